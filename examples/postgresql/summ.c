/* SPDX-License-Identifier: MIT */
/*
 * summ.c - libsumm as functions of PostgreSQL, in an extension.
 *
 *     CREATE EXTENSION summ;
 *     SELECT title, summarize(body, 2) FROM articles;
 *
 * PostgreSQL raises an error by longjmp(), which must not pass through the library.  So nothing
 * that the library calls raises one: the allocator returns NULL when memory runs out, and the
 * progress callback looks at the flags that a signal has set, but does not serve it.  Errors are
 * raised after the library has returned.  All that it holds then is in the memory context of the
 * call, and goes away with that.
 */
#include <postgres.h>

#include <fmgr.h>
#include <funcapi.h>
#include <mb/pg_wchar.h>
#include <miscadmin.h>
#include <utils/builtins.h>
#include <utils/guc.h>
#include <utils/memutils.h>
#include <utils/tuplestore.h>

#include <summ.h>

PG_MODULE_MAGIC;

PGDLLEXPORT void _PG_init(void);

/* summ.memory_limit, in kilobytes. */
static int memory_limit;

void _PG_init(void)
{
    DefineCustomIntVariable("summ.memory_limit",
                            "Sets the most memory that summarizing one text may take.", NULL,
                            &memory_limit, 1024 * 1024, 1024, MAX_KILOBYTES, PGC_USERSET,
                            GUC_UNIT_KB, NULL, NULL, NULL);
    MarkGUCPrefixReserved("summ");
}

/* ---- Memory, and the signals of the server -------------------------------------------------- */

/* PostgreSQL aligns to MAXIMUM_ALIGNOF, which may be less than what malloc() gives and libsumm
   wants.  The byte before a block tells how far it is from the beginning. */
#define ALIGNMENT 16

static void *allocate(void *context, size_t size)
{
    unsigned char *start;
    size_t shift;

    if (size > MaxAllocHugeSize - ALIGNMENT)
        return NULL;
    start =
        MemoryContextAllocExtended(context, size + ALIGNMENT, MCXT_ALLOC_HUGE | MCXT_ALLOC_NO_OOM);
    if (start == NULL)
        return NULL;
    shift = ALIGNMENT - (uintptr_t)start % ALIGNMENT;
    start[shift - 1] = (unsigned char)shift;
    return start + shift;
}

static void release(void *context, void *block)
{
    unsigned char *start = block;

    pfree(start - start[-1]);
}

/* Interrupts other than these two do not end the query, and can wait. */
static int is_cancelled(void *user, double done)
{
    return INTERRUPTS_PENDING_CONDITION() && (QueryCancelPending || ProcDiePending);
}

/* ---- Errors --------------------------------------------------------------------------------- */

static void check_status(int status, const char *detail)
{
    switch (status) {
    case SUMM_OK:
        break;
    case SUMM_E_CANCELLED:
        CHECK_FOR_INTERRUPTS();
        /* Interrupts are held off, but there is no answer to go on with. */
        ereport(ERROR, (errcode(ERRCODE_QUERY_CANCELED), errmsg("canceling statement")));
        break;
    case SUMM_E_MEMORY:
        ereport(ERROR, (errcode(ERRCODE_OUT_OF_MEMORY), errmsg("out of memory")));
        break;
    case SUMM_E_LIMIT_MEMORY:
        ereport(ERROR,
                (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
                 errmsg("text needs more memory than summ.memory_limit (%d kB)", memory_limit)));
        break;
    case SUMM_E_LIMIT:
        ereport(ERROR,
                (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED), errmsg("text is too long: %s", detail)));
        break;
    default:
        ereport(ERROR, (errcode(ERRCODE_INTERNAL_ERROR), errmsg_internal("libsumm: %s", detail)));
    }
}

static void check(const summ_error *error)
{
    check_status(error->code, error->detail);
}

/* For a setter that says no more than its status. */
static void check_setter(int status)
{
    check_status(status, summ_status_text(status));
}

/* ---- Arguments and results ------------------------------------------------------------------ */

/* A text in UTF-8: a copy, if the database has another encoding. */
static summ_text read_text(text *argument)
{
    char *bytes = VARDATA_ANY(argument);
    int length = VARSIZE_ANY_EXHDR(argument);
    char *utf8 = pg_server_to_any(bytes, length, PG_UTF8);

    return (summ_text){.data = utf8, .length = utf8 == bytes ? (size_t)length : strlen(utf8)};
}

static text *new_text(const char *utf8, size_t length)
{
    char *bytes = pg_any_to_server(utf8, (int)length, PG_UTF8);
    text *result =
        cstring_to_text_with_len(bytes, bytes == utf8 ? (int)length : (int)strlen(bytes));

    if (bytes != utf8)
        pfree(bytes);
    return result;
}

static size_t read_count(const char *name, int32 count)
{
    if (count < 1)
        ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                        errmsg("%s must be greater than zero", name)));
    return (size_t)count;
}

static summ_options *new_options(text *language)
{
    const summ_allocator allocator = {allocate, release, .user = CurrentMemoryContext};
    char *tag = text_to_cstring(language);
    summ_options *options;
    int status;

    check_setter(summ_options_new_with(&allocator, &options));
    check_setter(summ_options_set_limit_memory(options, (size_t)memory_limit * 1024));
    check_setter(summ_options_set_progress(options, is_cancelled, NULL));
    status = summ_options_set_language(options, tag, SUMM_ZERO_TERMINATED);
    if (status == SUMM_E_ARGUMENT)
        ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
                        errmsg("invalid language tag: \"%s\"", tag),
                        errhint("Use a tag such as en or pt-BR, or auto.")));
    check_setter(status);
    pfree(tag);
    return options;
}

/* summarize() and summ_sentences() take a text, a number, a query that may be NULL, and a
   language. */
static bool has_null(FunctionCallInfo fcinfo)
{
    return PG_ARGISNULL(0) || PG_ARGISNULL(1) || PG_ARGISNULL(3);
}

static summ_options *read_options(FunctionCallInfo fcinfo)
{
    size_t count = read_count("sentences", PG_GETARG_INT32(1));
    summ_options *options = new_options(PG_GETARG_TEXT_PP(3));

    check_setter(summ_options_set_sentences(options, count));
    if (!PG_ARGISNULL(2)) {
        summ_text query = read_text(PG_GETARG_TEXT_PP(2));
        check_setter(
            summ_options_set_query(options, query.data, query.length, SUMM_QUERY_WEIGHT_DEFAULT));
    }
    return options;
}

/* ---- summarize() ---------------------------------------------------------------------------- */

PG_FUNCTION_INFO_V1(pg_summarize);

Datum pg_summarize(PG_FUNCTION_ARGS)
{
    summ_text input;
    summ_options *options;
    summ_summary *summary;
    summ_error error;
    const char *brief;
    size_t length;
    text *result;

    if (has_null(fcinfo))
        PG_RETURN_NULL();
    options = read_options(fcinfo);
    input = read_text(PG_GETARG_TEXT_PP(0));
    summ_summarize(input.data, input.length, options, &summary, &error);
    check(&error);
    brief = summ_summary_get_text(summary, &length);
    result = new_text(brief, length);
    summ_summary_free(summary);
    summ_options_free(options);
    PG_RETURN_TEXT_P(result);
}

/* ---- summ_keywords() ------------------------------------------------------------------------ */

static summ_document *new_document(const summ_options *options, const summ_text *input)
{
    summ_document *document;
    summ_error error;

    summ_document_new(NULL, options, input, 1, &document, &error);
    check(&error);
    return document;
}

static void put_row(FunctionCallInfo fcinfo, Datum *values, bool *nulls)
{
    ReturnSetInfo *info = (ReturnSetInfo *)fcinfo->resultinfo;

    tuplestore_putvalues(info->setResult, info->setDesc, values, nulls);
}

PG_FUNCTION_INFO_V1(pg_summ_keywords);

Datum pg_summ_keywords(PG_FUNCTION_ARGS)
{
    size_t limit = read_count("keywords", PG_GETARG_INT32(1));
    summ_options *options = new_options(PG_GETARG_TEXT_PP(2));
    summ_text input = read_text(PG_GETARG_TEXT_PP(0));
    summ_document *document;
    summ_keywords *keywords;
    summ_keyword keyword;
    summ_error error;

    InitMaterializedSRF(fcinfo, 0);
    document = new_document(options, &input);
    summ_document_extract_keywords(document, options, limit, &keywords, &error);
    check(&error);
    for (size_t i = 0; summ_keywords_get_keyword(keywords, i, &keyword) == SUMM_OK; i++) {
        size_t length;
        const char *utf8 = summ_keywords_get_text(keywords, i, &length);
        text *word = new_text(utf8, length);
        Datum values[] = {PointerGetDatum(word), Int32GetDatum((int32)keyword.count),
                          Float8GetDatum(keyword.score)};
        bool nulls[lengthof(values)] = {false};

        CHECK_FOR_INTERRUPTS();
        put_row(fcinfo, values, nulls);
        pfree(word);
    }
    summ_keywords_free(keywords);
    summ_document_free(document);
    summ_options_free(options);
    return (Datum)0;
}

/* ---- summ_sentences() ----------------------------------------------------------------------- */

/* Why a sentence cannot be chosen, by enum summ_passed_over ... */
static const char *const passed_names[] = {"eligible", "heading", "repeated", "byline", "caption",
                                           "notice",   "link",    "mail",     "empty",  "teaser",
                                           "code",     "table",   "speaker"};

/* ... or else why it is chosen or not, by enum summ_verdict. */
static const char *const verdict_names[] = {"chosen",   "brought",     "cut",    "less",
                                            "filler",   "repeats",     "leans",  "over budget",
                                            "fragment", "passed over", "context"};

static const char *reason_name(const summ_sentence *sentence, const summ_reason *reason)
{
    if (sentence->passed != SUMM_PASSED_OVER_NOT)
        return sentence->passed < lengthof(passed_names) ? passed_names[sentence->passed] : "other";
    return reason->verdict < lengthof(verdict_names) ? verdict_names[reason->verdict] : "other";
}

/* How far the characters of the text have been counted. */
struct place {
    size_t offset;
    int32 characters;
};

/* Goes on to an offset in the text.  Where the database has no encoding, a byte is a character, as
   it is for substr(). */
static void advance(struct place *place, const summ_text *input, size_t offset)
{
    size_t count = offset - place->offset;

    if (GetDatabaseEncoding() != PG_SQL_ASCII)
        summ_offsets_convert(input->data + place->offset, count, SUMM_UNIT_CODE_POINT, &count, 1,
                             &count);
    place->characters += (int32)count;
    place->offset = offset;
}

static void put_sentence(FunctionCallInfo fcinfo, const summ_text *input, struct place *place,
                         const summ_sentence *sentence, const summ_reason *reason)
{
    text *bytes = new_text(input->data + sentence->offset, sentence->length);
    text *name = cstring_to_text(reason_name(sentence, reason));
    int32 start;
    Datum values[7];
    bool nulls[lengthof(values)] = {false};

    advance(place, input, sentence->offset);
    start = place->characters;
    advance(place, input, sentence->offset + sentence->length);
    values[0] = Int32GetDatum(start + 1);
    values[1] = Int32GetDatum(place->characters - start);
    values[2] = PointerGetDatum(bytes);
    values[3] = Int32GetDatum((int32)sentence->rank);
    nulls[3] = sentence->rank == 0;
    values[4] = Float8GetDatum(sentence->score);
    values[5] = BoolGetDatum(reason->step > 0);
    values[6] = PointerGetDatum(name);
    put_row(fcinfo, values, nulls);
    pfree(bytes);
    pfree(name);
}

PG_FUNCTION_INFO_V1(pg_summ_sentences);

Datum pg_summ_sentences(PG_FUNCTION_ARGS)
{
    summ_text input;
    summ_options *options;
    summ_document *document;
    summ_explanation *explanation;
    summ_error error;
    summ_sentence sentence;
    struct place place = {0};

    InitMaterializedSRF(fcinfo, 0);
    if (has_null(fcinfo))
        return (Datum)0;
    options = read_options(fcinfo);
    input = read_text(PG_GETARG_TEXT_PP(0));
    document = new_document(options, &input);
    summ_document_explain(document, options, &explanation, &error);
    check(&error);
    for (size_t i = 0; summ_document_get_sentence(document, i, &sentence) == SUMM_OK; i++) {
        summ_reason reason;

        CHECK_FOR_INTERRUPTS();
        summ_explanation_get_reason(explanation, i, &reason);
        put_sentence(fcinfo, &input, &place, &sentence, &reason);
    }
    summ_explanation_free(explanation);
    summ_document_free(document);
    summ_options_free(options);
    return (Datum)0;
}
