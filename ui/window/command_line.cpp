// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "command_line.h"

#include "api/server_text.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jobmark::ui {
namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Options
{
    QCommandLineOption apiUrl{u"api-url"_s,
                              CommandLineWords::tr("Work with this server; with --token-stdin for this run only."),
                              u"address"_s};
    QCommandLineOption tokenStdin{
        u"token-stdin"_s,
        CommandLineWords::tr("Read the token from standard input, for this run only. It is not kept.")};
    QCommandLineOption lead{u"lead"_s, CommandLineWords::tr("Open at this lead."), u"number"_s};
    QCommandLineOption sampleData{u"sample-data"_s,
                                  CommandLineWords::tr("Try Jobmark on sample leads, without an account.")};
    QCommandLineOption profile{u"profile"_s, CommandLineWords::tr("Keep all data in this folder, settings too."),
                               u"folder"_s};
    QCommandLineOption undoTime{
        u"undo-seconds"_s,
        CommandLineWords::tr("How long a final status can be undone before it goes, 0 to 60; otherwise as set."),
        u"seconds"_s};
    QCommandLineOption check{
        u"check"_s,
        CommandLineWords::tr("Check updates, one JSON object a line, and say what is wrong with each. "
                             "A dash reads standard input."),
        u"file"_s};
    QCommandLineOption ruleTable{u"rule-table"_s,
                                 CommandLineWords::tr("Print the table of statuses and their fields as Markdown.")};
    QCommandLineOption tour{
        u"tour"_s, CommandLineWords::tr("Go through all statuses on sample data and save a picture of each step."),
        u"folder"_s};
    QCommandLineOption help{{u"h"_s, u"help"_s}, CommandLineWords::tr("Say this, and end.")};
    QCommandLineOption version{{u"v"_s, u"version"_s}, CommandLineWords::tr("Say the version, and end.")};

    void addTo(QCommandLineParser &parser) const
    {
        parser.addOptions(
            {apiUrl, tokenStdin, lead, sampleData, profile, undoTime, check, ruleTable, tour, help, version});
        parser.addPositionalArgument(u"link"_s, CommandLineWords::tr("A link such as jobmark:lead/41207."),
                                     u"[link]"_s);
    }
};

tl::unexpected<CommandLineFault> fault(const QString &sentence)
{
    return tl::make_unexpected(CommandLineFault{sentence});
}

Start startOf(const QCommandLineParser &parser, const Options &options)
{
    if (parser.isSet(options.help))
        return Start::Help;
    if (parser.isSet(options.version))
        return Start::Version;
    if (parser.isSet(options.check))
        return Start::Check;
    if (parser.isSet(options.ruleTable))
        return Start::RuleTable;
    if (parser.isSet(options.tour))
        return Start::Tour;
    return parser.isSet(options.sampleData) ? Start::SampleData : Start::Window;
}

tl::expected<void, CommandLineFault> readLead(const QString &text, CommandLine &line)
{
    line.lead = api::LeadId::fromText(text);
    if (line.lead)
        return {};
    return fault(CommandLineWords::tr("--lead: \"%1\" is no lead number. Write digits, for example "
                                      "--lead 41207.")
                     .arg(text));
}

tl::expected<void, CommandLineFault> readLink(const QString &link, CommandLine &line)
{
    static constexpr QLatin1StringView scheme("jobmark:");
    static constexpr QLatin1StringView leads("jobmark:lead/");
    if (link.startsWith(scheme, Qt::CaseInsensitive)) {
        line.lead =
            link.startsWith(leads, Qt::CaseInsensitive) ? api::LeadId::fromText(link.mid(leads.size())) : std::nullopt;
        if (!line.lead)
            line.unknownLink = api::cleanedText(link);
        return {};
    }
    return fault(CommandLineWords::tr("\"%1\" is no link that Jobmark knows. Write it like "
                                      "jobmark:lead/41207, or see --help.")
                     .arg(link));
}

tl::expected<void, CommandLineFault> readValues(const QCommandLineParser &parser, const Options &options,
                                                CommandLine &line)
{
    if (parser.isSet(options.apiUrl)) {
        const auto server = api::ServerAddress::fromText(parser.value(options.apiUrl));
        if (!server)
            return fault(CommandLineWords::tr("--api-url: \"%1\" cannot be used. Write an https address, or http for a "
                                              "server on this computer, without a password or a question mark in it.")
                             .arg(parser.value(options.apiUrl)));
        line.server = *server;
    }
    if (parser.isSet(options.undoTime)) {
        bool isNumber = false;
        const int seconds = parser.value(options.undoTime).toInt(&isNumber);
        if (!isNumber || seconds < 0 || seconds > 60)
            return fault(CommandLineWords::tr("--undo-seconds: write a whole number from 0 to 60."));
        line.undoTime = std::chrono::seconds(seconds);
    }
    if (parser.isSet(options.lead)) {
        if (const auto read = readLead(parser.value(options.lead), line); !read)
            return read;
    }
    const QStringList links = parser.positionalArguments();
    if (links.size() > 1)
        return fault(CommandLineWords::tr("Write one link at most; see --help."));
    return links.isEmpty() ? tl::expected<void, CommandLineFault>() : readLink(links.first(), line);
}

} // namespace

tl::expected<CommandLine, CommandLineFault> parseCommandLine(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    options.addTo(parser);
    if (!parser.parse(QStringList{u"jobmark"_s} + arguments))
        return fault(CommandLineWords::tr("%1 See --help.").arg(parser.errorText()));
    CommandLine line;
    line.start = startOf(parser, options);
    line.token = parser.isSet(options.tokenStdin) ? TokenSource::StandardInput : TokenSource::Keychain;
    line.profileFolder = parser.value(options.profile);
    line.file = parser.value(options.check);
    line.folder = parser.value(options.tour);
    if (const auto read = readValues(parser, options, line); !read)
        return tl::make_unexpected(read.error());
    return line;
}

QString helpText()
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLineWords::tr("Keeps RenovationFind leads up to date."));
    options.addTo(parser);
    return parser.helpText();
}

} // namespace jobmark::ui
