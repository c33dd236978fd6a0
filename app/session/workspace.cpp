// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "workspace.h"

#include "store/stock.h"

#include <QDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace jobmark::session {
namespace {

// Fixed, so that the same address finds the same drafts and outbox in every run.
constexpr QUuid addressNamespace(0x5d0f7c1e, 0x2b6a, 0x4f53, 0x9a, 0x41, 0x6e, 0x1d, 0x0c, 0x8b, 0x57, 0x20);

// Behind the name of a folder that is to be removed, whenever that comes to its end.
const QString forgottenEnding = u".forgotten"_s;

// The sandbox takes any token; this one protects nothing.
api::Token sampleToken()
{
    return *api::Token::fromText(u"sample-data"_s);
}

} // namespace

Workspace::Workspace(account::Accounts &accounts, account::Profile profile, Surroundings surroundings,
                     const SessionSettings &settings, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_profile(std::move(profile))
    , m_surroundings(std::move(surroundings))
    , m_settings(settings)
    , m_others(
          accounts, [this](account::ConnectionId id) { return folderOf(id); }, m_surroundings)
{
    m_others.setSettings(settings);
}

Workspace::~Workspace()
{
    m_viewings.reset();
    m_desk.reset();
    m_session.reset();
}

void Workspace::followConnections()
{
    if (std::exchange(m_follows, true)) {
        useCurrent();
        return;
    }
    connect(&m_accounts.list(), &account::ConnectionList::currentChanged, this, &Workspace::useCurrent);
    connect(&m_accounts, &account::Accounts::signInReplaced, this, [this](account::ConnectionId id) {
        if (m_session && m_session->connection().id == id)
            followSignIn(m_accounts.signIn(id));
    });
    useCurrent();
    // Not before the window is there.
    QTimer::singleShot(0, this, &Workspace::removeForgotten);
}

QString Workspace::folderOf(account::ConnectionId id) const
{
    return m_profile.file(u"connections/"_s + id.text());
}

std::optional<account::KeptHere> Workspace::keptOf(account::ConnectionId id) const
{
    const auto stock = store::stockOf(folderOf(id));
    if (!stock)
        return std::nullopt;
    return account::KeptHere{stock->leads, stock->drafts, stock->submissions, stock->activity, folderOf(id)};
}

// Given another name first: whatever happens from there on, no later start works with what was to be forgotten.
tl::expected<void, account::ConnectionList::Fault> Workspace::forget(account::ConnectionId id)
{
    const auto atWork =
        m_session && m_session->connection().id == id ? std::optional(m_session->connection()) : std::nullopt;
    const auto token = atWork ? std::exchange(m_tokenOfThisRun, std::nullopt) : std::nullopt;
    if (atWork)
        end();
    m_others.letGo(id);
    const QString folder = folderOf(id);
    const bool isThere = QDir(folder).exists();
    const bool isRenamed = isThere && QDir().rename(folder, folder + forgottenEnding);
    tl::expected<void, account::ConnectionList::Fault> removed;
    if (isThere && !isRenamed)
        removed = tl::make_unexpected(account::ConnectionList::Fault::NotSaved);
    else if (!token)
        removed = m_accounts.remove(id);
    if (!removed && isRenamed)
        QDir().rename(folder + forgottenEnding, folder);
    if (!removed && token)
        useForThisRun(*atWork, *token);
    else if (!m_session)
        useCurrent();
    removeForgotten();
    return removed;
}

void Workspace::removeForgotten()
{
    QDir connections(m_profile.file(u"connections"_s));
    for (const QString &name : connections.entryList({u'*' + forgottenEnding}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        QDir folder(connections.filePath(name));
        if (!folder.removeRecursively())
            Q_EMIT folderNotRemoved(folder.path());
    }
}

void Workspace::useCurrent()
{
    const auto current = m_accounts.list().current();
    if (!current) {
        putBehind();
        Q_EMIT sessionChanged();
        return;
    }
    if (m_session && m_session->connection() == *current)
        return;
    use(*current, folderOf(current->id), std::nullopt, m_settings);
}

void Workspace::use(const account::Connection &connection, const QString &folder,
                    const std::optional<api::Token> &token, const SessionSettings &settings)
{
    putBehind(connection.id);
    m_others.letGo(connection.id);
    m_session = std::make_unique<Session>(connection, folder, m_surroundings, settings);
    m_session->setToken(token);
    m_desk = std::make_unique<Desk>(*m_session);
    m_viewings = std::make_unique<Viewings>(*m_session, *m_desk);
    Q_EMIT sessionChanged();
}

// What is submitted to sample leads ends with their server.
void Workspace::putBehind(std::optional<account::ConnectionId> next)
{
    if (!m_session)
        return;
    const account::Connection former = m_session->connection();
    const bool wasStarted = m_session->isStarted();
    const auto token = std::exchange(m_tokenOfThisRun, std::nullopt);
    const bool wasSample = isSampleData();
    end();
    if (wasSample)
        m_sample.reset();
    if (wasSample || former.id == next)
        return;
    if (token)
        m_others.takeUp(former, *token);
    else if (wasStarted)
        m_others.takeUp(former.id);
}

void Workspace::start()
{
    if (!m_session)
        return;
    // To know its token the keychain is asked, which may take its time.
    if (m_signIn == nullptr)
        followSignIn(m_accounts.signIn(m_session->connection().id));
    m_others.handOver(*m_session);
    m_session->start();
    if (!isSampleData() && !std::exchange(m_tookUpOthers, true))
        m_others.takeUpAllBut(m_session->connection().id);
}

AfterEnd Workspace::afterEnd() const
{
    if (isSampleData())
        return AfterEnd::IsGone;
    return m_tokenOfThisRun ? AfterEnd::GoesOnWithToken : AfterEnd::GoesOn;
}

void Workspace::networkCameBack()
{
    if (m_session)
        m_session->networkCameBack();
    m_others.networkCameBack();
}

void Workspace::end()
{
    if (!m_session)
        return;
    if (m_signIn != nullptr)
        m_signIn->disconnect(this);
    m_signIn = nullptr;
    m_followedSignIn.letGo();
    Q_EMIT sessionEnding();
    m_viewings.reset();
    m_desk.reset();
    m_others.remember(*m_session);
    m_session.reset();
}

void Workspace::followSignIn(account::SignIn *signIn)
{
    if (m_signIn != nullptr)
        m_signIn->disconnect(this);
    m_signIn = signIn;
    m_followedSignIn.follow(*m_session, signIn);
    if (signIn == nullptr)
        return;
    connect(signIn, &account::SignIn::stateChanged, this, &Workspace::signInChanged);
    Q_EMIT signInChanged();
}

void Workspace::useForThisRun(const account::Connection &connection, const api::Token &token)
{
    account::Connection mine = connection;
    mine.id = account::ConnectionId(QUuid::createUuidV5(addressNamespace, connection.server.text()));
    use(mine, folderOf(mine.id), token, m_settings);
    m_tokenOfThisRun = token;
}

void Workspace::followSettings(const settings::Settings &settings,
                               std::optional<std::chrono::seconds> undoTimeOfThisRun)
{
    const auto apply = [this, &settings, undoTimeOfThisRun] {
        const settings::Preferences &preferences = settings.preferences();
        m_settings.outbox.hold = undoTimeOfThisRun.value_or(std::chrono::seconds(preferences.undoTime.number()));
        m_settings.largestAttachment = bytesOf(preferences.attachmentLimit);
        if (m_session)
            m_session->setSettings(m_settings);
        m_others.setSettings(m_settings);
    };
    // What was added under another setting still goes.
    m_settings.limits.attachmentBytes = bytesOf(*settings::AttachmentLimit::from(settings::AttachmentLimit::most));
    connect(&settings, &settings::Settings::preferencesChanged, this, apply);
    apply();
}

void Workspace::useSampleData(const QString &sandboxProgram, const QStringList &options)
{
    m_nextSample = std::make_unique<SampleServer>(sandboxProgram, options);
    connect(m_nextSample.get(), &SampleServer::failed, this, &Workspace::sampleDataFailed);
    connect(m_nextSample.get(), &SampleServer::ready, this, [this](const api::ServerAddress &address) {
        const account::Connection sample{account::ConnectionId::create(),
                                         *account::ConnectionName::fromText(tr("Sample data")), address,
                                         api::Access::ReadAndWrite};
        putBehind();
        m_sample = std::move(m_nextSample);
        // The sandbox forgets everything when it ends, and what was done to it goes with it.
        m_sampleFolder = std::make_unique<QTemporaryDir>();
        // Nobody else changes anything there.
        SessionSettings settings = m_settings;
        settings.quietRefresh.reset();
        use(sample, m_sampleFolder->path(), sampleToken(), settings);
    });
    m_nextSample->start();
}

void Workspace::loseSampleServer()
{
    if (m_sample)
        m_sample->end();
}

} // namespace jobmark::session
