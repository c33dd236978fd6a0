// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "account/accounts.h"
#include "account/connection_list.h"
#include "account/token_vault.h"
#include "session/workspace.h"
#include "settings/settings.h"
#include "window/main_window.h"

#include <QTemporaryDir>
#include <QUrl>

namespace jobmark::test {

/// The real window on a profile of its own, worked as a person does: with keys, and by what can be read in it.
class LiveWindow
{
public:
    /// `vault`: one in the life of a program, so it is given. Without `hold` it is as the settings say.
    explicit LiveWindow(account::TokenVault &vault, std::optional<std::chrono::seconds> hold = std::chrono::seconds(0),
                        const QLocale &locale = QLocale(QLocale::English, QLocale::Canada));
    /// With the undo time that `settings` names, whatever the profile's say.
    LiveWindow(account::TokenVault &vault, const session::SessionSettings &settings,
               const QLocale &locale = QLocale(QLocale::English, QLocale::Canada));
    ~LiveWindow();

    /// Works with that server, with a token it takes.
    void workWith(const QUrl &server, api::Access access = api::Access::ReadAndWrite);
    [[nodiscard]] account::ConnectionList &connections() { return m_connections; }
    [[nodiscard]] account::Accounts &accounts() { return m_accounts; }
    /// The listing came to its end, and the list shows what it brought.
    [[nodiscard]] bool hasListed();
    [[nodiscard]] ui::MainWindow &window() { return m_window; }
    [[nodiscard]] const ui::MainWindow &window() const { return m_window; }
    [[nodiscard]] account::Profile profile() const { return account::Profile::at(m_folder.path()); }
    [[nodiscard]] settings::Settings &settings() { return m_settings; }
    [[nodiscard]] session::Workspace &workspace() { return m_workspace; }
    [[nodiscard]] session::Desk &desk() { return *m_workspace.desk(); }
    [[nodiscard]] session::Session &session() { return *m_workspace.session(); }

    /// Opens this lead as Ctrl+G does; the focus is where its work is.
    void open(qint64 lead) { m_window.goToLead(api::LeadId(lead)); }
    /// The focus on that lead's row of the list, without opening it.
    void standOn(qint64 lead);

    // Keys go to whatever has the focus, as a keyboard's do, and are counted.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /// Ctrl+Enter.
    void submit() { press(Qt::Key_Return, Qt::ControlModifier); }
    /// By its text as the menu shows it, without mnemonic.
    void chooseInMenu(const QString &text);
    /// As many Tabs as it takes; false when the focus never gets to an editor or button of that name.
    bool tabTo(const QString &name);
    /// Key after key down, as `name` in the list of the choice that has the focus; false when there is none.
    bool choose(const QString &name);
    [[nodiscard]] int presses() const { return m_presses; }
    /// Digits besides.
    [[nodiscard]] int pressesBesidesDigits() const { return m_presses - m_digits; }
    /// A key held down for `repeats` of its repetitions, then let go.
    void hold(Qt::Key key, int repeats);

    /// The visible editor or button whose name begins so, or null.
    [[nodiscard]] QWidget *find(const QString &name) const;
    /// The name of what has the focus.
    [[nodiscard]] QString focusName() const;
    /// All that can be read in the window now.
    [[nodiscard]] QString readable() const;
    [[nodiscard]] bool reads(const QString &text) const { return readable().contains(text, Qt::CaseInsensitive); }

private:
    LiveWindow(account::TokenVault &vault, const session::SessionSettings &settings,
               std::optional<std::chrono::seconds> hold, const QLocale &locale);

    QTemporaryDir m_folder;
    account::ConnectionList m_connections;
    account::Accounts m_accounts;
    session::Workspace m_workspace;
    settings::Settings m_settings;
    ui::MainWindow m_window;
    int m_presses = 0;
    int m_digits = 0;
};

/// What a screen reader calls it.
[[nodiscard]] QString spokenName(const QWidget &widget);

} // namespace jobmark::test
