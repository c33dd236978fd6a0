// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "trouble_notice.h"

#include <QDir>

namespace jobmark::ui {

using session::Session;
using session::Workspace;

TroubleNotice::TroubleNotice(Workspace &workspace, const TroubleAtStart &atStart, QWidget *parent)
    : Notice(parent)
    , m_workspace(workspace)
{
    m_trouble.atStart = atStart;
    connect(&workspace, &Workspace::sessionChanged, this, &TroubleNotice::followSession);
    connect(&workspace, &Workspace::signInChanged, this, &TroubleNotice::show);
    connect(&workspace, &Workspace::sampleDataFailed, this, [this] {
        m_trouble.sampleDataFailed = true;
        show();
    });
    connect(&workspace, &Workspace::folderNotRemoved, this, [this](const QString &folder) {
        m_trouble.folderLeft = QDir::toNativeSeparators(folder);
        show();
    });
    connect(this, &Notice::actionChosen, this, &TroubleNotice::act);
    followSession();
}

TroubleNotice::~TroubleNotice() = default;

void TroubleNotice::followSession()
{
    WindowTrouble ofNoSession;
    ofNoSession.atStart = m_trouble.atStart;
    ofNoSession.tokenLeft = m_trouble.tokenLeft; // told when that connection's session is gone
    m_trouble = ofNoSession;
    if (Session *session = m_workspace.session()) {
        connect(session, &Session::storeFailed, this, [this](store::StoreFault fault) {
            m_trouble.storeFault = fault;
            show();
        });
        connect(session, &Session::storeRecovered, this, [this] {
            m_trouble.storeFault.reset();
            show();
        });
        connect(session, &Session::storeReplaced, this, [this](const store::Opening &opening) {
            m_trouble.storeReplaced = opening;
            show();
        });
        connect(session, &Session::signInNeeded, this, [this] {
            m_trouble.signInNeeded = m_workspace.signIn() == nullptr;
            show();
        });
        connect(session, &Session::signedIn, this, [this] {
            m_trouble.signInNeeded = false;
            show();
        });
    }
    show();
}

void TroubleNotice::noteTokenLeft(const QString &connectionName)
{
    m_trouble.tokenLeft = connectionName;
    show();
}

void TroubleNotice::show()
{
    m_trouble.signIn = m_workspace.signIn() != nullptr ? std::optional(m_workspace.signIn()->state()) : std::nullopt;
    render(windowNotice(m_trouble));
}

void TroubleNotice::act(int action)
{
    switch (static_cast<WindowAction>(action)) {
    case WindowAction::SignIn:
        Q_EMIT signInAsked();
        return;
    case WindowAction::RetrySampleData:
        m_trouble.sampleDataFailed = false;
        Q_EMIT sampleDataAsked();
        break;
    case WindowAction::RetryStore:
        if (m_workspace.session() != nullptr)
            m_workspace.session()->tryStoreAgain();
        break;
    case WindowAction::DismissFolderLeft:
        m_trouble.folderLeft.clear();
        break;
    case WindowAction::DismissTokenLeft:
        m_trouble.tokenLeft.clear();
        break;
    case WindowAction::DismissReplaced:
        m_trouble.storeReplaced.reset();
        break;
    case WindowAction::DismissSettings:
        m_trouble.atStart.settings = {};
        break;
    case WindowAction::DismissConnections:
        m_trouble.atStart.connections = {};
        break;
    }
    show();
}

} // namespace jobmark::ui
