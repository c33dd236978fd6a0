// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"

namespace jobmark::review {

/// What is recorded of a lead's status, as the shared validator takes it: what is missing is absent, and what is none
/// of the values we know is an answer that cannot be read.
[[nodiscard]] rules::Draft recordedDraft(const api::Lead &lead);

} // namespace jobmark::review
