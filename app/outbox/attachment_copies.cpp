// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "attachment_copies.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace jobmark::outbox {
namespace {

constexpr qint64 chunk = 256 * 1024;

QString nameFor(SubmissionId id)
{
    return id.toString(QUuid::WithoutBraces);
}

bool copyBytes(QFile &from, QFile &to)
{
    while (!from.atEnd()) {
        const QByteArray bytes = from.read(chunk);
        if (bytes.isEmpty() || to.write(bytes) != bytes.size())
            return false;
    }
    return from.error() == QFileDevice::NoError && to.flush();
}

} // namespace

std::optional<Attachment> copyInto(const QString &folder, SubmissionId id, const Attachment &attachment)
{
    // A FIFO or a device would make the window wait for ever.
    if (!QFileInfo(attachment.path).isFile())
        return std::nullopt;
    QFile from(attachment.path);
    QFile to(QDir(folder).filePath(nameFor(id)));
    if (!from.open(QIODevice::ReadOnly) ||
        !to.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return std::nullopt;
    if (!copyBytes(from, to)) {
        to.remove();
        return std::nullopt;
    }
    return Attachment{to.fileName(), attachment.displayName, attachment.contentType};
}

void removeCopy(const QString &folder, const Row &row)
{
    if (row.isAttachment())
        QFile::remove(QDir(folder).filePath(nameFor(row.content.id)));
}

void removeOrphans(const QString &folder, const std::list<Row *> &rows)
{
    QSet<QString> wanted;
    for (const Row *row : rows)
        wanted.insert(nameFor(row->content.id));
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (!wanted.contains(name) && !QUuid::fromString(name).isNull())
            QFile::remove(QDir(folder).filePath(name));
    }
}

} // namespace jobmark::outbox
