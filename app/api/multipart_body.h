// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api_error.h"
#include "write_body.h"

#include <memory>
#include <QDateTime>
#include <QFile>

namespace jobmark::api {

/// A file as the one part `file` of a multipart/form-data (RFC 7578), streamed from disk: never in memory whole.
/// A file that is no longer what it was when opened breaks the body off before its last byte, so that a server that
/// minds Content-Length never has a wrong one.
class MultipartBody : public WriteBody
{
    Q_OBJECT

public:
    /// FileUnreadable unless `path` is a regular file that can be read (a folder, FIFO or device is not even opened);
    /// FileTooLarge when it has more than `maximumBytes`. Only the last part of `displayName` is told.
    [[nodiscard]] static tl::expected<std::unique_ptr<MultipartBody>, ApiError::Kind>
    open(const QString &path, const QString &displayName, const QString &contentType, qint64 maximumBytes);

    [[nodiscard]] qint64 length() const override { return m_head.size() + m_fileSize + m_tail.size(); }
    /// For the request's header, boundary included.
    [[nodiscard]] QByteArray contentType() const;

protected:
    qint64 next(char *data, qint64 most) override;

private:
    explicit MultipartBody(const QString &path);
    [[nodiscard]] bool fileIsAsItWas() const;
    qint64 nextOfFile(char *data, qint64 most);

    QFile m_file;
    qint64 m_fileSize = 0;
    QDateTime m_fileTime;
    QByteArray m_boundary;
    QByteArray m_head;
    QByteArray m_tail;
};

/// A file name for Content-Disposition: UTF-8, the last part only, with quotes and line ends escaped as browsers do and
/// other control characters left out; "attachment" when nothing remains.
[[nodiscard]] QByteArray encodedFilename(const QString &displayName);

} // namespace jobmark::api
