// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "new_file.h"

namespace jobmark::files {

/// Writes `bytes` at the place the user chose, which only they can read from then on. A file that was there is replaced
/// in one step, once the new one is whole on the disk; when anything fails it is as it was. A link there is replaced
/// itself, not what it leads to.
[[nodiscard]] tl::expected<void, WriteFault> replaceFile(const QString &path, QByteArrayView bytes);

} // namespace jobmark::files
