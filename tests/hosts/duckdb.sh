#!/bin/sh
# SPDX-License-Identifier: MIT
# The examples for DuckDB with its package from PyPI: duckdb.sh SOURCE LIBRARY WORK PYTHON
set -eu
source=$1 library=$2 work=$3 python=$4
# shellcheck source=tests/hosts/support.sh
. "$source/tests/hosts/support.sh"

need_venv "$python"
new_folder "$work"
"$python" -m venv venv
# The package is that of the source tree, which other tests install.
PATH=$work/venv/bin:$PATH sh -ec "$(commands docs/databases.md DuckDB | sed 's, \./python$, -q,')"
export PYTHONPATH="$source/python/src" SUMM_LIBRARY="$library" PYTHONDONTWRITEBYTECODE=1

sed -n '/^## DuckDB$/,$p' "$source/docs/databases.md" | sed -n '/^```pycon$/,/^```$/p' | sed 's/^```.*//' >examples.txt
[ "$(grep -c '^>>>' examples.txt)" -gt 9 ] || { echo 'FAILED: no examples' && exit 1; }
venv/bin/python -m doctest examples.txt
