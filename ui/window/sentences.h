// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "reading/language.h"

#include <optional>
#include <QLocale>
#include <QString>
#include <QTranslator>

namespace jobmark::ui {

/// Whose dates, numbers and sentences the window has: of the language that was chosen, otherwise of the system's, or of
/// English where Jobmark does not speak that.
[[nodiscard]] QLocale spokenLocale(std::optional<reading::Language> chosen, const QLocale &system);

/// What the window says, Jobmark's sentences and Qt's own (Copy, Select All, the names of keys), in one language.
class Sentences
{
public:
    /// `folder`: where Jobmark's are.
    explicit Sentences(QString folder = QStringLiteral(":/translations"));

    /// Those of the locale's language, in English when Jobmark does not speak it. Qt's stay in English where its
    /// translations are not installed.
    void speak(const QLocale &locale);

private:
    QString m_folder;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace jobmark::ui
