// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

namespace jobmark::test {

/// While it lives nothing can be written to the database of this folder.
class HeldDatabase
{
public:
    explicit HeldDatabase(const QString &folder)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("holder"));
        database.setDatabaseName(folder + QStringLiteral("/jobmark.sqlite"));
        m_isHeld = database.open() && QSqlQuery(database).exec(QStringLiteral("BEGIN IMMEDIATE"));
    }
    ~HeldDatabase() { QSqlDatabase::removeDatabase(QStringLiteral("holder")); }
    HeldDatabase(const HeldDatabase &) = delete;
    HeldDatabase &operator=(const HeldDatabase &) = delete;
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    bool m_isHeld = false;
};

} // namespace jobmark::test
