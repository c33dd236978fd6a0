// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "main_menu.h"

#include "session/desk_state.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace jobmark::ui {
namespace {

struct MainMenuWords
{
    Q_DECLARE_TR_FUNCTIONS(MainMenu)
};

struct Entry
{
    Command command;
    const char *text; ///< null: a line between groups
    QKeySequence shortcut = {};
};

struct Menu
{
    const char *title;
    QList<Entry> entries;
};

Entry line()
{
    return {Command::Quit, nullptr};
}

QKeySequence ctrl(Qt::Key key)
{
    return {Qt::CTRL | key};
}

QKeySequence ctrlShift(Qt::Key key)
{
    return {Qt::CTRL | Qt::SHIFT | key};
}

bool changesLeads(Command command)
{
    return command == Command::Submit || command == Command::Accept || command == Command::Decline;
}

/// Whether there is something to do it with. What is asked for while a lead is fetched is done when it has come.
bool fits(Command command, const OpenLead &lead)
{
    using Phase = session::DeskPhase;
    switch (command) {
    case Command::Accept:
    case Command::Decline:
        return (lead.phase == Phase::New || lead.phase == Phase::Unread) && !lead.isBeingAnswered;
    case Command::Submit:
        return lead.phase == Phase::Form;
    case Command::CopyReference:
    case Command::CopyNote:
    case Command::CopyMarkdown:
    case Command::ExportPdf:
    case Command::ExportJson:
    case Command::CompareRecords:
    case Command::CorrectRecord:
        return lead.phase != Phase::NoLead && lead.phase != Phase::CannotRead;
    default:
        return true;
    }
}

QList<Menu> menus()
{
    return {
        {QT_TRANSLATE_NOOP("MainMenu", "&File"),
         {{Command::Connections, QT_TRANSLATE_NOOP("MainMenu", "&Connections")},
          {Command::SwitchConnection, QT_TRANSLATE_NOOP("MainMenu", "Switch c&onnection…"), ctrl(Qt::Key_K)},
          {Command::SignIn, QT_TRANSLATE_NOOP("MainMenu", "&Sign in…")},
          {Command::SampleData, QT_TRANSLATE_NOOP("MainMenu", "&Try with sample data")},
          line(),
          {Command::Settings, QT_TRANSLATE_NOOP("MainMenu", "S&ettings"), ctrl(Qt::Key_Comma)},
          line(),
          {Command::Quit, QT_TRANSLATE_NOOP("MainMenu", "&Quit"), ctrl(Qt::Key_Q)}}},
        {QT_TRANSLATE_NOOP("MainMenu", "&Lead"),
         {{Command::FindLead, QT_TRANSLATE_NOOP("MainMenu", "&Find a lead"), QKeySequence::Find},
          {Command::GoToLead, QT_TRANSLATE_NOOP("MainMenu", "&Go to lead…"), ctrl(Qt::Key_G)},
          {Command::Refresh, QT_TRANSLATE_NOOP("MainMenu", "&Refresh"), Qt::Key_F5},
          line(),
          {Command::Accept, QT_TRANSLATE_NOOP("MainMenu", "&Accept lead"), ctrlShift(Qt::Key_A)},
          {Command::Decline, QT_TRANSLATE_NOOP("MainMenu", "&Decline lead…"), ctrlShift(Qt::Key_R)},
          line(),
          {Command::NextLead, QT_TRANSLATE_NOOP("MainMenu", "&Next lead"), ctrl(Qt::Key_PageDown)},
          {Command::PreviousLead, QT_TRANSLATE_NOOP("MainMenu", "&Previous lead"), ctrl(Qt::Key_PageUp)},
          line(),
          {Command::Submit, QT_TRANSLATE_NOOP("MainMenu", "S&ubmit"), ctrl(Qt::Key_Enter)},
          line(),
          {Command::CompareRecords, QT_TRANSLATE_NOOP("MainMenu", "&Compare with other records…"),
           ctrlShift(Qt::Key_D)},
          {Command::CorrectRecord, QT_TRANSLATE_NOOP("MainMenu", "Something is &wrong…")},
          {Command::OpenRequestFromClipboard,
           QT_TRANSLATE_NOOP("MainMenu", "Open a correction request from the clip&board"), ctrlShift(Qt::Key_V)},
          {Command::OpenRequestFromFile, QT_TRANSLATE_NOOP("MainMenu", "Open a correction request from a fi&le…")}}},
        {QT_TRANSLATE_NOOP("MainMenu", "E&xport"),
         {{Command::CopyReference, QT_TRANSLATE_NOOP("MainMenu", "Copy &reference"), ctrlShift(Qt::Key_C)},
          {Command::CopyNote, QT_TRANSLATE_NOOP("MainMenu", "Copy support &note"), ctrlShift(Qt::Key_N)},
          {Command::CopyMarkdown, QT_TRANSLATE_NOOP("MainMenu", "Copy support note as &Markdown"),
           ctrlShift(Qt::Key_M)},
          line(),
          {Command::ExportPdf, QT_TRANSLATE_NOOP("MainMenu", "Export as &PDF…")},
          {Command::ExportJson, QT_TRANSLATE_NOOP("MainMenu", "Export as &JSON…")}}},
        {QT_TRANSLATE_NOOP("MainMenu", "&View"),
         {{Command::ShowLeads, QT_TRANSLATE_NOOP("MainMenu", "&Leads"), ctrl(Qt::Key_1)},
          {Command::ShowStatus, QT_TRANSLATE_NOOP("MainMenu", "The lead's &status"), ctrl(Qt::Key_2)},
          {Command::ShowOutbox, QT_TRANSLATE_NOOP("MainMenu", "&Outbox"), ctrl(Qt::Key_3)},
          {Command::ShowActivity, QT_TRANSLATE_NOOP("MainMenu", "&Activity"), ctrl(Qt::Key_4)},
          {Command::ShowLeadActivity, QT_TRANSLATE_NOOP("MainMenu", "Ac&tivity of the lead"), ctrl(Qt::Key_H)},
          {Command::ShowOverview, QT_TRANSLATE_NOOP("MainMenu", "O&verview"), ctrl(Qt::Key_5)},
          {Command::ShowLocked, QT_TRANSLATE_NOOP("MainMenu", "Loc&ked records"), ctrl(Qt::Key_L)}}},
        {QT_TRANSLATE_NOOP("MainMenu", "&Help"),
         {{Command::Keyboard, QT_TRANSLATE_NOOP("MainMenu", "&Keyboard"), Qt::Key_F1}}},
    };
}

} // namespace

MainMenu::MainMenu(QMenuBar &bar, QObject *parent)
    : QObject(parent)
{
    for (const Menu &described : menus()) {
        QMenu *menu = bar.addMenu(MainMenuWords::tr(described.title));
        for (const Entry &entry : described.entries) {
            if (entry.text == nullptr) {
                menu->addSeparator();
                continue;
            }
            QAction *action = menu->addAction(MainMenuWords::tr(entry.text));
            action->setShortcut(entry.shortcut);
            action->setAutoRepeat(false);
            // Two keys are called Enter, of which Qt calls the larger one Return; a menu names the first of these. And
            // help is looked for behind Ctrl+? too.
            if (entry.command == Command::Submit)
                action->setShortcuts({entry.shortcut, ctrl(Qt::Key_Return)});
            if (entry.command == Command::Keyboard)
                action->setShortcuts({entry.shortcut, ctrl(Qt::Key_Question)});
            connect(action, &QAction::triggered, this, [this, command = entry.command] { Q_EMIT chosen(command); });
            m_all << action;
            m_commands.insert(action, entry.command);
        }
    }
    render();
}

void MainMenu::setSession(SessionThere session)
{
    m_session = session;
    render();
}

void MainMenu::setLead(const OpenLead &lead)
{
    if (lead == m_lead)
        return;
    m_lead = lead;
    render();
}

void MainMenu::render()
{
    for (QAction *action : std::as_const(m_all)) {
        const Command command = m_commands.value(action);
        const bool isAboutLeads = command >= Command::ShowLeads;
        const SessionThere least = changesLeads(command) ? SessionThere::Yes : SessionThere::ReviewOnly;
        action->setEnabled(!isAboutLeads || (m_session >= least && fits(command, m_lead)));
    }
}

} // namespace jobmark::ui
