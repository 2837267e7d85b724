#!/bin/sh
# SPDX-License-Identifier: MIT
# The source tree inside the CMake project of a host: subproject.sh SOURCE WORK
# The host gets libraries that it can link, and nothing that it did not ask for; and it may ask for unity builds.
set -eu
source=$1 work=$2

fail() {
    echo "FAILED: $*" >&2
    exit 1
}

rm -rf "$work"
mkdir -p "$work"
cat >"$work/CMakeLists.txt" <<END
cmake_minimum_required(VERSION 3.25)
project(host C)
include(CTest)
add_subdirectory("$source" summ)
add_executable(host host.c)
target_link_libraries(host PRIVATE summ::summ_static)
END
cat >"$work/host.c" <<'END'
#include <stdio.h>
#include <summ.h>
int main(void)
{
    summ_summary *summary;
    if (summ_summarize("It rains.", SUMM_ZERO_TERMINATED, NULL, &summary, NULL))
        return 1;
    puts(summ_summary_get_text(summary, NULL));
    summ_summary_free(summary);
    return 0;
}
END

for unity in OFF ON; do
    build=$work/unity-$unity
    cmake -S "$work" -B "$build" "-DCMAKE_UNITY_BUILD=$unity" >"$work/log" 2>&1 || fail "$(tail -n 20 "$work/log")"
    cmake --build "$build" -j2 >"$work/log" 2>&1 || fail "$(tail -n 20 "$work/log")"
    [ "$("$build/host")" = 'It rains.' ] || fail 'the host is wrong'
    ctest --test-dir "$build" -N | grep -q 'Total Tests: 0' || fail 'the host has tests'
    grep -q '^CMAKE_BUILD_TYPE:STRING=$' "$build/CMakeCache.txt" || fail 'the host has a type of build'
    cmake --install "$build" --prefix "$work/prefix" >/dev/null
    [ ! -e "$work/prefix" ] || fail 'the host installs what it did not ask for'
done
