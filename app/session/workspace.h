// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "desk.h"
#include "followed_sign_in.h"
#include "other_connections.h"
#include "sample_server.h"
#include "session.h"
#include "viewings.h"

#include "account/accounts.h"
#include "account/kept_here.h"
#include "account/profile.h"
#include "settings/settings.h"

#include <QObject>
#include <QTemporaryDir>

namespace jobmark::session {

/// The connection at work and the desk on it. Follows the list of connections and the sign-in; when another connection
/// becomes current everything of the former one is put away first, so the two never mix; what was submitted on it goes
/// on behind. Main thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// `accounts` outlives the workspace.
    Workspace(account::Accounts &accounts, account::Profile profile, Surroundings surroundings,
              const SessionSettings &settings, QObject *parent = nullptr);
    ~Workspace() override;

    /// Works with the list's current connection, and with whichever becomes current later. Again: back to it from one
    /// of this run alone.
    void followConnections();
    /// Works with a connection that is in no list, for this run: `--api-url` and sample data.
    void useForThisRun(const account::Connection &connection, const api::Token &token);
    /// Starts the sandbox, with these options of its own, and works with its sample leads.
    void useSampleData(const QString &sandboxProgram, const QStringList &options = {});
    /// Ends the sandbox and goes on without it, as when the network is gone.
    void loseSampleServer();
    [[nodiscard]] bool isSampleData() const { return m_sample != nullptr; }

    /// Works as they say from now on, and at once when they change. `undoTimeOfThisRun` goes before theirs. They
    /// outlive the workspace.
    void followSettings(const settings::Settings &settings, std::optional<std::chrono::seconds> undoTimeOfThisRun);

    /// Nothing when it cannot be counted, as in a damaged database.
    [[nodiscard]] std::optional<account::KeptHere> keptOf(account::ConnectionId id) const;
    /// Ends the work with it, and removes it from the list, its token and all that is kept of it. A fault changed
    /// nothing. One that is used for this run alone is forgotten while it is at work.
    [[nodiscard]] tl::expected<void, account::ConnectionList::Fault> forget(account::ConnectionId id);

    [[nodiscard]] const Surroundings &surroundings() const { return m_surroundings; }
    /// Null when there is no connection.
    [[nodiscard]] Session *session() { return m_session.get(); }
    [[nodiscard]] Desk *desk() { return m_desk.get(); }
    [[nodiscard]] Viewings *viewings() { return m_viewings.get(); }
    /// Null for a connection of this run alone, and before start().
    [[nodiscard]] account::SignIn *signIn() { return m_signIn; }
    [[nodiscard]] OtherConnections &others() { return m_others; }
    /// Of what waits in the session at work.
    [[nodiscard]] AfterEnd afterEnd() const;

    /// Starts session(), and goes on with what the other connections have to send. The window is there.
    void start();
    void networkCameBack();

Q_SIGNALS:
    /// session() and desk() are about to be destroyed.
    void sessionEnding();
    /// session() is another one. Not started yet: the window shows itself first, then calls start().
    void sessionChanged();
    void signInChanged();
    void sampleDataFailed();
    /// A forgotten connection's folder is still there, whole or in part. The next start tries again.
    void folderNotRemoved(const QString &folder);

private:
    void useCurrent();
    void use(const account::Connection &connection, const QString &folder, const std::optional<api::Token> &token,
             const SessionSettings &settings);
    void followSignIn(account::SignIn *signIn);
    /// `next`: what comes to work now, which is not to begin behind first.
    void putBehind(std::optional<account::ConnectionId> next = {});
    void end();
    [[nodiscard]] QString folderOf(account::ConnectionId id) const;
    void removeForgotten();

    account::Accounts &m_accounts;
    account::Profile m_profile;
    Surroundings m_surroundings;
    SessionSettings m_settings;
    OtherConnections m_others;
    std::optional<api::Token> m_tokenOfThisRun; ///< of a connection that is in no list
    std::unique_ptr<SampleServer> m_sample;     ///< of the session at work
    std::unique_ptr<SampleServer> m_nextSample; ///< not ready yet
    std::unique_ptr<QTemporaryDir> m_sampleFolder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Viewings> m_viewings;
    account::SignIn *m_signIn = nullptr; // the accounts' own
    FollowedSignIn m_followedSignIn;     // m_signIn, for m_session
    bool m_follows = false;              // the list of connections
    bool m_tookUpOthers = false;
};

} // namespace jobmark::session
