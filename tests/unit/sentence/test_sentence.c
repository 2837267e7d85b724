/* SPDX-License-Identifier: MIT */
/* test_sentence.c - where blocks of text are split into sentences. */
#include <check.h>
#include <stdlib.h>
#include <string.h>

#include "sentence/sentence.h"
#include "support.h"

void sentence_tests(Suite *suite);

/* ---- Examples ---- */

/* A bar is where a sentence ends and another begins. */
struct example {
    const char *language;
    const char *text;
};

static const struct example terminators[] = {
    {"en", "The mill closed. |Nobody was told."},
    {"en", "The mill closed! |Was nobody told? |Nobody was."},
    {"en", "Really?! |Yes, really!!! |Well."},
    {"en", "The mill\nclosed.\n\t|Nobody\nwas told."},
    {"en", "It rained (heavily.) |Then it stopped."},
    {"en", "It rained.) |Then it stopped."},
    {"en", "They shut it [at last]. |Then they left."},
    {"en", "It grew by 3.14 percent. |Prices fell 2.5."},
    {"en", "Open notes.txt or visit www.example.org. |It is free."},
    {"en", "Write to jane.doe@example.org. |She answers."},
    {"en", "See https://example.org/a.b?c=d!e for more. |It helps."},
    {"en", "Call list.Append(item). |It returns nothing."},
    {"en", "Version 2.10.4 is out. |Update soon."},
    {"en", "He waited... |Nobody came."},
    {"en", "He waited ... and nobody came."},
    {"en", "He waited\xE2\x80\xA6 and nobody came."},
    {"en", "Oh . . . I forgot it. |Sorry."},
    {"en", "That was the end. |. . . Nobody clapped."},
    {"en", "The effect is small.11, 12 |Others differ (see above).3 |It is clear."},
    {"en", "It is vol.2 The Cave, or fig.3 The Hill."},
    {"en", "It was the end. ... |Nobody clapped."},
    {"en", "It was the end. |...and nobody clapped."},
    {"en", "It works (!) and it is cheap. |Try it."},
    {"en", "The rest [...] is lost. |We regret it."},
    {"en", "The effect is known.[12] |It is small.[3, 4] |Others differ."},
    {"en", "The effect is known.\xC2\xB9\xC2\xB2 |It is small."},
    {"en", "It was great :) and cheap. |We came back! ;-) |Go there."},
    {"und", "One thing. |Another thing."},
};

/* Notes of what is heard are sentences by themselves. */
static const struct example notes[] = {
    {"en", "The mill closed. |(Laughter) |Nobody was told. |[crosstalk] |He left."},
    {"en", "[MUSIC] |The mill closed. |(Audience laughs) |(Applause.) |Nobody was told."},
    {"en", "The mill closed. |(It was old.) |Nobody was told."},
    {"en", "The mill closed. |(The owner laughed.) |Nobody was told."},
    {"en", "The mill closed (laughter in the hall). |Nobody was told."},
    {"en", "The mill closed. |[The] Maud sank."},
    {"de", "Die Mühle schloss. |(Beifall bei den Müllern - Zurufe) |Niemand wusste es."},
    {"fr", "Le moulin a fermé. |(Rires et applaudissements) |Personne ne le savait."},
    {"ja", "工場は閉まりました。|（笑）|誰も知りませんでした。"},
    /* What a page says in the place of a video, of which the next sentence knows nothing. */
    {"en", "Media playback is not supported on this device |The mill closed. |"
           "Media playback is unsupported on your device |Nobody was told."},
    {"en", "Media playback is not supported on this device by the mill. |Nobody was told."},
    {"fr", "Le moulin a fermé. |La suite après cette publicité |Personne ne le savait."},
    {"ru", "Мельница закрыта. |Ваш браузер не поддерживает видео |Никто не знал."},
};

static const struct example glued[] = {
    {"en", "The end came quickly.|The next day was calm.|He slept."},
    {"en", "She paid 1,500.|That was too much."},
    {"en", "It is in main.build or in readme.Txt or in a.The file."},
    /* What glues once glues before names, too; and what glues more often than not. */
    {"en", "Ames owns the mill.|Quill rents the farm.|The weir is hers.|Sorrel sold it."},
    {"de", "Ames besitzt die Mühle.|Quill mietet sie.|Die Erbin heißt Maud."},
    {"de", "Der Damm ist sicher.|Ames rief an.|Die Erbin lehnt ab.|Quill zahlt."},
    {"en", "Nobody knows what it is.|Ames left.|The weir is hers.|Sorrel sold it."},
    {"ru", "Мельница стоит.|Мост закрыт.|Паром утонул.|Город ждёт."},
    {"en", "Is the mill shut?|Ames says so!|The weir is hers.|Quill left."},
    {"es", "La presa aguanta.|Ruiz lo niega.|Sale en mayo.|¿Quién la hizo?|Ana la hizo."},
    {"en", "The mill is in list.Append and in main.Build of it. |Nobody knows."},
    /* Letters that no code has, and what is said in brackets, show that this is prose. */
    {"fr", "Il a vendu le café.|Bernard reste. |On part."},
    {"fr", "Elle vend la scierie.|Étienne reste. |On part."},
    {"ru", "Мельница закрыта.|Иван уехал. |Никто не знал."},
    {"en", "The mill closed (in May).|The owner left. |Nobody knows."},
    {"fr", "Ils ont le \"virus B-19\", dit B-19.|\"Ce virus est rare.\" |On part."},
    {"en", "The mill is built(main).The and built (main).Build. |Nobody knows."},
    {"en", "They speak !Xũ and !Kung. |Nobody knows."},
    /* Words with an apostrophe or a hyphen end sentences, too, and so does what is quoted. */
    {"fr",
     "Il vit \xC3\xA0 l'Alma.|Le bac est loin.|On part de Val-de-Vire.|Cette nuit, il pleut."},
    {"fr", "Il la dit \"lente\".|Le maire doute.|\"Elle suffit.\"|Les vannes sont ouvertes."},
    {"fr", "Quelle crue !|Le bac est loin.|\"Il reste\", dit-elle.|\"Les vannes aussi.\""},
    {"de", "Er nannte es \"still\".|Das war alles.|\"Die Brut ist gut.\"|Der Wart nickte."},
    {"en", "The rule is set(\"name.\"Key) in the file."},
    {"en", "He is 5'10\" tall.|The next is not.|It cost \"a lot\".|Everybody paid."},
};

static const struct example quotes[] = {
    {"en", "\"We won!\" he said. |\"It was hard.\" |Then he left."},
    {"en", "\xE2\x80\x9CWe won.\xE2\x80\x9D |\xE2\x80\x9CWe did not.\xE2\x80\x9D |They argued."},
    {"en", "'We won.' |She smiled."},
    {"en", "He said \"no. \" |Then he left."},
    {"en", "``We won. '' |She smiled."},
    {"en", "``Ferries won.'' |She left Acme Corp. |`` Boats did '', it said."},
    {"en", "He said ``ended.|The next day was calm.''"},
    {"de", "Es war am 5. |``Boote kamen '', sagte er."},
    {"de", "\xE2\x80\x9EWir kommen.\xE2\x80\x9C |Dann ging er."},
    {"de", "\xC2\xBBWir kommen.\xC2\xAB |\xC2\xBB"
           "Dann gut.\xC2\xAB |Er ging."},
    {"fr", "\xC2\xAB Nous venons. \xC2\xBB |Puis il partit."},
    {"fr", "\xC2\xAB\xC2\xA0Nous venons\xC2\xA0!\xC2\xA0\xC2\xBB |Puis il partit."},
    {"ru", "\xC2\xAB\xD0\x94\xD0\xB0!\xC2\xBB \xE2\x80\x94 "
           "\xD1\x81\xD0\xBA\xD0\xB0\xD0\xB7\xD0\xB0\xD0\xBB "
           "\xD0\xBE\xD0\xBD. |\xD0\x9E\xD0\xBD \xD1\x83\xD1\x88\xD1\x91\xD0\xBB."},
    {"es", "\xC2\xBFVienes hoy? |\xC2\xA1"
           "Claro! |Te espero."},
};

static const struct example english[] = {
    {"en", "Mr. Hall met Dr. Reed and Sen. Poe. |They talked."},
    {"en", "Mrs. Hall lives on Elm St. near the park. |She likes it."},
    {"en", "He moved to St. Louis. |He works for Acme Corp. in town."},
    {"en", "She left Acme Inc. |She had been there for years."},
    {"en", "Acme Inc. (the maker of anvils) is old."},
    {"en", "Acme Inc. (\xE2\x80\x9C"
           "Acme\xE2\x80\x9D) sold it to Brix Corp. |\xE2\x80\x9CWe did\xE2\x80\x9D, it said."},
    {"en", "He lives in the U.S. |He likes it there."},
    {"en", "The U.S. Senate met the U.S. ambassador. |Nothing came of it."},
    {"en", "He works for the U.S. Department of Labor."},
    {"en", "She earned a Ph.D. in Bonn. |Then she taught."},
    {"en", "See No. 5, Fig. 3 and pp. 12. |They differ."},
    {"en", "Is it you? |No. |I am her."},
    {"en", "It opens at 5 p.m. on weekdays. |It closes at 9 p.m. |We came late."},
    {"en", "It began at 8 p.m. EST on Jan. 5. |All came."},
    {"en", "J. K. Rowan and John F. Kent Jr. wrote it. |It sold well."},
    {"en", "J.P. Stone met W. Hill. |They agreed."},
    {"en", "You and I. |We did it."},
    {"en", "Cats, dogs, etc. are welcome. |Bring cats, dogs, etc. |Birds may come."},
    {"en", "Some do, e.g. Smith, i.e. the boss. |Others do not."},
    {"en", "He was ill. |People worried. |Chicago, Ill. has a lake."},
    {"en", "It was 1999. |Nothing had changed."},
    {"en", "She lives in the E.U. |How about you?"},
    {"en", "1. First the eggs. |Then the milk."},
    {"en", "A. The title"},
    {"en", "It weighs 5 kg. |Nobody can lift it."},
};

/* Items of a list, and what lines had for themselves before they were joined. */
static const struct example joined[] = {
    {"es", "Se reparó el muelle; |Las barcas volvieron; |Todos pagaron."},
    {"fr", "Le bac part à midi; le pont; la digue; Vire; |Ensuite il revient."},
    {"en", "The river rose; Ann left; I stayed (so did Bob); He slept; Mr. Roy came."},
    {"nl", "De haven heeft: |- kranen voor schepen |- een dok |- loodsen met graan."},
    {"nl", "Hij zei: - ik ga. |De boot - een oude - vertrok."},
    {"pl", "Anna rzekła: - Chodź tu - i poszła - a on nie."},
    {"en", "Ann Lee |04/17/2001 09:30 AM |We met in the harbour on 04/18/2001 at 10:30 AM Monday."},
    {"el", "Σεισμός στη Χίο |2014-05-01 |Η πόλη κοιμόταν."},
    {"en", "The mill closed on 2014-05-01 Friday, not on 2014-06-01."},
    {"en", "Ann Lee ann@example.org |We met. |See www.example.org/a.b for ann@example.org only."},
    {"it", "Anna disse che \"parte\". |una barca entrava in porto (quella rossa). |poi piovve."},
    {"fr",
     "Histoire de la digue |Le maire de Vire a fui à La Rochelle avec Le Pen et dans Le Havre."},
    {"es", "Resumen de la jornada |Los barcos volvieron a La Habana."},
    {"fr", "Une digue pour les habitants|Le maire l'a vue sur iLe et à PontLa Vire, dit deLa rue."},
    {"fr", "Ce qui reste à décidé|L'eau monte. |Le MacLe est un logiciel que PagesLe Monde vend."},
    {"fr", "Ce qui reste à décidé|L’eau monte. |La revue LinkedIn et le MoveOn vient."},
    {"it", "La rete LinkedIn permette di scrivere. |Le cose che contano|Il sindaco lo sa."},
    {"es", "Resumen de la jornada|Los barcos volvieron."},
    {"en",
     "Flood in the valley|The mayor of Alder left. |Use appendTo the list of iThe or the NewYork."},
    {"en", "Tide tables for every ferry|They cannot sail, says HMS The mill and McTheir son."},
    {"de", "Der Fluss, der steigt|Wir stehen im Fluss. |Die BahnCard und LehrerInnen der Stadt."},
    {"vi", "Dấu mốc quan trọng|Theo tin từ bến phà, cầu đã đóng."},
    {"nl", "Maatregelen (2004) |De haven bleef dicht, zei Jan De Vries."},
    {"de", "Das Boot kam an :-) |Wir warten; Anna auch."},
    {"en", "Use ;) or :) as a sign."},
};

/* What tells whether a time of day, a name with a mark or a speaker goes on with the sentence. */
static const struct example context[] = {
    {"en", "The ferry sailed at 7 p.m. |Passengers who came at 7:10 p.m. stayed behind."},
    {"en", "At 7:30 p.m. Ann sailed. |They met at 7 p.m. |Mr. Roy paid."},
    {"en", "It sails at 7 p.m. Friday or at 4 a.m. GMT, or at 6 p.m. Lisbon time. |Be there."},
    {"da", "Vi gik kl. 6 p.m. |Passagererne blev."},
    {"en", "It was the last port in the U.S. |Thousands came."},
    {"en", "Ann left Yahoo! Mail for good. |She never liked Yahoo! |It was slow."},
    {"en", "Stop the ferry! she cried. |Nobody did! |then it left."},
    {"tr", "gemi battı mı? diye sordu. |kimse bilmiyordu! |sonra sustu."},
    {"en", "where is it? |nobody knows! |maybe it sank? she asked."},
    {"ru", "«Куда ты? – спросила Анна. – Паром ушёл». |Он молчал. |– Я знаю."},
    {"pl", "Nie wiem - rzekła Anna. |- Prom odpłynął."},
    {"ru", "Паром затонул в марте («Весть», 1907 г. № 12). |Город ждал. |(«Голос», 5 мая 1907)."},
    {"kk", "Паром батып кетті.|XIX ғасырда көпір салынды."},
};

static const struct example informal[] = {
    {"en", "the room was dirty. |it smelled. |we left early."},
    {"en", "was it worth it? |it was not."},
    {"en", "it is approx. the same and vs. that it is better."},
    {"en", "He shouted \"Stop!\" and ran."},
    {"en", "She works at Yahoo! in town."},
};

static const struct example lists[] = {
    {"en", "1. Wash it |2. Dry it |3. Fold it"},
    {"en", "1) Wash it. |2) Dry it. |3) Fold it."},
    {"en", "Steps: |(a) wash it; |(b) dry it; |(c) fold it."},
    {"en", "i) wash it |ii) dry it |iii) fold it |iv) store it"},
    {"en", "\xE2\x80\xA2 Wash it |\xE2\x80\xA2 Dry it |\xE2\x80\xA2 Fold it"},
    {"en", "\xE2\x80\xA2 9. Wash it |\xE2\x80\xA2 10. Dry it"},
    {"en", "We have three. |a. wash it"},
    {"en", "Both Ann (1) and Bob (2) came, and Cy (3) too."},
    {"en", "He came in at 5. |He left at 7."},
};

static const struct example languages[] = {
    /* ordinals */
    {"de", "Am 19. Juli kam sie an. |Das war im 20. Jahrhundert."},
    {"de", "Es war im Jahr 1990. |Niemand kam."},
    {"de", "Er wohnt in der Friedrichstr. 12 in Berlin. |Sie kennt die Hauptstr. |Niemand kam."},
    {"no", "Hun bor i Storgt. 5 i Oslo. |Ingen kom."},
    {"de", "Er wurde am 3. Mai 1. Vorsitzender."},
    {"de", "Sie gewannen 3:2. |Trainer Kurz lachte."},
    {"de", "Papst Johannes XXIII. reiste. |Karl V. nicht."},
    {"cs", "Karel IV. postavil most. |Bylo to 5. dubna."},
    {"de", "Das gilt z. B. f\xC3\xBCr \xC3\x84pfel, Birnen usw. |Auch d. h. heute."},
    {"de", "Hr. Dr. med. Klein kam u. a. mit Prof. Gro\xC3\x9F. |Sie sprachen."},
    {"de", "Das steht auf S. 12, Abs. 3. |Es ist klar."},
    {"fr", "M. Petit et Mme Roux sont l\xC3\xA0. |Ils parlent."},
    {"fr", "J.-P. Petit est n\xC3\xA9 en 300 av. J.-C. |Il est mort."},
    {"fr", "Ainsi parla M. Le Goff. |M. Petit \xC3\xA9"
           "coutait."},
    {"fr", "Voir p. 12, art. 5, etc. |L'auteur le dit."},
    {"es", "El Sr. P\xC3\xA9rez vive en EE.UU. |La Sra. Ruiz no."},
    {"es", "Naci\xC3\xB3 en el a\xC3\xB1o 30 a. C. |Al final muri\xC3\xB3."},
    {"it", "Il dott. Verdi e l'ing. Neri sono qui. |Parlano."},
    {"it", "Vedi l'art. 12 del codice. |La S.p.A. lo cita."},
    {"pt", "O Sr. Lima mora na Av. Central. |Ele gosta."},
    {"nl", "Dhr. De Wit komt o.a. morgen. |Mevr. Smit niet."},
    {"sv", "Det \xC3\xA4r t.ex. h\xC3\xA4r, bl.a. nu. |Sedan gick hon."},
    {"da", "Det er f.eks. her. |Den 5. maj kom han."},
    {"no", "Det er f.eks. her. |Den 5. mai kom han."},
    {"fi", "Se oli esim. eilen. |H\xC3\xA4n tuli 5. hein\xC3\xA4kuuta."},
    {"pl", "Prof. dr hab. Nowak mieszka przy ul. D\xC5\x82ugiej. |To daleko."},
    {"pl",
     "By\xC5\x82o to w 1979 r. w Gda\xC5\x84sku. |Kosztowa\xC5\x82o 5 z\xC5\x82. |Potem wi\xC4\x99"
     "cej."},
    {"cs", "Firma Most s. r. o. je zde. |Sejdeme se 5. kv\xC4\x9Btna v 8 hod. |Bude hezky."},
    {"sk", "Firma Most s. r. o. je tu. |Pr\xC3\xAD"
           "de napr. zajtra."},
    {"hu", "Dr. Kis j\xC3\xB6tt. |A 2. emelet pl. \xC3\xBCres. |Azt\xC3\xA1n elment."},
    {"ro", "Dl. Pop st\xC4\x83 pe str. Mare nr. 5. |El vine."},
    {"tr", "Prof. Dr. Ak geldi. |Saat 18.30 idi. |Sonra gitti vb. |Bu kadar."},
    {"ru", "\xD0\x92 1860 \xD0\xB3. \xD0\xA7\xD0\xB5\xD1\x85\xD0\xBE\xD0\xB2 "
           "\xD1\x80\xD0\xBE\xD0\xB4\xD0\xB8\xD0\xBB"
           "\xD1\x81\xD1\x8F. |\xD0\x90. \xD0\xA1. "
           "\xD0\x9F\xD0\xB5\xD1\x82\xD1\x80\xD0\xBE\xD0\xB2 \xD0\xBF\xD0\xB8"
           "\xD1\x81\xD0\xB0\xD0\xBB \xD0\xB8 \xD1\x82. \xD0\xB4. "
           "|\xD0\x9F\xD0\xBE\xD1\x82\xD0\xBE\xD0\xBC \xD0\xBE"
           "\xD0\xBD \xD1\x83\xD0\xBC\xD0\xB5\xD1\x80."},
    {"uk", "\xD0\xA6\xD0\xB5 \xD0\xB1\xD1\x83\xD0\xBB\xD0\xBE \xD0\xB2 1990 \xD1\x80. \xD1\x83 "
           "\xD0\x9A\xD0\xB8\xD1\x94"
           "\xD0\xB2\xD1\x96. |\xD0\x92\xD1\x96\xD0\xBD "
           "\xD0\xBF\xD1\x80\xD0\xB8\xD0\xB9\xD1\x88\xD0\xBE\xD0\xB2."},
    {"el", "\xCE\xA4\xCE\xB9 \xCE\xBA\xCE\xAC\xCE\xBD\xCE\xB5\xCE\xB9\xCF\x82; |\xCE\x9F \xCE\xBA. "
           "\xCE\x9B\xCE\xB5"
           "\xCF\x89\xCE\xBD \xCE\xB5\xCE\xAF\xCE\xBD\xCE\xB1\xCE\xB9 \xCE\xB5\xCE\xB4\xCF\x8E. "
           "|\xCE\x88\xCF\x86\xCF"
           "\x85\xCE\xB3\xCE\xB5."},
};

/* Common words that are also abbreviations, in another spelling or another place. */
static const struct example common_words[] = {
    {"en", "We know what it is. |Paris is a city. |She is. |Berlin was."},
    {"en", "He is only a temp. |Anna is a gal. |Bob came out as trans. |Kim knew."},
    {"en", "She has MS. |Doctors said so. |He met Ms. Hill. |They went to Mass. |Bob sang."},
    {"en", "They live in LA. |Bob works in HR. |Kim has ESP. |Ann does not."},
    {"en", "He lives in Boston, Mass. Bob lives in Reno, Nev. Kim does not."},
    {"en", "I met Max. |Bob was max. 5 metres away."},
    {"de", "Es war Franz. |Paul lachte. |Es war ein franz. Film."},
    {"de", "Sie wohnt in einer WG. |Paul nicht. |Er arbeitet bei der Siemens AG. |Anna auch."},
    {"de",
     "Das liegt an dem Gen. |Forscher fanden es. |Er kam im Jan. 1999. |Es war Jan. |Er kam."},
    {"fr", "Il voit la mer. |Paul dort. |Venez mer. 5 mai. |Il joue le jeu. |Anne perd."},
    {"fr", "C'est mon ex. |Paul le sait. |Il en a pris sept. |Anne en a huit."},
    {"fr", "MM. Petit et Roux mesurent 5 mm. |Paul en rit."},
    /* Two letters without a vowel are an initial, too, but not after a number. */
    {"ru", "Так писал Дж. Смит. |Роман Дж. К. Рида вышел летом. |Он стоит 5 Гц. |Смит рад."},
    {"en", "The poems of Th. Quill and Ph. Ames sold. |It ran at 50 Hz. |The mill stood."},
    {"hr", "Pjesme Dž. Novaka i Lj. Ban. |To je sve."},
    {"hu", "Ezt Gy. Kun és Zs. Vas írta. |A többi nem."},
    {"es", "Vio el mar. |Pedro vino el mar. 5. |Quiere un ave. |Ana tiene una vid. |Luis no."},
    {"it", "Vado al mar. |Paolo sta. |Maria vive in una spa. |Anna ha due figli. |Luca no."},
    {"it", "Il film non piace a Ted. |Paolo ride. |Lo dice l'on. Rossi. |Ne ho set. |Anna no."},
    {"pt", "Quero ver. |Pedro vem com. |Ana tem dez. |Maria fala com a ex. |Luiz fugiu."},
    {"ca", "En tinc set. |Pere en va veure al mar. |Anna no."},
    {"ro", "E timpul pentru noi. |Ion are loc. |Ana spune al. |Maria lucreaz\u0103 ore. |Dan nu."},
    {"nl",
     "Hij zag mij. |Jan kwam. |Dat is Jan. |Piet is nat. |Anna kwam op het event. |Kees niet."},
    {"da", "Den er min. |Peter har en s\u00f8n. |Anna kommer til jul. |Bo siger man. |Ib gik."},
    {"da", "Han var fem min. om at g\u00e5. |De kom s\u00f8n. 5. maj."},
    {"no", "Den er min. |Per har en s\u00f8nn. |Han kommer til jul. |Anne ser en mann."},
    {"sv", "Kom med. |Anna g\u00e5r upp. |Den \u00e4r min. |Bo jobbar p\u00e5 Volvo AB. |Per "
           "\u00e4r i FN. |Eva kom."},
    {"is", "Bókin er mín. |Anna les."},
    {"fi", "Kissat, koirat, linnut mm. tulivat. |Se on 5 mm. |Pekka tuli. |Sano jaa. |Anna meni."},
    {"hu", "F\u00e1j a m\u00e1j. |P\u00e9ter elment. |L\u00e1tom a Ford. |Anna nem."},
    {"pl", "To by\u0142 tylko sen. |Jan obudzi\u0142 si\u0119. |Nie wiem, co. |Przyszed\u0142 Jan. "
           "|Piotr te\u017c."},
    {"pl", "To lis. |Ewa to wie. |Kupi\u0142 lek. |Adam jest w t\u0142um. |Szko\u0142a im. Jana "
           "Paw\u0142a stoi."},
    {"cs", "Pomohl n\u00e1m. |Petr to ví již. |Jana nen\u00ed v něm. |Je to led. |Karel vid\u011bl "
           "dub. |Eva ne."},
    {"cs", "Byla to smrt. |Petr vid\u011bl vlk. |Jana bolel krk. |Bydl\u00ed v nábř. Karla."},
    {"sk", "Pom\u00f4že nám. |Peter je v SR. |Jana nie."},
    {"hr", "Auto je u red. |Ivan ima sat. |Ana zna da je to smrt. |Petar ne."},
    {"sr", "\u0410\u0443\u0442\u043e \u0458\u0435 \u043d\u043e\u0432. |\u0418\u0432\u0430\u043d "
           "\u0433\u0430 \u0438\u043c\u0430. |Auto je nov. |Ivan ga ima."},
    {"sl", "Videl je ga. |Janez stoji v red. |Ana ima nov. |Peter ne."},
    {"ru", "\u0421\u043a\u0430\u0437\u0430\u043b \u043e \u043d\u0435\u043c. "
           "|\u0418\u0432\u0430\u043d \u0432\u0441\u0442\u0430\u043b \u0432 \u0440\u044f\u0434. "
           "|\u0410\u043d\u043d\u0430 \u0432\u043e\u0448\u043b\u0430 \u0432 \u0437\u0430\u043b. "
           "|\u041f\u0435\u0442\u0440 \u043d\u0435\u0442."},
    {"ru", "Рост 180 см. |Иван выше. |Это видно, см. Рис. 5. |Театр им. Чехова закрыт."},
    {"uk", "Він написав лист. |Іван ліг під. |Анна бачить вид. |Петро ні."},
    {"bg", "Каза им. |Иван чака на ред. |Анна каза ок. |Петър не."},
    {"tr", "O \u00f6yle san. |Ali yay ald\u0131. |Ay\u015fe gör. |Mehmet 5 TL. |Can gitti."},
    {"kk", "Бұл мыс. |Абай келді."},
    {"hi", "वह कल आई. |राम खुश है. |आई. के. गुजराल आए. |है न. |राम गया."},
};

/* Abbreviations that no list has. */
static const struct example unlisted[] = {
    {"en", "By Cnj. 4 and Rul. 7 the map is open (Hdb. No. 3; Lem. 9). |The rest is easy."},
    {"en", "We saw Bob. |5 men came. |He left the Alps. |1999 was a good year."},
    {"de", "Nach Behpt. 3 und Folg. 4 ist die Menge leer. |Das war Max. |5 Leute lachten."},
    {"en", "Under Fla. R. App. P. 9 and Cal. R. Prof. Cond. 3, he may not. |He did."},
    {"en", "Under Cal. Pen. Code 459 and N.Y. Lab. Law § 240, he paid. |He left."},
    {"en",
     "See Ga. Code Ann. 9-3-33, Mass. Gen. Laws ch. 231, Md. Code Ann., Courts 5-101, Tex. Bus. "
     "& Com. Code Ann. 2.725. |It is late."},
    {"en", "Dr. Kent asked Bob. |Room 5 was empty. |Ann left Kent. |Gen. Roy stayed on the 5th."},
    {"en", "Read Thm. 5, then App. B and Vol. C. |The rest (Fig. A, too) is dull. |I took the app. "
           "|A man did."},
    {"de", "Gem. § 12 und lt. Anl. B haftet er. |Er zahlt."},
    {"fr", "Voir Cass. crim. 12 mai 2003, Bull. crim. n° 4. |La cour confirme."},
    {"es", "Rige la disp. trans. 2.ª de la ley. |Nadie la lee."},
    {"pt", "O Rel. Min. Reis negou o recurso. |Ana riu."},
    {"hr", "Prof.dr.sc. Kos govori. |Doc.dr.sc. Lis sluša."},
    {"en", "The test was pos. for mold, and Salmonella enterica subsp. arizonae grew. |He left."},
    {"fr", "La forme est masc. et rare. |Il a lu le manuscrit orig. de Rome. |Il dort."},
    {"de", "Das Heft ist vergr. und sehr teuer. |Er kauft es."},
    {"es", "Lo leyó en franc. por fin un monje anón. de Lyon. |Murió."},
    {"ru", "Книга (пер. с нем. и коммент. Петрова) редкая. |Он заплатил."},
    {"en", "the bus was late. |we took a cab. |then it rained for a week. |also we got lost."},
    {"en", "Ann of Chem. & Phys. came. |Bob did not."},
    {"en", "The song (feat. DJ Kay, arr. MC Ron) is out. |Kim likes it."},
    {"en", "Holt et al. (Nature 2012) saw it, and so did Kim et al. (in review). |It is real."},
    {"de", "Das sahen Roth et al. (Natur 2012) und Lind u. a. (im Druck). |So ist es."},
    {"ru", "Дубы, вязы и т. д. (Парк Победы) срубили. |Никто не спросил."},
    {"pl", "Dęby, wiązy itd. (Park Łazienki) wycięto. |Nikt nie pytał."},
    {"tr", "Meşe, karaağaç vb. (Gülhane Parkı) kesildi. |Kimse sormadı."},
    {"en", "The trees were oaks, elms etc. (Kew list) and grew. |(It was dry.) |Then it rained."},
    {"es", "La final de los JJ. OO. fue en Lima. |Los EE. UU. y los DD. HH. |Era el siglo XX. "
           "|Pedro vino."},
    {"it", "I MM. FF. e le FF. SS. sono qui. |Paolo ride."},
    {"vi", "GS.TS. Trần Bình nói vậy. |PGS.BS. Lê Hoa cũng thế."},
    {"tr", "Prof.Dr. Kaya geldi. |Sonra gitti."},
    {"en", "Section 3.2. Results are given here. |The price fell by 2.5. |Nobody knew."},
    {"mr", "प्रकरण ३.४. निकाल येथे दिले आहेत."},
    {"fr", "Personne ne bougeait. |»Viens, dit-elle!« |Il vint."},
    {"en", "Nobody spoke. |»Come here!« |He came."},
    {"hu", "Csend volt. |»Gyere ide!« |Ő jött."},
    {"cs", "Bylo ticho. |»Pojď sem!« |Přišel."},
    {"hi", "राम घर गया है. |वह कल आएगा. |सब खुश थे। |बारिश होगी. |मौसम ठंडा था।"},
    {"ne",
     "बस ढिलो आयो. |मानिसहरू रिसाए। |डा. राम हिँड्यो. |पानी पर्‍यो।"},
    {"bn", "বাসটি দেরিতে এসেছে. |লোকেরা রেগে গেল। |বৃষ্টি হয়েছে."},
    {"th", "พี่สาวของเขาย้ายไปอยู่ที่ ถ. เพชรเกษม ใกล้กับ น.ส. มาลี เมื่อปี ค.ศ. 2001"},
    {"hi", "मं. राम ने कं. श्याम को देखा। |वे खुश थे।"},
    {"th", "รัฐบาลประกาศว่าประชากรของประเทศจะลดลงอย่างต่อเนื่องตั้งแต่ปี ค.ศ. 2030 เป็นต้นไป"},
};

/* Where no terminator is: Thai has none, and Korean verbs show the end by themselves. */
static const struct example unstopped[] = {
    {"th", "ชาวบ้านริมแม่น้ำปลูกข้าวและเลี้ยงปลามานานหลายสิบปีแล้ว |อย่างไรก็ตาม "
           "น้ำท่วมใหญ่ทำให้นาข้าวส่วนใหญ่เสียหาย "
           "และหลายครอบครัวต้องย้ายออกไป"},
    {"th", "โรงสีเก่าแก่ของหมู่บ้านถูกสร้างขึ้นด้วยไม้สักซึ่งตัดมาจากป่าใกล้หมู่บ้านเมื่อปี "
           "1923 |ในปัจจุบันหลังคาของโรงสีสูงประมาณ 12 เมตร "
           "และมีหน้าต่างหลายบานที่มองเห็นแม่น้ำ"},
    /* Their periods belong to abbreviations, of consonants alone. */
    {"th", "กบน. ไม่พูดอีก และ (กกม.) ก็ไม่ว่า"},
    {"ko", "값도 싸고 맛있어요 |다음에 또 갈게요~ |내일 지도 좀 보여줘 |주요 도시는 춥다."},
    {"ko", "비가 온다 해도 간다. |바다 건너 섬이 있다."},
};

static const struct example scripts[] = {
    /* Georgian has no capitals; the vowels of Bulgarian are not all Russian ones. */
    {"ka", "ის მოვიდა. |ჩვენ წავედით. |დღეს კარგი ამინდია."},
    {"bg", "Това беше смърт. |Петър плака."},
    /* Chinese: ta lai le. | ni hao ma? | hao! */
    {"zh", "\xE4\xBB\x96\xE6\x9D\xA5\xE4\xBA\x86\xE3\x80\x82|"
           "\xE4\xBD\xA0\xE5\xA5\xBD\xE5\x90\x97\xEF\xBC\x9F|"
           "\xE5\xA5\xBD\xEF\xBC\x81"},
    /* ... with a closing quotation mark, and a title in brackets that ends with a mark */
    {"zh", "\xE2\x80\x9C\xE5\xA5\xBD\xE3\x80\x82\xE2\x80\x9D|"
           "\xE4\xBB\x96\xE7\x9C\x8B\xE3\x80\x8A\xE8\xB5\xB0\xEF\xBC"
           "\x81\xE7\x88\xB8\xE7\x88\xB8\xE3\x80\x8B\xE3\x80\x82|\xE5\xA5\xBD\xE3\x80\x82"},
    /* Japanese: "hai." to itta. | kaetta. */
    {"ja", "\xE3\x80\x8C\xE3\x81\xAF\xE3\x81\x84\xE3\x80\x82\xE3\x80\x8D\xE3\x81\xA8\xE8\xA8\x80"
           "\xE3\x81\xA3\xE3\x81"
           "\x9F\xE3\x80\x82|\xE5\xB8\xB0\xE3\x81\xA3\xE3\x81\x9F\xE3\x80\x82"},
    /* Korean */
    {"ko", "\xEB\xB9\x84\xEA\xB0\x80 \xEC\x98\xA8\xEB\x8B\xA4. |\xEC\xB6\xA5\xEB\x8B\xA4."},
    /* Hindi: Dr. Ram aaye. | Ve gaye. */
    {"hi", "\xE0\xA4\xA1\xE0\xA5\x89. \xE0\xA4\xB0\xE0\xA4\xBE\xE0\xA4\xAE "
           "\xE0\xA4\x86\xE0\xA4\x8F\xE0\xA5\xA4 |"
           "\xE0\xA4\xB5\xE0\xA5\x87 \xE0\xA4\x97\xE0\xA4\x8F\xE0\xA5\xA4"},
    /* Bengali */
    {"bn", "\xE0\xA6\xB8\xE0\xA7\x87 \xE0\xA6\x8F\xE0\xA6\xB2\xE0\xA5\xA4 "
           "|\xE0\xA6\x86\xE0\xA6\xAE\xE0\xA6\xBF \xE0"
           "\xA6\x97\xE0\xA7\x87\xE0\xA6\xB2\xE0\xA6\xBE\xE0\xA6\xAE\xE0\xA5\xA4"},
    /* Tamil: initials, then two sentences */
    {"ta",
     "\xE0\xAE\x8E\xE0\xAE\xAE\xE0\xAF\x8D. \xE0\xAE\x9C\xE0\xAE\xBF. "
     "\xE0\xAE\xB5\xE0\xAE\xA8\xE0\xAF\x8D\xE0"
     "\xAE\xA4\xE0\xAE\xBE\xE0\xAE\xB0\xE0\xAF\x8D. "
     "|\xE0\xAE\x85\xE0\xAE\xB5\xE0\xAE\xB0\xE0\xAF\x8D \xE0\xAE"
     "\x9A\xE0\xAF\x86\xE0\xAE\xA9\xE0\xAF\x8D\xE0\xAE\xB1\xE0\xAE\xBE\xE0\xAE\xB0\xE0\xAF\x8D."},
    /* Gujarati, without danda: a title, spelled initials, and short words that end sentences */
    {"gu",
     "\xE0\xAA\xA4\xE0\xAB\x87 \xE0\xAA\x9B\xE0\xAB\x87. |\xE0\xAA\xA1\xE0\xAB\x89. "
     "\xE0\xAA\x9C\xE0\xAB\x80. "
     "\xE0\xAA\xB6\xE0\xAA\xBE\xE0\xAA\xB9 \xE0\xAA\x9B\xE0\xAB\x87. |\xE0\xAA\xB9\xE0\xAA\xBE."},
    /* Arabic: a question, an initial */
    {"ar", "\xD9\x85\xD9\x86 \xD8\xAC\xD8\xA7\xD8\xA1\xD8\x9F |\xD8\xAC\xD8\xA7\xD8\xA1 \xD8\xAF. "
           "\xD8\xB9\xD9\x84\xD9"
           "\x8A. |\xD8\xAB\xD9\x85 \xD8\xB0\xD9\x87\xD8\xA8."},
    /* Urdu */
    {"ur", "\xD9\x88\xDB\x81 \xD8\xA2\xDB\x8C\xD8\xA7\xDB\x94 |\xD9\x88\xDB\x81 "
           "\xDA\xAF\xDB\x8C\xD8\xA7\xDB\x94"},
    /* Persian: "and so on" is written with an ellipsis in the midst of a sentence */
    {"fa",
     "\xD8\xA7\xD9\x88 \xD9\x88\xE2\x80\xA6 \xD8\xA2\xD9\x85\xD8\xAF. |\xD8\xB1\xD9\x81\xD8\xAA."},
    /* Armenian, both with its own full stop and with a colon */
    {"hy", "\xD5\x86\xD5\xA1 \xD5\xA5\xD5\xAF\xD5\xA1\xD5\xBE: |\xD4\xB5\xD5\xBD "
           "\xD5\xA3\xD5\xB6\xD5\xA1\xD6\x81\xD5"
           "\xAB\xD6\x89 |\xD4\xBC\xD5\xA1\xD5\xBE."},
    /* Khmer */
    {"km", "\xE1\x9E\x81\xE1\x9F\x92\xE1\x9E\x89\xE1\x9E\xBB\xE1\x9F\x86\x20\xE1\x9E\x91\xE1\x9F"
           "\x85\xE1\x9F\x94 |\xE1"
           "\x9E\x82\xE1\x9F\x81\xE1\x9E\x98\xE1\x9E\x80\xE1\x9F\x94"},
    /* Amharic */
    {"am", "\xE1\x8A\xA5\xE1\x88\xBA\xE1\x8D\xA2 "
           "|\xE1\x88\x98\xE1\x88\x8D\xE1\x8A\xAB\xE1\x88\x9D\xE1\x8D\xA2"},
    /* Burmese */
    {"my",
     "\xE1\x80\x9E\xE1\x80\xBD\xE1\x80\xAC\xE1\x81\x8B |\xE1\x80\x9C\xE1\x80\xAC\xE1\x81\x8B"},
    /* the Greek question mark that is not a semicolon */
    {"el", "\xCE\x9D\xCE\xB1\xCE\xB9\xCD\xBE |\xCE\x8C\xCF\x87\xCE\xB9."},
};

/* ---- Splitting ---- */

struct result {
    summi_arena arena;
    summi_sentence_list list;
};

static void split(struct result *result, const char *tag, const unsigned char *text, size_t start,
                  size_t end)
{
    summ_allocator allocator = summi_allocator_default();
    summi_language language;
    summi_language_find(tag, &language);
    summi_arena_init(&result->arena, &allocator);
    result->list = (summi_sentence_list){0};
    ck_assert_int_eq(SUMM_OK, summi_sentences_split(&result->arena, text, start, end, &language, 7,
                                                    9, &result->list));
}

static bool is_white(const unsigned char *text, size_t at, size_t end, size_t *next)
{
    if (text[at] < 0x80) {
        *next = at + 1;
        return text[at] == ' ' || (text[at] >= 9 && text[at] <= 13);
    }
    /* Blank in Unicode, in two and three bytes. */
    static const char *const blanks[] = {
        "\xC2\x85",     "\xC2\xA0",     "\xE1\x9A\x80", "\xE2\x80\x80", "\xE2\x80\x81",
        "\xE2\x80\x82", "\xE2\x80\x83", "\xE2\x80\x84", "\xE2\x80\x85", "\xE2\x80\x86",
        "\xE2\x80\x87", "\xE2\x80\x88", "\xE2\x80\x89", "\xE2\x80\x8A", "\xE2\x80\x8B",
        "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE2\x80\xAF", "\xE2\x81\x9F", "\xE3\x80\x80"};
    for (size_t i = 0; i < sizeof blanks / sizeof *blanks; i++) {
        size_t length = strlen(blanks[i]);
        if (end - at >= length && !memcmp(text + at, blanks[i], length)) {
            *next = at + length;
            return true;
        }
    }
    *next = at + 1;
    return false;
}

/* In order, disjoint, trimmed, on boundaries, and nothing but white space is outside. */
static void check_spans(const struct result *result, const unsigned char *text, size_t start,
                        size_t end)
{
    size_t at = start;
    for (size_t i = 0; i <= result->list.count; i++) {
        size_t from = i < result->list.count ? result->list.items[i].start : end;
        size_t to = i < result->list.count ? result->list.items[i].end : end;
        ck_assert_uint_le(at, from);
        ck_assert_uint_le(from, to);
        ck_assert_uint_le(to, end);
        while (at < from)
            ck_assert_msg(is_white(text, at, from, &at), "byte %zu is in no sentence", at);
        ck_assert_uint_eq(at, from);
        if (i == result->list.count)
            break;
        ck_assert_uint_lt(from, to);
        size_t next;
        ck_assert(!is_white(text, from, end, &next));
        ck_assert_uint_eq(result->list.items[i].text, 7);
        ck_assert_uint_eq(result->list.items[i].block, 9);
        at = to;
    }
}

static void check_example(const struct example *example)
{
    size_t length = 0;
    unsigned char *text = malloc(strlen(example->text) + 1);
    ck_assert_ptr_nonnull(text);
    for (const char *p = example->text; *p; p++)
        if (*p != '|')
            text[length++] = (unsigned char)*p;
    /* A block of exactly this size, so that a sanitizer sees a read past its end. */
    unsigned char *exact = malloc(length);
    ck_assert_ptr_nonnull(exact);
    memcpy(exact, text, length);

    struct result result;
    split(&result, example->language, exact, 0, length);
    check_spans(&result, exact, 0, length);

    char *shown = malloc(2 * length + 1);
    ck_assert_ptr_nonnull(shown);
    size_t size = 0;
    size_t sentence = 1;
    for (size_t i = 0; i < length; i++) {
        if (sentence < result.list.count && i == result.list.items[sentence].start) {
            shown[size++] = '|';
            sentence++;
        }
        shown[size++] = (char)exact[i];
    }
    shown[size] = '\0';
    ck_assert_str_eq(shown, example->text);
    free(shown);
    free(exact);
    free(text);
    summi_arena_free(&result.arena);
}

#define EXAMPLES(name)                                                                             \
    START_TEST(name##_test)                                                                        \
    {                                                                                              \
        check_example(&name[_i]);                                                                  \
    }                                                                                              \
    END_TEST

EXAMPLES(terminators)
EXAMPLES(notes)
EXAMPLES(glued)
EXAMPLES(quotes)
EXAMPLES(english)
EXAMPLES(context)
EXAMPLES(joined)
EXAMPLES(informal)
EXAMPLES(lists)
EXAMPLES(languages)
EXAMPLES(unstopped)
EXAMPLES(common_words)
EXAMPLES(unlisted)
EXAMPLES(scripts)

/* ---- Every language ---- */

/* Whatever the language, a full stop ends a sentence, and an initial does not. */
START_TEST(each_language)
{
    for (size_t i = 0; summi_language_code(i); i++) {
        const char *code = summi_language_code(i);
        const char *text = "Xylophon zebra. J. Q. Zyx kvark wumbo. Xylophon zebra!";
        struct result result;
        split(&result, code, (const unsigned char *)text, 0, strlen(text));
        ck_assert_msg(result.list.count == 3, "%s: %zu sentences", code, result.list.count);
        summi_arena_free(&result.arena);
    }
}
END_TEST

/* Thai has no full stop: a long paragraph must not come as one sentence. */
START_TEST(thai)
{
    test_string text = test_string_repeat(
        "\xE0\xB9\x81\xE0\xB8\xA1\xE0\xB8\xA7\xE0\xB8\x81\xE0\xB8\xB4\xE0\xB8\x99\xE0\xB8\x9B\xE0"
        "\xB8\xA5\xE0\xB8\xB2 ",
        40);
    struct result result;
    split(&result, "th", (const unsigned char *)text.bytes, 0, text.length);
    check_spans(&result, (const unsigned char *)text.bytes, 0, text.length);
    ck_assert_uint_ge(result.list.count, 4);
    ck_assert_uint_le(result.list.count, 12);
    summi_arena_free(&result.arena);
    test_string_free(&text);
}
END_TEST

/* ---- Any input ---- */

START_TEST(nothing)
{
    static const char *const blank[] = {"", " ", "\n\n\t ", "\xC2\xA0\xE3\x80\x80"};
    for (size_t i = 0; i < sizeof blank / sizeof *blank; i++) {
        struct result result;
        split(&result, "en", (const unsigned char *)blank[i], 0, strlen(blank[i]));
        ck_assert_uint_eq(result.list.count, 0);
        summi_arena_free(&result.arena);
    }
}
END_TEST

/* Punctuation belongs to a sentence; alone it is one. */
START_TEST(punctuation)
{
    static const struct {
        const char *text;
        size_t sentences;
    } cases[] = {
        {"...", 1},
        {"? ! ?", 1},
        {"\" Well.", 1},
        {"Well. \" )", 1},
        {"Well. ... !", 1},
        {". A", 1},
        {"--- \xE2\x80\xA2 ---", 1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const unsigned char *text = (const unsigned char *)cases[i].text;
        size_t length = strlen(cases[i].text);
        struct result result;
        split(&result, "en", text, 0, length);
        check_spans(&result, text, 0, length);
        ck_assert_msg(result.list.count == cases[i].sentences, "%s: %zu", cases[i].text,
                      result.list.count);
        summi_arena_free(&result.arena);
    }
}
END_TEST

/* Only the block counts, and sentences are appended. */
START_TEST(part_of_text)
{
    const unsigned char text[] = "Before. One here. Two there. After.";
    size_t start = 8;
    size_t end = 28;
    struct result result;
    split(&result, "en", text, start, end);
    check_spans(&result, text, start, end);
    ck_assert_uint_eq(result.list.count, 2);
    summi_language language;
    summi_language_find("en", &language);
    ck_assert_int_eq(SUMM_OK, summi_sentences_split(&result.arena, text, 29, 35, &language, 7, 10,
                                                    &result.list));
    ck_assert_uint_eq(result.list.count, 3);
    ck_assert_uint_eq(result.list.items[2].start, 29);
    ck_assert_uint_eq(result.list.items[2].block, 10);
    summi_arena_free(&result.arena);
}
END_TEST

static const char *const tags[] = {"en", "de", "fr", "el", "hy", "ru", "hi",
                                   "ta", "zh", "ja", "ar", "th", "und"};

/* Bytes of all kinds, most of them no text and not even UTF-8. */
START_TEST(random_bytes)
{
    test_random random = {(uint64_t)_i + 1};
    for (int round = 0; round < 3000; round++) {
        size_t length = 1 + test_random_below(&random, 80);
        unsigned char *text = malloc(length);
        ck_assert_ptr_nonnull(text);
        for (size_t i = 0; i < length; i++)
            text[i] = (unsigned char)test_random_next(&random);
        struct result result;
        split(&result, tags[_i], text, 0, length);
        check_spans(&result, text, 0, length);
        free(text);
        summi_arena_free(&result.arena);
    }
}
END_TEST

/* What the rules look at, in any order. */
START_TEST(random_pieces)
{
    static const char *const pieces[] = {".",
                                         "!",
                                         "?",
                                         " ",
                                         "  ",
                                         "\n",
                                         "\"",
                                         "'",
                                         "(",
                                         ")",
                                         "[",
                                         "]",
                                         "1",
                                         "12",
                                         "a",
                                         "B",
                                         "Mr",
                                         "U.S",
                                         "e.",
                                         "g.",
                                         ":",
                                         ";",
                                         ",",
                                         "-",
                                         "i)",
                                         "ii)",
                                         "1.",
                                         "2.",
                                         "A ",
                                         "no",
                                         "The ",
                                         "word",
                                         "XIV",
                                         "\xE2\x80\xA6",
                                         "\xE2\x80\x9C",
                                         "\xE2\x80\x9D",
                                         "\xC2\xAB",
                                         "\xC2\xBB",
                                         "\xE3\x80\x82",
                                         "\xE3\x80\x8A",
                                         "\xE3\x80\x8B",
                                         "\xE4\xB8\xAD",
                                         "\xE3\x81\x82",
                                         "\xE3\x80\x8D",
                                         "\xEF\xBC\x88",
                                         "\xEF\xBC\x89",
                                         "\xD8\x9F",
                                         "\xD9\x88",
                                         "\xE0\xA5\xA4",
                                         "\xE0\xA4\x95",
                                         "\xE0\xA4\xBE",
                                         "\xE0\xB8\x81",
                                         "\xCC\x88",
                                         "\xC3\xA9",
                                         "\xD0\x90.",
                                         "\xE2\x80\xA2",
                                         "\xC2\xB2",
                                         "\xC2\xA0",
                                         "\xE2\x80\x99",
                                         "\xF0\x9F\x98\x80",
                                         "\xFF",
                                         "\xE2\x80",
                                         "\0x"};
    enum { PIECES = sizeof pieces / sizeof *pieces };
    test_random random = {(uint64_t)_i + 100};
    for (int round = 0; round < 3000; round++) {
        test_string text = {NULL, 0, 0};
        for (size_t i = 1 + test_random_below(&random, 40); i > 0; i--)
            test_string_puts(&text, pieces[test_random_below(&random, PIECES)]);
        size_t length = text.length;
        unsigned char *exact = malloc(length ? length : 1);
        ck_assert_ptr_nonnull(exact);
        if (length)
            memcpy(exact, text.bytes, length);
        struct result result;
        split(&result, tags[_i], exact, 0, length);
        check_spans(&result, exact, 0, length);
        free(exact);
        test_string_free(&text);
        summi_arena_free(&result.arena);
    }
}
END_TEST

#define ADD(name) tcase_add_loop_test(tests, name##_test, 0, (int)(sizeof name / sizeof *name))

void sentence_tests(Suite *suite)
{
    TCase *tests = tcase_create("examples");
    ADD(terminators);
    ADD(notes);
    ADD(glued);
    ADD(quotes);
    ADD(english);
    ADD(context);
    ADD(joined);
    ADD(informal);
    ADD(lists);
    ADD(languages);
    ADD(unstopped);
    ADD(common_words);
    ADD(unlisted);
    ADD(scripts);
    tcase_add_test(tests, each_language);
    tcase_add_test(tests, thai);
    suite_add_tcase(suite, tests);

    tests = tcase_create("any input");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, nothing);
    tcase_add_test(tests, punctuation);
    tcase_add_test(tests, part_of_text);
    tcase_add_loop_test(tests, random_bytes, 0, (int)(sizeof tags / sizeof *tags));
    tcase_add_loop_test(tests, random_pieces, 0, (int)(sizeof tags / sizeof *tags));
    suite_add_tcase(suite, tests);
}
