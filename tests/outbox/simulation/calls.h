// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "told.h"

#include <map>
#include <QUuid>
#include <set>
#include <vector>

namespace jobmark::simulation {

/// What went to the server, as a log beside it would have it, and the promises that can be judged from that alone.
class Calls
{
public:
    explicit Calls(const Timeline &timeline)
        : m_timeline(timeline)
    {}

    /// A write of `told` is about to leave, `key` with it. Says which promise that breaks.
    [[nodiscard]] std::optional<QString> judgeWrite(const Told &told, QUuid key);
    void writeEnded(const Told &told, Flight::End end);
    [[nodiscard]] std::optional<QString> judgeRead() const { return judgeAny(); }
    void readBegan(qint64 lead) { m_unread.erase(lead); }
    /// `begun` in the world's time. Only what showed the lead counts.
    void readEnded(qint64 lead, Timeline::Millis begun);

    /// The server asked to be left alone, or for a sign-in.
    void askedToWait(std::chrono::seconds time);
    /// `signIns`: how many there had been when the call was made that was answered so.
    void askedToSignIn(int signIns) { m_isSignInNeeded = m_isSignInNeeded || signIns == m_signIns; }
    void signedIn();
    [[nodiscard]] int signIns() const { return m_signIns; }
    /// The program stopped. Its calls under way end as Cut.
    void stopped();

private:
    struct Read
    {
        Timeline::Millis begun;
        Timeline::Millis ended;
    };
    [[nodiscard]] std::optional<QString> judgeAny() const;
    [[nodiscard]] std::optional<QString> judgeKey(const Told &told, QUuid key);
    [[nodiscard]] bool wasLookedAtTwice(qint64 lead, Timeline::Millis since) const;

    const Timeline &m_timeline;
    std::map<qint64, std::vector<Read>> m_reads;
    std::map<qint64, std::set<const Told *>> m_unread; ///< unknown results, and no read since
    std::map<QUuid, const Told *> m_keys;
    Timeline::Millis m_leftAloneUntil{0};
    bool m_isSignInNeeded = false;
    int m_signIns = 0;
};

} // namespace jobmark::simulation
