// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "record_sections.h"

#include "record_context.h"

#include "reading/display_text.h"
#include "reading/html_to_text.h"
#include "reading/meeting_reader.h"
#include "review/finding_sentence.h"
#include "session/attach_words.h"
#include "session/status_words.h"
#include "words/names.h"

namespace jobmark::report {
namespace {

using review::Privacy;
using session::Surroundings;

QString orNotRecorded(const QString &text)
{
    return text.trimmed().isEmpty() ? RecordWords::tr("Not recorded") : text;
}

QString timeText(const std::optional<QDateTime> &time, const Surroundings &surroundings)
{
    return time ? reading::writeMoment(time->toTimeZone(surroundings.zone), surroundings.locale) : QString();
}

QString flagText(std::optional<bool> flag)
{
    if (!flag)
        return {};
    return *flag ? RecordWords::tr("Yes") : RecordWords::tr("No");
}

/// The server says it twice: of the lead, and with its status.
QString needsUpdateText(const api::Lead &lead)
{
    const QString ofLead = flagText(lead.postLeadRequiresAction);
    const QString withStatus = lead.recorded ? flagText(lead.recorded->requiresAction) : QString();
    if (withStatus.isEmpty() || withStatus == ofLead)
        return ofLead;
    return RecordWords::tr("Of the lead: %1. With its status: %2.").arg(orNotRecorded(ofLead), withStatus);
}

QString acceptanceText(const api::Lead &lead)
{
    const api::Reported<api::VendorAction> &action = lead.vendorLeadAction;
    if (action.unknownText() != nullptr)
        return *action.unknownText();
    if (action.value() == nullptr)
        return {};
    switch (*action.value()) {
    case api::VendorAction::None:
        return RecordWords::tr("Neither accepted nor declined");
    case api::VendorAction::Accepted:
        return RecordWords::tr("Accepted");
    case api::VendorAction::Declined:
        return RecordWords::tr("Declined");
    }
    return {};
}

QString byWhichCall(const RecordFacts &facts, const Surroundings &surroundings)
{
    if (!facts.becameFinal)
        return RecordWords::tr("Not recorded from this computer");
    return RecordWords::tr("This computer, %1, accepted %2: %3")
        .arg(facts.becameFinal->reference, timeText(facts.becameFinal->at, surroundings), facts.becameFinal->call);
}

QString htmlText(const QString &html)
{
    return reading::htmlToPlainText(html, reading::blockLimit).trimmed();
}

} // namespace

Section recordedSection(const RecordFacts &facts, Privacy privacy, const Surroundings &surroundings)
{
    const api::Lead lead = review::shownUnder(privacy, facts.lead);
    Section section{RecordWords::tr("What is recorded"), {}, {}};
    section.rows.append({words::fieldLabel(rules::Field::Status), statusText(lead)});
    section.rows.append({RecordWords::tr("Recorded on"), orNotRecorded(timeText(lead.lastUpdate(), surroundings))});
    for (const rules::Field field : session::spokenFields()) {
        if (field != rules::Field::Status)
            section.rows.append({words::fieldLabel(field),
                                 orNotRecorded(session::recordedText(lead, field, surroundings)),
                                 field == rules::Field::Notes ? RowKind::Prose : RowKind::Value});
    }
    return section;
}

std::optional<Row> madeFinalRow(const RecordFacts &facts, const Surroundings &surroundings)
{
    if (!facts.isLocked())
        return std::nullopt;
    return Row{RecordWords::tr("Made final by"), byWhichCall(facts, surroundings)};
}

Section leadSection(const RecordFacts &facts, Privacy privacy, const Surroundings &surroundings)
{
    const api::Lead lead = review::shownUnder(privacy, facts.lead);
    const auto time = [&](const std::optional<QDateTime> &when) { return orNotRecorded(timeText(when, surroundings)); };
    Section section{RecordWords::tr("The lead"), {}, {}};
    section.rows = {
        {RecordWords::tr("Lead number"), lead.id.text()},
        {RecordWords::tr("Category"), orNotRecorded(lead.category)},
        {RecordWords::tr("Created"), time(lead.dateCreated)},
        {RecordWords::tr("Contractor's answer"), orNotRecorded(acceptanceText(lead))},
        {RecordWords::tr("Answered on"), time(lead.actionDate)},
        {RecordWords::tr("Reason for declining"), orNotRecorded(lead.declineReason), RowKind::Prose},
        {RecordWords::tr("Notification seen"), orNotRecorded(flagText(lead.vendorNotificationViewed))},
        {RecordWords::tr("Needs an update"), orNotRecorded(needsUpdateText(lead))},
        {RecordWords::tr("Last changed"), time(lead.dateModified)},
    };
    return section;
}

Section customerSection(const RecordFacts &facts, Privacy privacy)
{
    const api::Lead lead = review::shownUnder(privacy, facts.lead);
    Section section{RecordWords::tr("The customer"), {}, {}};
    section.rows = {
        {RecordWords::tr("Name"), orNotRecorded(lead.customerName)},
        {RecordWords::tr("Phone"), orNotRecorded(lead.customerPhone)},
        {RecordWords::tr("Email"), orNotRecorded(lead.customerEmail)},
        {RecordWords::tr("Address"), orNotRecorded(lead.customerAddress)},
        {RecordWords::tr("More about the customer"), orNotRecorded(htmlText(lead.customerInformationHtml))},
    };
    return section;
}

Section projectSection(const RecordFacts &facts, Privacy privacy)
{
    const api::Lead lead = review::shownUnder(privacy, facts.lead);
    Section section{RecordWords::tr("The project"), {}, {}};
    section.rows = {
        {RecordWords::tr("Description"), orNotRecorded(lead.originalJobDescription)},
        {RecordWords::tr("Details"), orNotRecorded(htmlText(lead.projectDetailsHtml))},
    };
    return section;
}

Section attachmentSection(const RecordFacts &facts, Privacy privacy, const Surroundings &surroundings)
{
    const api::Lead lead = review::shownUnder(privacy, facts.lead);
    Section section{words::fieldLabel(rules::Field::Attachment), {}, {}};
    for (const api::AttachmentInfo &attachment : lead.attachments) {
        const QString kind = session::kindName(files::kindOfContentType(attachment.contentType));
        section.rows.append({orNotRecorded(reading::displayText(attachment.displayFilename)),
                             RecordWords::tr("%1, uploaded: %2")
                                 .arg(kind, orNotRecorded(timeText(attachment.uploadDate, surroundings)))});
    }
    if (section.rows.isEmpty())
        section.paragraphs.append(RecordWords::tr("None recorded"));
    return section;
}

Section findingSection(const RecordFacts &facts, Privacy privacy, const Surroundings &surroundings)
{
    const api::Lead lead = review::shownUnder(privacy, facts.lead);
    Section section{RecordWords::tr("Review checks"), {}, {}};
    for (const review::RecordFinding &finding : facts.findings)
        section.paragraphs.append(RecordWords::tr("%1: %2", "how severe, then the sentence")
                                      .arg(severityWord(finding.severity()),
                                           review::sentence(finding, lead, surroundings.locale, surroundings.zone)));
    if (section.paragraphs.isEmpty())
        section.paragraphs.append(RecordWords::tr("Nothing odd was found."));
    return section;
}

Document recordDocument(const RecordFacts &facts, Privacy privacy, const Surroundings &surroundings)
{
    Section head{{}, {}, {}};
    head.rows = {{RecordWords::tr("Connection"), facts.connection},
                 {RecordWords::tr("As of"), timeText(surroundings.now(), surroundings)}};
    if (privacy == Privacy::Everything)
        head.rows.append({RecordWords::tr("Server"), facts.server.text()});
    else
        head.rows.append({RecordWords::tr("Personal data"),
                          RecordWords::tr("%1 stands where something was taken out").arg(review::removedMark())});
    Section recorded = recordedSection(facts, privacy, surroundings);
    if (const auto madeFinal = madeFinalRow(facts, surroundings))
        recorded.rows.append(*madeFinal);
    return {RecordWords::tr("Record of lead %1").arg(facts.lead.id.text()),
            {head, recorded, findingSection(facts, privacy, surroundings), leadSection(facts, privacy, surroundings),
             customerSection(facts, privacy), projectSection(facts, privacy),
             attachmentSection(facts, privacy, surroundings)}};
}

QString severityWord(rules::Severity severity)
{
    return severity == rules::Severity::Error ? RecordWords::tr("Error") : RecordWords::tr("Warning");
}

} // namespace jobmark::report
