/* SPDX-License-Identifier: MIT */
/* test_blocks.c - what a host says of the structure of a text. */
#include <check.h>
#include <string.h>
#include <summ.h>

#include "support.h"

void blocks_tests(Suite *suite);

/* A text that grows with its blocks. */
typedef struct marked {
    test_string text;
    summ_block blocks[16];
    size_t count;
} marked;

static void put(marked *m, uint32_t kind, const char *words)
{
    m->blocks[m->count++] =
        (summ_block){.offset = m->text.length, .length = strlen(words), .kind = kind};
    test_string_puts(&m->text, words);
    test_string_puts(&m->text, "\n");
}

static summ_text text_of(const marked *m)
{
    return (summ_text){.data = m->text.bytes,
                       .length = m->text.length,
                       .blocks = m->blocks,
                       .block_count = m->count};
}

static summ_document *read_marked(const marked *m, const summ_options *options)
{
    summ_text text = text_of(m);
    summ_document *document;
    ck_assert_int_eq(summ_document_new(NULL, options, &text, 1, &document, NULL), SUMM_OK);
    return document;
}

/* Why the sentence that begins with these words is passed over. */
static uint32_t reason(const summ_document *document, const marked *m, const char *beginning)
{
    summ_sentence s;
    for (size_t i = 0; !summ_document_get_sentence(document, i, &s); i++)
        if (!strncmp(m->text.bytes + s.offset, beginning, strlen(beginning)))
            return s.passed;
    ck_abort_msg("no sentence begins with '%s'", beginning);
    return 0;
}

static void put_page(marked *m)
{
    put(m, SUMM_BLOCK_HEADING, "Why does the clock of Aldern run backwards?");
    put(m, SUMM_BLOCK_SPEAKER, "Mara Lund");
    put(m, SUMM_BLOCK_PARAGRAPH, "no idea, somebody built it in the wrong way");
    put(m, SUMM_BLOCK_CAPTION, "The clock was photographed by everybody in town last year.");
    put(m, SUMM_BLOCK_LINK, "The mayor says that the clock has to stay as it is.");
    put(m, SUMM_BLOCK_CODE, "clock.run(); // The clock runs. It runs backwards.");
    put(m, SUMM_BLOCK_TABLE, "Year 1924. Repairs 12.");
    put(m, SUMM_BLOCK_NOTE, "The clock was first mentioned in a letter of 1911.");
    put(m, SUMM_BLOCK_UNKNOWN,
        "The council will not turn the clock round, because it draws visitors.");
}

START_TEST(blocks_are_what_the_host_says)
{
    marked m = {0};
    put_page(&m);
    summ_document *document = read_marked(&m, NULL);
    ck_assert_uint_eq(reason(document, &m, "Why does"), SUMM_PASSED_OVER_HEADING);
    ck_assert_uint_eq(reason(document, &m, "Mara"), SUMM_PASSED_OVER_SPEAKER);
    ck_assert_uint_eq(reason(document, &m, "no idea"), SUMM_PASSED_OVER_NOT);
    ck_assert_uint_eq(reason(document, &m, "The clock was photographed"), SUMM_PASSED_OVER_CAPTION);
    ck_assert_uint_eq(reason(document, &m, "The mayor"), SUMM_PASSED_OVER_LINK);
    ck_assert_uint_eq(reason(document, &m, "clock.run(); // The clock runs. It"),
                      SUMM_PASSED_OVER_CODE);
    ck_assert_uint_eq(reason(document, &m, "Year 1924. Repairs"), SUMM_PASSED_OVER_TABLE);
    ck_assert_uint_eq(reason(document, &m, "The clock was first"), SUMM_PASSED_OVER_NOTICE);
    ck_assert_uint_eq(reason(document, &m, "The council"), SUMM_PASSED_OVER_NOT);
    summ_document_free(document);
    test_string_free(&m.text);
}
END_TEST

/*
 * The same words without their blocks are judged otherwise, and options change nothing of what is
 * marked.
 */
START_TEST(blocks_matter)
{
    marked m = {0};
    put_page(&m);
    summ_text plain = text_of(&m);
    plain.blocks = NULL;
    plain.block_count = 0;
    summ_document *document;
    ck_assert_int_eq(summ_document_new(NULL, NULL, &plain, 1, &document, NULL), SUMM_OK);
    ck_assert_uint_ne(reason(document, &m, "The mayor"), SUMM_PASSED_OVER_LINK);
    summ_document_free(document);
    summ_options *options = test_options();
    summ_options_set_skip_furniture(options, 0);
    document = read_marked(&m, options);
    ck_assert_uint_eq(reason(document, &m, "Why does"), SUMM_PASSED_OVER_HEADING);
    ck_assert_uint_eq(reason(document, &m, "The council"), SUMM_PASSED_OVER_NOT);
    summ_document_free(document);
    summ_options_free(options);
    test_string_free(&m.text);
}
END_TEST

START_TEST(lines_in_a_block_are_one_paragraph)
{
    marked m = {0};
    put(&m, SUMM_BLOCK_UNKNOWN, "Der alte Hafen\nvon Aldern wird\nim Herbst neu gebaut.");
    put(&m, SUMM_BLOCK_LIST_ITEM,
        "3. Die Stadt zahlt die H\xC3\xA4lfte der Kosten. Das Land zahlt den Rest.");
    summ_document *document = read_marked(&m, NULL);
    ck_assert_uint_eq(summ_document_get_sentence_count(document), 3);
    reason(document, &m, "Der alte Hafen\nvon Aldern wird\nim");
    reason(document, &m, "3. Die Stadt zahlt die");
    summ_document_free(document);
    test_string_free(&m.text);
}
END_TEST

/* What is between blocks is read as plain text. */
START_TEST(text_between_blocks_is_read)
{
    test_string text = {0};
    test_string_puts(&text, "\xEF\xBB\xBF"
                            "The mill burned down. Nobody saw it.\nEND\nThe dam holds. ");
    summ_block end = {.offset = strlen("\xEF\xBB\xBF"
                                       "The mill burned down. Nobody saw it.\n"),
                      .length = 3,
                      .kind = SUMM_BLOCK_CODE};
    summ_text input = {.data = text.bytes, .length = text.length, .blocks = &end, .block_count = 1};
    summ_document *document;
    ck_assert_int_eq(summ_document_new(NULL, NULL, &input, 1, &document, NULL), SUMM_OK);
    ck_assert_uint_eq(summ_document_get_sentence_count(document), 4);
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

/* A text with nothing else than what is passed over has a summary all the same. */
START_TEST(headings_alone_give_a_summary)
{
    marked m = {0};
    put(&m, SUMM_BLOCK_HEADING, "The town council of Aldern");
    summ_document *document = read_marked(&m, NULL);
    summ_summary *summary;
    ck_assert_int_eq(summ_document_select(document, NULL, &summary, NULL), SUMM_OK);
    ck_assert_str_eq(summ_summary_get_text(summary, NULL), "The town council of Aldern");
    ck_assert(summ_summary_get_flags(summary) & SUMM_SUMMARY_FURNITURE);
    summ_summary_free(summary);
    summ_document_free(document);
    test_string_free(&m.text);
}
END_TEST

/* ---- What the library finds in plain text ---- */

static const struct verbatim {
    const char *before, *block, *after;
    uint32_t reason; /* SUMM_PASSED_OVER_NOT: it is prose, whatever it looks like */
} verbatims[] = {
    {"", "```\nferry.leave(). Now.\n\nx\n```", "\n", SUMM_PASSED_OVER_CODE},
    {"\n", "  ````python\nrun. ```\n```\n````", "", SUMM_PASSED_OVER_CODE},
    {"", "| a. | b |\n|:---|--:|\n| 1. Two. | 3 |", "\n", SUMM_PASSED_OVER_TABLE},
    {"", "|a|\n|-|", "", SUMM_PASSED_OVER_TABLE},
    {"", "{\"a\": \"B. C}\\\" D. E\", \"f\": [1,\n{}]}", "\n", SUMM_PASSED_OVER_CODE},
    {"", "[{\"a. B\": 1},\n {\"c\": 2. }],", "\n", SUMM_PASSED_OVER_CODE},
    {"",
     "2026-11-27 07:00:01 INFO Up. Well.\n[2026/11/27 07:00:02] [ERROR] Down.\n"
     "2026-11-27T07:00:02.25Z x WARN No.",
     "\n", SUMM_PASSED_OVER_CODE},
    {"",
     "May 12 23:01:40 gull cron[77]: Tide is out. Well.\n"
     "May 12 23:01:41 gull kernel: Down.\nMay 12 23:02:00 gull cron[78]: Up.",
     "\n", SUMM_PASSED_OVER_CODE},
    {"", "May 12 23:01:40 gull cron[77]: Tide is out. Well.\nMay 12 23:01:41 gull kernel: Down.",
     "\n\n", SUMM_PASSED_OVER_CODE},
    {"\n", "[ERROR] tide: no water. Now.\n[WARN] tide: stopped.", "\n\n", SUMM_PASSED_OVER_CODE},
    {"\n",
     "Unhandled exception. System.IO.TideException: no water. Now.\n"
     "   at Tide.Read(String path) in tide.cs:line 12",
     "\n\n", SUMM_PASSED_OVER_CODE},
    {"",
     "192.0.2.4 - ida [12/May/2026:07:00:01 +0000] \"GET /tide. Now.\" 200\n"
     "192.0.2.4 - ida [12/May/2026:07:00:03 +0000] \"GET /gulls\" 200\n"
     "192.0.2.9 - - [12/May/2026:07:01:03 +0000] \"GET /\" 404",
     "\n", SUMM_PASSED_OVER_CODE},
    {"",
     "07:00:01.250 [main] INFO Up. Well.\n07:00:02 WARN No.\n[WARN] Low tide.\n"
     "WARNING:tide:Low.",
     "\n", SUMM_PASSED_OVER_CODE},
    {"",
     "Traceback (most recent call last):\n  File \"tide.py\", line 4, in <module>\n    run. x\n"
     "tide.LowError: No water. None.",
     "\n", SUMM_PASSED_OVER_CODE},
    {"",
     "Exception in thread \"tide\" java.io.IOException: No water. None.\n"
     "\tat org.tide.Gauge.read(Gauge.java:12)\n\t... 2 more\n"
     "Caused by: org.tide.Low: Mud.\n\tat org.tide.Pipe.open(Pipe.java:3)",
     "\n", SUMM_PASSED_OVER_CODE},
    {"", "goroutine 7 [running]:\nmain.run()\n\t/srv/tide.go:8 +0x1d\nexit. status 2", "\n\n",
     SUMM_PASSED_OVER_CODE},
    {"", "RangeError: Low. Tide\n    at read (/srv/tide.js:2:8)\n    at /srv/main.js:9:1", "\n",
     SUMM_PASSED_OVER_CODE},
    {"Both:\n\n",
     "During handling of the above exception, another exception occurred. So:\n"
     "  File \"tide.py\", line 9, in <module>",
     "\n\n", SUMM_PASSED_OVER_CODE},
    {"Uncaught, and then:\n", "#0 /srv/tide.php(9): read. it()\n#1 {main}", "\n",
     SUMM_PASSED_OVER_CODE},
    {"", "RuntimeError: Low. Tide\n\tfrom tide.rb:9:in 'main'\n\tfrom tide.rb:12:in 'block'", "\n",
     SUMM_PASSED_OVER_CODE},
    {"\n", "panic: runtime error: index 3 out of range. Of 3\nmain.main()", "\n\n",
     SUMM_PASSED_OVER_CODE},
    {"",
     "thread 'main' panicked at src/main.rs:4:10:\nLow. Tide\nstack backtrace:\n   0: tide::read",
     "\n\n", SUMM_PASSED_OVER_CODE},
    {"", "Uncaught TypeError: tide is low. So.\n    at read (tide.js:2:8)\n    at <anonymous>:1:1",
     "\n", SUMM_PASSED_OVER_CODE},
    {"", "#0  0x00005581 in read () at tide.c:12\n#1  0x00005590 in main () at tide.c:20", "\n",
     SUMM_PASSED_OVER_CODE},
    {"",
     "diff --git a/tide.c b/tide.c\nindex 1..2 100644\n--- a/tide.c\n+++ b/tide.c\n@@ -1 +1 @@\n"
     " run. x\n-stop. 9\n+stop. 8",
     "\n\n", SUMM_PASSED_OVER_CODE},
    {"\n", "--- tide.c\n+++ tide.new.c\n@@ -1 +1 @@\n-stop. 9\n+stop. 8", "\n\n",
     SUMM_PASSED_OVER_CODE},
    {"\n", "--- and then the gulls cried. They wait.\n- Nobody knows.\n+ Nor do we.", "\n\n",
     SUMM_PASSED_OVER_NOT},
    {"\n", "different gulls cry. They wait.\n- Nobody knows.", "\n\n", SUMM_PASSED_OVER_NOT},
    /* Not closed, not alone on its line, without names, no rule of dashes, too few lines. */
    {"", "```\nThe gulls cry. They wait.", "\n", SUMM_PASSED_OVER_NOT},
    {"", "``` is a fence ``` of Markdown. It is code.", "\n", SUMM_PASSED_OVER_NOT},
    {"", "{\"a\": 1} is an object. It is small.", "\n", SUMM_PASSED_OVER_NOT},
    {"", "[[1]] says where the gulls are. They cry.", "\n", SUMM_PASSED_OVER_NOT},
    {"", "{\"Gulls\" they are called. They cry.", "\n", SUMM_PASSED_OVER_NOT},
    {"", "|x| is the amount of gulls. They cry.\n|y| is that of crows. They wait.", "\n",
     SUMM_PASSED_OVER_NOT},
    {"", "2026-11-27 07:00:01 Ida: The gulls cry. They wait.", "\n", SUMM_PASSED_OVER_NOT},
    {"",
     "2026-11-27 07:00:01 Ida: The gulls cry.\n2026-11-27 07:00:02 Ola: They wait.\n"
     "2026-11-27 07:00:03 Ida: The ferry leaves.",
     "\n", SUMM_PASSED_OVER_NOT},
    {"", "May 12 was warm. The gulls cried.\nMay 13 was cold.\nMay 14 was warm.", "\n",
     SUMM_PASSED_OVER_NOT},
    {"", "Then the whole Error: the gulls cry.\n    at noon. They wait.\n    at night.", "\n",
     SUMM_PASSED_OVER_NOT},
    {"", "panic: the gulls cry. They wait.\n\nstack of boats: it is high.\ngoroutine or not.",
     "\n\n", SUMM_PASSED_OVER_NOT},
    {"", "#1 The gulls cry. They wait.\n#2 The ferry leaves.\n#x It comes back.", "\n",
     SUMM_PASSED_OVER_NOT},
    {"", "Error: the gulls cry.\n    at noon (in the harbour).\n    at night at 10:30", "\n",
     SUMM_PASSED_OVER_NOT},
};

START_TEST(what_is_no_prose_is_found)
{
    const struct verbatim *v = &verbatims[_i];
    test_string text = {0};
    test_string_puts(&text, "The ferry waits for cars. It leaves at nine.\n");
    test_string_puts(&text, v->before);
    size_t start = text.length + strspn(v->block, " ");
    test_string_puts(&text, v->block);
    size_t end = text.length;
    test_string_puts(&text, v->after);
    test_string_puts(&text, v->after[0] ? "The ferry is old, and so is its captain." : "");
    summ_document *document = test_document(text.bytes, text.length, NULL);
    bool found = false;
    for (size_t i = 0; i < summ_document_get_sentence_count(document); i++) {
        summ_sentence s = test_document_sentence(document, i);
        if (s.passed == SUMM_PASSED_OVER_CODE || s.passed == SUMM_PASSED_OVER_TABLE) {
            ck_assert_uint_eq(s.passed, v->reason);
            ck_assert_uint_eq(s.offset, start);
            ck_assert_uint_eq(s.offset + s.length, end);
            found = true;
        }
    }
    ck_assert_int_eq(found, v->reason != SUMM_PASSED_OVER_NOT);
    ck_assert_uint_eq(test_document_sentence(document, 0).passed, SUMM_PASSED_OVER_NOT);
    summ_document_free(document);
    test_string_free(&text);
}
END_TEST

static const summ_block bad_blocks[][2] = {
    {{5, 4, 0, 0}, {0, 2, 0, 0}},                      /* out of order */
    {{0, 5, 0, 0}, {4, 2, 0, 0}},                      /* one in another */
    {{0, 2, 0, 0}, {3, SIZE_MAX, 0, 0}},               /* beyond the end */
    {{0, 2, 0, 0}, {SIZE_MAX, 1, 0, 0}},               /* far beyond it */
    {{0, 8, 0, 0}, {9, 1, 0, 0}},                      /* within a character */
    {{0, 2, SUMM_BLOCK_SPEAKER + 1, 0}, {3, 1, 0, 0}}, /* of no kind */
    {{0, 2, 0, 1}, {3, 1, 0, 0}},                      /* with reserved room */
};

START_TEST(bad_blocks_are_refused)
{
    static const char words[] = "One m\xC3\xBCh\xC3\xBC.";
    summ_text text = {
        .data = words, .length = sizeof words - 1, .blocks = bad_blocks[_i], .block_count = 2};
    summ_document *document;
    summ_error error;
    ck_assert_int_eq(summ_document_new(NULL, NULL, &text, 1, &document, &error), SUMM_E_ARGUMENT);
    ck_assert_ptr_null(document);
    ck_assert_ptr_nonnull(strstr(error.detail, "blocks"));
}
END_TEST

void blocks_tests(Suite *suite)
{
    TCase *blocks = tcase_create("blocks");
    tcase_add_test(blocks, blocks_are_what_the_host_says);
    tcase_add_test(blocks, blocks_matter);
    tcase_add_test(blocks, lines_in_a_block_are_one_paragraph);
    tcase_add_test(blocks, text_between_blocks_is_read);
    tcase_add_test(blocks, headings_alone_give_a_summary);
    tcase_add_loop_test(blocks, what_is_no_prose_is_found, 0, sizeof verbatims / sizeof *verbatims);
    tcase_add_loop_test(blocks, bad_blocks_are_refused, 0, sizeof bad_blocks / sizeof *bad_blocks);
    suite_add_tcase(suite, blocks);
}
