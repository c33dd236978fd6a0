// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "account/sign_in_form.h"
#include "session/workspace.h"

#include <QObject>

namespace jobmark::ui {

class SignInPage;

/// The sign-in page, and what it is opened for.
class SigningIn : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it. `parent` becomes the page's.
    SigningIn(account::Accounts &accounts, session::Workspace &workspace, QWidget *parent);

    /// Null before it was opened for the first time.
    [[nodiscard]] SignInPage *page() const { return m_page; }

    /// For a new connection, to `server` when there is one.
    void openNew(const std::optional<api::ServerAddress> &server);
    void openAgain(account::ConnectionId id);
    /// For the connection at work; when that is in no list, for a new one to its server.
    void openForWork();

Q_SIGNALS:
    /// Once, before it is first opened.
    void pageMade(QWidget *page);
    /// The page is filled in and wants to be in sight.
    void opened();
    /// It is done: signed in, or not after all.
    void left();

private:
    void makePage();
    void open(const account::SignInEntry &entry);
    void noteTyped();

    session::Workspace &m_workspace;
    account::SignInForm *m_form;
    QWidget *m_parent; ///< of the page
    SignInPage *m_page = nullptr;
    std::optional<account::SignInEntry> m_offered; ///< what the page for a new connection began with
    std::optional<account::SignInEntry> m_typed;   ///< there, before it was left; never a token
};

} // namespace jobmark::ui
