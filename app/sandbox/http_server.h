// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service.h"

#include <memory>

namespace jobmark::sandbox {

/// Offers a Service over HTTP on 127.0.0.1, one connection per request, several at once.
class HttpServer
{
public:
    explicit HttpServer(Service service);
    ~HttpServer();

    /// Takes `port`, or any free one when it is 0. The port taken, or 0 when that failed.
    [[nodiscard]] int bind(int port);
    /// Serves until the process ends.
    void serve();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jobmark::sandbox
