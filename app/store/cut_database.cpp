// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "cut_database.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace jobmark::store {
namespace {

// The header of a database, sqlite.org/fileformat.html.
constexpr qint64 headerSize = 100;
constexpr qsizetype writeVersion = 18;
constexpr qsizetype pagesAreCountedFor = 95; ///< the last byte of it

} // namespace

bool isCutToNothing(const QString &file)
{
    return QFile::exists(file + "-wal"_L1) && QFile::exists(file) && QFileInfo(file).size() < headerSize;
}

bool layGround(const QString &file, const QString &emptyDatabase)
{
    QFile empty(emptyDatabase);
    if (!empty.open(QIODevice::ReadOnly))
        return false;
    QByteArray bytes = empty.readAll();
    if (bytes.size() < headerSize)
        return false;
    // A later version than SQLite knows: it reads the file and never writes to it, and we do not take it for ours.
    bytes[writeVersion] = 3;
    // The count of pages counts as out of date, so that those in the -wal are the ones that count.
    bytes[pagesAreCountedFor] = char(bytes.at(pagesAreCountedFor) + 1);
    QFile ground(file);
    return ground.open(QIODevice::WriteOnly) && ground.write(bytes) == bytes.size() && ground.flush();
}

} // namespace jobmark::store
