// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace jobmark::ui {

/// What files of this room say: Submission is the context of their translations.
struct SubmissionWords
{
    Q_DECLARE_TR_FUNCTIONS(Submission)
};

} // namespace jobmark::ui
