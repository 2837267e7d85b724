/* SPDX-License-Identifier: MIT */
/* test_language.c - language tags, what is known of languages, and their detection. */
#include <check.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "language/detect.h"
#include "language/language.h"
#include "summ.h"
#include "support.h"

void language_tests(Suite *suite);

/* ---- Tags ---- */

static const char *const valid_tags[] = {
    "en",
    "EN",
    "auto",
    "und",
    "pt-BR",
    "zh-Hant",
    "zh-hant-tw",
    "ZH-HANT-TW",
    "sr-Latn-RS",
    "es-419",
    "de-CH-1996",
    "sl-rozaj-biske-1994",
    "ca-ES-valencia",
    "zh-cmn-Hans-CN",
    "de-DE-u-co-phonebk",
    "en-a-bbb-x-a-ccc",
    "ja-t-it",
    "x-private",
    "x-a-b",
    "qaa-Qaaa-QM-x-southern",
    "abcdefgh",
    "tlh",
    "en-abcdefgh-bcdefghi-cdefghij-defghijk-efghijkl-fghijklm-x-abcd",
};

static const char *const invalid_tags[] = {
    "",
    "e",
    "x",
    "x-",
    "i-klingon",
    "-en",
    "en-",
    "en--US",
    "en_US",
    "en US",
    " en",
    "en ",
    "en\n",
    "e1",
    "123",
    "abcdefghi",
    "en-abcdefghi",
    "en-a",
    "en-a-b",
    "en-u",
    "en-x",
    "en-US-GB",
    "en-Latn-Cyrl",
    "en-12",
    "en-1234567890",
    "de-u-co-",
    "\xC3\xA4\xC3\xB6",
    "d\xC3\xA9",
    "*",
    "en;q=1",
    "../../etc",
    "en-abcdefgh-bcdefghi-cdefghij-defghijk-efghijkl-fghijklm-x-abcde",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
};

START_TEST(tags)
{
    for (size_t i = 0; i < sizeof valid_tags / sizeof *valid_tags; i++)
        ck_assert_msg(summi_tag_valid(valid_tags[i]), "refused: %s", valid_tags[i]);
    for (size_t i = 0; i < sizeof invalid_tags / sizeof *invalid_tags; i++)
        ck_assert_msg(!summi_tag_valid(invalid_tags[i]), "taken: %s", invalid_tags[i]);
    ck_assert(!summi_tag_valid(NULL));
}
END_TEST

/* ---- What is known ---- */

START_TEST(find)
{
    summi_language language;
    summi_language_find("pt-BR", &language);
    ck_assert_str_eq(language.tag, "pt-BR");
    ck_assert_str_eq(language.code, "pt");
    ck_assert_str_eq(language.stemmer, "portuguese");
    ck_assert(!language.ordinal_period && !language.elision && !language.spaceless);
    summi_language_find("FR", &language);
    ck_assert_str_eq(language.tag, "FR");
    ck_assert_str_eq(language.code, "fr");
    ck_assert(language.elision);
    summi_language_find("zh-Hant-TW", &language);
    ck_assert_str_eq(language.tag, "zh-Hant-TW");
    ck_assert_str_eq(language.code, "zh");
    ck_assert_ptr_null(language.stemmer);
    ck_assert(language.spaceless);
    summi_language_find("de", &language);
    ck_assert(language.ordinal_period);
}
END_TEST

/* What is unknown has no data, but keeps its tag. */
START_TEST(find_unknown)
{
    static const char *const unknown[] = {"und", "tlh", "xx", "x-en", "engl", "abcdefgh", "enx-US"};
    summi_language language;
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++) {
        summi_language_find(unknown[i], &language);
        ck_assert_str_eq(language.tag, unknown[i]);
        ck_assert_str_eq(language.code, "");
        ck_assert_ptr_null(language.stemmer);
        ck_assert_uint_eq(language.lists[SUMMI_STOP_WORDS].count, 0);
    }
}
END_TEST

START_TEST(aliases)
{
    static const char *const pairs[][2] = {{"nb", "no"},  {"nn-NO", "no"}, {"iw", "he"},
                                           {"in", "id"},  {"ji", "yi"},    {"cmn-Hans", "zh"},
                                           {"yue", "zh"}, {"NB", "no"}};
    summi_language language;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        summi_language_find(pairs[i][0], &language);
        ck_assert_str_eq(language.tag, pairs[i][0]);
        ck_assert_str_eq(language.code, pairs[i][1]);
    }
}
END_TEST

static bool is_stop_word(const char *tag, const char *word)
{
    summi_language language;

    summi_language_find(tag, &language);
    return summi_wordlist_contains(&language.lists[SUMMI_STOP_WORDS], word, strlen(word));
}

START_TEST(stop_words)
{
    static const char *const yes[][2] = {
        {"en", "the"},     {"en", "don't"}, {"en", "don\u2019t"}, {"de", "dass"},
        {"de", "für"},     {"fr", "l"},     {"fr", "qu"},         {"it", "dell"},
        {"ru", "которые"}, {"uk", "її"},    {"tr", "için"},       {"tr", "i\u0307çin"},
        {"ro", "și"},      {"ro", "şi"},    {"el", "τησ"},        {"fa", "میشود"},
        {"ur", "ہے"},      {"hi", "में"},     {"zh", "的"},         {"zh", "我们"},
        {"zh", "我們"},    {"ja", "です"},  {"ko", "그리고"},     {"vi", "được"},
        {"no", "ikkje"},   {"sr", "је"},    {"sr", "je"},         {"he", "של"},
        {"ar", "التي"},    {"hu", "hogy"},
    };
    static const char *const no[][2] = {
        {"en", "house"}, {"en", ""},     {"en", "th"},   {"en", "thee"},   {"en", "der"},
        {"en", "The"},   {"de", "the"},  {"de", "haus"}, {"fr", "maison"}, {"ru", "дом"},
        {"zh", "中国"},  {"ja", "日本"}, {"ko", "나라"}, {"und", "the"},   {"el", "της"},
    };
    for (size_t i = 0; i < sizeof yes / sizeof *yes; i++) {
        ck_assert_msg(is_stop_word(yes[i][0], yes[i][1]), "%s: no %s", yes[i][0], yes[i][1]);
    }
    for (size_t i = 0; i < sizeof no / sizeof *no; i++)
        ck_assert_msg(!is_stop_word(no[i][0], no[i][1]), "%s: %s", no[i][0], no[i][1]);
}
END_TEST

/* A list finds each of its words, and nothing longer. */
static void check_list(const summi_wordlist *words, bool folded)
{
    for (size_t n = 0; n < words->count; n++) {
        size_t start = words->offsets[n], length = words->offsets[n + 1] - start;
        char word[256];
        ck_assert_uint_gt(length, 0);
        ck_assert_uint_lt(length, sizeof word - 1);
        memcpy(word, words->bytes + start, length);
        word[length] = '\0';
        ck_assert(summi_wordlist_contains(words, word, length));
        if (folded) {
            utf8proc_uint8_t *again = utf8proc_NFKC_Casefold((utf8proc_uint8_t *)word);
            ck_assert_str_eq((char *)again, word);
            free(again);
        }
        word[length] = '\x01'; /* in no word */
        ck_assert(!summi_wordlist_contains(words, word, length + 1));
    }
}

START_TEST(lists)
{
    size_t count = 0;
    for (; summi_language_code(count); count++) {
        const char *code = summi_language_code(count);
        summi_language language;
        ck_assert(summi_tag_valid(code));
        summi_language_find(code, &language);
        ck_assert_str_eq(language.code, code);
        ck_assert_uint_gt(language.lists[SUMMI_STOP_WORDS].count, 30);
        for (int list = 0; list < SUMMI_LIST_COUNT; list++)
            check_list(&language.lists[list], list == SUMMI_STOP_WORDS);
    }
    ck_assert_uint_ge(count, 35);
    ck_assert_ptr_null(summi_language_code(count));
    ck_assert_ptr_null(summi_language_code(SIZE_MAX));
}
END_TEST

/* What the table of docs/languages.md says of some. */
START_TEST(what_is_known)
{
    static const struct {
        const char *tag;
        unsigned has, has_not;
    } expected[] = {
        {"en",
         SUMM_HAS_STOP_WORDS | SUMM_HAS_STEMMER | SUMM_HAS_ABBREVIATIONS | SUMM_HAS_OPENERS |
             SUMM_HAS_FURNITURE,
         0},
        {"ar", SUMM_HAS_STOP_WORDS | SUMM_HAS_STEMMER | SUMM_HAS_ABBREVIATIONS, 0},
        {"cs", SUMM_HAS_STOP_WORDS | SUMM_HAS_ABBREVIATIONS, SUMM_HAS_STEMMER},
        {"zh", SUMM_HAS_STOP_WORDS | SUMM_HAS_ABBREVIATIONS, SUMM_HAS_STEMMER},
        {"km", 0, SUMM_HAS_ABBREVIATIONS | SUMM_HAS_STEMMER},
    };
    size_t found = 0;
    summ_language language;
    for (size_t i = 0; i < summ_language_count(); i++) {
        ck_assert_int_eq(summ_language_get(i, &language), SUMM_OK);
        for (size_t k = 0; k < sizeof expected / sizeof *expected; k++) {
            if (strcmp(language.tag, expected[k].tag))
                continue;
            found++;
            ck_assert_uint_eq(language.has & expected[k].has, expected[k].has);
            ck_assert_uint_eq(language.has & expected[k].has_not, 0);
        }
    }
    ck_assert_uint_eq(found, sizeof expected / sizeof *expected);
    ck_assert_int_eq(summ_language_get(summ_language_count(), &language), SUMM_E_ARGUMENT);
    ck_assert_ptr_null(language.tag);
    ck_assert_int_eq(summ_language_get(0, NULL), SUMM_E_ARGUMENT);
}
END_TEST

START_TEST(phrases)
{
    for (size_t i = 0; summi_language_code(i); i++) {
        summi_language language;
        summi_language_find(summi_language_code(i), &language);
        ck_assert_uint_gt(language.phrases[SUMMI_PHRASES_FURNITURE].count, 20);
        for (int set = 0; set < SUMMI_PHRASES_COUNT; set++) {
            const summi_phrase_tree *tested = &language.phrases[set];
            for (size_t n = 1; n <= tested->count; n++) {
                const summi_phrase_node *node = &tested->nodes[n];
                const char *word = tested->bytes + node->word;
                ck_assert_uint_lt(node->parent, n);
                ck_assert_uint_gt(node->length, 0);
                ck_assert_uint_eq(summi_phrase_tree_step(tested, node->parent, word, node->length),
                                  n);
                ck_assert_uint_eq(summi_phrase_tree_step(tested, node->parent, "\x01", 1), 0);
                ck_assert_uint_eq(summi_phrase_tree_step(tested, n, word, 0), 0);
            }
        }
    }
}
END_TEST

/* ---- Detection ---- */

static const char *detected(const void *text, size_t length)
{
    static char tag[SUMMI_TAG_SIZE];

    memset(tag, 'x', sizeof tag);
    summi_language_detect(text, length, tag);
    ck_assert_ptr_nonnull(memchr(tag, '\0', sizeof tag));
    return tag;
}

static const struct sample {
    const char *code;
    const char *text;
} samples[] = {
    {"af",
     "Die kinders het gister nie skool toe gegaan nie, want dit het die hele nag gereën. Hulle ma "
     "sê dat hulle môre weer moet gaan."},
    {"ar",
     "ذهب الأطفال إلى المدرسة في الصباح الباكر رغم المطر. وقالت المعلمة إن الدرس الأول سيكون عن "
     "تاريخ المدينة التي يعيشون فيها."},
    {"bg",
     "Децата отидоха на училище рано сутринта, въпреки че валеше. Учителката каза, че първият урок "
     "ще бъде за историята на техния град."},
    {"bn", "বৃষ্টি সত্ত্বেও শিশুরা সকালে স্কুলে গিয়েছিল। শিক্ষিকা বললেন যে প্রথম পাঠ হবে তাদের "
           "শহরের ইতিহাস নিয়ে।"},
    {"ca",
     "Els nens van anar a l'escola de bon matí tot i que plovia. La mestra va dir que la primera "
     "lliçó seria sobre la història de la ciutat on viuen."},
    {"cs", "Děti šly ráno do školy, i když pršelo. Učitelka řekla, že první hodina bude o "
           "dějinách města, ve kterém žijí."},
    {"da",
     "Børnene gik tidligt i skole om morgenen, selv om det regnede. Læreren sagde, at den første "
     "time skulle handle om historien bag den by, de bor i."},
    {"de", "Die Kinder gingen am Morgen zur Schule, obwohl es regnete. Die Lehrerin sagte, dass "
           "es in der ersten Stunde um die Geschichte ihrer Stadt gehen werde."},
    {"el", "Τα παιδιά πήγαν νωρίς στο σχολείο, αν και έβρεχε. Η δασκάλα είπε ότι το πρώτο "
           "μάθημα θα είναι για την ιστορία της πόλης τους."},
    {"en",
     "The children went to school early in the morning although it was raining. Their teacher said "
     "that the first lesson would be about the history of the town."},
    {"es",
     "Los niños fueron a la escuela por la mañana aunque llovía. La maestra dijo que la primera "
     "lección sería sobre la historia de la ciudad en la que viven."},
    {"et", "Lapsed läksid hommikul vara kooli, kuigi sadas vihma. Õpetaja ütles, et esimene "
           "tund on selle linna ajaloost, kus nad elavad."},
    {"eu",
     "Haurrak goizean goiz joan ziren eskolara, euria ari zuen arren. Irakasleak esan zuen lehen "
     "ikasgaia haien hiriaren historiari buruzkoa izango zela."},
    {"fa",
     "بچه‌ها صبح زود با وجود باران به مدرسه رفتند. معلم گفت که درس اول درباره تاریخ شهری "
     "است که در آن زندگی می‌کنند."},
    {"fi",
     "Lapset menivät aamulla kouluun, vaikka satoi. Opettaja sanoi, että ensimmäinen tunti kertoo "
     "sen kaupungin historiasta, jossa he asuvat."},
    {"fr",
     "Les enfants sont allés à l'école de bon matin malgré la pluie. La maîtresse a dit que la "
     "première leçon serait sur l'histoire de la ville où ils habitent."},
    {"ga", "Chuaigh na páistí ar scoil go luath ar maidin cé go raibh sé ag cur báistí. Dúirt "
           "an múinteoir go mbeadh an chéad cheacht faoi stair an bhaile."},
    {"gl", "Os nenos foron á escola pola mañá aínda que chovía. A mestra dixo que a primeira "
           "lección sería sobre a historia da cidade na que viven, unha das máis vellas do país."},
    {"he",
     "הילדים הלכו לבית הספר מוקדם בבוקר למרות הגשם. המורה אמרה שהשיעור הראשון יהיה על ההיסטוריה של "
     "העיר שבה הם גרים."},
    {"hi",
     "बारिश के बावजूद बच्चे सुबह जल्दी स्कूल गए। शिक्षिका ने कहा कि पहला पाठ उनके शहर के इतिहास के बारे में होगा।"},
    {"hr",
     "Djeca su rano ujutro otišla u školu iako je padala kiša. Učiteljica je rekla da će prvi sat "
     "biti o povijesti grada u kojem žive, gdje je prije bila rijeka."},
    {"hu", "A gyerekek reggel korán iskolába mentek, bár esett az eső. A tanárnő azt mondta, "
           "hogy az első óra annak a városnak a történetéről szól majd, ahol élnek."},
    {"hy", "Երեխաները վաղ առավոտյան գնացին դպրոց, չնայած անձրև էր գալիս։ Ուսուցչուհին ասաց, որ "
           "առաջին դասը կլինի քաղաքի պատմության մասին։"},
    {"id",
     "Anak-anak pergi ke sekolah pagi-pagi meskipun hujan. Guru mereka mengatakan bahwa pelajaran "
     "pertama adalah tentang sejarah kota, karena mereka tinggal di sana dan bisa melihatnya."},
    {"is", "Börnin fóru snemma í skólann þó að það væri rigning. Kennarinn sagði að fyrsti "
           "tíminn yrði um sögu bæjarins þar sem þau búa."},
    {"it", "I bambini sono andati a scuola di mattina presto anche se pioveva. La maestra ha "
           "detto che la prima lezione sarebbe stata sulla storia della città in cui vivono."},
    {"ja", "雨が降っていたのに、子供たちは朝早く学校へ行きました。先生は、最初の授業は町の歴史につ"
           "いてだと言いました。"},
    {"ka", "ბავშვები დილით ადრე წავიდნენ სკოლაში, თუმცა წვიმდა. მასწავლებელმა თქვა, რომ პირველი "
           "გაკვეთილი ქალაქის ისტორიას შეეხება."},
    {"kk", "Жаңбыр жауып тұрса да, балалар таңертең ерте мектепке барды. Мұғалім бірінші сабақ "
           "олар тұратын қаланың тарихы туралы болады деп айтты."},
    {"km", "ក្មេងៗបានទៅសាលារៀនតាំងពីព្រឹក ទោះបីជាមានភ្លៀងក៏ដោយ។ គ្រូបាននិយាយថាមេរៀនទីមួយគឺអំពីប្រវត្តិសាស្ត្រនៃទីក្រុង។"},
    {"ko", "비가 왔지만 아이들은 아침 일찍 학교에 갔다. 선생님은 첫 수업이 그들이 사는 도시의 "
           "역사에 관한 것이라고 말했다."},
    {"lo", "ເດັກນ້ອຍໄປໂຮງຮຽນແຕ່ເຊົ້າ ເຖິງແມ່ນວ່າຝົນຕົກ. ຄູເວົ້າວ່າບົດຮຽນທຳອິດແມ່ນກ່ຽວກັບປະຫວັດສາດຂອງເມືອງ."},
    {"lt",
     "Vaikai anksti ryte išėjo į mokyklą, nors lijo. Mokytoja pasakė, kad pirmoji pamoka bus apie "
     "miesto, kuriame jie gyvena, istoriją."},
    {"lv",
     "Bērni agri no rīta devās uz skolu, lai gan lija lietus. Skolotāja teica, ka pirmā stunda būs "
     "par tās pilsētas vēsturi, kurā viņi dzīvo."},
    {"mr", "पाऊस पडत असतानाही मुले सकाळी लवकर शाळेत गेली. शिक्षिकेने सांगितले की पहिला धडा "
           "त्यांच्या शहराच्या इतिहासाबद्दल आहे आणि तो सर्वांना आवडेल."},
    {"ms",
     "Kanak-kanak itu pergi ke sekolah awal pagi walaupun hari hujan. Guru mereka berkata bahawa "
     "pelajaran pertama ialah tentang sejarah bandar itu kerana mereka tinggal di situ."},
    {"my", "မိုးရွာနေသော်လည်း ကလေးများသည် မနက်စောစော ကျောင်းသို့ သွားကြသည်။ ဆရာမက "
           "ပထမသင်ခန်းစာသည် မြို့၏သမိုင်းအကြောင်း ဖြစ်သည်ဟု ပြောသည်။"},
    {"ne", "पानी परेको भए पनि केटाकेटीहरू बिहानै विद्यालय गएका थिए। शिक्षिकाले पहिलो पाठ "
           "उनीहरूको सहरको इतिहासको बारेमा हुने बताइन् र सबै खुसी भए।"},
    {"nl", "De kinderen gingen 's ochtends vroeg naar school, hoewel het regende. De juf zei "
           "dat de eerste les over de geschiedenis van hun stad zou gaan."},
    {"no",
     "Barna gikk tidlig på skolen om morgenen selv om det regnet. Læreren sa at den første timen "
     "skulle handle om historien til byen de bor i, etter at noen hadde spurt."},
    {"no", "Borna gjekk tidleg på skulen om morgonen sjølv om det regna. Læraren sa at ho ikkje "
           "visste kva dei skulle gjere i den første timen, men at det vart fint."},
    {"pl",
     "Dzieci poszły rano do szkoły, chociaż padał deszcz. Nauczycielka powiedziała, że pierwsza "
     "lekcja będzie o historii miasta, w którym mieszkają."},
    {"pt",
     "As crianças foram à escola de manhã cedo, embora chovesse. A professora disse que a primeira "
     "aula seria sobre a história da cidade em que elas moram."},
    {"ro", "Copiii au mers dimineața devreme la școală, deși ploua. Învățătoarea a spus că "
           "prima lecție va fi despre istoria orașului în care locuiesc."},
    {"ru",
     "Дети рано утром пошли в школу, хотя шёл дождь. Учительница сказала, что первый урок будет об "
     "истории города, в котором они живут."},
    {"sk", "Deti išli ráno do školy, hoci pršalo. Učiteľka povedala, že prvá hodina bude o "
           "dejinách mesta, v ktorom žijú."},
    {"sl", "Otroci so šli zgodaj zjutraj v šolo, čeprav je deževalo. Učiteljica je rekla, da bo "
           "prva ura o zgodovini mesta, v katerem živijo."},
    {"sr", "Деца су рано ујутру отишла у школу иако је падала киша. Учитељица је рекла да ће "
           "први час бити о историји града у којем живе."},
    {"sr",
     "Deca su rano ujutru otišla u školu iako je padala kiša. Učiteljica je rekla da će prvi čas "
     "biti o gradu u kojem žive, gde je pre bila reka, pa posle toga i uvek."},
    {"sv", "Barnen gick tidigt till skolan fast det regnade. Läraren sade att den första "
           "lektionen skulle handla om historien bakom den stad som de bor i."},
    {"ta", "மழை பெய்தபோதிலும் குழந்தைகள் காலையில் பள்ளிக்குச் சென்றனர். முதல் பாடம் அவர்கள் "
           "வாழும் நகரத்தின் வரலாறு பற்றியது என்று ஆசிரியர் கூறினார்."},
    {"th", "เด็กๆ ไปโรงเรียนแต่เช้าแม้ว่าฝนจะตก ครูบอกว่าบทเรียนแรกจะเกี่ยวกับประวัติศาสตร์ของเมืองที่พวกเขาอาศัยอยู่"},
    {"tr", "Yağmur yağmasına rağmen çocuklar sabah erkenden okula gittiler. Öğretmen, ilk dersin "
           "yaşadıkları şehrin tarihi hakkında olacağını söyledi."},
    {"uk",
     "Діти рано вранці пішли до школи, хоча йшов дощ. Учителька сказала, що перший урок буде про "
     "історію міста, в якому вони живуть."},
    {"ur", "بارش کے باوجود بچے صبح سویرے سکول گئے۔ استانی نے کہا کہ پہلا سبق اس شہر کی تاریخ کے "
           "بارے میں ہو گا جہاں وہ رہتے ہیں۔"},
    {"vi",
     "Bọn trẻ đến trường từ sáng sớm mặc dù trời mưa. Cô giáo nói rằng bài học đầu tiên sẽ nói về "
     "lịch sử của thành phố nơi các em sống."},
    {"yi", "די קינדער זענען געגאַנגען אין שול אין דער פֿרי, כאָטש עס האָט גערעגנט. די לערערין "
           "האָט געזאָגט אַז די ערשטע לעקציע וועט זײַן וועגן דער שטאָט."},
    {"zh", "虽然下着雨，孩子们还是一大早就去上学了。老师说第一节课讲他们所住的城市的历史。"},
    {"zh", "雖然下著雨，孩子們還是一大早就去上學了。老師說第一節課講他們所住的城市的歷史。"},
};

START_TEST(detect)
{
    const struct sample *sample = &samples[_i];
    ck_assert_str_eq(detected(sample->text, strlen(sample->text)), sample->code);
}
END_TEST

/* Text is the same whether its letters are composed or not. */
START_TEST(detect_decomposed)
{
    const struct sample *sample = &samples[_i];
    utf8proc_uint8_t *text = utf8proc_NFD((const utf8proc_uint8_t *)sample->text);
    ck_assert_str_eq(detected(text, strlen((char *)text)), sample->code);
    free(text);
}
END_TEST

/* A book that begins and ends in another language, as free editions do. */
START_TEST(detect_long)
{
    const struct sample *sample = &samples[_i];
    test_string text = {0};
    for (size_t i = 0; i < 40; i++)
        test_string_puts(&text, "This eBook is for the use of anyone anywhere at no cost. ");
    for (size_t i = 0; i < 400; i++) {
        test_string_puts(&text, sample->text);
        test_string_puts(&text, i % 4 == 0 ? "\n\n" : " ");
    }
    for (size_t i = 0; i < 40; i++)
        test_string_puts(&text, "You may copy it, give it away or use it under these terms. ");
    ck_assert_str_eq(detected(text.bytes, text.length), sample->code);
    test_string_free(&text);
}
END_TEST

/* Languages that are not listed are not taken for a neighbour of theirs. */
START_TEST(detect_unknown)
{
    static const char *const texts[] = {
        /* Tagalog, Swahili, Zulu, Maltese: of the market, and what is bought there. */
        "Sino ang bumili ng isda sa palengke? Mura daw ang isda, kaya kumain pa sila ng lima doon.",
        "Watoto walikwenda sokoni mapema ingawa mvua ilikuwa inanyesha. Walinunua samaki na ndizi.",
        "Izingane zaya emakethe ekuseni nakuba lina izulu. Zathenga inhlanzi nobhanana khona.",
        "Il-qattus raqad fuq il-mejda. Ilbieraħ xtrajna ħames ktieb mis-suq.",
        "Àwọn ọmọ náà lọ sí ọjà ní kùtùkùtù bí ó tilẹ̀ jẹ́ pé òjò ń rọ̀. "
        "Wọ́n ra ẹja àti ọ̀gẹ̀dẹ̀.",
        "Ua hele nā keiki i ka mākeke i ke kakahiaka nui. Ua kūʻai lākou i ka iʻa a me ka maiʻa.",
        "I haere ngā tamariki ki te mākete i te ata, ahakoa te ua. "
        "I hoko rātou i te ika me te panana.",
        /* Neighbours of Turkish, Irish, Icelandic, Dutch, Kazakh, Russian. */
        "Qız anası ilə kəndə qayıtdı və bütün gün evdə kitab oxudu, çünki hava çox soyuq idi.",
        "Chaidh am bodach a-mach anns a' mhadainn, ach cha robh an iasg aige fhathast.",
        "Gamli maðurin fór út til fiskiskap, men hann fekk einki, tí veðrið var ringt.",
        "De âlde man gie moarns nei de mar om te fiskjen, mar hy hat neat fongen.",
        "Карт кеше иртән балык тотарга китте, ләкин көн салкын булган һәм ул өйгә кайткан.",
        "Карыган киши эртең менен балык кармаганы кетти, бирок күн суук болгон жана ал "
        "үйүнө кайткан.",
        "Yara sun tafi kasuwa da wuri ko da yake ana ruwan sama. Sun sayi kifi da ayaba a can.",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        ck_assert_msg(!strcmp(detected(texts[i], strlen(texts[i])), "und"), "%s: %s", texts[i],
                      detected(texts[i], strlen(texts[i])));
}
END_TEST

START_TEST(detect_short)
{
    static const struct sample lines[] = {
        {"fr", "Bonjour, je m'appelle Maud"}, {"de", "Guten Tag, ich heiße Maud"},
        {"en", "Hello, my name is Maud"},     {"it", "Ciao, mi chiamo Maud"},
        {"es", "Hola, me llamo Maud"},        {"pt", "Olá, meu nome é Maud"},
        {"nl", "Hallo, ik heet Maud"},        {"pl", "Cześć, mam na imię Maud"},
        {"de", "Danke für deine Hilfe"},      {"fr", "Où est la gare ?"},
    };
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        ck_assert_str_eq(detected(lines[i].text, strlen(lines[i].text)), lines[i].code);
}
END_TEST

/* Every language that is listed has a sample above, so each is detected. */
START_TEST(detect_all)
{
    for (size_t i = 0; summi_language_code(i); i++) {
        const char *code = summi_language_code(i);
        size_t n = 0;
        while (n < sizeof samples / sizeof *samples && strcmp(samples[n].code, code) != 0)
            n++;
        ck_assert_msg(n < sizeof samples / sizeof *samples, "no sample: %s", code);
    }
}
END_TEST

static const struct sample mixed[] = {
    /* Commands, names and addresses are no words. */
    {"ru", "Команда git commit --all --message сохраняет изменения. Файл /usr/share/doc/README.md "
           "описывает параметры --verbose, --quiet и --force, см. https://example.com/the/and/of"},
    {"de",
     "Weitere Auskunft: the.and.of@example.com, https://www.example.com/the/of/and/to/in/a/is/that "
     "oder bei der Verwaltung"},
    {"zh", "请运行 apt-get update 和 apt-get install，然后编辑 /etc/apt/sources.list 文件。"},
    {"ja", "コマンドライン HTML XML JSON インターフェース"},
    {"ko", "이 프로그램은 GNU General Public License 조건에 따라 배포됩니다."},
    /* Capitals. */
    {"tr", "ÇOCUKLAR İÇİN BİR DERS DAHA VAR, AMA NE ZAMAN OLDUĞU BELLİ DEĞİL"},
    {"ru", "ВСЕ ДЕТИ ПОШЛИ В ШКОЛУ, ХОТЯ ЭТО БЫЛО НЕ ТАК ДАЛЕКО"},
    {"fr", "LES ENFANTS SONT ALLÉS À L'ÉCOLE AVEC LEUR MÈRE"},
    /* No evidence. */
    {"und", ""},
    {"und", " \n\t"},
    {"und", "12345 67.89 --- ... !!! $$$"},
    {"und", "xyzzy"},
    {"und", "\xF0\x9F\x98\x80\xF0\x9F\x8E\x89"},
};

START_TEST(detect_mixed)
{
    const struct sample *sample = &mixed[_i];
    ck_assert_str_eq(detected(sample->text, strlen(sample->text)), sample->code);
}
END_TEST

/* Any bytes give a tag, and nothing outside them is read. */
START_TEST(detect_garbage)
{
    test_random random = {1};
    ck_assert_str_eq(detected(NULL, 0), "und");
    for (int round = 0; round < 2000; round++) {
        size_t length = test_random_below(&random, round % 50 == 0 ? 60000 : 200);
        unsigned char *text = malloc(length + 1);
        ck_assert_ptr_nonnull(text);
        for (size_t i = 0; i < length; i++)
            text[i] = (unsigned char)(test_random_next(&random) >> 40);
        /* Without a byte after the text, so that a checker sees a read past its end. */
        text = realloc(text, length > 0 ? length : 1);
        ck_assert(summi_tag_valid(detected(text, length)));
        free(text);
    }
}
END_TEST

/* Every prefix of a text: characters cut in the middle. */
START_TEST(detect_prefixes)
{
    const struct sample *sample = &samples[_i];
    size_t length = strlen(sample->text);
    for (size_t i = 0; i <= length; i++) {
        unsigned char *text = malloc(i > 0 ? i : 1);
        ck_assert_ptr_nonnull(text);
        memcpy(text, sample->text, i);
        ck_assert(summi_tag_valid(detected(text, i)));
        free(text);
    }
}
END_TEST

void language_tests(Suite *suite)
{
    TCase *known = tcase_create("known");
    TCase *detection = tcase_create("detection");
    int count = (int)(sizeof samples / sizeof *samples);

    tcase_add_test(known, tags);
    tcase_add_test(known, find);
    tcase_add_test(known, find_unknown);
    tcase_add_test(known, aliases);
    tcase_add_test(known, stop_words);
    tcase_add_test(known, lists);
    tcase_add_test(known, what_is_known);
    tcase_add_test(known, phrases);
    suite_add_tcase(suite, known);
    tcase_add_loop_test(detection, detect, 0, count);
    tcase_add_loop_test(detection, detect_decomposed, 0, count);
    tcase_add_loop_test(detection, detect_long, 0, count);
    tcase_add_test(detection, detect_unknown);
    tcase_add_test(detection, detect_short);
    tcase_add_test(detection, detect_all);
    tcase_add_loop_test(detection, detect_mixed, 0, (int)(sizeof mixed / sizeof *mixed));
    tcase_add_test(detection, detect_garbage);
    tcase_add_loop_test(detection, detect_prefixes, 0, count);
    suite_add_tcase(suite, detection);
}
