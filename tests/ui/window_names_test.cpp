// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "live_window.h"
#include "sandbox_process.h"

#include "lead/lead_page.h"
#include "overview/chart.h"
#include "parts/error_title.h"
#include "parts/field_row.h"
#include "reading/language.h"
#include "rules/status.h"
#include "ui_activity/activity_page.h"
#include "window/work_page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTranslator>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 openLead = 48155;
constexpr qint64 newLead = 48231;
constexpr qint64 wonLead = 48110;

} // namespace

/// What a screen reader finds, and what Alt and a letter reach, on every page.
class WindowNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        for (const reading::SpokenLanguage &spoken : reading::spokenLanguages)
            QTest::newRow(spoken.code.data()) << QString(spoken.code);
    }

    void initTestCase()
    {
        m_vault = std::make_unique<account::TokenVault>();
        QVERIFY(m_sandbox.start());
    }

    void init()
    {
        QFETCH_GLOBAL(QString, language);
        QVERIFY(m_translator.load(QStringLiteral(TRANSLATIONS "/jobmark_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&m_translator);
        m_live = std::make_unique<test::LiveWindow>(*m_vault);
    }

    void cleanup()
    {
        m_live.reset();
        QCoreApplication::removeTranslator(&m_translator);
    }

    void theWelcomePage()
    {
        QTRY_VERIFY(!m_live->readable().isEmpty());
        expectOrder();
    }

    void theSignInPage()
    {
        const QString welcome = m_live->readable();
        m_live->window().signInTo(std::nullopt);
        QTRY_VERIFY(m_live->readable() != welcome);
        expectOrder();
    }

    void theSettings()
    {
        m_live->press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(!m_live->window().findChildren<QSpinBox *>().isEmpty());
        expectOrder();
    }

    void theFormOfEveryStatus()
    {
        work(openLead);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::Form);
        expectOrder();
        for (const rules::Status status : rules::allStatuses) {
            m_live->desk().form().apply(session::StatusChosen{status});
            expectOrder();
        }
    }

    void whatIsMissingIsInTheDescriptionOfItsEditor()
    {
        work(openLead);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::Form);
        for (const rules::Status status : rules::allStatuses) {
            session::StatusForm &form = m_live->desk().form();
            form.apply(session::StatusChosen{status});
            if (form.state().stillNeeded.isEmpty())
                continue;
            m_live->submit();
            QCOMPARE(form.state().phase, session::FormPhase::Correcting);
            const QString title = m_live->window().windowTitle();
            QVERIFY2(title.startsWith(ui::errorTitle(QString())), qPrintable(title));
            for (const session::FormMessage &message : form.state().errors)
                QVERIFY2(isDescribed(message.sentence), qPrintable(message.sentence));
            expectOrder();
        }
    }

    void theReview()
    {
        work(openLead);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::Form);
        session::StatusForm &form = m_live->desk().form();
        form.apply(session::StatusChosen{rules::Status::LeadWon});
        form.apply(session::TextTyped{session::TextBox::JobAmount, u"100"_s});
        form.apply(session::TextTyped{session::TextBox::StartDay, u"+1"_s});
        form.apply(session::TextTyped{session::TextBox::CompletionDay, u"+2"_s});
        m_live->submit();
        QTRY_COMPARE(form.state().phase, session::FormPhase::Reviewing);
        expectOrder();
    }

    void aNewLead()
    {
        work(newLead);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::New);
        expectOrder();
    }

    void aLockedRecord()
    {
        work(wonLead);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::Record);
        expectOrder();
    }

    void thePagesAboutRecords()
    {
        work(wonLead);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::Record);
        for (const Qt::Key key : {Qt::Key_L, Qt::Key_D, Qt::Key_V}) {
            m_live->press(key, key == Qt::Key_L ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier);
            QTest::qWait(20);
            expectOrder();
        }
        m_live->window().workPage()->lead().perform(ui::RecordCommand::Correct);
        QTest::qWait(20);
        expectOrder();
    }

    void theOutbox()
    {
        work(openLead);
        showOutbox();
        expectOrder();
        // One that is refused, one that somebody else was before, one that waits.
        (void)m_sandbox.setFaults({u"status:drop-before-apply@1"_s});
        api::Lead before = *m_live->session().book().find(api::LeadId(openLead));
        before.postLeadStatus = rules::Status::JobLost;
        submit(before);
        QTRY_COMPARE(m_live->session().outbox()->unsettled().first().state(), outbox::State::NeedsDecision);
        (void)m_sandbox.setFaults({u"status:too-many=300"_s});
        before.id = api::LeadId(48156);
        submit(before);
        QTRY_COMPARE(m_live->session().outbox()->unsettled().last().waitingFor, outbox::WaitingFor::Retry);
        QTRY_VERIFY(m_live->window().findChildren<QPushButton *>().size() > 8);
        expectOrder();
        (void)m_sandbox.setFaults({});
    }

    void thePagesAboutAllLeads()
    {
        work(openLead);
        m_live->press(Qt::Key_5, Qt::ControlModifier);
        QTRY_COMPARE(m_live->window().findChildren<ui::Chart *>().size(), 4);
        QTRY_VERIFY(m_live->window().findChild<ui::Chart *>()->isVisible());
        expectOrder();
        m_live->press(Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(m_live->window().findChild<ui::ActivityPage *>() != nullptr);
        expectOrder();
    }

private:
    void showOutbox()
    {
        const QString before = m_live->window().windowTitle();
        m_live->press(Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(m_live->window().windowTitle() != before);
    }

    void submit(const api::Lead &lead)
    {
        rules::Draft draft;
        draft.status = rules::Status::ContactMade;
        QVERIFY(m_live->session().submit({lead, outbox::StatusUpdate{*rules::makeUpdate(draft, rules::Context())}}));
    }

    void work(qint64 lead)
    {
        m_live->workWith(m_sandbox.address());
        QTRY_VERIFY(m_live->hasListed());
        m_live->open(lead);
        QTest::qWait(100); // it is read anew
    }

    void expectOrder()
    {
        const QString nameless = withoutName();
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless));
        const QString misread = withWrongRole();
        QVERIFY2(misread.isEmpty(), qPrintable(misread));
        const QString twice = mnemonicsUsedTwice();
        QVERIFY2(twice.isEmpty(), qPrintable(twice));
    }

    [[nodiscard]] QString withoutName() const
    {
        QStringList found;
        for (const QWidget *widget : m_live->window().findChildren<QWidget *>()) {
            const bool focusable = widget->isVisible() && widget->isEnabled() &&
                                   (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
            if (focusable && test::spokenName(*widget).trimmed().isEmpty())
                found << QString::fromLatin1(widget->metaObject()->className()) + u" in "_s +
                             QString::fromLatin1(widget->parentWidget()->metaObject()->className());
        }
        return found.join(u", "_s);
    }

    /// Each focusable says to a screen reader what can be done with it.
    [[nodiscard]] QString withWrongRole() const
    {
        const QHash<QByteArray, QList<QAccessible::Role>> roles = {
            {"QLineEdit", {QAccessible::EditableText}},
            {"QPlainTextEdit", {QAccessible::EditableText}},
            {"QTextEdit", {QAccessible::EditableText}},
            {"QSpinBox", {QAccessible::SpinBox}},
            {"QComboBox", {QAccessible::ComboBox}},
            {"QCheckBox", {QAccessible::CheckBox}},
            {"QRadioButton", {QAccessible::RadioButton}},
            {"QPushButton", {QAccessible::Button, QAccessible::ButtonMenu, QAccessible::CheckBox}},
            {"QToolButton", {QAccessible::Button, QAccessible::ButtonMenu, QAccessible::CheckBox}},
            {"QAbstractItemView", {QAccessible::List, QAccessible::Table, QAccessible::Tree}},
            {"QTabBar", {QAccessible::PageTabList}},
            {"QLabel", {QAccessible::StaticText}},
            {"jobmark::ui::Chart", {QAccessible::Chart}},
        };
        QStringList found;
        for (const QWidget *widget : m_live->window().findChildren<QWidget *>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr)
                continue;
            const auto known = std::find_if(roles.keyBegin(), roles.keyEnd(),
                                            [&](const QByteArray &name) { return widget->inherits(name.constData()); });
            const auto *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            if (known == roles.keyEnd() || spoken == nullptr || !roles.value(*known).contains(spoken->role()))
                found << QString::fromLatin1(widget->metaObject()->className());
        }
        return found.join(u", "_s);
    }

    [[nodiscard]] QString mnemonicsUsedTwice() const
    {
        QHash<QString, QStringList> users;
        const auto add = [&users](const QString &text) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (!key.isEmpty())
                users[key] << text;
        };
        for (const QAction *menu : m_live->window().menuBar()->actions())
            add(menu->text());
        for (const QWidget *widget : m_live->window().findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                add(button->text());
            else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy() != nullptr)
                add(label->text());
        }
        QStringList twice;
        for (auto user = users.cbegin(); user != users.cend(); ++user) {
            if (user->size() > 1)
                twice << user.key() + u": "_s + user->join(u", "_s);
        }
        return twice.join(u"; "_s);
    }

    [[nodiscard]] bool isDescribed(const QString &sentence) const
    {
        for (QWidget *widget : m_live->window().findChildren<QWidget *>()) {
            QAccessibleInterface *spoken =
                widget->isVisible() ? QAccessible::queryAccessibleInterface(widget) : nullptr;
            if (spoken != nullptr && widget->focusPolicy() != Qt::NoFocus &&
                spoken->text(QAccessible::Description).contains(sentence))
                return true;
        }
        return false;
    }

    QTranslator m_translator;
    std::unique_ptr<account::TokenVault> m_vault;
    test::SandboxProcess m_sandbox;
    std::unique_ptr<test::LiveWindow> m_live;
};

QTEST_MAIN(WindowNamesTest)
#include "window_names_test.moc"
