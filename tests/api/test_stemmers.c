/* SPDX-License-Identifier: MIT */
/* test_stemmers.c - what becomes of a language of which libstemmer lacks the algorithm. */
#include <check.h>
#include <libstemmer.h>
#include <string.h>
#include <summ.h>

#include "support.h"

void stemmers_tests(Suite *suite);

static void all_there(void)
{
    test_stemmer_missing = NULL;
}

static bool has_stemmer(const char *tag)
{
    summ_language language;
    for (size_t i = 0; summ_language_get(i, &language) == SUMM_OK; i++)
        if (!strcmp(language.tag, tag))
            return language.has & SUMM_HAS_STEMMER;
    ck_abort_msg("no language %s", tag);
    return false;
}

START_TEST(languages_say_so)
{
    ck_assert(has_stemmer("el") && has_stemmer("en"));
    test_stemmer_missing = "greek";
    ck_assert(!has_stemmer("el") && has_stemmer("en"));
    test_stemmer_missing = "english";
    ck_assert(has_stemmer("el") && !has_stemmer("en"));
}
END_TEST

/* Sentences 0 and 1 have words with common stems, 1 and 2 share nothing. */
static const char forms[] = "Seven painters painted houses. Our painter was painting his house. "
                            "Nobody met them yesterday.";

/*
 * Whether words of one stem are one term: then two of the sentences are linked, and a third is not.
 */
static bool stems_count(const char *language)
{
    summ_options *options = test_options();
    ck_assert_int_eq(summ_options_set_language(options, language, SUMM_ZERO_TERMINATED), SUMM_OK);
    summ_document *document = test_document(forms, sizeof forms - 1, options);
    bool linked =
        test_document_sentence(document, 0).score > test_document_sentence(document, 2).score * 1.5;
    summ_document_free(document);
    summ_options_free(options);
    return linked;
}

START_TEST(words_stay_as_they_are)
{
    ck_assert(stems_count("en"));
    test_stemmer_missing = "english";
    ck_assert(!stems_count("en"));
    test_stemmer_missing = "greek";
    ck_assert(stems_count("en"));
}
END_TEST

START_TEST(every_language_works_without)
{
    for (const char **name = sb_stemmer_list(); *name; name++) {
        test_stemmer_missing = *name;
        for (const test_article *article = test_articles(); article->text; article++) {
            summ_summary *summary = test_summarize(article->text, strlen(article->text), NULL);
            ck_assert_uint_gt(summ_summary_get_sentence_count(summary), 0);
            summ_summary_free(summary);
        }
    }
}
END_TEST

void stemmers_tests(Suite *suite)
{
    TCase *stemmers = tcase_create("stemmers");
    tcase_add_checked_fixture(stemmers, all_there, all_there);
    tcase_add_test(stemmers, languages_say_so);
    tcase_add_test(stemmers, words_stay_as_they_are);
    tcase_add_test(stemmers, every_language_works_without);
    suite_add_tcase(suite, stemmers);
}
