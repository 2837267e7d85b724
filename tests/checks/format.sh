#!/bin/sh
# SPDX-License-Identifier: MIT
#
# format.sh CLANG_FORMAT SOURCE_DIR: the sources in C and C++ are laid out as .clang-format says.
set -eu
cd -- "$2"
find libsumm include examples fuzz tests bench \( -name '*.[ch]' -o -name '*.cpp' \) \
    -exec "$1" --dry-run -Werror {} +
