// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "attachment_copies.h"

#include <QDir>
#include <QFile>
#include <QSet>

namespace jobmark::outbox {

QString copyName(SubmissionId id)
{
    return id.toString(QUuid::WithoutBraces);
}

void removeCopy(const QString &folder, const Row &row)
{
    if (row.isAttachment())
        QFile::remove(QDir(folder).filePath(copyName(row.content.id)));
}

void removeOrphans(const QString &folder, const std::list<Row *> &rows)
{
    QSet<QString> wanted;
    for (const Row *row : rows)
        wanted.insert(copyName(row->content.id));
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (!wanted.contains(name) && !QUuid::fromString(name).isNull())
            QFile::remove(QDir(folder).filePath(name));
    }
}

} // namespace jobmark::outbox
