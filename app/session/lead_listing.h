// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "surroundings.h"

#include "api/client.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace jobmark::session {

/// Who wants a listing: somebody who waits for it, or nobody in particular.
enum class Urgency : std::uint8_t { Quiet, Asked };

/// How the listing of leads stands.
struct Listing
{
    enum class Phase : std::uint8_t { NeverAsked, Loading, Complete, NotOffered, Failed, Cancelled };
    Phase phase = Phase::NeverAsked;
    Urgency urgency = Urgency::Asked;
    qsizetype received = 0;                ///< leads this listing brought so far
    std::optional<qint64> total;           ///< when the server says
    int unreadable = 0;                    ///< entries that are no lead, left out
    std::optional<QDateTime> waitingUntil; ///< Loading: the server is given a rest until then; UTC
    std::optional<QDateTime> completed;    ///< the last time a listing was complete; UTC
    std::optional<api::ApiError> error;    ///< Failed
};

/// Asks for page after page until the server has no more, no faster than it allows. Main thread.
class LeadListing : public QObject
{
    Q_OBJECT

public:
    /// `client` outlives it.
    LeadListing(api::Client &client, Surroundings surroundings, QObject *parent = nullptr);

    /// Does nothing while a listing is under way, except that one that is asked for hurries up a quiet one. A quiet one
    /// goes on where the last failed, when that is not long ago.
    void start(Urgency urgency);
    void cancel();
    /// From an earlier run.
    void setCompleted(const QDateTime &when);
    [[nodiscard]] const Listing &state() const { return m_state; }
    [[nodiscard]] bool isUnderWay() const { return m_state.phase == Listing::Phase::Loading; }

Q_SIGNALS:
    void changed();
    /// Every lead the server has came. `listed` is nothing when that is not certain.
    void completed(const std::optional<QSet<jobmark::api::LeadId>> &listed);
    /// From now on the server may say something new of any lead.
    void pageAsked();
    /// None of them came in this listing before.
    void pageCame(const QList<jobmark::api::Lead> &leads);
    void signInNeeded();

private:
    void begin(Urgency urgency);
    void proceed();
    void askPage();
    void takePage(const api::LeadPage &answer);
    void takeError(const api::ApiError &error);
    void finish(Listing::Phase phase);
    [[nodiscard]] bool isWhole() const;

    api::Client &m_client;
    Surroundings m_surroundings;
    Listing m_state;
    api::Call m_call;
    QTimer m_pause;  ///< until the next page may be asked for
    int m_run = 0;   ///< which listing an answer has to belong to
    int m_page = 1;  ///< the one to ask for, or being asked for
    int m_rests = 0; ///< how often in a row the server wanted one
    qsizetype m_firstPageSize = 0;
    QSet<api::LeadId> m_seen;
    bool m_isInOneGo = true;             ///< it did not break off in between
    bool m_hasRepeated = false;          ///< a page brought a lead that had come before
    std::optional<QDateTime> m_failedAt; ///< the listing broke off there and may go on
};

} // namespace jobmark::session
