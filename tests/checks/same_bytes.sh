#!/bin/sh
# SPDX-License-Identifier: MIT
#
# same_bytes.sh CMAKE GENERATOR SOURCE_DIR WORK_DIR: what is installed has the same bytes, in whatever
# folder the sources and the build are.
set -eu
cmake=$1 generator=$2 source=$3 work=$4
rm -rf "$work"

# build FOLDER: builds and installs a copy of the sources.
build() {
    mkdir -p "$1/source"
    for entry in "$source"/*; do
        case ${entry##*/} in build*) ;; *) cp -R "$entry" "$1/source" ;; esac
    done
    {
        "$cmake" -S "$1/source" -B "$1/build" -G "$generator" -DCMAKE_BUILD_TYPE=Release \
            -DCMAKE_INSTALL_PREFIX=/usr -DBUILD_TESTING=OFF &&
            "$cmake" --build "$1/build" --parallel 2 &&
            DESTDIR=$1/stage "$cmake" --install "$1/build"
    } >"$1/log" 2>&1 || { tail -n 20 "$1/log" >&2 && exit 1; }
}

build "$work/here"
build "$work/in/another/folder"

cd "$work/here/stage"
find . -type f | sort >"$work/files"
grep -q '/bin/summ$' "$work/files"
(cd "$work/in/another/folder/stage" && find . -type f | sort) | diff "$work/files" -
failures=0
while IFS= read -r file; do
    cmp "$file" "$work/in/another/folder/stage/$file" || failures=$((failures + 1))
done <"$work/files"
[ $failures -eq 0 ]
rm -rf "$work"
