// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "drop_server.h"

#include "asked_stream.h"
#include "sockets.h"

#include <array>
#include <atomic>
#include <cstring>

namespace jobmark::sandbox {
namespace {

constexpr std::chrono::seconds mostSilence(30);

struct Peer
{
    std::string ip;
    int port = 0;
};

using NameFunction = decltype(&::getpeername);

Peer peerOf(socket_t socket, NameFunction name)
{
    sockaddr_in address{};
    socklen_t size = sizeof(address);
    std::array<char, INET_ADDRSTRLEN> text{};
    if (name(socket, reinterpret_cast<sockaddr *>(&address), &size) != 0 ||
        inet_ntop(AF_INET, &address.sin_addr, text.data(), text.size()) == nullptr)
        return {};
    return {text.data(), ntohs(address.sin_port)};
}

} // namespace

/// One accepted socket as httplib wants to see it.
class DropServer::Connection : public AskedStream<httplib::Stream>
{
public:
    explicit Connection(socket_t socket)
        : m_socket(socket)
        , m_remote(peerOf(socket, ::getpeername))
        , m_local(peerOf(socket, ::getsockname))
    {
        limitSilence(socket, mostSilence);
    }

    void drop() { m_dropped = true; }
    const Peer &remote() const { return m_remote; }
    const Peer &local() const { return m_local; }

    bool takesBytes() const override { return !m_dropped; }
    socket_t socket() const override { return m_socket; }

    /// httplib reads heads byte by byte, so what came is kept here.
    ssize_t read(char *to, size_t size) override
    {
        if (m_taken == m_filled) {
            const auto got = receive(m_socket, m_buffer.data(), m_buffer.size());
            if (got <= 0)
                return static_cast<ssize_t>(got);
            m_taken = 0;
            m_filled = static_cast<size_t>(got);
        }
        const size_t count = std::min(size, m_filled - m_taken);
        std::memcpy(to, m_buffer.data() + m_taken, count);
        m_taken += count;
        return static_cast<ssize_t>(count);
    }

    ssize_t write(const char *from, size_t size) override
    {
        if (m_dropped)
            return -1;
        return sendQuietly(m_socket, from, size);
    }

    void get_remote_ip_and_port(std::string &ip, int &port) const override
    {
        ip = m_remote.ip;
        port = m_remote.port;
    }

    void get_local_ip_and_port(std::string &ip, int &port) const override
    {
        ip = m_local.ip;
        port = m_local.port;
    }

private:
    socket_t m_socket;
    Peer m_remote;
    Peer m_local;
    std::atomic<bool> m_dropped = false;
    std::array<char, 16 * 1024> m_buffer;
    size_t m_taken = 0;
    size_t m_filled = 0;
};

void DropServer::dropAnswerTo(const httplib::Request &request)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_connections.find(request.remote_port);
    if (found != m_connections.end())
        found->second->drop();
}

template <class... More>
bool DropServer::process(bool (httplib::Server::*function)(httplib::Stream &, const std::string &, int,
                                                           const std::string &, int, bool, bool &, const Setup &,
                                                           More *...),
                         Connection &connection)
{
    bool closed = false;
    const Peer &remote = connection.remote();
    const Peer &local = connection.local();
    return (this->*function)(connection, remote.ip, remote.port, local.ip, local.port, true, closed, nullptr,
                             static_cast<More *>(nullptr)...);
}

bool DropServer::process_and_close_socket(socket_t socket)
{
    Connection connection(socket);
    const int port = connection.remote().port;
    {
        const std::scoped_lock lock(m_mutex);
        m_connections[port] = &connection;
    }
    const bool done = process(&DropServer::process_request, connection);
    {
        const std::scoped_lock lock(m_mutex);
        m_connections.erase(port);
    }
    closeGracefully(socket);
    return done;
}

bool DropServer::process(bool (httplib::Server::*function)(httplib::Stream &, bool, bool &, const Setup &),
                         Connection &connection)
{
    bool closed = false;
    return (this->*function)(connection, true, closed, nullptr);
}

} // namespace jobmark::sandbox
