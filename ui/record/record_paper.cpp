// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "record_paper.h"

namespace jobmark::ui {
namespace {

constexpr qreal pointsOnPaper = 10;

PaperSection paperSection(const report::Section &section)
{
    PaperSection paper{PaperSection::Level::Entry, section.heading};
    paper.text = section.paragraphs.join(u'\n');
    for (const report::Row &row : section.rows)
        paper.facts.append({row.name, row.text});
    return paper;
}

} // namespace

PaperDocument recordPaper(const report::RecordFacts &facts, review::Privacy privacy,
                          const session::Surroundings &surroundings, QFont font)
{
    const report::Document document = report::recordDocument(facts, privacy, surroundings);
    PaperDocument paper;
    paper.title = document.title;
    paper.runningHead = document.title;
    paper.about = {report::reference(report::shownUnder(privacy, facts), surroundings)};
    for (const report::Section &section : document.sections)
        paper.sections.append(paperSection(section));
    font.setPointSizeF(pointsOnPaper);
    paper.font = font;
    paper.locale = surroundings.locale;
    paper.pageSize = pageSizeOf(surroundings.locale);
    paper.direction = surroundings.locale.textDirection();
    return paper;
}

} // namespace jobmark::ui
