// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "settings_words.h"

#include <QCoreApplication>

namespace jobmark::ui {
namespace {

struct SettingsWords
{
    Q_DECLARE_TR_FUNCTIONS(SettingsWords)
};

} // namespace

QString sentence(settings::Settings::Fault fault)
{
    switch (fault) {
    case settings::Settings::Fault::NotSaved:
        break;
    }
    return SettingsWords::tr("The setting could not be saved, so nothing was changed. Check that the disk "
                             "has room and that Jobmark's folder can be written to, then set it again.");
}

std::optional<NoticeState> noticeOf(const settings::SettingsLoaded &loaded)
{
    using Kind = settings::SettingsLoaded::Kind;
    if (loaded.kind == Kind::SetAside)
        return NoticeState{Tone::Warning,
                           SettingsWords::tr("The settings file was damaged. What could not be read of it is as usual "
                                             "again: look the settings over."),
                           SettingsWords::tr("The damaged file is kept as %1.").arg(loaded.setAsideAs),
                           {}};
    if (loaded.kind == Kind::Unusable)
        return NoticeState{
            Tone::Warning,
            SettingsWords::tr("The settings file can neither be read nor replaced, so all settings are as "
                              "usual. Check who may write to Jobmark's folder, then start again."),
            {},
            {}};
    return std::nullopt;
}

} // namespace jobmark::ui
