#!/bin/sh
# SPDX-License-Identifier: MIT
# The extension in the shell of SQLite: sqlite.sh SQLITE3 EXTENSION EXAMPLES
set -u
sqlite=$1 extension=${2%.*} examples=$3
failures=0

if ! "$sqlite" --version >/dev/null 2>&1; then
    echo "skipped: no $sqlite here"
    exit 77
fi

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

# ask SQL: the answers, or the errors.
ask() {
    printf '%s\n' "$1" | "$sqlite" -batch -bail -nullvalue NULL -cmd ".load $extension" :memory: 2>&1
}

# check SQL WANTED
check() {
    got=$(ask "$1")
    if [ "$got" != "$2" ]; then
        failures=$((failures + 1))
        printf 'FAILED: %s\n  wanted: %s\n  got:    %s\n' "$1" "$2" "$got"
    fi
}

# refused SQL MESSAGE: an error of the SQL, with this message.
refused() {
    got=$(ask "$1")
    case $got in
    *rror*"$2"*) ;;
    *)
        failures=$((failures + 1))
        printf 'FAILED: %s\n  wanted an error: %s\n  got: %s\n' "$1" "$2" "$got"
        ;;
    esac
}

text="'The mill at Oster burned down on Monday. Nobody was in the mill. It rained.'"

# ---- summarize() ---------------------------------------------------------------------------------

check "SELECT summarize($text, 1);" 'The mill at Oster burned down on Monday.'
check "SELECT summarize($text);" \
    'The mill at Oster burned down on Monday. Nobody was in the mill. It rained.'
check "SELECT summarize($text, 1, 'en');" 'The mill at Oster burned down on Monday.'
check "SELECT summarize($text, 9223372036854775807, 'auto') = $text;" 1
check "SELECT summarize('');" ''
check "SELECT summarize(7);" 7
check "SELECT summarize(CAST($text AS BLOB), 1), typeof(summarize(x'41'));" \
    'The mill at Oster burned down on Monday.|text'
check "PRAGMA encoding = 'UTF-16'; SELECT summarize('東京は雨です。', 1);" '東京は雨です。'
check "SELECT summarize(NULL), summarize($text, NULL), summarize($text, 1, NULL);" 'NULL|NULL|NULL'

number='summarize(): the number must be an integer above 0'
for value in 0 -1 1.0 "'1'" "'x'" "x'31'"; do
    refused "SELECT summarize($text, $value);" "$number"
done
tag='summarize(): the language must be a tag such as en, pt-BR or auto'
for value in "''" "'e n'" 7 "char(101, 110, 0, 101)"; do
    refused "SELECT summarize($text, 1, $value);" "$tag"
done
refused "SELECT summarize(CAST(x'636166e9206973' AS TEXT));" 'summarize(): byte 3: '
refused 'SELECT summarize();' 'wrong number of arguments'
asked="'The mill burned down. Nobody was in it. The lock is new.'"
check "SELECT summarize($asked, 1), summarize($asked, 1, 'auto', 'Is the lock new?');" \
    'The mill burned down.|The lock is new.'
check "SELECT summarize($asked, 1, 'en', NULL);" NULL
refused "SELECT summarize($asked, 1, 'en', CAST(x'6361e9' AS TEXT));" 'summarize(): the query must be text in UTF-8'
refused "SELECT summarize($text, 1, 'en', 'x', 5);" 'wrong number of arguments'

# ---- summ_keywords() -----------------------------------------------------------------------------

check "SELECT summ_keywords($text, 1);" '["mill"]'
check "SELECT json_array_length(summ_keywords($text)) > 1, json_extract(summ_keywords($text), '\$[0]');" \
    '1|mill'
check "SELECT value FROM json_each(summ_keywords($text, 1, 'en'));" mill
check "SELECT json_array(summ_keywords($text, 1));" '[["mill"]]'
check "SELECT summ_keywords(''), summ_keywords(NULL), summ_keywords($text, NULL);" '[]|NULL|NULL'
check "SELECT min(json_valid(summ_keywords('The back' || char(92) || 'slash ' || column1 || ' and the \"' || column1
    || '\" of O' || char(8217) || 'Neill' || char(1) || '.'))) FROM (VALUES('mill'), ('a\"b'), ('x'));" 1
refused "SELECT summ_keywords($text, 0);" 'summ_keywords(): the number must be an integer above 0'
refused "SELECT summ_keywords($text, 1, '');" 'summ_keywords(): the language must be a tag'
refused "SELECT summ_keywords(CAST(x'636166e9206973' AS TEXT));" 'summ_keywords(): byte 3: '

# A function of its arguments alone: fit for indexes, generated columns, and schemas that nobody trusts.
check "PRAGMA trusted_schema = off;
    CREATE TABLE t(body, brief AS (summarize(body, 1)) STORED);
    CREATE INDEX i ON t(summarize(body, 1));
    INSERT INTO t VALUES($text), (NULL);
    SELECT brief FROM t WHERE summarize(body, 1) LIKE 'The mill%';" \
    'The mill at Oster burned down on Monday.'

# ---- summ_sentences() ----------------------------------------------------------------------------

check "SELECT start, length, rank, paragraph, passed, sentence FROM summ_sentences($text);" \
    '1|40|1|0|NULL|The mill at Oster burned down on Monday.
42|23|2|0|NULL|Nobody was in the mill.
66|10|3|0|NULL|It rained.'
check "SELECT round(sum(score), 9), count(*) FROM summ_sentences($text, 'en');" '1.0|3'
check "SELECT DISTINCT language FROM summ_sentences($text);" en
check "SELECT DISTINCT language FROM summ_sentences($text, 'pt-BR');" pt-BR

# Places are those of substr(), whatever the characters.
check "WITH t(x) AS (VALUES('Zwölf 😀 Boxkämpfer.' || char(13, 10) || 'Ça va? 東京は雨です。明日は晴れます。'))
    SELECT count(*) > 3, min(substr(x, start, length) = sentence) FROM t, summ_sentences(x);" '1|1'
check "SELECT rank, score, passed FROM summ_sentences('Mill burns down' || char(10, 10) || $text)
    WHERE passed IS NOT NULL;" 'NULL|0.0|heading'

# Whether ranks are asked for changes nothing else.
check "WITH t(x) AS (VALUES('Mill burns down' || char(10, 10) || $text), ('Zwölf Möwen. Ça va?'), (''))
    SELECT count(*), count(r.rank), sum(s.sentence = r.sentence AND s.length = r.length
        AND s.paragraph = r.paragraph AND s.passed IS r.passed)
    FROM (SELECT x, sentence, start, length, paragraph, passed, rank FROM t, summ_sentences(x)) AS r
    JOIN (SELECT x, sentence, start, length, paragraph, passed FROM t, summ_sentences(x)) AS s
    ON r.x = s.x AND r.start = s.start;" '6|5|6'
check "SELECT sentence FROM summ_sentences($text) WHERE rank = 1;" 'The mill at Oster burned down on Monday.'
check "SELECT sentence FROM summ_sentences($text) ORDER BY score DESC LIMIT 1;" \
    'The mill at Oster burned down on Monday.'
check "SELECT length(sentence), language FROM summ_sentences($text) WHERE length < 20;" '10|en'

# What a sentence leans on is a row of the same table, for each reason that there is.
check "SELECT rowid, leans_on, leaning FROM summ_sentences('Ellen Marsh runs the ferry office of Brackwater. '
    || 'The mayor, however, wants to close it. When asked, she laughed. But the council has not voted. '
    || '\"Ferries are expensive for everybody.\" In spring Marsh will leave.', 'en');" \
    '1|NULL|NULL
2|1|link
3|2|pronoun
4|3|opener
5|4|quotation
6|1|name'
check "SELECT l.sentence FROM summ_sentences('It rained. Anna Berger hired a boat. Prices rose. In May Berger sank.') AS s
    JOIN summ_sentences('It rained. Anna Berger hired a boat. Prices rose. In May Berger sank.') AS l
    ON l.rowid = s.leans_on WHERE s.leaning = 'name';" 'Anna Berger hired a boat.'
check "SELECT passed, leans_on, leaning FROM summ_sentences('Mill burns down' || char(10, 10) || $text) LIMIT 1;" \
    'heading|NULL|NULL'

check 'SELECT count(*) FROM summ_sentences;' 0
check 'SELECT count(*) FROM summ_sentences(NULL);' 0
check "SELECT count(*) FROM summ_sentences('');" 0
check "SELECT count(*) FROM summ_sentences($text, NULL);" 0
check "SELECT count(*) FROM summ_sentences($text) WHERE text = $text;" 3
check "CREATE TABLE t(id, body); INSERT INTO t VALUES(1, $text), (2, NULL), (3, 'One. Two.');
    SELECT id, count(*) FROM summ_sentences(t.body) JOIN t GROUP BY id;
    SELECT id, (SELECT count(*) FROM summ_sentences(body)) FROM t;" '1|3
3|2
1|3
2|0
3|2'
check "SELECT sentence FROM summ_sentences($asked, 'en', 'Is the lock new?') WHERE rank = 1;" 'The lock is new.'
check "SELECT sentence FROM summ_sentences WHERE text = $asked AND query = 'lock' AND rank = 1;" 'The lock is new.'
refused "SELECT rank FROM summ_sentences($asked, 'en', CAST(x'6361e9' AS TEXT));" 'summ_sentences(): the query must be text in UTF-8'
refused "SELECT * FROM summ_sentences($text, 'e n');" 'summ_sentences(): the language must be a tag'
refused "SELECT * FROM summ_sentences(CAST(x'636166e9206973' AS TEXT));" 'summ_sentences(): byte 3: '

# ---- Memory --------------------------------------------------------------------------------------

# It is SQLite's own: where that runs out, the statement fails, and nothing else.
big="(SELECT group_concat('Station ' || value || ' saw ' || (value % 7) || ' birds.', ' ')
    FROM generate_series(1, 20000))"
refused "PRAGMA hard_heap_limit = 6000000; SELECT length(summarize($big));" 'out of memory'
refused "PRAGMA hard_heap_limit = 6000000; SELECT max(rank) FROM summ_sentences($big);" 'out of memory'
refused "PRAGMA hard_heap_limit = 2000000; SELECT count(*) FROM summ_sentences($big);" 'out of memory'

# Fifty thousand calls of each leave as much as a thousand did.
cat >leak.sql <<END
CREATE TEMP TABLE numbers AS SELECT value FROM generate_series(1, 50000);
SELECT sum(length(summarize($text || value, 2))) > 0 FROM numbers WHERE value <= 1000;
SELECT sum(length(summ_keywords($text || value, 2))) > 0 FROM numbers WHERE value <= 1000;
SELECT count(*) FROM numbers, summ_sentences($text || value) WHERE value <= 1000;
SELECT max(rank) FROM numbers, summ_sentences($text || value) WHERE value <= 1000;
.shell grep VmRSS /proc/\$PPID/status
SELECT sum(length(summarize($text || value, 2))) > 0 FROM numbers;
SELECT sum(length(summ_keywords($text || value, 2))) > 0 FROM numbers;
SELECT count(*) FROM numbers, summ_sentences($text || value);
SELECT max(rank) FROM numbers, summ_sentences($text || value);
.shell grep VmRSS /proc/\$PPID/status
END
if [ -r /proc/self/status ]; then
    ask ".read leak.sql" >leak
    before=$(sed -n 's/^VmRSS:[^0-9]*\([0-9]*\) kB$/\1/p' leak | sed -n 1p)
    after=$(sed -n 's/^VmRSS:[^0-9]*\([0-9]*\) kB$/\1/p' leak | sed -n 2p)
    echo "resident memory: $before kB after 4,000 calls, $after kB after 204,000"
    if [ -z "$after" ] || [ "$after" -gt $((before + 512)) ]; then
        failures=$((failures + 1))
        echo 'FAILED: resident memory grows'
        cat leak
    fi
fi

# ---- The example ---------------------------------------------------------------------------------

check ".read $examples/fts5.sql" \
    'Ferry|The ferry to the island will not run in January.
Mill|The old mill at Oster burned down on the night of Monday.
1|1|48|The ferry to the island will not run in January.
2|50|82|Its engine is 41 years old, and the town cannot say who is to pay for a new ferry.
3|133|48|Flour and fuel will be brought by the mail boat.'

[ $failures -eq 0 ] || exit 1
