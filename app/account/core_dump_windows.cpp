// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "core_dump.h"

#include <windows.h>

namespace jobmark::account {

// A program that wants no box about its crash is not reported either, and the report is what would hold the memory.
void leaveNoCoreDump()
{
    SetErrorMode(GetErrorMode() | SEM_NOGPFAULTERRORBOX);
}

} // namespace jobmark::account
