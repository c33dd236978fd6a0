// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// headless FOLDER ADDRESS HOLD_SECONDS DEADLINE_MS COPY_MS: Jobmark without its window, to be killed and failed. The
// real session, store, client and outbox; what a person would do comes as lines of words on standard input, and what
// they would see goes as lines to standard output: see Headless.
#include "api/lead_json.h"
#include "outbox/attachment_copies.h"
#include "session/desk.h"
#include "support/heartbeat.h"

#include <cstdio>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSocketNotifier>
#include <QSslCertificate>
#include <unistd.h>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

/// Out at once: what was said before a kill counts.
void say(const QStringList &words)
{
    const QByteArray line = words.join(u' ').toUtf8() + '\n';
    const ssize_t wrote = ::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size()));
    if (wrote != line.size())
        std::_Exit(3);
}

QString nameOf(outbox::State state)
{
    static const QStringList names{u"held"_s,     u"queued"_s,         u"sending"_s,  u"unknown"_s,
                                   u"checking"_s, u"needs-decision"_s, u"refused"_s,  u"accepted"_s,
                                   u"undone"_s,   u"replaced"_s,       u"discarded"_s};
    return names.at(static_cast<qsizetype>(state));
}

QString idText(outbox::SubmissionId id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// Without a status yet, and without files.
api::Lead leadNumber(qint64 number, const QString &action)
{
    const QJsonObject object{{u"id"_s, number}, {u"vendorLeadAction"_s, action}, {u"attachments"_s, QJsonArray()}};
    return *api::leadFromJson(object, QTimeZone::utc());
}

/// "won", or contact made by "contact" or by "email".
rules::Update updateOf(const QString &word)
{
    rules::Draft draft;
    draft.status = word == u"won" ? rules::Status::JobWon : rules::Status::ContactMade;
    if (word == u"won")
        draft.jobAmount = *rules::Money::fromCents(1'250'000);
    else if (word == u"email")
        draft.contactMethod = rules::ContactMethod::Email;
    return *rules::makeUpdate(draft, {});
}

/// As the window does: the copy is there before the submission is.
std::optional<outbox::NewSubmission> fileFor(const api::Lead &lead, const QString &folder)
{
    const auto id = QUuid::createUuid();
    QFile copy(QDir(folder).filePath(outbox::copyName(id)));
    if (!copy.open(QIODevice::WriteOnly) || copy.write("signed") != 6 || !copy.flush())
        return std::nullopt;
    return outbox::NewSubmission{lead, outbox::Attachment{{}, u"signed.txt"_s, u"text/plain"_s}, id};
}

session::SessionSettings settingsFrom(const QStringList &arguments)
{
    session::SessionSettings settings;
    settings.outbox.hold = std::chrono::seconds(arguments.at(3).toInt());
    settings.outbox.deadline = std::chrono::milliseconds(arguments.at(4).toInt());
    settings.outbox.uploadDeadline = settings.outbox.deadline;
    settings.limits.idle = settings.outbox.deadline;
    settings.limits.uploadDeadline = settings.outbox.deadline;
    settings.limits.deadline = settings.outbox.deadline;
    settings.limits.reads.firstDelay = std::chrono::milliseconds(20);
    settings.longestCopy = std::chrono::milliseconds(arguments.at(5).toInt());
    return settings;
}

class Headless : public QObject
{
public:
    Headless(const QStringList &arguments, const QList<QSslCertificate> &authorities)
        : m_session({account::ConnectionId(), *account::ConnectionName::fromText(u"Test"_s),
                     *api::ServerAddress::fromText(arguments.at(2)), api::Access::ReadAndWrite},
                    arguments.at(1), session::Surroundings::ofThisComputer(), settingsFrom(arguments))
    {
        connect(&m_session, &session::Session::submissionChanged, this, &Headless::tell);
        connect(&m_session, &session::Session::storeFailed, this, [](store::StoreFault fault) {
            say({u"store-failed"_s, QString::number(int(fault))});
        });
        connect(&m_session, &session::Session::storeRecovered, this, [] { say({u"store-recovered"_s}); });
        connect(&m_session.book(), &session::LeadBook::listingChanged, this, [this] {
            if (m_session.book().listing().phase == session::Listing::Phase::Complete)
                say({u"all-leads-listed"_s}); // and what they are is on the disk
        });
        m_session.client().setTrustedAuthorities(authorities);
        m_session.setToken(*api::Token::fromText(u"a-token-for-tests"_s));
        m_session.start();
        if (m_session.outbox() == nullptr)
            say({u"no-store"_s});
        else if (m_session.store()->opening().kind == store::Opening::Kind::DamagedSetAside)
            say({u"damaged"_s});
        say({u"ready"_s});
        tellWhetherIdle();
        connect(&m_lookAtHeart, &QTimer::timeout, this, &Headless::tellStall);
        m_lookAtHeart.start(5);
    }

    /// `submit LEAD won|contact|email|accept|decline|file`, `undo ID`, `edit ID` (back into its form), `send-now ID`,
    /// `discard ID`, `again ID`, `theirs ID`, `network-back`, `list`, `quit`. Leads that are accepted or declined are
    /// new ones.
    void obey(const QStringList &words)
    {
        const auto id = QUuid::fromString(words.value(1));
        if (words.first() == u"quit") {
            tellStall();
            return QCoreApplication::quit();
        }
        if (m_session.outbox() == nullptr)
            return say({u"not-kept"_s, words.value(1), u"no-store"_s});
        outbox::Outbox &outbox = *m_session.outbox();
        if (words.first() == u"submit")
            submit(words.value(1).toLongLong(), words.value(2));
        else if (words.first() == u"undo")
            std::ignore = outbox.undo(id);
        else if (words.first() == u"edit")
            edit(id);
        else if (words.first() == u"send-now")
            std::ignore = outbox.sendNow(id);
        else if (words.first() == u"discard")
            std::ignore = outbox.discard(id);
        else if (words.first() == u"again")
            std::ignore = outbox.decide(id, outbox::Decision::SendAgain);
        else if (words.first() == u"theirs")
            std::ignore = outbox.decide(id, outbox::Decision::TakeTheirs);
        else if (words.first() == u"network-back")
            outbox.networkCameBack();
        else if (words.first() == u"list")
            list();
    }

private:
    void submit(qint64 lead, const QString &word)
    {
        const auto submission = submissionOf(lead, word);
        if (!submission)
            return say({u"not-kept"_s, QString::number(lead), u"no-copy"_s});
        const auto id = m_session.submit(*submission);
        if (id)
            say({u"kept"_s, QString::number(lead), idText(*id)});
        else
            say({u"not-kept"_s, QString::number(lead), QString::number(int(id.error().store))});
    }

    [[nodiscard]] std::optional<outbox::NewSubmission> submissionOf(qint64 lead, const QString &word)
    {
        if (word == u"file")
            return fileFor(leadNumber(lead, u"ACCEPTED"_s), m_session.store()->attachmentsFolder());
        if (word == u"accept")
            return outbox::NewSubmission{leadNumber(lead, u"NONE"_s), outbox::Accept{}};
        if (word == u"decline")
            return outbox::NewSubmission{leadNumber(lead, u"NONE"_s),
                                         outbox::Decline{*api::DeclineReason::fromText(u"Too far"_s)}};
        return outbox::NewSubmission{leadNumber(lead, u"ACCEPTED"_s), outbox::StatusUpdate{updateOf(word)}};
    }

    void edit(outbox::SubmissionId id)
    {
        if (const auto view = m_session.outbox()->submission(id)) {
            m_desk.open(view->lead());
            m_desk.takeBack(id);
        }
        say({u"edited"_s});
    }

    void list()
    {
        const auto drafts = m_session.store()->drafts().loadAll();
        for (const store::SavedDraft &draft : drafts.value_or(QList<store::SavedDraft>()))
            say({u"draft"_s, draft.lead.text()});
        for (const outbox::SubmissionView &view : m_session.outbox()->unsettled())
            tell(view.id(), view.lead());
        tellWhetherIdle();
        say({u"listed"_s});
    }

    void tell(outbox::SubmissionId id, api::LeadId lead)
    {
        const auto view = m_session.outbox()->submission(id);
        QStringList words{u"state"_s, lead.text(), idText(id), nameOf(view->state())};
        if (view->durability == outbox::Durability::NotYetWritten)
            words << u"not-on-disk"_s;
        say(words);
        tellWhetherIdle();
    }

    void tellWhetherIdle()
    {
        if (m_session.outbox() != nullptr && m_session.outbox()->unsettledCount() == 0)
            say({u"idle"_s});
    }

    /// As soon as there is a longer one: whoever is killed says no last word.
    void tellStall()
    {
        const qint64 longest = m_heartbeat.longest();
        const auto work = static_cast<qint64>(m_heartbeat.longestWork());
        if (longest > m_longestTold || work > m_longestWorkTold)
            say({u"stalled"_s, QString::number(longest), QString::number(work)});
        m_longestTold = std::max(m_longestTold, longest);
        m_longestWorkTold = std::max(m_longestWorkTold, work);
    }

    test::Heartbeat m_heartbeat;
    QTimer m_lookAtHeart;
    qint64 m_longestTold = 0;
    qint64 m_longestWorkTold = 0;
    session::Session m_session;
    session::Desk m_desk{m_session};
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().size() < 6)
        return 2;
    // Before its heart beats: only a test reads certificates in its main thread, and Qt 6.8 takes 50 ms for the first.
    QList<QSslCertificate> authorities;
    if (QCoreApplication::arguments().size() > 6)
        authorities = QSslCertificate::fromPath(QCoreApplication::arguments().at(6));
    Headless headless(QCoreApplication::arguments(), authorities);
    QByteArray input;
    QSocketNotifier lines(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&lines, &QSocketNotifier::activated, &headless, [&] {
        char bytes[4096];
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0)
            return QCoreApplication::quit(); // nobody is there any more
        input.append(bytes, count);
        for (qsizetype end = input.indexOf('\n'); end >= 0; end = input.indexOf('\n')) {
            const QString line = QString::fromUtf8(input.first(end));
            input.remove(0, end + 1);
            headless.obey(line.split(u' '));
        }
    });
    return QCoreApplication::exec();
}
