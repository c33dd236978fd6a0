// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api_error.h"
#include "results.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <QByteArray>
#include <QTimeZone>

/// The one place that reads what the server answered. Pure; any thread.
///
/// `success` is believed first and the HTTP code second: whether a refusal comes as 200 or as 4xx is written nowhere.
namespace jobmark::api {

/// An answer as it came off the wire: complete, or (from 300 on) at least with its status.
struct RawAnswer
{
    int httpStatus = 0; ///< 200 and above
    QByteArray body;
    QByteArray contentType;
    QByteArray location;
    std::optional<std::chrono::seconds> retryAfter;
};

/// What was called, which decides what 404, 405 and 501 mean.
enum class Called : std::uint8_t {
    List,          ///< [assumed] 404, 405, 501: not offered
    OneLead,       ///< [assumed] 404: no such lead; 405, 501: not offered
    OneAttachment, ///< [assumed] the same
    Attachments, ///< [assumed] 404: not offered, unless the server's own words speak of the lead; 405, 501: not offered
    DocumentedWrite, ///< 404: no such lead; the call itself is always there
};

/// The list in any of the shapes of the contract: an array, or an object that holds one under content, items, leads or
/// results; in an envelope or bare.
[[nodiscard]] Result<LeadPage> readLeadPage(const RawAnswer &answer, const QTimeZone &zone);
/// The lead asked for. Another lead in its place is not understood.
[[nodiscard]] Result<Lead> readLeadAnswer(const RawAnswer &answer, LeadId asked, const QTimeZone &zone);
/// A documented write: success with or without the lead, or 204.
[[nodiscard]] Result<Written> readWritten(const RawAnswer &answer, LeadId asked, const QTimeZone &zone);
[[nodiscard]] Result<Uploaded> readUploaded(const RawAnswer &answer, LeadId asked, const QTimeZone &zone);
/// The bytes of an attachment; a JSON envelope that says success:false in their place is a refusal.
[[nodiscard]] Result<QByteArray> readBytes(const RawAnswer &answer);

} // namespace jobmark::api
