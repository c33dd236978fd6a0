// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "session/typed_answers.h"
#include "session/read_answers.h"

#include "rules/update.h"

#include <QJsonDocument>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

session::TypedAnswers everythingTyped()
{
    session::TypedAnswers typed;
    typed.status = rules::Status::LeadWon;
    typed.meetingDay = u"fri"_s;
    typed.meetingTime = u"2:30 p"_s;
    typed.jobAmount = u"18 500,"_s;
    typed.startDay = u"not yet"_s;
    typed.startKind = session::TargetKind::ToBeDetermined;
    typed.completionDay = u"+3"_s;
    typed.contactMethod = rules::ContactMethod::Text;
    typed.estimateType = rules::EstimateType::Other;
    typed.lostReason = rules::LostReason::Timing;
    typed.notes = u"line one\r\n  line <two> \u0000 é 🏠"_s;
    typed.declineReason = u"too far"_s;
    return typed;
}

session::Surroundings torontoInNovember(const char *locale)
{
    return {QLocale(QLatin1StringView(locale)), QTimeZone("America/Toronto"),
            [] { return QDateTime(QDate(2026, 11, 24), QTime(15, 0), Qt::UTC); }};
}

} // namespace

class TypedAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingTypedComesBackFromTheDisk()
    {
        const session::TypedAnswers typed = everythingTyped();
        const QByteArray stored = QJsonDocument(toJson(typed)).toJson();
        QCOMPARE(session::typedAnswersFromJson(QJsonDocument::fromJson(stored).object()), typed);
    }

    void anEmptyFormLeavesNothing()
    {
        QVERIFY(toJson(session::TypedAnswers()).isEmpty());
        QVERIFY(session::TypedAnswers().isEmpty());
        QVERIFY(!everythingTyped().isEmpty());
    }

    void aDamagedDraftLosesOnlyWhatIsDamaged()
    {
        QJsonObject stored = toJson(everythingTyped());
        stored["status"_L1] = u"NO_SUCH_STATUS"_s;
        stored["notes"_L1] = 12;
        stored["surprise"_L1] = u"x"_s;
        const session::TypedAnswers typed = session::typedAnswersFromJson(stored);
        QVERIFY(!typed.status);
        QVERIFY(typed.notes.isEmpty());
        QCOMPARE(typed.jobAmount, everythingTyped().jobAmount);
    }

    void anUpdateCanBeEditedAgain_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("English") << u"en_CA"_s;
        QTest::newRow("French") << u"fr_CA"_s;
        QTest::newRow("Spanish") << u"es_US"_s;
    }

    void anUpdateCanBeEditedAgain()
    {
        QFETCH(QString, locale);
        const auto surroundings = torontoInNovember(locale.toLatin1().constData());
        rules::Draft draft;
        draft.status = rules::Status::LeadWon;
        draft.jobAmount = *rules::Money::fromCents(24'350'72);
        draft.startDate = QDate(2026, 12, 1);
        draft.completionDateTbd = true;
        draft.notes = rules::Notes(u"Deposit paid"_s);
        const session::TypedAnswers typed = session::typedFrom(draft, surroundings);
        QCOMPARE(session::readAnswers(typed, surroundings).draft, draft);
    }

    void aMeetingCanBeEditedAgain()
    {
        const auto surroundings = torontoInNovember("en_CA");
        rules::Draft draft;
        draft.status = rules::Status::MeetupScheduled;
        const QDateTime meeting(QDate(2026, 12, 3), QTime(14, 30), QTimeZone("America/Toronto"));
        draft.meetingDate = rules::Instant(std::chrono::seconds(meeting.toSecsSinceEpoch()));
        const session::TypedAnswers typed = session::typedFrom(draft, surroundings);
        QCOMPARE(session::readAnswers(typed, surroundings).draft, draft);
    }
};

QTEST_GUILESS_MAIN(TypedAnswersTest)
#include "typed_answers.moc"
