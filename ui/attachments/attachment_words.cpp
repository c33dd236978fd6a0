// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "attachment_words.h"

#include "reading/day_reader.h"
#include "reading/display_text.h"
#include "session/attach_words.h"
#include "ui_outbox/submission_notice.h"
#include "words/error_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace jobmark::ui {
namespace {

/// More refusals than that are told by their number.
constexpr qsizetype mostRefusalsTold = 5;

struct AttachmentsWords
{
    Q_DECLARE_TR_FUNCTIONS(Attachments)
};

NoticeAction action(AttachmentAction what, const char *text)
{
    return {static_cast<int>(what), AttachmentsWords::tr(text)};
}

NoticeAction removeAction()
{
    return action(AttachmentAction::Remove, QT_TRANSLATE_NOOP("Attachments", "Remove"));
}

QString factsOf(files::FileKind kind, qint64 size, const session::Surroundings &surroundings)
{
    QStringList facts{session::kindName(kind)};
    if (size > 0)
        facts << session::sizeText(size, surroundings);
    return facts.join(QStringLiteral(" · "));
}

QList<NoticeAction> uploadActions(const session::UploadState &upload)
{
    const outbox::SubmissionView &view = upload.view;
    QList<NoticeAction> actions;
    switch (view.state()) {
    case outbox::State::Sending:
        if (upload.ending == session::Ending::No)
            actions << action(AttachmentAction::CancelUpload, QT_TRANSLATE_NOOP("Attachments", "Cancel"));
        return actions;
    case outbox::State::Accepted:
        return actions;
    case outbox::State::Refused:
        actions << action(AttachmentAction::TryAgain, QT_TRANSLATE_NOOP("Attachments", "Try again"));
        break;
    case outbox::State::NeedsDecision:
        actions << action(AttachmentAction::CheckAgain, QT_TRANSLATE_NOOP("Attachments", "Look again"))
                << action(AttachmentAction::SendAgain, QT_TRANSLATE_NOOP("Attachments", "Send again"));
        break;
    default:
        if (view.waitingFor == outbox::WaitingFor::Retry)
            actions << action(AttachmentAction::SendNow, QT_TRANSLATE_NOOP("Attachments", "Send now"));
        else if (view.waitingFor == outbox::WaitingFor::SecondLook)
            actions << action(AttachmentAction::CheckAgain, QT_TRANSLATE_NOOP("Attachments", "Look now"));
        else if (view.waitingFor == outbox::WaitingFor::SignIn)
            actions << action(AttachmentAction::SignIn, QT_TRANSLATE_NOOP("Attachments", "Sign in"));
        break;
    }
    return actions << removeAction();
}

AttachmentStanding uploadStanding(const session::UploadState &upload, const session::Surroundings &surroundings)
{
    const outbox::SubmissionView &view = upload.view;
    if (upload.ending == session::Ending::Cancelling)
        return {Tone::Info, AttachmentsWords::tr("Stopping the upload."), {}};
    if (view.state() == outbox::State::Sending && upload.all > 0)
        return {Tone::Info,
                AttachmentsWords::tr("Uploading: %1 of %2.")
                    .arg(session::sizeText(upload.sent, surroundings), session::sizeText(upload.all, surroundings)),
                {}};
    if (view.state() == outbox::State::Queued && view.waitingFor == outbox::WaitingFor::Turn)
        return {Tone::Info, AttachmentsWords::tr("Waiting for the one before it."), {}};
    const std::optional<NoticeState> notice = submissionNotice(view, surroundings);
    return notice ? AttachmentStanding{notice->tone, notice->text, notice->details} : AttachmentStanding();
}

QString shownFolder(const QString &path)
{
    return reading::displayText(QDir::toNativeSeparators(QFileInfo(path).absolutePath()), 120);
}

AttachmentStanding receiptStanding(const session::RecordedFile &file, const session::Receipt &receipt)
{
    using Phase = session::Receipt::Phase;
    switch (receipt.phase) {
    case Phase::Fetching:
        return {Tone::Info, AttachmentsWords::tr("Fetching it."), {}};
    case Phase::Saving:
        return {Tone::Info, AttachmentsWords::tr("Saving it."), {}};
    case Phase::Saved:
        return {Tone::Success,
                AttachmentsWords::tr("Saved as “%1” in %2.")
                    .arg(session::shownFileName(QFileInfo(receipt.path).fileName()), shownFolder(receipt.path)),
                {}};
    case Phase::NotSaved:
        return {Tone::Error, session::notSavedSentence(file.info.displayFilename, receipt.fault), {}};
    case Phase::NotFetched:
        break;
    }
    if (!receipt.error)
        return {};
    const words::ErrorWords words = words::errorWords(*receipt.error, words::Doing::Downloading);
    return {Tone::Error, words.what, words.next};
}

} // namespace

AttachmentRowState copyingRow(const session::CopyingFile &file)
{
    AttachmentRowState row;
    row.name = session::shownFileName(file.name);
    row.facts = session::kindName(files::kindOfName(file.name));
    row.standing = {Tone::Info, AttachmentsWords::tr("Copying it."), {}};
    row.actions = {action(AttachmentAction::CancelCopy, QT_TRANSLATE_NOOP("Attachments", "Cancel"))};
    return row;
}

AttachmentRowState uploadRow(const session::UploadState &upload, const session::Surroundings &surroundings)
{
    const auto &file = std::get<outbox::Attachment>(upload.view.content.what);
    AttachmentRowState row;
    row.name = session::shownFileName(file.displayName);
    row.facts = factsOf(files::kindOfName(file.displayName), upload.size, surroundings);
    row.standing = uploadStanding(upload, surroundings);
    row.actions = uploadActions(upload);
    if (upload.view.state() == outbox::State::Sending && upload.all > 0)
        row.permille = static_cast<int>(1000 * upload.sent / upload.all);
    return row;
}

AttachmentRowState recordedRow(const session::RecordedFile &file, const session::Receipt *receipt,
                               const session::Surroundings &surroundings)
{
    AttachmentRowState row;
    row.name = session::shownFileName(file.info.displayFilename);
    if (row.name.isEmpty())
        row.name = AttachmentsWords::tr("Attachment without a name");
    row.facts = factsOf(kindOf(file.info), 0, surroundings);
    if (file.info.uploadDate) {
        const QDate day = file.info.uploadDate->toTimeZone(surroundings.zone).date();
        row.facts = AttachmentsWords::tr("%1 · added %2").arg(row.facts, reading::writeDay(day, surroundings.locale));
    }
    if (file.info.id == 0) {
        row.standing = {Tone::Info,
                        AttachmentsWords::tr("It can only be opened in the RenovationFind "
                                             "Manager Portal: it has no number here."),
                        {}};
        return row;
    }
    if (receipt != nullptr)
        row.standing = receiptStanding(file, *receipt);
    using Phase = session::Receipt::Phase;
    if (receipt != nullptr && receipt->phase == Phase::Fetching) {
        row.actions = {action(AttachmentAction::CancelFetch, QT_TRANSLATE_NOOP("Attachments", "Cancel"))};
        return row;
    }
    const files::FileKind kind = kindOf(file.info);
    if (kind == files::FileKind::Picture || kind == files::FileKind::Text)
        row.actions << action(AttachmentAction::Look, QT_TRANSLATE_NOOP("Attachments", "Preview"));
    row.actions << action(AttachmentAction::Save, QT_TRANSLATE_NOOP("Attachments", "Save…"));
    if (receipt != nullptr && receipt->phase == Phase::Saved)
        row.actions << action(AttachmentAction::OpenFolder, QT_TRANSLATE_NOOP("Attachments", "Open folder"));
    return row;
}

std::optional<NoticeState> refusedNotice(const session::AttachingState &state, qint64 mostBytes,
                                         const session::Surroundings &surroundings)
{
    if (state.refused.isEmpty())
        return std::nullopt;
    QStringList sentences;
    for (const session::RefusedFile &file : state.refused.first(qMin(state.refused.size(), mostRefusalsTold))) {
        const QString sentence = session::refusedSentence(file, mostBytes, surroundings);
        sentences << (file.lead == state.lead ? sentence
                                              : AttachmentsWords::tr("Lead %1: %2").arg(file.lead.text(), sentence));
    }
    const auto untold = static_cast<int>(state.refused.size() - sentences.size());
    if (untold > 0)
        sentences << AttachmentsWords::tr("%n more file(s) were not added either.", nullptr, untold);
    NoticeState notice{Tone::Error, sentences.takeFirst(), sentences.join(u'\n'), {}};
    notice.actions << action(AttachmentAction::Dismiss, QT_TRANSLATE_NOOP("Attachments", "Dismiss"));
    return notice;
}

std::optional<NoticeState> removedNotice(const session::AttachingState &state)
{
    if (!state.removed)
        return std::nullopt;
    const bool isCertain = state.removed->trace == session::RemovedFile::Trace::None;
    const QString pattern =
        isCertain ? AttachmentsWords::tr("“%1” is removed and does not go to RenovationFind.")
                  : AttachmentsWords::tr("“%1” is removed and is not sent again. It was on its way: should "
                                         "RenovationFind have it all the same, it appears in this list.");
    return NoticeState{Tone::Info,
                       pattern.arg(session::shownFileName(state.removed->name)),
                       {},
                       {action(AttachmentAction::UndoRemove, QT_TRANSLATE_NOOP("Attachments", "Undo"))}};
}

QString attachingHint(const session::AttachingState &state)
{
    const bool isEmpty = state.recorded.isEmpty() && state.uploads.isEmpty() && state.copying.isEmpty();
    switch (state.adding) {
    case session::Adding::Offered:
        return AttachmentsWords::tr(
            "Choose files, drop them on this page, or paste a file or a picture. Each is uploaded at "
            "once and by itself.");
    case session::Adding::NotOffered:
        return AttachmentsWords::tr("This server does not take attachments here. Attach the file in the "
                                    "RenovationFind Manager Portal; the status can be submitted here all the "
                                    "same.");
    case session::Adding::ReviewOnly:
    case session::Adding::Closed:
        break;
    }
    return isEmpty ? AttachmentsWords::tr("None") : QString();
}

QString attachedText(const session::AttachingState &state)
{
    const auto recorded = static_cast<int>(state.recorded.size());
    const int going = state.onTheirWay();
    if (recorded == 0 && going == 0)
        return AttachmentsWords::tr("None");
    QStringList parts;
    if (recorded > 0)
        parts << AttachmentsWords::tr("%n attached", nullptr, recorded);
    if (going > 0)
        parts << AttachmentsWords::tr("%n on the way", nullptr, going);
    return parts.join(QStringLiteral(", "));
}

files::FileKind kindOf(const api::AttachmentInfo &info)
{
    const files::FileKind told = files::kindOfContentType(info.contentType);
    return told != files::FileKind::Other ? told : files::kindOfName(info.displayFilename);
}

} // namespace jobmark::ui
