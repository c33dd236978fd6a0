// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "new_file.h"
#include "plain_file.h"

#include <atomic>
#include <memory>

namespace jobmark::files {

/// Why a file was not copied. Nothing of it is left behind.
enum class CopyFault : std::uint8_t {
    Missing,
    NameNotText, ///< its path has bytes that are not UTF-8: it cannot even be looked for
    NotPermitted,
    Folder,
    NotPlain,
    Unreadable,
    Empty,
    TooLarge, ///< told by its size, before a byte of it is read
    Program,  ///< something that would run
    Changed,  ///< it was written to while it was copied
    Cancelled,
    NoRoom,   ///< where the copy goes
    NotTaken, ///< the copy could not be written for another reason
};

/// Turned by somebody else while a copy is made; the copy ends soon after.
using Cancelled = std::shared_ptr<std::atomic_bool>;

struct CopyOrder
{
    QString from;
    QString name;   ///< what it is called; tells programs apart
    QString folder; ///< where the copy goes, readable by its owner alone
    QString copyName;
    qint64 mostBytes = 0;
    Cancelled cancelled = {}; ///< may be null
};

/// Copies a plain file that is neither empty nor too large nor a program: whole, as it was when it was opened, and on
/// disk when this returns the number of its bytes.
[[nodiscard]] tl::expected<qint64, CopyFault> copyFile(const CopyOrder &order);
/// The same for what is in memory: nothing can change meanwhile.
[[nodiscard]] tl::expected<qint64, CopyFault> copyBytes(const QByteArray &bytes, const CopyOrder &order);

} // namespace jobmark::files
