/* SPDX-License-Identifier: MIT */
/*
 * suite.c - runs the tests of some files as one suite, in the locale of the environment.
 *
 * The command line defines TEST_SUITE, the name of the suite, and TEST_FILES: TEST_FILE(name) for
 * each file test_name.c, which defines name_tests() to add its test cases.
 */
#include <check.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

#define TEST_FILE(name) void name##_tests(Suite *suite);
TEST_FILES
#undef TEST_FILE

static Suite *make_suite(void)
{
    Suite *suite = suite_create(TEST_SUITE);
#define TEST_FILE(name) name##_tests(suite);
    TEST_FILES
#undef TEST_FILE
    return suite;
}

int main(void)
{
    /* No locale may change what the library does: the tests also run under one that is not C. */
    if (setlocale(LC_ALL, "") == NULL) {
        fputs("the locale of the environment is not installed\n", stderr);
        return EXIT_FAILURE;
    }

    SRunner *runner = srunner_create(make_suite());
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    int run = srunner_ntests_run(runner);
    srunner_free(runner);

    if (run == 0) {
        fputs("the suite holds no test\n", stderr);
        return EXIT_FAILURE;
    }
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
