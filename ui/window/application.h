// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "command_line.h"
#include "main_window.h"
#include "tour.h"

#include "account/accounts.h"
#include "account/connection_list.h"
#include "account/token_vault.h"
#include "instance/knock.h"
#include "session/network_watch.h"
#include "session/workspace.h"
#include "settings/settings.h"

#include <memory>
#include <QObject>

namespace jobmark::ui {

/// The objects of a run with a window, in the order they depend on each other.
class Application : public QObject
{
    Q_OBJECT

public:
    /// `settings` outlive it.
    Application(const CommandLine &line, const account::Profile &profile, settings::Settings &settings);
    ~Application() override;

    /// Shows the window and goes where the command line says.
    void start();
    /// Shows the window before all others, as a later start asks.
    void comeToFront(const instance::Knock &knock);

private:
    void openConnection();
    void startTour();

    CommandLine m_line;
    account::ConnectionList m_connections;
    account::TokenVault m_vault;
    account::Accounts m_accounts;
    session::Workspace m_workspace;
    session::NetworkWatch m_network;
    MainWindow m_window;
    std::unique_ptr<Tour> m_tour;
};

} // namespace jobmark::ui
