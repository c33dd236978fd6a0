// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "request_words.h"

#include <QCoreApplication>

namespace jobmark::ui {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("RequestWords", text);
}

constexpr qsizetype shouldBeColumn = 1;
constexpr qsizetype nowColumn = 2;

QString markOf(const report::CorrectionLine &line)
{
    if (line.isChange && line.hasMoved)
        return translated(QT_TRANSLATE_NOOP("RequestWords", "to be corrected; recorded otherwise since"));
    if (line.isChange)
        return translated(QT_TRANSLATE_NOOP("RequestWords", "to be corrected"));
    return line.hasMoved ? translated(QT_TRANSLATE_NOOP("RequestWords", "recorded otherwise since")) : QString();
}

} // namespace

QString faultSentence(review::RequestFault fault)
{
    using Fault = review::RequestFault;
    switch (fault) {
    case Fault::NoRequest:
        return translated(QT_TRANSLATE_NOOP("RequestWords",
                                            "There is no correction request in it. Copy the whole mail, "
                                            "with the lines from BEGIN to END, and try again."));
    case Fault::Several:
        return translated(QT_TRANSLATE_NOOP("RequestWords", "There are several correction requests in it. Copy one of "
                                                            "them, with its lines from BEGIN to END, and try again."));
    case Fault::TooLarge:
        return translated(QT_TRANSLATE_NOOP("RequestWords", "It is too large to be a correction request. Copy only the "
                                                            "lines from BEGIN to END, and try again."));
    case Fault::Damaged:
        return translated(QT_TRANSLATE_NOOP("RequestWords",
                                            "The correction request is not whole: something was cut off "
                                            "or changed on the way. Ask for it as a file."));
    case Fault::NewerVersion:
        return translated(QT_TRANSLATE_NOOP("RequestWords", "The correction request was written by a newer Jobmark. "
                                                            "Update this one to open it."));
    case Fault::NotUnderstood:
        return translated(QT_TRANSLATE_NOOP("RequestWords",
                                            "This is not what a correction request looks like, so it is "
                                            "not opened. Ask whoever sent it to write it anew."));
    case Fault::BreaksRules:
        return translated(QT_TRANSLATE_NOOP("RequestWords", "The correction request asks for something that no status "
                                                            "can be. Ask whoever sent it to write it anew."));
    }
    return {};
}

QString faultSentence(files::ReadFault fault)
{
    switch (fault) {
    case files::ReadFault::Missing:
        return translated(QT_TRANSLATE_NOOP("RequestWords", "The file is not there any more. Choose another."));
    case files::ReadFault::NotPermitted:
        return translated(QT_TRANSLATE_NOOP("RequestWords", "The file may not be read by you. Check its permissions."));
    case files::ReadFault::Folder:
    case files::ReadFault::NotPlain:
        return translated(QT_TRANSLATE_NOOP("RequestWords", "This is no ordinary file. Choose another."));
    case files::ReadFault::Unreadable:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("RequestWords", "The file cannot be read. Copy it to this computer, and try "
                                                        "again."));
}

SideState writersSides(const QList<report::CorrectionLine> &lines)
{
    SideState state;
    state.columns = {translated(QT_TRANSLATE_NOOP("RequestWords", "Recorded")),
                     translated(QT_TRANSLATE_NOOP("RequestWords", "Should be"))};
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
    state.columns = {translated(QT_TRANSLATE_NOOP("RequestWords", "Recorded then")),
                     translated(QT_TRANSLATE_NOOP("RequestWords", "Should be")),
                     translated(QT_TRANSLATE_NOOP("RequestWords", "Recorded now"))};
    for (const report::CorrectionLine &line : lines) {
        QList<qsizetype> stressed;
        if (line.isChange)
            stressed << shouldBeColumn;
        if (line.hasMoved)
            stressed << nowColumn;
        const QString now =
            line.now.isEmpty() ? translated(QT_TRANSLATE_NOOP("RequestWords", "Not known here")) : line.now;
        state.lines.append({line.name, markOf(line), {line.recorded, line.shouldBe, now}, stressed});
    }
    return state;
}

} // namespace jobmark::ui
