// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "attachment_copies.h"

#include "store/private_files.h"

#include <QDir>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace jobmark::outbox {
namespace {

QStringList orphansIn(const QString &folder, const std::list<Row *> &rows)
{
    QSet<QString> wanted;
    for (const Row *row : rows)
        wanted.insert(copyName(row->content.id));
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    names.removeIf(
        [&wanted](const QString &name) { return wanted.contains(name) || QUuid::fromString(name).isNull(); });
    return names;
}

} // namespace

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
    for (const QString &name : orphansIn(folder, rows))
        QFile::remove(QDir(folder).filePath(name));
}

void setOrphansAside(const QString &folder, const std::list<Row *> &rows)
{
    const QStringList names = orphansIn(folder, rows);
    const QString aside = QDir(folder).filePath(u"set-aside"_s);
    if (names.isEmpty() || !store::makePrivateFolder(aside))
        return;
    for (const QString &name : names)
        QFile::rename(QDir(folder).filePath(name), QDir(aside).filePath(name));
}

} // namespace jobmark::outbox
