// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "live_window.h"

#include "leads/leads_pane.h"
#include "parts/house_style.h"
#include "parts/plain_label.h"
#include "window/work_page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace jobmark::test {
namespace {

session::Surroundings inToronto(const QLocale &locale)
{
    // One instant for the whole test, so that no midnight falls into it.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {locale, QTimeZone("America/Toronto"), [now] { return now; }};
}

} // namespace

LiveWindow::LiveWindow(account::TokenVault &vault, std::optional<std::chrono::seconds> hold, const QLocale &locale)
    : LiveWindow(vault, session::SessionSettings(), hold, locale)
{}

LiveWindow::LiveWindow(account::TokenVault &vault, const session::SessionSettings &settings, const QLocale &locale)
    : LiveWindow(vault, settings, settings.outbox.hold, locale)
{}

LiveWindow::LiveWindow(account::TokenVault &vault, const session::SessionSettings &settings,
                       std::optional<std::chrono::seconds> hold, const QLocale &locale)
    : m_connections(account::Profile::at(m_folder.path()))
    , m_accounts(m_connections, vault)
    , m_workspace(m_accounts, account::Profile::at(m_folder.path()), inToronto(locale), settings)
    , m_settings(account::Profile::at(m_folder.path()))
    , m_window(m_accounts, m_workspace, m_settings)
{
    ui::useHouseStyle(); // as the program does
    m_workspace.followSettings(m_settings, hold);
    m_window.show();
    m_window.activateWindow();
    (void)QTest::qWaitForWindowActive(&m_window);
}

LiveWindow::~LiveWindow() = default;

void LiveWindow::workWith(const QUrl &server, api::Access access)
{
    m_workspace.useForThisRun({account::ConnectionId::create(), *account::ConnectionName::fromText(u"Test"_s),
                               *api::ServerAddress::fromText(server.toString()), access},
                              *api::Token::fromText(u"a-token-of-a-test"_s));
}

bool LiveWindow::hasListed()
{
    const auto *rows = m_window.workPage()->leads().findChild<QListView *>();
    const session::LeadBook &book = session().book();
    const auto phase = book.listing().phase;
    return phase != session::Listing::Phase::NeverAsked && phase != session::Listing::Phase::Loading &&
           rows != nullptr && rows->model()->rowCount() == book.leads().size();
}

void LiveWindow::standOn(qint64 lead)
{
    m_window.workPage()->leads().select(api::LeadId(lead));
    m_window.workPage()->leads().focusList();
}

void LiveWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_presses;
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : &m_window, key, modifiers);
}

void LiveWindow::type(const QString &text)
{
    for (const QChar c : text) {
        ++m_presses;
        m_digits += c.isDigit() ? 1 : 0;
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &m_window, c.toLatin1());
    }
}

void LiveWindow::chooseInMenu(const QString &text)
{
    for (const QMenu *menu : m_window.menuBar()->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == text)
                return action->trigger();
        }
    }
    qFatal("There is no \"%s\" in the menus.", qPrintable(text));
}

bool LiveWindow::tabTo(const QString &name)
{
    for (int i = 0; i < 60; ++i) {
        press(Qt::Key_Tab);
        if (focusName().startsWith(name))
            return true;
    }
    return false;
}

bool LiveWindow::choose(const QString &name)
{
    auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
    for (int i = 0; box != nullptr && i <= box->count(); ++i) {
        if (box->currentText().startsWith(name))
            return true;
        press(Qt::Key_Down);
    }
    return false;
}

void LiveWindow::hold(Qt::Key key, int repeats)
{
    ++m_presses;
    const QString text = key == Qt::Key_Space ? u" "_s : u"\r"_s;
    for (int i = 0; i <= repeats; ++i) {
        QTest::simulateEvent(QApplication::focusWidget(), true, key, Qt::NoModifier, text, i > 0);
        QTest::qWait(30);
    }
    QTest::simulateEvent(QApplication::focusWidget(), false, key, Qt::NoModifier, text, false);
}

QWidget *LiveWindow::find(const QString &name) const
{
    for (QWidget *widget : m_window.findChildren<QWidget *>()) {
        const bool isWorked = qobject_cast<QAbstractButton *>(widget) != nullptr || widget->inherits("QComboBox") ||
                              widget->inherits("QLineEdit") || widget->inherits("QPlainTextEdit");
        if (isWorked && widget->isVisible() && spokenName(*widget).startsWith(name))
            return widget;
    }
    return nullptr;
}

QString LiveWindow::focusName() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus != nullptr ? spokenName(*focus) : QString();
}

QString LiveWindow::readable() const
{
    QStringList texts;
    for (const QWidget *widget : m_window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *plain = qobject_cast<const ui::PlainLabel *>(widget))
            texts << plain->shownText();
        else if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (const auto *text = qobject_cast<const QTextEdit *>(widget))
            texts << text->toPlainText();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text().remove(u'&');
    }
    return texts.join(u'\n');
}

QString spokenName(const QWidget &widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return spoken != nullptr ? spoken->text(QAccessible::Name) : QString();
}

} // namespace jobmark::test
