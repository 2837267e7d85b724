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
    char af_stop_words[1];
    char en_stop_words[1869];
} word_bytes = {
    /* af_stop_words */
    "",
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
};

/* Where the words begin in their list, and the end of its last. */
static const uint16_t word_offsets[] = {
    0, 0, 1, 6, 11, 20, 26, 31, 36, 43, 46, 52, 57, 64, 68, 76, 82, 84, 88, 93, 100, 102, 105, 112,
    115, 122, 128, 136, 144, 147, 151, 157, 165, 171, 173, 175, 179, 181, 188, 192, 198, 204, 209,
    214, 220, 227, 234, 240, 244, 247, 249, 252, 257, 263, 270, 275, 281, 289, 299, 306, 309, 313,
    319, 327, 329, 333, 338, 345, 354, 359, 362, 367, 371, 378, 382, 388, 392, 398, 402, 408, 412,
    416, 421, 430, 438, 448, 458, 464, 467, 472, 475, 479, 482, 486, 493, 495, 499, 504, 508, 511,
    514, 518, 524, 532, 535, 539, 545, 553, 557, 562, 569, 578, 584, 586, 590, 595, 599, 604, 607,
    611, 617, 625, 629, 636, 642, 649, 655, 658, 665, 668, 671, 676, 683, 690, 691, 694, 698, 701,
    705, 707, 709, 715, 722, 726, 728, 731, 736, 743, 745, 749, 752, 758, 764, 769, 775, 780, 786,
    790, 795, 799, 802, 807, 814, 818, 824, 826, 830, 834, 838, 841, 843, 848, 852, 856, 860, 864,
    868, 875, 884, 886, 892, 896, 903, 908, 911, 913, 919, 923, 926, 929, 936, 939, 946, 948, 951,
    956, 958, 962, 965, 969, 973, 977, 979, 984, 990, 995, 998, 1002, 1011, 1014, 1018, 1021, 1027,
    1030, 1037, 1042, 1048, 1050, 1054, 1058, 1061, 1067, 1071, 1078, 1083, 1086, 1091, 1097, 1102,
    1109, 1117, 1124, 1130, 1137, 1146, 1157, 1162, 1164, 1168, 1176, 1183, 1192, 1201, 1210, 1215,
    1219, 1223, 1227, 1233, 1241, 1244, 1249, 1255, 1259, 1269, 1273, 1278, 1285, 1294, 1303, 1308,
    1312, 1318, 1325, 1332, 1339, 1347, 1356, 1365, 1374, 1378, 1383, 1389, 1396, 1406, 1410, 1414,
    1416, 1419, 1425, 1432, 1435, 1440, 1446, 1451, 1453, 1457, 1459, 1461, 1465, 1468, 1471, 1475,
    1481, 1489, 1492, 1494, 1498, 1503, 1508, 1513, 1517, 1521, 1525, 1530, 1537, 1546, 1552, 1559,
    1566, 1573, 1577, 1583, 1591, 1599, 1603, 1611, 1616, 1623, 1630, 1637, 1645, 1654, 1661, 1666,
    1675, 1680, 1683, 1688, 1695, 1699, 1704, 1711, 1714, 1718, 1722, 1728, 1735, 1740, 1747, 1752,
    1758, 1766, 1776, 1781, 1784, 1787, 1792, 1798, 1804, 1810, 1814, 1819, 1827, 1837, 1844, 1852,
    1860, 1868,
};

/* For each language and list: where it is in word_bytes, where in word_offsets, and its words. */
static const struct word_list {
    uint32_t bytes;
    uint32_t offsets;
    uint32_t count;
} word_lists[][SUMMI_LIST_COUNT] = {
    { /* af */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* ar */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* bg */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* bn */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* ca */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* cs */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* da */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* de */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* el */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* en */
        {1, 1, 357}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* es */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* et */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* eu */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* fa */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* fi */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* fr */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* ga */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* gl */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* he */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* hi */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* hr */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* hu */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* hy */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* id */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* is */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* it */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* ja */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* ka */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* km */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* ko */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* lo */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* lt */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* lv */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* ms */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* my */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* ne */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* nl */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* no */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* pl */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* pt */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* ro */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* ru */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* sk */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* sl */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* sr */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* sv */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* ta */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* th */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* tr */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* uk */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* ur */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* vi */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* yi */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* zh */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
    },
    { /* und */
        {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}
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
