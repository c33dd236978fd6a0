// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "looks.h"
#include "page_colours.h"
#include "page_states.h"

#include <functional>
#include <QApplication>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

/// Contrast on every page in every state, measured in pictures.
class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_vault = std::make_unique<account::TokenVault>(); }

    void everyState_data()
    {
        QTest::addColumn<QList<test::Look>>("looks"); // one after the other, while the window is there
        for (const test::Look look : test::allLooks)
            QTest::newRow(test::nameOf(look)) << QList<test::Look>{look};
        QTest::newRow("changing") << QList<test::Look>(test::allLooks.begin(), test::allLooks.end());
    }

    void everyState()
    {
        QFETCH(QList<test::Look>, looks);
        test::Stage stage(*m_vault);
        test::use(looks.first());
        QStringList found;
        qsizetype visited = 0;
        const QString missing = test::walk(stage, [&](const QString &state) {
            const test::Look look = looks.at(visited++ % looks.size());
            if (looks.size() > 1)
                test::use(look);
            stage.resize({1000, 1400}); // as high as it takes to see all of most pages
            const QStringList here = lasting([&stage] { return whatIsFaint(stage); });
            for (const QString &what : here)
                found << u"%1, %2: %3"_s.arg(state, QLatin1StringView(test::nameOf(look)), what);
        });
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
        for (const QString &what : std::as_const(found))
            qWarning().noquote() << what;
        QVERIFY2(found.isEmpty(), "see the warnings above");
    }

    void cleanup() { test::use(test::Look::Light); }

private:
    /// What is still faint when everything that comes or goes has done so.
    static QStringList lasting(const std::function<QStringList()> &look)
    {
        QStringList found;
        (void)QTest::qWaitFor([&] { return (found = look()).isEmpty(); }, 1000);
        return found;
    }

    static QStringList whatIsFaint(const test::Stage &stage)
    {
        QWidget *const active = QApplication::activeWindow();
        QStringList found;
        for (QWidget *window : stage.windows())
            found << test::faintTexts(*window) << test::faintControls(*window) << test::faintFocus(*window);
        if (active != nullptr)
            active->activateWindow();
        return found;
    }

    std::unique_ptr<account::TokenVault> m_vault;
};

QTEST_MAIN(ContrastTest)
#include "contrast_test.moc"
