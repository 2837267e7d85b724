/* SPDX-License-Identifier: MIT */
/* encoding.c - finds the encoding of a web page, and turns the page into UTF-8. */
#include <errno.h>
#include <iconv.h>
#include <string.h>
#include <strings.h>

#include "brief.h"

/* A page names its encoding within this many bytes (WHATWG HTML, 13.2.3.2). */
enum { NAMED_WITHIN = 1024, LABEL_SIZE = 32 };

/* ---- Names --------------------------------------------------------------------------------- */

/*
 * What iconv() calls an encoding, and the labels that pages use for it (WHATWG Encoding, 4.2),
 * between spaces.  As browsers do, the old names of Latin-1 and of the national sets mean their
 * supersets.
 */
static const struct encoding {
    const char *name;
    const char *labels;
} encodings[] = {
    {"UTF-8", " unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8 "},
    {"CP866", " 866 cp866 csibm866 ibm866 "},
    {"ISO-8859-2", " csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 l2 latin2 "},
    {"ISO-8859-3", " csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 l3 latin3 "},
    {"ISO-8859-4", " csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 l4 latin4 "},
    {"ISO-8859-5",
     " csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 "},
    {"ISO-8859-6", " arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 "
                   "iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 "},
    {"ISO-8859-7",
     " csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 "
     "iso88597 iso_8859-7 sun_eu_greek "},
    {"ISO-8859-8", " csiso88598e csiso88598i csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e "
                   "iso-8859-8-i iso-ir-138 iso8859-8 iso88598 iso_8859-8 logical visual "},
    {"ISO-8859-10", " csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6 "},
    {"ISO-8859-13", " iso-8859-13 iso8859-13 iso885913 "},
    {"ISO-8859-14", " iso-8859-14 iso8859-14 iso885914 "},
    {"ISO-8859-15", " csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9 "},
    {"ISO-8859-16", " iso-8859-16 "},
    {"KOI8-R", " cskoi8r koi koi8 koi8-r koi8_r "},
    {"KOI8-U", " koi8-ru koi8-u "},
    {"MACINTOSH", " csmacintosh mac macintosh x-mac-roman "},
    {"CP874", " dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874 "},
    {"CP1250", " cp1250 windows-1250 x-cp1250 "},
    {"CP1251", " cp1251 windows-1251 x-cp1251 "},
    {"CP1252",
     " ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 "
     "iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252 "},
    {"CP1253", " cp1253 windows-1253 x-cp1253 "},
    {"CP1254", " cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 l5 latin5 "
               "windows-1254 x-cp1254 "},
    {"CP1255", " cp1255 windows-1255 x-cp1255 "},
    {"CP1256", " cp1256 windows-1256 x-cp1256 "},
    {"CP1257", " cp1257 windows-1257 x-cp1257 "},
    {"CP1258", " cp1258 windows-1258 x-cp1258 "},
    {"MAC-CYRILLIC", " x-mac-cyrillic x-mac-ukrainian "},
    {"GB18030", " chinese csgb2312 csiso58gb231280 gb18030 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 "
                "x-gbk "},
    {"BIG5-HKSCS", " big5 big5-hkscs cn-big5 csbig5 x-x-big5 "},
    {"EUC-JP-MS", " cseucpkdfmtjapanese euc-jp x-euc-jp "},
    {"ISO-2022-JP", " csiso2022jp iso-2022-jp "},
    {"CP932", " csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis "},
    {"CP949",
     " cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 "
     "ksc_5601 windows-949 "},
    {"UTF-16BE", " unicodefffe utf-16be "},
    {"UTF-16LE", " csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le "},
};

/* What iconv() calls the encoding of a label, or NULL. */
static const char *find_encoding(const char *label, size_t length)
{
    char wanted[LABEL_SIZE + 3];

    while (length > 0 && strchr(" \t\r\n\f", label[0]) != NULL) {
        label++;
        length--;
    }
    while (length > 0 && strchr(" \t\r\n\f", label[length - 1]) != NULL)
        length--;
    if (length == 0 || length > LABEL_SIZE)
        return NULL;
    wanted[0] = ' ';
    for (size_t i = 0; i < length; i++) {
        char c = label[i];
        wanted[i + 1] = c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
        if (c == ' ' || c == '\0')
            return NULL;
    }
    memcpy(wanted + length + 1, " ", 2);
    for (size_t i = 0; i < sizeof encodings / sizeof *encodings; i++) {
        if (strstr(encodings[i].labels, wanted) != NULL)
            return encodings[i].name;
    }
    return NULL;
}

/* ---- What a page says of itself ------------------------------------------------------------- */

static const char *find(const char *bytes, const char *end, const char *word)
{
    size_t length = strlen(word);

    for (; (size_t)(end - bytes) >= length; bytes++) {
        if (strncasecmp(bytes, word, length) == 0)
            return bytes;
    }
    return NULL;
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/* The encoding that follows `name` and "=" somewhere in a tag or declaration, or NULL. */
static const char *read_assignment(const char *at, const char *end, const char *name)
{
    while ((at = find(at, end, name)) != NULL) {
        const char *p = at += strlen(name);

        while (p < end && is_space(*p))
            p++;
        if (p == end || *p++ != '=')
            continue;
        while (p < end && (is_space(*p) || *p == '"' || *p == '\''))
            p++;
        const char *start = p;
        while (p < end && !is_space(*p) && strchr("\"';>/?", *p) == NULL)
            p++;
        const char *found = find_encoding(start, (size_t)(p - start));
        if (found != NULL)
            return found;
    }
    return NULL;
}

/* The encoding that an XML declaration or a `meta` element names, or NULL. */
static const char *find_named(const char *bytes, size_t length)
{
    const char *end = bytes + (length < NAMED_WITHIN ? length : NAMED_WITHIN), *at = bytes;

    if (length >= 5 && strncasecmp(bytes, "<?xml", 5) == 0) {
        const char *close = find(bytes, end, "?>");
        const char *found = close != NULL ? read_assignment(bytes, close, "encoding") : NULL;
        if (found != NULL)
            return found;
    }
    while ((at = find(at, end, "<")) != NULL) {
        const char *close;
        if (end - at >= 4 && memcmp(at, "<!--", 4) == 0) {
            close = find(at + 2, end, "-->");
        } else {
            close = memchr(at, '>', (size_t)(end - at));
            if (close != NULL && close - at > 6 && strncasecmp(at, "<meta", 5) == 0 &&
                (is_space(at[5]) || at[5] == '/')) {
                const char *found = read_assignment(at, close + 1, "charset");
                if (found != NULL)
                    return found;
            }
        }
        if (close == NULL)
            return NULL;
        at = close + 1;
    }
    return NULL;
}

/* The encoding that a byte order mark tells, and its length; or NULL. */
static const char *find_mark(const char *bytes, size_t length, size_t *mark)
{
    if (length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0) {
        *mark = 3;
        return "UTF-8";
    }
    *mark = 2;
    if (length >= 2 && memcmp(bytes, "\xFE\xFF", 2) == 0)
        return "UTF-16BE";
    if (length >= 2 && memcmp(bytes, "\xFF\xFE", 2) == 0)
        return "UTF-16LE";
    *mark = 0;
    return NULL;
}

/* ---- UTF-8 --------------------------------------------------------------------------------- */

/* The length of the UTF-8 sequence at `bytes`, or 0 if there is none (RFC 3629). */
static size_t sequence_length(const unsigned char *bytes, size_t length)
{
    unsigned char first = bytes[0];
    unsigned char low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    unsigned char high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    size_t wanted = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;

    if ((first >= 0x80 && first < 0xC2) || first > 0xF4 || wanted > length)
        return 0;
    if (wanted > 1 && (bytes[1] < low || bytes[1] > high))
        return 0;
    for (size_t i = 2; i < wanted; i++) {
        if ((bytes[i] & 0xC0) != 0x80)
            return 0;
    }
    return wanted;
}

/* Where the next byte beyond ASCII is, or `length`. */
static size_t pass_ascii(const char *bytes, size_t length, size_t at)
{
    uint64_t eight;

    for (; length - at >= sizeof eight; at += sizeof eight) {
        memcpy(&eight, bytes + at, sizeof eight);
        if ((eight & UINT64_C(0x8080808080808080)) != 0)
            break;
    }
    while (at < length && (unsigned char)bytes[at] < 0x80)
        at++;
    return at;
}

/* Counts the characters beyond ASCII, and the bytes that belong to no character. */
static void survey(const char *bytes, size_t length, size_t *characters, size_t *bad)
{
    *characters = *bad = 0;
    for (size_t i = 0; (i = pass_ascii(bytes, length, i)) < length;) {
        size_t step = sequence_length((const unsigned char *)bytes + i, length - i);
        *characters += step > 1;
        *bad += step == 0;
        i += step > 0 ? step : 1;
    }
}

bool encoding_is_utf8(const char *bytes, size_t length)
{
    size_t characters, bad;

    survey(bytes, length, &characters, &bad);
    return bad == 0;
}

static const char replacement[] = "\xEF\xBF\xBD";

/* Copies UTF-8, with U+FFFD for each byte that belongs to no character. */
static bool copy_utf8(const char *bytes, size_t length, struct buffer *out)
{
    size_t start = 0;

    for (size_t i = 0; (i = pass_ascii(bytes, length, i)) < length;) {
        size_t step = sequence_length((const unsigned char *)bytes + i, length - i);
        if (step == 0) {
            if (!buffer_append(out, bytes + start, i - start) ||
                !buffer_append(out, replacement, 3))
                return false;
            start = i + 1;
        }
        i += step > 0 ? step : 1;
    }
    return buffer_append(out, bytes + start, length - start);
}

/* ---- Conversion ---------------------------------------------------------------------------- */

static bool convert(iconv_t converter, const char *bytes, size_t length, struct buffer *out)
{
    char *in = (char *)bytes; /* iconv() leaves it as it is */

    while (length > 0) {
        if (!buffer_reserve(out, length + 16))
            return false;
        char *to = out->bytes + out->length;
        size_t room = out->capacity - out->length;
        size_t result = iconv(converter, &in, &length, &to, &room);
        out->length = (size_t)(to - out->bytes);
        if (result != (size_t)-1 || errno == E2BIG)
            continue;
        /* A byte that is no part of a character, or the first half of one at the end. */
        in++;
        length--;
        if (!buffer_append(out, replacement, 3))
            return false;
    }
    return true;
}

/* What the encoding is: by the mark, by the name that the page gives, or by its bytes. */
static const char *choose(const char *bytes, size_t length, size_t *mark)
{
    size_t characters, bad;
    const char *marked = find_mark(bytes, length, mark);

    if (marked != NULL)
        return marked;
    const char *named = find_named(bytes, length);
    if (named != NULL && strncmp(named, "UTF-16", 6) == 0)
        named = "UTF-8"; /* the name was read byte by byte, so that cannot be */
    survey(bytes, length, &characters, &bad);
    if (named != NULL && strcmp(named, "ISO-2022-JP") == 0)
        return named;
    /* Most pages that are UTF-8 say so, and hardly any text in another encoding looks like it. */
    if (bad == 0 || (named == NULL && characters > bad))
        return "UTF-8";
    return named != NULL ? named : "CP1252";
}

const char *encoding_decode(const char **bytes, size_t *length, struct buffer *out)
{
    size_t mark;
    const char *name = choose(*bytes, *length, &mark);
    bool done;

    *bytes += mark;
    *length -= mark;
    out->length = 0;
    if (strcmp(name, "UTF-8") == 0) {
        if (encoding_is_utf8(*bytes, *length))
            return NULL;
        done = copy_utf8(*bytes, *length, out);
    } else {
        iconv_t converter = iconv_open("UTF-8", name);
        if (converter == (iconv_t)-1)
            return "an encoding that this system does not know";
        done = convert(converter, *bytes, *length, out);
        iconv_close(converter);
    }
    *bytes = out->bytes;
    *length = out->length;
    return done ? NULL : strerror(ENOMEM);
}
