// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "open_connections.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <linux/sockios.h>
#include <linux/tcp.h> // the one in netinet/ does not know tcpi_bytes_received
#include <memory>
#include <netinet/in.h>
#include <optional>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace jobmark::api {
namespace {

/// Every descriptor of the process that is a socket, until `visit(descriptor, id)` says that it has seen enough.
template <class Visit>
void forEachSocket(Visit visit)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(::opendir("/proc/self/fd"), &::closedir);
    while (folder) {
        const dirent *entry = ::readdir(folder.get());
        if (entry == nullptr)
            return;
        int descriptor = -1;
        std::from_chars(entry->d_name, entry->d_name + std::strlen(entry->d_name), descriptor);
        struct stat status = {};
        const bool isSocket = descriptor >= 0 && ::fstat(descriptor, &status) == 0 && S_ISSOCK(status.st_mode);
        if (isSocket && !visit(descriptor, std::uint64_t{status.st_ino}))
            return;
    }
}

bool isStill(int descriptor, std::uint64_t id)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 && S_ISSOCK(status.st_mode) && status.st_ino == id;
}

std::optional<quint16> peerPort(int descriptor)
{
    sockaddr_storage peer{};
    socklen_t size = sizeof peer;
    if (::getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &size) != 0)
        return std::nullopt;
    if (peer.ss_family == AF_INET)
        return ntohs(reinterpret_cast<const sockaddr_in &>(peer).sin_port);
    if (peer.ss_family == AF_INET6)
        return ntohs(reinterpret_cast<const sockaddr_in6 &>(peer).sin6_port);
    return std::nullopt;
}

std::optional<qint64> bytesTaken(int descriptor)
{
    tcp_info info{};
    socklen_t size = sizeof info;
    int waiting = 0;
    // Waiting last: what comes between the two looks is then not counted as taken.
    if (::getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) != 0 ||
        ::ioctl(descriptor, SIOCINQ, &waiting) != 0)
        return std::nullopt;
    return std::max<qint64>(0, static_cast<qint64>(info.tcpi_bytes_received) - waiting);
}

/// Megabytes may wait in the system's buffer, which the owner would still take. Some are left, for an owner who was
/// told that there are some and is about to read them.
void throwAwayMostOfWhatWaits(int descriptor)
{
    constexpr int left = 256 * 1024;
    int waiting = 0;
    while (::ioctl(descriptor, SIOCINQ, &waiting) == 0 && waiting > left) {
        const auto most = static_cast<std::size_t>(waiting - left);
        if (::recv(descriptor, nullptr, most, MSG_TRUNC | MSG_DONTWAIT) <= 0)
            return;
    }
}

} // namespace

std::vector<OpenConnection> openConnections()
{
    std::vector<OpenConnection> found;
    forEachSocket([&found](int descriptor, std::uint64_t id) {
        const auto port = peerPort(descriptor);
        const auto taken = port ? bytesTaken(descriptor) : std::nullopt;
        // Another thread may have closed it meanwhile, and opened another in its place.
        if (taken && isStill(descriptor, id))
            found.push_back({id, *port, *taken});
        return true;
    });
    return found;
}

// On the owner's own descriptor: what became another one meanwhile is at worst a socket whose buffer is small, too.
void limitWaiting(std::uint64_t id)
{
    forEachSocket([id](int descriptor, std::uint64_t candidate) {
        constexpr int most = 256 * 1024; // Linux takes it twice
        if (candidate == id)
            ::setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &most, sizeof most);
        return candidate != id;
    });
}

void cutConnection(std::uint64_t id)
{
    forEachSocket([id](int descriptor, std::uint64_t candidate) {
        if (candidate != id)
            return true;
        // A descriptor of our own cannot become another connection between the look and the cut.
        const int own = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
        if (own < 0)
            return false;
        if (isStill(own, id)) {
            ::shutdown(own, SHUT_RDWR);
            throwAwayMostOfWhatWaits(own);
        }
        ::close(own);
        return false;
    });
}

} // namespace jobmark::api
