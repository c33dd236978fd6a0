// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "offline_session.h"
#include "support/database_file.h"

#include "session/stored_leads.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int leadCount = 3 * session::StoredLeads::partSize;
const QDateTime now(QDate(2026, 11, 24), QTime(15, 0), Qt::UTC);
const auto listed = store::Time(std::chrono::milliseconds(now.toMSecsSinceEpoch()));

bool fill(const QString &folder)
{
    QList<store::SeenLead> leads;
    for (int id = 1; id <= leadCount; ++id) {
        const QByteArray number = QByteArray::number(id);
        leads.append({api::LeadId(id), R"({"customerName":"Customer )" + number + R"(","id":)" + number + '}', {}});
    }
    const auto opened = store::Store::open(folder);
    return opened && (*opened)->leads().saveLeads(leads) && (*opened)->leads().noteListed(listed);
}

} // namespace

/// What earlier runs kept of the leads, when it is damaged: where they cannot be listed, or without a network, nobody
/// else has them.
class StoredLeadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofADamagedDatabaseComeFromTheOneInItsPlace()
    {
        const QTemporaryDir folder;
        QVERIFY(fill(folder.path()) && test::tidyUp(folder.path()) &&
                test::damagePageWith("Customer 2500\"", folder.path()));
        const auto session = test::offlineSession(folder.path(), [] { return now; });
        const QSignalSpy replaced(session.get(), &session::Session::storeReplaced);
        const QSignalSpy failed(session.get(), &session::Session::storeFailed);
        session->start();
        const session::LeadBook &book = session->book();
        QVERIFY(replaced.isEmpty()); // so far nobody looked there
        QTRY_VERIFY(!book.isBringingIn());
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(failed.size(), 0);
        QVERIFY(!book.leads().contains(api::LeadId(2500)));
        QVERIFY(book.leads().contains(api::LeadId(1)) && book.leads().contains(api::LeadId(leadCount)));
        QVERIFY(book.leads().size() > leadCount - 100);
        QCOMPARE(book.leads().size(), session->store()->leads().count().value());
        QCOMPARE(session->store()->leads().listedAt().value(), std::optional(listed));
    }

    void theirActivityIsLookedThroughBehindAStart()
    {
        const QTemporaryDir folder;
        {
            const auto opened = store::Store::open(folder.path());
            for (int i = 1; i <= 200; ++i)
                QVERIFY((*opened)->activity().append({{listed,
                                                       api::LeadId(i),
                                                       store::ActivityKind::Viewed,
                                                       {{u"status"_s, QString(200, u'x')}},
                                                       u"JM-%1"_s.arg(i)}}));
        }
        QVERIFY(test::tidyUp(folder.path()) && test::damagePageWith("JM-150", folder.path()));
        const auto session = test::offlineSession(folder.path(), [] { return now; });
        const QSignalSpy replaced(session.get(), &session::Session::storeReplaced);
        session->start();
        QVERIFY(replaced.isEmpty()); // however much there is, a start does not wait for it
        QTRY_COMPARE(replaced.size(), 1);
        QVERIFY(session->store()->activity().load({}, 1000).value().size() > 100); // what was whole is there
    }
};

QTEST_GUILESS_MAIN(StoredLeadsTest)
#include "stored_leads.moc"
