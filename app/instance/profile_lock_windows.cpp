// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "profile_lock.h"

#include <QDir>
#include <windows.h>

using namespace Qt::StringLiterals;

namespace jobmark::instance {

/// A file that is opened without sharing cannot be opened a second time until its handle is closed, which the system
/// does when the process ends. The handle is not inherited.
class ProfileLock::Held
{
public:
    explicit Held(HANDLE handle)
        : m_handle(handle)
    {}
    ~Held() { CloseHandle(m_handle); }
    Q_DISABLE_COPY_MOVE(Held)

private:
    HANDLE m_handle;
};

tl::expected<ProfileLock, ProfileLock::Fault> ProfileLock::take(const account::Profile &profile)
{
    (void)profile.prepare(); // where that fails the file below cannot be made either
    const std::wstring path = QDir::toNativeSeparators(profile.file(u"instance.lock"_s)).toStdWString();
    const HANDLE handle = CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS,
                                      FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return tl::unexpected(GetLastError() == ERROR_SHARING_VIOLATION ? Fault::HeldByAnother : Fault::NotPossible);
    return ProfileLock(std::make_unique<Held>(handle));
}

ProfileLock::ProfileLock(std::unique_ptr<Held> held)
    : m_held(std::move(held))
{}

ProfileLock::ProfileLock(ProfileLock &&other) noexcept = default;
ProfileLock &ProfileLock::operator=(ProfileLock &&other) noexcept = default;
ProfileLock::~ProfileLock() = default;

} // namespace jobmark::instance
