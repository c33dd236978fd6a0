// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "database.h"

#include "cut_database.h"
#include "private_files.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace jobmark::store {
namespace {

// Long enough for another program's quick look, short enough not to be felt in the window.
constexpr auto openOptions = "QSQLITE_BUSY_TIMEOUT=40"_L1;
constexpr auto readOnlyOptions = "QSQLITE_BUSY_TIMEOUT=40;QSQLITE_OPEN_READONLY"_L1;
constexpr auto atRestOptions = "QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_L1;

constexpr qint64 smallestIndex = 32'768; // of a -shm that somebody uses

// SQLite's own result codes (sqlite.org/rescode.html); the upper bytes say more.
enum SqliteCode {
    Error = 1,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    NotADatabase = 26
};
constexpr int shortRead = 522;
constexpr int corruptFilesystem = 8458;

StoreFault faultOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return StoreFault::Busy;
    case ReadOnly:
        return StoreFault::ReadOnly;
    // Every statement is ours and fits the schema we made. When SQLite cannot make sense of one, the schema has
    // changed.
    case Error:
    case Corrupt:
    case NotADatabase:
        return StoreFault::Damaged;
    case Full:
        return StoreFault::Full;
    case IoError:
        return code == shortRead || code == corruptFilesystem ? StoreFault::Damaged : StoreFault::Other;
    default:
        return StoreFault::Other;
    }
}

void configure(QSqlDatabase &connection, const QString &file, Database::Access access)
{
    switch (access) {
    case Database::Access::ReadAndWrite:
        connection.setConnectOptions(openOptions);
        break;
    case Database::Access::ReadOnly:
        connection.setConnectOptions(readOnlyOptions);
        break;
    case Database::Access::AtRest:
        connection.setConnectOptions(atRestOptions);
        connection.setDatabaseName(
            QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded(QUrl::FullyEncoded) + "?immutable=1"));
        return;
    }
    connection.setDatabaseName(file);
}

} // namespace

bool isAtRest(const QString &file)
{
    return QFileInfo(file + "-wal"_L1).size() == 0 && QFileInfo(file + "-shm"_L1).size() < smallestIndex;
}

Database::Database()
    : m_connection("store-"_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

Database::~Database()
{
    close();
}

Stored<void> Database::open(const QString &file, Access access)
{
    close();
    if (isCutToNothing(file))
        return tl::make_unexpected(StoreFault::Damaged);
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    configure(connection, file, access);
    m_access = access;
    m_folder = QFileInfo(file).absolutePath();
    if (!connection.open())
        return tl::make_unexpected(namedFully(faultOf(connection.lastError())));
    return {};
}

void Database::close()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Stored<void> Database::run(const QString &sql)
{
    return Statement(*this, sql).run();
}

Stored<QVariant> Database::ask(const QString &sql)
{
    Statement statement(*this, sql);
    if (const auto ran = statement.run(); !ran)
        return tl::make_unexpected(ran.error());
    const auto hasRow = statement.next();
    if (!hasRow)
        return tl::make_unexpected(hasRow.error());
    return *hasRow ? statement.value(0) : QVariant();
}

Stored<void> Database::inTransaction(const std::function<Stored<void>()> &steps)
{
    if (const auto forgotten = forgetFailedCommit(); !forgotten)
        return forgotten;
    Stored<void> result = run(u"BEGIN IMMEDIATE"_s);
    if (!result)
        return result;
    result = steps();
    if (result) {
        result = run(u"COMMIT"_s);
        m_hasFailedCommit = !result;
    }
    // After a failed COMMIT the transaction may still be open. Where it is not, ROLLBACK has nothing to do and says so.
    if (!result) {
        std::ignore = run(u"ROLLBACK"_s);
        std::ignore = forgetFailedCommit();
    }
    return result;
}

// When all of a transaction was written and only the sync failed, it is rolled back in memory, yet stands whole in the
// -wal file: a start after a crash would find what was said not to be there. The next transaction is written over its
// beginning, and what is left of it does not fit any more: so one is made that changes nothing.
Stored<void> Database::forgetFailedCommit()
{
    if (!m_hasFailedCommit)
        return {};
    const auto version = ask(u"PRAGMA user_version"_s);
    if (!version)
        return tl::make_unexpected(version.error());
    if (const auto wrote = run(u"PRAGMA user_version = %1"_s.arg(version->toInt())); !wrote)
        return wrote;
    m_hasFailedCommit = false;
    return {};
}

// Of a disk that turned read-only beneath an open file SQLite says only that it failed; and of what was opened for
// reading, not why it had to be.
StoreFault Database::namedFully(StoreFault fault) const
{
    const bool isOfAccess = fault == StoreFault::ReadOnly && m_access != Access::ReadAndWrite;
    return fault == StoreFault::Other || isOfAccess ? whyNotWritable(m_folder) : fault;
}

StoreFault Database::noted(StoreFault fault) const
{
    if (fault == StoreFault::Damaged && m_onDamage)
        m_onDamage();
    return namedFully(fault);
}

Statement::Statement(const Database &database, const QString &sql)
    : m_database(database)
    , m_query(QSqlDatabase::database(database.m_connection, false))
{
    m_query.setForwardOnly(true);
    m_isPrepared = m_query.prepare(sql);
}

Stored<void> Statement::run(const QVariantList &values)
{
    if (!m_isPrepared)
        return tl::make_unexpected(noted(faultOf(m_query.lastError())));
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(static_cast<int>(i), values.at(i));
    if (!m_query.exec())
        return tl::make_unexpected(noted(faultOf(m_query.lastError())));
    return {};
}

Stored<bool> Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return tl::make_unexpected(noted(faultOf(m_query.lastError())));
    return false;
}

QVariantList Statement::values(int first, int count) const
{
    QVariantList values;
    values.reserve(count);
    for (int column = first; column < first + count; ++column)
        values.append(value(column));
    return values;
}

QVariant notNull(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace jobmark::store
