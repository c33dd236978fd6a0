// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "typed_answers.h"

#include "rules/finding.h"
#include "rules/rule_table.h"
#include "rules/update.h"

#include <array>
#include <QList>
#include <QString>

namespace jobmark::session {

/// A sentence beneath a row, or in the list of what is wrong.
struct FormMessage
{
    rules::Field field;
    rules::Severity severity;
    QString sentence;
    friend bool operator==(const FormMessage &, const FormMessage &) = default;
};

/// One row of the form: a date and its "to be determined" share a row.
struct RowState
{
    rules::Field field = rules::Field::Status;
    rules::Need need = rules::Need::NotAsked; ///< NotAsked: the row is hidden
    QString readAs;                           ///< how the text was understood; empty when there is nothing to add
    std::optional<FormMessage> message;

    [[nodiscard]] bool isShown() const { return need != rules::Need::NotAsked; }
    friend bool operator==(const RowState &, const RowState &) = default;
};

enum class FormPhase : std::uint8_t {
    Editing,
    Correcting,     ///< submit was pressed with errors in it: they are all shown until none is left
    AskingWarnings, ///< submit was pressed; the warnings are shown and asked about, once
    Reviewing,      ///< a final status is shown in full before it goes
};

inline constexpr std::array formRows = {
    rules::Field::MeetingDate,    rules::Field::JobAmount,     rules::Field::StartDate,
    rules::Field::CompletionDate, rules::Field::ContactMethod, rules::Field::EstimateType,
    rules::Field::LostReason,     rules::Field::Notes,         rules::Field::Attachment};

using FormRowStates = std::array<RowState, formRows.size()>;
/// One hidden row for each of formRows.
[[nodiscard]] FormRowStates hiddenRows();

/// Everything the form shows. Published whole after every edit; widgets are written from it and from nothing else.
struct FormState
{
    TypedAnswers typed;
    FormPhase phase = FormPhase::Editing;
    FormRowStates rows = hiddenRows();     ///< in the order of formRows
    QString stillNeeded;                   ///< "Still needed: …", empty when nothing is
    QList<FormMessage> errors;             ///< Correcting: all of them, in field order
    QList<FormMessage> warnings;           ///< AskingWarnings and Reviewing: all of them, in field order
    int noteLength = 0;                    ///< as the server counts, in UTF-16 code units
    std::optional<rules::Update> reviewed; ///< Reviewing: exactly what will be submitted

    [[nodiscard]] const RowState &row(rules::Field field) const;
    friend bool operator==(const FormState &, const FormState &) = default;
};

} // namespace jobmark::session
