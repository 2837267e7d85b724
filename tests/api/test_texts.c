/* SPDX-License-Identifier: MIT */
/* test_texts.c - what several texts have in common, as retrieved passages do, counts once. */
#include <check.h>
#include <stdlib.h>
#include <string.h>
#include <summ.h>

#include "support.h"

void texts_tests(Suite *suite);

enum { TEXTS_MOST = 4 };

static summ_document *make_document(const char *const *texts, size_t count, int skip)
{
    summ_text inputs[TEXTS_MOST];
    ck_assert_uint_le(count, TEXTS_MOST);
    for (size_t i = 0; i < count; i++)
        inputs[i] = (summ_text){.data = texts[i], .length = strlen(texts[i])};
    summ_options *options = test_options();
    summ_options_set_skip_furniture(options, skip);
    summ_document *document;
    ck_assert_int_eq(summ_document_new(NULL, options, inputs, count, &document, NULL), SUMM_OK);
    summ_options_free(options);
    return document;
}

/* Which sentences are eligible: a letter for each, R for those that are repeated. */
static void check_sentences(const char *const *texts, size_t count, int skip, const char *expected)
{
    summ_document *document = make_document(texts, count, skip);
    ck_assert_uint_eq(summ_document_get_sentence_count(document), strlen(expected));
    for (size_t i = 0; expected[i]; i++) {
        summ_sentence sentence = test_document_sentence(document, i);
        int passed = expected[i] == 'R' ? SUMM_PASSED_OVER_REPEATED : SUMM_PASSED_OVER_NOT;
        ck_assert_msg(sentence.passed == (uint32_t)passed, "sentence %zu of %s", i, expected);
    }
    summ_document_free(document);
}

#define MILL                                                                                       \
    "The mill of Ryle burned down in the night of the great fair. Nobody was in the mill when "    \
    "the fire began, because the miller and his men were dancing on the green."
#define MUEHLE                                                                                     \
    "Die M\u00FChle von Ried brannte in der Nacht des gro\u00DFen Festes ab. Niemand war in der "  \
    "M\u00FChle, als das Feuer ausbrach, denn der M\u00FCller und seine Leute tanzten auf dem "    \
    "Anger."

static const char *const mill[][TEXTS_MOST] = {
    {MILL, "The harbour was deepened in spring. Ships of any size can come in at low tide.", MILL},
    {MUEHLE,
     "Der Hafen wurde im Fr\u00FChling vertieft. Bei Ebbe laufen nun Schiffe jeder Gr\u00F6\u00DFe "
     "ein.",
     MUEHLE}};

/* A passage that comes twice is ranked as if it came once, and the first copy is taken. */
START_TEST(a_repeated_passage_counts_once)
{
    check_sentences(mill[_i], 3, 1, "....RR");
    summ_document *twice = make_document(mill[_i], 3, 1), *once = make_document(mill[_i], 2, 1);
    for (size_t s = 0; s < 4; s++)
        ck_assert_double_eq(test_document_sentence(twice, s).score,
                            test_document_sentence(once, s).score);
    summ_document_free(twice);
    summ_document_free(once);
}
END_TEST

/* Passages that were cut out of one text begin and end within its sentences, and overlap. */
START_TEST(pieces_of_sentences_are_passed_over)
{
    static const char *const passages[][TEXTS_MOST] = {
        {"The school has forty pupils. Nobody was in the mill when the fire began. The harbour was "
         "deepened in spri",
         "ody was in the mill when the fire began. The harbour was deepened in spring by two men.",
         "bour was deepened in spring by two men. Ships of any size can come in now."},
        {"La escuela tiene cuarenta alumnos. Nadie estaba en el molino cuando empez\u00F3 el "
         "fuego. El puerto se ahond\u00F3 en prima",
         "estaba en el molino cuando empez\u00F3 el fuego. El puerto se ahond\u00F3 en primavera "
         "con ayuda.",
         "se ahond\u00F3 en primavera con ayuda. Ahora entran barcos de cualquier tama\u00F1o."}};
    check_sentences(passages[_i], 3, 1, "..RR.R.");
}
END_TEST

/* Within one text a sentence may come again, and short ones come in many texts. */
START_TEST(what_is_no_passage_may_come_again)
{
    static const char *const refrain[] = {
        "The ferry of Ryle will never come back to us. We wait. The ferry of Ryle will never come "
        "back to us.",
        "We wait. Nobody comes to the quay of Ryle any more in winter."};
    check_sentences(refrain, 2, 1, ".....");
    static const char *const reviews[] = {"A great lamp, thanks.", "A great lamp, thanks."};
    check_sentences(reviews, 2, 1, "..");
    check_sentences(mill[0], 3, 0, "......");
}
END_TEST

void texts_tests(Suite *suite)
{
    TCase *texts = tcase_create("texts");
    tcase_add_loop_test(texts, a_repeated_passage_counts_once, 0, 2);
    tcase_add_loop_test(texts, pieces_of_sentences_are_passed_over, 0, 2);
    tcase_add_test(texts, what_is_no_passage_may_come_again);
    suite_add_tcase(suite, texts);
}
