/* SPDX-License-Identifier: MIT */
/* test_lines.c - what line breaks mean in texts of all kinds, and where paragraphs end. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "layout/block.h"
#include "layout/line_breaks.h"
#include "layout/terminated.h"
#include "unicode/character.h"
#include "support.h"
#include "unicode/properties.h"
#include "unicode/white_space.h"
#include "unicode/utf8.h"

void lines_tests(Suite *suite);

/* ---- Texts of all kinds ---- */

static const char mail[] =
    "Dear Ruth,\n"
    "\n"
    "the harbour office called this morning and said that the ferry will\n"
    "not leave before noon because the captain has lost his keys and nobody\n"
    "else is allowed to start the engine.\n"
    "\n"
    "> Could you ask them whether the bus waits for us at the other side, or\n"
    "> do we have to walk all the way up to the village with our luggage?\n"
    ">> It never waited, and the walk took two hours in the rain, as far as\n"
    ">> I remember.\n"
    "The bus waits. I asked twice, because the last time it was gone before\n"
    "anybody had left the ship.\n"
    "\n"
    "Yours,\n"
    "Maud\n"
    "-- \n"
    "Maud Ellery, Sorrel Island\n";

static const char list[] =
    "Before the ferry leaves, the crew has a long list of things to look after\n"
    "on the deck and below:\n"
    "- the ropes, which must be dry and rolled up on both sides of the ship\n"
    "  and tied to the rail,\n"
    "- the lamps,\n"
    "- the doors of the deck, which nobody ever closes unless he is told to\n"
    "  close them by the mate or by the owner of the cows.\n"
    "\n"
    "Only then does the captain ring the bell and let the engine run at half\n"
    "speed until the ship is out of the harbour.\n";

static const char book[] =
    "   The house stood at the end of the pier, and whoever wanted to reach\n"
    "it had to walk along the whole of the harbour, past the nets and the\n"
    "crates, and to greet everybody on the way.\n"
    "   Maud greeted nobody. She had made up her mind in the night, and she\n"
    "did not want anybody to change it, least of all the captain, who stood\n"
    "at the rail and watched her come.\n"
    "   \"You are late,\" he said, and it was the first thing that he had said\n"
    "to her for eleven years.\n";

/*
 * One line is longer than all others, as when a link or a path is in it; and commands are not
 * wrapped.
 */
static const char manual[] =
    "The harbour lamp is a small program that tells the keeper which of\n"
    "the lights are out. It asks each of them in turn, and prints a line\n"
    "for every one that does not answer within the time that was set by\n"
    "the keeper in the morning.\n"
    "\n"
    "What it found the last time it keeps in a file of its own, so that\n"
    "a light which is always late does not have to be looked for again.\n"
    "The file can be moved; /usr/local/share/harbour/lamp/the-last-time.txt is where\n"
    "it stands if nobody has said anything else, and who removes it loses\n"
    "nothing but the night before.\n"
    "\n"
    "$ lamp --ask\n"
    "$ lamp --ask --twice\n"
    "$ lamp --move FILE\n"
    "$ lamp --wait 20\n"
    "$ lamp --forget\n"
    "$ lamp --off\n"
    "$ lamp --on\n"
    "$ lamp --list\n"
    "$ lamp --help\n";

static const char essay[] =
    "Why bridges fall is a question that engineers like to answer with the\n"
    "names of other bridges. The stone ones fall because water takes away\n"
    "the ground that they stand on, and they do so slowly enough for\n"
    "everybody to watch.\n"
    "The iron ones give no warning. A rivet goes, and then the next one has\n"
    "to carry what the first one carried, until there is none that can.\n";

static const char page[] =
    "Brackwater to rebuild its stone bridge\n"
    "The council of Brackwater voted on Monday to rebuild the stone bridge.\n"
    "Engineers had warned of it for years.\n"
    "\"We waited too long,\" the mayor said. He left the hall without another word.\n"
    "The work will take two summers\n"
    "Ferries carry the lorries meanwhile.\n";

static const char verse[] = "The ferry waits upon the tide\n"
                            "And no one asks it why,\n"
                            "The gulls upon the other side\n"
                            "Have nothing else to cry.\n"
                            "The captain has his bottle near,\n"
                            "The mate has gone to bed,\n"
                            "And what they cannot see from here\n"
                            "They will not see ahead.\n";

/* A text of `words` words without a full stop, eight words a line. */
static test_string transcript(size_t words)
{
    static const char *const spoken[] = {"so",    "we",   "went", "down", "to",  "the",
                                         "ferry", "and",  "then", "it",   "was", "closed",
                                         "you",   "know", "like", "again"};
    test_string text = {0};
    for (size_t i = 0; i < words; i++) {
        test_string_puts(&text, spoken[(i * 7 + i / 16) % 16]);
        test_string_puts(&text, i % 8 == 7 ? "\n" : " ");
    }
    return text;
}

/* ---- Where things are ---- */

/* The paragraph of the sentence that holds `words`; they must be in one sentence. */
static size_t paragraph_of(const summ_document *document, const char *text, const char *words)
{
    const char *found = strstr(text, words);
    ck_assert_msg(found != NULL, "'%s' is not there", words);
    size_t offset = (size_t)(found - text);
    for (size_t i = 0; i < summ_document_get_sentence_count(document); i++) {
        summ_sentence s = test_document_sentence(document, i);
        if (s.offset <= offset && offset + strlen(words) <= s.offset + s.length)
            return s.paragraph;
    }
    ck_abort_msg("'%s' is cut", words);
    return 0;
}

/* Checks that each of `marks` (up to a NULL) is in a later paragraph than the one before it. */
static void check_paragraphs(const summ_document *document, const char *text,
                             const char *const *marks)
{
    for (size_t i = 1; marks[i]; i++)
        ck_assert_msg(paragraph_of(document, text, marks[i]) >
                          paragraph_of(document, text, marks[i - 1]),
                      "'%s' is in the paragraph of '%s'", marks[i], marks[i - 1]);
}

/* The same text with other line ends. */
static test_string with_line_ends(const char *text, const char *end)
{
    test_string result = {0};
    for (; *text; text++)
        if (*text == '\n')
            test_string_puts(&result, end);
        else
            test_string_add(&result, text, 1);
    return result;
}

static const char *const line_ends[] = {"\n", "\r\n", "\r", "\xE2\x80\xA8", "\xC2\x85"};
enum { LINE_ENDS = 5 };

/* A document of the text with the line ends of this run; its lines must mean `lines`. */
static summ_document *analyse(const char *text, int run, int lines, test_string *copy)
{
    *copy = with_line_ends(text, line_ends[run]);
    summ_document *document = test_document(copy->bytes, copy->length, NULL);
    ck_assert_int_eq(summ_document_get_lines(document, 0), lines);
    return document;
}

/* ---- Wrapped ---- */

START_TEST(wrapped_mail)
{
    test_string text;
    summ_document *document = analyse(mail, _i, SUMM_LINES_WRAPPED, &text);
    static const char *const marks[] = {"Dear Ruth,",     "the harbour office",
                                        "Could you ask",  "It never waited",
                                        "The bus waits.", "Yours,",
                                        "Maud Ellery",    NULL};
    check_paragraphs(document, text.bytes, marks);
    ck_assert_uint_eq(paragraph_of(document, text.bytes, "lost his keys and nobody"),
                      paragraph_of(document, text.bytes, "start the engine."));
    ck_assert_uint_eq(paragraph_of(document, text.bytes, "other side, or"),
                      paragraph_of(document, text.bytes, "with our luggage?"));
    ck_assert_uint_eq(paragraph_of(document, text.bytes, "The bus waits."),
                      paragraph_of(document, text.bytes, "anybody had left"));
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

START_TEST(wrapped_list)
{
    test_string text;
    summ_document *document = analyse(list, _i, SUMM_LINES_WRAPPED, &text);
    static const char *const marks[] = {"Before the ferry leaves", "the ropes",      "the lamps",
                                        "the doors of the deck",   "Only then does", NULL};
    check_paragraphs(document, text.bytes, marks);
    ck_assert_uint_eq(paragraph_of(document, text.bytes, "Before the ferry"),
                      paragraph_of(document, text.bytes, "deck and below:"));
    ck_assert_uint_eq(paragraph_of(document, text.bytes, "the ropes"),
                      paragraph_of(document, text.bytes, "tied to the rail"));
    ck_assert_uint_eq(paragraph_of(document, text.bytes, "the doors"),
                      paragraph_of(document, text.bytes, "owner of the cows."));
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

START_TEST(indented_book)
{
    test_string text;
    summ_document *document = analyse(book, _i, SUMM_LINES_WRAPPED, &text);
    static const char *const marks[] = {"The house stood", "Maud greeted nobody.", "You are late",
                                        NULL};
    check_paragraphs(document, text.bytes, marks);
    ck_assert_uint_eq(paragraph_of(document, text.bytes, "The house stood"),
                      paragraph_of(document, text.bytes, "everybody on the way."));
    ck_assert_uint_eq(paragraph_of(document, text.bytes, "She had made"),
                      paragraph_of(document, text.bytes, "watched her come."));
    ck_assert_uint_eq(summ_document_get_sentence_count(document), 4);
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

START_TEST(wrapped_essay)
{
    /* No blank line: a short last line ends the paragraph. */
    test_string text;
    summ_document *document = analyse(essay, _i, SUMM_LINES_WRAPPED, &text);
    static const char *const marks[] = {"Why bridges fall", "The iron ones", NULL};
    check_paragraphs(document, text.bytes, marks);
    ck_assert_uint_eq(summ_document_get_sentence_count(document), 4);
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

START_TEST(wrapped_but_for_a_line)
{
    test_string text;
    summ_document *document = analyse(manual, _i, SUMM_LINES_WRAPPED, &text);
    ck_assert_uint_eq(paragraph_of(document, text.bytes, "The harbour lamp"),
                      paragraph_of(document, text.bytes, "the keeper in the morning"));
    ck_assert_uint_eq(paragraph_of(document, text.bytes, "What it found"),
                      paragraph_of(document, text.bytes, "nothing but the night"));
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

START_TEST(wrapped_at_any_width)
{
    /* The same words at many widths: the sentences are always the same. */
    test_string words = test_prose(40, 91);
    for (size_t i = 0; i < words.length; i++)
        if (words.bytes[i] == '\n')
            words.bytes[i] = ' ';
    for (size_t width = 50; width <= 100; width += 10) {
        size_t column = 0;
        for (size_t i = 0; i < words.length; i++) {
            char *c = &words.bytes[i];
            if (*c == '\n')
                *c = ' ';
            if (*c == ' ') {
                size_t next = strcspn(c + 1, " \n");
                if (column + 1 + next > width) {
                    *c = '\n';
                    column = 0;
                    continue;
                }
            }
            column++;
        }
        summ_document *document = test_document(words.bytes, words.length, NULL);
        ck_assert_int_eq(summ_document_get_lines(document, 0), SUMM_LINES_WRAPPED);
        ck_assert_uint_ge(summ_document_get_sentence_count(document), 40);
        ck_assert_uint_le(summ_document_get_sentence_count(document), 42);
        summ_document_free(document);
    }
    test_string_free(&words);
}
END_TEST

/* ---- Not wrapped ---- */

START_TEST(page_of_paragraphs)
{
    test_string text;
    summ_document *document = analyse(page, _i, SUMM_LINES_PARAGRAPHS, &text);
    static const char *const marks[] = {"Brackwater to rebuild",
                                        "The council of",
                                        "Engineers had",
                                        "We waited",
                                        "The work will",
                                        "Ferries carry",
                                        NULL};
    check_paragraphs(document, text.bytes, marks);
    ck_assert_uint_eq(summ_document_get_sentence_count(document), 7);
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

START_TEST(verse_with_capitals)
{
    test_string text;
    summ_document *document = analyse(verse, _i, SUMM_LINES_PARAGRAPHS, &text);
    ck_assert_uint_eq(summ_document_get_sentence_count(document), 8);
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

START_TEST(few_lines)
{
    static const char *const texts[] = {"One line.",
                                        "One line",
                                        "One line.\n\nAnother line.\n",
                                        "Menu\nHome\nContact\n",
                                        "",
                                        "\n\n",
                                        "The ferry leaves at noon.\nThe bus leaves at one.\n"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        summ_document *document = test_document(texts[i], strlen(texts[i]), NULL);
        ck_assert_int_eq(summ_document_get_lines(document, 0), SUMM_LINES_PARAGRAPHS);
        summ_document_free(document);
    }
}
END_TEST

START_TEST(spoken_words)
{
    test_string words = transcript(400), text;
    summ_document *document = analyse(words.bytes, _i, SUMM_LINES_TRANSCRIPT, &text);
    /* A line is a sentence. */
    ck_assert_uint_eq(summ_document_get_sentence_count(document), 50);
    summ_summary *summary = test_select(document, NULL);
    ck_assert(summ_summary_get_flags(summary) & SUMM_SUMMARY_TRANSCRIPT);
    summ_summary_free(summary);
    summ_document_free(document);
    test_string_free(&text);
    test_string_free(&words);
}
END_TEST

/* Sentences of 12 words with nothing between them are sentences. */
START_TEST(glued_sentences)
{
    test_string text = {0};
    for (size_t i = 0; i < 40; i++)
        test_string_puts(&text, "The ferry from Alma was closed and nobody at all was told.");
    summ_document *document = test_document(text.bytes, text.length, NULL);
    ck_assert_int_eq(summ_document_get_lines(document, 0), SUMM_LINES_PARAGRAPHS);
    ck_assert_uint_eq(summ_document_get_sentence_count(document), 40);
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

/* Two columns of prose side by side are told, of any script; tables are not. */
START_TEST(columns_are_told)
{
    static const char *const rows[][2] = {
        {"The ferry to Alma left at    The weir below the mill was", "1"},
        {"Der Rat der Stadt hat am     Die Mühle am Wehr steht seit", "1"},
        {"Паром на остров ушёл в       Мельница у реки стоит уже", "1"},
        {"Alma        12       14", ""},
        {"Ames, Ann      The Weir      1911", ""},
        {"The ferry to Alma left at nine and nobody was told.", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        test_string text = {0};
        for (size_t k = 0; k < 9; k++) {
            test_string_puts(&text, rows[i][0]);
            test_string_puts(&text, "\n");
        }
        summ_summary *summary = test_summarize(text.bytes, text.length, NULL);
        ck_assert_msg(!!(summ_summary_get_flags(summary) & SUMM_SUMMARY_COLUMNS) == !!*rows[i][1],
                      "%s", rows[i][0]);
        summ_summary_free(summary);
        test_string_free(&text);
    }
}
END_TEST

START_TEST(the_caller_decides)
{
    /* Whatever the lines look like. */
    const char *const texts[] = {mail, list, book, essay, page, verse};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        summ_options *options = test_options();
        for (int lines = SUMM_LINES_PARAGRAPHS; lines <= SUMM_LINES_TRANSCRIPT; lines++) {
            summ_options_set_lines(options, lines);
            summ_document *document = test_document(texts[i], strlen(texts[i]), options);
            ck_assert_int_eq(summ_document_get_lines(document, 0), lines);
            /* Only in wrapped text does a sentence cross a line break. */
            size_t crossing = 0;
            for (size_t s = 0; s < summ_document_get_sentence_count(document); s++) {
                summ_sentence sentence = test_document_sentence(document, s);
                crossing += memchr(texts[i] + sentence.offset, '\n', sentence.length) != NULL;
            }
            if (lines != SUMM_LINES_WRAPPED)
                ck_assert_uint_eq(crossing, 0);
            else if (texts[i] != page && texts[i] != verse)
                ck_assert_uint_gt(crossing, 0);
            summ_document_free(document);
        }
        summ_options_free(options);
    }
}
END_TEST

/* ---- Blocks of any text ---- */

static bool is_space(const unsigned char *text, size_t at, size_t length, size_t *size)
{
    const unsigned char *next;
    uint32_t c = summi_utf8_decode(text + at, text + length, &next);
    *size = (size_t)(next - (text + at));
    return summi_unicode_flags(c) & SUMMI_SPACE;
}

static void check_blocks(const unsigned char *text, size_t length)
{
    summ_allocator allocator = summi_allocator_default();
    for (int lines = SUMM_LINES_AUTO; lines <= SUMM_LINES_TRANSCRIPT; lines++) {
        summi_arena arena;
        summi_arena_init(&arena, &allocator);
        summi_block_list blocks = {0};
        summ_text input = {.data = (const char *)text, .length = length};
        summi_layout layout = summi_layout_find(text, length, lines, 0);
        if (lines != SUMM_LINES_AUTO)
            ck_assert_int_eq(layout.lines, lines);
        ck_assert(layout.lines >= SUMM_LINES_PARAGRAPHS && layout.lines <= SUMM_LINES_TRANSCRIPT);
        ck_assert_int_eq(summi_blocks_split(&arena, &input, 3, &layout, &blocks), SUMM_OK);
        size_t at = summi_utf8_begin(text, length), size;
        for (size_t b = 0; b <= blocks.count; b++) {
            size_t start = b < blocks.count ? blocks.items[b].start : length;
            /* Nothing but white space between blocks, and none at their ends. */
            ck_assert_uint_le(at, start);
            for (; at < start; at += size)
                ck_assert(is_space(text, at, length, &size));
            if (b == blocks.count)
                break;
            ck_assert_uint_eq(blocks.items[b].text, 3);
            ck_assert_uint_lt(start, blocks.items[b].end);
            ck_assert_uint_le(blocks.items[b].end, length);
            ck_assert(!is_space(text, start, length, &size));
            at = blocks.items[b].end;
            size_t trimmed_start = start, trimmed_end = at;
            summi_white_space_trim(text, &trimmed_start, &trimmed_end);
            ck_assert(trimmed_start == start && trimmed_end == at);
        }
        ck_assert(!blocks.count ||
                  (blocks.items[0].blank_before && blocks.items[blocks.count - 1].blank_after));
        summi_arena_free(&arena);
    }
}

START_TEST(blocks_cover_the_text)
{
    static const char *const pieces[] = {"word",
                                         "Word.",
                                         " ",
                                         "\n",
                                         "\n\n",
                                         "\r\n",
                                         "\r",
                                         "\xE2\x80\xA8",
                                         "\xC2\x85",
                                         "\t",
                                         "> ",
                                         "-- \n",
                                         "- ",
                                         "12. ",
                                         "\xE2\x80\xA2 ",
                                         "***\n",
                                         "\xC2\xA0",
                                         "\xE3\x80\x80",
                                         "\xEF\xBB\xBF",
                                         "the ferry that waits for nobody but the captain\n",
                                         "\xE6\xA1\xA5",
                                         "\x80",
                                         "\xF0\x9F"};
    test_random random = {92};
    for (int round = 0; round < 500; round++) {
        test_string text = {0};
        test_string_puts(&text, "");
        size_t count = test_random_below(&random, 40);
        for (size_t i = 0; i < count; i++)
            test_string_puts(&text,
                             pieces[test_random_below(&random, sizeof pieces / sizeof *pieces)]);
        check_blocks((unsigned char *)text.bytes, text.length);
        test_string_free(&text);
    }
    check_blocks((const unsigned char *)mail, sizeof mail - 1);
    check_blocks((const unsigned char *)book, sizeof book - 1);
}
END_TEST

START_TEST(terminated)
{
    static const struct {
        const char *text;
        bool terminated;
    } examples[] = {{"He left.", true},
                    {"He left!\"", true},
                    {"He left.)", true},
                    {"\xC2\xAB Il part. \xC2\xBB", true},
                    {"\xE6\xA1\xA5\xE3\x80\x82", true},
                    {"\xE6\xA1\xA5\xEF\xBC\x9F\xE3\x80\x8D", true},
                    {"wait\xE2\x80\xA6", true},
                    {"He left.[12]", true},
                    {"He left. [3, 5-7] \"", true},
                    {"He left [12]", false},
                    {"He left.12]", false},
                    {"[12]", false},
                    {"", false},
                    {"He left", false},
                    {"He left,", false},
                    {"He left:", false},
                    {"\"", false},
                    {"(a)", false}};
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        const char *text = examples[i].text;
        ck_assert_msg(summi_is_terminated((const unsigned char *)text, 0, strlen(text), 0) ==
                          examples[i].terminated,
                      "%s", text);
    }
}
END_TEST

void lines_tests(Suite *suite)
{
    TCase *kinds = tcase_create("kinds");
    tcase_add_loop_test(kinds, wrapped_mail, 0, LINE_ENDS);
    tcase_add_loop_test(kinds, wrapped_list, 0, LINE_ENDS);
    tcase_add_loop_test(kinds, indented_book, 0, LINE_ENDS);
    tcase_add_loop_test(kinds, wrapped_essay, 0, LINE_ENDS);
    tcase_add_loop_test(kinds, wrapped_but_for_a_line, 0, LINE_ENDS);
    tcase_add_test(kinds, wrapped_at_any_width);
    tcase_add_loop_test(kinds, page_of_paragraphs, 0, LINE_ENDS);
    tcase_add_loop_test(kinds, verse_with_capitals, 0, LINE_ENDS);
    tcase_add_test(kinds, few_lines);
    tcase_add_loop_test(kinds, spoken_words, 0, LINE_ENDS);
    tcase_add_test(kinds, glued_sentences);
    tcase_add_test(kinds, columns_are_told);
    tcase_add_test(kinds, the_caller_decides);
    suite_add_tcase(suite, kinds);

    TCase *blocks = tcase_create("blocks");
    tcase_add_test(blocks, blocks_cover_the_text);
    tcase_add_test(blocks, terminated);
    suite_add_tcase(suite, blocks);
}
