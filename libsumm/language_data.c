/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * language_data.c - the word lists of the languages, and what tells one language from another.
 *
 * Written by tools/make_languages.py from the files in libsumm/languages; do not edit.
 */
#include "language_data.h"

const size_t summi_language_count = 54;

const summi_language_row summi_language_rows[] = {
    {"af", "", false, false, false},
    {"ar", "arabic", false, false, false},
    {"bg", "", false, false, false},
    {"bn", "", false, false, false},
    {"ca", "catalan", false, true, false},
    {"cs", "", true, false, false},
    {"da", "danish", true, false, false},
    {"de", "german", true, false, false},
    {"el", "greek", false, false, false},
    {"en", "english", false, false, false},
    {"es", "spanish", false, false, false},
    {"et", "", true, false, false},
    {"eu", "basque", true, false, false},
    {"fa", "", false, false, false},
    {"fi", "finnish", true, false, false},
    {"fr", "french", false, true, false},
    {"ga", "irish", false, false, false},
    {"gl", "", false, false, false},
    {"he", "", false, false, false},
    {"hi", "hindi", false, false, false},
    {"hr", "", true, false, false},
    {"hu", "hungarian", true, false, false},
    {"hy", "armenian", false, false, false},
    {"id", "indonesian", false, false, false},
    {"is", "", true, false, false},
    {"it", "italian", false, true, false},
    {"ja", "", false, false, true},
    {"ka", "", false, false, false},
    {"km", "", false, false, true},
    {"ko", "", false, false, false},
    {"lo", "", false, false, true},
    {"lt", "lithuanian", false, false, false},
    {"lv", "", true, false, false},
    {"ms", "", false, false, false},
    {"my", "", false, false, true},
    {"ne", "nepali", false, false, false},
    {"nl", "dutch", false, false, false},
    {"no", "norwegian", true, false, false},
    {"pl", "", true, false, false},
    {"pt", "portuguese", false, false, false},
    {"ro", "romanian", false, false, false},
    {"ru", "russian", false, false, false},
    {"sk", "", true, false, false},
    {"sl", "", true, false, false},
    {"sr", "serbian", true, false, false},
    {"sv", "swedish", false, false, false},
    {"ta", "tamil", false, false, false},
    {"th", "", false, false, true},
    {"tr", "turkish", true, false, false},
    {"uk", "", false, false, false},
    {"ur", "", false, false, false},
    {"vi", "", false, false, false},
    {"yi", "yiddish", false, false, false},
    {"zh", "", false, false, true},
    {"und", "", false, false, false},
};

/* The words of each list, sorted by their bytes; the languages share lists that are the same. */
static const struct word_bytes {
    char af_stop_words[768];
    char af_title[33];
    char af_number[57];
    char af_end[187];
    char af_never[18];
    char af_starter[1];
    char ar_stop_words[2111];
    char bg_stop_words[2547];
    char bn_stop_words[2827];
    char ca_stop_words[1255];
    char cs_stop_words[1779];
    char da_stop_words[1188];
    char de_stop_words[1840];
    char el_stop_words[2701];
    char en_stop_words[1869];
    char en_title[258];
    char en_number[217];
    char en_end[746];
    char en_never[27];
    char en_starter[1374];
    char es_stop_words[1686];
    char et_stop_words[1232];
    char eu_stop_words[1253];
    char fa_stop_words[3491];
    char fi_stop_words[1745];
    char fr_stop_words[1638];
    char ga_stop_words[744];
    char gl_stop_words[988];
    char he_stop_words[2041];
    char hi_stop_words[3889];
    char hr_stop_words[1359];
    char hu_stop_words[1520];
    char hy_stop_words[1252];
    char id_stop_words[1218];
    char is_stop_words[1122];
    char it_stop_words[1641];
    char ja_stop_words[2152];
    char ka_stop_words[1711];
    char km_stop_words[976];
    char ko_stop_words[2113];
    char lo_stop_words[997];
    char lt_stop_words[1270];
    char lv_stop_words[1138];
    char ms_stop_words[1026];
    char my_stop_words[595];
    char ne_stop_words[1738];
    char nl_stop_words[1426];
    char no_stop_words[1319];
    char pl_stop_words[1761];
    char pt_stop_words[1653];
    char ro_stop_words[1517];
    char ru_stop_words[3533];
    char sk_stop_words[1407];
    char sl_stop_words[1180];
    char sr_stop_words[3319];
    char sv_stop_words[1254];
    char ta_stop_words[3043];
    char th_stop_words[1465];
    char tr_stop_words[1478];
    char uk_stop_words[2982];
    char ur_stop_words[3275];
    char vi_stop_words[754];
    char yi_stop_words[923];
    char zh_stop_words[2134];
} word_bytes = {
    /* af_stop_words */
    "'n" "aan" "af" "agter" "al" "albei" "alle" "alles" "almal" "altyd" "amper" "ander" "as"
    "asook" "baie" "behalwe" "binne" "bo" "buite" "by" "byna" "daar" "daardeur" "daardie" "daarin"
    "daarmee" "daarom" "daarop" "daarvan" "dalk" "dan" "dat" "deur" "die" "dieselfde" "dikwels"
    "dit" "dié" "doen" "dus" "een" "eerste" "egter" "ek" "elk" "elke" "en" "gaan" "gedoen"
    "gedurende" "gemaak" "genoeg" "gesê" "geword" "haar" "had" "heeltemal" "heen" "het" "hier"
    "hierdie" "hoe" "hoekom" "hoewel" "hom" "hulle" "hy" "hê" "iemand" "iets" "in" "indien" "is"
    "ja" "jou" "juis" "jul" "julle" "jy" "kan" "kom" "kon" "langs" "maak" "maar" "mag" "mee" "meer"
    "meeste" "mens" "met" "min" "minder" "miskien" "moes" "moet" "my" "n" "na" "nadat" "nee" "net"
    "nie" "niemand" "niks" "nog" "nooit" "nou" "nóg" "of" "om" "omdat" "ondanks" "onder" "ongeveer"
    "ons" "ook" "oor" "op" "reeds" "rondom" "sal" "se" "sedert" "self" "selfs" "slegs" "so" "sodat"
    "sommige" "soms" "sonder" "sou" "sowel" "sulke" "sy" "sê" "te" "teen" "tensy" "terwyl" "toe"
    "tog" "tot" "totdat" "tussen" "twee" "u" "uit" "van" "vanaf" "veral" "verskeie" "vir" "volgens"
    "voor" "voordat" "waar" "waardeur" "waarin" "waarmee" "waarom" "waarop" "waarvan" "wanneer"
    "want" "was" "wat" "watter" "weens" "weer" "wees" "wie" "word" "wou" "óf" "’n",
    /* af_title */
    "dr" "drs" "messrs" "mgr" "mlle" "mme" "mr" "mrs" "ms" "prof",
    /* af_number */
    "art" "ca" "cap" "fig" "figs" "kap" "n.º" "nr" "n°" "nº" "p" "pp" "ref" "tab" "tel" "vol"
    "vols" "ziff" "№",
    /* af_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.phil" "e.u" "ed" "eds"
    "etc" "ft" "gmbh" "inc" "jr" "l.a" "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "max" "min" "mt" "n.v"
    "n.y" "p.m" "ph.d" "plc" "s.a" "s.p.a" "s.r.l" "sr" "st" "u.k" "u.n" "u.s" "u.s.a",
    /* af_never */
    "cf" "e.g" "i.e" "ibid" "viz" "vs",
    /* af_starter */
    "",
    /* ar_stop_words */
    "أثناء" "أجل" "أحد" "أصبح" "أصبحت" "أقل" "أكثر" "ألا" "أم" "أما" "أمام" "أمس" "أن" "أنا" "أنت"
    "أنتم" "أنتما" "أنه" "أنها" "أنهم" "أو" "أول" "أولئك" "أي" "أية" "أيضا" "أيضاً" "أين" "أينما"
    "أيها" "إحدى" "إذ" "إذا" "إلا" "إلى" "إلي" "إليه" "إليها" "إليهم" "إما" "إن" "إنما" "إنه"
    "إنها" "إياه" "إياها" "اذا" "الآن" "الأول" "الا" "التى" "التي" "الذى" "الذي" "الذين" "اللاتي"
    "اللتان" "اللذان" "اللواتي" "الى" "اليه" "اليها" "اليوم" "ان" "انه" "انها" "او" "اي" "ايضا"
    "بأن" "بأنه" "بأنها" "بات" "بدون" "بسبب" "بعد" "بعدما" "بعض" "بعضها" "بعضهم" "بك" "بل" "بما"
    "بنا" "به" "بها" "بهم" "بهما" "بي" "بين" "بينما" "تتم" "تحت" "تكن" "تكون" "تلك" "تم" "ثم" "جدا"
    "جداً" "جميع" "حتى" "حتي" "حسب" "حوالي" "حول" "حيث" "حيثما" "حين" "حينما" "خارج" "خلال" "خلف"
    "داخل" "دون" "ذات" "ذلك" "ذو" "ذي" "ربما" "رغم" "زال" "سواء" "سوف" "سوى" "سيكون" "صار" "ضد"
    "ضمن" "طالما" "ظل" "عام" "عبر" "عدا" "عدة" "عسى" "على" "علي" "عليك" "علينا" "عليه" "عليها"
    "عليهم" "عليهما" "عما" "عن" "عند" "عندما" "عنه" "عنها" "عنهم" "غدا" "غير" "فإن" "فان" "فقد"
    "فقط" "فوق" "فى" "في" "فيما" "فيه" "فيها" "فيهم" "قبل" "قبلما" "قد" "كأن" "كأنه" "كافة" "كان"
    "كانت" "كانوا" "كذلك" "كل" "كلا" "كلتا" "كلما" "كله" "كلها" "كما" "كنا" "كنت" "كي" "كيف"
    "كيفما" "لأن" "لأنه" "لأنها" "لا" "لان" "لايزال" "لدى" "لدي" "لديه" "لديها" "لعل" "لقد" "لك"
    "لكم" "لكن" "لكنه" "لكنها" "لكي" "لم" "لما" "لماذا" "لن" "لنا" "له" "لها" "لهم" "لهما" "لو"
    "لولا" "لي" "ليت" "ليس" "ليست" "ما" "ماذا" "مازال" "متى" "مثل" "مع" "معنا" "معه" "معها" "معهم"
    "مما" "ممن" "من" "منا" "منذ" "منك" "منه" "منها" "منهم" "منهما" "مني" "مهما" "نحن" "نحو" "نعم"
    "نفس" "نفسه" "نفسها" "هؤلاء" "هذا" "هذه" "هل" "هم" "هما" "هن" "هنا" "هناك" "هنالك" "هو" "هى"
    "هي" "وأن" "وأنه" "وأنها" "وإلى" "وإن" "وان" "وتم" "وذلك" "وراء" "وعلى" "وعن" "وغير" "وغيره"
    "وغيرها" "وفق" "وفقا" "وفي" "وقد" "وكان" "وكانت" "وكذلك" "ولا" "ولكن" "ولكنه" "ولم" "ولن" "وما"
    "ومع" "ومن" "وهذا" "وهذه" "وهو" "وهي" "يا" "يتم" "يجب" "يزال" "يكن" "يكون" "يكونوا" "يمكن"
    "ينبغي",
    /* bg_stop_words */
    "а" "аз" "ако" "ала" "бе" "без" "беше" "би" "бива" "бил" "била" "били" "било" "бих" "биха"
    "благодарение" "близо" "бъда" "бъдат" "бъде" "бях" "бяха" "в" "вас" "ваш" "ваша" "вашата"
    "ваше" "ваши" "вече" "ви" "вие" "винаги" "вместо" "всеки" "всички" "всичко" "всяка" "всяко"
    "във" "въпреки" "ги" "го" "да" "даже" "дали" "два" "двама" "две" "двете" "де" "до" "докато"
    "дори" "доста" "друг" "друга" "другата" "други" "другите" "другия" "друго" "е" "едва" "един"
    "една" "едната" "едни" "едно" "ето" "за" "зад" "заради" "затова" "защо" "защото" "и" "из" "или"
    "им" "има" "имам" "имат" "имаха" "имаше" "именно" "й" "как" "каква" "какви" "какво" "както"
    "какъв" "като" "кога" "когато" "кого" "кое" "което" "кои" "които" "кой" "който" "колко" "коя"
    "която" "край" "къде" "към" "ли" "макар" "малко" "ме" "между" "мен" "ми" "много" "мога" "могат"
    "могъл" "моето" "може" "можем" "можеше" "мои" "мой" "моя" "моят" "моята" "му" "на" "над"
    "най-много" "нали" "например" "нас" "насам" "наш" "наша" "нашата" "наше" "наши" "нашия" "не"
    "него" "негов" "негова" "негови" "негово" "неин" "нейна" "нейни" "нейния" "нейно" "нека" "нещо"
    "нея" "ни" "ние" "никога" "никое" "никои" "никой" "никоя" "никъде" "нито" "нищо" "но" "някак"
    "някаква" "някакъв" "някога" "някои" "някой" "някоя" "някъде" "няма" "нямаше" "обаче" "около"
    "онази" "онези" "онзи" "онова" "освен" "особено" "от" "откакто" "отново" "относно" "още" "пак"
    "по" "по-малко" "повече" "под" "покрай" "поне" "понякога" "поради" "после" "почти" "прави"
    "пред" "преди" "през" "при" "пък" "първо" "рядко" "с" "са" "сам" "сама" "самата" "сами" "самия"
    "само" "свое" "свои" "своите" "свой" "своя" "своята" "се" "себе" "сега" "си" "след" "сме"
    "според" "спрямо" "сред" "срещу" "става" "стана" "станаха" "сте" "съм" "със" "същата" "същите"
    "същия" "също" "същото" "та" "тази" "така" "такава" "такива" "такова" "такъв" "там" "тая"
    "твое" "твой" "твоя" "твърде" "те" "теб" "тези" "техен" "техните" "техния" "ти" "то" "това"
    "тогава" "този" "той" "толкова" "тоя" "трябва" "трябваше" "тук" "тъй" "тя" "тях" "тяхна"
    "тяхната" "хем" "целия" "цялата" "чак" "че" "често" "чието" "чиито" "чий" "чийто" "чия" "чрез"
    "ще" "щеше" "щом" "щяха" "я" "ѝ",
    /* bn_stop_words */
    "অথচ" "অথবা" "অনুযায়ী" "অনেক" "অন্য" "অন্যান্য" "আগে" "আছে" "আছেন" "আজ" "আপনাকে" "আপনার"
    "আপনি" "আবার" "আমরা" "আমাকে" "আমাদের" "আমার" "আমি" "আর" "আরও" "আরো" "আসে" "ই" "ইত্যাদি" "উপর"
    "এ" "এঁর" "এই" "এক" "একই" "একজন" "একটা" "একটি" "এখন" "এখানে" "এটা" "এটি" "এতে" "এদের" "এবং"
    "এমন" "এর" "এসব" "এসে" "ও" "ওই" "ওটা" "ওদের" "ওপর" "ওর" "কখন" "কত" "কবে" "কম" "কর" "করছে"
    "করছেন" "করতে" "করবে" "করবেন" "করলে" "করলেন" "করা" "করার" "করি" "করে" "করেছি" "করেছিল"
    "করেছিলেন" "করেছে" "করেছেন" "করেন" "কাছে" "কারও" "কারণ" "কারো" "কি" "কিংবা" "কিছু" "কিন্তু"
    "কিভাবে" "কী" "কীভাবে" "কে" "কেউ" "কেন" "কেবল" "কোথায়" "কোন" "কোনো" "খুব" "গিয়ে" "গেছে" "গেল"
    "ছাড়া" "ছিল" "ছিলাম" "ছিলেন" "ছিলো" "জন" "জন্য" "টা" "টি" "তখন" "তবু" "তবে" "তা" "তাঁকে"
    "তাঁদের" "তাঁর" "তাই" "তাকে" "তাতে" "তাদের" "তার" "তারা" "তাহলে" "তিনি" "তুমি" "তেমন" "তো"
    "তোমাকে" "তোমার" "থাকতে" "থাকবে" "থাকা" "থাকে" "থাকেন" "থেকে" "দিকে" "দিতে" "দিয়ে" "দিয়েছে"
    "দুই" "দুটি" "দেওয়া" "দেয়" "দ্বারা" "নয়" "না" "নাই" "নাকি" "নিচে" "নিজে" "নিজেদের" "নিজের"
    "নিতে" "নিয়ে" "নেই" "নেওয়া" "পর" "পরে" "পর্যন্ত" "পারবে" "পারি" "পারে" "পারেন" "পূর্বে"
    "প্রতি" "প্রত্যেক" "প্রায়" "বলতে" "বললেন" "বলা" "বলে" "বলেছেন" "বলেন" "বহু" "বা" "বাইরে"
    "বিনা" "বিভিন্ন" "বিরুদ্ধে" "বেশি" "ভিতরে" "মত" "মতো" "মধ্যে" "মাত্র" "মোট" "যখন" "যদি" "যদিও"
    "যা" "যাঁর" "যাওয়া" "যাচ্ছে" "যাদের" "যাবে" "যায়" "যার" "যারা" "যিনি" "যে" "যেখানে" "যেন"
    "যেমন" "যেসব" "রয়েছে" "শুধু" "সকল" "সঙ্গে" "সব" "সবাই" "সমস্ত" "সম্পর্কে" "সাথে" "সুতরাং" "সে"
    "সেই" "সেখানে" "সেটা" "সেটি" "সেসব" "হওয়া" "হওয়ার" "হচ্ছে" "হতে" "হন" "হবে" "হয়" "হয়নি"
    "হয়ে" "হয়েছিল" "হয়েছে" "হল" "হলে" "হলেও" "হলো" "হিসাবে" "হিসেবে" "হ্যাঁ",
    /* ca_stop_words */
    "a" "abans" "així" "això" "al" "aleshores" "algun" "alguna" "algunes" "alguns" "algú" "allà"
    "allí" "almenys" "als" "altra" "altre" "altres" "amb" "ambdues" "ambdós" "anar" "ans" "aquell"
    "aquella" "aquelles" "aquells" "aquest" "aquesta" "aquestes" "aquests" "aquí" "ara" "arreu"
    "aviat" "avui" "baix" "bastant" "bé" "cada" "cadascun" "cadascuna" "cal" "calia" "cap" "com"
    "contra" "d" "dalt" "damunt" "darrere" "davant" "de" "del" "dels" "des" "després" "deu" "deure"
    "devers" "dins" "dir" "diu" "doncs" "dos" "dues" "durant" "el" "ell" "ella" "elles" "ells"
    "els" "em" "en" "encara" "enmig" "ens" "entorn" "entre" "envers" "era" "eren" "es" "estan"
    "estar" "estat" "estava" "estaven" "està" "et" "ets" "excepte" "fa" "fan" "feia" "fent" "fer"
    "fet" "fins" "fora" "fos" "fou" "gairebé" "ha" "hagi" "hagut" "han" "has" "haver" "havia"
    "havien" "he" "hem" "heu" "hi" "ho" "hom" "i" "ja" "jo" "l" "la" "les" "li" "lis" "llavors"
    "llevat" "lluny" "lo" "m" "mai" "mal" "malgrat" "massa" "mateix" "mateixa" "mateixes"
    "mateixos" "mentre" "menys" "meu" "meus" "meva" "meves" "mi" "mitjançant" "molt" "molta"
    "moltes" "molts" "més" "n" "na" "ne" "ni" "ningú" "no" "només" "nosaltres" "nostra" "nostre"
    "nostres" "o" "on" "pel" "pels" "per" "perquè" "pertot" "però" "poc" "poca" "pocs" "poden"
    "poder" "podia" "podria" "podrien" "poques" "pot" "potser" "primer" "prop" "prou" "puix" "qual"
    "quals" "qualsevol" "qualssevol" "quan" "quant" "quanta" "quantes" "quants" "quasi" "que"
    "quelcom" "qui" "quin" "quina" "quines" "quins" "què" "res" "s" "se" "segons" "sempre" "sense"
    "sent" "ser" "seran" "seria" "serien" "serà" "seu" "seus" "seva" "seves" "si" "sigui" "siguin"
    "sinó" "sobre" "solament" "som" "sota" "sou" "sí" "sóc" "són" "t" "tal" "tals" "també" "tampoc"
    "tan" "tanmateix" "tant" "tanta" "tantes" "tants" "tard" "tenen" "tenia" "tenien" "tenir" "teu"
    "teva" "tinc" "tingut" "tot" "tota" "totes" "tots" "tu" "té" "un" "una" "unes" "uns" "us" "va"
    "vaig" "vam" "van" "vas" "vau" "vers" "vol" "volia" "voltant" "vosaltres" "vostra" "vostre"
    "vostè" "vostès" "és",
    /* cs_stop_words */
    "a" "aby" "ale" "anebo" "ani" "aniž" "asi" "avšak" "ačkoli" "ačkoliv" "ať" "až" "bez" "bude"
    "budeme" "budou" "budu" "buď" "by" "bych" "bychom" "byl" "byla" "byli" "bylo" "byly" "byste"
    "být" "během" "chce" "chtěl" "co" "do" "docela" "dokonce" "doposud" "dosud" "díky" "dříve" "ho"
    "i" "jak" "jako" "jaká" "jaké" "jakého" "jaký" "jakých" "jde" "je" "jeho" "jej" "jejich" "její"
    "jelikož" "jen" "jenom" "jenž" "jestli" "jestliže" "ještě" "jež" "ji" "jim" "jimi" "jiná"
    "jiné" "jiného" "jiný" "jiných" "již" "jsem" "jsi" "jsme" "jsou" "jste" "já" "jí" "k" "kam"
    "každou" "každá" "každé" "každého" "každý" "kde" "kdo" "kdy" "kdyby" "když" "ke" "koho" "kolem"
    "kolik" "komu" "kromě" "kterou" "která" "které" "kterého" "kterém" "kterému" "který" "kterých"
    "kterým" "kterými" "kteří" "ku" "kudy" "kvůli" "kým" "lze" "mají" "mezi" "mi" "mimo" "mnoho"
    "mnou" "mně" "moci" "mohl" "mohla" "mohli" "mohlo" "mohou" "moje" "moji" "možná" "mu" "musel"
    "muset" "musí" "my" "má" "málo" "mé" "mého" "méně" "místo" "mít" "mě" "měl" "měla" "měli"
    "mělo" "můj" "může" "na" "nad" "například" "naše" "našeho" "našich" "našim" "naší" "nebo"
    "neboť" "nebude" "nebyl" "nebyla" "nebylo" "nejsou" "nemá" "nemůže" "není" "než" "nic" "nich"
    "nicméně" "nikdo" "nikdy" "nikoho" "ničeho" "nyní" "nám" "námi" "nás" "náš" "ní" "ním" "něco"
    "něho" "něj" "nějaká" "nějaké" "nějaký" "někdo" "někdy" "někoho" "několik" "několika" "některá"
    "některé" "některý" "některých" "něm" "něčeho" "o" "oba" "obě" "od" "odkud" "okolo" "on" "ona"
    "onen" "oni" "ono" "ony" "opět" "pak" "po" "pod" "podle" "podél" "pokud" "pomocí" "potom"
    "poté" "pouze" "později" "pro" "proti" "proto" "protože" "proč" "právě" "před" "přes" "přesto"
    "přestože" "při" "přičemž" "příliš" "rovněž" "s" "sama" "sami" "samo" "se" "sebe" "sebou" "sem"
    "si" "skoro" "skrz" "smí" "snad" "sobě" "spíše" "stejné" "stejný" "stejně" "stále" "svou" "svá"
    "své" "svého" "svých" "svým" "svými" "svůj" "sám" "ta" "tady" "tak" "taková" "takové" "takový"
    "takových" "takovým" "také" "takže" "tam" "tato" "tebou" "tedy" "ten" "tento" "teď" "ti" "to"
    "tobě" "toho" "tohoto" "tom" "tomu" "tomuto" "totiž" "tou" "touto" "tu" "tudíž" "tuto" "tvůj"
    "ty" "tyto" "tzv" "té" "téměř" "této" "tím" "tímto" "tě" "těch" "těchto" "těm" "těmi" "těmito"
    "těmto" "u" "uvnitř" "už" "v" "vaše" "vašeho" "vašich" "ve" "vedle" "velmi" "vně" "vy" "vám"
    "vámi" "vás" "váš" "více" "však" "vše" "všech" "všechno" "všechny" "všem" "všemi" "všichni"
    "vůbec" "vůči" "vždy" "z" "za" "zatímco" "zcela" "zde" "ze" "zejména" "znovu" "zpět" "zvláště"
    "často" "čeho" "čem" "čemu" "či" "čím" "že" "žádná" "žádné" "žádného" "žádný",
    /* da_stop_words */
    "af" "al" "aldrig" "alle" "allerede" "alligevel" "alt" "altid" "altså" "anden" "andet" "andre"
    "at" "atter" "bag" "bare" "blandt" "blev" "blevet" "blive" "bliver" "bort" "burde" "både" "bør"
    "da" "de" "dem" "den" "denne" "dens" "der" "deraf" "derefter" "deres" "derfor" "derfra"
    "derimod" "dermed" "derved" "desuden" "det" "dets" "dette" "dig" "din" "dine" "disse" "dit"
    "dog" "du" "dvs" "efter" "eller" "ellers" "en" "end" "endnu" "enhver" "enten" "er" "et"
    "ethvert" "fik" "flere" "flest" "fleste" "for" "foran" "fordi" "fra" "fx" "få" "fået" "får"
    "før" "første" "ganske" "gennem" "gik" "gjorde" "gjort" "gå" "gået" "går" "gør" "gøre" "haft"
    "ham" "han" "hans" "har" "havde" "have" "hele" "hen" "hende" "hendes" "her" "heraf" "herefter"
    "herfra" "hermed" "herunder" "hinanden" "hjem" "hjemme" "hos" "hun" "hvad" "hvem" "hver"
    "hverandre" "hverken" "hvert" "hvilke" "hvilken" "hvilket" "hvis" "hvor" "hvoraf" "hvordan"
    "hvorfor" "hvorfra" "hvorhen" "hvormed" "hvornår" "hvorved" "i" "ifølge" "igen" "igennem"
    "ikke" "imens" "imidlertid" "ind" "inde" "inden" "indtil" "ingen" "ingenting" "intet" "især"
    "ja" "jeg" "jer" "jeres" "jo" "kan" "kom" "komme" "kommer" "kommet" "kun" "kunne" "kunnet"
    "lade" "lader" "langs" "langt" "lidt" "lige" "ligesom" "lod" "man" "mange" "med" "meget"
    "mellem" "men" "mens" "mere" "mest" "mig" "min" "mindre" "mindst" "mine" "mit" "mod" "må"
    "måske" "måtte" "ned" "nede" "nej" "netop" "nogen" "noget" "nogle" "nok" "nu" "når" "nær"
    "næsten" "ofte" "og" "også" "om" "omkring" "op" "oppe" "os" "over" "per" "på" "rundt" "samme"
    "samt" "selv" "selvom" "siden" "sidst" "sig" "sin" "sine" "sit" "skal" "skulle" "skønt" "som"
    "sommetider" "stadig" "så" "sådan" "sådanne" "sådant" "såfremt" "således" "tage" "tager"
    "tages" "til" "to" "tog" "trods" "uanset" "ud" "ude" "uden" "under" "var" "ved" "vedrørende"
    "vel" "vi" "via" "vil" "ville" "villet" "vor" "vore" "vores" "vort" "væk" "være" "været",
    /* de_stop_words */
    "ab" "aber" "alle" "allem" "allen" "aller" "allerdings" "alles" "als" "also" "am" "an" "andere"
    "anderen" "anderer" "anderes" "anhand" "anstatt" "auch" "auf" "aufgrund" "aus" "ausserdem"
    "ausserhalb" "bei" "beide" "beiden" "beider" "beim" "beispielsweise" "bereits" "bevor"
    "bezüglich" "bin" "bis" "bist" "bzw" "da" "dabei" "dadurch" "dafür" "dagegen" "daher" "damals"
    "damit" "danach" "daneben" "dann" "daran" "darauf" "daraus" "darf" "darin" "darum" "darüber"
    "das" "dass" "dasselbe" "davon" "davor" "dazu" "dein" "deine" "deinem" "deinen" "deiner" "dem"
    "demnach" "den" "denen" "denn" "der" "deren" "derer" "derselbe" "des" "deshalb" "dessen"
    "desto" "deswegen" "die" "diese" "dieselbe" "diesem" "diesen" "dieser" "dieses" "doch" "dort"
    "du" "durch" "durfte" "dürfen" "ein" "einander" "eine" "einem" "einen" "einer" "eines" "einige"
    "einigen" "einiger" "einiges" "einmal" "eins" "entlang" "entweder" "er" "erst" "es" "etliche"
    "etwa" "etwas" "euch" "euer" "eure" "euren" "falls" "fast" "für" "gab" "ganz" "gar" "gegen"
    "gegenüber" "geht" "gibt" "hab" "habe" "haben" "habt" "hast" "hat" "hatte" "hatten" "her"
    "heraus" "herein" "hier" "hierbei" "hierfür" "hiermit" "hierzu" "hin" "hinaus" "hinein"
    "hinter" "hätte" "hätten" "ich" "ihm" "ihn" "ihnen" "ihr" "ihre" "ihrem" "ihren" "ihrer"
    "ihres" "im" "immer" "in" "innerhalb" "insbesondere" "irgend" "ist" "ja" "je" "jede" "jedem"
    "jeden" "jeder" "jedes" "jedoch" "jemand" "jene" "jenen" "jener" "jenes" "jetzt" "jeweils"
    "kann" "kein" "keine" "keinem" "keinen" "keiner" "keines" "konnte" "konnten" "können" "könnte"
    "könnten" "mag" "mal" "man" "manche" "manchen" "mancher" "manches" "mehr" "mein" "meine"
    "meinem" "meinen" "meiner" "meines" "meist" "meisten" "mich" "mindestens" "mir" "mit"
    "mithilfe" "muss" "musste" "mussten" "möchte" "mögen" "müssen" "nach" "nachdem" "neben" "nein"
    "nicht" "nichts" "nie" "niemals" "niemand" "noch" "nun" "nur" "ob" "oberhalb" "obwohl" "oder"
    "oft" "ohne" "schon" "sehr" "sei" "seid" "sein" "seine" "seinem" "seinen" "seiner" "seines"
    "seit" "seitdem" "selbst" "sich" "sie" "sind" "so" "sobald" "sodass" "sogar" "solange" "solche"
    "solchen" "solcher" "solches" "soll" "sollen" "sollte" "sollten" "sondern" "sonst" "sowie"
    "sowohl" "statt" "trotz" "um" "umso" "und" "ungefähr" "uns" "unser" "unsere" "unserem"
    "unseren" "unserer" "unseres" "unter" "unterhalb" "viel" "viele" "vielen" "vielleicht" "vom"
    "von" "vor" "wann" "war" "waren" "warum" "was" "weder" "wegen" "weil" "welche" "welchem"
    "welchen" "welcher" "welches" "wem" "wen" "wenige" "weniger" "wenn" "wer" "werde" "werden"
    "weshalb" "wessen" "wie" "wieder" "wieso" "will" "wir" "wird" "wirst" "wo" "wobei" "wodurch"
    "wofür" "woher" "wohin" "wollen" "wollte" "womit" "worden" "wurde" "wurden" "während" "wäre"
    "wären" "würde" "würden" "zu" "zudem" "zum" "zunächst" "zur" "zuvor" "zwar" "zwei" "zwischen"
    "über" "überhaupt",
    /* el_stop_words */
    "άλλα" "άλλεσ" "άλλη" "άλλο" "άλλοι" "άλλοσ" "άλλων" "άρα" "έγινε" "ένα" "έναν" "έξω" "έπειτα"
    "έπρεπε" "έτσι" "έχει" "έχεισ" "έχετε" "έχοντασ" "έχουμε" "έχουν" "έχω" "έωσ" "ή" "ήδη"
    "ήμασταν" "ήμουν" "ήσουν" "ήταν" "ίδια" "ίδιο" "ίδιοι" "ίδιοσ" "ίσωσ" "ακόμα" "ακόμη" "αλλά"
    "αν" "ανά" "αντί" "από" "ασ" "αυτά" "αυτέσ" "αυτή" "αυτήν" "αυτήσ" "αυτοί" "αυτού" "αυτούσ"
    "αυτό" "αυτόν" "αυτόσ" "αυτών" "αφού" "γίνεται" "γίνονται" "για" "γιατί" "γύρω" "δίπλα" "δίχωσ"
    "δε" "δεν" "δηλαδή" "διά" "δικά" "δική" "δικό" "δικόσ" "διότι" "εάν" "είμαι" "είμαστε" "είναι"
    "είσαι" "είστε" "είτε" "είχα" "είχαν" "είχε" "εγώ" "εδώ" "εκεί" "εκείνα" "εκείνη" "εκείνο"
    "εκείνοι" "εκείνοσ" "εκείνων" "εμάσ" "εμένα" "εμείσ" "εναντίον" "ενόσ" "ενώ" "εξαιτίασ" "επί"
    "επίσησ" "επειδή" "επομένωσ" "εσάσ" "εσένα" "εσείσ" "εσύ" "η" "θα" "ιδιαίτερα" "κάθε" "κάνει"
    "κάνουν" "κάποια" "κάποιεσ" "κάποιο" "κάποιοι" "κάποιοσ" "κάποιων" "κάτι" "κάτω" "καθένασ"
    "καθώσ" "και" "καμία" "καν" "κανένα" "κανένασ" "κανείσ" "κατά" "κοντά" "κυρίωσ" "λίγα" "λίγο"
    "λίγοι" "λιγότερο" "λοιπόν" "λόγω" "μάλιστα" "μέσα" "μέσω" "μέχρι" "μήτε" "μία" "μα" "μακριά"
    "μασ" "με" "μερικά" "μερικέσ" "μερικοί" "μετά" "μεταξύ" "μη" "μηδέ" "μην" "μια" "μιασ" "μου"
    "μπορεί" "μπορούμε" "μπορούν" "μπορούσε" "μπορώ" "μπροστά" "μόλισ" "μόνο" "να" "ναι" "ξανά" "ο"
    "οι" "οποία" "οποίασ" "οποίεσ" "οποίο" "οποίοι" "οποίον" "οποίοσ" "οποίου" "οποίων"
    "οποιαδήποτε" "οποιοδήποτε" "οποιοσδήποτε" "οπουδήποτε" "οπότε" "ούτε" "πάλι" "πάντα" "πάντοτε"
    "πάνω" "πίσω" "παρά" "παρόλο" "περί" "περίπου" "περισσότερα" "περισσότερο" "περισσότεροι" "πια"
    "πιο" "πλέον" "ποια" "ποιο" "ποιοι" "ποιοσ" "πολλά" "πολλέσ" "πολλοί" "πολλών" "πολύ" "ποτέ"
    "που" "πού" "πρέπει" "πριν" "προσ" "πόσα" "πόσο" "πότε" "πώσ" "σαν" "σασ" "σε" "σου" "στα"
    "στη" "στην" "στησ" "στισ" "στο" "στον" "στου" "στουσ" "συχνά" "σχεδόν" "σύμφωνα" "τέτοια"
    "τέτοιεσ" "τέτοιο" "τέτοιοσ" "τίποτα" "τίποτε" "τα" "τη" "την" "τησ" "τι" "τισ" "το" "τον"
    "του" "τουσ" "τούτη" "τούτο" "των" "τόσα" "τόσο" "τόσοι" "τότε" "τώρα" "υπάρχει" "υπάρχουν"
    "υπέρ" "υπό" "χωρίσ" "ωσ" "ωστόσο" "όλα" "όλεσ" "όλη" "όλο" "όλοι" "όλοσ" "όλων" "όμωσ"
    "όποιοσ" "όπωσ" "όσα" "όσο" "όσοι" "όσων" "όταν" "ότι" "όχι" "ύστερα" "ώστε",
    /* en_stop_words */
    "a" "about" "above" "according" "across" "after" "again" "against" "all" "almost" "along"
    "already" "also" "although" "always" "am" "amid" "among" "amongst" "an" "and" "another" "any"
    "anybody" "anyone" "anything" "anywhere" "are" "aren" "aren't" "aren’t" "around" "as" "at"
    "back" "be" "because" "been" "before" "behind" "being" "below" "beside" "besides" "between"
    "beyond" "both" "but" "by" "can" "can't" "cannot" "can’t" "could" "couldn" "couldn't"
    "couldn’t" "despite" "did" "didn" "didn't" "didn’t" "do" "does" "doesn" "doesn't" "doesn’t"
    "doing" "don" "don't" "done" "don’t" "down" "during" "each" "either" "else" "enough" "even"
    "ever" "every" "everybody" "everyone" "everything" "everywhere" "except" "few" "first" "for"
    "from" "get" "gets" "getting" "go" "goes" "going" "gone" "got" "had" "hadn" "hadn't" "hadn’t"
    "has" "hasn" "hasn't" "hasn’t" "have" "haven" "haven't" "haven’t" "having" "he" "he'd" "he'll"
    "he's" "hence" "her" "here" "here's" "here’s" "hers" "herself" "he’d" "he’ll" "he’s" "him"
    "himself" "his" "how" "how's" "however" "how’s" "i" "i'd" "i'll" "i'm" "i've" "if" "in"
    "indeed" "instead" "into" "is" "isn" "isn't" "isn’t" "it" "it's" "its" "itself" "it’s" "i’d"
    "i’ll" "i’m" "i’ve" "just" "least" "less" "let" "let's" "let’s" "like" "little" "ll" "lots"
    "made" "many" "may" "me" "might" "mine" "more" "most" "much" "must" "mustn't" "mustn’t" "my"
    "myself" "near" "neither" "never" "new" "no" "nobody" "none" "nor" "not" "nothing" "now"
    "nowhere" "of" "off" "often" "on" "once" "one" "ones" "only" "onto" "or" "other" "others"
    "ought" "our" "ours" "ourselves" "out" "over" "own" "people" "per" "perhaps" "quite" "rather"
    "re" "said" "same" "say" "saying" "says" "several" "shall" "she" "she'd" "she'll" "she's"
    "she’d" "she’ll" "she’s" "should" "shouldn" "shouldn't" "shouldn’t" "since" "so" "some"
    "somebody" "someone" "something" "sometimes" "somewhere" "still" "such" "than" "that" "that's"
    "that’s" "the" "their" "theirs" "them" "themselves" "then" "there" "there's" "therefore"
    "there’s" "these" "they" "they'd" "they'll" "they're" "they've" "they’d" "they’ll" "they’re"
    "they’ve" "this" "those" "though" "through" "throughout" "thus" "time" "to" "too" "toward"
    "towards" "two" "under" "unless" "until" "up" "upon" "us" "ve" "very" "via" "was" "wasn"
    "wasn't" "wasn’t" "way" "we" "we'd" "we'll" "we're" "we've" "well" "went" "were" "weren"
    "weren't" "weren’t" "we’d" "we’ll" "we’re" "we’ve" "what" "what's" "whatever" "what’s" "when"
    "whenever" "where" "where's" "whereas" "whereby" "wherever" "where’s" "whether" "which"
    "whichever" "while" "who" "who's" "whoever" "whom" "whose" "who’s" "why" "will" "with" "within"
    "without" "won't" "won’t" "would" "wouldn" "wouldn't" "wouldn’t" "years" "yet" "you" "you'd"
    "you'll" "you're" "you've" "your" "yours" "yourself" "yourselves" "you’d" "you’ll" "you’re"
    "you’ve",
    /* en_title */
    "adm" "ald" "amb" "assoc" "asst" "atty" "brig" "brig.gen" "capt" "cdr" "chas" "cmdr" "col"
    "cols" "cpl" "det" "dr" "drs" "ens" "fr" "gen" "gens" "geo" "gov" "govs" "hon" "insp" "jas"
    "lieut" "lt" "lt.col" "lt.gen" "maj" "maj.gen" "messrs" "mgr" "mlle" "mme" "mmes" "mr" "mrs"
    "ms" "msgr" "mssrs" "mx" "pfc" "ph" "pres" "prin" "prof" "profs" "pvt" "rep" "reps" "rev"
    "revd" "rt" "sen" "sens" "sgt" "sgt.maj" "sr" "sra" "srta" "st" "ste" "supt" "thos" "vice-pres"
    "wm",
    /* en_number */
    "Sat" "Sun" "app" "approx" "apt" "art" "arts" "bk" "bks" "bldg" "c" "ca" "cap" "ch" "chap"
    "chaps" "chs" "cir" "circa" "cl" "col" "cols" "ed" "eq" "eqs" "est" "ex" "exs" "ext" "fig"
    "figs" "flt" "fol" "hwy" "kap" "ll" "ln" "n.º" "no" "nos" "nr" "n°" "nº" "op" "p" "par" "para"
    "paras" "pg" "pgs" "pl" "pp" "pt" "pts" "ref" "refs" "rm" "rte" "sec" "secs" "sect" "sp" "ste"
    "tab" "tel" "v" "ver" "vers" "vol" "vols" "vv" "ziff" "№",
    /* en_end */
    "Ala" "Alta" "Apr" "Ariz" "Ark" "Aug" "Cal" "Calif" "Colo" "Conn" "Dec" "Del" "Feb" "Fla" "Fri"
    "Ga" "Ill" "Ind" "Jan" "Jul" "Jun" "Kan" "Kans" "Ky" "La" "Man" "Mar" "Mass" "Md" "Mich" "Minn"
    "Miss" "Mo" "Mon" "Mont" "Neb" "Nebr" "Nev" "Nov" "Oct" "Okla" "Ont" "Ore" "Pa" "Penn" "Que"
    "Sask" "Sep" "Sept" "Tenn" "Tex" "Thu" "Thur" "Thurs" "Tue" "Tues" "Va" "Vt" "Wash" "Wed"
    "Weds" "Wis" "Wisc" "Wyo" "a.d" "a.g" "a.m" "al" "approx" "assn" "assns" "av" "ave" "avg" "b.a"
    "b.c" "b.c.e" "b.s" "b.sc" "b.v" "bldg" "blvd" "bros" "c.e" "c.e.o" "c.f.o" "c.p.a" "cie" "cm"
    "co" "corp" "cos" "ct" "cu" "cu.ft" "d.a" "d.c" "d.d.s" "d.o" "d.p.r.k" "d.phil" "d.v.m" "dept"
    "depts" "div" "e.u" "ed" "ed.d" "eds" "esp" "esq" "etc" "fl" "ft" "gal" "gmbh" "govt" "hr"
    "hrs" "hwy" "inc" "inst" "intl" "is" "j.d" "jr" "kg" "km" "l.a" "lb" "lbs" "ll.b" "ll.m" "llc"
    "llp" "ln" "lp" "ltd" "m.a" "m.b.a" "m.d" "m.p" "m.p.h" "m.s" "m.sc" "max" "mfg" "mfrs" "mgmt"
    "min" "mins" "misc" "mm" "mo" "mos" "mpg" "mph" "mt" "mts" "n.b" "n.c" "n.d" "n.h" "n.j" "n.m"
    "n.v" "n.y" "natl" "o.k" "oz" "p.e.i" "p.m" "p.o" "p.r.c" "p.s" "ph.d" "pkwy" "pl" "plc" "pt"
    "publ" "q.e.d" "qt" "r.i" "r.i.p" "r.n" "rd" "repr" "ret" "rev" "rpm" "rte" "s.a" "s.c" "s.d"
    "s.p.a" "s.r.l" "secs" "seq" "sq" "sq.ft" "sr" "st" "ste" "t.v" "tbsp" "temp" "ter" "trans"
    "tsp" "u.a.e" "u.k" "u.n" "u.s" "u.s.a" "u.s.s.r" "univ" "v.p" "vols" "w.va" "wk" "wks" "yr"
    "yrs",
    /* en_never */
    "ca" "cf" "e.g" "eg" "i.e" "ibid" "ie" "q.v" "viz" "vs",
    /* en_starter */
    "A" "About" "Above" "According" "Accordingly" "Across" "Actually" "Additionally" "After"
    "Again" "Against" "All" "Along" "Already" "Also" "Although" "Always" "Am" "Amid" "Among" "An"
    "And" "Another" "Any" "Anybody" "Anyone" "Anything" "Apparently" "Are" "Aren't" "Around" "As"
    "At" "Based" "Basically" "Be" "Because" "Been" "Before" "Behind" "Being" "Below" "Beside"
    "Besides" "Between" "Beyond" "Both" "But" "By" "Can" "Can't" "Certainly" "Clearly"
    "Consequently" "Could" "Couldn't" "Currently" "Despite" "Did" "Didn't" "Do" "Does" "Doesn't"
    "Don't" "Dr" "During" "Each" "Either" "Essentially" "Even" "Eventually" "Ever" "Every"
    "Everybody" "Everyone" "Everything" "Except" "Few" "Finally" "First" "Following" "For"
    "Fortunately" "From" "Furthermore" "Generally" "Given" "Had" "Hadn't" "Has" "Hasn't" "Have"
    "Haven't" "Having" "He" "Hence" "Her" "Here" "Him" "His" "How" "However" "I" "If" "In"
    "Including" "Indeed" "Initially" "Instead" "Interestingly" "Is" "Isn't" "It" "Its" "Just"
    "Last" "Later" "Less" "Let" "Like" "Likewise" "Little" "Many" "May" "Maybe" "Meanwhile" "Might"
    "More" "Moreover" "Most" "Mr" "Mrs" "Ms" "Much" "Must" "My" "Neither" "Never" "Nevertheless"
    "Next" "No" "Nobody" "None" "Nonetheless" "Nor" "Not" "Note" "Nothing" "Now" "Obviously" "Of"
    "Often" "On" "Once" "One" "Only" "Or" "Originally" "Other" "Others" "Otherwise" "Our" "Over"
    "Overall" "Perhaps" "Please" "Previously" "Rather" "Recently" "Second" "See" "Several" "Shall"
    "She" "Should" "Shouldn't" "Similarly" "Since" "So" "Some" "Somebody" "Someone" "Something"
    "Sometimes" "Soon" "Still" "Such" "Surprisingly" "That" "The" "Their" "Them" "Then" "There"
    "Therefore" "These" "They" "Third" "This" "Those" "Though" "Three" "Through" "Throughout"
    "Thus" "Till" "To" "Today" "Tomorrow" "Tonight" "Two" "Typically" "Under" "Unfortunately"
    "Unless" "Unlike" "Until" "Upon" "Us" "Using" "Usually" "Was" "Wasn't" "We" "Were" "Weren't"
    "What" "Whatever" "When" "Whenever" "Where" "Wherever" "Whether" "Which" "While" "Who"
    "Whoever" "Whom" "Whose" "Why" "Will" "With" "Within" "Without" "Won't" "Would" "Wouldn't"
    "Yes" "Yesterday" "Yet" "You" "Your",
    /* es_stop_words */
    "a" "acá" "además" "ahora" "ahí" "al" "algo" "alguien" "alguna" "algunas" "alguno" "algunos"
    "algún" "allá" "allí" "alrededor" "ambas" "ambos" "ante" "antes" "aquel" "aquella" "aquellas"
    "aquello" "aquellos" "aquél" "aquí" "así" "aun" "aunque" "años" "aún" "bajo" "bastante" "bien"
    "cabe" "cada" "casi" "cerca" "como" "con" "conmigo" "consigo" "contigo" "contra" "cual"
    "cuales" "cualquier" "cualquiera" "cuando" "cuanto" "cuya" "cuyas" "cuyo" "cuyos" "cuál"
    "cuáles" "cuándo" "cuánto" "cuántos" "cómo" "de" "debajo" "debe" "deben" "deber" "debería"
    "deberían" "debía" "del" "delante" "demasiado" "dentro" "desde" "después" "detrás" "donde"
    "dos" "durante" "dónde" "e" "el" "ella" "ellas" "ello" "ellos" "embargo" "en" "encima"
    "entonces" "entre" "era" "eran" "eres" "es" "esa" "esas" "ese" "eso" "esos" "esta" "estaba"
    "estaban" "estado" "estamos" "estar" "estará" "estaría" "estas" "este" "esto" "estos" "estoy"
    "estuvieron" "estuvo" "está" "están" "estás" "esté" "estén" "excepto" "fue" "fuera" "fueran"
    "fueron" "fuese" "fui" "fuimos" "gran" "ha" "haber" "habiendo" "habrá" "habrán" "habría"
    "habrían" "habéis" "había" "habían" "hace" "hacen" "hacer" "hacia" "haciendo" "han" "has"
    "hasta" "hay" "haya" "hayan" "he" "hemos" "hizo" "hubiera" "hubiese" "hubo" "iba" "iban"
    "incluso" "ir" "jamás" "la" "las" "le" "lejos" "les" "lo" "los" "luego" "me" "mediante" "menos"
    "mi" "mientras" "mis" "misma" "mismas" "mismo" "mismos" "mucha" "muchas" "mucho" "muchos" "muy"
    "más" "mí" "mía" "mío" "nada" "nadie" "ni" "ninguna" "ninguno" "ningún" "no" "nos" "nosotros"
    "nuestra" "nuestras" "nuestro" "nuestros" "nunca" "o" "obstante" "os" "otra" "otras" "otro"
    "otros" "para" "pero" "poca" "pocas" "poco" "pocos" "podemos" "poder" "podrá" "podrán" "podría"
    "podrían" "podía" "podían" "por" "porque" "primero" "pudo" "puede" "pueden" "puedo" "pues"
    "que" "quien" "quienes" "quizá" "quizás" "quién" "quiénes" "qué" "salvo" "se" "sea" "sean"
    "seas" "según" "ser" "será" "serán" "sería" "serían" "si" "sido" "siempre" "siendo" "sin"
    "sino" "sobre" "sois" "solo" "somos" "son" "soy" "su" "sus" "suya" "suyas" "suyo" "suyos" "sí"
    "sólo" "tal" "tales" "también" "tampoco" "tan" "tanta" "tantas" "tanto" "tantos" "te" "tendrá"
    "tenemos" "tener" "tengo" "tenido" "tenía" "tenían" "ti" "tiene" "tienen" "toda" "todas"
    "todavía" "todo" "todos" "tras" "través" "tres" "tu" "tus" "tuvieron" "tuvo" "tú" "u" "un"
    "una" "unas" "uno" "unos" "usted" "ustedes" "va" "vamos" "van" "varias" "varios" "vez"
    "vosotros" "voy" "vuestra" "vuestras" "vuestro" "vuestros" "vía" "y" "ya" "yo" "él" "éramos"
    "ésa" "ése" "ésta" "éstas" "éste" "éstos",
    /* et_stop_words */
    "aga" "ainult" "ajal" "alati" "all" "alla" "alt" "asemel" "ees" "eest" "ehk" "ehkki" "ei"
    "eile" "enam" "end" "enda" "endale" "endas" "enim" "ennast" "enne" "eriti" "et" "ette" "homme"
    "hulgas" "iga" "ilma" "ise" "isegi" "ja" "jaoks" "jooksul" "juba" "just" "juurde" "juures"
    "juurest" "jälle" "järgi" "ka" "kaks" "kaudu" "keda" "kedagi" "keegi" "kelle" "kellel"
    "kellele" "kes" "kogu" "kohal" "kohta" "koos" "kuhu" "kui" "kuid" "kuidas" "kuigi" "kumb"
    "kuna" "kunagi" "kuni" "kus" "kust" "kõige" "kõigi" "kõigile" "kõik" "kõiki" "kõikide" "kõrval"
    "ligi" "liiga" "läbi" "ma" "me" "meid" "meie" "meil" "meile" "mida" "midagi" "miks" "millal"
    "mille" "millega" "millele" "milles" "millest" "mind" "mingi" "minu" "mis" "miski" "mitte"
    "mitu" "mu" "muidugi" "mul" "mulle" "muu" "muud" "muude" "mõlemad" "mõne" "mõned" "mõni"
    "mõnikord" "mööda" "nad" "nagu" "need" "neid" "neil" "neile" "nende" "nendega" "nendele"
    "nendes" "nendest" "nii" "niisugune" "ning" "näiteks" "nüüd" "ole" "oled" "oleks" "olema"
    "oleme" "olen" "olete" "olevat" "oli" "olid" "olla" "olnud" "oma" "ometi" "on" "palju"
    "peaaegu" "peab" "peaks" "peal" "peale" "pealt" "peavad" "pidanud" "pidi" "pole" "polnud"
    "pool" "poolt" "praegu" "pärast" "rohkem" "sa" "saa" "saab" "saada" "saaks" "saanud" "saavad"
    "sageli" "sai" "said" "sama" "samad" "samas" "samuti" "seal" "sealt" "seda" "see" "seega"
    "seetõttu" "selle" "sellega" "sellel" "sellele" "sellepärast" "selles" "sellest" "selline"
    "sellise" "sellised" "sest" "siia" "siin" "siis" "siiski" "siit" "sind" "sinna" "sul" "sulle"
    "ta" "taas" "taga" "taha" "tahab" "tal" "talle" "te" "teda" "tegi" "teha" "teid" "teie" "teil"
    "teile" "teine" "teise" "teised" "teiste" "tema" "temale" "terve" "tihti" "tuleb" "tuli" "täna"
    "tõttu" "umbes" "vaatamata" "vahel" "vaid" "vastu" "veel" "väga" "vähe" "vähem" "vähemalt"
    "välja" "või" "võib" "võib-olla" "võiks" "võis" "võivad" "ühe" "ühel" "ühes" "ühte" "üks" "üle"
    "ümber" "üsna",
    /* eu_stop_words */
    "ahal" "ala" "alde" "alegia" "arabera" "ari" "arren" "arte" "artean" "asko" "atzean" "atzo"
    "aurka" "aurrean" "aurretik" "azpian" "bada" "badira" "baditu" "badu" "bai" "baina" "baino"
    "baita" "baizik" "bakarrik" "bakoitza" "bakoitzak" "baldin" "barruan" "bat" "batean" "batek"
    "batekin" "baten" "batera" "bati" "batzuk" "bazen" "behar" "behin" "bera" "beraien" "berak"
    "beraz" "bere" "beren" "berriro" "berriz" "bertako" "bertan" "beste" "beti" "bezain" "bezala"
    "bi" "bidez" "bien" "bihar" "bik" "bitartean" "da" "dago" "dagoela" "dagoen" "daiteke"
    "daitezke" "daude" "dauden" "dela" "den" "dena" "denak" "dezake" "dio" "diote" "dira" "direla"
    "diren" "ditu" "dituen" "dituzte" "dituzten" "ditzake" "dizkio" "du" "duela" "duen" "dugu"
    "dut" "dute" "dutela" "duten" "duzu" "duzue" "edo" "edonor" "edozein" "egin" "eginda" "egingo"
    "egiteko" "egiten" "egon" "egoten" "ere" "esan" "esaterako" "eta" "eurek" "ez" "ezer" "gabe"
    "gain" "gainean" "gainera" "gara" "gaur" "gehiago" "genuen" "gero" "ginen" "gu" "guk" "gure"
    "gutxi" "gutxiago" "guzti" "guztia" "guztiak" "guztien" "guztiz" "haiek" "haien" "haietan"
    "hain" "hainbat" "haiz" "hala" "han" "handik" "hara" "haren" "hark" "hartan" "hartara" "hau"
    "hauek" "hauen" "hauetan" "hemen" "hemendik" "hi" "hobe" "hona" "honek" "honela" "honen"
    "honetan" "hor" "hori" "horiek" "horien" "horietan" "horra" "horrek" "horrela" "horren"
    "horretan" "hortaz" "hortik" "hots" "hura" "ia" "inguruan" "inoiz" "inor" "izan" "izango"
    "izanik" "izatea" "izateari" "izateko" "izaten" "jada" "kanpoan" "kontra" "liteke" "nahi"
    "nahiz" "naiz" "nau" "ni" "nik" "nintzen" "nire" "noiz" "nola" "non" "nondik" "nor" "nora"
    "norbait" "nori" "nork" "nuen" "ondoan" "ondoren" "orain" "oraindik" "ordea" "oro" "oso"
    "soilik" "zara" "zarete" "zegoela" "zegoen" "zein" "zela" "zen" "zenbait" "zenbat" "zenuen"
    "zer" "zerbait" "zeren" "zergatik" "zeuden" "zion" "zioten" "zirela" "ziren" "zitekeen"
    "zituen" "zituzten" "zu" "zuek" "zuen" "zuk" "zure" "zuten",
    /* fa_stop_words */
    "آري" "آری" "آن" "آنان" "آنجا" "آنكه" "آنها" "آنچه" "آنکه" "آنگاه" "آيا" "آیا" "ات" "از"
    "ازاين" "ازاین" "است" "اش" "اكنون" "البته" "ام" "اما" "اند" "او" "اول" "اي" "ايشان" "اين"
    "اينجا" "اينكه" "اينها" "اينکه" "اکنون" "اگر" "اگرچه" "ای" "ایشان" "این" "اینجا" "اینكه"
    "اینها" "اینکه" "با" "باره" "باز" "باشد" "باشند" "باشيم" "باشیم" "بالا" "بايد" "باید" "بدون"
    "بر" "برابر" "براي" "برای" "برخي" "برخی" "بسيار" "بسیار" "بشود" "بطور" "بعد" "بعضي" "بعضی"
    "بكند" "بلكه" "بله" "بلکه" "بنابراين" "بنابراین" "به" "بهطور" "بهعنوان" "بود" "بودم" "بودند"
    "بوده" "بوديم" "بودیم" "بي" "بيرون" "بيش" "بيشتر" "بين" "بکند" "بی" "بیرون" "بیش" "بیشتر" "بین"
    "تا" "تان" "تحت" "تعدادي" "تعدادی" "تمام" "تمامي" "تمامی" "تنها" "تو" "توان" "تواند" "توانست"
    "توسط" "جايي" "جایی" "جز" "جلو" "جهت" "حال" "حتي" "حتی" "خارج" "خواهد" "خواهند" "خود" "خودش"
    "خودشان" "خودم" "خير" "خيلي" "خیر" "خیلی" "داخل" "داد" "داده" "دارد" "دارم" "دارند" "داريد"
    "داريم" "دارید" "داریم" "داشت" "داشتند" "داشته" "در" "درباره" "درون" "دهد" "دهند" "دو" "دوباره"
    "دوم" "ديگر" "ديگران" "ديگري" "دیگر" "دیگران" "دیگری" "را" "راجع" "رو" "روبه" "روي" "روی"
    "زماني" "زمانی" "زياد" "زير" "زيرا" "زیاد" "زیر" "زیرا" "ساير" "سایر" "سوم" "سوي" "سوی" "سپس"
    "شان" "شايد" "شاید" "شد" "شدن" "شدند" "شده" "شما" "شود" "شوند" "صورت" "ضمن" "طبق" "طريق" "طریق"
    "طور" "طي" "طی" "عقب" "علاوه" "عليه" "علیه" "عنوان" "غير" "غیر" "فقط" "قبل" "كجا" "كدام" "كرد"
    "كردن" "كردند" "كرده" "كسي" "كسی" "كل" "كم" "كمتر" "كن" "كنار" "كند" "كنم" "كنند" "كنيد" "كنيم"
    "كنید" "كنیم" "كه" "كي" "كی" "لذا" "ما" "مان" "مانند" "مثل" "مقابل" "من" "مورد" "مي" "ميآيد"
    "ميان" "ميباشد" "ميباشند" "ميتوان" "ميتواند" "ميتوانند" "ميخواهد" "ميدهد" "ميدهند" "ميشد"
    "ميشود" "ميشوند" "ميكرد" "ميكند" "ميكنم" "ميكنند" "ميكنيم" "ميکرد" "ميکند" "ميکنم" "ميکنند"
    "ميکنيم" "ميگويد" "مگر" "می" "میآید" "میان" "میباشد" "میباشند" "میتوان" "میتواند" "میتوانند"
    "میخواهد" "میدهد" "میدهند" "میشد" "میشود" "میشوند" "میكرد" "میكند" "میكنم" "میكنند" "میكنیم"
    "میکرد" "میکند" "میکنم" "میکنند" "میکنیم" "میگوید" "نبايد" "نباید" "نبود" "نخواهد" "ندارد"
    "نداشت" "نزد" "نسبت" "نشد" "نشده" "نظير" "نظیر" "نكرد" "نكرده" "نمي" "نميتواند" "نميشود"
    "نميكند" "نميکند" "نمی" "نمیتواند" "نمیشود" "نمیكند" "نمیکند" "نه" "نيز" "نيست" "نکرد" "نکرده"
    "نیز" "نیست" "ها" "هاي" "هايي" "های" "هایی" "هر" "هركدام" "هريك" "هريک" "هرچند" "هرچه" "هرکدام"
    "هرگز" "هریك" "هریک" "هست" "هستم" "هستند" "هستيد" "هستيم" "هستید" "هستیم" "هم" "همان" "همديگر"
    "همدیگر" "همه" "همواره" "هميشه" "همين" "همچنين" "همچنین" "همگي" "همگی" "همیشه" "همین" "هنوز"
    "هنگامي" "هنگامی" "هيچ" "هیچ" "و" "وقتي" "وقتی" "ولي" "ولی" "وي" "وگرنه" "وی" "يا" "يعني" "يك"
    "يكديگر" "يكي" "يک" "يکديگر" "يکي" "پايين" "پایین" "پس" "پشت" "پيش" "پیش" "چرا" "چنان" "چنانچه"
    "چند" "چندين" "چندین" "چنين" "چنین" "چه" "چون" "چيز" "چيزي" "چگونه" "چیز" "چیزی" "کجا" "کدام"
    "کرد" "کردن" "کردند" "کرده" "کسي" "کسی" "کل" "کم" "کمتر" "کن" "کنار" "کند" "کنم" "کنند" "کنيد"
    "کنيم" "کنید" "کنیم" "که" "کي" "کی" "گاهي" "گاهی" "گردد" "گرديد" "گردید" "گرچه" "گفت" "گونه"
    "یا" "یعنی" "یك" "یكدیگر" "یكی" "یک" "یکدیگر" "یکی",
    /* fi_stop_words */
    "aikana" "aina" "ainakin" "ainoastaan" "aivan" "alkaen" "alla" "alle" "alta" "asti" "edes"
    "edessä" "ehkä" "ei" "eikä" "eikö" "eivät" "eli" "ellei" "emme" "en" "enemmän" "eniten" "ennen"
    "enää" "eräs" "eräät" "esimerkiksi" "et" "eteen" "ette" "ettei" "että" "haluaa" "he" "heidän"
    "heille" "heillä" "heitä" "hieman" "hyvin" "hän" "hänelle" "hänellä" "hänen" "häntä" "ihan"
    "ikään" "ilman" "itse" "itsensä" "ja" "jo" "johon" "joiden" "joihin" "joilla" "joille" "joissa"
    "joista" "joita" "joka" "jokainen" "jokaisen" "jokin" "joku" "jolla" "jolle" "jolloin" "jolta"
    "jonka" "jonkin" "jos" "joskus" "jossa" "josta" "jota" "jotain" "jotakin" "joten" "jotka"
    "jotta" "juuri" "jälkeen" "kaiken" "kaikille" "kaikissa" "kaikki" "kaikkia" "kaikkien" "kaksi"
    "kanssa" "kenen" "keskellä" "ketkä" "ketä" "ketään" "kohti" "koska" "koskaan" "kuin"
    "kuitenkin" "kuka" "kukaan" "kumpi" "kumpikin" "kun" "kunnes" "kuten" "liian" "lisäksi" "lisää"
    "luokse" "luona" "lähellä" "lähes" "läpi" "me" "meidän" "meille" "meillä" "meitä" "melkein"
    "melko" "mihin" "miksi" "mikä" "mikään" "millainen" "milloin" "minkä" "minua" "minulla"
    "minulle" "minun" "minä" "missä" "missään" "mistä" "miten" "mitkä" "mitä" "mitään" "mm"
    "molemmat" "monen" "monet" "moni" "monia" "muiden" "muille" "muissa" "muita" "mukaan" "mutta"
    "muu" "muun" "muut" "muuta" "myös" "ne" "niiden" "niin" "niitä" "noin" "nuo" "nyt" "näiden"
    "näin" "näitä" "nämä" "ohi" "ole" "olemme" "olen" "olet" "olette" "oleva" "olevan" "olevat"
    "oli" "olimme" "olin" "olisi" "olisin" "olisivat" "olit" "olitte" "olivat" "olla" "ollaan"
    "olleet" "ollut" "oltu" "oma" "omaa" "oman" "omat" "on" "onko" "ovat" "paljon" "piti" "pitäisi"
    "pitää" "pois" "päin" "päälle" "päällä" "saa" "saada" "saakka" "saavat" "sai" "sama" "samaa"
    "samalla" "saman" "se" "sekin" "sekä" "sen" "siellä" "sieltä" "siihen" "siinä" "siis" "siitä"
    "siksi" "sille" "silloin" "sillä" "silti" "siltä" "sinne" "sinua" "sinulla" "sinulle" "sinun"
    "sinä" "sisällä" "sisään" "siten" "sitten" "sitä" "taas" "tai" "takana" "takia" "te" "tehdä"
    "tehty" "teidän" "teille" "teillä" "teitä" "tekee" "teki" "toinen" "toisen" "toiset" "toisia"
    "toki" "tosin" "tulee" "tulevat" "tuli" "tulla" "tuo" "tuolla" "tuon" "tuota" "tähän" "tälle"
    "tällä" "tältä" "tämä" "tämän" "tänne" "tässä" "tästä" "tätä" "täytyy" "täällä" "täältä"
    "ulkona" "ulos" "useat" "usein" "useita" "vaan" "vaikka" "vain" "varten" "vasta" "vastaan"
    "vasten" "vielä" "voi" "voidaan" "voisi" "voisivat" "voitu" "voivat" "vuoden" "vuoksi"
    "vähemmän" "vähän" "välillä" "yhdessä" "yhä" "yksi" "yli" "ylä" "ympäri",
    /* fr_stop_words */
    "a" "afin" "ai" "aie" "aient" "ainsi" "ait" "allait" "aller" "alors" "après" "as" "assez" "au"
    "aucun" "aucune" "aujourd'hui" "aujourd’hui" "auquel" "aura" "aurai" "auraient" "aurait"
    "auront" "aussi" "autour" "autre" "autres" "aux" "auxquelles" "auxquels" "avaient" "avais"
    "avait" "avant" "avec" "avez" "avions" "avoir" "avons" "ayant" "beaucoup" "bien" "c" "car" "ce"
    "ceci" "cela" "celle" "celle-ci" "celles" "celui" "celui-ci" "cependant" "certain" "certaine"
    "certaines" "certains" "ces" "cet" "cette" "ceux" "ceux-ci" "chacun" "chacune" "chaque" "chez"
    "combien" "comme" "comment" "contre" "d" "dans" "de" "dedans" "dehors" "depuis" "derrière"
    "des" "desquelles" "desquels" "dessous" "dessus" "deux" "devait" "devant" "devoir" "devraient"
    "devrait" "doit" "doivent" "donc" "dont" "du" "duquel" "durant" "dès" "déjà" "désormais" "dû"
    "elle" "elle-même" "elles" "en" "encore" "enfin" "ensuite" "entr" "entre" "envers" "environ"
    "es" "est" "et" "eu" "eurent" "eut" "eux" "eux-mêmes" "faire" "fais" "faisait" "fait" "faites"
    "fallait" "faudra" "faut" "fera" "ferait" "font" "furent" "fut" "fût" "grâce" "hors" "ici" "il"
    "ils" "j" "jamais" "je" "jusqu" "jusqu'à" "jusque" "jusqu’à" "l" "la" "laquelle" "le" "lequel"
    "les" "lesquelles" "lesquels" "leur" "leurs" "loin" "lors" "lorsqu" "lorsque" "lui" "lui-même"
    "là" "m" "ma" "maintenant" "mais" "malgré" "me" "mes" "moi" "moins" "mon" "même" "mêmes" "n"
    "ne" "ni" "non" "nos" "notamment" "notre" "nous" "nul" "nulle" "néanmoins" "oh" "on" "ont" "or"
    "ou" "oui" "outre" "où" "par" "parce" "parfois" "parmi" "pas" "pendant" "personne" "peu" "peut"
    "peuvent" "peux" "plus" "plusieurs" "plutôt" "pour" "pourquoi" "pourra" "pourraient" "pourrait"
    "pourtant" "pouvaient" "pouvait" "pouvoir" "presqu" "presque" "près" "pu" "puis" "puisqu"
    "puisque" "qu" "quand" "que" "quel" "quelle" "quelles" "quelqu" "quelqu'un" "quelque"
    "quelques" "quelqu’un" "quels" "qui" "quiconque" "quoi" "quoiqu" "quoique" "rien" "s" "sa"
    "sans" "sauf" "se" "selon" "sera" "serai" "seraient" "serais" "serait" "seras" "serons"
    "seront" "ses" "seulement" "si" "soient" "sois" "soit" "sommes" "son" "sont" "sous" "souvent"
    "suis" "sur" "surtout" "t" "ta" "tandis" "tant" "te" "tel" "telle" "tellement" "telles" "tels"
    "tes" "toi" "ton" "toujours" "tous" "tout" "toute" "toutefois" "toutes" "trop" "très" "un"
    "une" "va" "vais" "vers" "veulent" "veut" "voici" "voilà" "vont" "vos" "votre" "voudrait"
    "voulait" "vouloir" "vous" "vraiment" "y" "à" "ça" "également" "étaient" "étais" "était"
    "étant" "étiez" "étions" "été" "êtes" "être",
    /* ga_stop_words */
    "a" "ab" "ach" "acu" "ag" "agaibh" "againn" "agam" "agat" "agus" "aici" "aige" "air" "aisti"
    "amárach" "an" "ann" "anois" "anseo" "ansin" "ansiúd" "aon" "ar" "arb" "arís" "as" "astu" "ata"
    "atá" "ba" "beagán" "beidh" "beirt" "bheadh" "bheith" "bhfuil" "bhur" "bhí" "bíodh" "bíonn"
    "cad" "cathain" "ceann" "chomh" "chuaigh" "chucu" "chuici" "chuige" "chun" "cibé" "conas"
    "cuir" "cá" "cé" "cén" "cérbh" "cúpla" "daoibh" "de" "den" "dhá" "di" "do" "dom" "don" "duine"
    "duit" "dá" "dé" "déan" "díobh" "dó" "dóibh" "dúinn" "dúirt" "eile" "faoi" "faoin" "fosta"
    "freisin" "féin" "fúithi" "fúthu" "gach" "gan" "gcónaí" "go" "gur" "gurb" "i" "iad" "idir"
    "ina" "inniu" "inné" "inti" "ionam" "iontu" "is" "le" "leat" "leis" "leo" "leor" "libh" "linn"
    "liom" "léi" "maith" "mar" "mo" "muid" "mura" "má" "mé" "mó" "mórán" "na" "nach" "nuair" "nár"
    "ní" "níl" "níor" "níos" "nó" "oraibh" "orainn" "orm" "ort" "orthu" "raibh" "riamh" "rinne"
    "rinneadh" "roimh" "roimhe" "roimpi" "roinnt" "rompu" "sa" "seo" "siad" "sibh" "sin" "sinn"
    "siúd" "sna" "sé" "sí" "tar" "thar" "thug" "tháinig" "toisc" "trí" "tríd" "tríthi" "tá" "tú"
    "uaidh" "uaim" "uait" "uaithi" "uathu" "uile" "uirthi" "um" "ár" "é" "éigin" "éis" "í" "ó" "ón",
    /* gl_stop_words */
    "a" "ademais" "agora" "algo" "algunha" "algunhas" "alguén" "algún" "algúns" "alí" "ante"
    "antes" "ao" "aos" "aquel" "aquela" "aquilo" "aquí" "arredor" "as" "así" "ata" "aí" "aínda"
    "baixo" "ben" "cada" "cal" "cales" "cando" "canto" "case" "co" "coa" "coas" "como" "con"
    "contra" "cos" "cuxa" "cuxo" "da" "daquel" "daquela" "das" "de" "dentro" "desde" "despois"
    "desta" "destas" "deste" "destes" "dicir" "din" "do" "dos" "dous" "dun" "dunha" "durante"
    "dúas" "e" "el" "ela" "elas" "eles" "en" "entre" "entón" "era" "eran" "esa" "ese" "esta"
    "estaba" "estaban" "estar" "estas" "este" "estes" "estivo" "está" "eu" "facer" "fai" "fixo"
    "foi" "foran" "foron" "fose" "fóra" "haber" "había" "hai" "houbo" "hoxe" "incluso" "ir" "iso"
    "isto" "lle" "lles" "logo" "lonxe" "mal" "me" "menos" "mentres" "mesma" "mesmas" "mesmo"
    "mesmos" "meu" "meus" "miña" "miñas" "moi" "moita" "moitas" "moito" "moitos" "máis" "na" "nada"
    "nas" "nesta" "nestas" "neste" "nestes" "ningunha" "ninguén" "ningún" "no" "non" "nos" "nosa"
    "nosas" "noso" "nosos" "nun" "nunca" "nunha" "nós" "o" "onde" "os" "ou" "outra" "outras"
    "outro" "outros" "para" "pero" "pode" "poden" "poderían" "podía" "pois" "pola" "polas" "polo"
    "polos" "por" "porque" "pouco" "poucos" "preto" "que" "quen" "quizais" "se" "segundo" "sempre"
    "sen" "sendo" "senón" "ser" "será" "serán" "sería" "serían" "seu" "seus" "sexa" "sexan" "sido"
    "sobre" "son" "sí" "só" "súa" "súas" "talvez" "tampouco" "tamén" "tan" "tanto" "te" "ten" "ter"
    "teu" "teñen" "ti" "tivo" "tiña" "tiñan" "toda" "todas" "todo" "todos" "tras" "túa" "un" "unha"
    "vai" "van" "vosa" "voso" "vós" "xa" "á" "ás" "é",
    /* he_stop_words */
    "אבל" "אגב" "או" "אודות" "אולי" "אולם" "אותה" "אותו" "אותי" "אותך" "אותם" "אותן" "אותנו" "אז"
    "אחד" "אחר" "אחרות" "אחרי" "אחרים" "אחרת" "אחת" "איזה" "איזו" "איך" "אילו" "אין" "אינה" "אינו"
    "איני" "אינך" "אינם" "אינן" "איפה" "אך" "אל" "אלא" "אלה" "אלו" "אלי" "אליה" "אליהם" "אליו"
    "אליך" "אלינו" "אם" "אמנם" "אנו" "אנחנו" "אני" "אף" "אפילו" "אפשר" "אצל" "אשר" "את" "אתה" "אתו"
    "אתכם" "אתם" "אתן" "בגלל" "בדיוק" "בה" "בהם" "בהן" "בהתאם" "בו" "בזמן" "בי" "בידי" "ביותר"
    "ביחד" "בין" "בך" "בכל" "בכלל" "בכם" "בלי" "במקום" "בנו" "בנוגע" "בעד" "בערך" "בפני" "בשל"
    "בתוך" "גם" "דבר" "דברים" "דווקא" "דרך" "האלה" "האלו" "האם" "ההוא" "ההיא" "ההם" "הוא" "הזאת"
    "הזה" "הזו" "היא" "היה" "היו" "היום" "היינו" "היית" "הייתה" "הייתי" "היכן" "היתה" "הכל" "הלא"
    "הם" "הן" "הנה" "הרבה" "הרי" "ואולם" "ואת" "ובין" "ובכן" "וגם" "והוא" "והיא" "וכי" "וכן" "ולא"
    "ועל" "זאת" "זה" "זהו" "זו" "זוהי" "חוץ" "חייב" "ידי" "יהיה" "יהיו" "יותר" "יחד" "יכול" "יכולה"
    "יכולים" "יש" "כאילו" "כאן" "כאשר" "כבר" "כדי" "כולה" "כולו" "כולם" "כולן" "כי" "כיצד" "כך"
    "ככל" "כל" "כלומר" "כלל" "כלפי" "כמה" "כמו" "כמובן" "כמעט" "כן" "כעת" "כפי" "כש" "לא" "לאחר"
    "לאן" "לבין" "לגבי" "לה" "להיות" "להם" "להן" "לו" "לי" "ליד" "לך" "לכל" "לכם" "לכן" "ללא" "למה"
    "למען" "למשל" "לנו" "לעולם" "לעומת" "לפחות" "לפי" "לפיו" "לפיכך" "לפני" "לשם" "מאד" "מאוד"
    "מאז" "מאין" "מאיתנו" "מדוע" "מדי" "מה" "מהם" "מהן" "מול" "מי" "מישהו" "מכיוון" "מכל" "מלבד"
    "ממך" "ממנה" "ממנו" "ממני" "מספיק" "מעט" "מעל" "מפני" "מצד" "משהו" "משום" "מתוך" "מתחת" "מתי"
    "נגד" "ניתן" "עבור" "עד" "עדיין" "עוד" "עכשיו" "על" "עלי" "עליה" "עליהם" "עליהן" "עליו" "עליך"
    "עלינו" "עם" "עצמה" "עצמו" "עצמי" "עצמם" "עקב" "פה" "פחות" "פעם" "צריך" "צריכה" "צריכים" "קצת"
    "רבות" "רבים" "רק" "שאין" "שהוא" "שהיא" "שהיה" "שהם" "שוב" "שזה" "שיש" "שכן" "של" "שלא" "שלה"
    "שלהם" "שלהן" "שלו" "שלי" "שלך" "שלכם" "שלנו" "שם" "שני" "שניים" "שתי" "שתיים" "תהיה" "תוך"
    "תחת" "תמיד",
    /* hi_stop_words */
    "अंदर" "अगर" "अतः" "अतिरिक्त" "अथवा" "अधिक" "अनुसार" "अन्य" "अपना" "अपनी" "अपने" "अब" "अभी"
    "अर्थात" "अलावा" "आई" "आए" "आगे" "आता" "आदि" "आना" "आप" "आपका" "आपकी" "आपके" "आपको" "आपने"
    "आपस" "आया" "इतना" "इतनी" "इतने" "इधर" "इन" "इनका" "इनकी" "इनके" "इनमें" "इन्हें" "इन्होंने"
    "इस" "इसका" "इसकी" "इसके" "इसने" "इसमें" "इसलिए" "इससे" "इसी" "इसे" "उतना" "उधर" "उन" "उनका"
    "उनकी" "उनके" "उनमें" "उन्हें" "उन्होंने" "उस" "उसका" "उसकी" "उसके" "उसने" "उसमें" "उससे" "उसी"
    "उसे" "ऊपर" "एक" "एवं" "ऐसा" "ऐसी" "ऐसे" "ओर" "और" "कई" "कब" "कभी" "कम" "कर" "करके" "करता"
    "करते" "करना" "करने" "करीब" "करे" "करें" "करो" "कहा" "कहाँ" "कहां" "का" "काफ़ी" "काफी" "कारण"
    "कि" "किंतु" "किए" "कितना" "कितनी" "कितने" "किन्तु" "किया" "किये" "किसने" "किसी" "की" "कीजिए"
    "कुछ" "के" "केवल" "कैसा" "कैसी" "कैसे" "को" "कोई" "कौन" "कौनसा" "कौनसी" "क्या" "क्यों"
    "क्योंकि" "ख़ुद" "खिलाफ" "खुद" "गई" "गए" "गया" "गयी" "गये" "चाहते" "चाहिए" "चाहे" "जब" "जरूर"
    "जहाँ" "जहां" "ज़रूर" "ज़्यादा" "जा" "जाए" "जाता" "जाती" "जाते" "जाना" "जाने" "जाये" "जितना"
    "जितने" "जिन" "जिनका" "जिनकी" "जिनके" "जिनमें" "जिन्हें" "जिन्होंने" "जिस" "जिसका" "जिसकी"
    "जिसके" "जिसने" "जिसमें" "जिससे" "जिसे" "जी" "जैसा" "जैसी" "जैसे" "जो" "ज्यादा" "तक" "तथा"
    "तथापि" "तब" "तरफ" "ताकि" "तुम" "तुम्हारा" "तुम्हारी" "तुम्हारे" "तुम्हें" "तू" "तेरा" "तेरी"
    "तेरे" "तो" "था" "थी" "थीं" "थे" "थोड़ा" "दिए" "दिया" "दिये" "दी" "दूर" "दूसरा" "दूसरी" "दूसरे"
    "दे" "देता" "देने" "दो" "दोनों" "दौरान" "द्वारा" "न" "नहीं" "ना" "नीचे" "ने" "पड़ता" "पड़ा"
    "पर" "परंतु" "परन्तु" "पहले" "पास" "पीछे" "प्रति" "प्रत्येक" "फिर" "बल्कि" "बस" "बहुत" "बाद"
    "बारे" "बाहर" "बिना" "बिल्कुल" "बीच" "भले" "भी" "भीतर" "मगर" "मत" "मात्र" "मानो" "मुझ" "मुझे"
    "में" "मेरा" "मेरी" "मेरे" "मैं" "मैंने" "यदि" "यद्यपि" "यह" "यहाँ" "यहां" "यही" "या" "यानी"
    "ये" "रखा" "रहता" "रहते" "रहा" "रही" "रहे" "लगभग" "लगा" "लगी" "लगे" "लिए" "लिया" "लिये" "ली"
    "ले" "लेकिन" "लेने" "व" "वगैरह" "वजह" "वह" "वहाँ" "वहां" "वही" "वाला" "वाली" "वाले" "वालों"
    "विरुद्ध" "वे" "वैसा" "वैसी" "वैसे" "शायद" "सकता" "सकती" "सकते" "सका" "सदा" "सब" "सभी" "साथ"
    "सामने" "सारा" "सारी" "सारे" "सिर्फ" "सिवा" "से" "स्वयं" "हम" "हमको" "हमने" "हमारा" "हमारी"
    "हमारे" "हमें" "हमेशा" "हर" "हाँ" "हां" "हालाँकि" "हालांकि" "ही" "हुआ" "हुई" "हुईं" "हुए" "हूँ"
    "हूं" "है" "हैं" "हो" "हों" "होंगे" "होगा" "होगी" "होता" "होती" "होते" "होना" "होने",
    /* hr_stop_words */
    "a" "ako" "ali" "barem" "bez" "bi" "bih" "bila" "bile" "bili" "bilo" "bio" "bismo" "biste"
    "biti" "bude" "budem" "budu" "da" "dakle" "do" "dok" "druga" "drugi" "drugih" "drugo" "drugog"
    "dva" "dvije" "ga" "gdje" "gotovo" "hoće" "i" "iako" "ih" "ili" "im" "ima" "imaju" "imala"
    "imao" "imati" "ispod" "ispred" "ista" "isti" "isto" "iz" "iza" "između" "iznad" "ja" "jako"
    "je" "jedan" "jedna" "jedne" "jedno" "jednog" "jednom" "jer" "jesam" "jesi" "jesmo" "jest"
    "jeste" "joj" "još" "kad" "kada" "kakav" "kako" "kakva" "kamo" "kao" "kasnije" "kod" "koga"
    "koja" "koje" "kojeg" "kojega" "kojem" "koji" "kojih" "kojim" "kojima" "kojoj" "koju" "koliko"
    "komu" "kroz" "li" "malo" "manje" "me" "mene" "meni" "međutim" "mi" "mnogo" "mnom" "mogao"
    "mogla" "mogli" "mogu" "moj" "moja" "moje" "mora" "moraju" "moći" "možda" "može" "mu" "na"
    "naime" "nakon" "nam" "nama" "nas" "naš" "naša" "naše" "ne" "nego" "neka" "neke" "neki" "nekih"
    "neko" "nekoga" "nekoliko" "nema" "netko" "neće" "nešto" "ni" "nije" "nijedan" "nikad" "nikada"
    "nikakav" "nisam" "nisi" "nismo" "nisu" "niti" "nitko" "ništa" "njega" "njegov" "njegova"
    "njegovo" "njemu" "njen" "njezin" "njezina" "njih" "njihov" "njihova" "njim" "njima" "njoj"
    "njom" "nju" "o" "oba" "obje" "obojica" "od" "odakle" "odnosno" "oko" "on" "ona" "onaj" "onda"
    "ondje" "one" "oni" "ono" "onog" "onoga" "opet" "osim" "otprilike" "ova" "ovaj" "ovdje" "ove"
    "ovih" "ovim" "ovo" "ovog" "ovoga" "ovoj" "ovom" "pa" "po" "pokraj" "ponekad" "ponovno" "pored"
    "poslije" "potom" "preko" "prema" "premda" "previše" "pri" "prije" "primjerice" "protiv" "puno"
    "putem" "radi" "ranije" "s" "sad" "sada" "sam" "samo" "se" "sebe" "sebi" "skoro" "smo" "sobom"
    "stoga" "su" "sukladno" "sva" "svaka" "svaki" "svako" "svakog" "sve" "svi" "svih" "svim"
    "svima" "svog" "svoj" "svoja" "svoje" "svojeg" "svojih" "svojim" "svojom" "ta" "tada" "taj"
    "takav" "tako" "također" "takva" "takve" "takvo" "tamo" "te" "tebe" "tebi" "ti" "tih" "tijekom"
    "tim" "tko" "to" "tobom" "tog" "toga" "toj" "tom" "treba" "trebala" "trebao" "tu" "tvoj" "u"
    "umjesto" "unatoč" "upravo" "uslijed" "usprkos" "uvijek" "uz" "vam" "vama" "vas" "vaš" "već"
    "vi" "više" "vrlo" "za" "zatim" "zato" "zašto" "zbog" "će" "ćemo" "ćete" "ću" "čak" "čega"
    "čemu" "često" "čim" "što",
    /* hu_stop_words */
    "a" "abban" "abból" "ahhoz" "ahogy" "ahol" "ahová" "aki" "akik" "akiket" "akinek" "akit"
    "akkor" "akár" "alatt" "alá" "alól" "ama" "amely" "amelyben" "amelyek" "amelyet" "amelynek"
    "ami" "amikor" "aminek" "amint" "amit" "amíg" "annak" "arra" "attól" "az" "azok" "azon"
    "azonban" "azt" "aztán" "azután" "azzal" "azért" "be" "belül" "belőle" "benne" "bár" "bármely"
    "bármi" "csak" "csakhogy" "de" "ebben" "ebből" "egy" "egyes" "egyik" "egymás" "egymást" "egész"
    "ehhoz" "el" "ellen" "elé" "elég" "először" "előtt" "eme" "engem" "ennek" "erre" "ettől" "ez"
    "ezek" "ezen" "ezt" "ezzel" "ezért" "fel" "felett" "felé" "fog" "fogja" "fognak" "fölé"
    "fölött" "főleg" "gyakran" "ha" "habár" "hanem" "helyett" "hogy" "hogyan" "hol" "honnan" "hová"
    "hozzá" "hány" "hát" "ide" "igen" "illetve" "ilyen" "ilyenek" "inkább" "innen" "iránt" "is"
    "ismét" "itt" "kell" "kellene" "kellett" "keresztül" "kevesebb" "kevés" "ki" "kik" "kit"
    "korábban" "később" "két" "kívül" "körül" "körülbelül" "közé" "között" "közül" "különösen" "le"
    "legalább" "legtöbb" "legyen" "legyenek" "lehet" "lehetett" "lehetne" "lenne" "lenni"
    "lennének" "lesz" "lesznek" "lett" "lettek" "maga" "maguk" "magát" "majd" "majdnem" "meg"
    "mellett" "mellé" "mely" "melyek" "melyet" "melyik" "mennyi" "mert" "mi" "miatt" "mihelyt"
    "mik" "mikor" "milyen" "minden" "mindenki" "mindez" "mindig" "mindkét" "minket" "mint"
    "mintegy" "mintha" "mit" "mivel" "miért" "mióta" "most" "már" "más" "másik" "mások" "még" "míg"
    "mögé" "mögött" "nagyon" "ne" "nehogy" "neked" "nekem" "neki" "nekik" "nektek" "nekünk" "nem"
    "nincs" "nincsen" "noha" "nos" "nála" "néha" "néhány" "nélkül" "oda" "olyan" "olyanok" "onnan"
    "ott" "pedig" "például" "rajta" "rá" "rám" "révén" "róla" "saját" "se" "sem" "semmi" "senki"
    "sincs" "soha" "sohasem" "sok" "során" "szerint" "szinte" "szét" "sőt" "talán" "te" "tehát"
    "teljesen" "ti" "titeket" "tud" "tudja" "tudják" "téged" "több" "túl" "tőle" "ugyan" "ugyanaz"
    "ugyanez" "ugyanis" "ugye" "után" "vagy" "vagyok" "vagyunk" "valaki" "valamely" "valami"
    "valamint" "van" "vannak" "vele" "veled" "velem" "velük" "velünk" "vissza" "viszont" "volna"
    "volt" "voltak" "végett" "végül" "által" "ám" "át" "én" "és" "így" "óta" "össze" "összes" "úgy"
    "úgyhogy" "újra" "ő" "ők" "őket" "őt",
    /* hy_stop_words */
    "ամեն" "այդ" "այդպես" "այդտեղ" "այժմ" "այլ" "այն" "այնտեղ" "այս" "այսպես" "այստեղ" "այսօր"
    "ապա" "առանց" "առաջ" "առավել" "ավելի" "արդեն" "բայց" "բացի" "բոլոր" "գրեթե" "դա" "դեմ" "դեպի"
    "դեռ" "դու" "դուրս" "դուք" "դրա" "եթե" "եղած" "եղավ" "եղել" "եմ" "են" "ենք" "ես" "երբ" "երբեմն"
    "երբեք" "երեկ" "երկու" "եւ" "եք" "է" "էին" "էլ" "էր" "ընթացքում" "ըստ" "թե" "թեեւ" "ի" "իմ"
    "ինձ" "ինչ" "ինչ-որ" "ինչու" "ինչպես" "ինքը" "իսկ" "իր" "իրեն" "իրենց" "իրենք" "լինել" "լինի"
    "կա" "կամ" "կարելի" "կարող" "կլինի" "կողմից" "հաճախ" "համար" "հենց" "հետ" "հետեւաբար" "հետո"
    "հիմա" "ձեզ" "ձեր" "մասին" "մեզ" "մեկ" "մենք" "մեջ" "մեր" "մի" "միայն" "մինչեւ" "միշտ" "միջեւ"
    "միջոցով" "մյուս" "մոտ" "մոտավորապես" "յուրաքանչյուր" "նա" "նաեւ" "ներս" "նույն" "նույնիսկ"
    "նրա" "նրան" "նրանց" "նրանք" "շատ" "շնորհիվ" "շուրջ" "ոչ" "ոչինչ" "ով" "որ" "որեւէ" "որը" "որի"
    "որին" "որոնց" "որոնք" "որով" "որովհետեւ" "որպես" "որտեղ" "ու" "ում" "ունեին" "ունեն" "ուներ"
    "ունի" "ուրեմն" "ուրիշ" "ոք" "չեն" "չէ" "չէին" "չէր" "չի" "չնայած" "պետք" "սա" "սակայն" "սրա"
    "վաղը" "վրա" "տակ" "քան" "քանզի" "քանի" "քեզ" "քո",
    /* id_stop_words */
    "ada" "adalah" "adapun" "agak" "agar" "akan" "akhirnya" "akibat" "aku" "amat" "anda" "andai"
    "antara" "apa" "apabila" "apalagi" "asalkan" "atas" "atau" "ataupun" "bagaimana" "bagi"
    "bahkan" "bahwa" "baik" "banyak" "barangkali" "baru" "bawah" "beberapa" "begini" "begitu"
    "belakang" "beliau" "belum" "berada" "berapa" "bersama" "besok" "bila" "bilamana" "bisa"
    "boleh" "bukan" "cukup" "dalam" "dan" "dapat" "dari" "dekat" "demi" "demikian" "dengan" "depan"
    "dgn" "di" "dia" "dialah" "dijadikan" "dilakukan" "dimana" "diri" "dua" "dulu" "engkau"
    "hampir" "hanya" "harus" "hendak" "hingga" "ia" "ialah" "ingin" "ini" "inilah" "itu" "itulah"
    "jangan" "jarang" "jika" "juga" "justru" "kadang" "kah" "kalau" "kalian" "kami" "kamu" "kapan"
    "karena" "kata" "kau" "ke" "kemarin" "kembali" "kemudian" "kenapa" "kepada" "ketika" "kini"
    "kira" "kita" "ku" "kurang" "lagi" "lah" "lain" "lalu" "langsung" "lebih" "luar" "maka" "malah"
    "mampu" "mana" "masih" "mau" "maupun" "melainkan" "melakukan" "melalui" "memang" "memiliki"
    "mempunyai" "mengapa" "mengenai" "menjadi" "menurut" "mereka" "merupakan" "meski" "meskipun"
    "milik" "mu" "mungkin" "namun" "nanti" "nya" "oleh" "pada" "paling" "para" "pasti" "perlu"
    "pernah" "pun" "punya" "saat" "saja" "sama" "samping" "sana" "sangat" "satu" "saya"
    "seandainya" "sebab" "sebagai" "sebagian" "sebanyak" "sebelum" "sebesar" "sebuah" "secara"
    "sedang" "sedangkan" "segala" "segera" "sehingga" "sejak" "sekadar" "sekali" "sekarang"
    "sekitar" "selalu" "selama" "selanjutnya" "seluruh" "sementara" "semua" "sendiri" "seorang"
    "seperti" "sering" "serta" "seseorang" "sesuatu" "setelah" "setiap" "siapa" "sini" "situ"
    "soal" "suatu" "sudah" "supaya" "tadi" "tak" "tanpa" "tapi" "telah" "tentang" "tentu"
    "terdapat" "terhadap" "terlalu" "tersebut" "terus" "tetap" "tetapi" "tiada" "tiap" "tidak"
    "untuk" "utk" "walau" "walaupun" "yaitu" "yakni" "yang" "yg",
    /* is_stop_words */
    "af" "aftur" "aldrei" "alla" "allar" "allir" "allra" "allt" "alltaf" "annar" "annars" "annað"
    "að" "aðrar" "aðrir" "bara" "burt" "báðir" "bæði" "ef" "eftir" "eiga" "ein" "einhver"
    "einhverjum" "einn" "einni" "einnig" "eins" "einu" "einum" "eitt" "eitthvað" "ekkert" "ekki"
    "en" "engin" "enginn" "engum" "enn" "ennþá" "er" "eru" "eða" "fara" "flestir" "frá" "fyrir"
    "fyrst" "fór" "gat" "gegn" "gegnum" "geta" "getur" "hafa" "hafi" "haft" "hafði" "hana" "hann"
    "hans" "hef" "hefir" "hefur" "hefði" "heim" "hennar" "henni" "hingað" "hjá" "honum" "hvar"
    "hvað" "hvaða" "hvenær" "hver" "hverju" "hverjum" "hvernig" "hvers" "hvert" "hvorki" "hvort"
    "hér" "höfðu" "hún" "inn" "innan" "kannski" "kom" "koma" "kringum" "líka" "margar" "margir"
    "meira" "meiri" "mest" "með" "meðan" "mig" "mikil" "mikið" "milli" "minn" "minna" "mitt" "mjög"
    "mun" "munu" "myndi" "má" "mátti" "mér" "mín" "mörg" "mörgum" "nema" "neðan" "niður" "nokkrir"
    "nokkrum" "nokkur" "nokkuð" "né" "nú" "of" "ofan" "oft" "og" "okkar" "okkur" "orðið" "sama"
    "sami" "samkvæmt" "sem" "sig" "sinn" "sinni" "sitt" "sjálfur" "skal" "skulu" "skyldi" "stundum"
    "sumir" "svo" "sé" "sér" "sín" "sína" "sínu" "sínum" "síðan" "sömu" "til" "tveir" "tvær" "tvö"
    "um" "undir" "upp" "urðu" "utan" "var" "varð" "vegna" "vel" "vera" "verið" "verða" "verður"
    "vildi" "vill" "við" "voru" "væri" "væru" "yfir" "ykkar" "ykkur" "á" "án" "ásamt" "áður" "ætla"
    "ætti" "ég" "í" "öllu" "öllum" "önnur" "öðrum" "úr" "út" "þangað" "þann" "þannig" "þar" "þau"
    "það" "þegar" "þeim" "þeir" "þeirra" "þeirri" "þennan" "þess" "þessa" "þessar" "þessari"
    "þessi" "þessu" "þessum" "þetta" "þig" "þinn" "þitt" "þið" "því" "þá" "þær" "þér" "þín" "þó"
    "þótt" "þú",
    /* it_stop_words */
    "a" "abbia" "abbiamo" "abbiano" "ad" "adesso" "affinché" "agli" "ai" "al" "alcun" "alcuna"
    "alcune" "alcuni" "alcuno" "all" "alla" "alle" "allora" "altra" "altre" "altri" "altro" "anche"
    "ancora" "anni" "anzi" "appena" "attraverso" "avendo" "avere" "avete" "aveva" "avevano" "avevo"
    "avrebbe" "avrebbero" "avrà" "avuto" "benché" "c" "che" "chi" "chiunque" "ci" "ciascuna"
    "ciascuno" "cioè" "circa" "ciò" "coi" "col" "com" "come" "con" "contro" "cos" "cosa" "così"
    "cui" "d" "da" "dagli" "dai" "dal" "dall" "dalla" "dalle" "davanti" "degli" "dei" "del" "dell"
    "della" "delle" "dentro" "deve" "devono" "di" "dietro" "dopo" "dov" "dove" "dovere" "doveva"
    "dovrebbe" "dovrebbero" "dovuto" "due" "dunque" "durante" "e" "ebbe" "ecco" "ed" "egli" "ella"
    "entrambi" "eppure" "era" "erano" "eravamo" "eri" "ero" "essa" "esse" "essendo" "essere" "essi"
    "esso" "fa" "faccio" "faceva" "fanno" "fare" "fatto" "fece" "finché" "fino" "forse" "fosse"
    "fossero" "fra" "fu" "fuori" "furono" "già" "gli" "ha" "hai" "hanno" "ho" "i" "ieri" "il" "in"
    "infatti" "inoltre" "insieme" "invece" "io" "l" "la" "le" "lei" "lo" "loro" "lui" "lungo" "là"
    "lì" "ma" "mai" "me" "mediante" "mentre" "mi" "mia" "mie" "miei" "mio" "molta" "molte" "molti"
    "molto" "ne" "neanche" "negli" "nei" "nel" "nell" "nella" "nelle" "nemmeno" "neppure" "nessuna"
    "nessuno" "niente" "no" "noi" "non" "nostra" "nostre" "nostri" "nostro" "nulla" "né" "o" "od"
    "oggi" "ogni" "oltre" "oppure" "ora" "ossia" "ovvero" "parecchi" "per" "perché" "perciò" "però"
    "più" "po'" "poche" "pochi" "poco" "poi" "poiché" "possiamo" "posso" "possono" "potere"
    "poteva" "potevano" "potrebbe" "potrebbero" "potuto" "po’" "presso" "prima" "proprio" "pure"
    "può" "qua" "qualche" "qualcosa" "qualcuno" "quale" "quali" "qualsiasi" "qualunque" "quando"
    "quanta" "quante" "quanti" "quanto" "quasi" "quegli" "quei" "quel" "quell" "quella" "quelle"
    "quelli" "quello" "quest" "questa" "queste" "questi" "questo" "qui" "quindi" "saranno"
    "sarebbe" "sarebbero" "sarà" "se" "sebbene" "secondo" "sei" "sempre" "senza" "si" "sia" "siamo"
    "siccome" "siete" "solamente" "solo" "soltanto" "sono" "sopra" "sotto" "spesso" "sta" "stanno"
    "stare" "stata" "state" "stati" "stato" "stava" "stavano" "stessa" "stesse" "stessi" "stesso"
    "su" "sua" "sue" "sugli" "sui" "sul" "sull" "sulla" "sulle" "suo" "suoi" "sé" "sì" "tale"
    "tali" "tante" "tanti" "tanto" "te" "ti" "tra" "tramite" "troppo" "tua" "tue" "tuo" "tuoi"
    "tutta" "tuttavia" "tutte" "tutti" "tutto" "un" "un'" "una" "un’" "va" "vanno" "vengono"
    "veniva" "venne" "verso" "vi" "viene" "vogliono" "voi" "voleva" "vorrebbe" "vostra" "vostre"
    "vostri" "vostro" "vuole" "è",
    /* ja_stop_words */
    "あ" "ああ" "あそ" "あの" "ある" "あれ" "い" "いう" "いえ" "いが" "いき" "いく" "いた" "いっ" "いて" "いと" "いな" "いの" "いは"
    "いま" "いる" "いを" "う" "うか" "うが" "うし" "うち" "うで" "うと" "うな" "うに" "うの" "うは" "えて" "えば" "える" "おい" "おか"
    "おき" "おも" "おり" "か" "かし" "かつ" "かな" "かも" "から" "かり" "が" "がい" "がら" "がる" "きた" "きな" "きる" "くて" "くな"
    "くる" "くん" "けて" "ける" "けれ" "げる" "こ" "こう" "ここ" "こで" "こと" "この" "これ" "ころ" "さ" "さが" "させ" "さに" "さの"
    "さは" "さら" "され" "さを" "さん" "し" "しい" "しか" "しく" "した" "して" "しま" "しめ" "しよ" "しん" "すが" "すで" "すべ" "する"
    "せい" "せず" "せた" "せて" "せば" "せる" "せん" "そ" "そう" "そこ" "そし" "その" "それ" "ぞれ" "た" "たい" "たか" "たが" "たく"
    "たし" "ただ" "たち" "たと" "たの" "たは" "ため" "たら" "たり" "たを" "だ" "だが" "だけ" "だっ" "だと" "だの" "だろ" "っか" "っき"
    "っく" "っこ" "った" "っち" "って" "っと" "つい" "つの" "て" "てい" "てお" "てか" "てき" "てく" "てし" "てた" "てに" "ては" "ても"
    "てる" "で" "でき" "でし" "です" "でに" "での" "では" "でも" "と" "とい" "とか" "とが" "とき" "とこ" "とし" "とす" "とて" "とな"
    "とに" "との" "とは" "とも" "とを" "どう" "どが" "どこ" "どの" "ども" "どれ" "な" "ない" "なお" "なか" "なが" "なく" "なけ" "なこ"
    "なっ" "など" "なの" "なら" "なり" "なる" "なん" "に" "にあ" "にい" "にお" "にか" "にし" "につ" "にと" "にな" "には" "にも" "によ"
    "に対" "ね" "ねば" "の" "のか" "のが" "ので" "のと" "のに" "のは" "のも" "のを" "の上" "の下" "の中" "の人" "の前" "の後" "の方"
    "の日" "の時" "の間" "は" "はな" "はま" "ばか" "ばれ" "ひと" "ふた" "へ" "への" "べき" "べて" "べる" "ほか" "ほと" "ほど" "ほぼ"
    "まし" "ます" "まず" "ませ" "また" "まだ" "まっ" "まで" "まま" "みて" "みな" "みる" "むし" "めた" "めて" "めに" "める" "も" "もあ"
    "もう" "もし" "もっ" "もつ" "もと" "もの" "もら" "や" "やっ" "やは" "ゆえ" "よ" "よい" "よう" "よく" "よっ" "より" "よる" "ら"
    "らい" "らか" "らず" "らに" "らの" "らは" "らも" "られ" "らを" "り" "りの" "りま" "る" "れ" "れが" "れぞ" "れた" "れて" "れど"
    "れに" "れの" "れは" "れば" "れま" "れも" "れら" "れる" "れを" "ろう" "ろが" "わけ" "わず" "わせ" "われ" "を" "をし" "をす" "をも"
    "ん" "んだ" "んで" "んど" "んな" "んの" "んは" "んも" "一つ" "一方" "上で" "上の" "下で" "中で" "二つ" "人が" "人の" "以上" "以下"
    "以内" "以前" "以外" "以後" "何か" "何も" "前に" "化し" "場合" "年に" "年の" "彼の" "彼は" "彼ら" "彼女" "後に" "我々" "日に" "日の"
    "時に" "月に" "月の" "氏は" "的で" "的な" "的に" "私た" "私の" "私は" "者は" "間に",
    /* ka_stop_words */
    "აგრეთვე" "ამ" "ამას" "ამის" "ამიტომ" "ან" "არ" "არა" "არავინ" "არაფერი" "არიან" "არის" "ასე"
    "ასევე" "აქ" "აქვთ" "აქვს" "ახლა" "ბევრი" "გამო" "გარდა" "გარეშე" "და" "დაახლოებით" "დიახ"
    "ერთად" "ერთი" "ეს" "ვარ" "ვერ" "ვიდრე" "ვინ" "ვინმე" "ზე" "თავად" "თავისი" "თან" "თვითონ"
    "თითქმის" "თუ" "თუმცა" "თქვენ" "თქვენი" "იგი" "იმ" "იმას" "იმის" "ის" "ისე" "ისინი" "იქ"
    "იქნება" "იყვნენ" "იყო" "კი" "კიდევ" "კიდეც" "მაგრამ" "მათ" "მათი" "მაინც" "მან" "მანამდე"
    "მას" "მასში" "მე" "მერე" "მიერ" "მიმართ" "მის" "მისი" "მიხედვით" "მხოლოდ" "ნუ" "ორი" "რა"
    "რადგან" "რათა" "რამდენი" "რამე" "რატომ" "როგორ" "როგორც" "როდესაც" "როდის" "რომ" "რომელი"
    "რომელიც" "რომელმაც" "რომელსაც" "რომლებიც" "რომლებსაც" "რომლის" "როცა" "სად" "სანამ" "სწორედ"
    "სხვა" "სხვადასხვა" "უკან" "უკვე" "უნდა" "უფრო" "ქვეშ" "ყველა" "ყველაზე" "ყოველი" "შეიძლება"
    "შემდეგ" "შენ" "შენი" "შესახებ" "ში" "შორის" "ჩემი" "ჩვენ" "ჩვენი" "ცოტა" "ძალიან" "წინ" "ხარ"
    "ხოლო" "ჯერ" "ჰქონდა",
    /* km_stop_words */
    "ការ" "កាល" "កំពុ" "ក៏" "ក្នុ" "ក្រោ" "ខ្ញុំ" "ខ្លួ" "គឺ" "គួរ" "គេ" "គ្នា" "គ្រ" "ចង់" "ចាប់"
    "ចុះ" "ចូល" "ចេញ" "ចំពោះ" "ច្នេះ" "ច្រើ" "ជា" "ជាមួ" "ដល់" "ដូច" "ដូច្" "ដើម្" "ដែរ" "ដែល"
    "ដោយ" "ណា" "តាម" "តិច" "តេច" "តែ" "ត្រូ" "ថា" "ថែម" "ទាំង" "ទី" "ទៀត" "ទេ" "ទៅ" "ធ្លា" "នក"
    "នាង" "និង" "នឹង" "នុង" "នូវ" "នេះ" "នៃ" "នោះ" "នៅ" "ន្តែ" "ន្ថែ" "បន្" "បស់" "បាន" "បើ"
    "ប៉ុន្" "ប្រ" "ផង" "ពី" "ពុង" "ពួក" "ពេល" "ព្រោះ" "មក" "មាន" "មិន" "មុន" "មួយ" "ម្តេ" "ម្បី"
    "យសា" "យើង" "រប" "រប់" "រវា" "រសិ" "រហូ" "រូវ" "រើន" "រោម" "រោយ" "លាប់" "លួន" "លើ" "លោក" "វា"
    "វាង" "សារ" "សិន" "ហូត" "ហើយ" "ហេតុ" "ឡើង" "អស់" "អាច" "អ្ន" "អ្វី" "ឬ" "ឯង" "ឱ្យ" "ឲ្យ",
    /* ko_stop_words */
    "가" "가끔" "가운데" "가장" "각" "각각" "간" "갑자기" "같다" "같은" "같이" "거기" "거기서" "거나" "거의" "것" "것으로" "것은" "것을"
    "것이" "것이다" "결국" "계속" "고" "과" "관련" "관한" "관해" "그" "그가" "그것" "그것은" "그것을" "그냥" "그녀" "그녀는" "그녀의"
    "그는" "그들" "그들은" "그들의" "그래도" "그래서" "그러나" "그러면" "그러므로" "그러한" "그런" "그런데" "그렇게" "그를" "그리고" "그의"
    "그처럼" "까지" "께" "께서" "나" "나는" "나마" "나의" "내" "내가" "내일" "너" "너는" "너무" "네" "네가" "누가" "누구" "누군가" "는"
    "는데" "니까" "다" "다른" "다만" "다시" "단" "단지" "당시" "대로" "대비" "대하여" "대한" "대해" "더" "데" "도" "도대체" "동안"
    "됐다" "되고" "되는" "되며" "되어" "되었다" "되지" "된" "된다" "될" "됩니다" "두" "둘" "든지" "듯" "등" "따라" "따라서" "따르면"
    "따른" "때" "때문" "때문에" "때문이다" "또" "또는" "또한" "라고" "라는" "라며" "라면" "로" "로는" "로서" "로써" "를" "만" "만약"
    "만일" "만큼" "많다" "많은" "많이" "말했다" "매우" "먼저" "며" "면" "몇" "모두" "모든" "못한" "못했다" "무엇" "무엇을" "무엇이" "물론"
    "및" "바" "바로" "밝혔다" "벌써" "보다" "부터" "비록" "비해" "뿐" "뿐만" "사이" "새" "서로" "수" "스스로" "아니" "아니다" "아니라"
    "아니요" "아닌" "아마" "아무" "아무런" "아주" "아직" "않고" "않는" "않다" "않습니다" "않았다" "않은" "않을" "앞서" "약" "어느" "어디"
    "어디서" "어떤" "어떻게" "어제" "언제" "얼마나" "없고" "없는" "없다" "없습니다" "없었다" "없이" "에" "에게" "에게서" "에는" "에도" "에서"
    "에서는" "에서도" "여기" "여기서" "여러" "역시" "였다" "예" "오늘" "오히려" "와" "왜" "우리" "우리가" "우리는" "우리의" "위한" "위해"
    "으로" "으로는" "으로도" "으로서" "으로써" "은" "을" "의" "의한" "의해" "이" "이것" "이것은" "이것을" "이고" "이나" "이는" "이다"
    "이라" "이라고" "이라는" "이라며" "이라면" "이러한" "이런" "이렇게" "이를" "이며" "이미" "이번" "이었다" "이에" "이와" "이전" "이제"
    "이처럼" "이후" "인" "인한" "인해" "일" "입니다" "있고" "있는" "있다" "있다고" "있도록" "있습니다" "있어" "있었다" "있으며" "있을" "자기"
    "자신을" "자신의" "자신이" "자주" "잘" "저" "저것" "저기" "저는" "전" "전했다" "점점" "정도" "제가" "조금" "좀" "줄" "중" "즉" "지"
    "지금" "지난" "지만" "채" "처럼" "통해" "특히" "하게" "하고" "하기" "하는" "하며" "하면" "하면서" "하여" "하였다" "하지" "하지만" "한"
    "한다" "한다고" "한다는" "한테" "한편" "할" "함께" "합니다" "항상" "해" "해서" "했고" "했다" "했던" "했습니다" "했으며" "향해" "현재"
    "혹시" "혹은" "후" "훨씬",
    /* lo_stop_words */
    "ກວ່" "ກັນ" "ກັບ" "ກາ" "ກ່ອ" "ກ່ຽ" "ກໍ" "ກໍ່" "ຂອ" "ຂຶ້ນ" "ຂົາ" "ຂົ້າ" "ຂ້ອ" "ຄວ" "ຄື" "ງແ"
    "ຈະ" "ຈາ" "ຈຶ່ງ" "ຈົ້າ" "ຊັ່ນ" "ຊິ່ງ" "ຊຶ່ງ" "ຍັງ" "ດຍ" "ດ້ວ" "ຕັ້ງ" "ຕາ" "ຕົວ" "ຕ່ລ" "ຕ້ອ"
    "ຕໍ່" "ຖິງ" "ຖືກ" "ຖ້າ" "ທັງ" "ທິງ" "ທີ່" "ທຸກ" "ທ່າ" "ນອ" "ນັ້ນ" "ນີ້" "ນ້ອ" "ບາ" "ບໍ່" "ປັນ"
    "ພາ" "ພື່ອ" "ພຽ" "ມັນ" "ມາ" "ມີ" "ມື່ອ" "ຢູ່" "ຢ່າ" "ລະ" "ລັບ" "ລົງ" "ລ້ວ" "ວກັ" "ວຍ" "ວນ" "ວາ"
    "ວ່າ" "ສະ" "ສາ" "ສໍາ" "ຫຍັ" "ຫວ່" "ຫາ" "ຫຼັງ" "ຫຼາ" "ຫຼື" "ຫ່ງ" "ອກ" "ອງ" "ອຍ" "ອນ" "ອອ" "ອາ"
    "ອີກ" "ຮັດ" "ຮົາ" "ະຫ" "ະເ" "າກ" "າງ" "າຍ" "າດ" "ານ" "າມ" "າລັ" "າະ" "ຽງ" "ຽວ" "ເຂົ" "ເຂົ້"
    "ເຈົ້" "ເຊັ່" "ເຊິ່" "ເຖິ" "ເທິ" "ເປັ" "ເພ" "ເພື່" "ເມື່" "ເຮັ" "ເຮົ" "ແຕ່" "ແລ" "ແລ້" "ແຫ່"
    "ໂດ" "ໃຕ້" "ໃນ" "ໃຜ" "ໃຫ້" "ໄດ້" "ໄປ",
    /* lt_stop_words */
    "abi" "abu" "anksčiau" "anot" "ant" "antai" "apie" "aplink" "ar" "arba" "aš" "be" "bei" "beje"
    "bent" "bet" "beveik" "bus" "buvau" "buvo" "buvome" "buvote" "buvusi" "buvęs" "būna" "būtent"
    "būti" "būtų" "dabar" "dar" "daug" "daugelis" "daugiau" "dažnai" "du" "dvi" "dėka" "dėl"
    "dėlto" "esame" "esant" "esate" "esi" "esu" "gal" "galbūt" "gali" "galima" "galėjo" "galės"
    "galėtų" "gana" "iki" "ir" "iš" "jai" "jam" "jas" "jau" "jei" "jeigu" "ji" "jie" "jiems" "jis"
    "jo" "jokia" "jokio" "jokių" "joks" "joms" "jos" "juk" "jums" "juos" "jus" "ją" "jį" "jūs"
    "jūsų" "jų" "kad" "kada" "kadangi" "kai" "kaip" "kam" "kartais" "kartu" "kas" "kažkas" "kažką"
    "keletas" "keli" "kelis" "kiek" "kiekviena" "kiekvienas" "kiekvieną" "kita" "kitas" "kiti"
    "kito" "kitos" "kitus" "kitą" "kitų" "ko" "kodėl" "kokia" "kokie" "kokios" "koks" "kol" "kuo"
    "kur" "kuri" "kuriam" "kuriame" "kurias" "kurie" "kurio" "kurioje" "kurios" "kuris" "kuriuo"
    "kuriuos" "kurią" "kurių" "kurį" "ką" "labai" "lig" "link" "lyg" "man" "mane" "mano" "manęs"
    "mažai" "maždaug" "mažiau" "mes" "metu" "mums" "mus" "mūsų" "ne" "nebuvo" "negali" "negu" "nei"
    "nes" "net" "netgi" "niekada" "niekas" "nieko" "nieką" "nors" "nuo" "nėra" "o" "pagal" "pas"
    "pasak" "pat" "pati" "pats" "patys" "per" "pernelyg" "po" "prie" "prieš" "priešais" "reikia"
    "reikėjo" "sau" "save" "savimi" "savo" "savęs" "su" "ta" "tad" "tada" "tai" "taigi" "taip"
    "tam" "tame" "tampa" "tapo" "tarp" "tarsi" "tas" "tau" "tave" "tavo" "tavęs" "tačiau" "te"
    "tegul" "ten" "tie" "tiek" "tiesiog" "tik" "to" "todėl" "toje" "tokia" "tokie" "tokio" "tokios"
    "tokių" "toks" "tokį" "tos" "tu" "tuo" "tuomet" "turbūt" "turi" "turintis" "turėjo" "turėti"
    "turėtų" "tą" "tų" "už" "vadinasi" "viena" "vienas" "vieni" "vieno" "vieną" "vietoj" "vietoje"
    "virš" "vis" "visa" "visada" "visas" "visi" "viskas" "viską" "viso" "visos" "visus" "visų"
    "vėl" "vėliau" "ypač" "yra" "čia" "į" "šalia" "ši" "šiam" "šiame" "šie" "šio" "šioje" "šios"
    "šis" "šiuo" "šią" "šių" "štai" "šį" "žemiau",
    /* lv_stop_words */
    "abas" "abi" "abu" "agrāk" "aiz" "ap" "apmēram" "aptuveni" "ar" "arī" "atkal" "attiecībā" "bet"
    "bez" "bieži" "bija" "bijis" "biju" "bijusi" "bijuši" "bijām" "būs" "būt" "būtu" "būšu" "caur"
    "cik" "cita" "citas" "citi" "citiem" "cits" "citu" "daudz" "dažas" "daži" "dažreiz" "dažu"
    "diezgan" "divas" "divi" "divu" "dēļ" "es" "esam" "esat" "esi" "esmu" "gan" "gana" "gandrīz"
    "gar" "iekšā" "ir" "itin" "ja" "jau" "jeb" "jo" "jums" "jābūt" "jūs" "jūsu" "ka" "kad" "kamēr"
    "kas" "katra" "katrs" "katru" "kaut" "ko" "kopā" "kopš" "kur" "kura" "kuram" "kuras" "kuri"
    "kuriem" "kuros" "kurp" "kuru" "kurā" "kurām" "kurš" "kā" "kāda" "kādas" "kādi" "kāds" "kādu"
    "kādā" "kāpēc" "kļuva" "kļūst" "labad" "lai" "laikā" "līdz" "man" "mana" "mani" "mans" "maz"
    "mazāk" "mums" "mēs" "mūs" "mūsu" "nav" "ne" "nebija" "nebūs" "nedz" "nekad" "nekas" "neko"
    "nekā" "nevar" "neviens" "nevienu" "nevis" "no" "par" "pat" "pati" "pats" "paši" "pašu" "pie"
    "piemēram" "pirms" "pret" "priekš" "proti" "pārāk" "pēc" "saskaņā" "sava" "savas" "savu"
    "savukārt" "savā" "sev" "sevi" "starp" "tad" "tagad" "tai" "tajā" "tam" "tas" "tavs" "taču"
    "te" "tev" "tevi" "tie" "tiek" "tiem" "tieši" "tika" "tikai" "tiks" "tikt" "tiktu" "to" "tomēr"
    "toreiz" "tos" "tu" "tur" "turklāt" "tā" "tāda" "tādas" "tādi" "tāds" "tādu" "tādēļ" "tām"
    "tāpēc" "tās" "un" "uz" "vai" "vairāk" "vairākas" "vairāki" "vairāku" "vajadzētu" "vajag" "var"
    "varbūt" "varēja" "varēs" "varētu" "viena" "vienmēr" "viens" "vienu" "vienā" "vietā" "virs"
    "visa" "visas" "visi" "visiem" "viss" "visu" "visus" "visām" "viņa" "viņai" "viņam" "viņas"
    "viņi" "viņiem" "viņu" "viņš" "vēl" "vēlāk" "zem" "ārā" "īpaši" "ļoti" "šai" "šajā" "šeit"
    "šie" "šiem" "šim" "šis" "šo" "šos" "šā" "šī" "šīs",
    /* ms_stop_words */
    "ada" "adalah" "agak" "agar" "akan" "akhirnya" "aku" "amat" "anda" "antara" "apa" "apabila"
    "apatah" "atas" "atau" "ataupun" "awak" "bagaimana" "bagaimanapun" "bagi" "baharu" "bahawa"
    "bahkan" "banyak" "baru" "bawah" "beberapa" "begini" "begitu" "belakang" "beliau" "belum"
    "berada" "berapa" "berkata" "bersama" "bila" "boleh" "bukan" "cukup" "dahulu" "dalam" "dan"
    "dapat" "dari" "daripada" "demi" "demikian" "dengan" "depan" "di" "dia" "diri" "dua" "engkau"
    "esok" "hadapan" "hampir" "hanya" "harus" "hendak" "ia" "iaitu" "ialah" "ingin" "ini" "inilah"
    "itu" "itulah" "jangan" "jika" "juga" "kadang" "kah" "kalangan" "kalau" "kami" "kamu" "kata"
    "ke" "kemudian" "kenapa" "kepada" "kerana" "ketika" "kini" "kita" "kurang" "lagi" "lah" "lain"
    "lebih" "luar" "mahu" "mahupun" "malah" "mampu" "mana" "manakala" "masih" "melalui" "memang"
    "mempunyai" "menerusi" "mengapa" "mengenai" "menjadi" "menurut" "mereka" "merupakan" "meskipun"
    "mesti" "mungkin" "namun" "nanti" "nya" "oleh" "pada" "paling" "para" "pasti" "pelbagai"
    "perlu" "pernah" "pun" "ramai" "sahaja" "saja" "sama" "sana" "sangat" "satu" "saya" "sebagai"
    "sebahagian" "sebelum" "sebuah" "sedikit" "segala" "segera" "sehingga" "sejak" "sekali"
    "sekarang" "sekiranya" "sekitar" "selalu" "selepas" "seluruh" "semalam" "semasa" "sementara"
    "semua" "sendiri" "seorang" "sering" "serta" "seseorang" "sesuatu" "setiap" "siapa" "sini"
    "situ" "suatu" "sudah" "supaya" "tadi" "tak" "tanpa" "telah" "tentang" "tentu" "terhadap"
    "terlalu" "tersebut" "terus" "tetap" "tetapi" "tiada" "tiap" "tidak" "turut" "untuk" "walaupun"
    "yang",
    /* my_stop_words */
    "က" "ကို" "ကျွန်" "ကြ" "ကြောင့်" "ခဲ့" "ခြင်း" "တယ်" "တာ" "တို့" "တော်" "တဲ့" "တွက်" "တွင်"
    "ထို" "ထဲ" "ဒါ" "ဒီ" "နိုင်" "နဲ့" "န်တော်" "န်မ" "နှင့်" "ပါ" "ပေ" "ပေါ်" "ပဲ" "ပြီး" "ဖြစ်"
    "ဘယ်" "ဘာ" "မ" "မည်" "မဟု" "များ" "မှ" "မှာ" "ရန်" "ရာ" "ရှိ" "လည်း" "လို့" "လျှင်" "သင်" "သည်"
    "သာ" "သို့" "သို့မ" "သူ" "သော" "သော်လ" "ဟု" "ဟုတ်" "အတွ" "အထိ" "အရ" "အား" "အောက်" "အဲဒီ" "ဤ"
    "၌" "၍" "၏",
    /* ne_stop_words */
    "अगाडि" "अघि" "अनि" "अनुसार" "अब" "अरू" "अर्को" "अहिले" "आफू" "आफ्ना" "आफ्नो" "उनको" "उनले"
    "उनी" "उनीहरुले" "उनीहरू" "एक" "कति" "कसरी" "कस्तो" "कहाँ" "कहिले" "का" "कि" "किन" "किनभने"
    "कुन" "कुनै" "के" "केही" "को" "गरिएको" "गरी" "गरे" "गरेका" "गरेको" "गरेर" "गर्छ" "गर्छन्"
    "गर्दा" "गर्दै" "गर्न" "गर्ने" "गर्यो" "छ" "छन्" "छैन" "छैनन्" "जब" "जसको" "जसलाई" "जसले"
    "जस्तै" "जस्तो" "जहाँ" "जुन" "जो" "त" "तथा" "तपाईं" "तब" "तर" "तल" "तिमी" "ती" "त्यस" "त्यसको"
    "त्यसरी" "त्यसैले" "त्यस्तो" "त्यहाँ" "त्यो" "थिए" "थिएन" "थियो" "थोरै" "दिन" "देखि" "द्वारा"
    "धेरै" "न" "नि" "नै" "पछाडि" "पछि" "पनि" "पर्छ" "पर्ने" "पहिले" "प्रत्येक" "फेरि" "बाट" "बारे"
    "बारेमा" "बाहिर" "बिना" "बीच" "भई" "भए" "भएका" "भएको" "भने" "भनेर" "भन्दा" "भन्ने" "भयो"
    "भित्र" "म" "मा" "मात्र" "माथि" "मेरो" "यदि" "यद्यपि" "यस" "यसको" "यसरी" "यसले" "यस्तो" "यहाँ"
    "यी" "यो" "र" "रहेका" "रहेको" "लाई" "लागि" "लिएर" "ले" "वा" "विरुद्ध" "सकिन्छ" "सक्छ" "सक्ने"
    "सधैं" "सबै" "सम्म" "साथ" "सो" "हरेक" "हामी" "हाम्रो" "हुँदा" "हुन" "हुने" "हुन्छ" "है" "हो"
    "होइन",
    /* nl_stop_words */
    "aan" "achter" "af" "al" "aldus" "alle" "alleen" "alles" "als" "altijd" "ander" "andere"
    "anders" "behalve" "beide" "ben" "beneden" "bent" "bij" "bijna" "binnen" "bleef" "blijft"
    "blijven" "boven" "bovendien" "buiten" "daar" "daarbij" "daardoor" "daarin" "daarmee" "daarna"
    "daarom" "daarop" "daarvan" "daarvoor" "dan" "dat" "de" "deed" "degene" "den" "der" "derhalve"
    "des" "deze" "dezelfde" "die" "dit" "doen" "doet" "door" "doordat" "drie" "dus" "echter" "een"
    "eens" "eerst" "eerste" "eigenlijk" "elk" "elkaar" "elke" "en" "enige" "enkele" "er" "erg"
    "ergens" "evenals" "evenwel" "gaan" "gaat" "gedaan" "geen" "gehad" "genoeg" "geweest"
    "geworden" "ging" "gingen" "haar" "had" "hadden" "hare" "heb" "hebben" "hebt" "heeft" "heel"
    "heen" "hem" "hen" "het" "hetzelfde" "hier" "hierbij" "hierdoor" "hierin" "hiermee" "hierop"
    "hiervan" "hiervoor" "hij" "hoe" "hoewel" "hun" "ieder" "iedere" "iedereen" "iemand" "iets"
    "ik" "immers" "in" "indien" "is" "ja" "je" "jij" "jou" "jouw" "juist" "jullie" "kan" "komen"
    "komt" "kon" "konden" "kunnen" "kwam" "laat" "langs" "laten" "liet" "m'n" "maar" "mag" "me"
    "mede" "mee" "meer" "meest" "meeste" "men" "met" "mij" "mijn" "minder" "minst" "misschien"
    "mits" "mocht" "moest" "moesten" "moet" "moeten" "mogen" "m’n" "n" "na" "naar" "naast" "nadat"
    "namelijk" "nee" "nergens" "niemand" "niet" "niets" "noch" "nog" "nooit" "nu" "of" "ofwel" "om"
    "omdat" "ondanks" "onder" "ongeveer" "ons" "onze" "ooit" "ook" "op" "opnieuw" "over" "overal"
    "pas" "per" "reeds" "richting" "rond" "rondom" "s" "sinds" "sindsdien" "slechts" "sommige"
    "soms" "steeds" "t" "te" "tegen" "tegenover" "ten" "tenzij" "ter" "terwijl" "thans" "tijdens"
    "toch" "toe" "toen" "tot" "totdat" "tussen" "twee" "u" "uit" "uw" "vaak" "van" "vanaf"
    "vanwege" "veel" "verschillende" "via" "volgens" "voor" "vooral" "voordat" "vrij" "waar"
    "waarbij" "waardoor" "waarin" "waarmee" "waarna" "waarom" "waarop" "waarschijnlijk" "waarvan"
    "waarvoor" "wanneer" "want" "waren" "was" "wat" "we" "weer" "weg" "wegens" "weinig" "wel"
    "welk" "welke" "werd" "werden" "wie" "wiens" "wij" "wil" "wilde" "willen" "word" "worden"
    "wordt" "z'n" "zal" "ze" "zeer" "zeker" "zelf" "zelfs" "zich" "zij" "zijn" "zijne" "zo" "zo'n"
    "zoals" "zodat" "zonder" "zou" "zouden" "zowel" "zo’n" "zulk" "zulke" "zullen" "zult" "z’n"
    "één",
    /* no_stop_words */
    "aldri" "all" "alle" "allerede" "alltid" "alt" "altså" "andre" "anna" "annan" "annen" "annet"
    "at" "av" "bak" "bare" "berre" "blant" "ble" "blei" "bli" "blir" "blitt" "bort" "burde" "både"
    "bør" "da" "de" "deg" "dei" "deira" "deires" "dem" "den" "denne" "dens" "der" "dere" "deres"
    "deretter" "derfor" "derfra" "dermed" "dersom" "desse" "dessuten" "det" "dette" "difor" "din"
    "dine" "disse" "dit" "ditt" "du" "dykk" "dykkar" "då" "eiga" "eige" "eigen" "ein" "einskild"
    "eit" "eller" "elles" "en" "enhver" "enn" "enno" "ennå" "enten" "er" "et" "ethvert" "etter"
    "ettersom" "fekk" "fikk" "flere" "flest" "fleste" "for" "foran" "fordi" "fortsatt" "fra" "fram"
    "framleis" "frå" "få" "får" "fått" "før" "første" "ganske" "gikk" "gjennom" "gjer" "gjere"
    "gjorde" "gjort" "gjør" "gjøre" "gå" "går" "gått" "ha" "hadde" "ham" "han" "hans" "har" "hatt"
    "heile" "heilt" "hele" "hennar" "henne" "hennes" "her" "herfra" "hit" "hjem" "hjå" "ho" "honom"
    "hos" "hun" "hva" "hvem" "hver" "hverandre" "hvert" "hvilke" "hvilken" "hvilket" "hvis" "hvor"
    "hvordan" "hvorfor" "i" "ifølge" "igjen" "ikke" "ikkje" "imidlertid" "ingen" "ingenting"
    "inkje" "inn" "inne" "innen" "inntil" "intet" "ja" "jeg" "jo" "kan" "kanskje" "kjem" "kjemt"
    "kom" "komme" "kommer" "kommet" "kor" "korleis" "kun" "kunna" "kunne" "kunnet" "kva" "kvar"
    "kvarandre" "kvart" "kven" "kvifor" "la" "langs" "lar" "likevel" "litt" "lot" "mange" "me"
    "med" "medan" "meg" "meget" "meir" "mellom" "men" "mens" "mer" "mest" "min" "mindre" "mine"
    "minst" "mitt" "mot" "mye" "mykje" "må" "måtte" "ned" "nede" "nei" "nesten" "nettopp" "no"
    "noe" "noen" "nok" "noko" "nokon" "nokre" "nå" "når" "ofte" "og" "også" "om" "omkring" "opp"
    "oppe" "oss" "over" "per" "på" "rundt" "saman" "same" "samme" "samt" "seg" "seinare" "selv"
    "siden" "sin" "sine" "sist" "sitt" "sjølv" "skal" "skjønt" "skulle" "skullet" "slik" "slike"
    "som" "svært" "så" "således" "sånn" "særlig" "ta" "tar" "tatt" "tek" "tidlegare" "til" "to"
    "tok" "tross" "under" "unntatt" "ut" "utan" "ute" "uten" "var" "vart" "ved" "vekk" "vel" "vera"
    "vere" "verken" "vert" "verte" "vi" "via" "vil" "ville" "villet" "vore" "vorte" "vår" "våre"
    "vårt" "være" "vært" "å" "òg",
    /* pl_stop_words */
    "a" "aby" "albo" "ale" "ani" "aż" "bardzo" "bez" "bo" "by" "byli" "bywa" "być" "był" "była"
    "byłam" "byłby" "byłem" "było" "byłoby" "były" "bądź" "będzie" "będą" "będę" "chociaż" "choć"
    "chyba" "ci" "ciebie" "ciągle" "co" "coś" "czasem" "czego" "czegoś" "czemu" "czy" "czym"
    "często" "dla" "dlaczego" "dlatego" "do" "dokąd" "dopiero" "dopóki" "dość" "dużo" "dzięki"
    "gdy" "gdyby" "gdyż" "gdzie" "go" "i" "ich" "ile" "im" "inna" "inne" "innego" "innej" "inny"
    "innych" "innym" "ja" "jacy" "jak" "jaka" "jakaś" "jaki" "jakich" "jakie" "jakiego" "jakiej"
    "jakieś" "jakim" "jakiś" "jako" "jednak" "jego" "jej" "jemu" "jest" "jestem" "jesteś"
    "jesteście" "jesteśmy" "jeszcze" "jeśli" "jeżeli" "już" "każda" "każde" "każdego" "każdej"
    "każdy" "każdym" "kiedy" "kilka" "kilku" "kim" "kogo" "kogoś" "komu" "kto" "ktoś" "która"
    "które" "którego" "której" "który" "których" "którym" "którymi" "którzy" "którą" "ku" "lecz"
    "lub" "ma" "mają" "mam" "mamy" "masz" "mało" "mi" "miał" "miała" "miało" "miały" "mieli" "mieć"
    "mimo" "między" "mnie" "mniej" "mną" "mogą" "mogę" "mogła" "mogło" "mogły" "moich" "moim"
    "moja" "moje" "mojego" "mojej" "moją" "może" "możemy" "można" "mu" "musi" "muszą" "my" "mógł"
    "mój" "na" "nad" "nadal" "najbardziej" "należy" "nam" "nami" "nas" "nasz" "nasza" "nasze"
    "naszego" "naszej" "naszych" "naszym" "natomiast" "nawet" "nic" "nich" "niczego" "nie" "niech"
    "niej" "niekiedy" "niemal" "nigdy" "nikogo" "nikt" "nim" "nimi" "no" "o" "obok" "od" "odkąd"
    "około" "on" "ona" "one" "oni" "ono" "oraz" "oto" "owa" "po" "pod" "podczas" "pomiędzy" "ponad"
    "ponadto" "ponieważ" "poprzez" "potem" "powinien" "powinna" "powinni" "powinno" "powinny"
    "poza" "prawie" "przecież" "przeciw" "przed" "przez" "przy" "później" "raczej" "raz" "również"
    "sam" "sama" "same" "sami" "samo" "siebie" "się" "skąd" "sobie" "sobą" "spod" "spośród" "staje"
    "swego" "swej" "swoich" "swoim" "swoimi" "swoje" "swojego" "swojej" "swoją" "swój"
    "szczególnie" "są" "ta" "tacy" "tak" "taka" "taki" "takich" "takie" "takiego" "takiej" "takim"
    "także" "tam" "tamta" "tamten" "tamto" "te" "tego" "tej" "temu" "ten" "teraz" "też" "to"
    "tobie" "tobą" "trzeba" "tu" "tutaj" "tuż" "twoja" "twoje" "twój" "ty" "tych" "tylko" "tym"
    "tymi" "tą" "tę" "w" "wam" "wami" "was" "wasz" "wasza" "wasze" "wciąż" "wcześniej" "we"
    "według" "wiele" "wielu" "więc" "więcej" "wobec" "wokół" "wraz" "wszyscy" "wszystkich"
    "wszystkie" "wszystkim" "wszystkimi" "wszystko" "wtedy" "wy" "wzdłuż" "wśród" "z" "za" "zanim"
    "zarówno" "zatem" "zawsze" "zaś" "zbyt" "ze" "znowu" "znów" "zostali" "zostać" "został"
    "została" "zostało" "zostały" "zwłaszcza" "ów" "żaden" "żadna" "żadne" "żadnego" "żadnej" "że"
    "żeby",
    /* pt_stop_words */
    "a" "abaixo" "acima" "agora" "ainda" "algo" "algum" "alguma" "algumas" "alguns" "alguém" "ali"
    "aliás" "além" "ambas" "ambos" "antes" "ao" "aos" "apenas" "após" "aquela" "aquelas" "aquele"
    "aqueles" "aqui" "aquilo" "aquém" "as" "assim" "através" "até" "aí" "bem" "cada" "caso" "cerca"
    "com" "comigo" "como" "conforme" "connosco" "conosco" "consigo" "contigo" "contra" "contudo"
    "cuja" "cujas" "cujo" "cujos" "cá" "da" "daquela" "daquele" "das" "de" "dela" "delas" "dele"
    "deles" "dentro" "depois" "desde" "dessa" "dessas" "desse" "desses" "desta" "destas" "deste"
    "destes" "deve" "devem" "dever" "deveria" "deveriam" "devia" "diante" "disso" "disto" "do"
    "dois" "dos" "dum" "duma" "durante" "e" "ela" "elas" "ele" "eles" "em" "embora" "enquanto"
    "entre" "entretanto" "então" "era" "eram" "essa" "essas" "esse" "esses" "esta" "estado"
    "estamos" "estar" "estaria" "estará" "estas" "estava" "estavam" "este" "esteja" "estejam"
    "estes" "esteve" "estiveram" "estou" "está" "estão" "eu" "exceto" "faz" "fazem" "fazendo"
    "fazer" "feito" "fez" "foi" "fomos" "for" "fora" "foram" "forem" "fosse" "fossem" "fui" "haja"
    "haver" "haverá" "havia" "hei" "hoje" "houve" "há" "hão" "ia" "iam" "inclusive" "ir" "isso"
    "isto" "jamais" "já" "la" "las" "lhe" "lhes" "lo" "logo" "los" "lá" "mais" "mal" "mas" "me"
    "menos" "mesma" "mesmas" "mesmo" "mesmos" "meu" "meus" "minha" "minhas" "muita" "muitas"
    "muito" "muitos" "na" "nada" "naquela" "naquele" "nas" "nem" "nenhum" "nenhuma" "nessa"
    "nessas" "nesse" "nesses" "nesta" "nestas" "neste" "nestes" "ninguém" "nisso" "nisto" "no"
    "nos" "nossa" "nossas" "nosso" "nossos" "num" "numa" "nunca" "não" "nós" "o" "onde" "ora" "os"
    "ou" "outra" "outras" "outro" "outros" "para" "pela" "pelas" "pelo" "pelos" "perante" "pode"
    "podem" "podemos" "poder" "poderia" "poderiam" "poderá" "poderão" "podia" "podiam" "pois" "por"
    "porque" "portanto" "porém" "posso" "pouca" "poucas" "pouco" "poucos" "pôde" "quais"
    "quaisquer" "qual" "qualquer" "quando" "quanta" "quantas" "quanto" "quantos" "quase" "que"
    "quem" "quer" "quê" "se" "segundo" "seja" "sejam" "sem" "sempre" "sendo" "senão" "ser" "seria"
    "seriam" "será" "serão" "seu" "seus" "si" "sido" "sim" "sob" "sobre" "somos" "sou" "sua" "suas"
    "são" "só" "tais" "tal" "talvez" "também" "tanta" "tantas" "tanto" "tantos" "te" "tem" "temos"
    "tendo" "tenha" "tenham" "tenho" "ter" "teria" "teriam" "terá" "terão" "teu" "teus" "teve"
    "tinha" "tinham" "tiveram" "tivesse" "toda" "todas" "todavia" "todo" "todos" "tu" "tua" "tuas"
    "tudo" "tão" "têm" "um" "uma" "vai" "vamos" "você" "vocês" "vos" "vou" "várias" "vários" "vão"
    "à" "àquela" "àquele" "às" "é" "éramos" "és",
    /* ro_stop_words */
    "a" "acea" "aceasta" "această" "aceea" "aceeaşi" "aceeași" "acei" "aceia" "aceiaşi" "aceiași"
    "acel" "acela" "acelaşi" "același" "acele" "aceleaşi" "aceleași" "acelor" "aceluia" "acest"
    "acesta" "aceste" "acestea" "acestei" "acestor" "acestui" "aceşti" "aceştia" "acești" "aceștia"
    "acolo" "acum" "adesea" "ai" "aici" "al" "ale" "alt" "alta" "alte" "altele" "altor" "altul"
    "altă" "alţi" "alți" "am" "apoi" "aproape" "ar" "are" "astfel" "astăzi" "asupra" "atunci"
    "atât" "atâta" "atâtea" "au" "avea" "aveau" "avem" "aveţi" "aveți" "avut" "având" "aş" "aţi"
    "aș" "ați" "barem" "ca" "cam" "care" "ce" "cea" "cei" "cel" "cele" "celei" "celor" "celui"
    "ceva" "chiar" "ci" "cine" "cineva" "circa" "conform" "contra" "cu" "cui" "cum" "când" "cât"
    "câte" "câteva" "câţi" "câţiva" "câți" "câțiva" "că" "căci" "către" "dacă" "dar" "datorită"
    "de" "deasupra" "deci" "decât" "dedesubt" "deja" "deoarece" "desigur" "despre" "deşi" "deși"
    "din" "dincolo" "dinspre" "dintr" "dintr-o" "dintr-un" "dintre" "doar" "doi" "două" "după"
    "dânsul" "ea" "ei" "el" "ele" "era" "eram" "erau" "este" "eu" "eşti" "ești" "fac" "face" "fi"
    "fie" "fiecare" "fii" "fiind" "fim" "fiu" "fiţi" "fiți" "foarte" "fost" "fusese" "făcut" "fără"
    "i" "iar" "iarăşi" "iarăși" "l" "la" "le" "li" "lor" "lui" "lângă" "mai" "mea" "mei" "mele"
    "mereu" "meu" "mi" "mie" "mine" "mult" "multe" "multă" "mulţi" "mulți" "mă" "măcar" "ne" "ni"
    "nici" "nicio" "niciodată" "niciun" "nimeni" "nimic" "noastre" "noastră" "noi" "nostru"
    "noştri" "noștri" "nu" "numai" "o" "oarecare" "ori" "oricare" "orice" "oricine" "pe" "pentru"
    "peste" "poate" "pot" "potrivit" "prea" "prin" "printr-o" "printr-un" "printre" "putea"
    "puteau" "putut" "puţin" "puțin" "până" "s" "sa" "sale" "sau" "se" "sine" "spre" "sub" "sunt"
    "suntem" "sunteţi" "sunteți" "săi" "său" "ta" "tale" "te" "tine" "toate" "toată" "tocmai" "tot"
    "totuşi" "totuși" "toţi" "toți" "trebuia" "trebuie" "tu" "tăi" "tău" "un" "una" "unde" "unei"
    "unele" "uneori" "unii" "unor" "unui" "unul" "va" "vei" "vi" "voastre" "voastră" "voi" "vom"
    "vor" "vostru" "voştri" "voștri" "vreo" "vreun" "vă" "îi" "îl" "îmi" "împotriva" "în" "înainte"
    "înapoi" "încât" "încă" "înspre" "însuşi" "însuși" "însă" "însăşi" "însăși" "într-o" "într-un"
    "între" "întrucât" "îşi" "îţi" "își" "îți" "şi" "ţi" "ţie" "și" "ți" "ție",
    /* ru_stop_words */
    "а" "без" "безо" "благодаря" "более" "больше" "будем" "будет" "будете" "будто" "буду" "будут"
    "будучи" "бы" "бывает" "был" "была" "были" "было" "быть" "в" "вам" "вами" "вас" "ваш" "ваша"
    "ваше" "вашего" "вашей" "ваши" "ваших" "вдоль" "ведь" "весь" "вместо" "вне" "внутри" "во"
    "возле" "вокруг" "вот" "впрочем" "все" "всегда" "всего" "всей" "всем" "всеми" "всему" "всех"
    "вследствие" "всю" "вся" "всякий" "всё" "вы" "где" "где-то" "да" "даже" "два" "две" "для" "до"
    "должен" "должна" "должно" "должны" "другая" "другие" "другим" "других" "другого" "другое"
    "другой" "его" "ее" "ей" "ему" "если" "есть" "еще" "ещё" "её" "же" "за" "затем" "зато" "зачем"
    "здесь" "и" "ибо" "из" "из-за" "из-под" "или" "им" "имеет" "имел" "именно" "имеют" "ими"
    "иногда" "иной" "иные" "итак" "их" "к" "каждая" "каждого" "каждое" "каждой" "каждый" "как"
    "как-то" "какая" "какие" "каким" "каких" "какого" "какое" "какой" "какой-то" "кем" "ко" "когда"
    "когда-то" "кого" "кое-что" "кому" "которая" "которого" "которое" "которой" "котором"
    "которому" "которую" "которые" "который" "которым" "которыми" "которых" "кроме" "кто"
    "кто-нибудь" "кто-то" "куда" "ли" "либо" "лишь" "любая" "любое" "любой" "любые" "мало" "между"
    "менее" "меньше" "меня" "мне" "много" "мной" "мог" "могла" "могли" "могло" "могу" "могут" "мое"
    "моего" "моей" "можем" "может" "можете" "можно" "мои" "моим" "моих" "мой" "мочь" "моя" "моё"
    "мы" "на" "над" "надо" "нам" "нами" "например" "нас" "наш" "наша" "наше" "нашего" "нашей"
    "наши" "нашим" "наших" "не" "него" "нее" "ней" "некоторые" "некоторый" "некоторых" "нельзя"
    "нем" "несколько" "несмотря" "нет" "неё" "ни" "нигде" "никогда" "никого" "никто" "ним" "них"
    "ничего" "ничто" "но" "нужно" "нём" "о" "об" "оба" "обе" "обо" "один" "одна" "однако" "одни"
    "одно" "одного" "одной" "одном" "около" "он" "она" "они" "оно" "опять" "от" "откуда"
    "относительно" "очень" "первый" "перед" "передо" "по" "под" "пока" "помимо" "после" "потом"
    "потому" "почему" "почти" "поэтому" "пред" "при" "притом" "причем" "причём" "против" "пусть"
    "путем" "путём" "ради" "раз" "разве" "редко" "с" "сам" "сама" "самая" "сами" "самих" "само"
    "самого" "самое" "самой" "самые" "самый" "свое" "своего" "своей" "своему" "свои" "своим"
    "своими" "своих" "свой" "свою" "своя" "своё" "себе" "себя" "сейчас" "сквозь" "сколько"
    "следует" "слишком" "словно" "сначала" "снова" "со" "собой" "согласно" "среди" "стал" "стала"
    "стали" "стало" "стать" "столько" "сюда" "та" "так" "так-то" "такая" "также" "такие" "таким"
    "таких" "такого" "такое" "такой" "там" "твои" "твой" "твоя" "твоё" "те" "тебе" "тебя" "тем"
    "теми" "теперь" "тех" "то" "тобой" "тогда" "того" "тоже" "той" "только" "том" "тому" "тот"
    "точно" "ту" "туда" "тут" "ты" "у" "уже" "хотя" "часто" "чего" "чей" "чем" "чему" "через" "что"
    "что-нибудь" "что-то" "чтобы" "чьи" "чья" "чьё" "чём" "эта" "эти" "этим" "этими" "этих" "это"
    "этого" "этой" "этом" "этому" "этот" "эту" "я" "является" "являлся" "являться" "являются",
    /* sk_stop_words */
    "a" "aby" "aj" "ak" "ako" "aká" "aké" "akého" "aký" "akých" "ale" "alebo" "ani" "asi" "avšak"
    "azda" "bez" "bol" "bola" "boli" "bolo" "bude" "budem" "budeme" "budú" "buď" "by" "byť" "cez"
    "chce" "do" "dokonca" "dosť" "doteraz" "dva" "dve" "ešte" "ho" "hoci" "iba" "ich" "im" "iná"
    "iné" "iného" "iný" "iných" "ja" "je" "jeho" "jej" "ju" "k" "kam" "každá" "každé" "každého"
    "každý" "kde" "keby" "kedže" "keď" "keďže" "koho" "komu" "koľko" "kto" "ktorej" "ktorom"
    "ktorá" "ktoré" "ktorého" "ktorému" "ktorí" "ktorú" "ktorý" "ktorých" "ktorým" "ktorými" "ku"
    "kvôli" "kým" "lebo" "len" "majú" "mal" "mala" "mali" "malo" "mať" "medzi" "menej" "mi" "mne"
    "mnoho" "mnou" "mohla" "mohlo" "mohol" "moja" "moje" "mojej" "možno" "mu" "musí" "my" "má"
    "málo" "môj" "môjho" "môže" "môžu" "mňa" "na" "nad" "najmä" "nami" "namiesto" "napríklad"
    "naša" "naše" "našej" "našich" "nebol" "nebola" "nebolo" "nebude" "nech" "neho" "nej" "nejaká"
    "nejaký" "nemá" "neskôr" "než" "nich" "nie" "niekedy" "niekoho" "niekoľko" "niekto" "niektoré"
    "niektorí" "niektorý" "niektorých" "niečo" "nikdy" "nikoho" "nikto" "nimi" "nič" "ničoho" "nám"
    "nás" "náš" "nášho" "o" "obaja" "obe" "od" "odkiaľ" "okolo" "okrem" "on" "ona" "onen" "oni"
    "ono" "ony" "opäť" "po" "pod" "podľa" "pokiaľ" "potom" "pozdĺž" "počas" "pre" "pred" "predsa"
    "preto" "pretože" "prečo" "pri" "proti" "práve" "príliš" "rovnaký" "s" "sa" "sama" "sami"
    "samo" "seba" "sebe" "sebou" "sem" "si" "skôr" "sme" "som" "späť" "ste" "stále" "svoj" "svoja"
    "svoje" "svojej" "svojho" "svojich" "svojim" "svojou" "sám" "sú" "tak" "takmer" "taká" "také"
    "takí" "taký" "takých" "takým" "takže" "tam" "teba" "tebe" "tebou" "teda" "tejto" "ten" "tento"
    "teraz" "ti" "tie" "tieto" "tiež" "to" "toho" "tohto" "tom" "tomu" "tomuto" "tou" "touto" "tu"
    "tvoj" "ty" "tá" "táto" "té" "tí" "títo" "tú" "tých" "týchto" "tým" "tými" "týmto" "už" "v"
    "vami" "vaša" "vaše" "veľa" "veľmi" "viac" "voči" "vtedy" "vy" "vám" "vás" "váš" "vôbec"
    "vďaka" "však" "všetci" "všetko" "všetky" "všetkých" "všetkým" "vždy" "z" "za" "zatiaľ" "znovu"
    "zo" "úplne" "často" "či" "čo" "čoho" "čom" "čomu" "čím" "ňom" "ňou" "že" "žiadna" "žiadne"
    "žiadny",
    /* sl_stop_words */
    "ali" "ampak" "bi" "bil" "bila" "bile" "bili" "bilo" "biti" "bo" "bodo" "bolj" "bom" "boste"
    "bova" "boš" "brez" "celo" "da" "denimo" "do" "dokler" "drug" "druga" "druge" "drugi" "drugih"
    "drugo" "dva" "dve" "en" "ena" "enega" "eno" "ga" "glede" "gre" "grejo" "hoče" "ima" "imajo"
    "imam" "imel" "imela" "imeli" "imeti" "in" "ista" "isti" "iz" "izmed" "jaz" "je" "ji" "jih"
    "jo" "kadar" "kaj" "kajti" "kako" "kam" "kar" "katera" "katere" "katerem" "kateri" "katerih"
    "katero" "kdaj" "kdo" "ker" "ki" "kjer" "kljub" "ko" "kod" "koga" "koliko" "komu" "kot" "lahko"
    "le" "malo" "manj" "mano" "me" "med" "medtem" "mene" "meni" "mi" "midva" "mnogo" "moj" "moja"
    "moje" "mora" "morajo" "moral" "more" "morejo" "mu" "na" "nad" "naj" "najbolj" "nam" "namesto"
    "namreč" "nas" "nato" "naš" "naša" "naše" "ne" "neka" "nekaj" "nekatere" "nekateri" "nekdo"
    "neki" "neko" "ni" "nihče" "nikoli" "nima" "nisem" "nismo" "niso" "nista" "niti" "nič" "nje"
    "njega" "njegov" "njegova" "njegovo" "njej" "njemu" "njen" "njena" "njeno" "njih" "njihov"
    "njihova" "njihove" "njim" "njimi" "njo" "o" "ob" "oba" "obe" "od" "odkar" "okoli" "okrog" "on"
    "ona" "one" "oni" "ono" "oziroma" "pa" "pač" "po" "pod" "pogosto" "poleg" "potem" "pozneje"
    "prav" "precej" "pred" "prej" "prek" "preko" "pri" "približno" "primer" "proti" "razen" "s"
    "saj" "sam" "sama" "sami" "samo" "se" "sebe" "sebi" "seboj" "sedaj" "sem" "si" "sicer" "skoraj"
    "skozi" "smo" "so" "spet" "sta" "ste" "sva" "svoj" "svoja" "svoje" "svojega" "svojem" "svojih"
    "svojo" "ta" "tabo" "tak" "taka" "take" "tako" "takrat" "takšen" "takšna" "takšno" "tam" "te"
    "tebe" "tebi" "tega" "teh" "tej" "tem" "temu" "temveč" "ter" "ti" "tista" "tistega" "tisti"
    "tisto" "tja" "to" "toda" "torej" "treba" "tu" "tudi" "tukaj" "tvoj" "v" "vaš" "vaša" "vedno"
    "veliko" "vendar" "ves" "več" "vi" "vsa" "vsaj" "vsak" "vsaka" "vsako" "vse" "vseh" "vsem"
    "vsemi" "vsi" "včasih" "z" "za" "zakaj" "zaradi" "zato" "zdaj" "zelo" "znotraj" "zopet" "zunaj"
    "če" "čeprav" "čez" "čim" "še" "že",
    /* sr_stop_words */
    "a" "ako" "ali" "bez" "bi" "bih" "bila" "bile" "bili" "bilo" "bio" "biti" "bude" "budu" "da"
    "dakle" "do" "dok" "druga" "drugi" "drugih" "drugo" "dva" "dve" "ga" "gde" "gotovo" "hoće" "i"
    "iako" "ih" "ili" "im" "ima" "imaju" "imala" "imao" "imati" "ispod" "ista" "isti" "isto" "iz"
    "između" "iznad" "ja" "je" "jedan" "jedna" "jedne" "jedno" "jednog" "jednom" "jer" "jesam"
    "jeste" "joj" "još" "kad" "kada" "kako" "kao" "kasnije" "ko" "kod" "koga" "koja" "koje" "kojeg"
    "kojem" "koji" "kojih" "kojim" "kojima" "kojoj" "koju" "koliko" "kome" "kroz" "kuda" "li"
    "malo" "manje" "me" "među" "međutim" "mi" "mnogo" "mogao" "mogla" "mogu" "mora" "moraju"
    "možda" "može" "mu" "na" "naime" "nakon" "nam" "nama" "nas" "naš" "naša" "naše" "ne" "nego"
    "neka" "neke" "neki" "neko" "nekoliko" "nema" "neće" "nešto" "ni" "nije" "nikad" "niko" "nisam"
    "nisu" "niti" "ništa" "njega" "njegov" "njegova" "njegovo" "njemu" "njen" "njena" "njih"
    "njihov" "njihova" "njim" "njima" "njoj" "nju" "o" "oba" "obe" "od" "odnosno" "oko" "on" "ona"
    "onaj" "onda" "one" "oni" "ono" "onog" "opet" "osim" "ova" "ovaj" "ovde" "ove" "ovih" "ovim"
    "ovo" "ovog" "ovoj" "ovom" "pa" "po" "ponekad" "ponovo" "pored" "posle" "potom" "pre" "preko"
    "prema" "pri" "protiv" "putem" "radi" "sa" "sada" "sam" "samo" "se" "sebe" "sebi" "skoro" "smo"
    "stoga" "su" "sva" "svaka" "svaki" "svako" "sve" "svi" "svih" "svim" "svog" "svoj" "svoja"
    "svoje" "svojih" "svojim" "ta" "tada" "taj" "takav" "tako" "takođe" "takva" "takvo" "tamo" "te"
    "ti" "tih" "tim" "to" "tog" "toga" "toj" "tokom" "tom" "treba" "tu" "u" "umesto" "upravo"
    "uprkos" "usled" "uvek" "uz" "vam" "vama" "vas" "veoma" "već" "vi" "više" "vrlo" "za" "zatim"
    "zato" "zašto" "zbog" "će" "ćemo" "ću" "čak" "čega" "često" "što" "а" "ако" "али" "барем" "без"
    "би" "била" "биле" "били" "било" "био" "бисмо" "бити" "бих" "буде" "буду" "вам" "вама" "вас"
    "ваш" "веома" "већ" "ви" "више" "врло" "га" "где" "готово" "да" "дакле" "два" "две" "до" "док"
    "друга" "други" "других" "друго" "другог" "за" "затим" "зато" "зашто" "због" "и" "иако" "из"
    "иза" "између" "изнад" "или" "им" "има" "имала" "имао" "имати" "имају" "испод" "испред" "иста"
    "исти" "исто" "их" "кад" "када" "какав" "каква" "како" "као" "касније" "ко" "кога" "код"
    "колико" "коме" "која" "које" "којег" "којем" "који" "којим" "којима" "којих" "којој" "коју"
    "кроз" "куда" "ли" "мало" "мање" "ме" "мене" "мени" "међу" "међутим" "ми" "много" "могао"
    "могла" "могли" "могу" "можда" "може" "мора" "морају" "мој" "моја" "моје" "му" "на" "наиме"
    "након" "нам" "нама" "нас" "наш" "наша" "наше" "не" "него" "нека" "неке" "неки" "неких" "неко"
    "некога" "неколико" "нема" "нешто" "неће" "ни" "никад" "никада" "нико" "нисам" "нисмо" "нису"
    "нити" "ништа" "није" "о" "оба" "обе" "ова" "овај" "овде" "ове" "овим" "ових" "ово" "овог"
    "овом" "овој" "од" "одакле" "односно" "око" "он" "она" "онај" "онда" "оне" "они" "оно" "оног"
    "опет" "осим" "отприлике" "па" "по" "понекад" "поново" "поред" "после" "потом" "пре" "превише"
    "преко" "према" "премда" "при" "против" "пуно" "путем" "ради" "раније" "с" "са" "сада" "сам"
    "само" "сва" "свака" "сваки" "свако" "сваког" "све" "сви" "свим" "свих" "свог" "свој" "своја"
    "своје" "својим" "својих" "се" "себе" "себи" "скоро" "смо" "стога" "су" "та" "тада" "такав"
    "таква" "такве" "такво" "тако" "такође" "тамо" "тај" "твој" "те" "тебе" "теби" "тзв" "ти" "тим"
    "тих" "то" "тог" "тога" "током" "том" "тој" "треба" "требало" "ту" "у" "увек" "уз" "уместо"
    "управо" "упркос" "услед" "хоће" "чак" "чега" "чему" "често" "што" "ја" "је" "један" "једна"
    "једне" "једно" "једног" "једном" "јер" "јесам" "јеси" "јесмо" "јесте" "још" "јој" "њега"
    "његов" "његова" "његово" "њему" "њен" "њена" "њено" "њим" "њима" "њих" "њихов" "њихова" "њој"
    "њу" "ће" "ћемо" "ћете" "ћу",
    /* sv_stop_words */
    "aldrig" "alla" "allt" "alltid" "alltmer" "alltså" "andra" "annan" "annars" "annat" "antingen"
    "att" "av" "bakom" "bara" "bland" "blev" "bli" "blir" "blivit" "blott" "borde" "bort" "bredvid"
    "både" "bör" "de" "dem" "den" "denna" "denne" "deras" "dess" "dessa" "dessutom" "det" "detta"
    "dig" "din" "dina" "dit" "ditt" "dock" "dom" "du" "där" "därefter" "däremot" "därför"
    "däribland" "därifrån" "därmed" "då" "efter" "eftersom" "eller" "emellertid" "en" "ena" "enda"
    "endast" "enligt" "er" "era" "ert" "ett" "fanns" "fast" "fastän" "fick" "finnas" "finns" "fler"
    "flera" "flest" "flesta" "framför" "från" "få" "får" "fått" "för" "första" "ganska" "genom"
    "gick" "gjorde" "gjort" "gå" "går" "gått" "gör" "göra" "ha" "hade" "haft" "han" "hans" "har"
    "hava" "hem" "henne" "hennes" "hit" "hon" "honom" "hos" "hur" "huruvida" "här" "härmed" "i"
    "ibland" "ifall" "igen" "in" "inför" "inga" "ingen" "ingenting" "inget" "innan" "inom" "inte"
    "ja" "jag" "ju" "kan" "kanske" "kom" "komma" "kommer" "kommit" "kring" "kunde" "kunna" "kunnat"
    "likväl" "lite" "litet" "längs" "lät" "låta" "låter" "man" "med" "medan" "mellan" "men" "mer"
    "mera" "mest" "mig" "min" "mina" "mindre" "minst" "mitt" "mot" "mycket" "många" "måste" "ned"
    "nedanför" "nej" "ner" "ni" "nog" "nu" "när" "nästan" "någon" "någonting" "något" "några" "och"
    "också" "ofta" "om" "omkring" "oss" "ovanför" "per" "precis" "på" "redan" "runt" "samma" "samt"
    "samtidigt" "sedan" "sen" "sig" "sin" "sina" "sitt" "själv" "själva" "ska" "skall" "skola"
    "skulle" "som" "så" "sådan" "sådana" "sådant" "således" "såsom" "såväl" "ta" "tagit" "tar"
    "till" "tills" "tog" "trots" "två" "under" "upp" "ur" "ut" "utan" "utanför" "utom" "vad" "var"
    "vara" "varav" "varför" "varifrån" "varit" "varje" "varken" "varmed" "vars" "vart" "varvid"
    "velat" "vem" "vems" "vi" "via" "vid" "vilja" "vilka" "vilkas" "vilken" "vilket" "vill" "ville"
    "vore" "väl" "vår" "våra" "vårt" "än" "ändå" "ännu" "är" "äro" "även" "åt" "åter" "åtminstone"
    "över",
    /* ta_stop_words */
    "அங்கு" "அங்கே" "அடுத்த" "அதனால்" "அதன்" "அதற்கு" "அதிக" "அதில்" "அது" "அதே" "அதை" "அந்த"
    "அந்தக்" "அனைத்து" "அனைவரும்" "அன்று" "அப்படி" "அப்போது" "அல்ல" "அல்லது" "அவன்" "அவரது"
    "அவருக்கு" "அவரை" "அவர்" "அவர்களின்" "அவர்களுக்கு" "அவர்களை" "அவர்கள்" "அவள்" "அவை" "ஆக" "ஆகவே"
    "ஆகிய" "ஆகியோர்" "ஆகும்" "ஆனாலும்" "ஆனால்" "ஆல்" "இங்கு" "இங்கே" "இடையே" "இதனால்" "இதனை" "இதன்"
    "இதற்கு" "இதில்" "இது" "இதை" "இந்த" "இந்தத்" "இந்தப்" "இன்னும்" "இப்படி" "இப்போது" "இரண்டு"
    "இரு" "இருக்கிறது" "இருக்கிறார்" "இருக்கும்" "இருந்த" "இருந்தது" "இருந்தன" "இருந்தார்"
    "இருந்து" "இல்லாமல்" "இல்லை" "இவரது" "இவர்" "இவர்கள்" "இவை" "உங்களுக்கு" "உங்கள்" "உடன்"
    "உண்டு" "உன்" "உள்ள" "உள்ளது" "உள்ளன" "உள்ளனர்" "உள்ளார்" "எங்களுக்கு" "எங்கள்" "எங்கே"
    "எதிராக" "எது" "எந்த" "என" "எனக்" "எனக்கு" "எனது" "எனப்படும்" "எனவும்" "எனவே" "எனினும்" "எனும்"
    "என்" "என்ன" "என்னும்" "என்பது" "என்பதை" "என்ற" "என்றார்" "என்று" "என்றும்" "எப்படி" "எப்போது"
    "எப்போதும்" "எல்லா" "எல்லாம்" "எவ்வளவு" "ஏனெனில்" "ஏன்" "ஒரு" "ஒரே" "ஒவ்வொரு" "ஓர்" "கீழ்"
    "கூட" "கூடாது" "கூடிய" "கூறினார்" "கொண்ட" "கொண்டு" "கொள்ள" "சற்று" "சிறு" "சில" "செய்த"
    "செய்தார்" "செய்து" "செய்ய" "செய்யும்" "சேர்ந்த" "தங்கள்" "தனது" "தன்" "தமது" "தவிர" "தான்"
    "நமது" "நம்" "நாங்கள்" "நான்" "நாம்" "நீ" "நீங்கள்" "நோக்கி" "பற்றி" "பற்றிய" "பல" "பலரும்"
    "பல்வேறு" "பின்" "பின்னர்" "பிற" "பிறகு" "பெரும்" "பேர்" "போது" "போன்ற" "போல" "போல்" "மட்டுமே"
    "மட்டும்" "மற்ற" "மற்றும்" "மிக" "மிகவும்" "மீது" "முடியாது" "முடியும்" "முதல்" "முன்" "முன்பு"
    "முறை" "மூலம்" "மேலும்" "மேல்" "யார்" "வந்த" "வந்து" "வரும்" "வரை" "வரையில்" "விட" "விட்டு"
    "வேண்டும்" "வேறு",
    /* th_stop_words */
    "กล" "กลั" "กล่" "กล้" "กว่" "กัน" "กับ" "กา" "กี่ย" "ก็" "ก่อ" "กํา" "ขอ" "ขา" "ขึ้น" "ข้า"
    "คง" "คน" "คย" "คร" "ครั" "คว" "คะ" "คือ" "คุณ" "ค่ะ" "งก" "งนั้" "งแ" "งไ" "จน" "จะ" "จา"
    "จึง" "จ้ะ" "ฉพ" "ฉัน" "ช่น" "ซึ่ง" "ดน" "ดย" "ดัง" "ด้รั" "ด้ว" "ตัว" "ตั้ง" "ตา" "ต่ล" "ต่อ"
    "ต้อ" "ถอ" "ถึง" "ถูก" "ถ้า" "ทั้ง" "ที" "ที่" "ทุก" "ท่า" "ทํา" "ธอ" "นถึ" "นอ" "นะ" "นั่น"
    "นั้น" "นี่" "นี้" "น่น" "น้อ" "บน" "บา" "ป็น" "ผม" "พร" "พา" "พิ่ง" "พีย" "พื่อ" "มอ" "มัก"
    "มัน" "มา" "มี" "มื่อ" "ยง" "ยว" "ยัง" "ย่อ" "ย่า" "รถ" "ระ" "รับ" "รา" "รือ" "ลง" "ลย" "ละ"
    "ลัง" "ลับ" "ลา" "ล่ะ" "ล่า" "ล้ว" "วกั" "วย" "วร" "วา" "ว่า" "สม" "สา" "สิ" "สํา" "หน" "หรั"
    "หรื" "หล" "หลั" "หว่" "หา" "ห่ง" "อก" "อง" "อน" "อม" "อย" "อยู่" "อย่" "ออ" "อะ" "อา" "อีก"
    "อไ" "ะห" "ะไ" "าก" "าง" "าจ" "าน" "านั้" "าม" "าย" "าร" "าลั" "าว" "าห" "าะ" "าไ" "เกี่" "เข"
    "เข้" "เค" "เฉ" "เช่" "เถ" "เท่" "เธ" "เป็" "เพ" "เพิ่" "เพี" "เพื่" "เมื่" "เร" "เล" "เส" "เอ"
    "แก่" "แด่" "แต่" "แม้" "แล" "แล้" "แห่" "โด" "โน่" "ใก" "ใค" "ใต้" "ใน" "ให้" "ไก" "ได้" "ไป"
    "ไม" "ไม่" "ไร" "ไห",
    /* tr_stop_words */
    "adeta" "altında" "ama" "ancak" "arasında" "artık" "asla" "aynı" "ayrıca" "az" "bana" "bazen"
    "bazı" "başka" "belki" "ben" "bende" "benden" "beni" "benim" "beri" "bile" "bir" "biraz" "biri"
    "birisi" "birkaç" "birlikte" "birçok" "biz" "bize" "bizi" "bizim" "bizzat" "boyunca" "bu"
    "buna" "bunda" "bundan" "bunu" "bunun" "burada" "buraya" "böyle" "böylece" "böylelikle" "bütün"
    "da" "daha" "daima" "de" "dedi" "defa" "dek" "değil" "değildir" "değin" "dir" "diye" "diyor"
    "diğer" "diğeri" "diğerleri" "dolayı" "dolayısıyla" "doğru" "dur" "dür" "dır" "dışında" "eden"
    "eder" "ederek" "edildi" "edilen" "edilir" "edilmiştir" "ediyor" "en" "etmek" "etmiştir" "etti"
    "ettiği" "eğer" "fakat" "falan" "fazla" "filan" "gene" "gibi" "göre" "hakkında" "hala" "halde"
    "hangi" "hangisi" "hatta" "hem" "hemen" "hep" "hepsi" "her" "herhangi" "herkes" "hiç" "hiçbir"
    "hiçbiri" "hâlâ" "idi" "iken" "iki" "ile" "ilgili" "ilk" "imiş" "ise" "itibaren" "için"
    "içinde" "i̇di" "i̇ken" "i̇ki" "i̇le" "i̇lgili" "i̇lk" "i̇miş" "i̇se" "i̇tibaren" "i̇çin"
    "i̇çinde" "kadar" "karşı" "karşın" "kendi" "kendilerini" "kendine" "kendini" "kendisi" "kez"
    "keza" "ki" "kim" "kime" "kimi" "kimin" "kimisi" "kimse" "lakin" "madem" "mademki" "meğer" "mi"
    "mu" "mü" "mı" "nasıl" "ne" "neden" "nedeniyle" "nedenle" "nerede" "nereden" "nereye" "niye"
    "niçin" "o" "olabilir" "olacak" "olacağını" "olan" "olanlar" "olarak" "oldu" "oldukça" "olduğu"
    "olduğundan" "olduğunu" "olmadığı" "olmak" "olması" "olmasını" "olmayan" "olmuş" "olsun" "olur"
    "olursa" "oluyor" "ona" "onda" "ondan" "onlar" "onlara" "onları" "onların" "onu" "onun" "orada"
    "oraya" "oysa" "oysaki" "pek" "rağmen" "sadece" "sana" "sanki" "sayesinde" "sen" "seni" "senin"
    "siz" "size" "sizi" "sizin" "sonra" "sırasında" "ta" "tarafından" "tekrar" "tir" "tur" "tüm"
    "tür" "tır" "var" "vardır" "ve" "veren" "veya" "ya" "yahut" "yalnız" "yalnızca" "yani"
    "yanında" "yaptığı" "yapılan" "yine" "yok" "yoktur" "zaman" "zaten" "çok" "çünkü" "öbür" "önce"
    "örneğin" "ötürü" "öyle" "özellikle" "üstelik" "üzere" "üzerinde" "üzerine" "şayet" "şekilde"
    "şekli" "şey" "şeyi" "şeyler" "şimdi" "şu" "şuna" "şunu" "şunun" "şurada" "şöyle",
    /* uk_stop_words */
    "а" "або" "адже" "але" "ані" "б" "багато" "без" "бо" "був" "буде" "будемо" "буду" "будуть"
    "будучи" "будь-яка" "будь-яке" "будь-який" "будь-які" "була" "були" "було" "бути" "більш"
    "більше" "біля" "в" "вам" "вами" "вас" "ваш" "ваша" "ваше" "ваших" "вашого" "вашої" "ваші"
    "весь" "вже" "вздовж" "ви" "внаслідок" "вона" "вони" "воно" "все" "всередині" "всього" "всьому"
    "всю" "вся" "всякий" "всім" "всіма" "всіх" "всієї" "втім" "від" "він" "два" "дві" "де"
    "декілька" "десь" "деякий" "деяких" "деякі" "для" "до" "дуже" "з" "за" "завдяки" "завжди"
    "задля" "замість" "зараз" "зате" "звідки" "згідно" "знову" "зо" "зокрема" "зі" "й" "його"
    "йому" "ким" "кого" "кожен" "кожна" "кожне" "кожний" "кожного" "кожної" "коли" "колись" "кому"
    "крізь" "крім" "куди" "кілька" "лише" "мав" "майже" "мала" "мали" "мало" "мати" "мають" "має"
    "мене" "менш" "менше" "мені" "ми" "мною" "могла" "могли" "могло" "мого" "могти" "може" "можемо"
    "можна" "можуть" "моя" "моє" "моєї" "мої" "моїх" "міг" "між" "мій" "на" "навколо" "навіть"
    "навіщо" "над" "надто" "нам" "нами" "наприклад" "нас" "наче" "наш" "наша" "наше" "нашим"
    "наших" "нашого" "нашої" "наші" "не" "незважаючи" "немає" "немов" "нехай" "нею" "неї" "ним"
    "ними" "них" "нього" "ні" "ніби" "ніде" "ній" "нікого" "ніколи" "ніхто" "нічого" "ніщо" "о"
    "об" "обидва" "обидві" "один" "одна" "однак" "одне" "одного" "одної" "одні" "окрім" "ось"
    "отже" "перед" "перший" "по" "повинен" "повинна" "повинно" "повинні" "поза" "поки" "поряд"
    "потрібно" "потім" "при" "причому" "про" "проте" "проти" "під" "після" "раз" "рідко" "сам"
    "сама" "саме" "самих" "само" "самого" "самої" "самі" "свого" "свою" "своя" "своє" "своєї"
    "свої" "своїм" "своїми" "своїх" "свій" "себе" "серед" "скільки" "слід" "собою" "собі"
    "спочатку" "став" "стала" "стали" "стало" "стати" "стосовно" "стільки" "сюди" "та" "так" "така"
    "таке" "такий" "таким" "таких" "такого" "також" "такої" "такі" "там" "твоя" "твоє" "твої"
    "твій" "те" "тебе" "теж" "тепер" "ти" "тим" "тими" "тих" "тобою" "тобі" "того" "тоді" "той"
    "тому" "тощо" "треба" "ту" "туди" "тут" "ті" "тій" "тільки" "тієї" "у" "увесь" "уже" "усе"
    "усього" "усі" "усіх" "хай" "хоч" "хоча" "хто" "хтось" "це" "цей" "цим" "цими" "цих" "цього"
    "цьому" "цю" "ця" "ці" "цій" "цієї" "часто" "через" "чи" "чий" "чим" "чия" "чиє" "чиї" "чого"
    "чому" "шляхом" "ще" "що" "щоб" "щодо" "щось" "я" "як" "яка" "якби" "яке" "який" "якийсь"
    "яким" "якими" "яких" "якого" "якому" "якої" "яку" "якщо" "які" "якій" "є" "і" "із" "із-за"
    "іноді" "інша" "інше" "інший" "іншим" "інших" "іншого" "інші" "їй" "їм" "їх" "її",
    /* ur_stop_words */
    "آئي" "آئی" "آئے" "آتا" "آتي" "آتی" "آتے" "آنا" "آيا" "آپ" "آپس" "آگے" "آیا" "اب" "ابھي" "ابھی"
    "اتنا" "اتني" "اتنی" "اتنے" "ادھر" "اس" "اسكي" "اسكی" "اسكے" "اسي" "اسکي" "اسکی" "اسکے" "اسی"
    "اسے" "ان" "اندر" "انكي" "انكی" "انكے" "انکي" "انکی" "انکے" "انھوں" "انھيں" "انھیں" "انہوں"
    "انہيں" "انہیں" "اور" "اوپر" "ايسا" "ايسي" "ايسے" "ايك" "ايک" "اُدھر" "اُس" "اُن" "اِس" "اِن"
    "اپ" "اپنا" "اپني" "اپنی" "اپنے" "اگر" "اگرچہ" "ایسا" "ایسی" "ایسے" "ایك" "ایک" "بارے" "باعث"
    "بالكل" "بالکل" "باوجود" "باہر" "بجائے" "بعد" "بعض" "بغير" "بغیر" "بلكہ" "بلکہ" "بھر" "بھي"
    "بھی" "بہت" "تاكہ" "تاکہ" "تب" "تجھ" "تك" "تم" "تمام" "تمہارا" "تمہاري" "تمہاری" "تمہارے"
    "تمہيں" "تمہیں" "تو" "تيرا" "تينوں" "تک" "تھا" "تھي" "تھيں" "تھی" "تھیں" "تھے" "تیرا" "تینوں"
    "جا" "جائيں" "جائیں" "جائے" "جاتا" "جاتي" "جاتی" "جاتے" "جانا" "جانب" "جانے" "جب" "جبكہ" "جبکہ"
    "جتنا" "جتنے" "جدھر" "جس" "جسے" "جن" "جنھيں" "جنھیں" "جنہوں" "جنہيں" "جنہیں" "جو" "جي" "جيسا"
    "جيسي" "جيسے" "جہاں" "جی" "جیسا" "جیسی" "جیسے" "حالانكہ" "حالانکہ" "حوالے" "خلاف" "خود"
    "درميان" "درمیان" "دو" "دوران" "دوسرا" "دوسري" "دوسری" "دوسرے" "دونوں" "دي" "ديئے" "ديا" "ديتا"
    "ديتي" "ديتے" "دينے" "ديگر" "ديں" "ديے" "دی" "دیئے" "دیا" "دیتا" "دیتی" "دیتے" "دینے" "دیگر"
    "دیں" "دیے" "دے" "ذريعے" "ذریعے" "ركھا" "ركھتے" "ركھنے" "رکھا" "رکھتے" "رکھنے" "رہا" "رہي"
    "رہی" "رہے" "زيادہ" "زیادہ" "ساتھ" "سامنے" "سب" "سبب" "سبھي" "سبھی" "سكا" "سكتا" "سكتي" "سكتی"
    "سكتے" "سكے" "سوا" "سکا" "سکتا" "سکتي" "سکتی" "سکتے" "سکے" "سے" "شايد" "شاید" "صرف" "ضرور"
    "طرف" "علاوہ" "قريب" "قریب" "كئي" "كئی" "كئے" "كا" "كب" "كتنا" "كتني" "كتنی" "كتنے" "كر" "كرتا"
    "كرتي" "كرتی" "كرتے" "كرنا" "كرنے" "كرو" "كريں" "كریں" "كرے" "كس" "كسي" "كسی" "كم" "كن" "كو"
    "كوئي" "كوئی" "كون" "كي" "كيا" "كيسے" "كيونكہ" "كيوں" "كيے" "كچھ" "كہ" "كہا" "كہاں" "كی" "كیا"
    "كیسے" "كیونكہ" "كیوں" "كیے" "كے" "لئے" "لي" "ليا" "ليتے" "ليكن" "لينے" "ليکن" "ليں" "ليے"
    "لگا" "لگي" "لگی" "لگے" "لہذا" "لہٰذا" "لی" "لیا" "لیتے" "لیكن" "لینے" "لیکن" "لیں" "لیے" "لے"
    "متعلق" "مجھ" "مجھے" "محض" "مزيد" "مزید" "مطابق" "ميرا" "ميري" "ميرے" "ميں" "مگر" "میرا" "میری"
    "میرے" "میں" "نا" "ناں" "نيچے" "نہ" "نہيں" "نہیں" "نیچے" "نے" "والا" "والوں" "والي" "والی"
    "والے" "وجہ" "ورنہ" "وغيرہ" "وغیرہ" "وقت" "ويسے" "وہ" "وہاں" "وہي" "وہی" "ویسے" "يا" "يعني"
    "يوں" "يہ" "يہاں" "يہي" "پاس" "پر" "پيچھے" "پھر" "پہلے" "پیچھے" "چاہئے" "چاہتے" "چاہيے" "چاہیے"
    "چنانچہ" "چند" "چونكہ" "چونکہ" "کئي" "کئی" "کئے" "کا" "کب" "کتنا" "کتني" "کتنی" "کتنے" "کر"
    "کرتا" "کرتي" "کرتی" "کرتے" "کرنا" "کرنے" "کرو" "کريں" "کریں" "کرے" "کس" "کسي" "کسی" "کم" "کن"
    "کو" "کوئي" "کوئی" "کون" "کي" "کيا" "کيسے" "کيونکہ" "کيوں" "کيے" "کچھ" "کہ" "کہا" "کہاں" "کی"
    "کیا" "کیسے" "کیونکہ" "کیوں" "کیے" "کے" "گئي" "گئيں" "گئی" "گئیں" "گئے" "گا" "گويا" "گویا" "گي"
    "گيا" "گی" "گیا" "گے" "ہاں" "ہر" "ہرايك" "ہرايک" "ہرایك" "ہرایک" "ہم" "ہمارا" "ہماري" "ہماری"
    "ہمارے" "ہميں" "ہمیں" "ہو" "ہوئي" "ہوئيں" "ہوئی" "ہوئیں" "ہوئے" "ہوا" "ہوتا" "ہوتي" "ہوتی"
    "ہوتے" "ہونا" "ہونے" "ہوں" "ہي" "ہيں" "ہی" "ہیں" "ہے" "یا" "یعنی" "یوں" "یہ" "یہاں" "یہی",
    /* vi_stop_words */
    "ai" "anh" "bao" "bà" "bên" "bạn" "bằng" "bị" "bởi" "chiếc" "cho" "chung" "chính" "chúng"
    "chưa" "chẳng" "chỉ" "chị" "chớ" "chứ" "con" "cuộc" "các" "cái" "còn" "có" "cô" "cùng" "cũng"
    "cả" "cần" "của" "do" "dù" "dưới" "dạ" "dẫu" "em" "giữa" "gì" "gần" "hay" "hoặc" "hãy" "hơn"
    "hầu" "hắn" "hết" "hễ" "họ" "khi" "khá" "khác" "không" "khỏi" "kia" "kể" "liền" "luôn" "là"
    "làm" "lên" "lúc" "lại" "lắm" "miễn" "muốn" "mà" "mày" "mình" "mặc" "mọi" "mỗi" "một" "mới"
    "nay" "ngay" "ngoài" "người" "nhau" "nhiều" "nhé" "như" "nhưng" "nhất" "nhỉ" "những" "nào"
    "này" "nên" "nó" "nói" "nơi" "nếu" "nữa" "phải" "qua" "quá" "ra" "rất" "rằng" "rồi" "sang"
    "sao" "sau" "song" "suốt" "sẽ" "sự" "ta" "tao" "theo" "thà" "thì" "thường" "thế" "thể" "trong"
    "trên" "trước" "trừ" "tuy" "tôi" "tại" "tất" "tới" "từ" "từng" "tự" "việc" "và" "vài" "vào"
    "vâng" "vì" "vẫn" "vậy" "về" "với" "vừa" "xin" "xuống" "à" "ông" "đang" "đi" "điều" "đâu" "đây"
    "đã" "đó" "đôi" "được" "đấy" "đến" "đều" "để" "đối" "đủ" "đừng" "ư" "ạ" "ấy" "ở",
    /* yi_stop_words */
    "אַ" "אַז" "אַלע" "אַלץ" "אַן" "אָבער" "אָן" "אבער" "אויב" "אויך" "אויס" "אויף" "אויפן" "און"
    "אונדזער" "אונטער" "אז" "איבער" "איז" "איין" "איינער" "אייער" "איך" "אים" "אין" "אינעם" "איצט"
    "איר" "ביז" "ביי" "בײַ" "גאָר" "געוואָרן" "געווען" "דא" "דאַן" "דאָ" "דאָס" "דאָרט" "דאך" "דאס"
    "דו" "דורך" "די" "דעם" "דער" "דערנאָך" "דײַן" "הָאט" "האָבן" "האָט" "האט" "וואָלט" "וואָס"
    "וואו" "וואס" "וווּ" "ווי" "ווייל" "וויל" "וועט" "וועלכע" "וועלכער" "ווען" "ווער" "ווערט"
    "ווערן" "ווײַל" "זאָל" "זי" "זיי" "זייַן" "זיין" "זיינען" "זייער" "זיך" "זײַן" "זײַנען" "יעדער"
    "מוז" "מיט" "מיין" "מיר" "מע" "מען" "מײַן" "נאָך" "נאָר" "נאך" "נאר" "ניט" "נישט" "עס" "עפּעס"
    "ער" "פֿאַר" "פֿאַראַן" "פֿון" "פאַר" "פאַרוואָס" "פאר" "פארוואס" "פון" "פונעם" "צו" "צוויי"
    "צווישן" "צום" "קיין" "קעגן" "קען" "קענען" "שוין",
    /* zh_stop_words */
    "一个" "一些" "一個" "一切" "一定" "一旦" "一样" "一樣" "一直" "一种" "一種" "一般" "一起" "一边" "一邊" "上的" "下來" "下来" "不"
    "不仅" "不会" "不但" "不僅" "不同" "不少" "不是" "不會" "不管" "不能" "不要" "不过" "不過" "与" "与其" "与此" "且" "並" "並不"
    "並且" "个" "中的" "为" "为了" "为什" "么" "之" "之一" "之前" "之后" "之後" "之間" "之间" "也" "也不" "也是" "了" "了一" "于"
    "于是" "人的" "什么" "什麼" "仍然" "从" "从而" "他" "他们" "他們" "以" "以上" "以下" "以为" "以來" "以前" "以及" "以后" "以後"
    "以来" "以為" "们" "们的" "任何" "似乎" "但" "但在" "但是" "作为" "作為" "你" "你们" "你們" "使" "來說" "例如" "依然" "個" "們"
    "們的" "倒是" "儘管" "关于" "其" "其中" "其他" "其后" "其它" "其实" "其實" "其後" "其次" "再" "几个" "几乎" "出來" "出来" "则"
    "到底" "則" "包括" "十分" "即" "即使" "却" "卻" "又" "及" "只" "只是" "只有" "只能" "只要" "可以" "可能" "各" "各种" "各種"
    "同时" "同時" "后来" "向" "吗" "否则" "否則" "吧" "呀" "呢" "和" "咱们" "咱們" "哦" "哪" "哪个" "哪些" "哪個" "哪裡" "哪里" "啊"
    "嗎" "嘛" "因" "因为" "因此" "因為" "在" "在一" "多个" "多個" "多少" "大家" "大約" "大约" "她" "她们" "她們" "如" "如何" "如果"
    "它" "它们" "它們" "对" "对于" "将" "将会" "將" "將會" "對" "對於" "尤其" "就" "就是" "尽管" "居然" "左右" "已經" "已经" "常常"
    "年的" "并" "并不" "并且" "幾乎" "幾個" "应该" "当时" "往往" "很" "很多" "後來" "從" "從而" "必須" "必须" "怎么" "怎样" "怎樣"
    "怎麼" "总是" "您" "應該" "成为" "成為" "我" "我们" "我們" "或" "或是" "或者" "所" "所以" "所有" "才" "把" "按照" "据说" "據說"
    "於" "於是" "无论" "时候" "是" "是一" "是否" "是在" "時候" "更" "更加" "曾經" "曾经" "最" "有一" "有些" "有关" "有的" "有關" "来说"
    "果然" "某" "某些" "根据" "根據" "正在" "正是" "此" "此外" "此时" "此時" "每" "每个" "每個" "比如" "比較" "比较" "毕竟" "沒" "沒有"
    "没" "没有" "為" "為了" "為什" "無論" "然后" "然後" "然而" "特別" "特别" "现在" "現在" "甚至" "由" "由于" "由於" "畢竟" "當時" "的"
    "的人" "的是" "的話" "的话" "目前" "直到" "相关" "相關" "着" "究竟" "立即" "竟然" "等" "等等" "經常" "總是" "经常" "而" "而且"
    "而是" "而言" "能够" "能夠" "自己" "至于" "至於" "與" "與其" "與此" "若" "著" "虽" "虽然" "表示" "被" "裡的" "許多" "該" "認為"
    "誰" "讓" "认为" "让" "许多" "该" "谁" "起來" "起来" "还" "还是" "还有" "这" "这一" "这个" "这么" "这些" "这是" "这样" "这次"
    "这种" "这裏" "这里" "进行" "這" "這一" "這些" "這個" "這是" "這樣" "這次" "這種" "這裡" "這麼" "通过" "通過" "進行" "還" "還是"
    "還有" "那" "那一" "那个" "那么" "那些" "那個" "那是" "那样" "那樣" "那种" "那種" "那裡" "那里" "那麼" "都" "都是" "里的" "關於"
    "除了" "随着" "隨著" "难道" "雖" "雖然" "難道" "需要" "非常" "麼",
};

/* Where the words begin in their list, and the end of its last. */
static const uint16_t word_offsets[] = {
    0, 2, 5, 7, 12, 14, 19, 23, 28, 33, 38, 43, 48, 50, 55, 59, 66, 71, 73, 78, 80, 84, 88, 96,
    103, 109, 116, 122, 128, 135, 139, 142, 145, 149, 152, 161, 168, 171, 175, 179, 182, 185, 191,
    196, 198, 201, 205, 207, 211, 217, 226, 232, 238, 243, 249, 253, 256, 265, 269, 272, 276, 283,
    286, 292, 298, 301, 306, 308, 311, 317, 321, 323, 329, 331, 333, 336, 340, 343, 348, 350, 353,
    356, 359, 364, 368, 372, 375, 378, 382, 388, 392, 395, 398, 404, 411, 415, 419, 421, 422, 424,
    429, 432, 435, 438, 445, 449, 452, 457, 460, 464, 466, 468, 473, 480, 485, 493, 496, 499, 502,
    504, 509, 515, 518, 520, 526, 530, 535, 540, 542, 547, 554, 558, 564, 567, 572, 577, 579, 582,
    584, 588, 593, 599, 602, 605, 608, 614, 620, 624, 625, 628, 631, 636, 641, 649, 652, 659, 663,
    670, 674, 682, 688, 695, 701, 707, 714, 721, 725, 728, 731, 737, 742, 746, 750, 753, 757, 760,
    763, 767, 0, 2, 5, 11, 14, 18, 21, 23, 26, 28, 32, 0, 3, 5, 8, 11, 15, 18, 22, 24, 27, 30, 31,
    33, 36, 39, 42, 45, 49, 53, 56, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 52,
    55, 58, 62, 65, 69, 72, 74, 78, 81, 87, 90, 92, 95, 98, 100, 104, 107, 109, 112, 115, 118, 121,
    124, 127, 131, 134, 137, 139, 142, 145, 148, 152, 155, 158, 163, 168, 170, 172, 175, 178, 181,
    186, 0, 2, 5, 8, 12, 15, 17, 0, 0, 10, 16, 22, 30, 40, 46, 54, 60, 64, 70, 78, 84, 88, 94, 100,
    108, 118, 124, 132, 140, 144, 150, 160, 164, 170, 178, 188, 194, 204, 212, 220, 224, 230, 236,
    242, 248, 256, 266, 276, 282, 286, 294, 300, 308, 316, 326, 332, 340, 350, 356, 364, 372, 380,
    388, 398, 410, 422, 434, 448, 454, 462, 472, 482, 486, 492, 500, 504, 508, 516, 522, 530, 540,
    546, 554, 562, 568, 578, 584, 594, 604, 608, 612, 618, 624, 628, 634, 640, 648, 652, 658, 668,
    674, 680, 686, 694, 700, 704, 708, 714, 722, 730, 736, 742, 748, 758, 764, 770, 780, 786, 796,
    804, 812, 818, 826, 832, 838, 844, 848, 852, 860, 866, 872, 880, 886, 892, 902, 908, 912, 918,
    928, 932, 938, 944, 950, 956, 962, 968, 974, 982, 992, 1000, 1010, 1020, 1032, 1038, 1042,
    1048, 1058, 1064, 1072, 1080, 1086, 1092, 1098, 1104, 1110, 1116, 1122, 1126, 1130, 1138, 1144,
    1152, 1160, 1166, 1176, 1180, 1186, 1194, 1202, 1208, 1216, 1226, 1234, 1238, 1244, 1252, 1260,
    1266, 1274, 1280, 1286, 1292, 1296, 1302, 1312, 1318, 1326, 1336, 1340, 1346, 1358, 1364, 1370,
    1378, 1388, 1394, 1400, 1404, 1410, 1416, 1424, 1434, 1440, 1444, 1450, 1460, 1464, 1470, 1474,
    1480, 1486, 1494, 1498, 1506, 1510, 1516, 1522, 1530, 1534, 1542, 1552, 1558, 1564, 1568, 1576,
    1582, 1590, 1598, 1604, 1610, 1614, 1620, 1626, 1632, 1638, 1646, 1654, 1664, 1670, 1678, 1684,
    1690, 1696, 1702, 1710, 1720, 1730, 1736, 1742, 1746, 1750, 1756, 1760, 1766, 1774, 1784, 1788,
    1792, 1796, 1802, 1810, 1820, 1828, 1834, 1840, 1846, 1854, 1862, 1870, 1876, 1884, 1894, 1906,
    1912, 1920, 1926, 1932, 1940, 1950, 1960, 1966, 1974, 1984, 1990, 1996, 2002, 2008, 2014, 2022,
    2030, 2036, 2042, 2046, 2052, 2058, 2066, 2072, 2080, 2092, 2100, 2110, 0, 2, 6, 12, 18, 22,
    28, 36, 40, 48, 54, 62, 70, 78, 84, 92, 116, 126, 134, 144, 152, 158, 166, 168, 174, 180, 188,
    200, 208, 216, 224, 228, 234, 246, 258, 268, 280, 292, 302, 312, 318, 332, 336, 340, 344, 352,
    360, 366, 376, 382, 392, 396, 400, 412, 420, 430, 438, 448, 462, 472, 486, 498, 508, 510, 518,
    526, 534, 546, 554, 562, 568, 572, 578, 590, 602, 610, 622, 624, 628, 634, 638, 644, 652, 660,
    670, 680, 692, 694, 700, 710, 720, 730, 740, 750, 758, 766, 778, 786, 792, 802, 808, 818, 824,
    834, 844, 850, 860, 868, 876, 882, 886, 896, 906, 910, 920, 926, 930, 940, 948, 958, 968, 978,
    986, 996, 1008, 1014, 1020, 1026, 1034, 1044, 1048, 1052, 1058, 1075, 1083, 1099, 1105, 1115,
    1121, 1129, 1141, 1149, 1157, 1167, 1171, 1179, 1189, 1201, 1213, 1225, 1233, 1243, 1253, 1265,
    1275, 1283, 1291, 1297, 1301, 1307, 1319, 1329, 1339, 1349, 1359, 1371, 1379, 1387, 1391, 1401,
    1415, 1429, 1441, 1451, 1461, 1471, 1483, 1491, 1503, 1513, 1523, 1533, 1543, 1551, 1561, 1571,
    1585, 1589, 1603, 1615, 1629, 1635, 1641, 1645, 1660, 1672, 1678, 1690, 1698, 1714, 1726, 1736,
    1746, 1756, 1764, 1774, 1782, 1788, 1794, 1804, 1814, 1816, 1820, 1826, 1834, 1846, 1854, 1864,
    1872, 1880, 1888, 1900, 1908, 1916, 1928, 1932, 1940, 1948, 1952, 1960, 1966, 1978, 1990, 1998,
    2008, 2018, 2028, 2042, 2048, 2054, 2060, 2072, 2084, 2094, 2102, 2114, 2118, 2126, 2134, 2146,
    2158, 2170, 2180, 2186, 2192, 2200, 2208, 2216, 2228, 2232, 2238, 2246, 2256, 2270, 2282, 2286,
    2290, 2298, 2310, 2318, 2324, 2338, 2344, 2356, 2372, 2378, 2384, 2388, 2394, 2404, 2418, 2424,
    2434, 2446, 2452, 2456, 2466, 2476, 2486, 2492, 2502, 2508, 2516, 2520, 2528, 2534, 2542, 2544,
    2546, 0, 9, 21, 45, 57, 69, 93, 102, 111, 123, 129, 147, 162, 174, 186, 198, 213, 231, 243,
    252, 258, 267, 276, 285, 288, 309, 318, 321, 330, 336, 342, 351, 363, 375, 387, 396, 411, 420,
    429, 438, 450, 459, 468, 474, 483, 492, 495, 501, 510, 522, 531, 537, 546, 552, 561, 567, 573,
    585, 600, 612, 624, 639, 651, 666, 675, 687, 696, 705, 720, 738, 762, 777, 795, 807, 819, 831,
    843, 855, 861, 876, 888, 906, 924, 930, 948, 954, 963, 972, 984, 1002, 1011, 1023, 1032, 1047,
    1059, 1068, 1083, 1092, 1107, 1122, 1134, 1140, 1152, 1158, 1164, 1173, 1182, 1191, 1197, 1212,
    1230, 1242, 1251, 1263, 1275, 1290, 1299, 1311, 1326, 1338, 1350, 1362, 1368, 1386, 1401, 1416,
    1431, 1443, 1455, 1470, 1482, 1494, 1506, 1521, 1542, 1551, 1563, 1581, 1593, 1611, 1620, 1626,
    1635, 1647, 1659, 1671, 1692, 1707, 1719, 1734, 1743, 1761, 1767, 1776, 1797, 1812, 1824, 1836,
    1851, 1869, 1884, 1908, 1926, 1938, 1953, 1962, 1971, 1989, 2001, 2010, 2016, 2031, 2043, 2064,
    2088, 2100, 2115, 2121, 2130, 2145, 2160, 2169, 2178, 2187, 2199, 2205, 2217, 2235, 2253, 2268,
    2280, 2292, 2301, 2313, 2325, 2331, 2349, 2358, 2370, 2382, 2400, 2412, 2421, 2436, 2442, 2454,
    2469, 2493, 2505, 2523, 2529, 2538, 2556, 2568, 2580, 2592, 2607, 2625, 2640, 2649, 2655, 2664,
    2673, 2688, 2700, 2721, 2739, 2745, 2754, 2766, 2775, 2793, 2811, 2826, 0, 1, 6, 11, 16, 18,
    27, 32, 38, 45, 51, 56, 61, 66, 73, 76, 81, 86, 92, 95, 102, 109, 113, 116, 122, 129, 137, 144,
    150, 157, 165, 172, 177, 180, 185, 190, 194, 198, 205, 208, 212, 220, 229, 232, 237, 240, 243,
    249, 250, 254, 260, 267, 273, 275, 278, 282, 285, 293, 296, 301, 307, 311, 314, 317, 322, 325,
    329, 335, 337, 340, 344, 349, 353, 356, 358, 360, 366, 371, 374, 380, 385, 391, 394, 398, 400,
    405, 410, 415, 421, 428, 433, 435, 438, 445, 447, 450, 454, 458, 461, 464, 468, 472, 475, 478,
    486, 488, 492, 497, 500, 503, 508, 513, 519, 521, 524, 527, 529, 531, 534, 535, 537, 539, 540,
    542, 545, 547, 550, 557, 563, 568, 570, 571, 574, 577, 584, 589, 595, 602, 610, 618, 624, 629,
    632, 636, 640, 645, 647, 658, 662, 667, 673, 678, 682, 683, 685, 687, 689, 695, 697, 703, 712,
    718, 724, 731, 732, 734, 737, 741, 744, 751, 757, 762, 765, 769, 773, 778, 783, 788, 794, 801,
    807, 810, 816, 822, 826, 830, 834, 838, 843, 852, 862, 866, 871, 877, 884, 890, 895, 898, 905,
    908, 912, 917, 923, 928, 932, 935, 936, 938, 944, 950, 955, 959, 962, 967, 972, 978, 983, 986,
    990, 994, 999, 1001, 1006, 1012, 1017, 1022, 1030, 1033, 1037, 1040, 1043, 1047, 1051, 1052,
    1055, 1059, 1065, 1071, 1074, 1083, 1087, 1092, 1098, 1103, 1107, 1112, 1117, 1123, 1128, 1131,
    1135, 1139, 1145, 1148, 1152, 1157, 1161, 1163, 1166, 1168, 1171, 1175, 1178, 1180, 1182, 1186,
    1189, 1192, 1195, 1198, 1202, 1205, 1210, 1217, 1226, 1232, 1238, 1244, 1251, 1254, 0, 1, 4, 7,
    12, 15, 20, 23, 29, 36, 44, 47, 50, 53, 57, 63, 68, 72, 76, 78, 82, 88, 91, 95, 99, 103, 107,
    112, 116, 122, 126, 132, 134, 136, 142, 149, 156, 161, 166, 173, 175, 176, 179, 183, 188, 193,
    200, 205, 212, 215, 217, 221, 224, 230, 235, 243, 246, 251, 256, 262, 271, 278, 282, 284, 287,
    291, 296, 301, 308, 313, 320, 324, 328, 331, 335, 339, 343, 346, 349, 350, 353, 360, 367, 374,
    383, 390, 393, 396, 399, 404, 409, 411, 415, 420, 425, 429, 435, 441, 447, 453, 461, 468, 476,
    482, 490, 497, 505, 512, 514, 518, 524, 528, 531, 536, 540, 542, 546, 551, 555, 559, 563, 567,
    572, 577, 582, 587, 591, 595, 602, 604, 609, 614, 619, 621, 624, 629, 632, 637, 643, 649, 653,
    656, 660, 665, 670, 675, 679, 685, 687, 690, 701, 706, 713, 720, 726, 732, 736, 742, 748, 753,
    759, 765, 771, 776, 784, 789, 793, 796, 800, 809, 814, 819, 825, 832, 837, 841, 846, 850, 855,
    858, 862, 867, 872, 876, 884, 892, 900, 906, 912, 919, 927, 936, 945, 954, 963, 974, 978, 986,
    987, 990, 994, 996, 1001, 1006, 1008, 1011, 1015, 1018, 1021, 1024, 1029, 1032, 1034, 1037,
    1042, 1048, 1053, 1060, 1065, 1070, 1075, 1083, 1086, 1091, 1096, 1104, 1109, 1116, 1121, 1126,
    1133, 1143, 1147, 1157, 1166, 1174, 1175, 1179, 1183, 1187, 1189, 1193, 1198, 1201, 1203, 1208,
    1212, 1216, 1220, 1225, 1232, 1239, 1246, 1253, 1259, 1263, 1267, 1271, 1277, 1283, 1288, 1294,
    1299, 1303, 1305, 1309, 1312, 1319, 1326, 1333, 1342, 1350, 1355, 1361, 1364, 1368, 1373, 1377,
    1380, 1385, 1389, 1391, 1393, 1398, 1402, 1408, 1411, 1415, 1421, 1427, 1430, 1435, 1437, 1444,
    1448, 1453, 1455, 1459, 1462, 1465, 1473, 1478, 1482, 1488, 1491, 1496, 1503, 1507, 1512, 1519,
    1525, 1526, 1533, 1536, 1537, 1542, 1549, 1556, 1558, 1563, 1568, 1572, 1574, 1578, 1583, 1587,
    1592, 1597, 1602, 1606, 1612, 1620, 1628, 1633, 1639, 1647, 1653, 1659, 1664, 1665, 1667, 1675,
    1680, 1683, 1685, 1693, 1698, 1703, 1713, 1719, 1724, 1728, 1733, 1736, 1741, 1744, 1752, 1760,
    1770, 1778, 0, 2, 4, 10, 14, 22, 31, 34, 39, 45, 50, 55, 60, 62, 67, 70, 74, 80, 84, 90, 95,
    101, 105, 110, 115, 119, 121, 123, 126, 129, 134, 138, 141, 146, 154, 159, 165, 171, 178, 184,
    190, 197, 200, 204, 209, 212, 215, 219, 224, 227, 230, 232, 235, 240, 245, 251, 253, 256, 261,
    267, 272, 274, 276, 283, 286, 291, 296, 302, 305, 310, 315, 318, 320, 323, 328, 332, 336, 343,
    349, 355, 358, 364, 369, 372, 377, 381, 385, 390, 394, 397, 400, 404, 407, 412, 416, 420, 423,
    428, 434, 437, 442, 450, 456, 462, 470, 478, 482, 488, 491, 494, 498, 502, 506, 515, 522, 527,
    533, 540, 547, 551, 555, 561, 568, 575, 582, 589, 596, 604, 611, 612, 619, 623, 630, 634, 639,
    649, 652, 656, 661, 667, 672, 681, 686, 691, 693, 696, 699, 704, 706, 709, 712, 717, 723, 729,
    732, 737, 743, 747, 752, 757, 762, 766, 770, 777, 780, 783, 788, 791, 796, 802, 805, 809, 813,
    817, 820, 823, 829, 835, 839, 842, 845, 848, 854, 860, 863, 867, 870, 875, 880, 885, 890, 893,
    895, 899, 903, 910, 914, 916, 921, 923, 930, 932, 936, 938, 942, 945, 948, 953, 958, 962, 966,
    972, 977, 982, 985, 988, 992, 995, 999, 1005, 1011, 1014, 1024, 1030, 1033, 1039, 1047, 1054,
    1062, 1070, 1074, 1079, 1084, 1087, 1089, 1092, 1097, 1103, 1105, 1108, 1112, 1117, 1120, 1123,
    1134, 1137, 1139, 1142, 1145, 1150, 1156, 1159, 1163, 1168, 1172, 1176, 1181, 1187, 0, 2, 6,
    10, 15, 20, 25, 35, 40, 43, 47, 49, 51, 57, 64, 71, 78, 84, 91, 95, 98, 106, 109, 118, 128,
    131, 136, 142, 148, 152, 166, 173, 178, 188, 191, 194, 198, 201, 203, 208, 215, 221, 228, 233,
    239, 244, 250, 257, 261, 266, 272, 278, 282, 287, 292, 300, 303, 307, 315, 320, 325, 329, 333,
    338, 344, 350, 356, 359, 366, 369, 374, 378, 381, 386, 391, 399, 402, 409, 415, 420, 428, 431,
    436, 444, 450, 456, 462, 468, 472, 476, 478, 483, 489, 496, 499, 507, 511, 516, 521, 526, 531,
    537, 544, 551, 558, 564, 568, 575, 583, 585, 589, 591, 598, 602, 607, 611, 615, 619, 624, 629,
    633, 637, 640, 644, 647, 652, 662, 666, 670, 673, 677, 682, 686, 690, 693, 698, 704, 707, 713,
    719, 723, 730, 738, 745, 751, 754, 760, 766, 772, 778, 785, 788, 791, 794, 799, 802, 806, 811,
    816, 821, 826, 828, 833, 835, 844, 856, 862, 865, 867, 869, 873, 878, 883, 888, 893, 899, 905,
    909, 914, 919, 924, 929, 936, 940, 944, 949, 955, 961, 967, 973, 979, 986, 993, 1000, 1008,
    1011, 1014, 1017, 1023, 1030, 1037, 1044, 1048, 1052, 1057, 1063, 1069, 1075, 1081, 1086, 1093,
    1097, 1107, 1110, 1113, 1121, 1125, 1131, 1138, 1145, 1151, 1158, 1162, 1169, 1174, 1178, 1183,
    1189, 1192, 1199, 1206, 1210, 1213, 1216, 1218, 1226, 1232, 1236, 1239, 1243, 1248, 1252, 1255,
    1259, 1263, 1268, 1274, 1280, 1286, 1292, 1296, 1303, 1309, 1313, 1316, 1320, 1322, 1328, 1334,
    1339, 1346, 1352, 1359, 1366, 1373, 1377, 1383, 1389, 1396, 1403, 1408, 1413, 1419, 1424, 1429,
    1431, 1435, 1438, 1447, 1450, 1455, 1461, 1468, 1475, 1482, 1489, 1494, 1503, 1507, 1512, 1518,
    1528, 1531, 1534, 1537, 1541, 1544, 1549, 1554, 1557, 1562, 1567, 1571, 1577, 1584, 1591, 1598,
    1605, 1608, 1611, 1617, 1624, 1628, 1631, 1636, 1642, 1649, 1655, 1658, 1664, 1669, 1673, 1676,
    1680, 1685, 1687, 1692, 1699, 1705, 1710, 1715, 1721, 1727, 1732, 1738, 1743, 1749, 1757, 1762,
    1768, 1774, 1781, 1783, 1788, 1791, 1800, 1803, 1808, 1812, 1816, 1824, 1829, 1839, 0, 8, 18,
    26, 34, 44, 54, 64, 70, 80, 86, 94, 100, 112, 124, 132, 140, 150, 160, 174, 186, 196, 202, 208,
    210, 216, 230, 240, 250, 258, 266, 274, 284, 294, 302, 312, 322, 330, 334, 340, 348, 354, 358,
    366, 376, 384, 394, 404, 414, 424, 436, 444, 454, 464, 474, 482, 496, 512, 518, 528, 536, 546,
    556, 560, 566, 578, 584, 592, 600, 608, 618, 628, 634, 644, 658, 668, 678, 688, 696, 704, 714,
    722, 728, 734, 742, 754, 766, 778, 792, 806, 820, 828, 838, 848, 864, 872, 878, 894, 900, 912,
    924, 940, 948, 958, 968, 974, 976, 980, 998, 1006, 1016, 1028, 1040, 1054, 1066, 1080, 1094,
    1108, 1116, 1124, 1138, 1148, 1154, 1164, 1170, 1182, 1196, 1208, 1216, 1226, 1238, 1246, 1254,
    1264, 1280, 1292, 1300, 1314, 1322, 1330, 1340, 1348, 1354, 1358, 1370, 1376, 1380, 1392, 1406,
    1420, 1428, 1440, 1444, 1452, 1458, 1464, 1472, 1478, 1490, 1506, 1520, 1536, 1546, 1560, 1570,
    1578, 1582, 1588, 1596, 1598, 1602, 1612, 1624, 1636, 1646, 1658, 1670, 1682, 1694, 1706, 1728,
    1750, 1774, 1794, 1804, 1812, 1820, 1830, 1844, 1852, 1860, 1868, 1880, 1888, 1902, 1924, 1946,
    1970, 1976, 1982, 1992, 2000, 2008, 2018, 2028, 2038, 2050, 2062, 2074, 2082, 2090, 2096, 2102,
    2114, 2122, 2130, 2138, 2146, 2154, 2160, 2166, 2172, 2176, 2182, 2188, 2194, 2202, 2210, 2218,
    2224, 2232, 2240, 2250, 2260, 2272, 2286, 2298, 2312, 2324, 2338, 2350, 2362, 2366, 2370, 2376,
    2382, 2386, 2392, 2396, 2402, 2408, 2416, 2426, 2436, 2442, 2450, 2458, 2468, 2476, 2484, 2498,
    2514, 2522, 2528, 2538, 2542, 2554, 2560, 2568, 2574, 2580, 2588, 2596, 2604, 2612, 2624, 2632,
    2638, 2644, 2652, 2660, 2668, 2674, 2680, 2692, 2700, 0, 1, 6, 11, 20, 26, 31, 36, 43, 46, 52,
    57, 64, 68, 76, 82, 84, 88, 93, 100, 102, 105, 112, 115, 122, 128, 136, 144, 147, 151, 157,
    165, 171, 173, 175, 179, 181, 188, 192, 198, 204, 209, 214, 220, 227, 234, 240, 244, 247, 249,
    252, 257, 263, 270, 275, 281, 289, 299, 306, 309, 313, 319, 327, 329, 333, 338, 345, 354, 359,
    362, 367, 371, 378, 382, 388, 392, 398, 402, 408, 412, 416, 421, 430, 438, 448, 458, 464, 467,
    472, 475, 479, 482, 486, 493, 495, 499, 504, 508, 511, 514, 518, 524, 532, 535, 539, 545, 553,
    557, 562, 569, 578, 584, 586, 590, 595, 599, 604, 607, 611, 617, 625, 629, 636, 642, 649, 655,
    658, 665, 668, 671, 676, 683, 690, 691, 694, 698, 701, 705, 707, 709, 715, 722, 726, 728, 731,
    736, 743, 745, 749, 752, 758, 764, 769, 775, 780, 786, 790, 795, 799, 802, 807, 814, 818, 824,
    826, 830, 834, 838, 841, 843, 848, 852, 856, 860, 864, 868, 875, 884, 886, 892, 896, 903, 908,
    911, 913, 919, 923, 926, 929, 936, 939, 946, 948, 951, 956, 958, 962, 965, 969, 973, 977, 979,
    984, 990, 995, 998, 1002, 1011, 1014, 1018, 1021, 1027, 1030, 1037, 1042, 1048, 1050, 1054,
    1058, 1061, 1067, 1071, 1078, 1083, 1086, 1091, 1097, 1102, 1109, 1117, 1124, 1130, 1137, 1146,
    1157, 1162, 1164, 1168, 1176, 1183, 1192, 1201, 1210, 1215, 1219, 1223, 1227, 1233, 1241, 1244,
    1249, 1255, 1259, 1269, 1273, 1278, 1285, 1294, 1303, 1308, 1312, 1318, 1325, 1332, 1339, 1347,
    1356, 1365, 1374, 1378, 1383, 1389, 1396, 1406, 1410, 1414, 1416, 1419, 1425, 1432, 1435, 1440,
    1446, 1451, 1453, 1457, 1459, 1461, 1465, 1468, 1471, 1475, 1481, 1489, 1492, 1494, 1498, 1503,
    1508, 1513, 1517, 1521, 1525, 1530, 1537, 1546, 1552, 1559, 1566, 1573, 1577, 1583, 1591, 1599,
    1603, 1611, 1616, 1623, 1630, 1637, 1645, 1654, 1661, 1666, 1675, 1680, 1683, 1688, 1695, 1699,
    1704, 1711, 1714, 1718, 1722, 1728, 1735, 1740, 1747, 1752, 1758, 1766, 1776, 1781, 1784, 1787,
    1792, 1798, 1804, 1810, 1814, 1819, 1827, 1837, 1844, 1852, 1860, 1868, 0, 3, 6, 9, 14, 18, 22,
    26, 34, 38, 41, 45, 49, 52, 56, 59, 62, 64, 67, 70, 72, 75, 79, 82, 85, 89, 92, 96, 99, 104,
    106, 112, 118, 121, 128, 134, 137, 141, 144, 148, 150, 153, 155, 159, 164, 166, 169, 171, 175,
    179, 183, 188, 191, 194, 198, 201, 205, 207, 210, 214, 217, 224, 226, 229, 233, 235, 238, 242,
    246, 255, 257, 0, 3, 6, 9, 15, 18, 21, 25, 27, 30, 34, 35, 37, 40, 42, 46, 51, 54, 57, 62, 64,
    67, 71, 73, 75, 78, 81, 83, 86, 89, 92, 96, 99, 102, 105, 108, 110, 112, 116, 118, 121, 123,
    126, 129, 131, 132, 135, 139, 144, 146, 149, 151, 153, 155, 158, 161, 165, 167, 170, 173, 177,
    181, 183, 186, 189, 192, 193, 196, 200, 203, 207, 209, 213, 216, 0, 3, 7, 10, 14, 17, 20, 23,
    28, 32, 36, 39, 42, 45, 48, 51, 53, 56, 59, 62, 65, 68, 71, 75, 77, 79, 82, 85, 89, 91, 95, 99,
    103, 105, 108, 112, 115, 119, 122, 125, 128, 132, 135, 138, 140, 144, 147, 151, 154, 158, 162,
    165, 168, 172, 177, 180, 184, 186, 188, 192, 195, 199, 202, 206, 209, 212, 215, 218, 220, 226,
    230, 235, 237, 240, 243, 246, 249, 254, 257, 261, 264, 268, 272, 276, 279, 284, 289, 294, 297,
    299, 301, 305, 308, 310, 312, 317, 320, 323, 328, 331, 338, 344, 349, 353, 358, 361, 364, 366,
    370, 373, 376, 379, 382, 384, 386, 389, 393, 397, 399, 402, 405, 408, 412, 416, 418, 421, 423,
    425, 427, 430, 432, 435, 439, 443, 446, 449, 451, 453, 456, 459, 464, 467, 470, 475, 478, 482,
    485, 488, 492, 496, 499, 503, 507, 509, 511, 514, 517, 520, 522, 525, 528, 531, 534, 537, 540,
    543, 546, 549, 553, 556, 558, 563, 566, 569, 574, 577, 581, 585, 587, 590, 592, 596, 601, 603,
    606, 611, 614, 616, 620, 623, 626, 629, 632, 635, 638, 641, 646, 651, 655, 658, 660, 665, 667,
    669, 672, 675, 679, 683, 686, 691, 694, 699, 702, 705, 708, 713, 720, 724, 727, 731, 735, 737,
    740, 742, 745, 0, 2, 4, 7, 9, 12, 16, 18, 21, 24, 26, 0, 1, 6, 11, 20, 31, 37, 45, 57, 62, 67,
    74, 77, 82, 89, 93, 101, 107, 109, 113, 118, 120, 123, 130, 133, 140, 146, 154, 164, 167, 173,
    179, 181, 183, 188, 197, 199, 206, 210, 216, 222, 227, 232, 238, 245, 252, 258, 262, 265, 267,
    270, 275, 284, 291, 303, 308, 316, 325, 332, 335, 341, 343, 347, 354, 359, 361, 367, 371, 377,
    388, 392, 402, 406, 411, 420, 428, 438, 444, 447, 454, 459, 468, 471, 482, 486, 497, 506, 511,
    514, 520, 523, 529, 533, 540, 546, 548, 553, 556, 560, 563, 566, 569, 576, 577, 579, 581, 590,
    596, 605, 612, 625, 627, 632, 634, 637, 641, 645, 650, 654, 657, 661, 669, 675, 679, 682, 687,
    696, 701, 705, 713, 717, 719, 722, 724, 728, 732, 734, 741, 746, 758, 762, 764, 770, 774, 785,
    788, 791, 795, 802, 805, 814, 816, 821, 823, 827, 830, 834, 836, 846, 851, 857, 866, 869, 873,
    880, 887, 893, 903, 909, 917, 923, 926, 933, 938, 941, 947, 956, 965, 970, 972, 976, 984, 991,
    1000, 1009, 1013, 1018, 1022, 1034, 1038, 1041, 1046, 1050, 1054, 1059, 1068, 1073, 1077, 1082,
    1086, 1091, 1097, 1102, 1109, 1119, 1123, 1127, 1129, 1134, 1142, 1149, 1152, 1161, 1166, 1179,
    1185, 1191, 1196, 1200, 1202, 1207, 1214, 1217, 1223, 1225, 1229, 1236, 1240, 1248, 1252, 1260,
    1265, 1273, 1280, 1285, 1290, 1293, 1300, 1304, 1309, 1312, 1316, 1320, 1326, 1333, 1338, 1343,
    1351, 1354, 1363, 1366, 1369, 1373, 0, 1, 5, 12, 17, 21, 23, 27, 34, 40, 47, 53, 60, 66, 71,
    76, 85, 90, 95, 99, 104, 109, 116, 124, 131, 139, 145, 150, 154, 157, 163, 168, 172, 176, 184,
    188, 192, 196, 200, 205, 209, 212, 219, 226, 233, 239, 243, 249, 258, 268, 274, 280, 284, 289,
    293, 298, 303, 310, 317, 324, 332, 337, 339, 345, 349, 354, 359, 367, 376, 382, 385, 392, 401,
    407, 412, 420, 427, 432, 435, 442, 448, 449, 451, 455, 460, 464, 469, 476, 478, 484, 492, 497,
    500, 504, 508, 510, 513, 517, 520, 523, 527, 531, 537, 544, 550, 557, 562, 569, 577, 582, 586,
    590, 595, 600, 610, 616, 621, 627, 633, 638, 644, 651, 654, 659, 665, 671, 676, 679, 685, 689,
    691, 696, 704, 710, 717, 724, 732, 739, 745, 752, 756, 761, 766, 771, 779, 782, 785, 790, 793,
    797, 802, 804, 809, 813, 820, 827, 831, 834, 838, 845, 847, 853, 855, 858, 860, 865, 868, 870,
    873, 878, 880, 888, 893, 895, 903, 906, 911, 917, 922, 928, 933, 939, 944, 950, 953, 957, 960,
    964, 968, 972, 977, 979, 986, 993, 1000, 1002, 1005, 1013, 1020, 1028, 1035, 1043, 1048, 1049,
    1057, 1059, 1063, 1068, 1072, 1077, 1081, 1085, 1089, 1094, 1098, 1103, 1110, 1115, 1121, 1128,
    1135, 1143, 1149, 1156, 1159, 1165, 1172, 1176, 1181, 1187, 1192, 1196, 1199, 1204, 1211, 1217,
    1224, 1230, 1238, 1242, 1247, 1249, 1252, 1256, 1260, 1266, 1269, 1274, 1280, 1286, 1293, 1295,
    1299, 1306, 1312, 1315, 1319, 1324, 1328, 1332, 1337, 1340, 1343, 1345, 1348, 1352, 1357, 1361,
    1366, 1369, 1374, 1377, 1382, 1390, 1397, 1400, 1405, 1411, 1416, 1422, 1424, 1431, 1438, 1443,
    1448, 1454, 1460, 1467, 1469, 1474, 1480, 1484, 1489, 1497, 1501, 1506, 1510, 1517, 1521, 1523,
    1526, 1534, 1538, 1541, 1542, 1544, 1547, 1551, 1554, 1558, 1563, 1570, 1572, 1577, 1580, 1586,
    1592, 1595, 1603, 1606, 1613, 1621, 1628, 1636, 1640, 1641, 1643, 1645, 1648, 1655, 1659, 1663,
    1668, 1674, 1679, 1685, 0, 3, 9, 13, 18, 21, 25, 28, 34, 37, 41, 44, 49, 51, 55, 59, 62, 66,
    72, 77, 81, 87, 91, 96, 98, 102, 107, 113, 116, 120, 123, 128, 130, 135, 142, 146, 150, 156,
    162, 169, 175, 181, 183, 187, 192, 196, 202, 207, 212, 218, 225, 228, 232, 237, 242, 246, 250,
    253, 257, 263, 268, 272, 276, 282, 286, 289, 293, 299, 305, 313, 318, 324, 332, 339, 343, 348,
    353, 355, 357, 361, 365, 369, 374, 378, 384, 388, 394, 399, 406, 413, 419, 426, 430, 435, 439,
    442, 447, 452, 456, 458, 465, 468, 473, 476, 480, 485, 493, 498, 504, 509, 518, 525, 528, 532,
    536, 540, 544, 549, 554, 561, 568, 574, 581, 584, 593, 597, 605, 611, 614, 618, 623, 628, 633,
    637, 642, 648, 651, 655, 659, 664, 667, 672, 674, 679, 686, 690, 695, 699, 704, 709, 715, 722,
    726, 730, 736, 740, 745, 751, 758, 764, 766, 769, 773, 778, 783, 789, 795, 801, 804, 808, 812,
    817, 822, 828, 832, 837, 841, 844, 849, 858, 863, 870, 876, 883, 895, 901, 908, 915, 922, 930,
    934, 938, 942, 946, 952, 956, 960, 965, 968, 973, 975, 979, 983, 987, 992, 995, 1000, 1002,
    1006, 1010, 1014, 1018, 1022, 1026, 1031, 1036, 1041, 1047, 1053, 1057, 1063, 1068, 1073, 1078,
    1082, 1087, 1093, 1098, 1107, 1112, 1116, 1121, 1125, 1130, 1135, 1141, 1150, 1156, 1160, 1165,
    1175, 1181, 1186, 1193, 1197, 1202, 1207, 1212, 1216, 1220, 1226, 1231, 0, 4, 7, 11, 17, 24,
    27, 32, 36, 42, 46, 52, 56, 61, 68, 76, 82, 86, 92, 98, 102, 105, 110, 115, 120, 126, 134, 142,
    151, 157, 164, 167, 173, 178, 185, 190, 196, 200, 206, 211, 216, 221, 225, 232, 237, 242, 246,
    251, 258, 264, 271, 277, 282, 286, 292, 298, 300, 305, 309, 314, 317, 326, 328, 332, 339, 345,
    352, 360, 365, 371, 375, 378, 382, 387, 393, 396, 401, 405, 411, 416, 420, 426, 433, 441, 448,
    454, 456, 461, 465, 469, 472, 476, 482, 487, 491, 496, 499, 505, 512, 516, 522, 528, 535, 541,
    545, 551, 554, 558, 567, 570, 575, 577, 581, 585, 589, 596, 603, 607, 611, 618, 624, 628, 633,
    635, 638, 642, 647, 655, 660, 666, 673, 680, 686, 691, 696, 703, 707, 714, 718, 722, 725, 731,
    735, 740, 744, 750, 757, 760, 765, 770, 777, 782, 790, 792, 796, 800, 805, 811, 816, 823, 826,
    830, 836, 842, 850, 855, 861, 868, 874, 882, 888, 894, 898, 902, 904, 912, 917, 921, 925, 931,
    937, 943, 951, 958, 964, 968, 975, 981, 987, 991, 996, 1000, 1003, 1005, 1008, 1015, 1019,
    1023, 1027, 1030, 1036, 1039, 1043, 1050, 1054, 1058, 1062, 1068, 1075, 1080, 1088, 1093, 1096,
    1099, 1105, 1109, 1115, 1122, 1128, 1132, 1136, 1139, 1146, 1152, 1158, 1161, 1168, 1173, 1181,
    1187, 1191, 1197, 1203, 1208, 1216, 1222, 1230, 1232, 1236, 1240, 1243, 1247, 1252, 0, 6, 12,
    16, 24, 32, 40, 48, 56, 64, 74, 80, 86, 90, 94, 104, 114, 120, 124, 134, 144, 148, 154, 160,
    164, 170, 174, 184, 190, 200, 210, 220, 230, 240, 246, 256, 260, 270, 276, 286, 296, 306, 316,
    320, 328, 334, 342, 352, 362, 372, 380, 388, 396, 404, 408, 418, 426, 434, 442, 450, 460, 470,
    478, 486, 492, 500, 508, 516, 524, 530, 538, 554, 570, 574, 584, 598, 604, 612, 622, 630, 640,
    650, 654, 664, 670, 680, 686, 694, 698, 708, 714, 724, 730, 734, 740, 746, 758, 770, 778, 788,
    798, 806, 810, 818, 828, 840, 848, 856, 864, 868, 874, 880, 886, 892, 898, 906, 916, 928, 934,
    942, 954, 962, 968, 976, 982, 990, 998, 1004, 1012, 1020, 1028, 1038, 1048, 1058, 1068, 1078,
    1086, 1098, 1108, 1112, 1124, 1132, 1138, 1146, 1150, 1162, 1168, 1176, 1188, 1198, 1206, 1218,
    1228, 1232, 1240, 1244, 1252, 1258, 1264, 1274, 1284, 1292, 1298, 1306, 1314, 1320, 1328, 1336,
    1344, 1350, 1356, 1362, 1368, 1374, 1382, 1390, 1394, 1400, 1408, 1414, 1420, 1426, 1434, 1442,
    1448, 1454, 1462, 1470, 1476, 1480, 1484, 1490, 1500, 1508, 1516, 1526, 1532, 1538, 1544, 1550,
    1556, 1564, 1570, 1578, 1588, 1596, 1602, 1608, 1612, 1616, 1624, 1628, 1636, 1642, 1648, 1656,
    1664, 1672, 1680, 1688, 1692, 1696, 1700, 1706, 1710, 1716, 1726, 1732, 1742, 1746, 1754, 1758,
    1768, 1776, 1788, 1802, 1814, 1828, 1844, 1858, 1868, 1880, 1888, 1898, 1910, 1920, 1930, 1940,
    1952, 1964, 1974, 1984, 1994, 2006, 2018, 2030, 2036, 2040, 2050, 2058, 2070, 2084, 2096, 2110,
    2126, 2140, 2150, 2162, 2170, 2180, 2192, 2202, 2212, 2222, 2234, 2246, 2256, 2266, 2276, 2288,
    2300, 2312, 2322, 2332, 2340, 2352, 2362, 2372, 2378, 2386, 2392, 2400, 2408, 2416, 2424, 2434,
    2440, 2456, 2468, 2480, 2492, 2498, 2514, 2526, 2538, 2550, 2554, 2560, 2568, 2576, 2586, 2592,
    2600, 2604, 2610, 2618, 2624, 2632, 2636, 2648, 2656, 2664, 2674, 2682, 2694, 2702, 2710, 2718,
    2724, 2732, 2742, 2752, 2762, 2772, 2782, 2786, 2794, 2806, 2818, 2824, 2836, 2846, 2854, 2866,
    2878, 2886, 2894, 2904, 2912, 2920, 2932, 2944, 2950, 2956, 2958, 2966, 2974, 2980, 2986, 2990,
    3000, 3004, 3008, 3016, 3020, 3032, 3038, 3042, 3054, 3060, 3070, 3080, 3084, 3090, 3096, 3102,
    3108, 3116, 3128, 3134, 3144, 3154, 3162, 3170, 3174, 3180, 3186, 3194, 3204, 3210, 3218, 3224,
    3232, 3238, 3246, 3256, 3264, 3270, 3276, 3280, 3284, 3292, 3296, 3304, 3310, 3316, 3324, 3332,
    3340, 3348, 3356, 3360, 3364, 3368, 3376, 3384, 3392, 3402, 3412, 3420, 3426, 3434, 3438, 3446,
    3450, 3462, 3468, 3472, 3484, 3490, 0, 6, 10, 17, 27, 32, 38, 42, 46, 50, 54, 58, 65, 70, 72,
    77, 82, 88, 91, 96, 100, 102, 110, 116, 121, 127, 132, 139, 150, 152, 157, 161, 166, 171, 177,
    179, 186, 192, 199, 205, 211, 216, 220, 228, 237, 243, 250, 254, 261, 266, 270, 278, 280, 282,
    287, 293, 299, 305, 311, 317, 323, 328, 332, 340, 348, 353, 357, 362, 367, 374, 379, 384, 390,
    393, 399, 404, 409, 413, 419, 426, 431, 436, 441, 446, 454, 460, 468, 476, 482, 489, 497, 502,
    508, 513, 522, 528, 533, 541, 546, 551, 558, 562, 571, 575, 581, 586, 594, 597, 603, 608, 613,
    621, 628, 634, 639, 648, 654, 659, 661, 668, 674, 681, 687, 694, 699, 704, 709, 714, 722, 731,
    738, 744, 749, 756, 763, 768, 773, 779, 788, 794, 799, 805, 810, 818, 820, 828, 833, 838, 842,
    847, 853, 859, 865, 870, 876, 881, 884, 888, 892, 897, 902, 904, 910, 914, 920, 924, 927, 930,
    937, 942, 949, 955, 958, 961, 967, 971, 975, 981, 986, 992, 998, 1001, 1007, 1011, 1016, 1022,
    1030, 1034, 1040, 1046, 1050, 1056, 1062, 1067, 1071, 1074, 1078, 1082, 1086, 1088, 1092, 1096,
    1102, 1106, 1114, 1121, 1125, 1130, 1138, 1147, 1150, 1155, 1161, 1167, 1170, 1174, 1179, 1186,
    1191, 1193, 1198, 1203, 1206, 1213, 1220, 1226, 1232, 1236, 1242, 1247, 1252, 1259, 1265, 1270,
    1276, 1281, 1286, 1293, 1300, 1305, 1310, 1319, 1327, 1332, 1338, 1343, 1347, 1350, 1356, 1361,
    1363, 1369, 1374, 1381, 1387, 1394, 1400, 1405, 1409, 1415, 1421, 1427, 1433, 1437, 1442, 1447,
    1454, 1458, 1463, 1466, 1472, 1476, 1481, 1488, 1494, 1501, 1508, 1514, 1521, 1527, 1534, 1541,
    1547, 1554, 1563, 1572, 1578, 1582, 1587, 1592, 1598, 1602, 1608, 1612, 1618, 1623, 1630, 1636,
    1642, 1645, 1652, 1657, 1665, 1670, 1676, 1682, 1688, 1698, 1705, 1714, 1722, 1726, 1730, 1733,
    1737, 1744, 0, 1, 5, 7, 10, 15, 20, 23, 29, 34, 39, 45, 47, 52, 54, 59, 65, 76, 89, 95, 99,
    104, 112, 118, 124, 129, 135, 140, 146, 149, 159, 167, 174, 179, 184, 189, 193, 197, 203, 208,
    213, 218, 226, 230, 231, 234, 236, 240, 244, 249, 257, 263, 268, 276, 285, 292, 300, 309, 317,
    320, 323, 328, 332, 339, 345, 352, 358, 362, 369, 374, 381, 387, 388, 392, 394, 400, 406, 412,
    421, 424, 434, 442, 449, 455, 459, 465, 471, 477, 486, 493, 497, 504, 508, 512, 514, 520, 526,
    530, 536, 546, 549, 553, 563, 568, 570, 576, 581, 588, 592, 597, 603, 610, 612, 615, 617, 619,
    625, 628, 631, 641, 646, 650, 657, 661, 667, 674, 680, 684, 688, 694, 698, 704, 707, 711, 717,
    721, 724, 726, 729, 730, 736, 738, 743, 751, 757, 767, 768, 770, 778, 780, 786, 789, 799, 807,
    811, 816, 820, 824, 830, 837, 840, 849, 852, 853, 855, 865, 869, 876, 878, 881, 884, 889, 892,
    897, 903, 904, 906, 908, 911, 914, 923, 928, 932, 935, 940, 950, 952, 954, 957, 959, 961, 964,
    969, 972, 975, 980, 987, 992, 995, 1002, 1010, 1013, 1017, 1024, 1028, 1032, 1041, 1048, 1052,
    1060, 1066, 1076, 1084, 1092, 1101, 1108, 1115, 1121, 1128, 1133, 1135, 1139, 1145, 1152, 1154,
    1159, 1162, 1166, 1172, 1179, 1185, 1194, 1201, 1209, 1220, 1225, 1228, 1237, 1241, 1247, 1254,
    1258, 1259, 1261, 1265, 1269, 1271, 1276, 1280, 1285, 1293, 1299, 1305, 1310, 1316, 1322, 1325,
    1334, 1336, 1342, 1346, 1350, 1356, 1359, 1363, 1367, 1374, 1378, 1381, 1388, 1389, 1391, 1397,
    1401, 1403, 1406, 1411, 1420, 1426, 1430, 1433, 1436, 1439, 1447, 1451, 1455, 1460, 1469, 1475,
    1479, 1484, 1486, 1489, 1491, 1495, 1499, 1506, 1510, 1515, 1521, 1525, 1528, 1533, 1541, 1548,
    1555, 1559, 1567, 1568, 1570, 1573, 1583, 1591, 1597, 1603, 1609, 1615, 1622, 1627, 1632, 1637,
    0, 1, 3, 6, 9, 11, 17, 23, 27, 31, 35, 39, 43, 46, 51, 59, 61, 64, 69, 74, 79, 86, 89, 91, 94,
    99, 101, 105, 108, 112, 114, 121, 126, 131, 137, 143, 149, 153, 157, 163, 169, 172, 179, 184,
    189, 196, 201, 207, 213, 217, 222, 227, 231, 234, 237, 241, 247, 253, 259, 261, 264, 268, 270,
    272, 275, 278, 283, 287, 290, 293, 298, 304, 307, 313, 319, 325, 329, 333, 338, 343, 350, 355,
    362, 368, 372, 375, 383, 385, 388, 392, 393, 396, 400, 403, 408, 413, 417, 422, 427, 429, 431,
    435, 439, 442, 446, 450, 454, 458, 462, 467, 470, 472, 476, 480, 483, 486, 489, 496, 498, 502,
    507, 511, 514, 518, 523, 528, 531, 537, 543, 546, 549, 554, 559, 564, 569, 577, 582, 588, 594,
    600, 605, 607, 610, 614, 618, 621, 625, 630, 633, 636, 639, 642, 646, 650, 658, 663, 667, 672,
    679, 682, 685, 690, 694, 698, 704, 709, 713, 719, 721, 724, 726, 732, 736, 738, 740, 743, 0, 1,
    8, 13, 17, 24, 32, 39, 45, 52, 56, 60, 65, 67, 70, 75, 81, 87, 92, 99, 101, 105, 108, 111, 117,
    122, 125, 129, 132, 137, 142, 147, 151, 153, 156, 160, 164, 167, 173, 176, 180, 184, 186, 192,
    199, 202, 204, 210, 215, 222, 227, 233, 238, 244, 249, 252, 254, 257, 261, 264, 269, 276, 281,
    282, 284, 287, 291, 295, 297, 302, 308, 311, 315, 318, 321, 325, 331, 338, 343, 348, 352, 357,
    363, 368, 370, 375, 378, 382, 385, 390, 395, 399, 404, 409, 415, 418, 423, 427, 434, 436, 439,
    443, 446, 450, 454, 459, 462, 464, 469, 476, 481, 487, 492, 498, 501, 505, 510, 516, 519, 524,
    530, 535, 541, 546, 548, 552, 555, 560, 566, 571, 577, 585, 593, 600, 602, 605, 608, 612, 617,
    621, 626, 629, 634, 639, 643, 644, 648, 650, 652, 657, 663, 668, 674, 678, 682, 686, 691, 700,
    706, 710, 714, 719, 723, 728, 731, 737, 742, 748, 753, 756, 760, 767, 769, 776, 782, 785, 790,
    796, 799, 804, 810, 816, 823, 826, 830, 834, 839, 843, 848, 851, 854, 857, 861, 866, 872, 880,
    886, 889, 894, 896, 899, 902, 905, 911, 913, 917, 922, 928, 932, 937, 941, 946, 950, 954, 956,
    960, 963, 966, 970, 974, 978, 980, 982, 985, 987, 0, 6, 12, 16, 26, 34, 42, 50, 58, 66, 74, 82,
    90, 100, 104, 110, 116, 126, 134, 144, 152, 158, 166, 174, 180, 188, 194, 202, 210, 218, 226,
    234, 242, 250, 254, 258, 264, 270, 276, 282, 290, 300, 308, 316, 326, 330, 338, 344, 354, 360,
    364, 374, 382, 388, 394, 398, 404, 410, 418, 424, 430, 438, 448, 452, 458, 464, 474, 478, 486,
    490, 498, 508, 516, 522, 526, 532, 540, 546, 552, 562, 568, 578, 584, 592, 600, 606, 614, 618,
    624, 634, 644, 650, 658, 666, 672, 680, 688, 694, 700, 708, 714, 720, 726, 732, 738, 746, 756,
    764, 774, 784, 792, 800, 806, 812, 816, 820, 826, 834, 840, 850, 856, 864, 872, 878, 886, 894,
    900, 906, 912, 918, 924, 928, 934, 938, 946, 952, 960, 966, 974, 982, 990, 996, 1004, 1014,
    1026, 1030, 1040, 1046, 1054, 1060, 1066, 1074, 1082, 1090, 1098, 1102, 1110, 1114, 1120, 1124,
    1134, 1140, 1148, 1154, 1160, 1170, 1178, 1182, 1188, 1194, 1198, 1202, 1210, 1216, 1224, 1232,
    1236, 1246, 1252, 1258, 1262, 1266, 1272, 1276, 1282, 1288, 1294, 1300, 1306, 1314, 1322, 1328,
    1338, 1348, 1358, 1364, 1372, 1382, 1390, 1396, 1402, 1410, 1416, 1424, 1436, 1444, 1450, 1454,
    1460, 1466, 1472, 1476, 1486, 1498, 1504, 1512, 1518, 1526, 1534, 1542, 1552, 1558, 1564, 1572,
    1578, 1586, 1594, 1602, 1610, 1616, 1622, 1630, 1638, 1642, 1652, 1658, 1668, 1672, 1678, 1686,
    1696, 1706, 1714, 1722, 1732, 1736, 1744, 1752, 1760, 1768, 1774, 1778, 1786, 1792, 1800, 1810,
    1822, 1828, 1836, 1844, 1848, 1856, 1864, 1872, 1880, 1886, 1892, 1898, 1904, 1910, 1914, 1920,
    1926, 1934, 1942, 1948, 1954, 1960, 1968, 1976, 1980, 1986, 1996, 2002, 2012, 2020, 2026, 2032,
    2040, 0, 12, 21, 30, 54, 66, 78, 96, 108, 120, 132, 144, 150, 159, 177, 192, 198, 204, 213,
    222, 231, 240, 246, 258, 270, 282, 294, 306, 315, 324, 336, 348, 360, 369, 375, 387, 399, 411,
    426, 444, 468, 474, 486, 498, 510, 522, 537, 552, 564, 573, 582, 594, 603, 609, 621, 633, 645,
    660, 678, 702, 708, 720, 732, 744, 756, 771, 783, 792, 801, 810, 816, 825, 834, 843, 852, 858,
    864, 870, 876, 885, 891, 897, 909, 921, 933, 945, 957, 969, 978, 990, 999, 1008, 1020, 1032,
    1038, 1053, 1065, 1077, 1083, 1098, 1107, 1122, 1137, 1152, 1170, 1182, 1194, 1209, 1221, 1227,
    1242, 1251, 1257, 1269, 1281, 1293, 1305, 1311, 1320, 1329, 1344, 1359, 1371, 1386, 1407, 1419,
    1434, 1443, 1449, 1455, 1464, 1473, 1482, 1497, 1512, 1524, 1530, 1542, 1554, 1566, 1581, 1602,
    1608, 1617, 1629, 1641, 1653, 1665, 1677, 1689, 1704, 1719, 1728, 1743, 1758, 1773, 1791, 1812,
    1839, 1848, 1863, 1878, 1893, 1908, 1926, 1941, 1953, 1959, 1971, 1983, 1995, 2001, 2019, 2025,
    2034, 2049, 2055, 2064, 2076, 2085, 2109, 2133, 2157, 2178, 2184, 2196, 2208, 2220, 2226, 2232,
    2238, 2247, 2253, 2268, 2277, 2289, 2301, 2307, 2316, 2331, 2346, 2361, 2367, 2379, 2391, 2397,
    2412, 2427, 2445, 2448, 2460, 2466, 2478, 2484, 2499, 2511, 2517, 2532, 2550, 2562, 2571, 2583,
    2598, 2622, 2631, 2646, 2652, 2664, 2673, 2685, 2697, 2709, 2730, 2739, 2748, 2754, 2766, 2775,
    2781, 2796, 2808, 2817, 2829, 2838, 2850, 2862, 2874, 2883, 2898, 2907, 2925, 2931, 2943, 2955,
    2964, 2970, 2982, 2988, 2997, 3009, 3021, 3030, 3039, 3048, 3060, 3069, 3078, 3087, 3096, 3108,
    3120, 3126, 3132, 3147, 3159, 3162, 3177, 3186, 3192, 3204, 3216, 3225, 3237, 3249, 3261, 3276,
    3297, 3303, 3315, 3327, 3339, 3351, 3363, 3375, 3387, 3396, 3405, 3411, 3420, 3429, 3444, 3456,
    3468, 3480, 3495, 3507, 3513, 3528, 3534, 3546, 3558, 3573, 3588, 3603, 3615, 3630, 3636, 3645,
    3654, 3675, 3696, 3702, 3711, 3720, 3732, 3741, 3750, 3759, 3765, 3774, 3780, 3789, 3804, 3816,
    3828, 3840, 3852, 3864, 3876, 3888, 0, 1, 4, 7, 12, 15, 17, 20, 24, 28, 32, 36, 39, 44, 49, 53,
    57, 62, 66, 68, 73, 75, 78, 83, 88, 94, 99, 105, 108, 113, 115, 119, 125, 130, 131, 135, 137,
    140, 142, 145, 150, 155, 159, 164, 169, 175, 179, 183, 187, 189, 192, 199, 204, 206, 210, 212,
    217, 222, 227, 232, 238, 244, 247, 252, 256, 261, 265, 270, 273, 277, 280, 284, 289, 293, 298,
    302, 305, 312, 315, 319, 323, 327, 332, 338, 343, 347, 352, 357, 363, 368, 372, 378, 382, 386,
    388, 392, 397, 399, 403, 407, 415, 417, 422, 426, 431, 436, 441, 445, 448, 452, 456, 460, 466,
    471, 477, 482, 484, 486, 491, 496, 499, 503, 506, 510, 515, 520, 522, 526, 530, 534, 538, 543,
    547, 553, 561, 565, 570, 575, 581, 583, 587, 594, 599, 605, 612, 617, 621, 626, 630, 634, 639,
    645, 650, 656, 663, 670, 675, 679, 685, 692, 696, 702, 709, 713, 718, 722, 726, 729, 730, 733,
    737, 744, 746, 752, 759, 762, 764, 767, 771, 775, 780, 783, 786, 789, 793, 798, 802, 806, 815,
    818, 822, 827, 830, 834, 838, 841, 845, 850, 854, 858, 860, 862, 868, 875, 882, 887, 894, 899,
    904, 909, 915, 923, 926, 931, 941, 947, 951, 956, 960, 966, 967, 970, 974, 977, 981, 983, 987,
    991, 996, 999, 1004, 1009, 1011, 1019, 1022, 1027, 1032, 1037, 1043, 1046, 1049, 1053, 1057,
    1062, 1066, 1070, 1075, 1080, 1086, 1092, 1098, 1104, 1106, 1110, 1113, 1118, 1122, 1130, 1135,
    1140, 1145, 1149, 1151, 1155, 1159, 1161, 1164, 1171, 1174, 1177, 1179, 1184, 1187, 1191, 1194,
    1197, 1202, 1209, 1215, 1217, 1221, 1222, 1229, 1236, 1242, 1249, 1256, 1262, 1264, 1267, 1271,
    1274, 1278, 1282, 1284, 1289, 1293, 1295, 1300, 1304, 1310, 1314, 1317, 1322, 1327, 1330, 1334,
    1339, 1344, 1350, 1354, 1358, 0, 1, 6, 12, 17, 22, 26, 32, 35, 39, 45, 51, 55, 60, 65, 70, 74,
    79, 82, 87, 95, 102, 109, 117, 120, 126, 132, 137, 141, 146, 151, 155, 161, 163, 167, 171, 178,
    181, 187, 194, 199, 205, 207, 213, 220, 225, 229, 237, 243, 247, 255, 257, 262, 268, 271, 276,
    281, 288, 296, 302, 307, 309, 314, 318, 323, 332, 338, 341, 346, 351, 355, 361, 363, 367, 371,
    374, 379, 385, 388, 394, 399, 402, 407, 413, 419, 427, 433, 440, 442, 448, 453, 460, 464, 470,
    473, 479, 484, 490, 495, 499, 502, 506, 513, 518, 525, 532, 537, 543, 545, 551, 554, 558, 565,
    572, 582, 590, 596, 598, 601, 604, 613, 621, 625, 632, 639, 652, 658, 666, 673, 685, 687, 696,
    704, 710, 718, 723, 731, 738, 743, 748, 757, 761, 768, 772, 778, 782, 787, 793, 797, 804, 807,
    814, 820, 824, 830, 836, 842, 848, 852, 854, 859, 866, 869, 874, 880, 886, 894, 900, 906, 914,
    920, 924, 931, 937, 940, 945, 951, 957, 961, 965, 969, 975, 981, 985, 989, 995, 1003, 1009,
    1011, 1017, 1022, 1027, 1031, 1036, 1042, 1049, 1052, 1057, 1064, 1068, 1071, 1076, 1081, 1089,
    1097, 1100, 1105, 1112, 1117, 1120, 1125, 1134, 1139, 1142, 1146, 1153, 1158, 1164, 1166, 1169,
    1174, 1179, 1184, 1188, 1195, 1198, 1204, 1211, 1217, 1222, 1226, 1232, 1234, 1240, 1248, 1250,
    1257, 1260, 1265, 1272, 1278, 1283, 1287, 1292, 1297, 1304, 1311, 1318, 1322, 1327, 1331, 1337,
    1344, 1350, 1358, 1364, 1372, 1375, 1381, 1385, 1390, 1395, 1401, 1408, 1414, 1421, 1426, 1430,
    1436, 1443, 1450, 1456, 1459, 1462, 1465, 1468, 1472, 1476, 1482, 1489, 1493, 1501, 1506, 1508,
    1511, 1516, 1519, 0, 8, 14, 26, 38, 46, 52, 58, 70, 76, 88, 100, 110, 116, 126, 134, 146, 156,
    166, 174, 182, 192, 202, 206, 212, 220, 226, 232, 242, 250, 256, 262, 270, 278, 286, 290, 294,
    300, 304, 310, 322, 332, 340, 350, 354, 358, 360, 366, 370, 374, 392, 398, 402, 410, 412, 416,
    422, 428, 439, 449, 461, 469, 475, 479, 487, 497, 507, 517, 525, 529, 535, 547, 557, 567, 579,
    589, 599, 607, 613, 631, 639, 647, 653, 659, 669, 675, 681, 689, 695, 701, 705, 715, 727, 735,
    745, 759, 769, 775, 797, 823, 827, 835, 843, 853, 869, 875, 883, 893, 903, 909, 923, 933, 937,
    947, 951, 955, 965, 971, 977, 985, 995, 1005, 1013, 1031, 1041, 1051, 1055, 1061, 1073, 1083,
    1093, 1101, 1113, 1123, 1127, 1133, 1137, 1145, 1151, 1155, 1167, 1175, 1179, 1191, 1197, 1205,
    1211, 1217, 1223, 1233, 1241, 1247, 1251, 0, 3, 9, 15, 19, 23, 27, 35, 41, 44, 48, 52, 57, 63,
    66, 73, 80, 87, 91, 95, 102, 111, 115, 121, 126, 130, 136, 146, 150, 155, 163, 169, 175, 183,
    189, 194, 200, 206, 213, 218, 222, 230, 234, 239, 244, 249, 254, 257, 262, 266, 271, 275, 283,
    289, 294, 297, 299, 302, 308, 317, 326, 332, 336, 339, 343, 349, 355, 360, 365, 371, 377, 379,
    384, 389, 392, 398, 401, 407, 413, 419, 423, 427, 433, 439, 442, 447, 453, 457, 461, 466, 472,
    476, 479, 481, 488, 495, 503, 509, 515, 521, 525, 529, 533, 535, 541, 545, 548, 552, 556, 564,
    569, 573, 577, 582, 587, 591, 596, 599, 605, 614, 623, 630, 636, 644, 653, 660, 668, 675, 682,
    688, 697, 702, 710, 715, 717, 724, 729, 734, 737, 741, 745, 751, 755, 760, 765, 771, 774, 779,
    783, 787, 791, 798, 802, 808, 812, 816, 826, 831, 838, 846, 854, 861, 868, 874, 880, 886, 895,
    901, 907, 915, 920, 927, 933, 941, 948, 954, 960, 971, 978, 987, 992, 999, 1006, 1013, 1019,
    1024, 1033, 1040, 1047, 1053, 1058, 1062, 1066, 1070, 1075, 1080, 1086, 1090, 1093, 1098, 1102,
    1107, 1114, 1119, 1127, 1135, 1142, 1150, 1155, 1160, 1166, 1171, 1175, 1180, 1185, 1188, 1193,
    1201, 1206, 1211, 1215, 1217, 0, 2, 7, 13, 17, 22, 27, 32, 36, 42, 47, 53, 59, 62, 68, 74, 78,
    82, 89, 95, 97, 102, 106, 109, 116, 126, 130, 135, 141, 145, 149, 154, 158, 167, 173, 177, 179,
    184, 190, 195, 198, 205, 207, 210, 214, 218, 225, 229, 234, 239, 243, 246, 250, 256, 260, 265,
    269, 273, 277, 283, 287, 291, 295, 298, 303, 308, 314, 318, 324, 329, 336, 340, 345, 349, 354,
    360, 367, 371, 377, 384, 391, 396, 401, 407, 412, 416, 423, 427, 430, 435, 442, 445, 449, 456,
    461, 467, 473, 478, 483, 487, 491, 497, 500, 505, 511, 516, 520, 525, 529, 534, 537, 541, 546,
    549, 555, 559, 563, 568, 575, 579, 585, 591, 598, 605, 611, 618, 621, 624, 626, 630, 633, 635,
    640, 645, 652, 656, 660, 669, 672, 675, 679, 684, 688, 696, 700, 705, 711, 718, 723, 726, 729,
    733, 737, 742, 747, 753, 760, 765, 768, 773, 778, 782, 784, 789, 792, 797, 801, 804, 809, 814,
    817, 821, 827, 833, 840, 845, 849, 853, 857, 862, 867, 871, 876, 881, 883, 886, 892, 898, 903,
    908, 911, 913, 918, 924, 930, 937, 940, 943, 951, 956, 963, 967, 971, 976, 982, 987, 992, 999,
    1006, 1013, 1018, 1024, 1031, 1039, 1045, 1051, 1058, 1064, 1068, 1073, 1078, 1083, 1088, 1092,
    1097, 1102, 1107, 1111, 1117, 1121, 0, 1, 6, 13, 20, 22, 28, 37, 41, 43, 45, 50, 56, 62, 68,
    74, 77, 81, 85, 91, 96, 101, 106, 111, 116, 122, 126, 130, 136, 146, 152, 157, 162, 167, 174,
    179, 186, 195, 200, 205, 212, 213, 216, 219, 227, 229, 237, 245, 250, 255, 259, 262, 265, 268,
    272, 275, 281, 284, 288, 293, 296, 297, 299, 304, 307, 310, 314, 319, 324, 331, 336, 339, 342,
    346, 351, 356, 362, 366, 372, 374, 380, 384, 387, 391, 397, 403, 411, 421, 427, 430, 436, 443,
    444, 448, 452, 454, 458, 462, 470, 476, 479, 484, 491, 494, 497, 501, 505, 512, 518, 522, 526,
    528, 534, 540, 545, 549, 554, 558, 565, 569, 574, 579, 586, 589, 591, 596, 602, 606, 609, 611,
    614, 619, 621, 622, 626, 628, 630, 637, 644, 651, 657, 659, 660, 662, 664, 667, 669, 673, 676,
    681, 684, 687, 689, 692, 694, 702, 708, 710, 713, 716, 720, 723, 728, 733, 738, 743, 745, 752,
    757, 760, 763, 767, 772, 777, 784, 791, 798, 805, 811, 813, 816, 819, 825, 831, 837, 843, 848,
    851, 852, 854, 858, 862, 867, 873, 876, 881, 887, 895, 898, 905, 912, 917, 921, 924, 929, 934,
    938, 941, 948, 956, 961, 968, 974, 980, 988, 996, 1006, 1012, 1017, 1023, 1028, 1035, 1039,
    1043, 1046, 1053, 1061, 1069, 1074, 1079, 1088, 1097, 1103, 1109, 1115, 1121, 1127, 1132, 1138,
    1142, 1146, 1151, 1157, 1163, 1169, 1175, 1180, 1186, 1192, 1198, 1204, 1207, 1213, 1220, 1227,
    1236, 1241, 1243, 1250, 1257, 1260, 1266, 1271, 1273, 1276, 1281, 1288, 1293, 1302, 1306, 1314,
    1318, 1323, 1328, 1334, 1337, 1343, 1348, 1353, 1358, 1363, 1368, 1373, 1380, 1386, 1392, 1398,
    1404, 1406, 1409, 1412, 1417, 1420, 1423, 1427, 1432, 1437, 1440, 1444, 1447, 1450, 1454, 1458,
    1463, 1468, 1473, 1475, 1477, 1480, 1487, 1493, 1496, 1499, 1502, 1506, 1511, 1519, 1524, 1529,
    1534, 1536, 1539, 1542, 1547, 1549, 1554, 1561, 1567, 1572, 1577, 1579, 1584, 1592, 1595, 1601,
    1609, 1615, 1621, 1627, 1633, 1638, 1640, 0, 3, 9, 15, 21, 27, 33, 36, 42, 48, 54, 60, 66, 72,
    78, 84, 90, 96, 102, 108, 114, 120, 126, 129, 135, 141, 147, 153, 159, 165, 171, 177, 183, 189,
    195, 201, 207, 213, 219, 225, 231, 237, 240, 246, 252, 258, 264, 270, 276, 279, 285, 291, 297,
    303, 309, 315, 321, 327, 333, 339, 345, 351, 357, 363, 366, 372, 378, 384, 390, 396, 402, 408,
    411, 417, 423, 429, 435, 441, 447, 453, 459, 465, 468, 474, 480, 486, 492, 498, 504, 510, 516,
    522, 528, 534, 540, 546, 552, 558, 564, 570, 576, 582, 588, 591, 597, 603, 609, 615, 621, 627,
    630, 636, 642, 648, 654, 660, 666, 672, 678, 684, 690, 696, 702, 708, 714, 717, 723, 729, 735,
    741, 747, 753, 759, 765, 771, 777, 783, 789, 795, 801, 807, 813, 816, 822, 828, 834, 840, 846,
    852, 858, 864, 870, 876, 882, 885, 891, 897, 903, 909, 915, 921, 927, 930, 936, 942, 948, 954,
    960, 966, 972, 978, 984, 990, 996, 1002, 1008, 1014, 1020, 1026, 1032, 1038, 1044, 1050, 1053,
    1059, 1065, 1071, 1077, 1083, 1089, 1095, 1101, 1107, 1113, 1119, 1125, 1131, 1137, 1140, 1146,
    1152, 1158, 1164, 1170, 1176, 1182, 1188, 1194, 1200, 1206, 1212, 1215, 1221, 1224, 1230, 1236,
    1242, 1248, 1254, 1260, 1266, 1272, 1278, 1284, 1290, 1296, 1302, 1308, 1314, 1320, 1326, 1332,
    1335, 1341, 1347, 1353, 1359, 1365, 1371, 1374, 1380, 1386, 1392, 1398, 1404, 1410, 1416, 1422,
    1428, 1434, 1440, 1446, 1452, 1458, 1464, 1470, 1476, 1482, 1488, 1494, 1500, 1506, 1512, 1518,
    1524, 1527, 1533, 1539, 1545, 1551, 1557, 1563, 1569, 1575, 1578, 1584, 1590, 1596, 1599, 1605,
    1611, 1617, 1623, 1629, 1635, 1638, 1644, 1650, 1656, 1662, 1668, 1674, 1680, 1686, 1692, 1695,
    1701, 1707, 1710, 1713, 1719, 1725, 1731, 1737, 1743, 1749, 1755, 1761, 1767, 1773, 1779, 1785,
    1791, 1797, 1803, 1809, 1815, 1821, 1827, 1833, 1836, 1842, 1848, 1854, 1857, 1863, 1869, 1875,
    1881, 1887, 1893, 1899, 1905, 1911, 1917, 1923, 1929, 1935, 1941, 1947, 1953, 1959, 1965, 1971,
    1977, 1983, 1989, 1995, 2001, 2007, 2013, 2019, 2025, 2031, 2037, 2043, 2049, 2055, 2061, 2067,
    2073, 2079, 2085, 2091, 2097, 2103, 2109, 2115, 2121, 2127, 2133, 2139, 2145, 2151, 0, 21, 27,
    39, 51, 69, 75, 81, 90, 108, 129, 144, 156, 165, 180, 186, 198, 210, 222, 237, 249, 264, 282,
    288, 318, 330, 345, 357, 363, 372, 381, 396, 405, 420, 426, 441, 459, 468, 486, 507, 513, 528,
    543, 561, 570, 576, 588, 600, 606, 615, 630, 636, 654, 672, 681, 687, 702, 717, 735, 744, 756,
    771, 780, 801, 810, 825, 831, 843, 855, 873, 882, 894, 918, 936, 942, 951, 957, 975, 987, 1008,
    1020, 1035, 1050, 1068, 1089, 1104, 1113, 1131, 1152, 1176, 1200, 1224, 1251, 1269, 1281, 1290,
    1305, 1323, 1335, 1365, 1377, 1389, 1401, 1413, 1425, 1440, 1461, 1479, 1503, 1521, 1530, 1542,
    1563, 1569, 1584, 1596, 1608, 1623, 1635, 1653, 1662, 1671, 1683, 1692, 1710, 0, 9, 18, 30, 36,
    48, 60, 75, 87, 93, 102, 108, 120, 129, 138, 150, 159, 168, 177, 192, 207, 219, 225, 237, 246,
    255, 267, 279, 288, 297, 306, 312, 321, 330, 339, 345, 357, 363, 372, 384, 390, 399, 405, 411,
    423, 429, 438, 447, 456, 465, 474, 483, 489, 498, 504, 516, 528, 537, 546, 555, 561, 576, 585,
    591, 597, 606, 615, 624, 639, 645, 654, 663, 672, 681, 693, 705, 714, 723, 729, 738, 747, 756,
    765, 774, 783, 792, 801, 813, 822, 828, 837, 843, 852, 861, 870, 879, 888, 900, 909, 918, 927,
    936, 948, 951, 957, 966, 975, 0, 3, 9, 18, 24, 27, 33, 36, 45, 51, 57, 63, 69, 78, 84, 90, 93,
    102, 108, 114, 120, 129, 135, 141, 144, 147, 153, 159, 165, 168, 174, 180, 189, 198, 204, 210,
    219, 228, 234, 240, 249, 258, 267, 276, 285, 294, 306, 315, 321, 330, 339, 345, 354, 360, 369,
    375, 378, 384, 387, 393, 399, 405, 408, 414, 420, 423, 429, 435, 438, 444, 450, 456, 465, 468,
    474, 480, 483, 489, 495, 501, 504, 510, 516, 522, 528, 537, 543, 549, 552, 555, 558, 567, 573,
    579, 585, 591, 597, 603, 612, 618, 621, 627, 630, 639, 642, 645, 651, 654, 657, 663, 672, 681,
    687, 690, 696, 705, 717, 720, 726, 732, 738, 744, 750, 756, 759, 765, 771, 777, 780, 783, 789,
    795, 801, 807, 813, 819, 828, 834, 840, 843, 846, 849, 855, 861, 867, 876, 882, 891, 900, 906,
    909, 912, 918, 927, 933, 939, 945, 951, 957, 960, 966, 972, 975, 981, 984, 993, 999, 1008,
    1017, 1026, 1032, 1038, 1044, 1053, 1059, 1065, 1071, 1077, 1083, 1095, 1104, 1110, 1116, 1122,
    1125, 1131, 1137, 1146, 1152, 1161, 1167, 1173, 1182, 1188, 1194, 1200, 1212, 1221, 1227, 1230,
    1236, 1245, 1251, 1257, 1263, 1272, 1281, 1287, 1296, 1302, 1308, 1314, 1317, 1323, 1332, 1335,
    1338, 1344, 1353, 1362, 1371, 1377, 1383, 1389, 1398, 1407, 1416, 1425, 1428, 1431, 1434, 1440,
    1446, 1449, 1455, 1464, 1473, 1479, 1485, 1491, 1497, 1503, 1512, 1521, 1530, 1539, 1548, 1554,
    1563, 1569, 1575, 1581, 1587, 1596, 1602, 1608, 1614, 1620, 1629, 1635, 1638, 1644, 1650, 1653,
    1662, 1668, 1674, 1680, 1689, 1698, 1710, 1716, 1725, 1734, 1740, 1746, 1755, 1764, 1773, 1779,
    1782, 1785, 1791, 1797, 1803, 1806, 1815, 1821, 1827, 1833, 1839, 1842, 1845, 1848, 1851, 1854,
    1860, 1866, 1872, 1875, 1881, 1887, 1893, 1899, 1905, 1911, 1917, 1923, 1929, 1938, 1944, 1953,
    1959, 1968, 1971, 1977, 1986, 1995, 2001, 2007, 2010, 2016, 2025, 2031, 2034, 2040, 2046, 2052,
    2058, 2070, 2079, 2085, 2091, 2097, 2103, 2106, 2112, 0, 9, 18, 27, 33, 42, 51, 57, 66, 72, 84,
    93, 105, 114, 120, 126, 132, 138, 144, 156, 168, 180, 192, 204, 213, 219, 228, 240, 246, 255,
    264, 273, 282, 291, 300, 309, 318, 327, 336, 345, 354, 360, 372, 381, 390, 396, 405, 414, 420,
    432, 438, 447, 453, 459, 471, 480, 489, 495, 504, 513, 522, 531, 537, 543, 549, 558, 564, 570,
    579, 588, 597, 603, 615, 624, 633, 642, 648, 654, 660, 666, 672, 678, 687, 696, 705, 711, 717,
    723, 729, 735, 741, 747, 753, 762, 768, 774, 780, 789, 801, 813, 825, 837, 846, 855, 864, 870,
    882, 894, 903, 912, 921, 927, 936, 945, 951, 960, 966, 972, 981, 990, 996, 0, 3, 6, 15, 19, 22,
    27, 31, 37, 39, 43, 46, 48, 51, 55, 59, 62, 68, 71, 76, 80, 86, 92, 98, 104, 109, 116, 121,
    127, 132, 135, 139, 147, 154, 161, 163, 166, 171, 175, 181, 186, 191, 196, 199, 202, 205, 212,
    216, 222, 229, 235, 243, 247, 250, 252, 255, 258, 261, 264, 267, 270, 275, 277, 280, 285, 288,
    290, 295, 300, 306, 310, 314, 317, 320, 324, 328, 331, 334, 337, 341, 347, 350, 353, 357, 364,
    367, 371, 374, 381, 386, 389, 396, 403, 410, 414, 419, 423, 432, 442, 452, 456, 461, 465, 469,
    474, 479, 484, 489, 491, 497, 502, 507, 513, 517, 520, 523, 526, 530, 536, 543, 549, 554, 559,
    566, 572, 577, 583, 590, 596, 602, 607, 610, 615, 618, 622, 625, 628, 632, 636, 642, 648, 656,
    663, 666, 670, 674, 677, 683, 685, 691, 697, 701, 704, 707, 710, 715, 722, 728, 733, 739, 743,
    746, 751, 752, 757, 760, 765, 768, 772, 776, 781, 784, 792, 794, 798, 804, 813, 819, 827, 830,
    834, 840, 844, 850, 852, 854, 857, 861, 864, 869, 873, 876, 880, 885, 889, 893, 898, 901, 904,
    908, 912, 918, 925, 927, 932, 935, 938, 942, 949, 952, 954, 960, 964, 969, 974, 979, 985, 991,
    995, 1000, 1003, 1005, 1008, 1014, 1021, 1025, 1033, 1040, 1047, 1055, 1058, 1061, 1064, 1072,
    1077, 1083, 1088, 1093, 1099, 1105, 1112, 1117, 1120, 1124, 1130, 1135, 1139, 1145, 1151, 1155,
    1160, 1165, 1170, 1174, 1181, 1186, 1189, 1193, 1195, 1201, 1204, 1209, 1215, 1219, 1223, 1229,
    1234, 1238, 1243, 1248, 1253, 1258, 1262, 1269, 0, 4, 7, 10, 16, 19, 21, 29, 37, 39, 43, 48,
    59, 62, 65, 71, 75, 80, 84, 90, 97, 103, 107, 111, 116, 122, 126, 129, 133, 138, 142, 148, 152,
    156, 161, 167, 172, 180, 185, 192, 197, 201, 205, 210, 212, 216, 220, 223, 227, 230, 234, 242,
    245, 252, 254, 258, 260, 263, 266, 268, 272, 279, 283, 288, 290, 293, 299, 302, 307, 312, 317,
    321, 323, 328, 333, 336, 340, 345, 350, 354, 360, 365, 369, 373, 378, 384, 389, 392, 397, 403,
    408, 413, 418, 424, 431, 437, 444, 449, 452, 458, 463, 466, 470, 474, 478, 481, 487, 491, 495,
    499, 504, 507, 509, 515, 521, 525, 530, 535, 539, 544, 549, 556, 563, 568, 570, 573, 576, 580,
    584, 589, 594, 597, 606, 611, 615, 622, 627, 634, 638, 647, 651, 656, 660, 669, 674, 677, 681,
    686, 689, 694, 697, 702, 705, 708, 712, 717, 719, 722, 726, 729, 733, 737, 743, 747, 752, 756,
    760, 765, 767, 773, 779, 782, 784, 787, 795, 798, 803, 809, 814, 819, 824, 832, 836, 843, 847,
    849, 851, 854, 861, 870, 878, 886, 896, 901, 904, 911, 918, 924, 931, 936, 944, 949, 954, 960,
    966, 970, 974, 979, 983, 989, 993, 997, 1002, 1008, 1013, 1019, 1025, 1031, 1036, 1043, 1048,
    1054, 1058, 1065, 1068, 1073, 1080, 1085, 1089, 1095, 1100, 1104, 1109, 1113, 1117, 1120, 1124,
    1128, 1132, 1137, 0, 3, 9, 13, 17, 21, 29, 32, 36, 40, 46, 49, 56, 62, 66, 70, 77, 81, 90, 102,
    106, 112, 118, 124, 130, 134, 139, 147, 153, 159, 167, 173, 178, 184, 190, 197, 204, 208, 213,
    218, 223, 229, 234, 237, 242, 246, 254, 258, 266, 272, 277, 279, 282, 286, 289, 295, 299, 306,
    312, 317, 322, 328, 330, 335, 340, 345, 348, 354, 357, 363, 369, 373, 377, 383, 386, 394, 399,
    403, 407, 411, 413, 421, 427, 433, 439, 445, 449, 453, 459, 463, 466, 470, 475, 479, 483, 490,
    495, 500, 504, 512, 517, 524, 530, 539, 547, 554, 562, 569, 576, 582, 591, 599, 604, 611, 616,
    621, 624, 628, 632, 638, 642, 647, 655, 660, 666, 669, 674, 680, 684, 688, 692, 698, 702, 706,
    713, 723, 730, 736, 743, 749, 755, 763, 768, 774, 782, 791, 798, 804, 811, 818, 825, 831, 840,
    845, 852, 859, 865, 870, 879, 886, 892, 897, 901, 905, 910, 915, 921, 925, 928, 933, 938, 945,
    950, 958, 965, 973, 978, 983, 989, 994, 998, 1003, 1008, 1013, 1021, 1025, 0, 3, 12, 27, 33,
    54, 63, 78, 87, 93, 105, 117, 126, 138, 150, 159, 165, 171, 177, 192, 201, 219, 228, 243, 249,
    255, 267, 273, 285, 297, 306, 312, 315, 324, 333, 345, 351, 360, 369, 375, 384, 396, 408, 423,
    432, 441, 447, 459, 474, 480, 489, 504, 510, 522, 531, 540, 546, 555, 570, 582, 585, 588, 591,
    594, 0, 15, 24, 33, 51, 57, 66, 81, 96, 105, 120, 135, 147, 159, 168, 192, 210, 216, 225, 237,
    252, 264, 279, 285, 291, 300, 318, 327, 339, 345, 357, 363, 381, 390, 399, 414, 429, 441, 453,
    471, 486, 501, 513, 528, 543, 546, 555, 564, 579, 585, 597, 612, 624, 639, 654, 666, 675, 681,
    684, 693, 708, 714, 720, 726, 738, 744, 756, 774, 792, 813, 834, 852, 864, 873, 885, 897, 909,
    918, 930, 948, 960, 963, 969, 975, 990, 999, 1008, 1020, 1035, 1050, 1074, 1086, 1095, 1107,
    1125, 1140, 1152, 1161, 1167, 1173, 1185, 1197, 1206, 1218, 1233, 1248, 1257, 1272, 1275, 1281,
    1296, 1308, 1320, 1329, 1347, 1353, 1365, 1377, 1389, 1404, 1416, 1422, 1428, 1431, 1446, 1461,
    1470, 1482, 1494, 1500, 1506, 1527, 1545, 1557, 1572, 1584, 1593, 1605, 1614, 1620, 1632, 1644,
    1662, 1677, 1686, 1698, 1713, 1719, 1725, 1737, 0, 3, 9, 11, 13, 18, 22, 28, 33, 36, 42, 47,
    53, 59, 66, 71, 74, 81, 85, 88, 93, 99, 104, 110, 117, 122, 131, 137, 141, 148, 156, 162, 169,
    175, 181, 187, 194, 202, 205, 208, 210, 214, 220, 223, 226, 234, 237, 241, 249, 252, 255, 259,
    263, 267, 274, 278, 281, 287, 290, 294, 299, 305, 314, 317, 323, 327, 329, 334, 340, 342, 345,
    351, 358, 365, 369, 373, 379, 383, 388, 394, 401, 409, 413, 419, 423, 426, 432, 436, 439, 445,
    449, 454, 458, 462, 465, 468, 471, 480, 484, 491, 499, 505, 512, 518, 525, 533, 536, 539, 545,
    548, 553, 559, 567, 573, 577, 579, 585, 587, 593, 595, 597, 599, 602, 605, 609, 614, 620, 623,
    628, 632, 635, 641, 647, 651, 655, 660, 665, 669, 672, 676, 679, 681, 685, 688, 692, 697, 703,
    706, 709, 712, 716, 722, 727, 736, 740, 745, 750, 757, 761, 767, 772, 777, 778, 780, 784, 789,
    794, 802, 805, 812, 819, 823, 828, 832, 835, 840, 842, 844, 849, 851, 856, 863, 868, 876, 879,
    883, 887, 890, 892, 899, 903, 909, 912, 915, 920, 928, 932, 938, 939, 944, 953, 960, 967, 971,
    977, 978, 980, 985, 994, 997, 1003, 1006, 1013, 1018, 1025, 1029, 1032, 1036, 1039, 1045, 1051,
    1055, 1056, 1059, 1061, 1065, 1068, 1073, 1080, 1084, 1097, 1100, 1107, 1111, 1117, 1124, 1128,
    1132, 1139, 1147, 1153, 1160, 1166, 1172, 1178, 1192, 1199, 1207, 1214, 1218, 1223, 1226, 1229,
    1231, 1235, 1238, 1244, 1250, 1253, 1257, 1262, 1266, 1272, 1275, 1280, 1283, 1286, 1291, 1297,
    1301, 1307, 1312, 1315, 1318, 1320, 1324, 1329, 1333, 1338, 1342, 1345, 1349, 1354, 1356, 1360,
    1365, 1370, 1376, 1379, 1385, 1390, 1396, 1400, 1405, 1411, 1415, 1420, 1425, 0, 5, 8, 12, 20,
    26, 29, 35, 40, 44, 49, 54, 59, 61, 63, 66, 70, 75, 80, 83, 87, 90, 94, 99, 103, 108, 113, 117,
    119, 121, 124, 127, 132, 138, 141, 144, 149, 153, 156, 160, 165, 173, 179, 185, 191, 197, 202,
    210, 213, 218, 223, 226, 230, 235, 238, 242, 244, 248, 254, 257, 261, 265, 270, 273, 281, 284,
    289, 294, 296, 302, 305, 309, 314, 319, 321, 323, 330, 335, 343, 347, 351, 356, 361, 367, 370,
    375, 380, 388, 391, 395, 403, 407, 410, 414, 419, 423, 430, 436, 440, 447, 451, 456, 462, 467,
    472, 478, 481, 485, 490, 492, 497, 500, 503, 507, 510, 514, 519, 524, 528, 534, 539, 545, 548,
    554, 557, 561, 565, 567, 572, 575, 578, 581, 585, 589, 598, 603, 609, 616, 623, 627, 631, 638,
    645, 646, 653, 658, 662, 667, 677, 682, 691, 696, 699, 703, 708, 714, 719, 721, 724, 726, 729,
    736, 740, 745, 748, 753, 759, 765, 768, 775, 778, 783, 788, 794, 797, 801, 810, 815, 819, 825,
    827, 832, 835, 842, 846, 849, 854, 856, 859, 864, 867, 872, 876, 882, 885, 889, 892, 896, 899,
    905, 909, 914, 918, 921, 924, 929, 932, 938, 941, 945, 948, 954, 961, 963, 966, 970, 973, 977,
    982, 987, 990, 994, 998, 1000, 1005, 1007, 1014, 1017, 1021, 1024, 1028, 1031, 1034, 1039,
    1044, 1048, 1053, 1057, 1060, 1067, 1071, 1076, 1079, 1083, 1087, 1091, 1097, 1101, 1108, 1114,
    1121, 1125, 1130, 1133, 1139, 1142, 1150, 1155, 1162, 1164, 1167, 1171, 1174, 1183, 1186, 1188,
    1191, 1196, 1201, 1208, 1210, 1214, 1217, 1221, 1224, 1228, 1231, 1235, 1238, 1242, 1246, 1252,
    1256, 1261, 1263, 1266, 1269, 1274, 1280, 1284, 1289, 1293, 1298, 1303, 1308, 1313, 1315, 1318,
    0, 1, 4, 8, 11, 14, 17, 23, 26, 28, 30, 34, 38, 42, 46, 51, 57, 63, 69, 74, 81, 86, 92, 99,
    105, 111, 119, 124, 129, 131, 137, 144, 146, 150, 156, 161, 168, 173, 176, 180, 187, 190, 198,
    205, 207, 213, 220, 227, 233, 238, 245, 248, 253, 258, 263, 265, 266, 269, 272, 274, 278, 282,
    288, 293, 297, 303, 308, 310, 314, 317, 321, 327, 331, 337, 342, 349, 355, 362, 367, 373, 377,
    383, 387, 390, 394, 398, 404, 411, 421, 430, 437, 443, 450, 454, 460, 466, 474, 481, 487, 494,
    499, 504, 509, 512, 516, 522, 526, 529, 534, 540, 546, 554, 561, 567, 575, 582, 590, 597, 604,
    606, 610, 613, 615, 620, 623, 627, 631, 636, 638, 643, 649, 655, 661, 666, 671, 675, 682, 686,
    691, 695, 700, 705, 711, 717, 723, 728, 732, 736, 740, 746, 751, 756, 761, 768, 774, 776, 780,
    786, 788, 794, 798, 800, 803, 808, 819, 826, 829, 833, 836, 840, 845, 850, 857, 863, 870, 876,
    885, 890, 893, 897, 904, 907, 912, 916, 924, 930, 935, 941, 945, 948, 952, 954, 955, 959, 961,
    967, 973, 975, 978, 981, 984, 987, 991, 994, 997, 999, 1002, 1009, 1018, 1023, 1030, 1039,
    1046, 1051, 1059, 1066, 1073, 1080, 1087, 1091, 1097, 1106, 1113, 1118, 1123, 1127, 1136, 1142,
    1145, 1154, 1157, 1161, 1165, 1169, 1173, 1179, 1183, 1188, 1193, 1198, 1202, 1211, 1216, 1221,
    1225, 1231, 1236, 1242, 1247, 1254, 1260, 1266, 1271, 1283, 1286, 1288, 1292, 1295, 1299, 1303,
    1309, 1314, 1321, 1327, 1332, 1338, 1341, 1346, 1352, 1357, 1359, 1363, 1366, 1370, 1373, 1378,
    1382, 1384, 1389, 1394, 1400, 1402, 1407, 1411, 1416, 1421, 1426, 1428, 1432, 1437, 1440, 1444,
    1447, 1450, 1451, 1454, 1458, 1461, 1465, 1470, 1475, 1482, 1492, 1494, 1501, 1506, 1511, 1516,
    1523, 1528, 1535, 1539, 1546, 1556, 1565, 1574, 1584, 1592, 1597, 1599, 1607, 1614, 1615, 1617,
    1622, 1630, 1635, 1641, 1645, 1649, 1651, 1656, 1661, 1668, 1675, 1682, 1690, 1698, 1706, 1716,
    1719, 1725, 1731, 1737, 1745, 1752, 1755, 1760, 0, 1, 7, 12, 17, 22, 26, 31, 37, 44, 50, 57,
    60, 66, 71, 76, 81, 86, 88, 91, 97, 102, 108, 115, 121, 128, 132, 138, 144, 146, 151, 159, 163,
    166, 169, 173, 177, 182, 185, 191, 195, 203, 211, 218, 225, 232, 238, 245, 249, 254, 258, 263,
    266, 268, 275, 282, 285, 287, 291, 296, 300, 305, 311, 317, 322, 327, 333, 338, 344, 349, 355,
    360, 366, 370, 375, 380, 387, 395, 400, 406, 411, 416, 418, 422, 425, 428, 432, 439, 440, 443,
    447, 450, 454, 456, 462, 470, 475, 485, 491, 494, 498, 502, 507, 511, 516, 520, 526, 533, 538,
    545, 552, 557, 563, 570, 574, 580, 587, 592, 598, 607, 612, 617, 623, 625, 631, 634, 639, 646,
    651, 656, 659, 662, 667, 670, 674, 679, 684, 689, 695, 698, 702, 707, 714, 719, 722, 726, 731,
    734, 738, 740, 743, 752, 754, 758, 762, 768, 771, 773, 776, 779, 783, 785, 789, 792, 795, 799,
    802, 805, 807, 812, 817, 823, 828, 834, 837, 841, 846, 852, 857, 863, 868, 874, 876, 880, 887,
    894, 897, 900, 906, 913, 918, 924, 929, 935, 940, 946, 951, 957, 965, 970, 975, 977, 980, 985,
    991, 996, 1002, 1005, 1009, 1014, 1018, 1022, 1023, 1027, 1030, 1032, 1034, 1039, 1045, 1050,
    1056, 1060, 1064, 1069, 1073, 1078, 1085, 1089, 1094, 1101, 1106, 1113, 1121, 1128, 1136, 1141,
    1147, 1151, 1154, 1160, 1168, 1174, 1179, 1184, 1190, 1195, 1201, 1206, 1211, 1220, 1224, 1232,
    1238, 1244, 1251, 1257, 1264, 1269, 1272, 1276, 1280, 1284, 1286, 1293, 1297, 1302, 1305, 1311,
    1316, 1322, 1325, 1330, 1336, 1341, 1347, 1350, 1354, 1356, 1360, 1363, 1366, 1371, 1376, 1379,
    1382, 1386, 1390, 1393, 1397, 1400, 1406, 1413, 1418, 1424, 1429, 1435, 1437, 1440, 1445, 1450,
    1455, 1461, 1466, 1469, 1474, 1480, 1485, 1491, 1494, 1498, 1502, 1507, 1513, 1520, 1527, 1531,
    1536, 1543, 1547, 1552, 1554, 1557, 1561, 1565, 1569, 1573, 1575, 1578, 1581, 1586, 1591, 1597,
    1600, 1603, 1610, 1617, 1621, 1623, 1630, 1637, 1640, 1642, 1649, 1652, 0, 1, 5, 12, 20, 25,
    33, 41, 45, 50, 58, 66, 70, 75, 83, 91, 96, 105, 114, 120, 127, 132, 138, 144, 151, 158, 165,
    172, 179, 187, 194, 202, 207, 211, 217, 219, 223, 225, 228, 231, 235, 239, 245, 250, 255, 260,
    265, 270, 272, 276, 283, 285, 288, 294, 301, 307, 313, 318, 324, 331, 333, 337, 342, 346, 352,
    358, 362, 368, 371, 375, 378, 382, 387, 389, 392, 396, 398, 401, 404, 407, 411, 416, 421, 426,
    430, 435, 437, 441, 447, 452, 459, 465, 467, 470, 473, 478, 482, 487, 494, 500, 508, 514, 522,
    525, 530, 536, 541, 544, 553, 555, 563, 567, 573, 581, 585, 593, 600, 606, 611, 616, 619, 626,
    633, 638, 645, 653, 659, 663, 666, 671, 676, 683, 685, 687, 689, 692, 695, 699, 703, 707, 709,
    714, 719, 722, 726, 728, 731, 738, 741, 746, 749, 752, 757, 762, 768, 772, 778, 784, 790, 791,
    794, 802, 810, 811, 813, 815, 817, 820, 823, 830, 833, 836, 839, 843, 848, 851, 853, 856, 860,
    864, 869, 875, 881, 887, 890, 896, 898, 900, 904, 909, 919, 925, 931, 936, 943, 951, 954, 960,
    967, 974, 976, 981, 982, 990, 993, 1000, 1005, 1012, 1014, 1020, 1025, 1030, 1033, 1041, 1045,
    1049, 1057, 1066, 1073, 1078, 1084, 1089, 1095, 1101, 1107, 1108, 1110, 1114, 1117, 1119, 1123,
    1127, 1130, 1134, 1140, 1148, 1156, 1160, 1164, 1166, 1170, 1172, 1176, 1181, 1187, 1193, 1196,
    1203, 1210, 1215, 1220, 1227, 1234, 1236, 1240, 1244, 1246, 1249, 1253, 1257, 1262, 1268, 1272,
    1276, 1280, 1284, 1286, 1289, 1291, 1298, 1306, 1309, 1312, 1315, 1321, 1328, 1335, 1339, 1344,
    1347, 1350, 1353, 1357, 1367, 1370, 1378, 1385, 1392, 1398, 1405, 1413, 1421, 1427, 1436, 1445,
    1452, 1460, 1466, 1476, 1481, 1486, 1491, 1496, 1499, 1502, 1506, 1509, 1512, 1516, 0, 2, 8,
    16, 34, 44, 56, 66, 76, 88, 98, 106, 116, 128, 132, 144, 150, 158, 166, 174, 182, 184, 190,
    198, 204, 210, 218, 226, 238, 248, 256, 266, 276, 284, 292, 304, 310, 322, 326, 336, 348, 354,
    368, 374, 386, 396, 404, 412, 422, 432, 440, 460, 466, 472, 484, 490, 494, 500, 511, 515, 523,
    529, 535, 541, 545, 557, 569, 581, 593, 605, 617, 629, 641, 655, 667, 679, 685, 689, 693, 699,
    707, 715, 721, 727, 731, 735, 739, 749, 757, 767, 777, 779, 785, 789, 798, 809, 815, 819, 829,
    837, 849, 859, 865, 877, 885, 893, 901, 905, 907, 919, 933, 945, 957, 969, 975, 986, 996, 1006,
    1016, 1026, 1038, 1048, 1058, 1073, 1079, 1083, 1093, 1108, 1116, 1129, 1137, 1151, 1167, 1181,
    1195, 1209, 1225, 1239, 1253, 1267, 1281, 1297, 1311, 1321, 1327, 1346, 1357, 1365, 1369, 1377,
    1385, 1395, 1405, 1415, 1425, 1433, 1443, 1453, 1465, 1473, 1479, 1489, 1497, 1503, 1513, 1523,
    1533, 1541, 1551, 1557, 1567, 1575, 1585, 1595, 1607, 1617, 1623, 1631, 1639, 1645, 1653, 1659,
    1665, 1669, 1673, 1679, 1687, 1693, 1701, 1717, 1723, 1729, 1737, 1745, 1757, 1767, 1775, 1785,
    1795, 1799, 1807, 1813, 1819, 1837, 1855, 1873, 1885, 1891, 1909, 1925, 1931, 1937, 1941, 1951,
    1965, 1977, 1987, 1993, 1999, 2011, 2021, 2025, 2035, 2041, 2043, 2047, 2053, 2059, 2065, 2073,
    2081, 2093, 2101, 2109, 2121, 2131, 2141, 2151, 2155, 2161, 2167, 2173, 2183, 2187, 2199, 2223,
    2233, 2245, 2255, 2267, 2271, 2277, 2285, 2297, 2307, 2317, 2329, 2341, 2351, 2365, 2373, 2379,
    2391, 2403, 2415, 2427, 2437, 2447, 2457, 2465, 2471, 2481, 2491, 2493, 2499, 2507, 2517, 2525,
    2535, 2543, 2555, 2565, 2575, 2585, 2595, 2603, 2615, 2625, 2637, 2645, 2655, 2667, 2677, 2685,
    2693, 2701, 2709, 2717, 2725, 2737, 2749, 2763, 2777, 2791, 2803, 2817, 2827, 2831, 2841, 2857,
    2867, 2875, 2885, 2895, 2905, 2915, 2929, 2937, 2941, 2947, 2958, 2968, 2978, 2988, 2998, 3008,
    3020, 3030, 3040, 3046, 3054, 3062, 3070, 3078, 3082, 3090, 3098, 3104, 3112, 3124, 3130, 3134,
    3144, 3154, 3162, 3170, 3176, 3188, 3194, 3202, 3208, 3218, 3222, 3230, 3236, 3240, 3242, 3248,
    3256, 3266, 3274, 3280, 3286, 3294, 3304, 3310, 3329, 3340, 3350, 3356, 3362, 3368, 3374, 3380,
    3386, 3394, 3404, 3412, 3418, 3428, 3436, 3444, 3454, 3462, 3468, 3470, 3486, 3500, 3516, 3532,
    0, 1, 4, 6, 8, 11, 15, 19, 25, 29, 35, 38, 43, 46, 49, 55, 59, 62, 65, 69, 73, 77, 81, 86, 92,
    97, 101, 103, 107, 110, 114, 116, 123, 128, 135, 138, 141, 146, 148, 152, 155, 158, 160, 164,
    168, 174, 178, 184, 186, 188, 192, 195, 197, 198, 201, 208, 215, 224, 231, 234, 238, 244, 248,
    255, 259, 263, 269, 272, 278, 284, 290, 296, 304, 312, 318, 324, 330, 338, 345, 353, 355, 361,
    365, 369, 372, 377, 380, 384, 388, 392, 396, 401, 406, 408, 411, 416, 420, 425, 430, 435, 439,
    443, 448, 454, 456, 461, 463, 466, 471, 475, 481, 487, 493, 497, 499, 502, 508, 512, 520, 530,
    535, 540, 546, 553, 558, 564, 570, 576, 580, 584, 587, 594, 601, 606, 613, 617, 621, 624, 631,
    638, 647, 653, 662, 671, 680, 691, 697, 702, 708, 713, 717, 721, 728, 732, 736, 741, 748, 749,
    754, 757, 759, 766, 771, 776, 778, 781, 785, 788, 791, 794, 800, 802, 805, 811, 818, 823, 831,
    837, 840, 844, 850, 855, 863, 869, 872, 877, 883, 891, 899, 900, 902, 906, 910, 914, 918, 922,
    927, 930, 932, 937, 940, 943, 949, 952, 958, 962, 967, 972, 978, 984, 991, 997, 1003, 1007,
    1010, 1013, 1019, 1024, 1029, 1034, 1039, 1046, 1052, 1058, 1061, 1065, 1069, 1074, 1078, 1083,
    1086, 1091, 1096, 1098, 1101, 1106, 1111, 1113, 1117, 1122, 1125, 1129, 1135, 1138, 1143, 1145,
    1149, 1151, 1154, 1159, 1162, 1165, 1170, 1173, 1178, 1185, 1189, 1194, 1200, 1203, 1204, 1208,
    1213, 1218, 1223, 1229, 1233, 1238, 1243, 1245, 1249, 1253, 1258, 1264, 1270, 1275, 1282, 1289,
    1296, 1306, 1315, 1320, 1321, 1323, 1330, 1335, 1337, 1343, 1349, 1352, 1355, 1360, 1364, 1369,
    1374, 1378, 1382, 1385, 1392, 1399, 1406, 0, 3, 8, 10, 13, 17, 21, 25, 29, 33, 35, 39, 43, 46,
    51, 55, 59, 63, 67, 69, 75, 77, 83, 87, 92, 97, 102, 108, 113, 116, 119, 121, 124, 129, 132,
    134, 139, 142, 147, 152, 155, 160, 164, 168, 173, 178, 183, 185, 189, 193, 195, 200, 203, 205,
    207, 210, 212, 217, 220, 225, 229, 232, 235, 241, 247, 254, 260, 267, 273, 277, 280, 283, 285,
    289, 294, 296, 299, 303, 309, 313, 316, 321, 323, 327, 331, 335, 337, 340, 346, 350, 354, 356,
    361, 366, 369, 373, 377, 381, 387, 392, 396, 402, 404, 406, 409, 412, 419, 422, 429, 436, 439,
    443, 447, 452, 457, 459, 463, 468, 476, 484, 489, 493, 497, 499, 505, 511, 515, 520, 525, 529,
    534, 538, 542, 545, 550, 556, 563, 570, 574, 579, 583, 588, 593, 597, 603, 610, 617, 621, 626,
    629, 630, 632, 635, 638, 640, 645, 650, 655, 657, 660, 663, 666, 669, 676, 678, 682, 684, 687,
    694, 699, 704, 711, 715, 721, 725, 729, 733, 738, 741, 751, 757, 762, 767, 768, 771, 774, 778,
    782, 786, 788, 792, 796, 801, 806, 809, 811, 816, 822, 827, 830, 832, 836, 839, 842, 845, 849,
    854, 859, 866, 872, 878, 883, 885, 889, 892, 896, 900, 904, 910, 917, 924, 931, 934, 936, 940,
    944, 948, 951, 954, 957, 961, 968, 971, 973, 978, 985, 990, 995, 998, 1000, 1004, 1009, 1014,
    1016, 1020, 1025, 1029, 1030, 1034, 1039, 1044, 1050, 1056, 1059, 1063, 1065, 1068, 1072, 1076,
    1081, 1086, 1089, 1093, 1097, 1102, 1105, 1112, 1113, 1115, 1120, 1126, 1130, 1134, 1138, 1145,
    1150, 1155, 1158, 1165, 1169, 1173, 1176, 1179, 0, 1, 4, 7, 10, 12, 15, 19, 23, 27, 31, 34, 38,
    42, 46, 48, 53, 55, 58, 63, 68, 74, 79, 82, 85, 87, 90, 96, 101, 102, 106, 108, 111, 113, 116,
    121, 126, 130, 135, 140, 144, 148, 152, 154, 161, 166, 168, 170, 175, 180, 185, 190, 196, 202,
    205, 210, 215, 218, 222, 225, 229, 233, 236, 243, 245, 248, 252, 256, 260, 265, 270, 274, 279,
    284, 290, 295, 299, 305, 309, 313, 317, 319, 323, 328, 330, 335, 343, 345, 350, 355, 360, 364,
    368, 374, 380, 385, 387, 389, 394, 399, 402, 406, 409, 413, 418, 423, 425, 429, 433, 437, 441,
    445, 453, 457, 462, 468, 470, 474, 479, 483, 488, 492, 496, 502, 507, 513, 520, 527, 532, 536,
    541, 545, 551, 558, 562, 567, 571, 574, 575, 578, 581, 583, 590, 593, 595, 598, 602, 606, 609,
    612, 615, 619, 623, 627, 630, 634, 638, 641, 645, 649, 652, 656, 660, 664, 666, 668, 675, 681,
    686, 691, 696, 699, 704, 709, 712, 718, 723, 727, 729, 733, 736, 740, 742, 746, 750, 755, 758,
    763, 765, 768, 773, 778, 783, 786, 789, 793, 797, 801, 805, 810, 815, 821, 827, 829, 833, 836,
    841, 845, 852, 857, 862, 866, 868, 870, 873, 876, 878, 881, 885, 888, 893, 896, 901, 903, 904,
    910, 916, 922, 927, 931, 933, 936, 940, 943, 948, 952, 954, 959, 963, 965, 970, 974, 980, 984,
    987, 992, 995, 999, 1004, 1010, 1014, 1016, 1022, 1028, 1038, 1044, 1048, 1056, 1064, 1072,
    1080, 1086, 1096, 1104, 1110, 1118, 1126, 1132, 1140, 1146, 1152, 1162, 1168, 1172, 1180, 1188,
    1192, 1198, 1210, 1214, 1224, 1230, 1236, 1240, 1246, 1256, 1266, 1278, 1288, 1300, 1304, 1314,
    1322, 1332, 1340, 1342, 1350, 1354, 1360, 1372, 1382, 1388, 1392, 1398, 1408, 1416, 1426, 1436,
    1446, 1458, 1466, 1474, 1482, 1486, 1492, 1500, 1510, 1520, 1528, 1534, 1548, 1552, 1560, 1566,
    1578, 1586, 1594, 1602, 1612, 1622, 1630, 1640, 1652, 1662, 1672, 1680, 1688, 1696, 1700, 1708,
    1716, 1720, 1728, 1736, 1744, 1758, 1762, 1772, 1782, 1792, 1802, 1810, 1820, 1828, 1836, 1848,
    1854, 1862, 1870, 1874, 1878, 1888, 1898, 1904, 1912, 1918, 1924, 1932, 1940, 1944, 1952, 1960,
    1968, 1976, 1986, 1994, 2006, 2022, 2030, 2040, 2048, 2052, 2062, 2074, 2082, 2092, 2102, 2110,
    2118, 2128, 2136, 2138, 2144, 2150, 2156, 2164, 2172, 2178, 2186, 2194, 2200, 2208, 2216, 2224,
    2228, 2240, 2254, 2260, 2264, 2270, 2278, 2286, 2292, 2298, 2304, 2312, 2320, 2328, 2346, 2350,
    2354, 2368, 2380, 2390, 2400, 2410, 2416, 2430, 2440, 2450, 2462, 2468, 2480, 2488, 2498, 2506,
    2518, 2520, 2524, 2532, 2538, 2546, 2552, 2562, 2572, 2582, 2594, 2600, 2606, 2614, 2622, 2630,
    2638, 2648, 2658, 2670, 2682, 2686, 2694, 2702, 2712, 2718, 2728, 2732, 2736, 2744, 2754, 2764,
    2774, 2784, 2792, 2804, 2812, 2818, 2826, 2830, 2838, 2846, 2852, 2856, 2862, 2868, 2872, 2878,
    2886, 2896, 2902, 2908, 2918, 2932, 2936, 2938, 2946, 2950, 2962, 2974, 2986, 2996, 3004, 3010,
    3018, 3026, 3036, 3042, 3046, 3050, 3060, 3070, 3080, 3090, 3102, 3114, 3120, 3130, 3138, 3148,
    3158, 3164, 3170, 3178, 3188, 3200, 3212, 3220, 3226, 3234, 3242, 3248, 3256, 3262, 3272, 3284,
    3290, 3294, 3298, 3306, 3314, 3318, 0, 6, 10, 14, 20, 27, 34, 39, 44, 50, 55, 63, 66, 68, 73,
    77, 82, 86, 89, 93, 99, 104, 109, 113, 120, 125, 129, 131, 134, 137, 142, 147, 152, 156, 161,
    169, 172, 177, 180, 183, 187, 190, 194, 198, 201, 203, 207, 216, 224, 232, 242, 252, 259, 262,
    267, 275, 280, 290, 292, 295, 299, 305, 311, 313, 316, 319, 322, 327, 331, 338, 342, 348, 353,
    357, 362, 367, 373, 381, 386, 389, 393, 398, 402, 409, 415, 420, 424, 430, 435, 438, 442, 447,
    451, 456, 458, 462, 466, 469, 473, 476, 480, 483, 488, 494, 497, 500, 505, 508, 511, 519, 523,
    530, 531, 537, 542, 546, 548, 554, 558, 563, 572, 577, 582, 586, 590, 592, 595, 597, 600, 606,
    609, 614, 620, 626, 631, 636, 641, 647, 654, 658, 663, 669, 673, 678, 684, 687, 690, 695, 701,
    704, 707, 711, 715, 718, 721, 725, 731, 736, 740, 743, 749, 755, 761, 764, 773, 776, 779, 781,
    784, 786, 790, 797, 803, 813, 819, 825, 828, 834, 838, 840, 847, 850, 858, 861, 867, 870, 875,
    879, 884, 888, 897, 902, 905, 908, 911, 915, 919, 925, 932, 935, 940, 945, 951, 954, 957, 963,
    970, 977, 985, 991, 998, 1000, 1005, 1008, 1012, 1017, 1020, 1025, 1029, 1034, 1037, 1039,
    1041, 1045, 1053, 1057, 1060, 1063, 1067, 1072, 1079, 1088, 1093, 1098, 1104, 1110, 1114, 1118,
    1124, 1129, 1132, 1136, 1138, 1141, 1144, 1149, 1154, 1160, 1166, 1172, 1176, 1181, 1185, 1189,
    1193, 1198, 1203, 1206, 1212, 1217, 1220, 1224, 1229, 1232, 1237, 1248, 1253, 0, 15, 30, 48,
    66, 78, 96, 108, 123, 132, 141, 150, 162, 180, 201, 225, 240, 258, 279, 291, 309, 321, 336,
    360, 372, 384, 411, 444, 465, 486, 498, 507, 513, 525, 537, 558, 573, 594, 609, 618, 633, 648,
    663, 681, 693, 705, 723, 738, 747, 756, 768, 786, 804, 825, 843, 864, 882, 891, 921, 954, 981,
    999, 1023, 1044, 1071, 1092, 1116, 1131, 1146, 1158, 1179, 1188, 1218, 1236, 1248, 1263, 1272,
    1284, 1302, 1317, 1338, 1359, 1389, 1407, 1422, 1440, 1449, 1461, 1467, 1479, 1497, 1509, 1536,
    1554, 1566, 1587, 1602, 1611, 1623, 1644, 1662, 1680, 1692, 1713, 1728, 1749, 1767, 1788, 1815,
    1830, 1851, 1872, 1893, 1902, 1911, 1920, 1941, 1950, 1962, 1971, 1989, 2004, 2028, 2043, 2061,
    2076, 2091, 2103, 2112, 2127, 2151, 2169, 2184, 2208, 2229, 2247, 2259, 2268, 2280, 2292, 2304,
    2316, 2325, 2346, 2358, 2370, 2376, 2397, 2415, 2430, 2448, 2454, 2472, 2493, 2505, 2526, 2535,
    2550, 2568, 2580, 2592, 2607, 2616, 2628, 2649, 2670, 2682, 2703, 2712, 2733, 2745, 2769, 2793,
    2808, 2820, 2838, 2850, 2865, 2883, 2895, 2907, 2919, 2934, 2949, 2958, 2979, 2988, 3006, 3030,
    3042, 0, 6, 15, 24, 33, 42, 51, 60, 66, 78, 84, 93, 102, 108, 114, 126, 135, 141, 147, 153,
    159, 168, 174, 180, 189, 198, 207, 213, 225, 231, 237, 243, 249, 255, 264, 273, 279, 288, 297,
    309, 315, 321, 330, 342, 351, 360, 372, 378, 387, 396, 405, 411, 420, 429, 438, 450, 456, 465,
    474, 483, 492, 498, 507, 513, 519, 531, 543, 552, 561, 570, 579, 585, 591, 600, 606, 612, 618,
    630, 639, 651, 657, 666, 675, 681, 687, 699, 705, 711, 720, 729, 738, 744, 750, 759, 765, 774,
    780, 786, 792, 801, 810, 816, 825, 834, 843, 852, 858, 864, 870, 879, 885, 891, 897, 906, 912,
    921, 930, 936, 945, 954, 960, 969, 975, 981, 987, 993, 999, 1011, 1020, 1026, 1032, 1038, 1047,
    1053, 1059, 1065, 1071, 1077, 1083, 1089, 1101, 1107, 1113, 1119, 1128, 1134, 1140, 1146, 1152,
    1164, 1170, 1179, 1185, 1191, 1200, 1206, 1215, 1221, 1230, 1236, 1248, 1257, 1269, 1281, 1287,
    1293, 1299, 1305, 1314, 1323, 1332, 1341, 1347, 1356, 1365, 1371, 1380, 1386, 1392, 1401, 1407,
    1416, 1422, 1431, 1437, 1443, 1452, 1458, 1464, 0, 5, 13, 16, 21, 30, 36, 40, 45, 52, 54, 58,
    63, 68, 74, 79, 82, 87, 93, 97, 102, 106, 110, 113, 118, 122, 128, 135, 143, 150, 153, 157,
    161, 166, 172, 179, 181, 185, 190, 196, 200, 205, 211, 217, 223, 231, 242, 249, 251, 255, 260,
    262, 266, 270, 273, 279, 288, 294, 297, 301, 306, 312, 319, 329, 336, 349, 355, 358, 362, 366,
    376, 380, 384, 390, 396, 402, 408, 419, 425, 427, 432, 441, 445, 452, 457, 462, 467, 472, 477,
    481, 485, 490, 499, 503, 508, 513, 520, 525, 528, 533, 536, 541, 544, 552, 558, 562, 569, 577,
    583, 586, 590, 593, 596, 602, 605, 610, 613, 621, 626, 633, 638, 644, 649, 654, 662, 667, 674,
    679, 689, 696, 705, 710, 717, 725, 730, 741, 748, 755, 762, 765, 769, 771, 774, 778, 782, 787,
    793, 798, 803, 808, 815, 821, 823, 825, 828, 831, 837, 839, 844, 853, 860, 866, 873, 879, 883,
    889, 890, 898, 904, 916, 920, 927, 933, 937, 945, 952, 963, 972, 983, 988, 995, 1005, 1012,
    1018, 1023, 1027, 1033, 1039, 1042, 1046, 1051, 1056, 1062, 1069, 1077, 1080, 1084, 1089, 1094,
    1098, 1104, 1107, 1114, 1120, 1124, 1129, 1138, 1141, 1145, 1150, 1153, 1157, 1161, 1166, 1171,
    1182, 1184, 1195, 1201, 1204, 1207, 1211, 1215, 1219, 1222, 1229, 1231, 1236, 1240, 1242, 1247,
    1254, 1263, 1267, 1275, 1285, 1293, 1297, 1300, 1306, 1311, 1316, 1320, 1328, 1334, 1339, 1348,
    1356, 1361, 1371, 1379, 1385, 1394, 1402, 1408, 1416, 1422, 1426, 1431, 1438, 1444, 1447, 1452,
    1457, 1463, 1470, 1477, 0, 2, 8, 16, 22, 28, 30, 42, 48, 52, 58, 66, 78, 86, 98, 110, 125, 140,
    157, 172, 180, 188, 196, 204, 214, 226, 234, 236, 242, 250, 256, 262, 270, 278, 288, 300, 310,
    318, 326, 332, 344, 348, 366, 374, 382, 390, 396, 414, 426, 438, 444, 450, 462, 470, 480, 488,
    498, 506, 512, 518, 524, 530, 534, 550, 558, 570, 582, 592, 598, 602, 610, 612, 616, 630, 642,
    652, 666, 676, 684, 696, 708, 718, 722, 736, 740, 742, 750, 758, 764, 772, 782, 792, 802, 814,
    828, 840, 848, 860, 868, 878, 886, 894, 906, 914, 920, 930, 938, 946, 954, 962, 972, 978, 986,
    994, 1004, 1012, 1016, 1024, 1034, 1044, 1054, 1062, 1072, 1080, 1092, 1102, 1114, 1120, 1126,
    1134, 1140, 1148, 1154, 1160, 1166, 1170, 1184, 1196, 1208, 1214, 1224, 1230, 1238, 1256, 1262,
    1270, 1276, 1284, 1292, 1302, 1312, 1324, 1334, 1342, 1346, 1366, 1376, 1386, 1396, 1402, 1408,
    1414, 1422, 1428, 1438, 1442, 1450, 1458, 1464, 1476, 1488, 1498, 1510, 1518, 1520, 1524, 1536,
    1548, 1556, 1564, 1574, 1582, 1594, 1604, 1612, 1622, 1628, 1636, 1646, 1658, 1662, 1676, 1690,
    1704, 1718, 1726, 1734, 1744, 1760, 1770, 1776, 1790, 1796, 1806, 1816, 1822, 1832, 1838, 1848,
    1854, 1862, 1870, 1880, 1888, 1900, 1910, 1918, 1928, 1936, 1944, 1952, 1962, 1970, 1980, 1992,
    2002, 2010, 2018, 2028, 2042, 2050, 2060, 2068, 2084, 2092, 2102, 2112, 2122, 2132, 2148, 2162,
    2170, 2174, 2180, 2188, 2196, 2206, 2216, 2226, 2238, 2248, 2258, 2266, 2272, 2280, 2288, 2296,
    2304, 2308, 2316, 2322, 2332, 2336, 2342, 2350, 2356, 2366, 2374, 2382, 2390, 2396, 2404, 2412,
    2422, 2426, 2434, 2440, 2444, 2450, 2462, 2470, 2472, 2482, 2488, 2494, 2506, 2512, 2520, 2526,
    2532, 2540, 2546, 2556, 2560, 2566, 2572, 2580, 2586, 2596, 2606, 2610, 2614, 2618, 2624, 2632,
    2642, 2652, 2656, 2662, 2668, 2674, 2680, 2686, 2694, 2702, 2714, 2718, 2722, 2728, 2736, 2744,
    2746, 2750, 2756, 2764, 2770, 2778, 2790, 2798, 2808, 2816, 2826, 2836, 2844, 2850, 2858, 2864,
    2872, 2874, 2876, 2880, 2889, 2899, 2907, 2915, 2925, 2935, 2945, 2957, 2965, 2969, 2973, 2977,
    2981, 0, 6, 12, 18, 24, 30, 36, 42, 48, 54, 58, 64, 70, 76, 80, 88, 96, 104, 112, 120, 128,
    136, 140, 148, 156, 164, 170, 178, 186, 194, 200, 206, 210, 218, 226, 234, 242, 250, 258, 266,
    276, 286, 296, 306, 316, 326, 332, 340, 348, 356, 364, 370, 376, 386, 392, 398, 404, 410, 414,
    422, 430, 438, 446, 452, 462, 470, 478, 486, 492, 498, 506, 514, 524, 534, 546, 554, 564, 570,
    576, 584, 592, 600, 608, 614, 620, 626, 632, 640, 648, 652, 658, 662, 666, 674, 686, 698, 710,
    722, 732, 742, 746, 754, 764, 768, 774, 780, 788, 794, 802, 808, 816, 826, 830, 840, 850, 858,
    866, 874, 882, 890, 898, 906, 914, 918, 926, 934, 942, 950, 958, 962, 968, 972, 982, 992, 1002,
    1012, 1022, 1026, 1030, 1038, 1046, 1054, 1062, 1066, 1074, 1082, 1090, 1104, 1118, 1128, 1136,
    1142, 1154, 1166, 1170, 1180, 1190, 1200, 1210, 1220, 1230, 1234, 1242, 1248, 1256, 1264, 1272,
    1280, 1288, 1294, 1300, 1304, 1312, 1318, 1326, 1334, 1342, 1350, 1358, 1364, 1370, 1374, 1384,
    1394, 1402, 1412, 1422, 1430, 1440, 1450, 1456, 1462, 1468, 1474, 1484, 1494, 1502, 1512, 1516,
    1522, 1530, 1538, 1544, 1552, 1560, 1568, 1576, 1582, 1588, 1594, 1602, 1610, 1618, 1626, 1632,
    1636, 1644, 1652, 1658, 1666, 1672, 1682, 1690, 1698, 1704, 1710, 1716, 1720, 1724, 1732, 1740,
    1748, 1756, 1760, 1768, 1776, 1784, 1792, 1800, 1808, 1814, 1822, 1830, 1836, 1840, 1846, 1852,
    1856, 1860, 1864, 1872, 1880, 1886, 1890, 1896, 1904, 1916, 1924, 1930, 1936, 1940, 1946, 1954,
    1958, 1964, 1972, 1984, 1992, 1998, 2002, 2008, 2012, 2018, 2026, 2034, 2042, 2050, 2056, 2062,
    2068, 2074, 2080, 2086, 2094, 2104, 2108, 2114, 2122, 2130, 2138, 2146, 2152, 2158, 2162, 2172,
    2178, 2186, 2192, 2200, 2208, 2218, 2226, 2234, 2242, 2248, 2254, 2262, 2270, 2278, 2284, 2288,
    2294, 2302, 2306, 2314, 2322, 2330, 2334, 2342, 2352, 2360, 2368, 2376, 2382, 2390, 2400, 2410,
    2416, 2424, 2428, 2436, 2442, 2448, 2456, 2460, 2468, 2474, 2478, 2486, 2492, 2498, 2502, 2512,
    2518, 2526, 2536, 2546, 2556, 2566, 2576, 2588, 2594, 2604, 2614, 2620, 2626, 2632, 2636, 2640,
    2648, 2656, 2664, 2672, 2676, 2684, 2692, 2700, 2708, 2716, 2724, 2730, 2738, 2746, 2752, 2756,
    2762, 2768, 2772, 2776, 2780, 2788, 2796, 2802, 2806, 2812, 2820, 2832, 2840, 2846, 2852, 2856,
    2862, 2870, 2874, 2880, 2888, 2900, 2908, 2914, 2918, 2924, 2932, 2938, 2946, 2952, 2956, 2964,
    2972, 2976, 2982, 2986, 2992, 2996, 3002, 3006, 3016, 3026, 3036, 3046, 3050, 3060, 3070, 3080,
    3090, 3098, 3106, 3110, 3118, 3128, 3136, 3146, 3154, 3160, 3168, 3176, 3184, 3192, 3200, 3208,
    3214, 3218, 3224, 3228, 3234, 3238, 3242, 3250, 3256, 3260, 3268, 3274, 0, 2, 5, 8, 11, 15, 20,
    26, 30, 35, 42, 45, 50, 56, 62, 67, 74, 79, 84, 89, 94, 97, 103, 107, 111, 115, 118, 121, 126,
    131, 135, 140, 145, 147, 150, 157, 161, 166, 168, 174, 177, 182, 185, 191, 195, 199, 204, 209,
    214, 218, 222, 225, 229, 234, 240, 246, 249, 253, 259, 264, 267, 271, 275, 279, 284, 289, 295,
    301, 304, 308, 313, 318, 323, 328, 333, 338, 341, 345, 351, 359, 363, 370, 374, 378, 384, 390,
    395, 402, 406, 410, 414, 417, 421, 425, 430, 435, 441, 444, 448, 450, 455, 461, 466, 470, 473,
    476, 480, 486, 490, 494, 496, 499, 503, 507, 511, 520, 525, 530, 535, 540, 548, 553, 556, 560,
    565, 570, 575, 579, 585, 589, 595, 598, 602, 606, 611, 614, 619, 624, 628, 633, 638, 641, 648,
    650, 654, 659, 662, 669, 674, 679, 683, 687, 692, 700, 706, 712, 718, 723, 729, 734, 741, 743,
    746, 750, 753, 0, 4, 10, 18, 26, 32, 42, 48, 56, 64, 72, 80, 88, 98, 104, 118, 130, 134, 144,
    150, 158, 170, 180, 186, 192, 198, 208, 216, 222, 228, 234, 240, 248, 264, 276, 280, 288, 294,
    302, 312, 318, 324, 328, 336, 340, 346, 352, 366, 374, 382, 392, 400, 406, 418, 428, 436, 444,
    452, 458, 468, 476, 484, 496, 510, 518, 526, 536, 546, 556, 564, 568, 574, 584, 592, 604, 614,
    620, 628, 640, 650, 656, 662, 670, 676, 680, 686, 694, 702, 710, 716, 722, 728, 736, 740, 750,
    754, 764, 780, 788, 796, 814, 820, 834, 840, 850, 854, 864, 876, 882, 890, 898, 904, 914, 922,
    0, 6, 12, 18, 24, 30, 36, 42, 48, 54, 60, 66, 72, 78, 84, 90, 96, 102, 108, 111, 117, 123, 129,
    135, 141, 147, 153, 159, 165, 171, 177, 183, 189, 192, 198, 204, 207, 210, 216, 222, 225, 231,
    234, 240, 246, 249, 252, 258, 264, 270, 276, 282, 288, 291, 297, 303, 306, 312, 315, 321, 327,
    333, 339, 345, 348, 354, 357, 363, 369, 372, 378, 384, 390, 396, 402, 408, 414, 420, 426, 432,
    435, 441, 447, 453, 456, 462, 468, 474, 480, 483, 489, 495, 498, 504, 510, 516, 519, 522, 528,
    534, 540, 546, 549, 555, 561, 567, 573, 579, 585, 591, 597, 600, 606, 612, 618, 624, 627, 633,
    636, 642, 648, 651, 657, 660, 663, 666, 669, 672, 678, 684, 690, 696, 702, 708, 711, 717, 723,
    729, 735, 741, 744, 747, 753, 759, 762, 765, 768, 771, 777, 783, 786, 789, 795, 801, 807, 813,
    819, 822, 825, 828, 831, 837, 843, 849, 852, 858, 864, 870, 876, 882, 888, 894, 897, 903, 909,
    912, 918, 924, 927, 933, 939, 942, 948, 951, 957, 960, 966, 969, 975, 981, 984, 990, 996, 1002,
    1008, 1014, 1020, 1026, 1032, 1035, 1041, 1047, 1053, 1059, 1065, 1071, 1077, 1080, 1086, 1092,
    1095, 1101, 1107, 1113, 1119, 1125, 1131, 1137, 1143, 1146, 1152, 1158, 1164, 1167, 1173, 1179,
    1182, 1188, 1194, 1197, 1203, 1209, 1212, 1215, 1221, 1227, 1233, 1236, 1242, 1248, 1254, 1257,
    1263, 1269, 1275, 1281, 1284, 1290, 1296, 1302, 1305, 1311, 1317, 1323, 1329, 1335, 1341, 1347,
    1350, 1356, 1362, 1368, 1374, 1380, 1383, 1389, 1395, 1401, 1404, 1410, 1416, 1422, 1428, 1434,
    1440, 1443, 1449, 1452, 1458, 1461, 1467, 1473, 1479, 1485, 1491, 1497, 1503, 1509, 1515, 1521,
    1527, 1530, 1536, 1542, 1548, 1554, 1557, 1563, 1569, 1575, 1581, 1587, 1593, 1599, 1605, 1608,
    1614, 1620, 1626, 1629, 1635, 1641, 1647, 1653, 1656, 1662, 1668, 1674, 1680, 1686, 1692, 1698,
    1704, 1707, 1713, 1719, 1722, 1725, 1728, 1734, 1740, 1743, 1749, 1755, 1758, 1764, 1767, 1770,
    1776, 1779, 1785, 1788, 1791, 1797, 1803, 1806, 1812, 1818, 1821, 1827, 1833, 1839, 1845, 1851,
    1857, 1863, 1869, 1875, 1881, 1887, 1890, 1896, 1902, 1908, 1914, 1920, 1926, 1932, 1938, 1944,
    1950, 1956, 1962, 1965, 1971, 1977, 1980, 1986, 1992, 1998, 2004, 2010, 2016, 2022, 2028, 2034,
    2040, 2046, 2052, 2058, 2061, 2067, 2073, 2079, 2085, 2091, 2097, 2103, 2106, 2112, 2118, 2124,
    2130, 2133,
};

/* For each language and list: where it is in word_bytes, where in word_offsets, and its words. */
static const struct word_list {
    uint32_t bytes;
    uint32_t offsets;
    uint32_t count;
} word_lists[][SUMMI_LIST_COUNT] = {
    { /* af */
        {0, 0, 177}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* ar */
        {1064, 276, 302}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* bg */
        {3175, 579, 298}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* bn */
        {5722, 878, 233}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* ca */
        {8549, 1112, 279}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* cs */
        {9804, 1392, 359}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* da */
        {11583, 1752, 257}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* de */
        {12771, 2010, 352}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* el */
        {14611, 2363, 285}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* en */
        {17312, 2649, 357}, {19181, 3007, 70}, {19439, 3078, 73}, {19656, 3152, 224},
        {20402, 3377, 10}, {20429, 3388, 252}, {1063, 275, 0}
    },
    { /* es */
        {21803, 3641, 335}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* et */
        {23489, 3977, 251}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* eu */
        {24721, 4229, 242}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* fa */
        {25974, 4472, 429}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* fi */
        {29465, 4902, 315}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* fr */
        {31210, 5218, 320}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* ga */
        {32848, 5539, 175}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* gl */
        {33592, 5715, 224}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* he */
        {34580, 5940, 288}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* hi */
        {36621, 6229, 339}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* hr */
        {40510, 6569, 311}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* hu */
        {41869, 6881, 286}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* hy */
        {43389, 7168, 152}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* id */
        {44641, 7321, 221}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* is */
        {45859, 7543, 229}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* it */
        {46981, 7773, 341}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* ja */
        {48622, 8115, 373}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* ka */
        {50774, 8489, 124}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* km */
        {52485, 8614, 106}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* ko */
        {53461, 8721, 336}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* lo */
        {55574, 9058, 120}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* lt */
        {56571, 9179, 273}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* lv */
        {57841, 9453, 239}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* ms */
        {58979, 9693, 185}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* my */
        {60005, 9879, 63}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* ne */
        {60600, 9943, 149}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* nl */
        {62338, 10093, 297}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* no */
        {63764, 10391, 297}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* pl */
        {65083, 10689, 347}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* pt */
        {66844, 11037, 343}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* ro */
        {68497, 11381, 308}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* ru */
        {70014, 11690, 389}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* sk */
        {73547, 12080, 300}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* sl */
        {74954, 12381, 282}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* sr */
        {76134, 12664, 537}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* sv */
        {79453, 13202, 266}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* ta */
        {80707, 13469, 189}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* th */
        {83750, 13659, 188}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* tr */
        {85215, 13848, 266}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* uk */
        {86693, 14115, 353}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* ur */
        {89675, 14469, 450}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* vi */
        {92950, 14920, 164}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* yi */
        {93704, 15085, 113}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* zh */
        {94627, 15199, 403}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0}, {1063, 275, 0},
        {1063, 275, 0}, {1063, 275, 0}
    },
    { /* und */
        {1063, 275, 0}, {768, 178, 10}, {801, 189, 19}, {858, 209, 58}, {1045, 268, 6},
        {1063, 275, 0}, {1063, 275, 0}
    },
};

summi_wordlist summi_language_wordlist(size_t row, enum summi_list list)
{
    const struct word_list *entry = &word_lists[row][list];
    summi_wordlist words;

    words.bytes = (const char *)&word_bytes + entry->bytes;
    words.offsets = word_offsets + entry->offsets;
    words.count = entry->count;
    return words;
}
