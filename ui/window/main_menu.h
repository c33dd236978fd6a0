// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <QHash>
#include <QList>
#include <QObject>

class QAction;
class QMenuBar;

namespace jobmark::session {
enum class DeskPhase : std::uint8_t;
}

namespace jobmark::ui {

/// What the menus and their shortcuts offer.
enum class Command : std::uint8_t {
    // About the program: always there.
    Connections,
    SwitchConnection,
    SignIn,
    SampleData,
    Settings,
    Quit,
    Keyboard,
    // About the leads: only while there is a session.
    ShowLeads,
    ShowStatus,
    ShowOutbox,
    ShowActivity,
    ShowLeadActivity,
    ShowOverview,
    ShowLocked,
    FindLead,
    GoToLead,
    Refresh,
    Accept,
    Decline,
    NextLead,
    PreviousLead,
    // About the record of the lead that is open.
    CopyReference,
    CopyNote,
    CopyMarkdown,
    ExportPdf,
    ExportJson,
    CompareRecords,
    CorrectRecord,
    OpenRequestFromClipboard,
    OpenRequestFromFile,
    // Last: what changes something at the server.
    Submit,
};

/// Whether there is a connection at work, and whether it may change anything.
enum class SessionThere : std::uint8_t { No, ReviewOnly, Yes };

/// What the menus go by of the lead that is open.
struct OpenLead
{
    session::DeskPhase phase{};
    bool isBeingAnswered = false; ///< accepted or declined: no second answer is given beside it

    friend bool operator==(const OpenLead &, const OpenLead &) = default;
};

/// Fills the menu bar and reports what is chosen there, by mouse, mnemonic or shortcut. It does nothing itself.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    /// `bar` owns the menus and outlives this object.
    explicit MainMenu(QMenuBar &bar, QObject *parent = nullptr);

    /// Without a session what is about leads is greyed, and what changes something when the session only reads.
    void setSession(SessionThere session);
    /// What cannot be done with the lead that is open is greyed.
    void setLead(const OpenLead &lead);
    /// All of them, in the order of the menus.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_all; }

Q_SIGNALS:
    void chosen(jobmark::ui::Command command);

private:
    void render();

    QList<QAction *> m_all;
    QHash<QAction *, Command> m_commands;
    SessionThere m_session = SessionThere::No;
    OpenLead m_lead;
};

} // namespace jobmark::ui
