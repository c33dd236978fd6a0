// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "live_window.h"
#include "sandbox_process.h"

#include "account/connection_list.h"
#include "api/lead_json.h"
#include "lead/lead_page.h"
#include "ui_account/connection_switcher.h"
#include "window/work_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QJsonDocument>
#include <QListWidget>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 wonLead = 48110;
constexpr qint64 oddLead = 48055; // completed before it starts
constexpr qint64 openLead = 48155;

/// A ticket in another program: what is pasted there.
class Ticket : public QTextEdit
{
public:
    Ticket() { show(); }
};

/// What is there of a file that may be in writing.
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// How many keys go down for it: a modifier is one of its own, a digit of the number is not counted.
int pressesOf(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const bool isDigit = key >= Qt::Key_0 && key <= Qt::Key_9;
    return (isDigit ? 0 : 1) + static_cast<int>(qPopulationCount(static_cast<quint32>(modifiers.toInt())));
}

} // namespace

/// A support agent with a lead number, and a locked record.
class WindowReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<account::TokenVault>();
        QVERIFY(m_sandbox.start());
    }
    void init()
    {
        m_presses = 0;
        m_live = std::make_unique<test::LiveWindow>(*m_vault);
        m_live->workWith(m_sandbox.address(), api::Access::ReviewOnly);
        QTRY_VERIFY(m_live->hasListed());
    }
    void cleanup() { m_live.reset(); }

    void fromANumberToTheTicketTakesEightKeys()
    {
        Ticket ticket;
        m_live->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_live->window()));
        press(&m_live->window(), Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeWindow() != &m_live->window());
        for (const QChar digit : QString::number(wonLead))
            press(QApplication::activeWindow(), static_cast<Qt::Key>(digit.unicode()));
        press(QApplication::activeWindow(), Qt::Key_Return);
        m_live->window().activateWindow(); // as a desktop does when the window above is gone
        QVERIFY(QTest::qWaitForWindowActive(&m_live->window()));
        // At once: whether it is fetched already does not matter.
        press(&m_live->window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY2(QApplication::clipboard()->text().contains(u"48110"_s), qPrintable(m_live->readable()));
        ticket.activateWindow();
        ticket.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&ticket));
        press(&ticket, Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(ticket.toPlainText().startsWith(u"Test, lead 48110, Lead won (LEAD_WON), "_s),
                 qPrintable(ticket.toPlainText()));
        QCOMPARE(m_presses, 8); // Ctrl+G, Enter, Ctrl+Shift+C, Ctrl+V
    }

    void whatIsAskedForBeforeTheLeadIsThereComesWithIt()
    {
        QApplication::clipboard()->setText(u"before"_s);
        m_live->session().client().setLimits({});
        m_live->desk().open(api::LeadId(999'999));
        m_live->window().workPage()->lead().perform(ui::RecordCommand::CopyReference);
        QVERIFY2(m_live->reads(u"still being fetched"_s), qPrintable(m_live->readable()));
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::CannotRead);
        m_live->open(wonLead);
        QTest::qWait(100);
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    }

    void theNoteIsCopiedWithAndWithoutPersonalData()
    {
        open(wonLead);
        const QString name = m_live->desk().state().lead->customerName;
        m_live->press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QApplication::clipboard()->text().contains(name));
        QVERIFY2(m_live->reads(u"Support note copied"_s), qPrintable(m_live->readable()));
        qobject_cast<QCheckBox *>(m_live->find(u"Without personal data"_s))->click();
        for (const Qt::Key key : {Qt::Key_N, Qt::Key_M}) {
            m_live->press(key, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY2(!QApplication::clipboard()->text().contains(name), qPrintable(QApplication::clipboard()->text()));
            QVERIFY(QApplication::clipboard()->text().contains(u"48110"_s));
        }
    }

    void theBoxReachesEverythingThatLeaves()
    {
        open(wonLead);
        QJsonObject object = QJsonDocument::fromJson(m_live->desk().state().lead->json).object();
        const QString name = object[u"customerName"_s].toString();
        QJsonObject recorded = object[u"postLeadStatusData"_s].toObject();
        recorded[u"status"_s] = u"Call Ingrid 555-0143"_s;
        object[u"postLeadStatus"_s] = recorded[u"status"_s];
        object[u"postLeadStatusData"_s] = recorded;
        m_live->session().book().put(api::leadFromJson(object, QTimeZone::utc()).value());
        const auto copied = [this](const QString &button) {
            QApplication::clipboard()->clear();
            click(button);
            return QApplication::clipboard()->text();
        };
        const QStringList copies{u"Copy reference"_s, u"Copy note"_s, u"Copy note as Markdown"_s};
        for (const QString &button : copies)
            QVERIFY2(copied(button).contains(u"Ingrid"_s), qPrintable(button));
        qobject_cast<QCheckBox *>(m_live->find(u"Without personal data"_s))->click();
        for (const QString &button : copies) {
            const QString text = copied(button);
            QVERIFY2(text.contains(u"48110"_s) && text.contains(u"removed"_s), qPrintable(text));
            QVERIFY2(!text.contains(u"Ingrid"_s) && !text.contains(name), qPrintable(text));
        }
        const QTemporaryDir folder;
        exportTo(u"Export as PDF…"_s, folder.path());
        exportTo(u"Export as JSON…"_s, folder.path());
        const auto names = [&folder] { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); };
        QTRY_COMPARE(names(), (QStringList{u"lead-48110-without-personal-data.json"_s,
                                           u"lead-48110-without-personal-data.pdf"_s}));
        QByteArray bytes;
        QTRY_VERIFY(QJsonDocument::fromJson(bytes = bytesOf(folder.filePath(names().first()))).isObject());
        QVERIFY2(bytes.contains("48110") && !bytes.contains("Ingrid") && !bytes.contains(name.toUtf8()),
                 bytes.constData());
    }

    void exportsAreNewFilesWithNoNameInTheirNames()
    {
        open(wonLead);
        QTemporaryDir folder;
        ui::RecordActions &actions = m_live->window().workPage()->lead().recordActions();
        for (int i = 0; i < 2; ++i) {
            actions.exportInto(folder.path(), ui::RecordCommand::ExportPdf, review::Privacy::Everything);
            actions.exportInto(folder.path(), ui::RecordCommand::ExportJson, review::Privacy::WithoutPersonalData);
        }
        const auto names = [&folder] { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); };
        QTRY_COMPARE(names().size(), 4);
        QCOMPARE(names(), (QStringList{u"lead-48110 (2).pdf"_s, u"lead-48110-without-personal-data (2).json"_s,
                                       u"lead-48110-without-personal-data.json"_s, u"lead-48110.pdf"_s}));
        QTRY_VERIFY2(m_live->reads(u"Saved as:"_s), qPrintable(m_live->readable()));
        QTRY_VERIFY(bytesOf(folder.filePath(u"lead-48110.pdf"_s)).trimmed().endsWith("%%EOF"));
        QVERIFY(bytesOf(folder.filePath(u"lead-48110.pdf"_s)).startsWith("%PDF-"));
    }

    void connectionsAreSwitchedByAFewLetters()
    {
        for (const auto &name : {u"Maple Roofing"_s, u"Cedar & Sons"_s, u"Rénovations Tremblay"_s})
            QVERIFY(m_live->connections().add(
                {account::ConnectionId::create(), *account::ConnectionName::fromText(name),
                 *api::ServerAddress::fromText(u"http://127.0.0.1:9"_s),
                 name == u"Cedar & Sons"_s ? api::Access::ReviewOnly : api::Access::ReadAndWrite}));
        open(wonLead);
        switchTo(u"renov"_s);
        QTRY_VERIFY2(m_live->window().windowTitle().contains(u"Rénovations Tremblay"_s),
                     qPrintable(m_live->window().windowTitle()));
        QVERIFY2(!m_live->reads(u"48110"_s) && !m_live->reads(u"$24,350.72"_s),
                 "nothing of the other connection stays");
        QCOMPARE(connectionShown(), u"Rénovations Tremblay"_s);
        switchTo(u"ced so"_s);
        QTRY_VERIFY(m_live->window().windowTitle().contains(u"Cedar & Sons (review only)"_s));
        QCOMPARE(connectionShown(), u"Cedar & Sons (review only)"_s);
        switchTo(u"maple"_s);
        QTRY_VERIFY(m_live->window().windowTitle().contains(u"Maple Roofing"_s));
        QVERIFY(!m_live->window().windowTitle().contains(u"review only"_s));
        m_live->press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeWindow() != &m_live->window());
        m_live->type(u"zzz"_s);
        m_live->press(Qt::Key_Return);
        m_live->press(Qt::Key_Escape);
        QVERIFY(m_live->window().windowTitle().contains(u"Maple Roofing"_s));
    }

    void lockedRecordsAreFoundSortedAndCheckedTogether()
    {
        m_live->press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY2(m_live->focusName() == u"Find a record"_s, qPrintable(m_live->focusName()));
        QTRY_VERIFY2(m_live->reads(u"Shown: 7 of 7"_s), qPrintable(m_live->readable()));
        qobject_cast<QCheckBox *>(m_live->find(u"With findings alone"_s))->click();
        QVERIFY2(!m_live->reads(u"Shown: 7 of 7"_s) && m_live->reads(u" of 7; with findings"_s),
                 qPrintable(m_live->readable()));
        qobject_cast<QCheckBox *>(m_live->find(u"With findings alone"_s))->click();
        m_live->find(u"Find a record"_s)->setFocus();
        m_live->type(u"48055"_s);
        QVERIFY2(m_live->reads(u"Shown: 1 of 7; with findings: "_s), qPrintable(m_live->readable()));
        m_live->press(Qt::Key_Return);
        QTRY_COMPARE(m_live->desk().state().id, api::LeadId(oddLead));
    }

    void aLeadThatIsNotLockedCanBeQuotedToo()
    {
        open(openLead);
        m_live->press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(QApplication::clipboard()->text().contains(u"Quote sent (QUOTE_SENT)"_s),
                 qPrintable(QApplication::clipboard()->text()));
    }

private:
    /// Counted as a hand does it.
    void press(QWidget *window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_presses += pressesOf(key, modifiers);
        QTest::keyClick(window->windowHandle(), key, modifiers);
    }

    /// What the switcher in the window says is in use.
    [[nodiscard]] QString connectionShown() const
    {
        const auto *switcher = m_live->window().findChild<ui::ConnectionSwitcher *>();
        return switcher != nullptr && switcher->isVisible() ? switcher->currentText() : QString();
    }

    void open(qint64 lead)
    {
        m_live->open(lead);
        QTRY_VERIFY(m_live->desk().state().id == api::LeadId(lead) && m_live->desk().state().lead);
        QTest::qWait(50);
    }

    void click(const QString &name)
    {
        auto *button = qobject_cast<QAbstractButton *>(m_live->find(name));
        QVERIFY2(button != nullptr, qPrintable(name));
        button->click();
    }

    /// Where to is chosen in a dialog that does not hold the program up.
    void exportTo(const QString &button, const QString &folder)
    {
        click(button);
        auto *dialog = m_live->window().findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        Q_EMIT dialog->fileSelected(folder);
        dialog->close();
        QTRY_VERIFY2(m_live->reads(u"Saved as:"_s), qPrintable(m_live->readable()));
    }

    void switchTo(const QString &letters)
    {
        m_live->press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeWindow() != &m_live->window());
        m_live->type(letters);
        m_live->press(Qt::Key_Return);
        m_live->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_live->window()));
    }

    std::unique_ptr<account::TokenVault> m_vault;
    test::SandboxProcess m_sandbox;
    std::unique_ptr<test::LiveWindow> m_live;
    int m_presses = 0;
};

QTEST_MAIN(WindowReviewTest)
#include "window_review_test.moc"
