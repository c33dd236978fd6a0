// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "activity/filter.h"
#include "paper/paper_document.h"

#include <deque>

namespace jobmark::ui {

/// What stands at the head of an export.
struct ExportHead
{
    QString connection;
    QStringList filterLines; ///< what it covers
    QDateTime madeAt;
};

/// The activity on paper: a part for each day, and in it an entry for each that happened. Any thread.
[[nodiscard]] PaperDocument paperOf(const std::deque<activity::Entry> &entries, const ExportHead &head,
                                    const session::Surroundings &surroundings, const QFont &font);

} // namespace jobmark::ui
