// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "other_connections.h"

#include "store/stock.h"

#include <algorithm>

namespace jobmark::session {
namespace {

bool isSettled(const Session &session)
{
    // Without an outbox nothing moves: why is told when that connection is at work.
    const outbox::Outbox *outbox = session.outbox();
    return outbox == nullptr || (outbox->unsettled().isEmpty() && outbox->comingBackCount() == 0);
}

bool isWorkedWithAlike(const account::Connection &one, const account::Connection &other)
{
    return one.server == other.server && one.access == other.access;
}

} // namespace

OtherConnections::OtherConnections(account::Accounts &accounts, FolderOf folderOf, Surroundings surroundings)
    : m_accounts(accounts)
    , m_folderOf(std::move(folderOf))
    , m_surroundings(std::move(surroundings))
{
    connect(&accounts, &account::Accounts::signInReplaced, this, &OtherConnections::onSignInReplaced);
    connect(&accounts.list(), &account::ConnectionList::changed, this, &OtherConnections::onListChanged);
}

OtherConnections::~OtherConnections() = default;

void OtherConnections::setSettings(const SessionSettings &settings)
{
    m_settings = settings;
    m_settings.place = Place::Behind;
    for (const Behind &behind : m_sessions)
        behind.session->setSettings(m_settings);
}

void OtherConnections::takeUp(account::ConnectionId id)
{
    if (const auto connection = m_accounts.list().find(id)) {
        if (Behind *behind = open(*connection)) {
            behind->signIn.follow(*behind->session, m_accounts.signIn(id));
            begin(*behind->session);
        }
    }
}

void OtherConnections::takeUp(const account::Connection &connection, const api::Token &token)
{
    if (const Behind *behind = open(connection)) {
        behind->session->setToken(token);
        begin(*behind->session);
    }
}

OtherConnections::Behind *OtherConnections::open(const account::Connection &connection)
{
    const QString folder = m_folderOf(connection.id);
    const auto stock = store::stockOf(folder);
    if (stock && stock->submissions == 0)
        m_takenBack.remove(connection.id); // the disk took it after all
    if (find(connection.id) != m_sessions.end() || !stock || stock->submissions == 0)
        return nullptr;
    m_sessions.push_back({std::make_unique<Session>(connection, folder, m_surroundings, m_settings), {}});
    return &m_sessions.back();
}

void OtherConnections::begin(Session &session)
{
    // Later, as what told may be the session itself.
    const auto look = [this] {
        endSettled();
        Q_EMIT changed();
    };
    connect(&session, &Session::submissionChanged, this, look, Qt::QueuedConnection);
    connect(&session, &Session::signInNeeded, this, look, Qt::QueuedConnection);
    connect(&session, &Session::signedIn, this, look, Qt::QueuedConnection);
    handOver(session);
    session.start();
    look();
}

void OtherConnections::takeUpAllBut(account::ConnectionId atWork)
{
    for (const account::Connection &connection : m_accounts.list().all()) {
        if (connection.id != atWork)
            m_next.push_back(connection.id);
    }
    takeUpNext();
}

// An agent has one connection for each vendor: to look into all at once would be felt.
void OtherConnections::takeUpNext()
{
    if (m_next.empty())
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_next.empty())
                return;
            const account::ConnectionId id = m_next.front();
            m_next.pop_front();
            takeUp(id);
            takeUpNext();
        },
        Qt::QueuedConnection);
}

void OtherConnections::letGo(account::ConnectionId id)
{
    std::erase(m_next, id);
    if (const auto found = find(id); found != m_sessions.end()) {
        remember(*found->session);
        m_sessions.erase(found);
        Q_EMIT changed();
    }
}

void OtherConnections::onSignInReplaced(account::ConnectionId id)
{
    account::SignIn *signIn = m_accounts.signIn(id);
    if (signIn == nullptr)
        letGo(id); // it was removed, and its token with it
    else if (const auto found = find(id); found != m_sessions.end())
        found->signIn.follow(*found->session, signIn);
}

// A connection with another right or on another server is worked with as that, unless it is about to come to work, when
// it is let go of before its turn; one that left the list was forgotten. What is of this run alone is in no list.
void OtherConnections::onListChanged()
{
    QList<account::ConnectionId> others;
    for (const Behind &behind : m_sessions) {
        const auto listed = m_accounts.list().find(behind.session->connection().id);
        if (listed && !isWorkedWithAlike(*listed, behind.session->connection()))
            others << listed->id;
    }
    for (const account::ConnectionId id : others) {
        letGo(id);
        m_next.push_back(id);
        takeUpNext();
    }
    Q_EMIT changed(); // a name, perhaps
}

void OtherConnections::remember(Session &session)
{
    if (outbox::Outbox *outbox = session.outbox())
        outbox->writeNow();
    if (const auto left = session.leftToTakeBack(); !left.isEmpty())
        m_takenBack[session.connection().id] = left;
}

void OtherConnections::handOver(Session &session)
{
    const account::ConnectionId id = session.connection().id;
    session.takeBackAtStart(m_takenBack.value(id));
    connect(&session, &Session::outboxStarted, this, [this, id] { m_takenBack.remove(id); });
}

void OtherConnections::endSettled()
{
    std::erase_if(m_sessions, [](const Behind &behind) { return isSettled(*behind.session); });
}

void OtherConnections::networkCameBack()
{
    for (const Behind &behind : m_sessions)
        behind.session->networkCameBack();
}

void OtherConnections::writeNow()
{
    for (const Behind &behind : m_sessions) {
        if (outbox::Outbox *outbox = behind.session->outbox())
            outbox->writeNow();
    }
}

QList<OtherOutbox> OtherConnections::unsettled() const
{
    QList<OtherOutbox> outboxes;
    for (const Behind &behind : m_sessions) {
        const Session &session = *behind.session;
        if (isSettled(session))
            continue;
        const auto listed = m_accounts.list().find(session.connection().id);
        outboxes << OtherOutbox{listed.value_or(session.connection()), summaryOf(*session.outbox()),
                                listed ? AfterEnd::GoesOn : AfterEnd::GoesOnWithToken};
    }
    for (auto takenBack = m_takenBack.begin(); takenBack != m_takenBack.end(); ++takenBack) {
        OutboxSummary summary;
        summary.comesBack = static_cast<int>(takenBack->size());
        if (const auto listed = m_accounts.list().find(takenBack.key()))
            outboxes << OtherOutbox{*listed, summary, AfterEnd::GoesOn};
    }
    std::sort(outboxes.begin(), outboxes.end(), [](const OtherOutbox &one, const OtherOutbox &other) {
        return one.connection.name.text().localeAwareCompare(other.connection.name.text()) < 0;
    });
    return outboxes;
}

OtherConnections::Sessions::iterator OtherConnections::find(account::ConnectionId id)
{
    return std::find_if(m_sessions.begin(), m_sessions.end(),
                        [id](const Behind &behind) { return behind.session->connection().id == id; });
}

} // namespace jobmark::session
