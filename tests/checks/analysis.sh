#!/bin/sh
# SPDX-License-Identifier: MIT
#
# analysis.sh JOBS SOURCE_DIR: cppcheck and the analyzer of GCC find nothing in the sources of the library but what is
# suppressed here, with the reason.
set -eu
export LC_ALL=C
jobs=$1 source=$2
cd -- "$source"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0

# What is generated holds only tables.
find libsumm -name '*.c' ! -path libsumm/language/data.c ! -path libsumm/unicode/properties.c | sort >"$work/files"

if command -v cppcheck >/dev/null; then
    # objectIndex: the bytes of one number are read through a pointer to it, which C allows.
    cppcheck --std=c11 --enable=warning,performance,portability -q -j "$jobs" --error-exitcode=1 \
        --suppress=objectIndex:libsumm/base/bytes.h \
        --suppress=missingIncludeSystem -Iinclude -Ilibsumm --file-list="$work/files" || status=1
else
    echo 'cppcheck is not here'
fi

if gcc -fanalyzer -fsyntax-only -x c /dev/null 2>/dev/null; then
    # overlap.c: is_piece() is asked of sentences alone that have been put into its table.
    # shellcheck disable=SC2016 # for that shell
    one='
        case $1 in libsumm/prose/overlap.c) set -- "$1" -Wno-analyzer-null-dereference ;; esac
        gcc -std=c11 -O2 -fanalyzer -Werror -Iinclude -Ilibsumm -c "$@" -o /dev/null
    '
    xargs -P "$jobs" -I '{}' sh -c "$one" - '{}' <"$work/files" || status=1
else
    echo 'GCC is not here, or has no analyzer'
fi
exit $status
