-- SPDX-License-Identifier: MIT
-- What CREATE EXTENSION summ creates.

\echo Use "CREATE EXTENSION summ" to load this file. \quit

CREATE FUNCTION summarize(text text, sentences int DEFAULT 3, query text DEFAULT NULL,
    language text DEFAULT 'auto')
RETURNS text
AS 'MODULE_PATHNAME', 'pg_summarize'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 1000;

CREATE FUNCTION summ_keywords(text text, keywords int DEFAULT 10, language text DEFAULT 'auto')
RETURNS TABLE (keyword text, count int, score float8)
AS 'MODULE_PATHNAME', 'pg_summ_keywords'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000 ROWS 10;

CREATE FUNCTION summ_sentences(text text, sentences int DEFAULT 3, query text DEFAULT NULL,
    language text DEFAULT 'auto')
RETURNS TABLE (start int, length int, sentence text, rank int, score float8, chosen bool, reason text)
AS 'MODULE_PATHNAME', 'pg_summ_sentences'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 1000 ROWS 100;
