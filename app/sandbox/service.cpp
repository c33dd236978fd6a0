// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "service.h"

#include <cmath>
#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace jobmark::sandbox {
namespace {

constexpr qint64 usualPageSize = 20;

enum class SignIn : std::uint8_t { Missing, Expired, Good };

SignIn signInOf(const QByteArray &authorization)
{
    constexpr QByteArrayView scheme("Bearer ");
    if (!authorization.startsWith(scheme))
        return SignIn::Missing;
    const QByteArray token = authorization.mid(scheme.size()).trimmed();
    if (token.isEmpty())
        return SignIn::Missing;
    return token == "expired" ? SignIn::Expired : SignIn::Good;
}

Reply signInRefusal(SignIn signIn)
{
    return refusal(401, signIn == SignIn::Expired ? u"The token has expired."_s : u"A bearer token is required."_s);
}

Reply withRetryAfter(Reply reply, int seconds)
{
    reply.retryAfter = seconds;
    return reply;
}

Reply htmlPage()
{
    return {200,
            "text/html; charset=utf-8",
            "<!DOCTYPE html><html><head><title>Guest Wi-Fi</title></head>"
            "<body><h1>Welcome</h1><p>Accept the terms to go online.</p></body></html>",
            {}};
}

Reply noSuchAddress(int status)
{
    return refusal(status, status == 405 ? u"Method not allowed."_s : u"No such address."_s);
}

QByteArray fingerprintOf(const Request &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(request.method);
    hash.addData(request.path.toUtf8());
    // The boundary between multipart parts differs from try to try; the file does not.
    if (request.file)
        hash.addData(request.file->name.toUtf8());
    hash.addData(request.file ? request.file->content : request.body);
    return hash.result();
}

QJsonValue loggedBody(const Request &request)
{
    if (request.file)
        return QJsonObject{{u"filename"_s, request.file->name},
                           {u"contentType"_s, request.file->contentType},
                           {u"bytes"_s, request.file->content.size()}};
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Null);
}

/// The number under `key`, `otherwise` when it is not there, 0 when it is not a number.
qint64 numberIn(const QUrlQuery &query, const QString &key, qint64 otherwise)
{
    return query.hasQueryItem(key) ? query.queryItemValue(key).toLongLong() : otherwise;
}

std::optional<QJsonObject> jsonBody(const Request &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

Reply notJson()
{
    return refusal(400, u"The body is not a JSON object."_s);
}

} // namespace

Service::Service(LeadBook book, Clock clock)
    : m_book(std::move(book))
    , m_clock(std::move(clock))
{}

std::chrono::milliseconds Service::delayBefore(const Request &request)
{
    const auto route = routeOf(request.method, request.path);
    return std::chrono::milliseconds(route ? m_faults.strike(FaultKind::Delay, route->call).value_or(0) : 0);
}

Outcome Service::answer(const Request &request)
{
    LogEntry entry{
        request.method, request.path, request.query.toString(), request.idempotencyKey, loggedBody(request), 0,
        false,          false};
    Outcome outcome;
    const auto route = routeOf(request.method, request.path);
    if (!route) {
        outcome.reply = noSuchAddress(route.error());
    } else if (auto failure = failedBeforehand(request, route->call)) {
        outcome = std::move(*failure);
    } else {
        outcome.reply = disguised(carriedOut(request, *route, entry), route->call);
        outcome.dropped = m_faults.strike(FaultKind::DropAfterApply, route->call).has_value();
        outcome.wait = std::chrono::milliseconds(m_faults.strike(FaultKind::DelayAnswer, route->call).value_or(0));
    }
    entry.status = outcome.dropped ? 0 : outcome.reply.status;
    m_log.append(std::move(entry));
    return outcome;
}

/// What keeps a call from being carried out at all: the faults that say so, and sign-in.
std::optional<Outcome> Service::failedBeforehand(const Request &request, Call call)
{
    const auto answered = [](Reply reply) { return Outcome{std::move(reply)}; };
    if (m_faults.strike(FaultKind::DropBeforeApply, call))
        return Outcome{{}, {}, true};
    if (m_faults.strike(FaultKind::Html, call))
        return answered(htmlPage());
    if (m_faults.strike(FaultKind::Error, call))
        return answered(refusal(500, u"Internal server error."_s));
    if (const auto seconds = m_faults.strike(FaultKind::Unavailable, call))
        return answered(withRetryAfter(refusal(503, u"Down for maintenance."_s), *seconds));
    if (m_faults.strike(FaultKind::Unauthorized, call))
        return answered(signInRefusal(SignIn::Expired));
    if (const SignIn signIn = signInOf(request.authorization); signIn != SignIn::Good)
        return answered(signInRefusal(signIn));
    if (const auto seconds = m_faults.strike(FaultKind::TooMany, call))
        return answered(withRetryAfter(refusal(429, u"Too many requests."_s), *seconds));
    if (m_faults.strike(FaultKind::NoRead, call))
        return answered(noSuchAddress(405));
    for (const FaultKind missing : {FaultKind::NoList, FaultKind::NoUpload, FaultKind::NoAttachments}) {
        if (m_faults.strike(missing, call))
            return answered(noSuchAddress(404));
    }
    return std::nullopt;
}

/// Performs the call once for each Idempotency-Key, and keeps what it changed.
Reply Service::carriedOut(const Request &request, const Route &route, LogEntry &entry)
{
    if (!isWrite(route.call))
        return performed(request, route);
    const bool keyed =
        !request.idempotencyKey.isEmpty() && !m_faults.strike(FaultKind::IgnoreKey, route.call).has_value();
    const QByteArray fingerprint = fingerprintOf(request);
    if (const auto earlier = m_remembered.constFind(request.idempotencyKey);
        keyed && earlier != m_remembered.constEnd()) {
        if (earlier->fingerprint != fingerprint)
            return refusal(422, u"This Idempotency-Key belongs to another request."_s);
        entry.replayed = true;
        return earlier->reply;
    }
    const Reply reply = performed(request, route);
    entry.applied = reply.isSuccess();
    if (entry.applied && keyed)
        m_remembered.insert(request.idempotencyKey, {fingerprint, reply});
    if (entry.applied && m_file) {
        if (const auto written = m_file->write(state()); !written)
            return refusal(500, written.error());
    }
    return reply;
}

Reply Service::performed(const Request &request, const Route &route)
{
    switch (route.call) {
    case Call::List:
        return m_book.list(numberIn(request.query, u"page"_s, 1),
                           numberIn(request.query, u"pageSize"_s, usualPageSize));
    case Call::Read:
        return m_book.read(route.lead);
    case Call::Status:
        return performedStatus(request, route.lead);
    case Call::Accept:
        return m_book.accept(route.lead, m_clock());
    case Call::Decline: {
        const auto body = jsonBody(request);
        return body ? m_book.decline(route.lead, *body, m_clock()) : notJson();
    }
    case Call::Upload:
        return request.file ? m_book.upload(route.lead, *request.file, m_clock())
                            : refusal(400, u"A multipart part named \"file\" is required."_s);
    case Call::Download:
        return m_book.download(route.lead, route.attachment);
    }
    Q_UNREACHABLE();
}

Reply Service::performedStatus(const Request &request, qint64 lead)
{
    if (!request.contentType.startsWith("application/json"))
        return refusal(415, u"The body must be application/json."_s);
    auto body = jsonBody(request);
    if (!body)
        return notJson();
    const QJsonValue amount = (*body)["jobAmount"_L1];
    if (amount.isDouble() && m_faults.strike(FaultKind::RoundAmount, Call::Status))
        body->insert("jobAmount"_L1, std::floor(amount.toDouble()));
    return m_book.setStatus(lead, *body, m_clock());
}

/// The reply as the faults want it to look.
Reply Service::disguised(Reply reply, Call call)
{
    if (reply.isSuccess() && m_faults.strike(FaultKind::NoData, call)) {
        const QJsonObject envelope = QJsonDocument::fromJson(reply.body).object();
        return success(QJsonValue::Undefined, envelope["message"_L1].toString());
    }
    if (!reply.isSuccess() && m_faults.strike(FaultKind::OkRefusals, call))
        reply.status = 200;
    return reply;
}

Reply Service::inspect(const QByteArray &method, const QString &path, const QByteArray &body)
{
    const QString onePrefix = u"/sandbox/leads/"_s;
    if (method == "GET" && path == "/sandbox/log"_L1)
        return plainJson(QJsonDocument(m_log.toJson()).toJson(QJsonDocument::Compact));
    if (method == "GET" && path == "/sandbox/leads"_L1)
        return plainJson(allLeads());
    if (method == "GET" && path.startsWith(onePrefix)) {
        if (const auto lead = m_book.stored(path.mid(onePrefix.size()).toLongLong()))
            return plainJson(QJsonDocument(*lead).toJson(QJsonDocument::Compact));
    }
    if (method == "POST" && path == "/sandbox/faults"_L1) {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        if (!document.isArray())
            return refusal(400, u"The body is not a JSON list of faults."_s);
        const auto set = setFaults(document.toVariant().toStringList());
        return set ? success(document.array(), u"Faults set"_s) : refusal(400, set.error());
    }
    return noSuchAddress(404);
}

QByteArray Service::allLeads() const
{
    // One by one: a hundred thousand in one QJsonArray would take far more room than their text.
    QByteArray text = "[";
    for (qint64 i = 0; i < m_book.count(); ++i) {
        if (i > 0)
            text += ",\n";
        text += QJsonDocument(m_book.storedAt(i)).toJson(QJsonDocument::Compact);
    }
    return text + "]";
}

QJsonObject Service::state() const
{
    QJsonArray remembered;
    for (auto it = m_remembered.begin(); it != m_remembered.end(); ++it)
        remembered.append(QJsonObject{{u"key"_s, QString::fromUtf8(it.key())},
                                      {u"fingerprint"_s, QString::fromLatin1(it->fingerprint.toHex())},
                                      {u"answer"_s, QString::fromUtf8(it->reply.body)}});
    QJsonObject state = m_book.toJson();
    state.insert("remembered"_L1, remembered);
    return state;
}

tl::expected<void, QString> Service::keepIn(StateFile file)
{
    const auto read = file.read();
    if (!read)
        return tl::make_unexpected(read.error());
    m_file = std::move(file);
    if (!*read)
        return m_file->write(state());
    auto book = LeadBook::fromJson(**read);
    if (!book)
        return tl::make_unexpected(u"The file given with --state was not written by jobmark-sandbox."_s);
    m_book = std::move(*book);
    const QJsonArray remembered = (**read)["remembered"_L1].toArray();
    for (const QJsonValue &entry : remembered) {
        const Reply reply{200, "application/json", entry["answer"_L1].toString().toUtf8(), {}};
        m_remembered.insert(entry["key"_L1].toString().toUtf8(),
                            {QByteArray::fromHex(entry["fingerprint"_L1].toString().toLatin1()), reply});
    }
    return {};
}

} // namespace jobmark::sandbox
