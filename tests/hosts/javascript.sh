#!/bin/sh
# SPDX-License-Identifier: MIT
# The npm package and the page to try it: javascript.sh SOURCE WORK
#
# The package is installed from its archive in an empty project.
set -eu
source=$1 work=$2
# shellcheck source=tests/hosts/support.sh
. "$source/tests/hosts/support.sh"

need node npm chromium

rm -rf "$work/project"
mkdir -p "$work/project"
cd "$work/project"
archive=$("$source/tools/dist" npm)
page=$("$source/tools/dist" page)
[ "$(wc -c <"$archive")" -le 700000 ] || { echo "FAILED: the package is too large" && exit 1; }

cp "$source"/javascript/tests/* .
# --silent hides the reason of a failure.
npm ci --no-audit --no-fund >npm.log 2>&1 || { cat npm.log && exit 1; }
npm install --no-save --no-audit --no-fund "$archive" >npm.log 2>&1 || { cat npm.log && exit 1; }
[ "$(find node_modules/summ -type f -exec cat {} + | wc -c)" -le 1500000 ] ||
    { echo "FAILED: the installed package is too large" && exit 1; }

npx tsc --noEmit --strict --target es2022 --module nodenext --types '' types.ts
SUMM_SOURCE=$source SUMM_PAGE=$page SUMM_CHROMIUM=$(command -v chromium) \
    node --expose-gc --test
