// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <httplib.h>
#include <map>
#include <mutex>

namespace jobmark::sandbox {

/// cpp-httplib's server, able to close a connection without a byte of an answer, which httplib itself cannot. Each
/// connection carries one request: with kept connections a client may write into one that is just being closed, and a
/// test could not tell that from the fault it asked for.
class DropServer : public httplib::Server
{
public:
    /// To be called by the handler of `request`: its connection is closed after the handler, and nothing is written.
    void dropAnswerTo(const httplib::Request &request);

private:
    class Connection;
    using Setup = std::function<void(httplib::Request &)>;

    bool process_and_close_socket(socket_t socket) override;
    // httplib changed this function twice between 0.11 and 0.41; the overload that fits the one we have is taken.
    bool process(bool (httplib::Server::*function)(httplib::Stream &, bool, bool &, const Setup &),
                 Connection &connection);
    template <class... More>
    bool process(bool (httplib::Server::*function)(httplib::Stream &, const std::string &, int, const std::string &,
                                                   int, bool, bool &, const Setup &, More *...),
                 Connection &connection);

    std::mutex m_mutex;
    std::map<int, Connection *> m_connections; ///< by the client's port
};

} // namespace jobmark::sandbox
