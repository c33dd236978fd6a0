// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preferences.h"
#include "window_memory.h"

#include <optional>
#include <QByteArray>
#include <QDate>
#include <QJsonObject>

namespace jobmark::settings {

/// What the settings file says. What is not there is as usual; what cannot be read is as usual too, and makes `damaged`
/// true.
struct SettingsFile
{
    Preferences preferences;
    WindowMemory window;
    std::optional<QDate> remindedOn; ///< the day on which the desktop was last told what needs an update
    QJsonObject others;              ///< keys of another version of Jobmark, kept as they are
    bool damaged = false;
};

[[nodiscard]] QByteArray toJson(const SettingsFile &file);
[[nodiscard]] SettingsFile settingsFromJson(const QByteArray &bytes);

} // namespace jobmark::settings
