#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# generated.sh PYTHON SOURCE_DIR: the generated sources are what their generators write.
set -eu
export LC_ALL=C
python=$1
cd -- "$2"

"$python" -B tools/make_languages.py --check

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A stop word is no abbreviation, unless it is marked as one that is both.
mkdir -p "$work/tools" "$work/libsumm/language"
cp tools/make_languages.py "$work/tools"
cp -R libsumm/language/languages "$work/libsumm/language"
english=$work/libsumm/language/languages/abbreviations/en.txt
printf '\n[end]\nis\n' >>"$english"
if "$python" -B "$work/tools/make_languages.py" 2>"$work/message" ||
    ! grep -q '^make_languages.py: en: is: ' "$work/message"; then
    echo 'a stop word without its mark is taken for an abbreviation' >&2
    exit 1
fi

# Another version of the Unicode data gives other tables, and that is no fault.
version() {
    sed -n 's/^\/\* Unicode \(.*\)\. \*\/$/\1/p' "$1"
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
