// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "client_asking.h"

#include "api/networks.h"

#include <QNetworkReply>
#include <QPointer>

using namespace jobmark;
using namespace jobmark::api;
using namespace jobmark::test;
using namespace std::chrono_literals;

/// What else is under way when one exchange runs out of time.
class NetworksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsUnderWayIsNotEndedByAnothersTimeOut()
    {
        const ScriptedServer server([](Connection &c) {
            if (c.readRequest()) {
                std::this_thread::sleep_for(600ms * slowness);
                c.answer(200, aLead);
            }
        });
        Networks networks(serverAddress(server.address()), {50ms, 10ms});
        const QPointer<QNetworkAccessManager> manager = &networks.current();
        const QPointer<QNetworkReply> reply = manager->get(QNetworkRequest(QUrl(server.address())));
        bool isWhole = false;
        connect(reply, &QNetworkReply::finished, this, [&] { isWhole = reply->readAll() == aLead; });
        networks.noteOutcome(tl::make_unexpected(ApiError{ApiError::Kind::TimedOut, 0, {}, {}}));
        QVERIFY(&networks.current() != manager);
        QTRY_VERIFY_WITH_TIMEOUT(isWhole, 5'000 * slowness);
        QTRY_VERIFY(manager.isNull()); // and does not stay for ever
    }
};

QTEST_GUILESS_MAIN(NetworksTest)
#include "networks_test.moc"
