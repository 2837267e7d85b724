#!/bin/sh
# SPDX-License-Identifier: MIT
#
# generated_languages.sh PYTHON SOURCE_DIR: the data of the languages is what its generator writes.
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
