/* SPDX-License-Identifier: MIT */
/* test_mail.c - of a message, what its writer wrote. */
#include <check.h>

#include "support.h"

void mail_tests(Suite *suite);

#define REPLY         "The ferry sails again from Monday on. We have mended its engine.\n\n"
#define OLDER         "When does the ferry sail again? The quarry needs it for its lorries.\n"
#define HEADER(older) "{From: Maud Ellery}\n{" older "}\n{To: Ann Ames}\n{Subject: ferry}\n\n"

static const struct {
    const char *language, *text;
} messages[] = {
    {"en", REPLY "{-----Original Message-----}\n" HEADER("Date: 3 June") "{" OLDER "}"},
    {"en", REPLY HEADER("Sent: Tuesday, 3 June") "{" OLDER "}"},
    {"en", REPLY "{---------- Forwarded message ---------}\n" HEADER("Date: 3 June") "{" OLDER "}"},
    {"en", REPLY "{Begin forwarded message:}\n\n" HEADER("Date: 3 June") "{" OLDER "}"},
    {"en", REPLY "{On Tue, 3 June 2024 at 10:12, Maud Ellery wrote:}\n\n{" OLDER "}"},
    {"en", REPLY "{Maud Ellery@QUARRY}\n{06/03/2024 10:12 AM}\n{To: Ann Ames}\n{Subject: ferry}\n\n"
                 "{" OLDER "}"},
    {"en", HEADER("Date: 4 June") REPLY HEADER("Sent: Tuesday, 3 June") "{" OLDER "}"},
    /* From, Date, To: only below a reply is that an older message. */
    {"en", REPLY HEADER("Date: Tuesday, 3 June") "{" OLDER "}"},
    {"de", "Die Fähre fährt ab Montag wieder. Der Motor ist repariert.\n\n{Von: Maud Ellery}\n"
           "{Datum: Dienstag, 3. Juni}\n{An: Ann Ames}\n{Betreff: Fähre}\n\n{Wann fährt sie? Der "
           "Steinbruch wartet.}\n"},
    {"en", REPLY "{---- On Tue, 03 Jun 2024 10:12:00 +0200 Maud Ellery wrote ----}\n\n{" OLDER "}"},
    {"en", REPLY "{Quoting Maud Ellery <maud@example.org>:}\n\n{" OLDER "}"},
    {"zh",
     "渡轮星期一恢复航行。发动机修好了。\n\n{Maud <maud@example.cn> 于2024年6月3日周一 10:12写道：}\n\n"
     "{渡轮什么时候开？采石场在等。}\n"},
    {"fi", "Lautta kulkee taas maanantaista. Moottori on korjattu.\n\n{Lähettäjä: Maud}\n"
           "{Lähetetty: tiistai 3. kesäkuuta}\n{Vastaanottaja: Ann}\n{Aihe: lautta}\n\n"
           "{Milloin lautta kulkee? Louhos odottaa.}\n"},
    {"hu", "A komp hétfőtől újra jár. A motort megjavítottuk.\n\n{Feladó: Maud}\n"
           "{Elküldve: 2024. június 3.}\n{Címzett: Ann}\n{Tárgy: komp}\n\n{Mikor indul a komp? A "
           "bánya vár.}\n"},
    /* A letter of which a story tells is no mail. */
    {"en", REPLY "{On 3 June 1911 the owner of the quarry wrote:}\n\n" OLDER},
    {"en", REPLY "{On 20.6.1911 the owner of the quarry wrote:}\n\n" OLDER},
    /* A message passed on without a word, and several messages one after the other. */
    {"en",
     "{Fyi.}\n\n{----- Forwarded by Ann Ames on 06/04/2024 -----}\n" HEADER("Date: 3 June") OLDER},
    {"en", HEADER("Date: 3 June") OLDER "\n" HEADER("Date: 4 June") REPLY},
    /* What a message tells of others. */
    {"en", REPLY "The original message of the quarry got lost. Nobody wrote it down.\n\n" OLDER},
    {"de",
     "Die Fähre fährt ab Montag wieder. Der Motor ist repariert.\n\n"
     "{-----Ursprüngliche Nachricht-----}\n{Von: Maud Ellery}\n{Gesendet: Dienstag, 3. Juni}\n"
     "{An: Ann Ames}\n{Betreff: Fähre}\n\n{Wann fährt die Fähre wieder? Der Steinbruch "
     "braucht sie.}\n"},
    {"de", "Die Fähre fährt ab Montag wieder. Der Motor ist repariert.\n\n"
           "{Am 03.06.2024 um 10:12 schrieb Maud Ellery:}\n\n{Wann fährt die Fähre? Wir brauchen "
           "sie.}\n"},
    {"fr", "Le bac repart lundi. Nous avons réparé le moteur.\n\n{De : Maud Ellery}\n"
           "{Envoyé : mardi 3 juin}\n{À : Ann Ames}\n{Objet : bac}\n\n{Quand part le bac ? La "
           "carrière attend.}\n"},
    {"es",
     "El transbordador sale el lunes. Hemos reparado el motor.\n\n"
     "{El 3 jun 2024 a las 10:12, Maud Ellery escribió:}\n\n{¿Cuándo sale? La cantera espera.}\n"},
    {"ru",
     "Паром снова ходит с понедельника. Мотор мы починили.\n\n{От: Мод}\n{Отправлено: 3 июня}\n"
     "{Кому: Анна}\n{Тема: паром}\n\n{Когда пойдёт паром? Карьер его ждёт.}\n"},
    {"pl",
     "Prom pływa od poniedziałku. Silnik jest naprawiony.\n\n{Od: Maud}\n{Wysłano: 3 czerwca}\n"
     "{Do: Ann}\n{Temat: prom}\n\n{Kiedy popłynie prom? Kamieniołom czeka.}\n"},
    {"ja",
     "船は月曜日から動きます。機械は直しました。\n\n{差出人: モード}\n{送信日時: 2024年6月3日}\n"
     "{宛先: アン}\n{件名: 船}\n\n{船はいつ動きますか。石切り場が待っています。}\n"},
};
enum { MESSAGES = sizeof messages / sizeof *messages };

START_TEST(older_messages)
{
    test_check_passed_over(messages[_i].language, messages[_i].text);
}
END_TEST

START_TEST(letters_in_a_book)
{
    /* A book does not end where its first letter begins. */
    test_string book = {0};
    for (size_t i = 0; i < 300; i++)
        test_string_puts(&book, REPLY "It rained on Monday, and nobody wrote to anybody.\n\n");
    test_string_puts(&book, "From: Maud Ellery\nSent: Tuesday, 3 June\nTo: Ann Ames\n\n" OLDER);
    summ_document *document = test_document(book.bytes, book.length, NULL);
    size_t count = summ_document_get_sentence_count(document);
    ck_assert_uint_eq(test_document_sentence(document, count - 1).passed, SUMM_PASSED_OVER_NOT);
    summ_document_free(document);
    test_string_free(&book);
}
END_TEST

void mail_tests(Suite *suite)
{
    TCase *mail = tcase_create("mail");
    tcase_add_loop_test(mail, older_messages, 0, MESSAGES);
    tcase_add_test(mail, letters_in_a_book);
    suite_add_tcase(suite, mail);
}
