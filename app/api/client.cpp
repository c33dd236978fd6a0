// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "client.h"

#include "answer.h"
#include "multipart_body.h"
#include "networks.h"
#include "read_call.h"
#include "upload_time.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace jobmark::api {
namespace {

using Kind = ApiError::Kind;

/// Brings an outcome to who asked: later, once, and not at all when the context died.
template <class T>
class Delivery
{
public:
    Delivery(QObject *context, Then<T> then)
        : m_context(context)
        , m_then(std::move(then))
    {
        Q_ASSERT(context != nullptr);
    }
    void operator()(Result<T> outcome) const
    {
        if (m_context)
            QMetaObject::invokeMethod(
                m_context, [then = m_then, outcome = std::move(outcome)] { then(outcome); }, Qt::QueuedConnection);
    }
    [[nodiscard]] QObject *context() const { return m_context.data(); }
    void fail(Kind kind) const { (*this)(tl::make_unexpected(ApiError{kind, 0, {}, {}})); }

private:
    QPointer<QObject> m_context;
    Then<T> m_then;
};

template <class T>
using Parse = std::function<Result<T>(const RawAnswer &)>;

using Body = tl::expected<std::unique_ptr<WriteBody>, Kind>;

Body bytes(const QByteArray &content)
{
    return std::make_unique<BytesBody>(content);
}

Body json(const QJsonObject &object)
{
    return bytes(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString leadPath(LeadId id)
{
    return u"/general-leads/"_s + id.text();
}

template <class Pointer>
Call cancelling(Pointer call)
{
    return Call([call] {
        if (call)
            call->cancel();
    });
}

} // namespace

class Client::Private
{
public:
    Private(ServerAddress address, Access allowed)
        : server(std::move(address))
        , access(allowed)
        , m_networks(server)
    {}

    Request read(const QString &path) const
    {
        Request request;
        request.path = path;
        request.idle = limits.idle;
        request.deadline = limits.deadline;
        request.maximumBytes = limits.jsonBytes;
        return request;
    }

    Request write(Verb verb, const QString &path, QUuid key) const
    {
        Request request = read(path);
        request.verb = verb;
        request.key = key;
        return request;
    }

    template <class T>
    Call get(const Request &request, const RetryPolicy &policy, Delivery<T> deliver, Parse<T> parse);

    /// Every write goes through here, and nowhere else is one sent.
    template <class T>
    Call sendOnce(const Request &request, Body body, Delivery<T> deliver, Parse<T> parse,
                  const std::function<void(qint64, qint64)> &progress = {});

    const ServerAddress server;
    const Access access;
    std::optional<Token> token;
    Limits limits;
    CallRate rate;
    QList<QSslCertificate> moreAuthorities;

private:
    [[nodiscard]] Credentials credentials() const { return {server, *token, moreAuthorities}; }
    Networks m_networks;
    /// The calls under way are its children. After the networks, so that they end before them.
    QObject m_calls;
};

template <class T>
Call Client::Private::get(const Request &request, const RetryPolicy &policy, Delivery<T> deliver, Parse<T> parse)
{
    if (!token) {
        deliver.fail(Kind::SignInNeeded);
        return {};
    }
    const auto kept = std::make_shared<std::optional<Result<T>>>();
    const auto start = [this, request, as = credentials()](Exchange::Done done) {
        rate.note(std::chrono::steady_clock::now());
        return QPointer(new Exchange(m_networks, request, as, nullptr, std::move(done), &m_calls));
    };
    const auto judge = [this, kept, parse](const Result<RawAnswer> &raw) -> std::optional<ApiError> {
        m_networks.noteOutcome(raw);
        *kept = raw.and_then(parse);
        return (*kept)->has_value() ? std::nullopt : std::optional((*kept)->error());
    };
    const auto finish = [kept, deliver] { deliver(std::move(**kept)); };
    return cancelling(QPointer(new ReadCall(policy, start, judge, finish, &m_calls)));
}

template <class T>
Call Client::Private::sendOnce(const Request &request, Body body, Delivery<T> deliver, Parse<T> parse,
                               const std::function<void(qint64, qint64)> &progress)
{
    if (access == Access::ReviewOnly) {
        deliver.fail(Kind::ReviewOnly);
        return {};
    }
    if (!token || !body) {
        deliver.fail(token ? body.error() : Kind::SignInNeeded);
        return {};
    }
    const auto done = [this, parse, deliver](const Result<RawAnswer> &raw) {
        m_networks.noteOutcome(raw);
        deliver(raw.and_then(parse));
    };
    rate.note(std::chrono::steady_clock::now());
    auto *exchange = new Exchange(m_networks, request, credentials(), std::move(*body), done, &m_calls);
    if (progress)
        QObject::connect(exchange, &Exchange::uploaded, deliver.context(), progress);
    return cancelling(QPointer(exchange));
}

Client::Client(ServerAddress server, Access access, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(server), access))
{}

Client::~Client() = default;

void Client::setToken(std::optional<Token> token)
{
    d->token = std::move(token);
}

void Client::setLimits(const Limits &limits)
{
    d->limits = limits;
    d->rate.setAllowance(limits.allowance);
}

void Client::setTrustedAuthorities(const QList<QSslCertificate> &authorities)
{
    d->moreAuthorities = authorities;
}

const ServerAddress &Client::server() const
{
    return d->server;
}

Access Client::access() const
{
    return d->access;
}

CallRate &Client::rate()
{
    return d->rate;
}

Call Client::listLeads(int page, int pageSize, QObject *context, Then<LeadPage> then)
{
    Request request = d->read(u"/general-leads"_s);
    request.query.addQueryItem(u"page"_s, QString::number(page));
    request.query.addQueryItem(u"pageSize"_s, QString::number(pageSize));
    return d->get<LeadPage>(request, d->limits.reads, {context, std::move(then)},
                            [](const RawAnswer &answer) { return readLeadPage(answer, QTimeZone::systemTimeZone()); });
}

Call Client::readLead(LeadId id, QObject *context, Then<Lead> then)
{
    return d->get<Lead>(
        d->read(leadPath(id)), d->limits.reads, {context, std::move(then)},
        [id](const RawAnswer &answer) { return readLeadAnswer(answer, id, QTimeZone::systemTimeZone()); });
}

Call Client::readAttachment(LeadId id, std::int64_t attachment, QObject *context, Then<QByteArray> then)
{
    Request request = d->read(leadPath(id) + u"/attachments/"_s + QString::number(attachment));
    request.deadline = request.timePerPart = d->limits.uploadDeadline;
    request.maximumBytes = d->limits.attachmentBytes;
    return d->get<QByteArray>(request, RetryPolicy{.tries = 1}, {context, std::move(then)}, readBytes);
}

Call Client::updateStatus(LeadId id, const rules::Update &update, QUuid key, QObject *context, Then<Written> then)
{
    Request request = d->write(Verb::Put, leadPath(id) + u"/status"_s, key);
    request.contentType = "application/json"_ba;
    return d->sendOnce<Written>(
        request, json(rules::toJson(update)), {context, std::move(then)},
        [id](const RawAnswer &answer) { return readWritten(answer, id, QTimeZone::systemTimeZone()); });
}

Call Client::acceptLead(LeadId id, QUuid key, QObject *context, Then<Written> then)
{
    const Request request = d->write(Verb::Post, leadPath(id) + u"/accept"_s, key);
    return d->sendOnce<Written>(request, bytes({}), {context, std::move(then)}, [id](const RawAnswer &answer) {
        return readWritten(answer, id, QTimeZone::systemTimeZone());
    });
}

Call Client::declineLead(LeadId id, const DeclineReason &reason, QUuid key, QObject *context, Then<Written> then)
{
    Request request = d->write(Verb::Post, leadPath(id) + u"/decline"_s, key);
    request.contentType = "application/json"_ba;
    return d->sendOnce<Written>(
        request, json({{u"reason"_s, reason.text()}}), {context, std::move(then)},
        [id](const RawAnswer &answer) { return readWritten(answer, id, QTimeZone::systemTimeZone()); });
}

Call Client::uploadAttachment(LeadId id, const QString &path, const QString &displayName, const QString &contentType,
                              QUuid key, QObject *context, std::function<void(qint64, qint64)> progress,
                              Then<Uploaded> then)
{
    Request request = d->write(Verb::Post, leadPath(id) + u"/attachments"_s, key);
    request.deadline = uploadTime(d->limits.uploadDeadline, QFileInfo(path).size());
    auto file = MultipartBody::open(path, displayName, contentType, d->limits.attachmentBytes);
    if (file)
        request.contentType = (*file)->contentType();
    Body body = file ? Body(std::move(*file)) : Body(tl::make_unexpected(file.error()));
    return d->sendOnce<Uploaded>(
        request, std::move(body), {context, std::move(then)},
        [id](const RawAnswer &answer) { return readUploaded(answer, id, QTimeZone::systemTimeZone()); }, progress);
}

} // namespace jobmark::api
