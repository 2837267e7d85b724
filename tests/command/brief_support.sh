#!/bin/sh
# SPDX-License-Identifier: MIT
# What the tests of the program brief share.  Before: $brief, $check_spans and $article.  Each begins in a
# folder of its own, where the article is article.txt, and ends with `finish`.
# shellcheck disable=SC2154 # variables of the script that includes this
failures=0

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
cp "$article" article.txt

# run ARGUMENT...: runs the program and keeps its output, errors and status.
run() {
    status=0
    "$brief" "$@" >out 2>err </dev/null || status=$?
}

# expect WHAT COMMAND...: the command must succeed.
expect() {
    what=$1
    shift
    if ! "$@" >/dev/null 2>&1; then
        failures=$((failures + 1))
        printf 'FAILED: %s: %s\n  status %s\n' "$what" "$*" "$status"
        sed 's/^/  out: /' out | cut -c 1-300
        sed 's/^/  err: /' err | cut -c 1-300
    fi
}

lines() { [ "$(wc -l <"$1")" -eq "$2" ]; }
empty() { [ ! -s "$1" ]; }
contains() { grep -qF -- "$2" "$1"; }
lacks() { ! grep -qF -- "$2" "$1"; }
matches() { grep -qE -- "$2" "$1"; }

good() {
    expect "$1" [ "$status" -eq 0 ]
    expect "$1" empty err
}
bad_input() {
    expect "$1" [ "$status" -eq 1 ]
    expect "$1" lines err 1
}

# The sentences of the last JSON output, after their offsets were checked against the files.
facts() { "$check_spans" <out >facts 2>>err || { echo 'not slices' >facts; return 1; }; }
count() { sed -n "s/^[^ ]* \([0-9]*\):.*/\1/p" facts; }
column() { sed 's/^[^:]*: //' facts | tr ' ' '\n' | cut -d @ -f "$1"; }

finish() {
    if [ $failures -ne 0 ]; then
        echo "$failures failures"
        exit 1
    fi
    exit 0
}
