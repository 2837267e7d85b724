-- SPDX-License-Identifier: MIT
-- fts5.sql - full-text search that prints a brief of each hit, and the place of its best sentence.
--
--     sqlite3 :memory: '.load ./summ_sqlite' '.read fts5.sql'

CREATE VIRTUAL TABLE articles USING fts5(title, body);

INSERT INTO articles VALUES
('Mill', 'The old mill at Oster burned down on the night of Monday. Firemen from three villages could '
 || 'not save the mill, which had ground the flour of Oster since 1820. Nobody was hurt. The mayor '
 || 'wants to build the mill again.'),
('Ferry', 'The ferry to the island will not run in January. Its engine is 41 years old, and the town '
 || 'cannot say who is to pay for a new ferry. Flour and fuel will be brought by the mail boat.'),
('Bridge', 'Work on the bridge begins in spring. The bridge will carry two lanes and a path.');

-- The hits for a word, best first, each with a brief of one sentence.
SELECT title, summarize(body, 1) AS brief
FROM articles WHERE articles MATCH 'flour' ORDER BY bm25(articles);

-- The sentences of one article, as they rank.
SELECT s.rank, s.start, s.length, s.sentence
FROM articles AS a, summ_sentences(a.body) AS s
WHERE a.title = 'Ferry' AND s.passed IS NULL ORDER BY s.rank;
