// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "record_sections.h"

#include "reading/display_text.h"
#include "reading/html_to_text.h"
#include "reading/meeting_reader.h"
#include "review/finding_sentence.h"
#include "session/attach_words.h"
#include "session/status_words.h"
#include "words/names.h"

#include <QCoreApplication>

namespace jobmark::report {
namespace {

using review::Privacy;
using session::Surroundings;

QString translated(const char *text)
{
    return QCoreApplication::translate("Record", text);
}

QString orNotRecorded(const QString &text)
{
    return text.trimmed().isEmpty() ? translated(QT_TRANSLATE_NOOP("Record", "Not recorded")) : text;
}

QString timeText(const std::optional<QDateTime> &time, const Surroundings &surroundings)
{
    return time ? reading::writeMoment(time->toTimeZone(surroundings.zone), surroundings.locale) : QString();
}

QString flagText(std::optional<bool> flag)
{
    if (!flag)
        return {};
    return *flag ? translated(QT_TRANSLATE_NOOP("Record", "Yes")) : translated(QT_TRANSLATE_NOOP("Record", "No"));
}

/// The server says it twice: of the lead, and with its status.
QString needsUpdateText(const api::Lead &lead)
{
    const QString ofLead = flagText(lead.postLeadRequiresAction);
    const QString withStatus = lead.recorded ? flagText(lead.recorded->requiresAction) : QString();
    if (withStatus.isEmpty() || withStatus == ofLead)
        return ofLead;
    return translated(QT_TRANSLATE_NOOP("Record", "Of the lead: %1. With its status: %2."))
        .arg(orNotRecorded(ofLead), withStatus);
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
        return translated(QT_TRANSLATE_NOOP("Record", "Neither accepted nor declined"));
    case api::VendorAction::Accepted:
        return translated(QT_TRANSLATE_NOOP("Record", "Accepted"));
    case api::VendorAction::Declined:
        return translated(QT_TRANSLATE_NOOP("Record", "Declined"));
    }
    return {};
}

QString byWhichCall(const RecordFacts &facts, const Surroundings &surroundings)
{
    if (!facts.becameFinal)
        return translated(QT_TRANSLATE_NOOP("Record", "Not recorded from this computer"));
    return translated(QT_TRANSLATE_NOOP("Record", "This computer, %1, accepted %2: %3"))
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
    Section section{translated(QT_TRANSLATE_NOOP("Record", "What is recorded")), {}, {}};
    section.rows.append({words::fieldLabel(rules::Field::Status), statusText(lead)});
    section.rows.append({translated(QT_TRANSLATE_NOOP("Record", "Recorded on")),
                         orNotRecorded(timeText(lead.lastUpdate(), surroundings))});
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
    return Row{translated(QT_TRANSLATE_NOOP("Record", "Made final by")), byWhichCall(facts, surroundings)};
}

Section leadSection(const RecordFacts &facts, Privacy privacy, const Surroundings &surroundings)
{
    const api::Lead lead = review::shownUnder(privacy, facts.lead);
    const auto time = [&](const std::optional<QDateTime> &when) { return orNotRecorded(timeText(when, surroundings)); };
    Section section{translated(QT_TRANSLATE_NOOP("Record", "The lead")), {}, {}};
    section.rows = {
        {translated(QT_TRANSLATE_NOOP("Record", "Lead number")), lead.id.text()},
        {translated(QT_TRANSLATE_NOOP("Record", "Category")), orNotRecorded(lead.category)},
        {translated(QT_TRANSLATE_NOOP("Record", "Created")), time(lead.dateCreated)},
        {translated(QT_TRANSLATE_NOOP("Record", "Contractor's answer")), orNotRecorded(acceptanceText(lead))},
        {translated(QT_TRANSLATE_NOOP("Record", "Answered on")), time(lead.actionDate)},
        {translated(QT_TRANSLATE_NOOP("Record", "Reason for declining")), orNotRecorded(lead.declineReason),
         RowKind::Prose},
        {translated(QT_TRANSLATE_NOOP("Record", "Notification seen")),
         orNotRecorded(flagText(lead.vendorNotificationViewed))},
        {translated(QT_TRANSLATE_NOOP("Record", "Needs an update")), orNotRecorded(needsUpdateText(lead))},
        {translated(QT_TRANSLATE_NOOP("Record", "Last changed")), time(lead.dateModified)},
    };
    return section;
}

Section customerSection(const RecordFacts &facts, Privacy privacy)
{
    const api::Lead lead = review::shownUnder(privacy, facts.lead);
    Section section{translated(QT_TRANSLATE_NOOP("Record", "The customer")), {}, {}};
    section.rows = {
        {translated(QT_TRANSLATE_NOOP("Record", "Name")), orNotRecorded(lead.customerName)},
        {translated(QT_TRANSLATE_NOOP("Record", "Phone")), orNotRecorded(lead.customerPhone)},
        {translated(QT_TRANSLATE_NOOP("Record", "Email")), orNotRecorded(lead.customerEmail)},
        {translated(QT_TRANSLATE_NOOP("Record", "Address")), orNotRecorded(lead.customerAddress)},
        {translated(QT_TRANSLATE_NOOP("Record", "More about the customer")),
         orNotRecorded(htmlText(lead.customerInformationHtml))},
    };
    return section;
}

Section projectSection(const RecordFacts &facts, Privacy privacy)
{
    const api::Lead lead = review::shownUnder(privacy, facts.lead);
    Section section{translated(QT_TRANSLATE_NOOP("Record", "The project")), {}, {}};
    section.rows = {
        {translated(QT_TRANSLATE_NOOP("Record", "Description")), orNotRecorded(lead.originalJobDescription)},
        {translated(QT_TRANSLATE_NOOP("Record", "Details")), orNotRecorded(htmlText(lead.projectDetailsHtml))},
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
                             translated(QT_TRANSLATE_NOOP("Record", "%1, uploaded: %2"))
                                 .arg(kind, orNotRecorded(timeText(attachment.uploadDate, surroundings)))});
    }
    if (section.rows.isEmpty())
        section.paragraphs.append(translated(QT_TRANSLATE_NOOP("Record", "None recorded")));
    return section;
}

Section findingSection(const RecordFacts &facts, Privacy privacy, const Surroundings &surroundings)
{
    const api::Lead lead = review::shownUnder(privacy, facts.lead);
    Section section{translated(QT_TRANSLATE_NOOP("Record", "Review checks")), {}, {}};
    for (const review::RecordFinding &finding : facts.findings)
        section.paragraphs.append(QCoreApplication::translate("Record", "%1: %2", "how severe, then the sentence")
                                      .arg(severityWord(finding.severity()),
                                           review::sentence(finding, lead, surroundings.locale, surroundings.zone)));
    if (section.paragraphs.isEmpty())
        section.paragraphs.append(translated(QT_TRANSLATE_NOOP("Record", "Nothing odd was found.")));
    return section;
}

Document recordDocument(const RecordFacts &facts, Privacy privacy, const Surroundings &surroundings)
{
    Section head{{}, {}, {}};
    head.rows = {{translated(QT_TRANSLATE_NOOP("Record", "Connection")), facts.connection},
                 {translated(QT_TRANSLATE_NOOP("Record", "As of")), timeText(surroundings.now(), surroundings)}};
    if (privacy == Privacy::Everything)
        head.rows.append({translated(QT_TRANSLATE_NOOP("Record", "Server")), facts.server.text()});
    else
        head.rows.append({translated(QT_TRANSLATE_NOOP("Record", "Personal data")),
                          translated(QT_TRANSLATE_NOOP("Record", "%1 stands where something was taken out"))
                              .arg(review::removedMark())});
    Section recorded = recordedSection(facts, privacy, surroundings);
    if (const auto madeFinal = madeFinalRow(facts, surroundings))
        recorded.rows.append(*madeFinal);
    return {translated(QT_TRANSLATE_NOOP("Record", "Record of lead %1")).arg(facts.lead.id.text()),
            {head, recorded, findingSection(facts, privacy, surroundings), leadSection(facts, privacy, surroundings),
             customerSection(facts, privacy), projectSection(facts, privacy),
             attachmentSection(facts, privacy, surroundings)}};
}

QString severityWord(rules::Severity severity)
{
    return severity == rules::Severity::Error ? translated(QT_TRANSLATE_NOOP("Record", "Error"))
                                              : translated(QT_TRANSLATE_NOOP("Record", "Warning"));
}

} // namespace jobmark::report
