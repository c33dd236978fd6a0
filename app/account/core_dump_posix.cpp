// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "core_dump.h"

#include <sys/resource.h>

namespace jobmark::account {

// Collectors of crashes (systemd-coredump, apport) obey this limit too. A process that cannot be dumped at all (prctl)
// would be a stranger to the desktop's portals, through which files are chosen.
void leaveNoCoreDump()
{
    constexpr rlimit none{0, 0};
    (void)setrlimit(RLIMIT_CORE, &none); // lowering a limit of one's own is always allowed
}

} // namespace jobmark::account
