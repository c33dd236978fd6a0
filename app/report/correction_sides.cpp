// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "correction_sides.h"

#include "correction_context.h"

#include "rules/rule_table.h"
#include "session/status_words.h"
#include "words/names.h"

namespace jobmark::report {
namespace {

QString orNotRecorded(const QString &text)
{
    return text.isEmpty() ? CorrectionWords::tr("Not recorded") : text;
}

} // namespace

QList<CorrectionLine> correctionLines(const review::CorrectionRequest &request, const std::optional<api::Lead> &now,
                                      const session::Surroundings &surroundings)
{
    QList<CorrectionLine> lines;
    for (const rules::Field field : session::spokenFields()) {
        const QString recorded = session::recordedText(request.recorded, field, surroundings);
        const QString current = now ? session::recordedText(*now, field, surroundings) : QString();
        const bool isAsked = field == rules::Field::Status || rules::isAsked(request.shouldBe.status(), field);
        const QString shouldBe = isAsked ? session::submittedText(request.shouldBe, field, surroundings) : recorded;
        if (recorded.isEmpty() && shouldBe.isEmpty() && current.isEmpty())
            continue;
        CorrectionLine line;
        line.name = words::fieldLabel(field);
        line.recorded = orNotRecorded(recorded);
        line.shouldBe = shouldBe.isEmpty() ? CorrectionWords::tr("Nothing") : shouldBe;
        line.isChange = shouldBe != recorded;
        if (!line.isChange)
            line.shouldBe = CorrectionWords::tr("As it is");
        line.now = now ? orNotRecorded(current) : QString();
        line.hasMoved = now && current != recorded;
        lines.append(line);
    }
    return lines;
}

} // namespace jobmark::report
