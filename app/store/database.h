// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store_fault.h"

#include <functional>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <tuple>
#include <type_traits>

namespace jobmark::store {

/// One SQLite file. Statements answer with a StoreFault instead of throwing it away; while none is open they all fail.
class Database
{
public:
    enum class Access : std::uint8_t {
        ReadAndWrite,
        ReadOnly,
        AtRest, ///< to be read where nothing can be written: needs no side files and locks nothing, see isAtRest()
    };
    Database();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// The file must be there: it is made elsewhere, with the right permissions (private_files.h).
    [[nodiscard]] Stored<void> open(const QString &file, Access access);
    void close();

    /// `then` is called when a statement finds the file damaged, from within that statement.
    void setOnDamage(std::function<void()> then) { m_onDamage = std::move(then); }
    /// For who sees it without a statement.
    void noteDamage() const { std::ignore = noted(StoreFault::Damaged); }

    /// A statement without values and without an answer.
    [[nodiscard]] Stored<void> run(const QString &sql);
    /// The first value of the first row of a statement without values; an invalid QVariant when there is no row.
    [[nodiscard]] Stored<QVariant> ask(const QString &sql);
    /// Runs `steps` in one transaction: all of it is on disk when this returns without a fault, and nothing otherwise.
    [[nodiscard]] Stored<void> inTransaction(const std::function<Stored<void>()> &steps);

private:
    friend class Statement;
    Stored<void> forgetFailedCommit();
    /// The same fault, told to who wants to know.
    [[nodiscard]] StoreFault noted(StoreFault fault) const;
    [[nodiscard]] StoreFault namedFully(StoreFault fault) const;

    std::function<void()> m_onDamage;
    bool m_hasFailedCommit = false; ///< and what it wrote may stand in the journal
    QString m_folder;
    Access m_access = Access::ReadAndWrite;
    const QString m_connection; ///< unique: QtSql keeps connections in one list for the whole program
};

/// Whether all of the database is in `file` alone, and nobody works with it.
[[nodiscard]] bool isAtRest(const QString &file);

/// A prepared statement; run it any number of times.
class Statement
{
public:
    Statement(const Database &database, const QString &sql);
    [[nodiscard]] Stored<void> run(const QVariantList &values = {});
    /// True when there is a row to read.
    [[nodiscard]] Stored<bool> next();
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    /// `count` columns of the row, from `first` on.
    [[nodiscard]] QVariantList values(int first, int count) const;
    /// What was read makes no sense: a fault of the file as any other.
    [[nodiscard]] StoreFault noted(StoreFault fault) const { return m_database.noted(fault); }

private:
    const Database &m_database;
    QSqlQuery m_query;
    bool m_isPrepared;
};

/// Every row of the statement as `read` makes it: a function from a Statement to a Stored<T>. The first fault ends it.
template <class Read>
[[nodiscard]] auto readAll(Statement &statement, const QVariantList &bound, Read read)
    -> Stored<QList<typename std::invoke_result_t<Read, const Statement &>::value_type>>
{
    if (const auto ran = statement.run(bound); !ran)
        return tl::make_unexpected(ran.error());
    QList<typename std::invoke_result_t<Read, const Statement &>::value_type> rows;
    for (;;) {
        const Stored<bool> hasRow = statement.next();
        if (!hasRow)
            return tl::make_unexpected(hasRow.error());
        if (!*hasRow)
            return rows;
        auto row = read(std::as_const(statement));
        if (!row)
            return tl::make_unexpected(statement.noted(row.error()));
        rows.append(std::move(*row));
    }
}

/// For NOT NULL columns: a null QByteArray or QString would be written as NULL.
[[nodiscard]] QVariant notNull(const QByteArray &bytes);
[[nodiscard]] QVariant notNull(const QString &text);

} // namespace jobmark::store
