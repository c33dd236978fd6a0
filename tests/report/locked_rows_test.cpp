// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "sample_record.h"

#include "session/offline_session.h"

#include "report/locked_rows.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace jobmark::test;
using report::LockedRow;
using report::LockedRows;

namespace {

/// More than are read at one go, however fast the machine.
constexpr int many = 3'000;

} // namespace

/// Many locked records are read and checked while the window goes on.
class LockedRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = offlineSession(m_folder->path(), &QDateTime::currentDateTimeUtc, api::Access::ReviewOnly);
    }
    void cleanup() { m_session.reset(); }

    void everyLockedRecordComesWithItsFindings()
    {
        put(1, {});
        put(2, {{u"jobAmount"_s, QJsonValue()}});
        m_session->book().put(leadOf(
            wonObject({{u"status"_s, u"QUOTE_SENT"_s}}, {{u"id"_s, 3}, {u"postLeadStatus"_s, u"QUOTE_SENT"_s}})));
        // What contradicts itself is what an agent looks for.
        m_session->book().put(wonLead({}, {{u"id"_s, 4}, {u"vendorLeadAction"_s, u"DECLINED"_s}}));
        m_session->book().put(wonLead({}, {{u"id"_s, 5}, {u"postLeadStatus"_s, u"QUOTE_SENT"_s}}));
        m_session->book().put(wonLead({{u"status"_s, u"QUOTE_SENT"_s}}, {{u"id"_s, 6}}));
        const QList<LockedRow> rows = collected();
        QCOMPARE(idsOf(rows), (QList<qint64>{1, 2, 4, 5, 6}));
        for (const LockedRow &row : rows)
            QCOMPARE(row.findings > 0, row.id.number() != 1);
    }

    void anAmountFarFromTheOthersIsAFinding()
    {
        for (int id = 1; id <= 6; ++id)
            put(id, {{u"jobAmount"_s, 17'000 - 100 * id}});
        put(7, {{u"jobAmount"_s, 170'000}});
        for (const LockedRow &row : collected())
            QVERIFY2(row.findings == (row.id.number() == 7 ? 1 : 0), qPrintable(row.id.text()));
        put(7, {{u"jobAmount"_s, 16'900}});
        for (const LockedRow &row : collected())
            QVERIFY2(row.findings == 0, qPrintable(row.id.text()));
    }

    void theWindowGoesOnMeanwhile()
    {
        for (int id = 1; id <= many; ++id)
            put(id, {});
        report::RecordReader reader(*m_session);
        LockedRows locked(*m_session, reader);
        QSignalSpy progress(&locked, &LockedRows::progressed);
        QSignalSpy end(&locked, &LockedRows::collected);
        locked.collect();
        QVERIFY2(locked.isCollecting(), "all were read at one go");
        QCOMPARE(locked.count(), many);
        QVERIFY(locked.done() < many);
        QVERIFY(end.wait(30'000));
        QVERIFY(!progress.isEmpty());
        QCOMPARE(end.first().first().value<QList<LockedRow>>().size(), many);
    }

    void whatChangesMeanwhileIsReadAsWell()
    {
        for (int id = 1; id <= many; ++id)
            put(id, {});
        report::RecordReader reader(*m_session);
        LockedRows locked(*m_session, reader);
        QSignalSpy end(&locked, &LockedRows::collected);
        locked.collect();
        QVERIFY(locked.isCollecting());
        put(many + 1, {});
        locked.collect();
        QTRY_COMPARE_WITH_TIMEOUT(end.size(), 2, 30'000);
        QVERIFY(idsOf(end.last().first().value<QList<LockedRow>>()).contains(many + 1));
        QVERIFY(!locked.isCollecting());
    }

private:
    void put(int id, const Changes &recorded) { m_session->book().put(wonLead(recorded, {{u"id"_s, id}})); }

    QList<LockedRow> collected()
    {
        report::RecordReader reader(*m_session);
        LockedRows locked(*m_session, reader);
        QList<LockedRow> rows;
        bool isThere = false;
        connect(&locked, &LockedRows::collected, this, [&](const QList<LockedRow> &came) {
            rows = came;
            isThere = true;
        });
        locked.collect();
        if (!QTest::qWaitFor([&] { return isThere; }, 10'000))
            qFatal("nothing was collected");
        return rows;
    }

    static QList<qint64> idsOf(const QList<LockedRow> &rows)
    {
        QList<qint64> ids;
        for (const LockedRow &row : rows)
            ids.append(row.id.number());
        std::sort(ids.begin(), ids.end());
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<session::Session> m_session;
};

QTEST_GUILESS_MAIN(LockedRowsTest)
#include "locked_rows_test.moc"
