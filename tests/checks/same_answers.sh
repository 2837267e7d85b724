#!/bin/sh
# SPDX-License-Identifier: MIT
#
# same_answers.sh CMAKE GENERATOR SOURCE_DIR WORK_DIR: the answers are the same to the last bit, whatever the
# compiler, the optimization, the algebra, the linkage, the thread and the run.
set -eu
cmake=$1 generator=$2 source=$3 work=$4
mkdir -p "$work"
failures=0

# build NAME COMPILER FLAGS [OPTION]: the programs of one build.
build() {
    "$cmake" -S "$source" -B "$work/$1" -G "$generator" -DCMAKE_BUILD_TYPE=None \
        -DCMAKE_C_COMPILER="$2" -DCMAKE_C_FLAGS="$3" -DBUILD_TESTING=ON -DSUMM_BENCH=OFF \
        ${4+"$4"} \
        >"$work/$1.log" 2>&1 &&
        "$cmake" --build "$work/$1" --target brief hash_answers hash_answers_static >>"$work/$1.log" 2>&1 || {
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
        echo "$what: failed" >&2
        failures=$((failures + 1))
    elif ! cmp -s "$work/output" "$expected"; then
        echo "$what: not the same" >&2
        diff "$work/output" "$expected" | cut -c 1-400 | head -n 6 >&2 || :
        failures=$((failures + 1))
    fi
}

builds=
build gcc-O0 gcc -O0
build gcc-O3 gcc '-O3 -march=native'
build builtin gcc -O2 -DSUMM_ALGEBRA=builtin
if command -v clang >/dev/null; then
    build clang-O2 clang -O2
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
    for run in 1 2 3 4 5 6 7 8 9 10; do
        same "$name, brief, run $run" "$work/$name/examples/brief" --json $texts
    done
done

echo "Builds:$builds; $(wc -l <"$work/digest") answers, $failures failures"
[ $failures -eq 0 ]
