// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "certificate_authority.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <QByteArray>
#include <QList>
#include <QString>

namespace jobmark::test {

/// One request as its bytes came.
struct SeenRequest
{
    QByteArray head; ///< request line and header lines, without the empty line
    QByteArray body;
    int connection = 0; ///< from 1

    [[nodiscard]] QByteArray method() const;
    [[nodiscard]] QByteArray target() const;
    /// The value of a header whatever its case; null when missing.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// One connection, as its script sees it. Everything blocks, on a thread of its own; nothing throws: when the client is
/// gone or the server is being destroyed, reading gives nothing and sending gives false.
class Connection
{
public:
    virtual ~Connection() = default;

    /// From 1, over all connections of the server.
    [[nodiscard]] virtual int number() const = 0;
    /// The next request, with the body its Content-Length announces. Counted by the server as soon as one byte came.
    virtual std::optional<SeenRequest> readRequest() = 0;
    /// The head of the next request, leaving its body unread.
    virtual std::optional<SeenRequest> readHead() = 0;
    virtual bool send(const QByteArray &bytes) = 0;
    /// `bytes` one by one.
    virtual bool drip(const QByteArray &bytes, std::chrono::milliseconds pause) = 0;
    /// Says nothing until the client leaves.
    virtual void hold() = 0;
    /// Ends the connection with a TCP reset. (A script that returns closes it in good order.)
    virtual void reset() = 0;
    /// Closes without the TLS goodbye.
    virtual void drop() = 0;

    /// Status line, Content-Length, `moreHeaders` (each ending in CRLF) and body.
    bool answer(int status, const QByteArray &body, const QByteArray &moreHeaders = {});
    /// The same with Content-Type: application/json.
    bool answerJson(int status, const QByteArray &json);
};

/// What a connection does. It is played from the start for every connection.
using Script = std::function<void(Connection &)>;

/// A server on 127.0.0.1 that plays a script and remembers every request. Without a script it resets every connection:
/// what a test did not plan is a failure.
class ScriptedServer
{
public:
    enum class Newest : std::uint8_t { Tls13, Tls11 };

    explicit ScriptedServer(Script script = {});
    ScriptedServer(Script script, const Identity &identity, Newest newest = Newest::Tls13);
    ~ScriptedServer();

    /// http://127.0.0.1:12345 or https://127.0.0.1:12345
    [[nodiscard]] QString address() const;
    [[nodiscard]] int port() const;
    /// Of the connections from now on.
    void setScript(Script script);

    [[nodiscard]] QList<SeenRequest> requests() const;
    [[nodiscard]] int requestCount() const { return static_cast<int>(requests().size()); }
    /// How many came, TLS handshakes that failed included.
    [[nodiscard]] int connectionCount() const;
    /// Bytes of HTTP that came, on all connections.
    [[nodiscard]] qint64 applicationBytes() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jobmark::test
