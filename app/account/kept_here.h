// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace jobmark::account {

/// What is kept of one connection on this computer, besides its token.
struct KeptHere
{
    qint64 leads = 0;
    qint64 drafts = 0;
    qint64 unsettled = 0; ///< submissions that are not at an end: they were not sent, or need a decision
    qint64 activity = 0;  ///< entries
    QString folder;       ///< where; with other separators than this system's
};

} // namespace jobmark::account
