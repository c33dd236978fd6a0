// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// bench_list [LEADS [KEYS]]: what the list of leads costs with so many of them. The whole window is painted each time,
// which is more than a screen would ask for.
#include "apart.h"
#include "measured.h"

#include "sandbox_process.h"
#include "support/heartbeat.h"

#include "api/lead_json.h"
#include "leads/leads_pane.h"
#include "sandbox/lead_book.h"
#include "session/lead_index.h"
#include "store/store_files.h"
#include "window/work_page.h"

#include <algorithm>
#include <array>
#include <functional>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;
using namespace std::string_literals;
using bench::Clock;
using bench::Times;

namespace {

const QDateTime now = QDateTime::currentDateTimeUtc();

session::Surroundings today()
{
    return {QLocale(QLocale::English, QLocale::Canada), QTimeZone("America/Toronto"), [] { return now; }};
}

session::LeadTable tableOf(const sandbox::LeadBook &samples)
{
    session::LeadTable leads;
    for (qint64 i = 0; i < samples.count(); ++i)
        leads.put(session::factsOf(*api::leadFromJson(samples.storedAt(i), QTimeZone::utc())));
    return leads;
}

/// One after the other so that each narrows what the one before found, and back again.
void measureKeys(ui::LeadsPane &pane, int count, Times &narrowing, Times &widening)
{
    auto *search = pane.findChild<QLineEdit *>();
    const QStringList words = {u"smith"_s, u"kitchen re"_s, u"613 555"_s, u"cote"_s, u"main street"_s};
    for (int typed = 0; typed < count;) {
        const QString &word = words.at(typed % words.size());
        for (const QChar key : word) {
            narrowing.measure([&] {
                QTest::keyClick(search, key.toLatin1());
                pane.repaint();
            });
            ++typed;
        }
        for (qsizetype i = 0; i < word.size(); ++i) {
            widening.measure([&] {
                QTest::keyClick(search, Qt::Key_Backspace);
                pane.repaint();
            });
        }
    }
}

bool measureList(const sandbox::LeadBook &samples, int keys)
{
    const double before = bench::residentMegabytes();
    session::LeadTable leads = tableOf(samples);
    const double memory = bench::residentMegabytes() - before;
    std::printf("\nMemory: %.0f MB for the facts of the leads.\n\n", memory);
    bench::sayFigure("memory for the facts of the leads", "MB", memory);
    Times firstShow;
    for (int i = 0; i < 5; ++i) {
        ui::LeadsPane pane(today());
        pane.resize(340, 640);
        firstShow.measure([&] {
            pane.render(leads);
            pane.show();
            pane.repaint();
        });
    }
    ui::LeadsPane pane(today());
    pane.resize(340, 640);
    pane.show();
    pane.render(leads);
    Times narrowing;
    Times widening;
    measureKeys(pane, keys, narrowing, widening);
    Times sort;
    session::LeadIndex index;
    for (int i = 0; i < 10; ++i)
        sort.measure([&] { index.rebuild(leads, now); });
    Times oneLead;
    Times onePage;
    const auto change = [&](int count, Times &times) {
        QSet<api::LeadId> ids;
        for (int i = 0; i < count; ++i) {
            session::LeadFacts facts = leads.at((i * 7919) % leads.size());
            facts.standing.lastWord = facts.standing.lastWord.value_or(0) + 60'000;
            ids.insert(facts.id);
            leads.put(std::move(facts));
        }
        times.measure([&] {
            pane.renderChanges(leads, ids);
            pane.repaint();
        });
    };
    for (int i = 0; i < 20; ++i) {
        change(1, oneLead);
        change(100, onePage);
    }
    Times::printHead();
    firstShow.print("first show: index, layout, paint", "<= 50");
    narrowing.print("a filter key", "<= 33");
    widening.print("a filter key taken back", "<= 33");
    sort.print("sort: all keys and the order", "<= 200");
    oneLead.print("one lead changed", "<= 33");
    onePage.print("a hundred leads changed", "<= 33");
    return true;
}

/// Stops at once, in the midst of listing so to speak: all of it still stands in the -wal.
bool fillStore(const QString &folder, const sandbox::LeadBook &samples)
{
    const auto store = std::move(*store::Store::open(folder));
    QList<store::SeenLead> seen;
    for (qint64 i = 0; i < samples.count(); ++i) {
        const auto lead = api::leadFromJson(samples.storedAt(i), QTimeZone::utc());
        seen.append({lead->id, lead->json, {}});
    }
    return store->leads().saveLeads(seen).has_value();
}

/// As it is some seconds after the last write: moved from the -wal into the database, and that file gone.
bool moveWal(const QString &folder)
{
    constexpr std::chrono::milliseconds copyTime{100};
    const QString wal = store::databaseFileIn(folder) + u"-wal"_s;
    for (int i = 0; i < 50 && QFile::exists(wal); ++i) {
        const auto store = std::move(*store::Store::open(folder, copyTime));
        QTest::qWait(8 * static_cast<int>(copyTime.count()));
    }
    return !QFile::exists(wal);
}

/// What a window takes once, whatever it shows, is measured by tests/bench/starts.py.
void showAFew()
{
    const session::LeadTable leads = tableOf(sandbox::LeadBook(40, now));
    ui::LeadsPane pane(today());
    pane.resize(340, 640);
    pane.render(leads);
    pane.show();
    pane.repaint();
}

/// What a start on that store costs: nothing is fetched.
bool measureStart(const char *name, const QString &folder, qint64 count)
{
    showAFew();
    const double before = bench::residentMegabytes();
    session::Session session({account::ConnectionId(), *account::ConnectionName::fromText(u"Bench"_s),
                              api::ServerAddress::renovationFind(), api::Access::ReadAndWrite},
                             folder, today());
    session::Desk desk(session);
    ui::WorkPage page(desk);
    page.resize(1000, 640);
    page.show();
    QTest::qWait(100);
    const auto start = Clock::now();
    test::Heartbeat heartbeat;
    session.start();
    const double opened = bench::millisecondsSince(start);
    const auto *rows = page.leads().findChild<QListView *>()->model();
    const bool hasSome = QTest::qWaitFor([&] { return rows->rowCount() > 0; }, 60'000);
    const double first = bench::millisecondsSince(start);
    const bool hasAll = QTest::qWaitFor([&] { return rows->rowCount() == count; }, 600'000);
    const double all = bench::millisecondsSince(start);
    const double stall = static_cast<double>(heartbeat.longest());
    const double memory = bench::residentMegabytes() - before;
    std::printf("\n%s, %lld leads: opened in %.0f ms, the first shown after %.0f ms, all after %.0f ms;\n"
                "the window stood still for %.0f ms at most (goal: 50). Memory: %.0f MB more.\n",
                name, static_cast<long long>(count), opened, first, all, stall, memory);
    bench::sayFigure((name + ": longest stall"s).c_str(), "ms", stall);
    bench::sayFigure((name + ": memory"s).c_str(), "MB", memory);
    return hasSome && hasAll;
}

// Page after page from a real server, without the pace that RenovationFind wants.
bool measureListing(qint64 count)
{
    showAFew();
    test::SandboxProcess server({u"--leads"_s, QString::number(count)});
    session::SessionSettings settings;
    settings.limits.allowance.calls = 1'000'000;
    const QTemporaryDir folder;
    session::Session session({account::ConnectionId(), *account::ConnectionName::fromText(u"Bench"_s),
                              *api::ServerAddress::fromText(server.address().toString()), api::Access::ReadAndWrite},
                             folder.path(), today(), settings);
    session::Desk desk(session);
    ui::WorkPage page(desk);
    page.resize(1000, 640);
    page.show();
    QTest::qWait(100);
    const double before = bench::residentMegabytes();
    test::Heartbeat heartbeat;
    const auto start = Clock::now();
    session.setToken(api::Token::fromText(u"a-token-of-a-bench"_s).value());
    session.start();
    double half = 0;
    const bool isListed = QTest::qWaitFor(
        [&] {
            if (half == 0 && session.book().listing().received >= count / 2)
                half = bench::millisecondsSince(start);
            return session.book().listing().phase == session::Listing::Phase::Complete;
        },
        1'200'000);
    const double all = bench::millisecondsSince(start);
    const double stall = static_cast<double>(heartbeat.longest());
    const double memory = bench::residentMegabytes() - before;
    std::printf("\nListing %lld leads page by page: %.1f s, of which the first half took %.1f s;\n"
                "the window stood still for %.0f ms at most (goal: 50). Memory: %.0f MB more.\n",
                static_cast<long long>(count), all / 1000, half / 1000, stall, memory);
    bench::sayFigure("listing page by page: longest stall", "ms", stall);
    bench::sayFigure("listing page by page: memory", "MB", memory);
    return isListed;
}

bool measureAll(const bench::Apart &apart, int count, int keys)
{
    const QTemporaryDir ordinary;
    const QTemporaryDir stopped;
    const auto samples = [count] { return sandbox::LeadBook(count, now); };
    const std::array<std::function<bool()>, 6> works = {
        [&] { return measureList(samples(), keys); },
        [&] { return fillStore(ordinary.path(), samples()) && moveWal(ordinary.path()); },
        [&] { return measureStart("start on a full store", ordinary.path(), count); },
        [&] { return fillStore(stopped.path(), samples()); },
        [&] { return measureStart("start after a stop while listing", stopped.path(), count); },
        [&] { return measureListing(count); },
    };
    return std::ranges::all_of(works, [&](const auto &work) { return apart.does(work); });
}

int countFrom(int argc, char **argv, int position, int usual)
{
    const int count = position < argc ? QByteArray(argv[position]).toInt() : 0;
    return count > 0 ? count : usual;
}

} // namespace

int main(int argc, char *argv[])
{
    QLoggingCategory::setFilterRules(u"jobmark.*=false"_s);
    const int count = countFrom(argc, argv, 1, 100'000);
    std::printf("%d leads\n", count);
    const bool isFine = measureAll(bench::Apart(argc, argv), count, countFrom(argc, argv, 2, 200));
    if (!isFine)
        std::fprintf(stderr, "The leads did not come.\n");
    return isFine ? 0 : 1;
}
