// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules/status.h"

#include <cstdint>
#include <optional>
#include <QJsonObject>
#include <QString>

namespace jobmark::session {

enum class TargetKind : std::uint8_t { Day, ToBeDetermined };

/// What a person wrote about a lead, exactly as typed: into the form, for every row, shown or hidden, and why the lead
/// is to be declined. This is what a stored draft holds: reading it is left for later, so nothing typed can get lost in
/// the reading.
struct TypedAnswers
{
    std::optional<rules::Status> status;
    QString meetingDay;
    QString meetingTime;
    QString jobAmount;
    QString startDay;
    TargetKind startKind = TargetKind::Day;
    QString completionDay;
    TargetKind completionKind = TargetKind::Day;
    std::optional<rules::ContactMethod> contactMethod;
    std::optional<rules::EstimateType> estimateType;
    std::optional<rules::LostReason> lostReason;
    QString notes;
    QString declineReason;

    friend bool operator==(const TypedAnswers &, const TypedAnswers &) = default;
    [[nodiscard]] bool isEmpty() const { return *this == TypedAnswers(); }
    /// Something of a status is in it.
    [[nodiscard]] bool hasStatusPart() const;
};

/// For the store. Only answered parts have a key; a key that is not known, or a value that does not fit, is left out.
[[nodiscard]] QJsonObject toJson(const TypedAnswers &typed);
[[nodiscard]] TypedAnswers typedAnswersFromJson(const QJsonObject &object);

} // namespace jobmark::session
