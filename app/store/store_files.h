// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QString>

/// Where a store's files are in its folder.
namespace jobmark::store {

[[nodiscard]] inline QString databaseFileIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("jobmark.sqlite"));
}

} // namespace jobmark::store
