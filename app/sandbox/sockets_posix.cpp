// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "sockets.h"

#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace jobmark::sandbox {

void limitSilence(socket_t socket, std::chrono::seconds most)
{
    const timeval limit{most.count(), 0};
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
    setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof(limit));
}

void keepPortToItself(socket_t socket)
{
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
}

ssize_t receive(socket_t socket, char *to, std::size_t size)
{
    return recv(socket, to, size, 0);
}

ssize_t sendQuietly(socket_t socket, const char *from, std::size_t size)
{
#ifdef MSG_NOSIGNAL
    return send(socket, from, size, MSG_NOSIGNAL);
#else
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_NOSIGPIPE, &yes, sizeof(yes)); // macOS
    return send(socket, from, size, 0);
#endif
}

void closeGracefully(socket_t socket)
{
    shutdown(socket, SHUT_RDWR);
    close(socket);
}

} // namespace jobmark::sandbox
