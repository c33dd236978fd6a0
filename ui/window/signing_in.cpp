// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "signing_in.h"

#include "ui_account/sign_in_page.h"

namespace jobmark::ui {

SigningIn::SigningIn(account::Accounts &accounts, session::Workspace &workspace, QWidget *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_form(new account::SignInForm(accounts, this))
    , m_parent(parent)
{
    connect(m_form, &account::SignInForm::signedIn, this, [this] {
        if (m_offered)
            m_typed.reset();
        m_offered.reset();
        Q_EMIT left();
    });
}

void SigningIn::makePage()
{
    if (m_page != nullptr)
        return;
    m_page = new SignInPage(m_parent);
    m_page->follow(*m_form);
    connect(m_page, &SignInPage::cancelled, this, &SigningIn::left);
    Q_EMIT pageMade(m_page);
}

void SigningIn::openNew(const std::optional<api::ServerAddress> &server)
{
    makePage();
    noteTyped();
    m_form->openNew();
    account::SignInEntry entry = m_typed.value_or(m_form->startWith());
    if (server)
        entry.server = server->text();
    m_offered = entry;
    open(entry);
}

// However the page was left: who comes back to look up the token does not write name and address again.
void SigningIn::noteTyped()
{
    if (!m_offered)
        return;
    account::SignInEntry typed = m_page->entry();
    typed.token.clear();
    if (typed.name != m_offered->name || typed.server != m_offered->server || typed.access != m_offered->access)
        m_typed = typed;
}

void SigningIn::openAgain(account::ConnectionId id)
{
    makePage();
    noteTyped();
    m_offered.reset();
    m_form->openFor(id);
    open(m_form->startWith());
}

void SigningIn::openForWork()
{
    const session::Session *session = m_workspace.session();
    if (m_workspace.signIn() != nullptr)
        openAgain(m_workspace.signIn()->connection().id);
    else
        openNew(session != nullptr ? std::optional(session->connection().server) : std::nullopt);
}

// From a notice above the pages the focus would not come along.
void SigningIn::open(const account::SignInEntry &entry)
{
    m_page->start(entry);
    Q_EMIT opened();
    m_page->setFocus(Qt::OtherFocusReason);
}

} // namespace jobmark::ui
