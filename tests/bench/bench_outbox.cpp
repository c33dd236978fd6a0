// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// bench_outbox [SUBMISSIONS [SECONDS]]: milliseconds from submitting a status in the window to the server's word for
// it, over loopback, every durable write included, beside curl sending the same; and how long the window stands still
// at most while the server misbehaves in every way it can, so many seconds for each.
#include "figures.h"
#include "live_window.h"
#include "sandbox_process.h"
#include "support/heartbeat.h"

#include "rules/draft.h"
#include "rules/update.h"

#include <cstdio>
#include <QApplication>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QProcess>
#include <QTest>
#include <QTimer>

using namespace jobmark;
using namespace Qt::StringLiterals;
using bench::Figures;

namespace {

constexpr qint64 leadNumber = 48155; // an open lead of the samples

/// Between two submissions, so that the window has painted what became of the one when the other begins.
constexpr std::chrono::milliseconds rest{150};

rules::Update contactMade(int number)
{
    rules::Draft draft;
    draft.status = rules::Status::ContactMade;
    draft.contactMethod = number % 2 == 0 ? rules::ContactMethod::PhoneCall : rules::ContactMethod::Text;
    draft.notes = rules::Notes(u"Call %1"_s.arg(number));
    return *rules::makeUpdate(draft, {});
}

std::optional<outbox::SubmissionId> submit(test::LiveWindow &live, int number)
{
    const auto id = live.session().submit({*live.desk().state().lead, outbox::StatusUpdate{contactMade(number)}});
    return id ? std::optional(*id) : std::nullopt;
}

/// The same PUT by curl: the whole program, and of that what it says the call itself took.
class CurlCalls
{
public:
    explicit CurlCalls(const test::SandboxProcess &sandbox)
        : m_address(sandbox.api(u"/general-leads/%1/status"_s.arg(leadNumber)).toString())
    {}

    bool call(int number)
    {
        const QByteArray body = QJsonDocument(rules::toJson(contactMade(number))).toJson(QJsonDocument::Compact);
        QProcess curl;
        bool isFine = false;
        m_whole.time([&] {
            curl.start(u"curl"_s, {u"-sS"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s, u"%{http_code} %{time_total}"_s, u"-X"_s,
                                   u"PUT"_s, u"-H"_s, u"Authorization: Bearer a-token"_s, u"-H"_s,
                                   u"Content-Type: application/json"_s, u"-d"_s, QString::fromUtf8(body), m_address});
            isFine = curl.waitForFinished();
        });
        const QList<QByteArray> said = curl.readAllStandardOutput().split(' ');
        m_call.add(said.last().toDouble() * 1000);
        return isFine && said.first() == "200";
    }

    void say()
    {
        m_whole.say();
        m_call.say();
    }

private:
    const QString m_address;
    Figures m_whole{"curl, the program", "ms"};
    Figures m_call{"curl, the call alone", "ms"};
};

/// Submits one after the other, from a window at rest, and has curl send the same before each, so that both meet the
/// same moods of the machine. The program's loop ends with the last.
class Submissions : public QObject
{
public:
    Submissions(test::LiveWindow &live, CurlCalls &curl, int count)
        : m_live(live)
        , m_curl(curl)
        , m_left(count)
    {
        connect(&live.session(), &session::Session::submissionChanged, this,
                [this](outbox::SubmissionId id) { look(id); });
        QMetaObject::invokeMethod(
            this, [this] { callCurl(); }, Qt::QueuedConnection);
    }

    Figures figures{"submission", "ms"};
    bool failed = false;

private:
    void callCurl()
    {
        if (!m_curl.call(m_left))
            return end(true);
        QTimer::singleShot(rest, this, [this] { next(); });
    }

    void next()
    {
        m_start = std::chrono::steady_clock::now();
        const auto id = submit(m_live, m_left);
        if (!id)
            return end(true);
        m_id = *id;
        look(m_id);
    }

    void look(outbox::SubmissionId id)
    {
        const auto view = m_live.session().outbox()->submission(id);
        if (id != m_id || !view || !outbox::isEnd(view->state()))
            return;
        figures.add(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count());
        m_id = {};
        if (view->state() != outbox::State::Accepted || --m_left == 0)
            return end(view->state() != outbox::State::Accepted);
        QTimer::singleShot(rest, this, [this] { callCurl(); });
    }

    void end(bool isFailure)
    {
        failed = isFailure;
        QApplication::quit();
    }

    test::LiveWindow &m_live;
    CurlCalls &m_curl;
    int m_left;
    outbox::SubmissionId m_id;
    std::chrono::steady_clock::time_point m_start;
};

bool isReady(test::LiveWindow &live)
{
    return QTest::qWaitFor([&] { return live.desk().state().phase == session::DeskPhase::Form; });
}

void measureStalls(test::LiveWindow &live, const test::SandboxProcess &sandbox, int seconds)
{
    const QList<QStringList> faults = {
        {},
        {u"delay=300"_s},
        {u"delay-answer=700"_s},
        {u"drop-before-apply"_s},
        {u"drop-after-apply"_s},
        {u"html"_s},
        {u"error"_s},
        {u"unavailable=1"_s},
        {u"too-many=1"_s},
        {u"no-data"_s, u"no-read"_s},
        {u"no-list"_s, u"ok-refusals"_s},
        {u"no-attachments"_s, u"round-amount"_s},
        {u"no-upload"_s, u"ignore-key"_s},
        {u"unauthorized"_s},
    };
    Figures stalls("longest stall with a fault", "ms");
    int number = 1000;
    for (const QStringList &fault : faults) {
        if (!sandbox.setFaults(fault)) {
            std::fprintf(stderr, "The sandbox does not know %s.\n", qPrintable(fault.join(u' ')));
            continue;
        }
        test::Heartbeat heartbeat;
        (void)submit(live, ++number);
        live.desk().readAgain();
        live.session().refresh();
        QTimer::singleShot(seconds * 1000, qApp, &QApplication::quit);
        QApplication::exec();
        stalls.add(static_cast<double>(heartbeat.longest()));
    }
    stalls.say();
}

int countFrom(const QStringList &arguments, int position, int usual)
{
    bool isNumber = false;
    const int count = arguments.value(position).toInt(&isNumber);
    return isNumber && count > 0 ? count : usual;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    QLoggingCategory::setFilterRules(u"jobmark.*=false"_s);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = countFrom(arguments, 1, 100);
    test::SandboxProcess sandbox{QStringList()};
    account::TokenVault vault;
    test::LiveWindow live(vault);
    live.workWith(sandbox.address());
    const bool isListed = QTest::qWaitFor([&] { return live.hasListed(); });
    live.open(leadNumber);
    if (!isListed || !isReady(live)) {
        std::fprintf(stderr, "The sandbox did not bring its leads.\n");
        return 1;
    }
    CurlCalls curl(sandbox);
    Submissions submissions(live, curl, count);
    QApplication::exec();
    if (submissions.failed) {
        std::fprintf(stderr, "A submission was not accepted, or curl is not there.\n");
        return 1;
    }
    curl.say();
    submissions.figures.say();
    measureStalls(live, sandbox, countFrom(arguments, 2, 3));
    return 0;
}
