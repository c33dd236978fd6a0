// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "multipart_body.h"

#include <algorithm>
#include <cstring>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace jobmark::api {
namespace {

QByteArray partType(const QString &contentType)
{
    static const QRegularExpression wellFormed(u"\\A[A-Za-z0-9!#$&^_.+-]{1,100}/[A-Za-z0-9!#$&^_.+-]{1,100}\\z"_s);
    return wellFormed.match(contentType).hasMatch() ? contentType.toLatin1() : "application/octet-stream"_ba;
}

qint64 copyFrom(const QByteArray &bytes, qint64 from, char *data, qint64 most)
{
    const qint64 count = std::min(most, bytes.size() - from);
    std::memcpy(data, bytes.constData() + from, static_cast<std::size_t>(count));
    return count;
}

} // namespace

MultipartBody::MultipartBody(const QString &path)
    : m_file(path)
    , m_boundary("jobmark-" + QUuid::createUuid().toByteArray(QUuid::Id128))
{}

tl::expected<std::unique_ptr<MultipartBody>, ApiError::Kind>
MultipartBody::open(const QString &path, const QString &displayName, const QString &contentType, qint64 maximumBytes)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return tl::make_unexpected(ApiError::Kind::FileUnreadable);
    if (file.size() > maximumBytes)
        return tl::make_unexpected(ApiError::Kind::FileTooLarge);
    std::unique_ptr<MultipartBody> body(new MultipartBody(path));
    if (!body->m_file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(ApiError::Kind::FileUnreadable);
    body->m_fileSize = file.size();
    body->m_fileTime = file.lastModified();
    body->m_head = "--" + body->m_boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" +
                   encodedFilename(displayName) + "\"\r\nContent-Type: " + partType(contentType) + "\r\n\r\n";
    body->m_tail = "\r\n--" + body->m_boundary + "--\r\n";
    return body;
}

QByteArray MultipartBody::contentType() const
{
    return "multipart/form-data; boundary=" + m_boundary;
}

bool MultipartBody::fileIsAsItWas() const
{
    const QFileInfo now(m_file.fileName());
    return now.isFile() && now.size() == m_fileSize && now.lastModified() == m_fileTime;
}

qint64 MultipartBody::nextOfFile(char *data, qint64 most)
{
    const qint64 at = handedOver() - m_head.size();
    const qint64 count = m_file.read(data, std::min(most, m_fileSize - at));
    const bool isLast = at + count == m_fileSize;
    return count <= 0 || (isLast && !fileIsAsItWas()) ? -1 : count;
}

qint64 MultipartBody::next(char *data, qint64 most)
{
    const qint64 at = handedOver();
    const qint64 fileEnd = m_head.size() + m_fileSize;
    if (at < m_head.size())
        return copyFrom(m_head, at, data, most);
    if (at < fileEnd)
        return nextOfFile(data, most);
    // An empty file has no last chunk at which to look.
    if (m_fileSize == 0 && !fileIsAsItWas())
        return -1;
    return copyFrom(m_tail, at - fileEnd, data, most);
}

QByteArray encodedFilename(const QString &displayName)
{
    QString name = displayName.mid(std::max(displayName.lastIndexOf(u'/'), displayName.lastIndexOf(u'\\')) + 1);
    name.replace(u'"', "%22"_L1).replace(u'\r', "%0D"_L1).replace(u'\n', "%0A"_L1);
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return name.trimmed().isEmpty() ? "attachment"_ba : name.toUtf8();
}

} // namespace jobmark::api
