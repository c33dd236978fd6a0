// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api_error.h"
#include "call_rate.h"
#include "lead.h"
#include "read_retry.h"
#include "results.h"
#include "server_address.h"
#include "token.h"

#include "rules/update.h"

#include <chrono>
#include <functional>
#include <memory>
#include <QObject>
#include <QUuid>

class QSslCertificate;

namespace jobmark::api {

enum class Access : std::uint8_t { ReadAndWrite, ReviewOnly };

/// Every request ends at the deadline, and earlier when nothing moves for the idle time.
struct Limits
{
    std::chrono::milliseconds idle{15'000};
    std::chrono::milliseconds deadline{30'000};
    std::chrono::milliseconds uploadDeadline{300'000}; ///< of `uploadPart` bytes of a file, either way: uploadTime()
    qint64 jsonBytes = 2 * 1024 * 1024;
    qint64 attachmentBytes = 25 * 1024 * 1024;
    RetryPolicy reads;
    Allowance allowance;
};

/// A way to end a call early: its outcome, which still comes later, is then Cancelled (a write: ResultUnknown once it
/// may have been sent). Copies name the same call. Calling it after the outcome, or after the client died, does
/// nothing.
class Call
{
public:
    Call() = default;
    explicit Call(std::function<void()> cancel)
        : m_cancel(std::move(cancel))
    {}
    void cancel() const
    {
        if (m_cancel)
            m_cancel();
    }

private:
    std::function<void()> m_cancel;
};

template <class T>
using Then = std::function<void(Result<T>)>;

/// RenovationFind over HTTP. Each call has exactly one outcome, always later than the call itself, and none after its
/// `context` (never null) died. Calls under way when the client dies end as if cancelled. Main thread only.
/// A write is sent at most once per call, whatever the network does: Qt's own re-sending is disarmed (see
/// write_body.h), and redirects are never followed. listLeads() and readLead() are tried up to three times (see
/// read_retry.h), each try with a deadline of its own.
class Client : public QObject
{
    Q_OBJECT

public:
    Client(ServerAddress server, Access access, QObject *parent = nullptr);
    ~Client() override;

    /// The token used from the next call on. Without one every call answers SignInNeeded and nothing is sent.
    void setToken(std::optional<Token> token);
    /// For the calls from the next one on.
    void setLimits(const Limits &limits);
    /// Certificates trusted besides the system's: a test's own authority. Nothing ever makes a bad certificate good.
    void setTrustedAuthorities(const QList<QSslCertificate> &authorities);
    [[nodiscard]] const ServerAddress &server() const;
    [[nodiscard]] Access access() const;
    /// Every request that went out is counted there, tries of reads too. What a person asks for is never held up; who
    /// calls often asks there how long to wait.
    [[nodiscard]] CallRate &rate();

    // Reads.
    Call listLeads(int page, int pageSize, QObject *context, Then<LeadPage> then); ///< [assumed], pages from 1
    Call readLead(LeadId id, QObject *context, Then<Lead> then);                   ///< [assumed]
    Call readAttachment(LeadId id, std::int64_t attachment, QObject *context, Then<QByteArray> then); ///< [assumed]

    // Writes. `key` goes out as Idempotency-Key and must be the same on every try of the same update.
    Call updateStatus(LeadId id, const rules::Update &update, QUuid key, QObject *context,
                      Then<Written> then);                                       ///< [doc]
    Call acceptLead(LeadId id, QUuid key, QObject *context, Then<Written> then); ///< [doc]
    Call declineLead(LeadId id, const DeclineReason &reason, QUuid key, QObject *context,
                     Then<Written> then); ///< [doc]
    /// Reads the file at `path` while sending; it must not change meanwhile. `displayName` is the name the server is
    /// told, `contentType` its kind (anything malformed goes out as application/octet-stream). `progress` (may be
    /// empty) hears of bytes sent and bytes in all, framing included. [assumed]
    Call uploadAttachment(LeadId id, const QString &path, const QString &displayName, const QString &contentType,
                          QUuid key, QObject *context, std::function<void(qint64, qint64)> progress,
                          Then<Uploaded> then);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jobmark::api
