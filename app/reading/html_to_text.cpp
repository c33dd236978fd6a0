// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "html_to_text.h"

#include "html_words.h"

#include <algorithm>
#include <optional>

namespace jobmark::reading {
namespace {

constexpr qsizetype longestEntity = 8; // between & and ;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isHtmlBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t' || c == u'\f';
}

/// The text so far. Blanks and line breaks wait until something follows them, so none pile up and none are left over.
class Output
{
public:
    explicit Output(qsizetype limit)
        : m_limit(std::max<qsizetype>(limit, 0))
    {}

    [[nodiscard]] bool isFull() const { return m_full; }
    void blank() { m_blank = true; }
    void breakLine(int lines) { m_lines = std::max(m_lines, lines); }
    void bullet()
    {
        breakLine(1);
        m_bullet = true;
    }
    void character(char32_t c)
    {
        flush();
        append(c);
    }

    QString result() &&
    {
        if (m_full && m_limit > 0) {
            m_text.truncate(m_limit - 1);
            if (!m_text.isEmpty() && m_text.back().isHighSurrogate())
                m_text.chop(1);
            m_text.append(u'\u2026');
        }
        return std::move(m_text);
    }

private:
    void flush()
    {
        const bool atStart = m_text.isEmpty();
        if (m_lines > 0 && !atStart) {
            for (int i = 0; i < m_lines; ++i)
                append(u'\n');
        } else if (m_blank && !atStart && m_lines == 0) {
            append(u' ');
        }
        if (m_bullet) {
            append(u'\u2022');
            append(u' ');
        }
        m_lines = 0;
        m_blank = false;
        m_bullet = false;
    }

    void append(char32_t c)
    {
        const qsizetype units = QChar::requiresSurrogates(c) ? 2 : 1;
        if (m_text.size() + units > m_limit) {
            m_full = true;
            return;
        }
        if (units == 2)
            m_text.append(QChar(QChar::highSurrogate(c))).append(QChar(QChar::lowSurrogate(c)));
        else
            m_text.append(QChar(static_cast<char16_t>(c)));
    }

    QString m_text;
    qsizetype m_limit;
    int m_lines = 0;
    bool m_blank = false;
    bool m_bullet = false;
    bool m_full = false;
};

/// One pass over the input. Every step moves forward and no text is looked at twice: what has no end runs to the end.
class Stripper
{
public:
    Stripper(QStringView html, qsizetype limit)
        : m_html(html)
        , m_output(limit)
    {}

    QString run()
    {
        while (m_at < m_html.size() && !m_output.isFull()) {
            const QChar c = m_html.at(m_at);
            if (c == u'<' && startsTag())
                takeTag();
            else if (c == u'&')
                takeEntity();
            else
                takeText(c);
        }
        return std::move(m_output).result();
    }

private:
    [[nodiscard]] QChar peek(qsizetype ahead) const
    {
        return m_at + ahead < m_html.size() ? m_html.at(m_at + ahead) : QChar();
    }
    /// As HTML has it: "<" before a letter, "/", "!" or "?" begins a tag; "a < b" does not.
    [[nodiscard]] bool startsTag() const
    {
        const QChar next = peek(1);
        return isLetter(next) || next == u'/' || next == u'!' || next == u'?';
    }

    void takeText(QChar c)
    {
        ++m_at;
        if (isHtmlBlank(c))
            m_output.blank();
        else
            m_output.character(c.unicode());
    }

    void takeTag()
    {
        if (m_html.mid(m_at, 4) == u"<!--") {
            skipPast(u"-->", m_at + 4);
            return;
        }
        const bool closing = peek(1) == u'/';
        const qsizetype start = m_at + (closing ? 2 : 1);
        qsizetype end = start;
        while (end < m_html.size() && m_html.at(end).isLetterOrNumber())
            ++end;
        const QStringView name = m_html.mid(start, end - start);
        m_at = end;
        skipToTagEnd();
        apply(effectOf(name), name, closing);
    }

    /// Past the ">" that is not inside a quoted attribute.
    void skipToTagEnd()
    {
        QChar quote;
        for (; m_at < m_html.size(); ++m_at) {
            const QChar c = m_html.at(m_at);
            if (!quote.isNull()) {
                if (c == quote)
                    quote = QChar();
            } else if (c == u'"' || c == u'\'') {
                quote = c;
            } else if (c == u'>') {
                ++m_at;
                return;
            }
        }
    }

    void apply(Effect effect, QStringView name, bool closing)
    {
        switch (effect) {
        case Effect::None:
            break;
        case Effect::Blank:
            m_output.blank();
            break;
        case Effect::Line:
            m_output.breakLine(1);
            break;
        case Effect::Paragraph:
            m_output.breakLine(2);
            break;
        case Effect::ListItem:
            closing ? m_output.breakLine(1) : m_output.bullet();
            break;
        case Effect::Swallow:
            if (!closing)
                skipContent(name);
            break;
        }
    }

    /// Past the closing tag of `name`; to the end when there is none.
    void skipContent(QStringView name)
    {
        for (; m_at < m_html.size(); ++m_at) {
            if (m_html.at(m_at) != u'<' || peek(1) != u'/')
                continue;
            if (m_html.mid(m_at + 2, name.size()).compare(name, Qt::CaseInsensitive) == 0) {
                skipToTagEnd();
                return;
            }
        }
    }

    void skipPast(QStringView mark, qsizetype from)
    {
        const qsizetype found = m_html.indexOf(mark, from);
        m_at = found < 0 ? m_html.size() : found + mark.size();
    }

    void takeEntity()
    {
        const QStringView following = m_html.mid(m_at + 1, longestEntity + 1);
        const qsizetype length = following.indexOf(u';');
        const auto character = length > 0 ? entity(following.left(length)) : std::nullopt;
        if (!character) {
            takeText(u'&');
            return;
        }
        m_at += length + 2;
        if (*character < 0x20 || *character == 0xa0)
            m_output.blank();
        else
            m_output.character(*character);
    }

    static std::optional<char32_t> entity(QStringView name)
    {
        if (name.startsWith(u'#'))
            return numericEntity(name.mid(1));
        return namedEntity(name);
    }

    static std::optional<char32_t> numericEntity(QStringView digits)
    {
        const bool hex = digits.startsWith(u'x', Qt::CaseInsensitive);
        const QStringView number = hex ? digits.mid(1) : digits;
        const auto isAllowed = [hex](QChar c) {
            return (c >= u'0' && c <= u'9') || (hex && ((c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F')));
        };
        if (number.isEmpty() || !std::all_of(number.begin(), number.end(), isAllowed))
            return std::nullopt;
        bool fits = false;
        const uint code = number.toUInt(&fits, hex ? 16 : 10);
        if (!fits || code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
            return QChar::ReplacementCharacter;
        return code;
    }

    QStringView m_html;
    qsizetype m_at = 0;
    Output m_output;
};

} // namespace

QString htmlToPlainText(QStringView html, qsizetype limit)
{
    return Stripper(html, limit).run();
}

} // namespace jobmark::reading
