/* SPDX-License-Identifier: MIT */
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
 *   Units      Offsets and lengths are bytes of UTF-8, never characters; summ_offsets_convert()
 *              gives UTF-16 units and code points.
 *   Strings    A string comes with its length in bytes; SUMM_ZERO_TERMINATED may be given instead
 *              if it ends with NUL.  It is copied.  A string that a function returns ends with
 *              NUL; where it may hold others, its length without the last is written to `*length`
 *              if that is not NULL.
 *   Status     Functions that can fail return SUMM_OK (0) or a negative SUMM_E_ code, and set
 *              their outputs to NULL or zero when they fail.  "Returns" lists all that a function
 *              can give.
 *   Errors     A `summ_error *` may be NULL.  Else it is filled in whatever happens.
 *   NULL       An object that is read or changed must not be NULL: functions that return a status
 *              answer SUMM_E_ARGUMENT, others zero or NULL.  `const summ_options *` may be NULL,
 *              for the defaults.  Every _free function takes NULL.
 *   Ownership  What a function puts into a `**` output belongs to the caller until it is passed,
 *              once, to the matching _free function.  What a getter returns belongs to the
 *              object.
 *   Cost       Constant time, without allocation.
 *   Threads    libsumm has no mutable global data and needs no initialisation.  Distinct objects
 *              may be used from distinct threads.  All objects but contexts may be shared between
 *              threads while nobody changes or frees them; a context is for one thread at a time.
 *   Callbacks  Called on the thread that called the library, at the same time on several threads
 *              if their options are shared.  They may call the library, but not change or free
 *              the objects of the call that is running, nor use its context.  They must return:
 *              longjmp() or an exception out of one leaks memory and leaves a context unusable.
 *   Effects    No function writes to a stream, reads the environment, depends on the locale, or
 *              ends the process.
 *   Results    The same texts and options give the same answer with the same build, whatever the
 *              thread, the hash seed and earlier calls.  Between machines, compilers and versions
 *              of the libraries underneath, scores may differ in their last bits.
 *   Growth     Structures keep their layout.  `reserved` must be 0 in what a caller hands over
 *              (else SUMM_E_ARGUMENT) and is 0 in what it gets.  Numbers of enumerations are
 *              never changed and never used again; each enumeration says whether a minor release
 *              may add to it.
 */
#ifndef SUMM_H
#define SUMM_H

#include <stddef.h>
#include <stdint.h>

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

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Version ------------------------------------------------------------------------------- */

#define SUMM_VERSION_MAJOR 0
#define SUMM_VERSION_MINOR 2
#define SUMM_VERSION_PATCH 0

/* The version as a number that grows with it: 0.2.0 is 200, 1.12.3 is 11203. */
#define SUMM_VERSION_NUMBER                                                                        \
    (SUMM_VERSION_MAJOR * 10000 + SUMM_VERSION_MINOR * 100 + SUMM_VERSION_PATCH)

/*
 * The version of the library that is running, as "MAJOR.MINOR.PATCH" (static storage) and as a
 * number like SUMM_VERSION_NUMBER.  It may be newer than the macros that the caller was compiled
 * with.
 */
SUMM_API const char *summ_version(void);
SUMM_API int summ_version_number(void);

/* ---- Numbers with a meaning ---------------------------------------------------------------- */

/* No budget, no limit. */
#define SUMM_UNLIMITED SIZE_MAX

/* The length of a string that ends with NUL, wherever a string and its length are asked for. */
#define SUMM_ZERO_TERMINATED SIZE_MAX

/* ---- Status -------------------------------------------------------------------------------- */

/* A minor release may add some: take an unknown negative number for a failure. */
enum summ_status {
    SUMM_OK = 0,
    SUMM_E_ARGUMENT = -1, /* a value outside its documented domain, or NULL where none is allowed */
    SUMM_E_UTF8 = -2,     /* a text is not valid UTF-8; the error has the offset */
    SUMM_E_MEMORY = -3,   /* an allocation failed; nothing leaked, and the next call may succeed */
    SUMM_E_LIMIT = -4,    /* more than the library can process, whatever the memory */
    SUMM_E_CANCELLED = -5,       /* a callback of the caller asked to stop */
    SUMM_E_CALLBACK = -6,        /* a callback of the caller gave no answer */
    SUMM_E_LIMIT_BYTES = -7,     /* the texts have more bytes than a limit of the caller allows */
    SUMM_E_LIMIT_SENTENCES = -8, /* they have more sentences than a limit of the caller allows */
    SUMM_E_LIMIT_MEMORY = -9     /* the call needs more memory than a limit of the caller allows */
};

/* One short English sentence about a status, without full stop.  Static storage, never NULL. */
SUMM_API const char *summ_status_text(int status);

/* Where and why a call failed.  The caller owns it. */
typedef struct summ_error {
    int32_t code;       /* the status that the function returned */
    uint32_t reserved;  /* 0 */
    size_t text;        /* index of the text at fault; 0 if there is no such text */
    size_t offset;      /* where the fault is in it: the first byte that is not valid UTF-8, the
                           span or block that cannot be taken, the sentence whose cost was asked
                           for; else 0 */
    const char *detail; /* one line of English that says more than the status: which argument,
                           option or limit; static storage, NULL on success */
} summ_error;

/* ---- Languages ----------------------------------------------------------------------------- */

/* What the library has for a language, bit by bit.  A minor release may add some. */
enum summ_language_has {
    SUMM_HAS_STOP_WORDS = 1,
    SUMM_HAS_STEMMER = 2,       /* an algorithm that the libstemmer in use knows */
    SUMM_HAS_ABBREVIATIONS = 4, /* besides those that all languages share */
    SUMM_HAS_OPENERS = 8,       /* words with which a sentence leans on the one before */
    SUMM_HAS_FURNITURE = 16     /* phrases by which page furniture is known */
};

/* A language. */
typedef struct summ_language {
    const char *tag; /* primary BCP 47 subtag; static storage */
    uint32_t has;    /* enum summ_language_has */
    uint32_t reserved[3];
} summ_language;

/* How many languages the library has data for.  Any other is processed by the rules of Unicode. */
SUMM_API size_t summ_language_count(void);

/*
 * Language `index`, from 0 in the order of the tags.
 * Returns SUMM_OK; SUMM_E_ARGUMENT past the last one, or if `language` is NULL.
 */
SUMM_API int summ_language_get(size_t index, summ_language *language);

/* ---- Memory -------------------------------------------------------------------------------- */

/*
 * The memory functions of a host.  Every object copies the structure when it is made and frees
 * itself with it, so `user` must outlive the object.  Both functions must be safe to call from
 * several threads if the objects made with them are used from several threads.
 *
 * libstemmer, which knows no such hook, takes a few kilobytes from malloc() while a document is
 * made or its keywords are found, and for as long as a context lives.
 */
typedef struct summ_allocator {
    /* `size` bytes, never zero, aligned like those of malloc(), or NULL. */
    void *(*allocate)(void *user, size_t size);
    /* Gives back what `allocate` returned; never called with NULL. */
    void (*release)(void *user, void *block);
    void *user;
    uintptr_t reserved[2]; /* 0 */
} summ_allocator;

/* ---- Options ------------------------------------------------------------------------------- */

/*
 * What a caller may ask for.
 *
 * A setter refuses a value outside the documented domain with SUMM_E_ARGUMENT and leaves the
 * options as they were; that is all that it can return besides SUMM_OK, where nothing else is
 * said.  A getter gives the value in effect; of NULL options, the default.  What it returns can
 * be passed to the setter.  Switches are 0 or 1.  Budgets and limits are 1 to SUMM_UNLIMITED,
 * which is their default.
 */
typedef struct summ_options summ_options;

/*
 * New options with every value at its default, and with memory from malloc().
 * Returns SUMM_OK, SUMM_E_ARGUMENT, SUMM_E_MEMORY.
 */
SUMM_API int summ_options_new(summ_options **options);

/*
 * New options like those of summ_options_new(), but with memory from `allocator` (NULL: malloc()
 * and free()) for these options, and for every context, document and list of sentences made with
 * them.
 * Returns SUMM_OK, SUMM_E_ARGUMENT (also if one of its functions is NULL), SUMM_E_MEMORY.
 */
SUMM_API int summ_options_new_with(const summ_allocator *allocator, summ_options **options);

/*
 * An independent copy with the same allocator, in time linear in the words and strings copied.
 * Returns SUMM_OK, SUMM_E_ARGUMENT, SUMM_E_MEMORY.
 */
SUMM_API int summ_options_copy(const summ_options *options, summ_options **copy);

SUMM_API void summ_options_free(summ_options *options);

/* -- Options of the analysis -- */

/*
 * These say how a text is read and ranked: by summ_summarize(), summ_document_new() and, but for
 * what only the ranking needs, summ_sentences_new().
 */

/*
 * The language of the texts as a BCP 47 tag ("en", "pt-BR", "zh-Hant"), in upper or lower case,
 * or "auto" (the default) to detect it.  Several texts have one language: the first that can be
 * detected.  A tag that is not well-formed or has more than SUMM_LANGUAGE_BYTES_MAX bytes is
 * refused; a well-formed one that the library has no data for is taken, and the text is processed
 * by the rules of Unicode alone.
 */
#define SUMM_LANGUAGE_BYTES_MAX 63
SUMM_API int summ_options_set_language(summ_options *options, const char *tag, size_t length);
SUMM_API const char *summ_options_get_language(const summ_options *options);

/*
 * Adds a stop word, one that does not count when sentences are compared, to those of the
 * language.  Upper and lower case are the same, and it holds whatever the language is.
 *
 * A string that consists of several words ("e-mail") makes each of them a stop word, and one of
 * more than two characters in a script without spaces each pair of neighbours.
 *
 * 1 to SUMM_WORD_BYTES_MAX bytes of UTF-8 without white space and control characters, with a
 * letter, a digit or a symbol.  The list grows by doubling, so that a word costs constant time on
 * average.  Every analysis brings all words into the form in which they are looked up: with tens
 * of thousands of them, that takes longer than a short text.
 *
 * Returns SUMM_OK, SUMM_E_ARGUMENT, SUMM_E_MEMORY.
 */
#define SUMM_WORD_BYTES_MAX 64
SUMM_API int summ_options_add_stop_word(summ_options *options, const char *word, size_t length);

/* Takes all words away that were added, and leaves those of the language. */
SUMM_API void summ_options_clear_stop_words(summ_options *options);

/* The words that were added, in that order; NULL past the last one. */
SUMM_API size_t summ_options_get_stop_word_count(const summ_options *options);
SUMM_API const char *summ_options_get_stop_word(const summ_options *options, size_t index,
                                                size_t *length);

/*
 * Adds an abbreviation ("approx", with or without its last period, which is not kept): a period
 * after it ends no sentence.  It is compared with the word before the period and with all that
 * comes after white space or an opening mark, so it may have any characters ("C++"); but it must
 * not end with one that ends sentences.
 *
 * All else is as with stop words: the size of a word, what the four functions do, their status
 * and their cost.
 */
SUMM_API int summ_options_add_abbreviation(summ_options *options, const char *word, size_t length);
SUMM_API void summ_options_clear_abbreviations(summ_options *options);
SUMM_API size_t summ_options_get_abbreviation_count(const summ_options *options);
SUMM_API const char *summ_options_get_abbreviation(const summ_options *options, size_t index,
                                                   size_t *length);

/* What a line break in the text means.  A minor release may add some. */
enum summ_lines {
    /* detect it, for each text by itself (the default) */
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
SUMM_API int summ_options_get_lines(const summ_options *options);

/* What happens to bytes that are not UTF-8.  A minor release may add some. */
enum summ_invalid {
    SUMM_INVALID_REFUSE = 0, /* SUMM_E_UTF8 (the default) */
    SUMM_INVALID_REPLACE = 1 /* each ill-formed run counts as U+FFFD and is printed so; spans are
                                still those of the caller's own bytes */
};
SUMM_API int summ_options_set_invalid(summ_options *options, int policy);
SUMM_API int summ_options_get_invalid(const summ_options *options);

/*
 * A switch: whether text that is not prose (headings, captions, bylines, mail headers, link
 * lists, anything repeated line for line ...) is passed over.  If nothing else is left, it is
 * summarized like prose.
 */
#define SUMM_SKIP_FURNITURE_DEFAULT 1
SUMM_API int summ_options_set_skip_furniture(summ_options *options, int skip);
SUMM_API int summ_options_get_skip_furniture(const summ_options *options);

/*
 * What the summary should be about: words or a question.  Sentences that have its words or parts of
 * them, and those near them in their paragraph, get at least the share `weight` of the teleport
 * vector, above SUMM_QUERY_WEIGHT_MIN and below _MAX (Kazemi et al. 2020), and more the better it
 * hits.  Then places in the text say nothing.  A query that has nothing in common with the text
 * changes nothing.  Linear in the text and in the query.  UTF-8, else SUMM_E_ARGUMENT.  A length of
 * 0 takes the query away, and `weight` is not looked at.  The getter gives NULL if there is none.
 * Returns SUMM_OK, SUMM_E_ARGUMENT, SUMM_E_MEMORY.
 */
#define SUMM_QUERY_WEIGHT_MIN     .0
#define SUMM_QUERY_WEIGHT_MAX     1.
#define SUMM_QUERY_WEIGHT_DEFAULT .8
SUMM_API int summ_options_set_query(summ_options *options, const char *query, size_t length,
                                    double weight);
SUMM_API const char *summ_options_get_query(const summ_options *options, size_t *length,
                                            double *weight);

/*
 * The title of the text: a sentence gains as it has words of it, up to three times its weight in
 * the teleport vector.  UTF-8, else SUMM_E_ARGUMENT; a length of 0 takes the title away.  Without
 * one, the headline found in the text is used, if there is one.  The getter gives NULL if there
 * is none.
 * Returns SUMM_OK, SUMM_E_ARGUMENT, SUMM_E_MEMORY.
 */
SUMM_API int summ_options_set_title(summ_options *options, const char *title, size_t length);
SUMM_API const char *summ_options_get_title(const summ_options *options, size_t *length);

/*
 * Called now and then with the share of the work that is done, from 0 to 1, never falling; 1 is
 * reported once, at the end.  It returns 0 to go on; anything else ends the call with
 * SUMM_E_CANCELLED.  NULL (the default): none.
 */
typedef int summ_progress_callback(void *user, double done);
SUMM_API int summ_options_set_progress(summ_options *options, summ_progress_callback *progress,
                                       void *user);
SUMM_API summ_progress_callback *summ_options_get_progress(const summ_options *options,
                                                           void **user);

/*
 * Limits, each with its own status; a call stops before it does the work that would break
 * one.
 *
 * Bytes of all texts together; sentences, those that are passed over included; bytes of memory
 * from the allocator that a call holds at a time, the object that it returns included.  With a
 * limit of memory, a context gives back what it has kept and lends no words, so that the answer
 * does not depend on the calls before.
 */
SUMM_API int summ_options_set_limit_bytes(summ_options *options, size_t limit);
SUMM_API size_t summ_options_get_limit_bytes(const summ_options *options);
SUMM_API int summ_options_set_limit_sentences(summ_options *options, size_t limit);
SUMM_API size_t summ_options_get_limit_sentences(const summ_options *options);
SUMM_API int summ_options_set_limit_memory(summ_options *options, size_t limit);
SUMM_API size_t summ_options_get_limit_memory(const summ_options *options);

/*
 * Mixed into what the hash tables are seeded with, so that nobody can choose words that collide:
 * random numbers of the system where it has them, else addresses and the time.  A host without
 * (a fixed stack and heap) gives random numbers here; anywhere else a seed, even one that has
 * become known, changes nothing.  Results do not depend on it.  0 is the default.
 */
SUMM_API int summ_options_set_hash_seed(summ_options *options, uint64_t seed);
SUMM_API uint64_t summ_options_get_hash_seed(const summ_options *options);

/* -- Options of the selection -- */

/*
 * These say which sentences are chosen: by summ_summarize(), summ_document_select() and
 * summ_document_explain().
 */

/*
 * Budgets.  All that are set hold together, and a budget is a limit, not a target: fragments, what
 * the summary has already said, and at the end of a budget short sentences of much less weight than
 * those that no longer fit, are not taken to fill it.  If none is set, the summary has at most
 * SUMM_SENTENCES_DEFAULT sentences, and two if the next one does not follow from them.  If the best
 * sentence alone is over a budget it is given all the same, alone, and the summary has the flag
 * SUMM_SUMMARY_OVER_BUDGET.
 */
#define SUMM_SENTENCES_DEFAULT 3

/* A budget of sentences. */
SUMM_API int summ_options_set_sentences(summ_options *options, size_t count);
SUMM_API size_t summ_options_get_sentences(const summ_options *options);

/*
 * A budget of words: runs between white space, as `wc -w` counts them.  In scripts that write no
 * spaces each ideograph, kana or syllable cluster counts as one word.
 */
SUMM_API int summ_options_set_words(summ_options *options, size_t count);
SUMM_API size_t summ_options_get_words(const summ_options *options);

/* A budget of bytes of summ_summary_get_text(), the spaces between sentences included. */
SUMM_API int summ_options_set_bytes(summ_options *options, size_t count);
SUMM_API size_t summ_options_get_bytes(const summ_options *options);

/*
 * A budget of words, as a share of the words of all eligible sentences: above SUMM_RATIO_MIN, up to
 * SUMM_RATIO_MAX.  SUMM_RATIO_NONE (the default) takes the budget away.
 */
#define SUMM_RATIO_MIN  .0
#define SUMM_RATIO_MAX  1.
#define SUMM_RATIO_NONE (-1.)
SUMM_API int summ_options_set_ratio(summ_options *options, double ratio);
SUMM_API double summ_options_get_ratio(const summ_options *options);

/*
 * A budget by the caller's own measure, 1 to SUMM_UNLIMITED: the tokens of a language model, the
 * seconds of a voice.
 *
 * `cost` is called at most once for a sentence in one selection, with the sentence as the library
 * reads it: the bytes of the text (not ended by NUL), but for character references, and U+FFFD for
 * what is not UTF-8.  It writes what the sentence costs, below SIZE_MAX, to *result; costs of
 * sentences add up.  It returns 0; anything else ends the selection with SUMM_E_CANCELLED.  If it
 * writes nothing: SUMM_E_CALLBACK.  NULL takes the budget away, and `limit` is not looked at.
 */
typedef int summ_cost_callback(void *user, const char *sentence, size_t length, size_t *result);
SUMM_API int summ_options_set_cost(summ_options *options, summ_cost_callback *cost, void *user,
                                   size_t limit);
SUMM_API summ_cost_callback *summ_options_get_cost(const summ_options *options, void **user,
                                                   size_t *limit);

/*
 * A switch, for previews: with a budget of bytes, whether the rest of it is filled with the
 * beginning of one more sentence, cut between words and ended by an ellipsis (U+2026).  The
 * summary then has the flag SUMM_SUMMARY_CUT, its last sentence has the length that is left of
 * it, and it is never over its budget of bytes unless that has no room for a word.
 */
#define SUMM_ELLIPSIS_DEFAULT 0
SUMM_API int summ_options_set_ellipsis(summ_options *options, int ellipsis);
SUMM_API int summ_options_get_ellipsis(const summ_options *options);

/*
 * What summ_summary_get_text() prints wherever sentences of the texts are left out, also at the
 * beginning and the end: "[...]", say, set off by spaces.  It counts towards a budget of bytes, but
 * not of words or cost.  None is printed after an ellipsis, and none at all in the order of ranks.
 *
 * At most SUMM_MARK_BYTES_MAX bytes of UTF-8 without control characters and line breaks, else
 * SUMM_E_ARGUMENT; a length of 0 takes the mark away.  The getter gives NULL if there is none (the
 * default).
 * Returns SUMM_OK, SUMM_E_ARGUMENT, SUMM_E_MEMORY.
 */
#define SUMM_MARK_BYTES_MAX 64
SUMM_API int summ_options_set_mark(summ_options *options, const char *mark, size_t length);
SUMM_API const char *summ_options_get_mark(const summ_options *options, size_t *length);

/*
 * How many sentences of context a chosen one brings from its text on either side, the nearest
 * first: SUMM_EXPAND_MIN to _MAX.  They stop at one that is passed over, that the summary has said
 * already, or that a budget has no room for.  Context counts towards all budgets but that of
 * sentences, which counts those that are chosen.
 */
#define SUMM_EXPAND_MIN     0
#define SUMM_EXPAND_MAX     100
#define SUMM_EXPAND_DEFAULT 0
SUMM_API int summ_options_set_expand(summ_options *options, size_t count);
SUMM_API size_t summ_options_get_expand(const summ_options *options);

/* How much of the budgets a summary uses.  A minor release may add some. */
enum summ_amount {
    SUMM_AMOUNT_FULL = 0, /* as many sentences as the budgets allow, but for filler (the default) */
    SUMM_AMOUNT_AUTO = 1  /* as many as carry weight; no more than three only if a budget says so */
};
SUMM_API int summ_options_set_amount(summ_options *options, int amount);
SUMM_API int summ_options_get_amount(const summ_options *options);

/* In which order the sentences of a summary come.  A minor release may add some. */
enum summ_order {
    SUMM_ORDER_TEXT = 0, /* as in the text (the default) */
    SUMM_ORDER_RANK = 1  /* best first */
};
SUMM_API int summ_options_set_order(summ_options *options, int order);
SUMM_API int summ_options_get_order(const summ_options *options);

/*
 * No two chosen sentences have a cosine similarity above this: above SUMM_REDUNDANCY_MIN, up to
 * _MAX.  Sentences of the same words are never chosen twice, whatever the value.  So that time
 * stays linear, a sentence is also passed over if comparing takes too long: if it shares its rarest
 * words with thousands of chosen ones, as in long lists of random words, but not in prose.
 */
#define SUMM_REDUNDANCY_MIN     .0
#define SUMM_REDUNDANCY_MAX     1.
#define SUMM_REDUNDANCY_DEFAULT .75
SUMM_API int summ_options_set_redundancy(summ_options *options, double similarity);
SUMM_API double summ_options_get_redundancy(const summ_options *options);

/*
 * A switch: whether a sentence that leans on the one before it ("But he ...", "However, ...") is
 * only chosen together with that one.
 */
#define SUMM_REPAIR_OPENERS_DEFAULT 1
SUMM_API int summ_options_set_repair_openers(summ_options *options, int repair);
SUMM_API int summ_options_get_repair_openers(const summ_options *options);

/* ---- Texts and sentences ------------------------------------------------------------------- */

/* A run of bytes. */
typedef struct summ_span {
    size_t offset;
    size_t length;
} summ_span;

/* What a run of bytes is, as far as the host knows.  A minor release may add some. */
enum summ_block_kind {
    /* a block, but what it is has to be seen from its words */
    SUMM_BLOCK_UNKNOWN = 0,
    SUMM_BLOCK_PARAGRAPH = 1, /* prose, even if it is short or has no end mark */
    SUMM_BLOCK_HEADING = 2,   /* passed over as SUMM_PASSED_OVER_HEADING */
    SUMM_BLOCK_LIST_ITEM = 3, /* judged by its words; its number stays with its first sentence */
    SUMM_BLOCK_QUOTATION = 4, /* judged by its words */
    SUMM_BLOCK_CAPTION = 5,   /* passed over as SUMM_PASSED_OVER_CAPTION */
    SUMM_BLOCK_LINK = 6,      /* all link: passed over as SUMM_PASSED_OVER_LINK */
    SUMM_BLOCK_CODE = 7,      /* passed over as SUMM_PASSED_OVER_CODE */
    SUMM_BLOCK_TABLE = 8,     /* passed over as SUMM_PASSED_OVER_TABLE */
    SUMM_BLOCK_NOTE = 9,      /* passed over as SUMM_PASSED_OVER_NOTICE */
    SUMM_BLOCK_SPEAKER = 10   /* who speaks: passed over as SUMM_PASSED_OVER_SPEAKER */
};

/* A block of a text.  Line breaks in it are mere white space, and no sentence goes beyond it. */
typedef struct summ_block {
    size_t offset;
    size_t length;
    uint32_t kind;     /* enum summ_block_kind */
    uint32_t reserved; /* 0 */
} summ_block;

/*
 * One input text; set what you do not use to zero.
 *
 * `data` is UTF-8, need not end with NUL (`length` is never SUMM_ZERO_TERMINATED here), may hold
 * NULs, and may be NULL only if `length` is 0.  A byte order mark at its start is part of no
 * sentence.  `spans` are sentences found by the caller, to be used instead of the splitter of the
 * library: in ascending order, disjoint, inside the text and on character boundaries, else
 * SUMM_E_ARGUMENT.  NULL leaves the splitting to the library.
 *
 * `blocks` are what the host knows of the structure of the text: in ascending order, disjoint,
 * inside the text and on character boundaries, else SUMM_E_ARGUMENT.  What is in no block is read
 * as plain text, in which the library itself finds some code (between two lines of three or more
 * backticks; JSON on lines of its own; three or more lines of a log) and tables of Markdown.
 * Blocks that are passed over are so whatever the options say, unless nothing else is left.  Texts
 * with blocks cost no more than those without.
 *
 * In a text without spans and blocks, character references of HTML ("&eacute;", "&#8217;") are read
 * as the characters that they are for.  If furniture is skipped and its lines may be wrapped, heads
 * and feet of printed pages that interrupt a sentence are no part of it.  Spans and offsets are
 * always those of `data`, and hold what was read differently.
 */
typedef struct summ_text {
    const char *data;
    size_t length;
    const summ_span *spans;
    size_t span_count;
    const summ_block *blocks;
    size_t block_count;
    uintptr_t reserved[2]; /* 0 */
} summ_text;

/*
 * Whether a sentence is passed over, that is not eligible for a summary, and why.  A minor
 * release may add some: take an unknown one for another reason to pass a sentence over.
 *
 * Repeated are lines that a text has more than once and, in a document of several texts, paragraphs
 * that an earlier text has, and the piece of a sentence with which a text begins or ends if another
 * text has that sentence in full: retrieved passages overlap, and are cut anywhere.
 */
enum summ_passed_over {
    SUMM_PASSED_OVER_NOT = 0,      /* it is eligible */
    SUMM_PASSED_OVER_HEADING = 1,  /* a heading, a dateline, a line without a sentence in it */
    SUMM_PASSED_OVER_REPEATED = 2, /* what its text or another has already */
    SUMM_PASSED_OVER_BYLINE = 3,   /* author or agency; the head of a review */
    SUMM_PASSED_OVER_CAPTION = 4,  /* caption or credit of a picture */
    SUMM_PASSED_OVER_NOTICE = 5,   /* note of a correction or an update, copyright, disclaimer,
                                      what a site says to its readers, a sound: "(Laughter)" */
    SUMM_PASSED_OVER_LINK = 6,     /* "read more", share buttons, menus, addresses, references */
    SUMM_PASSED_OVER_MAIL = 7,     /* header, quotation or signature of a message, or the one
                                      that it answers */
    SUMM_PASSED_OVER_EMPTY = 8,    /* neither letter nor digit nor symbol */
    SUMM_PASSED_OVER_TEASER = 9,   /* above the byline or dateline with which the story begins */
    SUMM_PASSED_OVER_CODE = 10,    /* a block of code, as the host says or the library finds */
    SUMM_PASSED_OVER_TABLE = 11,   /* a table, as the host says or the library finds */
    SUMM_PASSED_OVER_SPEAKER = 12  /* the name of who speaks, as the host says */
};

/* One sentence of a document. */
typedef struct summ_sentence {
    size_t text;      /* index of its text */
    size_t offset;    /* first byte in that text; always on a character boundary */
    size_t length;    /* bytes, surrounding white space not included */
    size_t index;     /* its number among the sentences of the document, from 0 */
    size_t paragraph; /* the number of its paragraph in the document, from 0 */
    size_t rank;      /* 1 for the best eligible sentence, 2 for the next ...; 0 if passed over */
    double score;     /* TextRank; the scores of a document sum to 1; 0 if passed over */
    uint32_t passed;  /* enum summ_passed_over: 0 if it is eligible */
    uint32_t reserved[3];
} summ_sentence;

/* ---- Contexts ------------------------------------------------------------------------------ */

/*
 * The memory of many documents, one after the other.  Between them it keeps up to 16 MB of
 * workspace, and up to 16 MB of words with their stems, of one language: those of texts of up to
 * 8 MB.  So it holds parts of the texts that it was used for until it is freed.
 */
typedef struct summ_context summ_context;

/*
 * A context with the allocator and the hash seed of `options`, of which nothing else is read.
 * Returns SUMM_OK, SUMM_E_ARGUMENT, SUMM_E_MEMORY.
 */
SUMM_API int summ_context_new(const summ_options *options, summ_context **context);

/* Frees a context.  What was made with it must be freed before. */
SUMM_API void summ_context_free(summ_context *context);

/* ---- Splitting, without ranking ------------------------------------------------------------ */

/*
 * The sentences of one text, or of several that belong together: where they are, their
 * paragraphs, and which of them are passed over.  It keeps no reference to the texts.
 */
typedef struct summ_sentences summ_sentences;

/*
 * Splits `count` texts as summ_document_new() does, and with the same parameters, but ranks
 * nothing: `rank` and `score` of the sentences are 0.  It takes a quarter to a sixth of the time
 * of a document.  Of the options, what only the ranking needs is not read (stop words, query,
 * title, the research part).  Time and memory are linear in the texts.
 *
 * Returns what summ_document_new() returns.
 */
SUMM_API int summ_sentences_new(summ_context *context, const summ_options *options,
                                const summ_text *texts, size_t count, summ_sentences **sentences,
                                summ_error *error);

SUMM_API void summ_sentences_free(summ_sentences *sentences);

/*
 * What summ_document_get_sentence_count(), summ_document_get_sentence(),
 * summ_document_get_language() and summ_document_get_lines() give for a document.
 */
SUMM_API size_t summ_sentences_get_count(const summ_sentences *sentences);
SUMM_API int summ_sentences_get_sentence(const summ_sentences *sentences, size_t index,
                                         summ_sentence *sentence);
SUMM_API const char *summ_sentences_get_language(const summ_sentences *sentences);
SUMM_API int summ_sentences_get_lines(const summ_sentences *sentences, size_t text);

/* ---- Documents ----------------------------------------------------------------------------- */

/*
 * One text, or several that belong together, split, analysed and ranked, ready for any number of
 * selections.  A document borrows the bytes of its texts: they must stay as they are until it is
 * freed.  The array of texts, the spans and the blocks are not kept.
 */
typedef struct summ_document summ_document;

/*
 * Analyses `count` texts as one document, under the options of the analysis.
 *
 * With a context, the document lives in the context's memory and uses the allocator of the
 * context instead of that of the options; the memory stays with the context for the next
 * document.  A context serves one document or list of sentences at a time: while it has one,
 * SUMM_E_ARGUMENT.  `context` may be NULL; `texts` only if `count` is 0.
 *
 * Time and memory are linear in the texts: typically 4 to 5 bytes for each byte of prose, but 60
 * where each word is a sentence.  Texts without a sentence give SUMM_OK and a document of none.
 *
 * Returns SUMM_OK; SUMM_E_ARGUMENT; SUMM_E_UTF8; SUMM_E_MEMORY; SUMM_E_LIMIT (2^31 - 1 or more
 * texts, sentences or terms); SUMM_E_CANCELLED; SUMM_E_LIMIT_BYTES, _SENTENCES, _MEMORY.
 */
SUMM_API int summ_document_new(summ_context *context, const summ_options *options,
                               const summ_text *texts, size_t count, summ_document **document,
                               summ_error *error);

SUMM_API void summ_document_free(summ_document *document);

/* How many sentences the document has, those passed over included. */
SUMM_API size_t summ_document_get_sentence_count(const summ_document *document);

/*
 * Sentence `index`, counted from 0 in the order of the texts.
 * Returns SUMM_OK; SUMM_E_ARGUMENT past the last one, or if an argument is NULL.
 */
SUMM_API int summ_document_get_sentence(const summ_document *document, size_t index,
                                        summ_sentence *sentence);

/* By what a sentence leans on an earlier one.  A minor release may add some. */
enum summ_leaning {
    SUMM_LEANING_NOT = 0,     /* on none, as far as the library can tell, or it is passed over */
    SUMM_LEANING_OPENER = 1,  /* by its first word: "But he ...", "However, ..." */
    SUMM_LEANING_LINK = 2,    /* by a connective among its first words: "The mayor, however, ..." */
    SUMM_LEANING_PRONOUN = 3, /* by a pronoun before any name: "When asked, she ..." */
    SUMM_LEANING_QUOTATION = 4, /* it is a quotation that does not name its speaker */
    SUMM_LEANING_NAME = 5       /* by a name or abbreviation that an earlier sentence has in full */
};

/* What a sentence leans on. */
typedef struct summ_lean {
    uint32_t leaning;  /* enum summ_leaning */
    uint32_t reserved; /* 0 */
    size_t sentence; /* the index of the sentence that it leans on, in the same text; its own if it
                          stands alone */
} summ_lean;

/*
 * What sentence `index` leans on: the one before it, or for a name the one that has it in full.
 * Openers, links and pronouns are known in the languages with SUMM_HAS_OPENERS, names in scripts
 * with capital letters.
 * Returns SUMM_OK; SUMM_E_ARGUMENT past the last sentence, or if an argument is NULL.
 */
SUMM_API int summ_document_get_lean(const summ_document *document, size_t index, summ_lean *lean);

/* The language tag of the document: the one asked for, or else detected; "und" if none could be. */
SUMM_API const char *summ_document_get_language(const summ_document *document);

/*
 * What the line breaks of text `text` mean: enum summ_lines, SUMM_LINES_AUTO only if there is no
 * such text.
 */
SUMM_API int summ_document_get_lines(const summ_document *document, size_t text);

/* ---- Summarizing --------------------------------------------------------------------------- */

/* The chosen sentences of a document.  It keeps no reference to texts, document or options. */
typedef struct summ_summary summ_summary;

/*
 * Chooses sentences of a document under the options of the selection; of the others, progress,
 * limit_memory and the hash seed count.  Memory comes from the allocator of the document.  Time
 * and memory are linear in the document.
 *
 * Returns SUMM_OK; SUMM_E_ARGUMENT; SUMM_E_MEMORY; SUMM_E_CANCELLED (by progress or cost);
 * SUMM_E_CALLBACK (by cost); SUMM_E_LIMIT_MEMORY.
 */
SUMM_API int summ_document_select(const summ_document *document, const summ_options *options,
                                  summ_summary **summary, summ_error *error);

/*
 * Summarizes one text: summ_document_new(), summ_document_select() and summ_document_free().
 *
 * `text` is UTF-8, is not kept, and may be NULL only if `length` is 0.  Empty or blank text gives
 * SUMM_OK and a summary of no sentences; text that has a letter, a digit or a symbol always gives
 * at least one.  Time and memory are linear in the text.
 *
 * Returns what summ_document_new() and summ_document_select() return.
 */
SUMM_API int summ_summarize(const char *text, size_t length, const summ_options *options,
                            summ_summary **summary, summ_error *error);

SUMM_API void summ_summary_free(summ_summary *summary);

/* ---- What a summary says -------------------------------------------------------------------- */

/*
 * The summary as one paragraph of valid UTF-8: the sentences joined by a space (by nothing in
 * Chinese and Japanese), with the full stop of the language between two of which the first ends
 * with a letter or digit, and after the last of several that does.  Runs of white space and control
 * characters are folded to one space, words that were hyphenated at the end of a wrapped line are
 * joined, bullets of lists, "--" before a sentence and soft hyphens are left out, and bidirectional
 * controls are closed within their sentence.  Commas, periods and brackets that a space parts from
 * their words are joined to them, and so are, in an English sentence whose full stop is parted
 * too, other marks and endings ("is it n't Ann 's : yes ."); a period that ended a line, or is a
 * token, is left out before a small letter ("a man who .", "claims it").  Where a quotation runs
 * over several sentences of which not all were chosen, the marks are added that it lacks.
 */
SUMM_API const char *summ_summary_get_text(const summ_summary *summary, size_t *length);

/* How many sentences were chosen. */
SUMM_API size_t summ_summary_get_sentence_count(const summ_summary *summary);

/*
 * Chosen sentence `index`, from 0 in the order asked for; as in the document, but for one that is
 * cut.
 * Returns SUMM_OK; SUMM_E_ARGUMENT past the last one, or if an argument is NULL.
 */
SUMM_API int summ_summary_get_sentence(const summ_summary *summary, size_t index,
                                       summ_sentence *sentence);

/*
 * Where chosen sentence `index` is in summ_summary_get_text(): what was added to complete a
 * quotation, the full stop after it and the ellipsis of one that is cut are not included.
 * Returns SUMM_OK; SUMM_E_ARGUMENT past the last one, or if an argument is NULL.
 */
SUMM_API int summ_summary_get_place(const summ_summary *summary, size_t index, summ_span *place);

/* The words of the chosen sentences in their texts, as summ_options_set_words() counts them. */
SUMM_API size_t summ_summary_get_word_count(const summ_summary *summary);

/* summ_document_get_language() of its document. */
SUMM_API const char *summ_summary_get_language(const summ_summary *summary);

/* Flags of a summary, to be tested bit by bit.  A minor release may add some. */
enum summ_summary_flag {
    SUMM_SUMMARY_OVER_BUDGET = 1, /* its only sentence is longer than a budget allows */
    SUMM_SUMMARY_FURNITURE = 2,   /* nothing but furniture was left to choose from */
    /* 4 is SUMM_SUMMARY_UNCONVERGED; see the part for research */
    SUMM_SUMMARY_TRANSCRIPT = 8, /* a text was split by lines or windows of words */
    SUMM_SUMMARY_REPLACED = 16,  /* a text held bytes that are not UTF-8 */
    SUMM_SUMMARY_CUT = 32,       /* its last sentence is cut and ends with an ellipsis */
    SUMM_SUMMARY_SLIGHT = 64,    /* there is hardly anything to summarize: no more sentences than a
                                    brief has, or most have no word in common with any other */
    SUMM_SUMMARY_COLUMNS = 128   /* a text has two columns of prose side by side, of which each line
                                    was read as one: take it from its source column by column */
};
SUMM_API uint32_t summ_summary_get_flags(const summ_summary *summary);

/* ---- What a summary leaves out -------------------------------------------------------------- */

/* A run of a text that a summary keeps, or leaves out. */
typedef struct summ_piece {
    size_t text;     /* index of its text */
    size_t offset;   /* first byte in that text, on a character boundary */
    size_t length;   /* bytes, never 0 */
    size_t first;    /* index in the document of the first sentence that it has a part of */
    size_t count;    /* how many sentences it has a part of; 0 for what is in no sentence */
    uint32_t kept;   /* 1: the summary has it; 0: it is left out */
    uint32_t passed; /* enum summ_passed_over: why its sentences could not be chosen */
    uint32_t kind;   /* enum summ_block_kind: what it is, as the host says or the library finds */
    uint32_t reserved[3];
} summ_piece;

/* The texts of a document in pieces.  They keep no reference to document, summary or texts. */
typedef struct summ_pieces summ_pieces;

/*
 * Divides the texts of a document into what a summary of it keeps and what it leaves out.  In the
 * order of the texts, whatever the order of the summary, pieces cover every byte of every text
 * once: put together again, they are the texts.  So a program can show what is missing, or fetch
 * it back.
 *
 * A piece is as long as `kept`, `passed` and `kind` stay the same in one text.  It begins with the
 * white space (and a byte order mark) before its first sentence, and the last one of a text has
 * that at its end.  Between sentences that the host gave there may be text in no sentence: it is
 * left out.  A sentence that is cut is in two pieces.  A block of code, a table, and what the host
 * marks as a heading or a speaker are kept whole or left out whole.  A text of white space is one
 * piece with SUMM_PASSED_OVER_EMPTY; a text of no bytes has none.
 *
 * Of the options, limit_memory counts.  Memory comes from the allocator of the document.  Time and
 * memory are linear in the sentences.
 *
 * Returns SUMM_OK; SUMM_E_ARGUMENT (also if the summary is of another document); SUMM_E_MEMORY;
 * SUMM_E_LIMIT_MEMORY.
 */
SUMM_API int summ_document_divide(const summ_document *document, const summ_options *options,
                                  const summ_summary *summary, summ_pieces **pieces,
                                  summ_error *error);

SUMM_API void summ_pieces_free(summ_pieces *pieces);

/* How many pieces there are. */
SUMM_API size_t summ_pieces_get_count(const summ_pieces *pieces);

/*
 * Piece `index`, from 0 in the order of the texts.
 * Returns SUMM_OK; SUMM_E_ARGUMENT past the last one, or if an argument is NULL.
 */
SUMM_API int summ_pieces_get_piece(const summ_pieces *pieces, size_t index, summ_piece *piece);

/* ---- Why a sentence is chosen, or is not ---------------------------------------------------- */

/* Why a sentence is in a summary, or is not.  A minor release may add some. */
enum summ_verdict {
    SUMM_VERDICT_CHOSEN = 0,      /* it was worth most next to those chosen before it */
    SUMM_VERDICT_BROUGHT = 1,     /* it came along because `other`, which leans on it, was chosen */
    SUMM_VERDICT_CUT = 2,         /* its beginning fills the rest of a budget of bytes */
    SUMM_VERDICT_LESS = 3,        /* the others were worth more, and there was no place left */
    SUMM_VERDICT_FILLER = 4,      /* there was place, but it adds too little */
    SUMM_VERDICT_REPEATS = 5,     /* it says what `other` says, which is in the summary */
    SUMM_VERDICT_LEANS = 6,       /* it leans on `other`, which is not, and could not come along */
    SUMM_VERDICT_OVER_BUDGET = 7, /* it is longer than what was left of a budget */
    SUMM_VERDICT_FRAGMENT = 8,    /* it is too short to say anything */
    SUMM_VERDICT_PASSED_OVER = 9, /* it is not eligible, and the numbers below are 0 */
    SUMM_VERDICT_CONTEXT = 10     /* it came as context of `other` */
};

/*
 * Why a sentence is in a summary, or is not.  From `place` to `flow`, each number is what it keeps
 * of its worth for one cause, 0 (nothing) to 1 (all).
 */
typedef struct summ_reason {
    uint32_t verdict;  /* enum summ_verdict */
    uint32_t reserved; /* 0 */
    size_t step;       /* its number in the order of choice, from 1; 0 if it is not chosen */
    size_t other;      /* the index of the sentence that the verdict names, or that it would bring
                          or has brought; its own if there is none */
    double worth;      /* at that step (if it is not chosen: next to the whole summary), as a share
                          of what the sentence of step 1 was worth: about 1 or less, and below 0
                          if a brief with it would be worse to read than without */
    double place;      /* where it is in its text: the first say most in a report */
    double length;     /* how long it is: a short one says less */
    double shape;      /* what it is: a quotation, a question, an announcement */
    double news;       /* what of it those chosen have not said */
    double alone;      /* whether it must bring the sentence that it leans on */
    double theme;      /* whether those chosen speak of what it takes for known */
    double flow;       /* whether a reader would have to jump, where it would be in the summary */
    double more[4];    /* 0 */
} summ_reason;

/* The reasons of a selection.  They keep no reference to document, options or texts. */
typedef struct summ_explanation summ_explanation;

/*
 * Makes the selection that summ_document_select() makes with the same arguments, and says why each
 * sentence of the document is in the summary or not.  The numbers tell how the choice was made, and
 * may change in any minor release, as the choice does; docs/ranking.md has the formulas.
 *
 * Memory comes from the allocator of the document.  Time and memory are linear in the document; a
 * selection that is not explained costs nothing more.
 *
 * Returns what summ_document_select() returns.
 */
SUMM_API int summ_document_explain(const summ_document *document, const summ_options *options,
                                   summ_explanation **explanation, summ_error *error);

SUMM_API void summ_explanation_free(summ_explanation *explanation);

/*
 * The reason of sentence `index` of the document.
 * Returns SUMM_OK; SUMM_E_ARGUMENT past the last one, or if an argument is NULL.
 */
SUMM_API int summ_explanation_get_reason(const summ_explanation *explanation, size_t index,
                                         summ_reason *reason);

/* ---- Which sentences are similar ------------------------------------------------------------ */

/* A sentence that has words in common with another. */
typedef struct summ_neighbour {
    size_t sentence; /* its index in the document */
    double weight;   /* how similar the two are, above 0: up to 1, unless the similarity is of
                        another kind than the default */
    uintptr_t reserved[2];
} summ_neighbour;

/* The neighbours of all sentences.  They keep no reference to document, options or texts. */
typedef struct summ_neighbours summ_neighbours;

/*
 * For each sentence that is not passed over, the at most `limit` (1 to SUMM_UNLIMITED) others that
 * are most similar to it, by the similarity that the document is ranked by: the graph in which
 * sentences vote.  A sentence that is a neighbour of another has it as a neighbour, with the same
 * weight, unless a limit leaves it out.
 *
 * Weights are exact.  So that time is linear in the sentences, those with which a sentence shares
 * only words that thousands of others have may be overlooked; in a megabyte of prose none is.
 * Memory is linear in the neighbours.  Of the options, progress, limit_memory and the hash seed
 * count.  Memory comes from the allocator of the document.
 *
 * Returns SUMM_OK; SUMM_E_ARGUMENT; SUMM_E_MEMORY; SUMM_E_CANCELLED; SUMM_E_LIMIT_MEMORY.
 */
SUMM_API int summ_document_find_neighbours(const summ_document *document,
                                           const summ_options *options, size_t limit,
                                           summ_neighbours **neighbours, summ_error *error);

SUMM_API void summ_neighbours_free(summ_neighbours *neighbours);

/* How many neighbours sentence `sentence` of the document has; 0 if there is no such sentence. */
SUMM_API size_t summ_neighbours_get_count(const summ_neighbours *neighbours, size_t sentence);

/*
 * Neighbour `index` of sentence `sentence`, from 0, the most similar one; of equals, the one that
 * comes first in the document.
 * Returns SUMM_OK; SUMM_E_ARGUMENT past the last one, or if an argument is NULL.
 */
SUMM_API int summ_neighbours_get_neighbour(const summ_neighbours *neighbours, size_t sentence,
                                           size_t index, summ_neighbour *neighbour);

/* ---- Keywords ------------------------------------------------------------------------------ */

/* One keyword: a word, or a phrase of up to four. */
typedef struct summ_keyword {
    size_t text;   /* index of the text where it occurs first */
    size_t offset; /* first byte in that text, on a character boundary */
    size_t length; /* bytes */
    size_t count;  /* how often it occurs in the sentences that are not passed over */
    double score;  /* TextRank over words; falls from keyword to keyword */
    uintptr_t reserved[3];
} summ_keyword;

/* The keywords of a document, best first.  They keep no reference to the document or its texts. */
typedef struct summ_keywords summ_keywords;

/*
 * The words and phrases that a document is about, at most `limit` (1 to SUMM_UNLIMITED), by
 * TextRank over the words that occur near each other in its sentences (Mihalcea and Tarau 2004;
 * docs/keywords.md says how).  A smaller limit gives the beginning of the same list.  Words are
 * compared as in the ranking of sentences, in all their forms; stop words, numbers and single
 * letters are no keywords.  Sentences that are passed over do not count, and the better a sentence
 * is ranked the more do its words: so a query or a title of the document says what its keywords
 * should be about.
 *
 * A document without words has no keywords.  Of the options, progress, limit_memory and the hash
 * seed count.  Memory comes from the allocator of the document.  Time and memory are linear in
 * the document, but for sorting; typically 13 to 20 bytes for each byte of prose.
 *
 * Returns SUMM_OK; SUMM_E_ARGUMENT; SUMM_E_MEMORY; SUMM_E_LIMIT (2^31 - 1 or more words);
 * SUMM_E_CANCELLED; SUMM_E_LIMIT_MEMORY.
 */
SUMM_API int summ_document_extract_keywords(const summ_document *document,
                                            const summ_options *options, size_t limit,
                                            summ_keywords **keywords, summ_error *error);

SUMM_API void summ_keywords_free(summ_keywords *keywords);

/* How many keywords there are. */
SUMM_API size_t summ_keywords_get_count(const summ_keywords *keywords);

/*
 * Keyword `index`, from 0, the best one.
 * Returns SUMM_OK; SUMM_E_ARGUMENT past the last one, or if an argument is NULL.
 */
SUMM_API int summ_keywords_get_keyword(const summ_keywords *keywords, size_t index,
                                       summ_keyword *keyword);

/*
 * Keyword `index` in the form in which the text has it most often, as valid UTF-8, its white space
 * folded as in summ_summary_get_text(); NULL past the last one.
 */
SUMM_API const char *summ_keywords_get_text(const summ_keywords *keywords, size_t index,
                                            size_t *length);

/*
 * Occurrence `occurrence` of keyword `index`, from 0 to below its count in the order of the
 * texts: its bytes and (where not NULL) the index of its text.
 * Returns SUMM_OK; SUMM_E_ARGUMENT past the last one, or if `keywords` or `span` is NULL.
 */
SUMM_API int summ_keywords_get_occurrence(const summ_keywords *keywords, size_t index,
                                          size_t occurrence, size_t *text, summ_span *span);

/* ---- Offsets in other units ---------------------------------------------------------------- */

/* What a host counts its strings in.  A minor release may add some. */
enum summ_unit {
    SUMM_UNIT_UTF16 = 0,     /* JavaScript, Java, .NET, Windows, Qt */
    SUMM_UNIT_CODE_POINT = 1 /* Python, SQLite, PostgreSQL */
};

/*
 * Converts `count` offsets of bytes in a text, in ascending order (equal ones are fine), into
 * offsets in another unit, which are written to `converted`; that may be the same array as
 * `offsets`.  The text is valid UTF-8, or each ill-formed run counts as one U+FFFD, as with
 * SUMM_INVALID_REPLACE.  `text` may be NULL if `length` is 0, the arrays if `count` is.  Time
 * linear in the text up to the last offset.
 *
 * Returns SUMM_OK; SUMM_E_ARGUMENT if an offset is smaller than the one before it, above `length`
 * or inside a character, with `converted` as it was; if `unit` is unknown; if an argument is
 * NULL.
 */
SUMM_API int summ_offsets_convert(const char *text, size_t length, int unit, const size_t *offsets,
                                  size_t count, size_t *converted);

/* ---- For research -------------------------------------------------------------------------- */

/*
 * What follows shows and changes how the ranking works, for those who compare methods.  Unlike
 * all above, it may change in any minor release, as the ranking does.  docs/ranking.md has the
 * formulas.
 */

/* How similar two sentences are. */
enum summ_similarity {
    /* cosine of weighted terms, as in LexRank (Erkan and Radev 2004); the default */
    SUMM_SIMILARITY_COSINE = 0,
    /* common terms over the logarithms of the lengths (Mihalcea and Tarau 2004); a document takes
       four times as long, and sixty times with a damping of .99 */
    SUMM_SIMILARITY_OVERLAP = 1,
    /* BM25 in both directions (Barrios et al. 2016) */
    SUMM_SIMILARITY_BM25 = 2
};
SUMM_API int summ_options_set_similarity(summ_options *options, int similarity);
SUMM_API int summ_options_get_similarity(const summ_options *options);

/*
 * Makes an edge of every cosine from `threshold` on, all of them alike (LexRank):
 * SUMM_THRESHOLD_MIN to below _MAX, where 0 (the default) keeps edges as heavy as similarities.
 * With a threshold, time is quadratic in the sentences, documents of more than 4096 eligible ones
 * are refused with SUMM_E_LIMIT, and the similarity is the cosine.
 */
#define SUMM_THRESHOLD_MIN     .0
#define SUMM_THRESHOLD_MAX     1.
#define SUMM_THRESHOLD_DEFAULT .0
SUMM_API int summ_options_set_threshold(summ_options *options, double threshold);
SUMM_API double summ_options_get_threshold(const summ_options *options);

/*
 * The damping factor d of TextRank: the share of a sentence's score that comes from the votes of
 * other sentences (Brin and Page 1998).  The default serves sentences better than the .85 of web
 * pages.  The higher it is, the more steps the ranking takes: with .99, prose takes three times as
 * long, and the worst text eight times.  Where nobody sets it, a query that hits has no votes
 * beside it: then it is 0.
 */
#define SUMM_DAMPING_MIN     .0
#define SUMM_DAMPING_MAX     .99
#define SUMM_DAMPING_DEFAULT .3
SUMM_API int summ_options_set_damping(summ_options *options, double damping);
SUMM_API double summ_options_get_damping(const summ_options *options);

/*
 * The weight of an edge from a sentence to a later one; edges to earlier sentences weigh 1.  1 is
 * the undirected graph of Mihalcea and Tarau (2004), 0 the backward graph of Mihalcea (2004).
 * SUMM_FORWARD_WEIGHT_AUTO (the default) chooses it from the length and the structure of the
 * document.
 */
#define SUMM_FORWARD_WEIGHT_MIN  .0
#define SUMM_FORWARD_WEIGHT_MAX  1.
#define SUMM_FORWARD_WEIGHT_AUTO (-1.)
SUMM_API int summ_options_set_forward_weight(summ_options *options, double weight);
SUMM_API double summ_options_get_forward_weight(const summ_options *options);

/*
 * A switch: whether the structure of the document weighs in the ranking (position in the text,
 * distance of sentences, their length, a headline found).  0 makes all sentences and edges alike:
 * so, and with damping .85 and forward weight 1, the ranking is that of the literature.
 */
#define SUMM_STRUCTURE_WEIGHTS_DEFAULT 1
SUMM_API int summ_options_set_structure_weights(summ_options *options, int on);
SUMM_API int summ_options_get_structure_weights(const summ_options *options);

/* The steps that the ranking took, and (where not NULL) its last residual in the L1 norm. */
SUMM_API size_t summ_document_get_steps(const summ_document *document, double *residual);

/* One more flag of summ_summary_get_flags(): the ranking stopped at its limit of steps. */
enum summ_ranking_flag { SUMM_SUMMARY_UNCONVERGED = 4 };

#ifdef __cplusplus
}
#endif

#endif
