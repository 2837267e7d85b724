#!/bin/sh
# SPDX-License-Identifier: MIT
#
# sources.sh SOURCE_DIR: every file but texts and data says in its first lines that it is under the MIT
# licence, and names what other licences of LICENSES its content is under.
set -eu
export LC_ALL=C
cd -- "$1"
status=0
tag=SPDX-License-Identifier

skipped_folders="-name build -o -name venv -o -name node_modules -o -name __pycache__ -o -name corpus -o -name .?*"
texts="-name *.txt -o -name *.md -o -name *.json -o -name *.jsonl -o -name *.svg -o -name *.png -o -name *.expect
    -o -path ./python/src/summ/page/page.html -o -name *.pc.in -o -name copyright.in -o -name py.typed -o -name LICENSE"

set -f
# shellcheck disable=SC2086 # lists of words, with patterns for find
for file in $(find . -mindepth 1 \( $skipped_folders \) -prune -o -type f ! \( $texts \) -print) \
    .ci/run $(find . \( $skipped_folders \) -prune -o -name CMakeLists.txt -print); do
    licences=$(sed -n "1,5s/.*$tag: \([A-Za-z0-9. -]*[A-Za-z0-9]\).*/\1/p" "$file")
    case $licences in
    MIT | 'MIT AND '*) ;;
    *)
        echo "$file: no line '$tag: MIT'" >&2
        status=1
        ;;
    esac
    for licence in $(echo "$licences" | sed 's/ AND / /g'); do
        if ! [ -e "LICENSES/$licence.txt" ]; then
            echo "$file: $licence is not in LICENSES" >&2
            status=1
        fi
    done
done

exit $status
