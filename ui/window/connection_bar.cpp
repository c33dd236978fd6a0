// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "connection_bar.h"

#include "parts/plain_label.h"
#include "ui_account/connection_switcher.h"
#include "ui_account/switch_connection.h"

#include <QLabel>
#include <QStatusBar>

namespace jobmark::ui {

ConnectionBar::ConnectionBar(account::Accounts &accounts, session::Workspace &workspace, QStatusBar &bar)
    : QObject(&bar)
    , m_accounts(accounts)
    , m_workspace(workspace)
    , m_label(new QLabel(tr("Connection:"), &bar))
    , m_switcher(new ConnectionSwitcher(&bar))
    , m_name(new PlainLabel(&bar))
    , m_question(new SwitchConnection(bar.window()))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_switcher);
    bar.addWidget(m_label);
    bar.addWidget(m_switcher);
    bar.addWidget(m_name, 1);
    connect(&accounts.list(), &account::ConnectionList::changed, this, &ConnectionBar::render);
    connect(m_switcher, &ConnectionSwitcher::connectionChosen, this, &ConnectionBar::choose);
    connect(m_question, &SwitchConnection::chosen, this, &ConnectionBar::choose);
    render();
}

void ConnectionBar::render()
{
    const session::Session *session = m_workspace.session();
    const bool isListed = m_accounts.list().find(atWork()).has_value();
    m_switcher->render(m_accounts.list().all(), atWork());
    m_switcher->setVisible(isListed && m_accounts.list().all().size() > 1);
    m_label->setVisible(!m_switcher->isHidden());
    m_name->showText(session != nullptr && m_switcher->isHidden()
                         ? tr("Connection: %1").arg(connectionText(session->connection()))
                         : QString());
}

void ConnectionBar::ask()
{
    m_question->ask(m_accounts.list().all(), atWork());
}

// The list tells everybody, or it could not be kept and nothing changed.
void ConnectionBar::choose(account::ConnectionId id)
{
    if (m_workspace.session() != nullptr && atWork() == id)
        return;
    if (m_accounts.list().choose(id))
        m_workspace.followConnections(); // also from one of this run alone back to the list
    render();
}

account::ConnectionId ConnectionBar::atWork() const
{
    const session::Session *session = m_workspace.session();
    return session != nullptr ? session->connection().id : account::ConnectionId();
}

} // namespace jobmark::ui
