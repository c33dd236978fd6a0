// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>

namespace jobmark::rules {

/// What an update is made of. The order is the order of the form, of findings and of every list of fields.
enum class Field : std::uint8_t {
    Status,
    MeetingDate,
    JobAmount,
    StartDate,
    StartDateTbd,
    CompletionDate,
    CompletionDateTbd,
    ContactMethod,
    EstimateType,
    LostReason,
    Notes,
    Attachment,
};

inline constexpr std::array allFields = {
    Field::Status,         Field::MeetingDate,       Field::JobAmount,     Field::StartDate,    Field::StartDateTbd,
    Field::CompletionDate, Field::CompletionDateTbd, Field::ContactMethod, Field::EstimateType, Field::LostReason,
    Field::Notes,          Field::Attachment,
};
/// A file that names each field for itself, without a `switch` over them, asserts how many it knows: a new field does
/// not compile before it has its place there too.
inline constexpr std::size_t fieldCount = allFields.size();

/// The key in the request and in `jobmark --check`; "attachment" for the attachment, which is not part of the JSON.
[[nodiscard]] constexpr const char *jsonKey(Field field)
{
    constexpr std::array keys = {"status",
                                 "meetingScheduledDate",
                                 "jobAmount",
                                 "estimatedProjectStartDate",
                                 "startDateTbd",
                                 "estimatedCompletionDate",
                                 "completionDateTbd",
                                 "contactMethod",
                                 "estimateType",
                                 "lostReason",
                                 "reason",
                                 "attachment"};
    static_assert(keys.size() == fieldCount);
    return keys[static_cast<std::size_t>(field)];
}

} // namespace jobmark::rules
