// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "session/viewings.h"

#include "offline_session.h"

#include "api/lead_json.h"
#include "session/desk.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace jobmark::session;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What counts as having viewed a lead.
class ViewingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = QDateTime(QDate(2026, 12, 1), QTime(15, 0), Qt::UTC);
        m_session = test::offlineSession(m_folder->path(), [this] { return m_now; });
        m_desk = std::make_unique<Desk>(*m_session);
        m_session->start();
        for (const int number : {1, 2}) {
            const QJsonObject lead{
                {u"id"_s, number}, {u"vendorLeadAction"_s, u"ACCEPTED"_s}, {u"postLeadStatus"_s, u"CONTACT_MADE"_s}};
            m_session->book().put(api::leadFromJson(lead, m_session->surroundings().zone).value());
        }
    }

    void cleanup()
    {
        m_viewings.reset();
        m_desk.reset();
        m_session.reset();
    }

    void aLeadThatIsShownIsViewedWithTheStatusItHad()
    {
        watch(0ms);
        m_desk->open(api::LeadId(1));
        QTRY_COMPARE(viewed().size(), 1);
        QCOMPARE(viewed().first().lead, api::LeadId(1));
        QCOMPARE(viewed().first().at.time_since_epoch().count(), m_now.toMSecsSinceEpoch());
        QCOMPARE(viewed().first().details.value("status"_L1).toString(), u"CONTACT_MADE"_s);
    }

    void passingOverALeadIsNotViewingIt()
    {
        watch(1min);
        m_desk->open(api::LeadId(1));
        m_viewings.reset();
        watch(0ms);
        m_desk->open(api::LeadId(2));
        QTRY_COMPARE(viewed().size(), 1);
        QCOMPARE(viewed().first().lead, api::LeadId(2));
    }

    void eachViewingHasAReferenceOfItsOwn()
    {
        watch(0ms);
        m_desk->open(api::LeadId(1));
        QTRY_COMPARE(viewed().size(), 1);
        m_desk->open(api::LeadId(2));
        QTRY_COMPARE(viewed().size(), 2);
        const QRegularExpression quotable(u"^JV-[0-9A-F]{4}-[0-9A-F]{4}$"_s);
        for (const store::Activity &entry : viewed())
            QVERIFY2(quotable.match(entry.reference).hasMatch(), qPrintable(entry.reference));
        QVERIFY(viewed().first().reference != viewed().last().reference);
    }

    void aLeadOfWhichNothingIsKnownIsNotViewed()
    {
        watch(0ms);
        m_desk->open(api::LeadId(77));
        m_desk->open(api::LeadId(1));
        QTRY_COMPARE(viewed().size(), 1);
        QCOMPARE(viewed().first().lead, api::LeadId(1));
    }

    void aLeadThatIsNotInSightIsNotViewed()
    {
        watch(0ms);
        m_viewings->setSight(Sight::Out);
        m_desk->open(api::LeadId(1));
        QTest::qWait(20);
        QCOMPARE(viewed().size(), 0);
        m_viewings->setSight(Sight::In);
        QTRY_COMPARE(viewed().size(), 1);
    }

    void lookingAwayBeforeTheTimeIsNotViewing()
    {
        watch(50ms);
        m_desk->open(api::LeadId(1));
        m_viewings->setSight(Sight::Out);
        m_desk->readAgain(); // what is heard of it meanwhile brings it nowhere
        QTest::qWait(150);
        QCOMPARE(viewed().size(), 0);
    }

    void comingBackSoonIsTheSameViewing_data()
    {
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<int>("viewings");
        QTest::newRow("at once") << qint64(0) << 1;
        QTest::newRow("59 minutes later") << qint64(59) << 1;
        QTest::newRow("an hour later") << qint64(60) << 2;
        QTest::newRow("with a clock that was set back") << qint64(-60 * 24) << 2;
    }

    void comingBackSoonIsTheSameViewing()
    {
        QFETCH(qint64, minutes);
        QFETCH(int, viewings);
        watch(0ms);
        m_desk->open(api::LeadId(1));
        QTRY_COMPARE(viewed().size(), 1);
        m_desk->open(api::LeadId(2));
        QTRY_COMPARE(viewed().size(), 2);
        m_now = m_now.addSecs(60 * minutes);
        // Also in another run of the program.
        m_viewings.reset();
        watch(0ms);
        m_desk->open(api::LeadId(1));
        m_desk->readAgain();
        QTest::qWait(20);
        QCOMPARE(viewedOf(api::LeadId(1)), viewings);
    }

private:
    void watch(std::chrono::milliseconds shown)
    {
        m_viewings = std::make_unique<Viewings>(*m_session, *m_desk, ViewingRules{shown, 1h});
        m_viewings->setSight(Sight::In);
    }

    [[nodiscard]] QList<store::Activity> viewed() { return m_session->store()->activity().load({}, 100).value(); }
    [[nodiscard]] int viewedOf(api::LeadId lead)
    {
        return int(m_session->store()->activity().load(lead, 100).value().size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Viewings> m_viewings;
};

QTEST_GUILESS_MAIN(ViewingsTest)
#include "viewings.moc"
