// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "files/background.h"

#include <QSemaphore>
#include <QTest>

using namespace jobmark;
using files::Background;

class BackgroundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsEndInTheirOrderAndTellItHere()
    {
        Background background;
        QList<int> outcomes;
        const QThread *here = QThread::currentThread();
        for (int i = 0; i < 5; ++i) {
            background.run<int>([i, here] { return QThread::currentThread() == here ? -1 : i; },
                                [&outcomes, here](int made) {
                                    QCOMPARE(QThread::currentThread(), here);
                                    outcomes << made;
                                });
        }
        QVERIFY(outcomes.isEmpty());
        QTRY_COMPARE(outcomes, (QList<int>{0, 1, 2, 3, 4}));
    }

    void aJobThatHangsIsLeftBehind()
    {
        const auto gate = std::make_shared<QSemaphore>();
        Background background;
        bool told = false;
        int next = 0;
        const auto hanging = background.run<int>(
            [gate] {
                gate->acquire();
                return 1;
            },
            [&told](int) { told = true; });
        background.run<int>([] { return 2; }, [&next](int made) { next = made; });
        QTest::qWait(50);
        QCOMPARE(next, 0);
        background.forget(hanging);
        QTRY_COMPARE(next, 2);
        gate->release();
        QTest::qWait(50);
        QVERIFY(!told);
    }

    void aJobThatIsForgottenBeforeItBeginsNeverDoes()
    {
        const auto gate = std::make_shared<QSemaphore>();
        Background background;
        bool began = false;
        bool ended = false;
        background.run<int>(
            [gate] {
                gate->acquire();
                return 0;
            },
            [&ended](int) { ended = true; });
        const auto waiting = background.run<int>(
            [&began] {
                began = true;
                return 0;
            },
            [](int) {});
        background.forget(waiting);
        gate->release();
        QTRY_VERIFY(ended);
        QTest::qWait(50);
        QVERIFY(!began);
    }

    void nothingIsToldOnceWhoAskedIsGone()
    {
        bool told = false;
        {
            Background background;
            background.run<int>([] { return 0; }, [&told](int) { told = true; });
        }
        QTest::qWait(50);
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(BackgroundTest)
#include "background_test.moc"
