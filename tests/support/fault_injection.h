// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fault_plan.h"

#include <limits>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryFile>

namespace jobmark::test {

/// Faults for one program, which has to be started with environment(). Everything may be changed while it runs.
class FaultInjection
{
public:
    /// Files elsewhere than below `folder` are left alone.
    explicit FaultInjection(const QString &folder);
    /// Of a program that was itself started with environment().
    [[nodiscard]] static FaultInjection ofThisProgram();
    ~FaultInjection();
    FaultInjection(const FaultInjection &) = delete;
    FaultInjection &operator=(const FaultInjection &) = delete;

    [[nodiscard]] QProcessEnvironment environment() const;

    /// The first counted call is number 1.
    void arm(FaultDeed deed, std::uint32_t calls, std::int64_t first,
             std::int64_t last = std::numeric_limits<std::int64_t>::max(), int error = 0);
    /// Counts on, and lets everything pass.
    void disarm();
    /// How many of the calls came that arm() named.
    [[nodiscard]] std::int64_t counted() const { return m_plan->counted; }

    /// See FaultPlan::trace.
    [[nodiscard]] QByteArray trace() const;
    void forgetTrace() { m_plan->traced = 0; }

private:
    struct Mine
    {};
    explicit FaultInjection(Mine mine);
    void map(int file);

    QTemporaryFile m_file;
    FaultPlan *m_plan = nullptr;
};

} // namespace jobmark::test
