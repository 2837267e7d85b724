/* SPDX-License-Identifier: MIT */
/* order.c - sorts by numbers in linear time. */
#include "base/order.h"

/* Keys are sorted by this number of bits at a time. */
#define DIGIT_BITS 7
#define DIGITS     (1u << DIGIT_BITS)
/* Up to this number of items, moving each to where it belongs is faster than that. */
#define FEW_ITEMS 64

/* Deals items by one digit of their keys, keeping the order of equals. */
static void deal_by_digit(const summi_order_item *from, summi_order_item *into, size_t n, int shift)
{
    size_t starts[DIGITS + 1] = {0};
    for (size_t i = 0; i < n; i++)
        starts[(from[i].key >> shift) % DIGITS + 1]++;
    for (size_t d = 0; d < DIGITS; d++)
        starts[d + 1] += starts[d];
    for (size_t i = 0; i < n; i++)
        into[starts[(from[i].key >> shift) % DIGITS]++] = from[i];
}

static void insert_each(summi_order_item *items, size_t n)
{
    for (size_t i = 1; i < n; i++) {
        summi_order_item next = items[i];
        size_t at = i;
        for (; at && items[at - 1].key > next.key; at--)
            items[at] = items[at - 1];
        items[at] = next;
    }
}

void summi_order_sort(summi_order_item *items, summi_order_item *spare, size_t n, int bits)
{
    if (n <= FEW_ITEMS) {
        insert_each(items, n);
        return;
    }
    /* The last digit first, and there and back again. */
    for (int shift = 0; shift < bits; shift += 2 * DIGIT_BITS) {
        deal_by_digit(items, spare, n, shift);
        deal_by_digit(spare, items, n, shift + DIGIT_BITS);
    }
}
