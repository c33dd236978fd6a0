// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "window_stage.h"

#include "rules/wire_dates.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>
#include <QTextEdit>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 openLead = 48155; // Ingrid Halvorsen, quote sent
constexpr qint64 newLead = 48231;
constexpr int settled = 700; // longer than the review ignores keys

} // namespace

/// From the list to the record, with nothing but keys.
class WindowRecordsTest : public QObject, private test::WindowStage
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        begin();
        m_live->standOn(openLead);
    }

    void cleanup() { end(); }

    void contactMadeByPhoneTakesSixKeyPresses()
    {
        m_live->press(Qt::Key_Return);
        m_live->type(u"c"_s);
        m_live->press(Qt::Key_Tab);
        m_live->type(u"p"_s);
        m_live->submit();
        QVERIFY2(m_live->presses() <= 6, qPrintable(QString::number(m_live->presses())));
        QTRY_VERIFY2(m_live->reads(u"Contact made: accepted"_s), qPrintable(m_live->readable()));
        QCOMPARE(onlyBody(), (QJsonObject{{u"status"_s, u"CONTACT_MADE"_s}, {u"contactMethod"_s, u"PHONE_CALL"_s}}));
    }

    void theReferenceOfWhatWasAcceptedIsCopied()
    {
        m_live->press(Qt::Key_Return);
        m_live->type(u"c"_s);
        m_live->submit();
        QTRY_VERIFY2(m_live->reads(u"Contact made: accepted"_s), qPrintable(m_live->readable()));
        QVERIFY(m_live->tabTo(u"Copy reference"_s));
        m_live->press(Qt::Key_Space);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"JM-"_s), qPrintable(copied));
        QVERIFY2(m_live->reads(u"Copied: "_s + copied), qPrintable(m_live->readable()));
    }

    void leadWonWithEverythingTakesFifteenKeyPressesBesidesDigits()
    {
        m_live->press(Qt::Key_Return);
        m_live->type(u"l"_s);
        QVERIFY(m_live->tabTo(u"Job amount"_s));
        m_live->type(u"24350.72"_s);
        QVERIFY(m_live->tabTo(u"Start date"_s));
        m_live->type(u"+14"_s);
        QVERIFY(m_live->tabTo(u"Completion date"_s));
        m_live->type(u"+30"_s);
        m_live->submit();
        QTRY_VERIFY(m_live->find(u"Record as"_s) != nullptr);
        QVERIFY(m_live->tabTo(u"Record as"_s));
        m_live->press(Qt::Key_Space);
        QVERIFY2(m_live->pressesBesidesDigits() <= 15, qPrintable(QString::number(m_live->pressesBesidesDigits())));
        QTRY_VERIFY2(m_live->reads(u"Lead won: accepted"_s), qPrintable(m_live->readable()));
        QCOMPARE(onlyBody(), wonBody());
    }

    void whatAnotherStatusAskedForIsKeptButNotSent()
    {
        fillInWon();
        m_live->press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(chooseFromTop(u"Contact made"_s));
        QVERIFY(m_live->find(u"Job amount"_s) == nullptr);
        m_live->submit();
        QTRY_VERIFY2(m_live->reads(u"Contact made: accepted"_s), qPrintable(m_live->readable()));
        QCOMPARE(onlyBody(), (QJsonObject{{u"status"_s, u"CONTACT_MADE"_s}}));
    }

    void goingToAnotherStatusAndBackRestoresEveryValue()
    {
        fillInWon();
        const session::TypedAnswers typed = m_live->desk().form().state().typed;
        m_live->press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(chooseFromTop(u"Contact made"_s));
        QVERIFY(chooseFromTop(u"Lead won"_s));
        QCOMPARE(m_live->desk().form().state().typed, typed);
        QCOMPARE(qobject_cast<QLineEdit *>(m_live->find(u"Job amount"_s))->text(), u"24350.72"_s);
    }

    void submittingTwiceSendsOnce_data()
    {
        QTest::addColumn<bool>("onButton");
        QTest::newRow("Ctrl+Enter") << false;
        QTest::newRow("Enter on the button") << true;
    }

    void submittingTwiceSendsOnce()
    {
        QFETCH(bool, onButton);
        m_live->press(Qt::Key_Return);
        m_live->type(u"c"_s);
        if (onButton) {
            QVERIFY(m_live->tabTo(u"Submit"_s));
            m_live->press(Qt::Key_Return);
            m_live->press(Qt::Key_Return);
        } else {
            m_live->submit();
            m_live->submit();
        }
        QTRY_VERIFY2(m_live->reads(u"Contact made: accepted"_s), qPrintable(m_live->readable()));
        QTest::qWait(200);
        QCOMPARE(puts().size(), 1);
        QVERIFY2(!m_live->reads(u".."_s), qPrintable(m_live->readable()));
        QVERIFY2(!m_live->reads(u"Error"_s) && !m_live->window().windowTitle().contains(u"Error"_s),
                 qPrintable(m_live->readable()));
    }

    void whatWentIsNoLongerInTheForm()
    {
        m_live->press(Qt::Key_Return);
        m_live->type(u"c"_s);
        m_live->submit(); // as fast as keys come after a stall: nothing else is done between them
        QTRY_VERIFY2(m_live->reads(u"Contact made: accepted"_s), qPrintable(m_live->readable()));
        QVERIFY(m_live->desk().form().state().typed.isEmpty());
        QVERIFY2(!m_live->reads(u"draft"_s), qPrintable(m_live->readable()));
    }

    void whatTheServerRecordedOtherwiseIsSaid()
    {
        QVERIFY(m_sandbox->setFaults({u"round-amount"_s}));
        m_live->press(Qt::Key_Return);
        m_live->type(u"job won"_s);
        QVERIFY(m_live->tabTo(u"Job amount"_s));
        m_live->type(u"18500.50"_s);
        m_live->submit();
        QTRY_VERIFY(m_live->find(u"Record as"_s) != nullptr);
        QVERIFY(m_live->tabTo(u"Record as"_s));
        m_live->press(Qt::Key_Space);
        QTRY_VERIFY2(m_live->reads(u"Warning: Job won: accepted "_s), qPrintable(m_live->readable()));
        for (const QString &said : {u"but RenovationFind recorded something else than was sent."_s,
                                    u"Job amount: sent $18,500.50, recorded $18,500.00"_s})
            QVERIFY2(m_live->reads(said), qPrintable(said + u" is missing in "_s + m_live->readable()));
    }

    void aFinalStatusIsShownInFullBeforeItGoes()
    {
        review();
        const QString said = m_live->readable();
        const QString inWords = u"twenty-four thousand three hundred fifty"_s;
        for (const QString &part : {u"Ingrid Halvorsen"_s, u"24,350.72"_s, u"cannot be changed afterwards"_s})
            QVERIFY2(said.contains(part), qPrintable(part + u" is missing in "_s + said));
        QVERIFY2(said.contains(inWords, Qt::CaseInsensitive), qPrintable(said));
        for (const int days : {14, 30}) {
            const QDate day = m_live->session().surroundings().today().addDays(days);
            QVERIFY2(said.contains(QString::number(day.day())) && said.contains(QString::number(day.year())),
                     qPrintable(said));
        }
        QCOMPARE(puts().size(), 0);

        // The same without looking: of what has the focus, and of the button that does it.
        const QString heard = QApplication::focusWidget()->accessibleDescription();
        for (const QString &part : {u"Lead won"_s, u"cannot be changed afterwards"_s, u"24,350.72"_s, inWords})
            QVERIFY2(heard.contains(part, Qt::CaseInsensitive), qPrintable(part + u" is missing in "_s + heard));
        QVERIFY(m_live->find(u"Record as"_s)->accessibleDescription().contains(u"cannot be changed afterwards"_s));
    }

    void afterRecordingTheFocusIsInTheRecord()
    {
        review();
        QVERIFY(m_live->tabTo(u"Record as"_s));
        m_live->press(Qt::Key_Space);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::Record);
        QCOMPARE(m_live->focusName(), u"Status"_s);
    }

    void afterDecliningTheFocusIsOnWhatCameOfIt()
    {
        m_live->open(newLead);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::New);
        m_live->press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        m_live->type(u"Too far away for us."_s);
        QVERIFY(m_live->tabTo(u"Decline lead"_s));
        m_live->press(Qt::Key_Return);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::Declined);
        QCOMPARE(m_live->focusName(), u"This lead was declined, so there is no status to record."_s);
    }

    void enterAndEscapeGoBackFromTheReview_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<bool>("onVerb");
        QTest::newRow("Enter") << Qt::Key_Return << false;
        QTest::newRow("Enter of the number pad") << Qt::Key_Enter << false;
        QTest::newRow("Escape") << Qt::Key_Escape << false;
        QTest::newRow("Escape on the verb") << Qt::Key_Escape << true;
    }

    void enterAndEscapeGoBackFromTheReview()
    {
        QFETCH(Qt::Key, key);
        QFETCH(bool, onVerb);
        review();
        if (onVerb)
            QVERIFY(m_live->tabTo(u"Record as"_s));
        QTest::qWait(settled);
        m_live->press(key);
        QTRY_VERIFY(m_live->find(u"Job amount"_s) != nullptr);
        QCOMPARE(m_live->desk().form().state().typed.jobAmount, u"24350.72"_s);
        QVERIFY(m_live->focusName().startsWith(u"Status"_s));
        QCOMPARE(puts().size(), 0);
    }

    void aHeldOrDoubledEnterNeverRecords_data()
    {
        QTest::addColumn<QString>("focus");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("repeats");
        QTest::newRow("held on the way into the review") << u"Review and submit"_s << Qt::Key_Return << 30;
        QTest::newRow("held on the verb") << u"Record as"_s << Qt::Key_Return << 30;
        QTest::newRow("pressed on the verb") << u"Record as"_s << Qt::Key_Enter << 0;
    }

    void aHeldOrDoubledEnterNeverRecords()
    {
        QFETCH(QString, focus);
        QFETCH(Qt::Key, key);
        QFETCH(int, repeats);
        fillInWon();
        if (focus.startsWith(u"Record"_s))
            m_live->submit();
        QVERIFY(m_live->tabTo(focus));
        m_live->hold(key, repeats);
        m_live->hold(key, 0);
        QTest::qWait(200);
        QCOMPARE(puts().size(), 0);
        QVERIFY(m_live->desk().state().submissions.isEmpty());
    }

    void aRecordedLeadIsLockedButCanBeReadAndCopied()
    {
        review();
        QVERIFY(m_live->tabTo(u"Record as"_s));
        m_live->press(Qt::Key_Space);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::Record);
        QVERIFY(m_live->find(u"Status"_s) == nullptr);
        QVERIFY(m_live->find(u"Submit"_s) == nullptr);
        QVERIFY(m_live->find(u"Review and submit"_s) == nullptr);
        QTRY_VERIFY(m_live->reads(u"This record is locked because"_s));
        QTRY_VERIFY2(m_live->reads(u"This computer, JM-"_s) && m_live->reads(u"PUT /general-leads/48155/status"_s),
                     qPrintable(m_live->readable()));
        m_live->press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_live->focusName() == u"Status"_s || m_live->tabTo(u"Job amount"_s));
        if (m_live->focusName() == u"Status"_s)
            QVERIFY(m_live->tabTo(u"Job amount"_s));
        auto *amount = qobject_cast<QTextEdit *>(QApplication::focusWidget());
        QVERIFY(amount != nullptr && amount->isEnabled() && amount->isReadOnly());
        m_live->press(Qt::Key_A, Qt::ControlModifier);
        m_live->press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(QApplication::clipboard()->text().contains(u"24,350.72"_s),
                 qPrintable(QApplication::clipboard()->text()));
        m_live->submit();
        QTest::qWait(200);
        QCOMPARE(puts().size(), 1);
    }

private:
    [[nodiscard]] QJsonArray puts() const { return m_sandbox->logOf(u"PUT"_s, u"/status"_s); }

    [[nodiscard]] QJsonObject onlyBody() const
    {
        const QJsonArray all = puts();
        return all.size() == 1 ? all.first()[u"body"_s].toObject()
                               : QJsonObject{{u"how many"_s, static_cast<int>(all.size())}};
    }

    [[nodiscard]] QJsonObject wonBody() const
    {
        const QDate today = m_live->session().surroundings().today();
        return {{u"status"_s, u"LEAD_WON"_s},
                {u"jobAmount"_s, 24350.72},
                {u"estimatedProjectStartDate"_s, rules::dayToWire(today.addDays(14))},
                {u"estimatedCompletionDate"_s, rules::dayToWire(today.addDays(30))}};
    }

    /// The focus stays on the status.
    bool chooseFromTop(const QString &name)
    {
        m_live->press(Qt::Key_Home);
        return m_live->choose(name);
    }

    void fillInWon()
    {
        m_live->press(Qt::Key_Return);
        m_live->type(u"l"_s);
        QVERIFY(m_live->tabTo(u"Job amount"_s));
        m_live->type(u"24350.72"_s);
        QVERIFY(m_live->tabTo(u"Start date"_s));
        m_live->type(u"+14"_s);
        QVERIFY(m_live->tabTo(u"Completion date"_s));
        m_live->type(u"+30"_s);
    }

    void review()
    {
        fillInWon();
        m_live->submit();
        QTRY_VERIFY(m_live->find(u"Record as"_s) != nullptr);
    }
};

QTEST_MAIN(WindowRecordsTest)
#include "window_records_test.moc"
