#!/bin/bash -eu
# SPDX-License-Identifier: MIT
#
# build.sh - builds the fuzz targets as OSS-Fuzz wants them: with its compilers and flags (CC, CXX, CFLAGS,
# CXXFLAGS, LIB_FUZZING_ENGINE), from $SRC/libsumm, in $WORK, into $OUT, with dictionaries and corpora.

source=$SRC/libsumm
build=$WORK/libsumm

cmake -S "$source" -B "$build" -DCMAKE_BUILD_TYPE=None -DBUILD_TESTING=OFF -DSUMM_TOOLS=OFF -DSUMM_SHARED=OFF \
    "-DSUMM_FUZZER=$LIB_FUZZING_ENGINE" '-DCMAKE_BUILD_RPATH=$ORIGIN/lib'
cmake --build "$build" --target fuzz_targets --parallel "$(nproc)"

# Targets run on a machine that has no libraries but those of the compiler.
mkdir -p "$OUT/lib"
for program in "$build"/fuzz/fuzz_*; do
    [ -f "$program" ] && [ -x "$program" ] || continue
    target=${program##*/}
    cp "$program" "$OUT/"
    ldd "$program" | awk '$3 ~ /^\// { print $3 }' |
        grep -Ev '/(libc|libm|libdl|librt|libpthread|libresolv|libgcc_s|libstdc\+\+)\.so' |
        xargs -r cp -Lt "$OUT/lib"
    kind=${target#fuzz_}
    [ -d "$source/fuzz/corpus/$kind" ] || kind=texts
    cp "$source/fuzz/$kind.dict" "$OUT/$target.dict"
    python3 -m zipfile -c "$OUT/${target}_seed_corpus.zip" "$source/fuzz/corpus/$kind"/*
done
