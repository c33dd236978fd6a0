// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <QString>
#include <QTemporaryDir>
#include <QTranslator>

namespace jobmark::test {

enum class Script : std::uint8_t { FromTheLeft, FromTheRight };

/// A language nobody speaks: every sentence in brackets, a third longer, each letter with an accent. In it, what is cut
/// has lost its bracket, what was never translated has plain letters, and a sentence put together from pieces has a
/// bracket in the middle. From the right, its letters are those of Hebrew.
class PseudoLanguage
{
public:
    /// Made from the program's sentences as they are now. False when that did not work.
    [[nodiscard]] bool load(Script script);
    [[nodiscard]] QTranslator &translator() { return m_translator; }

    [[nodiscard]] static QString spoken(const QString &english, Script script = Script::FromTheLeft);

private:
    QTemporaryDir m_folder;
    QTranslator m_translator;
};

} // namespace jobmark::test
