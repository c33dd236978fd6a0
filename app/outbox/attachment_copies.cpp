// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "attachment_copies.h"

#include "store/private_files.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace jobmark::outbox {
namespace {

QStringList orphansIn(const QString &folder, const QSet<SubmissionId> &wanted)
{
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    names.removeIf([&wanted](const QString &name) {
        const auto id = QUuid::fromString(name);
        return id.isNull() || wanted.contains(id);
    });
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

void removeOrphans(const QString &folder, const QSet<SubmissionId> &wanted)
{
    for (const QString &name : orphansIn(folder, wanted))
        QFile::remove(QDir(folder).filePath(name));
}

void setOrphansAside(const QString &folder, const QSet<SubmissionId> &wanted)
{
    const QStringList names = orphansIn(folder, wanted);
    const QString aside = QDir(folder).filePath(u"set-aside"_s);
    if (names.isEmpty() || !store::makePrivateFolder(aside))
        return;
    for (const QString &name : names)
        QFile::rename(QDir(folder).filePath(name), QDir(aside).filePath(name));
}

} // namespace jobmark::outbox
