#!/bin/sh
# SPDX-License-Identifier: MIT
#
# What shellcheck warns of in the scripts is nothing: shellcheck.sh SHELLCHECK SOURCE_DIR
set -eu
cd -- "$2"
find fuzz tests -name '*.sh' -exec "$1" --external-sources --severity=warning run .ci/run '{}' +
