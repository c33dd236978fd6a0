// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "typed_words.h"

#include "words/names.h"

#include <QCoreApplication>
#include <QStringList>

namespace jobmark::session {
namespace {

static_assert(rules::fieldCount == 12); // each is named below

using rules::Field;

class Lines
{
public:
    void add(Field field, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_lines << QCoreApplication::translate("TypedWords", "%1: %2", "a field, and what was typed into it")
                           .arg(words::fieldLabel(field), text);
    }
    void addTarget(Field field, TargetKind kind, const QString &day)
    {
        add(field,
            kind == TargetKind::ToBeDetermined ? QCoreApplication::translate("TypedWords", "To be determined") : day);
    }
    void addReason(const QString &reason)
    {
        if (!reason.trimmed().isEmpty())
            m_lines << QCoreApplication::translate("TypedWords", "Reason for declining: %1").arg(reason);
    }
    [[nodiscard]] QString text() const { return m_lines.join(u'\n'); }

private:
    QStringList m_lines;
};

} // namespace

QString typedLines(const TypedAnswers &typed)
{
    Lines lines;
    if (typed.status)
        lines.add(Field::Status, words::statusName(*typed.status));
    lines.add(Field::MeetingDate, QString(typed.meetingDay + u' ' + typed.meetingTime).trimmed());
    lines.add(Field::JobAmount, typed.jobAmount);
    lines.addTarget(Field::StartDate, typed.startKind, typed.startDay);
    lines.addTarget(Field::CompletionDate, typed.completionKind, typed.completionDay);
    if (typed.contactMethod)
        lines.add(Field::ContactMethod, words::contactMethodName(*typed.contactMethod));
    if (typed.estimateType)
        lines.add(Field::EstimateType, words::estimateTypeName(*typed.estimateType));
    if (typed.lostReason)
        lines.add(Field::LostReason, words::lostReasonName(*typed.lostReason));
    lines.add(Field::Notes, typed.notes);
    lines.addReason(typed.declineReason);
    return lines.text();
}

} // namespace jobmark::session
