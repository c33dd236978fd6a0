// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "every_submission.h"

#include "ui_outbox/closing_question.h"
#include "ui_outbox/countdown_label.h"
#include "ui_outbox/discard_question.h"
#include "ui_outbox/outbox_indicator.h"
#include "ui_outbox/outbox_words.h"
#include "ui_outbox/settled_entry.h"
#include "ui_outbox/submission_actions.h"
#include "ui_outbox/submission_notice.h"
#include "ui_outbox/submission_words.h"

#include <QTest>

using namespace jobmark;
using namespace jobmark::test;
using outbox::DecisionCause;
using outbox::State;
using outbox::WaitingFor;

/// What is said of a submission.
class SubmissionActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimeIsWrittenWithoutAFullStop_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("today");
        QTest::addColumn<QString>("yesterday");
        const QString am = u"12:05\u00a0am"_s;
        const QString heures = u"0\u00a0h\u00a005"_s;
        QTest::newRow("English") << QLocale(QLocale::English, QLocale::Canada) << am << u"Mon 23 Nov 2026, "_s + am;
        QTest::newRow("of the States") << QLocale(QLocale::English) << am << u"Mon 23 Nov 2026, "_s + am;
        QTest::newRow("French") << QLocale(QLocale::French, QLocale::Canada) << heures
                                << u"lun. 23 nov. 2026, "_s + heures;
    }

    void aTimeIsWrittenWithoutAFullStop()
    {
        QFETCH(const QLocale, locale);
        const QDateTime now(QDate(2026, 11, 24), QTime(0, 5, 30), Qt::UTC);
        const session::Surroundings surroundings{locale, QTimeZone::utc(), [now] { return now; }};
        const outbox::Time time{std::chrono::milliseconds(now.toMSecsSinceEpoch())};
        QTEST(ui::clockTime(time, surroundings), "today");
        QTEST(ui::clockTime(time - 24h, surroundings), "yesterday");
    }

    void eachButtonSaysWhichLeadItIsAbout()
    {
        for (const outbox::SubmissionView &view : everyView()) {
            const auto notice = ui::submissionNotice(view, session::Surroundings::ofThisComputer());
            for (const ui::NoticeAction &action : notice ? notice->actions : QList<ui::NoticeAction>()) {
                QVERIFY2(action.spokenName.startsWith(action.text), qPrintable(action.spokenName));
                QVERIFY2(action.spokenName.contains(u"lead 1042"_s), qPrintable(action.spokenName));
            }
        }
    }

    void onlyWhatTheServerSaidIsCalledAccepted()
    {
        for (const outbox::SubmissionView &view : everyView()) {
            const auto notice = ui::submissionNotice(view, session::Surroundings::ofThisComputer());
            if (!notice || view.state() == State::Accepted)
                continue;
            QVERIFY2(!notice->text.contains(u"accepted"_s), qPrintable(notice->text));
            QVERIFY2(notice->tone != ui::Tone::Success, qPrintable(notice->text));
        }
    }

    void whyTheResultIsUnknownIsSaid_data()
    {
        QTest::addColumn<api::ApiError::Kind>("kind");
        QTest::addColumn<QString>("why");
        QTest::newRow("redirected") << api::ApiError::Kind::Redirected << u"pointed to another address"_s;
        QTest::newRow("lost") << api::ApiError::Kind::ResultUnknown << u"connection ended before"_s;
        QTest::newRow("a page instead") << api::ApiError::Kind::NotUnderstood << u"not what RenovationFind answers"_s;
    }
    void whyTheResultIsUnknownIsSaid()
    {
        QFETCH(const api::ApiError::Kind, kind);
        QFETCH(const QString, why);
        for (const WaitingFor waitingFor : {WaitingFor::Nothing, WaitingFor::SecondLook}) {
            outbox::SubmissionView view =
                viewOf(statusUpdate(rules::Status::QuoteSent), State::Unknown, rules::Status::ContactMade);
            view.waitingFor = waitingFor;
            view.life.lastError = api::ApiError{kind, 0, {}, {}};
            const auto notice = ui::submissionNotice(view, session::Surroundings::ofThisComputer());
            QVERIFY(notice);
            QVERIFY2(notice->text.contains(u"result unknown"_s), qPrintable(notice->text));
            QVERIFY2(notice->details.contains(why), qPrintable(notice->details));
        }
    }

    void whatWasSentWithoutAnAnswerIsNotSaidToBeUnsent()
    {
        outbox::SubmissionView view =
            viewOf(statusUpdate(rules::Status::QuoteSent), State::Queued, rules::Status::ContactMade);
        view.waitingFor = WaitingFor::Retry;
        view.life.unknowns = 2;
        const auto notice = ui::submissionNotice(view, session::Surroundings::ofThisComputer());
        QVERIFY(notice);
        QVERIFY2(!notice->text.contains(u"not sent"_s), qPrintable(notice->text));
    }

    void whatTheDiskHoldsUpIsSaid()
    {
        for (const State state : {State::Queued, State::Unknown}) {
            outbox::SubmissionView view = viewOf(statusUpdate(rules::Status::QuoteSent), state, rules::Status::JobWon);
            view.waitingFor = WaitingFor::Disk;
            view.until = outbox::Time();
            const auto notice = ui::submissionNotice(view, session::Surroundings::ofThisComputer());
            QVERIFY(notice);
            QVERIFY2(notice->text.contains(u"the disk"_s) && notice->text.contains(u"next try at "_s),
                     qPrintable(notice->text));
        }
    }

    void whatIsNotWrittenYetIsSaid()
    {
        outbox::SubmissionView view = everyView().first();
        view.durability = outbox::Durability::NotYetWritten;
        const auto notice = ui::submissionNotice(view, session::Surroundings::ofThisComputer());
        QVERIFY(notice && notice->details.contains(u"not on the disk yet"_s));
    }

    void discardingSaysWhatItMeans_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<rules::Status>("status");
        QTest::addColumn<QString>("meaning");
        QTest::newRow("unsent") << State::Queued << rules::Status::QuoteSent << u"was not sent"_s;
        QTest::newRow("a final one that is held")
            << State::Held << rules::Status::JobWon
            << u"can be put back into the form for as long as the outbox lists it"_s;
        QTest::newRow("refused") << State::Refused << rules::Status::QuoteSent << u"nothing of it is recorded"_s;
        QTest::newRow("unknown") << State::Unknown << rules::Status::QuoteSent << u"does not take it back"_s;
        QTest::newRow("a decision about a final one")
            << State::NeedsDecision << rules::Status::JobWon << u"if it is recorded, it is final"_s;
    }

    void discardingSaysWhatItMeans()
    {
        QFETCH(State, state);
        QFETCH(rules::Status, status);
        QFETCH(QString, meaning);
        const ui::NoticeState question = ui::discardQuestion(viewOf(statusUpdate(status), state, status));
        QVERIFY2(question.details.contains(meaning), qPrintable(question.details));
        QCOMPARE(question.actions.first().id, static_cast<int>(ui::DiscardAnswer::Keep));
    }

    /// What was sent once, without an answer, is never said not to have been sent.
    void whatWasSentBeforeIsNotCalledUnsent()
    {
        outbox::SubmissionView view =
            viewOf(statusUpdate(rules::Status::JobWon), State::Queued, rules::Status::QuoteSent);
        view.life.unknowns = 1;
        QVERIFY(ui::discardQuestion(view).details.contains(u"nobody knows yet"_s));
        for (const State end : {State::Undone, State::Replaced}) {
            view.life.state = end;
            view.life.unknowns = 0;
            QVERIFY(ui::settledText(view, session::Surroundings::ofThisComputer()).contains(u"not sent"_s));
            view.life.unknowns = 1;
            QVERIFY(ui::settledText(view, session::Surroundings::ofThisComputer()).contains(u"may be recorded"_s));
        }
    }

    /// After damage to the database nothing is known of its having been sent.
    void whatMayNeverHaveLeftIsNotCalledSent()
    {
        const auto here = session::Surroundings::ofThisComputer();
        outbox::SubmissionView view =
            viewOf(statusUpdate(rules::Status::JobWon), State::NeedsDecision, rules::Status::QuoteSent);
        for (const DecisionCause cause : {DecisionCause::NotRecorded, DecisionCause::CannotRead}) {
            view.life.cause = cause;
            for (const int tries : {0, 1}) {
                view.life.tries = tries;
                view.life.unknowns = 1;
                const bool isCalledSent = ui::submissionNotice(view, here)->text.contains(u"It was sent"_s);
                QCOMPARE(isCalledSent, tries > 0);
                QCOMPARE(ui::discardQuestion(view).details.startsWith(u"It was sent"_s), tries > 0);
            }
        }
        view.life.tries = 0;
        view.life.state = State::Undone;
        QVERIFY(ui::settledText(view, here).contains(u"may have been sent"_s));
    }

    void discardingWhatIsNotRecordedSaysSo()
    {
        outbox::SubmissionView view =
            viewOf(statusUpdate(rules::Status::JobWon), State::NeedsDecision, rules::Status::QuoteSent);
        view.life.cause = DecisionCause::NotRecorded;
        QVERIFY(ui::discardQuestion(view).details.contains(u"does not have it"_s));
    }

    void whatWouldGoAgainIsSeen()
    {
        outbox::SubmissionView view =
            viewOf(statusUpdate(rules::Status::JobWon), State::NeedsDecision, rules::Status::QuoteSent);
        for (const DecisionCause cause :
             {DecisionCause::NotRecorded, DecisionCause::CannotRead, DecisionCause::CannotTell}) {
            view.life.cause = cause;
            view.life.lastError = api::ApiError{api::ApiError::Kind::Refused, 403, u"No right"_s, {}};
            const auto notice = ui::submissionNotice(view, session::Surroundings::ofThisComputer());
            QVERIFY2(notice->details.contains(u"Job amount: "_s), qPrintable(notice->details));
            QCOMPARE(notice->details.contains(u"No right"_s), cause != DecisionCause::NotRecorded);
        }
    }

    void theTimeLeftIsSaidInWords_data()
    {
        QTest::addColumn<WaitingFor>("waitingFor");
        QTest::addColumn<std::chrono::seconds>("left");
        QTest::addColumn<QString>("said");
        QTest::newRow("undo") << WaitingFor::UndoTime << 8s << u"8 second"_s;
        QTest::newRow("retry") << WaitingFor::Retry << std::chrono::seconds(241s) << u"5 minute"_s;
        QTest::newRow("disk") << WaitingFor::Disk << 5s << u"5 second"_s;
        QTest::newRow("look") << WaitingFor::SecondLook << 30s << u"30 second"_s;
        QTest::newRow("no time") << WaitingFor::SignIn << 30s << QString();
    }

    void theTimeLeftIsSaidInWords()
    {
        QFETCH(WaitingFor, waitingFor);
        QFETCH(std::chrono::seconds, left);
        QFETCH(QString, said);
        const QString text = ui::countdownText(waitingFor, left);
        QVERIFY2(text.contains(said), qPrintable(text));
        QCOMPARE(text.isEmpty(), said.isEmpty());
    }

    void theFootOfTheWindowTellsOnlyWhatThereIs_data()
    {
        QTest::addColumn<session::OutboxSummary>("summary");
        QTest::addColumn<QStringList>("parts");
        using session::Hindrance;
        QTest::newRow("nothing") << session::OutboxSummary{} << QStringList{};
        QTest::newRow("waiting") << session::OutboxSummary{1, 1, 0, 0, 0, Hindrance::None}
                                 << QStringList{u"2 waiting"_s};
        QTest::newRow("offline") << session::OutboxSummary{0, 2, 0, 0, 0, Hindrance::Offline}
                                 << QStringList{u"2 waiting"_s, u"offline"_s};
        QTest::newRow("to settle") << session::OutboxSummary{0, 0, 0, 1, 2, Hindrance::None}
                                   << QStringList{u"3 for you to settle"_s};
        QTest::newRow("signed out") << session::OutboxSummary{0, 1, 0, 0, 0, Hindrance::SignIn}
                                    << QStringList{u"1 waiting"_s, u"sign-in needed"_s};
    }

    void theFootOfTheWindowTellsOnlyWhatThereIs()
    {
        QFETCH(session::OutboxSummary, summary);
        QFETCH(QStringList, parts);
        QCOMPARE(ui::indicatorText(summary, {}), parts.join(u" · "_s));
    }

    void theFootOfTheWindowNamesOtherConnections()
    {
        using session::Hindrance;
        const session::OutboxSummary two{1, 1, 0, 0, 0, Hindrance::None};
        const session::OutboxSummary toSettle{0, 1, 0, 1, 0, Hindrance::SignIn};
        const QList<session::OtherOutbox> others{other(u"Nordet Roofing"_s, two), other(u"Oak & Sons"_s, toSettle),
                                                 other(u"Pine"_s, two), other(u"Quay"_s, two)};
        QCOMPARE(ui::indicatorText({}, others.first(1)), u"Nordet Roofing: 2 waiting"_s);
        QCOMPARE(
            ui::indicatorText(two, others.first(2)),
            u"2 waiting · Nordet Roofing: 2 waiting · Oak & Sons: 1 waiting, 1 for you to settle, sign-in needed"_s);
        QVERIFY(ui::indicatorText({}, others).endsWith(u" · 2 more connection(s)"_s));
        ui::OutboxIndicator indicator;
        indicator.render({}, others.mid(1, 1));
        QVERIFY(indicator.text().startsWith(u"Oak && Sons: "_s)); // no key is made of it
    }

    void closingSaysWhatBecomesOfIt()
    {
        using session::AfterEnd;
        using session::Hindrance;
        const session::OutboxSummary two{1, 1, 0, 0, 0, Hindrance::None};
        QVERIFY(ui::closingSentences({two, AfterEnd::GoesOn, {}}).contains(u"the next time"_s));
        QVERIFY(ui::closingSentences({two, AfterEnd::GoesOnWithToken, {}}).contains(u"a token again"_s));
        const ui::AtClosing sample{two, AfterEnd::IsGone, {}};
        QVERIFY(ui::closingSentences(sample).contains(u"end with it"_s));
        QVERIFY(ui::closingDetails(sample).isEmpty());
        const ui::AtClosing both{two, AfterEnd::IsGone, {other(u"Nordet Roofing"_s, two)}};
        QCOMPARE(ui::closingSentences(both).count(u'\n'), 1);
        QVERIFY(ui::closingDetails(both).contains(u"1 can still be undone"_s));
    }

    void whatIsTakenBackInMemoryAloneIsSaid()
    {
        using session::Hindrance;
        const ui::AtClosing closing{{0, 0, 0, 0, 0, Hindrance::None, 1}, session::AfterEnd::GoesOn, {}};
        QVERIFY(closing.isWorthAsking());
        QVERIFY(ui::closingSentences(closing).contains(u"may be sent"_s));
        QVERIFY(!ui::indicatorText(closing.atWork, {}).isEmpty());
        const auto here = session::Surroundings::ofThisComputer();
        for (const State end : {State::Undone, State::Discarded}) {
            outbox::SubmissionView view = viewOf(statusUpdate(rules::Status::JobWon), end, rules::Status::QuoteSent);
            QVERIFY(!ui::submissionNotice(view, here));
            QVERIFY(!ui::settledText(view, here).contains(u"not on the disk yet"_s));
            view.durability = outbox::Durability::NotYetWritten;
            QVERIFY(ui::submissionNotice(view, here)->details.contains(u"might be sent"_s));
            QVERIFY(ui::settledText(view, here).contains(u"might be sent"_s));
        }
    }

private:
    static session::OtherOutbox other(const QString &name, const session::OutboxSummary &summary)
    {
        return {{account::ConnectionId::create(), *account::ConnectionName::fromText(name),
                 api::ServerAddress::renovationFind(), api::Access::ReadAndWrite},
                summary};
    }
};

QTEST_MAIN(SubmissionActionsTest)
#include "submission_actions_test.moc"
