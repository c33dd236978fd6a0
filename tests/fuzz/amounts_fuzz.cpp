// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// Amounts as people type them. What is read is in range, and is read again from how Jobmark itself writes it.
#include "input.h"
#include "require.h"

#include "reading/amount_reader.h"

#include <array>
#include <QLocale>

using namespace jobmark;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const std::array locales = {QLocale(QLocale::English, QLocale::Canada),
                                       QLocale(QLocale::French, QLocale::Canada),
                                       QLocale(QLocale::Spanish, QLocale::UnitedStates)};
    const fuzz::Input input(data, size);
    const auto read = reading::readAmount(QString::fromUtf8(input.whole()));
    const rules::Money *amount = read.amount.value();
    if (!amount)
        return 0;
    fuzz::require(amount->cents() >= 0 && amount->cents() <= rules::Money::maximumCents, "an amount is in range");
    for (const QLocale &locale : locales) {
        const QString written = reading::writeAmount(*amount, locale);
        const auto again = reading::readAmount(written);
        fuzz::require(again.amount.value() && *again.amount.value() == *amount, "an amount is read as it was written");
    }
    for (const auto language : {reading::Language::English, reading::Language::French, reading::Language::Spanish})
        fuzz::require(!reading::amountInWords(*amount, language).isEmpty(), "every amount has words");
    return 0;
}
