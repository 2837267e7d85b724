/* SPDX-License-Identifier: MIT */
/* test_entry.c - entries of lists that look like sentences. */
#include <check.h>

#include "support.h"

void entry_tests(Suite *suite);

#define STORY                                                                                      \
    "The ferry to Sorrel Island was built in 1911 for the quarry.\n\n"                             \
    "It sank twice, and was raised again by the men of the harbour.\n\n"
#define FAEHRE                                                                                     \
    "Die Fähre zur Insel wurde 1911 für den Steinbruch gebaut.\n\n"                              \
    "Sie sank zweimal, und die Männer aus dem Hafen hoben sie wieder.\n\n"

static const struct {
    const char *language, *text;
} lists[] = {
    /* References. */
    {"en",
     STORY "{^ \"The ferry sinks again\". Harbour Press. 4 May 1923. Retrieved 9 June 2013.}\n"},
    {"en", STORY "{2. Ellery, M. Ferries of the coast. Brackwater, 1999. ISBN 1-2345-6789-0.}\n"},
    {"en", STORY "{Ames, A. \"Old hulls\". Journal of Ferries 4 (2): 17-31.}\n"},
    {"en", STORY "{[3] A. Ames and M. Ellery. Old hulls. J. Ferries 4(2):17-31, 1998.}\n"},
    {"de", FAEHRE "{↑ Maud Ellery: Fähren der Küste. Brackwater 1999.}\n"},
    {"de", FAEHRE "{Die Fähre sinkt. Hafenpost, abgerufen am 9. Juni 2013.}\n"},
    {"en", STORY "{Ellery, M. and Ames, A. (1999). Ferries of the coast and of its islands.}\n"},
    {"de", FAEHRE "{Ellery, Maud; Ames, Anna (1999): Die Fähren. In: Küste 12, S. 17–31.}\n"},
    {"en", STORY "In Harwick, Brackwater and Sorrel (1999), it sank again.\n"},
    {"en", STORY "The bell was retrieved in 1923. It rang once more.\n"},
    {"en", STORY "Retrieved by divers, the bell rang once more.\n"},
    /* Ratings. */
    {"en", "{★★★★☆ A fine lamp!}\n{Reviewed in the United Kingdom on 3 May 2021}\n" STORY},
    {"en", "{4.0 out of 5 stars A fine lamp!}\n{Verified purchase}\n" STORY},
    {"de", "{3,0 von 5 Sternen Schöne Lampe!}\n{Verifizierter Kauf}\n" FAEHRE},
    {"en", "{★★★★☆ A fine lamp!}\n{Reviewed in Canada on 3 May 2021}\n{Verified Purchase}\n"
           "It lights the whole deck of my boat, though it hums.\n{4 people found this helpful}\n"},
    {"fr", "{★★☆☆☆ Trop faible}\n{Commenté en France le 3 mai 2021}\n{Achat vérifié}\n"
           "Elle éclaire à peine le pont de mon bateau, et elle bourdonne.\n"},
    {"en", "The critics gave it 4.0 out of 5 stars, and so do I.\n\n" STORY},
    /* Drugs. */
    {"en", STORY "{1. Ramipril 5 mg Capsule Sig: One (1) Capsule PO DAILY (Daily).}\n"},
    {"en", STORY "{Heparin 5000 units subcutaneous twice daily.}\n"},
    {"de", FAEHRE "{Ramipril 5 mg Tbl. 1-0-1.}\n"},
    {"en", STORY "The sailors got 5 mg of it daily in a tablet.\n"},
    {"en", STORY "Sailors with 5 mg in their blood slept at once.\n"},
    /* Trails. */
    {"en", "{Home » News from the coast » The ferry sinks for the third time…}\n\n" STORY},
    {"en", "{Home > Ferries > Does the ferry sail again?}\n\n" STORY},
    {"en", "{You are here: Home / Ferries / Sorrel}\n\n" STORY},
    {"en", "{Home | Ferries | The ferry sinks.}\n\n" STORY},
    {"de", "{Küste › Häfen › Die Fähre zur Insel sinkt zum dritten Mal}\n\n" FAEHRE},
    {"de", "{Startseite → Die Fähre zur Insel sinkt!}\n\n" FAEHRE},
    {"ru",
     "{Главная » Паромы » Паром тонет.}\n\nПаром построен в 1911 году.\n\nОн тонул дважды.\n"},
    {"en", STORY "Choose Ferry › Times › Winter to see when it leaves.\n"},
    {"en", STORY "The way from Harwick / Sorrel / Brackwater takes a day.\n"},
    {"en", STORY "Home is where the ferry is, as the men say / sing / write.\n"},
    {"fr", STORY "« Le bac » dit-elle, « le bac » et puis « le port » et rien d'autre.\n"},
    /* Notes on other pages. */
    {"en", "{For the ferry in Maine, see MV Sorrel.}\n\n" STORY},
    {"en", "{This article is about the ferry. For the island, see Sorrel Island.}\n\n" STORY},
    {"en", "{\"Sorrel ferry\" redirects here. For the song, see Sorrel Ferry (song).}\n\n" STORY},
    {"en", STORY "{Main article: Ferries of the coast.}\n"},
    {"de", "{Dieser Artikel behandelt die Fähre; zur Insel siehe Sorrel.}\n\n" FAEHRE},
    {"de", "{Nicht zu verwechseln mit der Fähre nach Sorel.}\n\n" FAEHRE},
    {"es", "{Para la planta, véase Acedera.}\n\nEl barco se construyó en 1911.\n\nSe hundió.\n"},
    {"pl", "{Nie mylić z promem Sorel.}\n\nProm zbudowano w 1911 roku.\n\nDwa razy zatonął.\n"},
    {"zh",
     "{本条目介绍的是渡轮。关于同名歌曲，请见“索雷尔 (歌曲)”。}\n\n渡轮建于1911年。\n\n它沉没过两次。\n"},
    {"zh", "{「索雷爾」重新導向至此。}\n\n渡輪建於1911年。\n\n它沉沒過兩次。\n"},
    {"ja",
     "{この項目では、渡し船について説明しています。その他の用法については"
     "「ソレル (曖昧さ回避)」をご覧ください。}\n\n渡し船は1911年に造られた。\n\n二度沈んだ。\n"},
    {"ja", "{詳細は「海岸の渡し船」を参照。}\n\n渡し船は1911年に造られた。\n\n二度沈んだ。\n"},
    {"zh", "关于沉船的原因，没有人知道。\n\n渡轮建于1911年。\n\n它沉没过两次。\n"},
    {"ja", "詳細は誰にも分からない。\n\n渡し船は1911年に造られた。\n\n二度沈んだ。\n"},
    {"en", STORY "For the men, seeing it sink again was hard.\n"},
    {"en", STORY "For years, people went up the hill to see it sink, and Harwick paid for it.\n"},
    {"fr", "Le bac date de 1911.\n\nPour le capitaine, voir l'île est une fête.\n\nIl coule.\n"},
    /* What breaks off. */
    {"en", STORY "{The ferry sank for the third time, the men of the harbour say,...}\n"},
    {"de", FAEHRE "{Das Amt verlangt von der Stadt eine neue Fähre und [...]}\n"},
    {"en", STORY "He looked at it for a long time, and then he said...\n"},
};
enum { LISTS = sizeof lists / sizeof *lists };

START_TEST(entries)
{
    test_check_passed_over(lists[_i].language, lists[_i].text);
}
END_TEST

void entry_tests(Suite *suite)
{
    TCase *tests = tcase_create("entries");
    tcase_add_loop_test(tests, entries, 0, LISTS);
    suite_add_tcase(suite, tests);
}
