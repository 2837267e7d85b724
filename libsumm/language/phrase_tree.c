/* SPDX-License-Identifier: MIT */
/* phrase_tree.c - the sets of phrases of the languages, as trees of words. */
#include "language/phrase_tree.h"

#include <string.h>

#include "language/wordlist.h"

size_t summi_phrase_tree_step(const summi_phrase_tree *tree, size_t node, const void *word,
                              size_t length)
{
    size_t slot = summi_wordlist_hash(node, word, length) & tree->mask, next;
    for (; (next = tree->slots[slot]) != 0; slot = (slot + 1) & tree->mask) {
        const summi_phrase_node *found = &tree->nodes[next];
        if (found->parent == node && found->length == length &&
            !memcmp(tree->bytes + found->word, word, length))
            return next;
    }
    return 0;
}
