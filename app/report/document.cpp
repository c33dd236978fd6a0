// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "document.h"

#include "reading/display_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jobmark::report {
namespace {

/// One line in Markdown (CommonMark and GitHub's) that shows what it says. Where a character can have no meaning it is
/// not escaped: a ticket that shows Markdown as it is written stays readable.
class MarkdownLine
{
public:
    explicit MarkdownLine(const QString &line)
        : m_line(line)
        , m_hasFormula(line.count(u'$') > 1)
    {
        while (m_number < line.size() && line.at(m_number).isDigit())
            ++m_number;
    }

    [[nodiscard]] QString escaped() const
    {
        QString result;
        for (qsizetype i = 0; i < m_line.size(); ++i) {
            // As entities, because some read HTML before they read Markdown.
            if (m_line.at(i) == u'<')
                result += u"&lt;"_s;
            else if (m_line.at(i) == u'&')
                result += u"&amp;"_s;
            else if (hasMeaning(i))
                result += u'\\' + QString(m_line.at(i));
            else
                result += m_line.at(i);
        }
        return result;
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i >= 0 && i < m_line.size() ? m_line.at(i) : QChar(u' '); }
    [[nodiscard]] bool hasMeaning(qsizetype i) const
    {
        const QChar c = m_line.at(i);
        const QChar after = at(i + 1);
        if (QStringView(u"\\`*[]{}|~^@>").contains(c))
            return true;
        if (c == u'_')
            return !at(i - 1).isLetterOrNumber() || !after.isLetterOrNumber();
        if (c == u'$')
            return m_hasFormula;
        if (c == u':') // addresses, and :smile:
            return after == u'/' || after == u'+' || after == u'-' || after.isLetter();
        if (c == u'.' && after.isLetter()) // addresses
            return true;
        if (c == u'.' || c == u')') // the number of a list
            return i > 0 && i == m_number;
        return i == 0 && QStringView(u"#+-=").contains(c);
    }

    const QString &m_line;
    bool m_hasFormula;
    qsizetype m_number = 0; ///< how many digits stand at the beginning
};

QString escapedLine(const QString &line)
{
    return MarkdownLine(line).escaped();
}

/// Lines stay lines (two blanks at the end) and go on in the same item.
QString escaped(const QString &text, const QString &indent)
{
    QStringList lines = reading::displayBlock(text).split(u'\n');
    for (QString &line : lines)
        line = escapedLine(line.trimmed());
    return lines.join(u"  \n"_s + indent);
}

/// The first line after the name, the others below it.
QString indented(const QString &text)
{
    QString result = reading::displayBlock(text);
    return result.replace(u'\n', u"\n    "_s);
}

QString labelled(const QString &name, const QString &text)
{
    return QCoreApplication::translate("Document", "%1: %2", "a name, and what belongs to it").arg(name, text);
}

QString labelledInBold(const QString &name, const QString &text)
{
    return QCoreApplication::translate("Document", "**%1:** %2",
                                       "a name in bold as Markdown has it, and what belongs to it")
        .arg(name, text);
}

} // namespace

QString plainText(const Document &document)
{
    QString text = document.title + u'\n';
    for (const Section &section : document.sections) {
        text += u'\n';
        if (!section.heading.isEmpty())
            text += section.heading + u'\n';
        for (const Row &row : section.rows)
            text += u"  "_s + labelled(row.name, indented(row.text)) + u'\n';
        for (const QString &paragraph : section.paragraphs)
            text += u"  - "_s + indented(paragraph) + u'\n';
    }
    return text;
}

QString markdown(const Document &document)
{
    QString text = u"## "_s + escapedLine(document.title) + u'\n';
    for (const Section &section : document.sections) {
        text += u'\n';
        if (!section.heading.isEmpty())
            text += u"### "_s + escapedLine(section.heading) + u"\n\n"_s;
        for (const Row &row : section.rows)
            text += u"- "_s + labelledInBold(escapedLine(row.name), escaped(row.text, u"  "_s)) + u'\n';
        for (const QString &paragraph : section.paragraphs)
            text += u"- "_s + escaped(paragraph, u"  "_s) + u'\n';
    }
    return text;
}

} // namespace jobmark::report
