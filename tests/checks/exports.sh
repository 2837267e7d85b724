#!/bin/sh
# SPDX-License-Identifier: MIT
#
# exports.sh NM LIBRARY MAP HEADER: the shared library exports exactly the functions that the
# header declares, each at the version that the map gives it.
set -eu
export LC_ALL=C
nm=$1 library=$2 map=$3 header=$4

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

sed -n 's/^SUMM_API .*[ *]\(summ_[a-z0-9_]*\)(.*/\1/p' "$header" | sort >"$work/declared"

# "name@@NODE" for each symbol of each node.
awk '/^SUMM_[0-9.]+ *\{/ { node = $1 }
     /^ *summ_[a-z0-9_]+;/ { sub(/;.*/, ""); sub(/^ */, ""); print $0 "@@" node }' "$map" |
    sort >"$work/mapped"
sed 's/@@.*//' "$work/mapped" | sort >"$work/mapped-names"

# llvm-nm prints versions unasked.  The nodes themselves are listed too, as absolute symbols.
versions=--with-symbol-versions
"$nm" -D "$versions" "$library" >"$work/all" 2>/dev/null || versions=
"$nm" -D --defined-only $versions "$library" |
    awk '$2 != "A" { print $3 }' | sort >"$work/exported"

test -s "$work/declared"
diff -u "$work/declared" "$work/mapped-names"
diff -u "$work/mapped" "$work/exported"
