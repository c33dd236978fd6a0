// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "looks.h"
#include "page_checks.h"
#include "page_states.h"

#include "reading/language.h"

#include <functional>
#include <QApplication>
#include <QTest>
#include <QTranslator>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int changing = 0; // the size of text

} // namespace

/// What must hold of every page in every state, in every language, at every size of text and window.
class EveryStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_vault = std::make_unique<account::TokenVault>(); }

    void everyState_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("textSize");
        for (const reading::SpokenLanguage &spoken : reading::spokenLanguages) {
            const QByteArray code(spoken.code.data(), spoken.code.size());
            QTest::newRow(code) << QString(spoken.code) << 100;
            QTest::newRow(QByteArray(code + ", text twice as large")) << QString(spoken.code) << 200;
        }
        // While the window is open.
        QTest::newRow("en, text that grows and shrinks") << u"en"_s << changing;
    }

    void everyState()
    {
        QFETCH(QString, language);
        QFETCH(int, textSize);
        QVERIFY(m_translator.load(QStringLiteral(TRANSLATIONS "/jobmark_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&m_translator);
        const QLocale locale = test::localeOf(language);
        QLocale::setDefault(locale);
        test::Stage stage(*m_vault, locale);
        test::useTextSize(textSize == changing ? 100 : textSize);
        const QList<QSize> sizes = textSize == 100 ? QList<QSize>{QSize(640, 480), QSize(1000, 680), QSize(3840, 2160)}
                                                   : QList<QSize>{QSize(640, 480), QSize(1000, 680)};
        QStringList found;
        bool isLarge = false;
        const QString missing = test::walk(stage, [&](const QString &state) {
            if (textSize == changing)
                test::useTextSize(std::exchange(isLarge, !isLarge) ? 100 : 200);
            QStringList here;
            here << lasting([&stage] { return whatIsWrong(stage); });
            for (const QSize &size : sizes)
                here << lasting([&] { return whatIsWrongAt(size, stage); });
            stage.resize({1000, 680});
            for (const QString &what : std::as_const(here))
                found << state + u": "_s + what;
        });
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
        for (const QString &what : std::as_const(found))
            qWarning().noquote() << what;
        QVERIFY2(found.isEmpty(), "see the warnings above");
    }

    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_translator);
        test::useTextSize(100);
    }

private:
    /// What is still wrong when everything has found its place, however busy the machine is.
    static QStringList lasting(const std::function<QStringList()> &look)
    {
        QStringList found;
        (void)QTest::qWaitFor([&] { return (found = look()).isEmpty(); }, 2000);
        return found;
    }

    static QStringList whatIsWrong(const test::Stage &stage)
    {
        QStringList found;
        for (const QWidget *window : stage.windows())
            found << test::withoutName(*window) + test::withWrongRole(*window) + test::withoutBuddy(*window) +
                         test::withoutOneTitle(*window) + test::mnemonicsUsedTwice(*window) +
                         test::outOfTabOrder(*window);
        return found;
    }

    static QStringList whatIsWrongAt(const QSize &size, test::Stage &stage)
    {
        QStringList found;
        stage.resize(size);
        if (stage.live().window().size() != size)
            found << u"the window does not get this small"_s;
        for (QWidget *window : stage.windows())
            found << test::cutOff(*window) + test::smallTargets(*window) + test::overlapping(*window) +
                         test::cutAtTheSide(*window);
        for (QString &what : found)
            what += u" at %1 x %2"_s.arg(size.width()).arg(size.height());
        return found;
    }

    QTranslator m_translator;
    std::unique_ptr<account::TokenVault> m_vault;
};

QTEST_MAIN(EveryStateTest)
#include "every_state_test.moc"
