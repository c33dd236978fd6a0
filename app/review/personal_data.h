// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"

namespace jobmark::review {

/// Whether what leaves Jobmark may tell who the customer is.
enum class Privacy : std::uint8_t { Everything, WithoutPersonalData };

/// "[removed]", in the user's language: stands where something personal stood.
[[nodiscard]] QString removedMark();

/// The lead without anything that may tell who the customer is, or that anybody wrote freely: names, ways to reach
/// them, addresses, notes, descriptions, file names, and values that are none of ours. A mark stands where something
/// was, and nothing where nothing was. Made from nothing, value by known value: what is not known to be harmless is not
/// taken over. `json` is empty: the raw object is personal through and through.
[[nodiscard]] api::Lead withoutPersonalData(const api::Lead &lead);

/// `lead` under that rule: itself, or what withoutPersonalData() leaves of it.
[[nodiscard]] api::Lead shownUnder(Privacy privacy, const api::Lead &lead);

} // namespace jobmark::review
