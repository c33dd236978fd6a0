// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// bench_form [KEYS [STATUSES]]: milliseconds from a key to its verdict painted, and from a change of the status to its
// form painted. The whole window is painted each time, which is more than a screen would ask for.
#include "live_window.h"
#include "sandbox_process.h"

#include "rules/status.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <QApplication>
#include <QTest>
#include <vector>

using namespace jobmark;
using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

class Times
{
public:
    template <class Do>
    void measure(test::LiveWindow &live, Do &&something)
    {
        const auto start = Clock::now();
        something();
        QCoreApplication::sendPostedEvents();
        live.window().repaint();
        m_all.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }

    void print(const char *what)
    {
        std::sort(m_all.begin(), m_all.end());
        std::printf("%-34s %6.2f ms median  %6.2f ms p99  %6.2f ms longest  (%zu)\n", what, at(0.5), at(0.99),
                    m_all.back(), m_all.size());
    }

private:
    [[nodiscard]] double at(double share) const
    {
        return m_all.at(static_cast<std::size_t>(share * static_cast<double>(m_all.size() - 1)));
    }

    std::vector<double> m_all;
};

int countFrom(const QStringList &arguments, int position, int usual)
{
    bool isNumber = false;
    const int count = arguments.value(position).toInt(&isNumber);
    return isNumber && count > 0 ? count : usual;
}

void measureKeys(test::LiveWindow &live, int count)
{
    live.desk().form().apply(session::StatusChosen{rules::Status::LeadWon});
    Times amount;
    Times notes;
    for (const auto &[name, times] : {std::pair(u"Job amount"_s, &amount), std::pair(u"Notes"_s, &notes)}) {
        live.find(name)->setFocus();
        for (int i = 0; i < count; ++i) {
            const Qt::Key key = i % 8 == 7 ? Qt::Key_Backspace : static_cast<Qt::Key>(Qt::Key_0 + i % 10);
            times->measure(live, [&] { live.press(key); });
        }
    }
    amount.print("key in the job amount");
    notes.print("key in the notes");
}

void measureStatuses(test::LiveWindow &live, int count)
{
    Times times;
    for (int i = 0; i < count; ++i) {
        const auto status = rules::allStatuses[static_cast<std::size_t>(i) % rules::allStatuses.size()];
        times.measure(live, [&] { live.desk().form().apply(session::StatusChosen{status}); });
    }
    times.print("status changed");
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
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
    measureKeys(live, countFrom(arguments, 1, 2000));
    measureStatuses(live, countFrom(arguments, 2, 1500));
    return 0;
}
