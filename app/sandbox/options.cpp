// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "options.h"

#include "fault.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace jobmark::sandbox {
namespace {

constexpr int usageError = 2;
constexpr int largestPort = 65'535;
constexpr qint64 mostLeads = 10'000'000;

constexpr auto description =
    "A RenovationFind API of your own, on 127.0.0.1, with sample leads. The first line of output is its address.\n"
    "It takes any bearer token but \"expired\", and is for trying and testing only.";

QString inspectionHelp()
{
    return u"To see what happened, besides the API and without a token:\n"
           "  GET  /sandbox/log         every API request: n, method, path, query, idempotencyKey, body, status (0: "
           "no\n"
           "                            answer), applied, replayed. Never a token.\n"
           "  GET  /sandbox/leads       every lead, contact details included; /sandbox/leads/ID: one of them\n"
           "  POST /sandbox/faults      a JSON list of faults, as after --fault, in place of those in force\n"_s;
}

struct Known
{
    QCommandLineOption port{u"port"_s, u"Listen on port N instead of a free one."_s, u"N"_s};
    QCommandLineOption state{u"state"_s, u"Keep what changes in FILE, and go on from there when it exists."_s,
                             u"FILE"_s};
    QCommandLineOption leads{u"leads"_s, u"Offer N leads: the handwritten ones first, then variations."_s, u"N"_s};
    QCommandLineOption fault{u"fault"_s, u"Misbehave so; may be given many times."_s, u"NAME[=VALUE]"_s};
    QCommandLineOption untilStdinCloses{u"until-stdin-closes"_s, u"End when standard input does."_s};
    QCommandLineOption help{{u"h"_s, u"help"_s}, u"Say this and end."_s};
    QCommandLineOption version{u"version"_s, u"Say the version and end."_s};
};

/// The number after `option`, nothing when it was not given, or the notice that it is none.
tl::expected<std::optional<qint64>, Notice> numberOf(const QCommandLineParser &parser, const QCommandLineOption &option,
                                                     qint64 most)
{
    if (!parser.isSet(option))
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || number < 0 || number > most)
        return tl::make_unexpected(
            Notice{u"--%1 takes a number from 0 to %2.\n"_s.arg(option.names().first()).arg(most), usageError});
    return number;
}

tl::expected<Options, Notice> read(const QCommandLineParser &parser, const Known &known)
{
    const auto port = numberOf(parser, known.port, largestPort);
    const auto leads = numberOf(parser, known.leads, mostLeads);
    if (!port)
        return tl::make_unexpected(port.error());
    if (!leads)
        return tl::make_unexpected(leads.error());
    Options options;
    options.port = static_cast<int>(port->value_or(0));
    options.leads = *leads;
    if (parser.isSet(known.state))
        options.stateFile = parser.value(known.state);
    options.faults = parser.values(known.fault);
    if (parser.isSet(known.untilStdinCloses))
        options.ending = Ending::OnSignalOrStdinClosed;
    return options;
}

} // namespace

tl::expected<Options, Notice> optionsFromArguments(const QStringList &arguments)
{
    const Known known;
    QCommandLineParser parser;
    parser.setApplicationDescription(QLatin1StringView(description));
    parser.addOptions(
        {known.port, known.state, known.leads, known.fault, known.untilStdinCloses, known.help, known.version});
    if (!parser.parse(arguments))
        return tl::make_unexpected(Notice{parser.errorText() + u'\n', usageError});
    if (parser.isSet(known.help))
        return tl::make_unexpected(Notice{parser.helpText() + u'\n' + faultHelp() + u'\n' + inspectionHelp(), 0});
    if (parser.isSet(known.version))
        return tl::make_unexpected(Notice{u"jobmark-sandbox "_s + QStringLiteral(JOBMARK_VERSION) + u'\n', 0});
    if (!parser.positionalArguments().isEmpty())
        return tl::make_unexpected(
            Notice{u"\"%1\" is not an option. See --help.\n"_s.arg(parser.positionalArguments().first()), usageError});
    return read(parser, known);
}

} // namespace jobmark::sandbox
