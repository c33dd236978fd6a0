// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace jobmark::check {

inline constexpr QLatin1StringView ruleTableBegin{"<!-- rule table: begin -->"};
inline constexpr QLatin1StringView ruleTableEnd{"<!-- rule table: end -->"};

/// The README's table of statuses and fields, made from the rule table: Markdown in English, ended by a line feed.
/// It stands between the lines ruleTableBegin and ruleTableEnd. `jobmark --rule-table` prints it.
[[nodiscard]] QString ruleTableMarkdown();

} // namespace jobmark::check
