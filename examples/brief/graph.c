/* SPDX-License-Identifier: MIT */
/* graph.c - which sentences are similar, for programs that draw and measure graphs. */
#include <string.h>

#include "brief.h"

/* An edge goes to this many of the sentences that are most similar to each. */
enum { NEIGHBOURS = 100 };

/* The edges of one graph, and how they are written. */
struct graph {
    const struct brief *brief;
    const summ_neighbours *neighbours;
    bool graphml;
};

/*
 * A number with six decimals, and a point whatever the locale.
 */
static void print_decimal(double number)
{
    unsigned long long millionths = (unsigned long long)(number * 1e6 + .5);

    printf("%llu.%06llu", millionths / 1000000, millionths % 1000000);
}

static void print_xml(unsigned char byte)
{
    if (byte == '<')
        fputs("&lt;", stdout);
    else if (byte == '>') /* three characters that end in it may not be in text */
        fputs("&gt;", stdout);
    else if (byte == '&')
        fputs("&amp;", stdout);
    else
        putchar(byte);
}

/* Text for a quoted string: its white space folded, without control characters. */
static void print_label(const struct graph *graph, const char *bytes, size_t length)
{
    bool space = false;

    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)bytes[i];
        bool two = byte == 0xC2 && i + 1 < length && (unsigned char)bytes[i + 1] < 0xA0;
        if (byte <= ' ' || byte == 0x7F || two) {
            i += two;
            space = true;
            continue;
        }
        if (space)
            putchar(' ');
        space = false;
        bool no_character = byte == 0xEF && i + 2 < length && (unsigned char)bytes[i + 1] == 0xBF &&
                            (unsigned char)bytes[i + 2] >= 0xBE;
        if (no_character) { /* XML has no U+FFFE and U+FFFF */
            fputs("\xEF\xBF\xBD", stdout);
            i += 2;
        } else if (graph->graphml) {
            print_xml(byte);
        } else {
            if (byte == '"' || byte == '\\')
                putchar('\\');
            putchar(byte);
        }
    }
}

static void print_node(const struct graph *graph, const summ_sentence *sentence)
{
    const char *text = graph->brief->text + sentence->offset;

    printf(graph->graphml ? "<node id=\"n%zu\"><data key=\"label\">" : "  %zu [label=\"",
           sentence->index);
    print_label(graph, text, sentence->length);
    fputs(graph->graphml ? "</data><data key=\"score\">" : "\", score=", stdout);
    print_decimal(sentence->score);
    printf(graph->graphml ? "</data><data key=\"rank\">%zu</data></node>\n" : ", rank=%zu];\n",
           sentence->rank);
}

static void print_edge(const struct graph *graph, size_t first, const summ_neighbour *second)
{
    printf(graph->graphml ? "<edge source=\"n%zu\" target=\"n%zu\"><data key=\"weight\">"
                          : "  %zu -- %zu [weight=",
           first, second->sentence);
    print_decimal(second->weight);
    fputs(graph->graphml ? "</data></edge>\n" : "];\n", stdout);
}

/* Whether a sentence has another among its neighbours. */
static bool has_neighbour(const summ_neighbours *neighbours, size_t sentence, size_t other)
{
    summ_neighbour found;

    for (size_t i = 0; summ_neighbours_get_neighbour(neighbours, sentence, i, &found) == SUMM_OK;
         i++) {
        if (found.sentence == other)
            return true;
    }
    return false;
}

static void print_edges(const struct graph *graph, size_t sentence)
{
    summ_neighbour found;

    for (size_t i = 0;
         summ_neighbours_get_neighbour(graph->neighbours, sentence, i, &found) == SUMM_OK; i++) {
        /* An edge that both ends have is printed where the first of them is. */
        if (found.sentence > sentence ||
            !has_neighbour(graph->neighbours, found.sentence, sentence))
            print_edge(graph, sentence, &found);
    }
}

bool print_graph(const struct brief *brief, bool graphml)
{
    summ_neighbours *neighbours;
    summ_sentence sentence;

    if (summ_document_find_neighbours(brief->document, NULL, NEIGHBOURS, &neighbours, NULL) !=
        SUMM_OK)
        return false;
    struct graph graph = {brief, neighbours, graphml};
    fputs(graphml ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
                    "<key id=\"label\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>\n"
                    "<key id=\"score\" for=\"node\" attr.name=\"score\" attr.type=\"double\"/>\n"
                    "<key id=\"rank\" for=\"node\" attr.name=\"rank\" attr.type=\"int\"/>\n"
                    "<key id=\"weight\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>\n"
                    "<graph id=\"sentences\" edgedefault=\"undirected\">\n"
                  : "graph sentences {\n",
          stdout);
    for (size_t i = 0; summ_document_get_sentence(brief->document, i, &sentence) == SUMM_OK; i++) {
        if (sentence.passed == SUMM_PASSED_OVER_NOT)
            print_node(&graph, &sentence);
    }
    for (size_t i = 0; i < summ_document_get_sentence_count(brief->document); i++)
        print_edges(&graph, i);
    fputs(graphml ? "</graph>\n</graphml>\n" : "}\n", stdout);
    summ_neighbours_free(neighbours);
    return true;
}
