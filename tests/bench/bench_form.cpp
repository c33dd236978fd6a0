// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// bench_form [KEYS [STATUSES]]: milliseconds from a key to its verdict painted, and from a change of the status to its
// form painted, in Jobmark's window and in a bare one with as many rows; and how much memory ten times as many changes
// of the status take. The whole window is painted each time, which is more than a screen would ask for.
#include "bare_form.h"
#include "figures.h"
#include "live_window.h"
#include "sandbox_process.h"

#include "rules/status.h"

#include <array>
#include <cstdio>
#include <QApplication>
#include <QFile>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;
using bench::Figures;

namespace {

int countFrom(const QStringList &arguments, int position, int usual)
{
    bool isNumber = false;
    const int count = arguments.value(position).toInt(&isNumber);
    return isNumber && count > 0 ? count : usual;
}

template <class Do>
void timePainted(Figures &figures, QWidget &window, Do &&something)
{
    figures.time([&] {
        something();
        QCoreApplication::sendPostedEvents();
        window.repaint();
    });
}

/// An amount, a slip, and all of it taken back: with nearly every key it is read as something else.
Qt::Key amountKeyAt(int i)
{
    constexpr std::array keys = {Qt::Key_2, Qt::Key_4, Qt::Key_3,      Qt::Key_5, Qt::Key_0,
                                 Qt::Key_7, Qt::Key_2, Qt::Key_Period, Qt::Key_5, Qt::Key_X};
    const auto place = static_cast<std::size_t>(i) % (2 * keys.size());
    return place < keys.size() ? keys[place] : Qt::Key_Backspace;
}

/// A text that grows.
Qt::Key notesKeyAt(int i)
{
    return i % 8 == 7 ? Qt::Key_Backspace : static_cast<Qt::Key>(Qt::Key_A + i % 26);
}

rules::Status statusAt(int i)
{
    return rules::allStatuses[static_cast<std::size_t>(i) % rules::allStatuses.size()];
}

void measureKeys(test::LiveWindow &live, int count)
{
    live.desk().form().apply(session::StatusChosen{rules::Status::LeadWon});
    Figures amount("key in the job amount", "ms");
    Figures notes("key in the notes", "ms");
    live.find(u"Job amount"_s)->setFocus();
    for (int i = 0; i < count; ++i)
        timePainted(amount, live.window(), [&] { live.press(amountKeyAt(i)); });
    live.find(u"Notes"_s)->setFocus();
    for (int i = 0; i < count; ++i)
        timePainted(notes, live.window(), [&] { live.press(notesKeyAt(i)); });
    amount.say();
    notes.say();
}

void measureStatuses(test::LiveWindow &live, int count)
{
    Figures changes("status changed", "ms");
    for (int i = 0; i < count; ++i) {
        timePainted(changes, live.window(), [&] { live.desk().form().apply(session::StatusChosen{statusAt(i)}); });
    }
    changes.say();
}

/// Of this process, in MB, as the system counts it (Linux; elsewhere 0).
double residentMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

void measureGrowth(test::LiveWindow &live, int count)
{
    Figures growth("growth over 10,000 status changes", "MB");
    const auto change = [&live](int times) {
        for (int i = 0; i < times; ++i) {
            live.desk().form().apply(session::StatusChosen{statusAt(i)});
            QCoreApplication::sendPostedEvents();
        }
    };
    change(count / 5); // what is made once is made now
    const double before = residentMegabytes();
    change(count);
    growth.add(residentMegabytes() - before);
    growth.say();
}

void measureBare(int keys, int statuses)
{
    bench::BareForm bare;
    bare.show();
    (void)QTest::qWaitForWindowExposed(&bare);
    Figures amount("bare: key in the job amount", "ms");
    Figures changes("bare: status changed", "ms");
    bare.amount()->setFocus();
    for (int i = 0; i < keys; ++i)
        timePainted(amount, bare, [&] { QTest::keyClick(bare.amount(), amountKeyAt(i)); });
    for (int i = 0; i < statuses; ++i)
        timePainted(changes, bare, [&] { bare.status()->setCurrentIndex(i % 3); });
    amount.say();
    changes.say();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int keys = countFrom(arguments, 1, 2000);
    const int statuses = countFrom(arguments, 2, 1500);
    measureBare(keys, statuses);
    test::SandboxProcess sandbox{QStringList()};
    account::TokenVault vault;
    test::LiveWindow live(vault);
    live.workWith(sandbox.address());
    const bool isListed = QTest::qWaitFor([&] { return live.hasListed(); });
    live.open(48155); // an open lead of the samples
    const bool isOpen = QTest::qWaitFor([&] { return live.desk().state().phase == session::DeskPhase::Form; });
    if (!isListed || !isOpen) {
        std::fprintf(stderr, "The sandbox did not bring its leads.\n");
        return 1;
    }
    measureKeys(live, keys);
    measureStatuses(live, statuses);
    measureGrowth(live, statuses < 1500 ? statuses : 10'000);
    return 0;
}
