/* SPDX-License-Identifier: MIT */
/* test_shape.c - what a sentence looks like. */
#include <check.h>
#include <string.h>

#include "language/phrase.h"
#include "layout/word_count.h"
#include "prose/label.h"
#include "prose/shape.h"
#include "support.h"
#include "unicode/terminator.h"

void shape_tests(Suite *suite);

static summi_shape shape_of(const char *text, unsigned terminators)
{
    const unsigned char *bytes = (const unsigned char *)text;
    size_t length = strlen(text);
    return summi_shape_find(bytes, 0, length, summi_count_words(bytes, 0, length), terminators);
}

static const struct {
    const char *text;
    bool half, bare;
} quotes[] = {
    {"The bridge is closed.", false, false},
    {"“The bridge is closed.”", false, true},
    {"“The bridge is closed,” Ames said.", false, false},
    {"“The bridge,” Ames said, “is closed.”", false, false},
    {"“Closed!” “Again?”", false, true},
    {"“The bridge is closed.", true, true},
    {"The bridge is closed.”", true, false},
    {"“The bridge is closed,” Ames said. “It will stay closed.", true, false},
    {"He called the bridge “a danger to lorries”.", false, false},
    {"(“The bridge” is a book.)", false, false},
    {"‘“No” is what he said.’", false, false},
};
enum { QUOTES = sizeof quotes / sizeof *quotes };

/* The text with other quotation marks for “ and ”. */
static test_string with_marks(const char *text, const char *opens, const char *closes)
{
    test_string result = {0};
    for (; *text; text++)
        if (!strncmp(text, "“", 3) || !strncmp(text, "”", 3)) {
            test_string_puts(&result, text[2] == '\x9C' ? opens : closes);
            text += 2;
        } else {
            test_string_add(&result, text, 1);
        }
    return result;
}

START_TEST(quotations)
{
    static const char *const marks[][2] = {{"“", "”"},     {"\"", "\""}, {"``", "''"},
                                           {"`` ", " ''"}, {"„", "“"},   {"»", "«"}};
    for (size_t m = 0; m < sizeof marks / sizeof *marks; m++) {
        test_string text = with_marks(quotes[_i].text, marks[m][0], marks[m][1]);
        summi_shape shape = shape_of(text.bytes, 0);
        ck_assert_msg(shape.half == quotes[_i].half, "half: %s", text.bytes);
        ck_assert_msg(!shape.open, "open: %s", text.bytes);
        ck_assert_msg(shape.bare == quotes[_i].bare, "bare: %s", text.bytes);
        ck_assert_msg((shape.quoted > 0) == (strstr(quotes[_i].text, "“") || shape.half),
                      "quoted: %s", text.bytes);
        test_string_free(&text);
    }
}
END_TEST

START_TEST(no_quotations)
{
    /* Apostrophes, measures, and marks of other meaning. */
    static const char *const texts[] = {"It's the council's bridge, isn't it?",
                                        "The board is 5'10'' long.",
                                        "Cut a piece of 3'' and fix it.",
                                        "The ''Maud'' sails at noon.",
                                        "Type `ls` and wait.",
                                        "Type ``ls`` and wait.",
                                        "''' is a mark.'''"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        ck_assert_msg(!shape_of(texts[i], 0).half, "%s", texts[i]);
}
END_TEST

START_TEST(openers_in_quotations)
{
    summi_language language;
    summi_language_find("en", &language);
    static const char *const opened[] = {"But the bridge is closed.", "“But the bridge is closed.”",
                                         "``But the bridge is closed.''",
                                         "`` But the bridge is closed . ''"};
    for (size_t i = 0; i < sizeof opened / sizeof *opened; i++)
        ck_assert_msg(summi_phrase_kinds(&language, SUMMI_PHRASES_OPENERS,
                                         (const unsigned char *)opened[i], 0, strlen(opened[i])),
                      "%s", opened[i]);
}
END_TEST

START_TEST(terminators)
{
    static const struct {
        const char *text;
        unsigned terminators;
        bool open;
    } examples[] = {
        {"Γιατί έκλεισε η γέφυρα;", SUMMI_TERMINATORS_GREEK, false},
        {"Γιατί έκλεισε η γέφυρα\xCD\xBE", SUMMI_TERMINATORS_GREEK, false},
        {"Why did the bridge close;", 0, true},
        {"Կամուրջը փակ է:", SUMMI_TERMINATORS_ARMENIAN, false},
        {"The bridge is closed:", 0, true},
        {"ድልድዩ ለምን ተዘጋ\xE1\x8D\xA7", 0, false},
        {"ድልድዩ ለምን ተዘጋ", 0, true},
    };
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++)
        ck_assert_msg(shape_of(examples[i].text, examples[i].terminators).open == examples[i].open,
                      "%s", examples[i].text);
}
END_TEST

START_TEST(brackets)
{
    static const struct {
        const char *text;
        bool open;
    } examples[] = {
        {"The bridge (of stone) is closed.", false},   {"The bridge (of stone is closed.", true},
        {"The bridge of stone) is closed.", true},     {"a) The bridge is closed.", false},
        {"The bridge [of [stone]] is closed.", false}, {"The bridge [of [stone] is closed.", true},
        {"《橋》は石でできています。", false},         {"（橋は石でできています。", true}};
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++)
        ck_assert_msg(shape_of(examples[i].text, 0).open == examples[i].open, "%s",
                      examples[i].text);
}
END_TEST

START_TEST(names)
{
    ck_assert(shape_of("Ann Ames, R. T. Quill, Maud Ellery, Ruth Sorrel.", 0).names);
    ck_assert(shape_of("Ann Ames and Maud Ellery of Brackwater Quarry, Sorrel Island.", 0).names);
    ck_assert(!shape_of("Ann Ames said that Maud Ellery had seen Ruth Sorrel.", 0).names);
    ck_assert(!shape_of("Ann Ames, Maud Ellery.", 0).names);
}
END_TEST

/* Whatever the place of a mark among the bytes that are looked at together. */
START_TEST(marks_anywhere)
{
    static const char *const marks[] = {"\"", "``", "''", "(", "[", "“"};
    for (size_t m = 0; m < sizeof marks / sizeof *marks; m++)
        for (size_t before = 0; before < 20; before++)
            for (size_t after = 0; after < 20; after++) {
                test_string text = {0};
                test_string_add(&text, "aaaaaaaaaaaaaaaaaaaa", before);
                test_string_puts(&text, marks[m]);
                test_string_add(&text, "bbbbbbbbbbbbbbbbbbbb", after);
                test_string_puts(&text, ".");
                summi_shape shape = shape_of(text.bytes, 0);
                ck_assert_msg(shape.open || shape.half, "%s", text.bytes);
                test_string_free(&text);
            }
}
END_TEST

START_TEST(labels)
{
    static const struct {
        const char *language, *text;
        bool labelled;
    } examples[] = {
        {"en", "Flooded: Ann Ames in front of the mill.", true},
        {"en", "Back home: Maud Ellery and her goats on Sorrel Island.", true},
        {"en", "Claim to fame : The oldest weir of the river .", true},
        {"pl", "Powódź: Młyn nad rzeką po burzy.", true},
        {"ru", "Наводнение: Мельница после бури.", true},
        /* Four words; a clause, or what begins one; a small letter or a number after it. */
        {"en", "Ann Ames of Brackwater: She left.", false},
        {"en", "She said: The mill is ours.", false},
        {"en", "The reason: Nobody had looked.", false},
        {"en", "Flooded: the mill.", false},
        {"en", "Flooded: 12 mills.", false},
        {"en", "Ames: \"No.\"", false},
        {"en", "flooded: Ann Ames.", false},
        {"en", "Part 2: The mill.", false},
        {"en", "\"Flooded: The mill\" is a book.", false},
        {"en", "10:30 is when Ann comes.", false},
        {"en", "Flooded:", false},
        {"en", "Flooded: ", false},
        {"en", ": The mill.", false},
        {"en", "", false},
    };
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        summi_language language;
        summi_language_find(examples[i].language, &language);
        const unsigned char *bytes = (const unsigned char *)examples[i].text;
        bool labelled = summi_has_label(bytes, 0, strlen(examples[i].text), &language);
        ck_assert_msg(labelled == examples[i].labelled, "%s", examples[i].text);
    }
}
END_TEST

void shape_tests(Suite *suite)
{
    TCase *shapes = tcase_create("shapes");
    tcase_add_loop_test(shapes, quotations, 0, QUOTES);
    tcase_add_test(shapes, no_quotations);
    tcase_add_test(shapes, openers_in_quotations);
    tcase_add_test(shapes, terminators);
    tcase_add_test(shapes, brackets);
    tcase_add_test(shapes, names);
    tcase_add_test(shapes, marks_anywhere);
    tcase_add_test(shapes, labels);
    suite_add_tcase(suite, shapes);
}
