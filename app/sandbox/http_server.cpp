// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "http_server.h"

#include "drop_server.h"
#include "sockets.h"

#include <thread>

using namespace Qt::StringLiterals;

namespace jobmark::sandbox {
namespace {

constexpr auto loopback = "127.0.0.1";
constexpr auto anyPath = ".*";
constexpr std::size_t multipartOverhead = 64 * 1024;
constexpr std::size_t workers = 32; ///< enough for delayed answers and others beside them

QByteArray bytes(const std::string &text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QString queryOf(const std::string &target)
{
    return QString::fromUtf8(bytes(target)).section(u'?', 1);
}

/// The name as the sender has it: in a multipart header a quotation mark is written %22.
QString fileName(const std::string &written)
{
    return QString::fromUtf8(bytes(written)).replace("%22"_L1, "\""_L1);
}

/// The file of a multipart form; releases after 0.18 keep it in a place of its own. A template, so that only what the
/// one we have knows is looked at.
template <class Http>
std::optional<UploadedFile> fileOf(const Http &http)
{
    const auto read = [](const auto &file) {
        return UploadedFile{fileName(file.filename), QString::fromUtf8(bytes(file.content_type)), bytes(file.content)};
    };
    if constexpr (requires { http.form.has_file("file"); }) {
        if (http.form.has_file("file"))
            return read(http.form.get_file("file"));
    } else if (http.has_file("file")) {
        return read(http.get_file_value("file"));
    }
    return std::nullopt;
}

Request requestOf(const httplib::Request &http)
{
    Request request;
    request.method = bytes(http.method);
    request.path = QString::fromUtf8(bytes(http.path));
    request.query = QUrlQuery(queryOf(http.target));
    request.authorization = bytes(http.get_header_value("Authorization"));
    request.idempotencyKey = bytes(http.get_header_value("Idempotency-Key"));
    request.contentType = bytes(http.get_header_value("Content-Type"));
    request.body = bytes(http.body);
    request.file = fileOf(http);
    return request;
}

void write(const Reply &reply, httplib::Response &http)
{
    http.status = reply.status;
    if (reply.retryAfter)
        http.set_header("Retry-After", std::to_string(*reply.retryAfter));
    http.set_content(reply.body.toStdString(), reply.contentType.toStdString());
}

} // namespace

class HttpServer::Private
{
public:
    explicit Private(Service &&service)
        : m_service(std::move(service))
    {
        const auto handler = [this](const httplib::Request &request, httplib::Response &response) {
            handle(request, response);
        };
        server.Get(anyPath, handler);
        server.Post(anyPath, handler);
        server.Put(anyPath, handler);
        server.Patch(anyPath, handler);
        server.Delete(anyPath, handler);
        server.set_error_handler([](const httplib::Request &, httplib::Response &response) {
            // Also called for refusals of our own, which have a body; httplib's (a body too large, say) have none.
            if (response.body.empty())
                write(refusal(response.status, u"The request cannot be taken."_s), response);
        });
        server.set_payload_max_length(static_cast<std::size_t>(LeadBook::largestAttachment) + multipartOverhead);
        server.set_socket_options(keepPortToItself);
        server.set_tcp_nodelay(true);
        server.new_task_queue = [] { return new httplib::ThreadPool(workers); };
    }

    DropServer server;

private:
    void handle(const httplib::Request &http, httplib::Response &response)
    {
        const Request request = requestOf(http);
        if (request.path.startsWith("/sandbox/"_L1)) {
            const std::scoped_lock lock(m_mutex);
            write(m_service.inspect(request.method, request.path, request.body), response);
            return;
        }
        std::this_thread::sleep_for(delayBefore(request));
        const Outcome outcome = answer(request);
        std::this_thread::sleep_for(outcome.wait);
        if (outcome.dropped)
            server.dropAnswerTo(http);
        else
            write(outcome.reply, response);
    }

    std::chrono::milliseconds delayBefore(const Request &request)
    {
        const std::scoped_lock lock(m_mutex);
        return m_service.delayBefore(request);
    }

    Outcome answer(const Request &request)
    {
        const std::scoped_lock lock(m_mutex);
        return m_service.answer(request);
    }

    std::mutex m_mutex; ///< around every use of m_service
    Service m_service;
};

HttpServer::HttpServer(Service service)
    : d(std::make_unique<Private>(std::move(service)))
{}

HttpServer::~HttpServer() = default;

int HttpServer::bind(int port)
{
    if (port == 0)
        return qMax(0, d->server.bind_to_any_port(loopback));
    return d->server.bind_to_port(loopback, port) ? port : 0;
}

void HttpServer::serve()
{
    d->server.listen_after_bind();
}

} // namespace jobmark::sandbox
