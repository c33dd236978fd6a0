// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lead.h"

#include <optional>
#include <QList>
#include <QString>

namespace jobmark::api {

/// A page of leads, and what the server says of the whole.
struct LeadPage
{
    QList<Lead> leads;
    std::optional<qint64> total;
    /// Entries that could not be read as a lead (no id, not an object). They are left out, and counted.
    int unreadable = 0;
};

/// What a write answered. `lead` is missing when the server said success without sending the lead.
struct Written
{
    std::optional<Lead> lead;
    QString message; ///< untrusted; cleaned like ApiError::serverText
};

/// What an upload answered: the attachment, or the whole lead, or neither when the server only said success.
struct Uploaded
{
    std::optional<AttachmentInfo> attachment;
    std::optional<Lead> lead;
};

} // namespace jobmark::api
