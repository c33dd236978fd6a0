// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "file_name.h"

#include <algorithm>
#include <array>
#include <QChar>
#include <QList>
#include <utility>

using namespace Qt::StringLiterals;

namespace jobmark::files {
namespace {

/// Longer than any suffix that says what a file is; what is longer is part of the name.
constexpr qsizetype mostSuffix = 12;
/// Longer than anything that a person would call a name; the rest would only take time.
constexpr qsizetype mostRead = 1000;

/// Devices of Windows, which are devices with every suffix too, and files that Windows obeys when it finds them.
bool isTaken(const QString &name)
{
    static constexpr std::array taken = {"CON"_L1,     "PRN"_L1,    "AUX"_L1,     "NUL"_L1,    "CONIN$"_L1,
                                         "CONOUT$"_L1, "CLOCK$"_L1, "DESKTOP"_L1, "AUTORUN"_L1};
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    if (std::find(taken.begin(), taken.end(), stem) != taken.end())
        return true;
    const bool isPort = stem.size() == 4 && (stem.startsWith("COM"_L1) || stem.startsWith("LPT"_L1));
    return isPort && (stem.back().isDigit() || u"\u00b9\u00b2\u00b3"_s.contains(stem.back()));
}

bool isForbiddenSomewhere(char32_t c)
{
    return c < 0x80 && QLatin1StringView("<>:\"|?*/\\").contains(QLatin1Char(static_cast<char>(c)));
}

/// What stands for `c` in a name; empty when nothing does.
QString kept(char32_t c)
{
    if (QChar::isNonCharacter(c) || QChar::isSurrogate(c))
        return {};
    if (isForbiddenSomewhere(c))
        return u"_"_s;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return {};
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return u" "_s;
    default:
        return QString::fromUcs4(&c, 1);
    }
}

QString lastPart(const QString &path)
{
    return path.mid(std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\')) + 1);
}

bool isBlankOrDot(QChar c)
{
    return c == u' ' || c == u'.';
}

QString withoutEdges(QString name)
{
    while (!name.isEmpty() && isBlankOrDot(name.back()))
        name.chop(1);
    const auto first = std::find_if_not(name.begin(), name.end(), isBlankOrDot);
    return name.mid(first - name.begin());
}

QString suffixOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 && name.size() - dot <= mostSuffix ? name.mid(dot) : QString();
}

QString shortened(const QString &name)
{
    const QString suffix = suffixOf(name);
    QString stem = name.chopped(suffix.size());
    while (stem.toUtf8().size() + suffix.toUtf8().size() > mostNameBytes) {
        const bool isPair = stem.size() > 1 && stem.back().isLowSurrogate();
        stem.chop(isPair ? 2 : 1);
    }
    while (!stem.isEmpty() && isBlankOrDot(stem.back()))
        stem.chop(1);
    return stem + suffix;
}

/// What comes of it may want another: where it was cut it can end in a suffix that was none before, behind more blanks;
/// and what stood between a letter and its accent may have gone.
QString stepToSafety(const QString &name)
{
    const QString composed = name.normalized(QString::NormalizationForm_C);
    QString made = withoutEdges(shortened(withoutEdges(composed)));
    if (made.startsWith(u'-') || made.startsWith(u'~'))
        made.front() = u'_';
    return isTaken(made) ? u'_' + made : made;
}

} // namespace

QString safeFileName(const QString &untrusted, const QString &otherwise)
{
    QString part = lastPart(untrusted);
    if (part.size() > mostRead)
        part = part.left(mostRead) + suffixOf(part);
    QString name;
    for (const char32_t c : part.normalized(QString::NormalizationForm_C).toUcs4())
        name += kept(c);
    for (QString before; before != name;)
        before = std::exchange(name, stepToSafety(name));
    return name.isEmpty() ? otherwise : name;
}

QString numberedName(const QString &name, int number)
{
    if (number <= 1)
        return name;
    const QString suffix = suffixOf(name);
    return u"%1 (%2)%3"_s.arg(name.chopped(suffix.size()), QString::number(number), suffix);
}

} // namespace jobmark::files
