#!/bin/sh
# SPDX-License-Identifier: MIT
# Writes the golden summaries anew, when what they should be has changed: update.sh [LIBRARY]
# Look at the differences before you commit them.
set -eu
root=$(cd -- "$(dirname -- "$0")/../.." && pwd)
export SUMM_LIBRARY="${1:-$root/build/release/libsumm/libsumm.so}"
export PYTHONPATH="$root/python/src" PYTHONDONTWRITEBYTECODE=1
exec python3 "$root/python/tests/golden.py"
