// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "compare_records.h"

#include "record_sections.h"

#include <QCoreApplication>

namespace jobmark::report {
namespace {

using review::Privacy;

/// The lines of one record; each record has the same ones.
QList<Row> linesOf(const RecordFacts &facts, const session::Surroundings &surroundings)
{
    QList<Row> lines = recordedSection(facts, Privacy::Everything, surroundings).rows;
    lines += leadSection(facts, Privacy::Everything, surroundings).rows;
    lines += customerSection(facts, Privacy::Everything).rows;
    lines += projectSection(facts, Privacy::Everything).rows;
    const Section attachments = attachmentSection(facts, Privacy::Everything, surroundings);
    QStringList files = attachments.paragraphs;
    for (const Row &file : attachments.rows)
        files << file.name;
    lines.append({attachments.heading, files.join(u'\n')});
    const Section findings = findingSection(facts, Privacy::Everything, surroundings);
    lines.append({findings.heading, findings.paragraphs.join(u'\n')});
    return lines;
}

} // namespace

QList<ComparedLine> compareRecords(const QList<RecordFacts> &records, const session::Surroundings &surroundings)
{
    QList<ComparedLine> compared;
    for (const RecordFacts &facts : records) {
        const QList<Row> lines = linesOf(facts, surroundings);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (compared.size() <= i)
                compared.append({lines.at(i).name, {}, {}});
            ComparedLine &line = compared[i];
            line.texts.append(lines.at(i).text);
            if (line.texts.constLast().trimmed() != line.texts.constFirst().trimmed())
                line.differing.append(line.texts.size() - 1);
        }
    }
    return compared;
}

} // namespace jobmark::report
