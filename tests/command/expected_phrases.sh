#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# expected_phrases.sh BRIEF DIRECTORY: briefs each text of the directory by default and under budgets.  The default
# brief must have what a line of its .expect file that begins with + says; no brief may have what one that
# begins with - says, nor a sentence twice, nor more than one line.
set -eu

brief=$1
directory=$2
failed=0

fail() {
    printf '%s: %s\n' "$1" "$2" >&2
    failed=1
}

# check NAME TEXT OPTION...: the brief with these options.
check() {
    name=$1
    text=$2
    shift 2
    got=$("$brief" "$@" "$text") || fail "$name" "status $?"
    [ "$(printf '%s\n' "$got" | wc -l)" -eq 1 ] || fail "$name $*" 'not one line'
    while IFS= read -r line; do
        phrase=${line#?}
        case $line in
        -*) case $got in *"$phrase"*) fail "$name $*" "has: $phrase" ;; esac ;;
        +*) [ $# -gt 0 ] || case $got in *"$phrase"*) ;; *) fail "$name" "lacks: $phrase" ;; esac ;;
        esac
    done <"${text%.txt}.expect"
}

for text in "$directory"/*.txt; do
    name=$(basename "$text" .txt)
    check "$name" "$text"
    for sentences in 1 2 5; do
        check "$name" "$text" --sentences "$sentences"
    done
    for words in 40 60 120; do
        check "$name" "$text" --words "$words"
        count=$("$brief" --words "$words" "$text" | wc -w)
        [ "$count" -le "$words" ] || [ "$("$brief" --words "$words" --json "$text" |
            grep -o '"rank"' | wc -l)" -eq 1 ] || fail "$name" "$count words for $words"
    done
done
exit "$failed"
