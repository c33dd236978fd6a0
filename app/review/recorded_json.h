// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"

#include <QJsonObject>

namespace jobmark::review {

/// `lead` under the API's own keys, every key there, what is not recorded as null. A value that is none of ours is its
/// text. Not the object as it came: that is Lead::json.
[[nodiscard]] QJsonObject recordedJson(const api::Lead &lead);

} // namespace jobmark::review
