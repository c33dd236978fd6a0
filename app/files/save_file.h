// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "new_file.h"

#include <QByteArray>

namespace jobmark::files {

/// Writes `bytes` as a new file into `folder` and nowhere else: under a name made of `untrustedName` (see
/// safeFileName()), with a number when that is taken. Its path. It is not executable, and nothing opens it.
[[nodiscard]] tl::expected<QString, WriteFault> saveInto(const QString &folder, const QString &untrustedName,
                                                         const QByteArray &bytes);

} // namespace jobmark::files
