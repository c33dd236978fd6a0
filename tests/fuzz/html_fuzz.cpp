// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// Strangers' HTML as text, and strangers' text as something that can be shown: never longer than asked, never a
// character that hides or reorders what stands around it.
#include "input.h"
#include "require.h"

#include "reading/display_text.h"
#include "reading/html_to_text.h"

#include <array>

using namespace jobmark;

namespace {

bool isHarmless(QChar c)
{
    const char16_t code = c.unicode();
    const bool control = (code < 0x20 && code != u'\n') || (code >= 0x7f && code < 0xa0);
    const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0x200e ||
                       code == 0x200f || code == 0x061c;
    return !control && !turns;
}

void requireHarmless(const QString &text, qsizetype limit)
{
    fuzz::require(text.isValidUtf16(), "no half of a character is shown");
    for (const QChar c : text)
        fuzz::require(isHarmless(c), "nothing that is shown hides or reorders text");
    // Zero-width blanks, at most one in a thousand, come on top.
    fuzz::require(text.size() <= limit + limit / 500 + 1, "no more is shown than was asked for");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static constexpr std::array<qsizetype, 4> limits = {1, 40, 500, 20'000};
    const fuzz::Input input(data, size);
    const qsizetype limit = limits[static_cast<std::size_t>(input.choice(limits.size()))];
    const QString text = input.text();
    const QString plain = reading::htmlToPlainText(text, limit);
    fuzz::require(plain.size() <= limit, "the text of HTML is no longer than asked");
    requireHarmless(reading::displayBlock(plain, limit), limit);
    const QString line = reading::displayText(text, limit);
    requireHarmless(line, limit);
    fuzz::require(!line.contains(u'\n'), "one line is one line");
    return 0;
}
