// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "live_window.h"
#include "sandbox_process.h"

#include "parts/field_row.h"
#include "words/names.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QTest>

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
    void initTestCase()
    {
        m_vault = std::make_unique<account::TokenVault>();
        QVERIFY(m_sandbox.start());
    }

    void init() { m_live = std::make_unique<test::LiveWindow>(*m_vault); }
    void cleanup() { m_live.reset(); }

    void theWelcomePage()
    {
        QTRY_VERIFY(!m_live->readable().isEmpty());
        expectOrder();
    }

    void theSignInPage()
    {
        m_live->window().signInTo(std::nullopt);
        QTRY_VERIFY(m_live->reads(u"Token"_s));
        expectOrder();
    }

    void theFormOfEveryStatus()
    {
        work(openLead);
        QTRY_VERIFY(m_live->find(u"Status"_s) != nullptr);
        expectOrder();
        for (const rules::Status status : rules::allStatuses) {
            m_live->find(u"Status"_s)->setFocus();
            m_live->press(Qt::Key_Home);
            QVERIFY2(m_live->choose(words::statusName(status)), qPrintable(words::statusName(status)));
            expectOrder();
        }
    }

    void whatIsMissingIsInTheDescriptionOfItsEditor()
    {
        work(openLead);
        QTRY_VERIFY(m_live->find(u"Status"_s) != nullptr);
        for (const rules::Status status : rules::allStatuses) {
            m_live->find(u"Status"_s)->setFocus();
            m_live->press(Qt::Key_Home);
            QVERIFY(m_live->choose(words::statusName(status)));
            session::StatusForm &form = m_live->desk().form();
            if (form.state().stillNeeded.isEmpty())
                continue;
            m_live->submit();
            QCOMPARE(form.state().phase, session::FormPhase::Correcting);
            QVERIFY(m_live->window().windowTitle().startsWith(u"Error: "_s));
            for (const session::FormMessage &message : form.state().errors)
                QVERIFY2(isDescribed(message.sentence), qPrintable(message.sentence));
            expectOrder();
        }
    }

    void theReview()
    {
        work(openLead);
        m_live->type(u"l"_s);
        QVERIFY(m_live->tabTo(u"Job amount"_s));
        m_live->type(u"100"_s);
        QVERIFY(m_live->tabTo(u"Start date"_s));
        m_live->type(u"+1"_s);
        QVERIFY(m_live->tabTo(u"Completion date"_s));
        m_live->type(u"+2"_s);
        m_live->submit();
        QTRY_VERIFY(m_live->find(u"Record as"_s) != nullptr);
        expectOrder();
    }

    void aNewLead()
    {
        work(newLead);
        QTRY_VERIFY(m_live->find(u"Accept lead"_s) != nullptr);
        expectOrder();
    }

    void aLockedRecord()
    {
        work(wonLead);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::Record);
        expectOrder();
    }

private:
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

    std::unique_ptr<account::TokenVault> m_vault;
    test::SandboxProcess m_sandbox;
    std::unique_ptr<test::LiveWindow> m_live;
};

QTEST_MAIN(WindowNamesTest)
#include "window_names_test.moc"
