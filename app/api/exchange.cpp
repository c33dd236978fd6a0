// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "exchange.h"

#include "log.h"
#include "networks.h"
#include "retry_after.h"
#include "server_text.h"
#include "upload_time.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jobmark::api {
namespace {

using Kind = ApiError::Kind;

/// How much of an answer Qt may read ahead of us: without a limit it buffers an endless body as fast as it comes.
constexpr qint64 readAhead = 64 * 1024;
/// Enough of a refusal to find the server's words in it.
constexpr qint64 mostOfARefusal = 64 * 1024;
/// As much of a body as may go before a server begins to answer.
constexpr qint64 firstOfABody = 64 * 1024;

/// Of memory, for an answer that does not say how long it is.
constexpr qint64 mostSetAside = 2 * 1024 * 1024;

QNetworkReply *send(QNetworkAccessManager &network, const QNetworkRequest &request, Verb verb, WriteBody *body)
{
    switch (verb) {
    case Verb::Get:
        return network.get(request);
    case Verb::Put:
        return network.put(request, body);
    case Verb::Post:
        return network.post(request, body);
    }
    Q_UNREACHABLE();
}

} // namespace

Exchange::Exchange(Networks &networks, const Request &request, const Credentials &credentials,
                   std::unique_ptr<WriteBody> body, Done done, QObject *parent)
    : QObject(parent)
    , m_verb(verbName(request.verb))
    , m_path(request.path)
    , m_traffic(body ? Traffic::Write : Traffic::Read)
    , m_maximumBytes(request.maximumBytes)
    , m_timePerPart(request.timePerPart)
    , m_done(std::move(done))
    , m_body(body.get())
{
    Q_ASSERT((request.verb == Verb::Get) == (body == nullptr));
    m_sinceStart.start();
    const auto length = body ? std::optional(body->length()) : std::nullopt;
    m_answer.emplace(networks.floodGuard());
    m_reply = send(networks.current(), networkRequest(request, credentials, length), request.verb, body.get());
    m_reply->setReadBufferSize(readAhead);
    if (body)
        body.release()->setParent(m_reply);
    connectReply();
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { concludeWithStatusOr(kindOf(QNetworkReply::TimeoutError, m_traffic, departure())); });
    m_deadline.start(request.deadline);
}

Exchange::~Exchange()
{
    cancel();
}

void Exchange::connectReply()
{
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_mayHaveLeft = true; });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_mayHaveLeft = true;
        m_answer->requestLeft();
    });
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_startedConnecting = true; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::onFinished);
    if (!m_body)
        return;
    // Now, not when Qt says that all was sent: by then megabytes of an answer may have come. The connection is there.
    connect(m_body, &WriteBody::advanced, this, [this](qint64 handedOver) {
        if (handedOver <= firstOfABody)
            m_answer->requestLeft();
    });
    // Not Qt's uploadProgress: that one is throttled, and for a quick upload never comes.
    connect(m_body, &WriteBody::advanced, this, &Exchange::uploaded, Qt::QueuedConnection);
    connect(m_body, &WriteBody::broken, this, [this] { conclude(Kind::FileChanged); });
}

void Exchange::cancel()
{
    if (m_done)
        conclude(kindOfCancelled(m_traffic, departure()));
}

/// Without the body the server cannot act, so a body that has bytes tells exactly. Of one that has none Qt does not say
/// when it left: it did not while a connection of its own was still without TLS, or never came to be. A read may as
/// well ask Qt, because nothing hangs on the answer.
Departure Exchange::departure() const
{
    const bool bodyTells = m_body && m_body->length() > 0;
    if (bodyTells ? m_body->handedOver() > 0 : m_mayHaveLeft)
        return Departure::MayHaveBeenSent;
    if (!m_reply)
        return m_traffic == Traffic::Write ? Departure::MayHaveBeenSent : Departure::NotSent;
    const bool stillConnecting = m_startedConnecting && m_reply->url().scheme() == "https"_L1;
    const bool inDoubt = m_body && !bodyTells && !stillConnecting && !neverConnected(m_reply->error());
    return inDoubt ? Departure::MayHaveBeenSent : Departure::NotSent;
}

/// 0 while there is none; interim answers (1xx) are none.
int Exchange::httpStatus() const
{
    if (!m_reply)
        return 0;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return status >= 200 ? status : 0;
}

void Exchange::onHead()
{
    m_mayHaveLeft = true;
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (httpStatus() == 0)
        return;
    m_answer->gaveHead();
    if (httpStatus() >= 300)
        m_maximumBytes = std::min(m_maximumBytes, mostOfARefusal);
    if (announced > m_maximumBytes) {
        concludeAsTooMuch();
        return;
    }
    const bool isAnnounced = m_reply->hasRawHeader("Content-Length");
    if (m_timePerPart > m_timePerPart.zero())
        m_deadline.start(uploadTime(m_timePerPart, isAnnounced ? announced : m_maximumBytes));
    // All at once, also where nothing is announced: to grow takes twice as much while it is copied.
    m_received.reserve(isAnnounced ? announced : std::min(m_maximumBytes, mostSetAside) + readAhead);
}

void Exchange::takeBytes()
{
    // Qt closes what it aborts. Not one large read: QIODevice would set aside as much as it is allowed each time.
    while (m_done && m_reply->isOpen() && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(readAhead);
        m_answer->gaveBody(bytes.size());
        m_received += bytes;
        if (m_received.size() > m_maximumBytes) {
            m_received.truncate(m_maximumBytes);
            concludeAsTooMuch();
        }
    }
}

void Exchange::concludeAsTooMuch()
{
    concludeWithStatusOr(m_traffic == Traffic::Write ? Kind::ResultUnknown : Kind::NotUnderstood);
}

void Exchange::onFinished()
{
    takeBytes();
    if (!m_done)
        return;
    if (httpStatus() == 0 || !onlyRepeatsStatus(m_reply->error()))
        concludeWithStatusOr(kindOf(m_reply->error(), m_traffic, departure()));
    else if (m_answer->mayBeCut() && endsWithTheConnection())
        concludeAsTooMuch();
    else
        concludeWithAnswer();
}

/// Of any other answer Qt tells by itself when it is not whole.
bool Exchange::endsWithTheConnection() const
{
    return !m_reply->hasRawHeader("Content-Length") && !m_reply->hasRawHeader("Transfer-Encoding");
}

/// From 300 on the status alone is the server's word; below, an answer that is not whole is none.
void Exchange::concludeWithStatusOr(Kind kind)
{
    if (httpStatus() >= 300)
        concludeWithAnswer();
    else
        conclude(kind);
}

void Exchange::conclude(Kind kind)
{
    ApiError error{kind, httpStatus(), {}, {}};
    if (kind == Kind::NotUnderstood)
        error.serverText = cleanedBody(m_received);
    end(tl::make_unexpected(error));
}

void Exchange::concludeWithAnswer()
{
    m_received.squeeze();
    const QByteArray retryAfter = m_reply->rawHeader("Retry-After");
    end(RawAnswer{httpStatus(), m_received, m_reply->rawHeader("Content-Type").toLower(),
                  m_reply->rawHeader("Location"), retryAfterFrom(retryAfter, QDateTime::currentDateTimeUtc())});
}

void Exchange::end(const Result<RawAnswer> &outcome)
{
    m_deadline.stop();
    m_answer.reset();
    if (m_body)
        m_body->stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
    log(outcome);
    const Done done = std::exchange(m_done, nullptr);
    done(outcome);
    deleteLater();
}

void Exchange::log(const Result<RawAnswer> &outcome) const
{
    const int status = outcome ? outcome->httpStatus : outcome.error().httpStatus;
    const char *how = outcome ? "answered" : "no answer";
    qCInfo(apiLog).noquote() << m_verb << escapedForLog(m_path) << status << how << m_sinceStart.elapsed() << "ms";
}

} // namespace jobmark::api
