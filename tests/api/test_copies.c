/* SPDX-License-Identifier: MIT */
/* test_copies.c - what is left of HTML, and the heads of pages, are not read but stay in spans. */
#include <check.h>
#include <string.h>

#include "support.h"

void copies_tests(Suite *suite);

static summ_options *options_for(size_t sentences, int lines)
{
    summ_options *options = test_options();
    ck_assert_int_eq(summ_options_set_sentences(options, sentences), SUMM_OK);
    ck_assert_int_eq(summ_options_set_lines(options, lines), SUMM_OK);
    return options;
}

/* Checks what a text is summarized to, and how many sentences that has. */
static void check_brief(const char *text, int lines, size_t sentences, const char *brief)
{
    summ_options *options = options_for(99, lines);
    summ_summary *summary = test_summarize(text, strlen(text), options);
    ck_assert_str_eq(summ_summary_get_text(summary, NULL), brief);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), sentences);
    summ_summary_free(summary);
    summ_options_free(options);
}

/* ---- References ---- */

static const struct {
    const char *text;
    size_t sentences;
    const char *brief;
} escaped[] = {
    {"The ferry&#39;s &quot;last day&quot; cost &pound;9.&nbsp;It sank &mdash; and nobody "
     "swam.&#10;The harbour&rsquo;s caf&eacute; is shut.",
     3, "The ferry's \"last day\" cost £9. It sank — and nobody swam. The harbour’s café is shut."},
    {"Die F&auml;hre &uuml;ber den Flu&szlig; f&#228;hrt nicht.&nbsp;Sie kostet 9&#x20AC;.", 2,
     "Die Fähre über den Fluß fährt nicht. Sie kostet 9€."},
    {"Паром стоит 9&nbsp;рублей.&nbsp;&laquo;Он утонул&raquo;, &ndash; сказала она.", 2,
     "Паром стоит 9 рублей. «Он утонул», – сказала она."},
    {"It cost 9 &#150; or 10 &#146;til noon. Ames &amp; Quill paid.", 2,
     "It cost 9 – or 10 ’til noon. Ames & Quill paid."},
    /* What is none. */
    {"AT&T paid. Fish&chips; cost 9. So do R&D; and Q&A; and &nosuchname;.", 3,
     "AT&T paid. Fish&chips; cost 9. So do R&D; and Q&A; and &nosuchname;."},
    {"It calls read(&sum; &int) here. An ampersand is `&amp;` or \"&amp;\". &#0; &#xD800; &#; end.",
     3,
     "It calls read(&sum; &int) here. An ampersand is `&amp;` or \"&amp;\". &#0; &#xD800; &#; "
     "end."},
    {"Once read it is not read again: &amp;eacute; stays.", 1,
     "Once read it is not read again: &eacute; stays."},
};
enum { ESCAPED = sizeof escaped / sizeof *escaped };

START_TEST(references_are_read)
{
    check_brief(escaped[_i].text, SUMM_LINES_PARAGRAPHS, escaped[_i].sentences, escaped[_i].brief);
}
END_TEST

/* The run of a text that begins and ends with these words. */
static summ_span find_run(const char *text, const char *first, const char *last)
{
    size_t start = (size_t)(strstr(text, first) - text);
    const char *end = strstr(text + start, last) + strlen(last);
    return (summ_span){start, (size_t)(end - text) - start};
}

START_TEST(spans_are_those_of_the_text)
{
    static const char text[] = "\xEF\xBB\xBF&quot;The caf&eacute; sank,&quot; she said.&nbsp;"
                               "The caf&eacute; was old&hellip;";
    summ_document *document = test_document(text, strlen(text), NULL);
    summ_span spans[] = {find_run(text, "&quot;The", "said."),
                         find_run(text, "The caf&eacute; was", "&hellip;")};
    for (size_t i = 0; i < 2; i++) {
        summ_sentence sentence = test_document_sentence(document, i);
        ck_assert_uint_eq(sentence.offset, spans[i].offset);
        ck_assert_uint_eq(sentence.length, spans[i].length);
    }
    ck_assert_uint_eq(summ_document_get_sentence_count(document), 2);
    summ_keywords *keywords;
    ck_assert_int_eq(summ_document_extract_keywords(document, NULL, 5, &keywords, NULL), SUMM_OK);
    size_t found = 0;
    for (size_t i = 0; i < summ_keywords_get_count(keywords); i++) {
        summ_keyword keyword;
        ck_assert_int_eq(summ_keywords_get_keyword(keywords, i, &keyword), SUMM_OK);
        const char *name = summ_keywords_get_text(keywords, i, NULL);
        ck_assert_ptr_null(strchr(name, '&'));
        ck_assert_ptr_null(strstr(name, "eacute"));
        if (strcmp(name, "café") == 0) {
            ck_assert_int_eq(memcmp(text + keyword.offset, "caf&eacute;", keyword.length), 0);
            found++;
        }
    }
    ck_assert_uint_eq(found, 1);
    summ_keywords_free(keywords);
    summ_document_free(document);
}
END_TEST

START_TEST(pieces_are_those_of_the_text)
{
    static const char text[] = "The ferry &amp; its bell sank.&nbsp;Nobody swam in the cold "
                               "r&eacute;gion of the harbour, which is deep &mdash; and dark.";
    summ_options *options = options_for(9, SUMM_LINES_PARAGRAPHS);
    summ_document *document = test_document(text, strlen(text), options);
    ck_assert_int_eq(summ_options_set_bytes(options, 60), SUMM_OK);
    ck_assert_int_eq(summ_options_set_ellipsis(options, 1), SUMM_OK);
    summ_summary *summary = test_select(document, options);
    ck_assert(summ_summary_get_flags(summary) & SUMM_SUMMARY_CUT);
    summ_pieces *pieces;
    ck_assert_int_eq(summ_document_divide(document, NULL, summary, &pieces, NULL), SUMM_OK);
    size_t end = 0;
    for (size_t i = 0; i < summ_pieces_get_count(pieces); i++) {
        summ_piece piece;
        ck_assert_int_eq(summ_pieces_get_piece(pieces, i, &piece), SUMM_OK);
        ck_assert_uint_eq(piece.offset, end);
        end += piece.length;
    }
    ck_assert_uint_eq(end, strlen(text));
    size_t last = summ_summary_get_sentence_count(summary) - 1;
    summ_sentence cut = test_sentence(summary, last);
    ck_assert_uint_lt(cut.offset + cut.length, strlen(text));
    ck_assert_int_eq(text[cut.offset + cut.length], ' '); /* between words of the text */
    summ_pieces_free(pieces);
    summ_summary_free(summary);
    summ_document_free(document);
    summ_options_free(options);
}
END_TEST

START_TEST(marked_text_is_read_as_it_is)
{
    static const char bytes[] = "An ampersand is &amp; here.";
    summ_block block = {.offset = 0, .length = strlen(bytes), .kind = SUMM_BLOCK_PARAGRAPH};
    summ_text text = {.data = bytes, .length = strlen(bytes), .blocks = &block, .block_count = 1};
    summ_document *document;
    ck_assert_int_eq(summ_document_new(NULL, NULL, &text, 1, &document, NULL), SUMM_OK);
    summ_summary *summary = test_select(document, NULL);
    ck_assert_str_eq(summ_summary_get_text(summary, NULL), bytes);
    summ_summary_free(summary);
    summ_document_free(document);
}
END_TEST

/* ---- Printed pages ---- */

#define ABOVE                                                                                      \
    "The harbour board asked for a new crane in the spring of last year, because the\n"            \
    "old one had failed twice, and the insurers would not\n"
#define BELOW "pay for a third accident. The crane costs two million.\n"
#define WHOLE                                                                                      \
    "The harbour board asked for a new crane in the spring of last year, because the old one had " \
    "failed twice, and the insurers would not pay for a third accident. The crane costs two "      \
    "million."

static const char *const heads[] = {
    "Harbour Board              Annual report 2023              31\n",
    "31          Harbour Board\n",
    "Harbour Board | Annual report | p. 31\n",
    "\n- 31 -\n\n",
    "\nPage 31 of 90\n\n",
    "\n31\n\f\nHarbour Board\n\n",
    "\f",
    "\n\n\f\n\n",
    "https://harbour.example/report          3/12          03.06.24, 10:11\n",
};
enum { HEADS = sizeof heads / sizeof *heads };

START_TEST(a_sentence_goes_on_over_pages)
{
    test_string text = {0};
    test_string_puts(&text, ABOVE);
    test_string_puts(&text, heads[_i]);
    test_string_puts(&text, BELOW);
    check_brief(text.bytes, SUMM_LINES_AUTO, 2, WHOLE);
    test_string_free(&text);
}
END_TEST

static const struct {
    const char *text;
    size_t sentences;
    const char *brief;
} pages[] = {
    /* Other languages. */
    {"Der Hafen braucht seit dem Frühjahr einen neuen Kran, weil der alte zweimal\n"
     "versagt hat und die Versicherung keinen dritten Unfall\n\n"
     "Seite 31 von 90\n\n"
     "bezahlen will. Der Kran kostet zwei Millionen, wie der Rat im Mai erfahren hat.\n",
     2,
     "Der Hafen braucht seit dem Frühjahr einen neuen Kran, weil der alte zweimal versagt hat und "
     "die Versicherung keinen dritten Unfall bezahlen will. Der Kran kostet zwei Millionen, wie "
     "der Rat im Mai erfahren hat."},
    {"Порту с весны нужен новый кран, потому что старый дважды ломался при разгрузке,\n"
     "и страховщики не хотят платить за третью аварию, которую\n"
     "Годовой отчёт               Порт               Страница 31\n"
     "они ждут. Кран стоит два миллиона, половину из которых заплатит город.\n",
     2,
     "Порту с весны нужен новый кран, потому что старый дважды ломался при разгрузке, и "
     "страховщики не хотят платить за третью аварию, которую они ждут. Кран стоит два миллиона, "
     "половину из которых заплатит город."},
    /* A word that goes on. */
    {"The board asked for a new crane in the spring of last year, as the old one had "
     "fail-\n\n31\n\n"
     "ed twice while a ship was being unloaded. The crane costs two million.\n",
     2,
     "The board asked for a new crane in the spring of last year, as the old one had failed twice "
     "while a ship was being unloaded. The crane costs two million."},
    /* Comments of C. */
    {"/* Moves the crates from the ship to the quay.\n   It runs at noon. */\n", 2,
     "Moves the crates from the ship to the quay. It runs at noon."},
    {"/** Liest die Zeilen der Datei. Schlechte läßt er aus. */\n", 2,
     "Liest die Zeilen der Datei. Schlechte läßt er aus."},
    {"/usr/bin/crane moves the crates. It ends with a star and a stroke: a*/\n", 2,
     "/usr/bin/crane moves the crates. It ends with a star and a stroke: a*/"},
    /* Lines of prose that begin and end with numbers. */
    {"The owner of the mill lost all that he had but a boat, which he sold in the spring for\n40 "
     "dollars to a man from the north, who went away in 31\ndays and never came back.\n",
     1,
     "The owner of the mill lost all that he had but a boat, which he sold in the spring for 40 "
     "dollars to a man from the north, who went away in 31 days and never came back."},
    {"I have read the report about the harbour and I think that we should talk about it\n\n"
     "2 cranes are too many for us, said the man from the yard.\n\nSo let us ask for one.\n",
     3,
     "I have read the report about the harbour and I think that we should talk about it. 2 cranes "
     "are too many for us, said the man from the yard. So let us ask for one."},
};
enum { PAGES = sizeof pages / sizeof *pages };

START_TEST(pages_of_paper)
{
    check_brief(pages[_i].text, SUMM_LINES_WRAPPED, pages[_i].sentences, pages[_i].brief);
}
END_TEST

/* The heads of left and right pages differ; what comes twice at the edges of pages is a head. */
START_TEST(heads_of_many_pages)
{
    test_string text = {0};
    for (int i = 0; i < 4; i++) {
        test_string_puts(&text, i % 2 ? "Cranes and ships\n\n" : "The Harbour Board.\n\n");
        test_string_puts(&text, "The crane of the harbour number ");
        test_string_number(&text, (size_t)i);
        test_string_puts(&text, " has failed again on the first Monday\nof the month, when ships "
                                "had come.\n\f");
    }
    summ_document *document = test_document(text.bytes, text.length, NULL);
    ck_assert_uint_eq(summ_document_get_sentence_count(document), 4);
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

START_TEST(heads_stay_where_all_is_asked_for)
{
    summ_options *options = options_for(9, SUMM_LINES_WRAPPED);
    ck_assert_int_eq(summ_options_set_skip_furniture(options, 0), SUMM_OK);
    summ_summary *summary =
        test_summarize(ABOVE "\nPage 31\n\n" BELOW, strlen(ABOVE "\nPage 31\n\n" BELOW), options);
    ck_assert_ptr_nonnull(strstr(summ_summary_get_text(summary, NULL), "Page 31"));
    summ_summary_free(summary);
    summ_options_free(options);
}
END_TEST

void copies_tests(Suite *suite)
{
    TCase *tests = tcase_create("copies");
    tcase_add_loop_test(tests, references_are_read, 0, ESCAPED);
    tcase_add_test(tests, spans_are_those_of_the_text);
    tcase_add_test(tests, pieces_are_those_of_the_text);
    tcase_add_test(tests, marked_text_is_read_as_it_is);
    tcase_add_loop_test(tests, a_sentence_goes_on_over_pages, 0, HEADS);
    tcase_add_loop_test(tests, pages_of_paper, 0, PAGES);
    tcase_add_test(tests, heads_of_many_pages);
    tcase_add_test(tests, heads_stay_where_all_is_asked_for);
    suite_add_tcase(suite, tests);
}
