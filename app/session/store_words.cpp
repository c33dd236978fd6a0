// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "store_words.h"

#include <QCoreApplication>

namespace jobmark::session {
namespace {

struct StoreWords
{
    Q_DECLARE_TR_FUNCTIONS(StoreWords)
};

} // namespace

QString storeSentence(store::StoreFault fault)
{
    switch (fault) {
    case store::StoreFault::Full:
        return StoreWords::tr("The disk is full, so nothing more can be kept. Free some space, then "
                              "try again.");
    case store::StoreFault::ReadOnly:
        return StoreWords::tr("Jobmark's folder cannot be written to. Check its permissions, and whether its "
                              "disk is read-only, then try again.");
    case store::StoreFault::Damaged:
        return StoreWords::tr("Jobmark's database is damaged. Start Jobmark again: it sets the damaged "
                              "file aside and goes on with a new one.");
    case store::StoreFault::NewerVersion:
        return StoreWords::tr("The database was written by a newer Jobmark and is left untouched. "
                              "Update Jobmark to record statuses on this computer.");
    case store::StoreFault::Busy:
        return StoreWords::tr("Another program is using Jobmark's database. Close it, then try again.");
    case store::StoreFault::Other:
        break;
    }
    return StoreWords::tr("The disk did not take what Jobmark wanted to keep. Check the disk, then try "
                          "again.");
}

} // namespace jobmark::session
