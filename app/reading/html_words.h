// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <QStringView>

/// The few words of HTML that matter for reading it as text. For html_to_text.cpp.
namespace jobmark::reading {

/// What a tag does to the text around it.
enum class Effect : std::uint8_t { None, Blank, Line, Paragraph, ListItem, Swallow };

/// None for a tag that is not known. Capitals do not matter.
[[nodiscard]] Effect effectOf(QStringView tagName);

/// The character that &name; stands for, of those that turn up in what people write.
[[nodiscard]] std::optional<char32_t> namedEntity(QStringView name);

} // namespace jobmark::reading
