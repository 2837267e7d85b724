#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# check_sources.sh SOURCE_DIR: every source file names its licence, every suite is run, and the stages of
# the library know only the stages before them.
set -eu
export LC_ALL=C
cd -- "$1"
status=0

for file in $(find . -name build -prune -o -name '.?*' -prune -o -type f \
    \( -name '*.[ch]' -o -name '*.cpp' -o -name '*.py' -o -name '*.sh' -o -name '*.cmake' \
    -o -name '*.cmake.in' -o -name '*.map' -o -name CMakeLists.txt -o -name run \) -print) .ci/run; do
    if ! head -n 3 "$file" | grep -q 'SPDX-License-Identifier: GPL-3\.0-or-later'; then
        echo "$file: no SPDX line" >&2
        status=1
    fi
done

for file in tests/test_*.c; do
    name=${file#tests/test_}
    if ! grep -Eq "^ *summ_add_suite\\(${name%.c}[ )]" tests/CMakeLists.txt; then
        echo "$file: no summ_add_suite() in tests/CMakeLists.txt" >&2
        status=1
    fi
done

# The list of sources in libsumm/CMakeLists.txt is in the order in which data flows.  Files are one stage
# if they stand on one line or share the first word of their names, as language.c and language_data.c.
stages=$(mktemp)
trap 'rm -f "$stages"' EXIT
sed -n '/^set(_sources$/,/)/s/^ *\([a-z].*\)/\1/p' libsumm/CMakeLists.txt | tr -d ')' >"$stages"
test -s "$stages"

awk '
    NR == FNR {
        for (i = 1; i <= NF; i++) {
            sub(/[._].*/, "", $i)
            if (!($i in stage))
                stage[$i] = FNR
        }
        next
    }
    FNR == 1 {
        name = FILENAME
        sub(/.*\//, "", name)
        own = name
        sub(/[._].*/, "", own)
        if (!(own in stage)) {
            print FILENAME ": not in the list of sources"
            bad = 1
        }
    }
    /^# *include "/ {
        split($0, part, "\"")
        other = part[2]
        if (other == "summ.h")
            next
        sub(/[._].*/, "", other)
        if (!(other in stage) || stage[other] > stage[own]) {
            print FILENAME ":" FNR ": includes " part[2] ", which comes later"
            bad = 1
        }
    }
    END { exit bad }' "$stages" libsumm/*.[ch] >&2 || status=1

exit $status
