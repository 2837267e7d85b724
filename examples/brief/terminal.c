/* SPDX-License-Identifier: MIT */
/* terminal.c - what appears on standard error: complaints, and a bar for long work. */
#define _POSIX_C_SOURCE                                                                            \
    200809L /* fileno(), clock_gettime(); NOLINT(bugprone-reserved-identifier) */
#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "brief.h"

enum { BAR_WIDTH = 30, MESSAGE_SIZE = 8192 };

/* Seconds until the bar appears, and between two pictures of it. */
static const double patience = 1, period = .1;

static struct {
    bool wanted;
    bool shown;
    uint64_t done, total; /* bytes */
    double start, last;   /* seconds */
} bar;

const char *program = "brief";

void complain(const char *format, ...)
{
    char message[MESSAGE_SIZE]; /* a name of a file can have any byte in it */
    va_list arguments;

    progress_hide();
    fputs(program, stderr);
    fputs(": ", stderr);
    va_start(arguments, format);
    int length = vsnprintf(message, sizeof message, format,
                           arguments); /* NOLINT(clang-analyzer-valist.Uninitialized): it is */
    va_end(arguments);
    for (char *end = message; length > 0 && (end = strchr(end, '\n')) != NULL;)
        *end = '?'; /* a message is one line */
    if (length > 0)
        screen_write(stderr, message, strlen(message));
    fputc('\n', stderr);
}

static double now(void)
{
    struct timespec time = {0};

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

void progress_start(char *const *names, int count)
{
    struct stat status;

    if (!isatty(fileno(stderr)))
        return;
    for (int i = 0; i < count; i++) {
        bool is_input = strcmp(names[i], "-") == 0;
        int failed = is_input ? fstat(fileno(stdin), &status) : stat(names[i], &status);
        if (failed != 0)
            continue;
        if (!S_ISREG(status.st_mode))
            return;
        bar.total += (uint64_t)status.st_size;
    }
    bar.start = now();
    bar.wanted = bar.total > 0;
}

static void draw(double time, double share)
{
    int full = (int)(share * BAR_WIDTH);
    double left = share > 0 ? (time - bar.start) * (1 - share) / share : 0;

    fprintf(stderr, "\r%3.0f %% [", share * 100);
    for (int i = 0; i < BAR_WIDTH; i++)
        fputc(i < full ? '#' : '.', stderr);
    fprintf(stderr, "] %.0f s left\033[K", left);
    fflush(stderr);
    bar.shown = true;
    bar.last = time;
}

static void update(double done)
{
    /* A file may have grown since it was measured. */
    double share = done < (double)bar.total ? done / (double)bar.total : 1, time = now();

    if (time - bar.start >= patience && time - bar.last >= period)
        draw(time, share);
}

bool progress_is_wanted(void)
{
    return bar.wanted;
}

void progress_part(size_t bytes, double share)
{
    update((double)bar.done + (double)bytes * share);
}

void progress_add(size_t bytes)
{
    if (!bar.wanted)
        return;
    bar.done += bytes;
    update((double)bar.done);
}

void progress_hide(void)
{
    if (!bar.shown)
        return;
    fputs("\r\033[K", stderr);
    fflush(stderr);
    bar.shown = false;
}

void progress_make_room(void)
{
    if (bar.shown && isatty(fileno(stdout)))
        progress_hide();
}
