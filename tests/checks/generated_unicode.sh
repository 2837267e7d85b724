#!/bin/sh
# SPDX-License-Identifier: MIT
#
# generated_unicode.sh PYTHON SOURCE_DIR: the tables of properties are what their generator writes.
set -eu
export LC_ALL=C
python=$1
cd -- "$2"

version() {
    sed -n 's/^\/\* Unicode \(.*\)\. \*\/$/\1/p' "$1"
}

if ! [ -d /usr/share/unicode ]; then
    echo 'skipped: no Unicode data here (Debian: unicode-data)'
    exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$python" -B tools/make_unicode.py >"$work/properties.c"
if [ "$(version "$work/properties.c")" != "$(version libsumm/unicode/properties.c)" ]; then
    echo 'skipped: the Unicode data here is of another version'
    exit 77
fi
cmp "$work/properties.c" libsumm/unicode/properties.c
