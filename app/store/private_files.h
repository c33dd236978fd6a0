// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store_fault.h"

#include <QString>

/// Files and folders that only their owner can read, from the first moment on.
namespace jobmark::store {

/// Makes the folder and those above it that are missing, each 0700; one that is there is made 0700.
[[nodiscard]] Stored<void> makePrivateFolder(const QString &folder);
/// Makes an empty file, 0600. SQLite gives its -wal and -shm the permissions of the database.
[[nodiscard]] Stored<void> makePrivateFile(const QString &file);
/// Takes everybody else's permissions away; a file that is not there is fine.
void makePrivate(const QString &file);
/// Why `folder` cannot be written, as far as the system says: ReadOnly, Full or Other.
[[nodiscard]] StoreFault whyNotWritable(const QString &folder);

} // namespace jobmark::store
