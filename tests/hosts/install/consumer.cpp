/* SPDX-License-Identifier: MIT */
/* consumer.cpp - a program in C++ that knows nothing but the installed library. */
#include <iostream>
#include <memory>
#include <string>
#include <summ.h>

namespace
{
struct Free {
    void operator()(summ_options *options) const
    {
        summ_options_free(options);
    }
    void operator()(summ_summary *summary) const
    {
        summ_summary_free(summary);
    }
};
} // namespace

int main()
{
    const std::string text = "The river rose two metres in a night.\n";

    summ_options *new_options = nullptr;
    if (summ_options_new(&new_options) != SUMM_OK)
        return 1;
    const std::unique_ptr<summ_options, Free> options(new_options);
    if (summ_options_set_sentences(options.get(), 1) != SUMM_OK)
        return 1;

    summ_summary *new_summary = nullptr;
    summ_error error;
    if (summ_summarize(text.data(), text.size(), options.get(), &new_summary, &error) != SUMM_OK) {
        std::cerr << error.detail << '\n';
        return 1;
    }
    const std::unique_ptr<summ_summary, Free> summary(new_summary);
    std::cout << summ_version() << ' ' << summ_summary_get_text(summary.get(), nullptr) << '\n';
    return 0;
}
