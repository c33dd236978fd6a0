// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "window_notice.h"

#include "parts/notice.h"
#include "session/workspace.h"

namespace jobmark::ui {

/// What concerns the whole window, most pressing first, with what can be done about it. Follows the workspace.
class TroubleNotice : public Notice
{
    Q_OBJECT

public:
    /// `workspace` outlives it; `atStart` is what was found when the program began.
    TroubleNotice(session::Workspace &workspace, const TroubleAtStart &atStart, QWidget *parent = nullptr);
    ~TroubleNotice() override;

    /// That of this connection may still be in the keychain, whichever page is in sight.
    void noteTokenLeft(const QString &connectionName);

Q_SIGNALS:
    void signInAsked();
    void sampleDataAsked();

private:
    void followSession();
    void act(int action);
    void show();

    session::Workspace &m_workspace;
    WindowTrouble m_trouble;
};

} // namespace jobmark::ui
