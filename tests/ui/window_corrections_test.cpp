// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "changed_lead.h"
#include "live_window.h"
#include "sandbox_process.h"

#include "report/correction_letter.h"
#include "review/correction_text.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 wonLead = 48110;

} // namespace

/// A contractor finds something wrong in a locked record, and an agent sees what they wrote.
class WindowCorrectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<account::TokenVault>();
        QVERIFY(m_sandbox.start());
        QDesktopServices::setUrlHandler(u"mailto"_s, this, "mail");
    }
    void init()
    {
        m_mails.clear();
        m_live = std::make_unique<test::LiveWindow>(*m_vault);
        m_live->workWith(m_sandbox.address());
        QTRY_VERIFY(m_live->hasListed());
        m_live->open(wonLead);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::Record);
        QTest::qWait(50);
    }
    void cleanup()
    {
        m_live.reset();
        QCOMPARE(m_sandbox.logOf(u"PUT"_s, u""_s).size() + m_sandbox.logOf(u"POST"_s, u""_s).size(), 0);
    }

    void whatIsWrongIsWrittenWithTheSameForm()
    {
        click(u"Something is wrong…"_s);
        QTRY_VERIFY(m_live->find(u"Job amount"_s) != nullptr);
        auto *amount = qobject_cast<QLineEdit *>(m_live->find(u"Job amount"_s));
        QCOMPARE(amount->text(), u"$24,350.72"_s);
        amount->setFocus();
        m_live->press(Qt::Key_A, Qt::ControlModifier);
        m_live->type(u"-3"_s);
        click(u"Make the request"_s);
        QVERIFY2(m_live->reads(u"Job amount is below zero"_s), qPrintable(m_live->readable()));
        QVERIFY2(m_live->reads(u"Why it is wrong: write"_s), qPrintable(m_live->readable()));
        make(u"2435.07"_s);
        const QString said = m_live->readable();
        for (const QString &part :
             {u"Correction request JC-"_s, u"Nothing was sent."_s, u"Job amount: to be corrected"_s, u"$24,350.72"_s,
              u"$2,435.07"_s, u"A zero too many."_s})
            QVERIFY2(said.contains(part), qPrintable(part + u" is missing in "_s + said));
        const auto activity = m_live->session().store()->activity().load(api::LeadId(wonLead), 10).value();
        QVERIFY(std::any_of(activity.begin(), activity.end(), [](const store::Activity &entry) {
            return entry.what == store::ActivityKind::CorrectionRequested;
        }));
    }

    void itGoesByMailAndClipboard()
    {
        click(u"Something is wrong…"_s);
        make(u"2435.07"_s);
        click(u"Write a mail"_s);
        QCOMPARE(m_mails.size(), 1);
        QVERIFY(m_mails.first().toEncoded().size() <= report::longestMailLink);
        click(u"Copy the request"_s);
        const auto read = review::requestFromText(QApplication::clipboard()->text());
        QVERIFY(read && read->shouldBe.jobAmount()->cents() == 243'507);
        click(u"Change the request"_s);
        QTRY_VERIFY(m_live->find(u"Job amount"_s) != nullptr);
        QCOMPARE(qobject_cast<QLineEdit *>(m_live->find(u"Job amount"_s))->text(), u"2435.07"_s);
        m_live->press(Qt::Key_Escape);
        QTRY_VERIFY(m_live->reads(u"This record is locked"_s));
    }

    void anAgentSeesItBesideTheRecordAsItIsNow()
    {
        click(u"Something is wrong…"_s);
        make(u"2435.07"_s);
        click(u"Copy the request"_s);
        const QString text = QApplication::clipboard()->text();
        m_live->workWith(m_sandbox.address(), api::Access::ReviewOnly);
        QTRY_VERIFY(m_live->hasListed());
        QApplication::clipboard()->setText(u"Hello,\n> "_s + QString(text).replace(u'\n', u"\n> "_s));
        m_live->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY2(m_live->reads(u"Recorded now"_s), qPrintable(m_live->readable()));
        QTRY_VERIFY2(!m_live->reads(u"Not known here"_s), qPrintable(m_live->readable()));
        QVERIFY2(m_live->reads(u"Job amount: to be corrected"_s) && m_live->reads(u"$2,435.07"_s),
                 qPrintable(m_live->readable()));
        QVERIFY2(!m_live->reads(u"recorded otherwise since"_s), qPrintable(m_live->readable()));
        click(u"Open the record"_s);
        QTRY_COMPARE(m_live->desk().state().id, api::LeadId(wonLead));
    }

    void whatWasRecordedOtherwiseSinceIsSaid()
    {
        click(u"Something is wrong…"_s);
        make(u"2435.07"_s);
        click(u"Copy the request"_s);
        openAsAgent();
        // As support would have corrected it meanwhile.
        putRecorded(u"jobAmount"_s, 2'435.07);
        QTRY_VERIFY2(m_live->reads(u"Job amount: to be corrected; recorded otherwise since"_s),
                     qPrintable(m_live->readable()));
        putRecorded(u"reason"_s, u"Corrected by support."_s);
        QTRY_VERIFY2(m_live->reads(u"Notes: recorded otherwise since"_s), qPrintable(m_live->readable()));
    }

    void theReferenceThatIsCopiedBesideARequestTellsNothingPersonal()
    {
        click(u"Something is wrong…"_s);
        make(u"2435.07"_s);
        click(u"Copy the request"_s);
        openAsAgent();
        const auto lead = m_live->session().book().find(api::LeadId(wonLead));
        m_live->session().book().put(test::changedLead(*lead, u"postLeadStatus"_s, u"Call Ingrid 555-0143"_s));
        click(u"Copy the record's reference"_s);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"Test, lead 48110, [removed], "_s), qPrintable(copied));
        QVERIFY2(m_live->reads(u"Copied: Test, lead 48110, [removed], "_s), qPrintable(m_live->readable()));
    }

    void whatDoesNotFitIntoALinkIsOnTheClipboard()
    {
        click(u"Something is wrong…"_s);
        const QString why = u"é"_s.repeated(500);
        make(u"2435.07"_s, why);
        click(u"Write a mail"_s);
        QVERIFY2(m_live->reads(u"did not fit"_s), qPrintable(m_live->readable()));
        QCOMPARE(m_mails.size(), 1);
        QVERIFY(m_mails.first().toEncoded().size() <= report::longestMailLink);
        const auto read = review::requestFromText(QApplication::clipboard()->text());
        QVERIFY(read.has_value());
        QCOMPARE(read->why.text(), why);
    }

    void withoutAMailProgramTheRequestIsOnTheClipboard()
    {
        QDesktopServices::unsetUrlHandler(u"mailto"_s);
        const auto again = qScopeGuard([this] { QDesktopServices::setUrlHandler(u"mailto"_s, this, "mail"); });
        click(u"Something is wrong…"_s);
        make(u"2435.07"_s);
        QApplication::clipboard()->clear();
        click(u"Write a mail"_s);
        QVERIFY2(m_live->reads(u"No mail program"_s), qPrintable(m_live->readable()));
        QVERIFY(review::requestFromText(QApplication::clipboard()->text()).has_value());
    }

    void itIsSavedToAFileAndOpenedFromIt()
    {
        click(u"Something is wrong…"_s);
        make(u"2435.07"_s);
        const QTemporaryDir folder;
        click(u"Save the request…"_s);
        chooseInDialog(folder.path());
        QTRY_VERIFY2(m_live->reads(u"Saved as:"_s), qPrintable(m_live->readable()));
        const QStringList files = QDir(folder.path()).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY2(files.first().startsWith(u"correction-lead-48110-JC-"_s), qPrintable(files.first()));

        m_live->workWith(m_sandbox.address(), api::Access::ReviewOnly);
        QTRY_VERIFY(m_live->hasListed());
        openFromFile(folder.filePath(files.first()));
        QTRY_VERIFY2(m_live->reads(u"Recorded now"_s), qPrintable(m_live->readable()));
        QVERIFY2(m_live->reads(u"Job amount: to be corrected"_s) && m_live->reads(u"$2,435.07"_s) &&
                     m_live->reads(u"A zero too many."_s),
                 qPrintable(m_live->readable()));
    }

    void whatCannotBeSavedIsSaidAndKept()
    {
        click(u"Something is wrong…"_s);
        make(u"2435.07"_s);
        const QTemporaryDir folder;
        click(u"Save the request…"_s);
        chooseInDialog(folder.filePath(u"gone"_s));
        QTRY_VERIFY2(m_live->reads(u"not saved, because the folder is not there any more"_s),
                     qPrintable(m_live->readable()));
        click(u"Save the request…"_s);
        chooseInDialog(folder.path());
        QTRY_VERIFY2(m_live->reads(u"Saved as:"_s), qPrintable(m_live->readable()));
    }

    void aFileThatIsNoRequestIsSaidToBeNone_data()
    {
        QTest::addColumn<std::optional<QByteArray>>("bytes");
        QTest::addColumn<QString>("said");
        using Bytes = std::optional<QByteArray>;
        QTest::newRow("gone") << Bytes() << u"The file is not there any more."_s;
        QTest::newRow("empty") << Bytes("") << u"There is no correction request in it."_s;
        QTest::newRow("another text") << Bytes("Please correct lead 48110 <img src=x>")
                                      << u"There is no correction request in it."_s;
        QTest::newRow("too large") << Bytes(QByteArray(2'000'000, 'x')) << u"It is too large"_s;
    }

    void aFileThatIsNoRequestIsSaidToBeNone()
    {
        QFETCH(const std::optional<QByteArray>, bytes);
        QFETCH(const QString, said);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"request.txt"_s));
        if (bytes)
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size());
        file.close();
        openFromFile(file.fileName());
        QTRY_VERIFY2(m_live->reads(said), qPrintable(m_live->readable()));
        QVERIFY(m_live->find(u"Open the record"_s) == nullptr);
    }

    void whatIsNoRequestIsSaidToBeNone()
    {
        QApplication::clipboard()->setText(u"Please correct lead 48110 <img src=x>"_s);
        m_live->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY2(m_live->reads(u"There is no correction request in it."_s), qPrintable(m_live->readable()));
        QVERIFY(m_live->find(u"Open the record"_s) == nullptr);
        m_live->press(Qt::Key_Escape);
        QTRY_VERIFY(m_live->reads(u"This record is locked"_s));
    }

    void aRequestAboutAnotherServerIsShownBesideNothing()
    {
        rules::Draft draft;
        draft.status = rules::Status::JobWon;
        draft.jobAmount = *rules::Money::fromCents(100);
        const api::Lead lead = *m_live->session().book().find(api::LeadId(wonLead));
        const review::CorrectionRequest request{QUuid::createUuid(),
                                                QDateTime::fromSecsSinceEpoch(1'777'000'000, Qt::UTC),
                                                u"<b>Evil</b>\u202e"_s,
                                                *api::ServerAddress::fromText(u"https://evil.example/api"_s),
                                                review::recordedPart(lead),
                                                *rules::makeUpdate(draft, {}),
                                                *review::CorrectionReason::fromText(u"<a href=x>why</a>"_s)};
        const auto before = m_sandbox.log().size();
        QApplication::clipboard()->setText(review::requestBlock(request));
        m_live->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY2(m_live->reads(u"another server"_s), qPrintable(m_live->readable()));
        QVERIFY(m_live->reads(u"<b>Evil</b>"_s) && m_live->reads(u"<a href=x>why</a>"_s) &&
                !m_live->reads(u"\u202e"_s));
        QTRY_VERIFY(m_live->reads(u"Not known here"_s));
        QVERIFY(m_live->find(u"Open the record"_s) == nullptr);
        QTest::qWait(100);
        QCOMPARE(m_sandbox.log().size(), before);
    }

public Q_SLOTS:
    void mail(const QUrl &url) { m_mails.append(url); }

private:
    void click(const QString &name)
    {
        auto *button = qobject_cast<QAbstractButton *>(m_live->find(name));
        QVERIFY2(button != nullptr, qPrintable(name + u" in "_s + m_live->readable()));
        button->click();
    }

    /// The dialog does not hold the program up.
    void chooseInDialog(const QString &path)
    {
        auto *dialog = m_live->window().findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
    }

    void openFromFile(const QString &path)
    {
        for (const QAction *menu : m_live->window().menuBar()->actions()) {
            for (QAction *action : menu->menu()->actions()) {
                if (action->text().remove(u'&') == u"Open a correction request from a file…"_s)
                    action->trigger();
            }
        }
        chooseInDialog(path);
    }

    /// What is on the clipboard, in a connection that only reads, beside the record.
    void openAsAgent()
    {
        m_live->workWith(m_sandbox.address(), api::Access::ReviewOnly);
        QTRY_VERIFY(m_live->hasListed());
        m_live->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY2(m_live->reads(u"Recorded now"_s) && !m_live->reads(u"Not known here"_s),
                     qPrintable(m_live->readable()));
        QTest::qWait(100); // it is read anew
    }

    /// As if the server said so.
    void putRecorded(const QString &key, const QJsonValue &value)
    {
        const auto lead = m_live->session().book().find(api::LeadId(wonLead));
        QJsonObject recorded = QJsonDocument::fromJson(lead->json).object()[u"postLeadStatusData"_s].toObject();
        recorded[key] = value;
        m_live->session().book().put(test::changedLead(*lead, u"postLeadStatusData"_s, recorded));
    }

    void make(const QString &amount, const QString &why = u"A zero too many."_s)
    {
        QTRY_VERIFY(m_live->find(u"Job amount"_s) != nullptr);
        m_live->find(u"Job amount"_s)->setFocus();
        m_live->press(Qt::Key_A, Qt::ControlModifier);
        m_live->type(amount);
        m_live->find(u"Why it is wrong"_s)->setFocus();
        m_live->press(Qt::Key_A, Qt::ControlModifier);
        QApplication::clipboard()->setText(why);
        m_live->press(Qt::Key_V, Qt::ControlModifier);
        click(u"Make the request"_s);
        QTRY_VERIFY2(m_live->reads(u"Correction request JC-"_s), qPrintable(m_live->readable()));
    }

    std::unique_ptr<account::TokenVault> m_vault;
    test::SandboxProcess m_sandbox;
    std::unique_ptr<test::LiveWindow> m_live;
    QList<QUrl> m_mails;
};

QTEST_MAIN(WindowCorrectionsTest)
#include "window_corrections_test.moc"
