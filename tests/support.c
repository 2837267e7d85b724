/* SPDX-License-Identifier: MIT */
/* support.c - what several suites need: memory that counts and fails, texts, and a check of
 * summaries. */
#include "support.h"

#include <check.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- Memory ---- */

/* In front of each block; its size is a multiple of every alignment. */
typedef union test_block {
    struct {
        union test_block *next, *previous;
        test_memory *owner;
        size_t size;
    } link;
    max_align_t most[2];
} test_block;

static void *allocate(void *user, size_t size)
{
    test_memory *memory = user;
    memory->requests++;
    if (!size)
        ck_abort_msg("a request for nothing");
    if (!memory->granted) {
        if (!memory->from_then_on)
            memory->granted = SIZE_MAX;
        return NULL;
    }
    if (memory->granted != SIZE_MAX)
        memory->granted--;
    test_block *block = malloc(sizeof *block + size);
    if (!block)
        ck_abort_msg("no memory for the test");
    block->link.next = memory->blocks;
    block->link.previous = NULL;
    if (memory->blocks)
        memory->blocks->link.previous = block;
    block->link.owner = memory;
    block->link.size = size;
    memory->blocks = block;
    memory->live++;
    memory->held += size;
    memory->peak = memory->held > memory->peak ? memory->held : memory->peak;
    /* Nobody may count on zeros. */
    memset(block + 1, 0xA5, size);
    return block + 1;
}

static void release(void *user, void *bytes)
{
    test_memory *memory = user;
    test_block *block = (test_block *)bytes - 1;
    bool listed =
        block->link.owner == memory &&
        (block->link.previous ? block->link.previous->link.next : memory->blocks) == block;
    if (!listed)
        ck_abort_msg("released what was not allocated, or for the second time");
    if (block->link.previous)
        block->link.previous->link.next = block->link.next;
    else
        memory->blocks = block->link.next;
    if (block->link.next)
        block->link.next->link.previous = block->link.previous;
    memory->live--;
    memory->held -= block->link.size;
    block->link.owner = NULL;
    free(block);
}

summ_allocator test_memory_start(test_memory *memory)
{
    *memory = (test_memory){.granted = SIZE_MAX};
    return (summ_allocator){.allocate = allocate, .release = release, .user = memory};
}

void test_memory_fail(test_memory *memory, size_t granted, bool from_then_on)
{
    memory->granted = granted;
    memory->from_then_on = from_then_on;
}

void test_memory_recover(test_memory *memory)
{
    memory->granted = SIZE_MAX;
}

/* ---- Work ---- */

_Thread_local size_t test_decoded;

/* ---- Randomness ---- */

/* SplitMix64 (Steele, Lea, Flood 2014). */
uint64_t test_random_next(test_random *random)
{
    uint64_t z = random->state += UINT64_C(0x9E3779B97F4A7C15);
    z = (z ^ z >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ z >> 27) * UINT64_C(0x94D049BB133111EB);
    return z ^ z >> 31;
}

size_t test_random_below(test_random *random, size_t limit)
{
    return (size_t)(test_random_next(random) % limit);
}

/* ---- Texts ---- */

void test_string_add(test_string *string, const void *bytes, size_t length)
{
    if (string->capacity - string->length <= length) {
        string->capacity = 2 * string->capacity + length + 1;
        string->bytes = realloc(string->bytes, string->capacity);
        ck_assert_ptr_nonnull(string->bytes);
    }
    if (length)
        memcpy(string->bytes + string->length, bytes, length);
    string->length += length;
    string->bytes[string->length] = '\0';
}

void test_string_puts(test_string *string, const char *text)
{
    test_string_add(string, text, strlen(text));
}

void test_string_number(test_string *string, size_t number)
{
    char digits[32];
    snprintf(digits, sizeof digits, "%zu", number);
    test_string_puts(string, digits);
}

void test_string_free(test_string *string)
{
    free(string->bytes);
    *string = (test_string){0};
}

test_string test_read_file(const char *path)
{
    test_string string = {0};
    char buffer[4096];
    size_t got;

    FILE *file = fopen(path, "rb");
    ck_assert_msg(file != NULL, "%s cannot be read", path);
    while ((got = fread(buffer, 1, sizeof buffer, file)) > 0)
        test_string_add(&string, buffer, got);
    fclose(file);
    return string;
}

test_string test_string_repeat(const char *piece, size_t times)
{
    test_string string = {0};
    size_t length = strlen(piece);
    for (size_t i = 0; i < times; i++)
        test_string_add(&string, piece, length);
    return string;
}

test_string test_prose(size_t sentences, uint64_t seed)
{
    static const char *const words[] = {
        "harbour", "ferry",   "bridge",  "council", "engineer", "lantern", "winter", "market",
        "storm",   "captain", "village", "railway", "teacher",  "orchard", "letter", "painter",
        "granite", "tower",   "meadow",  "journal", "the",      "of",      "and",    "with",
        "opened",  "carried", "closed",  "watched", "repaired", "painted", "sold",   "found"};
    test_random random = {seed};
    test_string text = {0};
    for (size_t s = 0; s < sentences; s++) {
        size_t count = 4 + test_random_below(&random, 14);
        test_string_puts(&text, "Report");
        for (size_t w = 0; w < count; w++) {
            test_string_puts(&text, " ");
            test_string_puts(&text,
                             words[test_random_below(&random, sizeof words / sizeof *words)]);
        }
        test_string_puts(&text, " number");
        test_string_number(&text, s);
        test_string_puts(&text, ".\n");
    }
    return text;
}

static const test_article articles[] = {
    {"en",
     "The harbour council of Brackwater voted on Monday to rebuild the stone bridge.\n"
     "Engineers have warned for years that the bridge cannot carry the lorries of the quarry. "
     "\"We waited too long,\" said Mr. Ames, who has led the council since 2011.\n"
     "The work will cost 4.2 million and will take two summers. While it lasts, ferries will "
     "carry the traffic of the quarry across the harbour.\n"
     "Fishermen fear that the ferries will block the harbour at low tide. The council promised "
     "them a second landing by May.\n"
     "A survey in the U.S. had found that stone bridges of this age last another century once "
     "they are rebuilt. Brackwater hopes for as much.\n"},
    {"de",
     "Der Gemeinderat von Altenfurt hat am 19. Juli den Bau einer neuen Brücke beschlossen. Die "
     "alte Brücke trägt die schweren Wagen des Steinbruchs seit Jahren nicht mehr.\n"
     "Die Arbeiten dauern zwei Sommer und kosten 4,2 Millionen. Solange fahren Fähren über den "
     "Fluss, was die Fischer beunruhigt.\n"
     "Der Rat versprach den Fischern einen zweiten Anleger. Größere Schiffe müssen bis Mai vor "
     "der Stadt warten.\n"},
    {"fr",
     "Le conseil de l'île a voté lundi la reconstruction du pont. L'ancien pont ne supporte plus "
     "les camions de la carrière depuis des années.\n"
     "Les travaux dureront deux étés et coûteront 4,2 millions. D'ici là, des bacs traverseront "
     "le port, ce qui inquiète les pêcheurs.\n"
     "Le conseil leur a promis un second quai. « Nous avons trop attendu », a dit le maire.\n"},
    {"ru", "Совет города решил в понедельник построить новый мост. Старый мост уже много лет не "
           "выдерживает грузовиков из каменоломни.\n"
           "Работы займут два лета. Всё это время через гавань будут ходить паромы, и рыбаки этого "
           "боятся.\n"
           "Совет обещал рыбакам второй причал. Мост должен простоять сто лет.\n"},
    {"zh", "市议会周一决定重建石桥。这座桥多年来已经不能承受采石场的卡车。\n"
           "工程需要两个夏天。在此期间，渡船将穿过港口运送卡车。\n"
           "渔民担心渡船会堵塞港口。市议会答应为渔民修建第二个码头。\n"},
    {"ja",
     "市議会は月曜日に石橋の再建を決めた。この橋は何年も前からトラックの重さに耐えられない。\n"
     "工事は二年かかる。その間はフェリーが港を渡ってトラックを運ぶ。\n"
     "漁師たちはフェリーが港をふさぐと心配している。市議会は第二の桟橋を約束した。\n"},
    {"th", "สภาเมืองลงมติเมื่อวันจันทร์ให้สร้างสะพานหินขึ้นใหม่ สะพานเก่ารับน้ำหนักรถบรรทุกไม่ได้มาหลายปีแล้ว\n"
           "งานก่อสร้างใช้เวลาสองปี ระหว่างนั้นเรือข้ามฟากจะขนรถบรรทุกข้ามท่าเรือ\n"
           "ชาวประมงกลัวว่าเรือข้ามฟากจะขวางท่าเรือ สภาเมืองสัญญาว่าจะสร้างท่าเรือแห่งที่สอง\n"},
    {"ar", "قرر مجلس المدينة يوم الاثنين إعادة بناء الجسر الحجري. لم يعد الجسر القديم يتحمل شاحنات "
           "المحجر منذ سنوات.\n"
           "سيستغرق العمل صيفين. وفي أثناء ذلك ستنقل العبارات الشاحنات عبر الميناء.\n"
           "يخشى الصيادون أن تسد العبارات الميناء. وعد المجلس الصيادين برصيف ثان.\n"},
    {"x-unknown", "Komuna vela harbo puntedo lasima. Puntedo vetra lasima komuna dore.\n"
                  "Harbo fera dore vela. Fera lasima trano komuna puntedo sel.\n"
                  "Trano harbo vetra sel dore fera komuna.\n"},
    {NULL, NULL}};

const test_article *test_articles(void)
{
    return articles;
}

const char test_page[] =
    "Brackwater to rebuild its stone bridge\n"
    "\n"
    "The stone bridge of Brackwater at low tide on Sunday\n"
    "\n"
    "menu\n"
    "\n"
    "The stone bridge of Brackwater at low tide on Sunday\n"
    "\n"
    "(Harbour Press)\n"
    "\n"
    "The harbour council of Brackwater voted on Monday to rebuild the stone bridge that links the "
    "quarry with the town, ending a quarrel that had lasted for eleven years.\n"
    "\n"
    "Engineers have warned since the flood that the stone bridge cannot carry the lorries of the "
    "quarry, and the U.S. firm that inspected the bridge last spring agreed with the engineers.\n"
    "\n"
    "The work on the bridge will take two summers. Ferries will carry the lorries of the quarry "
    "across the harbour until the bridge opens again.\n"
    "\n"
    "block\n"
    "\n"
    "Fishermen told the council that ferries would block the harbour at low tide. The council "
    "promised the fishermen a second landing before the ferries arrive in May.\n"
    "\n"
    "Mr. J. R. Ames, who owns the quarry, said that he would pay for the ferries. He would not say "
    "how much the ferries cost.\n";

/* ---- Independent judgements ---- */

/* The bytes of the character at `at`; 0 if there is none. */
static size_t character_length(const unsigned char *text, size_t length, size_t at)
{
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    unsigned lead = text[at];
    size_t size = lead < 0x80             ? 1
                  : (lead & 0xE0) == 0xC0 ? 2
                  : (lead & 0xF0) == 0xE0 ? 3
                  : (lead & 0xF8) == 0xF0 ? 4
                                          : 0;
    if (!size || size > length - at)
        return 0;
    uint32_t c = size == 1 ? lead : lead & (0xFFu >> (size + 1));
    for (size_t i = 1; i < size; i++) {
        if ((text[at + i] & 0xC0) != 0x80)
            return 0;
        c = c << 6 | (text[at + i] & 0x3F);
    }
    bool surrogate = c >= 0xD800 && c <= 0xDFFF;
    return c < least[size] || c > 0x10FFFF || surrogate ? 0 : size;
}

size_t test_utf8_bad(const unsigned char *text, size_t length)
{
    size_t at = 0;
    while (at < length) {
        size_t size = character_length(text, length, at);
        if (!size)
            return at;
        at += size;
    }
    return length;
}

size_t test_count_words(const char *text, size_t length)
{
    size_t words = 0;
    bool inside = false;
    for (size_t i = 0; i < length; i++) {
        bool blank = strchr(" \t\r\n", text[i]) != NULL;
        words += !blank && !inside;
        inside = !blank;
    }
    return words;
}

/* ---- Calls that must succeed ---- */

summ_options *test_options(void)
{
    summ_options *options;
    ck_assert_int_eq(summ_options_new(&options), SUMM_OK);
    ck_assert_ptr_nonnull(options);
    return options;
}

summ_context *test_context(const summ_allocator *allocator)
{
    summ_options *options;
    summ_context *context;
    ck_assert_int_eq(summ_options_new_with(allocator, &options), SUMM_OK);
    ck_assert_int_eq(summ_context_new(options, &context), SUMM_OK);
    ck_assert_ptr_nonnull(context);
    summ_options_free(options);
    return context;
}

summ_summary *test_summarize(const char *text, size_t length, const summ_options *options)
{
    summ_summary *summary;
    summ_error error;
    int status = summ_summarize(text, length, options, &summary, &error);
    ck_assert_msg(status == SUMM_OK, "status %d: %s", status, error.detail);
    ck_assert_int_eq(error.code, SUMM_OK);
    ck_assert_ptr_null(error.detail);
    ck_assert_ptr_nonnull(summary);
    return summary;
}

summ_document *test_document(const char *text, size_t length, const summ_options *options)
{
    summ_text input = {.data = text, .length = length};
    summ_document *document;
    summ_error error;
    int status = summ_document_new(NULL, options, &input, 1, &document, &error);
    ck_assert_msg(status == SUMM_OK, "status %d: %s", status, error.detail);
    ck_assert_ptr_nonnull(document);
    return document;
}

summ_summary *test_select(const summ_document *document, const summ_options *options)
{
    summ_summary *summary;
    ck_assert_int_eq(summ_document_select(document, options, &summary, NULL), SUMM_OK);
    ck_assert_ptr_nonnull(summary);
    return summary;
}

summ_sentence test_sentence(const summ_summary *summary, size_t index)
{
    summ_sentence sentence;
    ck_assert_int_eq(summ_summary_get_sentence(summary, index, &sentence), SUMM_OK);
    return sentence;
}

summ_sentence test_document_sentence(const summ_document *document, size_t index)
{
    summ_sentence sentence;
    ck_assert_int_eq(summ_document_get_sentence(document, index, &sentence), SUMM_OK);
    return sentence;
}

void test_check_passed_over(const char *language, const char *marked)
{
    test_string text = {0}, expected = {0}, found = {0};
    char mark = '.';
    for (const char *p = marked; *p; p++) {
        if (*p == '{' || *p == '}') {
            mark = *p == '{' ? 'x' : '.';
            continue;
        }
        test_string_add(&text, p, 1);
        test_string_add(&expected, &mark, 1);
    }
    test_string_puts(&found, expected.bytes);
    summ_options *options = test_options();
    ck_assert_int_eq(summ_options_set_language(options, language, SUMM_ZERO_TERMINATED), SUMM_OK);
    summ_document *document = test_document(text.bytes, text.length, options);
    for (size_t i = 0; i < summ_document_get_sentence_count(document); i++) {
        summ_sentence s = test_document_sentence(document, i);
        memset(found.bytes + s.offset, s.passed ? 'x' : '.', s.length);
    }
    for (size_t i = 0; i < text.length; i++)
        if (isalnum((unsigned char)text.bytes[i]) || (text.bytes[i] & 0x80))
            ck_assert_msg(found.bytes[i] == expected.bytes[i], "%s: %s at '%.40s' in\n%s", language,
                          found.bytes[i] == 'x' ? "passed over" : "kept", text.bytes + i, marked);
    summ_document_free(document);
    summ_options_free(options);
    test_string_free(&text);
    test_string_free(&expected);
    test_string_free(&found);
}

bool test_has(const summ_summary *summary, const char *text, const char *beginning)
{
    for (size_t i = 0; i < summ_summary_get_sentence_count(summary); i++) {
        summ_sentence s = test_sentence(summary, i);
        if (s.length >= strlen(beginning) && !memcmp(text + s.offset, beginning, strlen(beginning)))
            return true;
    }
    return false;
}

/* ---- The check of a summary ---- */

static bool is_ascii_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_ascii(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)text[i] >= 0x80 || (unsigned char)text[i] == 0x7F ||
            ((unsigned char)text[i] < ' ' && !is_ascii_space(text[i])))
            return false;
    return true;
}

/* Whether a plain ASCII sentence ends with a letter or digit, but for what closes. */
static bool ends_without_mark(const char *text, summ_sentence s)
{
    size_t end = s.offset + s.length;
    while (end > s.offset && strchr("\"')]}", text[end - 1]))
        end--;
    return end > s.offset && isalnum((unsigned char)text[end - 1]);
}

static bool has_quotation_mark(const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (text[i] == '"' || (i && text[i] == text[i - 1] && strchr("'`", text[i])) ||
            (text[i] == '\'' && i + 1 < length && isupper((unsigned char)text[i + 1])))
            return true;
    return false;
}

/* Whether white space parts a mark from its word: then the mark is joined to it, or left out. */
static bool has_token(const char *text, size_t length)
{
    for (size_t i = 0; i + 1 < length; i++)
        if ((is_ascii_space(text[i]) && strchr(",.)]", text[i + 1])) ||
            (is_ascii_space(text[i + 1]) && strchr("([", text[i])))
            return true;
    return length > 1 && strchr(",.", text[0]) && is_ascii_space(text[1]);
}

/* The paragraph that plain ASCII sentences must give; a hyphen before a line break is not plain. */
static bool expect_paragraph(const summ_summary *summary, const char *text, test_string *expected)
{
    for (size_t i = 0; i < summ_summary_get_sentence_count(summary); i++) {
        summ_sentence s = test_sentence(summary, i);
        if (!is_ascii(text + s.offset, s.length))
            return false;
        if (s.length > 1 && (text[s.offset] == '-' || text[s.offset] == '*') &&
            is_ascii_space(text[s.offset + 1]))
            return false; /* the bullet of a list is not printed */
        if (s.length > 3 && !strncmp(text + s.offset, "-- ", 3))
            return false; /* nor are the hyphens between parts */
        if (text[s.offset + s.length - 1] == ']')
            return false; /* perhaps a reference */
        if (has_quotation_mark(text + s.offset, s.length))
            return false; /* it may get the other one */
        if (has_token(text + s.offset, s.length))
            return false;
        bool blank = i > 0;
        for (size_t k = s.offset; k < s.offset + s.length; k++) {
            if (is_ascii_space(text[k])) {
                if (text[k - 1] == '-')
                    return false;
                blank = true;
                continue;
            }
            if (blank)
                test_string_puts(expected, " ");
            test_string_add(expected, text + k, 1);
            blank = false;
        }
        summ_sentence next;
        bool last = summ_summary_get_sentence(summary, i + 1, &next) != SUMM_OK;
        bool cut = last && summ_summary_get_flags(summary) & SUMM_SUMMARY_CUT;
        bool alone = last && !i;
        bool runs_on =
            !last && next.offset == s.offset + s.length + 1 && text[next.offset - 1] == ' ';
        if (ends_without_mark(text, s) && !cut && !alone && !runs_on)
            test_string_puts(expected, ".");
    }
    if (summ_summary_get_flags(summary) & SUMM_SUMMARY_CUT)
        test_string_puts(expected, "\xE2\x80\xA6");
    return true;
}

void test_check_summary(const summ_summary *summary, const char *text, size_t length)
{
    size_t count = summ_summary_get_sentence_count(summary), paragraph_length, end = 0;
    const char *paragraph = summ_summary_get_text(summary, &paragraph_length);
    bool replaced = summ_summary_get_flags(summary) & SUMM_SUMMARY_REPLACED;
    ck_assert_uint_eq(strlen(paragraph), paragraph_length);
    ck_assert_uint_eq(test_utf8_bad((const unsigned char *)paragraph, paragraph_length),
                      paragraph_length);
    for (size_t i = 0; i < count; i++) {
        summ_sentence s = test_sentence(summary, i);
        ck_assert_uint_gt(s.length, 0);
        ck_assert_uint_le(s.offset, length);
        ck_assert_uint_le(s.length, length - s.offset);
        ck_assert_uint_ge(s.offset, end);
        ck_assert_uint_gt(s.rank, 0);
        ck_assert(s.score >= 0 && s.score <= 1 + 1e-9);
        ck_assert_uint_eq(s.text, 0);
        ck_assert_uint_eq(s.passed, SUMM_PASSED_OVER_NOT);
        ck_assert(!is_ascii_space(text[s.offset]));
        ck_assert(!is_ascii_space(text[s.offset + s.length - 1]));
        if (!replaced)
            ck_assert_uint_eq(test_utf8_bad((const unsigned char *)text + s.offset, s.length),
                              s.length);
        end = s.offset + s.length;
    }
    summ_sentence none;
    ck_assert_int_eq(summ_summary_get_sentence(summary, count, &none), SUMM_E_ARGUMENT);
    ck_assert_uint_eq(none.length, 0);
    ck_assert_int_eq(summ_summary_get_sentence(summary, SIZE_MAX, &none), SUMM_E_ARGUMENT);
    if (!count)
        ck_assert_uint_eq(paragraph_length, 0);
    test_string expected = {0};
    test_string_puts(&expected, "");
    if (expect_paragraph(summary, text, &expected))
        ck_assert_str_eq(paragraph, expected.bytes);
    test_string_free(&expected);
}

test_string test_fingerprint(const summ_summary *summary)
{
    test_string print = {0};
    char line[256];
    for (size_t i = 0; i < summ_summary_get_sentence_count(summary); i++) {
        summ_sentence s = test_sentence(summary, i);
        snprintf(line, sizeof line, "%zu %zu+%zu #%zu p%zu r%zu %a\n", s.text, s.offset, s.length,
                 s.index, s.paragraph, s.rank, s.score);
        test_string_puts(&print, line);
    }
    snprintf(line, sizeof line, "%s, flags %u, %zu words: ", summ_summary_get_language(summary),
             (unsigned)summ_summary_get_flags(summary), summ_summary_get_word_count(summary));
    test_string_puts(&print, line);
    test_string_puts(&print, summ_summary_get_text(summary, NULL));
    return print;
}
