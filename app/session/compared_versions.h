// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "surroundings.h"

#include "api/lead.h"
#include "outbox/submission.h"

#include <QList>

namespace jobmark::session {

enum class Agreement : std::uint8_t {
    Same,
    Differs,
    NotMentioned, ///< the submission says nothing about it, so it would leave alone what the server has
};

/// One field of a submission beside what the server has there.
struct ComparedField
{
    QString name;
    QString yours;  ///< empty when the submission says nothing about it
    QString theirs; ///< empty when the server has nothing there; may be a stranger's text
    Agreement agreement = Agreement::Same;
    friend bool operator==(const ComparedField &, const ComparedField &) = default;
};

/// Every field that the submission or the server says something about, in field order.
[[nodiscard]] QList<ComparedField> comparedVersions(const outbox::What &yours, const api::Lead &theirs,
                                                    const Surroundings &surroundings);

} // namespace jobmark::session
