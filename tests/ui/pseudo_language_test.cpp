// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "page_checks.h"
#include "page_states.h"
#include "page_words.h"
#include "pseudo_language.h"

#include "lead/contact_links.h"
#include "reading/amount_reader.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeySequence>
#include <QMenuBar>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

/// Every page has room for any language, translates all it says, and can be written from the right.
class PseudoLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(test::PseudoLanguage::spoken(u"&Go to %1"_s), u"[&Ĝô ŧô %1 éé]"_s);
        m_vault = std::make_unique<account::TokenVault>();
    }

    void cleanup()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QCoreApplication::removeTranslator(&m_language.translator());
    }

    void everyState_data()
    {
        QTest::addColumn<test::Script>("script");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << test::Script::FromTheLeft << Qt::LeftToRight;
        QTest::newRow("from the right") << test::Script::FromTheRight << Qt::RightToLeft;
    }

    void everyState()
    {
        QFETCH(test::Script, script);
        QFETCH(Qt::LayoutDirection, direction);
        QVERIFY(m_language.load(script));
        QCoreApplication::installTranslator(&m_language.translator());
        QVERIFY(QCoreApplication::translate("MainMenu", "&File").startsWith(u'['));
        QApplication::setLayoutDirection(direction);
        const QLocale locale(QLocale::English, QLocale::Canada);
        QLocale::setDefault(locale);
        test::Stage stage(*m_vault, locale);
        QStringList found;
        int numbers = 0;
        const QString missing = test::walk(stage, [&](const QString &state) {
            const QString data = notTranslated(stage, locale);
            const QStringList phrases = linksOf(stage) + QStringList{u"Menu, Shift+F10"_s, u"plan.pdf"_s};
            QStringList here;
            for (const QSize &size : {QSize(640, 480), QSize(1000, 680)}) {
                stage.resize(size);
                for (const QWidget *window : stage.windows()) {
                    for (const QString &cut : test::cutOff(*window))
                        here << u"%1 at %2 x %3"_s.arg(cut).arg(size.width()).arg(size.height());
                }
            }
            for (QWidget *window : stage.windows()) {
                const test::NumberOrder order = test::orderOfNumbers(*window);
                numbers += order.seen;
                here << order.turnedRound;
                here << test::untranslated(*window, data, phrases) << test::gluedTogether(*window)
                     << test::outOfTabOrder(*window);
                if (direction == Qt::RightToLeft)
                    here << test::notMirrored(*window);
            }
            for (const QString &what : std::as_const(here))
                found << state + u": "_s + what;
        });
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
        found.removeDuplicates();
        for (const QString &what : std::as_const(found))
            qWarning().noquote() << what;
        QVERIFY2(found.isEmpty(), "see the warnings above");
        QVERIFY2(numbers > 1000, qPrintable(QString::number(numbers)));
    }

private:
    /// What is not Jobmark's to translate: what leads say, names and keys, and what Qt writes for a locale.
    static QString notTranslated(const test::Stage &stage, const QLocale &locale)
    {
        QStringList data{QString::fromUtf8(QJsonDocument(stage.sandbox().leads()).toJson()),
                         connectionsOf(stage),
                         u"RenovationFind JM https www am pm"_s,
                         u"renovationfind rest api"_s,
                         u"Talked it through on site."_s, // typed by the walk
                         stage.live().profile().file(u"connections"_s),
                         u"The job was won, so its status cannot be changed. Contact support to update it."_s};
        for (const reading::SpokenLanguage &spoken : reading::spokenLanguages)
            data << spoken.ownName.toString();
        for (int month = 1; month <= 12; ++month)
            data << locale.monthName(month) << locale.monthName(month, QLocale::ShortFormat);
        for (int day = 1; day <= 7; ++day)
            data << locale.dayName(day) << locale.dayName(day, QLocale::ShortFormat);
        data << locale.amText() << locale.pmText() << locale.createSeparatedList({u"1"_s, u"2"_s, u"3"_s})
             << locale.formattedDataSize(1'000'000, 0,
                                         QLocale::DataSizeTraditionalFormat) // of the file that is attached
             << reading::amountInWords(*rules::Money::fromCents(1'850'000), reading::languageOf(locale));
        for (const QAction *action : stage.live().window().findChildren<QAction *>())
            data << QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        data << u"Alt+Down Esc F4"_s;
        return data.join(u' ');
    }

    /// That the contacts of a lead are made to.
    static QStringList linksOf(const test::Stage &stage)
    {
        QStringList links;
        for (const QJsonValue &value : stage.sandbox().leads()) {
            const QJsonObject lead = value.toObject();
            for (const std::optional<QUrl> &link :
                 {ui::phoneLink(lead[u"customerPhone"].toString()), ui::mailLink(lead[u"customerEmail"].toString()),
                  ui::mapLink(lead[u"customerAddress"].toString())}) {
                if (link)
                    links << link->toDisplayString();
            }
        }
        return links;
    }

    static QString connectionsOf(const test::Stage &stage)
    {
        QStringList texts{u"Test"_s}; // LiveWindow's own
        // Folders are named by chance, so that letters in a row seem a word now and then. That of a single run's
        // connection is not listed, and that of a listed one may not have been made.
        for (const account::Connection &connection : stage.live().connections().all())
            texts << connection.name.text() << connection.id.text();
        texts << QDir(stage.live().profile().file(u"connections"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return texts.join(u' ');
    }

    test::PseudoLanguage m_language;
    std::unique_ptr<account::TokenVault> m_vault;
};

QTEST_MAIN(PseudoLanguageTest)
#include "pseudo_language_test.moc"
