/* SPDX-License-Identifier: MIT */
/* record_blocks.c - what a record of JSON lines says of the parts of its text. */
#include <errno.h>
#include <string.h>

#include "brief.h"

/* As enum summ_block_kind. */
static const char *const kinds[] = {"unknown",   "paragraph", "heading", "list_item",
                                    "quotation", "caption",   "link",    "code",
                                    "table",     "note",      "speaker"};

const char *block_kind_name(uint32_t kind)
{
    return kind < sizeof kinds / sizeof *kinds ? kinds[kind] : "other";
}

static bool read_size(const json_t *object, const char *name, size_t *size)
{
    const json_t *value = json_object_get(object, name);

    if (!json_is_integer(value) || json_integer_value(value) < 0)
        return false;
    *size = (size_t)json_integer_value(value);
    return true;
}

static bool read_block(const json_t *object, summ_block *block)
{
    const char *name = json_string_value(json_object_get(object, "kind"));

    *block = (summ_block){0};
    if (name == NULL || !read_size(object, "offset", &block->offset) ||
        !read_size(object, "length", &block->length))
        return false;
    while (block->kind < sizeof kinds / sizeof *kinds && strcmp(kinds[block->kind], name) != 0)
        block->kind++;
    return block->kind < sizeof kinds / sizeof *kinds;
}

const char *record_blocks(const struct json_member *member, struct blocks *blocks)
{
    static const char wrong[] =
        "\"blocks\" must be a list of objects with \"offset\", \"length\" and a \"kind\"";
    json_t *list =
        json_loadb(member->value, (size_t)(member->end - member->value), JSON_DECODE_ANY, NULL);
    const char *problem = json_is_array(list) ? NULL : wrong;
    summ_block block;

    blocks->count = 0;
    for (size_t i = 0; problem == NULL && i < json_array_size(list); i++) {
        if (!read_block(json_array_get(list, i), &block))
            problem = wrong;
        else if (!blocks_add(blocks, &block))
            problem = strerror(ENOMEM);
    }
    json_decref(list);
    return problem;
}
