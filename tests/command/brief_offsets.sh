#!/bin/sh
# SPDX-License-Identifier: MIT
# In every format, offsets slice the text that JSON says they count in: brief_offsets.sh BRIEF SLICES ARTICLE
set -u
brief=$1 check_spans=$2 article=$3
# shellcheck source=tests/command/brief_support.sh
. "$(dirname "$0")/brief_support.sh"

bom=$(printf '\357\273\277')
said='Zoës ferry 🚢 stays in the harbour. Nobody knows for how long.'

# slices SENTENCES FILE [OPTION...]: as many are found, and all are slices.
slices() {
    wanted=$1 file=$2
    shift 2
    run --json --sentences 9 "$@" "$file"
    good "$file"
    cp out json
    case $(cat json) in
    *'"offsets_in":"text"'*) run --text "$@" "$file" ;;
    *) cp "$file" out ;;
    esac
    cp out sliced
    sed "s/\"file\":\"[^\"]*\"/\"file\":\"sliced\"/" json >out
    expect "offsets of $file" facts
    expect "sentences of $file" [ "$(count)" -eq "$wanted" ]
}

printf '%s%s\r\n\r\nThe crew\r\nwaits. A \000 is here.' "$bom" "$said" >wrapped.txt
slices 4 wrapped.txt --from text --lines wrapped
printf '%sExit.\n\n---\n\n%s  *It* [rains](/r)\\\non &amp; on.\n\n1. The crew waits.\n' "$bom" "$said" >list.md
slices 5 list.md --from markdown
printf '<meta charset=windows-1252><nav>No.</nav><p>Caf\351s\205 are \253here\273 &amp; there.<ol><li>%s</ol>' \
    'The crew <b>w</b>aits.' >latin.html
slices 2 latin.html --from html
printf '%s<!DOCTYPE html><p>%s<pre>x</pre><p>The\n  crew waits.' "$bom" "$said" >page.xhtml
slices 3 page.xhtml
printf '%s1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>Zoës ferry\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\nstays 🚢.</i>\r\n' \
    "$bom" >captions.srt
slices 1 captions.srt --from subtitles
printf '[10:02] <Zoë> the ferry 🚢 stays in the harbour today\n[10:03] <bo> nobody knows for how long\n[10:04] <Zoë> no\n' >irc
slices 3 irc --from chat
printf 'From: a@example.org\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n%s\r\n' "$said" >plain.eml
slices 2 plain.eml --from mail
printf 'From: a@example.org\nContent-Type: text/html; charset=utf-8\n\n<p>%s\n' "$said" >html.eml
slices 2 html.eml

# Of a record, they count in the string itself.
printf '%s\n\nThe crew "waits".' "$said" >record.txt
printf '{"text":"Zo\\u00ebs ferry \\ud83d\\udea2 stays in the harbour. Nobody knows for how long.\\n\\n%s"}\n' \
    'The crew \"waits\".' >record.jsonl
run --jsonl --sentences 9 record.jsonl
good 'a record'
sed -i 's/^{/{"file":"record.txt","language":"en",/' out
expect 'offsets of a record' facts
expect 'sentences of a record' [ "$(count)" -eq 3 ]

# One file for each format that the command knows.
formats=$("$brief" --help | sed -n 's/.*what a file is: \(.*\) (auto.*/\1/p' | tr -d ,)
expect 'all formats are tried' [ "$formats" = 'text markdown html subtitles chat mail' ]

finish
