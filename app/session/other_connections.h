// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "followed_sign_in.h"
#include "outbox_summary.h"
#include "session.h"

#include "account/accounts.h"

#include <deque>
#include <functional>
#include <memory>
#include <QHash>
#include <QObject>
#include <vector>

namespace jobmark::session {

/// The outbox of a connection that is not the one at work.
struct OtherOutbox
{
    account::Connection connection;
    OutboxSummary summary;
    AfterEnd afterEnd = AfterEnd::GoesOn;
};

/// What was submitted on one connection goes on while another is at work: each whose outbox is not settled has a
/// session that fetches no leads and moves its outbox alone, until that is settled: nothing waits in it, not for the
/// user either. Main thread.
class OtherConnections : public QObject
{
    Q_OBJECT

public:
    using FolderOf = std::function<QString(account::ConnectionId)>;

    /// `accounts` outlives it. `folderOf`: where that connection keeps its data.
    OtherConnections(account::Accounts &accounts, FolderOf folderOf, Surroundings surroundings);
    ~OtherConnections() override;

    /// How their sessions are made from now on, and how those that are there work.
    void setSettings(const SessionSettings &settings);

    /// Goes on with this listed connection when its outbox on the disk is not settled.
    void takeUp(account::ConnectionId id);
    /// The same for one that is in no list, with the token of this run.
    void takeUp(const account::Connection &connection, const api::Token &token);
    /// All that are in the list but that one, one after the other as the event loop finds time.
    void takeUpAllBut(account::ConnectionId atWork);
    /// Lets go of it, to be at work or to be forgotten. What is under way there is found as after a crash.
    void letGo(account::ConnectionId id);

    void networkCameBack();
    /// The program is about to end.
    void writeNow();

    /// `session` ends, and another on the same folder may begin in this run: what was taken back in it, and the disk
    /// does not take, is not to be sent by that one.
    void remember(Session &session);
    /// Before it begins: gives it what it has to take back.
    void handOver(Session &session);
    /// Of those whose outbox is not settled, in the order of their names.
    [[nodiscard]] QList<OtherOutbox> unsettled() const;

Q_SIGNALS:
    /// unsettled() may be another.
    void changed();

private:
    struct Behind
    {
        std::unique_ptr<Session> session;
        FollowedSignIn signIn;
    };
    using Sessions = std::vector<Behind>;
    Behind *open(const account::Connection &connection);
    void begin(Session &session);
    void takeUpNext();
    void onSignInReplaced(account::ConnectionId id);
    void onListChanged();
    void endSettled();
    [[nodiscard]] Sessions::iterator find(account::ConnectionId id);

    account::Accounts &m_accounts;
    FolderOf m_folderOf;
    Surroundings m_surroundings;
    SessionSettings m_settings;
    Sessions m_sessions;
    std::deque<account::ConnectionId> m_next;
    QHash<account::ConnectionId, QList<outbox::SubmissionId>> m_takenBack;
};

} // namespace jobmark::session
