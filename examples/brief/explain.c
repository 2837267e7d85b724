/* SPDX-License-Identifier: MIT */
/* explain.c - why sentences are in a brief, or are not, for a person at a terminal. */
#include <stdlib.h>
#include <string.h>

#include "brief.h"

/* This many of the best sentences that are not chosen are shown, and of those passed over. */
enum { SHOWN = 5 };

/* A sentence of the document and its reason. */
struct item {
    summ_sentence sentence;
    summ_reason reason;
};

struct list {
    struct item *items;
    size_t count;
    struct reason_facts facts;
    bool asked; /* the scores are those for a query */
};

static bool read_items(const struct brief *brief, struct list *list)
{
    *list = (struct list){.count = summ_document_get_sentence_count(brief->document)};
    list->items = calloc(list->count + 1, sizeof *list->items);
    if (list->items == NULL)
        return false;
    for (size_t i = 0; i < list->count; i++) {
        struct item *item = &list->items[i];
        summ_document_get_sentence(brief->document, i, &item->sentence);
        summ_explanation_get_reason(brief->explanation, i, &item->reason);
        list->facts.ranked += item->sentence.rank > 0;
        list->facts.places_matter |=
            item->sentence.rank > 0 && reason_loses_by_place(&item->reason);
    }
    return true;
}

/* In the order of choice; then the others, the best first; then those that are passed over. */
static int compare_items(const void *left, const void *right)
{
    const struct item *a = left, *b = right;
    /* One less than 0 is the largest number: 0 comes last. */
    size_t a_step = a->reason.step - 1, b_step = b->reason.step - 1;
    size_t a_rank = a->sentence.rank - 1, b_rank = b->sentence.rank - 1;

    if (a_step != b_step)
        return a_step < b_step ? -1 : 1;
    if (a_rank != b_rank)
        return a_rank < b_rank ? -1 : 1;
    return a->sentence.index < b->sentence.index ? -1 : 1;
}

/* Sentences are numbered from 1. */
static void print_number(size_t index)
{
    printf("[%zu]", index + 1);
}

static void print_head(const struct brief *brief, const summ_sentence *sentence)
{
    int columns = printf("[%zu] ", sentence->index + 1);

    screen_print_beginning(brief->text + sentence->offset, sentence->length, (size_t)columns);
    putchar('\n');
}

/* ---- Chosen sentences ---- */

/* What a sentence was preferred for. */
static void print_merits(const struct list *list, const struct item *item)
{
    static const char *const words[] = {"central to the text", "at the beginning",
                                        "a full statement", "says something new",
                                        "follows from those above"}; /* as enum merit */
    unsigned merits = reason_merits(&list->facts, &item->sentence, &item->reason);
    const char *before = ": ";

    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if ((merits >> i & 1) == 0)
            continue;
        printf("%s%s", before, i == 0 && list->asked ? "close to the query" : words[i]);
        before = ", ";
    }
}

static void print_chosen(const struct brief *brief, const struct list *list,
                         const struct item *item)
{
    const summ_reason *reason = &item->reason;

    print_head(brief, &item->sentence);
    printf("    rank %zu of %zu, score %.3f", item->sentence.rank, list->facts.ranked,
           item->sentence.score);
    if (reason->verdict == SUMM_VERDICT_BROUGHT) {
        printf(": came along with ");
        print_number(reason->other);
        printf(", which leans on it");
    } else if (reason->verdict == SUMM_VERDICT_CONTEXT) {
        printf(": context of ");
        print_number(reason->other);
    } else if (reason->verdict == SUMM_VERDICT_CUT) {
        printf(": cut to fill what was left of the limit");
    } else {
        print_merits(list, item);
        if (reason->other != item->sentence.index) {
            printf("; brought along ");
            print_number(reason->other);
            printf(", on which it leans");
        }
    }
    putchar('\n');
}

/* ---- Sentences that are not chosen ---- */

/* Prints what a sentence loses most by, of what is much. */
static void print_weakest(const struct item *item)
{
    static const char *const words[] = {"less central than those chosen",
                                        "a reader would have to jump to it",
                                        "speaks of what those chosen do not introduce",
                                        "much of it is said by those chosen",
                                        "would have to bring ",
                                        "a question, a quotation, an announcement or a part of one",
                                        "short",
                                        "late in the text"}; /* as enum loss */
    enum loss loss = reason_loss(&item->reason);

    printf("%s", words[loss]);
    if (loss == LOSS_ALONE) {
        print_number(item->reason.other);
        printf(", on which it leans");
    }
}

/* By what a sentence leans on another. */
static const char *lean_words(const struct brief *brief, size_t index)
{
    summ_lean lean;

    summ_document_get_lean(brief->document, index, &lean);
    switch (lean.leaning) {
    case SUMM_LEANING_OPENER:
        return " by its first word";
    case SUMM_LEANING_LINK:
        return " by a connective";
    case SUMM_LEANING_PRONOUN:
        return " by a pronoun";
    case SUMM_LEANING_QUOTATION:
        return " for the speaker of a quotation";
    default:
        return "";
    }
}

static void print_why_not(const struct brief *brief, const struct item *item)
{
    const summ_reason *reason = &item->reason;
    summ_sentence other;

    switch (reason->verdict) {
    case SUMM_VERDICT_REPEATS:
        if (reason->other == item->sentence.index) {
            printf("repeats one that is chosen");
        } else {
            printf("repeats ");
            print_number(reason->other);
        }
        break;
    case SUMM_VERDICT_LEANS:
        printf("leans on ");
        print_number(reason->other);
        summ_document_get_sentence(brief->document, reason->other, &other);
        printf("%s, which %s", lean_words(brief, item->sentence.index),
               other.passed != SUMM_PASSED_OVER_NOT ? "is passed over" : "could not come along");
        break;
    case SUMM_VERDICT_OVER_BUDGET:
        printf("longer than what was left of the limit");
        break;
    case SUMM_VERDICT_FRAGMENT:
        printf("a fragment");
        break;
    case SUMM_VERDICT_FILLER:
        printf("adds too little: ");
        print_weakest(item);
        break;
    default:
        printf("no place left: ");
        print_weakest(item);
    }
}

static void print_other(const struct brief *brief, const struct list *list, const struct item *item)
{
    print_head(brief, &item->sentence);
    printf("    rank %zu of %zu, score %.3f: ", item->sentence.rank, list->facts.ranked,
           item->sentence.score);
    print_why_not(brief, item);
    putchar('\n');
}

/* ---- Sentences that are passed over ---- */

static const char *passed_words(uint32_t passed)
{
    static const char *const words[] = {"",
                                        "a heading or stray line",
                                        "occurs more than once",
                                        "author, agency, place or date",
                                        "a caption or credit",
                                        "a notice",
                                        "a link or menu",
                                        "part of a message's frame",
                                        "no words",
                                        "above the beginning of the story",
                                        "code",
                                        "a table",
                                        "the name of a speaker"}; /* as enum summ_passed_over */

    return passed < sizeof words / sizeof *words ? words[passed] : "no prose";
}

static void print_passed(const struct brief *brief, const struct item *item)
{
    print_head(brief, &item->sentence);
    printf("    %s\n", passed_words(item->sentence.passed));
}

/* ---- All ---- */

/* Prints up to `most` items from `first` to `end` under a title. */
static void print_part(const struct brief *brief, const struct list *list, const char *title,
                       size_t first, size_t end, size_t most)
{
    if (first == end)
        return;
    printf("%s%s:\n", first > 0 ? "\n" : "", title);
    for (size_t i = first; i < end && i - first < most; i++) {
        const struct item *item = &list->items[i];
        if (item->reason.step > 0)
            print_chosen(brief, list, item);
        else if (item->sentence.rank > 0)
            print_other(brief, list, item);
        else
            print_passed(brief, item);
    }
    if (end - first > most)
        printf("and %zu more\n", end - first - most);
}

/* What there is to know of the brief as a whole. */
static void print_notes(uint32_t flags)
{
    static const struct {
        uint32_t flag;
        const char *note;
    } notes[] = {
        {SUMM_SUMMARY_OVER_BUDGET, "One sentence is always given, and here it is over the limit."},
        {SUMM_SUMMARY_FURNITURE, "There is no prose in the text: it was chosen from what else is."},
        {SUMM_SUMMARY_TRANSCRIPT,
         "The text has no punctuation: lines or runs of words were taken."},
        {SUMM_SUMMARY_SLIGHT, "The text is too short or too loose to be worth a summary."},
        {SUMM_SUMMARY_COLUMNS,
         "The text has two columns side by side, and each line was read as one."},
    };

    for (size_t i = 0; i < sizeof notes / sizeof *notes; i++) {
        if ((flags & notes[i].flag) != 0)
            printf("\n%s\n", notes[i].note);
    }
}

bool print_explanation(const struct brief *brief, bool asked)
{
    struct list list;
    size_t chosen = 0;

    if (!read_items(brief, &list))
        return false;
    list.asked = asked;
    qsort(list.items, list.count, sizeof *list.items, compare_items);
    while (chosen < list.count && list.items[chosen].reason.step > 0)
        chosen++;
    print_part(brief, &list, "Chosen, in this order", 0, chosen, chosen);
    print_part(brief, &list, "Not chosen, the best first", chosen, list.facts.ranked, SHOWN);
    print_part(brief, &list, "Passed over, because it is not prose", list.facts.ranked, list.count,
               SHOWN);
    if (list.count > 0)
        print_notes(summ_summary_get_flags(brief->summary));
    free(list.items);
    return true;
}
