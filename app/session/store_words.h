// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/store_fault.h"

#include <QString>

namespace jobmark::session {

/// Why something could not be kept on this computer, and what to do about it.
[[nodiscard]] QString storeSentence(store::StoreFault fault);

} // namespace jobmark::session
