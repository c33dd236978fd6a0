// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// What the outbox says to the server, and what it makes of the answers.
#include "outbox_private.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace jobmark::outbox {
namespace {

using namespace std::chrono_literals;

/// After a 429 that does not say how long.
constexpr std::chrono::seconds unnamedPause = 25s;

std::chrono::seconds pauseAskedBy(const api::ApiError &error)
{
    const auto asked = error.retryAfter.value_or(0s);
    return asked > 0s ? asked : unnamedPause;
}

/// The lead with one attachment more, in its JSON too: that is what comes back after a restart.
api::Lead withAttachment(api::Lead lead, const api::AttachmentInfo &attachment)
{
    if (lead.attachmentsTold == api::AttachmentsTold::No)
        return lead; // One alone would look like all there are.
    lead.attachments.append(attachment);
    QJsonObject object = QJsonDocument::fromJson(lead.json).object();
    QJsonArray attachments = object.value("attachments"_L1).toArray();
    attachments.append(
        QJsonObject{{u"id"_s, qint64(attachment.id)}, {u"displayFilename"_s, attachment.displayFilename}});
    object.insert(u"attachments"_s, attachments);
    lead.json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return lead;
}

/// Accepted, and nothing is told of it.
api::AttachmentInfo namedAs(const Row &row)
{
    return {0, std::get<Attachment>(row.content.what).displayName, {}, {}};
}

/// What an answer leaves out is as it was.
api::Lead withFilesOf(const api::Lead &before, api::Lead lead)
{
    if (lead.attachmentsTold == api::AttachmentsTold::Yes || before.attachmentsTold == api::AttachmentsTold::No)
        return lead;
    lead.attachmentsTold = before.attachmentsTold;
    lead.attachments = before.attachments;
    QJsonObject object = QJsonDocument::fromJson(lead.json).object();
    object.insert(u"attachments"_s, QJsonDocument::fromJson(before.json).object().value("attachments"_L1));
    lead.json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return lead;
}

/// Of how the lead stands; what is left out proves nothing later on.
bool saysAsMuch(const api::Lead &lead, const api::Lead &before)
{
    return (lead.recorded || !before.recorded) && (!lead.status().isAbsent() || before.status().isAbsent());
}

} // namespace

void Outbox::Private::run(Row &row, Command command)
{
    switch (command) {
    case Command::None:
        return;
    case Command::Send:
        return send(row);
    case Command::Read:
        return read(row);
    }
}

void Outbox::Private::send(Row &row)
{
    const SubmissionId id = row.content.id;
    const int flight = row.flight = ++m_flights;
    gateway.send(
        row.content, row.life.key, q,
        [this, id](qint64 sent, qint64 all) { Q_EMIT q->uploadProgressed(id, sent, all); },
        [this, id, flight](const api::Result<Answer> &outcome) { onSent(id, flight, outcome); });
}

void Outbox::Private::read(Row &row)
{
    const SubmissionId id = row.content.id;
    const int flight = row.flight = ++m_flights;
    gateway.readLead(row.lead(), q,
                     [this, id, flight](const api::Result<api::Lead> &outcome) { onRead(id, flight, outcome); });
}

void Outbox::Private::onSent(SubmissionId id, int flight, const api::Result<Answer> &outcome)
{
    heedClock();
    if (!outcome)
        heedServer(outcome.error(), flight);
    Row *row = ledger.find(id);
    if (row == nullptr || row->flight != flight || row->life.state != State::Sending)
        return;
    if (outcome)
        row->server = outcome->lead; // or nothing: what was read before it went once more is not how the lead is now
    if (outcome && row->isAttachment())
        learnAttachment(*row, outcome->attachment.value_or(namedAs(*row)));
    if (outcome && outcome->lead)
        learn(*row, *outcome->lead);
    happen(*row, SentAnswer{outcome ? std::nullopt : std::optional(outcome.error())});
    goOn();
    announce();
}

void Outbox::Private::onRead(SubmissionId id, int flight, const api::Result<api::Lead> &outcome)
{
    heedClock();
    if (!outcome)
        heedServer(outcome.error(), flight);
    Row *row = ledger.find(id);
    if (row == nullptr || row->flight != flight || row->life.state != State::Checking)
        return;
    if (outcome) {
        // Compared before anything is learnt from it.
        const Comparison shows = compare(row->content, *outcome);
        row->server = *outcome;
        if (row->isAttachment() && shows == Comparison::Equal)
            learnAttachment(*row, namedAs(*row));
        learn(*row, *outcome);
        happen(*row, ReadAnswer{shows});
    } else {
        happen(*row, ReadFailed{outcome.error()});
    }
    goOn();
    announce();
}

void Outbox::Private::heedServer(const api::ApiError &error, int flight)
{
    if (error.kind == api::ApiError::Kind::TooManyRequests)
        serverBusyUntil = std::max(serverBusyUntil, clock.now() + pauseAskedBy(error));
    // What left before somebody signed in was refused with the token of then.
    if (error.kind != api::ApiError::Kind::SignInNeeded || flight <= m_lastBeforeSignIn)
        return;
    m_wantsSignIn = m_wantsSignIn || !isSignInNeeded;
    isSignInNeeded = true;
}

void Outbox::Private::goOnSignedIn()
{
    m_lastBeforeSignIn = m_flights;
    isSignInNeeded = false;
}

void Outbox::Private::rememberServerIsBusy()
{
    for (const Row *row : ledger.active()) {
        const auto &error = row->life.lastError;
        if (row->life.wait && error && error->kind == api::ApiError::Kind::TooManyRequests)
            serverBusyUntil = std::max(serverBusyUntil, row->life.wait->until);
    }
}

void Outbox::Private::learn(const Row &from, const api::Lead &lead)
{
    m_reported.append(lead);
    if (lead.id != from.lead())
        return;
    for (Row *row : ledger.activeOf(lead.id)) {
        // What an earlier copy may have made of the lead is not how it was before.
        const bool isHowItWas = row != &from && isUnsent(row->life.state) && row->life.unknowns == 0;
        if (isHowItWas && (row->isAttachment() || saysAsMuch(lead, row->content.before)))
            row->setBefore(withFilesOf(row->content.before, lead));
    }
}

// Of a file without a number nobody knows whether what was read meanwhile has it already.
void Outbox::Private::learnAttachment(const Row &from, const api::AttachmentInfo &attachment)
{
    const api::Lead &before = from.content.before;
    const QString &name = attachment.displayFilename;
    for (Row *row : ledger.activeOf(from.lead())) {
        if (row == &from || !row->isAttachment())
            continue;
        const api::Lead &known = row->content.before;
        if (attachment.id != 0 || newFiles(name, before.attachments, known.attachments) <= 0)
            row->setBefore(withAttachment(known, attachment));
    }
}

} // namespace jobmark::outbox
