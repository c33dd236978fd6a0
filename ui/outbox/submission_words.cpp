// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "submission_words.h"

#include "submission_context.h"

#include "reading/display_text.h"
#include "reading/meeting_reader.h"
#include "session/status_words.h"
#include "words/names.h"

namespace jobmark::ui {
namespace {

constexpr qsizetype nameLimit = 80;

} // namespace

QString submissionName(const outbox::What &what)
{
    struct Name
    {
        QString operator()(const outbox::StatusUpdate &status) const
        {
            return words::statusName(status.update.status());
        }
        QString operator()(const outbox::Accept &) const { return SubmissionWords::tr("Accepting the lead"); }
        QString operator()(const outbox::Decline &) const { return SubmissionWords::tr("Declining the lead"); }
        QString operator()(const outbox::Attachment &file) const
        {
            return SubmissionWords::tr("Attachment %1").arg(reading::displayText(file.displayName, nameLimit));
        }
    };
    return std::visit(Name{}, what);
}

QString submissionNameWithLead(const outbox::SubmissionView &view)
{
    return SubmissionWords::tr("%1, lead %2").arg(submissionName(view.content.what), view.lead().text());
}

QString submissionNameInFull(const outbox::SubmissionView &view)
{
    const QString customer = reading::displayText(view.content.before.customerName, nameLimit).trimmed();
    if (customer.isEmpty())
        return submissionNameWithLead(view);
    return SubmissionWords::tr("%1 for %2, lead %3")
        .arg(submissionName(view.content.what), customer, view.lead().text());
}

words::Doing doingOf(const outbox::What &what)
{
    struct Kind
    {
        words::Doing operator()(const outbox::StatusUpdate &) const { return words::Doing::Submitting; }
        words::Doing operator()(const outbox::Accept &) const { return words::Doing::Accepting; }
        words::Doing operator()(const outbox::Decline &) const { return words::Doing::Declining; }
        words::Doing operator()(const outbox::Attachment &) const { return words::Doing::Uploading; }
    };
    return std::visit(Kind{}, what);
}

QString submittedValues(const outbox::What &what, const session::Surroundings &surroundings)
{
    QStringList lines;
    if (const auto *status = std::get_if<outbox::StatusUpdate>(&what)) {
        for (const session::FieldText &text : session::submittedTexts(status->update, surroundings)) {
            if (text.field != rules::Field::Status)
                lines << SubmissionWords::tr("%1: %2", "field, value").arg(words::fieldLabel(text.field), text.text);
        }
    } else if (const auto *decline = std::get_if<outbox::Decline>(&what)) {
        lines << SubmissionWords::tr("Reason for declining: %1").arg(decline->reason.text());
    }
    return lines.join(u'\n');
}

QString clockTime(outbox::Time time, const session::Surroundings &surroundings)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), surroundings.zone);
    if (when.date() == surroundings.today())
        return reading::writeTime(when.time(), surroundings.locale);
    return reading::writeMoment(when, surroundings.locale);
}

QString notOnDiskYet(const outbox::SubmissionView &view)
{
    if (view.durability == outbox::Durability::OnDisk)
        return {};
    if (view.comesBack())
        return SubmissionWords::tr("That is not on the disk yet: if Jobmark ended now, it would be there again at the "
                                   "next start and might be sent. Leave Jobmark open until there is room on the disk.");
    return SubmissionWords::tr("This is not on the disk yet: leave Jobmark open until there is room on it again.");
}

QString recordedOtherwise(const outbox::SubmissionView &view, const session::Surroundings &surroundings)
{
    const auto *status = std::get_if<outbox::StatusUpdate>(&view.content.what);
    if (status == nullptr || !view.server)
        return {};
    QStringList lines;
    for (const auto &difference : session::differences(status->update, *view.server, surroundings)) {
        const QString recorded = difference.recorded.isEmpty() ? SubmissionWords::tr("nothing") : difference.recorded;
        lines << SubmissionWords::tr("%1: sent %2, recorded %3")
                     .arg(words::fieldLabel(difference.field), difference.submitted, recorded);
    }
    return lines.join(u'\n');
}

} // namespace jobmark::ui
