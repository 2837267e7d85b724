#!/bin/sh
# SPDX-License-Identifier: MIT
# The page of `summ --html` in Chromium: page.sh SOURCE BRIEF WORK
set -eu
source=$1 brief=$2 work=$3

for program in node npm chromium; do
    if ! command -v "$program" >/dev/null; then
        echo "skipped: no $program here"
        exit 77
    fi
done

rm -rf "$work"
mkdir -p "$work"
cd "$work"
cp "$source/javascript/tests/package.json" "$source/javascript/tests/package-lock.json" \
    "$source/javascript/tests/chromium.js" "$source/tests/hosts/page.test.js" .
# --silent hides the reason of a failure.
npm ci --no-audit --no-fund >npm.log 2>&1 || { cat npm.log && exit 1; }
SUMM_SOURCE=$source SUMM_BRIEF=$brief SUMM_CHROMIUM=$(command -v chromium) node --test page.test.js
