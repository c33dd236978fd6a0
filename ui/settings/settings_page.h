// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/daily_reminder.h"
#include "settings/settings.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <QWidget>

class QCheckBox;
class QPushButton;

namespace jobmark::ui {

class ChoiceEdit;
class FieldRow;
class Notice;
class NumberEdit;

struct SettingsState
{
    settings::Preferences preferences;
    settings::SettingsLoaded loaded{};
    std::optional<settings::Settings::Fault> fault{};        ///< why the last change was not made
    std::optional<std::chrono::seconds> undoTimeOfThisRun{}; ///< --undo-seconds, which goes before the setting
};

enum class Offered : std::uint8_t { No, Yes };

/// The settings. Each takes effect as it is changed, but for the language, which does so at the next start; the page
/// says so.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

    /// Shows `settings` and changes them as the user says, from now on. They must live longer.
    void follow(settings::Settings &settings, std::optional<std::chrono::seconds> undoTimeOfThisRun);
    void render(const SettingsState &state);
    /// Whether the desktop would show the daily reminder.
    void showHearing(session::Hearing hearing);
    void offerForgetting(Offered offered);

Q_SIGNALS:
    void changeAsked(const jobmark::settings::Preferences &preferences);
    void forgetAsked(); ///< the connection at work
    /// The user wants to leave the page.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeRows();
    void layOut();
    void report();

    SettingsState m_state;
    Notice *m_notice;
    NumberEdit *m_undoTime;
    NumberEdit *m_attachmentLimit;
    QCheckBox *m_reminder;
    ChoiceEdit *m_language;
    FieldRow *m_undoRow = nullptr;
    FieldRow *m_attachmentRow = nullptr;
    FieldRow *m_reminderRow = nullptr;
    FieldRow *m_languageRow = nullptr;
    QPushButton *m_forget;
    QPushButton *m_done;
};

} // namespace jobmark::ui
