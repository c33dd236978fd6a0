// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// Runs itself once more with the fault shim before the C library, so that the disk fails beneath the whole window, also
// for a user to whom root's means are closed.
#include "live_window.h"
#include "sandbox_process.h"

#include "leads/leads_pane.h"
#include "support/fault_injection.h"
#include "window/work_page.h"

#include <cerrno>
#include <QDialog>
#include <QDir>
#include <QListView>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;
using session::DraftState;

namespace {

constexpr qint64 openLead = 48155;
constexpr qint64 otherOpenLead = 48195;

/// What a disk does not do, and what is said then.
struct Trouble
{
    int error;
    std::uint32_t calls;
    const char *said;
    const char *toDo;
};
constexpr Trouble full{ENOSPC, test::WriteCalls | test::OpenCalls | test::RenameCalls, "The disk is full",
                       "Free some space"};
constexpr Trouble readOnly{EROFS, test::DiskCalls & ~std::uint32_t(test::SyncCalls), "cannot be written to",
                           "whether its disk is read-only"};
constexpr Trouble broken{EIO, test::DiskCalls, "did not take", "Check the disk"};

test::FaultInjection *disk = nullptr; // of this program; see main()

} // namespace

Q_DECLARE_METATYPE(Trouble)

/// What is typed while the disk takes nothing stays on the screen, is not called saved, and is saved when it can be.
class WindowDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<account::TokenVault>();
        QVERIFY(m_sandbox.start());
    }

    void init() { m_live = std::make_unique<test::LiveWindow>(*m_vault); }

    void cleanup()
    {
        disk->disarm();
        m_live.reset();
    }

    void whatIsTypedMeanwhile_data() { troubles(); }

    void whatIsTypedMeanwhile()
    {
        QFETCH(const Trouble, trouble);
        work();
        open(openLead);
        type(u"Called at noon"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(m_live->reads(u"Draft saved"_s), qPrintable(m_live->readable()), 20'000);

        fail(trouble);
        type(u", and again"_s);
        QTRY_VERIFY2(m_live->reads(u"Draft not saved"_s), qPrintable(m_live->readable()));
        QVERIFY(!m_live->reads(u"Draft saved"_s));
        QVERIFY2(m_live->reads(QString::fromLatin1(trouble.said)), qPrintable(m_live->readable()));
        QVERIFY2(m_live->reads(QString::fromLatin1(trouble.toDo)), qPrintable(m_live->readable()));
        QVERIFY2(m_live->reads(u"on screen, but not saved"_s), qPrintable(m_live->readable()));
        QCOMPARE(onScreen(), u"Called at noon, and again"_s);
        QCOMPARE(onDisk(openLead), u"Called at noon"_s);

        disk->disarm(); // and nobody types another key
        QTRY_VERIFY2_WITH_TIMEOUT(m_live->reads(u"Draft saved"_s), qPrintable(m_live->readable()), 20'000);
        QVERIFY(!m_live->reads(u"not saved"_s));
        QCOMPARE(onScreen(), u"Called at noon, and again"_s);
        QCOMPARE(onDisk(openLead), u"Called at noon, and again"_s);
    }

    void whatIsTypedForALeadThatIsNotOpenAnyMore()
    {
        work();
        open(openLead);
        fail(full);
        type(u"First"_s);
        QTRY_VERIFY(m_live->reads(u"Draft not saved"_s));
        m_live->open(otherOpenLead);
        disk->disarm(); // and nothing is typed there
        QTRY_COMPARE_WITH_TIMEOUT(onDisk(openLead), u"First"_s, 20'000);
    }

    void whatIsTypedForTwoLeadsMeanwhile_data() { troubles(); }

    void whatIsTypedForTwoLeadsMeanwhile()
    {
        QFETCH(const Trouble, trouble);
        work();
        open(openLead);
        fail(trouble);
        type(u"First"_s);
        open(otherOpenLead);
        type(u"Second"_s);
        QTRY_VERIFY(m_live->reads(u"Draft not saved"_s));
        // The only trace of a draft in memory alone: whoever closes Jobmark now would lose it.
        QTRY_VERIFY2(rowOf(openLead).contains(u"has a draft"_s), qPrintable(rowOf(openLead)));
        QTRY_VERIFY2(rowOf(otherOpenLead).contains(u"has a draft"_s), qPrintable(rowOf(otherOpenLead)));
        open(openLead);
        QCOMPARE(onScreen(), u"First"_s);
        QTRY_VERIFY2(rowOf(openLead).contains(u"has a draft"_s), qPrintable(rowOf(openLead)));
        disk->disarm();
        QTRY_COMPARE_WITH_TIMEOUT(onDisk(openLead), u"First"_s, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(onDisk(otherOpenLead), u"Second"_s, 20'000);
    }

    void closingWithAnUnkeptDraftAsksFirst()
    {
        work();
        open(openLead);
        fail(full);
        type(u"Called at noon"_s);
        QTRY_VERIFY(m_live->reads(u"Draft not saved"_s));
        QVERIFY(!m_live->window().close());
        QVERIFY(m_live->window().isVisible());
        QTRY_VERIFY(question() != nullptr);
        QVERIFY2(question()->accessibleDescription().startsWith(u"1 draft"_s),
                 qPrintable(question()->accessibleDescription()));
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(question() == nullptr);
        QVERIFY(m_live->window().isVisible());
        QCOMPARE(onScreen(), u"Called at noon"_s);
        disk->disarm();
        QTRY_COMPARE_WITH_TIMEOUT(onDisk(openLead), u"Called at noon"_s, 20'000);
        QVERIFY(m_live->window().close());
    }

    void whatIsTypedBeforeThereIsADatabase_data() { troubles(); }

    void whatIsTypedBeforeThereIsADatabase()
    {
        QFETCH(const Trouble, trouble);
        fail(trouble);
        work();
        open(openLead);
        type(u"Called at noon"_s);
        QTRY_VERIFY2(m_live->reads(u"on screen, but not saved"_s), qPrintable(m_live->readable()));
        QVERIFY(!m_live->reads(u"Draft saved"_s));
        QVERIFY2(m_live->reads(u"then try again"_s), qPrintable(m_live->readable()));
        QCOMPARE(onScreen(), u"Called at noon"_s);

        disk->disarm();
        QVERIFY2(m_live->tabTo(u"Try again"_s), qPrintable(m_live->focusName() + m_live->readable()));
        m_live->press(Qt::Key_Space);
        QTRY_VERIFY2(m_live->reads(u"Draft saved"_s), qPrintable(m_live->readable()));
        QVERIFY2(!m_live->reads(u"not saved"_s), qPrintable(m_live->readable()));
        QCOMPARE(onScreen(), u"Called at noon"_s);
        QCOMPARE(onDisk(openLead), u"Called at noon"_s);
    }

    void whatIsSubmittedMeanwhile_data() { troubles(); }

    void whatIsSubmittedMeanwhile()
    {
        QFETCH(const Trouble, trouble);
        work();
        open(openLead);
        type(u"Called at noon"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(m_live->reads(u"Draft saved"_s), qPrintable(m_live->readable()), 20'000);
        const qsizetype before = puts();

        fail(trouble);
        m_live->submit();
        QTRY_VERIFY2(m_live->reads(u"Nothing was sent. What you typed is still here."_s),
                     qPrintable(m_live->readable()));
        QVERIFY2(m_live->reads(QString::fromLatin1(trouble.said)), qPrintable(m_live->readable()));
        QVERIFY2(m_live->reads(QString::fromLatin1(trouble.toDo)), qPrintable(m_live->readable()));
        QCOMPARE(onScreen(), u"Called at noon"_s);
        QVERIFY(!m_live->reads(u"accepted"_s) && !m_live->reads(u"sending"_s));
        QCOMPARE(m_live->session().outbox()->submissions().size(), 0);
        QTest::qWait(100);
        QCOMPARE(puts(), before);

        disk->disarm(); // and what is still there is submitted again
        m_live->submit();
        QTRY_VERIFY2(m_live->reads(u"Contact made: accepted"_s), qPrintable(m_live->readable()));
        QVERIFY(!m_live->reads(u"Nothing was sent"_s));
        QCOMPARE(puts(), before + 1);
    }

    void whatIsTakenBackMeanwhileIsToldUntilItIsOnTheDisk()
    {
        m_live = std::make_unique<test::LiveWindow>(*m_vault, std::chrono::seconds(60));
        work();
        open(openLead);
        rules::Draft draft;
        draft.status = rules::Status::JobWon;
        draft.jobAmount = *rules::Money::fromCents(1'850'000);
        const auto id = m_live->session().submit(
            {*m_live->desk().state().lead, outbox::StatusUpdate{*rules::makeUpdate(draft, rules::Context())}});
        QVERIFY(id);
        QTRY_VERIFY(m_live->find(u"Undo: Job won"_s) != nullptr);

        fail(full);
        QVERIFY(m_live->tabTo(u"Undo: Job won"_s));
        m_live->press(Qt::Key_Space);
        QTRY_VERIFY2(m_live->reads(u"Job won: taken back."_s) && m_live->reads(u"might be sent"_s),
                     qPrintable(m_live->readable()));
        m_live->press(Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY2(m_live->reads(u"not on the disk yet"_s), qPrintable(m_live->readable()));
        QVERIFY(!m_live->window().close());
        QTRY_VERIFY(question() != nullptr);
        // What was typed, which the disk did not take either.
        for (QPushButton *button : question()->findChildren<QPushButton *>()) {
            if (button->text().contains(u"lose it"_s))
                button->click();
        }
        QTRY_VERIFY2(m_live->reads(u"is still on the disk"_s), qPrintable(m_live->readable()));
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(question() == nullptr);

        disk->disarm();
        QTRY_VERIFY2_WITH_TIMEOUT(!m_live->reads(u"not on the disk yet"_s), qPrintable(m_live->readable()), 20'000);
        QCOMPARE(m_live->session().outbox()->comingBackCount(), 0);
    }

    void aFolderThatIsNotRemovedIsNamedAndRemovedAtTheNextStart()
    {
        work();
        open(openLead);
        const QString folder = m_live->workspace().keptOf(m_live->session().connection().id)->folder;
        QVERIFY(QDir(folder).exists());
        m_live->chooseInMenu(u"Settings"_s);
        QVERIFY(m_live->tabTo(u"Forget this connection…"_s));
        m_live->press(Qt::Key_Space);
        QTRY_VERIFY2(m_live->reads(u"Forget all that is kept of \"Test\" on this computer?"_s) &&
                         m_live->reads(QDir::toNativeSeparators(folder)),
                     qPrintable(m_live->readable()));
        QVERIFY(m_live->tabTo(u"Forget it"_s));
        disk->arm(test::FaultDeed::Fail, test::UnlinkCalls, 1, std::numeric_limits<std::int64_t>::max(), EACCES);
        m_live->press(Qt::Key_Space);
        QTRY_VERIFY2(m_live->reads(u"its folder could not be removed"_s), qPrintable(m_live->readable()));
        const QDir connections = QFileInfo(folder).dir();
        QCOMPARE(connections.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        const QString left = connections.filePath(connections.entryList(QDir::Dirs | QDir::NoDotAndDotDot).first());
        QVERIFY2(m_live->reads(QDir::toNativeSeparators(left)), qPrintable(m_live->readable()));
        QVERIFY(!QDir(folder).exists());
        disk->disarm();
        session::Workspace next(m_live->accounts(), m_live->profile(), m_live->workspace().surroundings(),
                                session::SessionSettings());
        next.followConnections();
        QTRY_VERIFY(!QDir(left).exists());
    }

private:
    void work()
    {
        m_live->workWith(m_sandbox.address());
        QTRY_VERIFY(m_live->hasListed());
    }

    static void troubles()
    {
        QTest::addColumn<Trouble>("trouble");
        QTest::newRow("full") << full;
        QTest::newRow("read-only") << readOnly;
        QTest::newRow("broken") << broken;
    }

    static void fail(const Trouble &trouble)
    {
        disk->arm(test::FaultDeed::Fail, trouble.calls, 1, std::numeric_limits<std::int64_t>::max(), trouble.error);
    }

    void open(qint64 lead)
    {
        m_live->open(lead);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::Form);
        if (m_live->find(u"Notes"_s) == nullptr) {
            QTRY_VERIFY(m_live->focusName().startsWith(u"Status"_s));
            QVERIFY(m_live->choose(u"Contact made"_s));
        }
        QTRY_VERIFY(m_live->find(u"Notes"_s) != nullptr);
    }

    void type(const QString &text)
    {
        notes()->setFocus(Qt::TabFocusReason);
        m_live->press(Qt::Key_End, Qt::ControlModifier);
        m_live->type(text);
    }

    [[nodiscard]] QPlainTextEdit *notes() const { return qobject_cast<QPlainTextEdit *>(m_live->find(u"Notes"_s)); }
    [[nodiscard]] QString onScreen() const { return notes()->toPlainText(); }

    /// What is asked now, or null.
    [[nodiscard]] QDialog *question() const
    {
        for (auto *dialog : m_live->window().findChildren<QDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    /// That lead in the list, as a screen reader says it.
    [[nodiscard]] QString rowOf(qint64 lead) const
    {
        const QString name = m_live->session().book().find(api::LeadId(lead))->customerName;
        const auto *rows = m_live->window().workPage()->leads().findChild<QListView *>()->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (rows->index(row, 0).data().toString() == name)
                return rows->index(row, 0).data(Qt::AccessibleTextRole).toString();
        }
        return {};
    }

    [[nodiscard]] qsizetype puts() const { return m_sandbox.logOf(u"PUT"_s, u"/status"_s).size(); }

    /// As the next start would find it.
    [[nodiscard]] QString onDisk(qint64 lead) const
    {
        const auto draft = m_live->session().store()->drafts().load(api::LeadId(lead));
        return draft && *draft ? (*draft)->texts.value("notes"_L1).toString() : QString();
    }

    std::unique_ptr<account::TokenVault> m_vault;
    test::SandboxProcess m_sandbox;
    std::unique_ptr<test::LiveWindow> m_live;
};

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsSet(test::faultPlanVariable)) {
        const QApplication application(argc, argv);
        test::FaultInjection faults = test::FaultInjection::ofThisProgram();
        disk = &faults;
        WindowDiskTest tests;
        return QTest::qExec(&tests, argc, argv);
    }
    const QTemporaryDir folder;
    const test::FaultInjection faults(folder.path());
    QProcessEnvironment environment = faults.environment();
    environment.insert(u"TMPDIR"_s, folder.path()); // where every profile is made
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    QProcess again;
    again.setProcessEnvironment(environment);
    again.setProcessChannelMode(QProcess::ForwardedChannels);
    again.start(QString::fromLocal8Bit(argv[0]), arguments);
    again.waitForFinished(-1);
    return again.exitStatus() == QProcess::NormalExit ? again.exitCode() : 1;
}

#include "window_disk_test.moc"
