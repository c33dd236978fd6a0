// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "html_to_text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace jobmark::reading {
namespace {

using namespace Qt::StringLiterals;

struct Entity
{
    QLatin1StringView name;
    char16_t character;
};

/// Those that turn up in what people write; any other stays as it stands.
constexpr std::array entities = {
    Entity{"amp"_L1, u'&'},     Entity{"lt"_L1, u'<'},      Entity{"gt"_L1, u'>'},       Entity{"quot"_L1, u'"'},
    Entity{"apos"_L1, u'\''},   Entity{"nbsp"_L1, 0xa0},    Entity{"copy"_L1, 0xa9},     Entity{"reg"_L1, 0xae},
    Entity{"deg"_L1, 0xb0},     Entity{"frac12"_L1, 0xbd},  Entity{"frac14"_L1, 0xbc},   Entity{"frac34"_L1, 0xbe},
    Entity{"laquo"_L1, 0xab},   Entity{"raquo"_L1, 0xbb},   Entity{"middot"_L1, 0xb7},   Entity{"cent"_L1, 0xa2},
    Entity{"sup2"_L1, 0xb2},    Entity{"times"_L1, 0xd7},   Entity{"hellip"_L1, 0x2026}, Entity{"ndash"_L1, 0x2013},
    Entity{"mdash"_L1, 0x2014}, Entity{"lsquo"_L1, 0x2018}, Entity{"rsquo"_L1, 0x2019},  Entity{"ldquo"_L1, 0x201c},
    Entity{"rdquo"_L1, 0x201d}, Entity{"bull"_L1, 0x2022},  Entity{"trade"_L1, 0x2122},  Entity{"euro"_L1, 0x20ac},
    Entity{"agrave"_L1, u'à'},  Entity{"acirc"_L1, u'â'},   Entity{"ccedil"_L1, u'ç'},   Entity{"eacute"_L1, u'é'},
    Entity{"egrave"_L1, u'è'},  Entity{"ecirc"_L1, u'ê'},   Entity{"euml"_L1, u'ë'},     Entity{"icirc"_L1, u'î'},
    Entity{"iuml"_L1, u'ï'},    Entity{"ocirc"_L1, u'ô'},   Entity{"ugrave"_L1, u'ù'},   Entity{"ucirc"_L1, u'û'},
    Entity{"uuml"_L1, u'ü'},    Entity{"oelig"_L1, 0x153},  Entity{"Agrave"_L1, u'À'},   Entity{"Ccedil"_L1, u'Ç'},
    Entity{"Eacute"_L1, u'É'},  Entity{"Egrave"_L1, u'È'},  Entity{"Ecirc"_L1, u'Ê'},
};
constexpr qsizetype longestEntity = 8; // between & and ;

/// What a tag does to the text around it.
enum class Effect : std::uint8_t { None, Blank, Line, Paragraph, ListItem, Swallow };

struct Tag
{
    QLatin1StringView name;
    Effect effect;
};

constexpr std::array tags = {
    Tag{"br"_L1, Effect::Line},          Tag{"p"_L1, Effect::Paragraph},       Tag{"div"_L1, Effect::Line},
    Tag{"li"_L1, Effect::ListItem},      Tag{"ul"_L1, Effect::Line},           Tag{"ol"_L1, Effect::Line},
    Tag{"tr"_L1, Effect::Line},          Tag{"td"_L1, Effect::Blank},          Tag{"th"_L1, Effect::Blank},
    Tag{"table"_L1, Effect::Line},       Tag{"h1"_L1, Effect::Paragraph},      Tag{"h2"_L1, Effect::Paragraph},
    Tag{"h3"_L1, Effect::Paragraph},     Tag{"h4"_L1, Effect::Paragraph},      Tag{"h5"_L1, Effect::Paragraph},
    Tag{"h6"_L1, Effect::Paragraph},     Tag{"hr"_L1, Effect::Paragraph},      Tag{"blockquote"_L1, Effect::Paragraph},
    Tag{"pre"_L1, Effect::Paragraph},    Tag{"dl"_L1, Effect::Line},           Tag{"dt"_L1, Effect::Line},
    Tag{"dd"_L1, Effect::Line},          Tag{"section"_L1, Effect::Paragraph}, Tag{"article"_L1, Effect::Paragraph},
    Tag{"header"_L1, Effect::Line},      Tag{"footer"_L1, Effect::Line},       Tag{"address"_L1, Effect::Line},
    Tag{"option"_L1, Effect::Line},      Tag{"script"_L1, Effect::Swallow},    Tag{"style"_L1, Effect::Swallow},
    Tag{"title"_L1, Effect::Swallow},    Tag{"textarea"_L1, Effect::Swallow},  Tag{"iframe"_L1, Effect::Swallow},
    Tag{"noscript"_L1, Effect::Swallow}, Tag{"template"_L1, Effect::Swallow},
};
constexpr qsizetype longestTagName = 10;

Effect effectOf(QStringView name)
{
    if (name.size() > longestTagName)
        return Effect::None;
    const auto tag = std::find_if(tags.begin(), tags.end(), [name](const Tag &each) {
        return name.compare(each.name, Qt::CaseInsensitive) == 0;
    });
    return tag == tags.end() ? Effect::None : tag->effect;
}

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
        const auto found =
            std::find_if(entities.begin(), entities.end(), [name](const Entity &each) { return name == each.name; });
        return found == entities.end() ? std::nullopt : std::optional<char32_t>(found->character);
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
