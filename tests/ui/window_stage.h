// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "live_window.h"
#include "sandbox_process.h"

#include <QTest>

namespace jobmark::test {

/// The real window at work with a sandbox, both of each test's own.
class WindowStage
{
protected:
    void begin(std::chrono::seconds hold = std::chrono::seconds(0))
    {
        beginApart(hold);
        m_live->workWith(m_sandbox->address());
        QTRY_VERIFY(m_live->hasListed());
    }
    /// The window does not know the sandbox yet.
    void beginApart(std::chrono::seconds hold = std::chrono::seconds(0))
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY(m_sandbox->start());
        m_live = std::make_unique<LiveWindow>(*m_vault, hold);
    }
    void end()
    {
        m_live.reset();
        m_sandbox.reset();
    }

    const std::unique_ptr<account::TokenVault> m_vault = std::make_unique<account::TokenVault>();
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<LiveWindow> m_live;
};

} // namespace jobmark::test
