/* SPDX-License-Identifier: MIT */
/* test_render.c - how a sentence is printed in a paragraph. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "layout/render.h"
#include "support.h"

void render_tests(Suite *suite);

/* What a piece of text looks like in a paragraph; measured first, then written. */
static test_string render(const char *text, size_t length)
{
    const unsigned char *bytes = (const unsigned char *)text;
    summ_allocator allocator = summi_allocator_default();
    summi_language language;
    summi_hyphens hyphens = {0};
    summi_arena arena;
    summi_arena_init(&arena, &allocator);
    summi_language_find("en", &language);
    ck_assert_int_eq(summi_hyphens_add(&hyphens, &arena, &language, bytes, length), SUMM_OK);
    hyphens.english = true;
    size_t size = summi_render(bytes, 0, length, &hyphens, NULL);
    ck_assert_uint_le(size, SUMMI_RENDER_GROWTH * length);
    unsigned char *out = malloc(size + 1);
    ck_assert_ptr_nonnull(out);
    out[size] = 0xEE;
    ck_assert_uint_eq(summi_render(bytes, 0, length, &hyphens, out), size);
    ck_assert_uint_eq(out[size], 0xEE);
    ck_assert_uint_eq(test_utf8_bad(out, size), size);
    test_string string = {0};
    test_string_add(&string, out, size);
    free(out);
    summi_arena_free(&arena);
    return string;
}

/* The controls of UAX #9 */
#define LRE "\xE2\x80\xAA"
#define RLE "\xE2\x80\xAB"
#define PDF "\xE2\x80\xAC"
#define LRO "\xE2\x80\xAD"
#define RLO "\xE2\x80\xAE"
#define LRI "\xE2\x81\xA6"
#define RLI "\xE2\x81\xA7"
#define FSI "\xE2\x81\xA8"
#define PDI "\xE2\x81\xA9"

static const struct example {
    const char *text;
    const char *printed;
} examples[] = {
    {"", ""},
    {"plain", "plain"},
    {"two words", "two words"},
    /* Comments in code */
    {"a tide is\n// low, and\n\t/// stays\n  //! so", "a tide is low, and stays so"},
    {"a\n;; b\n# c", "a b c"},
    {"la marea\r\n# baja", "la marea baja"},
    {"a // b # c\n#1 d\n//e\n## f", "a // b # c #1 d //e ## f"},
    /* White space */
    {"a  b", "a b"},
    {"a \t\r\n\v\f b", "a b"},
    {"a\xC2\xA0"
     "b",
     "a b"},
    {"a\xE3\x80\x80\xE2\x80\xA8\xE2\x80\xA9\xC2\x85"
     "b",
     "a b"},
    {"a\nb", "a b"},
    {"a\r\nb", "a b"},
    /* Control characters */
    {"a\x01\x02z", "a z"},
    {"a\x7Fz", "a z"},
    {"a\xC2\x9Fz", "a z"},
    {"\x1B[1mbold", "[1mbold"},
    /* Hyphenated at the end of a line */
    {"ferry-\nman", "ferryman"},
    {"ferry-\r\n   man", "ferryman"},
    {"ferry\xE2\x80\x90\nman", "ferryman"},
    {"ferry\xC2\xAD\nman", "ferryman"},
    {"fer\xC2\xADry\xC2\xADman", "ferryman"},
    {"F\xC3\xA4hr\xC2\xADmann\xC2\xAD", "F\xC3\xA4hrmann"},
    /* A hyphen longer than what comes after it has no room, not even for a moment. */
    {"ferry\xE2\x80\x90\nm", "ferrym"},
    {"ferry\xC2\xAD\nm", "ferrym"},
    {"Stra\xC3\x9F"
     "en-\n\xC3\xB6l",
     "Stra\xC3\x9F"
     "en\xC3\xB6l"},
    {"Anglo-\nSaxon", "Anglo-Saxon"},
    {"ferry- man", "ferry- man"},
    {"the 19-\nyear", "the 19-year"},
    {"wait -\nno", "wait - no"},
    {"wait --\nno", "wait -- no"},
    {"ferry-\n2", "ferry-2"},
    {"ferry-", "ferry-"},
    {"-\nman", "man"},
    /* The text tells whether a hyphen belongs to the word: by the word itself, */
    {"a lock-\nfree ring, lock-free", "a lock-free ring, lock-free"},
    {"LOCK-\nFREE, Lock-Free", "LOCK-FREE, Lock-Free"},
    {"CERTIFI-\nCATES, Certificates", "CERTIFICATES, Certificates"},
    {"re-\nsign, resign, resign, re-sign", "resign, resign, resign, re-sign"},
    {"with-\nout", "without"},
    /* by others with hyphens, */
    {"duty-free, but tax-\nfree? The tax", "duty-free, but tax-free? The tax"},
    {"cross-check, cross-\nborder", "cross-check, cross-border"},
    {"re-elect, re-\nport", "re-elect, report"},
    {"state-of-the-\nart", "state-of-the-art"},
    {"state-\nof-the-art", "state-of-the-art"},
    {"long-es-\ntablished", "long-established"},
    /* and by some that always or never have one. */
    {"A well-\nknown man", "A well-known man"},
    {"up-\nand download", "up- and download"},
    {"ferry-\n\nman", "ferry- man"},
    /* Commas and periods that are tokens of their own */
    {"the ferry , the quay .", "the ferry, the quay."},
    {"the ferry\n, the quay\n.\nNobody", "the ferry, the quay. Nobody"},
    {"Mr . Ames paid \"it\" , twice .", "Mr. Ames paid \"it\", twice."},
    {"écrit , là .", "écrit, là."},
    {"in .NET, at .5 or ,5 and . 5", "in .NET, at .5 or ,5 and . 5"},
    {"well ... he . . . left . .", "well ... he . . . left . ."},
    {" , a", "a"},
    {". a", "a"},
    {"the quay ( and [ its ] crane ) or 1 ) or ( a", "the quay (and [its] crane) or 1) or (a"},
    {"[ ] the quay :( and ( ) b (a (b)", "[ ] the quay :( and ( ) b (a (b)"},
    {"نهر ، جسر ۔", "نهر، جسر۔"},
    /* If the full stop is one, all words are */
    {"It is n't Ann 's : 5 % ; she 'll `` go '' .", "It isn't Ann's: 5%; she'll ``go''."},
    {"It is n’t Ann ’s .", "It isn’t Ann’s."},
    {"`` It is n't Ann 's , '' he said .", "``It isn't Ann's,'' he said."},
    {"Is n't it Ann 's ?", "Isn't it Ann's?"},
    {"Hij komt 's avonds : nu .NET !", "Hij komt 's avonds : nu .NET !"},
    {"Ann 'sings ' no ' and 'n ' .", "Ann 'sings ' no ' and 'n '."},
    {"f( x ) and foo [ 2 ]", "f(x) and foo [2]"},
    /* A period that once ended a line, or is a token, in the midst of a sentence */
    {"who .\nclaims it\n. now", "who claims it now"},
    {"he . \xC3\xA9"
     "crit tout .",
     "he \xC3\xA9"
     "crit tout."},
    {"A .\nclaims", "A. claims"},
    /* and one that is a word */
    {"run build . to build it", "run build . to build it"},
    {"add . -v, add . 5, add . && go", "add . -v, add . 5, add . && go"},
    {"who .claims it", "who .claims it"},
    {", 5 a", ", 5 a"},
    {". . . a", ". . . a"},
    {"ferry\xC2\xAD\n, a", "ferry , a"},
    /* The bullet of a list */
    {"* a man", "a man"},
    {"- - a man", "a man"},
    {"\xE2\x80\xA2 a man", "a man"},
    {"-a man", "-a man"},
    /* and the hyphens between parts of a text */
    {"-- A man", "A man"},
    {"--a man", "--a man"},
    {"a * man", "a * man"},
    /* Scripts without spaces */
    {"\xE6\xA1\xA5\n\xE5\xBE\x88", "\xE6\xA1\xA5\xE5\xBE\x88"},
    {"\xE6\xA1\xA5 \xE5\xBE\x88", "\xE6\xA1\xA5 \xE5\xBE\x88"},
    {"\xE6\xA1\xA5\nabc", "\xE6\xA1\xA5 abc"},
    {"abc\n\xE6\xA1\xA5", "abc \xE6\xA1\xA5"},
    {"\xE3\x81\xAE\n\xE3\x82\xAB", "\xE3\x81\xAE\xE3\x82\xAB"},
    {"\xE0\xB8\x81\n\xE0\xB8\x82", "\xE0\xB8\x81\xE0\xB8\x82"},
    {"\xEA\xB0\x80\n\xEB\x82\x98", "\xEA\xB0\x80 \xEB\x82\x98"},
    /* A direction that is set ends with the sentence: embeddings and overrides, */
    {RLO "evil", RLO "evil" PDF},
    {LRE "a " RLE "b", LRE "a " RLE "b" PDF PDF},
    {"a " LRO "b" PDF " c", "a " LRO "b" PDF " c"},
    {LRO " a ", LRO " a" PDF},
    /* isolates, */
    {"a " RLI "b " FSI "c", "a " RLI "b " FSI "c" PDI PDI},
    {"a " LRI "b" PDI " c", "a " LRI "b" PDI " c"},
    /* and one in the other: the end of an isolate ends what is open inside. */
    {RLI RLE "a", RLI RLE "a" PDI},
    {RLE RLI "a", RLE RLI "a" PDI PDF},
    {RLE RLI RLO "a" PDI "b", RLE RLI RLO "a" PDI "b" PDF},
    {RLE RLI "a" PDF "b", RLE RLI "a" PDF "b" PDI PDF},
    /* What is not open is not ended, which might be the caller's. */
    {"a" PDF " b" PDI, "a b"},
    {"a " PDI " b", "a b"},
    {RLI "a" PDI PDI "b", RLI "a" PDI "b"},
    /* Marks without an end */
    {"a\xE2\x80\x8E\xE2\x80\x8F\xD8\x9C", "a\xE2\x80\x8E\xE2\x80\x8F\xD8\x9C"},
    /* What is not UTF-8 */
    {"caf\xE9 bar", "caf\xEF\xBF\xBD bar"},
    {"\xFF\xFE", "\xEF\xBF\xBD\xEF\xBF\xBD"},
    {"a\xE2\x82", "a\xEF\xBF\xBD"},
    /* What stays as it is */
    {"e\xCC\x81t\xE2\x80\x8D\xF0\x9F\x98\x80", "e\xCC\x81t\xE2\x80\x8D\xF0\x9F\x98\x80"},
};

START_TEST(printed)
{
    const struct example *example = &examples[_i];
    test_string printed_text = render(example->text, strlen(example->text));
    ck_assert_uint_eq(printed_text.length, strlen(example->printed));
    ck_assert_str_eq(printed_text.bytes, example->printed);
    test_string_free(&printed_text);
}
END_TEST

START_TEST(a_piece_of_a_text)
{
    static const unsigned char text[] = "Xthe \n ferryX";
    unsigned char out[16];
    ck_assert_uint_eq(summi_render(text, 1, sizeof text - 2, NULL, out), 9);
    ck_assert(!memcmp(out, "the ferry", 9));
    test_string nul = render("a\0b", 3);
    ck_assert_str_eq(nul.bytes, "a b");
    test_string_free(&nul);
}
END_TEST

START_TEST(random_bytes)
{
    test_random random = {81};
    char text[100];
    for (int round = 0; round < 5000; round++) {
        size_t length = test_random_below(&random, sizeof text);
        for (size_t i = 0; i < length; i++)
            text[i] = "-\n a\xC2\xAD\xE6\xA1\xA5\x80\xF0\xE2\xAE\x81\xA7\xA9"[test_random_below(
                &random, 16)];
        test_string once = render(length ? text : "", length);
        /* No white space is doubled, and printing again changes nothing. */
        if (once.length) {
            ck_assert_ptr_null(strstr(once.bytes, "  "));
            ck_assert_ptr_null(strchr(once.bytes, '\n'));
            test_string twice = render(once.bytes, once.length);
            ck_assert_str_eq(once.bytes, once.length && twice.bytes ? twice.bytes : "");
            test_string_free(&twice);
        }
        test_string_free(&once);
    }
}
END_TEST

/* What ends words in English begins some in other languages. */
START_TEST(endings_are_english)
{
    static const char *const texts[][2] = {
        {"Hij komt 's avonds : nu .", "Hij komt 's avonds : nu."},
        {"Est-ce l'\xC3\xA9t\xC3\xA9 , non ?", "Est-ce l'\xC3\xA9t\xC3\xA9, non ?"}};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        unsigned char out[64];
        const char *text = texts[i][0];
        size_t size = summi_render((const unsigned char *)text, 0, strlen(text), NULL, out);
        out[size] = '\0';
        ck_assert_str_eq((const char *)out, texts[i][1]);
    }
}
END_TEST

/* Whatever is cut off: what is left, and an ellipsis, keep to the limit, and use it. */
START_TEST(cut_to_a_limit)
{
    static const char *const texts[] = {"one two three four five six",
                                        "one " RLO "two three " RLI "four five" PDI PDF " six",
                                        RLI "one " RLI "two " RLI "three " RLI "four five",
                                        "\xE6\xA1\xA5\xE5\xBE\x88\xE6\x97\xA7" RLO
                                        "\xE6\xA1\xA5\xE5\xBE\x88",
                                        "a-\nb c\xFF\xFF\xFF\x64 e f g",
                                        "he who .\nclaims .\nit now",
                                        "it is n't ( yet ) Ann 's , or . it ."};
    const unsigned char *text = (const unsigned char *)texts[_i];
    size_t length = strlen(texts[_i]), before = 0;
    for (size_t limit = 0; limit < 2 * length; limit++) {
        size_t cut = summi_render_cut(text, 0, length, NULL, limit);
        ck_assert_uint_le(cut, length);
        ck_assert_uint_ge(cut, before);
        if (cut)
            ck_assert_uint_le(summi_render(text, 0, cut, NULL, NULL) + strlen(SUMMI_ELLIPSIS),
                              limit);
        before = cut;
    }
    ck_assert_uint_gt(before, length / 2);
}
END_TEST

void render_tests(Suite *suite)
{
    TCase *paragraph = tcase_create("paragraph");
    tcase_add_loop_test(paragraph, printed, 0, sizeof examples / sizeof *examples);
    tcase_add_test(paragraph, a_piece_of_a_text);
    tcase_add_test(paragraph, random_bytes);
    tcase_add_test(paragraph, endings_are_english);
    tcase_add_loop_test(paragraph, cut_to_a_limit, 0, 7);
    suite_add_tcase(suite, paragraph);
}
