// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "live_window.h"
#include "sandbox_process.h"

#include <memory>
#include <QLocale>

namespace jobmark::test {

/// The locale Jobmark uses for the language of that code; of English when it speaks none of it.
[[nodiscard]] QLocale localeOf(const QString &code);

/// Where a walk over the pages stands: the real window, and a sandbox that it works with.
class Stage
{
public:
    /// `vault`: one in the life of a program, so it is given.
    explicit Stage(account::TokenVault &vault, const QLocale &locale = QLocale(QLocale::English, QLocale::Canada));

    /// A window that knows nothing yet, as at the first start, and a server with the sample leads that behaves.
    void startOver();
    /// Works with the sandbox, which misbehaves so from the first call on.
    void work(const QStringList &faults = {});
    /// As work(), with a server that has this many leads.
    void workWithLeads(int count);

    /// The window at this size, with all in it laid out anew.
    void resize(const QSize &size);
    /// What waits to be laid out and put in order is.
    static void settle();

    void open(qint64 lead);
    [[nodiscard]] bool isOpen(session::DeskPhase phase) const;
    /// The form of the open lead with this status chosen and nothing else in it.
    void choose(rules::Status status);
    /// Fills in all that this status needs, so that it could go.
    void fillIn(rules::Status status);
    /// Hands an update for a lead to the outbox, as if its form had been submitted.
    void submit(qint64 lead, rules::Status status);

    [[nodiscard]] LiveWindow &live() const { return *m_live; }
    [[nodiscard]] SandboxProcess &sandbox() const { return *m_sandbox; }
    [[nodiscard]] session::Desk &desk() const { return m_live->desk(); }
    [[nodiscard]] session::StatusForm &form() const { return m_live->desk().form(); }
    /// The window and every dialog and menu that is open.
    [[nodiscard]] QList<QWidget *> windows() const;

private:
    account::TokenVault &m_vault;
    QLocale m_locale;
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<LiveWindow> m_live;
};

} // namespace jobmark::test
