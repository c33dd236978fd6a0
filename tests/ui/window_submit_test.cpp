// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "window_stage.h"

#include <QScrollArea>
#include <QTest>
#include <QWindow>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 openLead = 48155; // Ingrid Halvorsen, quote sent
constexpr qint64 newLead = 48231;
constexpr int settled = 700; // longer than the review ignores what is pressed

} // namespace

/// Submitting: what is wrong is listed and gone to, and however the hand trembles it goes once.
class WindowSubmitTest : public QObject, private test::WindowStage
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        begin();
        m_live->standOn(openLead);
        m_live->press(Qt::Key_Return);
    }

    void cleanup() { end(); }

    void everythingThatIsWrongIsListedInOrder()
    {
        m_live->type(u"l"_s); // Lead won
        m_live->submit();
        QTRY_VERIFY2(m_live->window().windowTitle().startsWith(u"Error: "_s),
                     qPrintable(m_live->window().windowTitle()));
        const QString said = m_live->readable();
        qsizetype place = 0;
        for (const QString &part : {u"Nothing was sent yet. 3 field(s) need attention:"_s, u"Job amount is missing"_s,
                                    u"Start date is missing"_s, u"Completion date is missing"_s, u"Go to Job amount"_s,
                                    u"Go to Start date"_s, u"Go to Completion date"_s}) {
            place = said.indexOf(part, place);
            QVERIFY2(place >= 0, qPrintable(part + u" is missing, or too early, in "_s + said));
        }
        QVERIFY(puts().isEmpty());
    }

    void theFocusGoesToTheFirstFieldThatIsWrong()
    {
        m_live->type(u"l"_s);
        QVERIFY(m_live->tabTo(u"Job amount"_s));
        m_live->type(u"1000"_s);
        QVERIFY(m_live->tabTo(u"Notes"_s));
        m_live->submit();
        QTRY_VERIFY2(m_live->focusName().startsWith(u"Start date"_s), qPrintable(m_live->focusName()));
    }

    void goToGoesThere_data()
    {
        QTest::addColumn<QString>("field");
        for (const QString &field : {u"Job amount"_s, u"Start date"_s, u"Completion date"_s})
            QTest::newRow(qPrintable(field)) << field;
    }

    void goToGoesThere()
    {
        QFETCH(QString, field);
        m_live->type(u"l"_s);
        m_live->submit();
        QTRY_VERIFY(m_live->find(u"Go to "_s + field) != nullptr);
        QVERIFY(m_live->tabTo(u"Go to "_s + field));
        m_live->press(Qt::Key_Space);
        QTRY_VERIFY2(m_live->focusName().startsWith(field), qPrintable(m_live->focusName()));
    }

    void theTitleIsCalmAgainOnceItIsMended()
    {
        m_live->type(u"job won"_s);
        m_live->submit();
        QTRY_VERIFY(m_live->window().windowTitle().startsWith(u"Error: "_s));
        m_live->type(u"1000"_s);
        QVERIFY2(!m_live->window().windowTitle().contains(u"Error"_s), qPrintable(m_live->window().windowTitle()));
    }

    void aDoubleClickOnSubmitSendsOnce()
    {
        m_live->type(u"c"_s);
        doubleClick(u"Submit"_s);
        expectOneAccepted(u"Contact made: accepted"_s);
    }

    void aHeldEnterOnSubmitSendsOnce()
    {
        m_live->type(u"c"_s);
        QVERIFY(m_live->tabTo(u"Submit"_s));
        m_live->hold(Qt::Key_Return, 60); // longer than it takes to say that it was accepted
        expectOneAccepted(u"Contact made: accepted"_s);
    }

    void anEnterHeldOnARowOfTheListAcceptsNothing()
    {
        m_live->standOn(newLead);
        m_live->hold(Qt::Key_Return, 30);
        QTRY_COMPARE(m_live->focusName(), u"Accept lead"_s);
        QTest::qWait(200);
        QVERIFY(m_sandbox->logOf(u"POST"_s, u"/accept"_s).isEmpty());
        QVERIFY(m_live->desk().state().submissions.isEmpty());
    }

    void aDoubleClickIntoTheReviewRecordsNothing()
    {
        fillInWon();
        doubleClick(u"Review and submit"_s);
        QTRY_VERIFY2(m_live->find(u"Record as"_s) != nullptr, qPrintable(m_live->readable()));
        doubleClick(u"Record as"_s); // as when it lies where the button before lay
        QTest::qWait(200);
        QVERIFY(puts().isEmpty());
        QVERIFY(m_live->desk().state().submissions.isEmpty());
    }

    void aDoubleClickOnTheVerbRecordsOnce()
    {
        fillInWon();
        m_live->submit();
        QTRY_VERIFY(m_live->find(u"Record as"_s) != nullptr);
        QTest::qWait(settled);
        doubleClick(u"Record as"_s);
        expectOneAccepted(u"Lead won: accepted"_s);
    }

    void aSpacePressedTwiceOnTheVerbRecordsOnce()
    {
        fillInWon();
        m_live->submit();
        QTRY_VERIFY(m_live->find(u"Record as"_s) != nullptr);
        QVERIFY(m_live->tabTo(u"Record as"_s));
        m_live->press(Qt::Key_Space);
        m_live->press(Qt::Key_Space);
        expectOneAccepted(u"Lead won: accepted"_s);
    }

private:
    [[nodiscard]] QJsonArray puts() const { return m_sandbox->logOf(u"PUT"_s, u"/status"_s); }

    /// At the place of that button, on whatever lies there at each click.
    void doubleClick(const QString &name)
    {
        QWidget *button = m_live->find(name);
        QVERIFY(button != nullptr);
        QTest::qWait(50); // it is in its place
        for (QWidget *around = button->parentWidget(); around != nullptr; around = around->parentWidget()) {
            if (auto *page = qobject_cast<QScrollArea *>(around))
                page->ensureWidgetVisible(button);
        }
        QCOMPARE(button->visibleRegion().boundingRect(), button->rect());
        QTest::mouseDClick(m_live->window().windowHandle(), Qt::LeftButton, {},
                           button->mapTo(&m_live->window(), button->rect().center()));
    }

    void expectOneAccepted(const QString &sentence)
    {
        QTRY_VERIFY2(m_live->reads(sentence), qPrintable(m_live->readable()));
        QTest::qWait(300);
        QCOMPARE(puts().size(), 1);
        QCOMPARE(m_live->desk().state().submissions.size(), 1);
        QVERIFY2(!m_live->reads(u"Error"_s) && !m_live->window().windowTitle().contains(u"Error"_s),
                 qPrintable(m_live->readable()));
    }

    void fillInWon()
    {
        m_live->type(u"l"_s);
        QVERIFY(m_live->tabTo(u"Job amount"_s));
        m_live->type(u"24350.72"_s);
        QVERIFY(m_live->tabTo(u"Start date"_s));
        m_live->type(u"+14"_s);
        QVERIFY(m_live->tabTo(u"Completion date"_s));
        m_live->type(u"+30"_s);
    }
};

QTEST_MAIN(WindowSubmitTest)
#include "window_submit_test.moc"
