// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <fcntl.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace jobmark::test {

inline constexpr int pollSlice = 3; // milliseconds between looks at whether the test is over

/// A socket that gives up when the test is over.
class Socket
{
public:
    Socket(int descriptor, const std::atomic<bool> &over)
        : m_descriptor(descriptor)
        , m_over(over)
    {}
    virtual ~Socket() { close(); }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    /// Bytes read, 0 at the end.
    virtual int read(char *data, int most)
    {
        if (!wait(POLLIN))
            return 0;
        return std::max(0, static_cast<int>(::recv(m_descriptor, data, static_cast<std::size_t>(most), 0)));
    }
    virtual int write(const char *data, int count)
    {
        if (!wait(POLLOUT))
            return 0;
        const auto flags = MSG_NOSIGNAL | MSG_DONTWAIT;
        return std::max(0, static_cast<int>(::send(m_descriptor, data, static_cast<std::size_t>(count), flags)));
    }
    virtual void sayGoodbye() {}

    void reset()
    {
        const linger now{1, 0};
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
        close();
    }
    void close()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        m_descriptor = -1;
    }

protected:
    [[nodiscard]] bool wait(short events) const
    {
        while (!m_over && m_descriptor >= 0) {
            pollfd ready{m_descriptor, events, 0};
            if (::poll(&ready, 1, pollSlice) > 0)
                return true;
        }
        return false;
    }
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
    const std::atomic<bool> &m_over;
};

/// The same over TLS.
class TlsSocket : public Socket
{
public:
    TlsSocket(int descriptor, const std::atomic<bool> &over, SSL_CTX *context)
        : Socket(descriptor, over)
        , m_tls(SSL_new(context))
    {
        ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
        SSL_set_fd(m_tls, descriptor);
        SSL_set_mode(m_tls, SSL_MODE_ENABLE_PARTIAL_WRITE);
    }
    ~TlsSocket() override { SSL_free(m_tls); }

    bool accept()
    {
        return untilDone([this] { return SSL_accept(m_tls); }) == 1;
    }
    int read(char *data, int most) override
    {
        return untilDone([&] { return SSL_read(m_tls, data, most); });
    }
    int write(const char *data, int count) override
    {
        return untilDone([&] { return SSL_write(m_tls, data, count); });
    }
    void sayGoodbye() override
    {
        if (descriptor() >= 0)
            SSL_shutdown(m_tls);
    }

private:
    template <class Step>
    int untilDone(Step step)
    {
        while (descriptor() >= 0) {
            ERR_clear_error();
            const int result = step();
            if (result > 0)
                return result;
            const int why = SSL_get_error(m_tls, result);
            const bool canGoOn =
                (why == SSL_ERROR_WANT_READ && wait(POLLIN)) || (why == SSL_ERROR_WANT_WRITE && wait(POLLOUT));
            if (!canGoOn)
                return 0;
        }
        return 0;
    }

    SSL *m_tls;
};

} // namespace jobmark::test
