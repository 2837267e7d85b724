#!/bin/sh
# SPDX-License-Identifier: MIT
#
# tidy.sh CLANG_TIDY JOBS CLEAN_DIR SOURCE_DIR FOLDER...: clang-tidy finds nothing in the sources of the
# library and of the examples, which include headers of these folders.  CLEAN_DIR remembers the
# sources that were found clean by hashes of what the preprocessor leaves of them.
set -eu
tidy=$1 jobs=$2 clean=$3 source=$4
shift 4
cd -- "$source"

mkdir -p "$clean"
for folder in "$@"; do
    set -- "$@" -isystem "$folder"
    shift
done
configuration=$(cat .clang-tidy && "$tidy" --version)

# What xargs runs for each file.
# shellcheck disable=SC2016 # for that shell
one='
    tidy=$1 clean=$2 configuration=$3 file=$4
    shift 4
    preprocessed=$(cc "$@" -E -P "$file" && printf "%s" "$configuration") || exit 1
    key=$(printf "%s" "$preprocessed" | sha256sum | cut -c 1-64)
    [ -e "$clean/$key" ] && exit
    "$tidy" --quiet "$file" -- "$@" 2>"$clean/$key.log" || { cat "$clean/$key.log" && exit 1; }
    rm -f "$clean/$key.log"
    : >"$clean/$key"
'

# What is generated holds only tables; the headers of PostgreSQL's server are not always there.
find libsumm examples -name '*.c' ! -path libsumm/language/data.c ! -path libsumm/unicode/properties.c \
    ! -path 'examples/postgresql/*' |
    sort | xargs -P "$jobs" -I '{}' sh -c "$one" - "$tidy" "$clean" "$configuration" '{}' \
        -std=c11 -Iinclude -Ilibsumm "$@"
