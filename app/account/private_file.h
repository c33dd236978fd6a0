// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

namespace jobmark::account {

enum class FileFault : std::uint8_t { Missing, NotReadable, TooLarge, NotWritten };

/// The whole of a small file; TooLarge above `limit` bytes.
[[nodiscard]] tl::expected<QByteArray, FileFault> readWhole(const QString &path, qint64 limit);

/// Replaces the file at `path` in one step, or leaves the old one as it was. On success the new one is on the disk:
/// file and folder are synced. NotWritten after the step itself (the folder could not be synced) leaves the new one,
/// which a power cut may undo. It is 0600 from the first byte (QSaveFile makes it 0644 and syncs no folder).
[[nodiscard]] tl::expected<void, FileFault> writePrivately(const QString &path, const QByteArray &bytes);

/// Renames a file that could not be read to a name of its own beside it; where it went, or empty.
[[nodiscard]] QString setAside(const QString &path);

} // namespace jobmark::account
