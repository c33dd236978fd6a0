// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "sentences.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace jobmark::ui {

QLocale spokenLocale(std::optional<reading::Language> chosen, const QLocale &system)
{
    return reading::localeFor(chosen.value_or(reading::languageOf(system)), system);
}

Sentences::Sentences(QString folder)
    : m_folder(std::move(folder))
{}

void Sentences::speak(const QLocale &locale)
{
    if (!m_own.load(locale, QStringLiteral("jobmark"), QStringLiteral("_"), m_folder) &&
        !m_own.load(QStringLiteral("jobmark_en"), m_folder))
        return;
    // Never two languages in one window: Qt's follow what was found for ours. The later one is asked first.
    if (m_qt.load(QLocale(m_own.language()), QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(&m_own);
}

} // namespace jobmark::ui
