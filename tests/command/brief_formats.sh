#!/bin/sh
# SPDX-License-Identifier: MIT
# Web pages, Markdown, JSON lines and marks in the text: brief_formats.sh BRIEF SLICES ARTICLE
set -u
brief=$1 check_spans=$2 article=$3
# shellcheck source=tests/command/brief_support.sh
. "$(dirname "$0")/brief_support.sh"

# same WHAT: the output is what the file `wanted` has.
same() {
    if ! cmp -s wanted out; then
        diff wanted out
        expect "$1" false
    fi
}

# ---- HTML ----------------------------------------------------------------------------------------

cat >page.html <<'END'
<!DOCTYPE html>
<html lang="en"><head><meta charset="iso-8859-1"><title>Mill | The News</title>
<style>p { color: red }</style><script>document.write("<p>A script wrote this.</p>");</script></head>
<body><header>The best news of all. <h1>The News</h1></header>
<nav><ul><li><a href="/">All the news</a><li>Weather</ul></nav>
<main><h1>Mill burns down</h1>
<p>The mill at <b>Os</b>ter burned down on Monday, and
   nobody was in it.<p>Caf&eacute; &amp; bakery, “Zürich”, were&#32;saved&hellip; by the village of Oster.
<aside>Sign up for the letter.</aside><noscript>Scripts are needed.</noscript>
<figure><img src="mill.jpg" alt="A mill"><figcaption>The mill last year.</figcaption></figure>
<p hidden>Nobody sees this.<p>The mill had been built in 1820.<br>It had ground the flour of Oster.
<ul><li>It rained.<li>It snowed.</ul><table><tr><td>A cell.<td>A second one.</table>
<pre>Two lines
of verse</pre></main>
<footer>Copyright of the news.</footer></body></html>
END
cat >wanted <<'END'
Mill burns down

The mill at Oster burned down on Monday, and nobody was in it.

Café & bakery, “Zürich”, were saved… by the village of Oster.

The mill last year.

The mill had been built in 1820.
It had ground the flour of Oster.

It rained.

It snowed.

A cell. A second one.

Two lines
of verse
END
run --highlight page.html
good 'the text of a page'
same 'the text of a page'
cp out page.txt
"$brief" --highlight <page.html >out 2>err
same 'told by its first tag'
run --from html --highlight page.html
same '--from html'
run --from text --highlight page.html
expect '--from text' cmp page.html out
run --json --sentences 9 page.html
good 'JSON of a page'
sed -i 's/"file":"page\.html"/"file":"page.txt"/' out
expect 'offsets are those of the extracted text' facts
expect 'offsets are those of the extracted text' [ "$(count)" -ge 5 ]
run page.html
good 'brief of a page'
expect 'brief of a page' contains out 'The mill at Oster burned down on Monday, and nobody was in it.'

printf '<nav>The mill burned down on Monday.</nav>' >frame.html
run frame.html
good 'nothing but frame'
expect 'nothing but frame' contains out 'The mill burned down on Monday.'
printf '<script>x</script>' >empty.html
run empty.html
good 'no text'
expect 'no text' empty out
printf '<meta charset=windows-1252><p>\223Caf\351\224 is a word. <!-- not this -->' >latin.html
run latin.html
good 'encoding of the page'
expect 'encoding of the page' contains out '“Café” is a word.'
printf '\377\376<\000p\000>\000O\000n\000e\000.\000' >utf16.html
run utf16.html
good UTF-16
expect UTF-16 contains out 'One.'
printf '<meta charset=euc-jp><p>One.\306\377\377\200<p>Two.' >undecodable.html
run undecodable.html
good 'bytes that are not of the encoding'
expect 'bytes that are not of the encoding' matches out '^One\..*Two\.$'
printf '<p>A NUL \000 is here. &#0; &#xD800; &#x110000; &bogus; <x-y>z</x-y> <' >odd.html
run --json odd.html
good 'odd page'
expect 'odd page' contains out 'A NUL'
{ printf '<p>Deep.'; yes '<b>' | head -n 100000; yes '</i>' | head -n 100000; } >deep.html
run deep.html
good 'nested deeply'
expect 'nested deeply' contains out 'Deep.'

# ---- Markdown ------------------------------------------------------------------------------------

cat >page.md <<'END'
---
title: Mill
---
Mill burns down
===============

The *mill* at [Oster](https://example.org) burned `down` on Monday,
and nobody was in it. ![A picture](mill.jpg)

```
code(); Not prose.
```

| A | B |
|---|---|
| 1 | 2 |

* It rained &amp; snowed.
* It was
  cold.

<div>Markup among Markdown.</div>

> The mill had been built in 1820.\
> It had <b>ground</b> the flour.
END
cat >wanted <<'END'
Mill burns down

The mill at Oster burned down on Monday, and nobody was in it.

code(); Not prose.

A B
1 2

It rained & snowed.

It was cold.

Markup among Markdown.

The mill had been built in 1820.
It had ground the flour.
END
run --highlight page.md
good 'text of Markdown'
same 'text of Markdown'
cp page.md page
run --from markdown --highlight page
same '--from markdown'
run --highlight page
expect 'Markdown is not guessed' cmp page out
printf 'The caf\351 is in Latin-1.\n' >latin.md
run latin.md
bad_input 'Markdown in Latin-1'
expect 'Markdown in Latin-1' contains err 'latin.md: byte 7: '

# A document of very many marks is read in pieces, and says what each part says alone.
cat >part.md <<'END'
# The *mill* at Oster

It [burned down][News of the  mill] on __Monday__.[^1] See [mill] and [^2].

~~~sh
# not a heading

burn *the* `mill` > [mill]
~~~

<!-- *Nobody*

# reads this -->

- It *rained*.
  - It _snowed_.

    [mill]: https://example.org/a

> - [It] was cold.

| A | B |
|---|---|
| `1` | *2* |
END
printf '\n[news of the Mill]: https://example.org/b "News"\n[^1]: A *note*.\n' >definitions.md
cat part.md definitions.md >short.md
run --text short.md
good 'a part of a long document'
expect 'a part of a long document' matches out '^It burned down on Monday. See mill and \[\^2\]\.$'
awk 'NR > 1 || NF' out >text
for i in $(seq 400); do [ "$i" -eq 1 ] || echo; cat text; done >wanted
{ for i in $(seq 400); do cat part.md; echo; done; cat definitions.md; } >long.md
run --text long.md
good 'a long document'
echo >>out
same 'a long document'
# One block that is longer than a piece.
{ printf '| A | B |\n|---|---|\n'; yes '| *c* | d |' | head -n 9000; } >table.md
run --text table.md
expect 'a long table' [ "$(grep -c '^c d$' out) $(grep -c '^A B$' out) $(grep -c . out)" = '9000 1 9001' ]
{ printf ' * Items:\n'; yes '    - *c* d' | head -n 9000; printf '\n*End*\n'; } >list.md
run --text list.md
expect 'a long list' [ "$(grep -c '^c d$' out) $(grep -c . out)" = '9000 9002' ]
{ echo '- ```'; yes '  # *x*' | head -n 20000; printf '  ```\n\n*End*\n'; } >code.md
run --text code.md
expect 'long code' [ "$(grep -c '^# \*x\*$' out) $(grep -c . out)" = '20000 20001' ]
{ echo '<!--'; yes '*x*' | head -n 20000; printf -- '-->\n\n*End*\n'; } >comment.md
run --text comment.md
expect 'a long comment' [ "$(cat out)" = End ]
{ yes '*a* ' | head -n 40000 | tr -d '\n'; echo; } >line.md
run --text line.md
expect 'a long line' [ "$(tr -d ' \n' <out | wc -c)" -eq 40000 ]
# Parsed at once, this would take 240 MB.  Sanitizers need more than that for themselves.
{ yes '[' | head -n 1000000 | tr -d '\n'; echo; } >brackets.md
# shellcheck disable=SC3045 # where a shell has no ulimit -v, nothing is limited
limited() (ulimit -v 200000 2>/dev/null && exec "$brief" --text "$1" >out 2>err)
if limited short.md; then
    expect 'the memory of many marks' limited brackets.md
fi

cat >readme.md <<'END'
<p align="center"><img src="logo.png"></p>

# tidemark

[![Build](https://example.org/b.svg)](https://example.org/b) [![Version](https://example.org/v.svg)](https://example.org/v)

> Tide tables for small harbours

> [!NOTE]
> Tide tables of harbours are not yet checked, and tide tables of rivers are wrong.

## Install

```sh
npm install tidemark   # Installs the tide tables. Nothing else is installed.
```

Run `tidemark add` to add a harbour. Run `tidemark drop` to drop a harbour again.

## API

* `add(name)`: adds a harbour by its name, and returns the harbour.
* `drop(name)`: drops a harbour by its name, and returns the harbour.
* `list()`: returns a list of all harbours that were added and not dropped.

## License

The harbours, and all that was added to the list of harbours, are under the MIT licence.
END
run readme.md
good 'what a project is'
expect 'what a project is' matches out '^Tide tables for small harbours'
run --sentences 9 readme.md
expect 'an alert is an aside' lacks out 'not yet checked'
expect 'a licence says nothing of the program' lacks out 'MIT licence'
run --text readme.md
expect 'an alert is text, and its mark is not' matches out '^Tide tables of harbours are not yet'
run --sentences 1 --query 'drops a harbour by its name' readme.md
expect 'a query of the user goes first' contains out 'drop(name): drops'
sed 's/^> Tide.*harbours$/Gezeiten für kleine Häfen, im Terminal und im Netz./; s/Install$/Installation/' readme.md |
    "$brief" --from markdown --sentences 1 >out 2>err
expect 'what a project is, in German' contains out 'Gezeiten für kleine Häfen'
sed 's|^> Tide.*harbours$|It knows the tides of small harbours.\n\n<picture>\n<img src="a.png" alt="">\n</picture>|' readme.md |
    "$brief" --from markdown --json --pieces --sentences 9 >out 2>err
expect 'a paragraph before a picture' matches out '"length":3[0-9],"kept":true,"kind":"paragraph"'
for foreign in '$$\na = b. c\n$$' 'import Chart from "./chart"' 'export const a = 1' '{{< video gull >}}' '{%% include gull.html %%}' ':::tip'; do
    printf "The gull stays on the roof.\n\n$foreign\n\nNobody dares to go up there.\n" >foreign.md
    run --sentences 9 foreign.md
    expect "what other programs read: $foreign" contains out 'The gull stays on the roof. Nobody dares to go up there.'
done
printf 'Preise steigen: import und export von Holz stocken.\n\n{{Holz}} ist knapp, sagen die Händler.\n' >holz.md
run --sentences 9 holz.md
expect 'prose with such words' contains out 'stocken. {{Holz}} ist knapp'
printf '# Warum fährt sie nicht?\n\nDie Fähre bleibt bis Freitag im Hafen.\n\n## Der Motor verlor Öl.\n\nNiemand kennt den neuen Fahrplan.\n' >motor.md
run --sentences 9 motor.md
expect 'headings with a mark at their end' matches out '^Die Fähre bleibt bis Freitag im Hafen\. Niemand kennt den neuen Fahrplan\.$'
printf '<h2>Does the ferry sail?<a class=headerlink href=#f>¶</a></h2><p>It stays in the harbour until Friday.</p><h3>It lost oil.</h3><p>Nobody knows when it sails.</p>' >sail.html
run --sentences 9 sail.html
expect 'headings of a page with a mark' matches out '^It stays in the harbour until Friday\. Nobody knows when it sails\.$'
printf '# Licences\n\n## The licence of the mill is lost again\n\nIt burned down with the mill.\n' >lost.md
run lost.md
expect 'a story about a licence' contains out 'It burned down with the mill.'

# ---- JSON lines ----------------------------------------------------------------------------------

{
    printf '\357\273\277{"id": 1.10, "text": "The mill burned. It rained."}\n\n'
    printf '{"text":"A NUL \\u0000 and \\u6771.","id":["x",{"y":null}]} \r\n'
    printf '{"id":3,"text":""}\n'
    printf '{"brief":"old","text":"<html><nav>No</nav><p>Yes, yes.","sentences":0,"z":7}'
} >good.jsonl
run --jsonl --sentences 1 good.jsonl
good --jsonl
expect 'a line for each record' lines out 4
expect 'the record stays as it was' contains out \
    '{"id": 1.10, "text": "The mill burned. It rained.","brief":"'
expect 'its brief' matches out \
    '"brief":"The mill burned\.","sentences":\[\{"offset":0,"length":16,"score":[0-9.]+,"rank":1,'
expect 'any text' contains out \
    '"id":["x",{"y":null}],"brief":"A NUL and 東.","sentences":[{"offset":0,'
expect 'empty text' contains out '{"id":3,"text":"","brief":"","sentences":[]}'
expect 'members are replaced' matches out \
    '^\{"text":"<html>.*","z":7,"brief":"Yes, yes\.","sentences":\[\{"offset":0,'
cp out good
run --jsonl --sentences 1 good.jsonl good.jsonl
cat good good >wanted
same 'several files of records'
"$brief" --jsonl --sentences 1 <good.jsonl >out 2>err
cp good wanted
same 'records on standard input'

cat >bad.jsonl <<'END'
{"text":"One."}
not JSON
{"id":3}
["One."]
{"text":7}
{"text":"Half \ud800 here."}
{"text":"Two."}
END
run --jsonl bad.jsonl
expect 'bad records' [ "$status" -eq 1 ]
expect 'the others are done' lines out 3
expect 'half a character is replaced' contains out '{"text":"Half \ud800 here.","brief":"Half '
expect 'bad records' lines err 4
for line in 2 3 4 5; do
    expect 'bad records' matches err "^brief: bad\\.jsonl: line $line: ."
done

# A record that is too long is no reason not to read the next one.
{
    printf '{"text":"The mill burned."}\n{"text":"'
    head -c 100000 /dev/zero | tr '\0' x
    printf '"}\n{"text":"It rained."}\n'
} >long.jsonl
run --jsonl --limit-bytes 100 long.jsonl
expect 'a record over the limit' matches err '^brief: long\.jsonl: line 2: .*limit'
expect 'the records around it' [ "$(grep -c '"brief"' out)" -eq 2 ]

# An array may be longer than what is read of it at a time.
{
    printf '['
    for _ in 1 2 3; do
        printf '{"text":"The mill burned.","note":"'
        head -c 50000 /dev/zero | tr '\0' x
        printf '"} ,\n'
    done
    printf '{"text":"It rained."}]\n'
} >array.json
run --jsonl --limit-bytes 100 array.json
good 'a long array'
expect 'a long array' [ "$(grep -c '"brief"' out)" -eq 4 ]

printf '{"id":1,"text":"The mill burned. Nobody was in the mill.","keywords":"old"}\n' >words.jsonl
run --jsonl --keywords 1 words.jsonl
good 'keywords of records'
expect 'keywords of records' matches out \
    '^\{"id":1,"text":"[^"]*","brief":"[^"]*","sentences":\[.*\],"keywords":\[\{"text":"mill","offset":4,"length":4,"count":2,'

# marked BLOCKS: records whose blocks are these.
marked() {
    for blocks in "$@"; do
        printf '{"text":"Fährt sie?\\nDie Fähre bleibt im Hafen, sagte die Reederei am Montag.","blocks":%s}\n' "$blocks"
    done
}

marked '[{"offset":0,"length":11,"kind":"heading"}]' null '[]' >marked.jsonl
run --jsonl marked.jsonl
good 'blocks of a record'
expect 'a heading is no sentence' matches out '"kind":"heading"\}\],"brief":"Die Fähre [^"]*","sentences"'
expect 'without blocks it is one' matches out '"blocks":null,"brief":"Fährt sie\? Die Fähre '
expect 'without blocks it is one' matches out '"blocks":\[\],"brief":"Fährt sie\? Die Fähre '
printf '{"text":"<p>One.</p> Two.","blocks":[{"kind":"code","offset":0,"length":11}]}\n' >marked.jsonl
run --from html --jsonl marked.jsonl
good 'a text with blocks is read as it is'
expect 'a text with blocks is read as it is' contains out '"brief":"Two.","sentences":[{"offset":12,'
marked 7 '{}' '[7]' '[{"offset":0,"length":11}]' '[{"offset":0,"length":11,"kind":"title"}]' \
    '[{"offset":-1,"length":11,"kind":"code"}]' '[{"offset":0,"length":99,"kind":"code"}]' \
    '[{"offset":0,"length":2,"kind":"code"}]' >marked.jsonl
run --jsonl marked.jsonl
expect 'blocks that make no sense' [ "$status" -eq 1 ]
expect 'blocks that make no sense' empty out
expect 'blocks that make no sense' lines err 8

# Each line is answered before the next one is asked for.
mkfifo questions answers || exit 1
"$brief" --jsonl <questions >answers &
exec 3>questions 4<answers
for text in 'One.' 'Two.'; do
    printf '{"text":"%s"}\n' "$text" >&3
    read -r answer <&4
    echo "$answer"
done >out
exec 3>&- 4<&-
wait $!
expect 'answer by answer' lines out 2

# ---- Marks ---------------------------------------------------------------------------------------

esc=$(printf '\033')
cat >lines.txt <<'END'
The mill at Oster burned down on the night of Monday, and nobody of the
mill was in it. It was cold.
END
run --sentences 1 --highlight lines.txt
good --highlight
expect 'no marks where they would not be seen' cmp lines.txt out
run --sentences 1 --highlight=always lines.txt
good --highlight=always
sed "s/^The.*/${esc}[1;7m&${esc}[0m/; s/^mill was in it\./${esc}[1;7m&${esc}[0m/" lines.txt >wanted
same --highlight=always
run --sentences 5 --highlight=always --order rank article.txt
good 'marks in an article'
sed "s/$esc\[[0-9;]*m//g" out >plain
expect 'nothing but marks is added' cmp plain article.txt
expect 'marks in an article' [ "$(grep -c "$esc\[1;7m" out)" -ge 3 ]
printf 'A command \033[31m for the terminal.' | "$brief" --highlight=always >out 2>err
expect 'commands in the text' contains out 'A command ?[31m for'
run "no${esc}[31m
such.txt"
bad_input 'a name of two lines'
expect 'a name of two lines' contains err 'no?[31m?such.txt: '
run --highlight lines.txt lines.txt
expect 'names of several files' contains out '==> lines.txt <=='

# ---- A terminal ----------------------------------------------------------------------------------

# script(1) of util-linux runs a program on a terminal of its own, where the system has one to give.
if script --version 2>/dev/null | grep -q util-linux && script -qec true /dev/null >/dev/null 2>&1; then
    script -qec "'$brief' --highlight --sentences 1 lines.txt" /dev/null >out 2>err </dev/null
    expect 'marks on a terminal' contains out "${esc}[1;7mThe mill"
    script -qec "'$brief' lines.txt" /dev/null >out 2>err </dev/null
    expect 'no bar for short work' lacks out '%'
fi

finish
