/* SPDX-License-Identifier: MIT */
/* script.c - which script a text is in. */
#include "language/script.h"

static const char languages[SUMMI_SCRIPT_COUNT][4] = {
    "und", "und", "ru", "ar", "hi", "bn", "he", "el", "hy", "pa", "gu", "or", "ta", "te",
    "kn",  "ml",  "si", "th", "lo", "bo", "my", "ka", "ko", "am", "km", "ja", "zh",
};

/* About how many letters of an alphabet a character is worth. */
static const unsigned char letters_worth[SUMMI_SCRIPT_COUNT] = {
    0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 3,
};

struct summi_script_range {
    uint32_t first;
    uint32_t last;
    enum summi_script script;
};

/* Sorted.  U+0300 to U+036F, marks on letters of any script, are not here. */
static const struct summi_script_range ranges[] = {
    {0x0041, 0x005A, SUMMI_SCRIPT_LATIN},      {0x0061, 0x007A, SUMMI_SCRIPT_LATIN},
    {0x00C0, 0x024F, SUMMI_SCRIPT_LATIN},      {0x0370, 0x03FF, SUMMI_SCRIPT_GREEK},
    {0x0400, 0x052F, SUMMI_SCRIPT_CYRILLIC},   {0x0531, 0x058A, SUMMI_SCRIPT_ARMENIAN},
    {0x0591, 0x05F4, SUMMI_SCRIPT_HEBREW},     {0x0620, 0x065F, SUMMI_SCRIPT_ARABIC},
    {0x066E, 0x06D3, SUMMI_SCRIPT_ARABIC},     {0x06D5, 0x06EF, SUMMI_SCRIPT_ARABIC},
    {0x06FA, 0x06FF, SUMMI_SCRIPT_ARABIC},     {0x0750, 0x077F, SUMMI_SCRIPT_ARABIC},
    {0x0900, 0x0963, SUMMI_SCRIPT_DEVANAGARI}, {0x0971, 0x097F, SUMMI_SCRIPT_DEVANAGARI},
    {0x0980, 0x09FF, SUMMI_SCRIPT_BENGALI},    {0x0A00, 0x0A7F, SUMMI_SCRIPT_GURMUKHI},
    {0x0A80, 0x0AFF, SUMMI_SCRIPT_GUJARATI},   {0x0B00, 0x0B7F, SUMMI_SCRIPT_ORIYA},
    {0x0B80, 0x0BFF, SUMMI_SCRIPT_TAMIL},      {0x0C00, 0x0C7F, SUMMI_SCRIPT_TELUGU},
    {0x0C80, 0x0CFF, SUMMI_SCRIPT_KANNADA},    {0x0D00, 0x0D7F, SUMMI_SCRIPT_MALAYALAM},
    {0x0D80, 0x0DFF, SUMMI_SCRIPT_SINHALA},    {0x0E00, 0x0E7F, SUMMI_SCRIPT_THAI},
    {0x0E80, 0x0EFF, SUMMI_SCRIPT_LAO},        {0x0F00, 0x0FFF, SUMMI_SCRIPT_TIBETAN},
    {0x1000, 0x109F, SUMMI_SCRIPT_MYANMAR},    {0x10A0, 0x10FF, SUMMI_SCRIPT_GEORGIAN},
    {0x1100, 0x11FF, SUMMI_SCRIPT_HANGUL},     {0x1200, 0x139F, SUMMI_SCRIPT_ETHIOPIC},
    {0x1780, 0x17FF, SUMMI_SCRIPT_KHMER},      {0x1C90, 0x1CBF, SUMMI_SCRIPT_GEORGIAN},
    {0x1E00, 0x1EFF, SUMMI_SCRIPT_LATIN},      {0x1F00, 0x1FFF, SUMMI_SCRIPT_GREEK},
    {0x3041, 0x30FF, SUMMI_SCRIPT_KANA},       {0x3130, 0x318F, SUMMI_SCRIPT_HANGUL},
    {0x31F0, 0x31FF, SUMMI_SCRIPT_KANA},       {0x3400, 0x4DBF, SUMMI_SCRIPT_HAN},
    {0x4E00, 0x9FFF, SUMMI_SCRIPT_HAN},        {0xA9E0, 0xA9FE, SUMMI_SCRIPT_MYANMAR},
    {0xAC00, 0xD7FF, SUMMI_SCRIPT_HANGUL},     {0xF900, 0xFAFF, SUMMI_SCRIPT_HAN},
    {0xFB1D, 0xFB4F, SUMMI_SCRIPT_HEBREW},     {0xFB50, 0xFDFF, SUMMI_SCRIPT_ARABIC},
    {0xFE70, 0xFEFC, SUMMI_SCRIPT_ARABIC},     {0xFF66, 0xFF9F, SUMMI_SCRIPT_KANA},
    {0x20000, 0x3FFFF, SUMMI_SCRIPT_HAN},
};

void summi_script_begin(struct summi_script_shares *shares)
{
    *shares = (struct summi_script_shares){.range = ranges};
}

enum summi_script summi_script_find(struct summi_script_shares *shares, uint32_t c)
{
    if (c >= shares->range->first && c <= shares->range->last)
        return shares->range->script;
    size_t low = 0, high = sizeof ranges / sizeof *ranges;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (c > ranges[middle].last) {
            low = middle + 1;
        } else if (c < ranges[middle].first) {
            high = middle;
        } else {
            shares->range = &ranges[middle];
            return shares->range->script;
        }
    }
    return SUMMI_SCRIPT_NONE;
}

void summi_script_count(struct summi_script_shares *shares, enum summi_script script)
{
    shares->mass[script] += letters_worth[script];
}

/*
 * The mass of a script as it counts.  Names, commands and addresses in Latin letters abound in
 * other scripts: only Latin letters that look like running text count in full.  Japanese is written
 * with ideographs, too, and Chinese without kana.
 */
static size_t mass_of(const struct summi_script_shares *shares, enum summi_script script)
{
    size_t mass = shares->mass[script], kana = shares->mass[SUMMI_SCRIPT_KANA];
    size_t han = shares->mass[SUMMI_SCRIPT_HAN], text = 3 * shares->known_latin;
    switch (script) {
    case SUMMI_SCRIPT_LATIN:
        return mass > text ? text + (mass - text) / 8 : mass;
    case SUMMI_SCRIPT_KANA:
        return kana * 12 > han ? kana + han : kana;
    case SUMMI_SCRIPT_HAN:
        return kana * 12 > han ? 0 : han;
    default:
        return mass;
    }
}

enum summi_script summi_script_decide(const struct summi_script_shares *shares, size_t *rest)
{
    enum summi_script best = SUMMI_SCRIPT_NONE;
    size_t best_mass = 0, total = 0;
    for (int i = SUMMI_SCRIPT_NONE + 1; i < SUMMI_SCRIPT_COUNT; i++) {
        size_t mass = mass_of(shares, (enum summi_script)i);
        total += mass;
        if (mass > best_mass) {
            best_mass = mass;
            best = (enum summi_script)i;
        }
    }
    *rest = total - best_mass;
    return best;
}

const char *summi_script_language(enum summi_script script)
{
    return languages[script];
}
