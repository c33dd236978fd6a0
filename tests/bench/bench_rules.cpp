// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// bench_rules [VALIDATIONS [LINES]]: nanoseconds for one validation, and lines that `jobmark --check` does in a
// second, beside QJsonDocument reading them.
#include "check/check_lines.h"
#include "rules/validate.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

using namespace jobmark;
using Clock = std::chrono::steady_clock;

namespace {

constexpr rules::Instant now{std::chrono::seconds(1'700'000'000)};
constexpr int rounds = 5; // of which the fastest counts: the others met another program

struct Case
{
    const char *name;
    rules::Draft draft;
};

std::array<Case, 5> cases()
{
    rules::Draft contact;
    contact.status = rules::Status::ContactMade;
    contact.contactMethod = rules::ContactMethod::PhoneCall;

    rules::Draft won;
    won.status = rules::Status::LeadWon;
    won.jobAmount = rules::Money::fromCents(1'850'000);
    won.startDate = QDate(2026, 12, 1);
    won.completionDate = QDate(2027, 2, 1);
    won.notes = rules::Notes(QStringLiteral("Signed on site"));

    rules::Draft empty;

    rules::Draft bare;
    bare.status = rules::Status::LeadWon;

    rules::Draft faulty = won;
    faulty.meetingDate = now;
    faulty.jobAmount = rules::Answer<rules::Money>::unreadable(rules::Code::TooPrecise);
    faulty.startDateTbd = true;
    faulty.completionDateTbd = true;
    faulty.lostReason = rules::LostReason::Price;
    faulty.notes = rules::Notes(QString(600, QLatin1Char('x')));

    return {{{"valid, contact made", contact},
             {"valid, lead won", won},
             {"no status", empty},
             {"lead won, all missing", bare},
             {"lead won, six faults", faulty}}};
}

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

void benchValidate(const Case &c, long count)
{
    rules::Context context;
    context.now = now;
    double best = std::numeric_limits<double>::max();
    qsizetype found = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto start = Clock::now();
        for (long i = 0; i < count; ++i) {
            context.attachments = 1 + static_cast<int>(i & 1); // so that the call is not hoisted out of the loop
            found += rules::validate(c.draft, context).size();
        }
        best = std::min(best, secondsSince(start));
    }
    // As tests/bench/run reads it; the findings stand there so that the work is not optimised away.
    const double nanoseconds = best / static_cast<double>(count) * 1e9;
    std::printf("validate, %s\tns\t%.1f\t%.1f\t%.1f\t%lld\n", c.name, nanoseconds, nanoseconds, nanoseconds,
                static_cast<long long>(found / (count * rounds)));
}

void say(const char *name, double linesPerSecond, long count)
{
    std::printf("%s\tlines/s\t%.0f\t%.0f\t%.0f\t%ld\n", name, linesPerSecond, linesPerSecond, linesPerSecond, count);
}

void benchCheck(long count)
{
    constexpr std::array lines = {
        R"({"status": "CONTACT_MADE", "contactMethod": "PHONE_CALL"})",
        R"({"status": "LEAD_WON", "jobAmount": 18500.5, "estimatedProjectStartDate": "2026-12-01T12:00:00Z", "completionDateTbd": true, "reason": "Signed on site", "context": {"accepted": true, "attachments": 1}})",
        R"({"status": "MEETUP_SCHEDULED", "meetingScheduledDate": "2026-12-01T18:30:00Z", "reason": "Bring samples"})",
        R"({"status": "LEAD_LOST", "lostReason": "OTHER", "jobAmount": -4, "context": {"currentStatus": "JOB_WON"}})",
        R"({"status": "JOB_WON", "jobAmount": 1e400, "unheardOf": [1, 2, {"a": "b"}]})",
    };
    QByteArray input;
    for (long i = 0; i < count; ++i) {
        input += lines[static_cast<std::size_t>(i) % lines.size()];
        input += '\n';
    }
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds; ++round) {
        QBuffer in(&input);
        QBuffer out;
        const auto start = Clock::now();
        if (check::checkLines(in, out, now, QTimeZone::utc()) != check::CheckOutcome::SomeNotOk)
            std::abort();
        best = std::min(best, secondsSince(start));
    }
    say("--check", static_cast<double>(count) / best, count);

    // The yardstick reads each line and does nothing with it.
    best = std::numeric_limits<double>::max();
    qsizetype keys = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto start = Clock::now();
        for (const QByteArray &line : input.split('\n'))
            keys += QJsonDocument::fromJson(line).object().size();
        best = std::min(best, secondsSince(start));
    }
    say(keys > 0 ? "QJsonDocument, reading alone" : "nothing", static_cast<double>(count) / best, count);
}

long argument(int argc, char **argv, int index, long otherwise)
{
    return index < argc ? std::max(1L, std::strtol(argv[index], nullptr, 10)) : otherwise;
}

} // namespace

int main(int argc, char **argv)
{
    const long validations = argument(argc, argv, 1, 2'000'000);
    for (const Case &c : cases())
        benchValidate(c, validations);
    benchCheck(argument(argc, argv, 2, 500'000));
    return 0;
}
