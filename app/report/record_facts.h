// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "became_final.h"

#include "account/connection.h"
#include "review/check_record.h"
#include "review/personal_data.h"
#include "session/surroundings.h"

namespace jobmark::report {

/// Everything there is to say about what is recorded of one lead.
struct RecordFacts
{
    QString connection; ///< its name
    api::ServerAddress server = api::ServerAddress::renovationFind();
    api::Lead lead;
    QList<review::RecordFinding> findings;
    std::optional<BecameFinal> becameFinal;

    /// Nobody but support can change it.
    [[nodiscard]] bool isLocked() const;
    friend bool operator==(const RecordFacts &, const RecordFacts &) = default;
};

/// `facts` under that rule: of a lead, and of nothing else, something personal may be in them.
[[nodiscard]] RecordFacts shownUnder(review::Privacy privacy, const RecordFacts &facts);

/// "Lead won (LEAD_WON)"; a stranger's text as it is; "not recorded" when there is none.
[[nodiscard]] QString statusText(const api::Lead &lead);

/// "Maple Roofing, lead 41207, Lead won (LEAD_WON), 2026-05-02 10:00": what is pasted into a ticket. One line.
[[nodiscard]] QString reference(const RecordFacts &facts, const session::Surroundings &surroundings);

/// Why the record cannot be changed, and what can be done, in two sentences.
[[nodiscard]] QString whyLocked(const api::Lead &lead);

} // namespace jobmark::report
