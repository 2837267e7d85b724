#!/bin/sh
# SPDX-License-Identifier: MIT
#
# source_archive.sh SOURCE_DIR CMAKE: two clones, in other folders, under another umask and in another zone, give archives
# of the same bytes, and what is in them can be configured.
set -eu
source=$1 cmake=$2
if ! git -C "$source" rev-parse HEAD >/dev/null 2>&1; then
    echo 'skipped: no git, or no repository'
    exit 77
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

git clone -q --no-hardlinks "$source" "$work/one"
mkdir -p "$work/another/folder"
(umask 077 && git clone -q "$source" "$work/another/folder/two")
(cd "$work/one" && TZ=UTC tools/source_archive "$work/here") >"$work/name"
(umask 077 && cd / && TZ=Asia/Tokyo "$work/another/folder/two/tools/source_archive" "$work/there") >/dev/null
archive=$(cat "$work/name")
cmp "$archive" "$work/there/${archive##*/}"

tar -xzf "$archive" -C "$work"
folder=$work/$(basename "$archive" .tar.gz)
[ -x "$folder/run" ]
"$cmake" -S "$folder" -B "$work/build" -DSUMM_EXAMPLES=OFF -DBUILD_TESTING=OFF >"$work/log" ||
    { cat "$work/log" && exit 1; }
