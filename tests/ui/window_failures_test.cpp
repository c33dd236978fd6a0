// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "live_window.h"
#include "sandbox_process.h"

#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 openLead = 48155;
constexpr qint64 newLead = 48231;
const QString note = u"They call back on Monday."_s;

} // namespace

/// Whatever the server does, the window says what is known, claims nothing else, and loses nothing that was typed.
class WindowFailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_vault = std::make_unique<account::TokenVault>(); }

    void init()
    {
        m_sandbox = std::make_unique<test::SandboxProcess>();
        QVERIFY(m_sandbox->start());
    }

    void cleanup()
    {
        m_live.reset();
        m_sandbox.reset();
    }

    void aTokenThatStaysInTheKeychainIsSaidWhateverIsInSight()
    {
        openForm();
        Q_EMIT m_live->accounts().keychainNotCleared(u"Roofs"_s, account::VaultFault::Denied);
        QVERIFY2(m_live->reads(u"The token of \"Roofs\" could not be removed"_s), qPrintable(m_live->readable()));
        m_live->workWith(m_sandbox->address()); // as one goes on to another connection
        QVERIFY2(m_live->reads(u"The token of \"Roofs\" could not be removed"_s), qPrintable(m_live->readable()));
        QVERIFY(m_live->tabTo(u"Understood"_s));
        m_live->press(Qt::Key_Space);
        QTRY_VERIFY(!m_live->reads(u"The token of \"Roofs\""_s));
    }

    void aWriteThatFailsIsNeverCalledAccepted_data()
    {
        QTest::addColumn<QStringList>("faults");
        QTest::addColumn<QStringList>("sentences"); // what is known, why, and what comes next
        QTest::newRow("401") << QStringList{u"status:unauthorized"_s}
                             << QStringList{u"RenovationFind asks you to sign in again."_s,
                                            u"Contact made: not sent yet. Sign in, and it goes."_s};
        QTest::newRow("429") << QStringList{u"status:too-many=300"_s}
                             << QStringList{u"Contact made: not sent yet, next try at "_s,
                                            u"The server asks for a pause after many calls."_s};
        QTest::newRow("503") << QStringList{u"status:unavailable=300"_s}
                             << QStringList{u"Contact made: result unknown"_s,
                                            u"The server has a fault of its own (HTTP 503)"_s};
        QTest::newRow("500") << QStringList{u"status:error"_s}
                             << QStringList{u"Contact made: result unknown, checking."_s,
                                            u"The server has a fault of its own (HTTP 500)"_s,
                                            u"Jobmark looks again at "_s};
        QTest::newRow("a page instead of JSON")
            << QStringList{u"status:html"_s}
            << QStringList{u"Contact made: result unknown, checking."_s,
                           u"The server's answer is not what RenovationFind answers"_s, u"Jobmark looks again at "_s};
        QTest::newRow("closed before it was done")
            << QStringList{u"status:drop-before-apply"_s}
            << QStringList{u"Contact made: result unknown, checking."_s,
                           u"The connection ended before the whole answer came."_s, u"Jobmark looks again at "_s};
        QTest::newRow("closed, and not readable")
            << QStringList{u"status:drop-before-apply"_s, u"read:error"_s}
            << QStringList{u"Contact made: result unknown. The lead cannot be read just now; next try at "_s};
    }

    void aWriteThatFailsIsNeverCalledAccepted()
    {
        QFETCH(QStringList, faults);
        QFETCH(QStringList, sentences);
        openForm();
        for (const QString &sentence : sentences)
            QVERIFY2(!m_live->reads(sentence), qPrintable(sentence)); // it is there because of what failed
        QVERIFY(m_sandbox->setFaults(faults));
        fillInAndSubmit();
        for (const QString &sentence : sentences)
            QTRY_VERIFY2(m_live->reads(sentence), qPrintable(sentence + u" is missing in "_s + m_live->readable()));
        QVERIFY(!lastSubmission().isNull());
        for (QElapsedTimer timer = started(); timer.elapsed() < 500; QTest::qWait(25))
            QVERIFY2(!saysItIsDone(), qPrintable(m_live->readable()));
        QVERIFY(puts().size() <= 1);
        QVERIFY(!isRecorded());
        for (const QString &sentence : sentences)
            QVERIFY2(m_live->reads(sentence), qPrintable(sentence + u" is missing in "_s + m_live->readable()));
        QVERIFY2(nothingIsLost(), qPrintable(m_live->readable()));
    }

    void anAnswerThatIsLostIsCheckedAndNotSentTwice()
    {
        openForm();
        QVERIFY(m_sandbox->setFaults({u"status:drop-after-apply@1"_s}));
        fillInAndSubmit();
        QTRY_VERIFY2(saysItIsDone(), qPrintable(m_live->readable()));
        QVERIFY(isRecorded());
        QCOMPARE(puts().size(), 1);
    }

    void aServerThatIsGoneKeepsWhatWasTyped()
    {
        openForm();
        m_sandbox->kill();
        fillInAndSubmit();
        QTRY_VERIFY2(m_live->reads(u"not sent yet"_s) || m_live->reads(u"result unknown"_s),
                     qPrintable(m_live->readable()));
        QVERIFY(!saysItIsDone());
        QVERIFY2(nothingIsLost(), qPrintable(m_live->readable()));
    }

    void aLeadLockedMeanwhileIsNotOverwritten_data()
    {
        QTest::addColumn<QStringList>("faults");
        QTest::newRow("409") << QStringList{};
        QTest::newRow("refused with status 200") << QStringList{u"ok-refusals"_s};
    }

    void aLeadLockedMeanwhileIsNotOverwritten()
    {
        QFETCH(QStringList, faults);
        openForm();
        QVERIFY(m_sandbox->setFaults(faults));
        const test::BareAnswer locked = m_sandbox->call(
            "PUT", u"/general-leads/%1/status"_s.arg(openLead),
            R"({"status": "LEAD_WON", "jobAmount": 1000, "estimatedProjectStartDate": "2040-03-01T12:00:00Z",
                                "estimatedCompletionDate": "2040-04-01T12:00:00Z"})");
        QVERIFY2(locked.raw.contains("LEAD_WON"), locked.raw.constData());
        const qsizetype before = puts().size();
        fillInAndSubmit();
        QTRY_VERIFY2(m_live->desk().state().submissions.size() == 1 &&
                         m_live->desk().state().submissions.last().state() != outbox::State::Sending &&
                         m_live->desk().state().submissions.last().state() != outbox::State::Queued,
                     qPrintable(m_live->readable()));
        QTest::qWait(200);
        QVERIFY2(!saysItIsDone(), qPrintable(m_live->readable()));
        QVERIFY(!isRecorded());
        QVERIFY(puts().size() - before <= 1);
        QVERIFY2(m_live->reads(u"Error: "_s) || m_live->reads(u"somebody else"_s), qPrintable(m_live->readable()));
        QVERIFY2(!lastSubmission().isNull(), qPrintable(m_live->readable()));
    }

    void whatCannotBeFetchedIsSaid_data()
    {
        QTest::addColumn<QStringList>("faults");
        QTest::addColumn<QStringList>("sentences"); // what failed, why, and what to do
        QTest::newRow("no list") << QStringList{u"no-list"_s}
                                 << QStringList{u"This server does not offer a list of leads."_s,
                                                u"Open a lead by its number: press Ctrl+G."_s};
        QTest::newRow("list 500") << QStringList{u"list:error"_s}
                                  << QStringList{
                                         u"The leads were not loaded. The server has a fault of its own (HTTP 500)"_s,
                                         u"Wait a few minutes, then try again."_s};
        QTest::newRow("list is a page")
            << QStringList{u"list:html"_s}
            << QStringList{
                   u"The leads were not loaded. The server's answer is not what RenovationFind answers"_s,
                   u"Check the server address of this connection; if it is right, contact RenovationFind support."_s};
        QTest::newRow("list 429")
            << QStringList{u"list:too-many=300"_s}
            << QStringList{u"RenovationFind takes a limited number of calls at a time; this goes on at "_s};
        QTest::newRow("list 401") << QStringList{u"list:unauthorized"_s}
                                  << QStringList{u"RenovationFind asks you to sign in again."_s};
        QTest::newRow("neither list nor lead")
            << QStringList{u"no-list"_s, u"no-read"_s}
            << QStringList{u"only the number of this one is known."_s,
                           u"Accept it to get the customer's contact details, or decline it and say why."_s};
        QTest::newRow("no list, lead 500")
            << QStringList{u"no-list"_s, u"read:error"_s}
            << QStringList{u"The lead was not read. The server has a fault of its own (HTTP 500)"_s,
                           u"Wait a few minutes, then try again."_s, u"Try again"_s};
    }

    void whatCannotBeFetchedIsSaid()
    {
        QFETCH(QStringList, faults);
        QFETCH(QStringList, sentences);
        QVERIFY(m_sandbox->setFaults(faults));
        m_live = std::make_unique<test::LiveWindow>(*m_vault);
        m_live->workWith(m_sandbox->address());
        m_live->open(openLead);
        // A server that asks for a rest gets it, and the list says until when.
        QTRY_VERIFY_WITH_TIMEOUT(m_live->hasListed() || m_live->session().book().listing().waitingUntil, 10'000);
        for (const QString &sentence : sentences)
            QTRY_VERIFY2(m_live->reads(sentence), qPrintable(sentence + u" is missing in "_s + m_live->readable()));
        QVERIFY2(!m_live->reads(u"Up to date"_s), qPrintable(m_live->readable()));
    }

    void withoutReadingOneLeadTheListedOneCanBeWorked()
    {
        QVERIFY(m_sandbox->setFaults({u"no-read"_s}));
        openForm();
        fillInAndSubmit();
        QTRY_VERIFY2(saysItIsDone(), qPrintable(m_live->readable()));
        QVERIFY(isRecorded());
        QCOMPARE(puts().size(), 1);
    }

    void decliningWithoutAReasonSaysSo()
    {
        openNew();
        QVERIFY(m_live->tabTo(u"Decline lead"_s));
        m_live->press(Qt::Key_Return);
        QTRY_VERIFY2(m_live->reads(u"The reason for declining is missing"_s), qPrintable(m_live->readable()));
        QVERIFY(m_live->focusName().startsWith(u"Reason for declining"_s));
        m_live->type(u"Too far away"_s);
        QVERIFY(!m_live->reads(u"The reason for declining is missing"_s));
        QVERIFY(m_live->tabTo(u"Decline lead"_s));
        m_live->press(Qt::Key_Return);
        m_live->press(Qt::Key_Return); // twice is once
        QVERIFY2(!m_live->reads(u"The reason for declining is missing"_s), qPrintable(m_live->readable()));
        QTRY_VERIFY2(m_live->reads(u"This lead was declined"_s), qPrintable(m_live->readable()));
        QCOMPARE(m_sandbox->lead(newLead)[u"declineReason"_s].toString(), u"Too far away"_s);
    }

    void aReasonForDecliningIsKeptLikeADraft()
    {
        openNew();
        QVERIFY(m_live->tabTo(u"Reason for declining"_s));
        m_live->type(u"Too far away"_s);
        m_live->open(openLead);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Status"_s));
        m_live->open(newLead);
        QTRY_COMPARE(reason(), u"Too far away"_s);
        QTRY_VERIFY2(m_live->reads(u"Draft saved"_s), qPrintable(m_live->readable()));
    }

    void whatWasWrittenToDeclineComesBackToBeEdited()
    {
        QVERIFY(m_sandbox->setFaults({u"decline:too-many=300"_s}));
        openNew();
        QVERIFY(m_live->tabTo(u"Reason for declining"_s));
        m_live->type(u"Too far away"_s);
        QVERIFY(m_live->tabTo(u"Decline lead"_s));
        m_live->press(Qt::Key_Return);
        QTRY_VERIFY2(m_live->reads(u"not sent yet, next try at"_s), qPrintable(m_live->readable()));
        QVERIFY(m_live->find(u"Reason for declining"_s) == nullptr); // nobody is asked for it again
        QVERIFY(m_live->find(u"Accept lead"_s) == nullptr);
        QVERIFY(m_live->tabTo(u"Edit: Declining the lead, lead 48231"_s));
        m_live->press(Qt::Key_Space);
        QTRY_COMPARE(reason(), u"Too far away"_s);
        QCOMPARE(m_live->session().outbox()->unsettledCount(), 0);
        QTRY_VERIFY2(m_live->focusName().startsWith(u"Reason for declining"_s), qPrintable(m_live->focusName()));
    }

    void acceptingShowsTheContactDetails()
    {
        openNew();
        const QJsonObject lead = m_sandbox->lead(newLead);
        const QString phone = lead[u"customerPhone"_s].toString();
        QVERIFY(!phone.isEmpty());
        QVERIFY(!m_live->reads(phone));
        m_live->press(Qt::Key_Return);
        m_live->press(Qt::Key_Return); // twice is once
        QVERIFY2(!m_live->reads(u"Nothing was sent"_s), qPrintable(m_live->readable()));
        QTRY_VERIFY2(m_live->reads(phone) && m_live->reads(lead[u"customerEmail"_s].toString()),
                     qPrintable(m_live->readable()));
        QTRY_VERIFY(m_live->find(u"Status"_s) != nullptr);
        QTRY_VERIFY2(m_live->focusName().startsWith(u"Status"_s), qPrintable(m_live->focusName()));
        QCOMPARE(m_sandbox->logOf(u"POST"_s, u"/accept"_s).size(), 1);
    }

private:
    void openForm()
    {
        openList();
        m_live->open(openLead);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Status"_s));
        QTest::qWait(100); // it is read anew
    }

    void openNew()
    {
        openList();
        m_live->open(newLead);
        QTRY_COMPARE(m_live->focusName(), u"Accept lead"_s);
    }

    /// As it stands in the window.
    [[nodiscard]] QString reason() const
    {
        const auto *edit = qobject_cast<QPlainTextEdit *>(m_live->find(u"Reason for declining"_s));
        return edit != nullptr ? edit->toPlainText() : u"no such editor"_s;
    }

    void openList()
    {
        m_live = std::make_unique<test::LiveWindow>(*m_vault);
        m_live->workWith(m_sandbox->address());
        QTRY_VERIFY(m_live->hasListed());
    }

    void fillInAndSubmit()
    {
        m_live->type(u"c"_s);
        QVERIFY(m_live->tabTo(u"Notes"_s));
        m_live->type(note);
        m_live->submit();
    }

    [[nodiscard]] static QElapsedTimer started()
    {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }

    [[nodiscard]] QJsonArray puts() const { return m_sandbox->logOf(u"PUT"_s, u"/status"_s); }
    [[nodiscard]] bool isRecorded() const
    {
        return m_sandbox->lead(openLead)[u"postLeadStatusData"_s][u"reason"_s] == note;
    }
    [[nodiscard]] bool saysItIsDone() const
    {
        return m_live->reads(u"Contact made: accepted"_s) || m_live->reads(u"Contact made: sent"_s);
    }

    /// The notes of what the outbox holds, null when it holds nothing.
    [[nodiscard]] QString lastSubmission() const
    {
        const auto &all = m_live->desk().state().submissions;
        const auto *update = all.isEmpty() ? nullptr : std::get_if<outbox::StatusUpdate>(&all.last().content.what);
        return update != nullptr ? update->update.notes().text() : QString();
    }

    /// It stands in the outbox; and where it can be edited, Edit brings it back into the form.
    bool nothingIsLost()
    {
        if (lastSubmission() != note)
            return false;
        QWidget *edit = m_live->find(u"Edit"_s);
        if (edit == nullptr)
            return true;
        edit->setFocus();
        m_live->press(Qt::Key_Space);
        return QTest::qWaitFor([this] {
            const auto *notes = qobject_cast<QPlainTextEdit *>(m_live->find(u"Notes"_s));
            return notes != nullptr && notes->toPlainText() == note;
        });
    }

    std::unique_ptr<account::TokenVault> m_vault;
    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::unique_ptr<test::LiveWindow> m_live;
};

QTEST_MAIN(WindowFailuresTest)
#include "window_failures_test.moc"
