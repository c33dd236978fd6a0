// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "session/network_watch.h"

#include "desk_run.h"
#include "fake_network_manager.h"

#include "api/lead_json.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace jobmark;
using namespace jobmark::test;
using Reachability = QNetworkInformation::Reachability;

Q_DECLARE_METATYPE(Reachability)

/// The system says that the network is back: what waits for it goes at once. What else the system says changes nothing.
class WatchedNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyMoreThanBeforeIsBetter_data();
    void onlyMoreThanBeforeIsBetter();
    void whatWaitsForANetworkGoesWhenItIsBack();
};

void WatchedNetwork::onlyMoreThanBeforeIsBetter_data()
{
    QTest::addColumn<Reachability>("before");
    QTest::addColumn<Reachability>("now");
    QTest::addColumn<bool>("isBetter");
    QTest::newRow("back") << Reachability::Disconnected << Reachability::Online << true;
    QTest::newRow("back, after connecting") << Reachability::Unknown << Reachability::Online << true;
    QTest::newRow("further than before") << Reachability::Local << Reachability::Site << true;
    QTest::newRow("gone") << Reachability::Online << Reachability::Disconnected << false;
    QTest::newRow("connecting") << Reachability::Disconnected << Reachability::Unknown << false;
    QTest::newRow("no longer connecting, and nothing") << Reachability::Unknown << Reachability::Disconnected << false;
    QTest::newRow("as before") << Reachability::Online << Reachability::Online << false;
}

void WatchedNetwork::onlyMoreThanBeforeIsBetter()
{
    QFETCH(const Reachability, before);
    QFETCH(const Reachability, now);
    QTEST(session::isBetter(now, before), "isBetter");
}

// The NetworkManager answers in this thread: were it asked in this thread too, it could not, and nothing would be
// heard.
void WatchedNetwork::whatWaitsForANetworkGoesWhenItIsBack()
{
    FakeNetworkManager system;
    session::NetworkWatch watch;
    const QSignalSpy cameBack(&watch, &session::NetworkWatch::networkCameBack);
    const QTemporaryDir folder;
    session::SessionSettings settings;
    settings.quietRefresh.reset();
    DeskRun run(folder.path(), QUrl(QStringLiteral("http://127.0.0.1:9")), api::Access::ReadAndWrite, settings);
    connect(&watch, &session::NetworkWatch::networkCameBack, &run.session, &session::Session::networkCameBack);
    run.signIn();
    watch.start();
    QTRY_VERIFY(system.timesAsked() > 0);

    // The system says that there is no network, and it is tried all the same.
    rules::Draft draft;
    draft.status = rules::Status::ContactMade;
    const QJsonObject object{{QStringLiteral("id"), 7},
                             {QStringLiteral("vendorLeadAction"), QStringLiteral("ACCEPTED")}};
    const api::Lead lead = *api::leadFromJson(object, QTimeZone::utc());
    const auto id = run.session.submit({lead, outbox::StatusUpdate{*rules::makeUpdate(draft, {})}});
    QVERIFY(id);
    const auto view = [&] { return *run.session.outbox()->submission(*id); };
    QTRY_COMPARE(view().waitingFor, outbox::WaitingFor::Retry);
    QCOMPARE(view().life.tries, 1);

    system.tell(FakeNetworkManager::State::Connecting);
    system.tell(FakeNetworkManager::State::Connected);
    QTRY_COMPARE(cameBack.size(), 1);
    QTRY_COMPARE(view().life.tries, 2); // and not 25 seconds later
    QTRY_COMPARE(view().waitingFor, outbox::WaitingFor::Retry);
    system.tell(FakeNetworkManager::State::Disconnected);
    system.tell(FakeNetworkManager::State::Connected);
    QTRY_COMPARE(view().life.tries, 3);
}

QTEST_GUILESS_MAIN(WatchedNetwork)
#include "network_watch.moc"
