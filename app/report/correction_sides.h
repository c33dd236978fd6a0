// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "review/correction_request.h"
#include "session/surroundings.h"

#include <QList>

namespace jobmark::report {

/// One field of a correction request: what its writer saw, what it should be, and what is recorded now.
struct CorrectionLine
{
    QString name;
    QString recorded;      ///< may be a stranger's text, like all of these; "Not recorded" when nothing was
    QString shouldBe;      ///< "Nothing" when it should not be there
    QString now;           ///< empty when the lead is not known here
    bool isChange = false; ///< the request asks for something else than its writer saw
    bool hasMoved = false; ///< what is recorded now is not what its writer saw
    friend bool operator==(const CorrectionLine &, const CorrectionLine &) = default;
};

/// Every field that one of the three says something about, in field order. What the status it should have does not ask
/// for stays as it is.
[[nodiscard]] QList<CorrectionLine> correctionLines(const review::CorrectionRequest &request,
                                                    const std::optional<api::Lead> &now,
                                                    const session::Surroundings &surroundings);

} // namespace jobmark::report
