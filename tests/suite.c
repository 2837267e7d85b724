/* SPDX-License-Identifier: GPL-3.0-or-later */
/* suite.c - runs the suite that a test file defines, in the locale of the environment. */
#include <check.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

Suite *summ_suite(void);

int main(void)
{
    /* No locale may change what the library does: the tests also run under one that is not C. */
    if (setlocale(LC_ALL, "") == NULL) {
        fputs("the locale of the environment is not installed\n", stderr);
        return EXIT_FAILURE;
    }

    SRunner *runner = srunner_create(summ_suite());
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
