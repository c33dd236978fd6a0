// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "desk_run.h"
#include "sandbox_process.h"

#include <memory>
#include <QTemporaryDir>

namespace jobmark::test {

inline const api::LeadId lead(48155); // Ingrid Halvorsen, quote sent
inline const api::LeadId otherLead(48142);
inline const api::LeadId newLead(48231); // to be accepted or declined

/// Leads of a real sandbox at the desk, run after run over the same folder.
class OneDesk
{
protected:
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<SandboxProcess>(QStringList());
        QVERIFY(m_sandbox->isRunning());
    }
    void end() { m_sandbox.reset(); }

    [[nodiscard]] std::unique_ptr<DeskRun> newRun(api::Access access = api::Access::ReadAndWrite) const
    {
        return std::make_unique<DeskRun>(m_folder->path(), m_sandbox->address(), access);
    }
    /// That has read `lead`, with a draft of it.
    [[nodiscard]] std::unique_ptr<DeskRun> runWithDraft() const
    {
        auto run = newRun();
        run->saveDraft(lead);
        return run;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxProcess> m_sandbox;
};

} // namespace jobmark::test
