// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "answer.h"

#include "envelope.h"
#include "lead_json.h"
#include "server_text.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jobmark::api {
namespace {

using Kind = ApiError::Kind;

bool isSuccess(int httpStatus)
{
    return httpStatus >= 200 && httpStatus < 300;
}

bool isRedirect(int httpStatus)
{
    return httpStatus >= 300 && httpStatus < 400 && httpStatus != 304;
}

/// A catch-all that answers every unknown path in JSON says "not found" of the path, and may well quote it
/// (/general-leads/…); one that knows the call says that the *lead* was not found.
bool speaksOfTheLead(const Envelope &envelope)
{
    static const QRegularExpression lead(u"(?<![/\\w-])lead(?![\\w/-])"_s, QRegularExpression::CaseInsensitiveOption);
    return envelope.success == false && lead.match(envelope.words).hasMatch();
}

Kind kindOf404(Called called, const std::optional<Envelope> &envelope)
{
    switch (called) {
    case Called::List:
        return Kind::NotOffered;
    case Called::Attachments:
        return envelope && speaksOfTheLead(*envelope) ? Kind::NotFound : Kind::NotOffered;
    case Called::OneLead:
    case Called::OneAttachment:
    case Called::DocumentedWrite:
        return Kind::NotFound;
    }
    return Kind::NotFound;
}

Kind kindOfStatus(int httpStatus, Called called, const std::optional<Envelope> &envelope)
{
    const bool isAssumed = called != Called::DocumentedWrite;
    if (httpStatus == 401)
        return Kind::SignInNeeded;
    if (httpStatus == 404)
        return kindOf404(called, envelope);
    if (isAssumed && (httpStatus == 405 || httpStatus == 501))
        return Kind::NotOffered;
    if (httpStatus == 429)
        return Kind::TooManyRequests;
    if (httpStatus == 408 || (httpStatus >= 500 && httpStatus < 600))
        return Kind::ServerFault;
    if (httpStatus >= 400 && httpStatus < 500)
        return Kind::Refused;
    return Kind::NotUnderstood;
}

ApiError errorOf(Kind kind, const RawAnswer &answer, const std::optional<Envelope> &envelope)
{
    ApiError error{kind, answer.httpStatus, {}, answer.retryAfter};
    if (kind == Kind::Redirected)
        error.serverText = cleanedText(QString::fromUtf8(answer.location));
    else if (envelope && !envelope->words.isEmpty())
        error.serverText = envelope->words;
    else
        error.serverText = cleanedBody(answer.body);
    return error;
}

ApiError notUnderstood(const RawAnswer &answer, const std::optional<Envelope> &envelope = {})
{
    return errorOf(Kind::NotUnderstood, answer, envelope);
}

/// The error an answer is, whatever it was to bring; nothing when there is something to read.
std::optional<ApiError> faultOf(const RawAnswer &answer, const std::optional<Envelope> &envelope, Called called)
{
    if (isRedirect(answer.httpStatus))
        return errorOf(Kind::Redirected, answer, envelope);
    if (envelope && envelope->success == true)
        return std::nullopt;
    if (!isSuccess(answer.httpStatus))
        return errorOf(kindOfStatus(answer.httpStatus, called, envelope), answer, envelope);
    if (!envelope)
        return notUnderstood(answer);
    if (envelope->success == false || envelope->hasError)
        return errorOf(Kind::Refused, answer, envelope);
    return std::nullopt;
}

std::optional<QJsonArray> arrayIn(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    for (const QLatin1StringView key : {"content"_L1, "items"_L1, "leads"_L1, "results"_L1}) {
        const QJsonValue inner = value.toObject()[key];
        if (inner.isArray())
            return inner.toArray();
    }
    return std::nullopt;
}

std::optional<qint64> totalIn(const QJsonObject &object)
{
    for (const QLatin1StringView key : {"total"_L1, "totalCount"_L1, "totalElements"_L1}) {
        const QJsonValue value = object[key];
        bool isText = false;
        const qint64 total = value.isString() ? value.toString().toLongLong(&isText) : value.toInteger(-1);
        if (total >= 0 && (isText || value.isDouble()))
            return total;
    }
    return std::nullopt;
}

/// The lead in an answer, when there is one.
std::optional<Lead> leadIn(const Envelope &envelope, const QTimeZone &zone)
{
    if (!envelope.content.isObject())
        return std::nullopt;
    const auto lead = leadFromJson(envelope.content.toObject(), zone);
    return lead ? std::optional(*lead) : std::nullopt;
}

bool isWhollySilent(const RawAnswer &answer)
{
    return answer.httpStatus == 204 && answer.body.isEmpty();
}

} // namespace

Result<LeadPage> readLeadPage(const RawAnswer &answer, const QTimeZone &zone)
{
    const auto envelope = envelopeFrom(answer.body);
    if (const auto fault = faultOf(answer, envelope, Called::List))
        return tl::make_unexpected(*fault);
    auto entries = arrayIn(envelope->content);
    if (!entries)
        entries = arrayIn(QJsonValue(envelope->object));
    if (!entries)
        return tl::make_unexpected(notUnderstood(answer));
    LeadPage page;
    page.total = totalIn(envelope->content.toObject());
    if (!page.total)
        page.total = totalIn(envelope->object);
    for (const QJsonValue entry : std::as_const(*entries)) {
        if (const auto lead = leadFromJson(entry.toObject(), zone))
            page.leads.append(*lead);
        else
            ++page.unreadable;
    }
    return page;
}

Result<Lead> readLeadAnswer(const RawAnswer &answer, LeadId asked, const QTimeZone &zone)
{
    const auto envelope = envelopeFrom(answer.body);
    if (const auto fault = faultOf(answer, envelope, Called::OneLead))
        return tl::make_unexpected(*fault);
    const auto lead = leadIn(*envelope, zone);
    if (!lead || lead->id != asked)
        return tl::make_unexpected(notUnderstood(answer));
    return *lead;
}

Result<Written> readWritten(const RawAnswer &answer, LeadId asked, const QTimeZone &zone)
{
    if (isWhollySilent(answer))
        return Written();
    const auto envelope = envelopeFrom(answer.body);
    if (const auto fault = faultOf(answer, envelope, Called::DocumentedWrite))
        return tl::make_unexpected(*fault);
    if (envelope->hasStrangeSuccess)
        return tl::make_unexpected(notUnderstood(answer));
    Written written{leadIn(*envelope, zone), cleanedText(envelope->object["message"_L1].toString())};
    const bool isOther = written.lead && written.lead->id != asked;
    // Without `success`, only the lead itself says that it was done.
    const bool saysNothing = !written.lead && envelope->success != true;
    if (isOther || saysNothing)
        return tl::make_unexpected(notUnderstood(answer));
    return written;
}

Result<Uploaded> readUploaded(const RawAnswer &answer, LeadId asked, const QTimeZone &zone)
{
    if (isWhollySilent(answer))
        return Uploaded();
    const auto envelope = envelopeFrom(answer.body);
    if (const auto fault = faultOf(answer, envelope, Called::Attachments))
        return tl::make_unexpected(*fault);
    if (envelope->hasStrangeSuccess)
        return tl::make_unexpected(notUnderstood(answer));
    const QJsonObject content = envelope->content.toObject();
    const bool isAttachment = content.contains("displayFilename"_L1) || content.contains("contentType"_L1);
    if (isAttachment)
        return Uploaded{attachmentFromJson(content), std::nullopt};
    // An attachment without its name and a lead look alike but for the number.
    const auto lead = leadIn(*envelope, zone);
    if (lead && lead->id == asked)
        return Uploaded{std::nullopt, lead};
    if (lead)
        return Uploaded{attachmentFromJson(content), std::nullopt};
    if (envelope->success == true)
        return Uploaded();
    return tl::make_unexpected(notUnderstood(answer));
}

Result<QByteArray> readBytes(const RawAnswer &answer)
{
    const bool mayBeEnvelope = !isSuccess(answer.httpStatus) || answer.contentType.contains("json");
    const auto envelope = mayBeEnvelope ? envelopeFrom(answer.body) : std::nullopt;
    if (!isSuccess(answer.httpStatus)) {
        // success:true has nothing to be believed about when bytes were asked for and an error came.
        const Kind kind = isRedirect(answer.httpStatus)
                              ? Kind::Redirected
                              : kindOfStatus(answer.httpStatus, Called::OneAttachment, envelope);
        return tl::make_unexpected(errorOf(kind, answer, envelope));
    }
    if (envelope && envelope->success == false)
        return tl::make_unexpected(errorOf(Kind::Refused, answer, envelope));
    return answer.body;
}

} // namespace jobmark::api
