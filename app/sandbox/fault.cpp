// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "fault.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace jobmark::sandbox {
namespace {

constexpr Calls only(std::initializer_list<Call> calls)
{
    unsigned long long bits = 0;
    for (const Call call : calls)
        bits |= 1ULL << static_cast<unsigned>(call);
    return Calls(bits);
}

constexpr Calls every =
    only({Call::List, Call::Read, Call::Status, Call::Accept, Call::Decline, Call::Upload, Call::Download});
constexpr Calls writes = only({Call::Status, Call::Accept, Call::Decline, Call::Upload});
constexpr Calls reads = only({Call::List, Call::Read, Call::Download});

struct Row
{
    FaultKind kind;
    QLatin1StringView name;
    Calls calls;
    std::optional<int> valueUnlessGiven; ///< nothing: a value is required
    int largestValue;                    ///< 0: takes no value
    QLatin1StringView form;              ///< of the value
    QLatin1StringView help;
};

constexpr int dayMs = 24 * 60 * 60 * 1000;
constexpr int helpColumn = 24;
constexpr int yearSeconds = 366 * 24 * 60 * 60;

// clang-format off
constexpr std::array rows = {
    Row{FaultKind::Delay,           "delay"_L1,             every,  {},   dayMs,       "=MS"_L1, "wait before doing anything"_L1},
    Row{FaultKind::DelayAnswer,     "delay-answer"_L1,      every,  {},   dayMs,       "=MS"_L1, "do it at once, answer later"_L1},
    Row{FaultKind::DropBeforeApply, "drop-before-apply"_L1, writes, 0,    0,           ""_L1, "close the connection; nothing was done"_L1},
    Row{FaultKind::DropAfterApply,  "drop-after-apply"_L1,  writes, 0,    0,           ""_L1, "do it, then close the connection without an answer"_L1},
    Row{FaultKind::Html,            "html"_L1,              every,  0,    0,           ""_L1, "an HTML page with status 200; nothing was done"_L1},
    Row{FaultKind::Error,           "error"_L1,             every,  0,    0,           ""_L1, "500; nothing was done"_L1},
    Row{FaultKind::Unavailable,     "unavailable"_L1,       every,  30,   yearSeconds, "[=SECONDS]"_L1, "503 with Retry-After; nothing was done"_L1},
    Row{FaultKind::Unauthorized,    "unauthorized"_L1,      every,  0,    0,           ""_L1, "401, whatever the token"_L1},
    Row{FaultKind::TooMany,         "too-many"_L1,          every,  300,  yearSeconds, "[=SECONDS]"_L1, "429 with Retry-After"_L1},
    Row{FaultKind::NoList,          "no-list"_L1,           only({Call::List}), 0, 0,  ""_L1, "the list answers 404"_L1},
    Row{FaultKind::NoRead,          "no-read"_L1,           only({Call::Read}), 0, 0,  ""_L1, "reading one lead answers 405"_L1},
    Row{FaultKind::NoUpload,        "no-upload"_L1,         only({Call::Upload}), 0, 0, ""_L1, "uploading answers 404"_L1},
    Row{FaultKind::NoAttachments,   "no-attachments"_L1,    only({Call::Upload, Call::Download}), 0, 0,
                                                                                       ""_L1, "uploading and downloading answer 404"_L1},
    Row{FaultKind::NoData,          "no-data"_L1,           writes, 0,    0,           ""_L1, "success, but without the lead"_L1},
    Row{FaultKind::OkRefusals,      "ok-refusals"_L1,       every,  0,    0,           ""_L1, "refusals come with status 200"_L1},
    Row{FaultKind::RoundAmount,     "round-amount"_L1,      only({Call::Status}), 0, 0, ""_L1, "record the job amount in whole dollars"_L1},
    Row{FaultKind::IgnoreKey,       "ignore-key"_L1,        writes, 0,    0,           ""_L1, "do not honour Idempotency-Key"_L1},
};
// clang-format on

tl::expected<Calls, QString> callsFromText(const QString &text)
{
    Calls calls;
    const QStringList names = text.split(u',');
    for (const QString &name : names) {
        Calls named = name == "reads"_L1 ? reads : name == "writes"_L1 ? writes : Calls();
        for (const Call call : allCalls) {
            if (name == callName(call))
                named = only({call});
        }
        if (named.none())
            return tl::make_unexpected(u"\"%1\" is not a call."_s.arg(name));
        calls |= named;
    }
    return calls;
}

/// A whole number from `least` to `most`, or -1.
int numberIn(const QString &text, int least, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? number : -1;
}

const Row *rowNamed(const QString &name)
{
    for (const Row &row : rows) {
        if (name == row.name)
            return &row;
    }
    return nullptr;
}

/// Cuts what follows the first or last `mark` off `text`; nothing when there is no mark.
std::optional<QString> cutAfter(QString &text, qsizetype mark)
{
    if (mark < 0)
        return std::nullopt;
    const QString tail = text.mid(mark + 1);
    text.truncate(mark);
    return tail;
}

} // namespace

tl::expected<Fault, QString> faultFromText(const QString &text)
{
    QString rest = text.trimmed();
    const std::optional<QString> count = cutAfter(rest, rest.lastIndexOf(u'@'));
    const std::optional<QString> value = cutAfter(rest, rest.indexOf(u'='));
    QString callsText = rest;
    const std::optional<QString> afterCalls = cutAfter(callsText, callsText.indexOf(u':'));
    const QString name = afterCalls.value_or(rest);

    const Row *row = rowNamed(name);
    if (row == nullptr)
        return tl::make_unexpected(u"\"%1\" is not a fault. See --help."_s.arg(name));
    Fault fault{row->kind, row->calls, row->valueUnlessGiven.value_or(-1), {}};
    if (value)
        fault.value = numberIn(*value, 0, row->largestValue > 0 ? row->largestValue : -1);
    if (fault.value < 0)
        return tl::make_unexpected(u"\"%1\" has the form %2%3."_s.arg(text, row->name, row->form));
    if (count) {
        fault.remaining = numberIn(*count, 1, 1'000'000'000);
        if (*fault.remaining < 0)
            return tl::make_unexpected(u"\"%1\": after @ stands how often, 1 or more."_s.arg(text));
    }
    if (afterCalls) {
        const auto calls = callsFromText(callsText);
        if (!calls)
            return tl::make_unexpected(calls.error());
        fault.calls = *calls;
    }
    return fault;
}

QString faultHelp()
{
    QString help =
        u"Faults: [CALLS:]NAME[=VALUE][@N]\n"
        "  CALLS  list, read, status, accept, decline, upload, download, reads, writes; several with commas.\n"
        "         Without it: the calls the fault is about; drop-…, no-data and ignore-key: writes.\n"
        "  @N     only the next N times.\n"_s;
    for (const Row &row : rows)
        help += u"  "_s + QString(row.name + row.form).leftJustified(helpColumn) + row.help + u'\n';
    return help + u"Example: --fault status:drop-after-apply@1 --fault delay=300\n"_s;
}

} // namespace jobmark::sandbox
