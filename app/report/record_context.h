// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace jobmark::report {

/// What files of this room say: Record is the context of their translations.
struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(Record)
};

} // namespace jobmark::report
