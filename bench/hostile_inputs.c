/* SPDX-License-Identifier: MIT */
/* hostile_inputs.c - texts that try to cost as much as they can, of any length. */
#include "hostile_inputs.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "base/hash.h"

/* What is written for some control characters. */
#define NEW     "\1" /* a word that the text does not have yet, as short as can be */
#define FEW     "\2" /* one of 16 words */
#define SOME    "\3" /* one of 1024 words */
#define NUMBER  "\4" /* how many pieces there have been */
#define HAN     "\5" /* a Chinese character */
#define COLLIDE "\6" /* a word that has the slot of all such words in the tables of HOSTILE_SEED */
#define NAME    "\7" /* a new word with a capital letter */
#define LONG    "\x0E" /* a new word of 60 letters */
#define THAI    "\x0F" /* a letter of Thai */

enum {
    CODE_NEW = 1,
    CODE_FEW,
    CODE_SOME,
    CODE_NUMBER,
    CODE_HAN,
    CODE_COLLIDE,
    CODE_NAME,
    CODE_LONG = 14,
    CODE_THAI
};

#define FIVE(text) text text text text text
#define TEN(text)  FIVE(text) FIVE(text)

const hostile_input hostile_inputs[] = {
    /* ---- Layout ---- */
    {"layout", NULL, "empty lines", "Hello ", "\n", "world.", 0},
    {"layout", NULL, "lines of one letter", "", "a\n", "", 0},
    {"layout", NULL, "lines of one new word", "", NEW "\n", "", 0},
    {"layout", NULL, "paragraphs of one new word", "", NEW "\n\n", "", 0},
    {"layout", NULL, "lines of two words", "", NEW " " SOME "\n", "", 0},
    {"layout", NULL, "lines of 40 bytes", "", "The " NEW " of the " NEW " was a " NEW " here.\n",
     "", 0},
    {"layout", NULL, "line ends of Windows", "", "\r\nA", "", 0},
    {"layout", NULL, "hyphens at line ends", "", NEW "-\n" NEW "\n", "", 0},
    {"layout", NULL, "wrapped, all hyphenated", "",
     "The " NEW " and the " NEW " of that " NEW " con-\ntinued to be ", "", 0},
    {"layout", NULL, "tables of Markdown", "", "| " NEW " | " NEW " |\n", "", 0},
    {"layout", NULL, "rules of tables", "", "|-|-|\n", "", 0},
    {"layout", NULL, "two columns", "",
     "The " NEW " of a " NEW " was the        And " NEW " with a " NEW " is\n", "", 0},
    {"layout", NULL, "heads and feet", "",
     "A REPORT ON " NAME "\n\nThe " NEW " of the " NEW " is\n\nPage " NUMBER "\n\f", "", 0},
    {"layout", NULL, "form feeds", "", "a\f", "", 0},
    {"layout", NULL, "folios", "", "- " NUMBER " -\n", "", 0},
    {"layout", NULL, "quotation marks of mail", "", "> > > > a\n", "", 0},
    {"layout", NULL, "one quotation mark deeper", "", ">", " a\n", 0},
    {"layout", NULL, "fences of code", "", "```\n", "", 0},
    {"layout", NULL, "a fence in each paragraph", "", "```\n" NEW "\n\n", "", 0},
    {"layout", NULL, "lines of JSON", "", "{\"a\":" NUMBER "}\n", "", 0},
    {"layout", NULL, "brackets of JSON never closed", "", "{\n", "", 0},
    {"layout", NULL, "lines of a log", "", "2026-01-02 03:04:05 INFO " NEW "\n", "", 0},
    {"layout", NULL, "character references", "", "&amp;", "", 0},
    {"layout", NULL, "numbered references", "", "&#65; ", "", 0},
    {"layout", NULL, "ampersands", "", "&", "", 0},
    {"layout", NULL, "datelines", "", "BERLIN, May " NUMBER " (AP) - " NEW "\n", "", 0},
    {"layout", NULL, "comments of C", "", " * " NEW "\n", "", 0},
    /* ---- Furniture ---- */
    {"furniture", NULL, "bylines", "", "By " NAME " " NAME "\n", "", 0},
    {"furniture", NULL, "links", "", "Read more: " NEW "\n", "", 0},
    {"furniture", NULL, "addresses", "", "http://" NEW ".com/" NEW "\n", "", 0},
    {"furniture", NULL, "menus", "", "Home | " NAME " | About\n", "", 0},
    {"furniture", NULL, "heads of mail", "", "From: " NEW "@b.c\nTo: d\nSubject: " NEW "\n\n", "",
     0},
    {"furniture", NULL, "headers of mail without end", "From: a@b.c\n", "X-" NEW ": a\n", "", 0},
    {"furniture", NULL, "signatures", "", "-- \n" NEW "\n", "", 0},
    {"furniture", NULL, "captions", "", "Photo: " NAME "/AP\n", "", 0},
    {"furniture", NULL, "notices", "", "Copyright " NUMBER " " NAME ".\n", "", 0},
    {"furniture", NULL, "sounds", "", "(Laughter) ", "", 0},
    {"furniture", NULL, "the same line", "", "The same line of a page was here again today.\n", "",
     0},
    {"furniture", NULL, "two lines in turns", "",
     "Here is a line of it.\n" NEW " is another one.\n", "", 0},
    {"furniture", NULL, "entries of a list", "", "* " NEW " " NEW "\n", "", 0},
    {"furniture", NULL, "reviews", "", NAME " " NAME "\n5 stars\nIt was " NEW ".\n\n", "", 0},
    /* ---- Detection ---- */
    {"detection", NULL, "a letter of each script", "",
     "a \xD0\xB1 \xCE\xB3 \xD7\x90 \xD8\xA8 \xE0\xA4\x95 \xE3\x81\x8B \xEA\xB0\x80 ", "", 0},
    {"detection", NULL, "Turkish", "",
     "I\xCC\x87\xC4\xB1\xC4\xB0" NEW " bir \xC5\x9F"
     "ey ",
     "", 0},
    {"detection", NULL, "words of many languages", "", "the der le el il de och i je ", "", 0},
    {"detection", NULL, "Cyrillic", "",
     "\xD0\xBF\xD1\x80\xD0\xB8" NEW " \xD0\xBD\xD0\xB5 \xD0\xB8 \xD0\xB2. ", "", 0},
    {"detection", NULL, "Arabic", "",
     "\xD9\x88\xD8\xA7\xD9\x84\xD9\x83\xD8\xAA\xD8\xA7\xD8\xA8 " NEW " \xD9\x81\xD9\x8A. ", "", 0},
    /* ---- Sentences ---- */
    {"endings", NULL, "sentences of one letter", "", "A. ", "", 0},
    {"endings", NULL, "sentences of two letters", "", "Go. ", "", 0},
    {"endings", NULL, "sentences of one new word", "", NAME "! ", "", 0},
    {"endings", NULL, "sentences of two words", "", NAME " " SOME ". ", "", 0},
    {"endings", NULL, "periods", "", ".", "", 0},
    {"endings", NULL, "periods and spaces", "", ". ", "", 0},
    {"endings", NULL, "all end marks", "", "?!.\xE2\x80\xA6 ", "", 0},
    {"endings", NULL, "closing marks", "Go.", ")", " Then.", 0},
    {"endings", NULL, "opening marks", "Go. ", "(", "Then.", 0},
    {"endings", NULL, "ends in brackets", "", "(a.) ", "", 0},
    {"endings", NULL, "stops of Chinese", "", "\xE3\x80\x82", "", 0},
    {"endings", NULL, "sentences of one character", "", HAN "\xE3\x80\x82", "", 0},
    {"abbreviations", NULL, "titles", "", "Mr. ", "", 0},
    {"abbreviations", NULL, "initials", "", "J. R. R. " NAME " ", "", 0},
    {"abbreviations", NULL, "dotted letters", "", "U.S.", "", 0},
    {"abbreviations", NULL, "unlisted ones", "", NEW ". a ", "", 0},
    {"abbreviations", NULL, "Latin ones", "", "e.g. i.e. cf. ", "", 0},
    {"lists", NULL, "numbers of items", "", NUMBER ". ", "", 0},
    {"lists", NULL, "items in a line", "", "(a) " NEW " (b) ", "", 0},
    {"lists", NULL, "Roman numbers", "", "ii. iv. ", "", 0},
    {"lists", NULL, "items on lines", "", NUMBER ") " NEW "\n", "", 0},
    {"lists", NULL, "bullets", "", "\xE2\x80\xA2", "", 0},
    /* ---- Words ---- */
    {"words", NULL, "one word", "", "a", "", 0},
    {"words", NULL, "new words of 60 letters", "", LONG " ", "", 0},
    {"words", NULL, "new words in one sentence", "", NEW " ", "", 0},
    {"words", NULL, "new words in sentences", "", "The " FIVE(NEW " ") NEW ". ", "", 0},
    {"words", NULL, "colliding words, their seed", "", COLLIDE " ", "", 0},
    {"words", NULL, "hyphens in a word", "", "a-", "", 0},
    {"words", NULL, "apostrophes in a word", "", "a'", "", 0},
    {"words", NULL, "elided articles", "", "l'" NEW " d'" NEW " qu'il ", "", 0},
    {"words", NULL, "combining marks", "", "a\xCC\x81\xCC\xA3\xCC\x88 ", "", 0},
    {"words", NULL, "one letter, all marks", "a", "\xCC\x81", "", 0},
    {"words", NULL, "letters that fold to three", "", "\xEF\xAC\x83\xC3\x9F\xC4\xB0 ", "", 0},
    {"words", NULL, "numbers", "", NUMBER " ", "", 0},
    {"words", NULL, "signs", "", "+-=%$#@", "", 0},
    {"words", NULL, "emoji", "",
     "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7", "", 0},
    {"words", NULL, "Chinese without stops", "", HAN, "", 0},
    {"words", NULL, "Chinese, 12 to a sentence", "", TEN(HAN) HAN HAN "\xE3\x80\x82", "", 0},
    {"words", NULL, "Thai without spaces", "", THAI, "", 0},
    {"words", NULL, "Thai with spaces", "", FIVE(THAI) FIVE(THAI) " ", "", 0},
    {"words", NULL, "Hangul", "", "\xEA\xB0\x80\xEA\xB0\x81" NEW "\xEC\x9D\x80 ", "", 0},
    {"words", NULL, "NULs", "Hello ", "", " world.", 0},
    /* ---- Phrases ---- */
    {"phrases", NULL, "beginnings of phrases", "", "in addition in the in other ", "", 0},
    {"phrases", NULL, "whole phrases", "", "On the other hand, as a result of this. ", "", 0},
    {"phrases", NULL, "names", "", "Mr. " NAME " met " NAME " " NAME ". ", "", 0},
    {"phrases", NULL, "last names", "", NAME " Smith came. Smith went. ", "", 0},
    /* ---- Graph ---- */
    {"graph", NULL, "few words in all sentences", "", "The " TEN(FEW " ") FEW ". ", "", 0},
    {"graph", NULL, "the same words in each sentence", "", "Red green blue white black grey. ", "",
     0},
    {"graph", NULL, "one word in all sentences", "", "The house " NEW " " NEW " " NEW ". ", "", 0},
    {"graph", NULL, "some words in all sentences", "", "The " FIVE(SOME " ") SOME ". ", "", 0},
    {"graph", NULL, "long sentences of some words", "", TEN(TEN(SOME " ")) "end. ", "", 0},
    /* ---- Selection ---- */
    {"selection", NULL, "chains of openers", "", "But he " NEW " it. ", "", 0},
    {"selection", NULL, "chains of connectives", "", "However, it was " SOME " " NEW ". ", "", 0},
    {"selection", NULL, "chains of pronouns on lines", "", "She " NEW " the " SOME ".\n", "", 0},
    {"selection", NULL, "near copies", "", "The " TEN("house green ") NEW ". ", "", 0},
    {"selection", NULL, "long near copies", "", "The " TEN(TEN("street " FEW " ")) NEW ". ", "", 0},
    {"selection", NULL, "context, marks, an ellipsis", "", "The " NEW " " SOME " " SOME " was. ",
     "", HOSTILE_CONTEXT},
    {"selection", NULL, "quotations never closed", "", "\xE2\x80\x9C" NAME " " SOME " is. ", "", 0},
    {"selection", NULL, "quotations closed twice", "", "\"" NAME " " SOME " is.\"\" ", "", 0},
    {"selection", NULL, "numbers in each sentence", "",
     "There were " NUMBER " of " NUMBER " in " NEW ". ", "", 0},
    {"rendering", NULL, "spaces inside a sentence", "Hello", " ", "world.", 0},
    {"rendering", NULL, "line ends in sentences", "", "The " NEW "\n\n was \n", ".", 0},
    {"rendering", NULL, "controls", "", "a\x10\x11\x12 ", "", 0},
    {"rendering", NULL, "bidirectional controls", "", "a\xE2\x80\xAE", ".", 0},
    {"rendering", NULL, "isolates in sentences", "", "The \xE2\x81\xA6" NEW " was. ", "", 0},
    {"rendering", NULL, "bytes that are not UTF-8", "", "\xFF", "", HOSTILE_REPLACE},
    {"rendering", NULL, "characters cut off", "", "\xE4\xB8 \xF0\x9F\x91", "", HOSTILE_REPLACE},
    {"rendering", NULL, "sentences with bad bytes", "", NAME " \xC0 " SOME ". ", "",
     HOSTILE_REPLACE},
    /* ---- What the host adds ---- */
    {"many", NULL, "texts of 9 bytes", "", "Hi there.", "", HOSTILE_TEXTS},
    {"many", NULL, "texts of one new word", "", NEW, "", HOSTILE_TEXTS},
    {"many", NULL, "texts of a sentence", "", "The " NEW " was a " SOME " of " SOME ".", "",
     HOSTILE_TEXTS},
    {"many", NULL, "blocks of one new word", "", NEW "\n", "", HOSTILE_BLOCKS},
    {"many", NULL, "blocks of a sentence", "", "The " NEW " was a " SOME " of " SOME ".\n", "",
     HOSTILE_BLOCKS},
    {"many", NULL, "sentences of the host", "", NEW " ", "", HOSTILE_SPANS},
    {"query", NULL, "a query as long as the text", "", "The " NEW " was a " SOME ". ", "",
     HOSTILE_QUERY},
    {"query", NULL, "Chinese, a query as long", "", TEN(HAN) "\xE3\x80\x82", "", HOSTILE_QUERY},
    {"query", NULL, "a title as long as the text", "", "The " NEW " was a " SOME ". ", "",
     HOSTILE_TITLE},
    /* ---- The command ---- */
    {"command", "html", "attributes", "<html><body><p ", "a" NEW "=\"x\" ", ">Hello.</p>", 0},
    {"command", "html", "elements in elements", "", "<div>", "Hello.", 0},
    {"command", "html", "elements in elements, closed", "", "<div>", "</div>", HOSTILE_CLOSE},
    {"command", "html", "formatting never closed", "", "<b><p>a", "", 0},
    {"command", "html", "formatting closed in turns", "", "<a><b><i></a></b></i>", "", 0},
    {"command", "html", "links never closed", "", "<a href=x>a ", "", 0},
    {"command", "html", "entities", "", "&eacute;", "", 0},
    {"command", "html", "entities without end", "", "&ampamp", "", 0},
    {"command", "html", "marks that open a tag", "", "<", "", 0},
    {"command", "html", "comments", "", "<!---->", "", 0},
    {"command", "html", "tables in tables", "", "<table><tr><td>", "a", 0},
    {"command", "html", "text in tables", "<table>", "a<td>", "", 0},
    {"command", "html", "empty elements", "", "<p>", "", 0},
    {"command", "html", "paragraphs of two letters", "", "<p>ab", "", 0},
    {"command", "html", "items in terms", "", "<li><dd>", "", 0},
    {"command", "html", "annotations in annotations", "", "<rt>", "", 0},
    {"command", "html", "list items", "", "<li>" NEW, "", 0},
    {"command", "html", "paragraphs", "", "<p>The " NEW " was a " SOME ".</p>\n", "", 0},
    {"command", "markdown", "quotations in quotations", "", ">", " a\n", 0},
    {"command", "markdown", "lists in lists", "", "- ", "a\n", 0},
    {"command", "markdown", "brackets", "", "[", "\n", 0},
    {"command", "markdown", "brackets, closed", "", "[", "]", HOSTILE_CLOSE},
    {"command", "markdown", "links", "", "[a](b)", "\n", 0},
    {"command", "markdown", "emphasis never closed", "", "*a **b _c ", "\n", 0},
    {"command", "markdown", "emphasis", "", "*a* ", "\n", 0},
    {"command", "markdown", "one letter between marks", "", "*a_", "\n", 0},
    {"command", "markdown", "backticks", "", "`a``b", "\n", 0},
    {"command", "markdown", "tables", "|a|b|\n|-|-|\n", "|c|d|\n", "", 0},
    {"command", "markdown", "many cells", "", "|", "\n", 0},
    {"command", "markdown", "headings", "", "# " NEW "\n", "", 0},
    {"command", "markdown", "definitions of links", "", "[" NEW "]: x\n", "", 0},
    {"command", "markdown", "footnotes", "", "[^" NEW "]: a\n", "", 0},
    {"command", "markdown", "elements of HTML", "", "<b>a\n\n", "", 0},
    {"command", "markdown", "escapes", "", "\\*", "\n", 0},
    {"command", "markdown", "paragraphs of one letter", "", "a\n\n", "", 0},
    {"command", "mail", "headers", "From: a@b.c\n", "X-" NEW ": a\n", "\nHello.\n", 0},
    {"command", "mail", "one long header", "From: a@b.c\nSubject: ", "a ", "\n\nHello.\n", 0},
    {"command", "mail", "encoded words", "Subject: ", "=?utf-8?q?a?= ", "\n\nHello.\n", 0},
    {"command", "mail", "parts", "From: a@b.c\nContent-Type: multipart/mixed; boundary=x\n\n",
     "--x\n\na\n", "--x--\n", 0},
    {"command", "mail", "parts in parts", "From: a@b.c\n",
     "Content-Type: multipart/mixed; boundary=x" NUMBER "\n\n--x" NUMBER "\n", "\nHello.\n", 0},
    {"command", "mail", "messages in messages", "From: a@b.c\n", "Content-Type: message/rfc822\n\n",
     "Hello.\n", 0},
    {"command", "mail", "quoted printable",
     "From: a@b.c\nContent-Transfer-Encoding: quoted-printable\n\n", "=41", "\n", 0},
    {"command", "mail", "quotations in quotations", "From: a@b.c\n\n", ">", "a\n", 0},
    {"command", "subtitles", "cues", "WEBVTT\n\n", "00:00.000 --> 00:01.000\na\n\n", "", 0},
    {"command", "subtitles", "arrows", "WEBVTT\n\n", "-->\n", "", 0},
    {"command", "subtitles", "tags", "WEBVTT\n\n00:00.000 --> 00:01.000\n", "<v a>", "\n", 0},
    {"command", "chat", "one letter each", "", "[10:00] a: b\n", "", 0},
    {"command", "chat", "new speakers", "", "[10:00] " NAME ": " NEW "\n", "", 0},
    {"command", "jsonl", "arrays in arrays", "{\"text\":\"Hello.\",\"x\":", "[", "}", 0},
    {"command", "jsonl", "arrays in arrays, closed", "{\"text\":\"Hello.\"}", "[", "]",
     HOSTILE_CLOSE},
    {"command", "jsonl", "objects in objects", "{\"text\":\"Hello.\",\"x\":", "{\"a\":", "}", 0},
    {"command", "jsonl", "a long number", "{\"text\":\"Hello.\",\"x\":", "1", "}\n", 0},
    {"command", "jsonl", "members", "{\"text\":\"Hello.\"", ",\"" NEW "\":1", "}\n", 0},
    {"command", "jsonl", "members of one name", "{\"text\":\"Hello.\"", ",\"text\":1", "}\n", 0},
    {"command", "jsonl", "escapes", "{\"text\":\"", "\\u0041", "\"}\n", 0},
    {"command", "jsonl", "spaces", "{\"text\":\"Hello.\"", " ", "}\n", 0},
    {"command", "jsonl", "records", "", "{\"text\":\"a\"}\n", "", 0},
    {"command", "jsonl", "blocks", "{\"text\":\"Hello.\",\"blocks\":[",
     "{\"offset\":0,\"length\":0,\"kind\":\"code\"},", "]}\n", 0},
    {"command", "text", "front matter never closed", "---\n", "a: b\n", "", 0},
};

const size_t hostile_input_count = sizeof hostile_inputs / sizeof *hostile_inputs;

typedef struct writer {
    hostile_text text;
    size_t capacity, end_capacity;
    uint64_t random;
    uint64_t words;    /* new ones */
    uint64_t collided; /* what has been tried to find words that collide */
    summi_hash_keys keys;
} writer;

static void *grow(void *items, size_t *capacity, size_t need, size_t size)
{
    if (need <= *capacity)
        return items;
    *capacity = need * 2;
    items = realloc(items, *capacity * size);
    if (!items) {
        fputs("hostile: no memory\n", stderr);
        exit(EXIT_FAILURE);
    }
    return items;
}

static void put_bytes(writer *w, const char *bytes, size_t length)
{
    w->text.bytes = grow(w->text.bytes, &w->capacity, w->text.length + length + 1, 1);
    memcpy(w->text.bytes + w->text.length, bytes, length);
    w->text.length += length;
}

/* SplitMix64 (Steele, Lea and Flood 2014). */
static uint64_t next_random(writer *w)
{
    uint64_t z = w->random += UINT64_C(0x9E3779B97F4A7C15);
    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

/* Writes a number with letters, of which there are at least `least`. */
static void put_word(writer *w, uint64_t number, size_t least, bool capital)
{
    char letters[64];
    size_t length = 0;
    do {
        letters[length++] = (char)('a' + number % 26);
        number /= 26;
    } while (number || length < least);
    if (capital)
        letters[0] = (char)(letters[0] - 'a' + 'A');
    put_bytes(w, letters, length);
}

static void put_character(writer *w, unsigned c)
{
    char bytes[3] = {(char)(0xE0 | c >> 12), (char)(0x80 | (c >> 6 & 63)), (char)(0x80 | (c & 63))};
    put_bytes(w, bytes, sizeof bytes);
}

/*
 * Writes a word of eight letters, which all tables that have the keys look for in the first of
 * their 4096 parts.
 */
static void put_colliding_word(writer *w)
{
    unsigned char letters[8];
    do {
        uint64_t number = w->collided++;
        for (size_t i = 0; i < sizeof letters; i++, number /= 26)
            letters[i] = (unsigned char)('a' + number % 26);
    } while (summi_hash_head(&w->keys, summi_bytes_load_ordered(letters)) >> 52);
    put_bytes(w, (char *)letters, sizeof letters);
}

static void put_template(writer *w, const char *piece)
{
    char digits[24];
    for (; *piece; piece++)
        switch (*piece) {
        case CODE_NEW:
        case CODE_NAME:
            put_word(w, w->words++, 1, *piece == CODE_NAME);
            break;
        case CODE_LONG:
            put_word(w, w->words++, 60, false);
            break;
        case CODE_FEW:
            put_word(w, 1000 + next_random(w) % 16 * 977, 3, false);
            break;
        case CODE_SOME:
            put_word(w, 1000 + next_random(w) % 1024 * 977, 3, false);
            break;
        case CODE_NUMBER:
            put_bytes(w, digits, (size_t)snprintf(digits, sizeof digits, "%zu", w->text.count));
            break;
        case CODE_HAN:
            put_character(w, 0x4E00 + (unsigned)(next_random(w) % 20000));
            break;
        case CODE_THAI:
            put_character(w, 0x0E01 + (unsigned)(next_random(w) % 46));
            break;
        case CODE_COLLIDE:
            put_colliding_word(w);
            break;
        default:
            put_bytes(w, piece, 1);
        }
}

static void put_piece(writer *w, const char *piece)
{
    if (*piece)
        put_template(w, piece);
    else
        put_bytes(w, "", 1);
    w->text.ends = grow(w->text.ends, &w->end_capacity, w->text.count + 1, sizeof *w->text.ends);
    w->text.ends[w->text.count++] = w->text.length;
}

hostile_text hostile_write(const hostile_input *input, size_t bytes)
{
    writer w = {.random = 17};
    w.keys = summi_hash_keys_of(HOSTILE_SEED);
    bool close = input->use & HOSTILE_CLOSE;
    put_template(&w, input->start);
    while (w.text.length < (close ? bytes / 2 : bytes))
        put_piece(&w, input->piece);
    for (size_t i = 0; i < (close ? w.text.count : 1); i++)
        put_template(&w, input->end);
    return w.text;
}

void hostile_free(hostile_text *text)
{
    free(text->bytes);
    free(text->ends);
    *text = (hostile_text){0};
}
