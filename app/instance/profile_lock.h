// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "account/profile.h"

#include <cstdint>
#include <memory>
#include <tl/expected.hpp>

namespace jobmark::instance {

/// Held by the one process that writes in a profile's folder. The system itself takes it back when the process ends,
/// however it ends: nothing on the disk has to be judged by its age or by a process number that somebody else may have
/// by now (as with QLockFile). The empty file `instance.lock` stays.
class ProfileLock
{
public:
    enum class Fault : std::uint8_t {
        HeldByAnother,
        NotPossible, ///< the file can be neither made nor opened, so that nobody writes there: no reason not to start
    };
    /// At once; makes the profile's folder when it is missing.
    [[nodiscard]] static tl::expected<ProfileLock, Fault> take(const account::Profile &profile);

    ProfileLock(ProfileLock &&other) noexcept;
    ProfileLock &operator=(ProfileLock &&other) noexcept;
    ~ProfileLock();

private:
    class Held; ///< as the system has it
    explicit ProfileLock(std::unique_ptr<Held> held);
    std::unique_ptr<Held> m_held;
};

} // namespace jobmark::instance
