// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "gateway.h"
#include "ledger.h"
#include "machine.h"
#include "outbox.h"

#include <QSet>

namespace jobmark::outbox {

/// A newer status takes the place of an unsent status, a newer answer to the lead that of an unsent answer.
[[nodiscard]] bool takesPlaceOf(const What &newer, const What &older);

/// The loop: events in, the machine's answer to disk, then the machine's command.
class Outbox::Private
{
public:
    Private(Outbox *outbox, Journal &theJournal, Gateway &theGateway, Clock &theClock, const Settings &theSettings);

    /// What the machine makes of `event`; false when it does not happen in that state, or could not be made durable
    /// before something is sent.
    bool happen(Row &row, const decltype(Event::what) &event);
    /// The same to every row, written together. Only for what starts nothing by itself.
    void happenToAll(const decltype(Event::what) &event);
    /// Comes before anything else is reckoned with: did the clock change?
    void heedClock();
    /// Puts a new row on disk, and takes out the unsent ones whose place it takes: all or nothing. One that may go at
    /// once is written as under way, so that the disk is waited for once; goOn() then sends it.
    [[nodiscard]] store::Stored<void> keep(Row row);
    /// Does everything whose time and turn have come, and arranges to be called when the next time comes.
    void goOn();
    /// What a former outbox left (see Outbox::start), before anything goes. Of one that is not there any more the end
    /// was written after all.
    void takeBack(const QList<SubmissionId> &ids);
    /// Tells the world, when all is done.
    void announce();
    void noteChanged(SubmissionId id);

    Done act(SubmissionId id, const decltype(Event::what) &event);
    [[nodiscard]] SubmissionView viewOf(const Row &row) const;
    [[nodiscard]] Policy policyFor(const What &what) const;
    void noteFault(const store::Stored<void> &wrote);
    void goOnSignedIn();
    /// After a restart: what it asked of one was asked of all.
    void rememberServerIsBusy();
    [[nodiscard]] bool isReviewOnly() const { return settings.access == api::Access::ReviewOnly; }

    Outbox *q;
    Journal &journal;
    Gateway &gateway;
    Clock &clock;
    Settings settings;
    Ledger ledger;
    bool isStarted = false;
    bool isSignInNeeded = false;
    Time serverBusyUntil{};                   ///< after a 429: it is about everybody
    std::optional<store::StoreFault> trouble; ///< why something is not on disk
    Time storeAgainAt{};

private:
    void run(Row &row, Command command);
    void send(Row &row);
    void read(Row &row);
    void onSent(SubmissionId id, int flight, const api::Result<Answer> &outcome);
    void onRead(SubmissionId id, int flight, const api::Result<api::Lead> &outcome);
    /// What the server says of the lead now is what the next submissions of that lead start from.
    void learn(const Row &from, const api::Lead &lead);
    void learnAttachment(const Row &from, const api::AttachmentInfo &attachment);
    /// It is about to be sent: from now on its namesakes can be taken for it.
    void noteNamesakes(const Row &sent);
    /// Of one that comes after it.
    [[nodiscard]] Namesake namesakeOf(const Row &row) const;
    /// What it asks of everybody, whatever becomes of the submission it said it to.
    void heedServer(const api::ApiError &error, int flight);

    void writeWhatIsLeft();
    void forgetTrouble();
    void endTrouble();
    void noteLateWritten();
    void removeNeedlessCopy(const Row &row) const;
    /// What a troubled disk holds up looks otherwise now.
    void noteHeldUp();
    [[nodiscard]] bool isHeldUpByDisk() const;
    void endWaits();
    void replaceOlder();
    void sendBegun();
    void takeTurns();
    void arrangeWaking();
    [[nodiscard]] bool mayGo(const Row &row) const;
    [[nodiscard]] int freeSlots() const;
    /// What a new row becomes that may go at once.
    [[nodiscard]] std::optional<Step> firstStep(const Row &row) const;
    [[nodiscard]] std::optional<Time> nextTime() const;

    QList<std::pair<SubmissionId, Command>> m_begun; ///< on disk as begun, and the command not carried out yet
    int m_flights = 0;
    int m_lastBeforeSignIn = 0;             ///< of the flights
    std::chrono::milliseconds m_storePause; ///< before the next try to write; longer each time
    bool m_isGoingOn = false;
    QList<SubmissionId> m_changed;
    QSet<SubmissionId> m_isChanged;
    QList<api::Lead> m_reported;
    QList<store::StoreFault> m_faults;
    bool m_hasRecovered = false;
    bool m_wantsSignIn = false;
};

} // namespace jobmark::outbox
