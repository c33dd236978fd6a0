// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "error_title.h"

#include <QCoreApplication>

namespace jobmark::ui {
namespace {

struct ErrorTitleWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorTitle)
};

} // namespace

QString errorTitle(const QString &name)
{
    return ErrorTitleWords::tr("Error: %1", "the name of a page").arg(name);
}

} // namespace jobmark::ui
