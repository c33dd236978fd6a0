// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "number_direction.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jobmark::ui {
namespace {

constexpr QChar beginFromTheLeft(0x2066); // left-to-right isolate
constexpr QChar endIsolate(0x2069);

/// Groups of digits and plain letters, with what joins the groups of a number, and the signs before and after it. The
/// middle dot stands between two parts, and newer PCRE2 counts it to Latin because Latin uses it, too.
const QRegularExpression &run()
{
    static const QRegularExpression run(u"[-+(#$]*(?:[^\\P{Latin}\\x{b7}]|\\p{Nd})+"
                                        "(?:(?:[-.,:/_@]|\\)?[ \\x{a0}\\x{202f}][-(]?|[()])"
                                        "(?:[^\\P{Latin}\\x{b7}]|\\p{Nd})+)*"
                                        "\\)?(?:[ \\x{a0}\\x{202f}]?[$%])?"_s);
    return run;
}

bool isDigit(QChar c)
{
    return c.isDigit();
}

} // namespace

QString numbersFromTheLeft(const QString &text, Qt::LayoutDirection direction)
{
    if (direction != Qt::RightToLeft || std::none_of(text.begin(), text.end(), isDigit))
        return text;
    QString painted;
    qsizetype done = 0;
    for (auto found = run().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString number = match.captured();
        if (std::none_of(number.begin(), number.end(), isDigit))
            continue;
        painted += QStringView(text).mid(done, match.capturedStart() - done);
        painted += beginFromTheLeft;
        painted += number;
        painted += endIsolate;
        done = match.capturedEnd();
    }
    return painted + QStringView(text).mid(done);
}

} // namespace jobmark::ui
