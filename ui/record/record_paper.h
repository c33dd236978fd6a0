// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "paper/paper_document.h"
#include "report/record_sections.h"

namespace jobmark::ui {

/// A record as it is put on paper, in ordinary text of `font`. Under Privacy::WithoutPersonalData nothing personal is
/// in it, the title of the file included.
[[nodiscard]] PaperDocument recordPaper(const report::RecordFacts &facts, review::Privacy privacy,
                                        const session::Surroundings &surroundings, QFont font);

} // namespace jobmark::ui
