#!/bin/sh
# SPDX-License-Identifier: MIT
#
# same_answers.sh CMAKE GENERATOR SOURCE_DIR WORK_DIR: spans, ranks, scores, briefs and keywords are the same to the last
# bit, whatever the compiler, the optimization, the sign of char, the algebra, the linkage, the thread, the locale and
# the run, and under valgrind.  A line for each way; other processors are tried by tools/dist.
set -eu
cmake=$1 generator=$2 source=$3 work=$4
mkdir -p "$work"
failures=0

# build NAME COMPILER FLAGS [OPTION]: the programs of one build.
build() {
    "$cmake" -S "$source" -B "$work/$1" -G "$generator" -DCMAKE_BUILD_TYPE=None \
        -DCMAKE_C_COMPILER="$2" -DCMAKE_C_FLAGS="$3" -DBUILD_TESTING=ON -DSUMM_BENCH=OFF -DSUMM_STYLE=OFF \
        ${4+"$4"} \
        >"$work/$1.log" 2>&1 &&
        "$cmake" --build "$work/$1" --parallel 2 --target brief hash_answers hash_answers_static \
            >>"$work/$1.log" 2>&1 || {
        tail -n 20 "$work/$1.log" >&2
        exit 1
    }
    builds="$builds $1"
}

# same WHAT COMMAND...: it must print what $expected has.
same() {
    what=$1
    shift
    if ! "$@" >"$work/output"; then
        printf 'FAILED     %s\n' "$what"
        failures=$((failures + 1))
    elif ! cmp -s "$work/output" "$expected"; then
        printf 'DIFFERENT  %s\n' "$what"
        diff "$work/output" "$expected" | cut -c 1-400 | head -n 6 >&2 || :
        failures=$((failures + 1))
    else
        printf 'same       %s\n' "$what"
    fi
}

builds=
build gcc-O0 gcc -O0
build gcc-O3-native gcc '-O3 -march=native'
build gcc-O2-unsigned-char gcc '-O2 -funsigned-char'
build gcc-O2-builtin gcc -O2 -DSUMM_ALGEBRA=builtin
if command -v clang >/dev/null; then
    build clang-O2-signed-char clang '-O2 -fsigned-char'
fi

texts="$source/examples/article.txt"
for text in "$source"/tests/golden/*.txt; do
    texts="$texts $text"
done

# No text has a blank in its name.
"$work/gcc-O0/tests/checks/hash_answers" 0 0 $texts >"$work/digest"
"$work/gcc-O0/examples/brief" --json $texts >"$work/brief"
test -s "$work/digest" && test -s "$work/brief"

for name in $builds; do
    expected="$work/digest"
    same "$name, shared, 8 threads" "$work/$name/tests/checks/hash_answers" 8 2 $texts
    same "$name, static, 8 threads" "$work/$name/tests/checks/hash_answers_static" 8 2 $texts
    expected="$work/brief"
    for run in 1 2 3; do
        same "$name, brief, run $run" "$work/$name/examples/brief" --json $texts
    done
done

# A decimal comma, and other rules for letters: hash_answers takes the locale of the environment.
for locale in de_DE tr_TR; do
    if command -v localedef >/dev/null && localedef -i $locale -f UTF-8 "$work/$locale.UTF-8" 2>/dev/null; then
        expected="$work/digest"
        same "$locale.UTF-8" env LOCPATH="$work" LC_ALL=$locale.UTF-8 \
            "$work/gcc-O0/tests/checks/hash_answers" 0 0 $texts
        expected="$work/brief"
        same "$locale.UTF-8, brief" env LOCPATH="$work" LC_ALL=$locale.UTF-8 \
            "$work/gcc-O0/examples/brief" --json $texts
    else
        echo "not tried  $locale.UTF-8: no localedef, or no such locale"
    fi
done
if command -v valgrind >/dev/null; then
    expected="$work/digest"
    same 'valgrind' valgrind --quiet --error-exitcode=99 \
        "$work/gcc-O2-builtin/tests/checks/hash_answers_static" 0 0 $texts
else
    echo 'not tried  valgrind'
fi

echo "$(wc -l <"$work/digest") answers a way, $failures failures"
[ $failures -eq 0 ]
