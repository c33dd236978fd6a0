// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document.h"
#include "record_facts.h"

#include "review/personal_data.h"

/// A record in words, part by part. Nothing that can be recorded is left out: what is not there is said to be not
/// recorded. Under Privacy::WithoutPersonalData marks stand for what is removed.
namespace jobmark::report {

/// Status, when it was recorded, and every field that a status can have.
[[nodiscard]] Section recordedSection(const RecordFacts &facts, review::Privacy privacy,
                                      const session::Surroundings &surroundings);
/// By which call it became final, if it is.
[[nodiscard]] std::optional<Row> madeFinalRow(const RecordFacts &facts, const session::Surroundings &surroundings);
/// Number, category, when it came and was accepted.
[[nodiscard]] Section leadSection(const RecordFacts &facts, review::Privacy privacy,
                                  const session::Surroundings &surroundings);
[[nodiscard]] Section customerSection(const RecordFacts &facts, review::Privacy privacy);
/// What the customer wants, as plain text.
[[nodiscard]] Section projectSection(const RecordFacts &facts, review::Privacy privacy);
[[nodiscard]] Section attachmentSection(const RecordFacts &facts, review::Privacy privacy,
                                        const session::Surroundings &surroundings);
/// A paragraph for each finding: "Error: …".
[[nodiscard]] Section findingSection(const RecordFacts &facts, review::Privacy privacy,
                                     const session::Surroundings &surroundings);

/// All of it.
[[nodiscard]] Document recordDocument(const RecordFacts &facts, review::Privacy privacy,
                                      const session::Surroundings &surroundings);

/// "Error", "Warning".
[[nodiscard]] QString severityWord(rules::Severity severity);

} // namespace jobmark::report
