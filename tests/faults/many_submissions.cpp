// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "counting_server.h"
#include "faulty_proxy.h"
#include "live_window.h"
#include "long_run.h"
#include "stall_report.h"

#include "support/heartbeat.h"

#include "api/lead_json.h"

#include <QApplication>
#include <QTest>

using namespace jobmark;
using namespace jobmark::test;
using namespace Qt::StringLiterals;

namespace {

// Far longer than anything is late: on a busy machine an answer takes its time, and what is not known when this has
// passed is looked for and sent again, which makes the machine busier still.
constexpr std::chrono::milliseconds deadline{2'000};
constexpr std::chrono::milliseconds latest{200};
constexpr int atATime = 20; // as many wait at most: four are under way at a time, and what is in doubt waits
constexpr int atOnce = 5;   // between two beats: nobody submits faster

api::Lead leadNumber(qint64 number)
{
    const QJsonObject object{{u"id"_s, number}, {u"vendorLeadAction"_s, u"ACCEPTED"_s}};
    return *api::leadFromJson(object, QTimeZone::utc());
}

outbox::What updateFor(qint64 lead)
{
    rules::Draft draft;
    draft.status = lead % 2 == 0 ? rules::Status::JobWon : rules::Status::ContactMade;
    if (lead % 2 == 0)
        draft.jobAmount = *rules::Money::fromCents(lead * 100);
    return outbox::StatusUpdate{*rules::makeUpdate(draft, {})};
}

} // namespace

/// Many submissions through a network that loses, delays, resets and doubles them, with the whole window over it: each
/// is carried out once, and both sides say the same in the end.
class ManySubmissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsCarriedOutOnce();

private:
    void submitMore(qint64 all);
    void decide();
    [[nodiscard]] outbox::Outbox &outbox() { return *m_live->session().outbox(); }

    std::unique_ptr<LiveWindow> m_live;
    qint64 m_submitted = 0;
    std::map<outbox::SubmissionId, qint64> m_ids;
    std::map<qint64, int> m_decisions;
};

void ManySubmissions::submitMore(qint64 all)
{
    for (int i = 0; i < atOnce && m_submitted < all && outbox().unsettledCount() < atATime; ++i) {
        const qint64 lead = ++m_submitted;
        const auto id = m_live->session().submit({leadNumber(lead), updateFor(lead)});
        QVERIFY(id);
        m_ids[*id] = lead;
    }
}

void ManySubmissions::decide()
{
    for (const outbox::SubmissionView &view : outbox().unsettled()) {
        if (view.state() != outbox::State::NeedsDecision)
            continue;
        ++m_decisions[view.lead().number()];
        QVERIFY(outbox().decide(view.id(), outbox::Decision::SendAgain));
    }
}

void ManySubmissions::eachIsCarriedOutOnce()
{
    const qint64 all = isLongRun() ? 10'000 : 250;
    CountingServer server;
    FaultyProxy proxy(server.address(), 200, 20'261'125, latest);
    account::TokenVault vault;
    session::SessionSettings settings;
    settings.outbox.hold = std::chrono::seconds(0);
    settings.outbox.deadline = deadline;
    settings.limits.idle = settings.limits.deadline = deadline;
    settings.limits.reads.firstDelay = std::chrono::milliseconds(10);
    m_live = std::make_unique<LiveWindow>(vault, settings);
    m_live->workWith(QUrl(proxy.address()));
    QTRY_VERIFY(m_live->session().outbox() != nullptr);
    m_live->press(Qt::Key_3, Qt::ControlModifier); // the page of the outbox follows it all

    Heartbeat heartbeat;
    QElapsedTimer time;
    time.start();
    while (m_submitted < all || outbox().unsettledCount() > 0) {
        submitMore(all);
        decide();
        outbox().networkCameBack(); // a person waits 25 seconds where a test need not
        QTest::qWait(20);
        QVERIFY2(!time.hasExpired(3'600'000), "an hour went by");
    }
    qInfo("%lld submissions, %d faults, in %.1f s; the window stood still for %lld ms at most, %.0f ms of work", all,
          proxy.faultsInAll(), double(time.elapsed()) / 1000, heartbeat.longest(), heartbeat.longestWork());
    // Several are written, laid out and painted between two beats; what one takes is in one_write and the benchmarks.
    QVERIFY2(heartbeat.longestWork() <= 4 * longestWork, "the window would have stood still");

    QCOMPARE(qint64(m_ids.size()), all);
    for (const auto &[id, lead] : m_ids) {
        const QByteArray name = "lead " + QByteArray::number(lead);
        QVERIFY2(outbox().submission(id)->state() == outbox::State::Accepted, name);
        // What the network doubled is doubled; what the program sent is not.
        const auto writes = server.writesOf(lead);
        QVERIFY2(server.status(lead) == (lead % 2 == 0 ? u"JOB_WON"_s : u"CONTACT_MADE"_s), name);
        QVERIFY2(lead % 2 != 0 || server.carriedOut(lead) == 1, name);
        for (const auto &write : writes)
            QVERIFY2(write.key == writes.first().key, name);
    }
    for (int fault = 0; isLongRun() && fault < FaultyProxy::faultCount; ++fault)
        QVERIFY2(proxy.count(static_cast<FaultyProxy::Fault>(fault)) > 0, "a fault that never came");
}

QTEST_MAIN(ManySubmissions)
#include "many_submissions.moc"
