/* SPDX-License-Identifier: MIT */
/*
 * check_json_spans.c - reads what `brief --json` prints and holds each sentence against the bytes
 * of its file.
 *
 * Prints "LANGUAGE COUNT: RANK@OFFSET ..." for each object; exits with 1, saying what is wrong, if
 * a sentence is not the slice that it claims to be.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

static void fail(const char *what)
{
    fprintf(stderr, "check_json_spans: %s\n", what);
    exit(1);
}

/* `length` bytes of a file from `offset` on; the caller frees them. */
static char *slice(const char *name, json_int_t offset, size_t length)
{
    FILE *file = fopen(name, "rb");
    char *bytes = malloc(length + 1);

    if (file == NULL || bytes == NULL || fseek(file, (long)offset, SEEK_SET) != 0)
        fail("cannot read the file");
    if (fread(bytes, 1, length, file) != length)
        fail("a sentence ends after the end of its file");
    fclose(file);
    return bytes;
}

static void check_object(const json_t *object)
{
    const json_t *sentences = json_object_get(object, "sentences");
    const char *name = json_string_value(json_object_get(object, "file"));
    const char *language = json_string_value(json_object_get(object, "language"));
    json_t *sentence;
    size_t i;

    if (name == NULL || language == NULL || !json_is_array(sentences) ||
        !json_is_string(json_object_get(object, "text")))
        fail("a member is missing");
    printf("%s %zu:", language, json_array_size(sentences));
    json_array_foreach(sentences, i, sentence)
    {
        json_int_t offset = json_integer_value(json_object_get(sentence, "offset"));
        json_int_t length = json_integer_value(json_object_get(sentence, "length"));
        double score = json_real_value(json_object_get(sentence, "score"));
        const json_t *text = json_object_get(sentence, "text");

        if (length <= 0 || (size_t)length != json_string_length(text))
            fail("a length is not that of its sentence");
        char *bytes = slice(name, offset, (size_t)length);
        if (memcmp(bytes, json_string_value(text), (size_t)length) != 0)
            fail("a sentence is not the slice of its file");
        free(bytes);
        if (!(score >= 0 && score <= 1))
            fail("a score is not in [0, 1]");
        printf(" %lld@%lld", (long long)json_integer_value(json_object_get(sentence, "rank")),
               (long long)offset);
    }
    putchar('\n');
}

int main(void)
{
    json_error_t error;
    json_t *object;

    while ((object = json_loadf(stdin, JSON_DISABLE_EOF_CHECK | JSON_ALLOW_NUL, &error)) != NULL) {
        check_object(object);
        json_decref(object);
        int next = getc(stdin);
        if (next != '\n')
            fail("an object does not end its line");
        if ((next = getc(stdin)) == EOF)
            return 0;
        ungetc(next, stdin);
    }
    fail(error.text);
}
