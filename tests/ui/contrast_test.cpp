// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "looks.h"
#include "page_colours.h"
#include "page_states.h"

#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

/// Contrast on every page in every state, measured in pictures: light, dark and high contrast, changed while the window
/// is there.
class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_vault = std::make_unique<account::TokenVault>(); }

    void everyState()
    {
        test::Stage stage(*m_vault);
        QStringList found;
        const QString missing = test::walk(stage, [&](const QString &state) {
            for (const test::Look look : test::allLooks) {
                test::use(look);
                QStringList here;
                for (QWidget *window : stage.windows())
                    here << test::faintTexts(*window) << test::faintControls(*window) << test::faintFocus(*window);
                for (const QString &what : std::as_const(here))
                    found << u"%1, %2: %3"_s.arg(state, QLatin1StringView(test::nameOf(look)), what);
            }
        });
        test::use(test::Look::Light);
        QVERIFY2(missing.isEmpty(), qPrintable(missing + u" did not come"_s));
        for (const QString &what : std::as_const(found))
            qWarning().noquote() << what;
        QVERIFY2(found.isEmpty(), "see the warnings above");
    }

private:
    std::unique_ptr<account::TokenVault> m_vault;
};

QTEST_MAIN(ContrastTest)
#include "contrast_test.moc"
