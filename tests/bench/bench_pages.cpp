// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// bench_pages [LEADS [ENTRIES]]: how long the window stands still on the pages about all leads, with so many leads and
// entries of the activity.
#include "measured.h"

#include "activity/kept_activity.h"
#include "support/heartbeat.h"

#include "api/lead_json.h"
#include "overview/overview_page.h"
#include "sandbox/lead_book.h"
#include "ui_activity/activity_export.h"
#include "ui_activity/activity_page.h"

#include <QApplication>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;
using bench::Clock;

namespace {

const QDateTime now = QDateTime::currentDateTimeUtc();
constexpr int patience = 600'000; // ms

/// A session with that many leads and entries in its store, all brought in.
struct Full
{
    QTemporaryDir folder;
    session::Session session{
        {account::ConnectionId(), *account::ConnectionName::fromText(u"Bench"_s), api::ServerAddress::renovationFind(),
         api::Access::ReadAndWrite},
        folder.path(),
        {QLocale(QLocale::English, QLocale::Canada), QTimeZone("America/Toronto"), [] { return now; }}};

    bool fill(int leads, int entries)
    {
        const auto store = std::move(*store::Store::open(folder.path()));
        const sandbox::LeadBook samples(leads, now);
        QList<store::SeenLead> seen;
        for (qint64 i = 0; i < samples.count(); ++i) {
            const auto lead = api::leadFromJson(samples.storedAt(i), QTimeZone::utc());
            seen.append({lead->id, lead->json, {}});
        }
        const store::Time last(std::chrono::milliseconds(now.toMSecsSinceEpoch()));
        return store->leads().saveLeads(seen) && store->activity().append(test::madeUp(entries, last));
    }

    bool start(int leads)
    {
        session.start();
        return QTest::qWaitFor([&] { return session.book().leads().size() == leads; }, patience);
    }
};

/// What the window does in the meantime, until `isDone`.
template <class Do, class IsDone>
bool measure(const char *what, Do &&start, IsDone &&isDone)
{
    const auto begin = Clock::now();
    test::Heartbeat heartbeat;
    start();
    const bool came = QTest::qWaitFor(isDone, patience);
    const double took = bench::millisecondsSince(begin);
    QTest::qWait(50); // painted
    const double stall = static_cast<double>(heartbeat.longest());
    std::printf("%-52s %8.0f ms, the window stood still for %.0f ms at most (goal: 50)\n", what, took, stall);
    bench::sayFigure(what, "ms", stall);
    return came;
}

bool measureOverview(session::Session &session)
{
    ui::OverviewPage page(session);
    page.resize(1000, 640);
    return measure(
        "overview: counted and painted", [&] { page.show(); }, [&] { return !page.isCounting(); });
}

bool measureActivity(session::Session &session, int entries)
{
    activity::Feed feed(session);
    ui::ActivityPage page(session);
    page.resize(1000, 640);
    const bool isShown = measure(
        "activity: its first page",
        [&] {
            page.show();
            page.showActivity({});
        },
        [] { return true; });
    activity::Filter filter;
    filter.text = u"reason number 12"_s;
    const bool isFound = measure(
        "activity: words looked for in all of it",
        [&] {
            feed.show(filter);
            feed.all();
        },
        [&] { return feed.state().phase == activity::FeedState::Phase::Complete; });
    ui::ActivityExport exporting(session);
    const QTemporaryDir folder;
    const bool isWritten = measure(
        "activity: all of it exported as CSV",
        [&] { exporting.start({}, ui::ExportFormat::Csv, folder.filePath(u"all.csv"_s)); },
        [&] { return !exporting.isUnderWay(); });
    return isShown && isFound && isWritten && exporting.state().gathered == entries;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    QLoggingCategory::setFilterRules(u"jobmark.*=false"_s);
    const int leads = QCoreApplication::arguments().value(1, u"100000"_s).toInt();
    const int entries = QCoreApplication::arguments().value(2, u"100000"_s).toInt();
    Full full;
    const bool isFine = full.fill(leads, entries) && full.start(leads) && measureOverview(full.session) &&
                        measureActivity(full.session, entries);
    if (!isFine)
        std::fprintf(stderr, "Not all of it came.\n");
    return isFine ? 0 : 1;
}
