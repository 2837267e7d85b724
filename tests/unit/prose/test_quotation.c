/* SPDX-License-Identifier: MIT */
/* test_quotation.c - quotations that run over several sentences. */
#include <check.h>
#include <string.h>

#include "language/language.h"
#include "prose/quotation.h"
#include "support.h"

void quotation_tests(Suite *suite);

enum { MOST = 24 };

/* What the reader finds in sentences, of which '|' ends each and "||" a paragraph, too. */
typedef struct reading {
    summi_shape shapes[MOST];
    summi_quotation quotations[MOST];
    test_string complete; /* each sentence with the marks that it needs when it is alone */
} reading;

static reading read_text(const char *code, const char *text)
{
    summi_language language;
    summi_language_find(code, &language);
    reading r = {0};
    const char *sentences[MOST + 1] = {text};
    size_t lengths[MOST], count = 0;
    bool begins[MOST + 1] = {true};
    summi_quotation_reader reader = {
        .language = &language, .shapes = r.shapes, .quotations = r.quotations};
    for (; *sentences[count]; count++) {
        const char *begin = sentences[count];
        size_t length = lengths[count] = strcspn(begin, "|");
        const unsigned char *bytes = (const unsigned char *)begin;
        r.shapes[count] = summi_shape_find(bytes, 0, length, 9, language.terminators);
        summi_quotation_read(&reader, bytes, bytes + length, count, begins[count]);
        size_t bars = strspn(begin + length, "|");
        begins[count + 1] = bars > 1;
        sentences[count + 1] = begin + length + bars;
    }
    test_string_puts(&r.complete, "");
    for (size_t i = 0; i < count; i++) {
        test_string_puts(&r.complete, i ? "|" : "");
        test_string_puts(&r.complete, summi_quotation_opening(&r.quotations[i], &language));
        test_string_add(&r.complete, sentences[i], lengths[i]);
        test_string_puts(&r.complete, summi_quotation_closing(&r.quotations[i], &language));
    }
    return r;
}

static const struct {
    const char *code, *text, *complete;
} examples[] = {
    {"en", "He said: \"It sails.|It will sail.|Ask Maud,\" and left.|It did.",
     "He said: \"It sails.\"|\"It will sail.\"|\"Ask Maud,\" and left.|It did."},
    {"en", "“It sails.|It will,” he said.|“Good.”", "“It sails.”|“It will,” he said.|“Good.”"},
    {"en", "``It sails.|It will,'' he said.", "``It sails.''|``It will,'' he said."},
    {"fr", "« Il part.|Il reviendra », dit-elle.", "« Il part. »|« Il reviendra », dit-elle."},
    {"de", "„Sie fährt.|Sie kommt“, sagte er.", "„Sie fährt.“|„Sie kommt“, sagte er."},
    {"de", "»Sie fährt.|Sie kommt«, sagte er.", "»Sie fährt.«|»Sie kommt«, sagte er."},
    {"de", "Er rief: «Sie fährt.|Sie kommt.»", "Er rief: «Sie fährt.»|«Sie kommt.»"},
    {"pl", "„Prom płynie.|Wróci”, dodał.", "„Prom płynie.”|„Wróci”, dodał."},
    {"sv", "”Färjan går.|Den kommer”, sade hon.", "”Färjan går.”|”Den kommer”, sade hon."},
    {"ja", "市長は「船は出る。|明日も出る」と述べた。",
     "市長は「船は出る。」|「明日も出る」と述べた。"},
    {"ja", "市長は『船は出る。|明日も出る』と述べた。",
     "市長は『船は出る。』|『明日も出る』と述べた。"},
    /* Single marks count where they can be no apostrophes. */
    {"en", "He said: 'It sails.|It's old, isn't it?|Ask Maud,' and left.|The boys' club is shut.",
     "He said: 'It sails.'|'It's old, isn't it?'|'Ask Maud,' and left.|The boys' club is shut."},
    {"en", "‘It sails.|It’s old,’ he said.", "‘It sails.’|‘It’s old,’ he said."},
    {"en", "He said: 'It sails'.|It is 'old', the '90s said. 'Tis.|Ann's 'Rose' is old.",
     "He said: 'It sails'.|It is 'old', the '90s said. 'Tis.|Ann's 'Rose' is old."},
    {"en", "\"Ann said: 'It sails.|It will,' and left,\" he said.",
     "\"Ann said: 'It sails.\"|\"It will,' and left,\" he said."},
    /* One quotation ends, and another begins. */
    {"en", "\"It sails.|It will,\" he said, \"as long as I live.|I swear.\"|He left.",
     "\"It sails.\"|\"It will,\" he said, \"as long as I live.\"|\"I swear.\"|He left."},
    /* A paragraph that goes on with a quotation begins with a mark, too. */
    {"en", "“It sails.|It will.||“It always did,” he said.",
     "“It sails.”|“It will.”|“It always did,” he said."},
    /* What is never closed ends with its sentence. */
    {"en", "He said: \"It sails.|Then he left.||It rained.",
     "He said: \"It sails.\"|Then he left.|It rained."},
    {"en", "He said: \"It sails.|Then he left.|\"So what?\" he added.",
     "He said: \"It sails.\"|Then he left.|\"So what?\" he added."},
    /* What is whole stays as it is; so do measures and the marks of abbreviations. */
    {"en", "“It sails,” he said.|It is 30\" wide.|He called it “old”.",
     "“It sails,” he said.|It is 30\" wide.|He called it “old”."},
    {"he", "כך אמר ד\"ר כהן.|הוא הלך.", "כך אמר ד\"ר כהן.|הוא הלך."},
    {"en", "He called it “the “Maud” of the north”.|It sails.",
     "He called it “the “Maud” of the north”.|It sails."},
};

START_TEST(marks_are_completed)
{
    reading r = read_text(examples[_i].code, examples[_i].text);
    ck_assert_str_eq(r.complete.bytes, examples[_i].complete);
    test_string_free(&r.complete);
}
END_TEST

/* Whoever quotes for three sentences says so in the first or the last. */
START_TEST(shapes_know_what_is_quoted)
{
    reading r = read_text("en", "\"It sails.|It will sail.|Ask Maud,\" he said.|It did.");
    for (size_t i = 0; i < 4; i++)
        ck_assert_msg(!r.shapes[i].half && r.shapes[i].bare == (i < 2), "%zu", i);
    ck_assert(r.shapes[0].quoted > .8f && r.shapes[1].quoted > .9f);
    ck_assert(r.shapes[2].quoted > .4f && r.shapes[2].quoted < .6f);
    ck_assert(r.shapes[3].quoted == 0);
    test_string_free(&r.complete);
}
END_TEST

/* A mark that closes what nothing opened makes a half, whatever comes. */
START_TEST(a_stray_mark_is_half)
{
    reading r = read_text("en", "It will,” he said.|It did.");
    ck_assert(r.shapes[0].half && !r.shapes[1].half);
    test_string_free(&r.complete);
}
END_TEST

/* However long a quotation is, a text of them takes linear time, and none is kept open for good. */
START_TEST(a_mark_does_not_stay_open)
{
    reading r = read_text("en", "\"It sails.|A.|B.|C.|D.|E.|F.|G.|H.|I.|J.|K.|L.|M.|N,\" he said.");
    ck_assert_str_eq(summi_quotation_opening(&r.quotations[5], &(summi_language){0}), "");
    test_string_free(&r.complete);
}
END_TEST

void quotation_tests(Suite *suite)
{
    TCase *quotations = tcase_create("quotations");
    tcase_add_loop_test(quotations, marks_are_completed, 0,
                        (int)(sizeof examples / sizeof *examples));
    tcase_add_test(quotations, shapes_know_what_is_quoted);
    tcase_add_test(quotations, a_stray_mark_is_half);
    tcase_add_test(quotations, a_mark_does_not_stay_open);
    suite_add_tcase(suite, quotations);
}
