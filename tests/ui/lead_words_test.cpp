// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "leads/lead_row_words.h"
#include "leads/listing_words.h"
#include "leads/stray_drafts.h"

#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;
using session::Listing;
using session::Standing;
using Phase = Listing::Phase;

Q_DECLARE_METATYPE(session::Listing)

namespace {

// A Tuesday, ten in the morning in Toronto.
const QDateTime now(QDate(2026, 11, 24), QTime(15, 0), Qt::UTC);

session::Surroundings torontoNow()
{
    return {QLocale(QLocale::English, QLocale::Canada), QTimeZone("America/Toronto"), [] { return now; }};
}

Listing listing(Phase phase, const std::optional<QDateTime> &completed = {})
{
    Listing made;
    made.phase = phase;
    made.completed = completed;
    return made;
}

} // namespace

/// What the list says of a lead's age, and of its own.
class LeadWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAgeIsToldInWordsAndByAMark_data()
    {
        QTest::addColumn<double>("days");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("mark");
        QTest::newRow("now") << 0.0 << u"today"_s << u""_s;
        QTest::newRow("an hour short of a day") << 0.96 << u"today"_s << u""_s;
        QTest::newRow("a clock that is ahead") << -2.0 << u"today"_s << u""_s;
        QTest::newRow("six days") << 6.99 << u"6"_s << u""_s;
        QTest::newRow("seven days") << 7.0 << u"7"_s << u"!"_s;
        QTest::newRow("thirteen days") << 13.99 << u"13"_s << u"!"_s;
        QTest::newRow("fourteen days") << 14.0 << u"14"_s << u"!!"_s;
        QTest::newRow("five weeks") << 36.0 << u"5"_s << u"!!"_s;
        QTest::newRow("three months") << 95.0 << u"3"_s << u"!!"_s;
    }

    void theAgeIsToldInWordsAndByAMark()
    {
        QFETCH(double, days);
        QFETCH(QString, words);
        QFETCH(QString, mark);
        session::LeadFacts facts;
        facts.customerName = u"Ann"_s;
        facts.standing = {session::Standing::Open, false,
                          now.toMSecsSinceEpoch() - static_cast<qint64>(days * 86'400'000)};
        const session::LeadRow row{facts, session::standingAt(facts.standing, now),
                                   session::ageAt(facts.standing, now)};
        QVERIFY2(ui::ageText(row, now).startsWith(words), qPrintable(ui::ageText(row, now)));
        QCOMPARE(ui::ageMark(row.age), mark);
        const QString spoken = ui::spokenLine(row, now, ui::DraftMark::Draft);
        QCOMPARE(spoken.contains(u"over a week"_s), mark == u"!"_s);
        QCOMPARE(spoken.contains(u"over two weeks"_s), mark == u"!!"_s);
        QCOMPARE(spoken.contains(u"needs an update"_s), !mark.isEmpty());
        QVERIFY(spoken.contains(u"draft"_s));
    }

    void theRowSaysWhoWhatWhereItStandsAndSinceWhen_data()
    {
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<api::Reported<rules::Status>>("status");
        QTest::addColumn<QString>("words");
        using Reported = api::Reported<rules::Status>;
        QTest::newRow("a status") << Standing::Open << Reported(rules::Status::QuoteSent) << u"Quote sent"_s;
        QTest::newRow("won") << Standing::Won << Reported(rules::Status::LeadWon) << u"Lead won"_s;
        QTest::newRow("a status nobody knows")
            << Standing::Open << Reported::unknown(u"PAINTED_BLUE"_s) << u"PAINTED_BLUE"_s;
        QTest::newRow("none yet") << Standing::NeedsUpdate << Reported() << u"No status yet"_s;
        QTest::newRow("new") << Standing::New << Reported() << u"New: accept or decline"_s;
        QTest::newRow("declined") << Standing::Declined << Reported() << u"Declined"_s;
    }

    void theRowSaysWhoWhatWhereItStandsAndSinceWhen()
    {
        QFETCH(Standing, standing);
        QFETCH(api::Reported<rules::Status>, status);
        QFETCH(QString, words);
        session::LeadFacts facts;
        facts.id = api::LeadId(48155);
        facts.customerName = u"Ann Lee"_s;
        facts.category = u"Roof replacement"_s;
        facts.status = status;
        facts.standing = {standing, false, now.addDays(-5).toMSecsSinceEpoch()};
        const session::LeadRow row{facts, standing, session::ageAt(facts.standing, now)};
        QCOMPARE(ui::nameLine(row), u"Ann Lee"_s);
        QCOMPARE(ui::statusLine(row), words);
        const QString spoken = ui::spokenLine(row, now, ui::DraftMark::NoDraft);
        QVERIFY2(spoken.startsWith(u"Ann Lee, Roof replacement, "_s + words), qPrintable(spoken));
        QVERIFY2(spoken.contains(u"5 day"_s), qPrintable(spoken));
        facts.customerName = u" "_s;
        QCOMPARE(ui::nameLine(session::LeadRow{facts, standing, row.age}), u"Lead 48155"_s);
    }

    void theListSaysHowOldItIs_data()
    {
        QTest::addColumn<QDateTime>("when");
        QTest::addColumn<QString>("words");
        QTest::newRow("just now") << now << u"As of 10:00\u00a0am"_s;
        QTest::newRow("this morning") << now.addSecs(-9 * 3600) << u"As of 1:00\u00a0am"_s;
        QTest::newRow("yesterday evening") << now.addSecs(-11 * 3600) << u"As of yesterday, 11:00\u00a0pm"_s;
        QTest::newRow("six days ago") << now.addDays(-6) << u"As of Wednesday"_s;
        QTest::newRow("a week ago") << now.addDays(-7) << u"As of Tue 17 Nov 2026"_s;
        QTest::newRow("a clock that is ahead") << now.addSecs(3600) << u"As of 11:00\u00a0am"_s;
    }

    void theListSaysHowOldItIs()
    {
        QFETCH(QDateTime, when);
        QFETCH(QString, words);
        const QString said = ui::listingText(listing(Phase::Complete, when), torontoNow());
        QVERIFY2(said.startsWith(words), qPrintable(said));
    }

    void withNoNetworkItSaysSoAndHowOldTheListIs()
    {
        Listing failed = listing(Phase::Failed, now.addDays(-1));
        failed.error = api::ApiError{api::ApiError::Kind::NoConnection, 0, {}, {}};
        const QString said = ui::listingText(failed, torontoNow());
        QVERIFY2(said.contains(u"no connection"_s) && said.contains(u"As of yesterday"_s), qPrintable(said));
        QVERIFY(!ui::isFetchingShown(failed));
    }

    void aQuietListingIsNotSeenUntilItTakesLong()
    {
        Listing quiet = listing(Phase::Loading, now);
        quiet.urgency = session::Urgency::Quiet;
        QVERIFY(!ui::isFetchingShown(quiet));
        QVERIFY(ui::listingText(quiet, torontoNow()).startsWith(u"As of"_s));
        quiet.received = 20'000;
        quiet.total = 100'000;
        quiet.waitingUntil = now.addSecs(300);
        QVERIFY(ui::isFetchingShown(quiet));
        const QString said = ui::listingText(quiet, torontoNow());
        QVERIFY2(said.contains(u"20,000 of 100,000"_s) && said.endsWith(u"at 10:05\u00a0am."_s), qPrintable(said));
    }

    void whatSomebodyWaitsForIsSeenAtOnce()
    {
        QVERIFY(ui::isFetchingShown(listing(Phase::Loading, now)));
        QVERIFY(ui::listingText(listing(Phase::Loading), torontoNow()).contains(u"Fetching leads"_s));
    }

    void aServerWithoutAListSaysHowToGoOn()
    {
        QVERIFY(ui::listingText(listing(Phase::NotOffered), torontoNow()).contains(u"Ctrl+G"_s));
    }

    void aListIsNotCrowdedOutByTheDraftsThatItLacks()
    {
        QVERIFY(!ui::strayDraftsNotice({}));
        QList<api::LeadId> leads;
        for (qint64 id = 1; id <= 6; ++id)
            leads << api::LeadId(id);
        const auto few = ui::strayDraftsNotice(leads);
        QVERIFY(few->details.isEmpty());
        QCOMPARE(few->actions.size(), 6);
        for (qint64 id = 7; id <= 40; ++id)
            leads << api::LeadId(id);
        const auto many = ui::strayDraftsNotice(leads);
        QVERIFY2(many->text.contains(u"40 draft"_s), qPrintable(many->text));
        QVERIFY2(many->details.startsWith(u"34 more"_s), qPrintable(many->details));
        QCOMPARE(many->actions.size(), 6);
        QCOMPARE(many->actions.last().text, u"Open lead 6"_s);
    }

    void whatThereIsToDoIsCounted()
    {
        QCOMPARE(ui::toDoLine(0, 0), u"Nothing to do now"_s);
        QCOMPARE(ui::toDoLine(3, 0), u"3 new"_s);
        QVERIFY(ui::toDoLine(1, 5).startsWith(u"1 new · 5 "_s));
    }
};

QTEST_GUILESS_MAIN(LeadWordsTest)
#include "lead_words_test.moc"
