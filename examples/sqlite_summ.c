/* SPDX-License-Identifier: MIT */
/*
 * sqlite_summ.c - libsumm as functions of SQLite, in a loadable extension.
 *
 *     .load ./summ_sqlite
 *     SELECT title, summarize(body, 2) FROM articles;
 *     SELECT sentence, score FROM articles, summ_sentences(body) WHERE rank = 1;
 *
 *   summarize(text [, sentences [, language [, query]]])
 *                                                the brief of a text
 *   summ_keywords(text [, limit [, language]])   its keywords, best first, as an array of JSON
 *   summ_sentences(text [, language [, query]])  a table of its sentences, those passed over too;
 *                                                they are ranked only if rank, score or what they
 *                                                lean on is asked for
 *
 * A NULL argument gives NULL, or no rows; one that cannot be used is an error.
 */
#include <limits.h>
#include <stdint.h>
#include <string.h>

#include <sqlite3ext.h>
#include <summ.h>

SQLITE_EXTENSION_INIT1

#ifdef _WIN32
__declspec(dllexport)
#elif defined(__GNUC__)
__attribute__((visibility("default")))
#endif
    int sqlite3_summsqlite_init(sqlite3 *database, char **message, const sqlite3_api_routines *api);

/* ---- Memory -------------------------------------------------------------------------------- */

/* SQLite aligns to 8 bytes, libsumm wants what malloc() gives.  The byte before a block tells how
   far it is from the beginning. */
enum { ALIGNMENT = 16 };

static void *allocate(void *user, size_t size)
{
    unsigned char *start;

    (void)user;
    if (size > SIZE_MAX - ALIGNMENT)
        return NULL;
    start = sqlite3_malloc64((sqlite3_uint64)size + ALIGNMENT);
    if (start == NULL)
        return NULL;
    size_t shift = ALIGNMENT - (uintptr_t)start % ALIGNMENT;
    start[shift - 1] = (unsigned char)shift;
    return start + shift;
}

static void release(void *user, void *block)
{
    unsigned char *start = block;

    (void)user;
    sqlite3_free(start - start[-1]);
}

static const summ_allocator allocator = {.allocate = allocate, .release = release};

/* ---- Arguments ----------------------------------------------------------------------------- */

/* A text as bytes.  False if memory runs out. */
static int read_text(sqlite3_value *value, summ_text *text)
{
    *text = (summ_text){0};
    text->data = sqlite3_value_type(value) == SQLITE_BLOB ? sqlite3_value_blob(value)
                                                          : (const char *)sqlite3_value_text(value);
    text->length = (size_t)sqlite3_value_bytes(value);
    return text->data != NULL || text->length == 0;
}

/* These return what is wrong with an argument, or NULL. */
static const char *read_count(sqlite3_value *value, size_t *count)
{
    sqlite3_int64 number = sqlite3_value_int64(value);

    if (sqlite3_value_type(value) != SQLITE_INTEGER || number < 1)
        return "the number must be an integer above 0";
    *count = (uint64_t)number < SIZE_MAX ? (size_t)number : SIZE_MAX;
    return NULL;
}

static const char *set_language(summ_options *options, sqlite3_value *value)
{
    const char *tag = (const char *)sqlite3_value_text(value);

    if (tag == NULL ||
        summ_options_set_language(options, tag, (size_t)sqlite3_value_bytes(value)) != SUMM_OK)
        return "the language must be a tag such as en, pt-BR or auto";
    return NULL;
}

static const char *set_query(summ_options *options, sqlite3_value *value)
{
    const char *query = (const char *)sqlite3_value_text(value);

    if (query == NULL || summ_options_set_query(options, query, (size_t)sqlite3_value_bytes(value),
                                                SUMM_QUERY_WEIGHT_DEFAULT) != SUMM_OK)
        return "the query must be text in UTF-8";
    return NULL;
}

/* One line about a call that failed, to be freed with sqlite3_free(). */
static char *explain(const char *function, const summ_error *error)
{
    if (error->code == SUMM_E_UTF8)
        return sqlite3_mprintf("%s(): byte %llu: %s", function, (sqlite3_uint64)error->offset,
                               error->detail);
    return sqlite3_mprintf("%s(): %s", function, error->detail);
}

/* ---- summarize() and summ_keywords() ------------------------------------------------------- */

/*
 * Both take a text, a number and a language, and the first a query: what one makes of them, and the
 * number if it is not given.
 */
struct function {
    const char *name;
    int most; /* arguments */
    void (*answer)(sqlite3_context *context, const summ_text *text, summ_options *options,
                   size_t count);
    size_t count;
};

/* Hands a message over and frees it; NULL says that memory has run out. */
static void fail(sqlite3_context *context, char *message)
{
    if (message == NULL)
        sqlite3_result_error_nomem(context);
    else
        sqlite3_result_error(context, message, -1);
    sqlite3_free(message);
}

static void fail_with(sqlite3_context *context, const summ_error *error)
{
    const struct function *function = sqlite3_user_data(context);

    fail(context, error->code == SUMM_E_MEMORY ? NULL : explain(function->name, error));
}

static void give_brief(sqlite3_context *context, const summ_text *text, summ_options *options,
                       size_t count)
{
    summ_summary *summary;
    summ_error error;
    size_t length;

    summ_options_set_sentences(options, count);
    if (summ_summarize(text->data, text->length, options, &summary, &error) != SUMM_OK) {
        fail_with(context, &error);
        return;
    }
    const char *brief = summ_summary_get_text(summary, &length);
    sqlite3_result_text64(context, brief, length, SQLITE_TRANSIENT, SQLITE_UTF8);
    summ_summary_free(summary);
}

static void append_json(sqlite3_str *json, const char *text, size_t length)
{
    sqlite3_str_appendchar(json, 1, '"');
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)text[i];
        if (byte < 0x20)
            sqlite3_str_appendf(json, "\\u%04x", byte);
        else {
            if (byte == '"' || byte == '\\')
                sqlite3_str_appendchar(json, 1, '\\');
            sqlite3_str_append(json, text + i, 1);
        }
    }
    sqlite3_str_appendchar(json, 1, '"');
}

/* The keywords as an array of JSON, to be freed; NULL if memory runs out. */
static char *keywords_as_json(sqlite3_context *context, const summ_keywords *keywords)
{
    sqlite3_str *json = sqlite3_str_new(sqlite3_context_db_handle(context));
    size_t length;

    sqlite3_str_appendchar(json, 1, '[');
    for (size_t i = 0; i < summ_keywords_get_count(keywords); i++) {
        const char *text = summ_keywords_get_text(keywords, i, &length);
        if (i > 0)
            sqlite3_str_appendchar(json, 1, ',');
        append_json(json, text, length);
    }
    sqlite3_str_appendchar(json, 1, ']');
    return sqlite3_str_finish(json);
}

static void give_keywords(sqlite3_context *context, const summ_text *text, summ_options *options,
                          size_t count)
{
    summ_document *document;
    summ_keywords *keywords = NULL;
    summ_error error;
    int status = summ_document_new(NULL, options, text, 1, &document, &error);

    if (status == SUMM_OK)
        status = summ_document_extract_keywords(document, NULL, count, &keywords, &error);
    if (status != SUMM_OK)
        fail_with(context, &error);
    else {
        char *json = keywords_as_json(context, keywords);
        if (json == NULL)
            sqlite3_result_error_nomem(context);
        else
            sqlite3_result_text(context, json, -1, sqlite3_free);
        sqlite3_result_subtype(context, 'J'); /* for the functions of SQLite that take JSON */
    }
    summ_keywords_free(keywords);
    summ_document_free(document);
}

static void call(sqlite3_context *context, int arguments, sqlite3_value **values)
{
    const struct function *function = sqlite3_user_data(context);
    const char *problem = NULL;
    size_t count = function->count;
    summ_options *options;
    summ_text text;

    for (int i = 0; i < arguments; i++) {
        if (sqlite3_value_type(values[i]) == SQLITE_NULL)
            return; /* NULL */
    }
    if (!read_text(values[0], &text) || summ_options_new_with(&allocator, &options) != SUMM_OK) {
        sqlite3_result_error_nomem(context);
        return;
    }
    if (arguments > 1)
        problem = read_count(values[1], &count);
    if (arguments > 2 && problem == NULL)
        problem = set_language(options, values[2]);
    if (arguments > 3 && problem == NULL)
        problem = set_query(options, values[3]);
    if (problem != NULL)
        fail(context, sqlite3_mprintf("%s(): %s", function->name, problem));
    else
        function->answer(context, &text, options, count);
    summ_options_free(options);
}

static struct function functions[] = {
    {"summarize", 4, give_brief, 3},
    {"summ_keywords", 3, give_keywords, 10},
};

/* ---- summ_sentences() ---------------------------------------------------------------------- */

enum column {
    COLUMN_SENTENCE,
    COLUMN_START,
    COLUMN_LENGTH,
    COLUMN_SCORE,
    COLUMN_RANK,
    COLUMN_PARAGRAPH,
    COLUMN_PASSED,
    COLUMN_LEANS_ON,
    COLUMN_LEANING,
    COLUMN_TEXT, /* the arguments are columns that are hidden */
    COLUMN_LANGUAGE,
    COLUMN_QUERY
};

static const char declaration[] =
    "CREATE TABLE sentences(sentence TEXT, start INTEGER, length INTEGER, score REAL, "
    "rank INTEGER, paragraph INTEGER, passed TEXT, leans_on INTEGER, leaning TEXT, "
    "text HIDDEN, language HIDDEN, query HIDDEN)";

/* Before SQLite 3.45 a function need not say that its results have a subtype. */
#ifndef SQLITE_RESULT_SUBTYPE
#define SQLITE_RESULT_SUBTYPE 0x001000000
#endif

struct cursor {
    sqlite3_vtab_cursor base;
    char *bytes; /* the text, which a document borrows */
    size_t size;
    /* One of these has the sentences, the other is NULL. */
    summ_document *document; /* with ranks */
    summ_sentences *sentences;
    size_t index, count;
    summ_sentence sentence; /* at `index` */
    sqlite3_int64 start;    /* its first character, counted from 1 as substr() does */
    sqlite3_int64 length;   /* its characters */
};

static int table_connect(sqlite3 *database, void *data, int count, const char *const *words,
                         sqlite3_vtab **table, char **message)
{
    (void)data, (void)count, (void)words, (void)message;
    int status = sqlite3_declare_vtab(database, declaration);
    if (status != SQLITE_OK)
        return status;
    sqlite3_vtab_config(database, SQLITE_VTAB_INNOCUOUS);
    *table = sqlite3_malloc64(sizeof **table);
    if (*table == NULL)
        return SQLITE_NOMEM;
    memset(*table, 0, sizeof **table);
    return SQLITE_OK;
}

static int table_disconnect(sqlite3_vtab *table)
{
    sqlite3_free(table);
    return SQLITE_OK;
}

/* Bits of idxNum. */
enum { HAS_TEXT = 1, HAS_LANGUAGE = 2, HAS_QUERY = 4, NEEDS_RANKS = 8 };

/* Asks for the arguments that there are, in the order text, language, query. */
static int table_best_index(sqlite3_vtab *table, sqlite3_index_info *info)
{
    int place[] = {-1, -1, -1}, arguments = 0;

    (void)table;
    for (int i = 0; i < info->nConstraint; i++) {
        int argument = info->aConstraint[i].iColumn - COLUMN_TEXT;
        if (argument < 0 || info->aConstraint[i].op != SQLITE_INDEX_CONSTRAINT_EQ)
            continue;
        if (!info->aConstraint[i].usable) /* it comes from a table that must be read before */
            return SQLITE_CONSTRAINT;
        place[argument] = i;
    }
    for (int i = 0; i < 3; i++) {
        if (place[i] < 0)
            continue;
        info->idxNum |= HAS_TEXT << i;
        info->aConstraintUsage[place[i]].argvIndex = ++arguments;
        info->aConstraintUsage[place[i]].omit = 1;
    }
    if ((info->colUsed &
         (1 << COLUMN_SCORE | 1 << COLUMN_RANK | 1 << COLUMN_LEANS_ON | 1 << COLUMN_LEANING)) != 0)
        info->idxNum |= NEEDS_RANKS;
    info->estimatedCost = (info->idxNum & NEEDS_RANKS) != 0 ? 5000 : 1000;
    info->estimatedRows = 100;
    return SQLITE_OK;
}

static int table_open(sqlite3_vtab *table, sqlite3_vtab_cursor **base)
{
    struct cursor *cursor = sqlite3_malloc64(sizeof *cursor);

    (void)table;
    if (cursor == NULL)
        return SQLITE_NOMEM;
    memset(cursor, 0, sizeof *cursor);
    *base = &cursor->base;
    return SQLITE_OK;
}

static void clear(struct cursor *cursor)
{
    summ_document_free(cursor->document);
    summ_sentences_free(cursor->sentences);
    sqlite3_free(cursor->bytes);
    cursor->document = NULL;
    cursor->sentences = NULL;
    cursor->bytes = NULL;
    cursor->index = cursor->count = 0;
}

static int table_close(sqlite3_vtab_cursor *base)
{
    clear((struct cursor *)base);
    sqlite3_free(base);
    return SQLITE_OK;
}

static sqlite3_int64 count_characters(const char *bytes, size_t length)
{
    sqlite3_int64 count = 0;

    for (size_t i = 0; i < length; i++)
        count += ((unsigned char)bytes[i] & 0xC0) != 0x80;
    return count;
}

static int get_sentence(const struct cursor *cursor, summ_sentence *sentence)
{
    return cursor->document != NULL
               ? summ_document_get_sentence(cursor->document, cursor->index, sentence)
               : summ_sentences_get_sentence(cursor->sentences, cursor->index, sentence);
}

/* Goes to the sentence at `index`, which begins after the one before. */
static void move(struct cursor *cursor)
{
    size_t end = 0;

    if (cursor->index == 0)
        cursor->start = 1;
    else {
        end = cursor->sentence.offset + cursor->sentence.length;
        cursor->start += cursor->length;
    }
    if (get_sentence(cursor, &cursor->sentence) != SUMM_OK)
        return;
    cursor->start += count_characters(cursor->bytes + end, cursor->sentence.offset - end);
    cursor->length =
        count_characters(cursor->bytes + cursor->sentence.offset, cursor->sentence.length);
}

static int set_message(sqlite3_vtab_cursor *base, char *message)
{
    sqlite3_free(base->pVtab->zErrMsg);
    base->pVtab->zErrMsg = message;
    return message != NULL ? SQLITE_ERROR : SQLITE_NOMEM;
}

/* Splits a copy of the text, and ranks its sentences if that is asked for. */
static int analyse(struct cursor *cursor, const summ_text *text, const summ_options *options,
                   int needs_ranks)
{
    summ_text copy = *text;
    summ_error error;
    int status;

    cursor->bytes = sqlite3_malloc64((sqlite3_uint64)text->length + 1);
    if (cursor->bytes == NULL)
        return SQLITE_NOMEM;
    if (text->length > 0)
        memcpy(cursor->bytes, text->data, text->length);
    copy.data = cursor->bytes;
    cursor->size = text->length;
    if (needs_ranks)
        status = summ_document_new(NULL, options, &copy, 1, &cursor->document, &error);
    else
        status = summ_sentences_new(NULL, options, &copy, 1, &cursor->sentences, &error);
    if (status == SUMM_E_MEMORY)
        return SQLITE_NOMEM;
    if (status != SUMM_OK)
        return set_message(&cursor->base, explain("summ_sentences", &error));
    cursor->count = needs_ranks ? summ_document_get_sentence_count(cursor->document)
                                : summ_sentences_get_count(cursor->sentences);
    move(cursor);
    return SQLITE_OK;
}

static int table_filter(sqlite3_vtab_cursor *base, int plan, const char *name, int count,
                        sqlite3_value **values)
{
    struct cursor *cursor = (struct cursor *)base;
    summ_options *options;
    const char *problem = NULL;
    summ_text text;

    (void)name;
    clear(cursor);
    if ((plan & HAS_TEXT) == 0) /* without a text there are no sentences */
        return SQLITE_OK;
    for (int i = 0; i < count; i++) {
        if (sqlite3_value_type(values[i]) == SQLITE_NULL)
            return SQLITE_OK;
    }
    if (!read_text(values[0], &text) || summ_options_new_with(&allocator, &options) != SUMM_OK)
        return SQLITE_NOMEM;
    if ((plan & HAS_LANGUAGE) != 0)
        problem = set_language(options, values[1]);
    if ((plan & HAS_QUERY) != 0 && problem == NULL)
        problem = set_query(options, values[count - 1]);
    int status = problem != NULL
                     ? set_message(base, sqlite3_mprintf("summ_sentences(): %s", problem))
                     : analyse(cursor, &text, options, (plan & NEEDS_RANKS) != 0);
    summ_options_free(options);
    return status;
}

static int table_next(sqlite3_vtab_cursor *base)
{
    struct cursor *cursor = (struct cursor *)base;

    cursor->index++;
    move(cursor);
    return SQLITE_OK;
}

static int table_eof(sqlite3_vtab_cursor *base)
{
    const struct cursor *cursor = (const struct cursor *)base;

    return cursor->index >= cursor->count;
}

static int table_rowid(sqlite3_vtab_cursor *base, sqlite3_int64 *row)
{
    *row = (sqlite3_int64)((const struct cursor *)base)->index + 1;
    return SQLITE_OK;
}

/* Why a sentence is passed over; NULL if it is not, or for a reason unknown here. */
static const char *passed_name(uint32_t passed)
{
    switch (passed) {
    case SUMM_PASSED_OVER_NOT:
        return NULL;
    case SUMM_PASSED_OVER_HEADING:
        return "heading";
    case SUMM_PASSED_OVER_REPEATED:
        return "repeated";
    case SUMM_PASSED_OVER_BYLINE:
        return "byline";
    case SUMM_PASSED_OVER_CAPTION:
        return "caption";
    case SUMM_PASSED_OVER_NOTICE:
        return "notice";
    case SUMM_PASSED_OVER_LINK:
        return "link";
    case SUMM_PASSED_OVER_MAIL:
        return "mail";
    case SUMM_PASSED_OVER_EMPTY:
        return "empty";
    case SUMM_PASSED_OVER_TEASER:
        return "teaser";
    case SUMM_PASSED_OVER_CODE:
        return "code";
    case SUMM_PASSED_OVER_TABLE:
        return "table";
    case SUMM_PASSED_OVER_SPEAKER:
        return "speaker";
    default:
        return "other";
    }
}

/* By what a sentence leans on another; NULL if it does not. */
static const char *leaning_name(uint32_t leaning)
{
    switch (leaning) {
    case SUMM_LEANING_NOT:
        return NULL;
    case SUMM_LEANING_OPENER:
        return "opener";
    case SUMM_LEANING_LINK:
        return "link";
    case SUMM_LEANING_PRONOUN:
        return "pronoun";
    case SUMM_LEANING_QUOTATION:
        return "quotation";
    case SUMM_LEANING_NAME:
        return "name";
    default:
        return "other";
    }
}

/* The sentence that the one at hand leans on, as its rowid, or by what; NULL if on none. */
static void give_lean(sqlite3_context *context, const struct cursor *cursor, int column)
{
    summ_lean lean;

    if (summ_document_get_lean(cursor->document, cursor->index, &lean) != SUMM_OK ||
        lean.leaning == SUMM_LEANING_NOT)
        return;
    if (column == COLUMN_LEANS_ON)
        sqlite3_result_int64(context, (sqlite3_int64)lean.sentence + 1);
    else
        sqlite3_result_text(context, leaning_name(lean.leaning), -1, SQLITE_STATIC);
}

static int table_column(sqlite3_vtab_cursor *base, sqlite3_context *context, int column)
{
    const struct cursor *cursor = (const struct cursor *)base;
    const summ_sentence *sentence = &cursor->sentence;

    switch (column) {
    case COLUMN_SENTENCE:
        sqlite3_result_text64(context, cursor->bytes + sentence->offset, sentence->length,
                              SQLITE_TRANSIENT, SQLITE_UTF8);
        break;
    case COLUMN_START:
        sqlite3_result_int64(context, cursor->start);
        break;
    case COLUMN_LENGTH:
        sqlite3_result_int64(context, cursor->length);
        break;
    case COLUMN_SCORE:
        sqlite3_result_double(context, sentence->score);
        break;
    case COLUMN_RANK:
        if (sentence->rank > 0)
            sqlite3_result_int64(context, (sqlite3_int64)sentence->rank);
        break;
    case COLUMN_PARAGRAPH:
        sqlite3_result_int64(context, (sqlite3_int64)sentence->paragraph);
        break;
    case COLUMN_PASSED:
        if (sentence->passed != SUMM_PASSED_OVER_NOT)
            sqlite3_result_text(context, passed_name(sentence->passed), -1, SQLITE_STATIC);
        break;
    case COLUMN_LEANS_ON:
    case COLUMN_LEANING:
        give_lean(context, cursor, column);
        break;
    case COLUMN_LANGUAGE:
        sqlite3_result_text(context,
                            cursor->document != NULL
                                ? summ_document_get_language(cursor->document)
                                : summ_sentences_get_language(cursor->sentences),
                            -1, SQLITE_TRANSIENT);
        break;
    case COLUMN_TEXT:
        sqlite3_result_text64(context, cursor->bytes, cursor->size, SQLITE_TRANSIENT, SQLITE_UTF8);
        break;
    default:
        break;
    }
    return SQLITE_OK;
}

/* Without xCreate it is there in each database without being created. */
static const sqlite3_module table_module = {
    .xConnect = table_connect,
    .xBestIndex = table_best_index,
    .xDisconnect = table_disconnect,
    .xOpen = table_open,
    .xClose = table_close,
    .xFilter = table_filter,
    .xNext = table_next,
    .xEof = table_eof,
    .xColumn = table_column,
    .xRowid = table_rowid,
};

/* ---- The extension ------------------------------------------------------------------------- */

int sqlite3_summsqlite_init(sqlite3 *database, char **message, const sqlite3_api_routines *api)
{
    /* Defined by what they are given alone, and harmless wherever they are used. */
    const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    int status = SQLITE_OK;

    SQLITE_EXTENSION_INIT2(api)
    (void)message;
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        for (int count = 1; count <= functions[i].most && status == SQLITE_OK; count++)
            status = sqlite3_create_function_v2(database, functions[i].name, count,
                                                flags | SQLITE_RESULT_SUBTYPE, &functions[i], call,
                                                NULL, NULL, NULL);
    }
    if (status == SQLITE_OK)
        status = sqlite3_create_module_v2(database, "summ_sentences", &table_module, NULL, NULL);
    return status;
}
