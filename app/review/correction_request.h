// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"
#include "api/server_address.h"
#include "rules/update.h"

#include <QJsonObject>
#include <QUuid>

namespace jobmark::review {

/// Why a record is to be corrected: 1 to 500 characters after trimming, counted as notes are.
class CorrectionReason
{
public:
    /// Code::Missing or Code::TooLong.
    [[nodiscard]] static tl::expected<CorrectionReason, rules::Code> fromText(const QString &typed);
    [[nodiscard]] const QString &text() const { return m_text; }
    friend bool operator==(const CorrectionReason &, const CorrectionReason &) = default;

private:
    explicit CorrectionReason(QString text)
        : m_text(std::move(text))
    {}
    QString m_text;
};

/// What a contractor asks support to put right in a locked record. It is handed over by mail, clipboard or file, and
/// never goes to the server.
struct CorrectionRequest
{
    QUuid id;
    QDateTime writtenAt; ///< UTC, in whole seconds
    QString connection;  ///< what its writer calls it; untrusted, at most 60 characters
    api::ServerAddress server = api::ServerAddress::renovationFind();
    /// As its writer saw it: number, status and status data alone. Nothing about the customer but the notes.
    api::Lead recorded;
    rules::Update shouldBe;
    CorrectionReason why;

    friend bool operator==(const CorrectionRequest &, const CorrectionRequest &) = default;
};

/// What a person quotes: the first characters of the id, such as "JC-1F3A-90C2".
[[nodiscard]] QString referenceOf(const CorrectionRequest &request);

/// Of `lead` what a request says of it.
[[nodiscard]] api::Lead recordedPart(const api::Lead &lead);

/// Why an object is no request.
enum class RequestFault : std::uint8_t {
    NoRequest, ///< nothing in it looks like one
    Several,   ///< more than one, and they differ
    TooLarge,
    Damaged,       ///< cut off, or changed on the way
    NewerVersion,  ///< written by a later Jobmark
    NotUnderstood, ///< whole, and not what a request is
    BreaksRules,   ///< what it asks for is not a status update that could be recorded
};

[[nodiscard]] QJsonObject toJson(const CorrectionRequest &request);
/// Strict, because it may come from anybody: exactly the keys that toJson() writes, of their types, none longer than
/// can be, and what it asks for passes the shared validator. Pure; any thread.
[[nodiscard]] tl::expected<CorrectionRequest, RequestFault> requestFromJson(const QJsonObject &object);

} // namespace jobmark::review
