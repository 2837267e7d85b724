#!/bin/sh
# SPDX-License-Identifier: MIT
# The program brief, as a user meets it: brief.sh BRIEF SLICES ARTICLE
set -u
brief=$1 check_spans=$2 article=$3
# shellcheck source=tests/command/brief_support.sh
. "$(dirname "$0")/brief_support.sh"

# ---- Help, version and wrong commands ------------------------------------------------------------

run --help
good help
for option in sentences words bytes ratio ellipsis mark expand pieces query title similarity keywords language order lines \
    limit-bytes limit-sentences limit-memory from json jsonl highlight explain help version; do
    expect "help on --$option" contains out "--$option"
done
run --version
good version
expect version matches out '^brief \(libsumm\) [0-9]+\.[0-9]+\.[0-9]+$'

# wrong MESSAGE ARGUMENT...: a wrong command prints nothing but MESSAGE.
wrong() {
    message=$1
    shift
    run "$@" article.txt
    expect "wrong command $*" [ "$status" -eq 2 ]
    expect "wrong command $*" empty out
    expect "wrong command $*" contains err "brief: "
    expect "wrong command $*" contains err "$message"
}
for option in --sentences --words --bytes --keywords --limit-bytes --limit-sentences --limit-memory; do
    for value in 0 -1 +1 ' 1' '1 ' 1x 1.5 '' 0x10 ٣ 99999999999999999999; do
        wrong "$option takes a whole number above 0, not '$value'" "$option=$value"
    done
done
for value in 0 0.0 1.01 -0.5 nan inf '' . 0x1 1e-1 0,5 ' .5' 1.0.0; do
    wrong "--ratio takes a decimal above 0 and up to 1, not '$value'" "--ratio=$value"
done
for value in '' - en_ 'e n' -en en- abcdefghijk; do
    wrong "--language takes a language tag such as en, pt-BR or auto, not '$value'" \
        "--language=$value"
done
wrong "--expand takes a whole number up to 100, not '101'" --expand 101
wrong "--mark takes at most 64 bytes of UTF-8 on one line, not" --mark "$(printf 'a\nb')"
wrong "--order takes text or rank, not 'best'" --order best
wrong "--lines takes auto, paragraphs, wrapped or transcript, not ''" --lines ''
wrong "--query takes words in UTF-8, not ''" --query ''
wrong "--title takes words in UTF-8, not" --title "$(printf 'caf\351')"
wrong "--similarity takes cosine, overlap or bm25, not 'words'" --similarity words
wrong "--from takes auto, text, markdown, html, subtitles, chat or mail, not 'pdf'" --from pdf
wrong "--highlight takes auto or always, not 'never'" --highlight=never
exclusive='--json, --jsonl, --text, --highlight, --explain, --html and --graph exclude each other'
wrong "$exclusive" --json --highlight
wrong "$exclusive" --jsonl --json
wrong "$exclusive" --explain --text
wrong '--keywords and --highlight exclude each other' --keywords 3 --highlight
wrong '--keywords and --explain exclude each other' --explain --keywords 3
wrong "$exclusive" --html --json
wrong "$exclusive" --graph dot --html
wrong '--keywords and --html exclude each other' --html --keywords 3
wrong '--keywords and --graph exclude each other' --graph dot --keywords 3
wrong '--html takes one file' --html article.txt article.txt
wrong '--graph takes one file' --graph dot article.txt article.txt
wrong "--graph takes dot or graphml, not 'svg'" --graph svg
wrong "--nonsense" --nonsense
wrong "--json" --json=yes
run article.txt --words
expect 'missing value' [ "$status" -eq 2 ]

# ---- A brief of a news article -------------------------------------------------------------------

run article.txt
good article
expect article lines out 1
expect 'begins with the lede' matches out '^The Harwick town council voted 7-4 on Tuesday '
for noise in 'until spring' 'Maud Ellery at the' Advertisement Colquist NBW 'Read more' Share \
    'earlier version'; do
    expect 'no furniture' lacks out "$noise"
done
cp out default
run --json article.txt
good json
expect json lines out 1
expect json facts
expect 'three sentences by default' [ "$(count)" -eq 3 ]
run --sentences 3 article.txt
expect 'three sentences by default' cmp out default
"$brief" <article.txt >out 2>err
expect 'standard input' cmp out default
{ head -c 100 article.txt; tail -c +101 article.txt; } | "$brief" - >out 2>err
expect 'standard input in pieces' cmp out default

# ---- Budgets -------------------------------------------------------------------------------------

for n in 1 2 5 8 1000; do
    run --json --sentences $n article.txt
    good "--sentences $n"
    expect "--sentences $n" facts
    expect "--sentences $n" [ "$(count)" -le $n ]
    expect "--sentences $n" [ "$(count)" -ge 1 ]
    count >"count-$n"
done
expect 'more sentences' [ "$(cat count-8)" -gt "$(cat count-5)" ]
expect 'no limit but the text' [ "$(cat count-1000)" -ge 15 ]
for n in 1 40 60 90 120 200 1000; do
    run --words $n article.txt
    good "--words $n"
    words=$(wc -w <out)
    run --json --words $n article.txt
    facts
    expect "--words $n: $words" [ "$words" -le $n -o "$(count)" -eq 1 ]
    expect "--words $n: $words" [ "$words" -ge 1 ]
done
expect 'many words' [ "$words" -gt 200 ]
for n in 1 250 400 600 1000 5000; do
    run --bytes $n article.txt
    good "--bytes $n"
    bytes=$(($(wc -c <out) - 1))
    run --json --bytes $n article.txt
    facts
    expect "--bytes $n: $bytes" [ "$bytes" -le $n -o "$(count)" -eq 1 ]
    expect "--bytes $n: $bytes" [ "$bytes" -ge 1 ]
done
expect 'many bytes' [ "$bytes" -gt 1000 ]
run --ratio 1 article.txt
good '--ratio 1'
expect '--ratio 1 is all prose' [ "$(wc -w <out)" -gt 250 ]
run --ratio .3 article.txt
good '--ratio .3'
expect '--ratio .3' [ "$(wc -w <out)" -le $(($(wc -w <article.txt) * 3 / 10)) ]
expect '--ratio .3' [ "$(wc -w <out)" -ge 60 ]
run --ratio .3 --sentences 1 --json article.txt
facts
expect 'limits hold together' [ "$(count)" -eq 1 ]

# ---- Options matter ------------------------------------------------------------------------------

run --json --sentences 6 --order rank article.txt
good '--order rank'
facts
column 1 >ranks
expect 'the best sentence is first' [ "$(sed 1q ranks)" -eq 1 ]
column 2 >by-rank
run --json --sentences 6 --order text article.txt
facts
column 2 >by-text
expect '--order text' sort -c -n by-text
expect 'the order matters' [ "$(cat by-rank)" != "$(cat by-text)" ]
sort -n by-rank >sorted
expect 'the order changes nothing else' cmp sorted by-text

# What a sentence leans on, for each reason that there is.
printf '%s ' 'Ellen Marsh runs the ferry office of Brackwater.' 'The mayor, however, wants to close it.' \
    'When asked, she laughed.' 'But the council has not voted.' '“Ferries are expensive for everybody.”' \
    'In spring Marsh will leave.' >leaning.txt
run --json --sentences 9 --language en leaning.txt
good 'what sentences lean on'
facts
expect 'all six sentences' [ "$(count)" -eq 6 ]
grep -oE '"leans_on":(null|[{][^}]*[}])' out >leaning
cat >wanted <<'END'
"leans_on":null
"leans_on":{"offset":0,"length":48,"by":"link"}
"leans_on":{"offset":49,"length":38,"by":"pronoun"}
"leans_on":{"offset":88,"length":24,"by":"opener"}
"leans_on":{"offset":113,"length":30,"by":"quotation"}
"leans_on":{"offset":0,"length":48,"by":"name"}
END
expect 'what sentences lean on' cmp leaning wanted

# Why sentences are chosen, or are not.
run --explain article.txt
good --explain
expect 'the best is the first' matches out '^\[[0-9]+\] The Harwick town council voted 7-4 on Tuesday'
expect 'its rank, score and merits' matches out '^    rank 1 of [0-9]+, score 0\.[0-9]{3}: central to the text'
expect 'three are chosen' [ "$(sed -n '/^Not chosen/q; /^\[/p' out | wc -l)" -eq 3 ]
expect 'others are not' matches out '^Not chosen, the best first:$'
expect 'furniture' matches out '^    occurs more than once$'
expect 'five of a part, and the number of the others' matches out '^and [0-9]+ more$'
expect 'each on a line that fits' [ "$(sed 's/…/~/g' out | LC_ALL=C awk 'length > 100' | wc -l)" -eq 0 ]
run --explain --sentences 1 article.txt
expect 'no place for more' contains out ': no place left: '
run --explain --query 'electric boat' article.txt
expect 'a query' matches out '^    rank 1 of [0-9]+, score 0\.[0-9]{3}: close to the query'
run --explain --words 60 article.txt
expect 'a limit' contains out ': longer than what was left of the limit'
printf '%s ' 'Ferries carry lorries across the harbour of Brackwater.' 'It rained in Holm.' \
    'Lorries carry ferries across the harbour of Brackwater.' >twice.txt
run --explain twice.txt
expect 'what is said twice' matches out ': repeats \[[13]\]$'
printf '%s\n\n' 'The council of Brackwater will close the ferry line to Sorrel Island.' 'Harbour News' \
    'But it wants to keep the harbour office of Brackwater, where eleven people work.' >lean.txt
run --explain lean.txt
expect 'what leans on furniture' contains out \
    ': leans on [2] by its first word, which is passed over'
printf '%s ' 'The council of Brackwater will close the ferry line to Sorrel Island in March, it said.' \
    'It rained in Holm.' 'But it wants to keep the harbour office of Brackwater and its ferry.' >needs.txt
run --explain --sentences 1 needs.txt
expect 'what it would have to bring' contains out 'no place left: would have to bring [2], on which it leans'
run --explain twice.txt lean.txt
expect 'several files' matches out '^==> lean.txt <==$'
run --explain --words 3 twice.txt
expect 'over the limit' contains out 'One sentence is always given, and here it is over the limit.'
expect 'a slight text' contains out 'The text is too short or too loose to be worth a summary.'
run --explain article.txt
expect 'nothing to note' lacks out 'worth a summary'
printf 'A bell\a and\033[2J more.' >bell.txt
run --explain bell.txt
expect 'no command reaches the terminal' contains out 'A bell? and?[2J more.'
: >nothing.txt
run --explain nothing.txt
good 'nothing to explain'
expect 'nothing to explain' empty out

printf 'The mill burned. Ola saw it.\n\n```\nx. Y\n```\nThe dam holds.\n' >parts.txt
run --sentences 1 --query dam --mark '[...]' parts.txt
good --mark
expect --mark matches out '^\[\.\.\.\] The dam holds\.$'
run --sentences 1 --query mill --expand 1 parts.txt
expect --expand matches out '^The mill burned\. Ola saw it\.$'
run --sentences 1 --query dam --json --pieces parts.txt
good --pieces
expect --pieces contains out '"pieces":[{"offset":0,"length":28,"kept":false,"kind":"unknown"},'
expect --pieces contains out '{"offset":28,"length":14,"kept":false,"kind":"code"},'
expect --pieces contains out '{"offset":42,"length":16,"kept":true,"kind":"unknown"}]'

run --json --language pt-BR article.txt
good --language
expect --language contains out '"language":"pt-BR"'
run --json article.txt
expect 'detected language' contains out '"language":"en"'

cat >wrapped.txt <<'END'
The mill at Oster stopped grinding in the spring of that year because
the river had left its old bed and would not turn the wheel any more.
Nobody in the village could say whether the river or the mill had been
there first.
END
run --json --lines wrapped wrapped.txt
good '--lines wrapped'
facts
expect '--lines wrapped' [ "$(count)" -eq 2 ]
expect 'spans keep the line break' contains out 'because\nthe river'
run --lines wrapped wrapped.txt
expect 'wrapped lines are joined' contains out 'because the river had left'
run --json --sentences 9 --lines paragraphs wrapped.txt
good '--lines paragraphs'
expect '--lines paragraphs' facts
expect '--lines paragraphs' lacks out '\n'
printf 'we went down to the river\nit was cold\nthe boat was gone\nso we walked back home\n' >talk.txt
run --json --lines transcript --sentences 9 talk.txt
facts
expect '--lines transcript' [ "$(count)" -eq 4 ]

run --sentences 1 --query 'electric boat' article.txt
good --query
expect 'a brief about something' contains out 'electric boat'
"$brief" --sentences 1 article.txt >plain
expect '--query matters' [ "$(cat plain)" != "$(cat out)" ]
run --bytes 280 --ellipsis article.txt
good --ellipsis
expect '--ellipsis' matches out '…$'
expect '--ellipsis' [ $(($(wc -c <out) - 1)) -le 280 ]
for similarity in cosine overlap bm25; do
    run --json --similarity $similarity article.txt
    good "--similarity $similarity"
    facts
    column 1 >"ranks-$similarity"
    "$brief" --json --sentences 1000 --similarity $similarity article.txt >"all-$similarity"
done
expect '--similarity matters' [ "$(cat all-cosine)" != "$(cat all-bm25)" ]
run --keywords 5 article.txt
good --keywords
expect '--keywords' lines out 1
expect '--keywords' matches out '^[^,]+(, [^,]+){4}$'
expect '--keywords' contains out Island
cp out keywords
run --json --keywords 5 article.txt
good '--json --keywords'
expect 'the brief is there as well' facts
expect 'the same keywords' [ "$(grep -o '"keywords".*' out | grep -oF '"text":' | wc -l)" -eq 5 ]
: >empty.txt
run --keywords 3 empty.txt article.txt
expect 'a line without keywords' [ "$(sed -n 1p out)" = '' ]
expect 'a line of keywords' [ "$(sed -n 2p out)" = "$(cut -d , -f 1-3 keywords)" ]
run --title 'Ferry' article.txt
good --title
for limit in bytes sentences memory; do
    run --limit-$limit 9 article.txt
    bad_input "--limit-$limit"
    expect "--limit-$limit" matches err '^brief: article\.txt: .*limit'
    run --limit-$limit 100000000 article.txt
    expect "--limit-$limit" cmp out default
done

# ---- Several files, and nothing to say -----------------------------------------------------------

printf 'Only one sentence is here.\n' >one.txt
: >empty.txt
printf ' \n\n\t\n' >blank.txt
printf 'A file whose name begins with a dash.\n' >-dash.txt
for file in empty.txt blank.txt; do
    run $file
    good $file
    expect $file empty out
    run --json $file
    good "--json $file"
    expect "--json $file" contains out '"text":"","sentences":[]'
done
run one.txt empty.txt one.txt
good 'a line for each file'
printf 'Only one sentence is here.\n\nOnly one sentence is here.\n' >wanted
expect 'a line for each file' cmp out wanted
run -- -dash.txt
good 'name with a dash'
run --json one.txt article.txt wrapped.txt
good 'an object for each file'
expect 'an object for each file' lines out 3
expect 'an object for each file' facts

# ---- Bytes ---------------------------------------------------------------------------------------

# slice_test NAME: the brief is given, and its sentences are slices of the file.
slice_test() {
    run --json --sentences 100 "$1"
    good "$1"
    expect "$1" facts
    expect "$1" [ "$(count)" -ge 1 ]
}
{ printf '\357\273\277'; cat article.txt; } >mark.txt
slice_test mark.txt
expect 'byte order mark' lacks out "$(printf '\357\273\277')"
run mark.txt
expect 'byte order mark' cmp out default
sed "s/\$/$(printf '\r')/" article.txt >crlf.txt
slice_test crlf.txt
run crlf.txt
expect 'CRLF' cmp out default
printf 'The first sentence has a NUL \000 inside of it. The second one has none of them.\n' >nul.txt
slice_test nul.txt
expect 'NUL' contains out '\u0000'
printf 'Zwölf Boxkämpfer jagten den Wirt über die Brücke. 東京は雨です。明日は晴れます。 Ça va très bien 😀 merci. ' >mixed.txt
slice_test mixed.txt
# Longer than any buffer on the way.
i=0
while [ $i -lt 3000 ]; do
    i=$((i + 1))
    echo "Report number $i says that station $((i * 7919 % 10007)) counted $((i * 31 % 997)) birds."
done >long.txt
slice_test long.txt
tr '\n' ' ' <long.txt >no-lines.txt
slice_test no-lines.txt
name=$(printf 'a \351"\\ name.txt')
if cp one.txt "$name" 2>/dev/null; then
    run --json "$name"
    good 'strange file name'
    expect 'strange file name' contains out '"file":"a ?\"\\ name.txt"'
fi

# ---- Input that cannot be used -------------------------------------------------------------------

printf 'Plain so far, but the caf\351 is in Latin-1 and so is the rest.\n' >latin1.txt
run latin1.txt
bad_input Latin-1
expect Latin-1 empty out
expect Latin-1 matches err '^brief: latin1\.txt: byte 25: .*Latin-1'
printf '\377\376H\000e\000l\000l\000o\000.\000' >utf16.txt
run utf16.txt
bad_input UTF-16
expect UTF-16 matches err '^brief: utf16\.txt: byte 0: .*UTF-16'
printf 'H\000e\000l\000l\000o\000\344\000.\000' >utf16-bare.txt
run utf16-bare.txt
bad_input 'UTF-16 without a mark'
expect 'UTF-16 without a mark' matches err 'byte 10: .*UTF-16'
printf 'Cut off in a character: \342\202' >cut.txt
run cut.txt
bad_input 'cut off'
expect 'cut off' matches err '^brief: cut\.txt: byte 24: '
"$brief" <latin1.txt >out 2>err
status=$?
bad_input 'Latin-1 on standard input'
expect 'Latin-1 on standard input' matches err '^brief: standard input: byte 25: '
run no-such-file.txt
bad_input 'missing file'
expect 'missing file' matches err '^brief: no-such-file\.txt: '
run .
bad_input directory
expect directory matches err '^brief: \.: '
run one.txt latin1.txt no-such-file.txt one.txt
expect 'one bad file of several' [ "$status" -eq 1 ]
expect 'one bad file of several' lines err 2
printf 'Only one sentence is here.\n\n\nOnly one sentence is here.\n' >wanted
expect 'one bad file of several' cmp out wanted
run --json one.txt latin1.txt one.txt
expect 'one bad file of several' [ "$status" -eq 1 ]
expect 'one bad file of several' lines out 2

# ---- Output that cannot be written ---------------------------------------------------------------

if [ -c /dev/full ]; then
    for argument in article.txt --json --help --version; do
        status=0
        "$brief" "$argument" article.txt article.txt >/dev/full 2>err </dev/null || status=$?
        bad_input "full disk, $argument"
        expect "full disk, $argument" contains err 'brief: standard output: '
    done
fi
status=0
"$brief" article.txt >&- 2>err || status=$?
bad_input 'closed output'

finish
