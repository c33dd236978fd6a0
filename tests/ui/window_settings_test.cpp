// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "live_window.h"
#include "sandbox_process.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 openLead = 48155;

} // namespace

/// What is set takes effect at once, and is said when it cannot be kept.
class WindowSettingsTest : public QObject
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
        m_live = std::make_unique<test::LiveWindow>(*m_vault, std::nullopt);
        m_live->workWith(m_sandbox.address());
        QTRY_VERIFY(m_live->hasListed());
        m_live->press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Time to undo a final status"_s));
    }

    void cleanup() { m_live.reset(); }

    void theTitleSaysWhereOneIsAndEscapeLeads()
    {
        QCOMPARE(m_live->window().windowTitle(), u"Settings – Test – Jobmark"_s);
        m_live->press(Qt::Key_Escape);
        QTRY_COMPARE(m_live->focusName(), u"Leads"_s);
        QVERIFY(m_live->window().windowTitle().contains(u"Test"_s));
    }

    void theUndoTimeHoldsFromTheNextFinalStatusOn()
    {
        QCOMPARE(m_live->session().settings().outbox.hold, std::chrono::seconds(10));
        enter(u"37"_s);
        QCOMPARE(m_live->settings().preferences().undoTime.number(), 37);
        m_live->open(openLead);
        QTRY_VERIFY(m_live->desk().state().phase == session::DeskPhase::Form);
        session::StatusForm &form = m_live->desk().form();
        form.apply(session::StatusChosen{rules::Status::JobWon});
        form.apply(session::TextTyped{session::TextBox::JobAmount, u"100"_s});
        form.submit();
        form.confirm();
        QTRY_COMPARE(m_live->desk().state().submissions.size(), 1);
        const outbox::SubmissionView &view = m_live->desk().state().submissions.first();
        QCOMPARE(view.state(), outbox::State::Held);
        QVERIFY2(m_live->reads(u"37"_s) || m_live->reads(u"36"_s), qPrintable(m_live->readable()));
        QVERIFY(m_live->session().outbox()->undo(view.id()));
    }

    void whatCannotBeIsNotTaken()
    {
        enter(u"99"_s); // the second 9 is not taken
        QCOMPARE(m_live->settings().preferences().undoTime.number(), 9);
        m_live->press(Qt::Key_Up);
        QCOMPARE(m_live->settings().preferences().undoTime.number(), 10);
    }

    void everySettingIsKept()
    {
        enter(u"0"_s);
        QVERIFY(m_live->reads(u"cannot be undone"_s));
        QVERIFY(m_live->tabTo(u"Largest attachment"_s));
        enter(u"8"_s);
        QCOMPARE(m_live->session().settings().largestAttachment, qint64(8) * 1024 * 1024);
        QVERIFY(m_live->tabTo(u"Language"_s));
        QVERIFY(m_live->choose(u"Français"_s));
        QVERIFY(m_live->reads(u"next time"_s));
        const settings::Settings kept(m_live->profile());
        QCOMPARE(kept.preferences(),
                 (settings::Preferences{*settings::UndoTime::from(0), *settings::AttachmentLimit::from(8),
                                        settings::DailyReminder::Off, reading::Language::French}));
    }

    void whatCannotBeKeptIsSaidAndNotApplied()
    {
        // A folder where the new file is made cannot be written by anybody, root included.
        QVERIFY(QDir().mkpath(m_live->profile().file(u"settings.json.new/x"_s)));
        enter(u"5"_s);
        QVERIFY2(m_live->reads(u"could not be saved"_s), qPrintable(m_live->readable()));
        QCOMPARE(m_live->session().settings().outbox.hold, std::chrono::seconds(10));
        QCOMPARE(m_live->settings().preferences().undoTime.number(), 10);
        QVERIFY(QDir(m_live->profile().file(u"settings.json.new"_s)).removeRecursively());
        enter(u"5"_s);
        QCOMPARE(m_live->session().settings().outbox.hold, std::chrono::seconds(5));
        QVERIFY(!m_live->reads(u"could not be saved"_s));
    }

    void theWheelChangesNothing()
    {
        for (const QString &name : {u"Kitchens of the Valley"_s, u"Roofs"_s})
            QVERIFY(m_live->connections().add(
                {account::ConnectionId::create(), *account::ConnectionName::fromText(name),
                 *api::ServerAddress::fromText(m_sandbox.address().toString()), api::Access::ReadAndWrite}));
        QVERIFY(m_live->connections().choose(m_live->connections().all().first().id));
        m_live->workspace().followConnections();
        m_live->press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(m_live->find(u"Connection"_s) != nullptr);
        const account::ConnectionId atWork = m_live->session().connection().id;
        for (QWidget *editor : m_live->window().findChildren<QWidget *>()) {
            if (!editor->isVisible() || !(editor->inherits("QAbstractSpinBox") || editor->inherits("QComboBox")))
                continue;
            QWheelEvent event(QPointF(5, 5), editor->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 240), Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(editor, &event);
        }
        QCOMPARE(m_live->settings().preferences(), settings::Preferences());
        QCOMPARE(m_live->session().connection().id, atWork);
        m_live->find(u"Connection"_s)->setFocus();
        m_live->press(Qt::Key_Down);
        m_live->press(Qt::Key_Escape);
        QCOMPARE(m_live->session().connection().id, atWork);
    }

private:
    void enter(const QString &digits)
    {
        m_live->press(Qt::Key_A, Qt::ControlModifier);
        m_live->type(digits);
    }

    std::unique_ptr<account::TokenVault> m_vault;
    test::SandboxProcess m_sandbox;
    std::unique_ptr<test::LiveWindow> m_live;
};

QTEST_MAIN(WindowSettingsTest)
#include "window_settings_test.moc"
