// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

namespace jobmark::files {

/// Why something is not a file that can be read.
enum class ReadFault : std::uint8_t {
    Missing,
    NotPermitted,
    Folder,
    NotPlain, ///< a FIFO, a device, a socket
    Unreadable,
};

/// An ordinary file, open for reading. Whatever else stands at its path is not even opened (a FIFO would wait for ever,
/// a device may act on being opened); a link leads to what it means. Its size is known before a byte is read.
class PlainFile
{
public:
    [[nodiscard]] static tl::expected<PlainFile, ReadFault> open(const QString &path);
    PlainFile(PlainFile &&) noexcept;
    PlainFile &operator=(PlainFile &&) noexcept;
    ~PlainFile();

    /// In bytes, when it was opened.
    [[nodiscard]] qint64 size() const;
    /// The next bytes, at most `most`; empty at the end; nothing when they cannot be read.
    [[nodiscard]] tl::expected<QByteArray, ReadFault> read(qint64 most);
    /// Neither written to nor replaced since it was opened, as far as size, time and identity tell.
    [[nodiscard]] bool isAsItWas() const;

private:
    struct Open;
    explicit PlainFile(std::unique_ptr<Open> file);
    std::unique_ptr<Open> m_file;
};

} // namespace jobmark::files
