// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "request_words.h"

#include <QCoreApplication>

namespace jobmark::ui {
namespace {

struct RequestWords
{
    Q_DECLARE_TR_FUNCTIONS(RequestWords)
};

constexpr qsizetype shouldBeColumn = 1;
constexpr qsizetype nowColumn = 2;

QString markOf(const report::CorrectionLine &line)
{
    if (line.isChange && line.hasMoved)
        return RequestWords::tr("to be corrected; recorded otherwise since");
    if (line.isChange)
        return RequestWords::tr("to be corrected");
    return line.hasMoved ? RequestWords::tr("recorded otherwise since") : QString();
}

} // namespace

QString faultSentence(review::RequestFault fault)
{
    using Fault = review::RequestFault;
    switch (fault) {
    case Fault::NoRequest:
        return RequestWords::tr("There is no correction request in it. Copy the whole mail, "
                                "with the lines from BEGIN to END, and try again.");
    case Fault::Several:
        return RequestWords::tr("There are several correction requests in it. Copy one of "
                                "them, with its lines from BEGIN to END, and try again.");
    case Fault::TooLarge:
        return RequestWords::tr("It is too large to be a correction request. Copy only the "
                                "lines from BEGIN to END, and try again.");
    case Fault::Damaged:
        return RequestWords::tr("The correction request is not whole: something was cut off "
                                "or changed on the way. Ask for it as a file.");
    case Fault::NewerVersion:
        return RequestWords::tr("The correction request was written by a newer Jobmark. "
                                "Update this one to open it.");
    case Fault::NotUnderstood:
        return RequestWords::tr("This is not what a correction request looks like, so it is "
                                "not opened. Ask whoever sent it to write it anew.");
    case Fault::BreaksRules:
        return RequestWords::tr("The correction request asks for something that no status "
                                "can be. Ask whoever sent it to write it anew.");
    }
    return {};
}

QString faultSentence(files::ReadFault fault)
{
    switch (fault) {
    case files::ReadFault::Missing:
        return RequestWords::tr("The file is not there any more. Choose another.");
    case files::ReadFault::NotPermitted:
        return RequestWords::tr("The file may not be read by you. Check its permissions.");
    case files::ReadFault::Folder:
    case files::ReadFault::NotPlain:
        return RequestWords::tr("This is no ordinary file. Choose another.");
    case files::ReadFault::Unreadable:
        break;
    }
    return RequestWords::tr("The file cannot be read. Copy it to this computer, and try "
                            "again.");
}

SideState writersSides(const QList<report::CorrectionLine> &lines)
{
    SideState state;
    state.columns = {RequestWords::tr("Recorded"), RequestWords::tr("Should be")};
    for (const report::CorrectionLine &line : lines)
        state.lines.append({line.name,
                            markOf(line),
                            {line.recorded, line.shouldBe},
                            line.isChange ? QList<qsizetype>{shouldBeColumn} : QList<qsizetype>()});
    return state;
}

SideState agentsSides(const QList<report::CorrectionLine> &lines)
{
    SideState state;
    state.columns = {RequestWords::tr("Recorded then"), RequestWords::tr("Should be"),
                     RequestWords::tr("Recorded now")};
    for (const report::CorrectionLine &line : lines) {
        QList<qsizetype> stressed;
        if (line.isChange)
            stressed << shouldBeColumn;
        if (line.hasMoved)
            stressed << nowColumn;
        const QString now = line.now.isEmpty() ? RequestWords::tr("Not known here") : line.now;
        state.lines.append({line.name, markOf(line), {line.recorded, line.shouldBe, now}, stressed});
    }
    return state;
}

} // namespace jobmark::ui
