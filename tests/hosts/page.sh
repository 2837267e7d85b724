#!/bin/sh
# SPDX-License-Identifier: MIT
# The page of `summ --html` in Chromium: page.sh SOURCE BRIEF WORK
set -eu
source=$1 brief=$2 work=$3
# shellcheck source=tests/hosts/support.sh
. "$source/tests/hosts/support.sh"

need node npm chromium
new_folder "$work"
cp "$source/javascript/tests/package.json" "$source/javascript/tests/package-lock.json" \
    "$source/javascript/tests/chromium.js" "$source/tests/hosts/page.test.js" .
# --silent hides the reason of a failure.
npm ci --no-audit --no-fund >npm.log 2>&1 || { cat npm.log && exit 1; }
SUMM_SOURCE=$source SUMM_BRIEF=$brief SUMM_CHROMIUM=$(command -v chromium) node --test page.test.js
