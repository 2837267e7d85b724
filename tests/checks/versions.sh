#!/bin/sh
# SPDX-License-Identifier: MIT
#
# versions.sh SOURCE_DIR BINARY_DIR VERSION: the header, the change log, the map, the npm package, the pkg-config
# file and the CMake package speak of the same version.
set -eu
export LC_ALL=C
source=$1 binary=$2 version=$3
status=0

# expect PLACE FOUND WANTED
expect() {
    if [ "$2" != "$3" ]; then
        echo "$1 says $2 where $3 is wanted" >&2
        status=1
    fi
}

number() {
    sed -n "s/^#define SUMM_VERSION_$1 \([0-9]*\)\$/\1/p" "$source/include/summ.h"
}

expect include/summ.h "$(number MAJOR).$(number MINOR).$(number PATCH)" "$version"
expect CHANGELOG.md \
    "$(sed -n 's/^## \[\([0-9.]*\)\].*/\1/p' "$source/CHANGELOG.md" | head -n 1)" "$version"
heading=$(sed -n 's/^## \[.*\] - //p' "$source/CHANGELOG.md" | head -n 1)
if [ "$heading" != Unreleased ] && ! date -d "$heading" +%F 2>/dev/null | grep -qxF -- "$heading"; then
    echo "CHANGELOG.md has the version of $heading, which is no date and not 'Unreleased'" >&2
    status=1
fi
expect javascript/package.json \
    "$(sed -n 's/^ *"version": "\([0-9.]*\)",$/\1/p' "$source/javascript/package.json")" "$version"
expect summ.pc "$(sed -n 's/^Version: //p' "$binary/libsumm/summ.pc")" "$version"
expect summ-config-version.cmake \
    "$(sed -n 's/^set(PACKAGE_VERSION "\(.*\)")$/\1/p' "$binary/libsumm/summ-config-version.cmake")" \
    "$version"

# The newest node of the map is of this release or an earlier one.
node=$(sed -n 's/^SUMM_\([0-9.]*\) *{.*/\1/p' "$source/libsumm/libsumm.map" | tail -n 1)
expect libsumm.map "$(printf '%s\n%s\n' "$node" "${version%.*}" | sort -V | tail -n 1)" "${version%.*}"

exit $status
