// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "core_dump.h"

#include <windows.h>
// After windows.h, whose types it uses.
#include <werapi.h>

namespace jobmark::account {

// The report of a crash is written by Windows, which leaves out the memory that this flag names.
void leaveNoCoreDump()
{
    (void)WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP);
}

} // namespace jobmark::account
