/* SPDX-License-Identifier: MIT */
/* test_pieces.c - what a summary keeps and leaves out: pieces, marks, and context around it. */
#include <check.h>
#include <string.h>

#include "support.h"

void pieces_tests(Suite *suite);

static const char mill[] = "The mill at Oster burned down on Sunday.\n"
                           "Nobody was in the mill. Owners had left for the coast. "
                           "The fire brigade came from three villages.\n";

static summ_document *read_texts(const summ_text *texts, size_t count, const summ_options *options)
{
    summ_document *document;
    ck_assert_int_eq(summ_document_new(NULL, options, texts, count, &document, NULL), SUMM_OK);
    return document;
}

static summ_pieces *divide(const summ_document *document, const summ_summary *summary)
{
    summ_pieces *pieces;
    summ_error error;
    ck_assert_int_eq(summ_document_divide(document, NULL, summary, &pieces, &error), SUMM_OK);
    ck_assert_int_eq(error.code, SUMM_OK);
    return pieces;
}

static summ_piece piece_of(const summ_pieces *pieces, size_t index)
{
    summ_piece piece;
    ck_assert_int_eq(summ_pieces_get_piece(pieces, index, &piece), SUMM_OK);
    return piece;
}

/* Whether a chosen sentence is in a piece that is kept, and its bytes are nowhere else. */
static void check_is_kept(const summ_pieces *pieces, const summ_sentence *sentence)
{
    size_t end = sentence->offset + sentence->length, found = 0;
    for (size_t i = 0; i < summ_pieces_get_count(pieces); i++) {
        summ_piece piece = piece_of(pieces, i);
        if (piece.text != sentence->text || piece.offset >= end ||
            piece.offset + piece.length <= sentence->offset)
            continue;
        ck_assert_uint_eq(piece.kept, 1);
        ck_assert_uint_le(piece.offset, sentence->offset);
        ck_assert_uint_ge(piece.offset + piece.length, end);
        ck_assert_uint_le(piece.first, sentence->index);
        ck_assert_uint_gt(piece.first + piece.count, sentence->index);
        found++;
    }
    ck_assert_uint_eq(found, 1);
}

/* Pieces cover the texts once and in order, each unlike the one before, and keep what is chosen. */
static void check_pieces(const summ_document *document, const summ_summary *summary,
                         const summ_text *texts, size_t count)
{
    summ_pieces *pieces = divide(document, summary);
    summ_piece last = {.text = SIZE_MAX}, piece;
    size_t text = 0, at = 0, kept = 0;
    for (size_t i = 0; i < summ_pieces_get_count(pieces); i++, last = piece) {
        piece = piece_of(pieces, i);
        while (text < count && at == texts[text].length) {
            text++;
            at = 0;
        }
        ck_assert_uint_eq(piece.text, text);
        ck_assert_uint_eq(piece.offset, at);
        ck_assert_uint_gt(piece.length, 0);
        at += piece.length;
        ck_assert_uint_le(at, texts[text].length);
        ck_assert(last.text != piece.text || last.kept != piece.kept ||
                  last.passed != piece.passed || last.kind != piece.kind);
        kept += piece.kept ? piece.count : 0;
    }
    while (text < count && at == texts[text].length) {
        text++;
        at = 0;
    }
    ck_assert_uint_eq(text, count);
    ck_assert_uint_eq(kept, summ_summary_get_sentence_count(summary));
    for (size_t i = 0; i < kept; i++) {
        summ_sentence sentence = test_sentence(summary, i);
        check_is_kept(pieces, &sentence);
    }
    summ_pieces_free(pieces);
}

START_TEST(pieces_cover_the_texts)
{
    static const summ_span spans[] = {{4, 4}, {24, 14}, {60, 30}};
    const test_article *article = &test_articles()[_i];
    summ_text texts[] = {
        {.data = article->text, .length = strlen(article->text)},
        {.data = "", .length = 0},
        {.data = test_page, .length = strlen(test_page)},
        {.data = " \n\n", .length = 3},
        {.data = mill, .length = strlen(mill), .spans = spans, .span_count = 3},
        {.data = "\xEF\xBB\xBF  The dam holds. ", .length = 20},
    };
    size_t count = sizeof texts / sizeof *texts;
    summ_document *document = read_texts(texts, count, NULL);
    summ_options *options = test_options();
    for (unsigned bits = 0; bits < 16; bits++) {
        summ_options_set_order(options, bits & 1 ? SUMM_ORDER_RANK : SUMM_ORDER_TEXT);
        summ_options_set_bytes(options, bits & 2 ? 333 : SUMM_UNLIMITED);
        summ_options_set_ellipsis(options, bits >> 1 & 1);
        summ_options_set_sentences(options, bits & 4 ? 1 + bits : SUMM_UNLIMITED);
        summ_options_set_expand(options, bits >> 3 & 1);
        summ_summary *summary = test_select(document, options);
        check_pieces(document, summary, texts, count);
        summ_summary_free(summary);
    }
    summ_options_free(options);
    summ_document_free(document);
}
END_TEST

/* The bytes of a piece. */
static void check_bytes(const summ_piece *piece, const char *text, const char *expected)
{
    ck_assert_uint_eq(piece->length, strlen(expected));
    ck_assert_mem_eq(text + piece->offset, expected, piece->length);
}

START_TEST(white_space_goes_with_what_follows)
{
    summ_options *options = test_options();
    summ_options_set_query(options, "owners coast", SUMM_ZERO_TERMINATED, .9);
    summ_document *asked = test_document(mill, strlen(mill), options);
    summ_options_set_sentences(options, 1);
    summ_summary *summary = test_select(asked, options);
    summ_pieces *pieces = divide(asked, summary);
    ck_assert_uint_eq(summ_pieces_get_count(pieces), 3);
    summ_piece before = piece_of(pieces, 0), kept = piece_of(pieces, 1),
               after = piece_of(pieces, 2);
    ck_assert_uint_eq(before.kept, 0);
    ck_assert_uint_eq(before.first, 0);
    ck_assert_uint_eq(before.count, 2);
    ck_assert_uint_eq(kept.kept, 1);
    ck_assert_uint_eq(kept.first, 2);
    check_bytes(&kept, mill, " Owners had left for the coast.");
    check_bytes(&after, mill, " The fire brigade came from three villages.\n");
    summ_pieces_free(pieces);
    summ_summary_free(summary);
    summ_options_free(options);
    summ_document_free(asked);
}
END_TEST

/* What is not prose is left out whole, and what is nothing else is kept whole. */
START_TEST(code_is_whole)
{
    static const char text[] = "The clock runs backwards.\nx = 1. Run it.\nIt was built in 1924.\n";
    const summ_block code = {.offset = 26, .length = 14, .kind = SUMM_BLOCK_CODE};
    summ_text input = {.data = text, .length = sizeof text - 1, .blocks = &code, .block_count = 1};
    summ_document *document = read_texts(&input, 1, NULL);
    summ_summary *summary = test_select(document, NULL);
    summ_pieces *pieces = divide(document, summary);
    bool found = false;
    for (size_t i = 0; i < summ_pieces_get_count(pieces); i++) {
        summ_piece piece = piece_of(pieces, i);
        ck_assert_int_eq(piece.kind == SUMM_BLOCK_CODE, piece.passed == SUMM_PASSED_OVER_CODE);
        if (piece.kind == SUMM_BLOCK_CODE) {
            check_bytes(&piece, text, "\nx = 1. Run it.");
            ck_assert_uint_eq(piece.kept, 0);
            found = true;
        }
    }
    ck_assert(found);
    summ_pieces_free(pieces);
    summ_summary_free(summary);
    summ_document_free(document);

    input.data += code.offset;
    input.length = code.length;
    summ_block all = {.length = code.length, .kind = SUMM_BLOCK_CODE};
    input.blocks = &all;
    document = read_texts(&input, 1, NULL);
    summ_options *options = test_options();
    summ_options_set_bytes(options, 9);
    summ_options_set_ellipsis(options, 1);
    summary = test_select(document, options);
    ck_assert_str_eq(summ_summary_get_text(summary, NULL), "x = 1. Run it.");
    ck_assert(summ_summary_get_flags(summary) & SUMM_SUMMARY_OVER_BUDGET);
    ck_assert(!(summ_summary_get_flags(summary) & SUMM_SUMMARY_CUT));
    pieces = divide(document, summary);
    ck_assert_uint_eq(summ_pieces_get_count(pieces), 1);
    ck_assert_uint_eq(piece_of(pieces, 0).kept, 1);
    ck_assert_uint_eq(piece_of(pieces, 0).kind, SUMM_BLOCK_CODE);
    summ_pieces_free(pieces);
    summ_summary_free(summary);
    summ_options_free(options);
    summ_document_free(document);
}
END_TEST

START_TEST(pieces_of_nothing)
{
    const summ_text texts[] = {{.data = "", .length = 0}, {.data = "\n \n", .length = 3}};
    summ_document *document = read_texts(texts, 2, NULL);
    summ_summary *summary = test_select(document, NULL);
    summ_pieces *pieces = divide(document, summary);
    ck_assert_uint_eq(summ_pieces_get_count(pieces), 1);
    summ_piece piece = piece_of(pieces, 0);
    ck_assert_uint_eq(piece.text, 1);
    ck_assert_uint_eq(piece.length, 3);
    ck_assert_uint_eq(piece.count, 0);
    ck_assert_uint_eq(piece.passed, SUMM_PASSED_OVER_EMPTY);
    ck_assert_int_eq(summ_pieces_get_piece(pieces, 1, &piece), SUMM_E_ARGUMENT);
    ck_assert_uint_eq(piece.length, 0);
    ck_assert_int_eq(summ_pieces_get_piece(pieces, 0, NULL), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_pieces_get_piece(NULL, 0, &piece), SUMM_E_ARGUMENT);
    ck_assert_uint_eq(summ_pieces_get_count(NULL), 0);
    summ_pieces_free(pieces);
    summ_pieces_free(NULL);
    summ_summary_free(summary);
    summ_document_free(document);
}
END_TEST

START_TEST(what_cannot_be_divided)
{
    summ_document *document = test_document(mill, strlen(mill), NULL);
    summ_document *other = test_document(test_page, strlen(test_page), NULL);
    summ_summary *summary = test_select(document, NULL);
    summ_pieces *pieces = (summ_pieces *)&document;
    summ_error error;
    ck_assert_int_eq(summ_document_divide(other, NULL, summary, &pieces, &error), SUMM_E_ARGUMENT);
    ck_assert_ptr_null(pieces);
    ck_assert_ptr_nonnull(strstr(error.detail, "another document"));
    ck_assert_int_eq(summ_document_divide(NULL, NULL, summary, &pieces, NULL), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_document_divide(document, NULL, NULL, &pieces, NULL), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_document_divide(document, NULL, summary, NULL, NULL), SUMM_E_ARGUMENT);
    summ_options *options = test_options();
    summ_options_set_limit_memory(options, 16);
    ck_assert_int_eq(summ_document_divide(document, options, summary, &pieces, &error),
                     SUMM_E_LIMIT_MEMORY);
    ck_assert_int_eq(error.code, SUMM_E_LIMIT_MEMORY);
    ck_assert_ptr_null(pieces);
    summ_options_free(options);
    summ_summary_free(summary);
    summ_document_free(document);
    summ_document_free(other);
}
END_TEST

/* ---- Marks ---- */

static const char numbers[] = "Ferries leave Aldern at dawn. Bakers in Brandt sell rye bread. "
                              "Corvin has no railway station. Fishermen of Dorset mend nets. "
                              "Elling grows apples and pears.";

/* The summary of the sentences about these words, with a mark. */
static summ_summary *about(const char *text, const char *query, size_t sentences, size_t expand,
                           const char *mark)
{
    summ_options *options = test_options();
    summ_options_set_query(options, query, SUMM_ZERO_TERMINATED, .99);
    summ_options_set_sentences(options, sentences);
    ck_assert_int_eq(summ_options_set_expand(options, expand), SUMM_OK);
    ck_assert_int_eq(summ_options_set_mark(options, mark, SUMM_ZERO_TERMINATED), SUMM_OK);
    summ_summary *summary = test_summarize(text, strlen(text), options);
    summ_options_free(options);
    return summary;
}

static const struct marked {
    const char *query;
    size_t sentences, expand;
    const char *text;
} marked[] = {
    {"Corvin", 1, 0, "[...] Corvin has no railway station. [...]"},
    {"Aldern", 1, 0, "Ferries leave Aldern at dawn. [...]"},
    {"Elling", 1, 0, "[...] Elling grows apples and pears."},
    {"Aldern", 1, 1, "Ferries leave Aldern at dawn. Bakers in Brandt sell rye bread. [...]"},
    {"Dorset", 1, 1,
     "[...] Corvin has no railway station. Fishermen of Dorset mend nets. "
     "Elling grows apples and pears."},
    {"Aldern Elling", 2, 0, "Ferries leave Aldern at dawn. [...] Elling grows apples and pears."},
    {"Corvin", 1, 2, numbers},
    {"Corvin", 1, SUMM_EXPAND_MAX, numbers},
};

START_TEST(what_is_left_out_is_marked)
{
    const struct marked *m = &marked[_i];
    summ_summary *summary = about(numbers, m->query, m->sentences, m->expand, "[...]");
    ck_assert_str_eq(summ_summary_get_text(summary, NULL), m->text);
    summ_summary_free(summary);
}
END_TEST

/* Without a mark, and in the order of ranks, nothing is printed. */
START_TEST(marks_are_asked_for)
{
    summ_summary *summary = about(numbers, "Corvin", 1, 0, "");
    ck_assert_str_eq(summ_summary_get_text(summary, NULL), "Corvin has no railway station.");
    summ_summary_free(summary);
    summ_options *options = test_options();
    summ_options_set_mark(options, "~", 1);
    summ_options_set_order(options, SUMM_ORDER_RANK);
    summary = test_summarize(test_page, strlen(test_page), options);
    ck_assert_ptr_null(strchr(summ_summary_get_text(summary, NULL), '~'));
    summ_options_free(options);
    summ_summary_free(summary);
}
END_TEST

/* The bytes of the summary of some sentences, and the runs of others that it leaves out. */
static size_t measure(const summ_document *document, const bool *taken, size_t mark, size_t *runs)
{
    size_t bytes = 0, pieces = 0;
    *runs = 0;
    for (size_t i = 0; i < summ_document_get_sentence_count(document); i++) {
        bool begins = !taken[i] && (!i || taken[i - 1]);
        *runs += begins;
        pieces += taken[i] || begins;
        bytes += taken[i] ? test_document_sentence(document, i).length : begins ? mark : 0;
    }
    return bytes + pieces - 1;
}

/* Marks cost what they take: no sentence is left out that there is room for. */
START_TEST(marks_cost_no_more_bytes)
{
    enum { SENTENCES = 5, MARK = 8 };
    summ_options *options = test_options();
    summ_options_set_mark(options, "[~~~~~~]", MARK);
    summ_options_set_redundancy(options, 1);
    summ_document *document = test_document(numbers, sizeof numbers - 1, options);
    ck_assert_uint_eq(summ_document_get_sentence_count(document), SENTENCES);
    for (size_t bytes = 1; bytes < sizeof numbers + 40; bytes++) {
        summ_options_set_bytes(options, bytes);
        summ_summary *summary = test_select(document, options);
        bool taken[SENTENCES] = {false};
        size_t got, runs, more_runs;
        for (size_t i = 0; i < summ_summary_get_sentence_count(summary); i++)
            taken[test_sentence(summary, i).index] = true;
        summ_summary_get_text(summary, &got);
        ck_assert_uint_eq(got, measure(document, taken, MARK, &runs));
        bool over = summ_summary_get_flags(summary) & SUMM_SUMMARY_OVER_BUDGET;
        ck_assert_int_eq(over, got > bytes);
        for (size_t i = 0; i < SENTENCES && !over; i++) {
            if (taken[i])
                continue;
            taken[i] = true;
            size_t length = measure(document, taken, MARK, &more_runs);
            /* A mark that this one would take away is counted as long as it is there. */
            ck_assert_uint_gt(length + (more_runs < runs ? MARK + 1 : 0), bytes);
            taken[i] = false;
        }
        summ_summary_free(summary);
    }
    summ_document_free(document);
    summ_options_free(options);
}
END_TEST

/* A budget of bytes holds with marks, and with an ellipsis: then nothing comes after it. */
START_TEST(marks_cost_bytes)
{
    const test_article *article = &test_articles()[_i];
    size_t length = strlen(article->text), fitted = 0;
    summ_options *options = test_options();
    summ_options_set_mark(options, "[~~~~~~]", 8);
    summ_document *document = test_document(article->text, length, options);
    for (size_t bytes = 1; bytes < length + 40; bytes += 7) {
        summ_options_set_bytes(options, bytes);
        summ_options_set_ellipsis(options, bytes & 1);
        summ_options_set_expand(options, bytes & 2);
        summ_summary *summary = test_select(document, options);
        size_t got;
        const char *text = summ_summary_get_text(summary, &got);
        if (!(summ_summary_get_flags(summary) & SUMM_SUMMARY_OVER_BUDGET)) {
            ck_assert_msg(got <= bytes, "%zu bytes, of at most %zu: %s", got, bytes, text);
            fitted++;
        }
        if (summ_summary_get_flags(summary) & SUMM_SUMMARY_CUT)
            ck_assert_str_eq(text + got - 3, "\xE2\x80\xA6");
        summ_summary_free(summary);
    }
    ck_assert_uint_gt(fitted, 3);
    summ_document_free(document);
    summ_options_free(options);
}
END_TEST

static const struct bad_mark {
    const char *bytes;
    size_t length;
} bad_marks[] = {
    {"\xFF", 1}, {"a\nb", 3},        {"\xE2\x80\xA8", 3}, {"a\0b", 3},
    {"\x7F", 1}, {"\xC2\x85...", 5}, {test_page, 65},     {NULL, 3},
};

START_TEST(bad_marks_are_refused)
{
    summ_options *options = test_options();
    ck_assert_int_eq(summ_options_set_mark(options, "[...]", 5), SUMM_OK);
    ck_assert_int_eq(summ_options_set_mark(options, bad_marks[_i].bytes, bad_marks[_i].length),
                     SUMM_E_ARGUMENT);
    ck_assert_str_eq(summ_options_get_mark(options, NULL), "[...]");
    ck_assert_int_eq(summ_options_set_mark(NULL, "a", 1), SUMM_E_ARGUMENT);
    summ_options_free(options);
}
END_TEST

/* ---- Context ---- */

START_TEST(expand_is_told)
{
    summ_options *options = test_options(), *copy;
    ck_assert_uint_eq(summ_options_get_expand(NULL), SUMM_EXPAND_DEFAULT);
    ck_assert_int_eq(summ_options_set_expand(options, SUMM_EXPAND_MAX), SUMM_OK);
    ck_assert_int_eq(summ_options_set_expand(options, SUMM_EXPAND_MAX + 1), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_options_copy(options, &copy), SUMM_OK);
    ck_assert_uint_eq(summ_options_get_expand(copy), SUMM_EXPAND_MAX);
    ck_assert_int_eq(summ_options_set_expand(NULL, 1), SUMM_E_ARGUMENT);
    summ_options_free(copy);
    summ_options_free(options);
}
END_TEST

/* Context counts towards words, and ends with its text and at what is passed over. */
START_TEST(context_has_its_limits)
{
    summ_options *options = test_options();
    summ_options_set_query(options, "Corvin", SUMM_ZERO_TERMINATED, .99);
    summ_options_set_expand(options, 2);
    summ_options_set_words(options, 11);
    summ_summary *summary = test_summarize(numbers, strlen(numbers), options);
    ck_assert_str_eq(summ_summary_get_text(summary, NULL),
                     "Bakers in Brandt sell rye bread. Corvin has no railway station.");
    summ_summary_free(summary);

    summ_options_set_words(options, SUMM_UNLIMITED);
    summ_options_set_sentences(options, 1);
    static const char third[] = "Corvin has no railway station.";
    summ_text texts[] = {{.data = numbers, .length = 29},
                         {.data = third, .length = sizeof third - 1},
                         {.data = numbers, .length = 29}};
    summ_document *document = read_texts(texts, 3, options);
    summary = test_select(document, options);
    ck_assert_str_eq(summ_summary_get_text(summary, NULL), third);
    summ_summary_free(summary);
    summ_document_free(document);

    static const char page[] =
        "Bakers in Brandt sell rye bread.\nRun\nCorvin has no railway station. "
        "Fishermen of Dorset mend nets.";
    const summ_block code = {.offset = 33, .length = 3, .kind = SUMM_BLOCK_CODE};
    summ_text input = {.data = page, .length = sizeof page - 1, .blocks = &code, .block_count = 1};
    document = read_texts(&input, 1, options);
    summary = test_select(document, options);
    ck_assert_str_eq(summ_summary_get_text(summary, NULL),
                     "Corvin has no railway station. Fishermen of Dorset mend nets.");
    summ_summary_free(summary);
    summ_document_free(document);
    summ_options_free(options);
}
END_TEST

void pieces_tests(Suite *suite)
{
    int articles = 0;
    while (test_articles()[articles].text)
        articles++;
    TCase *pieces = tcase_create("pieces");
    tcase_add_loop_test(pieces, pieces_cover_the_texts, 0, articles);
    tcase_add_test(pieces, white_space_goes_with_what_follows);
    tcase_add_test(pieces, code_is_whole);
    tcase_add_test(pieces, pieces_of_nothing);
    tcase_add_test(pieces, what_cannot_be_divided);
    suite_add_tcase(suite, pieces);

    TCase *marks = tcase_create("marks");
    tcase_add_loop_test(marks, what_is_left_out_is_marked, 0, sizeof marked / sizeof *marked);
    tcase_add_test(marks, marks_are_asked_for);
    tcase_add_loop_test(marks, marks_cost_bytes, 0, articles);
    tcase_add_test(marks, marks_cost_no_more_bytes);
    tcase_add_loop_test(marks, bad_marks_are_refused, 0, sizeof bad_marks / sizeof *bad_marks);
    suite_add_tcase(suite, marks);

    TCase *context = tcase_create("context");
    tcase_add_test(context, expand_is_told);
    tcase_add_test(context, context_has_its_limits);
    suite_add_tcase(suite, context);
}
