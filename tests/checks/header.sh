#!/bin/sh
# SPDX-License-Identifier: MIT
#
# header.sh SOURCE_DIR COMPILER...: a program that uses summ.h compiles without a warning as C99 to C23 and as C++11 to
# C++23, with these compilers and with GCC and Clang where they are.  A compiler that is too old for a standard is asked
# for the others.
set -eu
export LC_ALL=C
source=$1
shift

warnings='-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wundef -Wcast-qual -Werror'
status=0
count=0

# try COMPILER LANGUAGE STANDARD...
try() {
    compiler=$1 language=$2
    shift 2
    for standard in "$@"; do
        "$compiler" -x "$language" -std="$standard" -fsyntax-only /dev/null 2>/dev/null || continue
        count=$((count + 1))
        # shellcheck disable=SC2086 # a list
        "$compiler" -x "$language" -std="$standard" -fsyntax-only -I"$source/include" $warnings \
            "$source/tests/checks/header.c" || {
            echo "$compiler -std=$standard: summ.h gives the warnings above" >&2
            status=1
        }
    done
}

for compiler in "$@" gcc clang g++ clang++; do
    command -v "${compiler:-none}" >/dev/null || continue
    case $compiler in
    *++*) try "$compiler" c++ c++11 c++14 c++17 c++20 c++2b c++23 ;;
    *) try "$compiler" c c99 c11 c17 c2x c23 ;;
    esac
done
echo "$count ways to compile summ.h"
[ $count -gt 4 ] && exit $status
