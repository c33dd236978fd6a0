// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "tree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobmark::house;

namespace {

QString textOf(const QString &path)
{
    return QString::fromUtf8(contentOf(path));
}

QString between(const QString &text, const QString &begin, const QString &end)
{
    const qsizetype from = text.indexOf(begin);
    return from < 0 ? QString() : text.mid(from + begin.size(), text.indexOf(end, from + begin.size()) - from);
}

/// What `pattern` catches, each once and in order.
QStringList caught(const QString &text, const QString &pattern)
{
    QStringList all;
    const QRegularExpression expression(pattern);
    for (auto found = expression.globalMatch(text); found.hasNext();) {
        const QString one = found.next().captured(1);
        if (!all.contains(one))
            all.append(one);
    }
    all.sort();
    return all;
}

} // namespace

/// What is told in the README and in the manual is what the sources say.
class ToldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProgramEndsWithWhatTheManualAndTheReadmeSay()
    {
        const QString notAnswered = caught(textOf(u"ui/window/program.h"_s), u"exitNotAnswered = (\\d+);"_s).value(0);
        QStringList ends = caught(textOf(u"ui/window/application.cpp"_s), u"::exit\\((\\d+)\\)"_s);
        QVERIFY(!notAnswered.isEmpty() && ends.size() > 1);
        ends.append(notAnswered);
        ends.sort();
        const QString manual = between(textOf(u"resources/linux/jobmark.1"_s), u".SH \"EXIT STATUS\""_s, u".SH"_s);
        QCOMPARE(caught(manual, u"\\n\\.TP\\n\\.B (\\d+)\\n"_s), ends);
        const QString readme = between(textOf(u"README.md"_s), u"## Command line"_s, u"\n## "_s);
        QCOMPARE(caught(readme, u"(?:ends with |, )(\\d+)(?: when|;|\\.)"_s), ends);
    }

    void everyPresetIsNamed()
    {
        const QJsonObject presets = QJsonDocument::fromJson(contentOf(u"CMakePresets.json"_s)).object();
        QStringList names;
        for (const QJsonValue &preset : presets[u"configurePresets"_s].toArray()) {
            if (!preset[u"hidden"_s].toBool())
                names.append(preset[u"name"_s].toString());
        }
        names.sort();
        QCOMPARE(caught(between(textOf(u"README.md"_s), u"the presets are"_s, u"."_s), u"`(\\w+)`"_s), names);
    }

    void aSeededFaultIsCaughtAsSoonAsTheReadmeSays()
    {
        const QString asserted =
            caught(textOf(u"tests/outbox/simulation/outbox_simulation.cpp"_s), u"soonEnough = ([\\d']+);"_s).value(0);
        QCOMPARE(caught(textOf(u"README.md"_s), u"each is caught within ([\\d,]+) histories"_s), QStringList{asserted});
    }
};

QTEST_GUILESS_MAIN(ToldTest)
#include "told_test.moc"
