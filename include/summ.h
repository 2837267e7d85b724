/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * summ.h - the public interface of libsumm, an extractive text summarizer.
 *
 * libsumm splits UTF-8 text into sentences, ranks them with TextRank and returns the best ones as
 * spans of the caller's own bytes and as one paragraph that can be printed as it is.
 *
 *     summ_summary *summary;
 *     if (summ_summarize(text, length, NULL, &summary, NULL) == SUMM_OK) {
 *         puts(summ_summary_get_text(summary, NULL));
 *         summ_summary_free(summary);
 *     }
 *
 * What holds for every declaration below, unless it says otherwise:
 *
 *   Units      offsets and lengths are bytes of the caller's UTF-8 text, never characters.
 *   Status     functions that can fail return SUMM_OK (0) or a negative SUMM_E_ code, and set their
 *              outputs to NULL (or zero) when they fail.
 *   NULL       an object that is read or changed must not be NULL: functions that return a status
 *              answer SUMM_E_ARGUMENT, getters answer zero or NULL.  Every _free function takes NULL.
 *   Ownership  what a _new, _copy or summarizing function hands out belongs to the caller until it is
 *              passed to the matching _free function.  What a getter returns belongs to the object.
 *   Threads    libsumm has no mutable global data and needs no initialisation.  Distinct objects may
 *              be used from distinct threads.  Options, documents, summaries and keywords may be shared
 *              between threads while nobody changes or frees them; a context belongs to one thread at a
 *              time.
 *   Effects    no function writes to a stream, reads the environment, depends on the locale, or ends
 *              the process.
 */
#ifndef SUMM_H
#define SUMM_H

#include <stddef.h>
#include <stdint.h>

#define SUMM_VERSION_MAJOR 0
#define SUMM_VERSION_MINOR 2
#define SUMM_VERSION_PATCH 0

#if defined(_WIN32) && defined(SUMM_SHARED)
#ifdef SUMM_BUILDING
#define SUMM_API __declspec(dllexport)
#else
#define SUMM_API __declspec(dllimport)
#endif
#elif defined(__GNUC__) && __GNUC__ >= 4
#define SUMM_API __attribute__((visibility("default")))
#else
#define SUMM_API
#endif

/* No budget, no limit. */
#define SUMM_UNLIMITED SIZE_MAX

/* The length of a string that ends with NUL, wherever a string and its length are asked for. */
#define SUMM_ZERO_TERMINATED SIZE_MAX

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The version of the library that is running, as "MAJOR.MINOR.PATCH"; it may be newer than the
 * SUMM_VERSION_ macros that the caller was compiled with.  Static storage, never NULL.
 */
SUMM_API const char *summ_version(void);

/* ---- Status -------------------------------------------------------------------------------- */

/* Numbers are part of the binary interface: they are never changed and never used again. */
enum summ_status {
    SUMM_OK = 0,
    SUMM_E_ARGUMENT = -1, /* a value outside its documented domain, or NULL where none is allowed */
    SUMM_E_UTF8 = -2,     /* the text is not valid UTF-8; the error has the offset */
    SUMM_E_MEMORY = -3,   /* an allocation failed; nothing leaked, and the next call may succeed */
    SUMM_E_LIMIT = -4,    /* the text is larger than the library can process */
    SUMM_E_CANCELLED = -5,       /* a callback of the caller asked to stop */
    SUMM_E_CALLBACK = -6,        /* a callback of the caller gave no answer */
    SUMM_E_LIMIT_BYTES = -7,     /* above a limit that the caller set, in bytes of text, */
    SUMM_E_LIMIT_SENTENCES = -8, /* in sentences, */
    SUMM_E_LIMIT_MEMORY = -9     /* or in memory */
};

/* One short English sentence about a status, without full stop.  Static, never NULL. */
SUMM_API const char *summ_status_text(int status);

/*
 * Where and why a call failed.  The caller owns it; its layout is fixed.  Every function that takes
 * one fills it whatever happens, with SUMM_OK and no detail on success.
 */
typedef struct summ_error {
    int32_t code;       /* the status that the function returned */
    uint32_t reserved;  /* 0 */
    size_t text;        /* index of the text at fault; 0 for a single one */
    size_t offset;      /* SUMM_E_UTF8: offset of the first byte that is not valid UTF-8 */
    const char *detail; /* English, one line, static storage; NULL on success */
} summ_error;

/* ---- Languages ----------------------------------------------------------------------------- */

/* What the library has for a language, bit by bit: later releases may add some. */
enum summ_language_has {
    SUMM_HAS_STOP_WORDS = 1,
    SUMM_HAS_STEMMER = 2,       /* of libstemmer */
    SUMM_HAS_ABBREVIATIONS = 4, /* of its own; those of all languages come with every one */
    SUMM_HAS_OPENERS = 8,       /* words with which a sentence leans on the one before */
    SUMM_HAS_FURNITURE = 16     /* phrases by which page furniture is known */
};

/* A language.  The layout is fixed. */
typedef struct summ_language {
    const char *tag; /* primary BCP 47 subtag, static */
    uint32_t has;    /* enum summ_language_has */
    uint32_t reserved[3];
} summ_language;

/* How many languages the library has data for.  Any other is processed by the rules of Unicode. */
SUMM_API size_t summ_language_count(void);

/* Language `index`, from 0 in the order of the tags.  SUMM_E_ARGUMENT past the last one. */
SUMM_API int summ_language_get(size_t index, summ_language *language);

/* ---- Memory -------------------------------------------------------------------------------- */

/*
 * The memory functions of a host.  Every object copies the structure when it is made and frees
 * itself with it, so `user` must outlive the object.  Both functions must be safe to call from
 * several threads if the objects made with them are used from several threads.
 */
typedef struct summ_allocator {
    /* `size` bytes, never zero, aligned like those of malloc, or NULL. */
    void *(*allocate)(void *user, size_t size);
    /* Gives back what `allocate` returned; never called with NULL. */
    void (*release)(void *user, void *block);
    void *user;
} summ_allocator;

/* ---- Options ------------------------------------------------------------------------------- */

/*
 * What a caller may ask for.  A NULL `const summ_options *` means the defaults everywhere.
 *
 * Setters check their value: one outside the documented domain is refused with SUMM_E_ARGUMENT and
 * leaves the options as they were.  All take constant time; only _new, _copy and _add allocate.
 */
typedef struct summ_options summ_options;

/* New options with every value at its default.  SUMM_E_MEMORY. */
SUMM_API int summ_options_new(summ_options **options);

/*
 * The same, with memory from `allocator` (NULL: malloc and free) for these options and for every
 * document and summary made with them.  SUMM_E_ARGUMENT if one of its functions is NULL.
 */
SUMM_API int summ_options_new_with(const summ_allocator *allocator, summ_options **options);

/* An independent copy with the same allocator.  SUMM_E_MEMORY. */
SUMM_API int summ_options_copy(const summ_options *options, summ_options **copy);

SUMM_API void summ_options_free(summ_options *options);

/* -- Options of the analysis, read by summ_summarize() and summ_document_new() -- */

/*
 * The language of the text as a BCP 47 tag ("en", "pt-BR", "zh-Hant"), or "auto" (the default) to
 * detect it, in upper or lower case.  Copied.  A tag that is not well-formed is refused; a well-formed
 * one without data of its own is taken, and the text is processed by the rules of Unicode alone.
 */
SUMM_API int summ_options_set_language(summ_options *options, const char *tag, size_t length);

/*
 * Adds a stop word, one that does not count when sentences are compared, to those of the language; or
 * an abbreviation ("approx", with or without its last period), behind which a period ends no sentence.
 * Upper and lower case are the same.  Both are copied and hold whatever the language is.
 *
 * `word` is UTF-8 of `length` bytes: 1 to 64 of them, without white space and control characters, else
 * SUMM_E_ARGUMENT.  SUMM_E_MEMORY.
 */
SUMM_API int summ_options_add_stop_word(summ_options *options, const char *word, size_t length);
SUMM_API int summ_options_add_abbreviation(summ_options *options, const char *word, size_t length);

/* What a line break in the text means. */
enum summ_lines {
    /* detect it, for each text on its own (the default) */
    SUMM_LINES_AUTO = 0,
    /* a line is a paragraph: a sentence never crosses a line break */
    SUMM_LINES_PARAGRAPHS = 1,
    /* lines are wrapped at a width: only blank lines, list items and lines that are evidently whole
       end a paragraph */
    SUMM_LINES_WRAPPED = 2,
    /* no reliable punctuation: lines are sentences, long ones are cut into windows of words */
    SUMM_LINES_TRANSCRIPT = 3
};
SUMM_API int summ_options_set_lines(summ_options *options, int lines);

/* What happens to bytes that are not UTF-8. */
enum summ_invalid {
    SUMM_INVALID_REFUSE = 0, /* SUMM_E_UTF8 (the default) */
    SUMM_INVALID_REPLACE = 1 /* each ill-formed run counts as U+FFFD and is printed so; spans still
                                slice the caller's own bytes */
};
SUMM_API int summ_options_set_invalid(summ_options *options, int policy);

/*
 * The damping factor d of TextRank: the share of a sentence's score that comes from the votes of
 * other sentences (Brin and Page 1998).  0 to .99; default .3, which serves sentences better than the
 * .85 of web pages.
 */
SUMM_API int summ_options_set_damping(summ_options *options, double damping);

/*
 * The weight of an edge from a sentence to a later one; edges to earlier sentences weigh 1.  0 to 1:
 * 1 is the undirected graph of Mihalcea and Tarau (2004), 0 the backward graph of Mihalcea (2004).
 * SUMM_FORWARD_WEIGHT_AUTO (the default) chooses it from the length and the structure of the document.
 */
#define SUMM_FORWARD_WEIGHT_AUTO (-1.0)
SUMM_API int summ_options_set_forward_weight(summ_options *options, double weight);

/*
 * Whether text that is not prose (headings, captions, bylines, mail headers, link lists, anything
 * repeated line for line ...) is passed over: 1 (the default) or 0.  If nothing else is left, it is
 * summarized like prose.
 */
SUMM_API int summ_options_set_skip_furniture(summ_options *options, int skip);

/*
 * Whether the structure of the document counts in the ranking (docs/ranking.md says how): position in
 * the text, distance of sentences, their length.  1 (the default) or 0, which makes all sentences and
 * edges alike: so, and with damping .85 and forward 1, the ranking is that of the literature.
 */
SUMM_API int summ_options_set_structure_weights(summ_options *options, int structure);

/* How similar two sentences are. */
enum summ_similarity {
    /* cosine of weighted terms, as in LexRank (Erkan and Radev 2004); the default */
    SUMM_SIMILARITY_COSINE = 0,
    /* common terms over the logarithms of the lengths (Mihalcea and Tarau 2004) */
    SUMM_SIMILARITY_OVERLAP = 1,
    /* BM25 in both directions (Barrios et al. 2016) */
    SUMM_SIMILARITY_BM25 = 2
};
SUMM_API int summ_options_set_similarity(summ_options *options, int similarity);

/*
 * Makes an edge of every cosine from `threshold` on, all of them alike (LexRank); above 0, below 1.  0
 * (the default) keeps edges as heavy as similarities.  With a threshold, time is quadratic, documents
 * of more than 4096 eligible sentences are refused with SUMM_E_LIMIT, and the similarity is the cosine.
 */
SUMM_API int summ_options_set_threshold(summ_options *options, double threshold);

/*
 * What the summary should be about.  Copied; UTF-8 of `length` bytes, else SUMM_E_ARGUMENT; length 0
 * takes the query away, and `weight` is not looked at then.  Sentences like the query get the share `weight` of the teleport vector, above 0
 * and below 1 (Kazemi et al. 2020); a query that shares no term with the text changes nothing.
 * SUMM_E_MEMORY.
 */
#define SUMM_QUERY_WEIGHT .8
SUMM_API int summ_options_set_query(summ_options *options, const char *query, size_t length,
                                    double weight);

/*
 * The title of the text: a sentence gains as it has words of it, up to three times its weight in the
 * teleport vector.  Copied; UTF-8 of `length` bytes, else SUMM_E_ARGUMENT; length 0 takes it away.  Without
 * one, the headline found in the text is used, if there is one and the structure counts.  SUMM_E_MEMORY.
 */
SUMM_API int summ_options_set_title(summ_options *options, const char *title, size_t length);

/*
 * Called now and then during the analysis, on the same thread, with the share of the work that is done,
 * never falling, from 0 to 1.  It returns 0 to go on; anything else ends the call with SUMM_E_CANCELLED.
 * NULL (the default): none.  It must be safe to call from several threads where options are shared.
 */
typedef int summ_progress_callback(void *user, double done);
SUMM_API int summ_options_set_progress(summ_options *options, summ_progress_callback *progress,
                                       void *user);

/*
 * Limits, each with a status of its own, checked before the work is done that would break them.  Bytes of
 * all texts together, sentences of the document, and bytes of memory that an analysis holds at a time.
 * 1 to SUMM_UNLIMITED (the default).
 */
SUMM_API int summ_options_set_limit_bytes(summ_options *options, size_t limit);
SUMM_API int summ_options_set_limit_sentences(summ_options *options, size_t limit);
SUMM_API int summ_options_set_limit_memory(summ_options *options, size_t limit);

/* -- Options of the selection, read by summ_summarize() and summ_document_select() -- */

/*
 * Budgets.  All that are set hold together; if none is set, the summary has three sentences.  If the
 * best sentence alone is over a budget it is given all the same, alone, and the summary has the flag
 * SUMM_SUMMARY_OVER_BUDGET.  A number is 1 to SIZE_MAX, where SUMM_UNLIMITED takes the budget away.
 */
/* At most so many sentences. */
SUMM_API int summ_options_set_sentences(summ_options *options, size_t count);

/*
 * At most so many words: runs between white space, as `wc -w` counts them.  In scripts that write no
 * spaces each ideograph, kana or syllable cluster counts as a word of its own.
 */
SUMM_API int summ_options_set_words(summ_options *options, size_t count);

/* At most so many bytes of summ_summary_get_text(), the spaces between sentences included. */
SUMM_API int summ_options_set_bytes(summ_options *options, size_t count);

/*
 * For previews: with a budget of bytes, whether the rest of it is filled with the beginning of one more
 * sentence, cut between words and ended by an ellipsis (U+2026): 0 (the default) or 1.  The summary then
 * has the flag SUMM_SUMMARY_CUT, its last sentence has the length that is left of it, and it is never
 * over its budget of bytes unless that has no room for a word.
 */
SUMM_API int summ_options_set_ellipsis(summ_options *options, int ellipsis);

/*
 * At most `limit` by the caller's own measure: the tokens of a language model, the seconds of a voice.
 *
 * `cost` is called on the thread that selects, at most once for a sentence in one selection, with the
 * bytes of the sentence as they stand in the text (not ended by NUL), and writes what it costs, below
 * SIZE_MAX, to *result; costs of sentences add up.  It returns 0, or anything else to give up: then the
 * selection fails with SUMM_E_CANCELLED.  If it writes nothing: SUMM_E_CALLBACK.  It must be safe to call
 * from several threads where these options are shared.  NULL takes the budget away.
 */
typedef int summ_cost_callback(void *user, const char *sentence, size_t length, size_t *result);
SUMM_API int summ_options_set_cost(summ_options *options, summ_cost_callback *cost, void *user,
                                   size_t limit);

/* At most this share of the words of all eligible sentences: above 0, up to 1. */
SUMM_API int summ_options_set_ratio(summ_options *options, double ratio);

/* In which order the sentences of a summary come. */
enum summ_order {
    SUMM_ORDER_TEXT = 0, /* as in the text (the default) */
    SUMM_ORDER_RANK = 1  /* best first */
};
SUMM_API int summ_options_set_order(summ_options *options, int order);

/*
 * A sentence is passed over when its cosine similarity to a chosen one is above this: above 0, up to
 * 1; default .75.  Sentences of the same words are never chosen twice, whatever the value.
 */
SUMM_API int summ_options_set_redundancy(summ_options *options, double similarity);

/*
 * Whether a sentence that leans on the one before it ("But he ...", "However, ...") is only chosen
 * together with that one: 1 (the default) or 0.
 */
SUMM_API int summ_options_set_repair_openers(summ_options *options, int repair);

/* ---- Texts, sentences, documents ------------------------------------------------------------ */

/* A run of bytes.  The layout is fixed. */
typedef struct summ_span {
    size_t offset;
    size_t length;
} summ_span;

/*
 * One input text.  The layout is fixed; set what you do not use to zero.
 *
 * `data` is UTF-8, need not end with NUL, may hold NULs, and may be NULL only if `length` is 0.  A
 * byte order mark at its start is part of no sentence.  `spans` are sentences found by the caller, to be
 * used instead of the splitter of the library: in ascending order, disjoint, inside the text and on
 * character boundaries, else SUMM_E_ARGUMENT.  NULL leaves the splitting to the library.
 */
typedef struct summ_text {
    const char *data;
    size_t length;
    const summ_span *spans;
    size_t span_count;
    uintptr_t reserved[4]; /* 0 */
} summ_text;

/* Why a sentence is not eligible for a summary.  0: it is. */
enum summ_passed_over {
    SUMM_PASSED_OVER_NOT = 0,
    SUMM_PASSED_OVER_HEADING = 1,  /* a heading, or a stray line without a sentence in it */
    SUMM_PASSED_OVER_REPEATED = 2, /* a line that stands in the text more than once */
    SUMM_PASSED_OVER_BYLINE = 3,   /* author, agency, place or date */
    SUMM_PASSED_OVER_CAPTION = 4,  /* caption or credit of a picture */
    SUMM_PASSED_OVER_NOTICE = 5,   /* note of a correction or an update, copyright, disclaimer */
    SUMM_PASSED_OVER_LINK = 6,     /* "read more", share buttons, menus, addresses */
    SUMM_PASSED_OVER_MAIL = 7,     /* header, quotation line or signature of a message */
    SUMM_PASSED_OVER_EMPTY = 8,    /* neither letter nor digit nor symbol */
    SUMM_PASSED_OVER_TEASER = 9    /* above the byline or dateline with which the story begins */
};

/* One sentence of a document.  The layout is fixed. */
typedef struct summ_sentence {
    size_t text;      /* index of its text */
    size_t offset;    /* first byte in that text; always on a character boundary */
    size_t length;    /* bytes, surrounding white space not included */
    size_t index;     /* its number among the sentences of the document, from 0 */
    size_t paragraph; /* the number of its paragraph in the document, from 0 */
    size_t rank;      /* 1 for the best eligible sentence, 2 for the next ...; 0 if passed over */
    double score;     /* TextRank; the scores of a document sum to 1; 0 if passed over */
    uint32_t passed;  /* enum summ_passed_over */
    uint32_t reserved[3];
} summ_sentence;

/*
 * One text, or several that belong together, split, analysed and ranked, ready for any number of
 * selections.  A document borrows its texts: they must stay as they are until it is freed.
 */
typedef struct summ_document summ_document;

/*
 * The memory of many documents, one after the other.  Between them it keeps up to 16 MB of workspace, and up
 * to 16 MB of words with their stems, of one language: those of texts of up to 8 MB.
 */
typedef struct summ_context summ_context;

/*
 * A context with the allocator of `options`, of which nothing else is read (NULL: malloc and free).
 * SUMM_E_ARGUMENT, SUMM_E_MEMORY.
 */
SUMM_API int summ_context_new(const summ_options *options, summ_context **context);

/* Frees a context.  A document made with it must be freed before. */
SUMM_API void summ_context_free(summ_context *context);

/*
 * Analyses `count` texts as one document.
 *
 * With a context, the document lives in the context's memory and uses its allocator instead of that
 * of the options; the memory stays with the context for the next document.  A context serves one
 * document at a time: while it has one, SUMM_E_ARGUMENT.  `context`, `options` and `error` may be
 * NULL; `texts` only if `count` is 0.  SUMM_E_ARGUMENT, SUMM_E_UTF8, SUMM_E_MEMORY, SUMM_E_LIMIT.
 */
SUMM_API int summ_document_new(summ_context *context, const summ_options *options,
                               const summ_text *texts, size_t count, summ_document **document,
                               summ_error *error);

SUMM_API void summ_document_free(summ_document *document);

/* How many sentences the document has, those passed over included. */
SUMM_API size_t summ_document_get_sentence_count(const summ_document *document);

/* Sentence `index`, counted from 0 in the order of the texts.  SUMM_E_ARGUMENT past the last one. */
SUMM_API int summ_document_get_sentence(const summ_document *document, size_t index,
                                        summ_sentence *sentence);

/*
 * The language tag of the document: the one asked for, or the one detected; "und" if none could be.
 */
SUMM_API const char *summ_document_get_language(const summ_document *document);

/* What the line breaks of text `text` mean: enum summ_lines, never SUMM_LINES_AUTO if it exists. */
SUMM_API int summ_document_get_lines(const summ_document *document, size_t text);

/* The steps that the ranking took, and (where not NULL) its last residual in the L1 norm. */
SUMM_API size_t summ_document_get_steps(const summ_document *document, double *residual);

/* ---- Summaries ------------------------------------------------------------------------------ */

/* The chosen sentences of a document.  It keeps no reference to texts, document or options. */
typedef struct summ_summary summ_summary;

/*
 * Chooses sentences of a document under the budgets of `options`, of which only those of the
 * selection count.  Time linear in the document.  `options` and `error` may be NULL.
 * SUMM_E_ARGUMENT, SUMM_E_MEMORY.
 */
SUMM_API int summ_document_select(const summ_document *document, const summ_options *options,
                                  summ_summary **summary, summ_error *error);

/*
 * Summarizes one text: summ_document_new(), summ_document_select() and summ_document_free().
 *
 * `text` is UTF-8 of `length` bytes, need not end with NUL, is not kept, and may be NULL only if
 * `length` is 0.  Empty or blank text gives SUMM_OK and a summary of no sentences; text that holds a
 * letter, a digit or a symbol always gives at least one.  Time and memory are linear in `length`.
 * `options` and `error` may be NULL.  SUMM_E_ARGUMENT, SUMM_E_UTF8, SUMM_E_MEMORY, SUMM_E_LIMIT.
 */
SUMM_API int summ_summarize(const char *text, size_t length, const summ_options *options,
                            summ_summary **summary, summ_error *error);

SUMM_API void summ_summary_free(summ_summary *summary);

/*
 * The summary as one paragraph of valid UTF-8 that ends with NUL: the sentences joined by a space (by
 * nothing in Chinese, Japanese, Thai, Lao, Khmer and Burmese), runs of white space folded to one space, words
 * that were hyphenated at the end of a wrapped line joined, bullets of lists left out.  `length`, where not NULL, gets its bytes
 * without the NUL.
 */
SUMM_API const char *summ_summary_get_text(const summ_summary *summary, size_t *length);

/* How many sentences were chosen. */
SUMM_API size_t summ_summary_get_sentence_count(const summ_summary *summary);

/* Chosen sentence `index`, from 0 in the order asked for.  SUMM_E_ARGUMENT past the last one. */
SUMM_API int summ_summary_get_sentence(const summ_summary *summary, size_t index,
                                       summ_sentence *sentence);

/* The words of the summary, counted as summ_options_set_words() says. */
SUMM_API size_t summ_summary_get_word_count(const summ_summary *summary);

/* summ_document_get_language() of its document. */
SUMM_API const char *summ_summary_get_language(const summ_summary *summary);

/* Flags of a summary, to be tested bit by bit: later releases may add some. */
enum summ_summary_flag {
    SUMM_SUMMARY_OVER_BUDGET = 1, /* its only sentence is longer than a budget allows */
    SUMM_SUMMARY_FURNITURE = 2,   /* nothing but furniture was left to choose from */
    SUMM_SUMMARY_UNCONVERGED = 4, /* the ranking stopped at its limit of steps */
    SUMM_SUMMARY_TRANSCRIPT = 8,  /* a text was split by lines or windows of words */
    SUMM_SUMMARY_REPLACED = 16,   /* a text held bytes that are not UTF-8 */
    SUMM_SUMMARY_CUT = 32         /* its last sentence is cut and ends with an ellipsis */
};
SUMM_API uint32_t summ_summary_get_flags(const summ_summary *summary);

/* ---- Keywords ------------------------------------------------------------------------------- */

/* One keyword: a word, or a phrase of up to four.  The layout is fixed. */
typedef struct summ_keyword {
    size_t text;   /* where it stands first: index of the text, */
    size_t offset; /* first byte in that text, on a character boundary, */
    size_t length; /* and bytes */
    size_t count;  /* how often it stands in the sentences that are not passed over */
    double score;  /* TextRank over words; falls from keyword to keyword */
    uintptr_t reserved[3];
} summ_keyword;

/* The keywords of a document, best first.  They keep no reference to the document or its texts. */
typedef struct summ_keywords summ_keywords;

/*
 * The words and phrases that a document is about, at most `limit` (1 to SUMM_UNLIMITED), by TextRank
 * over the words that stand near each other in its sentences (Mihalcea and Tarau 2004; docs/keywords.md
 * says how).  A smaller limit gives the beginning of the same list.  Words are compared as in the
 * ranking of sentences, in all their forms; stop words, numbers and single letters are no keywords.
 * Sentences that are passed over do not count, and the better a sentence is ranked the more do its words:
 * so a query or a title of the document says what its keywords should be about.
 *
 * A document without words has no keywords.  Time and memory are linear in the texts, but for sorting.
 * Many threads may ask for the keywords of a document.  Memory comes from the allocator of the document.
 * `options` and `error` may be NULL.  SUMM_E_ARGUMENT, SUMM_E_MEMORY, SUMM_E_LIMIT.
 */
SUMM_API int summ_document_extract_keywords(const summ_document *document,
                                            const summ_options *options, size_t limit,
                                            summ_keywords **keywords, summ_error *error);

SUMM_API void summ_keywords_free(summ_keywords *keywords);

/* How many keywords there are. */
SUMM_API size_t summ_keywords_get_count(const summ_keywords *keywords);

/* Keyword `index`, from 0, the best one.  SUMM_E_ARGUMENT past the last one. */
SUMM_API int summ_keywords_get_keyword(const summ_keywords *keywords, size_t index,
                                       summ_keyword *keyword);

/*
 * Keyword `index` in the form in which the text has it most often, as valid UTF-8 that ends with NUL, its
 * white space folded as in summ_summary_get_text(); NULL past the last one.  `length`, where not NULL, gets
 * its bytes without the NUL.
 */
SUMM_API const char *summ_keywords_get_text(const summ_keywords *keywords, size_t index,
                                            size_t *length);

/*
 * Occurrence `occurrence` of keyword `index`, from 0 to below its count in the order of the texts: its
 * bytes and (where not NULL) the index of its text.  SUMM_E_ARGUMENT past the last one.
 */
SUMM_API int summ_keywords_get_occurrence(const summ_keywords *keywords, size_t index,
                                          size_t occurrence, size_t *text, summ_span *span);

#ifdef __cplusplus
}
#endif

#endif
