// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outbox/clock.h"
#include "outbox/gateway.h"
#include "outbox/store_journal.h"

#include "api/lead_json.h"
#include "rules/update.h"

#include <deque>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace jobmark::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using outbox::Time;

/// Stands still until told.
class FakeClock : public outbox::Clock
{
public:
    [[nodiscard]] Time now() const override { return m_now; }
    void wakeAt(Time when, std::function<void()> then) override
    {
        m_when = when;
        m_then = std::move(then);
    }
    void sleep() override { m_then = nullptr; }
    [[nodiscard]] std::optional<outbox::ClockChange> takeChange() override
    {
        if (!m_change)
            return std::nullopt;
        m_now += m_change->moved;
        return std::exchange(m_change, std::nullopt);
    }

    /// Lets time pass, waking on the way.
    void pass(std::chrono::milliseconds time)
    {
        const Time end = m_now + time;
        while (m_then && m_when <= end) {
            m_now = std::max(m_now, m_when);
            const auto then = std::move(m_then);
            m_then = nullptr;
            then();
        }
        m_now = end;
    }
    /// The outbox sees it when it looks.
    void change(const outbox::ClockChange &change) { m_change = change; }
    /// Calls back, as a timer does that sees the change.
    void notice()
    {
        const auto then = std::exchange(m_then, nullptr);
        if (then)
            then();
    }
    [[nodiscard]] bool isWaiting() const { return bool(m_then); }

private:
    Time m_now{1'780'000'000'000ms};
    Time m_when{};
    std::function<void()> m_then;
    std::optional<outbox::ClockChange> m_change;
};

/// A journal whose disk fails when told.
class FailingJournal : public outbox::StoreJournal
{
public:
    using StoreJournal::StoreJournal;
    [[nodiscard]] store::Stored<void> write(const store::SubmissionBatch &batch) override
    {
        ++writes;
        return m_fault ? tl::make_unexpected(*m_fault) : StoreJournal::write(batch);
    }
    void failWith(std::optional<store::StoreFault> fault) { m_fault = fault; }

    int writes = 0; ///< tried; each waits for the disk

private:
    std::optional<store::StoreFault> m_fault;
};

/// Records what is asked of it and answers when the test says so. What the test does not answer stays open: a call
/// that was not expected makes the test fail by the counts.
class FakeGateway : public outbox::Gateway
{
public:
    struct Sent
    {
        outbox::SubmissionId id;
        QUuid key;
        QJsonObject body;
        api::Then<outbox::Answer> then;
    };
    void send(const outbox::Content &content, QUuid key, QObject *, std::function<void(qint64, qint64)>,
              api::Then<outbox::Answer> then) override
    {
        const auto *status = std::get_if<outbox::StatusUpdate>(&content.what);
        sent.push_back({content.id, key, status ? rules::toJson(status->update) : QJsonObject(), std::move(then)});
        ++sends;
        if (onSend)
            onSend(content.id);
    }
    void readLead(api::LeadId lead, QObject *, api::Then<api::Lead> then) override
    {
        reads.push_back({lead, std::move(then)});
        ++readCount;
    }
    void cancel(outbox::SubmissionId) override { ++cancels; }

    void accept(const std::optional<api::Lead> &lead) { take(sent).then(outbox::Answer{lead, {}, {}}); }
    void acceptFile(int number, const QString &name)
    {
        take(sent).then(outbox::Answer{{}, api::AttachmentInfo{number, name, {}, {}}, {}});
    }
    void fail(api::ApiError::Kind kind, std::optional<std::chrono::seconds> retryAfter = {})
    {
        take(sent).then(tl::make_unexpected(api::ApiError{kind, 0, u"words"_s, retryAfter}));
    }
    void show(const api::Lead &lead) { take(reads).second(lead); }
    void failRead(api::ApiError::Kind kind, std::optional<std::chrono::seconds> retryAfter = {})
    {
        take(reads).second(tl::make_unexpected(api::ApiError{kind, 0, {}, retryAfter}));
    }

    std::deque<Sent> sent; ///< not answered yet
    std::deque<std::pair<api::LeadId, api::Then<api::Lead>>> reads;
    std::function<void(outbox::SubmissionId)> onSend; ///< when it would leave
    int sends = 0;
    int readCount = 0;
    int cancels = 0;

private:
    template <class T>
    static T take(std::deque<T> &calls)
    {
        if (calls.empty())
            qFatal("no call is waiting for an answer");
        T call = std::move(calls.front());
        calls.pop_front();
        return call;
    }
};

/// A lead as the server would write it.
inline api::Lead lead(qint64 id, const QString &status = {}, QJsonObject recorded = {})
{
    QJsonObject object{{u"id"_s, id},
                       {u"vendorLeadAction"_s, u"ACCEPTED"_s},
                       {u"dateModified"_s, u"2026-05-01T10:00:00Z"_s},
                       {u"customerName"_s, u"Marie Tremblay"_s},
                       {u"attachments"_s, QJsonArray()}};
    if (!status.isEmpty()) {
        object.insert(u"postLeadStatus"_s, status);
        recorded.insert(u"status"_s, status);
        object.insert(u"postLeadStatusData"_s, recorded);
    }
    api::Lead lead = *api::leadFromJson(object, QTimeZone::utc());
    if (lead.json.isEmpty())
        lead.json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return lead;
}

inline rules::Update contactMade(rules::ContactMethod method = rules::ContactMethod::PhoneCall)
{
    rules::Draft draft;
    draft.status = rules::Status::ContactMade;
    draft.contactMethod = method;
    return *rules::makeUpdate(draft, {});
}

inline rules::Update jobWon(std::int64_t cents = 1'250'000)
{
    rules::Draft draft;
    draft.status = rules::Status::JobWon;
    draft.jobAmount = *rules::Money::fromCents(cents);
    return *rules::makeUpdate(draft, {});
}

/// The lead with these files on it: their numbers and names.
inline api::Lead withFiles(qint64 id, const QList<std::pair<int, QString>> &files)
{
    QJsonObject object = QJsonDocument::fromJson(lead(id).json).object();
    QJsonArray attachments;
    for (const auto &[number, name] : files)
        attachments.append(QJsonObject{{u"id"_s, number}, {u"displayFilename"_s, name}});
    object.insert(u"attachments"_s, attachments);
    return *api::leadFromJson(object, QTimeZone::utc());
}

/// As a page of leads may have it: a status without its record, and nothing of files.
inline api::Lead shortLead(qint64 id, const QString &status, const QString &modified = u"2026-05-01T10:00:00Z"_s)
{
    const QJsonObject object{{u"id"_s, id},
                             {u"vendorLeadAction"_s, u"ACCEPTED"_s},
                             {u"dateModified"_s, modified},
                             {u"postLeadStatus"_s, status}};
    return *api::leadFromJson(object, QTimeZone::utc());
}

/// The lead after the server recorded the update of these makers.
inline api::Lead contactMadeLead(qint64 id, const QString &method = u"PHONE_CALL"_s)
{
    return lead(id, u"CONTACT_MADE"_s,
                {{u"contactMethod"_s, method}, {u"statusActionDate"_s, u"2026-05-02T10:00:00Z"_s}});
}
inline api::Lead jobWonLead(qint64 id, double amount = 12500)
{
    return lead(id, u"JOB_WON"_s, {{u"jobAmount"_s, amount}, {u"statusActionDate"_s, u"2026-05-02T10:00:00Z"_s}});
}

} // namespace jobmark::test
