// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "record_facts.h"

#include "record_context.h"

#include "reading/display_text.h"
#include "reading/meeting_reader.h"
#include "rules/rule_table.h"
#include "rules/wire_names.h"
#include "words/names.h"

namespace jobmark::report {
namespace {

constexpr qsizetype statusLimit = 80;

} // namespace

bool RecordFacts::isLocked() const
{
    return lead.finalStatus().has_value();
}

RecordFacts shownUnder(review::Privacy privacy, const RecordFacts &facts)
{
    RecordFacts shown = facts;
    shown.lead = review::shownUnder(privacy, facts.lead);
    return shown;
}

QString statusText(const api::Lead &lead)
{
    const api::Reported<rules::Status> &status = lead.status();
    if (const rules::Status *known = status.value())
        return RecordWords::tr("%1 (%2)", "a status and its name in the API")
            .arg(words::statusName(*known), QString(rules::wireName(*known)));
    if (const QString *theirs = status.unknownText())
        return reading::displayText(*theirs, statusLimit);
    return RecordWords::tr("Not recorded");
}

QString reference(const RecordFacts &facts, const session::Surroundings &surroundings)
{
    const auto recorded = facts.lead.lastUpdate();
    const QString when = recorded ? reading::writeMoment(recorded->toTimeZone(surroundings.zone), surroundings.locale)
                                  : RecordWords::tr("date not recorded");
    return RecordWords::tr("%1, lead %2, %3, %4", "connection, number, status, when")
        .arg(facts.connection, facts.lead.id.text(), statusText(facts.lead), when);
}

QString whyLocked(const api::Lead &lead)
{
    const auto status = lead.finalStatus();
    if (!status)
        return RecordWords::tr("This record is not locked, and the contractor can still change "
                               "it. You only read it, because this connection only reads.");
    return RecordWords::tr("This record is locked because its status, %1, is final: nobody but "
                           "RenovationFind support can change it. You can read and copy "
                           "everything, and write a correction request if something is wrong.")
        .arg(words::statusName(*status));
}

} // namespace jobmark::report
