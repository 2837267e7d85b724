/* SPDX-License-Identifier: MIT */
/* order.h - sorts by numbers in linear time. */
#ifndef SUMMI_BASE_ORDER_H
#define SUMMI_BASE_ORDER_H

#include <stddef.h>
#include <stdint.h>

/* What is sorted, by the index that it had, and the number by which it is sorted. */
typedef struct summi_order_item {
    uint64_t key;
    size_t index;
} summi_order_item;

/*
 * Sorts `n` items by rising keys, which are below 2^`bits`, and keeps the order of equals.  `spare`
 * has room for as many.
 */
void summi_order_sort(summi_order_item *items, summi_order_item *spare, size_t n, int bits);

#endif
