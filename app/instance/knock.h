// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"

#include <cstdint>
#include <optional>
#include <QByteArray>
#include <QString>

namespace jobmark::instance {

/// What a second start asks the first for.
struct Knock
{
    enum class Leads : std::uint8_t { AsTheyAre, Sample };
    std::optional<api::LeadId> lead; ///< to be opened
    QString unknownLink; ///< that names no lead, and is to be told; one line of at most 300 UTF-16 code units
    Leads leads = Leads::AsTheyAre;
    QByteArray activationToken; ///< see raising_right.h; may be empty
    friend bool operator==(const Knock &, const Knock &) = default;
};

/// No knock is longer, its line end included.
constexpr qint64 longestKnock = 4 * 1024;

/// One line, its end included.
[[nodiscard]] QByteArray toLine(const Knock &knock);
/// Nothing when it is no knock.
[[nodiscard]] std::optional<Knock> knockFromLine(const QByteArray &line);

/// What the first answers when it has done what was asked; whatever else comes is no answer.
[[nodiscard]] QByteArray answerLine();

} // namespace jobmark::instance
