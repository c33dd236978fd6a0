// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "world.h"

#include <QRegularExpression>
#include <QTest>

using namespace jobmark::simulation;

constexpr quint64 histories = 20'000;
constexpr quint64 historiesOnFiles = 60;
constexpr quint64 soonEnough = 200; // for a seeded fault to be noticed; README says so

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
    while (seed <= soonEnough && !live(seed, {Options::Disk::Model, fault}).broken)
        ++seed;
    QVERIFY2(seed <= soonEnough, "200 histories went by and nothing was noticed");
    qInfo("caught in history %llu", seed);
}

/// Over some failures of each kind: what is told is still that failure, and never more than happened, mostly far less.
void OutboxSimulation::aFailureIsToldAndShrinks()
{
    const auto countOf = [](const History &history, const QString &pattern) {
        return history.told.filter(QRegularExpression(pattern)).size();
    };
    const QString happening = QStringLiteral("s  \\d+\\. ");
    qsizetype before = 0;
    qsizetype after = 0;
    for (const Fault fault : {Fault::ResendWhileUnknown, Fault::ActBeforeStore, Fault::TrustOneRead}) {
        int failures = 0;
        for (quint64 seed = 1; failures < 5; ++seed) {
            const Options options{Options::Disk::Model, fault, {}, {}, true};
            const History whole = live(seed, options);
            if (!whole.broken)
                continue;
            ++failures;
            const History small = shrink(seed, options);
            QVERIFY(small.broken);
            QVERIFY2(small.told.size() <= whole.told.size(), qPrintable(small.told.join(QLatin1Char('\n'))));
            QVERIFY(countOf(small, happening) > 0);
            QVERIFY(countOf(small, QStringLiteral("is sent")) > 0);
            before += countOf(whole, happening);
            after += countOf(small, happening);
        }
    }
    qInfo("%lld happenings shrank to %lld", before, after);
    QVERIFY(after * 2 < before);
}

QTEST_GUILESS_MAIN(OutboxSimulation)
#include "outbox_simulation.moc"
