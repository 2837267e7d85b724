-- SPDX-License-Identifier: MIT
-- What the functions answer, and which errors they raise.
CREATE EXTENSION summ;
\pset null NULL
CREATE TABLE articles (id int, body text);
INSERT INTO articles VALUES
    (1, 'The mill at Oster burned down on Monday. Nobody was in the mill. It rained.'),
    (2, NULL),
    (3, ''),
    (4, E'Mill burns down\n\nBy Ann Berg\n\nThe mill at Oster burned down on Monday. Nobody was in it.'),
    (5, 'Zwölf 😀 Boxkämpfer jagen Viktor. Ça va? 東京は雨です。明日は晴れます。');

-- summarize()
SELECT id, summarize(body, 1) FROM articles ORDER BY id;
SELECT summarize(body) FROM articles WHERE id = 1;
SELECT summarize(body, sentences => 1, query => 'Who was in the mill?') FROM articles WHERE id = 1;
SELECT summarize(body, 1, query => '', language => 'en-GB') FROM articles WHERE id = 1;
SELECT summarize(body, NULL), summarize(body, language => NULL), summarize(body, 1, NULL)
FROM articles WHERE id = 1;
SELECT summarize(body, 2147483647) = body FROM articles WHERE id = 1;

-- summ_keywords()
SELECT keyword, count, score > 0 AS score FROM articles, summ_keywords(body, 2) WHERE id = 1;
SELECT count(*) FROM articles, summ_keywords(body) WHERE id IN (2, 3);
SELECT count(*) FROM summ_keywords('The mill at Oster.', NULL);

-- summ_sentences()
SELECT id, start, length, rank, chosen, reason, sentence
FROM articles, summ_sentences(body, 1) ORDER BY id, start;
SELECT id, round(sum(score)::numeric, 9) AS score, bool_and(substr(body, start, length) = sentence) AS spans
FROM articles, summ_sentences(body) GROUP BY id ORDER BY id;
SELECT string_agg(sentence, ' ' ORDER BY start) = summarize(body, 2, query => 'rain') AS same
FROM articles, summ_sentences(body, 2, query => 'rain') WHERE chosen AND id = 1 GROUP BY body;
SELECT count(*) FROM articles, summ_sentences(body, NULL);

-- Errors
SELECT summarize('It rains.', 0);
\echo :SQLSTATE
SELECT summ_sentences('It rains.', -1);
\echo :SQLSTATE
SELECT summ_keywords('It rains.', 0);
\echo :SQLSTATE
SELECT summarize('It rains.', language => 'e n');
\echo :SQLSTATE
SELECT summ_keywords('It rains.', language => '');
\echo :SQLSTATE
SET summ.memory_limit = '1MB';
SELECT summarize(string_agg('Station ' || i || ' saw ' || i % 7 || ' birds.', ' '))
FROM generate_series(1, 50000) AS i;
\echo :SQLSTATE
RESET summ.memory_limit;

-- Fit for indexes, for generated columns, and for parallel queries
CREATE INDEX ON articles (summarize(body, 1));
CREATE TABLE briefs (body text, brief text GENERATED ALWAYS AS (summarize(body, 1)) STORED);
INSERT INTO briefs SELECT body FROM articles WHERE id = 1 RETURNING brief;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
EXPLAIN (COSTS OFF) SELECT summarize(body, 2) FROM articles;
SELECT count(summarize(body, 2)) FROM articles;

DROP EXTENSION summ CASCADE;
