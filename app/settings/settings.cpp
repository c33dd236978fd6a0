// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "settings.h"

#include "account/private_file.h"

using namespace Qt::StringLiterals;

namespace jobmark::settings {
namespace {

constexpr qint64 largestFile = 256 * 1024;

QString pathOf(const account::Profile &profile)
{
    return profile.file(u"settings.json"_s);
}

} // namespace

Settings::Settings(account::Profile profile, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
{
    load();
}

void Settings::load()
{
    const QString path = pathOf(m_profile);
    const auto bytes = account::readWhole(path, largestFile);
    if (!bytes && bytes.error() == account::FileFault::Missing)
        return;
    m_loaded.kind = SettingsLoaded::Kind::Whole;
    if (bytes)
        m_file = settingsFromJson(*bytes);
    if (bytes && !m_file.damaged)
        return;
    m_loaded.setAsideAs = account::setAside(path);
    m_loaded.kind = m_loaded.setAsideAs.isEmpty() ? SettingsLoaded::Kind::Unusable : SettingsLoaded::Kind::SetAside;
    // What could be read is written anew, so that the next start finds it. When that fails too it is still in the file
    // set aside, and the next change says NotSaved.
    if (m_loaded.kind == SettingsLoaded::Kind::SetAside && bytes)
        (void)keep(m_file);
}

tl::expected<void, Settings::Fault> Settings::change(const Preferences &preferences)
{
    if (preferences == m_file.preferences)
        return {};
    SettingsFile file = m_file;
    file.preferences = preferences;
    const auto kept = keep(file);
    if (kept)
        Q_EMIT preferencesChanged();
    return kept;
}

tl::expected<void, Settings::Fault> Settings::remember(const WindowMemory &window)
{
    if (window == m_file.window)
        return {};
    SettingsFile file = m_file;
    file.window = window;
    return keep(file);
}

tl::expected<void, Settings::Fault> Settings::rememberReminder(QDate day)
{
    if (day == m_file.remindedOn)
        return {};
    SettingsFile file = m_file;
    file.remindedOn = day;
    return keep(file);
}

tl::expected<void, Settings::Fault> Settings::keep(const SettingsFile &file)
{
    // A file that could be neither read nor moved away is the user's: it is not written over.
    if (m_loaded.kind == SettingsLoaded::Kind::Unusable || !m_profile.prepare() ||
        !account::writePrivately(pathOf(m_profile), toJson(file)))
        return tl::unexpected(Fault::NotSaved);
    m_file = file;
    m_file.damaged = false;
    return {};
}

} // namespace jobmark::settings
