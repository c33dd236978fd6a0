// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store_fault.h"

#include <QString>

namespace jobmark::store {

class Database;

/// Copies what is still whole in the damaged file into `fresh`, in one transaction: rows whose seal is right, leads
/// from before these had one that are JSON, and how old the list is. Answers how many drafts, submissions and entries
/// of the activity that were. The damaged file is only read.
[[nodiscard]] Stored<int> rescue(const QString &damagedFile, Database &fresh);

} // namespace jobmark::store
