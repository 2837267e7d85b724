/* SPDX-License-Identifier: MIT */
/* reference.c - the character references of HTML, as they are left in plain text: "&eacute;". */
#include "unicode/reference.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#include "unicode/character.h"

/* The longest name, and the most digits of a number. */
enum { NAME_MOST = 7, DIGITS_MOST = 7 };

/* The names in the order of their bytes. */
static const struct {
    char name[NAME_MOST + 1];
    uint16_t character;
} names[] = {
    /* clang-format off */
    {"AElig", 0xC6}, {"Aacute", 0xC1}, {"Abreve", 0x102}, {"Acirc", 0xC2}, {"Agrave", 0xC0},
    {"Alpha", 0x391}, {"Amacr", 0x100}, {"Aogon", 0x104}, {"Aring", 0xC5}, {"Atilde", 0xC3},
    {"Auml", 0xC4}, {"Beta", 0x392}, {"Cacute", 0x106}, {"Ccaron", 0x10C}, {"Ccedil", 0xC7},
    {"Ccirc", 0x108}, {"Cdot", 0x10A}, {"Chi", 0x3A7}, {"Dagger", 0x2021}, {"Dcaron", 0x10E},
    {"Delta", 0x394}, {"Dstrok", 0x110}, {"ENG", 0x14A}, {"ETH", 0xD0}, {"Eacute", 0xC9},
    {"Ecaron", 0x11A}, {"Ecirc", 0xCA}, {"Edot", 0x116}, {"Egrave", 0xC8}, {"Emacr", 0x112},
    {"Eogon", 0x118}, {"Epsilon", 0x395}, {"Eta", 0x397}, {"Euml", 0xCB}, {"Gamma", 0x393},
    {"Gbreve", 0x11E}, {"Gcedil", 0x122}, {"Gcirc", 0x11C}, {"Gdot", 0x120}, {"Hcirc", 0x124},
    {"Hstrok", 0x126}, {"IJlig", 0x132}, {"Iacute", 0xCD}, {"Icirc", 0xCE}, {"Idot", 0x130},
    {"Igrave", 0xCC}, {"Imacr", 0x12A}, {"Iogon", 0x12E}, {"Iota", 0x399}, {"Itilde", 0x128},
    {"Iuml", 0xCF}, {"Jcirc", 0x134}, {"Kappa", 0x39A}, {"Kcedil", 0x136}, {"Lacute", 0x139},
    {"Lambda", 0x39B}, {"Lcaron", 0x13D}, {"Lcedil", 0x13B}, {"Lmidot", 0x13F}, {"Lstrok", 0x141},
    {"Mu", 0x39C}, {"Nacute", 0x143}, {"Ncaron", 0x147}, {"Ncedil", 0x145}, {"NewLine", 0xA},
    {"Ntilde", 0xD1}, {"Nu", 0x39D}, {"OElig", 0x152}, {"Oacute", 0xD3}, {"Ocirc", 0xD4},
    {"Odblac", 0x150}, {"Ograve", 0xD2}, {"Omacr", 0x14C}, {"Omega", 0x3A9}, {"Omicron", 0x39F},
    {"Oslash", 0xD8}, {"Otilde", 0xD5}, {"Ouml", 0xD6}, {"Phi", 0x3A6}, {"Pi", 0x3A0},
    {"Prime", 0x2033}, {"Psi", 0x3A8}, {"Racute", 0x154}, {"Rcaron", 0x158}, {"Rcedil", 0x156},
    {"Rho", 0x3A1}, {"Sacute", 0x15A}, {"Scaron", 0x160}, {"Scedil", 0x15E}, {"Scirc", 0x15C},
    {"Sigma", 0x3A3}, {"THORN", 0xDE}, {"Tab", 0x9}, {"Tau", 0x3A4}, {"Tcaron", 0x164},
    {"Tcedil", 0x162}, {"Theta", 0x398}, {"Tstrok", 0x166}, {"Uacute", 0xDA}, {"Ubreve", 0x16C},
    {"Ucirc", 0xDB}, {"Udblac", 0x170}, {"Ugrave", 0xD9}, {"Umacr", 0x16A}, {"Uogon", 0x172},
    {"Upsilon", 0x3A5}, {"Uring", 0x16E}, {"Utilde", 0x168}, {"Uuml", 0xDC}, {"Wcirc", 0x174},
    {"Xi", 0x39E}, {"Yacute", 0xDD}, {"Ycirc", 0x176}, {"Yuml", 0x178}, {"Zacute", 0x179},
    {"Zcaron", 0x17D}, {"Zdot", 0x17B}, {"Zeta", 0x396}, {"aacute", 0xE1}, {"abreve", 0x103},
    {"acirc", 0xE2}, {"acute", 0xB4}, {"aelig", 0xE6}, {"agrave", 0xE0}, {"alpha", 0x3B1},
    {"amacr", 0x101}, {"amp", 0x26}, {"aogon", 0x105}, {"apos", 0x27}, {"aring", 0xE5},
    {"ast", 0x2A}, {"atilde", 0xE3}, {"auml", 0xE4}, {"bdquo", 0x201E}, {"beta", 0x3B2},
    {"brvbar", 0xA6}, {"bsol", 0x5C}, {"bull", 0x2022}, {"cacute", 0x107}, {"ccaron", 0x10D},
    {"ccedil", 0xE7}, {"ccirc", 0x109}, {"cdot", 0x10B}, {"cedil", 0xB8}, {"cent", 0xA2},
    {"check", 0x2713}, {"chi", 0x3C7}, {"circ", 0x2C6}, {"colon", 0x3A}, {"comma", 0x2C},
    {"commat", 0x40}, {"copy", 0xA9}, {"curren", 0xA4}, {"dagger", 0x2020}, {"darr", 0x2193},
    {"dash", 0x2010}, {"dcaron", 0x10F}, {"deg", 0xB0}, {"delta", 0x3B4}, {"divide", 0xF7},
    {"dollar", 0x24}, {"dstrok", 0x111}, {"eacute", 0xE9}, {"ecaron", 0x11B}, {"ecirc", 0xEA},
    {"edot", 0x117}, {"egrave", 0xE8}, {"emacr", 0x113}, {"emsp", 0x2003}, {"eng", 0x14B},
    {"ensp", 0x2002}, {"eogon", 0x119}, {"epsilon", 0x3B5}, {"equals", 0x3D}, {"eta", 0x3B7},
    {"eth", 0xF0}, {"euml", 0xEB}, {"euro", 0x20AC}, {"excl", 0x21}, {"fnof", 0x192},
    {"frac12", 0xBD}, {"frac14", 0xBC}, {"frac34", 0xBE}, {"frasl", 0x2044}, {"gamma", 0x3B3},
    {"gbreve", 0x11F}, {"gcirc", 0x11D}, {"gdot", 0x121}, {"ge", 0x2265}, {"grave", 0x60},
    {"gt", 0x3E}, {"harr", 0x2194}, {"hcirc", 0x125}, {"hellip", 0x2026}, {"horbar", 0x2015},
    {"hstrok", 0x127}, {"hyphen", 0x2010}, {"iacute", 0xED}, {"icirc", 0xEE}, {"iexcl", 0xA1},
    {"igrave", 0xEC}, {"ijlig", 0x133}, {"imacr", 0x12B}, {"imath", 0x131}, {"infin", 0x221E},
    {"inodot", 0x131}, {"iogon", 0x12F}, {"iota", 0x3B9}, {"iquest", 0xBF}, {"itilde", 0x129},
    {"iuml", 0xEF}, {"jcirc", 0x135}, {"kappa", 0x3BA}, {"kcedil", 0x137}, {"kgreen", 0x138},
    {"lacute", 0x13A}, {"lambda", 0x3BB}, {"laquo", 0xAB}, {"larr", 0x2190}, {"lcaron", 0x13E},
    {"lcedil", 0x13C}, {"lcub", 0x7B}, {"ldquo", 0x201C}, {"le", 0x2264}, {"lmidot", 0x140},
    {"lowast", 0x2217}, {"lowbar", 0x5F}, {"lpar", 0x28}, {"lrm", 0x200E}, {"lsaquo", 0x2039},
    {"lsqb", 0x5B}, {"lsquo", 0x2018}, {"lstrok", 0x142}, {"lt", 0x3C}, {"macr", 0xAF},
    {"mdash", 0x2014}, {"micro", 0xB5}, {"middot", 0xB7}, {"minus", 0x2212}, {"mu", 0x3BC},
    {"nacute", 0x144}, {"napos", 0x149}, {"nbsp", 0xA0}, {"ncaron", 0x148}, {"ncedil", 0x146},
    {"ndash", 0x2013}, {"ne", 0x2260}, {"ntilde", 0xF1}, {"nu", 0x3BD}, {"num", 0x23},
    {"numero", 0x2116}, {"oacute", 0xF3}, {"ocirc", 0xF4}, {"odblac", 0x151}, {"oelig", 0x153},
    {"ograve", 0xF2}, {"oline", 0x203E}, {"omacr", 0x14D}, {"omega", 0x3C9}, {"omicron", 0x3BF},
    {"ordf", 0xAA}, {"ordm", 0xBA}, {"oslash", 0xF8}, {"otilde", 0xF5}, {"ouml", 0xF6},
    {"para", 0xB6}, {"percnt", 0x25}, {"period", 0x2E}, {"permil", 0x2030}, {"phi", 0x3C6},
    {"pi", 0x3C0}, {"plus", 0x2B}, {"plusmn", 0xB1}, {"pound", 0xA3}, {"prime", 0x2032},
    {"psi", 0x3C8}, {"quest", 0x3F}, {"quot", 0x22}, {"racute", 0x155}, {"radic", 0x221A},
    {"raquo", 0xBB}, {"rarr", 0x2192}, {"rcaron", 0x159}, {"rcedil", 0x157}, {"rcub", 0x7D},
    {"rdquo", 0x201D}, {"reg", 0xAE}, {"rho", 0x3C1}, {"rlm", 0x200F}, {"rpar", 0x29},
    {"rsaquo", 0x203A}, {"rsqb", 0x5D}, {"rsquo", 0x2019}, {"sacute", 0x15B}, {"sbquo", 0x201A},
    {"scaron", 0x161}, {"scedil", 0x15F}, {"scirc", 0x15D}, {"sdot", 0x22C5}, {"sect", 0xA7},
    {"semi", 0x3B}, {"shy", 0xAD}, {"sigma", 0x3C3}, {"sigmaf", 0x3C2}, {"sol", 0x2F},
    {"star", 0x2606}, {"starf", 0x2605}, {"sup1", 0xB9}, {"sup2", 0xB2}, {"sup3", 0xB3},
    {"szlig", 0xDF}, {"tau", 0x3C4}, {"tcaron", 0x165}, {"tcedil", 0x163}, {"theta", 0x3B8},
    {"thinsp", 0x2009}, {"thorn", 0xFE}, {"tilde", 0x2DC}, {"times", 0xD7}, {"trade", 0x2122},
    {"tstrok", 0x167}, {"uacute", 0xFA}, {"uarr", 0x2191}, {"ubreve", 0x16D}, {"ucirc", 0xFB},
    {"udblac", 0x171}, {"ugrave", 0xF9}, {"umacr", 0x16B}, {"uml", 0xA8}, {"uogon", 0x173},
    {"upsilon", 0x3C5}, {"uring", 0x16F}, {"utilde", 0x169}, {"uuml", 0xFC}, {"verbar", 0x7C},
    {"wcirc", 0x175}, {"xi", 0x3BE}, {"yacute", 0xFD}, {"ycirc", 0x177}, {"yen", 0xA5},
    {"yuml", 0xFF}, {"zacute", 0x17A}, {"zcaron", 0x17E}, {"zdot", 0x17C}, {"zeta", 0x3B6},
    {"zwj", 0x200D}, {"zwnj", 0x200C}
    /* clang-format on */
};

/* What Windows-1252 has where Unicode has control characters, which nobody means. */
static const uint16_t windows[32] = {
    0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021, 0x2C6,  0x2030, 0x160,
    0x2039, 0x152,  0x8D,   0x17D,  0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178,
};

static uint32_t find_name(const unsigned char *name, size_t length)
{
    char key[NAME_MOST + 1] = "";
    size_t low = 0, high = sizeof names / sizeof *names;
    if (length > NAME_MOST)
        return 0;
    memcpy(key, name, length);
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = memcmp(key, names[middle].name, sizeof key);
        if (!order)
            return names[middle].character;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return 0;
}

/* The value of a digit; `base` if it is none. */
static uint32_t digit_value(unsigned char c, uint32_t base)
{
    uint32_t value = base;
    if (summi_ascii_is_digit(c))
        value = (uint32_t)(c - '0');
    else if (summi_ascii_is_letter(c))
        value = (uint32_t)(summi_ascii_lower(c) - 'a') + 10;
    return value < base ? value : base;
}

/* The character of a number; 0 if a text cannot have it. */
static uint32_t character_of(uint32_t number)
{
    if (number >= 0x80 && number < 0xA0)
        return windows[number - 0x80];
    bool control = number < ' ' && number != '\t' && number != '\n' && number != '\r';
    bool surrogate = number >= 0xD800 && number < 0xE000;
    return control || surrogate || number > 0x10FFFF ? 0 : number;
}

/* Reads the number at *p, after "&#", and moves *p past its digits. */
static uint32_t read_number(const unsigned char **p, const unsigned char *end)
{
    uint32_t base = 10, number = 0;
    if (*p < end && (**p == 'x' || **p == 'X')) {
        base = 16;
        ++*p;
    }
    size_t digits = 0;
    for (; *p < end && digits < DIGITS_MOST; ++*p, digits++) {
        uint32_t value = digit_value(**p, base);
        if (value == base)
            break;
        number = number * base + value;
    }
    return character_of(number);
}

uint32_t summi_reference_read(const unsigned char *p, const unsigned char *end,
                              const unsigned char **next)
{
    const unsigned char *at = p + 1;
    uint32_t character;
    if (at < end && *at == '#') {
        at++;
        character = read_number(&at, end);
    } else {
        while (at < end && at - p <= NAME_MOST &&
               (summi_ascii_is_letter(*at) || summi_ascii_is_digit(*at)))
            at++;
        character = find_name(p + 1, (size_t)(at - p) - 1);
    }
    *next = at + 1;
    return at < end && *at == ';' ? character : 0;
}
