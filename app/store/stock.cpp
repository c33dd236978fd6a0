// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "stock.h"

#include "database.h"
#include "store_files.h"

#include <QFile>
#include <utility>

using namespace Qt::StringLiterals;

namespace jobmark::store {

Stored<Stock> stockOf(const QString &folder)
{
    Stock stock;
    if (!QFile::exists(databaseFileIn(folder)))
        return stock;
    Database database;
    if (const auto opened = database.open(databaseFileIn(folder), Database::Access::ReadOnly); !opened)
        return tl::make_unexpected(opened.error());
    for (const auto &[table, count] :
         {std::pair("leads"_L1, &stock.leads), std::pair("drafts"_L1, &stock.drafts),
          std::pair("submissions"_L1, &stock.submissions), std::pair("activity"_L1, &stock.activity)}) {
        const auto counted = database.ask(u"SELECT count(*) FROM "_s + table);
        if (!counted)
            return tl::make_unexpected(counted.error());
        *count = counted->toLongLong();
    }
    return stock;
}

} // namespace jobmark::store
