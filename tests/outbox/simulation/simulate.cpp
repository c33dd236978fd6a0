// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// simulate --seeds A..B [--store] [--fault NAME]: lives that many histories and says how many and how fast. A history
// in which a promise is broken is shrunk and told, and the exit status is 1.
#include "world.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace jobmark::simulation;

namespace {

struct Seeds
{
    quint64 first = 1;
    quint64 last = 0;
};

std::optional<Seeds> seedsFrom(const QString &text)
{
    const QStringList ends = text.split(u".."_s);
    bool isFirst = false;
    bool isLast = false;
    const Seeds seeds{ends.first().toULongLong(&isFirst), ends.last().toULongLong(&isLast)};
    return isFirst && isLast && ends.size() <= 2 && seeds.first <= seeds.last ? std::optional(seeds) : std::nullopt;
}

std::optional<Fault> faultFrom(const QString &text)
{
    if (text.isEmpty())
        return Fault::None;
    for (const NamedFault &fault : seededFaults) {
        if (text == QLatin1StringView(fault.name))
            return fault.fault;
    }
    return std::nullopt;
}

QString faultNames()
{
    QStringList names;
    for (const NamedFault &fault : seededFaults)
        names << QLatin1StringView(fault.name);
    return names.join(u", "_s);
}

QString inTime(quint64 count, const QElapsedTimer &timer)
{
    const double seconds = std::max(0.001, double(timer.elapsed()) / 1000);
    return u"in %1 s (%2 a second)"_s.arg(seconds, 0, 'f', 1).arg(qRound64(double(count) / seconds));
}

int tellFailure(quint64 seed, const Options &options, QTextStream &out)
{
    const History history = shrink(seed, options);
    out << "Shrunk to as little as can be found. Seed " << seed << ": "
        << history.broken.value_or(u"it holds when told"_s) << "\n";
    for (const QString &line : history.told)
        out << line << "\n";
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"seeds"_s, u"Which histories to live."_s, u"A..B"_s, u"1..20000"_s});
    parser.addOption({u"fault"_s, u"Seeds a fault: %1."_s.arg(faultNames()), u"name"_s});
    parser.addOption({u"store"_s, u"With the real store on real files: some hundred times slower."_s});
    parser.process(app);
    const auto seeds = seedsFrom(parser.value(u"seeds"_s));
    const auto fault = faultFrom(parser.value(u"fault"_s));
    if (!seeds || !fault)
        parser.showHelp(2);

    const auto disk = parser.isSet(u"store"_s) ? Options::Disk::Store : Options::Disk::Model;
    const Options options{disk, *fault};
    QElapsedTimer timer;
    timer.start();
    qint64 sends = 0;
    qint64 crashes = 0;
    for (quint64 seed = seeds->first; seed <= seeds->last; ++seed) {
        const History history = live(seed, options);
        if (history.broken) {
            const quint64 count = seed - seeds->first + 1;
            out << "A promise is broken in history " << count << ", " << inTime(count, timer) << ".\n";
            return tellFailure(seed, options, out);
        }
        sends += history.sends;
        crashes += history.crashes;
    }
    const quint64 count = seeds->last - seeds->first + 1;
    out << count << " histories with " << sends << " sends and " << crashes << " crashes " << inTime(count, timer)
        << ": every promise held.\n";
    return 0;
}
