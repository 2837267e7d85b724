/* SPDX-License-Identifier: MIT */
/* test_summarize.c - what a summary of any text must be, on ordinary and on hostile texts. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "support.h"
#include "unicode/properties.h"
#include "unicode/utf8.h"

void summarize_tests(Suite *suite);

/* Whether a text holds a letter, a digit or a symbol. */
static bool has_content(const char *text, size_t length)
{
    const unsigned char *p = (const unsigned char *)text, *end = p + length, *next;
    for (; p < end; p = next)
        if (summi_unicode_flags(summi_utf8_decode(p, end, &next)) &
            (SUMMI_LETTER | SUMMI_NUMBER | SUMMI_SYMBOL))
            return true;
    return false;
}

/* Summarizes with both policies of furniture and all meanings of lines, and checks what comes. */
static void check_everything(const char *text, size_t length, int invalid)
{
    bool content = has_content(text, length);
    summ_options *options = test_options();
    summ_options_set_invalid(options, invalid);
    for (int lines = SUMM_LINES_AUTO; lines <= SUMM_LINES_TRANSCRIPT; lines++) {
        for (int skip = 0; skip <= 1; skip++) {
            summ_options_set_lines(options, lines);
            summ_options_set_skip_furniture(options, skip);
            summ_summary *summary = test_summarize(text, length, options);
            test_check_summary(summary, text, length);
            ck_assert_int_eq(summ_summary_get_sentence_count(summary) > 0, content);
            ck_assert_int_eq(*summ_summary_get_text(summary, NULL) != '\0', content);
            ck_assert_uint_le(summ_summary_get_sentence_count(summary), 3);
            summ_summary_free(summary);
        }
    }
    summ_options_free(options);
}

/* ---- Texts with nothing in them ---- */

/* Whatever is chosen of a quotation is in quotation marks, and they are paid for. */
START_TEST(quotations_are_completed)
{
    const char *text =
        "The ferry board met in Alma and heard the bishop about the ferry. He said: "
        "\"The ferry must sail in May. The ferry has sailed since 1911, and the board "
        "knows it. Nobody in Alma will stop the ferry,\" and left the board alone.";
    summ_options *options = test_options();
    for (size_t bytes = 60; bytes < strlen(text) + 10; bytes++) {
        ck_assert_int_eq(summ_options_set_bytes(options, bytes), SUMM_OK);
        ck_assert_int_eq(summ_options_set_sentences(options, 2), SUMM_OK);
        summ_summary *summary = test_summarize(text, strlen(text), options);
        size_t marks = 0, length;
        const char *paragraph = summ_summary_get_text(summary, &length);
        for (const char *p = paragraph; (p = strchr(p, '"')); p++)
            marks++;
        ck_assert_msg(marks % 2 == 0, "%s", paragraph);
        ck_assert(length <= bytes || summ_summary_get_flags(summary) & SUMM_SUMMARY_OVER_BUDGET);
        summ_summary_free(summary);
    }
    summ_options_free(options);
}
END_TEST

START_TEST(nothing)
{
    static const char *const blank[] = {"",
                                        " ",
                                        "\n",
                                        "\r\n\r\n",
                                        "\t \v\f",
                                        "\xEF\xBB\xBF",
                                        "\xEF\xBB\xBF\n",
                                        "\xC2\xA0",
                                        "\xE3\x80\x80\xE2\x80\xA8\xE2\x80\xA9\xC2\x85",
                                        "...",
                                        "?!",
                                        "- - -\n---\n***",
                                        "()[]{}",
                                        "\"\"''",
                                        "\xE2\x80\x9C\xE2\x80\x9D",
                                        "\xE2\x80\x8B",
                                        "\xCC\x81",
                                        " \xCC\x81\xCC\x82 \xCC\x83",
                                        "\xE3\x80\x82\xE3\x80\x82",
                                        "\xE2\x80\xA6"};
    for (size_t i = 0; i < sizeof blank / sizeof *blank; i++)
        check_everything(blank[i], strlen(blank[i]), SUMM_INVALID_REFUSE);
    summ_summary *summary = test_summarize(NULL, 0, NULL);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 0);
    ck_assert_str_eq(summ_summary_get_text(summary, NULL), "");
    ck_assert_uint_eq(summ_summary_get_word_count(summary), 0);
    ck_assert_uint_eq(summ_summary_get_flags(summary), 0);
    ck_assert_ptr_nonnull(summ_summary_get_language(summary));
    summ_summary_free(summary);
    check_everything("\0\0\0", 3, SUMM_INVALID_REFUSE);
}
END_TEST

START_TEST(wrong_arguments)
{
    summ_error error = {.code = 77};
    summ_summary *summary = (summ_summary *)&error;
    ck_assert_int_eq(summ_summarize(NULL, 5, NULL, &summary, &error), SUMM_E_ARGUMENT);
    ck_assert_ptr_null(summary);
    ck_assert_int_eq(error.code, SUMM_E_ARGUMENT);
    ck_assert_ptr_nonnull(error.detail);
    ck_assert_int_eq(summ_summarize(NULL, SIZE_MAX, NULL, &summary, NULL), SUMM_E_ARGUMENT);
    error.code = 77;
    ck_assert_int_eq(summ_summarize("Text.", 5, NULL, NULL, &error), SUMM_E_ARGUMENT);
    ck_assert_int_eq(error.code, SUMM_E_ARGUMENT);

    summ_sentence sentence;
    size_t length = 5;
    memset(&sentence, 0xFF, sizeof sentence);
    summ_summary_free(NULL);
    ck_assert_ptr_null(summ_summary_get_text(NULL, &length));
    ck_assert_uint_eq(length, 0);
    ck_assert_uint_eq(summ_summary_get_sentence_count(NULL), 0);
    ck_assert_uint_eq(summ_summary_get_word_count(NULL), 0);
    ck_assert_ptr_null(summ_summary_get_language(NULL));
    ck_assert_uint_eq(summ_summary_get_flags(NULL), 0);
    ck_assert_int_eq(summ_summary_get_sentence(NULL, 0, &sentence), SUMM_E_ARGUMENT);
    ck_assert_uint_eq(sentence.length, 0);
    summary = test_summarize("Text.", 5, NULL);
    ck_assert_int_eq(summ_summary_get_sentence(summary, 0, NULL), SUMM_E_ARGUMENT);
    summ_summary_free(summary);
}
END_TEST

START_TEST(statuses)
{
    static const int known[] = {SUMM_OK, SUMM_E_ARGUMENT, SUMM_E_UTF8, SUMM_E_MEMORY, SUMM_E_LIMIT};
    for (size_t i = 0; i < 5; i++)
        for (size_t k = 0; k < 5; k++)
            ck_assert_int_eq(!strcmp(summ_status_text(known[i]), summ_status_text(known[k])),
                             i == k);
    ck_assert_ptr_nonnull(summ_status_text(1));
    ck_assert_ptr_nonnull(summ_status_text(INT32_MIN));
    ck_assert_str_ne(summ_version(), "");
}
END_TEST

/* ---- Small texts ---- */

START_TEST(one_sentence)
{
    static const char *const whole[] = {"word",
                                        "The council voted.",
                                        "Of the and to.",
                                        "7",
                                        "I",
                                        "\xF0\x9F\x98\x80",
                                        "$",
                                        "\xE2\x98\x83",
                                        "the",
                                        "No terminator here",
                                        "\xE6\xA1\xA5",
                                        "e\xCC\x81",
                                        "\"Quoted.\"",
                                        "(In brackets.)",
                                        "A.",
                                        "U.S.",
                                        "...and so on",
                                        "www.example.org",
                                        "-5"};
    for (size_t i = 0; i < sizeof whole / sizeof *whole; i++) {
        size_t length = strlen(whole[i]);
        check_everything(whole[i], length, SUMM_INVALID_REFUSE);
        if (!has_content(whole[i], length))
            continue;
        /* White space around it and a byte order mark before it change nothing but the offset. */
        test_string text = {0};
        test_string_puts(&text, "\xEF\xBB\xBF \r\n\t");
        test_string_puts(&text, whole[i]);
        test_string_puts(&text, " \n\n");
        summ_summary *summary = test_summarize(text.bytes, text.length, NULL);
        ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 1);
        ck_assert_str_eq(summ_summary_get_text(summary, NULL), whole[i]);
        ck_assert_uint_eq(test_sentence(summary, 0).offset, 7);
        ck_assert_uint_eq(test_sentence(summary, 0).length, length);
        ck_assert_uint_eq(test_sentence(summary, 0).rank, 1);
        ck_assert_double_eq_tol(test_sentence(summary, 0).score, 1, 1e-12);
        ck_assert_uint_eq(summ_summary_get_word_count(summary), test_count_words(whole[i], length));
        summ_summary_free(summary);
        test_string_free(&text);
    }
}
END_TEST

START_TEST(every_byte)
{
    for (unsigned byte = 0; byte < 256; byte++) {
        char text[2] = {(char)byte, (char)byte};
        for (size_t length = 1; length <= 2; length++) {
            summ_summary *summary;
            summ_error error;
            int status = summ_summarize(text, length, NULL, &summary, &error);
            ck_assert_int_eq(status, byte < 0x80 ? SUMM_OK : SUMM_E_UTF8);
            ck_assert_uint_eq(error.offset, 0);
            if (status == SUMM_OK)
                ck_assert_int_eq(summ_summary_get_sentence_count(summary) > 0,
                                 has_content(text, length));
            summ_summary_free(summary);
            check_everything(text, length, SUMM_INVALID_REPLACE);
        }
    }
}
END_TEST

START_TEST(embedded_nuls)
{
    static const char text[] = "The council\0 voted on Monday.\0 The ferries wait.\0\0";
    size_t length = sizeof text - 1;
    check_everything(text, length, SUMM_INVALID_REFUSE);
    summ_summary *summary = test_summarize(text, length, NULL);
    /* The paragraph is a C string that tells it all. */
    ck_assert_ptr_nonnull(strstr(summ_summary_get_text(summary, NULL), "council voted on Monday."));
    ck_assert_ptr_nonnull(strstr(summ_summary_get_text(summary, NULL), "The ferries wait."));
    summ_summary_free(summary);
}
END_TEST

START_TEST(line_ends)
{
    /* LF, CR LF, CR, NEL and U+2028 mean the same; spans count their bytes. */
    static const char *const ends[] = {"\n", "\r\n", "\r", "\xC2\x85", "\xE2\x80\xA8"};
    summ_summary *first = NULL;
    for (size_t e = 0; e < sizeof ends / sizeof *ends; e++) {
        test_string text = {0};
        for (const char *p = test_page; *p; p++)
            if (*p == '\n')
                test_string_puts(&text, ends[e]);
            else
                test_string_add(&text, p, 1);
        summ_summary *summary = test_summarize(text.bytes, text.length, NULL);
        test_check_summary(summary, text.bytes, text.length);
        if (!first)
            first = summary;
        ck_assert_str_eq(summ_summary_get_text(summary, NULL), summ_summary_get_text(first, NULL));
        ck_assert_uint_eq(summ_summary_get_sentence_count(summary),
                          summ_summary_get_sentence_count(first));
        for (size_t i = 0; i < summ_summary_get_sentence_count(summary); i++) {
            summ_sentence a = test_sentence(first, i), b = test_sentence(summary, i);
            ck_assert(a.index == b.index && a.rank == b.rank && a.length == b.length &&
                      a.paragraph == b.paragraph && !(a.score < b.score) && !(a.score > b.score));
            ck_assert(!memcmp(test_page + a.offset, text.bytes + b.offset, a.length));
        }
        if (summary != first)
            summ_summary_free(summary);
        test_string_free(&text);
    }
    summ_summary_free(first);
}
END_TEST

START_TEST(articles_in_many_languages)
{
    for (const test_article *article = test_articles(); article->text; article++) {
        size_t length = strlen(article->text);
        check_everything(article->text, length, SUMM_INVALID_REFUSE);
        summ_options *options = test_options();
        summ_options_set_language(options, article->language, SUMM_ZERO_TERMINATED);
        summ_options_set_sentences(options, 2);
        summ_summary *summary = test_summarize(article->text, length, options);
        test_check_summary(summary, article->text, length);
        ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 2);
        ck_assert_str_eq(summ_summary_get_language(summary), article->language);
        ck_assert_uint_eq(summ_summary_get_flags(summary) & ~(uint32_t)SUMM_SUMMARY_SLIGHT, 0);
        /* Two sentences joined as the language joins them. */
        summ_sentence a = test_sentence(summary, 0), b = test_sentence(summary, 1);
        bool spaceless = strstr("zh ja", article->language) != NULL;
        test_string expected = {0};
        test_string_add(&expected, article->text + a.offset, a.length);
        test_string_puts(&expected, spaceless ? "" : " ");
        test_string_add(&expected, article->text + b.offset, b.length);
        ck_assert_str_eq(summ_summary_get_text(summary, NULL), expected.bytes);
        test_string_free(&expected);
        summ_summary_free(summary);
        summ_options_free(options);
    }
}
END_TEST

START_TEST(joins_of_mixed_scripts)
{
    /* A sentence in Latin letters next to another keeps its space even in Chinese. */
    static const char text[] = "Open now. Stay here. 桥很旧。船很新。";
    summ_options *options = test_options();
    summ_options_set_language(options, "zh", SUMM_ZERO_TERMINATED);
    summ_options_set_sentences(options, 4);
    summ_summary *summary = test_summarize(text, strlen(text), options);
    ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 4);
    ck_assert_str_eq(summ_summary_get_text(summary, NULL), "Open now. Stay here.桥很旧。船很新。");
    summ_summary_free(summary);
    summ_options_free(options);
}
END_TEST

/* ---- What is chosen ---- */

START_TEST(news_page)
{
    static const char *const furniture[] = {"Brackwater to rebuild", "low tide on Sunday", "menu",
                                            "Harbour Press"};
    summ_options *options = test_options();
    summ_summary *summary = NULL;
    for (size_t n = 1; n <= 8; n++) {
        summ_options_set_sentences(options, n);
        summary = test_summarize(test_page, strlen(test_page), options);
        const char *paragraph = summ_summary_get_text(summary, NULL);
        test_check_summary(summary, test_page, strlen(test_page));
        ck_assert_uint_eq(summ_summary_get_sentence_count(summary), n);
        for (size_t i = 0; i < sizeof furniture / sizeof *furniture; i++)
            ck_assert_msg(!strstr(paragraph, furniture[i]), "%zu sentences: %s", n, furniture[i]);
        ck_assert(!test_has(summary, test_page, "block"));
        /* Every sentence ends where a sentence ends, and U.S. and Mr. are no ends.
         */
        for (size_t i = 0; i < n; i++) {
            summ_sentence s = test_sentence(summary, i);
            const char *end = test_page + s.offset + s.length;
            ck_assert(end[-1] == '.');
            ck_assert(memcmp(end - 4, "U.S.", 4) != 0 && memcmp(end - 3, "Mr.", 3) != 0 &&
                      memcmp(end - 2, "R.", 2) != 0 && memcmp(end - 2, "J.", 2) != 0);
        }
        summ_summary_free(summary);
    }
    summ_options_free(options);
}
END_TEST

START_TEST(nothing_is_chosen_twice)
{
    /* A line thrice among prose, and a text that was pasted three times. */
    test_string text = {0};
    for (int i = 0; i < 3; i++)
        test_string_puts(&text, test_articles()[0].text);
    summ_options *options = test_options();
    summ_options_set_language(options, "en", SUMM_ZERO_TERMINATED);
    summ_options_set_words(options, 10000);
    summ_summary *summary = test_summarize(text.bytes, text.length, options);
    test_check_summary(summary, text.bytes, text.length);
    ck_assert_uint_ge(summ_summary_get_sentence_count(summary), 3);
    for (size_t i = 0; i < summ_summary_get_sentence_count(summary); i++)
        for (size_t k = 0; k < i; k++) {
            summ_sentence a = test_sentence(summary, i), b = test_sentence(summary, k);
            ck_assert(a.length != b.length ||
                      memcmp(text.bytes + a.offset, text.bytes + b.offset, a.length) != 0);
        }
    summ_summary_free(summary);
    summ_options_free(options);
    test_string_free(&text);
}
END_TEST

START_TEST(ends_are_wanted)
{
    /*
     * What a colon at the end announces does not come along, and an item of a list runs into what
     * is printed after it; a colon inside is like any other mark.
     */
    static const char *const first[] = {
        "The ferry needs a new engine before the winter, so the council of the island says:",
        "- The ferry needs a new engine before the winter, so the council of the island says",
        "The ferry needs a new engine before the winter: so the council of the island says.",
    };
    static const char rest[] =
        "\n\nThe ferry needs a new engine before the winter, and the council of the island "
        "pays.\n\n"
        "An engine costs more than the island has. The winter will be long on the island. The "
        "council "
        "meets again before the winter. Nobody knows whether the ferry will last.\n";
    summ_options *options = test_options();
    summ_options_set_sentences(options, 1);
    for (size_t i = 0; i < 3; i++) {
        test_string text = {0};
        test_string_puts(&text, first[i]);
        test_string_puts(&text, rest);
        summ_summary *summary = test_summarize(text.bytes, text.length, options);
        ck_assert_uint_eq(test_sentence(summary, 0).index, i < 2 ? 1 : 0);
        summ_summary_free(summary);
        test_string_free(&text);
    }
    summ_options_free(options);
}
END_TEST

/* In a report, a sentence with a label is a caption; elsewhere a label is part of the text. */
START_TEST(captions_with_labels)
{
    static const char label[] =
        "Stranded: The ferry of Sorrel Island, whose owner Ruth Ames cannot "
        "pay for the engine, will stop in May.";
    static const char story[] =
        " The ferry of Sorrel Island will stop in May, because its owner cannot pay for the repair "
        "of the engine. The island pays for the school, the harbour and the road already. There is "
        "no other way to the mainland, and the winter is long.";
    static const char *const ends[] = {
        " Nobody could tell what an engine will cost next year. The owner asked everybody.",
        " \"I asked everybody,\" Ruth Ames said. Ames said nobody could tell what it will cost.",
    };
    summ_options *options = test_options();
    for (size_t report = 0; report < 2; report++) {
        test_string text = {0};
        test_string_puts(&text, label);
        test_string_puts(&text, story);
        test_string_puts(&text, ends[report]);
        summ_summary *summary = test_summarize(text.bytes, text.length, options);
        ck_assert_uint_eq(test_sentence(summary, 0).index, report);
        summ_summary_free(summary);
        test_string_free(&text);
    }
    summ_options_free(options);
}
END_TEST

START_TEST(identical_sentences)
{
    static const char *const pieces[] = {"The ferry waits in the harbour. ",
                                         "The ferry waits in the harbour.\n",
                                         "Ja! ",
                                         "the the. ",
                                         "7.\n",
                                         "船很新。"};
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        test_string text = test_string_repeat(pieces[i], 5000);
        summ_options *options = test_options();
        summ_options_set_sentences(options, 5000);
        summ_summary *summary = test_summarize(text.bytes, text.length, options);
        test_check_summary(summary, text.bytes, text.length);
        ck_assert_uint_eq(summ_summary_get_sentence_count(summary), 1);
        ck_assert_uint_eq(test_sentence(summary, 0).rank, 1);
        summ_summary_free(summary);
        summ_options_free(options);
        test_string_free(&text);
    }
}
END_TEST

START_TEST(only_furniture)
{
    static const char text[] = "Menu\n\nSports\n\nMenu\n\nAbout us\n\nContact\n\nMenu\n";
    summ_summary *summary = test_summarize(text, strlen(text), NULL);
    test_check_summary(summary, text, strlen(text));
    ck_assert_uint_ge(summ_summary_get_sentence_count(summary), 1);
    summ_summary_free(summary);
}
END_TEST

START_TEST(only_stop_words)
{
    static const char text[] =
        "It is what it is. And so it was. But not for them. If only you had.";
    summ_options *options = test_options();
    summ_options_set_language(options, "en", SUMM_ZERO_TERMINATED);
    for (size_t n = 1; n <= 4; n++) {
        summ_options_set_sentences(options, n);
        summ_summary *summary = test_summarize(text, strlen(text), options);
        ck_assert_uint_eq(summ_summary_get_sentence_count(summary), n);
        test_check_summary(summary, text, strlen(text));
        summ_summary_free(summary);
    }
    summ_options_free(options);
}
END_TEST

START_TEST(emoji)
{
    static const char text[] = "\xF0\x9F\x98\x80\xF0\x9F\x98\x80! "
                               "\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D"
                               "\xF0\x9F\x91\xA7 at the harbour. "
                               "\xF0\x9F\x87\xA9\xF0\x9F\x87\xAA\xF0\x9F\x87\xAB\n"
                               "\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD\n";
    check_everything(text, strlen(text), SUMM_INVALID_REFUSE);
    for (size_t length = 0; length <= strlen(text); length++)
        check_everything(text, length, SUMM_INVALID_REPLACE);
}
END_TEST

/* ---- Invalid UTF-8 ---- */

static const char *const malformed[] = {"\x80",
                                        "\xBF",
                                        "\xC0\x80",
                                        "\xC1\xBF",
                                        "\xC2",
                                        "\xC2\x20",
                                        "\xE0\x80\x80",
                                        "\xE0\x9F\xBF",
                                        "\xE1\x80",
                                        "\xE1\x80\xC0",
                                        "\xED\xA0\x80",
                                        "\xED\xBF\xBF",
                                        "\xEF\xBF",
                                        "\xF0\x80\x80\x80",
                                        "\xF0\x8F\xBF\xBF",
                                        "\xF1\x80\x80",
                                        "\xF4\x90\x80\x80",
                                        "\xF5\x80\x80\x80",
                                        "\xF8\x88\x80\x80\x80",
                                        "\xFE",
                                        "\xFF",
                                        "\xFF\xFE"};

START_TEST(offset_of_the_first_bad_byte)
{
    static const char valid[] = "Stra\xC3\x9F"
                                "e, \xE6\xA1\xA5 and \xF0\x9F\x98\x80: a text of some length. ";
    char text[256];
    size_t tried = 0;
    for (size_t i = 0; i < sizeof malformed / sizeof *malformed; i++) {
        size_t bad = strlen(malformed[i]);
        for (size_t at = 0; at < sizeof valid; at++) {
            for (size_t behind = 0; behind < 12; behind++) {
                memcpy(text, valid, at);
                memcpy(text + at, malformed[i], bad);
                memset(text + at + bad, 'x', behind);
                size_t length = at + bad + behind;
                size_t expected = test_utf8_bad((unsigned char *)text, length);
                if (expected == length)
                    continue; /* it completes a character that was cut */
                tried++;
                summ_summary *summary = (summ_summary *)text;
                summ_error error;
                ck_assert_int_eq(summ_summarize(text, length, NULL, &summary, &error), SUMM_E_UTF8);
                ck_assert_ptr_null(summary);
                ck_assert_int_eq(error.code, SUMM_E_UTF8);
                ck_assert_uint_eq(error.offset, expected);
                ck_assert_uint_eq(error.text, 0);
                ck_assert_ptr_nonnull(error.detail);
            }
        }
    }
    ck_assert_uint_gt(tried, 10000);
}
END_TEST

static const char *detail_of(const char *text, size_t length)
{
    summ_summary *summary;
    summ_error error;
    ck_assert_int_eq(summ_summarize(text, length, NULL, &summary, &error), SUMM_E_UTF8);
    return error.detail;
}

START_TEST(messages_name_the_encoding)
{
    static const char utf16_le[] = "\xFF\xFET\0h\0e\0 \0b\0r\0i\0d\0g\0e\0.\0";
    static const char utf16_be[] = "\xFE\xFF\0T\0h\0e\0 \0b\0r\0i\0d\0g\0e\0.";
    static const char utf16_bare[] = "\0T\0h\0e\0 \0b\0r\0i\0d\0g\0e\0 \0o\0f\0 \0\xE9\0t\0\xE9";
    static const char latin1[] = "Le caf\xE9 de l'\xEEle est ferm\xE9.";
    static const char *const cut[] = {("Stra\xC3\x9F"
                                       "e and Br\xC3"),
                                      "The \xE6\xA1", "\xC3\xA9t\xE6"};
    ck_assert_ptr_nonnull(strstr(detail_of(utf16_le, sizeof utf16_le - 1), "UTF-16"));
    ck_assert_ptr_nonnull(strstr(detail_of(utf16_be, sizeof utf16_be - 1), "UTF-16"));
    ck_assert_ptr_nonnull(strstr(detail_of(utf16_bare, sizeof utf16_bare - 1), "UTF-16"));
    ck_assert_ptr_nonnull(strstr(detail_of(latin1, sizeof latin1 - 1), "Latin-1"));
    for (size_t i = 0; i < sizeof cut / sizeof *cut; i++)
        ck_assert_ptr_nonnull(strstr(detail_of(cut[i], strlen(cut[i])), "middle of a character"));
    const char *detail = detail_of("\x80 is no beginning.", 18);
    ck_assert(!strstr(detail, "UTF-16") && !strstr(detail, "Latin-1"));
}
END_TEST

START_TEST(random_bytes)
{
    test_random random = {11};
    char text[400];
    for (int round = 0; round < 400; round++) {
        size_t length = test_random_below(&random, sizeof text);
        for (size_t i = 0; i < length; i++)
            text[i] = (char)test_random_below(&random, 256);
        size_t bad = test_utf8_bad((unsigned char *)text, length);
        summ_summary *summary;
        summ_error error;
        int status = summ_summarize(text, length, NULL, &summary, &error);
        ck_assert_int_eq(status, bad < length ? SUMM_E_UTF8 : SUMM_OK);
        ck_assert_uint_eq(error.offset, bad < length ? bad : 0);
        summ_summary_free(summary);
        check_everything(text, length, SUMM_INVALID_REPLACE);
    }
}
END_TEST

/* ---- Random texts of nasty characters ---- */

static const char *const nasty[] = {".",
                                    "!",
                                    "?",
                                    "\xE2\x80\xA6",
                                    "\xE3\x80\x82",
                                    "\xEF\xBC\x81",
                                    "\"",
                                    "'",
                                    "\xE2\x80\x9C",
                                    "\xE2\x80\x9D",
                                    "\xC2\xAB",
                                    "\xC2\xBB",
                                    "(",
                                    ")",
                                    "[",
                                    "]",
                                    ",",
                                    ";",
                                    ":",
                                    "-",
                                    "\xE2\x80\x94",
                                    "\xC2\xAD",
                                    " ",
                                    " ",
                                    "\t",
                                    "\n",
                                    "\r\n",
                                    "\r",
                                    "\n\n",
                                    "\xC2\xA0",
                                    "\xE2\x80\xA8",
                                    "\xE2\x80\xA9",
                                    "\xE3\x80\x80",
                                    "a",
                                    "B",
                                    "I",
                                    "\xC3\xA9",
                                    "e\xCC\x81",
                                    "\xCC\x81",
                                    "\xC3\x9F",
                                    "\xC4\xB0",
                                    "1",
                                    "2.",
                                    "3)",
                                    "a)",
                                    "A.",
                                    "U.S.",
                                    "Mr.",
                                    "Dr. ",
                                    "e.g.",
                                    "No. 5",
                                    "www.x.org",
                                    "\xE6\xA1\xA5",
                                    "\xE3\x81\xAE",
                                    "\xE3\x82\xAB",
                                    "\xEA\xB0\x80",
                                    "\xE0\xB8\x81",
                                    "\xE0\xB8\xB4",
                                    "\xD7\xA9",
                                    "\xD8\xB4",
                                    "\xD9\x8E",
                                    "\xE0\xA4\x95",
                                    "\xE0\xA5\xA4",
                                    "\xF0\x9F\x98\x80",
                                    "\xE2\x80\x8D",
                                    "\xEF\xB8\x8F",
                                    "\xE2\x80\x8B",
                                    "\xEF\xBB\xBF",
                                    "\xEF\xBF\xBD",
                                    "\xEE\x80\x80",
                                    "\xEF\xBF\xBF",
                                    "\xF0\x9F\x87\xA9",
                                    "\xF4\x8F\xBF\xBF",
                                    ">",
                                    "> ",
                                    "-- \n",
                                    "* ",
                                    "\xE2\x80\xA2 ",
                                    "The ferry waits. ",
                                    "He said",
                                    "word ",
                                    "Word "};

START_TEST(random_texts)
{
    test_random random = {(uint64_t)_i};
    for (int round = 0; round < 150; round++) {
        test_string text = {0};
        test_string_puts(&text, "");
        size_t pieces = test_random_below(&random, round < 75 ? 12 : 120);
        for (size_t i = 0; i < pieces; i++)
            test_string_puts(&text,
                             nasty[test_random_below(&random, sizeof nasty / sizeof *nasty)]);
        check_everything(text.bytes, text.length, SUMM_INVALID_REFUSE);
        test_string_free(&text);
    }
}
END_TEST

START_TEST(cut_anywhere)
{
    /* Every beginning of the page is a text too. */
    for (size_t length = 0; length < strlen(test_page); length += 3)
        check_everything(test_page, length, SUMM_INVALID_REFUSE);
}
END_TEST

START_TEST(same_answer_twice)
{
    test_string text = test_prose(300, 12);
    summ_summary *summary = test_summarize(text.bytes, text.length, NULL);
    test_string first = test_fingerprint(summary);
    summ_summary_free(summary);
    for (int i = 0; i < 5; i++) {
        /* Elsewhere in memory. */
        char *copy = malloc(text.length + 100);
        ck_assert_ptr_nonnull(copy);
        memcpy(copy + 7 * i, text.bytes, text.length);
        summary = test_summarize(copy + 7 * i, text.length, NULL);
        test_string again = test_fingerprint(summary);
        ck_assert_str_eq(first.bytes, again.bytes);
        test_string_free(&again);
        summ_summary_free(summary);
        free(copy);
    }
    test_string_free(&first);
    test_string_free(&text);
}
END_TEST

START_TEST(a_summary_keeps_nothing_borrowed)
{
    size_t length = strlen(test_page);
    char *text = malloc(length);
    ck_assert_ptr_nonnull(text);
    memcpy(text, test_page, length);
    summ_options *options = test_options();
    summ_options_set_language(options, "en", SUMM_ZERO_TERMINATED);
    summ_summary *summary = test_summarize(text, length, options);
    test_string before = test_fingerprint(summary);
    memset(text, 'x', length);
    free(text);
    summ_options_free(options);
    test_string after = test_fingerprint(summary);
    ck_assert_str_eq(before.bytes, after.bytes);
    test_string_free(&before);
    test_string_free(&after);
    summ_summary_free(summary);
}
END_TEST

/* A summary takes the bytes that it tells, however many its sentences have, or how few. */
START_TEST(memory_of_a_summary)
{
    test_string blanks = test_string_repeat(" ", 100000), text = {0}, turned = {0};
    test_string_puts(&text, "Hello");
    test_string_add(&text, blanks.bytes, blanks.length);
    test_string_puts(&text, "world.");
    test_memory memory;
    summ_allocator allocator = test_memory_start(&memory);
    summ_options *options;
    ck_assert_int_eq(summ_options_new_with(&allocator, &options), SUMM_OK);
    size_t before = memory.held;
    summ_summary *summary = test_summarize(text.bytes, text.length, options);
    ck_assert_str_eq(summ_summary_get_text(summary, NULL), "Hello world.");
    ck_assert_uint_lt(memory.held - before, 1000);
    summ_summary_free(summary);
    /* Each sentence is turned to the left, and turned back: more bytes than the text has. */
    for (size_t i = 0; i < 50; i++) {
        test_string_puts(&turned, "\xE2\x80\xAE\xE2\x80\xAEGo ");
        test_string_number(&turned, i);
        test_string_puts(&turned, ".\n");
    }
    summ_options_set_ratio(options, 1);
    summ_options_set_redundancy(options, 1);
    summ_options_set_skip_furniture(options, 0);
    summary = test_summarize(turned.bytes, turned.length, options);
    size_t length;
    const char *told = summ_summary_get_text(summary, &length);
    ck_assert_uint_eq(length, strlen(told));
    ck_assert_uint_gt(length, turned.length);
    ck_assert_str_eq(told + length - 9, "49.\xE2\x80\xAC\xE2\x80\xAC");
    summ_summary_free(summary);
    summ_options_free(options);
    ck_assert_uint_eq(memory.live, 0);
    test_string_free(&blanks);
    test_string_free(&text);
    test_string_free(&turned);
}
END_TEST

void summarize_tests(Suite *suite)
{
    TCase *small = tcase_create("small");
    tcase_add_test(small, quotations_are_completed);
    tcase_add_test(small, nothing);
    tcase_add_test(small, wrong_arguments);
    tcase_add_test(small, statuses);
    tcase_add_test(small, one_sentence);
    tcase_add_test(small, every_byte);
    tcase_add_test(small, embedded_nuls);
    tcase_add_test(small, line_ends);
    tcase_add_test(small, articles_in_many_languages);
    tcase_add_test(small, joins_of_mixed_scripts);
    suite_add_tcase(suite, small);

    TCase *choice = tcase_create("choice");
    tcase_add_test(choice, news_page);
    tcase_add_test(choice, nothing_is_chosen_twice);
    tcase_add_test(choice, ends_are_wanted);
    tcase_add_test(choice, captions_with_labels);
    tcase_add_test(choice, identical_sentences);
    tcase_add_test(choice, only_furniture);
    tcase_add_test(choice, only_stop_words);
    tcase_add_test(choice, emoji);
    suite_add_tcase(suite, choice);

    TCase *invalid = tcase_create("invalid");
    tcase_add_test(invalid, offset_of_the_first_bad_byte);
    tcase_add_test(invalid, messages_name_the_encoding);
    tcase_add_test(invalid, random_bytes);
    suite_add_tcase(suite, invalid);

    TCase *any = tcase_create("any");
    tcase_add_loop_test(any, random_texts, 0, 20);
    tcase_add_test(any, cut_anywhere);
    tcase_add_test(any, same_answer_twice);
    tcase_add_test(any, a_summary_keeps_nothing_borrowed);
    tcase_add_test(any, memory_of_a_summary);
    suite_add_tcase(suite, any);
}
