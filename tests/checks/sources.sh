#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sources.sh SOURCE_DIR: every source file names its licence.
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

exit $status
