// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "scripted_server.h"

#include "socket.h"

#include <arpa/inet.h>
#include <atomic>
#include <csignal>
#include <list>
#include <mutex>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace jobmark::test {
namespace {

constexpr std::size_t chunk = 64 * 1024;

SSL_CTX *contextFor(const Identity &identity, ScriptedServer::Newest newest)
{
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    const std::unique_ptr<BIO, decltype(&BIO_free)> certificatePem(
        BIO_new_mem_buf(identity.certificate.constData(), static_cast<int>(identity.certificate.size())), &BIO_free);
    const std::unique_ptr<BIO, decltype(&BIO_free)> keyPem(
        BIO_new_mem_buf(identity.key.constData(), static_cast<int>(identity.key.size())), &BIO_free);
    X509 *certificate = PEM_read_bio_X509(certificatePem.get(), nullptr, nullptr, nullptr);
    EVP_PKEY *key = PEM_read_bio_PrivateKey(keyPem.get(), nullptr, nullptr, nullptr);
    SSL_CTX_use_certificate(context, certificate);
    SSL_CTX_use_PrivateKey(context, key);
    X509_free(certificate);
    EVP_PKEY_free(key);
    if (newest == ScriptedServer::Newest::Tls11) {
        SSL_CTX_set_cipher_list(context, "ALL:@SECLEVEL=0");
        SSL_CTX_set_min_proto_version(context, TLS1_VERSION);
        SSL_CTX_set_max_proto_version(context, TLS1_1_VERSION);
    }
    return context;
}

} // namespace

class ScriptedServer::Private
{
public:
    void listen();
    void acceptLoop();
    void play(int descriptor, int number);

    Script script;
    SSL_CTX *tls = nullptr;
    int listener = -1;
    int port = 0;
    std::atomic<bool> over = false;
    std::atomic<int> connections = 0;
    std::atomic<qint64> applicationBytes = 0;
    mutable std::mutex mutex; // guards script and seen
    QList<SeenRequest> seen;
    std::thread acceptor;

private:
    struct Player
    {
        std::atomic<bool> isOver = false;
        std::thread thread = {};
    };
    void dismissThoseWhoAreOver();

    std::list<Player> players; // of the acceptor alone
};

namespace {

class LiveConnection : public Connection
{
public:
    using Record = std::function<int(const SeenRequest &, int)>;

    LiveConnection(Socket &socket, int number, std::atomic<qint64> &bytes, const std::atomic<bool> &over, Record record)
        : m_socket(socket)
        , m_number(number)
        , m_bytes(bytes)
        , m_over(over)
        , m_record(std::move(record))
    {}

    int number() const override { return m_number; }
    std::optional<SeenRequest> readHead() override;
    std::optional<SeenRequest> readRequest() override;
    bool send(const QByteArray &bytes) override;
    bool drip(const QByteArray &bytes, std::chrono::milliseconds pause) override;
    void hold() override;
    void reset() override { m_socket.reset(); }
    void drop() override { m_socket.close(); }

private:
    bool readMore();

    Socket &m_socket;
    const int m_number;
    std::atomic<qint64> &m_bytes;
    const std::atomic<bool> &m_over;
    Record m_record; // (request, index or -1) -> index: adds or replaces
    QByteArray m_buffer;
    int m_index = -1;
};

bool LiveConnection::readMore()
{
    char data[chunk];
    const int count = m_socket.read(data, static_cast<int>(sizeof data));
    if (count <= 0)
        return false;
    m_bytes += count;
    m_buffer.append(data, count);
    return true;
}

std::optional<SeenRequest> LiveConnection::readHead()
{
    SeenRequest request;
    request.connection = m_number;
    m_index = -1;
    if (m_buffer.isEmpty() && !readMore())
        return std::nullopt;
    m_index = m_record(request, m_index);
    qsizetype end;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!readMore())
            return std::nullopt;
    }
    request.head = m_buffer.left(end);
    m_buffer.remove(0, end + 4);
    m_record(request, m_index);
    return request;
}

std::optional<SeenRequest> LiveConnection::readRequest()
{
    std::optional<SeenRequest> request = readHead();
    if (!request)
        return std::nullopt;
    const qsizetype length = request->header("Content-Length").toLongLong();
    bool isWhole = true;
    while (isWhole && m_buffer.size() < length)
        isWhole = readMore();
    request->body = m_buffer.left(length);
    m_buffer.remove(0, length);
    m_record(*request, m_index);
    return isWhole ? request : std::nullopt;
}

bool LiveConnection::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const int count =
            m_socket.write(bytes.constData() + sent, static_cast<int>(std::min<qsizetype>(bytes.size() - sent, chunk)));
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}

bool LiveConnection::drip(const QByteArray &bytes, std::chrono::milliseconds pause)
{
    for (const char byte : bytes) {
        if (m_over || !send(QByteArray(1, byte)))
            return false;
        std::this_thread::sleep_for(pause);
    }
    return true;
}

void LiveConnection::hold()
{
    while (readMore()) {
    }
}

} // namespace

void ScriptedServer::Private::listen()
{
    listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool works = ::bind(listener, reinterpret_cast<sockaddr *>(&address), size) == 0 &&
                       ::listen(listener, 64) == 0 &&
                       ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    if (!works)
        qFatal("the test's server cannot listen");
    port = ntohs(address.sin_port);
    acceptor = std::thread([this] { acceptLoop(); });
}

void ScriptedServer::Private::acceptLoop()
{
    while (!over) {
        pollfd ready{listener, POLLIN, 0};
        if (::poll(&ready, 1, pollSlice) <= 0)
            continue;
        const int descriptor = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor < 0)
            continue;
        const int number = ++connections;
        dismissThoseWhoAreOver();
        Player &player = players.emplace_back();
        player.thread = std::thread([this, descriptor, number, &player] {
            play(descriptor, number);
            player.isOver = true;
        });
    }
    for (Player &player : players)
        player.thread.join();
}

// A thread that ended keeps its stack until it is joined, and there may be tens of thousands of connections.
void ScriptedServer::Private::dismissThoseWhoAreOver()
{
    players.remove_if([](Player &player) {
        const bool isOver = player.isOver;
        if (isOver)
            player.thread.join();
        return isOver;
    });
}

void ScriptedServer::Private::play(int descriptor, int number)
{
    std::unique_ptr<Socket> socket;
    if (tls != nullptr) {
        auto secure = std::make_unique<TlsSocket>(descriptor, over, tls);
        if (!secure->accept())
            return;
        socket = std::move(secure);
    } else {
        socket = std::make_unique<Socket>(descriptor, over);
    }
    const auto record = [this](const SeenRequest &request, int index) {
        const std::lock_guard lock(mutex);
        if (index < 0)
            seen.append(request);
        else
            seen[index] = request;
        return index < 0 ? static_cast<int>(seen.size()) - 1 : index;
    };
    LiveConnection connection(*socket, number, applicationBytes, over, record);
    Script mine;
    {
        const std::lock_guard lock(mutex);
        mine = script;
    }
    if (mine) {
        mine(connection);
        socket->sayGoodbye();
    } else {
        connection.readRequest();
        connection.reset();
    }
}

ScriptedServer::ScriptedServer(Script script)
    : d(std::make_unique<Private>())
{
    d->script = std::move(script);
    d->listen();
}

ScriptedServer::ScriptedServer(Script script, const Identity &identity, Newest newest)
    : d(std::make_unique<Private>())
{
    std::signal(SIGPIPE, SIG_IGN); // OpenSSL writes without MSG_NOSIGNAL
    d->script = std::move(script);
    d->tls = contextFor(identity, newest);
    d->listen();
}

ScriptedServer::~ScriptedServer()
{
    d->over = true;
    d->acceptor.join();
    ::close(d->listener);
    SSL_CTX_free(d->tls);
}

QString ScriptedServer::address() const
{
    const char *scheme = d->tls != nullptr ? "https" : "http";
    return QStringLiteral("%1://127.0.0.1:%2").arg(QLatin1StringView(scheme)).arg(d->port);
}

int ScriptedServer::port() const
{
    return d->port;
}

void ScriptedServer::setScript(Script script)
{
    const std::lock_guard lock(d->mutex);
    d->script = std::move(script);
}

QList<SeenRequest> ScriptedServer::requests() const
{
    const std::lock_guard lock(d->mutex);
    return d->seen;
}

int ScriptedServer::connectionCount() const
{
    return d->connections;
}

qint64 ScriptedServer::applicationBytes() const
{
    return d->applicationBytes;
}

QByteArray SeenRequest::method() const
{
    return head.left(head.indexOf(' '));
}

QByteArray SeenRequest::target() const
{
    return head.split(' ').value(1);
}

QByteArray SeenRequest::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

bool Connection::answer(int status, const QByteArray &body, const QByteArray &moreHeaders)
{
    return send("HTTP/1.1 " + QByteArray::number(status) + " As told\r\nContent-Length: " +
                QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body);
}

bool Connection::answerJson(int status, const QByteArray &json)
{
    return answer(status, json, "Content-Type: application/json\r\n");
}

} // namespace jobmark::test
