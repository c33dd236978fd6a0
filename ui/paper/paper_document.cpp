// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "paper_document.h"

namespace jobmark::ui {

QPageSize::PageSizeId pageSizeOf(const QLocale &locale)
{
    switch (locale.territory()) {
    case QLocale::Canada:
    case QLocale::UnitedStates:
    case QLocale::Mexico:
    case QLocale::PuertoRico:
        return QPageSize::Letter;
    default:
        return QPageSize::A4;
    }
}

} // namespace jobmark::ui
