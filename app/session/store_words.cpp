// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "store_words.h"

#include <QCoreApplication>

namespace jobmark::session {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("StoreWords", text);
}

} // namespace

QString storeSentence(store::StoreFault fault)
{
    switch (fault) {
    case store::StoreFault::Full:
        return translated(QT_TRANSLATE_NOOP("StoreWords",
                                            "The disk is full, so nothing more can be kept. Free some space, then "
                                            "try again."));
    case store::StoreFault::ReadOnly:
        return translated(QT_TRANSLATE_NOOP(
            "StoreWords", "Jobmark's folder cannot be written to. Check its permissions, and whether its "
                          "disk is read-only, then try again."));
    case store::StoreFault::Damaged:
        return translated(QT_TRANSLATE_NOOP("StoreWords",
                                            "Jobmark's database is damaged. Start Jobmark again: it sets the damaged "
                                            "file aside and goes on with a new one."));
    case store::StoreFault::NewerVersion:
        return translated(QT_TRANSLATE_NOOP("StoreWords",
                                            "The database was written by a newer Jobmark and is left untouched. "
                                            "Update Jobmark to record statuses on this computer."));
    case store::StoreFault::Busy:
        return translated(
            QT_TRANSLATE_NOOP("StoreWords", "Another program is using Jobmark's database. Close it, then try again."));
    case store::StoreFault::Other:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("StoreWords",
                                        "The disk did not take what Jobmark wanted to keep. Check the disk, then try "
                                        "again."));
}

} // namespace jobmark::session
