#!/bin/sh
# SPDX-License-Identifier: MIT
#
# fuzz.sh SOURCE_DIR WORK_DIR: fuzz/build.sh builds the fuzz targets as OSS-Fuzz does, and each of them runs for some
# seconds from its corpus with its dictionary, far from the libraries that it was built with.
set -eu
source=$1 work=$2
# shellcheck source=tests/hosts/support.sh
. "$source/tests/hosts/support.sh"

need clang clang++ python3
printf 'int LLVMFuzzerTestOneInput(const char *d, unsigned long n) { return d == 0 && n > 0; }\n' >"$work.c"
clang -fsanitize=fuzzer,address "$work.c" -o "$work.probe" 2>/dev/null || skip "no fuzzer of Clang here"
rm -rf "$work" "$work.c" "$work.probe"

mkdir -p "$work/src" "$work/out" "$work/work"
ln -s "$source" "$work/src/libsumm"
export SRC="$work/src" OUT="$work/out" WORK="$work/work"
export CC=clang CXX=clang++ LIB_FUZZING_ENGINE=-fsanitize=fuzzer SANITIZER=address
export CFLAGS='-O1 -gline-tables-only -fsanitize=address,undefined,fuzzer-no-link -fno-sanitize-recover=undefined'
export CXXFLAGS=$CFLAGS
bash "$source/fuzz/build.sh" >"$work/log" 2>&1 || {
    tail -n 40 "$work/log" >&2
    exit 1
}

count=0
for program in "$OUT"/fuzz_*; do
    [ -x "$program" ] && [ -f "$program" ] || continue
    name=${program##*/}
    mkdir -p "$work/corpus/$name" "$work/found/$name"
    (cd "$work/corpus/$name" && python3 -m zipfile -e "$OUT/${name}_seed_corpus.zip" .)
    "$program" -max_total_time=3 -max_len=2000 -timeout=60 -artifact_prefix="$work/found/$name/" -dict="$OUT/$name.dict" \
        "$work/corpus/$name" >"$work/$name.log" 2>&1 || {
        tail -n 40 "$work/$name.log" >&2
        echo "$name failed; its input is in $work/found/$name" >&2
        exit 1
    }
    grep -q 'Done [1-9]' "$work/$name.log"
    count=$((count + 1))
done
[ "$count" -ge 14 ] || {
    echo "only $count targets were built" >&2
    exit 1
}
rm -rf "$work"
