// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <httplib.h>

/// What systems call differently about sockets.
namespace jobmark::sandbox {

/// Reading and writing fail after so much silence.
void limitSilence(socket_t socket, std::chrono::seconds most);
/// Two sandboxes must not share a port unnoticed, which httplib's own choice (SO_REUSEPORT) allows. Before binding.
void keepPortToItself(socket_t socket);
/// The number of bytes, 0 at the end, negative when it fails.
[[nodiscard]] ssize_t receive(socket_t socket, char *to, std::size_t size);
/// The same. A peer that is gone is an error and no signal.
[[nodiscard]] ssize_t sendQuietly(socket_t socket, const char *from, std::size_t size);
void closeGracefully(socket_t socket);

} // namespace jobmark::sandbox
