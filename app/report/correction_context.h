// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace jobmark::report {

/// What files of this room say: Correction is the context of their translations.
struct CorrectionWords
{
    Q_DECLARE_TR_FUNCTIONS(Correction)
};

} // namespace jobmark::report
