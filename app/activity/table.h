// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "entry.h"

#include <deque>

namespace jobmark::activity {

/// The columns of the activity as a table, and an entry in them: a column for each field, so that entries of every kind
/// have their values below each other. Texts are whole and as they were written.
[[nodiscard]] QStringList tableHeader();
[[nodiscard]] QStringList tableRow(const Entry &entry);

/// All of it as a CSV file.
[[nodiscard]] QByteArray toCsv(const std::deque<Entry> &entries);

} // namespace jobmark::activity
