// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "text_commands.h"

#include "console.h"

#include "check/check_lines.h"
#include "check/rule_table_markdown.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTextStream>
#include <QTimeZone>

namespace jobmark::ui {
namespace {

constexpr int unreadable = 2;

void say(FILE *stream, const QString &text)
{
    QTextStream out(stream);
    out << text << Qt::endl;
}

int check(const QString &file)
{
    QFile in(file);
    const bool opened =
        file == QLatin1StringView("-") ? in.open(standardInput(), QIODevice::ReadOnly) : in.open(QIODevice::ReadOnly);
    QFile out;
    if (!opened || !out.open(stdout, QIODevice::WriteOnly)) {
        say(stderr,
            QCoreApplication::translate("CommandLine", "--check: \"%1\" cannot be read (%2). Check the path and its "
                                                       "permissions.")
                .arg(file, in.errorString()));
        return unreadable;
    }
    const rules::Instant now{std::chrono::seconds(QDateTime::currentSecsSinceEpoch())};
    switch (check::checkLines(in, out, now, QTimeZone::systemTimeZone())) {
    case check::CheckOutcome::AllOk:
        return 0;
    case check::CheckOutcome::SomeNotOk:
        return 1;
    case check::CheckOutcome::Unreadable:
        break;
    }
    return unreadable;
}

} // namespace

bool isTextCommand(Start start)
{
    return start == Start::Check || start == Start::RuleTable || start == Start::Help || start == Start::Version;
}

int runTextCommand(const CommandLine &line)
{
    switch (line.start) {
    case Start::Check:
        return check(line.file);
    case Start::RuleTable:
        say(stdout, check::ruleTableMarkdown());
        return 0;
    case Start::Version:
        say(stdout, QCoreApplication::applicationVersion());
        return 0;
    default:
        say(stdout, helpText());
        return 0;
    }
}

int refuseCommandLine(const CommandLineFault &fault)
{
    say(stderr, fault.sentence);
    return unreadable;
}

} // namespace jobmark::ui
