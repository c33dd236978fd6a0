// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QTemporaryDir>
#include <QTranslator>

namespace jobmark::test {

/// A language nobody speaks: every sentence in brackets, a third longer, each letter with an accent. In it, what is cut
/// has lost its bracket, what was never translated has plain letters, and a sentence put together from pieces has a
/// bracket in the middle.
class PseudoLanguage
{
public:
    /// Made from the program's sentences as they are now. False when that did not work.
    [[nodiscard]] bool load();
    [[nodiscard]] QTranslator &translator() { return m_translator; }

    [[nodiscard]] static QString spoken(const QString &english);

private:
    QTemporaryDir m_folder;
    QTranslator m_translator;
};

} // namespace jobmark::test
