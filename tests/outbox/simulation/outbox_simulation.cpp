// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "world.h"

#include <QTest>

using namespace jobmark::simulation;

constexpr quint64 histories = 20'000;
constexpr quint64 historiesOnFiles = 60;

class OutboxSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPromiseHolds();
    void everyPromiseHoldsOnTheRealStore();
    void aSeededFaultIsCaught_data();
    void aSeededFaultIsCaught();
    void aFailureIsToldAndShrinks();

private:
    /// Empty when all of them hold.
    static QString firstFailure(quint64 count, const Options &options);
};

QString OutboxSimulation::firstFailure(quint64 count, const Options &options)
{
    for (quint64 seed = 1; seed <= count; ++seed) {
        const History history = live(seed, options);
        if (!history.broken)
            continue;
        const History told = shrink(seed, options);
        return QStringLiteral("Seed %1: %2\n%3").arg(seed).arg(*history.broken, told.told.join(QLatin1Char('\n')));
    }
    return {};
}

void OutboxSimulation::everyPromiseHolds()
{
    const QString failure = firstFailure(histories, {});
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

void OutboxSimulation::everyPromiseHoldsOnTheRealStore()
{
    const QString failure = firstFailure(historiesOnFiles, {Options::Disk::Store});
    QVERIFY2(failure.isEmpty(), qPrintable(failure));
}

void OutboxSimulation::aSeededFaultIsCaught_data()
{
    QTest::addColumn<Fault>("fault");
    for (const NamedFault &fault : seededFaults)
        QTest::newRow(fault.name) << fault.fault;
}

void OutboxSimulation::aSeededFaultIsCaught()
{
    QFETCH(const Fault, fault);
    quint64 seed = 1;
    while (seed <= histories && !live(seed, {Options::Disk::Model, fault}).broken)
        ++seed;
    QVERIFY2(seed <= histories, "20,000 histories went by and nothing was noticed");
}

void OutboxSimulation::aFailureIsToldAndShrinks()
{
    Options options{Options::Disk::Model, Fault::TrustOneRead};
    quint64 seed = 1;
    while (!live(seed, options).broken)
        ++seed;
    const History whole = live(seed, options);
    const History small = shrink(seed, options);
    QVERIFY(small.broken);
    QCOMPARE(small.happenings, whole.happenings);
    const auto happened = [](const History &history) {
        return history.told.filter(QRegularExpression(QStringLiteral("s  \\d+\\. "))).size();
    };
    QVERIFY(happened(small) > 0);
    options.tells = true;
    QVERIFY2(happened(small) <= happened(live(seed, options)), qPrintable(small.told.join(QLatin1Char('\n'))));
    QVERIFY(small.told.join(QLatin1Char('\n')).contains(QLatin1String("is sent")));
}

QTEST_GUILESS_MAIN(OutboxSimulation)
#include "outbox_simulation.moc"
