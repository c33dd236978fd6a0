// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "settings_json.h"

#include "account/profile.h"

#include <cstdint>
#include <QObject>
#include <tl/expected.hpp>

namespace jobmark::settings {

/// What was found where the settings are kept.
struct SettingsLoaded
{
    enum class Kind : std::uint8_t {
        None,     ///< no file yet: all is as usual
        Whole,    ///< all of it was read
        SetAside, ///< damaged: what could be read goes on, the rest is as usual; the file is kept as `setAsideAs`
        Unusable, ///< it can neither be read nor set aside: all is as usual, and every change is NotSaved
    };
    Kind kind = Kind::None;
    QString setAsideAs; ///< full path
};

/// The settings of one profile, kept in its `settings.json` (0600). A change is on the disk before it is seen: one that
/// fails changed nothing. Main thread only.
class Settings : public QObject
{
    Q_OBJECT

public:
    enum class Fault : std::uint8_t { NotSaved };

    /// Reads them: one small file, nothing else. Only the process that holds the profile's lock makes one.
    explicit Settings(account::Profile profile, QObject *parent = nullptr);

    [[nodiscard]] const SettingsLoaded &loaded() const { return m_loaded; }
    [[nodiscard]] const Preferences &preferences() const { return m_file.preferences; }
    [[nodiscard]] const WindowMemory &window() const { return m_file.window; }
    /// The day on which the desktop was last told what needs an update.
    [[nodiscard]] std::optional<QDate> remindedOn() const { return m_file.remindedOn; }

    [[nodiscard]] tl::expected<void, Fault> change(const Preferences &preferences);
    [[nodiscard]] tl::expected<void, Fault> remember(const WindowMemory &window);
    [[nodiscard]] tl::expected<void, Fault> rememberReminder(QDate day);

Q_SIGNALS:
    void preferencesChanged();

private:
    void load();
    [[nodiscard]] tl::expected<void, Fault> keep(const SettingsFile &file);

    account::Profile m_profile;
    SettingsFile m_file;
    SettingsLoaded m_loaded;
};

} // namespace jobmark::settings
