#!/bin/sh
# SPDX-License-Identifier: MIT
#
# warnings_32.sh SOURCE_DIR COMPILER SOURCE...: the library compiles without a warning where size_t has 32
# bits.  Skipped if the compiler or its C library has no such target.
set -eu
export LC_ALL=C
source=$1
shift

if ! echo '#include <stdlib.h>' | "$1" -m32 -fsyntax-only -x c - 2>/dev/null; then
    echo 'no headers of a 32-bit C library here (gcc-multilib on Debian)' >&2
    exit 77
fi
exec "$@" -m32 -std=c11 -fsyntax-only -I"$source/include" -I"$source/libsumm" \
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wundef -Werror
