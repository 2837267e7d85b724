/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * language_data.c - the word lists of the languages, and what tells one language from another.
 *
 * Written by tools/make_languages.py from the files in libsumm/languages; do not edit.
 */
#include "language_data.h"

const size_t summi_language_count = 56;

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
    {"kk", "", false, false, false},
    {"km", "", false, false, true},
    {"ko", "", false, false, false},
    {"lo", "", false, false, true},
    {"lt", "lithuanian", false, false, false},
    {"lv", "", true, false, false},
    {"mr", "", false, false, false},
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
    char af_title[89];
    char af_number[72];
    char af_end[256];
    char af_never[57];
    char af_starter[239];
    char af_month[1];
    char af_caption[52];
    char af_notice[26];
    char af_link[15];
    char af_mail[61];
    char af_furniture_head[87];
    char ar_stop_words[2111];
    char ar_title[26];
    char ar_number[14];
    char ar_end[13];
    char bg_stop_words[2547];
    char bg_title[354];
    char bg_number[138];
    char bg_end[411];
    char bg_never[64];
    char bg_starter[1171];
    char bn_stop_words[2827];
    char bn_title[245];
    char bn_number[19];
    char ca_stop_words[1255];
    char ca_title[187];
    char ca_number[105];
    char ca_end[296];
    char ca_never[43];
    char ca_starter[583];
    char cs_stop_words[1779];
    char cs_title[521];
    char cs_number[132];
    char cs_end[400];
    char cs_never[73];
    char cs_starter[1066];
    char cs_month[168];
    char da_stop_words[1188];
    char da_title[223];
    char da_number[107];
    char da_end[386];
    char da_never[105];
    char da_starter[602];
    char de_stop_words[1840];
    char de_title[771];
    char de_number[242];
    char de_end[490];
    char de_never[128];
    char de_starter[1491];
    char de_month[159];
    char de_byline[164];
    char de_caption[164];
    char de_notice[379];
    char de_link[535];
    char de_mail[140];
    char de_tail[25];
    char de_furniture_head[601];
    char de_furniture_last[12];
    char el_stop_words[2701];
    char el_title[490];
    char el_number[173];
    char el_end[528];
    char el_never[66];
    char el_starter[1461];
    char en_stop_words[1869];
    char en_title[258];
    char en_number[217];
    char en_end[746];
    char en_never[27];
    char en_starter[1374];
    char en_byline[416];
    char en_caption[607];
    char en_notice[1631];
    char en_link[2199];
    char en_mail[346];
    char en_tail[259];
    char en_furniture_head[1074];
    char en_furniture_last[70];
    char es_stop_words[1686];
    char es_title[388];
    char es_number[202];
    char es_end[508];
    char es_never[77];
    char es_starter[1071];
    char es_byline[129];
    char es_caption[189];
    char es_notice[279];
    char es_link[494];
    char es_mail[106];
    char es_tail[31];
    char es_furniture_head[539];
    char es_furniture_last[11];
    char et_stop_words[1232];
    char et_title[169];
    char et_number[92];
    char et_end[339];
    char et_never[54];
    char et_starter[534];
    char et_month[271];
    char eu_stop_words[1253];
    char eu_title[97];
    char eu_number[88];
    char eu_end[269];
    char eu_never[31];
    char eu_starter[293];
    char fa_stop_words[3491];
    char fa_title[18];
    char fa_number[7];
    char fa_end[20];
    char fi_stop_words[1745];
    char fi_title[223];
    char fi_number[118];
    char fi_end[374];
    char fi_never[61];
    char fi_starter[672];
    char fi_month[227];
    char fr_stop_words[1638];
    char fr_title[277];
    char fr_number[179];
    char fr_end[515];
    char fr_never[77];
    char fr_starter[1034];
    char fr_byline[146];
    char fr_caption[198];
    char fr_notice[286];
    char fr_link[419];
    char fr_mail[95];
    char fr_tail[24];
    char fr_furniture_head[448];
    char fr_furniture_last[11];
    char ga_stop_words[744];
    char ga_title[52];
    char ga_number[81];
    char ga_end[204];
    char ga_never[24];
    char ga_starter[173];
    char gl_stop_words[988];
    char gl_title[106];
    char gl_number[76];
    char gl_end[249];
    char gl_never[24];
    char gl_starter[367];
    char he_stop_words[2041];
    char he_title[25];
    char he_number[17];
    char he_end[13];
    char hi_stop_words[3889];
    char hi_title[382];
    char hi_number[66];
    char hi_end[69];
    char hi_never[25];
    char hr_stop_words[1359];
    char hr_title[229];
    char hr_number[82];
    char hr_end[325];
    char hr_never[40];
    char hr_starter[733];
    char hr_month[116];
    char hu_stop_words[1520];
    char hu_title[250];
    char hu_number[103];
    char hu_end[366];
    char hu_never[43];
    char hu_starter[730];
    char hu_month[147];
    char hy_stop_words[1252];
    char hy_title[59];
    char hy_number[17];
    char hy_end[42];
    char id_stop_words[1218];
    char id_title[218];
    char id_number[107];
    char id_end[351];
    char id_never[36];
    char id_starter[640];
    char is_stop_words[1122];
    char is_title[91];
    char is_number[99];
    char is_end[327];
    char is_never[56];
    char is_starter[336];
    char it_stop_words[1641];
    char it_title[608];
    char it_number[174];
    char it_end[475];
    char it_never[75];
    char it_starter[1205];
    char it_byline[108];
    char it_caption[130];
    char it_notice[249];
    char it_link[352];
    char it_mail[112];
    char it_tail[50];
    char it_furniture_head[420];
    char it_furniture_last[19];
    char ja_stop_words[2152];
    char ja_title[16];
    char ja_number[14];
    char ja_end[13];
    char ka_stop_words[1711];
    char ka_title[116];
    char ka_number[40];
    char ka_end[92];
    char ka_never[30];
    char kk_title[126];
    char kk_number[90];
    char kk_end[341];
    char kk_never[43];
    char kk_starter[634];
    char km_stop_words[976];
    char ko_stop_words[2113];
    char ko_end[16];
    char lo_stop_words[997];
    char lt_stop_words[1270];
    char lt_title[218];
    char lt_number[104];
    char lt_end[334];
    char lt_never[36];
    char lt_starter[533];
    char lv_stop_words[1138];
    char lv_title[230];
    char lv_number[95];
    char lv_end[347];
    char lv_never[57];
    char lv_starter[783];
    char lv_month[324];
    char mr_stop_words[2815];
    char ms_stop_words[1026];
    char my_stop_words[595];
    char ne_stop_words[1738];
    char nl_stop_words[1426];
    char nl_title[323];
    char nl_number[126];
    char nl_end[366];
    char nl_never[168];
    char nl_starter[919];
    char nl_byline[117];
    char nl_caption[115];
    char nl_notice[198];
    char nl_link[312];
    char nl_mail[115];
    char nl_tail[27];
    char nl_furniture_head[437];
    char nl_furniture_last[13];
    char no_stop_words[1319];
    char no_title[179];
    char no_number[86];
    char no_end[362];
    char no_never[97];
    char no_starter[631];
    char pl_stop_words[1761];
    char pl_title[540];
    char pl_number[163];
    char pl_end[495];
    char pl_never[52];
    char pl_starter[984];
    char pt_stop_words[1653];
    char pt_title[346];
    char pt_number[181];
    char pt_end[367];
    char pt_never[58];
    char pt_starter[1119];
    char pt_byline[110];
    char pt_caption[155];
    char pt_notice[235];
    char pt_link[381];
    char pt_mail[112];
    char pt_tail[30];
    char pt_furniture_head[501];
    char ro_stop_words[1517];
    char ro_title[280];
    char ro_number[97];
    char ro_end[363];
    char ro_never[49];
    char ro_starter[811];
    char ru_stop_words[3533];
    char ru_title[1262];
    char ru_number[264];
    char ru_end[647];
    char ru_never[98];
    char ru_starter[2208];
    char ru_byline[93];
    char ru_caption[156];
    char ru_notice[244];
    char ru_link[593];
    char ru_mail[114];
    char ru_tail[36];
    char ru_furniture_head[744];
    char ru_furniture_last[17];
    char sk_stop_words[1407];
    char sk_title[333];
    char sk_number[116];
    char sk_end[363];
    char sk_never[51];
    char sk_starter[871];
    char sk_month[180];
    char sl_stop_words[1180];
    char sl_title[165];
    char sl_number[92];
    char sl_end[298];
    char sl_never[35];
    char sl_starter[602];
    char sr_stop_words[3319];
    char sr_title[309];
    char sr_number[118];
    char sr_end[428];
    char sr_never[73];
    char sr_starter[1481];
    char sv_stop_words[1254];
    char sv_title[236];
    char sv_number[105];
    char sv_end[369];
    char sv_never[112];
    char sv_starter[655];
    char ta_stop_words[3043];
    char ta_title[623];
    char ta_number[28];
    char ta_end[125];
    char th_stop_words[1465];
    char th_title[160];
    char th_number[111];
    char tr_stop_words[1478];
    char tr_title[275];
    char tr_number[116];
    char tr_end[338];
    char tr_never[34];
    char tr_starter[737];
    char uk_stop_words[2982];
    char uk_title[578];
    char uk_number[193];
    char uk_end[474];
    char uk_never[76];
    char uk_starter[1505];
    char ur_stop_words[3275];
    char ur_title[16];
    char ur_number[14];
    char vi_stop_words[754];
    char vi_title[83];
    char vi_number[95];
    char vi_end[211];
    char vi_never[23];
    char vi_starter[387];
    char yi_stop_words[923];
    char zh_stop_words[2134];
    char und_title[33];
    char und_number[57];
    char und_end[187];
    char und_never[18];
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
    "adv" "bv" "bv." "ca" "dr" "drs" "ds" "ens." "genl" "kapt" "kol" "maj" "mej" "messrs" "mev"
    "mgr" "mlle" "mme" "mnr" "mr" "mrs" "ms" "prof" "resp" "sers" "sg" "sogen" "st",
    /* af_number */
    "art" "bl" "bls" "ca" "cap" "fig" "figs" "hfst" "kap" "n.º" "nr" "n°" "nº" "p" "par" "pp" "ref"
    "tab" "tel" "vgl" "vol" "vols" "ziff" "№",
    /* af_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "apr" "aug" "b.a" "b.c" "b.sc" "b.v" "bpk" "bros" "cie" "co" "corp" "d.c" "d.phil"
    "des" "e.a" "e.d" "e.u" "ed" "edms" "eds" "ens" "etc" "feb" "ft" "gmbh" "inc" "jan" "jr" "jul"
    "jun" "kg" "km" "l.a" "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "max" "min" "mrt" "mt" "n.c" "n.m"
    "n.v" "n.y" "nov" "okt" "p.m" "ph.d" "plc" "s.a" "s.p.a" "s.r.l" "sep" "sept" "sr" "st" "u.k"
    "u.n" "u.s" "u.s.a" "v.c" "v.m",
    /* af_never */
    "a.g.v" "b.v" "bv" "cf" "d.i" "d.w.s" "dws" "e.g" "i.e" "i.p.v" "ibid" "m.a.w" "o.a" "t.o.v"
    "viz" "vs",
    /* af_starter */
    "'n" "Aan" "Al" "Alle" "Ander" "As" "Baie" "By" "Daar" "Daardie" "Dan" "Deur" "Die" "Dit"
    "Drie" "Een" "Ek" "Elke" "En" "Geen" "Het" "Hier" "Hierdie" "Hoe" "Hoewel" "Hulle" "Hy" "In"
    "Is" "Jy" "Kan" "Maar" "Meer" "Met" "Moet" "Na" "Nie" "Nog" "Nou" "Of" "Om" "Omdat" "Onder"
    "Ons" "Ook" "Oor" "Op" "Sal" "Sedert" "Sommige" "Sy" "Terwyl" "Toe" "Tot" "Twee" "Tydens" "U"
    "Uit" "Van" "Vir" "Volgens" "Waar" "Wanneer" "Want" "Was" "Wat" "Wie",
    /* af_month */
    "",
    /* af_caption */
    "afp_photo" "ap_photo" "epa_photo" "getty_images" "reuters_photo",
    /* af_notice */
    "copyright_c" "copyright_©" "©",
    /* af_link */
    "http:" "https:" "www",
    /* af_mail */
    "bcc:" "cc:" "date:" "from:" "fwd:" "message_id:" "re:" "reply_to:" "sent:" "subject:" "to:",
    /* af_furniture_head */
    "afp" "ap" "bcc" "cc" "copyright" "date" "epa" "from" "fwd" "getty" "http" "https" "message"
    "re" "reply" "reuters" "sent" "subject" "to" "www" "©",
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
    /* ar_title */
    "أ" "أ.د" "ا" "د" "د.م" "ش" "م" "م.م",
    /* ar_number */
    "ج" "رقم." "ص" "ط",
    /* ar_end */
    "ق.م" "م." "هـ",
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
    /* bg_title */
    "dr" "drs" "messrs" "mgr" "mlle" "mme" "mr" "mrs" "ms" "prof" "акад" "амер" "англ" "ап" "арх"
    "ас" "бл" "брит" "бул" "вж" "г-жа" "г-н" "г-ца" "ген" "гжа" "гл" "гн" "гр" "д-р" "доц" "др"
    "ет" "ж.к" "жк" "изд" "им" "инж" "исп" "ит" "кап" "кв" "лат" "лейт" "напр" "нем" "о" "обл"
    "общ" "ок" "пл" "подп" "полк" "пр" "прев" "проф" "ред" "род" "роден." "рус" "с" "св" "ст.н.с"
    "т.нар" "тур" "ул" "фр",
    /* bg_number */
    "art" "ca" "cap" "fig" "figs" "kap" "n.º" "nr" "n°" "nº" "p" "pp" "ref" "tab" "tel" "vol"
    "vols" "ziff" "§" "ал" "ап" "бл" "бр" "вж" "гл" "ет" "кн" "ном" "рис" "с" "стр" "т" "табл"
    "тел" "том." "чл" "№",
    /* bg_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.phil" "e.u" "ed" "eds"
    "etc" "ft" "gmbh" "inc" "jr" "l.a" "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "max" "min" "mt" "n.v"
    "n.y" "p.m" "ph.d" "plc" "s.a" "s.p.a" "s.r.l" "sr" "st" "u.k" "u.n" "u.s" "u.s.a" "авг" "апр"
    "в" "вв" "г" "гг" "год" "дек" "дка" "др" "и.др" "и.т.н" "кг" "км" "лв" "м" "м.г" "мар" "мин"
    "млн" "млрд" "н.е" "ноем" "окт" "оод." "пр.н.е" "пр.хр" "сек" "септ" "сл.хр" "см" "ст" "т.г"
    "т.н" "фев" "хил" "ч" "час" "юл" "юн" "ян",
    /* bg_never */
    "cf" "e.g" "i.e" "ibid" "viz" "vs" "вж" "вкл" "напр" "ср" "т.е" "т.к" "т.нар" "т.ч",
    /* bg_starter */
    "А" "Аз" "Ако" "Без" "Беше" "Благодарение" "Бяха" "В" "Вече" "Вие" "Винаги" "Вместо" "Всеки"
    "Всички" "Всичко" "Всяка" "Вчера" "Във" "Въпреки" "Да" "Два" "Двамата" "Две" "Двете" "Днес"
    "До" "Докато" "Дори" "Друг" "Други" "Е" "Един" "Една" "Едно" "За" "Затова" "Защо" "Защото" "И"
    "Из" "Или" "Има" "Имаше" "К" "Как" "Каква" "Какви" "Какво" "Какъв" "Когато" "Кое" "Което" "Кои"
    "Които" "Кой" "Който" "Коя" "Която" "Къде" "Към" "Макар" "Между" "Много" "Могат" "Може" "Моят"
    "Моята" "На" "Над" "Накрая" "Например" "Нашата" "Нашият" "Не" "Неговата" "Неговият" "Нейният"
    "Ние" "Никога" "Никой" "Нищо" "Но" "Някои" "Няколко" "Няма" "О" "Обаче" "Около" "Онази" "Онзи"
    "Освен" "От" "Още" "По" "Под" "Понеже" "После" "Почти" "Пред" "Преди" "През" "При" "Първата"
    "Първият" "Разбира" "С" "Са" "Само" "Сега" "След" "Според" "Сред" "Срещу" "Със" "Също" "Тази"
    "Така" "Такава" "Такъв" "Там" "Те" "Тези" "Техният" "Ти" "То" "Това" "Тогава" "Този" "Той"
    "Три" "Трябва" "Тук" "Тя" "У" "Утре" "Че" "Често" "Чрез" "Ще" "Що",
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
    /* bn_title */
    "অ্যাড" "আই" "আর" "ই" "ইউ" "ইঞ্জি" "এ" "এইচ" "এন" "এফ" "এম" "এল" "এস" "ও" "কে" "জনাব." "জি"
    "জে" "টি" "ড" "ডা" "ডি" "পি" "প্রফে" "বি" "ভি" "মি" "মিস" "মিসেস" "মো" "মোঃ" "শ্রী" "সি",
    /* bn_number */
    "টা" "নং" "পৃ",
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
    /* ca_title */
    "adv" "aprox" "arq" "av" "avda" "c" "cap" "cf" "cr" "ctra" "d" "dr" "dra" "drs" "en." "ex"
    "excm" "excma" "fra." "gral" "hble" "il·lm" "inc." "ing" "lic" "messrs" "mgr" "mlle" "mme" "mn"
    "mns" "mons" "mr" "mrs" "ms" "màx" "mín" "na." "p.e" "pare." "pg" "pl" "prof" "profa" "ptge"
    "pça" "rbla" "rda" "sr" "sra" "sres" "srs" "srta" "st" "sta" "sts" "tte",
    /* ca_number */
    "ap" "apt" "art" "arts" "ca" "cap" "caps" "f" "fig" "figs" "kap" "lín" "n" "n.º" "nr" "n°" "nº"
    "núm" "núms" "p" "pp" "pàg" "pàgs" "ref" "s" "secc" "tab" "tel" "tom" "v" "vol" "vols" "ziff"
    "§" "№",
    /* ca_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.c" "a.d" "a.g"
    "a.m" "aC" "abr" "ag" "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cia" "cie" "cm" "co" "coord"
    "corp" "d.c" "d.phil" "dC" "dc" "dept" "des" "dg" "dj" "dl" "ds" "dt" "dv" "e.u" "ed" "eds"
    "ee.uu" "etc" "feb" "febr" "ff.aa" "ft" "gen" "gmbh" "h" "inc" "jr" "jul" "juny." "kg" "km"
    "l.a" "llc" "llp" "ltd" "m" "m.a" "m.d" "m.sc" "maig." "març." "max" "min" "mt" "n.v" "n.y"
    "nov" "oct" "p.m" "ph.d" "plc" "s" "s.a" "s.l" "s.p.a" "s.r.l" "set" "sr" "st" "trad" "u.k"
    "u.n" "u.s" "u.s.a" "univ",
    /* ca_never */
    "cf" "e.g" "ex" "i.e" "ibid" "ibíd" "op.cit" "p.e" "p.ex" "vg" "viz" "vs" "íd",
    /* ca_starter */
    "A" "Abans" "Actualment" "Ahir" "Així" "Això" "Al" "Aleshores" "Algun" "Algunes" "Alguns"
    "Allà" "Allò" "Als" "Altres" "Amb" "Aquell" "Aquella" "Aquells" "Aquest" "Aquesta" "Aquestes"
    "Aquests" "Aquí" "Ara" "Avui" "Cada" "Cap" "Com" "Contra" "D'" "De" "Del" "Dels" "Demà" "Des"
    "Després" "Doncs" "Dos" "Dues" "Durant" "El" "Ell" "Ella" "Elles" "Ells" "Els" "En" "Encara"
    "Entre" "Era" "Eren" "Es" "Finalment" "Fins" "Gràcies" "Ha" "Han" "Havia" "Hi" "I" "Ja" "Jo"
    "L'" "La" "Les" "Llavors" "Mai" "Malgrat" "Mentre" "Menys" "Meu" "Molt" "Moltes" "Molts" "Més"
    "N'" "Ni" "Ningú" "No" "Només" "Nosaltres" "Nostra" "Nostre" "O" "On" "Pel" "Pels" "Per"
    "Perquè" "Però" "Potser" "Primer" "Quan" "Que" "Qui" "Quin" "Quina" "Quines" "Quins" "Què"
    "Res" "S'" "Segons" "Sempre" "Sense" "Seu" "Seus" "Seva" "Seves" "Si" "Sobre" "Sota" "Sí" "Són"
    "També" "Tampoc" "Tanmateix" "Tot" "Tota" "Totes" "Tots" "Tres" "Tu" "Un" "Una" "Unes" "Uns"
    "Va" "Van" "Vosaltres" "més" "És",
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
    /* cs_title */
    "akad" "amer" "angl" "arch" "asi." "bc" "bisk" "bl" "bratr." "brit" "býv" "cca" "cit" "dat"
    "des" "dis" "doc" "dol" "dolní." "dr" "drs" "fr." "franc" "gen" "hor" "icdr" "ing" "it." "již"
    "judr" "kap" "kard" "kpt" "kraj." "kupř" "lat" "mal" "maď" "messrs" "mgr" "min" "mj" "mjr" "ml"
    "mlle" "mme" "mr" "mrs" "ms" "mudr" "mvdr" "místopř" "n.p" "např" "nar" "naroz" "npor" "nprap"
    "nábř" "nám" "nám." "něm" "obch" "obr" "odd" "odst" "okr" "p" "paedr" "phdr" "plk" "pol" "popř"
    "por" "poslkyně." "pozn" "pp" "pplk" "ppor" "prac" "prap" "prof" "pí" "předs" "překl" "příp"
    "red" "resp" "rndr" "roč" "rtm" "rus" "sev" "sl" "slov" "spol" "sr." "srov" "st" "star" "str"
    "stř" "sv" "svob" "tab" "tehd" "tehdejší." "tel" "thdr" "thlic" "tj" "tzn" "tzv" "tř" "ukr"
    "ul" "uv" "vel" "viz" "vyd" "vých" "vč" "včet" "zast" "zejm" "zem" "zemř" "zn" "zákl" "záp" "č"
    "č.j" "č.p" "čet" "čl" "čp" "řec" "řed" "šp" "šv",
    /* cs_number */
    "art" "bod." "ca" "cap" "cca" "díl." "fig" "figs" "kap" "n.º" "nař" "no" "nr" "n°" "nº" "obr"
    "odst" "p" "pozn" "pp" "písm" "př" "ref" "roč" "s" "sb" "ss" "str" "sv" "tab" "tel" "vol"
    "vols" "vyhl" "ziff" "zák" "§" "§§" "č" "čl" "čís" "№",
    /* cs_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "a.s" "aj" "aj." "ap" "apod" "approx" "atd" "atp" "b.a" "b.c" "b.sc" "b.v" "bros" "břez" "cdv"
    "cie" "cm" "co" "corp" "csc" "d.c" "d.phil" "dis" "drsc" "dub" "e.u" "ed" "eds" "etc" "ft"
    "gmbh" "ha" "hod" "inc" "jr" "k.s" "kg" "km" "ks" "květ" "kč" "l" "l.a" "led" "list" "llc"
    "llp" "ltd" "m.a" "m.d" "m.sc" "max" "mba" "mil" "min" "mio" "ml" "mld" "mm" "mt" "n.l" "n.p"
    "n.v" "n.y" "ne" "o.p.s" "o.s" "p.m" "ph.d" "phd" "plc" "po" "po.kr" "pros" "pá" "př.kr"
    "př.n.l" "r" "s.a" "s.p" "s.p.a" "s.r.l" "s.r.o" "sek" "so" "spol" "sr" "srp" "st" "st." "stol"
    "th.d" "tis" "tř" "u.k" "u.n" "u.s" "u.s.a" "v.o.s" "z.s" "zář" "ún" "úno" "út" "červ" "čsl"
    "čt" "říj",
    /* cs_never */
    "cf" "e.g" "i.e" "ibid" "kupř" "m.j" "mj" "např" "např." "popř" "s.d" "srov" "t.j" "t.r" "t.zn"
    "t.č" "tj" "tzn" "tzv" "viz" "vs",
    /* cs_starter */
    "A" "Aby" "Ale" "Anebo" "Ani" "Ano" "Asi" "Avšak" "Ačkoli" "Ačkoliv" "Bez" "Bohužel" "Bude"
    "Budou" "By" "Byl" "Byla" "Byli" "Bylo" "Byly" "Během" "Co" "Dnes" "Do" "Dokonce" "Dokud" "Dva"
    "Dvě" "Dále" "Díky" "I" "Jak" "Jakmile" "Jaká" "Jaké" "Jaký" "Jde" "Je" "Jeho" "Jejich" "Její"
    "Jemu" "Jen" "Jenom" "Jenže" "Jestli" "Jestliže" "Ještě" "Jiné" "Jiní" "Již" "Jsem" "Jsme"
    "Jsou" "Já" "K" "Kam" "Každá" "Každé" "Každý" "Kde" "Kdo" "Kdy" "Když" "Ke" "Kolem" "Kromě"
    "Která" "Které" "Který" "Kteří" "Kvůli" "Letos" "Loni" "Lze" "Mají" "Mezi" "Mi" "Mnoho" "Mnozí"
    "Mohou" "Moje" "Možná" "Mu" "My" "Má" "Místo" "Mě" "Měl" "Měla" "Můj" "Může" "Na" "Nad"
    "Nakonec" "Naopak" "Například" "Navzdory" "Navíc" "Naše" "Ne" "Nebo" "Neboť" "Nebyl" "Nejsou"
    "Nemá" "Není" "Nic" "Nikdo" "Nikdy" "Nyní" "Nám" "Nás" "Náš" "Někdy" "Několik" "Některé"
    "Někteří" "O" "Oba" "Obě" "Od" "Odkud" "On" "Ona" "Oni" "Ono" "Ony" "Ostatně" "Pak" "Po" "Pod"
    "Podle" "Pokud" "Potom" "Poté" "Pouze" "Později" "Pro" "Prostřednictvím" "Proti" "Proto"
    "Protože" "Proč" "První" "Právě" "Před" "Především" "Přes" "Přestože" "Při" "Přitom" "S" "Sama"
    "Samozřejmě" "Se" "Si" "Snad" "Současně" "Svůj" "Sám" "Ta" "Tady" "Tak" "Taková" "Takové"
    "Takový" "Také" "Takže" "Tam" "Tato" "Tedy" "Ten" "Tento" "Teď" "Ti" "Tito" "To" "Toho"
    "Tohoto" "Tom" "Tomu" "Toto" "Ty" "Tyto" "Té" "Téměř" "Této" "Tím" "Těch" "Těm" "Tři" "U" "Už"
    "V" "Ve" "Vedle" "Vlastně" "Vy" "Vám" "Vás" "Včera" "Včetně" "Však" "Všechno" "Všechny"
    "Všichni" "Vůči" "Vždy" "Z" "Za" "Zatímco" "Zde" "Ze" "Zejména" "Zároveň" "Zítra" "Často" "Či"
    "Čtyři" "Že" "Žádná" "Žádný",
    /* cs_month */
    "březen" "března" "duben" "dubna" "květen" "května" "leden" "ledna" "listopad" "listopadu"
    "prosince" "prosinec" "srpen" "srpna" "stol" "století" "září" "únor" "února" "červen"
    "července" "červenec" "června" "říjen" "října",
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
    /* da_title */
    "adv" "ang" "arkt" "bl" "bl.a" "bla" "ca" "cand" "cirka" "dir" "dr" "drs" "egl" "eks" "ekskl"
    "eng" "evt" "fhv" "fr" "fr." "frk" "fru." "gen" "gr" "hhv" "hr" "iflg" "ifm" "ift" "ing" "inkl"
    "jf" "jfr" "jvf" "kapt" "kgl" "lat" "lic" "mag" "messrs" "mgr" "mht" "mlle" "mme" "mr" "mrs"
    "ms" "no" "nuv" "oberst." "opr" "pastor." "pga" "prof" "provst." "red" "s.k" "sct" "skt" "st"
    "stud" "sv" "såk" "tidl" "tlf" "ty" "vedr" "vs",
    /* da_number */
    "afsn" "art" "bd" "bind." "ca" "cap" "fig" "figs" "kap" "kl" "litra" "matr" "matr.nr" "n.º"
    "nr" "nr." "n°" "nº" "p" "pkt" "pp" "ref" "s" "sd" "side" "stk" "tab" "tel" "tlf" "vol" "vols"
    "ziff" "§" "№",
    /* da_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "a.m.b.a" "a.s" "afd" "alm" "approx" "apr" "aps" "aug" "b.a" "b.c" "b.sc" "b.v" "bros" "cie"
    "cm" "co" "corp" "d.c" "d.d" "d.m" "d.phil" "d.s" "d.å" "dec" "e.kr" "e.u" "e.v.t" "ed" "eds"
    "etc" "f.kr" "feb" "febr" "fre" "ft" "gmbh" "i.s" "inc" "inst" "jan" "jr" "jul" "jun" "kg" "km"
    "kr" "l.a" "llc" "llp" "ltd" "lør" "m.a" "m.d" "m.fl" "m.h.t" "m.m" "m.sc" "m.v" "man" "mar"
    "max" "mfl" "mia" "mill" "min" "mio" "mt" "mv" "n.v" "n.y" "nov" "o.a" "o.l" "o.lign" "o.s.v"
    "okt" "ons" "osv" "p.m" "ph.d" "plc" "s.a" "s.p.a" "s.r.l" "s.u" "sek" "sep" "sept" "sr" "st"
    "søn" "tim" "tirs" "tors" "u.k" "u.n" "u.s" "u.s.a" "udg" "udt" "univ" "årg",
    /* da_never */
    "a.h.t" "bl.a" "bla" "cf" "d.v.s" "dvs" "e.g" "f.eks" "f.o.m" "f.t" "f.x" "feks" "fmk" "fom"
    "fx" "i.e" "i.h.t" "ibid" "m.a.o" "m.h.p" "p.g.a" "p.t" "pga" "pt" "s.k" "t.o.m" "tom" "viz"
    "vs",
    /* da_starter */
    "Af" "Aldrig" "Alle" "Allerede" "Alt" "Altid" "Anden" "Andre" "Bag" "Bare" "Blandt" "Blev"
    "Bliver" "Både" "Da" "De" "Dem" "Den" "Denne" "Dens" "Der" "Derefter" "Deres" "Derfor"
    "Derimod" "Dermed" "Desuden" "Det" "Dets" "Dette" "Disse" "Dog" "Du" "Efter" "Eller" "En"
    "Endelig" "Endnu" "Er" "Et" "Findes" "Fire" "Flere" "For" "Fordi" "Fra" "Før" "Først" "Gennem"
    "Ham" "Han" "Hans" "Har" "Havde" "Hendes" "Her" "Herefter" "Hos" "Hun" "Hvad" "Hvem" "Hver"
    "Hvilke" "Hvilken" "Hvis" "Hvor" "Hvordan" "Hvorfor" "I" "Idag" "Ifølge" "Igår" "Ikke"
    "Imidlertid" "Inden" "Ingen" "Intet" "Ja" "Jeg" "Kan" "Kun" "Kunne" "Man" "Mange" "Med" "Meget"
    "Mellem" "Men" "Mens" "Mere" "Mig" "Min" "Mine" "Mit" "Mod" "Må" "Måske" "Måtte" "Nej" "Nogen"
    "Noget" "Nogle" "Nu" "Når" "Ofte" "Og" "Også" "Om" "Omkring" "Over" "På" "Samtidig" "Selv"
    "Selvom" "Senere" "Siden" "Sin" "Skal" "Skulle" "Skønt" "Som" "Så" "Sådan" "Sådanne" "Til" "To"
    "Tre" "Ud" "Uden" "Udover" "Under" "Var" "Ved" "Vi" "Vil" "Ville" "Vor" "Vores",
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
    /* de_title */
    "abzgl" "adj" "allg" "allgem" "altgriech" "amerik" "arab" "ausschl" "bayr" "bearb" "beisp"
    "bes" "betr" "bez" "bot" "bspw" "bzgl" "bzw" "ca" "cand" "capt" "chin" "christl" "col" "dipl"
    "dipl.-ing" "doz" "dr" "dr.h.c" "dres" "drs" "dt" "dtsch" "durchschn" "ehem" "eig" "eigtl"
    "einschl" "engl" "entspr" "europ" "ev" "evang" "evtl" "exkl" "fr" "franz" "frau" "frl" "frz"
    "geb" "gebr" "gegr" "gem" "gen" "geogr" "gesch" "gesetzl" "gest" "ggf" "ggfs" "gleichn"
    "griech" "h.c" "habil" "hc" "hebr" "hg" "hist" "histor" "hl" "hll" "hr" "hrn" "hrsg" "höchst"
    "ing" "inkl" "insb" "insbes" "int" "intern" "internat" "islam" "ital" "iur" "jap" "jur" "jüd"
    "kaiserl" "kath" "kgl" "königl" "lat" "lic" "lt" "lt." "mag" "maj" "max" "med" "messrs" "mgr"
    "min" "mind" "mlle" "mme" "mr" "mrs" "ms" "nat" "nation" "niederl" "o.univ.-prof" "obj" "oec"
    "pd" "persönl" "phil" "plur" "pol" "poln" "priv.-doz" "prof" "profes" "prot" "red" "rer" "resp"
    "russ" "röm" "schweiz" "sen" "sgt" "sing" "skt" "sog" "sogen" "span" "spez" "st" "staatl" "ste"
    "stud" "städt" "subst" "techn" "theol" "tschech" "türk" "ugs" "umg" "umgangsspr" "ungef"
    "univ.-prof" "ursprüngl" "veralt" "verb" "verf" "verh" "verst" "verw" "vet" "vgl" "vs" "wg"
    "wiss" "zirka" "zool" "zus" "zusätzl" "zuzgl" "zzgl" "öffentl" "österr" "übers",
    /* de_number */
    "Di" "Do" "Fr" "Mi" "Mo" "Sa" "So" "abb" "abs" "absatz" "akt" "anl" "anm" "art" "art." "az"
    "bd" "bde" "bl" "blatt" "bsp" "ca" "cap" "erg" "fax" "fig" "figs" "frühest" "geb" "h" "hausnr"
    "heft" "jg" "jgg" "kap" "kl" "lfg" "n.º" "no" "nr" "nrn" "n°" "nº" "p" "pkt" "plz" "pos"
    "posit" "postf" "pp" "punkt" "rdn" "rdnr" "ref" "rn" "rz" "s" "satz" "seite" "seiten" "spätest"
    "tab" "taf" "tel" "telef" "ver" "vers" "vol" "vols" "ziff" "ziffer" "§" "§§" "№",
    /* de_end */
    "Apr" "Aug" "Dec" "Di" "Do" "Feb" "Jan" "Jul" "Jun" "Mar" "Mi" "Mo" "Nov" "Oct" "Pl" "Sa" "Sep"
    "Sept" "So" "a.d" "a.g" "a.m" "a.o" "abt" "ag" "approx" "apr" "aufl" "aug" "ausg" "b.a" "b.c"
    "b.sc" "b.v" "bd" "bez" "bhf" "bros" "bundesl" "cie" "co" "corp" "d.c" "d.j" "d.phil" "d.ä"
    "dez" "e.g" "e.h" "e.k" "e.u" "e.v" "ed" "eds" "einw" "etc" "ew" "feb" "febr" "ft" "gmbh" "hbf"
    "i.a" "i.r" "i.v" "inc" "jahrh" "jan" "jh" "jhd" "jhdt" "jhdts" "jhs" "jr" "jul" "jun" "kfz"
    "kg" "kgr" "km" "kt" "ktn" "l.a" "lkw" "llc" "llp" "ltd" "m.a" "m.d" "m.d.b" "m.d.l" "m.sc"
    "max" "mdb" "mdl" "mill" "min" "mio" "mrd" "mt" "mwst" "mär" "n.chr" "n.v" "n.y" "nov" "o.dgl"
    "o.ä" "okt" "p.m" "ph.d" "pkw" "pl" "plc" "qkm" "reg.-bez" "s.a" "s.p.a" "s.r.l" "sek" "sept"
    "sr" "st" "st." "std" "stk" "str" "tsd" "u.a" "u.a.m" "u.dergl" "u.dgl" "u.k" "u.n" "u.s"
    "u.s.a" "u.v.a" "u.v.m" "u.z" "u.ä" "usf" "usw" "v.chr" "v.d.z" "v.u.z" "verl" "zt",
    /* de_never */
    "a.a.o" "a.d" "cf" "d.h" "d.i" "e.g" "i.allg" "i.d.r" "i.d.s" "i.e" "i.e.s" "i.h.v" "i.s.d"
    "i.s.v" "i.w.s" "ibid" "m.a.w" "m.e" "o.a" "o.g" "s.a" "s.g" "s.o" "s.u" "u.a" "u.e" "u.u"
    "u.zw" "v.a" "viz" "vs" "z.b" "z.t" "z.z" "z.zt",
    /* de_starter */
    "Ab" "Aber" "Alle" "Allen" "Allerdings" "Alles" "Als" "Am" "An" "Andere" "Anderen" "Anstatt"
    "Auch" "Auf" "Aufgrund" "Aus" "Außer" "Außerdem" "Außerhalb" "Bald" "Bei" "Beide" "Beim"
    "Besonders" "Bevor" "Bis" "Bisher" "Bislang" "Da" "Dabei" "Dadurch" "Dafür" "Dagegen" "Daher"
    "Damals" "Damit" "Danach" "Daneben" "Dann" "Daran" "Darauf" "Daraus" "Darf" "Darin" "Darum"
    "Darunter" "Darüber" "Das" "Dass" "Davon" "Davor" "Dazu" "Dein" "Deine" "Dem" "Dementsprechend"
    "Demnach" "Den" "Denn" "Dennoch" "Der" "Deren" "Derzeit" "Des" "Deshalb" "Dessen" "Deswegen"
    "Die" "Dies" "Diese" "Diesem" "Diesen" "Dieser" "Dieses" "Dir" "Doch" "Dort" "Dorthin" "Du"
    "Durch" "Dürfen" "Ebenfalls" "Ebenso" "Ehe" "Ein" "Eine" "Einem" "Einen" "Einer" "Eines"
    "Einige" "Einiges" "Entlang" "Entweder" "Er" "Erst" "Es" "Es's" "Etwa" "Etwas" "Euch" "Euer"
    "Eure" "Falls" "Fast" "Folglich" "Früher" "Für" "Ganz" "Gegen" "Gegenüber" "Gemäß" "Gerade"
    "Gestern" "Gibt" "Haben" "Hat" "Hatte" "Hatten" "Heute" "Hier" "Hierbei" "Hierfür" "Hierzu"
    "Hingegen" "Hinter" "Ich" "Ihm" "Ihn" "Ihnen" "Ihr" "Ihre" "Ihrem" "Ihren" "Ihrer" "Im" "Immer"
    "Immerhin" "In" "Indem" "Infolge" "Innerhalb" "Insbesondere" "Insgesamt" "Inzwischen" "Ist"
    "Ja" "Jede" "Jeder" "Jedes" "Jedoch" "Jene" "Jener" "Jenes" "Jetzt" "Kann" "Kein" "Keine"
    "Keinen" "Keiner" "Konnte" "Können" "Laut" "Leider" "Man" "Manche" "Manchmal" "Mehr" "Mehrere"
    "Mein" "Meine" "Meinem" "Meinen" "Mich" "Mir" "Mit" "Mithilfe" "Mittlerweile" "Morgen" "Muss"
    "Müssen" "Nach" "Nachdem" "Natürlich" "Neben" "Nein" "Nicht" "Nichts" "Nie" "Niemals" "Niemand"
    "Noch" "Nun" "Nur" "Ob" "Obgleich" "Obwohl" "Oder" "Oft" "Ohne" "Schließlich" "Schon" "Sehr"
    "Sei" "Seien" "Sein" "Seine" "Seinem" "Seinen" "Seiner" "Seit" "Sie" "Sind" "So" "Sobald"
    "Sofern" "Solange" "Soll" "Sollte" "Somit" "Sonst" "Sowohl" "Später" "Statt" "Trotz" "Trotzdem"
    "Um" "Und" "Uns" "Unser" "Unsere" "Unserer" "Unter" "Vermutlich" "Viele" "Vieles" "Vielleicht"
    "Vom" "Von" "Vor" "Wann" "War" "Waren" "Warum" "Was" "Weder" "Wegen" "Weil" "Weitere" "Welche"
    "Welcher" "Welches" "Wem" "Wen" "Wenn" "Wer" "Werden" "Weshalb" "Wie" "Wieso" "Will" "Wir"
    "Wird" "Wo" "Wobei" "Wodurch" "Woher" "Wohin" "Wollen" "Wurde" "Wurden" "Während" "Wäre"
    "Würde" "Zu" "Zudem" "Zuerst" "Zuletzt" "Zum" "Zunächst" "Zur" "Zuvor" "Zwar" "Zwischen" "Über",
    /* de_month */
    "apr" "april" "aug" "august" "dez" "dezember" "feb" "feber" "febr" "februar" "jahrhundert"
    "jahrhunderts" "jan" "januar" "jh" "jhd" "jhdt" "jul" "juli" "jun" "juni" "jänner" "mai" "mär"
    "märz" "nov" "november" "okt" "oktober" "sep" "sept" "september",
    /* de_byline */
    "aktualisiert:" "aktualisiert_am" "autor:" "autorin:" "redaktion:" "stand:" "verfasst_von"
    "veröffentlicht:" "veröffentlicht_am" "von_unserem" "von_unserer" "zuletzt_aktualisiert"
    "zuletzt_geändert",
    /* de_caption */
    "afp_photo" "ap_photo" "archivbild" "archivfoto" "bild:" "bilder:" "bildquelle:" "bildrechte:"
    "bildunterschrift:" "epa_photo" "foto:" "fotos:" "getty_images" "grafik:" "quelle:"
    "reuters_photo" "symbolbild" "video:",
    /* de_notice */
    "alle_rechte_vorbehalten" "anmerkung_der_redaktion" "anzeige$" "copyright_c" "copyright_©"
    "datenschutz$" "datenschutzerklärung$" "diese_seite_verwendet_cookies"
    "dieser_artikel_erschien" "dieser_artikel_wurde" "dieser_beitrag_erschien"
    "dieser_text_erschien" "haftungsausschluss" "hinweis_der_redaktion" "impressum$"
    "in_einer_früheren_fassung" "in_einer_früheren_version" "korrektur:" "sponsored$" "werbung$"
    "wir_verwenden_cookies" "©",
    /* de_link */
    "abonnieren_sie" "anmelden$" "artikel_teilen" "auch_interessant" "auch_lesenswert"
    "das_könnte_dich_auch" "das_könnte_sie_auch" "drucken$" "folgen_sie_uns" "hier_klicken" "http:"
    "https:" "jetzt_abonnieren" "jetzt_anmelden" "klicken_sie_hier" "kommentar_schreiben"
    "kommentare$" "kontakt$" "lesen_sie_auch" "lesen_sie_dazu" "lesen_sie_hier" "lesen_sie_mehr"
    "lesen_sie_weiter" "mehr:" "mehr_dazu" "mehr_lesen" "mehr_zum_thema" "melden_sie_sich" "menü$"
    "nach_oben" "newsletter$" "newsletter:" "schlagworte:" "siehe_auch$" "siehe_auch:"
    "startseite$" "suche$" "teilen$" "teilen_sie" "themen:" "weiterlesen" "www" "zum_artikel"
    "zum_kommentar" "zum_thema:" "zurück_zur",
    /* de_mail */
    "an:" "antwort_an:" "bcc:" "betreff:" "cc:" "date:" "datum:" "from:" "fwd:" "gesendet:"
    "gesendet_von" "message_id:" "re:" "reply_to:" "sent:" "subject:" "to:" "von:"
    "von_meinem_iphone_gesendet",
    /* de_tail */
    "alle_rechte_vorbehalten$",
    /* de_furniture_head */
    "abonnieren" "afp" "aktualisiert" "alle" "an" "anmelden" "anmerkung" "antwort" "anzeige" "ap"
    "archivbild" "archivfoto" "artikel" "auch" "autor" "autorin" "bcc" "betreff" "bild" "bilder"
    "bildquelle" "bildrechte" "bildunterschrift" "cc" "copyright" "das" "date" "datenschutz"
    "datenschutzerklärung" "datum" "diese" "dieser" "drucken" "epa" "folgen" "foto" "fotos" "from"
    "fwd" "gesendet" "getty" "grafik" "haftungsausschluss" "hier" "hinweis" "http" "https"
    "impressum" "in" "jetzt" "klicken" "kommentar" "kommentare" "kontakt" "korrektur" "lesen"
    "mehr" "melden" "menü" "message" "nach" "newsletter" "quelle" "re" "redaktion" "reply"
    "reuters" "schlagworte" "sent" "siehe" "sponsored" "stand" "startseite" "subject" "suche"
    "symbolbild" "teilen" "themen" "to" "verfasst" "veröffentlicht" "video" "von" "weiterlesen"
    "werbung" "wir" "www" "zuletzt" "zum" "zurück" "©",
    /* de_furniture_last */
    "vorbehalten",
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
    /* el_title */
    "dr" "drs" "messrs" "mgr" "mlle" "mme" "mr" "mrs" "ms" "prof" "st" "άγ" "αγ" "αγ." "αγγλ" "αντ"
    "αντιπρ" "αρ" "αριθ" "αρχ" "αρχ." "αρχιμ" "βλ" "βλέπε." "βουλ" "γ.γ" "γαλλ" "γεν" "γερμ" "δίδα"
    "δηλ" "διευθ" "δικ" "δις" "δρ" "εικ" "εκδ" "επιμ" "ι.μ" "ι.ν" "ιταλ" "κ" "κα" "καθ" "καθηγ"
    "κες" "κεφ" "κκ" "κος" "λ" "λ.χ" "λατ" "λεωφ" "λοχ" "μητρ" "μηχ" "μτφρ" "νεοελλ" "οδ" "οσ" "π"
    "π.χ" "πίν" "πβ" "περ" "πλ" "πρ" "πρβλ" "πρωθ" "πχ" "ρωσ" "σ" "σελ" "σσ" "στρ" "συντ" "τ" "ταξ"
    "ταχ" "τηλ" "τομ" "τουρκ" "υπ" "υπολ" "χφ" "ό.π",
    /* el_number */
    "art" "ca" "cap" "fig" "figs" "kap" "n.º" "nr" "n°" "nº" "p" "pp" "ref" "tab" "tel" "vol"
    "vols" "ziff" "§" "άρθρ" "αρ" "αρθρ" "αριθ" "εδ" "εικ" "κεφ" "ν" "πίν" "παρ" "περ" "σ" "σελ"
    "σσ" "στ" "σχ" "τ" "τηλ" "τομ" "φ" "φυλ" "φύλλ" "№",
    /* el_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.phil" "e.u" "ed" "eds"
    "etc" "ft" "gmbh" "inc" "jr" "l.a" "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "max" "min" "mt" "n.v"
    "n.y" "p.m" "ph.d" "plc" "s.a" "s.p.a" "s.r.l" "sr" "st" "u.k" "u.n" "u.s" "u.s.a" "α.ε" "απρ"
    "αυγ" "δεκ" "δευτ" "δισ" "δισεκ" "δρχ" "ε.ε" "ε.π.ε" "εκ" "εκατ" "ευρ" "η.π.α" "ιαν" "ιουλ"
    "ιουν" "κ.ά" "κ.α" "κ.λ.π" "κ.λπ" "κ.ο.κ" "κ.τ.λ" "κ.τ.ο" "κ.τ.ό" "κλπ" "κτλ" "κυρ" "λεπτ"
    "μ.μ" "μ.χ" "μάρτ" "μέτρ" "μαρτ" "νοε" "νοεμ" "ο.ε" "ο.η.ε" "οκτ" "π.μ" "π.χ" "π.χ." "παρ"
    "σαβ" "σεπτ" "τετρ.μ" "φεβ" "φεβρ" "χιλ" "χλμ" "ώρ",
    /* el_never */
    "cf" "e.g" "i.e" "ibid" "viz" "vs" "βλ" "δηλ" "λ.χ" "π.χ" "πβ" "πρβλ" "σημ" "υ.γ" "ό.π",
    /* el_starter */
    "Άλλες" "Άλλη" "Άλλοι" "Άλλος" "Άρα" "Ένα" "Ένας" "Έξω" "Έτσι" "Έχει" "Έχουν" "Ή" "Ήδη" "Ήταν"
    "Ίσως" "Όλα" "Όλες" "Όλη" "Όλοι" "Όμως" "Όπου" "Όπως" "Όσα" "Όσο" "Όσοι" "Όταν" "Όχι" "Ώστε"
    "Ακόμα" "Ακόμη" "Αλλά" "Αν" "Αντί" "Από" "Ας" "Αυτά" "Αυτές" "Αυτή" "Αυτοί" "Αυτό" "Αυτός"
    "Αφού" "Αύριο" "Βέβαια" "Για" "Γιατί" "Δίπλα" "Δεν" "Δηλαδή" "Διότι" "Δυστυχώς" "Δύο" "Εάν"
    "Είναι" "Είτε" "Είχε" "Εγώ" "Εδώ" "Εκεί" "Εκείνη" "Εκείνο" "Εκείνος" "Εκτός" "Εμείς"
    "Εντούτοις" "Ενώ" "Εξαιτίας" "Επί" "Επίσης" "Επειδή" "Επιπλέον" "Εσείς" "Εσύ" "Εφόσον" "Η" "Θα"
    "Κάθε" "Κάποια" "Κάποιοι" "Κάποιος" "Κάτω" "Καθένας" "Καθώς" "Και" "Κανένας" "Κανείς" "Κατά"
    "Κι" "Λοιπόν" "Λόγω" "Μέσα" "Μέχρι" "Μία" "Μα" "Με" "Μερικοί" "Μετά" "Μεταξύ" "Μην" "Μια"
    "Μολονότι" "Μπορεί" "Μόνο" "Να" "Ναι" "Ο" "Οι" "Ούτε" "Πάντα" "Πάνω" "Παρά" "Παράλληλα" "Ποια"
    "Ποιο" "Ποιοι" "Ποιος" "Πολλά" "Πολλές" "Πολλοί" "Πολύ" "Ποτέ" "Που" "Πού" "Πρέπει" "Πριν"
    "Προς" "Πρώτος" "Πως" "Πώς" "Σήμερα" "Σε" "Στα" "Στη" "Στην" "Στις" "Στο" "Στον" "Στους"
    "Συνεπώς" "Συχνά" "Σχεδόν" "Σύμφωνα" "Τίποτα" "Τα" "Τελικά" "Τη" "Την" "Της" "Τι" "Τις" "Το"
    "Τον" "Του" "Τους" "Τούτο" "Τρεις" "Των" "Τότε" "Τώρα" "Υπάρχει" "Υπάρχουν" "Υπό" "Φυσικά"
    "Χάρη" "Χθες" "Χτες" "Χωρίς" "Ως" "Ωστόσο",
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
    /* en_byline */
    "additional_reporting_by" "afp$" "associated_press$" "author:" "by_associated_press$"
    "by_the_associated_press" "compiled_by:" "editing_by" "first_published"
    "from_our_correspondent" "from_staff_and_wire_reports" "last_modified" "last_updated"
    "modified:" "posted:" "posted_by" "posted_on" "published:" "published_at" "published_on"
    "reported_by:" "reporting_by" "reuters$" "special_to_the" "staff_report$" "staff_reporter$"
    "staff_writer$" "story_by:" "text_by:" "updated:" "updated_at" "words_by:" "written_by:",
    /* en_caption */
    "afp_photo" "ap_photo" "caption:" "credit:" "credits:" "enlarge_this_image" "epa_photo"
    "file_image" "file_photo" "file_picture" "gallery:" "getty_images" "graphic:" "graphic_by"
    "hide_caption" "illustration:" "illustration_by" "image:" "image_by" "image_caption"
    "image_copyright" "image_courtesy" "image_credit" "image_source" "images:" "in_this_file_photo"
    "in_this_image" "in_this_photo" "infographic:" "media_caption" "photo:" "photo_by"
    "photo_courtesy" "photo_credit" "photograph:" "photograph_by" "photographer:" "photographs_by"
    "photos:" "photos_by" "picture:" "picture_by" "picture_courtesy" "pictured:" "pictured_above"
    "pictured_here:" "pictures:" "reuters_photo" "scroll_down_for" "shown_here:" "slideshow:"
    "toggle_caption" "video:" "watch:" "watch_video",
    /* en_notice */
    "a_previous_version_of_this" "a_version_of_this_article" "a_version_of_this_story"
    "advertisement$" "advertisements$" "advertising$" "all_rights_reserved" "an_earlier_headline"
    "an_earlier_version_of_this" "article_continues_below" "by_using_this_site" "clarification$"
    "clarification:" "comments_are_closed" "comments_have_been" "continues_below_advertisement"
    "cookie_policy$" "copyright:" "copyright_c" "copyright_©" "correction:" "corrections:"
    "disclaimer:" "disclosure:" "editor's_choice:" "editor's_note" "editor_note" "editors_note"
    "for_confidential_support" "highlights$" "key_points$" "log_in_to" "more_to_follow"
    "note_to_readers" "opinions_expressed_in_this" "paid_content" "please_log_in" "privacy_policy$"
    "promoted_by" "promoted_content" "publisher's_note" "refresh_this_page_for_updates"
    "sign_in_to" "skip_advertisement" "sponsored$" "sponsored:" "sponsored_by" "sponsored_content"
    "story_continues_below" "story_highlights$" "terms_and_conditions$" "terms_of_service$"
    "terms_of_use$" "the_opinions_expressed" "the_views_expressed" "this_article_appeared"
    "this_article_first_appeared" "this_article_has_been_corrected" "this_article_has_been_updated"
    "this_article_is_part_of" "this_article_originally_appeared" "this_article_was_amended"
    "this_article_was_originally" "this_article_was_updated" "this_copy_is_for_your_personal"
    "this_is_a_breaking_news" "this_is_a_developing_story" "this_is_an_advertisement"
    "this_material_may_not_be" "this_page_was_last" "this_post_has_been_updated"
    "this_post_was_updated" "this_site_uses_cookies" "this_story_first_appeared"
    "this_story_has_been_corrected" "this_story_has_been_updated" "this_story_is_developing"
    "this_story_originally_appeared" "this_story_was_originally" "this_story_was_updated"
    "this_transcript_has_been" "this_website_uses_cookies" "views_expressed_in_this"
    "we_use_cookies" "you_must_be_logged_in" "©",
    /* en_link */
    "about_us" "add_a_comment" "also_read" "also_see" "back_to_top" "become_a_member"
    "become_a_subscriber" "book_now" "buy_tickets" "categories:" "category:" "click_for"
    "click_here" "click_on_the" "click_to" "comments$" "contact_us" "continue_reading" "copy_link"
    "do_you_have_a_story" "don't_miss" "donate$" "donate_now" "dont_miss" "download_our"
    "download_the" "download_the_app" "editor's_picks" "editors'_picks" "email_this"
    "email_this_article" "email_us" "explore_more" "filed_under" "find_out_more" "find_us_on"
    "follow_her_on" "follow_him_on" "follow_our" "follow_the_author" "follow_them_on" "follow_us"
    "for_more_information" "for_more_news" "for_more_on" "for_more_stories" "get_breaking_news"
    "get_daily" "get_our" "get_our_newsletter" "get_the_best_of" "get_the_latest"
    "get_unlimited_access" "got_a_story" "got_a_tip" "have_a_story" "hide_comments" "home$" "http:"
    "https:" "in_case_you_missed" "join_our" "join_the_conversation" "join_the_discussion"
    "join_us_on" "jump_to" "keep_reading" "latest_news$" "latest_stories" "learn_more$"
    "learn_more_about:" "leave_a_comment" "leave_a_reply" "like_us_on" "listen:"
    "listen_to_the_podcast" "listen_to_this" "live:" "live_updates" "load_more" "log_in$" "menu$"
    "more:" "more_from" "more_more_coverage" "more_news" "more_on:" "more_on_this" "more_stories"
    "more_to_read" "most_popular" "most_read" "most_viewed" "newsletter$" "newsletter:"
    "next_article" "next_post" "next_story" "open_in" "play_video" "podcast:" "popular_now"
    "post_a_comment" "previous_article" "previous_post" "previous_story" "print_article"
    "print_this" "read_also" "read_full" "read_more" "read_next" "read_our" "read_related"
    "read_the_full" "read_this:" "recommended$" "recommended:" "recommended_for_you"
    "recommended_reading" "register$" "register_for" "register_now" "related$" "related:"
    "related_article:" "related_articles" "related_content" "related_coverage" "related_links"
    "related_news" "related_posts" "related_reading" "related_stories" "related_story:"
    "related_to_this_story" "related_topics" "related_video" "save_article" "save_for_later"
    "save_this" "search$" "see_also$" "see_also:" "see_photos" "see_pictures" "see_related"
    "see_the_gallery:" "share$" "share:" "share_on" "share_this" "share_via" "shop_now"
    "show_comments" "show_more" "sign_in$" "sign_up" "skip_to" "subscribe" "subscribe$"
    "subscribe_now" "subscribe_to" "support_our_journalism" "support_us" "tags:" "tap_here"
    "tap_to" "to_learn_more" "to_read_more" "top_stories" "topics:" "trending$" "trending:"
    "trending_now" "tweet$" "tweet_this" "up_next" "view_all" "view_comments" "view_gallery"
    "view_more" "view_photos" "watch_live" "watch_more" "watch_now" "watch_the_video"
    "what_to_read" "www" "you_may_also" "you_may_like" "you_might_also" "you_might_like",
    /* en_mail */
    "bcc:" "begin_forwarded_message" "cc:" "date:" "forwarded_message" "from:" "fwd:" "message_id:"
    "original_message" "please_consider_the_environment" "re:" "reply_to:" "sent:" "sent_from_my"
    "subject:" "the_information_contained_in_this" "this_e_mail_and_any" "this_email_and_any"
    "this_message_and_any" "this_message_is_intended" "to:" "to_unsubscribe" "unsubscribe"
    "you_are_receiving_this" "you_received_this_message",
    /* en_tail */
    "all_rights_reserved$" "click_here$" "contributed_reporting$" "contributed_to_this_article$"
    "contributed_to_this_report$" "contributed_to_this_story$" "file_photo$" "getty_images$"
    "reported_from$" "reprinted_with_permission$" "scroll_down_for_video$" "scroll_for_video$"
    "used_with_permission$",
    /* en_furniture_head */
    "a" "about" "add" "additional" "advertisement" "advertisements" "advertising" "afp" "all"
    "also" "an" "ap" "article" "associated" "author" "back" "bcc" "become" "begin" "book" "buy"
    "by" "caption" "categories" "category" "cc" "clarification" "click" "comments" "compiled"
    "contact" "continue" "continues" "cookie" "copy" "copyright" "correction" "corrections"
    "credit" "credits" "date" "disclaimer" "disclosure" "do" "don't" "donate" "dont" "download"
    "editing" "editor" "editor's" "editors" "editors'" "email" "enlarge" "epa" "explore" "file"
    "filed" "find" "first" "follow" "for" "forwarded" "from" "fwd" "gallery" "get" "getty" "got"
    "graphic" "have" "hide" "highlights" "home" "http" "https" "illustration" "image" "images" "in"
    "infographic" "join" "jump" "keep" "key" "last" "latest" "learn" "leave" "like" "listen" "live"
    "load" "log" "media" "menu" "message" "modified" "more" "most" "newsletter" "next" "note"
    "open" "opinions" "original" "paid" "photo" "photograph" "photographer" "photographs" "photos"
    "picture" "pictured" "pictures" "play" "please" "podcast" "popular" "post" "posted" "previous"
    "print" "privacy" "promoted" "published" "publisher's" "re" "read" "recommended" "refresh"
    "register" "related" "reply" "reported" "reporting" "reuters" "save" "scroll" "search" "see"
    "sent" "share" "shop" "show" "shown" "sign" "skip" "slideshow" "special" "sponsored" "staff"
    "story" "subject" "subscribe" "support" "tags" "tap" "terms" "text" "the" "this" "to" "toggle"
    "top" "topics" "trending" "tweet" "unsubscribe" "up" "updated" "video" "view" "views" "watch"
    "we" "what" "words" "written" "www" "you" "©",
    /* en_furniture_last */
    "article" "from" "here" "images" "permission" "photo" "report" "reporting" "reserved" "story"
    "video",
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
    /* es_title */
    "abg" "alm" "aprox" "arq" "av" "avd" "avda" "blvd" "bº" "c" "cabo" "cap" "capt" "cl" "cmdte"
    "cnel" "col." "ctra" "cía." "d" "da" "dcha" "dip" "dir" "dira" "dn" "doña" "dr" "dra" "dras"
    "dres" "drs" "dto" "dña" "ee" "ej" "entlo" "excma" "excmo" "fdo" "fr" "fracc" "fray" "gob"
    "gral" "gral." "hna" "hno" "hnos" "ilma" "ilmo" "ilmos" "inc." "ing" "ingra" "izq" "izqda"
    "lic" "licda" "messrs" "mgr" "min" "mlle" "mme" "mons" "mpio" "mr" "mrs" "ms" "mtra" "mtro"
    "máx" "mín" "ntra" "ntro" "pbro" "pdte" "plz" "plza" "pres" "prof" "profa" "profs" "prov" "pza"
    "r.p" "rvda" "rvdo" "sen" "sgto" "sind" "sr" "sra" "sras" "sres" "srta" "srtas" "st" "sta"
    "sto" "tcnel" "trad" "tte" "urb" "vda" "vicealm" "vº",
    /* es_number */
    "ap" "apartado" "apdo" "aptdo" "art" "arts" "c.p" "ca" "cap" "caps" "col" "cols" "cp" "cuad"
    "ed" "ext" "fax" "fig" "figs" "fol" "fols" "hab" "inc" "kap" "lám" "lín" "n" "n.º" "no" "nr"
    "nro" "nros" "num" "n°" "nº" "núm" "núms" "p" "pag" "pags" "pp" "pto" "pág" "págs" "ref" "sec"
    "secs" "t" "tab" "tel" "tels" "tfn" "tfno" "tlf" "tom" "v" "vol" "vols" "vs" "vv" "ziff" "§"
    "№",
    /* es_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.c" "a.d" "a.g"
    "a.j.c" "a.m" "aa.pp" "aa.vv" "abr" "ago" "approx" "avda" "ave" "b.a" "b.c" "b.sc" "b.v" "bldg"
    "bros" "c.a" "c.v" "cc.aa" "cc.oo" "cia" "cie" "cm" "co" "corp" "cía" "d.c" "d.e.p" "d.f"
    "d.j.c" "d.phil" "dd.hh" "ddhh" "dept" "depto" "dic" "dom" "dpto" "e.i.r.l" "e.u" "e.u.a" "ed"
    "edit" "eds" "ee.uu" "ee.uu.aa" "ene" "esq" "etc" "feb" "ff.aa" "ff.cc" "ft" "gmbh" "gr" "hnos"
    "hr" "hrs" "inc" "jj.oo" "jr" "jue" "jul" "jun" "kg" "km" "l.a" "llc" "llp" "ltd" "ltda" "lun"
    "m" "m.a" "m.d" "m.sc" "mar" "max" "may" "min" "mié" "mm" "mt" "n.v" "n.y" "nn.uu" "nov"
    "o.n.u" "oct" "p.d" "p.m" "p.s" "ph.d" "pl" "plc" "q.e.p.d" "r.i.p" "r.u" "rr.hh" "rr.pp" "s.a"
    "s.a.b" "s.a.c" "s.a.de.c.v" "s.a.u" "s.c" "s.l" "s.l.u" "s.p.a" "s.r.l" "s.s" "seg" "sep"
    "sept" "set" "sr" "ss.mm" "st" "sáb" "u.e" "u.k" "u.n" "u.s" "u.s.a" "univ" "vdo" "vie",
    /* es_never */
    "cf" "cfr" "e.g" "ej" "ejem" "i.e" "ibid" "ibíd" "loc.cit" "op.cit" "p.a" "p.e" "p.ej" "p.ejem"
    "p.o" "v.g" "v.gr" "vid" "viz" "vs" "íd",
    /* es_starter */
    "A" "Actualmente" "Además" "Ahora" "Ahí" "Al" "Algo" "Alguien" "Algunas" "Alguno" "Algunos"
    "Algún" "Allá" "Allí" "Ambas" "Ambos" "Anoche" "Ante" "Antes" "Aquel" "Aquella" "Aquellas"
    "Aquello" "Aquellos" "Aquí" "Asimismo" "Así" "Aunque" "Ayer" "Aún" "Bajo" "Cada" "Casi" "Cinco"
    "Como" "Con" "Contra" "Cualquier" "Cualquiera" "Cuando" "Cuatro" "Cuya" "Cuyo" "Cuál" "Cuáles"
    "Cuándo" "Cuánta" "Cuánto" "Cuántos" "Cómo" "Dado" "De" "Debido" "Del" "Dentro" "Desde"
    "Después" "Dicha" "Dicho" "Donde" "Dos" "Durante" "Dónde" "E" "El" "Ella" "Ellas" "Ello"
    "Ellos" "Embargo" "En" "Entonces" "Entre" "Era" "Eran" "Es" "Esa" "Esas" "Ese" "Eso" "Esos"
    "Esta" "Estaba" "Estas" "Este" "Esto" "Estos" "Está" "Están" "Excepto" "Finalmente" "Fue"
    "Fuera" "Fueron" "Generalmente" "Gracias" "Ha" "Había" "Hacia" "Han" "Hasta" "Hay" "Hoy" "Hubo"
    "Igualmente" "Incluso" "La" "Las" "Le" "Les" "Lo" "Los" "Luego" "Mas" "Mañana" "Me" "Mediante"
    "Menos" "Mi" "Mientras" "Mis" "Mucha" "Muchas" "Mucho" "Muchos" "Muy" "Más" "Nada" "Nadie" "Ni"
    "Ninguna" "Ninguno" "Ningún" "No" "Normalmente" "Nos" "Nosotras" "Nosotros" "Nuestra"
    "Nuestras" "Nuestro" "Nuestros" "Nunca" "O" "Ojalá" "Os" "Otra" "Otras" "Otro" "Otros" "Para"
    "Pero" "Por" "Porque" "Posteriormente" "Primero" "Pues" "Que" "Quien" "Quienes" "Quizá"
    "Quizás" "Quién" "Quiénes" "Qué" "Recientemente" "Salvo" "Se" "Segundo" "Según" "Será" "Si"
    "Siempre" "Sin" "Sino" "Sobre" "Solamente" "Solo" "Son" "Su" "Sus" "Sí" "Sólo" "Tal" "También"
    "Tampoco" "Tan" "Tanto" "Te" "Tenía" "Tiene" "Toda" "Todas" "Todavía" "Todo" "Todos" "Tras"
    "Tres" "Tu" "Tus" "Tú" "U" "Un" "Una" "Unas" "Unos" "Usted" "Ustedes" "Varias" "Varios" "Y"
    "Ya" "Yo" "Él",
    /* es_byline */
    "actualizado:" "actualizado_a_las" "actualizado_el" "autor:" "autora:" "por_la_redacción"
    "publicado:" "publicado_el" "redacción$" "última_actualización",
    /* es_caption */
    "afp_photo" "ap_photo" "crédito:" "créditos:" "epa_photo" "foto:" "foto_de_archivo"
    "fotografía:" "fotos:" "fuente_de_la_imagen" "getty_images" "ilustración:" "imagen:"
    "imagen_de_archivo" "pie_de_foto" "reuters_photo" "video:" "vídeo:",
    /* es_notice */
    "aviso_legal$" "contenido_patrocinado" "copyright_c" "copyright_©" "corrección:"
    "este_artículo_fue" "este_artículo_ha_sido" "fe_de_erratas" "fe_de_errores"
    "nota_de_la_redacción" "nota_del_editor" "política_de_privacidad$" "publicidad$"
    "todos_los_derechos_reservados" "una_versión_anterior_de" "utilizamos_cookies" "©",
    /* es_link */
    "artículos_relacionados" "boletín:" "buscar$" "comentarios$" "comparte$" "compartir$"
    "compartir_en" "contacto$" "deja_un_comentario" "etiquetas:" "haga_clic" "haz_clic" "http:"
    "https:" "imprimir$" "inicio$" "le_puede_interesar" "lea_más" "lea_también" "lee_más"
    "lee_también" "leer_más" "leer_también" "menú$" "más_información$" "más_información:"
    "más_noticias" "más_sobre" "newsletter$" "noticias_relacionadas" "pulse_aquí" "regístrate"
    "relacionadas$" "relacionado:" "suscríbase" "suscríbete" "síganos" "síguenos"
    "te_puede_interesar" "temas:" "vea_también" "ver_más" "ver_también" "volver_a" "www",
    /* es_mail */
    "asunto:" "bcc:" "cc:" "date:" "de:" "enviado:" "enviado_desde_mi" "fecha:" "from:" "fwd:"
    "message_id:" "para:" "re:" "reply_to:" "sent:" "subject:" "to:",
    /* es_tail */
    "todos_los_derechos_reservados$",
    /* es_furniture_head */
    "actualizado" "afp" "ap" "artículos" "asunto" "autor" "autora" "aviso" "bcc" "boletín" "buscar"
    "cc" "comentarios" "comparte" "compartir" "contacto" "contenido" "copyright" "corrección"
    "crédito" "créditos" "date" "de" "deja" "enviado" "epa" "este" "etiquetas" "fe" "fecha" "foto"
    "fotografía" "fotos" "from" "fuente" "fwd" "getty" "haga" "haz" "http" "https" "ilustración"
    "imagen" "imprimir" "inicio" "le" "lea" "lee" "leer" "menú" "message" "más" "newsletter" "nota"
    "noticias" "para" "pie" "política" "por" "publicado" "publicidad" "pulse" "re" "redacción"
    "regístrate" "relacionadas" "relacionado" "reply" "reuters" "sent" "subject" "suscríbase"
    "suscríbete" "síganos" "síguenos" "te" "temas" "to" "todos" "una" "utilizamos" "vea" "ver"
    "video" "volver" "vídeo" "www" "©" "última",
    /* es_furniture_last */
    "reservados",
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
    /* et_title */
    "adm" "arh" "ca" "dots" "dr" "drs" "eks" "em" "end." "hr" "ingl" "ins" "isa." "it." "jm."
    "kindral." "kod" "kol" "kpt" "kr." "lad" "ltn" "mag" "maj" "messrs" "mgr" "mlle" "mme" "mnt"
    "mr" "mrs" "ms" "n.n" "nim" "nn" "nt" "näit" "peap" "piisk" "pr" "pr." "prl" "prof" "pst" "s.h"
    "sh" "sks" "st" "tn" "u" "umb" "vn" "vrd" "vt" "õp",
    /* et_number */
    "art" "ca" "cap" "fig" "figs" "joon" "kap" "kd" "krt" "köide." "lg" "lk" "n.º" "nr" "nr." "n°"
    "nº" "p" "pp" "pt" "ptk" "ref" "sj" "tab" "tel" "u" "vol" "vols" "vt" "ziff" "§" "№",
    /* et_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a" "a.d" "a.g" "a.m"
    "aa" "approx" "apr" "as" "aug" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "cm" "co" "corp" "d.c"
    "d.phil" "dets" "e.kr" "e.m.a" "e.u" "eKr" "ed" "eds" "eek" "ekr" "etc" "eur" "ft" "gmbh" "inc"
    "jaan" "jm" "jms" "jne" "jr" "juuli." "juuni." "k.a" "kg" "km" "kr" "l.a" "llc" "llp" "ltd" "m"
    "m.a" "m.a.j" "m.d" "m.sc" "max" "milj" "min" "mld" "mln" "mlrd" "mt" "mtü" "märts." "n.v"
    "n.y" "nov" "okt" "oü" "p.kr" "p.m" "pKr" "ph.d" "pkr" "plc" "s.a" "s.o" "s.p.a" "s.r.l" "saj"
    "sek" "sept" "sr" "st" "tk" "tuh" "u.k" "u.n" "u.s" "u.s.a" "v.a" "veebr" "vm" "vms",
    /* et_never */
    "cf" "e.g" "i.e" "ibid" "k.a" "kaasa." "n-ö" "nn" "nt" "näit" "s.o" "s.t" "sh" "so" "st" "viz"
    "vs" "vt",
    /* et_starter */
    "Aga" "Ainult" "Ajal" "Alati" "Ehk" "Ehkki" "Ei" "Eile" "Enne" "Esimene" "Et" "Hiljem" "Homme"
    "Iga" "Igaüks" "Ja" "Juba" "Ka" "Kaks" "Keda" "Keegi" "Kelle" "Kes" "Kolm" "Kuhu" "Kui" "Kuid"
    "Kuidas" "Kuigi" "Kuna" "Kuni" "Kus" "Kust" "Kõik" "Lisaks" "Lõpuks" "Ma" "Me" "Meie" "Mida"
    "Miks" "Millal" "Mille" "Milline" "Mina" "Mis" "Miski" "Mitte" "Mitu" "Mullu" "Mõlemad" "Mõned"
    "Mõni" "Nad" "Nagu" "Need" "Neli" "Nemad" "Nende" "Ning" "Näiteks" "Nüüd" "Ole" "Oli" "Olid"
    "Oma" "On" "Palju" "Paljud" "Peab" "Pole" "Praegu" "Pärast" "Sa" "Saab" "Sageli" "Samas"
    "Samuti" "Seal" "Sealt" "Seda" "See" "Seega" "Seetõttu" "Selle" "Sellel" "Sellepärast" "Selles"
    "Sellest" "Sest" "Siin" "Siis" "Siiski" "Siit" "Sina" "Sinna" "Ta" "Te" "Teie" "Teine" "Teised"
    "Tema" "Tolle" "Too" "Tuleb" "Täna" "Tänavu" "Umbes" "Vahel" "Vaid" "Varem" "Veel" "Või" "Võib"
    "Võib-olla",
    /* et_month */
    "aprill" "aprilli" "aprillil" "august" "augusti" "augustil" "detsember" "detsembri"
    "detsembril" "jaanuar" "jaanuari" "jaanuaril" "juuli" "juulil" "juuni" "juunil" "mai" "mail"
    "märts" "märtsi" "märtsil" "november" "novembri" "novembril" "oktoober" "oktoobri" "oktoobril"
    "sajand" "sajandi" "sajandil" "september" "septembri" "septembril" "veebruar" "veebruari"
    "veebruaril",
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
    /* eu_title */
    "ad" "adib" "alb" "and" "arkit" "dr" "drs" "etab" "fr" "gaztel" "gut" "gutx" "ik" "ing" "ingl"
    "jaio." "jn" "lat" "messrs" "mgr" "mlle" "mme" "mr" "mrs" "ms" "prof" "san." "st" "sta",
    /* eu_number */
    "a." "art" "bol" "ca" "cap" "fig" "figs" "ir" "irud" "kap" "liburuk" "n.º" "nr" "n°" "nº" "or"
    "orr" "p" "pp" "ref" "tab" "tel" "vol" "vols" "zenb" "ziff" "zk" "§" "№",
    /* eu_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.b" "a.d" "a.g"
    "a.m" "abe" "abu" "api" "approx" "aza" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "cm" "co" "corp"
    "d.c" "d.phil" "e.a" "e.u" "ed" "eds" "eka" "eta.abar" "etab" "etc" "ft" "gmbh" "inc" "ira"
    "jr" "k.a" "k.a." "k.o" "k.o." "kg" "km" "l.a" "llc" "llp" "ltd" "m" "m.a" "m.d" "m.sc" "mai"
    "mar" "max" "mend" "min" "mt" "n.v" "n.y" "ots" "p.m" "ph.d" "plc" "s.a" "s.l" "s.p.a" "s.r.l"
    "sr" "st" "u.k" "u.n" "u.s" "u.s.a" "urr" "urt" "uzt",
    /* eu_never */
    "ad" "adib" "cf" "e.g" "hots." "i.e" "ibid" "ik" "viz" "vs",
    /* eu_starter */
    "Ala" "Asko" "Atzo" "Azkenik" "Bai" "Baina" "Baita" "Bat" "Batzuk" "Bera" "Berak" "Beraz"
    "Bestalde" "Beste" "Bi" "Bihar" "Denak" "Edo" "Ere" "Eta" "Ez" "Gainera" "Gaur" "Gero" "Gu"
    "Guk" "Guztiak" "Haiek" "Hala" "Halaber" "Han" "Haren" "Hark" "Hau" "Hauek" "Hemen" "Hiru"
    "Honek" "Honen" "Hor" "Hori" "Horiek" "Horregatik" "Horrek" "Horren" "Hura" "Izan" "Lau"
    "Lehen" "Lehenengo" "Ni" "Nik" "Noiz" "Nola" "Non" "Nor" "Orain" "Orduan" "Zein" "Zenbait"
    "Zer" "Zergatik" "Zu" "Zuk" "ere",
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
    /* fa_title */
    "آ" "د" "دکتر." "س" "م",
    /* fa_number */
    "ج" "ش" "ص",
    /* fa_end */
    "ق" "ق.م" "ه" "ه.ش" "ه.ق",
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
    /* fi_title */
    "ao" "dipl.ins" "dr" "drs" "em" "engl" "ent" "eo" "esim" "ev" "evl" "fil" "hra" "huom" "ins"
    "isä." "jne." "kand" "kapt" "kenr" "ko" "kreik" "ks" "kuol" "lat" "lis" "luutn" "lääk" "maist"
    "maj" "messrs" "mgr" "mlle" "mm" "mme" "mr" "mrs" "ms" "n" "nk" "noin." "ns" "nti" "os" "po"
    "prof" "puh" "ransk" "ruots" "rva" "saks" "so" "st" "suom" "synt" "til" "toht" "tohtori."
    "toim" "tri" "ts" "ven" "vrt" "ylim" "ym.",
    /* fi_number */
    "art" "ca" "cap" "fig" "figs" "k" "kap" "kl" "klo" "kpl" "kuva" "luku." "mom" "n.º" "n:o"
    "n:ot" "no" "nr" "nro" "n°" "nº" "p" "pp" "puh" "pykälä" "ref" "s" "sivu." "ss" "tab" "taul"
    "tel" "vol" "vols" "vrt" "ziff" "§" "№",
    /* fi_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m" "ab"
    "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "cm" "co" "corp" "d.c" "d.phil" "e.kr" "e.u"
    "eKr" "eaa" "ed" "eds" "ekr" "elok" "etc" "eur" "ft" "gmbh" "h" "heinäk" "helmik" "huhtik"
    "inc" "j.kr" "jKr" "jaa" "jkr" "jms" "jne" "jouluk" "jr" "ke" "kesk" "kesäk" "kg" "km" "kok"
    "ky" "l.a" "la" "llc" "llp" "lokak" "ltd" "m.a" "m.d" "m.sc" "ma" "maalisk" "marrask" "max"
    "milj" "min" "mk" "mm." "mrd" "mt" "n.v" "n.y" "nk." "oy" "p.m" "pe" "ph.d" "plc" "s.a" "s.p.a"
    "s.r.l" "sek" "snt" "sr" "st" "su" "syysk" "t" "tammik" "ti" "tms" "to" "toukok" "ts" "u.k"
    "u.n" "u.s" "u.s.a" "vas" "vihr" "ym" "yms" "ynnä." "yo",
    /* fi_never */
    "a.o" "ao" "cf" "e.g" "e.m" "eli." "em" "esim" "i.e" "ibid" "ks" "m.m" "mm" "n.k" "n.s" "nk"
    "ns" "t.s" "ts" "viz" "vrt" "vs",
    /* fi_starter */
    "Aikana" "Aina" "Ehkä" "Ei" "Eilen" "Eivät" "Eli" "Ellei" "Emme" "En" "Ennen" "Ensimmäinen"
    "Ensin" "Esimerkiksi" "Et" "Että" "He" "Heidän" "Huomenna" "Hän" "Hänen" "Ja" "Jo" "Joka"
    "Jokainen" "Joku" "Jonka" "Jos" "Joskus" "Joten" "Jotka" "Jotkut" "Jotta" "Jälkeen" "Kaikki"
    "Kaikkien" "Kaksi" "Kanssa" "Ketkä" "Kolme" "Koska" "Kuin" "Kuinka" "Kuitenkin" "Kuka" "Kun"
    "Kunnes" "Lisäksi" "Lopulta" "Me" "Meidän" "Mihin" "Miksi" "Mikä" "Mikäli" "Milloin" "Minun"
    "Minä" "Missä" "Mistä" "Miten" "Mitä" "Monet" "Moni" "Mukaan" "Mutta" "Muu" "Muut" "Myös" "Ne"
    "Neljä" "Niiden" "Niin" "Noin" "Nuo" "Nyt" "Näiden" "Näin" "Nämä" "Olemme" "Olen" "Oli"
    "Olivat" "On" "Ovat" "Pitää" "Saa" "Samalla" "Se" "Sekä" "Sen" "Siellä" "Siihen" "Siinä" "Siis"
    "Siitä" "Siksi" "Silti" "Sinä" "Sitten" "Sitä" "Tai" "Te" "Toinen" "Toisaalta" "Tulee" "Tuo"
    "Tuolla" "Tähän" "Tämä" "Tämän" "Tänään" "Tässä" "Tästä" "Täällä" "Täältä" "Usea" "Useat"
    "Usein" "Vaan" "Vaikka" "Vain" "Vielä" "Viime" "Voi" "Voidaan" "Vuoden" "Vuonna",
    /* fi_month */
    "elokuun" "elokuuta" "heinäkuun" "heinäkuuta" "helmikuun" "helmikuuta" "huhtikuun" "huhtikuuta"
    "joulukuun" "joulukuuta" "kesäkuun" "kesäkuuta" "lokakuun" "lokakuuta" "maaliskuun"
    "maaliskuuta" "marraskuun" "marraskuuta" "syyskuun" "syyskuuta" "tammikuun" "tammikuuta"
    "toukokuun" "toukokuuta",
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
    /* fr_title */
    "abbé" "adj" "adj." "adv" "all" "amb" "anc" "ancᵗ" "angl" "arr" "av." "bd." "brig" "cant" "cap"
    "capt" "cdt" "col" "col." "conf" "dim" "dir" "dit." "dr" "drs" "dép" "env" "esp" "fam" "fig."
    "fr." "gov" "gr" "gén" "hab" "ing" "ital" "lat" "lieut" "litt" "lt" "m" "maj" "me" "mes."
    "messrs" "mgr" "mgrs" "mlle" "mlles" "mm" "mme" "mmes" "mr" "mrs" "ms" "néol" "pop" "pr" "prof"
    "profs" "pron." "prs" "prép" "prés" "péj" "r.p" "rep" "rév" "secr" "sen" "sgt" "sr" "ss" "st"
    "ste" "stes" "sts" "suiv" "syn" "vulg",
    /* fr_number */
    "al" "alin" "ann" "annexe" "app" "appt" "apt" "art" "art." "arts" "bp" "bât" "c" "ca" "cap"
    "ch" "chap" "circa" "col" "env" "f" "ff" "fig" "figs" "fol" "kap" "liv" "ms" "n" "n.º" "no"
    "nos" "nr" "num" "n°" "nº" "p" "par" "part" "pl" "poste" "pp" "ref" "réf" "sect" "t" "tab"
    "tel" "tom" "tph" "tél" "v" "vers" "vol" "vols" "vv" "ziff" "§" "éd" "№",
    /* fr_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "all." "ap.j.-c" "approx" "apr.j.-c" "apr.j.c" "assoc" "av" "av.j.-c" "av.j.c" "ave" "avr"
    "b.a" "b.c" "b.sc" "b.v" "bd" "blvd" "boul" "bros" "ch." "cie" "cm" "co" "coll" "corp" "d.c"
    "d.phil" "dec" "dept" "dim" "déc" "dépt" "e.u" "ed" "eds" "etc" "ets" "fbg" "fevr" "fg" "ft"
    "fév" "févr" "gmbh" "h." "h.l.m" "h.t" "hab" "hre" "imp" "inc" "inst" "j.-c" "j.c" "jan" "janv"
    "jeu" "jr" "juil" "kg" "km" "l.a" "llc" "llp" "ltd" "lun" "m.a" "m.d" "m.sc" "mar" "max" "mer"
    "min" "mm" "mt" "n.d.l.r" "n.d.t" "n.v" "n.y" "nov" "o.n.u" "o.t.a.n" "oct" "p.-d.g" "p.-s"
    "p.d.g" "p.m" "p.s" "ph.d" "pl" "plc" "r.a.t.p" "r.d.c" "r.f" "rte" "s.a" "s.a.r.l" "s.a.s"
    "s.c.i" "s.n.c" "s.n.c.f" "s.p.a" "s.r.l" "s.v.p" "sam" "sec" "sept" "sq" "sr" "st" "sté"
    "t.t.c" "trad" "u.e" "u.k" "u.n" "u.s" "u.s.a" "univ" "ven" "é.-u" "éd" "édit" "éds" "éts",
    /* fr_never */
    "c-à-d" "c.-à-d" "c.à.d" "cf" "cfr" "càd" "e.g" "ex" "i.e" "ibid" "id" "loc.cit" "n.b" "op.cit"
    "p.e" "p.ex" "par.ex" "viz" "vs",
    /* fr_starter */
    "A" "A-t-il" "Actuellement" "Afin" "Ainsi" "Alors" "Après" "Au" "Aucun" "Aucune" "Aujourd'hui"
    "Auparavant" "Aussi" "Autant" "Autre" "Autres" "Aux" "Avant" "Avec" "Ayant" "Beaucoup" "Bien"
    "C'" "Car" "Ce" "Ceci" "Cela" "Celle" "Celles" "Celui" "Cependant" "Certain" "Certaines"
    "Certains" "Ces" "Cet" "Cette" "Ceux" "Chacun" "Chaque" "Chez" "Cinq" "Combien" "Comme"
    "Comment" "Concernant" "Contre" "D'" "D'autres" "Dans" "De" "Demain" "Depuis" "Derrière" "Des"
    "Deux" "Devant" "Donc" "Dont" "Du" "Durant" "Dès" "Déjà" "Désormais" "Effectivement" "Elle"
    "Elles" "En" "Encore" "Enfin" "Ensuite" "Entre" "Est" "Et" "Eux" "Face" "Finalement" "Grâce"
    "Heureusement" "Hier" "Hormis" "Hors" "Ici" "Il" "Ils" "J'" "Jamais" "Je" "Jusqu'" "Jusque"
    "L'" "La" "Le" "Les" "Leur" "Leurs" "Lors" "Lorsqu'" "Lorsque" "Lui" "Là" "Là-bas" "Ma" "Mais"
    "Malgré" "Malheureusement" "Merci" "Mes" "Moi" "Moins" "Mon" "Même" "N'" "Ne" "Ni" "Non" "Nos"
    "Notamment" "Notre" "Nous" "Nul" "Néanmoins" "On" "Or" "Ou" "Oui" "Outre" "Où" "Par" "Parce"
    "Parfois" "Parmi" "Pendant" "Personne" "Peu" "Plus" "Plusieurs" "Pour" "Pourquoi" "Pourtant"
    "Premier" "Première" "Presque" "Puis" "Puisqu'" "Puisque" "Qu'" "Quand" "Quant" "Quatre" "Que"
    "Quel" "Quelle" "Quelles" "Quels" "Qui" "Quoi" "Quoique" "Rien" "Récemment" "S'" "Sa" "Sans"
    "Sauf" "Selon" "Ses" "Seul" "Seule" "Seuls" "Si" "Son" "Sont" "Sous" "Souvent" "Suite" "Sur"
    "Surtout" "Ta" "Tandis" "Tant" "Tes" "Ton" "Toujours" "Tous" "Tout" "Toute" "Toutefois"
    "Toutes" "Trois" "Trop" "Très" "Tu" "Un" "Une" "Vers" "Via" "Voici" "Voilà" "Vos" "Votre"
    "Vous" "Y" "À" "Ça" "Également" "Était" "Étant" "Évidemment",
    /* fr_byline */
    "auteur:" "avec_afp$" "mis_à_jour:" "mis_à_jour_le" "mis_à_jour_à" "modifié_le"
    "par_la_rédaction" "propos_recueillis_par" "publié:" "publié_le" "publié_à" "rédigé_par",
    /* fr_caption */
    "afp_photo" "ap_photo" "crédit:" "crédit_photo" "crédits:" "epa_photo" "getty_images"
    "illustration:" "image:" "image_d'illustration" "infographie:" "légende:" "photo:"
    "photo_d'archives" "photo_d'illustration" "photos:" "reuters_photo" "vidéo:",
    /* fr_notice */
    "article_réservé_aux_abonnés" "cet_article_a_été" "cet_article_est_paru" "contenu_sponsorisé"
    "copyright_c" "copyright_©" "correction:" "mentions_légales$" "note_de_la_rédaction"
    "nous_utilisons_des_cookies" "publicité$" "rectificatif" "tous_droits_réservés"
    "une_première_version_de" "une_version_précédente_de" "©",
    /* fr_link */
    "abonnez_vous" "accueil$" "cliquer_ici" "cliquez_ici" "commentaires$" "contact$"
    "en_savoir_plus" "haut_de_page" "http:" "https:" "imprimer$" "inscrivez_vous"
    "laisser_un_commentaire" "lire:" "lire_aussi" "lire_la_suite" "lire_également" "menu$"
    "mots_clés:" "newsletter$" "newsletter:" "partager$" "partager_cet_article" "partager_sur"
    "pour_en_savoir_plus" "rechercher$" "retour_à" "réagir$" "s'abonner$" "suivez_nous"
    "sur_le_même_sujet" "tags:" "voir_aussi" "www" "à_découvrir" "à_lire:" "à_lire_aussi"
    "à_voir_aussi",
    /* fr_mail */
    "bcc:" "cc:" "date:" "de:" "envoyé:" "envoyé_de_mon" "from:" "fwd:" "message_id:" "objet:"
    "re:" "reply_to:" "sent:" "subject:" "to:" "à:",
    /* fr_tail */
    "tous_droits_réservés$",
    /* fr_furniture_head */
    "abonnez" "accueil" "afp" "ap" "article" "auteur" "avec" "bcc" "cc" "cet" "cliquer" "cliquez"
    "commentaires" "contact" "contenu" "copyright" "correction" "crédit" "crédits" "date" "de" "en"
    "envoyé" "epa" "from" "fwd" "getty" "haut" "http" "https" "illustration" "image" "imprimer"
    "infographie" "inscrivez" "laisser" "lire" "légende" "mentions" "menu" "message" "mis"
    "modifié" "mots" "newsletter" "note" "nous" "objet" "par" "partager" "photo" "photos" "pour"
    "propos" "publicité" "publié" "re" "rechercher" "rectificatif" "reply" "retour" "reuters"
    "réagir" "rédigé" "s'abonner" "sent" "subject" "suivez" "sur" "tags" "to" "tous" "une" "vidéo"
    "voir" "www" "©" "à",
    /* fr_furniture_last */
    "réservés",
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
    /* ga_title */
    "an.tuas" "dr" "drs" "messrs" "mgr" "mlle" "mme" "mr" "mrs" "ms" "ollamh." "prof" "st" "uas",
    /* ga_number */
    "alt." "art" "ca" "caib" "cap" "fig" "figs" "iml" "kap" "l" "lch" "lgh" "ll" "n.º" "nr" "n°"
    "nº" "p" "pp" "ref" "tab" "tel" "uimh" "vol" "vols" "ziff" "№",
    /* ga_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.phil" "e.u" "ed" "eds"
    "etc" "ft" "gmbh" "i.ch" "inc" "jr" "l.a" "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "max" "min" "mt"
    "n.v" "n.y" "p.m" "ph.d" "plc" "r.ch" "rl" "s.a" "s.p.a" "s.r.l" "sr" "srl" "srl." "st" "u.k"
    "u.n" "u.s" "u.s.a",
    /* ga_never */
    ".i" "cf" "e.g" "i.e" "ibid" "m.sh" "viz" "vs",
    /* ga_starter */
    "Ach" "Ag" "Agus" "An" "Anois" "Ansin" "Ar" "As" "Bhí" "Bhíodh" "Bíonn" "Cad" "Chuaigh" "Conas"
    "Cé" "Cén" "De" "Do" "Dúirt" "Faoi" "Freisin" "Gach" "I" "Idir" "In" "Inniu" "Inné" "Is" "Le"
    "Mar" "Má" "Mé" "Na" "Nuair" "Ní" "Níl" "Nó" "Roimh" "Seo" "Siad" "Sin" "Sinn" "Sé" "Sí" "Tar"
    "Tá" "Tú" "Ó",
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
    /* gl_title */
    "aprox" "av" "avda" "cap" "cor" "d" "dna" "dr" "dra" "drs" "enx" "ex" "excmo" "ilmo" "messrs"
    "mgr" "mlle" "mme" "mr" "mrs" "ms" "prof" "profa" "pza" "r" "rúa." "sr" "sra" "sres" "st" "sta"
    "ten" "xral",
    /* gl_number */
    "art" "ca" "cap" "fig" "figs" "kap" "n" "n.º" "nr" "n°" "nº" "núm" "p" "pax" "pp" "páx" "páxs"
    "ref" "tab" "tel" "vol" "vols" "ziff" "§" "№",
    /* gl_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.c" "a.d" "a.g"
    "a.m" "abr" "ago" "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "cm" "co" "corp" "cía" "d.c"
    "d.phil" "dec" "e.u" "ed" "eds" "ee.uu" "etc" "feb" "ft" "gmbh" "inc" "jr" "kg" "km" "l.a"
    "llc" "llp" "ltd" "ltda" "m.a" "m.d" "m.sc" "mai" "mar" "max" "min" "mt" "n.v" "n.y" "nov"
    "out" "p.m" "ph.d" "plc" "s.a" "s.l" "s.p.a" "s.r.l" "set" "sr" "st" "u.k" "u.n" "u.s" "u.s.a"
    "xan" "xul" "xuñ",
    /* gl_never */
    "cf" "e.g" "ex" "i.e" "ibid" "p.ex" "viz" "vs",
    /* gl_starter */
    "A" "Ademais" "Agora" "Algúns" "Antes" "Ao" "Aos" "Aquel" "Aquela" "As" "Así" "Ata" "Aínda"
    "Cada" "Cando" "Como" "Con" "Da" "Das" "De" "Desde" "Despois" "Do" "Dos" "Dous" "Durante"
    "Dúas" "E" "El" "Ela" "Elas" "Eles" "En" "Entre" "Entón" "Era" "Esa" "Ese" "Esta" "Estas"
    "Este" "Estes" "Eu" "Foi" "Hai" "Hoxe" "Iso" "Isto" "Mais" "Mentres" "Moitas" "Moitos" "Máis"
    "Na" "Nas" "No" "Non" "Nos" "Nós" "O" "Onde" "Onte" "Os" "Ou" "Outros" "Para" "Pero" "Pola"
    "Polo" "Por" "Porque" "Que" "Quen" "Se" "Segundo" "Sen" "Seu" "Seus" "Si" "Sobre" "Son" "Súa"
    "Súas" "Tamén" "Ti" "Todas" "Todos" "Tras" "Tres" "Un" "Unha" "Unhas" "Uns" "Á" "Ás" "É",
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
    /* he_title */
    "גב" "ד\"ר" "הרב." "פרופ",
    /* he_number */
    "גל" "מס" "סע" "עמ",
    /* he_end */
    "וגו" "וכו",
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
    /* hi_title */
    "आई" "आर" "इंजी" "ई" "ए" "एक्स" "एच" "एड" "एन" "एफ" "एम" "एल" "एस" "ओ" "कर्नल" "कु" "के" "क्यू"
    "जन" "ज़ेड" "जी" "जे" "जेड" "टी" "डब्ल्यू" "डा" "डी" "डॉ" "पं" "पी" "प्रो" "बी" "ब्रिगे" "मु"
    "मो" "यू" "रे" "ले" "वाई" "वी" "श्री" "श्रीमती" "सी" "सुश्री" "सेंट" "स्व",
    /* hi_number */
    "कि.मी" "क्र" "न" "नं" "पृ" "पृष्ठ." "रु" "सं",
    /* hi_end */
    "ई.पू" "कि.ग्रा" "कि.मी" "मि.मी" "से.मी",
    /* hi_never */
    "अर्था" "उदा",
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
    /* hr_title */
    "akad" "amer" "bl" "blž" "cca" "dipl" "dipl.ing" "doc" "dr" "dr.sc" "drs" "engl" "fra." "franc"
    "g" "gen" "gosp" "grč" "gđa" "gđica" "ing" "inž" "izd" "kap" "kard" "lat" "messrs" "mgr" "min."
    "mlle" "mme" "mr" "mr.sc" "mrs" "ms" "nadb" "njem" "npr" "odn" "oko." "pok" "por" "predsj"
    "prev" "prof" "puk" "pukovnik." "ravn" "red" "rođ" "rus" "str" "sv" "tal" "tel" "tj" "tzv" "ul"
    "umrl" "umro." "ur" "zamj" "zv",
    /* hr_number */
    "art" "br" "ca" "cap" "fig" "figs" "gl" "kap" "n.º" "no" "nr" "n°" "nº" "p" "pp" "ref" "s" "sl"
    "st" "str" "sv" "tab" "tel" "toč" "vol" "vols" "ziff" "§" "čl" "№",
    /* hr_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "cm" "co" "corp" "d.c" "d.d" "d.o.o" "d.phil"
    "e.u" "ed" "eds" "etc" "ft" "g" "gmbh" "god" "i.dr" "i.sl" "idr" "inc" "isl" "itd" "j.d.o.o"
    "jr" "kg" "km" "kn" "kol" "l.a" "lip" "list" "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "max" "mil"
    "min" "ml" "mlrd" "mlrd." "mt" "n.e" "n.v" "n.y" "ožuj" "p.m" "ph.d" "plc" "po.kr" "pr.kr"
    "pr.n.e" "pros" "ruj" "s.a" "s.p.a" "s.r.l" "sat" "sek" "siječ" "sr" "srp" "st" "stolj" "stud"
    "svib" "tis" "trav" "u.k" "u.n" "u.s" "u.s.a" "velj",
    /* hr_never */
    "cf" "e.g" "i.e" "ibid" "npr" "odn" "t.j" "t.zv" "tj" "tzv" "usp" "v" "viz" "vs",
    /* hr_starter */
    "A" "Ako" "Ali" "Bez" "Bila" "Bili" "Bilo" "Bio" "Bit" "Bude" "Da" "Dakle" "Dalje" "Danas" "Do"
    "Dok" "Druge" "Drugi" "Dva" "Dvije" "Gdje" "I" "Iako" "Ili" "Ima" "Imaju" "Ipak" "Istodobno"
    "Iz" "Između" "Ja" "Je" "Jer" "Još" "Jučer" "K" "Ka" "Kad" "Kada" "Kakav" "Kako" "Kakva" "Kamo"
    "Kasnije" "Ko" "Kod" "Koja" "Koje" "Koji" "Konačno" "Kroz" "Lani" "Među" "Međutim" "Mi" "Mnogi"
    "Mnogo" "Mogu" "Moj" "Možda" "Može" "Na" "Nad" "Naime" "Nakon" "Naprotiv" "Naravno" "Naš"
    "Naša" "Nažalost" "Ne" "Neke" "Neki" "Nekoliko" "Nema" "Ni" "Nije" "Nikad" "Nikada" "Niko"
    "Nisu" "Niti" "Nitko" "Ništa" "Njegov" "Njegova" "Njezin" "Njihov" "No" "O" "Oba" "Obje" "Od"
    "Oko" "On" "Ona" "One" "Oni" "Ono" "Osim" "Ova" "Ovaj" "Ovdje" "Ove" "Ovi" "Ovo" "Ovog" "Ovom"
    "Pa" "Po" "Pod" "Pokraj" "Ponekad" "Poslije" "Potom" "Pred" "Prema" "Premda" "Pri" "Prije"
    "Protiv" "Prvi" "S" "Sa" "Sad" "Sada" "Sam" "Sama" "Samo" "Stoga" "Su" "Sutra" "Svaka" "Svaki"
    "Svako" "Sve" "Svi" "Svoj" "Ta" "Taj" "Takav" "Tako" "Također" "Takva" "Takvo" "Tamo" "Te"
    "Tek" "Ti" "Tijekom" "Tim" "Tko" "To" "Toga" "Tom" "Tome" "Treba" "Tri" "Tu" "U" "Umjesto"
    "Unatoč" "Uvijek" "Uz" "Već" "Vi" "Za" "Zahvaljujući" "Zatim" "Zato" "Zašto" "Zbog" "Će"
    "Često" "Četiri" "Čim" "Šta" "Što",
    /* hr_month */
    "kolovoza" "lipnja" "listopada" "ožujka" "prosinca" "rujna" "siječnja" "srpnja" "stoljeća"
    "stoljeće" "studenog" "studenoga" "svibnja" "travnja" "veljače",
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
    /* hu_title */
    "alez" "altbgy" "ang" "br" "bá" "csász" "dr" "drs" "egy" "elnökh" "ezr" "fhdgy" "ford" "fr."
    "főig" "főv" "gr" "gör" "hdgy" "hg" "id" "ifj" "ig" "ill" "kb" "ker" "kiad" "kir" "közp" "l"
    "lat" "ld" "lásd." "mb" "megh" "messrs" "mgr" "min" "mind." "mlle" "mme" "mr" "mrs" "ms"
    "nagyk" "nemz" "ném" "ol." "or" "orsz" "osztr" "pl" "prof" "rom" "st" "sz" "szds" "szerk"
    "szlov" "szt" "szül" "tbk" "vö" "vőrgy" "áll" "öz" "özv" "úgyn" "ún" "őrgy",
    /* hu_number */
    "art" "bek" "ca" "cap" "em" "fej" "fig" "figs" "fsz" "kap" "kb" "ker" "köt" "n.º" "nr" "n°"
    "nº" "o" "old" "p" "par" "pp" "r" "ref" "sz" "tab" "tel" "táb" "vol" "vols" "ziff" "§" "ábra."
    "évf" "№",
    /* hu_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Kr.e" "Kr.u" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d"
    "a.g" "a.m" "approx" "aug" "b.a" "b.c" "b.sc" "b.v" "bros" "bt" "cie" "cm" "co" "corp" "cs"
    "d.c" "d.phil" "db" "de" "de." "dec" "du" "e.u" "ed" "eds" "eft" "etc" "ezer." "feb" "febr"
    "fej" "ft" "fő." "gmbh" "h" "i.e" "i.sz" "inc" "jan" "jr" "júl" "jún" "k" "kb" "kft" "kg" "km"
    "kr.e" "kr.u" "krt" "l.a" "llc" "llp" "ltd" "m" "m.a" "m.d" "m.sc" "max" "mft" "mill" "min"
    "mp" "mrd" "mt" "máj" "márc" "n.v" "n.y" "nov" "nyrt" "okt" "p" "p.m" "ph.d" "pl" "plc" "rt"
    "s.a" "s.p.a" "s.r.l" "sr" "st" "stb" "sze" "szept" "szo" "tér." "u" "u." "u.a" "u.k" "u.n"
    "u.s" "u.s.a" "ua" "ui" "uo" "v" "vki" "vm" "vmi" "zrt" "ápr" "út.",
    /* hu_never */
    "azaz." "cf" "e.g" "i.e" "i.m" "ibid" "ill" "ld" "pl" "ti" "uo" "viz" "vs" "vö" "ún",
    /* hu_starter */
    "A" "Abban" "Addig" "Ahogy" "Ahol" "Aki" "Akik" "Akkor" "Amely" "Amelyek" "Ami" "Amikor"
    "Amint" "Amíg" "Annak" "Arra" "Attól" "Az" "Azok" "Azonban" "Azt" "Aztán" "Azzal" "Azért" "Bár"
    "Csak" "De" "Ebben" "Eddig" "Egy" "Egyes" "Ekkor" "Ellenére" "Első" "Először" "Emellett"
    "Ennek" "Erre" "Ettől" "Ez" "Ezek" "Ezen" "Ezt" "Ezután" "Ezzel" "Ezért" "Gyakran" "Ha" "Habár"
    "Hanem" "Hogy" "Hogyan" "Hol" "Holnap" "Honnan" "Hová" "Hány" "Három" "Igen" "Innen" "Is" "Itt"
    "Kell" "Ki" "Kik" "Korábban" "Később" "Két" "Lehet" "Lesz" "Lett" "Ma" "Majd" "Melyik" "Mennyi"
    "Mert" "Mi" "Mielőtt" "Mikor" "Milyen" "Minden" "Mindenki" "Mindez" "Mindig" "Mint" "Mit"
    "Miután" "Mivel" "Miért" "Most" "Már" "Más" "Másik" "Mások" "Még" "Míg" "Nagyon" "Ne" "Nekem"
    "Neki" "Nekik" "Nekünk" "Nem" "Nincs" "Noha" "Négy" "Néha" "Néhány" "Onnan" "Ott" "Persze"
    "Ráadásul" "Róla" "Se" "Sem" "Semmi" "Senki" "Soha" "Sohasem" "Sok" "Sokan" "Szerinte"
    "Szerintem" "Talán" "Te" "Tegnap" "Tehát" "Ti" "Továbbá" "Több" "Többen" "Tőle" "Ugyanakkor"
    "Ugyanis" "Vagy" "Van" "Vele" "Velük" "Viszont" "Volt" "Voltak" "Végül" "Én" "És" "Így" "Úgy"
    "Ő" "Ők",
    /* hu_month */
    "aug" "augusztus" "dec" "december" "febr" "február" "jan" "január" "júl" "július" "jún"
    "június" "máj" "május" "márc" "március" "nov" "november" "okt" "október" "szept" "szeptember"
    "század" "ápr" "április",
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
    /* hy_title */
    "ակադ" "գեն" "գնդ" "դոկտ" "թ" "պող" "պրն" "պրոֆ" "տիկ" "փ",
    /* hy_number */
    "գլ" "էջ" "հ" "հատ",
    /* hy_end */
    "դ" "դդ" "թ" "թթ" "մ.թ" "մ.թ.ա" "ք.ա" "և.այլն",
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
    /* id_title */
    "a.n" "aiptu" "akbp" "alm" "almh" "blok" "bpk" "brigjen" "dll." "dr" "dra" "drs" "ds" "gd"
    "gdg" "gg" "h" "hj" "ipda" "iptu" "ir" "irjen" "jend" "jl" "jln" "k.h" "kab" "kapt" "kec" "kel"
    "kh" "kol" "kombes" "kompol" "letjen" "letkol" "lettu" "lt" "mayjen" "messrs" "mgr" "mlle"
    "mme" "mr" "mrs" "ms" "nn" "ny" "prof" "prov" "r.a" "r.m" "sbb" "sdr" "sdri" "serka" "sgt"
    "spt" "st" "tgk" "tn" "u.p" "ust" "yth",
    /* id_number */
    "art" "ay" "bab." "ca" "cap" "ed" "fax" "fig" "figs" "gbr" "h" "hal" "hlm" "jil" "kap" "km"
    "n.º" "no" "nomor." "nr" "n°" "nº" "p" "pasal." "pp" "ps" "ref" "rt" "rw" "tab" "tel" "telp"
    "vol" "vols" "ziff" "№",
    /* id_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "a.md" "a.s" "ags" "agu" "approx" "apr" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "cs"
    "cv" "d.c" "d.phil" "des" "dkk" "dll" "dsb" "dst" "e.u" "ed" "eds" "etc" "feb" "ft" "gmbh"
    "inc" "jan" "jr" "jul" "jun" "l.a" "lc" "llc" "llp" "ltd" "m" "m.a" "m.d" "m.h" "m.hum" "m.kom"
    "m.m" "m.pd" "m.sc" "m.si" "m.t" "mar" "max" "mei" "min" "mt" "n.v" "n.y" "nov" "okt" "p.m"
    "ph.d" "plc" "pt" "rp" "s.a" "s.ag" "s.e" "s.h" "s.ip" "s.ked" "s.kom" "s.p.a" "s.pd" "s.r.l"
    "s.sos" "s.t" "saw" "sda" "sep" "sept" "sm" "sp" "sp.a" "sp.og" "sr" "st" "swt" "tbk" "tsb"
    "u.k" "u.n" "u.s" "u.s.a",
    /* id_never */
    "a.l" "a.n" "cf" "d.a" "e.g" "i.e" "ibid" "viz" "vs" "y.i" "yakni.",
    /* id_starter */
    "Ada" "Adalah" "Agar" "Akan" "Akhirnya" "Akibatnya" "Aku" "Anda" "Antara" "Apa" "Apabila"
    "Atau" "Bagaimana" "Bahkan" "Banyak" "Beberapa" "Begitu" "Belum" "Berapa" "Besok" "Bila" "Bisa"
    "Bukan" "Dalam" "Dan" "Dapat" "Dari" "Demikian" "Dengan" "Di" "Dia" "Dimana" "Dua" "Hal"
    "Hanya" "Harus" "Hingga" "Ia" "Ini" "Itu" "Jadi" "Jangan" "Jika" "Juga" "Kalau" "Kami" "Kamu"
    "Kapan" "Karena" "Ke" "Kemarin" "Kemudian" "Kenapa" "Ketika" "Kini" "Kita" "Lalu" "Lantas"
    "Maka" "Mana" "Masih" "Mengapa" "Menurut" "Mereka" "Meski" "Meskipun" "Misalnya" "Namun"
    "Nanti" "Oleh" "Pada" "Padahal" "Para" "Pihak" "Saat" "Salah" "Sampai" "Sang" "Satu" "Saya"
    "Sebab" "Sebagai" "Sebagian" "Sebelum" "Sebelumnya" "Sebuah" "Sedang" "Sedangkan" "Sehingga"
    "Sejak" "Sekarang" "Selain" "Selama" "Selanjutnya" "Seluruh" "Sementara" "Semua" "Seorang"
    "Seperti" "Serta" "Setelah" "Setiap" "Siapa" "Suatu" "Sudah" "Supaya" "Tak" "Tanpa" "Tapi"
    "Telah" "Terkait" "Tersebut" "Tetapi" "Tidak" "Tiga" "Untuk" "Walaupun" "Ya",
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
    /* is_title */
    "ca" "dr" "drs" "f.v" "frú." "hr" "ing" "m.a" "messrs" "mgr" "mlle" "mme" "mr" "mrs" "ms"
    "prof" "s.h" "s.k" "s.n" "sbr" "sk" "sr" "st" "svk" "séra." "t.d" "u.þ.b" "þ.e",
    /* is_number */
    "art" "bls" "ca" "cap" "fig" "figs" "gr" "kafli." "kap" "kl" "lið." "mgr" "málsgr" "n.º" "nr"
    "n°" "nº" "p" "pp" "ref" "s" "tab" "tbl" "tel" "tölul" "vol" "vols" "ziff" "árg" "№",
    /* is_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "apr" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "cm" "co" "corp" "d.c" "d.phil" "des"
    "e.h" "e.kr" "e.u" "ed" "eds" "ehf" "etc" "f.h" "f.kr" "feb" "febr" "ft" "gmbh" "hf" "inc"
    "jan" "jr" "júl." "jún." "kg" "klst" "km" "kr" "l.a" "llc" "llp" "ltd" "m" "m.a" "m.d" "m.kr"
    "m.sc" "ma" "mar" "max" "maí." "millj" "min" "mlja" "mt" "mín" "n.v" "n.y" "nóv" "o.fl"
    "o.s.frv" "o.þ.h" "o.þ.u.l" "okt" "p.m" "ph.d" "plc" "s.a" "s.p.a" "s.r.l" "sek" "sept" "sr"
    "st" "u.k" "u.n" "u.s" "u.s.a" "ág" "ágúst." "þús",
    /* is_never */
    "a.m.k" "cf" "e.g" "i.e" "ibid" "m.a" "o.þ.h" "sbr" "t.d" "viz" "vs" "þ.e" "þ.e.a.s" "þ.m.t",
    /* is_starter */
    "Af" "Allir" "Allt" "Annað" "Að" "Aðeins" "Aðrir" "Ef" "Eftir" "Ein" "Einn" "Einnig" "Eitt"
    "Ekki" "En" "Enginn" "Er" "Eða" "Frá" "Fyrir" "Getur" "Hafa" "Hann" "Hefur" "Hjá" "Hvar" "Hvað"
    "Hver" "Hvernig" "Hvers" "Hér" "Hún" "Líka" "Margir" "Maður" "Með" "Nú" "Og" "Samkvæmt" "Sumir"
    "Síðan" "Til" "Tveir" "Um" "Undir" "Var" "Vegna" "Verður" "Við" "Voru" "Yfir" "Á" "Án" "Ég" "Í"
    "Þannig" "Þar" "Þau" "Það" "Þegar" "Þeir" "Þessar" "Þessi" "Þessir" "Þessum" "Þetta" "Þið"
    "Þrír" "Því" "Þá" "Þær" "Þó" "Þú",
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
    /* it_title */
    "amb" "amm" "amm.ne" "arch" "archh" "ass" "avv" "avvti" "biol" "c.so" "cap" "cav" "centr"
    "chiar" "chiar.mo" "chim" "chir" "cit." "col" "com" "comm" "cons" "coop" "dip" "dipart" "dir"
    "don." "dott" "dott.ssa" "dottssa" "dr" "dr.ssa" "drs" "ecc.mo" "eccmo" "econ" "egr" "egr.i"
    "elettr" "eur" "f.lli" "fam" "fig." "fis" "flli" "fr." "fra." "franc" "fraz" "gen" "gent"
    "gent.ma" "gent.mo" "gentma" "gentmo" "geol" "geom" "gr" "gr.uff" "idraul" "ill" "ill.mo"
    "illmo" "inf" "infer" "ing" "ingg" "ingl" "int" "intern" "jr." "l.go" "lat" "loc" "magg" "mar."
    "mecc" "med" "messrs" "meteor" "mgr" "min." "mlle" "mme" "mons" "mr" "mrs" "ms" "naz" "on"
    "onn" "ostetr" "p.i" "p.le" "p.za" "p.zza" "per.ind" "pres" "prof" "prof.ssa" "proff" "profssa"
    "prov" "psic" "psicol" "rag" "reg" "rev" "revdo" "s" "san" "scient" "segr" "sen" "serg" "sig"
    "sig.na" "sig.ra" "sigg" "signa" "sigra" "sigrina" "soc" "spagn" "spett" "spett.le" "ss" "st"
    "sta" "sten" "sto" "stor" "str" "tecn" "ted" "ten" "trad" "uff" "uff." "v.cte" "v.le" "vcte"
    "vice" "vicepres",
    /* it_number */
    "art" "artt" "bis" "c" "c.a" "c.p" "ca" "cap" "cap." "capp" "cell" "co" "col" "coll" "comma"
    "ed." "fax" "fig" "figg" "figs" "kap" "lett" "n" "n.º" "nn" "no" "nr" "num" "n°" "nº" "p" "pag"
    "pagg" "par" "parr" "pp" "ref" "sc" "sec" "sez" "t" "tab" "tav" "tavv" "tel" "tel." "ter" "tom"
    "v" "vol" "vol." "voll" "vols" "vs" "vv" "ziff" "§" "№",
    /* it_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.c" "a.d" "a.g"
    "a.m" "ago" "agosto." "approx" "apr" "av.cr" "b.a" "b.c" "b.sc" "b.v" "bros" "c.d.a" "c.g.i.l"
    "c.m" "c.s.m" "cia" "cie" "cm" "co" "coop" "corp" "d.c" "d.cr" "d.phil" "dept" "dic" "dom"
    "e.u" "ecc" "eccetera" "ed" "edd" "eds" "etc" "f.lli" "f.p" "feb" "febbr" "figli" "ft" "gen"
    "genn" "gennaio." "giov" "giu" "giugn" "gmbh" "inc" "ist" "jr" "kg" "km" "l.a" "llc" "llp"
    "ltd" "lug" "luglio." "lun" "m.a" "m.d" "m.l" "m.sc" "mag" "mar" "mart" "max" "merc" "min"
    "miss." "mm" "mt" "n.d.a" "n.d.r" "n.d.t" "n.v" "n.y" "nov" "o.n.u" "ore." "ott" "p.a" "p.d"
    "p.m" "p.s" "ph.d" "plc" "r.s.v.p" "s.a" "s.a.s" "s.c" "s.c.r.l" "s.n.c" "s.p.a" "s.r.l" "s.s"
    "sab" "scrl" "sec" "secc" "set" "sett" "soc" "spa" "sr" "srl" "st" "u.e" "u.k" "u.n" "u.s"
    "u.s.a" "univ" "v.m" "ven" "via." "zz",
    /* it_never */
    "ad.es" "c.d" "cd" "cf" "cfr" "cit" "e.g" "es" "i.e" "ib" "ibid" "id" "loc.cit" "n.b" "op.cit"
    "p.es" "p.v" "per.es" "v.di" "vd" "viz" "vs",
    /* it_starter */
    "A" "Ad" "Adesso" "Affinché" "Agli" "Ai" "Al" "Alcune" "Alcuni" "Alcuno" "All'" "Alla" "Alle"
    "Allo" "Altra" "Altre" "Altri" "Altrimenti" "Altro" "Ambedue" "Anche" "Ancora" "Anzi" "Appena"
    "Attraverso" "Attualmente" "Aveva" "Avevano" "Benché" "C'" "C'era" "C'è" "Certamente" "Certo"
    "Che" "Chi" "Ci" "Cinque" "Ciò" "Col" "Com'" "Come" "Comunque" "Con" "Contro" "Cos'" "Cosa"
    "Costoro" "Costui" "Così" "D'" "Da" "Dagli" "Dai" "Dal" "Dall'" "Dalla" "Dalle" "Dallo" "Degli"
    "Dei" "Del" "Dell'" "Della" "Delle" "Dello" "Dentro" "Deve" "Di" "Domani" "Dopo" "Dov'" "Dove"
    "Due" "Dunque" "Durante" "E" "E'" "Ecco" "Ed" "Egli" "Ella" "Entrambi" "Entro" "Era" "Erano"
    "Essa" "Esse" "Essi" "Esso" "Finalmente" "Finché" "Fino" "Forse" "Fra" "Fu" "Fuori" "Furono"
    "Già" "Gli" "Grazie" "Ha" "Hanno" "I" "Ieri" "Il" "In" "Infatti" "Infine" "Inoltre" "Insomma"
    "Intanto" "Invece" "Io" "L'" "La" "Le" "Lei" "Lo" "Loro" "Lui" "Là" "Lì" "Ma" "Mai" "Malgrado"
    "Mediante" "Meno" "Mentre" "Mi" "Mia" "Mie" "Miei" "Mio" "Molte" "Molti" "Molto" "Ne" "Negli"
    "Nei" "Nel" "Nell'" "Nella" "Nelle" "Nello" "Nessuna" "Nessuno" "Niente" "No" "Noi" "Non"
    "Nonostante" "Nostra" "Nostre" "Nostri" "Nostro" "Nulla" "Né" "O" "Oggi" "Ogni" "Ognuno"
    "Oltre" "Oppure" "Ora" "Per" "Perché" "Perciò" "Pertanto" "Però" "Più" "Pochi" "Poi" "Poiché"
    "Presso" "Prima" "Proprio" "Purtroppo" "Può" "Qua" "Qual" "Qualche" "Qualcosa" "Qualcuno"
    "Quale" "Quali" "Quando" "Quanti" "Quanto" "Quasi" "Quattro" "Quegli" "Quei" "Quel" "Quell'"
    "Quella" "Quelle" "Quelli" "Quello" "Quest'" "Questa" "Queste" "Questi" "Questo" "Qui" "Quindi"
    "Recentemente" "Sarà" "Se" "Sebbene" "Secondo" "Sempre" "Senza" "Si" "Sino" "Solo" "Soltanto"
    "Sono" "Sopra" "Sotto" "Spesso" "Su" "Sua" "Successivamente" "Sue" "Sugli" "Sui" "Sul" "Sull'"
    "Sulla" "Sulle" "Sullo" "Suo" "Suoi" "Sì" "Ti" "Tra" "Tre" "Tu" "Tutta" "Tuttavia" "Tutte"
    "Tutti" "Tutto" "Un" "Un'" "Una" "Uno" "Verso" "Vi" "Voi" "Vorrei" "Vostro" "È",
    /* it_byline */
    "a_cura_di" "aggiornato:" "aggiornato_il" "autore:" "di_redazione$" "pubblicato:"
    "pubblicato_il" "redazione$" "ultimo_aggiornamento",
    /* it_caption */
    "afp_photo" "ap_photo" "crediti:" "didascalia:" "epa_photo" "fonte:" "foto:" "foto_d'archivio"
    "foto_di" "getty_images" "immagine:" "immagine_di" "reuters_photo" "video:",
    /* it_notice */
    "contenuto_sponsorizzato" "copyright_c" "copyright_©" "correzione:" "errata_corrige"
    "informativa_sulla_privacy$" "nota_della_redazione" "pubblicità$" "questo_articolo_è_stato"
    "riproduzione_riservata" "tutti_i_diritti_riservati" "una_versione_precedente_di"
    "utilizziamo_i_cookie" "©",
    /* it_link */
    "abbonati" "articoli_correlati" "cerca$" "clicca_qui" "cliccare_qui" "commenti$" "condividi$"
    "condividi_su" "contatti$" "guarda_anche" "guarda_il" "home$" "http:" "https:" "iscriviti"
    "lascia_un_commento" "leggi:" "leggi_anche" "leggi_di_più" "leggi_l'articolo" "leggi_tutto"
    "menu$" "newsletter$" "newsletter:" "per_saperne_di_più" "potrebbe_interessarti" "seguici"
    "stampa$" "tag:" "ti_potrebbe_interessare" "torna_a" "torna_su" "vedi_anche" "www",
    /* it_mail */
    "a:" "bcc:" "cc:" "da:" "data:" "date:" "from:" "fwd:" "inviato:" "inviato_da"
    "inviato_dal_mio" "message_id:" "oggetto:" "re:" "reply_to:" "sent:" "subject:" "to:",
    /* it_tail */
    "riproduzione_riservata$" "tutti_i_diritti_riservati$",
    /* it_furniture_head */
    "a" "abbonati" "afp" "aggiornato" "ap" "articoli" "autore" "bcc" "cc" "cerca" "clicca"
    "cliccare" "commenti" "condividi" "contatti" "contenuto" "copyright" "correzione" "crediti"
    "da" "data" "date" "di" "didascalia" "epa" "errata" "fonte" "foto" "from" "fwd" "getty"
    "guarda" "home" "http" "https" "immagine" "informativa" "inviato" "iscriviti" "lascia" "leggi"
    "menu" "message" "newsletter" "nota" "oggetto" "per" "potrebbe" "pubblicato" "pubblicità"
    "questo" "re" "redazione" "reply" "reuters" "riproduzione" "seguici" "sent" "stampa" "subject"
    "tag" "ti" "to" "torna" "tutti" "ultimo" "una" "utilizziamo" "vedi" "video" "www" "©",
    /* it_furniture_last */
    "riservata" "riservati",
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
    /* ja_title */
    "Dr" "Mr" "Mrs" "Ms" "Prof" "St",
    /* ja_number */
    "No" "Vol" "no" "p" "pp" "vol",
    /* ja_end */
    "Co" "Corp" "Inc" "Ltd",
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
    /* ka_title */
    "აკად" "ბ-ნი" "გენ" "დოც" "დრ" "ე.ი" "ე.წ" "იხ" "მაგ" "პროფ" "ქ" "ქ-ნი" "ქუჩ" "წმ",
    /* ka_number */
    "გვ" "თ" "მუხ" "ნახ" "ტ" "ცხრ",
    /* ka_end */
    "ა.შ" "კმ" "მ.შ" "მლნ" "მლრდ" "საუკ" "სხვ" "ჩვ.წ" "ძვ.წ" "წ" "წწ",
    /* ka_never */
    "ე.ი" "ე.წ" "იხ" "მაგ",
    /* kk_title */
    "dr" "drs" "messrs" "mgr" "mlle" "mme" "mr" "mrs" "ms" "prof" "акад" "ауд" "б" "г" "ген" "д-р"
    "даңғ" "доц" "көш" "обл" "полк" "проф" "т" "т.ғ.д" "ф.ғ.д" "ғ" "қ",
    /* kk_number */
    "art" "ca" "cap" "fig" "figs" "kap" "n.º" "nr" "n°" "nº" "p" "pp" "ref" "tab" "tel" "vol"
    "vols" "ziff" "б" "бет" "ст" "т" "тар" "тел" "том." "№",
    /* kk_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.phil" "e.u" "ed" "eds"
    "etc" "ft" "gmbh" "inc" "jr" "l.a" "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "max" "min" "mt" "n.v"
    "n.y" "p.m" "ph.d" "plc" "s.a" "s.p.a" "s.r.l" "sr" "st" "u.k" "u.n" "u.s" "u.s.a" "б.з"
    "б.з.б" "б.э.д" "га" "ж" "жж" "және.т.б" "кв" "кг" "кг." "км" "куб" "м" "мин" "млн" "млрд"
    "мың." "сағ" "сек" "см" "т.б" "т.с" "т.с.с" "тг" "тех" "ш" "ш.м" "ғ" "ғғ",
    /* kk_never */
    "cf" "e.g" "i.e" "ibid" "viz" "vs" "мыс" "т.е" "яғни." "қ.с",
    /* kk_starter */
    "Алайда" "Алғаш" "Барлық" "Басқа" "Біз" "Бір" "Бірақ" "Бірінші" "Бүгін" "Бүкіл" "Бұдан" "Бұл"
    "Бұлар" "Бұның" "Бұрын" "Бұған" "Дегенмен" "Егер" "Екі" "Енді" "Ертең" "Ең" "Жоқ" "Және" "Иә"
    "Кейбір" "Кейін" "Кеше" "Кім" "Көп" "Көптеген" "Мен" "Міне" "Мұнда" "Не" "Неге" "Немесе" "Одан"
    "Ол" "Олар" "Онда" "Оның" "Осы" "Осыдан" "Оған" "Себебі" "Сен" "Содан" "Сол" "Сонда" "Сондай"
    "Сондай-ақ" "Сондықтан" "Сонымен" "Соған" "Сіз" "Тағы" "Тек" "Төрт" "Қазір" "Қайда" "Қалай"
    "Қандай" "Қашан" "Үш" "Әр" "Әрбір" "Әрі" "Өзі" "Өйткені",
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
    /* ko_end */
    "Co" "Corp" "Inc" "Ltd" "U.S",
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
    /* lt_title */
    "a." "akad" "al" "angl" "ap" "apie." "apskr" "arch" "dir" "doc" "dr" "drs" "est" "g" "gen"
    "gim" "gr" "inž" "ispan" "ital" "k" "kard" "kpt" "kun" "lat" "leid" "lenk" "lot" "ltn" "m."
    "mag" "messrs" "mgr" "min." "mir" "mjr" "mlle" "mme" "mr" "mrs" "ms" "nr" "p" "pavad" "pirm"
    "pl." "plg" "plk" "pon" "pr." "pranc" "prof" "pvz" "r" "red" "rus" "sav" "st" "sud" "t.t" "t.y"
    "vad" "vert" "vok" "vrš" "vs." "vysk" "šv" "žr",
    /* lt_number */
    "art" "ca" "cap" "d" "dal" "fig" "figs" "kap" "lent" "n.º" "nr" "n°" "nº" "p" "pastr" "pav"
    "pp" "priedas." "psl" "punkt." "ref" "sk" "str" "t" "tab" "tel" "tom" "vol" "vols" "ziff" "§"
    "žr" "№",
    /* lt_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a" "a.d" "a.g" "a.m"
    "amž" "approx" "b.a" "b.c" "b.sc" "b.v" "bal" "birž" "bros" "cie" "cm" "co" "corp" "ct" "d"
    "d.c" "d.phil" "e.u" "ed" "eds" "etc" "eur" "ft" "g" "geg" "gmbh" "gruod" "ha" "inc" "ir.kt"
    "ir.pan" "ir.t.t" "jr" "kg" "km" "kov" "kt" "l.a" "lapkr" "liep" "llc" "llp" "lt" "ltd" "m"
    "m.a" "m.d" "m.e" "m.sc" "max" "min" "mln" "mlrd" "mm" "mt" "n.v" "n.y" "p.m" "pan" "ph.d"
    "plc" "po.kr" "pr.kr" "pr.m.e" "proc" "rugp" "rugs" "s.a" "s.p.a" "s.r.l" "saus" "sek" "spal"
    "sr" "st" "t.t" "tūkst" "u.k" "u.n" "u.s" "u.s.a" "uab." "v" "val" "vas" "vnt",
    /* lt_never */
    "cf" "e.g" "i.e" "ibid" "plg" "pvz" "t.p" "t.y" "vad" "viz" "vs" "žr",
    /* lt_starter */
    "Abi" "Abu" "Anot" "Ant" "Apie" "Ar" "Arba" "Aš" "Be" "Bet" "Beveik" "Bus" "Buvo" "Dabar" "Dar"
    "Daug" "Daugelis" "Dažnai" "Du" "Dvi" "Dėl" "Gal" "Galbūt" "Gali" "Iki" "Ir" "Iš" "Jau" "Jei"
    "Jeigu" "Ji" "Jie" "Jis" "Jo" "Jos" "Jūs" "Jūsų" "Jų" "Kad" "Kada" "Kai" "Kaip" "Kam" "Kartais"
    "Kas" "Keli" "Kelios" "Keturi" "Kiekvienas" "Kita" "Kitas" "Kiti" "Kodėl" "Kokia" "Koks" "Kol"
    "Kur" "Kuri" "Kurie" "Kuris" "Ką" "Labai" "Mano" "Mes" "Mūsų" "Ne" "Nes" "Net" "Niekas" "Nors"
    "Nuo" "Nėra" "O" "Pagal" "Pas" "Pasak" "Pavyzdžiui" "Per" "Pirmas" "Pirmoji" "Po" "Prie"
    "Prieš" "Reikia" "Rytoj" "Savo" "Su" "Ta" "Tada" "Tai" "Taigi" "Taip" "Tam" "Tarp" "Tas"
    "Tačiau" "Ten" "Tie" "Tik" "To" "Todėl" "Tokia" "Tokie" "Toks" "Tos" "Trys" "Tu" "Tą" "Už"
    "Vakar" "Viena" "Vienas" "Visada" "Visi" "Viskas" "Visos" "Vėliau" "Yra" "to" "Čia" "Į" "Ši"
    "Šiandien" "Šie" "Šios" "Šis" "Šiuo" "Šią" "Šį",
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
    /* lv_title */
    "akad" "angl" "ap" "apm" "aptuv" "arh" "arhib" "bulv" "bīsk" "c" "ciem" "doc" "dr" "drs" "dz"
    "dzim" "fr." "gr" "iel" "igaun" "inž" "k-dze" "k-gs" "kdze" "kpt" "kriev" "kungs." "lat" "latv"
    "liet" "lpp" "ltn" "mag" "messrs" "mgr" "mir" "mlle" "mme" "mr" "mrs" "ms" "māc" "nov" "pag"
    "piem" "pils." "plkv" "pltn" "pr." "prof" "raj" "rajons." "salīdz" "sk" "skat" "st" "sv" "t.s"
    "t.sk" "ts" "tsk" "ul" "vāc" "zv" "ģen",
    /* lv_number */
    "art" "att" "b" "ca" "cap" "d" "daļa." "dz" "fig" "figs" "izd" "kap" "lpp" "n.º" "nod" "nr"
    "nr." "n°" "nº" "p" "pant" "pkt" "pp" "ref" "sēj" "tab" "tel" "vol" "vols" "ziff" "§" "№",
    /* lv_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "a.s" "a/s" "approx" "apr" "aug" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "cm" "co" "corp" "d.c"
    "d.phil" "dec" "e.u" "ed" "eds" "etc" "eur" "febr" "ft" "g" "gad." "gadsimts." "gmbh" "gs" "h"
    "ha" "inc" "janv" "jr" "jūl" "jūn" "kg" "km" "l.a" "llc" "llp" "ls" "ltd" "m" "m.a" "m.d"
    "m.sc" "m.ē" "mar" "max" "milj" "min" "mljrd" "mlrd" "mt" "n.v" "n.y" "nov" "okt" "p.kr" "p.m"
    "p.m.ē" "ph.d" "plc" "plkst" "pr.kr" "s.a" "s.p.a" "s.r.l" "sek" "sept" "sia." "sr" "st"
    "tūkst" "u.c" "u.k" "u.n" "u.s" "u.s.a" "u.t.jpr" "u.t.t." "u.tml" "uc" "utml" "utt" "v.t.t",
    /* lv_never */
    "cf" "e.g" "i.e" "ibid" "n.b" "piem" "plkst" "sk" "skat" "t.i" "t.n" "t.p" "t.s" "t.sk" "ti"
    "tsk" "viz" "vs",
    /* lv_starter */
    "Abas" "Abi" "Agrāk" "Aiz" "Ap" "Apmēram" "Ar" "Arī" "Atbilstoši" "Bet" "Bez" "Bieži" "Bija"
    "Būs" "Caur" "Cita" "Citi" "Cits" "Daudz" "Daudzi" "Dažas" "Daži" "Dažreiz" "Diemžēl" "Divas"
    "Divi" "Dēļ" "Es" "Gan" "Gandrīz" "Iespējams" "Ik" "Ir" "Ja" "Jau" "Jeb" "Jo" "Jābūt" "Jūs"
    "Jūsu" "Ka" "Kad" "Kam" "Kamēr" "Kas" "Katra" "Katrs" "Kaut" "Ko" "Kopumā" "Kur" "Kura" "Kurš"
    "Kā" "Kāda" "Kādi" "Kāds" "Kāpēc" "Lai" "Līdz" "Līdzīgi" "Mana" "Mans" "Mēs" "Mūsu" "Nav" "Ne"
    "Nekas" "Neskatoties" "Neviens" "No" "Pa" "Papildus" "Par" "Pat" "Patlaban" "Pašlaik" "Pie"
    "Piemēram" "Pirmais" "Pirms" "Pirmā" "Pret" "Protams" "Pēc" "Rīt" "Saistībā" "Saskaņā" "Sava"
    "Savs" "Savukārt" "Starp" "Sākotnēji" "Tad" "Tagad" "Tai" "Tajā" "Tam" "Tas" "Taču" "Te" "Tie"
    "Tiek" "Tika" "Tikai" "To" "Tomēr" "Toties" "Trīs" "Tu" "Tur" "Turklāt" "Tā" "Tāda" "Tādi"
    "Tāds" "Tādējādi" "Tādēļ" "Tāpēc" "Tās" "Un" "Uz" "Vai" "Vairāki" "Vakar" "Var" "Varbūt"
    "Viena" "Vienlaikus" "Vienmēr" "Viens" "Virs" "Visas" "Visbeidzot" "Visi" "Viss" "Viņa" "Viņai"
    "Viņam" "Viņas" "Viņi" "Viņiem" "Viņu" "Viņš" "Vēl" "Vēlāk" "Zem" "Četri" "Ļoti" "Šajā" "Šeit"
    "Šie" "Šim" "Šis" "Šo" "Šodien" "Šī" "Šīs",
    /* lv_month */
    "aprīlis" "aprīlī" "aprīļa" "augusta" "augusts" "augustā" "decembra" "decembris" "decembrī"
    "februāra" "februāris" "februārī" "gada" "gads" "gadsimta" "gadsimts" "gadsimtā" "gadu" "gadā"
    "janvāra" "janvāris" "janvārī" "jūlija" "jūlijs" "jūlijā" "jūnija" "jūnijs" "jūnijā" "maija"
    "maijs" "maijā" "marta" "marts" "martā" "novembra" "novembris" "novembrī" "oktobra" "oktobris"
    "oktobrī" "septembra" "septembris" "septembrī",
    /* mr_stop_words */
    "अधिक" "अशा" "अशी" "असतात" "असताना" "असते" "असतो" "असलेल्या" "असा" "असून" "असे" "असेल" "आणखी"
    "आणि" "आत" "आता" "आधी" "आपण" "आपला" "आपली" "आपले" "आपल्या" "आमचा" "आमची" "आमचे" "आमच्या"
    "आम्हाला" "आम्ही" "आहे" "आहेत" "इतर" "इथे" "एक" "कधी" "कमी" "करणे" "करण्यात" "करत" "करतात"
    "करते" "करतो" "करा" "करू" "करून" "कशी" "कसा" "कसे" "का" "काय" "काही" "किंवा" "किती" "की" "कुठे"
    "केला" "केली" "केले" "केल्या" "केल्यास" "केवळ" "केव्हा" "कोण" "कोणता" "कोणती" "कोणते" "कोणत्या"
    "कोणी" "खाली" "खूप" "गेला" "गेली" "गेले" "च" "जर" "जसे" "जास्त" "जी" "जे" "जेथे" "जेव्हा" "जो"
    "ज्या" "ज्यांना" "ज्यामुळे" "ज्याला" "झाला" "झाली" "झाले" "झाल्या" "तर" "तरी" "तसे" "तसेच"
    "तिचा" "तिची" "तिच्या" "तिथे" "तिने" "तिला" "ती" "तुमचा" "तुमची" "तुमचे" "तुमच्या" "तुम्हाला"
    "तुम्ही" "तुला" "तू" "ते" "तेथे" "तेव्हा" "तो" "त्या" "त्यांचा" "त्यांची" "त्यांचे" "त्यांच्या"
    "त्यांना" "त्यांनी" "त्याचा" "त्याची" "त्याचे" "त्याच्या" "त्याने" "त्यामुळे" "त्याला"
    "दरम्यान" "दिला" "दिली" "दिले" "दुसरा" "दुसरी" "दुसऱ्या" "देखील" "देण्यात" "दोन" "दोन्ही" "न"
    "नंतर" "नये" "नसते" "नसल्यास" "ना" "नाही" "नुसार" "पण" "परंतु" "पर्यंत" "पासून" "पाहिजे" "पुढे"
    "पूर्वी" "प्रत्येक" "प्रमाणे" "फक्त" "फार" "बद्दल" "बरोबर" "बाहेर" "मध्ये" "मला" "मागे" "माझा"
    "माझी" "माझे" "माझ्या" "मात्र" "मी" "मुळे" "म्हणून" "या" "यांचा" "यांची" "यांच्या" "यांना"
    "यांनी" "याचा" "याची" "याचे" "याच्या" "येणार" "येतात" "येते" "येथे" "लागते" "लागली" "लागले" "व"
    "वर" "विरुद्ध" "विषयी" "शकता" "शकतात" "शकते" "शकतो" "शिवाय" "सगळे" "सगळ्या" "समोर" "सर्व"
    "साठी" "सुद्धा" "सोबत" "हा" "ही" "हे" "होऊ" "होत" "होता" "होतात" "होती" "होते" "होतो",
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
    /* nl_title */
    "aanw" "ba." "bc" "belg" "bijv" "bijz" "blz" "bn" "br" "burg" "burgem" "bw" "ca" "ca." "circa"
    "dhr" "dr" "drs" "drs." "ds" "du" "e.h" "eerw" "eng" "ev" "event" "evt" "evtl" "excl" "exkl"
    "fr" "geb" "geh" "gem" "gen" "gesch" "get" "gr" "hfd" "incl" "ing" "inkl" "internat" "ir" "jhr"
    "jkvr" "jr." "kapt" "kard" "kol" "lat" "lt" "luit" "ma." "maj" "mej" "messrs" "mevr" "mgr"
    "min." "mlle" "mme" "mr" "mrs" "ms" "mv" "mw" "nat" "ned" "ong" "ongev" "overl" "pater." "penn"
    "pres" "prof" "resp" "secr" "sen" "sgt" "st" "st.-" "tel" "vnl" "vnw" "voorn" "voorz" "vr."
    "wed" "weled" "ww" "z.g" "zg" "zgn" "znw" "zr",
    /* nl_number */
    "afb" "art" "artt" "bd" "bijl" "blz" "ca" "cap" "dl" "ed" "fig" "figs" "hfdst" "hfst" "jl"
    "kap" "kol" "lid" "n.º" "no" "nr" "nrs" "nrs." "n°" "nº" "p" "pag" "par" "pp" "pt" "ref" "reg"
    "tab" "tel" "v" "verz" "vgl" "vol" "vols" "vs" "ziff" "§" "№",
    /* nl_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "a.s" "a.u.b" "afd" "approx" "apr" "aug" "b.a" "b.c" "b.sc" "b.v" "bros" "c.v" "chr" "cie" "cm"
    "co" "corp" "d.c" "d.phil" "dec" "dept" "di" "do" "e.a" "e.d" "e.g" "e.u" "e.v" "ed" "eds"
    "enz" "enzov" "etc" "eur" "fac" "feb" "febr" "fl" "ft" "gebr" "gld" "gmbh" "inc" "j.l" "jan"
    "jh" "jr" "jul" "jun" "kg" "km" "l.a" "llc" "llp" "ln" "ltd" "m.a" "m.d" "m.i" "m.sc" "ma"
    "max" "mij" "min" "mld" "mln" "mm" "mrd" "mrt" "mt" "n.chr" "n.v" "n.y" "nov" "okt" "p.m"
    "ph.d" "pl" "plc" "s.a" "s.p.a" "s.r.l" "s.v.p" "sec" "sep" "sept" "sr" "st" "str" "u.k" "u.n"
    "u.s" "u.s.a" "univ" "v.chr" "v.k" "v.o.f" "v.s" "vr" "wo" "za" "zo",
    /* nl_never */
    "a.h.w" "b.v" "bijv" "bv" "cf" "cfr" "d.m.v" "d.w.z" "dwz" "e.g" "i.e" "i.h.b" "i.p.v" "i.t.t"
    "i.v.m" "ibid" "m.a.w" "m.b.t" "m.b.v" "m.u.v" "n.a.v" "nl" "o.a" "o.i.d" "o.l.v" "o.m" "oa"
    "resp" "t.a.v" "t.b.v" "t.g.v" "t.h.v" "t.o.v" "t.w.v" "t.z.t" "v.w.b" "vgl" "viz" "vs" "w.o"
    "z.o.z",
    /* nl_starter */
    "Aan" "Achter" "Al" "Alle" "Alleen" "Allen" "Alles" "Als" "Altijd" "Andere" "Anderen" "Behalve"
    "Beide" "Bij" "Binnen" "Boven" "Bovendien" "Buiten" "Daar" "Daarbij" "Daarin" "Daarmee"
    "Daarna" "Daarnaast" "Daarom" "Daarop" "Daarvan" "Daarvoor" "Dan" "Dankzij" "Dat" "De" "Deze"
    "Die" "Dit" "Door" "Drie" "Dus" "Echter" "Een" "Eerst" "Eigenlijk" "Elk" "Elke" "En" "Enige"
    "Enkele" "Er" "Geen" "Gisteren" "Haar" "Had" "Hadden" "Heeft" "Hem" "Hen" "Het" "Hier"
    "Hierbij" "Hierdoor" "Hij" "Hoe" "Hoewel" "Hun" "Ieder" "Iedere" "Iedereen" "Iemand" "Ik" "In"
    "Indien" "Inmiddels" "Intussen" "Is" "Ja" "Je" "Jij" "Jouw" "Jullie" "Kan" "Kon" "Kunnen"
    "Langs" "Later" "Maar" "Mag" "Meer" "Meest" "Men" "Met" "Mijn" "Misschien" "Moet" "Moeten"
    "Momenteel" "Morgen" "Na" "Naar" "Naast" "Namelijk" "Natuurlijk" "Nee" "Niemand" "Niet" "Niets"
    "Nog" "Nooit" "Nu" "Of" "Om" "Omdat" "Ondanks" "Onder" "Ons" "Onze" "Ook" "Op" "Over" "Per"
    "Rond" "Sinds" "Slechts" "Sommige" "Soms" "Te" "Tegen" "Tenslotte" "Terwijl" "Tevens" "Tijdens"
    "Toch" "Toen" "Tot" "Tussen" "Twee" "U" "Uit" "Uiteindelijk" "Uw" "Vaak" "Van" "Vanaf"
    "Vandaag" "Vanuit" "Vanwege" "Veel" "Vele" "Velen" "Verder" "Vervolgens" "Vier" "Volgens"
    "Voor" "Vóór" "Waar" "Waarbij" "Waardoor" "Waarmee" "Waarom" "Waarvan" "Wanneer" "Want" "Waren"
    "Was" "Wat" "We" "Wegens" "Weinig" "Welk" "Welke" "Werd" "Werden" "Wie" "Wij" "Wil" "Worden"
    "Wordt" "Zal" "Ze" "Zeker" "Zelfs" "Zij" "Zijn" "Zo" "Zoals" "Zodra" "Zonder" "Zou" "Zouden"
    "Zullen",
    /* nl_byline */
    "auteur:" "bijgewerkt:" "bijgewerkt_op" "door_onze" "door_redactie$" "gepubliceerd:"
    "gepubliceerd_op" "laatst_bijgewerkt" "redactie$" "van_onze",
    /* nl_caption */
    "afbeelding:" "afp_photo" "ap_photo" "archieffoto" "beeld:" "bron:" "epa_photo" "foto's:"
    "foto:" "getty_images" "illustratie:" "reuters_photo" "video:",
    /* nl_notice */
    "advertentie$" "advertenties$" "alle_rechten_voorbehouden" "copyright_c" "copyright_©"
    "correctie:" "dit_artikel_is" "gesponsord" "in_een_eerdere_versie" "noot_van_de_redactie"
    "privacybeleid$" "rectificatie" "wij_gebruiken_cookies" "©",
    /* nl_link */
    "aanbevolen$" "abonneer" "bekijk_ook" "contact$" "deel_dit" "deel_op" "delen$" "gerelateerd$"
    "gerelateerd:" "home$" "http:" "https:" "klik_hier" "lees_hier" "lees_meer" "lees_ook"
    "lees_verder" "meer_lezen" "meer_nieuws" "meer_over" "meld_je_aan" "menu$" "nieuwsbrief$"
    "nieuwsbrief:" "plaats_een_reactie" "printen$" "reacties$" "schrijf_je_in" "tags:" "terug_naar"
    "volg_ons" "www" "zie_ook$" "zie_ook:" "zoeken$",
    /* nl_mail */
    "aan:" "bcc:" "cc:" "date:" "datum:" "from:" "fwd:" "message_id:" "onderwerp:" "re:"
    "reply_to:" "sent:" "subject:" "to:" "van:" "verzonden:" "verzonden_vanaf_mijn",
    /* nl_tail */
    "alle_rechten_voorbehouden$",
    /* nl_furniture_head */
    "aan" "aanbevolen" "abonneer" "advertentie" "advertenties" "afbeelding" "afp" "alle" "ap"
    "archieffoto" "auteur" "bcc" "beeld" "bekijk" "bijgewerkt" "bron" "cc" "contact" "copyright"
    "correctie" "date" "datum" "deel" "delen" "dit" "door" "epa" "foto" "foto's" "from" "fwd"
    "gepubliceerd" "gerelateerd" "gesponsord" "getty" "home" "http" "https" "illustratie" "in"
    "klik" "laatst" "lees" "meer" "meld" "menu" "message" "nieuwsbrief" "noot" "onderwerp" "plaats"
    "printen" "privacybeleid" "re" "reacties" "rectificatie" "redactie" "reply" "reuters" "schrijf"
    "sent" "subject" "tags" "terug" "to" "van" "verzonden" "video" "volg" "wij" "www" "zie"
    "zoeken" "©",
    /* nl_furniture_last */
    "voorbehouden",
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
    /* no_title */
    "adv" "ang" "bl" "bl.a" "bla" "ca" "cand" "cirka" "da" "dir" "dr" "drs" "egl" "eks" "ekskl"
    "eng" "evt" "fr" "frk" "gen" "gr" "hhv" "hr" "iflg" "ifm" "ift" "ing" "inkl" "jf" "jfr" "kapt"
    "kgl" "lat" "mag" "messrs" "mgr" "mht" "mlle" "mme" "mr" "mrs" "ms" "nåv" "opprl" "pga" "prof"
    "red" "s.k" "st" "stud" "sv" "såk" "tidl" "tlf" "ty" "vedr" "vs",
    /* no_number */
    "art" "avsn" "bd" "ca" "cap" "fig" "figs" "kap" "kl" "kl." "n.º" "nr" "n°" "nº" "p" "pkt" "pp"
    "ref" "s" "sd" "side" "stk" "tab" "tel" "tlf" "vol" "vols" "ziff" "§" "№",
    /* no_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "a.s" "alm" "approx" "apr" "as." "aug" "avd" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "cm" "co"
    "corp" "d.c" "d.d" "d.e" "d.phil" "d.y" "d.å" "des" "e.kr" "e.kr." "e.u" "ed" "eds" "etc"
    "f.kr" "feb" "febr" "fre" "ft" "gmbh" "inc" "inst" "jan" "jr" "jul" "jun" "kg" "km" "kr" "l.a"
    "llc" "llp" "ltd" "lør" "m.a" "m.d" "m.fl" "m.m" "m.sc" "m.v" "man" "mar" "max" "mfl" "mill"
    "min" "mrd" "mt" "mv" "n.v" "n.y" "nov" "o.a" "o.l" "o.lign" "o.s.v" "okt" "ons" "osv" "p.m"
    "ph.d" "plc" "s.a" "s.p.a" "s.r.l" "sek" "sep" "sept" "sr" "st" "søn" "tim" "tirs" "tors" "u.k"
    "u.n" "u.s" "u.s.a" "univ" "utg" "årg",
    /* no_never */
    "a.h.t" "bl.a" "bla" "cf" "d.v.s" "dvs" "e.g" "f.eks" "f.o.m" "feks" "fom" "i.e" "i.h.t" "ibid"
    "m.a.o" "m.h.t" "mht" "p.g.a" "p.t" "pga" "pt" "s.k" "t.o.m" "tom" "viz" "vs",
    /* no_starter */
    "Aldri" "Alle" "Allerede" "Alltid" "Alt" "Andre" "Annen" "Av" "Bak" "Bare" "Blant" "Ble" "Blir"
    "Både" "Da" "De" "Dei" "Dem" "Den" "Denne" "Dens" "Der" "Deres" "Deretter" "Derfor" "Derimot"
    "Dermed" "Dessuten" "Det" "Dets" "Dette" "Disse" "Dit" "Dog" "Du" "Eg" "Ein" "Eit" "Eller" "En"
    "Endelig" "Ennå" "Er" "Et" "Etter" "Finnes" "Fire" "Flere" "For" "Fordi" "Fra" "Frå" "Før"
    "Først" "Gjennom" "Hadde" "Ham" "Han" "Hans" "Har" "Hennes" "Her" "Ho" "Hos" "Hun" "Hva" "Hvem"
    "Hver" "Hvilke" "Hvilken" "Hvis" "Hvor" "Hvordan" "Hvorfor" "I" "Ifølge" "Ikke" "Ikkje"
    "Imidlertid" "Ingen" "Innen" "Innenfor" "Ja" "Jeg" "Kan" "Kanskje" "Korleis" "Kunne" "Kva"
    "Kvar" "Kven" "Likevel" "Man" "Mange" "Med" "Meg" "Mellom" "Men" "Mens" "Mer" "Min" "Mine"
    "Mitt" "Mot" "Mye" "Må" "Måtte" "Nei" "No" "Noe" "Noen" "Nokre" "Nå" "Når" "Ofte" "Og" "Også"
    "Om" "Omkring" "Over" "På" "Samtidig" "Selv" "Selvom" "Senere" "Siden" "Sin" "Skal" "Skulle"
    "Slik" "Slike" "Som" "Så" "Til" "To" "Tre" "Under" "Ut" "Uten" "Utenfor" "Var" "Vart" "Ved"
    "Vi" "Vil" "Ville" "Vår" "Våre" "Vårt",
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
    /* pl_title */
    "abp" "adm" "adw" "al" "amer" "ang" "arch" "asp" "austr" "b" "bałt" "bp" "br" "bryt" "bł"
    "chor" "czes" "d" "daw" "dh" "doc" "dr" "drs" "dyr" "dz" "dł" "ew" "ewent" "fr." "gen" "gen."
    "gm" "gr" "głęb" "hab" "hiszp" "hm" "hol" "im" "insp" "inż" "itp." "j.e" "j.m" "jw" "kard"
    "kat" "kl" "kmdr" "kom" "kpr" "kpt" "ks" "lek" "lic" "lit" "lm" "lp" "m" "m.in" "mec" "med"
    "messrs" "mgr" "min." "mjr" "mlle" "mme" "mn.in" "mr" "mrs" "ms" "mł" "n.p.m" "nadinsp" "nadk"
    "nadzw" "niem" "np" "o" "ojc" "ok" "oprac" "os" "p" "pani." "państw." "pl" "plac." "plut"
    "podinsp" "podkom" "pol" "por" "pos" "pot" "pow" "pp." "ppkt" "ppor" "ppłk" "prez" "prof"
    "prof." "przekł" "przen" "przyp" "płd" "płk" "płn" "r.ż" "red" "ros" "s" "sen" "sierż"
    "sierż.szt" "st" "st.asp" "staropol" "str." "szer" "szw" "słow" "tel" "tyt" "tzn" "tzw" "tłum"
    "ukr" "ul" "ur" "urodz" "wew" "wg" "wlk" "woj" "wsch" "wyd" "wyj" "wys" "wł" "zach" "zał"
    "zesz" "zm" "zm." "zob" "zw" "zwycz" "zwł" "łac" "śp" "św" "żyd",
    /* pl_number */
    "akt" "art" "ca" "cap" "dz.u" "fig" "figs" "fot" "godz" "il" "kap" "kl" "kol" "lit" "lok" "lp"
    "m" "n.º" "no" "nr" "nr." "nry" "n°" "nº" "ok" "p" "par" "pkt" "pok" "poz" "pp" "ppkt" "ref"
    "rozdz" "rys" "s" "ss" "str" "sygn" "t" "tab" "tabl" "tel" "ust" "ust." "v" "vol" "vols" "wers"
    "ww" "zał" "zd" "ziff" "zob" "zw" "§" "№",
    /* pl_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "b.a" "b.c" "b.m" "b.r" "b.sc" "b.v" "bln" "bm" "br." "bros" "cd" "cdn" "cie" "cm"
    "co" "corp" "cze" "czerw" "czw" "d.c" "d.phil" "dol" "ds" "e.u" "ed" "eds" "egz" "etc" "eur"
    "ft" "gmbh" "godz" "gr" "gr." "gru" "grud" "ha" "i.in" "in" "inc" "inn." "itd" "itp" "jr" "kg"
    "km" "kpl" "kw" "kwi" "kwiec" "l.a" "lip" "lipc" "lis" "listop" "llc" "llp" "ltd" "lut" "m.a"
    "m.d" "m.sc" "maj." "mar" "max" "mc" "mies" "mieszk" "min" "mld" "mln" "mm" "mt" "n.e" "n.p."
    "n.p.m" "n.v" "n.y" "ne" "niedz" "ob" "obr" "os." "p.m" "p.n.e" "p.o" "paź" "paźdz" "ph.d"
    "plc" "pne" "pon" "pow." "ps" "pt" "r" "r." "s.a" "s.c" "s.k.a" "s.p.a" "s.r.l" "sek" "sie"
    "sierp" "ska" "sob" "sp" "sp.j" "sp.k" "sp.z.o.o" "sr" "st" "stul" "sty" "stycz" "szt" "tys"
    "u.e" "u.k" "u.n" "u.s" "u.s.a" "ub" "ub.r" "usd" "w" "wiek." "woj." "wrz" "wrzes" "wt" "ww"
    "z.o.o" "zł" "śr",
    /* pl_never */
    "cf" "e.g" "i.e" "ibid" "m.in" "m.st" "min.in" "np" "por" "tj" "tzn" "tzw" "viz" "vs" "wg" "ww"
    "zob",
    /* pl_starter */
    "A" "Aby" "Albo" "Ale" "Bardzo" "Bez" "Bo" "By" "Byli" "Być" "Był" "Była" "Było" "Były"
    "Będzie" "Będą" "Chociaż" "Choć" "Ci" "Co" "Czasem" "Cztery" "Czy" "Często" "Dla" "Dlaczego"
    "Dlatego" "Do" "Dokąd" "Dopiero" "Dwa" "Dwaj" "Dwie" "Dzisiaj" "Dzięki" "Dziś" "Gdy" "Gdyby"
    "Gdzie" "I" "Ich" "Ile" "Inne" "Inni" "Inny" "Ja" "Jak" "Jaka" "Jaki" "Jakie" "Jednak"
    "Jednakże" "Jego" "Jej" "Jemu" "Jest" "Jeszcze" "Jeśli" "Jeżeli" "Jutro" "Już" "Każda" "Każde"
    "Każdy" "Kiedy" "Kilka" "Kilku" "Kto" "Która" "Które" "Który" "Którzy" "Ku" "Lecz" "Lub" "Ma"
    "Mają" "Miał" "Miała" "Mimo" "Między" "Mnie" "Moja" "Moje" "Może" "Można" "Mu" "My" "Mój" "Na"
    "Nad" "Należy" "Nam" "Nas" "Następnie" "Nasz" "Nasza" "Nasze" "Natomiast" "Nawet" "Ni" "Nic"
    "Nie" "Niektóre" "Niektórzy" "Niestety" "Nigdy" "Nikt" "O" "Oba" "Obaj" "Obecnie" "Obie" "Obok"
    "Oczywiście" "Od" "Około" "On" "Ona" "One" "Oni" "Ono" "Oprócz" "Oraz" "Pan" "Pani" "Państwo"
    "Pierwszy" "Po" "Pod" "Podczas" "Pomiędzy" "Ponad" "Ponadto" "Ponieważ" "Potem" "Poza" "Prawie"
    "Przed" "Przez" "Przy" "Później" "Również" "Sam" "Sama" "Sami" "Skąd" "Spośród" "Swoje" "Swój"
    "Są" "Ta" "Tak" "Taka" "Taki" "Takie" "Także" "Tam" "Te" "Tego" "Tej" "Temu" "Ten" "Teraz"
    "Też" "To" "Trzeba" "Trzy" "Tu" "Tutaj" "Ty" "Tych" "Tylko" "Tym" "Tymczasem" "Tę" "U" "W"
    "Wam" "Wbrew" "Wczoraj" "We" "Według" "Wiele" "Wielu" "Więc" "Wobec" "Wokół" "Wreszcie"
    "Wszyscy" "Wszystkie" "Wszystko" "Wtedy" "Wy" "Wówczas" "Właśnie" "Wśród" "Z" "Za" "Zatem"
    "Zawsze" "Zaś" "Ze" "Zresztą" "Żaden" "Żadna" "Że" "Żeby",
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
    /* pt_title */
    "ac.ad" "adv" "al" "al." "alm" "aprox" "apto" "arq" "av" "bl." "brig" "c.el" "cap" "cb" "cel"
    "cmdt" "cmte" "com" "cond" "d" "dep" "dom." "dr" "dra" "dras" "drs" "ed." "emb" "eng" "enga"
    "engª" "esp" "est" "ex" "excl" "exma" "exmas" "exmo" "exmos" "fr" "fr." "frei." "gal" "gen"
    "gov" "gr" "ilma" "ilmo" "inc." "incl" "ingl" "ir" "irm" "it." "jd" "lat" "lg" "maj" "messrs"
    "mgr" "min." "mlle" "mme" "mons" "mr" "mrs" "ms" "máx" "mín" "padre." "pca" "pe" "pres" "prof"
    "profa" "profs" "profª" "pç" "pça" "r" "rev" "revmo" "rod" "sargt" "secr" "sen" "sgt" "sr"
    "sra" "sras" "srs" "srta" "srtas" "ss" "st" "sta" "sto" "ten" "trav" "tv" "ver." "vl",
    /* pt_number */
    "al" "apt" "apto" "art" "arts" "bl" "c.p" "ca" "cap" "caps" "cep" "cit" "cx" "ed" "fax" "fig"
    "figs" "fl" "fls" "folha" "inc" "kap" "km" "lt" "n" "n.º" "no" "nos" "nr" "num" "n°" "nº" "núm"
    "p" "pag" "pags" "par" "pp" "pág" "págs" "qd" "ref" "sec" "seç" "séc" "sécs" "t" "tab" "tel"
    "telef" "tels" "tomo" "v" "ver" "vol" "vols" "vv" "ziff" "§" "№",
    /* pt_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.c" "a.d" "a.g"
    "a.m" "abr" "ago" "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cia" "cia.ltda" "cie" "cm" "co"
    "coautor" "coord" "corp" "d.c" "d.phil" "dep" "dept" "depto" "dez" "dom" "e.u" "e.u.a" "ed"
    "eds" "etc" "fac" "fev" "ft" "gmbh" "h" "hab" "hr" "hrs" "hs" "inc" "jan" "jr" "jul" "jun" "kg"
    "km" "l.a" "lda" "llc" "llp" "ltd" "ltda" "m.a" "m.d" "m.e" "m.sc" "mai" "mar" "max" "min" "mm"
    "mt" "n.v" "n.y" "nov" "o.n.u" "org" "orgs" "out" "p.m" "p.s" "ph.d" "plc" "qua" "qui" "r.s"
    "s" "s.a" "s.a.r.l" "s.c" "s.p" "s.p.a" "s.r.l" "seg" "set" "sex" "sr" "st" "sáb" "ter" "trad"
    "u.e" "u.k" "u.n" "u.s" "u.s.a" "unip" "univ",
    /* pt_never */
    "cf" "cfr" "e.g" "ex" "i.e" "ibid" "id" "loc.cit" "n.b" "n.t" "obs" "op.cit" "p.ex" "v.g"
    "v.gr" "viz" "vs",
    /* pt_starter */
    "A" "Agora" "Ainda" "Algo" "Algum" "Alguma" "Algumas" "Alguns" "Alguém" "Ali" "Além" "Amanhã"
    "Ambas" "Ambos" "Ante" "Antes" "Ao" "Aos" "Apenas" "Apesar" "Após" "Aquela" "Aquelas" "Aquele"
    "Aqueles" "Aqui" "Aquilo" "As" "Assim" "Através" "Atualmente" "Até" "Cada" "Cinco" "Com" "Como"
    "Conforme" "Contra" "Contudo" "Da" "Daquele" "Das" "De" "Dentro" "Depois" "Desde" "Dessa"
    "Desse" "Desta" "Deste" "Deve" "Devido" "Disso" "Disto" "Do" "Dois" "Dos" "Duas" "Dum" "Duma"
    "Durante" "E" "Eis" "Ela" "Elas" "Ele" "Eles" "Em" "Embora" "Enquanto" "Entre" "Entretanto"
    "Então" "Era" "Eram" "Essa" "Essas" "Esse" "Esses" "Esta" "Estas" "Estava" "Este" "Estes"
    "Está" "Estão" "Eu" "Exceto" "Felizmente" "Finalmente" "Foi" "Fora" "Foram" "Graças" "Havia"
    "Hoje" "Houve" "Há" "Inclusive" "Infelizmente" "Isso" "Isto" "Junto" "Já" "Lhe" "Logo" "Lá"
    "Mais" "Mas" "Me" "Mediante" "Menos" "Meu" "Meus" "Minha" "Minhas" "Muita" "Muitas" "Muito"
    "Muitos" "Na" "Nada" "Naquela" "Naquele" "Nas" "Nem" "Nenhum" "Nenhuma" "Nessa" "Nesse" "Nesta"
    "Neste" "Nestes" "Ninguém" "Nisso" "Nisto" "No" "Nos" "Nossa" "Nossas" "Nosso" "Nossos" "Num"
    "Numa" "Nunca" "Não" "Nós" "O" "Onde" "Ontem" "Os" "Ou" "Outra" "Outras" "Outro" "Outros"
    "Para" "Pela" "Pelas" "Pelo" "Pelos" "Perante" "Perto" "Pode" "Podem" "Pois" "Por" "Porque"
    "Porquê" "Portanto" "Porém" "Posteriormente" "Primeiro" "Quais" "Qual" "Qualquer" "Quando"
    "Quanto" "Quantos" "Quase" "Quatro" "Que" "Quem" "Recentemente" "Se" "Segundo" "Sem" "Sempre"
    "Ser" "Será" "Seu" "Seus" "Sim" "Sob" "Sobre" "Somente" "Sua" "Suas" "São" "Só" "Tal" "Talvez"
    "Também" "Tampouco" "Tanto" "Te" "Tem" "Ter" "Teu" "Tinha" "Toda" "Todas" "Todavia" "Todo"
    "Todos" "Três" "Tu" "Tua" "Tudo" "Têm" "Um" "Uma" "Umas" "Uns" "Você" "Vocês" "Várias" "Vários"
    "À" "Às" "É",
    /* pt_byline */
    "atualizado:" "atualizado_em" "autor:" "da_redação" "por_redação$" "publicado:" "publicado_em"
    "redação$" "última_atualização",
    /* pt_caption */
    "afp_photo" "ap_photo" "crédito:" "créditos:" "epa_photo" "fonte:" "foto:" "foto_de_arquivo"
    "fotos:" "getty_images" "ilustração:" "imagem:" "imagem_de_arquivo" "legenda:" "reuters_photo"
    "vídeo:",
    /* pt_notice */
    "conteúdo_patrocinado" "copyright_c" "copyright_©" "correção:" "errata:" "esta_reportagem_foi"
    "este_artigo_foi" "nota_da_redação" "nota_do_editor" "política_de_privacidade$" "publicidade$"
    "todos_os_direitos_reservados" "uma_versão_anterior_d" "utilizamos_cookies" "©",
    /* pt_link */
    "assine" "buscar$" "cadastre_se" "clique_aqui" "comentários$" "compartilhar$" "compartilhe"
    "contacto$" "contato$" "continue_lendo" "deixe_um_comentário" "http:" "https:" "imprimir$"
    "inscreva_se" "início$" "leia_a_íntegra" "leia_mais" "leia_também" "ler_mais" "mais_notícias"
    "mais_sobre" "menu$" "newsletter$" "newsletter:" "notícias_relacionadas" "partilhar$"
    "relacionadas$" "saiba_mais" "siga_nos" "siga_o" "tags:" "tópicos:" "veja_mais" "veja_também"
    "ver_mais" "voltar_a" "www",
    /* pt_mail */
    "assunto:" "bcc:" "cc:" "data:" "date:" "de:" "enviada:" "enviado:" "enviado_do_meu" "from:"
    "fwd:" "message_id:" "para:" "re:" "reply_to:" "sent:" "subject:" "to:",
    /* pt_tail */
    "todos_os_direitos_reservados$",
    /* pt_furniture_head */
    "afp" "ap" "assine" "assunto" "atualizado" "autor" "bcc" "buscar" "cadastre" "cc" "clique"
    "comentários" "compartilhar" "compartilhe" "contacto" "contato" "conteúdo" "continue"
    "copyright" "correção" "crédito" "créditos" "da" "data" "date" "de" "deixe" "enviada" "enviado"
    "epa" "errata" "esta" "este" "fonte" "foto" "fotos" "from" "fwd" "getty" "http" "https"
    "ilustração" "imagem" "imprimir" "inscreva" "início" "legenda" "leia" "ler" "mais" "menu"
    "message" "newsletter" "nota" "notícias" "para" "partilhar" "política" "por" "publicado"
    "publicidade" "re" "redação" "relacionadas" "reply" "reuters" "saiba" "sent" "siga" "subject"
    "tags" "to" "todos" "tópicos" "uma" "utilizamos" "veja" "ver" "voltar" "vídeo" "www" "©"
    "última",
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
    /* ro_title */
    "acad" "al" "amiral." "ap" "aprox" "arh" "asist" "av" "b-dul" "bd" "bl" "calea." "cca" "cf"
    "col" "com" "conf" "coord" "cpt" "d-l" "d-lui" "d-na" "d-nei" "d-ra" "dep" "dir" "dl" "dlui"
    "dna" "dnei" "dr" "dra" "drs" "ec" "ed" "engl" "et" "ex" "fr." "gen" "germ" "gr." "ier" "inc."
    "ing" "ips" "it." "jud" "lat" "lect" "loc" "lt" "magh" "maj" "messrs" "mgr" "min" "mlle" "mme"
    "mr" "mrs" "ms" "mun" "or" "pf" "plt" "pr" "preasf" "pres" "prof" "ps" "pt" "red" "rom" "rus"
    "sc" "sen" "serg" "sf" "sos" "sp." "str" "trad" "v" "vz" "înv" "șos",
    /* ro_number */
    "alin" "anexa." "ap" "art" "bl" "ca" "cap" "ed" "et" "fig" "figs" "kap" "lit" "n.º" "no" "nr"
    "nrul" "n°" "nº" "p" "pag" "pct" "pp" "ref" "sc" "sec" "tab" "tel" "vol" "vols" "ziff" "§" "№",
    /* ro_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.c" "a.d" "a.g"
    "a.m" "approx" "apr" "aug" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "cm" "co" "corp" "d.c" "d.cr"
    "d.hr" "d.phil" "dec" "dum" "e.n" "e.u" "ed" "eds" "etc" "feb" "ft" "gmbh" "ha" "ian" "inc"
    "iul" "iun" "joi" "jr" "kg" "km" "l.a" "lei." "llc" "llp" "ltd" "lun" "m" "m.a" "m.d" "m.sc"
    "mai" "mar" "max" "mie" "mii." "mil" "min" "mld" "mt" "n.v" "n.y" "noi" "nov" "o.n.g" "oct"
    "ore" "p.m" "p.n.l" "p.s.d" "ph.d" "plc" "r.a" "s.a" "s.a.m.d" "s.c" "s.n.c" "s.p.a" "s.r.l"
    "s.u.a" "sec" "sept" "sr" "st" "sâm" "u.e" "u.k" "u.n" "u.s" "u.s.a" "vin" "î.cr" "î.e.n"
    "î.hr" "ș.a" "ș.a.m.d" "ș.cl",
    /* ro_never */
    "cf" "d.ex" "de.ex" "e.g" "ex" "i.e" "ibid" "n.b" "n.n" "n.r" "op.cit" "p.ex" "v" "viz" "vs",
    /* ro_starter */
    "A" "Acea" "Aceasta" "Această" "Aceea" "Acei" "Acel" "Acela" "Acele" "Acest" "Acesta" "Aceste"
    "Acestea" "Acești" "Aceștia" "Acolo" "Acum" "Adesea" "Aici" "Alta" "Alte" "Altul" "Alături"
    "Alți" "Ambele" "Ambii" "Apoi" "Are" "Astfel" "Astăzi" "Atunci" "Au" "Avea" "Azi" "Așa"
    "Așadar" "Care" "Ce" "Chiar" "Ci" "Cine" "Conform" "Contra" "Cu" "Cum" "Când" "Cât" "Câte"
    "Câteva" "Câți" "Câțiva" "Cărui" "Către" "Da" "Dacă" "Dar" "Datorită" "De" "De-a" "Deasupra"
    "Deci" "Deja" "Deoarece" "Despre" "Deși" "Din" "Dincolo" "Dintr-o" "Dintr-un" "Dintre" "Doar"
    "Doi" "Două" "După" "Dânsul" "E" "Ea" "Ei" "El" "Ele" "Era" "Erau" "Este" "Eu" "Fiecare"
    "Fiind" "Fiindcă" "Fost" "Fără" "Iar" "Ieri" "La" "Le" "Lor" "Lui" "Lângă" "Mai" "Mereu" "Mult"
    "Multe" "Mulți" "Mâine" "N-a" "Nici" "Nicio" "Niciodată" "Niciun" "Nimeni" "Nimic" "Noastră"
    "Noi" "Nostru" "Nu" "Numai" "O" "Odată" "Ori" "Orice" "Oricine" "Patru" "Pe" "Pentru" "Peste"
    "Poate" "Potrivit" "Prima" "Primul" "Prin" "Printre" "Până" "S-a" "S-au" "Sa" "Sau" "Se" "Spre"
    "Sub" "Sunt" "Său" "Toate" "Tocmai" "Tot" "Totodată" "Totuși" "Toți" "Trei" "Tu" "Un" "Una"
    "Unde" "Unele" "Unii" "Unul" "Urmare" "Va" "Voi" "Vor" "Îi" "Îl" "Împotriva" "În" "Înainte"
    "Încă" "Însă" "Într" "Într-o" "Într-un" "Între" "Își" "Și",
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
    /* ru_title */
    "dr" "drs" "messrs" "mgr" "mlle" "mme" "mr" "mrs" "ms" "prof" "авт" "адм" "азерб" "акад" "акц"
    "амер" "англ" "араб" "арм" "арх" "архиеп" "асс" "б-р" "биол" "брит" "бул" "венг" "верх"
    "вице-през" "внеш" "внутр" "воен" "вост" "вступ" "вып" "г" "г-жа" "г-н" "гг" "ген" "ген-лт"
    "гл" "голл" "гос" "гр" "гр-ка" "гр-н" "греч" "груз" "д" "д-р" "деп" "дер" "директ" "докт" "доц"
    "др.-рус" "евр" "ед.ч" "еп" "жен" "зав" "зал" "зам" "зап" "игум" "изд" "илл" "им" "инж" "исп"
    "ист" "ит" "итал" "к" "казах" "канд" "кап" "кв" "кит" "корп" "край." "лат" "лейт" "ленингр" "м"
    "мар" "маршал." "мат" "мед" "мин" "митр" "мкр" "мл" "мн.ч" "моск" "муж" "муз" "мыс" "наб" "наз"
    "назв" "напр" "нач" "нем" "ниж" "о" "обл" "оз" "ок" "около." "окр" "осет" "отв" "п" "пгт" "пед"
    "пер" "петерб" "пл" "подполк" "полк" "польск" "пом" "пос" "пр" "пр-т" "през" "прим" "просп"
    "прот" "проф" "р" "р-н" "разд" "ред" "рес" "респ" "рис" "род" "рожд" "рус" "ряд" "с" "санскр"
    "св" "свящ" "сев" "сен" "серж" "слав" "см" "сост" "ср" "ст" "ст.лейт" "стан" "стр" "т" "т.н"
    "т.наз" "табл" "так.наз" "тат" "тех" "тов" "тт" "тур" "укр" "ул" "ум" "урожд" "физ" "филол"
    "филос" "фото." "фр" "франц" "хим" "хр" "худ" "центр" "чеш" "ш" "швед" "экон" "юж" "юр" "яз"
    "якобы." "яп",
    /* ru_number */
    "art" "ca" "cap" "fig" "figs" "kap" "n.º" "nr" "n°" "nº" "p" "pp" "ref" "tab" "tel" "vol"
    "vols" "ziff" "§" "абз" "ауд" "вып" "гл" "д" "ед.хр" "зак" "ил" "илл" "каб" "кат" "кв" "кн"
    "корп" "л" "лл" "ок" "оп" "п" "параг" "подп" "пор" "пп" "прил" "прим" "пункт." "разд" "рис" "с"
    "см" "ст" "стр" "т" "табл" "тел" "тт" "ф" "ф." "ч" "№",
    /* ru_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.phil" "e.u" "ed" "eds"
    "etc" "ft" "gmbh" "inc" "jr" "l.a" "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "max" "min" "mt" "n.v"
    "n.y" "p.m" "ph.d" "plc" "s.a" "s.p.a" "s.r.l" "sr" "st" "u.k" "u.n" "u.s" "u.s.a" "авг" "апр"
    "б.г" "в" "в.д" "вв" "вс" "вт" "г" "га" "гг" "гр" "дек" "до.н.э" "дол" "долл" "др" "евро." "ед"
    "и.др" "и.о" "и.пр" "и.т.д" "и.т.п" "июл" "июн" "кв" "кв.м" "кг" "км" "коп" "куб" "куб.м" "л"
    "л.с" "м" "мар" "мес" "мин" "мл" "млн" "млрд" "мм" "мн" "н.э" "ноя" "нояб" "оао." "об" "окт"
    "пн" "пп" "пр" "проч" "пт" "род" "руб" "руб." "сб" "сек" "сен" "сент" "см" "ср" "ст" "стр"
    "сут" "т.д" "т.е." "т.п" "т.п." "трлн" "тыс" "у.е" "фев" "февр" "ч" "час" "чел" "чел." "чт"
    "шт" "экз" "янв",
    /* ru_never */
    "cf" "e.g" "i.e" "ibid" "viz" "vs" "в.т.ч" "и.о" "напр" "см" "ср" "т.е" "т.к" "т.н" "т.наз"
    "т.о" "т.с" "т.ск" "т.ч" "т.э",
    /* ru_starter */
    "А" "Без" "Благодаря" "Будет" "Будто" "Будут" "Был" "Была" "Были" "Было" "Быть" "В" "Вам" "Вас"
    "Ваш" "Ваша" "Ваши" "Ведь" "Вероятно" "Весь" "Вместо" "Внутри" "Во" "Во-первых" "Возможно"
    "Вокруг" "Вопреки" "Вот" "Впоследствии" "Впрочем" "Все" "Всегда" "Всего" "Всем" "Всех" "Вскоре"
    "Вследствие" "Вся" "Всё" "Вчера" "Вы" "Где" "Да" "Даже" "Два" "Две" "Для" "До" "Должен"
    "Другая" "Другие" "Другой" "Его" "Ее" "Ей" "Ему" "Если" "Есть" "Еще" "Ещё" "Её" "Же" "За"
    "Завтра" "Затем" "Зачем" "Здесь" "Здравствуйте" "Значит" "И" "Из" "Из-за" "Из-под" "Изо" "Или"
    "Им" "Именно" "Иногда" "Итак" "Их" "К" "Каждая" "Каждое" "Каждый" "Кажется" "Как" "Какая"
    "Какие" "Какой" "Ко" "Когда" "Конечно" "Которая" "Которые" "Который" "Кроме" "Кстати" "Кто"
    "Куда" "Либо" "Лишь" "Между" "Меня" "Мне" "Многие" "Много" "Многое" "Могут" "Мое" "Может"
    "Можно" "Мои" "Мой" "Моя" "Моё" "Мы" "На" "Над" "Надо" "Наконец" "Нам" "Например" "Нас" "Наш"
    "Наша" "Наше" "Наши" "Не" "Недавно" "Некоторые" "Некоторый" "Нельзя" "Несколько" "Несмотря"
    "Нет" "Ни" "Никакой" "Никогда" "Никто" "Ничего" "Ничто" "Но" "Ну" "Нужно" "О" "Об" "Оба" "Обе"
    "Обо" "Обычно" "Один" "Одна" "Однако" "Одно" "Около" "Он" "Она" "Они" "Оно" "От" "Откуда"
    "Очень" "Первая" "Первое" "Первый" "Перед" "По" "Под" "Позднее" "Позже" "Пока" "Поскольку"
    "После" "Потом" "Потому" "Почему" "Почти" "Поэтому" "Прежде" "При" "Причем" "Причём" "Против"
    "Пусть" "Ради" "Раньше" "С" "Сам" "Сама" "Сами" "Свои" "Свой" "Своя" "Себя" "Сегодня" "Сейчас"
    "Сколько" "Следовательно" "Словно" "Со" "Согласно" "Спасибо" "Среди" "Стоит" "Та" "Так" "Такая"
    "Также" "Такие" "Такое" "Такой" "Там" "Те" "Тебе" "Тем" "Теперь" "То" "Тогда" "Того" "Тоже"
    "Только" "Том" "Тому" "Тот" "Три" "Туда" "Тут" "Ты" "У" "Уже" "Хотя" "Часто" "Чей" "Чем"
    "Через" "Четыре" "Что" "Чтобы" "Эта" "Эти" "Этим" "Это" "Этого" "Этой" "Этому" "Этот" "Я",
    /* ru_byline */
    "автор:" "корреспондент$" "обновлено:" "опубликовано" "текст:",
    /* ru_caption */
    "afp_photo" "ap_photo" "epa_photo" "getty_images" "reuters_photo" "видео:" "изображение:"
    "иллюстрация:" "источник:" "фото:" "фотография:",
    /* ru_notice */
    "copyright_c" "copyright_©" "©" "в_предыдущей_версии" "все_права_защищены" "исправление:"
    "на_правах_рекламы" "от_редакции:" "примечание_редакции" "реклама$" "уточнение:",
    /* ru_link */
    "http:" "https:" "www" "главная$" "еще_по_теме" "ещё_по_теме" "комментарии$" "контакты$"
    "меню$" "метки:" "нажмите_здесь" "оставить_комментарий" "по_теме:" "поделитесь" "поделиться$"
    "подписаться$" "подписывайтесь" "подпишитесь" "подробнее$" "подробнее:" "подробнее_о" "поиск$"
    "распечатать$" "см._также" "см_также" "смотрите_также" "теги:" "читайте:" "читайте_также"
    "читать_далее" "читать_дальше" "читать_также",
    /* ru_mail */
    "bcc:" "cc:" "date:" "from:" "fwd:" "message_id:" "re:" "reply_to:" "sent:" "subject:" "to:"
    "дата:" "кому:" "от:" "отправлено:" "тема:",
    /* ru_tail */
    "все_права_защищены$",
    /* ru_furniture_head */
    "afp" "ap" "bcc" "cc" "copyright" "date" "epa" "from" "fwd" "getty" "http" "https" "message"
    "re" "reply" "reuters" "sent" "subject" "to" "www" "©" "автор" "в" "видео" "все" "главная"
    "дата" "еще" "ещё" "изображение" "иллюстрация" "исправление" "источник" "комментарии" "кому"
    "контакты" "корреспондент" "меню" "метки" "на" "нажмите" "обновлено" "опубликовано" "оставить"
    "от" "отправлено" "по" "поделитесь" "поделиться" "подписаться" "подписывайтесь" "подпишитесь"
    "подробнее" "поиск" "примечание" "распечатать" "реклама" "см" "см." "смотрите" "теги" "текст"
    "тема" "уточнение" "фото" "фотография" "читайте" "читать",
    /* ru_furniture_last */
    "защищены",
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
    /* sk_title */
    "akad" "amer" "angl" "arch" "bc" "bisk" "bl" "brit" "býv" "cca" "doc" "dr" "drs" "franc" "gen"
    "gréc" "ing" "judr" "juž" "kap" "kard" "kpt" "kupr" "lat" "maď" "messrs" "mgr" "min" "mj" "mjr"
    "ml" "mlle" "mme" "mr" "mrs" "ms" "mudr" "mvdr" "najmä." "napr" "nar" "nem" "npor" "nám" "obr"
    "odst" "okr" "p" "paeddr" "phdr" "plk" "podpreds" "popr" "por" "poľ" "pplk" "ppor" "preds"
    "prekl" "prof" "príp" "pí" "red" "resp" "riad" "rndr" "roč" "rtm" "rus" "sev" "sl" "spol" "st"
    "star" "str" "sv" "tab" "tel" "thdr" "thlic" "tj" "tr" "tzn" "tzv" "ukr" "ul" "vrát" "vyd"
    "východ." "zn" "zom" "záp" "č" "čl",
    /* sk_number */
    "art" "ca" "cap" "cca" "diel." "fig" "figs" "kap" "n.º" "no" "nr" "n°" "nº" "obr" "ods" "odst"
    "p" "pozn" "pp" "pr" "písm" "ref" "roč" "s" "str" "tab" "tel" "vol" "vols" "zb" "ziff" "zv"
    "zák" "§" "č" "čl" "čís" "№",
    /* sk_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.i"
    "a.m" "a.p" "a.s" "apod" "approx" "apr" "atp" "atď" "aug" "b.a" "b.c" "b.sc" "b.v" "bros" "cie"
    "cm" "co" "corp" "csc" "d.c" "d.phil" "dec" "drsc" "e.u" "ed" "eds" "etc" "feb" "ft" "gmbh"
    "ha" "hod" "inc" "jan" "jr" "jún." "k.s" "kg" "km" "ks" "l.a" "llc" "llp" "ltd" "m.a" "m.d"
    "m.sc" "mar" "max" "mil" "min" "ml" "mld" "mlrd" "mm" "mt" "máj." "n.l" "n.o" "n.v" "n.y" "ne"
    "nov" "o.z" "okt" "p.m" "ph.d" "phd" "pi" "plc" "po" "po.kr" "pr.n.l" "pred.kr" "pred.n.l"
    "s.a" "s.p.a" "s.r.l" "s.r.o" "sek" "sept" "sk" "so" "spol" "sr" "st" "stor" "tis" "u.k" "u.n"
    "u.s" "u.s.a" "ut" "v.o.s" "š.p" "št",
    /* sk_never */
    "cf" "e.g" "i.e" "ibid" "napr" "porov" "pozri" "t.j" "t.zn" "t.č" "tj" "tzn" "tzv" "viz" "vs",
    /* sk_starter */
    "A" "Aby" "Aj" "Ak" "Ako" "Aká" "Aké" "Aký" "Ale" "Alebo" "Ani" "Asi" "Avšak" "Bez" "Bohužiaľ"
    "Bol" "Bola" "Boli" "Bolo" "Bude" "Budú" "By" "Cez" "Dnes" "Do" "Dokonca" "Dva" "Dve" "Ešte"
    "Hoci" "I" "Iba" "Ich" "Iné" "Iní" "Ja" "Je" "Jeho" "Jej" "Jemu" "K" "Kam" "Každá" "Každé"
    "Každý" "Kde" "Kedy" "Keď" "Kto" "Ktorá" "Ktoré" "Ktorí" "Ktorý" "Ku" "Kvôli" "Kým" "Lebo"
    "Len" "Ma" "Majú" "Mal" "Mala" "Medzi" "Mi" "Mnoho" "Mnohí" "Moje" "Možno" "Mu" "My" "Má" "Môj"
    "Môže" "Môžu" "Na" "Nad" "Najmä" "Nakoniec" "Naopak" "Napriek" "Napríklad" "Navyše" "Naše"
    "Neskôr" "Nie" "Niekedy" "Niekoľko" "Niektoré" "Niektorí" "Nikdy" "Nikto" "Nič" "Nám" "Nás"
    "Náš" "O" "Obaja" "Obe" "Od" "Odkiaľ" "Okolo" "Okrem" "On" "Ona" "Oni" "Ono" "Ony" "Po" "Pod"
    "Podľa" "Potom" "Počas" "Pre" "Pred" "Predovšetkým" "Preto" "Pretože" "Prečo" "Pri" "Pritom"
    "Prostredníctvom" "Proti" "Prvý" "Právě" "S" "Sa" "Sama" "Samozrejme" "Si" "So" "Svoj" "Sám"
    "Sú" "Súčasne" "Tak" "Taká" "Také" "Taký" "Takže" "Tam" "Teda" "Tejto" "Ten" "Tento" "Teraz"
    "Tie" "Tieto" "Tiež" "To" "Toho" "Tohto" "Tom" "Tomu" "Toto" "Tri" "Tu" "Ty" "Tá" "Táto" "Tí"
    "Títo" "Tých" "Tým" "U" "Už" "V" "Vedľa" "Vlani" "Vo" "Voči" "Vrátane" "Vy" "Vám" "Včera"
    "Vďaka" "Však" "Všetci" "Všetko" "Všetky" "Vždy" "Z" "Za" "Zajtra" "Zatiaľ" "Zo" "Zároveň"
    "Áno" "Často" "Či" "Čo" "Ďalej" "Štyri" "Že" "Žiadna" "Žiadny",
    /* sk_month */
    "apríl" "apríla" "august" "augusta" "december" "decembra" "február" "februára" "január"
    "januára" "júl" "júla" "jún" "júna" "marca" "marec" "máj" "mája" "november" "novembra"
    "október" "októbra" "september" "septembra" "storočia" "storočie",
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
    /* sl_title */
    "akad" "amer" "angl" "bl" "cca" "dipl" "doc" "dr" "drs" "fr." "g" "ga" "gdč" "gen" "gl" "gr"
    "ing" "inž" "it." "izd" "kap" "lat" "mag" "messrs" "mgr" "mlle" "mme" "mr" "mrs" "ms" "nem"
    "npr" "ok" "oz" "pok" "polk" "por" "prev" "prim" "prof" "red" "roj" "rus" "spec" "str" "sv"
    "t.i" "tel" "ti" "ul" "um" "univ" "ur" "ust" "zv",
    /* sl_number */
    "art" "ca" "cap" "fig" "figs" "kap" "n.º" "no" "nr" "n°" "nº" "odst" "p" "pogl" "pp" "ref" "s"
    "sl" "str" "tab" "tel" "toč" "tč" "vol" "vols" "ziff" "§" "čl" "št" "št." "№",
    /* sl_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "apr" "avg" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "cm" "co" "corp" "d.c" "d.d" "d.n.o"
    "d.o.o" "d.phil" "dec" "e.u" "ed" "eds" "etc" "feb" "ft" "gmbh" "idr" "inc" "ipd" "itd" "jan"
    "jr" "jul" "jun" "k.d" "kg" "km" "l.a" "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "mar" "max" "min"
    "mio" "ml" "mlrd" "mrd" "mt" "n.v" "n.y" "n.št" "nov" "okt" "p.m" "ph.d" "plc" "po.kr" "pr.kr"
    "pr.n.št" "s.a" "s.p" "s.p.a" "s.r.l" "sek" "sept" "sr" "st" "tis" "u.k" "u.n" "u.s" "u.s.a"
    "ur",
    /* sl_never */
    "cf" "e.g" "i.e" "ibid" "npr" "oz" "prim" "t.i" "t.j" "tj" "viz" "vs",
    /* sl_starter */
    "Ali" "Ampak" "Bil" "Bila" "Bili" "Bilo" "Bo" "Bodo" "Brez" "Da" "Dalje" "Danes" "Do" "Dokler"
    "Druga" "Drugi" "Dva" "Dve" "Glede" "H" "Hkrati" "Ima" "Imajo" "In" "Iz" "Jaz" "Je" "Jutri" "K"
    "Kaj" "Kako" "Kakšen" "Kam" "Kasneje" "Katera" "Katere" "Kateri" "Kdaj" "Kdo" "Ker" "Kjer"
    "Kljub" "Ko" "Končno" "Lahko" "Lani" "Le" "Letos" "Med" "Medtem" "Mi" "Mnogi" "Moj" "Morda"
    "Na" "Nad" "Namesto" "Nasprotno" "Nato" "Naš" "Naša" "Ne" "Nekaj" "Nekateri" "Ni" "Nihče"
    "Nikoli" "Nič" "Njegov" "Njegova" "Njen" "Njihov" "Noben" "O" "Ob" "Oba" "Od" "Okoli" "Okrog"
    "On" "Ona" "Oni" "Ono" "Pa" "Po" "Pod" "Pogosto" "Poleg" "Potem" "Pozneje" "Pred" "Preden"
    "Predvsem" "Pri" "Proti" "Prvi" "Razen" "S" "Sam" "Samo" "Sedaj" "Seveda" "Sicer" "Skozi" "So"
    "Svoj" "Ta" "Tak" "Tako" "Takšen" "Tam" "Te" "Tega" "Tem" "Temu" "Ter" "Ti" "To" "Toda" "Torej"
    "Treba" "Tri" "Tu" "Tudi" "Tukaj" "V" "Vedno" "Veliko" "Vendar" "Vi" "Vsak" "Vsaka" "Vse" "Vsi"
    "Včasih" "Včeraj" "Z" "Za" "Zakaj" "Zaradi" "Zato" "Zdaj" "Če" "Čeprav" "Čez" "Še" "Žal" "Že",
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
    /* sr_title */
    "akad" "amer" "dipl" "doc" "dr" "drs" "engl" "franc" "g" "gen" "grč" "gđa" "gđica" "inž" "kap"
    "lat" "messrs" "mgr" "mlle" "mme" "mr" "mrs" "ms" "nem" "npr" "odn" "prof" "puk" "rođ" "rus"
    "str" "sv" "tel" "tj" "tzv" "ul" "акад" "амер" "г" "ген" "господ" "грч" "гђа" "гђица" "дипл"
    "доц" "др" "енгл" "инж" "кап" "лат" "мр" "нем" "нпр" "одн" "проф" "пук" "рођ" "рус" "св" "стр"
    "тел" "тзв" "тј" "ул" "франц",
    /* sr_number */
    "art" "br" "ca" "cap" "fig" "figs" "gl" "kap" "n.º" "no" "nr" "n°" "nº" "p" "pp" "ref" "s" "sl"
    "st" "str" "tab" "tač" "tel" "vol" "vols" "ziff" "čl" "бр" "гл" "с" "сл" "ст" "стр" "таб" "тач"
    "чл" "№",
    /* sr_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "apr" "avg" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "cm" "co" "corp" "d.c" "d.o.o"
    "d.phil" "dec" "din" "e.u" "ed" "eds" "etc" "feb" "ft" "g" "gmbh" "god" "i.dr" "idr" "inc"
    "isl" "itd" "jan" "jr" "kg" "km" "l.a" "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "mar" "max" "mil"
    "min" "ml" "mlrd" "mt" "n.e" "n.v" "n.y" "nov" "okt" "p.m" "p.n.e" "ph.d" "plc" "pr.n.e" "s.a"
    "s.p.a" "s.r.l" "sek" "sept" "sr" "st" "u.k" "u.n" "u.s" "u.s.a" "авг" "апр" "г" "год" "дец"
    "дин" "и.др" "идр" "исл" "итд" "кг" "км" "мар" "мил" "мин" "млрд" "н.е" "нов" "окт" "п.н.е"
    "пр.н.е" "сек" "септ" "феб" "цм" "јан",
    /* sr_never */
    "cf" "e.g" "i.e" "ibid" "npr" "odn" "t.j" "t.zv" "tj" "tzv" "up" "v" "viz" "vs" "в" "нпр"
    "т.зв" "т.ј" "тзв" "тј" "уп",
    /* sr_starter */
    "A" "Ako" "Ali" "Bez" "Bila" "Bili" "Bilo" "Bio" "Biće" "Da" "Dakle" "Danas" "Do" "Dok" "Drugi"
    "Dva" "Dve" "Gde" "I" "Iako" "Ili" "Ima" "Imaju" "Ipak" "Iz" "Između" "Ja" "Je" "Jer" "Još"
    "Juče" "K" "Ka" "Kad" "Kada" "Kakav" "Kako" "Kasnije" "Ko" "Kod" "Koja" "Koje" "Koji" "Kroz"
    "Među" "Međutim" "Mi" "Mnogi" "Mogu" "Moj" "Možda" "Može" "Na" "Nad" "Naime" "Nakon" "Naš" "Ne"
    "Neki" "Nekoliko" "Ni" "Nije" "Nikad" "Niko" "Nisu" "Niti" "Ništa" "Njegov" "Njen" "Njihov" "O"
    "Od" "Oko" "On" "Ona" "One" "Oni" "Ono" "Osim" "Ova" "Ovaj" "Ovde" "Ove" "Ovi" "Ovo" "Pa" "Po"
    "Pod" "Posle" "Potom" "Pre" "Pred" "Prema" "Pri" "Protiv" "Prvi" "S" "Sa" "Sada" "Samo" "Stoga"
    "Su" "Sutra" "Svaki" "Sve" "Svi" "Svoj" "Ta" "Taj" "Takav" "Tako" "Takođe" "Tamo" "Te" "Tek"
    "Ti" "To" "Toga" "Tokom" "Treba" "Tri" "Tu" "U" "Umesto" "Uprkos" "Uvek" "Uz" "Već" "Vi" "Za"
    "Zatim" "Zato" "Zašto" "Zbog" "Često" "Šta" "Što" "Ја" "Је" "Јер" "Још" "Јуче" "Његов" "Њен"
    "Њихов" "А" "Ако" "Али" "Без" "Била" "Били" "Било" "Био" "Биће" "Већ" "Ви" "Где" "Да" "Дакле"
    "Данас" "Два" "Две" "До" "Док" "Други" "За" "Затим" "Зато" "Зашто" "Због" "И" "Иако" "Из"
    "Између" "Или" "Има" "Имају" "Ипак" "К" "Ка" "Кад" "Када" "Какав" "Како" "Касније" "Ко" "Код"
    "Која" "Које" "Који" "Кроз" "Међу" "Међутим" "Ми" "Многи" "Могу" "Можда" "Може" "Мој" "На"
    "Над" "Наиме" "Након" "Наш" "Не" "Неки" "Неколико" "Ни" "Никад" "Нико" "Нису" "Нити" "Ништа"
    "Није" "О" "Ова" "Овај" "Овде" "Ове" "Ови" "Ово" "Од" "Око" "Он" "Она" "Оне" "Они" "Оно" "Осим"
    "Па" "По" "Под" "После" "Потом" "Први" "Пре" "Пред" "Према" "При" "Против" "С" "Са" "Сада"
    "Само" "Сваки" "Све" "Сви" "Свој" "Стога" "Су" "Сутра" "Та" "Такав" "Тако" "Такође" "Тамо"
    "Тај" "Те" "Тек" "Ти" "То" "Тога" "Током" "Треба" "Три" "Ту" "У" "Увек" "Уз" "Уместо" "Упркос"
    "Често" "Шта" "Што",
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
    /* sv_title */
    "adv" "amiral." "avd" "bl" "bl.a" "c:a" "ca" "cirka" "civ.ing" "da" "dir" "doc" "dr" "drs"
    "dvs" "dåv" "egl" "eng" "ev" "ev." "exkl" "f.d" "fd" "fil" "fr" "fra" "frk" "gen" "gr" "herr."
    "hr" "ing" "inkl" "jfr" "jmf" "jur" "kap" "lat" "löjtn" "med" "messrs" "mgr" "mlle" "mme" "mr"
    "mrs" "ms" "no" "nuv" "näml" "obs" "ordf" "prof" "red" "resp" "s.k" "s:t" "s:ta" "sk" "spec"
    "sr" "st" "särsk" "t.ex" "tekn" "tel" "tfn" "ty" "urspr" "vanl" "öv",
    /* sv_number */
    "anm" "art" "avsn" "bd" "bil" "ca" "cap" "fig" "figs" "kap" "kl" "kl." "mom" "n.º" "nr" "nr."
    "n°" "nº" "p" "pp" "prop" "punkt" "ref" "s" "sid" "sidan" "st" "tab" "tel" "upp" "vol" "vols"
    "ziff" "§" "№",
    /* sv_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m" "ab"
    "approx" "apr" "aug" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "cm" "co" "corp" "d.c" "d.phil"
    "dec" "dyl" "e.kr" "e.m" "e.u" "ed" "eds" "etc" "f.kr" "f.m" "feb" "febr" "fre" "ft" "förl"
    "gmbh" "inc" "inst" "jan" "jr" "jul" "jun" "kg" "km" "kr" "l.a" "llc" "llp" "ltd" "lör" "m.a"
    "m.a.o" "m.d" "m.fl" "m.m" "m.sc" "mar" "max" "mdr" "mfl" "milj" "min" "mkr" "mlj" "mn" "mt"
    "mån" "n.v" "n.y" "nov" "o.d" "o.dyl" "o.s.v" "okt" "ons" "osv" "p.m" "ph.d" "plc" "s.a"
    "s.p.a" "s.r.l" "sek" "sep" "sept" "sr" "st" "st." "sön" "tim" "tis" "tkr" "tor" "tors" "u.k"
    "u.n" "u.s" "u.s.a" "univ" "uppl" "upps" "utg" "årg",
    /* sv_never */
    "a.a" "bl.a" "bla" "cf" "d.v.s" "dvs" "e.g" "f.n" "f.ö" "fn" "fr.o.m" "from" "fö" "i.e"
    "i.st.f" "ibid" "jfr" "kl" "m.a.o" "o.dyl" "p.g.a" "pga" "s.k" "sk" "t.e.x" "t.ex" "t.o.m"
    "tex" "tom" "viz" "vs",
    /* sv_starter */
    "Aldrig" "Alla" "Allt" "Alltid" "Alltså" "Andra" "Annan" "Av" "Bakom" "Bara" "Bland" "Blev"
    "Blir" "Både" "Dagens" "De" "Dem" "Den" "Denna" "Deras" "Dess" "Dessa" "Dessutom" "Det" "Detta"
    "Dit" "Dock" "Du" "Där" "Därefter" "Däremot" "Därför" "Därmed" "Då" "Efter" "Eftersom" "Eller"
    "En" "Endast" "Enligt" "Er" "Ett" "Fast" "Finns" "Fler" "Flera" "Från" "Fyra" "För" "Före"
    "Först" "Genom" "Hade" "Han" "Hans" "Har" "Hennes" "Hon" "Honom" "Hos" "Hur" "Här" "I" "Ibland"
    "Idag" "Igår" "Imorgon" "Inga" "Ingen" "Inget" "Innan" "Inom" "Inte" "Ja" "Jag" "Kan" "Kanske"
    "Kring" "Kunde" "Man" "Med" "Medan" "Mellan" "Men" "Mer" "Mig" "Min" "Mina" "Mitt" "Mot"
    "Mycket" "Många" "Måste" "Nej" "Ni" "Nu" "När" "Någon" "Något" "Några" "Och" "Också" "Ofta"
    "Om" "På" "Redan" "Samtidigt" "Sedan" "Senare" "Sin" "Ska" "Skulle" "Slutligen" "Så" "Sådan"
    "Sådana" "Till" "Tre" "Trots" "Två" "Under" "Ur" "Utan" "Utanför" "Utöver" "Vad" "Var" "Varför"
    "Varje" "Vart" "Vem" "Vi" "Vid" "Vilka" "Vilken" "Vilket" "Vill" "Vår" "Våra" "Vårt" "Ännu"
    "Är" "Även" "Åt" "Över",
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
    /* ta_title */
    "அ" "ஆ" "ஆர்" "இ" "இசட்" "ஈ" "உ" "எஃப்" "எக்ஸ்" "எச்" "என்" "எப்" "எம்" "எல்" "எஸ்" "ஏ" "ஐ" "ஒ"
    "ஒய்" "ஓ" "க" "கா" "கி" "கியூ" "கு" "கே" "கோ" "க்யூ" "ச" "சா" "சி" "சு" "செ" "செல்வி" "சோ" "ஜ"
    "ஜி" "ஜெ" "ஜே" "டபிள்யு" "டபிள்யூ" "டாக்டர்" "டி" "டீ" "த" "தா" "தி" "திரு" "திருமதி" "து" "தே"
    "ந" "நா" "நி" "ப" "பா" "பி" "பீ" "பெ" "பேரா" "பொ" "பொறி" "ம" "மா" "மு" "மு.க" "முனைவர்" "மெ"
    "யு" "யூ" "ர" "ரா" "ல" "லெ" "வ" "வா" "வி" "வீ" "வெ" "வே" "ஷா" "ஸ" "ஸ்ரீ" "ஹெச்",
    /* ta_number */
    "எண்" "ப" "பக்" "ரூ",
    /* ta_end */
    "எம்.எல்.ஏ" "எம்.பி" "கி.பி" "கி.மீ" "கி.மு" "செ.மீ" "பி.ப" "மி.மீ" "மு.ப",
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
    /* th_title */
    "จ" "ดร" "ต" "ท" "น" "นพ" "นาย." "ผศ" "พ" "พ.ต.ต" "พ.ต.ท" "พ.ต.อ" "พญ" "พล" "พล.ต.อ" "พล.อ"
    "ม.ร.ว" "ม.ล" "ร" "ร.ต.อ" "รศ" "ศ" "ส" "อ",
    /* th_number */
    "ก.ค" "ก.พ" "ก.ย" "ค.ศ" "ต.ค" "ธ.ค" "น" "พ.ค" "พ.ย" "พ.ศ" "ม.ค" "มิ.ย" "มี.ค" "ส.ค" "เม.ย",
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
    /* tr_title */
    "alb" "alm" "amir." "apt" "ar" "arş" "asb" "av" "avukat." "bay." "bayan." "bk" "bkz" "blv"
    "bnb" "bulv" "cad" "der" "dip" "doç" "dr" "drs" "ed" "es" "eski." "far" "fr" "gen" "gn" "gör"
    "haz" "hz" "ing" "isp" "ital" "kat." "korg" "krş" "lat" "ltd" "mah" "md" "messrs" "mgr" "mim"
    "mlle" "mme" "mr" "mrs" "ms" "müd" "müh" "onb" "op" "ord" "org" "prof" "rus" "san" "sn" "sok"
    "st" "takr" "tic" "tuğg" "tümg" "tğm" "uzm" "yak" "yard" "yay" "yb" "yrd" "yun" "yzb" "çev"
    "çvş" "ör" "örn" "öğr" "ütğm" "şti",
    /* tr_number */
    "art" "bkz" "böl" "c" "ca" "cap" "cilt." "d" "daire." "faks" "fig" "figs" "fık" "kap" "kat"
    "md" "n.º" "no" "nr" "n°" "nº" "p" "pp" "ref" "s" "say" "sf" "sok" "ss" "sy" "syf" "tab" "tel"
    "vd" "vol" "vols" "ziff" "ş" "şek" "№",
    /* tr_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.b" "a.b.d" "a.d"
    "a.g" "a.m" "a.o" "a.ş" "approx" "ara" "ağu" "aş" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "cm"
    "cmt" "co" "corp" "cum" "d.c" "d.phil" "dk" "e.u" "ed" "eds" "eki" "etc" "eyl" "ft" "gmbh" "gr"
    "haz" "i.s" "i.ö" "inc" "jr" "k.k.t.c" "kas" "kg" "km" "l.a" "llc" "llp" "ltd" "ltd.şti" "m"
    "m.a" "m.d" "m.s" "m.sc" "m.ö" "mar" "max" "may" "min" "mt" "n.v" "n.y" "nis" "oca" "p.m" "paz"
    "per" "ph.d" "plc" "pzt" "s.a" "s.p.a" "s.r.l" "sa" "sal" "sn" "sr" "st" "t.c" "tem" "tl" "u.k"
    "u.n" "u.s" "u.s.a" "vb" "vd" "vdl" "vs" "yy" "çar" "ö.s" "ö.ö" "şti" "şub",
    /* tr_never */
    "bk" "bkz" "cf" "e.g" "i.e" "ibid" "krş" "viz" "vs" "ör" "örn",
    /* tr_starter */
    "Ama" "Ancak" "Ardından" "Artık" "Aynı" "Ayrıca" "Bana" "Bazen" "Bazı" "Başka" "Belki" "Ben"
    "Beni" "Benim" "Bir" "Birkaç" "Birçok" "Biz" "Bize" "Bizi" "Bizim" "Bu" "Bugün" "Buna" "Bunda"
    "Bundan" "Bunlar" "Bunların" "Bunu" "Bunun" "Burada" "Buradan" "Böyle" "Böylece" "Böylelikle"
    "Bütün" "Daha" "Değil" "Diğer" "Dolayısıyla" "Dört" "Dün" "Elbette" "En" "Eskiden" "Evet"
    "Eğer" "Fakat" "Gene" "Genellikle" "Gerek" "Gerçekten" "Hala" "Halbuki" "Hangi" "Hatta" "Hayır"
    "Hem" "Hemen" "Henüz" "Hepsi" "Her" "Hiç" "Hiçbir" "Hâlâ" "Kaç" "Kendi" "Kendisi" "Ki" "Kim"
    "Kime" "Kimi" "Kimse" "Lakin" "Madem" "Mesela" "Nasıl" "Ne" "Neden" "Nerede" "Nereye" "Nihayet"
    "Nitekim" "Niye" "Niçin" "O" "Ona" "Onlar" "Onlara" "Onların" "Onu" "Onun" "Orada" "Oradan"
    "Oysa" "Oysaki" "Pek" "Sadece" "Sana" "Sen" "Senin" "Siz" "Size" "Sizin" "Sonra" "Sonunda" "Ta"
    "Tam" "Tüm" "Var" "Ve" "Veya" "Ya" "Yahut" "Yalnız" "Yalnızca" "Yani" "Yarın" "Yine" "Yok"
    "Zira" "Çok" "Çünkü" "Önce" "Örneğin" "Öte" "Öyle" "Özellikle" "Üstelik" "Üç" "İki" "İkinci"
    "İlk" "İster" "İçin" "İşte" "Şayet" "Şimdi" "Şu" "Şurada" "Şöyle",
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
    /* uk_title */
    "dr" "drs" "messrs" "mgr" "mlle" "mme" "mr" "mrs" "ms" "prof" "авт" "акад" "амер" "англ" "б-р"
    "бл" "близько." "брит" "буд" "бул" "вид" "вип" "вул" "г" "ген" "гл" "гр" "грец" "д-р" "деп"
    "див" "докт" "доц" "зав" "заст" "канд" "кап" "кв" "корп" "лат" "лейт" "м" "митр" "наб" "напр"
    "нар" "нач" "нім" "о" "обл" "оз" "округ." "п" "пан." "пані." "пер" "пл" "пол" "полк" "пом"
    "пор" "пп" "пр" "прим" "пров" "просп" "проф" "під" "підполк" "р" "р-н" "ред" "рис" "розд" "рос"
    "с" "св" "свящ" "сел" "смт" "ст" "т.зв" "табл" "так.зв" "тов" "тур" "угор" "уклад" "укр" "фр"
    "чес" "єп" "ім" "інж" "ісп" "італ",
    /* uk_number */
    "art" "ca" "cap" "fig" "figs" "kap" "n.º" "nr" "n°" "nº" "p" "pp" "ref" "tab" "tel" "vol"
    "vols" "ziff" "§" "абз" "арк" "ауд" "буд" "вид" "вип" "гл" "див" "зб" "кв" "кн" "оп" "п" "пп"
    "прим" "рис" "розд" "с" "спр" "ст" "стор" "т" "табл" "тел" "тт" "ф" "ч" "№",
    /* uk_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.phil" "e.u" "ed" "eds"
    "etc" "ft" "gmbh" "inc" "jr" "l.a" "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "max" "min" "mt" "n.v"
    "n.y" "p.m" "ph.d" "plc" "s.a" "s.p.a" "s.r.l" "sr" "st" "u.k" "u.n" "u.s" "u.s.a" "бер" "вер"
    "га" "год" "грн" "груд" "до.н.е" "дол" "др" "жовт" "кв" "квіт" "кг" "км" "коп" "куб" "л" "лип"
    "лист" "лют" "м" "млн" "млрд" "мм" "міс" "н.е" "од" "р" "рр" "сек" "серп" "см" "ст" "січ" "т.д"
    "т.п" "т.ін" "та.ін" "тис" "тощо." "трав" "трлн" "хв" "черв" "чол" "шт" "євро." "і.т.д" "ін",
    /* uk_never */
    "cf" "e.g" "i.e" "ibid" "viz" "vs" "див" "напр" "пор" "т.б" "т.зв" "т.о" "т.ч" "т.є" "тобто.",
    /* uk_starter */
    "Є" "І" "Із" "Іноді" "Інший" "Інші" "Їй" "Їм" "Їх" "Їхній" "Її" "А" "Або" "Адже" "Але" "Багато"
    "Без" "Бо" "Був" "Буде" "Будуть" "Була" "Були" "Було" "Біля" "В" "Вам" "Вас" "Ваш" "Весь" "Вже"
    "Ви" "Внаслідок" "Во" "Вона" "Вони" "Воно" "Все" "Всі" "Втім" "Вчора" "Від" "Він" "Два" "Дві"
    "Де" "Декілька" "Деякі" "Для" "До" "Дуже" "Жоден" "З" "За" "Завдяки" "Завжди" "Завтра"
    "Замість" "Зараз" "Звичайно" "Звідки" "Згідно" "Зі" "Й" "Його" "Йому" "К" "Кожен" "Кожна"
    "Кожне" "Коли" "Крім" "Куди" "Кілька" "Лише" "Майже" "Мене" "Мені" "Ми" "Може" "Можливо"
    "Можна" "Можуть" "Моя" "Моє" "Між" "Мій" "На" "Навколо" "Навіть" "Навіщо" "Над" "Нам"
    "Наприклад" "Нарешті" "Нас" "Наш" "Наша" "Наше" "Не" "Незважаючи" "Немає" "Ні" "Ніколи" "Ніхто"
    "Нічого" "О" "Об" "Обидва" "Обидві" "Один" "Одна" "Однак" "Окрім" "Оскільки" "Отже" "Отож"
    "Перед" "Перший" "По" "Поки" "Попри" "Потрібно" "Потім" "При" "Про" "Проте" "Проти" "Протягом"
    "Під" "Після" "Сам" "Сама" "Саме" "Свій" "Серед" "Скільки" "Сьогодні" "Сюди" "Та" "Так" "Така"
    "Таке" "Такий" "Також" "Такі" "Там" "Те" "Теж" "Тепер" "Ти" "Тим" "Того" "Тоді" "Той" "Тому"
    "Треба" "Три" "Тут" "Ті" "Тільки" "У" "Усе" "Усі" "Хоча" "Хто" "Це" "Цей" "Цього" "Цьому" "Ця"
    "Ці" "Цієї" "Часто" "Через" "Чи" "Чий" "Чому" "Чотири" "Ще" "Що" "Щоб" "Я" "Як" "Яка" "Якби"
    "Яке" "Який" "Якщо" "Які",
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
    /* ur_title */
    "د" "م" "ڈاکٹر.",
    /* ur_number */
    "ج" "ص" "نمبر.",
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
    /* vi_title */
    "bs" "bà." "cn" "dr" "drs" "gs" "h" "ks" "ls" "messrs" "mgr" "mlle" "mme" "mr" "mrs" "ms"
    "nsnd" "nsưt" "p" "pgs" "prof" "q" "st" "ths" "tp" "ts" "tt" "tx" "x" "ông." "đ",
    /* vi_number */
    "art" "ca" "cap" "ch" "fig" "figs" "kap" "khoản." "n.º" "no" "nr" "n°" "nº" "p" "pp" "q" "ref"
    "số." "t" "tab" "tel" "tr" "tập." "vol" "vols" "ziff" "điều." "đt" "№",
    /* vi_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.phil" "e.u" "ed" "eds"
    "etc" "ft" "gmbh" "hcm" "inc" "jr" "l.a" "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "max" "min" "mt"
    "n.v" "n.y" "p.m" "ph.d" "plc" "s.a" "s.p.a" "s.r.l" "scn" "sr" "st" "tcn" "tp.hcm" "u.k" "u.n"
    "u.s" "u.s.a" "v.v" "v.v." "vv",
    /* vi_never */
    "cf" "e.g" "i.e" "ibid" "v.d" "vd" "viz" "vs",
    /* vi_starter */
    "Ai" "Anh" "Ba" "Bà" "Bây" "Bên" "Bị" "Bởi" "Cho" "Chú" "Chúng" "Chưa" "Chỉ" "Chị" "Các" "Còn"
    "Có" "Cô" "Cũng" "Cả" "Do" "Dưới" "Gì" "Hai" "Hay" "Hiện" "Hoặc" "Hôm" "Họ" "Khi" "Không" "Là"
    "Lúc" "Mà" "Mọi" "Mỗi" "Một" "Nay" "Ngay" "Ngoài" "Ngày" "Người" "Nhiều" "Như" "Nhưng" "Những"
    "Này" "Nó" "Năm" "Nếu" "Phải" "Ra" "Rất" "Sao" "Sau" "Sẽ" "Ta" "Theo" "Thì" "Thế" "Trong"
    "Trên" "Trước" "Tuy" "Tôi" "Tại" "Tất" "Từ" "Việc" "Và" "Vào" "Vì" "Vậy" "Về" "Với" "nhiên"
    "Ông" "Đang" "Đây" "Đã" "Đó" "Được" "Đến" "Để" "Đối" "Đồng" "Ở",
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
    /* und_title */
    "dr" "drs" "messrs" "mgr" "mlle" "mme" "mr" "mrs" "ms" "prof",
    /* und_number */
    "art" "ca" "cap" "fig" "figs" "kap" "n.º" "nr" "n°" "nº" "p" "pp" "ref" "tab" "tel" "vol"
    "vols" "ziff" "№",
    /* und_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.phil" "e.u" "ed" "eds"
    "etc" "ft" "gmbh" "inc" "jr" "l.a" "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "max" "min" "mt" "n.v"
    "n.y" "p.m" "ph.d" "plc" "s.a" "s.p.a" "s.r.l" "sr" "st" "u.k" "u.n" "u.s" "u.s.a",
    /* und_never */
    "cf" "e.g" "i.e" "ibid" "viz" "vs",
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
    763, 767, 0, 3, 5, 8, 10, 12, 15, 17, 21, 25, 29, 32, 35, 38, 44, 47, 50, 54, 57, 60, 62, 65,
    67, 71, 75, 79, 81, 86, 88, 0, 3, 5, 8, 10, 13, 16, 20, 24, 27, 31, 33, 36, 39, 40, 43, 45, 48,
    51, 54, 57, 60, 64, 68, 71, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 52, 55,
    58, 61, 64, 68, 71, 74, 78, 81, 83, 87, 90, 96, 99, 102, 105, 108, 110, 114, 117, 120, 123,
    126, 128, 132, 135, 138, 140, 143, 146, 148, 150, 153, 156, 159, 162, 165, 168, 172, 175, 178,
    181, 183, 186, 189, 192, 195, 198, 201, 204, 208, 211, 214, 219, 224, 227, 231, 233, 235, 238,
    241, 244, 249, 252, 255, 0, 5, 8, 10, 12, 15, 20, 23, 26, 29, 34, 38, 43, 46, 51, 54, 56, 0, 2,
    5, 7, 11, 16, 18, 22, 24, 28, 35, 38, 42, 45, 48, 52, 55, 57, 61, 63, 67, 70, 74, 81, 84, 90,
    95, 97, 99, 101, 103, 106, 110, 114, 117, 121, 123, 126, 129, 132, 134, 136, 141, 146, 149,
    152, 155, 157, 160, 166, 173, 175, 181, 184, 187, 191, 197, 198, 201, 204, 207, 214, 218, 225,
    229, 232, 235, 238, 0, 0, 9, 17, 26, 38, 51, 0, 11, 23, 25, 0, 5, 11, 14, 0, 4, 7, 12, 17, 21,
    32, 35, 44, 49, 57, 60, 0, 3, 5, 8, 10, 19, 23, 26, 30, 33, 38, 42, 47, 54, 56, 61, 68, 72, 79,
    81, 84, 86, 0, 10, 16, 22, 30, 40, 46, 54, 60, 64, 70, 78, 84, 88, 94, 100, 108, 118, 124, 132,
    140, 144, 150, 160, 164, 170, 178, 188, 194, 204, 212, 220, 224, 230, 236, 242, 248, 256, 266,
    276, 282, 286, 294, 300, 308, 316, 326, 332, 340, 350, 356, 364, 372, 380, 388, 398, 410, 422,
    434, 448, 454, 462, 472, 482, 486, 492, 500, 504, 508, 516, 522, 530, 540, 546, 554, 562, 568,
    578, 584, 594, 604, 608, 612, 618, 624, 628, 634, 640, 648, 652, 658, 668, 674, 680, 686, 694,
    700, 704, 708, 714, 722, 730, 736, 742, 748, 758, 764, 770, 780, 786, 796, 804, 812, 818, 826,
    832, 838, 844, 848, 852, 860, 866, 872, 880, 886, 892, 902, 908, 912, 918, 928, 932, 938, 944,
    950, 956, 962, 968, 974, 982, 992, 1000, 1010, 1020, 1032, 1038, 1042, 1048, 1058, 1064, 1072,
    1080, 1086, 1092, 1098, 1104, 1110, 1116, 1122, 1126, 1130, 1138, 1144, 1152, 1160, 1166, 1176,
    1180, 1186, 1194, 1202, 1208, 1216, 1226, 1234, 1238, 1244, 1252, 1260, 1266, 1274, 1280, 1286,
    1292, 1296, 1302, 1312, 1318, 1326, 1336, 1340, 1346, 1358, 1364, 1370, 1378, 1388, 1394, 1400,
    1404, 1410, 1416, 1424, 1434, 1440, 1444, 1450, 1460, 1464, 1470, 1474, 1480, 1486, 1494, 1498,
    1506, 1510, 1516, 1522, 1530, 1534, 1542, 1552, 1558, 1564, 1568, 1576, 1582, 1590, 1598, 1604,
    1610, 1614, 1620, 1626, 1632, 1638, 1646, 1654, 1664, 1670, 1678, 1684, 1690, 1696, 1702, 1710,
    1720, 1730, 1736, 1742, 1746, 1750, 1756, 1760, 1766, 1774, 1784, 1788, 1792, 1796, 1802, 1810,
    1820, 1828, 1834, 1840, 1846, 1854, 1862, 1870, 1876, 1884, 1894, 1906, 1912, 1920, 1926, 1932,
    1940, 1950, 1960, 1966, 1974, 1984, 1990, 1996, 2002, 2008, 2014, 2022, 2030, 2036, 2042, 2046,
    2052, 2058, 2066, 2072, 2080, 2092, 2100, 2110, 0, 2, 7, 9, 11, 16, 18, 20, 25, 0, 2, 9, 11,
    13, 0, 5, 8, 12, 0, 2, 6, 12, 18, 22, 28, 36, 40, 48, 54, 62, 70, 78, 84, 92, 116, 126, 134,
    144, 152, 158, 166, 168, 174, 180, 188, 200, 208, 216, 224, 228, 234, 246, 258, 268, 280, 292,
    302, 312, 318, 332, 336, 340, 344, 352, 360, 366, 376, 382, 392, 396, 400, 412, 420, 430, 438,
    448, 462, 472, 486, 498, 508, 510, 518, 526, 534, 546, 554, 562, 568, 572, 578, 590, 602, 610,
    622, 624, 628, 634, 638, 644, 652, 660, 670, 680, 692, 694, 700, 710, 720, 730, 740, 750, 758,
    766, 778, 786, 792, 802, 808, 818, 824, 834, 844, 850, 860, 868, 876, 882, 886, 896, 906, 910,
    920, 926, 930, 940, 948, 958, 968, 978, 986, 996, 1008, 1014, 1020, 1026, 1034, 1044, 1048,
    1052, 1058, 1075, 1083, 1099, 1105, 1115, 1121, 1129, 1141, 1149, 1157, 1167, 1171, 1179, 1189,
    1201, 1213, 1225, 1233, 1243, 1253, 1265, 1275, 1283, 1291, 1297, 1301, 1307, 1319, 1329, 1339,
    1349, 1359, 1371, 1379, 1387, 1391, 1401, 1415, 1429, 1441, 1451, 1461, 1471, 1483, 1491, 1503,
    1513, 1523, 1533, 1543, 1551, 1561, 1571, 1585, 1589, 1603, 1615, 1629, 1635, 1641, 1645, 1660,
    1672, 1678, 1690, 1698, 1714, 1726, 1736, 1746, 1756, 1764, 1774, 1782, 1788, 1794, 1804, 1814,
    1816, 1820, 1826, 1834, 1846, 1854, 1864, 1872, 1880, 1888, 1900, 1908, 1916, 1928, 1932, 1940,
    1948, 1952, 1960, 1966, 1978, 1990, 1998, 2008, 2018, 2028, 2042, 2048, 2054, 2060, 2072, 2084,
    2094, 2102, 2114, 2118, 2126, 2134, 2146, 2158, 2170, 2180, 2186, 2192, 2200, 2208, 2216, 2228,
    2232, 2238, 2246, 2256, 2270, 2282, 2286, 2290, 2298, 2310, 2318, 2324, 2338, 2344, 2356, 2372,
    2378, 2384, 2388, 2394, 2404, 2418, 2424, 2434, 2446, 2452, 2456, 2466, 2476, 2486, 2492, 2502,
    2508, 2516, 2520, 2528, 2534, 2542, 2544, 2546, 0, 2, 5, 11, 14, 18, 21, 23, 26, 28, 32, 40,
    48, 56, 60, 66, 70, 74, 82, 88, 92, 99, 104, 111, 117, 123, 127, 131, 135, 140, 146, 150, 154,
    159, 163, 169, 173, 179, 185, 189, 195, 199, 205, 213, 221, 227, 229, 235, 241, 245, 249, 257,
    265, 269, 277, 285, 291, 297, 308, 314, 316, 320, 330, 339, 345, 349, 353, 0, 3, 5, 8, 11, 15,
    18, 22, 24, 27, 30, 31, 33, 36, 39, 42, 45, 49, 53, 55, 59, 63, 67, 71, 75, 79, 83, 87, 93, 99,
    101, 107, 109, 117, 123, 130, 134, 137, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43,
    46, 52, 55, 58, 62, 65, 69, 72, 74, 78, 81, 87, 90, 92, 95, 98, 100, 104, 107, 109, 112, 115,
    118, 121, 124, 127, 131, 134, 137, 139, 142, 145, 148, 152, 155, 158, 163, 168, 170, 172, 175,
    178, 181, 186, 192, 198, 200, 204, 206, 210, 216, 222, 228, 232, 239, 247, 251, 255, 259, 261,
    266, 272, 278, 284, 292, 297, 305, 311, 318, 328, 337, 343, 351, 360, 364, 368, 373, 378, 384,
    390, 392, 398, 402, 406, 410, 0, 2, 5, 8, 12, 15, 17, 21, 27, 35, 39, 44, 49, 58, 63, 0, 2, 6,
    12, 18, 26, 50, 58, 60, 68, 74, 86, 98, 108, 120, 132, 142, 152, 158, 172, 176, 182, 196, 202,
    212, 220, 224, 236, 244, 252, 262, 264, 272, 280, 288, 292, 304, 312, 324, 326, 330, 336, 342,
    352, 354, 360, 370, 380, 390, 400, 412, 418, 428, 434, 444, 450, 460, 466, 476, 484, 490, 500,
    510, 520, 530, 538, 546, 556, 560, 566, 578, 594, 606, 618, 622, 638, 654, 668, 674, 686, 696,
    704, 708, 718, 732, 740, 742, 752, 762, 772, 780, 790, 794, 800, 804, 810, 822, 832, 842, 850,
    860, 868, 874, 888, 902, 916, 918, 922, 930, 938, 946, 958, 966, 976, 982, 990, 998, 1006,
    1018, 1028, 1034, 1038, 1046, 1060, 1064, 1068, 1076, 1088, 1096, 1102, 1108, 1120, 1126, 1130,
    1132, 1140, 1144, 1154, 1162, 1166, 1170, 0, 9, 21, 45, 57, 69, 93, 102, 111, 123, 129, 147,
    162, 174, 186, 198, 213, 231, 243, 252, 258, 267, 276, 285, 288, 309, 318, 321, 330, 336, 342,
    351, 363, 375, 387, 396, 411, 420, 429, 438, 450, 459, 468, 474, 483, 492, 495, 501, 510, 522,
    531, 537, 546, 552, 561, 567, 573, 585, 600, 612, 624, 639, 651, 666, 675, 687, 696, 705, 720,
    738, 762, 777, 795, 807, 819, 831, 843, 855, 861, 876, 888, 906, 924, 930, 948, 954, 963, 972,
    984, 1002, 1011, 1023, 1032, 1047, 1059, 1068, 1083, 1092, 1107, 1122, 1134, 1140, 1152, 1158,
    1164, 1173, 1182, 1191, 1197, 1212, 1230, 1242, 1251, 1263, 1275, 1290, 1299, 1311, 1326, 1338,
    1350, 1362, 1368, 1386, 1401, 1416, 1431, 1443, 1455, 1470, 1482, 1494, 1506, 1521, 1542, 1551,
    1563, 1581, 1593, 1611, 1620, 1626, 1635, 1647, 1659, 1671, 1692, 1707, 1719, 1734, 1743, 1761,
    1767, 1776, 1797, 1812, 1824, 1836, 1851, 1869, 1884, 1908, 1926, 1938, 1953, 1962, 1971, 1989,
    2001, 2010, 2016, 2031, 2043, 2064, 2088, 2100, 2115, 2121, 2130, 2145, 2160, 2169, 2178, 2187,
    2199, 2205, 2217, 2235, 2253, 2268, 2280, 2292, 2301, 2313, 2325, 2331, 2349, 2358, 2370, 2382,
    2400, 2412, 2421, 2436, 2442, 2454, 2469, 2493, 2505, 2523, 2529, 2538, 2556, 2568, 2580, 2592,
    2607, 2625, 2640, 2649, 2655, 2664, 2673, 2688, 2700, 2721, 2739, 2745, 2754, 2766, 2775, 2793,
    2811, 2826, 0, 15, 21, 27, 30, 36, 51, 54, 63, 69, 75, 81, 87, 93, 96, 102, 115, 121, 127, 133,
    136, 142, 148, 154, 169, 175, 181, 187, 196, 211, 217, 226, 238, 244, 0, 6, 12, 18, 0, 1, 6,
    11, 16, 18, 27, 32, 38, 45, 51, 56, 61, 66, 73, 76, 81, 86, 92, 95, 102, 109, 113, 116, 122,
    129, 137, 144, 150, 157, 165, 172, 177, 180, 185, 190, 194, 198, 205, 208, 212, 220, 229, 232,
    237, 240, 243, 249, 250, 254, 260, 267, 273, 275, 278, 282, 285, 293, 296, 301, 307, 311, 314,
    317, 322, 325, 329, 335, 337, 340, 344, 349, 353, 356, 358, 360, 366, 371, 374, 380, 385, 391,
    394, 398, 400, 405, 410, 415, 421, 428, 433, 435, 438, 445, 447, 450, 454, 458, 461, 464, 468,
    472, 475, 478, 486, 488, 492, 497, 500, 503, 508, 513, 519, 521, 524, 527, 529, 531, 534, 535,
    537, 539, 540, 542, 545, 547, 550, 557, 563, 568, 570, 571, 574, 577, 584, 589, 595, 602, 610,
    618, 624, 629, 632, 636, 640, 645, 647, 658, 662, 667, 673, 678, 682, 683, 685, 687, 689, 695,
    697, 703, 712, 718, 724, 731, 732, 734, 737, 741, 744, 751, 757, 762, 765, 769, 773, 778, 783,
    788, 794, 801, 807, 810, 816, 822, 826, 830, 834, 838, 843, 852, 862, 866, 871, 877, 884, 890,
    895, 898, 905, 908, 912, 917, 923, 928, 932, 935, 936, 938, 944, 950, 955, 959, 962, 967, 972,
    978, 983, 986, 990, 994, 999, 1001, 1006, 1012, 1017, 1022, 1030, 1033, 1037, 1040, 1043, 1047,
    1051, 1052, 1055, 1059, 1065, 1071, 1074, 1083, 1087, 1092, 1098, 1103, 1107, 1112, 1117, 1123,
    1128, 1131, 1135, 1139, 1145, 1148, 1152, 1157, 1161, 1163, 1166, 1168, 1171, 1175, 1178, 1180,
    1182, 1186, 1189, 1192, 1195, 1198, 1202, 1205, 1210, 1217, 1226, 1232, 1238, 1244, 1251, 1254,
    0, 3, 8, 11, 13, 17, 18, 21, 23, 25, 29, 30, 32, 35, 38, 41, 43, 47, 52, 56, 60, 64, 70, 74,
    77, 80, 86, 89, 93, 96, 98, 101, 105, 107, 110, 112, 116, 120, 123, 126, 131, 133, 135, 139,
    144, 148, 152, 156, 159, 161, 164, 168, 171, 175, 177, 180, 183, 186, 0, 2, 5, 8, 12, 14, 17,
    21, 22, 25, 29, 32, 36, 37, 41, 43, 46, 49, 53, 58, 59, 61, 65, 70, 73, 74, 78, 81, 84, 87, 88,
    91, 95, 99, 101, 104, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 49, 51, 54,
    56, 62, 65, 68, 72, 75, 79, 82, 85, 87, 89, 94, 98, 101, 107, 109, 111, 115, 118, 120, 122,
    124, 126, 128, 130, 133, 135, 138, 143, 146, 149, 153, 158, 160, 163, 167, 168, 171, 173, 176,
    181, 183, 185, 188, 191, 194, 197, 198, 201, 204, 208, 213, 219, 222, 225, 227, 230, 233, 236,
    239, 242, 246, 249, 250, 253, 256, 261, 266, 269, 271, 273, 277, 280, 283, 286, 291, 295, 0, 2,
    5, 7, 10, 14, 19, 25, 28, 32, 34, 37, 39, 42, 0, 1, 6, 16, 20, 25, 30, 32, 41, 46, 53, 59, 64,
    69, 72, 78, 81, 87, 94, 101, 107, 114, 122, 129, 134, 137, 141, 145, 148, 151, 157, 159, 161,
    164, 168, 173, 176, 184, 189, 192, 196, 202, 204, 207, 211, 216, 220, 223, 225, 231, 236, 239,
    243, 245, 254, 258, 266, 268, 271, 276, 278, 279, 281, 283, 285, 287, 290, 297, 300, 307, 313,
    318, 321, 325, 331, 336, 340, 342, 344, 350, 352, 358, 367, 373, 379, 380, 382, 385, 389, 392,
    399, 404, 410, 416, 420, 423, 426, 430, 435, 441, 446, 450, 453, 455, 461, 467, 472, 475, 479,
    483, 488, 490, 495, 499, 502, 506, 512, 518, 527, 530, 534, 539, 543, 547, 549, 551, 554, 558,
    561, 563, 566, 575, 579, 582, 0, 1, 4, 7, 12, 15, 20, 23, 29, 36, 44, 47, 50, 53, 57, 63, 68,
    72, 76, 78, 82, 88, 91, 95, 99, 103, 107, 112, 116, 122, 126, 132, 134, 136, 142, 149, 156,
    161, 166, 173, 175, 176, 179, 183, 188, 193, 200, 205, 212, 215, 217, 221, 224, 230, 235, 243,
    246, 251, 256, 262, 271, 278, 282, 284, 287, 291, 296, 301, 308, 313, 320, 324, 328, 331, 335,
    339, 343, 346, 349, 350, 353, 360, 367, 374, 383, 390, 393, 396, 399, 404, 409, 411, 415, 420,
    425, 429, 435, 441, 447, 453, 461, 468, 476, 482, 490, 497, 505, 512, 514, 518, 524, 528, 531,
    536, 540, 542, 546, 551, 555, 559, 563, 567, 572, 577, 582, 587, 591, 595, 602, 604, 609, 614,
    619, 621, 624, 629, 632, 637, 643, 649, 653, 656, 660, 665, 670, 675, 679, 685, 687, 690, 701,
    706, 713, 720, 726, 732, 736, 742, 748, 753, 759, 765, 771, 776, 784, 789, 793, 796, 800, 809,
    814, 819, 825, 832, 837, 841, 846, 850, 855, 858, 862, 867, 872, 876, 884, 892, 900, 906, 912,
    919, 927, 936, 945, 954, 963, 974, 978, 986, 987, 990, 994, 996, 1001, 1006, 1008, 1011, 1015,
    1018, 1021, 1024, 1029, 1032, 1034, 1037, 1042, 1048, 1053, 1060, 1065, 1070, 1075, 1083, 1086,
    1091, 1096, 1104, 1109, 1116, 1121, 1126, 1133, 1143, 1147, 1157, 1166, 1174, 1175, 1179, 1183,
    1187, 1189, 1193, 1198, 1201, 1203, 1208, 1212, 1216, 1220, 1225, 1232, 1239, 1246, 1253, 1259,
    1263, 1267, 1271, 1277, 1283, 1288, 1294, 1299, 1303, 1305, 1309, 1312, 1319, 1326, 1333, 1342,
    1350, 1355, 1361, 1364, 1368, 1373, 1377, 1380, 1385, 1389, 1391, 1393, 1398, 1402, 1408, 1411,
    1415, 1421, 1427, 1430, 1435, 1437, 1444, 1448, 1453, 1455, 1459, 1462, 1465, 1473, 1478, 1482,
    1488, 1491, 1496, 1503, 1507, 1512, 1519, 1525, 1526, 1533, 1536, 1537, 1542, 1549, 1556, 1558,
    1563, 1568, 1572, 1574, 1578, 1583, 1587, 1592, 1597, 1602, 1606, 1612, 1620, 1628, 1633, 1639,
    1647, 1653, 1659, 1664, 1665, 1667, 1675, 1680, 1683, 1685, 1693, 1698, 1703, 1713, 1719, 1724,
    1728, 1733, 1736, 1741, 1744, 1752, 1760, 1770, 1778, 0, 4, 8, 12, 16, 20, 22, 26, 28, 34, 38,
    42, 45, 48, 51, 54, 57, 60, 63, 70, 72, 75, 78, 83, 86, 89, 93, 96, 99, 103, 107, 110, 114,
    117, 122, 127, 130, 133, 137, 143, 146, 149, 151, 154, 156, 160, 163, 165, 168, 170, 174, 178,
    187, 190, 195, 198, 203, 207, 212, 218, 222, 227, 231, 235, 238, 241, 245, 248, 249, 254, 258,
    261, 264, 269, 272, 282, 286, 288, 292, 296, 300, 304, 308, 311, 317, 323, 329, 332, 336, 340,
    344, 347, 350, 353, 355, 359, 363, 366, 370, 372, 376, 379, 383, 385, 389, 392, 396, 407, 410,
    414, 419, 421, 424, 427, 430, 433, 435, 437, 440, 443, 446, 451, 454, 459, 463, 467, 470, 475,
    477, 482, 486, 488, 492, 496, 500, 503, 506, 510, 514, 517, 520, 0, 3, 7, 9, 12, 15, 20, 23,
    27, 30, 34, 38, 40, 42, 45, 48, 51, 55, 56, 60, 62, 67, 70, 73, 77, 78, 80, 82, 85, 87, 90, 93,
    96, 100, 104, 108, 112, 114, 118, 120, 123, 128, 131, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30,
    33, 37, 40, 43, 46, 49, 51, 54, 56, 60, 66, 69, 72, 75, 78, 82, 85, 89, 94, 97, 100, 102, 104,
    108, 111, 114, 120, 123, 127, 130, 133, 135, 138, 141, 143, 147, 149, 152, 155, 157, 160, 162,
    164, 166, 171, 174, 175, 178, 181, 185, 188, 191, 194, 197, 200, 204, 207, 210, 213, 216, 219,
    221, 224, 226, 228, 231, 234, 237, 240, 242, 247, 250, 253, 257, 260, 263, 265, 270, 274, 277,
    283, 290, 291, 294, 297, 302, 307, 312, 315, 317, 321, 323, 326, 328, 331, 335, 339, 342, 345,
    348, 351, 354, 359, 364, 367, 372, 375, 379, 382, 387, 391, 394, 399, 0, 2, 5, 8, 12, 17, 20,
    22, 27, 33, 38, 41, 45, 48, 51, 55, 59, 61, 64, 67, 70, 72, 0, 1, 4, 7, 12, 15, 18, 21, 27, 34,
    42, 45, 53, 57, 62, 64, 67, 71, 75, 79, 83, 89, 91, 95, 97, 104, 109, 112, 116, 121, 126, 127,
    130, 137, 142, 147, 152, 155, 157, 161, 167, 172, 176, 179, 184, 190, 196, 205, 212, 217, 222,
    226, 230, 234, 238, 241, 242, 245, 252, 259, 266, 269, 272, 275, 280, 282, 287, 293, 299, 305,
    311, 318, 324, 329, 333, 336, 341, 345, 347, 352, 358, 363, 367, 374, 376, 378, 381, 387, 390,
    394, 399, 403, 409, 411, 414, 421, 427, 438, 446, 452, 457, 459, 463, 469, 474, 480, 485, 490,
    493, 498, 503, 508, 512, 516, 521, 527, 535, 544, 554, 555, 558, 562, 564, 569, 571, 574, 577,
    580, 583, 591, 594, 596, 599, 604, 609, 614, 619, 624, 632, 635, 652, 657, 662, 670, 675, 681,
    688, 693, 705, 710, 720, 724, 731, 732, 736, 748, 750, 752, 756, 766, 771, 775, 777, 781, 784,
    791, 798, 805, 810, 816, 819, 823, 827, 830, 835, 839, 841, 845, 847, 851, 857, 860, 864, 868,
    870, 874, 877, 885, 890, 894, 899, 903, 907, 908, 911, 912, 914, 919, 927, 929, 933, 937, 943,
    951, 956, 964, 972, 980, 986, 991, 992, 994, 1002, 1005, 1007, 1015, 1024, 1030, 1036, 1039,
    1046, 1049, 1057, 1065, 0, 7, 14, 19, 24, 31, 38, 43, 48, 56, 65, 73, 81, 86, 91, 95, 103, 110,
    115, 121, 128, 137, 146, 153, 160, 167, 0, 2, 4, 10, 14, 22, 31, 34, 39, 45, 50, 55, 60, 62,
    67, 70, 74, 80, 84, 90, 95, 101, 105, 110, 115, 119, 121, 123, 126, 129, 134, 138, 141, 146,
    154, 159, 165, 171, 178, 184, 190, 197, 200, 204, 209, 212, 215, 219, 224, 227, 230, 232, 235,
    240, 245, 251, 253, 256, 261, 267, 272, 274, 276, 283, 286, 291, 296, 302, 305, 310, 315, 318,
    320, 323, 328, 332, 336, 343, 349, 355, 358, 364, 369, 372, 377, 381, 385, 390, 394, 397, 400,
    404, 407, 412, 416, 420, 423, 428, 434, 437, 442, 450, 456, 462, 470, 478, 482, 488, 491, 494,
    498, 502, 506, 515, 522, 527, 533, 540, 547, 551, 555, 561, 568, 575, 582, 589, 596, 604, 611,
    612, 619, 623, 630, 634, 639, 649, 652, 656, 661, 667, 672, 681, 686, 691, 693, 696, 699, 704,
    706, 709, 712, 717, 723, 729, 732, 737, 743, 747, 752, 757, 762, 766, 770, 777, 780, 783, 788,
    791, 796, 802, 805, 809, 813, 817, 820, 823, 829, 835, 839, 842, 845, 848, 854, 860, 863, 867,
    870, 875, 880, 885, 890, 893, 895, 899, 903, 910, 914, 916, 921, 923, 930, 932, 936, 938, 942,
    945, 948, 953, 958, 962, 966, 972, 977, 982, 985, 988, 992, 995, 999, 1005, 1011, 1014, 1024,
    1030, 1033, 1039, 1047, 1054, 1062, 1070, 1074, 1079, 1084, 1087, 1089, 1092, 1097, 1103, 1105,
    1108, 1112, 1117, 1120, 1123, 1134, 1137, 1139, 1142, 1145, 1150, 1156, 1159, 1163, 1168, 1172,
    1176, 1181, 1187, 0, 3, 6, 10, 12, 16, 19, 21, 25, 30, 33, 35, 38, 41, 44, 49, 52, 55, 58, 60,
    63, 66, 70, 73, 75, 78, 80, 84, 87, 90, 93, 97, 99, 102, 105, 109, 112, 115, 118, 121, 127,
    130, 133, 137, 140, 142, 145, 147, 149, 152, 159, 162, 169, 172, 176, 183, 186, 189, 192, 195,
    197, 201, 203, 207, 211, 214, 216, 220, 222, 0, 4, 7, 9, 14, 16, 19, 22, 26, 29, 31, 36, 40,
    47, 51, 53, 56, 59, 62, 63, 66, 68, 71, 72, 74, 78, 81, 84, 87, 90, 93, 97, 101, 103, 106, 0,
    3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 53, 56, 59, 62, 68, 71, 74, 77, 80,
    83, 87, 90, 94, 97, 99, 101, 105, 108, 111, 114, 120, 123, 127, 130, 134, 137, 142, 144, 147,
    150, 154, 157, 161, 164, 166, 170, 173, 176, 180, 183, 185, 188, 191, 193, 195, 197, 200, 203,
    206, 209, 213, 216, 219, 223, 228, 231, 235, 238, 241, 244, 247, 250, 253, 257, 260, 263, 265,
    267, 270, 273, 276, 279, 282, 288, 293, 296, 299, 302, 305, 309, 312, 315, 320, 325, 328, 331,
    334, 338, 340, 342, 346, 349, 353, 357, 360, 363, 366, 371, 374, 377, 381, 385, 0, 5, 9, 12,
    14, 19, 22, 25, 30, 35, 38, 41, 45, 48, 51, 53, 56, 61, 65, 70, 75, 80, 83, 86, 88, 91, 96, 99,
    102, 104, 0, 2, 8, 12, 20, 23, 28, 33, 38, 41, 45, 51, 55, 61, 66, 68, 70, 73, 76, 81, 85, 88,
    96, 101, 107, 114, 120, 127, 130, 134, 139, 144, 147, 149, 154, 159, 161, 168, 173, 175, 177,
    183, 187, 192, 195, 200, 203, 207, 213, 219, 222, 225, 229, 232, 237, 243, 246, 254, 257, 260,
    264, 268, 272, 278, 285, 289, 293, 300, 307, 308, 312, 319, 324, 328, 338, 343, 348, 353, 355,
    358, 361, 364, 369, 372, 377, 380, 385, 391, 394, 398, 402, 405, 408, 412, 415, 418, 421, 427,
    433, 436, 441, 446, 451, 453, 457, 461, 463, 468, 470, 477, 481, 484, 492, 496, 502, 508, 513,
    516, 520, 526, 532, 535, 538, 544, 552, 555, 557, 560, 562, 566, 572, 577, 580, 583, 585, 588,
    593, 596, 601, 0, 2, 6, 10, 15, 20, 25, 35, 40, 43, 47, 49, 51, 57, 64, 71, 78, 84, 91, 95, 98,
    106, 109, 118, 128, 131, 136, 142, 148, 152, 166, 173, 178, 188, 191, 194, 198, 201, 203, 208,
    215, 221, 228, 233, 239, 244, 250, 257, 261, 266, 272, 278, 282, 287, 292, 300, 303, 307, 315,
    320, 325, 329, 333, 338, 344, 350, 356, 359, 366, 369, 374, 378, 381, 386, 391, 399, 402, 409,
    415, 420, 428, 431, 436, 444, 450, 456, 462, 468, 472, 476, 478, 483, 489, 496, 499, 507, 511,
    516, 521, 526, 531, 537, 544, 551, 558, 564, 568, 575, 583, 585, 589, 591, 598, 602, 607, 611,
    615, 619, 624, 629, 633, 637, 640, 644, 647, 652, 662, 666, 670, 673, 677, 682, 686, 690, 693,
    698, 704, 707, 713, 719, 723, 730, 738, 745, 751, 754, 760, 766, 772, 778, 785, 788, 791, 794,
    799, 802, 806, 811, 816, 821, 826, 828, 833, 835, 844, 856, 862, 865, 867, 869, 873, 878, 883,
    888, 893, 899, 905, 909, 914, 919, 924, 929, 936, 940, 944, 949, 955, 961, 967, 973, 979, 986,
    993, 1000, 1008, 1011, 1014, 1017, 1023, 1030, 1037, 1044, 1048, 1052, 1057, 1063, 1069, 1075,
    1081, 1086, 1093, 1097, 1107, 1110, 1113, 1121, 1125, 1131, 1138, 1145, 1151, 1158, 1162, 1169,
    1174, 1178, 1183, 1189, 1192, 1199, 1206, 1210, 1213, 1216, 1218, 1226, 1232, 1236, 1239, 1243,
    1248, 1252, 1255, 1259, 1263, 1268, 1274, 1280, 1286, 1292, 1296, 1303, 1309, 1313, 1316, 1320,
    1322, 1328, 1334, 1339, 1346, 1352, 1359, 1366, 1373, 1377, 1383, 1389, 1396, 1403, 1408, 1413,
    1419, 1424, 1429, 1431, 1435, 1438, 1447, 1450, 1455, 1461, 1468, 1475, 1482, 1489, 1494, 1503,
    1507, 1512, 1518, 1528, 1531, 1534, 1537, 1541, 1544, 1549, 1554, 1557, 1562, 1567, 1571, 1577,
    1584, 1591, 1598, 1605, 1608, 1611, 1617, 1624, 1628, 1631, 1636, 1642, 1649, 1655, 1658, 1664,
    1669, 1673, 1676, 1680, 1685, 1687, 1692, 1699, 1705, 1710, 1715, 1721, 1727, 1732, 1738, 1743,
    1749, 1757, 1762, 1768, 1774, 1781, 1783, 1788, 1791, 1800, 1803, 1808, 1812, 1816, 1824, 1829,
    1839, 0, 5, 8, 12, 18, 27, 33, 37, 44, 48, 53, 58, 61, 65, 68, 71, 75, 79, 82, 84, 88, 92, 96,
    103, 106, 110, 119, 122, 124, 130, 134, 137, 139, 144, 153, 157, 160, 165, 172, 176, 182, 187,
    189, 194, 198, 202, 204, 209, 213, 216, 219, 222, 226, 230, 233, 236, 241, 246, 253, 257, 260,
    264, 271, 277, 280, 285, 287, 291, 293, 297, 303, 305, 308, 310, 313, 317, 324, 327, 331, 335,
    341, 344, 350, 358, 363, 367, 370, 373, 376, 380, 387, 391, 394, 401, 404, 407, 409, 412, 415,
    418, 421, 424, 430, 433, 436, 440, 444, 447, 449, 452, 454, 457, 463, 470, 482, 485, 488, 490,
    498, 502, 506, 509, 513, 522, 526, 532, 536, 539, 542, 546, 550, 554, 561, 564, 567, 571, 574,
    577, 582, 586, 590, 592, 598, 601, 605, 611, 616, 621, 626, 633, 638, 641, 644, 654, 659, 669,
    679, 685, 689, 693, 697, 702, 706, 709, 712, 714, 716, 720, 725, 729, 732, 740, 745, 749, 757,
    764, 770, 0, 2, 4, 6, 8, 10, 12, 14, 17, 20, 26, 29, 32, 35, 38, 42, 44, 46, 49, 51, 56, 59,
    61, 64, 67, 70, 73, 77, 85, 88, 89, 95, 99, 101, 104, 107, 109, 112, 116, 118, 120, 123, 126,
    129, 130, 133, 136, 139, 144, 149, 151, 156, 159, 163, 166, 168, 170, 171, 175, 180, 186, 194,
    197, 200, 203, 208, 211, 215, 218, 222, 226, 232, 234, 238, 241, 0, 3, 6, 9, 11, 13, 16, 19,
    22, 25, 28, 30, 32, 35, 38, 40, 42, 45, 49, 51, 54, 57, 60, 63, 66, 68, 74, 77, 81, 84, 88, 91,
    94, 98, 101, 103, 106, 109, 113, 120, 123, 125, 129, 132, 135, 141, 145, 148, 151, 154, 157,
    160, 163, 165, 168, 172, 175, 177, 180, 184, 186, 190, 193, 196, 199, 202, 205, 210, 213, 215,
    218, 222, 227, 230, 232, 235, 238, 241, 243, 246, 248, 250, 253, 256, 259, 262, 265, 268, 271,
    274, 279, 284, 288, 291, 294, 297, 301, 304, 307, 310, 312, 316, 320, 325, 328, 331, 334, 339,
    343, 346, 349, 353, 356, 358, 361, 364, 372, 375, 380, 385, 388, 392, 394, 396, 399, 402, 405,
    408, 411, 414, 419, 426, 431, 434, 437, 440, 445, 450, 455, 458, 462, 465, 468, 473, 478, 483,
    487, 489, 0, 5, 8, 10, 13, 16, 19, 25, 30, 35, 38, 43, 48, 53, 58, 63, 67, 72, 75, 78, 81, 84,
    87, 90, 93, 96, 99, 102, 106, 109, 112, 114, 117, 120, 123, 127, 0, 2, 6, 10, 15, 25, 30, 33,
    35, 37, 43, 50, 57, 61, 64, 72, 75, 81, 90, 100, 104, 107, 112, 116, 125, 130, 133, 139, 146,
    148, 153, 160, 166, 173, 178, 184, 189, 195, 202, 206, 211, 217, 223, 227, 232, 237, 245, 253,
    256, 260, 265, 270, 274, 278, 283, 286, 301, 308, 311, 315, 322, 325, 330, 337, 340, 347, 353,
    361, 364, 368, 373, 379, 385, 391, 397, 400, 404, 408, 415, 417, 422, 429, 438, 444, 447, 450,
    454, 459, 464, 469, 474, 480, 487, 494, 502, 504, 508, 510, 514, 518, 523, 527, 531, 535, 540,
    544, 552, 559, 563, 567, 572, 582, 589, 595, 602, 606, 611, 614, 619, 625, 630, 634, 641, 649,
    655, 663, 669, 672, 675, 678, 683, 686, 690, 695, 700, 705, 707, 712, 720, 722, 727, 734, 743,
    755, 764, 774, 777, 779, 783, 788, 793, 799, 803, 808, 813, 818, 822, 826, 831, 837, 843, 849,
    856, 860, 866, 869, 875, 883, 887, 894, 898, 903, 909, 915, 919, 922, 925, 933, 945, 951, 955,
    962, 966, 973, 983, 988, 992, 997, 1003, 1006, 1013, 1020, 1024, 1027, 1030, 1032, 1040, 1046,
    1050, 1053, 1057, 1069, 1074, 1078, 1081, 1086, 1090, 1095, 1101, 1107, 1113, 1117, 1120, 1124,
    1126, 1132, 1138, 1145, 1149, 1155, 1160, 1165, 1171, 1178, 1183, 1188, 1196, 1198, 1201, 1204,
    1209, 1215, 1222, 1227, 1237, 1242, 1248, 1258, 1261, 1264, 1267, 1271, 1274, 1279, 1284, 1287,
    1292, 1297, 1301, 1308, 1314, 1321, 1328, 1331, 1334, 1338, 1341, 1347, 1354, 1357, 1362, 1366,
    1369, 1373, 1375, 1380, 1387, 1392, 1397, 1403, 1408, 1414, 1422, 1427, 1433, 1435, 1440, 1446,
    1453, 1456, 1465, 1468, 1473, 1477, 1485, 1490, 0, 3, 8, 11, 17, 20, 28, 31, 36, 40, 47, 58,
    70, 73, 79, 81, 84, 88, 91, 95, 98, 102, 109, 112, 116, 121, 124, 132, 135, 142, 145, 149, 158,
    0, 13, 28, 34, 42, 52, 58, 70, 86, 104, 115, 126, 146, 163, 0, 9, 17, 27, 37, 42, 49, 60, 71,
    88, 97, 102, 108, 120, 127, 134, 147, 157, 163, 0, 23, 46, 54, 65, 77, 89, 111, 140, 163, 183,
    206, 226, 244, 265, 275, 301, 327, 337, 347, 355, 376, 378, 0, 14, 23, 37, 53, 68, 89, 109,
    117, 131, 143, 148, 154, 170, 184, 200, 219, 230, 238, 252, 266, 280, 294, 310, 315, 324, 334,
    348, 363, 369, 378, 389, 400, 412, 423, 434, 445, 451, 458, 468, 475, 486, 489, 500, 513, 523,
    534, 0, 3, 14, 18, 26, 29, 34, 40, 45, 49, 58, 70, 81, 84, 93, 98, 106, 109, 113, 139, 0, 24,
    0, 10, 13, 25, 29, 31, 39, 48, 55, 62, 64, 74, 84, 91, 95, 100, 107, 110, 117, 121, 127, 137,
    147, 163, 165, 174, 177, 181, 192, 213, 218, 223, 229, 236, 239, 245, 249, 254, 258, 261, 269,
    274, 280, 298, 302, 309, 313, 318, 327, 329, 334, 341, 350, 360, 367, 376, 381, 385, 391, 396,
    403, 407, 417, 423, 425, 434, 439, 446, 457, 461, 466, 475, 480, 490, 497, 502, 512, 518, 524,
    526, 534, 549, 554, 557, 568, 575, 578, 581, 588, 591, 598, 600, 0, 11, 0, 8, 18, 26, 34, 44,
    54, 64, 70, 80, 86, 94, 100, 112, 124, 132, 140, 150, 160, 174, 186, 196, 202, 208, 210, 216,
    230, 240, 250, 258, 266, 274, 284, 294, 302, 312, 322, 330, 334, 340, 348, 354, 358, 366, 376,
    384, 394, 404, 414, 424, 436, 444, 454, 464, 474, 482, 496, 512, 518, 528, 536, 546, 556, 560,
    566, 578, 584, 592, 600, 608, 618, 628, 634, 644, 658, 668, 678, 688, 696, 704, 714, 722, 728,
    734, 742, 754, 766, 778, 792, 806, 820, 828, 838, 848, 864, 872, 878, 894, 900, 912, 924, 940,
    948, 958, 968, 974, 976, 980, 998, 1006, 1016, 1028, 1040, 1054, 1066, 1080, 1094, 1108, 1116,
    1124, 1138, 1148, 1154, 1164, 1170, 1182, 1196, 1208, 1216, 1226, 1238, 1246, 1254, 1264, 1280,
    1292, 1300, 1314, 1322, 1330, 1340, 1348, 1354, 1358, 1370, 1376, 1380, 1392, 1406, 1420, 1428,
    1440, 1444, 1452, 1458, 1464, 1472, 1478, 1490, 1506, 1520, 1536, 1546, 1560, 1570, 1578, 1582,
    1588, 1596, 1598, 1602, 1612, 1624, 1636, 1646, 1658, 1670, 1682, 1694, 1706, 1728, 1750, 1774,
    1794, 1804, 1812, 1820, 1830, 1844, 1852, 1860, 1868, 1880, 1888, 1902, 1924, 1946, 1970, 1976,
    1982, 1992, 2000, 2008, 2018, 2028, 2038, 2050, 2062, 2074, 2082, 2090, 2096, 2102, 2114, 2122,
    2130, 2138, 2146, 2154, 2160, 2166, 2172, 2176, 2182, 2188, 2194, 2202, 2210, 2218, 2224, 2232,
    2240, 2250, 2260, 2272, 2286, 2298, 2312, 2324, 2338, 2350, 2362, 2366, 2370, 2376, 2382, 2386,
    2392, 2396, 2402, 2408, 2416, 2426, 2436, 2442, 2450, 2458, 2468, 2476, 2484, 2498, 2514, 2522,
    2528, 2538, 2542, 2554, 2560, 2568, 2574, 2580, 2588, 2596, 2604, 2612, 2624, 2632, 2638, 2644,
    2652, 2660, 2668, 2674, 2680, 2692, 2700, 0, 2, 5, 11, 14, 18, 21, 23, 26, 28, 32, 34, 38, 42,
    47, 55, 61, 73, 77, 85, 91, 98, 108, 112, 123, 131, 136, 144, 150, 158, 166, 172, 182, 188,
    194, 198, 204, 210, 218, 223, 228, 236, 238, 242, 248, 258, 264, 270, 274, 280, 282, 287, 293,
    301, 307, 315, 321, 329, 341, 345, 349, 351, 356, 362, 366, 372, 376, 380, 388, 396, 400, 406,
    408, 414, 418, 424, 432, 434, 440, 446, 452, 458, 468, 472, 480, 484, 489, 0, 3, 5, 8, 11, 15,
    18, 22, 24, 27, 30, 31, 33, 36, 39, 42, 45, 49, 53, 55, 63, 67, 75, 83, 87, 93, 99, 101, 107,
    113, 119, 121, 127, 131, 135, 139, 141, 147, 153, 155, 161, 169, 172, 0, 3, 6, 9, 12, 15, 18,
    21, 24, 27, 30, 33, 37, 40, 43, 46, 52, 55, 58, 62, 65, 69, 72, 74, 78, 81, 87, 90, 92, 95, 98,
    100, 104, 107, 109, 112, 115, 118, 121, 124, 127, 131, 134, 137, 139, 142, 145, 148, 152, 155,
    158, 163, 168, 170, 172, 175, 178, 181, 186, 191, 197, 203, 209, 217, 223, 233, 239, 244, 252,
    256, 264, 270, 278, 284, 292, 300, 305, 310, 318, 325, 333, 341, 349, 357, 363, 369, 375, 383,
    388, 393, 401, 409, 417, 423, 431, 436, 444, 450, 455, 460, 466, 472, 478, 486, 497, 503, 511,
    517, 523, 527, 0, 2, 5, 8, 12, 15, 17, 21, 27, 32, 37, 41, 49, 55, 60, 65, 0, 10, 18, 28, 38,
    44, 50, 58, 64, 72, 80, 90, 92, 98, 106, 114, 120, 128, 134, 142, 150, 158, 166, 172, 178, 186,
    194, 200, 208, 218, 228, 236, 240, 248, 254, 258, 266, 276, 284, 294, 302, 312, 320, 330, 342,
    348, 358, 368, 374, 386, 396, 412, 418, 424, 434, 442, 450, 456, 462, 470, 482, 494, 508, 518,
    528, 546, 552, 568, 574, 586, 598, 614, 624, 630, 642, 644, 648, 656, 668, 682, 696, 704, 718,
    728, 734, 748, 760, 768, 772, 784, 792, 800, 810, 816, 820, 824, 838, 846, 858, 864, 870, 886,
    898, 906, 910, 916, 918, 922, 930, 940, 948, 956, 974, 982, 990, 1000, 1010, 1020, 1032, 1044,
    1052, 1060, 1066, 1072, 1084, 1092, 1100, 1112, 1118, 1124, 1136, 1140, 1146, 1152, 1160, 1168,
    1174, 1182, 1192, 1206, 1216, 1228, 1242, 1254, 1258, 1270, 1274, 1280, 1286, 1290, 1296, 1300,
    1306, 1312, 1320, 1330, 1340, 1346, 1354, 1362, 1376, 1392, 1398, 1410, 1418, 1426, 1434, 1444,
    1448, 1460, 0, 1, 6, 11, 20, 26, 31, 36, 43, 46, 52, 57, 64, 68, 76, 82, 84, 88, 93, 100, 102,
    105, 112, 115, 122, 128, 136, 144, 147, 151, 157, 165, 171, 173, 175, 179, 181, 188, 192, 198,
    204, 209, 214, 220, 227, 234, 240, 244, 247, 249, 252, 257, 263, 270, 275, 281, 289, 299, 306,
    309, 313, 319, 327, 329, 333, 338, 345, 354, 359, 362, 367, 371, 378, 382, 388, 392, 398, 402,
    408, 412, 416, 421, 430, 438, 448, 458, 464, 467, 472, 475, 479, 482, 486, 493, 495, 499, 504,
    508, 511, 514, 518, 524, 532, 535, 539, 545, 553, 557, 562, 569, 578, 584, 586, 590, 595, 599,
    604, 607, 611, 617, 625, 629, 636, 642, 649, 655, 658, 665, 668, 671, 676, 683, 690, 691, 694,
    698, 701, 705, 707, 709, 715, 722, 726, 728, 731, 736, 743, 745, 749, 752, 758, 764, 769, 775,
    780, 786, 790, 795, 799, 802, 807, 814, 818, 824, 826, 830, 834, 838, 841, 843, 848, 852, 856,
    860, 864, 868, 875, 884, 886, 892, 896, 903, 908, 911, 913, 919, 923, 926, 929, 936, 939, 946,
    948, 951, 956, 958, 962, 965, 969, 973, 977, 979, 984, 990, 995, 998, 1002, 1011, 1014, 1018,
    1021, 1027, 1030, 1037, 1042, 1048, 1050, 1054, 1058, 1061, 1067, 1071, 1078, 1083, 1086, 1091,
    1097, 1102, 1109, 1117, 1124, 1130, 1137, 1146, 1157, 1162, 1164, 1168, 1176, 1183, 1192, 1201,
    1210, 1215, 1219, 1223, 1227, 1233, 1241, 1244, 1249, 1255, 1259, 1269, 1273, 1278, 1285, 1294,
    1303, 1308, 1312, 1318, 1325, 1332, 1339, 1347, 1356, 1365, 1374, 1378, 1383, 1389, 1396, 1406,
    1410, 1414, 1416, 1419, 1425, 1432, 1435, 1440, 1446, 1451, 1453, 1457, 1459, 1461, 1465, 1468,
    1471, 1475, 1481, 1489, 1492, 1494, 1498, 1503, 1508, 1513, 1517, 1521, 1525, 1530, 1537, 1546,
    1552, 1559, 1566, 1573, 1577, 1583, 1591, 1599, 1603, 1611, 1616, 1623, 1630, 1637, 1645, 1654,
    1661, 1666, 1675, 1680, 1683, 1688, 1695, 1699, 1704, 1711, 1714, 1718, 1722, 1728, 1735, 1740,
    1747, 1752, 1758, 1766, 1776, 1781, 1784, 1787, 1792, 1798, 1804, 1810, 1814, 1819, 1827, 1837,
    1844, 1852, 1860, 1868, 0, 3, 6, 9, 14, 18, 22, 26, 34, 38, 41, 45, 49, 52, 56, 59, 62, 64, 67,
    70, 72, 75, 79, 82, 85, 89, 92, 96, 99, 104, 106, 112, 118, 121, 128, 134, 137, 141, 144, 148,
    150, 153, 155, 159, 164, 166, 169, 171, 175, 179, 183, 188, 191, 194, 198, 201, 205, 207, 210,
    214, 217, 224, 226, 229, 233, 235, 238, 242, 246, 255, 257, 0, 3, 6, 9, 15, 18, 21, 25, 27, 30,
    34, 35, 37, 40, 42, 46, 51, 54, 57, 62, 64, 67, 71, 73, 75, 78, 81, 83, 86, 89, 92, 96, 99,
    102, 105, 108, 110, 112, 116, 118, 121, 123, 126, 129, 131, 132, 135, 139, 144, 146, 149, 151,
    153, 155, 158, 161, 165, 167, 170, 173, 177, 181, 183, 186, 189, 192, 193, 196, 200, 203, 207,
    209, 213, 216, 0, 3, 7, 10, 14, 17, 20, 23, 28, 32, 36, 39, 42, 45, 48, 51, 53, 56, 59, 62, 65,
    68, 71, 75, 77, 79, 82, 85, 89, 91, 95, 99, 103, 105, 108, 112, 115, 119, 122, 125, 128, 132,
    135, 138, 140, 144, 147, 151, 154, 158, 162, 165, 168, 172, 177, 180, 184, 186, 188, 192, 195,
    199, 202, 206, 209, 212, 215, 218, 220, 226, 230, 235, 237, 240, 243, 246, 249, 254, 257, 261,
    264, 268, 272, 276, 279, 284, 289, 294, 297, 299, 301, 305, 308, 310, 312, 317, 320, 323, 328,
    331, 338, 344, 349, 353, 358, 361, 364, 366, 370, 373, 376, 379, 382, 384, 386, 389, 393, 397,
    399, 402, 405, 408, 412, 416, 418, 421, 423, 425, 427, 430, 432, 435, 439, 443, 446, 449, 451,
    453, 456, 459, 464, 467, 470, 475, 478, 482, 485, 488, 492, 496, 499, 503, 507, 509, 511, 514,
    517, 520, 522, 525, 528, 531, 534, 537, 540, 543, 546, 549, 553, 556, 558, 563, 566, 569, 574,
    577, 581, 585, 587, 590, 592, 596, 601, 603, 606, 611, 614, 616, 620, 623, 626, 629, 632, 635,
    638, 641, 646, 651, 655, 658, 660, 665, 667, 669, 672, 675, 679, 683, 686, 691, 694, 699, 702,
    705, 708, 713, 720, 724, 727, 731, 735, 737, 740, 742, 745, 0, 2, 4, 7, 9, 12, 16, 18, 21, 24,
    26, 0, 1, 6, 11, 20, 31, 37, 45, 57, 62, 67, 74, 77, 82, 89, 93, 101, 107, 109, 113, 118, 120,
    123, 130, 133, 140, 146, 154, 164, 167, 173, 179, 181, 183, 188, 197, 199, 206, 210, 216, 222,
    227, 232, 238, 245, 252, 258, 262, 265, 267, 270, 275, 284, 291, 303, 308, 316, 325, 332, 335,
    341, 343, 347, 354, 359, 361, 367, 371, 377, 388, 392, 402, 406, 411, 420, 428, 438, 444, 447,
    454, 459, 468, 471, 482, 486, 497, 506, 511, 514, 520, 523, 529, 533, 540, 546, 548, 553, 556,
    560, 563, 566, 569, 576, 577, 579, 581, 590, 596, 605, 612, 625, 627, 632, 634, 637, 641, 645,
    650, 654, 657, 661, 669, 675, 679, 682, 687, 696, 701, 705, 713, 717, 719, 722, 724, 728, 732,
    734, 741, 746, 758, 762, 764, 770, 774, 785, 788, 791, 795, 802, 805, 814, 816, 821, 823, 827,
    830, 834, 836, 846, 851, 857, 866, 869, 873, 880, 887, 893, 903, 909, 917, 923, 926, 933, 938,
    941, 947, 956, 965, 970, 972, 976, 984, 991, 1000, 1009, 1013, 1018, 1022, 1034, 1038, 1041,
    1046, 1050, 1054, 1059, 1068, 1073, 1077, 1082, 1086, 1091, 1097, 1102, 1109, 1119, 1123, 1127,
    1129, 1134, 1142, 1149, 1152, 1161, 1166, 1179, 1185, 1191, 1196, 1200, 1202, 1207, 1214, 1217,
    1223, 1225, 1229, 1236, 1240, 1248, 1252, 1260, 1265, 1273, 1280, 1285, 1290, 1293, 1300, 1304,
    1309, 1312, 1316, 1320, 1326, 1333, 1338, 1343, 1351, 1354, 1363, 1366, 1369, 1373, 0, 23, 27,
    44, 51, 71, 94, 106, 116, 131, 153, 180, 193, 205, 214, 221, 230, 239, 249, 261, 273, 285, 297,
    305, 319, 332, 347, 360, 369, 377, 385, 395, 404, 415, 0, 9, 17, 25, 32, 40, 58, 67, 77, 87,
    99, 107, 119, 127, 137, 149, 162, 177, 183, 191, 204, 219, 233, 245, 257, 264, 282, 295, 308,
    320, 333, 339, 347, 361, 373, 384, 397, 410, 424, 431, 440, 448, 458, 474, 483, 497, 511, 520,
    533, 548, 559, 569, 583, 589, 595, 606, 0, 26, 51, 74, 88, 103, 115, 134, 153, 179, 202, 220,
    234, 248, 267, 285, 314, 328, 338, 349, 361, 372, 384, 395, 406, 422, 435, 446, 458, 482, 493,
    504, 513, 527, 542, 568, 580, 593, 608, 619, 635, 651, 680, 690, 708, 718, 728, 740, 757, 778,
    795, 816, 833, 846, 868, 887, 908, 935, 966, 995, 1018, 1050, 1074, 1101, 1125, 1155, 1178,
    1204, 1228, 1252, 1270, 1296, 1317, 1339, 1364, 1393, 1420, 1444, 1474, 1499, 1521, 1545, 1570,
    1593, 1607, 1628, 1630, 0, 8, 21, 30, 38, 49, 64, 83, 91, 102, 113, 122, 131, 141, 153, 161,
    170, 180, 196, 205, 224, 234, 241, 251, 260, 272, 284, 300, 314, 328, 338, 356, 364, 376, 387,
    400, 410, 423, 436, 446, 463, 477, 486, 506, 519, 530, 546, 563, 572, 579, 597, 612, 626, 646,
    657, 666, 678, 691, 696, 701, 707, 725, 733, 754, 773, 783, 790, 802, 814, 828, 839, 856, 871,
    884, 894, 901, 922, 936, 941, 953, 962, 969, 974, 979, 988, 1006, 1015, 1023, 1035, 1047, 1059,
    1071, 1080, 1091, 1102, 1113, 1125, 1134, 1144, 1151, 1161, 1169, 1180, 1194, 1210, 1223, 1237,
    1250, 1260, 1269, 1278, 1287, 1296, 1304, 1316, 1329, 1339, 1351, 1363, 1382, 1401, 1410, 1422,
    1434, 1442, 1450, 1466, 1482, 1497, 1513, 1526, 1538, 1551, 1566, 1581, 1595, 1616, 1630, 1643,
    1655, 1669, 1678, 1685, 1694, 1703, 1713, 1725, 1736, 1752, 1758, 1764, 1772, 1782, 1791, 1799,
    1812, 1821, 1829, 1836, 1843, 1852, 1862, 1875, 1887, 1909, 1919, 1924, 1932, 1938, 1951, 1963,
    1974, 1981, 1990, 1999, 2011, 2017, 2027, 2034, 2042, 2055, 2067, 2076, 2087, 2097, 2107, 2116,
    2131, 2143, 2146, 2158, 2170, 2184, 2198, 0, 4, 27, 30, 35, 52, 57, 61, 72, 88, 119, 122, 131,
    136, 148, 156, 189, 208, 226, 246, 270, 273, 287, 298, 320, 345, 0, 20, 31, 53, 81, 108, 134,
    145, 158, 172, 198, 220, 237, 258, 0, 1, 6, 9, 19, 32, 46, 57, 60, 63, 67, 69, 71, 78, 88, 94,
    98, 101, 107, 112, 116, 119, 121, 128, 138, 146, 148, 161, 166, 174, 182, 189, 197, 206, 212,
    216, 225, 235, 246, 252, 259, 263, 273, 283, 285, 290, 296, 300, 308, 315, 321, 329, 336, 344,
    349, 356, 359, 366, 370, 375, 379, 384, 390, 393, 402, 406, 409, 416, 419, 424, 427, 434, 438,
    442, 452, 456, 460, 465, 477, 482, 488, 490, 501, 505, 509, 513, 516, 520, 526, 531, 536, 540,
    546, 550, 554, 557, 562, 566, 573, 581, 585, 589, 599, 603, 607, 611, 619, 627, 631, 636, 646,
    658, 669, 675, 682, 690, 698, 702, 708, 715, 722, 726, 732, 740, 745, 752, 760, 769, 780, 782,
    786, 797, 804, 812, 819, 824, 832, 841, 848, 852, 858, 864, 867, 871, 876, 880, 884, 889, 893,
    897, 906, 913, 922, 927, 932, 939, 948, 955, 959, 962, 967, 971, 974, 978, 980, 986, 989, 995,
    1003, 1008, 1019, 1021, 1028, 1033, 1037, 1042, 1047, 1049, 1053, 1058, 1065, 1068, 1071, 1073,
    0, 7, 11, 15, 21, 31, 36, 42, 51, 59, 64, 69, 0, 1, 5, 12, 17, 21, 23, 27, 34, 40, 47, 53, 60,
    66, 71, 76, 85, 90, 95, 99, 104, 109, 116, 124, 131, 139, 145, 150, 154, 157, 163, 168, 172,
    176, 184, 188, 192, 196, 200, 205, 209, 212, 219, 226, 233, 239, 243, 249, 258, 268, 274, 280,
    284, 289, 293, 298, 303, 310, 317, 324, 332, 337, 339, 345, 349, 354, 359, 367, 376, 382, 385,
    392, 401, 407, 412, 420, 427, 432, 435, 442, 448, 449, 451, 455, 460, 464, 469, 476, 478, 484,
    492, 497, 500, 504, 508, 510, 513, 517, 520, 523, 527, 531, 537, 544, 550, 557, 562, 569, 577,
    582, 586, 590, 595, 600, 610, 616, 621, 627, 633, 638, 644, 651, 654, 659, 665, 671, 676, 679,
    685, 689, 691, 696, 704, 710, 717, 724, 732, 739, 745, 752, 756, 761, 766, 771, 779, 782, 785,
    790, 793, 797, 802, 804, 809, 813, 820, 827, 831, 834, 838, 845, 847, 853, 855, 858, 860, 865,
    868, 870, 873, 878, 880, 888, 893, 895, 903, 906, 911, 917, 922, 928, 933, 939, 944, 950, 953,
    957, 960, 964, 968, 972, 977, 979, 986, 993, 1000, 1002, 1005, 1013, 1020, 1028, 1035, 1043,
    1048, 1049, 1057, 1059, 1063, 1068, 1072, 1077, 1081, 1085, 1089, 1094, 1098, 1103, 1110, 1115,
    1121, 1128, 1135, 1143, 1149, 1156, 1159, 1165, 1172, 1176, 1181, 1187, 1192, 1196, 1199, 1204,
    1211, 1217, 1224, 1230, 1238, 1242, 1247, 1249, 1252, 1256, 1260, 1266, 1269, 1274, 1280, 1286,
    1293, 1295, 1299, 1306, 1312, 1315, 1319, 1324, 1328, 1332, 1337, 1340, 1343, 1345, 1348, 1352,
    1357, 1361, 1366, 1369, 1374, 1377, 1382, 1390, 1397, 1400, 1405, 1411, 1416, 1422, 1424, 1431,
    1438, 1443, 1448, 1454, 1460, 1467, 1469, 1474, 1480, 1484, 1489, 1497, 1501, 1506, 1510, 1517,
    1521, 1523, 1526, 1534, 1538, 1541, 1542, 1544, 1547, 1551, 1554, 1558, 1563, 1570, 1572, 1577,
    1580, 1586, 1592, 1595, 1603, 1606, 1613, 1621, 1628, 1636, 1640, 1641, 1643, 1645, 1648, 1655,
    1659, 1663, 1668, 1674, 1679, 1685, 0, 3, 6, 11, 14, 16, 19, 23, 27, 30, 31, 35, 38, 42, 44,
    49, 53, 57, 61, 66, 67, 69, 73, 76, 79, 83, 85, 90, 92, 95, 99, 103, 106, 109, 113, 115, 117,
    122, 127, 132, 135, 137, 142, 146, 149, 153, 158, 161, 164, 168, 172, 176, 181, 185, 188, 193,
    196, 201, 204, 209, 215, 218, 221, 225, 228, 232, 236, 238, 241, 243, 247, 251, 255, 259, 263,
    267, 271, 275, 278, 282, 286, 290, 295, 300, 304, 307, 310, 314, 318, 321, 325, 329, 331, 334,
    338, 342, 346, 351, 353, 356, 359, 364, 368, 371, 374, 377, 384, 387, 0, 2, 10, 14, 19, 22, 26,
    29, 31, 34, 38, 41, 45, 47, 51, 53, 56, 59, 62, 66, 69, 73, 76, 79, 82, 86, 90, 91, 95, 97, 99,
    102, 106, 109, 112, 115, 119, 124, 125, 128, 132, 134, 137, 141, 146, 149, 152, 156, 157, 160,
    163, 167, 170, 174, 177, 180, 181, 184, 188, 190, 192, 196, 198, 201, 0, 3, 6, 9, 12, 15, 18,
    21, 24, 27, 30, 33, 37, 40, 43, 46, 51, 54, 59, 64, 67, 70, 76, 80, 83, 86, 89, 93, 96, 100,
    104, 107, 110, 115, 120, 123, 126, 128, 130, 134, 138, 141, 146, 149, 154, 160, 165, 169, 173,
    178, 181, 184, 188, 195, 198, 203, 205, 209, 212, 217, 225, 228, 231, 234, 237, 242, 247, 249,
    253, 255, 259, 261, 264, 267, 272, 274, 277, 280, 283, 285, 287, 290, 293, 296, 299, 303, 306,
    307, 310, 313, 317, 320, 323, 326, 329, 333, 335, 337, 340, 343, 348, 351, 356, 359, 362, 365,
    368, 372, 374, 377, 384, 389, 392, 397, 402, 405, 410, 415, 425, 430, 433, 436, 441, 446, 451,
    454, 457, 460, 464, 467, 469, 474, 476, 480, 483, 486, 489, 492, 497, 501, 504, 507, 0, 2, 5,
    8, 10, 14, 17, 21, 26, 33, 39, 42, 45, 49, 55, 58, 61, 65, 68, 71, 73, 76, 0, 1, 12, 19, 24,
    28, 30, 34, 41, 48, 54, 61, 67, 72, 77, 82, 87, 93, 97, 102, 107, 114, 122, 129, 137, 142, 150,
    154, 160, 164, 168, 172, 176, 180, 185, 189, 192, 198, 207, 217, 223, 229, 233, 237, 242, 249,
    256, 263, 270, 278, 283, 287, 289, 295, 298, 304, 309, 317, 322, 327, 332, 335, 342, 348, 349,
    351, 355, 360, 364, 369, 376, 378, 386, 391, 394, 398, 400, 403, 407, 410, 413, 417, 421, 427,
    432, 436, 440, 445, 450, 456, 463, 473, 476, 481, 487, 499, 506, 508, 514, 519, 522, 527, 530,
    533, 537, 547, 554, 556, 559, 561, 564, 566, 569, 574, 577, 584, 586, 594, 599, 601, 609, 612,
    617, 623, 628, 634, 637, 641, 645, 650, 652, 659, 666, 673, 675, 686, 689, 697, 705, 712, 720,
    727, 735, 740, 741, 747, 749, 753, 758, 762, 767, 771, 775, 778, 784, 798, 805, 809, 812, 817,
    824, 830, 837, 843, 851, 855, 868, 873, 875, 882, 888, 893, 895, 902, 905, 909, 914, 923, 927,
    930, 932, 935, 938, 943, 946, 954, 961, 964, 969, 971, 977, 982, 986, 991, 999, 1003, 1008,
    1012, 1016, 1018, 1021, 1024, 1025, 1027, 1030, 1034, 1038, 1043, 1050, 1056, 1062, 1063, 1065,
    1067, 1070, 0, 12, 29, 43, 49, 56, 73, 83, 95, 106, 128, 0, 9, 17, 26, 36, 45, 50, 65, 77, 83,
    102, 114, 127, 134, 151, 162, 175, 181, 188, 0, 12, 33, 44, 56, 68, 86, 108, 121, 134, 155,
    170, 194, 205, 234, 258, 276, 278, 0, 23, 32, 39, 51, 60, 70, 82, 91, 109, 119, 128, 136, 141,
    147, 156, 163, 181, 189, 201, 209, 221, 230, 243, 249, 267, 285, 298, 308, 319, 340, 351, 362,
    375, 387, 398, 409, 417, 426, 444, 450, 462, 470, 482, 490, 493, 0, 7, 11, 14, 19, 22, 30, 46,
    52, 57, 61, 72, 77, 80, 89, 94, 102, 105, 0, 30, 0, 11, 14, 16, 26, 32, 37, 43, 48, 51, 59, 65,
    67, 78, 86, 95, 103, 112, 121, 132, 140, 149, 153, 155, 159, 166, 169, 173, 182, 184, 189, 193,
    204, 209, 213, 219, 222, 227, 231, 234, 238, 243, 255, 261, 269, 275, 277, 280, 283, 287, 292,
    299, 303, 313, 317, 325, 329, 332, 341, 344, 353, 363, 368, 370, 380, 391, 403, 414, 419, 426,
    430, 437, 448, 459, 467, 476, 478, 483, 485, 490, 493, 503, 506, 509, 514, 520, 526, 529, 531,
    538, 0, 10, 0, 3, 9, 13, 18, 21, 25, 28, 34, 37, 41, 44, 49, 51, 55, 59, 62, 66, 72, 77, 81,
    87, 91, 96, 98, 102, 107, 113, 116, 120, 123, 128, 130, 135, 142, 146, 150, 156, 162, 169, 175,
    181, 183, 187, 192, 196, 202, 207, 212, 218, 225, 228, 232, 237, 242, 246, 250, 253, 257, 263,
    268, 272, 276, 282, 286, 289, 293, 299, 305, 313, 318, 324, 332, 339, 343, 348, 353, 355, 357,
    361, 365, 369, 374, 378, 384, 388, 394, 399, 406, 413, 419, 426, 430, 435, 439, 442, 447, 452,
    456, 458, 465, 468, 473, 476, 480, 485, 493, 498, 504, 509, 518, 525, 528, 532, 536, 540, 544,
    549, 554, 561, 568, 574, 581, 584, 593, 597, 605, 611, 614, 618, 623, 628, 633, 637, 642, 648,
    651, 655, 659, 664, 667, 672, 674, 679, 686, 690, 695, 699, 704, 709, 715, 722, 726, 730, 736,
    740, 745, 751, 758, 764, 766, 769, 773, 778, 783, 789, 795, 801, 804, 808, 812, 817, 822, 828,
    832, 837, 841, 844, 849, 858, 863, 870, 876, 883, 895, 901, 908, 915, 922, 930, 934, 938, 942,
    946, 952, 956, 960, 965, 968, 973, 975, 979, 983, 987, 992, 995, 1000, 1002, 1006, 1010, 1014,
    1018, 1022, 1026, 1031, 1036, 1041, 1047, 1053, 1057, 1063, 1068, 1073, 1078, 1082, 1087, 1093,
    1098, 1107, 1112, 1116, 1121, 1125, 1130, 1135, 1141, 1150, 1156, 1160, 1165, 1175, 1181, 1186,
    1193, 1197, 1202, 1207, 1212, 1216, 1220, 1226, 1231, 0, 3, 6, 8, 12, 14, 17, 20, 22, 26, 28,
    32, 35, 39, 42, 45, 53, 56, 59, 62, 65, 68, 71, 74, 77, 83, 86, 90, 93, 96, 98, 101, 103, 106,
    109, 111, 113, 118, 122, 127, 129, 132, 135, 139, 142, 145, 147, 150, 152, 154, 155, 158, 160,
    163, 165, 168, 0, 3, 5, 8, 11, 15, 19, 22, 24, 27, 34, 36, 38, 42, 44, 47, 50, 53, 54, 56, 58,
    61, 64, 66, 69, 72, 73, 76, 80, 82, 86, 88, 91, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37,
    38, 41, 44, 47, 49, 55, 58, 60, 63, 66, 69, 73, 76, 80, 83, 85, 87, 91, 94, 100, 104, 108, 113,
    116, 119, 121, 124, 127, 130, 133, 136, 138, 142, 145, 149, 151, 154, 157, 159, 165, 171, 174,
    176, 178, 180, 183, 186, 189, 192, 193, 196, 201, 204, 208, 211, 215, 218, 221, 224, 228, 230,
    234, 241, 244, 247, 250, 253, 256, 260, 263, 266, 270, 273, 276, 279, 282, 287, 292, 295, 298,
    302, 304, 306, 308, 311, 314, 317, 320, 325, 328, 333, 335, 338, 0, 2, 5, 8, 12, 15, 21, 25,
    27, 29, 34, 37, 40, 42, 44, 46, 49, 51, 53, 0, 3, 9, 13, 18, 21, 26, 28, 32, 36, 43, 45, 51,
    56, 59, 66, 68, 72, 74, 78, 82, 87, 92, 95, 99, 103, 106, 110, 116, 121, 125, 129, 132, 136,
    141, 147, 154, 156, 158, 162, 166, 170, 176, 181, 188, 192, 195, 200, 205, 209, 214, 222, 228,
    233, 236, 240, 244, 248, 253, 258, 262, 270, 276, 279, 282, 286, 289, 291, 296, 302, 306, 310,
    316, 323, 325, 329, 335, 340, 346, 350, 355, 359, 362, 367, 376, 381, 387, 399, 405, 412, 416,
    420, 424, 430, 434, 438, 443, 445, 447, 451, 456, 462, 466, 471, 474, 479, 484, 491, 496, 501,
    505, 510, 514, 518, 523, 533, 0, 6, 13, 21, 27, 34, 42, 51, 60, 70, 77, 85, 94, 99, 105, 110,
    116, 119, 123, 129, 136, 144, 152, 160, 169, 177, 185, 194, 200, 207, 215, 224, 233, 243, 251,
    260, 270, 0, 4, 7, 11, 17, 24, 27, 32, 36, 42, 46, 52, 56, 61, 68, 76, 82, 86, 92, 98, 102,
    105, 110, 115, 120, 126, 134, 142, 151, 157, 164, 167, 173, 178, 185, 190, 196, 200, 206, 211,
    216, 221, 225, 232, 237, 242, 246, 251, 258, 264, 271, 277, 282, 286, 292, 298, 300, 305, 309,
    314, 317, 326, 328, 332, 339, 345, 352, 360, 365, 371, 375, 378, 382, 387, 393, 396, 401, 405,
    411, 416, 420, 426, 433, 441, 448, 454, 456, 461, 465, 469, 472, 476, 482, 487, 491, 496, 499,
    505, 512, 516, 522, 528, 535, 541, 545, 551, 554, 558, 567, 570, 575, 577, 581, 585, 589, 596,
    603, 607, 611, 618, 624, 628, 633, 635, 638, 642, 647, 655, 660, 666, 673, 680, 686, 691, 696,
    703, 707, 714, 718, 722, 725, 731, 735, 740, 744, 750, 757, 760, 765, 770, 777, 782, 790, 792,
    796, 800, 805, 811, 816, 823, 826, 830, 836, 842, 850, 855, 861, 868, 874, 882, 888, 894, 898,
    902, 904, 912, 917, 921, 925, 931, 937, 943, 951, 958, 964, 968, 975, 981, 987, 991, 996, 1000,
    1003, 1005, 1008, 1015, 1019, 1023, 1027, 1030, 1036, 1039, 1043, 1050, 1054, 1058, 1062, 1068,
    1075, 1080, 1088, 1093, 1096, 1099, 1105, 1109, 1115, 1122, 1128, 1132, 1136, 1139, 1146, 1152,
    1158, 1161, 1168, 1173, 1181, 1187, 1191, 1197, 1203, 1208, 1216, 1222, 1230, 1232, 1236, 1240,
    1243, 1247, 1252, 0, 2, 6, 9, 12, 17, 19, 22, 26, 28, 34, 37, 41, 43, 46, 50, 55, 57, 60, 66,
    69, 73, 76, 78, 81, 83, 87, 91, 93, 96, 0, 2, 5, 8, 10, 13, 16, 20, 22, 26, 29, 36, 40, 42, 45,
    48, 50, 53, 54, 56, 59, 62, 65, 68, 72, 76, 80, 82, 84, 87, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27,
    30, 33, 37, 40, 43, 46, 49, 52, 55, 58, 64, 67, 70, 73, 77, 80, 84, 87, 89, 91, 95, 98, 104,
    107, 110, 112, 115, 118, 126, 130, 133, 135, 139, 142, 145, 147, 150, 154, 157, 161, 163, 165,
    168, 171, 174, 177, 178, 181, 184, 188, 191, 194, 197, 201, 204, 206, 209, 212, 215, 218, 222,
    225, 228, 231, 236, 241, 243, 245, 248, 251, 254, 259, 262, 265, 268, 0, 2, 6, 8, 11, 16, 19,
    23, 25, 28, 30, 0, 3, 7, 11, 18, 21, 26, 31, 34, 40, 44, 49, 54, 62, 67, 69, 74, 79, 82, 85,
    88, 90, 97, 101, 105, 107, 110, 117, 122, 126, 133, 136, 141, 145, 148, 153, 158, 162, 167,
    172, 175, 179, 185, 195, 201, 207, 211, 215, 218, 223, 232, 234, 237, 241, 245, 248, 251, 256,
    262, 266, 273, 276, 284, 286, 289, 292, 0, 6, 12, 16, 24, 32, 40, 48, 56, 64, 74, 80, 86, 90,
    94, 104, 114, 120, 124, 134, 144, 148, 154, 160, 164, 170, 174, 184, 190, 200, 210, 220, 230,
    240, 246, 256, 260, 270, 276, 286, 296, 306, 316, 320, 328, 334, 342, 352, 362, 372, 380, 388,
    396, 404, 408, 418, 426, 434, 442, 450, 460, 470, 478, 486, 492, 500, 508, 516, 524, 530, 538,
    554, 570, 574, 584, 598, 604, 612, 622, 630, 640, 650, 654, 664, 670, 680, 686, 694, 698, 708,
    714, 724, 730, 734, 740, 746, 758, 770, 778, 788, 798, 806, 810, 818, 828, 840, 848, 856, 864,
    868, 874, 880, 886, 892, 898, 906, 916, 928, 934, 942, 954, 962, 968, 976, 982, 990, 998, 1004,
    1012, 1020, 1028, 1038, 1048, 1058, 1068, 1078, 1086, 1098, 1108, 1112, 1124, 1132, 1138, 1146,
    1150, 1162, 1168, 1176, 1188, 1198, 1206, 1218, 1228, 1232, 1240, 1244, 1252, 1258, 1264, 1274,
    1284, 1292, 1298, 1306, 1314, 1320, 1328, 1336, 1344, 1350, 1356, 1362, 1368, 1374, 1382, 1390,
    1394, 1400, 1408, 1414, 1420, 1426, 1434, 1442, 1448, 1454, 1462, 1470, 1476, 1480, 1484, 1490,
    1500, 1508, 1516, 1526, 1532, 1538, 1544, 1550, 1556, 1564, 1570, 1578, 1588, 1596, 1602, 1608,
    1612, 1616, 1624, 1628, 1636, 1642, 1648, 1656, 1664, 1672, 1680, 1688, 1692, 1696, 1700, 1706,
    1710, 1716, 1726, 1732, 1742, 1746, 1754, 1758, 1768, 1776, 1788, 1802, 1814, 1828, 1844, 1858,
    1868, 1880, 1888, 1898, 1910, 1920, 1930, 1940, 1952, 1964, 1974, 1984, 1994, 2006, 2018, 2030,
    2036, 2040, 2050, 2058, 2070, 2084, 2096, 2110, 2126, 2140, 2150, 2162, 2170, 2180, 2192, 2202,
    2212, 2222, 2234, 2246, 2256, 2266, 2276, 2288, 2300, 2312, 2322, 2332, 2340, 2352, 2362, 2372,
    2378, 2386, 2392, 2400, 2408, 2416, 2424, 2434, 2440, 2456, 2468, 2480, 2492, 2498, 2514, 2526,
    2538, 2550, 2554, 2560, 2568, 2576, 2586, 2592, 2600, 2604, 2610, 2618, 2624, 2632, 2636, 2648,
    2656, 2664, 2674, 2682, 2694, 2702, 2710, 2718, 2724, 2732, 2742, 2752, 2762, 2772, 2782, 2786,
    2794, 2806, 2818, 2824, 2836, 2846, 2854, 2866, 2878, 2886, 2894, 2904, 2912, 2920, 2932, 2944,
    2950, 2956, 2958, 2966, 2974, 2980, 2986, 2990, 3000, 3004, 3008, 3016, 3020, 3032, 3038, 3042,
    3054, 3060, 3070, 3080, 3084, 3090, 3096, 3102, 3108, 3116, 3128, 3134, 3144, 3154, 3162, 3170,
    3174, 3180, 3186, 3194, 3204, 3210, 3218, 3224, 3232, 3238, 3246, 3256, 3264, 3270, 3276, 3280,
    3284, 3292, 3296, 3304, 3310, 3316, 3324, 3332, 3340, 3348, 3356, 3360, 3364, 3368, 3376, 3384,
    3392, 3402, 3412, 3420, 3426, 3434, 3438, 3446, 3450, 3462, 3468, 3472, 3484, 3490, 0, 2, 4,
    13, 15, 17, 0, 2, 4, 6, 0, 2, 7, 9, 14, 19, 0, 6, 10, 17, 27, 32, 38, 42, 46, 50, 54, 58, 65,
    70, 72, 77, 82, 88, 91, 96, 100, 102, 110, 116, 121, 127, 132, 139, 150, 152, 157, 161, 166,
    171, 177, 179, 186, 192, 199, 205, 211, 216, 220, 228, 237, 243, 250, 254, 261, 266, 270, 278,
    280, 282, 287, 293, 299, 305, 311, 317, 323, 328, 332, 340, 348, 353, 357, 362, 367, 374, 379,
    384, 390, 393, 399, 404, 409, 413, 419, 426, 431, 436, 441, 446, 454, 460, 468, 476, 482, 489,
    497, 502, 508, 513, 522, 528, 533, 541, 546, 551, 558, 562, 571, 575, 581, 586, 594, 597, 603,
    608, 613, 621, 628, 634, 639, 648, 654, 659, 661, 668, 674, 681, 687, 694, 699, 704, 709, 714,
    722, 731, 738, 744, 749, 756, 763, 768, 773, 779, 788, 794, 799, 805, 810, 818, 820, 828, 833,
    838, 842, 847, 853, 859, 865, 870, 876, 881, 884, 888, 892, 897, 902, 904, 910, 914, 920, 924,
    927, 930, 937, 942, 949, 955, 958, 961, 967, 971, 975, 981, 986, 992, 998, 1001, 1007, 1011,
    1016, 1022, 1030, 1034, 1040, 1046, 1050, 1056, 1062, 1067, 1071, 1074, 1078, 1082, 1086, 1088,
    1092, 1096, 1102, 1106, 1114, 1121, 1125, 1130, 1138, 1147, 1150, 1155, 1161, 1167, 1170, 1174,
    1179, 1186, 1191, 1193, 1198, 1203, 1206, 1213, 1220, 1226, 1232, 1236, 1242, 1247, 1252, 1259,
    1265, 1270, 1276, 1281, 1286, 1293, 1300, 1305, 1310, 1319, 1327, 1332, 1338, 1343, 1347, 1350,
    1356, 1361, 1363, 1369, 1374, 1381, 1387, 1394, 1400, 1405, 1409, 1415, 1421, 1427, 1433, 1437,
    1442, 1447, 1454, 1458, 1463, 1466, 1472, 1476, 1481, 1488, 1494, 1501, 1508, 1514, 1521, 1527,
    1534, 1541, 1547, 1554, 1563, 1572, 1578, 1582, 1587, 1592, 1598, 1602, 1608, 1612, 1618, 1623,
    1630, 1636, 1642, 1645, 1652, 1657, 1665, 1670, 1676, 1682, 1688, 1698, 1705, 1714, 1722, 1726,
    1730, 1733, 1737, 1744, 0, 2, 10, 12, 15, 17, 21, 24, 26, 30, 32, 35, 38, 41, 45, 48, 53, 57,
    61, 65, 69, 71, 76, 78, 82, 85, 88, 93, 99, 104, 107, 113, 116, 120, 122, 125, 127, 130, 132,
    133, 135, 140, 142, 145, 147, 149, 153, 156, 161, 166, 169, 173, 175, 177, 181, 185, 188, 192,
    200, 204, 207, 209, 212, 215, 219, 222, 0, 3, 5, 8, 11, 15, 16, 19, 21, 24, 27, 31, 36, 39, 43,
    46, 50, 52, 54, 57, 60, 63, 64, 66, 69, 77, 80, 81, 86, 88, 91, 95, 98, 101, 105, 108, 112,
    114, 117, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 48, 54, 57, 60, 64, 67,
    71, 74, 76, 78, 82, 85, 91, 95, 98, 101, 104, 106, 109, 112, 116, 119, 122, 124, 128, 129, 136,
    142, 148, 151, 155, 158, 161, 164, 167, 170, 176, 178, 180, 184, 190, 192, 194, 197, 199, 202,
    204, 207, 210, 215, 218, 221, 224, 228, 230, 237, 244, 247, 251, 254, 256, 259, 262, 264, 267,
    270, 273, 275, 278, 280, 284, 287, 290, 295, 300, 303, 306, 308, 310, 312, 317, 318, 324, 326,
    329, 331, 337, 339, 342, 345, 348, 353, 356, 360, 362, 365, 371, 373, 0, 3, 5, 7, 10, 13, 17,
    19, 23, 26, 30, 32, 35, 37, 40, 43, 45, 47, 50, 52, 55, 58, 60, 0, 6, 10, 15, 17, 22, 28, 31,
    36, 40, 42, 47, 59, 64, 75, 77, 82, 84, 91, 99, 103, 109, 111, 113, 117, 125, 129, 134, 137,
    143, 148, 153, 159, 164, 172, 178, 186, 191, 197, 203, 208, 213, 217, 223, 232, 236, 239, 245,
    253, 260, 262, 269, 274, 279, 284, 291, 298, 303, 308, 314, 320, 325, 330, 335, 339, 345, 350,
    353, 357, 362, 364, 370, 376, 380, 384, 387, 390, 397, 402, 408, 414, 418, 421, 427, 429, 433,
    440, 443, 450, 452, 457, 460, 467, 473, 479, 483, 489, 494, 499, 504, 510, 515, 518, 520, 526,
    535, 540, 543, 549, 556, 562, 569, 578, 585, 592, 601, 610, 614, 619, 624, 628, 634, 638, 644,
    649, 652, 659, 665, 671, 0, 7, 15, 25, 36, 45, 55, 64, 74, 83, 93, 102, 112, 120, 129, 139,
    150, 160, 171, 179, 188, 197, 207, 216, 226, 0, 1, 5, 7, 10, 15, 20, 23, 29, 34, 39, 45, 47,
    52, 54, 59, 65, 76, 89, 95, 99, 104, 112, 118, 124, 129, 135, 140, 146, 149, 159, 167, 174,
    179, 184, 189, 193, 197, 203, 208, 213, 218, 226, 230, 231, 234, 236, 240, 244, 249, 257, 263,
    268, 276, 285, 292, 300, 309, 317, 320, 323, 328, 332, 339, 345, 352, 358, 362, 369, 374, 381,
    387, 388, 392, 394, 400, 406, 412, 421, 424, 434, 442, 449, 455, 459, 465, 471, 477, 486, 493,
    497, 504, 508, 512, 514, 520, 526, 530, 536, 546, 549, 553, 563, 568, 570, 576, 581, 588, 592,
    597, 603, 610, 612, 615, 617, 619, 625, 628, 631, 641, 646, 650, 657, 661, 667, 674, 680, 684,
    688, 694, 698, 704, 707, 711, 717, 721, 724, 726, 729, 730, 736, 738, 743, 751, 757, 767, 768,
    770, 778, 780, 786, 789, 799, 807, 811, 816, 820, 824, 830, 837, 840, 849, 852, 853, 855, 865,
    869, 876, 878, 881, 884, 889, 892, 897, 903, 904, 906, 908, 911, 914, 923, 928, 932, 935, 940,
    950, 952, 954, 957, 959, 961, 964, 969, 972, 975, 980, 987, 992, 995, 1002, 1010, 1013, 1017,
    1024, 1028, 1032, 1041, 1048, 1052, 1060, 1066, 1076, 1084, 1092, 1101, 1108, 1115, 1121, 1128,
    1133, 1135, 1139, 1145, 1152, 1154, 1159, 1162, 1166, 1172, 1179, 1185, 1194, 1201, 1209, 1220,
    1225, 1228, 1237, 1241, 1247, 1254, 1258, 1259, 1261, 1265, 1269, 1271, 1276, 1280, 1285, 1293,
    1299, 1305, 1310, 1316, 1322, 1325, 1334, 1336, 1342, 1346, 1350, 1356, 1359, 1363, 1367, 1374,
    1378, 1381, 1388, 1389, 1391, 1397, 1401, 1403, 1406, 1411, 1420, 1426, 1430, 1433, 1436, 1439,
    1447, 1451, 1455, 1460, 1469, 1475, 1479, 1484, 1486, 1489, 1491, 1495, 1499, 1506, 1510, 1515,
    1521, 1525, 1528, 1533, 1541, 1548, 1555, 1559, 1567, 1568, 1570, 1573, 1583, 1591, 1597, 1603,
    1609, 1615, 1622, 1627, 1632, 1637, 0, 5, 8, 12, 15, 18, 21, 24, 30, 34, 37, 40, 43, 47, 51,
    54, 58, 61, 64, 68, 72, 75, 78, 82, 84, 87, 91, 94, 97, 100, 104, 107, 110, 112, 116, 119, 122,
    126, 129, 134, 138, 140, 141, 144, 146, 150, 156, 159, 163, 167, 172, 174, 177, 181, 183, 186,
    188, 193, 196, 198, 202, 207, 212, 215, 220, 225, 229, 232, 235, 239, 243, 246, 249, 251, 253,
    255, 258, 262, 265, 269, 272, 276, 0, 2, 6, 9, 15, 18, 22, 25, 28, 32, 36, 38, 42, 43, 45, 48,
    50, 54, 59, 62, 65, 66, 68, 71, 75, 78, 81, 84, 86, 87, 91, 93, 96, 98, 101, 104, 107, 108,
    111, 115, 117, 122, 124, 127, 131, 135, 136, 139, 142, 145, 148, 152, 153, 157, 160, 164, 166,
    170, 172, 175, 178, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 50, 57, 63, 71,
    78, 83, 85, 92, 98, 101, 104, 107, 110, 114, 117, 119, 123, 127, 131, 134, 137, 139, 141, 145,
    149, 152, 158, 161, 165, 168, 172, 177, 180, 182, 185, 188, 191, 194, 198, 200, 202, 206, 211,
    215, 217, 222, 225, 228, 231, 234, 237, 241, 245, 248, 251, 255, 258, 260, 264, 266, 268, 271,
    274, 277, 280, 283, 286, 289, 293, 296, 299, 302, 305, 307, 309, 316, 321, 324, 327, 330, 335,
    342, 345, 351, 355, 360, 363, 366, 370, 372, 375, 382, 387, 390, 393, 396, 403, 408, 413, 418,
    425, 430, 435, 440, 443, 446, 450, 452, 454, 456, 460, 465, 469, 472, 475, 478, 481, 486, 490,
    493, 498, 501, 506, 510, 514, 0, 6, 13, 19, 21, 24, 28, 31, 33, 36, 40, 42, 49, 52, 58, 61, 65,
    71, 74, 76, 0, 1, 7, 19, 23, 28, 33, 39, 41, 46, 52, 63, 73, 78, 84, 89, 95, 98, 103, 107, 112,
    120, 124, 126, 129, 131, 135, 139, 144, 150, 155, 164, 171, 180, 188, 191, 194, 199, 203, 209,
    215, 219, 223, 230, 235, 242, 252, 258, 260, 268, 272, 274, 280, 286, 295, 298, 302, 308, 312,
    316, 318, 324, 328, 334, 344, 357, 361, 366, 368, 374, 379, 386, 391, 394, 396, 399, 403, 413,
    419, 431, 435, 441, 445, 448, 450, 453, 455, 461, 463, 469, 475, 477, 479, 481, 484, 488, 493,
    497, 504, 511, 514, 517, 524, 526, 530, 537, 552, 557, 560, 563, 568, 571, 576, 578, 580, 582,
    585, 588, 597, 602, 606, 609, 619, 621, 623, 625, 628, 633, 636, 639, 644, 651, 656, 663, 671,
    674, 678, 687, 691, 699, 707, 714, 723, 730, 734, 741, 748, 751, 756, 761, 767, 770, 774, 780,
    787, 792, 795, 799, 806, 810, 820, 822, 824, 828, 832, 837, 840, 844, 849, 854, 856, 859, 863,
    867, 874, 879, 882, 889, 891, 897, 901, 904, 907, 915, 919, 923, 928, 937, 943, 948, 952, 957,
    959, 961, 964, 968, 971, 976, 982, 985, 990, 994, 995, 997, 1000, 1010, 1016, 1022, 1033, 0, 7,
    16, 28, 42, 56, 67, 84, 105, 113, 123, 133, 145, 0, 9, 17, 25, 38, 47, 56, 68, 81, 87, 107,
    119, 128, 134, 150, 170, 177, 190, 197, 0, 30, 49, 69, 88, 99, 111, 122, 140, 161, 187, 198,
    210, 232, 256, 283, 285, 0, 12, 20, 31, 42, 55, 63, 77, 89, 94, 100, 109, 123, 145, 150, 160,
    173, 188, 193, 204, 215, 226, 235, 255, 267, 286, 297, 306, 314, 324, 335, 353, 358, 368, 371,
    384, 392, 405, 418, 0, 4, 7, 12, 15, 23, 37, 42, 46, 57, 63, 66, 75, 80, 88, 91, 94, 0, 23, 0,
    7, 14, 17, 19, 26, 32, 36, 39, 41, 44, 51, 58, 70, 77, 84, 93, 103, 110, 118, 122, 124, 126,
    133, 136, 140, 143, 148, 152, 156, 161, 173, 178, 186, 197, 206, 213, 217, 225, 233, 237, 244,
    247, 255, 259, 269, 273, 277, 282, 285, 293, 298, 304, 308, 314, 324, 331, 333, 343, 355, 360,
    366, 373, 380, 388, 397, 401, 408, 414, 417, 421, 423, 427, 430, 436, 440, 443, 445, 447, 0,
    10, 0, 1, 3, 6, 9, 11, 17, 23, 27, 31, 35, 39, 43, 46, 51, 59, 61, 64, 69, 74, 79, 86, 89, 91,
    94, 99, 101, 105, 108, 112, 114, 121, 126, 131, 137, 143, 149, 153, 157, 163, 169, 172, 179,
    184, 189, 196, 201, 207, 213, 217, 222, 227, 231, 234, 237, 241, 247, 253, 259, 261, 264, 268,
    270, 272, 275, 278, 283, 287, 290, 293, 298, 304, 307, 313, 319, 325, 329, 333, 338, 343, 350,
    355, 362, 368, 372, 375, 383, 385, 388, 392, 393, 396, 400, 403, 408, 413, 417, 422, 427, 429,
    431, 435, 439, 442, 446, 450, 454, 458, 462, 467, 470, 472, 476, 480, 483, 486, 489, 496, 498,
    502, 507, 511, 514, 518, 523, 528, 531, 537, 543, 546, 549, 554, 559, 564, 569, 577, 582, 588,
    594, 600, 605, 607, 610, 614, 618, 621, 625, 630, 633, 636, 639, 642, 646, 650, 658, 663, 667,
    672, 679, 682, 685, 690, 694, 698, 704, 709, 713, 719, 721, 724, 726, 732, 736, 738, 740, 743,
    0, 7, 9, 12, 18, 21, 25, 28, 30, 33, 35, 42, 46, 48, 51, 0, 4, 7, 9, 13, 16, 19, 23, 26, 29,
    30, 33, 36, 38, 42, 44, 47, 50, 51, 53, 56, 59, 62, 66, 69, 73, 77, 80, 0, 3, 6, 9, 12, 15, 18,
    21, 24, 27, 30, 33, 37, 40, 43, 46, 52, 55, 58, 62, 65, 69, 72, 74, 78, 81, 87, 90, 92, 95, 98,
    100, 104, 108, 111, 113, 116, 119, 122, 125, 128, 131, 135, 138, 141, 143, 146, 149, 152, 156,
    159, 163, 165, 168, 173, 178, 180, 183, 187, 189, 192, 195, 198, 203, 0, 2, 4, 7, 10, 14, 18,
    21, 23, 0, 3, 5, 9, 11, 16, 21, 23, 25, 29, 36, 42, 45, 52, 57, 60, 64, 66, 68, 74, 78, 85, 89,
    90, 94, 96, 101, 106, 108, 110, 113, 116, 119, 121, 126, 129, 133, 136, 141, 144, 148, 151,
    155, 158, 161, 164, 167, 170, 172, 0, 1, 8, 13, 17, 24, 32, 39, 45, 52, 56, 60, 65, 67, 70, 75,
    81, 87, 92, 99, 101, 105, 108, 111, 117, 122, 125, 129, 132, 137, 142, 147, 151, 153, 156, 160,
    164, 167, 173, 176, 180, 184, 186, 192, 199, 202, 204, 210, 215, 222, 227, 233, 238, 244, 249,
    252, 254, 257, 261, 264, 269, 276, 281, 282, 284, 287, 291, 295, 297, 302, 308, 311, 315, 318,
    321, 325, 331, 338, 343, 348, 352, 357, 363, 368, 370, 375, 378, 382, 385, 390, 395, 399, 404,
    409, 415, 418, 423, 427, 434, 436, 439, 443, 446, 450, 454, 459, 462, 464, 469, 476, 481, 487,
    492, 498, 501, 505, 510, 516, 519, 524, 530, 535, 541, 546, 548, 552, 555, 560, 566, 571, 577,
    585, 593, 600, 602, 605, 608, 612, 617, 621, 626, 629, 634, 639, 643, 644, 648, 650, 652, 657,
    663, 668, 674, 678, 682, 686, 691, 700, 706, 710, 714, 719, 723, 728, 731, 737, 742, 748, 753,
    756, 760, 767, 769, 776, 782, 785, 790, 796, 799, 804, 810, 816, 823, 826, 830, 834, 839, 843,
    848, 851, 854, 857, 861, 866, 872, 880, 886, 889, 894, 896, 899, 902, 905, 911, 913, 917, 922,
    928, 932, 937, 941, 946, 950, 954, 956, 960, 963, 966, 970, 974, 978, 980, 982, 985, 987, 0, 5,
    7, 11, 14, 17, 18, 21, 23, 26, 29, 32, 34, 39, 43, 49, 52, 56, 59, 61, 64, 66, 70, 75, 78, 79,
    84, 86, 89, 93, 95, 98, 101, 105, 0, 3, 5, 8, 11, 15, 18, 19, 23, 25, 28, 31, 35, 36, 39, 41,
    45, 50, 53, 56, 59, 62, 66, 70, 72, 75, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43,
    46, 49, 52, 55, 61, 64, 67, 71, 74, 78, 81, 83, 85, 89, 93, 96, 102, 105, 108, 110, 113, 118,
    121, 124, 126, 130, 133, 135, 137, 139, 142, 145, 148, 151, 155, 158, 161, 165, 168, 171, 174,
    177, 179, 182, 185, 188, 191, 194, 198, 201, 204, 207, 212, 217, 220, 222, 224, 227, 230, 233,
    238, 241, 244, 248, 0, 2, 5, 7, 10, 14, 18, 21, 23, 0, 1, 8, 13, 20, 25, 27, 30, 35, 41, 43,
    47, 50, 56, 60, 65, 69, 72, 74, 77, 79, 84, 91, 93, 96, 100, 107, 112, 113, 115, 118, 122, 126,
    128, 133, 139, 142, 145, 148, 152, 157, 161, 166, 168, 171, 174, 178, 181, 185, 189, 196, 202,
    208, 213, 215, 218, 220, 223, 226, 230, 231, 235, 239, 241, 243, 249, 253, 257, 261, 265, 268,
    274, 277, 281, 283, 290, 293, 296, 300, 302, 307, 310, 314, 319, 325, 327, 332, 337, 341, 345,
    347, 351, 356, 359, 361, 364, 366, 0, 6, 12, 16, 26, 34, 42, 50, 58, 66, 74, 82, 90, 100, 104,
    110, 116, 126, 134, 144, 152, 158, 166, 174, 180, 188, 194, 202, 210, 218, 226, 234, 242, 250,
    254, 258, 264, 270, 276, 282, 290, 300, 308, 316, 326, 330, 338, 344, 354, 360, 364, 374, 382,
    388, 394, 398, 404, 410, 418, 424, 430, 438, 448, 452, 458, 464, 474, 478, 486, 490, 498, 508,
    516, 522, 526, 532, 540, 546, 552, 562, 568, 578, 584, 592, 600, 606, 614, 618, 624, 634, 644,
    650, 658, 666, 672, 680, 688, 694, 700, 708, 714, 720, 726, 732, 738, 746, 756, 764, 774, 784,
    792, 800, 806, 812, 816, 820, 826, 834, 840, 850, 856, 864, 872, 878, 886, 894, 900, 906, 912,
    918, 924, 928, 934, 938, 946, 952, 960, 966, 974, 982, 990, 996, 1004, 1014, 1026, 1030, 1040,
    1046, 1054, 1060, 1066, 1074, 1082, 1090, 1098, 1102, 1110, 1114, 1120, 1124, 1134, 1140, 1148,
    1154, 1160, 1170, 1178, 1182, 1188, 1194, 1198, 1202, 1210, 1216, 1224, 1232, 1236, 1246, 1252,
    1258, 1262, 1266, 1272, 1276, 1282, 1288, 1294, 1300, 1306, 1314, 1322, 1328, 1338, 1348, 1358,
    1364, 1372, 1382, 1390, 1396, 1402, 1410, 1416, 1424, 1436, 1444, 1450, 1454, 1460, 1466, 1472,
    1476, 1486, 1498, 1504, 1512, 1518, 1526, 1534, 1542, 1552, 1558, 1564, 1572, 1578, 1586, 1594,
    1602, 1610, 1616, 1622, 1630, 1638, 1642, 1652, 1658, 1668, 1672, 1678, 1686, 1696, 1706, 1714,
    1722, 1732, 1736, 1744, 1752, 1760, 1768, 1774, 1778, 1786, 1792, 1800, 1810, 1822, 1828, 1836,
    1844, 1848, 1856, 1864, 1872, 1880, 1886, 1892, 1898, 1904, 1910, 1914, 1920, 1926, 1934, 1942,
    1948, 1954, 1960, 1968, 1976, 1980, 1986, 1996, 2002, 2012, 2020, 2026, 2032, 2040, 0, 4, 9,
    16, 24, 0, 4, 8, 12, 16, 0, 6, 12, 0, 12, 21, 30, 54, 66, 78, 96, 108, 120, 132, 144, 150, 159,
    177, 192, 198, 204, 213, 222, 231, 240, 246, 258, 270, 282, 294, 306, 315, 324, 336, 348, 360,
    369, 375, 387, 399, 411, 426, 444, 468, 474, 486, 498, 510, 522, 537, 552, 564, 573, 582, 594,
    603, 609, 621, 633, 645, 660, 678, 702, 708, 720, 732, 744, 756, 771, 783, 792, 801, 810, 816,
    825, 834, 843, 852, 858, 864, 870, 876, 885, 891, 897, 909, 921, 933, 945, 957, 969, 978, 990,
    999, 1008, 1020, 1032, 1038, 1053, 1065, 1077, 1083, 1098, 1107, 1122, 1137, 1152, 1170, 1182,
    1194, 1209, 1221, 1227, 1242, 1251, 1257, 1269, 1281, 1293, 1305, 1311, 1320, 1329, 1344, 1359,
    1371, 1386, 1407, 1419, 1434, 1443, 1449, 1455, 1464, 1473, 1482, 1497, 1512, 1524, 1530, 1542,
    1554, 1566, 1581, 1602, 1608, 1617, 1629, 1641, 1653, 1665, 1677, 1689, 1704, 1719, 1728, 1743,
    1758, 1773, 1791, 1812, 1839, 1848, 1863, 1878, 1893, 1908, 1926, 1941, 1953, 1959, 1971, 1983,
    1995, 2001, 2019, 2025, 2034, 2049, 2055, 2064, 2076, 2085, 2109, 2133, 2157, 2178, 2184, 2196,
    2208, 2220, 2226, 2232, 2238, 2247, 2253, 2268, 2277, 2289, 2301, 2307, 2316, 2331, 2346, 2361,
    2367, 2379, 2391, 2397, 2412, 2427, 2445, 2448, 2460, 2466, 2478, 2484, 2499, 2511, 2517, 2532,
    2550, 2562, 2571, 2583, 2598, 2622, 2631, 2646, 2652, 2664, 2673, 2685, 2697, 2709, 2730, 2739,
    2748, 2754, 2766, 2775, 2781, 2796, 2808, 2817, 2829, 2838, 2850, 2862, 2874, 2883, 2898, 2907,
    2925, 2931, 2943, 2955, 2964, 2970, 2982, 2988, 2997, 3009, 3021, 3030, 3039, 3048, 3060, 3069,
    3078, 3087, 3096, 3108, 3120, 3126, 3132, 3147, 3159, 3162, 3177, 3186, 3192, 3204, 3216, 3225,
    3237, 3249, 3261, 3276, 3297, 3303, 3315, 3327, 3339, 3351, 3363, 3375, 3387, 3396, 3405, 3411,
    3420, 3429, 3444, 3456, 3468, 3480, 3495, 3507, 3513, 3528, 3534, 3546, 3558, 3573, 3588, 3603,
    3615, 3630, 3636, 3645, 3654, 3675, 3696, 3702, 3711, 3720, 3732, 3741, 3750, 3759, 3765, 3774,
    3780, 3789, 3804, 3816, 3828, 3840, 3852, 3864, 3876, 3888, 0, 6, 12, 24, 27, 30, 42, 48, 54,
    60, 66, 72, 78, 84, 87, 102, 108, 114, 126, 132, 144, 150, 156, 165, 171, 192, 198, 204, 210,
    216, 222, 234, 240, 258, 264, 270, 276, 282, 288, 297, 303, 315, 336, 342, 360, 372, 381, 0,
    13, 22, 25, 31, 37, 53, 59, 65, 0, 10, 29, 42, 55, 68, 0, 15, 24, 0, 1, 4, 7, 12, 15, 17, 20,
    24, 28, 32, 36, 39, 44, 49, 53, 57, 62, 66, 68, 73, 75, 78, 83, 88, 94, 99, 105, 108, 113, 115,
    119, 125, 130, 131, 135, 137, 140, 142, 145, 150, 155, 159, 164, 169, 175, 179, 183, 187, 189,
    192, 199, 204, 206, 210, 212, 217, 222, 227, 232, 238, 244, 247, 252, 256, 261, 265, 270, 273,
    277, 280, 284, 289, 293, 298, 302, 305, 312, 315, 319, 323, 327, 332, 338, 343, 347, 352, 357,
    363, 368, 372, 378, 382, 386, 388, 392, 397, 399, 403, 407, 415, 417, 422, 426, 431, 436, 441,
    445, 448, 452, 456, 460, 466, 471, 477, 482, 484, 486, 491, 496, 499, 503, 506, 510, 515, 520,
    522, 526, 530, 534, 538, 543, 547, 553, 561, 565, 570, 575, 581, 583, 587, 594, 599, 605, 612,
    617, 621, 626, 630, 634, 639, 645, 650, 656, 663, 670, 675, 679, 685, 692, 696, 702, 709, 713,
    718, 722, 726, 729, 730, 733, 737, 744, 746, 752, 759, 762, 764, 767, 771, 775, 780, 783, 786,
    789, 793, 798, 802, 806, 815, 818, 822, 827, 830, 834, 838, 841, 845, 850, 854, 858, 860, 862,
    868, 875, 882, 887, 894, 899, 904, 909, 915, 923, 926, 931, 941, 947, 951, 956, 960, 966, 967,
    970, 974, 977, 981, 983, 987, 991, 996, 999, 1004, 1009, 1011, 1019, 1022, 1027, 1032, 1037,
    1043, 1046, 1049, 1053, 1057, 1062, 1066, 1070, 1075, 1080, 1086, 1092, 1098, 1104, 1106, 1110,
    1113, 1118, 1122, 1130, 1135, 1140, 1145, 1149, 1151, 1155, 1159, 1161, 1164, 1171, 1174, 1177,
    1179, 1184, 1187, 1191, 1194, 1197, 1202, 1209, 1215, 1217, 1221, 1222, 1229, 1236, 1242, 1249,
    1256, 1262, 1264, 1267, 1271, 1274, 1278, 1282, 1284, 1289, 1293, 1295, 1300, 1304, 1310, 1314,
    1317, 1322, 1327, 1330, 1334, 1339, 1344, 1350, 1354, 1358, 0, 4, 8, 10, 14, 17, 21, 29, 32,
    34, 39, 42, 46, 50, 55, 56, 59, 63, 67, 71, 77, 80, 84, 87, 90, 94, 97, 103, 106, 110, 114,
    117, 119, 124, 127, 129, 133, 137, 140, 143, 147, 150, 153, 159, 163, 167, 170, 179, 183, 186,
    190, 193, 196, 198, 201, 204, 206, 209, 211, 215, 220, 222, 226, 228, 0, 3, 5, 7, 10, 13, 17,
    19, 22, 26, 28, 30, 33, 36, 37, 39, 42, 43, 45, 47, 50, 52, 55, 58, 62, 65, 69, 73, 75, 78, 81,
    0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 52, 55, 58, 62, 65, 69, 72, 74, 76,
    80, 83, 86, 91, 97, 100, 102, 105, 108, 110, 111, 115, 118, 122, 126, 129, 132, 135, 138, 145,
    147, 149, 151, 153, 156, 159, 162, 166, 169, 172, 175, 178, 181, 185, 188, 191, 194, 196, 200,
    205, 207, 210, 213, 216, 221, 224, 228, 231, 236, 241, 247, 251, 254, 257, 262, 267, 270, 273,
    279, 281, 284, 286, 291, 295, 299, 302, 306, 309, 312, 315, 320, 324, 0, 2, 5, 8, 12, 15, 18,
    21, 25, 27, 30, 33, 34, 37, 39, 0, 1, 4, 7, 10, 14, 18, 22, 25, 28, 32, 34, 39, 44, 49, 51, 54,
    59, 64, 67, 72, 76, 77, 81, 84, 87, 92, 96, 105, 107, 114, 116, 118, 121, 125, 131, 132, 134,
    137, 141, 146, 150, 155, 159, 166, 168, 171, 175, 179, 183, 191, 195, 199, 204, 212, 214, 219,
    224, 228, 231, 237, 242, 244, 247, 252, 257, 265, 272, 276, 281, 290, 292, 296, 300, 308, 312,
    314, 318, 323, 329, 333, 337, 341, 346, 352, 358, 365, 371, 377, 379, 380, 383, 387, 389, 392,
    394, 397, 400, 403, 406, 410, 413, 417, 422, 425, 428, 431, 435, 439, 441, 443, 446, 452, 459,
    466, 471, 475, 480, 486, 489, 494, 500, 504, 505, 507, 510, 514, 517, 521, 525, 530, 532, 537,
    542, 547, 552, 555, 558, 562, 564, 567, 572, 576, 584, 589, 594, 598, 600, 603, 605, 612, 615,
    618, 620, 624, 627, 631, 636, 639, 641, 642, 649, 656, 662, 664, 668, 670, 672, 685, 690, 694,
    700, 704, 707, 713, 720, 724, 728, 732, 0, 8, 14, 23, 30, 38, 43, 52, 58, 67, 76, 84, 93, 100,
    107, 115, 0, 1, 6, 12, 17, 22, 26, 32, 35, 39, 45, 51, 55, 60, 65, 70, 74, 79, 82, 87, 95, 102,
    109, 117, 120, 126, 132, 137, 141, 146, 151, 155, 161, 163, 167, 171, 178, 181, 187, 194, 199,
    205, 207, 213, 220, 225, 229, 237, 243, 247, 255, 257, 262, 268, 271, 276, 281, 288, 296, 302,
    307, 309, 314, 318, 323, 332, 338, 341, 346, 351, 355, 361, 363, 367, 371, 374, 379, 385, 388,
    394, 399, 402, 407, 413, 419, 427, 433, 440, 442, 448, 453, 460, 464, 470, 473, 479, 484, 490,
    495, 499, 502, 506, 513, 518, 525, 532, 537, 543, 545, 551, 554, 558, 565, 572, 582, 590, 596,
    598, 601, 604, 613, 621, 625, 632, 639, 652, 658, 666, 673, 685, 687, 696, 704, 710, 718, 723,
    731, 738, 743, 748, 757, 761, 768, 772, 778, 782, 787, 793, 797, 804, 807, 814, 820, 824, 830,
    836, 842, 848, 852, 854, 859, 866, 869, 874, 880, 886, 894, 900, 906, 914, 920, 924, 931, 937,
    940, 945, 951, 957, 961, 965, 969, 975, 981, 985, 989, 995, 1003, 1009, 1011, 1017, 1022, 1027,
    1031, 1036, 1042, 1049, 1052, 1057, 1064, 1068, 1071, 1076, 1081, 1089, 1097, 1100, 1105, 1112,
    1117, 1120, 1125, 1134, 1139, 1142, 1146, 1153, 1158, 1164, 1166, 1169, 1174, 1179, 1184, 1188,
    1195, 1198, 1204, 1211, 1217, 1222, 1226, 1232, 1234, 1240, 1248, 1250, 1257, 1260, 1265, 1272,
    1278, 1283, 1287, 1292, 1297, 1304, 1311, 1318, 1322, 1327, 1331, 1337, 1344, 1350, 1358, 1364,
    1372, 1375, 1381, 1385, 1390, 1395, 1401, 1408, 1414, 1421, 1426, 1430, 1436, 1443, 1450, 1456,
    1459, 1462, 1465, 1468, 1472, 1476, 1482, 1489, 1493, 1501, 1506, 1508, 1511, 1516, 1519, 0, 4,
    10, 13, 15, 18, 24, 26, 29, 32, 39, 42, 47, 51, 54, 59, 63, 65, 69, 73, 75, 77, 80, 82, 85, 87,
    90, 94, 97, 102, 103, 106, 108, 114, 116, 120, 126, 129, 132, 137, 141, 144, 146, 149, 151,
    156, 160, 164, 167, 169, 173, 178, 180, 184, 187, 189, 191, 195, 200, 205, 208, 213, 216, 219,
    225, 229, 232, 236, 241, 244, 249, 0, 3, 6, 8, 11, 13, 16, 19, 23, 26, 29, 31, 34, 38, 42, 44,
    47, 50, 51, 54, 55, 58, 60, 61, 64, 66, 69, 72, 76, 79, 83, 87, 89, 95, 99, 102, 0, 3, 6, 9,
    12, 15, 18, 21, 25, 29, 32, 35, 38, 41, 45, 48, 51, 54, 60, 63, 66, 69, 73, 76, 80, 82, 85, 87,
    89, 93, 95, 98, 104, 106, 108, 111, 114, 116, 119, 121, 124, 127, 130, 135, 138, 142, 145, 147,
    151, 155, 156, 159, 163, 166, 169, 171, 175, 179, 180, 182, 185, 187, 189, 193, 197, 200, 203,
    206, 209, 212, 213, 216, 219, 223, 226, 229, 233, 236, 238, 241, 243, 247, 252, 255, 258, 261,
    265, 268, 269, 272, 276, 278, 281, 283, 286, 291, 296, 298, 300, 303, 306, 311, 314, 319, 320,
    322, 325, 328, 331, 334, 339, 341, 343, 345, 346, 349, 351, 354, 357, 361, 365, 0, 5, 7, 10,
    13, 16, 20, 23, 25, 27, 29, 31, 34, 36, 39, 42, 0, 1, 6, 11, 16, 20, 23, 27, 32, 37, 44, 47,
    53, 58, 63, 68, 72, 78, 80, 84, 91, 94, 100, 105, 111, 115, 119, 121, 126, 131, 134, 139, 144,
    153, 158, 167, 175, 180, 184, 190, 192, 196, 200, 203, 210, 215, 221, 228, 230, 236, 241, 245,
    251, 254, 260, 266, 271, 276, 282, 286, 291, 293, 296, 300, 302, 305, 314, 322, 326, 331, 335,
    339, 341, 345, 351, 357, 361, 363, 371, 376, 382, 388, 396, 402, 408, 412, 415, 422, 427, 433,
    437, 441, 445, 451, 457, 461, 465, 471, 473, 478, 482, 487, 494, 497, 502, 506, 511, 516, 524,
    529, 532, 538, 548, 553, 555, 558, 563, 568, 572, 579, 582, 587, 595, 604, 610, 612, 618, 624,
    626, 635, 640, 647, 652, 662, 669, 673, 676, 680, 686, 693, 697, 703, 710, 713, 716, 720, 724,
    726, 729, 0, 3, 12, 15, 23, 27, 35, 38, 45, 49, 56, 60, 67, 71, 77, 82, 90, 93, 101, 104, 112,
    117, 127, 134, 138, 146, 0, 8, 14, 26, 38, 46, 52, 58, 70, 76, 88, 100, 110, 116, 126, 134,
    146, 156, 166, 174, 182, 192, 202, 206, 212, 220, 226, 232, 242, 250, 256, 262, 270, 278, 286,
    290, 294, 300, 304, 310, 322, 332, 340, 350, 354, 358, 360, 366, 370, 374, 392, 398, 402, 410,
    412, 416, 422, 428, 439, 449, 461, 469, 475, 479, 487, 497, 507, 517, 525, 529, 535, 547, 557,
    567, 579, 589, 599, 607, 613, 631, 639, 647, 653, 659, 669, 675, 681, 689, 695, 701, 705, 715,
    727, 735, 745, 759, 769, 775, 797, 823, 827, 835, 843, 853, 869, 875, 883, 893, 903, 909, 923,
    933, 937, 947, 951, 955, 965, 971, 977, 985, 995, 1005, 1013, 1031, 1041, 1051, 1055, 1061,
    1073, 1083, 1093, 1101, 1113, 1123, 1127, 1133, 1137, 1145, 1151, 1155, 1167, 1175, 1179, 1191,
    1197, 1205, 1211, 1217, 1223, 1233, 1241, 1247, 1251, 0, 8, 14, 20, 28, 30, 36, 42, 50, 56, 58,
    0, 4, 8, 10, 16, 0, 2, 6, 8, 12, 17, 25, 30, 41, 0, 3, 9, 15, 19, 23, 27, 35, 41, 44, 48, 52,
    57, 63, 66, 73, 80, 87, 91, 95, 102, 111, 115, 121, 126, 130, 136, 146, 150, 155, 163, 169,
    175, 183, 189, 194, 200, 206, 213, 218, 222, 230, 234, 239, 244, 249, 254, 257, 262, 266, 271,
    275, 283, 289, 294, 297, 299, 302, 308, 317, 326, 332, 336, 339, 343, 349, 355, 360, 365, 371,
    377, 379, 384, 389, 392, 398, 401, 407, 413, 419, 423, 427, 433, 439, 442, 447, 453, 457, 461,
    466, 472, 476, 479, 481, 488, 495, 503, 509, 515, 521, 525, 529, 533, 535, 541, 545, 548, 552,
    556, 564, 569, 573, 577, 582, 587, 591, 596, 599, 605, 614, 623, 630, 636, 644, 653, 660, 668,
    675, 682, 688, 697, 702, 710, 715, 717, 724, 729, 734, 737, 741, 745, 751, 755, 760, 765, 771,
    774, 779, 783, 787, 791, 798, 802, 808, 812, 816, 826, 831, 838, 846, 854, 861, 868, 874, 880,
    886, 895, 901, 907, 915, 920, 927, 933, 941, 948, 954, 960, 971, 978, 987, 992, 999, 1006,
    1013, 1019, 1024, 1033, 1040, 1047, 1053, 1058, 1062, 1066, 1070, 1075, 1080, 1086, 1090, 1093,
    1098, 1102, 1107, 1114, 1119, 1127, 1135, 1142, 1150, 1155, 1160, 1166, 1171, 1175, 1180, 1185,
    1188, 1193, 1201, 1206, 1211, 1215, 1217, 0, 3, 8, 12, 15, 19, 23, 26, 33, 37, 39, 42, 45, 47,
    49, 52, 54, 55, 57, 61, 65, 67, 72, 76, 78, 81, 84, 87, 91, 94, 97, 99, 102, 108, 114, 120,
    126, 131, 133, 139, 145, 148, 152, 155, 157, 160, 162, 164, 166, 170, 174, 177, 180, 183, 186,
    190, 195, 198, 201, 203, 206, 208, 211, 214, 217, 0, 3, 5, 9, 11, 14, 16, 19, 22, 26, 29, 30,
    33, 36, 39, 42, 44, 48, 50, 56, 58, 61, 64, 65, 71, 73, 75, 78, 80, 82, 85, 88, 92, 95, 99,
    103, 106, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 50, 53, 56, 59, 65, 68,
    71, 74, 78, 81, 85, 88, 90, 94, 96, 98, 101, 107, 110, 113, 116, 119, 122, 125, 127, 130, 133,
    136, 138, 142, 145, 148, 150, 153, 156, 159, 161, 164, 167, 170, 171, 174, 177, 180, 185, 190,
    193, 197, 201, 205, 208, 211, 214, 217, 220, 222, 225, 228, 231, 234, 237, 241, 244, 246, 248,
    251, 255, 258, 261, 265, 270, 275, 280, 284, 289, 294, 297, 300, 303, 306, 310, 312, 314, 318,
    323, 325, 327, 330, 333, 336, 339, 342, 345, 350, 0, 3, 6, 8, 11, 14, 17, 21, 24, 26, 29, 35,
    0, 3, 9, 13, 17, 25, 34, 37, 41, 47, 50, 57, 61, 70, 76, 82, 90, 96, 101, 107, 112, 116, 120,
    125, 130, 133, 138, 142, 150, 156, 158, 161, 167, 170, 173, 178, 183, 189, 191, 194, 197, 201,
    207, 211, 215, 220, 224, 228, 233, 239, 241, 248, 256, 262, 268, 272, 276, 280, 286, 290, 294,
    299, 306, 313, 319, 324, 332, 340, 345, 350, 354, 358, 365, 369, 374, 378, 383, 389, 393, 397,
    401, 406, 413, 421, 428, 438, 444, 450, 459, 467, 472, 480, 486, 492, 503, 510, 519, 524, 531,
    538, 543, 550, 556, 561, 566, 571, 577, 580, 585, 589, 594, 601, 609, 615, 620, 624, 629, 637,
    639, 0, 2, 7, 13, 17, 22, 27, 32, 36, 42, 47, 53, 59, 62, 68, 74, 78, 82, 89, 95, 97, 102, 106,
    109, 116, 126, 130, 135, 141, 145, 149, 154, 158, 167, 173, 177, 179, 184, 190, 195, 198, 205,
    207, 210, 214, 218, 225, 229, 234, 239, 243, 246, 250, 256, 260, 265, 269, 273, 277, 283, 287,
    291, 295, 298, 303, 308, 314, 318, 324, 329, 336, 340, 345, 349, 354, 360, 367, 371, 377, 384,
    391, 396, 401, 407, 412, 416, 423, 427, 430, 435, 442, 445, 449, 456, 461, 467, 473, 478, 483,
    487, 491, 497, 500, 505, 511, 516, 520, 525, 529, 534, 537, 541, 546, 549, 555, 559, 563, 568,
    575, 579, 585, 591, 598, 605, 611, 618, 621, 624, 626, 630, 633, 635, 640, 645, 652, 656, 660,
    669, 672, 675, 679, 684, 688, 696, 700, 705, 711, 718, 723, 726, 729, 733, 737, 742, 747, 753,
    760, 765, 768, 773, 778, 782, 784, 789, 792, 797, 801, 804, 809, 814, 817, 821, 827, 833, 840,
    845, 849, 853, 857, 862, 867, 871, 876, 881, 883, 886, 892, 898, 903, 908, 911, 913, 918, 924,
    930, 937, 940, 943, 951, 956, 963, 967, 971, 976, 982, 987, 992, 999, 1006, 1013, 1018, 1024,
    1031, 1039, 1045, 1051, 1058, 1064, 1068, 1073, 1078, 1083, 1088, 1092, 1097, 1102, 1107, 1111,
    1117, 1121, 0, 2, 4, 7, 10, 15, 17, 20, 23, 29, 32, 36, 39, 41, 44, 46, 50, 53, 56, 59, 62, 64,
    66, 68, 71, 77, 80, 86, 90, 0, 3, 6, 8, 11, 14, 18, 20, 26, 29, 31, 36, 39, 46, 50, 52, 55, 58,
    59, 61, 64, 65, 68, 71, 74, 80, 83, 87, 91, 95, 98, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33,
    37, 40, 43, 46, 52, 55, 58, 61, 65, 68, 72, 75, 77, 79, 83, 86, 92, 95, 98, 102, 105, 107, 110,
    113, 116, 119, 123, 126, 130, 132, 136, 138, 141, 144, 146, 151, 156, 158, 162, 164, 166, 169,
    172, 175, 178, 179, 182, 185, 189, 193, 195, 198, 201, 206, 211, 214, 218, 220, 224, 227, 230,
    234, 238, 245, 251, 259, 262, 265, 269, 272, 275, 280, 285, 288, 292, 294, 296, 299, 302, 305,
    310, 313, 321, 326, 0, 5, 7, 10, 13, 17, 20, 26, 29, 32, 35, 37, 41, 49, 55, 0, 2, 7, 11, 17,
    20, 27, 33, 35, 40, 43, 47, 53, 57, 61, 63, 69, 71, 75, 79, 84, 89, 93, 97, 102, 106, 110, 115,
    119, 126, 131, 135, 139, 144, 150, 156, 160, 163, 165, 174, 179, 186, 189, 194, 196, 201, 204,
    209, 216, 220, 224, 228, 230, 233, 236, 238, 245, 249, 253, 258, 264, 269, 276, 282, 289, 296,
    302, 307, 313, 318, 322, 327, 331, 335, 0, 1, 6, 13, 20, 22, 28, 37, 41, 43, 45, 50, 56, 62,
    68, 74, 77, 81, 85, 91, 96, 101, 106, 111, 116, 122, 126, 130, 136, 146, 152, 157, 162, 167,
    174, 179, 186, 195, 200, 205, 212, 213, 216, 219, 227, 229, 237, 245, 250, 255, 259, 262, 265,
    268, 272, 275, 281, 284, 288, 293, 296, 297, 299, 304, 307, 310, 314, 319, 324, 331, 336, 339,
    342, 346, 351, 356, 362, 366, 372, 374, 380, 384, 387, 391, 397, 403, 411, 421, 427, 430, 436,
    443, 444, 448, 452, 454, 458, 462, 470, 476, 479, 484, 491, 494, 497, 501, 505, 512, 518, 522,
    526, 528, 534, 540, 545, 549, 554, 558, 565, 569, 574, 579, 586, 589, 591, 596, 602, 606, 609,
    611, 614, 619, 621, 622, 626, 628, 630, 637, 644, 651, 657, 659, 660, 662, 664, 667, 669, 673,
    676, 681, 684, 687, 689, 692, 694, 702, 708, 710, 713, 716, 720, 723, 728, 733, 738, 743, 745,
    752, 757, 760, 763, 767, 772, 777, 784, 791, 798, 805, 811, 813, 816, 819, 825, 831, 837, 843,
    848, 851, 852, 854, 858, 862, 867, 873, 876, 881, 887, 895, 898, 905, 912, 917, 921, 924, 929,
    934, 938, 941, 948, 956, 961, 968, 974, 980, 988, 996, 1006, 1012, 1017, 1023, 1028, 1035,
    1039, 1043, 1046, 1053, 1061, 1069, 1074, 1079, 1088, 1097, 1103, 1109, 1115, 1121, 1127, 1132,
    1138, 1142, 1146, 1151, 1157, 1163, 1169, 1175, 1180, 1186, 1192, 1198, 1204, 1207, 1213, 1220,
    1227, 1236, 1241, 1243, 1250, 1257, 1260, 1266, 1271, 1273, 1276, 1281, 1288, 1293, 1302, 1306,
    1314, 1318, 1323, 1328, 1334, 1337, 1343, 1348, 1353, 1358, 1363, 1368, 1373, 1380, 1386, 1392,
    1398, 1404, 1406, 1409, 1412, 1417, 1420, 1423, 1427, 1432, 1437, 1440, 1444, 1447, 1450, 1454,
    1458, 1463, 1468, 1473, 1475, 1477, 1480, 1487, 1493, 1496, 1499, 1502, 1506, 1511, 1519, 1524,
    1529, 1534, 1536, 1539, 1542, 1547, 1549, 1554, 1561, 1567, 1572, 1577, 1579, 1584, 1592, 1595,
    1601, 1609, 1615, 1621, 1627, 1633, 1638, 1640, 0, 3, 6, 12, 16, 21, 24, 27, 32, 36, 40, 43,
    46, 51, 56, 64, 68, 72, 76, 79, 82, 86, 90, 94, 97, 103, 106, 110, 114, 122, 129, 131, 137,
    140, 146, 151, 155, 158, 163, 169, 172, 177, 180, 184, 187, 191, 194, 198, 203, 207, 210, 214,
    221, 228, 234, 240, 244, 248, 250, 256, 262, 265, 271, 276, 279, 284, 287, 291, 295, 298, 304,
    307, 311, 314, 317, 321, 325, 329, 332, 338, 344, 347, 351, 355, 358, 362, 364, 367, 369, 372,
    374, 377, 383, 386, 390, 394, 399, 406, 410, 414, 422, 427, 434, 438, 442, 448, 451, 454, 457,
    462, 463, 466, 472, 476, 479, 483, 486, 492, 498, 502, 507, 512, 519, 522, 527, 532, 540, 542,
    544, 547, 551, 554, 558, 561, 565, 568, 571, 575, 578, 582, 587, 591, 595, 599, 607, 0, 3, 7,
    10, 11, 14, 17, 19, 22, 26, 30, 34, 36, 39, 43, 48, 51, 54, 57, 61, 65, 68, 72, 73, 77, 79, 81,
    83, 86, 89, 92, 93, 96, 100, 103, 107, 109, 112, 114, 117, 120, 121, 124, 127, 131, 134, 138,
    141, 144, 145, 148, 152, 156, 160, 162, 164, 168, 170, 173, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27,
    30, 33, 37, 40, 43, 46, 49, 52, 59, 65, 68, 73, 76, 79, 83, 86, 90, 95, 102, 105, 110, 113,
    116, 118, 120, 124, 128, 131, 135, 141, 145, 148, 151, 154, 157, 165, 167, 170, 173, 176, 181,
    184, 187, 192, 197, 199, 202, 206, 214, 218, 221, 226, 230, 233, 236, 238, 240, 242, 245, 248,
    251, 254, 257, 264, 267, 270, 273, 276, 280, 283, 286, 290, 293, 297, 300, 305, 307, 309, 314,
    319, 324, 327, 330, 333, 338, 342, 345, 348, 351, 354, 357, 361, 364, 371, 374, 379, 382, 389,
    394, 399, 404, 407, 410, 414, 417, 421, 424, 428, 431, 434, 436, 439, 441, 444, 447, 450, 453,
    458, 462, 465, 468, 472, 474, 0, 5, 8, 10, 12, 15, 18, 21, 23, 26, 28, 32, 34, 41, 44, 50, 54,
    57, 63, 67, 69, 72, 74, 0, 1, 3, 9, 18, 22, 24, 26, 32, 38, 44, 48, 52, 56, 60, 65, 70, 75, 85,
    90, 97, 102, 108, 112, 118, 128, 139, 144, 151, 158, 160, 165, 169, 179, 184, 187, 190, 192,
    198, 202, 205, 209, 213, 221, 224, 230, 234, 238, 245, 251, 256, 258, 260, 265, 268, 271, 276,
    281, 286, 291, 296, 299, 302, 307, 312, 317, 322, 328, 332, 334, 340, 344, 348, 352, 355, 361,
    368, 369, 371, 375, 377, 381, 385, 393, 398, 401, 406, 410, 414, 418, 422, 432, 439, 443, 448,
    451, 453, 458, 464, 468, 471, 477, 479, 484, 485, 489, 491, 493, 500, 506, 513, 520, 527, 533,
    535, 537, 539, 541, 544, 546, 550, 553, 556, 559, 561, 564, 572, 580, 584, 590, 592, 595, 598,
    602, 605, 610, 615, 620, 622, 627, 630, 633, 638, 643, 648, 653, 660, 667, 673, 675, 678, 681,
    691, 697, 703, 709, 715, 720, 723, 724, 728, 732, 738, 743, 749, 752, 755, 762, 769, 777, 782,
    786, 791, 794, 801, 807, 812, 819, 828, 832, 835, 839, 846, 854, 862, 867, 872, 878, 884, 890,
    895, 902, 908, 912, 916, 922, 928, 934, 940, 946, 952, 958, 964, 970, 976, 979, 985, 997, 1002,
    1004, 1011, 1018, 1024, 1029, 1031, 1035, 1039, 1047, 1051, 1056, 1061, 1067, 1069, 1072, 1087,
    1090, 1095, 1098, 1101, 1106, 1111, 1116, 1121, 1124, 1128, 1131, 1133, 1136, 1139, 1141, 1146,
    1154, 1159, 1164, 1169, 1171, 1174, 1177, 1180, 1185, 1187, 1190, 1196, 1202, 1204, 0, 9, 20,
    33, 40, 53, 64, 77, 87, 107, 0, 9, 17, 25, 36, 45, 51, 56, 71, 78, 90, 99, 110, 123, 129, 0,
    23, 34, 46, 57, 71, 97, 117, 129, 153, 175, 200, 226, 246, 248, 0, 8, 26, 32, 42, 54, 63, 73,
    85, 94, 106, 115, 120, 125, 131, 140, 158, 164, 175, 188, 204, 215, 220, 231, 242, 261, 282,
    289, 296, 300, 323, 330, 338, 348, 351, 0, 2, 6, 9, 12, 17, 22, 27, 31, 39, 49, 64, 75, 83, 86,
    95, 100, 108, 111, 0, 23, 49, 0, 1, 9, 12, 22, 24, 32, 38, 41, 43, 48, 54, 62, 70, 79, 87, 96,
    105, 115, 122, 124, 128, 132, 134, 144, 147, 153, 158, 162, 166, 169, 174, 180, 184, 188, 193,
    201, 212, 219, 228, 234, 239, 243, 250, 260, 264, 271, 274, 282, 292, 303, 309, 311, 320, 325,
    332, 344, 351, 355, 361, 368, 371, 373, 375, 380, 385, 391, 394, 405, 409, 414, 417, 419, 0, 9,
    18, 0, 3, 9, 15, 21, 27, 33, 36, 42, 48, 54, 60, 66, 72, 78, 84, 90, 96, 102, 108, 114, 120,
    126, 129, 135, 141, 147, 153, 159, 165, 171, 177, 183, 189, 195, 201, 207, 213, 219, 225, 231,
    237, 240, 246, 252, 258, 264, 270, 276, 279, 285, 291, 297, 303, 309, 315, 321, 327, 333, 339,
    345, 351, 357, 363, 366, 372, 378, 384, 390, 396, 402, 408, 411, 417, 423, 429, 435, 441, 447,
    453, 459, 465, 468, 474, 480, 486, 492, 498, 504, 510, 516, 522, 528, 534, 540, 546, 552, 558,
    564, 570, 576, 582, 588, 591, 597, 603, 609, 615, 621, 627, 630, 636, 642, 648, 654, 660, 666,
    672, 678, 684, 690, 696, 702, 708, 714, 717, 723, 729, 735, 741, 747, 753, 759, 765, 771, 777,
    783, 789, 795, 801, 807, 813, 816, 822, 828, 834, 840, 846, 852, 858, 864, 870, 876, 882, 885,
    891, 897, 903, 909, 915, 921, 927, 930, 936, 942, 948, 954, 960, 966, 972, 978, 984, 990, 996,
    1002, 1008, 1014, 1020, 1026, 1032, 1038, 1044, 1050, 1053, 1059, 1065, 1071, 1077, 1083, 1089,
    1095, 1101, 1107, 1113, 1119, 1125, 1131, 1137, 1140, 1146, 1152, 1158, 1164, 1170, 1176, 1182,
    1188, 1194, 1200, 1206, 1212, 1215, 1221, 1224, 1230, 1236, 1242, 1248, 1254, 1260, 1266, 1272,
    1278, 1284, 1290, 1296, 1302, 1308, 1314, 1320, 1326, 1332, 1335, 1341, 1347, 1353, 1359, 1365,
    1371, 1374, 1380, 1386, 1392, 1398, 1404, 1410, 1416, 1422, 1428, 1434, 1440, 1446, 1452, 1458,
    1464, 1470, 1476, 1482, 1488, 1494, 1500, 1506, 1512, 1518, 1524, 1527, 1533, 1539, 1545, 1551,
    1557, 1563, 1569, 1575, 1578, 1584, 1590, 1596, 1599, 1605, 1611, 1617, 1623, 1629, 1635, 1638,
    1644, 1650, 1656, 1662, 1668, 1674, 1680, 1686, 1692, 1695, 1701, 1707, 1710, 1713, 1719, 1725,
    1731, 1737, 1743, 1749, 1755, 1761, 1767, 1773, 1779, 1785, 1791, 1797, 1803, 1809, 1815, 1821,
    1827, 1833, 1836, 1842, 1848, 1854, 1857, 1863, 1869, 1875, 1881, 1887, 1893, 1899, 1905, 1911,
    1917, 1923, 1929, 1935, 1941, 1947, 1953, 1959, 1965, 1971, 1977, 1983, 1989, 1995, 2001, 2007,
    2013, 2019, 2025, 2031, 2037, 2043, 2049, 2055, 2061, 2067, 2073, 2079, 2085, 2091, 2097, 2103,
    2109, 2115, 2121, 2127, 2133, 2139, 2145, 2151, 0, 2, 4, 7, 9, 13, 15, 0, 2, 5, 7, 8, 10, 13,
    0, 2, 6, 9, 12, 0, 21, 27, 39, 51, 69, 75, 81, 90, 108, 129, 144, 156, 165, 180, 186, 198, 210,
    222, 237, 249, 264, 282, 288, 318, 330, 345, 357, 363, 372, 381, 396, 405, 420, 426, 441, 459,
    468, 486, 507, 513, 528, 543, 561, 570, 576, 588, 600, 606, 615, 630, 636, 654, 672, 681, 687,
    702, 717, 735, 744, 756, 771, 780, 801, 810, 825, 831, 843, 855, 873, 882, 894, 918, 936, 942,
    951, 957, 975, 987, 1008, 1020, 1035, 1050, 1068, 1089, 1104, 1113, 1131, 1152, 1176, 1200,
    1224, 1251, 1269, 1281, 1290, 1305, 1323, 1335, 1365, 1377, 1389, 1401, 1413, 1425, 1440, 1461,
    1479, 1503, 1521, 1530, 1542, 1563, 1569, 1584, 1596, 1608, 1623, 1635, 1653, 1662, 1671, 1683,
    1692, 1710, 0, 12, 22, 31, 40, 46, 53, 60, 66, 75, 87, 90, 100, 109, 115, 0, 6, 9, 18, 27, 30,
    39, 0, 7, 13, 20, 29, 41, 53, 62, 72, 82, 85, 91, 0, 7, 14, 20, 29, 0, 2, 5, 11, 14, 18, 21,
    23, 26, 28, 32, 40, 46, 48, 50, 56, 61, 69, 75, 81, 87, 95, 103, 105, 113, 121, 123, 125, 0, 3,
    5, 8, 11, 15, 18, 22, 24, 27, 30, 31, 33, 36, 39, 42, 45, 49, 53, 55, 61, 65, 67, 73, 79, 86,
    89, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 52, 55, 58, 62, 65, 69, 72, 74,
    78, 81, 87, 90, 92, 95, 98, 100, 104, 107, 109, 112, 115, 118, 121, 124, 127, 131, 134, 137,
    139, 142, 145, 148, 152, 155, 158, 163, 168, 170, 172, 175, 178, 181, 186, 191, 199, 207, 211,
    213, 217, 231, 235, 239, 244, 248, 254, 256, 262, 268, 276, 283, 289, 295, 299, 304, 309, 317,
    321, 327, 329, 334, 336, 340, 0, 2, 5, 8, 12, 15, 17, 23, 28, 37, 42, 0, 12, 22, 34, 44, 50,
    56, 66, 80, 90, 100, 110, 116, 126, 136, 146, 156, 172, 180, 186, 194, 204, 208, 214, 222, 226,
    238, 248, 256, 262, 268, 284, 290, 298, 308, 312, 320, 332, 340, 344, 352, 360, 368, 374, 386,
    394, 406, 412, 422, 428, 438, 450, 467, 485, 499, 509, 515, 523, 529, 537, 547, 557, 567, 579,
    589, 593, 597, 607, 613, 619, 633, 0, 9, 18, 30, 36, 48, 60, 75, 87, 93, 102, 108, 120, 129,
    138, 150, 159, 168, 177, 192, 207, 219, 225, 237, 246, 255, 267, 279, 288, 297, 306, 312, 321,
    330, 339, 345, 357, 363, 372, 384, 390, 399, 405, 411, 423, 429, 438, 447, 456, 465, 474, 483,
    489, 498, 504, 516, 528, 537, 546, 555, 561, 576, 585, 591, 597, 606, 615, 624, 639, 645, 654,
    663, 672, 681, 693, 705, 714, 723, 729, 738, 747, 756, 765, 774, 783, 792, 801, 813, 822, 828,
    837, 843, 852, 861, 870, 879, 888, 900, 909, 918, 927, 936, 948, 951, 957, 966, 975, 0, 3, 9,
    18, 24, 27, 33, 36, 45, 51, 57, 63, 69, 78, 84, 90, 93, 102, 108, 114, 120, 129, 135, 141, 144,
    147, 153, 159, 165, 168, 174, 180, 189, 198, 204, 210, 219, 228, 234, 240, 249, 258, 267, 276,
    285, 294, 306, 315, 321, 330, 339, 345, 354, 360, 369, 375, 378, 384, 387, 393, 399, 405, 408,
    414, 420, 423, 429, 435, 438, 444, 450, 456, 465, 468, 474, 480, 483, 489, 495, 501, 504, 510,
    516, 522, 528, 537, 543, 549, 552, 555, 558, 567, 573, 579, 585, 591, 597, 603, 612, 618, 621,
    627, 630, 639, 642, 645, 651, 654, 657, 663, 672, 681, 687, 690, 696, 705, 717, 720, 726, 732,
    738, 744, 750, 756, 759, 765, 771, 777, 780, 783, 789, 795, 801, 807, 813, 819, 828, 834, 840,
    843, 846, 849, 855, 861, 867, 876, 882, 891, 900, 906, 909, 912, 918, 927, 933, 939, 945, 951,
    957, 960, 966, 972, 975, 981, 984, 993, 999, 1008, 1017, 1026, 1032, 1038, 1044, 1053, 1059,
    1065, 1071, 1077, 1083, 1095, 1104, 1110, 1116, 1122, 1125, 1131, 1137, 1146, 1152, 1161, 1167,
    1173, 1182, 1188, 1194, 1200, 1212, 1221, 1227, 1230, 1236, 1245, 1251, 1257, 1263, 1272, 1281,
    1287, 1296, 1302, 1308, 1314, 1317, 1323, 1332, 1335, 1338, 1344, 1353, 1362, 1371, 1377, 1383,
    1389, 1398, 1407, 1416, 1425, 1428, 1431, 1434, 1440, 1446, 1449, 1455, 1464, 1473, 1479, 1485,
    1491, 1497, 1503, 1512, 1521, 1530, 1539, 1548, 1554, 1563, 1569, 1575, 1581, 1587, 1596, 1602,
    1608, 1614, 1620, 1629, 1635, 1638, 1644, 1650, 1653, 1662, 1668, 1674, 1680, 1689, 1698, 1710,
    1716, 1725, 1734, 1740, 1746, 1755, 1764, 1773, 1779, 1782, 1785, 1791, 1797, 1803, 1806, 1815,
    1821, 1827, 1833, 1839, 1842, 1845, 1848, 1851, 1854, 1860, 1866, 1872, 1875, 1881, 1887, 1893,
    1899, 1905, 1911, 1917, 1923, 1929, 1938, 1944, 1953, 1959, 1968, 1971, 1977, 1986, 1995, 2001,
    2007, 2010, 2016, 2025, 2031, 2034, 2040, 2046, 2052, 2058, 2070, 2079, 2085, 2091, 2097, 2103,
    2106, 2112, 0, 2, 6, 9, 12, 15, 0, 9, 18, 27, 33, 42, 51, 57, 66, 72, 84, 93, 105, 114, 120,
    126, 132, 138, 144, 156, 168, 180, 192, 204, 213, 219, 228, 240, 246, 255, 264, 273, 282, 291,
    300, 309, 318, 327, 336, 345, 354, 360, 372, 381, 390, 396, 405, 414, 420, 432, 438, 447, 453,
    459, 471, 480, 489, 495, 504, 513, 522, 531, 537, 543, 549, 558, 564, 570, 579, 588, 597, 603,
    615, 624, 633, 642, 648, 654, 660, 666, 672, 678, 687, 696, 705, 711, 717, 723, 729, 735, 741,
    747, 753, 762, 768, 774, 780, 789, 801, 813, 825, 837, 846, 855, 864, 870, 882, 894, 903, 912,
    921, 927, 936, 945, 951, 960, 966, 972, 981, 990, 996, 0, 3, 6, 15, 19, 22, 27, 31, 37, 39, 43,
    46, 48, 51, 55, 59, 62, 68, 71, 76, 80, 86, 92, 98, 104, 109, 116, 121, 127, 132, 135, 139,
    147, 154, 161, 163, 166, 171, 175, 181, 186, 191, 196, 199, 202, 205, 212, 216, 222, 229, 235,
    243, 247, 250, 252, 255, 258, 261, 264, 267, 270, 275, 277, 280, 285, 288, 290, 295, 300, 306,
    310, 314, 317, 320, 324, 328, 331, 334, 337, 341, 347, 350, 353, 357, 364, 367, 371, 374, 381,
    386, 389, 396, 403, 410, 414, 419, 423, 432, 442, 452, 456, 461, 465, 469, 474, 479, 484, 489,
    491, 497, 502, 507, 513, 517, 520, 523, 526, 530, 536, 543, 549, 554, 559, 566, 572, 577, 583,
    590, 596, 602, 607, 610, 615, 618, 622, 625, 628, 632, 636, 642, 648, 656, 663, 666, 670, 674,
    677, 683, 685, 691, 697, 701, 704, 707, 710, 715, 722, 728, 733, 739, 743, 746, 751, 752, 757,
    760, 765, 768, 772, 776, 781, 784, 792, 794, 798, 804, 813, 819, 827, 830, 834, 840, 844, 850,
    852, 854, 857, 861, 864, 869, 873, 876, 880, 885, 889, 893, 898, 901, 904, 908, 912, 918, 925,
    927, 932, 935, 938, 942, 949, 952, 954, 960, 964, 969, 974, 979, 985, 991, 995, 1000, 1003,
    1005, 1008, 1014, 1021, 1025, 1033, 1040, 1047, 1055, 1058, 1061, 1064, 1072, 1077, 1083, 1088,
    1093, 1099, 1105, 1112, 1117, 1120, 1124, 1130, 1135, 1139, 1145, 1151, 1155, 1160, 1165, 1170,
    1174, 1181, 1186, 1189, 1193, 1195, 1201, 1204, 1209, 1215, 1219, 1223, 1229, 1234, 1238, 1243,
    1248, 1253, 1258, 1262, 1269, 0, 2, 6, 8, 12, 14, 19, 24, 28, 31, 34, 36, 39, 42, 43, 46, 49,
    51, 55, 60, 64, 65, 69, 72, 75, 78, 82, 86, 89, 92, 94, 97, 103, 106, 110, 113, 116, 120, 123,
    125, 128, 130, 132, 133, 138, 142, 145, 148, 151, 154, 157, 162, 166, 169, 170, 173, 176, 179,
    181, 184, 187, 190, 193, 197, 200, 204, 207, 211, 214, 217, 0, 3, 5, 8, 9, 12, 15, 19, 22, 26,
    30, 32, 35, 38, 39, 44, 47, 49, 57, 60, 66, 69, 71, 74, 75, 78, 81, 84, 87, 91, 95, 97, 100,
    103, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 38, 41, 44, 47, 51, 57, 60, 63, 67, 70,
    73, 78, 82, 85, 87, 89, 93, 95, 96, 99, 105, 108, 110, 113, 116, 119, 121, 122, 125, 129, 134,
    136, 139, 144, 150, 156, 158, 160, 162, 165, 167, 170, 175, 179, 182, 185, 187, 190, 191, 194,
    197, 200, 204, 207, 210, 213, 217, 219, 221, 224, 227, 230, 233, 237, 240, 245, 250, 256, 260,
    264, 268, 271, 276, 281, 285, 288, 292, 294, 296, 299, 305, 308, 311, 314, 319, 323, 324, 327,
    330, 333, 0, 2, 5, 8, 12, 15, 18, 21, 24, 27, 30, 32, 35, 0, 3, 6, 10, 13, 17, 19, 23, 26, 28,
    31, 37, 40, 44, 49, 52, 56, 64, 71, 73, 76, 80, 83, 90, 94, 97, 99, 102, 105, 108, 113, 115,
    118, 121, 123, 126, 130, 136, 139, 142, 146, 149, 153, 156, 163, 166, 170, 176, 182, 192, 196,
    201, 205, 211, 216, 220, 223, 226, 230, 235, 240, 243, 248, 252, 255, 261, 263, 266, 269, 275,
    279, 282, 287, 288, 293, 296, 301, 312, 315, 321, 328, 330, 334, 340, 346, 351, 355, 357, 359,
    363, 366, 371, 375, 378, 382, 385, 392, 395, 398, 401, 403, 409, 414, 419, 423, 426, 430, 432,
    435, 438, 443, 448, 454, 460, 464, 470, 475, 482, 485, 487, 491, 493, 496, 505, 509, 514, 518,
    523, 528, 532, 0, 4, 7, 10, 16, 19, 21, 29, 37, 39, 43, 48, 59, 62, 65, 71, 75, 80, 84, 90, 97,
    103, 107, 111, 116, 122, 126, 129, 133, 138, 142, 148, 152, 156, 161, 167, 172, 180, 185, 192,
    197, 201, 205, 210, 212, 216, 220, 223, 227, 230, 234, 242, 245, 252, 254, 258, 260, 263, 266,
    268, 272, 279, 283, 288, 290, 293, 299, 302, 307, 312, 317, 321, 323, 328, 333, 336, 340, 345,
    350, 354, 360, 365, 369, 373, 378, 384, 389, 392, 397, 403, 408, 413, 418, 424, 431, 437, 444,
    449, 452, 458, 463, 466, 470, 474, 478, 481, 487, 491, 495, 499, 504, 507, 509, 515, 521, 525,
    530, 535, 539, 544, 549, 556, 563, 568, 570, 573, 576, 580, 584, 589, 594, 597, 606, 611, 615,
    622, 627, 634, 638, 647, 651, 656, 660, 669, 674, 677, 681, 686, 689, 694, 697, 702, 705, 708,
    712, 717, 719, 722, 726, 729, 733, 737, 743, 747, 752, 756, 760, 765, 767, 773, 779, 782, 784,
    787, 795, 798, 803, 809, 814, 819, 824, 832, 836, 843, 847, 849, 851, 854, 861, 870, 878, 886,
    896, 901, 904, 911, 918, 924, 931, 936, 944, 949, 954, 960, 966, 970, 974, 979, 983, 989, 993,
    997, 1002, 1008, 1013, 1019, 1025, 1031, 1036, 1043, 1048, 1054, 1058, 1065, 1068, 1073, 1080,
    1085, 1089, 1095, 1100, 1104, 1109, 1113, 1117, 1120, 1124, 1128, 1132, 1137, 0, 4, 8, 10, 13,
    18, 21, 26, 30, 35, 36, 40, 43, 45, 48, 50, 54, 57, 59, 62, 67, 71, 76, 80, 84, 87, 92, 98,
    101, 105, 109, 112, 115, 118, 124, 127, 130, 134, 137, 139, 142, 144, 148, 151, 154, 158, 163,
    167, 171, 174, 178, 181, 188, 195, 197, 201, 203, 205, 208, 212, 214, 217, 219, 223, 225, 229,
    0, 3, 6, 7, 9, 12, 13, 19, 21, 24, 28, 31, 34, 37, 41, 44, 46, 49, 52, 55, 56, 60, 63, 65, 68,
    72, 75, 78, 81, 85, 89, 91, 94, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 49,
    52, 58, 61, 64, 67, 70, 74, 77, 81, 84, 86, 88, 92, 95, 101, 104, 107, 109, 112, 115, 118, 122,
    124, 125, 129, 138, 142, 144, 145, 147, 150, 154, 156, 160, 164, 166, 168, 171, 174, 177, 179,
    182, 183, 186, 189, 193, 197, 200, 203, 207, 210, 215, 219, 221, 224, 227, 230, 233, 237, 240,
    246, 250, 253, 258, 263, 266, 271, 276, 279, 283, 287, 289, 291, 297, 300, 303, 306, 309, 314,
    321, 327, 332, 334, 338, 341, 346, 0, 2, 5, 8, 12, 15, 19, 24, 26, 30, 33, 36, 39, 42, 46, 48,
    51, 54, 56, 0, 4, 7, 13, 16, 18, 26, 28, 32, 43, 46, 49, 55, 59, 63, 67, 71, 75, 79, 84, 90,
    96, 101, 109, 118, 123, 127, 132, 134, 137, 145, 155, 157, 159, 161, 164, 167, 169, 176, 180,
    185, 187, 190, 193, 199, 202, 207, 212, 216, 218, 225, 228, 232, 237, 240, 245, 250, 255, 262,
    265, 270, 279, 283, 287, 291, 296, 299, 301, 306, 317, 324, 326, 328, 336, 339, 342, 350, 358,
    361, 370, 377, 382, 388, 392, 399, 403, 407, 417, 426, 430, 434, 443, 448, 459, 462, 467, 470,
    475, 478, 481, 486, 488, 491, 495, 499, 504, 506, 512, 518, 523, 525, 528, 536, 539, 544, 549,
    554, 565, 573, 580, 584, 586, 588, 591, 599, 604, 607, 614, 619, 629, 637, 642, 646, 651, 661,
    665, 669, 674, 680, 686, 692, 697, 704, 709, 715, 719, 726, 729, 735, 740, 746, 751, 755, 759,
    763, 766, 773, 777, 782, 0, 8, 16, 24, 31, 38, 46, 54, 63, 72, 81, 91, 101, 105, 109, 117, 125,
    134, 138, 143, 151, 160, 169, 176, 183, 191, 198, 205, 213, 218, 223, 229, 234, 239, 245, 253,
    262, 271, 278, 286, 294, 303, 313, 323, 0, 12, 21, 30, 45, 63, 75, 87, 111, 120, 132, 141, 153,
    165, 174, 180, 189, 198, 207, 219, 231, 243, 261, 273, 285, 297, 315, 336, 351, 360, 372, 381,
    390, 396, 405, 414, 426, 447, 456, 471, 483, 495, 504, 513, 525, 534, 543, 552, 558, 567, 579,
    594, 606, 612, 624, 636, 648, 660, 678, 699, 711, 729, 738, 753, 768, 783, 804, 816, 828, 837,
    849, 861, 873, 876, 882, 891, 906, 912, 918, 930, 948, 954, 966, 987, 1011, 1029, 1041, 1053,
    1065, 1083, 1089, 1098, 1107, 1119, 1131, 1143, 1161, 1173, 1185, 1197, 1203, 1218, 1233, 1248,
    1269, 1293, 1311, 1323, 1329, 1335, 1347, 1365, 1371, 1383, 1404, 1425, 1446, 1473, 1494, 1515,
    1533, 1551, 1569, 1593, 1611, 1635, 1653, 1674, 1686, 1698, 1710, 1725, 1740, 1761, 1776, 1797,
    1806, 1824, 1827, 1839, 1848, 1860, 1881, 1887, 1899, 1914, 1920, 1935, 1953, 1968, 1986, 1998,
    2016, 2040, 2061, 2073, 2082, 2097, 2112, 2127, 2142, 2151, 2163, 2175, 2187, 2199, 2217, 2232,
    2238, 2250, 2268, 2274, 2289, 2304, 2325, 2340, 2355, 2367, 2379, 2391, 2409, 2424, 2439, 2451,
    2463, 2478, 2493, 2508, 2511, 2517, 2538, 2553, 2565, 2580, 2592, 2604, 2619, 2631, 2649, 2661,
    2673, 2685, 2703, 2715, 2721, 2727, 2733, 2742, 2751, 2763, 2778, 2790, 2802, 2814, 0, 3, 9,
    13, 17, 21, 29, 32, 36, 40, 46, 49, 56, 62, 66, 70, 77, 81, 90, 102, 106, 112, 118, 124, 130,
    134, 139, 147, 153, 159, 167, 173, 178, 184, 190, 197, 204, 208, 213, 218, 223, 229, 234, 237,
    242, 246, 254, 258, 266, 272, 277, 279, 282, 286, 289, 295, 299, 306, 312, 317, 322, 328, 330,
    335, 340, 345, 348, 354, 357, 363, 369, 373, 377, 383, 386, 394, 399, 403, 407, 411, 413, 421,
    427, 433, 439, 445, 449, 453, 459, 463, 466, 470, 475, 479, 483, 490, 495, 500, 504, 512, 517,
    524, 530, 539, 547, 554, 562, 569, 576, 582, 591, 599, 604, 611, 616, 621, 624, 628, 632, 638,
    642, 647, 655, 660, 666, 669, 674, 680, 684, 688, 692, 698, 702, 706, 713, 723, 730, 736, 743,
    749, 755, 763, 768, 774, 782, 791, 798, 804, 811, 818, 825, 831, 840, 845, 852, 859, 865, 870,
    879, 886, 892, 897, 901, 905, 910, 915, 921, 925, 928, 933, 938, 945, 950, 958, 965, 973, 978,
    983, 989, 994, 998, 1003, 1008, 1013, 1021, 1025, 0, 3, 12, 27, 33, 54, 63, 78, 87, 93, 105,
    117, 126, 138, 150, 159, 165, 171, 177, 192, 201, 219, 228, 243, 249, 255, 267, 273, 285, 297,
    306, 312, 315, 324, 333, 345, 351, 360, 369, 375, 384, 396, 408, 423, 432, 441, 447, 459, 474,
    480, 489, 504, 510, 522, 531, 540, 546, 555, 570, 582, 585, 588, 591, 594, 0, 15, 24, 33, 51,
    57, 66, 81, 96, 105, 120, 135, 147, 159, 168, 192, 210, 216, 225, 237, 252, 264, 279, 285, 291,
    300, 318, 327, 339, 345, 357, 363, 381, 390, 399, 414, 429, 441, 453, 471, 486, 501, 513, 528,
    543, 546, 555, 564, 579, 585, 597, 612, 624, 639, 654, 666, 675, 681, 684, 693, 708, 714, 720,
    726, 738, 744, 756, 774, 792, 813, 834, 852, 864, 873, 885, 897, 909, 918, 930, 948, 960, 963,
    969, 975, 990, 999, 1008, 1020, 1035, 1050, 1074, 1086, 1095, 1107, 1125, 1140, 1152, 1161,
    1167, 1173, 1185, 1197, 1206, 1218, 1233, 1248, 1257, 1272, 1275, 1281, 1296, 1308, 1320, 1329,
    1347, 1353, 1365, 1377, 1389, 1404, 1416, 1422, 1428, 1431, 1446, 1461, 1470, 1482, 1494, 1500,
    1506, 1527, 1545, 1557, 1572, 1584, 1593, 1605, 1614, 1620, 1632, 1644, 1662, 1677, 1686, 1698,
    1713, 1719, 1725, 1737, 0, 3, 9, 11, 13, 18, 22, 28, 33, 36, 42, 47, 53, 59, 66, 71, 74, 81,
    85, 88, 93, 99, 104, 110, 117, 122, 131, 137, 141, 148, 156, 162, 169, 175, 181, 187, 194, 202,
    205, 208, 210, 214, 220, 223, 226, 234, 237, 241, 249, 252, 255, 259, 263, 267, 274, 278, 281,
    287, 290, 294, 299, 305, 314, 317, 323, 327, 329, 334, 340, 342, 345, 351, 358, 365, 369, 373,
    379, 383, 388, 394, 401, 409, 413, 419, 423, 426, 432, 436, 439, 445, 449, 454, 458, 462, 465,
    468, 471, 480, 484, 491, 499, 505, 512, 518, 525, 533, 536, 539, 545, 548, 553, 559, 567, 573,
    577, 579, 585, 587, 593, 595, 597, 599, 602, 605, 609, 614, 620, 623, 628, 632, 635, 641, 647,
    651, 655, 660, 665, 669, 672, 676, 679, 681, 685, 688, 692, 697, 703, 706, 709, 712, 716, 722,
    727, 736, 740, 745, 750, 757, 761, 767, 772, 777, 778, 780, 784, 789, 794, 802, 805, 812, 819,
    823, 828, 832, 835, 840, 842, 844, 849, 851, 856, 863, 868, 876, 879, 883, 887, 890, 892, 899,
    903, 909, 912, 915, 920, 928, 932, 938, 939, 944, 953, 960, 967, 971, 977, 978, 980, 985, 994,
    997, 1003, 1006, 1013, 1018, 1025, 1029, 1032, 1036, 1039, 1045, 1051, 1055, 1056, 1059, 1061,
    1065, 1068, 1073, 1080, 1084, 1097, 1100, 1107, 1111, 1117, 1124, 1128, 1132, 1139, 1147, 1153,
    1160, 1166, 1172, 1178, 1192, 1199, 1207, 1214, 1218, 1223, 1226, 1229, 1231, 1235, 1238, 1244,
    1250, 1253, 1257, 1262, 1266, 1272, 1275, 1280, 1283, 1286, 1291, 1297, 1301, 1307, 1312, 1315,
    1318, 1320, 1324, 1329, 1333, 1338, 1342, 1345, 1349, 1354, 1356, 1360, 1365, 1370, 1376, 1379,
    1385, 1390, 1396, 1400, 1405, 1411, 1415, 1420, 1425, 0, 4, 7, 9, 13, 17, 21, 24, 26, 28, 32,
    38, 40, 42, 45, 50, 53, 55, 58, 62, 64, 66, 69, 73, 76, 78, 83, 86, 90, 94, 98, 100, 103, 106,
    109, 112, 117, 120, 122, 125, 129, 132, 136, 144, 146, 149, 153, 156, 160, 164, 167, 170, 172,
    176, 179, 182, 185, 191, 195, 198, 202, 206, 209, 211, 214, 216, 218, 220, 223, 226, 229, 234,
    239, 245, 249, 253, 257, 261, 265, 268, 271, 273, 277, 280, 283, 286, 291, 296, 299, 302, 307,
    309, 312, 314, 317, 320, 322, 0, 3, 6, 10, 12, 16, 19, 21, 24, 26, 28, 31, 35, 40, 44, 46, 49,
    52, 55, 59, 61, 63, 66, 70, 73, 76, 77, 80, 83, 85, 87, 90, 93, 96, 99, 100, 104, 107, 110,
    114, 116, 120, 122, 125, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 49, 54,
    57, 63, 66, 69, 72, 75, 79, 82, 86, 89, 92, 95, 97, 99, 103, 106, 112, 115, 119, 121, 123, 126,
    129, 132, 135, 138, 140, 143, 146, 151, 154, 157, 160, 163, 167, 169, 171, 175, 178, 182, 185,
    188, 191, 193, 195, 198, 201, 203, 205, 208, 211, 214, 216, 219, 222, 225, 228, 232, 234, 237,
    240, 243, 246, 249, 251, 254, 257, 259, 264, 267, 270, 273, 276, 279, 283, 285, 288, 291, 296,
    301, 306, 309, 312, 316, 318, 320, 323, 326, 329, 332, 337, 341, 346, 349, 354, 357, 359, 361,
    363, 365, 0, 5, 8, 12, 14, 16, 19, 24, 29, 32, 35, 38, 43, 48, 53, 58, 62, 67, 72, 77, 82, 87,
    89, 92, 97, 102, 105, 107, 111, 116, 121, 126, 131, 136, 141, 146, 151, 154, 157, 159, 162,
    167, 0, 3, 9, 11, 15, 21, 26, 31, 34, 40, 46, 53, 60, 65, 68, 74, 79, 88, 94, 98, 105, 111,
    118, 124, 133, 139, 145, 152, 160, 163, 170, 173, 175, 179, 182, 185, 189, 193, 196, 202, 205,
    210, 219, 222, 226, 228, 233, 239, 241, 245, 253, 257, 260, 266, 271, 274, 277, 280, 284, 291,
    299, 302, 305, 311, 314, 319, 325, 333, 339, 341, 343, 349, 358, 366, 368, 370, 372, 375, 379,
    385, 388, 391, 397, 402, 407, 411, 414, 418, 423, 426, 429, 433, 442, 446, 452, 461, 467, 469,
    473, 478, 486, 496, 499, 506, 510, 515, 518, 523, 525, 527, 529, 534, 541, 546, 549, 553, 556,
    558, 562, 565, 569, 574, 581, 588, 592, 594, 599, 608, 615, 621, 628, 632, 636, 639, 645, 649,
    650, 653, 665, 667, 671, 674, 679, 686, 692, 699, 703, 707, 712, 718, 728, 732, 739, 743, 749,
    753, 760, 768, 775, 781, 788, 795, 799, 804, 807, 810, 812, 818, 824, 828, 833, 837, 843, 846,
    849, 852, 858, 863, 866, 868, 873, 878, 881, 885, 887, 892, 897, 903, 906, 912, 918, 0, 7, 18,
    31, 40, 54, 67, 82, 99, 108, 116, 0, 11, 20, 28, 39, 45, 50, 59, 66, 71, 83, 95, 108, 114, 0,
    12, 25, 50, 61, 73, 83, 97, 107, 128, 148, 162, 174, 195, 197, 0, 11, 19, 29, 37, 45, 52, 58,
    70, 82, 87, 92, 98, 107, 116, 125, 133, 144, 154, 165, 174, 185, 190, 202, 214, 232, 240, 249,
    262, 267, 277, 285, 288, 296, 304, 311, 0, 4, 8, 11, 16, 22, 27, 31, 42, 52, 55, 64, 69, 77,
    80, 84, 94, 114, 0, 26, 0, 3, 13, 21, 32, 44, 54, 57, 61, 63, 74, 80, 83, 88, 94, 104, 108,
    110, 117, 126, 135, 139, 144, 148, 153, 156, 160, 163, 167, 173, 177, 180, 192, 203, 213, 218,
    222, 226, 231, 242, 244, 248, 254, 258, 262, 266, 270, 277, 288, 292, 301, 307, 314, 327, 329,
    337, 349, 357, 362, 369, 376, 380, 387, 391, 396, 398, 401, 410, 415, 419, 422, 425, 428, 434,
    436, 0, 12, 0, 5, 8, 12, 20, 26, 29, 35, 40, 44, 49, 54, 59, 61, 63, 66, 70, 75, 80, 83, 87,
    90, 94, 99, 103, 108, 113, 117, 119, 121, 124, 127, 132, 138, 141, 144, 149, 153, 156, 160,
    165, 173, 179, 185, 191, 197, 202, 210, 213, 218, 223, 226, 230, 235, 238, 242, 244, 248, 254,
    257, 261, 265, 270, 273, 281, 284, 289, 294, 296, 302, 305, 309, 314, 319, 321, 323, 330, 335,
    343, 347, 351, 356, 361, 367, 370, 375, 380, 388, 391, 395, 403, 407, 410, 414, 419, 423, 430,
    436, 440, 447, 451, 456, 462, 467, 472, 478, 481, 485, 490, 492, 497, 500, 503, 507, 510, 514,
    519, 524, 528, 534, 539, 545, 548, 554, 557, 561, 565, 567, 572, 575, 578, 581, 585, 589, 598,
    603, 609, 616, 623, 627, 631, 638, 645, 646, 653, 658, 662, 667, 677, 682, 691, 696, 699, 703,
    708, 714, 719, 721, 724, 726, 729, 736, 740, 745, 748, 753, 759, 765, 768, 775, 778, 783, 788,
    794, 797, 801, 810, 815, 819, 825, 827, 832, 835, 842, 846, 849, 854, 856, 859, 864, 867, 872,
    876, 882, 885, 889, 892, 896, 899, 905, 909, 914, 918, 921, 924, 929, 932, 938, 941, 945, 948,
    954, 961, 963, 966, 970, 973, 977, 982, 987, 990, 994, 998, 1000, 1005, 1007, 1014, 1017, 1021,
    1024, 1028, 1031, 1034, 1039, 1044, 1048, 1053, 1057, 1060, 1067, 1071, 1076, 1079, 1083, 1087,
    1091, 1097, 1101, 1108, 1114, 1121, 1125, 1130, 1133, 1139, 1142, 1150, 1155, 1162, 1164, 1167,
    1171, 1174, 1183, 1186, 1188, 1191, 1196, 1201, 1208, 1210, 1214, 1217, 1221, 1224, 1228, 1231,
    1235, 1238, 1242, 1246, 1252, 1256, 1261, 1263, 1266, 1269, 1274, 1280, 1284, 1289, 1293, 1298,
    1303, 1308, 1313, 1315, 1318, 0, 3, 6, 8, 12, 15, 17, 21, 26, 28, 31, 33, 36, 39, 42, 47, 50,
    53, 55, 58, 61, 63, 66, 68, 72, 75, 78, 81, 85, 87, 90, 94, 97, 100, 103, 109, 112, 115, 119,
    122, 124, 127, 129, 133, 138, 141, 145, 148, 151, 153, 157, 159, 163, 167, 170, 172, 176, 178,
    0, 3, 7, 9, 11, 14, 17, 21, 24, 26, 29, 33, 35, 38, 41, 42, 45, 47, 50, 51, 53, 57, 60, 63, 66,
    69, 72, 76, 80, 82, 85, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 49, 52, 58,
    61, 64, 67, 70, 73, 76, 80, 83, 87, 90, 92, 94, 98, 101, 104, 107, 113, 116, 120, 123, 127,
    132, 135, 137, 140, 143, 147, 150, 154, 157, 159, 163, 166, 170, 173, 175, 178, 181, 183, 185,
    187, 190, 193, 196, 199, 203, 206, 209, 213, 216, 220, 223, 226, 229, 232, 235, 239, 242, 245,
    247, 249, 252, 255, 258, 261, 264, 270, 275, 278, 281, 284, 287, 291, 294, 297, 302, 307, 310,
    313, 317, 319, 321, 325, 328, 332, 336, 339, 342, 345, 350, 354, 357, 361, 0, 5, 9, 12, 14, 19,
    22, 25, 30, 35, 39, 42, 45, 50, 54, 59, 64, 67, 72, 75, 78, 80, 83, 88, 91, 94, 96, 0, 5, 9,
    17, 23, 26, 31, 36, 38, 41, 45, 50, 53, 57, 62, 64, 66, 69, 72, 75, 80, 84, 87, 92, 100, 106,
    113, 119, 127, 130, 134, 139, 144, 147, 150, 152, 154, 157, 160, 165, 167, 174, 179, 181, 183,
    188, 194, 198, 203, 206, 211, 214, 218, 222, 228, 235, 240, 243, 246, 250, 253, 259, 262, 264,
    267, 270, 273, 277, 281, 287, 294, 298, 302, 309, 316, 317, 324, 328, 333, 343, 348, 353, 361,
    363, 366, 369, 376, 383, 388, 391, 395, 399, 406, 409, 414, 417, 420, 426, 429, 433, 436, 439,
    443, 447, 450, 453, 456, 462, 465, 467, 470, 474, 479, 482, 486, 490, 492, 497, 499, 506, 510,
    513, 521, 525, 531, 537, 542, 545, 549, 555, 559, 564, 567, 570, 573, 575, 578, 583, 585, 589,
    596, 599, 603, 606, 608, 611, 616, 620, 625, 630, 0, 1, 4, 8, 11, 14, 17, 23, 26, 28, 30, 34,
    38, 42, 46, 51, 57, 63, 69, 74, 81, 86, 92, 99, 105, 111, 119, 124, 129, 131, 137, 144, 146,
    150, 156, 161, 168, 173, 176, 180, 187, 190, 198, 205, 207, 213, 220, 227, 233, 238, 245, 248,
    253, 258, 263, 265, 266, 269, 272, 274, 278, 282, 288, 293, 297, 303, 308, 310, 314, 317, 321,
    327, 331, 337, 342, 349, 355, 362, 367, 373, 377, 383, 387, 390, 394, 398, 404, 411, 421, 430,
    437, 443, 450, 454, 460, 466, 474, 481, 487, 494, 499, 504, 509, 512, 516, 522, 526, 529, 534,
    540, 546, 554, 561, 567, 575, 582, 590, 597, 604, 606, 610, 613, 615, 620, 623, 627, 631, 636,
    638, 643, 649, 655, 661, 666, 671, 675, 682, 686, 691, 695, 700, 705, 711, 717, 723, 728, 732,
    736, 740, 746, 751, 756, 761, 768, 774, 776, 780, 786, 788, 794, 798, 800, 803, 808, 819, 826,
    829, 833, 836, 840, 845, 850, 857, 863, 870, 876, 885, 890, 893, 897, 904, 907, 912, 916, 924,
    930, 935, 941, 945, 948, 952, 954, 955, 959, 961, 967, 973, 975, 978, 981, 984, 987, 991, 994,
    997, 999, 1002, 1009, 1018, 1023, 1030, 1039, 1046, 1051, 1059, 1066, 1073, 1080, 1087, 1091,
    1097, 1106, 1113, 1118, 1123, 1127, 1136, 1142, 1145, 1154, 1157, 1161, 1165, 1169, 1173, 1179,
    1183, 1188, 1193, 1198, 1202, 1211, 1216, 1221, 1225, 1231, 1236, 1242, 1247, 1254, 1260, 1266,
    1271, 1283, 1286, 1288, 1292, 1295, 1299, 1303, 1309, 1314, 1321, 1327, 1332, 1338, 1341, 1346,
    1352, 1357, 1359, 1363, 1366, 1370, 1373, 1378, 1382, 1384, 1389, 1394, 1400, 1402, 1407, 1411,
    1416, 1421, 1426, 1428, 1432, 1437, 1440, 1444, 1447, 1450, 1451, 1454, 1458, 1461, 1465, 1470,
    1475, 1482, 1492, 1494, 1501, 1506, 1511, 1516, 1523, 1528, 1535, 1539, 1546, 1556, 1565, 1574,
    1584, 1592, 1597, 1599, 1607, 1614, 1615, 1617, 1622, 1630, 1635, 1641, 1645, 1649, 1651, 1656,
    1661, 1668, 1675, 1682, 1690, 1698, 1706, 1716, 1719, 1725, 1731, 1737, 1745, 1752, 1755, 1760,
    0, 3, 6, 9, 11, 15, 18, 22, 25, 30, 31, 36, 38, 40, 44, 47, 51, 55, 56, 59, 61, 64, 66, 69, 72,
    74, 77, 79, 84, 87, 90, 94, 96, 98, 104, 107, 112, 114, 117, 119, 123, 127, 131, 134, 137, 139,
    143, 146, 148, 152, 155, 158, 161, 163, 166, 169, 172, 174, 176, 177, 181, 184, 187, 193, 196,
    200, 203, 207, 210, 215, 217, 220, 222, 225, 230, 237, 241, 246, 250, 252, 253, 256, 258, 263,
    265, 266, 271, 279, 281, 286, 290, 297, 303, 306, 309, 312, 315, 318, 321, 325, 329, 334, 338,
    342, 347, 354, 359, 364, 368, 372, 376, 380, 383, 386, 387, 390, 396, 406, 408, 414, 422, 426,
    430, 433, 438, 441, 444, 447, 450, 455, 458, 460, 462, 467, 470, 472, 475, 478, 482, 485, 488,
    491, 494, 498, 502, 506, 508, 511, 514, 516, 521, 525, 529, 532, 535, 539, 0, 3, 6, 8, 11, 15,
    18, 22, 25, 29, 31, 34, 36, 39, 42, 45, 47, 48, 52, 54, 56, 59, 62, 65, 68, 70, 71, 74, 77, 80,
    83, 85, 89, 92, 97, 100, 101, 103, 106, 110, 111, 114, 118, 121, 124, 128, 129, 132, 136, 140,
    142, 146, 148, 152, 155, 157, 159, 162, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43,
    46, 52, 55, 58, 61, 64, 68, 71, 74, 76, 79, 83, 85, 88, 91, 93, 95, 99, 102, 107, 110, 113,
    119, 122, 124, 127, 129, 132, 135, 138, 141, 143, 147, 151, 153, 156, 159, 163, 165, 169, 171,
    174, 178, 181, 184, 186, 188, 190, 193, 195, 198, 203, 206, 209, 213, 216, 222, 225, 228, 231,
    234, 237, 240, 244, 248, 251, 254, 256, 260, 266, 269, 272, 275, 277, 279, 282, 286, 291, 294,
    297, 299, 304, 306, 309, 312, 315, 320, 323, 327, 333, 337, 340, 343, 346, 350, 352, 354, 355,
    357, 360, 363, 368, 373, 378, 381, 384, 389, 392, 395, 397, 401, 405, 413, 415, 417, 421, 424,
    429, 432, 435, 438, 441, 444, 447, 452, 454, 458, 461, 462, 467, 471, 474, 479, 481, 483, 488,
    491, 494, 0, 2, 5, 8, 12, 16, 20, 26, 28, 31, 33, 36, 39, 42, 44, 46, 48, 51, 0, 1, 4, 8, 11,
    17, 20, 22, 24, 28, 32, 36, 41, 46, 51, 58, 64, 72, 77, 79, 81, 87, 93, 96, 103, 106, 114, 121,
    123, 129, 136, 139, 143, 147, 154, 161, 166, 169, 174, 179, 180, 183, 186, 190, 194, 198, 200,
    203, 207, 211, 216, 222, 231, 235, 238, 242, 246, 253, 259, 266, 271, 275, 281, 287, 293, 298,
    303, 308, 311, 317, 323, 329, 336, 338, 342, 345, 347, 352, 357, 363, 367, 374, 378, 382, 386,
    391, 397, 399, 401, 405, 407, 410, 417, 420, 423, 433, 437, 442, 447, 456, 461, 463, 466, 469,
    478, 488, 496, 501, 505, 506, 509, 513, 520, 524, 528, 539, 541, 547, 549, 552, 555, 558, 561,
    568, 572, 575, 579, 587, 595, 597, 600, 607, 616, 621, 628, 637, 642, 646, 652, 657, 662, 666,
    675, 684, 687, 691, 695, 700, 709, 714, 719, 722, 724, 727, 731, 735, 740, 746, 749, 751, 755,
    758, 762, 765, 770, 774, 776, 782, 786, 788, 793, 795, 799, 804, 807, 816, 819, 820, 821, 824,
    829, 836, 838, 845, 850, 855, 860, 865, 872, 880, 887, 896, 904, 909, 911, 919, 928, 935, 936,
    938, 943, 949, 953, 955, 963, 969, 975, 978, 983, 0, 1, 7, 12, 17, 22, 26, 31, 37, 44, 50, 57,
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
    1600, 1603, 1610, 1617, 1621, 1623, 1630, 1637, 1640, 1642, 1649, 1652, 0, 5, 8, 10, 13, 16,
    21, 25, 28, 30, 33, 37, 41, 44, 46, 49, 53, 57, 60, 64, 65, 68, 72, 74, 77, 81, 84, 87, 90, 93,
    97, 102, 105, 108, 110, 114, 118, 123, 127, 132, 134, 137, 142, 145, 148, 151, 153, 157, 161,
    165, 169, 173, 175, 178, 181, 183, 186, 188, 191, 197, 200, 204, 208, 211, 215, 217, 220, 222,
    226, 230, 236, 239, 241, 245, 249, 254, 259, 265, 268, 272, 273, 276, 281, 284, 289, 293, 296,
    299, 301, 304, 308, 311, 315, 320, 322, 324, 327, 330, 333, 337, 339, 343, 345, 0, 2, 5, 9, 12,
    16, 18, 21, 23, 26, 30, 33, 36, 38, 40, 43, 46, 50, 52, 55, 60, 63, 66, 68, 70, 71, 75, 77, 80,
    82, 85, 88, 91, 95, 96, 99, 103, 106, 108, 112, 117, 119, 122, 125, 129, 133, 138, 139, 142,
    145, 150, 154, 158, 159, 162, 165, 169, 171, 175, 177, 180, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27,
    30, 33, 37, 40, 43, 46, 49, 52, 55, 61, 64, 67, 71, 74, 78, 81, 89, 92, 94, 96, 103, 108, 112,
    115, 121, 124, 128, 133, 136, 139, 142, 147, 149, 152, 155, 158, 161, 163, 167, 168, 171, 173,
    176, 178, 181, 184, 186, 189, 192, 194, 196, 199, 202, 205, 208, 211, 215, 218, 221, 224, 228,
    231, 234, 237, 240, 242, 244, 247, 250, 253, 258, 261, 265, 268, 271, 274, 278, 281, 284, 287,
    290, 291, 294, 301, 304, 307, 312, 317, 320, 323, 326, 328, 330, 334, 337, 341, 344, 347, 350,
    353, 358, 362, 366, 0, 2, 5, 8, 10, 13, 17, 19, 26, 29, 32, 35, 41, 45, 48, 52, 55, 57, 0, 1,
    6, 11, 15, 20, 26, 33, 39, 46, 49, 54, 61, 66, 71, 75, 80, 82, 85, 91, 97, 102, 108, 115, 121,
    128, 132, 138, 140, 145, 153, 163, 167, 171, 176, 179, 183, 191, 197, 204, 206, 213, 216, 218,
    224, 230, 235, 240, 245, 250, 255, 259, 265, 270, 275, 277, 281, 284, 288, 291, 295, 302, 303,
    306, 309, 313, 316, 320, 322, 328, 336, 341, 351, 357, 360, 364, 368, 373, 377, 382, 386, 391,
    397, 401, 406, 411, 417, 419, 425, 435, 445, 448, 452, 457, 464, 469, 473, 478, 481, 490, 502,
    506, 510, 515, 518, 521, 525, 528, 532, 535, 537, 545, 550, 553, 557, 562, 568, 573, 579, 584,
    590, 592, 596, 603, 610, 613, 616, 622, 629, 634, 639, 644, 649, 655, 663, 668, 673, 675, 678,
    683, 689, 694, 700, 703, 707, 712, 716, 720, 721, 725, 730, 732, 734, 739, 745, 750, 756, 760,
    764, 769, 773, 778, 785, 790, 794, 799, 803, 806, 812, 819, 827, 833, 847, 855, 860, 864, 872,
    878, 884, 891, 896, 902, 905, 909, 921, 923, 930, 933, 939, 942, 947, 950, 954, 957, 960, 965,
    972, 975, 979, 983, 986, 989, 995, 1002, 1010, 1015, 1017, 1020, 1023, 1026, 1031, 1035, 1040,
    1047, 1051, 1056, 1061, 1063, 1066, 1070, 1074, 1076, 1079, 1083, 1086, 1091, 1097, 1104, 1111,
    1113, 1116, 1118, 0, 11, 24, 30, 42, 56, 66, 78, 88, 109, 0, 9, 17, 26, 36, 45, 51, 56, 71, 77,
    89, 102, 109, 126, 134, 147, 154, 0, 21, 32, 44, 55, 62, 81, 96, 113, 127, 152, 164, 192, 214,
    232, 234, 0, 6, 13, 24, 35, 48, 61, 72, 81, 89, 103, 123, 128, 134, 143, 154, 162, 177, 186,
    198, 206, 220, 230, 235, 246, 257, 279, 289, 302, 312, 320, 326, 331, 340, 349, 361, 369, 377,
    380, 0, 8, 12, 15, 20, 25, 28, 36, 44, 58, 63, 67, 78, 83, 86, 95, 100, 108, 111, 0, 29, 0, 3,
    5, 11, 18, 28, 33, 36, 42, 50, 52, 58, 70, 82, 93, 101, 108, 117, 125, 134, 144, 152, 161, 163,
    167, 171, 173, 178, 185, 192, 195, 201, 205, 209, 214, 218, 223, 227, 230, 235, 239, 244, 256,
    262, 270, 278, 285, 292, 296, 299, 303, 307, 314, 324, 328, 337, 341, 350, 359, 362, 371, 382,
    384, 393, 405, 410, 417, 422, 426, 430, 437, 441, 443, 448, 456, 459, 469, 473, 476, 482, 488,
    491, 493, 500, 0, 1, 5, 12, 20, 25, 33, 41, 45, 50, 58, 66, 70, 75, 83, 91, 96, 105, 114, 120,
    127, 132, 138, 144, 151, 158, 165, 172, 179, 187, 194, 202, 207, 211, 217, 219, 223, 225, 228,
    231, 235, 239, 245, 250, 255, 260, 265, 270, 272, 276, 283, 285, 288, 294, 301, 307, 313, 318,
    324, 331, 333, 337, 342, 346, 352, 358, 362, 368, 371, 375, 378, 382, 387, 389, 392, 396, 398,
    401, 404, 407, 411, 416, 421, 426, 430, 435, 437, 441, 447, 452, 459, 465, 467, 470, 473, 478,
    482, 487, 494, 500, 508, 514, 522, 525, 530, 536, 541, 544, 553, 555, 563, 567, 573, 581, 585,
    593, 600, 606, 611, 616, 619, 626, 633, 638, 645, 653, 659, 663, 666, 671, 676, 683, 685, 687,
    689, 692, 695, 699, 703, 707, 709, 714, 719, 722, 726, 728, 731, 738, 741, 746, 749, 752, 757,
    762, 768, 772, 778, 784, 790, 791, 794, 802, 810, 811, 813, 815, 817, 820, 823, 830, 833, 836,
    839, 843, 848, 851, 853, 856, 860, 864, 869, 875, 881, 887, 890, 896, 898, 900, 904, 909, 919,
    925, 931, 936, 943, 951, 954, 960, 967, 974, 976, 981, 982, 990, 993, 1000, 1005, 1012, 1014,
    1020, 1025, 1030, 1033, 1041, 1045, 1049, 1057, 1066, 1073, 1078, 1084, 1089, 1095, 1101, 1107,
    1108, 1110, 1114, 1117, 1119, 1123, 1127, 1130, 1134, 1140, 1148, 1156, 1160, 1164, 1166, 1170,
    1172, 1176, 1181, 1187, 1193, 1196, 1203, 1210, 1215, 1220, 1227, 1234, 1236, 1240, 1244, 1246,
    1249, 1253, 1257, 1262, 1268, 1272, 1276, 1280, 1284, 1286, 1289, 1291, 1298, 1306, 1309, 1312,
    1315, 1321, 1328, 1335, 1339, 1344, 1347, 1350, 1353, 1357, 1367, 1370, 1378, 1385, 1392, 1398,
    1405, 1413, 1421, 1427, 1436, 1445, 1452, 1460, 1466, 1476, 1481, 1486, 1491, 1496, 1499, 1502,
    1506, 1509, 1512, 1516, 0, 4, 6, 13, 15, 20, 23, 28, 30, 35, 37, 39, 45, 48, 50, 53, 56, 60,
    65, 68, 71, 76, 80, 85, 89, 92, 95, 97, 101, 104, 108, 110, 113, 116, 118, 120, 124, 126, 128,
    131, 134, 138, 141, 144, 148, 151, 154, 157, 160, 163, 167, 170, 172, 176, 179, 185, 188, 191,
    195, 198, 200, 203, 205, 208, 210, 212, 215, 217, 223, 227, 231, 233, 235, 238, 241, 244, 246,
    249, 253, 255, 258, 261, 264, 268, 269, 271, 275, 279, 0, 4, 10, 12, 15, 17, 19, 22, 24, 26,
    29, 33, 36, 39, 43, 45, 47, 51, 54, 57, 58, 61, 64, 66, 69, 71, 74, 77, 80, 83, 87, 91, 93, 96,
    0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 49, 55, 58, 61, 64, 67, 71, 74, 78,
    81, 83, 85, 89, 92, 96, 100, 106, 109, 112, 115, 118, 120, 123, 126, 129, 131, 135, 137, 140,
    143, 146, 149, 152, 154, 156, 158, 161, 165, 168, 171, 174, 177, 178, 181, 184, 188, 191, 194,
    197, 200, 204, 207, 210, 213, 215, 218, 221, 224, 227, 232, 235, 238, 241, 246, 251, 255, 258,
    261, 264, 271, 274, 279, 284, 289, 294, 297, 301, 303, 305, 309, 312, 315, 318, 321, 326, 329,
    334, 340, 345, 349, 357, 362, 0, 2, 6, 11, 14, 16, 19, 23, 26, 29, 32, 38, 42, 43, 46, 48, 0,
    1, 5, 12, 20, 25, 29, 33, 38, 43, 48, 54, 60, 67, 74, 82, 87, 91, 97, 101, 105, 109, 114, 122,
    127, 133, 138, 142, 145, 151, 158, 164, 166, 170, 173, 177, 184, 188, 190, 195, 197, 201, 208,
    214, 216, 219, 224, 228, 233, 240, 246, 254, 260, 266, 268, 273, 276, 285, 287, 291, 299, 303,
    307, 315, 321, 326, 329, 336, 343, 351, 357, 361, 364, 369, 374, 381, 382, 384, 386, 388, 391,
    394, 398, 402, 404, 411, 416, 424, 428, 434, 437, 441, 443, 445, 448, 451, 458, 461, 466, 470,
    475, 481, 487, 490, 494, 499, 509, 515, 521, 526, 534, 537, 543, 545, 550, 551, 557, 560, 565,
    572, 577, 579, 585, 590, 595, 603, 608, 614, 618, 625, 631, 634, 638, 640, 643, 645, 649, 652,
    656, 660, 665, 671, 674, 683, 690, 695, 699, 701, 703, 706, 710, 715, 719, 723, 729, 731, 734,
    737, 740, 743, 753, 756, 764, 770, 776, 781, 788, 796, 802, 807, 810, 0, 2, 8, 16, 34, 44, 56,
    66, 76, 88, 98, 106, 116, 128, 132, 144, 150, 158, 166, 174, 182, 184, 190, 198, 204, 210, 218,
    226, 238, 248, 256, 266, 276, 284, 292, 304, 310, 322, 326, 336, 348, 354, 368, 374, 386, 396,
    404, 412, 422, 432, 440, 460, 466, 472, 484, 490, 494, 500, 511, 515, 523, 529, 535, 541, 545,
    557, 569, 581, 593, 605, 617, 629, 641, 655, 667, 679, 685, 689, 693, 699, 707, 715, 721, 727,
    731, 735, 739, 749, 757, 767, 777, 779, 785, 789, 798, 809, 815, 819, 829, 837, 849, 859, 865,
    877, 885, 893, 901, 905, 907, 919, 933, 945, 957, 969, 975, 986, 996, 1006, 1016, 1026, 1038,
    1048, 1058, 1073, 1079, 1083, 1093, 1108, 1116, 1129, 1137, 1151, 1167, 1181, 1195, 1209, 1225,
    1239, 1253, 1267, 1281, 1297, 1311, 1321, 1327, 1346, 1357, 1365, 1369, 1377, 1385, 1395, 1405,
    1415, 1425, 1433, 1443, 1453, 1465, 1473, 1479, 1489, 1497, 1503, 1513, 1523, 1533, 1541, 1551,
    1557, 1567, 1575, 1585, 1595, 1607, 1617, 1623, 1631, 1639, 1645, 1653, 1659, 1665, 1669, 1673,
    1679, 1687, 1693, 1701, 1717, 1723, 1729, 1737, 1745, 1757, 1767, 1775, 1785, 1795, 1799, 1807,
    1813, 1819, 1837, 1855, 1873, 1885, 1891, 1909, 1925, 1931, 1937, 1941, 1951, 1965, 1977, 1987,
    1993, 1999, 2011, 2021, 2025, 2035, 2041, 2043, 2047, 2053, 2059, 2065, 2073, 2081, 2093, 2101,
    2109, 2121, 2131, 2141, 2151, 2155, 2161, 2167, 2173, 2183, 2187, 2199, 2223, 2233, 2245, 2255,
    2267, 2271, 2277, 2285, 2297, 2307, 2317, 2329, 2341, 2351, 2365, 2373, 2379, 2391, 2403, 2415,
    2427, 2437, 2447, 2457, 2465, 2471, 2481, 2491, 2493, 2499, 2507, 2517, 2525, 2535, 2543, 2555,
    2565, 2575, 2585, 2595, 2603, 2615, 2625, 2637, 2645, 2655, 2667, 2677, 2685, 2693, 2701, 2709,
    2717, 2725, 2737, 2749, 2763, 2777, 2791, 2803, 2817, 2827, 2831, 2841, 2857, 2867, 2875, 2885,
    2895, 2905, 2915, 2929, 2937, 2941, 2947, 2958, 2968, 2978, 2988, 2998, 3008, 3020, 3030, 3040,
    3046, 3054, 3062, 3070, 3078, 3082, 3090, 3098, 3104, 3112, 3124, 3130, 3134, 3144, 3154, 3162,
    3170, 3176, 3188, 3194, 3202, 3208, 3218, 3222, 3230, 3236, 3240, 3242, 3248, 3256, 3266, 3274,
    3280, 3286, 3294, 3304, 3310, 3329, 3340, 3350, 3356, 3362, 3368, 3374, 3380, 3386, 3394, 3404,
    3412, 3418, 3428, 3436, 3444, 3454, 3462, 3468, 3470, 3486, 3500, 3516, 3532, 0, 2, 5, 11, 14,
    18, 21, 23, 26, 28, 32, 38, 44, 54, 62, 68, 76, 84, 92, 98, 104, 116, 122, 127, 135, 143, 149,
    157, 165, 182, 190, 200, 208, 216, 226, 232, 234, 241, 246, 250, 256, 267, 271, 279, 285, 289,
    298, 305, 313, 321, 323, 328, 334, 340, 352, 360, 366, 378, 384, 391, 395, 401, 407, 413, 419,
    425, 433, 439, 445, 449, 455, 461, 467, 471, 479, 481, 491, 499, 505, 509, 515, 523, 532, 538,
    546, 560, 562, 568, 581, 587, 593, 599, 607, 613, 617, 624, 632, 638, 644, 650, 656, 662, 670,
    678, 684, 690, 696, 698, 704, 708, 712, 723, 729, 737, 743, 745, 751, 757, 763, 775, 779, 793,
    801, 813, 819, 825, 829, 836, 844, 852, 862, 870, 878, 880, 885, 893, 899, 905, 913, 919, 925,
    933, 939, 945, 947, 959, 963, 971, 977, 983, 991, 999, 1003, 1011, 1015, 1019, 1032, 1040,
    1046, 1048, 1053, 1062, 1070, 1083, 1089, 1095, 1101, 1105, 1111, 1117, 1121, 1125, 1135, 1141,
    1151, 1161, 1170, 1174, 1184, 1190, 1194, 1200, 1210, 1216, 1218, 1226, 1234, 1238, 1242, 1246,
    1257, 1261, 0, 3, 5, 8, 11, 15, 18, 22, 24, 27, 30, 31, 33, 36, 39, 42, 45, 49, 53, 55, 61, 67,
    73, 77, 79, 88, 94, 98, 104, 110, 116, 120, 124, 132, 134, 138, 142, 146, 148, 158, 166, 172,
    176, 184, 192, 203, 211, 217, 219, 223, 227, 233, 235, 243, 249, 253, 255, 258, 260, 263, 0, 3,
    6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 52, 55, 58, 62, 65, 69, 72, 74, 78, 81,
    87, 90, 92, 95, 98, 100, 104, 107, 109, 112, 115, 118, 121, 124, 127, 131, 134, 137, 139, 142,
    145, 148, 152, 155, 158, 163, 168, 170, 172, 175, 178, 181, 186, 192, 198, 203, 205, 210, 214,
    218, 222, 224, 228, 232, 236, 242, 252, 258, 266, 270, 279, 283, 290, 295, 302, 310, 318, 324,
    330, 334, 341, 345, 349, 355, 361, 370, 372, 377, 379, 385, 391, 397, 401, 407, 415, 419, 423,
    428, 434, 442, 449, 453, 459, 463, 467, 471, 479, 483, 489, 495, 502, 506, 512, 518, 526, 530,
    534, 538, 544, 550, 555, 561, 566, 572, 580, 586, 591, 597, 605, 607, 613, 619, 626, 630, 634,
    640, 646, 0, 2, 5, 8, 12, 15, 17, 25, 30, 38, 42, 46, 51, 56, 61, 70, 75, 80, 87, 92, 97, 0, 2,
    8, 26, 36, 46, 56, 62, 70, 78, 86, 94, 96, 102, 108, 114, 122, 130, 138, 154, 162, 174, 186,
    190, 207, 223, 235, 249, 255, 279, 293, 299, 311, 321, 329, 337, 349, 369, 375, 381, 391, 395,
    401, 405, 413, 419, 425, 431, 435, 447, 459, 471, 483, 489, 493, 497, 503, 511, 519, 525, 531,
    535, 539, 543, 555, 565, 575, 585, 609, 621, 623, 627, 636, 647, 653, 659, 663, 675, 687, 695,
    699, 701, 713, 725, 737, 751, 757, 767, 777, 787, 791, 801, 815, 829, 843, 857, 867, 879, 885,
    893, 901, 909, 919, 927, 933, 945, 955, 967, 977, 983, 993, 1003, 1009, 1015, 1021, 1027, 1031,
    1035, 1041, 1049, 1063, 1069, 1085, 1091, 1097, 1105, 1113, 1121, 1125, 1139, 1157, 1175, 1187,
    1205, 1221, 1227, 1231, 1245, 1259, 1269, 1281, 1291, 1295, 1299, 1309, 1311, 1315, 1321, 1327,
    1333, 1345, 1353, 1361, 1373, 1381, 1391, 1395, 1401, 1407, 1413, 1417, 1429, 1439, 1451, 1463,
    1475, 1485, 1489, 1495, 1509, 1519, 1527, 1545, 1555, 1565, 1577, 1589, 1599, 1613, 1625, 1631,
    1643, 1655, 1667, 1677, 1685, 1697, 1699, 1705, 1713, 1721, 1729, 1737, 1745, 1753, 1767, 1779,
    1793, 1819, 1831, 1835, 1851, 1865, 1875, 1885, 1889, 1895, 1905, 1915, 1925, 1935, 1945, 1951,
    1955, 1963, 1969, 1981, 1985, 1995, 2003, 2011, 2023, 2029, 2037, 2043, 2049, 2057, 2063, 2067,
    2069, 2075, 2083, 2093, 2099, 2105, 2115, 2127, 2133, 2143, 2149, 2155, 2163, 2169, 2179, 2187,
    2197, 2205, 2207, 0, 11, 38, 57, 81, 92, 0, 9, 17, 26, 38, 51, 62, 85, 108, 125, 134, 155, 0,
    11, 23, 25, 61, 95, 118, 150, 172, 209, 224, 243, 0, 5, 11, 14, 29, 49, 69, 92, 109, 118, 129,
    154, 193, 207, 227, 248, 271, 299, 321, 340, 359, 380, 391, 414, 430, 445, 472, 481, 496, 521,
    544, 569, 592, 0, 4, 7, 12, 17, 21, 32, 35, 44, 49, 57, 60, 69, 78, 83, 104, 113, 0, 35, 0, 3,
    5, 8, 10, 19, 23, 26, 30, 33, 38, 42, 47, 54, 56, 61, 68, 72, 79, 81, 84, 86, 96, 98, 108, 114,
    128, 136, 142, 148, 170, 192, 214, 230, 252, 260, 276, 302, 310, 320, 324, 338, 356, 380, 396,
    400, 420, 424, 444, 464, 486, 514, 536, 554, 564, 584, 606, 620, 624, 629, 645, 653, 663, 671,
    689, 697, 717, 731, 743, 0, 16, 0, 1, 4, 6, 8, 11, 15, 19, 25, 29, 35, 38, 43, 46, 49, 55, 59,
    62, 65, 69, 73, 77, 81, 86, 92, 97, 101, 103, 107, 110, 114, 116, 123, 128, 135, 138, 141, 146,
    148, 152, 155, 158, 160, 164, 168, 174, 178, 184, 186, 188, 192, 195, 197, 198, 201, 208, 215,
    224, 231, 234, 238, 244, 248, 255, 259, 263, 269, 272, 278, 284, 290, 296, 304, 312, 318, 324,
    330, 338, 345, 353, 355, 361, 365, 369, 372, 377, 380, 384, 388, 392, 396, 401, 406, 408, 411,
    416, 420, 425, 430, 435, 439, 443, 448, 454, 456, 461, 463, 466, 471, 475, 481, 487, 493, 497,
    499, 502, 508, 512, 520, 530, 535, 540, 546, 553, 558, 564, 570, 576, 580, 584, 587, 594, 601,
    606, 613, 617, 621, 624, 631, 638, 647, 653, 662, 671, 680, 691, 697, 702, 708, 713, 717, 721,
    728, 732, 736, 741, 748, 749, 754, 757, 759, 766, 771, 776, 778, 781, 785, 788, 791, 794, 800,
    802, 805, 811, 818, 823, 831, 837, 840, 844, 850, 855, 863, 869, 872, 877, 883, 891, 899, 900,
    902, 906, 910, 914, 918, 922, 927, 930, 932, 937, 940, 943, 949, 952, 958, 962, 967, 972, 978,
    984, 991, 997, 1003, 1007, 1010, 1013, 1019, 1024, 1029, 1034, 1039, 1046, 1052, 1058, 1061,
    1065, 1069, 1074, 1078, 1083, 1086, 1091, 1096, 1098, 1101, 1106, 1111, 1113, 1117, 1122, 1125,
    1129, 1135, 1138, 1143, 1145, 1149, 1151, 1154, 1159, 1162, 1165, 1170, 1173, 1178, 1185, 1189,
    1194, 1200, 1203, 1204, 1208, 1213, 1218, 1223, 1229, 1233, 1238, 1243, 1245, 1249, 1253, 1258,
    1264, 1270, 1275, 1282, 1289, 1296, 1306, 1315, 1320, 1321, 1323, 1330, 1335, 1337, 1343, 1349,
    1352, 1355, 1360, 1364, 1369, 1374, 1378, 1382, 1385, 1392, 1399, 1406, 0, 4, 8, 12, 16, 18,
    22, 24, 28, 32, 35, 38, 40, 43, 48, 51, 56, 59, 63, 67, 70, 74, 77, 81, 84, 88, 94, 97, 100,
    102, 105, 107, 111, 114, 116, 119, 121, 125, 129, 136, 140, 143, 146, 150, 154, 157, 161, 164,
    165, 171, 175, 178, 186, 190, 193, 197, 201, 205, 210, 215, 219, 224, 227, 230, 234, 238, 242,
    246, 249, 252, 255, 257, 261, 263, 267, 270, 272, 275, 278, 282, 287, 289, 291, 294, 297, 300,
    302, 307, 310, 318, 320, 323, 327, 329, 332, 0, 3, 5, 8, 11, 16, 19, 23, 26, 30, 32, 34, 37,
    40, 43, 46, 50, 51, 55, 57, 59, 64, 67, 71, 72, 75, 78, 81, 84, 88, 90, 94, 96, 100, 102, 104,
    107, 112, 115, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 49, 52, 55, 59, 65,
    68, 71, 75, 78, 81, 84, 88, 91, 95, 98, 100, 102, 106, 109, 112, 118, 121, 125, 128, 130, 133,
    136, 139, 141, 145, 147, 150, 153, 156, 158, 163, 166, 168, 170, 172, 175, 178, 181, 184, 187,
    190, 194, 197, 200, 203, 206, 208, 211, 215, 217, 219, 224, 227, 230, 233, 236, 238, 241, 244,
    247, 250, 254, 257, 259, 262, 264, 269, 275, 282, 290, 293, 298, 303, 308, 311, 315, 317, 319,
    323, 325, 327, 331, 334, 337, 340, 343, 348, 350, 355, 359, 362, 0, 2, 5, 8, 12, 16, 21, 26,
    29, 33, 37, 39, 42, 45, 48, 50, 0, 1, 4, 6, 8, 11, 15, 19, 23, 26, 31, 34, 37, 43, 46, 56, 59,
    63, 67, 71, 75, 80, 82, 85, 89, 91, 98, 101, 104, 109, 113, 114, 117, 120, 124, 128, 130, 132,
    136, 139, 143, 144, 147, 154, 161, 168, 171, 175, 179, 182, 188, 194, 200, 206, 208, 214, 218,
    222, 225, 227, 232, 235, 239, 244, 246, 251, 257, 261, 267, 269, 271, 274, 278, 284, 290, 292,
    295, 301, 309, 315, 322, 332, 339, 344, 351, 354, 361, 370, 379, 388, 393, 398, 402, 406, 410,
    415, 416, 421, 424, 426, 433, 438, 443, 445, 448, 451, 454, 457, 459, 462, 468, 473, 479, 482,
    486, 500, 505, 513, 519, 522, 528, 544, 549, 554, 561, 562, 564, 568, 578, 580, 582, 586, 590,
    593, 602, 605, 610, 615, 620, 626, 629, 633, 638, 641, 646, 651, 654, 659, 664, 666, 670, 675,
    678, 682, 686, 689, 691, 693, 696, 701, 704, 709, 714, 718, 719, 722, 723, 729, 734, 736, 741,
    749, 751, 755, 761, 767, 772, 779, 786, 793, 798, 799, 801, 807, 814, 816, 825, 829, 835, 838,
    841, 847, 853, 856, 863, 870, 0, 6, 13, 19, 26, 34, 42, 50, 59, 66, 74, 78, 83, 87, 92, 97,
    102, 106, 111, 119, 127, 135, 143, 152, 161, 170, 179, 0, 3, 8, 10, 13, 17, 21, 25, 29, 33, 35,
    39, 43, 46, 51, 55, 59, 63, 67, 69, 75, 77, 83, 87, 92, 97, 102, 108, 113, 116, 119, 121, 124,
    129, 132, 134, 139, 142, 147, 152, 155, 160, 164, 168, 173, 178, 183, 185, 189, 193, 195, 200,
    203, 205, 207, 210, 212, 217, 220, 225, 229, 232, 235, 241, 247, 254, 260, 267, 273, 277, 280,
    283, 285, 289, 294, 296, 299, 303, 309, 313, 316, 321, 323, 327, 331, 335, 337, 340, 346, 350,
    354, 356, 361, 366, 369, 373, 377, 381, 387, 392, 396, 402, 404, 406, 409, 412, 419, 422, 429,
    436, 439, 443, 447, 452, 457, 459, 463, 468, 476, 484, 489, 493, 497, 499, 505, 511, 515, 520,
    525, 529, 534, 538, 542, 545, 550, 556, 563, 570, 574, 579, 583, 588, 593, 597, 603, 610, 617,
    621, 626, 629, 630, 632, 635, 638, 640, 645, 650, 655, 657, 660, 663, 666, 669, 676, 678, 682,
    684, 687, 694, 699, 704, 711, 715, 721, 725, 729, 733, 738, 741, 751, 757, 762, 767, 768, 771,
    774, 778, 782, 786, 788, 792, 796, 801, 806, 809, 811, 816, 822, 827, 830, 832, 836, 839, 842,
    845, 849, 854, 859, 866, 872, 878, 883, 885, 889, 892, 896, 900, 904, 910, 917, 924, 931, 934,
    936, 940, 944, 948, 951, 954, 957, 961, 968, 971, 973, 978, 985, 990, 995, 998, 1000, 1004,
    1009, 1014, 1016, 1020, 1025, 1029, 1030, 1034, 1039, 1044, 1050, 1056, 1059, 1063, 1065, 1068,
    1072, 1076, 1081, 1086, 1089, 1093, 1097, 1102, 1105, 1112, 1113, 1115, 1120, 1126, 1130, 1134,
    1138, 1145, 1150, 1155, 1158, 1165, 1169, 1173, 1176, 1179, 0, 4, 8, 12, 14, 17, 21, 24, 26,
    29, 32, 33, 35, 39, 42, 44, 46, 49, 53, 56, 59, 62, 65, 68, 74, 77, 81, 84, 86, 89, 91, 94, 97,
    99, 101, 104, 108, 111, 115, 119, 123, 126, 129, 132, 136, 139, 141, 144, 147, 149, 151, 153,
    157, 159, 162, 164, 0, 3, 5, 8, 11, 15, 18, 22, 24, 26, 29, 32, 36, 37, 41, 43, 46, 47, 49, 52,
    55, 58, 62, 65, 68, 72, 76, 78, 81, 84, 88, 91, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37,
    40, 43, 46, 52, 55, 58, 61, 64, 68, 71, 75, 78, 80, 82, 86, 89, 92, 97, 102, 108, 111, 114,
    116, 119, 122, 125, 127, 131, 134, 137, 140, 143, 146, 148, 151, 154, 157, 159, 161, 164, 167,
    170, 173, 176, 179, 183, 186, 189, 192, 195, 197, 201, 204, 206, 209, 212, 217, 220, 223, 226,
    230, 233, 238, 243, 251, 254, 257, 262, 267, 270, 274, 276, 278, 281, 284, 287, 290, 295, 297,
    0, 2, 5, 8, 12, 15, 17, 21, 24, 27, 29, 32, 34, 0, 3, 8, 11, 15, 19, 23, 25, 29, 33, 35, 40,
    45, 47, 53, 58, 63, 66, 69, 74, 75, 81, 84, 89, 91, 93, 96, 98, 103, 104, 107, 111, 118, 121,
    128, 134, 140, 146, 150, 153, 156, 160, 165, 167, 174, 179, 183, 185, 190, 193, 199, 201, 206,
    209, 214, 216, 219, 226, 235, 239, 243, 248, 250, 255, 263, 265, 271, 277, 281, 287, 294, 298,
    304, 309, 310, 312, 315, 317, 322, 327, 329, 332, 335, 338, 340, 342, 345, 352, 357, 362, 369,
    373, 379, 387, 390, 395, 399, 404, 405, 408, 412, 417, 423, 428, 433, 435, 439, 441, 444, 448,
    455, 458, 460, 464, 467, 471, 474, 476, 478, 482, 487, 492, 495, 497, 501, 506, 507, 512, 518,
    524, 526, 530, 535, 538, 541, 548, 555, 556, 558, 563, 569, 573, 577, 580, 587, 591, 594, 598,
    601, 0, 1, 4, 7, 10, 12, 15, 19, 23, 27, 31, 34, 38, 42, 46, 48, 53, 55, 58, 63, 68, 74, 79,
    82, 85, 87, 90, 96, 101, 102, 106, 108, 111, 113, 116, 121, 126, 130, 135, 140, 144, 148, 152,
    154, 161, 166, 168, 170, 175, 180, 185, 190, 196, 202, 205, 210, 215, 218, 222, 225, 229, 233,
    236, 243, 245, 248, 252, 256, 260, 265, 270, 274, 279, 284, 290, 295, 299, 305, 309, 313, 317,
    319, 323, 328, 330, 335, 343, 345, 350, 355, 360, 364, 368, 374, 380, 385, 387, 389, 394, 399,
    402, 406, 409, 413, 418, 423, 425, 429, 433, 437, 441, 445, 453, 457, 462, 468, 470, 474, 479,
    483, 488, 492, 496, 502, 507, 513, 520, 527, 532, 536, 541, 545, 551, 558, 562, 567, 571, 574,
    575, 578, 581, 583, 590, 593, 595, 598, 602, 606, 609, 612, 615, 619, 623, 627, 630, 634, 638,
    641, 645, 649, 652, 656, 660, 664, 666, 668, 675, 681, 686, 691, 696, 699, 704, 709, 712, 718,
    723, 727, 729, 733, 736, 740, 742, 746, 750, 755, 758, 763, 765, 768, 773, 778, 783, 786, 789,
    793, 797, 801, 805, 810, 815, 821, 827, 829, 833, 836, 841, 845, 852, 857, 862, 866, 868, 870,
    873, 876, 878, 881, 885, 888, 893, 896, 901, 903, 904, 910, 916, 922, 927, 931, 933, 936, 940,
    943, 948, 952, 954, 959, 963, 965, 970, 974, 980, 984, 987, 992, 995, 999, 1004, 1010, 1014,
    1016, 1022, 1028, 1038, 1044, 1048, 1056, 1064, 1072, 1080, 1086, 1096, 1104, 1110, 1118, 1126,
    1132, 1140, 1146, 1152, 1162, 1168, 1172, 1180, 1188, 1192, 1198, 1210, 1214, 1224, 1230, 1236,
    1240, 1246, 1256, 1266, 1278, 1288, 1300, 1304, 1314, 1322, 1332, 1340, 1342, 1350, 1354, 1360,
    1372, 1382, 1388, 1392, 1398, 1408, 1416, 1426, 1436, 1446, 1458, 1466, 1474, 1482, 1486, 1492,
    1500, 1510, 1520, 1528, 1534, 1548, 1552, 1560, 1566, 1578, 1586, 1594, 1602, 1612, 1622, 1630,
    1640, 1652, 1662, 1672, 1680, 1688, 1696, 1700, 1708, 1716, 1720, 1728, 1736, 1744, 1758, 1762,
    1772, 1782, 1792, 1802, 1810, 1820, 1828, 1836, 1848, 1854, 1862, 1870, 1874, 1878, 1888, 1898,
    1904, 1912, 1918, 1924, 1932, 1940, 1944, 1952, 1960, 1968, 1976, 1986, 1994, 2006, 2022, 2030,
    2040, 2048, 2052, 2062, 2074, 2082, 2092, 2102, 2110, 2118, 2128, 2136, 2138, 2144, 2150, 2156,
    2164, 2172, 2178, 2186, 2194, 2200, 2208, 2216, 2224, 2228, 2240, 2254, 2260, 2264, 2270, 2278,
    2286, 2292, 2298, 2304, 2312, 2320, 2328, 2346, 2350, 2354, 2368, 2380, 2390, 2400, 2410, 2416,
    2430, 2440, 2450, 2462, 2468, 2480, 2488, 2498, 2506, 2518, 2520, 2524, 2532, 2538, 2546, 2552,
    2562, 2572, 2582, 2594, 2600, 2606, 2614, 2622, 2630, 2638, 2648, 2658, 2670, 2682, 2686, 2694,
    2702, 2712, 2718, 2728, 2732, 2736, 2744, 2754, 2764, 2774, 2784, 2792, 2804, 2812, 2818, 2826,
    2830, 2838, 2846, 2852, 2856, 2862, 2868, 2872, 2878, 2886, 2896, 2902, 2908, 2918, 2932, 2936,
    2938, 2946, 2950, 2962, 2974, 2986, 2996, 3004, 3010, 3018, 3026, 3036, 3042, 3046, 3050, 3060,
    3070, 3080, 3090, 3102, 3114, 3120, 3130, 3138, 3148, 3158, 3164, 3170, 3178, 3188, 3200, 3212,
    3220, 3226, 3234, 3242, 3248, 3256, 3262, 3272, 3284, 3290, 3294, 3298, 3306, 3314, 3318, 0, 4,
    8, 12, 15, 17, 20, 24, 29, 30, 33, 37, 41, 47, 51, 54, 57, 63, 66, 70, 73, 75, 78, 80, 83, 86,
    89, 93, 96, 100, 103, 106, 108, 111, 113, 116, 118, 126, 134, 136, 142, 154, 160, 166, 176,
    184, 190, 194, 202, 208, 214, 220, 224, 230, 236, 242, 250, 256, 262, 268, 272, 278, 284, 290,
    294, 298, 308, 0, 3, 5, 7, 10, 13, 17, 19, 22, 26, 28, 30, 33, 36, 37, 39, 42, 43, 45, 47, 50,
    53, 57, 60, 63, 67, 71, 74, 78, 82, 84, 88, 92, 98, 104, 110, 114, 117, 0, 3, 6, 9, 12, 15, 18,
    21, 24, 27, 30, 33, 37, 40, 43, 46, 52, 55, 58, 61, 64, 68, 71, 75, 78, 80, 82, 86, 89, 94,
    100, 103, 106, 109, 111, 114, 117, 120, 122, 123, 127, 130, 134, 137, 140, 143, 146, 149, 151,
    153, 155, 158, 161, 164, 167, 170, 173, 177, 180, 183, 186, 189, 191, 195, 197, 200, 203, 206,
    209, 212, 215, 220, 224, 227, 233, 236, 241, 246, 249, 253, 255, 257, 260, 263, 266, 271, 277,
    283, 285, 291, 297, 303, 310, 316, 322, 328, 332, 336, 342, 348, 354, 362, 367, 373, 379, 387,
    397, 403, 411, 417, 421, 427, 0, 2, 5, 8, 12, 15, 18, 21, 25, 27, 30, 32, 33, 36, 38, 40, 46,
    53, 58, 64, 68, 72, 0, 1, 4, 7, 10, 14, 18, 22, 25, 30, 32, 37, 42, 44, 47, 52, 55, 58, 61, 62,
    66, 69, 72, 77, 81, 83, 90, 92, 94, 97, 101, 106, 107, 109, 112, 116, 121, 125, 132, 134, 137,
    141, 145, 149, 153, 158, 166, 168, 173, 177, 180, 186, 191, 193, 196, 201, 206, 210, 212, 216,
    224, 226, 230, 235, 239, 243, 247, 253, 259, 263, 269, 270, 272, 275, 277, 280, 283, 286, 289,
    293, 296, 300, 304, 307, 310, 313, 315, 317, 320, 325, 330, 333, 337, 342, 345, 351, 355, 356,
    358, 362, 366, 371, 373, 378, 383, 386, 389, 393, 395, 398, 403, 407, 414, 418, 420, 423, 425,
    427, 431, 436, 441, 444, 446, 447, 453, 459, 463, 465, 469, 471, 473, 478, 482, 488, 492, 498,
    502, 506, 510, 514, 520, 526, 534, 544, 550, 560, 562, 568, 574, 580, 588, 596, 604, 610, 618,
    624, 628, 634, 638, 648, 658, 664, 670, 674, 680, 690, 694, 704, 712, 722, 730, 732, 740, 744,
    756, 762, 768, 778, 786, 788, 792, 798, 806, 816, 824, 838, 842, 848, 856, 864, 872, 880, 888,
    902, 906, 916, 924, 934, 942, 948, 952, 958, 968, 978, 984, 988, 996, 1012, 1016, 1026, 1034,
    1042, 1050, 1060, 1068, 1070, 1076, 1084, 1092, 1098, 1104, 1110, 1114, 1120, 1124, 1130, 1136,
    1142, 1148, 1156, 1160, 1164, 1170, 1180, 1190, 1198, 1204, 1212, 1222, 1228, 1240, 1242, 1246,
    1254, 1262, 1272, 1278, 1284, 1292, 1302, 1306, 1316, 1320, 1330, 1338, 1350, 1358, 1364, 1368,
    1374, 1378, 1382, 1390, 1400, 1410, 1416, 1420, 1422, 1430, 1434, 1446, 1458, 1468, 1474, 1480,
    0, 6, 10, 14, 20, 27, 34, 39, 44, 50, 55, 63, 66, 68, 73, 77, 82, 86, 89, 93, 99, 104, 109,
    113, 120, 125, 129, 131, 134, 137, 142, 147, 152, 156, 161, 169, 172, 177, 180, 183, 187, 190,
    194, 198, 201, 203, 207, 216, 224, 232, 242, 252, 259, 262, 267, 275, 280, 290, 292, 295, 299,
    305, 311, 313, 316, 319, 322, 327, 331, 338, 342, 348, 353, 357, 362, 367, 373, 381, 386, 389,
    393, 398, 402, 409, 415, 420, 424, 430, 435, 438, 442, 447, 451, 456, 458, 462, 466, 469, 473,
    476, 480, 483, 488, 494, 497, 500, 505, 508, 511, 519, 523, 530, 531, 537, 542, 546, 548, 554,
    558, 563, 572, 577, 582, 586, 590, 592, 595, 597, 600, 606, 609, 614, 620, 626, 631, 636, 641,
    647, 654, 658, 663, 669, 673, 678, 684, 687, 690, 695, 701, 704, 707, 711, 715, 718, 721, 725,
    731, 736, 740, 743, 749, 755, 761, 764, 773, 776, 779, 781, 784, 786, 790, 797, 803, 813, 819,
    825, 828, 834, 838, 840, 847, 850, 858, 861, 867, 870, 875, 879, 884, 888, 897, 902, 905, 908,
    911, 915, 919, 925, 932, 935, 940, 945, 951, 954, 957, 963, 970, 977, 985, 991, 998, 1000,
    1005, 1008, 1012, 1017, 1020, 1025, 1029, 1034, 1037, 1039, 1041, 1045, 1053, 1057, 1060, 1063,
    1067, 1072, 1079, 1088, 1093, 1098, 1104, 1110, 1114, 1118, 1124, 1129, 1132, 1136, 1138, 1141,
    1144, 1149, 1154, 1160, 1166, 1172, 1176, 1181, 1185, 1189, 1193, 1198, 1203, 1206, 1212, 1217,
    1220, 1224, 1229, 1232, 1237, 1248, 1253, 0, 3, 10, 13, 15, 19, 22, 24, 29, 36, 38, 41, 44, 46,
    49, 52, 56, 59, 62, 64, 67, 71, 74, 76, 79, 81, 84, 87, 90, 92, 97, 99, 102, 106, 109, 112,
    115, 118, 121, 127, 130, 136, 139, 143, 146, 148, 151, 153, 155, 158, 163, 166, 170, 174, 177,
    181, 184, 187, 191, 193, 197, 199, 201, 207, 211, 215, 218, 221, 223, 228, 232, 235, 0, 3, 6,
    10, 12, 15, 17, 20, 23, 27, 30, 32, 35, 38, 42, 44, 47, 50, 53, 54, 56, 60, 65, 68, 69, 72, 77,
    79, 82, 85, 88, 91, 95, 99, 101, 104, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43,
    46, 48, 54, 57, 60, 63, 66, 70, 73, 77, 80, 82, 84, 88, 91, 97, 100, 103, 107, 110, 113, 115,
    118, 121, 125, 128, 131, 135, 138, 140, 145, 149, 152, 156, 159, 161, 164, 167, 169, 171, 173,
    176, 179, 182, 185, 189, 192, 197, 200, 204, 207, 211, 214, 217, 220, 223, 227, 230, 233, 236,
    238, 240, 244, 247, 250, 253, 256, 261, 266, 269, 272, 275, 278, 282, 285, 288, 293, 298, 301,
    304, 308, 310, 312, 315, 319, 322, 325, 328, 331, 335, 338, 341, 344, 349, 353, 357, 361, 364,
    368, 0, 3, 7, 10, 12, 17, 20, 23, 26, 30, 32, 38, 42, 45, 48, 54, 58, 61, 63, 68, 73, 78, 81,
    84, 86, 91, 95, 100, 103, 106, 109, 111, 0, 6, 10, 14, 20, 27, 32, 37, 39, 44, 48, 53, 57, 61,
    66, 72, 74, 77, 80, 85, 90, 94, 99, 107, 110, 115, 118, 122, 124, 128, 137, 145, 153, 160, 163,
    168, 176, 181, 183, 189, 195, 197, 200, 204, 209, 213, 218, 223, 227, 231, 236, 242, 247, 251,
    254, 258, 261, 267, 270, 275, 278, 281, 285, 286, 292, 296, 301, 308, 312, 317, 322, 327, 331,
    335, 337, 340, 343, 349, 354, 359, 362, 365, 370, 376, 379, 382, 385, 388, 392, 396, 399, 405,
    411, 417, 420, 422, 424, 428, 434, 440, 446, 449, 455, 459, 461, 464, 469, 478, 483, 489, 492,
    495, 501, 510, 513, 519, 526, 530, 533, 538, 542, 547, 549, 553, 561, 568, 571, 574, 581, 586,
    590, 593, 595, 598, 603, 609, 615, 619, 623, 628, 633, 638, 641, 646, 649, 654, 0, 15, 30, 48,
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
    3042, 0, 3, 6, 15, 18, 30, 33, 36, 48, 63, 72, 81, 90, 99, 108, 117, 120, 123, 126, 135, 138,
    141, 147, 153, 165, 171, 177, 183, 195, 198, 204, 210, 216, 222, 240, 246, 249, 255, 261, 267,
    288, 309, 330, 336, 342, 345, 351, 357, 369, 390, 396, 402, 405, 411, 417, 420, 426, 432, 438,
    444, 456, 462, 474, 477, 483, 489, 499, 520, 526, 532, 538, 541, 547, 550, 556, 559, 565, 571,
    577, 583, 589, 595, 598, 610, 622, 0, 9, 12, 21, 27, 0, 23, 39, 52, 65, 78, 91, 101, 114, 124,
    0, 6, 15, 24, 33, 42, 51, 60, 66, 78, 84, 93, 102, 108, 114, 126, 135, 141, 147, 153, 159, 168,
    174, 180, 189, 198, 207, 213, 225, 231, 237, 243, 249, 255, 264, 273, 279, 288, 297, 309, 315,
    321, 330, 342, 351, 360, 372, 378, 387, 396, 405, 411, 420, 429, 438, 450, 456, 465, 474, 483,
    492, 498, 507, 513, 519, 531, 543, 552, 561, 570, 579, 585, 591, 600, 606, 612, 618, 630, 639,
    651, 657, 666, 675, 681, 687, 699, 705, 711, 720, 729, 738, 744, 750, 759, 765, 774, 780, 786,
    792, 801, 810, 816, 825, 834, 843, 852, 858, 864, 870, 879, 885, 891, 897, 906, 912, 921, 930,
    936, 945, 954, 960, 969, 975, 981, 987, 993, 999, 1011, 1020, 1026, 1032, 1038, 1047, 1053,
    1059, 1065, 1071, 1077, 1083, 1089, 1101, 1107, 1113, 1119, 1128, 1134, 1140, 1146, 1152, 1164,
    1170, 1179, 1185, 1191, 1200, 1206, 1215, 1221, 1230, 1236, 1248, 1257, 1269, 1281, 1287, 1293,
    1299, 1305, 1314, 1323, 1332, 1341, 1347, 1356, 1365, 1371, 1380, 1386, 1392, 1401, 1407, 1416,
    1422, 1431, 1437, 1443, 1452, 1458, 1464, 0, 3, 9, 12, 15, 18, 24, 34, 40, 43, 54, 65, 76, 82,
    88, 102, 112, 123, 130, 133, 144, 150, 153, 156, 159, 0, 7, 14, 21, 28, 35, 42, 45, 52, 59, 66,
    73, 83, 93, 100, 110, 0, 5, 13, 16, 21, 30, 36, 40, 45, 52, 54, 58, 63, 68, 74, 79, 82, 87, 93,
    97, 102, 106, 110, 113, 118, 122, 128, 135, 143, 150, 153, 157, 161, 166, 172, 179, 181, 185,
    190, 196, 200, 205, 211, 217, 223, 231, 242, 249, 251, 255, 260, 262, 266, 270, 273, 279, 288,
    294, 297, 301, 306, 312, 319, 329, 336, 349, 355, 358, 362, 366, 376, 380, 384, 390, 396, 402,
    408, 419, 425, 427, 432, 441, 445, 452, 457, 462, 467, 472, 477, 481, 485, 490, 499, 503, 508,
    513, 520, 525, 528, 533, 536, 541, 544, 552, 558, 562, 569, 577, 583, 586, 590, 593, 596, 602,
    605, 610, 613, 621, 626, 633, 638, 644, 649, 654, 662, 667, 674, 679, 689, 696, 705, 710, 717,
    725, 730, 741, 748, 755, 762, 765, 769, 771, 774, 778, 782, 787, 793, 798, 803, 808, 815, 821,
    823, 825, 828, 831, 837, 839, 844, 853, 860, 866, 873, 879, 883, 889, 890, 898, 904, 916, 920,
    927, 933, 937, 945, 952, 963, 972, 983, 988, 995, 1005, 1012, 1018, 1023, 1027, 1033, 1039,
    1042, 1046, 1051, 1056, 1062, 1069, 1077, 1080, 1084, 1089, 1094, 1098, 1104, 1107, 1114, 1120,
    1124, 1129, 1138, 1141, 1145, 1150, 1153, 1157, 1161, 1166, 1171, 1182, 1184, 1195, 1201, 1204,
    1207, 1211, 1215, 1219, 1222, 1229, 1231, 1236, 1240, 1242, 1247, 1254, 1263, 1267, 1275, 1285,
    1293, 1297, 1300, 1306, 1311, 1316, 1320, 1328, 1334, 1339, 1348, 1356, 1361, 1371, 1379, 1385,
    1394, 1402, 1408, 1416, 1422, 1426, 1431, 1438, 1444, 1447, 1452, 1457, 1463, 1470, 1477, 0, 3,
    6, 11, 14, 16, 20, 23, 25, 32, 36, 42, 44, 47, 50, 53, 57, 60, 63, 66, 70, 72, 75, 77, 79, 84,
    87, 89, 92, 94, 98, 101, 103, 106, 109, 113, 117, 121, 125, 128, 131, 134, 136, 142, 145, 148,
    152, 155, 157, 160, 162, 166, 170, 173, 175, 178, 181, 185, 188, 191, 193, 196, 198, 202, 205,
    210, 215, 219, 222, 225, 229, 232, 234, 237, 240, 243, 247, 252, 255, 259, 264, 270, 274, 0, 3,
    6, 10, 11, 13, 16, 21, 22, 28, 32, 35, 39, 43, 46, 49, 51, 55, 57, 59, 62, 65, 66, 68, 71, 72,
    75, 77, 80, 82, 84, 87, 90, 93, 95, 98, 102, 106, 108, 112, 115, 0, 3, 6, 9, 12, 15, 18, 21,
    24, 27, 30, 33, 37, 40, 45, 48, 51, 54, 57, 61, 67, 70, 74, 77, 80, 83, 87, 90, 94, 97, 99,
    102, 104, 108, 111, 114, 120, 122, 125, 127, 130, 133, 136, 139, 141, 145, 147, 150, 153, 157,
    160, 162, 169, 172, 174, 176, 179, 182, 185, 188, 196, 197, 200, 203, 206, 210, 214, 217, 220,
    223, 226, 228, 231, 234, 237, 240, 243, 246, 249, 253, 256, 259, 262, 267, 272, 274, 277, 279,
    281, 283, 286, 289, 291, 294, 297, 300, 305, 307, 309, 312, 314, 316, 320, 324, 329, 333, 337,
    0, 2, 5, 7, 10, 13, 17, 21, 24, 26, 29, 33, 0, 3, 8, 17, 23, 28, 35, 39, 44, 49, 55, 60, 63,
    67, 72, 75, 82, 89, 92, 96, 100, 105, 107, 113, 117, 122, 128, 134, 143, 147, 152, 158, 165,
    171, 179, 190, 197, 201, 207, 213, 226, 231, 235, 242, 244, 251, 255, 260, 265, 269, 279, 284,
    294, 298, 305, 310, 315, 321, 324, 329, 335, 340, 343, 347, 354, 360, 364, 369, 376, 378, 381,
    385, 389, 394, 399, 404, 410, 416, 418, 423, 429, 435, 442, 449, 453, 459, 460, 463, 468, 474,
    482, 485, 489, 494, 500, 504, 510, 513, 519, 523, 526, 531, 534, 538, 543, 548, 555, 557, 560,
    564, 567, 569, 573, 575, 580, 587, 596, 600, 606, 610, 613, 617, 621, 629, 634, 643, 647, 652,
    662, 670, 674, 678, 685, 689, 695, 701, 707, 713, 719, 722, 729, 736, 0, 2, 8, 16, 22, 28, 30,
    42, 48, 52, 58, 66, 78, 86, 98, 110, 125, 140, 157, 172, 180, 188, 196, 204, 214, 226, 234,
    236, 242, 250, 256, 262, 270, 278, 288, 300, 310, 318, 326, 332, 344, 348, 366, 374, 382, 390,
    396, 414, 426, 438, 444, 450, 462, 470, 480, 488, 498, 506, 512, 518, 524, 530, 534, 550, 558,
    570, 582, 592, 598, 602, 610, 612, 616, 630, 642, 652, 666, 676, 684, 696, 708, 718, 722, 736,
    740, 742, 750, 758, 764, 772, 782, 792, 802, 814, 828, 840, 848, 860, 868, 878, 886, 894, 906,
    914, 920, 930, 938, 946, 954, 962, 972, 978, 986, 994, 1004, 1012, 1016, 1024, 1034, 1044,
    1054, 1062, 1072, 1080, 1092, 1102, 1114, 1120, 1126, 1134, 1140, 1148, 1154, 1160, 1166, 1170,
    1184, 1196, 1208, 1214, 1224, 1230, 1238, 1256, 1262, 1270, 1276, 1284, 1292, 1302, 1312, 1324,
    1334, 1342, 1346, 1366, 1376, 1386, 1396, 1402, 1408, 1414, 1422, 1428, 1438, 1442, 1450, 1458,
    1464, 1476, 1488, 1498, 1510, 1518, 1520, 1524, 1536, 1548, 1556, 1564, 1574, 1582, 1594, 1604,
    1612, 1622, 1628, 1636, 1646, 1658, 1662, 1676, 1690, 1704, 1718, 1726, 1734, 1744, 1760, 1770,
    1776, 1790, 1796, 1806, 1816, 1822, 1832, 1838, 1848, 1854, 1862, 1870, 1880, 1888, 1900, 1910,
    1918, 1928, 1936, 1944, 1952, 1962, 1970, 1980, 1992, 2002, 2010, 2018, 2028, 2042, 2050, 2060,
    2068, 2084, 2092, 2102, 2112, 2122, 2132, 2148, 2162, 2170, 2174, 2180, 2188, 2196, 2206, 2216,
    2226, 2238, 2248, 2258, 2266, 2272, 2280, 2288, 2296, 2304, 2308, 2316, 2322, 2332, 2336, 2342,
    2350, 2356, 2366, 2374, 2382, 2390, 2396, 2404, 2412, 2422, 2426, 2434, 2440, 2444, 2450, 2462,
    2470, 2472, 2482, 2488, 2494, 2506, 2512, 2520, 2526, 2532, 2540, 2546, 2556, 2560, 2566, 2572,
    2580, 2586, 2596, 2606, 2610, 2614, 2618, 2624, 2632, 2642, 2652, 2656, 2662, 2668, 2674, 2680,
    2686, 2694, 2702, 2714, 2718, 2722, 2728, 2736, 2744, 2746, 2750, 2756, 2764, 2770, 2778, 2790,
    2798, 2808, 2816, 2826, 2836, 2844, 2850, 2858, 2864, 2872, 2874, 2876, 2880, 2889, 2899, 2907,
    2915, 2925, 2935, 2945, 2957, 2965, 2969, 2973, 2977, 2981, 0, 2, 5, 11, 14, 18, 21, 23, 26,
    28, 32, 38, 46, 54, 62, 67, 71, 86, 94, 100, 106, 112, 118, 124, 126, 132, 136, 140, 148, 153,
    159, 165, 173, 179, 185, 193, 201, 207, 211, 219, 225, 233, 235, 243, 249, 257, 263, 269, 275,
    277, 283, 287, 298, 300, 307, 316, 322, 326, 332, 340, 346, 352, 356, 360, 368, 376, 386, 394,
    400, 414, 416, 421, 427, 433, 441, 447, 449, 453, 461, 467, 473, 477, 484, 492, 503, 509, 515,
    523, 533, 539, 543, 549, 553, 557, 563, 569, 577, 0, 3, 5, 8, 11, 15, 18, 22, 24, 27, 30, 31,
    33, 36, 39, 42, 45, 49, 53, 55, 61, 67, 73, 79, 85, 91, 95, 101, 105, 109, 113, 117, 119, 123,
    131, 137, 145, 147, 153, 157, 165, 167, 175, 181, 185, 187, 189, 192, 0, 3, 6, 9, 12, 15, 18,
    21, 24, 27, 30, 33, 37, 40, 43, 46, 52, 55, 58, 62, 65, 69, 72, 74, 78, 81, 87, 90, 92, 95, 98,
    100, 104, 107, 109, 112, 115, 118, 121, 124, 127, 131, 134, 137, 139, 142, 145, 148, 152, 155,
    158, 163, 168, 170, 172, 175, 178, 181, 186, 192, 198, 202, 208, 214, 222, 232, 238, 242, 250,
    254, 262, 266, 270, 276, 282, 284, 290, 298, 304, 306, 312, 320, 324, 330, 335, 339, 341, 345,
    351, 359, 363, 367, 373, 378, 383, 390, 399, 405, 414, 422, 430, 434, 442, 448, 452, 461, 469,
    473, 0, 2, 5, 8, 12, 15, 17, 23, 31, 37, 42, 49, 54, 59, 64, 75, 0, 2, 4, 8, 18, 28, 36, 40,
    44, 48, 58, 62, 64, 70, 78, 84, 96, 102, 106, 112, 120, 132, 140, 148, 156, 164, 166, 172, 178,
    184, 192, 198, 202, 220, 224, 232, 240, 248, 254, 260, 268, 278, 284, 290, 296, 302, 306, 322,
    332, 338, 342, 350, 360, 362, 366, 380, 392, 404, 418, 428, 444, 456, 468, 472, 474, 482, 490,
    492, 502, 512, 522, 530, 538, 546, 558, 566, 576, 584, 592, 596, 604, 618, 628, 640, 646, 652,
    658, 664, 668, 682, 694, 706, 712, 718, 736, 750, 756, 762, 770, 778, 782, 802, 812, 816, 828,
    838, 850, 852, 856, 868, 880, 888, 896, 906, 916, 932, 940, 948, 958, 970, 974, 982, 992, 1008,
    1018, 1024, 1030, 1040, 1050, 1066, 1072, 1082, 1088, 1096, 1104, 1112, 1122, 1136, 1152, 1160,
    1164, 1170, 1178, 1186, 1196, 1206, 1214, 1220, 1224, 1230, 1240, 1244, 1250, 1258, 1266, 1272,
    1280, 1290, 1296, 1302, 1306, 1318, 1320, 1326, 1332, 1340, 1346, 1350, 1356, 1366, 1376, 1380,
    1384, 1392, 1402, 1412, 1416, 1422, 1430, 1442, 1446, 1450, 1456, 1458, 1462, 1468, 1476, 1482,
    1490, 1498, 1504, 0, 6, 12, 18, 24, 30, 36, 42, 48, 54, 58, 64, 70, 76, 80, 88, 96, 104, 112,
    120, 128, 136, 140, 148, 156, 164, 170, 178, 186, 194, 200, 206, 210, 218, 226, 234, 242, 250,
    258, 266, 276, 286, 296, 306, 316, 326, 332, 340, 348, 356, 364, 370, 376, 386, 392, 398, 404,
    410, 414, 422, 430, 438, 446, 452, 462, 470, 478, 486, 492, 498, 506, 514, 524, 534, 546, 554,
    564, 570, 576, 584, 592, 600, 608, 614, 620, 626, 632, 640, 648, 652, 658, 662, 666, 674, 686,
    698, 710, 722, 732, 742, 746, 754, 764, 768, 774, 780, 788, 794, 802, 808, 816, 826, 830, 840,
    850, 858, 866, 874, 882, 890, 898, 906, 914, 918, 926, 934, 942, 950, 958, 962, 968, 972, 982,
    992, 1002, 1012, 1022, 1026, 1030, 1038, 1046, 1054, 1062, 1066, 1074, 1082, 1090, 1104, 1118,
    1128, 1136, 1142, 1154, 1166, 1170, 1180, 1190, 1200, 1210, 1220, 1230, 1234, 1242, 1248, 1256,
    1264, 1272, 1280, 1288, 1294, 1300, 1304, 1312, 1318, 1326, 1334, 1342, 1350, 1358, 1364, 1370,
    1374, 1384, 1394, 1402, 1412, 1422, 1430, 1440, 1450, 1456, 1462, 1468, 1474, 1484, 1494, 1502,
    1512, 1516, 1522, 1530, 1538, 1544, 1552, 1560, 1568, 1576, 1582, 1588, 1594, 1602, 1610, 1618,
    1626, 1632, 1636, 1644, 1652, 1658, 1666, 1672, 1682, 1690, 1698, 1704, 1710, 1716, 1720, 1724,
    1732, 1740, 1748, 1756, 1760, 1768, 1776, 1784, 1792, 1800, 1808, 1814, 1822, 1830, 1836, 1840,
    1846, 1852, 1856, 1860, 1864, 1872, 1880, 1886, 1890, 1896, 1904, 1916, 1924, 1930, 1936, 1940,
    1946, 1954, 1958, 1964, 1972, 1984, 1992, 1998, 2002, 2008, 2012, 2018, 2026, 2034, 2042, 2050,
    2056, 2062, 2068, 2074, 2080, 2086, 2094, 2104, 2108, 2114, 2122, 2130, 2138, 2146, 2152, 2158,
    2162, 2172, 2178, 2186, 2192, 2200, 2208, 2218, 2226, 2234, 2242, 2248, 2254, 2262, 2270, 2278,
    2284, 2288, 2294, 2302, 2306, 2314, 2322, 2330, 2334, 2342, 2352, 2360, 2368, 2376, 2382, 2390,
    2400, 2410, 2416, 2424, 2428, 2436, 2442, 2448, 2456, 2460, 2468, 2474, 2478, 2486, 2492, 2498,
    2502, 2512, 2518, 2526, 2536, 2546, 2556, 2566, 2576, 2588, 2594, 2604, 2614, 2620, 2626, 2632,
    2636, 2640, 2648, 2656, 2664, 2672, 2676, 2684, 2692, 2700, 2708, 2716, 2724, 2730, 2738, 2746,
    2752, 2756, 2762, 2768, 2772, 2776, 2780, 2788, 2796, 2802, 2806, 2812, 2820, 2832, 2840, 2846,
    2852, 2856, 2862, 2870, 2874, 2880, 2888, 2900, 2908, 2914, 2918, 2924, 2932, 2938, 2946, 2952,
    2956, 2964, 2972, 2976, 2982, 2986, 2992, 2996, 3002, 3006, 3016, 3026, 3036, 3046, 3050, 3060,
    3070, 3080, 3090, 3098, 3106, 3110, 3118, 3128, 3136, 3146, 3154, 3160, 3168, 3176, 3184, 3192,
    3200, 3208, 3214, 3218, 3224, 3228, 3234, 3238, 3242, 3250, 3256, 3260, 3268, 3274, 0, 2, 4,
    15, 0, 2, 4, 13, 0, 2, 5, 8, 11, 15, 20, 26, 30, 35, 42, 45, 50, 56, 62, 67, 74, 79, 84, 89,
    94, 97, 103, 107, 111, 115, 118, 121, 126, 131, 135, 140, 145, 147, 150, 157, 161, 166, 168,
    174, 177, 182, 185, 191, 195, 199, 204, 209, 214, 218, 222, 225, 229, 234, 240, 246, 249, 253,
    259, 264, 267, 271, 275, 279, 284, 289, 295, 301, 304, 308, 313, 318, 323, 328, 333, 338, 341,
    345, 351, 359, 363, 370, 374, 378, 384, 390, 395, 402, 406, 410, 414, 417, 421, 425, 430, 435,
    441, 444, 448, 450, 455, 461, 466, 470, 473, 476, 480, 486, 490, 494, 496, 499, 503, 507, 511,
    520, 525, 530, 535, 540, 548, 553, 556, 560, 565, 570, 575, 579, 585, 589, 595, 598, 602, 606,
    611, 614, 619, 624, 628, 633, 638, 641, 648, 650, 654, 659, 662, 669, 674, 679, 683, 687, 692,
    700, 706, 712, 718, 723, 729, 734, 741, 743, 746, 750, 753, 0, 2, 6, 8, 10, 13, 15, 16, 18, 20,
    26, 29, 33, 36, 38, 41, 43, 47, 52, 53, 56, 60, 61, 63, 66, 68, 70, 72, 74, 75, 80, 82, 0, 3,
    5, 8, 10, 13, 17, 20, 28, 32, 34, 36, 39, 42, 43, 45, 46, 49, 54, 55, 58, 61, 63, 69, 72, 76,
    80, 88, 91, 94, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 52, 55, 58, 62, 65,
    69, 72, 74, 78, 81, 87, 90, 92, 95, 98, 100, 104, 107, 110, 112, 115, 118, 121, 124, 127, 130,
    134, 137, 140, 142, 145, 148, 151, 155, 158, 161, 166, 171, 174, 176, 178, 181, 187, 190, 193,
    196, 201, 204, 208, 210, 0, 2, 5, 8, 12, 15, 17, 20, 22, 0, 2, 5, 7, 10, 14, 18, 22, 27, 30,
    34, 40, 45, 50, 55, 59, 63, 66, 69, 74, 78, 80, 87, 90, 93, 96, 102, 108, 112, 116, 119, 125,
    128, 132, 135, 140, 145, 150, 153, 157, 163, 168, 176, 183, 187, 193, 200, 204, 207, 211, 216,
    222, 224, 229, 232, 235, 239, 241, 245, 249, 254, 259, 264, 272, 275, 279, 284, 289, 293, 299,
    302, 306, 309, 314, 318, 323, 329, 333, 338, 343, 347, 351, 359, 365, 370, 376, 383, 386, 0, 4,
    10, 18, 26, 32, 42, 48, 56, 64, 72, 80, 88, 98, 104, 118, 130, 134, 144, 150, 158, 170, 180,
    186, 192, 198, 208, 216, 222, 228, 234, 240, 248, 264, 276, 280, 288, 294, 302, 312, 318, 324,
    328, 336, 340, 346, 352, 366, 374, 382, 392, 400, 406, 418, 428, 436, 444, 452, 458, 468, 476,
    484, 496, 510, 518, 526, 536, 546, 556, 564, 568, 574, 584, 592, 604, 614, 620, 628, 640, 650,
    656, 662, 670, 676, 680, 686, 694, 702, 710, 716, 722, 728, 736, 740, 750, 754, 764, 780, 788,
    796, 814, 820, 834, 840, 850, 854, 864, 876, 882, 890, 898, 904, 914, 922, 0, 6, 12, 18, 24,
    30, 36, 42, 48, 54, 60, 66, 72, 78, 84, 90, 96, 102, 108, 111, 117, 123, 129, 135, 141, 147,
    153, 159, 165, 171, 177, 183, 189, 192, 198, 204, 207, 210, 216, 222, 225, 231, 234, 240, 246,
    249, 252, 258, 264, 270, 276, 282, 288, 291, 297, 303, 306, 312, 315, 321, 327, 333, 339, 345,
    348, 354, 357, 363, 369, 372, 378, 384, 390, 396, 402, 408, 414, 420, 426, 432, 435, 441, 447,
    453, 456, 462, 468, 474, 480, 483, 489, 495, 498, 504, 510, 516, 519, 522, 528, 534, 540, 546,
    549, 555, 561, 567, 573, 579, 585, 591, 597, 600, 606, 612, 618, 624, 627, 633, 636, 642, 648,
    651, 657, 660, 663, 666, 669, 672, 678, 684, 690, 696, 702, 708, 711, 717, 723, 729, 735, 741,
    744, 747, 753, 759, 762, 765, 768, 771, 777, 783, 786, 789, 795, 801, 807, 813, 819, 822, 825,
    828, 831, 837, 843, 849, 852, 858, 864, 870, 876, 882, 888, 894, 897, 903, 909, 912, 918, 924,
    927, 933, 939, 942, 948, 951, 957, 960, 966, 969, 975, 981, 984, 990, 996, 1002, 1008, 1014,
    1020, 1026, 1032, 1035, 1041, 1047, 1053, 1059, 1065, 1071, 1077, 1080, 1086, 1092, 1095, 1101,
    1107, 1113, 1119, 1125, 1131, 1137, 1143, 1146, 1152, 1158, 1164, 1167, 1173, 1179, 1182, 1188,
    1194, 1197, 1203, 1209, 1212, 1215, 1221, 1227, 1233, 1236, 1242, 1248, 1254, 1257, 1263, 1269,
    1275, 1281, 1284, 1290, 1296, 1302, 1305, 1311, 1317, 1323, 1329, 1335, 1341, 1347, 1350, 1356,
    1362, 1368, 1374, 1380, 1383, 1389, 1395, 1401, 1404, 1410, 1416, 1422, 1428, 1434, 1440, 1443,
    1449, 1452, 1458, 1461, 1467, 1473, 1479, 1485, 1491, 1497, 1503, 1509, 1515, 1521, 1527, 1530,
    1536, 1542, 1548, 1554, 1557, 1563, 1569, 1575, 1581, 1587, 1593, 1599, 1605, 1608, 1614, 1620,
    1626, 1629, 1635, 1641, 1647, 1653, 1656, 1662, 1668, 1674, 1680, 1686, 1692, 1698, 1704, 1707,
    1713, 1719, 1722, 1725, 1728, 1734, 1740, 1743, 1749, 1755, 1758, 1764, 1767, 1770, 1776, 1779,
    1785, 1788, 1791, 1797, 1803, 1806, 1812, 1818, 1821, 1827, 1833, 1839, 1845, 1851, 1857, 1863,
    1869, 1875, 1881, 1887, 1890, 1896, 1902, 1908, 1914, 1920, 1926, 1932, 1938, 1944, 1950, 1956,
    1962, 1965, 1971, 1977, 1980, 1986, 1992, 1998, 2004, 2010, 2016, 2022, 2028, 2034, 2040, 2046,
    2052, 2058, 2061, 2067, 2073, 2079, 2085, 2091, 2097, 2103, 2106, 2112, 2118, 2124, 2130, 2133,
    0, 2, 5, 11, 14, 18, 21, 23, 26, 28, 32, 0, 3, 5, 8, 11, 15, 18, 22, 24, 27, 30, 31, 33, 36,
    39, 42, 45, 49, 53, 56, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 52, 55, 58,
    62, 65, 69, 72, 74, 78, 81, 87, 90, 92, 95, 98, 100, 104, 107, 109, 112, 115, 118, 121, 124,
    127, 131, 134, 137, 139, 142, 145, 148, 152, 155, 158, 163, 168, 170, 172, 175, 178, 181, 186,
    0, 2, 5, 8, 12, 15, 17,
};

/* For each language and list: where it is in word_bytes, where in word_offsets, and its words. */
static const struct word_list {
    uint32_t bytes;
    uint32_t offsets;
    uint32_t count;
} word_lists[][SUMMI_LIST_COUNT] = {
    { /* af */
        {0, 0, 177}, {768, 178, 28}, {857, 207, 24}, {929, 232, 81}, {1185, 314, 16},
        {1242, 331, 67}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5}, {1534, 406, 3},
        {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21}, {1481, 399, 0}
    },
    { /* ar */
        {1723, 448, 302}, {3834, 751, 8}, {3860, 760, 4}, {3874, 765, 3}, {1481, 399, 0},
        {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5}, {1534, 406, 3},
        {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21}, {1481, 399, 0}
    },
    { /* bg */
        {3887, 769, 298}, {6434, 1068, 66}, {6788, 1135, 37}, {6926, 1173, 99}, {7337, 1273, 14},
        {7401, 1288, 140}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5}, {1534, 406, 3},
        {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21}, {1481, 399, 0}
    },
    { /* bn */
        {8572, 1429, 233}, {11399, 1663, 33}, {11644, 1697, 3}, {1481, 399, 0}, {1481, 399, 0},
        {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5}, {1534, 406, 3},
        {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21}, {1481, 399, 0}
    },
    { /* ca */
        {11663, 1701, 279}, {12918, 1981, 57}, {13105, 2039, 35}, {13210, 2075, 95},
        {13506, 2171, 13}, {13549, 2185, 133}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* cs */
        {14132, 2319, 359}, {15911, 2679, 140}, {16432, 2820, 42}, {16564, 2863, 123},
        {16964, 2987, 21}, {17037, 3009, 223}, {18103, 3233, 25}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* da */
        {18271, 3259, 257}, {19459, 3517, 68}, {19682, 3586, 34}, {19789, 3621, 117},
        {20175, 3739, 29}, {20280, 3769, 138}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* de */
        {20882, 3908, 352}, {22722, 4261, 176}, {23493, 4438, 74}, {23735, 4513, 147},
        {24225, 4661, 35}, {24353, 4697, 285}, {25844, 4983, 32}, {26003, 5016, 13},
        {26167, 5030, 18}, {26331, 5049, 22}, {26710, 5072, 46}, {27245, 5119, 19},
        {27385, 5139, 1}, {27410, 5141, 91}, {28011, 5233, 1}
    },
    { /* el */
        {28023, 5235, 285}, {30724, 5521, 86}, {31214, 5608, 42}, {31387, 5651, 109},
        {31915, 5761, 15}, {31981, 5777, 169}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* en */
        {33442, 5947, 357}, {35311, 6305, 70}, {35569, 6376, 73}, {35786, 6450, 224},
        {36532, 6675, 10}, {36559, 6686, 252}, {1481, 399, 0}, {37933, 6939, 33},
        {38349, 6973, 55}, {38956, 7029, 86}, {40587, 7116, 193}, {42786, 7310, 25},
        {43132, 7336, 13}, {43391, 7350, 183}, {44465, 7534, 11}
    },
    { /* es */
        {44535, 7546, 335}, {46221, 7882, 107}, {46609, 7990, 63}, {46811, 8054, 141},
        {47319, 8196, 21}, {47396, 8218, 214}, {1481, 399, 0}, {48467, 8433, 10},
        {48596, 8444, 18}, {48785, 8463, 17}, {49064, 8481, 45}, {49558, 8527, 17},
        {49664, 8545, 1}, {49695, 8547, 89}, {50234, 8637, 1}
    },
    { /* et */
        {50245, 8639, 251}, {51477, 8891, 55}, {51646, 8947, 32}, {51738, 8980, 105},
        {52077, 9086, 18}, {52131, 9105, 115}, {52665, 9221, 36}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* eu */
        {52936, 9258, 242}, {54189, 9501, 29}, {54286, 9531, 29}, {54374, 9561, 84},
        {54643, 9646, 10}, {54674, 9657, 65}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* fa */
        {54967, 9723, 429}, {58458, 10153, 5}, {58476, 10159, 3}, {58483, 10163, 5},
        {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* fi */
        {58503, 10169, 315}, {60248, 10485, 65}, {60471, 10551, 38}, {60589, 10590, 113},
        {60963, 10704, 22}, {61024, 10727, 128}, {61696, 10856, 24}, {1481, 399, 0},
        {1482, 400, 5}, {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0},
        {1636, 426, 21}, {1481, 399, 0}
    },
    { /* fr */
        {61923, 10881, 320}, {63561, 11202, 81}, {63838, 11284, 60}, {64017, 11345, 140},
        {64532, 11486, 19}, {64609, 11506, 208}, {1481, 399, 0}, {65643, 11715, 12},
        {65789, 11728, 18}, {65987, 11747, 16}, {66273, 11764, 38}, {66692, 11803, 16},
        {66787, 11820, 1}, {66811, 11822, 78}, {67259, 11901, 1}
    },
    { /* ga */
        {67270, 11903, 175}, {68014, 12079, 14}, {68066, 12094, 27}, {68147, 12122, 63},
        {68351, 12186, 8}, {68375, 12195, 48}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* gl */
        {68548, 12244, 224}, {69536, 12469, 33}, {69642, 12503, 25}, {69718, 12529, 78},
        {69967, 12608, 8}, {69991, 12617, 96}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* he */
        {70358, 12714, 288}, {72399, 13003, 4}, {72424, 13008, 4}, {72441, 13013, 2},
        {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* hi */
        {72454, 13016, 339}, {76343, 13356, 46}, {76725, 13403, 8}, {76791, 13412, 5},
        {76860, 13418, 2}, {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* hr */
        {76885, 13421, 311}, {78244, 13733, 63}, {78473, 13797, 30}, {78555, 13828, 96},
        {78880, 13925, 14}, {78920, 13940, 178}, {79653, 14119, 15}, {1481, 399, 0},
        {1482, 400, 5}, {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0},
        {1636, 426, 21}, {1481, 399, 0}
    },
    { /* hu */
        {79769, 14135, 286}, {81289, 14422, 70}, {81539, 14493, 35}, {81642, 14529, 120},
        {82008, 14650, 15}, {82051, 14666, 148}, {82781, 14815, 25}, {1481, 399, 0},
        {1482, 400, 5}, {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0},
        {1636, 426, 21}, {1481, 399, 0}
    },
    { /* hy */
        {82928, 14841, 152}, {84180, 14994, 10}, {84239, 15005, 4}, {84256, 15010, 8},
        {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* id */
        {84298, 15019, 221}, {85516, 15241, 64}, {85734, 15306, 36}, {85841, 15343, 109},
        {86192, 15453, 11}, {86228, 15465, 118}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* is */
        {86868, 15584, 229}, {87990, 15814, 28}, {88081, 15843, 30}, {88180, 15874, 95},
        {88507, 15970, 14}, {88563, 15985, 73}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* it */
        {88899, 16059, 341}, {90540, 16401, 144}, {91148, 16546, 58}, {91322, 16605, 132},
        {91797, 16738, 22}, {91872, 16761, 254}, {1481, 399, 0}, {93077, 17016, 9},
        {93185, 17026, 14}, {93315, 17041, 14}, {93564, 17056, 34}, {93916, 17091, 18},
        {94028, 17110, 2}, {94078, 17113, 72}, {94498, 17186, 2}
    },
    { /* ja */
        {94517, 17189, 373}, {96669, 17563, 6}, {96685, 17570, 6}, {96699, 17577, 4},
        {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* ka */
        {96712, 17582, 124}, {98423, 17707, 14}, {98539, 17722, 6}, {98579, 17729, 11},
        {98671, 17741, 4}, {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* kk */
        {1481, 399, 0}, {98701, 17746, 27}, {98827, 17774, 26}, {98917, 17801, 87},
        {99258, 17889, 10}, {99301, 17900, 70}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* km */
        {99935, 17971, 106}, {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0},
        {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5}, {1534, 406, 3},
        {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21}, {1481, 399, 0}
    },
    { /* ko */
        {100911, 18078, 336}, {96669, 17563, 6}, {96685, 17570, 6}, {103024, 18415, 5},
        {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* lo */
        {103040, 18421, 120}, {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0},
        {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5}, {1534, 406, 3},
        {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21}, {1481, 399, 0}
    },
    { /* lt */
        {104037, 18542, 273}, {105307, 18816, 69}, {105525, 18886, 33}, {105629, 18920, 102},
        {105963, 19023, 12}, {105999, 19036, 129}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* lv */
        {106532, 19166, 239}, {107670, 19406, 65}, {107900, 19472, 32}, {107995, 19505, 102},
        {108342, 19608, 18}, {108399, 19627, 158}, {109182, 19786, 43}, {1481, 399, 0},
        {1482, 400, 5}, {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0},
        {1636, 426, 21}, {1481, 399, 0}
    },
    { /* mr */
        {109506, 19830, 213}, {76343, 13356, 46}, {76725, 13403, 8}, {76791, 13412, 5},
        {76860, 13418, 2}, {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* ms */
        {112321, 20044, 185}, {85516, 15241, 64}, {85734, 15306, 36}, {85841, 15343, 109},
        {86192, 15453, 11}, {86228, 15465, 118}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* my */
        {113347, 20230, 63}, {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0},
        {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5}, {1534, 406, 3},
        {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21}, {1481, 399, 0}
    },
    { /* ne */
        {113942, 20294, 149}, {76343, 13356, 46}, {76725, 13403, 8}, {76791, 13412, 5},
        {76860, 13418, 2}, {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* nl */
        {115680, 20444, 297}, {117106, 20742, 96}, {117429, 20839, 43}, {117555, 20883, 117},
        {117921, 21001, 41}, {118089, 21043, 190}, {1481, 399, 0}, {119008, 21234, 10},
        {119125, 21245, 13}, {119240, 21259, 14}, {119438, 21274, 35}, {119750, 21310, 17},
        {119865, 21328, 1}, {119892, 21330, 74}, {120329, 21405, 1}
    },
    { /* no */
        {120342, 21407, 297}, {121661, 21705, 57}, {121840, 21763, 30}, {121926, 21794, 111},
        {122288, 21906, 26}, {122385, 21933, 149}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* pl */
        {123016, 22083, 347}, {124777, 22431, 155}, {125317, 22587, 57}, {125480, 22645, 152},
        {125975, 22798, 17}, {126027, 22816, 208}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* pt */
        {127011, 23025, 343}, {128664, 23369, 102}, {129010, 23472, 60}, {129191, 23533, 112},
        {129558, 23646, 17}, {129616, 23664, 231}, {1481, 399, 0}, {130735, 23896, 9},
        {130845, 23906, 16}, {131000, 23923, 15}, {131235, 23939, 38}, {131616, 23978, 18},
        {131728, 23997, 1}, {131758, 23999, 83}, {50234, 8637, 1}
    },
    { /* ro */
        {132259, 24083, 308}, {133776, 24392, 87}, {134056, 24480, 33}, {134153, 24514, 107},
        {134516, 24622, 15}, {134565, 24638, 170}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* ru */
        {135376, 24809, 389}, {138909, 25199, 191}, {140171, 25391, 59}, {140435, 25451, 142},
        {141082, 25594, 20}, {141180, 25615, 247}, {1481, 399, 0}, {143388, 25863, 5},
        {143481, 25869, 11}, {143637, 25881, 11}, {143881, 25893, 32}, {144474, 25926, 16},
        {144588, 25943, 1}, {144624, 25945, 68}, {145368, 26014, 1}
    },
    { /* sk */
        {145385, 26016, 300}, {146792, 26317, 94}, {147125, 26412, 38}, {147241, 26451, 111},
        {147604, 26563, 15}, {147655, 26579, 195}, {148526, 26775, 26}, {1481, 399, 0},
        {1482, 400, 5}, {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0},
        {1636, 426, 21}, {1481, 399, 0}
    },
    { /* sl */
        {148706, 26802, 282}, {149886, 27085, 55}, {150051, 27141, 31}, {150143, 27173, 91},
        {150441, 27265, 12}, {150476, 27278, 148}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* sr */
        {151078, 27427, 537}, {154397, 27965, 66}, {154706, 28032, 37}, {154824, 28070, 111},
        {155252, 28182, 21}, {155325, 28204, 274}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* sv */
        {156806, 28479, 266}, {158060, 28746, 71}, {158296, 28818, 35}, {158401, 28854, 113},
        {158770, 28968, 31}, {158882, 29000, 145}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* ta */
        {159537, 29146, 189}, {162580, 29336, 84}, {163203, 29421, 4}, {163231, 29426, 9},
        {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* th */
        {163356, 29436, 188}, {164821, 29625, 24}, {164981, 29650, 15}, {1481, 399, 0},
        {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* tr */
        {165092, 29666, 266}, {166570, 29933, 82}, {166845, 30016, 40}, {166961, 30057, 106},
        {167299, 30164, 11}, {167333, 30176, 141}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* uk */
        {168070, 30318, 353}, {171052, 30672, 96}, {171630, 30769, 47}, {171823, 30817, 107},
        {172297, 30925, 15}, {172373, 30941, 190}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* ur */
        {173878, 31132, 450}, {177153, 31583, 3}, {177169, 31587, 3}, {1481, 399, 0},
        {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* vi */
        {177183, 31591, 164}, {177937, 31756, 31}, {178020, 31788, 29}, {178115, 31818, 65},
        {178326, 31884, 8}, {178349, 31893, 87}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* yi */
        {178736, 31981, 113}, {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0},
        {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5}, {1534, 406, 3},
        {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21}, {1481, 399, 0}
    },
    { /* zh */
        {179659, 32095, 403}, {96669, 17563, 6}, {96685, 17570, 6}, {96699, 17577, 4},
        {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
    },
    { /* und */
        {1481, 399, 0}, {181793, 32499, 10}, {181826, 32510, 19}, {181883, 32530, 58},
        {182070, 32589, 6}, {1481, 399, 0}, {1481, 399, 0}, {1481, 399, 0}, {1482, 400, 5},
        {1534, 406, 3}, {1560, 410, 3}, {1575, 414, 11}, {1481, 399, 0}, {1636, 426, 21},
        {1481, 399, 0}
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

/* ---- Detection ---- */

const size_t summi_detect_count = 55;

const char summi_detect_codes[][4] = {
    "af", "ar", "as", "be", "bg", "bn", "ca", "ckb", "cs", "da", "de", "en", "eo", "es", "et",
    "eu", "fa", "fi", "fr", "ga", "gl", "he", "hi", "hr", "hu", "id", "is", "it", "kk", "lt", "lv",
    "mk", "mn", "mr", "ms", "ne", "nl", "no", "pl", "ps", "pt", "ro", "ru", "sd", "sk", "sl", "sq",
    "sr", "sv", "tr", "ug", "uk", "ur", "vi", "yi",
};

const uint8_t summi_detect_evidence[] = {
    255, 0, 6, 36, 8, 46, 11, 36, 13, 35, 18, 29, 19, 41, 20, 43, 23, 33, 24, 46, 27, 35, 38, 31,
    40, 43, 41, 39, 44, 46, 175, 6, 0, 27, 164, 29, 10, 5, 147, 12, 168, 9, 134, 12, 158, 13, 152,
    20, 155, 7, 138, 20, 29, 11, 158, 13, 139, 20, 139, 10, 8, 20, 38, 9, 172, 21, 139, 9, 169, 15,
    169, 16, 169, 7, 169, 14, 147, 28, 164, 10, 169, 20, 147, 17, 141, 11, 155, 5, 25, 28, 162, 25,
    25, 19, 162, 29, 153, 9, 148, 9, 141, 9, 169, 8, 155, 8, 177, 8, 0, 11, 9, 34, 26, 29, 164, 7,
    155, 9, 146, 10, 139, 17, 154, 11, 147, 31, 142, 34, 139, 13, 139, 14, 25, 11, 162, 13, 25, 17,
    162, 18, 155, 15, 20, 15, 168, 10, 158, 10, 128, 14, 147, 39, 143, 10, 152, 19, 141, 18, 152,
    7, 18, 8, 27, 22, 41, 12, 181, 18, 19, 17, 169, 20, 146, 8, 147, 23, 145, 7, 145, 9, 145, 8,
    168, 14, 146, 16, 142, 21, 147, 15, 134, 11, 134, 21, 158, 11, 172, 31, 142, 13, 172, 9, 25,
    32, 162, 32, 25, 10, 162, 12, 152, 23, 153, 12, 152, 18, 23, 9, 44, 30, 175, 3, 25, 15, 162,
    16, 172, 11, 152, 14, 0, 16, 6, 29, 9, 12, 12, 36, 13, 28, 27, 26, 36, 21, 169, 26, 143, 12,
    142, 10, 152, 10, 128, 15, 166, 9, 155, 13, 143, 15, 165, 9, 9, 9, 176, 11, 164, 7, 8, 28, 38,
    27, 41, 25, 172, 28, 172, 25, 143, 8, 13, 15, 20, 12, 168, 12, 168, 13, 168, 12, 134, 9, 6, 9,
    141, 11, 148, 13, 6, 9, 168, 12, 13, 11, 148, 13, 23, 24, 40, 11, 45, 28, 175, 6, 168, 6, 145,
    6, 11, 23, 14, 12, 27, 21, 165, 12, 14, 12, 17, 7, 26, 14, 27, 26, 176, 21, 146, 7, 154, 14, 0,
    16, 9, 20, 10, 17, 17, 7, 27, 18, 36, 17, 165, 20, 164, 8, 138, 9, 138, 10, 10, 9, 146, 7, 138,
    8, 9, 9, 165, 10, 0, 16, 10, 10, 164, 12, 137, 10, 26, 14, 176, 17, 37, 10, 176, 11, 176, 8,
    176, 10, 6, 11, 141, 11, 128, 16, 134, 7, 146, 15, 141, 8, 6, 12, 10, 28, 164, 28, 10, 8, 139,
    18, 9, 11, 14, 12, 37, 12, 169, 14, 17, 7, 169, 14, 137, 9, 164, 16, 169, 13, 6, 8, 155, 13, 6,
    9, 155, 13, 134, 8, 9, 10, 165, 11, 177, 16, 152, 9, 148, 15, 10, 22, 11, 11, 169, 26, 24, 7,
    177, 28, 134, 31, 13, 6, 168, 6, 152, 26, 152, 27, 173, 9, 128, 11, 147, 13, 10, 27, 11, 25,
    147, 46, 177, 27, 155, 24, 155, 18, 139, 41, 25, 22, 162, 22, 153, 13, 137, 12, 0, 21, 164, 12,
    10, 9, 164, 12, 164, 12, 176, 21, 9, 18, 165, 17, 136, 8, 181, 24, 138, 5, 8, 20, 38, 9, 172,
    20, 136, 5, 157, 9, 147, 25, 165, 7, 152, 21, 37, 7, 176, 8, 154, 15, 26, 14, 176, 10, 165, 12,
    155, 17, 157, 10, 147, 14, 157, 23, 157, 7, 25, 20, 162, 22, 13, 15, 148, 9, 13, 16, 20, 15,
    168, 9, 139, 18, 139, 8, 20, 28, 168, 26, 147, 11, 20, 20, 168, 21, 25, 17, 162, 17, 25, 13,
    162, 21, 153, 11, 162, 13, 157, 30, 158, 12, 146, 17, 13, 12, 148, 18, 20, 18, 168, 16, 168,
    15, 168, 16, 134, 19, 6, 19, 141, 12, 141, 12, 134, 24, 168, 11, 20, 18, 168, 15, 141, 6, 6,
    11, 13, 12, 148, 15, 19, 38, 29, 26, 30, 39, 169, 9, 147, 12, 157, 24, 11, 28, 169, 9, 143, 25,
    143, 16, 177, 11, 158, 33, 0, 28, 11, 31, 18, 8, 19, 28, 20, 28, 168, 28, 142, 11, 8, 7, 172,
    8, 143, 14, 177, 10, 128, 12, 146, 11, 168, 10, 169, 23, 13, 19, 148, 15, 9, 41, 11, 29, 165,
    32, 19, 12, 148, 23, 25, 19, 162, 11, 25, 25, 162, 23, 25, 9, 162, 10, 176, 41, 137, 8, 143,
    17, 168, 22, 18, 28, 169, 27, 138, 27, 146, 12, 138, 31, 141, 17, 146, 13, 138, 26, 138, 6,
    146, 19, 146, 9, 146, 14, 146, 24, 37, 34, 176, 34, 146, 18, 169, 9, 146, 26, 155, 6, 8, 8,
    172, 9, 162, 16, 177, 13, 24, 43, 177, 10, 172, 8, 152, 22, 152, 28, 152, 15, 20, 14, 168, 11,
    154, 41, 141, 21, 157, 21, 140, 27, 166, 5, 136, 22, 139, 15, 25, 16, 162, 17, 162, 21, 25, 21,
    162, 29, 162, 12, 162, 22, 153, 24, 128, 20, 143, 31, 143, 26, 134, 10, 165, 10, 143, 13, 176,
    12, 177, 20, 25, 20, 162, 14, 181, 13, 26, 10, 176, 20, 166, 19, 9, 18, 165, 20, 23, 9, 169, 7,
    141, 10, 143, 38, 143, 9, 25, 9, 162, 11, 15, 12, 177, 10, 11, 28, 24, 23, 157, 21, 25, 18,
    162, 14, 139, 22, 139, 16, 25, 16, 162, 16, 128, 13, 10, 25, 157, 21, 138, 16, 157, 8, 25, 15,
    162, 30, 25, 23, 162, 14, 20, 9, 36, 16, 177, 24, 29, 8, 164, 16, 143, 19, 25, 10, 162, 11,
    143, 30, 138, 17, 143, 24, 162, 10, 165, 8, 25, 11, 162, 12, 153, 10, 143, 29, 29, 31, 158, 31,
    8, 5, 23, 8, 30, 11, 38, 19, 44, 7, 175, 2, 147, 26, 147, 20, 147, 33, 15, 26, 23, 28, 45, 31,
    175, 6, 13, 18, 15, 9, 146, 19, 23, 7, 175, 2, 164, 27, 158, 26, 158, 9, 173, 23, 23, 22, 25,
    13, 34, 17, 45, 22, 175, 6, 23, 7, 45, 7, 47, 2, 177, 11, 23, 7, 45, 7, 175, 2, 23, 21, 45, 22,
    175, 6, 138, 12, 23, 25, 175, 6, 177, 43, 177, 12, 153, 29, 151, 7, 138, 13, 23, 23, 45, 19,
    175, 6, 177, 23, 177, 19, 165, 23, 9, 23, 176, 17, 137, 17, 37, 17, 176, 17, 37, 18, 176, 20,
    165, 16, 137, 18, 137, 19, 0, 14, 38, 8, 173, 28, 173, 19, 172, 24, 172, 21, 25, 10, 162, 28,
    172, 19, 172, 23, 173, 8, 9, 9, 37, 10, 176, 11, 177, 15, 177, 41, 8, 18, 23, 7, 44, 19, 175,
    2, 23, 7, 172, 7, 8, 6, 172, 7, 136, 6, 8, 6, 23, 7, 175, 2, 172, 7, 25, 12, 162, 14, 177, 21,
    177, 22, 9, 16, 165, 15, 154, 10, 139, 25, 157, 34, 0, 24, 8, 29, 11, 29, 38, 9, 172, 29, 136,
    24, 136, 21, 8, 6, 166, 7, 136, 18, 166, 7, 166, 24, 166, 22, 166, 20, 172, 22, 181, 19, 152,
    8, 154, 12, 9, 11, 37, 11, 176, 10, 181, 12, 176, 9, 177, 9, 9, 15, 165, 15, 158, 25, 181, 14,
    181, 17, 181, 25, 18, 23, 155, 16, 169, 28, 6, 9, 13, 18, 20, 14, 168, 13, 6, 13, 148, 12, 148,
    12, 134, 13, 148, 22, 139, 11, 169, 31, 147, 19, 18, 27, 169, 25, 169, 17, 18, 14, 169, 16, 13,
    9, 168, 9, 146, 21, 146, 22, 146, 6, 155, 38, 155, 19, 169, 18, 155, 12, 181, 11, 181, 36, 166,
    8, 147, 24, 181, 15, 181, 16, 181, 21, 18, 7, 27, 21, 38, 17, 169, 19, 155, 11, 166, 16, 169,
    12, 27, 8, 169, 8, 158, 14, 8, 23, 20, 9, 166, 26, 6, 26, 27, 9, 168, 32, 155, 25, 13, 27, 20,
    26, 168, 27, 13, 30, 20, 29, 27, 28, 181, 11, 141, 14, 13, 14, 168, 6, 6, 11, 13, 15, 20, 14,
    40, 14, 169, 8, 20, 9, 155, 9, 139, 19, 166, 10, 152, 32, 169, 36, 141, 15, 141, 23, 27, 19,
    169, 12, 169, 21, 141, 13, 166, 12, 19, 19, 168, 10, 181, 34, 181, 22, 181, 41, 181, 20, 169,
    33, 181, 27, 181, 46, 6, 27, 11, 7, 18, 25, 155, 23, 9, 21, 10, 17, 15, 43, 20, 35, 23, 36, 27,
    28, 37, 22, 40, 35, 45, 35, 47, 7, 177, 39, 0, 24, 164, 17, 164, 9, 128, 17, 0, 17, 164, 9,
    169, 22, 143, 11, 177, 33, 155, 16, 23, 8, 175, 2, 155, 23, 25, 34, 162, 34, 155, 22, 0, 16,
    25, 43, 34, 43, 164, 27, 138, 18, 146, 31, 147, 16, 25, 24, 162, 24, 148, 11, 20, 11, 168, 6,
    29, 26, 169, 26, 25, 35, 162, 31, 162, 27, 10, 36, 20, 28, 168, 26, 138, 23, 0, 33, 164, 34,
    157, 11, 157, 22, 6, 46, 9, 30, 12, 43, 13, 46, 18, 46, 19, 29, 20, 46, 24, 31, 36, 46, 37, 30,
    40, 46, 41, 46, 48, 30, 177, 38, 164, 14, 165, 14, 155, 21, 27, 27, 165, 27, 138, 11, 6, 33,
    13, 33, 155, 32, 15, 27, 168, 16, 168, 18, 155, 31, 9, 16, 10, 29, 37, 16, 176, 16, 25, 16,
    162, 18, 9, 31, 10, 38, 15, 27, 19, 18, 36, 9, 37, 31, 176, 31, 138, 7, 25, 38, 162, 36, 138,
    15, 176, 17, 9, 17, 37, 16, 176, 13, 9, 16, 165, 16, 13, 9, 20, 9, 27, 8, 168, 9, 169, 19, 9,
    30, 10, 43, 36, 10, 165, 19, 137, 11, 176, 16, 165, 13, 165, 11, 9, 11, 165, 11, 6, 21, 10, 32,
    18, 36, 164, 10, 13, 21, 20, 20, 168, 14, 40, 6, 176, 13, 37, 7, 168, 6, 9, 39, 37, 41, 176,
    39, 137, 16, 176, 18, 9, 17, 165, 19, 128, 26, 27, 6, 168, 7, 168, 7, 164, 22, 177, 14, 174,
    32, 19, 16, 25, 41, 27, 46, 162, 41, 25, 23, 162, 16, 148, 10, 0, 46, 10, 46, 164, 30, 9, 14,
    176, 15, 153, 17, 9, 14, 20, 10, 37, 13, 41, 34, 176, 15, 176, 15, 9, 14, 165, 13, 169, 24, 6,
    12, 177, 8, 143, 34, 25, 14, 162, 11, 0, 20, 9, 14, 36, 20, 37, 10, 176, 11, 37, 13, 176, 15,
    177, 24, 166, 29, 8, 33, 11, 19, 19, 31, 20, 36, 23, 29, 38, 36, 40, 36, 44, 33, 45, 26, 46,
    31, 47, 6, 181, 19, 136, 7, 138, 14, 0, 11, 164, 14, 139, 12, 23, 9, 175, 3, 19, 16, 176, 14,
    11, 8, 147, 25, 164, 25, 164, 11, 155, 20, 6, 22, 13, 22, 20, 29, 168, 27, 172, 6, 173, 10, 23,
    11, 45, 10, 175, 3, 23, 10, 45, 10, 175, 3, 151, 10, 9, 14, 10, 6, 15, 35, 18, 34, 29, 11, 37,
    14, 176, 14, 25, 19, 162, 14, 174, 27, 148, 21, 155, 10, 6, 11, 146, 10, 13, 16, 20, 14, 27, 8,
    168, 9, 138, 21, 0, 12, 164, 18, 23, 10, 44, 9, 45, 10, 175, 3, 44, 9, 45, 10, 175, 3, 166, 6,
    169, 10, 176, 23, 176, 13, 37, 8, 176, 20, 13, 18, 20, 41, 27, 43, 40, 38, 174, 43, 174, 26,
    143, 28, 0, 21, 164, 39, 0, 14, 164, 9, 142, 12, 154, 20, 9, 23, 176, 24, 154, 26, 152, 35,
    152, 11, 14, 41, 17, 41, 169, 12, 26, 9, 165, 7, 145, 11, 145, 10, 14, 10, 147, 19, 10, 29, 26,
    12, 165, 28, 138, 28, 138, 22, 138, 25, 154, 13, 154, 23, 10, 6, 154, 12, 165, 28, 145, 22,
    128, 25, 154, 30, 6, 38, 12, 30, 13, 39, 20, 17, 24, 29, 169, 12, 20, 17, 168, 22, 20, 17, 168,
    19, 40, 26, 169, 12, 20, 17, 168, 20, 0, 15, 164, 13, 164, 13, 6, 8, 13, 16, 155, 10, 146, 23,
    9, 25, 37, 23, 176, 24, 6, 8, 18, 18, 165, 7, 141, 5, 134, 29, 6, 17, 40, 34, 181, 14, 0, 41,
    6, 35, 9, 36, 12, 39, 13, 38, 17, 12, 18, 35, 20, 34, 26, 30, 36, 38, 37, 34, 45, 10, 48, 36,
    177, 31, 45, 10, 176, 8, 9, 20, 142, 10, 14, 10, 176, 8, 152, 17, 9, 12, 165, 12, 142, 14, 26,
    10, 165, 21, 145, 23, 6, 22, 13, 24, 18, 18, 20, 23, 168, 22, 148, 14, 9, 38, 10, 26, 26, 36,
    36, 29, 37, 39, 176, 16, 6, 16, 13, 22, 20, 19, 27, 20, 40, 15, 41, 10, 176, 15, 40, 9, 169,
    10, 13, 8, 148, 19, 143, 36, 134, 16, 154, 28, 6, 28, 10, 27, 13, 28, 18, 9, 158, 22, 13, 17,
    148, 18, 13, 18, 148, 18, 29, 8, 158, 9, 27, 10, 168, 20, 13, 23, 20, 22, 168, 16, 13, 7, 148,
    11, 13, 7, 168, 8, 134, 14, 6, 14, 13, 7, 20, 11, 168, 8, 168, 8, 141, 7, 12, 38, 13, 15, 20,
    19, 168, 16, 134, 15, 6, 14, 168, 8, 13, 24, 20, 23, 40, 18, 169, 29, 20, 19, 168, 16, 141, 16,
    134, 22, 13, 21, 20, 22, 168, 15, 6, 17, 9, 28, 14, 39, 17, 11, 18, 39, 165, 26, 143, 46, 176,
    28, 14, 12, 145, 11, 165, 22, 145, 39, 18, 8, 20, 18, 40, 23, 169, 12, 15, 41, 152, 34, 152,
    25, 154, 24, 177, 17, 6, 13, 155, 18, 147, 18, 154, 9, 10, 8, 176, 12, 165, 6, 152, 24, 137,
    14, 176, 22, 9, 8, 165, 9, 9, 8, 37, 9, 176, 8, 152, 12, 20, 25, 168, 15, 9, 32, 11, 34, 37,
    33, 168, 8, 6, 12, 168, 9, 9, 10, 20, 10, 165, 10, 148, 20, 27, 7, 168, 8, 169, 25, 134, 23, 9,
    26, 27, 15, 165, 25, 139, 27, 165, 27, 176, 26, 141, 22, 13, 8, 168, 9, 154, 31, 9, 20, 37, 20,
    176, 19, 9, 17, 37, 17, 176, 22, 37, 14, 176, 9, 147, 21, 176, 33, 138, 30, 23, 21, 45, 25,
    175, 6, 0, 12, 164, 14, 19, 18, 158, 24, 29, 10, 158, 12, 9, 9, 165, 9, 10, 8, 158, 11, 175, 3,
    151, 9, 166, 18, 164, 21, 138, 19, 0, 11, 164, 7, 143, 18, 164, 15, 177, 31, 137, 15, 165, 15,
    9, 15, 37, 15, 176, 9, 155, 27, 11, 11, 19, 34, 166, 21, 23, 10, 175, 3, 173, 7, 143, 21, 143,
    20, 9, 15, 37, 15, 176, 18, 181, 18, 177, 26, 6, 26, 13, 25, 24, 30, 27, 25, 37, 6, 176, 19, 0,
    23, 164, 20, 13, 7, 148, 10, 13, 22, 148, 19, 0, 12, 11, 26, 164, 22, 162, 11, 165, 20, 139, 7,
    9, 15, 26, 10, 176, 9, 20, 19, 155, 16, 143, 23, 15, 15, 177, 11, 6, 22, 9, 28, 13, 20, 15, 19,
    37, 26, 176, 28, 154, 19, 154, 29, 9, 19, 26, 21, 37, 18, 176, 18, 25, 21, 162, 21, 9, 29, 37,
    30, 176, 30, 143, 22, 25, 23, 162, 11, 6, 16, 11, 24, 141, 8, 137, 22, 9, 22, 139, 26, 6, 16,
    168, 7, 13, 20, 181, 20, 6, 16, 11, 30, 13, 8, 145, 19, 164, 24, 164, 17, 154, 25, 154, 21,
    145, 18, 145, 17, 145, 16, 9, 11, 165, 12, 6, 16, 36, 19, 48, 11, 177, 17, 15, 19, 177, 10, 9,
    9, 164, 13, 26, 18, 165, 8, 37, 16, 176, 16, 9, 17, 10, 6, 11, 23, 37, 16, 177, 28, 0, 36, 164,
    41, 6, 23, 143, 21, 0, 17, 10, 15, 164, 9, 128, 22, 164, 26, 153, 20, 139, 28, 6, 7, 8, 20, 27,
    7, 37, 8, 172, 20, 0, 18, 164, 17, 128, 18, 0, 13, 164, 11, 152, 39, 0, 23, 134, 8, 176, 25,
    37, 8, 176, 16, 154, 18, 9, 10, 37, 11, 176, 13, 23, 6, 175, 2, 128, 24, 9, 23, 36, 21, 165,
    23, 176, 7, 165, 17, 154, 16, 9, 13, 165, 13, 9, 12, 26, 16, 165, 12, 9, 8, 165, 12, 9, 12, 26,
    15, 165, 12, 9, 19, 165, 18, 9, 13, 165, 12, 128, 29, 145, 21, 145, 35, 145, 26, 176, 20, 154,
    27, 6, 39, 8, 32, 9, 43, 11, 27, 19, 36, 23, 46, 27, 29, 37, 43, 38, 43, 41, 11, 46, 39, 47, 7,
    176, 43, 15, 8, 25, 20, 34, 15, 168, 6, 162, 20, 25, 12, 162, 19, 13, 6, 172, 20, 176, 11, 10,
    20, 38, 23, 172, 24, 0, 15, 164, 12, 139, 21, 9, 10, 165, 10, 142, 20, 9, 8, 24, 7, 176, 8, 23,
    15, 175, 5, 164, 23, 29, 25, 177, 13, 9, 29, 165, 29, 165, 29, 18, 28, 155, 41, 38, 7, 177, 35,
    12, 26, 23, 28, 175, 6, 146, 20, 10, 30, 23, 15, 38, 16, 44, 18, 175, 5, 23, 23, 45, 7, 175, 6,
    0, 39, 10, 39, 11, 38, 27, 36, 36, 36, 45, 46, 176, 20, 168, 5, 13, 9, 148, 9, 176, 14, 9, 12,
    37, 12, 176, 14, 25, 39, 162, 39, 26, 10, 165, 16, 26, 11, 176, 13, 37, 10, 166, 9, 24, 8, 165,
    11, 176, 29, 172, 10, 13, 6, 20, 10, 29, 46, 30, 43, 168, 6, 0, 38, 11, 35, 19, 35, 24, 36,
    164, 35, 14, 10, 177, 26, 148, 18, 138, 33, 20, 18, 23, 10, 40, 15, 175, 3, 139, 32, 25, 34,
    162, 35, 140, 25, 23, 29, 45, 29, 175, 6, 143, 32, 23, 22, 175, 6, 177, 36, 157, 39, 0, 11, 6,
    20, 9, 8, 10, 6, 14, 46, 17, 46, 23, 17, 30, 11, 36, 7, 37, 8, 38, 18, 44, 17, 47, 5, 176, 7,
    176, 27, 157, 20, 8, 24, 166, 29, 8, 27, 23, 10, 166, 21, 136, 11, 18, 11, 168, 10, 174, 28,
    157, 19, 29, 27, 158, 27, 173, 14, 136, 19, 8, 38, 10, 6, 18, 20, 23, 41, 36, 22, 44, 38, 45,
    43, 175, 7, 9, 25, 165, 24, 166, 27, 8, 26, 172, 26, 8, 18, 38, 23, 172, 18, 136, 17, 166, 17,
    136, 25, 9, 13, 23, 9, 175, 3, 137, 13, 23, 7, 166, 34, 8, 17, 29, 26, 173, 19, 173, 25, 25,
    19, 162, 19, 136, 9, 157, 28, 6, 8, 9, 9, 17, 28, 29, 31, 30, 11, 37, 9, 173, 24, 145, 14, 145,
    13, 145, 31, 157, 12, 17, 26, 157, 25, 0, 19, 164, 13, 23, 24, 175, 6, 136, 27, 44, 18, 176,
    11, 142, 25, 25, 31, 162, 27, 128, 19, 29, 18, 158, 20, 11, 15, 142, 13, 166, 25, 128, 23, 8,
    16, 168, 24, 145, 20, 158, 8, 29, 20, 158, 21, 158, 19, 157, 18, 157, 25, 8, 31, 172, 31, 14,
    36, 30, 34, 174, 30, 23, 9, 29, 41, 30, 23, 175, 3, 23, 9, 29, 9, 175, 3, 25, 12, 162, 13, 45,
    9, 177, 29, 25, 15, 162, 15, 157, 32, 12, 41, 173, 18, 151, 11, 23, 25, 45, 21, 175, 6, 142, 9,
    25, 20, 162, 19, 153, 15, 8, 8, 29, 14, 44, 8, 173, 14, 0, 25, 9, 26, 36, 23, 37, 24, 176, 25,
    145, 24, 23, 30, 175, 6, 153, 30, 29, 14, 158, 36, 23, 8, 175, 3, 25, 27, 162, 26, 173, 18,
    166, 11, 136, 10, 8, 10, 172, 11, 8, 11, 172, 11, 8, 8, 172, 20, 8, 11, 173, 18, 8, 5, 12, 34,
    25, 30, 162, 25, 142, 15, 142, 16, 152, 29, 153, 18, 177, 18, 25, 23, 162, 31, 173, 20, 162,
    26, 142, 30, 25, 13, 162, 20, 145, 12, 181, 28, 181, 33, 24, 24, 45, 34, 177, 25, 157, 13, 38,
    12, 177, 12, 25, 24, 29, 12, 162, 24, 140, 33, 29, 14, 30, 23, 45, 26, 175, 4, 23, 21, 45, 14,
    175, 5, 23, 12, 45, 17, 175, 4, 166, 13, 23, 26, 175, 6, 23, 13, 175, 4, 151, 13, 23, 31, 175,
    6, 23, 12, 175, 4, 23, 9, 45, 14, 175, 3, 0, 12, 9, 15, 26, 9, 37, 14, 176, 9, 175, 4, 9, 15,
    165, 14, 9, 18, 37, 17, 176, 22, 9, 14, 165, 14, 8, 11, 23, 12, 38, 12, 44, 11, 173, 17, 0, 12,
    164, 15, 173, 28, 136, 23, 136, 26, 38, 13, 172, 12, 172, 12, 172, 20, 172, 27, 166, 21, 8, 5,
    25, 16, 38, 6, 172, 7, 142, 26, 145, 30, 9, 19, 12, 29, 17, 33, 165, 18, 142, 24, 37, 7, 176,
    10, 164, 20, 29, 9, 158, 25, 158, 16, 29, 22, 158, 26, 157, 14, 158, 15, 158, 22, 158, 30, 6,
    28, 18, 25, 27, 27, 169, 11, 6, 43, 12, 46, 13, 43, 18, 43, 27, 39, 37, 14, 40, 5, 169, 38, 25,
    22, 162, 21, 153, 21, 0, 14, 9, 10, 36, 10, 165, 10, 13, 32, 168, 5, 13, 25, 18, 41, 19, 34,
    24, 23, 27, 30, 41, 11, 173, 23, 25, 28, 162, 26, 152, 13, 172, 26, 147, 22, 6, 30, 13, 15,
    146, 38, 168, 17, 6, 17, 12, 32, 23, 20, 41, 11, 175, 5, 134, 17, 148, 17, 148, 16, 6, 17, 13,
    27, 27, 24, 168, 5, 20, 14, 168, 5, 13, 34, 168, 5, 166, 26, 18, 17, 27, 17, 169, 25, 18, 11,
    27, 8, 181, 39, 158, 27, 6, 20, 11, 7, 18, 16, 164, 7, 14, 26, 18, 14, 27, 24, 166, 26, 0, 26,
    164, 27, 0, 12, 10, 13, 164, 15, 6, 12, 27, 14, 169, 30, 18, 22, 168, 28, 153, 19, 6, 7, 10,
    14, 20, 9, 40, 10, 172, 7, 23, 10, 44, 7, 45, 9, 175, 3, 9, 24, 10, 20, 29, 21, 30, 22, 176,
    14, 25, 17, 30, 18, 162, 17, 162, 19, 9, 21, 165, 20, 158, 20, 29, 18, 173, 13, 158, 18, 157,
    17, 168, 27, 25, 20, 162, 21, 11, 16, 13, 25, 14, 21, 17, 19, 18, 14, 20, 17, 23, 17, 27, 10,
    36, 13, 37, 7, 40, 20, 45, 13, 46, 36, 175, 5, 169, 11, 9, 31, 37, 31, 45, 23, 176, 32, 37, 7,
    176, 13, 13, 9, 155, 8, 0, 22, 164, 22, 0, 15, 164, 8, 24, 33, 165, 13, 142, 18, 142, 19, 142,
    17, 25, 12, 162, 17, 165, 18, 9, 27, 36, 18, 37, 25, 176, 28, 23, 16, 173, 13, 162, 17, 25, 12,
    162, 18, 25, 25, 162, 22, 13, 16, 20, 12, 168, 10, 0, 19, 9, 10, 165, 11, 6, 7, 155, 10, 37,
    19, 176, 18, 137, 20, 25, 28, 162, 28, 25, 18, 162, 11, 18, 14, 157, 20, 25, 13, 162, 19, 20,
    13, 168, 13, 20, 13, 168, 21, 9, 8, 26, 12, 37, 9, 176, 8, 0, 30, 164, 31, 6, 18, 20, 16, 40,
    19, 169, 11, 6, 18, 20, 16, 168, 17, 134, 18, 154, 32, 175, 2, 6, 8, 8, 15, 12, 31, 13, 21, 23,
    20, 24, 17, 27, 18, 38, 17, 41, 11, 44, 16, 45, 14, 47, 5, 177, 25, 142, 28, 173, 13, 27, 11,
    169, 12, 9, 13, 26, 19, 176, 15, 142, 23, 8, 5, 166, 8, 0, 15, 9, 13, 37, 13, 176, 15, 9, 13,
    11, 12, 37, 13, 169, 12, 168, 19, 36, 8, 37, 9, 176, 8, 152, 30, 145, 19, 13, 14, 142, 32, 9,
    13, 10, 34, 152, 11, 26, 16, 37, 13, 176, 15, 172, 16, 23, 10, 45, 9, 175, 3, 8, 9, 172, 10,
    151, 16, 8, 15, 172, 16, 166, 15, 136, 16, 137, 21, 0, 21, 164, 20, 164, 19, 151, 6, 18, 14,
    148, 21, 166, 14, 23, 14, 173, 12, 23, 14, 38, 14, 44, 14, 173, 12, 8, 14, 23, 14, 38, 14, 44,
    14, 173, 12, 38, 14, 172, 14, 136, 14, 6, 9, 155, 11, 23, 6, 45, 7, 175, 2, 11, 21, 173, 7, 11,
    16, 152, 10, 37, 21, 176, 23, 8, 18, 14, 21, 23, 21, 25, 16, 38, 20, 44, 18, 45, 20, 47, 5,
    177, 25, 17, 19, 168, 12, 168, 24, 145, 29, 174, 25, 145, 32, 14, 9, 145, 9, 0, 19, 8, 16, 11,
    19, 38, 17, 172, 17, 145, 34, 8, 21, 19, 21, 26, 9, 172, 21, 148, 26, 152, 31, 13, 27, 152, 11,
    176, 19, 8, 14, 147, 22, 134, 26, 172, 14, 177, 25, 0, 35, 6, 20, 18, 24, 164, 7, 0, 25, 6, 7,
    8, 39, 19, 43, 20, 31, 23, 38, 36, 19, 38, 39, 40, 29, 44, 39, 45, 39, 175, 7, 10, 24, 147, 23,
    8, 5, 14, 23, 38, 20, 44, 7, 173, 8, 13, 14, 20, 12, 168, 12, 23, 15, 38, 16, 45, 19, 175, 4,
    23, 15, 175, 4, 38, 16, 172, 16, 20, 22, 23, 15, 38, 16, 40, 21, 45, 20, 175, 4, 173, 15, 23,
    14, 45, 12, 175, 4, 23, 13, 44, 14, 45, 12, 175, 4, 8, 13, 23, 13, 44, 14, 45, 12, 175, 4, 136,
    13, 8, 13, 172, 14, 6, 7, 12, 35, 17, 25, 18, 26, 23, 27, 24, 14, 27, 10, 29, 33, 30, 31, 41,
    11, 45, 31, 47, 6, 177, 30, 9, 18, 37, 17, 176, 11, 142, 22, 172, 17, 27, 19, 29, 21, 165, 8,
    9, 8, 44, 17, 176, 7, 173, 17, 173, 16, 152, 16, 23, 12, 24, 16, 45, 17, 175, 4, 151, 12, 23,
    12, 30, 15, 45, 17, 175, 4, 23, 11, 175, 4, 155, 26, 24, 38, 168, 20, 23, 6, 26, 10, 175, 2, 0,
    21, 157, 10, 8, 20, 172, 21, 174, 34, 181, 31, 181, 26, 181, 23, 6, 11, 12, 26, 13, 19, 15, 21,
    18, 9, 23, 8, 41, 11, 45, 20, 47, 2, 176, 15, 8, 10, 166, 10, 8, 17, 38, 16, 172, 18, 0, 30,
    10, 7, 38, 35, 172, 22, 0, 15, 10, 5, 164, 13, 164, 30, 145, 27, 151, 8, 8, 10, 172, 10, 38,
    16, 172, 18, 23, 7, 173, 7, 23, 8, 45, 9, 175, 2, 44, 10, 173, 17, 173, 12, 23, 16, 45, 13,
    175, 5, 23, 13, 45, 12, 175, 4, 45, 12, 175, 4, 23, 16, 45, 12, 175, 5, 23, 16, 175, 5, 151,
    15, 174, 35, 6, 30, 11, 20, 13, 30, 20, 32, 27, 6, 30, 41, 37, 8, 38, 5, 168, 30, 10, 21, 164,
    8, 165, 19, 0, 21, 36, 26, 176, 11, 27, 10, 169, 12, 15, 14, 18, 16, 20, 27, 155, 31, 0, 16,
    164, 8, 11, 10, 143, 14, 13, 19, 18, 14, 20, 25, 24, 7, 168, 24, 6, 17, 155, 11, 6, 17, 155,
    10, 139, 26, 9, 23, 36, 17, 41, 32, 176, 24, 168, 20, 10, 8, 148, 11, 13, 9, 20, 15, 168, 10,
    17, 16, 157, 28, 25, 16, 162, 15, 145, 25, 181, 29, 8, 20, 172, 16, 136, 15, 168, 31, 9, 22,
    165, 21, 26, 15, 155, 9, 174, 41, 8, 17, 147, 29, 19, 27, 181, 19, 20, 17, 168, 18, 154, 22, 6,
    25, 8, 34, 13, 26, 20, 39, 23, 31, 27, 23, 29, 35, 38, 34, 40, 41, 41, 35, 44, 34, 45, 27, 47,
    6, 177, 30, 10, 8, 173, 19, 8, 9, 23, 10, 45, 10, 175, 3, 176, 46, 176, 24, 8, 27, 23, 34, 27,
    5, 38, 30, 44, 27, 45, 26, 175, 6, 0, 25, 11, 43, 26, 10, 164, 23, 10, 7, 154, 11, 9, 46, 26,
    46, 165, 46, 155, 14, 9, 24, 165, 23, 177, 32, 177, 34, 14, 25, 145, 31, 25, 27, 162, 30, 14,
    9, 145, 11, 14, 9, 145, 10, 14, 35, 145, 38, 142, 27, 14, 22, 145, 27, 145, 28, 0, 31, 9, 27,
    36, 28, 37, 26, 176, 29, 14, 31, 145, 6, 0, 13, 164, 16, 9, 10, 37, 10, 176, 12, 6, 20, 8, 16,
    11, 31, 14, 43, 17, 43, 18, 21, 23, 17, 38, 18, 44, 17, 45, 14, 175, 5, 8, 16, 23, 18, 38, 18,
    44, 17, 45, 14, 47, 5, 177, 22, 23, 18, 175, 5, 23, 8, 47, 3, 177, 22, 0, 13, 164, 10, 20, 22,
    168, 14, 0, 14, 164, 19, 11, 23, 23, 17, 38, 17, 45, 13, 175, 5, 8, 12, 172, 12, 0, 11, 164, 8,
    8, 16, 12, 30, 23, 17, 38, 17, 44, 17, 45, 13, 175, 5, 8, 16, 23, 17, 38, 17, 44, 17, 45, 14,
    175, 5, 23, 17, 175, 5, 151, 17, 0, 23, 164, 17, 8, 16, 172, 17, 0, 27, 164, 28, 0, 29, 9, 21,
    164, 34, 11, 25, 146, 9, 27, 17, 168, 5, 166, 28, 9, 13, 13, 11, 20, 34, 168, 30, 143, 27, 18,
    24, 20, 24, 168, 25, 23, 20, 175, 5, 9, 23, 11, 17, 36, 25, 165, 22, 23, 19, 175, 5, 151, 19,
    23, 8, 45, 33, 175, 2, 25, 31, 162, 34, 136, 20, 18, 29, 158, 38, 13, 28, 20, 30, 25, 26, 34,
    22, 168, 33, 18, 27, 29, 10, 164, 8, 29, 25, 158, 24, 169, 34, 142, 8, 168, 23, 169, 29, 6, 34,
    9, 9, 11, 14, 27, 34, 29, 28, 36, 10, 37, 10, 176, 11, 25, 10, 162, 19, 13, 26, 148, 24, 6, 23,
    155, 10, 158, 28, 146, 27, 8, 28, 23, 25, 27, 14, 29, 30, 38, 31, 44, 28, 45, 30, 175, 6, 6, 9,
    141, 10, 13, 10, 155, 16, 8, 6, 38, 21, 44, 7, 173, 8, 20, 10, 168, 14, 13, 6, 168, 7, 6, 13,
    148, 10, 6, 13, 13, 6, 168, 7, 6, 13, 168, 7, 13, 6, 148, 10, 17, 7, 20, 14, 168, 10, 148, 24,
    148, 19, 148, 25, 12, 34, 13, 31, 20, 30, 40, 28, 174, 28, 13, 20, 20, 14, 168, 14, 6, 13, 169,
    9, 38, 8, 173, 15, 8, 7, 23, 8, 44, 8, 175, 3, 20, 12, 168, 12, 146, 30, 44, 29, 175, 3, 44,
    23, 173, 23, 23, 8, 45, 8, 175, 2, 23, 23, 175, 6, 20, 9, 172, 8, 12, 28, 23, 23, 44, 24, 45,
    27, 175, 6, 157, 27, 6, 7, 173, 8, 169, 27, 136, 30, 8, 18, 30, 10, 44, 19, 173, 8, 141, 19, 9,
    34, 37, 38, 176, 35, 174, 38, 158, 29, 27, 9, 181, 20, 6, 8, 168, 19, 27, 19, 168, 24, 6, 8,
    27, 12, 168, 11, 27, 12, 168, 11, 6, 10, 155, 8, 6, 41, 13, 41, 18, 32, 20, 38, 168, 39, 18,
    13, 155, 14, 168, 21, 6, 21, 18, 30, 155, 9, 141, 20, 174, 33, 162, 14, 6, 27, 8, 35, 11, 7,
    18, 23, 23, 32, 36, 7, 41, 11, 44, 35, 173, 29, 14, 20, 18, 23, 19, 30, 41, 10, 44, 41, 175, 6,
    14, 8, 145, 10, 153, 26, 11, 8, 142, 8, 25, 20, 162, 11, 128, 27, 23, 21, 38, 9, 45, 10, 175,
    6, 8, 9, 14, 9, 17, 6, 25, 11, 26, 12, 34, 12, 38, 9, 44, 9, 173, 10, 17, 6, 165, 7, 11, 14,
    37, 7, 166, 9, 8, 9, 26, 12, 38, 9, 44, 9, 173, 10, 8, 9, 23, 26, 38, 9, 44, 9, 45, 22, 175, 6,
    9, 10, 37, 11, 176, 12, 25, 16, 34, 16, 177, 20, 25, 19, 162, 13, 29, 17, 41, 27, 181, 24, 157,
    29, 25, 25, 162, 24, 0, 22, 6, 27, 8, 41, 13, 34, 17, 36, 18, 26, 20, 27, 23, 39, 24, 14, 27,
    23, 40, 29, 41, 31, 45, 38, 175, 7, 172, 15, 25, 26, 162, 25, 153, 14, 8, 15, 23, 15, 44, 15,
    45, 11, 175, 4, 25, 18, 162, 20, 23, 14, 45, 11, 175, 4, 173, 11, 8, 14, 172, 15, 25, 14, 162,
    15, 140, 29, 142, 38, 165, 25, 20, 14, 168, 14, 25, 14, 162, 20, 10, 18, 155, 7, 25, 19, 162,
    20, 25, 17, 162, 11, 142, 29, 9, 20, 165, 19, 8, 7, 24, 23, 26, 38, 40, 21, 44, 8, 173, 24, 25,
    18, 162, 18, 6, 12, 20, 15, 27, 15, 168, 10, 25, 18, 162, 15, 17, 29, 20, 20, 48, 11, 177, 24,
    25, 15, 162, 11, 20, 11, 168, 8, 134, 20, 25, 14, 162, 25, 153, 23, 6, 23, 13, 23, 20, 21, 168,
    15, 6, 15, 168, 9, 25, 22, 162, 23, 13, 8, 20, 10, 168, 9, 13, 8, 148, 10, 25, 14, 162, 14, 6,
    25, 20, 25, 168, 25, 6, 18, 20, 21, 168, 21, 134, 25, 139, 23, 6, 20, 8, 28, 13, 10, 18, 18,
    27, 29, 40, 6, 44, 28, 45, 24, 174, 29, 13, 16, 20, 11, 168, 14, 145, 15, 9, 27, 26, 20, 176,
    27, 14, 29, 145, 15, 9, 20, 13, 25, 19, 22, 37, 19, 176, 23, 10, 23, 142, 18, 9, 8, 37, 9, 169,
    12, 19, 21, 154, 17, 154, 17, 26, 17, 37, 9, 176, 15, 166, 38, 9, 24, 26, 9, 165, 23, 8, 7, 23,
    9, 175, 3, 9, 16, 37, 15, 176, 22, 23, 21, 45, 21, 175, 5, 0, 21, 10, 24, 11, 20, 173, 34, 151,
    14, 6, 21, 13, 24, 20, 23, 168, 14, 13, 8, 146, 8, 13, 20, 155, 20, 6, 15, 9, 33, 37, 35, 44,
    21, 176, 38, 13, 23, 18, 25, 148, 19, 155, 28, 177, 29, 146, 25, 0, 20, 6, 15, 168, 9, 27, 6,
    173, 19, 44, 7, 173, 8, 8, 5, 172, 6, 13, 29, 23, 35, 27, 24, 29, 38, 175, 7, 27, 22, 168, 25,
    14, 19, 155, 16, 14, 18, 155, 15, 25, 14, 162, 18, 146, 28, 141, 26, 23, 11, 45, 8, 175, 4, 23,
    27, 175, 6, 23, 14, 175, 4, 23, 14, 44, 15, 45, 11, 175, 4, 23, 14, 44, 21, 45, 20, 175, 4, 23,
    14, 44, 15, 175, 4, 128, 28, 8, 9, 172, 9, 9, 25, 37, 24, 176, 26, 9, 11, 176, 13, 9, 10, 37,
    10, 176, 10, 19, 32, 26, 20, 155, 10, 174, 30, 6, 7, 13, 16, 19, 27, 148, 9, 20, 15, 168, 23,
    6, 20, 11, 8, 18, 16, 164, 7, 8, 13, 14, 33, 18, 14, 23, 19, 29, 16, 37, 14, 38, 19, 41, 11,
    45, 21, 47, 5, 48, 9, 49, 8, 181, 14, 14, 10, 145, 8, 29, 9, 158, 27, 23, 8, 29, 9, 175, 3, 17,
    30, 29, 34, 158, 17, 158, 17, 8, 25, 25, 22, 34, 10, 38, 22, 44, 25, 173, 10, 38, 12, 173, 10,
    23, 22, 45, 25, 175, 6, 136, 12, 23, 11, 175, 3, 8, 22, 172, 12, 166, 23, 8, 8, 172, 8, 6, 8,
    13, 10, 14, 19, 168, 11, 27, 12, 169, 10, 20, 9, 168, 10, 8, 7, 29, 15, 30, 17, 38, 8, 44, 8,
    173, 14, 157, 15, 148, 23, 6, 10, 13, 17, 148, 12, 6, 10, 146, 15, 6, 10, 13, 6, 168, 11, 13,
    6, 168, 11, 13, 16, 20, 12, 27, 12, 168, 11, 19, 19, 37, 14, 176, 9, 29, 16, 158, 34, 0, 32,
    13, 17, 14, 20, 17, 19, 18, 14, 20, 17, 23, 27, 24, 17, 27, 10, 29, 7, 30, 10, 36, 33, 38, 11,
    40, 17, 41, 11, 45, 13, 175, 6, 23, 16, 44, 16, 173, 13, 14, 19, 172, 19, 38, 19, 173, 11, 25,
    27, 162, 28, 40, 15, 173, 21, 38, 11, 173, 11, 8, 13, 20, 21, 29, 9, 36, 10, 38, 21, 172, 13,
    8, 19, 172, 19, 20, 10, 36, 10, 40, 13, 173, 20, 38, 8, 172, 8, 25, 21, 162, 18, 25, 29, 162,
    27, 25, 13, 162, 23, 6, 18, 20, 15, 168, 17, 139, 34, 139, 46, 139, 24, 8, 15, 13, 14, 20, 17,
    23, 17, 24, 17, 27, 10, 44, 16, 45, 14, 175, 5, 25, 33, 162, 33, 29, 16, 30, 17, 172, 13, 29,
    10, 158, 24, 172, 13, 151, 20, 9, 35, 26, 35, 165, 36, 176, 31, 140, 28, 8, 31, 9, 18, 11, 39,
    23, 24, 29, 16, 30, 26, 37, 17, 38, 32, 44, 32, 45, 11, 175, 6, 13, 10, 20, 14, 40, 13, 173, 9,
    13, 10, 20, 14, 168, 13, 13, 23, 20, 14, 168, 13, 13, 19, 20, 14, 168, 13, 0, 20, 164, 7, 0,
    12, 9, 14, 23, 18, 47, 5, 176, 9, 8, 18, 172, 19, 175, 5, 8, 21, 23, 18, 44, 22, 175, 5, 8, 13,
    172, 13, 8, 12, 172, 13, 29, 16, 158, 16, 0, 23, 6, 21, 36, 23, 169, 18, 0, 12, 164, 11, 181,
    35, 6, 8, 8, 13, 13, 14, 23, 9, 29, 20, 30, 21, 38, 8, 40, 17, 41, 12, 44, 8, 45, 15, 175, 3,
    27, 11, 168, 17, 173, 30, 17, 16, 27, 11, 157, 15, 30, 10, 177, 8, 162, 23, 0, 20, 164, 18, 23,
    14, 44, 14, 173, 12, 0, 14, 164, 7, 8, 16, 38, 18, 172, 16, 19, 30, 172, 13, 6, 14, 8, 13, 172,
    13, 174, 46, 13, 14, 19, 22, 172, 13, 158, 32, 158, 24, 29, 15, 166, 11, 0, 19, 8, 5, 13, 15,
    23, 43, 36, 18, 46, 34, 175, 7, 0, 24, 164, 25, 10, 22, 19, 18, 26, 34, 168, 34, 6, 34, 13, 31,
    18, 34, 20, 33, 27, 34, 30, 46, 169, 30, 6, 31, 13, 29, 27, 30, 169, 14, 138, 41, 9, 22, 11,
    15, 37, 21, 176, 25, 146, 33, 148, 31, 6, 7, 138, 16, 25, 36, 162, 38, 26, 24, 176, 19, 6, 16,
    139, 15, 37, 21, 176, 22, 26, 11, 37, 7, 176, 18, 23, 7, 30, 35, 175, 2, 8, 26, 29, 29, 172,
    26, 8, 43, 44, 43, 173, 41, 6, 28, 13, 6, 18, 7, 27, 6, 169, 9, 20, 10, 30, 29, 168, 7, 6, 14,
    23, 15, 175, 4, 0, 43, 6, 14, 13, 6, 20, 10, 24, 26, 164, 43, 9, 28, 26, 33, 30, 9, 37, 27, 48,
    27, 177, 27, 37, 8, 176, 13, 6, 13, 23, 15, 175, 4, 23, 13, 173, 11, 44, 14, 173, 11, 8, 30,
    11, 7, 177, 46, 9, 24, 165, 22, 14, 27, 164, 20, 9, 9, 26, 10, 165, 9, 26, 23, 165, 8, 6, 11,
    146, 15, 173, 22, 9, 26, 12, 26, 23, 17, 27, 10, 37, 25, 41, 11, 45, 14, 47, 5, 176, 26, 9, 9,
    11, 9, 36, 10, 37, 10, 176, 11, 26, 9, 176, 19, 9, 19, 37, 18, 176, 9, 128, 31, 29, 13, 158,
    14, 29, 13, 158, 22, 154, 34, 158, 21, 17, 25, 27, 10, 169, 12, 152, 34, 10, 19, 169, 9, 138,
    35, 0, 14, 164, 31, 9, 13, 10, 21, 169, 9, 9, 13, 37, 8, 176, 9, 18, 14, 168, 17, 173, 21, 181,
    43, 8, 15, 172, 15, 37, 13, 176, 16, 142, 31, 158, 23, 8, 23, 172, 24, 181, 32, 166, 46, 0, 19,
    164, 19, 0, 18, 164, 11, 0, 18, 164, 12, 0, 13, 164, 7, 138, 24, 10, 17, 164, 16, 0, 26, 10,
    18, 11, 33, 36, 26, 166, 16, 0, 34, 164, 21, 11, 22, 36, 19, 166, 21, 164, 18, 10, 25, 164, 18,
    0, 19, 10, 23, 164, 18, 10, 13, 139, 22, 139, 30, 0, 28, 164, 15, 10, 15, 164, 23, 13, 36, 146,
    20, 13, 24, 177, 28, 25, 46, 162, 46, 157, 36, 8, 34, 36, 7, 38, 41, 44, 34, 173, 32, 8, 29,
    23, 34, 38, 30, 44, 30, 45, 36, 175, 6, 23, 9, 45, 20, 175, 3, 8, 23, 36, 25, 166, 23, 143, 39,
    164, 32, 143, 33, 36, 20, 172, 23, 10, 34, 143, 21, 18, 24, 40, 25, 181, 15, 20, 24, 154, 39,
    176, 34, 155, 33, 19, 24, 20, 27, 168, 15, 6, 32, 24, 41, 168, 9, 174, 31, 19, 24, 154, 43,
    169, 43, 147, 27, 181, 30, 23, 28, 175, 6, 8, 11, 151, 12, 23, 12, 173, 9, 181, 38, 140, 31,
    157, 43, 172, 18, 169, 41, 173, 27, 157, 16, 29, 17, 158, 18, 29, 17, 158, 23, 166, 33, 8, 36,
    44, 36, 173, 24, 4, 7, 31, 28, 42, 34, 47, 33, 179, 28, 179, 27, 131, 34, 179, 8, 132, 21, 4,
    10, 175, 10, 132, 7, 3, 29, 179, 27, 175, 24, 179, 22, 160, 38, 179, 9, 160, 41, 160, 39, 156,
    34, 175, 10, 132, 25, 4, 9, 42, 6, 47, 8, 179, 7, 170, 6, 4, 23, 159, 28, 4, 7, 175, 28, 132,
    8, 4, 8, 175, 22, 175, 7, 4, 8, 175, 7, 4, 8, 175, 21, 175, 25, 175, 23, 4, 7, 175, 7, 132, 9,
    170, 8, 160, 35, 156, 33, 179, 24, 47, 7, 179, 6, 179, 6, 170, 4, 42, 6, 47, 7, 179, 7, 42, 5,
    179, 6, 179, 10, 179, 21, 179, 20, 179, 25, 170, 22, 170, 5, 170, 25, 170, 24, 131, 30, 131,
    31, 179, 7, 156, 35, 156, 43, 4, 41, 42, 43, 179, 43, 42, 18, 47, 15, 179, 18, 175, 15, 42, 18,
    179, 18, 4, 19, 42, 18, 47, 15, 179, 18, 4, 16, 42, 15, 47, 14, 179, 15, 4, 16, 42, 15, 179,
    15, 132, 16, 170, 15, 170, 14, 4, 16, 170, 15, 42, 14, 179, 15, 179, 15, 42, 9, 179, 10, 132,
    10, 175, 22, 4, 20, 47, 17, 179, 22, 4, 9, 170, 6, 31, 43, 170, 21, 179, 23, 170, 7, 42, 27,
    179, 10, 170, 9, 132, 13, 132, 12, 42, 10, 179, 10, 179, 5, 132, 23, 170, 21, 179, 31, 179, 28,
    175, 21, 42, 9, 175, 9, 4, 21, 159, 33, 4, 26, 159, 31, 160, 34, 3, 35, 4, 38, 28, 38, 31, 36,
    42, 7, 175, 36, 4, 10, 170, 8, 175, 8, 4, 11, 42, 5, 47, 11, 179, 6, 4, 10, 42, 5, 175, 11,
    132, 11, 4, 7, 28, 36, 179, 8, 3, 33, 42, 30, 179, 30, 4, 30, 42, 26, 47, 29, 179, 34, 175, 9,
    4, 11, 175, 11, 42, 8, 175, 11, 175, 11, 4, 34, 159, 34, 170, 30, 170, 20, 170, 27, 156, 46, 3,
    39, 179, 39, 4, 39, 31, 35, 42, 29, 47, 34, 179, 33, 42, 4, 175, 10, 132, 22, 4, 43, 31, 41,
    42, 46, 175, 46, 4, 25, 42, 34, 175, 29, 4, 28, 31, 28, 42, 26, 175, 28, 4, 20, 42, 20, 175,
    16, 4, 24, 175, 23, 4, 8, 170, 7, 170, 19, 42, 25, 175, 16, 4, 6, 179, 29, 179, 29, 170, 33,
    170, 10, 4, 13, 170, 31, 170, 12, 4, 14, 175, 11, 132, 14, 31, 31, 175, 25, 175, 30, 132, 29,
    170, 13, 179, 13, 42, 21, 175, 13, 4, 13, 175, 13, 4, 13, 42, 13, 179, 13, 4, 13, 170, 9, 132,
    24, 179, 11, 4, 13, 159, 26, 132, 27, 175, 13, 42, 13, 179, 13, 159, 27, 31, 27, 175, 26, 175,
    26, 175, 31, 42, 7, 175, 9, 132, 26, 4, 7, 42, 7, 175, 20, 42, 8, 47, 10, 179, 9, 4, 20, 175,
    17, 4, 19, 156, 39, 47, 17, 179, 18, 175, 17, 170, 18, 179, 18, 4, 20, 47, 20, 179, 23, 170,
    17, 4, 10, 42, 8, 175, 10, 42, 5, 47, 7, 179, 6, 179, 17, 42, 5, 175, 7, 170, 16, 132, 18, 4,
    7, 47, 22, 179, 22, 4, 7, 170, 5, 4, 18, 170, 16, 4, 19, 170, 17, 4, 18, 42, 17, 179, 17, 179,
    16, 175, 14, 4, 25, 175, 21, 170, 23, 3, 41, 4, 46, 31, 46, 42, 41, 47, 38, 179, 41, 4, 9, 42,
    6, 179, 7, 42, 18, 47, 15, 179, 19, 42, 18, 179, 19, 4, 8, 170, 6, 4, 19, 42, 18, 47, 15, 179,
    19, 4, 17, 42, 16, 47, 14, 179, 16, 4, 16, 42, 15, 47, 14, 179, 16, 42, 15, 179, 15, 42, 15,
    179, 16, 3, 38, 4, 33, 31, 29, 42, 38, 47, 27, 179, 35, 4, 20, 42, 19, 175, 8, 132, 17, 4, 7,
    175, 12, 175, 12, 179, 19, 132, 19, 4, 20, 42, 7, 175, 8, 42, 19, 179, 20, 42, 19, 179, 19, 4,
    28, 170, 28, 160, 46, 42, 28, 47, 31, 179, 5, 42, 20, 179, 5, 175, 20, 175, 19, 31, 38, 175,
    34, 42, 32, 175, 17, 42, 23, 175, 18, 175, 18, 42, 21, 175, 17, 42, 21, 175, 18, 4, 35, 170,
    31, 3, 32, 175, 8, 131, 28, 42, 6, 179, 7, 4, 31, 31, 30, 42, 35, 47, 25, 179, 27, 4, 8, 42,
    23, 175, 9, 4, 30, 42, 25, 47, 23, 179, 24, 179, 30, 42, 6, 175, 8, 4, 34, 42, 39, 175, 7, 4,
    32, 175, 32, 4, 11, 42, 10, 47, 21, 179, 11, 4, 11, 42, 10, 179, 11, 4, 11, 170, 10, 42, 10,
    179, 11, 4, 23, 42, 10, 47, 26, 179, 11, 175, 27, 179, 14, 4, 15, 170, 14, 132, 15, 42, 14,
    179, 14, 4, 15, 42, 14, 179, 15, 4, 36, 31, 39, 175, 39, 4, 19, 42, 17, 47, 15, 179, 17, 132,
    28, 31, 34, 170, 21, 175, 35, 132, 6, 4, 7, 42, 11, 47, 19, 179, 34, 42, 27, 179, 26, 4, 10,
    179, 11, 170, 11, 179, 12, 42, 11, 179, 11, 4, 9, 42, 7, 179, 8, 4, 18, 42, 16, 179, 16, 4, 22,
    42, 11, 47, 27, 179, 12, 42, 17, 47, 16, 179, 18, 175, 16, 4, 21, 47, 17, 179, 22, 47, 18, 179,
    12, 4, 22, 42, 26, 175, 24, 42, 23, 179, 12, 4, 27, 42, 11, 179, 12, 42, 11, 175, 18, 42, 11,
    179, 12, 42, 11, 47, 9, 179, 12, 42, 7, 179, 8, 3, 43, 42, 28, 47, 43, 179, 38, 42, 8, 179, 5,
    3, 28, 179, 13, 4, 7, 175, 10, 42, 7, 179, 7, 132, 31, 42, 13, 175, 13, 42, 6, 179, 21, 4, 8,
    175, 9, 4, 13, 179, 13, 170, 36, 3, 36, 31, 32, 175, 30, 4, 27, 179, 8, 179, 36, 160, 36, 170,
    29, 160, 43, 4, 21, 42, 22, 179, 22, 131, 29, 3, 34, 179, 32, 179, 26, 3, 28, 179, 26, 3, 46,
    179, 46, 31, 30, 175, 17, 175, 41, 175, 28, 159, 29, 132, 20, 156, 41, 182, 31, 182, 28, 182,
    20, 182, 23, 182, 24, 149, 28, 182, 14, 149, 7, 149, 32, 149, 12, 182, 21, 182, 15, 182, 30,
    149, 11, 149, 10, 182, 43, 182, 18, 182, 16, 149, 22, 149, 23, 149, 9, 21, 14, 182, 15, 149,
    24, 182, 35, 149, 14, 182, 19, 21, 15, 182, 26, 182, 22, 21, 26, 182, 41, 149, 8, 149, 15, 182,
    25, 149, 31, 149, 16, 149, 29, 149, 30, 149, 13, 149, 25, 149, 43, 149, 19, 149, 18, 149, 27,
    149, 35, 182, 17, 182, 34, 182, 46, 182, 29, 182, 39, 182, 33, 149, 38, 149, 33, 182, 26, 149,
    21, 149, 34, 182, 27, 149, 26, 149, 36, 149, 39, 149, 20, 149, 17, 182, 32, 149, 41, 182, 38,
    182, 36, 149, 46, 180, 13, 144, 8, 144, 32, 144, 16, 144, 26, 144, 7, 171, 38, 16, 8, 180, 13,
    180, 16, 180, 8, 180, 9, 129, 12, 129, 7, 129, 11, 129, 8, 129, 13, 129, 9, 129, 38, 129, 14,
    129, 23, 129, 29, 129, 15, 129, 24, 129, 10, 129, 6, 129, 18, 129, 19, 129, 39, 129, 20, 129,
    26, 135, 35, 135, 36, 180, 12, 144, 9, 180, 11, 180, 10, 144, 39, 144, 12, 180, 32, 144, 34,
    180, 7, 180, 17, 144, 15, 129, 35, 129, 34, 144, 25, 1, 8, 180, 27, 144, 19, 1, 8, 16, 24, 167,
    41, 180, 36, 1, 7, 144, 21, 144, 18, 180, 28, 144, 36, 180, 20, 180, 23, 16, 22, 180, 11, 144,
    14, 144, 21, 129, 17, 144, 11, 144, 24, 1, 13, 144, 16, 144, 30, 144, 33, 144, 13, 1, 29, 16,
    17, 180, 23, 1, 11, 180, 8, 1, 21, 144, 41, 129, 21, 144, 29, 144, 10, 144, 20, 178, 43, 1, 9,
    144, 21, 1, 30, 144, 23, 180, 30, 135, 38, 178, 41, 144, 23, 135, 43, 180, 15, 1, 12, 144, 16,
    180, 22, 1, 24, 180, 16, 16, 13, 180, 19, 167, 35, 16, 7, 180, 27, 180, 29, 180, 26, 180, 25,
    129, 22, 144, 17, 180, 19, 43, 41, 180, 26, 43, 46, 180, 10, 1, 6, 144, 17, 1, 12, 144, 12, 16,
    31, 180, 8, 167, 46, 144, 43, 16, 21, 180, 19, 180, 14, 16, 20, 180, 8, 39, 34, 180, 14, 129,
    28, 144, 35, 180, 21, 180, 18, 180, 24, 129, 16, 180, 35, 16, 14, 180, 9, 144, 27, 144, 22, 1,
    12, 144, 11, 129, 41, 1, 20, 144, 16, 129, 36, 1, 25, 144, 13, 1, 11, 144, 17, 129, 46, 1, 22,
    144, 17, 180, 38, 129, 30, 16, 15, 180, 22, 16, 13, 180, 9, 129, 27, 16, 11, 180, 11, 144, 38,
    180, 34, 1, 18, 16, 15, 180, 43, 180, 33, 16, 15, 180, 43, 180, 46, 129, 31, 1, 21, 167, 36, 1,
    9, 180, 14, 135, 46, 1, 31, 144, 26, 1, 11, 144, 13, 129, 32, 1, 43, 144, 21, 144, 28, 180, 41,
    16, 15, 180, 20, 16, 8, 167, 34, 129, 33, 1, 15, 144, 28, 135, 34, 7, 39, 144, 46, 129, 25,
    180, 27, 1, 10, 16, 26, 180, 23, 16, 15, 180, 8, 144, 31, 180, 31, 167, 43, 16, 18, 180, 8,
    167, 39, 171, 39, 167, 38, 135, 41, 180, 39, 178, 46, 16, 26, 180, 23, 171, 43, 150, 9, 163,
    16, 150, 8, 22, 19, 161, 14, 163, 22, 22, 9, 163, 15, 150, 7, 150, 18, 150, 20, 150, 25, 22,
    20, 163, 17, 150, 10, 163, 19, 161, 13, 161, 10, 161, 25, 161, 29, 150, 6, 161, 14, 161, 43,
    161, 11, 22, 6, 161, 12, 161, 12, 150, 17, 150, 15, 150, 14, 161, 20, 150, 13, 161, 18, 161,
    22, 163, 20, 161, 17, 161, 19, 161, 46, 161, 28, 150, 12, 150, 29, 150, 23, 150, 22, 163, 21,
    163, 27, 22, 30, 33, 29, 163, 33, 150, 11, 150, 34, 150, 16, 163, 18, 161, 15, 150, 28, 22, 18,
    161, 11, 150, 24, 163, 13, 22, 11, 163, 19, 22, 35, 33, 15, 163, 34, 22, 31, 163, 23, 163, 12,
    22, 41, 161, 33, 22, 46, 163, 19, 161, 26, 163, 15, 22, 38, 163, 43, 161, 16, 150, 21, 163, 14,
    163, 25, 163, 31, 163, 24, 163, 32, 163, 29, 161, 9, 161, 31, 150, 5, 163, 41, 163, 35, 22, 21,
    163, 16, 22, 10, 163, 17, 22, 7, 161, 22, 22, 26, 33, 22, 163, 18, 161, 23, 22, 19, 163, 25,
    22, 10, 163, 16, 33, 32, 163, 26, 33, 27, 163, 21, 22, 15, 161, 19, 161, 35, 22, 28, 161, 34,
    163, 17, 161, 27, 161, 24, 161, 21, 163, 26, 150, 27, 163, 23, 150, 19, 22, 19, 163, 15, 22, 7,
    33, 9, 163, 12, 22, 7, 161, 9, 163, 36, 150, 33, 22, 8, 161, 14, 22, 7, 33, 13, 163, 12, 163,
    28, 22, 17, 163, 16, 150, 30, 161, 30, 163, 39, 22, 8, 33, 14, 163, 15, 150, 43, 22, 9, 163,
    12, 22, 5, 163, 12, 150, 31, 22, 24, 161, 41, 150, 26, 163, 38, 163, 46, 163, 30, 22, 16, 163,
    34, 22, 8, 161, 38, 22, 9, 33, 12, 163, 16, 22, 25, 163, 22, 150, 36, 161, 39, 22, 27, 161, 36,
    161, 34, 22, 39, 163, 12, 150, 32, 22, 28, 163, 30, 22, 19, 161, 28, 22, 17, 161, 27, 22, 17,
    161, 30, 133, 13, 133, 10, 133, 22, 133, 16, 133, 15, 133, 11, 133, 19, 133, 20, 133, 21, 133,
    26, 130, 46, 133, 8, 133, 28, 133, 9, 2, 43, 133, 46, 133, 35, 133, 24, 133, 41, 133, 14, 133,
    31, 133, 43, 133, 18, 133, 17, 133, 12, 133, 29, 133, 39, 133, 27, 130, 41, 133, 32, 133, 23,
    133, 25, 133, 34, 133, 30, 133, 36, 133, 38, 133, 33, 2, 39, 133, 34, 6, 8, 18, 8, 27, 8, 40,
    8, 181, 8, 8, 8, 13, 8, 19, 8, 20, 8, 24, 8, 26, 8, 40, 8, 44, 8, 181, 8, 18, 3, 40, 8, 41, 8,
    49, 3, 181, 8, 40, 8, 181, 8, 10, 8, 14, 8, 17, 8, 44, 8, 176, 8, 9, 8, 17, 3, 37, 8, 176, 8,
    9, 8, 26, 8, 165, 8, 6, 8, 18, 8, 40, 8, 46, 8, 177, 8, 6, 8, 18, 8, 27, 8, 181, 8, 0, 3, 6, 8,
    8, 8, 9, 3, 10, 3, 11, 3, 13, 8, 18, 8, 19, 8, 20, 8, 24, 8, 25, 3, 26, 8, 27, 8, 34, 3, 36, 3,
    37, 3, 40, 8, 44, 8, 48, 3, 181, 8, 0, 8, 18, 8, 40, 8, 181, 8, 0, 8, 18, 3, 36, 3, 174, 8, 27,
    8, 181, 8, 6, 8, 8, 8, 13, 8, 19, 8, 20, 8, 24, 8, 26, 8, 40, 8, 44, 8, 181, 8, 18, 3, 27, 3,
    41, 8, 177, 3, 0, 3, 6, 8, 18, 3, 164, 3, 154, 8, 13, 8, 15, 3, 148, 8, 6, 8, 27, 8, 37, 3,
    181, 8, 6, 8, 8, 3, 13, 8, 19, 8, 20, 8, 24, 8, 26, 8, 38, 8, 40, 8, 44, 3, 181, 8, 0, 3, 18,
    3, 40, 3, 44, 8, 181, 8, 14, 8, 40, 8, 181, 8, 0, 3, 10, 8, 14, 8, 17, 8, 24, 8, 26, 8, 36, 3,
    48, 8, 177, 8, 9, 8, 165, 8, 18, 3, 27, 8, 181, 8, 6, 3, 8, 8, 13, 8, 19, 8, 20, 8, 24, 8, 26,
    8, 40, 8, 44, 8, 181, 8, 18, 3, 177, 3, 6, 3, 10, 8, 13, 3, 14, 8, 20, 3, 24, 8, 40, 3, 177, 8,
    8, 8, 26, 8, 44, 8, 181, 8, 41, 8, 181, 8, 29, 8, 166, 8, 23, 8, 38, 8, 175, 8, 140, 8, 8, 8,
    23, 8, 29, 8, 30, 8, 44, 8, 45, 8, 175, 8, 8, 3, 172, 3, 23, 8, 47, 8, 181, 8, 140, 3, 181, 8,
    172, 3, 8, 3, 172, 8, 146, 3, 41, 8, 177, 8, 8, 8, 14, 3, 23, 8, 29, 8, 30, 8, 44, 8, 45, 8,
    175, 8, 29, 8, 158, 8, 4, 8, 170, 8, 3, 8, 28, 8, 32, 8, 170, 8, 3, 8, 32, 8, 170, 8, 159, 8,
    3, 8, 28, 8, 179, 8, 31, 8, 175, 8, 131, 8, 156, 8, 28, 8, 160, 8, 182, 8, 149, 3, 144, 3, 129,
    3, 167, 8, 16, 8, 180, 3, 171, 8, 135, 8, 7, 8, 16, 8, 180, 8, 178, 8, 39, 8, 178, 8, 7, 8,
    178, 8, 163, 3, 150, 3, 161, 8, 130, 8,
};

const unsigned summi_detect_bits = 14;

/* An open hash table of words: 16 bits of the hash, place of the evidence (0: an empty slot). */
const uint16_t summi_detect_words[][2] = {
    {52112, 2282}, {0, 0}, {0, 0}, {0, 0}, {12895, 8300}, {303, 7516}, {9529, 2456}, {5791, 366},
    {13430, 8066}, {0, 0}, {10379, 7078}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {22735, 70},
    {5913, 8674}, {0, 0}, {34822, 600}, {33729, 178}, {0, 0}, {44652, 104}, {62729, 7552},
    {59547, 2700}, {46968, 7922}, {28298, 8200}, {0, 0}, {0, 0}, {29564, 6868}, {13903, 5190},
    {0, 0}, {7491, 1026}, {20597, 2676}, {56010, 6780}, {45698, 7906}, {0, 0}, {0, 0}, {7247, 744},
    {15957, 8838}, {11801, 4788}, {539, 1376}, {24085, 398}, {43322, 1432}, {11141, 1122},
    {40828, 386}, {50981, 1670}, {14790, 354}, {33572, 7670}, {2185, 8586}, {0, 0}, {44314, 6366},
    {0, 0}, {9848, 3064}, {0, 0}, {0, 0}, {11704, 8554}, {44609, 1686}, {23469, 1220},
    {17938, 298}, {0, 0}, {0, 0}, {640, 1110}, {0, 0}, {35448, 172}, {49662, 6906}, {54349, 8062},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {47283, 7552}, {25643, 6972}, {61047, 88},
    {27270, 7940}, {38939, 7950}, {56586, 5892}, {29757, 784}, {29757, 6448}, {16239, 408},
    {9256, 8490}, {42386, 132}, {33659, 8820}, {27152, 2280}, {43927, 104}, {42656, 552},
    {54582, 3290}, {53951, 7078}, {40581, 5564}, {51298, 1268}, {0, 0}, {26677, 2144}, {0, 0},
    {16094, 8620}, {63139, 1426}, {21459, 896}, {34364, 3510}, {57443, 6888}, {56180, 896},
    {25988, 8492}, {3786, 8556}, {0, 0}, {10895, 760}, {61495, 4554}, {47024, 6762}, {13035, 6972},
    {56325, 8104}, {38645, 8576}, {0, 0}, {0, 0}, {44646, 7516}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {39967, 8056}, {0, 0}, {42287, 3320}, {25333, 1270}, {25430, 930}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {25032, 364}, {18169, 6910}, {56128, 8518}, {7759, 8550}, {24545, 1018}, {61298, 8534},
    {46906, 58}, {29181, 1136}, {0, 0}, {32438, 7976}, {3471, 8084}, {0, 0}, {22369, 5406},
    {24577, 8488}, {7981, 7058}, {0, 0}, {47060, 498}, {0, 0}, {61662, 6976}, {53830, 358},
    {37942, 8624}, {5426, 8164}, {46841, 3724}, {0, 0}, {8820, 4956}, {0, 0}, {0, 0}, {0, 0},
    {62486, 6880}, {0, 0}, {41563, 52}, {7627, 6496}, {15491, 8166}, {35618, 8848}, {0, 0}, {0, 0},
    {55256, 6976}, {60585, 7982}, {0, 0}, {6653, 4642}, {0, 0}, {0, 0}, {16936, 1114},
    {16936, 1370}, {46876, 8108}, {0, 0}, {6297, 7650}, {0, 0}, {0, 0}, {37532, 8106},
    {4262, 7966}, {0, 0}, {6214, 6112}, {20264, 1360}, {43197, 3512}, {0, 0}, {0, 0}, {0, 0},
    {25460, 8090}, {0, 0}, {23447, 8106}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {18925, 6198},
    {54827, 8874}, {2506, 7724}, {21972, 8500}, {0, 0}, {42102, 1914}, {0, 0}, {13114, 6948},
    {0, 0}, {41316, 3958}, {48776, 2704}, {0, 0}, {60059, 5886}, {4016, 8888}, {53351, 1816},
    {7192, 2292}, {33765, 5706}, {1940, 1306}, {0, 0}, {0, 0}, {0, 0}, {5208, 118}, {59157, 1174},
    {62196, 8062}, {0, 0}, {0, 0}, {32195, 7964}, {0, 0}, {37708, 4152}, {28884, 8056}, {0, 0},
    {25465, 1380}, {8783, 130}, {7676, 200}, {0, 0}, {27869, 930}, {22069, 1954}, {7453, 8504},
    {0, 0}, {0, 0}, {0, 0}, {8393, 8088}, {0, 0}, {19778, 3160}, {4722, 2590}, {0, 0}, {0, 0},
    {8077, 7282}, {44695, 8024}, {28737, 582}, {7950, 152}, {24211, 7948}, {32638, 8070}, {0, 0},
    {11823, 834}, {51436, 8180}, {23570, 4956}, {0, 0}, {0, 0}, {18015, 3582}, {0, 0}, {0, 0},
    {0, 0}, {31925, 7518}, {19147, 428}, {51700, 882}, {8271, 1654}, {32009, 8104}, {8718, 7074},
    {21801, 7908}, {22530, 58}, {0, 0}, {0, 0}, {33772, 7086}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {64716, 2078}, {5448, 7554}, {42602, 7258}, {0, 0}, {0, 0}, {43934, 2376}, {15161, 6948},
    {0, 0}, {30030, 2462}, {46088, 2810}, {8616, 6868}, {29, 7940}, {63180, 3812}, {0, 0},
    {46327, 1582}, {0, 0}, {5286, 2810}, {8532, 8062}, {2781, 178}, {50602, 1196}, {34149, 1770},
    {10312, 748}, {0, 0}, {60662, 7882}, {59067, 3018}, {9624, 1846}, {18598, 1770}, {5665, 3510},
    {41358, 8102}, {0, 0}, {0, 0}, {16452, 316}, {19660, 6602}, {9848, 762}, {0, 0}, {0, 0},
    {31870, 444}, {5951, 1666}, {53158, 1526}, {0, 0}, {20505, 1824}, {0, 0}, {0, 0},
    {64500, 5736}, {0, 0}, {0, 0}, {0, 0}, {35821, 8638}, {0, 0}, {36717, 1532}, {14368, 6928},
    {50763, 188}, {2548, 682}, {45350, 318}, {56578, 7978}, {0, 0}, {0, 0}, {25740, 6828}, {0, 0},
    {54508, 356}, {14857, 8120}, {0, 0}, {8486, 1362}, {0, 0}, {0, 0}, {9748, 266}, {0, 0}, {0, 0},
    {889, 822}, {0, 0}, {30670, 4446}, {0, 0}, {34379, 8406}, {16483, 4960}, {0, 0}, {0, 0},
    {50980, 7928}, {0, 0}, {30052, 3326}, {0, 0}, {28908, 8306}, {55411, 6900}, {0, 0},
    {6050, 8104}, {20709, 6880}, {15039, 120}, {26076, 2700}, {34923, 7000}, {20475, 528},
    {39987, 7272}, {46643, 1888}, {46643, 3510}, {19509, 1114}, {34551, 760}, {60117, 614},
    {39492, 5684}, {42340, 888}, {6365, 254}, {36140, 6828}, {49755, 6860}, {54129, 158},
    {9651, 7174}, {34030, 7964}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {50780, 7078}, {0, 0},
    {4774, 2748}, {51745, 1122}, {59683, 200}, {4946, 8530}, {44071, 1032}, {37594, 56},
    {56879, 550}, {37707, 3602}, {40839, 8200}, {0, 0}, {38457, 1264}, {0, 0}, {6565, 7672},
    {37118, 2876}, {41583, 8474}, {20829, 4900}, {0, 0}, {45454, 7170}, {42922, 2180},
    {58942, 938}, {0, 0}, {43174, 8062}, {0, 0}, {0, 0}, {40158, 1230}, {1416, 40}, {46428, 722},
    {23320, 684}, {50778, 7034}, {9317, 7940}, {2026, 660}, {58728, 800}, {26904, 2226},
    {63243, 228}, {0, 0}, {0, 0}, {40396, 50}, {0, 0}, {0, 0}, {32503, 474}, {0, 0}, {0, 0},
    {47911, 8488}, {30911, 1880}, {18004, 8692}, {0, 0}, {42280, 176}, {37908, 1778}, {21935, 198},
    {21377, 2272}, {15196, 7304}, {51210, 724}, {0, 0}, {0, 0}, {0, 0}, {2095, 4396},
    {47337, 3292}, {49949, 364}, {1341, 778}, {47348, 778}, {53954, 1612}, {10027, 2500},
    {42062, 7264}, {42785, 8512}, {34009, 7904}, {23729, 7952}, {33507, 8840}, {220, 258},
    {63624, 6958}, {0, 0}, {51999, 956}, {62790, 1416}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {58708, 424}, {29109, 8248}, {52297, 1198}, {61193, 7326}, {44678, 2814}, {27598, 106},
    {12912, 8512}, {48982, 660}, {48559, 116}, {45149, 1086}, {20454, 2512}, {0, 0}, {38142, 3130},
    {52066, 8188}, {42051, 764}, {13699, 8560}, {50053, 8476}, {0, 0}, {56315, 1282}, {0, 0},
    {65529, 1154}, {40472, 250}, {0, 0}, {14097, 574}, {0, 0}, {35964, 8066}, {58009, 1844},
    {17982, 550}, {52758, 840}, {32194, 8306}, {19258, 6654}, {42255, 1170}, {33385, 7164},
    {7789, 2206}, {6124, 8060}, {51153, 7980}, {0, 0}, {0, 0}, {22731, 2350}, {0, 0}, {0, 0},
    {0, 0}, {27262, 1426}, {0, 0}, {47776, 632}, {28137, 42}, {0, 0}, {18114, 3128}, {51858, 660},
    {5338, 750}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {50720, 1122}, {38201, 1360}, {22907, 438},
    {26592, 7378}, {31628, 7916}, {64019, 980}, {0, 0}, {36853, 1362}, {0, 0}, {61509, 2198},
    {65111, 4152}, {1774, 778}, {13799, 1262}, {28238, 190}, {19841, 758}, {17700, 8080},
    {15349, 2446}, {55372, 8616}, {4114, 2194}, {0, 0}, {57427, 6964}, {27794, 7246}, {0, 0},
    {0, 0}, {0, 0}, {36205, 1250}, {0, 0}, {29653, 8102}, {12541, 7966}, {0, 0}, {53853, 1914},
    {26288, 8500}, {43339, 1362}, {44564, 176}, {3635, 130}, {34881, 6902}, {15724, 1590},
    {28953, 2416}, {63647, 8058}, {7732, 8286}, {15502, 7940}, {38364, 8506}, {7076, 984},
    {15842, 296}, {59479, 1880}, {57262, 7964}, {0, 0}, {50355, 5172}, {60434, 1258}, {0, 0},
    {63225, 4012}, {0, 0}, {57620, 474}, {59087, 4078}, {0, 0}, {0, 0}, {1852, 364}, {0, 0},
    {12651, 532}, {0, 0}, {0, 0}, {0, 0}, {29607, 1114}, {59627, 400}, {51734, 128}, {18346, 6860},
    {22190, 3342}, {46483, 4882}, {8648, 4928}, {55235, 1464}, {0, 0}, {53932, 7144}, {0, 0},
    {4722, 6566}, {0, 0}, {0, 0}, {21741, 7084}, {58747, 5412}, {60820, 6090}, {64179, 132},
    {0, 0}, {7253, 1770}, {0, 0}, {63815, 3130}, {0, 0}, {0, 0}, {48873, 514}, {30824, 1452},
    {0, 0}, {0, 0}, {0, 0}, {694, 370}, {0, 0}, {0, 0}, {0, 0}, {14943, 8500}, {65026, 2196},
    {46738, 3180}, {16364, 554}, {3053, 8088}, {38845, 1086}, {59407, 750}, {17270, 1456},
    {44407, 7536}, {17110, 8118}, {29062, 8038}, {0, 0}, {35291, 8506}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {42112, 8658}, {30937, 2078}, {0, 0}, {13641, 2422}, {37355, 540}, {55572, 514},
    {59696, 3480}, {31048, 744}, {23281, 154}, {10037, 68}, {14548, 3606}, {3061, 2194},
    {44611, 600}, {5357, 248}, {58684, 72}, {47716, 626}, {9895, 6880}, {9299, 7952}, {0, 0},
    {0, 0}, {31705, 7622}, {0, 0}, {0, 0}, {50578, 1174}, {15886, 1174}, {54076, 2512},
    {41235, 3182}, {19934, 1344}, {35181, 8058}, {45073, 7532}, {41569, 6982}, {17179, 8514},
    {21711, 2284}, {20527, 1926}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {9696, 8084}, {0, 0},
    {14758, 1268}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {39738, 684}, {12114, 6972}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {10960, 660}, {17910, 744}, {39783, 1416}, {19909, 2590}, {5168, 690},
    {19636, 8560}, {36566, 3180}, {51935, 252}, {50645, 44}, {27183, 7984}, {6216, 8852}, {0, 0},
    {31490, 96}, {30242, 118}, {34667, 1172}, {0, 0}, {47560, 3904}, {0, 0}, {7374, 8510}, {0, 0},
    {0, 0}, {48822, 1114}, {25458, 2984}, {41976, 2596}, {3364, 8876}, {0, 0}, {0, 0}, {0, 0},
    {31050, 212}, {34955, 3068}, {15209, 3388}, {32032, 3326}, {13381, 8528}, {0, 0}, {9387, 8568},
    {17687, 194}, {3104, 3510}, {45163, 1880}, {12895, 7166}, {9446, 514}, {31147, 7062},
    {20864, 7814}, {18444, 8128}, {0, 0}, {0, 0}, {59835, 8894}, {0, 0}, {42627, 766}, {0, 0},
    {12103, 132}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {5219, 2926},
    {62313, 68}, {27066, 396}, {15713, 1282}, {60039, 5088}, {11719, 1346}, {6632, 8200},
    {52377, 2558}, {32219, 8038}, {0, 0}, {8162, 3172}, {0, 0}, {36622, 106}, {52157, 5698},
    {1172, 856}, {32225, 744}, {0, 0}, {43572, 8102}, {37534, 924}, {46877, 8118}, {28872, 1580},
    {25350, 8634}, {28510, 4582}, {12459, 1344}, {0, 0}, {0, 0}, {51719, 1882}, {31167, 7042},
    {22955, 7354}, {3667, 8202}, {40088, 472}, {33909, 6948}, {0, 0}, {19868, 3542}, {6653, 8882},
    {0, 0}, {32568, 4574}, {0, 0}, {55911, 802}, {23417, 256}, {57259, 3510}, {57360, 2184},
    {46426, 66}, {18955, 8532}, {34424, 8854}, {0, 0}, {49739, 8846}, {31145, 5060}, {23862, 340},
    {43328, 2428}, {50418, 3186}, {33400, 6948}, {24873, 6880}, {12068, 8064}, {20450, 8254},
    {13421, 8512}, {46317, 3110}, {6950, 8586}, {41065, 648}, {0, 0}, {0, 0}, {34300, 396},
    {34300, 1206}, {0, 0}, {2978, 7952}, {1625, 7918}, {44988, 6122}, {27522, 6910}, {47731, 8200},
    {6898, 8200}, {0, 0}, {30197, 98}, {4903, 1686}, {52763, 8248}, {9972, 148}, {55543, 856},
    {61162, 1116}, {0, 0}, {20, 1162}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {38679, 5602}, {19020, 508}, {36048, 616}, {16572, 580}, {16361, 4330},
    {51504, 1882}, {24775, 4874}, {32673, 514}, {20832, 5758}, {45818, 6018}, {29743, 226},
    {57166, 8344}, {55157, 8644}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {28834, 2454}, {0, 0},
    {410, 6212}, {34072, 5724}, {0, 0}, {50158, 8056}, {0, 0}, {0, 0}, {0, 0}, {54720, 1926},
    {38898, 778}, {23334, 8348}, {2949, 2196}, {0, 0}, {42544, 7964}, {0, 0}, {26513, 1342},
    {48459, 8494}, {38744, 8488}, {41220, 2306}, {47641, 8458}, {19701, 1236}, {47528, 8572},
    {33538, 40}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {9025, 5262}, {35598, 516}, {12232, 8042},
    {35066, 8838}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {9348, 5570}, {0, 0}, {33487, 764},
    {0, 0}, {13276, 3988}, {7776, 74}, {5165, 1420}, {36480, 8868}, {0, 0}, {25205, 2828},
    {41087, 7126}, {23902, 6088}, {0, 0}, {0, 0}, {0, 0}, {26548, 1284}, {38788, 7078}, {0, 0},
    {0, 0}, {0, 0}, {63638, 7280}, {6046, 8074}, {0, 0}, {190, 7142}, {0, 0}, {0, 0}, {49837, 734},
    {0, 0}, {0, 0}, {25038, 1264}, {10222, 798}, {25605, 5464}, {54345, 462}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {43230, 2858}, {0, 0}, {22431, 632}, {55466, 8830}, {0, 0}, {59319, 2196},
    {0, 0}, {50135, 8224}, {0, 0}, {0, 0}, {0, 0}, {37693, 48}, {42212, 118}, {0, 0},
    {34281, 1064}, {49917, 1122}, {23859, 930}, {27424, 2292}, {39414, 3268}, {14162, 1174},
    {41302, 6554}, {0, 0}, {0, 0}, {7971, 764}, {0, 0}, {31863, 6404}, {6348, 7664}, {48225, 7934},
    {0, 0}, {13716, 146}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {57463, 6772}, {0, 0},
    {10831, 932}, {0, 0}, {23494, 354}, {22225, 1026}, {48678, 3318}, {0, 0}, {21681, 3932},
    {46103, 7264}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {43219, 8106},
    {43219, 8286}, {35454, 8060}, {63042, 3320}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {32593, 7998}, {34494, 3548}, {0, 0}, {55251, 4058}, {0, 0}, {64899, 1464}, {16113, 5676},
    {51114, 6878}, {42156, 734}, {60004, 6910}, {53726, 8456}, {34354, 8664}, {29923, 830}, {0, 0},
    {9514, 3130}, {0, 0}, {53055, 2926}, {0, 0}, {15867, 2422}, {0, 0}, {64921, 1286},
    {36157, 6868}, {15645, 8164}, {0, 0}, {0, 0}, {1371, 8102}, {0, 0}, {0, 0}, {0, 0},
    {18826, 1614}, {3631, 8598}, {0, 0}, {11754, 4608}, {28129, 1970}, {13192, 314}, {9325, 8512},
    {0, 0}, {25065, 80}, {54229, 6868}, {0, 0}, {8735, 1772}, {0, 0}, {0, 0}, {0, 0}, {7030, 6860},
    {4097, 1490}, {22962, 7000}, {52974, 460}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {30808, 922}, {62529, 7068}, {12813, 1360}, {21527, 8172}, {61201, 8476}, {0, 0}, {28042, 358},
    {0, 0}, {62818, 2616}, {0, 0}, {56246, 8104}, {0, 0}, {0, 0}, {0, 0}, {59810, 1018}, {0, 0},
    {45213, 6694}, {63585, 6966}, {0, 0}, {0, 0}, {36532, 8296}, {0, 0}, {0, 0}, {0, 0},
    {23821, 5406}, {18086, 7898}, {0, 0}, {0, 0}, {1846, 8046}, {0, 0}, {36341, 1152}, {0, 0},
    {37978, 2652}, {33837, 3242}, {24954, 84}, {43481, 1254}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {29396, 8512}, {0, 0}, {0, 0}, {0, 0}, {22529, 424}, {8685, 3864}, {55564, 540}, {26694, 1136},
    {2667, 72}, {43248, 1250}, {0, 0}, {0, 0}, {0, 0}, {40496, 1196}, {50583, 146}, {0, 0},
    {34691, 6934}, {51553, 8502}, {0, 0}, {33175, 8042}, {0, 0}, {0, 0}, {0, 0}, {16319, 1574},
    {9763, 8696}, {0, 0}, {59807, 740}, {0, 0}, {56140, 7722}, {0, 0}, {0, 0}, {0, 0},
    {28751, 5868}, {46452, 118}, {59369, 8494}, {12479, 6626}, {23453, 1162}, {13140, 7306},
    {0, 0}, {0, 0}, {0, 0}, {51996, 8514}, {0, 0}, {0, 0}, {29632, 314}, {14566, 6948},
    {14181, 8560}, {0, 0}, {0, 0}, {19147, 1604}, {45913, 1256}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {452, 764}, {17607, 7994}, {0, 0}, {31764, 8104}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {44558, 474}, {23465, 8300}, {17424, 4236}, {54711, 8614}, {25848, 364}, {10627, 1916},
    {0, 0}, {27930, 336}, {5344, 1196}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {55642, 7042},
    {49247, 7878}, {49150, 8084}, {7462, 734}, {44629, 2196}, {14781, 7730}, {57978, 586},
    {9403, 4208}, {46230, 2792}, {0, 0}, {62082, 46}, {19549, 4794}, {0, 0}, {916, 198},
    {65131, 106}, {61692, 40}, {2835, 2084}, {19467, 5420}, {55972, 1846}, {11727, 66},
    {14975, 1018}, {59675, 1574}, {4760, 8042}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {45066, 56},
    {0, 0}, {0, 0}, {7828, 194}, {25640, 120}, {49888, 2716}, {15928, 7078}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {28657, 1544}, {52726, 6972}, {39376, 3504}, {21471, 8474}, {0, 0},
    {0, 0}, {15498, 1914}, {1716, 734}, {15193, 3110}, {8082, 400}, {1975, 3342}, {0, 0},
    {22859, 3110}, {41408, 7068}, {9913, 8490}, {14505, 8836}, {0, 0}, {0, 0}, {48602, 6936},
    {4537, 8488}, {27113, 8558}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {52836, 388}, {34064, 602},
    {4317, 1060}, {59903, 2596}, {11893, 5218}, {0, 0}, {0, 0}, {52119, 2282}, {58596, 8834},
    {41307, 6968}, {34072, 8888}, {0, 0}, {0, 0}, {29838, 764}, {0, 0}, {0, 0}, {58153, 8036},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {4128, 8392}, {4128, 8414}, {0, 0}, {42305, 5212}, {837, 96},
    {36585, 8512}, {0, 0}, {36443, 1174}, {56212, 514}, {55202, 8102}, {0, 0}, {10955, 6868},
    {31460, 1032}, {0, 0}, {26550, 1324}, {48911, 266}, {49810, 2084}, {0, 0}, {59384, 8508},
    {53165, 976}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {20431, 6936}, {44245, 734}, {0, 0},
    {51417, 622}, {31115, 8230}, {0, 0}, {60300, 880}, {60411, 1886}, {0, 0}, {0, 0},
    {16828, 7914}, {0, 0}, {0, 0}, {0, 0}, {49623, 4340}, {58133, 8854}, {37251, 2978}, {0, 0},
    {20961, 3038}, {31806, 1248}, {7282, 1030}, {7815, 8530}, {51204, 2674}, {64893, 1166}, {0, 0},
    {37838, 288}, {27688, 74}, {0, 0}, {0, 0}, {0, 0}, {7404, 172}, {31028, 8862}, {0, 0}, {0, 0},
    {0, 0}, {12969, 1288}, {0, 0}, {0, 0}, {48780, 8542}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {29268, 1574}, {0, 0}, {0, 0}, {52669, 6900}, {38570, 2814}, {0, 0}, {4071, 7992}, {0, 0},
    {4896, 6088}, {38607, 5248}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {52230, 7022}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {43325, 98}, {0, 0}, {0, 0}, {51344, 178}, {13195, 1166},
    {0, 0}, {0, 0}, {3819, 3290}, {53452, 5328}, {47441, 5606}, {57918, 2566}, {48201, 5444},
    {7724, 552}, {4804, 526}, {63511, 3762}, {11571, 7452}, {35571, 358}, {61372, 506}, {0, 0},
    {23040, 894}, {637, 316}, {0, 0}, {15462, 1426}, {51661, 2212}, {482, 5570}, {6275, 176},
    {49393, 1260}, {38355, 3136}, {42402, 6888}, {48460, 8104}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {12823, 8116}, {17957, 248}, {20500, 2196}, {40775, 7068}, {3357, 1362}, {37079, 2554},
    {41157, 8568}, {56260, 688}, {50098, 1230}, {0, 0}, {0, 0}, {0, 0}, {15026, 8156},
    {37235, 1264}, {3297, 8738}, {65368, 1260}, {31642, 1162}, {62646, 7320}, {41957, 976},
    {62825, 7456}, {31679, 600}, {20126, 1426}, {12167, 3030}, {13159, 7270}, {4365, 8536},
    {34617, 1084}, {57186, 6910}, {44287, 3606}, {0, 0}, {0, 0}, {0, 0}, {44146, 930},
    {10646, 8614}, {0, 0}, {0, 0}, {0, 0}, {33606, 212}, {0, 0}, {0, 0}, {34670, 1490}, {0, 0},
    {0, 0}, {9995, 3344}, {0, 0}, {0, 0}, {0, 0}, {3388, 8062}, {48981, 8786}, {20038, 314},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {22806, 1940}, {0, 0}, {0, 0}, {52304, 734}, {0, 0},
    {0, 0}, {59531, 3354}, {0, 0}, {17652, 4802}, {17765, 8230}, {25389, 7164}, {17765, 8282},
    {0, 0}, {44801, 1220}, {39653, 158}, {28044, 7378}, {0, 0}, {660, 7938}, {0, 0}, {39433, 574},
    {0, 0}, {1027, 5648}, {0, 0}, {59927, 6900}, {0, 0}, {17105, 8254}, {64503, 8038},
    {15786, 3368}, {0, 0}, {0, 0}, {6604, 8554}, {60506, 8064}, {0, 0}, {50823, 930}, {3208, 8022},
    {0, 0}, {63492, 8062}, {61607, 8112}, {47396, 66}, {0, 0}, {0, 0}, {41356, 7964},
    {32865, 8476}, {26811, 1670}, {44791, 1362}, {6612, 316}, {45663, 1368}, {46016, 1914},
    {53106, 5096}, {31870, 8500}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {30960, 6934},
    {20165, 260}, {51658, 1882}, {51626, 4320}, {45512, 1188}, {30385, 398}, {0, 0}, {0, 0},
    {36559, 3792}, {33174, 2712}, {0, 0}, {0, 0}, {36015, 258}, {29377, 7756}, {63846, 8224},
    {31391, 8574}, {64666, 8830}, {59192, 1770}, {0, 0}, {44756, 8070}, {0, 0}, {35224, 7926},
    {19799, 7068}, {38216, 8054}, {46421, 172}, {36673, 2802}, {0, 0}, {0, 0}, {6865, 190}, {0, 0},
    {0, 0}, {29668, 444}, {61737, 1164}, {9767, 1670}, {55003, 1940}, {62272, 5822}, {36827, 832},
    {6078, 3292}, {36860, 1264}, {41204, 6678}, {49469, 7076}, {5687, 8202}, {41776, 356},
    {47277, 4188}, {23121, 1172}, {34002, 8528}, {0, 0}, {0, 0}, {36088, 8038}, {15199, 8060},
    {16490, 534}, {6111, 8504}, {56020, 1778}, {6654, 1914}, {41002, 5650}, {0, 0}, {50642, 8506},
    {0, 0}, {0, 0}, {772, 6900}, {63417, 338}, {0, 0}, {19982, 802}, {60933, 8200}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {35532, 1822}, {16069, 7258}, {58538, 738}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {34163, 1196}, {0, 0}, {0, 0}, {6201, 6948}, {15894, 6948},
    {4844, 8046}, {63978, 8500}, {0, 0}, {61189, 846}, {12562, 8558}, {33157, 7250}, {0, 0},
    {0, 0}, {61618, 6466}, {0, 0}, {24412, 4030}, {24098, 7510}, {32311, 7778}, {14069, 8124},
    {0, 0}, {23213, 290}, {0, 0}, {21874, 258}, {51741, 778}, {57996, 7264}, {0, 0}, {30072, 2552},
    {56427, 8022}, {20745, 1426}, {42248, 830}, {61714, 7856}, {37919, 8104}, {0, 0}, {0, 0},
    {20016, 178}, {19698, 748}, {27221, 3424}, {54387, 8490}, {61191, 6916}, {0, 0}, {0, 0},
    {29643, 1670}, {41132, 106}, {3370, 5606}, {16100, 7914}, {2092, 2282}, {0, 0}, {34150, 3902},
    {0, 0}, {18161, 3762}, {0, 0}, {62664, 1420}, {12826, 930}, {12920, 1250}, {39353, 5152},
    {33004, 8180}, {0, 0}, {57696, 122}, {61424, 314}, {10012, 1464}, {49012, 3648}, {11031, 8854},
    {0, 0}, {0, 0}, {50805, 1174}, {0, 0}, {27732, 3130}, {0, 0}, {56314, 8046}, {0, 0}, {0, 0},
    {38270, 3464}, {24581, 7918}, {9546, 1062}, {3070, 4014}, {452, 354}, {24684, 8104}, {0, 0},
    {20155, 358}, {41764, 246}, {18367, 4330}, {52290, 3762}, {19941, 1772}, {22316, 7724}, {0, 0},
    {0, 0}, {0, 0}, {53359, 3394}, {0, 0}, {11593, 8262}, {26660, 8550}, {0, 0}, {0, 0}, {0, 0},
    {33481, 2852}, {19526, 8840}, {25781, 246}, {46549, 366}, {13356, 6892}, {0, 0}, {0, 0},
    {0, 0}, {53469, 4058}, {0, 0}, {0, 0}, {21921, 2570}, {9079, 104}, {37198, 976}, {53233, 7978},
    {0, 0}, {1606, 198}, {0, 0}, {0, 0}, {0, 0}, {3640, 540}, {63893, 2418}, {63893, 4012},
    {5464, 8804}, {23310, 7934}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {48898, 924}, {46256, 1938},
    {0, 0}, {4652, 1222}, {0, 0}, {0, 0}, {5750, 7966}, {9715, 4332}, {28988, 1780}, {54530, 7074},
    {0, 0}, {0, 0}, {10913, 764}, {5159, 1344}, {60963, 1186}, {47275, 7048}, {10083, 2496},
    {13895, 7164}, {34252, 7390}, {5402, 2080}, {28933, 8836}, {0, 0}, {0, 0}, {0, 0},
    {14482, 364}, {53047, 7966}, {19902, 940}, {64056, 8010}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {29966, 648}, {21624, 4956}, {35753, 2276}, {8618, 1122},
    {28397, 3796}, {53929, 50}, {0, 0}, {0, 0}, {45282, 118}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {18651, 1188}, {62110, 8150}, {0, 0}, {0, 0}, {38909, 6928}, {62823, 3092}, {0, 0}, {0, 0},
    {43522, 8070}, {56285, 386}, {43522, 8056}, {32030, 130}, {30602, 4416}, {54434, 8168}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {64949, 444}, {21489, 6982}, {63870, 8144}, {13850, 8624},
    {0, 0}, {50161, 8152}, {39687, 7364}, {19384, 2498}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {40159, 338}, {0, 0}, {5163, 1266}, {61007, 738}, {48624, 1532}, {30286, 4392}, {27185, 556},
    {46473, 884}, {8906, 186}, {25178, 3898}, {20479, 1292}, {55791, 5892}, {36033, 7312},
    {65067, 7126}, {41109, 1882}, {64642, 426}, {31889, 7936}, {52675, 7928}, {60917, 2682},
    {0, 0}, {0, 0}, {0, 0}, {64428, 658}, {0, 0}, {62317, 780}, {0, 0}, {58080, 1258}, {0, 0},
    {18327, 8180}, {0, 0}, {2095, 2376}, {0, 0}, {10477, 4420}, {0, 0}, {41466, 118}, {21776, 388},
    {0, 0}, {5197, 8424}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {13510, 400}, {15433, 1686}, {0, 0},
    {0, 0}, {62674, 8056}, {0, 0}, {44831, 2716}, {3041, 1532}, {19760, 4058}, {56303, 4316},
    {61676, 1770}, {3949, 7170}, {54991, 7926}, {0, 0}, {20862, 4012}, {0, 0}, {17126, 6868},
    {18962, 7934}, {0, 0}, {45328, 1952}, {0, 0}, {0, 0}, {0, 0}, {64242, 2598}, {0, 0},
    {44898, 4030}, {0, 0}, {0, 0}, {63626, 8476}, {16268, 1136}, {14947, 8230}, {0, 0}, {0, 0},
    {2194, 128}, {0, 0}, {0, 0}, {31310, 102}, {51807, 8154}, {34695, 8014}, {0, 0}, {0, 0},
    {11422, 7084}, {54760, 58}, {26351, 8568}, {54061, 7670}, {0, 0}, {0, 0}, {55700, 6062},
    {0, 0}, {16271, 6964}, {42942, 4350}, {62215, 4734}, {523, 1938}, {58815, 7920}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {11520, 590}, {0, 0}, {27249, 1168}, {0, 0}, {37813, 446},
    {28064, 1922}, {5041, 116}, {56717, 1904}, {22065, 3130}, {27993, 290}, {6523, 2896},
    {40945, 546}, {42208, 8060}, {36121, 8828}, {0, 0}, {9825, 622}, {0, 0}, {5500, 7362}, {0, 0},
    {41963, 266}, {47657, 1272}, {55109, 424}, {3443, 2938}, {3443, 474}, {4327, 862},
    {16646, 250}, {46105, 1602}, {24805, 5784}, {47499, 8506}, {47818, 1880}, {26058, 1846},
    {50085, 3188}, {24674, 830}, {16568, 446}, {24809, 7934}, {0, 0}, {22607, 72}, {55355, 1026},
    {0, 0}, {26093, 296}, {17785, 780}, {17682, 7270}, {31704, 6880}, {0, 0}, {0, 0},
    {55271, 8524}, {63271, 128}, {62976, 6934}, {4611, 8026}, {56141, 8636}, {0, 0}, {19172, 764},
    {6501, 1114}, {22867, 250}, {0, 0}, {47056, 7304}, {46901, 8698}, {0, 0}, {44288, 764}, {0, 0},
    {0, 0}, {12499, 58}, {32068, 532}, {0, 0}, {8479, 2292}, {9204, 7978}, {9494, 8540}, {0, 0},
    {0, 0}, {21294, 3342}, {0, 0}, {0, 0}, {13206, 2692}, {0, 0}, {0, 0}, {60844, 746}, {0, 0},
    {0, 0}, {43041, 7182}, {49368, 1420}, {50487, 4794}, {0, 0}, {0, 0}, {6693, 896},
    {23444, 7126}, {49929, 6746}, {18104, 4370}, {33880, 740}, {49174, 738}, {36669, 3404}, {0, 0},
    {0, 0}, {17885, 1264}, {0, 0}, {39399, 3228}, {0, 0}, {0, 0}, {0, 0}, {42886, 336},
    {45720, 132}, {29969, 7704}, {61094, 8544}, {64271, 1136}, {31470, 2926}, {37852, 1940},
    {53427, 8488}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {38238, 6122}, {0, 0}, {24334, 1862}, {0, 0},
    {0, 0}, {18121, 176}, {58376, 8168}, {43804, 4236}, {17458, 6910}, {0, 0}, {19056, 1960},
    {0, 0}, {14609, 882}, {0, 0}, {55719, 3190}, {24001, 474}, {0, 0}, {18643, 5908},
    {43248, 2858}, {29054, 7264}, {0, 0}, {0, 0}, {65421, 2194}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {62404, 8628}, {58457, 8012}, {0, 0}, {4525, 1114}, {38962, 8346}, {1497, 1770},
    {63489, 7910}, {30344, 1020}, {0, 0}, {0, 0}, {18253, 3798}, {42486, 734}, {54365, 7126},
    {18814, 7304}, {0, 0}, {0, 0}, {30661, 386}, {0, 0}, {0, 0}, {0, 0}, {23508, 364},
    {12095, 250}, {26870, 214}, {14302, 7048}, {0, 0}, {9794, 376}, {0, 0}, {45946, 8168},
    {3150, 8506}, {30567, 246}, {0, 0}, {0, 0}, {25546, 2354}, {0, 0}, {0, 0}, {0, 0},
    {3767, 2282}, {54125, 842}, {52836, 1424}, {46295, 984}, {0, 0}, {28717, 176}, {54596, 8838},
    {26012, 474}, {51075, 7914}, {20196, 180}, {46292, 1808}, {12171, 8764}, {6818, 5484},
    {36669, 5350}, {60793, 1264}, {20380, 146}, {35915, 1904}, {17591, 1580}, {47357, 6108},
    {8775, 8252}, {40036, 8038}, {27276, 8550}, {0, 0}, {0, 0}, {59330, 528}, {60320, 7244},
    {0, 0}, {45416, 8168}, {25952, 400}, {35476, 3604}, {0, 0}, {0, 0}, {0, 0}, {61295, 3450},
    {44839, 830}, {44352, 1938}, {45341, 5110}, {0, 0}, {16953, 818}, {55740, 4366}, {17453, 176},
    {54503, 8358}, {45511, 8168}, {2646, 8682}, {0, 0}, {0, 0}, {37533, 3326}, {58118, 376},
    {37525, 8874}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {56110, 8068}, {37965, 8304}, {0, 0},
    {18881, 8054}, {1485, 8514}, {0, 0}, {17716, 254}, {0, 0}, {40381, 7048}, {64766, 80},
    {36969, 3464}, {33786, 356}, {6118, 6910}, {2043, 8706}, {63180, 4956}, {33767, 1698},
    {25731, 750}, {50082, 254}, {50229, 7988}, {48424, 2428}, {1615, 8488}, {41047, 6388},
    {14975, 1242}, {55511, 3726}, {40393, 8866}, {0, 0}, {0, 0}, {10467, 2354}, {35052, 4264},
    {55009, 7978}, {0, 0}, {54617, 2594}, {0, 0}, {0, 0}, {0, 0}, {28758, 1114}, {921, 8106},
    {0, 0}, {45726, 4262}, {32104, 472}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {18790, 778}, {13239, 118}, {13345, 3192}, {48476, 178}, {0, 0},
    {0, 0}, {48951, 6074}, {0, 0}, {0, 0}, {51953, 6974}, {0, 0}, {62373, 158}, {23409, 1494},
    {32723, 1350}, {59145, 3030}, {54577, 8866}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {53164, 3802},
    {0, 0}, {52312, 7332}, {0, 0}, {32719, 3018}, {54245, 5788}, {43757, 96}, {21232, 5034},
    {0, 0}, {0, 0}, {0, 0}, {14050, 1246}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {13573, 8038}, {14008, 658}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {47596, 5064}, {0, 0}, {0, 0},
    {56397, 206}, {34522, 764}, {29359, 8698}, {0, 0}, {0, 0}, {52599, 8056}, {28041, 8134},
    {0, 0}, {0, 0}, {0, 0}, {17943, 4500}, {14173, 956}, {28981, 6804}, {51075, 4340},
    {60776, 8574}, {0, 0}, {49548, 728}, {19583, 7164}, {0, 0}, {64514, 7078}, {44427, 8536},
    {0, 0}, {2694, 8166}, {46073, 3480}, {43892, 102}, {62270, 2594}, {63013, 4058}, {45398, 8706},
    {43608, 8722}, {10913, 48}, {23320, 7270}, {3605, 2066}, {12695, 6888}, {35400, 7984},
    {59454, 8120}, {48903, 130}, {46441, 254}, {10136, 1926}, {60461, 7950}, {32480, 8838},
    {29163, 3234}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {31507, 262}, {31464, 580}, {0, 0},
    {13032, 5116}, {53862, 5526}, {60192, 7164}, {24121, 188}, {19523, 764}, {6187, 8620},
    {63959, 1196}, {28765, 3842}, {0, 0}, {19954, 4318}, {0, 0}, {9176, 8576}, {0, 0}, {0, 0},
    {37135, 376}, {0, 0}, {44505, 2926}, {28533, 1360}, {14218, 7304}, {0, 0}, {13326, 6970},
    {0, 0}, {0, 0}, {13023, 7000}, {0, 0}, {41723, 896}, {0, 0}, {0, 0}, {52829, 6620},
    {1242, 1880}, {2604, 8192}, {0, 0}, {0, 0}, {29533, 2692}, {51321, 1416}, {37203, 1136},
    {13937, 180}, {8653, 6860}, {0, 0}, {6263, 222}, {12668, 8432}, {53960, 4958}, {0, 0},
    {12075, 1358}, {29812, 1418}, {16604, 200}, {19021, 5774}, {19021, 1284}, {0, 0}, {0, 0},
    {0, 0}, {2275, 438}, {0, 0}, {0, 0}, {61314, 2194}, {65472, 8620}, {35662, 2896}, {0, 0},
    {46687, 254}, {48331, 8102}, {55890, 1086}, {54471, 514}, {55270, 1122}, {9286, 614},
    {7436, 100}, {20943, 7918}, {3879, 7050}, {1474, 7972}, {60378, 7092}, {39339, 8064},
    {12648, 8256}, {28877, 7034}, {49938, 8092}, {13619, 3030}, {3902, 3780}, {38275, 2220},
    {6539, 8854}, {0, 0}, {0, 0}, {0, 0}, {54345, 2102}, {0, 0}, {0, 0}, {15417, 7906},
    {29470, 922}, {35592, 6392}, {0, 0}, {22221, 1086}, {12661, 58}, {61639, 8112}, {17403, 1416},
    {61771, 3578}, {6788, 528}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {31165, 7258}, {0, 0}, {21512, 3966}, {0, 0}, {42301, 8214}, {7538, 98}, {0, 0}, {6280, 7664},
    {55017, 7084}, {31041, 1688}, {0, 0}, {0, 0}, {5664, 7014}, {0, 0}, {51608, 222},
    {13966, 8460}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {54096, 8836}, {0, 0}, {0, 0},
    {46203, 8636}, {0, 0}, {55105, 8104}, {1393, 5168}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {53752, 1490}, {32128, 1018}, {50950, 684}, {20541, 7390}, {55472, 7028}, {24434, 8530},
    {0, 0}, {0, 0}, {0, 0}, {64944, 8372}, {37051, 8534}, {7836, 8876}, {14767, 470}, {4697, 6740},
    {10216, 1282}, {0, 0}, {42810, 860}, {45325, 8702}, {63081, 8538}, {59409, 8506}, {0, 0},
    {17339, 366}, {53629, 2454}, {33164, 532}, {21804, 1490}, {0, 0}, {61271, 1220}, {21082, 5570},
    {0, 0}, {54473, 7918}, {0, 0}, {0, 0}, {0, 0}, {42713, 212}, {18189, 1808}, {43546, 3822},
    {40104, 8352}, {17274, 6828}, {61992, 4016}, {18369, 3234}, {30062, 6916}, {61340, 176},
    {17150, 7568}, {21307, 1026}, {52841, 860}, {16145, 574}, {60805, 3134}, {9046, 7068},
    {37155, 8830}, {0, 0}, {0, 0}, {30461, 1168}, {43401, 7282}, {0, 0}, {0, 0}, {10990, 3872},
    {18129, 2184}, {32873, 3724}, {22560, 8060}, {56758, 1258}, {17343, 2206}, {53676, 1416},
    {28391, 976}, {12092, 884}, {2647, 178}, {38209, 7664}, {58663, 7972}, {0, 0}, {16336, 8134},
    {36932, 5152}, {0, 0}, {0, 0}, {0, 0}, {62154, 7964}, {13474, 7904}, {7752, 8106},
    {60707, 472}, {36817, 8834}, {0, 0}, {0, 0}, {0, 0}, {38303, 8112}, {7278, 3582},
    {33851, 3632}, {0, 0}, {63036, 8068}, {63036, 8076}, {0, 0}, {0, 0}, {60397, 2430}, {0, 0},
    {16472, 7312}, {0, 0}, {0, 0}, {0, 0}, {57375, 744}, {0, 0}, {0, 0}, {32899, 58}, {4796, 8500},
    {39765, 8876}, {61279, 2250}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {47136, 1796},
    {31194, 400}, {17438, 6890}, {0, 0}, {40647, 1184}, {32881, 7280}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {50685, 1426}, {34610, 6876}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {47977, 6862}, {18860, 186}, {7822, 2752}, {0, 0}, {23704, 5628}, {28136, 1322}, {3056, 5648},
    {59989, 790}, {46554, 8120}, {17288, 1176}, {62854, 8300}, {50672, 8524}, {0, 0}, {0, 0},
    {0, 0}, {374, 1490}, {42160, 8338}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {54822, 7000}, {0, 0},
    {35624, 5936}, {0, 0}, {0, 0}, {0, 0}, {51763, 8104}, {55782, 486}, {0, 0}, {0, 0},
    {39079, 68}, {24304, 1162}, {6159, 2292}, {0, 0}, {0, 0}, {22084, 826}, {0, 0}, {19911, 7666},
    {0, 0}, {54961, 32}, {45213, 2280}, {0, 0}, {31777, 58}, {0, 0}, {0, 0}, {2425, 8108},
    {21901, 5570}, {34810, 532}, {0, 0}, {34683, 200}, {23757, 1424}, {8926, 190}, {28399, 2282},
    {0, 0}, {0, 0}, {0, 0}, {51389, 772}, {0, 0}, {16854, 3162}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {40638, 376}, {0, 0}, {0, 0}, {23242, 364}, {0, 0}, {0, 0}, {42664, 5936},
    {22071, 246}, {15424, 7664}, {21477, 8038}, {611, 494}, {28522, 820}, {45217, 1272},
    {22136, 8526}, {0, 0}, {18019, 1012}, {0, 0}, {0, 0}, {0, 0}, {54052, 1250}, {37746, 2716},
    {10532, 98}, {20505, 6492}, {26858, 5868}, {11066, 3098}, {11066, 4590}, {39610, 7724},
    {57910, 8586}, {0, 0}, {0, 0}, {36562, 8542}, {0, 0}, {0, 0}, {58773, 8070}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {34752, 626}, {55005, 600}, {39813, 8148}, {4622, 42}, {33367, 8878}, {0, 0},
    {0, 0}, {51227, 1170}, {25219, 8064}, {8456, 5526}, {46766, 614}, {0, 0}, {0, 0}, {4614, 2712},
    {5446, 1114}, {22584, 4956}, {0, 0}, {51710, 7938}, {39184, 8286}, {0, 0}, {0, 0}, {0, 0},
    {41234, 356}, {61797, 8620}, {0, 0}, {0, 0}, {0, 0}, {44221, 2084}, {59127, 8168}, {13461, 56},
    {53184, 1264}, {8241, 1248}, {42646, 7926}, {0, 0}, {0, 0}, {43013, 2224}, {0, 0}, {0, 0},
    {10070, 1122}, {35354, 1206}, {31953, 508}, {45070, 8084}, {0, 0}, {46895, 42}, {1455, 1292},
    {0, 0}, {0, 0}, {5132, 8316}, {5132, 8080}, {0, 0}, {0, 0}, {10952, 184}, {56798, 1994},
    {64066, 1098}, {47049, 6840}, {17273, 976}, {51673, 7844}, {0, 0}, {61235, 8506}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {2529, 1938}, {56359, 760}, {0, 0}, {62008, 648}, {0, 0}, {3130, 3030},
    {40587, 248}, {27680, 4638}, {55929, 8514}, {0, 0}, {0, 0}, {0, 0}, {46409, 2194},
    {31957, 1490}, {0, 0}, {0, 0}, {0, 0}, {40518, 8886}, {0, 0}, {0, 0}, {53887, 4422}, {0, 0},
    {50674, 660}, {0, 0}, {63343, 1274}, {56719, 2482}, {38608, 1114}, {0, 0}, {60606, 660},
    {32246, 3130}, {19168, 2748}, {11267, 6862}, {37212, 6860}, {39582, 1086}, {50149, 860},
    {62369, 2670}, {20796, 6632}, {18155, 6310}, {51866, 5142}, {22137, 6982}, {45964, 7292},
    {7378, 3130}, {45785, 7670}, {2851, 1432}, {58947, 1230}, {13826, 2700}, {45750, 1162},
    {5576, 7912}, {30731, 8056}, {56034, 3342}, {39017, 68}, {53780, 6376}, {48154, 8084},
    {10260, 8200}, {21744, 8854}, {0, 0}, {11212, 1174}, {15393, 288}, {48566, 2590}, {52873, 336},
    {48471, 1030}, {9105, 58}, {33036, 118}, {0, 0}, {56613, 6050}, {41789, 4262}, {21213, 4036},
    {22403, 8224}, {58821, 8108}, {34074, 174}, {13127, 306}, {30287, 5570}, {26896, 7078},
    {16657, 8066}, {15742, 802}, {28247, 8038}, {42009, 4722}, {0, 0}, {0, 0}, {48667, 1020},
    {0, 0}, {0, 0}, {0, 0}, {37810, 572}, {4286, 1258}, {19795, 8586}, {0, 0}, {0, 0},
    {61870, 826}, {14580, 6712}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {2956, 7932}, {55696, 8200},
    {0, 0}, {21548, 676}, {0, 0}, {13575, 6592}, {0, 0}, {28905, 4236}, {36154, 684},
    {64240, 3426}, {48351, 4544}, {33575, 5400}, {7151, 3796}, {12003, 1050}, {36898, 3590},
    {52822, 470}, {63667, 4860}, {3290, 7818}, {7956, 7068}, {29090, 7972}, {17478, 8306},
    {18698, 102}, {16829, 1780}, {42661, 5892}, {48012, 2090}, {34768, 4016}, {36620, 6972},
    {58178, 7280}, {34013, 2086}, {58169, 2306}, {45810, 1432}, {39107, 8108}, {11247, 8036},
    {39861, 496}, {63233, 5062}, {42632, 8066}, {39770, 8500}, {24240, 356}, {60117, 8502},
    {4583, 8062}, {61128, 1590}, {42453, 7516}, {45901, 296}, {16522, 474}, {58519, 1226},
    {18587, 250}, {4895, 2832}, {38779, 2196}, {30906, 600}, {0, 0}, {11658, 6934}, {33149, 7664},
    {27510, 2166}, {0, 0}, {0, 0}, {19456, 1666}, {18555, 7022}, {57812, 316}, {52718, 276},
    {46998, 778}, {5839, 428}, {0, 0}, {37887, 1880}, {19134, 7266}, {0, 0}, {0, 0}, {43735, 7278},
    {0, 0}, {20313, 2594}, {0, 0}, {59191, 1110}, {5967, 8108}, {0, 0}, {39584, 744}, {0, 0},
    {0, 0}, {26367, 3328}, {55227, 6880}, {59055, 1360}, {26449, 508}, {1895, 1532}, {40504, 826},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {10644, 266}, {39640, 2446}, {41162, 158}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {52081, 8038}, {31033, 4014}, {57042, 7978}, {52516, 1574},
    {25941, 8706}, {22780, 1716}, {0, 0}, {0, 0}, {48345, 3320}, {0, 0}, {37019, 2450},
    {13204, 8390}, {29060, 676}, {0, 0}, {65210, 1086}, {0, 0}, {14305, 526}, {17674, 1902},
    {42428, 428}, {64968, 7076}, {28970, 7324}, {55659, 3202}, {649, 724}, {41095, 6962},
    {25019, 6860}, {50912, 7914}, {46358, 4708}, {59780, 8210}, {41953, 104}, {0, 0}, {0, 0},
    {0, 0}, {5409, 8540}, {55670, 7386}, {26005, 60}, {35578, 118}, {63118, 1716}, {62294, 7964},
    {47348, 8058}, {0, 0}, {14207, 6936}, {0, 0}, {19380, 7952}, {0, 0}, {52925, 840},
    {58904, 2006}, {54781, 528}, {27103, 896}, {20508, 1922}, {0, 0}, {16545, 1222}, {18899, 772},
    {28150, 472}, {5987, 7074}, {0, 0}, {20096, 5852}, {33213, 2306}, {64390, 748}, {30506, 7264},
    {41982, 8090}, {61449, 1718}, {57367, 744}, {36256, 7510}, {0, 0}, {11983, 5802}, {0, 0},
    {60369, 1264}, {7425, 8620}, {0, 0}, {0, 0}, {0, 0}, {1451, 8128}, {13110, 1258}, {46620, 600},
    {64071, 6916}, {0, 0}, {0, 0}, {39502, 8506}, {0, 0}, {23148, 8492}, {0, 0}, {0, 0},
    {11639, 8108}, {58877, 1176}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {41641, 4140}, {17148, 130},
    {8825, 336}, {35068, 7984}, {52649, 8068}, {0, 0}, {0, 0}, {0, 0}, {1243, 1576}, {0, 0},
    {51705, 4346}, {20041, 2028}, {0, 0}, {5605, 8148}, {13340, 8530}, {43040, 4320}, {0, 0},
    {0, 0}, {7271, 6826}, {28551, 3110}, {61769, 5572}, {40982, 1882}, {59731, 8224},
    {14116, 2692}, {7920, 8108}, {59164, 3794}, {58439, 8512}, {0, 0}, {61520, 8410}, {0, 0},
    {38733, 744}, {0, 0}, {53660, 8202}, {45668, 834}, {60379, 688}, {39901, 1886}, {33563, 2598},
    {0, 0}, {0, 0}, {7403, 336}, {62966, 720}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {51815, 764}, {0, 0}, {0, 0}, {41399, 386}, {55118, 7952}, {38725, 192}, {23202, 2180},
    {40581, 1082}, {23202, 2208}, {42907, 494}, {47654, 7074}, {981, 7048}, {0, 0}, {34248, 364},
    {48821, 2324}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {33631, 8316}, {0, 0}, {0, 0}, {54195, 6800},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {30608, 622}, {22471, 338}, {35227, 3030}, {2549, 158}, {0, 0},
    {0, 0}, {58734, 3128}, {34289, 8102}, {16871, 8058}, {0, 0}, {27879, 548}, {43478, 5346},
    {40610, 8068}, {28768, 1186}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {4010, 8038}, {0, 0},
    {33852, 1216}, {57815, 6574}, {43069, 8256}, {0, 0}, {0, 0}, {0, 0}, {23979, 8476},
    {712, 2652}, {38571, 1362}, {0, 0}, {40314, 2596}, {15493, 650}, {62245, 8828}, {18806, 6982},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {65018, 7542}, {0, 0}, {0, 0}, {29651, 6972}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {14797, 1202}, {0, 0}, {34403, 1882}, {37010, 8162}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {52812, 7030}, {29359, 440}, {5246, 1226}, {8572, 1456}, {54047, 8064},
    {8800, 8830}, {0, 0}, {47477, 84}, {39845, 194}, {12284, 7952}, {0, 0}, {0, 0}, {0, 0},
    {33522, 624}, {0, 0}, {44455, 48}, {40121, 154}, {0, 0}, {33952, 3038}, {64335, 658},
    {13166, 3498}, {34018, 8544}, {0, 0}, {8286, 8506}, {0, 0}, {0, 0}, {0, 0}, {26032, 388},
    {63320, 2194}, {8420, 8214}, {56545, 1778}, {52979, 8096}, {30226, 2594}, {0, 0}, {47841, 744},
    {0, 0}, {28797, 7556}, {0, 0}, {0, 0}, {38516, 8164}, {0, 0}, {0, 0}, {9272, 3512},
    {57792, 8464}, {0, 0}, {24083, 8224}, {0, 0}, {40909, 1456}, {0, 0}, {0, 0}, {4366, 8036},
    {51000, 450}, {40859, 104}, {18757, 4420}, {32430, 7142}, {0, 0}, {0, 0}, {10721, 254}, {0, 0},
    {43621, 7664}, {0, 0}, {32478, 8042}, {39748, 52}, {0, 0}, {0, 0}, {23437, 764}, {52544, 8518},
    {0, 0}, {41605, 1264}, {18692, 472}, {58769, 7984}, {4900, 8108}, {52390, 1188}, {43923, 6972},
    {15265, 1042}, {15121, 4604}, {6507, 176}, {17088, 1188}, {18829, 6888}, {40940, 1314},
    {65095, 8624}, {42271, 358}, {7707, 7664}, {31705, 188}, {43790, 764}, {4399, 6134},
    {9089, 3892}, {959, 6982}, {6882, 8636}, {32844, 266}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {43590, 7664}, {0, 0}, {0, 0}, {16611, 808}, {0, 0}, {0, 0}, {35030, 632}, {18723, 2450},
    {11242, 834}, {18902, 2134}, {23882, 3342}, {14778, 7792}, {40626, 8834}, {0, 0}, {0, 0},
    {51105, 148}, {0, 0}, {0, 0}, {0, 0}, {51441, 814}, {27027, 3798}, {0, 0}, {54761, 6934},
    {46419, 102}, {0, 0}, {0, 0}, {10105, 7068}, {0, 0}, {20558, 7068}, {46574, 48}, {46511, 1184},
    {30380, 8022}, {19345, 358}, {46734, 8036}, {0, 0}, {39820, 4694}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {59193, 7902}, {0, 0}, {0, 0}, {12672, 550}, {31233, 1306}, {24335, 688},
    {19439, 8512}, {0, 0}, {36297, 676}, {0, 0}, {0, 0}, {26922, 226}, {57308, 494}, {50772, 1670},
    {41361, 1926}, {0, 0}, {0, 0}, {57399, 1524}, {57118, 540}, {45845, 1032}, {30330, 7476},
    {0, 0}, {40887, 8076}, {0, 0}, {62997, 2896}, {42018, 1486}, {61466, 6828}, {62104, 6936},
    {33590, 8664}, {0, 0}, {58458, 6566}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {11171, 7616}, {12365, 246}, {51869, 3128}, {1746, 7084}, {1230, 7926}, {0, 0}, {0, 0},
    {39023, 118}, {6989, 784}, {55614, 514}, {22590, 172}, {9760, 6408}, {0, 0}, {60767, 724},
    {59736, 7126}, {61365, 3832}, {26225, 8112}, {2679, 7992}, {0, 0}, {24624, 7084}, {0, 0},
    {7807, 440}, {27241, 916}, {61146, 4030}, {34050, 7940}, {8939, 8286}, {0, 0}, {0, 0},
    {40090, 5570}, {0, 0}, {0, 0}, {16519, 6752}, {0, 0}, {0, 0}, {63124, 2306}, {42338, 5248},
    {12027, 546}, {8033, 760}, {36818, 1882}, {47513, 5522}, {31901, 8666}, {0, 0}, {27374, 2358},
    {51232, 2676}, {25811, 314}, {2295, 3342}, {17261, 2306}, {52144, 1822}, {0, 0}, {52035, 250},
    {28944, 7904}, {31427, 466}, {38511, 5384}, {58000, 1272}, {33976, 7978}, {39038, 448},
    {861, 8400}, {34006, 8586}, {20552, 542}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {31415, 7280}, {4691, 1914}, {59576, 8614}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {53029, 832}, {46807, 8242}, {0, 0}, {353, 602}, {0, 0}, {47264, 446},
    {19419, 7940}, {0, 0}, {0, 0}, {0, 0}, {51781, 984}, {61304, 7964}, {0, 0}, {0, 0}, {0, 0},
    {28758, 2270}, {36027, 1136}, {8165, 508}, {33917, 6910}, {44828, 3038}, {0, 0}, {0, 0},
    {2736, 7028}, {0, 0}, {0, 0}, {0, 0}, {47187, 1130}, {49106, 116}, {58210, 4060},
    {60285, 3578}, {32799, 4152}, {0, 0}, {0, 0}, {0, 0}, {50965, 8038}, {0, 0}, {7975, 7570},
    {4045, 7632}, {43645, 364}, {0, 0}, {7652, 956}, {0, 0}, {54316, 552}, {35746, 8180},
    {43387, 8196}, {0, 0}, {0, 0}, {0, 0}, {19368, 6982}, {1069, 550}, {64195, 5784}, {4750, 7000},
    {20430, 8586}, {36818, 1882}, {2917, 794}, {29780, 358}, {19014, 4900}, {0, 0}, {0, 0}, {0, 0},
    {13736, 2700}, {40147, 184}, {62407, 3578}, {63643, 146}, {14205, 7068}, {33125, 5044},
    {60873, 7964}, {0, 0}, {56913, 1160}, {0, 0}, {40656, 4202}, {0, 0}, {0, 0}, {4676, 2354},
    {49426, 1174}, {35213, 3504}, {4283, 212}, {50185, 746}, {9538, 6950}, {0, 0}, {38677, 928},
    {29095, 1880}, {62035, 7940}, {53666, 7258}, {37408, 8074}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {14333, 556}, {3989, 8334}, {0, 0},
    {24584, 2716}, {0, 0}, {0, 0}, {35559, 7142}, {62198, 8250}, {0, 0}, {48230, 8744},
    {19307, 278}, {12007, 840}, {37869, 4652}, {0, 0}, {42547, 190}, {48348, 1032}, {0, 0},
    {41975, 660}, {0, 0}, {0, 0}, {0, 0}, {65500, 4364}, {15499, 1454}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {2452, 8828}, {15279, 128}, {26864, 72}, {27011, 8692}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {59797, 48}, {46665, 686}, {0, 0}, {0, 0}, {47038, 856},
    {12958, 354}, {40659, 1122}, {40659, 3934}, {25124, 1532}, {38707, 7932}, {27706, 1770},
    {25095, 8118}, {24319, 8698}, {59004, 3030}, {24771, 8624}, {42214, 3242}, {55413, 1716},
    {16257, 2408}, {36462, 3388}, {54095, 632}, {25220, 7768}, {20193, 748}, {63934, 8840},
    {32425, 8902}, {0, 0}, {39324, 918}, {0, 0}, {29722, 764}, {56263, 3390}, {31614, 358},
    {42391, 3468}, {2233, 8270}, {20283, 8180}, {0, 0}, {62311, 446}, {10323, 1426}, {18079, 514},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {54747, 364}, {1046, 1532},
    {52886, 8056}, {4893, 2752}, {0, 0}, {0, 0}, {12519, 2988}, {0, 0}, {0, 0}, {0, 0},
    {53742, 398}, {0, 0}, {57273, 1838}, {63783, 8102}, {0, 0}, {3117, 8874}, {54666, 8890},
    {0, 0}, {0, 0}, {0, 0}, {46453, 7298}, {47840, 2956}, {0, 0}, {0, 0}, {0, 0}, {51485, 6948},
    {0, 0}, {22337, 50}, {0, 0}, {15796, 186}, {26641, 722}, {21516, 7858}, {24857, 8058},
    {50477, 938}, {61078, 8066}, {16866, 3242}, {2959, 1222}, {58619, 5960}, {56153, 556},
    {44032, 8766}, {27816, 4742}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {20922, 8306},
    {0, 0}, {0, 0}, {12597, 1222}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {38657, 4154},
    {15421, 1358}, {11522, 1162}, {64847, 226}, {29081, 6962}, {56741, 7756}, {15297, 3504},
    {63157, 8134}, {34507, 8686}, {53320, 5406}, {12150, 8586}, {39570, 6822}, {19517, 7312},
    {0, 0}, {42715, 470}, {0, 0}, {0, 0}, {51605, 7384}, {10780, 2594}, {61330, 7986},
    {16789, 278}, {0, 0}, {32361, 3248}, {52779, 5416}, {55324, 7914}, {0, 0}, {50897, 122},
    {0, 0}, {28597, 1258}, {9582, 6972}, {20928, 1880}, {57007, 7756}, {14548, 3510},
    {10425, 4126}, {50672, 314}, {39200, 446}, {57592, 6220}, {11517, 6868}, {16554, 7950},
    {50340, 396}, {33409, 1866}, {62062, 178}, {43535, 7420}, {169, 828}, {27021, 8010},
    {28034, 8104}, {25229, 8518}, {0, 0}, {22880, 2588}, {57881, 3482}, {14452, 3110},
    {64795, 1206}, {43381, 6860}, {0, 0}, {26559, 1042}, {17434, 158}, {24514, 8530}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {18859, 3128}, {38917, 8104}, {0, 0}, {63602, 1666},
    {0, 0}, {65424, 7946}, {0, 0}, {15457, 8770}, {0, 0}, {0, 0}, {34231, 48}, {35811, 3130},
    {0, 0}, {1655, 1282}, {52885, 8104}, {0, 0}, {46468, 1140}, {0, 0}, {48485, 3244}, {0, 0},
    {0, 0}, {0, 0}, {54156, 66}, {54516, 1154}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {14579, 246}, {6853, 6936}, {0, 0}, {65076, 7312}, {0, 0}, {0, 0},
    {63765, 7934}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {54585, 594}, {0, 0}, {21247, 8770},
    {57037, 8166}, {28656, 514}, {0, 0}, {0, 0}, {0, 0}, {59346, 398}, {8669, 1272}, {34394, 4236},
    {50556, 4794}, {62178, 446}, {63057, 1958}, {0, 0}, {31232, 48}, {0, 0}, {38374, 104},
    {37794, 8224}, {0, 0}, {5779, 7922}, {29031, 3510}, {35027, 5378}, {60214, 7264},
    {45277, 8076}, {0, 0}, {15872, 774}, {40028, 532}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {14459, 8518}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {46631, 8636},
    {44618, 8084}, {15967, 212}, {0, 0}, {0, 0}, {0, 0}, {44091, 1114}, {18551, 912},
    {24470, 8104}, {0, 0}, {0, 0}, {0, 0}, {23060, 6124}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {46739, 614}, {0, 0}, {4067, 8056}, {0, 0}, {35535, 3134}, {19018, 70}, {14646, 7084},
    {0, 0}, {19489, 3044}, {20908, 228}, {65318, 444}, {19137, 518}, {65395, 7258}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {13955, 2194}, {45314, 6948}, {9900, 100}, {45187, 7628}, {0, 0},
    {52892, 286}, {20932, 1030}, {24442, 4686}, {43940, 8200}, {6010, 2596}, {0, 0}, {0, 0},
    {62358, 1374}, {34464, 8108}, {52078, 8102}, {15065, 8736}, {0, 0}, {31488, 676},
    {47432, 1846}, {16161, 528}, {27865, 1220}, {18631, 3996}, {16680, 734}, {62961, 5892},
    {49462, 1264}, {59470, 2396}, {17728, 764}, {43213, 676}, {16513, 748}, {50881, 6652},
    {61292, 7846}, {13016, 7914}, {27991, 8250}, {0, 0}, {60945, 734}, {0, 0}, {0, 0}, {0, 0},
    {21228, 3660}, {1423, 8854}, {38472, 2450}, {51138, 1666}, {54303, 528}, {0, 0}, {24247, 8236},
    {17013, 7928}, {0, 0}, {0, 0}, {0, 0}, {11264, 8104}, {0, 0}, {0, 0}, {0, 0}, {29945, 896},
    {0, 0}, {0, 0}, {0, 0}, {56891, 4556}, {24192, 7280}, {63998, 8724}, {0, 0}, {22926, 1220},
    {40756, 4956}, {0, 0}, {63746, 7940}, {13512, 828}, {18249, 2926}, {41380, 5606}, {3636, 2306},
    {19017, 5406}, {57450, 1138}, {63597, 6880}, {6813, 6934}, {7635, 622}, {55351, 8150}, {0, 0},
    {30755, 8696}, {0, 0}, {9626, 3408}, {39840, 6860}, {13936, 8062}, {62691, 7304}, {11264, 228},
    {1846, 6972}, {35316, 2424}, {13281, 548}, {37083, 5634}, {31362, 8836}, {3841, 7914},
    {3469, 8890}, {0, 0}, {0, 0}, {0, 0}, {61653, 7928}, {13435, 5778}, {13435, 6672}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {36710, 8512}, {41880, 1258}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {1683, 8302}, {38441, 172}, {11767, 424}, {38921, 3110}, {29629, 7924}, {24601, 8604}, {0, 0},
    {21205, 8164}, {0, 0}, {47029, 4320}, {0, 0}, {15423, 506}, {613, 1322}, {0, 0}, {0, 0},
    {54101, 8306}, {8700, 428}, {31269, 8074}, {62532, 1344}, {29450, 4608}, {0, 0}, {1520, 2306},
    {53157, 2418}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {54451, 2820}, {0, 0}, {23723, 8550}, {0, 0},
    {16023, 158}, {0, 0}, {34507, 1220}, {64993, 3292}, {15568, 2592}, {6609, 7076}, {60616, 3792},
    {15183, 6888}, {44817, 7618}, {29830, 8200}, {6428, 8374}, {21963, 7950}, {0, 0}, {0, 0},
    {0, 0}, {28316, 4026}, {9866, 748}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {1540, 2084}, {0, 0},
    {50739, 8472}, {9166, 184}, {2495, 2306}, {2397, 930}, {8040, 356}, {12681, 4320},
    {9169, 8090}, {27266, 470}, {62314, 8472}, {0, 0}, {0, 0}, {0, 0}, {42033, 1076},
    {25386, 6558}, {63670, 1582}, {20407, 6828}, {5550, 8474}, {0, 0}, {24797, 2592}, {0, 0},
    {38447, 8038}, {38447, 8196}, {0, 0}, {10363, 148}, {0, 0}, {0, 0}, {18230, 686},
    {48169, 8876}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {57508, 1236}, {56380, 388},
    {176, 2578}, {39139, 1226}, {17707, 3932}, {935, 4912}, {18564, 506}, {0, 0}, {31835, 8058},
    {40461, 5892}, {29930, 2090}, {0, 0}, {56929, 580}, {2288, 7264}, {9485, 528}, {16698, 1620},
    {46669, 7042}, {55491, 7992}, {35304, 958}, {49743, 736}, {11341, 8654}, {19676, 6860},
    {43798, 8572}, {37887, 58}, {1380, 1222}, {12813, 1360}, {50805, 7078}, {0, 0}, {6656, 1324},
    {52986, 426}, {0, 0}, {13535, 5216}, {0, 0}, {2915, 8038}, {0, 0}, {0, 0}, {54757, 2306},
    {33738, 506}, {13187, 616}, {22448, 1186}, {8184, 4956}, {0, 0}, {0, 0}, {14234, 3292},
    {4807, 8168}, {26789, 6084}, {41083, 1602}, {56010, 1666}, {48636, 6948}, {38620, 2564},
    {47348, 6934}, {651, 7122}, {24321, 118}, {31457, 744}, {26314, 2258}, {0, 0}, {58175, 1226},
    {0, 0}, {55501, 1490}, {18254, 364}, {48929, 814}, {33569, 1168}, {5906, 394}, {35250, 1114},
    {8484, 8096}, {48740, 8106}, {18076, 8180}, {0, 0}, {45907, 2116}, {0, 0}, {21351, 1178},
    {0, 0}, {0, 0}, {10315, 684}, {52438, 1926}, {18934, 740}, {0, 0}, {0, 0}, {4842, 930}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {2205, 3512}, {4236, 8698}, {0, 0}, {49350, 1880},
    {24801, 472}, {41620, 154}, {46241, 214}, {5531, 894}, {30249, 7540}, {46492, 602},
    {44557, 8106}, {52896, 184}, {32076, 8504}, {0, 0}, {36382, 3080}, {0, 0}, {0, 0},
    {46697, 496}, {15002, 676}, {31697, 188}, {52452, 3038}, {14204, 2450}, {32095, 1926},
    {15034, 2980}, {76, 7030}, {32, 8518}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {44906, 8218},
    {26104, 8830}, {0, 0}, {15918, 102}, {51259, 6616}, {15921, 1344}, {56012, 678}, {18691, 6982},
    {22106, 8178}, {0, 0}, {32281, 4100}, {42773, 42}, {20858, 1026}, {51039, 828}, {38360, 1456},
    {17084, 2352}, {61323, 1574}, {20579, 2194}, {16097, 7488}, {28001, 3110}, {20307, 1188},
    {26984, 6958}, {41042, 8274}, {0, 0}, {48716, 8220}, {20709, 1926}, {11976, 6576},
    {44539, 438}, {0, 0}, {42096, 5442}, {33444, 1226}, {25097, 8088}, {52478, 5186}, {0, 0},
    {2236, 652}, {43005, 7646}, {31800, 102}, {16028, 1794}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {46204, 930}, {43505, 4452}, {40953, 1880}, {39684, 8134}, {0, 0}, {46637, 7074},
    {58101, 7370}, {61309, 3134}, {18034, 7964}, {57519, 8074}, {41505, 2196}, {9080, 2620},
    {11861, 1196}, {45468, 6972}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {42216, 5096}, {10514, 984},
    {6592, 2006}, {63691, 1172}, {63642, 676}, {40490, 6808}, {18854, 7048}, {0, 0}, {0, 0},
    {63279, 2428}, {21956, 1162}, {47641, 7264}, {7090, 8504}, {40890, 3290}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {46207, 8112}, {58406, 40}, {0, 0}, {0, 0}, {31741, 8058}, {49789, 8286},
    {30241, 72}, {33876, 278}, {44700, 6158}, {64570, 8170}, {41189, 3976}, {6383, 514}, {0, 0},
    {26795, 7302}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {43695, 5200}, {43470, 1436}, {13159, 2416},
    {20298, 1914}, {61542, 6916}, {59540, 4680}, {41031, 1250}, {6988, 92}, {61691, 6910},
    {50754, 470}, {42447, 78}, {7464, 7346}, {22547, 7304}, {59317, 8024}, {13880, 184},
    {21407, 400}, {12535, 288}, {16316, 290}, {7191, 8122}, {17938, 8150}, {0, 0}, {21380, 156},
    {0, 0}, {0, 0}, {56467, 130}, {0, 0}, {60156, 856}, {49861, 550}, {15995, 1666}, {0, 0},
    {0, 0}, {44675, 156}, {38484, 356}, {0, 0}, {23665, 8080}, {0, 0}, {0, 0}, {0, 0},
    {28432, 146}, {37494, 6026}, {8193, 3324}, {10238, 1794}, {0, 0}, {0, 0}, {14659, 1162},
    {37437, 7968}, {0, 0}, {0, 0}, {42662, 724}, {24517, 4244}, {43790, 5248}, {15415, 1490},
    {7397, 5728}, {37087, 5384}, {17556, 7934}, {56504, 896}, {35425, 690}, {1044, 8512},
    {49986, 722}, {47538, 354}, {53142, 278}, {14891, 5152}, {38474, 8524}, {51529, 8836}, {0, 0},
    {0, 0}, {29684, 6938}, {0, 0}, {0, 0}, {0, 0}, {24201, 4368}, {0, 0}, {0, 0}, {58638, 8168},
    {0, 0}, {0, 0}, {0, 0}, {27375, 116}, {27907, 7390}, {0, 0}, {30558, 180}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {44856, 1264}, {59938, 1532}, {21755, 446},
    {25895, 74}, {50906, 2282}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {13208, 724}, {28870, 72}, {0, 0}, {31002, 1666}, {32227, 1162}, {19941, 5422}, {10120, 2372},
    {16260, 1652}, {39368, 356}, {44654, 100}, {46890, 506}, {35243, 3344}, {60637, 3216},
    {63078, 1166}, {50558, 1788}, {22322, 3546}, {7825, 98}, {19146, 3720}, {15970, 152},
    {27238, 7032}, {59740, 7182}, {338, 616}, {65429, 7074}, {9427, 7564}, {14267, 8106},
    {38734, 8230}, {12670, 3156}, {28451, 8108}, {52358, 8532}, {53801, 426}, {39252, 470},
    {37231, 1200}, {40325, 632}, {0, 0}, {0, 0}, {0, 0}, {48018, 4816}, {27101, 3180}, {0, 0},
    {0, 0}, {46135, 1152}, {5055, 424}, {50215, 7284}, {3041, 7048}, {0, 0}, {0, 0}, {0, 0},
    {41254, 1362}, {18926, 8406}, {60406, 7446}, {0, 0}, {0, 0}, {0, 0}, {14993, 3430},
    {47573, 8168}, {41510, 690}, {31953, 778}, {46301, 7918}, {34711, 7918}, {38145, 1436},
    {62231, 8650}, {1762, 8536}, {87, 7928}, {40758, 8874}, {0, 0}, {0, 0}, {0, 0}, {5909, 2658},
    {49256, 4916}, {27230, 760}, {0, 0}, {0, 0}, {25228, 3498}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {49846, 84}, {5436, 580}, {0, 0}, {0, 0}, {0, 0}, {5441, 8166}, {24867, 394}, {61454, 918},
    {38090, 1030}, {36228, 5412}, {54378, 122}, {14433, 8454}, {61009, 8060}, {21481, 364}, {0, 0},
    {0, 0}, {0, 0}, {32395, 4320}, {55566, 802}, {41744, 296}, {55085, 290}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {19754, 894}, {65244, 3242}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {42931, 74},
    {21983, 650}, {23626, 200}, {43304, 6820}, {16136, 7964}, {44426, 1174}, {47929, 8472}, {0, 0},
    {33561, 684}, {0, 0}, {0, 0}, {0, 0}, {53368, 4372}, {22153, 266}, {55294, 58}, {61249, 486},
    {22017, 5956}, {61704, 7552}, {11107, 8488}, {0, 0}, {8901, 7926}, {53022, 862}, {37147, 1882},
    {40275, 8476}, {47717, 676}, {11483, 7360}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {46054, 7174},
    {0, 0}, {0, 0}, {18410, 3216}, {51956, 5862}, {0, 0}, {4879, 2424}, {59822, 1226},
    {36956, 7104}, {0, 0}, {4805, 764}, {51117, 4452}, {28340, 182}, {15950, 8254}, {26710, 8254},
    {0, 0}, {49920, 1844}, {64601, 7950}, {53387, 1136}, {0, 0}, {0, 0}, {0, 0}, {63656, 986},
    {0, 0}, {7097, 3606}, {17557, 8108}, {0, 0}, {58940, 6134}, {17365, 8056}, {0, 0},
    {59957, 6958}, {8291, 836}, {0, 0}, {13971, 1902}, {13971, 602}, {63217, 2498}, {13881, 602},
    {57966, 1282}, {40128, 984}, {408, 1770}, {15783, 1670}, {65073, 8856}, {7318, 760}, {0, 0},
    {0, 0}, {0, 0}, {44368, 7048}, {18029, 2802}, {0, 0}, {49142, 1114}, {7589, 48}, {51189, 3818},
    {44604, 8056}, {0, 0}, {56172, 1914}, {32856, 188}, {3436, 684}, {32652, 8122}, {0, 0}, {0, 0},
    {53912, 1524}, {0, 0}, {0, 0}, {5632, 48}, {0, 0}, {0, 0}, {52596, 4058}, {33631, 8150},
    {0, 0}, {42093, 2430}, {0, 0}, {0, 0}, {0, 0}, {35779, 692}, {40519, 8022}, {34669, 8518},
    {28097, 7518}, {0, 0}, {0, 0}, {21367, 2896}, {57733, 3292}, {0, 0}, {9434, 7174}, {0, 0},
    {40109, 958}, {0, 0}, {0, 0}, {49759, 6948}, {0, 0}, {8825, 8200}, {16749, 3504}, {0, 0},
    {21215, 5916}, {0, 0}, {11999, 8112}, {41023, 6822}, {59273, 336}, {13188, 7078}, {0, 0},
    {51274, 8518}, {0, 0}, {28259, 386}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {5021, 2412}, {30546, 122}, {13515, 528}, {48015, 2282}, {0, 0}, {0, 0}, {3207, 7390},
    {14295, 1250}, {59044, 1524}, {9341, 7126}, {24705, 7810}, {22713, 8162}, {20240, 8472},
    {48921, 8866}, {0, 0}, {54989, 8514}, {0, 0}, {0, 0}, {0, 0}, {55429, 726}, {0, 0}, {0, 0},
    {27000, 152}, {38991, 692}, {23721, 5144}, {967, 4030}, {41723, 632}, {59789, 860},
    {60996, 122}, {15572, 100}, {31509, 102}, {9106, 7940}, {0, 0}, {44018, 8828}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {31433, 104}, {45432, 734}, {53813, 3578}, {31342, 7802},
    {61878, 8526}, {19801, 72}, {37292, 1532}, {15015, 472}, {0, 0}, {0, 0}, {0, 0}, {15593, 5252},
    {0, 0}, {59554, 8074}, {0, 0}, {57107, 8488}, {53014, 8054}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {55786, 660}, {50716, 2798}, {20342, 116}, {37831, 3712}, {32946, 8102}, {62451, 8106},
    {39176, 130}, {0, 0}, {0, 0}, {0, 0}, {6470, 932}, {0, 0}, {32357, 5936}, {50470, 426}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {37133, 2078}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {29593, 1110}, {22169, 1370}, {1802, 354}, {0, 0}, {0, 0}, {48092, 856}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {61758, 1666}, {0, 0}, {0, 0}, {46765, 200},
    {28052, 552}, {0, 0}, {36674, 6952}, {0, 0}, {0, 0}, {17324, 640}, {6286, 1926}, {1035, 4824},
    {566, 8840}, {34547, 1574}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {39389, 70}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {31666, 2858}, {0, 0}, {25094, 7986}, {41950, 1268},
    {15942, 8064}, {0, 0}, {14752, 1028}, {62579, 8038}, {0, 0}, {9856, 7774}, {2767, 8470},
    {7264, 1338}, {52014, 1904}, {43586, 8866}, {0, 0}, {0, 0}, {0, 0}, {20517, 266},
    {25414, 2412}, {34978, 5074}, {56962, 42}, {0, 0}, {34701, 6916}, {0, 0}, {0, 0}, {0, 0},
    {24472, 364}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {51513, 3852}, {0, 0},
    {42690, 550}, {4001, 176}, {0, 0}, {5825, 3974}, {25895, 4686}, {22605, 1418}, {51141, 1822},
    {0, 0}, {0, 0}, {37237, 3620}, {16925, 3324}, {35916, 8090}, {0, 0}, {0, 0}, {27283, 826},
    {27133, 7258}, {0, 0}, {0, 0}, {54391, 1122}, {0, 0}, {0, 0}, {0, 0}, {2556, 8060}, {0, 0},
    {0, 0}, {62810, 1666}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {18147, 7964}, {0, 0}, {0, 0},
    {14698, 7280}, {11619, 5380}, {0, 0}, {0, 0}, {0, 0}, {2653, 1042}, {34021, 7068},
    {49290, 758}, {22975, 2692}, {16372, 1162}, {43247, 4584}, {5043, 4700}, {31342, 2410},
    {58690, 7516}, {49224, 7980}, {11929, 8090}, {18626, 8568}, {62190, 7476}, {0, 0}, {0, 0},
    {31963, 3976}, {9611, 70}, {63105, 574}, {24603, 7902}, {45209, 8842}, {0, 0}, {0, 0},
    {31712, 534}, {28910, 52}, {1240, 6122}, {27589, 7872}, {21202, 106}, {0, 0}, {19132, 8620},
    {0, 0}, {0, 0}, {0, 0}, {33849, 7764}, {0, 0}, {24770, 1258}, {0, 0}, {28471, 3082},
    {31790, 1018}, {51757, 600}, {0, 0}, {0, 0}, {0, 0}, {3853, 180}, {7689, 1880}, {14733, 532},
    {3387, 6978}, {64104, 8514}, {42210, 7964}, {0, 0}, {49839, 8148}, {0, 0}, {59102, 882},
    {0, 0}, {0, 0}, {42046, 1882}, {47278, 8378}, {3320, 1882}, {0, 0}, {0, 0}, {56265, 256},
    {0, 0}, {27611, 1880}, {0, 0}, {0, 0}, {0, 0}, {49705, 3092}, {0, 0}, {39651, 3864}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {18165, 3898}, {124, 6216},
    {50521, 7914}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {55031, 5136}, {18478, 8286}, {64713, 8200},
    {2134, 7142}, {0, 0}, {42411, 2414}, {36514, 180}, {26283, 532}, {0, 0}, {0, 0}, {46868, 226},
    {0, 0}, {21405, 648}, {14815, 5492}, {53602, 8056}, {909, 3292}, {0, 0}, {60181, 2206}, {0, 0},
    {0, 0}, {0, 0}, {29988, 3460}, {10715, 4236}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {20244, 3186},
    {0, 0}, {0, 0}, {58953, 8252}, {0, 0}, {0, 0}, {17730, 154}, {0, 0}, {50136, 6900},
    {23921, 494}, {10618, 1236}, {1392, 7516}, {16631, 7928}, {56815, 8476}, {0, 0}, {0, 0},
    {0, 0}, {51442, 3492}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {34818, 178},
    {8054, 7618}, {0, 0}, {0, 0}, {15211, 4440}, {54902, 118}, {797, 6888}, {22318, 8512}, {0, 0},
    {0, 0}, {11254, 66}, {0, 0}, {2631, 190}, {184, 120}, {22858, 206}, {49528, 1270},
    {34500, 8120}, {0, 0}, {40602, 70}, {0, 0}, {17419, 4990}, {53707, 8122}, {6125, 2380},
    {1234, 3864}, {0, 0}, {26843, 1344}, {26408, 2596}, {0, 0}, {42016, 8500}, {0, 0}, {0, 0},
    {26033, 8612}, {60938, 2756}, {0, 0}, {33088, 690}, {33772, 1770}, {38695, 250}, {0, 0},
    {0, 0}, {0, 0}, {65377, 1416}, {56701, 518}, {26011, 106}, {0, 0}, {12773, 832}, {42323, 1268},
    {53199, 146}, {45982, 632}, {21536, 4576}, {60470, 8200}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {10250, 8112}, {41191, 8550}, {0, 0}, {0, 0}, {9415, 3968}, {0, 0}, {17926, 3606},
    {0, 0}, {6664, 760}, {25848, 8888}, {37307, 4540}, {50721, 8062}, {39782, 1926}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {27766, 786}, {27766, 2032}, {0, 0}, {0, 0}, {8510, 128},
    {45173, 2274}, {6984, 3186}, {51980, 4794}, {20231, 2732}, {0, 0}, {31256, 8180},
    {49675, 8518}, {48114, 6758}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {27269, 740},
    {19551, 5570}, {2390, 1052}, {53513, 6972}, {23994, 6948}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {62455, 684}, {0, 0}, {0, 0}, {21241, 7068}, {21417, 7862}, {42703, 600}, {0, 0},
    {8076, 984}, {25634, 1018}, {50178, 116}, {19037, 358}, {6984, 2006}, {35553, 3342},
    {51172, 1880}, {10828, 1938}, {64020, 58}, {56984, 1532}, {62347, 6948}, {5490, 8058},
    {49849, 8150}, {0, 0}, {29410, 8038}, {62760, 444}, {61204, 2140}, {62751, 6976}, {0, 0},
    {55325, 8834}, {63577, 4236}, {1828, 6970}, {0, 0}, {5931, 6982}, {0, 0}, {0, 0}, {990, 258},
    {0, 0}, {23123, 386}, {20513, 1770}, {37901, 8152}, {9556, 278}, {17801, 7126}, {15292, 8202},
    {23386, 3868}, {0, 0}, {2681, 8602}, {24002, 7940}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {23121, 172}, {0, 0}, {36176, 2282}, {0, 0}, {0, 0}, {62622, 8810}, {56108, 3290},
    {22838, 5732}, {45616, 7126}, {51839, 814}, {65136, 7928}, {64255, 172}, {8597, 930}, {0, 0},
    {0, 0}, {0, 0}, {57549, 1666}, {44457, 7640}, {8832, 2270}, {10231, 8314}, {2338, 8220},
    {37934, 6578}, {49777, 8836}, {12292, 172}, {3888, 4370}, {0, 0}, {42257, 7420}, {0, 0},
    {0, 0}, {3249, 4570}, {18784, 1646}, {47998, 5162}, {61148, 1362}, {59859, 6628}, {53223, 632},
    {34854, 5640}, {5599, 1880}, {0, 0}, {30296, 8620}, {0, 0}, {58917, 1176}, {42029, 784},
    {0, 0}, {54667, 890}, {5349, 744}, {56183, 1546}, {52782, 8134}, {55202, 1184}, {61552, 1246},
    {52062, 2714}, {22512, 7912}, {0, 0}, {0, 0}, {0, 0}, {27404, 7074}, {0, 0}, {14327, 1612},
    {18631, 8120}, {0, 0}, {0, 0}, {23588, 8056}, {63949, 8250}, {61339, 8200}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {20266, 6880}, {27655, 8024}, {374, 4320},
    {53969, 3464}, {0, 0}, {1940, 8842}, {19104, 5430}, {0, 0}, {39086, 7048}, {0, 0}, {0, 0},
    {56299, 676}, {16499, 148}, {0, 0}, {60992, 760}, {34419, 2750}, {0, 0}, {0, 0}, {17068, 1426},
    {49862, 7282}, {39307, 514}, {40211, 574}, {38204, 1574}, {39148, 6982}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {22896, 2282}, {26844, 8286}, {0, 0}, {51437, 8530}, {44107, 8286},
    {0, 0}, {26607, 3388}, {0, 0}, {1118, 7936}, {0, 0}, {44579, 6858}, {5583, 7920}, {0, 0},
    {0, 0}, {0, 0}, {3870, 178}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {48220, 8064}, {0, 0}, {0, 0},
    {0, 0}, {47317, 8630}, {41757, 2196}, {0, 0}, {11530, 6326}, {45242, 5614}, {60777, 648},
    {56878, 338}, {47726, 8200}, {23210, 2196}, {4428, 1806}, {27039, 1602}, {54247, 4686},
    {21594, 1746}, {26210, 3578}, {47204, 1880}, {35815, 3242}, {39618, 7074}, {10938, 8162},
    {57921, 2858}, {26799, 7080}, {25999, 6934}, {49779, 8224}, {15874, 8568}, {24019, 8512},
    {59867, 8472}, {30904, 3038}, {30904, 4008}, {43973, 722}, {60209, 7078}, {47164, 7910},
    {15150, 6564}, {15811, 6926}, {45815, 8156}, {39549, 1940}, {0, 0}, {0, 0}, {64848, 8708},
    {0, 0}, {0, 0}, {22797, 552}, {0, 0}, {0, 0}, {0, 0}, {5445, 2196}, {51032, 550}, {0, 0},
    {46125, 3342}, {4949, 4012}, {0, 0}, {0, 0}, {21760, 732}, {12712, 1958}, {22324, 7920},
    {0, 0}, {0, 0}, {0, 0}, {21569, 532}, {3846, 102}, {25316, 1794}, {37639, 7950}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {6352, 1072}, {11843, 48}, {3259, 7932}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {43582, 8622}, {32577, 8534}, {43648, 8550}, {34400, 840}, {15789, 534}, {30452, 3134},
    {64318, 1886}, {24895, 1574}, {32744, 7142}, {6454, 8162}, {0, 0}, {2371, 1344}, {0, 0},
    {6895, 1958}, {19585, 6178}, {46015, 2282}, {41742, 4320}, {0, 0}, {23651, 3154},
    {11920, 8500}, {25538, 856}, {65041, 178}, {1900, 1050}, {31291, 8214}, {38207, 2828},
    {1356, 4958}, {47587, 3456}, {4104, 5216}, {8237, 8102}, {37350, 1220}, {41072, 8302}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {61858, 7440}, {42393, 7724}, {17499, 7696}, {20320, 958},
    {0, 0}, {59818, 1156}, {0, 0}, {45977, 8068}, {0, 0}, {48025, 222}, {47027, 832}, {6589, 3784},
    {11511, 7682}, {13201, 514}, {45820, 8094}, {38253, 8062}, {63920, 8200}, {7259, 82},
    {25123, 8038}, {16245, 8058}, {34507, 4420}, {5930, 778}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {53908, 378}, {0, 0}, {0, 0}, {63511, 2926}, {0, 0}, {37992, 3140}, {0, 0}, {0, 0},
    {39848, 8568}, {18980, 3242}, {34789, 2306}, {0, 0}, {51749, 228}, {64346, 722}, {0, 0},
    {48056, 4892}, {0, 0}, {64713, 6958}, {25419, 6690}, {53088, 3678}, {29851, 7978},
    {18623, 2428}, {17462, 1666}, {37831, 2084}, {34908, 102}, {47033, 7722}, {46516, 8286},
    {40794, 8500}, {49648, 532}, {8916, 5030}, {43116, 7372}, {57305, 7912}, {59739, 4316},
    {39330, 398}, {0, 0}, {0, 0}, {0, 0}, {29594, 556}, {40210, 656}, {21905, 550}, {20668, 8162},
    {0, 0}, {65093, 532}, {32904, 7978}, {54821, 3174}, {18606, 400}, {54821, 4164}, {30070, 7964},
    {19613, 3398}, {30336, 8828}, {0, 0}, {0, 0}, {2715, 8064}, {0, 0}, {12604, 96}, {26824, 1662},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {44072, 3110}, {38852, 530}, {18034, 2084}, {47506, 7174},
    {43850, 8036}, {38549, 4030}, {36176, 8700}, {39849, 98}, {16428, 8476}, {0, 0}, {64353, 7070},
    {29226, 152}, {62873, 7964}, {0, 0}, {0, 0}, {28546, 1086}, {26049, 364}, {45296, 686},
    {17402, 8286}, {40044, 1370}, {9213, 118}, {48443, 8112}, {8454, 7928}, {0, 0}, {26338, 1522},
    {0, 0}, {0, 0}, {0, 0}, {29329, 1030}, {54503, 7270}, {30047, 8614}, {4777, 2194},
    {14888, 1254}, {27974, 2084}, {7188, 3292}, {0, 0}, {49134, 688}, {53582, 7418}, {12154, 8576},
    {42642, 8512}, {51749, 3578}, {58516, 6964}, {37741, 1772}, {44508, 7516}, {35961, 7928},
    {50560, 8534}, {11273, 8796}, {32692, 8874}, {53834, 1670}, {19481, 4310}, {51700, 6700},
    {58512, 8828}, {0, 0}, {48796, 690}, {22814, 716}, {10816, 4330}, {0, 0}, {62417, 1160},
    {21746, 8036}, {8821, 8286}, {0, 0}, {0, 0}, {8166, 152}, {22659, 176}, {1236, 2896},
    {55430, 8504}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {16554, 5894}, {60177, 750},
    {16152, 7912}, {0, 0}, {1652, 78}, {0, 0}, {0, 0}, {29275, 386}, {36662, 7932}, {22809, 1880},
    {34110, 8156}, {0, 0}, {19013, 8524}, {0, 0}, {44139, 1124}, {41561, 1364}, {41561, 2382},
    {44898, 2464}, {37823, 3166}, {59645, 6874}, {15430, 7044}, {54942, 290}, {19928, 7664},
    {23918, 7928}, {62890, 614}, {39105, 206}, {25997, 8318}, {9093, 8168}, {33639, 8528},
    {22664, 8504}, {0, 0}, {53051, 250}, {0, 0}, {15781, 8168}, {0, 0}, {40468, 722}, {0, 0},
    {0, 0}, {0, 0}, {1783, 356}, {28748, 7914}, {46331, 446}, {1882, 8122}, {28136, 1322},
    {28328, 8154}, {7538, 8718}, {50970, 8062}, {0, 0}, {0, 0}, {33360, 8104}, {45496, 7522},
    {43434, 7264}, {0, 0}, {47352, 8852}, {0, 0}, {0, 0}, {0, 0}, {3073, 386}, {35175, 494},
    {56881, 586}, {56881, 648}, {56881, 2272}, {41346, 3084}, {8536, 176}, {21550, 8104}, {0, 0},
    {0, 0}, {9534, 8062}, {47808, 146}, {7440, 8104}, {0, 0}, {46918, 5294}, {0, 0}, {0, 0},
    {0, 0}, {36979, 8568}, {0, 0}, {0, 0}, {40753, 8556}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {61916, 6886}, {0, 0}, {65157, 8824}, {13446, 8828}, {0, 0}, {58617, 8180}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {13681, 3812}, {31601, 3516}, {58174, 2266}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {64262, 8058}, {54024, 8488}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {36208, 7664}, {31133, 8084}, {59060, 8038}, {0, 0}, {0, 0}, {35584, 48}, {0, 0}, {0, 0},
    {56954, 176}, {55793, 446}, {29764, 1582}, {17251, 1176}, {21891, 8102}, {59345, 1772}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {11573, 5902}, {31764, 7918}, {51296, 118},
    {62109, 7548}, {12298, 8074}, {0, 0}, {0, 0}, {0, 0}, {63210, 1222}, {0, 0}, {0, 0},
    {56075, 8488}, {46310, 446}, {14501, 8348}, {0, 0}, {0, 0}, {37175, 8514}, {18776, 196},
    {17576, 1018}, {2487, 4770}, {0, 0}, {0, 0}, {32236, 7052}, {0, 0}, {14626, 8572}, {0, 0},
    {0, 0}, {40781, 3046}, {32241, 5750}, {11230, 8164}, {0, 0}, {0, 0}, {19065, 102},
    {25651, 724}, {33118, 772}, {2048, 1282}, {21218, 7280}, {24638, 7670}, {0, 0}, {0, 0}, {0, 0},
    {42713, 8834}, {36236, 152}, {55306, 2274}, {27647, 1574}, {57235, 2184}, {53466, 1590},
    {64768, 6950}, {33228, 930}, {9251, 4600}, {30040, 8214}, {37711, 6126}, {12759, 6900},
    {3277, 386}, {33314, 1860}, {63530, 3788}, {47670, 8692}, {47966, 8118}, {0, 0}, {29961, 1580},
    {0, 0}, {0, 0}, {0, 0}, {52927, 6910}, {8058, 4264}, {0, 0}, {39160, 494}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {24507, 256}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {45087, 1618}, {63201, 602}, {55531, 2184}, {48008, 1926}, {17260, 5248},
    {34764, 2274}, {33880, 7180}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {4993, 2422},
    {27102, 3342}, {64310, 100}, {60171, 8542}, {0, 0}, {35389, 3762}, {23514, 2486}, {37904, 724},
    {12703, 686}, {60563, 3466}, {33505, 8038}, {12124, 8250}, {38195, 8876}, {0, 0},
    {22088, 8044}, {0, 0}, {0, 0}, {0, 0}, {47983, 388}, {47832, 8038}, {55708, 7958},
    {54743, 1426}, {12314, 78}, {60142, 7516}, {0, 0}, {43159, 8070}, {0, 0}, {42629, 400}, {0, 0},
    {49512, 3186}, {35924, 1050}, {43985, 8302}, {46177, 8474}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {25190, 104}, {59015, 3046}, {0, 0}, {0, 0}, {18226, 2816},
    {30142, 722}, {4424, 688}, {0, 0}, {0, 0}, {0, 0}, {60908, 2756}, {19046, 3046}, {45458, 750},
    {24864, 2140}, {29923, 4402}, {59286, 760}, {64831, 7350}, {20116, 44}, {40657, 6880},
    {30849, 8104}, {4076, 8168}, {0, 0}, {0, 0}, {0, 0}, {4808, 356}, {15805, 1358}, {24085, 1926},
    {42780, 314}, {12981, 826}, {16339, 336}, {8738, 7992}, {26623, 7896}, {0, 0}, {0, 0},
    {63969, 7280}, {0, 0}, {56921, 4316}, {0, 0}, {40278, 356}, {40310, 152}, {0, 0}, {0, 0},
    {0, 0}, {64744, 3292}, {58192, 1940}, {18429, 278}, {0, 0}, {65448, 158}, {21449, 7516},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {21504, 6516}, {31520, 7032}, {22380, 8104}, {17510, 398},
    {30435, 1914}, {47511, 518}, {27905, 2084}, {1819, 2280}, {11312, 402}, {64310, 2842},
    {58703, 2280}, {42978, 8106}, {64951, 7370}, {13895, 364}, {29460, 8064}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {56347, 8036}, {0, 0}, {5485, 7722}, {0, 0}, {0, 0},
    {42478, 3560}, {60055, 100}, {14584, 8232}, {26263, 1532}, {50341, 8166}, {0, 0},
    {18746, 3030}, {62658, 3388}, {11259, 386}, {31945, 8148}, {9872, 4074}, {0, 0}, {63237, 1188},
    {23533, 2274}, {54333, 7926}, {7573, 8278}, {56963, 5472}, {2844, 7516}, {10186, 8102},
    {29685, 1250}, {45443, 8038}, {0, 0}, {62577, 8066}, {11264, 180}, {0, 0}, {0, 0},
    {10654, 7588}, {37830, 254}, {16883, 1798}, {16949, 8576}, {55413, 3290}, {0, 0},
    {32952, 6352}, {0, 0}, {53146, 132}, {0, 0}, {1260, 128}, {46991, 190}, {41288, 7358},
    {55630, 8162}, {0, 0}, {61918, 8068}, {61918, 8066}, {63210, 574}, {17171, 1772}, {53966, 66},
    {50160, 832}, {0, 0}, {42055, 68}, {14342, 574}, {0, 0}, {3080, 2970}, {0, 0}, {42609, 180},
    {12730, 6958}, {10850, 5892}, {11415, 7244}, {59501, 8104}, {28472, 1174}, {24406, 976},
    {0, 0}, {2004, 82}, {0, 0}, {26731, 7460}, {28552, 98}, {7281, 748}, {2079, 2478},
    {29941, 1128}, {9217, 8038}, {14245, 8514}, {0, 0}, {0, 0}, {11609, 2270}, {0, 0},
    {33396, 1030}, {0, 0}, {0, 0}, {0, 0}, {48289, 3578}, {7038, 526}, {17110, 7870}, {0, 0},
    {38497, 1344}, {34523, 158}, {0, 0}, {62252, 7992}, {57089, 180}, {42341, 7904}, {16581, 1250},
    {0, 0}, {46674, 246}, {12627, 3326}, {7807, 66}, {8116, 760}, {44405, 7920}, {0, 0},
    {8746, 8512}, {0, 0}, {0, 0}, {7960, 602}, {20962, 556}, {32717, 658}, {0, 0}, {13502, 358},
    {0, 0}, {52720, 8200}, {0, 0}, {59501, 7912}, {0, 0}, {17961, 572}, {4982, 930}, {56389, 152},
    {58134, 4054}, {35608, 426}, {5186, 1490}, {62769, 6874}, {35299, 7032}, {18657, 66},
    {58189, 1442}, {48637, 1162}, {28025, 290}, {34607, 104}, {8847, 338}, {53843, 3258},
    {16929, 1938}, {61660, 2748}, {22928, 7958}, {49031, 8534}, {45357, 82}, {15714, 8058}, {0, 0},
    {0, 0}, {0, 0}, {21384, 42}, {20156, 984}, {34014, 1284}, {0, 0}, {48845, 2496}, {28028, 7552},
    {35167, 8506}, {0, 0}, {0, 0}, {37271, 7926}, {24037, 8576}, {38943, 8084}, {57089, 3128},
    {57572, 1958}, {26393, 632}, {59802, 2892}, {36812, 6936}, {32192, 510}, {19225, 8070},
    {51672, 8854}, {55356, 1096}, {19578, 116}, {18280, 5940}, {64203, 6976}, {21309, 6962},
    {42530, 1882}, {60507, 658}, {16450, 8200}, {0, 0}, {20600, 744}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {44637, 8070}, {0, 0}, {48238, 1618}, {0, 0}, {0, 0}, {63126, 7970}, {47130, 8104},
    {0, 0}, {0, 0}, {0, 0}, {1904, 2282}, {0, 0}, {0, 0}, {56559, 722}, {6300, 7904}, {0, 0},
    {0, 0}, {17937, 8054}, {0, 0}, {59481, 8120}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {25287, 3334}, {13226, 4030}, {0, 0}, {0, 0}, {43663, 1162}, {49889, 120}, {32, 2416},
    {20893, 198}, {25992, 8504}, {10172, 2404}, {6434, 1806}, {25272, 84}, {6734, 5606},
    {61023, 8512}, {5455, 3724}, {61579, 936}, {61115, 684}, {45594, 832}, {20236, 1534},
    {53268, 4854}, {62600, 5882}, {58282, 338}, {8412, 8116}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {24554, 8302}, {13060, 48},
    {0, 0}, {4479, 514}, {0, 0}, {36951, 140}, {0, 0}, {0, 0}, {59933, 1698}, {55873, 840},
    {55680, 4696}, {40145, 4930}, {0, 0}, {43559, 7270}, {0, 0}, {0, 0}, {44373, 1432},
    {45148, 8356}, {54140, 8364}, {47207, 1426}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {48168, 2282},
    {5999, 1264}, {14556, 3134}, {36342, 6834}, {0, 0}, {0, 0}, {20556, 400}, {8358, 532},
    {5748, 1026}, {57061, 1846}, {51377, 748}, {43969, 8586}, {0, 0}, {24784, 7750}, {38932, 1114},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {51314, 7840}, {24792, 8024}, {0, 0}, {47959, 248},
    {26975, 748}, {49866, 7976}, {34448, 2408}, {60417, 626}, {59459, 258}, {0, 0}, {0, 0},
    {22481, 1842}, {57545, 6576}, {10654, 1456}, {0, 0}, {0, 0}, {63834, 1614}, {52635, 226},
    {12834, 2596}, {27320, 2330}, {20947, 7958}, {61003, 8314}, {21121, 8476}, {7796, 214},
    {61327, 1666}, {7196, 8514}, {0, 0}, {63634, 3388}, {0, 0}, {53559, 3510}, {48378, 1086},
    {0, 0}, {3446, 8696}, {0, 0}, {0, 0}, {36410, 5212}, {2162, 258}, {12982, 3640}, {17525, 4560},
    {0, 0}, {0, 0}, {36957, 1848}, {5782, 1030}, {33581, 2530}, {42396, 6966}, {17260, 1226},
    {55699, 1254}, {49178, 8036}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {37883, 3178},
    {29252, 896}, {0, 0}, {57266, 1522}, {46711, 178}, {0, 0}, {32356, 3020}, {36692, 802}, {0, 0},
    {0, 0}, {61729, 388}, {0, 0}, {0, 0}, {0, 0}, {11827, 1882}, {0, 0}, {0, 0}, {0, 0},
    {31917, 2814}, {1543, 1360}, {0, 0}, {0, 0}, {12890, 7914}, {29278, 8108}, {0, 0},
    {2484, 3500}, {47233, 5080}, {35035, 1226}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {943, 7988},
    {0, 0}, {0, 0}, {32771, 8196}, {0, 0}, {0, 0}, {0, 0}, {17580, 4506}, {55739, 7068},
    {44878, 8528}, {0, 0}, {0, 0}, {0, 0}, {54035, 3404}, {36019, 8506}, {0, 0}, {55235, 7174},
    {871, 1574}, {3257, 7164}, {8874, 290}, {5289, 3110}, {12080, 8286}, {0, 0}, {44602, 3130},
    {3996, 4860}, {34940, 932}, {29342, 8106}, {32456, 6274}, {0, 0}, {0, 0}, {12633, 1522},
    {57872, 46}, {0, 0}, {0, 0}, {30835, 2282}, {0, 0}, {55895, 122}, {50541, 798}, {41795, 1362},
    {57943, 1968}, {42561, 1880}, {60702, 1164}, {60938, 6900}, {35791, 8118}, {39660, 1272},
    {0, 0}, {0, 0}, {0, 0}, {61022, 1886}, {0, 0}, {28402, 3880}, {50372, 1882}, {8534, 8536},
    {43080, 8876}, {42886, 172}, {58378, 1590}, {36052, 1666}, {2731, 364}, {30409, 682},
    {44443, 8300}, {65232, 1426}, {61270, 1154}, {48688, 1250}, {62977, 1778}, {0, 0}, {0, 0},
    {0, 0}, {41802, 2980}, {0, 0}, {7587, 1926}, {0, 0}, {0, 0}, {0, 0}, {37713, 120},
    {33452, 1880}, {6269, 8850}, {0, 0}, {44977, 8178}, {29380, 3186}, {57902, 8106}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {35751, 4452}, {56525, 5212}, {41156, 528}, {0, 0},
    {47745, 936}, {0, 0}, {0, 0}, {0, 0}, {12620, 46}, {9515, 364}, {0, 0}, {0, 0}, {29384, 7096},
    {13722, 7084}, {29418, 1308}, {629, 6958}, {0, 0}, {0, 0}, {0, 0}, {9698, 7554}, {58582, 102},
    {0, 0}, {62910, 258}, {0, 0}, {20580, 7918}, {31705, 8070}, {41400, 8202}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {61936, 1710}, {35171, 2340}, {55153, 7384}, {35706, 766}, {24668, 3036},
    {61412, 8024}, {35944, 66}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {15459, 1026}, {7938, 180},
    {15427, 172}, {49230, 1848}, {49669, 3578}, {20523, 3354}, {29451, 8286}, {0, 0}, {14446, 622},
    {0, 0}, {0, 0}, {0, 0}, {56561, 1246}, {0, 0}, {60068, 7304}, {0, 0}, {5731, 358},
    {35714, 446}, {46863, 8692}, {12625, 1794}, {42533, 48}, {12127, 68}, {34917, 470},
    {35929, 1884}, {30678, 1694}, {47778, 8200}, {0, 0}, {7347, 8854}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {40742, 2870}, {40742, 1360}, {0, 0}, {0, 0}, {57850, 1086}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {10504, 6972}, {1030, 192}, {0, 0}, {5054, 1030}, {32036, 228}, {0, 0},
    {16875, 3348}, {55034, 7736}, {14990, 8266}, {0, 0}, {0, 0}, {59968, 7066}, {23938, 5570},
    {30335, 7216}, {43301, 7126}, {32191, 8540}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {55651, 616}, {10492, 8058}, {49521, 8572}, {0, 0}, {14361, 574}, {0, 0}, {46803, 2802},
    {62853, 1286}, {49335, 534}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {29908, 6950},
    {43733, 8066}, {28543, 8102}, {39741, 8362}, {0, 0}, {46648, 7068}, {0, 0}, {0, 0},
    {26027, 632}, {38359, 8700}, {46766, 400}, {20436, 176}, {40281, 4064}, {29354, 5084}, {0, 0},
    {11408, 4474}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {43013, 1198}, {29509, 5606},
    {41772, 8568}, {2199, 2454}, {0, 0}, {0, 0}, {0, 0}, {22303, 3578}, {0, 0}, {49798, 4022},
    {15763, 178}, {19932, 8246}, {35354, 2410}, {0, 0}, {0, 0}, {62607, 158}, {0, 0},
    {58080, 8058}, {0, 0}, {0, 0}, {0, 0}, {59690, 382}, {23424, 6778}, {0, 0}, {22420, 600},
    {102, 748}, {0, 0}, {0, 0}, {61926, 338}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {34247, 4912},
    {0, 0}, {0, 0}, {46948, 7428}, {0, 0}, {0, 0}, {39408, 3318}, {29032, 3092}, {4025, 7984},
    {48804, 8850}, {0, 0}, {43925, 624}, {60836, 2282}, {53305, 8036}, {4433, 8500}, {0, 0},
    {55412, 856}, {35768, 5936}, {12170, 7068}, {16521, 6978}, {3004, 98}, {315, 8664},
    {47611, 5688}, {0, 0}, {0, 0}, {0, 0}, {23782, 3354}, {0, 0}, {0, 0}, {0, 0}, {42581, 528},
    {0, 0}, {41578, 3902}, {22462, 676}, {41368, 428}, {16973, 1282}, {25805, 748}, {25187, 7510},
    {0, 0}, {0, 0}, {33400, 7554}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {15133, 3994},
    {0, 0}, {59626, 2104}, {17489, 8062}, {32492, 1162}, {43337, 1602}, {23131, 8476}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {41797, 8406}, {0, 0}, {62392, 1188}, {0, 0}, {47543, 8038},
    {18935, 468}, {20451, 1464}, {42898, 3068}, {40320, 8472}, {0, 0}, {0, 0}, {28425, 6950},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {28780, 2140}, {39190, 7086},
    {54644, 6880}, {14089, 200}, {0, 0}, {0, 0}, {0, 0}, {34378, 1780}, {57495, 1018},
    {38844, 1282}, {7244, 1350}, {60261, 8574}, {56088, 2450}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {61652, 3388}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {20228, 36}, {27528, 400}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {6395, 2432}, {61619, 734}, {49832, 100},
    {20209, 6868}, {55088, 7068}, {64290, 1124}, {2, 2196}, {50088, 3180}, {8837, 3966},
    {25772, 8854}, {44854, 1196}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {13448, 72},
    {39576, 2530}, {1190, 532}, {20142, 2926}, {0, 0}, {10703, 4594}, {46219, 2530}, {0, 0},
    {57436, 8584}, {3670, 8148}, {51927, 4816}, {34637, 8062}, {0, 0}, {0, 0}, {10937, 3292},
    {58410, 8096}, {0, 0}, {0, 0}, {0, 0}, {35548, 648}, {10781, 6982}, {56901, 158}, {0, 0},
    {4259, 6590}, {64736, 2646}, {7942, 288}, {10804, 4322}, {0, 0}, {0, 0}, {0, 0}, {58240, 716},
    {8729, 3792}, {19299, 8302}, {45678, 8624}, {25959, 430}, {45393, 1270}, {5785, 2926},
    {23510, 1614}, {0, 0}, {60335, 760}, {15887, 172}, {1352, 3274}, {54134, 1162}, {64668, 104},
    {60709, 4150}, {54028, 1250}, {20991, 906}, {35398, 146}, {28574, 6524}, {0, 0}, {12947, 6936},
    {50662, 4024}, {31164, 446}, {63194, 1174}, {45396, 7126}, {0, 0}, {0, 0}, {63032, 226},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {13482, 3504}, {2346, 7914}, {1092, 1292}, {65273, 8348},
    {0, 0}, {0, 0}, {0, 0}, {242, 622}, {0, 0}, {48392, 3470}, {0, 0}, {41467, 226}, {0, 0},
    {54811, 7510}, {0, 0}, {0, 0}, {0, 0}, {18268, 1582}, {60792, 4820}, {50964, 5476},
    {11471, 4686}, {15402, 1424}, {11247, 1430}, {37913, 8108}, {1693, 684}, {19113, 894},
    {27317, 4654}, {2148, 8056}, {64429, 574}, {28371, 1188}, {61344, 4320}, {33088, 8506}, {0, 0},
    {14739, 7974}, {38839, 1426}, {22265, 7186}, {0, 0}, {0, 0}, {9883, 764}, {45779, 8246},
    {16502, 7108}, {0, 0}, {31763, 188}, {43511, 1342}, {29944, 846}, {50474, 376}, {2727, 2530},
    {53458, 42}, {35845, 3672}, {23544, 6972}, {32978, 7940}, {39645, 8166}, {17027, 1574},
    {3877, 8046}, {0, 0}, {0, 0}, {0, 0}, {46601, 682}, {31666, 356}, {17791, 6122}, {21813, 6934},
    {52652, 1490}, {41725, 8150}, {10570, 438}, {4085, 1412}, {0, 0}, {0, 0}, {22485, 256},
    {43391, 6718}, {45229, 122}, {0, 0}, {0, 0}, {0, 0}, {35902, 2196}, {0, 0}, {0, 0},
    {57002, 496}, {8837, 1574}, {10684, 388}, {0, 0}, {0, 0}, {3827, 1186}, {45584, 8162}, {0, 0},
    {0, 0}, {0, 0}, {4130, 1532}, {29309, 2194}, {62891, 7722}, {51516, 2794}, {62493, 8054},
    {27202, 5682}, {7151, 3288}, {46336, 388}, {48960, 8200}, {7378, 8624}, {0, 0}, {0, 0},
    {46575, 1882}, {0, 0}, {63871, 354}, {37224, 1602}, {33143, 514}, {0, 0}, {0, 0}, {6399, 116},
    {22292, 1580}, {2483, 6910}, {12330, 4934}, {28554, 8484}, {14217, 684}, {43900, 7986}, {0, 0},
    {0, 0}, {59945, 1094}, {0, 0}, {52896, 8054}, {40258, 122}, {44066, 574}, {14798, 1794},
    {53240, 4264}, {20287, 894}, {0, 0}, {0, 0}, {34308, 146}, {0, 0}, {21387, 8296}, {0, 0},
    {0, 0}, {13616, 8518}, {0, 0}, {0, 0}, {5537, 8508}, {0, 0}, {0, 0}, {18335, 1780}, {0, 0},
    {0, 0}, {0, 0}, {34511, 246}, {3031, 7390}, {60704, 386}, {22696, 860}, {0, 0}, {0, 0},
    {28399, 2948}, {5720, 2422}, {0, 0}, {0, 0}, {14742, 8620}, {52220, 658}, {39217, 1128},
    {28067, 4300}, {6589, 7332}, {0, 0}, {0, 0}, {0, 0}, {15207, 820}, {0, 0}, {4532, 796},
    {7406, 48}, {4532, 2860}, {4532, 1322}, {43488, 764}, {21792, 4006}, {28466, 8066},
    {42122, 8042}, {20186, 1886}, {43246, 8102}, {3558, 688}, {54110, 6982}, {28183, 7048},
    {42266, 7940}, {61263, 8070}, {27589, 1918}, {12516, 6972}, {33295, 4012}, {26958, 8106},
    {52238, 8118}, {64190, 840}, {48154, 8482}, {0, 0}, {0, 0}, {26566, 5216}, {28435, 48}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {49632, 6910}, {54009, 3130}, {60437, 2306}, {0, 0}, {0, 0},
    {9980, 1880}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {41721, 5892}, {9568, 1602},
    {3452, 4420}, {32693, 1452}, {5066, 7392}, {0, 0}, {0, 0}, {48464, 354}, {40653, 172}, {0, 0},
    {0, 0}, {64381, 122}, {61933, 1660}, {31429, 2408}, {59130, 3718}, {0, 0}, {24465, 6934},
    {45050, 1086}, {27744, 7918}, {55170, 8122}, {0, 0}, {39649, 1416}, {6639, 52}, {55515, 554},
    {0, 0}, {50263, 2162}, {0, 0}, {0, 0}, {61924, 1574}, {0, 0}, {35862, 8536}, {0, 0}, {0, 0},
    {0, 0}, {56293, 984}, {39541, 6684}, {0, 0}, {0, 0}, {3592, 2184}, {21608, 1032}, {0, 0},
    {0, 0}, {0, 0}, {22870, 5936}, {57886, 226}, {61931, 7964}, {15139, 1174}, {20457, 8556},
    {26050, 8502}, {25423, 314}, {6660, 388}, {0, 0}, {35867, 182}, {6459, 7926}, {18933, 552},
    {18547, 7126}, {0, 0}, {23157, 622}, {64894, 2102}, {14700, 4318}, {0, 0}, {41532, 1808},
    {45770, 1842}, {29674, 2496}, {30301, 8736}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {61086, 1728},
    {22316, 1522}, {37851, 1162}, {19432, 738}, {37914, 5898}, {22366, 426}, {11620, 1574},
    {18982, 8166}, {0, 0}, {5614, 2530}, {0, 0}, {45112, 1770}, {0, 0}, {48296, 198}, {47152, 438},
    {0, 0}, {0, 0}, {28923, 2186}, {7716, 228}, {0, 0}, {14584, 600}, {0, 0}, {0, 0}, {0, 0},
    {44673, 1270}, {12952, 122}, {0, 0}, {25742, 692}, {0, 0}, {1534, 1416}, {4065, 1772}, {0, 0},
    {0, 0}, {64647, 896}, {6307, 152}, {25523, 6340}, {34556, 1122}, {0, 0}, {6856, 8056},
    {14393, 8558}, {0, 0}, {0, 0}, {982, 1620}, {46032, 506}, {27352, 2450}, {55812, 882}, {0, 0},
    {57044, 1416}, {60495, 146}, {0, 0}, {40026, 84}, {64052, 1770}, {0, 0}, {0, 0}, {53549, 2184},
    {35824, 2450}, {0, 0}, {0, 0}, {16845, 866}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {10717, 8070}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {3859, 1078}, {0, 0}, {12917, 1198}, {12917, 3180}, {0, 0}, {0, 0}, {0, 0},
    {36101, 684}, {0, 0}, {0, 0}, {54172, 84}, {49254, 1780}, {46927, 6828}, {7978, 8586}, {0, 0},
    {0, 0}, {0, 0}, {30528, 930}, {17703, 3242}, {59219, 8104}, {0, 0}, {58513, 4540},
    {21863, 470}, {33644, 360}, {8345, 1226}, {22767, 3280}, {0, 0}, {41189, 7914}, {14152, 3180},
    {63896, 2660}, {39718, 1032}, {6258, 4236}, {1664, 7408}, {53119, 3128}, {9210, 106},
    {6415, 336}, {40027, 4012}, {36519, 7392}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {49180, 444}, {58997, 1194}, {33489, 56}, {4274, 8862}, {0, 0}, {0, 0}, {11329, 7420},
    {14585, 3134}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {46729, 1270}, {64508, 8084},
    {30479, 764}, {8213, 278}, {37337, 2792}, {0, 0}, {0, 0}, {60384, 1642}, {54342, 7940}, {0, 0},
    {31249, 128}, {5068, 916}, {37863, 840}, {35244, 1094}, {14434, 1892}, {12419, 3292},
    {38938, 1114}, {50195, 1780}, {32528, 602}, {33851, 1162}, {23653, 3606}, {16218, 1880},
    {43849, 6964}, {41793, 7990}, {13461, 840}, {65284, 7932}, {45256, 7980}, {35659, 8842},
    {0, 0}, {0, 0}, {42175, 316}, {39775, 172}, {0, 0}, {15073, 744}, {39413, 528}, {44846, 6708},
    {22461, 8122}, {47361, 446}, {21611, 1522}, {35475, 658}, {15474, 8106}, {7741, 8304},
    {51927, 2256}, {33589, 4112}, {48904, 8612}, {44590, 2306}, {60125, 258}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {42594, 8120}, {2305, 688}, {17081, 8830}, {24704, 140}, {31640, 1094},
    {11105, 8118}, {54003, 8754}, {13252, 1344}, {38375, 690}, {64916, 100}, {34927, 228},
    {49082, 470}, {46017, 1796}, {28560, 7260}, {44676, 548}, {29535, 1226}, {14036, 1794},
    {35878, 5406}, {28433, 6860}, {38907, 8046}, {60257, 8524}, {11895, 8884}, {42336, 8588},
    {50637, 576}, {51007, 3354}, {1892, 744}, {23245, 7964}, {2260, 8876}, {27881, 748}, {0, 0},
    {1898, 1168}, {30082, 7254}, {57090, 8842}, {39294, 8830}, {53959, 6936}, {43091, 8280},
    {12152, 338}, {10089, 198}, {8625, 6968}, {0, 0}, {55262, 528}, {0, 0}, {0, 0}, {1298, 8554},
    {53316, 834}, {0, 0}, {14282, 7028}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {4448, 2532},
    {19790, 2546}, {55016, 676}, {34835, 2196}, {0, 0}, {0, 0}, {23204, 7270}, {47125, 1632},
    {0, 0}, {48528, 376}, {37599, 386}, {65175, 1956}, {15079, 1686}, {37214, 78}, {61822, 924},
    {17156, 1174}, {60152, 5892}, {65211, 8476}, {17083, 5904}, {19823, 1162}, {0, 0},
    {23580, 932}, {22533, 2814}, {12361, 1574}, {0, 0}, {16920, 4012}, {0, 0}, {37250, 1724},
    {6360, 3290}, {0, 0}, {7282, 248}, {5746, 7914}, {10407, 6900}, {707, 8058}, {22255, 3494},
    {31587, 4368}, {47378, 120}, {21522, 58}, {60498, 7084}, {42660, 8066}, {17314, 80},
    {62206, 8876}, {0, 0}, {54766, 8068}, {0, 0}, {31220, 388}, {0, 0}, {61844, 650},
    {53981, 8614}, {0, 0}, {0, 0}, {32110, 2692}, {0, 0}, {0, 0}, {57130, 1198}, {50458, 116},
    {59894, 3796}, {21491, 8038}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {11286, 8074}, {0, 0}, {55773, 3224}, {51760, 4452}, {33803, 8162}, {29958, 8306},
    {26466, 7662}, {64561, 930}, {0, 0}, {0, 0}, {60905, 122}, {0, 0}, {0, 0}, {54237, 8086},
    {0, 0}, {41483, 1032}, {61443, 3220}, {0, 0}, {0, 0}, {11847, 1686}, {3451, 1940},
    {44220, 2594}, {64991, 8518}, {54456, 8490}, {36258, 532}, {0, 0}, {54547, 388}, {17446, 2924},
    {60020, 926}, {12002, 828}, {61165, 2140}, {10117, 8134}, {12537, 5936}, {55127, 7126}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {15917, 3718}, {0, 0}, {0, 0}, {57826, 4302}, {6808, 128}, {8609, 250},
    {0, 0}, {0, 0}, {0, 0}, {19229, 3110}, {45682, 648}, {49210, 5606}, {21452, 984}, {9958, 7964},
    {48200, 6312}, {52697, 216}, {61927, 804}, {32701, 4058}, {54520, 7914}, {0, 0}, {60871, 1238},
    {0, 0}, {65315, 104}, {0, 0}, {62761, 2308}, {65387, 8630}, {57510, 1770}, {0, 0}, {0, 0},
    {0, 0}, {8139, 8574}, {0, 0}, {0, 0}, {18327, 3196}, {0, 0}, {0, 0}, {0, 0}, {52203, 8854},
    {46226, 1794}, {37009, 8162}, {63271, 66}, {5972, 8112}, {0, 0}, {0, 0}, {39656, 1544},
    {63941, 984}, {59832, 358}, {5468, 58}, {0, 0}, {49056, 8876}, {55647, 288}, {0, 0},
    {44336, 146}, {11353, 1050}, {0, 0}, {1718, 2408}, {0, 0}, {38648, 1188}, {0, 0}, {22139, 366},
    {25654, 8542}, {0, 0}, {0, 0}, {43663, 7174}, {8802, 472}, {0, 0}, {34091, 8148},
    {16700, 5134}, {33493, 1686}, {2796, 200}, {56971, 1574}, {10644, 748}, {63423, 8836}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {45708, 7726}, {33647, 704}, {504, 400}, {23271, 7264}, {43930, 70},
    {33809, 8162}, {64822, 8508}, {30961, 676}, {60686, 8524}, {17331, 882}, {26516, 8866}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {63688, 7914}, {0, 0}, {0, 0}, {64813, 6400}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {37425, 7978}, {3150, 8156}, {0, 0}, {19090, 1086}, {5992, 176},
    {35416, 6088}, {24876, 6766}, {49500, 3180}, {2653, 7048}, {55353, 202}, {54096, 40},
    {58561, 128}, {43056, 8066}, {34940, 2972}, {8367, 1846}, {63625, 42}, {37955, 1940},
    {58605, 8472}, {60168, 8872}, {0, 0}, {0, 0}, {0, 0}, {40669, 8106}, {0, 0}, {47617, 8056},
    {47279, 6860}, {39142, 2206}, {23195, 1882}, {27389, 7400}, {0, 0}, {0, 0}, {0, 0},
    {61079, 738}, {0, 0}, {0, 0}, {0, 0}, {10195, 316}, {49063, 5666}, {6393, 248}, {22297, 1968},
    {28247, 8418}, {49324, 2090}, {56959, 8512}, {0, 0}, {35325, 684}, {50892, 2838}, {10730, 580},
    {60245, 894}, {46572, 1490}, {0, 0}, {55923, 40}, {64159, 4144}, {26639, 7510}, {0, 0}, {0, 0},
    {4106, 7126}, {8134, 506}, {61381, 8830}, {46319, 5400}, {26287, 336}, {27760, 3268},
    {63943, 8302}, {36581, 8592}, {47622, 8036}, {0, 0}, {0, 0}, {44789, 4878}, {30877, 96},
    {0, 0}, {55073, 760}, {55073, 688}, {0, 0}, {0, 0}, {64454, 6972}, {38188, 8488}, {0, 0},
    {7510, 8576}, {47693, 1772}, {20387, 456}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {20168, 3276}, {39070, 8304}, {0, 0}, {8537, 3030}, {49354, 8064}, {4413, 2592}, {11682, 136},
    {4413, 2416}, {53610, 6982}, {30232, 2604}, {0, 0}, {21000, 7000}, {23660, 8114}, {34279, 760},
    {0, 0}, {0, 0}, {45579, 546}, {0, 0}, {40296, 3938}, {8633, 2196}, {0, 0}, {52803, 3388},
    {0, 0}, {0, 0}, {0, 0}, {63909, 828}, {55643, 552}, {0, 0}, {50360, 100}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {23195, 1882}, {12539, 690}, {50141, 5974}, {0, 0}, {0, 0}, {46181, 8450},
    {44699, 626}, {25958, 3994}, {0, 0}, {0, 0}, {0, 0}, {18790, 1030}, {0, 0}, {1885, 472},
    {31769, 574}, {31944, 6868}, {5678, 8150}, {44135, 1426}, {27033, 2300}, {0, 0}, {5633, 128},
    {19108, 1006}, {34965, 772}, {37851, 4136}, {48967, 784}, {39977, 1574}, {23506, 8104}, {0, 0},
    {20710, 7222}, {0, 0}, {51185, 8530}, {36280, 1110}, {49118, 246}, {57334, 2300},
    {56151, 1442}, {22537, 8876}, {20615, 518}, {16666, 116}, {0, 0}, {0, 0}, {31985, 468}, {0, 0},
    {32503, 6322}, {30389, 826}, {56380, 104}, {8614, 8104}, {0, 0}, {0, 0}, {0, 0}, {58285, 6942},
    {0, 0}, {12257, 3382}, {0, 0}, {40394, 2598}, {13324, 7968}, {0, 0}, {43669, 8742},
    {42998, 8056}, {0, 0}, {0, 0}, {0, 0}, {28107, 772}, {39372, 226}, {31605, 2422}, {25749, 172},
    {50878, 1292}, {2667, 2196}, {31091, 4144}, {33737, 194}, {57820, 7084}, {15223, 2290},
    {23168, 7964}, {40273, 8292}, {18748, 1452}, {28405, 356}, {52114, 2700}, {55918, 678},
    {15053, 1132}, {39347, 116}, {12120, 1236}, {38294, 1372}, {57351, 6856}, {51944, 8062},
    {61822, 266}, {7158, 8074}, {40213, 8506}, {37666, 8506}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {31513, 6888}, {58641, 6238}, {0, 0}, {35406, 1230}, {50650, 424}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {17457, 146}, {32077, 8838}, {0, 0}, {51572, 558}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {46759, 3860}, {0, 0}, {17474, 6948}, {0, 0}, {18858, 136}, {0, 0}, {0, 0}, {57229, 6212},
    {17638, 7282}, {0, 0}, {0, 0}, {0, 0}, {44423, 1614}, {40321, 554}, {0, 0}, {49528, 1188},
    {49116, 6420}, {33581, 2078}, {32827, 4468}, {57014, 4882}, {56981, 8156}, {22517, 2418},
    {29445, 3404}, {1876, 1186}, {42795, 226}, {7717, 6880}, {0, 0}, {5924, 1916}, {24183, 8038},
    {0, 0}, {15784, 176}, {33113, 8050}, {51130, 8042}, {49276, 8530}, {0, 0}, {19244, 4954},
    {52955, 5124}, {27107, 8062}, {37486, 8488}, {0, 0}, {13238, 1652}, {26790, 834}, {8711, 8102},
    {0, 0}, {0, 0}, {0, 0}, {41909, 1094}, {0, 0}, {0, 0}, {18397, 6900}, {30069, 1654},
    {11104, 2422}, {29017, 744}, {57739, 8082}, {12330, 8834}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {41580, 1094}, {5483, 428}, {53616, 1250}, {26695, 4686}, {42732, 6868}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {28654, 1184}, {0, 0}, {41516, 2430}, {0, 0}, {49124, 6910},
    {6592, 518}, {13279, 354}, {7325, 4956}, {55298, 1612}, {46428, 1532}, {30098, 146},
    {62650, 3094}, {30962, 2598}, {56109, 550}, {53911, 1670}, {11972, 4716}, {10181, 152},
    {45382, 4082}, {48305, 8286}, {44223, 8112}, {44913, 8526}, {0, 0}, {1895, 1056}, {16697, 246},
    {6231, 1270}, {25598, 1188}, {8468, 830}, {6700, 8830}, {0, 0}, {2841, 8200}, {43589, 7926},
    {49440, 4510}, {9412, 784}, {61076, 58}, {34439, 8148}, {8595, 3492}, {0, 0}, {0, 0}, {0, 0},
    {64756, 4856}, {48659, 214}, {61356, 7906}, {54723, 8168}, {5604, 338}, {26747, 976},
    {9325, 926}, {17530, 8854}, {184, 622}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {37668, 3578}, {45017, 276}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {5895, 2080},
    {21078, 8106}, {0, 0}, {0, 0}, {0, 0}, {5984, 514}, {5984, 1656}, {20335, 7076}, {0, 0},
    {9355, 1458}, {37845, 2414}, {14450, 8254}, {0, 0}, {0, 0}, {52211, 928}, {51063, 4444},
    {37594, 1522}, {16100, 506}, {61299, 7992}, {4691, 3234}, {50385, 7510}, {31556, 396},
    {12059, 44}, {34989, 1344}, {49540, 3762}, {54797, 5100}, {7374, 1540}, {41086, 3320},
    {21290, 780}, {54572, 106}, {60280, 1114}, {62, 6982}, {47661, 8830}, {51904, 860},
    {41124, 6916}, {53822, 8106}, {0, 0}, {0, 0}, {2984, 358}, {0, 0}, {0, 0}, {55989, 894},
    {0, 0}, {12917, 146}, {39962, 8200}, {0, 0}, {0, 0}, {50999, 632}, {1185, 7650}, {51838, 8324},
    {62690, 176}, {64602, 1462}, {24350, 4064}, {34348, 600}, {50518, 6668}, {23919, 2376},
    {32122, 48}, {0, 0}, {0, 0}, {60582, 6038}, {0, 0}, {63163, 7950}, {65202, 6972},
    {20865, 3666}, {0, 0}, {0, 0}, {0, 0}, {36659, 772}, {0, 0}, {47314, 8512}, {40783, 616},
    {51716, 2154}, {6838, 256}, {0, 0}, {15709, 826}, {26474, 8120}, {58725, 1264}, {0, 0}, {0, 0},
    {39435, 1580}, {0, 0}, {30148, 2588}, {17257, 190}, {44331, 2282}, {51470, 1018},
    {34849, 2006}, {47447, 1938}, {9093, 3976}, {59952, 8504}, {54988, 8102}, {27523, 594},
    {60235, 7392}, {0, 0}, {0, 0}, {47823, 84}, {26875, 1796}, {0, 0}, {0, 0}, {0, 0},
    {62866, 8200}, {22955, 5182}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {16153, 4318}, {26498, 8170},
    {58260, 870}, {2038, 2022}, {58260, 2360}, {28306, 1026}, {17505, 8542}, {0, 0}, {7007, 772},
    {0, 0}, {39366, 3464}, {57287, 122}, {10933, 396}, {25687, 1230}, {26815, 1286}, {50714, 8154},
    {39516, 8102}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {39146, 8500}, {52039, 7420}, {17426, 2512},
    {16911, 4962}, {49333, 260}, {21358, 7418}, {42730, 314}, {18237, 6520}, {62195, 7230},
    {51030, 916}, {29041, 6910}, {30906, 8356}, {3013, 8490}, {14367, 8892}, {58286, 1258}, {0, 0},
    {0, 0}, {0, 0}, {2166, 8518}, {13076, 744}, {1168, 6916}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {61730, 784}, {57669, 760}, {62858, 1430}, {49790, 6916}, {60820, 8054}, {54683, 3464},
    {16238, 1136}, {0, 0}, {59812, 7068}, {44335, 824}, {10637, 246}, {27611, 2274}, {16145, 574},
    {30738, 3268}, {11985, 468}, {30433, 316}, {33996, 5892}, {11322, 2282}, {4612, 514},
    {29776, 7950}, {18178, 796}, {1952, 7926}, {2523, 748}, {46792, 8506}, {0, 0}, {20632, 1778},
    {64860, 5438}, {43006, 7258}, {36370, 856}, {60290, 3504}, {60290, 3510}, {34638, 3574},
    {49627, 4418}, {43140, 7074}, {0, 0}, {0, 0}, {50204, 256}, {24992, 386}, {29902, 6948},
    {32518, 8112}, {0, 0}, {49700, 3492}, {31411, 6202}, {2955, 8168}, {13363, 8102}, {0, 0},
    {0, 0}, {0, 0}, {13176, 5206}, {55284, 6794}, {59281, 2412}, {52240, 1350}, {22622, 228},
    {0, 0}, {0, 0}, {0, 0}, {52324, 206}, {11075, 4798}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {13272, 7492}, {37217, 7282}, {47581, 8068}, {24780, 7928}, {0, 0}, {63332, 722},
    {43588, 6384}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {16946, 1852}, {59223, 338}, {56324, 8106},
    {0, 0}, {6454, 1452}, {37126, 438}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {64442, 8050}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {571, 7208}, {35255, 8070},
    {53081, 388}, {0, 0}, {0, 0}, {0, 0}, {4444, 8180}, {47019, 8066}, {65277, 5488},
    {13938, 7528}, {35492, 1282}, {15931, 6900}, {58845, 1032}, {65199, 8704}, {0, 0}, {0, 0},
    {9576, 2692}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {43781, 802},
    {611, 176}, {34765, 288}, {25120, 184}, {5013, 3178}, {37032, 7554}, {0, 0}, {0, 0},
    {16473, 446}, {0, 0}, {0, 0}, {45451, 7724}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {59766, 44}, {0, 0}, {41125, 7000}, {0, 0}, {26699, 194}, {20968, 6880}, {0, 0}, {31375, 596},
    {50137, 5018}, {44209, 3726}, {45611, 8074}, {41775, 8504}, {0, 0}, {5168, 3982},
    {39605, 8090}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {2339, 2462}, {2936, 8224}, {0, 0},
    {0, 0}, {0, 0}, {52089, 124}, {0, 0}, {31673, 1292}, {57311, 7940}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {8097, 6880}, {61571, 2500}, {18, 5746}, {6117, 2184}, {6572, 550}, {65275, 574},
    {12214, 496}, {53569, 396}, {31623, 840}, {6901, 6526}, {5084, 626}, {54530, 7032},
    {57441, 386}, {63170, 7164}, {5927, 1874}, {36437, 3242}, {59632, 688}, {59832, 3070},
    {60158, 66}, {27658, 7950}, {46355, 7126}, {40498, 8476}, {62093, 8484}, {5519, 8544}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {31307, 3764}, {0, 0}, {24734, 8386},
    {22495, 4318}, {0, 0}, {54057, 682}, {0, 0}, {0, 0}, {52440, 3298}, {33935, 6972},
    {19634, 1940}, {36119, 6608}, {50495, 206}, {0, 0}, {0, 0}, {11937, 2142}, {38702, 1722},
    {0, 0}, {39108, 2306}, {12472, 1270}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {33039, 5772}, {0, 0},
    {40146, 46}, {61723, 4986}, {11963, 6640}, {8322, 8534}, {53814, 8624}, {0, 0}, {0, 0},
    {39544, 3242}, {2331, 2926}, {31469, 8010}, {0, 0}, {0, 0}, {0, 0}, {44880, 3342}, {0, 0},
    {0, 0}, {0, 0}, {42129, 1666}, {3166, 1172}, {64411, 898}, {34884, 8200}, {0, 0}, {4628, 3802},
    {56584, 70}, {30828, 8084}, {0, 0}, {0, 0}, {0, 0}, {21989, 446}, {29185, 386}, {40562, 3038},
    {0, 0}, {7224, 840}, {22759, 438}, {2277, 2270}, {42450, 4058}, {55882, 336}, {6420, 7718},
    {23485, 7954}, {48863, 8504}, {27196, 8506}, {17289, 2858}, {57219, 3320}, {53204, 1162},
    {43332, 1220}, {43107, 1444}, {0, 0}, {7545, 5596}, {0, 0}, {35440, 7934}, {38366, 1162},
    {26138, 692}, {35135, 1490}, {0, 0}, {48143, 8108}, {0, 0}, {16320, 6386}, {12260, 7608},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {41876, 7258}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {45062, 8088},
    {58096, 5892}, {14431, 8632}, {60567, 1616}, {0, 0}, {0, 0}, {0, 0}, {45503, 830},
    {45601, 1584}, {0, 0}, {0, 0}, {28331, 2306}, {38884, 4518}, {5159, 3944}, {52696, 764},
    {17325, 8490}, {16393, 8572}, {16347, 8474}, {0, 0}, {0, 0}, {0, 0}, {37074, 7900}, {0, 0},
    {55928, 580}, {65372, 3180}, {60475, 526}, {14398, 7142}, {0, 0}, {44519, 682}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {14528, 2078}, {48239, 5160}, {63774, 5742}, {60068, 5378},
    {7054, 2912}, {4797, 3464}, {38461, 8066}, {35991, 1532}, {0, 0}, {16921, 8504}, {0, 0},
    {0, 0}, {3727, 2424}, {23000, 2452}, {6532, 1122}, {59063, 5686}, {58275, 8180}, {60792, 8890},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {63812, 1220}, {29409, 1042}, {5592, 2282},
    {13086, 8074}, {60076, 260}, {13557, 6860}, {49215, 8550}, {65349, 8156}, {0, 0}, {0, 0},
    {4248, 2926}, {0, 0}, {47613, 8636}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {54547, 146},
    {35739, 936}, {6416, 8530}, {29848, 100}, {45383, 1236}, {49116, 386}, {20861, 8088},
    {16896, 1472}, {45917, 552}, {14566, 5956}, {5104, 976}, {26741, 1188}, {33825, 760},
    {6969, 622}, {44850, 778}, {29601, 400}, {56752, 472}, {27023, 5936}, {0, 0}, {729, 5214},
    {0, 0}, {0, 0}, {52870, 3388}, {0, 0}, {44289, 896}, {60259, 4030}, {39473, 6510},
    {19348, 6868}, {0, 0}, {0, 0}, {31984, 716}, {0, 0}, {54820, 566}, {22869, 528}, {59259, 470},
    {21617, 8200}, {0, 0}, {62850, 1432}, {36392, 2928}, {0, 0}, {24453, 6982}, {0, 0}, {0, 0},
    {41213, 48}, {608, 8122}, {60893, 8042}, {0, 0}, {10029, 856}, {65015, 830}, {35419, 2706},
    {46497, 354}, {8591, 7940}, {62880, 924}, {14630, 3436}, {9190, 132}, {59043, 288},
    {50734, 880}, {30735, 66}, {27123, 260}, {40875, 2926}, {31534, 7926}, {13311, 8446},
    {24604, 6888}, {40736, 8518}, {0, 0}, {0, 0}, {0, 0}, {52341, 8220}, {0, 0}, {0, 0}, {0, 0},
    {55552, 746}, {0, 0}, {0, 0}, {0, 0}, {38024, 444}, {57908, 7918}, {30777, 8106}, {0, 0},
    {30042, 5334}, {51821, 290}, {39639, 8512}, {0, 0}, {0, 0}, {1904, 104}, {9301, 2570},
    {19113, 540}, {7641, 3188}, {0, 0}, {0, 0}, {0, 0}, {59987, 8526}, {0, 0}, {0, 0},
    {54808, 1580}, {0, 0}, {0, 0}, {36272, 8180}, {0, 0}, {0, 0}, {0, 0}, {12347, 6284}, {0, 0},
    {21839, 572}, {0, 0}, {0, 0}, {47983, 440}, {25677, 7108}, {49685, 8504}, {0, 0}, {0, 0},
    {0, 0}, {58669, 42}, {64487, 648}, {39802, 128}, {5866, 2588}, {6625, 1452}, {16342, 2422},
    {62194, 2598}, {26625, 1256}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {31030, 896},
    {31706, 1360}, {0, 0}, {57283, 106}, {18170, 896}, {10085, 2228}, {63275, 184}, {29582, 2802},
    {0, 0}, {60832, 734}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {31908, 860}, {49142, 7914},
    {22635, 1490}, {24597, 884}, {62473, 3342}, {51593, 5870}, {57497, 528}, {26309, 7758},
    {1283, 1032}, {51655, 8288}, {0, 0}, {61993, 5892}, {0, 0}, {0, 0}, {45206, 5936}, {6405, 648},
    {25870, 8028}, {12352, 764}, {20619, 8446}, {0, 0}, {0, 0}, {63293, 1018}, {1771, 658},
    {20560, 988}, {30373, 2412}, {0, 0}, {0, 0}, {54646, 8622}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {14623, 2446}, {54393, 7966}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {54273, 8520}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {37293, 626}, {48929, 1816}, {29941, 3130},
    {14411, 106}, {17666, 4356}, {11819, 7922}, {0, 0}, {0, 0}, {8457, 4418}, {27730, 5582},
    {25598, 1188}, {36707, 1200}, {0, 0}, {53549, 1528}, {45121, 8626}, {17955, 3388},
    {27450, 4236}, {59708, 1258}, {41612, 1130}, {0, 0}, {12458, 7670}, {0, 0}, {48053, 632},
    {0, 0}, {29178, 482}, {0, 0}, {0, 0}, {17176, 2896}, {46129, 7206}, {40156, 8022},
    {34937, 8122}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {28708, 3414}, {61961, 2422},
    {21289, 6910}, {221, 656}, {23469, 116}, {58136, 3320}, {54509, 1464}, {36984, 102},
    {21916, 8352}, {41825, 8256}, {0, 0}, {5949, 3320}, {33587, 8640}, {0, 0}, {43804, 4192},
    {15381, 2588}, {49892, 2432}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {4593, 8532}, {5723, 8630}, {60423, 1426}, {10671, 6972}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {58681, 6204}, {2235, 8840}, {0, 0}, {0, 0}, {17643, 8018}, {46633, 514}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {51428, 354}, {0, 0},
    {47198, 8056}, {7917, 3318}, {0, 0}, {9311, 68}, {25070, 3336}, {2335, 2196}, {23781, 4956},
    {45103, 5310}, {48505, 7288}, {44315, 8490}, {58153, 830}, {0, 0}, {24356, 514}, {46874, 104},
    {20667, 7936}, {13366, 552}, {975, 7928}, {46608, 8168}, {0, 0}, {0, 0}, {12540, 400}, {0, 0},
    {46295, 758}, {0, 0}, {60080, 8200}, {38370, 1128}, {0, 0}, {19695, 860}, {52947, 178},
    {56744, 8488}, {29786, 3556}, {19602, 1808}, {36136, 1196}, {0, 0}, {0, 0}, {57184, 1860},
    {56113, 896}, {0, 0}, {0, 0}, {19288, 5014}, {56296, 7126}, {0, 0}, {52841, 8830}, {0, 0},
    {0, 0}, {60658, 4686}, {10770, 1522}, {54181, 182}, {19569, 8198}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {20673, 1162}, {57457, 288}, {52517, 494}, {356, 6874}, {34165, 396},
    {57057, 1226}, {4606, 2718}, {46834, 3268}, {15524, 2688}, {35796, 3354}, {44097, 902}, {0, 0},
    {13041, 184}, {0, 0}, {40781, 4110}, {0, 0}, {29004, 8434}, {0, 0}, {25702, 8180}, {0, 0},
    {0, 0}, {0, 0}, {4827, 8104}, {4355, 1922}, {0, 0}, {50224, 364}, {10047, 198}, {16961, 698},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {2909, 1880}, {5430, 102}, {60719, 7312}, {0, 0},
    {49860, 1250}, {59770, 3290}, {23770, 228}, {63248, 296}, {233, 6268}, {34483, 1882}, {0, 0},
    {40981, 446}, {0, 0}, {0, 0}, {46469, 1084}, {26779, 3210}, {238, 5058}, {27874, 7950},
    {10297, 3456}, {0, 0}, {54548, 7084}, {36308, 2534}, {0, 0}, {0, 0}, {0, 0}, {52083, 622},
    {0, 0}, {0, 0}, {32158, 4434}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {15542, 1416}, {35233, 1958},
    {40367, 1114}, {16873, 7722}, {0, 0}, {11733, 1344}, {18846, 8104}, {3077, 8850}, {14187, 580},
    {30229, 6916}, {0, 0}, {0, 0}, {50399, 1882}, {44115, 2446}, {0, 0}, {0, 0}, {0, 0},
    {61732, 1110}, {0, 0}, {0, 0}, {0, 0}, {36886, 70}, {61205, 760}, {14674, 3546}, {62333, 260},
    {16435, 984}, {61596, 1360}, {13716, 6900}, {11026, 8304}, {0, 0}, {0, 0}, {27665, 3606},
    {58265, 7992}, {0, 0}, {0, 0}, {0, 0}, {7221, 2828}, {0, 0}, {32723, 856}, {37195, 826},
    {0, 0}, {0, 0}, {33708, 7932}, {22537, 200}, {11660, 86}, {62049, 1162}, {16313, 6884},
    {65515, 3128}, {2344, 8512}, {1796, 764}, {11594, 72}, {64618, 336}, {64649, 386},
    {15745, 8344}, {8490, 8488}, {0, 0}, {58419, 488}, {1987, 1220}, {57098, 7892}, {44191, 2196},
    {29609, 290}, {64804, 8534}, {0, 0}, {11806, 388}, {57362, 158}, {0, 0}, {0, 0}, {0, 0},
    {32858, 98}, {41317, 3082}, {13078, 826}, {41753, 8200}, {8045, 8488}, {18294, 510}, {0, 0},
    {0, 0}, {52734, 4982}, {62654, 1612}, {52509, 1770}, {65465, 8118}, {6235, 8056}, {36720, 740},
    {28647, 8834}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {48894, 694}, {33257, 7086}, {0, 0},
    {0, 0}, {31672, 254}, {0, 0}, {0, 0}, {64210, 2378}, {62889, 7702}, {18899, 4426}, {45440, 68},
    {4214, 3546}, {31260, 8866}, {0, 0}, {63990, 882}, {39223, 7724}, {38576, 580}, {26297, 72},
    {50877, 1174}, {0, 0}, {0, 0}, {47355, 916}, {13770, 446}, {0, 0}, {0, 0}, {18753, 834},
    {0, 0}, {0, 0}, {11234, 632}, {0, 0}, {55666, 632}, {0, 0}, {0, 0}, {62929, 1770},
    {56420, 532}, {0, 0}, {0, 0}, {22294, 8072}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {6944, 1236}, {18869, 8038}, {23891, 6888}, {0, 0}, {0, 0}, {38711, 250},
    {23693, 5868}, {22583, 2008}, {54213, 8102}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {14309, 3160}, {10410, 338}, {59058, 574}, {1421, 932}, {16095, 3292},
    {24224, 3046}, {40853, 7964}, {40662, 3608}, {7517, 8180}, {0, 0}, {9566, 3044}, {43791, 684},
    {0, 0}, {0, 0}, {0, 0}, {43780, 1050}, {47454, 266}, {58590, 8252}, {0, 0}, {49972, 3112},
    {22804, 8488}, {0, 0}, {0, 0}, {23640, 6936}, {47914, 1018}, {31471, 3318}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {6640, 8670}, {0, 0}, {45041, 5608},
    {47899, 1196}, {51956, 6802}, {56582, 168}, {35635, 448}, {53245, 8154}, {42904, 8102}, {0, 0},
    {0, 0}, {49852, 8084}, {0, 0}, {19319, 1162}, {14629, 5164}, {56736, 1966}, {0, 0},
    {41172, 8148}, {0, 0}, {2243, 1938}, {0, 0}, {0, 0}, {20955, 4452}, {40228, 3580},
    {57202, 8106}, {0, 0}, {21458, 562}, {2024, 4912}, {0, 0}, {0, 0}, {11519, 7906}, {57767, 778},
    {51500, 246}, {0, 0}, {0, 0}, {48410, 1484}, {44268, 2598}, {56363, 118}, {5466, 748},
    {50798, 8100}, {40842, 8084}, {0, 0}, {18664, 84}, {37685, 8168}, {25963, 1958}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {6429, 828}, {0, 0}, {0, 0}, {3015, 3464}, {5643, 4574}, {51650, 708},
    {15927, 5616}, {7531, 6132}, {2279, 1462}, {2023, 6846}, {26834, 8108}, {29382, 8102},
    {30483, 6442}, {43613, 8626}, {18722, 8118}, {42095, 3902}, {0, 0}, {34806, 7756},
    {47453, 1666}, {27878, 1342}, {12644, 5766}, {16569, 1770}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {12030, 8038}, {0, 0}, {31502, 1136}, {59264, 546}, {3120, 290}, {12241, 556}, {59264, 2416},
    {59735, 1088}, {29210, 44}, {36339, 1114}, {40163, 1344}, {3371, 44}, {30579, 7852},
    {14825, 7966}, {7560, 8106}, {2150, 7978}, {9573, 8062}, {49829, 8106}, {50595, 8066},
    {46551, 8532}, {30082, 444}, {58597, 6982}, {0, 0}, {46005, 1952}, {0, 0}, {4145, 1264},
    {0, 0}, {25246, 4262}, {62092, 2628}, {33317, 152}, {52860, 7666}, {26144, 4022}, {7291, 6888},
    {18476, 266}, {25187, 200}, {19454, 178}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {33164, 7972}, {60333, 8466}, {20951, 1114}, {52572, 7312}, {62125, 1162}, {16548, 7722},
    {0, 0}, {47786, 496}, {0, 0}, {26126, 386}, {58038, 1138}, {62316, 152}, {14016, 44},
    {42503, 2462}, {17193, 3134}, {18924, 6958}, {19046, 7986}, {21563, 8514}, {12411, 8614},
    {8609, 1176}, {8353, 784}, {8353, 6432}, {17572, 4318}, {51182, 744}, {52348, 6616},
    {22694, 8482}, {0, 0}, {0, 0}, {2461, 4956}, {64454, 7952}, {0, 0}, {0, 0}, {30907, 2194},
    {65246, 266}, {62412, 266}, {37533, 5544}, {19550, 7074}, {22695, 1018}, {55025, 1770},
    {59110, 8106}, {0, 0}, {0, 0}, {0, 0}, {47976, 7058}, {54775, 550}, {0, 0}, {14581, 8168},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {4716, 6962}, {34311, 7568}, {0, 0}, {0, 0}, {43016, 2416},
    {60837, 1492}, {54280, 6922}, {64337, 532}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {47293, 3794},
    {25442, 2896}, {50470, 580}, {58834, 1270}, {42042, 1710}, {52182, 470}, {62074, 4582},
    {13025, 1264}, {5501, 660}, {56135, 8066}, {6597, 8176}, {24498, 8828}, {0, 0}, {0, 0}, {0, 0},
    {23234, 3994}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {23242, 8854},
    {29528, 172}, {18216, 896}, {20387, 3578}, {24870, 1432}, {0, 0}, {0, 0}, {7935, 860},
    {11341, 438}, {22639, 734}, {15275, 3290}, {3131, 1344}, {5416, 6962}, {3034, 8046}, {0, 0},
    {9438, 4012}, {5763, 1350}, {45086, 6950}, {43902, 5658}, {0, 0}, {0, 0}, {0, 0},
    {35220, 7914}, {59176, 6936}, {2332, 8844}, {0, 0}, {15935, 778}, {0, 0}, {43211, 178},
    {7245, 176}, {11023, 1042}, {0, 0}, {0, 0}, {0, 0}, {54843, 1370}, {14053, 2890},
    {28805, 4990}, {0, 0}, {61002, 250}, {23440, 4300}, {19300, 1778}, {13775, 8286}, {883, 8134},
    {13249, 1162}, {0, 0}, {12134, 6166}, {37709, 970}, {34670, 8084}, {4403, 3046}, {31199, 8102},
    {18246, 8876}, {64708, 1360}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {40547, 2926}, {0, 0},
    {63907, 3812}, {35175, 158}, {22379, 530}, {0, 0}, {31328, 2330}, {14698, 6972}, {0, 0},
    {44221, 4340}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {50350, 1966}, {6471, 1940}, {19324, 778},
    {45098, 2904}, {8054, 760}, {59176, 2596}, {61676, 106}, {11167, 6634}, {60557, 1174},
    {54480, 7044}, {6472, 5378}, {8222, 6888}, {51393, 764}, {34011, 7670}, {16104, 724},
    {26514, 2142}, {20809, 266}, {26261, 8064}, {23109, 8524}, {161, 8168}, {61520, 4216},
    {30953, 722}, {0, 0}, {43910, 74}, {0, 0}, {32624, 116}, {59946, 8066}, {15006, 3624},
    {30541, 3040}, {38351, 6936}, {26211, 7964}, {146, 2418}, {0, 0}, {0, 0}, {10796, 8086},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {9991, 1114}, {30102, 1778}, {22514, 118},
    {0, 0}, {55921, 1186}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {29290, 1990}, {41062, 132},
    {50731, 2194}, {0, 0}, {30778, 3326}, {0, 0}, {0, 0}, {21143, 7722}, {60752, 8568},
    {19078, 1416}, {44438, 7048}, {15765, 4526}, {0, 0}, {0, 0}, {0, 0}, {22343, 8122},
    {47369, 958}, {47369, 3516}, {20235, 3718}, {1402, 260}, {21814, 1424}, {64708, 1322},
    {36867, 6626}, {672, 6868}, {34756, 7964}, {15356, 8106}, {1925, 8104}, {0, 0}, {0, 0}, {0, 0},
    {27690, 778}, {0, 0}, {46176, 4368}, {62838, 3792}, {40925, 6502}, {56250, 2716}, {7586, 3464},
    {41427, 7932}, {0, 0}, {0, 0}, {58012, 7358}, {27807, 1264}, {0, 0}, {28542, 1574},
    {42788, 1778}, {13315, 288}, {52762, 8838}, {0, 0}, {22697, 200}, {50410, 918}, {21555, 4900},
    {58308, 8692}, {0, 0}, {0, 0}, {0, 0}, {10679, 8558}, {0, 0}, {36339, 8476}, {59020, 278},
    {56563, 314}, {32344, 8062}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {42599, 100}, {27630, 548},
    {62470, 3336}, {31400, 6524}, {39740, 7664}, {10131, 8876}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {6998, 1342}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {55741, 1250}, {34845, 1532},
    {4199, 8062}, {22314, 894}, {0, 0}, {0, 0}, {12261, 7384}, {9620, 6934}, {43104, 8256}, {0, 0},
    {0, 0}, {16843, 802}, {28847, 798}, {50231, 2814}, {53892, 314}, {24010, 66}, {37472, 8170},
    {39485, 8476}, {0, 0}, {762, 764}, {26907, 750}, {0, 0}, {0, 0}, {16837, 3320}, {52725, 3696},
    {2724, 648}, {2724, 1744}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {54450, 8834}, {0, 0}, {39656, 8488}, {53612, 746}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {3882, 6880}, {61700, 84}, {1280, 48}, {63207, 3234}, {31705, 1770},
    {9115, 116}, {59953, 122}, {43741, 6982}, {63969, 984}, {26787, 8104}, {57263, 8828},
    {6815, 1114}, {11361, 146}, {3546, 48}, {29411, 3772}, {29137, 4318}, {58047, 8862},
    {59241, 8302}, {62442, 6948}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {27761, 7706}, {0, 0},
    {33547, 70}, {38045, 7100}, {42039, 8478}, {0, 0}, {0, 0}, {58143, 8472}, {0, 0}, {0, 0},
    {54278, 1188}, {44933, 764}, {24565, 6928}, {62516, 2002}, {0, 0}, {48080, 8046}, {48251, 178},
    {32516, 100}, {28875, 7420}, {24686, 200}, {43959, 4650}, {0, 0}, {0, 0}, {57143, 8868},
    {32618, 926}, {18746, 3110}, {14686, 626}, {56098, 8608}, {9273, 1430}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {32095, 8636}, {56607, 66}, {9054, 80}, {9054, 4138}, {14371, 8568}, {61702, 556},
    {10937, 3292}, {0, 0}, {60312, 102}, {61553, 7038}, {28973, 190}, {34846, 984}, {50381, 1816},
    {19118, 4344}, {0, 0}, {0, 0}, {53420, 354}, {18313, 182}, {55574, 3394}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {60923, 438}, {0, 0}, {60980, 1716}, {30734, 7164}, {0, 0}, {61160, 5950},
    {0, 0}, {0, 0}, {61889, 8562}, {16365, 72}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {58311, 356},
    {38448, 4058}, {16798, 66}, {42441, 7270}, {0, 0}, {0, 0}, {31742, 4318}, {3357, 3084},
    {37060, 388}, {63046, 1264}, {44030, 8074}, {44030, 8094}, {9659, 8550}, {24313, 7926},
    {15951, 336}, {54314, 8614}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {28970, 1666}, {63703, 250},
    {0, 0}, {61546, 5154}, {61546, 5978}, {16234, 182}, {56294, 1916}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {49727, 3656}, {41299, 3180}, {18564, 2196}, {33817, 66}, {32678, 1270},
    {0, 0}, {0, 0}, {12123, 6958}, {0, 0}, {9789, 8080}, {31673, 104}, {1497, 176}, {0, 0},
    {60133, 6184}, {64823, 1198}, {62415, 336}, {60858, 8070}, {31764, 8200}, {52474, 1432},
    {45104, 8286}, {36017, 8518}, {45333, 7042}, {0, 0}, {0, 0}, {6678, 214}, {35731, 4444},
    {26934, 3512}, {15343, 7258}, {42838, 8538}, {39604, 772}, {56957, 146}, {38314, 1454},
    {9082, 586}, {33661, 4518}, {1185, 6900}, {34820, 8122}, {0, 0}, {0, 0}, {59207, 8550}, {0, 0},
    {36616, 8568}, {22148, 2014}, {0, 0}, {56617, 8070}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {48533, 1172}, {54399, 1136}, {4479, 894}, {23685, 4030}, {25276, 8106}, {23252, 8512},
    {52722, 5426}, {33853, 8844}, {33313, 8570}, {0, 0}, {0, 0}, {50897, 3506}, {0, 0}, {0, 0},
    {6850, 2424}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {2158, 1914}, {42590, 8056}, {0, 0},
    {63540, 8106}, {42486, 616}, {41251, 506}, {42627, 8440}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {19313, 228}, {10244, 7312}, {41088, 1770}, {55442, 1686}, {47254, 72}, {52661, 3424},
    {30852, 1094}, {43461, 5702}, {1808, 6868}, {9240, 6916}, {23975, 7926}, {48693, 3464},
    {47817, 8534}, {48286, 3734}, {16462, 548}, {9286, 314}, {21666, 1236}, {14294, 8512},
    {33358, 7992}, {51594, 8838}, {0, 0}, {0, 0}, {0, 0}, {14277, 1612}, {62847, 1222},
    {15681, 2338}, {62991, 40}, {3654, 5378}, {55155, 6888}, {0, 0}, {11713, 7918}, {12627, 846},
    {17005, 396}, {18413, 230}, {0, 0}, {0, 0}, {10986, 6982}, {18450, 288}, {49341, 6916},
    {52926, 4024}, {0, 0}, {0, 0}, {50037, 3464}, {40698, 8056}, {22757, 8584}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {17220, 798}, {0, 0}, {0, 0}, {7442, 8036}, {53555, 6940}, {0, 0}, {9680, 78},
    {0, 0}, {56950, 6972}, {0, 0}, {20905, 3080}, {63648, 1162}, {8353, 1300}, {34451, 40},
    {35182, 3932}, {8888, 3150}, {37432, 7726}, {58135, 550}, {64146, 8070}, {52883, 5694},
    {38814, 8200}, {6001, 8544}, {63167, 3762}, {47823, 8624}, {4738, 8812}, {47357, 58},
    {44675, 8888}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {51851, 2130},
    {38202, 8042}, {9058, 8104}, {46166, 8730}, {0, 0}, {6914, 2716}, {64135, 4410}, {4086, 688},
    {57641, 8832}, {0, 0}, {59113, 2454}, {19053, 4472}, {55737, 3134}, {46781, 3290},
    {40779, 8118}, {47611, 1292}, {11677, 2206}, {29840, 154}, {7060, 78}, {24589, 326},
    {35536, 396}, {62521, 7504}, {63330, 8010}, {65312, 1086}, {54679, 7992}, {468, 8512},
    {51977, 8524}, {0, 0}, {0, 0}, {0, 0}, {47578, 2074}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {38378, 66}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {2421, 4018}, {0, 0}, {0, 0}, {0, 0},
    {28232, 3398}, {59029, 1886}, {22957, 3188}, {38281, 7724}, {55345, 7960}, {29244, 7090},
    {0, 0}, {55485, 8066}, {63247, 7142}, {24187, 194}, {46608, 8108}, {0, 0}, {0, 0},
    {9432, 1478}, {21163, 364}, {0, 0}, {52575, 66}, {25501, 4748}, {0, 0}, {43744, 8506}, {0, 0},
    {0, 0}, {0, 0}, {21558, 5750}, {50709, 2224}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {64026, 6716},
    {34811, 2686}, {11955, 314}, {36583, 7554}, {3760, 8534}, {34799, 140}, {0, 0}, {3323, 1880},
    {61165, 1348}, {479, 3404}, {0, 0}, {20351, 2450}, {0, 0}, {46892, 68}, {0, 0}, {0, 0}, {0, 0},
    {13459, 502}, {28262, 6916}, {29354, 1264}, {0, 0}, {60741, 3860}, {50446, 8070}, {17150, 896},
    {48367, 8374}, {47774, 744}, {57354, 256}, {49469, 194}, {0, 0}, {0, 0}, {20670, 256}, {0, 0},
    {0, 0}, {47505, 1574}, {0, 0}, {62367, 266}, {0, 0}, {21890, 8894}, {0, 0}, {0, 0}, {0, 0},
    {7618, 1226}, {46388, 6786}, {63099, 58}, {8248, 6754}, {15680, 8046}, {40610, 8080},
    {17147, 1778}, {55577, 4318}, {35582, 7392}, {14638, 8104}, {0, 0}, {0, 0}, {29286, 178},
    {0, 0}, {5336, 3288}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {2873, 5856}, {45906, 7126}, {0, 0}, {0, 0}, {14221, 8240}, {0, 0}, {0, 0},
    {0, 0}, {37758, 2712}, {0, 0}, {0, 0}, {12753, 1778}, {7622, 128}, {18918, 6970},
    {54209, 3178}, {51551, 7270}, {24285, 8446}, {60901, 8118}, {0, 0}, {39599, 8316},
    {40785, 7174}, {61306, 8472}, {0, 0}, {0, 0}, {17344, 3130}, {22718, 266}, {10391, 140},
    {0, 0}, {0, 0}, {0, 0}, {17952, 1452}, {63315, 8220}, {0, 0}, {0, 0}, {0, 0}, {32589, 56},
    {36306, 532}, {0, 0}, {32560, 7968}, {21338, 3128}, {26584, 2952}, {14940, 7310}, {3105, 1958},
    {25014, 376}, {59571, 8118}, {37592, 8064}, {0, 0}, {0, 0}, {0, 0}, {6894, 2718}, {0, 0},
    {0, 0}, {0, 0}, {41873, 1122}, {38472, 84}, {46829, 7264}, {63001, 3762}, {37699, 7042},
    {29918, 8086}, {11052, 7182}, {0, 0}, {47465, 376}, {47408, 740}, {49359, 3724}, {0, 0},
    {11755, 8054}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {56004, 3280}, {0, 0}, {0, 0}, {37018, 6982},
    {37735, 2496}, {0, 0}, {4107, 624}, {64764, 72}, {33259, 8536}, {0, 0}, {0, 0}, {0, 0},
    {40910, 1940}, {0, 0}, {0, 0}, {0, 0}, {38996, 254}, {23324, 8876}, {0, 0}, {0, 0},
    {36279, 502}, {1204, 1188}, {0, 0}, {0, 0}, {22946, 682}, {0, 0}, {0, 0}, {0, 0},
    {54341, 8576}, {0, 0}, {0, 0}, {0, 0}, {49030, 336}, {0, 0}, {8350, 496}, {21941, 2084},
    {34834, 1358}, {64080, 4220}, {20072, 1670}, {0, 0}, {3321, 3180}, {42315, 7184},
    {12377, 8060}, {12377, 8066}, {0, 0}, {37791, 1114}, {17094, 1226}, {20194, 748}, {54327, 246},
    {0, 0}, {0, 0}, {23427, 1666}, {0, 0}, {0, 0}, {16890, 336}, {12098, 8118}, {10811, 3110},
    {31534, 916}, {26876, 678}, {0, 0}, {0, 0}, {0, 0}, {34424, 8106}, {41063, 1226},
    {58773, 2748}, {15055, 8286}, {0, 0}, {16913, 2738}, {0, 0}, {0, 0}, {0, 0}, {60536, 1018},
    {32790, 7592}, {0, 0}, {7105, 3134}, {58073, 1532}, {1500, 8170}, {0, 0}, {0, 0}, {28640, 984},
    {42981, 7244}, {0, 0}, {0, 0}, {28281, 1026}, {25244, 8872}, {18686, 1064}, {0, 0},
    {39717, 1810}, {0, 0}, {15580, 528}, {34025, 744}, {0, 0}, {25784, 3578}, {32923, 188},
    {56757, 8472}, {0, 0}, {26125, 8474}, {0, 0}, {52966, 626}, {9805, 3082}, {20779, 266},
    {2755, 552}, {57731, 7908}, {34059, 8866}, {0, 0}, {20150, 2742}, {0, 0}, {29618, 50}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {20968, 1282}, {13863, 106}, {13606, 1322}, {54810, 3292}, {0, 0},
    {0, 0}, {0, 0}, {40312, 8534}, {46108, 3510}, {46227, 4912}, {23927, 5720}, {0, 0},
    {18676, 4136}, {40216, 98}, {58899, 8068}, {0, 0}, {0, 0}, {65032, 1124}, {0, 0}, {0, 0},
    {0, 0}, {62563, 106}, {13867, 7094}, {0, 0}, {9406, 358}, {53399, 848}, {16159, 1268},
    {18110, 152}, {60569, 1882}, {9809, 2282}, {48746, 3792}, {30358, 314}, {64070, 4316},
    {19873, 1560}, {20098, 438}, {38804, 1882}, {47205, 4850}, {35943, 5546}, {4119, 800},
    {50633, 6506}, {61362, 3292}, {3525, 3186}, {1261, 1174}, {56320, 7928}, {24581, 8168},
    {59123, 8166}, {57108, 250}, {23183, 356}, {41640, 860}, {61953, 2802}, {29528, 336},
    {56291, 3344}, {23406, 7164}, {19877, 7128}, {1795, 8286}, {16395, 8484}, {928, 826},
    {60568, 930}, {37333, 1662}, {39782, 4950}, {47741, 8866}, {42266, 8036}, {57392, 1168},
    {16727, 1362}, {19530, 7156}, {48285, 7926}, {53777, 8366}, {0, 0}, {0, 0}, {17911, 118},
    {0, 0}, {0, 0}, {0, 0}, {6401, 1176}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {18744, 354}, {12466, 8060}, {0, 0}, {0, 0}, {0, 0}, {62081, 2746}, {0, 0},
    {0, 0}, {16770, 474}, {4443, 194}, {39703, 2542}, {49356, 2920}, {7402, 888}, {44646, 1914},
    {40065, 7822}, {889, 8488}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {23921, 856}, {0, 0},
    {0, 0}, {0, 0}, {60321, 1322}, {28471, 3018}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {11427, 5322},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {28296, 8054}, {27839, 8556},
    {28780, 8102}, {46550, 174}, {0, 0}, {25830, 8528}, {0, 0}, {0, 0}, {39967, 1772},
    {12619, 4610}, {0, 0}, {0, 0}, {30412, 428}, {0, 0}, {0, 0}, {0, 0}, {35235, 828},
    {22683, 1674}, {56868, 826}, {0, 0}, {55977, 550}, {55977, 486}, {0, 0}, {41922, 6950},
    {44034, 1186}, {6205, 8076}, {0, 0}, {32120, 7520}, {61001, 7926}, {52941, 176}, {41848, 748},
    {31993, 3018}, {42277, 2142}, {31993, 4578}, {20506, 5038}, {16239, 3064}, {46082, 8224},
    {24108, 8162}, {33071, 8440}, {0, 0}, {0, 0}, {0, 0}, {29137, 174}, {20709, 1162},
    {37565, 5254}, {54690, 2716}, {16973, 6910}, {59145, 6948}, {13190, 172}, {15215, 6936},
    {55459, 1358}, {7907, 930}, {0, 0}, {0, 0}, {64480, 2446}, {59170, 150}, {64778, 8518}, {0, 0},
    {0, 0}, {28929, 250}, {0, 0}, {0, 0}, {0, 0}, {8675, 688}, {56932, 1186}, {17217, 2400},
    {0, 0}, {13231, 660}, {58673, 7934}, {0, 0}, {21687, 3706}, {28423, 336}, {23992, 248},
    {56687, 8068}, {28339, 7032}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {18275, 1416}, {42486, 740}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {27350, 930}, {0, 0}, {0, 0}, {21937, 154}, {2440, 6624}, {43420, 2346}, {0, 0},
    {0, 0}, {0, 0}, {24544, 896}, {45720, 316}, {33291, 2820}, {57236, 7282}, {2015, 7664},
    {15681, 1198}, {0, 0}, {0, 0}, {6449, 3542}, {0, 0}, {0, 0}, {52291, 48}, {1634, 6980}, {0, 0},
    {0, 0}, {43779, 2926}, {54396, 8056}, {0, 0}, {2117, 7384}, {49115, 2410}, {12600, 7206},
    {49713, 782}, {63173, 8134}, {0, 0}, {0, 0}, {58644, 1186}, {9964, 1172}, {0, 0}, {4999, 474},
    {0, 0}, {0, 0}, {21546, 2410}, {0, 0}, {58298, 8704}, {52449, 8060}, {0, 0}, {41944, 1270},
    {52387, 2170}, {47700, 8306}, {39444, 882}, {7366, 130}, {44612, 1880}, {12138, 8838},
    {34555, 8300}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {51715, 250}, {28359, 2288},
    {49872, 1618}, {0, 0}, {0, 0}, {0, 0}, {18371, 72}, {16688, 2306}, {23184, 1940},
    {47605, 8286}, {0, 0}, {0, 0}, {24744, 520}, {0, 0}, {0, 0}, {9196, 148}, {63646, 8032},
    {21653, 772}, {38936, 550}, {1289, 1532}, {8428, 1926}, {33325, 1940}, {0, 0}, {0, 0},
    {51859, 1574}, {24305, 4554}, {0, 0}, {0, 0}, {51476, 8550}, {0, 0}, {0, 0}, {15570, 684},
    {31159, 7964}, {19017, 1426}, {46179, 2194}, {55881, 7978}, {15631, 1342}, {29176, 6860},
    {0, 0}, {29369, 1124}, {0, 0}, {0, 0}, {0, 0}, {40001, 648}, {0, 0}, {60034, 8756},
    {54580, 7516}, {20764, 314}, {18768, 248}, {9530, 682}, {28068, 48}, {26796, 4900},
    {25283, 1114}, {0, 0}, {39497, 7094}, {0, 0}, {17487, 8854}, {0, 0}, {46575, 8010}, {0, 0},
    {2956, 8056}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {53574, 474}, {30791, 1208}, {47961, 856},
    {53862, 5494}, {56571, 104}, {0, 0}, {16922, 7966}, {60946, 2206}, {40159, 5338},
    {44815, 7928}, {0, 0}, {0, 0}, {38092, 3178}, {0, 0}, {0, 0}, {0, 0}, {50738, 2552},
    {25262, 316}, {19815, 7370}, {54671, 7390}, {40446, 8128}, {40446, 8062}, {0, 0}, {3934, 8020},
    {31828, 8774}, {64218, 8420}, {0, 0}, {60949, 6862}, {25822, 2462}, {12251, 832},
    {20570, 4294}, {48756, 8056}, {25664, 8066}, {49158, 8572}, {0, 0}, {24282, 8308}, {0, 0},
    {56672, 1164}, {0, 0}, {30048, 356}, {14538, 3130}, {25664, 1666}, {26671, 2274}, {0, 0},
    {0, 0}, {0, 0}, {72, 3514}, {0, 0}, {0, 0}, {53125, 1094}, {54913, 8034}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {44866, 2306}, {23510, 1620}, {60079, 3294},
    {61722, 2424}, {42115, 1246}, {10314, 8840}, {31355, 6948}, {0, 0}, {42650, 336},
    {41409, 8568}, {0, 0}, {61115, 1420}, {64874, 976}, {35739, 936}, {65329, 84}, {0, 0}, {0, 0},
    {18952, 1416}, {2068, 3826}, {19569, 8250}, {25291, 7940}, {57746, 1960}, {638, 6916}, {0, 0},
    {52097, 1264}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {48278, 8748}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {19858, 1532}, {0, 0}, {44567, 1574}, {18571, 1666}, {6552, 3584}, {20456, 632}, {38290, 7142},
    {42505, 3458}, {0, 0}, {7878, 6478}, {22835, 6936}, {1386, 1544}, {21995, 7282}, {3384, 8830},
    {50955, 648}, {3662, 7950}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {47385, 8866},
    {0, 0}, {60553, 1188}, {0, 0}, {33219, 66}, {0, 0}, {47973, 8076}, {52276, 1026}, {0, 0},
    {0, 0}, {42755, 4300}, {0, 0}, {0, 0}, {362, 552}, {0, 0}, {0, 0}, {0, 0}, {3170, 3242},
    {33884, 7176}, {0, 0}, {62344, 6454}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {56015, 1574},
    {20082, 8828}, {13073, 528}, {27802, 5508}, {34765, 8572}, {0, 0}, {0, 0}, {52349, 3504},
    {5125, 2896}, {59263, 2234}, {0, 0}, {0, 0}, {36705, 8876}, {0, 0}, {0, 0}, {0, 0},
    {46685, 7966}, {40369, 550}, {0, 0}, {27947, 2282}, {47701, 4608}, {6524, 7076}, {62853, 8854},
    {0, 0}, {51124, 1666}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {35241, 8602}, {49584, 490},
    {52824, 44}, {41937, 7914}, {12505, 7926}, {46534, 4106}, {3358, 4722}, {8901, 7688}, {0, 0},
    {29111, 518}, {26372, 8042}, {9231, 8038}, {16593, 8120}, {39353, 1490}, {44287, 290}, {0, 0},
    {42776, 764}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {64300, 2290}, {65154, 1374}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {39215, 6944}, {0, 0}, {0, 0}, {19865, 86}, {20881, 358}, {65123, 984},
    {34902, 572}, {0, 0}, {1694, 1822}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {46190, 8544},
    {12319, 8216}, {12319, 8120}, {0, 0}, {0, 0}, {0, 0}, {34207, 2848}, {62471, 1940}, {0, 0},
    {0, 0}, {0, 0}, {8333, 784}, {48086, 6890}, {30119, 8108}, {23709, 248}, {28736, 6678},
    {19779, 6212}, {48197, 6868}, {10913, 48}, {12397, 7568}, {10340, 4596}, {31189, 8058}, {0, 0},
    {0, 0}, {0, 0}, {4366, 536}, {21739, 7722}, {64619, 3762}, {0, 0}, {30314, 598}, {58047, 8382},
    {58047, 8314}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {51260, 1618}, {0, 0}, {39089, 3130},
    {11314, 8106}, {20189, 8056}, {11730, 1556}, {0, 0}, {55256, 7074}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {60362, 2586}, {24436, 1186}, {0, 0}, {16686, 194}, {35509, 8476}, {0, 0}, {0, 0},
    {61794, 8620}, {51425, 438}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {48717, 8838}, {0, 0}, {37003, 528}, {0, 0}, {0, 0}, {40688, 6880}, {0, 0}, {4879, 4924},
    {30034, 8488}, {31580, 246}, {56703, 2332}, {31227, 6776}, {30473, 3170}, {13119, 3504},
    {54057, 7078}, {0, 0}, {25819, 632}, {21187, 684}, {0, 0}, {19377, 1188}, {43999, 8874},
    {40537, 984}, {56072, 180}, {35285, 424}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {23219, 428}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {48721, 1424}, {11086, 102},
    {26954, 4668}, {64596, 8130}, {47711, 7914}, {45196, 8488}, {26990, 896}, {0, 0}, {9146, 6982},
    {31585, 1770}, {45572, 7164}, {0, 0}, {32866, 8874}, {50701, 8054}, {64449, 8056}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {64011, 1772}, {64665, 316}, {15806, 4518},
    {0, 0}, {37081, 7920}, {35825, 5542}, {0, 0}, {0, 0}, {0, 0}, {10546, 4340}, {51894, 6824},
    {30715, 3848}, {17428, 4994}, {29226, 3148}, {61524, 8200}, {0, 0}, {11423, 2908},
    {58806, 256}, {58010, 146}, {0, 0}, {0, 0}, {6673, 1026}, {116, 3144}, {0, 0}, {57377, 8062},
    {42192, 3864}, {51935, 1938}, {12529, 1194}, {63857, 8042}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {16016, 4330}, {0, 0}, {24880, 486}, {9229, 158}, {0, 0}, {2871, 8642}, {59481, 2454},
    {20486, 4044}, {20276, 228}, {26270, 8128}, {62402, 3044}, {12401, 84}, {56312, 2512},
    {61171, 7516}, {8900, 7126}, {27997, 6900}, {47309, 6930}, {18192, 862}, {27716, 2282},
    {30843, 6962}, {57435, 8502}, {550, 4582}, {3456, 8180}, {48942, 8488}, {45624, 4030},
    {48791, 8038}, {48026, 178}, {6166, 8586}, {50688, 314}, {32592, 190}, {12193, 7384}, {0, 0},
    {9520, 580}, {25957, 8016}, {8508, 40}, {49390, 1176}, {9072, 7914}, {46555, 154},
    {30208, 4330}, {14264, 198}, {44488, 100}, {7216, 8084}, {52605, 8054}, {8300, 2176},
    {21872, 8704}, {0, 0}, {0, 0}, {58982, 688}, {50208, 1032}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {14700, 1086}, {17972, 1784}, {17583, 260}, {34622, 206},
    {46625, 2700}, {29046, 516}, {17991, 1344}, {9610, 8530}, {0, 0}, {17352, 3346}, {7249, 760},
    {15718, 6888}, {32599, 8854}, {3233, 930}, {47507, 120}, {0, 0}, {4644, 572}, {0, 0}, {0, 0},
    {2638, 8200}, {17975, 7150}, {11981, 856}, {17712, 7258}, {39151, 7676}, {4169, 548},
    {42536, 7922}, {1749, 8066}, {44224, 6962}, {0, 0}, {0, 0}, {50906, 48}, {26784, 2166}, {0, 0},
    {19390, 8548}, {0, 0}, {0, 0}, {0, 0}, {31220, 338}, {0, 0}, {0, 0}, {0, 0}, {38599, 2196},
    {13259, 930}, {0, 0}, {0, 0}, {4270, 1154}, {57205, 7084}, {18291, 286}, {35064, 518},
    {45054, 7908}, {7412, 8024}, {34047, 250}, {0, 0}, {0, 0}, {61913, 830}, {34342, 3464}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {32792, 7998}, {0, 0}, {24398, 682}, {32794, 1934},
    {3838, 7076}, {34682, 102}, {29799, 8550}, {0, 0}, {0, 0}, {41638, 172}, {44113, 6886}, {0, 0},
    {0, 0}, {65532, 4216}, {37428, 4430}, {51544, 6860}, {36777, 1456}, {29615, 8168},
    {20328, 5606}, {0, 0}, {19050, 3728}, {6755, 8500}, {22385, 8544}, {0, 0}, {0, 0}, {0, 0},
    {27321, 172}, {50655, 6728}, {21403, 1124}, {42278, 1086}, {59536, 82}, {0, 0}, {0, 0},
    {54933, 3224}, {45756, 1026}, {37547, 100}, {0, 0}, {41981, 1260}, {5192, 3134}, {21573, 1464},
    {46731, 7280}, {34652, 8048}, {33992, 8524}, {64997, 426}, {35858, 518}, {12417, 840},
    {46721, 84}, {33619, 3388}, {63394, 396}, {57700, 8038}, {58424, 8102}, {9548, 250},
    {44057, 8488}, {0, 0}, {0, 0}, {62011, 46}, {13429, 1362}, {46286, 984}, {5560, 3354},
    {15823, 1670}, {40375, 2248}, {30045, 178}, {41500, 446}, {19540, 358}, {37901, 7174},
    {56445, 1066}, {11077, 7270}, {59622, 7742}, {30776, 8086}, {53177, 8554}, {0, 0}, {0, 0},
    {36262, 3292}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {27678, 448}, {47816, 6972}, {0, 0},
    {62552, 1184}, {14404, 8202}, {11198, 1686}, {25927, 3864}, {31070, 860}, {63345, 6910},
    {60735, 7420}, {64215, 7942}, {0, 0}, {42869, 830}, {28560, 2206}, {43252, 100}, {52428, 1246},
    {53474, 6860}, {54321, 8070}, {16609, 4030}, {50289, 1522}, {60570, 8120}, {42379, 388},
    {17580, 8036}, {23065, 1670}, {0, 0}, {12016, 250}, {24797, 7142}, {5644, 6934}, {24560, 7964},
    {39066, 482}, {56471, 438}, {29091, 8378}, {20668, 4518}, {19315, 438}, {22555, 4582},
    {58875, 8500}, {11261, 896}, {3034, 7922}, {0, 0}, {36385, 1264}, {0, 0}, {46717, 856},
    {14968, 444}, {6544, 3726}, {12335, 6880}, {0, 0}, {23437, 1722}, {47986, 8530}, {0, 0},
    {37395, 5236}, {53186, 1286}, {0, 0}, {0, 0}, {60828, 3046}, {0, 0}, {47649, 7922},
    {290, 8286}, {39175, 2600}, {11299, 86}, {52100, 5434}, {14475, 2376}, {60384, 1184},
    {21337, 7418}, {60511, 7756}, {24095, 8534}, {16054, 248}, {0, 0}, {0, 0}, {35398, 84},
    {52153, 296}, {16125, 846}, {29945, 7078}, {6768, 1190}, {40673, 3846}, {20982, 6964},
    {55145, 6926}, {13604, 2592}, {40369, 1880}, {25142, 8542}, {65136, 8528}, {51584, 8736},
    {0, 0}, {0, 0}, {31046, 7886}, {48531, 8288}, {36897, 8548}, {37431, 5868}, {31276, 676},
    {63889, 1806}, {57624, 1248}, {43556, 6566}, {14422, 6972}, {11291, 5406}, {11812, 7362},
    {0, 0}, {41221, 734}, {0, 0}, {43984, 6948}, {0, 0}, {0, 0}, {7907, 682}, {61116, 2738},
    {18688, 984}, {26458, 4784}, {48155, 6982}, {57317, 2692}, {0, 0}, {20676, 74}, {27752, 682},
    {17971, 102}, {41773, 156}, {22403, 8476}, {0, 0}, {0, 0}, {11433, 600}, {0, 0}, {0, 0},
    {33126, 190}, {15396, 286}, {4872, 3864}, {0, 0}, {28409, 158}, {0, 0}, {30392, 8512}, {0, 0},
    {0, 0}, {0, 0}, {7628, 748}, {49050, 748}, {53473, 1186}, {17968, 496}, {18505, 8528},
    {49447, 388}, {38436, 1416}, {43567, 8154}, {6056, 1998}, {10884, 1174}, {24270, 1264},
    {65414, 748}, {62265, 98}, {49858, 8518}, {0, 0}, {0, 0}, {56225, 3510}, {54035, 188}, {0, 0},
    {6894, 2896}, {0, 0}, {0, 0}, {0, 0}, {16866, 2594}, {24136, 1390}, {802, 746}, {0, 0}, {0, 0},
    {11522, 7964}, {0, 0}, {3354, 3186}, {52567, 8286}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {38701, 8256}, {14277, 1612}, {33941, 7312}, {41432, 860}, {17691, 1884},
    {16464, 8270}, {9298, 8256}, {39577, 8042}, {18985, 1344}, {58787, 3902}, {31878, 1030},
    {33668, 6870}, {0, 0}, {40430, 550}, {7752, 7270}, {0, 0}, {51636, 2652}, {13965, 102},
    {64768, 7602}, {0, 0}, {57509, 1268}, {0, 0}, {8605, 2834}, {0, 0}, {10460, 8512}, {0, 0},
    {0, 0}, {47541, 1880}, {37080, 250}, {23920, 1374}, {16685, 290}, {34397, 2748}, {60206, 3796},
    {25428, 8108}, {2035, 8476}, {0, 0}, {20032, 8104}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {9995, 2916}, {46124, 8572}, {0, 0}, {0, 0}, {13738, 552}, {30431, 8106}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {54069, 7258}, {19024, 58}, {3995, 2496}, {0, 0}, {50375, 3084},
    {40594, 526}, {36727, 6696}, {0, 0}, {60948, 400}, {4283, 1162}, {11231, 1958}, {0, 0},
    {19427, 742}, {61791, 4956}, {40749, 4608}, {32156, 930}, {11632, 8828}, {0, 0}, {22488, 7516},
    {63660, 2676}, {34743, 1196}, {29491, 3804}, {0, 0}, {0, 0}, {0, 0}, {55310, 1686},
    {17668, 8444}, {0, 0}, {0, 0}, {61736, 3354}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {33711, 1942}, {36226, 8482}, {38176, 1034}, {0, 0}, {56841, 3288}, {32015, 260}, {0, 0},
    {34055, 8126}, {0, 0}, {0, 0}, {4651, 1882}, {3330, 8070}, {0, 0}, {0, 0}, {27810, 1026},
    {9682, 2716}, {40735, 128}, {58992, 8106}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {50967, 3110},
    {4937, 8062}, {58742, 8506}, {0, 0}, {60661, 400}, {8116, 474}, {15459, 936}, {0, 0},
    {40314, 1270}, {0, 0}, {2110, 4904}, {0, 0}, {0, 0}, {0, 0}, {48715, 1880}, {0, 0},
    {40854, 5536}, {3050, 1270}, {36488, 8550}, {62737, 8584}, {0, 0}, {0, 0}, {10012, 608},
    {0, 0}, {47608, 100}, {48957, 1426}, {0, 0}, {0, 0}, {43508, 4002}, {41134, 106},
    {19682, 3128}, {10260, 8104}, {19953, 428}, {0, 0}, {65445, 8060}, {0, 0}, {0, 0}, {5730, 856},
    {57552, 7968}, {15916, 6974}, {57362, 4884}, {24217, 8102}, {0, 0}, {449, 1438}, {0, 0},
    {0, 0}, {9138, 3966}, {0, 0}, {38468, 5892}, {0, 0}, {0, 0}, {29697, 2464}, {0, 0},
    {11707, 686}, {0, 0}, {0, 0}, {13424, 3354}, {1632, 7312}, {37381, 5408}, {6618, 7360},
    {32340, 3394}, {51860, 6910}, {10508, 8108}, {55674, 8224}, {35229, 8512}, {0, 0}, {0, 0},
    {31767, 1682}, {2890, 7958}, {0, 0}, {0, 0}, {63596, 3616}, {35316, 228}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {65466, 246}, {0, 0}, {33122, 5920}, {15793, 682}, {0, 0}, {0, 0},
    {41612, 5264}, {0, 0}, {0, 0}, {48827, 1522}, {0, 0}, {0, 0}, {24536, 128}, {39201, 6982},
    {270, 7078}, {52926, 7028}, {0, 0}, {0, 0}, {61959, 2590}, {45863, 2084}, {19571, 82},
    {33280, 8712}, {0, 0}, {585, 6860}, {49258, 4420}, {60419, 8462}, {25075, 250}, {8511, 3030},
    {58536, 2194}, {38312, 3170}, {0, 0}, {58483, 1174}, {0, 0}, {25734, 8168}, {10926, 1176},
    {37338, 1174}, {0, 0}, {0, 0}, {41055, 3320}, {0, 0}, {0, 0}, {20424, 1072}, {8316, 72},
    {55193, 7068}, {0, 0}, {8439, 2500}, {49520, 8852}, {12936, 84}, {12936, 126}, {1103, 518},
    {18754, 3242}, {42486, 740}, {19095, 5894}, {2039, 984}, {52682, 6900}, {10607, 1248},
    {9407, 3342}, {12053, 7516}, {33815, 744}, {61531, 3294}, {22908, 7264}, {26367, 8430},
    {45614, 8626}, {0, 0}, {34223, 248}, {44102, 1456}, {47082, 4320}, {0, 0}, {57576, 614},
    {60010, 2292}, {0, 0}, {0, 0}, {57484, 1282}, {25208, 1780}, {17851, 2184}, {0, 0}, {0, 0},
    {0, 0}, {24826, 8286}, {0, 0}, {25037, 3216}, {0, 0}, {58444, 2954}, {49204, 1122}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {36789, 6962}, {404, 514}, {37248, 626},
    {13406, 8122}, {58946, 376}, {34577, 798}, {9713, 1580}, {34577, 1742}, {18544, 800}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {9706, 8476}, {2504, 8060}, {58228, 7468}, {0, 0},
    {9582, 66}, {48013, 1426}, {18574, 8098}, {15685, 716}, {0, 0}, {1545, 722}, {59203, 3302},
    {32105, 518}, {59928, 8042}, {42144, 8062}, {0, 0}, {31572, 1958}, {0, 0}, {16916, 6680},
    {0, 0}, {0, 0}, {33007, 518}, {16849, 178}, {0, 0}, {47403, 1574}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {25359, 106}, {59745, 496}, {49149, 1264}, {8504, 3290}, {0, 0}, {15040, 2282}, {0, 0},
    {22164, 364}, {0, 0}, {0, 0}, {0, 0}, {6442, 4784}, {55157, 8534}, {60715, 1974}, {0, 0},
    {0, 0}, {24365, 8056}, {51599, 8500}, {0, 0}, {39934, 48}, {20405, 280}, {53181, 540},
    {3446, 8696}, {63734, 8836}, {19450, 6950}, {7147, 8576}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {19805, 3248}, {23432, 7418}, {20260, 8476}, {0, 0}, {0, 0}, {0, 0},
    {11319, 82}, {14527, 2552}, {53247, 7670}, {54056, 4992}, {7162, 7934}, {51190, 4546},
    {53774, 1282}, {52011, 3512}, {20637, 7666}, {26861, 1018}, {3122, 7756}, {10486, 154},
    {9588, 8142}, {24398, 1532}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {18839, 3388}, {0, 0},
    {0, 0}, {0, 0}, {60908, 860}, {0, 0}, {0, 0}, {53369, 632}, {0, 0}, {49778, 3188},
    {62766, 250}, {1747, 3288}, {0, 0}, {0, 0}, {0, 0}, {42302, 846}, {55537, 3400}, {39413, 1344},
    {0, 0}, {0, 0}, {0, 0}, {50064, 8068}, {0, 0}, {6606, 446}, {12327, 178}, {29087, 7926},
    {43365, 1184}, {15569, 1286}, {4403, 1174}, {34312, 3024}, {15159, 1574}, {37117, 1582},
    {37402, 1618}, {1870, 2306}, {17300, 290}, {25696, 676}, {50499, 7484}, {11793, 3048},
    {12808, 2446}, {11793, 2254}, {24041, 2446}, {12552, 4912}, {58004, 214}, {40336, 7722},
    {39653, 8002}, {43754, 8058}, {14657, 8302}, {54166, 830}, {10819, 2714}, {19656, 8306},
    {22833, 1940}, {7963, 158}, {18460, 526}, {45727, 7270}, {32111, 7930}, {40541, 514},
    {46983, 8180}, {24654, 8488}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {60352, 8316}, {20388, 8302},
    {51734, 1624}, {51330, 2254}, {38579, 2712}, {11040, 7516}, {0, 0}, {57893, 826}, {3959, 3578},
    {56719, 3242}, {29141, 254}, {55428, 514}, {6672, 6868}, {53945, 896}, {62959, 3044},
    {47235, 8084}, {53370, 8836}, {53117, 7922}, {0, 0}, {48060, 178}, {51990, 2280},
    {49947, 3110}, {54257, 314}, {53124, 4058}, {51737, 7136}, {8565, 8830}, {37931, 2452},
    {15477, 8836}, {2368, 140}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {56420, 474}, {2181, 3354},
    {42934, 8070}, {33781, 8688}, {0, 0}, {0, 0}, {0, 0}, {25403, 936}, {57524, 1986},
    {34280, 6934}, {49806, 5570}, {47083, 8058}, {1693, 8200}, {48600, 860}, {13280, 7928}, {0, 0},
    {19357, 1582}, {16457, 8066}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {8888, 1136}, {50614, 8046},
    {512, 8118}, {13822, 554}, {0, 0}, {0, 0}, {29870, 884}, {0, 0}, {0, 0}, {10499, 7280},
    {32683, 1874}, {50168, 8112}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {16984, 8518}, {0, 0},
    {36267, 266}, {0, 0}, {0, 0}, {57445, 1954}, {64069, 1232}, {64069, 2432}, {0, 0},
    {20125, 7126}, {5772, 2196}, {0, 0}, {0, 0}, {0, 0}, {53530, 2926}, {45175, 1914},
    {47527, 8086}, {0, 0}, {27570, 8874}, {0, 0}, {0, 0}, {29164, 7864}, {13534, 1026},
    {17499, 8544}, {0, 0}, {4078, 180}, {0, 0}, {65459, 684}, {44480, 5814}, {35091, 146}, {0, 0},
    {37415, 4686}, {0, 0}, {47627, 8056}, {44453, 936}, {0, 0}, {0, 0}, {52127, 2716}, {0, 0},
    {0, 0}, {0, 0}, {12521, 4978}, {0, 0}, {5368, 580}, {40707, 8118}, {0, 0}, {32910, 7066},
    {27722, 8066}, {20618, 1040}, {63981, 6860}, {63854, 648}, {13853, 268}, {0, 0}, {57798, 7164},
    {0, 0}, {32033, 8162}, {47422, 1926}, {64359, 8102}, {53219, 6982}, {0, 0}, {0, 0},
    {20314, 772}, {64960, 5116}, {0, 0}, {20521, 8772}, {48834, 6910}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {17853, 152}, {44999, 58}, {21566, 1882}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {44770, 8058}, {0, 0}, {0, 0}, {0, 0}, {4328, 100}, {0, 0}, {64966, 1186}, {34301, 5386},
    {44454, 8252}, {25183, 8860}, {42378, 8472}, {12916, 1188}, {64393, 1040}, {32674, 6962},
    {10354, 7166}, {10651, 8286}, {46187, 7918}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {64714, 2196}, {0, 0}, {63954, 1198}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {16441, 8866}, {0, 0}, {0, 0}, {0, 0}, {27355, 686}, {31915, 5868}, {0, 0}, {44777, 3466},
    {15686, 6880}, {51819, 8624}, {20511, 3796}, {0, 0}, {0, 0}, {0, 0}, {32482, 66},
    {59900, 4014}, {3752, 1426}, {52648, 2716}, {30727, 3134}, {13667, 1082}, {19898, 6948},
    {19513, 7076}, {46448, 8836}, {17977, 6236}, {7966, 2802}, {5051, 158}, {30508, 256},
    {4788, 6232}, {48159, 528}, {8395, 1162}, {9416, 7650}, {17084, 7164}, {0, 0}, {0, 0}, {0, 0},
    {47076, 1778}, {56527, 6950}, {0, 0}, {40311, 2654}, {29542, 254}, {13145, 3132},
    {45628, 8576}, {0, 0}, {0, 0}, {0, 0}, {41064, 8094}, {0, 0}, {0, 0}, {0, 0}, {37324, 8106},
    {0, 0}, {26385, 676}, {35345, 8158}, {0, 0}, {14253, 1032}, {154, 1268}, {0, 0}, {0, 0},
    {0, 0}, {52996, 7328}, {14527, 3130}, {36256, 1152}, {51120, 7420}, {57768, 7928},
    {10943, 8330}, {36164, 7798}, {0, 0}, {0, 0}, {12784, 180}, {13930, 8150}, {0, 0},
    {29732, 438}, {0, 0}, {56604, 530}, {57329, 7940}, {56557, 1236}, {42619, 976}, {2865, 1938},
    {31097, 7914}, {28163, 96}, {0, 0}, {31860, 556}, {26521, 6962}, {20034, 8070}, {32153, 660},
    {20569, 8182}, {56165, 1860}, {52396, 336}, {36579, 3326}, {27174, 8062}, {0, 0},
    {15610, 1136}, {63020, 7964}, {26731, 52}, {43474, 86}, {48742, 7950}, {35771, 8476},
    {47729, 8542}, {21674, 8878}, {3306, 2424}, {14605, 6816}, {31201, 8200}, {17553, 8066},
    {1832, 8838}, {0, 0}, {0, 0}, {14683, 6970}, {19913, 1196}, {3548, 722}, {52111, 1778},
    {2398, 8854}, {35928, 336}, {0, 0}, {0, 0}, {16551, 924}, {0, 0}, {0, 0}, {0, 0},
    {62175, 1700}, {23405, 1774}, {30333, 2926}, {39166, 7074}, {31561, 2424}, {8439, 862},
    {12709, 5794}, {30286, 7964}, {27482, 8900}, {43173, 8134}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {53128, 290}, {0, 0}, {32368, 8514}, {0, 0},
    {34937, 8056}, {0, 0}, {0, 0}, {14099, 1668}, {28313, 1176}, {5000, 8112}, {0, 0},
    {23362, 7240}, {5154, 1772}, {35794, 8022}, {53375, 8046}, {30543, 8356}, {63688, 8782},
    {0, 0}, {8406, 7964}, {52431, 4304}, {0, 0}, {36247, 7078}, {4107, 2006}, {15828, 1880},
    {46376, 2676}, {40494, 1174}, {3816, 600}, {27680, 42}, {15296, 830}, {11843, 7164},
    {49669, 8104}, {26144, 8056}, {41115, 984}, {18127, 8118}, {53266, 3388}, {0, 0}, {0, 0},
    {0, 0}, {44070, 7940}, {0, 0}, {63538, 2336}, {53127, 254}, {35683, 336}, {0, 0}, {0, 0},
    {0, 0}, {11898, 8286}, {0, 0}, {0, 0}, {5012, 1806}, {0, 0}, {0, 0}, {24037, 8108}, {0, 0},
    {0, 0}, {0, 0}, {37197, 178}, {51928, 6916}, {6431, 8622}, {25108, 302}, {0, 0}, {0, 0},
    {0, 0}, {24632, 1188}, {10754, 3242}, {48478, 3724}, {24261, 7972}, {15670, 8620},
    {50479, 2090}, {6575, 1264}, {0, 0}, {0, 0}, {0, 0}, {38883, 6830}, {47794, 784}, {0, 0},
    {37428, 744}, {48039, 4058}, {44609, 7988}, {908, 152}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {5495, 176}, {60933, 1188}, {12001, 198}, {64985, 2642}, {21631, 302}, {37227, 1456},
    {33161, 470}, {7348, 5106}, {41505, 2196}, {36011, 336}, {7330, 764}, {33161, 182},
    {65249, 6900}, {2753, 6972}, {54424, 2274}, {56382, 8112}, {22391, 2898}, {18132, 8118},
    {8196, 8224}, {26311, 1130}, {40518, 8074}, {53165, 8224}, {47156, 8444}, {57149, 2450},
    {35931, 8500}, {8752, 364}, {55157, 8530}, {0, 0}, {48573, 6860}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {14036, 1416}, {36528, 8310}, {208, 7256}, {52096, 1186},
    {28668, 6482}, {22315, 8302}, {43043, 246}, {0, 0}, {0, 0}, {0, 0}, {49396, 3512}, {5329, 78},
    {52443, 470}, {3460, 8118}, {0, 0}, {50126, 2084}, {0, 0}, {64551, 3224}, {61676, 3292},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {59463, 8866}, {0, 0}, {0, 0}, {0, 0}, {29270, 8622},
    {2167, 1526}, {10572, 78}, {61695, 118}, {22700, 2388}, {31121, 364}, {45181, 2138},
    {32029, 3234}, {35138, 438}, {35432, 6838}, {45906, 7918}, {0, 0}, {18550, 1938}, {29037, 748},
    {0, 0}, {0, 0}, {39294, 7304}, {4084, 622}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {12194, 8118},
    {36648, 8844}, {10811, 3290}, {29649, 7164}, {0, 0}, {0, 0}, {25624, 6828}, {0, 0}, {0, 0},
    {0, 0}, {51328, 8832}, {0, 0}, {53522, 798}, {0, 0}, {43566, 180}, {36967, 5648},
    {52673, 2224}, {21280, 5406}, {7439, 1344}, {0, 0}, {51726, 160}, {52741, 358}, {40688, 1926},
    {1143, 1236}, {54902, 7282}, {0, 0}, {0, 0}, {0, 0}, {657, 2408}, {0, 0}, {63902, 2408},
    {261, 2196}, {40474, 6122}, {0, 0}, {53270, 8580}, {34998, 2306}, {58492, 8866}, {30471, 8090},
    {13436, 8540}, {52113, 8840}, {50465, 6860}, {25213, 180}, {57611, 8102}, {65520, 7048},
    {4204, 7302}, {0, 0}, {0, 0}, {0, 0}, {6069, 8070}, {56105, 676}, {51824, 5406}, {63243, 5406},
    {0, 0}, {0, 0}, {5125, 5134}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {38051, 8806}, {0, 0}, {0, 0},
    {12186, 8624}, {52401, 2084}, {0, 0}, {1510, 152}, {47386, 1462}, {64502, 8880}, {0, 0},
    {64470, 6070}, {35756, 1666}, {20192, 8118}, {12818, 8162}, {29663, 354}, {50730, 3676},
    {56323, 5544}, {12025, 7340}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {11249, 514}, {52366, 4468},
    {50249, 3030}, {61287, 7048}, {45791, 8304}, {0, 0}, {48809, 252}, {0, 0}, {0, 0},
    {21354, 7914}, {0, 0}, {0, 0}, {0, 0}, {52419, 3110}, {28335, 8664}, {0, 0}, {45193, 58},
    {44237, 206}, {55532, 4262}, {0, 0}, {0, 0}, {39478, 1490}, {0, 0}, {7300, 744}, {388, 6972},
    {59882, 8624}, {45842, 764}, {16263, 7192}, {42272, 8180}, {7081, 1418}, {43338, 190},
    {4921, 734}, {6486, 8512}, {51237, 180}, {0, 0}, {53027, 8568}, {29011, 1344}, {4251, 266},
    {0, 0}, {0, 0}, {0, 0}, {46330, 8062}, {0, 0}, {0, 0}, {37712, 3514}, {16925, 5530}, {0, 0},
    {1361, 8408}, {0, 0}, {19572, 2292}, {4982, 2728}, {0, 0}, {0, 0}, {56929, 8254}, {8168, 1958},
    {10893, 4008}, {49071, 8104}, {0, 0}, {7322, 1432}, {53953, 200}, {0, 0}, {0, 0}, {15806, 364},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {55073, 8036}, {0, 0}, {29034, 832}, {14587, 574}, {0, 0},
    {14229, 5892}, {52708, 122}, {12652, 176}, {55332, 1456}, {0, 0}, {0, 0}, {17827, 5512},
    {16513, 2296}, {37758, 356}, {39391, 526}, {19646, 1620}, {27968, 2686}, {2578, 856},
    {50590, 1188}, {53786, 210}, {7843, 6994}, {57268, 6982}, {33944, 8102}, {29571, 7918},
    {37387, 8166}, {36711, 7996}, {16962, 8492}, {17973, 194}, {23791, 4252}, {15363, 316},
    {16030, 8572}, {8598, 662}, {46401, 554}, {63475, 8830}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {27314, 1072}, {44202, 526}, {31091, 444}, {37564, 8396}, {42095, 396}, {11188, 1842},
    {27522, 1416}, {13203, 70}, {58726, 2462}, {0, 0}, {0, 0}, {7939, 3606}, {4727, 3796}, {0, 0},
    {0, 0}, {14453, 2288}, {25396, 1226}, {0, 0}, {0, 0}, {32141, 7280}, {0, 0}, {0, 0}, {0, 0},
    {58790, 40}, {36876, 724}, {12723, 8060}, {50929, 8476}, {0, 0}, {48854, 3602}, {0, 0}, {0, 0},
    {0, 0}, {9137, 1906}, {13722, 6880}, {0, 0}, {21290, 7264}, {16789, 658}, {0, 0}, {0, 0},
    {24048, 8168}, {0, 0}, {0, 0}, {19201, 3104}, {32351, 2290}, {0, 0}, {56089, 2530}, {0, 0},
    {0, 0}, {17822, 860}, {56028, 8016}, {38642, 356}, {18420, 3724}, {36579, 3234}, {59014, 7182},
    {52926, 8056}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {19758, 760}, {366, 6344},
    {15192, 1256}, {62649, 1926}, {49691, 7078}, {16728, 7934}, {11248, 8534}, {0, 0}, {0, 0},
    {10487, 1360}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {33644, 8200}, {18477, 2194}, {3738, 8538},
    {0, 0}, {5476, 7042}, {36029, 2964}, {54868, 6936}, {30778, 3762}, {0, 0}, {34115, 1362},
    {30506, 358}, {45125, 4236}, {49489, 7578}, {0, 0}, {0, 0}, {0, 0}, {29804, 3046},
    {64643, 556}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {50371, 2966}, {41943, 8874}, {8267, 8080},
    {54176, 8224}, {40363, 1026}, {0, 0}, {5402, 2352}, {11433, 8200}, {39968, 424}, {37835, 4420},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {4168, 6910}, {10781, 3030},
    {54403, 254}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {61322, 6584}, {51349, 782},
    {1779, 8692}, {26597, 8586}, {63943, 8162}, {39814, 8854}, {51645, 7258}, {62167, 1526},
    {47230, 394}, {0, 0}, {0, 0}, {0, 0}, {51037, 7264}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {54028, 122}, {60974, 6620}, {58752, 6888}, {30566, 7318},
    {51196, 8036}, {21257, 3250}, {5229, 8200}, {0, 0}, {0, 0}, {12833, 8162}, {5502, 2424},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {52642, 3080}, {0, 0}, {60523, 48}, {15325, 2754},
    {54216, 4956}, {46668, 546}, {16228, 984}, {41385, 1282}, {56920, 860}, {0, 0}, {23775, 1370},
    {1569, 4370}, {10757, 7244}, {0, 0}, {0, 0}, {17154, 3776}, {42940, 3242}, {52174, 8322},
    {0, 0}, {0, 0}, {59284, 826}, {15463, 7370}, {6480, 4864}, {51230, 5924}, {2339, 3242}, {0, 0},
    {62290, 764}, {12720, 660}, {12423, 7328}, {0, 0}, {56990, 3390}, {34598, 254}, {0, 0}, {0, 0},
    {46294, 6966}, {19504, 1250}, {20256, 8220}, {25503, 6958}, {10089, 1086}, {47846, 6948},
    {68, 8476}, {0, 0}, {0, 0}, {2015, 356}, {53909, 1374}, {32461, 860}, {41066, 1880},
    {61573, 7078}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {44571, 1184}, {0, 0}, {0, 0}, {57240, 140},
    {0, 0}, {0, 0}, {48863, 8518}, {15540, 246}, {3825, 514}, {29877, 5412}, {33848, 688},
    {12996, 8314}, {61691, 574}, {22554, 3144}, {17588, 8576}, {17588, 8512}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {32125, 1574}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {24319, 8620}, {13914, 574},
    {53186, 106}, {44087, 8056}, {0, 0}, {44744, 8838}, {0, 0}, {31115, 1426}, {0, 0}, {0, 0},
    {28410, 2320}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {47561, 8512}, {0, 0}, {0, 0},
    {12467, 8220}, {51399, 3110}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {17255, 1416}, {20489, 1258}, {9816, 740}, {31972, 82}, {59730, 6136},
    {21553, 8362}, {62907, 7890}, {15800, 8102}, {0, 0}, {27533, 2296}, {60832, 142},
    {12343, 8168}, {34776, 4320}, {50780, 7066}, {0, 0}, {21808, 8528}, {0, 0}, {0, 0},
    {31253, 354}, {29035, 8162}, {18791, 748}, {0, 0}, {0, 0}, {53948, 6980}, {0, 0}, {44748, 744},
    {25727, 438}, {58318, 128}, {23642, 2272}, {12243, 6916}, {25434, 3294}, {62345, 532},
    {59925, 748}, {46628, 2006}, {2350, 336}, {23633, 556}, {20563, 1426}, {16021, 8118},
    {33916, 3932}, {63315, 896}, {62147, 1174}, {21907, 8224}, {1340, 8224}, {3791, 8524},
    {52906, 8838}, {49232, 1174}, {27285, 1042}, {59421, 5892}, {60270, 958}, {47838, 7068},
    {0, 0}, {43951, 8512}, {0, 0}, {59384, 6934}, {59133, 8830}, {0, 0}, {0, 0}, {23509, 6942},
    {34273, 4152}, {8404, 1772}, {46092, 6640}, {0, 0}, {0, 0}, {0, 0}, {3824, 438}, {45932, 3518},
    {61660, 574}, {0, 0}, {23350, 78}, {5644, 3796}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {28102, 8040},
    {50276, 8568}, {0, 0}, {0, 0}, {0, 0}, {11283, 580}, {56033, 1282}, {0, 0}, {0, 0},
    {58421, 8512}, {14866, 8612}, {0, 0}, {0, 0}, {5087, 8512}, {10180, 6962}, {0, 0},
    {49871, 2078}, {0, 0}, {0, 0}, {63667, 6278}, {0, 0}, {0, 0}, {56097, 4300}, {0, 0}, {0, 0},
    {28996, 6868}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {47841, 744}, {0, 0}, {46471, 958},
    {54177, 354}, {53052, 78}, {0, 0}, {0, 0}, {59931, 7560}, {0, 0}, {33893, 8012}, {0, 0},
    {27513, 80}, {0, 0}, {0, 0}, {0, 0}, {5780, 736}, {21998, 1136}, {60618, 3242}, {29180, 8062},
    {19430, 8108}, {0, 0}, {16598, 754}, {0, 0}, {56669, 356}, {0, 0}, {60698, 336}, {46735, 1132},
    {33821, 1574}, {50388, 7050}, {27836, 2450}, {31564, 7078}, {0, 0}, {46161, 194},
    {61036, 6984}, {0, 0}, {37597, 8112}, {0, 0}, {0, 0}, {0, 0}, {27040, 688}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {34768, 632}, {39783, 1794}, {51288, 2574},
    {0, 0}, {0, 0}, {26377, 3726}, {56383, 760}, {44186, 1284}, {33084, 600}, {5644, 3318},
    {17690, 116}, {16993, 248}, {61352, 3856}, {35327, 7876}, {32041, 7940}, {21634, 1222},
    {21634, 1272}, {11258, 7724}, {37807, 8838}, {51474, 7510}, {35093, 1968}, {585, 7258},
    {47357, 7978}, {0, 0}, {14810, 7914}, {0, 0}, {0, 0}, {372, 8476}, {0, 0}, {0, 0},
    {63875, 1464}, {25168, 5200}, {49656, 4694}, {58809, 8056}, {58457, 4990}, {62301, 40},
    {8705, 8540}, {23487, 290}, {0, 0}, {14543, 2140}, {0, 0}, {0, 0}, {0, 0}, {17407, 256},
    {26013, 5052}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {43939, 722}, {0, 0},
    {11890, 1268}, {0, 0}, {0, 0}, {16088, 8038}, {0, 0}, {36388, 7090}, {63952, 148},
    {59698, 176}, {50184, 690}, {61671, 5406}, {0, 0}, {26992, 3128}, {0, 0}, {0, 0},
    {34060, 7972}, {51674, 8250}, {0, 0}, {44762, 3170}, {16835, 1128}, {39125, 8854}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {16989, 8070}, {23160, 8550}, {45180, 474}, {0, 0}, {0, 0},
    {41390, 8168}, {52559, 574}, {16706, 6910}, {65129, 470}, {0, 0}, {0, 0}, {0, 0}, {7397, 798},
    {0, 0}, {47844, 1432}, {0, 0}, {0, 0}, {1326, 7964}, {4792, 1524}, {31025, 1260},
    {32880, 7202}, {59759, 7978}, {0, 0}, {24044, 1258}, {0, 0}, {23975, 172}, {24142, 386},
    {0, 0}, {57107, 976}, {0, 0}, {0, 0}, {0, 0}, {13151, 3280}, {0, 0}, {0, 0}, {8611, 100},
    {0, 0}, {0, 0}, {23568, 4494}, {0, 0}, {0, 0}, {0, 0}, {161, 734}, {0, 0}, {0, 0},
    {13407, 248}, {0, 0}, {0, 0}, {0, 0}, {37341, 8084}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {54986, 474}, {0, 0}, {0, 0}, {63728, 3976}, {42940, 8134}, {59605, 660}, {21931, 8078},
    {18000, 42}, {47940, 8082}, {44308, 574}, {53365, 1794}, {12749, 3044}, {6799, 8830},
    {61062, 976}, {54456, 1114}, {23003, 8084}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {48824, 738}, {15436, 6860}, {40269, 8500}, {0, 0}, {47828, 798}, {57594, 8198}, {42787, 1962},
    {1695, 8550}, {0, 0}, {15443, 8760}, {0, 0}, {0, 0}, {487, 5498}, {0, 0}, {29494, 6936},
    {59457, 532}, {48258, 8792}, {0, 0}, {7154, 8358}, {4173, 104}, {47269, 8056}, {0, 0}, {0, 0},
    {0, 0}, {26093, 8896}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {17978, 894}, {49046, 8154},
    {7008, 8056}, {39299, 2500}, {0, 0}, {65052, 7094}, {0, 0}, {0, 0}, {25633, 152},
    {61379, 3504}, {0, 0}, {0, 0}, {0, 0}, {7725, 8638}, {0, 0}, {49930, 5516}, {49930, 5542},
    {25713, 7972}, {58133, 8364}, {19977, 626}, {30774, 6414}, {45444, 7972}, {12459, 4420},
    {0, 0}, {16341, 8854}, {3982, 526}, {0, 0}, {0, 0}, {52440, 958}, {37995, 7126}, {24549, 1184},
    {26327, 8180}, {0, 0}, {33872, 72}, {6126, 8038}, {39651, 8488}, {31290, 526}, {0, 0},
    {38043, 1522}, {902, 2466}, {55753, 3178}, {902, 626}, {24124, 7066}, {59032, 936},
    {55307, 7840}, {56125, 8112}, {0, 0}, {26008, 1778}, {36975, 7940}, {16975, 8058},
    {21661, 1188}, {21249, 3762}, {0, 0}, {49709, 798}, {38024, 1094}, {8094, 8058}, {59524, 8838},
    {0, 0}, {0, 0}, {10058, 8706}, {38613, 882}, {0, 0}, {0, 0}, {0, 0}, {41027, 764},
    {26323, 2802}, {0, 0}, {0, 0}, {51287, 712}, {41015, 1462}, {27633, 7940}, {9619, 8622},
    {44724, 2196}, {1660, 6988}, {24284, 778}, {41190, 1086}, {0, 0}, {51328, 2596}, {21131, 528},
    {34022, 8816}, {0, 0}, {0, 0}, {13051, 470}, {36581, 1282}, {26195, 3606}, {0, 0}, {0, 0},
    {36853, 104}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {25189, 140}, {0, 0}, {27385, 632}, {6258, 3726},
    {21825, 3290}, {0, 0}, {0, 0}, {0, 0}, {5941, 7050}, {29648, 506}, {30718, 316}, {3008, 44},
    {28, 176}, {64991, 7258}, {57798, 8636}, {5914, 1176}, {26543, 70}, {5917, 3234}, {1664, 960},
    {17991, 8838}, {0, 0}, {0, 0}, {51766, 8828}, {0, 0}, {0, 0}, {0, 0}, {61729, 2638},
    {45422, 798}, {38557, 1940}, {35942, 514}, {19625, 8090}, {0, 0}, {0, 0}, {33021, 7918},
    {0, 0}, {6257, 3950}, {21400, 738}, {45980, 5026}, {40194, 74}, {47218, 1328}, {11451, 3512},
    {53622, 1796}, {15035, 6934}, {42579, 8500}, {47501, 180}, {24940, 8488}, {0, 0}, {0, 0},
    {53178, 2986}, {34191, 388}, {0, 0}, {35197, 8838}, {0, 0}, {62851, 2754}, {52959, 1378},
    {18683, 7986}, {41325, 622}, {34284, 3464}, {0, 0}, {0, 0}, {26166, 58}, {0, 0}, {0, 0},
    {38415, 3714}, {22963, 726}, {0, 0}, {45605, 2598}, {7496, 2090}, {40347, 6900}, {61082, 8180},
    {0, 0}, {0, 0}, {0, 0}, {17300, 686}, {26452, 8064}, {19551, 1652}, {0, 0}, {22332, 2490},
    {0, 0}, {0, 0}, {0, 0}, {15229, 6648}, {27364, 3290}, {14972, 8148}, {37679, 534},
    {12702, 3718}, {57113, 7334}, {39503, 8800}, {0, 0}, {14280, 8038}, {53090, 6916},
    {54734, 7554}, {53204, 690}, {2962, 42}, {35545, 4688}, {16048, 58}, {18058, 8568},
    {37208, 6586}, {41075, 1086}, {57892, 7264}, {42392, 1778}, {418, 8876}, {0, 0}, {46930, 1018},
    {14967, 3318}, {12259, 1670}, {0, 0}, {38072, 6982}, {43751, 1808}, {0, 0}, {0, 0}, {0, 0},
    {65482, 186}, {0, 0}, {0, 0}, {12587, 2462}, {28122, 2530}, {0, 0}, {19561, 2306}, {0, 0},
    {53941, 690}, {0, 0}, {55456, 1306}, {40180, 446}, {59940, 7142}, {26178, 8220}, {6007, 8726},
    {0, 0}, {38882, 194}, {11656, 8062}, {22432, 2454}, {44276, 7164}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {27404, 152}, {51341, 3944}, {52655, 8586},
    {45058, 8024}, {24959, 1860}, {8313, 4224}, {54302, 4452}, {9850, 896}, {29201, 8832}, {0, 0},
    {55646, 102}, {40289, 3354}, {40870, 198}, {64641, 4262}, {18378, 5448}, {2281, 3318},
    {54883, 1882}, {52576, 1188}, {5883, 8036}, {36152, 8882}, {3285, 7244}, {33693, 2754},
    {2030, 744}, {9620, 1958}, {12345, 4006}, {60483, 6860}, {0, 0}, {30970, 7922}, {0, 0}, {0, 0},
    {27063, 130}, {41522, 40}, {38506, 4584}, {58823, 8864}, {0, 0}, {0, 0}, {0, 0}, {31323, 1654},
    {38286, 6320}, {55367, 6576}, {23871, 388}, {22361, 2594}, {9233, 2410}, {0, 0}, {0, 0},
    {14863, 1184}, {27771, 130}, {0, 0}, {64979, 68}, {44725, 7958}, {28891, 8038}, {0, 0}, {0, 0},
    {0, 0}, {11810, 1196}, {23750, 5120}, {61056, 676}, {61025, 7092}, {44896, 74}, {17003, 2426},
    {41586, 526}, {55180, 772}, {17596, 8372}, {36530, 8586}, {10804, 6704}, {62788, 8502}, {0, 0},
    {10211, 760}, {0, 0}, {0, 0}, {20333, 984}, {0, 0}, {21625, 8286}, {0, 0}, {0, 0},
    {41657, 8224}, {0, 0}, {39806, 288}, {0, 0}, {55342, 8836}, {0, 0}, {64771, 7664},
    {27598, 198}, {0, 0}, {0, 0}, {0, 0}, {59483, 7078}, {40290, 1032}, {680, 926}, {47160, 1344},
    {5396, 7940}, {61314, 8624}, {0, 0}, {25158, 7370}, {64170, 7922}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {10817, 5396}, {0, 0}, {0, 0}, {46205, 7174}, {40235, 364}, {11368, 7724},
    {902, 8154}, {0, 0}, {9622, 1344}, {0, 0}, {0, 0}, {0, 0}, {59306, 1780}, {63685, 860},
    {59211, 2292}, {10913, 764}, {24020, 8056}, {60389, 8568}, {36188, 742}, {18109, 2450},
    {15402, 394}, {46472, 1344}, {55825, 116}, {48534, 4340}, {52882, 1030}, {2720, 1574},
    {63565, 6888}, {6193, 1086}, {55660, 8064}, {476, 8038}, {34460, 8602}, {62424, 8838}, {0, 0},
    {0, 0}, {15325, 8306}, {11998, 8532}, {45996, 106}, {6315, 194}, {64123, 260}, {50416, 628},
    {1064, 1808}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {25037, 96}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {37481, 2844}, {14308, 1880}, {5687, 8074},
    {406, 6086}, {21917, 8112}, {59530, 532}, {0, 0}, {0, 0}, {53833, 8830}, {19652, 8402}, {0, 0},
    {0, 0}, {24024, 104}, {48251, 428}, {61167, 580}, {37559, 7304}, {37013, 8112}, {0, 0}, {0, 0},
    {0, 0}, {49973, 6122}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {52363, 1184}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {22233, 760}, {19753, 3242}, {33546, 5030}, {37417, 248}, {35854, 826}, {60347, 8302},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {44294, 7918}, {0, 0}, {0, 0}, {0, 0}, {42797, 1880},
    {43148, 8492}, {54167, 258}, {44352, 190}, {39122, 8578}, {0, 0}, {55948, 8316}, {0, 0},
    {0, 0}, {47330, 1738}, {26544, 6078}, {50963, 526}, {0, 0}, {0, 0}, {29159, 260},
    {52362, 3900}, {34976, 104}, {4754, 5522}, {29574, 132}, {11781, 214}, {22928, 190},
    {62033, 314}, {3026, 118}, {2383, 4686}, {45746, 376}, {34567, 882}, {43657, 420},
    {43527, 484}, {27650, 4318}, {4473, 506}, {14724, 8042}, {30331, 8118}, {13937, 8256},
    {45320, 1094}, {38749, 8516}, {17841, 1030}, {0, 0}, {0, 0}, {54095, 4268}, {29973, 180},
    {0, 0}, {0, 0}, {4821, 622}, {22813, 400}, {0, 0}, {0, 0}, {0, 0}, {29264, 1612}, {48297, 70},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {8811, 148}, {0, 0}, {0, 0}, {49003, 8542}, {0, 0},
    {40888, 278}, {60736, 1430}, {24981, 4126}, {18970, 740}, {49437, 1362}, {4704, 7032}, {0, 0},
    {45580, 5606}, {55265, 1778}, {0, 0}, {0, 0}, {0, 0}, {56945, 2292}, {12745, 1430},
    {38570, 3128}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {64382, 976}, {17887, 354},
    {43000, 7964}, {0, 0}, {0, 0}, {29881, 3796}, {0, 0}, {0, 0}, {50483, 8888}, {6493, 4108},
    {14697, 3472}, {9968, 6860}, {0, 0}, {32844, 8224}, {15884, 3318}, {58692, 5716}, {0, 0},
    {37015, 1772}, {9332, 816}, {41082, 1198}, {2119, 7984}, {19700, 8112}, {15890, 7940},
    {15336, 820}, {24007, 4576}, {16036, 8054}, {45078, 8472}, {35483, 1780}, {44574, 1260},
    {10547, 8630}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {4084, 6880}, {43912, 7586}, {0, 0},
    {19596, 7304}, {56750, 2454}, {0, 0}, {62504, 1110}, {0, 0}, {0, 0}, {0, 0}, {61315, 8550},
    {45652, 6640}, {56219, 7704}, {64702, 2926}, {12868, 888}, {0, 0}, {26337, 248}, {36215, 116},
    {18265, 2898}, {62757, 8154}, {29609, 8472}, {43562, 8624}, {0, 0}, {59990, 676}, {37297, 172},
    {29455, 860}, {3417, 3170}, {35803, 8426}, {0, 0}, {0, 0}, {53083, 3714}, {31235, 1094},
    {37427, 8112}, {33371, 2084}, {0, 0}, {7631, 470}, {12895, 172}, {46821, 376}, {41947, 8254},
    {0, 0}, {60555, 6962}, {47502, 8310}, {38318, 1114}, {0, 0}, {0, 0}, {0, 0}, {35174, 7270},
    {48605, 8168}, {42225, 102}, {52092, 8106}, {0, 0}, {0, 0}, {48578, 3080}, {28427, 2598},
    {10748, 8086}, {0, 0}, {57138, 1136}, {20015, 6948}, {0, 0}, {1945, 896}, {34613, 7404},
    {59770, 6188}, {55505, 690}, {0, 0}, {0, 0}, {0, 0}, {46625, 8870}, {13931, 7314},
    {4488, 8250}, {51123, 8530}, {27743, 386}, {40620, 3086}, {61907, 1224}, {23568, 648},
    {40620, 4586}, {902, 102}, {46619, 7142}, {23759, 7126}, {0, 0}, {50988, 3944}, {31411, 3794},
    {60874, 5892}, {45432, 82}, {54872, 8038}, {3424, 2224}, {46192, 5300}, {42198, 214},
    {14805, 7384}, {0, 0}, {0, 0}, {0, 0}, {12752, 1292}, {4367, 1184}, {0, 0}, {25570, 58},
    {62010, 764}, {45719, 8108}, {0, 0}, {27158, 8586}, {64430, 8506}, {47384, 1382}, {10023, 574},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {43992, 8256}, {0, 0}, {23175, 1652},
    {49289, 424}, {12669, 7966}, {48928, 8488}, {22389, 152}, {0, 0}, {0, 0}, {0, 0}, {55982, 550},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {56255, 2802}, {0, 0}, {51003, 6488}, {51003, 6544},
    {64678, 6934}, {0, 0}, {0, 0}, {27546, 7984}, {34604, 3248}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {18174, 8882}, {0, 0}, {0, 0}, {36885, 126}, {31165, 6936}, {0, 0}, {10847, 1184}, {0, 0},
    {56356, 4030}, {36391, 8054}, {0, 0}, {26145, 7828}, {2200, 1086}, {1040, 684}, {0, 0}, {0, 0},
    {36446, 772}, {0, 0}, {31356, 688}, {13744, 8528}, {0, 0}, {0, 0}, {18050, 476}, {54222, 896},
    {26008, 1778}, {1761, 4806}, {0, 0}, {23082, 1200}, {0, 0}, {0, 0}, {0, 0}, {5989, 7418},
    {0, 0}, {40115, 68}, {0, 0}, {0, 0}, {42895, 172}, {9943, 4686}, {18339, 760}, {0, 0},
    {37017, 8536}, {0, 0}, {22548, 1042}, {40209, 130}, {39852, 1128}, {9835, 5570}, {25820, 7984},
    {0, 0}, {25600, 8202}, {0, 0}, {56509, 2196}, {33306, 424}, {50403, 550}, {22429, 5578},
    {14033, 290}, {24154, 8108}, {57772, 802}, {0, 0}, {0, 0}, {0, 0}, {8306, 6818}, {0, 0},
    {0, 0}, {53604, 4458}, {37298, 1256}, {42881, 7928}, {28873, 3290}, {56232, 8128},
    {27481, 600}, {7525, 1018}, {45167, 1938}, {52926, 7510}, {28844, 7914}, {0, 0}, {64879, 354},
    {9350, 8162}, {0, 0}, {17523, 7722}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {2904, 1114}, {0, 0},
    {0, 0}, {64536, 6614}, {3802, 1236}, {20827, 132}, {47248, 1292}, {3754, 8854}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {18813, 944}, {0, 0}, {36496, 8056}, {28564, 8512}, {35332, 6982},
    {15481, 8640}, {0, 0}, {0, 0}, {52916, 860}, {4914, 8854}, {13240, 7264}, {35420, 8102},
    {6046, 8042}, {7529, 3688}, {76, 278}, {26720, 744}, {11053, 778}, {28801, 1430}, {0, 0},
    {0, 0}, {3379, 1042}, {12903, 424}, {44100, 7270}, {22176, 7836}, {34415, 8038}, {4318, 8180},
    {54257, 2030}, {9379, 256}, {5769, 3242}, {22578, 8834}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {4221, 6280}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {57788, 8060}, {0, 0}, {25138, 4868},
    {39490, 7074}, {62251, 3388}, {62219, 1430}, {239, 6880}, {30170, 1374}, {43405, 7164}, {0, 0},
    {0, 0}, {56800, 8200}, {0, 0}, {44388, 8068}, {0, 0}, {25496, 5176}, {29197, 3930},
    {27802, 8168}, {13093, 3404}, {38973, 446}, {16805, 8180}, {0, 0}, {0, 0}, {0, 0},
    {19235, 2194}, {28448, 158}, {21092, 632}, {0, 0}, {0, 0}, {0, 0}, {40344, 4446},
    {59828, 2694}, {42054, 314}, {39703, 7006}, {0, 0}, {42943, 8624}, {0, 0}, {0, 0}, {8623, 856},
    {0, 0}, {44044, 8056}, {14766, 7084}, {0, 0}, {43209, 1162}, {30255, 176}, {9388, 1086},
    {9748, 1256}, {44906, 6948}, {0, 0}, {0, 0}, {0, 0}, {43571, 148}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {4017, 826}, {8272, 474}, {20778, 930}, {29192, 3342}, {32188, 8058}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {55302, 8102}, {0, 0}, {16888, 7068}, {17413, 8104},
    {7351, 472}, {15618, 1358}, {56919, 58}, {38596, 2330}, {0, 0}, {58195, 7966}, {59873, 8300},
    {15621, 8838}, {58497, 1136}, {47097, 8064}, {0, 0}, {4759, 7722}, {0, 0}, {0, 0},
    {46876, 822}, {41752, 3592}, {0, 0}, {40997, 1914}, {0, 0}, {59381, 246}, {45621, 278},
    {59691, 676}, {40309, 8866}, {0, 0}, {0, 0}, {0, 0}, {51061, 3080}, {30275, 612},
    {33756, 1968}, {26664, 8844}, {0, 0}, {0, 0}, {32615, 1958}, {9462, 540}, {0, 0},
    {23450, 7978}, {0, 0}, {0, 0}, {0, 0}, {21569, 48}, {6047, 740}, {65190, 3134}, {0, 0},
    {58683, 7074}, {629, 8162}, {63553, 1256}, {32226, 2802}, {12660, 5460}, {29148, 8832},
    {43235, 8524}, {0, 0}, {5434, 4318}, {0, 0}, {41387, 3468}, {52039, 1074}, {22313, 8056},
    {0, 0}, {0, 0}, {11194, 1378}, {0, 0}, {28648, 5848}, {0, 0}, {0, 0}, {0, 0}, {60348, 2092},
    {17810, 3324}, {62638, 6798}, {0, 0}, {4307, 8830}, {24403, 1046}, {62366, 358}, {27135, 2596},
    {24969, 1846}, {42898, 7704}, {25470, 7420}, {35817, 8250}, {0, 0}, {50160, 198}, {9726, 744},
    {0, 0}, {0, 0}, {62927, 446}, {0, 0}, {16593, 7270}, {57427, 518}, {0, 0}, {0, 0}, {232, 7756},
    {39479, 1064}, {0, 0}, {20908, 1416}, {46708, 632}, {47563, 3578}, {37952, 7510}, {26013, 526},
    {58621, 562}, {9877, 3134}, {11468, 78}, {29085, 7940}, {22014, 8084}, {41271, 7164}, {0, 0},
    {0, 0}, {0, 0}, {4948, 2080}, {1999, 744}, {22583, 682}, {27118, 8120}, {0, 0}, {38033, 4536},
    {0, 0}, {46448, 1250}, {0, 0}, {0, 0}, {48214, 1122}, {28492, 1928}, {0, 0}, {25948, 8556},
    {27720, 722}, {0, 0}, {22486, 2804}, {62368, 8854}, {62327, 1176}, {23128, 814}, {36505, 8106},
    {0, 0}, {0, 0}, {0, 0}, {38043, 398}, {61796, 462}, {57462, 104}, {48085, 896}, {26429, 7312},
    {0, 0}, {8561, 772}, {53117, 3104}, {3116, 1044}, {22123, 426}, {33844, 2586}, {53138, 1880},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {51151, 176}, {0, 0}, {56609, 8110}, {0, 0}, {0, 0},
    {0, 0}, {51553, 8854}, {0, 0}, {0, 0}, {65376, 826}, {19763, 358}, {35018, 6882}, {0, 0},
    {12903, 3512}, {35640, 894}, {0, 0}, {0, 0}, {10344, 1344}, {0, 0}, {40173, 8472},
    {28684, 860}, {54630, 1142}, {57105, 6868}, {37933, 8640}, {17554, 5968}, {27965, 7860},
    {0, 0}, {18282, 3134}, {14351, 832}, {0, 0}, {0, 0}, {0, 0}, {22557, 8074}, {42089, 152},
    {0, 0}, {0, 0}, {0, 0}, {37731, 8872}, {0, 0}, {0, 0}, {50177, 622}, {40517, 3590},
    {51781, 6900}, {19232, 3128}, {33793, 2084}, {12553, 7516}, {22145, 6982}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {26301, 8488}, {43271, 122}, {10127, 8698},
    {5064, 8542}, {45305, 6900}, {4794, 258}, {24260, 602}, {20959, 3590}, {0, 0}, {0, 0},
    {43312, 7964}, {0, 0}, {36476, 6972}, {55369, 6918}, {38722, 8058}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {43917, 4956}, {0, 0}, {55804, 3110}, {0, 0}, {865, 8476}, {0, 0}, {61874, 1808},
    {37663, 2206}, {0, 0}, {4414, 5702}, {0, 0}, {55829, 1772}, {37611, 5444}, {62976, 2588},
    {16776, 8518}, {0, 0}, {0, 0}, {52860, 132}, {0, 0}, {0, 0}, {12692, 896}, {53508, 8306},
    {27164, 6936}, {18302, 146}, {7510, 1926}, {59231, 7518}, {32565, 1886}, {60143, 116}, {0, 0},
    {0, 0}, {60205, 3454}, {53535, 1940}, {49555, 176}, {54954, 4712}, {20264, 1360}, {64162, 470},
    {8884, 6860}, {0, 0}, {0, 0}, {0, 0}, {15144, 7714}, {38907, 3338}, {0, 0}, {30552, 226},
    {62216, 8518}, {0, 0}, {0, 0}, {46654, 2592}, {48734, 74}, {59547, 4022}, {28381, 7986},
    {7657, 8046}, {0, 0}, {19830, 5418}, {5022, 1026}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {4737, 7236}, {63021, 4370}, {39682, 176}, {0, 0}, {45429, 572}, {24642, 6224}, {632, 3792},
    {47507, 8776}, {34457, 8844}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {17455, 1032}, {0, 0}, {16833, 7164}, {0, 0}, {35969, 532}, {24303, 1620}, {26221, 8118},
    {55816, 3128}, {0, 0}, {22883, 1236}, {34460, 2552}, {8058, 2596}, {5053, 2206}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {49201, 528}, {0, 0}, {0, 0}, {0, 0}, {51439, 1946}, {0, 0},
    {26955, 586}, {0, 0}, {36419, 248}, {35304, 4956}, {59106, 3342}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {33441, 2196}, {0, 0}, {50404, 7918}, {54973, 4686}, {22705, 8488}, {19903, 2718},
    {0, 0}, {29744, 1910}, {57886, 8102}, {61066, 8200}, {29576, 4882}, {22357, 2598}, {0, 0},
    {53364, 1792}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {18679, 3712}, {47890, 8006}, {45281, 8602},
    {502, 1114}, {59528, 8084}, {0, 0}, {0, 0}, {0, 0}, {15283, 1940}, {43812, 744}, {13271, 2346},
    {20996, 6860}, {0, 0}, {0, 0}, {53834, 8586}, {60779, 2194}, {0, 0}, {5881, 3504},
    {1500, 6948}, {0, 0}, {29241, 688}, {37823, 8550}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {217, 8008},
    {40293, 2748}, {26226, 8118}, {55411, 982}, {35785, 840}, {57330, 526}, {49727, 66},
    {59995, 7164}, {32676, 8104}, {2273, 6962}, {12231, 8058}, {55250, 8444}, {14055, 8062},
    {59687, 8694}, {0, 0}, {0, 0}, {34141, 1666}, {58461, 1250}, {9511, 618}, {0, 0}, {0, 0},
    {0, 0}, {28648, 8200}, {0, 0}, {19296, 574}, {7767, 174}, {37433, 7390}, {6447, 7756},
    {47265, 840}, {53083, 6812}, {10817, 784}, {19826, 446}, {7487, 1770}, {0, 0}, {0, 0}, {0, 0},
    {55678, 6860}, {0, 0}, {0, 0}, {25571, 8838}, {0, 0}, {0, 0}, {30730, 3162}, {38465, 8524},
    {0, 0}, {26536, 7304}, {44655, 7980}, {40121, 3318}, {10247, 7126}, {0, 0}, {26355, 7950},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {19595, 1916}, {0, 0},
    {35549, 3030}, {16856, 260}, {32489, 2980}, {27962, 8036}, {0, 0}, {0, 0}, {52943, 1938},
    {19942, 290}, {24808, 1574}, {35690, 8200}, {22266, 8022}, {22492, 8118}, {34621, 7302},
    {0, 0}, {0, 0}, {0, 0}, {22734, 830}, {0, 0}, {43518, 6612}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {11740, 896}, {54614, 658}, {44033, 48}, {35025, 4444}, {32482, 5048}, {17932, 6658},
    {63106, 198}, {36749, 726}, {11550, 8488}, {22495, 8834}, {0, 0}, {0, 0}, {0, 0},
    {12719, 1822}, {50459, 4144}, {27996, 6030}, {0, 0}, {0, 0}, {34294, 1670}, {10127, 8620},
    {15611, 550}, {0, 0}, {385, 7972}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {30766, 8492},
    {0, 0}, {35689, 8162}, {0, 0}, {0, 0}, {61210, 1712}, {40616, 832}, {0, 0}, {43014, 1796},
    {23942, 4566}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {28412, 1082}, {39257, 1174}, {0, 0},
    {3471, 7426}, {0, 0}, {18265, 7664}, {15236, 190}, {0, 0}, {58819, 7164}, {64983, 7764},
    {7198, 8624}, {9069, 210}, {18566, 8104}, {0, 0}, {10329, 7906}, {29705, 7926}, {65092, 7918},
    {0, 0}, {63316, 8066}, {34988, 2016}, {37406, 8512}, {0, 0}, {14888, 116}, {48157, 1362},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {1528, 6034}, {6943, 7074}, {15581, 46}, {29860, 876}, {0, 0},
    {64169, 8104}, {17320, 128}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {60583, 2338},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {15614, 1252}, {0, 0}, {17802, 658}, {19452, 7384},
    {20708, 8064}, {26025, 8524}, {26523, 102}, {48010, 802}, {60869, 8068}, {6559, 8650},
    {38828, 1358}, {47192, 746}, {62791, 494}, {63855, 8380}, {10497, 1960}, {9328, 7926},
    {32710, 8254}, {39673, 7894}, {54863, 8148}, {0, 0}, {53356, 8094}, {44898, 2408},
    {57095, 2358}, {30388, 7174}, {56663, 3394}, {0, 0}, {0, 0}, {0, 0}, {45806, 3038},
    {25020, 686}, {4065, 6868}, {9456, 8408}, {19205, 8108}, {20496, 3382}, {45587, 1544},
    {27666, 2820}, {62584, 6962}, {57738, 68}, {65419, 8830}, {58483, 580}, {48016, 4956}, {0, 0},
    {60903, 4032}, {40116, 2414}, {13678, 8058}, {39555, 4070}, {0, 0}, {32128, 354},
    {51127, 3354}, {30275, 7068}, {0, 0}, {60090, 1938}, {31142, 6944}, {0, 0}, {0, 0},
    {19986, 400}, {45625, 1186}, {60435, 8038}, {20746, 4928}, {55940, 1432}, {17634, 660}, {0, 0},
    {55668, 548}, {44067, 316}, {47290, 8102}, {0, 0}, {18380, 106}, {20109, 778}, {57383, 4608},
    {53453, 8552}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {14343, 518},
    {63846, 470}, {50030, 358}, {0, 0}, {0, 0}, {0, 0}, {27119, 180}, {53080, 8472}, {1305, 5152},
    {0, 0}, {0, 0}, {40660, 1236}, {28220, 5622}, {37794, 840}, {0, 0}, {0, 0}, {7615, 8500},
    {23343, 744}, {11977, 2410}, {11002, 6374}, {54921, 104}, {42072, 3074}, {0, 0}, {17016, 8854},
    {0, 0}, {0, 0}, {37516, 1228}, {63364, 8000}, {45289, 8008}, {57387, 3306}, {32863, 3794},
    {10770, 1880}, {46884, 400}, {64899, 6122}, {47644, 5272}, {0, 0}, {24433, 6880},
    {23056, 3354}, {28939, 7076}, {7233, 8574}, {0, 0}, {0, 0}, {0, 0}, {4338, 780}, {16246, 1282},
    {9325, 1426}, {33520, 7188}, {17319, 6868}, {632, 8890}, {5407, 8444}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {14407, 6012}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {20164, 632},
    {42611, 1456}, {38576, 6934}, {49871, 7928}, {0, 0}, {60964, 78}, {21829, 5010}, {35374, 288},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {19725, 1464}, {31005, 632}, {0, 0}, {2455, 3794},
    {11333, 7516}, {62801, 8112}, {12738, 4676}, {59534, 8058}, {0, 0}, {0, 0}, {9535, 4002},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {2734, 6880}, {17551, 290}, {0, 0}, {47373, 388},
    {30370, 936}, {0, 0}, {0, 0}, {38118, 3978}, {7019, 8070}, {35444, 188}, {27550, 8014},
    {36075, 8534}, {0, 0}, {0, 0}, {0, 0}, {39214, 1086}, {13272, 7126}, {38014, 1226},
    {40205, 7206}, {19502, 108}, {2493, 7426}, {5750, 6982}, {57145, 8328}, {0, 0}, {34444, 534},
    {19539, 6266}, {0, 0}, {0, 0}, {0, 0}, {60199, 118}, {0, 0}, {29439, 852}, {11956, 8258},
    {43188, 1350}, {2774, 6262}, {22757, 7304}, {0, 0}, {0, 0}, {0, 0}, {27433, 96}, {58668, 7940},
    {8531, 8036}, {0, 0}, {41614, 130}, {0, 0}, {16218, 612}, {20705, 882}, {28373, 1574},
    {54192, 2508}, {64602, 6910}, {5534, 8056}, {9977, 3114}, {0, 0}, {0, 0}, {38438, 4784},
    {0, 0}, {35298, 684}, {57689, 288}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {3927, 1344}, {0, 0}, {52815, 7952}, {3533, 6596}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {37018, 3110}, {0, 0}, {30485, 8528}, {25233, 434}, {22784, 1616},
    {0, 0}, {0, 0}, {55676, 8532}, {41868, 8118}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {30207, 3606},
    {20265, 2366}, {53410, 7970}, {0, 0}, {59650, 3242}, {0, 0}, {39736, 184}, {0, 0}, {0, 0},
    {0, 0}, {24085, 688}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {64901, 8866}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {4528, 1220}, {23801, 792},
    {55709, 2002}, {7922, 1778}, {55916, 1458}, {0, 0}, {14107, 8286}, {53805, 7258}, {0, 0},
    {64336, 7142}, {50238, 5500}, {0, 0}, {0, 0}, {10745, 5204}, {41475, 6860}, {20769, 8030},
    {40494, 5592}, {49898, 780}, {26590, 1250}, {46587, 7914}, {54211, 8120}, {26367, 8024},
    {64233, 8136}, {31623, 1184}, {0, 0}, {0, 0}, {64574, 1188}, {5733, 688}, {60808, 8038},
    {40994, 7420}, {0, 0}, {0, 0}, {30649, 4238}, {46184, 172}, {11700, 7724}, {13200, 1522},
    {6610, 5406}, {0, 0}, {62254, 1294}, {0, 0}, {0, 0}, {32252, 7936}, {28547, 648},
    {40600, 3242}, {16220, 2926}, {0, 0}, {0, 0}, {16531, 1354}, {38493, 1110}, {8830, 3080},
    {62531, 924}, {0, 0}, {20242, 6966}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {17861, 526}, {0, 0},
    {0, 0}, {21759, 256}, {39062, 8086}, {0, 0}, {42551, 3110}, {0, 0}, {0, 0}, {0, 0},
    {4150, 6868}, {0, 0}, {0, 0}, {41298, 3248}, {60609, 194}, {6031, 6936}, {39099, 1250},
    {1401, 3578}, {45609, 4012}, {0, 0}, {55524, 132}, {33071, 6936}, {28583, 3718}, {46504, 3626},
    {25717, 772}, {56556, 692}, {61695, 8054}, {17597, 1174}, {6425, 3288}, {16756, 8512},
    {59714, 8872}, {32475, 8502}, {34392, 8876}, {0, 0}, {3957, 1286}, {3119, 532}, {29370, 446},
    {17575, 8148}, {0, 0}, {0, 0}, {0, 0}, {63521, 8540}, {47746, 6880}, {12529, 6888},
    {43204, 612}, {43204, 3526}, {26989, 1532}, {17422, 1256}, {17392, 1686}, {24609, 2078},
    {54602, 7264}, {0, 0}, {0, 0}, {0, 0}, {24151, 8834}, {0, 0}, {52513, 1492}, {2513, 752},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {32636, 1032}, {35623, 1256}, {48468, 8550}, {17250, 744}, {9181, 8702}, {0, 0},
    {46244, 884}, {47265, 7282}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {60661, 8118}, {7614, 2294},
    {35791, 7722}, {0, 0}, {27341, 3242}, {11357, 3930}, {7983, 2718}, {0, 0}, {41723, 690},
    {64908, 276}, {46538, 2194}, {20322, 96}, {16219, 158}, {53366, 6934}, {26087, 7048},
    {44095, 508}, {38788, 7032}, {24624, 152}, {6138, 7722}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {42330, 180}, {0, 0}, {0, 0}, {14971, 8646}, {29281, 8500}, {7601, 7142}, {0, 0}, {21205, 292},
    {28431, 684}, {0, 0}, {37723, 2102}, {19112, 1174}, {56859, 42}, {61613, 1668}, {42646, 7698},
    {0, 0}, {0, 0}, {38495, 382}, {22156, 7670}, {10072, 1170}, {7396, 8088}, {61136, 8476},
    {20961, 400}, {2179, 826}, {42858, 688}, {0, 0}, {64221, 7520}, {4601, 6290}, {0, 0}, {0, 0},
    {0, 0}, {8842, 760}, {0, 0}, {32169, 600}, {0, 0}, {0, 0}, {5512, 8482}, {0, 0}, {51342, 7126},
    {29944, 1286}, {44383, 2700}, {696, 7904}, {48091, 8164}, {0, 0}, {18814, 7264}, {0, 0},
    {18687, 936}, {25045, 1026}, {42650, 1198}, {0, 0}, {0, 0}, {5913, 764}, {0, 0}, {7591, 250},
    {59511, 4318}, {57320, 3320}, {0, 0}, {31927, 1184}, {0, 0}, {54569, 3230}, {52677, 2452},
    {37714, 8112}, {33221, 266}, {0, 0}, {0, 0}, {0, 0}, {16144, 8056}, {0, 0}, {41462, 1160},
    {0, 0}, {0, 0}, {58061, 8104}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {14413, 772}, {5743, 118},
    {45644, 390}, {27624, 1226}, {43034, 2226}, {29486, 556}, {5733, 7928}, {12979, 314},
    {27119, 632}, {37538, 6936}, {12280, 744}, {54969, 8200}, {19775, 496}, {42845, 8106}, {0, 0},
    {40806, 1810}, {38751, 3128}, {19006, 4912}, {0, 0}, {0, 0}, {19734, 3360}, {55863, 6802},
    {37188, 3464}, {0, 0}, {29206, 100}, {0, 0}, {10894, 5810}, {48536, 8256}, {14070, 6966},
    {27188, 4692}, {59448, 8108}, {1712, 8496}, {6630, 3342}, {62957, 3864}, {15123, 1128},
    {33767, 3030}, {51492, 8168}, {28838, 1770}, {21846, 1174}, {63097, 8104}, {23250, 832},
    {177, 3930}, {31464, 8316}, {4642, 2600}, {0, 0}, {0, 0}, {0, 0}, {51054, 766}, {47197, 3510},
    {63592, 8636}, {55370, 1094}, {31164, 3838}, {21278, 1268}, {0, 0}, {0, 0}, {0, 0},
    {38703, 106}, {0, 0}, {60813, 2598}, {0, 0}, {50616, 1492}, {25789, 8080}, {58433, 316},
    {56821, 6912}, {10898, 2392}, {53199, 1428}, {0, 0}, {0, 0}, {10966, 1174}, {51376, 446},
    {60680, 2890}, {60680, 1114}, {60811, 316}, {27341, 4340}, {52690, 4236}, {25083, 8226},
    {55619, 8504}, {41736, 5412}, {0, 0}, {0, 0}, {0, 0}, {6532, 8506}, {9143, 2282}, {9080, 3188},
    {0, 0}, {41512, 656}, {0, 0}, {51737, 40}, {0, 0}, {60683, 7520}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {13392, 1532}, {60923, 438}, {31249, 6942}, {61658, 528}, {11704, 684}, {0, 0},
    {33171, 1738}, {3409, 8602}, {0, 0}, {0, 0}, {39492, 1084}, {8939, 5290}, {54866, 8330},
    {3009, 8678}, {21253, 8524}, {0, 0}, {32004, 226}, {46443, 4012}, {33817, 574}, {60657, 4024},
    {37068, 3726}, {45672, 860}, {24039, 6860}, {0, 0}, {0, 0}, {0, 0}, {12612, 180},
    {35056, 3818}, {57787, 4540}, {25714, 7938}, {34459, 3388}, {7063, 8038}, {10186, 532},
    {48906, 8508}, {38673, 8570}, {2132, 76}, {14017, 1612}, {57274, 3898}, {36751, 1670},
    {25030, 682}, {35793, 7404}, {21568, 8134}, {33200, 8102}, {62482, 8574}, {6377, 80}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {22706, 526}, {32763, 398}, {1713, 1360}, {16505, 686}, {42118, 6880},
    {40113, 2586}, {38520, 7928}, {7122, 552}, {49461, 8180}, {48313, 8842}, {0, 0}, {0, 0},
    {55945, 3606}, {12711, 6968}, {0, 0}, {2578, 8568}, {61009, 744}, {1508, 148}, {64360, 3388},
    {13869, 6644}, {53616, 7936}, {36391, 1926}, {13638, 1794}, {54718, 8506}, {0, 0},
    {20764, 2552}, {16704, 200}, {13708, 2758}, {58155, 3280}, {11858, 1880}, {3798, 5938},
    {46095, 6972}, {26604, 8070}, {0, 0}, {16858, 984}, {23698, 632}, {62736, 1524}, {7610, 7282},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {60647, 2176}, {39845, 8122}, {0, 0}, {0, 0},
    {44337, 6972}, {33082, 3016}, {0, 0}, {0, 0}, {43366, 48}, {0, 0}, {0, 0}, {0, 0},
    {32863, 792}, {0, 0}, {0, 0}, {0, 0}, {19115, 1362}, {45791, 8512}, {0, 0}, {57933, 8042},
    {55286, 8558}, {0, 0}, {34782, 100}, {13779, 8512}, {32675, 1162}, {3210, 3484}, {64434, 248},
    {62398, 158}, {27834, 7276}, {17395, 8154}, {33, 2446}, {0, 0}, {0, 0}, {0, 0}, {32175, 8306},
    {36107, 8640}, {0, 0}, {2771, 106}, {18306, 4498}, {53289, 3726}, {42269, 1184}, {0, 0},
    {0, 0}, {0, 0}, {40740, 72}, {49911, 664}, {20889, 1484}, {38873, 3366}, {1713, 1360},
    {51237, 832}, {3276, 8036}, {58602, 100}, {39699, 8874}, {0, 0}, {47454, 3242}, {31367, 2002},
    {42365, 8222}, {15133, 8636}, {52309, 8872}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {57841, 826},
    {57680, 7986}, {29740, 4104}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {41364, 1670}, {0, 0},
    {0, 0}, {34599, 2438}, {0, 0}, {0, 0}, {0, 0}, {3310, 796}, {63787, 2680}, {53282, 8056},
    {57418, 74}, {6493, 2194}, {7182, 1086}, {0, 0}, {30984, 8832}, {0, 0}, {58906, 6982}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {55178, 7358}, {0, 0}, {0, 0}, {62545, 1794}, {50204, 712},
    {29518, 8042}, {0, 0}, {11742, 8526}, {38412, 2820}, {0, 0}, {0, 0}, {48071, 3326}, {0, 0},
    {46758, 580}, {25074, 76}, {21529, 510}, {4288, 1524}, {30861, 2500}, {19925, 5378}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {64950, 8064}, {0, 0}, {30494, 2400}, {23421, 1574}, {50934, 3134},
    {61904, 3816}, {34919, 4360}, {45701, 1880}, {20276, 8058}, {35644, 8302}, {64104, 8066},
    {16779, 5412}, {39174, 8586}, {0, 0}, {32477, 6962}, {24389, 200}, {62224, 3342}, {2121, 226},
    {29514, 8472}, {32031, 182}, {60957, 100}, {13818, 594}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {42159, 6172}, {0, 0}, {0, 0}, {15396, 8472}, {0, 0}, {0, 0}, {0, 0}, {7643, 916},
    {0, 0}, {65082, 8340}, {36432, 470}, {31371, 8476}, {0, 0}, {27250, 8898}, {0, 0}, {0, 0},
    {56999, 4894}, {0, 0}, {0, 0}, {0, 0}, {4923, 7422}, {0, 0}, {16720, 188}, {43336, 1094},
    {11276, 840}, {41208, 7058}, {17019, 4024}, {25316, 8200}, {0, 0}, {0, 0}, {0, 0},
    {11056, 2246}, {12666, 6900}, {0, 0}, {0, 0}, {0, 0}, {57614, 856}, {10348, 188},
    {54949, 1882}, {31995, 116}, {0, 0}, {62125, 448}, {60, 254}, {10810, 2430}, {47100, 72},
    {29921, 888}, {44122, 8112}, {27524, 1268}, {26877, 8104}, {0, 0}, {0, 0}, {26174, 438},
    {8711, 8080}, {40905, 8224}, {22519, 3512}, {0, 0}, {48304, 2586}, {60567, 918}, {63678, 3326},
    {37137, 1122}, {18045, 1226}, {41249, 2462}, {16756, 1960}, {0, 0}, {35984, 1360},
    {44873, 1938}, {17601, 3310}, {20904, 7412}, {52584, 7516}, {55243, 8068}, {17663, 496},
    {11595, 1266}, {37388, 1420}, {55185, 3186}, {36412, 1968}, {46242, 1174}, {25985, 888},
    {34861, 1284}, {15132, 1256}, {62654, 7032}, {42951, 8476}, {16551, 5522}, {57120, 1914},
    {48330, 8876}, {0, 0}, {62883, 8540}, {42901, 6792}, {40937, 156}, {40937, 158}, {54229, 180},
    {18991, 830}, {47259, 556}, {846, 1136}, {3803, 4320}, {45690, 178}, {29533, 6936},
    {57443, 5384}, {37206, 6916}, {13977, 8036}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {61040, 3796}, {0, 0}, {0, 0}, {0, 0}, {47325, 8064}, {50670, 1666}, {63939, 2612},
    {0, 0}, {0, 0}, {0, 0}, {41781, 180}, {36825, 2084}, {30235, 5570}, {0, 0}, {0, 0},
    {22198, 4058}, {0, 0}, {32142, 444}, {26540, 8472}, {0, 0}, {53087, 1462}, {31118, 8104},
    {48083, 8576}, {64087, 2006}, {0, 0}, {21112, 250}, {27172, 580}, {0, 0}, {6886, 7574}, {0, 0},
    {0, 0}, {52234, 7928}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {53794, 3590}, {44907, 8024},
    {35427, 1264}, {6170, 8514}, {35480, 860}, {0, 0}, {0, 0}, {34214, 800}, {0, 0}, {0, 0},
    {56358, 152}, {61241, 1040}, {8678, 7928}, {0, 0}, {0, 0}, {0, 0}, {42585, 2274}, {0, 0},
    {0, 0}, {43524, 146}, {0, 0}, {0, 0}, {8499, 1940}, {39466, 1522}, {40128, 8830}, {0, 0},
    {14251, 74}, {23751, 518}, {6759, 102}, {19168, 1462}, {53605, 758}, {14815, 7914},
    {56266, 46}, {59927, 8104}, {0, 0}, {0, 0}, {0, 0}, {22447, 676}, {46677, 6962}, {62331, 8176},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {27422, 6950},
    {10003, 7908}, {64073, 8316}, {0, 0}, {0, 0}, {0, 0}, {16938, 4366}, {0, 0}, {0, 0},
    {60352, 2038}, {34507, 194}, {0, 0}, {65286, 1176}, {0, 0}, {24285, 5412}, {0, 0}, {0, 0},
    {33531, 8084}, {0, 0}, {0, 0}, {17129, 3730}, {5898, 7554}, {36059, 122}, {0, 0}, {0, 0},
    {0, 0}, {24725, 5868}, {12785, 7512}, {0, 0}, {0, 0}, {0, 0}, {38878, 8224}, {8939, 1884},
    {0, 0}, {350, 6066}, {61555, 552}, {33275, 2184}, {23261, 6900}, {14629, 8842}, {0, 0},
    {51648, 1292}, {36310, 7084}, {58708, 1526}, {17682, 8302}, {0, 0}, {59163, 7552},
    {58221, 1018}, {51623, 358}, {39570, 1926}, {26672, 7058}, {43204, 7280}, {32588, 3292},
    {20701, 8102}, {56556, 8106}, {0, 0}, {49827, 2502}, {14930, 180}, {22730, 8108},
    {56741, 8872}, {0, 0}, {0, 0}, {25452, 896}, {13720, 1258}, {13851, 8058}, {0, 0},
    {64420, 188}, {46212, 830}, {25232, 1672}, {15844, 66}, {32537, 336}, {43359, 7788}, {0, 0},
    {0, 0}, {50521, 470}, {23692, 7900}, {40548, 4058}, {62125, 4784}, {11935, 8306}, {2151, 1368},
    {13706, 7724}, {61115, 1040}, {30770, 8112}, {43004, 532}, {56589, 7986}, {3414, 792},
    {329, 1880}, {0, 0}, {0, 0}, {5022, 1938}, {0, 0}, {27221, 6118}, {7163, 290}, {46945, 2624},
    {14427, 832}, {7722, 8200}, {55425, 5734}, {62532, 8846}, {0, 0}, {0, 0}, {31305, 758},
    {8784, 740}, {9816, 734}, {28343, 1250}, {55861, 6948}, {29892, 8248}, {0, 0}, {48071, 4716},
    {5379, 3290}, {50884, 7126}, {18601, 896}, {0, 0}, {0, 0}, {11530, 3404}, {45863, 830},
    {38404, 1612}, {25552, 1040}, {60875, 1086}, {5525, 1770}, {51371, 42}, {25813, 180},
    {19620, 1594}, {42943, 8488}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {27168, 832}, {36755, 72},
    {47720, 7928}, {36940, 8506}, {13142, 2700}, {0, 0}, {0, 0}, {52754, 7924}, {0, 0}, {0, 0},
    {50162, 650}, {27975, 1060}, {0, 0}, {37194, 634}, {0, 0}, {16144, 7264}, {0, 0}, {0, 0},
    {0, 0}, {34831, 66}, {5182, 466}, {58657, 778}, {56117, 4008}, {42480, 6888}, {18674, 438},
    {0, 0}, {0, 0}, {62692, 2410}, {57915, 6294}, {62413, 580}, {49118, 1166}, {14362, 178},
    {24667, 4030}, {44658, 1162}, {17636, 2450}, {27675, 1026}, {2328, 7122}, {15253, 3030},
    {253, 7142}, {32417, 3082}, {1213, 7418}, {29083, 6910}, {5100, 8168}, {22205, 8066},
    {11788, 8168}, {48676, 8168}, {39315, 624}, {0, 0}, {0, 0}, {32540, 82}, {23331, 2926},
    {50453, 7068}, {59137, 1780}, {57228, 8068}, {53955, 8286}, {4588, 2410}, {0, 0}, {59085, 518},
    {0, 0}, {0, 0}, {3570, 2656}, {18337, 7164}, {19419, 506}, {0, 0}, {42385, 1030},
    {31079, 8070}, {0, 0}, {0, 0}, {22294, 1292}, {61665, 574}, {44424, 798}, {33704, 7938},
    {24078, 386}, {9707, 2792}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {38023, 2006}, {18518, 6304},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {1635, 130}, {0, 0}, {24164, 8568}, {30095, 3154}, {0, 0},
    {23211, 256}, {44117, 6426}, {27827, 3080}, {44003, 3110}, {29343, 1656}, {0, 0}, {0, 0},
    {39627, 1666}, {0, 0}, {51764, 2722}, {16199, 8854}, {21761, 7946}, {0, 0}, {24373, 74},
    {25969, 486}, {15254, 1484}, {54548, 6868}, {0, 0}, {2012, 7058}, {4634, 428}, {30035, 2194},
    {30035, 3898}, {5914, 8872}, {63483, 722}, {14215, 7946}, {7877, 3288}, {0, 0}, {47736, 550},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {45517, 1086}, {47558, 3342}, {47153, 388}, {33837, 1260},
    {36374, 6972}, {0, 0}, {41690, 8506}, {64346, 4462}, {0, 0}, {44656, 4116}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {37908, 444}, {59326, 494}, {13274, 6986}, {117, 4012}, {22814, 572},
    {52529, 6868}, {53694, 8054}, {41768, 258}, {48714, 4522}, {63078, 386}, {10056, 778},
    {43326, 7516}, {0, 0}, {48358, 3318}, {0, 0}, {45788, 7950}, {35572, 8256}, {8244, 194},
    {20833, 7174}, {11483, 8664}, {0, 0}, {19061, 376}, {0, 0}, {35387, 2224}, {21642, 8634},
    {64692, 824}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {22553, 8298}, {39408, 1184},
    {44291, 3466}, {0, 0}, {49853, 724}, {0, 0}, {0, 0}, {1511, 8532}, {6800, 1938}, {55157, 8530},
    {0, 0}, {0, 0}, {41013, 84}, {5258, 4146}, {0, 0}, {0, 0}, {23405, 8406}, {13593, 7170},
    {22395, 8038}, {0, 0}, {51900, 3038}, {0, 0}, {0, 0}, {28247, 1200}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {19600, 4152}, {0, 0}, {0, 0}, {29883, 3332}, {61210, 316}, {6648, 1544},
    {20564, 3784}, {40360, 3320}, {43850, 102}, {23353, 548}, {52781, 178}, {51236, 1286},
    {41288, 6868}, {44098, 7724}, {58337, 8066}, {27339, 8854}, {0, 0}, {34103, 1846}, {9375, 740},
    {4068, 6966}, {51524, 8058}, {0, 0}, {0, 0}, {44485, 8054}, {43439, 8170}, {39509, 6396},
    {55268, 4370}, {33612, 1958}, {33419, 660}, {31441, 2926}, {4411, 7978}, {5768, 8066}, {0, 0},
    {55840, 4144}, {0, 0}, {0, 0}, {0, 0}, {59856, 6054}, {0, 0}, {42471, 798}, {0, 0},
    {20139, 1162}, {55614, 206}, {61182, 194}, {1933, 7966}, {32503, 8080}, {13567, 8102}, {0, 0},
    {0, 0}, {0, 0}, {50990, 2158}, {0, 0}, {0, 0}, {52511, 660}, {39133, 7914}, {0, 0}, {0, 0},
    {0, 0}, {15047, 72}, {0, 0}, {0, 0}, {50731, 2194}, {53997, 180}, {38018, 1618}, {55012, 8014},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {27660, 8300}, {35331, 7582}, {0, 0}, {26631, 116},
    {58778, 4340}, {61311, 580}, {27631, 3134}, {0, 0}, {25461, 8840}, {22229, 438}, {0, 0},
    {42190, 7910}, {83, 8168}, {15426, 6612}, {0, 0}, {57534, 962}, {42258, 1810}, {0, 0}, {0, 0},
    {0, 0}, {19435, 7972}, {0, 0}, {0, 0}, {34957, 198}, {11778, 8518}, {56561, 532}, {6752, 1958},
    {12346, 5800}, {15649, 7048}, {0, 0}, {60272, 7946}, {54616, 8224}, {18135, 8248},
    {52298, 428}, {27756, 172}, {64434, 6910}, {25080, 8830}, {0, 0}, {0, 0}, {4083, 8054}, {0, 0},
    {29649, 2184}, {0, 0}, {50551, 8876}, {0, 0}, {17428, 8104}, {0, 0}, {0, 0}, {20632, 7420},
    {5872, 8166}, {27652, 722}, {18669, 8036}, {61630, 1430}, {0, 0}, {0, 0}, {0, 0}, {18014, 180},
    {30180, 8374}, {0, 0}, {0, 0}, {7318, 678}, {24478, 3178}, {15119, 8572}, {29653, 8842},
    {0, 0}, {0, 0}, {0, 0}, {20296, 8828}, {49399, 1580}, {0, 0}, {62132, 1956}, {0, 0}, {0, 0},
    {0, 0}, {32001, 880}, {0, 0}, {0, 0}, {0, 0}, {36824, 356}, {62203, 8830}, {0, 0}, {0, 0},
    {16195, 364}, {61917, 1940}, {1379, 8056}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {50467, 1378},
    {61361, 104}, {47318, 7030}, {0, 0}, {0, 0}, {8077, 1122}, {32232, 1136}, {42280, 7258},
    {1342, 3242}, {63110, 3376}, {11211, 8038}, {56614, 8472}, {0, 0}, {22071, 7110}, {0, 0},
    {48017, 7044}, {0, 0}, {0, 0}, {0, 0}, {42831, 3298}, {5135, 172}, {23898, 7972}, {0, 0},
    {24480, 2194}, {0, 0}, {13102, 622}, {18847, 8830}, {0, 0}, {0, 0}, {0, 0}, {18430, 3236},
    {0, 0}, {0, 0}, {0, 0}, {34370, 358}, {8242, 1110}, {48714, 158}, {27959, 2514}, {59929, 180},
    {40125, 8602}, {2390, 7390}, {48589, 526}, {0, 0}, {0, 0}, {53846, 3130}, {0, 0},
    {15512, 8574}, {58054, 8224}, {0, 0}, {44165, 4446}, {0, 0}, {43524, 6900}, {0, 0},
    {24656, 8004}, {0, 0}, {0, 0}, {64154, 8074}, {64154, 8094}, {33517, 2196}, {25448, 8830},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {36076, 4956}, {0, 0}, {53427, 1352}, {0, 0}, {0, 0},
    {48117, 6982}, {9147, 1822}, {0, 0}, {0, 0}, {40580, 6880}, {0, 0}, {61110, 1638},
    {38004, 3404}, {28305, 1222}, {0, 0}, {43566, 1602}, {12677, 7756}, {63990, 8058}, {15161, 2},
    {64534, 7784}, {38689, 248}, {60051, 106}, {7983, 2896}, {0, 0}, {0, 0}, {26973, 832}, {0, 0},
    {62295, 2512}, {60933, 1188}, {64915, 3284}, {51236, 1742}, {0, 0}, {0, 0}, {4443, 5344},
    {55723, 690}, {43118, 1106}, {27599, 7934}, {0, 0}, {51678, 1416}, {24683, 622}, {0, 0},
    {29250, 8102}, {44818, 354}, {45875, 7068}, {0, 0}, {0, 0}, {24727, 470}, {0, 0},
    {23429, 8104}, {25909, 8542}, {22597, 1464}, {39766, 7048}, {36644, 8476}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {25431, 1442}, {0, 0}, {0, 0}, {0, 0}, {56406, 4738}, {0, 0}, {35743, 826},
    {0, 0}, {22619, 1286}, {38879, 8088}, {0, 0}, {56365, 8546}, {2462, 68}, {9635, 3512},
    {19893, 3398}, {0, 0}, {56272, 2330}, {52342, 4718}, {21775, 50}, {12116, 152}, {15202, 398},
    {51363, 200}, {54626, 1188}, {40325, 3356}, {11838, 44}, {13114, 2700}, {19539, 690},
    {27942, 3902}, {50564, 8112}, {0, 0}, {50389, 2274}, {0, 0}, {54065, 7920}, {0, 0},
    {11397, 7928}, {0, 0}, {0, 0}, {0, 0}, {43790, 180}, {0, 0}, {0, 0}, {56715, 2296},
    {14079, 7084}, {49950, 96}, {59666, 8304}, {56285, 6910}, {0, 0}, {36443, 2180}, {0, 0},
    {41303, 48}, {20516, 2518}, {0, 0}, {0, 0}, {0, 0}, {6244, 3638}, {4762, 4784}, {43878, 3128},
    {0, 0}, {365, 1954}, {10887, 6576}, {0, 0}, {0, 0}, {0, 0}, {62548, 1580}, {24736, 1902},
    {56399, 102}, {45928, 552}, {9136, 826}, {20051, 278}, {15585, 5662}, {57338, 600},
    {41916, 7654}, {25080, 8122}, {64980, 2194}, {25080, 8286}, {11211, 2348}, {65414, 172},
    {46879, 1938}, {39716, 7312}, {14075, 8080}, {57691, 8156}, {47030, 8536}, {3057, 1880},
    {42252, 8530}, {1205, 3032}, {0, 0}, {58072, 6640}, {60773, 1176}, {37538, 1602},
    {61498, 8062}, {17316, 8058}, {0, 0}, {49675, 8512}, {0, 0}, {1605, 2926}, {0, 0},
    {47153, 1880}, {40642, 176}, {0, 0}, {0, 0}, {9011, 8254}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {19217, 254}, {0, 0}, {60205, 7076}, {12130, 760}, {62502, 1292}, {0, 0}, {0, 0},
    {35371, 686}, {0, 0}, {0, 0}, {0, 0}, {52664, 8568}, {0, 0}, {0, 0}, {39443, 8104}, {0, 0},
    {0, 0}, {0, 0}, {13837, 6936}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {42606, 2890}, {42381, 1468},
    {12070, 924}, {6819, 884}, {41754, 8474}, {0, 0}, {58451, 4724}, {0, 0}, {58228, 8024}, {0, 0},
    {0, 0}, {0, 0}, {31562, 7932}, {0, 0}, {12728, 376}, {23958, 356}, {21494, 784}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {5933, 1184}, {55904, 7978}, {0, 0}, {38464, 6880}, {57954, 428},
    {32307, 1882}, {45754, 8838}, {0, 0}, {30531, 8872}, {0, 0}, {0, 0}, {0, 0}, {61743, 356},
    {0, 0}, {0, 0}, {22353, 3604}, {0, 0}, {17552, 7394}, {62552, 740}, {32637, 3298},
    {56049, 986}, {11850, 120}, {42884, 7904}, {19372, 540}, {62225, 574}, {51243, 200},
    {43645, 8296}, {37320, 8038}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {27058, 8472}, {19702, 4012},
    {39734, 3318}, {0, 0}, {0, 0}, {0, 0}, {45885, 8854}, {17889, 1778}, {52172, 1972},
    {45931, 660}, {63048, 4340}, {13512, 6640}, {64300, 1250}, {51773, 290}, {1534, 7832},
    {61508, 8250}, {59718, 8524}, {43898, 412}, {51891, 1544}, {9652, 8876}, {16667, 3292}, {0, 0},
    {0, 0}, {28814, 254}, {61044, 658}, {0, 0}, {63969, 7074}, {48283, 860}, {17706, 8504},
    {44483, 764}, {19562, 8474}, {0, 0}, {38072, 6968}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {19089, 5868}, {0, 0}, {62647, 810}, {0, 0}, {0, 0}, {0, 0}, {19335, 1532},
    {18838, 2006}, {45141, 5892}, {33471, 7002}, {57208, 3106}, {19334, 7312}, {55823, 648},
    {39598, 446}, {22776, 1188}, {44728, 122}, {62830, 494}, {12675, 8108}, {11516, 364},
    {28433, 8838}, {45639, 1770}, {6243, 616}, {24740, 6888}, {3294, 7028}, {0, 0}, {0, 0},
    {41674, 8846}, {0, 0}, {0, 0}, {56357, 8512}, {56357, 8534}, {59533, 574}, {46845, 1880},
    {0, 0}, {58810, 688}, {9163, 3464}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {11844, 3342},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {33296, 8828}, {64351, 4958}, {34893, 1914}, {0, 0}, {0, 0},
    {0, 0}, {36309, 1958}, {45921, 7902}, {15675, 1580}, {34693, 1654}, {0, 0}, {0, 0},
    {40447, 1114}, {8655, 176}, {7865, 7940}, {45702, 8524}, {63747, 96}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {19253, 7088}, {51487, 860}, {33692, 3946}, {23733, 7282},
    {10133, 8180}, {0, 0}, {17938, 3178}, {47298, 44}, {0, 0}, {54826, 172}, {24139, 2296}, {0, 0},
    {0, 0}, {0, 0}, {542, 6756}, {49321, 8084}, {57151, 8628}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {28371, 3290}, {0, 0}, {51374, 180}, {28914, 6936}, {0, 0}, {0, 0}, {61804, 1916}, {0, 0},
    {0, 0}, {30708, 106}, {26777, 746}, {54009, 8472}, {50547, 600}, {0, 0}, {0, 0}, {0, 0},
    {2028, 3134}, {0, 0}, {54690, 1958}, {35873, 8704}, {0, 0}, {60755, 40}, {37439, 316},
    {14992, 7278}, {54764, 7912}, {20894, 3270}, {55422, 8134}, {3770, 8148}, {25015, 8204},
    {0, 0}, {0, 0}, {58520, 612}, {61119, 106}, {15616, 1522}, {41569, 932}, {30958, 1666},
    {11150, 5258}, {52530, 690}, {52279, 4476}, {52543, 6900}, {51525, 1924}, {27950, 1018},
    {46305, 540}, {21781, 336}, {28856, 2400}, {57084, 7618}, {55423, 7914}, {4671, 8430},
    {4671, 8230}, {36907, 8056}, {61589, 1194}, {57546, 660}, {3922, 8106}, {36213, 6948}, {0, 0},
    {44965, 7174}, {0, 0}, {0, 0}, {0, 0}, {50867, 1196}, {0, 0}, {0, 0}, {43785, 8200},
    {4839, 1250}, {0, 0}, {0, 0}, {23515, 832}, {22880, 1574}, {37119, 860}, {0, 0}, {0, 0},
    {18433, 2624}, {44480, 5936}, {11626, 386}, {36904, 1492}, {55457, 574}, {21425, 888},
    {26245, 120}, {62567, 1024}, {19834, 998}, {21187, 2450}, {35401, 1362}, {13742, 1122},
    {24558, 2080}, {39176, 3290}, {11617, 116}, {30176, 7974}, {933, 8038}, {0, 0}, {17411, 1286},
    {0, 0}, {3699, 8492}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {35497, 984}, {26312, 8046}, {0, 0},
    {9739, 7926}, {33229, 6318}, {0, 0}, {53454, 1620}, {33989, 446}, {23145, 6916}, {41242, 104},
    {28901, 4024}, {3522, 8062}, {1847, 7182}, {3326, 8524}, {0, 0}, {0, 0}, {1811, 7084}, {0, 0},
    {49030, 336}, {52823, 1548}, {16840, 4318}, {0, 0}, {51146, 66}, {47740, 428}, {0, 0},
    {58501, 252}, {31817, 1254}, {0, 0}, {62887, 782}, {0, 0}, {38331, 1582}, {49984, 4420},
    {17608, 2446}, {0, 0}, {55592, 8534}, {28225, 260}, {0, 0}, {29131, 356}, {56449, 3298},
    {28155, 1114}, {7529, 366}, {22388, 1770}, {0, 0}, {39020, 2440}, {7195, 4944}, {39828, 518},
    {42196, 7826}, {40939, 8506}, {54580, 8056}, {17545, 8554}, {3270, 6570}, {40799, 198},
    {34491, 7078}, {0, 0}, {0, 0}, {51267, 8084}, {4097, 6934}, {0, 0}, {50185, 8526},
    {42486, 734}, {14430, 2756}, {0, 0}, {16510, 74}, {17252, 574}, {30500, 840}, {14369, 7940},
    {4589, 8692}, {0, 0}, {0, 0}, {3327, 660}, {0, 0}, {62246, 686}, {18115, 3966}, {23708, 2450},
    {32475, 1770}, {27384, 8010}, {42610, 8062}, {15864, 180}, {6229, 8224}, {47288, 8828}, {0, 0},
    {0, 0}, {59249, 228}, {0, 0}, {0, 0}, {62958, 8148}, {0, 0}, {60349, 8254}, {0, 0},
    {5466, 5902}, {0, 0}, {0, 0}, {19940, 8550}, {0, 0}, {22632, 514}, {23746, 1292}, {4729, 354},
    {6650, 3944}, {59907, 1174}, {42464, 7420}, {38385, 6972}, {23584, 8056}, {50002, 8528},
    {15143, 748}, {50698, 2822}, {0, 0}, {19970, 4918}, {53681, 5102}, {41961, 632}, {55754, 2424},
    {19970, 6300}, {18223, 3578}, {19940, 7972}, {56276, 744}, {48435, 676}, {3461, 626},
    {45569, 4156}, {22333, 1198}, {18403, 48}, {4189, 3318}, {12973, 1264}, {51580, 316},
    {35664, 398}, {31530, 1886}, {48719, 3504}, {49249, 7074}, {16229, 8058}, {21134, 7994},
    {9453, 254}, {54969, 8046}, {27421, 4686}, {43149, 8196}, {36109, 140}, {18562, 290},
    {4348, 428}, {24317, 3440}, {49913, 8568}, {51483, 8798}, {0, 0}, {0, 0}, {9690, 1614}, {0, 0},
    {14607, 6888}, {46078, 8504}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {23646, 7074},
    {28310, 8552}, {44393, 1122}, {0, 0}, {0, 0}, {0, 0}, {8447, 7370}, {53229, 2450},
    {35070, 2820}, {37898, 2496}, {14734, 6868}, {0, 0}, {0, 0}, {0, 0}, {40427, 7992},
    {60165, 8066}, {62818, 1772}, {41958, 8778}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {18367, 7418}, {0, 0}, {0, 0}, {3376, 2416}, {20893, 770}, {51460, 152}, {65482, 4838},
    {9084, 1574}, {18782, 540}, {11443, 7166}, {47276, 7934}, {62877, 5946}, {23975, 8526}, {0, 0},
    {59044, 3290}, {49698, 8062}, {0, 0}, {0, 0}, {35829, 2070}, {46319, 140}, {65043, 1322},
    {0, 0}, {37981, 7918}, {65048, 3154}, {0, 0}, {38317, 8866}, {29230, 3036}, {41395, 6824},
    {62507, 7922}, {42559, 1476}, {17530, 8828}, {0, 0}, {0, 0}, {0, 0}, {53737, 104}, {6710, 794},
    {6710, 2784}, {6710, 4128}, {22743, 78}, {0, 0}, {0, 0}, {60989, 3884}, {0, 0}, {20141, 8230},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {51901, 7048}, {38098, 8348}, {0, 0}, {0, 0}, {39981, 158},
    {38763, 8844}, {0, 0}, {25949, 8850}, {32265, 102}, {41619, 1186}, {13950, 6636}, {16096, 248},
    {26619, 1184}, {52657, 1268}, {38223, 8746}, {0, 0}, {0, 0}, {26463, 604}, {57951, 66},
    {34827, 8206}, {4588, 8834}, {10772, 7280}, {39859, 8448}, {21119, 8108}, {29246, 8200},
    {0, 0}, {0, 0}, {61642, 7312}, {51725, 632}, {15904, 314}, {55281, 314}, {3266, 7032},
    {52500, 7922}, {52564, 8070}, {42781, 3796}, {56499, 8062}, {27094, 3270}, {35021, 8862},
    {0, 0}, {0, 0}, {61308, 6022}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {28698, 8494}, {0, 0},
    {2450, 8550}, {0, 0}, {45096, 8094}, {0, 0}, {57693, 516}, {0, 0}, {3954, 4704}, {0, 0},
    {0, 0}, {3161, 7518}, {0, 0}, {32949, 1432}, {13434, 1226}, {1125, 3966}, {38404, 1618},
    {7734, 3134}, {53530, 3464}, {57254, 734}, {0, 0}, {0, 0}, {0, 0}, {289, 784}, {0, 0}, {0, 0},
    {23963, 3512}, {33638, 3492}, {62717, 6950}, {1347, 896}, {31235, 428}, {22605, 1418},
    {27601, 1838}, {43136, 858}, {51564, 3292}, {38862, 8080}, {2699, 8056}, {31119, 8698}, {0, 0},
    {0, 0}, {0, 0}, {38116, 7362}, {0, 0}, {58986, 474}, {17638, 1018}, {26002, 2372}, {0, 0},
    {0, 0}, {1190, 8512}, {0, 0}, {46601, 984}, {0, 0}, {0, 0}, {11747, 8106}, {0, 0}, {0, 0},
    {0, 0}, {54190, 614}, {34555, 7938}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {62534, 8472}, {0, 0},
    {41394, 1880}, {28359, 2312}, {0, 0}, {0, 0}, {0, 0}, {10057, 8162}, {0, 0}, {24111, 1164},
    {7982, 8038}, {57420, 8500}, {52765, 7384}, {4046, 6900}, {21568, 8082}, {0, 0}, {64403, 656},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {31632, 8084}, {25763, 744}, {23753, 4444}, {59012, 1258},
    {9270, 7926}, {23209, 1342}, {21856, 2014}, {17537, 764}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {42424, 1176}, {0, 0}, {54028, 3322}, {19592, 8060}, {0, 0}, {44846, 424}, {58994, 6864},
    {37821, 6652}, {30668, 528}, {10784, 8126}, {8397, 8572}, {55776, 1258}, {58872, 212},
    {47834, 5140}, {6791, 8364}, {11553, 72}, {12048, 4586}, {20481, 428}, {0, 0}, {25424, 48},
    {51749, 3320},
};

/* Which of the places below tells what a letter is evidence of. */
const uint8_t summi_detect_letters[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3,
    16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 0,
    39, 40, 41, 42, 43, 44, 32, 0, 0, 9, 0, 45, 0, 46, 0, 47, 0, 48, 0, 0, 0, 49, 0, 50, 0, 51, 0,
    9, 0, 0, 0, 6, 0, 46, 0, 4, 0, 48, 0, 2, 0, 0, 0, 9, 0, 52, 0, 0, 0, 53, 0, 9, 0, 0, 0, 6, 0,
    2, 0, 0, 0, 48, 0, 9, 0, 0, 54, 0, 9, 0, 5, 0, 0, 0, 8, 0, 8, 0, 9, 0, 55, 0, 0, 0, 0, 0, 0, 0,
    0, 7, 0, 56, 0, 54, 0, 0, 0, 4, 0, 8, 0, 48, 0, 57, 0, 58, 0, 1, 0, 55, 0, 0, 0, 53, 0, 59, 0,
    48, 0, 4, 0, 7, 0, 6, 0, 0, 0, 0, 0, 0, 8, 0, 8, 0, 58, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 53, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 53, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    60, 61, 0, 62, 0, 0, 0, 62, 11, 63, 10, 63, 64, 10, 65, 65, 65, 11, 63, 0, 66, 65, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 67, 0, 0, 0, 0, 0, 0, 0, 67, 0, 0, 0, 0, 0, 0, 0,
    67, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 68, 0, 67, 0, 0, 0, 0, 0, 0, 0, 0, 0, 67, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 67, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 68, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 69, 69, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 69, 69, 69, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 71, 14, 72, 14, 72, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0, 0, 14, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    13, 0, 0, 73, 0, 74, 75, 0, 73, 0, 0, 0, 73, 74, 0, 13, 73, 0, 0, 0, 0, 0, 75, 0, 13, 0, 73, 0,
    76, 0, 0, 12, 75, 73, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 75, 73, 0, 78, 0, 77, 0, 0,
    0, 0, 0, 76, 0, 0, 0, 0, 13, 75, 0, 0, 13, 0, 0, 13, 0, 0, 0, 0, 76, 78, 78, 0, 0, 78, 77, 73,
    76, 0, 79, 0, 13, 0, 0, 80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 75, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 81, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 82, 82, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 83, 0, 0, 0, 0, 0, 0, 0, 0, 82, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 84, 84, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 53, 0, 53, 0,
    53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53,
    0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0,
    53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53, 0, 53,
    0, 53, 0, 53, 0, 0, 0, 0, 0, 0,
};

const uint16_t summi_detect_letter_places[] = {
    0, 102, 106, 364, 514, 778, 896, 1174, 1264, 3180, 6860, 7126, 8038, 8056, 8066, 8850, 8906,
    8916, 8934, 8944, 8948, 8958, 8966, 8972, 8982, 8990, 9032, 9040, 9048, 9052, 9072, 9080, 9088,
    9090, 9096, 9104, 9126, 9136, 9142, 9160, 9164, 9170, 9190, 9194, 9210, 9218, 9222, 9226, 9232,
    9234, 9248, 9252, 9258, 9260, 9262, 9264, 9268, 9270, 9274, 9290, 9294, 9298, 9306, 9312, 9314,
    9320, 9324, 9326, 9328, 9332, 9334, 9336, 9338, 9340, 9342, 9346, 9348, 9350, 9356, 9358, 9362,
    9366, 9368, 9370, 9372,
};

const uint16_t summi_detect_fold[] = {
    224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242,
    243, 244, 245, 246, 0, 248, 249, 250, 251, 252, 253, 254, 223, 224, 225, 226, 227, 228, 229,
    230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 0, 248,
    249, 250, 251, 252, 253, 254, 255, 257, 257, 259, 259, 261, 261, 263, 263, 265, 265, 267, 267,
    269, 269, 271, 271, 273, 273, 275, 275, 277, 277, 279, 279, 281, 281, 283, 283, 285, 285, 287,
    287, 289, 289, 291, 291, 293, 293, 295, 295, 297, 297, 299, 299, 301, 301, 303, 303, 105, 305,
    307, 307, 309, 309, 311, 311, 312, 314, 314, 316, 316, 318, 318, 320, 320, 322, 322, 324, 324,
    326, 326, 328, 328, 329, 331, 331, 333, 333, 335, 335, 337, 337, 339, 339, 341, 341, 343, 343,
    345, 345, 347, 347, 349, 349, 351, 351, 353, 353, 355, 355, 357, 357, 359, 359, 361, 361, 363,
    363, 365, 365, 367, 367, 369, 369, 371, 371, 373, 373, 375, 375, 255, 378, 378, 380, 380, 382,
    382, 383, 384, 595, 387, 387, 389, 389, 596, 392, 392, 598, 599, 396, 396, 397, 477, 601, 603,
    402, 402, 608, 611, 405, 617, 616, 409, 409, 410, 411, 623, 626, 414, 629, 417, 417, 419, 419,
    421, 421, 640, 424, 424, 643, 426, 427, 429, 429, 648, 432, 432, 650, 651, 436, 436, 438, 438,
    658, 441, 441, 442, 443, 445, 445, 446, 447, 448, 449, 450, 451, 454, 454, 454, 457, 457, 457,
    460, 460, 460, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476,
    477, 479, 479, 481, 481, 483, 483, 485, 485, 487, 487, 489, 489, 491, 491, 493, 493, 495, 495,
    496, 499, 499, 499, 501, 501, 405, 447, 505, 505, 507, 507, 509, 509, 511, 511, 513, 513, 515,
    515, 517, 517, 519, 519, 521, 521, 523, 523, 525, 525, 527, 527, 529, 529, 531, 531, 533, 533,
    535, 535, 537, 537, 539, 539, 541, 541, 543, 543, 414, 545, 547, 547, 549, 549, 551, 551, 553,
    553, 555, 555, 557, 557, 559, 559, 561, 561, 563, 563, 564, 565, 566, 567, 568, 569, 11365,
    572, 572, 410, 11366, 575, 576, 578, 578, 384, 649, 652, 583, 583, 585, 585, 587, 587, 589,
    589, 591, 591, 592, 593, 594, 595, 596, 597, 598, 599, 600, 601, 602, 603, 604, 605, 606, 607,
    608, 609, 610, 611, 612, 613, 614, 615, 616, 617, 618, 619, 620, 621, 622, 623, 624, 625, 626,
    627, 628, 629, 630, 631, 632, 633, 634, 635, 636, 637, 638, 639, 640, 641, 642, 643, 644, 645,
    646, 647, 648, 649, 650, 651, 652, 653, 654, 655, 656, 657, 658, 659, 660, 661, 662, 663, 664,
    665, 666, 667, 668, 669, 670, 671, 672, 673, 674, 675, 676, 677, 678, 679, 680, 681, 682, 683,
    684, 685, 686, 687, 688, 689, 690, 691, 692, 693, 694, 695, 696, 697, 698, 699, 700, 701, 702,
    703, 704, 705, 0, 0, 0, 0, 710, 711, 712, 713, 714, 715, 716, 717, 718, 719, 720, 721, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 736, 737, 738, 739, 740, 0, 0, 0, 0, 0, 0, 0, 748, 0, 750, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    847, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 881, 881, 883, 883, 697, 0, 887, 887, 0, 0, 890, 891, 892, 893, 0, 1011, 0, 0, 0, 0, 0,
    0, 940, 0, 941, 942, 943, 0, 972, 0, 973, 974, 912, 945, 946, 947, 948, 949, 950, 951, 952,
    953, 954, 955, 956, 957, 958, 959, 960, 961, 0, 963, 964, 965, 966, 967, 968, 969, 970, 971,
    940, 941, 942, 943, 944, 945, 946, 947, 948, 949, 950, 951, 952, 953, 954, 955, 956, 957, 958,
    959, 960, 961, 962, 963, 964, 965, 966, 967, 968, 969, 970, 971, 972, 973, 974, 983, 976, 977,
    978, 979, 980, 981, 982, 983, 985, 985, 987, 987, 989, 989, 991, 991, 993, 993, 995, 995, 997,
    997, 999, 999, 1001, 1001, 1003, 1003, 1005, 1005, 1007, 1007, 1008, 1009, 1010, 1011, 952,
    1013, 0, 1016, 1016, 1010, 1019, 1019, 1020, 891, 892, 893, 1104, 1105, 1106, 1107, 1108, 1109,
    1110, 1111, 1112, 1113, 1114, 1115, 1116, 1117, 1118, 1119, 1072, 1073, 1074, 1075, 1076, 1077,
    1078, 1079, 1080, 1081, 1082, 1083, 1084, 1085, 1086, 1087, 1088, 1089, 1090, 1091, 1092, 1093,
    1094, 1095, 1096, 1097, 1098, 1099, 1100, 1101, 1102, 1103, 1072, 1073, 1074, 1075, 1076, 1077,
    1078, 1079, 1080, 1081, 1082, 1083, 1084, 1085, 1086, 1087, 1088, 1089, 1090, 1091, 1092, 1093,
    1094, 1095, 1096, 1097, 1098, 1099, 1100, 1101, 1102, 1103, 1104, 1105, 1106, 1107, 1108, 1109,
    1110, 1111, 1112, 1113, 1114, 1115, 1116, 1117, 1118, 1119, 1121, 1121, 1123, 1123, 1125, 1125,
    1127, 1127, 1129, 1129, 1131, 1131, 1133, 1133, 1135, 1135, 1137, 1137, 1139, 1139, 1141, 1141,
    1143, 1143, 1145, 1145, 1147, 1147, 1149, 1149, 1151, 1151, 1153, 1153, 0, 0, 0, 0, 0, 0, 1160,
    1161, 1163, 1163, 1165, 1165, 1167, 1167, 1169, 1169, 1171, 1171, 1173, 1173, 1175, 1175, 1177,
    1177, 1179, 1179, 1181, 1181, 1183, 1183, 1185, 1185, 1187, 1187, 1189, 1189, 1191, 1191, 1193,
    1193, 1195, 1195, 1197, 1197, 1199, 1199, 1201, 1201, 1203, 1203, 1205, 1205, 1207, 1207, 1209,
    1209, 1211, 1211, 1213, 1213, 1215, 1215, 1231, 1218, 1218, 1220, 1220, 1222, 1222, 1224, 1224,
    1226, 1226, 1228, 1228, 1230, 1230, 1231, 1233, 1233, 1235, 1235, 1237, 1237, 1239, 1239, 1241,
    1241, 1243, 1243, 1245, 1245, 1247, 1247, 1249, 1249, 1251, 1251, 1253, 1253, 1255, 1255, 1257,
    1257, 1259, 1259, 1261, 1261, 1263, 1263, 1265, 1265, 1267, 1267, 1269, 1269, 1271, 1271, 1273,
    1273, 1275, 1275, 1277, 1277, 1279, 1279, 1281, 1281, 1283, 1283, 1285, 1285, 1287, 1287, 1289,
    1289, 1291, 1291, 1293, 1293, 1295, 1295, 1297, 1297, 1299, 1299, 1301, 1301, 1303, 1303, 1305,
    1305, 1307, 1307, 1309, 1309, 1311, 1311, 1313, 1313, 1315, 1315, 1317, 1317, 1319, 1319, 1321,
    1321, 1323, 1323, 1325, 1325, 1327, 1327, 0, 1377, 1378, 1379, 1380, 1381, 1382, 1383, 1384,
    1385, 1386, 1387, 1388, 1389, 1390, 1391, 1392, 1393, 1394, 1395, 1396, 1397, 1398, 1399, 1400,
    1401, 1402, 1403, 1404, 1405, 1406, 1407, 1408, 1409, 1410, 1411, 1412, 1413, 1414, 0, 0, 1369,
    0, 0, 0, 0, 0, 0, 1376, 1377, 1378, 1379, 1380, 1381, 1382, 1383, 1384, 1385, 1386, 1387, 1388,
    1389, 1390, 1391, 1392, 1393, 1394, 1395, 1396, 1397, 1398, 1399, 1400, 1401, 1402, 1403, 1404,
    1405, 1406, 1407, 1408, 1409, 1410, 1411, 1412, 1413, 1414, 1415, 1416, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    1488, 1489, 1490, 1491, 1492, 1493, 1494, 1495, 1496, 1497, 1498, 1499, 1500, 1501, 1502, 1503,
    1504, 1505, 1506, 1507, 1508, 1509, 1510, 1511, 1512, 1513, 1514, 0, 0, 0, 0, 1519, 1520, 1521,
    1522, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};
