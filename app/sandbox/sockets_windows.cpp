// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "sockets.h"

#include <algorithm>

namespace jobmark::sandbox {
namespace {

constexpr std::size_t mostAtOnce = 1024 * 1024;

void setOption(socket_t socket, int option, DWORD value)
{
    setsockopt(socket, SOL_SOCKET, option, reinterpret_cast<const char *>(&value), sizeof(value));
}

} // namespace

void limitSilence(socket_t socket, std::chrono::seconds most)
{
    const auto limit = static_cast<DWORD>(std::chrono::milliseconds(most).count());
    setOption(socket, SO_RCVTIMEO, limit);
    setOption(socket, SO_SNDTIMEO, limit);
}

void keepPortToItself(socket_t socket)
{
    setOption(socket, SO_EXCLUSIVEADDRUSE, TRUE);
}

ssize_t receive(socket_t socket, char *to, std::size_t size)
{
    return recv(socket, to, static_cast<int>(std::min(size, mostAtOnce)), 0);
}

ssize_t sendQuietly(socket_t socket, const char *from, std::size_t size)
{
    return send(socket, from, static_cast<int>(std::min(size, mostAtOnce)), 0);
}

void closeGracefully(socket_t socket)
{
    shutdown(socket, SD_BOTH);
    closesocket(socket);
}

} // namespace jobmark::sandbox
