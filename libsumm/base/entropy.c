/* SPDX-License-Identifier: MIT */
/* entropy.c - a number that nobody can guess. */
#if defined(_WIN32)
#define _CRT_RAND_S /* rand_s() */
#elif defined(__APPLE__)
#define _DARWIN_C_SOURCE /* arc4random_buf() */
#else
#define _DEFAULT_SOURCE /* syscall(), getentropy() */
#endif

#include "base/entropy.h"

#include <stdbool.h>
#include <stdlib.h>
#include <time.h>

#if defined(__linux__)
#include <linux/random.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Fails early in the life of a machine, on old kernels, and where a sandbox forbids it.  glibc
   has getrandom() only since 2.25. */
static bool ask_system(uint64_t *number)
{
    return syscall(SYS_getrandom, number, sizeof *number, GRND_NONBLOCK) == (long)sizeof *number;
}

#elif defined(_WIN32)

static bool ask_system(uint64_t *number)
{
    unsigned int low, high;
    if (rand_s(&low) || rand_s(&high))
        return false;
    *number = (uint64_t)high << 32 | low;
    return true;
}

#elif defined(__APPLE__) || defined(__FreeBSD__) || defined(__NetBSD__) || defined(__OpenBSD__) || \
    defined(__DragonFly__)

static bool ask_system(uint64_t *number)
{
    arc4random_buf(number, sizeof *number);
    return true;
}

#elif defined(__EMSCRIPTEN__) || defined(__wasi__)
#include <unistd.h>

static bool ask_system(uint64_t *number)
{
    return !getentropy(number, sizeof *number);
}

#else

static bool ask_system(uint64_t *number)
{
    (void)number;
    return false;
}

#endif

static uint64_t nanoseconds(void)
{
    struct timespec now = {0};
    return timespec_get(&now, TIME_UTC) ? (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec
                                        : 0;
}

uint64_t summi_entropy(const void *address)
{
    uint64_t number = 0; /* MemorySanitizer does not see that a system call writes */
    if (ask_system(&number))
        return number;
    return (uint64_t)(uintptr_t)address * UINT64_C(0x9E3779B97F4A7C15) ^
           (uint64_t)(uintptr_t)&number * UINT64_C(0xD1B54A32D192ED03) ^
           nanoseconds() * UINT64_C(0xAEF17502108EF2D9);
}
