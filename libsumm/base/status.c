/* SPDX-License-Identifier: MIT */
/* status.c - the version, the status texts, and how errors are filled in. */
#include "base/status.h"

#define STRING_OF(x) #x
#define STRING(x)    STRING_OF(x)

const char *summ_version(void)
{
    return STRING(SUMM_VERSION_MAJOR) "." STRING(SUMM_VERSION_MINOR) "." STRING(SUMM_VERSION_PATCH);
}

int summ_version_number(void)
{
    return SUMM_VERSION_NUMBER;
}

const char *summ_status_text(int status)
{
    switch (status) {
    case SUMM_OK:
        return "no error";
    case SUMM_E_ARGUMENT:
        return "an argument is outside its domain";
    case SUMM_E_UTF8:
        return "the text is not valid UTF-8";
    case SUMM_E_MEMORY:
        return "out of memory";
    case SUMM_E_LIMIT:
        return "the text is larger than the library can process";
    case SUMM_E_CANCELLED:
        return "a callback asked to stop";
    case SUMM_E_CALLBACK:
        return "a callback gave no answer";
    case SUMM_E_LIMIT_BYTES:
        return "the text has more bytes than the limit allows";
    case SUMM_E_LIMIT_SENTENCES:
        return "the text has more sentences than the limit allows";
    case SUMM_E_LIMIT_MEMORY:
        return "the text needs more memory than the limit allows";
    default:
        return "unknown status";
    }
}

int summi_fail_at(summ_error *error, int status, size_t text, size_t offset, const char *detail)
{
    if (error) {
        error->code = status;
        error->reserved = 0;
        error->text = text;
        error->offset = offset;
        error->detail = detail;
    }
    return status;
}

int summi_fail(summ_error *error, int status, const char *detail)
{
    return summi_fail_at(error, status, 0, 0, detail);
}

const char *summi_status_detail(int status)
{
    switch (status) {
    case SUMM_E_LIMIT:
        return "more than 2147483646 sentences or terms";
    case SUMM_E_CANCELLED:
        return "the progress callback asked to stop";
    case SUMM_E_LIMIT_BYTES:
        return "the texts have more bytes than limit_bytes allows";
    case SUMM_E_LIMIT_SENTENCES:
        return "the texts have more sentences than limit_sentences allows";
    case SUMM_E_LIMIT_MEMORY:
        return "more memory is needed than limit_memory allows";
    default:
        return summ_status_text(status);
    }
}

int summi_fail_status(summ_error *error, int status)
{
    return summi_fail(error, status, summi_status_detail(status));
}

void summi_clear(summ_error *error)
{
    summi_fail(error, SUMM_OK, NULL);
}
