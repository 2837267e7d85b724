#!/bin/sh
# SPDX-License-Identifier: MIT
# The source tree inside the CMake project of a host: subproject.sh SOURCE WORK
# The host gets libraries that it can link, and nothing that it did not ask for.
set -eu
source=$1 work=$2
# shellcheck source=tests/hosts/support.sh
. "$source/tests/hosts/support.sh"

# try NAME [OPTION...]: builds the host in $work/NAME with these options.
try() {
    name=$1
    shift
    cmake -S "$work" -B "$work/$name" "$@" >"$work/log" 2>&1 || fail "$name: $(tail -n 20 "$work/log")"
    cmake --build "$work/$name" -j2 >"$work/log" 2>&1 || fail "$name: $(tail -n 20 "$work/log")"
    if grep 'warning:' "$work/log"; then
        fail "$name: warnings"
    fi
}

# try_host NAME [OPTION...]: the same, for a host that is a program.
try_host() {
    try "$@"
    [ "$("$work/$name/host")" = 'It rains.' ] || fail "$name: the host is wrong"
}

# built NAME: the libraries that were built, as words.
built() {
    find "$work/$1" -name 'libsumm.a' -o -name 'libsumm.so' -o -name 'libsumm.dylib' | sed 's,.*/,,' | sort | xargs
}

new_folder "$work"
cat >"$work/CMakeLists.txt" <<END
cmake_minimum_required(VERSION 3.25)
project(host C)
include(CTest)
add_subdirectory("$source" summ)
add_executable(host host.c)
target_link_libraries(host PRIVATE summ::\${LIBRARY})
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

try_host plain -DLIBRARY=summ_static
ctest --test-dir "$work/plain" -N | grep -q 'Total Tests: 0' || fail 'the host has tests'
grep -q '^CMAKE_BUILD_TYPE:STRING=$' "$work/plain/CMakeCache.txt" || fail 'the host has a type of build'
cmake --install "$work/plain" --prefix "$work/prefix" >/dev/null
[ ! -e "$work/prefix" ] || fail 'the host installs what it did not ask for'

# The ways of building that are the host's to choose, and warnings that are errors to it.
try_host unity -DLIBRARY=summ_static -DCMAKE_UNITY_BUILD=ON
try_host shared -DLIBRARY=summ -DBUILD_SHARED_LIBS=ON -DCMAKE_C_FLAGS='-Werror -Wswitch-enum -Wcast-qual -Wc++-compat'
[ "$(built shared)" = libsumm.so ] || [ "$(built shared)" = libsumm.dylib ] || fail "built: $(built shared)"
try_host static -DLIBRARY=summ -DBUILD_SHARED_LIBS=OFF -DSUMM_ALGEBRA=builtin
[ "$(built static)" = libsumm.a ] || fail "built: $(built static)"
try_host tools -DLIBRARY=summ -DSUMM_SHARED=OFF -DSUMM_TOOLS=ON
[ "$("$work/tools/summ/examples/summ" --sentences 1 "$source/examples/article.txt" | wc -l)" -eq 1 ] ||
    fail 'the command says nothing'

# The host has nothing else, and no language of its own.
printf 'cmake_minimum_required(VERSION 3.25)\nproject(host NONE)\nadd_subdirectory("%s" summ)\n' "$source" \
    >"$work/CMakeLists.txt"
try alone
[ -n "$(built alone)" ] || fail 'nothing was built'

# Installed alone, the static library is found as summ::summ, and by pkg-config.
cmake -S "$source" -B "$work/archive" -DSUMM_SHARED=OFF -DSUMM_EXAMPLES=OFF >"$work/log" 2>&1 ||
    fail "$(tail -n 20 "$work/log")"
cmake --build "$work/archive" -j2 >"$work/log" 2>&1 || fail "$(tail -n 20 "$work/log")"
cmake --install "$work/archive" --prefix "$work/prefix" >/dev/null
printf 'cmake_minimum_required(VERSION 3.25)\nproject(host C)\nfind_package(summ REQUIRED)
add_executable(host host.c)\ntarget_link_libraries(host PRIVATE summ::summ)\n' >"$work/CMakeLists.txt"
try_host found "-DCMAKE_PREFIX_PATH=$work/prefix"
PKG_CONFIG_PATH=$(dirname "$(find "$work/prefix" -name summ.pc)")
export PKG_CONFIG_PATH
# shellcheck disable=SC2046 # words
cc "$work/host.c" $(pkg-config --cflags --libs summ) -o "$work/found/by-pkg-config"
[ "$("$work/found/by-pkg-config")" = 'It rains.' ] || fail 'the host is wrong that pkg-config made'
