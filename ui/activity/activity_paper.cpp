// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "activity_paper.h"

#include "activity/entry_text.h"
#include "reading/day_reader.h"
#include "reading/meeting_reader.h"

#include <QCoreApplication>

namespace jobmark::ui {
namespace {

struct ActivityPaperWords
{
    Q_DECLARE_TR_FUNCTIONS(ActivityPaper)
};

PaperSection sectionOf(const activity::Entry &entry, const session::Surroundings &surroundings)
{
    PaperSection section;
    section.title = ActivityPaperWords::tr("%1, %2").arg(reading::writeTime(entry.at.time(), surroundings.locale),
                                                         activity::headline(entry));
    section.text = activity::leadLine(entry);
    for (const activity::Value &value : entry.values)
        section.facts << PaperFact{value.name, value.text};
    if (!entry.remark.isEmpty())
        section.facts << PaperFact{ActivityPaperWords::tr("Remark"), entry.remark};
    if (!entry.reference.isEmpty())
        section.facts << PaperFact{ActivityPaperWords::tr("Reference"), entry.reference};
    return section;
}

} // namespace

PaperDocument paperOf(const std::deque<activity::Entry> &entries, const ExportHead &head,
                      const session::Surroundings &surroundings, const QFont &font)
{
    PaperDocument document;
    document.title = ActivityPaperWords::tr("Activity");
    document.about << ActivityPaperWords::tr("Connection: %1").arg(head.connection);
    document.about += head.filterLines;
    document.about << ActivityPaperWords::tr("Made: %1").arg(activity::exactTimeText(head.madeAt));
    document.runningHead =
        ActivityPaperWords::tr("Activity, %1. %2").arg(head.connection, head.filterLines.join(QStringLiteral(". ")));
    document.whenEmpty = ActivityPaperWords::tr("There is no entry.");
    document.font = font;
    document.locale = surroundings.locale;
    document.pageSize = pageSizeOf(surroundings.locale);
    document.direction = surroundings.locale.textDirection();
    QDate day;
    for (const activity::Entry &entry : entries) {
        if (entry.at.date() != day) {
            day = entry.at.date();
            document.sections << PaperSection{PaperSection::Level::Part, reading::writeDay(day, surroundings.locale)};
        }
        document.sections << sectionOf(entry, surroundings);
    }
    return document;
}

} // namespace jobmark::ui
