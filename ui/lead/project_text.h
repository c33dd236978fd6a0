// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"

#include <QString>

namespace jobmark::ui {

/// What the customer wants: the description they gave, and the two texts that hold HTML, as plain text. Empty lines in
/// a row become one, and a line that only says again how the customer is called and reached, which stands above, is
/// left out.
[[nodiscard]] QString projectText(const api::Lead &lead);

} // namespace jobmark::ui
