#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# generated.sh PYTHON SOURCE_DIR: the generated sources are what their generators write.
set -eu
export LC_ALL=C
python=$1
cd -- "$2"

"$python" -B tools/make_languages.py --check

# Another version of the Unicode data gives other tables, and that is no fault.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version() {
    sed -n 's/^const char summi_unicode_version\[\] = "\(.*\)";$/\1/p' "$1"
}
if ! [ -d /usr/share/unicode ]; then
    echo 'no Unicode data here: the tables are not compared'
    exit 0
fi
"$python" -B tools/make_unicode.py >"$work/properties.c"
if [ "$(version "$work/properties.c")" = "$(version libsumm/unicode/properties.c)" ]; then
    cmp "$work/properties.c" libsumm/unicode/properties.c
else
    echo 'another version of the Unicode data: the tables are not compared'
fi
