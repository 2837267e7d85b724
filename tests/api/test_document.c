/* SPDX-License-Identifier: MIT */
/* test_document.c - documents: many selections, several texts, the caller's own spans, contexts. */
#include <check.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "support.h"

void document_tests(Suite *suite);

/* ---- What a document tells ---- */

START_TEST(sentences)
{
    summ_document *document = test_document(test_page, strlen(test_page), NULL);
    size_t count = summ_document_get_sentence_count(document), eligible = 0, end = 0, paragraph = 0;
    ck_assert_uint_gt(count, 8);
    bool *seen = calloc(count + 1, sizeof *seen);
    ck_assert_ptr_nonnull(seen);
    double sum = 0;
    for (size_t i = 0; i < count; i++) {
        summ_sentence s = test_document_sentence(document, i);
        ck_assert_uint_eq(s.index, i);
        ck_assert_uint_eq(s.text, 0);
        ck_assert_uint_ge(s.offset, end);
        end = s.offset + s.length;
        ck_assert_uint_le(end, strlen(test_page));
        ck_assert_uint_ge(s.paragraph, paragraph);
        paragraph = s.paragraph;
        if (s.passed) {
            ck_assert_uint_eq(s.rank, 0);
            ck_assert(!(s.score > 0) && !(s.score < 0));
            continue;
        }
        ck_assert(s.rank >= 1 && s.rank <= count && !seen[s.rank]);
        seen[s.rank] = true;
        sum += s.score;
        eligible++;
    }
    for (size_t rank = 1; rank <= count; rank++)
        ck_assert_int_eq(seen[rank], rank <= eligible);
    ck_assert_uint_lt(eligible, count);
    ck_assert_double_eq_tol(sum, 1, 1e-9);
    summ_sentence none;
    ck_assert_int_eq(summ_document_get_sentence(document, count, &none), SUMM_E_ARGUMENT);
    ck_assert_uint_eq(none.length, 0);
    ck_assert_int_eq(summ_document_get_sentence(document, SIZE_MAX, &none), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_document_get_sentence(document, 0, NULL), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_document_get_lines(document, 0), SUMM_LINES_PARAGRAPHS);
    ck_assert_int_eq(summ_document_get_lines(document, 1), SUMM_LINES_AUTO);
    ck_assert_int_eq(summ_document_get_lines(document, SIZE_MAX), SUMM_LINES_AUTO);
    free(seen);
    summ_document_free(document);
}
END_TEST

START_TEST(ranks_and_scores)
{
    /* Of many sentences, and of many that are the same. */
    for (int kind = 0; kind < 3; kind++) {
        test_string text = kind == 0 ? test_prose(500, 21)
                           : kind == 1
                               ? test_string_repeat("Same. ", 500)
                               : test_string_repeat("Fish swim. Birds fly. Men sail. ", 100);
        summ_document *document = test_document(text.bytes, text.length, NULL);
        size_t count = summ_document_get_sentence_count(document);
        ck_assert_uint_ge(count, 300);
        summ_sentence *by_rank = calloc(count + 1, sizeof *by_rank);
        ck_assert_ptr_nonnull(by_rank);
        double sum = 0;
        for (size_t i = 0; i < count; i++) {
            summ_sentence s = test_document_sentence(document, i);
            ck_assert(s.rank >= 1 && s.rank <= count);
            ck_assert_uint_eq(by_rank[s.rank].rank, 0);
            by_rank[s.rank] = s;
            sum += s.score;
        }
        ck_assert_double_eq_tol(sum, 1, 1e-9);
        for (size_t rank = 2; rank <= count; rank++) {
            const summ_sentence *a = &by_rank[rank - 1], *b = &by_rank[rank];
            ck_assert(a->score > b->score || (!(a->score < b->score) && a->index < b->index));
        }
        free(by_rank);
        summ_document_free(document);
        test_string_free(&text);
    }
}
END_TEST

START_TEST(steps)
{
    test_string text = test_prose(60, 22);
    double residual = -1;
    summ_document *document = test_document(text.bytes, text.length, NULL);
    ck_assert_uint_gt(summ_document_get_steps(document, &residual), 1);
    ck_assert(residual >= 0 && residual <= 1e-9);
    ck_assert_uint_eq(summ_document_get_steps(document, NULL),
                      summ_document_get_steps(document, &residual));
    summ_document_free(document);
    /* Less damping, fewer steps. */
    summ_options *options = test_options();
    size_t before = SIZE_MAX;
    for (int i = 9; i >= 1; i -= 4) {
        summ_options_set_damping(options, i / 10.);
        document = test_document(text.bytes, text.length, options);
        ck_assert_uint_lt(summ_document_get_steps(document, NULL), before);
        before = summ_document_get_steps(document, NULL);
        summ_document_free(document);
    }
    summ_options_free(options);
    document = test_document("", 0, NULL);
    residual = -1;
    ck_assert_uint_eq(summ_document_get_steps(document, &residual), 0);
    ck_assert(residual >= 0);
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

START_TEST(the_hardest_graph_converges)
{
    /* Damping at its most, and pairs of sentences that vote for each other alone.
     */
    test_string text = {0};
    for (size_t i = 0; i < 60; i++) {
        test_string_puts(&text, "Pair");
        test_string_number(&text, i / 2);
        test_string_puts(&text, i % 2 ? " ends.\n" : " begins.\n");
    }
    summ_options *options = test_options();
    summ_options_set_damping(options, .99);
    for (int forward = 0; forward <= 2; forward++) {
        summ_options_set_forward_weight(options, forward / 2.);
        summ_document *document = test_document(text.bytes, text.length, options);
        summ_summary *summary = test_select(document, options);
        ck_assert_uint_eq(summ_summary_get_flags(summary) & SUMM_SUMMARY_UNCONVERGED, 0);
        summ_summary_free(summary);
        summ_document_free(document);
    }
    summ_options_free(options);
    test_string_free(&text);
}
END_TEST

START_TEST(wrong_arguments)
{
    summ_text text = {.data = "Text.", .length = 5};
    summ_error error = {.code = 77};
    summ_document *document = (summ_document *)&text;
    ck_assert_int_eq(summ_document_new(NULL, NULL, NULL, 1, &document, &error), SUMM_E_ARGUMENT);
    ck_assert_ptr_null(document);
    ck_assert_int_eq(error.code, SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_document_new(NULL, NULL, &text, 1, NULL, NULL), SUMM_E_ARGUMENT);
    ck_assert_int_eq(summ_document_new(NULL, NULL, &text, SIZE_MAX, &document, &error),
                     SUMM_E_LIMIT);
    ck_assert_ptr_null(document);
    summ_summary *summary = (summ_summary *)&text;
    error.code = 77;
    ck_assert_int_eq(summ_document_select(NULL, NULL, &summary, &error), SUMM_E_ARGUMENT);
    ck_assert_ptr_null(summary);
    ck_assert_int_eq(error.code, SUMM_E_ARGUMENT);
    document = test_document("Text.", 5, NULL);
    ck_assert_int_eq(summ_document_select(document, NULL, NULL, NULL), SUMM_E_ARGUMENT);
    summ_document_free(document);

    summ_sentence sentence;
    double residual = 1;
    summ_document_free(NULL);
    ck_assert_uint_eq(summ_document_get_sentence_count(NULL), 0);
    ck_assert_int_eq(summ_document_get_sentence(NULL, 0, &sentence), SUMM_E_ARGUMENT);
    ck_assert_ptr_null(summ_document_get_language(NULL));
    ck_assert_int_eq(summ_document_get_lines(NULL, 0), SUMM_LINES_AUTO);
    ck_assert_uint_eq(summ_document_get_steps(NULL, &residual), 0);
    ck_assert(!(residual > 0));
}
END_TEST

/* ---- Many selections ---- */

START_TEST(selecting_is_summarizing)
{
    test_string prose = test_prose(80, 23);
    const char *const texts[] = {test_page, prose.bytes, test_articles()[4].text, ""};
    for (size_t t = 0; t < sizeof texts / sizeof *texts; t++) {
        size_t length = strlen(texts[t]);
        summ_document *document = test_document(texts[t], length, NULL);
        for (size_t n = 1; n <= 12; n++) {
            summ_options *options = test_options();
            summ_options_set_sentences(options, n);
            summ_options_set_bytes(options, 100 * n);
            summ_options_set_order(options, (int)n % 2);
            summ_options_set_redundancy(options, (double)n / 12);
            summ_summary *selected = test_select(document, options);
            summ_summary *summarized = test_summarize(texts[t], length, options);
            test_string a = test_fingerprint(selected), b = test_fingerprint(summarized);
            ck_assert_str_eq(a.bytes, b.bytes);
            test_string_free(&a);
            test_string_free(&b);
            summ_summary_free(selected);
            summ_summary_free(summarized);
            summ_options_free(options);
        }
        summ_document_free(document);
    }
    test_string_free(&prose);
}
END_TEST

START_TEST(options_of_the_analysis_do_not_matter_later)
{
    summ_document *document = test_document(test_page, strlen(test_page), NULL);
    summ_summary *before = test_select(document, NULL);
    summ_options *options = test_options();
    summ_options_set_language(options, "zh", SUMM_ZERO_TERMINATED);
    summ_options_set_lines(options, SUMM_LINES_TRANSCRIPT);
    summ_options_set_damping(options, 0);
    summ_options_set_forward_weight(options, 1);
    summ_options_set_skip_furniture(options, 0);
    summ_options_set_invalid(options, SUMM_INVALID_REPLACE);
    summ_summary *after = test_select(document, options);
    test_string a = test_fingerprint(before), b = test_fingerprint(after);
    ck_assert_str_eq(a.bytes, b.bytes);
    test_string_free(&a);
    test_string_free(&b);
    summ_summary_free(before);
    summ_options_free(options);
    /* Summaries outlive their document. */
    summ_document_free(document);
    test_check_summary(after, test_page, strlen(test_page));
    summ_summary_free(after);
}
END_TEST

/* ---- Several texts ---- */

START_TEST(several_texts)
{
    /* The same caption in both is a caption of neither: furniture is judged text by text. */
    static const char first[] =
        "The new lock was opened by the mayor\n"
        "The mayor opened the new lock on Friday after two years of work.\n"
        "Barges will pass the lock in half an hour, the mayor said to the "
        "skippers.\n"
        "The lock was opened for the first barge at noon on the same day.\n";
    static const char second[] =
        "The old lock was opened by the mayor\n"
        "Skippers complained that barges pass the new lock too slowly for them.\n"
        "The mayor answered that the lock is new and that its keepers still "
        "learn.\n"
        "The keepers of the lock were not asked by the mayor before he "
        "answered.\n";
    const summ_text texts[] = {{.data = first, .length = sizeof first - 1},
                               {.data = NULL, .length = 0},
                               {.data = second, .length = sizeof second - 1},
                               {.data = " \n", .length = 2}};
    summ_document *document;
    summ_error error;
    ck_assert_int_eq(summ_document_new(NULL, NULL, texts, 4, &document, &error), SUMM_OK);
    ck_assert_uint_eq(summ_document_get_sentence_count(document), 8);
    size_t paragraph = 0;
    double sum = 0;
    for (size_t i = 0; i < 8; i++) {
        summ_sentence s = test_document_sentence(document, i);
        ck_assert_uint_eq(s.text, i < 4 ? 0 : 2);
        ck_assert_uint_eq(s.index, i);
        ck_assert_uint_le(s.offset + s.length, texts[s.text].length);
        ck_assert(!memcmp(texts[s.text].data + s.offset, i % 4 ? "" : "The ", i % 4 ? 0 : 4));
        ck_assert_int_eq(s.passed != 0, i % 4 == 0);
        ck_assert(!i || s.paragraph > paragraph);
        paragraph = s.paragraph;
        sum += s.score;
    }
    ck_assert_double_eq_tol(sum, 1, 1e-9);
    for (size_t t = 0; t < 4; t++)
        ck_assert_int_ne(summ_document_get_lines(document, t), SUMM_LINES_AUTO);
    ck_assert_int_eq(summ_document_get_lines(document, 4), SUMM_LINES_AUTO);

    summ_options *options = test_options();
    summ_options_set_sentences(options, 6);
    summ_summary *summary = test_select(document, options);
    test_string expected = {0};
    for (size_t i = 0; i < 6; i++) {
        summ_sentence s = test_sentence(summary, i);
        ck_assert_uint_eq(s.text, i < 3 ? 0 : 2);
        if (i)
            test_string_puts(&expected, " ");
        test_string_add(&expected, texts[s.text].data + s.offset, s.length);
    }
    ck_assert_str_eq(summ_summary_get_text(summary, NULL), expected.bytes);
    test_string_free(&expected);
    summ_summary_free(summary);
    summ_options_free(options);
    summ_document_free(document);
}
END_TEST

START_TEST(a_name_in_the_headline_is_not_the_point)
{
    /* The line at the top of a book may name whoever scanned it. */
    static const char headline[] = "Produced by Daniel Quill\n\n",
                      end[] = "Nobody saw Daniel Quill.\n";
    test_string prose = test_prose(80, 5), text = {0};
    test_string_puts(&text, headline);
    test_string_puts(&text, prose.bytes);
    test_string_puts(&text, end);
    summ_document *document = test_document(text.bytes, text.length, NULL);
    ck_assert_uint_eq(test_document_sentence(document, 0).passed, SUMM_PASSED_OVER_HEADING);
    summ_sentence named = test_document_sentence(document, 81);
    ck_assert_uint_eq(named.offset, text.length - (sizeof end - 1));
    ck_assert_uint_gt(named.rank, 20);
    summ_document_free(document);
    test_string_free(&prose);
    test_string_free(&text);
}
END_TEST

START_TEST(speech_that_breaks_off_is_prose)
{
    static const char *const lines[] = {
        "'It was the ferry that made me late,' said Tom, 'and if you ask me why I--'",
        "\xE2\x80\x9CIt was the ferry that made me late and I never\xE2\x80\x94\xE2\x80\x9D",
        "'Come over here at once,' said the captain to Tom, 'and you shall hear,'"};
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        test_string prose = test_prose(10, 6), text = {0};
        test_string_puts(&text, prose.bytes);
        test_string_puts(&text, "\nA heading of the book without an end to it\n\n");
        test_string_puts(&text, lines[i]);
        test_string_puts(&text, "\n\n");
        test_string_puts(&text, prose.bytes);
        summ_document *document = test_document(text.bytes, text.length, NULL);
        ck_assert_uint_eq(test_document_sentence(document, 10).passed, SUMM_PASSED_OVER_HEADING);
        ck_assert_uint_eq(test_document_sentence(document, 11).passed, SUMM_PASSED_OVER_NOT);
        summ_document_free(document);
        test_string_free(&prose);
        test_string_free(&text);
    }
}
END_TEST

START_TEST(a_line_in_two_texts_is_prose)
{
    /* In one text the line occurs once; that another has it too does not make it furniture. */
    static const char text[] = "The ferry waits for the bus at the pier.\n"
                               "The captain of the ferry drinks tea on the pier.\n"
                               "The bus is late because of snow on the road.\n";
    const summ_text texts[] = {{.data = text, .length = sizeof text - 1},
                               {.data = text, .length = sizeof text - 1}};
    summ_document *document;
    ck_assert_int_eq(summ_document_new(NULL, NULL, texts, 2, &document, NULL), SUMM_OK);
    ck_assert_uint_eq(summ_document_get_sentence_count(document), 6);
    for (size_t i = 0; i < 6; i++)
        ck_assert_uint_eq(test_document_sentence(document, i).passed, SUMM_PASSED_OVER_NOT);
    /* Yet no summary says anything twice. */
    summ_options *options = test_options();
    summ_options_set_sentences(options, 6);
    summ_summary *summary = test_select(document, options);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 3);
    summ_summary_free(summary);
    summ_options_free(options);
    summ_document_free(document);
}
END_TEST

START_TEST(no_texts)
{
    summ_text empty[3];
    memset(empty, 0, sizeof empty);
    for (size_t count = 0; count <= 3; count++) {
        summ_document *document;
        ck_assert_int_eq(
            summ_document_new(NULL, NULL, count ? empty : NULL, count, &document, NULL), SUMM_OK);
        ck_assert_uint_eq(summ_document_get_sentence_count(document), 0);
        ck_assert_ptr_nonnull(summ_document_get_language(document));
        summ_summary *summary = test_select(document, NULL);
        ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 0);
        ck_assert_str_eq(summ_summary_get_text(summary, NULL), "");
        summ_summary_free(summary);
        summ_document_free(document);
    }
}
END_TEST

START_TEST(the_text_at_fault)
{
    const summ_text texts[] = {{.data = "Good.", .length = 5},
                               {.data = "", .length = 0},
                               {.data = "Bad \xFF.", .length = 6},
                               {.data = NULL, .length = 1}};
    summ_document *document;
    summ_error error;
    ck_assert_int_eq(summ_document_new(NULL, NULL, texts, 4, &document, &error), SUMM_E_UTF8);
    ck_assert_uint_eq(error.text, 2);
    ck_assert_uint_eq(error.offset, 4);
    ck_assert_int_eq(summ_document_new(NULL, NULL, texts, 2, &document, &error), SUMM_OK);
    ck_assert_uint_eq(error.text, 0);
    ck_assert_uint_eq(error.offset, 0);
    summ_document_free(document);
    summ_options *options = test_options();
    summ_options_set_invalid(options, SUMM_INVALID_REPLACE);
    ck_assert_int_eq(summ_document_new(NULL, options, texts, 4, &document, &error),
                     SUMM_E_ARGUMENT);
    ck_assert_uint_eq(error.text, 3);
    ck_assert_ptr_null(document);
    summ_options_free(options);
}
END_TEST

/* ---- The caller's own spans ---- */

static const char span_text[] = "First thing here. Second thing there; third "
                                "thing\neverywhere, \xC3\xA9t\xC3\xA9.";

/* Makes a document of span_text with these spans. */
static int with_spans(const summ_span *spans, size_t count, summ_document **document,
                      summ_error *error)
{
    summ_text text = {
        .data = span_text, .length = sizeof span_text - 1, .spans = spans, .span_count = count};
    return summ_document_new(NULL, NULL, &text, 1, document, error);
}

START_TEST(spans_are_used_as_they_are)
{
    /* Not as the library would split; the white space at the ends goes. */
    static const summ_span spans[] = {{0, 5}, {5, 7}, {18, 19}, {37, 0}, {37, 31}};
    static const summ_span expected[] = {{0, 5}, {6, 5}, {18, 19}, {38, 30}};
    summ_document *document;
    ck_assert_int_eq(with_spans(spans, 5, &document, NULL), SUMM_OK);
    ck_assert_uint_eq(summ_document_get_sentence_count(document), 4);
    for (size_t i = 0; i < 4; i++) {
        summ_sentence s = test_document_sentence(document, i);
        ck_assert_uint_eq(s.offset, expected[i].offset);
        ck_assert_uint_eq(s.length, expected[i].length);
    }
    summ_options *options = test_options();
    summ_options_set_sentences(options, 4);
    summ_summary *summary = test_select(document, options);
    ck_assert_str_eq(summ_summary_get_text(summary, NULL),
                     "First thing. Second thing there; third thing everywhere, "
                     "\xC3\xA9t\xC3\xA9.");
    summ_summary_free(summary);
    summ_options_free(options);
    summ_document_free(document);
}
END_TEST

START_TEST(no_spans_no_sentences)
{
    static const summ_span spans[] = {{17, 1}, {20, 0}};
    summ_document *document;
    for (size_t count = 0; count <= 2; count++) {
        ck_assert_int_eq(with_spans(spans, count, &document, NULL), SUMM_OK);
        ck_assert_uint_eq(summ_document_get_sentence_count(document), 0);
        summ_summary *summary = test_select(document, NULL);
        ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 0);
        summ_summary_free(summary);
        summ_document_free(document);
    }
}
END_TEST

START_TEST(wrong_spans_are_refused)
{
    const size_t length = sizeof span_text - 1;
    const struct {
        summ_span spans[3];
        size_t count;
    } wrong[] = {
        {{{0, length + 1}}, 1},        {{{length, 1}}, 1},   {{{length + 1, 0}}, 1},
        {{{SIZE_MAX, 1}}, 1},          {{{1, SIZE_MAX}}, 1}, {{{SIZE_MAX, SIZE_MAX}}, 1},
        {{{0, 6}, {5, 2}}, 2},         /* overlapping */
        {{{6, 2}, {0, 5}}, 2},         /* out of order */
        {{{0, 5}, {0, 5}}, 2},         /* the same */
        {{{0, 5}, {6, 3}, {4, 1}}, 3}, /* the last one */
        {{{length - 5, 5}}, 1},        /* begins inside a character */
        {{{0, length - 5}}, 1},        /* ends inside one */
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        summ_document *document = (summ_document *)&i;
        summ_error error;
        int status = with_spans(wrong[i].spans, wrong[i].count, &document, &error);
        ck_assert_msg(status == SUMM_E_ARGUMENT, "took wrong spans %zu", i);
        ck_assert_ptr_null(document);
        ck_assert_int_eq(error.code, SUMM_E_ARGUMENT);
        ck_assert_ptr_nonnull(error.detail);
    }
    summ_document *document;
    ck_assert_int_eq(with_spans(NULL, 1, &document, NULL), SUMM_E_ARGUMENT);
    summ_text empty = {.data = NULL, .length = 0, .spans = wrong[0].spans, .span_count = 1};
    ck_assert_int_eq(summ_document_new(NULL, NULL, &empty, 1, &document, NULL), SUMM_E_ARGUMENT);
}
END_TEST

START_TEST(spans_of_some_texts)
{
    /* The caller's spans for one text, the library's for the other. */
    static const summ_span spans[] = {{0, 9}, {10, 8}};
    const summ_text texts[] = {
        {.data = "Ships sail. Men row.", .length = 20},
        {.data = "one. two. three. four", .length = 21, .spans = spans, .span_count = 2}};
    summ_document *document;
    ck_assert_int_eq(summ_document_new(NULL, NULL, texts, 2, &document, NULL), SUMM_OK);
    ck_assert_uint_eq(summ_document_get_sentence_count(document), 4);
    ck_assert_uint_eq(test_document_sentence(document, 1).text, 0);
    summ_sentence s = test_document_sentence(document, 2);
    ck_assert(s.text == 1 && s.offset == 0 && s.length == 9);
    s = test_document_sentence(document, 3);
    ck_assert(s.text == 1 && s.offset == 10 && s.length == 8);
    summ_document_free(document);
}
END_TEST

START_TEST(a_byte_order_mark_is_in_no_sentence)
{
    static const char *const bytes[] = {"\xEF\xBB\xBF", "\xEF\xBB\xBF \n", "\xEF\xBB\xBFMen row.",
                                        "\xEF\xBB\xBF\nMen row."};
    static const size_t offsets[] = {0, 0, 3, 4};
    for (size_t i = 0; i < sizeof bytes / sizeof *bytes; i++) {
        const summ_span all = {0, strlen(bytes[i])};
        const summ_text texts[] = {
            {.data = bytes[i], .length = all.length, .spans = &all, .span_count = 1},
            {.data = "Ships sail.", .length = 11}};
        summ_document *document;
        /* Alone and with a text after it, with which it does not share a paragraph. */
        for (size_t count = 1; count <= 2; count++) {
            ck_assert_int_eq(summ_document_new(NULL, NULL, texts, count, &document, NULL), SUMM_OK);
            size_t own = offsets[i] > 0;
            ck_assert_uint_eq(summ_document_get_sentence_count(document), own + count - 1);
            if (own)
                ck_assert_uint_eq(test_document_sentence(document, 0).offset, offsets[i]);
            if (count == 2)
                ck_assert_uint_eq(test_document_sentence(document, own).paragraph, own);
            summ_document_free(document);
        }
    }
}
END_TEST

/* ---- Contexts ---- */

static test_string print_of(summ_context *context, const char *text, size_t length,
                            const summ_options *options)
{
    summ_text input = {.data = text, .length = length};
    summ_document *document;
    ck_assert_int_eq(summ_document_new(context, options, &input, 1, &document, NULL), SUMM_OK);
    summ_summary *summary = test_select(document, options);
    test_string print = test_fingerprint(summary);
    summ_summary_free(summary);
    summ_document_free(document);
    return print;
}

START_TEST(a_context_changes_no_result)
{
    test_memory memory;
    summ_allocator allocator = test_memory_start(&memory);
    summ_context *context = test_context(&allocator);
    /* Long, short, empty, in other languages, one after the other, several times.
     */
    test_string prose = test_prose(3000, 24);
    for (int round = 0; round < 3; round++) {
        for (const test_article *article = test_articles(); article->text; article++) {
            summ_options *options = test_options();
            summ_options_set_language(options, article->language, SUMM_ZERO_TERMINATED);
            const char *const texts[] = {article->text, test_page, "", prose.bytes, "One."};
            for (size_t t = 0; t < 5; t++) {
                size_t length = strlen(texts[t]);
                if (t == 3 && round != 1)
                    continue;
                test_string with = print_of(context, texts[t], length, options);
                test_string without = print_of(NULL, texts[t], length, options);
                ck_assert_str_eq(with.bytes, without.bytes);
                test_string_free(&with);
                test_string_free(&without);
            }
            summ_options_free(options);
        }
    }
    summ_context_free(context);
    ck_assert_uint_eq(memory.live, 0);
    test_string_free(&prose);
}
END_TEST

/* The status of a document under a limit of memory. */
static int status_under(summ_context *context, const test_string *text, size_t limit)
{
    summ_text input = {.data = text->bytes, .length = text->length};
    summ_options *options = test_options();
    summ_document *document;
    summ_options_set_limit_memory(options, limit);
    int status = summ_document_new(context, options, &input, 1, &document, NULL);
    summ_document_free(document);
    summ_options_free(options);
    return status;
}

START_TEST(a_context_changes_no_limit)
{
    /* Limits around the one from which on the text fits; after a document without any, too. */
    test_string text = test_prose(4000, 26);
    summ_context *context = test_context(NULL);
    size_t enough = 1 << 16;
    while (status_under(NULL, &text, enough))
        enough += enough / 16;
    ck_assert_int_eq(status_under(NULL, &text, enough / 2), SUMM_E_LIMIT_MEMORY);
    for (size_t limit = enough / 2; limit < enough * 2; limit += enough / 16) {
        int expected = status_under(NULL, &text, limit);
        for (int call = 0; call < 5; call++) {
            ck_assert_int_eq(status_under(context, &text, limit), expected);
            if (call == 3)
                ck_assert_int_eq(status_under(context, &text, SUMM_UNLIMITED), SUMM_OK);
        }
    }
    summ_context_free(context);
    test_string_free(&text);
}
END_TEST

START_TEST(a_seed_changes_no_result)
{
    static const uint64_t seeds[] = {1, UINT64_C(0x8000000000000000), UINT64_MAX};
    test_string prose = test_prose(600, 27);
    for (const test_article *article = test_articles(); article->text; article++) {
        const char *const texts[] = {article->text, test_page, prose.bytes};
        for (size_t t = 0; t < 3; t++) {
            test_string without = print_of(NULL, texts[t], strlen(texts[t]), NULL);
            for (size_t i = 0; i < sizeof seeds / sizeof *seeds; i++) {
                summ_options *options = test_options();
                ck_assert_int_eq(summ_options_set_hash_seed(options, seeds[i]), SUMM_OK);
                test_string with = print_of(NULL, texts[t], strlen(texts[t]), options);
                ck_assert_str_eq(with.bytes, without.bytes);
                test_string_free(&with);
                summ_options_free(options);
            }
            test_string_free(&without);
        }
    }
    test_string_free(&prose);
}
END_TEST

START_TEST(a_context_keeps_its_memory)
{
    test_memory memory;
    summ_allocator allocator = test_memory_start(&memory);
    summ_context *context = test_context(&allocator);
    test_string text = test_prose(100, 25);
    summ_text input = {.data = text.bytes, .length = text.length};
    for (int i = 0; i < 20; i++) {
        size_t before = memory.requests;
        summ_document *document;
        ck_assert_int_eq(summ_document_new(context, NULL, &input, 1, &document, NULL), SUMM_OK);
        /* Warm, only the document object itself is asked for. */
        if (i >= 5)
            ck_assert_uint_eq(memory.requests - before, 1);
        before = memory.requests;
        summ_summary *summary = test_select(document, NULL);
        /* A selection has workspace of its own, because many threads may select at once. */
        ck_assert_uint_le(memory.requests - before, 4);
        summ_document_free(document);
        summ_summary_free(summary);
    }
    ck_assert_uint_le(memory.live, 4); /* the context, its memory, and its words */
    summ_context_free(context);
    ck_assert_uint_eq(memory.live, 0);
    test_string_free(&text);
}
END_TEST

/* Analyses a text and returns how many requests for memory that took. */
static size_t requests_for(summ_context *context, test_memory *memory, const summ_options *options,
                           const char *text, size_t length)
{
    summ_text input = {.data = text, .length = length};
    summ_document *document;
    size_t before = memory->requests;
    ck_assert_int_eq(summ_document_new(context, options, &input, 1, &document, NULL), SUMM_OK);
    size_t requests = memory->requests - before;
    summ_document_free(document);
    return requests;
}

START_TEST(a_context_knows_words)
{
    /* Warm, an article with words that the context has met asks for nothing but the document, even
     * if larger ones, other languages and the caller's own stop words came between. */
    test_memory memory;
    summ_allocator allocator = test_memory_start(&memory);
    summ_context *context = test_context(&allocator);
    summ_options *own = test_options();
    ck_assert_int_eq(summ_options_add_stop_word(own, "harbour", SUMM_ZERO_TERMINATED), SUMM_OK);
    test_string large = test_prose(20000, 26);
    const char *page = test_articles()->text;
    for (int round = 0; round < 3; round++) {
        for (const test_article *article = test_articles(); article->text; article++)
            requests_for(context, &memory, NULL, article->text, strlen(article->text));
        requests_for(context, &memory, own, page, strlen(page));
        requests_for(context, &memory, NULL, large.bytes, large.length);
        for (int i = 0; i < 4; i++)
            requests_for(context, &memory, NULL, page, strlen(page));
        ck_assert_uint_eq(requests_for(context, &memory, NULL, page, strlen(page)), 1);
    }
    summ_options_free(own);
    summ_context_free(context);
    ck_assert_uint_eq(memory.live, 0);
    test_string_free(&large);
}
END_TEST

START_TEST(a_context_does_not_remember_for_ever)
{
    /* Documents of nothing but new words: what the context holds stays within bounds. */
    test_memory memory;
    summ_allocator allocator = test_memory_start(&memory);
    summ_context *context = test_context(&allocator);
    size_t most = 0, middle = 0;
    for (size_t i = 0; i < 200; i++) {
        test_string text = {0};
        for (size_t k = 0; k < 2000; k++) {
            test_string_puts(&text, "w");
            test_string_number(&text, i * 2000 + k);
            test_string_puts(&text, k % 10 ? " " : ". ");
        }
        requests_for(context, &memory, NULL, text.bytes, text.length);
        most = memory.live > most ? memory.live : most;
        if (i == 100)
            middle = most;
        test_string_free(&text);
    }
    ck_assert_uint_eq(most, middle);
    summ_context_free(context);
    ck_assert_uint_eq(memory.live, 0);
}
END_TEST

START_TEST(a_context_is_no_store_of_rare_words)
{
    /*
     * After one long document of nothing but new words the context holds no more of them than it
     * may.
     */
    enum { MEGABYTE = 1 << 20 };
    test_memory memory;
    summ_allocator allocator = test_memory_start(&memory);
    summ_context *context = test_context(&allocator);
    test_string text = {0};
    for (size_t k = 0; text.length < 3 * MEGABYTE; k++) {
        test_string_puts(&text, "w");
        test_string_number(&text, k);
        test_string_puts(&text, k % 10 ? " " : ". ");
    }
    requests_for(context, &memory, NULL, text.bytes, text.length);
    ck_assert_uint_gt(memory.peak, 32 * MEGABYTE);
    ck_assert_uint_lt(memory.held, 16 * MEGABYTE + 16 * MEGABYTE);
    summ_context_free(context);
    ck_assert_uint_eq(memory.live, 0);
    test_string_free(&text);
}
END_TEST

START_TEST(one_document_at_a_time)
{
    summ_context *context;
    summ_document *first, *second;
    summ_text input = {.data = test_page, .length = strlen(test_page)};
    summ_text bad = {.data = "\xFF", .length = 1};
    summ_error error;
    ck_assert_int_eq(summ_context_new(NULL, &context), SUMM_OK);
    ck_assert_int_eq(summ_document_new(context, NULL, &input, 1, &first, &error), SUMM_OK);
    second = first;
    ck_assert_int_eq(summ_document_new(context, NULL, &input, 1, &second, &error), SUMM_E_ARGUMENT);
    ck_assert_ptr_null(second);
    ck_assert_ptr_nonnull(error.detail);
    /* The first is as it was. */
    summ_summary *summary = test_select(first, NULL);
    test_check_summary(summary, test_page, strlen(test_page));
    summ_summary_free(summary);
    summ_document_free(first);
    /* A document that failed does not keep the context busy. */
    ck_assert_int_eq(summ_document_new(context, NULL, &bad, 1, &first, &error), SUMM_E_UTF8);
    ck_assert_int_eq(summ_document_new(context, NULL, &input, 1, &first, &error), SUMM_OK);
    ck_assert_int_eq(error.code, SUMM_OK);
    summ_document_free(first);
    summ_context_free(context);
    summ_context_free(NULL);

    ck_assert_int_eq(summ_context_new(NULL, NULL), SUMM_E_ARGUMENT);
}
END_TEST

START_TEST(whose_allocator)
{
    /* Documents and their summaries use the allocator of the context, else that of the options. */
    test_memory of_context, of_options;
    summ_allocator a = test_memory_start(&of_context), b = test_memory_start(&of_options);
    summ_options *options;
    summ_document *document;
    summ_text input = {.data = test_page, .length = strlen(test_page)};
    summ_context *context = test_context(&a);
    ck_assert_int_eq(summ_options_new_with(&b, &options), SUMM_OK);
    size_t requests = of_context.requests;
    ck_assert_int_eq(summ_document_new(NULL, options, &input, 1, &document, NULL), SUMM_OK);
    ck_assert_uint_eq(of_context.requests, requests);
    ck_assert_uint_gt(of_options.live, 1);
    summ_document_free(document);
    ck_assert_uint_eq(of_options.live, 1);

    requests = of_options.requests;
    ck_assert_int_eq(summ_document_new(context, options, &input, 1, &document, NULL), SUMM_OK);
    summ_summary *summary = test_select(document, options);
    ck_assert_uint_eq(of_options.requests, requests);
    summ_document_free(document);
    summ_context_free(context);
    ck_assert_uint_eq(of_context.live, 1); /* the summary */
    summ_summary_free(summary);
    ck_assert_uint_eq(of_context.live, 0);
    summ_options_free(options);
    ck_assert_uint_eq(of_options.live, 0);
}
END_TEST

void document_tests(Suite *suite)
{
    TCase *object = tcase_create("object");
    tcase_add_test(object, sentences);
    tcase_add_test(object, ranks_and_scores);
    tcase_add_test(object, steps);
    tcase_add_test(object, the_hardest_graph_converges);
    tcase_add_test(object, wrong_arguments);
    tcase_add_test(object, selecting_is_summarizing);
    tcase_add_test(object, options_of_the_analysis_do_not_matter_later);
    suite_add_tcase(suite, object);

    TCase *texts = tcase_create("texts");
    tcase_add_test(texts, several_texts);
    tcase_add_test(texts, a_name_in_the_headline_is_not_the_point);
    tcase_add_test(texts, speech_that_breaks_off_is_prose);
    tcase_add_test(texts, a_line_in_two_texts_is_prose);
    tcase_add_test(texts, no_texts);
    tcase_add_test(texts, the_text_at_fault);
    suite_add_tcase(suite, texts);

    TCase *spans = tcase_create("spans");
    tcase_add_test(spans, spans_are_used_as_they_are);
    tcase_add_test(spans, no_spans_no_sentences);
    tcase_add_test(spans, wrong_spans_are_refused);
    tcase_add_test(spans, spans_of_some_texts);
    tcase_add_test(spans, a_byte_order_mark_is_in_no_sentence);
    suite_add_tcase(suite, spans);

    TCase *context = tcase_create("context");
    tcase_add_test(context, a_context_changes_no_result);
    tcase_add_test(context, a_context_changes_no_limit);
    tcase_add_test(context, a_context_keeps_its_memory);
    tcase_add_test(context, a_context_knows_words);
    tcase_add_test(context, a_context_does_not_remember_for_ever);
    tcase_add_test(context, a_context_is_no_store_of_rare_words);
    tcase_add_test(context, one_document_at_a_time);
    tcase_add_test(context, whose_allocator);
    tcase_add_test(context, a_seed_changes_no_result);
    suite_add_tcase(suite, context);
}
