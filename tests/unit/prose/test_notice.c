/* SPDX-License-Identifier: MIT */
/* test_notice.c - what a site, the law or a chair has to say is no prose. */
#include <check.h>

#include "support.h"

void notice_tests(Suite *suite);

#define STORY                                                                                      \
    "The ferry to Sorrel Island stopped on Monday, because its engine broke.\n\n"                  \
    "The quarry sends its lorries over the old road, which takes three hours.\n\n"                 \
    "Nobody knows when the ferry will sail again.\n\n"
#define GERICHT                                                                                    \
    "Die Fähre zur Insel fährt seit Montag nicht mehr, weil ihr Motor brach.\n\n"                \
    "Der Steinbruch schickt seine Lastwagen über die alte Straße.\n\n"

static const struct {
    const char *language, *text;
} pages[] = {
    /* To the reader, before, after and inside the story. */
    {"en",
     "{We use cookies on this website so that your visit is pleasant. That is all.}\n\n" STORY},
    {"en", STORY "{Every Friday the best of the harbour is sent to your inbox.}\n"},
    {"en",
     STORY "The owner waits. {Please turn off your ad blocker, or subscribe to our newsletter.}\n"},
    {"en", STORY "{Your email address will not be published. Required fields are marked.}\n"},
    {"de", GERICHT "{Mit unserem Newsletter kommt der Hafen jeden Freitag in Ihr Postfach.}\n"},
    {"fr", "Le bac ne part plus depuis lundi.\n\nLa carrière attend.\n\n"
           "{Le port chaque vendredi : inscrivez-vous à notre newsletter.}\n"},
    {"en",
     STORY "{Be the first to comment on the ferry.}\n\n{Did you find a mistake? Let us know.}\n"},
    {"en", "{We and our partners store and access information on your device.}\n\n" STORY},
    {"de", "{Ihr Browser ist veraltet. Bitte aktualisieren Sie ihn.}\n\n" GERICHT},
    {"de",
     GERICHT "{Die Kommentarfunktion ist geschlossen.}\n\n{Schon Abonnent? Hier einloggen.}\n"},
    {"fr", "{Votre navigateur est trop ancien. Merci de le changer.}\n\nLe bac ne part plus depuis "
           "lundi.\n\nLa carrière attend.\n"},
    {"es", "{Actualice su navegador para ver esta página.}\n\nEl transbordador no sale.\n\n"
           "La cantera espera.\n\n{Las noticias del puerto cada viernes en tu correo.}\n"},
    {"it", "{Il tuo browser non è aggiornato.}\n\nIl traghetto è fermo da lunedì.\n\n"
           "La cava aspetta.\n\n{I commenti sono chiusi.}\n"},
    {"pt", "{O seu navegador está desatualizado.}\n\nA balsa não sai desde segunda.\n\n"
           "A pedreira espera.\n\n{Para continuar lendo, crie uma conta gratuita.}\n"},
    {"nl", "{Uw browser is verouderd.}\n\nDe veerboot ligt stil.\n\nDe groeve wacht.\n\n"
           "{Log in om een reactie te plaatsen.}\n"},
    {"pl", "{Twoja przeglądarka jest przestarzała.}\n\nProm nie pływa od poniedziałku.\n\n"
           "Kamieniołom czeka.\n\n{Wiadomości z portu prosto na Twoją skrzynkę.}\n"},
    {"ru", "{Ваш браузер устарел, обновите его.}\n\nПаром не ходит.\n\nКарьер ждёт.\n\n"
           "{Новости порта каждую пятницу на вашу почту.}\n"},
    {"tr", "Vapur çalışmıyor.\n\nTaş ocağı bekliyor.\n\n{Tarayıcınız güncel değil.}\n"},
    {"ru", "Паром не ходит с понедельника.\n\nКарьер ждёт.\n\n"
           "{Наш сайт использует файлы cookie, как и вы знаете.}\n"},
    {"tr", "{Bu site, deneyiminizi iyileştirmek için çerezler kullanır.}\n\n"
           "Vapur pazartesiden beri çalışmıyor.\n\nTaş ocağı bekliyor.\n"},
    {"zh", "渡轮从星期一起停航，因为发动机坏了。\n\n采石场的卡车只好走旧路。\n\n"
           "{想看更多消息，请扫描二维码关注公众号。}\n"},
    {"zh", "{本網站使用 cookies 以提供更好的服務。}\n\n渡輪從星期一起停航。\n\n採石場在等待。\n"},
    {"ja",
     "{当社のサイトではCookieを使用しています。}\n\n渡し船は月曜日から動いていない。\n\n"
     "採石場は待っている。\n\n{毎週金曜日に港の話題をお届けするニュースレターに登録できます。}\n"},
    {"ko", "연락선은 월요일부터 다니지 않는다.\n\n채석장은 기다린다.\n\n"
           "{이 사이트는 더 나은 서비스를 위해 쿠키를 사용합니다.}\n"},
    /* What is told of sites, subscribers and cookies. */
    {"en", STORY "The newsletter of the quarry has forty subscribers, and its website is old.\n"},
    {"en", STORY "Their cookies are soft cookies, and you should try them.\n"},
    {"en", STORY "The browser of the museum shows old pages, and its comments are kind.\n"},
    {"de", GERICHT "Der Katalog der Reederei ist veraltet, und niemand aktualisiert ihn.\n"},
    {"fr", "Le bac est obsolète.\n\nLa carrière l'attend sur le quai, et les commentaires vont "
           "bon train.\n\nIl ne part plus depuis lundi.\n"},
    {"de", GERICHT "Die Reederei hat auf ihrer Website keine E-Mail-Adresse.\n"},
    {"zh", "渡轮公司的网站上没有电话。\n\n渡轮从星期一起停航。\n\n采石场在等待。\n"},
    {"ja",
     "渡し船の会社はサイトを閉じた。\n\n船は月曜日から動いていない。\n\n採石場は待っている。\n"},
    {"es", "El transbordador no sale desde el lunes.\n\nLa cantera espera.\n\n"
           "El dueño publicó en su página web dos comentarios.\n"},
    /* A page about such things. */
    {"en",
     "Your browser keeps the cookies of each website.\n\nIn the browser, you can see the "
     "cookies.\n\n"
     "You delete the cookies when you close the browser.\n\nA website may ask you for cookies.\n\n"
     "Another browser of yours has other cookies.\n\nThe law of 2011 is about such files.\n"},
    /* The tails of press releases. */
    {"en", STORY "{The owner undertakes no obligation to update these forward-looking statements. "
                 "They depend on the weather.}\n"},
    {"en", STORY "{All of this is expected, and actual results may differ.}\n"},
    {"de", GERICHT "{Dies sind zukunftsgerichtete Aussagen der Reederei.}\n"},
    {"en", STORY "The owner has no obligation to pay for the lorries.\n"},
    {"es", "El transbordador no sale.\n\nLa cantera espera.\n\n{La naviera no asume ninguna "
           "obligación de actualizar estas declaraciones.}\n"},
    {"pl",
     "{Głos ma pan poseł Ames.} Prom jest stary. {Proszę bardzo, panie pośle.} Kamieniołom go "
     "potrzebuje. Droga jest długa.\n"},
    {"en", "{The next item is the report on ferries.} The ferry is old. The quarry needs it. The "
           "next item is the road, which is long.\n"},
    /* What firms say below their mail. */
    {"en", STORY "{This message is confidential and intended only for the use of its reader.}\n\n"
                 "{If you have received this email in error, please tell us.}\n"},
    {"de", GERICHT "{Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige "
                   "Adressat sind, löschen Sie sie bitte.}\n"},
    {"es", "El transbordador no sale.\n\nLa cantera espera.\n\n{Si usted no es el destinatario de "
           "este mensaje, bórrelo.}\n"},
    /* The chair of a meeting. */
    {"en", "{I call the honourable member for Sorrel.} The ferry is old. {I thank the honourable "
           "member.} The quarry needs it. The road is long.\n"},
    {"de", "{Das Wort hat die Abgeordnete Ames.} Die Fähre ist alt. {Vielen Dank, Frau Kollegin.} "
           "Der Steinbruch braucht sie. Die Straße ist lang.\n"},
    {"fr", "{La parole est à Mme Ames.} Le bac est vieux. La carrière en a besoin. La route est "
           "longue.\n"},
    {"en", "{The Speaker: I call the honourable member for Sorrel.}\n\nThe ferry is old.\n\n"
           "The quarry needs it, and the road is long.\n"},
    {"de", "{Präsidentin Dr. Ellery: Das Wort hat die Abgeordnete Ames.}\n\nDie Fähre ist alt.\n\n"
           "Der Steinbruch braucht sie, und die Straße ist lang.\n"},
    {"en", "Ames: Verified or not, it sank. The ferry is old. The quarry needs it.\n"},
    {"en", "The next speaker smiled. The question was easy. She asked for the floor.\n"},
};
enum { PAGES = sizeof pages / sizeof *pages };

START_TEST(notices)
{
    test_check_passed_over(pages[_i].language, pages[_i].text);
}
END_TEST

void notice_tests(Suite *suite)
{
    TCase *tests = tcase_create("notices");
    tcase_add_loop_test(tests, notices, 0, PAGES);
    suite_add_tcase(suite, tests);
}
