// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "record_sections.h"

namespace jobmark::report {

enum class Markup : std::uint8_t { PlainText, Markdown };

/// The record for pasting into a ticket, in the window's language: the reference first, then everything.
[[nodiscard]] QString supportNote(const RecordFacts &facts, Markup markup, review::Privacy privacy,
                                  const session::Surroundings &surroundings);

} // namespace jobmark::report
