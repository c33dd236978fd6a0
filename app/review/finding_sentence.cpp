// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "finding_sentence.h"

#include "reading/amount_reader.h"
#include "reading/display_text.h"
#include "reading/meeting_reader.h"
#include "rules/notes.h"
#include "words/names.h"

#include <QCoreApplication>

namespace jobmark::review {
namespace {

using rules::Code;
using rules::Field;

constexpr qsizetype statusLimit = 80;

struct RecordFindingsWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordFindings)
};

QString statusText(const api::Reported<rules::Status> &status)
{
    if (status.value() != nullptr)
        return words::statusName(*status.value());
    return status.unknownText() != nullptr ? reading::displayText(*status.unknownText(), statusLimit) : QString();
}

/// What is said of any field. The field's name stands before a colon, so that it agrees with nothing.
const char *pattern(const RecordFinding &finding)
{
    switch (std::get<Code>(finding.code)) {
    case Code::Missing:
        return finding.age == api::RecordAge::Older
                   ? QT_TRANSLATE_NOOP("RecordFindings", "%1: not recorded, as the record is older than this field. "
                                                         "Ask the contractor if you need it.")
                   : QT_TRANSLATE_NOOP("RecordFindings", "%1: not recorded, although the status needs it. Ask the "
                                                         "contractor for it.");
    case Code::TooLong:
        return QT_TRANSLATE_NOOP("RecordFindings", "%1: longer than is allowed. Check that nothing is cut off.");
    case Code::Malformed:
    case Code::UnknownValue:
        return QT_TRANSLATE_NOOP("RecordFindings", "%1: recorded in a way Jobmark cannot read. Look at the raw JSON, "
                                                   "and ask the contractor what is meant.");
    case Code::Negative:
        return QT_TRANSLATE_NOOP("RecordFindings", "%1: below zero. Ask the contractor for the right amount.");
    case Code::TooLarge:
        return QT_TRANSLATE_NOOP("RecordFindings", "%1: larger than can be. Ask the contractor for the right amount.");
    case Code::TooPrecise:
        return QT_TRANSLATE_NOOP("RecordFindings", "%1: has parts of a cent. Ask the contractor for the right amount.");
    case Code::DateAndTbd:
        return QT_TRANSLATE_NOOP("RecordFindings", "%1: a day is recorded, and also that it is to be determined. Ask "
                                                   "the contractor which of the two holds.");
    case Code::NotAccepted:
        return QT_TRANSLATE_NOOP("RecordFindings", "%1: recorded although the lead was not accepted. Look at the lead "
                                                   "in the portal.");
    case Code::Recommended:
        return QT_TRANSLATE_NOOP("RecordFindings", "%1: won without any. Ask the contractor for the signed contract or "
                                                   "the estimate.");
    case Code::Zero:
        return QT_TRANSLATE_NOOP("RecordFindings", "%1: zero. Ask the contractor what the job was sold for.");
    case Code::EndsBeforeStart:
        return QT_TRANSLATE_NOOP("RecordFindings", "%1: before the start date. Ask the contractor for both dates.");
    case Code::Locked:
    case Code::NotUsed:
    case Code::InThePast:
        break; // nothing that is recorded can be
    }
    return QT_TRANSLATE_NOOP("RecordFindings", "%1: looks odd. Check it with the contractor.");
}

/// Two times, or two statuses, that do not go together.
struct Pair
{
    QString first;
    QString second;
};

class RecordSentence
{
public:
    RecordSentence(const RecordFinding &finding, const api::Lead &lead, const QLocale &locale, const QTimeZone &zone)
        : m_finding(finding)
        , m_lead(lead)
        , m_locale(locale)
        , m_zone(zone)
    {}

    [[nodiscard]] QString text() const
    {
        switch (std::get<RecordCode>(m_finding.code)) {
        case RecordCode::StatusesDiffer:
            return say(
                QT_TRANSLATE_NOOP("RecordFindings", "%1: the lead says \"%2\", its record \"%3\". Look at "
                                                    "the lead in the portal."),
                {statusText(m_lead.postLeadStatus), m_lead.recorded ? statusText(m_lead.recorded->status) : QString()});
        case RecordCode::WonBeforeCreated:
            return say(QT_TRANSLATE_NOOP("RecordFindings", "%1: won on %2, before the lead was there on %3. Look at "
                                                           "the lead in the portal."),
                       {when(m_lead.lastUpdate()), when(m_lead.dateCreated)});
        case RecordCode::WonBeforeAccepted:
            return say(QT_TRANSLATE_NOOP("RecordFindings", "%1: won on %2, before the lead was accepted on %3. Look at "
                                                           "the lead in the portal."),
                       {when(m_lead.lastUpdate()), when(m_lead.actionDate)});
        case RecordCode::WonInTheFuture:
            return RecordFindingsWords::tr("%1: won on %2, which is still to come. Look at the "
                                           "lead in the portal.")
                .arg(field(), when(m_lead.lastUpdate()));
        case RecordCode::MeetingAfterWon:
            return say(QT_TRANSLATE_NOOP("RecordFindings", "%1: %2, after the job was won on %3. Ask the contractor "
                                                           "whether the day is right."),
                       {meeting(), when(m_lead.lastUpdate())});
        case RecordCode::UnusualAmount:
            return say(QT_TRANSLATE_NOOP("RecordFindings", "%1: %2, while the won jobs of this connection are around "
                                                           "%3. Check it for a slip of a zero."),
                       {own(), reading::writeAmount(*m_finding.typical, m_locale)});
        }
        return {};
    }

private:
    [[nodiscard]] QString field() const { return words::fieldLabel(m_finding.field); }
    [[nodiscard]] QString say(const char *text, const Pair &pair) const
    {
        return RecordFindingsWords::tr(text).arg(field(), pair.first, pair.second);
    }
    [[nodiscard]] QString when(const std::optional<QDateTime> &time) const
    {
        return time ? reading::writeMoment(time->toTimeZone(m_zone), m_locale) : QString();
    }
    [[nodiscard]] QString meeting() const
    {
        const rules::Instant *instant = m_lead.recorded ? m_lead.recorded->meetingDate.value() : nullptr;
        return instant != nullptr ? reading::writeMeeting(*instant, m_zone, m_locale) : QString();
    }
    [[nodiscard]] QString own() const
    {
        const rules::Money *amount = m_lead.recorded ? m_lead.recorded->jobAmount.value() : nullptr;
        return amount != nullptr ? reading::writeAmount(*amount, m_locale) : QString();
    }

    const RecordFinding &m_finding;
    const api::Lead &m_lead;
    const QLocale &m_locale;
    const QTimeZone &m_zone;
};

} // namespace

QString sentence(const RecordFinding &finding, const api::Lead &lead, const QLocale &locale, const QTimeZone &zone)
{
    if (std::holds_alternative<Code>(finding.code))
        return RecordFindingsWords::tr(pattern(finding)).arg(words::fieldLabel(finding.field));
    return RecordSentence(finding, lead, locale, zone).text();
}

} // namespace jobmark::review
