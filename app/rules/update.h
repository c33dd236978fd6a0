// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"
#include "finding.h"

#include <QJsonObject>
#include <tl/expected.hpp>
#include <variant>

namespace jobmark::rules {

/// When work is to start or be completed: a day, or said to be still open.
class TargetDate
{
public:
    [[nodiscard]] static TargetDate toBeDetermined() { return TargetDate({}); }
    [[nodiscard]] static TargetDate on(QDate validDay) { return TargetDate(validDay); }

    /// Null when to be determined.
    [[nodiscard]] std::optional<QDate> day() const { return m_day; }
    friend bool operator==(const TargetDate &, const TargetDate &) = default;

private:
    explicit TargetDate(std::optional<QDate> day)
        : m_day(day)
    {}
    std::optional<QDate> m_day;
};

/// What is submitted: checked, and only with the fields its status asks for. Made by makeUpdate() alone.
class Update
{
public:
    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] std::optional<Instant> meetingDate() const { return m_meetingDate; }
    [[nodiscard]] std::optional<Money> jobAmount() const { return m_jobAmount; }
    [[nodiscard]] const std::optional<TargetDate> &startDate() const { return m_startDate; }
    [[nodiscard]] const std::optional<TargetDate> &completionDate() const { return m_completionDate; }
    [[nodiscard]] std::optional<ContactMethod> contactMethod() const { return m_contactMethod; }
    [[nodiscard]] std::optional<EstimateType> estimateType() const { return m_estimateType; }
    [[nodiscard]] std::optional<LostReason> lostReason() const { return m_lostReason; }
    /// Empty when there are none.
    [[nodiscard]] const Notes &notes() const { return m_notes; }

    friend bool operator==(const Update &, const Update &) = default;

private:
    friend tl::expected<Update, Findings> makeUpdate(const Draft &draft, const Context &context);
    explicit Update(Status status)
        : m_status(status)
    {}

    Status m_status;
    std::optional<Instant> m_meetingDate;
    std::optional<Money> m_jobAmount;
    std::optional<TargetDate> m_startDate;
    std::optional<TargetDate> m_completionDate;
    std::optional<ContactMethod> m_contactMethod;
    std::optional<EstimateType> m_estimateType;
    std::optional<LostReason> m_lostReason;
    Notes m_notes;
};

/// The update `draft` makes, or every finding (warnings too) when there is an error among them.
[[nodiscard]] tl::expected<Update, Findings> makeUpdate(const Draft &draft, const Context &context);

/// The body of PUT /general-leads/{id}/status: exactly the keys the status asks for and the update has.
/// A TBD is sent as `true`; its date is then left out. Days as noon UTC, instants as yyyy-MM-ddTHH:mm:ssZ.
[[nodiscard]] QJsonObject toJson(const Update &update);

/// The draft that makes this update again (to edit it, or to check a stored one with the same validator).
[[nodiscard]] Draft toDraft(const Update &update);

} // namespace jobmark::rules
