// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "profile_lock.h"

#include <cerrno>
#include <fcntl.h>
#include <QFile>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace jobmark::instance {

/// flock() belongs to the open file: it ends with the last descriptor, and a program started from here inherits none.
class ProfileLock::Held
{
public:
    explicit Held(int descriptor)
        : m_descriptor(descriptor)
    {}
    ~Held() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(Held)

    [[nodiscard]] static int open(const QByteArray &path)
    {
        const int flags = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
        const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | flags, 0600);
        // On a disk that takes no more the file of an earlier start can still be locked.
        return descriptor >= 0 ? descriptor : ::open(path.constData(), O_RDONLY | flags);
    }

    [[nodiscard]] int lock() const
    {
        int result = 0;
        do {
            result = ::flock(m_descriptor, LOCK_EX | LOCK_NB);
        } while (result != 0 && errno == EINTR);
        return result == 0 ? 0 : errno;
    }

private:
    int m_descriptor;
};

tl::expected<ProfileLock, ProfileLock::Fault> ProfileLock::take(const account::Profile &profile)
{
    (void)profile.prepare(); // where that fails the file below cannot be made either
    const int descriptor = Held::open(QFile::encodeName(profile.file(u"instance.lock"_s)));
    if (descriptor < 0)
        return tl::unexpected(Fault::NotPossible);
    auto held = std::make_unique<Held>(descriptor);
    if (const int fault = held->lock(); fault != 0)
        return tl::unexpected(fault == EWOULDBLOCK ? Fault::HeldByAnother : Fault::NotPossible);
    return ProfileLock(std::move(held));
}

ProfileLock::ProfileLock(std::unique_ptr<Held> held)
    : m_held(std::move(held))
{}

ProfileLock::ProfileLock(ProfileLock &&other) noexcept = default;
ProfileLock &ProfileLock::operator=(ProfileLock &&other) noexcept = default;
ProfileLock::~ProfileLock() = default;

} // namespace jobmark::instance
