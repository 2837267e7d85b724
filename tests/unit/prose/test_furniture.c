/* SPDX-License-Identifier: MIT */
/* test_furniture.c - what of a page is prose, and why the rest is not. */
#include <check.h>
#include <string.h>

#include "support.h"

void furniture_tests(Suite *suite);

/* A letter for each value of enum summ_passed_over. */
static const char letters[] = ".hrbcnlmet";

/* Checks the sentences of a text: `expected` has a letter for each. */
static void check_reasons(const char *language, const char *text, const char *expected)
{
    summ_options *options = test_options();
    summ_options_set_language(options, language, SUMM_ZERO_TERMINATED);
    summ_document *document = test_document(text, strlen(text), options);
    test_string found = {0};
    for (size_t i = 0; i < summ_document_get_sentence_count(document); i++)
        test_string_add(&found, &letters[test_document_sentence(document, i).passed], 1);
    ck_assert_msg(!strcmp(found.bytes, expected), "%s: '%s' instead of '%s' in\n%s", language,
                  found.bytes, expected, text);
    test_string_free(&found);
    summ_document_free(document);
    summ_options_free(options);
}

/* ---- Copies ---- */

#define BRIDGE "The stone bridge of Brackwater was closed to all lorries on Monday morning."
#define FERRY  "Ferries carry the lorries across the harbour until the bridge opens again in May."
#define QUARRY "The owner of the quarry pays for the ferries, and would not say how much they cost."
#define WORK   "Workers need two summers for the arches, and the council has money for only one."

START_TEST(the_first_copy_of_prose_stays)
{
    /* Passages that were found one by one: far from each other, beside each other, thrice. */
    check_reasons("en", BRIDGE "\n\n" FERRY "\n\n" WORK "\n\n" BRIDGE "\n\n" QUARRY "\n", "...r.");
    check_reasons("en", BRIDGE "\n\n" BRIDGE "\n\n" FERRY "\n\n" WORK "\n\n" QUARRY "\n", ".r...");
    check_reasons("en",
                  FERRY "\n" BRIDGE " " WORK "\n" QUARRY "\n" BRIDGE " " WORK "\n"
                        "It rains.\n" BRIDGE " " WORK "\n",
                  "....rr.rr");
    /*
     * In few words, as some languages need no more: "The bridge has been closed since Monday
     * morning."
     */
    check_reasons("fi",
                  "Silta on ollut suljettu maanantaiaamusta.\n\n"
                  "Louhoksen omistaja maksaa lautat, eikä kerro kenellekään niiden hintaa.\n\n"
                  "Työ kestää kaksi kesää, ja kaupungilla on rahaa vain yhteen.\n\n"
                  "Silta on ollut suljettu maanantaiaamusta.\n\n"
                  "Kaupunkilaiset odottavat kevättä.\n",
                  "...r.");
    /* Both of "The bridge has been closed since Monday." */
    check_reasons("ja",
                  "石の橋は月曜日から通行止めです。\n\n採石場の持ち主は船の代金を払います。\n\n"
                  "工事は二回の夏がかかります。\n\n石の橋は月曜日から通行止めです。\n\n"
                  "町の人は春を待っています。\n",
                  "...r.");
}
END_TEST

START_TEST(captions_are_copies)
{
    /* No copy of what is no prose is: a caption without a terminator, or a word or two. */
    static const char caption[] = "The bridge of Brackwater at low tide on Sunday";
    test_string text = {0};
    test_string_puts(&text, caption);
    test_string_puts(&text, "\n\n" BRIDGE "\n\n" FERRY "\n\n");
    test_string_puts(&text, caption);
    test_string_puts(&text, "\n\nAsk us.\n\n" WORK "\n\nAsk us.\n\n" QUARRY "\n");
    check_reasons("en", text.bytes, "r..rr.r.");
    test_string_free(&text);
}
END_TEST

/* ---- Speech ---- */

START_TEST(speech_that_breaks_off)
{
    /* Lines without a terminator, but in quotation marks of any kind: no headings. */
    static const char *const ends[] = {"--\"", ",\"", "--”", ",’", "--''", ",''"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        test_string text = {0};
        test_string_puts(&text, BRIDGE "\n\n" FERRY "\n\n"
                                       "I thought that the bridge would stay open for ever");
        test_string_puts(&text, ends[i]);
        test_string_puts(&text, "\n\n" WORK "\n");
        check_reasons("en", text.bytes, "....");
        test_string_free(&text);
    }
    check_reasons(
        "en", BRIDGE "\n\n" FERRY "\n\nThe bridge that would stay open for ever''\n\n" WORK "\n",
        "..h.");
}
END_TEST

/* ---- Credits ---- */

START_TEST(names_after_by)
{
    static const struct {
        const char *language, *line, *expected;
    } examples[] = {
        {"en", "By Ann Ames.", "b"},
        {"en", "by R. T. Quill and Ann Ames", "h"}, /* two small words, and no terminator */
        {"en", "By R. T. Quill and Ann Ames.", "b"},
        {"en", "By then it rained.", "."},
        {"en", "\"By Ann Ames.\"", "."},
        {"en", "By-laws Rule Brackwater.", "."},
        {"en", "By Ann Ames, R. T. Quill, Maud Ellery, Ruth Sorrel.", "."}, /* too many words */
        {"de", "By Ann Ames.", "."},
        {"und", "By Ann Ames.", "."},
    };
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        test_string text = {0}, expected = {0};
        test_string_puts(&text, BRIDGE "\n\n" FERRY "\n\n");
        test_string_puts(&text, examples[i].line);
        test_string_puts(&text, "\n\n" WORK "\n");
        test_string_puts(&expected, "..");
        test_string_puts(&expected, examples[i].expected);
        test_string_puts(&expected, ".");
        check_reasons(examples[i].language, text.bytes, expected.bytes);
        test_string_free(&text);
        test_string_free(&expected);
    }
}
END_TEST

/* ---- Lists ---- */

START_TEST(announced_lists)
{
    /* What a mail announces with a colon does not say that its sentences have no terminators. */
    test_check_passed_over("en", "We have mended the ferry. These are its parts:\n\n{Iron hull}\n\n"
                                 "{New engine}\n\n" FERRY "\n");
    test_check_passed_over(
        "de", "Wir haben die Fähre repariert. Das sind ihre Teile:\n\n{Rumpf}\n\n"
              "{Motor}\n\nDer Steinbruch wartet seit Montag darauf, dass sie fährt.\n");
}
END_TEST

/* Titles of numbered sections are headings in a paragraph, too; steps and items are not. */
START_TEST(numbered_titles)
{
    test_check_passed_over("en", "{1. Fares.} " FERRY " {2. Lost Property and Dogs.} " QUARRY);
    test_check_passed_over("en", "{3.1 Fares.}\n\n" FERRY "\n\n{3.2 Dogs.}\n\n" QUARRY "\n");
    test_check_passed_over("de", "{1. Haftung des Betreibers.} Er zahlt für alles, was auf der "
                                 "Fähre nass wird. {2. Hunde.} Sie fahren im Sommer umsonst mit.");
    test_check_passed_over("en", "1. Wash the hull. 2. Dry it. 3. Paint it. " FERRY);
    test_check_passed_over("en", "1. The ferry sails again, the owner says. " QUARRY);
    test_check_passed_over("en",
                           FERRY " It cost 3.5 million. Nobody would have paid as much for it.");
}
END_TEST

/* A single sentence announces as well as two. */
START_TEST(announced_at_once)
{
    test_check_passed_over("en",
                           "{Hi Maud,}\n\n{these are the parts of the ferry that we mend this "
                           "week:}\n\n{Iron hull}\n\n{New engine}\n\n" FERRY "\n");
    test_check_passed_over("fr", "{Bonjour Maud,}\n\n{voici les pièces du bac que nous réparons "
                                 "cette semaine :}\n\n{Coque}\n\n{Moteur neuf}\n\nLa carrière "
                                 "attend depuis lundi que le bac reparte.\n");
}
END_TEST

START_TEST(loose_numbers)
{
    test_check_passed_over("en", "{The ferry sails if one of these is so:}\n\n{1.}\n\n" FERRY
                                 "\n\n{2.}\n\n" WORK "\n");
    test_check_passed_over("ru", "Паром ходит так:\n\n{1)}\n\nПаром везёт машины в понедельник.\n\n"
                                 "{2)}\n\nПаром везёт людей во вторник.\n\nБольше никого.\n");
}
END_TEST

/* ---- Datelines ---- */

START_TEST(datelines)
{
    /* However short the text is. */
    check_reasons("en", "BRACKWATER, Maine — June 3, 2024 — " BRIDGE, "h.");
    check_reasons("en", BRIDGE "\n\nBrackwater (nbw) – " FERRY "\n", ".h.");
    check_reasons("ru", "СОЛЁНАЯ ВОДА, 3 июня. /НБВ/. Мост закрыли для грузовиков.", "h.");
    /* "The bridge was closed on Monday." */
    check_reasons("zh", "通讯社港口6月3日电 石桥星期一关闭。", "h.");
}
END_TEST

START_TEST(datelines_in_sentences_of_the_host)
{
    static const char text[] = "BRACKWATER (NBW) - " BRIDGE " " FERRY;
    summ_span spans[] = {{0, strlen("BRACKWATER (NBW) - " BRIDGE)}, {0, 0}};
    spans[1].offset = spans[0].length + 1;
    spans[1].length = strlen(FERRY);
    summ_text input = {.data = text, .length = strlen(text), .spans = spans, .span_count = 2};
    summ_document *document;
    ck_assert_int_eq(summ_document_new(NULL, NULL, &input, 1, &document, NULL), SUMM_OK);
    ck_assert_uint_eq(test_document_sentence(document, 0).passed, SUMM_PASSED_OVER_NOT);
    summ_document_free(document);
}
END_TEST

/* ---- Sounds ---- */

START_TEST(sounds)
{
    test_check_passed_over("en", BRIDGE " {(Laughter)} " FERRY);
    test_check_passed_over("en", BRIDGE "\n\n{♪ When the bridge is closed again ♪}\n\n" FERRY);
    test_check_passed_over("en", BRIDGE " {Media playback is not supported on this device} " FERRY
                                        " " WORK);
    test_check_passed_over("en", BRIDGE " {*laughs*} " FERRY " {[inaudible]} " WORK);
    test_check_passed_over("en", BRIDGE " (It was built by Ames.) " FERRY);
    test_check_passed_over("es", "El puente está cerrado. {(Aplausos)} Nadie sabe hasta cuándo.");
    test_check_passed_over("zh", "石桥星期一关闭。{（笑声）}没有人知道为什么。");
}
END_TEST

/* ---- Questions of other scripts ---- */

START_TEST(questions_are_sentences)
{
    /* "Why did the bridge close?", in Greek with both of its question marks, and in Amharic. */
    static const char greek[] = "Η γέφυρα έκλεισε τη Δευτέρα για όλα τα φορτηγά του λατομείου.\n\n"
                                "Γιατί έκλεισε η γέφυρα%s\n\n"
                                "Τα πλοία μεταφέρουν τα φορτηγά μέχρι να ανοίξει πάλι τον Μάιο.\n\n"
                                "Η πόλη περιμένει με υπομονή δύο καλοκαίρια για τις εργασίες.\n";
    static const char amharic[] = "ድልድዩ ከሰኞ ጠዋት ጀምሮ ለሁሉም ትላልቅ የጭነት መኪናዎች ለሁለት ወራት ተዘግቷል።\n\n"
                                  "ድልድዩ ለምን ተዘጋ%s\n\n"
                                  "መርከቦች እስከ ግንቦት ወር መጨረሻ ድረስ ሁሉንም መኪናዎች ወደ ከተማው ያመላልሳሉ።\n\n"
                                  "የከተማው ሰዎች ለሥራው የሚያስፈልጉትን ሁለት ረጅም ክረምቶች በትዕግሥት ይጠብቃሉ።\n";
    static const struct {
        const char *language, *text, *mark, *expected;
    } examples[] = {
        {"el", greek, ";", "...."},
        {"el", greek, "\xCD\xBE", "...."},
        {"el", greek, "", ".h.."},
        {"en", greek, ";", ".h.."},
        {"am", amharic, "\xE1\x8D\xA7", "...."},
        {"am", amharic, "", ".h.."},
    };
    for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
        const char *hole = strstr(examples[i].text, "%s");
        test_string text = {0};
        test_string_add(&text, examples[i].text, (size_t)(hole - examples[i].text));
        test_string_puts(&text, examples[i].mark);
        test_string_puts(&text, hole + 2);
        check_reasons(examples[i].language, text.bytes, examples[i].expected);
        test_string_free(&text);
    }
}
END_TEST

void furniture_tests(Suite *suite)
{
    TCase *copies = tcase_create("copies");
    tcase_add_test(copies, the_first_copy_of_prose_stays);
    tcase_add_test(copies, captions_are_copies);
    suite_add_tcase(suite, copies);
    TCase *speech = tcase_create("speech");
    tcase_add_test(speech, speech_that_breaks_off);
    suite_add_tcase(suite, speech);
    TCase *credits = tcase_create("credits");
    tcase_add_test(credits, names_after_by);
    suite_add_tcase(suite, credits);
    TCase *announced = tcase_create("lists");
    tcase_add_test(announced, announced_lists);
    tcase_add_test(announced, numbered_titles);
    tcase_add_test(announced, announced_at_once);
    tcase_add_test(announced, loose_numbers);
    suite_add_tcase(suite, announced);
    TCase *places = tcase_create("datelines");
    tcase_add_test(places, datelines);
    tcase_add_test(places, datelines_in_sentences_of_the_host);
    suite_add_tcase(suite, places);
    TCase *speeches = tcase_create("sounds");
    tcase_add_test(speeches, sounds);
    suite_add_tcase(suite, speeches);
    TCase *scripts = tcase_create("scripts");
    tcase_add_test(scripts, questions_are_sentences);
    suite_add_tcase(suite, scripts);
}
