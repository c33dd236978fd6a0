// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "folded_text.h"

#include <algorithm>
#include <QRegularExpression>
#include <string_view>

using namespace Qt::StringLiterals;

namespace jobmark::session {
namespace {

// What a lead's text may cost to search; names and addresses are far shorter.
constexpr qsizetype longestField = 400;

/// Letters that Unicode does not take apart.
QString inPlainLetters(QChar letter)
{
    switch (letter.unicode()) {
    case u'\u0153':
        return QStringLiteral("oe");
    case u'\u00e6':
        return QStringLiteral("ae");
    case u'\u00f8':
        return QStringLiteral("o");
    case u'\u0142':
        return QStringLiteral("l");
    case u'\u0111':
        return QStringLiteral("d");
    default:
        return letter;
    }
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString withoutCaseAndAccents(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (!character.isMark())
            plain += inPlainLetters(character);
    }
    return plain;
}

/// The parts of a word between its punctuation.
QStringList partsOf(QStringView word)
{
    QStringList parts(1);
    for (const QChar character : word) {
        // Half of a character beyond the first plane counts as a letter: it is compared, not understood.
        if (character.isLetterOrNumber() || character.isSurrogate())
            parts.last() += character;
        else if (!parts.last().isEmpty())
            parts.append(QString());
    }
    if (parts.last().isEmpty())
        parts.removeLast();
    return parts;
}

/// Without the 1 that North American numbers of ten digits are dialled with from afar: few write it down.
QString withoutTrunkPrefix(const QString &text)
{
    static const QRegularExpression dialled(u"(?<![0-9])1((?:[^0-9\\p{L}]{0,3}[0-9]){10})(?![0-9])"_s);
    return QString(text).replace(dialled, u"\\1"_s);
}

QStringList blankSeparated(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QByteArray searchTextOf(const QStringList &fields)
{
    QString words;
    for (const QString &field : fields) {
        for (const QString &word : blankSeparated(withoutCaseAndAccents(field.left(longestField)))) {
            const QStringList parts = partsOf(word);
            if (parts.isEmpty())
                continue;
            words += parts.join(u' ') + u' ';
            if (parts.size() > 1)
                words += parts.join(QString()) + u' ';
        }
        words += u'\n';
    }
    return words.toUtf8();
}

QList<QByteArray> searchWordsOf(const QString &query)
{
    QList<QByteArray> words;
    const QString levelled = withoutTrunkPrefix(withoutCaseAndAccents(query.left(longestField)));
    for (const QString &word : blankSeparated(levelled)) {
        if (const QString joined = partsOf(word).join(QString()); !joined.isEmpty())
            words.append(joined.toUtf8());
    }
    return words;
}

bool hasAllWords(const QByteArray &searchText, const QList<QByteArray> &words)
{
    const std::string_view text(searchText.constData(), static_cast<std::size_t>(searchText.size()));
    return std::all_of(words.begin(), words.end(), [text](const QByteArray &word) {
        return text.find(std::string_view(word.constData(), static_cast<std::size_t>(word.size()))) !=
               std::string_view::npos;
    });
}

QString digitsOf(const QString &text)
{
    QString result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result),
                 [](QChar character) { return character >= u'0' && character <= u'9'; });
    return result;
}

} // namespace jobmark::session
