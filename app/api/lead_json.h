// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lead.h"

#include <cstdint>
#include <QJsonObject>
#include <QTimeZone>
#include <tl/expected.hpp>

namespace jobmark::api {

/// Why an object is not a lead. There is only one way: without its number nothing can be done with it.
enum class LeadFault : std::uint8_t { NoId };

/// Reads one lead of an answer. Every key but `id` may be missing, null or of another type, which reads as absent (for
/// a Reported value: as the server's text) and never refuses the lead. `id` is an integer, or text of digits.
/// Texts are taken as they are, control characters too, up to 20,000 UTF-16 code units (HTML 100,000, a value that is
/// none of ours 1,000), and up to 1,000 attachments; Lead::json holds all. Days are read by contract: noon or midnight
/// UTC is that UTC day, any other time is the day in `zone`. Pure; any thread.
[[nodiscard]] tl::expected<Lead, LeadFault> leadFromJson(const QJsonObject &object, const QTimeZone &zone);

/// A lead kept as its JSON, Lead::json, which it keeps as it is. NoId when it is no lead.
[[nodiscard]] tl::expected<Lead, LeadFault> leadFromKept(const QByteArray &json, const QTimeZone &zone);

/// One entry of a lead's `attachments`, or the answer to an upload.
[[nodiscard]] AttachmentInfo attachmentFromJson(const QJsonObject &object);

} // namespace jobmark::api
