// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

namespace jobmark::test {

/// As after a rest: everything is in the database of this folder, and there is no -wal.
[[nodiscard]] inline bool tidyUp(const QString &folder)
{
    bool isDone = false;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tidying"));
        other.setDatabaseName(folder + QStringLiteral("/jobmark.sqlite"));
        isDone = other.open() && QSqlQuery(other).exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tidying"));
    return isDone;
}

/// The page of the tidy database that holds `text` is none any more.
[[nodiscard]] inline bool damagePageWith(const QByteArray &text, const QString &folder)
{
    constexpr qsizetype pageSize = 4096;
    QFile file(folder + QStringLiteral("/jobmark.sqlite"));
    const qsizetype place = file.open(QIODevice::ReadWrite) ? file.readAll().indexOf(text) : -1;
    return place > 0 && file.seek(place / pageSize * pageSize) && file.putChar('x');
}

} // namespace jobmark::test
