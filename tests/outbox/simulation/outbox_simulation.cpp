// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "world.h"

#include <QTest>

using namespace jobmark::simulation;

constexpr quint64 histories = 20'000;

class OutboxSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPromiseHolds();
    void aSeededFaultIsCaught_data();
    void aSeededFaultIsCaught();
};

void OutboxSimulation::everyPromiseHolds()
{
    for (quint64 seed = 1; seed <= histories; ++seed) {
        const History history = live(seed, {});
        if (!history.broken)
            continue;
        const History told = shrink(seed, {});
        QFAIL(qPrintable(
            QStringLiteral("Seed %1: %2\n%3").arg(seed).arg(*history.broken, told.told.join(QLatin1Char('\n')))));
    }
}

void OutboxSimulation::aSeededFaultIsCaught_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("sends again while the result is unknown") << Fault::ResendWhileUnknown;
    QTest::newRow("acts before it is on disk") << Fault::ActBeforeStore;
    QTest::newRow("trusts one read") << Fault::TrustOneRead;
}

void OutboxSimulation::aSeededFaultIsCaught()
{
    QFETCH(const Fault, fault);
    quint64 seed = 1;
    while (seed <= histories && !live(seed, {fault, {}, false}).broken)
        ++seed;
    QVERIFY2(seed <= histories, "20,000 histories went by and nothing was noticed");
}

QTEST_APPLESS_MAIN(OutboxSimulation)
#include "outbox_simulation.moc"
