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
    char af_title[82];
    char af_number[72];
    char af_end[246];
    char af_never[57];
    char af_starter[239];
    char af_month[1];
    char af_last[7];
    char af_caption[52];
    char af_notice[26];
    char af_link[15];
    char af_mail[61];
    char af_furniture_head[87];
    char ar_stop_words[2111];
    char ar_title[20];
    char ar_number[7];
    char ar_end[10];
    char bg_stop_words[2547];
    char bg_title[309];
    char bg_number[131];
    char bg_end[369];
    char bg_never[64];
    char bg_starter[1171];
    char bg_last[36];
    char bn_stop_words[2827];
    char bn_title[232];
    char bn_number[19];
    char ca_stop_words[1255];
    char ca_title[163];
    char ca_number[105];
    char ca_end[271];
    char ca_never[43];
    char ca_starter[583];
    char ca_last[4];
    char cs_stop_words[1779];
    char cs_title[423];
    char cs_number[123];
    char cs_end[372];
    char cs_never[67];
    char cs_starter[1066];
    char cs_month[168];
    char cs_last[19];
    char da_stop_words[1188];
    char da_title[180];
    char da_number[99];
    char da_end[352];
    char da_never[102];
    char da_starter[602];
    char da_last[36];
    char de_stop_words[1840];
    char de_title[709];
    char de_number[238];
    char de_end[468];
    char de_never[128];
    char de_starter[1491];
    char de_month[159];
    char de_last[25];
    char de_byline[164];
    char de_caption[164];
    char de_notice[379];
    char de_link[535];
    char de_mail[140];
    char de_tail[25];
    char de_opener[1119];
    char de_furniture_head[601];
    char de_furniture_last[12];
    char de_opener_head[734];
    char el_stop_words[2701];
    char el_title[457];
    char el_number[173];
    char el_end[462];
    char el_never[66];
    char el_starter[1461];
    char el_last[61];
    char en_stop_words[1869];
    char en_title[254];
    char en_number[222];
    char en_end[733];
    char en_never[27];
    char en_starter[1374];
    char en_last[6];
    char en_byline[416];
    char en_caption[607];
    char en_notice[1631];
    char en_link[2274];
    char en_mail[346];
    char en_tail[259];
    char en_opener[2245];
    char en_furniture_head[1084];
    char en_furniture_last[70];
    char en_opener_head[669];
    char es_stop_words[1686];
    char es_title[357];
    char es_number[235];
    char es_end[492];
    char es_never[77];
    char es_starter[1071];
    char es_byline[129];
    char es_caption[189];
    char es_notice[279];
    char es_link[494];
    char es_mail[106];
    char es_tail[31];
    char es_opener[833];
    char es_furniture_head[539];
    char es_furniture_last[11];
    char es_opener_head[324];
    char et_stop_words[1232];
    char et_title[140];
    char et_number[82];
    char et_end[296];
    char et_never[48];
    char et_starter[534];
    char et_month[271];
    char et_last[17];
    char eu_stop_words[1253];
    char eu_title[88];
    char eu_number[86];
    char eu_end[248];
    char eu_never[26];
    char eu_starter[293];
    char eu_last[8];
    char fa_stop_words[3491];
    char fa_title[9];
    char fa_number[7];
    char fa_end[20];
    char fi_stop_words[1745];
    char fi_title[194];
    char fi_number[108];
    char fi_end[339];
    char fi_never[52];
    char fi_starter[672];
    char fi_month[227];
    char fi_last[18];
    char fr_stop_words[1638];
    char fr_title[227];
    char fr_number[175];
    char fr_end[495];
    char fr_never[77];
    char fr_starter[1034];
    char fr_byline[146];
    char fr_caption[198];
    char fr_notice[286];
    char fr_link[419];
    char fr_mail[95];
    char fr_tail[24];
    char fr_opener[828];
    char fr_furniture_head[448];
    char fr_furniture_last[11];
    char fr_opener_head[356];
    char ga_stop_words[744];
    char ga_title[45];
    char ga_number[77];
    char ga_end[194];
    char ga_never[24];
    char ga_starter[173];
    char ga_last[7];
    char gl_stop_words[988];
    char gl_title[90];
    char gl_number[76];
    char gl_end[240];
    char gl_never[24];
    char gl_starter[367];
    char he_stop_words[2041];
    char he_title[18];
    char he_number[17];
    char he_end[13];
    char hi_stop_words[3889];
    char hi_title[382];
    char hi_number[50];
    char hi_end[69];
    char hi_never[25];
    char hr_stop_words[1359];
    char hr_title[187];
    char hr_number[82];
    char hr_end[283];
    char hr_never[40];
    char hr_starter[733];
    char hr_month[116];
    char hr_last[23];
    char hu_stop_words[1520];
    char hu_title[213];
    char hu_number[97];
    char hu_end[331];
    char hu_never[36];
    char hu_starter[730];
    char hu_month[147];
    char hu_last[7];
    char hy_stop_words[1252];
    char hy_title[59];
    char hy_number[17];
    char hy_end[31];
    char hy_last[12];
    char id_stop_words[1218];
    char id_title[206];
    char id_number[91];
    char id_end[334];
    char id_never[30];
    char id_starter[640];
    char id_last[13];
    char is_stop_words[1122];
    char is_title[80];
    char is_number[88];
    char is_end[282];
    char is_never[56];
    char is_starter[336];
    char is_last[15];
    char it_stop_words[1641];
    char it_title[550];
    char it_number[162];
    char it_end[427];
    char it_never[73];
    char it_starter[1205];
    char it_last[15];
    char it_byline[108];
    char it_caption[130];
    char it_notice[249];
    char it_link[352];
    char it_mail[112];
    char it_tail[50];
    char it_opener[666];
    char it_furniture_head[420];
    char it_furniture_last[19];
    char it_opener_head[399];
    char ja_stop_words[2152];
    char ja_title[16];
    char ja_number[14];
    char ja_end[13];
    char ka_stop_words[1711];
    char ka_title[116];
    char ka_number[40];
    char ka_end[76];
    char ka_never[30];
    char ka_last[17];
    char kk_stop_words[1557];
    char kk_title[116];
    char kk_number[83];
    char kk_end[296];
    char kk_never[34];
    char kk_starter[634];
    char kk_last[22];
    char km_stop_words[976];
    char ko_stop_words[2113];
    char ko_end[16];
    char lo_stop_words[997];
    char lt_stop_words[1270];
    char lt_title[188];
    char lt_number[90];
    char lt_end[297];
    char lt_never[36];
    char lt_starter[533];
    char lt_last[29];
    char lv_stop_words[1138];
    char lv_title[205];
    char lv_number[86];
    char lv_end[298];
    char lv_never[57];
    char lv_starter[783];
    char lv_month[324];
    char lv_last[26];
    char mr_stop_words[2815];
    char ms_stop_words[1026];
    char my_stop_words[595];
    char ne_stop_words[1738];
    char nl_stop_words[1426];
    char nl_title[272];
    char nl_number[122];
    char nl_end[347];
    char nl_never[164];
    char nl_starter[919];
    char nl_last[15];
    char nl_byline[117];
    char nl_caption[115];
    char nl_notice[198];
    char nl_link[312];
    char nl_mail[115];
    char nl_tail[27];
    char nl_opener[665];
    char nl_furniture_head[437];
    char nl_furniture_last[13];
    char nl_opener_head[466];
    char no_stop_words[1321];
    char no_title[158];
    char no_number[83];
    char no_end[320];
    char no_never[94];
    char no_starter[631];
    char pl_stop_words[1761];
    char pl_title[531];
    char pl_number[156];
    char pl_end[448];
    char pl_never[52];
    char pl_starter[984];
    char pl_last[28];
    char pt_stop_words[1653];
    char pt_title[287];
    char pt_number[187];
    char pt_end[350];
    char pt_never[58];
    char pt_starter[1119];
    char pt_byline[110];
    char pt_caption[155];
    char pt_notice[235];
    char pt_link[381];
    char pt_mail[112];
    char pt_tail[30];
    char pt_opener[817];
    char pt_furniture_head[501];
    char pt_opener_head[409];
    char ro_stop_words[1517];
    char ro_title[230];
    char ro_number[91];
    char ro_end[320];
    char ro_never[49];
    char ro_starter[887];
    char ro_last[38];
    char ru_stop_words[3533];
    char ru_title[1057];
    char ru_number[268];
    char ru_end[548];
    char ru_never[98];
    char ru_starter[2208];
    char ru_last[80];
    char ru_byline[93];
    char ru_caption[156];
    char ru_notice[244];
    char ru_link[593];
    char ru_mail[114];
    char ru_tail[36];
    char ru_opener[1497];
    char ru_furniture_head[744];
    char ru_furniture_last[17];
    char ru_opener_head[793];
    char sk_stop_words[1407];
    char sk_title[296];
    char sk_number[111];
    char sk_end[327];
    char sk_never[51];
    char sk_starter[871];
    char sk_month[180];
    char sk_last[15];
    char sl_stop_words[1180];
    char sl_title[133];
    char sl_number[88];
    char sl_end[295];
    char sl_never[35];
    char sl_starter[602];
    char sl_last[13];
    char sr_stop_words[3330];
    char sr_title[279];
    char sr_number[118];
    char sr_end[391];
    char sr_never[73];
    char sr_starter[1481];
    char sr_last[51];
    char sv_stop_words[1254];
    char sv_title[199];
    char sv_number[99];
    char sv_end[344];
    char sv_never[100];
    char sv_starter[655];
    char sv_last[33];
    char ta_stop_words[3043];
    char ta_title[623];
    char ta_number[28];
    char ta_end[125];
    char th_stop_words[1465];
    char th_title[150];
    char th_number[111];
    char th_never[319];
    char th_starter[598];
    char tr_stop_words[1478];
    char tr_title[198];
    char tr_number[105];
    char tr_end[334];
    char tr_never[34];
    char tr_starter[737];
    char tr_last[13];
    char uk_stop_words[2982];
    char uk_title[510];
    char uk_number[193];
    char uk_end[407];
    char uk_never[65];
    char uk_starter[1505];
    char uk_last[48];
    char ur_stop_words[3275];
    char ur_title[5];
    char ur_number[5];
    char vi_stop_words[754];
    char vi_title[68];
    char vi_number[68];
    char vi_end[201];
    char vi_never[23];
    char vi_starter[387];
    char vi_last[9];
    char yi_stop_words[923];
    char zh_stop_words[2134];
    char und_title[33];
    char und_number[57];
    char und_end[184];
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
    "adv" "bv" "ca" "dr" "drs" "ds" "genl" "kapt" "kol" "maj" "mej" "messrs" "mev" "mgr" "mlle"
    "mme" "mnr" "mr" "mrs" "ms" "prof" "resp" "sers" "sg" "sogen" "st",
    /* af_number */
    "art" "bl" "bls" "ca" "cap" "fig" "figs" "hfst" "kap" "n.º" "nr" "n°" "nº" "p" "par" "pp" "ref"
    "tab" "tel" "vgl" "vol" "vols" "ziff" "№",
    /* af_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "apr" "aug" "b.a" "b.c" "b.sc" "b.v" "bpk" "bros" "cie" "co" "corp" "d.c" "d.phil"
    "des" "e.a" "e.d" "e.u" "ed" "edms" "eds" "feb" "ft" "gmbh" "inc" "jan" "jr" "jul" "jun" "l.a"
    "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "max" "min" "mrt" "mt" "n.c" "n.m" "n.v" "n.y" "nov" "okt"
    "p.m" "ph.d" "plc" "s.a" "s.p.a" "s.r.l" "sep" "sept" "sr" "st" "u.k" "u.n" "u.s" "u.s.a" "v.c"
    "v.m",
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
    /* af_last */
    "ens" "etc",
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
    "أ" "أ.د" "د" "د.م" "م.م",
    /* ar_number */
    "ج" "ص" "ط",
    /* ar_end */
    "ق.م" "هـ",
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
    "ас" "бл" "брит" "бул" "вж" "г-жа" "г-н" "г-ца" "гжа" "гл" "гн" "гр" "д-р" "доц" "др" "ет"
    "ж.к" "жк" "изд" "им" "инж" "исп" "ит" "кап" "кв" "лат" "лейт" "напр" "нем" "обл" "общ" "пл"
    "подп" "пр" "прев" "проф" "ред" "рус" "св" "ст.н.с" "т.нар" "ул" "фр",
    /* bg_number */
    "art" "ca" "cap" "fig" "figs" "kap" "n.º" "nr" "n°" "nº" "p" "pp" "ref" "tab" "tel" "vol"
    "vols" "ziff" "§" "ал" "ап" "бл" "бр" "вж" "гл" "ет" "кн" "ном" "рис" "с" "стр" "т" "табл"
    "тел" "чл" "№",
    /* bg_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.phil" "e.u" "ed" "eds" "ft"
    "gmbh" "inc" "jr" "l.a" "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "max" "min" "mt" "n.v" "n.y" "p.m"
    "ph.d" "plc" "s.a" "s.p.a" "s.r.l" "sr" "st" "u.k" "u.n" "u.s" "u.s.a" "авг" "апр" "в" "вв" "г"
    "гг" "ген" "год" "дек" "дка" "м" "м.г" "мар" "мин" "млн" "млрд" "н.е" "ноем" "ок" "окт" "полк"
    "пр.н.е" "пр.хр" "сек" "септ" "сл.хр" "т.г" "фев" "хил" "ч" "юл" "юн" "ян",
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
    /* bg_last */
    "etc" "др" "и.др" "и.т.н" "лв" "ст" "т.н",
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
    "অ্যাড" "আই" "আর" "ই" "ইউ" "ইঞ্জি" "এ" "এইচ" "এন" "এফ" "এম" "এল" "এস" "ও" "কে" "জি" "জে" "টি"
    "ড" "ডা" "ডি" "পি" "প্রফে" "বি" "ভি" "মি" "মিস" "মিসেস" "মো" "মোঃ" "শ্রী" "সি",
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
    "adv" "aprox" "arq" "av" "avda" "cf" "cr" "ctra" "dr" "dra" "drs" "ex" "excm" "excma" "gral"
    "hble" "il·lm" "ing" "lic" "messrs" "mgr" "mlle" "mme" "mn" "mns" "mons" "mr" "mrs" "ms" "màx"
    "mín" "p.e" "pg" "pl" "prof" "profa" "ptge" "pça" "rbla" "rda" "sr" "sra" "sres" "srs" "srta"
    "st" "sta" "sts" "tte",
    /* ca_number */
    "ap" "apt" "art" "arts" "ca" "cap" "caps" "f" "fig" "figs" "kap" "lín" "n" "n.º" "nr" "n°" "nº"
    "núm" "núms" "p" "pp" "pàg" "pàgs" "ref" "s" "secc" "tab" "tel" "tom" "v" "vol" "vols" "ziff"
    "§" "№",
    /* ca_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.c" "a.d" "a.g"
    "a.m" "aC" "abr" "ag" "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cia" "cie" "co" "coord" "corp"
    "d.c" "d.phil" "dC" "dc" "dept" "des" "dg" "dj" "dl" "ds" "dt" "dv" "e.u" "ed" "eds" "ee.uu"
    "feb" "febr" "ff.aa" "ft" "gen" "gmbh" "h" "inc" "jr" "jul" "l.a" "llc" "llp" "ltd" "m" "m.a"
    "m.d" "m.sc" "max" "min" "mt" "n.v" "n.y" "nov" "oct" "p.m" "ph.d" "plc" "s" "s.a" "s.l"
    "s.p.a" "s.r.l" "set" "sr" "st" "trad" "u.k" "u.n" "u.s" "u.s.a" "univ",
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
    /* ca_last */
    "etc",
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
    "akad" "amer" "angl" "arch" "bc" "bisk" "bl" "brit" "býv" "cca" "des" "dis" "doc" "dol" "dr"
    "drs" "franc" "icdr" "ing" "již" "judr" "kap" "kard" "kpt" "kupř" "lat" "maď" "messrs" "mgr"
    "mj" "mjr" "ml" "mlle" "mme" "mr" "mrs" "ms" "mudr" "mvdr" "místopř" "n.p" "např" "naroz"
    "npor" "nprap" "nábř" "nám" "něm" "obch" "odd" "odst" "okr" "paedr" "phdr" "plk" "pol" "popř"
    "por" "pozn" "pp" "pplk" "ppor" "prac" "prap" "prof" "pí" "předs" "překl" "příp" "red" "resp"
    "rndr" "roč" "rtm" "sev" "sl" "spol" "srov" "st" "str" "stř" "sv" "svob" "tab" "tehd" "tel"
    "thdr" "thlic" "tj" "tzn" "tzv" "tř" "ukr" "ul" "uv" "viz" "vyd" "vých" "vč" "včet" "zast"
    "zejm" "zem" "zemř" "zn" "zákl" "záp" "č.j" "č.p" "čet" "čl" "čp" "řec" "řed" "šp" "šv",
    /* cs_number */
    "art" "ca" "cap" "cca" "fig" "figs" "kap" "n.º" "nař" "no" "nr" "n°" "nº" "obr" "odst" "p"
    "pozn" "pp" "písm" "př" "ref" "roč" "s" "sb" "ss" "str" "sv" "tab" "tel" "vol" "vols" "vyhl"
    "ziff" "zák" "§" "§§" "č" "čl" "čís" "№",
    /* cs_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "a.s" "ap" "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "břez" "cdv" "cie" "cit" "co" "corp" "csc"
    "d.c" "d.phil" "dis" "drsc" "dub" "e.u" "ed" "eds" "ft" "gen" "gmbh" "ha" "hod" "hor" "inc"
    "jr" "k.s" "ks" "květ" "l" "l.a" "led" "list" "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "max" "mba"
    "mil" "min" "mio" "ml" "mld" "mt" "n.l" "n.p" "n.v" "n.y" "nar" "o.p.s" "o.s" "obr" "p.m"
    "ph.d" "phd" "plc" "po.kr" "pros" "př.kr" "př.n.l" "r" "s.a" "s.p" "s.p.a" "s.r.l" "s.r.o"
    "sek" "slov" "spol" "sr" "srp" "st" "stol" "th.d" "tis" "tř" "u.k" "u.n" "u.s" "u.s.a" "v.o.s"
    "z.s" "zář" "ún" "úno" "červ" "čsl" "říj",
    /* cs_never */
    "cf" "e.g" "i.e" "ibid" "kupř" "m.j" "mj" "např" "popř" "s.d" "srov" "t.j" "t.r" "t.zn" "t.č"
    "tj" "tzn" "tzv" "viz" "vs",
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
    /* cs_last */
    "aj" "apod" "atd" "atp" "etc" "kč",
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
    "adv" "ang" "arkt" "bl" "bl.a" "bla" "ca" "cand" "cirka" "dir" "dr" "drs" "egl" "ekskl" "evt"
    "fhv" "fr" "frk" "gr" "hhv" "hr" "iflg" "ifm" "ift" "ing" "inkl" "jf" "jfr" "jvf" "kapt" "kgl"
    "lic" "mag" "messrs" "mgr" "mht" "mlle" "mme" "mr" "mrs" "ms" "no" "nuv" "opr" "pga" "prof"
    "s.k" "sct" "skt" "st" "stud" "sv" "såk" "tidl" "tlf" "ty" "vedr" "vs",
    /* da_number */
    "afsn" "art" "bd" "ca" "cap" "fig" "figs" "kap" "kl" "litra" "matr" "matr.nr" "n.º" "nr" "n°"
    "nº" "p" "pkt" "pp" "ref" "s" "sd" "side" "stk" "tab" "tel" "tlf" "vol" "vols" "ziff" "§" "№",
    /* da_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "a.m.b.a" "a.s" "afd" "alm" "approx" "apr" "aps" "aug" "b.a" "b.c" "b.sc" "b.v" "bros" "cie"
    "co" "corp" "d.c" "d.d" "d.m" "d.phil" "d.s" "d.å" "dec" "e.kr" "e.u" "e.v.t" "ed" "eds" "eks"
    "f.kr" "feb" "febr" "fre" "ft" "gen" "gmbh" "i.s" "inc" "inst" "jan" "jr" "jul" "jun" "l.a"
    "llc" "llp" "ltd" "lør" "m.a" "m.d" "m.h.t" "m.sc" "man" "mar" "max" "mia" "mill" "min" "mio"
    "mt" "n.v" "n.y" "nov" "o.a" "okt" "ons" "p.m" "ph.d" "plc" "red" "s.a" "s.p.a" "s.r.l" "s.u"
    "sek" "sep" "sept" "sr" "st" "søn" "tim" "tirs" "tors" "u.k" "u.n" "u.s" "u.s.a" "udg" "udt"
    "univ" "årg",
    /* da_never */
    "a.h.t" "bl.a" "bla" "cf" "d.v.s" "dvs" "e.g" "f.eks" "f.o.m" "f.t" "f.x" "feks" "fmk" "fom"
    "fx" "i.e" "i.h.t" "ibid" "m.a.o" "m.h.p" "p.g.a" "p.t" "pga" "pt" "s.k" "t.o.m" "viz" "vs",
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
    /* da_last */
    "etc" "m.fl" "m.m" "m.v" "mfl" "mv" "o.l" "o.lign" "o.s.v" "osv",
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
    "abzgl" "adj" "allg" "allgem" "altgriech" "amerik" "ausschl" "bayr" "bearb" "beisp" "bes"
    "betr" "bez" "bspw" "bzgl" "bzw" "ca" "cand" "capt" "chin" "christl" "col" "dipl" "dipl.-ing"
    "doz" "dr" "dr.h.c" "dres" "drs" "dt" "dtsch" "durchschn" "ehem" "eig" "eigtl" "einschl" "engl"
    "entspr" "europ" "ev" "evang" "evtl" "exkl" "fr" "franz" "frl" "frz" "geb" "gebr" "gegr" "gem"
    "geogr" "gesch" "gesetzl" "gest" "ggf" "ggfs" "gleichn" "griech" "h.c" "habil" "hc" "hebr" "hg"
    "hist" "histor" "hl" "hll" "hr" "hrn" "hrsg" "ing" "inkl" "insb" "insbes" "int" "internat"
    "ital" "iur" "jap" "jur" "jüd" "kaiserl" "kath" "kgl" "königl" "lat" "lic" "lt" "maj" "med"
    "messrs" "mgr" "mind" "mlle" "mme" "mr" "mrs" "ms" "nat" "nation" "niederl" "o.univ.-prof"
    "obj" "oec" "pd" "persönl" "phil" "plur" "pol" "poln" "priv.-doz" "prof" "profes" "prot" "rer"
    "resp" "russ" "röm" "sen" "sgt" "skt" "sog" "sogen" "span" "spez" "st" "staatl" "ste" "stud"
    "städt" "subst" "techn" "theol" "tschech" "türk" "ugs" "umg" "umgangsspr" "ungef" "univ.-prof"
    "ursprüngl" "veralt" "verf" "verh" "verst" "verw" "vet" "vgl" "vs" "wg" "wiss" "zirka" "zool"
    "zus" "zusätzl" "zuzgl" "zzgl" "öffentl" "österr" "übers",
    /* de_number */
    "Di" "Do" "Fr" "Mi" "Mo" "Sa" "So" "abb" "abs" "absatz" "akt" "anl" "anm" "art" "az" "bd" "bde"
    "bl" "blatt" "bsp" "ca" "cap" "erg" "fax" "fig" "figs" "frühest" "geb" "h" "hausnr" "heft" "jg"
    "jgg" "kap" "kl" "lfg" "n.º" "no" "nr" "nrn" "n°" "nº" "p" "pkt" "plz" "pos" "posit" "postf"
    "pp" "punkt" "rdn" "rdnr" "ref" "rn" "rz" "s" "satz" "seite" "seiten" "spätest" "tab" "taf"
    "tel" "telef" "ver" "vers" "vol" "vols" "ziff" "ziffer" "§" "§§" "№",
    /* de_end */
    "Apr" "Aug" "Dec" "Di" "Do" "Feb" "Jan" "Jul" "Jun" "Mag" "Mar" "Mi" "Mo" "Nov" "Oct" "Pl" "Sa"
    "Sep" "Sept" "So" "a.d" "a.g" "a.m" "a.o" "abt" "ag" "approx" "apr" "aufl" "aug" "ausg" "b.a"
    "b.c" "b.sc" "b.v" "bd" "bez" "bhf" "bros" "bundesl" "cie" "co" "corp" "d.c" "d.j" "d.phil"
    "d.ä" "dez" "e.g" "e.h" "e.k" "e.u" "e.v" "ed" "eds" "einw" "ew" "feb" "febr" "ft" "gen" "gmbh"
    "hbf" "i.a" "i.r" "i.v" "inc" "jahrh" "jan" "jh" "jhd" "jhdt" "jhdts" "jhs" "jr" "jul" "jun"
    "kfz" "kgr" "kt" "ktn" "l.a" "lkw" "llc" "llp" "ltd" "m.a" "m.d" "m.d.b" "m.d.l" "m.sc" "max"
    "mdb" "mdl" "mill" "min" "mio" "mrd" "mt" "mwst" "mär" "n.chr" "n.v" "n.y" "nov" "o.dgl" "o.ä"
    "okt" "p.m" "ph.d" "pkw" "pl" "plc" "qkm" "red" "reg.-bez" "s.a" "s.p.a" "s.r.l" "sek" "sept"
    "sr" "st" "std" "stk" "str" "tsd" "u.a" "u.dergl" "u.dgl" "u.k" "u.n" "u.s" "u.s.a" "u.z" "u.ä"
    "v.chr" "v.d.z" "v.u.z" "verl" "zt",
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
    /* de_last */
    "etc" "u.a.m" "u.v.a" "u.v.m" "usf" "usw",
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
    /* de_opener */
    "aber" "allerdings" "als_er" "als_sie" "also" "andere" "andererseits" "anschliessend" "auch"
    "auf_diese_weise" "aus_diesem_grund" "ausserdem" "bei_ihm" "beide" "beides" "beispielsweise"
    "dabei" "dadurch" "dafür" "dagegen" "daher" "damals" "damit" "danach" "daneben" "dann" "daran"
    "darauf" "daraufhin" "daraus" "darin" "darum" "darunter" "darüber_hinaus" "das_alles"
    "das_bedeutet" "das_geht" "das_gilt" "das_hat" "das_hatte" "das_heisst" "das_ist" "das_kann"
    "das_liegt" "das_macht" "das_sei" "das_sind" "das_soll" "das_war" "das_wird" "das_wurde"
    "davon" "davor" "dazu" "dem_ist" "demnach" "denn" "dennoch" "der_andere" "deren" "derer"
    "derselbe" "deshalb" "dessen" "deswegen" "die_anderen" "dies" "diese" "dieselbe" "diesem"
    "diesen" "dieser" "dieses" "doch" "dort" "ebenfalls" "ebenso" "einerseits" "er" "erstere"
    "ersterer" "es" "ferner" "folglich" "für_ihn" "gleichwohl" "hingegen" "ihm" "ihn" "ihnen" "ihr"
    "ihre" "ihrem" "ihren" "ihrer" "ihres" "im_gegensatz_dazu" "im_gegenteil" "in_diesem"
    "in_diesem_fall" "in_dieser" "inzwischen" "jedoch" "jene" "jener" "jenes" "letztere"
    "letzterer" "mit_diesem" "mit_dieser" "mit_ihm" "mit_ihnen" "mit_ihr" "nachdem_er"
    "nachdem_sie" "nämlich" "oder" "schliesslich" "sein" "seine" "seinem" "seinen" "seiner"
    "seines" "seitdem" "seither" "sie" "so" "somit" "sondern" "sonst" "später" "stattdessen"
    "trotz_dessen" "trotz_dieser" "trotzdem" "umgekehrt" "und" "unterdessen" "vielmehr" "vorher"
    "weil_er" "weil_sie" "wenn_er" "wenn_sie" "während_er" "während_sie" "währenddessen" "zudem"
    "zum_beispiel" "zuvor" "überdies",
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
    /* de_opener_head */
    "aber" "allerdings" "als" "also" "andere" "andererseits" "anschliessend" "auch" "auf" "aus"
    "ausserdem" "bei" "beide" "beides" "beispielsweise" "dabei" "dadurch" "dafür" "dagegen" "daher"
    "damals" "damit" "danach" "daneben" "dann" "daran" "darauf" "daraufhin" "daraus" "darin"
    "darum" "darunter" "darüber" "das" "davon" "davor" "dazu" "dem" "demnach" "denn" "dennoch"
    "der" "deren" "derer" "derselbe" "deshalb" "dessen" "deswegen" "die" "dies" "diese" "dieselbe"
    "diesem" "diesen" "dieser" "dieses" "doch" "dort" "ebenfalls" "ebenso" "einerseits" "er"
    "erstere" "ersterer" "es" "ferner" "folglich" "für" "gleichwohl" "hingegen" "ihm" "ihn" "ihnen"
    "ihr" "ihre" "ihrem" "ihren" "ihrer" "ihres" "im" "in" "inzwischen" "jedoch" "jene" "jener"
    "jenes" "letztere" "letzterer" "mit" "nachdem" "nämlich" "oder" "schliesslich" "sein" "seine"
    "seinem" "seinen" "seiner" "seines" "seitdem" "seither" "sie" "so" "somit" "sondern" "sonst"
    "später" "stattdessen" "trotz" "trotzdem" "umgekehrt" "und" "unterdessen" "vielmehr" "vorher"
    "weil" "wenn" "während" "währenddessen" "zudem" "zum" "zuvor" "überdies",
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
    "dr" "drs" "messrs" "mgr" "mlle" "mme" "mr" "mrs" "ms" "prof" "st" "άγ" "αγ" "αγγλ" "αντ"
    "αντιπρ" "αρ" "αριθ" "αρχ" "αρχιμ" "βλ" "βουλ" "γ.γ" "γαλλ" "γεν" "γερμ" "δίδα" "δηλ" "διευθ"
    "δικ" "δις" "δρ" "εικ" "εκδ" "επιμ" "ι.μ" "ι.ν" "ιταλ" "κα" "καθ" "καθηγ" "κες" "κεφ" "κκ"
    "κος" "λ.χ" "λατ" "λεωφ" "λοχ" "μητρ" "μηχ" "μτφρ" "νεοελλ" "οδ" "οσ" "π.χ" "πίν" "πβ" "περ"
    "πλ" "πρ" "πρβλ" "πρωθ" "πχ" "ρωσ" "σελ" "σσ" "στρ" "συντ" "ταξ" "ταχ" "τηλ" "τομ" "τουρκ" "υπ"
    "υπολ" "χφ" "ό.π",
    /* el_number */
    "art" "ca" "cap" "fig" "figs" "kap" "n.º" "nr" "n°" "nº" "p" "pp" "ref" "tab" "tel" "vol"
    "vols" "ziff" "§" "άρθρ" "αρ" "αρθρ" "αριθ" "εδ" "εικ" "κεφ" "ν" "πίν" "παρ" "περ" "σ" "σελ"
    "σσ" "στ" "σχ" "τ" "τηλ" "τομ" "φ" "φυλ" "φύλλ" "№",
    /* el_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.phil" "e.u" "ed" "eds" "ft"
    "gmbh" "inc" "jr" "l.a" "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "max" "min" "mt" "n.v" "n.y" "p.m"
    "ph.d" "plc" "s.a" "s.p.a" "s.r.l" "sr" "st" "u.k" "u.n" "u.s" "u.s.a" "α.ε" "απρ" "αυγ" "δεκ"
    "δευτ" "δισ" "δισεκ" "ε.ε" "ε.π.ε" "εκ" "εκατ" "ευρ" "η.π.α" "ιαν" "ιουλ" "ιουν" "κ.ο.κ"
    "κ.τ.ο" "κ.τ.ό" "κυρ" "λεπτ" "μ.μ" "μ.χ" "μάρτ" "μέτρ" "μαρτ" "νοε" "νοεμ" "ο.ε" "ο.η.ε" "οκτ"
    "π.μ" "π.χ" "παρ" "σαβ" "σεπτ" "τετρ.μ" "φεβ" "φεβρ" "χιλ" "ώρ",
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
    /* el_last */
    "etc" "δρχ" "κ.ά" "κ.α" "κ.λ.π" "κ.λπ" "κ.τ.λ" "κλπ" "κτλ" "χλμ",
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
    "Col" "Cols" "Fr" "Gen" "Gens" "Hon" "Pres" "Rep" "Reps" "Rev" "Supt" "adm" "ald" "amb" "assoc"
    "asst" "atty" "brig" "brig.gen" "capt" "cdr" "chas" "cmdr" "cols" "cpl" "det" "dr" "drs" "ens"
    "gens" "geo" "gov" "govs" "insp" "jas" "lieut" "lt" "lt.col" "lt.gen" "maj" "maj.gen" "messrs"
    "mgr" "mlle" "mme" "mmes" "mr" "mrs" "ms" "msgr" "mssrs" "mx" "pfc" "prin" "prof" "profs" "pvt"
    "revd" "rt" "sen" "sens" "sgt" "sgt.maj" "supt" "thos" "vice-pres" "wm",
    /* en_number */
    "Sat" "Sun" "app" "approx" "apt" "art" "arts" "bk" "bks" "bldg" "c" "ca" "cap" "ch" "chap"
    "chaps" "chs" "cir" "circa" "cl" "col" "cols" "ed" "eq" "eqs" "est" "ex" "exs" "ext" "fig"
    "figs" "flt" "fol" "hwy" "kap" "ll" "ln" "n.º" "no" "nos" "nr" "n°" "nº" "op" "p" "par" "para"
    "paras" "pg" "pgs" "pl" "pop" "pp" "pt" "pts" "ref" "refs" "rm" "rs" "rte" "sec" "secs" "sect"
    "sp" "ste" "tab" "tel" "v" "ver" "vers" "vol" "vols" "vv" "ziff" "№",
    /* en_end */
    "Ala" "Alta" "Apr" "Ariz" "Ark" "Aug" "Cal" "Calif" "Colo" "Conn" "Dec" "Del" "Feb" "Fla" "Fri"
    "Ga" "Ill" "Ind" "Jan" "Jul" "Jun" "Kan" "Kans" "Ky" "La" "Man" "Mar" "Mass" "Md" "Mich" "Minn"
    "Miss" "Mo" "Mon" "Mont" "Neb" "Nebr" "Nev" "Nov" "Oct" "Okla" "Ont" "Ore" "Pa" "Penn" "Que"
    "Sask" "Sep" "Sept" "Tenn" "Tex" "Thu" "Thur" "Thurs" "Tue" "Tues" "Va" "Vt" "Wash" "Wed"
    "Weds" "Wis" "Wisc" "Wyo" "a.d" "a.g" "a.m" "approx" "assn" "assns" "av" "ave" "avg" "b.a"
    "b.c" "b.c.e" "b.s" "b.sc" "b.v" "bldg" "blvd" "bros" "c.e" "c.e.o" "c.f.o" "c.p.a" "cie" "co"
    "corp" "cos" "ct" "cu" "cu.ft" "d.a" "d.c" "d.d.s" "d.o" "d.p.r.k" "d.phil" "d.v.m" "dept"
    "depts" "div" "e.u" "ed" "ed.d" "eds" "esp" "esq" "fl" "ft" "gal" "gmbh" "govt" "hr" "hrs"
    "hwy" "inc" "inst" "intl" "is" "j.d" "jr" "l.a" "lb" "lbs" "ll.b" "ll.m" "llc" "llp" "ln" "lp"
    "ltd" "m.a" "m.b.a" "m.d" "m.p" "m.p.h" "m.s" "m.sc" "max" "mfg" "mfrs" "mgmt" "min" "mins"
    "misc" "mo" "mos" "mpg" "mph" "mt" "mts" "n.b" "n.c" "n.d" "n.h" "n.j" "n.m" "n.v" "n.y" "natl"
    "o.k" "oz" "p.e.i" "p.m" "p.o" "p.r.c" "p.s" "ph.d" "pkwy" "pl" "plc" "pt" "publ" "q.e.d" "qt"
    "r.i" "r.i.p" "r.n" "rd" "repr" "ret" "rev" "rpm" "rte" "s.a" "s.c" "s.d" "s.p.a" "s.r.l"
    "secs" "seq" "sq" "sq.ft" "sr" "st" "ste" "t.v" "tbsp" "temp" "ter" "trans" "tsp" "u.a.e" "u.k"
    "u.n" "u.s" "u.s.a" "u.s.s.r" "univ" "v.p" "vols" "w.va" "wk" "wks" "yr" "yrs",
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
    /* en_last */
    "al" "etc",
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
    "see_the_gallery:" "send_us_your" "send_your" "share$" "share:" "share_on" "share_this"
    "share_via" "shop_now" "show_comments" "show_more" "sign_in$" "sign_up" "skip_to" "subscribe"
    "subscribe$" "subscribe_now" "subscribe_to" "support_our_journalism" "support_us" "tags:"
    "tap_here" "tap_to" "to_learn_more" "to_read_more" "top_stories" "topics:" "trending$"
    "trending:" "trending_now" "tweet$" "tweet_this" "up_next" "view_all" "view_comments"
    "view_gallery" "view_more" "view_photos" "watch_live" "watch_more" "watch_now"
    "watch_the_video" "what_to_read" "www" "you've_reached" "you've_read" "you_have_reached"
    "you_have_read" "you_may_also" "you_may_like" "you_might_also" "you_might_like",
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
    /* en_opener */
    "above_all" "accordingly" "additionally" "after_all" "after_he" "after_it" "after_she"
    "after_that" "after_they" "after_this" "afterward" "afterwards" "again" "all_of_them"
    "all_of_this" "all_that" "all_the_same" "all_these" "all_this" "all_those" "also" "among_them"
    "among_these" "among_those" "and" "another" "as_a_consequence" "as_a_result" "as_for_that"
    "as_he" "as_it" "as_she" "as_such" "as_they" "as_well" "at_her" "at_his" "at_its"
    "at_that_point" "at_the_same_time" "at_their" "at_these" "at_this" "because_of_that"
    "because_of_these" "because_of_this" "before_he" "before_it" "before_she" "before_that"
    "before_they" "besides" "both" "both_of_them" "but" "by_comparison" "by_contrast" "by_doing_so"
    "by_the_same_token" "by_then" "by_this" "consequently" "conversely" "despite_that"
    "despite_this" "due_to_this" "even_so" "even_that" "even_then" "even_this" "for_example"
    "for_her_part" "for_his_part" "for_instance" "for_its_part" "for_one_thing" "for_that"
    "for_their_part" "for_these" "for_this" "for_those" "from_that" "from_then_on" "from_there"
    "from_this" "furthermore" "he" "he'd" "he'll" "he's" "hence" "her" "here's_why" "here_too"
    "hers" "herself" "him" "himself" "his" "however" "if_he" "if_it" "if_not" "if_she" "if_so"
    "if_they" "in_addition" "in_both_cases" "in_comparison" "in_contrast" "in_either_case"
    "in_fact" "in_her" "in_his" "in_it" "in_its" "in_other_words" "in_response" "in_return"
    "in_so_doing" "in_that_case" "in_that_way" "in_the_process" "in_their" "in_these" "in_this"
    "in_this_case" "in_this_way" "in_those" "in_turn" "indeed" "instead" "it" "it'd" "it'll" "it's"
    "its" "itself" "later" "like_her" "like_him" "like_that" "like_them" "like_this" "likewise"
    "many_of_them" "meanwhile" "more_importantly" "moreover" "most_of_them" "neither"
    "nevertheless" "none_of_them" "nonetheless" "nor" "not_only_that" "not_so" "of_course"
    "of_them" "of_these" "of_those" "on_it" "on_that" "on_the_contrary" "on_the_one_hand"
    "on_the_other_hand" "on_these" "on_this" "on_top_of_that" "one_of_them" "only_then" "or"
    "others" "otherwise" "rather" "same_here" "she" "she'd" "she'll" "she's" "shortly_after_that"
    "similarly" "since_he" "since_she" "since_then" "since_they" "so" "some_of_them" "soon_after"
    "still" "subsequently" "such" "that" "that'd" "that'll" "that's" "that_is" "that_is_why"
    "the_first_of_these" "the_former" "the_latter" "the_other" "the_others" "the_pair" "the_same"
    "the_second" "the_third" "the_three" "the_two" "their" "theirs" "them" "themselves" "then"
    "there_he" "there_she" "there_they" "there_too" "thereafter" "thereby" "therefore" "these"
    "they" "they'd" "they'll" "they're" "they've" "this" "those" "through_this" "thus" "to_that"
    "to_that_end" "to_this_end" "too" "two_of_them" "under_this" "unlike_her" "unlike_him"
    "until_then" "what's_more" "what_he" "what_she" "what_they" "when_he" "when_it" "when_she"
    "when_that" "when_they" "when_this" "which" "while_he" "while_it" "while_she" "while_they"
    "while_this" "with_that" "with_these" "with_this" "worse_still" "yet",
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
    "send" "sent" "share" "shop" "show" "shown" "sign" "skip" "slideshow" "special" "sponsored"
    "staff" "story" "subject" "subscribe" "support" "tags" "tap" "terms" "text" "the" "this" "to"
    "toggle" "top" "topics" "trending" "tweet" "unsubscribe" "up" "updated" "video" "view" "views"
    "watch" "we" "what" "words" "written" "www" "you" "you've" "©",
    /* en_furniture_last */
    "article" "from" "here" "images" "permission" "photo" "report" "reporting" "reserved" "story"
    "video",
    /* en_opener_head */
    "above" "accordingly" "additionally" "after" "afterward" "afterwards" "again" "all" "also"
    "among" "and" "another" "as" "at" "because" "before" "besides" "both" "but" "by" "consequently"
    "conversely" "despite" "due" "even" "for" "from" "furthermore" "he" "he'd" "he'll" "he's"
    "hence" "her" "here" "here's" "hers" "herself" "him" "himself" "his" "however" "if" "in"
    "indeed" "instead" "it" "it'd" "it'll" "it's" "its" "itself" "later" "like" "likewise" "many"
    "meanwhile" "more" "moreover" "most" "neither" "nevertheless" "none" "nonetheless" "nor" "not"
    "of" "on" "one" "only" "or" "others" "otherwise" "rather" "same" "she" "she'd" "she'll" "she's"
    "shortly" "similarly" "since" "so" "some" "soon" "still" "subsequently" "such" "that" "that'd"
    "that'll" "that's" "the" "their" "theirs" "them" "themselves" "then" "there" "thereafter"
    "thereby" "therefore" "these" "they" "they'd" "they'll" "they're" "they've" "this" "those"
    "through" "thus" "to" "too" "two" "under" "unlike" "until" "what" "what's" "when" "which"
    "while" "with" "worse" "yet",
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
    "Dip" "Sen" "abg" "alm" "aprox" "arq" "av" "avd" "avda" "blvd" "bº" "cap" "capt" "cl" "cmdte"
    "cnel" "ctra" "dcha" "dir" "dira" "doña" "dr" "dra" "dras" "dres" "drs" "dto" "dña" "ee" "ej"
    "entlo" "excma" "excmo" "fdo" "fr" "fracc" "fray" "gob" "gral" "hna" "hno" "hnos" "ilma" "ilmo"
    "ilmos" "ing" "ingra" "izq" "izqda" "lic" "licda" "messrs" "mgr" "mlle" "mme" "mons" "mpio"
    "mr" "mrs" "ms" "mtra" "mtro" "máx" "mín" "ntra" "ntro" "pbro" "pdte" "plz" "plza" "pres"
    "prof" "profa" "profs" "prov" "pza" "r.p" "rvda" "rvdo" "sgto" "sind" "sr" "sra" "sras" "sres"
    "srta" "srtas" "st" "sta" "sto" "tcnel" "trad" "tte" "urb" "vda" "vicealm" "vº",
    /* es_number */
    "ap" "apartado" "apdo" "aptdo" "art" "arts" "c.p" "ca" "cap" "caps" "cll" "col" "cols" "cp"
    "cr" "cra" "cuad" "ed" "ext" "fax" "fig" "figs" "fol" "fols" "hab" "inc" "kap" "lám" "lín"
    "mar" "may" "min" "n" "n.º" "no" "nr" "nro" "nros" "num" "n°" "nº" "núm" "núms" "p" "pag"
    "pags" "parr" "pp" "pto" "pág" "págs" "párrf" "ref" "sec" "secs" "sep" "set" "t" "tab" "tel"
    "tels" "tfn" "tfno" "tlf" "tom" "v" "vol" "vols" "vs" "vv" "ziff" "§" "№",
    /* es_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.c" "a.d" "a.g"
    "a.j.c" "a.m" "aa.pp" "aa.vv" "abr" "ago" "approx" "avda" "ave" "b.a" "b.c" "b.sc" "b.v" "bldg"
    "bros" "c.a" "c.v" "cc.aa" "cc.oo" "cia" "cie" "co" "corp" "cía" "d.c" "d.e.p" "d.f" "d.j.c"
    "d.phil" "dd.hh" "ddhh" "dept" "depto" "dic" "dpto" "e.i.r.l" "e.u" "e.u.a" "ed" "edit" "eds"
    "ee.uu" "ee.uu.aa" "ene" "esq" "feb" "ff.aa" "ff.cc" "ft" "gmbh" "gr" "hnos" "hr" "hrs" "inc"
    "jj.oo" "jr" "jue" "jul" "jun" "l.a" "llc" "llp" "ltd" "ltda" "lun" "m" "m.a" "m.d" "m.sc"
    "max" "min" "mié" "mt" "n.v" "n.y" "nn.uu" "nov" "o.n.u" "oct" "p.d" "p.m" "p.s" "ph.d" "pl"
    "plc" "q.e.p.d" "r.i.p" "r.u" "rr.hh" "rr.pp" "s.a" "s.a.b" "s.a.c" "s.a.de.c.v" "s.a.u" "s.c"
    "s.l" "s.l.u" "s.p.a" "s.r.l" "s.s" "seg" "sep" "sept" "sr" "ss.mm" "st" "sáb" "u.e" "u.k"
    "u.n" "u.s" "u.s.a" "ud" "uds" "univ" "uu" "vdo" "vie",
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
    /* es_opener */
    "a_pesar_de_ello" "a_pesar_de_esto" "a_su_vez" "además" "ambas" "ambos" "aquel" "aquella"
    "aquellas" "aquello" "aquellos" "aquél" "asimismo" "así" "así_pues" "así_que" "con_ello"
    "con_ese" "con_este" "con_esto" "cuando_ella" "cuando_él" "de_ahí" "de_esta_forma"
    "de_esta_manera" "de_este_modo" "de_hecho" "desde_entonces" "e" "el_otro" "ella" "ellas" "ello"
    "ellos" "en_cambio" "en_consecuencia" "en_efecto" "en_ello" "en_esa" "en_ese" "en_esta"
    "en_este" "en_estos" "en_realidad" "entonces" "entre_ellas" "entre_ellos" "entretanto"
    "es_decir" "esa" "esas" "ese" "eso" "esos" "esta" "esta_última" "estas" "este" "este_último"
    "esto" "estos" "igualmente" "la_otra" "las_dos" "los_dos" "los_otros" "mientras_tanto"
    "más_tarde" "ni" "no_obstante" "o" "o_sea" "otra" "otras" "otro" "otros" "para_ello"
    "para_esto" "pero" "por_consiguiente" "por_ejemplo" "por_el_contrario" "por_ello" "por_eso"
    "por_esto" "por_lo_tanto" "por_otra_parte" "por_otro_lado" "por_su_parte" "por_tanto" "porque"
    "pues" "sin_embargo" "sino" "su" "sus" "suyo" "también" "tampoco" "tras_ello" "una_de_ellas"
    "uno_de_ellos" "y" "él" "ésa" "ése" "ésta" "éstas" "éste" "éstos",
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
    /* es_opener_head */
    "a" "además" "ambas" "ambos" "aquel" "aquella" "aquellas" "aquello" "aquellos" "aquél"
    "asimismo" "así" "con" "cuando" "de" "desde" "e" "el" "ella" "ellas" "ello" "ellos" "en"
    "entonces" "entre" "entretanto" "es" "esa" "esas" "ese" "eso" "esos" "esta" "estas" "este"
    "esto" "estos" "igualmente" "la" "las" "los" "mientras" "más" "ni" "no" "o" "otra" "otras"
    "otro" "otros" "para" "pero" "por" "porque" "pues" "sin" "sino" "su" "sus" "suyo" "también"
    "tampoco" "tras" "una" "uno" "y" "él" "ésa" "ése" "ésta" "éstas" "éste" "éstos",
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
    "adm" "arh" "ca" "dots" "dr" "drs" "eks" "em" "hr" "ingl" "ins" "kod" "kol" "kpt" "lad" "ltn"
    "mag" "maj" "messrs" "mgr" "mlle" "mme" "mnt" "mr" "mrs" "ms" "n.n" "nim" "nn" "nt" "näit"
    "peap" "piisk" "pr" "prl" "prof" "pst" "s.h" "sh" "sks" "st" "tn" "umb" "vn" "vrd" "vt" "õp",
    /* et_number */
    "art" "ca" "cap" "fig" "figs" "joon" "kap" "kd" "krt" "lg" "lk" "n.º" "nr" "n°" "nº" "p" "pp"
    "pt" "ptk" "ref" "sj" "tab" "tel" "u" "vol" "vols" "vt" "ziff" "§" "№",
    /* et_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a" "a.d" "a.g" "a.m"
    "aa" "approx" "apr" "as" "aug" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.phil"
    "dets" "e.kr" "e.m.a" "e.u" "eKr" "ed" "eds" "eek" "ekr" "eur" "ft" "gmbh" "inc" "jaan" "jr"
    "k.a" "l.a" "llc" "llp" "ltd" "m" "m.a" "m.a.j" "m.d" "m.sc" "max" "milj" "min" "mld" "mln"
    "mlrd" "mt" "mtü" "n.v" "n.y" "nov" "okt" "oü" "p.kr" "p.m" "pKr" "ph.d" "pkr" "plc" "s.a"
    "s.o" "s.p.a" "s.r.l" "saj" "sek" "sept" "sr" "st" "tk" "tuh" "u.k" "u.n" "u.s" "u.s.a" "v.a"
    "veebr",
    /* et_never */
    "cf" "e.g" "i.e" "ibid" "k.a" "n-ö" "nn" "nt" "näit" "s.o" "s.t" "sh" "so" "st" "viz" "vs" "vt",
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
    /* et_last */
    "etc" "jm" "jms" "jne" "vm" "vms",
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
    "jn" "lat" "messrs" "mgr" "mlle" "mme" "mr" "mrs" "ms" "prof" "st" "sta",
    /* eu_number */
    "art" "bol" "ca" "cap" "fig" "figs" "ir" "irud" "kap" "liburuk" "n.º" "nr" "n°" "nº" "or" "orr"
    "p" "pp" "ref" "tab" "tel" "vol" "vols" "zenb" "ziff" "zk" "§" "№",
    /* eu_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.b" "a.d" "a.g"
    "a.m" "abe" "abu" "api" "approx" "aza" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c"
    "d.phil" "e.a" "e.u" "ed" "eds" "eka" "eta.abar" "ft" "gmbh" "inc" "ira" "jr" "k.a" "k.o" "l.a"
    "llc" "llp" "ltd" "m" "m.a" "m.d" "m.sc" "mai" "mar" "max" "mend" "min" "mt" "n.v" "n.y" "ots"
    "p.m" "ph.d" "plc" "s.a" "s.l" "s.p.a" "s.r.l" "sr" "st" "u.k" "u.n" "u.s" "u.s.a" "urr" "urt"
    "uzt",
    /* eu_never */
    "ad" "adib" "cf" "e.g" "i.e" "ibid" "ik" "viz" "vs",
    /* eu_starter */
    "Ala" "Asko" "Atzo" "Azkenik" "Bai" "Baina" "Baita" "Bat" "Batzuk" "Bera" "Berak" "Beraz"
    "Bestalde" "Beste" "Bi" "Bihar" "Denak" "Edo" "Ere" "Eta" "Ez" "Gainera" "Gaur" "Gero" "Gu"
    "Guk" "Guztiak" "Haiek" "Hala" "Halaber" "Han" "Haren" "Hark" "Hau" "Hauek" "Hemen" "Hiru"
    "Honek" "Honen" "Hor" "Hori" "Horiek" "Horregatik" "Horrek" "Horren" "Hura" "Izan" "Lau"
    "Lehen" "Lehenengo" "Ni" "Nik" "Noiz" "Nola" "Non" "Nor" "Orain" "Orduan" "Zein" "Zenbait"
    "Zer" "Zergatik" "Zu" "Zuk" "ere",
    /* eu_last */
    "etab" "etc",
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
    "آ" "د" "س" "م",
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
    "kand" "kapt" "kenr" "ko" "kreik" "ks" "kuol" "lis" "luutn" "lääk" "maist" "maj" "messrs" "mgr"
    "mlle" "mm" "mme" "mr" "mrs" "ms" "nk" "ns" "nti" "os" "po" "prof" "puh" "ransk" "ruots" "rva"
    "saks" "so" "st" "suom" "synt" "til" "toht" "toim" "tri" "ts" "ven" "vrt" "ylim",
    /* fi_number */
    "art" "ca" "cap" "fig" "figs" "k" "kap" "kl" "klo" "kpl" "kuva" "mom" "n.º" "n:o" "n:ot" "no"
    "nr" "nro" "n°" "nº" "p" "pp" "puh" "pykälä" "ref" "s" "ss" "tab" "taul" "tel" "vol" "vols"
    "vrt" "ziff" "§" "№",
    /* fi_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m" "ab"
    "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.phil" "e.kr" "e.u" "eKr"
    "eaa" "ed" "eds" "ekr" "elok" "eur" "ft" "gmbh" "h" "heinäk" "helmik" "huhtik" "inc" "j.kr"
    "jKr" "jaa" "jkr" "jouluk" "jr" "ke" "kesk" "kesäk" "kok" "ky" "l.a" "la" "llc" "llp" "lokak"
    "ltd" "m.a" "m.d" "m.sc" "ma" "maalisk" "marrask" "max" "milj" "min" "mk" "mrd" "mt" "n.v"
    "n.y" "oy" "p.m" "pe" "ph.d" "plc" "s.a" "s.p.a" "s.r.l" "sek" "snt" "sr" "st" "su" "syysk" "t"
    "tammik" "ti" "to" "toukok" "ts" "u.k" "u.n" "u.s" "u.s.a" "vas" "vihr" "yo",
    /* fi_never */
    "a.o" "ao" "cf" "e.g" "e.m" "em" "esim" "i.e" "ibid" "ks" "n.k" "n.s" "nk" "ns" "t.s" "ts"
    "viz" "vrt" "vs",
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
    /* fi_last */
    "etc" "jms" "jne" "tms" "ym" "yms",
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
    "M" "abbé" "adj" "adv" "amb" "anc" "ancᵗ" "angl" "arr" "brig" "cant" "capt" "cdt" "col" "dir"
    "dr" "drs" "dép" "env" "esp" "fam" "gov" "gr" "gén" "hab" "ing" "ital" "lat" "lieut" "litt"
    "lt" "maj" "me" "messrs" "mgr" "mgrs" "mlle" "mlles" "mm" "mme" "mmes" "mr" "mrs" "ms" "néol"
    "pr" "prof" "profs" "prs" "prép" "prés" "péj" "r.p" "rep" "rév" "secr" "sen" "sgt" "sr" "ss"
    "st" "ste" "stes" "sts" "suiv" "syn" "vulg",
    /* fr_number */
    "al" "alin" "ann" "annexe" "app" "appt" "apt" "art" "arts" "bp" "bât" "c" "ca" "cap" "ch"
    "chap" "circa" "col" "env" "f" "ff" "fig" "figs" "fol" "kap" "liv" "ms" "n" "n.º" "no" "nos"
    "nr" "num" "n°" "nº" "p" "par" "part" "pl" "poste" "pp" "ref" "réf" "sect" "t" "tab" "tel"
    "tom" "tph" "tél" "v" "vers" "vol" "vols" "vv" "ziff" "§" "éd" "№",
    /* fr_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "ap.j.-c" "approx" "apr.j.-c" "apr.j.c" "assoc" "av" "av.j.-c" "av.j.c" "ave" "avr" "b.a" "b.c"
    "b.sc" "b.v" "bd" "blvd" "boul" "bros" "cie" "co" "coll" "corp" "d.c" "d.phil" "dec" "dept"
    "dim" "déc" "dépt" "e.u" "ed" "eds" "ets" "fbg" "fevr" "fg" "ft" "fév" "févr" "gmbh" "h.l.m"
    "h.t" "hab" "hre" "imp" "inc" "inst" "j.-c" "j.c" "jan" "janv" "jeu" "jr" "juil" "l.a" "llc"
    "llp" "ltd" "lun" "m.a" "m.d" "m.sc" "mar" "max" "mer" "min" "mt" "n.d.l.r" "n.d.t" "n.v" "n.y"
    "nov" "o.n.u" "o.t.a.n" "oct" "p.-d.g" "p.-s" "p.d.g" "p.m" "p.s" "ph.d" "pl" "plc" "r.a.t.p"
    "r.d.c" "r.f" "rte" "s.a" "s.a.r.l" "s.a.s" "s.c.i" "s.n.c" "s.n.c.f" "s.p.a" "s.r.l" "s.v.p"
    "sam" "sec" "sept" "sq" "sr" "st" "sté" "t.t.c" "trad" "u.e" "u.k" "u.n" "u.s" "u.s.a" "univ"
    "ven" "é.-u" "éd" "édit" "éds" "éts",
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
    /* fr_opener */
    "ainsi" "alors" "après_cela" "au_contraire" "aussi" "autrement_dit" "avec_elle" "avec_lui"
    "c'est" "c'est_pour_cela" "c'est_pourquoi" "c'était" "car" "ce" "ce_dernier" "ce_sont" "ceci"
    "cela" "celle" "celle_ci" "celles" "celles_ci" "celui" "celui_ci" "cependant" "ces"
    "ces_derniers" "ces_dernières" "cet" "cette" "cette_dernière" "ceux" "ceux_ci" "d'ailleurs"
    "d'autres" "dans_ce_cas" "dans_ce_contexte" "de_leur_côté" "de_même" "de_plus" "de_son_côté"
    "depuis_lors" "donc" "du_coup" "dès_lors" "elle" "elles" "en_conséquence" "en_effet" "en_fait"
    "en_outre" "en_revanche" "en_réalité" "enfin" "ensuite" "et" "eux" "il" "ils" "l'autre" "l'un"
    "l'une" "les_deux" "leur" "leurs" "lorsqu'elle" "lorsqu'il" "lui" "mais" "malgré_cela" "ni"
    "néanmoins" "or" "ou" "par_ailleurs" "par_conséquent" "par_contre" "par_exemple" "parmi_ceux"
    "parmi_elles" "parmi_eux" "pour_autant" "pour_cela" "pourtant" "puis" "qu'elle" "qu'il"
    "quand_elle" "quand_il" "quant_à_elle" "quant_à_lui" "s'il" "s'ils" "sa" "ses" "sinon" "son"
    "tous_deux" "toutefois" "toutes_deux" "à_ce_moment" "à_cet_effet" "à_l'inverse" "à_son_tour"
    "ça" "également",
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
    /* fr_opener_head */
    "ainsi" "alors" "après" "au" "aussi" "autrement" "avec" "c'est" "c'était" "car" "ce" "ceci"
    "cela" "celle" "celles" "celui" "cependant" "ces" "cet" "cette" "ceux" "d'ailleurs" "d'autres"
    "dans" "de" "depuis" "donc" "du" "dès" "elle" "elles" "en" "enfin" "ensuite" "et" "eux" "il"
    "ils" "l'autre" "l'un" "l'une" "les" "leur" "leurs" "lorsqu'elle" "lorsqu'il" "lui" "mais"
    "malgré" "ni" "néanmoins" "or" "ou" "par" "parmi" "pour" "pourtant" "puis" "qu'elle" "qu'il"
    "quand" "quant" "s'il" "s'ils" "sa" "ses" "sinon" "son" "tous" "toutefois" "toutes" "à" "ça"
    "également",
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
    "an.tuas" "dr" "drs" "messrs" "mgr" "mlle" "mme" "mr" "mrs" "ms" "prof" "st" "uas",
    /* ga_number */
    "art" "ca" "caib" "cap" "fig" "figs" "iml" "kap" "l" "lch" "lgh" "ll" "n.º" "nr" "n°" "nº" "p"
    "pp" "ref" "tab" "tel" "uimh" "vol" "vols" "ziff" "№",
    /* ga_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.phil" "e.u" "ed" "eds" "ft"
    "gmbh" "i.ch" "inc" "jr" "l.a" "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "max" "min" "mt" "n.v"
    "n.y" "p.m" "ph.d" "plc" "r.ch" "rl" "s.a" "s.p.a" "s.r.l" "sr" "st" "u.k" "u.n" "u.s" "u.s.a",
    /* ga_never */
    ".i" "cf" "e.g" "i.e" "ibid" "m.sh" "viz" "vs",
    /* ga_starter */
    "Ach" "Ag" "Agus" "An" "Anois" "Ansin" "Ar" "As" "Bhí" "Bhíodh" "Bíonn" "Cad" "Chuaigh" "Conas"
    "Cé" "Cén" "De" "Do" "Dúirt" "Faoi" "Freisin" "Gach" "I" "Idir" "In" "Inniu" "Inné" "Is" "Le"
    "Mar" "Má" "Mé" "Na" "Nuair" "Ní" "Níl" "Nó" "Roimh" "Seo" "Siad" "Sin" "Sinn" "Sé" "Sí" "Tar"
    "Tá" "Tú" "Ó",
    /* ga_last */
    "etc" "srl",
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
    "aprox" "av" "avda" "dna" "dr" "dra" "drs" "enx" "ex" "excmo" "ilmo" "messrs" "mgr" "mlle"
    "mme" "mr" "mrs" "ms" "prof" "profa" "pza" "sr" "sra" "sres" "st" "sta" "xral",
    /* gl_number */
    "art" "ca" "cap" "fig" "figs" "kap" "n" "n.º" "nr" "n°" "nº" "núm" "p" "pax" "pp" "páx" "páxs"
    "ref" "tab" "tel" "vol" "vols" "ziff" "§" "№",
    /* gl_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.c" "a.d" "a.g"
    "a.m" "abr" "ago" "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "cía" "d.c"
    "d.phil" "dec" "e.u" "ed" "eds" "ee.uu" "feb" "ft" "gmbh" "inc" "jr" "l.a" "llc" "llp" "ltd"
    "ltda" "m.a" "m.d" "m.sc" "mai" "mar" "max" "min" "mt" "n.v" "n.y" "nov" "out" "p.m" "ph.d"
    "plc" "s.a" "s.l" "s.p.a" "s.r.l" "set" "sr" "st" "u.k" "u.n" "u.s" "u.s.a" "xan" "xul" "xuñ",
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
    "גב" "ד\"ר" "פרופ",
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
    "कि.मी" "क्र" "न" "नं" "पृ" "रु" "सं",
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
    "akad" "amer" "bl" "blž" "cca" "dipl" "dipl.ing" "doc" "dr" "dr.sc" "drs" "engl" "franc" "gosp"
    "grč" "gđa" "gđica" "ing" "inž" "izd" "kard" "messrs" "mgr" "mlle" "mme" "mr" "mr.sc" "mrs"
    "ms" "nadb" "njem" "npr" "odn" "pok" "por" "predsj" "prev" "prof" "puk" "ravn" "rođ" "str" "sv"
    "tal" "tel" "tj" "tzv" "ul" "umrl" "ur" "zamj" "zv",
    /* hr_number */
    "art" "br" "ca" "cap" "fig" "figs" "gl" "kap" "n.º" "no" "nr" "n°" "nº" "p" "pp" "ref" "s" "sl"
    "st" "str" "sv" "tab" "tel" "toč" "vol" "vols" "ziff" "§" "čl" "№",
    /* hr_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.d" "d.o.o" "d.phil" "e.u"
    "ed" "eds" "ft" "g" "gen" "gmbh" "god" "inc" "j.d.o.o" "jr" "kap" "l.a" "llc" "llp" "ltd" "m.a"
    "m.d" "m.sc" "max" "mil" "min" "ml" "mlrd" "mt" "n.e" "n.v" "n.y" "ožuj" "p.m" "ph.d" "plc"
    "po.kr" "pr.kr" "pr.n.e" "pros" "red" "ruj" "s.a" "s.p.a" "s.r.l" "sat" "sek" "siječ" "sr"
    "srp" "st" "stolj" "svib" "tis" "u.k" "u.n" "u.s" "u.s.a" "velj",
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
    /* hr_last */
    "etc" "i.dr" "i.sl" "idr" "isl" "itd" "kn",
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
    "alez" "altbgy" "ang" "br" "bá" "csász" "dr" "drs" "elnökh" "ezr" "fhdgy" "ford" "főig" "főv"
    "gr" "gör" "hdgy" "hg" "id" "ifj" "ill" "kb" "ker" "kiad" "kir" "közp" "ld" "megh" "messrs"
    "mgr" "mlle" "mme" "mr" "mrs" "ms" "nagyk" "nemz" "ném" "orsz" "osztr" "pl" "prof" "rom" "st"
    "sz" "szds" "szerk" "szlov" "szt" "szül" "tbk" "vö" "vőrgy" "öz" "özv" "úgyn" "ún" "őrgy",
    /* hu_number */
    "art" "bek" "ca" "cap" "em" "fej" "fig" "figs" "fsz" "kap" "kb" "ker" "köt" "n.º" "nr" "n°"
    "nº" "o" "old" "p" "par" "pp" "r" "ref" "sz" "tab" "tel" "táb" "vol" "vols" "ziff" "§" "évf"
    "№",
    /* hu_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Kr.e" "Kr.u" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d"
    "a.g" "a.m" "approx" "aug" "b.a" "b.c" "b.sc" "b.v" "bros" "bt" "cie" "co" "corp" "cs" "d.c"
    "d.phil" "db" "de" "dec" "du" "e.u" "ed" "eds" "eft" "feb" "febr" "fej" "ft" "gmbh" "h" "i.e"
    "i.sz" "inc" "jan" "jr" "júl" "jún" "k" "kb" "kft" "kr.e" "kr.u" "krt" "l.a" "llc" "llp" "ltd"
    "m" "m.a" "m.d" "m.sc" "max" "mft" "mill" "min" "mp" "mrd" "mt" "máj" "márc" "n.v" "n.y" "nov"
    "nyrt" "okt" "p" "p.m" "ph.d" "pl" "plc" "rt" "s.a" "s.p.a" "s.r.l" "sr" "st" "sze" "szept"
    "szo" "u" "u.a" "u.k" "u.n" "u.s" "u.s.a" "ua" "ui" "uo" "v" "vki" "vm" "vmi" "zrt" "ápr",
    /* hu_never */
    "cf" "e.g" "i.e" "i.m" "ibid" "ill" "ld" "pl" "uo" "viz" "vs" "vö" "ún",
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
    /* hu_last */
    "etc" "stb",
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
    "դ" "դդ" "թ" "թթ" "մ.թ" "մ.թ.ա" "ք.ա",
    /* hy_last */
    "և.այլն",
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
    "a.n" "aiptu" "akbp" "alm" "almh" "bpk" "brigjen" "dr" "dra" "drs" "ds" "gd" "gdg" "gg" "hj"
    "ipda" "iptu" "ir" "irjen" "jend" "jl" "jln" "k.h" "kab" "kapt" "kec" "kel" "kh" "kombes"
    "kompol" "letjen" "letkol" "lettu" "lt" "mayjen" "messrs" "mgr" "mlle" "mme" "mr" "mrs" "ms"
    "nn" "ny" "prof" "prov" "r.a" "r.m" "sbb" "sdr" "sdri" "serka" "sgt" "spt" "st" "tgk" "tn"
    "u.p" "ust" "yth",
    /* id_number */
    "art" "ay" "ca" "cap" "ed" "fax" "fig" "figs" "gbr" "h" "hal" "hlm" "jil" "kap" "km" "n.º" "no"
    "nr" "n°" "nº" "p" "pp" "ps" "ref" "rt" "rw" "tab" "tel" "telp" "vol" "vols" "ziff" "№",
    /* id_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "a.md" "a.s" "ags" "agu" "approx" "apr" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "cv"
    "d.c" "d.phil" "des" "dkk" "e.u" "ed" "eds" "feb" "ft" "gmbh" "inc" "jan" "jr" "jul" "jun"
    "l.a" "lc" "llc" "llp" "ltd" "m" "m.a" "m.d" "m.h" "m.hum" "m.kom" "m.m" "m.pd" "m.sc" "m.si"
    "m.t" "mar" "max" "min" "mt" "n.v" "n.y" "nov" "okt" "p.m" "ph.d" "plc" "pt" "rp" "s.a" "s.ag"
    "s.e" "s.h" "s.ip" "s.ked" "s.kom" "s.p.a" "s.pd" "s.r.l" "s.sos" "s.t" "saw" "sda" "sep"
    "sept" "sm" "sp" "sp.a" "sp.og" "sr" "st" "swt" "tbk" "tsb" "u.k" "u.n" "u.s" "u.s.a",
    /* id_never */
    "a.l" "a.n" "cf" "d.a" "e.g" "i.e" "ibid" "viz" "vs" "y.i",
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
    /* id_last */
    "dll" "dsb" "dst" "etc",
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
    "ca" "dr" "drs" "f.v" "hr" "ing" "m.a" "messrs" "mgr" "mlle" "mme" "mr" "mrs" "ms" "prof" "s.h"
    "s.k" "s.n" "sbr" "sk" "sr" "st" "svk" "t.d" "u.þ.b" "þ.e",
    /* is_number */
    "art" "bls" "ca" "cap" "fig" "figs" "gr" "kap" "kl" "mgr" "málsgr" "n.º" "nr" "n°" "nº" "p"
    "pp" "ref" "s" "tab" "tbl" "tel" "tölul" "vol" "vols" "ziff" "árg" "№",
    /* is_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "apr" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.phil" "des" "e.h"
    "e.kr" "e.u" "ed" "eds" "ehf" "f.h" "f.kr" "feb" "febr" "ft" "gmbh" "hf" "inc" "jan" "jr"
    "klst" "l.a" "llc" "llp" "ltd" "m" "m.a" "m.d" "m.kr" "m.sc" "ma" "mar" "max" "millj" "min"
    "mlja" "mt" "mín" "n.v" "n.y" "nóv" "o.þ.h" "o.þ.u.l" "okt" "p.m" "ph.d" "plc" "s.a" "s.p.a"
    "s.r.l" "sek" "sept" "sr" "st" "u.k" "u.n" "u.s" "u.s.a" "ág" "þús",
    /* is_never */
    "a.m.k" "cf" "e.g" "i.e" "ibid" "m.a" "o.þ.h" "sbr" "t.d" "viz" "vs" "þ.e" "þ.e.a.s" "þ.m.t",
    /* is_starter */
    "Af" "Allir" "Allt" "Annað" "Að" "Aðeins" "Aðrir" "Ef" "Eftir" "Ein" "Einn" "Einnig" "Eitt"
    "Ekki" "En" "Enginn" "Er" "Eða" "Frá" "Fyrir" "Getur" "Hafa" "Hann" "Hefur" "Hjá" "Hvar" "Hvað"
    "Hver" "Hvernig" "Hvers" "Hér" "Hún" "Líka" "Margir" "Maður" "Með" "Nú" "Og" "Samkvæmt" "Sumir"
    "Síðan" "Til" "Tveir" "Um" "Undir" "Var" "Vegna" "Verður" "Við" "Voru" "Yfir" "Á" "Án" "Ég" "Í"
    "Þannig" "Þar" "Þau" "Það" "Þegar" "Þeir" "Þessar" "Þessi" "Þessir" "Þessum" "Þetta" "Þið"
    "Þrír" "Því" "Þá" "Þær" "Þó" "Þú",
    /* is_last */
    "etc" "o.fl" "o.s.frv",
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
    "amb" "amm" "amm.ne" "arch" "archh" "avv" "avvti" "biol" "c.so" "cap" "cav" "centr" "chiar"
    "chiar.mo" "chim" "chir" "col" "comm" "cons" "dip" "dipart" "dir" "dott" "dott.ssa" "dottssa"
    "dr" "dr.ssa" "drs" "ecc.mo" "eccmo" "econ" "egr" "egr.i" "elettr" "eur" "f.lli" "fis" "flli"
    "franc" "fraz" "gen" "gent" "gent.ma" "gent.mo" "gentma" "gentmo" "geol" "geom" "gr" "gr.uff"
    "idraul" "ill" "ill.mo" "illmo" "inf" "infer" "ing" "ingg" "ingl" "intern" "l.go" "lat" "loc"
    "magg" "mecc" "med" "messrs" "meteor" "mgr" "mlle" "mme" "mons" "mr" "mrs" "ms" "naz" "on"
    "onn" "ostetr" "p.i" "p.le" "p.za" "p.zza" "per.ind" "pres" "prof" "prof.ssa" "proff" "profssa"
    "prov" "psic" "psicol" "rag" "rev" "revdo" "san" "scient" "segr" "sen" "serg" "sig" "sig.na"
    "sig.ra" "sigg" "signa" "sigra" "sigrina" "soc" "spagn" "spett" "spett.le" "ss" "st" "sta"
    "sten" "sto" "stor" "str" "tecn" "ted" "ten" "trad" "uff" "v.cte" "v.le" "vcte" "vicepres",
    /* it_number */
    "art" "artt" "att" "bis" "c" "c.a" "c.p" "ca" "cap" "capp" "cell" "co" "col" "coll" "comma"
    "fax" "fig" "figg" "figs" "kap" "lett" "n" "n.º" "nn" "no" "nr" "num" "n°" "nº" "p" "pag"
    "pagg" "par" "parr" "pp" "ref" "sc" "sec" "sez" "t" "tab" "tav" "tavv" "tel" "ter" "tom" "v"
    "vol" "voll" "vols" "vs" "vv" "ziff" "§" "№",
    /* it_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.c" "a.d" "a.g"
    "a.m" "ago" "approx" "apr" "av.cr" "b.a" "b.c" "b.sc" "b.v" "bros" "c.d.a" "c.g.i.l" "c.m"
    "c.s.m" "cia" "cie" "co" "coop" "corp" "d.c" "d.cr" "d.phil" "dept" "dic" "dom" "e.u" "ed"
    "edd" "eds" "f.lli" "f.p" "fam" "feb" "febbr" "figli" "ft" "gen" "genn" "giov" "giu" "giugn"
    "gmbh" "inc" "int" "ist" "jr" "l.a" "llc" "llp" "ltd" "lug" "lun" "m.a" "m.d" "m.l" "m.sc"
    "mag" "mar" "mart" "max" "merc" "min" "mt" "n.d.a" "n.d.r" "n.d.t" "n.v" "n.y" "nov" "o.n.u"
    "ott" "p.a" "p.d" "p.m" "p.s" "ph.d" "plc" "r.s.v.p" "reg" "s.a" "s.a.s" "s.c" "s.c.r.l"
    "s.n.c" "s.p.a" "s.r.l" "s.s" "sab" "scrl" "sec" "secc" "set" "sett" "soc" "spa" "sr" "srl"
    "st" "u.e" "u.k" "u.n" "u.s" "u.s.a" "univ" "v.m" "ven" "zz",
    /* it_never */
    "ad.es" "c.d" "cf" "cfr" "cit" "e.g" "es" "i.e" "ib" "ibid" "id" "loc.cit" "n.b" "op.cit"
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
    /* it_last */
    "ecc" "eccetera" "etc",
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
    /* it_opener */
    "a_questo" "a_sua_volta" "ad_esempio" "al_contrario" "allora" "altre" "altri" "anche"
    "ciononostante" "cioè" "ciò" "con_questa" "con_questo" "così" "d'altra_parte" "d'altronde"
    "da_allora" "del_resto" "di_conseguenza" "di_fatto" "dunque" "e" "ed" "egli" "ella" "entrambe"
    "entrambi" "eppure" "essa" "esse" "essi" "esso" "gli_altri" "i_due" "in_effetti" "in_quel"
    "in_questa" "in_questo" "in_realtà" "in_seguito" "in_tal" "infatti" "infine" "inoltre"
    "intanto" "invece" "l'altra" "l'altro" "le_due" "lei" "loro" "lui" "ma" "malgrado_ciò"
    "nel_frattempo" "nonostante_ciò" "né" "o" "oppure" "per_contro" "per_esempio" "per_quanto"
    "per_questo" "perciò" "pertanto" "però" "piuttosto" "poi" "quando_lei" "quando_lui" "quella"
    "quelle" "quelli" "quello" "quest'ultima" "quest'ultimo" "questa" "queste" "questi" "questo"
    "quindi" "sua" "successivamente" "sue" "suo" "suoi" "tra_loro" "tra_questi" "tuttavia"
    "uno_di_loro" "vale_a_dire",
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
    /* it_opener_head */
    "a" "ad" "al" "allora" "altre" "altri" "anche" "ciononostante" "cioè" "ciò" "con" "così"
    "d'altra" "d'altronde" "da" "del" "di" "dunque" "e" "ed" "egli" "ella" "entrambe" "entrambi"
    "eppure" "essa" "esse" "essi" "esso" "gli" "i" "in" "infatti" "infine" "inoltre" "intanto"
    "invece" "l'altra" "l'altro" "le" "lei" "loro" "lui" "ma" "malgrado" "nel" "nonostante" "né"
    "o" "oppure" "per" "perciò" "pertanto" "però" "piuttosto" "poi" "quando" "quella" "quelle"
    "quelli" "quello" "quest'ultima" "quest'ultimo" "questa" "queste" "questi" "questo" "quindi"
    "sua" "successivamente" "sue" "suo" "suoi" "tra" "tuttavia" "uno" "vale",
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
    "კმ" "მ.შ" "მლნ" "მლრდ" "საუკ" "ჩვ.წ" "ძვ.წ" "წ" "წწ",
    /* ka_never */
    "ე.ი" "ე.წ" "იხ" "მაგ",
    /* ka_last */
    "ა.შ" "სხვ",
    /* kk_stop_words */
    "аз" "ал" "ала" "алады" "алды" "алдында" "алған" "алғаш" "арасында" "арналған" "артында"
    "арқылы" "астында" "ба" "бар" "барлық" "басқа" "бе" "берген" "берді" "бере" "бері" "бойынша"
    "бол" "бола" "болады" "болды" "болмайды" "болса" "болып" "болған" "біз" "бізге" "бізді"
    "біздің" "бір" "бірақ" "бірге" "бірінші" "бүгін" "бүкіл" "бұл" "гөрі" "да" "де" "деген" "деді"
    "дейді" "дейін" "деп" "еді" "екен" "екі" "емес" "енді" "ертең" "еткен" "етті" "ету" "етіп" "ең"
    "жанында" "жатыр" "жатқан" "жоқ" "жүр" "және" "жөнінде" "кезінде" "кейбір" "кейін" "келген"
    "келді" "келе" "керек" "кете" "кетті" "кеше" "кім" "көп" "ма" "маған" "ме" "мен" "мені" "менің"
    "мүмкін" "мұнда" "мұндай" "не" "неге" "негізінде" "немесе" "ол" "олар" "оларды" "олардың"
    "оларға" "онда" "ондай" "оны" "оның" "осы" "осында" "осындай" "отыр" "оған" "па" "пе" "ретінде"
    "саған" "себебі" "секілді" "сен" "сендер" "сені" "сенің" "сияқты" "сол" "сонда" "сондай"
    "сондықтан" "соң" "сіз" "сізге" "сіздер" "сізді" "сіздің" "тағы" "тек" "тиіс" "туралы" "тұр"
    "тұрған" "тәрізді" "шейін" "шығар" "ішінде" "ғана" "ғой" "қазір" "қай" "қайда" "қалай" "қана"
    "қандай" "қанша" "қарай" "қарсы" "қатар" "қашан" "қылды" "қылып" "үстінде" "үшін" "әр" "әрбір"
    "әрі" "өз" "өзге" "өздері" "өзі" "өзін" "өзіне" "өзінің" "өйткені" "өте",
    /* kk_title */
    "dr" "drs" "messrs" "mgr" "mlle" "mme" "mr" "mrs" "ms" "prof" "акад" "ауд" "ген" "д-р" "даңғ"
    "доц" "көш" "обл" "полк" "проф" "т.ғ.д" "ф.ғ.д",
    /* kk_number */
    "art" "ca" "cap" "fig" "figs" "kap" "n.º" "nr" "n°" "nº" "p" "pp" "ref" "tab" "tel" "vol"
    "vols" "ziff" "б" "бет" "ст" "т" "тар" "тел" "№",
    /* kk_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.phil" "e.u" "ed" "eds" "ft"
    "gmbh" "inc" "jr" "l.a" "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "max" "min" "mt" "n.v" "n.y" "p.m"
    "ph.d" "plc" "s.a" "s.p.a" "s.r.l" "sr" "st" "u.k" "u.n" "u.s" "u.s.a" "б.з" "б.з.б" "б.э.д"
    "га" "ж" "жж" "және.т.б" "кв" "куб" "м" "мин" "млн" "млрд" "сағ" "сек" "тг" "тех" "ш" "ш.м" "ғ"
    "ғғ",
    /* kk_never */
    "cf" "e.g" "i.e" "ibid" "viz" "vs" "мыс" "т.е" "қ.с",
    /* kk_starter */
    "Алайда" "Алғаш" "Барлық" "Басқа" "Біз" "Бір" "Бірақ" "Бірінші" "Бүгін" "Бүкіл" "Бұдан" "Бұл"
    "Бұлар" "Бұның" "Бұрын" "Бұған" "Дегенмен" "Егер" "Екі" "Енді" "Ертең" "Ең" "Жоқ" "Және" "Иә"
    "Кейбір" "Кейін" "Кеше" "Кім" "Көп" "Көптеген" "Мен" "Міне" "Мұнда" "Не" "Неге" "Немесе" "Одан"
    "Ол" "Олар" "Онда" "Оның" "Осы" "Осыдан" "Оған" "Себебі" "Сен" "Содан" "Сол" "Сонда" "Сондай"
    "Сондай-ақ" "Сондықтан" "Сонымен" "Соған" "Сіз" "Тағы" "Тек" "Төрт" "Қазір" "Қайда" "Қалай"
    "Қандай" "Қашан" "Үш" "Әр" "Әрбір" "Әрі" "Өзі" "Өйткені",
    /* kk_last */
    "etc" "т.б" "т.с" "т.с.с",
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
    "akad" "al" "angl" "ap" "apskr" "arch" "dir" "doc" "dr" "drs" "est" "gim" "gr" "inž" "ispan"
    "ital" "kard" "kpt" "kun" "lat" "leid" "lenk" "ltn" "mag" "messrs" "mgr" "mir" "mjr" "mlle"
    "mme" "mr" "mrs" "ms" "nr" "nuotr" "pavad" "pirm" "plg" "plk" "pon" "pranc" "prof" "pvz" "red"
    "sav" "st" "sud" "t.t" "t.y" "vad" "vert" "vok" "vrš" "vysk" "šv" "žr",
    /* lt_number */
    "art" "ca" "cap" "d" "dal" "fig" "figs" "kap" "lent" "n.º" "nr" "n°" "nº" "p" "pastr" "pav"
    "pp" "psl" "ref" "sk" "str" "t" "tab" "tel" "tom" "vol" "vols" "ziff" "§" "žr" "№",
    /* lt_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a" "a.d" "a.g" "a.m"
    "amž" "approx" "b.a" "b.c" "b.sc" "b.v" "bal" "birž" "bros" "cie" "co" "corp" "ct" "d" "d.c"
    "d.phil" "e.u" "ed" "eds" "eur" "ft" "g" "geg" "gen" "gmbh" "gruod" "ha" "inc" "jr" "kov" "l.a"
    "lapkr" "liep" "llc" "llp" "lt" "ltd" "m" "m.a" "m.d" "m.e" "m.sc" "max" "min" "mln" "mlrd"
    "mt" "n.v" "n.y" "p.m" "ph.d" "plc" "po.kr" "pr.kr" "pr.m.e" "proc" "rugp" "rugs" "s.a" "s.p.a"
    "s.r.l" "saus" "sek" "spal" "sr" "st" "tūkst" "u.k" "u.n" "u.s" "u.s.a" "v" "val" "vas" "vnt",
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
    /* lt_last */
    "etc" "ir.kt" "ir.pan" "ir.t.t" "kt" "pan" "t.t",
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
    "akad" "angl" "ap" "apm" "aptuv" "arh" "arhib" "bulv" "bīsk" "ciem" "doc" "dr" "drs" "dz"
    "dzim" "gr" "iel" "igaun" "inž" "k-dze" "k-gs" "kdze" "kpt" "kriev" "lat" "latv" "liet" "lpp"
    "ltn" "mag" "messrs" "mgr" "mir" "mlle" "mme" "mr" "mrs" "ms" "māc" "nov" "pag" "piem" "plkv"
    "pltn" "prof" "raj" "salīdz" "sk" "skat" "st" "sv" "t.s" "t.sk" "ts" "tsk" "ul" "vāc" "zv"
    "ģen",
    /* lv_number */
    "art" "att" "b" "ca" "cap" "d" "dz" "fig" "figs" "izd" "kap" "lpp" "n.º" "nod" "nr" "n°" "nº"
    "p" "pant" "pkt" "pp" "ref" "sēj" "tab" "tel" "vol" "vols" "ziff" "§" "№",
    /* lv_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "a.s" "a/s" "approx" "apr" "aug" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c"
    "d.phil" "dec" "e.u" "ed" "eds" "eur" "febr" "ft" "g" "gmbh" "gs" "h" "ha" "inc" "janv" "jr"
    "jūl" "jūn" "l.a" "llc" "llp" "ls" "ltd" "m" "m.a" "m.d" "m.sc" "m.ē" "mar" "max" "milj" "min"
    "mljrd" "mlrd" "mt" "n.v" "n.y" "nov" "okt" "p.kr" "p.m" "p.m.ē" "ph.d" "plc" "plkst" "pr.kr"
    "s.a" "s.p.a" "s.r.l" "sek" "sept" "sr" "st" "tūkst" "u.k" "u.n" "u.s" "u.s.a" "u.t.jpr"
    "v.t.t",
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
    /* lv_last */
    "etc" "u.c" "u.t.t" "u.tml" "uc" "utml" "utt",
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
    "aanw" "bc" "bijv" "bijz" "blz" "bn" "br" "burgem" "bw" "ca" "circa" "dhr" "dr" "drs" "ds" "du"
    "e.h" "eerw" "ev" "event" "evt" "evtl" "excl" "exkl" "fr" "geb" "geh" "gem" "gesch" "get" "gr"
    "hfd" "incl" "ing" "inkl" "internat" "ir" "jhr" "jkvr" "kapt" "kard" "kol" "lt" "luit" "maj"
    "mej" "messrs" "mevr" "mgr" "mlle" "mme" "mr" "mrs" "ms" "mv" "mw" "nat" "ned" "ong" "ongev"
    "overl" "penn" "pres" "prof" "resp" "secr" "sen" "sgt" "st" "st.-" "tel" "vnl" "vnw" "voorn"
    "voorz" "weled" "z.g" "zg" "zgn" "znw" "zr",
    /* nl_number */
    "afb" "art" "artt" "bd" "bijl" "blz" "ca" "cap" "dl" "ed" "fig" "figs" "hfdst" "hfst" "jl"
    "kap" "kol" "lid" "n.º" "no" "nr" "nrs" "n°" "nº" "p" "pag" "par" "pp" "pt" "ref" "reg" "tab"
    "tel" "v" "verz" "vgl" "vol" "vols" "vs" "ziff" "§" "№",
    /* nl_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "a.s" "a.u.b" "afd" "approx" "apr" "aug" "b.a" "b.c" "b.sc" "b.v" "bros" "c.v" "chr" "cie" "co"
    "corp" "d.c" "d.phil" "dec" "dept" "di" "do" "e.a" "e.g" "e.u" "e.v" "ed" "eds" "eur" "fac"
    "feb" "febr" "fl" "ft" "gebr" "gen" "gld" "gmbh" "inc" "j.l" "jan" "jh" "jr" "jul" "jun" "l.a"
    "llc" "llp" "ln" "ltd" "m.a" "m.d" "m.i" "m.sc" "ma" "max" "mij" "min" "mld" "mln" "mrd" "mrt"
    "mt" "n.chr" "n.v" "n.y" "nl" "nov" "okt" "p.m" "ph.d" "pl" "plc" "s.a" "s.p.a" "s.r.l" "s.v.p"
    "sec" "sep" "sept" "sr" "st" "str" "u.k" "u.n" "u.s" "u.s.a" "univ" "v.chr" "v.k" "v.o.f" "v.s"
    "vr" "wo" "za",
    /* nl_never */
    "a.h.w" "b.v" "bijv" "cf" "cfr" "d.m.v" "d.w.z" "dwz" "e.g" "i.e" "i.h.b" "i.p.v" "i.t.t"
    "i.v.m" "ibid" "m.a.w" "m.b.t" "m.b.v" "m.u.v" "n.a.v" "o.a" "o.i.d" "o.l.v" "o.m" "oa" "resp"
    "t.a.v" "t.b.v" "t.g.v" "t.h.v" "t.o.v" "t.w.v" "t.z.t" "v.w.b" "vgl" "viz" "vs" "w.o" "z.o.z",
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
    /* nl_last */
    "e.d" "enz" "enzov" "etc",
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
    /* nl_opener */
    "aan_de_andere_kant" "allebei" "als_gevolg_daarvan" "als_hij" "als_zij" "anderen" "anders"
    "beide" "beiden" "bijvoorbeeld" "bovendien" "daarbij" "daardoor" "daarentegen" "daarin"
    "daarmee" "daarna" "daarnaast" "daarom" "daarop" "daartoe" "daaruit" "daarvan" "daarvoor" "dat"
    "de_ander" "de_twee" "desalniettemin" "desondanks" "deze" "die" "dit" "doch" "dus" "echter"
    "en" "eveneens" "evenzo" "haar" "hem" "hen" "het_gaat" "het_heeft" "het_is" "het_kan" "het_was"
    "hierbij" "hierdoor" "hiermee" "hierna" "hiertoe" "hiervoor" "hij" "hun" "immers"
    "in_dat_geval" "in_plaats_daarvan" "inmiddels" "integendeel" "intussen" "kortom"
    "laatstgenoemde" "later" "maar" "met_haar" "met_hem" "namelijk" "niettemin" "nochtans" "of"
    "om_die_reden" "omdat_hij" "omdat_zij" "ondertussen" "ook" "op_die_manier" "sindsdien" "toch"
    "toen_hij" "toen_ze" "toen_zij" "verder" "vervolgens" "volgens_haar" "volgens_hem" "want" "ze"
    "zij" "zijn" "zo" "zo'n" "zulke",
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
    /* nl_opener_head */
    "aan" "allebei" "als" "anderen" "anders" "beide" "beiden" "bijvoorbeeld" "bovendien" "daarbij"
    "daardoor" "daarentegen" "daarin" "daarmee" "daarna" "daarnaast" "daarom" "daarop" "daartoe"
    "daaruit" "daarvan" "daarvoor" "dat" "de" "desalniettemin" "desondanks" "deze" "die" "dit"
    "doch" "dus" "echter" "en" "eveneens" "evenzo" "haar" "hem" "hen" "het" "hierbij" "hierdoor"
    "hiermee" "hierna" "hiertoe" "hiervoor" "hij" "hun" "immers" "in" "inmiddels" "integendeel"
    "intussen" "kortom" "laatstgenoemde" "later" "maar" "met" "namelijk" "niettemin" "nochtans"
    "of" "om" "omdat" "ondertussen" "ook" "op" "sindsdien" "toch" "toen" "verder" "vervolgens"
    "volgens" "want" "ze" "zij" "zijn" "zo" "zo'n" "zulke",
    /* no_stop_words */
    "aldri" "all" "alle" "allerede" "alltid" "alt" "altså" "andre" "anna" "annan" "annen" "annet"
    "at" "av" "bak" "bare" "berre" "blant" "ble" "blei" "bli" "blir" "blitt" "bort" "burde" "både"
    "bør" "da" "de" "deg" "dei" "deira" "deires" "dem" "den" "denne" "dens" "der" "dere" "deres"
    "deretter" "derfor" "derfra" "dermed" "dersom" "desse" "dessuten" "det" "dette" "difor" "din"
    "dine" "disse" "dit" "ditt" "du" "dykk" "dykkar" "då" "eg" "eiga" "eige" "eigen" "ein"
    "einskild" "eit" "eller" "elles" "en" "enhver" "enn" "enno" "ennå" "enten" "er" "et" "ethvert"
    "etter" "ettersom" "fekk" "fikk" "flere" "flest" "fleste" "for" "foran" "fordi" "fortsatt"
    "fra" "fram" "framleis" "frå" "få" "får" "fått" "før" "første" "ganske" "gikk" "gjennom" "gjer"
    "gjere" "gjorde" "gjort" "gjør" "gjøre" "gå" "går" "gått" "ha" "hadde" "ham" "han" "hans" "har"
    "hatt" "heile" "heilt" "hele" "hennar" "henne" "hennes" "her" "herfra" "hit" "hjem" "hjå" "ho"
    "honom" "hos" "hun" "hva" "hvem" "hver" "hverandre" "hvert" "hvilke" "hvilken" "hvilket" "hvis"
    "hvor" "hvordan" "hvorfor" "i" "ifølge" "igjen" "ikke" "ikkje" "imidlertid" "ingen" "ingenting"
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
    "adv" "ang" "bl" "bl.a" "bla" "ca" "cand" "cirka" "dir" "dr" "drs" "egl" "ekskl" "evt" "fr"
    "frk" "gr" "hhv" "hr" "iflg" "ifm" "ift" "ing" "inkl" "jf" "jfr" "kapt" "kgl" "mag" "messrs"
    "mgr" "mht" "mlle" "mme" "mr" "mrs" "ms" "nåv" "opprl" "pga" "prof" "s.k" "st" "stud" "sv"
    "tidl" "tlf" "ty" "vedr" "vs",
    /* no_number */
    "art" "avsn" "bd" "ca" "cap" "fig" "figs" "kap" "kl" "n.º" "nr" "n°" "nº" "p" "pkt" "pp" "ref"
    "s" "sd" "side" "stk" "tab" "tel" "tlf" "vol" "vols" "ziff" "§" "№",
    /* no_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "a.s" "alm" "approx" "apr" "aug" "avd" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c"
    "d.d" "d.e" "d.phil" "d.y" "d.å" "des" "e.kr" "e.u" "ed" "eds" "eks" "f.kr" "feb" "febr" "fre"
    "ft" "gen" "gmbh" "inc" "inst" "jan" "jr" "jul" "jun" "l.a" "llc" "llp" "ltd" "lør" "m.a" "m.d"
    "m.sc" "man" "mar" "max" "mill" "min" "mrd" "mt" "n.v" "n.y" "nov" "o.a" "okt" "ons" "p.m"
    "ph.d" "plc" "red" "s.a" "s.p.a" "s.r.l" "sek" "sep" "sept" "sr" "st" "søn" "tim" "tirs" "tors"
    "u.k" "u.n" "u.s" "u.s.a" "univ" "utg" "årg",
    /* no_never */
    "a.h.t" "bl.a" "bla" "cf" "d.v.s" "dvs" "e.g" "f.eks" "f.o.m" "feks" "fom" "i.e" "i.h.t" "ibid"
    "m.a.o" "m.h.t" "mht" "p.g.a" "p.t" "pga" "pt" "s.k" "t.o.m" "viz" "vs",
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
    "abp" "adm" "adw" "al" "amer" "ang" "arch" "asp" "austr" "bałt" "bp" "br" "bryg" "bryt" "bł"
    "chor" "czes" "daw" "dh" "doc" "dr" "drs" "dyr" "dz" "dł" "ew" "ewent" "gm" "gr" "głęb" "hab"
    "hiszp" "hm" "hol" "insp" "inż" "j.e" "j.m" "jw" "kard" "kat" "kl" "kmdr" "kom" "kpr" "kpt"
    "ks" "lic" "lm" "lp" "m.in" "marsz" "mec" "med" "messrs" "mgr" "mjr" "mlle" "mme" "mn.in" "mr"
    "mrs" "ms" "mł" "n.p.m" "nadinsp" "nadk" "nadzw" "niem" "np" "ojc" "oprac" "os" "pl" "plut"
    "pocz" "podinsp" "podkom" "pol" "por" "pos" "pot" "pow" "połud" "ppkt" "ppor" "ppłk" "prez"
    "prof" "prok" "przekł" "przen" "przew" "przyp" "płd" "płk" "płn" "r.ż" "red" "ros" "sekr" "sen"
    "sierż" "sierż.szt" "st" "st.asp" "staropol" "szer" "sztab" "szw" "słow" "tel" "tyt" "tzn"
    "tzw" "tłum" "ukr" "ul" "ur" "urodz" "wew" "wg" "wicemarsz" "wicemin" "wiceprez" "wlk" "woj"
    "wsch" "wyj" "wys" "wł" "zach" "zał" "zesz" "zm" "zob" "zw" "zwycz" "zwł" "łac" "śp" "św" "żyd",
    /* pl_number */
    "akt" "art" "ca" "cap" "dz.u" "fig" "figs" "fot" "godz" "il" "kap" "kl" "kol" "lit" "lok" "lp"
    "m" "n.º" "no" "nr" "nry" "n°" "nº" "ok" "p" "par" "pkt" "pok" "poz" "pp" "ppkt" "ref" "rozdz"
    "rys" "s" "ss" "str" "sygn" "t" "tab" "tabl" "tel" "ust" "v" "vol" "vols" "wers" "ww" "zał"
    "zd" "ziff" "zob" "zw" "§" "№",
    /* pl_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "b.a" "b.c" "b.m" "b.r" "b.sc" "b.v" "bln" "bm" "bros" "cd" "cdn" "cie" "co" "corp"
    "cze" "czerw" "czw" "d.c" "d.phil" "dol" "ds" "e.u" "ed" "eds" "egz" "ft" "gen" "gmbh" "godz"
    "gru" "grud" "i.in" "im" "in" "inc" "jr" "kpl" "kw" "kwi" "kwiec" "l.a" "lek" "lip" "lipc"
    "lis" "listop" "lit" "llc" "llp" "ltd" "lut" "m.a" "m.d" "m.sc" "mar" "max" "mc" "mies"
    "mieszk" "min" "mld" "mln" "mt" "n.e" "n.p.m" "n.v" "n.y" "ne" "niedz" "ob" "obr" "ok" "p.m"
    "p.n.e" "p.o" "paź" "paźdz" "ph.d" "plc" "pne" "pon" "ps" "pt" "r" "s.a" "s.c" "s.k.a" "s.p.a"
    "s.r.l" "sek" "sie" "sierp" "ska" "sob" "sp" "sp.j" "sp.k" "sp.z.o.o" "sr" "st" "stul" "sty"
    "stycz" "szt" "tys" "u.e" "u.k" "u.n" "u.s" "u.s.a" "ub" "ub.r" "usd" "w" "wrz" "wrzes" "wt"
    "ww" "wyd" "z.o.o" "śr",
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
    /* pl_last */
    "cm" "etc" "eur" "gr" "ha" "itd" "itp" "kg" "km" "mm" "zł",
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
    "ac.ad" "adv" "alm" "aprox" "apto" "arq" "av" "brig" "c.el" "cap" "cb" "cel" "cmdt" "cmte"
    "com" "cond" "dep" "dr" "dra" "dras" "drs" "emb" "eng" "enga" "engª" "esp" "est" "excl" "exma"
    "exmas" "exmo" "exmos" "fr" "gen" "gov" "gr" "ilma" "ilmo" "incl" "ingl" "irm" "jd" "lat" "lg"
    "maj" "messrs" "mgr" "mlle" "mme" "mons" "mr" "mrs" "ms" "máx" "mín" "pca" "pe" "prof" "profa"
    "profs" "profª" "pç" "pça" "rev" "revmo" "rod" "sargt" "secr" "sen" "sgt" "sr" "sra" "sras"
    "srs" "srta" "srtas" "ss" "st" "sta" "sto" "ten" "trav" "vl",
    /* pt_number */
    "al" "apt" "apto" "art" "arts" "bl" "c.p" "ca" "cap" "caps" "cep" "cit" "cx" "ed" "fax" "fig"
    "figs" "fl" "fls" "folha" "inc" "kap" "km" "lt" "mar" "n" "n.º" "no" "nos" "nr" "num" "n°" "nº"
    "núm" "p" "pag" "pags" "par" "pp" "pág" "págs" "qd" "ref" "sec" "set" "seç" "séc" "sécs" "t"
    "tab" "tel" "telef" "tels" "tomo" "v" "ver" "vol" "vols" "vv" "ziff" "§" "№",
    /* pt_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.c" "a.d" "a.g"
    "a.m" "abr" "ago" "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cia" "cia.ltda" "cie" "co"
    "coautor" "coord" "corp" "d.c" "d.phil" "dep" "dept" "depto" "dez" "e.u" "e.u.a" "ed" "eds"
    "ex" "fac" "fev" "ft" "gal" "gmbh" "h" "hab" "hr" "hrs" "hs" "inc" "jan" "jr" "jul" "jun" "l.a"
    "lda" "llc" "llp" "ltd" "ltda" "m.a" "m.d" "m.e" "m.sc" "mai" "max" "min" "mt" "n.v" "n.y"
    "nov" "o.n.u" "org" "orgs" "out" "p.m" "p.s" "ph.d" "plc" "pres" "qua" "qui" "r.s" "s" "s.a"
    "s.a.r.l" "s.c" "s.p" "s.p.a" "s.r.l" "seg" "sr" "st" "sáb" "trad" "u.e" "u.k" "u.n" "u.s"
    "u.s.a" "unip" "univ",
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
    /* pt_opener */
    "a_outra" "ainda" "aliás" "além_disso" "além_do_mais" "ambas" "ambos" "apesar_disso" "aquela"
    "aquelas" "aquele" "aqueles" "aquilo" "as_duas" "assim" "assim_sendo" "com_ela" "com_ele"
    "com_isso" "contudo" "da_mesma_forma" "de_facto" "de_fato" "dela" "delas" "dele" "deles"
    "desde_então" "dessa_forma" "desse_modo" "desta_forma" "deste_modo" "do_mesmo_modo" "e" "ela"
    "elas" "ele" "eles" "em_consequência" "em_contrapartida" "em_vez_disso" "enquanto_isso"
    "entre_elas" "entre_eles" "entretanto" "então" "essa" "essas" "esse" "esses" "esta"
    "esta_última" "estas" "este" "este_último" "estes" "igualmente" "isso" "isto" "isto_é" "logo"
    "mais_tarde" "mas" "mesmo_assim" "na_verdade" "naquela" "naquele" "nela" "nele" "nem" "nessa"
    "nesse" "nesses" "nesta" "neste" "nisso" "no_entanto" "o_mesmo" "o_outro" "os_dois" "os_outros"
    "ou" "ou_seja" "outra" "outras" "outro" "outros" "para_ela" "para_ele" "para_isso"
    "pelo_contrário" "pois" "por_conseguinte" "por_exemplo" "por_isso" "por_isto" "por_outro_lado"
    "por_sua_vez" "porque" "portanto" "porém" "quando_ela" "quando_ele" "seu" "seus" "sua" "suas"
    "também" "todavia" "um_deles" "uma_delas",
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
    /* pt_opener_head */
    "a" "ainda" "aliás" "além" "ambas" "ambos" "apesar" "aquela" "aquelas" "aquele" "aqueles"
    "aquilo" "as" "assim" "com" "contudo" "da" "de" "dela" "delas" "dele" "deles" "desde" "dessa"
    "desse" "desta" "deste" "do" "e" "ela" "elas" "ele" "eles" "em" "enquanto" "entre" "entretanto"
    "então" "essa" "essas" "esse" "esses" "esta" "estas" "este" "estes" "igualmente" "isso" "isto"
    "logo" "mais" "mas" "mesmo" "na" "naquela" "naquele" "nela" "nele" "nem" "nessa" "nesse"
    "nesses" "nesta" "neste" "nisso" "no" "o" "os" "ou" "outra" "outras" "outro" "outros" "para"
    "pelo" "pois" "por" "porque" "portanto" "porém" "quando" "seu" "seus" "sua" "suas" "também"
    "todavia" "um" "uma",
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
    "acad" "al" "ap" "aprox" "arh" "asist" "av" "b-dul" "bd" "bl" "cca" "cf" "col" "com" "conf"
    "coord" "cpt" "d-l" "d-lui" "d-na" "d-nei" "d-ra" "dep" "dl" "dlui" "dna" "dnei" "dr" "dra"
    "drs" "ec" "ed" "engl" "et" "ex" "gen" "germ" "ier" "ing" "ips" "jud" "lect" "lt" "magh" "maj"
    "messrs" "mgr" "mlle" "mme" "mr" "mrs" "ms" "mun" "pf" "plt" "pr" "preasf" "pres" "prof" "ps"
    "pt" "red" "sc" "sen" "serg" "sf" "sos" "str" "trad" "vz" "înv" "șos",
    /* ro_number */
    "alin" "ap" "art" "bl" "ca" "cap" "ed" "et" "fig" "figs" "kap" "lit" "n.º" "no" "nr" "nrul"
    "n°" "nº" "p" "pag" "pct" "pp" "ref" "sc" "sec" "tab" "tel" "vol" "vols" "ziff" "§" "№",
    /* ro_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.c" "a.d" "a.g"
    "a.m" "approx" "apr" "aug" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.cr"
    "d.hr" "d.phil" "dec" "dir" "e.n" "e.u" "ed" "eds" "feb" "ft" "gmbh" "ha" "ian" "inc" "iul"
    "iun" "jr" "l.a" "llc" "llp" "loc" "ltd" "m" "m.a" "m.d" "m.sc" "max" "mil" "min" "mld" "mt"
    "n.v" "n.y" "noi" "nov" "o.n.g" "oct" "ore" "p.m" "p.n.l" "p.s.d" "ph.d" "plc" "r.a" "rom"
    "s.a" "s.c" "s.n.c" "s.p.a" "s.r.l" "s.u.a" "sec" "sept" "sr" "st" "sâm" "u.e" "u.k" "u.n"
    "u.s" "u.s.a" "î.cr" "î.e.n" "î.hr" "ş.cl" "ș.cl",
    /* ro_never */
    "cf" "d.ex" "de.ex" "e.g" "ex" "i.e" "ibid" "n.b" "n.n" "n.r" "op.cit" "p.ex" "v" "viz" "vs",
    /* ro_starter */
    "A" "Acea" "Aceasta" "Această" "Aceea" "Acei" "Acel" "Acela" "Acele" "Acest" "Acesta" "Aceste"
    "Acestea" "Aceşti" "Aceştia" "Acești" "Aceștia" "Acolo" "Acum" "Adesea" "Aici" "Alta" "Alte"
    "Altul" "Alături" "Alţi" "Alți" "Ambele" "Ambii" "Apoi" "Are" "Astfel" "Astăzi" "Atunci" "Au"
    "Avea" "Azi" "Aşa" "Aşadar" "Așa" "Așadar" "Care" "Ce" "Chiar" "Ci" "Cine" "Conform" "Contra"
    "Cu" "Cum" "Când" "Cât" "Câte" "Câteva" "Câţi" "Câţiva" "Câți" "Câțiva" "Cărui" "Către" "Da"
    "Dacă" "Dar" "Datorită" "De" "De-a" "Deasupra" "Deci" "Deja" "Deoarece" "Despre" "Deşi" "Deși"
    "Din" "Dincolo" "Dintr-o" "Dintr-un" "Dintre" "Doar" "Doi" "Două" "După" "Dânsul" "E" "Ea" "Ei"
    "El" "Ele" "Era" "Erau" "Este" "Eu" "Fiecare" "Fiind" "Fiindcă" "Fost" "Fără" "Iar" "Ieri" "La"
    "Le" "Lor" "Lui" "Lângă" "Mai" "Mereu" "Mult" "Multe" "Mulţi" "Mulți" "Mâine" "N-a" "Nici"
    "Nicio" "Niciodată" "Niciun" "Nimeni" "Nimic" "Noastră" "Noi" "Nostru" "Nu" "Numai" "O" "Odată"
    "Ori" "Orice" "Oricine" "Patru" "Pe" "Pentru" "Peste" "Poate" "Potrivit" "Prima" "Primul"
    "Prin" "Printre" "Până" "S-a" "S-au" "Sa" "Sau" "Se" "Spre" "Sub" "Sunt" "Său" "Toate" "Tocmai"
    "Tot" "Totodată" "Totuşi" "Totuși" "Toţi" "Toți" "Trei" "Tu" "Un" "Una" "Unde" "Unele" "Unii"
    "Unul" "Urmare" "Va" "Voi" "Vor" "Îi" "Îl" "Împotriva" "În" "Înainte" "Încă" "Însă" "Într"
    "Într-o" "Într-un" "Între" "Îşi" "Își" "Şi" "Și",
    /* ro_last */
    "etc" "s.a" "s.a.m.d" "ş.a" "ş.a.m.d" "ș.a" "ș.a.m.d",
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
    "амер" "англ" "араб" "арм" "арх" "архиеп" "асс" "б-р" "биол" "брит" "бул" "венг" "вице-през"
    "внеш" "внутр" "воен" "вост" "вступ" "вып" "г-жа" "г-н" "ген-лт" "гл" "голл" "гос" "гр" "гр-ка"
    "гр-н" "греч" "д-р" "деп" "дер" "директ" "докт" "доц" "др.-рус" "евр" "ед.ч" "еп" "зав" "зал"
    "зам" "зап" "игум" "изд" "илл" "инж" "исп" "ист" "ит" "итал" "казах" "канд" "кап" "кв" "корп"
    "лат" "лейт" "ленингр" "митр" "мкр" "мл" "мн.ч" "моск" "муз" "мыс" "наб" "наз" "назв" "напр"
    "нач" "ниж" "обл" "оз" "ок" "окр" "осет" "отв" "пгт" "пед" "пер" "петерб" "пл" "подполк"
    "польск" "пом" "пос" "пр-т" "през" "прим" "просп" "прот" "проф" "р-н" "разд" "ред" "рес" "респ"
    "рожд" "рус" "санскр" "св" "свящ" "сев" "сен" "серж" "слав" "см" "сост" "ср" "ст" "ст.лейт"
    "стан" "стр" "т.н" "т.наз" "табл" "так.наз" "тат" "тов" "тт" "тур" "укр" "ул" "урожд" "физ"
    "филол" "филос" "фр" "франц" "хим" "хр" "худ" "чеш" "швед" "экон" "юж" "яз" "яп",
    /* ru_number */
    "art" "ca" "cap" "fig" "figs" "kap" "n.º" "nr" "n°" "nº" "p" "pp" "ref" "tab" "tel" "vol"
    "vols" "ziff" "§" "абз" "ауд" "вып" "гл" "д" "ед.хр" "зак" "ил" "илл" "каб" "кат" "кв" "кн"
    "корп" "л" "лл" "ок" "оп" "п" "параг" "подп" "пор" "пп" "прил" "прим" "разд" "рис" "род" "рожд"
    "с" "см" "ст" "стр" "т" "табл" "тел" "тт" "ум" "ф" "ч" "№",
    /* ru_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.phil" "e.u" "ed" "eds" "ft"
    "gmbh" "inc" "jr" "l.a" "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "max" "min" "mt" "n.v" "n.y" "p.m"
    "ph.d" "plc" "s.a" "s.p.a" "s.r.l" "sr" "st" "u.k" "u.n" "u.s" "u.s.a" "авг" "апр" "б.г" "в"
    "в.д" "вв" "вс" "вт" "г" "га" "гг" "ген" "дек" "до.н.э" "дол" "ед" "и.о" "им" "июл" "июн" "кв"
    "кв.м" "куб" "куб.м" "л" "л.с" "м" "мар" "мат" "мес" "мин" "мл" "млн" "млрд" "мн" "н.э" "нем"
    "ноя" "нояб" "об" "окт" "пн" "полк" "пп" "пт" "рис" "род" "ряд" "сб" "сек" "сен" "сент" "ср"
    "ст" "стр" "сут" "тех" "трлн" "тыс" "у.е" "фев" "февр" "ч" "чел" "чт" "шт" "экз" "янв",
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
    /* ru_last */
    "etc" "долл" "др" "и.др" "и.пр" "и.т.д" "и.т.п" "коп" "пр" "проч" "руб" "т.д" "т.п",
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
    /* ru_opener */
    "а" "благодаря_этому" "более_того" "в_отличие_от" "в_противном_случае" "в_результате"
    "в_свою_очередь" "в_таком_случае" "в_то_же_время" "в_частности" "в_этих" "в_этой" "в_этом"
    "ведь" "вместе_с_тем" "впрочем" "все_же" "все_это" "всё_же" "всё_это" "для_этого" "другая"
    "другие" "другой" "его" "ее" "ей" "ему" "если_он" "её" "же" "затем" "зато" "здесь_же" "и"
    "из_за_этого" "или" "им" "иначе" "итак" "их" "к_тому_же" "когда_он" "когда_она" "когда_они"
    "кроме_того" "либо" "между_тем" "наоборот" "например" "напротив" "него" "нее" "несмотря_на_это"
    "неё" "них" "но" "об_этом" "оба" "обе" "один_из_них" "одна_из_них" "однако" "он" "она" "они"
    "оно" "оттуда" "по_его" "по_ее" "по_её" "по_их" "позже" "помимо_этого" "после_чего"
    "после_этого" "последние" "последний" "последняя" "потом" "потому" "поэтому" "при_этом"
    "с_другой_стороны" "с_одной_стороны" "с_тех_пор" "с_этим" "следовательно" "среди_них" "та"
    "такая" "также" "такие" "таким_образом" "такое" "такой" "там" "те" "тем_временем"
    "тем_не_менее" "тем_самым" "то" "тогда" "тоже" "тот" "туда" "у_него" "у_нее" "у_неё" "у_них"
    "эта" "эти" "этим" "этих" "это" "этого" "этой" "этому" "этот",
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
    /* ru_opener_head */
    "а" "благодаря" "более" "в" "ведь" "вместе" "впрочем" "все" "всё" "для" "другая" "другие"
    "другой" "его" "ее" "ей" "ему" "если" "её" "же" "затем" "зато" "здесь" "и" "из" "или" "им"
    "иначе" "итак" "их" "к" "когда" "кроме" "либо" "между" "наоборот" "например" "напротив" "него"
    "нее" "несмотря" "неё" "них" "но" "об" "оба" "обе" "один" "одна" "однако" "он" "она" "они"
    "оно" "оттуда" "по" "позже" "помимо" "после" "последние" "последний" "последняя" "потом"
    "потому" "поэтому" "при" "с" "следовательно" "среди" "та" "такая" "также" "такие" "таким"
    "такое" "такой" "там" "те" "тем" "то" "тогда" "тоже" "тот" "туда" "у" "эта" "эти" "этим" "этих"
    "это" "этого" "этой" "этому" "этот",
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
    "akad" "amer" "angl" "arch" "bc" "bisk" "bl" "brit" "býv" "cca" "doc" "dr" "drs" "franc" "gréc"
    "ing" "judr" "juž" "kap" "kard" "kpt" "kupr" "maď" "messrs" "mgr" "mj" "mjr" "ml" "mlle" "mme"
    "mr" "mrs" "ms" "mudr" "mvdr" "napr" "nar" "nem" "npor" "nám" "odst" "okr" "paeddr" "phdr"
    "plk" "podpreds" "popr" "por" "poľ" "pplk" "ppor" "preds" "prekl" "prof" "príp" "pí" "red"
    "resp" "riad" "rndr" "roč" "rtm" "sev" "sl" "spol" "st" "str" "sv" "tab" "tel" "thdr" "thlic"
    "tj" "tr" "tzn" "tzv" "ukr" "ul" "vrát" "vyd" "zn" "zom" "záp" "čl",
    /* sk_number */
    "art" "ca" "cap" "cca" "fig" "figs" "kap" "n.º" "no" "nr" "n°" "nº" "obr" "ods" "odst" "p"
    "pozn" "pp" "pr" "písm" "ref" "roč" "s" "str" "tab" "tel" "vol" "vols" "zb" "ziff" "zv" "zák"
    "§" "č" "čl" "čís" "№",
    /* sk_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.i"
    "a.m" "a.p" "a.s" "approx" "apr" "aug" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "csc"
    "d.c" "d.phil" "dec" "drsc" "e.u" "ed" "eds" "feb" "ft" "gen" "gmbh" "ha" "hod" "inc" "jan"
    "jr" "k.s" "ks" "l.a" "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "mar" "max" "mil" "min" "ml" "mld"
    "mlrd" "mt" "n.l" "n.o" "n.v" "n.y" "nov" "o.z" "obr" "okt" "p.m" "ph.d" "phd" "plc" "po.kr"
    "pr.n.l" "pred.kr" "pred.n.l" "s.a" "s.p.a" "s.r.l" "s.r.o" "sek" "sept" "sk" "spol" "sr" "st"
    "stor" "tis" "u.k" "u.n" "u.s" "u.s.a" "v.o.s" "š.p" "št",
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
    /* sk_last */
    "apod" "atp" "atď" "etc",
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
    "akad" "amer" "angl" "bl" "cca" "dipl" "doc" "dr" "drs" "ga" "gdč" "gl" "gr" "ing" "inž" "izd"
    "mag" "messrs" "mgr" "mlle" "mme" "mr" "mrs" "ms" "nem" "npr" "oz" "pok" "por" "prev" "prim"
    "prof" "red" "roj" "spec" "str" "sv" "t.i" "tel" "ul" "univ" "ur" "zv",
    /* sl_number */
    "art" "ca" "cap" "fig" "figs" "kap" "n.º" "no" "nr" "n°" "nº" "odst" "p" "pogl" "pp" "ref" "s"
    "sl" "str" "tab" "tel" "toč" "tč" "vol" "vols" "ziff" "§" "čl" "št" "№",
    /* sl_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "apr" "avg" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.d" "d.n.o"
    "d.o.o" "d.phil" "dec" "e.u" "ed" "eds" "feb" "ft" "gen" "gmbh" "inc" "jan" "jr" "jul" "jun"
    "k.d" "kap" "l.a" "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "mar" "max" "min" "mio" "ml" "mlrd"
    "mrd" "mt" "n.v" "n.y" "n.št" "nov" "ok" "okt" "p.m" "ph.d" "plc" "po.kr" "polk" "pr.kr"
    "pr.n.št" "red" "s.a" "s.p" "s.p.a" "s.r.l" "sek" "sept" "sr" "st" "tis" "u.k" "u.n" "u.s"
    "u.s.a" "ur",
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
    /* sl_last */
    "etc" "idr" "ipd" "itd",
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
    "ti" "tih" "tim" "to" "tog" "toga" "toj" "tokom" "tom" "treba" "tu" "u" "umesto" "uopšte"
    "upravo" "uprkos" "usled" "uvek" "uz" "vam" "vama" "vas" "veoma" "već" "vi" "više" "vrlo" "za"
    "zatim" "zato" "zašto" "zbog" "će" "ćemo" "ću" "čak" "čega" "često" "šta" "što" "а" "ако" "али"
    "барем" "без" "би" "била" "биле" "били" "било" "био" "бисмо" "бити" "бих" "буде" "буду" "вам"
    "вама" "вас" "ваш" "веома" "већ" "ви" "више" "врло" "га" "где" "готово" "да" "дакле" "два"
    "две" "до" "док" "друга" "други" "других" "друго" "другог" "за" "затим" "зато" "зашто" "због"
    "и" "иако" "из" "иза" "између" "изнад" "или" "им" "има" "имала" "имао" "имати" "имају" "испод"
    "испред" "иста" "исти" "исто" "их" "кад" "када" "какав" "каква" "како" "као" "касније" "ко"
    "кога" "код" "колико" "коме" "која" "које" "којег" "којем" "који" "којим" "којима" "којих"
    "којој" "коју" "кроз" "куда" "ли" "мало" "мање" "ме" "мене" "мени" "међу" "међутим" "ми"
    "много" "могао" "могла" "могли" "могу" "можда" "може" "мора" "морају" "мој" "моја" "моје" "му"
    "на" "наиме" "након" "нам" "нама" "нас" "наш" "наша" "наше" "не" "него" "нека" "неке" "неки"
    "неких" "неко" "некога" "неколико" "нема" "нешто" "неће" "ни" "никад" "никада" "нико" "нисам"
    "нисмо" "нису" "нити" "ништа" "није" "о" "оба" "обе" "ова" "овај" "овде" "ове" "овим" "ових"
    "ово" "овог" "овом" "овој" "од" "одакле" "односно" "око" "он" "она" "онај" "онда" "оне" "они"
    "оно" "оног" "опет" "осим" "отприлике" "па" "по" "понекад" "поново" "поред" "после" "потом"
    "пре" "превише" "преко" "према" "премда" "при" "против" "пуно" "путем" "ради" "раније" "с" "са"
    "сада" "сам" "само" "сва" "свака" "сваки" "свако" "сваког" "све" "сви" "свим" "свих" "свог"
    "свој" "своја" "своје" "својим" "својих" "се" "себе" "себи" "скоро" "смо" "стога" "су" "та"
    "тада" "такав" "таква" "такве" "такво" "тако" "такође" "тамо" "тај" "твој" "те" "тебе" "теби"
    "тзв" "ти" "тим" "тих" "то" "тог" "тога" "током" "том" "тој" "треба" "требало" "ту" "у" "увек"
    "уз" "уместо" "управо" "упркос" "услед" "хоће" "чак" "чега" "чему" "често" "што" "ја" "је"
    "један" "једна" "једне" "једно" "једног" "једном" "јер" "јесам" "јеси" "јесмо" "јесте" "још"
    "јој" "њега" "његов" "његова" "његово" "њему" "њен" "њена" "њено" "њим" "њима" "њих" "њихов"
    "њихова" "њој" "њу" "ће" "ћемо" "ћете" "ћу",
    /* sr_title */
    "akad" "amer" "dipl" "doc" "dr" "drs" "engl" "franc" "grč" "gđa" "gđica" "inž" "lat" "messrs"
    "mgr" "mlle" "mme" "mr" "mrs" "ms" "nem" "npr" "odn" "prof" "rođ" "rus" "str" "sv" "tel" "tj"
    "tzv" "ul" "акад" "амер" "господ" "грч" "гђа" "гђица" "дипл" "доц" "др" "енгл" "инж" "лат" "мр"
    "нем" "нпр" "одн" "проф" "рођ" "рус" "св" "стр" "тел" "тзв" "тј" "ул" "франц",
    /* sr_number */
    "art" "br" "ca" "cap" "fig" "figs" "gl" "kap" "n.º" "no" "nr" "n°" "nº" "p" "pp" "ref" "s" "sl"
    "st" "str" "tab" "tač" "tel" "vol" "vols" "ziff" "čl" "бр" "гл" "с" "сл" "ст" "стр" "таб" "тач"
    "чл" "№",
    /* sr_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "apr" "avg" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.o.o" "d.phil"
    "dec" "e.u" "ed" "eds" "feb" "ft" "g" "gen" "gmbh" "god" "inc" "jan" "jr" "kap" "l.a" "llc"
    "llp" "ltd" "m.a" "m.d" "m.sc" "mar" "max" "mil" "min" "ml" "mlrd" "mt" "n.e" "n.v" "n.y" "nov"
    "okt" "p.m" "p.n.e" "ph.d" "plc" "pr.n.e" "puk" "s.a" "s.p.a" "s.r.l" "sek" "sept" "sr" "st"
    "u.k" "u.n" "u.s" "u.s.a" "авг" "апр" "г" "ген" "год" "дец" "кап" "мар" "мил" "мин" "млрд"
    "н.е" "нов" "окт" "п.н.е" "пр.н.е" "пук" "сек" "септ" "феб" "цм" "јан",
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
    /* sr_last */
    "din" "etc" "i.dr" "idr" "isl" "itd" "дин" "и.др" "идр" "исл" "итд",
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
    "adv" "avd" "bl" "bl.a" "c:a" "ca" "cirka" "civ.ing" "da" "dir" "doc" "dr" "drs" "dvs" "dåv"
    "egl" "eng" "ev" "exkl" "f.d" "fd" "fr" "frk" "gr" "hr" "ing" "inkl" "jfr" "jmf" "jur" "kap"
    "löjtn" "med" "messrs" "mgr" "mlle" "mme" "mr" "mrs" "ms" "no" "nuv" "näml" "ordf" "prof"
    "resp" "s.k" "s:t" "s:ta" "sk" "sr" "st" "särsk" "t.ex" "tekn" "tel" "tfn" "ty" "urspr" "vanl"
    "öv",
    /* sv_number */
    "anm" "art" "avsn" "bd" "bil" "ca" "cap" "fig" "figs" "kap" "kl" "mom" "n.º" "nr" "n°" "nº" "p"
    "pp" "prop" "punkt" "ref" "s" "sid" "sidan" "st" "tab" "tel" "upp" "vol" "vols" "ziff" "§" "№",
    /* sv_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m" "ab"
    "approx" "apr" "aug" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.phil" "dec"
    "e.kr" "e.m" "e.u" "ed" "eds" "f.kr" "f.m" "feb" "febr" "fil" "fn" "fre" "ft" "förl" "gen"
    "gmbh" "inc" "inst" "jan" "jr" "jul" "jun" "l.a" "llc" "llp" "ltd" "lör" "m.a" "m.a.o" "m.d"
    "m.sc" "mar" "max" "mdr" "milj" "min" "mkr" "mlj" "mn" "mt" "mån" "n.v" "n.y" "nov" "obs" "okt"
    "ons" "p.m" "ph.d" "plc" "red" "s.a" "s.p.a" "s.r.l" "sek" "sep" "sept" "spec" "sr" "st" "sön"
    "tim" "tis" "tkr" "tor" "tors" "u.k" "u.n" "u.s" "u.s.a" "univ" "uppl" "upps" "utg" "årg",
    /* sv_never */
    "a.a" "bl.a" "bla" "cf" "d.v.s" "dvs" "e.g" "f.n" "f.ö" "fr.o.m" "fö" "i.e" "i.st.f" "ibid"
    "jfr" "kl" "m.a.o" "o.dyl" "p.g.a" "pga" "s.k" "sk" "t.e.x" "t.ex" "t.o.m" "viz" "vs",
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
    /* sv_last */
    "dyl" "etc" "m.fl" "m.m" "mfl" "o.d" "o.dyl" "o.s.v" "osv",
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
    "จ" "ดร" "ต" "ท" "น" "นพ" "ผศ" "พ" "พ.ต.ต" "พ.ต.ท" "พ.ต.อ" "พญ" "พล" "พล.ต.อ" "พล.อ" "ม.ร.ว"
    "ม.ล" "ร" "ร.ต.อ" "รศ" "ศ" "ส" "อ",
    /* th_number */
    "ก.ค" "ก.พ" "ก.ย" "ค.ศ" "ต.ค" "ธ.ค" "น" "พ.ค" "พ.ย" "พ.ศ" "ม.ค" "มิ.ย" "มี.ค" "ส.ค" "เม.ย",
    /* th_never */
    "กับ" "ก็" "ของ" "คือ" "จน" "จะ" "จึง" "ซึ่ง" "ด้วย" "ต่อ" "ถึง" "ทำ" "ที่" "มี" "รวมถึง"
    "รวมทั้ง" "ว่า" "หรือ" "อยู่" "อัน" "เช่น" "เป็น" "เพราะ" "เพื่อ" "และ" "แล้ว" "แห่ง" "โดย"
    "ใน" "ให้" "ได้",
    /* th_starter */
    "การ" "ก่อน" "ความ" "จาก" "ฉัน" "ชาว" "ดังนั้น" "ด้วยเหตุ" "ตั้งแต่" "ตาม" "ต่อมา" "ถึงแม้"
    "ทั้งนี้" "นอกจาก" "นัก" "นั่น" "นี่" "ประเทศ" "ปัจจุบัน" "ผม" "ผู้" "พระ" "พวกเขา" "มัน"
    "รัฐบาล" "สำนัก" "สำหรับ" "สิ่ง" "ส่วน" "หลังจาก" "อย่างไรก็" "เขา" "เธอ" "เมื่อ" "เรา" "แต่"
    "แม้" "ในขณะ" "ในช่วง" "ในที่สุด" "ในปี" "ไม่มี",
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
    "alb" "alm" "apt" "arş" "asb" "bk" "bkz" "blv" "bnb" "bulv" "cad" "doç" "dr" "drs" "ed" "fr"
    "gn" "gör" "hz" "ing" "isp" "ital" "korg" "krş" "lat" "mah" "md" "messrs" "mgr" "mim" "mlle"
    "mme" "mr" "mrs" "ms" "müd" "müh" "onb" "op" "ord" "org" "prof" "sn" "st" "takr" "tuğg" "tümg"
    "tğm" "uzm" "yard" "yb" "yrd" "yun" "yzb" "çev" "çvş" "ör" "örn" "öğr" "ütğm",
    /* tr_number */
    "art" "bkz" "böl" "c" "ca" "cap" "d" "faks" "fig" "figs" "fık" "kap" "kat" "md" "n.º" "no" "nr"
    "n°" "nº" "p" "pp" "ref" "s" "say" "sf" "sok" "ss" "sy" "syf" "tab" "tel" "vd" "vol" "vols"
    "ziff" "ş" "şek" "№",
    /* tr_end */
    "Apr" "Ara" "Aug" "Ağu" "Cmt" "Cum" "Dec" "Eki" "Eyl" "Feb" "Haz" "Jan" "Jul" "Jun" "Kas" "Mar"
    "May" "Nis" "Nov" "Oca" "Oct" "Paz" "Per" "Pzt" "Sal" "Sep" "Sept" "Tem" "a.b" "a.b.d" "a.d"
    "a.g" "a.m" "a.o" "a.ş" "approx" "av" "aş" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp"
    "d.c" "d.phil" "dk" "e.u" "ed" "eds" "ft" "gen" "gmbh" "gr" "i.s" "i.ö" "inc" "jr" "k.k.t.c"
    "l.a" "llc" "llp" "ltd" "ltd.şti" "m" "m.a" "m.d" "m.s" "m.sc" "m.ö" "max" "min" "mt" "n.v"
    "n.y" "p.m" "ph.d" "plc" "s.a" "s.p.a" "s.r.l" "sa" "san" "sn" "sok" "sr" "st" "t.c" "tic" "tl"
    "u.k" "u.n" "u.s" "u.s.a" "yay" "yy" "Çar" "ö.s" "ö.ö" "Şub" "şti",
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
    /* tr_last */
    "etc" "vb" "vd" "vdl" "vs",
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
    "бл" "брит" "буд" "бул" "вид" "вип" "вул" "гл" "гр" "грец" "д-р" "деп" "див" "докт" "доц" "зав"
    "заст" "канд" "кап" "кв" "корп" "лат" "лейт" "митр" "наб" "напр" "нар" "нач" "нім" "обл" "оз"
    "пер" "пл" "пол" "пом" "пор" "пп" "пр" "прим" "пров" "просп" "проф" "під" "підполк" "р-н" "ред"
    "рис" "розд" "рос" "св" "свящ" "сел" "смт" "ст" "т.зв" "табл" "так.зв" "тов" "тур" "угор"
    "уклад" "укр" "фр" "чес" "єп" "ім" "інж" "ісп" "італ",
    /* uk_number */
    "art" "ca" "cap" "fig" "figs" "kap" "n.º" "nr" "n°" "nº" "p" "pp" "ref" "tab" "tel" "vol"
    "vols" "ziff" "§" "абз" "арк" "ауд" "буд" "вид" "вип" "гл" "див" "зб" "кв" "кн" "оп" "п" "пп"
    "прим" "рис" "розд" "с" "спр" "ст" "стор" "т" "табл" "тел" "тт" "ф" "ч" "№",
    /* uk_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.phil" "e.u" "ed" "eds" "ft"
    "gmbh" "inc" "jr" "l.a" "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "max" "min" "mt" "n.v" "n.y" "p.m"
    "ph.d" "plc" "s.a" "s.p.a" "s.r.l" "sr" "st" "u.k" "u.n" "u.s" "u.s.a" "бер" "вер" "га" "ген"
    "год" "груд" "до.н.е" "дол" "др" "жовт" "кв" "квіт" "коп" "куб" "л" "лип" "лист" "лют" "м"
    "млн" "млрд" "міс" "н.е" "од" "полк" "р" "рр" "сек" "серп" "ст" "січ" "тис" "трав" "трлн" "хв"
    "черв" "чол" "шт",
    /* uk_never */
    "cf" "e.g" "i.e" "ibid" "viz" "vs" "див" "напр" "пор" "т.б" "т.зв" "т.о" "т.ч" "т.є",
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
    /* uk_last */
    "etc" "грн" "т.д" "т.п" "т.ін" "та.ін" "і.т.д" "ін",
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
    "د" "م",
    /* ur_number */
    "ج" "ص",
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
    "bs" "cn" "dr" "drs" "gs" "ks" "ls" "messrs" "mgr" "mlle" "mme" "mr" "mrs" "ms" "nsnd" "nsưt"
    "pgs" "prof" "st" "ths" "tp" "ts" "tt" "tx",
    /* vi_number */
    "art" "ca" "cap" "ch" "fig" "figs" "kap" "n.º" "no" "nr" "n°" "nº" "p" "pp" "q" "ref" "t" "tab"
    "tel" "tr" "vol" "vols" "ziff" "đt" "№",
    /* vi_end */
    "Apr" "Aug" "Dec" "Feb" "Jan" "Jul" "Jun" "Mar" "Nov" "Oct" "Sep" "Sept" "a.d" "a.g" "a.m"
    "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.phil" "e.u" "ed" "eds" "ft"
    "gmbh" "hcm" "inc" "jr" "l.a" "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "max" "min" "mt" "n.v" "n.y"
    "p.m" "ph.d" "plc" "s.a" "s.p.a" "s.r.l" "scn" "sr" "st" "tcn" "tp.hcm" "u.k" "u.n" "u.s"
    "u.s.a" "đ",
    /* vi_never */
    "cf" "e.g" "i.e" "ibid" "v.d" "vd" "viz" "vs",
    /* vi_starter */
    "Ai" "Anh" "Ba" "Bà" "Bây" "Bên" "Bị" "Bởi" "Cho" "Chú" "Chúng" "Chưa" "Chỉ" "Chị" "Các" "Còn"
    "Có" "Cô" "Cũng" "Cả" "Do" "Dưới" "Gì" "Hai" "Hay" "Hiện" "Hoặc" "Hôm" "Họ" "Khi" "Không" "Là"
    "Lúc" "Mà" "Mọi" "Mỗi" "Một" "Nay" "Ngay" "Ngoài" "Ngày" "Người" "Nhiều" "Như" "Nhưng" "Những"
    "Này" "Nó" "Năm" "Nếu" "Phải" "Ra" "Rất" "Sao" "Sau" "Sẽ" "Ta" "Theo" "Thì" "Thế" "Trong"
    "Trên" "Trước" "Tuy" "Tôi" "Tại" "Tất" "Từ" "Việc" "Và" "Vào" "Vì" "Vậy" "Về" "Với" "nhiên"
    "Ông" "Đang" "Đây" "Đã" "Đó" "Được" "Đến" "Để" "Đối" "Đồng" "Ở",
    /* vi_last */
    "etc" "v.v" "vv",
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
    "approx" "b.a" "b.c" "b.sc" "b.v" "bros" "cie" "co" "corp" "d.c" "d.phil" "e.u" "ed" "eds" "ft"
    "gmbh" "inc" "jr" "l.a" "llc" "llp" "ltd" "m.a" "m.d" "m.sc" "max" "min" "mt" "n.v" "n.y" "p.m"
    "ph.d" "plc" "s.a" "s.p.a" "s.r.l" "sr" "st" "u.k" "u.n" "u.s" "u.s.a",
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
    763, 767, 0, 3, 5, 7, 9, 12, 14, 18, 22, 25, 28, 31, 37, 40, 43, 47, 50, 53, 55, 58, 60, 64,
    68, 72, 74, 79, 81, 0, 3, 5, 8, 10, 13, 16, 20, 24, 27, 31, 33, 36, 39, 40, 43, 45, 48, 51, 54,
    57, 60, 64, 68, 71, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 52, 55, 58, 61,
    64, 68, 71, 74, 78, 81, 83, 87, 90, 96, 99, 102, 105, 108, 110, 114, 117, 120, 122, 126, 129,
    132, 134, 137, 140, 143, 146, 149, 152, 155, 158, 162, 165, 168, 171, 173, 176, 179, 182, 185,
    188, 191, 194, 198, 201, 204, 209, 214, 217, 221, 223, 225, 228, 231, 234, 239, 242, 245, 0, 5,
    8, 10, 12, 15, 20, 23, 26, 29, 34, 38, 43, 46, 51, 54, 56, 0, 2, 5, 7, 11, 16, 18, 22, 24, 28,
    35, 38, 42, 45, 48, 52, 55, 57, 61, 63, 67, 70, 74, 81, 84, 90, 95, 97, 99, 101, 103, 106, 110,
    114, 117, 121, 123, 126, 129, 132, 134, 136, 141, 146, 149, 152, 155, 157, 160, 166, 173, 175,
    181, 184, 187, 191, 197, 198, 201, 204, 207, 214, 218, 225, 229, 232, 235, 238, 0, 0, 3, 6, 0,
    9, 17, 26, 38, 51, 0, 11, 23, 25, 0, 5, 11, 14, 0, 4, 7, 12, 17, 21, 32, 35, 44, 49, 57, 60, 0,
    3, 5, 8, 10, 19, 23, 26, 30, 33, 38, 42, 47, 54, 56, 61, 68, 72, 79, 81, 84, 86, 0, 10, 16, 22,
    30, 40, 46, 54, 60, 64, 70, 78, 84, 88, 94, 100, 108, 118, 124, 132, 140, 144, 150, 160, 164,
    170, 178, 188, 194, 204, 212, 220, 224, 230, 236, 242, 248, 256, 266, 276, 282, 286, 294, 300,
    308, 316, 326, 332, 340, 350, 356, 364, 372, 380, 388, 398, 410, 422, 434, 448, 454, 462, 472,
    482, 486, 492, 500, 504, 508, 516, 522, 530, 540, 546, 554, 562, 568, 578, 584, 594, 604, 608,
    612, 618, 624, 628, 634, 640, 648, 652, 658, 668, 674, 680, 686, 694, 700, 704, 708, 714, 722,
    730, 736, 742, 748, 758, 764, 770, 780, 786, 796, 804, 812, 818, 826, 832, 838, 844, 848, 852,
    860, 866, 872, 880, 886, 892, 902, 908, 912, 918, 928, 932, 938, 944, 950, 956, 962, 968, 974,
    982, 992, 1000, 1010, 1020, 1032, 1038, 1042, 1048, 1058, 1064, 1072, 1080, 1086, 1092, 1098,
    1104, 1110, 1116, 1122, 1126, 1130, 1138, 1144, 1152, 1160, 1166, 1176, 1180, 1186, 1194, 1202,
    1208, 1216, 1226, 1234, 1238, 1244, 1252, 1260, 1266, 1274, 1280, 1286, 1292, 1296, 1302, 1312,
    1318, 1326, 1336, 1340, 1346, 1358, 1364, 1370, 1378, 1388, 1394, 1400, 1404, 1410, 1416, 1424,
    1434, 1440, 1444, 1450, 1460, 1464, 1470, 1474, 1480, 1486, 1494, 1498, 1506, 1510, 1516, 1522,
    1530, 1534, 1542, 1552, 1558, 1564, 1568, 1576, 1582, 1590, 1598, 1604, 1610, 1614, 1620, 1626,
    1632, 1638, 1646, 1654, 1664, 1670, 1678, 1684, 1690, 1696, 1702, 1710, 1720, 1730, 1736, 1742,
    1746, 1750, 1756, 1760, 1766, 1774, 1784, 1788, 1792, 1796, 1802, 1810, 1820, 1828, 1834, 1840,
    1846, 1854, 1862, 1870, 1876, 1884, 1894, 1906, 1912, 1920, 1926, 1932, 1940, 1950, 1960, 1966,
    1974, 1984, 1990, 1996, 2002, 2008, 2014, 2022, 2030, 2036, 2042, 2046, 2052, 2058, 2066, 2072,
    2080, 2092, 2100, 2110, 0, 2, 7, 9, 14, 19, 0, 2, 4, 6, 0, 5, 9, 0, 2, 6, 12, 18, 22, 28, 36,
    40, 48, 54, 62, 70, 78, 84, 92, 116, 126, 134, 144, 152, 158, 166, 168, 174, 180, 188, 200,
    208, 216, 224, 228, 234, 246, 258, 268, 280, 292, 302, 312, 318, 332, 336, 340, 344, 352, 360,
    366, 376, 382, 392, 396, 400, 412, 420, 430, 438, 448, 462, 472, 486, 498, 508, 510, 518, 526,
    534, 546, 554, 562, 568, 572, 578, 590, 602, 610, 622, 624, 628, 634, 638, 644, 652, 660, 670,
    680, 692, 694, 700, 710, 720, 730, 740, 750, 758, 766, 778, 786, 792, 802, 808, 818, 824, 834,
    844, 850, 860, 868, 876, 882, 886, 896, 906, 910, 920, 926, 930, 940, 948, 958, 968, 978, 986,
    996, 1008, 1014, 1020, 1026, 1034, 1044, 1048, 1052, 1058, 1075, 1083, 1099, 1105, 1115, 1121,
    1129, 1141, 1149, 1157, 1167, 1171, 1179, 1189, 1201, 1213, 1225, 1233, 1243, 1253, 1265, 1275,
    1283, 1291, 1297, 1301, 1307, 1319, 1329, 1339, 1349, 1359, 1371, 1379, 1387, 1391, 1401, 1415,
    1429, 1441, 1451, 1461, 1471, 1483, 1491, 1503, 1513, 1523, 1533, 1543, 1551, 1561, 1571, 1585,
    1589, 1603, 1615, 1629, 1635, 1641, 1645, 1660, 1672, 1678, 1690, 1698, 1714, 1726, 1736, 1746,
    1756, 1764, 1774, 1782, 1788, 1794, 1804, 1814, 1816, 1820, 1826, 1834, 1846, 1854, 1864, 1872,
    1880, 1888, 1900, 1908, 1916, 1928, 1932, 1940, 1948, 1952, 1960, 1966, 1978, 1990, 1998, 2008,
    2018, 2028, 2042, 2048, 2054, 2060, 2072, 2084, 2094, 2102, 2114, 2118, 2126, 2134, 2146, 2158,
    2170, 2180, 2186, 2192, 2200, 2208, 2216, 2228, 2232, 2238, 2246, 2256, 2270, 2282, 2286, 2290,
    2298, 2310, 2318, 2324, 2338, 2344, 2356, 2372, 2378, 2384, 2388, 2394, 2404, 2418, 2424, 2434,
    2446, 2452, 2456, 2466, 2476, 2486, 2492, 2502, 2508, 2516, 2520, 2528, 2534, 2542, 2544, 2546,
    0, 2, 5, 11, 14, 18, 21, 23, 26, 28, 32, 40, 48, 56, 60, 66, 70, 74, 82, 88, 92, 99, 104, 111,
    117, 121, 125, 129, 134, 140, 144, 148, 153, 157, 163, 167, 173, 179, 183, 189, 193, 199, 207,
    215, 221, 227, 233, 237, 245, 249, 257, 265, 271, 277, 281, 291, 300, 304, 308, 0, 3, 5, 8, 11,
    15, 18, 22, 24, 27, 30, 31, 33, 36, 39, 42, 45, 49, 53, 55, 59, 63, 67, 71, 75, 79, 83, 87, 93,
    99, 101, 107, 109, 117, 123, 127, 130, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43,
    46, 52, 55, 58, 62, 65, 69, 72, 74, 78, 81, 87, 90, 92, 95, 97, 101, 104, 106, 109, 112, 115,
    118, 121, 124, 128, 131, 134, 136, 139, 142, 145, 149, 152, 155, 160, 165, 167, 169, 172, 175,
    178, 183, 189, 195, 197, 201, 203, 207, 213, 219, 225, 231, 233, 238, 244, 250, 256, 264, 269,
    277, 281, 287, 295, 305, 314, 320, 328, 337, 342, 348, 354, 356, 360, 364, 368, 0, 2, 5, 8, 12,
    15, 17, 21, 27, 35, 39, 44, 49, 58, 63, 0, 2, 6, 12, 18, 26, 50, 58, 60, 68, 74, 86, 98, 108,
    120, 132, 142, 152, 158, 172, 176, 182, 196, 202, 212, 220, 224, 236, 244, 252, 262, 264, 272,
    280, 288, 292, 304, 312, 324, 326, 330, 336, 342, 352, 354, 360, 370, 380, 390, 400, 412, 418,
    428, 434, 444, 450, 460, 466, 476, 484, 490, 500, 510, 520, 530, 538, 546, 556, 560, 566, 578,
    594, 606, 618, 622, 638, 654, 668, 674, 686, 696, 704, 708, 718, 732, 740, 742, 752, 762, 772,
    780, 790, 794, 800, 804, 810, 822, 832, 842, 850, 860, 868, 874, 888, 902, 916, 918, 922, 930,
    938, 946, 958, 966, 976, 982, 990, 998, 1006, 1018, 1028, 1034, 1038, 1046, 1060, 1064, 1068,
    1076, 1088, 1096, 1102, 1108, 1120, 1126, 1130, 1132, 1140, 1144, 1154, 1162, 1166, 1170, 0, 3,
    7, 14, 22, 26, 30, 35, 0, 9, 21, 45, 57, 69, 93, 102, 111, 123, 129, 147, 162, 174, 186, 198,
    213, 231, 243, 252, 258, 267, 276, 285, 288, 309, 318, 321, 330, 336, 342, 351, 363, 375, 387,
    396, 411, 420, 429, 438, 450, 459, 468, 474, 483, 492, 495, 501, 510, 522, 531, 537, 546, 552,
    561, 567, 573, 585, 600, 612, 624, 639, 651, 666, 675, 687, 696, 705, 720, 738, 762, 777, 795,
    807, 819, 831, 843, 855, 861, 876, 888, 906, 924, 930, 948, 954, 963, 972, 984, 1002, 1011,
    1023, 1032, 1047, 1059, 1068, 1083, 1092, 1107, 1122, 1134, 1140, 1152, 1158, 1164, 1173, 1182,
    1191, 1197, 1212, 1230, 1242, 1251, 1263, 1275, 1290, 1299, 1311, 1326, 1338, 1350, 1362, 1368,
    1386, 1401, 1416, 1431, 1443, 1455, 1470, 1482, 1494, 1506, 1521, 1542, 1551, 1563, 1581, 1593,
    1611, 1620, 1626, 1635, 1647, 1659, 1671, 1692, 1707, 1719, 1734, 1743, 1761, 1767, 1776, 1797,
    1812, 1824, 1836, 1851, 1869, 1884, 1908, 1926, 1938, 1953, 1962, 1971, 1989, 2001, 2010, 2016,
    2031, 2043, 2064, 2088, 2100, 2115, 2121, 2130, 2145, 2160, 2169, 2178, 2187, 2199, 2205, 2217,
    2235, 2253, 2268, 2280, 2292, 2301, 2313, 2325, 2331, 2349, 2358, 2370, 2382, 2400, 2412, 2421,
    2436, 2442, 2454, 2469, 2493, 2505, 2523, 2529, 2538, 2556, 2568, 2580, 2592, 2607, 2625, 2640,
    2649, 2655, 2664, 2673, 2688, 2700, 2721, 2739, 2745, 2754, 2766, 2775, 2793, 2811, 2826, 0,
    15, 21, 27, 30, 36, 51, 54, 63, 69, 75, 81, 87, 93, 96, 102, 108, 114, 120, 123, 129, 135, 141,
    156, 162, 168, 174, 183, 198, 204, 213, 225, 231, 0, 6, 12, 18, 0, 1, 6, 11, 16, 18, 27, 32,
    38, 45, 51, 56, 61, 66, 73, 76, 81, 86, 92, 95, 102, 109, 113, 116, 122, 129, 137, 144, 150,
    157, 165, 172, 177, 180, 185, 190, 194, 198, 205, 208, 212, 220, 229, 232, 237, 240, 243, 249,
    250, 254, 260, 267, 273, 275, 278, 282, 285, 293, 296, 301, 307, 311, 314, 317, 322, 325, 329,
    335, 337, 340, 344, 349, 353, 356, 358, 360, 366, 371, 374, 380, 385, 391, 394, 398, 400, 405,
    410, 415, 421, 428, 433, 435, 438, 445, 447, 450, 454, 458, 461, 464, 468, 472, 475, 478, 486,
    488, 492, 497, 500, 503, 508, 513, 519, 521, 524, 527, 529, 531, 534, 535, 537, 539, 540, 542,
    545, 547, 550, 557, 563, 568, 570, 571, 574, 577, 584, 589, 595, 602, 610, 618, 624, 629, 632,
    636, 640, 645, 647, 658, 662, 667, 673, 678, 682, 683, 685, 687, 689, 695, 697, 703, 712, 718,
    724, 731, 732, 734, 737, 741, 744, 751, 757, 762, 765, 769, 773, 778, 783, 788, 794, 801, 807,
    810, 816, 822, 826, 830, 834, 838, 843, 852, 862, 866, 871, 877, 884, 890, 895, 898, 905, 908,
    912, 917, 923, 928, 932, 935, 936, 938, 944, 950, 955, 959, 962, 967, 972, 978, 983, 986, 990,
    994, 999, 1001, 1006, 1012, 1017, 1022, 1030, 1033, 1037, 1040, 1043, 1047, 1051, 1052, 1055,
    1059, 1065, 1071, 1074, 1083, 1087, 1092, 1098, 1103, 1107, 1112, 1117, 1123, 1128, 1131, 1135,
    1139, 1145, 1148, 1152, 1157, 1161, 1163, 1166, 1168, 1171, 1175, 1178, 1180, 1182, 1186, 1189,
    1192, 1195, 1198, 1202, 1205, 1210, 1217, 1226, 1232, 1238, 1244, 1251, 1254, 0, 3, 8, 11, 13,
    17, 19, 21, 25, 27, 30, 33, 35, 39, 44, 48, 52, 58, 61, 64, 70, 73, 77, 80, 82, 85, 89, 91, 94,
    96, 100, 104, 107, 109, 111, 115, 120, 124, 128, 132, 135, 137, 140, 144, 147, 151, 153, 156,
    159, 162, 0, 2, 5, 8, 12, 14, 17, 21, 22, 25, 29, 32, 36, 37, 41, 43, 46, 49, 53, 58, 59, 61,
    65, 70, 73, 74, 78, 81, 84, 87, 88, 91, 95, 99, 101, 104, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27,
    30, 33, 37, 40, 43, 46, 49, 51, 54, 56, 62, 65, 68, 72, 75, 79, 82, 85, 87, 92, 96, 99, 105,
    107, 109, 113, 116, 118, 120, 122, 124, 126, 128, 131, 133, 136, 141, 144, 148, 153, 155, 158,
    162, 163, 166, 168, 171, 174, 177, 180, 183, 184, 187, 190, 194, 197, 200, 202, 205, 208, 211,
    214, 217, 221, 224, 225, 228, 231, 236, 241, 244, 246, 248, 252, 255, 258, 261, 266, 270, 0, 2,
    5, 7, 10, 14, 19, 25, 28, 32, 34, 37, 39, 42, 0, 1, 6, 16, 20, 25, 30, 32, 41, 46, 53, 59, 64,
    69, 72, 78, 81, 87, 94, 101, 107, 114, 122, 129, 134, 137, 141, 145, 148, 151, 157, 159, 161,
    164, 168, 173, 176, 184, 189, 192, 196, 202, 204, 207, 211, 216, 220, 223, 225, 231, 236, 239,
    243, 245, 254, 258, 266, 268, 271, 276, 278, 279, 281, 283, 285, 287, 290, 297, 300, 307, 313,
    318, 321, 325, 331, 336, 340, 342, 344, 350, 352, 358, 367, 373, 379, 380, 382, 385, 389, 392,
    399, 404, 410, 416, 420, 423, 426, 430, 435, 441, 446, 450, 453, 455, 461, 467, 472, 475, 479,
    483, 488, 490, 495, 499, 502, 506, 512, 518, 527, 530, 534, 539, 543, 547, 549, 551, 554, 558,
    561, 563, 566, 575, 579, 582, 0, 3, 0, 1, 4, 7, 12, 15, 20, 23, 29, 36, 44, 47, 50, 53, 57, 63,
    68, 72, 76, 78, 82, 88, 91, 95, 99, 103, 107, 112, 116, 122, 126, 132, 134, 136, 142, 149, 156,
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
    1728, 1733, 1736, 1741, 1744, 1752, 1760, 1770, 1778, 0, 4, 8, 12, 16, 18, 22, 24, 28, 32, 35,
    38, 41, 44, 47, 49, 52, 57, 61, 64, 68, 72, 75, 79, 82, 87, 90, 94, 100, 103, 105, 108, 110,
    114, 117, 119, 122, 124, 128, 132, 141, 144, 149, 154, 158, 163, 169, 173, 177, 181, 184, 188,
    191, 196, 200, 203, 206, 211, 214, 218, 220, 224, 228, 232, 236, 240, 243, 249, 255, 261, 264,
    268, 272, 276, 279, 282, 284, 288, 292, 294, 297, 301, 303, 307, 310, 314, 317, 321, 326, 328,
    331, 334, 337, 340, 342, 344, 347, 350, 355, 358, 363, 367, 371, 374, 379, 381, 386, 390, 394,
    398, 402, 405, 408, 412, 416, 419, 422, 0, 3, 5, 8, 11, 14, 18, 21, 25, 29, 31, 33, 36, 39, 42,
    46, 47, 51, 53, 58, 61, 64, 68, 69, 71, 73, 76, 78, 81, 84, 87, 91, 95, 99, 103, 105, 109, 111,
    114, 119, 122, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 49, 51, 57, 60, 63,
    67, 70, 74, 79, 82, 85, 88, 90, 94, 97, 100, 106, 109, 113, 116, 119, 121, 124, 126, 129, 133,
    135, 138, 141, 144, 146, 149, 151, 156, 157, 160, 163, 167, 170, 173, 176, 179, 182, 186, 189,
    192, 195, 198, 201, 203, 206, 208, 211, 214, 217, 220, 223, 228, 231, 234, 237, 241, 244, 247,
    252, 256, 262, 269, 270, 273, 276, 281, 286, 291, 294, 298, 302, 304, 307, 309, 313, 317, 320,
    323, 326, 329, 332, 337, 342, 345, 350, 353, 357, 362, 366, 371, 0, 2, 5, 8, 12, 17, 20, 22,
    27, 32, 35, 39, 42, 45, 49, 53, 55, 58, 61, 64, 66, 0, 1, 4, 7, 12, 15, 18, 21, 27, 34, 42, 45,
    53, 57, 62, 64, 67, 71, 75, 79, 83, 89, 91, 95, 97, 104, 109, 112, 116, 121, 126, 127, 130,
    137, 142, 147, 152, 155, 157, 161, 167, 172, 176, 179, 184, 190, 196, 205, 212, 217, 222, 226,
    230, 234, 238, 241, 242, 245, 252, 259, 266, 269, 272, 275, 280, 282, 287, 293, 299, 305, 311,
    318, 324, 329, 333, 336, 341, 345, 347, 352, 358, 363, 367, 374, 376, 378, 381, 387, 390, 394,
    399, 403, 409, 411, 414, 421, 427, 438, 446, 452, 457, 459, 463, 469, 474, 480, 485, 490, 493,
    498, 503, 508, 512, 516, 521, 527, 535, 544, 554, 555, 558, 562, 564, 569, 571, 574, 577, 580,
    583, 591, 594, 596, 599, 604, 609, 614, 619, 624, 632, 635, 652, 657, 662, 670, 675, 681, 688,
    693, 705, 710, 720, 724, 731, 732, 736, 748, 750, 752, 756, 766, 771, 775, 777, 781, 784, 791,
    798, 805, 810, 816, 819, 823, 827, 830, 835, 839, 841, 845, 847, 851, 857, 860, 864, 868, 870,
    874, 877, 885, 890, 894, 899, 903, 907, 908, 911, 912, 914, 919, 927, 929, 933, 937, 943, 951,
    956, 964, 972, 980, 986, 991, 992, 994, 1002, 1005, 1007, 1015, 1024, 1030, 1036, 1039, 1046,
    1049, 1057, 1065, 0, 7, 14, 19, 24, 31, 38, 43, 48, 56, 65, 73, 81, 86, 91, 95, 103, 110, 115,
    121, 128, 137, 146, 153, 160, 167, 0, 2, 6, 9, 12, 15, 18, 0, 2, 4, 10, 14, 22, 31, 34, 39, 45,
    50, 55, 60, 62, 67, 70, 74, 80, 84, 90, 95, 101, 105, 110, 115, 119, 121, 123, 126, 129, 134,
    138, 141, 146, 154, 159, 165, 171, 178, 184, 190, 197, 200, 204, 209, 212, 215, 219, 224, 227,
    230, 232, 235, 240, 245, 251, 253, 256, 261, 267, 272, 274, 276, 283, 286, 291, 296, 302, 305,
    310, 315, 318, 320, 323, 328, 332, 336, 343, 349, 355, 358, 364, 369, 372, 377, 381, 385, 390,
    394, 397, 400, 404, 407, 412, 416, 420, 423, 428, 434, 437, 442, 450, 456, 462, 470, 478, 482,
    488, 491, 494, 498, 502, 506, 515, 522, 527, 533, 540, 547, 551, 555, 561, 568, 575, 582, 589,
    596, 604, 611, 612, 619, 623, 630, 634, 639, 649, 652, 656, 661, 667, 672, 681, 686, 691, 693,
    696, 699, 704, 706, 709, 712, 717, 723, 729, 732, 737, 743, 747, 752, 757, 762, 766, 770, 777,
    780, 783, 788, 791, 796, 802, 805, 809, 813, 817, 820, 823, 829, 835, 839, 842, 845, 848, 854,
    860, 863, 867, 870, 875, 880, 885, 890, 893, 895, 899, 903, 910, 914, 916, 921, 923, 930, 932,
    936, 938, 942, 945, 948, 953, 958, 962, 966, 972, 977, 982, 985, 988, 992, 995, 999, 1005,
    1011, 1014, 1024, 1030, 1033, 1039, 1047, 1054, 1062, 1070, 1074, 1079, 1084, 1087, 1089, 1092,
    1097, 1103, 1105, 1108, 1112, 1117, 1120, 1123, 1134, 1137, 1139, 1142, 1145, 1150, 1156, 1159,
    1163, 1168, 1172, 1176, 1181, 1187, 0, 3, 6, 10, 12, 16, 19, 21, 25, 30, 33, 35, 38, 41, 46,
    49, 52, 54, 57, 59, 62, 64, 68, 71, 74, 77, 81, 83, 86, 89, 93, 96, 99, 102, 108, 111, 114,
    118, 121, 123, 126, 128, 130, 133, 136, 139, 143, 146, 149, 152, 154, 158, 160, 164, 168, 171,
    173, 177, 179, 0, 4, 7, 9, 11, 14, 17, 21, 24, 26, 31, 35, 42, 46, 48, 51, 54, 55, 58, 60, 63,
    64, 66, 70, 73, 76, 79, 82, 85, 89, 93, 95, 98, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37,
    40, 43, 46, 53, 56, 59, 62, 68, 71, 74, 77, 80, 83, 87, 90, 94, 97, 99, 103, 106, 109, 112,
    118, 121, 125, 128, 132, 135, 140, 142, 145, 148, 152, 155, 159, 162, 164, 167, 171, 174, 177,
    181, 184, 186, 189, 192, 195, 198, 201, 204, 208, 211, 214, 219, 223, 226, 229, 232, 235, 239,
    242, 245, 247, 250, 253, 256, 259, 262, 265, 268, 272, 275, 278, 281, 286, 291, 294, 297, 300,
    304, 306, 308, 312, 315, 319, 323, 326, 329, 332, 337, 340, 343, 347, 351, 0, 5, 9, 12, 14, 19,
    22, 25, 30, 35, 38, 41, 45, 48, 51, 53, 56, 61, 65, 70, 75, 80, 83, 86, 88, 91, 96, 99, 101, 0,
    2, 8, 12, 20, 23, 28, 33, 38, 41, 45, 51, 55, 61, 66, 68, 70, 73, 76, 81, 85, 88, 96, 101, 107,
    114, 120, 127, 130, 134, 139, 144, 147, 149, 154, 159, 161, 168, 173, 175, 177, 183, 187, 192,
    195, 200, 203, 207, 213, 219, 222, 225, 229, 232, 237, 243, 246, 254, 257, 260, 264, 268, 272,
    278, 285, 289, 293, 300, 307, 308, 312, 319, 324, 328, 338, 343, 348, 353, 355, 358, 361, 364,
    369, 372, 377, 380, 385, 391, 394, 398, 402, 405, 408, 412, 415, 418, 421, 427, 433, 436, 441,
    446, 451, 453, 457, 461, 463, 468, 470, 477, 481, 484, 492, 496, 502, 508, 513, 516, 520, 526,
    532, 535, 538, 544, 552, 555, 557, 560, 562, 566, 572, 577, 580, 583, 585, 588, 593, 596, 601,
    0, 3, 7, 10, 13, 16, 18, 21, 27, 32, 35, 0, 2, 6, 10, 15, 20, 25, 35, 40, 43, 47, 49, 51, 57,
    64, 71, 78, 84, 91, 95, 98, 106, 109, 118, 128, 131, 136, 142, 148, 152, 166, 173, 178, 188,
    191, 194, 198, 201, 203, 208, 215, 221, 228, 233, 239, 244, 250, 257, 261, 266, 272, 278, 282,
    287, 292, 300, 303, 307, 315, 320, 325, 329, 333, 338, 344, 350, 356, 359, 366, 369, 374, 378,
    381, 386, 391, 399, 402, 409, 415, 420, 428, 431, 436, 444, 450, 456, 462, 468, 472, 476, 478,
    483, 489, 496, 499, 507, 511, 516, 521, 526, 531, 537, 544, 551, 558, 564, 568, 575, 583, 585,
    589, 591, 598, 602, 607, 611, 615, 619, 624, 629, 633, 637, 640, 644, 647, 652, 662, 666, 670,
    673, 677, 682, 686, 690, 693, 698, 704, 707, 713, 719, 723, 730, 738, 745, 751, 754, 760, 766,
    772, 778, 785, 788, 791, 794, 799, 802, 806, 811, 816, 821, 826, 828, 833, 835, 844, 856, 862,
    865, 867, 869, 873, 878, 883, 888, 893, 899, 905, 909, 914, 919, 924, 929, 936, 940, 944, 949,
    955, 961, 967, 973, 979, 986, 993, 1000, 1008, 1011, 1014, 1017, 1023, 1030, 1037, 1044, 1048,
    1052, 1057, 1063, 1069, 1075, 1081, 1086, 1093, 1097, 1107, 1110, 1113, 1121, 1125, 1131, 1138,
    1145, 1151, 1158, 1162, 1169, 1174, 1178, 1183, 1189, 1192, 1199, 1206, 1210, 1213, 1216, 1218,
    1226, 1232, 1236, 1239, 1243, 1248, 1252, 1255, 1259, 1263, 1268, 1274, 1280, 1286, 1292, 1296,
    1303, 1309, 1313, 1316, 1320, 1322, 1328, 1334, 1339, 1346, 1352, 1359, 1366, 1373, 1377, 1383,
    1389, 1396, 1403, 1408, 1413, 1419, 1424, 1429, 1431, 1435, 1438, 1447, 1450, 1455, 1461, 1468,
    1475, 1482, 1489, 1494, 1503, 1507, 1512, 1518, 1528, 1531, 1534, 1537, 1541, 1544, 1549, 1554,
    1557, 1562, 1567, 1571, 1577, 1584, 1591, 1598, 1605, 1608, 1611, 1617, 1624, 1628, 1631, 1636,
    1642, 1649, 1655, 1658, 1664, 1669, 1673, 1676, 1680, 1685, 1687, 1692, 1699, 1705, 1710, 1715,
    1721, 1727, 1732, 1738, 1743, 1749, 1757, 1762, 1768, 1774, 1781, 1783, 1788, 1791, 1800, 1803,
    1808, 1812, 1816, 1824, 1829, 1839, 0, 5, 8, 12, 18, 27, 33, 40, 44, 49, 54, 57, 61, 64, 68,
    72, 75, 77, 81, 85, 89, 96, 99, 103, 112, 115, 117, 123, 127, 130, 132, 137, 146, 150, 153,
    158, 165, 169, 175, 180, 182, 187, 191, 195, 197, 202, 205, 208, 211, 215, 219, 222, 227, 232,
    239, 243, 246, 250, 257, 263, 266, 271, 273, 277, 279, 283, 289, 291, 294, 296, 299, 303, 306,
    310, 314, 320, 323, 331, 335, 338, 341, 344, 348, 355, 359, 362, 369, 372, 375, 377, 380, 383,
    389, 392, 396, 400, 403, 405, 408, 410, 413, 419, 426, 438, 441, 444, 446, 454, 458, 462, 465,
    469, 478, 482, 488, 492, 495, 499, 503, 507, 510, 513, 516, 519, 524, 528, 532, 534, 540, 543,
    547, 553, 558, 563, 568, 575, 580, 583, 586, 596, 601, 611, 621, 627, 631, 635, 640, 644, 647,
    650, 652, 654, 658, 663, 667, 670, 678, 683, 687, 695, 702, 708, 0, 2, 4, 6, 8, 10, 12, 14, 17,
    20, 26, 29, 32, 35, 38, 40, 42, 45, 47, 52, 55, 57, 60, 63, 66, 69, 73, 81, 84, 85, 91, 95, 97,
    100, 103, 105, 108, 112, 114, 116, 119, 122, 125, 126, 129, 132, 135, 140, 145, 147, 152, 155,
    159, 162, 164, 166, 167, 171, 176, 182, 190, 193, 196, 199, 204, 207, 211, 214, 218, 222, 228,
    230, 234, 237, 0, 3, 6, 9, 11, 13, 16, 19, 22, 25, 28, 31, 33, 35, 38, 41, 43, 45, 48, 52, 54,
    57, 60, 63, 66, 69, 71, 77, 80, 84, 87, 91, 94, 97, 101, 104, 106, 109, 112, 116, 123, 126,
    128, 132, 135, 138, 144, 148, 151, 154, 157, 160, 163, 166, 168, 171, 175, 177, 180, 184, 186,
    189, 193, 196, 199, 202, 205, 208, 213, 216, 218, 221, 225, 230, 233, 235, 238, 241, 244, 247,
    249, 252, 255, 258, 261, 264, 267, 270, 273, 278, 283, 287, 290, 293, 296, 300, 303, 306, 309,
    311, 315, 319, 324, 327, 330, 333, 338, 342, 345, 348, 352, 355, 357, 360, 363, 366, 374, 377,
    382, 387, 390, 394, 396, 398, 401, 404, 407, 410, 413, 420, 425, 428, 431, 434, 439, 442, 446,
    451, 456, 461, 465, 467, 0, 5, 8, 10, 13, 16, 19, 25, 30, 35, 38, 43, 48, 53, 58, 63, 67, 72,
    75, 78, 81, 84, 87, 90, 93, 96, 99, 102, 106, 109, 112, 114, 117, 120, 123, 127, 0, 2, 6, 10,
    15, 25, 30, 33, 35, 37, 43, 50, 57, 61, 64, 72, 75, 81, 90, 100, 104, 107, 112, 116, 125, 130,
    133, 139, 146, 148, 153, 160, 166, 173, 178, 184, 189, 195, 202, 206, 211, 217, 223, 227, 232,
    237, 245, 253, 256, 260, 265, 270, 274, 278, 283, 286, 301, 308, 311, 315, 322, 325, 330, 337,
    340, 347, 353, 361, 364, 368, 373, 379, 385, 391, 397, 400, 404, 408, 415, 417, 422, 429, 438,
    444, 447, 450, 454, 459, 464, 469, 474, 480, 487, 494, 502, 504, 508, 510, 514, 518, 523, 527,
    531, 535, 540, 544, 552, 559, 563, 567, 572, 582, 589, 595, 602, 606, 611, 614, 619, 625, 630,
    634, 641, 649, 655, 663, 669, 672, 675, 678, 683, 686, 690, 695, 700, 705, 707, 712, 720, 722,
    727, 734, 743, 755, 764, 774, 777, 779, 783, 788, 793, 799, 803, 808, 813, 818, 822, 826, 831,
    837, 843, 849, 856, 860, 866, 869, 875, 883, 887, 894, 898, 903, 909, 915, 919, 922, 925, 933,
    945, 951, 955, 962, 966, 973, 983, 988, 992, 997, 1003, 1006, 1013, 1020, 1024, 1027, 1030,
    1032, 1040, 1046, 1050, 1053, 1057, 1069, 1074, 1078, 1081, 1086, 1090, 1095, 1101, 1107, 1113,
    1117, 1120, 1124, 1126, 1132, 1138, 1145, 1149, 1155, 1160, 1165, 1171, 1178, 1183, 1188, 1196,
    1198, 1201, 1204, 1209, 1215, 1222, 1227, 1237, 1242, 1248, 1258, 1261, 1264, 1267, 1271, 1274,
    1279, 1284, 1287, 1292, 1297, 1301, 1308, 1314, 1321, 1328, 1331, 1334, 1338, 1341, 1347, 1354,
    1357, 1362, 1366, 1369, 1373, 1375, 1380, 1387, 1392, 1397, 1403, 1408, 1414, 1422, 1427, 1433,
    1435, 1440, 1446, 1453, 1456, 1465, 1468, 1473, 1477, 1485, 1490, 0, 3, 8, 11, 17, 20, 28, 31,
    36, 40, 47, 58, 70, 73, 79, 81, 84, 88, 91, 95, 98, 102, 109, 112, 116, 121, 124, 132, 135,
    142, 145, 149, 158, 0, 3, 8, 13, 18, 21, 24, 0, 13, 28, 34, 42, 52, 58, 70, 86, 104, 115, 126,
    146, 163, 0, 9, 17, 27, 37, 42, 49, 60, 71, 88, 97, 102, 108, 120, 127, 134, 147, 157, 163, 0,
    23, 46, 54, 65, 77, 89, 111, 140, 163, 183, 206, 226, 244, 265, 275, 301, 327, 337, 347, 355,
    376, 378, 0, 14, 23, 37, 53, 68, 89, 109, 117, 131, 143, 148, 154, 170, 184, 200, 219, 230,
    238, 252, 266, 280, 294, 310, 315, 324, 334, 348, 363, 369, 378, 389, 400, 412, 423, 434, 445,
    451, 458, 468, 475, 486, 489, 500, 513, 523, 534, 0, 3, 14, 18, 26, 29, 34, 40, 45, 49, 58, 70,
    81, 84, 93, 98, 106, 109, 113, 139, 0, 24, 0, 4, 14, 20, 27, 31, 37, 49, 62, 66, 81, 97, 106,
    113, 118, 124, 138, 143, 150, 156, 163, 168, 174, 179, 185, 192, 196, 201, 207, 216, 222, 227,
    232, 240, 255, 264, 276, 284, 292, 299, 308, 318, 325, 333, 342, 351, 358, 366, 374, 381, 389,
    398, 403, 408, 412, 419, 426, 430, 437, 447, 452, 457, 465, 472, 478, 486, 497, 501, 506, 514,
    520, 526, 532, 538, 542, 546, 555, 561, 571, 573, 580, 588, 590, 596, 604, 612, 622, 630, 633,
    636, 641, 644, 648, 653, 658, 663, 668, 685, 697, 706, 720, 729, 739, 745, 749, 754, 759, 767,
    776, 786, 796, 803, 812, 819, 829, 840, 848, 852, 864, 868, 873, 879, 885, 891, 897, 904, 911,
    914, 916, 921, 928, 933, 940, 951, 963, 975, 983, 992, 995, 1006, 1014, 1020, 1027, 1035, 1042,
    1050, 1061, 1073, 1087, 1092, 1104, 1109, 1118, 0, 10, 13, 25, 29, 31, 39, 48, 55, 62, 64, 74,
    84, 91, 95, 100, 107, 110, 117, 121, 127, 137, 147, 163, 165, 174, 177, 181, 192, 213, 218,
    223, 229, 236, 239, 245, 249, 254, 258, 261, 269, 274, 280, 298, 302, 309, 313, 318, 327, 329,
    334, 341, 350, 360, 367, 376, 381, 385, 391, 396, 403, 407, 417, 423, 425, 434, 439, 446, 457,
    461, 466, 475, 480, 490, 497, 502, 512, 518, 524, 526, 534, 549, 554, 557, 568, 575, 578, 581,
    588, 591, 598, 600, 0, 11, 0, 4, 14, 17, 21, 27, 39, 52, 56, 59, 62, 71, 74, 79, 85, 99, 104,
    111, 117, 124, 129, 135, 140, 146, 153, 157, 162, 168, 177, 183, 188, 193, 201, 209, 212, 217,
    222, 226, 229, 236, 240, 247, 250, 255, 260, 268, 275, 281, 289, 292, 296, 301, 309, 315, 321,
    327, 333, 337, 341, 350, 356, 366, 368, 375, 383, 385, 391, 399, 403, 413, 421, 424, 427, 432,
    435, 439, 444, 449, 454, 459, 461, 463, 473, 479, 483, 488, 493, 501, 510, 513, 520, 528, 532,
    544, 548, 553, 559, 565, 571, 577, 584, 591, 594, 596, 601, 608, 613, 620, 631, 636, 644, 653,
    656, 667, 675, 681, 685, 689, 697, 711, 716, 719, 724, 733, 0, 8, 18, 26, 34, 44, 54, 64, 70,
    80, 86, 94, 100, 112, 124, 132, 140, 150, 160, 174, 186, 196, 202, 208, 210, 216, 230, 240,
    250, 258, 266, 274, 284, 294, 302, 312, 322, 330, 334, 340, 348, 354, 358, 366, 376, 384, 394,
    404, 414, 424, 436, 444, 454, 464, 474, 482, 496, 512, 518, 528, 536, 546, 556, 560, 566, 578,
    584, 592, 600, 608, 618, 628, 634, 644, 658, 668, 678, 688, 696, 704, 714, 722, 728, 734, 742,
    754, 766, 778, 792, 806, 820, 828, 838, 848, 864, 872, 878, 894, 900, 912, 924, 940, 948, 958,
    968, 974, 976, 980, 998, 1006, 1016, 1028, 1040, 1054, 1066, 1080, 1094, 1108, 1116, 1124,
    1138, 1148, 1154, 1164, 1170, 1182, 1196, 1208, 1216, 1226, 1238, 1246, 1254, 1264, 1280, 1292,
    1300, 1314, 1322, 1330, 1340, 1348, 1354, 1358, 1370, 1376, 1380, 1392, 1406, 1420, 1428, 1440,
    1444, 1452, 1458, 1464, 1472, 1478, 1490, 1506, 1520, 1536, 1546, 1560, 1570, 1578, 1582, 1588,
    1596, 1598, 1602, 1612, 1624, 1636, 1646, 1658, 1670, 1682, 1694, 1706, 1728, 1750, 1774, 1794,
    1804, 1812, 1820, 1830, 1844, 1852, 1860, 1868, 1880, 1888, 1902, 1924, 1946, 1970, 1976, 1982,
    1992, 2000, 2008, 2018, 2028, 2038, 2050, 2062, 2074, 2082, 2090, 2096, 2102, 2114, 2122, 2130,
    2138, 2146, 2154, 2160, 2166, 2172, 2176, 2182, 2188, 2194, 2202, 2210, 2218, 2224, 2232, 2240,
    2250, 2260, 2272, 2286, 2298, 2312, 2324, 2338, 2350, 2362, 2366, 2370, 2376, 2382, 2386, 2392,
    2396, 2402, 2408, 2416, 2426, 2436, 2442, 2450, 2458, 2468, 2476, 2484, 2498, 2514, 2522, 2528,
    2538, 2542, 2554, 2560, 2568, 2574, 2580, 2588, 2596, 2604, 2612, 2624, 2632, 2638, 2644, 2652,
    2660, 2668, 2674, 2680, 2692, 2700, 0, 2, 5, 11, 14, 18, 21, 23, 26, 28, 32, 34, 38, 42, 50,
    56, 68, 72, 80, 86, 96, 100, 108, 113, 121, 127, 135, 143, 149, 159, 165, 171, 175, 181, 187,
    195, 200, 205, 213, 217, 223, 233, 239, 245, 249, 255, 260, 266, 274, 280, 288, 294, 302, 314,
    318, 322, 327, 333, 337, 343, 347, 351, 359, 367, 371, 377, 383, 387, 393, 401, 407, 413, 419,
    425, 435, 439, 447, 451, 456, 0, 3, 5, 8, 11, 15, 18, 22, 24, 27, 30, 31, 33, 36, 39, 42, 45,
    49, 53, 55, 63, 67, 75, 83, 87, 93, 99, 101, 107, 113, 119, 121, 127, 131, 135, 139, 141, 147,
    153, 155, 161, 169, 172, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 52, 55,
    58, 62, 65, 69, 72, 74, 78, 81, 87, 90, 92, 95, 97, 101, 104, 106, 109, 112, 115, 118, 121,
    124, 128, 131, 134, 136, 139, 142, 145, 149, 152, 155, 160, 165, 167, 169, 172, 175, 178, 183,
    188, 194, 200, 206, 214, 220, 230, 235, 243, 247, 255, 261, 269, 275, 283, 291, 299, 307, 315,
    321, 329, 334, 339, 347, 355, 363, 369, 377, 382, 390, 396, 401, 406, 412, 418, 426, 437, 443,
    451, 457, 461, 0, 2, 5, 8, 12, 15, 17, 21, 27, 32, 37, 41, 49, 55, 60, 65, 0, 10, 18, 28, 38,
    44, 50, 58, 64, 72, 80, 90, 92, 98, 106, 114, 120, 128, 134, 142, 150, 158, 166, 172, 178, 186,
    194, 200, 208, 218, 228, 236, 240, 248, 254, 258, 266, 276, 284, 294, 302, 312, 320, 330, 342,
    348, 358, 368, 374, 386, 396, 412, 418, 424, 434, 442, 450, 456, 462, 470, 482, 494, 508, 518,
    528, 546, 552, 568, 574, 586, 598, 614, 624, 630, 642, 644, 648, 656, 668, 682, 696, 704, 718,
    728, 734, 748, 760, 768, 772, 784, 792, 800, 810, 816, 820, 824, 838, 846, 858, 864, 870, 886,
    898, 906, 910, 916, 918, 922, 930, 940, 948, 956, 974, 982, 990, 1000, 1010, 1020, 1032, 1044,
    1052, 1060, 1066, 1072, 1084, 1092, 1100, 1112, 1118, 1124, 1136, 1140, 1146, 1152, 1160, 1168,
    1174, 1182, 1192, 1206, 1216, 1228, 1242, 1254, 1258, 1270, 1274, 1280, 1286, 1290, 1296, 1300,
    1306, 1312, 1320, 1330, 1340, 1346, 1354, 1362, 1376, 1392, 1398, 1410, 1418, 1426, 1434, 1444,
    1448, 1460, 0, 3, 9, 14, 19, 27, 34, 42, 48, 54, 60, 0, 1, 6, 11, 20, 26, 31, 36, 43, 46, 52,
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
    1792, 1798, 1804, 1810, 1814, 1819, 1827, 1837, 1844, 1852, 1860, 1868, 0, 3, 7, 9, 12, 16, 19,
    23, 26, 30, 33, 37, 40, 43, 46, 51, 55, 59, 63, 71, 75, 78, 82, 86, 90, 93, 96, 98, 101, 104,
    108, 111, 114, 118, 122, 125, 130, 132, 138, 144, 147, 154, 160, 163, 167, 170, 174, 176, 179,
    181, 185, 190, 192, 195, 199, 203, 208, 211, 215, 217, 220, 224, 227, 234, 238, 242, 251, 253,
    0, 3, 6, 9, 15, 18, 21, 25, 27, 30, 34, 35, 37, 40, 42, 46, 51, 54, 57, 62, 64, 67, 71, 73, 75,
    78, 81, 83, 86, 89, 92, 96, 99, 102, 105, 108, 110, 112, 116, 118, 121, 123, 126, 129, 131,
    132, 135, 139, 144, 146, 149, 151, 154, 156, 158, 161, 164, 168, 170, 172, 175, 178, 182, 186,
    188, 191, 194, 197, 198, 201, 205, 208, 212, 214, 218, 221, 0, 3, 7, 10, 14, 17, 20, 23, 28,
    32, 36, 39, 42, 45, 48, 51, 53, 56, 59, 62, 65, 68, 71, 75, 77, 79, 82, 85, 89, 91, 95, 99,
    103, 105, 108, 112, 115, 119, 122, 125, 128, 132, 135, 138, 140, 144, 147, 151, 154, 158, 162,
    165, 168, 172, 177, 180, 184, 186, 188, 192, 195, 199, 202, 206, 209, 212, 215, 218, 224, 228,
    233, 235, 238, 241, 244, 247, 252, 255, 259, 262, 266, 270, 274, 277, 282, 287, 292, 295, 297,
    301, 304, 306, 308, 313, 316, 319, 324, 327, 334, 340, 345, 349, 354, 357, 360, 362, 366, 369,
    372, 375, 377, 379, 382, 386, 390, 392, 395, 398, 401, 405, 409, 411, 414, 416, 419, 421, 424,
    428, 432, 435, 438, 440, 442, 445, 448, 453, 456, 459, 464, 467, 471, 474, 477, 481, 485, 488,
    492, 496, 498, 501, 504, 507, 509, 512, 515, 518, 521, 524, 527, 530, 533, 536, 540, 543, 545,
    550, 553, 556, 561, 564, 568, 572, 574, 577, 579, 583, 588, 590, 593, 598, 601, 603, 607, 610,
    613, 616, 619, 622, 625, 628, 633, 638, 642, 645, 647, 652, 654, 656, 659, 662, 666, 670, 673,
    678, 681, 686, 689, 692, 695, 700, 707, 711, 714, 718, 722, 724, 727, 729, 732, 0, 2, 4, 7, 9,
    12, 16, 18, 21, 24, 26, 0, 1, 6, 11, 20, 31, 37, 45, 57, 62, 67, 74, 77, 82, 89, 93, 101, 107,
    109, 113, 118, 120, 123, 130, 133, 140, 146, 154, 164, 167, 173, 179, 181, 183, 188, 197, 199,
    206, 210, 216, 222, 227, 232, 238, 245, 252, 258, 262, 265, 267, 270, 275, 284, 291, 303, 308,
    316, 325, 332, 335, 341, 343, 347, 354, 359, 361, 367, 371, 377, 388, 392, 402, 406, 411, 420,
    428, 438, 444, 447, 454, 459, 468, 471, 482, 486, 497, 506, 511, 514, 520, 523, 529, 533, 540,
    546, 548, 553, 556, 560, 563, 566, 569, 576, 577, 579, 581, 590, 596, 605, 612, 625, 627, 632,
    634, 637, 641, 645, 650, 654, 657, 661, 669, 675, 679, 682, 687, 696, 701, 705, 713, 717, 719,
    722, 724, 728, 732, 734, 741, 746, 758, 762, 764, 770, 774, 785, 788, 791, 795, 802, 805, 814,
    816, 821, 823, 827, 830, 834, 836, 846, 851, 857, 866, 869, 873, 880, 887, 893, 903, 909, 917,
    923, 926, 933, 938, 941, 947, 956, 965, 970, 972, 976, 984, 991, 1000, 1009, 1013, 1018, 1022,
    1034, 1038, 1041, 1046, 1050, 1054, 1059, 1068, 1073, 1077, 1082, 1086, 1091, 1097, 1102, 1109,
    1119, 1123, 1127, 1129, 1134, 1142, 1149, 1152, 1161, 1166, 1179, 1185, 1191, 1196, 1200, 1202,
    1207, 1214, 1217, 1223, 1225, 1229, 1236, 1240, 1248, 1252, 1260, 1265, 1273, 1280, 1285, 1290,
    1293, 1300, 1304, 1309, 1312, 1316, 1320, 1326, 1333, 1338, 1343, 1351, 1354, 1363, 1366, 1369,
    1373, 0, 2, 5, 0, 23, 27, 44, 51, 71, 94, 106, 116, 131, 153, 180, 193, 205, 214, 221, 230,
    239, 249, 261, 273, 285, 297, 305, 319, 332, 347, 360, 369, 377, 385, 395, 404, 415, 0, 9, 17,
    25, 32, 40, 58, 67, 77, 87, 99, 107, 119, 127, 137, 149, 162, 177, 183, 191, 204, 219, 233,
    245, 257, 264, 282, 295, 308, 320, 333, 339, 347, 361, 373, 384, 397, 410, 424, 431, 440, 448,
    458, 474, 483, 497, 511, 520, 533, 548, 559, 569, 583, 589, 595, 606, 0, 26, 51, 74, 88, 103,
    115, 134, 153, 179, 202, 220, 234, 248, 267, 285, 314, 328, 338, 349, 361, 372, 384, 395, 406,
    422, 435, 446, 458, 482, 493, 504, 513, 527, 542, 568, 580, 593, 608, 619, 635, 651, 680, 690,
    708, 718, 728, 740, 757, 778, 795, 816, 833, 846, 868, 887, 908, 935, 966, 995, 1018, 1050,
    1074, 1101, 1125, 1155, 1178, 1204, 1228, 1252, 1270, 1296, 1317, 1339, 1364, 1393, 1420, 1444,
    1474, 1499, 1521, 1545, 1570, 1593, 1607, 1628, 1630, 0, 8, 21, 30, 38, 49, 64, 83, 91, 102,
    113, 122, 131, 141, 153, 161, 170, 180, 196, 205, 224, 234, 241, 251, 260, 272, 284, 300, 314,
    328, 338, 356, 364, 376, 387, 400, 410, 423, 436, 446, 463, 477, 486, 506, 519, 530, 546, 563,
    572, 579, 597, 612, 626, 646, 657, 666, 678, 691, 696, 701, 707, 725, 733, 754, 773, 783, 790,
    802, 814, 828, 839, 856, 871, 884, 894, 901, 922, 936, 941, 953, 962, 969, 974, 979, 988, 1006,
    1015, 1023, 1035, 1047, 1059, 1071, 1080, 1091, 1102, 1113, 1125, 1134, 1144, 1151, 1161, 1169,
    1180, 1194, 1210, 1223, 1237, 1250, 1260, 1269, 1278, 1287, 1296, 1304, 1316, 1329, 1339, 1351,
    1363, 1382, 1401, 1410, 1422, 1434, 1442, 1450, 1466, 1482, 1497, 1513, 1526, 1538, 1551, 1566,
    1581, 1595, 1616, 1630, 1643, 1655, 1669, 1678, 1685, 1694, 1703, 1713, 1725, 1736, 1752, 1764,
    1773, 1779, 1785, 1793, 1803, 1812, 1820, 1833, 1842, 1850, 1857, 1864, 1873, 1883, 1896, 1908,
    1930, 1940, 1945, 1953, 1959, 1972, 1984, 1995, 2002, 2011, 2020, 2032, 2038, 2048, 2055, 2063,
    2076, 2088, 2097, 2108, 2118, 2128, 2137, 2152, 2164, 2167, 2181, 2192, 2208, 2221, 2233, 2245,
    2259, 2273, 0, 4, 27, 30, 35, 52, 57, 61, 72, 88, 119, 122, 131, 136, 148, 156, 189, 208, 226,
    246, 270, 273, 287, 298, 320, 345, 0, 20, 31, 53, 81, 108, 134, 145, 158, 172, 198, 220, 237,
    258, 0, 9, 20, 32, 41, 49, 57, 66, 76, 86, 96, 105, 115, 120, 131, 142, 150, 162, 171, 179,
    188, 192, 202, 213, 224, 227, 234, 250, 261, 272, 277, 282, 288, 295, 302, 309, 315, 321, 327,
    340, 356, 364, 372, 379, 394, 410, 425, 434, 443, 453, 464, 475, 482, 486, 498, 501, 514, 525,
    536, 553, 560, 567, 579, 589, 601, 613, 624, 631, 640, 649, 658, 669, 681, 693, 705, 717, 730,
    738, 752, 761, 769, 778, 787, 799, 809, 818, 829, 831, 835, 840, 844, 849, 852, 862, 870, 874,
    881, 884, 891, 894, 901, 906, 911, 917, 923, 928, 935, 946, 959, 972, 983, 997, 1004, 1010,
    1016, 1021, 1027, 1041, 1052, 1061, 1072, 1084, 1095, 1109, 1117, 1125, 1132, 1144, 1155, 1163,
    1170, 1176, 1183, 1185, 1189, 1194, 1198, 1201, 1207, 1212, 1220, 1228, 1237, 1246, 1255, 1263,
    1275, 1284, 1300, 1308, 1320, 1327, 1339, 1351, 1362, 1365, 1378, 1384, 1393, 1400, 1408, 1416,
    1421, 1428, 1443, 1458, 1475, 1483, 1490, 1504, 1515, 1524, 1526, 1532, 1541, 1547, 1556, 1559,
    1564, 1570, 1575, 1593, 1602, 1610, 1619, 1629, 1639, 1641, 1653, 1663, 1668, 1680, 1684, 1688,
    1694, 1701, 1707, 1714, 1725, 1743, 1753, 1763, 1772, 1782, 1790, 1798, 1808, 1817, 1826, 1833,
    1838, 1844, 1848, 1858, 1862, 1870, 1879, 1889, 1898, 1908, 1915, 1924, 1929, 1933, 1939, 1946,
    1953, 1960, 1964, 1969, 1981, 1985, 1992, 2003, 2014, 2017, 2028, 2038, 2048, 2058, 2068, 2079,
    2086, 2094, 2103, 2110, 2117, 2125, 2134, 2143, 2152, 2157, 2165, 2173, 2182, 2192, 2202, 2211,
    2221, 2230, 2241, 2244, 0, 1, 6, 9, 19, 32, 46, 57, 60, 63, 67, 69, 71, 78, 88, 94, 98, 101,
    107, 112, 116, 119, 121, 128, 138, 146, 148, 161, 166, 174, 182, 189, 197, 206, 212, 216, 225,
    235, 246, 252, 259, 263, 273, 283, 285, 290, 296, 300, 308, 315, 321, 329, 336, 344, 349, 356,
    359, 366, 370, 375, 379, 384, 390, 393, 402, 406, 409, 416, 419, 424, 427, 434, 438, 442, 452,
    456, 460, 465, 477, 482, 488, 490, 501, 505, 509, 513, 516, 520, 526, 531, 536, 540, 546, 550,
    554, 557, 562, 566, 573, 581, 585, 589, 599, 603, 607, 611, 619, 627, 631, 636, 646, 658, 669,
    675, 682, 690, 698, 702, 708, 715, 722, 726, 732, 740, 745, 752, 760, 769, 780, 782, 786, 797,
    804, 812, 819, 824, 832, 841, 848, 852, 858, 864, 867, 871, 875, 880, 884, 888, 893, 897, 901,
    910, 917, 926, 931, 936, 943, 952, 959, 963, 966, 971, 975, 978, 982, 984, 990, 993, 999, 1007,
    1012, 1023, 1025, 1032, 1037, 1041, 1046, 1051, 1053, 1057, 1062, 1069, 1072, 1075, 1081, 1083,
    0, 7, 11, 15, 21, 31, 36, 42, 51, 59, 64, 69, 0, 5, 16, 28, 33, 42, 52, 57, 60, 64, 69, 72, 79,
    81, 83, 90, 96, 103, 107, 110, 112, 124, 134, 141, 144, 148, 151, 155, 166, 168, 172, 177, 181,
    186, 189, 193, 199, 203, 210, 213, 220, 223, 230, 232, 234, 240, 247, 249, 253, 258, 262, 265,
    271, 276, 280, 288, 292, 301, 305, 313, 317, 324, 336, 340, 351, 354, 357, 359, 361, 364, 368,
    370, 376, 385, 391, 395, 398, 403, 409, 414, 421, 430, 435, 437, 441, 445, 450, 462, 466, 470,
    476, 483, 489, 492, 497, 503, 507, 517, 521, 526, 536, 543, 552, 557, 561, 567, 574, 581, 588,
    592, 597, 604, 608, 610, 613, 616, 621, 627, 632, 636, 642, 646, 651, 656, 660, 665, 668, 0, 1,
    5, 12, 17, 21, 23, 27, 34, 40, 47, 53, 60, 66, 71, 76, 85, 90, 95, 99, 104, 109, 116, 124, 131,
    139, 145, 150, 154, 157, 163, 168, 172, 176, 184, 188, 192, 196, 200, 205, 209, 212, 219, 226,
    233, 239, 243, 249, 258, 268, 274, 280, 284, 289, 293, 298, 303, 310, 317, 324, 332, 337, 339,
    345, 349, 354, 359, 367, 376, 382, 385, 392, 401, 407, 412, 420, 427, 432, 435, 442, 448, 449,
    451, 455, 460, 464, 469, 476, 478, 484, 492, 497, 500, 504, 508, 510, 513, 517, 520, 523, 527,
    531, 537, 544, 550, 557, 562, 569, 577, 582, 586, 590, 595, 600, 610, 616, 621, 627, 633, 638,
    644, 651, 654, 659, 665, 671, 676, 679, 685, 689, 691, 696, 704, 710, 717, 724, 732, 739, 745,
    752, 756, 761, 766, 771, 779, 782, 785, 790, 793, 797, 802, 804, 809, 813, 820, 827, 831, 834,
    838, 845, 847, 853, 855, 858, 860, 865, 868, 870, 873, 878, 880, 888, 893, 895, 903, 906, 911,
    917, 922, 928, 933, 939, 944, 950, 953, 957, 960, 964, 968, 972, 977, 979, 986, 993, 1000,
    1002, 1005, 1013, 1020, 1028, 1035, 1043, 1048, 1049, 1057, 1059, 1063, 1068, 1072, 1077, 1081,
    1085, 1089, 1094, 1098, 1103, 1110, 1115, 1121, 1128, 1135, 1143, 1149, 1156, 1159, 1165, 1172,
    1176, 1181, 1187, 1192, 1196, 1199, 1204, 1211, 1217, 1224, 1230, 1238, 1242, 1247, 1249, 1252,
    1256, 1260, 1266, 1269, 1274, 1280, 1286, 1293, 1295, 1299, 1306, 1312, 1315, 1319, 1324, 1328,
    1332, 1337, 1340, 1343, 1345, 1348, 1352, 1357, 1361, 1366, 1369, 1374, 1377, 1382, 1390, 1397,
    1400, 1405, 1411, 1416, 1422, 1424, 1431, 1438, 1443, 1448, 1454, 1460, 1467, 1469, 1474, 1480,
    1484, 1489, 1497, 1501, 1506, 1510, 1517, 1521, 1523, 1526, 1534, 1538, 1541, 1542, 1544, 1547,
    1551, 1554, 1558, 1563, 1570, 1572, 1577, 1580, 1586, 1592, 1595, 1603, 1606, 1613, 1621, 1628,
    1636, 1640, 1641, 1643, 1645, 1648, 1655, 1659, 1663, 1668, 1674, 1679, 1685, 0, 3, 6, 9, 12,
    17, 20, 22, 25, 29, 33, 36, 39, 43, 45, 50, 54, 58, 62, 65, 69, 74, 76, 79, 83, 87, 90, 93, 97,
    99, 101, 106, 111, 116, 119, 121, 126, 130, 133, 137, 140, 143, 147, 151, 155, 160, 163, 168,
    171, 176, 179, 184, 190, 193, 197, 200, 204, 208, 210, 213, 215, 219, 223, 227, 231, 235, 239,
    243, 247, 250, 254, 258, 262, 267, 272, 276, 279, 282, 286, 290, 294, 298, 300, 303, 307, 311,
    315, 320, 322, 325, 328, 333, 337, 340, 343, 346, 353, 356, 0, 2, 10, 14, 19, 22, 26, 29, 31,
    34, 38, 41, 44, 48, 50, 52, 55, 59, 61, 64, 67, 70, 74, 77, 81, 84, 87, 90, 94, 98, 101, 104,
    107, 108, 112, 114, 116, 119, 123, 126, 129, 132, 136, 141, 142, 145, 149, 153, 155, 158, 162,
    167, 173, 176, 179, 183, 186, 189, 190, 193, 196, 200, 203, 207, 210, 213, 214, 217, 221, 223,
    225, 229, 231, 234, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 51, 54, 59, 64,
    67, 70, 76, 80, 83, 86, 89, 93, 96, 100, 104, 107, 110, 115, 120, 123, 126, 128, 132, 136, 139,
    144, 147, 152, 158, 163, 167, 171, 176, 179, 183, 190, 193, 198, 200, 204, 207, 212, 220, 223,
    226, 229, 234, 239, 241, 245, 247, 251, 253, 256, 259, 264, 266, 269, 272, 275, 278, 281, 284,
    287, 291, 294, 295, 298, 301, 305, 308, 311, 315, 317, 320, 323, 328, 331, 336, 339, 342, 345,
    348, 352, 354, 357, 364, 369, 372, 377, 382, 385, 390, 395, 405, 410, 413, 416, 421, 426, 431,
    434, 437, 440, 444, 446, 451, 453, 457, 460, 463, 466, 469, 474, 476, 479, 483, 485, 488, 491,
    0, 2, 5, 8, 10, 14, 17, 21, 26, 33, 39, 42, 45, 49, 55, 58, 61, 65, 68, 71, 73, 76, 0, 1, 12,
    19, 24, 28, 30, 34, 41, 48, 54, 61, 67, 72, 77, 82, 87, 93, 97, 102, 107, 114, 122, 129, 137,
    142, 150, 154, 160, 164, 168, 172, 176, 180, 185, 189, 192, 198, 207, 217, 223, 229, 233, 237,
    242, 249, 256, 263, 270, 278, 283, 287, 289, 295, 298, 304, 309, 317, 322, 327, 332, 335, 342,
    348, 349, 351, 355, 360, 364, 369, 376, 378, 386, 391, 394, 398, 400, 403, 407, 410, 413, 417,
    421, 427, 432, 436, 440, 445, 450, 456, 463, 473, 476, 481, 487, 499, 506, 508, 514, 519, 522,
    527, 530, 533, 537, 547, 554, 556, 559, 561, 564, 566, 569, 574, 577, 584, 586, 594, 599, 601,
    609, 612, 617, 623, 628, 634, 637, 641, 645, 650, 652, 659, 666, 673, 675, 686, 689, 697, 705,
    712, 720, 727, 735, 740, 741, 747, 749, 753, 758, 762, 767, 771, 775, 778, 784, 798, 805, 809,
    812, 817, 824, 830, 837, 843, 851, 855, 868, 873, 875, 882, 888, 893, 895, 902, 905, 909, 914,
    923, 927, 930, 932, 935, 938, 943, 946, 954, 961, 964, 969, 971, 977, 982, 986, 991, 999, 1003,
    1008, 1012, 1016, 1018, 1021, 1024, 1025, 1027, 1030, 1034, 1038, 1043, 1050, 1056, 1062, 1063,
    1065, 1067, 1070, 0, 12, 29, 43, 49, 56, 73, 83, 95, 106, 128, 0, 9, 17, 26, 36, 45, 50, 65,
    77, 83, 102, 114, 127, 134, 151, 162, 175, 181, 188, 0, 12, 33, 44, 56, 68, 86, 108, 121, 134,
    155, 170, 194, 205, 234, 258, 276, 278, 0, 23, 32, 39, 51, 60, 70, 82, 91, 109, 119, 128, 136,
    141, 147, 156, 163, 181, 189, 201, 209, 221, 230, 243, 249, 267, 285, 298, 308, 319, 340, 351,
    362, 375, 387, 398, 409, 417, 426, 444, 450, 462, 470, 482, 490, 493, 0, 7, 11, 14, 19, 22, 30,
    46, 52, 57, 61, 72, 77, 80, 89, 94, 102, 105, 0, 30, 0, 15, 30, 38, 45, 50, 55, 60, 67, 75, 82,
    90, 96, 104, 108, 117, 125, 133, 140, 148, 156, 167, 177, 184, 197, 211, 223, 231, 245, 246,
    253, 257, 262, 266, 271, 280, 295, 304, 311, 317, 323, 330, 337, 345, 356, 364, 375, 386, 396,
    404, 407, 411, 414, 417, 421, 425, 437, 442, 446, 458, 462, 467, 477, 484, 491, 498, 507, 521,
    531, 533, 544, 545, 550, 554, 559, 563, 568, 577, 586, 590, 606, 617, 633, 641, 648, 656, 668,
    682, 695, 707, 716, 722, 726, 737, 741, 743, 746, 750, 758, 765, 774, 786, 798, 799, 802, 806,
    810, 815, 821, 826, 832, 0, 11, 14, 16, 26, 32, 37, 43, 48, 51, 59, 65, 67, 78, 86, 95, 103,
    112, 121, 132, 140, 149, 153, 155, 159, 166, 169, 173, 182, 184, 189, 193, 204, 209, 213, 219,
    222, 227, 231, 234, 238, 243, 255, 261, 269, 275, 277, 280, 283, 287, 292, 299, 303, 313, 317,
    325, 329, 332, 341, 344, 353, 363, 368, 370, 380, 391, 403, 414, 419, 426, 430, 437, 448, 459,
    467, 476, 478, 483, 485, 490, 493, 503, 506, 509, 514, 520, 526, 529, 531, 538, 0, 10, 0, 1, 8,
    13, 18, 23, 30, 38, 45, 53, 59, 67, 71, 74, 80, 82, 87, 88, 90, 94, 99, 103, 108, 110, 118,
    123, 133, 135, 138, 142, 145, 148, 152, 156, 161, 165, 169, 174, 184, 186, 189, 192, 200, 204,
    206, 208, 209, 213, 218, 222, 227, 231, 235, 238, 244, 248, 251, 255, 257, 260, 264, 272, 279,
    283, 286, 289, 290, 293, 297, 301, 306, 312, 317, 323, 0, 3, 9, 13, 18, 21, 25, 28, 34, 37, 41,
    44, 49, 51, 55, 59, 62, 66, 72, 77, 81, 87, 91, 96, 98, 102, 107, 113, 116, 120, 123, 128, 130,
    135, 142, 146, 150, 156, 162, 169, 175, 181, 183, 187, 192, 196, 202, 207, 212, 218, 225, 228,
    232, 237, 242, 246, 250, 253, 257, 263, 268, 272, 276, 282, 286, 289, 293, 299, 305, 313, 318,
    324, 332, 339, 343, 348, 353, 355, 357, 361, 365, 369, 374, 378, 384, 388, 394, 399, 406, 413,
    419, 426, 430, 435, 439, 442, 447, 452, 456, 458, 465, 468, 473, 476, 480, 485, 493, 498, 504,
    509, 518, 525, 528, 532, 536, 540, 544, 549, 554, 561, 568, 574, 581, 584, 593, 597, 605, 611,
    614, 618, 623, 628, 633, 637, 642, 648, 651, 655, 659, 664, 667, 672, 674, 679, 686, 690, 695,
    699, 704, 709, 715, 722, 726, 730, 736, 740, 745, 751, 758, 764, 766, 769, 773, 778, 783, 789,
    795, 801, 804, 808, 812, 817, 822, 828, 832, 837, 841, 844, 849, 858, 863, 870, 876, 883, 895,
    901, 908, 915, 922, 930, 934, 938, 942, 946, 952, 956, 960, 965, 968, 973, 975, 979, 983, 987,
    992, 995, 1000, 1002, 1006, 1010, 1014, 1018, 1022, 1026, 1031, 1036, 1041, 1047, 1053, 1057,
    1063, 1068, 1073, 1078, 1082, 1087, 1093, 1098, 1107, 1112, 1116, 1121, 1125, 1130, 1135, 1141,
    1150, 1156, 1160, 1165, 1175, 1181, 1186, 1193, 1197, 1202, 1207, 1212, 1216, 1220, 1226, 1231,
    0, 3, 6, 8, 12, 14, 17, 20, 22, 24, 28, 31, 34, 37, 40, 43, 46, 49, 52, 58, 61, 65, 68, 71, 73,
    76, 78, 81, 84, 86, 88, 93, 97, 102, 104, 107, 111, 114, 117, 119, 122, 124, 126, 129, 131,
    134, 136, 139, 0, 3, 5, 8, 11, 15, 19, 22, 24, 27, 29, 31, 35, 37, 40, 43, 44, 46, 48, 51, 54,
    56, 59, 62, 63, 66, 70, 72, 76, 78, 81, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 38, 41,
    44, 47, 49, 55, 58, 60, 63, 66, 69, 73, 76, 80, 83, 85, 89, 92, 98, 102, 106, 111, 114, 117,
    119, 122, 125, 128, 131, 133, 137, 140, 144, 146, 149, 152, 155, 158, 161, 162, 165, 170, 173,
    177, 180, 184, 187, 190, 193, 197, 199, 203, 206, 209, 212, 215, 218, 222, 225, 228, 232, 235,
    238, 241, 244, 249, 254, 257, 260, 264, 266, 268, 270, 273, 276, 279, 282, 287, 290, 295, 0, 2,
    5, 8, 12, 15, 19, 21, 23, 28, 31, 34, 36, 38, 40, 43, 45, 47, 0, 3, 9, 13, 18, 21, 26, 28, 32,
    36, 43, 45, 51, 56, 59, 66, 68, 72, 74, 78, 82, 87, 92, 95, 99, 103, 106, 110, 116, 121, 125,
    129, 132, 136, 141, 147, 154, 156, 158, 162, 166, 170, 176, 181, 188, 192, 195, 200, 205, 209,
    214, 222, 228, 233, 236, 240, 244, 248, 253, 258, 262, 270, 276, 279, 282, 286, 289, 291, 296,
    302, 306, 310, 316, 323, 325, 329, 335, 340, 346, 350, 355, 359, 362, 367, 376, 381, 387, 399,
    405, 412, 416, 420, 424, 430, 434, 438, 443, 445, 447, 451, 456, 462, 466, 471, 474, 479, 484,
    491, 496, 501, 505, 510, 514, 518, 523, 533, 0, 6, 13, 21, 27, 34, 42, 51, 60, 70, 77, 85, 94,
    99, 105, 110, 116, 119, 123, 129, 136, 144, 152, 160, 169, 177, 185, 194, 200, 207, 215, 224,
    233, 243, 251, 260, 270, 0, 3, 5, 8, 11, 13, 16, 0, 4, 7, 11, 17, 24, 27, 32, 36, 42, 46, 52,
    56, 61, 68, 76, 82, 86, 92, 98, 102, 105, 110, 115, 120, 126, 134, 142, 151, 157, 164, 167,
    173, 178, 185, 190, 196, 200, 206, 211, 216, 221, 225, 232, 237, 242, 246, 251, 258, 264, 271,
    277, 282, 286, 292, 298, 300, 305, 309, 314, 317, 326, 328, 332, 339, 345, 352, 360, 365, 371,
    375, 378, 382, 387, 393, 396, 401, 405, 411, 416, 420, 426, 433, 441, 448, 454, 456, 461, 465,
    469, 472, 476, 482, 487, 491, 496, 499, 505, 512, 516, 522, 528, 535, 541, 545, 551, 554, 558,
    567, 570, 575, 577, 581, 585, 589, 596, 603, 607, 611, 618, 624, 628, 633, 635, 638, 642, 647,
    655, 660, 666, 673, 680, 686, 691, 696, 703, 707, 714, 718, 722, 725, 731, 735, 740, 744, 750,
    757, 760, 765, 770, 777, 782, 790, 792, 796, 800, 805, 811, 816, 823, 826, 830, 836, 842, 850,
    855, 861, 868, 874, 882, 888, 894, 898, 902, 904, 912, 917, 921, 925, 931, 937, 943, 951, 958,
    964, 968, 975, 981, 987, 991, 996, 1000, 1003, 1005, 1008, 1015, 1019, 1023, 1027, 1030, 1036,
    1039, 1043, 1050, 1054, 1058, 1062, 1068, 1075, 1080, 1088, 1093, 1096, 1099, 1105, 1109, 1115,
    1122, 1128, 1132, 1136, 1139, 1146, 1152, 1158, 1161, 1168, 1173, 1181, 1187, 1191, 1197, 1203,
    1208, 1216, 1222, 1230, 1232, 1236, 1240, 1243, 1247, 1252, 0, 2, 6, 9, 12, 17, 19, 22, 26, 28,
    34, 37, 41, 43, 46, 50, 52, 55, 61, 64, 68, 71, 73, 76, 78, 82, 84, 87, 0, 3, 6, 8, 11, 14, 18,
    20, 24, 27, 34, 38, 40, 43, 46, 48, 51, 52, 54, 57, 60, 63, 66, 70, 74, 78, 80, 82, 85, 0, 3,
    6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 49, 52, 55, 58, 64, 67, 70, 73, 77, 80,
    84, 87, 89, 93, 96, 102, 105, 108, 110, 113, 116, 124, 126, 130, 133, 136, 138, 141, 144, 147,
    150, 153, 156, 157, 160, 163, 167, 170, 173, 176, 180, 183, 185, 188, 191, 194, 197, 201, 204,
    207, 210, 215, 220, 222, 224, 227, 230, 233, 238, 241, 244, 247, 0, 2, 6, 8, 11, 14, 18, 20,
    23, 25, 0, 3, 7, 11, 18, 21, 26, 31, 34, 40, 44, 49, 54, 62, 67, 69, 74, 79, 82, 85, 88, 90,
    97, 101, 105, 107, 110, 117, 122, 126, 133, 136, 141, 145, 148, 153, 158, 162, 167, 172, 175,
    179, 185, 195, 201, 207, 211, 215, 218, 223, 232, 234, 237, 241, 245, 248, 251, 256, 262, 266,
    273, 276, 284, 286, 289, 292, 0, 4, 7, 0, 6, 12, 16, 24, 32, 40, 48, 56, 64, 74, 80, 86, 90,
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
    3392, 3402, 3412, 3420, 3426, 3434, 3438, 3446, 3450, 3462, 3468, 3472, 3484, 3490, 0, 2, 4, 6,
    8, 0, 2, 4, 6, 0, 2, 7, 9, 14, 19, 0, 6, 10, 17, 27, 32, 38, 42, 46, 50, 54, 58, 65, 70, 72,
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
    1737, 1744, 0, 2, 10, 12, 15, 17, 21, 24, 26, 30, 32, 35, 38, 41, 45, 48, 52, 56, 60, 62, 67,
    69, 73, 76, 81, 87, 92, 95, 101, 104, 108, 110, 113, 115, 118, 120, 122, 124, 127, 129, 131,
    135, 138, 143, 148, 151, 155, 157, 159, 163, 167, 170, 174, 178, 181, 183, 186, 189, 193, 0, 3,
    5, 8, 11, 15, 16, 19, 21, 24, 27, 31, 34, 38, 41, 45, 47, 49, 52, 55, 58, 59, 61, 64, 72, 75,
    76, 78, 81, 85, 88, 91, 95, 98, 102, 104, 107, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37,
    40, 43, 46, 48, 54, 57, 60, 64, 67, 71, 74, 76, 80, 83, 89, 93, 96, 99, 102, 104, 107, 110,
    114, 117, 119, 123, 124, 131, 137, 143, 146, 150, 153, 156, 159, 165, 167, 169, 173, 179, 182,
    184, 187, 189, 192, 195, 200, 203, 206, 209, 213, 215, 222, 229, 232, 236, 239, 241, 244, 246,
    249, 252, 254, 257, 259, 263, 266, 269, 274, 279, 282, 285, 287, 289, 291, 296, 297, 303, 305,
    307, 313, 315, 318, 321, 324, 329, 332, 336, 338, 0, 3, 5, 7, 10, 13, 15, 19, 22, 26, 28, 31,
    34, 36, 38, 41, 43, 46, 49, 51, 0, 6, 10, 15, 17, 22, 28, 31, 36, 40, 42, 47, 59, 64, 75, 77,
    82, 84, 91, 99, 103, 109, 111, 113, 117, 125, 129, 134, 137, 143, 148, 153, 159, 164, 172, 178,
    186, 191, 197, 203, 208, 213, 217, 223, 232, 236, 239, 245, 253, 260, 262, 269, 274, 279, 284,
    291, 298, 303, 308, 314, 320, 325, 330, 335, 339, 345, 350, 353, 357, 362, 364, 370, 376, 380,
    384, 387, 390, 397, 402, 408, 414, 418, 421, 427, 429, 433, 440, 443, 450, 452, 457, 460, 467,
    473, 479, 483, 489, 494, 499, 504, 510, 515, 518, 520, 526, 535, 540, 543, 549, 556, 562, 569,
    578, 585, 592, 601, 610, 614, 619, 624, 628, 634, 638, 644, 649, 652, 659, 665, 671, 0, 7, 15,
    25, 36, 45, 55, 64, 74, 83, 93, 102, 112, 120, 129, 139, 150, 160, 171, 179, 188, 197, 207,
    216, 226, 0, 3, 6, 9, 12, 14, 17, 0, 1, 5, 7, 10, 15, 20, 23, 29, 34, 39, 45, 47, 52, 54, 59,
    65, 76, 89, 95, 99, 104, 112, 118, 124, 129, 135, 140, 146, 149, 159, 167, 174, 179, 184, 189,
    193, 197, 203, 208, 213, 218, 226, 230, 231, 234, 236, 240, 244, 249, 257, 263, 268, 276, 285,
    292, 300, 309, 317, 320, 323, 328, 332, 339, 345, 352, 358, 362, 369, 374, 381, 387, 388, 392,
    394, 400, 406, 412, 421, 424, 434, 442, 449, 455, 459, 465, 471, 477, 486, 493, 497, 504, 508,
    512, 514, 520, 526, 530, 536, 546, 549, 553, 563, 568, 570, 576, 581, 588, 592, 597, 603, 610,
    612, 615, 617, 619, 625, 628, 631, 641, 646, 650, 657, 661, 667, 674, 680, 684, 688, 694, 698,
    704, 707, 711, 717, 721, 724, 726, 729, 730, 736, 738, 743, 751, 757, 767, 768, 770, 778, 780,
    786, 789, 799, 807, 811, 816, 820, 824, 830, 837, 840, 849, 852, 853, 855, 865, 869, 876, 878,
    881, 884, 889, 892, 897, 903, 904, 906, 908, 911, 914, 923, 928, 932, 935, 940, 950, 952, 954,
    957, 959, 961, 964, 969, 972, 975, 980, 987, 992, 995, 1002, 1010, 1013, 1017, 1024, 1028,
    1032, 1041, 1048, 1052, 1060, 1066, 1076, 1084, 1092, 1101, 1108, 1115, 1121, 1128, 1133, 1135,
    1139, 1145, 1152, 1154, 1159, 1162, 1166, 1172, 1179, 1185, 1194, 1201, 1209, 1220, 1225, 1228,
    1237, 1241, 1247, 1254, 1258, 1259, 1261, 1265, 1269, 1271, 1276, 1280, 1285, 1293, 1299, 1305,
    1310, 1316, 1322, 1325, 1334, 1336, 1342, 1346, 1350, 1356, 1359, 1363, 1367, 1374, 1378, 1381,
    1388, 1389, 1391, 1397, 1401, 1403, 1406, 1411, 1420, 1426, 1430, 1433, 1436, 1439, 1447, 1451,
    1455, 1460, 1469, 1475, 1479, 1484, 1486, 1489, 1491, 1495, 1499, 1506, 1510, 1515, 1521, 1525,
    1528, 1533, 1541, 1548, 1555, 1559, 1567, 1568, 1570, 1573, 1583, 1591, 1597, 1603, 1609, 1615,
    1622, 1627, 1632, 1637, 0, 1, 6, 9, 12, 15, 18, 24, 28, 31, 35, 39, 43, 46, 49, 52, 54, 57, 61,
    64, 67, 70, 73, 75, 79, 82, 85, 89, 92, 97, 101, 103, 106, 108, 114, 117, 121, 125, 130, 132,
    135, 139, 141, 144, 146, 151, 153, 157, 162, 165, 170, 175, 179, 182, 185, 189, 193, 196, 199,
    201, 203, 205, 208, 212, 215, 219, 222, 226, 0, 2, 6, 9, 15, 18, 22, 25, 28, 32, 34, 38, 39,
    41, 44, 46, 50, 55, 58, 61, 62, 64, 67, 71, 74, 77, 80, 82, 83, 87, 89, 92, 94, 97, 100, 103,
    104, 107, 111, 113, 118, 120, 123, 127, 131, 132, 135, 138, 141, 144, 148, 149, 153, 156, 160,
    162, 166, 168, 171, 174, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 53, 59,
    67, 74, 79, 81, 88, 94, 97, 100, 103, 106, 110, 113, 115, 119, 123, 127, 130, 132, 136, 140,
    143, 149, 152, 156, 159, 163, 168, 171, 173, 176, 179, 182, 186, 188, 190, 194, 199, 203, 208,
    211, 214, 217, 220, 223, 227, 231, 234, 237, 241, 244, 246, 250, 253, 256, 259, 262, 265, 268,
    271, 275, 278, 281, 284, 287, 289, 296, 301, 304, 307, 310, 315, 322, 325, 331, 335, 340, 343,
    346, 350, 352, 355, 362, 367, 370, 373, 376, 383, 388, 393, 398, 405, 410, 415, 420, 423, 426,
    430, 432, 434, 436, 440, 445, 449, 452, 455, 458, 461, 466, 470, 473, 478, 481, 486, 490, 494,
    0, 6, 13, 19, 21, 24, 28, 31, 33, 36, 40, 42, 49, 52, 58, 61, 65, 71, 74, 76, 0, 1, 7, 19, 23,
    28, 33, 39, 41, 46, 52, 63, 73, 78, 84, 89, 95, 98, 103, 107, 112, 120, 124, 126, 129, 131,
    135, 139, 144, 150, 155, 164, 171, 180, 188, 191, 194, 199, 203, 209, 215, 219, 223, 230, 235,
    242, 252, 258, 260, 268, 272, 274, 280, 286, 295, 298, 302, 308, 312, 316, 318, 324, 328, 334,
    344, 357, 361, 366, 368, 374, 379, 386, 391, 394, 396, 399, 403, 413, 419, 431, 435, 441, 445,
    448, 450, 453, 455, 461, 463, 469, 475, 477, 479, 481, 484, 488, 493, 497, 504, 511, 514, 517,
    524, 526, 530, 537, 552, 557, 560, 563, 568, 571, 576, 578, 580, 582, 585, 588, 597, 602, 606,
    609, 619, 621, 623, 625, 628, 633, 636, 639, 644, 651, 656, 663, 671, 674, 678, 687, 691, 699,
    707, 714, 723, 730, 734, 741, 748, 751, 756, 761, 767, 770, 774, 780, 787, 792, 795, 799, 806,
    810, 820, 822, 824, 828, 832, 837, 840, 844, 849, 854, 856, 859, 863, 867, 874, 879, 882, 889,
    891, 897, 901, 904, 907, 915, 919, 923, 928, 937, 943, 948, 952, 957, 959, 961, 964, 968, 971,
    976, 982, 985, 990, 994, 995, 997, 1000, 1010, 1016, 1022, 1033, 0, 7, 16, 28, 42, 56, 67, 84,
    105, 113, 123, 133, 145, 0, 9, 17, 25, 38, 47, 56, 68, 81, 87, 107, 119, 128, 134, 150, 170,
    177, 190, 197, 0, 30, 49, 69, 88, 99, 111, 122, 140, 161, 187, 198, 210, 232, 256, 283, 285, 0,
    12, 20, 31, 42, 55, 63, 77, 89, 94, 100, 109, 123, 145, 150, 160, 173, 188, 193, 204, 215, 226,
    235, 255, 267, 286, 297, 306, 314, 324, 335, 353, 358, 368, 371, 384, 392, 405, 418, 0, 4, 7,
    12, 15, 23, 37, 42, 46, 57, 63, 66, 75, 80, 88, 91, 94, 0, 23, 0, 5, 10, 21, 33, 38, 51, 60,
    68, 73, 88, 102, 110, 113, 115, 125, 132, 136, 140, 145, 153, 159, 168, 173, 181, 190, 193,
    205, 219, 222, 227, 242, 246, 253, 263, 271, 282, 298, 312, 320, 327, 340, 351, 355, 362, 371,
    375, 380, 395, 403, 410, 418, 429, 441, 446, 453, 455, 458, 460, 463, 470, 474, 479, 487, 491,
    496, 507, 516, 519, 523, 535, 537, 547, 549, 551, 563, 578, 588, 599, 609, 620, 629, 640, 649,
    657, 661, 668, 673, 683, 691, 704, 716, 720, 725, 727, 730, 735, 738, 747, 756, 767, 779, 791,
    803, 814, 817, 827, 0, 7, 14, 17, 19, 26, 32, 36, 39, 41, 44, 51, 58, 70, 77, 84, 93, 103, 110,
    118, 122, 124, 126, 133, 136, 140, 143, 148, 152, 156, 161, 173, 178, 186, 197, 206, 213, 217,
    225, 233, 237, 244, 247, 255, 259, 269, 273, 277, 282, 285, 293, 298, 304, 308, 314, 324, 331,
    333, 343, 355, 360, 366, 373, 380, 388, 397, 401, 408, 414, 417, 421, 423, 427, 430, 436, 440,
    443, 445, 447, 0, 10, 0, 5, 10, 16, 18, 23, 32, 36, 41, 49, 52, 54, 58, 62, 67, 73, 78, 87, 90,
    93, 98, 102, 112, 120, 124, 126, 132, 136, 138, 142, 146, 151, 153, 158, 165, 167, 170, 172,
    175, 182, 186, 191, 194, 198, 203, 214, 223, 226, 230, 237, 239, 249, 251, 253, 256, 261, 265,
    273, 277, 284, 289, 294, 299, 303, 308, 310, 313, 318, 321, 325, 334, 340, 342, 345, 355, 0, 1,
    3, 6, 9, 11, 17, 23, 27, 31, 35, 39, 43, 46, 51, 59, 61, 64, 69, 74, 79, 86, 89, 91, 94, 99,
    101, 105, 108, 112, 114, 121, 126, 131, 137, 143, 149, 153, 157, 163, 169, 172, 179, 184, 189,
    196, 201, 207, 213, 217, 222, 227, 231, 234, 237, 241, 247, 253, 259, 261, 264, 268, 270, 272,
    275, 278, 283, 287, 290, 293, 298, 304, 307, 313, 319, 325, 329, 333, 338, 343, 350, 355, 362,
    368, 372, 375, 383, 385, 388, 392, 393, 396, 400, 403, 408, 413, 417, 422, 427, 429, 431, 435,
    439, 442, 446, 450, 454, 458, 462, 467, 470, 472, 476, 480, 483, 486, 489, 496, 498, 502, 507,
    511, 514, 518, 523, 528, 531, 537, 543, 546, 549, 554, 559, 564, 569, 577, 582, 588, 594, 600,
    605, 607, 610, 614, 618, 621, 625, 630, 633, 636, 639, 642, 646, 650, 658, 663, 667, 672, 679,
    682, 685, 690, 694, 698, 704, 709, 713, 719, 721, 724, 726, 732, 736, 738, 740, 743, 0, 7, 9,
    12, 18, 21, 25, 28, 30, 33, 35, 39, 41, 44, 0, 3, 5, 9, 12, 15, 19, 22, 25, 26, 29, 32, 34, 38,
    40, 43, 46, 47, 49, 52, 55, 58, 62, 65, 69, 73, 76, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33,
    37, 40, 43, 46, 52, 55, 58, 62, 65, 69, 72, 74, 78, 81, 87, 90, 92, 95, 97, 101, 105, 108, 110,
    113, 116, 119, 122, 125, 128, 132, 135, 138, 140, 143, 146, 149, 153, 156, 160, 162, 165, 170,
    175, 177, 179, 182, 185, 188, 193, 0, 2, 4, 7, 10, 14, 18, 21, 23, 0, 3, 5, 9, 11, 16, 21, 23,
    25, 29, 36, 42, 45, 52, 57, 60, 64, 66, 68, 74, 78, 85, 89, 90, 94, 96, 101, 106, 108, 110,
    113, 116, 119, 121, 126, 129, 133, 136, 141, 144, 148, 151, 155, 158, 161, 164, 167, 170, 172,
    0, 3, 6, 0, 1, 8, 13, 17, 24, 32, 39, 45, 52, 56, 60, 65, 67, 70, 75, 81, 87, 92, 99, 101, 105,
    108, 111, 117, 122, 125, 129, 132, 137, 142, 147, 151, 153, 156, 160, 164, 167, 173, 176, 180,
    184, 186, 192, 199, 202, 204, 210, 215, 222, 227, 233, 238, 244, 249, 252, 254, 257, 261, 264,
    269, 276, 281, 282, 284, 287, 291, 295, 297, 302, 308, 311, 315, 318, 321, 325, 331, 338, 343,
    348, 352, 357, 363, 368, 370, 375, 378, 382, 385, 390, 395, 399, 404, 409, 415, 418, 423, 427,
    434, 436, 439, 443, 446, 450, 454, 459, 462, 464, 469, 476, 481, 487, 492, 498, 501, 505, 510,
    516, 519, 524, 530, 535, 541, 546, 548, 552, 555, 560, 566, 571, 577, 585, 593, 600, 602, 605,
    608, 612, 617, 621, 626, 629, 634, 639, 643, 644, 648, 650, 652, 657, 663, 668, 674, 678, 682,
    686, 691, 700, 706, 710, 714, 719, 723, 728, 731, 737, 742, 748, 753, 756, 760, 767, 769, 776,
    782, 785, 790, 796, 799, 804, 810, 816, 823, 826, 830, 834, 839, 843, 848, 851, 854, 857, 861,
    866, 872, 880, 886, 889, 894, 896, 899, 902, 905, 911, 913, 917, 922, 928, 932, 937, 941, 946,
    950, 954, 956, 960, 963, 966, 970, 974, 978, 980, 982, 985, 987, 0, 5, 7, 11, 14, 16, 19, 22,
    25, 27, 32, 36, 42, 45, 49, 52, 54, 57, 59, 63, 68, 71, 73, 76, 80, 82, 85, 89, 0, 3, 5, 8, 11,
    15, 18, 19, 23, 25, 28, 31, 35, 36, 39, 41, 45, 50, 53, 56, 59, 62, 66, 70, 72, 75, 0, 3, 6, 9,
    12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 49, 52, 55, 61, 64, 67, 71, 74, 78, 81, 83, 87,
    91, 94, 100, 103, 106, 108, 111, 116, 119, 121, 125, 128, 130, 133, 136, 139, 142, 146, 149,
    152, 156, 159, 162, 165, 168, 170, 173, 176, 179, 182, 185, 189, 192, 195, 198, 203, 208, 211,
    213, 215, 218, 221, 224, 229, 232, 235, 239, 0, 2, 5, 7, 10, 14, 18, 21, 23, 0, 1, 8, 13, 20,
    25, 27, 30, 35, 41, 43, 47, 50, 56, 60, 65, 69, 72, 74, 77, 79, 84, 91, 93, 96, 100, 107, 112,
    113, 115, 118, 122, 126, 128, 133, 139, 142, 145, 148, 152, 157, 161, 166, 168, 171, 174, 178,
    181, 185, 189, 196, 202, 208, 213, 215, 218, 220, 223, 226, 230, 231, 235, 239, 241, 243, 249,
    253, 257, 261, 265, 268, 274, 277, 281, 283, 290, 293, 296, 300, 302, 307, 310, 314, 319, 325,
    327, 332, 337, 341, 345, 347, 351, 356, 359, 361, 364, 366, 0, 6, 12, 16, 26, 34, 42, 50, 58,
    66, 74, 82, 90, 100, 104, 110, 116, 126, 134, 144, 152, 158, 166, 174, 180, 188, 194, 202, 210,
    218, 226, 234, 242, 250, 254, 258, 264, 270, 276, 282, 290, 300, 308, 316, 326, 330, 338, 344,
    354, 360, 364, 374, 382, 388, 394, 398, 404, 410, 418, 424, 430, 438, 448, 452, 458, 464, 474,
    478, 486, 490, 498, 508, 516, 522, 526, 532, 540, 546, 552, 562, 568, 578, 584, 592, 600, 606,
    614, 618, 624, 634, 644, 650, 658, 666, 672, 680, 688, 694, 700, 708, 714, 720, 726, 732, 738,
    746, 756, 764, 774, 784, 792, 800, 806, 812, 816, 820, 826, 834, 840, 850, 856, 864, 872, 878,
    886, 894, 900, 906, 912, 918, 924, 928, 934, 938, 946, 952, 960, 966, 974, 982, 990, 996, 1004,
    1014, 1026, 1030, 1040, 1046, 1054, 1060, 1066, 1074, 1082, 1090, 1098, 1102, 1110, 1114, 1120,
    1124, 1134, 1140, 1148, 1154, 1160, 1170, 1178, 1182, 1188, 1194, 1198, 1202, 1210, 1216, 1224,
    1232, 1236, 1246, 1252, 1258, 1262, 1266, 1272, 1276, 1282, 1288, 1294, 1300, 1306, 1314, 1322,
    1328, 1338, 1348, 1358, 1364, 1372, 1382, 1390, 1396, 1402, 1410, 1416, 1424, 1436, 1444, 1450,
    1454, 1460, 1466, 1472, 1476, 1486, 1498, 1504, 1512, 1518, 1526, 1534, 1542, 1552, 1558, 1564,
    1572, 1578, 1586, 1594, 1602, 1610, 1616, 1622, 1630, 1638, 1642, 1652, 1658, 1668, 1672, 1678,
    1686, 1696, 1706, 1714, 1722, 1732, 1736, 1744, 1752, 1760, 1768, 1774, 1778, 1786, 1792, 1800,
    1810, 1822, 1828, 1836, 1844, 1848, 1856, 1864, 1872, 1880, 1886, 1892, 1898, 1904, 1910, 1914,
    1920, 1926, 1934, 1942, 1948, 1954, 1960, 1968, 1976, 1980, 1986, 1996, 2002, 2012, 2020, 2026,
    2032, 2040, 0, 4, 9, 17, 0, 4, 8, 12, 16, 0, 6, 12, 0, 12, 21, 30, 54, 66, 78, 96, 108, 120,
    132, 144, 150, 159, 177, 192, 198, 204, 213, 222, 231, 240, 246, 258, 270, 282, 294, 306, 315,
    324, 336, 348, 360, 369, 375, 387, 399, 411, 426, 444, 468, 474, 486, 498, 510, 522, 537, 552,
    564, 573, 582, 594, 603, 609, 621, 633, 645, 660, 678, 702, 708, 720, 732, 744, 756, 771, 783,
    792, 801, 810, 816, 825, 834, 843, 852, 858, 864, 870, 876, 885, 891, 897, 909, 921, 933, 945,
    957, 969, 978, 990, 999, 1008, 1020, 1032, 1038, 1053, 1065, 1077, 1083, 1098, 1107, 1122,
    1137, 1152, 1170, 1182, 1194, 1209, 1221, 1227, 1242, 1251, 1257, 1269, 1281, 1293, 1305, 1311,
    1320, 1329, 1344, 1359, 1371, 1386, 1407, 1419, 1434, 1443, 1449, 1455, 1464, 1473, 1482, 1497,
    1512, 1524, 1530, 1542, 1554, 1566, 1581, 1602, 1608, 1617, 1629, 1641, 1653, 1665, 1677, 1689,
    1704, 1719, 1728, 1743, 1758, 1773, 1791, 1812, 1839, 1848, 1863, 1878, 1893, 1908, 1926, 1941,
    1953, 1959, 1971, 1983, 1995, 2001, 2019, 2025, 2034, 2049, 2055, 2064, 2076, 2085, 2109, 2133,
    2157, 2178, 2184, 2196, 2208, 2220, 2226, 2232, 2238, 2247, 2253, 2268, 2277, 2289, 2301, 2307,
    2316, 2331, 2346, 2361, 2367, 2379, 2391, 2397, 2412, 2427, 2445, 2448, 2460, 2466, 2478, 2484,
    2499, 2511, 2517, 2532, 2550, 2562, 2571, 2583, 2598, 2622, 2631, 2646, 2652, 2664, 2673, 2685,
    2697, 2709, 2730, 2739, 2748, 2754, 2766, 2775, 2781, 2796, 2808, 2817, 2829, 2838, 2850, 2862,
    2874, 2883, 2898, 2907, 2925, 2931, 2943, 2955, 2964, 2970, 2982, 2988, 2997, 3009, 3021, 3030,
    3039, 3048, 3060, 3069, 3078, 3087, 3096, 3108, 3120, 3126, 3132, 3147, 3159, 3162, 3177, 3186,
    3192, 3204, 3216, 3225, 3237, 3249, 3261, 3276, 3297, 3303, 3315, 3327, 3339, 3351, 3363, 3375,
    3387, 3396, 3405, 3411, 3420, 3429, 3444, 3456, 3468, 3480, 3495, 3507, 3513, 3528, 3534, 3546,
    3558, 3573, 3588, 3603, 3615, 3630, 3636, 3645, 3654, 3675, 3696, 3702, 3711, 3720, 3732, 3741,
    3750, 3759, 3765, 3774, 3780, 3789, 3804, 3816, 3828, 3840, 3852, 3864, 3876, 3888, 0, 6, 12,
    24, 27, 30, 42, 48, 54, 60, 66, 72, 78, 84, 87, 102, 108, 114, 126, 132, 144, 150, 156, 165,
    171, 192, 198, 204, 210, 216, 222, 234, 240, 258, 264, 270, 276, 282, 288, 297, 303, 315, 336,
    342, 360, 372, 381, 0, 13, 22, 25, 31, 37, 43, 49, 0, 10, 29, 42, 55, 68, 0, 15, 24, 0, 1, 4,
    7, 12, 15, 17, 20, 24, 28, 32, 36, 39, 44, 49, 53, 57, 62, 66, 68, 73, 75, 78, 83, 88, 94, 99,
    105, 108, 113, 115, 119, 125, 130, 131, 135, 137, 140, 142, 145, 150, 155, 159, 164, 169, 175,
    179, 183, 187, 189, 192, 199, 204, 206, 210, 212, 217, 222, 227, 232, 238, 244, 247, 252, 256,
    261, 265, 270, 273, 277, 280, 284, 289, 293, 298, 302, 305, 312, 315, 319, 323, 327, 332, 338,
    343, 347, 352, 357, 363, 368, 372, 378, 382, 386, 388, 392, 397, 399, 403, 407, 415, 417, 422,
    426, 431, 436, 441, 445, 448, 452, 456, 460, 466, 471, 477, 482, 484, 486, 491, 496, 499, 503,
    506, 510, 515, 520, 522, 526, 530, 534, 538, 543, 547, 553, 561, 565, 570, 575, 581, 583, 587,
    594, 599, 605, 612, 617, 621, 626, 630, 634, 639, 645, 650, 656, 663, 670, 675, 679, 685, 692,
    696, 702, 709, 713, 718, 722, 726, 729, 730, 733, 737, 744, 746, 752, 759, 762, 764, 767, 771,
    775, 780, 783, 786, 789, 793, 798, 802, 806, 815, 818, 822, 827, 830, 834, 838, 841, 845, 850,
    854, 858, 860, 862, 868, 875, 882, 887, 894, 899, 904, 909, 915, 923, 926, 931, 941, 947, 951,
    956, 960, 966, 967, 970, 974, 977, 981, 983, 987, 991, 996, 999, 1004, 1009, 1011, 1019, 1022,
    1027, 1032, 1037, 1043, 1046, 1049, 1053, 1057, 1062, 1066, 1070, 1075, 1080, 1086, 1092, 1098,
    1104, 1106, 1110, 1113, 1118, 1122, 1130, 1135, 1140, 1145, 1149, 1151, 1155, 1159, 1161, 1164,
    1171, 1174, 1177, 1179, 1184, 1187, 1191, 1194, 1197, 1202, 1209, 1215, 1217, 1221, 1222, 1229,
    1236, 1242, 1249, 1256, 1262, 1264, 1267, 1271, 1274, 1278, 1282, 1284, 1289, 1293, 1295, 1300,
    1304, 1310, 1314, 1317, 1322, 1327, 1330, 1334, 1339, 1344, 1350, 1354, 1358, 0, 4, 8, 10, 14,
    17, 21, 29, 32, 34, 39, 42, 46, 51, 55, 59, 63, 69, 72, 76, 79, 83, 89, 92, 96, 99, 101, 106,
    109, 111, 115, 119, 122, 125, 128, 131, 137, 141, 145, 148, 152, 156, 159, 161, 164, 167, 169,
    172, 174, 178, 180, 184, 186, 0, 3, 5, 7, 10, 13, 17, 19, 22, 26, 28, 30, 33, 36, 37, 39, 42,
    43, 45, 47, 50, 52, 55, 58, 62, 65, 69, 73, 75, 78, 81, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30,
    33, 37, 40, 43, 46, 52, 55, 58, 62, 65, 69, 72, 74, 78, 81, 84, 89, 95, 98, 100, 103, 105, 106,
    109, 113, 116, 119, 126, 128, 131, 134, 137, 140, 143, 146, 149, 153, 156, 159, 162, 164, 168,
    170, 173, 176, 179, 184, 187, 191, 194, 199, 204, 210, 214, 217, 220, 223, 228, 233, 236, 239,
    245, 247, 250, 252, 257, 261, 264, 267, 270, 273, 278, 282, 0, 2, 5, 8, 12, 15, 18, 21, 25, 27,
    30, 33, 34, 37, 39, 0, 1, 4, 7, 10, 14, 18, 22, 25, 28, 32, 34, 39, 44, 49, 51, 54, 59, 64, 67,
    72, 76, 77, 81, 84, 87, 92, 96, 105, 107, 114, 116, 118, 121, 125, 131, 132, 134, 137, 141,
    146, 150, 155, 159, 166, 168, 171, 175, 179, 183, 191, 195, 199, 204, 212, 214, 219, 224, 228,
    231, 237, 242, 244, 247, 252, 257, 265, 272, 276, 281, 290, 292, 296, 300, 308, 312, 314, 318,
    323, 329, 333, 337, 341, 346, 352, 358, 365, 371, 377, 379, 380, 383, 387, 389, 392, 394, 397,
    400, 403, 406, 410, 413, 417, 422, 425, 428, 431, 435, 439, 441, 443, 446, 452, 459, 466, 471,
    475, 480, 486, 489, 494, 500, 504, 505, 507, 510, 514, 517, 521, 525, 530, 532, 537, 542, 547,
    552, 555, 558, 562, 564, 567, 572, 576, 584, 589, 594, 598, 600, 603, 605, 612, 615, 618, 620,
    624, 627, 631, 636, 639, 641, 642, 649, 656, 662, 664, 668, 670, 672, 685, 690, 694, 700, 704,
    707, 713, 720, 724, 728, 732, 0, 8, 14, 23, 30, 38, 43, 52, 58, 67, 76, 84, 93, 100, 107, 115,
    0, 3, 7, 11, 14, 17, 20, 22, 0, 1, 6, 12, 17, 22, 26, 32, 35, 39, 45, 51, 55, 60, 65, 70, 74,
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
    1511, 1516, 1519, 0, 4, 10, 13, 15, 18, 24, 26, 29, 36, 39, 44, 48, 53, 57, 59, 63, 67, 69, 71,
    74, 77, 79, 82, 86, 89, 94, 96, 100, 106, 109, 113, 116, 118, 121, 123, 128, 132, 136, 140,
    145, 147, 151, 154, 156, 158, 162, 167, 172, 175, 180, 183, 186, 192, 195, 199, 204, 207, 212,
    0, 3, 6, 8, 11, 13, 16, 19, 23, 26, 29, 31, 34, 38, 42, 44, 47, 50, 51, 54, 55, 58, 60, 61, 64,
    66, 69, 72, 76, 79, 83, 87, 89, 93, 96, 0, 3, 6, 9, 12, 15, 18, 21, 25, 29, 32, 35, 38, 41, 45,
    48, 51, 54, 60, 63, 66, 69, 73, 76, 80, 82, 85, 87, 91, 93, 96, 102, 104, 106, 109, 111, 114,
    116, 119, 122, 125, 129, 132, 134, 138, 139, 142, 146, 149, 152, 154, 158, 162, 163, 165, 168,
    172, 176, 179, 182, 185, 188, 191, 192, 195, 198, 202, 205, 208, 212, 215, 217, 220, 222, 226,
    231, 234, 237, 240, 244, 247, 248, 251, 255, 257, 260, 262, 265, 270, 275, 277, 279, 282, 287,
    290, 291, 294, 297, 300, 303, 308, 310, 312, 314, 315, 318, 320, 323, 326, 330, 0, 2, 5, 8, 11,
    15, 18, 20, 22, 24, 27, 29, 32, 35, 0, 1, 6, 11, 16, 20, 23, 27, 32, 37, 44, 47, 53, 58, 63,
    68, 72, 78, 80, 84, 91, 94, 100, 105, 111, 115, 119, 121, 126, 131, 134, 139, 144, 153, 158,
    167, 175, 180, 184, 190, 192, 196, 200, 203, 210, 215, 221, 228, 230, 236, 241, 245, 251, 254,
    260, 266, 271, 276, 282, 286, 291, 293, 296, 300, 302, 305, 314, 322, 326, 331, 335, 339, 341,
    345, 351, 357, 361, 363, 371, 376, 382, 388, 396, 402, 408, 412, 415, 422, 427, 433, 437, 441,
    445, 451, 457, 461, 465, 471, 473, 478, 482, 487, 494, 497, 502, 506, 511, 516, 524, 529, 532,
    538, 548, 553, 555, 558, 563, 568, 572, 579, 582, 587, 595, 604, 610, 612, 618, 624, 626, 635,
    640, 647, 652, 662, 669, 673, 676, 680, 686, 693, 697, 703, 710, 713, 716, 720, 724, 726, 729,
    0, 3, 12, 15, 23, 27, 35, 38, 45, 49, 56, 60, 67, 71, 77, 82, 90, 93, 101, 104, 112, 117, 127,
    134, 138, 146, 0, 3, 6, 0, 8, 14, 26, 38, 46, 52, 58, 70, 76, 88, 100, 110, 116, 126, 134, 146,
    156, 166, 174, 182, 192, 202, 206, 212, 220, 226, 232, 242, 250, 256, 262, 270, 278, 286, 290,
    294, 300, 304, 310, 322, 332, 340, 350, 354, 358, 360, 366, 370, 374, 392, 398, 402, 410, 412,
    416, 422, 428, 439, 449, 461, 469, 475, 479, 487, 497, 507, 517, 525, 529, 535, 547, 557, 567,
    579, 589, 599, 607, 613, 631, 639, 647, 653, 659, 669, 675, 681, 689, 695, 701, 705, 715, 727,
    735, 745, 759, 769, 775, 797, 823, 827, 835, 843, 853, 869, 875, 883, 893, 903, 909, 923, 933,
    937, 947, 951, 955, 965, 971, 977, 985, 995, 1005, 1013, 1031, 1041, 1051, 1055, 1061, 1073,
    1083, 1093, 1101, 1113, 1123, 1127, 1133, 1137, 1145, 1151, 1155, 1167, 1175, 1179, 1191, 1197,
    1205, 1211, 1217, 1223, 1233, 1241, 1247, 1251, 0, 8, 14, 20, 28, 30, 36, 42, 50, 56, 58, 0, 4,
    8, 10, 16, 0, 2, 6, 8, 12, 17, 25, 30, 0, 11, 0, 3, 9, 15, 19, 23, 27, 35, 41, 44, 48, 52, 57,
    63, 66, 73, 80, 87, 91, 95, 102, 111, 115, 121, 126, 130, 136, 146, 150, 155, 163, 169, 175,
    183, 189, 194, 200, 206, 213, 218, 222, 230, 234, 239, 244, 249, 254, 257, 262, 266, 271, 275,
    283, 289, 294, 297, 299, 302, 308, 317, 326, 332, 336, 339, 343, 349, 355, 360, 365, 371, 377,
    379, 384, 389, 392, 398, 401, 407, 413, 419, 423, 427, 433, 439, 442, 447, 453, 457, 461, 466,
    472, 476, 479, 481, 488, 495, 503, 509, 515, 521, 525, 529, 533, 535, 541, 545, 548, 552, 556,
    564, 569, 573, 577, 582, 587, 591, 596, 599, 605, 614, 623, 630, 636, 644, 653, 660, 668, 675,
    682, 688, 697, 702, 710, 715, 717, 724, 729, 734, 737, 741, 745, 751, 755, 760, 765, 771, 774,
    779, 783, 787, 791, 798, 802, 808, 812, 816, 826, 831, 838, 846, 854, 861, 868, 874, 880, 886,
    895, 901, 907, 915, 920, 927, 933, 941, 948, 954, 960, 971, 978, 987, 992, 999, 1006, 1013,
    1019, 1024, 1033, 1040, 1047, 1053, 1058, 1062, 1066, 1070, 1075, 1080, 1086, 1090, 1093, 1098,
    1102, 1107, 1114, 1119, 1127, 1135, 1142, 1150, 1155, 1160, 1166, 1171, 1175, 1180, 1185, 1188,
    1193, 1201, 1206, 1211, 1215, 1217, 0, 3, 8, 12, 15, 19, 22, 29, 31, 34, 37, 39, 41, 44, 46,
    48, 52, 56, 58, 63, 67, 69, 72, 75, 78, 82, 85, 88, 90, 96, 102, 108, 114, 119, 121, 127, 133,
    136, 140, 143, 145, 148, 150, 152, 154, 158, 162, 165, 168, 171, 174, 178, 183, 186, 189, 191,
    194, 196, 199, 202, 205, 0, 3, 5, 7, 10, 12, 15, 18, 22, 25, 26, 29, 32, 35, 38, 40, 44, 46,
    48, 51, 54, 55, 57, 59, 62, 64, 66, 69, 72, 76, 79, 83, 87, 90, 0, 3, 6, 9, 12, 15, 18, 21, 24,
    27, 30, 33, 37, 40, 43, 46, 50, 53, 56, 59, 65, 68, 71, 74, 78, 81, 85, 88, 90, 94, 96, 99,
    105, 108, 111, 114, 116, 119, 122, 124, 128, 131, 134, 136, 139, 142, 145, 147, 150, 153, 156,
    157, 160, 163, 166, 171, 176, 179, 183, 187, 191, 194, 197, 200, 203, 205, 208, 211, 214, 217,
    220, 224, 227, 229, 231, 234, 238, 241, 244, 248, 253, 258, 263, 267, 272, 277, 280, 283, 286,
    289, 293, 295, 297, 301, 306, 308, 310, 313, 316, 319, 322, 325, 328, 333, 0, 3, 6, 8, 11, 14,
    17, 21, 24, 26, 29, 0, 3, 9, 13, 17, 25, 34, 37, 41, 47, 50, 57, 61, 70, 76, 82, 90, 96, 101,
    107, 112, 116, 120, 125, 130, 133, 138, 142, 150, 156, 158, 161, 167, 170, 173, 178, 183, 189,
    191, 194, 197, 201, 207, 211, 215, 220, 224, 228, 233, 239, 241, 248, 256, 262, 268, 272, 276,
    280, 286, 290, 294, 299, 306, 313, 319, 324, 332, 340, 345, 350, 354, 358, 365, 369, 374, 378,
    383, 389, 393, 397, 401, 406, 413, 421, 428, 438, 444, 450, 459, 467, 472, 480, 486, 492, 503,
    510, 519, 524, 531, 538, 543, 550, 556, 561, 566, 571, 577, 580, 585, 589, 594, 601, 609, 615,
    620, 624, 629, 637, 639, 0, 3, 6, 9, 12, 0, 2, 7, 13, 17, 22, 27, 32, 36, 42, 47, 53, 59, 62,
    68, 74, 78, 82, 89, 95, 97, 102, 106, 109, 116, 126, 130, 135, 141, 145, 149, 154, 158, 167,
    173, 177, 179, 184, 190, 195, 198, 205, 207, 210, 214, 218, 225, 229, 234, 239, 243, 246, 250,
    256, 260, 265, 269, 273, 277, 283, 287, 291, 295, 298, 303, 308, 314, 318, 324, 329, 336, 340,
    345, 349, 354, 360, 367, 371, 377, 384, 391, 396, 401, 407, 412, 416, 423, 427, 430, 435, 442,
    445, 449, 456, 461, 467, 473, 478, 483, 487, 491, 497, 500, 505, 511, 516, 520, 525, 529, 534,
    537, 541, 546, 549, 555, 559, 563, 568, 575, 579, 585, 591, 598, 605, 611, 618, 621, 624, 626,
    630, 633, 635, 640, 645, 652, 656, 660, 669, 672, 675, 679, 684, 688, 696, 700, 705, 711, 718,
    723, 726, 729, 733, 737, 742, 747, 753, 760, 765, 768, 773, 778, 782, 784, 789, 792, 797, 801,
    804, 809, 814, 817, 821, 827, 833, 840, 845, 849, 853, 857, 862, 867, 871, 876, 881, 883, 886,
    892, 898, 903, 908, 911, 913, 918, 924, 930, 937, 940, 943, 951, 956, 963, 967, 971, 976, 982,
    987, 992, 999, 1006, 1013, 1018, 1024, 1031, 1039, 1045, 1051, 1058, 1064, 1068, 1073, 1078,
    1083, 1088, 1092, 1097, 1102, 1107, 1111, 1117, 1121, 0, 2, 4, 7, 10, 12, 15, 18, 24, 27, 31,
    34, 36, 39, 41, 45, 48, 51, 54, 57, 59, 61, 63, 66, 69, 75, 79, 0, 3, 6, 8, 11, 14, 18, 20, 23,
    25, 28, 35, 39, 41, 44, 47, 48, 50, 53, 54, 57, 60, 63, 69, 72, 76, 80, 84, 87, 0, 3, 6, 9, 12,
    15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 52, 55, 58, 61, 65, 68, 72, 75, 77, 81, 84, 90, 93,
    96, 100, 103, 105, 108, 111, 114, 118, 121, 125, 127, 131, 133, 136, 139, 141, 145, 148, 151,
    154, 157, 158, 161, 164, 168, 172, 174, 177, 180, 185, 188, 192, 194, 198, 201, 204, 208, 214,
    222, 225, 228, 232, 235, 238, 243, 248, 251, 255, 257, 259, 262, 265, 268, 273, 276, 281, 0, 5,
    7, 10, 13, 17, 20, 26, 29, 32, 35, 37, 41, 49, 55, 0, 2, 7, 11, 17, 20, 27, 33, 35, 40, 43, 47,
    53, 57, 61, 63, 69, 71, 75, 79, 84, 89, 93, 97, 102, 106, 110, 115, 119, 126, 131, 135, 139,
    144, 150, 156, 160, 163, 165, 174, 179, 186, 189, 194, 196, 201, 204, 209, 216, 220, 224, 228,
    230, 233, 236, 238, 245, 249, 253, 258, 264, 269, 276, 282, 289, 296, 302, 307, 313, 318, 322,
    327, 331, 335, 0, 3, 7, 14, 0, 1, 6, 13, 20, 22, 28, 37, 41, 43, 45, 50, 56, 62, 68, 74, 77,
    81, 85, 91, 96, 101, 106, 111, 116, 122, 126, 130, 136, 146, 152, 157, 162, 167, 174, 179, 186,
    195, 200, 205, 212, 213, 216, 219, 227, 229, 237, 245, 250, 255, 259, 262, 265, 268, 272, 275,
    281, 284, 288, 293, 296, 297, 299, 304, 307, 310, 314, 319, 324, 331, 336, 339, 342, 346, 351,
    356, 362, 366, 372, 374, 380, 384, 387, 391, 397, 403, 411, 421, 427, 430, 436, 443, 444, 448,
    452, 454, 458, 462, 470, 476, 479, 484, 491, 494, 497, 501, 505, 512, 518, 522, 526, 528, 534,
    540, 545, 549, 554, 558, 565, 569, 574, 579, 586, 589, 591, 596, 602, 606, 609, 611, 614, 619,
    621, 622, 626, 628, 630, 637, 644, 651, 657, 659, 660, 662, 664, 667, 669, 673, 676, 681, 684,
    687, 689, 692, 694, 702, 708, 710, 713, 716, 720, 723, 728, 733, 738, 743, 745, 752, 757, 760,
    763, 767, 772, 777, 784, 791, 798, 805, 811, 813, 816, 819, 825, 831, 837, 843, 848, 851, 852,
    854, 858, 862, 867, 873, 876, 881, 887, 895, 898, 905, 912, 917, 921, 924, 929, 934, 938, 941,
    948, 956, 961, 968, 974, 980, 988, 996, 1006, 1012, 1017, 1023, 1028, 1035, 1039, 1043, 1046,
    1053, 1061, 1069, 1074, 1079, 1088, 1097, 1103, 1109, 1115, 1121, 1127, 1132, 1138, 1142, 1146,
    1151, 1157, 1163, 1169, 1175, 1180, 1186, 1192, 1198, 1204, 1207, 1213, 1220, 1227, 1236, 1241,
    1243, 1250, 1257, 1260, 1266, 1271, 1273, 1276, 1281, 1288, 1293, 1302, 1306, 1314, 1318, 1323,
    1328, 1334, 1337, 1343, 1348, 1353, 1358, 1363, 1368, 1373, 1380, 1386, 1392, 1398, 1404, 1406,
    1409, 1412, 1417, 1420, 1423, 1427, 1432, 1437, 1440, 1444, 1447, 1450, 1454, 1458, 1463, 1468,
    1473, 1475, 1477, 1480, 1487, 1493, 1496, 1499, 1502, 1506, 1511, 1519, 1524, 1529, 1534, 1536,
    1539, 1542, 1547, 1549, 1554, 1561, 1567, 1572, 1577, 1579, 1584, 1592, 1595, 1601, 1609, 1615,
    1621, 1627, 1633, 1638, 1640, 0, 3, 6, 12, 16, 21, 24, 29, 33, 37, 40, 43, 48, 53, 61, 65, 69,
    72, 76, 80, 83, 89, 92, 96, 104, 111, 113, 119, 122, 128, 133, 137, 140, 145, 151, 154, 159,
    162, 166, 171, 175, 178, 182, 189, 196, 202, 208, 212, 216, 218, 224, 230, 233, 239, 244, 247,
    252, 255, 259, 263, 269, 273, 276, 279, 283, 287, 290, 296, 302, 305, 309, 312, 316, 318, 321,
    323, 326, 328, 331, 337, 340, 344, 348, 353, 360, 364, 368, 376, 381, 388, 392, 396, 402, 405,
    408, 413, 416, 422, 426, 429, 433, 436, 442, 448, 452, 457, 462, 469, 472, 477, 482, 490, 492,
    494, 497, 501, 504, 508, 511, 515, 518, 521, 525, 528, 533, 537, 541, 549, 0, 3, 7, 10, 13, 14,
    17, 20, 22, 25, 29, 33, 35, 38, 42, 47, 50, 53, 57, 61, 64, 68, 69, 73, 75, 77, 79, 82, 85, 88,
    89, 92, 96, 99, 103, 105, 108, 110, 113, 116, 117, 120, 123, 127, 130, 133, 136, 137, 140, 144,
    148, 150, 152, 156, 158, 161, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 49,
    52, 58, 61, 66, 69, 72, 76, 79, 83, 88, 95, 98, 103, 106, 109, 111, 115, 119, 122, 126, 132,
    136, 139, 142, 145, 147, 150, 153, 158, 161, 164, 167, 172, 177, 179, 182, 186, 190, 193, 198,
    202, 205, 208, 211, 213, 216, 219, 222, 225, 228, 231, 234, 237, 240, 244, 247, 250, 254, 257,
    261, 264, 266, 271, 276, 281, 284, 287, 290, 295, 298, 301, 304, 307, 310, 314, 317, 324, 327,
    330, 335, 338, 345, 350, 355, 360, 363, 366, 370, 373, 377, 380, 384, 387, 390, 392, 395, 397,
    400, 403, 406, 409, 414, 418, 421, 424, 426, 0, 5, 8, 10, 13, 16, 19, 21, 24, 26, 30, 32, 39,
    42, 48, 52, 55, 61, 65, 67, 70, 72, 0, 1, 3, 9, 18, 22, 24, 26, 32, 38, 44, 48, 52, 56, 60, 65,
    70, 75, 85, 90, 97, 102, 108, 112, 118, 128, 139, 144, 151, 158, 160, 165, 169, 179, 184, 187,
    190, 192, 198, 202, 205, 209, 213, 221, 224, 230, 234, 238, 245, 251, 256, 258, 260, 265, 268,
    271, 276, 281, 286, 291, 296, 299, 302, 307, 312, 317, 322, 328, 332, 334, 340, 344, 348, 352,
    355, 361, 368, 369, 371, 375, 377, 381, 385, 393, 398, 401, 406, 410, 414, 418, 422, 432, 439,
    443, 448, 451, 453, 458, 464, 468, 471, 477, 479, 484, 485, 489, 491, 493, 500, 506, 513, 520,
    527, 533, 535, 537, 539, 541, 544, 546, 550, 553, 556, 559, 561, 564, 572, 580, 584, 590, 592,
    595, 598, 602, 605, 610, 615, 620, 622, 627, 630, 633, 638, 643, 648, 653, 660, 667, 673, 675,
    678, 681, 691, 697, 703, 709, 715, 720, 723, 724, 728, 732, 738, 743, 749, 752, 755, 762, 769,
    777, 782, 786, 791, 794, 801, 807, 812, 819, 828, 832, 835, 839, 846, 854, 862, 867, 872, 878,
    884, 890, 895, 902, 908, 912, 916, 922, 928, 934, 940, 946, 952, 958, 964, 970, 976, 979, 985,
    997, 1002, 1004, 1011, 1018, 1024, 1029, 1031, 1035, 1039, 1047, 1051, 1056, 1061, 1067, 1069,
    1072, 1087, 1090, 1095, 1098, 1101, 1106, 1111, 1116, 1121, 1124, 1128, 1131, 1133, 1136, 1139,
    1141, 1146, 1154, 1159, 1164, 1169, 1171, 1174, 1177, 1180, 1185, 1187, 1190, 1196, 1202, 1204,
    0, 3, 11, 14, 0, 9, 20, 33, 40, 53, 64, 77, 87, 107, 0, 9, 17, 25, 36, 45, 51, 56, 71, 78, 90,
    99, 110, 123, 129, 0, 23, 34, 46, 57, 71, 97, 117, 129, 153, 175, 200, 226, 246, 248, 0, 8, 26,
    32, 42, 54, 63, 73, 85, 94, 106, 115, 120, 125, 131, 140, 158, 164, 175, 188, 204, 215, 220,
    231, 242, 261, 282, 289, 296, 300, 323, 330, 338, 348, 351, 0, 2, 6, 9, 12, 17, 22, 27, 31, 39,
    49, 64, 75, 83, 86, 95, 100, 108, 111, 0, 23, 49, 0, 8, 19, 29, 41, 47, 52, 57, 62, 75, 80, 84,
    94, 104, 109, 122, 132, 141, 150, 164, 172, 178, 179, 181, 185, 189, 197, 205, 211, 215, 219,
    223, 227, 236, 241, 251, 258, 267, 276, 286, 296, 302, 309, 315, 322, 329, 335, 342, 349, 355,
    358, 362, 365, 367, 380, 393, 408, 411, 412, 418, 428, 439, 449, 459, 466, 474, 479, 488, 491,
    501, 511, 517, 523, 529, 535, 547, 559, 565, 571, 577, 583, 589, 592, 607, 610, 613, 617, 625,
    635, 643, 654, 665, 0, 1, 9, 12, 22, 24, 32, 38, 41, 43, 48, 54, 62, 70, 79, 87, 96, 105, 115,
    122, 124, 128, 132, 134, 144, 147, 153, 158, 162, 166, 169, 174, 180, 184, 188, 193, 201, 212,
    219, 228, 234, 239, 243, 250, 260, 264, 271, 274, 282, 292, 303, 309, 311, 320, 325, 332, 344,
    351, 355, 361, 368, 371, 373, 375, 380, 385, 391, 394, 405, 409, 414, 417, 419, 0, 9, 18, 0, 1,
    3, 5, 11, 16, 21, 26, 39, 44, 48, 51, 56, 63, 73, 75, 78, 80, 86, 87, 89, 93, 97, 105, 113,
    119, 123, 127, 131, 135, 138, 139, 141, 148, 154, 161, 168, 174, 181, 188, 190, 193, 197, 200,
    202, 210, 213, 223, 226, 227, 233, 236, 243, 251, 256, 265, 268, 274, 280, 286, 292, 298, 310,
    322, 328, 334, 340, 346, 352, 355, 370, 373, 376, 380, 383, 391, 394, 398, 0, 3, 9, 15, 21, 27,
    33, 36, 42, 48, 54, 60, 66, 72, 78, 84, 90, 96, 102, 108, 114, 120, 126, 129, 135, 141, 147,
    153, 159, 165, 171, 177, 183, 189, 195, 201, 207, 213, 219, 225, 231, 237, 240, 246, 252, 258,
    264, 270, 276, 279, 285, 291, 297, 303, 309, 315, 321, 327, 333, 339, 345, 351, 357, 363, 366,
    372, 378, 384, 390, 396, 402, 408, 411, 417, 423, 429, 435, 441, 447, 453, 459, 465, 468, 474,
    480, 486, 492, 498, 504, 510, 516, 522, 528, 534, 540, 546, 552, 558, 564, 570, 576, 582, 588,
    591, 597, 603, 609, 615, 621, 627, 630, 636, 642, 648, 654, 660, 666, 672, 678, 684, 690, 696,
    702, 708, 714, 717, 723, 729, 735, 741, 747, 753, 759, 765, 771, 777, 783, 789, 795, 801, 807,
    813, 816, 822, 828, 834, 840, 846, 852, 858, 864, 870, 876, 882, 885, 891, 897, 903, 909, 915,
    921, 927, 930, 936, 942, 948, 954, 960, 966, 972, 978, 984, 990, 996, 1002, 1008, 1014, 1020,
    1026, 1032, 1038, 1044, 1050, 1053, 1059, 1065, 1071, 1077, 1083, 1089, 1095, 1101, 1107, 1113,
    1119, 1125, 1131, 1137, 1140, 1146, 1152, 1158, 1164, 1170, 1176, 1182, 1188, 1194, 1200, 1206,
    1212, 1215, 1221, 1224, 1230, 1236, 1242, 1248, 1254, 1260, 1266, 1272, 1278, 1284, 1290, 1296,
    1302, 1308, 1314, 1320, 1326, 1332, 1335, 1341, 1347, 1353, 1359, 1365, 1371, 1374, 1380, 1386,
    1392, 1398, 1404, 1410, 1416, 1422, 1428, 1434, 1440, 1446, 1452, 1458, 1464, 1470, 1476, 1482,
    1488, 1494, 1500, 1506, 1512, 1518, 1524, 1527, 1533, 1539, 1545, 1551, 1557, 1563, 1569, 1575,
    1578, 1584, 1590, 1596, 1599, 1605, 1611, 1617, 1623, 1629, 1635, 1638, 1644, 1650, 1656, 1662,
    1668, 1674, 1680, 1686, 1692, 1695, 1701, 1707, 1710, 1713, 1719, 1725, 1731, 1737, 1743, 1749,
    1755, 1761, 1767, 1773, 1779, 1785, 1791, 1797, 1803, 1809, 1815, 1821, 1827, 1833, 1836, 1842,
    1848, 1854, 1857, 1863, 1869, 1875, 1881, 1887, 1893, 1899, 1905, 1911, 1917, 1923, 1929, 1935,
    1941, 1947, 1953, 1959, 1965, 1971, 1977, 1983, 1989, 1995, 2001, 2007, 2013, 2019, 2025, 2031,
    2037, 2043, 2049, 2055, 2061, 2067, 2073, 2079, 2085, 2091, 2097, 2103, 2109, 2115, 2121, 2127,
    2133, 2139, 2145, 2151, 0, 2, 4, 7, 9, 13, 15, 0, 2, 5, 7, 8, 10, 13, 0, 2, 6, 9, 12, 0, 21,
    27, 39, 51, 69, 75, 81, 90, 108, 129, 144, 156, 165, 180, 186, 198, 210, 222, 237, 249, 264,
    282, 288, 318, 330, 345, 357, 363, 372, 381, 396, 405, 420, 426, 441, 459, 468, 486, 507, 513,
    528, 543, 561, 570, 576, 588, 600, 606, 615, 630, 636, 654, 672, 681, 687, 702, 717, 735, 744,
    756, 771, 780, 801, 810, 825, 831, 843, 855, 873, 882, 894, 918, 936, 942, 951, 957, 975, 987,
    1008, 1020, 1035, 1050, 1068, 1089, 1104, 1113, 1131, 1152, 1176, 1200, 1224, 1251, 1269, 1281,
    1290, 1305, 1323, 1335, 1365, 1377, 1389, 1401, 1413, 1425, 1440, 1461, 1479, 1503, 1521, 1530,
    1542, 1563, 1569, 1584, 1596, 1608, 1623, 1635, 1653, 1662, 1671, 1683, 1692, 1710, 0, 12, 22,
    31, 40, 46, 53, 60, 66, 75, 87, 90, 100, 109, 115, 0, 6, 9, 18, 27, 30, 39, 0, 6, 13, 22, 34,
    46, 56, 66, 69, 75, 0, 7, 14, 20, 29, 0, 7, 16, 0, 4, 8, 14, 24, 32, 46, 56, 66, 82, 98, 112,
    124, 138, 142, 148, 160, 170, 174, 186, 196, 204, 212, 226, 232, 240, 252, 262, 278, 288, 298,
    310, 316, 326, 336, 348, 354, 364, 374, 388, 398, 408, 414, 422, 426, 430, 440, 448, 458, 468,
    474, 480, 488, 494, 502, 510, 520, 530, 538, 544, 552, 556, 570, 580, 592, 598, 604, 612, 626,
    640, 652, 662, 674, 684, 692, 702, 710, 720, 728, 734, 740, 744, 754, 758, 764, 772, 782, 794,
    804, 816, 820, 828, 846, 858, 862, 870, 882, 896, 908, 916, 926, 932, 940, 946, 958, 972, 980,
    988, 992, 996, 1010, 1020, 1032, 1046, 1052, 1064, 1072, 1082, 1094, 1100, 1110, 1122, 1140,
    1146, 1152, 1162, 1174, 1184, 1196, 1204, 1210, 1218, 1230, 1236, 1248, 1262, 1272, 1282, 1294,
    1302, 1308, 1318, 1324, 1334, 1344, 1352, 1364, 1374, 1384, 1394, 1404, 1414, 1424, 1434, 1448,
    1456, 1460, 1470, 1476, 1480, 1488, 1500, 1506, 1514, 1524, 1536, 1550, 1556, 0, 2, 5, 11, 14,
    18, 21, 23, 26, 28, 32, 40, 46, 52, 57, 65, 71, 77, 83, 91, 99, 107, 115, 0, 3, 5, 8, 11, 15,
    18, 22, 24, 27, 30, 31, 33, 36, 39, 42, 45, 49, 53, 55, 61, 65, 67, 73, 79, 82, 0, 3, 6, 9, 12,
    15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 52, 55, 58, 62, 65, 69, 72, 74, 78, 81, 87, 90, 92,
    95, 97, 101, 104, 106, 109, 112, 115, 118, 121, 124, 128, 131, 134, 136, 139, 142, 145, 149,
    152, 155, 160, 165, 167, 169, 172, 175, 178, 183, 188, 196, 204, 208, 210, 214, 228, 232, 238,
    240, 246, 252, 260, 266, 272, 276, 282, 284, 289, 291, 295, 0, 2, 5, 8, 12, 15, 17, 23, 28, 33,
    0, 12, 22, 34, 44, 50, 56, 66, 80, 90, 100, 110, 116, 126, 136, 146, 156, 172, 180, 186, 194,
    204, 208, 214, 222, 226, 238, 248, 256, 262, 268, 284, 290, 298, 308, 312, 320, 332, 340, 344,
    352, 360, 368, 374, 386, 394, 406, 412, 422, 428, 438, 450, 467, 485, 499, 509, 515, 523, 529,
    537, 547, 557, 567, 579, 589, 593, 597, 607, 613, 619, 633, 0, 3, 8, 13, 21, 0, 9, 18, 30, 36,
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
    2058, 2070, 2079, 2085, 2091, 2097, 2103, 2106, 2112, 0, 2, 6, 9, 12, 15, 0, 9, 18, 27, 33, 42,
    51, 57, 66, 72, 84, 93, 105, 114, 120, 126, 132, 138, 144, 156, 168, 180, 192, 204, 213, 219,
    228, 240, 246, 255, 264, 273, 282, 291, 300, 309, 318, 327, 336, 345, 354, 360, 372, 381, 390,
    396, 405, 414, 420, 432, 438, 447, 453, 459, 471, 480, 489, 495, 504, 513, 522, 531, 537, 543,
    549, 558, 564, 570, 579, 588, 597, 603, 615, 624, 633, 642, 648, 654, 660, 666, 672, 678, 687,
    696, 705, 711, 717, 723, 729, 735, 741, 747, 753, 762, 768, 774, 780, 789, 801, 813, 825, 837,
    846, 855, 864, 870, 882, 894, 903, 912, 921, 927, 936, 945, 951, 960, 966, 972, 981, 990, 996,
    0, 3, 6, 15, 19, 22, 27, 31, 37, 39, 43, 46, 48, 51, 55, 59, 62, 68, 71, 76, 80, 86, 92, 98,
    104, 109, 116, 121, 127, 132, 135, 139, 147, 154, 161, 163, 166, 171, 175, 181, 186, 191, 196,
    199, 202, 205, 212, 216, 222, 229, 235, 243, 247, 250, 252, 255, 258, 261, 264, 267, 270, 275,
    277, 280, 285, 288, 290, 295, 300, 306, 310, 314, 317, 320, 324, 328, 331, 334, 337, 341, 347,
    350, 353, 357, 364, 367, 371, 374, 381, 386, 389, 396, 403, 410, 414, 419, 423, 432, 442, 452,
    456, 461, 465, 469, 474, 479, 484, 489, 491, 497, 502, 507, 513, 517, 520, 523, 526, 530, 536,
    543, 549, 554, 559, 566, 572, 577, 583, 590, 596, 602, 607, 610, 615, 618, 622, 625, 628, 632,
    636, 642, 648, 656, 663, 666, 670, 674, 677, 683, 685, 691, 697, 701, 704, 707, 710, 715, 722,
    728, 733, 739, 743, 746, 751, 752, 757, 760, 765, 768, 772, 776, 781, 784, 792, 794, 798, 804,
    813, 819, 827, 830, 834, 840, 844, 850, 852, 854, 857, 861, 864, 869, 873, 876, 880, 885, 889,
    893, 898, 901, 904, 908, 912, 918, 925, 927, 932, 935, 938, 942, 949, 952, 954, 960, 964, 969,
    974, 979, 985, 991, 995, 1000, 1003, 1005, 1008, 1014, 1021, 1025, 1033, 1040, 1047, 1055,
    1058, 1061, 1064, 1072, 1077, 1083, 1088, 1093, 1099, 1105, 1112, 1117, 1120, 1124, 1130, 1135,
    1139, 1145, 1151, 1155, 1160, 1165, 1170, 1174, 1181, 1186, 1189, 1193, 1195, 1201, 1204, 1209,
    1215, 1219, 1223, 1229, 1234, 1238, 1243, 1248, 1253, 1258, 1262, 1269, 0, 4, 6, 10, 12, 17,
    21, 24, 27, 29, 32, 35, 38, 40, 44, 49, 53, 57, 60, 63, 66, 70, 74, 77, 80, 86, 89, 92, 95, 99,
    102, 104, 107, 109, 111, 116, 121, 125, 128, 131, 134, 139, 143, 146, 149, 152, 154, 157, 160,
    163, 166, 170, 173, 177, 181, 184, 187, 0, 3, 5, 8, 9, 12, 15, 19, 22, 26, 30, 32, 35, 38, 39,
    44, 47, 49, 52, 55, 57, 60, 61, 64, 67, 70, 73, 77, 81, 83, 86, 89, 0, 3, 6, 9, 12, 15, 18, 21,
    24, 27, 30, 33, 37, 38, 41, 44, 47, 51, 57, 60, 63, 67, 70, 73, 78, 82, 85, 87, 91, 93, 94, 97,
    103, 106, 108, 111, 114, 116, 117, 120, 123, 127, 132, 134, 137, 139, 142, 145, 150, 154, 157,
    160, 162, 165, 166, 169, 172, 175, 179, 182, 185, 188, 192, 194, 197, 200, 203, 207, 210, 215,
    220, 226, 230, 234, 238, 241, 246, 251, 255, 258, 262, 264, 266, 272, 275, 278, 281, 286, 287,
    290, 293, 296, 0, 2, 5, 8, 12, 15, 18, 21, 24, 27, 30, 32, 35, 0, 3, 6, 10, 13, 17, 19, 23, 26,
    28, 31, 37, 40, 44, 49, 52, 56, 64, 71, 73, 76, 80, 83, 90, 94, 97, 99, 102, 105, 108, 113,
    115, 118, 121, 123, 126, 130, 136, 139, 142, 146, 149, 153, 156, 163, 166, 170, 176, 182, 192,
    196, 201, 205, 211, 216, 220, 223, 226, 230, 235, 240, 243, 248, 252, 255, 261, 263, 266, 269,
    275, 279, 282, 287, 288, 293, 296, 301, 312, 315, 321, 328, 330, 334, 340, 346, 351, 355, 357,
    359, 363, 366, 371, 375, 378, 382, 385, 392, 395, 398, 401, 403, 409, 414, 419, 423, 426, 430,
    432, 435, 438, 443, 448, 454, 460, 464, 470, 475, 482, 485, 487, 491, 493, 496, 505, 509, 514,
    518, 523, 528, 532, 0, 3, 8, 14, 20, 22, 25, 28, 0, 4, 7, 10, 16, 19, 21, 29, 37, 39, 43, 48,
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
    1128, 1132, 1137, 0, 4, 8, 10, 13, 18, 21, 26, 30, 35, 39, 42, 44, 47, 49, 53, 55, 58, 63, 67,
    72, 76, 80, 83, 88, 91, 95, 99, 102, 105, 108, 114, 117, 120, 124, 127, 129, 132, 134, 138,
    141, 144, 148, 152, 156, 160, 163, 170, 172, 176, 178, 180, 183, 187, 189, 192, 194, 198, 200,
    204, 0, 3, 6, 7, 9, 12, 13, 15, 18, 22, 25, 28, 31, 35, 38, 40, 43, 46, 47, 51, 54, 56, 59, 63,
    66, 69, 72, 76, 80, 82, 85, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 49, 52,
    58, 61, 64, 67, 70, 74, 77, 81, 84, 86, 90, 93, 99, 102, 105, 107, 110, 113, 117, 119, 120,
    124, 126, 127, 129, 132, 136, 138, 142, 146, 149, 152, 155, 157, 160, 161, 164, 167, 171, 175,
    178, 181, 185, 188, 193, 197, 199, 202, 205, 208, 211, 215, 218, 224, 228, 231, 236, 241, 244,
    249, 254, 257, 261, 263, 265, 271, 274, 277, 280, 285, 292, 297, 0, 2, 5, 8, 12, 15, 19, 24,
    26, 30, 33, 36, 39, 42, 46, 48, 51, 54, 56, 0, 4, 7, 13, 16, 18, 26, 28, 32, 43, 46, 49, 55,
    59, 63, 67, 71, 75, 79, 84, 90, 96, 101, 109, 118, 123, 127, 132, 134, 137, 145, 155, 157, 159,
    161, 164, 167, 169, 176, 180, 185, 187, 190, 193, 199, 202, 207, 212, 216, 218, 225, 228, 232,
    237, 240, 245, 250, 255, 262, 265, 270, 279, 283, 287, 291, 296, 299, 301, 306, 317, 324, 326,
    328, 336, 339, 342, 350, 358, 361, 370, 377, 382, 388, 392, 399, 403, 407, 417, 426, 430, 434,
    443, 448, 459, 462, 467, 470, 475, 478, 481, 486, 488, 491, 495, 499, 504, 506, 512, 518, 523,
    525, 528, 536, 539, 544, 549, 554, 565, 573, 580, 584, 586, 588, 591, 599, 604, 607, 614, 619,
    629, 637, 642, 646, 651, 661, 665, 669, 674, 680, 686, 692, 697, 704, 709, 715, 719, 726, 729,
    735, 740, 746, 751, 755, 759, 763, 766, 773, 777, 782, 0, 8, 16, 24, 31, 38, 46, 54, 63, 72,
    81, 91, 101, 105, 109, 117, 125, 134, 138, 143, 151, 160, 169, 176, 183, 191, 198, 205, 213,
    218, 223, 229, 234, 239, 245, 253, 262, 271, 278, 286, 294, 303, 313, 323, 0, 3, 6, 11, 16, 18,
    22, 25, 0, 12, 21, 30, 45, 63, 75, 87, 111, 120, 132, 141, 153, 165, 174, 180, 189, 198, 207,
    219, 231, 243, 261, 273, 285, 297, 315, 336, 351, 360, 372, 381, 390, 396, 405, 414, 426, 447,
    456, 471, 483, 495, 504, 513, 525, 534, 543, 552, 558, 567, 579, 594, 606, 612, 624, 636, 648,
    660, 678, 699, 711, 729, 738, 753, 768, 783, 804, 816, 828, 837, 849, 861, 873, 876, 882, 891,
    906, 912, 918, 930, 948, 954, 966, 987, 1011, 1029, 1041, 1053, 1065, 1083, 1089, 1098, 1107,
    1119, 1131, 1143, 1161, 1173, 1185, 1197, 1203, 1218, 1233, 1248, 1269, 1293, 1311, 1323, 1329,
    1335, 1347, 1365, 1371, 1383, 1404, 1425, 1446, 1473, 1494, 1515, 1533, 1551, 1569, 1593, 1611,
    1635, 1653, 1674, 1686, 1698, 1710, 1725, 1740, 1761, 1776, 1797, 1806, 1824, 1827, 1839, 1848,
    1860, 1881, 1887, 1899, 1914, 1920, 1935, 1953, 1968, 1986, 1998, 2016, 2040, 2061, 2073, 2082,
    2097, 2112, 2127, 2142, 2151, 2163, 2175, 2187, 2199, 2217, 2232, 2238, 2250, 2268, 2274, 2289,
    2304, 2325, 2340, 2355, 2367, 2379, 2391, 2409, 2424, 2439, 2451, 2463, 2478, 2493, 2508, 2511,
    2517, 2538, 2553, 2565, 2580, 2592, 2604, 2619, 2631, 2649, 2661, 2673, 2685, 2703, 2715, 2721,
    2727, 2733, 2742, 2751, 2763, 2778, 2790, 2802, 2814, 0, 3, 9, 13, 17, 21, 29, 32, 36, 40, 46,
    49, 56, 62, 66, 70, 77, 81, 90, 102, 106, 112, 118, 124, 130, 134, 139, 147, 153, 159, 167,
    173, 178, 184, 190, 197, 204, 208, 213, 218, 223, 229, 234, 237, 242, 246, 254, 258, 266, 272,
    277, 279, 282, 286, 289, 295, 299, 306, 312, 317, 322, 328, 330, 335, 340, 345, 348, 354, 357,
    363, 369, 373, 377, 383, 386, 394, 399, 403, 407, 411, 413, 421, 427, 433, 439, 445, 449, 453,
    459, 463, 466, 470, 475, 479, 483, 490, 495, 500, 504, 512, 517, 524, 530, 539, 547, 554, 562,
    569, 576, 582, 591, 599, 604, 611, 616, 621, 624, 628, 632, 638, 642, 647, 655, 660, 666, 669,
    674, 680, 684, 688, 692, 698, 702, 706, 713, 723, 730, 736, 743, 749, 755, 763, 768, 774, 782,
    791, 798, 804, 811, 818, 825, 831, 840, 845, 852, 859, 865, 870, 879, 886, 892, 897, 901, 905,
    910, 915, 921, 925, 928, 933, 938, 945, 950, 958, 965, 973, 978, 983, 989, 994, 998, 1003,
    1008, 1013, 1021, 1025, 0, 3, 12, 27, 33, 54, 63, 78, 87, 93, 105, 117, 126, 138, 150, 159,
    165, 171, 177, 192, 201, 219, 228, 243, 249, 255, 267, 273, 285, 297, 306, 312, 315, 324, 333,
    345, 351, 360, 369, 375, 384, 396, 408, 423, 432, 441, 447, 459, 474, 480, 489, 504, 510, 522,
    531, 540, 546, 555, 570, 582, 585, 588, 591, 594, 0, 15, 24, 33, 51, 57, 66, 81, 96, 105, 120,
    135, 147, 159, 168, 192, 210, 216, 225, 237, 252, 264, 279, 285, 291, 300, 318, 327, 339, 345,
    357, 363, 381, 390, 399, 414, 429, 441, 453, 471, 486, 501, 513, 528, 543, 546, 555, 564, 579,
    585, 597, 612, 624, 639, 654, 666, 675, 681, 684, 693, 708, 714, 720, 726, 738, 744, 756, 774,
    792, 813, 834, 852, 864, 873, 885, 897, 909, 918, 930, 948, 960, 963, 969, 975, 990, 999, 1008,
    1020, 1035, 1050, 1074, 1086, 1095, 1107, 1125, 1140, 1152, 1161, 1167, 1173, 1185, 1197, 1206,
    1218, 1233, 1248, 1257, 1272, 1275, 1281, 1296, 1308, 1320, 1329, 1347, 1353, 1365, 1377, 1389,
    1404, 1416, 1422, 1428, 1431, 1446, 1461, 1470, 1482, 1494, 1500, 1506, 1527, 1545, 1557, 1572,
    1584, 1593, 1605, 1614, 1620, 1632, 1644, 1662, 1677, 1686, 1698, 1713, 1719, 1725, 1737, 0, 3,
    9, 11, 13, 18, 22, 28, 33, 36, 42, 47, 53, 59, 66, 71, 74, 81, 85, 88, 93, 99, 104, 110, 117,
    122, 131, 137, 141, 148, 156, 162, 169, 175, 181, 187, 194, 202, 205, 208, 210, 214, 220, 223,
    226, 234, 237, 241, 249, 252, 255, 259, 263, 267, 274, 278, 281, 287, 290, 294, 299, 305, 314,
    317, 323, 327, 329, 334, 340, 342, 345, 351, 358, 365, 369, 373, 379, 383, 388, 394, 401, 409,
    413, 419, 423, 426, 432, 436, 439, 445, 449, 454, 458, 462, 465, 468, 471, 480, 484, 491, 499,
    505, 512, 518, 525, 533, 536, 539, 545, 548, 553, 559, 567, 573, 577, 579, 585, 587, 593, 595,
    597, 599, 602, 605, 609, 614, 620, 623, 628, 632, 635, 641, 647, 651, 655, 660, 665, 669, 672,
    676, 679, 681, 685, 688, 692, 697, 703, 706, 709, 712, 716, 722, 727, 736, 740, 745, 750, 757,
    761, 767, 772, 777, 778, 780, 784, 789, 794, 802, 805, 812, 819, 823, 828, 832, 835, 840, 842,
    844, 849, 851, 856, 863, 868, 876, 879, 883, 887, 890, 892, 899, 903, 909, 912, 915, 920, 928,
    932, 938, 939, 944, 953, 960, 967, 971, 977, 978, 980, 985, 994, 997, 1003, 1006, 1013, 1018,
    1025, 1029, 1032, 1036, 1039, 1045, 1051, 1055, 1056, 1059, 1061, 1065, 1068, 1073, 1080, 1084,
    1097, 1100, 1107, 1111, 1117, 1124, 1128, 1132, 1139, 1147, 1153, 1160, 1166, 1172, 1178, 1192,
    1199, 1207, 1214, 1218, 1223, 1226, 1229, 1231, 1235, 1238, 1244, 1250, 1253, 1257, 1262, 1266,
    1272, 1275, 1280, 1283, 1286, 1291, 1297, 1301, 1307, 1312, 1315, 1318, 1320, 1324, 1329, 1333,
    1338, 1342, 1345, 1349, 1354, 1356, 1360, 1365, 1370, 1376, 1379, 1385, 1390, 1396, 1400, 1405,
    1411, 1415, 1420, 1425, 0, 4, 6, 10, 14, 17, 19, 21, 27, 29, 31, 36, 39, 41, 44, 46, 48, 51,
    55, 57, 62, 65, 69, 73, 77, 79, 82, 85, 88, 93, 96, 98, 101, 105, 108, 112, 120, 122, 125, 129,
    133, 137, 140, 142, 146, 149, 152, 158, 162, 165, 169, 172, 174, 177, 179, 181, 183, 186, 189,
    192, 197, 202, 206, 210, 214, 218, 222, 225, 228, 230, 234, 237, 240, 243, 248, 253, 258, 261,
    263, 266, 269, 271, 0, 3, 6, 10, 12, 16, 19, 21, 24, 26, 28, 31, 35, 40, 44, 46, 49, 52, 55,
    59, 61, 63, 66, 69, 72, 73, 76, 79, 81, 83, 86, 89, 92, 95, 96, 100, 103, 106, 110, 112, 116,
    118, 121, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 49, 54, 57, 63, 66, 69,
    72, 75, 79, 82, 86, 89, 92, 95, 97, 101, 104, 110, 113, 117, 119, 121, 124, 127, 130, 133, 135,
    138, 141, 144, 147, 151, 153, 155, 159, 162, 165, 169, 172, 175, 178, 180, 182, 185, 188, 191,
    194, 197, 199, 202, 205, 208, 211, 215, 217, 220, 223, 226, 229, 232, 235, 238, 240, 245, 248,
    251, 253, 256, 259, 262, 266, 268, 271, 274, 279, 284, 289, 292, 295, 299, 301, 303, 306, 309,
    312, 315, 320, 324, 329, 332, 337, 340, 342, 344, 346, 0, 5, 8, 12, 14, 17, 22, 27, 30, 33, 36,
    41, 46, 51, 56, 60, 65, 70, 75, 80, 85, 88, 93, 98, 101, 103, 107, 112, 117, 122, 127, 132,
    137, 142, 147, 150, 153, 155, 158, 163, 0, 3, 9, 11, 15, 21, 26, 31, 34, 40, 46, 53, 60, 65,
    68, 74, 79, 88, 94, 98, 105, 111, 118, 124, 133, 139, 145, 152, 160, 163, 170, 173, 175, 179,
    182, 185, 189, 193, 196, 202, 205, 210, 219, 222, 226, 228, 233, 239, 241, 245, 253, 257, 260,
    266, 271, 274, 277, 280, 284, 291, 299, 302, 305, 311, 314, 319, 325, 333, 339, 341, 343, 349,
    358, 366, 368, 370, 372, 375, 379, 385, 388, 391, 397, 402, 407, 411, 414, 418, 423, 426, 429,
    433, 442, 446, 452, 461, 467, 469, 473, 478, 486, 496, 499, 506, 510, 515, 518, 523, 525, 527,
    529, 534, 541, 546, 549, 553, 556, 558, 562, 565, 569, 574, 581, 588, 592, 594, 599, 608, 615,
    621, 628, 632, 636, 639, 645, 649, 650, 653, 665, 667, 671, 674, 679, 686, 692, 699, 703, 707,
    712, 718, 728, 732, 739, 743, 749, 753, 760, 768, 775, 781, 788, 795, 799, 804, 807, 810, 812,
    818, 824, 828, 833, 837, 843, 846, 849, 852, 858, 863, 866, 868, 873, 878, 881, 885, 887, 892,
    897, 903, 906, 912, 918, 0, 3, 6, 11, 14, 0, 7, 18, 31, 40, 54, 67, 82, 99, 108, 116, 0, 11,
    20, 28, 39, 45, 50, 59, 66, 71, 83, 95, 108, 114, 0, 12, 25, 50, 61, 73, 83, 97, 107, 128, 148,
    162, 174, 195, 197, 0, 11, 19, 29, 37, 45, 52, 58, 70, 82, 87, 92, 98, 107, 116, 125, 133, 144,
    154, 165, 174, 185, 190, 202, 214, 232, 240, 249, 262, 267, 277, 285, 288, 296, 304, 311, 0, 4,
    8, 11, 16, 22, 27, 31, 42, 52, 55, 64, 69, 77, 80, 84, 94, 114, 0, 26, 0, 18, 25, 43, 50, 57,
    64, 70, 75, 81, 93, 102, 109, 117, 128, 134, 141, 147, 156, 162, 168, 175, 182, 189, 197, 200,
    208, 215, 229, 239, 243, 246, 249, 253, 256, 262, 264, 272, 278, 282, 285, 288, 296, 305, 311,
    318, 325, 332, 340, 347, 353, 360, 368, 371, 374, 380, 392, 409, 418, 429, 437, 443, 457, 462,
    466, 474, 481, 489, 498, 506, 508, 520, 529, 538, 549, 552, 565, 574, 578, 586, 593, 601, 607,
    617, 629, 640, 644, 646, 649, 653, 655, 659, 664, 0, 3, 13, 21, 32, 44, 54, 57, 61, 63, 74, 80,
    83, 88, 94, 104, 108, 110, 117, 126, 135, 139, 144, 148, 153, 156, 160, 163, 167, 173, 177,
    180, 192, 203, 213, 218, 222, 226, 231, 242, 244, 248, 254, 258, 262, 266, 270, 277, 288, 292,
    301, 307, 314, 327, 329, 337, 349, 357, 362, 369, 376, 380, 387, 391, 396, 398, 401, 410, 415,
    419, 422, 425, 428, 434, 436, 0, 12, 0, 3, 10, 13, 20, 26, 31, 37, 49, 58, 65, 73, 84, 90, 97,
    103, 112, 118, 124, 131, 138, 145, 153, 156, 158, 172, 182, 186, 189, 192, 196, 199, 205, 207,
    215, 221, 225, 228, 231, 234, 241, 249, 256, 262, 269, 277, 280, 283, 289, 291, 300, 311, 319,
    325, 339, 344, 348, 351, 359, 368, 376, 378, 380, 385, 396, 399, 401, 410, 414, 418, 424, 434,
    441, 445, 447, 450, 454, 456, 460, 465, 0, 5, 8, 12, 20, 26, 29, 35, 40, 44, 49, 54, 59, 61,
    63, 66, 70, 75, 80, 83, 87, 90, 94, 99, 103, 108, 113, 117, 119, 121, 124, 127, 132, 138, 141,
    144, 149, 153, 156, 160, 165, 173, 179, 185, 191, 197, 202, 210, 213, 218, 223, 226, 230, 235,
    238, 242, 244, 248, 254, 257, 259, 263, 267, 272, 275, 283, 286, 291, 296, 298, 304, 307, 311,
    316, 321, 323, 325, 332, 337, 345, 349, 353, 358, 363, 369, 372, 377, 382, 390, 393, 397, 405,
    409, 412, 416, 421, 425, 432, 438, 442, 449, 453, 458, 464, 469, 474, 480, 483, 487, 492, 494,
    499, 502, 505, 509, 512, 516, 521, 526, 530, 536, 541, 547, 550, 556, 559, 563, 567, 569, 574,
    577, 580, 583, 587, 591, 600, 605, 611, 618, 625, 629, 633, 640, 647, 648, 655, 660, 664, 669,
    679, 684, 693, 698, 701, 705, 710, 716, 721, 723, 726, 728, 731, 738, 742, 747, 750, 755, 761,
    767, 770, 777, 780, 785, 790, 796, 799, 803, 812, 817, 821, 827, 829, 834, 837, 844, 848, 851,
    856, 858, 861, 866, 869, 874, 878, 884, 887, 891, 894, 898, 901, 907, 911, 916, 920, 923, 926,
    931, 934, 940, 943, 947, 950, 956, 963, 965, 968, 972, 975, 979, 984, 989, 992, 996, 1000,
    1002, 1007, 1009, 1016, 1019, 1023, 1026, 1030, 1033, 1036, 1041, 1046, 1050, 1055, 1059, 1062,
    1069, 1073, 1078, 1081, 1085, 1089, 1093, 1099, 1103, 1110, 1116, 1123, 1127, 1132, 1135, 1141,
    1144, 1152, 1157, 1164, 1166, 1169, 1173, 1176, 1185, 1188, 1190, 1193, 1198, 1203, 1210, 1212,
    1216, 1219, 1223, 1226, 1230, 1233, 1237, 1240, 1244, 1248, 1254, 1258, 1263, 1265, 1268, 1271,
    1276, 1282, 1286, 1291, 1295, 1300, 1305, 1310, 1315, 1317, 1320, 0, 3, 6, 8, 12, 15, 17, 21,
    26, 29, 31, 34, 37, 42, 45, 47, 50, 52, 55, 57, 61, 64, 67, 70, 74, 76, 79, 83, 86, 89, 95, 98,
    101, 105, 108, 110, 113, 115, 119, 124, 127, 131, 134, 136, 140, 142, 146, 149, 151, 155, 157,
    0, 3, 7, 9, 11, 14, 17, 21, 24, 26, 30, 32, 35, 38, 39, 42, 44, 47, 48, 50, 54, 57, 60, 63, 66,
    69, 73, 77, 79, 82, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 49, 52, 58, 61,
    64, 67, 70, 73, 77, 80, 84, 87, 89, 93, 96, 99, 102, 108, 111, 115, 118, 122, 125, 127, 130,
    133, 137, 140, 144, 147, 149, 152, 156, 159, 163, 166, 168, 171, 174, 177, 180, 183, 186, 190,
    193, 196, 200, 203, 206, 209, 213, 216, 219, 221, 224, 227, 230, 233, 236, 239, 242, 246, 249,
    252, 255, 260, 265, 268, 271, 275, 277, 279, 283, 286, 290, 294, 297, 300, 303, 308, 312, 315,
    319, 0, 5, 9, 12, 14, 19, 22, 25, 30, 35, 39, 42, 45, 50, 54, 59, 64, 67, 72, 75, 78, 80, 83,
    88, 91, 93, 0, 5, 9, 17, 23, 26, 31, 36, 38, 41, 45, 50, 53, 57, 62, 64, 66, 69, 72, 75, 80,
    84, 87, 92, 100, 106, 113, 119, 127, 130, 134, 139, 144, 147, 150, 152, 154, 157, 160, 165,
    167, 174, 179, 181, 183, 188, 194, 198, 203, 206, 211, 214, 218, 222, 228, 235, 240, 243, 246,
    250, 253, 259, 262, 264, 267, 270, 273, 277, 281, 287, 294, 298, 302, 309, 316, 317, 324, 328,
    333, 343, 348, 353, 361, 363, 366, 369, 376, 383, 388, 391, 395, 399, 406, 409, 414, 417, 420,
    426, 429, 433, 436, 439, 443, 447, 450, 453, 456, 462, 465, 467, 470, 474, 479, 482, 486, 490,
    492, 497, 499, 506, 510, 513, 521, 525, 531, 537, 542, 545, 549, 555, 559, 564, 567, 570, 573,
    575, 578, 583, 585, 589, 596, 599, 603, 606, 608, 611, 616, 620, 625, 630, 0, 1, 4, 8, 11, 14,
    17, 23, 26, 28, 30, 34, 38, 42, 46, 51, 57, 63, 69, 74, 81, 86, 92, 99, 105, 111, 119, 124,
    129, 131, 137, 144, 146, 150, 156, 161, 168, 173, 176, 180, 187, 190, 198, 205, 207, 213, 220,
    227, 233, 238, 245, 248, 253, 258, 263, 265, 266, 269, 272, 274, 278, 282, 288, 293, 297, 303,
    308, 310, 314, 317, 321, 327, 331, 337, 342, 349, 355, 362, 367, 373, 377, 383, 387, 390, 394,
    398, 404, 411, 421, 430, 437, 443, 450, 454, 460, 466, 474, 481, 487, 494, 499, 504, 509, 512,
    516, 522, 526, 529, 534, 540, 546, 554, 561, 567, 575, 582, 590, 597, 604, 606, 610, 613, 615,
    620, 623, 627, 631, 636, 638, 643, 649, 655, 661, 666, 671, 675, 682, 686, 691, 695, 700, 705,
    711, 717, 723, 728, 732, 736, 740, 746, 751, 756, 761, 768, 774, 776, 780, 786, 788, 794, 798,
    800, 803, 808, 819, 826, 829, 833, 836, 840, 845, 850, 857, 863, 870, 876, 885, 890, 893, 897,
    904, 907, 912, 916, 924, 930, 935, 941, 945, 948, 952, 954, 955, 959, 961, 967, 973, 975, 978,
    981, 984, 987, 991, 994, 997, 999, 1002, 1009, 1018, 1023, 1030, 1039, 1046, 1051, 1059, 1066,
    1073, 1080, 1087, 1091, 1097, 1106, 1113, 1118, 1123, 1127, 1136, 1142, 1145, 1154, 1157, 1161,
    1165, 1169, 1173, 1179, 1183, 1188, 1193, 1198, 1202, 1211, 1216, 1221, 1225, 1231, 1236, 1242,
    1247, 1254, 1260, 1266, 1271, 1283, 1286, 1288, 1292, 1295, 1299, 1303, 1309, 1314, 1321, 1327,
    1332, 1338, 1341, 1346, 1352, 1357, 1359, 1363, 1366, 1370, 1373, 1378, 1382, 1384, 1389, 1394,
    1400, 1402, 1407, 1411, 1416, 1421, 1426, 1428, 1432, 1437, 1440, 1444, 1447, 1450, 1451, 1454,
    1458, 1461, 1465, 1470, 1475, 1482, 1492, 1494, 1501, 1506, 1511, 1516, 1523, 1528, 1535, 1539,
    1546, 1556, 1565, 1574, 1584, 1592, 1597, 1599, 1607, 1614, 1615, 1617, 1622, 1630, 1635, 1641,
    1645, 1649, 1651, 1656, 1661, 1668, 1675, 1682, 1690, 1698, 1706, 1716, 1719, 1725, 1731, 1737,
    1745, 1752, 1755, 1760, 0, 3, 6, 9, 11, 15, 18, 22, 25, 30, 35, 37, 39, 43, 47, 50, 54, 58, 61,
    63, 66, 68, 71, 74, 76, 79, 81, 86, 88, 90, 96, 99, 104, 106, 109, 113, 117, 120, 123, 125,
    129, 132, 134, 138, 141, 144, 147, 149, 152, 154, 156, 160, 165, 168, 171, 177, 180, 183, 187,
    190, 195, 197, 200, 202, 205, 210, 217, 221, 226, 230, 232, 235, 240, 242, 244, 248, 252, 259,
    265, 268, 271, 274, 277, 280, 286, 290, 294, 299, 303, 307, 311, 318, 323, 328, 333, 337, 341,
    345, 349, 352, 355, 359, 362, 368, 378, 380, 386, 394, 398, 403, 406, 411, 414, 417, 420, 423,
    428, 431, 433, 435, 440, 443, 445, 454, 461, 469, 472, 475, 479, 482, 485, 488, 492, 496, 500,
    502, 505, 507, 512, 516, 520, 523, 526, 530, 0, 3, 6, 8, 11, 15, 18, 22, 25, 29, 31, 34, 36,
    39, 42, 45, 47, 48, 52, 54, 56, 59, 62, 65, 67, 68, 71, 74, 77, 80, 82, 86, 89, 94, 97, 98,
    100, 103, 107, 108, 111, 115, 118, 121, 122, 125, 129, 133, 135, 139, 141, 145, 148, 150, 152,
    155, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 52, 55, 58, 61, 64, 68, 71,
    74, 76, 80, 82, 85, 88, 90, 94, 97, 102, 105, 108, 114, 117, 119, 122, 124, 127, 130, 132, 135,
    139, 143, 146, 150, 154, 156, 158, 161, 163, 166, 168, 171, 176, 179, 182, 185, 189, 192, 198,
    201, 204, 207, 210, 213, 216, 219, 223, 226, 229, 231, 235, 241, 244, 247, 250, 252, 255, 260,
    263, 266, 268, 273, 275, 278, 280, 283, 288, 291, 295, 301, 305, 308, 311, 314, 316, 318, 319,
    322, 325, 330, 335, 340, 343, 346, 351, 354, 357, 359, 363, 367, 375, 377, 379, 383, 386, 391,
    394, 397, 400, 403, 406, 409, 414, 416, 420, 423, 424, 427, 432, 434, 436, 439, 444, 447, 0, 2,
    5, 8, 12, 16, 20, 26, 28, 31, 33, 36, 39, 42, 44, 46, 48, 51, 0, 1, 4, 8, 11, 17, 20, 22, 24,
    28, 32, 36, 41, 46, 51, 58, 64, 72, 77, 79, 81, 87, 93, 96, 103, 106, 114, 121, 123, 129, 136,
    139, 143, 147, 154, 161, 166, 169, 174, 179, 180, 183, 186, 190, 194, 198, 200, 203, 207, 211,
    216, 222, 231, 235, 238, 242, 246, 253, 259, 266, 271, 275, 281, 287, 293, 298, 303, 308, 311,
    317, 323, 329, 336, 338, 342, 345, 347, 352, 357, 363, 367, 374, 378, 382, 386, 391, 397, 399,
    401, 405, 407, 410, 417, 420, 423, 433, 437, 442, 447, 456, 461, 463, 466, 469, 478, 488, 496,
    501, 505, 506, 509, 513, 520, 524, 528, 539, 541, 547, 549, 552, 555, 558, 561, 568, 572, 575,
    579, 587, 595, 597, 600, 607, 616, 621, 628, 637, 642, 646, 652, 657, 662, 666, 675, 684, 687,
    691, 695, 700, 709, 714, 719, 722, 724, 727, 731, 735, 740, 746, 749, 751, 755, 758, 762, 765,
    770, 774, 776, 782, 786, 788, 793, 795, 799, 804, 807, 816, 819, 820, 821, 824, 829, 836, 838,
    845, 850, 855, 860, 865, 872, 880, 887, 896, 904, 909, 911, 919, 928, 935, 936, 938, 943, 949,
    953, 955, 963, 969, 975, 978, 983, 0, 2, 5, 8, 10, 12, 15, 18, 20, 22, 24, 27, 0, 1, 7, 12, 17,
    22, 26, 31, 37, 44, 50, 57, 60, 66, 71, 76, 81, 86, 88, 91, 97, 102, 108, 115, 121, 128, 132,
    138, 144, 146, 151, 159, 163, 166, 169, 173, 177, 182, 185, 191, 195, 203, 211, 218, 225, 232,
    238, 245, 249, 254, 258, 263, 266, 268, 275, 282, 285, 287, 291, 296, 300, 305, 311, 317, 322,
    327, 333, 338, 344, 349, 355, 360, 366, 370, 375, 380, 387, 395, 400, 406, 411, 416, 418, 422,
    425, 428, 432, 439, 440, 443, 447, 450, 454, 456, 462, 470, 475, 485, 491, 494, 498, 502, 507,
    511, 516, 520, 526, 533, 538, 545, 552, 557, 563, 570, 574, 580, 587, 592, 598, 607, 612, 617,
    623, 625, 631, 634, 639, 646, 651, 656, 659, 662, 667, 670, 674, 679, 684, 689, 695, 698, 702,
    707, 714, 719, 722, 726, 731, 734, 738, 740, 743, 752, 754, 758, 762, 768, 771, 773, 776, 779,
    783, 785, 789, 792, 795, 799, 802, 805, 807, 812, 817, 823, 828, 834, 837, 841, 846, 852, 857,
    863, 868, 874, 876, 880, 887, 894, 897, 900, 906, 913, 918, 924, 929, 935, 940, 946, 951, 957,
    965, 970, 975, 977, 980, 985, 991, 996, 1002, 1005, 1009, 1014, 1018, 1022, 1023, 1027, 1030,
    1032, 1034, 1039, 1045, 1050, 1056, 1060, 1064, 1069, 1073, 1078, 1085, 1089, 1094, 1101, 1106,
    1113, 1121, 1128, 1136, 1141, 1147, 1151, 1154, 1160, 1168, 1174, 1179, 1184, 1190, 1195, 1201,
    1206, 1211, 1220, 1224, 1232, 1238, 1244, 1251, 1257, 1264, 1269, 1272, 1276, 1280, 1284, 1286,
    1293, 1297, 1302, 1305, 1311, 1316, 1322, 1325, 1330, 1336, 1341, 1347, 1350, 1354, 1356, 1360,
    1363, 1366, 1371, 1376, 1379, 1382, 1386, 1390, 1393, 1397, 1400, 1406, 1413, 1418, 1424, 1429,
    1435, 1437, 1440, 1445, 1450, 1455, 1461, 1466, 1469, 1474, 1480, 1485, 1491, 1494, 1498, 1502,
    1507, 1513, 1520, 1527, 1531, 1536, 1543, 1547, 1552, 1554, 1557, 1561, 1565, 1569, 1573, 1575,
    1578, 1581, 1586, 1591, 1597, 1600, 1603, 1610, 1617, 1621, 1623, 1630, 1637, 1640, 1642, 1649,
    1652, 0, 5, 8, 11, 16, 20, 23, 25, 29, 33, 36, 38, 41, 45, 49, 52, 56, 59, 61, 64, 68, 71, 74,
    77, 81, 86, 89, 92, 96, 100, 105, 109, 114, 116, 119, 122, 124, 128, 132, 136, 140, 143, 145,
    148, 150, 153, 159, 162, 166, 169, 173, 175, 178, 180, 184, 188, 191, 193, 197, 202, 207, 213,
    216, 220, 223, 228, 231, 236, 240, 243, 246, 248, 251, 255, 258, 262, 267, 269, 271, 274, 277,
    280, 284, 286, 0, 2, 5, 9, 12, 16, 18, 21, 23, 26, 30, 33, 36, 38, 40, 43, 46, 50, 52, 55, 60,
    63, 66, 68, 70, 73, 74, 78, 80, 83, 85, 88, 91, 94, 98, 99, 102, 106, 109, 111, 115, 120, 122,
    125, 128, 131, 135, 139, 144, 145, 148, 151, 156, 160, 164, 165, 168, 171, 175, 177, 181, 183,
    186, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 49, 52, 55, 61, 64, 67, 71,
    74, 78, 81, 89, 92, 94, 101, 106, 110, 113, 119, 122, 126, 131, 134, 137, 142, 144, 147, 149,
    152, 155, 157, 160, 164, 165, 168, 170, 173, 175, 178, 181, 183, 186, 189, 192, 195, 198, 201,
    204, 208, 211, 214, 217, 221, 224, 227, 230, 232, 235, 238, 241, 246, 249, 253, 256, 259, 262,
    266, 269, 273, 276, 279, 282, 283, 286, 293, 296, 299, 304, 309, 312, 314, 316, 320, 324, 327,
    330, 333, 336, 341, 345, 349, 0, 2, 5, 8, 10, 13, 17, 19, 26, 29, 32, 35, 41, 45, 48, 52, 55,
    57, 0, 1, 6, 11, 15, 20, 26, 33, 39, 46, 49, 54, 61, 66, 71, 75, 80, 82, 85, 91, 97, 102, 108,
    115, 121, 128, 132, 138, 140, 145, 153, 163, 167, 171, 176, 179, 183, 191, 197, 204, 206, 213,
    216, 218, 224, 230, 235, 240, 245, 250, 255, 259, 265, 270, 275, 277, 281, 284, 288, 291, 295,
    302, 303, 306, 309, 313, 316, 320, 322, 328, 336, 341, 351, 357, 360, 364, 368, 373, 377, 382,
    386, 391, 397, 401, 406, 411, 417, 419, 425, 435, 445, 448, 452, 457, 464, 469, 473, 478, 481,
    490, 502, 506, 510, 515, 518, 521, 525, 528, 532, 535, 537, 545, 550, 553, 557, 562, 568, 573,
    579, 584, 590, 592, 596, 603, 610, 613, 616, 622, 629, 634, 639, 644, 649, 655, 663, 668, 673,
    675, 678, 683, 689, 694, 700, 703, 707, 712, 716, 720, 721, 725, 730, 732, 734, 739, 745, 750,
    756, 760, 764, 769, 773, 778, 785, 790, 794, 799, 803, 806, 812, 819, 827, 833, 847, 855, 860,
    864, 872, 878, 884, 891, 896, 902, 905, 909, 921, 923, 930, 933, 939, 942, 947, 950, 954, 957,
    960, 965, 972, 975, 979, 983, 986, 989, 995, 1002, 1010, 1015, 1017, 1020, 1023, 1026, 1031,
    1035, 1040, 1047, 1051, 1056, 1061, 1063, 1066, 1070, 1074, 1076, 1079, 1083, 1086, 1091, 1097,
    1104, 1111, 1113, 1116, 1118, 0, 11, 24, 30, 42, 56, 66, 78, 88, 109, 0, 9, 17, 26, 36, 45, 51,
    56, 71, 77, 89, 102, 109, 126, 134, 147, 154, 0, 21, 32, 44, 55, 62, 81, 96, 113, 127, 152,
    164, 192, 214, 232, 234, 0, 6, 13, 24, 35, 48, 61, 72, 81, 89, 103, 123, 128, 134, 143, 154,
    162, 177, 186, 198, 206, 220, 230, 235, 246, 257, 279, 289, 302, 312, 320, 326, 331, 340, 349,
    361, 369, 377, 380, 0, 8, 12, 15, 20, 25, 28, 36, 44, 58, 63, 67, 78, 83, 86, 95, 100, 108,
    111, 0, 29, 0, 7, 12, 18, 29, 42, 47, 52, 64, 70, 77, 83, 90, 96, 103, 108, 119, 126, 133, 141,
    148, 162, 170, 177, 181, 186, 190, 195, 207, 218, 228, 239, 249, 262, 263, 266, 270, 273, 277,
    293, 309, 321, 334, 344, 354, 364, 370, 374, 379, 383, 388, 392, 404, 409, 413, 425, 430, 440,
    444, 448, 455, 459, 469, 472, 483, 493, 500, 507, 511, 515, 518, 523, 528, 534, 539, 544, 549,
    559, 566, 573, 580, 589, 591, 598, 603, 609, 614, 620, 628, 636, 645, 660, 664, 679, 690, 698,
    706, 720, 731, 737, 745, 751, 761, 771, 774, 778, 781, 785, 792, 799, 807, 816, 0, 3, 5, 11,
    18, 28, 33, 36, 42, 50, 52, 58, 70, 82, 93, 101, 108, 117, 125, 134, 144, 152, 161, 163, 167,
    171, 173, 178, 185, 192, 195, 201, 205, 209, 214, 218, 223, 227, 230, 235, 239, 244, 256, 262,
    270, 278, 285, 292, 296, 299, 303, 307, 314, 324, 328, 337, 341, 350, 359, 362, 371, 382, 384,
    393, 405, 410, 417, 422, 426, 430, 437, 441, 443, 448, 456, 459, 469, 473, 476, 482, 488, 491,
    493, 500, 0, 1, 6, 12, 17, 22, 27, 33, 39, 46, 52, 59, 65, 67, 72, 75, 82, 84, 86, 90, 95, 99,
    104, 109, 114, 119, 124, 129, 131, 132, 135, 139, 142, 146, 148, 156, 161, 171, 177, 181, 186,
    190, 195, 199, 204, 208, 213, 223, 227, 231, 235, 239, 242, 247, 249, 256, 263, 267, 271, 274,
    279, 284, 290, 295, 300, 305, 307, 308, 310, 312, 317, 323, 328, 334, 338, 342, 346, 349, 355,
    363, 369, 375, 378, 382, 385, 389, 396, 403, 405, 408, 0, 1, 5, 12, 20, 25, 33, 41, 45, 50, 58,
    66, 70, 75, 83, 91, 96, 105, 114, 120, 127, 132, 138, 144, 151, 158, 165, 172, 179, 187, 194,
    202, 207, 211, 217, 219, 223, 225, 228, 231, 235, 239, 245, 250, 255, 260, 265, 270, 272, 276,
    283, 285, 288, 294, 301, 307, 313, 318, 324, 331, 333, 337, 342, 346, 352, 358, 362, 368, 371,
    375, 378, 382, 387, 389, 392, 396, 398, 401, 404, 407, 411, 416, 421, 426, 430, 435, 437, 441,
    447, 452, 459, 465, 467, 470, 473, 478, 482, 487, 494, 500, 508, 514, 522, 525, 530, 536, 541,
    544, 553, 555, 563, 567, 573, 581, 585, 593, 600, 606, 611, 616, 619, 626, 633, 638, 645, 653,
    659, 663, 666, 671, 676, 683, 685, 687, 689, 692, 695, 699, 703, 707, 709, 714, 719, 722, 726,
    728, 731, 738, 741, 746, 749, 752, 757, 762, 768, 772, 778, 784, 790, 791, 794, 802, 810, 811,
    813, 815, 817, 820, 823, 830, 833, 836, 839, 843, 848, 851, 853, 856, 860, 864, 869, 875, 881,
    887, 890, 896, 898, 900, 904, 909, 919, 925, 931, 936, 943, 951, 954, 960, 967, 974, 976, 981,
    982, 990, 993, 1000, 1005, 1012, 1014, 1020, 1025, 1030, 1033, 1041, 1045, 1049, 1057, 1066,
    1073, 1078, 1084, 1089, 1095, 1101, 1107, 1108, 1110, 1114, 1117, 1119, 1123, 1127, 1130, 1134,
    1140, 1148, 1156, 1160, 1164, 1166, 1170, 1172, 1176, 1181, 1187, 1193, 1196, 1203, 1210, 1215,
    1220, 1227, 1234, 1236, 1240, 1244, 1246, 1249, 1253, 1257, 1262, 1268, 1272, 1276, 1280, 1284,
    1286, 1289, 1291, 1298, 1306, 1309, 1312, 1315, 1321, 1328, 1335, 1339, 1344, 1347, 1350, 1353,
    1357, 1367, 1370, 1378, 1385, 1392, 1398, 1405, 1413, 1421, 1427, 1436, 1445, 1452, 1460, 1466,
    1476, 1481, 1486, 1491, 1496, 1499, 1502, 1506, 1509, 1512, 1516, 0, 4, 6, 8, 13, 16, 21, 23,
    28, 30, 32, 35, 37, 40, 43, 47, 52, 55, 58, 63, 67, 72, 76, 79, 81, 85, 88, 92, 94, 97, 100,
    102, 104, 108, 110, 112, 115, 119, 122, 125, 128, 131, 135, 137, 141, 144, 150, 153, 157, 160,
    162, 165, 167, 170, 172, 175, 177, 183, 187, 191, 193, 195, 198, 200, 203, 207, 209, 212, 215,
    219, 221, 225, 229, 0, 4, 6, 9, 11, 13, 16, 18, 20, 23, 27, 30, 33, 37, 39, 41, 45, 48, 51, 52,
    55, 58, 60, 63, 65, 68, 71, 74, 77, 81, 85, 87, 90, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33,
    37, 40, 43, 46, 49, 55, 58, 61, 64, 67, 71, 74, 78, 81, 83, 87, 90, 94, 98, 104, 107, 110, 113,
    116, 118, 121, 124, 126, 130, 132, 135, 138, 141, 144, 146, 149, 152, 155, 158, 161, 162, 165,
    168, 172, 175, 178, 181, 184, 186, 189, 192, 195, 198, 203, 206, 209, 212, 217, 222, 226, 229,
    232, 235, 238, 241, 246, 251, 256, 261, 264, 268, 270, 272, 276, 279, 282, 285, 288, 293, 298,
    304, 309, 314, 319, 0, 2, 6, 11, 14, 16, 19, 23, 26, 29, 32, 38, 42, 43, 46, 48, 0, 1, 5, 12,
    20, 25, 29, 33, 38, 43, 48, 54, 60, 67, 74, 82, 89, 97, 102, 106, 112, 116, 120, 124, 129, 137,
    142, 147, 153, 158, 162, 165, 171, 178, 184, 186, 190, 193, 197, 204, 208, 215, 219, 221, 226,
    228, 232, 239, 245, 247, 250, 255, 259, 264, 271, 277, 285, 291, 299, 305, 311, 313, 318, 321,
    330, 332, 336, 344, 348, 352, 360, 366, 371, 376, 379, 386, 393, 401, 407, 411, 414, 419, 424,
    431, 432, 434, 436, 438, 441, 444, 448, 452, 454, 461, 466, 474, 478, 484, 487, 491, 493, 495,
    498, 501, 508, 511, 516, 520, 525, 531, 537, 543, 546, 550, 555, 565, 571, 577, 582, 590, 593,
    599, 601, 606, 607, 613, 616, 621, 628, 633, 635, 641, 646, 651, 659, 664, 670, 674, 681, 687,
    690, 694, 696, 699, 701, 705, 708, 712, 716, 721, 727, 730, 739, 746, 753, 758, 763, 767, 769,
    771, 774, 778, 783, 787, 791, 797, 799, 802, 805, 808, 811, 821, 824, 832, 838, 844, 849, 856,
    864, 870, 875, 880, 883, 886, 0, 3, 6, 13, 17, 25, 29, 37, 0, 2, 8, 16, 34, 44, 56, 66, 76, 88,
    98, 106, 116, 128, 132, 144, 150, 158, 166, 174, 182, 184, 190, 198, 204, 210, 218, 226, 238,
    248, 256, 266, 276, 284, 292, 304, 310, 322, 326, 336, 348, 354, 368, 374, 386, 396, 404, 412,
    422, 432, 440, 460, 466, 472, 484, 490, 494, 500, 511, 515, 523, 529, 535, 541, 545, 557, 569,
    581, 593, 605, 617, 629, 641, 655, 667, 679, 685, 689, 693, 699, 707, 715, 721, 727, 731, 735,
    739, 749, 757, 767, 777, 779, 785, 789, 798, 809, 815, 819, 829, 837, 849, 859, 865, 877, 885,
    893, 901, 905, 907, 919, 933, 945, 957, 969, 975, 986, 996, 1006, 1016, 1026, 1038, 1048, 1058,
    1073, 1079, 1083, 1093, 1108, 1116, 1129, 1137, 1151, 1167, 1181, 1195, 1209, 1225, 1239, 1253,
    1267, 1281, 1297, 1311, 1321, 1327, 1346, 1357, 1365, 1369, 1377, 1385, 1395, 1405, 1415, 1425,
    1433, 1443, 1453, 1465, 1473, 1479, 1489, 1497, 1503, 1513, 1523, 1533, 1541, 1551, 1557, 1567,
    1575, 1585, 1595, 1607, 1617, 1623, 1631, 1639, 1645, 1653, 1659, 1665, 1669, 1673, 1679, 1687,
    1693, 1701, 1717, 1723, 1729, 1737, 1745, 1757, 1767, 1775, 1785, 1795, 1799, 1807, 1813, 1819,
    1837, 1855, 1873, 1885, 1891, 1909, 1925, 1931, 1937, 1941, 1951, 1965, 1977, 1987, 1993, 1999,
    2011, 2021, 2025, 2035, 2041, 2043, 2047, 2053, 2059, 2065, 2073, 2081, 2093, 2101, 2109, 2121,
    2131, 2141, 2151, 2155, 2161, 2167, 2173, 2183, 2187, 2199, 2223, 2233, 2245, 2255, 2267, 2271,
    2277, 2285, 2297, 2307, 2317, 2329, 2341, 2351, 2365, 2373, 2379, 2391, 2403, 2415, 2427, 2437,
    2447, 2457, 2465, 2471, 2481, 2491, 2493, 2499, 2507, 2517, 2525, 2535, 2543, 2555, 2565, 2575,
    2585, 2595, 2603, 2615, 2625, 2637, 2645, 2655, 2667, 2677, 2685, 2693, 2701, 2709, 2717, 2725,
    2737, 2749, 2763, 2777, 2791, 2803, 2817, 2827, 2831, 2841, 2857, 2867, 2875, 2885, 2895, 2905,
    2915, 2929, 2937, 2941, 2947, 2958, 2968, 2978, 2988, 2998, 3008, 3020, 3030, 3040, 3046, 3054,
    3062, 3070, 3078, 3082, 3090, 3098, 3104, 3112, 3124, 3130, 3134, 3144, 3154, 3162, 3170, 3176,
    3188, 3194, 3202, 3208, 3218, 3222, 3230, 3236, 3240, 3242, 3248, 3256, 3266, 3274, 3280, 3286,
    3294, 3304, 3310, 3329, 3340, 3350, 3356, 3362, 3368, 3374, 3380, 3386, 3394, 3404, 3412, 3418,
    3428, 3436, 3444, 3454, 3462, 3468, 3470, 3486, 3500, 3516, 3532, 0, 2, 5, 11, 14, 18, 21, 23,
    26, 28, 32, 38, 44, 54, 62, 68, 76, 84, 92, 98, 104, 116, 122, 127, 135, 143, 149, 157, 174,
    182, 192, 200, 208, 218, 224, 231, 236, 247, 251, 259, 265, 269, 278, 285, 293, 298, 304, 310,
    322, 330, 336, 348, 354, 361, 365, 371, 377, 383, 389, 397, 403, 409, 415, 421, 427, 431, 439,
    449, 457, 463, 467, 475, 481, 489, 503, 511, 517, 521, 528, 536, 542, 548, 554, 560, 568, 576,
    582, 588, 594, 598, 602, 608, 616, 622, 628, 634, 640, 652, 656, 670, 682, 688, 694, 701, 709,
    717, 727, 735, 743, 748, 756, 762, 768, 776, 784, 790, 802, 806, 814, 820, 826, 834, 842, 846,
    854, 858, 862, 875, 883, 889, 894, 903, 911, 924, 930, 936, 940, 946, 952, 956, 966, 972, 982,
    992, 996, 1006, 1012, 1016, 1022, 1028, 1036, 1044, 1048, 1052, 1056, 0, 3, 5, 8, 11, 15, 18,
    22, 24, 27, 30, 31, 33, 36, 39, 42, 45, 49, 53, 55, 61, 67, 73, 77, 79, 88, 94, 98, 104, 110,
    116, 120, 124, 132, 134, 138, 142, 146, 148, 158, 166, 172, 176, 184, 192, 200, 206, 212, 220,
    222, 226, 230, 236, 238, 246, 252, 256, 260, 262, 264, 267, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27,
    30, 33, 37, 40, 43, 46, 52, 55, 58, 62, 65, 69, 72, 74, 78, 81, 87, 90, 92, 95, 97, 101, 104,
    106, 109, 112, 115, 118, 121, 124, 128, 131, 134, 136, 139, 142, 145, 149, 152, 155, 160, 165,
    167, 169, 172, 175, 178, 183, 189, 195, 200, 202, 207, 211, 215, 219, 221, 225, 229, 235, 241,
    251, 257, 261, 266, 270, 276, 282, 286, 293, 299, 308, 310, 315, 317, 323, 329, 335, 341, 345,
    351, 359, 363, 368, 374, 380, 388, 392, 398, 402, 410, 414, 418, 424, 430, 436, 440, 446, 452,
    460, 464, 468, 474, 480, 486, 494, 500, 505, 511, 519, 521, 527, 531, 535, 541, 547, 0, 2, 5,
    8, 12, 15, 17, 25, 30, 38, 42, 46, 51, 56, 61, 70, 75, 80, 87, 92, 97, 0, 2, 8, 26, 36, 46, 56,
    62, 70, 78, 86, 94, 96, 102, 108, 114, 122, 130, 138, 154, 162, 174, 186, 190, 207, 223, 235,
    249, 255, 279, 293, 299, 311, 321, 329, 337, 349, 369, 375, 381, 391, 395, 401, 405, 413, 419,
    425, 431, 435, 447, 459, 471, 483, 489, 493, 497, 503, 511, 519, 525, 531, 535, 539, 543, 555,
    565, 575, 585, 609, 621, 623, 627, 636, 647, 653, 659, 663, 675, 687, 695, 699, 701, 713, 725,
    737, 751, 757, 767, 777, 787, 791, 801, 815, 829, 843, 857, 867, 879, 885, 893, 901, 909, 919,
    927, 933, 945, 955, 967, 977, 983, 993, 1003, 1009, 1015, 1021, 1027, 1031, 1035, 1041, 1049,
    1063, 1069, 1085, 1091, 1097, 1105, 1113, 1121, 1125, 1139, 1157, 1175, 1187, 1205, 1221, 1227,
    1231, 1245, 1259, 1269, 1281, 1291, 1295, 1299, 1309, 1311, 1315, 1321, 1327, 1333, 1345, 1353,
    1361, 1373, 1381, 1391, 1395, 1401, 1407, 1413, 1417, 1429, 1439, 1451, 1463, 1475, 1485, 1489,
    1495, 1509, 1519, 1527, 1545, 1555, 1565, 1577, 1589, 1599, 1613, 1625, 1631, 1643, 1655, 1667,
    1677, 1685, 1697, 1699, 1705, 1713, 1721, 1729, 1737, 1745, 1753, 1767, 1779, 1793, 1819, 1831,
    1835, 1851, 1865, 1875, 1885, 1889, 1895, 1905, 1915, 1925, 1935, 1945, 1951, 1955, 1963, 1969,
    1981, 1985, 1995, 2003, 2011, 2023, 2029, 2037, 2043, 2049, 2057, 2063, 2067, 2069, 2075, 2083,
    2093, 2099, 2105, 2115, 2127, 2133, 2143, 2149, 2155, 2163, 2169, 2179, 2187, 2197, 2205, 2207,
    0, 3, 11, 15, 22, 29, 37, 45, 51, 55, 63, 69, 74, 79, 0, 11, 38, 57, 81, 92, 0, 9, 17, 26, 38,
    51, 62, 85, 108, 125, 134, 155, 0, 11, 23, 25, 61, 95, 118, 150, 172, 209, 224, 243, 0, 5, 11,
    14, 29, 49, 69, 92, 109, 118, 129, 154, 193, 207, 227, 248, 271, 299, 321, 340, 359, 380, 391,
    414, 430, 445, 472, 481, 496, 521, 544, 569, 592, 0, 4, 7, 12, 17, 21, 32, 35, 44, 49, 57, 60,
    69, 78, 83, 104, 113, 0, 35, 0, 2, 31, 50, 72, 106, 129, 155, 181, 204, 225, 236, 247, 258,
    266, 288, 302, 313, 326, 337, 350, 367, 379, 391, 403, 409, 413, 417, 423, 436, 440, 444, 454,
    462, 477, 479, 499, 505, 509, 519, 527, 531, 547, 562, 579, 596, 615, 623, 640, 656, 672, 688,
    696, 702, 730, 736, 742, 746, 759, 765, 771, 791, 811, 823, 827, 833, 839, 845, 857, 868, 877,
    886, 895, 905, 928, 947, 968, 986, 1004, 1022, 1032, 1044, 1058, 1073, 1103, 1131, 1147, 1158,
    1184, 1201, 1205, 1215, 1225, 1235, 1260, 1270, 1280, 1286, 1290, 1313, 1335, 1352, 1356, 1366,
    1374, 1380, 1388, 1399, 1408, 1417, 1426, 1432, 1438, 1446, 1454, 1460, 1470, 1478, 1488, 1496,
    0, 3, 5, 8, 10, 19, 23, 26, 30, 33, 38, 42, 47, 54, 56, 61, 68, 72, 79, 81, 84, 86, 96, 98,
    108, 114, 128, 136, 142, 148, 170, 192, 214, 230, 252, 260, 276, 302, 310, 320, 324, 338, 356,
    380, 396, 400, 420, 424, 444, 464, 486, 514, 536, 554, 564, 584, 606, 620, 624, 629, 645, 653,
    663, 671, 689, 697, 717, 731, 743, 0, 16, 0, 2, 20, 30, 32, 40, 52, 66, 72, 78, 84, 96, 108,
    120, 126, 130, 134, 140, 148, 152, 156, 166, 174, 184, 186, 190, 196, 200, 210, 218, 222, 224,
    234, 244, 252, 262, 278, 294, 310, 318, 324, 340, 346, 352, 356, 360, 366, 372, 380, 388, 400,
    404, 410, 416, 422, 434, 438, 448, 460, 470, 488, 506, 524, 534, 546, 560, 566, 568, 594, 604,
    608, 618, 628, 638, 648, 658, 668, 674, 678, 684, 688, 698, 706, 712, 720, 722, 728, 734, 742,
    750, 756, 766, 774, 784, 792, 0, 1, 4, 6, 8, 11, 15, 19, 25, 29, 35, 38, 43, 46, 49, 55, 59,
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
    22, 24, 28, 32, 35, 38, 40, 43, 48, 53, 56, 60, 64, 67, 71, 74, 78, 82, 88, 91, 93, 96, 98,
    102, 105, 107, 110, 112, 116, 120, 124, 127, 130, 134, 138, 142, 145, 151, 155, 158, 166, 170,
    173, 177, 181, 185, 190, 195, 199, 204, 207, 210, 214, 218, 222, 226, 229, 232, 234, 238, 240,
    243, 245, 248, 251, 255, 260, 262, 264, 267, 270, 273, 275, 280, 283, 285, 288, 292, 295, 0, 3,
    5, 8, 11, 14, 18, 21, 25, 27, 29, 32, 35, 38, 41, 45, 46, 50, 52, 54, 59, 62, 66, 67, 70, 73,
    76, 79, 83, 85, 89, 91, 95, 97, 99, 102, 107, 110, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33,
    37, 40, 43, 46, 49, 52, 55, 61, 64, 67, 70, 73, 77, 80, 84, 87, 89, 93, 96, 99, 105, 108, 112,
    115, 117, 120, 123, 125, 128, 132, 134, 137, 140, 143, 145, 148, 150, 153, 156, 159, 162, 165,
    168, 172, 175, 178, 181, 184, 186, 189, 193, 195, 198, 201, 204, 207, 210, 213, 216, 219, 222,
    226, 229, 232, 237, 243, 250, 258, 261, 266, 271, 276, 279, 283, 285, 289, 291, 293, 297, 300,
    303, 306, 309, 314, 319, 323, 326, 0, 2, 5, 8, 12, 16, 21, 26, 29, 33, 37, 39, 42, 45, 48, 50,
    0, 1, 4, 6, 8, 11, 15, 19, 23, 26, 31, 34, 37, 43, 46, 56, 59, 63, 67, 71, 75, 80, 82, 85, 89,
    91, 98, 101, 104, 109, 113, 114, 117, 120, 124, 128, 130, 132, 136, 139, 143, 144, 147, 154,
    161, 168, 171, 175, 179, 182, 188, 194, 200, 206, 208, 214, 218, 222, 225, 227, 232, 235, 239,
    244, 246, 251, 257, 261, 267, 269, 271, 274, 278, 284, 290, 292, 295, 301, 309, 315, 322, 332,
    339, 344, 351, 354, 361, 370, 379, 388, 393, 398, 402, 406, 410, 415, 416, 421, 424, 426, 433,
    438, 443, 445, 448, 451, 454, 457, 459, 462, 468, 473, 479, 482, 486, 500, 505, 513, 519, 522,
    528, 544, 549, 554, 561, 562, 564, 568, 578, 580, 582, 586, 590, 593, 602, 605, 610, 615, 620,
    626, 629, 633, 638, 641, 646, 651, 654, 659, 664, 666, 670, 675, 678, 682, 686, 689, 691, 693,
    696, 701, 704, 709, 714, 718, 719, 722, 723, 729, 734, 736, 741, 749, 751, 755, 761, 767, 772,
    779, 786, 793, 798, 799, 801, 807, 814, 816, 825, 829, 835, 838, 841, 847, 853, 856, 863, 870,
    0, 6, 13, 19, 26, 34, 42, 50, 59, 66, 74, 78, 83, 87, 92, 97, 102, 106, 111, 119, 127, 135,
    143, 152, 161, 170, 179, 0, 4, 7, 11, 14, 0, 3, 8, 10, 13, 17, 21, 25, 29, 33, 35, 39, 43, 46,
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
    1150, 1155, 1158, 1165, 1169, 1173, 1176, 1179, 0, 4, 8, 12, 14, 17, 21, 24, 26, 29, 31, 35,
    37, 39, 42, 46, 49, 52, 58, 61, 65, 68, 70, 73, 75, 78, 81, 83, 86, 89, 93, 97, 101, 104, 107,
    111, 114, 116, 119, 122, 124, 128, 130, 132, 0, 3, 5, 8, 11, 15, 18, 22, 24, 26, 29, 32, 36,
    37, 41, 43, 46, 47, 49, 52, 55, 58, 62, 65, 68, 72, 76, 78, 81, 84, 87, 0, 3, 6, 9, 12, 15, 18,
    21, 24, 27, 30, 33, 37, 40, 43, 46, 52, 55, 58, 61, 64, 68, 71, 75, 78, 80, 84, 87, 90, 95,
    100, 106, 109, 112, 114, 117, 120, 122, 125, 129, 132, 135, 137, 140, 143, 146, 149, 152, 155,
    158, 161, 164, 167, 171, 174, 177, 180, 183, 185, 189, 192, 194, 197, 200, 205, 208, 210, 213,
    216, 220, 223, 228, 232, 237, 245, 248, 251, 254, 259, 264, 267, 271, 273, 275, 278, 281, 284,
    287, 292, 294, 0, 2, 5, 8, 12, 15, 17, 21, 24, 27, 29, 32, 34, 0, 3, 8, 11, 15, 19, 23, 25, 29,
    33, 35, 40, 45, 47, 53, 58, 63, 66, 69, 74, 75, 81, 84, 89, 91, 93, 96, 98, 103, 104, 107, 111,
    118, 121, 128, 134, 140, 146, 150, 153, 156, 160, 165, 167, 174, 179, 183, 185, 190, 193, 199,
    201, 206, 209, 214, 216, 219, 226, 235, 239, 243, 248, 250, 255, 263, 265, 271, 277, 281, 287,
    294, 298, 304, 309, 310, 312, 315, 317, 322, 327, 329, 332, 335, 338, 340, 342, 345, 352, 357,
    362, 369, 373, 379, 387, 390, 395, 399, 404, 405, 408, 412, 417, 423, 428, 433, 435, 439, 441,
    444, 448, 455, 458, 460, 464, 467, 471, 474, 476, 478, 482, 487, 492, 495, 497, 501, 506, 507,
    512, 518, 524, 526, 530, 535, 538, 541, 548, 555, 556, 558, 563, 569, 573, 577, 580, 587, 591,
    594, 598, 601, 0, 3, 6, 9, 12, 0, 1, 4, 7, 10, 12, 15, 19, 23, 27, 31, 34, 38, 42, 46, 48, 53,
    55, 58, 63, 68, 74, 79, 82, 85, 87, 90, 96, 101, 102, 106, 108, 111, 113, 116, 121, 126, 130,
    135, 140, 144, 148, 152, 154, 161, 166, 168, 170, 175, 180, 185, 190, 196, 202, 205, 210, 215,
    218, 222, 225, 229, 233, 236, 243, 245, 248, 252, 256, 260, 265, 270, 274, 279, 284, 290, 295,
    299, 305, 309, 313, 317, 319, 323, 328, 330, 335, 343, 345, 350, 355, 360, 364, 368, 374, 380,
    385, 387, 389, 394, 399, 402, 406, 409, 413, 418, 423, 425, 429, 433, 437, 441, 445, 453, 457,
    462, 468, 470, 474, 479, 483, 488, 492, 496, 502, 507, 513, 520, 527, 532, 536, 541, 545, 551,
    558, 562, 567, 571, 574, 575, 578, 581, 583, 590, 593, 595, 598, 602, 606, 609, 612, 615, 619,
    623, 627, 630, 634, 638, 641, 645, 649, 652, 656, 660, 664, 666, 668, 675, 681, 686, 691, 696,
    699, 704, 709, 712, 718, 723, 727, 729, 733, 736, 740, 742, 746, 750, 755, 758, 763, 765, 768,
    773, 778, 783, 786, 789, 793, 797, 801, 805, 810, 815, 821, 827, 829, 833, 836, 841, 845, 852,
    857, 862, 866, 868, 870, 873, 876, 878, 881, 885, 888, 893, 896, 901, 903, 904, 910, 917, 923,
    929, 934, 938, 940, 943, 947, 950, 955, 959, 961, 966, 970, 972, 977, 981, 987, 991, 994, 999,
    1002, 1006, 1011, 1017, 1021, 1025, 1027, 1033, 1039, 1049, 1055, 1059, 1067, 1075, 1083, 1091,
    1097, 1107, 1115, 1121, 1129, 1137, 1143, 1151, 1157, 1163, 1173, 1179, 1183, 1191, 1199, 1203,
    1209, 1221, 1225, 1235, 1241, 1247, 1251, 1257, 1267, 1277, 1289, 1299, 1311, 1315, 1325, 1333,
    1343, 1351, 1353, 1361, 1365, 1371, 1383, 1393, 1399, 1403, 1409, 1419, 1427, 1437, 1447, 1457,
    1469, 1477, 1485, 1493, 1497, 1503, 1511, 1521, 1531, 1539, 1545, 1559, 1563, 1571, 1577, 1589,
    1597, 1605, 1613, 1623, 1633, 1641, 1651, 1663, 1673, 1683, 1691, 1699, 1707, 1711, 1719, 1727,
    1731, 1739, 1747, 1755, 1769, 1773, 1783, 1793, 1803, 1813, 1821, 1831, 1839, 1847, 1859, 1865,
    1873, 1881, 1885, 1889, 1899, 1909, 1915, 1923, 1929, 1935, 1943, 1951, 1955, 1963, 1971, 1979,
    1987, 1997, 2005, 2017, 2033, 2041, 2051, 2059, 2063, 2073, 2085, 2093, 2103, 2113, 2121, 2129,
    2139, 2147, 2149, 2155, 2161, 2167, 2175, 2183, 2189, 2197, 2205, 2211, 2219, 2227, 2235, 2239,
    2251, 2265, 2271, 2275, 2281, 2289, 2297, 2303, 2309, 2315, 2323, 2331, 2339, 2357, 2361, 2365,
    2379, 2391, 2401, 2411, 2421, 2427, 2441, 2451, 2461, 2473, 2479, 2491, 2499, 2509, 2517, 2529,
    2531, 2535, 2543, 2549, 2557, 2563, 2573, 2583, 2593, 2605, 2611, 2617, 2625, 2633, 2641, 2649,
    2659, 2669, 2681, 2693, 2697, 2705, 2713, 2723, 2729, 2739, 2743, 2747, 2755, 2765, 2775, 2785,
    2795, 2803, 2815, 2823, 2829, 2837, 2841, 2849, 2857, 2863, 2867, 2873, 2879, 2883, 2889, 2897,
    2907, 2913, 2919, 2929, 2943, 2947, 2949, 2957, 2961, 2973, 2985, 2997, 3007, 3015, 3021, 3029,
    3037, 3047, 3053, 3057, 3061, 3071, 3081, 3091, 3101, 3113, 3125, 3131, 3141, 3149, 3159, 3169,
    3175, 3181, 3189, 3199, 3211, 3223, 3231, 3237, 3245, 3253, 3259, 3267, 3273, 3283, 3295, 3301,
    3305, 3309, 3317, 3325, 3329, 0, 4, 8, 12, 15, 17, 20, 24, 29, 33, 37, 43, 47, 50, 56, 59, 63,
    66, 68, 71, 73, 76, 79, 82, 86, 90, 93, 96, 98, 101, 103, 106, 108, 116, 124, 136, 142, 148,
    158, 166, 172, 176, 184, 190, 196, 200, 206, 212, 218, 226, 232, 238, 242, 248, 254, 260, 264,
    268, 278, 0, 3, 5, 7, 10, 13, 17, 19, 22, 26, 28, 30, 33, 36, 37, 39, 42, 43, 45, 47, 50, 53,
    57, 60, 63, 67, 71, 74, 78, 82, 84, 88, 92, 98, 104, 110, 114, 117, 0, 3, 6, 9, 12, 15, 18, 21,
    24, 27, 30, 33, 37, 40, 43, 46, 52, 55, 58, 61, 64, 68, 71, 75, 78, 80, 84, 87, 92, 98, 101,
    104, 106, 109, 112, 114, 115, 118, 122, 125, 128, 131, 133, 136, 139, 142, 145, 148, 151, 154,
    158, 161, 164, 167, 170, 172, 176, 178, 181, 184, 187, 190, 193, 196, 201, 205, 208, 214, 217,
    220, 225, 230, 233, 237, 239, 241, 244, 247, 250, 255, 261, 267, 269, 275, 281, 287, 293, 299,
    305, 311, 319, 324, 330, 336, 344, 354, 360, 366, 374, 380, 384, 390, 0, 2, 5, 8, 12, 15, 18,
    21, 25, 27, 30, 32, 33, 36, 38, 40, 46, 53, 58, 64, 68, 72, 0, 1, 4, 7, 10, 14, 18, 22, 25, 30,
    32, 37, 42, 44, 47, 52, 55, 58, 61, 62, 66, 69, 72, 77, 81, 83, 90, 92, 94, 97, 101, 106, 107,
    109, 112, 116, 121, 125, 132, 134, 137, 141, 145, 149, 153, 158, 166, 168, 173, 177, 180, 186,
    191, 193, 196, 201, 206, 210, 212, 216, 224, 226, 230, 235, 239, 243, 247, 253, 259, 263, 269,
    270, 272, 275, 277, 280, 283, 286, 289, 293, 296, 300, 304, 307, 310, 313, 315, 317, 320, 325,
    330, 333, 337, 342, 345, 351, 355, 356, 358, 362, 366, 371, 373, 378, 383, 386, 389, 393, 395,
    398, 403, 407, 414, 418, 420, 423, 425, 427, 431, 436, 441, 444, 446, 447, 453, 459, 463, 465,
    469, 471, 473, 478, 482, 488, 492, 498, 502, 506, 510, 514, 520, 526, 534, 544, 550, 560, 562,
    568, 574, 580, 588, 596, 604, 610, 618, 624, 628, 634, 638, 648, 658, 664, 670, 674, 680, 690,
    694, 704, 712, 722, 730, 732, 740, 744, 756, 762, 768, 778, 786, 788, 792, 798, 806, 816, 824,
    838, 842, 848, 856, 864, 872, 880, 888, 902, 906, 916, 924, 934, 942, 948, 952, 958, 968, 978,
    984, 988, 996, 1012, 1016, 1026, 1034, 1042, 1050, 1060, 1068, 1070, 1076, 1084, 1092, 1098,
    1104, 1110, 1114, 1120, 1124, 1130, 1136, 1142, 1148, 1156, 1160, 1164, 1170, 1180, 1190, 1198,
    1204, 1212, 1222, 1228, 1240, 1242, 1246, 1254, 1262, 1272, 1278, 1284, 1292, 1302, 1306, 1316,
    1320, 1330, 1338, 1350, 1358, 1364, 1368, 1374, 1378, 1382, 1390, 1400, 1410, 1416, 1420, 1422,
    1430, 1434, 1446, 1458, 1468, 1474, 1480, 0, 3, 6, 10, 13, 16, 19, 25, 32, 38, 44, 50, 0, 6,
    10, 14, 20, 27, 34, 39, 44, 50, 55, 63, 66, 68, 73, 77, 82, 86, 89, 93, 99, 104, 109, 113, 120,
    125, 129, 131, 134, 137, 142, 147, 152, 156, 161, 169, 172, 177, 180, 183, 187, 190, 194, 198,
    201, 203, 207, 216, 224, 232, 242, 252, 259, 262, 267, 275, 280, 290, 292, 295, 299, 305, 311,
    313, 316, 319, 322, 327, 331, 338, 342, 348, 353, 357, 362, 367, 373, 381, 386, 389, 393, 398,
    402, 409, 415, 420, 424, 430, 435, 438, 442, 447, 451, 456, 458, 462, 466, 469, 473, 476, 480,
    483, 488, 494, 497, 500, 505, 508, 511, 519, 523, 530, 531, 537, 542, 546, 548, 554, 558, 563,
    572, 577, 582, 586, 590, 592, 595, 597, 600, 606, 609, 614, 620, 626, 631, 636, 641, 647, 654,
    658, 663, 669, 673, 678, 684, 687, 690, 695, 701, 704, 707, 711, 715, 718, 721, 725, 731, 736,
    740, 743, 749, 755, 761, 764, 773, 776, 779, 781, 784, 786, 790, 797, 803, 813, 819, 825, 828,
    834, 838, 840, 847, 850, 858, 861, 867, 870, 875, 879, 884, 888, 897, 902, 905, 908, 911, 915,
    919, 925, 932, 935, 940, 945, 951, 954, 957, 963, 970, 977, 985, 991, 998, 1000, 1005, 1008,
    1012, 1017, 1020, 1025, 1029, 1034, 1037, 1039, 1041, 1045, 1053, 1057, 1060, 1063, 1067, 1072,
    1079, 1088, 1093, 1098, 1104, 1110, 1114, 1118, 1124, 1129, 1132, 1136, 1138, 1141, 1144, 1149,
    1154, 1160, 1166, 1172, 1176, 1181, 1185, 1189, 1193, 1198, 1203, 1206, 1212, 1217, 1220, 1224,
    1229, 1232, 1237, 1248, 1253, 0, 3, 6, 8, 12, 15, 17, 22, 29, 31, 34, 37, 39, 42, 45, 49, 52,
    55, 57, 61, 64, 66, 68, 71, 73, 75, 78, 82, 85, 88, 91, 94, 100, 103, 109, 112, 116, 119, 121,
    124, 126, 128, 131, 136, 140, 144, 148, 151, 154, 158, 160, 162, 164, 170, 174, 178, 181, 184,
    186, 191, 195, 198, 0, 3, 6, 10, 12, 15, 17, 20, 23, 27, 30, 32, 35, 39, 41, 44, 47, 48, 50,
    54, 59, 62, 63, 66, 71, 73, 76, 79, 82, 85, 89, 93, 95, 98, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27,
    30, 33, 37, 40, 43, 46, 48, 54, 57, 60, 63, 66, 70, 73, 77, 80, 82, 86, 89, 95, 98, 102, 105,
    108, 110, 113, 117, 120, 123, 127, 130, 132, 135, 137, 142, 145, 149, 152, 156, 159, 161, 164,
    167, 170, 173, 176, 179, 183, 186, 191, 194, 198, 201, 204, 207, 211, 214, 217, 220, 222, 224,
    228, 231, 234, 237, 240, 243, 246, 249, 253, 256, 259, 262, 267, 272, 275, 278, 282, 286, 288,
    290, 294, 297, 300, 303, 306, 310, 313, 316, 319, 324, 328, 332, 336, 339, 343, 0, 3, 7, 10,
    12, 17, 20, 23, 26, 30, 36, 39, 42, 48, 52, 55, 57, 62, 67, 72, 75, 78, 80, 85, 89, 94, 97, 99,
    0, 6, 10, 14, 20, 27, 32, 37, 39, 44, 48, 53, 57, 61, 66, 72, 74, 77, 80, 85, 90, 94, 99, 107,
    110, 115, 118, 122, 124, 128, 137, 145, 153, 160, 163, 168, 176, 181, 183, 189, 195, 197, 200,
    204, 209, 213, 218, 223, 227, 231, 236, 242, 247, 251, 254, 258, 261, 267, 270, 275, 278, 281,
    285, 286, 292, 296, 301, 308, 312, 317, 322, 327, 331, 335, 337, 340, 343, 349, 354, 359, 362,
    365, 370, 376, 379, 382, 385, 388, 392, 396, 399, 405, 411, 417, 420, 422, 424, 428, 434, 440,
    446, 449, 455, 459, 461, 464, 469, 478, 483, 489, 492, 495, 501, 510, 513, 519, 526, 530, 533,
    538, 542, 547, 549, 553, 561, 568, 571, 574, 581, 586, 590, 593, 595, 598, 603, 609, 615, 619,
    623, 628, 633, 638, 641, 646, 649, 654, 0, 3, 6, 10, 13, 16, 19, 24, 29, 32, 0, 15, 30, 48, 66,
    78, 96, 108, 123, 132, 141, 150, 162, 180, 201, 225, 240, 258, 279, 291, 309, 321, 336, 360,
    372, 384, 411, 444, 465, 486, 498, 507, 513, 525, 537, 558, 573, 594, 609, 618, 633, 648, 663,
    681, 693, 705, 723, 738, 747, 756, 768, 786, 804, 825, 843, 864, 882, 891, 921, 954, 981, 999,
    1023, 1044, 1071, 1092, 1116, 1131, 1146, 1158, 1179, 1188, 1218, 1236, 1248, 1263, 1272, 1284,
    1302, 1317, 1338, 1359, 1389, 1407, 1422, 1440, 1449, 1461, 1467, 1479, 1497, 1509, 1536, 1554,
    1566, 1587, 1602, 1611, 1623, 1644, 1662, 1680, 1692, 1713, 1728, 1749, 1767, 1788, 1815, 1830,
    1851, 1872, 1893, 1902, 1911, 1920, 1941, 1950, 1962, 1971, 1989, 2004, 2028, 2043, 2061, 2076,
    2091, 2103, 2112, 2127, 2151, 2169, 2184, 2208, 2229, 2247, 2259, 2268, 2280, 2292, 2304, 2316,
    2325, 2346, 2358, 2370, 2376, 2397, 2415, 2430, 2448, 2454, 2472, 2493, 2505, 2526, 2535, 2550,
    2568, 2580, 2592, 2607, 2616, 2628, 2649, 2670, 2682, 2703, 2712, 2733, 2745, 2769, 2793, 2808,
    2820, 2838, 2850, 2865, 2883, 2895, 2907, 2919, 2934, 2949, 2958, 2979, 2988, 3006, 3030, 3042,
    0, 3, 6, 15, 18, 30, 33, 36, 48, 63, 72, 81, 90, 99, 108, 117, 120, 123, 126, 135, 138, 141,
    147, 153, 165, 171, 177, 183, 195, 198, 204, 210, 216, 222, 240, 246, 249, 255, 261, 267, 288,
    309, 330, 336, 342, 345, 351, 357, 369, 390, 396, 402, 405, 411, 417, 420, 426, 432, 438, 444,
    456, 462, 474, 477, 483, 489, 499, 520, 526, 532, 538, 541, 547, 550, 556, 559, 565, 571, 577,
    583, 589, 595, 598, 610, 622, 0, 9, 12, 21, 27, 0, 23, 39, 52, 65, 78, 91, 101, 114, 124, 0, 6,
    15, 24, 33, 42, 51, 60, 66, 78, 84, 93, 102, 108, 114, 126, 135, 141, 147, 153, 159, 168, 174,
    180, 189, 198, 207, 213, 225, 231, 237, 243, 249, 255, 264, 273, 279, 288, 297, 309, 315, 321,
    330, 342, 351, 360, 372, 378, 387, 396, 405, 411, 420, 429, 438, 450, 456, 465, 474, 483, 492,
    498, 507, 513, 519, 531, 543, 552, 561, 570, 579, 585, 591, 600, 606, 612, 618, 630, 639, 651,
    657, 666, 675, 681, 687, 699, 705, 711, 720, 729, 738, 744, 750, 759, 765, 774, 780, 786, 792,
    801, 810, 816, 825, 834, 843, 852, 858, 864, 870, 879, 885, 891, 897, 906, 912, 921, 930, 936,
    945, 954, 960, 969, 975, 981, 987, 993, 999, 1011, 1020, 1026, 1032, 1038, 1047, 1053, 1059,
    1065, 1071, 1077, 1083, 1089, 1101, 1107, 1113, 1119, 1128, 1134, 1140, 1146, 1152, 1164, 1170,
    1179, 1185, 1191, 1200, 1206, 1215, 1221, 1230, 1236, 1248, 1257, 1269, 1281, 1287, 1293, 1299,
    1305, 1314, 1323, 1332, 1341, 1347, 1356, 1365, 1371, 1380, 1386, 1392, 1401, 1407, 1416, 1422,
    1431, 1437, 1443, 1452, 1458, 1464, 0, 3, 9, 12, 15, 18, 24, 30, 33, 44, 55, 66, 72, 78, 92,
    102, 113, 120, 123, 134, 140, 143, 146, 149, 0, 7, 14, 21, 28, 35, 42, 45, 52, 59, 66, 73, 83,
    93, 100, 110, 0, 9, 15, 24, 33, 39, 45, 54, 66, 78, 87, 96, 102, 111, 117, 135, 156, 165, 177,
    189, 198, 210, 222, 237, 252, 261, 273, 285, 294, 300, 309, 318, 0, 9, 21, 33, 42, 51, 60, 81,
    105, 126, 135, 150, 168, 189, 207, 216, 228, 237, 255, 279, 285, 294, 303, 321, 330, 348, 363,
    381, 393, 405, 426, 453, 462, 471, 486, 495, 504, 513, 528, 546, 570, 582, 597, 0, 5, 13, 16,
    21, 30, 36, 40, 45, 52, 54, 58, 63, 68, 74, 79, 82, 87, 93, 97, 102, 106, 110, 113, 118, 122,
    128, 135, 143, 150, 153, 157, 161, 166, 172, 179, 181, 185, 190, 196, 200, 205, 211, 217, 223,
    231, 242, 249, 251, 255, 260, 262, 266, 270, 273, 279, 288, 294, 297, 301, 306, 312, 319, 329,
    336, 349, 355, 358, 362, 366, 376, 380, 384, 390, 396, 402, 408, 419, 425, 427, 432, 441, 445,
    452, 457, 462, 467, 472, 477, 481, 485, 490, 499, 503, 508, 513, 520, 525, 528, 533, 536, 541,
    544, 552, 558, 562, 569, 577, 583, 586, 590, 593, 596, 602, 605, 610, 613, 621, 626, 633, 638,
    644, 649, 654, 662, 667, 674, 679, 689, 696, 705, 710, 717, 725, 730, 741, 748, 755, 762, 765,
    769, 771, 774, 778, 782, 787, 793, 798, 803, 808, 815, 821, 823, 825, 828, 831, 837, 839, 844,
    853, 860, 866, 873, 879, 883, 889, 890, 898, 904, 916, 920, 927, 933, 937, 945, 952, 963, 972,
    983, 988, 995, 1005, 1012, 1018, 1023, 1027, 1033, 1039, 1042, 1046, 1051, 1056, 1062, 1069,
    1077, 1080, 1084, 1089, 1094, 1098, 1104, 1107, 1114, 1120, 1124, 1129, 1138, 1141, 1145, 1150,
    1153, 1157, 1161, 1166, 1171, 1182, 1184, 1195, 1201, 1204, 1207, 1211, 1215, 1219, 1222, 1229,
    1231, 1236, 1240, 1242, 1247, 1254, 1263, 1267, 1275, 1285, 1293, 1297, 1300, 1306, 1311, 1316,
    1320, 1328, 1334, 1339, 1348, 1356, 1361, 1371, 1379, 1385, 1394, 1402, 1408, 1416, 1422, 1426,
    1431, 1438, 1444, 1447, 1452, 1457, 1463, 1470, 1477, 0, 3, 6, 9, 13, 16, 18, 21, 24, 27, 31,
    34, 38, 40, 43, 45, 47, 49, 53, 55, 58, 61, 65, 69, 73, 76, 79, 81, 87, 90, 93, 97, 100, 102,
    105, 107, 111, 115, 118, 120, 123, 126, 130, 132, 134, 138, 143, 148, 152, 155, 159, 161, 164,
    167, 170, 174, 179, 182, 186, 191, 197, 0, 3, 6, 10, 11, 13, 16, 17, 21, 24, 28, 32, 35, 38,
    40, 44, 46, 48, 51, 54, 55, 57, 60, 61, 64, 66, 69, 71, 73, 76, 79, 82, 84, 87, 91, 95, 97,
    101, 104, 0, 3, 6, 9, 13, 16, 19, 22, 25, 28, 31, 34, 37, 40, 43, 46, 49, 52, 55, 58, 61, 64,
    67, 70, 73, 76, 79, 83, 86, 89, 94, 97, 100, 103, 106, 110, 116, 118, 121, 124, 127, 131, 134,
    138, 141, 143, 147, 150, 156, 158, 161, 163, 166, 168, 171, 175, 177, 180, 184, 187, 189, 196,
    199, 202, 205, 208, 216, 217, 220, 223, 226, 230, 234, 237, 240, 242, 245, 248, 251, 255, 258,
    261, 266, 271, 273, 276, 278, 281, 283, 285, 288, 291, 293, 296, 299, 302, 307, 310, 312, 316,
    320, 325, 329, 333, 0, 2, 5, 7, 10, 13, 17, 21, 24, 26, 29, 33, 0, 3, 8, 17, 23, 28, 35, 39,
    44, 49, 55, 60, 63, 67, 72, 75, 82, 89, 92, 96, 100, 105, 107, 113, 117, 122, 128, 134, 143,
    147, 152, 158, 165, 171, 179, 190, 197, 201, 207, 213, 226, 231, 235, 242, 244, 251, 255, 260,
    265, 269, 279, 284, 294, 298, 305, 310, 315, 321, 324, 329, 335, 340, 343, 347, 354, 360, 364,
    369, 376, 378, 381, 385, 389, 394, 399, 404, 410, 416, 418, 423, 429, 435, 442, 449, 453, 459,
    460, 463, 468, 474, 482, 485, 489, 494, 500, 504, 510, 513, 519, 523, 526, 531, 534, 538, 543,
    548, 555, 557, 560, 564, 567, 569, 573, 575, 580, 587, 596, 600, 606, 610, 613, 617, 621, 629,
    634, 643, 647, 652, 662, 670, 674, 678, 685, 689, 695, 701, 707, 713, 719, 722, 729, 736, 0, 3,
    5, 7, 10, 12, 0, 2, 8, 16, 22, 28, 30, 42, 48, 52, 58, 66, 78, 86, 98, 110, 125, 140, 157, 172,
    180, 188, 196, 204, 214, 226, 234, 236, 242, 250, 256, 262, 270, 278, 288, 300, 310, 318, 326,
    332, 344, 348, 366, 374, 382, 390, 396, 414, 426, 438, 444, 450, 462, 470, 480, 488, 498, 506,
    512, 518, 524, 530, 534, 550, 558, 570, 582, 592, 598, 602, 610, 612, 616, 630, 642, 652, 666,
    676, 684, 696, 708, 718, 722, 736, 740, 742, 750, 758, 764, 772, 782, 792, 802, 814, 828, 840,
    848, 860, 868, 878, 886, 894, 906, 914, 920, 930, 938, 946, 954, 962, 972, 978, 986, 994, 1004,
    1012, 1016, 1024, 1034, 1044, 1054, 1062, 1072, 1080, 1092, 1102, 1114, 1120, 1126, 1134, 1140,
    1148, 1154, 1160, 1166, 1170, 1184, 1196, 1208, 1214, 1224, 1230, 1238, 1256, 1262, 1270, 1276,
    1284, 1292, 1302, 1312, 1324, 1334, 1342, 1346, 1366, 1376, 1386, 1396, 1402, 1408, 1414, 1422,
    1428, 1438, 1442, 1450, 1458, 1464, 1476, 1488, 1498, 1510, 1518, 1520, 1524, 1536, 1548, 1556,
    1564, 1574, 1582, 1594, 1604, 1612, 1622, 1628, 1636, 1646, 1658, 1662, 1676, 1690, 1704, 1718,
    1726, 1734, 1744, 1760, 1770, 1776, 1790, 1796, 1806, 1816, 1822, 1832, 1838, 1848, 1854, 1862,
    1870, 1880, 1888, 1900, 1910, 1918, 1928, 1936, 1944, 1952, 1962, 1970, 1980, 1992, 2002, 2010,
    2018, 2028, 2042, 2050, 2060, 2068, 2084, 2092, 2102, 2112, 2122, 2132, 2148, 2162, 2170, 2174,
    2180, 2188, 2196, 2206, 2216, 2226, 2238, 2248, 2258, 2266, 2272, 2280, 2288, 2296, 2304, 2308,
    2316, 2322, 2332, 2336, 2342, 2350, 2356, 2366, 2374, 2382, 2390, 2396, 2404, 2412, 2422, 2426,
    2434, 2440, 2444, 2450, 2462, 2470, 2472, 2482, 2488, 2494, 2506, 2512, 2520, 2526, 2532, 2540,
    2546, 2556, 2560, 2566, 2572, 2580, 2586, 2596, 2606, 2610, 2614, 2618, 2624, 2632, 2642, 2652,
    2656, 2662, 2668, 2674, 2680, 2686, 2694, 2702, 2714, 2718, 2722, 2728, 2736, 2744, 2746, 2750,
    2756, 2764, 2770, 2778, 2790, 2798, 2808, 2816, 2826, 2836, 2844, 2850, 2858, 2864, 2872, 2874,
    2876, 2880, 2889, 2899, 2907, 2915, 2925, 2935, 2945, 2957, 2965, 2969, 2973, 2977, 2981, 0, 2,
    5, 11, 14, 18, 21, 23, 26, 28, 32, 38, 46, 54, 62, 67, 71, 79, 85, 91, 97, 103, 109, 113, 117,
    125, 130, 136, 142, 150, 156, 162, 170, 178, 184, 188, 196, 202, 210, 218, 224, 232, 238, 244,
    250, 256, 260, 266, 270, 276, 282, 288, 292, 296, 304, 312, 322, 330, 336, 350, 355, 361, 367,
    375, 381, 385, 393, 399, 405, 409, 416, 424, 435, 441, 447, 455, 465, 471, 475, 481, 485, 489,
    495, 501, 509, 0, 3, 5, 8, 11, 15, 18, 22, 24, 27, 30, 31, 33, 36, 39, 42, 45, 49, 53, 55, 61,
    67, 73, 79, 85, 91, 95, 101, 105, 109, 113, 117, 119, 123, 131, 137, 145, 147, 153, 157, 165,
    167, 175, 181, 185, 187, 189, 192, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46,
    52, 55, 58, 62, 65, 69, 72, 74, 78, 81, 87, 90, 92, 95, 97, 101, 104, 106, 109, 112, 115, 118,
    121, 124, 128, 131, 134, 136, 139, 142, 145, 149, 152, 155, 160, 165, 167, 169, 172, 175, 178,
    183, 189, 195, 199, 205, 211, 219, 229, 235, 239, 247, 251, 259, 265, 271, 273, 279, 287, 293,
    295, 301, 309, 315, 320, 324, 332, 334, 338, 344, 352, 356, 362, 368, 376, 384, 388, 396, 402,
    406, 0, 2, 5, 8, 12, 15, 17, 23, 31, 37, 42, 49, 54, 59, 64, 0, 2, 4, 8, 18, 28, 36, 40, 44,
    48, 58, 62, 64, 70, 78, 84, 96, 102, 106, 112, 120, 132, 140, 148, 156, 164, 166, 172, 178,
    184, 192, 198, 202, 220, 224, 232, 240, 248, 254, 260, 268, 278, 284, 290, 296, 302, 306, 322,
    332, 338, 342, 350, 360, 362, 366, 380, 392, 404, 418, 428, 444, 456, 468, 472, 474, 482, 490,
    492, 502, 512, 522, 530, 538, 546, 558, 566, 576, 584, 592, 596, 604, 618, 628, 640, 646, 652,
    658, 664, 668, 682, 694, 706, 712, 718, 736, 750, 756, 762, 770, 778, 782, 802, 812, 816, 828,
    838, 850, 852, 856, 868, 880, 888, 896, 906, 916, 932, 940, 948, 958, 970, 974, 982, 992, 1008,
    1018, 1024, 1030, 1040, 1050, 1066, 1072, 1082, 1088, 1096, 1104, 1112, 1122, 1136, 1152, 1160,
    1164, 1170, 1178, 1186, 1196, 1206, 1214, 1220, 1224, 1230, 1240, 1244, 1250, 1258, 1266, 1272,
    1280, 1290, 1296, 1302, 1306, 1318, 1320, 1326, 1332, 1340, 1346, 1350, 1356, 1366, 1376, 1380,
    1384, 1392, 1402, 1412, 1416, 1422, 1430, 1442, 1446, 1450, 1456, 1458, 1462, 1468, 1476, 1482,
    1490, 1498, 1504, 0, 3, 9, 14, 19, 26, 35, 43, 47, 0, 6, 12, 18, 24, 30, 36, 42, 48, 54, 58,
    64, 70, 76, 80, 88, 96, 104, 112, 120, 128, 136, 140, 148, 156, 164, 170, 178, 186, 194, 200,
    206, 210, 218, 226, 234, 242, 250, 258, 266, 276, 286, 296, 306, 316, 326, 332, 340, 348, 356,
    364, 370, 376, 386, 392, 398, 404, 410, 414, 422, 430, 438, 446, 452, 462, 470, 478, 486, 492,
    498, 506, 514, 524, 534, 546, 554, 564, 570, 576, 584, 592, 600, 608, 614, 620, 626, 632, 640,
    648, 652, 658, 662, 666, 674, 686, 698, 710, 722, 732, 742, 746, 754, 764, 768, 774, 780, 788,
    794, 802, 808, 816, 826, 830, 840, 850, 858, 866, 874, 882, 890, 898, 906, 914, 918, 926, 934,
    942, 950, 958, 962, 968, 972, 982, 992, 1002, 1012, 1022, 1026, 1030, 1038, 1046, 1054, 1062,
    1066, 1074, 1082, 1090, 1104, 1118, 1128, 1136, 1142, 1154, 1166, 1170, 1180, 1190, 1200, 1210,
    1220, 1230, 1234, 1242, 1248, 1256, 1264, 1272, 1280, 1288, 1294, 1300, 1304, 1312, 1318, 1326,
    1334, 1342, 1350, 1358, 1364, 1370, 1374, 1384, 1394, 1402, 1412, 1422, 1430, 1440, 1450, 1456,
    1462, 1468, 1474, 1484, 1494, 1502, 1512, 1516, 1522, 1530, 1538, 1544, 1552, 1560, 1568, 1576,
    1582, 1588, 1594, 1602, 1610, 1618, 1626, 1632, 1636, 1644, 1652, 1658, 1666, 1672, 1682, 1690,
    1698, 1704, 1710, 1716, 1720, 1724, 1732, 1740, 1748, 1756, 1760, 1768, 1776, 1784, 1792, 1800,
    1808, 1814, 1822, 1830, 1836, 1840, 1846, 1852, 1856, 1860, 1864, 1872, 1880, 1886, 1890, 1896,
    1904, 1916, 1924, 1930, 1936, 1940, 1946, 1954, 1958, 1964, 1972, 1984, 1992, 1998, 2002, 2008,
    2012, 2018, 2026, 2034, 2042, 2050, 2056, 2062, 2068, 2074, 2080, 2086, 2094, 2104, 2108, 2114,
    2122, 2130, 2138, 2146, 2152, 2158, 2162, 2172, 2178, 2186, 2192, 2200, 2208, 2218, 2226, 2234,
    2242, 2248, 2254, 2262, 2270, 2278, 2284, 2288, 2294, 2302, 2306, 2314, 2322, 2330, 2334, 2342,
    2352, 2360, 2368, 2376, 2382, 2390, 2400, 2410, 2416, 2424, 2428, 2436, 2442, 2448, 2456, 2460,
    2468, 2474, 2478, 2486, 2492, 2498, 2502, 2512, 2518, 2526, 2536, 2546, 2556, 2566, 2576, 2588,
    2594, 2604, 2614, 2620, 2626, 2632, 2636, 2640, 2648, 2656, 2664, 2672, 2676, 2684, 2692, 2700,
    2708, 2716, 2724, 2730, 2738, 2746, 2752, 2756, 2762, 2768, 2772, 2776, 2780, 2788, 2796, 2802,
    2806, 2812, 2820, 2832, 2840, 2846, 2852, 2856, 2862, 2870, 2874, 2880, 2888, 2900, 2908, 2914,
    2918, 2924, 2932, 2938, 2946, 2952, 2956, 2964, 2972, 2976, 2982, 2986, 2992, 2996, 3002, 3006,
    3016, 3026, 3036, 3046, 3050, 3060, 3070, 3080, 3090, 3098, 3106, 3110, 3118, 3128, 3136, 3146,
    3154, 3160, 3168, 3176, 3184, 3192, 3200, 3208, 3214, 3218, 3224, 3228, 3234, 3238, 3242, 3250,
    3256, 3260, 3268, 3274, 0, 2, 4, 0, 2, 4, 0, 2, 5, 8, 11, 15, 20, 26, 30, 35, 42, 45, 50, 56,
    62, 67, 74, 79, 84, 89, 94, 97, 103, 107, 111, 115, 118, 121, 126, 131, 135, 140, 145, 147,
    150, 157, 161, 166, 168, 174, 177, 182, 185, 191, 195, 199, 204, 209, 214, 218, 222, 225, 229,
    234, 240, 246, 249, 253, 259, 264, 267, 271, 275, 279, 284, 289, 295, 301, 304, 308, 313, 318,
    323, 328, 333, 338, 341, 345, 351, 359, 363, 370, 374, 378, 384, 390, 395, 402, 406, 410, 414,
    417, 421, 425, 430, 435, 441, 444, 448, 450, 455, 461, 466, 470, 473, 476, 480, 486, 490, 494,
    496, 499, 503, 507, 511, 520, 525, 530, 535, 540, 548, 553, 556, 560, 565, 570, 575, 579, 585,
    589, 595, 598, 602, 606, 611, 614, 619, 624, 628, 633, 638, 641, 648, 650, 654, 659, 662, 669,
    674, 679, 683, 687, 692, 700, 706, 712, 718, 723, 729, 734, 741, 743, 746, 750, 753, 0, 2, 4,
    6, 9, 11, 13, 15, 21, 24, 28, 31, 33, 36, 38, 42, 47, 50, 54, 56, 59, 61, 63, 65, 67, 0, 3, 5,
    8, 10, 13, 17, 20, 24, 26, 28, 31, 34, 35, 37, 38, 41, 42, 45, 48, 50, 53, 57, 61, 64, 67, 0,
    3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 52, 55, 58, 62, 65, 69, 72, 74, 78,
    81, 87, 90, 92, 95, 97, 101, 104, 107, 109, 112, 115, 118, 121, 124, 127, 131, 134, 137, 139,
    142, 145, 148, 152, 155, 158, 163, 168, 171, 173, 175, 178, 184, 187, 190, 193, 198, 200, 0, 2,
    5, 8, 12, 15, 17, 20, 22, 0, 2, 5, 7, 10, 14, 18, 22, 27, 30, 34, 40, 45, 50, 55, 59, 63, 66,
    69, 74, 78, 80, 87, 90, 93, 96, 102, 108, 112, 116, 119, 125, 128, 132, 135, 140, 145, 150,
    153, 157, 163, 168, 176, 183, 187, 193, 200, 204, 207, 211, 216, 222, 224, 229, 232, 235, 239,
    241, 245, 249, 254, 259, 264, 272, 275, 279, 284, 289, 293, 299, 302, 306, 309, 314, 318, 323,
    329, 333, 338, 343, 347, 351, 359, 365, 370, 376, 383, 386, 0, 3, 6, 8, 0, 4, 10, 18, 26, 32,
    42, 48, 56, 64, 72, 80, 88, 98, 104, 118, 130, 134, 144, 150, 158, 170, 180, 186, 192, 198,
    208, 216, 222, 228, 234, 240, 248, 264, 276, 280, 288, 294, 302, 312, 318, 324, 328, 336, 340,
    346, 352, 366, 374, 382, 392, 400, 406, 418, 428, 436, 444, 452, 458, 468, 476, 484, 496, 510,
    518, 526, 536, 546, 556, 564, 568, 574, 584, 592, 604, 614, 620, 628, 640, 650, 656, 662, 670,
    676, 680, 686, 694, 702, 710, 716, 722, 728, 736, 740, 750, 754, 764, 780, 788, 796, 814, 820,
    834, 840, 850, 854, 864, 876, 882, 890, 898, 904, 914, 922, 0, 6, 12, 18, 24, 30, 36, 42, 48,
    54, 60, 66, 72, 78, 84, 90, 96, 102, 108, 111, 117, 123, 129, 135, 141, 147, 153, 159, 165,
    171, 177, 183, 189, 192, 198, 204, 207, 210, 216, 222, 225, 231, 234, 240, 246, 249, 252, 258,
    264, 270, 276, 282, 288, 291, 297, 303, 306, 312, 315, 321, 327, 333, 339, 345, 348, 354, 357,
    363, 369, 372, 378, 384, 390, 396, 402, 408, 414, 420, 426, 432, 435, 441, 447, 453, 456, 462,
    468, 474, 480, 483, 489, 495, 498, 504, 510, 516, 519, 522, 528, 534, 540, 546, 549, 555, 561,
    567, 573, 579, 585, 591, 597, 600, 606, 612, 618, 624, 627, 633, 636, 642, 648, 651, 657, 660,
    663, 666, 669, 672, 678, 684, 690, 696, 702, 708, 711, 717, 723, 729, 735, 741, 744, 747, 753,
    759, 762, 765, 768, 771, 777, 783, 786, 789, 795, 801, 807, 813, 819, 822, 825, 828, 831, 837,
    843, 849, 852, 858, 864, 870, 876, 882, 888, 894, 897, 903, 909, 912, 918, 924, 927, 933, 939,
    942, 948, 951, 957, 960, 966, 969, 975, 981, 984, 990, 996, 1002, 1008, 1014, 1020, 1026, 1032,
    1035, 1041, 1047, 1053, 1059, 1065, 1071, 1077, 1080, 1086, 1092, 1095, 1101, 1107, 1113, 1119,
    1125, 1131, 1137, 1143, 1146, 1152, 1158, 1164, 1167, 1173, 1179, 1182, 1188, 1194, 1197, 1203,
    1209, 1212, 1215, 1221, 1227, 1233, 1236, 1242, 1248, 1254, 1257, 1263, 1269, 1275, 1281, 1284,
    1290, 1296, 1302, 1305, 1311, 1317, 1323, 1329, 1335, 1341, 1347, 1350, 1356, 1362, 1368, 1374,
    1380, 1383, 1389, 1395, 1401, 1404, 1410, 1416, 1422, 1428, 1434, 1440, 1443, 1449, 1452, 1458,
    1461, 1467, 1473, 1479, 1485, 1491, 1497, 1503, 1509, 1515, 1521, 1527, 1530, 1536, 1542, 1548,
    1554, 1557, 1563, 1569, 1575, 1581, 1587, 1593, 1599, 1605, 1608, 1614, 1620, 1626, 1629, 1635,
    1641, 1647, 1653, 1656, 1662, 1668, 1674, 1680, 1686, 1692, 1698, 1704, 1707, 1713, 1719, 1722,
    1725, 1728, 1734, 1740, 1743, 1749, 1755, 1758, 1764, 1767, 1770, 1776, 1779, 1785, 1788, 1791,
    1797, 1803, 1806, 1812, 1818, 1821, 1827, 1833, 1839, 1845, 1851, 1857, 1863, 1869, 1875, 1881,
    1887, 1890, 1896, 1902, 1908, 1914, 1920, 1926, 1932, 1938, 1944, 1950, 1956, 1962, 1965, 1971,
    1977, 1980, 1986, 1992, 1998, 2004, 2010, 2016, 2022, 2028, 2034, 2040, 2046, 2052, 2058, 2061,
    2067, 2073, 2079, 2085, 2091, 2097, 2103, 2106, 2112, 2118, 2124, 2130, 2133, 0, 2, 5, 11, 14,
    18, 21, 23, 26, 28, 32, 0, 3, 5, 8, 11, 15, 18, 22, 24, 27, 30, 31, 33, 36, 39, 42, 45, 49, 53,
    56, 0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 37, 40, 43, 46, 52, 55, 58, 62, 65, 69, 72, 74,
    78, 81, 87, 90, 92, 95, 97, 101, 104, 106, 109, 112, 115, 118, 121, 124, 128, 131, 134, 136,
    139, 142, 145, 149, 152, 155, 160, 165, 167, 169, 172, 175, 178, 183, 0, 2, 5, 8, 12, 15, 17,
};

/* For each language and list: where it is in word_bytes, where in word_offsets, and its words. */
static const struct word_list {
    uint32_t bytes;
    uint32_t offsets;
    uint32_t count;
} word_lists[][SUMMI_LIST_COUNT] = {
    { /* af */
        {0, 0, 177}, {768, 178, 26}, {850, 205, 24}, {922, 230, 77}, {1168, 308, 16},
        {1225, 325, 67}, {1464, 393, 0}, {1465, 394, 2}, {1464, 393, 0}, {1472, 397, 5},
        {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0}, {1464, 393, 0},
        {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* ar */
        {1713, 445, 302}, {3824, 748, 5}, {3844, 754, 3}, {3851, 758, 2}, {1464, 393, 0},
        {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1472, 397, 5},
        {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0}, {1464, 393, 0},
        {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* bg */
        {3861, 761, 298}, {6408, 1060, 58}, {6717, 1119, 36}, {6848, 1156, 90}, {7217, 1247, 14},
        {7281, 1262, 140}, {1464, 393, 0}, {8452, 1403, 7}, {1464, 393, 0}, {1472, 397, 5},
        {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0}, {1464, 393, 0},
        {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* bn */
        {8488, 1411, 233}, {11315, 1645, 32}, {11547, 1678, 3}, {1464, 393, 0}, {1464, 393, 0},
        {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1472, 397, 5},
        {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0}, {1464, 393, 0},
        {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* ca */
        {11566, 1682, 279}, {12821, 1962, 49}, {12984, 2012, 35}, {13089, 2048, 88},
        {13360, 2137, 13}, {13403, 2151, 133}, {1464, 393, 0}, {13986, 2285, 1}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* cs */
        {13990, 2287, 359}, {15769, 2647, 116}, {16192, 2764, 40}, {16315, 2805, 111},
        {16687, 2917, 20}, {16754, 2938, 223}, {17820, 3162, 25}, {17988, 3188, 6}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* da */
        {18007, 3195, 257}, {19195, 3453, 58}, {19375, 3512, 32}, {19474, 3545, 106},
        {19826, 3652, 28}, {19928, 3681, 138}, {1464, 393, 0}, {20530, 3820, 10}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* de */
        {20566, 3831, 352}, {22406, 4184, 161}, {23115, 4346, 73}, {23353, 4420, 141},
        {23821, 4562, 35}, {23949, 4598, 285}, {25440, 4884, 32}, {25599, 4917, 6},
        {25624, 4924, 13}, {25788, 4938, 18}, {25952, 4957, 22}, {26331, 4980, 46},
        {26866, 5027, 19}, {27006, 5047, 1}, {27031, 5049, 152}, {28150, 5202, 91},
        {28751, 5294, 1}, {28763, 5296, 123}
    },
    { /* el */
        {29497, 5420, 285}, {32198, 5706, 78}, {32655, 5785, 42}, {32828, 5828, 98},
        {33290, 5927, 15}, {33356, 5943, 169}, {1464, 393, 0}, {34817, 6113, 10}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* en */
        {34878, 6124, 357}, {36747, 6482, 67}, {37001, 6550, 75}, {37223, 6626, 218},
        {37956, 6845, 10}, {37983, 6856, 252}, {1464, 393, 0}, {39357, 7109, 2}, {39363, 7112, 33},
        {39779, 7146, 55}, {40386, 7202, 86}, {42017, 7289, 199}, {44291, 7489, 25},
        {44637, 7515, 13}, {44896, 7529, 261}, {47141, 7791, 185}, {48225, 7977, 11},
        {48295, 7989, 126}
    },
    { /* es */
        {48964, 8116, 335}, {50650, 8452, 97}, {51007, 8550, 73}, {51242, 8624, 135},
        {51734, 8760, 21}, {51811, 8782, 214}, {1464, 393, 0}, {13986, 2285, 1}, {52882, 8997, 10},
        {53011, 9008, 18}, {53200, 9027, 17}, {53479, 9045, 45}, {53973, 9091, 17},
        {54079, 9109, 1}, {54110, 9111, 110}, {54943, 9222, 89}, {55482, 9312, 1},
        {55493, 9314, 73}
    },
    { /* et */
        {55817, 9388, 251}, {57049, 9640, 47}, {57189, 9688, 30}, {57271, 9719, 92},
        {57567, 9812, 17}, {57615, 9830, 115}, {58149, 9946, 36}, {58420, 9983, 6}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* eu */
        {58437, 9990, 242}, {59690, 10233, 27}, {59778, 10261, 28}, {59864, 10290, 77},
        {60112, 10368, 9}, {60138, 10378, 65}, {1464, 393, 0}, {60431, 10444, 2}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* fa */
        {60439, 10447, 429}, {63930, 10877, 4}, {63939, 10882, 3}, {63946, 10886, 5},
        {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* fi */
        {63966, 10892, 315}, {65711, 11208, 58}, {65905, 11267, 36}, {66013, 11304, 101},
        {66352, 11406, 19}, {66404, 11426, 128}, {67076, 11555, 24}, {67303, 11580, 6},
        {1464, 393, 0}, {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11},
        {1464, 393, 0}, {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* fr */
        {67321, 11587, 320}, {68959, 11908, 67}, {69186, 11976, 59}, {69361, 12036, 132},
        {69856, 12169, 19}, {69933, 12189, 208}, {1464, 393, 0}, {13986, 2285, 1},
        {70967, 12398, 12}, {71113, 12411, 18}, {71311, 12430, 16}, {71597, 12447, 38},
        {72016, 12486, 16}, {72111, 12503, 1}, {72135, 12505, 106}, {72963, 12612, 78},
        {73411, 12691, 1}, {73422, 12693, 74}
    },
    { /* ga */
        {73778, 12768, 175}, {74522, 12944, 13}, {74567, 12958, 26}, {74644, 12985, 60},
        {74838, 13046, 8}, {74862, 13055, 48}, {1464, 393, 0}, {75035, 13104, 2}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* gl */
        {75042, 13107, 224}, {76030, 13332, 27}, {76120, 13360, 25}, {76196, 13386, 74},
        {76436, 13461, 8}, {76460, 13470, 96}, {1464, 393, 0}, {13986, 2285, 1}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* he */
        {76827, 13567, 288}, {78868, 13856, 3}, {78886, 13860, 4}, {78903, 13865, 2},
        {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* hi */
        {78916, 13868, 339}, {82805, 14208, 46}, {83187, 14255, 7}, {83237, 14263, 5},
        {83306, 14269, 2}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* hr */
        {83331, 14272, 311}, {84690, 14584, 52}, {84877, 14637, 30}, {84959, 14668, 83},
        {85242, 14752, 14}, {85282, 14767, 178}, {86015, 14946, 15}, {86131, 14962, 7},
        {1464, 393, 0}, {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11},
        {1464, 393, 0}, {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* hu */
        {86154, 14970, 286}, {87674, 15257, 58}, {87887, 15316, 34}, {87984, 15351, 109},
        {88315, 15461, 13}, {88351, 15475, 148}, {89081, 15624, 25}, {89228, 15650, 2},
        {1464, 393, 0}, {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11},
        {1464, 393, 0}, {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* hy */
        {89235, 15653, 152}, {90487, 15806, 10}, {90546, 15817, 4}, {90563, 15822, 7},
        {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {90594, 15830, 1}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* id */
        {90606, 15832, 221}, {91824, 16054, 60}, {92030, 16115, 33}, {92121, 16149, 103},
        {92455, 16253, 10}, {92485, 16264, 118}, {1464, 393, 0}, {93125, 16383, 4}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* is */
        {93138, 16388, 229}, {94260, 16618, 26}, {94340, 16645, 28}, {94428, 16674, 84},
        {94710, 16759, 14}, {94766, 16774, 73}, {1464, 393, 0}, {95102, 16848, 3}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* it */
        {95117, 16852, 341}, {96758, 17194, 127}, {97308, 17322, 55}, {97470, 17378, 122},
        {97897, 17501, 21}, {97970, 17523, 254}, {1464, 393, 0}, {99175, 17778, 3},
        {99190, 17782, 9}, {99298, 17792, 14}, {99428, 17807, 14}, {99677, 17822, 34},
        {100029, 17857, 18}, {100141, 17876, 2}, {100191, 17879, 91}, {100857, 17971, 72},
        {101277, 18044, 2}, {101296, 18047, 77}
    },
    { /* ja */
        {101695, 18125, 373}, {103847, 18499, 6}, {103863, 18506, 6}, {103877, 18513, 4},
        {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* ka */
        {103890, 18518, 124}, {105601, 18643, 14}, {105717, 18658, 6}, {105757, 18665, 9},
        {105833, 18675, 4}, {1464, 393, 0}, {1464, 393, 0}, {105863, 18680, 2}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* kk */
        {105880, 18683, 167}, {107437, 18851, 22}, {107553, 18874, 25}, {107636, 18900, 78},
        {107932, 18979, 9}, {107966, 18989, 70}, {1464, 393, 0}, {108600, 19060, 4},
        {1464, 393, 0}, {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11},
        {1464, 393, 0}, {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* km */
        {108622, 19065, 106}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0},
        {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1472, 397, 5},
        {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0}, {1464, 393, 0},
        {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* ko */
        {109598, 19172, 336}, {103847, 18499, 6}, {103863, 18506, 6}, {111711, 19509, 5},
        {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* lo */
        {111727, 19515, 120}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0},
        {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1472, 397, 5},
        {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0}, {1464, 393, 0},
        {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* lt */
        {112724, 19636, 273}, {113994, 19910, 56}, {114182, 19967, 31}, {114272, 19999, 91},
        {114569, 20091, 12}, {114605, 20104, 129}, {1464, 393, 0}, {115138, 20234, 7},
        {1464, 393, 0}, {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11},
        {1464, 393, 0}, {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* lv */
        {115167, 20242, 239}, {116305, 20482, 59}, {116510, 20542, 30}, {116596, 20573, 89},
        {116894, 20663, 18}, {116951, 20682, 158}, {117734, 20841, 43}, {118058, 20885, 7},
        {1464, 393, 0}, {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11},
        {1464, 393, 0}, {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* mr */
        {118084, 20893, 213}, {82805, 14208, 46}, {83187, 14255, 7}, {83237, 14263, 5},
        {83306, 14269, 2}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* ms */
        {120899, 21107, 185}, {91824, 16054, 60}, {92030, 16115, 33}, {92121, 16149, 103},
        {92455, 16253, 10}, {92485, 16264, 118}, {1464, 393, 0}, {93125, 16383, 4}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* my */
        {121925, 21293, 63}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0},
        {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1472, 397, 5},
        {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0}, {1464, 393, 0},
        {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* ne */
        {122520, 21357, 149}, {82805, 14208, 46}, {83187, 14255, 7}, {83237, 14263, 5},
        {83306, 14269, 2}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* nl */
        {124258, 21507, 297}, {125684, 21805, 81}, {125956, 21887, 42}, {126078, 21930, 110},
        {126425, 22041, 39}, {126589, 22081, 190}, {1464, 393, 0}, {127508, 22272, 4},
        {127523, 22277, 10}, {127640, 22288, 13}, {127755, 22302, 14}, {127953, 22317, 35},
        {128265, 22353, 17}, {128380, 22371, 1}, {128407, 22373, 92}, {129072, 22466, 74},
        {129509, 22541, 1}, {129522, 22543, 79}
    },
    { /* no */
        {129988, 22623, 298}, {131309, 22922, 50}, {131467, 22973, 29}, {131550, 23003, 98},
        {131870, 23102, 25}, {131964, 23128, 149}, {1464, 393, 0}, {20530, 3820, 10},
        {1464, 393, 0}, {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11},
        {1464, 393, 0}, {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* pl */
        {132595, 23278, 347}, {134356, 23626, 143}, {134887, 23770, 55}, {135043, 23826, 137},
        {135491, 23964, 17}, {135543, 23982, 208}, {1464, 393, 0}, {136527, 24191, 11},
        {1464, 393, 0}, {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11},
        {1464, 393, 0}, {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* pt */
        {136555, 24203, 343}, {138208, 24547, 83}, {138495, 24631, 62}, {138682, 24694, 105},
        {139032, 24800, 17}, {139090, 24818, 231}, {1464, 393, 0}, {13986, 2285, 1},
        {140209, 25050, 9}, {140319, 25060, 16}, {140474, 25077, 15}, {140709, 25093, 38},
        {141090, 25132, 18}, {141202, 25151, 1}, {141232, 25153, 111}, {142049, 25265, 83},
        {55482, 9312, 1}, {142550, 25349, 89}
    },
    { /* ro */
        {142959, 25439, 308}, {144476, 25748, 72}, {144706, 25821, 32}, {144797, 25854, 95},
        {145117, 25950, 15}, {145166, 25966, 183}, {1464, 393, 0}, {146053, 26150, 7},
        {1464, 393, 0}, {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11},
        {1464, 393, 0}, {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* ru */
        {146091, 26158, 389}, {149624, 26548, 154}, {150681, 26703, 60}, {150949, 26764, 125},
        {151497, 26890, 20}, {151595, 26911, 247}, {1464, 393, 0}, {153803, 27159, 13},
        {153883, 27173, 5}, {153976, 27179, 11}, {154132, 27191, 11}, {154376, 27203, 32},
        {154969, 27236, 16}, {155083, 27253, 1}, {155119, 27255, 119}, {156616, 27375, 68},
        {157360, 27444, 1}, {157377, 27446, 94}
    },
    { /* sk */
        {158170, 27541, 300}, {159577, 27842, 84}, {159873, 27927, 37}, {159984, 27965, 98},
        {160311, 28064, 15}, {160362, 28080, 195}, {161233, 28276, 26}, {161413, 28303, 4},
        {1464, 393, 0}, {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11},
        {1464, 393, 0}, {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* sl */
        {161428, 28308, 282}, {162608, 28591, 43}, {162741, 28635, 30}, {162829, 28666, 89},
        {163124, 28756, 12}, {163159, 28769, 148}, {1464, 393, 0}, {163761, 28918, 4},
        {1464, 393, 0}, {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11},
        {1464, 393, 0}, {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* sr */
        {163774, 28923, 539}, {167104, 29463, 58}, {167383, 29522, 37}, {167501, 29560, 101},
        {167892, 29662, 21}, {167965, 29684, 274}, {1464, 393, 0}, {169446, 29959, 11},
        {1464, 393, 0}, {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11},
        {1464, 393, 0}, {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* sv */
        {169497, 29971, 266}, {170751, 30238, 61}, {170950, 30300, 33}, {171049, 30334, 105},
        {171393, 30440, 27}, {171493, 30468, 145}, {1464, 393, 0}, {172148, 30614, 9},
        {1464, 393, 0}, {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11},
        {1464, 393, 0}, {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* ta */
        {172181, 30624, 189}, {175224, 30814, 84}, {175847, 30899, 4}, {175875, 30904, 9},
        {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* th */
        {176000, 30914, 188}, {177465, 31103, 23}, {177615, 31127, 15}, {1464, 393, 0},
        {177726, 31143, 31}, {178045, 31175, 42}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* tr */
        {178643, 31218, 266}, {180121, 31485, 60}, {180319, 31546, 38}, {180424, 31585, 103},
        {180758, 31689, 11}, {180792, 31701, 141}, {1464, 393, 0}, {181529, 31843, 5},
        {1464, 393, 0}, {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11},
        {1464, 393, 0}, {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* uk */
        {181542, 31849, 353}, {184524, 32203, 84}, {185034, 32288, 47}, {185227, 32336, 95},
        {185634, 32432, 14}, {185699, 32447, 190}, {1464, 393, 0}, {187204, 32638, 8},
        {1464, 393, 0}, {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11},
        {1464, 393, 0}, {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* ur */
        {187252, 32647, 450}, {190527, 33098, 2}, {190532, 33101, 2}, {1464, 393, 0},
        {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* vi */
        {190537, 33104, 164}, {191291, 33269, 24}, {191359, 33294, 25}, {191427, 33320, 62},
        {191628, 33383, 8}, {191651, 33392, 87}, {1464, 393, 0}, {192038, 33480, 3},
        {1464, 393, 0}, {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11},
        {1464, 393, 0}, {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* yi */
        {192047, 33484, 113}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0},
        {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1472, 397, 5},
        {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0}, {1464, 393, 0},
        {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* zh */
        {192970, 33598, 403}, {103847, 18499, 6}, {103863, 18506, 6}, {103877, 18513, 4},
        {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
    },
    { /* und */
        {1464, 393, 0}, {195104, 34002, 10}, {195137, 34013, 19}, {195194, 34033, 57},
        {195378, 34091, 6}, {1464, 393, 0}, {1464, 393, 0}, {13986, 2285, 1}, {1464, 393, 0},
        {1472, 397, 5}, {1524, 403, 3}, {1550, 407, 3}, {1565, 411, 11}, {1464, 393, 0},
        {1464, 393, 0}, {1626, 423, 21}, {1464, 393, 0}, {1464, 393, 0}
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
    255, 0, 6, 35, 8, 46, 11, 36, 13, 35, 18, 29, 19, 41, 20, 43, 23, 33, 24, 46, 27, 35, 38, 31,
    40, 43, 41, 39, 44, 46, 175, 32, 18, 23, 155, 16, 6, 27, 11, 7, 18, 25, 155, 23, 13, 18, 20,
    41, 27, 43, 40, 38, 174, 35, 6, 38, 8, 32, 9, 43, 11, 27, 19, 36, 23, 46, 27, 29, 37, 43, 38,
    43, 41, 11, 46, 34, 47, 43, 176, 43, 146, 18, 8, 31, 172, 31, 6, 27, 18, 25, 27, 27, 169, 11,
    6, 20, 11, 7, 18, 16, 164, 7, 0, 35, 6, 20, 18, 24, 164, 7, 6, 24, 8, 34, 13, 26, 20, 39, 23,
    31, 27, 23, 29, 35, 38, 34, 40, 41, 41, 35, 44, 34, 45, 27, 47, 31, 177, 30, 6, 27, 8, 35, 11,
    7, 18, 23, 23, 32, 36, 6, 41, 11, 44, 35, 173, 29, 6, 20, 11, 8, 18, 16, 164, 6, 0, 19, 8, 5,
    13, 15, 23, 43, 36, 18, 46, 31, 175, 41, 8, 43, 44, 43, 173, 41, 166, 46, 13, 36, 146, 20, 8,
    34, 36, 7, 38, 41, 44, 34, 173, 32, 18, 24, 40, 25, 181, 15, 20, 25, 154, 39, 165, 28, 155, 33,
    19, 24, 20, 26, 168, 15, 19, 24, 154, 43, 147, 27, 157, 43, 152, 17, 181, 15, 4, 6, 31, 27, 42,
    34, 47, 33, 179, 28, 179, 22, 4, 39, 42, 43, 179, 43, 4, 33, 159, 30, 3, 34, 179, 39, 4, 41,
    31, 34, 42, 46, 175, 46, 4, 6, 179, 29, 170, 33, 42, 28, 47, 31, 179, 5, 4, 34, 42, 39, 175, 7,
    3, 35, 42, 28, 47, 43, 179, 38, 4, 20, 42, 22, 179, 22, 179, 28, 3, 36, 179, 46, 132, 19, 167,
    36, 7, 34, 144, 46, 171, 35, 161, 31, 163, 41, 163, 12, 22, 7, 33, 9, 163, 12, 163, 20, 163,
    46, 22, 8, 161, 38, 133, 8, 133, 28, 133, 43, 169, 28, 9, 15, 18, 27, 37, 15, 41, 25, 176, 9,
    18, 7, 27, 21, 38, 17, 169, 19, 181, 18, 8, 23, 20, 9, 166, 26, 169, 36, 147, 12, 9, 20, 11,
    28, 24, 23, 29, 21, 37, 20, 176, 19, 15, 26, 23, 28, 45, 31, 175, 28, 0, 14, 38, 8, 173, 28,
    157, 25, 177, 41, 0, 24, 8, 29, 11, 29, 38, 9, 172, 29, 157, 39, 10, 5, 147, 11, 155, 5, 157,
    19, 0, 10, 9, 34, 26, 29, 164, 7, 147, 31, 18, 8, 27, 22, 41, 12, 181, 18, 172, 31, 172, 9, 0,
    15, 6, 28, 9, 11, 12, 32, 13, 28, 27, 26, 36, 21, 169, 26, 10, 22, 11, 11, 169, 26, 10, 27, 11,
    25, 147, 46, 20, 27, 168, 26, 158, 10, 19, 38, 29, 26, 30, 39, 169, 9, 0, 28, 11, 31, 18, 8,
    19, 28, 20, 28, 168, 28, 9, 41, 11, 29, 165, 32, 18, 28, 169, 27, 37, 34, 176, 34, 24, 43, 177,
    10, 19, 20, 158, 30, 29, 13, 37, 20, 176, 20, 147, 13, 147, 16, 181, 17, 146, 7, 19, 19, 23,
    21, 40, 10, 45, 25, 175, 21, 19, 20, 165, 17, 11, 11, 19, 34, 166, 21, 177, 25, 181, 41, 181,
    14, 143, 21, 181, 19, 6, 13, 155, 18, 169, 11, 6, 7, 169, 28, 155, 7, 137, 8, 136, 16, 169, 12,
    155, 21, 154, 20, 165, 27, 14, 41, 17, 41, 169, 12, 128, 25, 6, 36, 12, 28, 13, 39, 20, 17, 24,
    29, 169, 12, 6, 16, 20, 14, 40, 34, 181, 14, 0, 41, 6, 34, 9, 36, 12, 34, 13, 38, 17, 11, 18,
    35, 20, 34, 26, 30, 36, 38, 37, 34, 45, 9, 48, 36, 177, 31, 154, 41, 9, 38, 10, 26, 26, 36, 36,
    29, 37, 39, 176, 16, 6, 28, 10, 27, 13, 28, 18, 9, 158, 22, 6, 16, 9, 28, 14, 39, 17, 11, 18,
    39, 165, 26, 18, 8, 20, 17, 40, 23, 169, 12, 15, 41, 152, 34, 9, 21, 10, 17, 15, 43, 20, 35,
    23, 36, 27, 28, 37, 22, 40, 35, 45, 35, 47, 39, 177, 39, 6, 43, 9, 30, 12, 35, 13, 46, 18, 46,
    19, 29, 20, 46, 24, 31, 36, 46, 37, 30, 40, 46, 41, 46, 48, 30, 177, 38, 19, 16, 25, 41, 27,
    46, 162, 34, 8, 33, 11, 19, 19, 31, 20, 36, 23, 29, 38, 36, 40, 36, 44, 33, 45, 26, 46, 29, 47,
    28, 181, 19, 9, 14, 10, 6, 15, 35, 18, 34, 29, 11, 37, 14, 176, 14, 14, 36, 30, 34, 174, 28, 8,
    5, 12, 31, 25, 30, 162, 24, 24, 24, 45, 34, 177, 25, 29, 14, 30, 23, 45, 26, 175, 36, 8, 5, 25,
    15, 38, 5, 172, 6, 18, 17, 174, 24, 0, 11, 6, 19, 9, 7, 10, 6, 14, 46, 17, 46, 23, 17, 30, 11,
    36, 7, 37, 8, 38, 18, 44, 17, 47, 17, 176, 7, 8, 38, 10, 6, 18, 20, 23, 41, 36, 22, 37, 22, 44,
    38, 45, 43, 175, 38, 8, 17, 26, 15, 27, 9, 29, 26, 173, 19, 174, 34, 8, 17, 147, 29, 6, 8, 9,
    8, 17, 28, 29, 31, 30, 11, 37, 9, 173, 24, 19, 27, 181, 19, 44, 18, 176, 11, 128, 23, 154, 22,
    181, 21, 8, 21, 15, 8, 19, 21, 25, 19, 26, 9, 29, 21, 34, 15, 40, 6, 172, 21, 8, 8, 9, 17, 165,
    19, 139, 21, 23, 15, 175, 16, 8, 14, 147, 22, 164, 23, 18, 28, 155, 41, 10, 30, 12, 25, 13, 14,
    23, 15, 38, 16, 44, 18, 175, 16, 0, 39, 10, 39, 11, 38, 27, 36, 36, 36, 45, 46, 176, 20, 155,
    17, 13, 6, 20, 10, 29, 46, 30, 43, 168, 6, 0, 38, 11, 35, 19, 35, 24, 36, 164, 35, 139, 32,
    140, 24, 23, 29, 45, 29, 175, 29, 38, 5, 177, 24, 136, 22, 18, 11, 27, 8, 181, 39, 6, 26, 13,
    25, 24, 30, 27, 25, 37, 14, 40, 10, 176, 19, 169, 33, 6, 16, 11, 30, 13, 8, 145, 19, 6, 23,
    143, 20, 155, 8, 6, 7, 8, 20, 27, 7, 37, 20, 172, 20, 128, 29, 169, 9, 10, 8, 173, 19, 8, 27,
    23, 34, 27, 5, 38, 30, 44, 27, 45, 26, 175, 33, 0, 25, 11, 43, 26, 10, 164, 23, 9, 46, 26, 46,
    165, 46, 146, 6, 0, 31, 9, 27, 36, 28, 37, 26, 176, 29, 6, 20, 8, 16, 11, 31, 14, 43, 17, 43,
    18, 21, 23, 17, 38, 17, 44, 17, 45, 14, 175, 17, 0, 29, 9, 21, 164, 34, 11, 25, 146, 9, 9, 13,
    13, 11, 20, 31, 168, 30, 18, 24, 20, 26, 168, 25, 0, 25, 6, 7, 8, 39, 19, 43, 20, 30, 23, 38,
    36, 19, 38, 39, 40, 29, 44, 39, 45, 39, 175, 35, 6, 7, 12, 31, 17, 25, 18, 26, 23, 27, 24, 13,
    27, 10, 29, 33, 30, 31, 41, 11, 45, 31, 47, 27, 177, 30, 6, 11, 12, 25, 13, 19, 15, 21, 18, 9,
    23, 8, 41, 11, 45, 20, 47, 9, 176, 15, 136, 17, 6, 29, 11, 20, 13, 30, 20, 31, 27, 5, 30, 41,
    37, 20, 38, 5, 168, 30, 9, 23, 36, 17, 41, 32, 176, 24, 14, 26, 18, 14, 27, 24, 166, 26, 11,
    16, 13, 25, 14, 21, 17, 19, 18, 14, 20, 17, 23, 16, 27, 10, 36, 13, 37, 19, 40, 20, 45, 13, 46,
    32, 175, 17, 6, 7, 8, 15, 12, 29, 13, 21, 23, 20, 24, 17, 27, 18, 38, 17, 41, 11, 44, 16, 45,
    13, 47, 20, 177, 25, 145, 24, 147, 20, 8, 18, 14, 21, 23, 21, 25, 15, 38, 20, 44, 18, 45, 20,
    47, 21, 177, 25, 0, 19, 8, 16, 11, 19, 38, 17, 172, 17, 6, 41, 12, 36, 13, 43, 18, 43, 27, 39,
    37, 14, 40, 15, 169, 38, 13, 25, 18, 41, 19, 34, 24, 23, 27, 30, 41, 11, 173, 23, 6, 17, 12,
    29, 23, 20, 41, 11, 175, 20, 128, 10, 139, 7, 6, 17, 13, 27, 27, 24, 168, 5, 14, 20, 18, 23,
    19, 30, 37, 20, 41, 10, 44, 41, 175, 31, 0, 22, 6, 26, 8, 41, 13, 34, 17, 36, 18, 26, 20, 27,
    23, 39, 24, 13, 27, 23, 40, 29, 41, 31, 45, 38, 175, 36, 6, 19, 8, 28, 13, 10, 18, 18, 27, 29,
    37, 17, 40, 6, 44, 28, 45, 24, 174, 27, 0, 21, 10, 24, 11, 20, 173, 34, 13, 29, 23, 35, 27, 24,
    29, 38, 175, 34, 128, 28, 181, 43, 181, 26, 181, 20, 146, 23, 19, 30, 23, 8, 44, 13, 45, 33,
    175, 9, 169, 34, 6, 14, 8, 12, 172, 13, 174, 36, 172, 13, 8, 28, 23, 25, 27, 14, 29, 30, 38,
    31, 44, 28, 45, 30, 175, 25, 13, 14, 19, 22, 172, 13, 9, 25, 11, 22, 36, 19, 37, 24, 38, 21,
    176, 26, 19, 32, 26, 20, 155, 10, 128, 11, 174, 28, 6, 7, 13, 16, 19, 27, 148, 9, 138, 7, 20,
    15, 168, 23, 166, 17, 172, 27, 6, 28, 13, 6, 18, 7, 24, 15, 27, 6, 169, 9, 8, 30, 11, 7, 177,
    46, 9, 26, 12, 24, 23, 17, 27, 10, 37, 25, 41, 11, 45, 13, 47, 17, 176, 26, 8, 16, 172, 17,
    137, 21, 174, 30, 10, 22, 19, 18, 26, 34, 168, 34, 6, 34, 13, 31, 18, 34, 20, 33, 27, 34, 30,
    46, 169, 30, 139, 20, 176, 11, 6, 16, 139, 15, 37, 21, 176, 22, 164, 13, 23, 7, 30, 35, 175, 9,
    8, 13, 14, 33, 18, 14, 23, 19, 29, 16, 37, 14, 38, 18, 41, 10, 45, 21, 47, 19, 48, 9, 49, 7,
    181, 14, 0, 32, 9, 34, 13, 17, 14, 20, 17, 19, 18, 14, 20, 16, 23, 27, 24, 17, 27, 10, 29, 7,
    30, 10, 36, 33, 37, 38, 38, 11, 40, 17, 41, 11, 45, 13, 47, 27, 176, 35, 8, 15, 13, 14, 20, 17,
    23, 17, 24, 17, 27, 10, 44, 16, 45, 14, 175, 17, 8, 31, 9, 18, 11, 39, 23, 24, 29, 15, 30, 26,
    37, 17, 38, 32, 44, 32, 45, 11, 175, 24, 6, 8, 8, 12, 13, 14, 23, 9, 29, 20, 30, 21, 38, 8, 40,
    17, 41, 12, 44, 8, 45, 15, 175, 10, 8, 16, 38, 18, 172, 16, 8, 29, 23, 34, 38, 30, 44, 30, 45,
    36, 175, 34, 8, 23, 36, 25, 166, 23, 36, 20, 172, 23, 10, 34, 143, 21, 13, 24, 177, 28, 153, 9,
    141, 20, 148, 15, 166, 25, 158, 32, 29, 15, 166, 11, 166, 11, 136, 15, 8, 26, 29, 29, 172, 26,
    157, 15, 181, 28, 181, 12, 181, 11, 181, 24, 181, 25, 152, 7, 154, 11, 148, 19, 168, 19, 146,
    13, 176, 22, 176, 21, 176, 34, 154, 25, 141, 19, 6, 31, 24, 41, 168, 9, 169, 43, 128, 12, 147,
    18, 165, 20, 181, 22, 154, 26, 154, 23, 154, 21, 23, 28, 175, 28, 23, 6, 175, 8, 140, 27, 173,
    8, 8, 8, 172, 9, 172, 23, 181, 16, 181, 30, 181, 27, 140, 28, 169, 41, 177, 21, 173, 27, 157,
    17, 158, 18, 158, 23, 157, 16, 8, 36, 44, 36, 173, 24, 166, 33, 181, 29, 156, 19, 170, 21, 28,
    12, 160, 33, 4, 25, 156, 12, 4, 7, 175, 28, 179, 8, 131, 30, 4, 21, 156, 19, 156, 22, 175, 21,
    4, 20, 159, 30, 4, 25, 159, 29, 170, 22, 4, 20, 47, 17, 179, 21, 31, 35, 170, 21, 170, 20, 3,
    31, 4, 36, 28, 34, 31, 32, 42, 7, 175, 36, 4, 7, 28, 33, 179, 8, 179, 21, 4, 29, 42, 26, 47,
    29, 179, 34, 4, 38, 31, 31, 42, 29, 47, 34, 179, 33, 179, 5, 170, 27, 4, 25, 42, 34, 175, 29,
    4, 20, 42, 20, 175, 16, 42, 25, 175, 16, 4, 7, 42, 7, 175, 20, 42, 21, 175, 13, 4, 34, 170, 31,
    3, 34, 4, 43, 31, 36, 42, 41, 47, 38, 179, 41, 3, 33, 4, 32, 28, 17, 31, 27, 42, 38, 47, 27,
    179, 35, 4, 20, 42, 7, 175, 8, 4, 27, 170, 28, 156, 12, 4, 20, 28, 12, 175, 17, 4, 20, 47, 20,
    179, 23, 4, 24, 175, 21, 170, 23, 3, 29, 28, 12, 175, 8, 4, 31, 31, 28, 42, 35, 47, 25, 179,
    27, 160, 36, 42, 20, 179, 5, 31, 33, 175, 34, 156, 29, 42, 32, 175, 17, 42, 11, 47, 9, 179, 11,
    132, 21, 4, 31, 175, 32, 4, 35, 31, 34, 175, 39, 179, 12, 132, 28, 31, 31, 170, 21, 175, 8,
    175, 35, 4, 6, 42, 11, 47, 19, 179, 34, 4, 22, 42, 11, 47, 27, 179, 12, 4, 21, 47, 17, 179, 22,
    4, 21, 42, 26, 175, 24, 179, 13, 3, 27, 179, 12, 132, 30, 179, 31, 4, 26, 179, 8, 179, 36, 3,
    31, 179, 32, 160, 35, 179, 24, 179, 20, 179, 25, 175, 16, 175, 7, 31, 28, 175, 17, 175, 41,
    175, 28, 159, 27, 156, 14, 156, 20, 149, 26, 149, 46, 149, 14, 182, 34, 149, 24, 149, 41, 149,
    34, 182, 24, 182, 31, 149, 15, 182, 19, 149, 39, 149, 20, 149, 19, 149, 36, 149, 27, 149, 30,
    149, 29, 182, 26, 149, 31, 149, 35, 182, 14, 182, 25, 182, 46, 149, 32, 21, 14, 182, 15, 149,
    28, 149, 11, 149, 43, 149, 18, 144, 35, 144, 11, 1, 9, 180, 8, 129, 9, 144, 12, 144, 29, 180,
    35, 129, 13, 129, 8, 129, 36, 144, 32, 129, 38, 129, 29, 129, 24, 144, 21, 180, 16, 129, 18,
    180, 7, 144, 9, 1, 8, 180, 27, 1, 8, 16, 24, 167, 34, 1, 7, 144, 21, 180, 12, 144, 39, 180, 32,
    129, 26, 180, 22, 1, 24, 180, 16, 167, 31, 16, 7, 180, 27, 129, 22, 144, 34, 39, 30, 180, 14,
    144, 30, 180, 14, 129, 19, 1, 21, 144, 41, 1, 9, 144, 21, 180, 10, 180, 20, 16, 21, 180, 22,
    144, 17, 180, 19, 7, 33, 180, 17, 178, 34, 43, 34, 180, 26, 43, 36, 180, 10, 144, 43, 135, 35,
    167, 35, 180, 31, 144, 23, 180, 34, 1, 25, 144, 13, 16, 13, 180, 8, 16, 11, 180, 11, 144, 38,
    1, 18, 16, 15, 180, 43, 180, 38, 180, 13, 180, 28, 180, 11, 135, 36, 129, 7, 129, 46, 144, 28,
    1, 31, 16, 26, 167, 31, 129, 32, 180, 33, 129, 10, 1, 15, 144, 28, 129, 14, 129, 31, 129, 27,
    16, 15, 180, 43, 180, 46, 1, 21, 16, 27, 167, 32, 1, 9, 180, 13, 144, 25, 1, 43, 144, 21, 144,
    31, 144, 24, 1, 10, 16, 26, 180, 23, 180, 27, 180, 18, 180, 17, 144, 13, 167, 33, 135, 34, 167,
    34, 144, 20, 180, 8, 180, 29, 180, 25, 180, 39, 16, 26, 180, 23, 178, 36, 150, 23, 150, 20, 22,
    30, 33, 29, 163, 33, 22, 20, 163, 16, 150, 13, 150, 6, 150, 29, 161, 11, 150, 17, 22, 21, 163,
    16, 161, 14, 22, 7, 161, 22, 161, 22, 22, 26, 33, 22, 163, 18, 150, 9, 150, 11, 150, 8, 150,
    28, 22, 35, 33, 15, 163, 34, 22, 31, 163, 23, 150, 16, 150, 34, 22, 41, 161, 33, 22, 46, 163,
    19, 22, 38, 163, 43, 150, 21, 22, 7, 161, 9, 163, 24, 161, 23, 150, 33, 161, 19, 163, 21, 150,
    26, 163, 13, 163, 38, 163, 25, 150, 31, 22, 24, 161, 41, 150, 30, 150, 7, 163, 39, 150, 19,
    150, 27, 22, 10, 163, 16, 33, 32, 163, 26, 163, 16, 33, 27, 163, 21, 22, 15, 161, 19, 161, 35,
    22, 28, 161, 34, 150, 24, 150, 25, 150, 18, 161, 39, 150, 36, 22, 27, 161, 36, 161, 34, 22, 39,
    163, 12, 22, 28, 163, 30, 22, 16, 163, 34, 133, 31, 2, 35, 133, 46, 133, 26, 133, 15, 133, 9,
    133, 17, 133, 10, 133, 12, 133, 24, 133, 18, 133, 19, 133, 30, 133, 23, 133, 14, 133, 38, 133,
    27, 133, 22, 6, 13, 148, 12, 169, 7, 134, 10, 146, 15, 166, 10, 169, 16, 9, 15, 37, 15, 176,
    18, 146, 21, 146, 16, 172, 7, 158, 9, 155, 38, 155, 19, 181, 36, 148, 9, 6, 25, 27, 9, 168, 32,
    13, 30, 20, 28, 27, 28, 181, 11, 20, 9, 155, 9, 155, 12, 176, 9, 27, 19, 169, 12, 169, 21, 166,
    24, 137, 15, 137, 9, 143, 12, 165, 10, 181, 13, 143, 38, 173, 7, 10, 25, 157, 21, 168, 10, 20,
    9, 36, 16, 177, 24, 9, 17, 37, 17, 176, 22, 29, 31, 158, 31, 8, 5, 23, 8, 30, 11, 38, 19, 44,
    7, 175, 9, 29, 20, 158, 21, 23, 7, 175, 29, 164, 27, 143, 9, 173, 23, 138, 12, 23, 25, 175, 25,
    177, 43, 138, 20, 177, 23, 137, 18, 165, 18, 172, 24, 165, 23, 37, 17, 176, 17, 147, 33, 154,
    8, 172, 22, 166, 22, 176, 33, 157, 8, 139, 25, 146, 8, 138, 6, 136, 24, 9, 10, 165, 11, 138,
    30, 147, 28, 147, 17, 29, 11, 158, 13, 29, 11, 158, 12, 8, 20, 38, 9, 172, 21, 0, 27, 164, 29,
    13, 11, 142, 34, 25, 27, 162, 23, 152, 23, 23, 9, 44, 30, 175, 10, 25, 15, 162, 15, 147, 23,
    158, 11, 152, 9, 148, 14, 172, 11, 147, 11, 20, 20, 168, 21, 139, 41, 8, 20, 38, 9, 172, 20,
    147, 25, 20, 22, 168, 22, 134, 11, 157, 23, 6, 22, 139, 18, 24, 7, 177, 28, 134, 31, 152, 27,
    8, 28, 38, 27, 41, 25, 172, 28, 23, 24, 40, 11, 45, 28, 175, 24, 11, 23, 14, 12, 27, 21, 165,
    12, 141, 11, 6, 12, 10, 28, 164, 28, 9, 11, 14, 12, 37, 12, 169, 13, 8, 7, 172, 8, 11, 28, 169,
    9, 143, 10, 19, 11, 25, 17, 26, 24, 162, 17, 168, 22, 13, 19, 148, 15, 138, 31, 141, 9, 138,
    26, 146, 24, 19, 11, 148, 23, 176, 41, 152, 28, 158, 33, 176, 23, 146, 10, 177, 8, 181, 34, 19,
    18, 158, 24, 10, 7, 158, 10, 154, 9, 139, 12, 175, 46, 166, 19, 139, 11, 155, 16, 155, 27, 143,
    19, 169, 8, 148, 10, 6, 13, 181, 21, 152, 14, 168, 7, 152, 24, 134, 12, 169, 19, 137, 14, 152,
    12, 20, 25, 168, 15, 9, 32, 11, 34, 37, 33, 168, 8, 134, 15, 134, 23, 158, 22, 9, 26, 27, 15,
    165, 25, 154, 28, 141, 22, 13, 8, 168, 9, 136, 6, 9, 15, 165, 15, 136, 21, 152, 35, 0, 21, 164,
    39, 142, 12, 143, 28, 158, 19, 10, 29, 26, 12, 165, 28, 142, 10, 136, 14, 45, 9, 176, 8, 9, 20,
    142, 10, 26, 10, 165, 21, 173, 9, 134, 19, 20, 17, 168, 22, 40, 26, 169, 12, 145, 8, 0, 14,
    164, 13, 134, 7, 134, 29, 13, 17, 148, 18, 13, 18, 148, 18, 29, 8, 158, 9, 141, 17, 146, 31, 6,
    15, 13, 22, 20, 19, 27, 20, 40, 15, 41, 9, 176, 15, 143, 36, 164, 8, 176, 16, 146, 14, 143, 46,
    176, 28, 152, 25, 155, 23, 0, 16, 25, 43, 34, 34, 164, 27, 29, 26, 169, 26, 10, 36, 20, 27,
    168, 26, 0, 33, 164, 34, 153, 8, 165, 14, 27, 27, 165, 27, 6, 32, 13, 33, 155, 32, 9, 16, 10,
    29, 37, 16, 176, 16, 9, 31, 10, 38, 15, 27, 19, 17, 36, 9, 37, 31, 176, 31, 175, 22, 9, 30, 10,
    43, 36, 9, 165, 19, 6, 21, 10, 32, 18, 36, 164, 9, 9, 39, 37, 41, 176, 39, 25, 22, 162, 15,
    139, 16, 0, 46, 10, 46, 164, 30, 9, 14, 176, 15, 9, 14, 20, 10, 37, 13, 41, 34, 176, 15, 15,
    10, 151, 22, 6, 12, 177, 8, 0, 20, 9, 14, 36, 20, 37, 10, 176, 11, 172, 16, 174, 29, 137, 10,
    23, 9, 175, 10, 19, 15, 176, 14, 11, 8, 147, 25, 6, 22, 13, 22, 20, 28, 168, 27, 155, 9, 128,
    16, 19, 11, 166, 29, 23, 10, 44, 9, 45, 10, 175, 12, 44, 9, 45, 9, 175, 34, 157, 11, 25, 18,
    162, 14, 155, 20, 168, 6, 148, 21, 0, 12, 164, 18, 23, 9, 29, 41, 30, 23, 175, 10, 25, 14, 162,
    15, 157, 24, 12, 34, 173, 18, 8, 7, 29, 14, 44, 8, 173, 14, 0, 25, 9, 26, 36, 23, 37, 24, 176,
    25, 23, 30, 175, 29, 173, 25, 29, 14, 158, 36, 153, 15, 173, 20, 142, 30, 177, 9, 8, 8, 172,
    20, 8, 11, 173, 18, 136, 7, 174, 26, 152, 11, 38, 12, 177, 12, 140, 30, 23, 21, 45, 14, 175,
    21, 0, 11, 9, 15, 26, 8, 37, 14, 176, 9, 0, 12, 164, 15, 165, 21, 173, 28, 165, 22, 142, 34, 9,
    19, 12, 27, 17, 33, 165, 18, 157, 13, 29, 9, 158, 25, 142, 20, 38, 12, 172, 12, 168, 31, 176,
    27, 157, 20, 8, 24, 166, 29, 8, 20, 29, 20, 172, 16, 8, 15, 29, 19, 172, 16, 29, 27, 158, 27,
    173, 14, 23, 24, 175, 24, 137, 7, 9, 25, 165, 24, 157, 9, 8, 17, 38, 23, 172, 18, 136, 25, 9,
    22, 23, 9, 37, 21, 175, 11, 136, 19, 176, 25, 158, 25, 8, 13, 172, 14, 157, 22, 157, 28, 17,
    26, 157, 25, 0, 19, 164, 13, 8, 6, 181, 22, 20, 17, 168, 18, 157, 7, 128, 19, 157, 18, 10, 20,
    38, 23, 172, 24, 18, 11, 169, 9, 13, 6, 172, 20, 147, 24, 24, 31, 169, 20, 13, 27, 152, 11,
    152, 8, 177, 13, 29, 25, 177, 13, 172, 10, 154, 19, 134, 26, 138, 16, 137, 16, 25, 39, 162, 33,
    26, 10, 165, 16, 13, 13, 23, 23, 45, 7, 175, 23, 141, 13, 38, 7, 177, 35, 12, 25, 23, 28, 175,
    27, 146, 20, 14, 10, 177, 26, 166, 14, 139, 8, 148, 18, 138, 33, 172, 14, 139, 22, 152, 22, 25,
    34, 162, 31, 151, 7, 0, 11, 11, 26, 164, 22, 20, 19, 155, 16, 9, 16, 165, 16, 6, 22, 9, 28, 13,
    20, 15, 18, 37, 26, 176, 28, 9, 29, 37, 30, 176, 30, 6, 16, 11, 24, 141, 8, 13, 20, 181, 20,
    164, 16, 6, 16, 36, 19, 48, 11, 177, 17, 9, 9, 164, 13, 177, 10, 9, 17, 10, 6, 11, 23, 37, 16,
    177, 28, 0, 36, 164, 41, 134, 16, 164, 26, 139, 19, 139, 28, 37, 10, 176, 11, 0, 18, 164, 17,
    0, 23, 134, 7, 143, 18, 9, 10, 37, 11, 176, 13, 165, 17, 177, 17, 146, 11, 9, 23, 36, 21, 165,
    23, 176, 18, 176, 46, 8, 8, 23, 10, 45, 10, 175, 12, 44, 9, 45, 10, 175, 12, 139, 13, 10, 7,
    154, 11, 23, 9, 175, 11, 136, 8, 145, 6, 0, 27, 164, 28, 128, 22, 8, 16, 23, 17, 38, 17, 44,
    17, 45, 14, 47, 18, 177, 22, 11, 23, 23, 17, 38, 17, 45, 13, 175, 17, 8, 16, 12, 28, 23, 17,
    38, 17, 44, 17, 45, 13, 175, 17, 8, 16, 23, 17, 38, 17, 44, 17, 45, 14, 175, 17, 0, 23, 164,
    17, 146, 22, 14, 31, 145, 6, 14, 25, 145, 31, 14, 35, 145, 38, 143, 27, 37, 13, 176, 15, 27,
    17, 168, 5, 143, 13, 157, 10, 139, 15, 23, 20, 175, 20, 23, 20, 175, 19, 139, 18, 166, 5, 8,
    11, 172, 11, 44, 10, 173, 17, 8, 5, 14, 23, 38, 20, 44, 7, 173, 8, 23, 15, 38, 16, 45, 19, 175,
    16, 20, 22, 23, 15, 38, 16, 40, 21, 45, 20, 175, 16, 9, 18, 37, 17, 176, 11, 0, 11, 164, 7, 27,
    19, 29, 21, 165, 8, 9, 7, 44, 17, 176, 7, 155, 26, 24, 38, 168, 20, 0, 21, 157, 10, 139, 17,
    173, 12, 23, 16, 175, 16, 23, 13, 45, 12, 175, 15, 8, 10, 166, 10, 0, 30, 10, 7, 38, 35, 172,
    22, 142, 28, 143, 20, 166, 16, 165, 19, 0, 21, 36, 26, 176, 11, 27, 10, 169, 12, 9, 9, 165, 9,
    15, 14, 18, 16, 20, 34, 155, 31, 11, 10, 143, 14, 13, 19, 18, 14, 20, 24, 24, 7, 168, 24, 139,
    26, 174, 31, 8, 20, 172, 21, 146, 12, 168, 20, 10, 7, 148, 11, 17, 16, 157, 28, 138, 21, 145,
    25, 0, 11, 10, 13, 164, 15, 6, 11, 27, 14, 169, 30, 6, 7, 10, 14, 20, 9, 40, 10, 172, 7, 166,
    7, 9, 24, 10, 20, 29, 21, 30, 22, 176, 14, 154, 32, 147, 26, 168, 27, 153, 10, 158, 12, 169,
    10, 9, 31, 37, 31, 45, 23, 176, 32, 0, 10, 36, 7, 166, 15, 24, 33, 165, 13, 9, 27, 36, 18, 37,
    25, 176, 28, 37, 19, 176, 18, 18, 14, 157, 20, 0, 30, 164, 31, 6, 18, 20, 16, 40, 19, 169, 11,
    155, 11, 27, 11, 41, 12, 172, 7, 9, 13, 26, 19, 176, 15, 0, 14, 9, 13, 37, 13, 176, 15, 13, 14,
    142, 32, 9, 13, 10, 34, 152, 11, 18, 14, 148, 21, 23, 14, 173, 12, 37, 21, 176, 23, 142, 19,
    14, 9, 145, 9, 141, 21, 165, 8, 158, 30, 13, 32, 168, 5, 155, 10, 172, 26, 147, 22, 6, 30, 13,
    15, 146, 38, 9, 17, 139, 11, 145, 35, 176, 20, 154, 10, 134, 17, 168, 18, 13, 34, 168, 5, 148,
    16, 166, 26, 18, 17, 27, 17, 169, 25, 154, 27, 165, 16, 166, 38, 14, 8, 145, 10, 151, 8, 128,
    27, 23, 21, 38, 9, 45, 10, 175, 21, 29, 17, 41, 27, 181, 24, 141, 8, 142, 38, 165, 25, 10, 17,
    155, 7, 8, 7, 24, 23, 26, 38, 40, 21, 44, 8, 173, 24, 17, 29, 20, 20, 48, 11, 177, 24, 6, 22,
    13, 23, 20, 20, 168, 15, 6, 25, 20, 25, 168, 25, 138, 25, 9, 27, 26, 20, 176, 27, 8, 6, 168, 5,
    9, 20, 13, 25, 19, 22, 37, 19, 176, 23, 139, 23, 168, 13, 6, 15, 9, 33, 37, 35, 44, 21, 176,
    38, 13, 23, 18, 25, 148, 19, 0, 20, 6, 15, 168, 9, 23, 21, 45, 21, 175, 20, 136, 20, 23, 11,
    45, 7, 175, 12, 23, 27, 175, 26, 23, 11, 175, 12, 27, 22, 168, 25, 169, 23, 155, 15, 14, 19,
    155, 16, 155, 22, 146, 28, 141, 26, 27, 6, 173, 19, 44, 7, 173, 7, 8, 15, 172, 15, 37, 13, 176,
    16, 134, 9, 137, 17, 148, 17, 142, 31, 134, 8, 168, 11, 27, 8, 181, 20, 6, 39, 13, 41, 18, 32,
    20, 38, 168, 39, 6, 20, 18, 30, 155, 8, 18, 29, 158, 38, 18, 27, 29, 10, 164, 8, 29, 25, 158,
    24, 6, 33, 9, 9, 11, 14, 27, 34, 29, 28, 36, 10, 37, 10, 176, 11, 40, 14, 173, 9, 158, 28, 8,
    5, 38, 21, 44, 7, 173, 8, 12, 30, 13, 31, 20, 29, 40, 28, 174, 27, 6, 13, 169, 8, 155, 25, 44,
    29, 175, 43, 12, 26, 23, 23, 44, 24, 45, 27, 175, 22, 136, 30, 181, 23, 152, 10, 168, 15, 8, 9,
    38, 16, 172, 9, 138, 24, 0, 26, 10, 18, 11, 33, 36, 26, 166, 16, 0, 34, 164, 21, 164, 7, 164,
    18, 0, 18, 10, 23, 164, 18, 164, 17, 164, 15, 10, 19, 154, 21, 154, 17, 134, 25, 148, 26, 176,
    19, 20, 10, 30, 29, 168, 7, 6, 13, 23, 15, 24, 15, 175, 15, 0, 43, 6, 13, 13, 6, 20, 10, 24,
    26, 164, 43, 9, 28, 26, 33, 30, 9, 37, 27, 48, 27, 177, 27, 6, 13, 23, 15, 175, 15, 134, 13, 9,
    24, 165, 22, 37, 20, 169, 9, 137, 20, 9, 8, 26, 10, 165, 9, 176, 14, 173, 16, 136, 5, 9, 9, 11,
    9, 23, 13, 36, 10, 37, 10, 45, 11, 176, 11, 128, 31, 17, 25, 27, 10, 169, 12, 10, 18, 169, 9,
    138, 35, 9, 13, 10, 21, 169, 9, 18, 14, 168, 17, 141, 6, 23, 22, 175, 22, 173, 22, 154, 34,
    173, 21, 0, 24, 164, 25, 6, 30, 13, 29, 27, 30, 169, 14, 138, 41, 146, 33, 141, 18, 6, 7, 138,
    15, 26, 24, 176, 19, 29, 8, 158, 27, 17, 30, 29, 34, 158, 16, 23, 19, 175, 19, 8, 25, 25, 21,
    34, 10, 38, 22, 44, 25, 173, 10, 6, 8, 13, 10, 14, 19, 168, 11, 8, 7, 29, 15, 30, 17, 38, 8,
    44, 8, 173, 14, 6, 9, 13, 17, 148, 12, 19, 18, 37, 14, 176, 9, 29, 16, 158, 34, 173, 11, 38,
    19, 173, 11, 40, 15, 173, 21, 8, 13, 20, 20, 29, 9, 36, 10, 38, 20, 172, 13, 20, 10, 36, 10,
    40, 13, 173, 20, 6, 17, 20, 15, 168, 17, 158, 20, 151, 12, 174, 33, 29, 16, 30, 17, 172, 13,
    23, 18, 175, 18, 157, 27, 9, 35, 26, 35, 165, 36, 140, 26, 140, 25, 139, 46, 0, 20, 164, 7, 0,
    12, 9, 14, 23, 18, 47, 18, 176, 9, 8, 21, 23, 18, 44, 22, 175, 18, 29, 16, 158, 16, 0, 23, 6,
    21, 36, 23, 169, 18, 8, 12, 172, 13, 166, 23, 154, 12, 27, 11, 168, 17, 17, 16, 27, 11, 157,
    15, 30, 10, 177, 8, 141, 14, 166, 27, 158, 29, 164, 21, 143, 39, 143, 14, 164, 19, 166, 8, 164,
    20, 138, 22, 138, 19, 139, 10, 145, 7, 139, 24, 157, 36, 136, 23, 158, 16, 158, 24, 136, 12,
    136, 10, 181, 32, 181, 46, 177, 34, 154, 31, 142, 24, 142, 9, 142, 11, 136, 11, 23, 12, 173, 8,
    172, 18, 177, 11, 158, 17, 29, 17, 158, 17, 29, 17, 158, 23, 23, 30, 175, 30, 160, 31, 179, 27,
    4, 6, 156, 11, 3, 27, 179, 26, 175, 24, 4, 9, 175, 10, 42, 27, 179, 10, 42, 9, 179, 10, 170, 9,
    132, 22, 156, 31, 4, 9, 42, 6, 47, 8, 179, 7, 132, 8, 175, 25, 4, 7, 175, 7, 156, 24, 131, 29,
    170, 25, 42, 18, 47, 15, 179, 18, 4, 19, 42, 18, 47, 15, 179, 18, 4, 16, 42, 15, 47, 14, 179,
    15, 156, 32, 156, 16, 170, 7, 170, 6, 42, 9, 175, 9, 4, 10, 42, 5, 47, 11, 179, 5, 4, 10, 42,
    4, 175, 11, 156, 30, 3, 30, 42, 30, 179, 30, 175, 9, 156, 34, 170, 30, 156, 23, 132, 7, 170, 8,
    156, 26, 132, 9, 4, 28, 31, 26, 42, 26, 175, 28, 4, 23, 175, 23, 170, 19, 170, 13, 132, 25,
    156, 17, 4, 12, 170, 31, 175, 30, 132, 13, 159, 25, 4, 13, 170, 9, 4, 13, 159, 25, 4, 30, 42,
    25, 47, 23, 179, 24, 179, 30, 132, 6, 179, 6, 4, 19, 156, 35, 4, 18, 42, 17, 179, 17, 170, 16,
    179, 17, 170, 17, 179, 16, 175, 14, 170, 5, 4, 18, 170, 16, 4, 18, 170, 17, 156, 28, 132, 10,
    4, 9, 42, 6, 179, 7, 4, 16, 42, 16, 47, 14, 179, 16, 170, 18, 179, 19, 42, 19, 179, 19, 42, 8,
    175, 11, 175, 20, 175, 10, 42, 23, 175, 18, 175, 17, 42, 21, 175, 17, 42, 21, 175, 18, 28, 15,
    160, 30, 179, 7, 4, 9, 170, 6, 179, 10, 42, 4, 179, 5, 42, 7, 179, 7, 4, 11, 42, 10, 47, 21,
    179, 11, 175, 12, 175, 27, 156, 25, 42, 27, 179, 25, 4, 8, 42, 7, 179, 7, 132, 14, 175, 19,
    132, 18, 170, 11, 47, 18, 179, 12, 175, 18, 4, 26, 42, 11, 179, 12, 42, 11, 175, 18, 42, 8,
    179, 5, 170, 36, 170, 12, 4, 6, 175, 10, 4, 13, 179, 13, 3, 32, 31, 29, 175, 30, 160, 32, 170,
    29, 131, 27, 3, 26, 179, 26, 179, 23, 179, 14, 156, 21, 149, 13, 149, 8, 149, 21, 149, 10, 149,
    12, 182, 16, 182, 15, 182, 36, 149, 17, 182, 29, 149, 7, 149, 9, 182, 32, 149, 25, 149, 23,
    182, 28, 149, 33, 149, 38, 182, 20, 182, 23, 182, 21, 182, 39, 149, 16, 149, 22, 182, 35, 21,
    15, 182, 26, 182, 22, 21, 26, 182, 41, 182, 43, 180, 9, 129, 16, 144, 7, 129, 11, 144, 16, 144,
    18, 129, 28, 144, 8, 144, 27, 1, 12, 144, 11, 180, 21, 129, 6, 129, 23, 129, 12, 129, 20, 129,
    41, 144, 36, 135, 31, 135, 32, 171, 33, 16, 8, 180, 12, 16, 22, 180, 10, 1, 7, 144, 25, 144,
    19, 180, 36, 129, 39, 1, 29, 16, 17, 180, 23, 1, 11, 180, 8, 129, 17, 144, 14, 129, 15, 180,
    15, 1, 12, 144, 16, 1, 21, 144, 8, 1, 30, 144, 23, 178, 35, 180, 30, 144, 10, 1, 6, 144, 17,
    16, 31, 180, 8, 180, 26, 16, 15, 180, 20, 1, 11, 144, 17, 129, 21, 180, 41, 1, 22, 144, 17, 16,
    15, 180, 22, 129, 30, 180, 24, 16, 15, 180, 13, 1, 15, 144, 22, 1, 11, 144, 13, 129, 34, 129,
    33, 144, 22, 1, 25, 180, 22, 129, 25, 171, 34, 144, 15, 180, 23, 16, 18, 180, 8, 150, 10, 163,
    22, 150, 12, 150, 14, 161, 13, 161, 12, 161, 20, 161, 43, 22, 6, 161, 12, 161, 46, 161, 29,
    163, 19, 163, 35, 163, 14, 163, 18, 163, 27, 161, 16, 150, 22, 161, 15, 22, 6, 161, 15, 161,
    10, 163, 23, 163, 36, 161, 9, 22, 17, 163, 16, 22, 9, 163, 12, 163, 28, 150, 43, 150, 5, 150,
    15, 22, 19, 163, 25, 150, 32, 22, 25, 163, 22, 133, 41, 133, 11, 133, 16, 133, 21, 133, 13,
    130, 36, 130, 34, 133, 29, 133, 39, 133, 34, 133, 25, 2, 34, 133, 34, 6, 9, 13, 18, 20, 14,
    168, 13, 168, 9, 169, 31, 18, 13, 175, 16, 45, 9, 175, 16, 169, 13, 37, 14, 176, 9, 147, 10,
    158, 14, 158, 13, 8, 6, 172, 7, 13, 27, 20, 25, 168, 27, 152, 32, 141, 12, 177, 26, 141, 15,
    148, 12, 166, 12, 25, 20, 162, 27, 143, 11, 128, 20, 177, 20, 26, 10, 176, 20, 9, 18, 165, 20,
    25, 10, 162, 12, 29, 8, 164, 16, 143, 30, 177, 16, 143, 17, 13, 18, 15, 9, 146, 19, 158, 26,
    147, 21, 23, 22, 25, 12, 34, 16, 45, 22, 175, 21, 23, 7, 45, 7, 47, 8, 177, 11, 23, 7, 45, 7,
    175, 8, 23, 21, 45, 22, 175, 21, 153, 29, 177, 12, 23, 23, 45, 19, 175, 23, 177, 19, 173, 19,
    172, 21, 172, 19, 9, 9, 37, 10, 176, 11, 139, 14, 165, 15, 9, 23, 176, 17, 37, 18, 176, 20,
    137, 22, 166, 20, 166, 21, 8, 18, 23, 7, 44, 19, 175, 8, 8, 6, 23, 7, 175, 8, 177, 22, 157, 34,
    8, 6, 166, 7, 136, 18, 169, 15, 169, 20, 25, 11, 162, 12, 25, 17, 162, 18, 147, 39, 169, 14,
    25, 31, 162, 29, 152, 18, 142, 13, 19, 17, 169, 20, 134, 21, 152, 19, 25, 32, 162, 21, 13, 15,
    148, 9, 134, 22, 139, 9, 166, 9, 13, 15, 20, 12, 168, 12, 143, 15, 6, 11, 141, 11, 14, 12, 17,
    7, 26, 14, 27, 26, 176, 21, 0, 15, 9, 20, 10, 17, 17, 7, 27, 18, 36, 17, 165, 20, 26, 14, 176,
    17, 10, 8, 139, 18, 17, 7, 169, 14, 147, 14, 152, 21, 143, 25, 6, 11, 13, 12, 148, 14, 157, 30,
    162, 15, 146, 26, 138, 27, 25, 19, 162, 11, 25, 28, 162, 22, 168, 14, 172, 8, 158, 15, 148, 11,
    147, 19, 0, 11, 164, 14, 164, 14, 29, 10, 158, 12, 138, 8, 151, 9, 177, 31, 141, 16, 10, 8,
    176, 12, 155, 6, 9, 11, 37, 11, 176, 10, 158, 27, 176, 17, 169, 25, 6, 12, 168, 9, 176, 8, 139,
    27, 176, 26, 164, 9, 174, 25, 154, 30, 145, 11, 26, 9, 165, 18, 145, 9, 138, 28, 10, 6, 154,
    11, 14, 10, 147, 19, 142, 21, 14, 10, 176, 8, 165, 9, 142, 14, 20, 17, 168, 19, 20, 17, 168,
    20, 0, 15, 164, 13, 6, 7, 13, 16, 155, 10, 141, 5, 162, 12, 27, 10, 168, 20, 13, 21, 20, 22,
    168, 15, 141, 7, 13, 23, 20, 22, 168, 16, 13, 24, 20, 22, 40, 18, 169, 29, 40, 9, 169, 9, 13,
    8, 148, 19, 138, 15, 138, 11, 145, 39, 14, 12, 145, 11, 136, 9, 0, 24, 164, 17, 177, 33, 169,
    22, 138, 18, 138, 23, 138, 13, 25, 35, 162, 28, 138, 9, 138, 14, 25, 15, 162, 17, 15, 27, 168,
    16, 134, 24, 165, 13, 27, 6, 168, 7, 128, 26, 146, 19, 164, 22, 176, 15, 9, 14, 165, 13, 143,
    34, 25, 14, 162, 10, 177, 24, 176, 10, 169, 18, 164, 25, 173, 10, 147, 15, 143, 31, 169, 24,
    23, 9, 29, 9, 175, 10, 23, 25, 45, 21, 175, 24, 157, 32, 25, 24, 162, 22, 25, 26, 162, 25, 142,
    15, 152, 29, 145, 12, 25, 23, 29, 12, 162, 23, 157, 12, 23, 12, 45, 17, 175, 13, 23, 26, 175,
    26, 23, 26, 175, 25, 23, 31, 175, 30, 23, 13, 175, 14, 175, 13, 8, 11, 23, 12, 38, 12, 44, 11,
    173, 17, 23, 8, 175, 9, 145, 13, 142, 26, 145, 30, 29, 22, 158, 26, 157, 14, 143, 16, 8, 27,
    23, 10, 166, 21, 152, 15, 138, 10, 8, 26, 172, 26, 23, 7, 166, 34, 145, 16, 25, 27, 162, 18,
    145, 31, 145, 14, 136, 27, 142, 25, 25, 30, 162, 26, 29, 18, 158, 20, 11, 15, 142, 13, 148, 30,
    8, 9, 172, 10, 9, 8, 24, 7, 176, 8, 0, 15, 164, 12, 9, 29, 165, 29, 176, 12, 37, 10, 166, 9,
    176, 29, 166, 6, 23, 10, 45, 10, 175, 12, 20, 18, 23, 10, 40, 15, 175, 12, 154, 13, 142, 16,
    145, 21, 143, 32, 172, 20, 0, 23, 164, 20, 9, 15, 26, 9, 176, 8, 154, 29, 9, 19, 26, 21, 37,
    18, 176, 18, 15, 15, 177, 10, 143, 22, 9, 22, 139, 26, 0, 10, 164, 7, 9, 11, 165, 12, 9, 9,
    165, 10, 0, 16, 10, 14, 164, 9, 143, 8, 152, 39, 154, 15, 9, 13, 165, 13, 154, 16, 9, 12, 26,
    16, 165, 12, 9, 19, 165, 18, 151, 10, 155, 13, 9, 24, 165, 23, 8, 12, 172, 12, 23, 8, 47, 10,
    177, 22, 20, 21, 168, 14, 23, 17, 175, 17, 177, 32, 25, 25, 162, 28, 14, 9, 145, 11, 177, 14,
    142, 27, 14, 22, 145, 27, 23, 7, 175, 9, 166, 28, 145, 34, 9, 23, 11, 17, 36, 25, 165, 22, 175,
    32, 172, 6, 151, 19, 10, 24, 147, 23, 164, 24, 13, 14, 20, 12, 168, 12, 38, 16, 172, 16, 173,
    15, 158, 8, 142, 22, 23, 12, 175, 13, 23, 12, 24, 16, 45, 17, 175, 13, 23, 12, 30, 14, 45, 17,
    175, 31, 172, 17, 23, 6, 26, 10, 175, 8, 155, 14, 173, 13, 23, 13, 45, 12, 175, 14, 23, 15, 45,
    12, 175, 16, 23, 16, 45, 12, 175, 16, 151, 15, 8, 17, 38, 16, 172, 18, 23, 13, 44, 14, 45, 11,
    175, 14, 8, 13, 23, 13, 44, 14, 45, 11, 175, 14, 136, 13, 164, 30, 175, 31, 128, 15, 145, 27,
    38, 16, 172, 18, 23, 7, 175, 8, 23, 8, 45, 9, 175, 9, 10, 21, 164, 8, 145, 23, 0, 26, 164, 27,
    153, 18, 18, 22, 168, 28, 162, 30, 25, 16, 30, 18, 162, 16, 29, 18, 173, 13, 23, 10, 44, 7, 45,
    9, 175, 11, 177, 36, 0, 22, 164, 22, 142, 18, 23, 16, 173, 13, 0, 18, 9, 10, 165, 11, 9, 8, 26,
    12, 37, 9, 176, 8, 47, 20, 176, 8, 152, 26, 134, 18, 6, 18, 20, 15, 168, 17, 157, 21, 151, 6,
    145, 19, 9, 13, 11, 12, 37, 13, 169, 12, 152, 30, 8, 5, 166, 8, 164, 11, 26, 16, 37, 13, 176,
    15, 0, 21, 164, 20, 23, 14, 38, 14, 44, 14, 173, 12, 8, 14, 23, 14, 38, 14, 44, 14, 173, 12,
    11, 16, 152, 10, 23, 6, 45, 7, 175, 8, 11, 21, 173, 7, 166, 18, 151, 16, 8, 15, 172, 16, 174,
    24, 169, 17, 25, 21, 162, 21, 153, 20, 152, 13, 24, 13, 165, 17, 168, 17, 20, 14, 168, 5, 146,
    9, 25, 9, 162, 11, 153, 25, 23, 8, 175, 10, 25, 19, 162, 10, 11, 8, 142, 8, 25, 16, 34, 16,
    177, 20, 8, 9, 14, 9, 17, 6, 25, 10, 26, 12, 34, 12, 38, 9, 44, 9, 173, 10, 11, 14, 37, 17,
    166, 9, 8, 9, 26, 12, 38, 9, 44, 9, 173, 10, 8, 9, 23, 26, 38, 9, 44, 9, 45, 22, 175, 26, 9,
    10, 37, 11, 176, 12, 157, 29, 25, 24, 162, 23, 172, 15, 8, 14, 23, 14, 44, 15, 45, 11, 175, 15,
    23, 14, 45, 11, 175, 15, 138, 17, 145, 28, 128, 14, 9, 20, 165, 19, 6, 25, 13, 8, 20, 10, 168,
    9, 6, 18, 20, 21, 168, 21, 9, 24, 26, 9, 165, 23, 13, 16, 20, 11, 168, 14, 14, 29, 145, 15, 10,
    22, 142, 18, 9, 8, 37, 9, 169, 12, 25, 16, 162, 16, 19, 21, 154, 17, 141, 10, 26, 17, 37, 9,
    176, 15, 153, 12, 166, 15, 13, 8, 146, 8, 155, 28, 146, 25, 0, 15, 164, 8, 13, 20, 155, 20,
    175, 15, 165, 12, 23, 14, 175, 15, 23, 14, 44, 15, 45, 11, 175, 15, 9, 22, 165, 21, 164, 10,
    142, 8, 6, 8, 168, 19, 18, 13, 155, 14, 168, 21, 168, 5, 25, 31, 162, 30, 13, 28, 20, 29, 25,
    24, 34, 21, 168, 33, 168, 23, 13, 26, 148, 24, 6, 23, 155, 10, 145, 26, 145, 15, 145, 10, 6, 9,
    141, 10, 13, 10, 155, 16, 20, 10, 168, 14, 17, 7, 20, 14, 168, 10, 148, 24, 146, 30, 146, 27,
    44, 23, 173, 23, 169, 27, 0, 18, 164, 19, 0, 12, 164, 7, 166, 13, 10, 19, 165, 11, 164, 12, 10,
    13, 139, 22, 139, 30, 0, 28, 164, 15, 148, 20, 23, 23, 175, 23, 134, 14, 23, 15, 175, 15, 37,
    24, 176, 13, 158, 21, 14, 27, 164, 20, 152, 16, 26, 23, 37, 24, 175, 16, 165, 24, 6, 10, 146,
    15, 44, 14, 173, 11, 8, 13, 172, 13, 26, 9, 176, 19, 29, 13, 158, 14, 29, 13, 158, 22, 0, 13,
    164, 31, 152, 34, 9, 13, 37, 23, 176, 9, 137, 13, 23, 10, 175, 11, 153, 22, 148, 32, 175, 39,
    26, 11, 37, 18, 176, 18, 14, 10, 145, 7, 23, 8, 29, 9, 175, 10, 38, 12, 173, 10, 23, 22, 45,
    25, 175, 22, 172, 12, 8, 22, 172, 12, 6, 9, 146, 15, 27, 12, 169, 10, 153, 13, 23, 16, 44, 16,
    173, 13, 128, 13, 14, 19, 172, 19, 142, 23, 38, 11, 173, 11, 6, 17, 168, 8, 168, 8, 29, 10,
    158, 24, 176, 31, 139, 34, 13, 10, 20, 14, 40, 13, 173, 9, 13, 23, 20, 14, 168, 13, 8, 18, 172,
    19, 0, 14, 164, 7, 23, 14, 44, 14, 173, 12, 168, 16, 173, 30, 168, 12, 23, 9, 45, 20, 175, 11,
    164, 32, 25, 46, 162, 35, 8, 23, 172, 24, 154, 14, 154, 18, 154, 24, 8, 11, 151, 12, 181, 38,
    131, 28, 156, 11, 4, 23, 159, 26, 4, 8, 175, 22, 4, 8, 175, 7, 4, 8, 175, 21, 156, 36, 175, 23,
    47, 7, 179, 6, 42, 6, 47, 7, 179, 6, 170, 24, 42, 18, 179, 18, 4, 16, 42, 15, 179, 15, 4, 15,
    42, 15, 179, 15, 4, 15, 170, 15, 179, 15, 170, 4, 4, 10, 170, 8, 179, 9, 156, 13, 132, 24, 132,
    11, 156, 27, 156, 18, 42, 4, 175, 10, 42, 7, 175, 9, 179, 29, 31, 28, 175, 25, 132, 29, 31, 25,
    175, 26, 175, 26, 4, 13, 175, 13, 4, 13, 42, 13, 179, 13, 42, 13, 179, 13, 175, 11, 42, 8, 47,
    10, 179, 9, 47, 17, 179, 18, 28, 15, 179, 18, 42, 5, 175, 7, 4, 7, 47, 22, 179, 22, 4, 16, 42,
    15, 47, 14, 179, 16, 4, 16, 170, 15, 4, 19, 42, 19, 175, 8, 132, 17, 4, 7, 175, 12, 132, 12,
    42, 5, 179, 6, 28, 18, 175, 9, 156, 15, 42, 6, 175, 8, 4, 11, 42, 10, 179, 11, 4, 11, 170, 10,
    4, 23, 42, 10, 47, 26, 179, 11, 179, 11, 42, 14, 179, 14, 4, 15, 42, 14, 179, 14, 170, 14, 4,
    15, 170, 14, 4, 18, 42, 17, 47, 15, 179, 17, 4, 10, 179, 11, 4, 17, 42, 16, 179, 16, 4, 17,
    170, 16, 42, 17, 47, 16, 179, 17, 42, 23, 179, 12, 132, 26, 42, 11, 179, 12, 42, 13, 175, 13,
    179, 26, 182, 38, 182, 27, 182, 30, 182, 18, 182, 17, 182, 33, 16, 14, 180, 8, 1, 20, 144, 16,
    144, 26, 129, 35, 144, 33, 16, 20, 180, 8, 1, 13, 144, 16, 16, 13, 180, 19, 1, 12, 144, 12, 16,
    15, 180, 8, 161, 18, 161, 17, 161, 28, 22, 19, 161, 14, 22, 10, 163, 17, 163, 32, 163, 15, 161,
    26, 22, 11, 163, 19, 161, 25, 22, 18, 161, 11, 163, 17, 163, 26, 163, 31, 161, 21, 22, 9, 163,
    15, 161, 27, 163, 29, 22, 19, 161, 28, 22, 17, 161, 27, 22, 17, 161, 30, 163, 30, 133, 35, 133,
    20, 133, 32, 133, 36, 18, 14, 169, 16, 13, 9, 168, 9, 27, 8, 169, 7, 25, 11, 162, 13, 143, 26,
    153, 23, 23, 9, 169, 7, 15, 11, 177, 10, 10, 9, 164, 12, 25, 22, 162, 13, 15, 29, 165, 18, 143,
    24, 25, 9, 162, 26, 23, 7, 172, 7, 25, 12, 162, 14, 9, 16, 165, 15, 152, 20, 20, 15, 168, 10,
    13, 18, 152, 7, 177, 27, 155, 24, 137, 11, 0, 21, 164, 12, 9, 18, 165, 17, 37, 17, 176, 8, 13,
    16, 20, 15, 168, 9, 13, 6, 168, 5, 13, 6, 168, 6, 13, 11, 148, 13, 172, 25, 10, 9, 146, 7, 0,
    15, 10, 9, 164, 12, 6, 8, 155, 13, 9, 10, 165, 10, 134, 6, 13, 12, 148, 18, 146, 17, 8, 8, 172,
    8, 176, 13, 9, 15, 37, 15, 176, 9, 27, 7, 168, 8, 9, 9, 20, 10, 165, 10, 9, 11, 165, 11, 9, 8,
    37, 9, 176, 8, 9, 8, 165, 9, 9, 23, 176, 24, 145, 22, 6, 22, 13, 24, 18, 18, 20, 23, 168, 22,
    9, 25, 37, 23, 176, 24, 6, 7, 18, 18, 165, 14, 6, 14, 13, 7, 20, 11, 168, 8, 12, 33, 13, 15,
    20, 18, 168, 16, 20, 18, 168, 16, 137, 19, 25, 34, 162, 30, 25, 28, 162, 23, 9, 17, 37, 16,
    176, 13, 155, 31, 13, 21, 20, 20, 168, 14, 40, 6, 176, 13, 37, 15, 168, 6, 20, 11, 168, 6, 9,
    17, 165, 19, 151, 17, 9, 16, 37, 16, 168, 21, 23, 11, 45, 10, 175, 12, 45, 8, 177, 29, 151, 11,
    25, 20, 162, 18, 153, 16, 177, 18, 8, 10, 172, 11, 23, 12, 175, 14, 9, 15, 165, 14, 145, 20,
    181, 33, 37, 15, 176, 10, 29, 14, 158, 16, 136, 26, 23, 10, 175, 12, 162, 46, 25, 12, 162, 39,
    165, 29, 9, 12, 37, 12, 176, 14, 25, 10, 162, 11, 26, 11, 176, 13, 24, 8, 165, 11, 9, 12, 165,
    12, 181, 31, 13, 7, 148, 9, 13, 22, 148, 19, 25, 21, 162, 20, 143, 23, 25, 22, 162, 11, 6, 16,
    168, 7, 145, 17, 37, 16, 176, 16, 15, 18, 177, 10, 37, 19, 176, 16, 9, 12, 26, 15, 165, 12,
    128, 24, 176, 24, 8, 5, 172, 7, 0, 14, 164, 19, 0, 13, 164, 16, 20, 13, 168, 13, 0, 12, 164,
    11, 23, 24, 175, 23, 173, 17, 20, 11, 37, 18, 168, 6, 23, 16, 45, 13, 175, 17, 45, 12, 175, 14,
    23, 16, 45, 13, 175, 16, 23, 7, 173, 7, 137, 12, 0, 16, 164, 8, 13, 9, 20, 15, 168, 10, 9, 21,
    165, 20, 25, 20, 162, 20, 37, 16, 176, 13, 142, 17, 138, 5, 145, 18, 13, 16, 20, 12, 168, 10,
    20, 13, 168, 21, 162, 11, 151, 20, 36, 7, 37, 9, 176, 8, 153, 14, 38, 14, 172, 14, 6, 9, 155,
    11, 23, 10, 45, 9, 175, 11, 177, 7, 17, 19, 168, 12, 168, 24, 145, 32, 0, 13, 9, 9, 36, 10,
    165, 10, 17, 6, 165, 16, 8, 14, 172, 15, 25, 19, 162, 19, 20, 11, 168, 8, 134, 20, 142, 29, 6,
    14, 168, 9, 25, 21, 162, 22, 13, 8, 148, 10, 8, 7, 23, 9, 175, 11, 25, 17, 162, 17, 151, 14, 6,
    21, 13, 24, 20, 23, 168, 14, 177, 29, 8, 5, 172, 6, 23, 11, 175, 13, 23, 14, 44, 21, 45, 20,
    175, 15, 25, 14, 162, 14, 25, 23, 162, 23, 14, 18, 155, 15, 155, 18, 162, 14, 151, 21, 151, 18,
    6, 10, 155, 8, 25, 9, 162, 19, 13, 6, 148, 10, 6, 13, 148, 10, 6, 13, 13, 6, 168, 7, 6, 13,
    168, 7, 20, 12, 168, 12, 38, 8, 173, 15, 8, 7, 23, 8, 44, 8, 175, 10, 23, 7, 45, 8, 175, 9, 20,
    9, 172, 8, 27, 18, 157, 10, 8, 18, 30, 9, 44, 19, 173, 8, 10, 17, 164, 16, 9, 11, 176, 13, 176,
    7, 0, 13, 164, 10, 175, 34, 9, 19, 37, 18, 176, 9, 9, 22, 11, 15, 37, 21, 176, 25, 25, 36, 162,
    32, 175, 29, 148, 22, 6, 9, 13, 6, 168, 11, 13, 16, 20, 12, 27, 12, 168, 11, 8, 19, 172, 19,
    25, 25, 162, 27, 38, 8, 172, 8, 25, 9, 162, 10, 25, 33, 162, 29, 13, 10, 20, 13, 168, 13, 13,
    19, 20, 13, 168, 13, 175, 33, 181, 35, 162, 22, 143, 33, 143, 29, 160, 34, 42, 14, 179, 15, 4,
    11, 175, 11, 170, 10, 132, 23, 4, 13, 175, 11, 132, 27, 4, 10, 42, 8, 175, 10, 42, 5, 47, 7,
    179, 6, 4, 7, 170, 5, 170, 15, 42, 15, 179, 15, 132, 16, 131, 26, 42, 6, 179, 7, 4, 8, 42, 23,
    175, 9, 132, 15, 42, 10, 179, 11, 42, 11, 179, 11, 42, 6, 179, 21, 4, 8, 175, 9, 22, 8, 161,
    14, 161, 24, 161, 30, 22, 8, 33, 14, 163, 15, 133, 33, 6, 10, 13, 15, 20, 14, 40, 14, 169, 7,
    141, 23, 162, 36, 25, 19, 162, 14, 25, 15, 162, 38, 25, 28, 162, 27, 26, 14, 176, 10, 25, 19,
    162, 21, 148, 13, 6, 9, 141, 11, 6, 9, 168, 12, 9, 9, 176, 11, 37, 9, 176, 11, 20, 17, 168, 15,
    162, 13, 0, 14, 164, 9, 6, 10, 146, 10, 13, 7, 148, 11, 13, 7, 168, 8, 6, 14, 13, 7, 168, 8, 0,
    17, 164, 9, 0, 16, 164, 9, 25, 38, 162, 31, 13, 9, 20, 9, 27, 8, 168, 9, 165, 11, 173, 18, 162,
    43, 25, 22, 162, 28, 25, 13, 162, 19, 151, 13, 9, 18, 37, 17, 176, 22, 9, 14, 165, 14, 23, 9,
    45, 14, 175, 10, 25, 12, 162, 13, 18, 11, 168, 10, 153, 11, 177, 15, 23, 22, 175, 30, 26, 18,
    165, 20, 153, 19, 128, 18, 14, 9, 145, 10, 8, 10, 172, 10, 6, 17, 155, 11, 6, 17, 155, 10, 6,
    7, 155, 10, 25, 26, 162, 26, 151, 22, 0, 14, 164, 8, 145, 29, 162, 31, 25, 18, 162, 12, 153,
    17, 6, 11, 20, 15, 27, 15, 168, 10, 13, 8, 148, 9, 9, 16, 37, 15, 176, 22, 23, 14, 44, 15, 175,
    15, 25, 13, 162, 18, 27, 19, 168, 24, 6, 8, 27, 12, 168, 11, 27, 12, 168, 11, 169, 29, 13, 20,
    20, 14, 168, 14, 6, 7, 45, 8, 175, 20, 0, 17, 164, 11, 0, 18, 164, 11, 10, 25, 164, 18, 10, 15,
    164, 23, 175, 38, 13, 6, 168, 11, 20, 9, 168, 10, 25, 13, 162, 22, 0, 20, 164, 18, 42, 10, 179,
    10, 4, 8, 170, 6, 42, 5, 179, 5, 22, 5, 163, 12, 22, 19, 163, 15, 13, 14, 168, 6, 162, 10, 6,
    19, 141, 12, 25, 13, 162, 34, 13, 16, 20, 14, 27, 8, 168, 9, 13, 9, 148, 9, 9, 9, 37, 10, 176,
    12, 0, 15, 10, 5, 164, 12, 25, 24, 162, 21, 25, 12, 162, 17, 25, 25, 162, 24, 25, 17, 162, 20,
    20, 14, 168, 14, 25, 17, 162, 11, 25, 14, 162, 24, 162, 35, 0, 14, 164, 12, 13, 6, 168, 7, 9,
    10, 37, 10, 176, 10, 22, 9, 33, 12, 163, 15, 162, 41, 25, 15, 162, 16, 0, 11, 164, 8, 162, 34,
    13, 9, 155, 8, 162, 17, 162, 32, 128, 17, 25, 20, 162, 17, 25, 27, 162, 25, 22, 7, 33, 13, 163,
    12, 25, 22, 162, 22, 153, 21, 9, 8, 165, 12, 25, 18, 162, 11, 162, 33, 9, 20, 176, 21, 162, 20,
    20, 10, 40, 10, 176, 10, 13, 10, 20, 10, 168, 10, 23, 10, 27, 10, 175, 10, 17, 10, 36, 10, 177,
    10, 0, 10, 137, 10, 10, 10, 164, 10, 37, 10, 176, 10, 30, 10, 166, 10, 23, 10, 175, 10, 0, 10,
    11, 10, 36, 10, 37, 10, 176, 10, 9, 10, 11, 10, 146, 10, 13, 10, 148, 10, 25, 10, 162, 10, 9,
    10, 37, 10, 177, 10, 13, 10, 20, 10, 27, 10, 168, 10, 10, 10, 145, 10, 9, 10, 138, 10, 38, 10,
    172, 10, 23, 10, 45, 10, 175, 10, 13, 10, 168, 10, 8, 10, 23, 10, 45, 10, 175, 10, 6, 8, 18, 8,
    27, 8, 40, 8, 181, 8, 8, 8, 13, 8, 19, 8, 20, 8, 24, 8, 26, 8, 40, 8, 44, 8, 181, 8, 18, 3, 40,
    8, 41, 8, 49, 3, 181, 8, 40, 8, 181, 8, 10, 8, 14, 8, 17, 8, 44, 8, 176, 8, 9, 8, 17, 3, 37, 8,
    176, 8, 9, 8, 26, 8, 165, 8, 6, 8, 18, 8, 40, 8, 46, 8, 177, 8, 6, 8, 18, 8, 27, 8, 181, 8, 0,
    3, 6, 8, 8, 8, 9, 3, 10, 3, 11, 3, 13, 8, 18, 8, 19, 8, 20, 8, 24, 8, 25, 3, 26, 8, 27, 8, 34,
    3, 36, 3, 37, 3, 40, 8, 44, 8, 48, 3, 181, 8, 0, 8, 18, 8, 40, 8, 181, 8, 0, 8, 18, 3, 36, 3,
    174, 8, 27, 8, 181, 8, 6, 8, 8, 8, 13, 8, 19, 8, 20, 8, 24, 8, 26, 8, 40, 8, 44, 8, 181, 8, 18,
    3, 27, 3, 41, 8, 177, 3, 0, 3, 6, 8, 18, 3, 164, 3, 13, 8, 15, 3, 148, 8, 6, 8, 27, 8, 37, 3,
    181, 8, 6, 8, 8, 3, 13, 8, 19, 8, 20, 8, 24, 8, 26, 8, 38, 8, 40, 8, 44, 3, 181, 8, 0, 3, 18,
    3, 40, 3, 44, 8, 181, 8, 14, 8, 40, 8, 181, 8, 0, 3, 10, 8, 14, 8, 17, 8, 24, 8, 26, 8, 36, 3,
    48, 8, 177, 8, 9, 8, 165, 8, 18, 3, 27, 8, 181, 8, 6, 3, 8, 8, 13, 8, 19, 8, 20, 8, 24, 8, 26,
    8, 40, 8, 44, 8, 181, 8, 18, 3, 177, 3, 6, 3, 10, 8, 13, 3, 14, 8, 20, 3, 24, 8, 40, 3, 177, 8,
    8, 8, 26, 8, 44, 8, 181, 8, 41, 8, 181, 8, 29, 8, 166, 8, 23, 8, 38, 8, 175, 8, 140, 8, 8, 8,
    23, 8, 29, 8, 30, 8, 44, 8, 45, 8, 175, 8, 8, 3, 172, 3, 23, 8, 47, 8, 181, 8, 140, 3, 181, 8,
    172, 3, 8, 3, 172, 8, 146, 3, 41, 8, 177, 8, 8, 8, 14, 3, 23, 8, 29, 8, 30, 8, 44, 8, 45, 8,
    175, 8, 29, 8, 158, 8, 4, 3, 42, 3, 179, 3, 4, 8, 170, 8, 3, 8, 28, 8, 32, 8, 170, 8, 3, 8, 32,
    8, 170, 8, 159, 8, 3, 8, 28, 8, 179, 8, 31, 8, 175, 8, 131, 8, 156, 8, 28, 8, 160, 8, 182, 8,
    144, 3, 129, 3, 167, 8, 16, 8, 180, 3, 171, 8, 135, 8, 7, 8, 16, 8, 180, 8, 178, 8, 39, 8, 178,
    8, 7, 8, 178, 8, 163, 3, 150, 3, 161, 8, 130, 8,
};

const unsigned summi_detect_bits = 14;

/* An open hash table of words: 16 bits of the hash, place of the evidence (0: an empty slot). */
const uint16_t summi_detect_words[][2] = {
    {25424, 574}, {51749, 6600}, {0, 0}, {0, 0}, {12895, 5632}, {303, 5470}, {9529, 2810},
    {13430, 2356}, {5791, 6646}, {56878, 1880}, {10379, 7724}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {22735, 2808}, {5913, 2712}, {0, 0}, {34822, 4292}, {33729, 6260}, {0, 0}, {44652, 1058},
    {62729, 5424}, {59547, 1916}, {46968, 5560}, {28298, 5704}, {0, 0}, {0, 0}, {29564, 5360},
    {13903, 4634}, {0, 0}, {56010, 214}, {45698, 5586}, {7491, 6006}, {20597, 8342}, {0, 0},
    {0, 0}, {40185, 5474}, {15957, 5854}, {11801, 6690}, {539, 1044}, {11141, 2820}, {43322, 6492},
    {7247, 8404}, {40828, 6242}, {2185, 2686}, {14790, 3326}, {24085, 2804}, {33572, 8766},
    {50981, 6714}, {44314, 4902}, {14048, 9284}, {9848, 3686}, {0, 0}, {0, 0}, {11704, 2592},
    {44609, 2830}, {23469, 6198}, {17938, 8840}, {0, 0}, {0, 0}, {640, 5910}, {0, 0},
    {35448, 2962}, {49662, 1974}, {54349, 2502}, {48086, 6414}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {47283, 5424}, {27270, 5570}, {51298, 230}, {38939, 2280}, {61047, 3000}, {9256, 2736},
    {29757, 4786}, {56586, 5144}, {16239, 6156}, {33659, 7916}, {42386, 6074}, {25643, 5384},
    {27152, 1900}, {43927, 1058}, {42656, 526}, {53951, 7724}, {54582, 1848}, {40581, 7168},
    {0, 0}, {0, 0}, {26677, 658}, {0, 0}, {16094, 5808}, {63139, 3110}, {21459, 3738},
    {25988, 2594}, {57443, 5426}, {56180, 2958}, {34364, 6506}, {3786, 5810}, {0, 0},
    {10895, 1072}, {47024, 1826}, {61495, 4236}, {38645, 5812}, {13035, 5384}, {56325, 2376},
    {0, 0}, {0, 0}, {44646, 5470}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {39967, 2578}, {0, 0},
    {25333, 1930}, {42844, 6040}, {25430, 3624}, {42287, 6600}, {0, 0}, {0, 0}, {0, 0},
    {25032, 6212}, {18169, 5304}, {7759, 5778}, {56128, 2612}, {24545, 2924}, {61298, 2606},
    {46906, 5130}, {29181, 4422}, {0, 0}, {32438, 2308}, {3471, 2518}, {0, 0}, {24577, 2700},
    {22369, 4986}, {7981, 5448}, {23474, 1962}, {47060, 8008}, {14882, 2806}, {61662, 7596},
    {37942, 5802}, {53830, 6518}, {5426, 2368}, {46841, 5172}, {0, 0}, {8820, 7246}, {0, 0},
    {0, 0}, {0, 0}, {62486, 7626}, {0, 0}, {7627, 1594}, {15491, 5680}, {35618, 5862},
    {41563, 2978}, {0, 0}, {0, 0}, {55256, 7596}, {60585, 2334}, {0, 0}, {6653, 3956}, {0, 0},
    {0, 0}, {16936, 3730}, {46876, 2434}, {16066, 7564}, {0, 0}, {6297, 8768}, {0, 0}, {0, 0},
    {37532, 2434}, {4262, 2294}, {0, 0}, {6214, 5028}, {20264, 3802}, {43197, 6196}, {0, 0},
    {0, 0}, {0, 0}, {25460, 2424}, {0, 0}, {23447, 2498}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {18925, 7514}, {54827, 2772}, {2506, 2190}, {21972, 5774}, {0, 0}, {42102, 3244}, {0, 0},
    {13114, 5362}, {0, 0}, {41316, 6948}, {48776, 8322}, {0, 0}, {1532, 1962}, {4016, 2786},
    {60059, 7446}, {7192, 3194}, {33765, 1478}, {1940, 4708}, {53351, 6584}, {0, 0}, {0, 0},
    {5208, 3146}, {62196, 2502}, {31386, 5330}, {59157, 3768}, {0, 0}, {32195, 5550}, {0, 0},
    {37708, 3828}, {28884, 2374}, {0, 0}, {25465, 5150}, {8783, 6028}, {7676, 442}, {0, 0},
    {22069, 5126}, {27869, 2942}, {7453, 5782}, {0, 0}, {0, 0}, {0, 0}, {8393, 2372}, {0, 0},
    {19778, 8954}, {4722, 1886}, {0, 0}, {0, 0}, {8077, 2230}, {44695, 5564}, {28737, 3028},
    {7950, 2920}, {24211, 5596}, {32638, 2346}, {0, 0}, {11823, 5940}, {51436, 2568},
    {23570, 7246}, {0, 0}, {0, 0}, {18015, 4406}, {0, 0}, {0, 0}, {0, 0}, {31925, 5414},
    {8271, 3952}, {51700, 3426}, {19147, 5898}, {32009, 2376}, {8718, 5212}, {21801, 2290},
    {22530, 5130}, {0, 0}, {0, 0}, {33772, 5214}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {64716, 228},
    {2807, 2120}, {5448, 5488}, {42602, 8720}, {30287, 6742}, {43934, 5972}, {15161, 5362},
    {5017, 8190}, {30030, 360}, {46088, 9174}, {8616, 5360}, {29, 5570}, {63180, 6910}, {0, 0},
    {46327, 6234}, {0, 0}, {5286, 6566}, {8532, 2502}, {34149, 3230}, {50602, 558}, {2781, 6260},
    {10312, 7036}, {0, 0}, {60662, 300}, {5665, 6506}, {41358, 2498}, {59067, 420}, {24269, 5308},
    {9624, 3492}, {50134, 2272}, {18598, 3592}, {16452, 3982}, {19660, 7408}, {9848, 6180}, {0, 0},
    {0, 0}, {31870, 5960}, {5951, 3186}, {53158, 582}, {0, 0}, {20505, 774}, {0, 0}, {0, 0},
    {64500, 4570}, {0, 0}, {0, 0}, {0, 0}, {35821, 314}, {0, 0}, {56578, 5548}, {14368, 7584},
    {50763, 6164}, {2548, 5118}, {45350, 3078}, {36717, 6340}, {0, 0}, {0, 0}, {25740, 1950},
    {0, 0}, {54508, 6368}, {14857, 2566}, {0, 0}, {8486, 5930}, {0, 0}, {0, 0}, {9748, 4754},
    {0, 0}, {0, 0}, {889, 6418}, {0, 0}, {30670, 6810}, {0, 0}, {34379, 2506}, {16483, 9038},
    {0, 0}, {0, 0}, {50980, 5554}, {0, 0}, {30052, 8216}, {41910, 1962}, {28908, 5612},
    {55411, 5384}, {0, 0}, {6050, 2376}, {20709, 7626}, {26076, 1916}, {15039, 4156},
    {34923, 7224}, {9651, 7674}, {39987, 7648}, {46643, 520}, {20475, 3690}, {19509, 3230},
    {34551, 3176}, {36140, 1950}, {34030, 5550}, {60117, 7528}, {6365, 6114}, {39492, 8514},
    {49755, 1978}, {54129, 1870}, {42340, 7474}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {50780, 7724}, {0, 0}, {4774, 8230}, {51745, 2820}, {59683, 442}, {4946, 5780}, {44071, 2924},
    {37594, 1648}, {56879, 4070}, {40839, 5704}, {37707, 4424}, {0, 0}, {38457, 5122}, {0, 0},
    {6565, 7760}, {37118, 972}, {41583, 2716}, {20829, 4078}, {0, 0}, {45454, 5420}, {42922, 8870},
    {58942, 8708}, {0, 0}, {43174, 2502}, {0, 0}, {0, 0}, {50778, 7614}, {46428, 3684},
    {9317, 5570}, {40158, 6200}, {23320, 3896}, {1416, 5886}, {2026, 5170}, {58728, 1022},
    {26904, 6110}, {63243, 3184}, {16098, 9276}, {0, 0}, {40396, 2932}, {20706, 1962}, {0, 0},
    {32503, 370}, {0, 0}, {0, 0}, {47911, 2700}, {18004, 7896}, {30911, 6582}, {0, 0},
    {15196, 7758}, {37908, 3162}, {42280, 3982}, {21377, 7554}, {21935, 6092}, {51210, 6508},
    {34903, 5488}, {0, 0}, {0, 0}, {2095, 6818}, {47337, 6348}, {42785, 2608}, {1341, 6194},
    {42062, 5516}, {47348, 6194}, {33507, 2782}, {53954, 8006}, {10027, 1398}, {23729, 2296},
    {34009, 5584}, {49949, 6212}, {220, 6122}, {63624, 7726}, {0, 0}, {51999, 4286}, {62790, 6248},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {36962, 7564}, {12912, 2608}, {29109, 5714}, {58708, 2864},
    {61193, 6846}, {44678, 942}, {27598, 3148}, {52297, 530}, {48982, 3896}, {45149, 1922},
    {48559, 3492}, {20454, 8292}, {0, 0}, {52066, 5676}, {38142, 6496}, {13699, 5806},
    {50053, 2638}, {42051, 6224}, {0, 0}, {56315, 4342}, {0, 0}, {65529, 3236}, {40472, 4728},
    {0, 0}, {1655, 2120}, {14097, 3822}, {35964, 2356}, {58009, 3524}, {17982, 4070},
    {52758, 2870}, {6124, 5638}, {32194, 5612}, {42255, 2952}, {19258, 8616}, {7789, 3210},
    {33385, 5296}, {51153, 5574}, {0, 0}, {0, 0}, {22731, 6246}, {0, 0}, {0, 0}, {0, 0},
    {27262, 3110}, {0, 0}, {47776, 4886}, {28137, 3190}, {0, 0}, {51858, 5170}, {18114, 6536},
    {5338, 3330}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {50720, 2820}, {38201, 3802}, {22907, 4626},
    {31628, 2324}, {26592, 8736}, {64019, 2918}, {0, 0}, {36853, 5930}, {0, 0}, {61509, 8138},
    {1774, 6194}, {55372, 2664}, {13799, 2828}, {28238, 3046}, {17700, 5684}, {19841, 80},
    {15349, 7416}, {65111, 3828}, {4114, 7490}, {55912, 3784}, {27794, 2066}, {57427, 2030},
    {54373, 2806}, {0, 0}, {0, 0}, {36205, 1106}, {0, 0}, {29653, 2498}, {12541, 2294}, {0, 0},
    {26288, 5774}, {53853, 3244}, {43339, 5930}, {44564, 5132}, {34881, 7566}, {3635, 6028},
    {63647, 5610}, {15724, 3850}, {7732, 2494}, {38364, 5818}, {15502, 5570}, {28953, 5128},
    {7076, 2822}, {59479, 6582}, {57262, 5550}, {15842, 8834}, {0, 0}, {60434, 2850},
    {50355, 9024}, {0, 0}, {63225, 7206}, {0, 0}, {57620, 526}, {59087, 4382}, {0, 0}, {0, 0},
    {1852, 6212}, {0, 0}, {12651, 3940}, {0, 0}, {0, 0}, {0, 0}, {59627, 4470}, {29607, 3230},
    {51734, 3970}, {18346, 5446}, {46483, 6726}, {8648, 4568}, {22190, 6448}, {55235, 8182},
    {0, 0}, {53932, 2024}, {0, 0}, {4722, 7394}, {0, 0}, {0, 0}, {21741, 2050}, {58747, 3538},
    {60820, 1734}, {36793, 6040}, {38285, 1986}, {7253, 3230}, {64179, 7946}, {63815, 6496},
    {0, 0}, {0, 0}, {48873, 3980}, {30824, 6358}, {0, 0}, {0, 0}, {0, 0}, {694, 8044}, {0, 0},
    {0, 0}, {0, 0}, {14943, 5774}, {65026, 6314}, {3053, 2372}, {29062, 5624}, {46738, 6762},
    {59407, 3330}, {38845, 1922}, {44407, 2116}, {17110, 2374}, {17270, 6416}, {16364, 3048},
    {0, 0}, {35291, 5818}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {42112, 2628}, {30937, 7368}, {0, 0},
    {59696, 6498}, {9895, 7626}, {55572, 3592}, {31048, 2964}, {37355, 6660}, {23281, 6100},
    {10037, 6070}, {14548, 4432}, {3061, 7490}, {44611, 4292}, {47716, 4628}, {9299, 2296},
    {58684, 2800}, {5357, 3256}, {13641, 3932}, {22455, 6518}, {0, 0}, {31705, 278}, {0, 0},
    {0, 0}, {50578, 3768}, {15886, 3768}, {54076, 8292}, {41235, 2910}, {35181, 5610},
    {19934, 2806}, {45073, 5416}, {17179, 2620}, {41569, 5446}, {21711, 6220}, {20527, 4728},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {9696, 2518}, {0, 0}, {14758, 230}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {39738, 3582}, {12114, 5384}, {55768, 4294}, {0, 0}, {0, 0}, {0, 0},
    {17910, 2964}, {19636, 5806}, {19909, 1886}, {10960, 5170}, {5168, 2880}, {39783, 6248},
    {6216, 336}, {27183, 2302}, {51935, 6848}, {50645, 5908}, {36566, 6762}, {0, 0}, {31490, 3362},
    {30242, 3146}, {34667, 562}, {0, 0}, {47560, 1298}, {0, 0}, {7374, 5796}, {0, 0}, {0, 0},
    {48822, 3230}, {25458, 6902}, {3364, 2776}, {41976, 6528}, {3126, 7288}, {0, 0}, {0, 0},
    {31050, 7204}, {34955, 5110}, {15209, 7328}, {32032, 8216}, {13381, 5840}, {0, 0},
    {9387, 2636}, {17687, 476}, {18444, 2546}, {20864, 2232}, {3104, 6506}, {45163, 6582},
    {31147, 2006}, {12895, 8716}, {9446, 3980}, {0, 0}, {0, 0}, {59835, 2784}, {0, 0},
    {42627, 8066}, {0, 0}, {12103, 7946}, {0, 0}, {0, 0}, {0, 0}, {14752, 3940}, {0, 0}, {0, 0},
    {0, 0}, {5219, 3776}, {62313, 6070}, {60039, 8586}, {15713, 4342}, {27066, 3290},
    {11719, 5920}, {6632, 5704}, {52377, 3872}, {32219, 5624}, {0, 0}, {8162, 912}, {0, 0},
    {36622, 3148}, {52157, 4606}, {1172, 7196}, {32225, 2964}, {0, 0}, {43572, 2392},
    {46877, 2374}, {37534, 3782}, {25350, 7910}, {28872, 6338}, {28510, 1850}, {12459, 2806},
    {0, 0}, {0, 0}, {51719, 4294}, {22955, 7682}, {3667, 2576}, {31167, 7618}, {40088, 1560},
    {33909, 5362}, {0, 0}, {19868, 7018}, {6653, 2792}, {0, 0}, {32568, 4248}, {0, 0},
    {34424, 334}, {18955, 5786}, {57259, 6506}, {23417, 6680}, {55911, 4072}, {57360, 7352},
    {46426, 6112}, {0, 0}, {49739, 2766}, {33400, 5362}, {43328, 2862}, {12068, 5616},
    {23862, 6138}, {13421, 2608}, {50418, 3248}, {31145, 1874}, {24873, 7626}, {20450, 2442},
    {46317, 6348}, {6950, 2686}, {41065, 3026}, {0, 0}, {0, 0}, {34300, 570}, {0, 0}, {0, 0},
    {2978, 2296}, {1625, 5556}, {44988, 1518}, {27522, 5304}, {47731, 5704}, {6898, 5704}, {0, 0},
    {30197, 2830}, {4903, 3178}, {52763, 5714}, {9972, 7474}, {55543, 7196}, {61162, 6054}, {0, 0},
    {20, 4272}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {38679, 7192}, {45818, 7476}, {16572, 5904}, {24775, 1146}, {19020, 1882}, {57166, 2492},
    {32673, 3592}, {16361, 5024}, {20832, 8524}, {51504, 4294}, {55157, 5800}, {36048, 3274},
    {29743, 3024}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {28834, 4184}, {0, 0}, {410, 5086},
    {34072, 8540}, {0, 0}, {50158, 2578}, {0, 0}, {0, 0}, {0, 0}, {38898, 2820}, {54720, 3596},
    {23334, 5732}, {2949, 6314}, {4468, 6742}, {42544, 5550}, {0, 0}, {26513, 3916}, {38744, 2700},
    {48459, 2734}, {47641, 2570}, {47528, 2652}, {19701, 7016}, {41220, 3196}, {33538, 5886},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {35598, 1866}, {9025, 4454}, {12232, 5618},
    {35066, 5854}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {9348, 6536}, {23032, 5498},
    {33487, 6224}, {23545, 476}, {36480, 2760}, {13276, 6964}, {7776, 5898}, {5165, 8884}, {0, 0},
    {25205, 944}, {41087, 2198}, {23902, 5134}, {0, 0}, {0, 0}, {0, 0}, {26548, 7206},
    {38788, 7724}, {0, 0}, {0, 0}, {0, 0}, {63638, 5326}, {6046, 2524}, {0, 0}, {190, 7632},
    {0, 0}, {0, 0}, {49837, 4234}, {0, 0}, {0, 0}, {25038, 5122}, {10222, 4084}, {25605, 8996},
    {54345, 8026}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {43230, 3814}, {0, 0}, {22431, 4886},
    {20891, 7564}, {55466, 2774}, {59319, 6314}, {29463, 5432}, {50135, 2422}, {0, 0}, {0, 0},
    {0, 0}, {37693, 574}, {42212, 3146}, {0, 0}, {23859, 3624}, {49917, 2820}, {34281, 8150},
    {14162, 3768}, {39414, 1324}, {27424, 3194}, {41302, 7390}, {0, 0}, {0, 0}, {7971, 6224},
    {0, 0}, {31863, 1656}, {6348, 5544}, {48225, 5558}, {0, 0}, {13716, 2822}, {0, 0}, {0, 0},
    {0, 0}, {481, 2120}, {0, 0}, {57463, 206}, {0, 0}, {10831, 5950}, {0, 0}, {22225, 6006},
    {23494, 3326}, {48678, 6444}, {0, 0}, {21681, 6796}, {46103, 5516}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {43219, 2422}, {0, 0}, {35454, 5638}, {63042, 6600},
    {0, 0}, {0, 0}, {0, 0}, {51755, 3110}, {0, 0}, {32593, 5566}, {34494, 8454}, {0, 0},
    {55251, 3258}, {0, 0}, {16113, 4550}, {51114, 1966}, {34354, 2676}, {53726, 5764},
    {42156, 4234}, {60004, 5304}, {64899, 8182}, {29923, 4068}, {0, 0}, {9514, 6496}, {0, 0},
    {53055, 3776}, {0, 0}, {15867, 3932}, {0, 0}, {64921, 568}, {15645, 2368}, {36157, 5360},
    {28794, 8190}, {0, 0}, {1371, 2498}, {0, 0}, {0, 0}, {0, 0}, {3631, 2648}, {18826, 3328},
    {0, 0}, {11754, 914}, {28129, 594}, {13192, 7258}, {9325, 2608}, {0, 0}, {25065, 6072},
    {54229, 5304}, {0, 0}, {8735, 6362}, {0, 0}, {0, 0}, {0, 0}, {7030, 1978}, {4097, 3514},
    {22962, 7224}, {52974, 3058}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {30808, 5958},
    {21527, 7850}, {62529, 5266}, {61201, 2638}, {12813, 3802}, {0, 0}, {28042, 6518}, {0, 0},
    {62818, 3892}, {0, 0}, {56246, 2376}, {0, 0}, {0, 0}, {0, 0}, {59810, 2924}, {0, 0},
    {45213, 7340}, {63585, 5414}, {0, 0}, {0, 0}, {36532, 5622}, {0, 0}, {0, 0}, {0, 0},
    {23821, 6414}, {18086, 5216}, {0, 0}, {0, 0}, {1846, 5614}, {0, 0}, {36341, 2966}, {0, 0},
    {37978, 3988}, {33837, 5158}, {43481, 2826}, {24954, 3086}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {29396, 2608}, {0, 0}, {0, 0}, {0, 0}, {26694, 4422}, {2667, 2800}, {22529, 2864},
    {55564, 6660}, {8685, 8338}, {43248, 1106}, {0, 0}, {0, 0}, {0, 0}, {40496, 558}, {50583, 476},
    {0, 0}, {34691, 5310}, {51553, 5798}, {49685, 4070}, {33175, 5618}, {0, 0}, {0, 0}, {0, 0},
    {16319, 1572}, {9763, 8788}, {0, 0}, {59807, 1878}, {0, 0}, {56140, 5492}, {0, 0}, {0, 0},
    {0, 0}, {28751, 5172}, {46452, 3146}, {59369, 2734}, {12479, 1948}, {13140, 5346},
    {23453, 4272}, {0, 0}, {0, 0}, {0, 0}, {51996, 2620}, {0, 0}, {0, 0}, {14566, 5362},
    {29632, 3522}, {14181, 5806}, {0, 0}, {0, 0}, {19147, 3400}, {45913, 6410}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {17607, 2282}, {452, 6224}, {0, 0}, {31764, 2376}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {23465, 5632}, {44558, 526}, {17424, 6760}, {3503, 4188},
    {54711, 7882}, {10627, 584}, {25848, 6212}, {5344, 558}, {27930, 532}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {55642, 7618}, {49247, 5538}, {49150, 2518}, {14781, 5480}, {36499, 4392},
    {44629, 6314}, {57978, 7188}, {9403, 4104}, {46230, 6882}, {7462, 4234}, {62082, 7992},
    {19549, 8626}, {63948, 8150}, {916, 6092}, {65131, 3148}, {2835, 6280}, {13009, 7734},
    {19467, 4474}, {4760, 5618}, {55972, 4402}, {14975, 2924}, {59675, 1572}, {61692, 5886},
    {11727, 6112}, {45025, 9312}, {0, 0}, {0, 0}, {45066, 1648}, {0, 0}, {0, 0}, {7828, 3018},
    {49888, 6666}, {15928, 7724}, {25640, 4156}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {22455, 9296},
    {28657, 4426}, {21471, 2716}, {39376, 5140}, {52726, 5384}, {0, 0}, {0, 0}, {15498, 3244},
    {15193, 3980}, {1716, 4234}, {8082, 4470}, {1975, 6448}, {0, 0}, {14505, 2768}, {9913, 2736},
    {41408, 5266}, {22859, 3980}, {0, 0}, {0, 0}, {48602, 5306}, {4537, 2700}, {27113, 2682},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {52836, 2852}, {34064, 8064}, {11893, 138}, {4317, 4444},
    {59903, 8302}, {0, 0}, {0, 0}, {58596, 5856}, {52119, 2950}, {41307, 2256}, {34072, 2786},
    {0, 0}, {0, 0}, {29838, 418}, {0, 0}, {0, 0}, {58153, 2494}, {0, 0}, {0, 0}, {0, 0},
    {49102, 1988}, {4128, 2508}, {0, 0}, {0, 0}, {42305, 1836}, {36585, 2608}, {837, 1834}, {0, 0},
    {36443, 3768}, {56212, 3980}, {55202, 2498}, {0, 0}, {10955, 5304}, {31460, 6362}, {0, 0},
    {26550, 9106}, {48911, 4754}, {49810, 6280}, {0, 0}, {59384, 7890}, {53165, 6722}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {20431, 5306}, {44245, 4234}, {0, 0}, {31115, 2400},
    {51417, 5922}, {0, 0}, {60300, 3830}, {60411, 8070}, {0, 0}, {0, 0}, {16828, 5568}, {0, 0},
    {0, 0}, {0, 0}, {49623, 8520}, {58133, 2770}, {37251, 6604}, {0, 0}, {20961, 420},
    {31806, 4044}, {7282, 3838}, {7815, 5780}, {51204, 8954}, {64893, 2954}, {0, 0}, {37838, 7532},
    {27688, 6084}, {0, 0}, {0, 0}, {0, 0}, {7404, 2962}, {31028, 2778}, {0, 0}, {0, 0}, {0, 0},
    {12969, 7942}, {0, 0}, {0, 0}, {48780, 7868}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {29268, 1572}, {0, 0}, {0, 0}, {52669, 5268}, {38570, 942}, {0, 0}, {4071, 7828}, {0, 0},
    {4896, 5134}, {38607, 4448}, {0, 0}, {0, 0}, {16952, 5130}, {0, 0}, {59673, 7288},
    {52230, 7602}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {43325, 2830}, {0, 0}, {0, 0},
    {51344, 6260}, {13195, 2954}, {0, 0}, {0, 0}, {11571, 7598}, {47441, 4772}, {53452, 7056},
    {57918, 6634}, {48201, 7144}, {63511, 568}, {7724, 526}, {4804, 4846}, {3819, 1848},
    {35571, 6518}, {61372, 7334}, {0, 0}, {23040, 3782}, {637, 3982}, {0, 0}, {51661, 6322},
    {482, 7286}, {15462, 3110}, {48460, 2376}, {49393, 1864}, {38355, 3722}, {42402, 5426},
    {6275, 5132}, {0, 0}, {13077, 1902}, {0, 0}, {0, 0}, {0, 0}, {12823, 2414}, {17957, 3256},
    {40775, 5266}, {20500, 6314}, {3357, 1848}, {37079, 8294}, {41157, 2636}, {56260, 3944},
    {50098, 6200}, {0, 0}, {0, 0}, {0, 0}, {15026, 5768}, {37235, 5122}, {3297, 5826},
    {62646, 7654}, {65368, 1864}, {31642, 4272}, {41957, 6722}, {4365, 7866}, {31679, 4292},
    {20126, 5936}, {12167, 5146}, {13159, 5486}, {62825, 9090}, {34617, 1928}, {57186, 5304},
    {44287, 4432}, {0, 0}, {0, 0}, {0, 0}, {44146, 3628}, {10646, 5802}, {0, 0}, {0, 0}, {0, 0},
    {33606, 8940}, {0, 0}, {0, 0}, {34670, 4070}, {0, 0}, {0, 0}, {9995, 1860}, {0, 0}, {0, 0},
    {0, 0}, {53991, 1988}, {3388, 2502}, {20038, 3522}, {48981, 9188}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {22806, 7288}, {0, 0}, {0, 0}, {52304, 4234}, {0, 0}, {0, 0}, {59531, 3640},
    {4953, 9246}, {17765, 2438}, {17652, 8330}, {25389, 5296}, {0, 0}, {0, 0}, {39653, 1870},
    {28044, 8736}, {44801, 5928}, {0, 0}, {660, 5576}, {0, 0}, {39433, 3822}, {0, 0}, {1027, 8504},
    {0, 0}, {59927, 5268}, {0, 0}, {17105, 2442}, {64503, 5624}, {15786, 808}, {0, 0}, {0, 0},
    {6604, 2592}, {60506, 5616}, {55703, 5234}, {50823, 2942}, {3208, 2300}, {53953, 4422},
    {63492, 2502}, {61607, 2348}, {47396, 6112}, {0, 0}, {0, 0}, {41356, 5550}, {32865, 2638},
    {26811, 6714}, {44791, 5930}, {45663, 3150}, {46016, 3244}, {53106, 8578}, {31870, 5774},
    {6612, 3982}, {20427, 3896}, {50302, 3784}, {0, 0}, {0, 0}, {0, 0}, {30960, 5226},
    {20165, 6278}, {51626, 6516}, {45512, 3582}, {51658, 1072}, {30385, 2804}, {0, 0}, {0, 0},
    {36559, 6908}, {33174, 8624}, {0, 0}, {0, 0}, {29377, 2258}, {31391, 5804}, {36015, 5118},
    {63846, 2422}, {64666, 2774}, {59192, 3592}, {0, 0}, {44756, 2346}, {0, 0}, {35224, 2332},
    {19799, 5266}, {38216, 2370}, {46421, 2962}, {36673, 1650}, {6758, 5488}, {0, 0}, {6865, 3046},
    {0, 0}, {0, 0}, {29668, 5960}, {61737, 2860}, {9767, 6714}, {55003, 7288}, {62272, 1668},
    {36860, 5122}, {6078, 5146}, {49469, 5338}, {5687, 2576}, {41204, 4756}, {6184, 7734},
    {23121, 562}, {47277, 6744}, {41776, 6368}, {36827, 6574}, {53629, 3850}, {34002, 5840},
    {15199, 5638}, {6111, 5782}, {16490, 6166}, {36088, 5624}, {56020, 3162}, {41002, 8506},
    {6654, 3244}, {54188, 6414}, {50642, 5818}, {0, 0}, {0, 0}, {772, 5268}, {63417, 7550}, {0, 0},
    {19982, 4072}, {60933, 5704}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {35532, 6678}, {16069, 8720}, {58538, 3306}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {34163, 558}, {0, 0}, {64900, 5330}, {6201, 5362}, {15894, 5362}, {63978, 5774}, {4844, 5614},
    {0, 0}, {12562, 2682}, {61189, 7006}, {33157, 266}, {0, 0}, {0, 0}, {61618, 4806}, {0, 0},
    {24412, 3820}, {24098, 7718}, {32311, 5500}, {14069, 7842}, {0, 0}, {23213, 4618}, {0, 0},
    {21874, 6122}, {51741, 6194}, {57996, 5516}, {0, 0}, {30072, 6632}, {56427, 2300},
    {61714, 2244}, {42248, 4068}, {20745, 5936}, {37919, 2376}, {0, 0}, {0, 0}, {54387, 2736},
    {19698, 7036}, {27221, 6480}, {20016, 6260}, {61191, 2260}, {20277, 3178}, {0, 0},
    {29643, 6714}, {41132, 3148}, {3370, 4772}, {16100, 5568}, {2092, 3160}, {0, 0}, {34150, 5296},
    {0, 0}, {18161, 568}, {0, 0}, {33004, 2568}, {39353, 1888}, {62664, 8880}, {12826, 4394},
    {12920, 1106}, {0, 0}, {57696, 1872}, {49012, 1262}, {11031, 2770}, {10012, 8182},
    {61424, 3522}, {0, 0}, {0, 0}, {50805, 1870}, {0, 0}, {27732, 6496}, {0, 0}, {56314, 5614},
    {0, 0}, {0, 0}, {38270, 7452}, {24581, 5556}, {3070, 578}, {9546, 2936}, {24684, 2376},
    {452, 3326}, {0, 0}, {20155, 6518}, {22316, 2190}, {41764, 2866}, {52290, 4294}, {18367, 5024},
    {19941, 6370}, {0, 0}, {0, 0}, {0, 0}, {53359, 6476}, {0, 0}, {11593, 2456}, {26660, 5778},
    {28868, 1986}, {0, 0}, {9082, 7628}, {33481, 3808}, {19526, 2782}, {13356, 5218},
    {25781, 5936}, {46549, 4200}, {49685, 4070}, {0, 0}, {0, 0}, {53469, 3258}, {0, 0}, {0, 0},
    {37198, 6722}, {9079, 574}, {53233, 5548}, {21921, 8298}, {59673, 4728}, {1606, 6092}, {0, 0},
    {0, 0}, {0, 0}, {3640, 6660}, {63893, 4304}, {5464, 2746}, {28951, 2272}, {23310, 5558},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {48898, 7138}, {46256, 6254}, {0, 0}, {4652, 3190}, {0, 0},
    {0, 0}, {5750, 2294}, {28988, 3976}, {9715, 6778}, {54530, 5212}, {0, 0}, {0, 0}, {5159, 2806},
    {13895, 5296}, {60963, 2852}, {47275, 5396}, {10083, 9212}, {28933, 2768}, {34252, 5374},
    {5402, 8274}, {10913, 6224}, {0, 0}, {0, 0}, {0, 0}, {53047, 2294}, {14482, 6212},
    {19902, 2894}, {64056, 5552}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {29966, 3026}, {21624, 7246}, {35753, 564}, {53929, 5128}, {8618, 2820}, {28397, 8402}, {0, 0},
    {0, 0}, {45282, 3146}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {18651, 3582}, {62110, 2496}, {0, 0},
    {0, 0}, {38909, 7584}, {62823, 7414}, {14341, 5432}, {0, 0}, {43522, 2342}, {56285, 6242},
    {52953, 2806}, {30602, 6844}, {54434, 2340}, {32030, 6028}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {64949, 5960}, {63870, 2388}, {13850, 5802}, {21489, 5446}, {0, 0}, {50161, 5644},
    {39687, 2128}, {19384, 1902}, {11360, 2802}, {11845, 1622}, {0, 0}, {0, 0}, {40159, 7550},
    {0, 0}, {5163, 3758}, {30286, 4170}, {48624, 6340}, {25178, 6934}, {36033, 6480}, {8906, 6272},
    {27185, 3738}, {61007, 3306}, {65067, 2198}, {20479, 5906}, {52675, 5554}, {31889, 5594},
    {41109, 4294}, {55791, 5162}, {64642, 3882}, {46473, 9196}, {60917, 3928}, {0, 0}, {0, 0},
    {0, 0}, {64428, 6508}, {0, 0}, {62317, 3832}, {0, 0}, {58080, 2850}, {0, 0}, {18327, 2568},
    {0, 0}, {2095, 5972}, {0, 0}, {10477, 4452}, {0, 0}, {41466, 3146}, {21776, 6408},
    {58838, 4422}, {5197, 5646}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {15433, 3178}, {13510, 4470},
    {0, 0}, {0, 0}, {62674, 2374}, {0, 0}, {44831, 6666}, {54991, 2332}, {19760, 6842},
    {3041, 6340}, {61676, 3592}, {64842, 7564}, {3949, 5420}, {56303, 8350}, {20862, 7206}, {0, 0},
    {17126, 5304}, {18962, 5558}, {0, 0}, {45328, 6262}, {0, 0}, {0, 0}, {0, 0}, {64242, 6528},
    {0, 0}, {44898, 7328}, {0, 0}, {0, 0}, {63626, 2638}, {14947, 2400}, {16268, 4422}, {0, 0},
    {0, 0}, {2194, 3970}, {0, 0}, {0, 0}, {31310, 3176}, {51807, 2436}, {34695, 7822}, {0, 0},
    {0, 0}, {11422, 2050}, {54760, 5130}, {26351, 2636}, {54061, 8766}, {0, 0}, {0, 0},
    {55700, 8676}, {0, 0}, {16271, 2030}, {42942, 6788}, {62215, 4046}, {58815, 5588}, {523, 6254},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {11520, 9116}, {0, 0}, {27249, 3166}, {0, 0}, {37813, 3020},
    {28064, 1906}, {36121, 5860}, {56717, 3246}, {6523, 4842}, {22065, 6496}, {27993, 4618},
    {40945, 7226}, {42208, 5638}, {5041, 3492}, {0, 0}, {9825, 5922}, {0, 0}, {5500, 5376},
    {12479, 3776}, {41963, 4754}, {47657, 916}, {16646, 4728}, {3443, 998}, {47499, 5818},
    {4327, 7038}, {46105, 3192}, {55109, 2864}, {24805, 8620}, {16952, 3470}, {47818, 6582},
    {26058, 4402}, {50085, 3742}, {24674, 4068}, {16568, 3020}, {24809, 5558}, {0, 0},
    {22607, 2800}, {55355, 6006}, {0, 0}, {17785, 3832}, {26093, 5928}, {17682, 5338},
    {31704, 7626}, {0, 0}, {0, 0}, {55271, 5784}, {56141, 5824}, {62976, 5310}, {4611, 5572},
    {18801, 5330}, {63271, 3970}, {19172, 6224}, {6501, 3230}, {22867, 3020}, {0, 0},
    {47056, 7758}, {46901, 7902}, {0, 0}, {44288, 6224}, {0, 0}, {0, 0}, {12499, 5130},
    {32068, 2938}, {0, 0}, {8479, 3194}, {9204, 5548}, {9494, 326}, {0, 0}, {0, 0}, {21294, 6448},
    {0, 0}, {0, 0}, {13206, 7552}, {0, 0}, {0, 0}, {60844, 6390}, {0, 0}, {0, 0}, {43041, 2010},
    {49368, 8880}, {50487, 8626}, {0, 0}, {0, 0}, {6693, 2958}, {23444, 2198}, {49929, 1816},
    {18104, 4726}, {36669, 6766}, {49174, 3306}, {33880, 1878}, {0, 0}, {0, 0}, {17885, 5122},
    {0, 0}, {39399, 6434}, {0, 0}, {0, 0}, {0, 0}, {29969, 5360}, {45720, 6074}, {61094, 2680},
    {42886, 532}, {64271, 3160}, {31470, 3776}, {53427, 2700}, {37852, 7288}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {38238, 1518}, {0, 0}, {24334, 3526}, {24363, 3120}, {0, 0}, {18121, 5132},
    {58376, 2340}, {43804, 6760}, {17458, 5226}, {0, 0}, {19056, 1908}, {0, 0}, {14609, 3426},
    {14273, 5234}, {55719, 398}, {24001, 370}, {0, 0}, {18643, 4950}, {29054, 5516}, {43248, 3814},
    {0, 0}, {0, 0}, {65421, 7490}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {62404, 7900},
    {58457, 2288}, {0, 0}, {4525, 3230}, {38962, 5736}, {63489, 2330}, {1497, 3592}, {30344, 2926},
    {0, 0}, {0, 0}, {54365, 2198}, {18253, 9148}, {18814, 7758}, {42486, 4234}, {0, 0},
    {7412, 2274}, {30661, 6242}, {0, 0}, {0, 0}, {0, 0}, {23508, 6212}, {12095, 4728},
    {14302, 5396}, {26870, 6090}, {45644, 4188}, {9794, 3470}, {0, 0}, {45946, 2340}, {3150, 5818},
    {30567, 2866}, {0, 0}, {0, 0}, {25546, 3226}, {0, 0}, {0, 0}, {0, 0}, {3767, 3160},
    {54125, 5942}, {52836, 6356}, {46295, 2822}, {0, 0}, {54596, 5854}, {28717, 5132},
    {26012, 370}, {12171, 2692}, {20196, 3284}, {51075, 5568}, {46292, 6414}, {40036, 5624},
    {36669, 1422}, {8775, 2412}, {20380, 476}, {35915, 3246}, {60793, 5122}, {17591, 6338},
    {47357, 8684}, {27276, 5778}, {6818, 6402}, {0, 0}, {0, 0}, {59330, 3690}, {60320, 5324},
    {0, 0}, {45416, 2340}, {25952, 4470}, {35476, 4622}, {0, 0}, {0, 0}, {0, 0}, {61295, 3620},
    {45341, 8594}, {44352, 6254}, {44839, 2866}, {0, 0}, {43123, 5432}, {16953, 7952},
    {2646, 2722}, {54503, 2480}, {45511, 2340}, {55740, 8278}, {17453, 5132}, {0, 0},
    {37533, 8216}, {58118, 3470}, {37525, 2772}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {56110, 2354},
    {37965, 5738}, {0, 0}, {1485, 2620}, {18881, 5686}, {0, 0}, {17716, 6114}, {0, 0},
    {40381, 5396}, {64766, 6072}, {36969, 7452}, {33786, 6368}, {6118, 5226}, {40393, 2788},
    {25731, 3330}, {63180, 7246}, {2043, 2704}, {50082, 6114}, {50229, 2306}, {48424, 2862},
    {1615, 2700}, {41047, 4916}, {14975, 7938}, {33767, 8214}, {55511, 1944}, {0, 0}, {0, 0},
    {10467, 3226}, {55009, 5548}, {35052, 3714}, {0, 0}, {54617, 8406}, {0, 0}, {0, 0}, {0, 0},
    {28758, 3230}, {921, 2498}, {0, 0}, {45726, 6842}, {32104, 1396}, {0, 0}, {0, 0},
    {25035, 4402}, {0, 0}, {0, 0}, {0, 0}, {39111, 3224}, {0, 0}, {0, 0}, {0, 0}, {18790, 6194},
    {13239, 3146}, {13345, 82}, {48476, 6260}, {0, 0}, {0, 0}, {48951, 9078}, {0, 0}, {0, 0},
    {51953, 5238}, {0, 0}, {62373, 1870}, {23409, 714}, {32723, 5926}, {59145, 5162},
    {54577, 2788}, {0, 0}, {0, 0}, {15137, 9280}, {0, 0}, {53164, 2938}, {0, 0}, {52312, 5328},
    {0, 0}, {43757, 1834}, {32719, 3656}, {54245, 9182}, {21232, 8564}, {0, 0}, {0, 0}, {0, 0},
    {14050, 2816}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {13573, 5624}, {14008, 6122},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {47596, 4694}, {0, 0}, {0, 0}, {56397, 8262}, {34522, 6224},
    {29359, 7902}, {0, 0}, {0, 0}, {52599, 2374}, {28041, 5664}, {0, 0}, {0, 0}, {0, 0},
    {28981, 1912}, {17943, 4190}, {14173, 4286}, {60776, 7896}, {51075, 8520}, {0, 0},
    {49548, 504}, {19583, 5296}, {0, 0}, {64514, 7632}, {44427, 7866}, {0, 0}, {2694, 5680},
    {45398, 2704}, {43608, 5822}, {46073, 6498}, {63013, 3258}, {62270, 8406}, {43892, 3176},
    {59454, 2566}, {32480, 5854}, {3605, 3260}, {12695, 5426}, {35400, 2302}, {23320, 5486},
    {46441, 5122}, {60461, 2280}, {48903, 6028}, {10136, 3596}, {10913, 6224}, {29163, 8208},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {31507, 8844}, {31464, 5904}, {0, 0}, {13032, 7348},
    {60192, 5296}, {53862, 8532}, {24121, 6164}, {6187, 5808}, {19523, 6224}, {28765, 4322},
    {63959, 558}, {0, 0}, {19954, 4844}, {0, 0}, {9176, 5812}, {0, 0}, {0, 0}, {37135, 3470},
    {0, 0}, {28533, 3802}, {14218, 5452}, {44505, 3776}, {0, 0}, {13326, 1998}, {0, 0}, {0, 0},
    {13023, 7224}, {24731, 5498}, {41723, 2958}, {0, 0}, {0, 0}, {52829, 4614}, {19692, 5234},
    {2604, 2426}, {1242, 6582}, {18315, 476}, {29533, 7552}, {51321, 3326}, {37203, 4422},
    {13937, 3284}, {8653, 1978}, {0, 0}, {12668, 2562}, {6263, 3012}, {53960, 7274}, {0, 0},
    {19021, 4732}, {12075, 2858}, {16604, 442}, {29812, 3494}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {2275, 4626}, {0, 0}, {0, 0}, {61314, 7490}, {65472, 5808}, {35662, 4842}, {0, 0},
    {17397, 8420}, {48331, 2392}, {39339, 5616}, {1474, 5592}, {54471, 3980}, {55890, 1922},
    {7436, 3128}, {20943, 5556}, {3879, 3398}, {6539, 2770}, {60378, 298}, {12648, 2444},
    {9286, 7528}, {49938, 5668}, {28877, 7708}, {13619, 5146}, {3902, 6904}, {38275, 8146},
    {55270, 6740}, {46687, 6114}, {17825, 3896}, {0, 0}, {54345, 3022}, {0, 0}, {0, 0},
    {15417, 5586}, {29470, 5958}, {35592, 8646}, {0, 0}, {22221, 1922}, {12661, 5130},
    {61639, 2348}, {17403, 6248}, {61771, 7024}, {6788, 2958}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {31165, 8720}, {0, 0}, {21512, 1876}, {0, 0}, {42301, 5702},
    {7538, 2830}, {0, 0}, {55017, 2050}, {6280, 5544}, {31041, 3428}, {0, 0}, {0, 0}, {5664, 5254},
    {0, 0}, {13966, 2572}, {51608, 3012}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {54096, 2768},
    {0, 0}, {0, 0}, {46203, 5824}, {0, 0}, {55105, 2376}, {1393, 7248}, {39229, 5302}, {0, 0},
    {0, 0}, {0, 0}, {20541, 5374}, {50950, 3896}, {53752, 3514}, {32128, 6340}, {55472, 8752},
    {24434, 5780}, {0, 0}, {0, 0}, {0, 0}, {64944, 2516}, {7836, 2776}, {37051, 2606},
    {4697, 7534}, {13559, 3624}, {10216, 4342}, {14767, 3272}, {42810, 2920}, {45325, 2706},
    {59409, 5818}, {63081, 2626}, {0, 0}, {17339, 6646}, {53629, 4184}, {21804, 3514},
    {33164, 4444}, {0, 0}, {61271, 5928}, {21082, 7286}, {0, 0}, {54473, 5556}, {0, 0}, {0, 0},
    {41649, 6110}, {40104, 2476}, {18189, 6414}, {37155, 2774}, {42713, 7204}, {17274, 1950},
    {61992, 1622}, {18369, 8208}, {30062, 2260}, {61340, 5132}, {17150, 5498}, {21307, 6006},
    {9046, 5266}, {60805, 6456}, {52841, 2920}, {43546, 9144}, {42841, 2258}, {16145, 3822},
    {0, 0}, {30461, 3166}, {43401, 2190}, {0, 0}, {0, 0}, {32873, 1946}, {22560, 5638},
    {10990, 6920}, {18129, 7352}, {17343, 3210}, {12092, 7188}, {56758, 4342}, {58663, 5592},
    {2647, 3284}, {38209, 5544}, {53676, 6248}, {28391, 6722}, {17095, 7008}, {16336, 5664},
    {36932, 1888}, {0, 0}, {0, 0}, {37292, 4402}, {62154, 5550}, {13474, 5584}, {7752, 2498},
    {60707, 1560}, {36817, 5856}, {0, 0}, {0, 0}, {0, 0}, {38303, 2348}, {7278, 4406},
    {33851, 1024}, {55641, 9292}, {63036, 5636}, {0, 0}, {0, 0}, {0, 0}, {60397, 6030}, {0, 0},
    {16472, 6480}, {4025, 8190}, {0, 0}, {0, 0}, {57375, 2964}, {0, 0}, {14521, 9234},
    {32899, 5130}, {39765, 2776}, {4796, 5774}, {61279, 6344}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {17438, 1970}, {47136, 3520}, {31194, 4470}, {0, 0}, {40647, 1862}, {32881, 5326},
    {14802, 6742}, {0, 0}, {23456, 4422}, {0, 0}, {34610, 242}, {50685, 5936}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {47977, 2178}, {18860, 6272}, {7822, 7284}, {0, 0},
    {62854, 5632}, {50672, 5784}, {3056, 8504}, {59989, 644}, {46554, 2566}, {17288, 5092},
    {25716, 5432}, {23704, 9008}, {28136, 5108}, {0, 0}, {0, 0}, {374, 3514}, {42160, 2504},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {54822, 7224}, {0, 0}, {35624, 1858}, {0, 0}, {19206, 5264},
    {0, 0}, {51763, 2376}, {55782, 8544}, {0, 0}, {0, 0}, {24304, 4272}, {6159, 3194},
    {39079, 6084}, {0, 0}, {0, 0}, {22084, 2802}, {0, 0}, {19911, 7772}, {0, 0}, {54961, 2992},
    {45213, 1900}, {0, 0}, {31777, 5130}, {0, 0}, {0, 0}, {2425, 2434}, {21901, 7286},
    {34810, 2938}, {0, 0}, {34683, 442}, {28399, 3160}, {23757, 6356}, {8926, 2802}, {18315, 6414},
    {0, 0}, {0, 0}, {51389, 3770}, {0, 0}, {16854, 6546}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {63339, 8420}, {40638, 3470}, {0, 0}, {0, 0}, {23242, 6212}, {0, 0}, {0, 0}, {22136, 2614},
    {22071, 2866}, {42664, 1858}, {21477, 5624}, {611, 7204}, {28522, 5938}, {45217, 916},
    {15424, 5544}, {0, 0}, {18019, 5998}, {0, 0}, {0, 0}, {0, 0}, {20505, 7382}, {37746, 6666},
    {10532, 2830}, {39610, 7758}, {26858, 5140}, {11066, 874}, {57910, 2686}, {54052, 1106},
    {0, 0}, {0, 0}, {0, 0}, {36562, 7868}, {0, 0}, {0, 0}, {58773, 2346}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {34752, 4628}, {39813, 5620}, {33367, 5866}, {4622, 3190}, {55005, 4292}, {0, 0},
    {0, 0}, {51227, 2952}, {25219, 5616}, {8456, 8532}, {46766, 7528}, {0, 0}, {0, 0},
    {4614, 8624}, {5446, 3230}, {22584, 7246}, {56302, 8550}, {39184, 2422}, {51710, 5576}, {0, 0},
    {0, 0}, {0, 0}, {41234, 6368}, {61797, 5808}, {0, 0}, {0, 0}, {0, 0}, {44221, 6280},
    {59127, 2340}, {13461, 1648}, {8241, 4044}, {53184, 5122}, {42646, 2332}, {0, 0}, {0, 0},
    {43013, 6218}, {0, 0}, {0, 0}, {31953, 1882}, {10070, 2820}, {35354, 340}, {45070, 2518},
    {0, 0}, {46895, 3046}, {1455, 5906}, {0, 0}, {0, 0}, {5132, 5744}, {0, 0}, {0, 0}, {0, 0},
    {51673, 5514}, {47049, 1952}, {56798, 3280}, {64066, 6046}, {17273, 1916}, {10952, 2818},
    {0, 0}, {61235, 5818}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {2529, 6254}, {11610, 1882},
    {56359, 1072}, {62008, 3026}, {0, 0}, {27680, 1074}, {40587, 3256}, {55929, 2620},
    {3130, 5162}, {0, 0}, {41140, 2120}, {0, 0}, {46409, 7490}, {31957, 3514}, {0, 0}, {0, 0},
    {0, 0}, {40518, 7930}, {0, 0}, {0, 0}, {53887, 8960}, {0, 0}, {50674, 5170}, {0, 0},
    {63343, 352}, {56719, 8280}, {38608, 3230}, {0, 0}, {32246, 6448}, {11267, 1982},
    {30731, 2578}, {37212, 1978}, {48154, 2518}, {45964, 7664}, {62369, 3924}, {20796, 5148},
    {60606, 5170}, {18155, 1516}, {51866, 4724}, {39582, 1922}, {45785, 8766}, {7378, 6496},
    {50149, 2920}, {13826, 1916}, {5576, 2318}, {58947, 6200}, {2851, 6722}, {45750, 6582},
    {19168, 6602}, {21744, 2770}, {56034, 6448}, {53780, 8638}, {22137, 5446}, {39017, 6070},
    {10260, 5704}, {0, 0}, {11212, 3768}, {15393, 7532}, {48566, 1886}, {52873, 532}, {9105, 5130},
    {48471, 3838}, {33036, 3146}, {0, 0}, {58821, 5610}, {22403, 5686}, {63254, 1962},
    {21213, 6974}, {41789, 6842}, {13127, 3070}, {34074, 3016}, {30287, 7286}, {56613, 8668},
    {26896, 7724}, {15742, 4072}, {16657, 2356}, {42009, 7140}, {28247, 5624}, {0, 0},
    {48667, 2926}, {0, 0}, {0, 0}, {0, 0}, {19795, 2686}, {37810, 4082}, {4286, 2850}, {0, 0},
    {0, 0}, {61870, 2802}, {14580, 7542}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {2956, 7826},
    {55696, 5704}, {0, 0}, {21548, 5160}, {0, 0}, {13575, 7402}, {0, 0}, {28905, 6760},
    {48351, 4226}, {36154, 3896}, {33575, 7132}, {64240, 8226}, {36898, 7030}, {12003, 4620},
    {7151, 8402}, {63667, 1618}, {39770, 5774}, {3290, 5518}, {52822, 3272}, {11247, 2494},
    {29090, 5592}, {18698, 3176}, {42661, 5144}, {58178, 5326}, {48012, 6870}, {34768, 1622},
    {42632, 2356}, {60117, 5798}, {34013, 3268}, {58169, 3196}, {45810, 6492}, {39107, 5610},
    {16829, 3976}, {63233, 7308}, {17478, 5612}, {7956, 5266}, {39861, 8378}, {24240, 6368},
    {36620, 5384}, {4583, 2502}, {61128, 3850}, {42453, 5470}, {45901, 5928}, {16522, 370},
    {4895, 952}, {58519, 3168}, {18587, 4728}, {38779, 6314}, {30906, 4292}, {23456, 9356},
    {11658, 5310}, {33149, 2230}, {27510, 6304}, {0, 0}, {0, 0}, {19456, 3186}, {18555, 7608},
    {57812, 3982}, {52718, 8038}, {46998, 2820}, {5839, 580}, {0, 0}, {37887, 6582}, {19134, 8724},
    {0, 0}, {0, 0}, {43735, 2192}, {0, 0}, {20313, 8406}, {0, 0}, {5967, 2434}, {59191, 5910},
    {0, 0}, {39584, 2964}, {0, 0}, {0, 0}, {26367, 8906}, {55227, 1978}, {59055, 3802},
    {26449, 1882}, {1895, 6518}, {40504, 2802}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {10644, 4754},
    {39640, 3976}, {41162, 1870}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {52081, 5624},
    {31033, 578}, {57042, 5548}, {25941, 2704}, {52516, 1572}, {22780, 6420}, {0, 0}, {0, 0},
    {48345, 6600}, {0, 0}, {13204, 2500}, {37019, 2874}, {29060, 5160}, {0, 0}, {65210, 1922},
    {0, 0}, {14305, 4846}, {64968, 5338}, {59780, 5696}, {17674, 6250}, {28970, 7658},
    {55659, 3530}, {61018, 7734}, {41095, 7626}, {25019, 5446}, {50912, 5568}, {46358, 8956},
    {42428, 5898}, {41953, 1058}, {649, 6508}, {0, 0}, {0, 0}, {5409, 326}, {55670, 7690},
    {26005, 2986}, {62294, 5550}, {63118, 6420}, {47348, 5610}, {35578, 3146}, {0, 0},
    {14207, 5306}, {0, 0}, {19380, 2296}, {0, 0}, {52925, 2870}, {58904, 1660}, {54781, 3690},
    {27103, 3738}, {20508, 1906}, {52196, 5546}, {16545, 3190}, {18899, 3770}, {28150, 1396},
    {5987, 5212}, {0, 0}, {20096, 4924}, {30506, 5516}, {33213, 3596}, {64390, 7036},
    {41982, 2424}, {61449, 3452}, {36256, 7718}, {57367, 2964}, {0, 0}, {11983, 1564}, {0, 0},
    {60369, 5122}, {7425, 5808}, {0, 0}, {0, 0}, {0, 0}, {1451, 2546}, {46620, 4292},
    {64071, 2260}, {13110, 2850}, {0, 0}, {0, 0}, {39502, 5818}, {0, 0}, {23148, 2594}, {0, 0},
    {0, 0}, {11639, 5610}, {58877, 5092}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {41641, 3764},
    {17148, 6028}, {8825, 532}, {35068, 2302}, {52649, 2354}, {0, 0}, {0, 0}, {0, 0}, {1243, 8888},
    {0, 0}, {51705, 4148}, {20041, 6300}, {0, 0}, {5605, 5620}, {13340, 5780}, {43040, 7368},
    {0, 0}, {0, 0}, {7271, 1942}, {61769, 4516}, {40982, 4294}, {7920, 5610}, {59731, 5686},
    {14116, 7552}, {28551, 6348}, {58439, 2608}, {59164, 4386}, {0, 0}, {61520, 5716},
    {5687, 8960}, {38733, 2964}, {0, 0}, {53660, 2576}, {45668, 5940}, {60379, 3944},
    {39901, 8070}, {33563, 6528}, {34293, 5498}, {0, 0}, {7403, 532}, {62966, 3138}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {22818, 2868}, {0, 0}, {51815, 6224}, {0, 0}, {0, 0}, {41399, 6928},
    {55118, 2296}, {38725, 6098}, {47654, 5212}, {40581, 6020}, {23202, 8874}, {981, 5310},
    {42907, 7204}, {0, 0}, {0, 0}, {34248, 6212}, {48821, 8082}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {33631, 5756}, {0, 0}, {0, 0}, {54195, 224}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {30608, 5922},
    {22471, 6598}, {35227, 5146}, {2549, 1870}, {0, 0}, {0, 0}, {34289, 2392}, {16871, 2578},
    {58734, 6536}, {0, 0}, {27879, 986}, {43478, 7116}, {40610, 2354}, {28768, 2852}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {4010, 5624}, {0, 0}, {33852, 2796}, {57815, 4894}, {43069, 2444},
    {0, 0}, {0, 0}, {0, 0}, {23979, 2638}, {712, 3988}, {38571, 1848}, {0, 0}, {40314, 8302},
    {15493, 3542}, {62245, 5860}, {18806, 5446}, {23456, 3256}, {0, 0}, {0, 0}, {0, 0},
    {65018, 272}, {0, 0}, {0, 0}, {29651, 5384}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {14797, 32},
    {0, 0}, {34403, 4294}, {37010, 5682}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {52812, 8746},
    {29359, 2968}, {8572, 528}, {54047, 5616}, {8800, 2774}, {5246, 3168}, {0, 0}, {12284, 2296},
    {47477, 3086}, {39845, 476}, {0, 0}, {0, 0}, {0, 0}, {33522, 6380}, {0, 0}, {44455, 574},
    {40121, 6100}, {41642, 8548}, {33952, 420}, {13166, 5124}, {34018, 2680}, {64335, 6508},
    {0, 0}, {8286, 5818}, {0, 0}, {0, 0}, {0, 0}, {8420, 5702}, {26032, 6408}, {63320, 3186},
    {56545, 3162}, {52979, 2398}, {30226, 8406}, {0, 0}, {47841, 2964}, {0, 0}, {28797, 2162},
    {0, 0}, {0, 0}, {38516, 2368}, {0, 0}, {0, 0}, {57792, 2590}, {9272, 6196}, {0, 0},
    {24083, 2422}, {0, 0}, {40909, 6416}, {0, 0}, {0, 0}, {4366, 2392}, {51000, 460},
    {32430, 5396}, {18757, 4452}, {40859, 1058}, {0, 0}, {53570, 1396}, {10721, 6114}, {0, 0},
    {43621, 5544}, {0, 0}, {32478, 5618}, {39748, 2978}, {0, 0}, {0, 0}, {52544, 2612},
    {23437, 6224}, {0, 0}, {41605, 5122}, {18692, 1560}, {58769, 2302}, {4900, 5610},
    {52390, 3148}, {43923, 5384}, {15265, 6014}, {15121, 3734}, {6507, 5132}, {6882, 5824},
    {17088, 3582}, {40940, 2838}, {65095, 5802}, {7707, 5544}, {42271, 6518}, {31705, 6164},
    {53240, 3628}, {4399, 5046}, {9089, 6936}, {959, 5446}, {43790, 6224}, {32844, 4754},
    {18829, 5426}, {0, 0}, {0, 0}, {0, 0}, {43590, 2230}, {0, 0}, {0, 0}, {16611, 9250}, {0, 0},
    {0, 0}, {35030, 4886}, {18723, 2874}, {18902, 6334}, {14778, 2172}, {23882, 6448},
    {11242, 5940}, {40626, 5856}, {0, 0}, {0, 0}, {51105, 7142}, {0, 0}, {0, 0}, {0, 0},
    {62832, 2120}, {27027, 9148}, {51441, 6302}, {54761, 5310}, {46419, 3176}, {0, 0}, {0, 0},
    {10105, 5266}, {0, 0}, {46734, 2494}, {46574, 574}, {46511, 1862}, {30380, 2300},
    {19345, 6518}, {20558, 5266}, {0, 0}, {39820, 5152}, {0, 0}, {0, 0}, {23015, 8550}, {0, 0},
    {0, 0}, {59193, 5578}, {24736, 4444}, {0, 0}, {12672, 4070}, {31233, 4708}, {24335, 3944},
    {19439, 2608}, {0, 0}, {36297, 5160}, {0, 0}, {0, 0}, {26922, 3024}, {41361, 4728},
    {50772, 6714}, {57308, 7466}, {0, 0}, {6055, 5424}, {57399, 3364}, {45845, 6362},
    {30330, 7700}, {57118, 6660}, {0, 0}, {40887, 5636}, {0, 0}, {62997, 4842}, {33590, 2676},
    {42018, 3358}, {61466, 1950}, {62104, 5306}, {0, 0}, {58458, 7394}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {11171, 5358}, {12365, 2866}, {1746, 2050}, {1230, 2332},
    {51869, 6536}, {0, 0}, {0, 0}, {9760, 7426}, {6989, 6516}, {39023, 3146}, {22590, 2962},
    {55614, 3980}, {0, 0}, {60767, 5962}, {59736, 2198}, {61365, 6914}, {26225, 2348},
    {2679, 7828}, {0, 0}, {24624, 2050}, {0, 0}, {27241, 3932}, {61146, 3820}, {7807, 8054},
    {34050, 5570}, {8939, 2494}, {0, 0}, {0, 0}, {40090, 7286}, {0, 0}, {0, 0}, {16519, 5116},
    {0, 0}, {0, 0}, {63124, 3196}, {42338, 4448}, {12027, 7226}, {8033, 3176}, {36818, 4294},
    {47513, 8490}, {31901, 5842}, {0, 0}, {27374, 5154}, {25811, 3522}, {51232, 8342},
    {2295, 6448}, {17261, 3196}, {52144, 6678}, {0, 0}, {28944, 5584}, {52035, 4728}, {34006, 318},
    {861, 2514}, {58000, 916}, {33976, 5548}, {39038, 1838}, {31427, 6932}, {55434, 6742},
    {20552, 8826}, {38511, 7466}, {51609, 6414}, {0, 0}, {0, 0}, {0, 0}, {31415, 5326},
    {59576, 7882}, {4691, 3244}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {46807, 2408}, {53029, 6574}, {0, 0}, {353, 8064}, {0, 0}, {47264, 3020}, {19419, 5570},
    {0, 0}, {0, 0}, {0, 0}, {51781, 2822}, {61304, 5550}, {0, 0}, {0, 0}, {0, 0}, {28758, 3336},
    {36027, 4422}, {33917, 5226}, {8165, 1882}, {44828, 420}, {0, 0}, {0, 0}, {2736, 8752}, {0, 0},
    {0, 0}, {0, 0}, {47187, 6060}, {49106, 3492}, {32799, 3828}, {58210, 8434}, {60285, 7024},
    {0, 0}, {0, 0}, {0, 0}, {50965, 5624}, {0, 0}, {7975, 5434}, {4045, 5462}, {43645, 6212},
    {0, 0}, {19453, 2938}, {7652, 4286}, {35746, 2568}, {54316, 6164}, {43387, 5724}, {0, 0},
    {0, 0}, {0, 0}, {19368, 5446}, {1069, 3690}, {4750, 7224}, {20430, 2686}, {64195, 8620},
    {19014, 4074}, {2917, 6942}, {29780, 6518}, {36818, 4294}, {0, 0}, {0, 0}, {0, 0},
    {13736, 1916}, {40147, 2818}, {14205, 5266}, {63643, 476}, {60873, 5550}, {33125, 8574},
    {62407, 7024}, {0, 0}, {56913, 6068}, {0, 0}, {40656, 6750}, {0, 0}, {0, 0}, {4676, 3226},
    {49426, 3768}, {35213, 5140}, {50185, 6390}, {9538, 7620}, {4283, 8940}, {0, 0}, {29095, 6582},
    {38677, 9110}, {62035, 5570}, {53666, 8720}, {37408, 2524}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {3989, 5720}, {14333, 3738}, {0, 0},
    {24584, 6666}, {0, 0}, {0, 0}, {62198, 2582}, {35559, 7632}, {0, 0}, {48230, 8790},
    {12007, 2870}, {19307, 6656}, {37869, 8324}, {0, 0}, {42547, 3046}, {48348, 6362}, {0, 0},
    {41975, 5170}, {0, 0}, {0, 0}, {0, 0}, {65500, 1624}, {15499, 3308}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {2452, 5860}, {15279, 3970}, {27011, 7896}, {26864, 2800}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {59797, 574}, {46665, 1898}, {0, 0}, {0, 0},
    {38707, 7826}, {12958, 3326}, {40659, 4344}, {47038, 7196}, {25095, 2374}, {24771, 5802},
    {27706, 3592}, {25124, 6340}, {63934, 2782}, {59004, 5162}, {24319, 7902}, {42214, 5158},
    {55413, 6420}, {16257, 3164}, {36462, 7328}, {54095, 4886}, {25220, 2224}, {20193, 7036},
    {32425, 5874}, {0, 0}, {41635, 2258}, {39324, 8262}, {0, 0}, {29722, 418}, {56263, 6468},
    {2233, 7858}, {42391, 1580}, {20283, 2568}, {31614, 6518}, {0, 0}, {62311, 3768},
    {18079, 3980}, {10323, 5936}, {42591, 2272}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {54747, 6212}, {1046, 6340}, {52886, 2578}, {4893, 7284}, {0, 0}, {0, 0}, {12519, 828},
    {45182, 8652}, {0, 0}, {0, 0}, {53742, 2804}, {0, 0}, {57273, 3516}, {63783, 2498}, {0, 0},
    {3117, 2772}, {54666, 5872}, {0, 0}, {0, 0}, {0, 0}, {46453, 5342}, {47840, 6590}, {0, 0},
    {0, 0}, {0, 0}, {51485, 5362}, {0, 0}, {22337, 2932}, {0, 0}, {26641, 576}, {21516, 5532},
    {61078, 2356}, {15796, 6272}, {44032, 2694}, {52460, 3398}, {16866, 5158}, {2959, 4824},
    {56153, 3738}, {50477, 7970}, {58619, 8660}, {24857, 5610}, {27816, 9132}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {20922, 5612}, {0, 0}, {0, 0}, {12597, 4824}, {0, 0}, {0, 0},
    {13767, 2936}, {0, 0}, {0, 0}, {0, 0}, {38657, 554}, {12150, 2686}, {15421, 2858},
    {11522, 4272}, {56741, 2258}, {64847, 3024}, {15297, 5140}, {34507, 2726}, {63157, 5664},
    {29081, 5452}, {53320, 4986}, {39570, 5168}, {19517, 6480}, {0, 0}, {42715, 1922}, {0, 0},
    {0, 0}, {61330, 2336}, {10780, 8406}, {51605, 5376}, {16789, 6656}, {0, 0}, {55324, 5568},
    {52779, 1920}, {32361, 8428}, {0, 0}, {50897, 1872}, {0, 0}, {28597, 2850}, {9582, 5384},
    {20928, 6582}, {57007, 2258}, {27021, 5552}, {10425, 6728}, {57592, 5074}, {28034, 2376},
    {14548, 6506}, {11517, 5304}, {16554, 2280}, {33409, 3500}, {39200, 3020}, {62062, 6260},
    {43535, 5382}, {169, 2868}, {50672, 3522}, {50340, 3290}, {25229, 2612}, {0, 0}, {14452, 6348},
    {57881, 6500}, {22880, 4764}, {64795, 340}, {43381, 1978}, {0, 0}, {26559, 6014},
    {24514, 5780}, {17434, 1870}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {18859, 6536},
    {38917, 2376}, {0, 0}, {63602, 3186}, {0, 0}, {65424, 2284}, {0, 0}, {15457, 2684}, {0, 0},
    {0, 0}, {34231, 574}, {35811, 6448}, {0, 0}, {1655, 4342}, {52885, 2376}, {0, 0},
    {46468, 6062}, {0, 0}, {48485, 8210}, {0, 0}, {0, 0}, {0, 0}, {54516, 3236}, {54156, 6112},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {36526, 2272}, {0, 0}, {14579, 2866},
    {6853, 5306}, {0, 0}, {65076, 6480}, {0, 0}, {0, 0}, {63765, 5558}, {52002, 7628}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {54585, 4290}, {0, 0}, {21247, 2684}, {57037, 5680}, {28656, 3980},
    {0, 0}, {0, 0}, {0, 0}, {59346, 2804}, {8669, 916}, {34394, 6760}, {50556, 8626},
    {62178, 3020}, {63057, 5092}, {16643, 5302}, {31232, 6224}, {0, 0}, {37794, 2422},
    {38374, 1058}, {0, 0}, {5779, 5560}, {60214, 5516}, {45277, 5636}, {35027, 7120},
    {29031, 6506}, {0, 0}, {15872, 512}, {40028, 4444}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {14459, 2612}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {12449, 476}, {0, 0}, {0, 0}, {46631, 5824},
    {44618, 2518}, {15967, 7204}, {0, 0}, {21065, 5424}, {0, 0}, {44091, 3230}, {18551, 5954},
    {24470, 2376}, {0, 0}, {0, 0}, {0, 0}, {23060, 8420}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {46739, 7528}, {0, 0}, {4067, 2578}, {0, 0}, {35535, 3514}, {19018, 2808},
    {14646, 2050}, {50265, 3110}, {19489, 3678}, {20908, 3184}, {65318, 5960}, {19137, 8404},
    {65395, 8720}, {6807, 4728}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {45314, 5362}, {13955, 7490},
    {45187, 2180}, {9900, 3128}, {0, 0}, {52892, 4538}, {20932, 3838}, {43940, 5704},
    {24442, 6794}, {6010, 8302}, {0, 0}, {0, 0}, {62358, 1494}, {34464, 2434}, {15065, 5834},
    {52078, 2498}, {0, 0}, {31488, 5160}, {17728, 6224}, {62961, 5144}, {27865, 6198},
    {16680, 4234}, {18631, 8438}, {47432, 4402}, {49462, 5122}, {50881, 4738}, {61292, 5526},
    {59470, 6208}, {43213, 5160}, {13016, 5568}, {16513, 7036}, {16161, 3690}, {27991, 2582},
    {0, 0}, {60945, 4234}, {0, 0}, {0, 0}, {0, 0}, {21228, 4250}, {1423, 2770}, {38472, 2874},
    {51138, 3186}, {54303, 3690}, {0, 0}, {24247, 7854}, {17013, 5554}, {0, 0}, {0, 0}, {0, 0},
    {11264, 2376}, {0, 0}, {0, 0}, {0, 0}, {29945, 2958}, {0, 0}, {0, 0}, {0, 0}, {56891, 4238},
    {63998, 2678}, {24192, 5326}, {0, 0}, {22926, 5928}, {40756, 7246}, {0, 0}, {55351, 2496},
    {63746, 5570}, {41380, 4772}, {13512, 2868}, {19017, 4986}, {57450, 2960}, {18249, 3776},
    {3636, 3596}, {63597, 7626}, {6813, 5310}, {7635, 5922}, {0, 0}, {30755, 8788}, {0, 0},
    {9626, 8926}, {13936, 2502}, {39840, 1978}, {62691, 5452}, {11264, 3184}, {1846, 5384},
    {35316, 6206}, {13281, 986}, {37083, 4562}, {31362, 2768}, {3469, 5872}, {3841, 5568}, {0, 0},
    {0, 0}, {0, 0}, {61653, 5554}, {13435, 1542}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {36710, 2608}, {41880, 2850}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {1683, 2564}, {38441, 2962},
    {11767, 2864}, {24601, 2656}, {29629, 7824}, {38921, 6348}, {63668, 5146}, {21205, 2368},
    {0, 0}, {47029, 7368}, {0, 0}, {15423, 7334}, {613, 5108}, {48548, 4834}, {0, 0},
    {54101, 5612}, {8700, 5898}, {31269, 2524}, {62532, 2806}, {29450, 914}, {0, 0}, {1520, 3196},
    {53157, 4130}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {54451, 3646}, {0, 0}, {23723, 5778}, {0, 0},
    {16023, 1870}, {0, 0}, {34507, 6198}, {64993, 5146}, {6609, 7724}, {15568, 1910},
    {60616, 6908}, {15183, 5426}, {44817, 7736}, {29830, 5704}, {6428, 2530}, {21963, 2280},
    {0, 0}, {0, 0}, {0, 0}, {28316, 4374}, {9866, 7036}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {1540, 6280}, {0, 0}, {50739, 2634}, {9166, 2818}, {2397, 7376}, {2495, 3196}, {8040, 6368},
    {9169, 2424}, {62314, 2634}, {27266, 3272}, {12681, 7368}, {0, 0}, {0, 0}, {0, 0},
    {5550, 2716}, {42033, 6018}, {25386, 8632}, {20407, 1950}, {63670, 6234}, {0, 0},
    {24797, 1910}, {0, 0}, {38447, 5692}, {0, 0}, {0, 0}, {10363, 7474}, {0, 0}, {0, 0},
    {18230, 1560}, {48169, 2776}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {57508, 7016},
    {39139, 4414}, {176, 1046}, {56380, 6408}, {935, 4934}, {17707, 6796}, {18564, 7334}, {0, 0},
    {31835, 2578}, {40461, 5162}, {29930, 6870}, {52373, 476}, {2288, 5516}, {56929, 5904},
    {9485, 3690}, {55491, 7828}, {46669, 7618}, {11341, 2622}, {35304, 1326}, {49743, 3126},
    {43798, 2652}, {19676, 1978}, {16698, 8088}, {37887, 5130}, {1380, 4824}, {50805, 7724},
    {12813, 3802}, {26124, 7288}, {6656, 9106}, {52986, 3882}, {0, 0}, {13535, 8546}, {0, 0},
    {2915, 5624}, {0, 0}, {0, 0}, {8184, 7246}, {33738, 7334}, {22448, 2852}, {54757, 3196},
    {13187, 3274}, {0, 0}, {0, 0}, {4807, 2340}, {14234, 5146}, {26789, 7498}, {41083, 6410},
    {56010, 3186}, {48636, 5362}, {38620, 6040}, {47348, 5310}, {651, 7622}, {24321, 3146},
    {26314, 680}, {31457, 2964}, {0, 0}, {58175, 3168}, {0, 0}, {55501, 3514}, {33569, 6042},
    {48929, 6302}, {18254, 6212}, {8484, 2398}, {35250, 3230}, {5906, 3494}, {48740, 2498},
    {18076, 2568}, {0, 0}, {45907, 3310}, {0, 0}, {21351, 6226}, {0, 0}, {0, 0}, {10315, 3896},
    {52438, 3596}, {18934, 1878}, {0, 0}, {0, 0}, {4842, 3628}, {4953, 1902}, {15137, 3110},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {2205, 6196}, {4236, 7902}, {0, 0}, {44557, 2498},
    {30249, 2156}, {24801, 1396}, {5531, 3782}, {49350, 6582}, {41620, 6100}, {46492, 8064},
    {46241, 6090}, {52896, 2818}, {32076, 5782}, {0, 0}, {36382, 1234}, {0, 0}, {0, 0},
    {46697, 8006}, {15002, 5160}, {52452, 420}, {15034, 4888}, {32, 2612}, {31697, 6416},
    {32095, 4728}, {14204, 2874}, {76, 8746}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {44906, 2450},
    {26104, 2774}, {0, 0}, {22106, 7844}, {51259, 4610}, {56012, 3102}, {15918, 3176},
    {15921, 2806}, {18691, 5446}, {0, 0}, {32281, 8446}, {51039, 2868}, {42773, 3190},
    {20858, 6006}, {61323, 1572}, {26984, 5454}, {38360, 6416}, {16097, 8748}, {20579, 7490},
    {28001, 6348}, {17084, 3224}, {41042, 5710}, {20307, 3148}, {0, 0}, {48716, 2468},
    {20709, 3596}, {11976, 7362}, {44539, 4626}, {0, 0}, {25097, 2372}, {33444, 3168},
    {42096, 8480}, {52478, 8552}, {0, 0}, {2236, 3106}, {43005, 7746}, {31800, 3176},
    {16028, 7244}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {46204, 3624}, {39684, 5664},
    {40953, 6582}, {43505, 6798}, {0, 0}, {58101, 5378}, {46637, 5212}, {61309, 6456},
    {18034, 5550}, {57519, 2524}, {41505, 6314}, {9080, 8948}, {11861, 558}, {45468, 5384}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {42216, 8578}, {10514, 2822}, {63691, 562}, {63642, 5160},
    {6592, 1660}, {40490, 7556}, {62750, 8150}, {18854, 5310}, {0, 0}, {63279, 2862},
    {47641, 5516}, {7090, 5782}, {21956, 4272}, {40890, 1848}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {46207, 2348}, {58406, 5886}, {0, 0}, {0, 0}, {31741, 5610}, {49789, 2494}, {30241, 2800},
    {33876, 6656}, {44700, 7500}, {64570, 2554}, {41189, 6946}, {6383, 3980}, {0, 0},
    {26795, 7630}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {43695, 7252}, {43470, 3338}, {13159, 5128},
    {20298, 3244}, {61542, 2260}, {59540, 1100}, {61691, 5226}, {22547, 7758}, {59317, 5564},
    {7191, 5766}, {7464, 2122}, {17938, 2496}, {42447, 7244}, {6988, 8822}, {13880, 2818},
    {21407, 4470}, {50754, 1922}, {16316, 4618}, {12535, 7532}, {41031, 1106}, {0, 0},
    {21380, 4914}, {0, 0}, {0, 0}, {56467, 6028}, {25929, 5498}, {60156, 7196}, {49861, 3690},
    {15995, 3186}, {0, 0}, {0, 0}, {44675, 4914}, {38484, 6368}, {0, 0}, {23665, 5684}, {0, 0},
    {0, 0}, {0, 0}, {37494, 8672}, {10238, 6962}, {8193, 8994}, {28432, 476}, {0, 0}, {0, 0},
    {37437, 2320}, {3098, 1962}, {14659, 4272}, {0, 0}, {43790, 4448}, {42662, 6508},
    {24517, 6824}, {15415, 3514}, {38474, 5784}, {51529, 2768}, {1044, 2608}, {56504, 2958},
    {7397, 9020}, {35425, 2880}, {14891, 1888}, {47538, 3326}, {49986, 576}, {17556, 5558},
    {53142, 6656}, {37087, 7466}, {21153, 3896}, {0, 0}, {29684, 5186}, {0, 0}, {0, 0}, {0, 0},
    {24201, 1492}, {0, 0}, {0, 0}, {58638, 2340}, {0, 0}, {0, 0}, {0, 0}, {27375, 3492},
    {27907, 5374}, {0, 0}, {30558, 3284}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {6893, 1988}, {0, 0}, {44856, 4272}, {25895, 6084}, {21755, 3020}, {50906, 3160},
    {59938, 6340}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {13208, 5962},
    {28870, 2800}, {0, 0}, {31002, 3186}, {32227, 4272}, {19941, 9160}, {10120, 5900},
    {35243, 1860}, {15970, 3110}, {19146, 6890}, {22322, 7022}, {59740, 2010}, {14267, 2498},
    {63078, 6044}, {50558, 3480}, {28451, 2434}, {7825, 2830}, {39368, 6368}, {38734, 2400},
    {44654, 3128}, {16260, 3784}, {338, 3274}, {27238, 7770}, {9427, 5428}, {39836, 4834},
    {65429, 5212}, {12670, 6542}, {46890, 7334}, {60637, 7946}, {53801, 3882}, {37231, 1868},
    {39252, 3272}, {40325, 4886}, {52358, 5786}, {48449, 3896}, {36566, 7288}, {48018, 6686},
    {27101, 6762}, {0, 0}, {40039, 7008}, {46135, 2966}, {5055, 576}, {50215, 2076}, {3041, 5396},
    {0, 0}, {15137, 9280}, {0, 0}, {18926, 2506}, {41254, 5930}, {60406, 5240}, {0, 0}, {0, 0},
    {56641, 4422}, {14993, 8916}, {62231, 7876}, {41510, 5886}, {31953, 6194}, {34711, 5556},
    {46301, 5556}, {38145, 3338}, {47573, 2340}, {1762, 7866}, {87, 5554}, {40758, 2772}, {0, 0},
    {0, 0}, {0, 0}, {5909, 3918}, {49256, 6742}, {27230, 1072}, {7875, 5424}, {0, 0},
    {25228, 5124}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {49846, 3086}, {5436, 5904}, {0, 0}, {0, 0},
    {0, 0}, {5441, 5680}, {14433, 2574}, {36228, 8532}, {38090, 3838}, {24867, 3494},
    {54378, 1872}, {61454, 7038}, {61009, 5638}, {21481, 6212}, {20750, 1622}, {0, 0}, {0, 0},
    {32395, 7368}, {55566, 4072}, {41744, 8834}, {55085, 4626}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {19754, 6338}, {65244, 5158}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {21983, 3542}, {42931, 6084},
    {23626, 442}, {43304, 226}, {16136, 5550}, {47929, 2634}, {44426, 1870}, {0, 0}, {33561, 3582},
    {0, 0}, {0, 0}, {0, 0}, {53368, 1214}, {61249, 8544}, {55294, 5130}, {22017, 9070},
    {61704, 5424}, {22153, 4754}, {11107, 2700}, {0, 0}, {8901, 2332}, {53022, 7038},
    {40275, 2638}, {37147, 4294}, {11483, 5412}, {47717, 5160}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {46054, 7674}, {0, 0}, {0, 0}, {18410, 7946}, {51956, 4928}, {0, 0}, {36956, 1994},
    {59822, 3168}, {4879, 4766}, {0, 0}, {26710, 2442}, {4805, 6224}, {28340, 6192}, {15950, 2442},
    {51117, 6798}, {0, 0}, {64601, 2280}, {49920, 3524}, {53387, 4422}, {0, 0}, {0, 0}, {0, 0},
    {63656, 2922}, {0, 0}, {7097, 4432}, {17557, 2434}, {0, 0}, {58940, 1920}, {17365, 2578},
    {0, 0}, {59957, 7726}, {8291, 8814}, {0, 0}, {13971, 824}, {0, 0}, {63217, 1902},
    {13881, 8064}, {57966, 4342}, {65073, 2762}, {408, 3592}, {40128, 6762}, {15783, 3770},
    {7318, 1072}, {51137, 3110}, {0, 0}, {0, 0}, {44368, 5396}, {18029, 1650}, {0, 0},
    {49142, 3230}, {44604, 2578}, {7589, 574}, {51189, 9148}, {0, 0}, {3436, 3896}, {32652, 5766},
    {32856, 6164}, {56172, 3244}, {0, 0}, {0, 0}, {53912, 3364}, {0, 0}, {0, 0}, {5632, 574},
    {0, 0}, {0, 0}, {52596, 3258}, {33631, 2496}, {0, 0}, {42093, 6030}, {0, 0}, {0, 0}, {0, 0},
    {35779, 4588}, {40519, 2300}, {34669, 2612}, {28097, 5414}, {0, 0}, {0, 0}, {21367, 4842},
    {57733, 5146}, {0, 0}, {9434, 7674}, {0, 0}, {40109, 544}, {0, 0}, {0, 0}, {49759, 5362},
    {0, 0}, {9610, 3940}, {16749, 5140}, {8825, 5704}, {21215, 7462}, {0, 0}, {11999, 2348},
    {41023, 5168}, {59273, 532}, {13188, 7724}, {0, 0}, {51274, 2612}, {0, 0}, {28259, 6242},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {5021, 7006}, {30546, 1872},
    {13515, 3690}, {48015, 3160}, {0, 0}, {0, 0}, {3207, 5374}, {14295, 1106}, {59044, 3364},
    {24705, 5510}, {20240, 2634}, {9341, 2198}, {22713, 5682}, {48921, 2788}, {0, 0},
    {54989, 2620}, {27943, 7564}, {0, 0}, {0, 0}, {55429, 3120}, {0, 0}, {0, 0}, {27000, 3110},
    {967, 3820}, {9106, 5570}, {23721, 8608}, {60996, 1872}, {41723, 4886}, {38991, 4588},
    {15572, 3128}, {59789, 2920}, {31509, 2800}, {0, 0}, {44018, 5860}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {31342, 284}, {61878, 2614}, {29071, 3624}, {31433, 1058}, {53813, 3196},
    {37292, 6340}, {19801, 2800}, {35610, 8980}, {8726, 2272}, {15015, 1396}, {45432, 4234},
    {15593, 7042}, {19636, 8420}, {59554, 2524}, {0, 0}, {57107, 2700}, {53014, 2370}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {32946, 2392}, {50716, 3754}, {20342, 1058}, {55786, 5170},
    {37831, 9204}, {62451, 2498}, {39176, 6028}, {0, 0}, {0, 0}, {0, 0}, {6470, 5950}, {0, 0},
    {32357, 1858}, {50470, 3882}, {46594, 7628}, {0, 0}, {0, 0}, {15137, 9334}, {37133, 228},
    {0, 0}, {22201, 3110}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {22169, 1904}, {29593, 5910},
    {1802, 3326}, {0, 0}, {0, 0}, {48092, 7196}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {61758, 3186}, {0, 0}, {0, 0}, {46765, 442}, {28052, 526}, {0, 0}, {36674, 7590},
    {0, 0}, {0, 0}, {17324, 478}, {6286, 3596}, {1035, 4014}, {566, 2782}, {34547, 1572}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {39389, 2808}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {31666, 3814}, {0, 0}, {25094, 2336}, {41950, 230}, {15942, 5616}, {0, 0}, {14752, 6004},
    {62579, 5624}, {0, 0}, {9856, 7804}, {2767, 312}, {7264, 2846}, {43586, 2788}, {52014, 3246},
    {0, 0}, {0, 0}, {0, 0}, {25414, 7006}, {34978, 9040}, {20517, 4754}, {56962, 3046}, {0, 0},
    {34701, 2260}, {0, 0}, {4359, 2938}, {0, 0}, {24472, 6212}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {51513, 9240}, {0, 0}, {4001, 5132}, {42690, 4070}, {0, 0},
    {5825, 6956}, {25895, 6794}, {22605, 3494}, {51141, 6678}, {0, 0}, {0, 0}, {37237, 4428},
    {35916, 2424}, {16925, 8994}, {0, 0}, {0, 0}, {27283, 4618}, {27133, 8720}, {0, 0}, {0, 0},
    {54391, 2820}, {0, 0}, {0, 0}, {0, 0}, {2556, 5638}, {65427, 7628}, {0, 0}, {62810, 3186},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {18147, 5550}, {0, 0}, {0, 0}, {14698, 5326},
    {11619, 9152}, {0, 0}, {0, 0}, {0, 0}, {2653, 6014}, {49224, 5574}, {49290, 80}, {43247, 3652},
    {18626, 2636}, {5043, 6706}, {22975, 7552}, {31342, 6214}, {58690, 5470}, {34021, 5266},
    {11929, 2424}, {16372, 4272}, {62190, 7700}, {12449, 7288}, {0, 0}, {31963, 6946},
    {45209, 7928}, {63105, 3822}, {24603, 5578}, {9611, 2808}, {0, 0}, {0, 0}, {31712, 6166},
    {28910, 2978}, {27589, 2246}, {1240, 1518}, {21202, 3148}, {0, 0}, {19132, 5808}, {0, 0},
    {0, 0}, {0, 0}, {33849, 5494}, {0, 0}, {24770, 2850}, {0, 0}, {28471, 4186}, {31790, 2924},
    {51757, 4292}, {0, 0}, {0, 0}, {0, 0}, {7689, 6582}, {3387, 7562}, {14733, 3940}, {3853, 3284},
    {64104, 2620}, {42210, 5550}, {0, 0}, {49839, 5620}, {0, 0}, {59102, 3426}, {0, 0}, {0, 0},
    {42046, 4294}, {47278, 2534}, {3320, 1072}, {0, 0}, {0, 0}, {56265, 6680}, {0, 0},
    {27611, 4084}, {0, 0}, {0, 0}, {0, 0}, {49705, 7414}, {0, 0}, {39651, 8338}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {50521, 5568}, {18165, 6934}, {124, 5086},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {18478, 2422}, {55031, 9046}, {64713, 5704}, {2134, 7632},
    {0, 0}, {42411, 5114}, {36514, 3284}, {26283, 4444}, {0, 0}, {0, 0}, {46868, 3024}, {0, 0},
    {21405, 3026}, {53602, 2578}, {14815, 8478}, {909, 5146}, {0, 0}, {60181, 3210}, {0, 0},
    {0, 0}, {26124, 9264}, {29988, 3648}, {10715, 6760}, {22092, 4402}, {0, 0}, {0, 0}, {0, 0},
    {20244, 3248}, {0, 0}, {0, 0}, {58953, 2412}, {0, 0}, {0, 0}, {17730, 6100}, {0, 0},
    {50136, 5268}, {56815, 2638}, {10618, 2808}, {1392, 5470}, {16631, 5554}, {23921, 7204},
    {0, 0}, {0, 0}, {0, 0}, {51442, 5156}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {34818, 6260}, {8054, 7736}, {0, 0}, {0, 0}, {22318, 2608}, {15211, 4090}, {54902, 3146},
    {797, 5426}, {0, 0}, {0, 0}, {11254, 6112}, {0, 0}, {184, 4156}, {22858, 5950}, {2631, 3046},
    {49528, 1930}, {34500, 2566}, {0, 0}, {40602, 6070}, {0, 0}, {17419, 4684}, {53707, 5766},
    {6125, 2972}, {1234, 8338}, {15137, 6518}, {26843, 2806}, {26408, 8302}, {0, 0}, {42016, 5774},
    {0, 0}, {0, 0}, {26033, 7884}, {60938, 4442}, {0, 0}, {33088, 2880}, {33772, 3230},
    {38695, 4728}, {0, 0}, {0, 0}, {0, 0}, {65377, 6248}, {26011, 3148}, {36646, 3398},
    {56701, 8404}, {12773, 6574}, {42323, 230}, {21536, 1960}, {45982, 4886}, {60470, 5704},
    {53199, 476}, {27577, 7288}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {10250, 2348}, {41191, 5778},
    {0, 0}, {0, 0}, {9415, 8422}, {35124, 1880}, {17926, 4432}, {0, 0}, {6664, 1072},
    {25848, 2786}, {50721, 2502}, {37307, 8968}, {39782, 4728}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {27766, 608}, {0, 0}, {0, 0}, {0, 0}, {8510, 3970}, {45173, 3942}, {6984, 3248}, {51980, 8626},
    {20231, 8316}, {0, 0}, {31256, 2568}, {6667, 5264}, {48114, 1822}, {49675, 2612}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {27269, 5890}, {19551, 7286}, {2390, 2944}, {53513, 5384},
    {23994, 5362}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {62455, 3896}, {0, 0}, {0, 0},
    {21241, 5266}, {21417, 2250}, {42703, 4292}, {0, 0}, {8076, 6762}, {25634, 2924}, {6984, 1660},
    {19037, 6518}, {35553, 6448}, {51172, 6582}, {49849, 2496}, {5490, 5610}, {50178, 3492},
    {10828, 6254}, {24102, 8548}, {62347, 2050}, {56984, 6340}, {64020, 5130}, {29410, 5624},
    {61204, 3210}, {62751, 7596}, {62760, 5960}, {52844, 9292}, {55325, 5856}, {1828, 1998},
    {63577, 6760}, {0, 0}, {5931, 5446}, {0, 0}, {0, 0}, {990, 6122}, {0, 0}, {23123, 6242},
    {37901, 5644}, {20513, 3230}, {15292, 2576}, {17801, 2198}, {9556, 6656}, {23386, 8414},
    {0, 0}, {2681, 318}, {24002, 5570}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {23121, 2962},
    {0, 0}, {36176, 3160}, {0, 0}, {0, 0}, {62622, 5846}, {65136, 5554}, {22838, 4598},
    {45616, 2198}, {51839, 6302}, {56108, 2806}, {8597, 2942}, {64255, 2962}, {0, 0}, {0, 0},
    {22089, 3624}, {57549, 3186}, {10231, 5626}, {44457, 7740}, {49777, 2768}, {2338, 2468},
    {37934, 4864}, {8832, 3336}, {12292, 2962}, {3888, 4726}, {0, 0}, {42257, 5382}, {0, 0},
    {0, 0}, {3249, 3012}, {18784, 3416}, {47998, 5112}, {61148, 5930}, {59859, 7546},
    {53223, 4886}, {34854, 1470}, {5599, 6582}, {0, 0}, {30296, 5808}, {0, 0}, {42029, 6516},
    {58917, 5092}, {0, 0}, {54667, 2876}, {52782, 5664}, {56183, 8166}, {5349, 2964},
    {55202, 1862}, {61552, 2816}, {52062, 3940}, {22512, 2318}, {0, 0}, {0, 0}, {0, 0},
    {27404, 5212}, {0, 0}, {18631, 2566}, {14327, 8006}, {0, 0}, {0, 0}, {63949, 2582},
    {61339, 5704}, {23588, 2578}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {49985, 2120}, {0, 0},
    {0, 0}, {20266, 7626}, {27655, 5564}, {374, 7368}, {53969, 7452}, {0, 0}, {1940, 7928},
    {19104, 4476}, {0, 0}, {39086, 5396}, {0, 0}, {0, 0}, {56299, 5160}, {16499, 7474}, {0, 0},
    {60992, 1072}, {34419, 4418}, {0, 0}, {0, 0}, {17068, 3110}, {49862, 2230}, {40211, 3822},
    {39148, 5446}, {39307, 3592}, {38204, 1572}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {22092, 3896},
    {26844, 2422}, {22896, 3160}, {0, 0}, {51437, 5780}, {44107, 2422}, {0, 0}, {10747, 2274},
    {26607, 7328}, {1118, 5594}, {59564, 4294}, {44579, 1980}, {5583, 5588}, {0, 0}, {0, 0},
    {0, 0}, {3870, 6260}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {48220, 5616}, {0, 0}, {0, 0}, {0, 0},
    {47317, 2674}, {41757, 6314}, {0, 0}, {11530, 164}, {45242, 4446}, {60777, 3026},
    {56878, 7550}, {47726, 5704}, {4428, 6740}, {10938, 5682}, {27039, 3192}, {23210, 6314},
    {21594, 750}, {15874, 2636}, {49779, 5686}, {26210, 7024}, {54247, 6794}, {35815, 5158},
    {25999, 5226}, {57921, 3814}, {26799, 9086}, {24019, 2608}, {39618, 5212}, {47204, 4084},
    {59867, 2634}, {30904, 3668}, {47164, 2330}, {43973, 576}, {60209, 7724}, {4062, 2120},
    {15150, 4862}, {15811, 5228}, {45815, 5768}, {39549, 7288}, {15137, 4728}, {22818, 3470},
    {64848, 9102}, {0, 0}, {0, 0}, {22797, 526}, {0, 0}, {0, 0}, {0, 0}, {51032, 3690},
    {36159, 2120}, {5445, 6314}, {46125, 6448}, {4949, 7206}, {0, 0}, {0, 0}, {22324, 5588},
    {21760, 6182}, {12712, 6598}, {0, 0}, {0, 0}, {0, 0}, {3846, 3176}, {37639, 2280},
    {25316, 6962}, {21569, 4444}, {0, 0}, {0, 0}, {0, 0}, {55552, 2868}, {6352, 6016},
    {11843, 574}, {3259, 7826}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {43582, 2668}, {43648, 5778},
    {32577, 2606}, {34400, 2870}, {15789, 6166}, {30452, 6456}, {24895, 1572}, {32744, 7632},
    {64318, 8070}, {6454, 5682}, {0, 0}, {2371, 2806}, {0, 0}, {41742, 7368}, {19585, 8694},
    {46015, 3160}, {6895, 6598}, {0, 0}, {11920, 5774}, {23651, 6540}, {31291, 5702},
    {25538, 7196}, {41072, 2564}, {1900, 4620}, {38207, 944}, {1356, 7274}, {8237, 2392},
    {47587, 5138}, {41491, 7008}, {37350, 5928}, {65041, 6260}, {4104, 8546}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {61858, 5398}, {42393, 2190}, {17499, 2192}, {20320, 1326}, {0, 0},
    {59818, 6064}, {0, 0}, {45977, 2354}, {0, 0}, {11511, 2184}, {48025, 3012}, {45820, 5640},
    {47027, 6574}, {38253, 2502}, {6589, 7518}, {63920, 5704}, {16245, 5610}, {7259, 528},
    {25123, 5624}, {13201, 3980}, {34507, 4452}, {5930, 6194}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {53908, 6152}, {0, 0}, {0, 0}, {63511, 3776}, {65518, 8980}, {37992, 3726}, {52907, 4444},
    {0, 0}, {39848, 2636}, {18980, 5158}, {34789, 3196}, {0, 0}, {51749, 3184}, {64346, 576},
    {0, 0}, {48056, 4058}, {14882, 6518}, {39325, 7734}, {29851, 5548}, {53088, 4262},
    {25419, 7336}, {18623, 2862}, {46516, 2494}, {47033, 5492}, {40794, 5774}, {17462, 3186},
    {23655, 3042}, {37831, 6280}, {49648, 4188}, {43116, 8730}, {64713, 7726}, {57305, 2318},
    {59739, 8350}, {39330, 2804}, {8916, 9178}, {34908, 2800}, {0, 0}, {20668, 5682},
    {29594, 3738}, {40210, 6168}, {21905, 3690}, {0, 0}, {32904, 5548}, {65093, 6030},
    {54821, 1164}, {30070, 5550}, {18606, 4470}, {22166, 8980}, {19613, 8914}, {30336, 5860},
    {17825, 7288}, {20857, 9346}, {2715, 5616}, {0, 0}, {12604, 1834}, {26824, 6384}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {44072, 3980}, {38852, 3040}, {18034, 6280}, {43850, 2494},
    {47506, 7674}, {36176, 7898}, {38549, 3820}, {39849, 2830}, {16428, 2638}, {0, 0},
    {64353, 5204}, {29226, 3448}, {62873, 5550}, {0, 0}, {0, 0}, {45296, 1560}, {17402, 2422},
    {40044, 1904}, {28546, 1922}, {26049, 6212}, {9213, 3146}, {48443, 2348}, {8454, 5554}, {0, 0},
    {26338, 6206}, {0, 0}, {0, 0}, {0, 0}, {30047, 7882}, {54503, 5486}, {29329, 3838},
    {4777, 7490}, {14888, 2826}, {27974, 6280}, {7188, 6348}, {0, 0}, {49134, 3944}, {53582, 5380},
    {12154, 5812}, {58512, 5860}, {51749, 7026}, {58516, 2030}, {11273, 2740}, {44508, 5470},
    {35961, 5554}, {50560, 2606}, {32692, 2772}, {42642, 2608}, {53834, 6714}, {19481, 4140},
    {37741, 6370}, {51700, 9064}, {0, 0}, {48796, 2880}, {10816, 8208}, {22814, 8680}, {0, 0},
    {8821, 2494}, {21746, 2494}, {62417, 6068}, {0, 0}, {0, 0}, {8166, 3110}, {1236, 4842},
    {55430, 5782}, {22659, 5132}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {16152, 2318},
    {60177, 3330}, {16554, 4580}, {0, 0}, {1652, 7244}, {0, 0}, {0, 0}, {29275, 6242},
    {34110, 5768}, {36662, 7826}, {22809, 6582}, {0, 0}, {19013, 5784}, {0, 0}, {41561, 534},
    {37823, 6550}, {25997, 5628}, {44898, 5924}, {59645, 5198}, {23918, 5554}, {15430, 5208},
    {44139, 7984}, {19928, 2230}, {54942, 4618}, {62890, 7528}, {39105, 8262}, {22664, 5782},
    {9093, 2340}, {33639, 5840}, {0, 0}, {0, 0}, {53051, 4728}, {0, 0}, {15781, 2340}, {0, 0},
    {40468, 576}, {0, 0}, {0, 0}, {0, 0}, {1783, 6368}, {28748, 5568}, {7538, 2670}, {1882, 5766},
    {28136, 5108}, {28328, 2436}, {46331, 3768}, {50970, 2502}, {0, 0}, {0, 0}, {33360, 2376},
    {45496, 2110}, {43434, 5516}, {0, 0}, {47352, 336}, {0, 0}, {0, 0}, {0, 0}, {3073, 6242},
    {41346, 3698}, {56881, 3112}, {8536, 5132}, {21550, 2376}, {35175, 7204}, {51500, 4294},
    {0, 0}, {0, 0}, {0, 0}, {9534, 2502}, {47808, 476}, {7440, 2376}, {0, 0}, {46918, 7080},
    {49549, 4728}, {0, 0}, {0, 0}, {36979, 2636}, {0, 0}, {0, 0}, {40753, 5810}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {61916, 5216}, {0, 0}, {65157, 7920}, {13446, 5860}, {0, 0}, {58617, 2568},
    {56351, 8548}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {13681, 6910}, {31601, 4396}, {58174, 688},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {54024, 2700}, {64262, 2578}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {36208, 5544}, {31133, 2518}, {59060, 5624}, {0, 0}, {0, 0},
    {35584, 574}, {0, 0}, {0, 0}, {56954, 5132}, {21891, 2498}, {17251, 5092}, {55793, 3020},
    {29764, 6234}, {59345, 6370}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {11573, 5090},
    {31764, 5556}, {62109, 2158}, {12298, 2524}, {51296, 3146}, {0, 0}, {0, 0}, {0, 0},
    {63210, 3190}, {0, 0}, {0, 0}, {56075, 2700}, {14501, 5732}, {46310, 3768}, {0, 0}, {0, 0},
    {37175, 2620}, {18776, 440}, {17576, 2924}, {2487, 3990}, {0, 0}, {0, 0}, {32236, 2000},
    {0, 0}, {14626, 2652}, {0, 0}, {0, 0}, {32241, 7232}, {40781, 3708}, {11230, 2368}, {0, 0},
    {0, 0}, {2048, 4342}, {19065, 3176}, {33118, 3770}, {25651, 5962}, {21218, 5326},
    {24638, 5486}, {0, 0}, {0, 0}, {0, 0}, {42713, 5856}, {27647, 1572}, {36236, 2920},
    {64768, 7620}, {57235, 7352}, {53466, 3850}, {55306, 3942}, {9251, 904}, {33228, 3628},
    {30040, 5702}, {37711, 5040}, {12759, 5268}, {3277, 6242}, {33314, 4246}, {63530, 4310},
    {47670, 7896}, {47966, 2374}, {0, 0}, {29961, 6338}, {0, 0}, {0, 0}, {0, 0}, {52927, 5226},
    {8058, 3714}, {17083, 3224}, {39160, 7204}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {37282, 2936}, {0, 0}, {24507, 6680}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {63201, 8064}, {17260, 4448}, {45087, 8900}, {48008, 3596}, {34764, 3942}, {55531, 7352},
    {33880, 5300}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {4993, 5962}, {27102, 6448},
    {64310, 3128}, {29635, 2200}, {60171, 7868}, {35389, 568}, {33505, 5624}, {37904, 5962},
    {38195, 2776}, {12124, 2582}, {23514, 8284}, {60563, 6606}, {12703, 1898}, {0, 0},
    {22088, 7840}, {0, 0}, {0, 0}, {0, 0}, {47983, 6408}, {47832, 5614}, {55708, 5602},
    {12314, 7244}, {54743, 3110}, {60142, 5470}, {0, 0}, {43159, 2346}, {0, 0}, {42629, 4470},
    {0, 0}, {49512, 1946}, {43985, 2564}, {46177, 2716}, {35924, 4620}, {44309, 4070}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {59015, 3708}, {25190, 1058}, {0, 0}, {0, 0},
    {18226, 8054}, {30142, 576}, {4424, 3944}, {0, 0}, {0, 0}, {0, 0}, {60908, 4442},
    {29923, 4174}, {45458, 3330}, {19046, 3708}, {24864, 3912}, {40657, 1978}, {64831, 5364},
    {20116, 5908}, {4076, 2340}, {59286, 3176}, {30849, 2376}, {0, 0}, {0, 0}, {0, 0},
    {24085, 3596}, {15805, 2858}, {4808, 6368}, {8738, 7828}, {16339, 532}, {12981, 2802},
    {42780, 3522}, {26623, 304}, {0, 0}, {0, 0}, {63969, 5326}, {0, 0}, {56921, 8350}, {0, 0},
    {40278, 6368}, {40310, 2920}, {0, 0}, {0, 0}, {0, 0}, {64744, 6348}, {58192, 7288},
    {18429, 6656}, {0, 0}, {21449, 5470}, {65448, 1870}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {21504, 7370}, {31520, 7770}, {22380, 2376}, {17510, 2804}, {30435, 3244}, {27905, 6280},
    {47511, 8404}, {1819, 1900}, {11312, 3088}, {58703, 1900}, {64310, 8254}, {42978, 2498},
    {64951, 5378}, {13895, 6212}, {29460, 5616}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {56347, 2494}, {0, 0}, {5485, 5492}, {15267, 2938}, {27577, 4728}, {42478, 1372},
    {14584, 2402}, {50341, 5680}, {26263, 6340}, {60055, 3128}, {0, 0}, {18746, 5162},
    {31945, 5620}, {62658, 7328}, {11259, 8624}, {9872, 6992}, {0, 0}, {54333, 2332},
    {63237, 3582}, {23533, 5960}, {7573, 306}, {56963, 3516}, {2844, 5470}, {10186, 2498},
    {29685, 1106}, {45443, 5624}, {0, 0}, {62577, 2356}, {11264, 3284}, {0, 0}, {0, 0},
    {10654, 8756}, {16883, 3484}, {37830, 6114}, {16949, 5812}, {55413, 1848}, {0, 0},
    {32952, 1634}, {0, 0}, {53146, 6074}, {0, 0}, {41288, 5432}, {55630, 5682}, {1260, 3970},
    {46991, 3046}, {0, 0}, {61918, 2354}, {0, 0}, {63210, 3822}, {17171, 6370}, {53966, 6112},
    {50160, 6574}, {0, 0}, {42055, 6070}, {14342, 3822}, {0, 0}, {3080, 1010}, {0, 0},
    {42609, 3284}, {12730, 7726}, {11415, 5324}, {10850, 5144}, {59501, 2376}, {28472, 3768},
    {24406, 6722}, {0, 0}, {2004, 2976}, {39915, 6816}, {26731, 5246}, {28552, 2830}, {9217, 5624},
    {14245, 2620}, {29941, 1940}, {2079, 6608}, {7281, 7036}, {0, 0}, {0, 0}, {11609, 3336},
    {0, 0}, {33396, 3838}, {0, 0}, {0, 0}, {0, 0}, {17110, 5536}, {48289, 7024}, {7038, 4846},
    {0, 0}, {38497, 6114}, {34523, 1870}, {15500, 4728}, {62252, 7828}, {42341, 5584},
    {57089, 3284}, {16581, 1106}, {0, 0}, {46674, 5936}, {12627, 8216}, {7807, 6112}, {8116, 1072},
    {44405, 5588}, {0, 0}, {8746, 2608}, {0, 0}, {0, 0}, {7960, 8064}, {20962, 3738},
    {32717, 6508}, {0, 0}, {13502, 6518}, {0, 0}, {52720, 5704}, {0, 0}, {59501, 2318}, {0, 0},
    {17961, 4082}, {4982, 3624}, {35608, 3882}, {49031, 2606}, {22928, 5602}, {58134, 8430},
    {5186, 3514}, {62769, 5198}, {58189, 4596}, {28025, 4618}, {56389, 3110}, {35299, 7770},
    {18657, 3822}, {53843, 3556}, {8847, 6598}, {16929, 6254}, {61660, 6602}, {34607, 1058},
    {48637, 4272}, {45357, 528}, {15714, 5610}, {0, 0}, {0, 0}, {0, 0}, {21384, 3190},
    {20156, 2822}, {34014, 4186}, {0, 0}, {48845, 8418}, {28028, 5424}, {35167, 5818}, {0, 0},
    {0, 0}, {5401, 5308}, {24037, 5812}, {38943, 2518}, {57089, 6536}, {26393, 4886},
    {57572, 6598}, {37271, 2332}, {19225, 2346}, {51672, 2770}, {32192, 8012}, {36812, 5306},
    {55356, 400}, {64203, 7596}, {18280, 4970}, {21309, 5452}, {16450, 5704}, {42530, 4294},
    {60507, 6508}, {59802, 9128}, {19578, 3492}, {20600, 2964}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {44637, 2346}, {0, 0}, {48238, 2868}, {0, 0}, {0, 0}, {63126, 2314}, {47130, 2376}, {0, 0},
    {0, 0}, {0, 0}, {1904, 3160}, {0, 0}, {0, 0}, {56559, 576}, {6300, 5584}, {0, 0}, {0, 0},
    {17937, 2370}, {0, 0}, {59481, 2566}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {25287, 8904}, {13226, 3820}, {0, 0}, {0, 0}, {61023, 2608}, {49889, 4156}, {25992, 5782},
    {32, 5128}, {43663, 4272}, {10172, 3156}, {6434, 6740}, {25272, 3086}, {20893, 6092},
    {6734, 4772}, {5455, 1946}, {61579, 1834}, {61115, 3582}, {45594, 6574}, {20236, 3370},
    {62600, 7442}, {53268, 8190}, {58282, 7550}, {8412, 2414}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {24554, 2564}, {13060, 574},
    {0, 0}, {4479, 3980}, {0, 0}, {36951, 4590}, {0, 0}, {0, 0}, {40145, 4650}, {55680, 4050},
    {55873, 2870}, {59933, 8214}, {20587, 5330}, {43559, 5486}, {0, 0}, {0, 0}, {54140, 2470},
    {45148, 2528}, {44373, 6492}, {47207, 5936}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {48168, 3160},
    {36342, 5178}, {5999, 5122}, {14556, 3514}, {0, 0}, {0, 0}, {20556, 4470}, {8358, 4444},
    {5748, 6006}, {43969, 2686}, {51377, 7036}, {57061, 4402}, {0, 0}, {24784, 7798},
    {38932, 4846}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {51314, 5522}, {24792, 5564}, {47577, 7288},
    {49866, 2308}, {47959, 3256}, {26975, 7036}, {34448, 2266}, {60417, 4628}, {59459, 6122},
    {0, 0}, {0, 0}, {22481, 6250}, {57545, 7362}, {10654, 6416}, {0, 0}, {0, 0}, {63834, 3328},
    {27320, 1874}, {52635, 3024}, {7196, 2620}, {12834, 8302}, {61003, 5626}, {20947, 5602},
    {7796, 6090}, {7828, 1902}, {61327, 3186}, {21121, 2638}, {63634, 7328}, {0, 0}, {53559, 6506},
    {48378, 1922}, {0, 0}, {3446, 8788}, {0, 0}, {0, 0}, {36410, 1836}, {2162, 6122}, {12982, 94},
    {17525, 8384}, {0, 0}, {0, 0}, {49178, 2494}, {33581, 3778}, {42396, 2254}, {36957, 8862},
    {17260, 3168}, {55699, 2826}, {5782, 3838}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {37883, 8230}, {29252, 2958}, {0, 0}, {57266, 6206}, {46711, 6260}, {0, 0}, {32356, 3658},
    {36692, 4072}, {0, 0}, {0, 0}, {61729, 6408}, {0, 0}, {0, 0}, {0, 0}, {11827, 4294}, {0, 0},
    {0, 0}, {0, 0}, {31917, 942}, {1543, 3802}, {0, 0}, {0, 0}, {29278, 2434}, {12890, 5568},
    {0, 0}, {2484, 3642}, {47233, 4704}, {35035, 3168}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {943, 2306}, {34307, 7008}, {0, 0}, {32771, 5724}, {22570, 7628}, {0, 0}, {0, 0},
    {17580, 4196}, {55739, 5266}, {44878, 5840}, {0, 0}, {0, 0}, {0, 0}, {54035, 6766},
    {36019, 5818}, {0, 0}, {55235, 7674}, {871, 2964}, {12080, 2422}, {8874, 4618}, {5289, 6348},
    {3257, 5296}, {16098, 9252}, {62425, 2272}, {3996, 1618}, {29342, 2498}, {44602, 6496},
    {32456, 5104}, {34940, 5950}, {0, 0}, {12633, 6206}, {57872, 7992}, {0, 0}, {0, 0},
    {30835, 3160}, {0, 0}, {55895, 1872}, {41795, 5930}, {57943, 8106}, {50541, 4084},
    {42561, 6582}, {60702, 2860}, {60938, 5268}, {35791, 2374}, {39660, 916}, {0, 0}, {0, 0},
    {0, 0}, {61022, 8070}, {0, 0}, {28402, 4330}, {43080, 2776}, {8534, 7866}, {50372, 1072},
    {30409, 5118}, {58378, 8192}, {36052, 3186}, {42886, 2962}, {44443, 5632}, {2731, 6212},
    {65232, 5936}, {61270, 3236}, {48688, 1106}, {62977, 3162}, {0, 0}, {0, 0}, {0, 0},
    {41802, 8944}, {0, 0}, {7587, 3596}, {0, 0}, {0, 0}, {0, 0}, {37713, 4156}, {33452, 6582},
    {6269, 334}, {0, 0}, {44977, 7844}, {29380, 3248}, {57902, 2498}, {16736, 6518}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {35751, 6798}, {56525, 1836}, {41156, 3690}, {0, 0},
    {47745, 4290}, {0, 0}, {0, 0}, {0, 0}, {12620, 7992}, {9515, 6212}, {0, 0}, {0, 0},
    {29384, 5270}, {13722, 2050}, {29418, 5914}, {629, 7726}, {0, 0}, {0, 0}, {0, 0}, {9698, 5488},
    {58582, 3176}, {0, 0}, {62910, 6122}, {0, 0}, {20580, 5556}, {41400, 2576}, {31705, 2346},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {35171, 3216}, {61936, 6394}, {55153, 5376}, {35706, 1924},
    {24668, 3594}, {61412, 5564}, {35944, 6112}, {8904, 7564}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {15459, 5170}, {15427, 2962}, {49669, 7024}, {49230, 8862}, {20523, 3640}, {7938, 3284},
    {29451, 2422}, {0, 0}, {50048, 3784}, {14446, 5922}, {0, 0}, {0, 0}, {56561, 2816}, {0, 0},
    {60068, 7758}, {0, 0}, {5731, 6518}, {35714, 3020}, {46863, 7896}, {12625, 6962}, {42533, 574},
    {12127, 6070}, {47778, 5704}, {35929, 3144}, {30678, 3434}, {34917, 3272}, {0, 0},
    {7347, 2770}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {40742, 3794}, {0, 0}, {0, 0}, {0, 0},
    {57850, 1922}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {10504, 5384}, {1030, 6098}, {0, 0},
    {5054, 3838}, {32036, 3184}, {13538, 9316}, {16875, 802}, {14990, 5706}, {55034, 7788}, {0, 0},
    {0, 0}, {30335, 2054}, {59968, 5542}, {32191, 326}, {23938, 7286}, {43301, 2198}, {1810, 7564},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {10492, 5610}, {49521, 2652}, {55651, 3274}, {0, 0},
    {14361, 3822}, {37762, 3784}, {46803, 1650}, {62853, 568}, {49335, 6166}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {29908, 7620}, {43733, 2356}, {28543, 2392}, {39741, 2484},
    {0, 0}, {46648, 5266}, {0, 0}, {0, 0}, {38359, 7898}, {26027, 4886}, {20436, 3982},
    {40281, 6996}, {29354, 8582}, {46766, 4470}, {0, 0}, {11408, 4228}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {43013, 530}, {29509, 6666}, {41772, 2636}, {2199, 4184}, {0, 0}, {0, 0},
    {0, 0}, {22303, 3196}, {56896, 4728}, {49798, 5120}, {15763, 6260}, {19932, 2580},
    {35354, 4452}, {0, 0}, {0, 0}, {62607, 1870}, {0, 0}, {58080, 5610}, {0, 0}, {0, 0}, {0, 0},
    {59690, 8848}, {23424, 212}, {0, 0}, {102, 7036}, {22420, 4292}, {0, 0}, {45319, 2936},
    {61926, 7550}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {34247, 4934}, {0, 0}, {0, 0}, {46948, 2084},
    {0, 0}, {0, 0}, {48804, 334}, {39408, 6444}, {4025, 2302}, {29032, 7414}, {0, 0},
    {53305, 2494}, {43925, 3212}, {60836, 3160}, {4433, 5774}, {34512, 1986}, {12170, 5266},
    {55412, 7196}, {35768, 1858}, {16521, 7562}, {3004, 2830}, {315, 2676}, {47611, 4556}, {0, 0},
    {0, 0}, {0, 0}, {23782, 3640}, {0, 0}, {0, 0}, {0, 0}, {42581, 3690}, {0, 0}, {41578, 2268},
    {41368, 5898}, {16973, 4342}, {22462, 5160}, {25805, 7036}, {25187, 7718}, {31190, 7288},
    {0, 0}, {33400, 5488}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {15133, 3466}, {0, 0},
    {59626, 646}, {17489, 2502}, {43337, 3192}, {32492, 4272}, {52248, 4620}, {23131, 2638},
    {25506, 4402}, {0, 0}, {0, 0}, {41797, 2506}, {0, 0}, {62392, 3582}, {0, 0}, {47543, 5624},
    {18935, 3060}, {42898, 5110}, {40320, 2634}, {20451, 8182}, {0, 0}, {0, 0}, {28425, 7620},
    {0, 0}, {0, 0}, {8213, 3784}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {28780, 3912},
    {39190, 5214}, {54644, 7626}, {14089, 442}, {0, 0}, {0, 0}, {0, 0}, {34378, 3976},
    {57495, 2924}, {38844, 4342}, {7244, 5926}, {60261, 5804}, {56088, 2874}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {61652, 7328}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {20228, 414}, {27528, 4470},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {61619, 4234}, {6395, 8072},
    {49832, 3128}, {20209, 5304}, {55088, 5266}, {64290, 7946}, {2, 6314}, {25772, 2770},
    {50088, 6762}, {8837, 1876}, {44854, 558}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {13448, 2800}, {39576, 3778}, {20142, 3776}, {1190, 6030}, {0, 0}, {10703, 884}, {46219, 7552},
    {0, 0}, {57436, 2732}, {3670, 5620}, {34637, 2502}, {51927, 6686}, {0, 0}, {0, 0},
    {58410, 2398}, {10937, 5146}, {0, 0}, {0, 0}, {0, 0}, {35548, 3026}, {10781, 5446},
    {56901, 1870}, {0, 0}, {4259, 4874}, {64736, 6650}, {7942, 7532}, {10804, 6770}, {0, 0},
    {0, 0}, {0, 0}, {45678, 5802}, {8729, 6908}, {19299, 2564}, {58240, 8680}, {45393, 1930},
    {23510, 3328}, {25959, 8050}, {5785, 3776}, {0, 0}, {60335, 1072}, {28574, 4892},
    {15887, 2962}, {60709, 3780}, {54134, 4272}, {1352, 6004}, {64668, 1058}, {20991, 2882},
    {35398, 476}, {54028, 1106}, {0, 0}, {12947, 5306}, {50662, 6944}, {31164, 3020},
    {63194, 3768}, {45396, 2198}, {0, 0}, {0, 0}, {63032, 3024}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {2346, 5568}, {65273, 5732}, {1092, 5906}, {13482, 5140}, {0, 0}, {0, 0}, {0, 0}, {242, 5922},
    {0, 0}, {48392, 6044}, {0, 0}, {41467, 3024}, {0, 0}, {54811, 7718}, {0, 0}, {0, 0}, {0, 0},
    {18268, 6234}, {50964, 4492}, {15402, 6356}, {11471, 6794}, {37913, 2434}, {11247, 3170},
    {2148, 2578}, {19113, 3782}, {1693, 3582}, {27317, 1078}, {60792, 9200}, {64429, 3822},
    {28371, 3582}, {61344, 7368}, {33088, 5818}, {45761, 3896}, {14739, 2310}, {22265, 7582},
    {38839, 3110}, {12449, 3110}, {0, 0}, {45779, 2580}, {9883, 6224}, {16502, 5186},
    {53953, 4422}, {31763, 6164}, {2727, 3778}, {39645, 5680}, {43511, 3916}, {50474, 3470},
    {35845, 6878}, {32978, 5570}, {53458, 3190}, {29944, 3166}, {3877, 5614}, {23544, 5384},
    {17027, 1572}, {0, 0}, {0, 0}, {0, 0}, {17791, 1518}, {31666, 6368}, {21813, 5226},
    {46601, 4068}, {52652, 3514}, {41725, 2496}, {10570, 4626}, {4085, 6350}, {0, 0}, {0, 0},
    {22485, 6680}, {43391, 190}, {45229, 1872}, {0, 0}, {0, 0}, {0, 0}, {35902, 6314},
    {10251, 5432}, {0, 0}, {57002, 8006}, {8837, 1572}, {10684, 6408}, {0, 0}, {0, 0},
    {3827, 2852}, {45584, 5682}, {0, 0}, {0, 0}, {0, 0}, {29309, 7490}, {62891, 5492},
    {62493, 2370}, {51516, 8250}, {4130, 6340}, {27202, 7212}, {7151, 8902}, {7378, 5802},
    {48960, 5704}, {46336, 6408}, {0, 0}, {0, 0}, {46575, 4294}, {0, 0}, {63871, 3326},
    {37224, 3192}, {33143, 3980}, {0, 0}, {0, 0}, {28554, 7904}, {22292, 6338}, {2483, 5226},
    {12330, 7264}, {6399, 3492}, {14217, 3896}, {43900, 2336}, {0, 0}, {0, 0}, {59945, 8942},
    {0, 0}, {52896, 2370}, {40258, 1872}, {44066, 3822}, {14798, 6962}, {53240, 3714},
    {20287, 3782}, {32004, 5432}, {0, 0}, {34308, 476}, {0, 0}, {21387, 5622}, {0, 0}, {0, 0},
    {13616, 2612}, {0, 0}, {0, 0}, {5537, 7890}, {0, 0}, {0, 0}, {18335, 3472}, {0, 0}, {0, 0},
    {0, 0}, {34511, 2866}, {3031, 5374}, {60704, 6242}, {22696, 6656}, {0, 0}, {0, 0},
    {28399, 3816}, {5720, 3932}, {0, 0}, {0, 0}, {14742, 5808}, {52220, 6508}, {39217, 1940},
    {28067, 6764}, {6589, 7808}, {0, 0}, {0, 0}, {0, 0}, {15207, 5938}, {0, 0}, {4532, 958},
    {43488, 6224}, {7406, 574}, {21792, 7008}, {28466, 2356}, {0, 0}, {42122, 5618}, {0, 0},
    {20186, 8070}, {52238, 2374}, {3558, 3944}, {43246, 2498}, {28183, 5396}, {42266, 5570},
    {61263, 2346}, {26958, 2498}, {27589, 8102}, {33295, 3820}, {48154, 5776}, {12516, 5384},
    {64190, 2870}, {19002, 7628}, {54110, 5362}, {0, 0}, {26566, 8546}, {28435, 574}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {49632, 5226}, {54009, 6496}, {60437, 3596}, {40479, 4188}, {0, 0},
    {9980, 6582}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {41721, 5144}, {9568, 3192},
    {5066, 5490}, {32693, 6358}, {3452, 4452}, {0, 0}, {0, 0}, {48464, 3326}, {40653, 2962},
    {0, 0}, {0, 0}, {61933, 6388}, {31429, 6738}, {59130, 5022}, {64381, 1872}, {0, 0},
    {24465, 5310}, {55170, 5766}, {27744, 5556}, {45050, 1922}, {0, 0}, {39649, 6248},
    {6639, 2978}, {55515, 3048}, {33625, 2272}, {50263, 3302}, {0, 0}, {0, 0}, {61924, 1572},
    {0, 0}, {35862, 7866}, {0, 0}, {0, 0}, {0, 0}, {56293, 2822}, {39541, 4758}, {61498, 2258},
    {0, 0}, {21608, 2924}, {3592, 7352}, {0, 0}, {0, 0}, {0, 0}, {57886, 3024}, {61931, 5550},
    {22870, 6506}, {15139, 3768}, {20457, 5810}, {26050, 5798}, {25423, 3522}, {6660, 6408},
    {0, 0}, {35867, 6192}, {6459, 2332}, {18547, 2198}, {18933, 6164}, {0, 0}, {64894, 3022},
    {23157, 5922}, {14700, 4844}, {58928, 6742}, {45770, 3594}, {30301, 5834}, {29674, 6882},
    {41532, 6414}, {0, 0}, {0, 0}, {48684, 3784}, {0, 0}, {61086, 3456}, {37851, 4272},
    {22316, 6206}, {37914, 7454}, {11620, 1572}, {18982, 5680}, {19432, 3306}, {22366, 4766},
    {0, 0}, {5614, 3778}, {0, 0}, {45112, 3592}, {0, 0}, {48296, 6092}, {47152, 3290}, {0, 0},
    {0, 0}, {28923, 8130}, {7716, 3184}, {0, 0}, {14584, 4292}, {0, 0}, {0, 0}, {0, 0},
    {44673, 1930}, {12952, 4422}, {0, 0}, {25742, 4588}, {1005, 6742}, {1534, 6248}, {4065, 6370},
    {0, 0}, {0, 0}, {25523, 4898}, {64647, 2958}, {6307, 3110}, {34556, 2820}, {0, 0},
    {6856, 2578}, {14393, 2682}, {0, 0}, {0, 0}, {27352, 2874}, {982, 2968}, {46032, 7334},
    {55812, 3426}, {0, 0}, {57044, 6248}, {60495, 476}, {0, 0}, {40026, 3086}, {64052, 3592},
    {0, 0}, {0, 0}, {53549, 7352}, {35824, 2874}, {0, 0}, {0, 0}, {16845, 7958}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {10717, 2346}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {3859, 7976}, {0, 0}, {12917, 530}, {12917, 6762},
    {0, 0}, {0, 0}, {0, 0}, {36101, 3896}, {0, 0}, {0, 0}, {7978, 2686}, {46927, 1950},
    {49254, 3976}, {54172, 3086}, {0, 0}, {0, 0}, {0, 0}, {30528, 1902}, {17703, 5158},
    {59219, 2376}, {0, 0}, {58513, 8968}, {22767, 7044}, {33644, 8040}, {38592, 1902},
    {21863, 1922}, {8345, 3168}, {41189, 5568}, {1664, 5390}, {63896, 1060}, {14152, 6762},
    {6258, 6760}, {36519, 7718}, {53119, 6496}, {9210, 3148}, {39718, 6362}, {6415, 532},
    {40027, 7206}, {38470, 5546}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {49180, 5960}, {58997, 3712},
    {4274, 2778}, {33489, 1648}, {0, 0}, {0, 0}, {11329, 5382}, {14585, 6456}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {46729, 1930}, {64508, 2518}, {30479, 6224}, {37337, 8248},
    {8213, 6656}, {0, 0}, {0, 0}, {54342, 5570}, {60384, 8178}, {0, 0}, {16218, 6582},
    {41793, 2316}, {37863, 2870}, {5068, 3174}, {14434, 44}, {31249, 3970}, {23653, 4432},
    {50195, 3472}, {35659, 7928}, {32528, 8064}, {43849, 2254}, {38938, 3230}, {12419, 5146},
    {33851, 4272}, {13461, 2870}, {65284, 7826}, {45256, 5574}, {35244, 8942}, {14411, 9320},
    {36566, 7288}, {42175, 3982}, {39775, 2962}, {0, 0}, {22461, 5766}, {48904, 7884},
    {44846, 1830}, {39413, 3690}, {21611, 6206}, {47361, 3768}, {35475, 6508}, {15474, 2498},
    {7741, 5738}, {33589, 4388}, {51927, 6342}, {15073, 2964}, {44590, 3196}, {60125, 5118},
    {48449, 4728}, {0, 0}, {0, 0}, {0, 0}, {42594, 2566}, {2305, 3944}, {17081, 2774},
    {11895, 5864}, {11105, 2374}, {54003, 5836}, {24704, 4590}, {28560, 5332}, {38907, 5614},
    {28433, 1978}, {64916, 3128}, {38375, 2880}, {46017, 3520}, {13252, 2806}, {29535, 3168},
    {34927, 3184}, {60257, 5784}, {44676, 986}, {35878, 4986}, {49082, 3272}, {31640, 8942},
    {14036, 6962}, {42336, 7886}, {50637, 472}, {51007, 3640}, {1892, 2964}, {23245, 5550},
    {40122, 5264}, {2260, 2776}, {27881, 7036}, {1898, 6042}, {30082, 7646}, {57090, 7928},
    {39294, 2774}, {53959, 5306}, {43091, 2460}, {12152, 7550}, {8625, 2256}, {10089, 6092},
    {22201, 7288}, {55262, 3690}, {0, 0}, {0, 0}, {1298, 2592}, {53316, 5940}, {0, 0},
    {14282, 8752}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {4448, 6618}, {19790, 3866}, {55016, 5160},
    {34835, 6314}, {0, 0}, {0, 0}, {23204, 5486}, {47125, 8168}, {0, 0}, {65175, 4514},
    {60152, 5144}, {15079, 3178}, {37599, 6242}, {65211, 2638}, {61822, 7138}, {17156, 1870},
    {48528, 3470}, {37214, 7244}, {17083, 8066}, {19823, 4272}, {0, 0}, {22533, 942},
    {23580, 5950}, {12361, 1572}, {0, 0}, {16920, 3820}, {0, 0}, {37250, 6402}, {6360, 1848},
    {0, 0}, {707, 5610}, {7282, 3256}, {5746, 5568}, {10407, 5268}, {22255, 8234}, {31587, 1492},
    {47378, 4156}, {21522, 5130}, {60498, 2050}, {42660, 2356}, {17314, 6072}, {62206, 2776},
    {0, 0}, {54766, 2354}, {0, 0}, {31220, 6408}, {0, 0}, {61844, 3542}, {53981, 7882}, {0, 0},
    {0, 0}, {32110, 4772}, {0, 0}, {0, 0}, {57130, 530}, {21491, 5624}, {59894, 8402},
    {50458, 3492}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {11286, 2524},
    {0, 0}, {55773, 3012}, {29958, 5612}, {33803, 5682}, {51760, 6798}, {26466, 5472},
    {64561, 3628}, {0, 0}, {0, 0}, {60905, 4422}, {0, 0}, {0, 0}, {54237, 5634}, {0, 0},
    {31486, 8550}, {61443, 8204}, {41483, 6362}, {0, 0}, {11847, 3178}, {3451, 6260},
    {64991, 2612}, {44220, 8406}, {54456, 2736}, {36258, 4188}, {0, 0}, {54547, 6408},
    {17446, 6580}, {60020, 7974}, {12002, 2868}, {10117, 5664}, {61165, 3912}, {12537, 1858},
    {55127, 2198}, {24074, 3146}, {0, 0}, {0, 0}, {0, 0}, {15917, 5022}, {0, 0}, {0, 0},
    {57826, 6786}, {6808, 3970}, {8609, 3020}, {0, 0}, {0, 0}, {0, 0}, {49210, 4772}, {45682, 370},
    {9958, 5550}, {19229, 3980}, {21452, 6762}, {48200, 1536}, {52697, 3006}, {14757, 2274},
    {32701, 6842}, {54520, 5568}, {6708, 3628}, {60871, 7934}, {61927, 7188}, {65315, 1058},
    {11360, 7288}, {62761, 3198}, {65387, 2674}, {57510, 3592}, {0, 0}, {0, 0}, {0, 0},
    {8139, 5804}, {0, 0}, {0, 0}, {18327, 788}, {0, 0}, {0, 0}, {0, 0}, {52203, 2770},
    {46226, 6962}, {37009, 5682}, {5972, 2348}, {63271, 6112}, {0, 0}, {0, 0}, {39656, 4426},
    {63941, 2822}, {59832, 6518}, {5468, 5130}, {0, 0}, {49056, 2776}, {55647, 7532},
    {61443, 3120}, {44336, 2822}, {11353, 4620}, {0, 0}, {1718, 8630}, {0, 0}, {38648, 3582},
    {0, 0}, {22139, 6646}, {25654, 7868}, {0, 0}, {0, 0}, {43663, 7674}, {8802, 1396}, {0, 0},
    {34091, 5620}, {16700, 5038}, {33493, 3178}, {2796, 442}, {56971, 1572}, {10644, 7036},
    {63423, 2768}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {45708, 8772}, {33647, 3134}, {23271, 5516},
    {33809, 5682}, {43930, 2808}, {60686, 5784}, {64822, 7890}, {30961, 5160}, {504, 4470},
    {17331, 3426}, {26516, 2788}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {63688, 5568}, {0, 0},
    {0, 0}, {64813, 1652}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {37425, 5548}, {3150, 5768},
    {0, 0}, {19090, 2874}, {24876, 200}, {35416, 5134}, {2653, 5396}, {60168, 2780}, {43056, 2356},
    {55353, 6086}, {54096, 5886}, {58561, 3970}, {49500, 6762}, {34940, 1012}, {8367, 4402},
    {63625, 3190}, {37955, 7288}, {5992, 5132}, {58605, 2634}, {0, 0}, {0, 0}, {0, 0},
    {40669, 2498}, {0, 0}, {47617, 2578}, {47279, 1978}, {39142, 7352}, {23195, 4294},
    {27389, 8742}, {0, 0}, {0, 0}, {0, 0}, {61079, 3306}, {0, 0}, {0, 0}, {0, 0}, {10195, 3982},
    {49063, 4540}, {6393, 3256}, {56959, 2608}, {28247, 5754}, {49324, 6870}, {22297, 8106},
    {0, 0}, {35325, 3896}, {50892, 6570}, {46572, 3514}, {10730, 5904}, {60245, 3782}, {0, 0},
    {64159, 4778}, {55923, 5886}, {26639, 7718}, {0, 0}, {0, 0}, {4106, 2198}, {8134, 7334},
    {61381, 2774}, {46319, 7132}, {16613, 4444}, {36581, 2642}, {63943, 2564}, {27760, 1324},
    {47622, 2494}, {26287, 532}, {0, 0}, {44789, 4064}, {30877, 1834}, {0, 0}, {55073, 3750},
    {0, 0}, {0, 0}, {0, 0}, {64454, 7620}, {38188, 2700}, {0, 0}, {7510, 5812}, {47693, 6370},
    {20387, 3054}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {20168, 3572}, {39070, 5738}, {0, 0},
    {8537, 5162}, {49354, 5616}, {4413, 4768}, {11682, 6078}, {53610, 5446}, {0, 0}, {30232, 3884},
    {0, 0}, {23660, 2396}, {21000, 7224}, {34279, 3176}, {20252, 7734}, {0, 0}, {45579, 7226},
    {0, 0}, {40296, 4350}, {8633, 6314}, {0, 0}, {52803, 7328}, {0, 0}, {0, 0}, {0, 0},
    {63909, 2868}, {55643, 526}, {0, 0}, {50360, 3128}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {23195, 4294}, {50141, 4982}, {12539, 2880}, {0, 0}, {0, 0}, {46181, 5770}, {25958, 3466},
    {44699, 4628}, {0, 0}, {0, 0}, {0, 0}, {18790, 3838}, {0, 0}, {5678, 2496}, {31944, 5304},
    {1885, 1560}, {31769, 3822}, {44135, 5936}, {27033, 8092}, {51665, 5264}, {23506, 2376},
    {19108, 5992}, {34965, 6006}, {37851, 6554}, {48967, 6516}, {39977, 1572}, {5633, 3970},
    {0, 0}, {20710, 5312}, {0, 0}, {51185, 5780}, {36280, 5910}, {49118, 2866}, {56151, 4596},
    {22537, 2776}, {57334, 8092}, {20615, 8404}, {16666, 3492}, {0, 0}, {0, 0}, {31985, 3060},
    {0, 0}, {32503, 1844}, {56380, 1058}, {30389, 2802}, {8614, 2376}, {12449, 4728}, {0, 0},
    {0, 0}, {58285, 5542}, {0, 0}, {12257, 6458}, {0, 0}, {40394, 7286}, {13324, 2320}, {0, 0},
    {43669, 2698}, {42998, 2578}, {0, 0}, {0, 0}, {0, 0}, {40273, 2416}, {28107, 3770},
    {39372, 3024}, {31091, 4778}, {37666, 5818}, {2667, 6314}, {50878, 5906}, {33737, 3018},
    {31605, 3932}, {23168, 5550}, {15223, 3188}, {57820, 2050}, {18748, 6358}, {28405, 6368},
    {57351, 5188}, {55918, 3102}, {15053, 7988}, {52114, 1916}, {12120, 7016}, {38294, 556},
    {39347, 3492}, {51944, 2502}, {40213, 5818}, {61822, 4754}, {7158, 2524}, {25749, 2962},
    {52864, 8862}, {0, 0}, {0, 0}, {0, 0}, {31513, 5426}, {58641, 1774}, {0, 0}, {35406, 6200},
    {50650, 2864}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {32077, 5854}, {17457, 476}, {0, 0},
    {51572, 8830}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {46759, 9020}, {0, 0}, {17474, 5362}, {0, 0},
    {18858, 8500}, {0, 0}, {0, 0}, {57229, 5086}, {17638, 2230}, {46864, 7008}, {0, 0}, {0, 0},
    {44423, 3328}, {40321, 3048}, {0, 0}, {33581, 228}, {49116, 1852}, {49528, 3582},
    {32827, 4160}, {57014, 6726}, {56981, 5768}, {22517, 6638}, {29445, 6766}, {1876, 2852},
    {7717, 7626}, {42795, 3024}, {0, 0}, {5924, 584}, {24183, 5624}, {0, 0}, {15784, 5132},
    {33113, 5652}, {51130, 5618}, {49276, 5780}, {0, 0}, {19244, 1508}, {52955, 4714},
    {27107, 2502}, {37486, 2700}, {0, 0}, {13238, 3784}, {26790, 5940}, {8711, 2392}, {0, 0},
    {0, 0}, {48146, 5330}, {41909, 6714}, {36238, 7224}, {0, 0}, {18397, 5268}, {57739, 2366},
    {12330, 5856}, {11104, 5962}, {30069, 3952}, {29017, 2964}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {26695, 6794}, {5483, 5898}, {42732, 5304}, {53616, 1106}, {41580, 8942}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {28654, 1862}, {0, 0}, {41516, 6030}, {0, 0}, {49124, 5226},
    {13279, 3326}, {6592, 8404}, {7325, 7246}, {48305, 2422}, {30098, 476}, {55298, 3470},
    {62650, 6524}, {30962, 6528}, {56109, 3690}, {11972, 6716}, {53911, 6714}, {44913, 2614},
    {45382, 1328}, {46428, 6340}, {44223, 2348}, {57002, 7628}, {10181, 3110}, {1895, 6036},
    {16697, 2866}, {6231, 1930}, {25598, 3582}, {8468, 4068}, {6700, 2774}, {15137, 7288},
    {2841, 5704}, {43589, 2332}, {49440, 4204}, {9412, 6516}, {34439, 5620}, {61076, 5130},
    {8595, 5156}, {27577, 7288}, {0, 0}, {53911, 3784}, {64756, 4040}, {48659, 6090},
    {30983, 5546}, {61356, 5586}, {5604, 7550}, {26747, 1916}, {54723, 2340}, {17530, 2770},
    {184, 5922}, {9325, 7974}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {37668, 7024}, {45017, 8038}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {21078, 2498},
    {5895, 8274}, {0, 0}, {0, 0}, {0, 0}, {5984, 936}, {20335, 7724}, {0, 0}, {0, 0},
    {37845, 5114}, {9355, 8156}, {14450, 2442}, {0, 0}, {0, 0}, {51063, 4158}, {52211, 9110},
    {37594, 1660}, {16100, 7334}, {61299, 7828}, {50385, 7718}, {4691, 8208}, {31556, 3290},
    {49540, 4294}, {12059, 4292}, {34989, 2806}, {54797, 7310}, {54572, 3148}, {7374, 6376},
    {41086, 6600}, {47661, 2774}, {60280, 3230}, {62, 5446}, {21290, 3832}, {51904, 2920},
    {41124, 2260}, {53822, 2498}, {0, 0}, {0, 0}, {2984, 6518}, {0, 0}, {0, 0}, {55989, 3782},
    {0, 0}, {12917, 476}, {39962, 5704}, {0, 0}, {0, 0}, {50999, 4886}, {51838, 7836},
    {1185, 8768}, {50518, 4750}, {64602, 3178}, {24350, 6996}, {62690, 5132}, {21211, 5394},
    {23919, 5972}, {32122, 574}, {34348, 4292}, {0, 0}, {60582, 4996}, {0, 0}, {63163, 2280},
    {65202, 5384}, {20865, 4256}, {0, 0}, {0, 0}, {0, 0}, {36659, 6006}, {0, 0}, {47314, 2608},
    {13628, 2274}, {51716, 3294}, {40783, 3274}, {6838, 6680}, {15709, 2802}, {26474, 2566},
    {58725, 5122}, {0, 0}, {0, 0}, {39435, 6338}, {0, 0}, {30148, 4764}, {17257, 3046},
    {44331, 3160}, {51470, 2924}, {34849, 1660}, {47447, 7288}, {9093, 8406}, {59952, 5782},
    {54988, 2498}, {60235, 5490}, {27523, 8940}, {15481, 7196}, {0, 0}, {47823, 3086},
    {26875, 3520}, {0, 0}, {0, 0}, {0, 0}, {62866, 5704}, {22955, 9034}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {16153, 4844}, {26498, 2554}, {58260, 372}, {17505, 7868}, {2038, 8124}, {28306, 6006},
    {0, 0}, {0, 0}, {7007, 3770}, {0, 0}, {39366, 7452}, {57287, 1872}, {26815, 568},
    {25687, 6200}, {50714, 2436}, {39516, 2392}, {10933, 8058}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {39146, 5774}, {52039, 5382}, {16911, 4664}, {21358, 5380}, {14367, 5870}, {49333, 6278},
    {62195, 2060}, {42730, 3522}, {18237, 7378}, {51030, 3174}, {30906, 2528}, {3013, 2736},
    {17426, 8292}, {29041, 5226}, {58286, 2850}, {0, 0}, {0, 0}, {0, 0}, {2166, 2612},
    {13076, 2964}, {1168, 2260}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {62858, 3170}, {61730, 6516},
    {49790, 2260}, {57669, 3176}, {60820, 5686}, {54683, 7452}, {16238, 4422}, {24309, 2802},
    {59812, 5266}, {44335, 7950}, {10637, 5936}, {27611, 3942}, {30738, 1324}, {11322, 3160},
    {33996, 5144}, {30433, 3982}, {29776, 2280}, {46792, 5818}, {1952, 2332}, {11985, 3060},
    {18178, 5046}, {4612, 3980}, {2523, 7036}, {16145, 3822}, {20277, 8862}, {20632, 3162},
    {43006, 8720}, {64860, 9164}, {60290, 8238}, {34638, 6440}, {43140, 5212}, {49627, 6850},
    {36370, 7196}, {0, 0}, {0, 0}, {0, 0}, {32518, 2348}, {24992, 8624}, {29902, 2050},
    {29305, 5546}, {50204, 6680}, {13363, 2392}, {49700, 5156}, {2955, 2340}, {31411, 8700},
    {0, 0}, {0, 0}, {0, 0}, {13176, 4644}, {55284, 220}, {59281, 7006}, {52240, 5926},
    {22622, 3184}, {0, 0}, {0, 0}, {0, 0}, {20253, 3628}, {11075, 6696}, {52324, 5950}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {13272, 2096}, {37217, 2190}, {47581, 2354}, {24780, 5554}, {0, 0},
    {63332, 3684}, {43588, 4912}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {59223, 7550}, {56324, 2498},
    {16946, 9120}, {0, 0}, {6454, 6358}, {37126, 4626}, {9631, 3940}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {24960, 1622}, {64442, 5652}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {571, 258}, {35255, 2346}, {53081, 6408}, {0, 0}, {0, 0}, {0, 0}, {4444, 2568}, {47019, 2356},
    {65277, 8474}, {13938, 5416}, {35492, 4342}, {65199, 5820}, {15931, 5268}, {58845, 6362},
    {0, 0}, {0, 0}, {9576, 7552}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {43781, 4072}, {611, 3982}, {25120, 2818}, {37032, 5488}, {34765, 7532}, {5013, 8230}, {0, 0},
    {0, 0}, {16473, 3020}, {0, 0}, {0, 0}, {45451, 2190}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {59766, 5908}, {0, 0}, {41125, 7224}, {0, 0}, {20968, 7626}, {26699, 476}, {0, 0},
    {50137, 4686}, {41775, 5782}, {45611, 2524}, {44209, 1944}, {31375, 8856}, {0, 0},
    {5168, 4368}, {39605, 2424}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {2339, 360}, {2936, 5686},
    {0, 0}, {0, 0}, {0, 0}, {52089, 430}, {0, 0}, {57311, 5570}, {31673, 5906}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {8097, 7626}, {61571, 1398}, {18, 7228}, {30329, 1622}, {6901, 1600},
    {63170, 5296}, {62093, 7904}, {27658, 2280}, {31623, 2870}, {53569, 8058}, {5519, 2680},
    {6572, 4070}, {57441, 6242}, {6117, 7352}, {5927, 3964}, {5084, 4628}, {36437, 5158},
    {59832, 6520}, {40498, 2638}, {12214, 8378}, {46355, 2198}, {65275, 3822}, {60158, 6112},
    {54530, 7770}, {59632, 3944}, {0, 0}, {0, 0}, {212, 2274}, {0, 0}, {0, 0}, {0, 0},
    {31307, 4296}, {0, 0}, {24734, 2542}, {22495, 4844}, {0, 0}, {54057, 5118}, {0, 0}, {0, 0},
    {52440, 4086}, {33935, 5384}, {36119, 4882}, {19634, 7288}, {50495, 5950}, {46997, 2880},
    {0, 0}, {11937, 3222}, {38702, 6400}, {0, 0}, {39108, 3196}, {12472, 1930}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {33039, 1488}, {0, 0}, {61723, 7280}, {8322, 2606}, {40146, 7992},
    {53814, 5802}, {11963, 9052}, {19640, 7244}, {0, 0}, {39544, 5158}, {31469, 5552},
    {2331, 3776}, {0, 0}, {0, 0}, {0, 0}, {44880, 6448}, {0, 0}, {0, 0}, {0, 0}, {42129, 3186},
    {3166, 562}, {64411, 8818}, {34884, 5704}, {51863, 6408}, {4628, 2938}, {30828, 2518},
    {56584, 2808}, {56692, 7008}, {0, 0}, {0, 0}, {21989, 3020}, {29185, 6242}, {40562, 420},
    {0, 0}, {7224, 2870}, {22759, 3290}, {23485, 5598}, {48863, 5782}, {42450, 3258}, {6420, 7784},
    {2277, 3336}, {27196, 5818}, {55882, 532}, {17289, 3814}, {57219, 6600}, {53204, 4272},
    {43332, 5928}, {43107, 3340}, {0, 0}, {7545, 7182}, {33322, 5264}, {52392, 4620},
    {38366, 4272}, {35135, 3514}, {26138, 4588}, {35440, 5558}, {48143, 2434}, {0, 0},
    {12260, 5350}, {16320, 7422}, {44309, 4070}, {0, 0}, {0, 0}, {0, 0}, {41876, 8720}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {45062, 2372}, {58096, 5162}, {14431, 7880}, {60567, 6382}, {0, 0},
    {0, 0}, {0, 0}, {45503, 4068}, {45601, 8160}, {0, 0}, {0, 0}, {28331, 3196}, {5159, 7480},
    {17325, 2736}, {38884, 7216}, {52696, 6224}, {16393, 2652}, {16347, 2716}, {12812, 4728},
    {0, 0}, {0, 0}, {37074, 2292}, {0, 0}, {55928, 5904}, {65372, 6762}, {60475, 4846},
    {14398, 7632}, {23220, 5130}, {44519, 4068}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {14528, 228}, {48239, 5026}, {63774, 4576}, {60068, 7120}, {38461, 2356}, {7054, 8266},
    {4797, 7452}, {35991, 6340}, {0, 0}, {16921, 5782}, {0, 0}, {0, 0}, {59063, 7214},
    {23000, 560}, {3727, 4766}, {58275, 2568}, {6532, 2820}, {60792, 5872}, {0, 0}, {62831, 5546},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {63812, 5928}, {13086, 2524}, {29409, 6014}, {5592, 3160},
    {60076, 6278}, {13557, 1978}, {49215, 5778}, {65349, 5768}, {0, 0}, {0, 0}, {4248, 3776},
    {0, 0}, {47613, 5824}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {54547, 476}, {6416, 5780},
    {35739, 1834}, {29848, 3128}, {45383, 2808}, {59821, 4620}, {20861, 2372}, {45917, 526},
    {16896, 6364}, {14566, 9070}, {5104, 6856}, {33825, 3176}, {26741, 3582}, {44850, 6194},
    {6969, 5922}, {29601, 6314}, {27023, 1858}, {56752, 1396}, {49116, 6242}, {729, 1624}, {0, 0},
    {0, 0}, {52870, 7328}, {0, 0}, {60259, 3820}, {39473, 4836}, {19348, 5360}, {44289, 2958},
    {0, 0}, {0, 0}, {31984, 8680}, {0, 0}, {54820, 8020}, {59259, 3272}, {22869, 2958},
    {21617, 5704}, {25163, 4422}, {62850, 6722}, {36392, 988}, {0, 0}, {24453, 5446}, {0, 0},
    {0, 0}, {41213, 574}, {608, 5766}, {60893, 5618}, {0, 0}, {10029, 7196}, {35419, 3946},
    {13311, 2466}, {40736, 2612}, {8591, 5570}, {62880, 7138}, {14630, 8922}, {9190, 7946},
    {50734, 3830}, {59043, 7532}, {31534, 2332}, {46497, 4754}, {65015, 4068}, {27123, 6278},
    {40875, 3776}, {24604, 5426}, {30735, 6112}, {42207, 8550}, {0, 0}, {0, 0}, {52341, 2468},
    {0, 0}, {0, 0}, {0, 0}, {55552, 6390}, {0, 0}, {0, 0}, {0, 0}, {57908, 5556}, {30777, 2434},
    {38024, 5960}, {0, 0}, {39639, 2608}, {51821, 4618}, {30042, 8990}, {0, 0}, {0, 0},
    {1904, 1058}, {9301, 8298}, {19113, 6660}, {7641, 1944}, {0, 0}, {0, 0}, {0, 0}, {59987, 2614},
    {0, 0}, {0, 0}, {54808, 6338}, {0, 0}, {0, 0}, {36272, 2568}, {16098, 6408}, {0, 0}, {0, 0},
    {12347, 7522}, {0, 0}, {21839, 3050}, {0, 0}, {0, 0}, {25677, 5442}, {49685, 5782},
    {47983, 8054}, {0, 0}, {0, 0}, {0, 0}, {58669, 3190}, {64487, 370}, {5866, 4764},
    {39802, 3970}, {6625, 6358}, {16342, 3932}, {62194, 6528}, {26625, 6410}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {31030, 2958}, {31706, 3802}, {0, 0}, {57283, 3148}, {10085, 6308},
    {29582, 1650}, {18170, 2958}, {63275, 2818}, {20857, 4070}, {60832, 4234}, {1431, 4728},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {31908, 6656}, {49142, 5568}, {26309, 2218}, {51593, 4938},
    {22635, 4070}, {51655, 7846}, {24597, 7188}, {57497, 3690}, {1283, 6362}, {62473, 6448},
    {0, 0}, {25850, 4834}, {61993, 5144}, {0, 0}, {45206, 1858}, {25870, 2286}, {6405, 3026},
    {20619, 2466}, {12352, 6224}, {0, 0}, {0, 0}, {63293, 2924}, {12098, 2166}, {20560, 5974},
    {30373, 7006}, {1771, 6122}, {0, 0}, {54646, 2668}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {14623, 7416}, {54393, 2294}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {54273, 5790}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {17666, 4152}, {37293, 4628}, {11819, 5560},
    {48929, 6584}, {5661, 4444}, {14411, 8444}, {29941, 6496}, {0, 0}, {8457, 6850}, {27730, 4526},
    {25598, 3582}, {36707, 1868}, {0, 0}, {45121, 2690}, {53549, 3366}, {17955, 5930},
    {27450, 6760}, {59708, 2850}, {41612, 6060}, {46124, 4070}, {12458, 8766}, {0, 0},
    {48053, 4886}, {0, 0}, {29178, 8002}, {0, 0}, {0, 0}, {40156, 2300}, {17176, 4842},
    {46129, 5214}, {34937, 5766}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {28708, 3610},
    {41825, 2444}, {61961, 5962}, {221, 6168}, {54509, 8352}, {23469, 3492}, {36984, 2800},
    {58136, 6600}, {21916, 2476}, {21289, 5226}, {0, 0}, {5949, 6600}, {33587, 5838},
    {13452, 7734}, {43804, 4094}, {15381, 4764}, {49892, 8072}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {4593, 5786}, {5723, 2674}, {60423, 3110}, {10671, 5384},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {58681, 5066}, {2235, 2782}, {0, 0}, {0, 0},
    {17643, 2304}, {46633, 3980}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {51428, 3326}, {21919, 8150}, {47198, 2578}, {7917, 6444}, {0, 0}, {25070, 3580},
    {23781, 7246}, {45103, 7096}, {9311, 6070}, {44315, 2736}, {48505, 7660}, {2335, 6314},
    {58153, 4068}, {0, 0}, {24356, 3980}, {46608, 2340}, {20667, 5594}, {975, 5554}, {13366, 6164},
    {46874, 1058}, {0, 0}, {0, 0}, {12540, 4470}, {0, 0}, {46295, 80}, {0, 0}, {60080, 5704},
    {38370, 1940}, {0, 0}, {19695, 2920}, {52947, 3284}, {56744, 2700}, {29786, 4398},
    {19602, 3272}, {36136, 558}, {0, 0}, {0, 0}, {57184, 2932}, {56113, 3738}, {2791, 8190},
    {0, 0}, {19288, 7294}, {56296, 2198}, {0, 0}, {52841, 2774}, {0, 0}, {0, 0}, {60658, 6794},
    {19569, 2350}, {10770, 6206}, {32091, 2938}, {54181, 6192}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {20673, 4272}, {57457, 7532}, {356, 5198}, {52517, 7466}, {34165, 3290}, {57057, 3168},
    {4606, 8274}, {46834, 1324}, {35796, 3640}, {15524, 8312}, {1491, 6110}, {44097, 7966},
    {60294, 2166}, {13041, 2818}, {40781, 8452}, {0, 0}, {29004, 2556}, {0, 0}, {25702, 2568},
    {0, 0}, {0, 0}, {0, 0}, {4827, 2376}, {4355, 1906}, {1075, 4728}, {10047, 6092}, {50224, 6212},
    {16961, 498}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {2909, 4084}, {5430, 3176},
    {60719, 6480}, {0, 0}, {49860, 1106}, {59770, 1848}, {23770, 3184}, {34483, 4294}, {233, 5098},
    {63248, 8834}, {0, 0}, {40981, 3020}, {0, 0}, {0, 0}, {238, 7308}, {26779, 6422},
    {27874, 2280}, {46469, 1928}, {10297, 5138}, {0, 0}, {54548, 2050}, {36308, 6620}, {0, 0},
    {0, 0}, {0, 0}, {52083, 5922}, {0, 0}, {0, 0}, {32158, 6860}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {35233, 6598}, {15542, 6248}, {16873, 5492}, {40367, 3230}, {0, 0}, {11733, 2806},
    {18846, 2376}, {3077, 334}, {14187, 5904}, {30229, 2260}, {0, 0}, {0, 0}, {50399, 1072},
    {44115, 8244}, {0, 0}, {0, 0}, {0, 0}, {61732, 5910}, {0, 0}, {0, 0}, {0, 0}, {14674, 7022},
    {11026, 5738}, {62333, 4394}, {61205, 3176}, {36886, 6070}, {61596, 3802}, {13716, 5268},
    {16435, 6762}, {0, 0}, {0, 0}, {27665, 4432}, {58265, 7828}, {0, 0}, {0, 0}, {0, 0},
    {7221, 944}, {0, 0}, {37195, 2802}, {32723, 7196}, {0, 0}, {0, 0}, {33708, 7826}, {22537, 442},
    {11660, 418}, {2344, 5838}, {16313, 8710}, {65515, 6536}, {62049, 4272}, {8490, 2700},
    {64649, 6242}, {64618, 532}, {15745, 2492}, {11594, 2800}, {1796, 6224}, {0, 0}, {58419, 3032},
    {57098, 2268}, {1987, 5928}, {29609, 4626}, {44191, 6314}, {64804, 2606}, {0, 0},
    {11806, 6408}, {57362, 1870}, {0, 0}, {0, 0}, {0, 0}, {32858, 2830}, {41317, 1578},
    {41753, 5704}, {13078, 2802}, {8045, 2700}, {18294, 8012}, {0, 0}, {0, 0}, {52734, 7276},
    {52509, 3592}, {65465, 2374}, {6235, 2578}, {28647, 5856}, {36720, 1878}, {62654, 3470},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {48894, 3122}, {33257, 8722}, {0, 0}, {0, 0},
    {48802, 5474}, {31672, 6114}, {0, 0}, {64210, 2956}, {62889, 2200}, {18899, 6852},
    {45440, 6070}, {4214, 7022}, {31260, 2788}, {0, 0}, {63990, 3426}, {39223, 2190},
    {38576, 5904}, {26297, 2800}, {50877, 3768}, {0, 0}, {0, 0}, {13770, 3020}, {47355, 3174},
    {0, 0}, {0, 0}, {18753, 5940}, {0, 0}, {0, 0}, {11234, 4886}, {0, 0}, {55666, 4886}, {0, 0},
    {0, 0}, {62929, 3592}, {56420, 4188}, {0, 0}, {0, 0}, {22294, 2362}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {14322, 8420}, {0, 0}, {18869, 5624}, {6944, 7016}, {23891, 5426}, {0, 0},
    {0, 0}, {38711, 4728}, {23693, 5172}, {22583, 6294}, {54213, 2392}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {14309, 3740}, {59058, 3822}, {10410, 7550},
    {1421, 5950}, {40853, 5550}, {24224, 3708}, {16095, 6348}, {40662, 1400}, {7517, 2568}, {0, 0},
    {9566, 3678}, {43791, 3896}, {0, 0}, {0, 0}, {0, 0}, {43780, 4620}, {58590, 2412},
    {47454, 4754}, {0, 0}, {49972, 3720}, {22804, 2700}, {0, 0}, {0, 0}, {23640, 5306},
    {47914, 2924}, {31471, 6444}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {6640, 2708}, {0, 0}, {45041, 7198}, {53245, 2436}, {51956, 1932}, {56582, 6094},
    {35635, 3022}, {47899, 558}, {42904, 2498}, {27704, 3256}, {0, 0}, {49852, 2518}, {0, 0},
    {14629, 4630}, {56736, 210}, {19319, 6582}, {0, 0}, {41172, 5620}, {0, 0}, {2243, 6254},
    {8329, 5474}, {0, 0}, {20955, 6798}, {40228, 4404}, {57202, 2434}, {0, 0}, {21458, 6106},
    {2024, 4934}, {0, 0}, {0, 0}, {11519, 5586}, {57767, 6194}, {51500, 2866}, {16058, 5234},
    {0, 0}, {48410, 6360}, {44268, 6528}, {5466, 7036}, {50798, 5648}, {40842, 2518},
    {56363, 3146}, {0, 0}, {37685, 2340}, {18664, 3086}, {55766, 5302}, {25963, 6598}, {0, 0},
    {0, 0}, {0, 0}, {6429, 2868}, {0, 0}, {0, 0}, {5643, 4248}, {26834, 2434}, {51650, 6184},
    {29382, 2392}, {15927, 7162}, {7531, 7496}, {2023, 232}, {2279, 3178}, {43613, 2690},
    {30483, 4780}, {3015, 7452}, {18722, 2374}, {42095, 5296}, {0, 0}, {34806, 2258},
    {27878, 3916}, {47453, 3186}, {12644, 9014}, {16569, 3592}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {12030, 5624}, {0, 0}, {30579, 2240}, {59264, 7330}, {55333, 7420}, {12241, 3738},
    {46551, 5786}, {14825, 2294}, {59735, 6022}, {9573, 2502}, {36339, 3230}, {7560, 2498},
    {49829, 2498}, {3371, 5908}, {29210, 5908}, {2150, 5548}, {50595, 2356}, {40163, 2806},
    {3120, 4626}, {31502, 4422}, {30082, 5960}, {58597, 5446}, {0, 0}, {46005, 6262}, {0, 0},
    {4145, 4272}, {0, 0}, {25246, 6842}, {62092, 3898}, {33317, 2920}, {52860, 7772}, {7291, 5426},
    {26144, 5120}, {18476, 4754}, {15937, 4188}, {25187, 6194}, {19454, 6260}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {60333, 2586}, {33164, 5592}, {20951, 4846}, {52572, 6480},
    {62125, 4272}, {16548, 5492}, {26451, 2802}, {47786, 8006}, {0, 0}, {42503, 360},
    {58038, 2960}, {26126, 6242}, {14016, 5908}, {62316, 3110}, {19046, 2336}, {17193, 3514},
    {18924, 9094}, {21563, 2620}, {12411, 7882}, {8609, 5092}, {8353, 1582}, {22694, 5776},
    {17572, 4844}, {51182, 2964}, {52348, 4610}, {0, 0}, {0, 0}, {0, 0}, {2461, 7246},
    {64454, 2296}, {0, 0}, {0, 0}, {65246, 4754}, {62412, 4754}, {30907, 7490}, {59110, 2498},
    {37533, 4536}, {22695, 2924}, {55025, 3592}, {19550, 5212}, {0, 0}, {0, 0}, {0, 0},
    {47976, 5448}, {54775, 4070}, {0, 0}, {14581, 2340}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {4716, 7626}, {34311, 5498}, {0, 0}, {0, 0}, {43016, 5128}, {54280, 7578}, {60837, 3718},
    {64337, 4188}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {47293, 4386}, {25442, 4842}, {42042, 6394},
    {58834, 1930}, {50470, 3026}, {62074, 3258}, {56135, 2356}, {24498, 5860}, {6597, 2420},
    {5501, 3896}, {13025, 5122}, {42337, 8550}, {52182, 3272}, {0, 0}, {0, 0}, {23234, 3466},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {23242, 2770}, {29528, 2962},
    {18216, 2958}, {24870, 7044}, {20387, 7024}, {0, 0}, {0, 0}, {7935, 2920}, {11341, 3290},
    {22639, 4234}, {15275, 1848}, {3034, 5614}, {5416, 7626}, {3131, 2806}, {0, 0}, {9438, 7206},
    {5763, 5926}, {45086, 7620}, {43902, 7208}, {0, 0}, {0, 0}, {0, 0}, {35220, 5568},
    {2332, 5858}, {59176, 5306}, {0, 0}, {15935, 6194}, {0, 0}, {11023, 6014}, {43211, 6260},
    {7245, 5132}, {0, 0}, {0, 0}, {0, 0}, {54843, 1904}, {14053, 7258}, {28805, 4684}, {0, 0},
    {61002, 4728}, {23440, 6764}, {19300, 3162}, {13775, 2422}, {883, 5664}, {13249, 4272}, {0, 0},
    {12134, 8688}, {37709, 5964}, {31199, 2498}, {4403, 3708}, {34670, 2518}, {18246, 2776},
    {64708, 3802}, {0, 0}, {0, 0}, {0, 0}, {38007, 4834}, {40547, 3776}, {0, 0}, {63907, 6910},
    {35175, 1870}, {22379, 3040}, {0, 0}, {31328, 7346}, {14698, 5384}, {0, 0}, {44221, 4580},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {50350, 210}, {34011, 5486}, {45098, 3786}, {26261, 5616},
    {8054, 1072}, {54480, 5208}, {6471, 7288}, {11167, 184}, {60557, 3768}, {61676, 8444},
    {6472, 7120}, {8222, 5426}, {51393, 6224}, {23109, 5784}, {26514, 3222}, {16104, 5962},
    {19324, 6194}, {48688, 5498}, {59176, 8302}, {161, 2340}, {61520, 7354}, {30953, 576},
    {20809, 4754}, {43910, 6084}, {27704, 3256}, {59946, 2356}, {32624, 3492}, {15006, 4434},
    {30541, 3674}, {26211, 5550}, {38351, 5306}, {146, 6638}, {0, 0}, {0, 0}, {10796, 5634},
    {32956, 5264}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {30102, 3162}, {9991, 3230},
    {22514, 3146}, {0, 0}, {55921, 2852}, {46997, 5130}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {29290, 6282}, {41062, 7946}, {50731, 7490}, {0, 0}, {30778, 8216}, {0, 0}, {0, 0},
    {21143, 5492}, {60752, 2636}, {44438, 5396}, {19078, 6248}, {15765, 4216}, {0, 0}, {0, 0},
    {0, 0}, {56022, 7224}, {47369, 516}, {672, 5304}, {20235, 5022}, {36867, 1948}, {34756, 5550},
    {22343, 5766}, {15356, 2498}, {21814, 6356}, {1402, 6278}, {64708, 5108}, {1925, 2376},
    {14283, 9258}, {0, 0}, {0, 0}, {27690, 6194}, {0, 0}, {46176, 1492}, {62838, 6908},
    {40925, 4826}, {56250, 6666}, {41427, 7826}, {7586, 7452}, {0, 0}, {64521, 7564},
    {58012, 5432}, {27807, 5122}, {0, 0}, {28542, 1572}, {42788, 3162}, {52762, 5854},
    {13315, 7532}, {0, 0}, {22697, 442}, {50410, 7038}, {21555, 4074}, {58308, 7896}, {0, 0},
    {0, 0}, {0, 0}, {10679, 2682}, {0, 0}, {36339, 2638}, {59020, 6656}, {32344, 5634},
    {56563, 3522}, {58946, 3256}, {0, 0}, {0, 0}, {0, 0}, {31400, 4892}, {42599, 3128},
    {62470, 3580}, {27630, 986}, {39740, 5544}, {10131, 2776}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {6998, 3916}, {20811, 7628}, {0, 0}, {0, 0}, {0, 0}, {55741, 1106}, {4199, 2502},
    {34845, 6518}, {22314, 3782}, {0, 0}, {0, 0}, {12261, 5380}, {9620, 5310}, {43104, 2444},
    {0, 0}, {0, 0}, {16843, 4072}, {28847, 4084}, {39485, 2638}, {53892, 3522}, {37472, 2554},
    {50231, 942}, {24010, 6112}, {63705, 9316}, {762, 6224}, {26907, 3330}, {0, 0}, {0, 0},
    {16837, 6600}, {52725, 4274}, {2724, 3496}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {54450, 5856}, {0, 0}, {39656, 2700},
    {53612, 6390}, {0, 0}, {0, 0}, {32455, 2258}, {0, 0}, {26787, 2376}, {3882, 7626},
    {1280, 6224}, {63207, 8208}, {31705, 3592}, {9115, 3492}, {57263, 5860}, {3938, 3940},
    {63969, 6762}, {59953, 1872}, {43741, 5362}, {6815, 3230}, {11361, 476}, {3546, 574},
    {29411, 8398}, {58047, 2778}, {29137, 4844}, {59241, 2564}, {62442, 5362}, {61700, 3086},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {27761, 2202}, {0, 0}, {42039, 7872}, {38045, 1990},
    {33547, 2808}, {0, 0}, {0, 0}, {58143, 2634}, {0, 0}, {0, 0}, {44933, 418}, {24565, 7584},
    {54278, 3582}, {62516, 6290}, {51929, 5488}, {48080, 5614}, {48251, 6260}, {32516, 3128},
    {28875, 5382}, {24686, 442}, {43959, 3954}, {15481, 476}, {0, 0}, {57143, 2760}, {32618, 8292},
    {56098, 2660}, {14686, 4628}, {18746, 6348}, {9273, 3170}, {11723, 3896}, {0, 0}, {0, 0},
    {0, 0}, {32095, 5824}, {14371, 2636}, {9054, 3760}, {56607, 6112}, {0, 0}, {61702, 3738},
    {10937, 5146}, {0, 0}, {60312, 2800}, {61553, 8712}, {28973, 2802}, {19118, 4146},
    {50381, 6584}, {34846, 2822}, {0, 0}, {0, 0}, {53420, 3326}, {55574, 6476}, {18313, 6192},
    {45761, 4728}, {0, 0}, {0, 0}, {0, 0}, {60923, 3290}, {0, 0}, {60980, 6420}, {30734, 5296},
    {0, 0}, {61160, 8654}, {0, 0}, {0, 0}, {61889, 2596}, {16365, 2800}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {38448, 3258}, {58311, 6368}, {16798, 6112}, {42441, 5486}, {0, 0}, {0, 0},
    {44030, 5640}, {9659, 5778}, {3357, 3698}, {63046, 5122}, {54314, 7882}, {31742, 4844},
    {37060, 6408}, {24313, 2332}, {15951, 532}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {28970, 3186}, {63703, 4728}, {0, 0}, {61546, 1694}, {56294, 584}, {16234, 6192}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {32678, 1930}, {41299, 6762}, {49727, 6872},
    {18564, 6314}, {33817, 6112}, {0, 0}, {0, 0}, {12123, 7726}, {0, 0}, {9789, 5684},
    {31673, 1058}, {1497, 5132}, {14882, 8960}, {60133, 5052}, {60858, 2346}, {64823, 530},
    {31764, 5704}, {62415, 532}, {45104, 2422}, {36017, 2612}, {52474, 6492}, {45333, 7618},
    {0, 0}, {0, 0}, {35731, 4158}, {42838, 2626}, {6678, 6090}, {26934, 6196}, {15343, 8720},
    {39604, 3770}, {38314, 3308}, {34820, 5766}, {56957, 476}, {33661, 7216}, {9082, 8500},
    {1185, 5268}, {46294, 7288}, {0, 0}, {59207, 5778}, {0, 0}, {36616, 2636}, {22148, 1496},
    {0, 0}, {56617, 2346}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {48533, 562}, {33853, 5858},
    {4479, 3782}, {23252, 2608}, {54399, 4422}, {23685, 3820}, {25276, 2434}, {52722, 8910},
    {33313, 2654}, {0, 0}, {0, 0}, {50897, 6502}, {0, 0}, {0, 0}, {6850, 4766}, {39413, 5498},
    {0, 0}, {0, 0}, {0, 0}, {2158, 3244}, {42590, 2374}, {0, 0}, {63540, 2498}, {42486, 6934},
    {41251, 7334}, {42627, 7862}, {31461, 5308}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {19313, 3184},
    {10244, 6480}, {41088, 3592}, {23975, 2332}, {51594, 5854}, {52661, 6846}, {14294, 2608},
    {43461, 8516}, {1808, 5190}, {8523, 4620}, {9240, 2260}, {30852, 8942}, {47817, 2606},
    {48286, 1270}, {16462, 986}, {21666, 7016}, {48693, 7452}, {3120, 4188}, {33358, 7828},
    {9286, 3522}, {47254, 2800}, {22439, 6742}, {55442, 3178}, {15681, 3212}, {62847, 3190},
    {62991, 5886}, {55155, 5426}, {3654, 7120}, {14277, 3470}, {6152, 1902}, {11713, 5556},
    {12627, 3166}, {17005, 8058}, {18413, 444}, {0, 0}, {0, 0}, {10986, 5446}, {18450, 7532},
    {49341, 2260}, {52926, 6944}, {0, 0}, {0, 0}, {22757, 2732}, {40698, 2374}, {50037, 7452},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {17220, 4084}, {0, 0}, {0, 0}, {7442, 2392}, {53555, 5288},
    {0, 0}, {9680, 7244}, {0, 0}, {56950, 5384}, {0, 0}, {20905, 1234}, {35182, 6796},
    {44675, 2786}, {8353, 2832}, {37432, 8772}, {8888, 908}, {64146, 2346}, {58135, 4070},
    {34451, 5886}, {52883, 4602}, {47823, 5802}, {63648, 4272}, {63167, 4294}, {4738, 2752},
    {25893, 8550}, {47357, 5130}, {38814, 5704}, {6001, 2680}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {51851, 6330}, {38202, 5618}, {9058, 2376}, {46166, 9224}, {0, 0},
    {6914, 6666}, {57641, 2794}, {4086, 3944}, {64135, 9138}, {0, 0}, {59113, 3174}, {19053, 6816},
    {55737, 6456}, {51977, 5784}, {40779, 2374}, {47611, 5906}, {11677, 3210}, {29840, 6100},
    {62521, 7712}, {24589, 6128}, {46781, 1848}, {468, 2608}, {63330, 5552}, {65312, 1922},
    {54679, 7828}, {35536, 8058}, {7060, 7244}, {0, 0}, {0, 0}, {0, 0}, {47578, 6274}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {38378, 6112}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {2421, 6970},
    {0, 0}, {0, 0}, {0, 0}, {28232, 8914}, {55345, 5604}, {22957, 3742}, {38281, 7758},
    {59029, 8070}, {29244, 2238}, {0, 0}, {55485, 2356}, {63247, 5396}, {24187, 3018},
    {46608, 2434}, {52226, 9342}, {21131, 4294}, {9432, 3352}, {21163, 6212}, {0, 0},
    {29092, 8150}, {25501, 1118}, {52575, 6112}, {43744, 5818}, {0, 0}, {0, 0}, {0, 0},
    {21558, 7232}, {50709, 6218}, {2305, 5302}, {0, 0}, {0, 0}, {0, 0}, {64026, 5136},
    {34811, 3710}, {36583, 5488}, {3760, 2606}, {11955, 3522}, {34799, 4590}, {0, 0}, {3323, 6582},
    {61165, 368}, {479, 8222}, {0, 0}, {20351, 2874}, {0, 0}, {46892, 6070}, {0, 0}, {0, 0},
    {0, 0}, {13459, 7962}, {28262, 2260}, {29354, 5122}, {0, 0}, {60741, 9020}, {48367, 2530},
    {50446, 2346}, {17150, 2958}, {47774, 2964}, {57354, 2850}, {49469, 3018}, {0, 0}, {0, 0},
    {20670, 6680}, {0, 0}, {0, 0}, {47505, 1572}, {0, 0}, {62367, 4754}, {0, 0}, {21890, 2784},
    {0, 0}, {0, 0}, {0, 0}, {46388, 1890}, {7618, 3168}, {8248, 7540}, {63099, 5130},
    {15680, 5614}, {40610, 5684}, {17147, 3162}, {35582, 5490}, {14638, 2376}, {55577, 4844},
    {0, 0}, {0, 0}, {29286, 3284}, {0, 0}, {5336, 8902}, {9897, 5488}, {0, 0}, {47468, 2806},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {2873, 7436}, {45906, 2198},
    {48424, 5474}, {0, 0}, {14221, 2406}, {0, 0}, {0, 0}, {0, 0}, {37758, 8624}, {0, 0}, {0, 0},
    {12753, 3162}, {7622, 3970}, {24285, 2466}, {51551, 5486}, {18918, 1998}, {54209, 8230},
    {60901, 2374}, {0, 0}, {39599, 5756}, {40785, 7674}, {61306, 2634}, {0, 0}, {0, 0},
    {17344, 6496}, {22718, 4754}, {10391, 4590}, {0, 0}, {0, 0}, {0, 0}, {17952, 6358},
    {63315, 2468}, {0, 0}, {0, 0}, {0, 0}, {32589, 1648}, {36306, 4188}, {0, 0}, {32560, 2320},
    {14940, 8728}, {26584, 3824}, {21338, 6496}, {3105, 6598}, {37592, 5616}, {59571, 2374},
    {25014, 3470}, {0, 0}, {0, 0}, {0, 0}, {6894, 6662}, {0, 0}, {0, 0}, {0, 0}, {41873, 2820},
    {37699, 5544}, {46829, 5516}, {63001, 568}, {29918, 5634}, {38472, 3086}, {11052, 2010},
    {0, 0}, {47465, 3470}, {47408, 1878}, {49359, 1946}, {0, 0}, {11755, 2370}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {56004, 7044}, {0, 0}, {0, 0}, {37018, 5446}, {37735, 8418}, {0, 0},
    {4107, 6380}, {64764, 2800}, {33259, 7866}, {0, 0}, {0, 0}, {0, 0}, {40910, 6260}, {0, 0},
    {0, 0}, {0, 0}, {23324, 5854}, {38996, 6114}, {0, 0}, {0, 0}, {36279, 7962}, {1204, 3148},
    {0, 0}, {0, 0}, {22946, 5118}, {0, 0}, {0, 0}, {0, 0}, {54341, 5812}, {0, 0}, {0, 0}, {0, 0},
    {49030, 532}, {0, 0}, {21941, 6280}, {64080, 6756}, {28855, 586}, {34834, 2858}, {8350, 8378},
    {20072, 6714}, {42315, 2052}, {3321, 6762}, {12377, 5638}, {0, 0}, {0, 0}, {37791, 3230},
    {7095, 3624}, {20194, 7036}, {54327, 2866}, {17094, 3168}, {0, 0}, {23427, 3186}, {0, 0},
    {0, 0}, {12098, 2374}, {16890, 532}, {10811, 6348}, {31534, 3174}, {26876, 3102}, {0, 0},
    {0, 0}, {0, 0}, {15055, 2422}, {41063, 3168}, {34424, 2498}, {58773, 6602}, {0, 0},
    {16913, 6674}, {0, 0}, {0, 0}, {0, 0}, {60536, 2924}, {32790, 2146}, {0, 0}, {7105, 6456},
    {58073, 6340}, {1500, 2554}, {0, 0}, {0, 0}, {28640, 2822}, {42981, 5324}, {0, 0}, {0, 0},
    {28281, 6006}, {25244, 2780}, {18686, 8150}, {0, 0}, {39717, 6584}, {0, 0}, {15580, 3690},
    {34025, 2964}, {0, 0}, {25784, 7024}, {32923, 6416}, {56757, 2634}, {0, 0}, {26125, 2716},
    {0, 0}, {9805, 1578}, {52966, 4628}, {20779, 4754}, {57731, 2290}, {34059, 2788}, {2755, 526},
    {0, 0}, {20150, 8274}, {0, 0}, {29618, 2932}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {20968, 4342},
    {13863, 3148}, {13606, 5108}, {54810, 5146}, {0, 0}, {0, 0}, {0, 0}, {40312, 2606},
    {46227, 4934}, {46108, 6506}, {23927, 4592}, {0, 0}, {18676, 4776}, {40216, 2830},
    {58899, 2354}, {0, 0}, {0, 0}, {65032, 7946}, {0, 0}, {20130, 4070}, {0, 0}, {13867, 1988},
    {62563, 3148}, {0, 0}, {9809, 3160}, {53399, 5946}, {60569, 1072}, {16159, 230}, {18110, 3110},
    {48746, 6908}, {38804, 4294}, {50633, 7364}, {20098, 4626}, {19873, 3384}, {9406, 6518},
    {30358, 3522}, {47205, 6700}, {35943, 1450}, {4119, 1022}, {64070, 8350}, {61362, 5146},
    {3525, 3248}, {56320, 5554}, {24581, 2340}, {1261, 3768}, {59123, 5680}, {57108, 3020},
    {23183, 6368}, {61953, 1650}, {56291, 1860}, {16395, 7904}, {41640, 6656}, {1795, 2422},
    {19877, 5274}, {29528, 532}, {23406, 5296}, {47741, 2788}, {60568, 3624}, {39782, 4660},
    {37333, 6384}, {928, 2802}, {42266, 2494}, {19530, 2032}, {16727, 5930}, {48285, 2332},
    {57392, 6042}, {53777, 2486}, {14264, 7196}, {0, 0}, {17911, 3146}, {0, 0}, {0, 0}, {0, 0},
    {6401, 5092}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {35471, 5424}, {18744, 3326}, {12466, 5638}, {0, 0}, {0, 0}, {62081, 1070}, {0, 0}, {0, 0},
    {4443, 476}, {16770, 370}, {39703, 8288}, {49356, 8270}, {40065, 5458}, {44646, 3244},
    {7402, 1898}, {889, 2700}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {23921, 7196}, {0, 0},
    {0, 0}, {0, 0}, {28471, 3656}, {60321, 5108}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {11427, 7108},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {28296, 2370}, {27839, 5810},
    {28780, 2392}, {46550, 3016}, {25662, 2936}, {25830, 5840}, {0, 0}, {26124, 9292},
    {12619, 110}, {39967, 6370}, {0, 0}, {0, 0}, {30412, 5898}, {0, 0}, {0, 0}, {0, 0},
    {35235, 6278}, {22683, 742}, {56868, 4618}, {0, 0}, {55977, 8604}, {0, 0}, {0, 0},
    {41922, 7620}, {6205, 5636}, {44034, 6242}, {0, 0}, {32120, 5490}, {33071, 7862},
    {31993, 3662}, {52941, 3982}, {61001, 2332}, {42277, 3222}, {20506, 8568}, {41848, 7036},
    {16239, 3686}, {46082, 5686}, {24108, 5682}, {24578, 7628}, {0, 0}, {0, 0}, {0, 0},
    {20709, 6582}, {29137, 3016}, {37565, 7052}, {16973, 5226}, {59145, 2050}, {15215, 5306},
    {13190, 2962}, {54690, 6660}, {7907, 1902}, {55459, 2858}, {0, 0}, {0, 0}, {64480, 7416},
    {59170, 6082}, {64778, 2612}, {0, 0}, {0, 0}, {28929, 4728}, {0, 0}, {0, 0}, {0, 0},
    {17217, 4200}, {56932, 2852}, {8675, 3944}, {0, 0}, {13231, 5170}, {58673, 5558},
    {56641, 6518}, {21687, 6884}, {56687, 2354}, {28423, 1106}, {23992, 3256}, {28339, 7770},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {18275, 3326}, {42486, 1878}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {27350, 3624}, {0, 0}, {0, 0},
    {2440, 4624}, {21937, 6100}, {43420, 6244}, {0, 0}, {0, 0}, {0, 0}, {24544, 3738},
    {45720, 3982}, {33291, 3646}, {57236, 2230}, {2015, 5544}, {15681, 530}, {0, 0}, {0, 0},
    {6449, 8288}, {0, 0}, {0, 0}, {1634, 7562}, {52291, 574}, {0, 0}, {0, 0}, {54396, 2578},
    {43779, 3776}, {0, 0}, {2117, 5376}, {12600, 2178}, {49115, 6214}, {49713, 3140},
    {63173, 5664}, {0, 0}, {0, 0}, {58644, 6242}, {9964, 562}, {0, 0}, {4999, 370}, {0, 0}, {0, 0},
    {21546, 6214}, {0, 0}, {58298, 5820}, {52449, 5638}, {0, 0}, {41944, 1930}, {52387, 6316},
    {47700, 5612}, {7366, 6028}, {39444, 3426}, {12138, 5854}, {44612, 6582}, {34555, 5632},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {51715, 3020}, {28359, 3364}, {49872, 8900},
    {0, 0}, {0, 0}, {0, 0}, {18371, 2800}, {47605, 2494}, {16688, 3196}, {23184, 7288}, {0, 0},
    {0, 0}, {24744, 3034}, {0, 0}, {0, 0}, {63646, 5562}, {9196, 7142}, {38936, 4070},
    {21653, 6006}, {1289, 6340}, {8428, 3596}, {33325, 6260}, {0, 0}, {0, 0}, {24305, 4236},
    {51859, 1572}, {0, 0}, {0, 0}, {51476, 5778}, {0, 0}, {0, 0}, {31159, 5550}, {15570, 3582},
    {55881, 5548}, {19017, 5936}, {46179, 7490}, {15631, 3916}, {29176, 1978}, {0, 0},
    {29369, 7946}, {0, 0}, {0, 0}, {0, 0}, {40001, 3026}, {0, 0}, {60034, 5830}, {54580, 5470},
    {20764, 3522}, {18768, 3256}, {9530, 5118}, {28068, 574}, {26796, 4074}, {25283, 3230},
    {18041, 7420}, {39497, 1988}, {0, 0}, {17487, 2770}, {21857, 9306}, {46575, 5552}, {0, 0},
    {2956, 2578}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {53574, 370}, {30791, 5878}, {47961, 7196},
    {53862, 9168}, {56571, 1058}, {0, 0}, {44815, 5554}, {60946, 3210}, {40159, 4464},
    {16922, 2294}, {0, 0}, {0, 0}, {38092, 8230}, {0, 0}, {0, 0}, {0, 0}, {19815, 5378},
    {54671, 5374}, {25262, 3982}, {50738, 6632}, {40446, 5660}, {0, 0}, {0, 0}, {31828, 328},
    {3934, 2298}, {64218, 2520}, {0, 0}, {60949, 2178}, {25822, 360}, {48756, 2578}, {20570, 4124},
    {49158, 2652}, {25664, 2356}, {12251, 6574}, {0, 0}, {24282, 2352}, {0, 0}, {56672, 2860},
    {0, 0}, {30048, 6368}, {14538, 6448}, {26671, 3942}, {25664, 3186}, {0, 0}, {0, 0}, {0, 0},
    {72, 3214}, {0, 0}, {0, 0}, {53125, 8942}, {54913, 2278}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {44866, 3196}, {60079, 8218}, {61722, 4766}, {23510, 8088},
    {42115, 2816}, {10314, 2782}, {5126, 8150}, {31355, 5362}, {42650, 532}, {41409, 2636}, {0, 0},
    {64874, 6722}, {61115, 8880}, {35739, 1834}, {65329, 3086}, {0, 0}, {0, 0}, {18952, 6248},
    {19569, 2582}, {2068, 8408}, {25291, 5570}, {57746, 1908}, {638, 2260}, {11173, 1988},
    {52097, 5122}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {48278, 8792}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {19858, 6340}, {0, 0}, {20456, 4886}, {18571, 3186}, {6552, 4408}, {52564, 7564},
    {38290, 7632}, {42505, 8242}, {44567, 2964}, {7878, 7358}, {21995, 2230}, {3384, 2774},
    {1386, 4426}, {22835, 5306}, {50955, 3026}, {3662, 2280}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {47385, 2788}, {0, 0}, {60553, 3582}, {0, 0}, {33219, 6112}, {0, 0},
    {47973, 5636}, {52276, 6006}, {0, 0}, {0, 0}, {42755, 6764}, {0, 0}, {0, 0}, {362, 526},
    {0, 0}, {0, 0}, {0, 0}, {33884, 250}, {3170, 5158}, {0, 0}, {62344, 4794}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {56015, 1572}, {20082, 5860}, {13073, 3690}, {27802, 8482}, {34765, 2652},
    {54627, 2120}, {0, 0}, {52349, 5140}, {5125, 4842}, {59263, 668}, {0, 0}, {53581, 4728},
    {36705, 2776}, {34016, 4620}, {0, 0}, {0, 0}, {46685, 2294}, {40369, 4070}, {0, 0},
    {27947, 2950}, {47701, 914}, {62853, 2770}, {6524, 5338}, {0, 0}, {51124, 3186}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {35241, 318}, {12505, 2332}, {49584, 6102}, {52824, 5908},
    {41937, 5568}, {46534, 8986}, {3358, 7140}, {8901, 7776}, {46163, 8420}, {9231, 5624},
    {26372, 5618}, {29111, 8404}, {16593, 2566}, {39353, 3514}, {44287, 4618}, {0, 0},
    {42776, 6224}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {64300, 3188}, {65154, 1494}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {39215, 7586}, {0, 0}, {0, 0}, {19865, 418}, {20881, 6518}, {34902, 4082},
    {65123, 2822}, {0, 0}, {1694, 6678}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {46190, 2680},
    {12319, 2446}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {34207, 3804}, {62471, 7288}, {0, 0}, {0, 0},
    {0, 0}, {48086, 7630}, {30119, 2434}, {8333, 3184}, {28736, 4756}, {23709, 3256},
    {19779, 7386}, {12397, 5498}, {31189, 5610}, {48197, 5304}, {10340, 886}, {10913, 574}, {0, 0},
    {0, 0}, {0, 0}, {4366, 8016}, {21739, 5492}, {64619, 4294}, {0, 0}, {58047, 2536},
    {30314, 6176}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {51260, 8900}, {0, 0}, {39089, 6496},
    {26738, 7564}, {20189, 2578}, {11730, 6372}, {11314, 2434}, {55256, 5212}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {60362, 6748}, {24436, 2852}, {0, 0}, {16686, 3018}, {35509, 2638}, {0, 0},
    {0, 0}, {61794, 5808}, {51425, 4626}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {48717, 5854}, {0, 0}, {37003, 3690}, {0, 0}, {0, 0}, {40688, 7626}, {0, 0}, {4879, 7260},
    {30034, 2700}, {31227, 1884}, {56703, 8078}, {31580, 2866}, {30473, 1840}, {13119, 5140},
    {54057, 7632}, {0, 0}, {25819, 6300}, {6396, 2120}, {21187, 3582}, {19377, 3582},
    {43999, 2772}, {40537, 2822}, {56072, 3284}, {35285, 2864}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {23219, 580}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {48721, 6356},
    {64596, 2378}, {26954, 1092}, {45196, 2700}, {47711, 5568}, {11086, 3176}, {26990, 3738},
    {0, 0}, {9146, 5446}, {45572, 5296}, {31585, 3592}, {37877, 5498}, {32866, 2772},
    {50701, 2370}, {64449, 2578}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {64011, 6370}, {17274, 3042}, {64665, 3982}, {15806, 8380}, {10541, 1986}, {35825, 4774},
    {37081, 5588}, {0, 0}, {0, 0}, {51894, 1938}, {10546, 4580}, {17428, 1520}, {30715, 8976},
    {29226, 6538}, {61524, 5704}, {45388, 4728}, {11423, 3790}, {58806, 6680}, {58010, 476},
    {0, 0}, {0, 0}, {6673, 5170}, {116, 8346}, {0, 0}, {57377, 2502}, {42192, 8338}, {63857, 5618},
    {12529, 3712}, {51935, 7288}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {16016, 5024}, {0, 0},
    {24880, 8544}, {9229, 1870}, {0, 0}, {2871, 316}, {48942, 2700}, {26270, 2546}, {57435, 5798},
    {20486, 6982}, {62402, 3678}, {12401, 3086}, {59481, 4184}, {56312, 6632}, {20276, 7024},
    {8900, 2198}, {47309, 5230}, {18192, 7038}, {27716, 2950}, {30843, 5452}, {61171, 5470},
    {550, 1850}, {3456, 2568}, {27997, 5268}, {32137, 2120}, {45624, 7328}, {48026, 6260},
    {48791, 5624}, {50688, 3522}, {32592, 3046}, {12193, 5380}, {24637, 3784}, {25957, 2276},
    {7216, 2518}, {9072, 5568}, {8508, 5886}, {49390, 5092}, {46555, 6100}, {9520, 3026},
    {14264, 6092}, {52605, 2370}, {21872, 5820}, {30208, 5024}, {8300, 8866}, {44488, 3128},
    {6166, 2686}, {15137, 9270}, {58982, 3944}, {50208, 6362}, {0, 0}, {52096, 4444}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {17972, 3476}, {9610, 5780}, {46625, 1916}, {14700, 2874},
    {29046, 1866}, {17583, 4394}, {17991, 2806}, {34622, 5950}, {0, 0}, {17352, 8232},
    {7249, 4830}, {15718, 5426}, {32599, 2770}, {3233, 3628}, {47507, 4156}, {0, 0}, {4644, 4082},
    {0, 0}, {0, 0}, {2638, 5704}, {17975, 5290}, {1749, 2356}, {11981, 7196}, {39151, 7764},
    {4169, 986}, {42536, 5560}, {17712, 8720}, {44224, 5452}, {0, 0}, {0, 0}, {50906, 574},
    {26784, 6304}, {0, 0}, {19390, 7870}, {13606, 5264}, {0, 0}, {0, 0}, {31220, 7550}, {0, 0},
    {0, 0}, {0, 0}, {38599, 6314}, {13259, 4394}, {0, 0}, {0, 0}, {7412, 5564}, {45054, 2290},
    {18291, 4538}, {4270, 3236}, {57205, 2050}, {35064, 8404}, {34047, 4728}, {0, 0}, {0, 0},
    {61913, 4068}, {34342, 7452}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {32792, 5566}, {0, 0},
    {24398, 5118}, {32794, 6256}, {3838, 5338}, {34682, 3176}, {29799, 5778}, {51708, 7634},
    {345, 9230}, {41638, 2962}, {44113, 5288}, {0, 0}, {0, 0}, {65532, 944}, {51544, 1978},
    {29615, 2340}, {37428, 8374}, {36777, 6416}, {20328, 4772}, {0, 0}, {19050, 4288},
    {6755, 5774}, {22385, 2680}, {0, 0}, {0, 0}, {0, 0}, {50655, 1804}, {9306, 4444},
    {27321, 2962}, {59536, 528}, {21403, 8932}, {42278, 1922}, {0, 0}, {54933, 3538},
    {45756, 5170}, {37547, 3128}, {0, 0}, {41981, 1864}, {5192, 6456}, {21573, 8182},
    {34652, 5650}, {46731, 5326}, {33992, 5784}, {64997, 3882}, {12417, 2870}, {58424, 2392},
    {57700, 5624}, {33619, 7328}, {63394, 8058}, {46721, 3086}, {35858, 8404}, {44057, 2700},
    {9548, 4728}, {0, 0}, {0, 0}, {62011, 7992}, {14557, 4444}, {13429, 5930}, {11077, 5486},
    {46286, 2822}, {40375, 3334}, {30045, 6260}, {41500, 3768}, {30776, 5634}, {5560, 3640},
    {56445, 392}, {15823, 6714}, {59622, 2210}, {53177, 2592}, {37901, 7674}, {19540, 6518},
    {17825, 3110}, {36262, 5146}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {27678, 1838},
    {47816, 5384}, {0, 0}, {62552, 1862}, {14404, 2576}, {11198, 3178}, {64215, 2326},
    {31070, 2920}, {63345, 5304}, {60735, 5382}, {25927, 8338}, {0, 0}, {28560, 3210},
    {42869, 4068}, {53474, 1978}, {52428, 2816}, {43252, 3128}, {54321, 2346}, {16609, 3820},
    {50289, 6206}, {60570, 2566}, {42379, 6408}, {17580, 2494}, {23065, 6714}, {0, 0},
    {24560, 5550}, {12016, 4728}, {29091, 2534}, {5644, 5310}, {39066, 8002}, {56471, 4626},
    {24797, 5396}, {20668, 7216}, {19315, 3290}, {22555, 1850}, {58875, 5774}, {11261, 2958},
    {3034, 5560}, {0, 0}, {36385, 5122}, {0, 0}, {6544, 1944}, {12335, 7626}, {14968, 8942},
    {46717, 7196}, {0, 0}, {23437, 6400}, {47986, 5780}, {0, 0}, {37395, 1408}, {53186, 580},
    {0, 0}, {0, 0}, {60828, 3708}, {0, 0}, {47649, 5560}, {290, 2422}, {39175, 6642},
    {60511, 2258}, {11299, 418}, {60384, 1862}, {14475, 5972}, {21337, 5380}, {24095, 2606},
    {52100, 8470}, {16054, 3256}, {0, 0}, {0, 0}, {35398, 3086}, {16125, 3166}, {52153, 8834},
    {29945, 7724}, {6768, 3232}, {40673, 4834}, {20982, 2030}, {51584, 5834}, {55145, 5228},
    {13604, 1910}, {40369, 6582}, {25142, 7868}, {65136, 5840}, {0, 0}, {0, 0}, {31046, 2262},
    {48531, 7846}, {36897, 7870}, {37431, 5172}, {31276, 5160}, {14422, 5384}, {57624, 4044},
    {11812, 5376}, {43556, 7394}, {11291, 6414}, {63889, 6740}, {0, 0}, {41221, 4234}, {0, 0},
    {43984, 5362}, {0, 0}, {0, 0}, {7907, 4068}, {61116, 6674}, {18688, 2822}, {26458, 5034},
    {48155, 5446}, {57317, 7552}, {0, 0}, {20676, 6084}, {27752, 5118}, {17971, 3176},
    {41773, 4914}, {22403, 2638}, {0, 0}, {22222, 3784}, {11433, 4292}, {0, 0}, {0, 0},
    {33126, 2802}, {15396, 4538}, {4872, 8338}, {0, 0}, {28409, 1870}, {0, 0}, {30392, 2608},
    {0, 0}, {0, 0}, {0, 0}, {7628, 7036}, {18505, 5840}, {53473, 2852}, {49050, 7036},
    {17968, 8378}, {49447, 6408}, {43567, 2436}, {38436, 6248}, {6056, 6286}, {10884, 3768},
    {24270, 5122}, {65414, 7036}, {49858, 2612}, {62265, 2830}, {0, 0}, {0, 0}, {54035, 6416},
    {56225, 6506}, {577, 1882}, {6894, 4842}, {0, 0}, {0, 0}, {0, 0}, {16866, 8302}, {24136, 692},
    {802, 6390}, {0, 0}, {0, 0}, {11522, 5550}, {0, 0}, {52567, 2422}, {3354, 3248}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {38701, 2444}, {16464, 7858}, {33941, 6480},
    {17691, 3144}, {14277, 8006}, {41432, 6656}, {9298, 2444}, {39577, 5618}, {18985, 2806},
    {58787, 8650}, {31878, 3838}, {33668, 5194}, {0, 0}, {40430, 4070}, {7752, 5486}, {0, 0},
    {51636, 3988}, {13965, 2800}, {64768, 8760}, {0, 0}, {57509, 230}, {0, 0}, {8605, 3772},
    {0, 0}, {10460, 2608}, {0, 0}, {0, 0}, {47541, 6582}, {2035, 2638}, {23920, 1494},
    {37080, 4728}, {34397, 6602}, {60206, 8402}, {25428, 5610}, {16685, 4626}, {0, 0},
    {20032, 2376}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {9995, 6576}, {46124, 2652},
    {0, 0}, {0, 0}, {13738, 526}, {30431, 2498}, {46814, 5432}, {0, 0}, {0, 0}, {0, 0},
    {54069, 8720}, {19024, 5130}, {3995, 8988}, {0, 0}, {50375, 3698}, {40594, 4846},
    {36727, 7342}, {0, 0}, {60948, 4470}, {4283, 4272}, {11231, 6598}, {0, 0}, {19427, 3130},
    {61791, 7246}, {40749, 914}, {32156, 2942}, {11632, 5860}, {0, 0}, {22488, 5470}, {34743, 558},
    {63660, 8342}, {29491, 4314}, {0, 0}, {0, 0}, {0, 0}, {17668, 2552}, {55310, 3178}, {0, 0},
    {0, 0}, {61736, 3640}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {33711, 6268}, {36226, 5776},
    {38176, 6008}, {0, 0}, {32015, 6278}, {56841, 8902}, {0, 0}, {34055, 5752}, {0, 0}, {0, 0},
    {4651, 4294}, {3330, 2346}, {0, 0}, {0, 0}, {27810, 6006}, {58992, 2498}, {40735, 3970},
    {9682, 6666}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {50967, 6348}, {4937, 5634}, {58742, 5818},
    {0, 0}, {60661, 4470}, {8116, 370}, {15459, 4290}, {0, 0}, {40314, 1930}, {0, 0}, {2110, 6730},
    {0, 0}, {0, 0}, {0, 0}, {48715, 6582}, {0, 0}, {62737, 2732}, {3050, 1930}, {40854, 7156},
    {36488, 5778}, {0, 0}, {0, 0}, {10012, 8146}, {0, 0}, {47608, 3128}, {48957, 5936}, {0, 0},
    {0, 0}, {43508, 6556}, {19682, 6536}, {41134, 3148}, {10260, 2376}, {19953, 5898}, {0, 0},
    {65445, 5638}, {25506, 4728}, {0, 0}, {57552, 2320}, {5730, 7196}, {15916, 5238},
    {57362, 1150}, {24217, 2392}, {0, 0}, {449, 8152}, {0, 0}, {0, 0}, {9138, 1876}, {6496, 2258},
    {38468, 5144}, {0, 0}, {0, 0}, {29697, 5924}, {0, 0}, {11707, 1898}, {2476, 8190}, {0, 0},
    {1632, 6480}, {6618, 5412}, {37381, 8466}, {13424, 6456}, {32340, 8222}, {55674, 5686},
    {10508, 2434}, {51860, 5304}, {35229, 2608}, {0, 0}, {0, 0}, {31767, 3422}, {2890, 5602},
    {0, 0}, {0, 0}, {63596, 7032}, {35316, 3184}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {65466, 2866},
    {0, 0}, {15793, 5118}, {33122, 9074}, {0, 0}, {0, 0}, {41612, 4456}, {0, 0}, {0, 0},
    {48827, 6206}, {0, 0}, {0, 0}, {24536, 3970}, {39201, 5446}, {270, 7632}, {52926, 8766},
    {0, 0}, {0, 0}, {61959, 1886}, {45863, 6280}, {19571, 528}, {33280, 320}, {0, 0}, {585, 1978},
    {60419, 2584}, {49258, 4452}, {38312, 1840}, {8511, 5162}, {58536, 7490}, {25075, 4728},
    {0, 0}, {58483, 3768}, {0, 0}, {25734, 2340}, {10926, 5092}, {37338, 3768}, {0, 0}, {0, 0},
    {46751, 7636}, {41055, 6600}, {0, 0}, {20424, 6016}, {8316, 2800}, {55193, 5266}, {0, 0},
    {8439, 1398}, {49520, 336}, {12936, 2996}, {18754, 5158}, {1103, 8404}, {52682, 5268},
    {19095, 4580}, {2039, 6762}, {42486, 1878}, {0, 0}, {26367, 5762}, {10607, 4044},
    {12053, 5470}, {9407, 6448}, {61531, 8218}, {22908, 5516}, {33815, 2964}, {45614, 2690},
    {1088, 7288}, {47082, 7368}, {44102, 528}, {34223, 3256}, {0, 0}, {57576, 7528}, {60010, 3194},
    {0, 0}, {0, 0}, {57484, 4342}, {25208, 3472}, {17851, 7352}, {0, 0}, {0, 0}, {61017, 3110},
    {24826, 2422}, {0, 0}, {25037, 7946}, {0, 0}, {58444, 3826}, {49204, 2820}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {36789, 5452}, {37248, 4628}, {404, 3980},
    {13406, 5766}, {58946, 3470}, {34577, 1018}, {18544, 1022}, {9713, 6338}, {24639, 8420},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {9706, 2638}, {2504, 5638}, {58228, 5404},
    {0, 0}, {9582, 6112}, {18574, 5646}, {48013, 5936}, {15685, 8680}, {0, 0}, {1545, 576},
    {59203, 3584}, {59928, 5618}, {32105, 8404}, {42144, 2502}, {0, 0}, {31572, 6598},
    {37096, 5302}, {16916, 9060}, {0, 0}, {0, 0}, {16849, 6260}, {33007, 8404}, {0, 0},
    {47403, 1572}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {25359, 8444}, {49149, 5122}, {59745, 8378},
    {8504, 2806}, {0, 0}, {15040, 3160}, {0, 0}, {22164, 6212}, {0, 0}, {0, 0}, {0, 0},
    {6442, 5034}, {55157, 2606}, {60715, 596}, {0, 0}, {0, 0}, {24365, 2578}, {51599, 5774},
    {0, 0}, {31506, 2258}, {20405, 6116}, {39934, 574}, {53181, 6660}, {63734, 2768},
    {19450, 7620}, {7147, 5812}, {51066, 5330}, {3446, 8788}, {14283, 9326}, {51325, 3896},
    {16098, 3256}, {0, 0}, {0, 0}, {19805, 3576}, {23432, 5380}, {20260, 2638}, {0, 0}, {0, 0},
    {0, 0}, {11319, 528}, {14527, 6632}, {53247, 5486}, {54056, 7312}, {7162, 5558}, {51190, 1254},
    {20637, 7772}, {3122, 2258}, {61300, 2258}, {26861, 2924}, {9588, 5666}, {10486, 6100},
    {52011, 5906}, {24398, 6340}, {53774, 4342}, {0, 0}, {0, 0}, {0, 0}, {19041, 7244},
    {18839, 7328}, {0, 0}, {0, 0}, {0, 0}, {60908, 2920}, {21917, 3896}, {0, 0}, {53369, 4886},
    {0, 0}, {49778, 3742}, {62766, 4728}, {1747, 8902}, {0, 0}, {0, 0}, {0, 0}, {42302, 3166},
    {55537, 6472}, {39413, 2806}, {0, 0}, {0, 0}, {0, 0}, {50064, 2354}, {0, 0}, {6606, 3020},
    {24654, 2700}, {29087, 2332}, {43365, 1862}, {15569, 580}, {15159, 1572}, {34312, 6510},
    {50499, 8748}, {37117, 6234}, {37402, 8900}, {1870, 3596}, {17300, 4626}, {25696, 5160},
    {14657, 2564}, {11793, 856}, {19656, 5612}, {12552, 4934}, {39653, 7830}, {12808, 7416},
    {24041, 7416}, {40336, 5492}, {58004, 6090}, {43754, 5610}, {54946, 8150}, {10819, 3940},
    {4403, 3768}, {54166, 4068}, {22833, 7288}, {46983, 2568}, {45727, 5338}, {32111, 5608},
    {7963, 1870}, {40541, 3592}, {18460, 4846}, {12327, 6260}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {60352, 5756}, {20388, 2564}, {51734, 3408}, {51330, 3628}, {11040, 5470}, {38579, 8624},
    {0, 0}, {3959, 3196}, {57893, 4618}, {56719, 5158}, {29141, 6114}, {53370, 2768}, {6672, 5360},
    {47235, 2518}, {62959, 3678}, {53945, 2958}, {55428, 3980}, {53117, 5560}, {0, 0},
    {48060, 3284}, {51990, 1900}, {49947, 6348}, {8565, 2774}, {51737, 5282}, {53124, 3258},
    {15477, 2768}, {37931, 560}, {54257, 3522}, {2368, 6794}, {45388, 4728}, {0, 0}, {0, 0},
    {0, 0}, {56420, 370}, {33781, 2728}, {42934, 2346}, {2181, 3640}, {11223, 2258}, {0, 0},
    {0, 0}, {25403, 1834}, {57524, 3276}, {1693, 5704}, {47083, 5610}, {49806, 7286},
    {34280, 5310}, {48600, 2920}, {13280, 5554}, {0, 0}, {16457, 2356}, {19357, 6234}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {8888, 3160}, {50614, 5614}, {512, 2374}, {13822, 3048}, {0, 0},
    {0, 0}, {29870, 7188}, {0, 0}, {0, 0}, {10499, 5326}, {32683, 3508}, {50168, 2348}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {16984, 2612}, {0, 0}, {36267, 4754}, {0, 0}, {0, 0}, {57445, 4246},
    {64069, 342}, {0, 0}, {0, 0}, {20125, 2198}, {5772, 6314}, {0, 0}, {0, 0}, {0, 0},
    {45175, 3244}, {47527, 5634}, {53530, 3776}, {0, 0}, {27570, 2772}, {0, 0}, {0, 0},
    {29164, 292}, {13534, 6006}, {17499, 2680}, {0, 0}, {4078, 3284}, {0, 0}, {65459, 3582},
    {44480, 156}, {35091, 2822}, {0, 0}, {37415, 6794}, {0, 0}, {47627, 2578}, {44453, 4290},
    {0, 0}, {16971, 8960}, {52127, 6666}, {0, 0}, {0, 0}, {0, 0}, {12521, 8556}, {0, 0},
    {40707, 2374}, {5368, 5904}, {0, 0}, {32910, 5542}, {27722, 2356}, {63981, 1978},
    {20618, 2934}, {63854, 3026}, {13853, 3062}, {0, 0}, {57798, 5296}, {0, 0}, {32033, 5682},
    {64359, 2392}, {47422, 3596}, {53219, 5446}, {57552, 7008}, {0, 0}, {64960, 7348},
    {20314, 3770}, {0, 0}, {20521, 2688}, {48834, 5226}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {17853, 3110}, {44999, 5130}, {21566, 4294}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {44770, 2578},
    {0, 0}, {0, 0}, {0, 0}, {4328, 3128}, {0, 0}, {34301, 7122}, {44454, 2412}, {64966, 2852},
    {25183, 7926}, {42378, 2634}, {10354, 8716}, {64393, 2934}, {10651, 2422}, {32674, 5452},
    {12916, 3148}, {46187, 5556}, {22965, 5130}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {64714, 6314}, {0, 0}, {63954, 530}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {16441, 2788}, {0, 0}, {0, 0}, {0, 0}, {27355, 1560}, {31915, 5172}, {0, 0}, {44777, 6606},
    {51819, 5802}, {15686, 7626}, {20511, 8402}, {0, 0}, {0, 0}, {0, 0}, {32482, 6112},
    {59900, 1850}, {52648, 6666}, {13667, 6020}, {3752, 5936}, {46448, 2768}, {30727, 6456},
    {19898, 5362}, {19513, 7724}, {17977, 8702}, {7966, 1650}, {30508, 6680}, {9416, 8768},
    {4788, 8342}, {8395, 4272}, {5051, 1870}, {48159, 2958}, {17084, 5296}, {0, 0}, {0, 0}, {0, 0},
    {47076, 3162}, {56527, 7620}, {0, 0}, {40311, 3914}, {45628, 5812}, {13145, 6534},
    {29542, 5122}, {0, 0}, {0, 0}, {0, 0}, {41064, 5640}, {0, 0}, {0, 0}, {0, 0}, {37324, 2498},
    {0, 0}, {26385, 5160}, {35345, 5656}, {0, 0}, {154, 230}, {14253, 6362}, {0, 0}, {0, 0},
    {0, 0}, {52996, 7642}, {57768, 5554}, {36256, 2966}, {51120, 5382}, {10943, 2472},
    {14527, 6496}, {36164, 5458}, {0, 0}, {0, 0}, {12784, 3284}, {13930, 2496}, {0, 0},
    {29732, 4626}, {0, 0}, {56604, 3040}, {57329, 5570}, {2865, 6254}, {31097, 5568},
    {42619, 6722}, {56557, 7016}, {28163, 1834}, {0, 0}, {31860, 3738}, {20034, 2346},
    {26521, 5452}, {32153, 5170}, {20569, 5670}, {56165, 4246}, {52396, 532}, {27174, 2502},
    {36579, 8216}, {0, 0}, {15610, 3160}, {48742, 2280}, {26731, 2982}, {63020, 5550},
    {43474, 418}, {35771, 2638}, {47729, 7868}, {21674, 5866}, {31201, 5704}, {14605, 7560},
    {17553, 2356}, {1832, 5854}, {3306, 6206}, {0, 0}, {19604, 7634}, {14683, 1998}, {19913, 558},
    {3548, 576}, {52111, 3162}, {2398, 2770}, {35928, 532}, {0, 0}, {283, 8704}, {16551, 7138},
    {4676, 4834}, {0, 0}, {0, 0}, {62175, 3438}, {23405, 6202}, {39166, 5212}, {36588, 2120},
    {30286, 5550}, {12709, 1554}, {8439, 7038}, {30333, 3776}, {31561, 4766}, {43173, 5664},
    {27482, 8798}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {28913, 2936}, {0, 0}, {0, 0}, {0, 0},
    {53128, 4618}, {0, 0}, {32368, 2620}, {0, 0}, {34937, 2578}, {0, 0}, {0, 0}, {14099, 6392},
    {28313, 5092}, {5000, 2348}, {0, 0}, {23362, 9090}, {63688, 330}, {35794, 2300}, {30543, 2528},
    {53375, 5614}, {5154, 6370}, {0, 0}, {8406, 5550}, {52431, 4134}, {0, 0}, {36247, 7724},
    {4107, 1660}, {11843, 5296}, {18127, 2374}, {40494, 3768}, {46376, 8342}, {3816, 3018},
    {15296, 2866}, {15828, 6582}, {49669, 2376}, {26144, 2578}, {41115, 2822}, {27680, 3190},
    {53266, 7328}, {21131, 3896}, {0, 0}, {0, 0}, {44070, 5570}, {0, 0}, {63538, 6236},
    {53127, 6114}, {35683, 1106}, {0, 0}, {0, 0}, {0, 0}, {11898, 2422}, {0, 0}, {0, 0},
    {5012, 6740}, {0, 0}, {0, 0}, {24037, 2434}, {0, 0}, {0, 0}, {0, 0}, {37197, 6260},
    {51928, 2260}, {6431, 2668}, {25108, 8034}, {64709, 2272}, {0, 0}, {0, 0}, {24632, 3582},
    {48478, 1946}, {10754, 5158}, {24261, 5592}, {15670, 5808}, {50479, 6870}, {6575, 4272},
    {0, 0}, {0, 0}, {0, 0}, {38883, 5174}, {47794, 6516}, {0, 0}, {48039, 3258}, {37428, 2964},
    {44609, 2306}, {908, 3110}, {2890, 3146}, {0, 0}, {0, 0}, {0, 0}, {65249, 5384}, {56382, 2348},
    {12001, 6092}, {64985, 1054}, {33161, 4680}, {2753, 5384}, {7348, 7314}, {7330, 6224},
    {36011, 532}, {37227, 528}, {18132, 2374}, {20801, 4188}, {47156, 2552}, {53165, 2422},
    {54424, 3942}, {21631, 8034}, {5495, 5132}, {8196, 2422}, {22391, 8256}, {26311, 6060},
    {35931, 5774}, {40518, 2524}, {55157, 5780}, {57149, 2874}, {34493, 5330}, {8752, 6212},
    {60933, 3148}, {41505, 6314}, {48573, 1978}, {12959, 4728}, {55060, 7636}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {22315, 2564}, {36528, 7832}, {208, 270}, {52096, 2852}, {28668, 4818},
    {14036, 6248}, {43043, 5936}, {0, 0}, {0, 0}, {0, 0}, {49396, 6196}, {3460, 2374},
    {52443, 3272}, {5329, 7244}, {0, 0}, {50126, 6280}, {0, 0}, {64551, 3538}, {61676, 6348},
    {58220, 7288}, {0, 0}, {0, 0}, {0, 0}, {59463, 2788}, {0, 0}, {0, 0}, {0, 0}, {29270, 2668},
    {2167, 582}, {10572, 7244}, {61695, 7036}, {22700, 6202}, {35138, 4626}, {45181, 3324},
    {35432, 1958}, {45906, 5556}, {31121, 6212}, {32029, 8208}, {0, 0}, {18550, 6254},
    {29037, 7036}, {0, 0}, {0, 0}, {39294, 7758}, {4084, 5922}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {12194, 2374}, {36648, 5858}, {10811, 1848}, {29649, 5296}, {0, 0}, {0, 0}, {25624, 1950},
    {0, 0}, {0, 0}, {0, 0}, {51328, 2794}, {0, 0}, {53522, 4084}, {0, 0}, {43566, 3284},
    {21280, 6414}, {52673, 6218}, {7439, 6114}, {36967, 8504}, {0, 0}, {51726, 432}, {40688, 3596},
    {54902, 2230}, {52741, 6518}, {1143, 7016}, {0, 0}, {0, 0}, {0, 0}, {657, 9068}, {0, 0},
    {63902, 7424}, {261, 6314}, {40474, 1518}, {0, 0}, {53270, 7892}, {34998, 3196}, {58492, 2788},
    {30471, 2424}, {52113, 2782}, {13436, 326}, {57611, 2392}, {50465, 1978}, {25213, 3284},
    {4204, 8722}, {65520, 5310}, {0, 0}, {0, 0}, {0, 0}, {6069, 2346}, {56105, 5160},
    {63243, 4986}, {51824, 6414}, {0, 0}, {0, 0}, {5125, 5038}, {53966, 6040}, {0, 0}, {0, 0},
    {0, 0}, {38051, 2748}, {0, 0}, {0, 0}, {12186, 5802}, {52401, 6280}, {0, 0}, {1510, 3110},
    {47386, 3178}, {64502, 5868}, {0, 0}, {35756, 3522}, {64470, 9220}, {20192, 2374},
    {12818, 5682}, {50730, 6876}, {12025, 7676}, {56323, 4536}, {29663, 3326}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {45791, 5738}, {52366, 4160}, {61287, 5310}, {50249, 5146}, {11249, 3980},
    {26805, 5264}, {48809, 7142}, {345, 9230}, {0, 0}, {21354, 5568}, {0, 0}, {0, 0}, {0, 0},
    {52419, 6348}, {28335, 2676}, {0, 0}, {45193, 5130}, {44237, 8262}, {55532, 6842}, {0, 0},
    {0, 0}, {39478, 4070}, {0, 0}, {7300, 2964}, {388, 5384}, {59882, 2686}, {16263, 2040},
    {42272, 2568}, {45842, 6224}, {7081, 3494}, {43338, 3046}, {6486, 2608}, {4921, 4234},
    {51237, 5132}, {0, 0}, {53027, 2636}, {4251, 4754}, {29011, 2806}, {0, 0}, {0, 0}, {0, 0},
    {46330, 2502}, {0, 0}, {0, 0}, {37712, 3214}, {16925, 4508}, {0, 0}, {1361, 5726}, {0, 0},
    {19572, 3194}, {4982, 9236}, {0, 0}, {0, 0}, {56929, 2442}, {8168, 5092}, {10893, 7010},
    {49071, 2376}, {0, 0}, {7322, 7044}, {53953, 442}, {25163, 3146}, {0, 0}, {15806, 6212},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {55073, 2494}, {0, 0}, {29034, 6574}, {14587, 3822}, {0, 0},
    {14229, 5144}, {52708, 1872}, {12652, 3982}, {55332, 6416}, {0, 0}, {0, 0}, {17827, 8486},
    {16513, 8098}, {33944, 2392}, {39391, 4846}, {27968, 3710}, {16962, 2594}, {7843, 5240},
    {19646, 8088}, {53786, 3004}, {37387, 5680}, {16030, 2652}, {2578, 7196}, {29571, 5556},
    {37758, 6368}, {36711, 2322}, {50590, 3582}, {17973, 3018}, {15363, 3982}, {23791, 6832},
    {57268, 5362}, {8598, 3142}, {46401, 3048}, {63475, 2774}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {27314, 6016}, {37564, 5748}, {44202, 4846}, {31091, 5960}, {42095, 3290},
    {11188, 6250}, {58726, 360}, {27522, 6248}, {13203, 2808}, {0, 0}, {0, 0}, {7939, 1838},
    {4727, 8402}, {0, 0}, {0, 0}, {14453, 3364}, {25396, 3168}, {0, 0}, {0, 0}, {32141, 5326},
    {0, 0}, {0, 0}, {0, 0}, {36876, 5962}, {58790, 5886}, {50929, 2638}, {12723, 5638}, {0, 0},
    {48854, 4424}, {0, 0}, {0, 0}, {0, 0}, {9137, 3240}, {56447, 5488}, {13722, 7626},
    {21290, 5516}, {16789, 6122}, {0, 0}, {0, 0}, {24048, 2340}, {0, 0}, {0, 0}, {19201, 3570},
    {32351, 3188}, {0, 0}, {56089, 3778}, {0, 0}, {0, 0}, {56028, 2276}, {17822, 2920},
    {18420, 1946}, {38642, 6368}, {36579, 8208}, {59014, 2010}, {52926, 2578}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {366, 1626}, {16728, 5558}, {15192, 6410}, {62649, 3596},
    {19758, 3176}, {39110, 4620}, {11248, 2606}, {49691, 7724}, {58220, 3896}, {20179, 2936},
    {10487, 3802}, {0, 0}, {0, 0}, {0, 0}, {33644, 5704}, {18477, 7490}, {3738, 2626}, {0, 0},
    {5476, 5544}, {36029, 1008}, {54868, 5306}, {30778, 568}, {0, 0}, {34115, 5930}, {49489, 2080},
    {30506, 6518}, {45125, 6760}, {0, 0}, {0, 0}, {0, 0}, {29804, 3708}, {64643, 3738}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {41943, 2772}, {50371, 3834}, {8267, 5684}, {54176, 5686},
    {40363, 6006}, {0, 0}, {5402, 3224}, {11433, 5704}, {39968, 2864}, {37835, 4452}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {4168, 5226}, {10781, 5162},
    {54403, 6114}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {61322, 7406}, {51349, 3140},
    {26597, 2686}, {1779, 7896}, {39814, 2770}, {63943, 5682}, {51645, 8720}, {62167, 582},
    {47230, 6848}, {0, 0}, {0, 0}, {0, 0}, {51037, 5516}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {30566, 5340}, {60974, 4614}, {54028, 1872}, {58752, 5426},
    {51196, 2392}, {21257, 3548}, {5229, 5704}, {0, 0}, {0, 0}, {12833, 5682}, {5502, 4766},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {52642, 1234}, {0, 0}, {60523, 574}, {15325, 4420},
    {54216, 7246}, {46668, 7226}, {16228, 2822}, {41385, 4342}, {56920, 2920}, {0, 0},
    {23775, 1904}, {1569, 4726}, {10757, 5324}, {0, 0}, {0, 0}, {17154, 9206}, {52174, 5642},
    {42940, 5158}, {0, 0}, {0, 0}, {59284, 2802}, {25750, 3940}, {6480, 3984}, {51230, 4958},
    {2339, 5158}, {15463, 5378}, {12423, 7642}, {12720, 5170}, {62290, 6224}, {0, 0},
    {56990, 6464}, {34598, 6114}, {0, 0}, {0, 0}, {46294, 2254}, {19504, 1106}, {20256, 2468},
    {25503, 7726}, {10089, 1922}, {47846, 5362}, {68, 2638}, {0, 0}, {0, 0}, {2015, 6368},
    {53909, 1494}, {32461, 2920}, {41066, 6582}, {61573, 7724}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {44571, 1862}, {0, 0}, {0, 0}, {57240, 4590}, {0, 0}, {0, 0}, {48863, 2612}, {15540, 2866},
    {3825, 3980}, {12996, 5626}, {17588, 5814}, {33848, 3944}, {22554, 3680}, {61691, 3822},
    {29877, 8532}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {32125, 1572}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {24319, 5808}, {13914, 3822}, {53186, 3148}, {44087, 2578}, {0, 0}, {44744, 5854},
    {0, 0}, {31115, 5936}, {0, 0}, {0, 0}, {28410, 6238}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {47561, 2608}, {0, 0}, {0, 0}, {12467, 2468}, {51399, 6348}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {20489, 2850}, {21553, 2484},
    {15800, 2392}, {31972, 528}, {59730, 1752}, {17255, 6248}, {62907, 2266}, {9816, 1878}, {0, 0},
    {12343, 2340}, {60832, 7994}, {38886, 1988}, {34776, 7368}, {50780, 5542}, {50818, 4444},
    {21808, 5840}, {27533, 8098}, {0, 0}, {31253, 3326}, {29035, 5682}, {18791, 7036},
    {56896, 4728}, {0, 0}, {53948, 5236}, {0, 0}, {44748, 8404}, {58318, 3970}, {25727, 4626},
    {23642, 7554}, {16021, 2374}, {1340, 2422}, {3791, 5784}, {12243, 2260}, {59925, 2962},
    {21907, 2422}, {23633, 3738}, {2350, 532}, {52906, 5854}, {33916, 4158}, {63315, 2958},
    {25434, 8218}, {19134, 7008}, {20563, 5936}, {62345, 3940}, {46628, 1660}, {60270, 1326},
    {49232, 1870}, {27285, 6014}, {47838, 5266}, {59421, 5162}, {62147, 3768}, {43951, 2608},
    {0, 0}, {59384, 5310}, {59133, 2774}, {0, 0}, {0, 0}, {23509, 2252}, {34273, 3828},
    {46092, 9052}, {8404, 6370}, {0, 0}, {0, 0}, {0, 0}, {3824, 4626}, {45932, 86}, {61660, 3822},
    {0, 0}, {23350, 7244}, {5644, 8402}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {28102, 2360},
    {50276, 2636}, {0, 0}, {0, 0}, {0, 0}, {11283, 5904}, {56033, 4342}, {0, 0}, {0, 0},
    {58421, 2608}, {14866, 7884}, {0, 0}, {0, 0}, {5087, 2608}, {10180, 5452}, {0, 0},
    {49871, 228}, {0, 0}, {0, 0}, {63667, 8704}, {0, 0}, {0, 0}, {56097, 6764}, {0, 0}, {0, 0},
    {28996, 5304}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {47841, 2964}, {0, 0}, {46471, 1326},
    {53052, 7244}, {54177, 3326}, {0, 0}, {0, 0}, {59931, 2168}, {0, 0}, {33893, 2288}, {0, 0},
    {27513, 6072}, {0, 0}, {0, 0}, {0, 0}, {5780, 3126}, {21998, 4422}, {49902, 2272},
    {19430, 2434}, {29180, 2502}, {60618, 5158}, {16598, 508}, {0, 0}, {56669, 6212}, {0, 0},
    {31564, 7724}, {46735, 7988}, {50388, 3398}, {60698, 532}, {27836, 2874}, {33821, 1572},
    {0, 0}, {46161, 3018}, {61036, 5262}, {0, 0}, {37597, 2348}, {0, 0}, {0, 0}, {0, 0},
    {27040, 3944}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {34768, 4886},
    {39783, 6962}, {51288, 3878}, {36494, 3624}, {0, 0}, {26377, 1944}, {56383, 3176},
    {44186, 4186}, {33084, 4292}, {16993, 3256}, {37807, 5854}, {17690, 3492}, {61352, 4326},
    {35327, 7818}, {32041, 5570}, {21634, 3180}, {5644, 6444}, {11258, 2190}, {0, 0},
    {51474, 8752}, {47357, 5548}, {585, 8720}, {35093, 8106}, {0, 0}, {14810, 5568}, {0, 0},
    {0, 0}, {372, 2638}, {0, 0}, {0, 0}, {63875, 8182}, {49656, 5152}, {58809, 2578},
    {25168, 7252}, {58457, 4684}, {62301, 7490}, {8705, 326}, {23487, 4618}, {0, 0}, {14543, 3912},
    {0, 0}, {0, 0}, {0, 0}, {17407, 6680}, {26013, 7302}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {43939, 576}, {0, 0}, {11890, 230}, {0, 0}, {0, 0}, {16088, 5614}, {0, 0},
    {36388, 2238}, {61671, 4986}, {59698, 5132}, {50184, 2880}, {63952, 7142}, {0, 0},
    {26992, 6536}, {0, 0}, {0, 0}, {34060, 5592}, {51674, 2582}, {0, 0}, {44762, 1840},
    {16835, 1940}, {39125, 2770}, {0, 0}, {11723, 7244}, {0, 0}, {0, 0}, {16989, 2346},
    {23160, 5778}, {45180, 370}, {0, 0}, {0, 0}, {41390, 2340}, {52559, 1398}, {16706, 5226},
    {65129, 3272}, {0, 0}, {0, 0}, {0, 0}, {7397, 4084}, {0, 0}, {47844, 6492}, {0, 0}, {0, 0},
    {1326, 5550}, {4792, 3364}, {31025, 1864}, {59759, 5548}, {32880, 7638}, {0, 0}, {24044, 2850},
    {0, 0}, {23975, 2962}, {24142, 8624}, {0, 0}, {57107, 6722}, {0, 0}, {0, 0}, {0, 0},
    {13151, 7044}, {0, 0}, {0, 0}, {8611, 3128}, {0, 0}, {0, 0}, {23568, 6866}, {0, 0}, {0, 0},
    {0, 0}, {161, 4234}, {0, 0}, {0, 0}, {13407, 3256}, {0, 0}, {0, 0}, {0, 0}, {37341, 2518},
    {0, 0}, {42821, 7628}, {0, 0}, {51701, 8420}, {0, 0}, {54986, 526}, {0, 0}, {0, 0},
    {63728, 6946}, {42940, 5664}, {59605, 5170}, {21931, 2364}, {18000, 3190}, {47940, 2366},
    {12749, 3678}, {53108, 8548}, {44308, 3822}, {6799, 2774}, {61062, 1916}, {54456, 4846},
    {23003, 2518}, {53365, 6962}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {48824, 3306}, {15436, 5446},
    {40269, 5774}, {0, 0}, {57594, 2350}, {47828, 4084}, {42787, 6264}, {1695, 5778}, {0, 0},
    {15443, 9098}, {0, 0}, {0, 0}, {487, 7420}, {0, 0}, {29494, 5306}, {48258, 5848},
    {59457, 6030}, {0, 0}, {7154, 2480}, {4173, 574}, {47269, 2374}, {0, 0}, {0, 0}, {0, 0},
    {26093, 7932}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {17978, 3782}, {49046, 2436}, {7008, 2578},
    {39299, 1398}, {0, 0}, {65052, 1988}, {0, 0}, {0, 0}, {61379, 6196}, {25633, 2920}, {0, 0},
    {0, 0}, {0, 0}, {7725, 314}, {0, 0}, {49930, 7148}, {58133, 2470}, {25713, 5592},
    {40591, 8548}, {30774, 1662}, {6748, 6040}, {19977, 4628}, {45444, 5592}, {12459, 4452},
    {16341, 2770}, {3982, 4846}, {42740, 5546}, {0, 0}, {52440, 6200}, {25233, 7564},
    {24549, 1862}, {37995, 2198}, {26327, 2568}, {33872, 2800}, {39651, 2700}, {6126, 5624},
    {31290, 4846}, {0, 0}, {902, 1030}, {56125, 2348}, {38043, 6206}, {24124, 242}, {55753, 8230},
    {55307, 5522}, {59032, 4290}, {0, 0}, {0, 0}, {16975, 5610}, {36975, 5570}, {26008, 3162},
    {21249, 568}, {21661, 3582}, {0, 0}, {49709, 4084}, {59524, 2774}, {8094, 5610}, {63430, 6742},
    {38024, 8942}, {0, 0}, {10058, 2704}, {38613, 3426}, {26850, 3256}, {0, 0}, {0, 0},
    {41027, 6224}, {26323, 1650}, {0, 0}, {0, 0}, {51287, 6188}, {41015, 6198}, {27633, 5570},
    {9619, 2668}, {44724, 6314}, {1660, 244}, {24284, 6194}, {41190, 1922}, {0, 0}, {51328, 8302},
    {21131, 3690}, {34022, 7912}, {52143, 2272}, {0, 0}, {26195, 4432}, {36581, 4402},
    {13051, 3272}, {0, 0}, {0, 0}, {36853, 1058}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {25189, 4590},
    {0, 0}, {27385, 4886}, {6258, 1944}, {21825, 1848}, {0, 0}, {0, 0}, {0, 0}, {5941, 3398},
    {28, 5132}, {3008, 5908}, {57798, 5824}, {30718, 3982}, {64991, 8720}, {29648, 7334},
    {5914, 1872}, {26543, 2808}, {5917, 8208}, {1664, 2948}, {17991, 5854}, {0, 0}, {0, 0},
    {51766, 5860}, {0, 0}, {0, 0}, {0, 0}, {61729, 3908}, {38557, 7288}, {45422, 4084},
    {19625, 2424}, {35942, 3980}, {0, 0}, {0, 0}, {33021, 5556}, {0, 0}, {6257, 4356},
    {40194, 6084}, {45980, 7298}, {65105, 7636}, {42579, 5774}, {11451, 6196}, {53622, 3520},
    {47218, 8800}, {24940, 2700}, {47501, 3284}, {21400, 3306}, {15035, 5226}, {0, 0},
    {53178, 412}, {34191, 6408}, {0, 0}, {35197, 5854}, {0, 0}, {18683, 2336}, {52959, 1934},
    {62851, 4420}, {34284, 7452}, {41325, 5922}, {0, 0}, {0, 0}, {26166, 5130}, {50991, 7628},
    {0, 0}, {38415, 8390}, {22963, 3120}, {0, 0}, {45605, 6528}, {7496, 6870}, {40347, 5268},
    {61082, 2568}, {0, 0}, {0, 0}, {0, 0}, {17300, 1898}, {26452, 5616}, {19551, 3784}, {0, 0},
    {22332, 3840}, {0, 0}, {0, 0}, {0, 0}, {15229, 7324}, {27364, 1848}, {14972, 5620},
    {57113, 2070}, {37679, 6166}, {12702, 5022}, {39503, 2742}, {0, 0}, {14280, 5614},
    {53090, 2260}, {54734, 5488}, {18058, 2636}, {2962, 3046}, {35545, 6682}, {418, 2776},
    {16048, 5130}, {37208, 4870}, {53204, 2880}, {41075, 1922}, {57892, 5516}, {28480, 7734},
    {42392, 3162}, {46930, 6340}, {14967, 6444}, {12259, 3770}, {50255, 8190}, {38072, 5362},
    {43751, 6414}, {0, 0}, {0, 0}, {0, 0}, {65482, 6272}, {0, 0}, {0, 0}, {12587, 360},
    {28122, 3778}, {12449, 3896}, {19561, 3196}, {0, 0}, {53941, 2880}, {0, 0}, {26178, 2468},
    {55456, 4708}, {40180, 3020}, {59940, 7632}, {6007, 8784}, {0, 0}, {38882, 3018},
    {11656, 2502}, {22432, 3174}, {44276, 5296}, {49706, 2272}, {21857, 2868}, {0, 0}, {0, 0},
    {28921, 2802}, {0, 0}, {0, 0}, {0, 0}, {27404, 3110}, {52655, 2686}, {51341, 7480},
    {45058, 5564}, {24959, 4246}, {8313, 4112}, {9850, 3738}, {54302, 6798}, {29201, 2794}, {0, 0},
    {55646, 3176}, {40289, 3640}, {40870, 6092}, {64641, 6842}, {18378, 4480}, {2281, 6444},
    {36152, 2792}, {54883, 4294}, {5883, 2494}, {52576, 3148}, {3285, 5324}, {33693, 4420},
    {2030, 2964}, {9620, 6598}, {12345, 7008}, {60483, 1978}, {0, 0}, {30970, 5560}, {0, 0},
    {0, 0}, {58823, 5852}, {27063, 6028}, {38506, 3652}, {33058, 7008}, {41522, 5886}, {0, 0},
    {0, 0}, {31323, 3952}, {38286, 5142}, {55367, 7362}, {23871, 6408}, {22361, 8406},
    {9233, 6214}, {0, 0}, {0, 0}, {14863, 1862}, {27771, 6028}, {41850, 8652}, {1065, 7564},
    {28891, 5624}, {44725, 5602}, {64979, 6070}, {0, 0}, {0, 0}, {11810, 558}, {17596, 2516},
    {61025, 298}, {61056, 5160}, {44896, 6084}, {17003, 6216}, {36530, 2686}, {55180, 3770},
    {23750, 8600}, {41586, 4846}, {10804, 186}, {62788, 5798}, {54188, 2806}, {10211, 1072},
    {0, 0}, {0, 0}, {20333, 2822}, {0, 0}, {21625, 2422}, {0, 0}, {0, 0}, {41657, 5686}, {0, 0},
    {39806, 7532}, {0, 0}, {55342, 2768}, {0, 0}, {64771, 5544}, {27598, 6092}, {0, 0}, {0, 0},
    {0, 0}, {59483, 7724}, {5396, 5570}, {40290, 6362}, {61314, 5802}, {47160, 2806}, {680, 7974},
    {0, 0}, {25158, 5378}, {64170, 5560}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {10817, 9156},
    {0, 0}, {0, 0}, {46205, 7674}, {40235, 6212}, {11368, 2190}, {902, 2436}, {0, 0}, {9622, 2806},
    {0, 0}, {0, 0}, {0, 0}, {59306, 3976}, {59211, 3194}, {34460, 318}, {24020, 2578},
    {60389, 2636}, {63685, 2920}, {36188, 3130}, {15402, 3494}, {18109, 2874}, {46472, 2806},
    {48534, 8520}, {2720, 1572}, {55660, 5616}, {476, 5624}, {62424, 5854}, {6193, 2874},
    {63565, 5426}, {55825, 3492}, {52882, 3838}, {10913, 6224}, {0, 0}, {0, 0}, {15325, 5612},
    {11998, 5786}, {51192, 2120}, {6315, 3018}, {45996, 3148}, {65279, 2274}, {1064, 3272},
    {50416, 8852}, {64123, 4394}, {0, 0}, {0, 0}, {25037, 1834}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {37481, 954}, {5687, 2524}, {21917, 2348}, {406, 5050},
    {14308, 6582}, {59530, 6030}, {0, 0}, {0, 0}, {53833, 2774}, {19652, 2548}, {0, 0}, {0, 0},
    {24024, 1058}, {48251, 5898}, {61167, 5904}, {37559, 7758}, {37013, 2348}, {0, 0}, {0, 0},
    {0, 0}, {49973, 1518}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {52363, 1862}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {19753, 5158}, {22233, 1072}, {33546, 8030}, {60347, 2564}, {35854, 2802},
    {37417, 3256}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {44294, 5556}, {0, 0}, {0, 0}, {0, 0},
    {42797, 6582}, {43148, 2594}, {54167, 5118}, {39122, 2640}, {44352, 3046}, {0, 0},
    {55948, 5756}, {0, 0}, {0, 0}, {47330, 4060}, {26544, 5016}, {50963, 4846}, {0, 0}, {0, 0},
    {52362, 4284}, {29159, 6278}, {4473, 7334}, {38749, 5788}, {14724, 5618}, {34976, 1058},
    {22928, 3046}, {13937, 2444}, {27650, 4844}, {45746, 3470}, {2383, 6794}, {30331, 2374},
    {43657, 6160}, {43527, 8004}, {62033, 3522}, {29574, 7946}, {4754, 9004}, {34567, 3426},
    {11781, 6090}, {45320, 8942}, {3026, 3146}, {17841, 3838}, {0, 0}, {0, 0}, {54095, 1188},
    {29973, 3284}, {0, 0}, {0, 0}, {4821, 5922}, {22813, 4470}, {20130, 9346}, {0, 0}, {0, 0},
    {29264, 8006}, {48297, 2808}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {8811, 7474}, {0, 0}, {0, 0},
    {49003, 7868}, {0, 0}, {60736, 3170}, {40888, 6656}, {18970, 1878}, {24981, 6728},
    {49437, 5930}, {4704, 7770}, {0, 0}, {45580, 4772}, {55265, 3162}, {0, 0}, {0, 0}, {0, 0},
    {56945, 3194}, {12745, 3170}, {38570, 6536}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {64382, 2914}, {43000, 5550}, {17887, 3326}, {0, 0}, {0, 0}, {29881, 8402}, {0, 0}, {0, 0},
    {50483, 2786}, {6493, 7014}, {14697, 816}, {9968, 5446}, {0, 0}, {32844, 5686}, {58692, 4584},
    {15884, 6444}, {52864, 3146}, {41082, 530}, {2119, 2302}, {10547, 2674}, {19700, 2348},
    {45078, 2634}, {15890, 5570}, {24007, 1960}, {15336, 3740}, {16036, 2370}, {9332, 8812},
    {35483, 3472}, {44574, 1864}, {37015, 6370}, {22362, 7734}, {0, 0}, {0, 0}, {0, 0},
    {4084, 7626}, {43912, 8754}, {0, 0}, {19596, 5452}, {56750, 4184}, {0, 0}, {62504, 5910},
    {0, 0}, {0, 0}, {0, 0}, {61315, 5778}, {45652, 9052}, {56219, 5360}, {64702, 3776},
    {12868, 7474}, {0, 0}, {36215, 3492}, {29609, 2634}, {62757, 2436}, {26337, 3256},
    {18265, 8256}, {43562, 5802}, {0, 0}, {35803, 308}, {29455, 2920}, {59990, 5160}, {3417, 1840},
    {37297, 2962}, {48341, 9338}, {0, 0}, {53083, 8390}, {37427, 2348}, {31235, 8942},
    {33371, 6280}, {0, 0}, {7631, 3272}, {46821, 3470}, {17978, 3940}, {12895, 2962},
    {41947, 2442}, {60555, 5452}, {47502, 7832}, {38318, 3230}, {0, 0}, {0, 0}, {0, 0},
    {35174, 5486}, {48605, 2340}, {42225, 3176}, {52092, 2434}, {0, 0}, {0, 0}, {48578, 1234},
    {10748, 5634}, {28427, 6528}, {0, 0}, {57138, 4422}, {20015, 5362}, {0, 0}, {34613, 5386},
    {1945, 2958}, {59770, 5056}, {55505, 2880}, {53099, 4070}, {0, 0}, {0, 0}, {46625, 338},
    {4488, 2582}, {13931, 7670}, {51123, 5780}, {27743, 6242}, {40620, 3700}, {61907, 3524},
    {23759, 2198}, {23568, 370}, {902, 2800}, {46619, 7632}, {0, 0}, {0, 0}, {54872, 5624},
    {31411, 4386}, {50988, 7480}, {45432, 2976}, {60874, 5162}, {46192, 7086}, {3424, 6218},
    {42198, 6090}, {14805, 5376}, {0, 0}, {0, 0}, {0, 0}, {12752, 5906}, {4367, 1862},
    {15137, 7288}, {25570, 5130}, {45719, 2434}, {62010, 6224}, {0, 0}, {27158, 2686},
    {64430, 5818}, {47384, 36}, {10023, 3822}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {43992, 2444}, {0, 0}, {23175, 3784}, {12669, 2294}, {32201, 3940}, {48928, 2700},
    {22389, 3110}, {49289, 2864}, {0, 0}, {0, 0}, {55982, 4070}, {0, 0}, {14048, 7288}, {0, 0},
    {0, 0}, {0, 0}, {56255, 1650}, {0, 0}, {51003, 4848}, {64678, 5310}, {0, 0}, {35127, 5488},
    {0, 0}, {27546, 2302}, {34604, 8428}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {18174, 2792}, {0, 0},
    {0, 0}, {36885, 3630}, {31165, 5306}, {0, 0}, {10847, 1862}, {0, 0}, {56356, 3820},
    {36391, 2370}, {0, 0}, {26145, 7814}, {2200, 2874}, {28965, 5432}, {1040, 3896}, {0, 0},
    {36446, 3770}, {40177, 5330}, {31356, 3944}, {13744, 5840}, {0, 0}, {0, 0}, {18050, 466},
    {14312, 5498}, {54222, 2958}, {1761, 4004}, {26008, 3162}, {23082, 1868}, {0, 0}, {0, 0},
    {0, 0}, {5989, 5380}, {0, 0}, {40115, 6070}, {0, 0}, {0, 0}, {42895, 2962}, {9943, 6680},
    {18339, 1072}, {0, 0}, {37017, 7866}, {0, 0}, {25820, 2302}, {22548, 6014}, {40209, 6028},
    {9835, 7286}, {39852, 1940}, {0, 0}, {25600, 2576}, {0, 0}, {14033, 4626}, {22429, 7174},
    {24154, 2434}, {33306, 2864}, {50403, 4070}, {56509, 6314}, {57772, 4072}, {0, 0}, {0, 0},
    {0, 0}, {8306, 1936}, {0, 0}, {0, 0}, {56232, 2546}, {37298, 6410}, {53604, 8364},
    {28873, 1848}, {42881, 5554}, {52926, 7718}, {28844, 5568}, {7525, 2924}, {45167, 6254},
    {27481, 4292}, {0, 0}, {9350, 5682}, {64879, 3326}, {0, 0}, {17523, 5492}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {2904, 3230}, {0, 0}, {0, 0}, {64536, 1490}, {3802, 7016}, {3754, 2770},
    {47248, 5906}, {20827, 6074}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {18813, 2898}, {0, 0},
    {36496, 2578}, {28564, 2608}, {15481, 5838}, {35332, 5446}, {0, 0}, {0, 0}, {4914, 2770},
    {52916, 6656}, {35420, 2498}, {13240, 5516}, {6046, 5618}, {7529, 6894}, {76, 6656},
    {28801, 3170}, {11053, 6194}, {26720, 2964}, {0, 0}, {0, 0}, {34415, 5624}, {12903, 2864},
    {44100, 5486}, {3379, 6014}, {22176, 8780}, {4318, 2568}, {54257, 3292}, {5769, 5158},
    {9379, 6680}, {22578, 5856}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {4221, 9082}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {57788, 5638}, {0, 0}, {25138, 1140}, {39490, 5212}, {62251, 7328},
    {62219, 3170}, {43405, 5296}, {30170, 1494}, {239, 7626}, {45924, 8190}, {0, 0}, {56800, 5704},
    {0, 0}, {44388, 2354}, {0, 0}, {25496, 9028}, {29197, 4182}, {16805, 2568}, {13093, 8222},
    {38973, 3020}, {27802, 2340}, {0, 0}, {0, 0}, {0, 0}, {19235, 3186}, {28448, 1870},
    {21092, 4886}, {0, 0}, {0, 0}, {0, 0}, {40344, 8358}, {59828, 3934}, {42054, 3522},
    {39703, 5246}, {0, 0}, {42943, 5802}, {0, 0}, {0, 0}, {8623, 7196}, {0, 0}, {44044, 2578},
    {14766, 2050}, {15813, 7564}, {43209, 6582}, {30255, 5132}, {9388, 1922}, {9748, 6410},
    {44906, 5362}, {0, 0}, {0, 0}, {0, 0}, {43571, 7474}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {4017, 2802}, {8272, 370}, {20778, 7376}, {29192, 6448}, {32188, 5610}, {19088, 5424}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {55302, 2392}, {37129, 4188}, {16888, 5266}, {33322, 7628},
    {15618, 2858}, {7351, 1560}, {56919, 5130}, {38596, 1874}, {17413, 2376}, {58195, 2294},
    {59873, 5632}, {15621, 5854}, {58497, 4422}, {47097, 5616}, {0, 0}, {4759, 5492}, {0, 0},
    {26850, 4294}, {41752, 1386}, {46876, 6418}, {22818, 4402}, {40997, 3244}, {0, 0},
    {59691, 5160}, {59381, 2866}, {40309, 2788}, {45621, 6656}, {0, 0}, {0, 0}, {0, 0},
    {51061, 1234}, {30275, 4730}, {33756, 8106}, {26664, 5858}, {0, 0}, {0, 0}, {32615, 6598},
    {9462, 6660}, {0, 0}, {23450, 5548}, {0, 0}, {0, 0}, {0, 0}, {21569, 574}, {65190, 6456},
    {6047, 1878}, {0, 0}, {58683, 5212}, {29148, 2794}, {32226, 1650}, {63553, 7016}, {629, 5682},
    {12660, 6078}, {43235, 5784}, {0, 0}, {5434, 4844}, {0, 0}, {41387, 1580}, {52039, 2940},
    {22313, 2374}, {23584, 4444}, {0, 0}, {11194, 1934}, {0, 0}, {28648, 7432}, {0, 0},
    {28724, 8550}, {0, 0}, {60348, 8108}, {17810, 8994}, {62638, 1896}, {46756, 8150},
    {4307, 2774}, {24403, 6032}, {62366, 6518}, {27135, 8302}, {24969, 4402}, {25470, 5382},
    {42898, 5360}, {35817, 2582}, {0, 0}, {50160, 6092}, {45746, 3398}, {9726, 2964}, {0, 0},
    {62927, 3020}, {0, 0}, {16593, 5338}, {57427, 8404}, {0, 0}, {0, 0}, {232, 2258},
    {39479, 8150}, {50696, 1622}, {20908, 6248}, {46708, 4886}, {47563, 7024}, {37952, 8752},
    {58621, 6106}, {26013, 4846}, {9877, 6456}, {29085, 5570}, {11468, 7244}, {22014, 2518},
    {41271, 5296}, {0, 0}, {0, 0}, {0, 0}, {22583, 5118}, {27118, 2566}, {4948, 8274},
    {1999, 2964}, {0, 0}, {38033, 8964}, {0, 0}, {46448, 1106}, {0, 0}, {0, 0}, {48214, 6740},
    {28492, 588}, {33028, 5488}, {25948, 5810}, {27720, 576}, {0, 0}, {22486, 3744}, {62368, 2770},
    {62327, 5092}, {23128, 8418}, {36505, 2434}, {0, 0}, {0, 0}, {0, 0}, {38043, 2804},
    {61796, 8030}, {57462, 574}, {48085, 2958}, {26429, 6480}, {0, 0}, {8561, 3770}, {53117, 3570},
    {3116, 2942}, {33844, 6748}, {22123, 3882}, {53138, 6582}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {51151, 5132}, {0, 0}, {56609, 2394}, {0, 0}, {0, 0}, {0, 0}, {51553, 2770}, {0, 0},
    {0, 0}, {19763, 6518}, {35018, 8710}, {65376, 2802}, {0, 0}, {12903, 6196}, {35640, 3782},
    {0, 0}, {0, 0}, {10344, 6114}, {0, 0}, {37933, 5838}, {28684, 2920}, {54630, 402},
    {40173, 2634}, {57105, 5304}, {17554, 4976}, {27965, 5534}, {0, 0}, {18282, 6456},
    {14351, 6574}, {0, 0}, {0, 0}, {0, 0}, {22557, 2524}, {42089, 2920}, {0, 0}, {0, 0}, {0, 0},
    {37731, 2780}, {0, 0}, {0, 0}, {50177, 5922}, {40517, 7030}, {51781, 5268}, {19232, 6536},
    {33793, 6280}, {12553, 5470}, {22145, 5446}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {26301, 2700}, {43271, 1872}, {10127, 7902}, {5064, 7868}, {45305, 5268},
    {4794, 6122}, {24260, 8064}, {20959, 7030}, {0, 0}, {0, 0}, {43312, 5550}, {0, 0},
    {36476, 5384}, {55369, 7574}, {38722, 5610}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {43917, 7246},
    {0, 0}, {55804, 6348}, {0, 0}, {865, 2638}, {0, 0}, {61874, 6414}, {37663, 3210}, {0, 0},
    {4414, 8516}, {0, 0}, {37611, 7144}, {62976, 4764}, {16776, 2612}, {55829, 6362}, {0, 0},
    {0, 0}, {52860, 7946}, {37603, 7008}, {0, 0}, {53508, 5612}, {12692, 2958}, {59231, 5414},
    {27164, 5306}, {18302, 476}, {7510, 3596}, {32565, 8070}, {60143, 3492}, {3881, 6110}, {0, 0},
    {60205, 3626}, {53535, 7288}, {8884, 1978}, {54954, 4054}, {49555, 5132}, {64162, 3272},
    {20264, 3802}, {0, 0}, {0, 0}, {41160, 7564}, {15144, 5476}, {38907, 8910}, {0, 0},
    {30552, 3024}, {62216, 2612}, {0, 0}, {0, 0}, {46654, 1910}, {48734, 6084}, {59547, 5120},
    {28381, 2336}, {7657, 5614}, {0, 0}, {19830, 4472}, {5022, 6006}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {4737, 5320}, {63021, 4726}, {39682, 5132}, {0, 0}, {45429, 4082}, {24642, 5078},
    {34457, 5858}, {47507, 7924}, {632, 6908}, {0, 0}, {0, 0}, {0, 0}, {44680, 1622}, {0, 0},
    {0, 0}, {22818, 3256}, {12849, 8550}, {17455, 6362}, {16833, 5296}, {0, 0}, {35969, 6030},
    {26221, 2374}, {24303, 8088}, {55816, 6536}, {0, 0}, {22883, 7016}, {34460, 6632},
    {5053, 3210}, {8058, 8302}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {49201, 3690}, {0, 0}, {0, 0},
    {0, 0}, {51439, 3250}, {0, 0}, {26955, 7188}, {0, 0}, {36419, 3256}, {35304, 7246},
    {59106, 6254}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {33441, 4886}, {0, 0}, {50404, 5556},
    {22705, 2700}, {54973, 6794}, {19903, 6662}, {23545, 6408}, {57886, 2392}, {29744, 8858},
    {61066, 5704}, {22357, 6528}, {29576, 6726}, {0, 0}, {53364, 6412}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {47890, 5580}, {18679, 9244}, {45281, 318}, {502, 3230}, {59528, 2518}, {0, 0}, {0, 0},
    {0, 0}, {15283, 6260}, {20996, 1978}, {13271, 6244}, {43812, 8404}, {0, 0}, {0, 0},
    {53834, 2686}, {60779, 7490}, {0, 0}, {5881, 5140}, {1500, 5362}, {48086, 9288}, {29241, 3944},
    {37823, 5778}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {217, 2312}, {26226, 2374}, {40293, 6602},
    {55250, 2552}, {35785, 2870}, {55411, 5970}, {57330, 4846}, {59995, 5296}, {32676, 2376},
    {2273, 5452}, {12231, 5610}, {59687, 7908}, {14055, 2502}, {49727, 6112}, {0, 0}, {0, 0},
    {34141, 3186}, {58461, 1106}, {9511, 9112}, {0, 0}, {0, 0}, {0, 0}, {28648, 5704}, {0, 0},
    {19296, 3822}, {7767, 3016}, {6447, 2258}, {37433, 5374}, {47265, 2870}, {53083, 5164},
    {10817, 6516}, {19826, 3020}, {7487, 3592}, {0, 0}, {0, 0}, {0, 0}, {55678, 1978}, {0, 0},
    {0, 0}, {25571, 5854}, {0, 0}, {0, 0}, {38465, 5784}, {30730, 6546}, {0, 0}, {44655, 5574},
    {26536, 7758}, {10247, 2198}, {40121, 6444}, {0, 0}, {26355, 2280}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {19595, 3778}, {0, 0}, {32489, 4888}, {35549, 5162},
    {27962, 2392}, {16856, 4394}, {0, 0}, {0, 0}, {52943, 7288}, {19942, 4618}, {24808, 1572},
    {35690, 5704}, {22492, 2374}, {22266, 2300}, {34621, 7630}, {0, 0}, {0, 0}, {0, 0},
    {22734, 2866}, {0, 0}, {43518, 4896}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {11740, 2958},
    {44033, 574}, {54614, 6508}, {35025, 4158}, {17932, 4740}, {11550, 2700}, {32482, 8560},
    {22495, 5856}, {36749, 3120}, {63106, 6092}, {0, 0}, {0, 0}, {0, 0}, {27996, 4992},
    {12719, 6678}, {50459, 4778}, {0, 0}, {0, 0}, {34294, 6714}, {10127, 5808}, {15611, 4070},
    {20234, 7628}, {385, 5592}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {22169, 7636}, {30766, 2594},
    {0, 0}, {35689, 5682}, {0, 0}, {0, 0}, {61210, 6396}, {40616, 6574}, {0, 0}, {23942, 4242},
    {43014, 3520}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {28412, 6020}, {39257, 3768}, {0, 0},
    {3471, 2138}, {0, 0}, {18265, 5544}, {15236, 3046}, {0, 0}, {58819, 5296}, {64983, 5494},
    {7198, 5802}, {9069, 3004}, {18566, 2376}, {0, 0}, {10329, 5586}, {29705, 2332}, {65092, 5556},
    {0, 0}, {63316, 2356}, {37406, 2608}, {34988, 8118}, {0, 0}, {14888, 3492}, {48157, 5930},
    {44309, 476}, {0, 0}, {0, 0}, {0, 0}, {1528, 7482}, {6943, 5212}, {15581, 7992}, {29860, 3516},
    {0, 0}, {64169, 2376}, {17320, 3970}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {60583, 3212}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {15614, 2824}, {32631, 4620}, {26025, 5784},
    {19452, 5380}, {20708, 5616}, {6559, 7876}, {26523, 2800}, {60869, 2354}, {48010, 4072},
    {17802, 6508}, {38828, 2858}, {47192, 6390}, {63855, 2526}, {54863, 5620}, {62791, 7466},
    {9328, 2332}, {10497, 1908}, {39673, 2270}, {32710, 2442}, {49067, 2806}, {53356, 5640},
    {57095, 5154}, {44898, 5426}, {30388, 7674}, {56663, 6476}, {0, 0}, {0, 0}, {0, 0},
    {45806, 3742}, {25020, 1898}, {9456, 5726}, {4065, 5360}, {19205, 2434}, {20496, 6458},
    {45587, 4426}, {65277, 3398}, {27666, 3646}, {62584, 5452}, {57738, 6084}, {58483, 5904},
    {48016, 7246}, {65419, 2774}, {60903, 4378}, {40116, 5114}, {13678, 5610}, {39555, 7002},
    {59576, 2936}, {30275, 5266}, {51127, 3640}, {32128, 3326}, {0, 0}, {60090, 6254},
    {31142, 7586}, {0, 0}, {0, 0}, {19986, 4470}, {37036, 1880}, {60435, 5624}, {20746, 4568},
    {45625, 2852}, {55940, 6492}, {17634, 5170}, {47290, 2392}, {55668, 986}, {44067, 3982},
    {51609, 3256}, {20109, 6194}, {18380, 3148}, {57383, 914}, {53453, 2610}, {20143, 7224},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {14343, 8404}, {63846, 1922}, {50030, 6518},
    {0, 0}, {0, 0}, {0, 0}, {53080, 2634}, {27119, 3284}, {1305, 1888}, {0, 0}, {0, 0},
    {40660, 7016}, {28220, 8494}, {37794, 1862}, {0, 0}, {0, 0}, {7615, 5774}, {23343, 2964},
    {11977, 6214}, {11002, 4910}, {54921, 1058}, {42072, 3692}, {0, 0}, {17016, 334}, {0, 0},
    {52226, 4294}, {37516, 5888}, {63364, 5590}, {45289, 2312}, {57387, 3588}, {32863, 4386},
    {10770, 6582}, {46884, 4470}, {64899, 1518}, {47644, 7062}, {0, 0}, {24433, 7626},
    {7233, 5804}, {28939, 5338}, {23056, 3640}, {0, 0}, {0, 0}, {0, 0}, {33520, 254}, {4338, 3832},
    {16246, 4342}, {17319, 5304}, {632, 5872}, {9325, 5936}, {5407, 2552}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {14407, 7468}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {42611, 528},
    {20164, 4886}, {38576, 5310}, {49871, 5554}, {0, 0}, {60964, 7244}, {21829, 7290},
    {35374, 7532}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {19725, 8182}, {31005, 4886},
    {14283, 7196}, {2455, 4386}, {11333, 5470}, {62801, 2348}, {12738, 3972}, {59534, 5610},
    {0, 0}, {0, 0}, {9535, 6556}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {2734, 1978},
    {17551, 4618}, {0, 0}, {47373, 6408}, {30370, 4290}, {0, 0}, {0, 0}, {38118, 4364},
    {7019, 2346}, {35444, 6164}, {27550, 7822}, {36075, 2606}, {0, 0}, {0, 0}, {0, 0},
    {40205, 5214}, {13272, 2198}, {2493, 2138}, {38014, 3168}, {19502, 422}, {57145, 2358},
    {5750, 5362}, {39214, 2874}, {0, 0}, {34444, 6166}, {19539, 7530}, {0, 0}, {0, 0}, {0, 0},
    {60199, 3146}, {0, 0}, {11956, 2452}, {29439, 7954}, {43188, 5926}, {2774, 5094},
    {22757, 7758}, {0, 0}, {0, 0}, {0, 0}, {8531, 2392}, {27433, 1834}, {58668, 5570}, {0, 0},
    {41614, 6028}, {0, 0}, {28373, 1572}, {20705, 3426}, {16218, 4730}, {54192, 3846},
    {64602, 5226}, {5534, 2578}, {9977, 890}, {0, 0}, {0, 0}, {38438, 5034}, {0, 0}, {35298, 3896},
    {57689, 7532}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {48914, 7628}, {0, 0}, {24589, 5432},
    {3927, 2806}, {0, 0}, {52815, 2296}, {3533, 4876}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {37018, 6348}, {19392, 2272}, {30485, 5840}, {22784, 6382}, {25233, 8050},
    {19679, 4728}, {0, 0}, {55676, 5786}, {41868, 2374}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {53410, 2314}, {20265, 2888}, {30207, 4432}, {0, 0}, {59650, 5158}, {0, 0}, {39736, 2818},
    {0, 0}, {0, 0}, {0, 0}, {34969, 2272}, {24085, 3146}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {64901, 2788}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {4528, 5928},
    {23801, 4392}, {55709, 3286}, {55916, 8536}, {48839, 7636}, {7922, 3162}, {14107, 2494},
    {53805, 8720}, {0, 0}, {64336, 7632}, {50238, 4500}, {0, 0}, {0, 0}, {10745, 7256},
    {41475, 1978}, {20769, 7820}, {40494, 7178}, {54211, 2566}, {26590, 1106}, {64233, 2382},
    {46587, 5568}, {26367, 5564}, {49898, 3832}, {31623, 1862}, {0, 0}, {0, 0}, {60808, 5624},
    {5733, 3944}, {64574, 3582}, {40994, 5382}, {0, 0}, {0, 0}, {30649, 4164}, {46184, 2962},
    {11700, 2190}, {13200, 6206}, {6610, 4986}, {20829, 7564}, {62254, 362}, {0, 0}, {0, 0},
    {32252, 5594}, {16220, 3776}, {28547, 370}, {40600, 5158}, {54509, 2938}, {0, 0},
    {16531, 2854}, {38493, 8326}, {8830, 578}, {62531, 7138}, {0, 0}, {20242, 2254}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {17861, 4846}, {0, 0}, {0, 0}, {21759, 6680}, {39062, 5634}, {0, 0},
    {42551, 6348}, {0, 0}, {0, 0}, {0, 0}, {4150, 5360}, {0, 0}, {0, 0}, {6031, 5306},
    {60609, 3018}, {41298, 3576}, {45609, 7206}, {1401, 7024}, {39099, 1106}, {0, 0},
    {59714, 2780}, {61695, 2370}, {28583, 5022}, {46504, 4436}, {25717, 3770}, {49050, 3628},
    {55524, 7946}, {56556, 4588}, {33071, 5306}, {16756, 2608}, {6425, 8902}, {32475, 5798},
    {34392, 2776}, {17597, 3768}, {3957, 568}, {3119, 4444}, {17575, 5620}, {29370, 3020}, {0, 0},
    {0, 0}, {0, 0}, {63521, 326}, {47746, 7626}, {46507, 5394}, {43204, 1356}, {17422, 7016},
    {24609, 228}, {12529, 5426}, {17392, 3178}, {26989, 6340}, {54602, 5516}, {0, 0}, {0, 0},
    {63062, 4620}, {24151, 5856}, {0, 0}, {52513, 3718}, {2513, 3132}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {9181, 2706},
    {35623, 6410}, {48468, 5778}, {32636, 6362}, {17250, 2964}, {0, 0}, {46244, 7188},
    {47265, 2230}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {60661, 2374}, {7614, 1880}, {35791, 5492},
    {0, 0}, {27341, 5158}, {11357, 4182}, {7983, 6662}, {41249, 2936}, {41723, 2880},
    {64908, 8038}, {46538, 7490}, {38788, 7770}, {20322, 1834}, {53366, 5310}, {26087, 5396},
    {44095, 1882}, {6138, 5492}, {24624, 3110}, {16219, 1870}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {42330, 5132}, {0, 0}, {0, 0}, {14971, 2616}, {29281, 5774}, {7601, 7632}, {0, 0},
    {21205, 8836}, {28431, 3582}, {0, 0}, {42646, 2194}, {61613, 6392}, {56859, 3190},
    {19112, 3768}, {37723, 3022}, {0, 0}, {0, 0}, {38495, 3920}, {7396, 2372}, {10072, 2952},
    {22156, 5486}, {61136, 2638}, {2179, 4618}, {20961, 4470}, {42858, 3944}, {0, 0}, {64221, 304},
    {4601, 7518}, {0, 0}, {0, 0}, {0, 0}, {8842, 1072}, {1323, 2880}, {32169, 4292}, {0, 0},
    {0, 0}, {5512, 5776}, {0, 0}, {51342, 2198}, {29944, 580}, {44383, 1916}, {696, 5584},
    {48091, 2368}, {0, 0}, {18814, 5516}, {0, 0}, {18687, 4290}, {42650, 530}, {25045, 5170},
    {0, 0}, {0, 0}, {5913, 6224}, {0, 0}, {7591, 4728}, {59511, 4844}, {57320, 6600}, {0, 0},
    {31927, 1862}, {0, 0}, {37714, 2348}, {54569, 3544}, {52677, 560}, {33221, 4754}, {0, 0},
    {0, 0}, {0, 0}, {16144, 2578}, {0, 0}, {41462, 6068}, {0, 0}, {0, 0}, {58061, 2376}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {14413, 3770}, {5743, 3146}, {45644, 6124}, {43034, 6098},
    {27624, 3168}, {5733, 5554}, {29486, 3738}, {42845, 2498}, {27119, 4886}, {54969, 5704},
    {12280, 2964}, {12979, 3522}, {19775, 8378}, {37538, 5306}, {58946, 4728}, {40806, 8198},
    {38751, 6536}, {19006, 4934}, {0, 0}, {0, 0}, {19734, 6450}, {55863, 1932}, {37188, 7452},
    {0, 0}, {29206, 3128}, {0, 0}, {10894, 1574}, {48536, 2444}, {14070, 2254}, {1712, 2602},
    {27188, 6704}, {59448, 2434}, {10802, 7628}, {15123, 1940}, {51492, 2340}, {31464, 5756},
    {62957, 8338}, {28838, 3230}, {21846, 3768}, {63097, 2376}, {23250, 6574}, {177, 4182},
    {6630, 6254}, {4642, 6642}, {33767, 5162}, {26233, 4728}, {0, 0}, {51054, 1924}, {47197, 6506},
    {63592, 5824}, {21278, 230}, {31164, 8972}, {55370, 8942}, {0, 0}, {0, 0}, {0, 0},
    {38703, 3148}, {0, 0}, {60813, 6528}, {0, 0}, {50616, 3718}, {25789, 5684}, {56821, 7570},
    {58433, 3982}, {10898, 3152}, {53199, 6354}, {33410, 2120}, {11723, 4422}, {10966, 3768},
    {60680, 4522}, {25083, 5688}, {55619, 5782}, {60811, 3982}, {27341, 4580}, {52690, 6760},
    {51376, 3020}, {0, 0}, {41736, 8532}, {0, 0}, {0, 0}, {0, 0}, {6532, 5818}, {9143, 3160},
    {9080, 3742}, {0, 0}, {41512, 6168}, {0, 0}, {51737, 5886}, {0, 0}, {60683, 304}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {13392, 6340}, {60923, 3290}, {31249, 2252}, {61658, 2958},
    {11704, 3896}, {0, 0}, {33171, 4060}, {3409, 318}, {0, 0}, {0, 0}, {3009, 2718}, {39492, 1928},
    {54866, 2472}, {8939, 8462}, {21253, 5784}, {0, 0}, {32004, 3024}, {46443, 7206},
    {60657, 6944}, {24039, 1978}, {37068, 1950}, {45672, 6656}, {33817, 3822}, {0, 0}, {0, 0},
    {0, 0}, {12612, 5132}, {25714, 5576}, {57787, 8968}, {7063, 5624}, {38673, 2654},
    {34459, 7328}, {10186, 3364}, {35056, 9148}, {48906, 7890}, {2132, 2974}, {25030, 5118},
    {35793, 7794}, {21568, 5664}, {62482, 5804}, {33200, 2392}, {57274, 6934}, {14017, 8006},
    {36751, 6714}, {6377, 6072}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {22706, 4846}, {32763, 2804},
    {48313, 7928}, {16505, 1898}, {42118, 7626}, {40113, 6748}, {38520, 5554}, {49461, 2568},
    {7122, 6164}, {1713, 3802}, {18263, 8190}, {0, 0}, {55945, 4432}, {12711, 2252}, {0, 0},
    {2578, 2636}, {61009, 2964}, {64360, 7328}, {1508, 7474}, {13869, 9056}, {53616, 5594},
    {36391, 3596}, {13638, 6962}, {54718, 5818}, {0, 0}, {16704, 442}, {20764, 560}, {13708, 54},
    {3798, 8652}, {11858, 6582}, {58155, 7044}, {46095, 5384}, {26604, 2346}, {55087, 2272},
    {16858, 2822}, {62736, 3364}, {7610, 2230}, {23698, 4886}, {0, 0}, {0, 0}, {0, 0},
    {2921, 5488}, {0, 0}, {39845, 5766}, {60647, 8866}, {0, 0}, {0, 0}, {44337, 5384},
    {33082, 3654}, {0, 0}, {0, 0}, {43366, 574}, {0, 0}, {0, 0}, {0, 0}, {32863, 4392}, {0, 0},
    {0, 0}, {0, 0}, {19115, 5930}, {45791, 2608}, {0, 0}, {57933, 5618}, {55286, 2682}, {0, 0},
    {34782, 3128}, {13779, 2608}, {32675, 4272}, {3210, 3632}, {62398, 1870}, {27834, 5336},
    {64434, 3256}, {17395, 2436}, {33, 7416}, {21474, 7288}, {0, 0}, {0, 0}, {32175, 5612},
    {36107, 5838}, {0, 0}, {2771, 3148}, {18306, 4188}, {53289, 1944}, {42269, 1862},
    {58946, 4070}, {0, 0}, {0, 0}, {49911, 486}, {38873, 3602}, {3276, 2392}, {20889, 6360},
    {51237, 6574}, {39699, 2772}, {40740, 2800}, {58602, 3128}, {1713, 3802}, {0, 0},
    {47454, 5158}, {31367, 6566}, {42365, 2462}, {15133, 5824}, {52309, 2780}, {0, 0},
    {50265, 4294}, {0, 0}, {0, 0}, {57680, 2336}, {57841, 2802}, {29740, 8450}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {41364, 6714}, {0, 0}, {0, 0}, {34599, 3172}, {0, 0}, {0, 0}, {0, 0},
    {3310, 5048}, {63787, 6658}, {53282, 2578}, {44798, 5330}, {57418, 6084}, {7182, 2874},
    {19896, 7734}, {30984, 2794}, {6493, 7490}, {58906, 5446}, {43020, 4728}, {0, 0}, {0, 0},
    {0, 0}, {55178, 5432}, {0, 0}, {0, 0}, {62545, 7244}, {50204, 6436}, {29518, 5618}, {0, 0},
    {11742, 2614}, {38412, 3646}, {0, 0}, {0, 0}, {48071, 8216}, {0, 0}, {25074, 2974},
    {4288, 3364}, {30861, 1398}, {21529, 8012}, {46758, 3026}, {19925, 7120}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {64950, 5616}, {0, 0}, {30494, 8098}, {23421, 1572}, {50934, 6456},
    {20276, 5610}, {34919, 4230}, {35644, 2564}, {39174, 2686}, {64104, 2356}, {45701, 6582},
    {16779, 3538}, {61904, 9210}, {0, 0}, {32477, 5452}, {29514, 2634}, {24389, 442}, {2121, 3024},
    {62224, 6448}, {32031, 6192}, {60957, 3128}, {13818, 8940}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {42159, 7508}, {0, 0}, {0, 0}, {15396, 2634}, {0, 0}, {0, 0}, {0, 0}, {7643, 3174},
    {0, 0}, {65082, 5728}, {36432, 1922}, {31371, 2638}, {0, 0}, {27250, 2790}, {0, 0}, {0, 0},
    {56999, 1158}, {0, 0}, {0, 0}, {0, 0}, {4923, 2134}, {0, 0}, {16720, 6164}, {43336, 8942},
    {11276, 2870}, {41208, 5448}, {17019, 6944}, {25316, 5704}, {0, 0}, {0, 0}, {0, 0},
    {11056, 3332}, {12666, 5268}, {0, 0}, {0, 0}, {0, 0}, {57614, 7196}, {10348, 6164},
    {54949, 1072}, {31995, 3492}, {0, 0}, {60, 6114}, {44122, 2348}, {10810, 6030}, {26877, 2376},
    {47100, 2800}, {29921, 1898}, {27524, 230}, {62125, 1838}, {0, 0}, {0, 0}, {26174, 4626},
    {8711, 5684}, {40905, 2422}, {22519, 6196}, {0, 0}, {37137, 2820}, {63678, 8216}, {41249, 360},
    {18045, 3168}, {16756, 1908}, {60567, 8262}, {48304, 6748}, {0, 0}, {35984, 3802},
    {44873, 6254}, {17601, 794}, {55243, 2354}, {20904, 5368}, {42951, 2638}, {52584, 5470},
    {11595, 3758}, {25985, 1898}, {55185, 3248}, {36412, 8106}, {34861, 7206}, {62654, 7770},
    {37388, 8880}, {15132, 6410}, {17663, 8378}, {46242, 3768}, {16551, 8490}, {48330, 2776},
    {57120, 3244}, {0, 0}, {62883, 326}, {42901, 1562}, {18991, 4068}, {846, 4422}, {40937, 7998},
    {3803, 7368}, {47259, 3738}, {29533, 5306}, {54229, 5132}, {37206, 2260}, {45690, 6260},
    {13977, 2494}, {57443, 7466}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {61040, 8402}, {0, 0}, {0, 0}, {0, 0}, {47325, 5616}, {63939, 8308}, {50670, 3186}, {0, 0},
    {0, 0}, {0, 0}, {36825, 6280}, {30235, 6536}, {41781, 3284}, {0, 0}, {0, 0}, {22198, 3258},
    {0, 0}, {26540, 2634}, {32142, 5960}, {0, 0}, {53087, 6198}, {48083, 5812}, {31118, 2376},
    {64087, 1660}, {56405, 5130}, {21112, 3020}, {27172, 5904}, {0, 0}, {6886, 5438}, {0, 0},
    {0, 0}, {52234, 5554}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {44907, 5564}, {53794, 7030},
    {6170, 2620}, {35427, 5122}, {35480, 6656}, {0, 0}, {0, 0}, {34214, 1022}, {0, 0}, {0, 0},
    {56358, 3110}, {61241, 2934}, {8678, 5554}, {0, 0}, {0, 0}, {0, 0}, {42585, 3942}, {0, 0},
    {0, 0}, {43524, 2822}, {0, 0}, {0, 0}, {39466, 6206}, {40128, 2774}, {8499, 7288}, {0, 0},
    {14815, 5568}, {14251, 6084}, {23751, 8404}, {19168, 6198}, {53605, 80}, {59927, 2376},
    {56266, 7992}, {6759, 2800}, {0, 0}, {0, 0}, {0, 0}, {22447, 5160}, {62331, 2420},
    {46677, 5452}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {48469, 5336}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {10003, 2290}, {27422, 7620}, {64073, 5756}, {0, 0}, {0, 0}, {0, 0}, {16938, 8278}, {0, 0},
    {0, 0}, {60352, 616}, {34507, 3018}, {18209, 3624}, {65286, 5092}, {0, 0}, {24285, 8532},
    {0, 0}, {0, 0}, {33531, 2518}, {0, 0}, {0, 0}, {5898, 5488}, {17129, 8394}, {36059, 1872},
    {16952, 3256}, {0, 0}, {0, 0}, {24725, 5172}, {12785, 7720}, {0, 0}, {0, 0}, {0, 0},
    {38878, 5686}, {8939, 3144}, {0, 0}, {350, 9216}, {61555, 526}, {33275, 7352}, {23261, 5268},
    {14629, 7928}, {2475, 5264}, {51648, 5906}, {36310, 2050}, {17682, 2564}, {58708, 582}, {0, 0},
    {59163, 5424}, {58221, 2924}, {39570, 3596}, {20701, 2392}, {56556, 2498}, {51623, 6518},
    {32588, 5146}, {26672, 5448}, {43204, 5326}, {0, 0}, {49827, 6612}, {14930, 3284},
    {56741, 2780}, {22730, 2434}, {0, 0}, {0, 0}, {25452, 2958}, {13720, 2850}, {13851, 5610},
    {0, 0}, {64420, 6416}, {46212, 4068}, {25232, 3468}, {43359, 7810}, {62345, 1988},
    {15844, 6112}, {32537, 532}, {0, 0}, {50521, 3272}, {23692, 2292}, {40548, 3258},
    {62125, 5034}, {10588, 7564}, {2151, 3150}, {30770, 2348}, {61115, 2934}, {13706, 2190},
    {56589, 2336}, {17093, 3224}, {3414, 4392}, {43004, 3940}, {329, 6582}, {11935, 5612},
    {5022, 6254}, {65207, 7008}, {27221, 7492}, {7722, 5704}, {14427, 6574}, {46945, 8304},
    {7163, 4626}, {55425, 4600}, {62532, 2766}, {11850, 476}, {0, 0}, {31305, 80}, {28343, 1106},
    {55861, 5362}, {9816, 4234}, {8784, 1878}, {29892, 5714}, {0, 0}, {48071, 6716}, {50884, 2198},
    {5379, 2806}, {18601, 2958}, {0, 0}, {0, 0}, {11530, 6766}, {45863, 2866}, {25552, 2934},
    {23908, 1880}, {60875, 1922}, {5525, 3592}, {42943, 2700}, {51371, 3190}, {25813, 3284},
    {19620, 8892}, {38404, 8006}, {0, 0}, {0, 0}, {0, 0}, {47720, 5554}, {36940, 5818},
    {27168, 6574}, {36755, 2800}, {13142, 1916}, {0, 0}, {0, 0}, {52754, 7824}, {37898, 7636},
    {0, 0}, {50162, 3542}, {27975, 4444}, {0, 0}, {37194, 6170}, {0, 0}, {16144, 5516}, {0, 0},
    {12449, 9316}, {0, 0}, {5182, 6932}, {34831, 6112}, {56117, 7010}, {58657, 6194},
    {42480, 5426}, {18674, 4626}, {0, 0}, {0, 0}, {62692, 6214}, {57915, 1798}, {62413, 3026},
    {49118, 2954}, {5100, 2340}, {24667, 3820}, {44658, 4272}, {17636, 2874}, {2328, 7622},
    {11788, 2340}, {27675, 6006}, {253, 5396}, {32417, 4186}, {48676, 2340}, {1213, 7618},
    {22205, 2356}, {29083, 5226}, {15253, 5162}, {14362, 6260}, {39315, 6380}, {0, 0}, {0, 0},
    {32540, 2976}, {57228, 2354}, {53955, 2422}, {50453, 5266}, {23331, 3776}, {59137, 3976},
    {4588, 6214}, {46138, 8190}, {59085, 8404}, {0, 0}, {0, 0}, {18337, 7730}, {3570, 8952},
    {19419, 6962}, {0, 0}, {42385, 3838}, {31079, 2346}, {0, 0}, {0, 0}, {22294, 5908},
    {61665, 3822}, {33704, 5576}, {44424, 4084}, {24078, 8624}, {9707, 9172}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {38023, 1660}, {18518, 1510}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {1635, 6028},
    {0, 0}, {24164, 2636}, {30095, 6540}, {0, 0}, {44117, 178}, {23211, 6680}, {27827, 1234},
    {44003, 6348}, {29343, 8186}, {0, 0}, {0, 0}, {39627, 3186}, {0, 0}, {51764, 6668},
    {16199, 2770}, {21761, 2284}, {0, 0}, {24373, 6084}, {25969, 8544}, {15254, 6360},
    {54548, 5304}, {0, 0}, {2012, 5448}, {30035, 7486}, {5914, 2780}, {4634, 5898}, {0, 0},
    {14215, 2284}, {63483, 576}, {7877, 8902}, {0, 0}, {47736, 4070}, {0, 0}, {0, 0}, {0, 0},
    {10645, 3784}, {45517, 1922}, {36374, 5384}, {47558, 6448}, {33837, 1864}, {47153, 6408},
    {0, 0}, {41690, 5818}, {64346, 6804}, {0, 0}, {44656, 1346}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {37908, 5960}, {59326, 7466}, {13274, 5298}, {117, 7206}, {52529, 5360}, {22814, 4082},
    {53694, 2370}, {41768, 6122}, {48714, 4212}, {35227, 4834}, {43326, 5470}, {63078, 6242},
    {10056, 6194}, {48358, 6444}, {0, 0}, {35572, 2444}, {45788, 2280}, {11483, 2676},
    {8244, 3018}, {20833, 7674}, {0, 0}, {19061, 3470}, {0, 0}, {35387, 6218}, {21642, 7910},
    {64692, 7950}, {0, 0}, {0, 0}, {0, 0}, {15137, 3110}, {0, 0}, {0, 0}, {22553, 2338},
    {39408, 1862}, {44291, 6606}, {0, 0}, {49853, 5962}, {0, 0}, {0, 0}, {1511, 5786},
    {6800, 6254}, {55157, 5780}, {0, 0}, {0, 0}, {41013, 3086}, {5258, 948}, {0, 0}, {0, 0},
    {23405, 2506}, {13593, 5420}, {22395, 5624}, {0, 0}, {51900, 420}, {10424, 2938}, {0, 0},
    {28247, 1868}, {35632, 5394}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {19600, 3828}, {0, 0}, {0, 0},
    {29883, 3578}, {61210, 3982}, {44098, 2190}, {51236, 568}, {27339, 2770}, {6648, 4426},
    {40360, 6600}, {41288, 5304}, {20564, 8982}, {23353, 986}, {43850, 2800}, {58337, 2356},
    {52781, 6260}, {0, 0}, {34103, 4402}, {9375, 1878}, {4068, 5414}, {51524, 5610}, {0, 0},
    {0, 0}, {44485, 2370}, {43439, 2554}, {39509, 4920}, {55268, 4726}, {5768, 2356}, {4411, 5548},
    {33419, 3896}, {33612, 6598}, {31441, 3776}, {0, 0}, {55840, 4778}, {0, 0}, {0, 0}, {0, 0},
    {59856, 5008}, {0, 0}, {42471, 4084}, {0, 0}, {20139, 4272}, {61182, 3018}, {13567, 2498},
    {1933, 2294}, {32503, 5684}, {55614, 8262}, {0, 0}, {0, 0}, {0, 0}, {50990, 3298}, {0, 0},
    {0, 0}, {39133, 5568}, {52511, 5170}, {0, 0}, {0, 0}, {0, 0}, {15047, 2800}, {0, 0}, {0, 0},
    {55012, 7822}, {53997, 3284}, {62224, 2258}, {38018, 8900}, {50731, 7490}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {27660, 5632}, {35331, 2140}, {0, 0}, {26631, 3492}, {58778, 8520},
    {61311, 5904}, {27631, 6456}, {0, 0}, {25461, 2782}, {22229, 4626}, {8340, 7628},
    {42190, 2330}, {83, 2340}, {15426, 4896}, {0, 0}, {57534, 384}, {42258, 8198}, {0, 0}, {0, 0},
    {0, 0}, {19435, 5592}, {14882, 2806}, {0, 0}, {34957, 6092}, {11778, 2612}, {56561, 3940},
    {6752, 6598}, {12346, 1562}, {15649, 5396}, {12449, 3110}, {60272, 2284}, {18135, 5714},
    {54616, 2422}, {52298, 5898}, {27756, 2962}, {64434, 5304}, {25080, 2774}, {0, 0}, {0, 0},
    {4083, 2370}, {0, 0}, {29649, 7352}, {0, 0}, {50551, 2776}, {0, 0}, {17428, 2376}, {0, 0},
    {0, 0}, {5872, 5680}, {20632, 5382}, {27652, 576}, {18669, 2494}, {61630, 3170}, {0, 0},
    {0, 0}, {0, 0}, {30180, 2530}, {18014, 3284}, {0, 0}, {0, 0}, {7318, 3102}, {29653, 7928},
    {15119, 2652}, {24478, 8230}, {0, 0}, {0, 0}, {0, 0}, {20296, 5860}, {49399, 6370}, {0, 0},
    {62132, 4514}, {0, 0}, {0, 0}, {0, 0}, {32001, 3830}, {10475, 7634}, {0, 0}, {14882, 5146},
    {62203, 2774}, {36824, 6368}, {0, 0}, {0, 0}, {61917, 7288}, {16195, 6212}, {1379, 2578},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {50467, 1934}, {61361, 1058}, {47318, 8746}, {0, 0}, {0, 0},
    {8077, 2820}, {32232, 4422}, {42280, 8720}, {1342, 5158}, {63110, 3604}, {56614, 2634},
    {11211, 5624}, {0, 0}, {22071, 2012}, {0, 0}, {48017, 5208}, {0, 0}, {0, 0}, {0, 0},
    {23898, 5592}, {42831, 4086}, {5135, 2962}, {0, 0}, {24480, 7490}, {0, 0}, {13102, 5922},
    {18847, 2770}, {0, 0}, {0, 0}, {0, 0}, {18430, 6428}, {0, 0}, {0, 0}, {0, 0}, {34370, 6368},
    {8242, 5910}, {40125, 318}, {48714, 1870}, {27959, 6628}, {59929, 3284}, {2390, 5374},
    {48589, 4846}, {0, 0}, {0, 0}, {53846, 6496}, {0, 0}, {15512, 5804}, {58054, 5686}, {0, 0},
    {44165, 8368}, {0, 0}, {43524, 5268}, {0, 0}, {24656, 5582}, {0, 0}, {0, 0}, {64154, 5640},
    {25448, 2774}, {33517, 6314}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {36076, 7246}, {0, 0},
    {53427, 8810}, {0, 0}, {0, 0}, {48117, 5446}, {9147, 6678}, {0, 0}, {26850, 9352},
    {40580, 7626}, {0, 0}, {61110, 8174}, {38004, 6766}, {28305, 4824}, {0, 0}, {43566, 3192},
    {12677, 2258}, {63990, 5610}, {15161, 2}, {64534, 5506}, {38689, 3256}, {60051, 3148},
    {7983, 4842}, {0, 0}, {0, 0}, {26973, 6574}, {0, 0}, {62295, 8292}, {60933, 3148},
    {64915, 6440}, {51236, 6406}, {0, 0}, {0, 0}, {4443, 7114}, {55723, 2880}, {43118, 7980},
    {27599, 5558}, {0, 0}, {51678, 6248}, {24683, 5922}, {0, 0}, {29250, 2392}, {44818, 3326},
    {45875, 5266}, {37129, 8150}, {0, 0}, {24727, 5894}, {43020, 4728}, {23429, 2376},
    {25909, 7868}, {22597, 8182}, {39766, 5396}, {36644, 2638}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {25431, 4596}, {0, 0}, {0, 0}, {0, 0}, {56406, 8334}, {0, 0}, {35743, 2802}, {0, 0},
    {22619, 568}, {38879, 2372}, {0, 0}, {56365, 5794}, {2462, 6070}, {9635, 6196}, {19893, 8914},
    {0, 0}, {56272, 7346}, {52342, 6718}, {21775, 2932}, {12116, 3110}, {15202, 2804},
    {51363, 442}, {40325, 3598}, {19539, 2880}, {11838, 5908}, {54626, 3148}, {13114, 1916},
    {27942, 5296}, {50564, 2348}, {0, 0}, {50389, 3942}, {0, 0}, {54065, 5588}, {0, 0},
    {11397, 5554}, {0, 0}, {0, 0}, {56543, 4444}, {43790, 3284}, {0, 0}, {0, 0}, {56715, 8098},
    {14079, 2050}, {49950, 3362}, {59666, 5738}, {56285, 5304}, {0, 0}, {36443, 8870}, {0, 0},
    {41303, 574}, {20516, 3854}, {0, 0}, {0, 0}, {0, 0}, {6244, 6232}, {4762, 5034}, {43878, 6536},
    {0, 0}, {365, 5126}, {10887, 7362}, {0, 0}, {0, 0}, {0, 0}, {56399, 3176}, {24736, 6250},
    {57691, 5768}, {15585, 7220}, {41916, 7750}, {20051, 6656}, {45928, 526}, {25080, 5740},
    {57338, 3018}, {14075, 5684}, {47030, 7866}, {64980, 7490}, {11211, 586}, {39716, 6480},
    {62548, 6338}, {46879, 6254}, {65414, 2962}, {9136, 4618}, {42252, 5780}, {13208, 1986},
    {3057, 6582}, {1205, 8936}, {0, 0}, {61498, 2502}, {60773, 5092}, {37538, 3192}, {58072, 9052},
    {17316, 5610}, {0, 0}, {49675, 2608}, {0, 0}, {1605, 3776}, {0, 0}, {40642, 5132},
    {47153, 6582}, {0, 0}, {0, 0}, {9011, 2442}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {46895, 7734},
    {19217, 6114}, {0, 0}, {60205, 5338}, {12130, 3176}, {62502, 5908}, {0, 0}, {0, 0},
    {35371, 1898}, {0, 0}, {0, 0}, {0, 0}, {52664, 2636}, {0, 0}, {0, 0}, {39443, 2376}, {0, 0},
    {0, 0}, {0, 0}, {13837, 5306}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {42606, 7258}, {42381, 3348},
    {12070, 7138}, {6819, 7188}, {20790, 1962}, {41754, 2716}, {58451, 1108}, {0, 0},
    {58228, 5564}, {0, 0}, {0, 0}, {0, 0}, {31562, 7826}, {0, 0}, {12728, 2864}, {23958, 6368},
    {21494, 6516}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {5933, 1864}, {55904, 5548}, {0, 0},
    {45754, 5854}, {57954, 5898}, {32307, 4294}, {38464, 7626}, {0, 0}, {30531, 2780}, {0, 0},
    {0, 0}, {0, 0}, {61743, 6212}, {0, 0}, {0, 0}, {22353, 4432}, {0, 0}, {17552, 7694},
    {32637, 4086}, {11850, 4156}, {42884, 5584}, {43645, 5622}, {56049, 2922}, {19372, 6660},
    {37320, 5614}, {51243, 442}, {62225, 3822}, {62552, 1878}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {27058, 2634}, {19702, 7206}, {39734, 6444}, {0, 0}, {0, 0}, {0, 0}, {45885, 2770},
    {63048, 4580}, {52172, 6252}, {1534, 8776}, {45931, 5170}, {17889, 3162}, {64300, 1106},
    {9652, 2776}, {61508, 2582}, {59718, 5784}, {51773, 4618}, {43898, 3094}, {51891, 4426},
    {13512, 9052}, {16667, 5146}, {0, 0}, {0, 0}, {28814, 5122}, {61044, 6508}, {0, 0},
    {63969, 5212}, {17706, 5782}, {48283, 6656}, {44483, 6224}, {19562, 2716}, {0, 0},
    {38072, 2256}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {19089, 5172}, {0, 0},
    {62647, 5932}, {0, 0}, {0, 0}, {0, 0}, {19335, 6340}, {18838, 1660}, {45141, 5144},
    {33471, 7598}, {57208, 6530}, {19334, 6480}, {39598, 3020}, {55823, 3026}, {22776, 3148},
    {28433, 5854}, {12675, 2434}, {44728, 4422}, {11516, 6212}, {62830, 7466}, {24740, 5426},
    {6243, 6934}, {3294, 8766}, {45639, 3592}, {48014, 6816}, {0, 0}, {41674, 2766}, {0, 0},
    {0, 0}, {56357, 2606}, {0, 0}, {59533, 3822}, {46845, 4084}, {0, 0}, {58810, 3944},
    {9163, 7452}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {11844, 6448}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {33296, 5860}, {64351, 7274}, {34893, 3244}, {0, 0}, {0, 0}, {0, 0}, {45921, 5578},
    {36309, 6598}, {15675, 6338}, {34693, 3952}, {14048, 6408}, {0, 0}, {8655, 5132}, {7865, 5570},
    {45702, 5784}, {40447, 3230}, {63747, 1834}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {0, 0}, {19253, 1964}, {33692, 6958}, {23733, 2230}, {10133, 2568}, {51487, 2920}, {0, 0},
    {17938, 6946}, {47298, 5908}, {0, 0}, {54826, 532}, {24139, 8098}, {0, 0}, {0, 0}, {0, 0},
    {57151, 7900}, {49321, 2518}, {542, 8706}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {28371, 1848},
    {0, 0}, {51374, 3284}, {28914, 5306}, {48041, 5264}, {0, 0}, {61804, 584}, {0, 0}, {0, 0},
    {30708, 3148}, {54009, 2634}, {26777, 6390}, {50547, 4292}, {0, 0}, {0, 0}, {0, 0},
    {2028, 6456}, {0, 0}, {54690, 6598}, {35873, 5820}, {0, 0}, {25015, 5700}, {60611, 4620},
    {37439, 3982}, {54764, 2318}, {20894, 3566}, {14992, 7652}, {55422, 5664}, {60755, 5886},
    {3770, 5620}, {0, 0}, {11150, 7048}, {61119, 3148}, {15616, 1660}, {17195, 5264},
    {30958, 3186}, {52543, 5268}, {52279, 1236}, {36907, 2578}, {55423, 5568}, {51525, 3238},
    {27950, 2924}, {46305, 7550}, {21781, 532}, {28856, 4200}, {57084, 7736}, {41569, 5950},
    {4671, 5758}, {30312, 4188}, {52530, 2880}, {61589, 3712}, {57546, 5170}, {3922, 2434},
    {36213, 2050}, {58520, 4730}, {44965, 7674}, {17099, 3896}, {0, 0}, {0, 0}, {50867, 558},
    {0, 0}, {0, 0}, {43785, 5704}, {4839, 1106}, {0, 0}, {0, 0}, {23515, 6574}, {22880, 1572},
    {37119, 2920}, {0, 0}, {0, 0}, {44480, 1858}, {18433, 8304}, {11626, 6242}, {36904, 3718},
    {55457, 3822}, {30176, 2310}, {62567, 2930}, {21187, 2874}, {933, 5624}, {19834, 5984},
    {35401, 5930}, {26245, 4156}, {24558, 8274}, {39176, 1848}, {13742, 6740}, {21425, 7474},
    {11617, 3492}, {0, 0}, {17411, 568}, {0, 0}, {3699, 2594}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {26312, 5614}, {35497, 2822}, {0, 0}, {9739, 2332}, {33229, 1842}, {0, 0}, {33989, 3020},
    {53454, 8088}, {23145, 2260}, {3326, 5784}, {28901, 6944}, {41242, 1058}, {1847, 2010},
    {3522, 2502}, {8406, 5146}, {0, 0}, {1811, 2050}, {0, 0}, {49030, 532}, {52823, 3376},
    {16840, 4844}, {0, 0}, {51146, 6112}, {47740, 5898}, {0, 0}, {58501, 7142}, {31817, 2826},
    {0, 0}, {62887, 3140}, {0, 0}, {38331, 6234}, {17608, 7416}, {49984, 4452}, {0, 0},
    {55592, 2606}, {28225, 6278}, {0, 0}, {56449, 8218}, {29131, 6368}, {28155, 3230},
    {7529, 6646}, {22388, 3592}, {0, 0}, {39020, 548}, {7195, 4654}, {42196, 2236}, {40939, 5818},
    {39828, 8404}, {17545, 2592}, {54580, 2374}, {3270, 7398}, {40799, 6092}, {34491, 7632},
    {0, 0}, {64951, 7636}, {51267, 2518}, {4097, 5310}, {0, 0}, {50185, 2614}, {42486, 4234},
    {14430, 4442}, {0, 0}, {16510, 6084}, {17252, 3822}, {30500, 2870}, {14369, 5570},
    {4589, 7896}, {57749, 5130}, {0, 0}, {3327, 5170}, {0, 0}, {18115, 1876}, {62246, 1560},
    {23708, 2874}, {42610, 2502}, {27384, 5552}, {32475, 3592}, {15864, 3284}, {6229, 5686},
    {47288, 5860}, {0, 0}, {0, 0}, {59249, 3184}, {0, 0}, {0, 0}, {62958, 5620}, {0, 0},
    {60349, 2442}, {0, 0}, {5466, 5090}, {0, 0}, {0, 0}, {19940, 5778}, {0, 0}, {23584, 2374},
    {23746, 5906}, {59907, 1870}, {6650, 7480}, {22632, 3980}, {42464, 5382}, {4729, 3326},
    {38385, 5384}, {50002, 5840}, {15143, 7036}, {50698, 6560}, {0, 0}, {19970, 1498},
    {53681, 4710}, {54969, 5614}, {19940, 5592}, {55754, 4766}, {18223, 7024}, {41961, 4886},
    {43149, 5724}, {3461, 4628}, {48435, 5160}, {45569, 102}, {22333, 530}, {18403, 6224},
    {4189, 6444}, {51580, 3982}, {16229, 5610}, {35664, 2804}, {12973, 4272}, {48719, 6196},
    {49913, 2636}, {31530, 8070}, {21134, 2282}, {9453, 6114}, {49249, 5212}, {27421, 6794},
    {56276, 2964}, {36109, 4590}, {51483, 2738}, {18562, 4618}, {24317, 6482}, {4348, 5898},
    {0, 0}, {0, 0}, {0, 0}, {9690, 3328}, {0, 0}, {46078, 5782}, {14607, 5426}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {28310, 2610}, {23646, 5212}, {44393, 2820}, {0, 0}, {0, 0}, {0, 0},
    {8447, 5378}, {53229, 2874}, {35070, 3646}, {14734, 5304}, {37898, 8988}, {0, 0}, {0, 0},
    {2177, 7288}, {60165, 2356}, {41958, 2756}, {62818, 6370}, {40427, 7828}, {0, 0}, {0, 0},
    {0, 0}, {0, 0}, {0, 0}, {0, 0}, {18367, 7618}, {0, 0}, {0, 0}, {51460, 2920}, {20893, 6178},
    {65482, 4028}, {3376, 5128}, {9084, 1572}, {47276, 5558}, {23975, 2614}, {18782, 7550},
    {62877, 7458}, {11443, 8716}, {0, 0}, {49698, 2502}, {59044, 1848}, {0, 0}, {0, 0},
    {35829, 3264}, {65043, 5108}, {46319, 4590}, {0, 0}, {37981, 5556}, {65048, 6540}, {0, 0},
    {38317, 2788}, {41395, 1938}, {17530, 5860}, {29230, 3594}, {56351, 7008}, {42559, 9194},
    {62507, 5560}, {0, 0}, {0, 0}, {53737, 1058}, {6710, 918}, {0, 0}, {22743, 7244}, {0, 0},
    {0, 0}, {0, 0}, {60989, 4334}, {0, 0}, {20141, 2400}, {0, 0}, {0, 0}, {0, 0}, {0, 0},
    {51901, 5396}, {38098, 5732}, {0, 0}, {0, 0}, {39981, 1870}, {38763, 5858}, {0, 0},
    {25949, 334}, {13950, 7320}, {52657, 230}, {41619, 2852}, {26619, 1862}, {16096, 3256},
    {32265, 2800}, {38223, 2702}, {0, 0}, {0, 0}, {26463, 8060}, {34827, 2430}, {57951, 6112},
    {4588, 5856}, {10772, 5326}, {39859, 2464}, {21119, 2434}, {29246, 5704}, {0, 0}, {0, 0},
    {61642, 6480}, {51725, 4886}, {52564, 2346}, {52500, 5560}, {15904, 3522}, {55281, 3522},
    {56499, 2502}, {3266, 7770}, {35021, 2778}, {27094, 5182}, {42781, 8402}, {0, 0}, {0, 0},
    {61308, 4988}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {28698, 2734}, {0, 0}, {2450, 5778}, {0, 0},
    {45096, 5640}, {0, 0}, {57693, 1866}, {0, 0}, {3954, 6710}, {0, 0}, {0, 0}, {3161, 5414},
    {0, 0}, {32949, 6492}, {13434, 3168}, {1125, 1876}, {38404, 8900}, {7734, 6456}, {53530, 7452},
    {57254, 4234}, {0, 0}, {0, 0}, {0, 0}, {289, 6516}, {0, 0}, {0, 0}, {33638, 5156},
    {2699, 2578}, {23963, 6196}, {38862, 5684}, {1347, 2958}, {31235, 580}, {27601, 3516},
    {43136, 2872}, {51564, 5146}, {62717, 7620}, {22605, 9214}, {31119, 7902}, {35325, 8548},
    {0, 0}, {0, 0}, {38116, 7686}, {0, 0}, {58986, 370}, {17638, 2924}, {26002, 5900}, {0, 0},
    {0, 0}, {1190, 2608}, {0, 0}, {46601, 2822}, {0, 0}, {0, 0}, {11747, 2434}, {0, 0}, {0, 0},
    {0, 0}, {54190, 7528}, {34555, 5576}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {62534, 2634}, {0, 0},
    {41394, 6582}, {28359, 3202}, {0, 0}, {0, 0}, {0, 0}, {10057, 5682}, {0, 0}, {24111, 2860},
    {57420, 5774}, {7982, 5624}, {21568, 2366}, {52765, 5376}, {4046, 5268}, {57749, 4070},
    {64403, 6168}, {0, 0}, {0, 0}, {0, 0}, {0, 0}, {31632, 2518}, {23753, 4158}, {25763, 2964},
    {59012, 2850}, {9270, 2332}, {23209, 3916}, {21856, 1496}, {17537, 6224}, {34530, 2120},
    {0, 0}, {0, 0}, {0, 0}, {42424, 5092}, {0, 0}, {54028, 6446}, {19592, 5638}, {0, 0},
    {58994, 5200}, {8397, 2652}, {44846, 2864}, {10784, 5752}, {30668, 3690}, {37821, 4738},
    {55776, 2850}, {6791, 2470}, {58872, 7204}, {47834, 7318}, {12048, 7240}, {11553, 2800},
    {20481, 5898}, {25035, 4402}, {8676, 2274}, {52112, 3160},
};

/* Which of the places below tells what a letter is evidence of. */
const uint8_t summi_detect_letters[] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    16, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 6, 34, 35, 36, 37, 38, 39,
    0, 40, 41, 42, 43, 44, 45, 6, 0, 0, 17, 0, 46, 0, 47, 0, 48, 0, 49, 0, 0, 0, 50, 0, 51, 0, 52,
    0, 17, 0, 0, 0, 7, 0, 47, 0, 11, 0, 49, 0, 8, 0, 0, 0, 17, 0, 53, 0, 0, 0, 54, 0, 17, 0, 0, 0,
    7, 0, 8, 0, 0, 0, 49, 0, 17, 0, 0, 55, 0, 17, 0, 15, 0, 0, 0, 12, 0, 12, 0, 17, 0, 56, 0, 0, 0,
    0, 0, 0, 0, 0, 10, 0, 57, 0, 55, 0, 0, 0, 11, 0, 12, 0, 49, 0, 58, 0, 59, 0, 9, 0, 56, 0, 0, 0,
    54, 0, 60, 0, 49, 0, 11, 0, 10, 0, 7, 0, 0, 0, 0, 0, 0, 12, 0, 12, 0, 59, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0,
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
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 61, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 61, 62, 63, 0, 64, 0, 0, 0, 64, 3, 65, 2, 65, 66, 2, 67, 67, 67, 3, 65, 0,
    68, 67, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 69, 0, 0, 0, 0, 0, 0, 0, 69,
    0, 0, 0, 0, 0, 0, 0, 69, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 69, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    69, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 69,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 13, 13,
    71, 71, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 71, 71, 71, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 72, 4, 73, 4, 73, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 5, 0, 0, 74, 0, 75, 76, 0, 74, 0, 0, 0, 74, 75, 0, 5, 74, 0, 0, 0, 0, 0, 76, 0,
    5, 0, 74, 0, 77, 0, 0, 14, 76, 74, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 78, 76, 74, 0, 79,
    0, 78, 0, 0, 0, 0, 0, 77, 0, 0, 0, 0, 5, 76, 0, 0, 5, 0, 0, 5, 0, 0, 0, 0, 77, 79, 79, 0, 0,
    79, 78, 74, 77, 0, 80, 0, 5, 0, 0, 81, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 76, 0, 0, 0, 0, 0, 0, 0, 0, 0,
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
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 82, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 83, 83, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 84, 0, 0, 0, 0, 0, 0, 0, 0, 83, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 85, 85, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 54, 0,
    54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54,
    0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0,
    54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54, 0, 54,
    0, 54, 0, 54, 0, 54, 0, 0, 0, 0, 0, 0,
};

const uint16_t summi_detect_letter_places[] = {
    0, 334, 1978, 2198, 2356, 2578, 2950, 2958, 3148, 3176, 3768, 3980, 5122, 5550, 5624, 6194,
    6212, 6762, 9364, 9374, 9392, 9402, 9406, 9416, 9424, 9430, 9440, 9448, 9490, 9498, 9506, 9510,
    9530, 9538, 9546, 9552, 9560, 9582, 9592, 9598, 9616, 9620, 9626, 9646, 9650, 9666, 9674, 9678,
    9682, 9688, 9690, 9704, 9708, 9714, 9716, 9718, 9720, 9724, 9726, 9730, 9746, 9750, 9756, 9760,
    9768, 9774, 9776, 9782, 9786, 9788, 9790, 9794, 9796, 9798, 9800, 9802, 9806, 9808, 9810, 9816,
    9818, 9822, 9826, 9828, 9830, 9832,
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
