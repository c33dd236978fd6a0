// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/scripted_server.h"

#include <map>
#include <mutex>
#include <QJsonArray>
#include <QJsonObject>

namespace jobmark::test {

/// From this number on leads are new: neither accepted nor declined.
inline constexpr qint64 firstNewLead = 100'000;

/// A RenovationFind that counts: every lead there is, accepted (but for the new ones) and without a status; statuses
/// are set as the API says (a final one once), leads answered once, files taken, and everything that came is
/// remembered. Any thread.
class CountingServer
{
public:
    enum class Keys : std::uint8_t {
        Ignored,
        Honoured, ///< a write with a key that was carried out is answered as the first one, and not carried out again
    };
    explicit CountingServer(Keys keys = Keys::Ignored);
    CountingServer(Keys keys, const Identity &identity);

    [[nodiscard]] QString address() const { return m_server.address(); }

    /// How many requests have come, of any kind.
    [[nodiscard]] qsizetype requestCount() const { return m_server.requests().size(); }

    struct Write
    {
        qint64 lead;
        QByteArray key;
        QByteArray body;
        bool isCarriedOut;
    };
    [[nodiscard]] QList<Write> writes() const;
    [[nodiscard]] QList<Write> writesOf(qint64 lead) const;
    /// How often something was carried out for this lead.
    [[nodiscard]] int carriedOut(qint64 lead) const;
    /// The status the lead has now; empty when none was set.
    [[nodiscard]] QString status(qint64 lead) const;
    /// Called on a thread of the server when a write has come, before anything else happens.
    void setBeforeWrite(std::function<void()> then);
    /// Somebody else sets it.
    void setStatus(qint64 lead, const QString &status);

    /// Carries out and answers one request, as when it had come by itself. For proxies.
    struct Reply
    {
        int status;
        QByteArray json;
    };
    [[nodiscard]] Reply handle(const SeenRequest &request);

private:
    [[nodiscard]] Reply write(const SeenRequest &request, qint64 lead, const QByteArray &call);
    [[nodiscard]] bool isRefused(qint64 lead, const QByteArray &call) const;
    void carryOut(qint64 lead, const QByteArray &call, const QByteArray &body);
    [[nodiscard]] QString actionOf(qint64 lead) const;
    [[nodiscard]] QJsonObject leadObject(qint64 lead) const;
    void play(Connection &connection);

    const Keys m_keys;
    mutable std::mutex m_mutex;
    std::map<qint64, QJsonObject> m_recorded;
    std::map<qint64, QString> m_answers; ///< to new leads
    std::map<qint64, QJsonArray> m_files;
    std::map<qint64, int> m_versions;
    std::map<qint64, int> m_carriedOut;
    QList<Write> m_writes;
    std::function<void()> m_beforeWrite;
    ScriptedServer m_server; // last: ends first
};

} // namespace jobmark::test
