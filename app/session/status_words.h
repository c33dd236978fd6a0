// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "surroundings.h"

#include "api/lead.h"
#include "rules/field.h"
#include "rules/update.h"

#include <QList>

namespace jobmark::session {

/// One line of "what stands where": a field of ours and what is said of it, in words.
struct FieldText
{
    rules::Field field;
    QString text; ///< empty when nothing is said; may hold a server's text: show it as plain text
    friend bool operator==(const FieldText &, const FieldText &) = default;
};

/// The fields that a status update can say something about, in field order: a "to be determined" is said in its date's
/// place.
[[nodiscard]] QList<rules::Field> spokenFields();

/// What `update` says of `field`; empty when it says nothing.
[[nodiscard]] QString submittedText(const rules::Update &update, rules::Field field, const Surroundings &surroundings);

/// What the server has recorded for `field`; empty when it has nothing.
[[nodiscard]] QString recordedText(const api::Lead &lead, rules::Field field, const Surroundings &surroundings);

/// Every field of the update that says something, in field order.
[[nodiscard]] QList<FieldText> submittedTexts(const rules::Update &update, const Surroundings &surroundings);

/// Every field the server has recorded something for, in field order.
[[nodiscard]] QList<FieldText> recordedTexts(const api::Lead &lead, const Surroundings &surroundings);

struct Difference
{
    rules::Field field;
    QString submitted;
    QString recorded;
    friend bool operator==(const Difference &, const Difference &) = default;
};

/// Where the server recorded something else than what was submitted. Fields the update says nothing about do not count:
/// the server may keep what it had.
[[nodiscard]] QList<Difference> differences(const rules::Update &update, const api::Lead &lead,
                                            const Surroundings &surroundings);

} // namespace jobmark::session
