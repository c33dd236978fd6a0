// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "display_text.h"

#include <algorithm>
#include <QChar>

namespace jobmark::reading {
namespace {

enum class Breaks { Blank, Kept };

constexpr char16_t replacement = u'\ufffd';
constexpr char16_t ellipsis = u'\u2026';
/// More accents than that on one letter overpaint the lines around it; no script needs so many.
constexpr int mostMarks = 8;
/// Laying out a word takes the square of its length, so a longer one gets places to break it. No address is so long.
constexpr qsizetype longestWord = 1'000;
/// Each line is laid out on its own.
constexpr int mostLines = 500;
constexpr char16_t zeroWidthBlank = u'\u200b';

bool isInvisible(char16_t c)
{
    // Soft hyphen, combining grapheme joiner, zero-width blank, word joiner and the invisible operators, BOM.
    return c == 0xad || c == 0x34f || c == 0x200b || (c >= 0x2060 && c <= 0x2064) || c == 0xfeff;
}

bool changesDirection(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x206f) || c == 0x200e || c == 0x200f || c == 0x61c;
}

bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f) || (c >= 0xfff9 && c <= 0xfffb);
}

bool isLineBreak(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Writes what it is given, made harmless, until the limit is reached.
class Writer
{
public:
    Writer(Breaks breaks, qsizetype limit)
        : m_breaks(breaks)
        , m_limit(limit)
    {}

    /// False when the result is full.
    bool take(char32_t c)
    {
        if (!QChar::requiresSurrogates(c))
            return takeUnit(static_cast<char16_t>(c));
        m_marks = 0;
        return append(QChar::highSurrogate(c), QChar::lowSurrogate(c));
    }

    QString result() && { return std::move(m_text); }

private:
    bool takeUnit(char16_t c)
    {
        if (isLineBreak(c))
            return append(m_breaks == Breaks::Kept ? u'\n' : u' ');
        if (c == u'\t')
            return append(u' ');
        if (isInvisible(c))
            return true;
        if (isControl(c) || changesDirection(c) || QChar::isSurrogate(c))
            return append(replacement);
        m_marks = QChar(c).isMark() ? m_marks + 1 : 0;
        return m_marks > mostMarks || append(c);
    }

    bool append(char16_t c, char16_t low = 0)
    {
        const qsizetype units = low == 0 ? 1 : 2;
        const bool endsWord = c == u' ' || c == u'\n';
        m_word = endsWord ? 0 : m_word + 1;
        if (m_word > longestWord && m_text.size() + units < m_limit) {
            m_text.append(QChar(zeroWidthBlank));
            m_word = 1;
        }
        if (m_text.size() + units > m_limit || (c == u'\n' && ++m_lines >= mostLines)) {
            shorten();
            return false;
        }
        m_text.append(QChar(c));
        if (low != 0)
            m_text.append(QChar(low));
        return true;
    }

    /// Makes room for the ellipsis, at the end of a whole character.
    void shorten()
    {
        if (m_limit <= 0)
            return;
        m_text.truncate(std::min(m_text.size(), m_limit - 1));
        while (!m_text.isEmpty() && m_text.back().isHighSurrogate())
            m_text.chop(1);
        m_text.append(QChar(ellipsis));
    }

    Breaks m_breaks;
    qsizetype m_limit;
    QString m_text;
    int m_marks = 0;
    int m_lines = 0;
    qsizetype m_word = 0; ///< characters since the last place where a line may end
};

QString harmless(const QString &text, Breaks breaks, qsizetype limit)
{
    Writer writer(breaks, limit);
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        const bool hasNext = i + 1 < text.size();
        if (QChar::isHighSurrogate(c) && hasNext && text.at(i + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(static_cast<char16_t>(c), text.at(++i).unicode());
        else if (c == u'\r' && hasNext && text.at(i + 1) == u'\n')
            continue; // the LF stands for both
        if (!writer.take(c))
            break;
    }
    return std::move(writer).result();
}

} // namespace

QString displayText(const QString &untrusted, qsizetype limit)
{
    return harmless(untrusted, Breaks::Blank, limit);
}

QString displayBlock(const QString &untrusted, qsizetype limit)
{
    return harmless(untrusted, Breaks::Kept, limit);
}

} // namespace jobmark::reading
