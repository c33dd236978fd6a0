// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// window_gallery FOLDER [--language fr|pseudo] [--look dark] [--text 200] [--size 640x480] [--only PATTERN]
// [--rtl]: a picture of every state of every page, to be looked at. Not run by ctest.
#include "looks.h"
#include "page_states.h"
#include "pseudo_language.h"

#include "window/sentences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobmark::test;

namespace {

Look lookNamed(const QString &name)
{
    return name == "dark"_L1 ? Look::Dark : name == "contrast"_L1 ? Look::HighContrast : Look::Light;
}

QString fileName(int number, const QString &state)
{
    QString name = state;
    return u"%1-%2"_s.arg(number, 2, 10, QChar(u'0')).arg(name.replace(QRegularExpression(u"[^a-z]+"_s), u"-"_s));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"folder"_s, {});
    parser.addOptions({{u"language"_s, {}, u"fr"_s, u"en"_s},
                       {u"look"_s, {}, u"dark"_s, u"light"_s},
                       {u"text"_s, {}, u"200"_s, u"100"_s},
                       {u"size"_s, {}, u"640x480"_s, u"1000x680"_s},
                       {u"only"_s, {}, u"pattern"_s, u"."_s},
                       QCommandLineOption(u"rtl"_s)});
    parser.process(application);
    const QString language = parser.value(u"language"_s);
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    jobmark::ui::Sentences sentences(QStringLiteral(TRANSLATIONS));
    PseudoLanguage pseudo;
    const Script script = parser.isSet(u"rtl"_s) ? Script::FromTheRight : Script::FromTheLeft;
    if (language == "pseudo"_L1 && pseudo.load(script))
        QCoreApplication::installTranslator(&pseudo.translator());
    else
        sentences.speak(locale);
    if (parser.isSet(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    use(lookNamed(parser.value(u"look"_s)));
    useTextSize(parser.value(u"text"_s).toInt());
    const QStringList sides = parser.value(u"size"_s).split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    const QRegularExpression only(parser.value(u"only"_s));
    const QDir folder(parser.positionalArguments().value(0));
    if (!folder.mkpath(u"."_s))
        return 1;

    jobmark::account::TokenVault vault;
    Stage stage(vault, locale);
    int number = 0;
    const QString missing = walk(stage, [&](const QString &state) {
        ++number;
        if (!only.match(state).hasMatch())
            return;
        stage.live().window().resize(size);
        QTest::qWait(600);
        int part = 0;
        for (QWidget *window : stage.windows())
            window->grab().save(folder.filePath(fileName(number, state) +
                                                (part++ == 0 ? QString() : QString::number(part)) + u".png"_s));
    });
    if (!missing.isEmpty())
        qWarning("%s.", qPrintable(missing));
    return missing.isEmpty() ? 0 : 1;
}
