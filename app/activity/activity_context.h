// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace jobmark::activity {

/// What files of this room say: Activity is the context of their translations.
struct ActivityWords
{
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

} // namespace jobmark::activity
