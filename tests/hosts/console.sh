#!/bin/sh
# SPDX-License-Identifier: MIT
# The commands of a section of a page print what is below them:
# console.sh PAGE SECTION [NAME=FILE]... where FILE is found by the name NAME.
set -u
page=$1 section=$2
shift 2
failures=0

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
mkdir bin
for pair in "$@"; do
    ln -s "${pair#*=}" "bin/${pair%%=*}"
done
PATH=$work/bin:$PATH
LD_LIBRARY_PATH=$work/bin
export PATH LD_LIBRARY_PATH

for program in jq sqlite3; do
    if sed -n "/^## $section\$/,/^## /p" "$page" | grep -q "^\\$.*$program " &&
        ! command -v $program >/dev/null; then
        echo "skipped: no $program here"
        exit 77
    fi
done

# A file for each command, and one for what it prints.
awk -v section="## $section" '
    /^## / { inside = ($0 == section) }
    /^```/ { block = inside && $0 == "```console"; next }
    !block { next }
    /^\$ / { n++; print substr($0, 3) >(n ".command"); printf "" >(n ".wanted"); next }
    /^> / { print substr($0, 3) >(n ".command"); next }
    { print >(n ".wanted") }
    END { print n + 0 >"count" }' "$page"

count=$(cat count)
[ "$count" -gt 0 ] || { echo "FAILED: no commands in the section $section" && exit 1; }
i=0
while [ $i -lt "$count" ]; do
    i=$((i + 1))
    sh $i.command >got 2>&1
    if ! cmp -s got $i.wanted; then
        failures=$((failures + 1))
        echo 'FAILED:'
        cat $i.command
        diff $i.wanted got
    fi
done
echo "$count commands"
[ $failures -eq 0 ]
