#!/bin/sh
# SPDX-License-Identifier: MIT
#
# expected_phrases.sh BRIEF DIRECTORY [TEXTS]: briefs the text of each .expect file, which is beside it or in TEXTS,
# by default and under budgets.  The default brief must have what a line of the file that begins with + says: the
# point of the text.  No brief may have what one that begins with - says, nor more than one line.
set -eu

brief=$1
directory=$2
texts=${3-$directory}
failed=0

fail() {
    printf '%s: %s\n' "$1" "$2" >&2
    failed=1
}

# check OPTION...: the brief of $text, which is $name, with these options.
check() {
    got=$("$brief" "$@" "$text") || fail "$name" "status $?"
    [ "$(printf '%s\n' "$got" | wc -l)" -eq 1 ] || fail "$name $*" 'not one line'
    while IFS= read -r line; do
        phrase=${line#?}
        case $line in
        -*) case $got in *"$phrase"*) fail "$name $*" "has: $phrase" ;; esac ;;
        +*) [ $# -gt 0 ] || case $got in *"$phrase"*) ;; *) fail "$name" "lacks: $phrase" ;; esac ;;
        esac
    done <"$expected"
}

for expected in "$directory"/*.expect; do
    name=$(basename "$expected" .expect)
    text=$directory/$name.txt
    [ -e "$text" ] || text=$texts/$name.txt
    check
    for sentences in 1 2 5; do
        check --sentences "$sentences"
    done
    for words in 40 60 120; do
        check --words "$words"
        count=$("$brief" --words "$words" "$text" | wc -w)
        [ "$count" -le "$words" ] || [ "$("$brief" --words "$words" --json "$text" |
            grep -o '"rank"' | wc -l)" -eq 1 ] || fail "$name" "$count words for $words"
    done
done
exit "$failed"
