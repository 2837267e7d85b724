/* SPDX-License-Identifier: MIT */
/*
 * fuzz_command.c - the command over a file of any bytes, with options from the end of them.
 *
 * FUZZ_FORMAT is what its option --from says of the file, or "jsonl".  The command is linked with
 * another name for its main(), and with this file in place of its terminal.
 */
#define _POSIX_C_SOURCE 200809L /* dup2(), fileno(), ftruncate() */
#include <getopt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fuzz.h"
#include "brief/brief.h"

int brief_main(int argc, char **argv);

/* ---- In place of terminal.c ---- */

const char *program = "brief";
static size_t complaints;

void complain(const char *format, ...)
{
    char message[256];
    va_list arguments;
    va_start(arguments, format);
    fuzz_check(vsnprintf(message, sizeof message, format, arguments) > 0);
    va_end(arguments);
    complaints++;
}

void progress_start(char *const *names, int count)
{
    (void)names;
    (void)count;
}

bool progress_is_wanted(void)
{
    return false;
}

void progress_add(size_t bytes)
{
    (void)bytes;
}

void progress_part(size_t bytes, double share)
{
    (void)bytes;
    (void)share;
}

void progress_hide(void)
{
}

void progress_make_room(void)
{
}

/* ---- A run of the command ---- */

/* Standard input and output are files. */
static void redirect(void)
{
    static bool done;
    FILE *in = done ? NULL : tmpfile(), *out = done ? NULL : tmpfile();
    if (done)
        return;
    fuzz_check(in != NULL && out != NULL);
    fuzz_check(dup2(fileno(in), STDIN_FILENO) >= 0 && dup2(fileno(out), STDOUT_FILENO) >= 0);
    done = true;
}

static void write_input(const fuzz_input *input)
{
    fuzz_check(!ftruncate(STDIN_FILENO, 0) && lseek(STDIN_FILENO, 0, SEEK_SET) == 0);
    for (size_t at = 0; at < input->length;) {
        ssize_t count = write(STDIN_FILENO, input->bytes + at, input->length - at);
        fuzz_check(count > 0);
        at += (size_t)count;
    }
    rewind(stdin);
}

/* What the command printed, ended by NUL, to be freed. */
static char *read_output(size_t *length)
{
    fuzz_check(!fflush(stdout));
    off_t size = lseek(STDOUT_FILENO, 0, SEEK_END);
    fuzz_check(size >= 0);
    char *bytes = malloc((size_t)size + 1);
    fuzz_check(bytes != NULL);
    *length = 0;
    while (*length < (size_t)size) {
        ssize_t count =
            pread(STDOUT_FILENO, bytes + *length, (size_t)size - *length, (off_t)*length);
        fuzz_check(count > 0);
        *length += (size_t)count;
    }
    bytes[*length] = '\0';
    fuzz_check(!ftruncate(STDOUT_FILENO, 0));
    rewind(stdout);
    return bytes;
}

/* Its standard output, or NULL if it failed; then it has said why. */
static char *run(char *const *arguments, int count, const fuzz_input *input, size_t *length)
{
    char *argv[32];
    fuzz_check(count < (int)(sizeof argv / sizeof *argv));
    memcpy(argv, arguments, (size_t)count * sizeof *argv);
    argv[count] = NULL;
    optind = 0; /* getopt_long() begins anew */
    complaints = 0;
    write_input(input);
    int status = brief_main(count, argv);
    char *output = read_output(length);
    fuzz_check(status == EXIT_SUCCESS || status == EXIT_INPUT);
    fuzz_check((status == EXIT_SUCCESS) == (complaints == 0));
    if (status == EXIT_SUCCESS)
        return output;
    free(output);
    return NULL;
}

/* ---- Its options ---- */

enum output_kind { PLAIN, JSON, OTHER };

struct command {
    char *arguments[24];
    int count;
    enum output_kind output;
};

static void add(struct command *command, const char *argument)
{
    command->arguments[command->count++] = (char *)argument;
}

static struct command draw_command(fuzz_input *input)
{
    static const char *const pairs[][2] = {
        {"--sentences", "1"},       {"--sentences", "7"},       {"--words", "30"},
        {"--bytes", "80"},          {"--ratio", ".3"},          {"--mark", "[...]"},
        {"--expand", "1"},          {"--query", "the harbour"}, {"--title", "A bridge"},
        {"--similarity", "bm25"},   {"--order", "rank"},        {"--lines", "wrapped"},
        {"--language", "en"},       {"--limit-bytes", "500"},   {"--limit-sentences", "5"},
        {"--limit-memory", "90000"}};
    static const char *const outputs[] = {
        NULL, "--json", "--text", "--explain", "--highlight=always", "--keywords=5"};
    struct command command = {.count = 0};
    add(&command, "summ");
    for (size_t left = fuzz_below(input, 4); left > 0; left--) {
        size_t which = fuzz_below(input, sizeof pairs / sizeof *pairs);
        add(&command, pairs[which][0]);
        add(&command, pairs[which][1]);
    }
    if (fuzz_chance(input, 4))
        add(&command, "--ellipsis");
    if (!strcmp(FUZZ_FORMAT, "jsonl")) {
        add(&command, "--jsonl");
        command.output = JSON;
    } else {
        size_t which = fuzz_below(input, sizeof outputs / sizeof *outputs);
        add(&command, "--from=" FUZZ_FORMAT);
        command.output = which == 0 ? PLAIN : which == 1 ? JSON : OTHER;
        if (outputs[which] != NULL)
            add(&command, outputs[which]);
    }
    if (command.output == JSON && fuzz_chance(input, 2)) {
        add(&command, "--pieces");
        add(&command, "--keywords=3");
    }
    return command;
}

/* ---- Its output ---- */

static size_t number_of(const json_t *object, const char *name)
{
    json_t *value = json_object_get(object, name);
    fuzz_check(json_is_integer(value) && json_integer_value(value) >= 0);
    return (size_t)json_integer_value(value);
}

/* Sentences are what is at their offsets in `text`, if that is known. */
static void check_object(const json_t *object, const char *text, size_t length)
{
    json_t *list = json_object_get(object, "sentences"), *item;
    size_t i;
    fuzz_check(json_is_array(list));
    json_array_foreach(list, i, item)
    {
        size_t offset = number_of(item, "offset"), bytes = number_of(item, "length");
        json_t *words = json_object_get(item, "text");
        fuzz_check(json_is_string(words) && json_string_length(words) == bytes);
        if (text != NULL) {
            fuzz_check(offset <= length && bytes <= length - offset);
            fuzz_check(!memcmp(text + offset, json_string_value(words), bytes));
        }
    }
}

static void check_json(const char *output, const char *text, size_t length)
{
    while (*output != '\0') {
        const char *end = strchr(output, '\n');
        json_error_t error;
        fuzz_check(end != NULL);
        /* A record's own members may say the same thing twice. */
        json_t *object = json_loadb(output, (size_t)(end - output), JSON_ALLOW_NUL, &error);
        fuzz_check(json_is_object(object));
        check_object(object, text, length);
        json_decref(object);
        output = end + 1;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char format[] = "--from=" FUZZ_FORMAT;
    static const char *const text_command[] = {"summ", "--text", format};
    fuzz_input input = {data, size};
    struct command command = draw_command(&input);
    size_t length, again_length, text_length = 0;
    redirect();
    char *output = run(command.arguments, command.count, &input, &length);
    char *again = run(command.arguments, command.count, &input, &again_length);
    fuzz_check((output == NULL) == (again == NULL));
    if (output != NULL) {
        fuzz_check(length == again_length && memcmp(output, again, length) == 0);
        if (command.output == JSON && strcmp(FUZZ_FORMAT, "jsonl") != 0) {
            char *text = run((char *const *)text_command, 3, &input, &text_length);
            fuzz_check(text != NULL);
            check_json(output, text, text_length);
            free(text);
        } else if (command.output == JSON) {
            check_json(output, NULL, 0);
        } else if (command.output == PLAIN) {
            fuzz_check(fuzz_is_utf8(output, length));
            fuzz_check(length == 0 || strchr(output, '\n') == output + length - 1);
        }
    }
    free(output);
    free(again);
    return 0;
}
