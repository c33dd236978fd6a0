// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "attachments_panel.h"

#include "attachment_words.h"
#include "attachments_view.h"
#include "brought_files.h"
#include "thumbnails.h"

#include "files/file_kind.h"
#include "ui_outbox/submission_list.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jobmark::ui {
namespace {

/// A hostile server may name any number of them.
constexpr qsizetype mostRows = 100;

QString defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
}

} // namespace

AttachmentsPanel::AttachmentsPanel(session::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_view(new AttachmentsView(this))
    , m_thumbnails(new Thumbnails(this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_view);
    session::Attaching &attaching = desk.attaching();
    connect(&attaching, &session::Attaching::stateChanged, this, &AttachmentsPanel::render);
    connect(&attaching, &session::Attaching::progressed, this, &AttachmentsPanel::renderUpload);
    connect(&desk.receiving(), &session::Receiving::changed, this, &AttachmentsPanel::render);
    connect(&desk.receiving(), &session::Receiving::fetched, this, &AttachmentsPanel::onFetched);
    connect(m_thumbnails, &Thumbnails::changed, this, &AttachmentsPanel::render);
    connect(m_view, &AttachmentsView::addRequested, this, &AttachmentsPanel::chooseFiles);
    connect(m_view, &AttachmentsView::rowActionChosen, this, &AttachmentsPanel::onRowAction);
    connect(m_view, &AttachmentsView::noticeActionChosen, this, &AttachmentsPanel::onNoticeAction);
    render();
}

void AttachmentsPanel::render()
{
    const session::AttachingState &state = m_desk.attaching().state();
    if (m_shown != state.lead && m_dialog)
        m_dialog->deleteLater();
    m_shown = state.lead;
    const session::Surroundings &surroundings = m_desk.session().surroundings();
    AttachmentsShown shown;
    shown.adding =
        state.adding == session::Adding::Offered ? AttachmentsShown::Adding::Offered : AttachmentsShown::Adding::Not;
    shown.hint = attachingHint(state);
    shown.refused = refusedNotice(state, m_desk.session().settings().largestAttachment, surroundings);
    shown.removed = removedNotice(state);
    shown.rows = allRows();
    m_view->render(shown);
    const session::DeskPhase phase = m_desk.state().phase;
    const bool isOpen = phase == session::DeskPhase::Form || phase == session::DeskPhase::Record;
    setVisible(isOpen || !shown.rows.isEmpty() || shown.refused.has_value());
}

QList<ShownRow> AttachmentsPanel::allRows()
{
    const session::AttachingState &state = m_desk.attaching().state();
    QList<ShownRow> rows;
    QHash<std::int64_t, int> seen;
    for (const session::RecordedFile &file : state.recorded.first(qMin(state.recorded.size(), mostRows)))
        rows << rowOf(file, seen[file.info.id]++);
    for (const session::UploadState &upload : state.uploads)
        rows << rowOf(upload);
    for (const session::CopyingFile &file : state.copying)
        rows << ShownRow{CopyKey{file.id}, copyingRow(file)};
    return rows;
}

ShownRow AttachmentsPanel::rowOf(const session::RecordedFile &file, int nth)
{
    const session::RecordedId id{m_shown.value_or(api::LeadId()), file.info.id};
    ShownRow row{RecordedKey{id, nth}, recordedRow(file, m_desk.receiving().find(id), m_desk.session().surroundings())};
    row.state.thumbnail = m_thumbnails->find(row.key);
    if (row.state.thumbnail.isNull() && file.uploadedAs)
        row.state.thumbnail = m_thumbnails->find(*file.uploadedAs);
    return row;
}

ShownRow AttachmentsPanel::rowOf(const session::UploadState &upload)
{
    const outbox::SubmissionId id = upload.view.id();
    const auto &file = std::get<outbox::Attachment>(upload.view.content.what);
    if (files::kindOfName(file.displayName) == files::FileKind::Picture &&
        upload.view.state() != outbox::State::Accepted)
        m_thumbnails->want(id, file.path);
    ShownRow row{id, uploadRow(upload, m_desk.session().surroundings())};
    row.state.thumbnail = m_thumbnails->find(id);
    return row;
}

void AttachmentsPanel::renderUpload(outbox::SubmissionId id)
{
    for (const session::UploadState &upload : m_desk.attaching().state().uploads) {
        if (upload.view.id() == id)
            m_view->renderRow(rowOf(upload));
    }
}

void AttachmentsPanel::openDialog(QFileDialog *dialog)
{
    delete m_dialog;
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AttachmentsPanel::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add files"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::urlsSelected, this, &AttachmentsPanel::addFiles);
    openDialog(dialog);
}

void AttachmentsPanel::addFiles(const QList<QUrl> &files)
{
    m_desk.attaching().add(files);
}

bool AttachmentsPanel::bring(const QMimeData &from)
{
    const Brought brought = broughtBy(from);
    if (brought.isEmpty() || !m_desk.state().lead)
        return false;
    if (brought.picture.isNull()) {
        addFiles(brought.files);
        return true;
    }
    const session::Surroundings &surroundings = m_desk.session().surroundings();
    const QString when = surroundings.now().toTimeZone(surroundings.zone).toString(u"yyyy-MM-dd HH.mm"_s);
    m_desk.attaching().addMade([picture = brought.picture] { return asPng(picture); },
                               tr("Pasted image %1.png", "a file name; a day and time").arg(when));
    return true;
}

void AttachmentsPanel::chooseFolder(const session::RecordedId &id)
{
    auto *dialog = new QFileDialog(this, tr("Save the attachment in a folder"),
                                   m_lastFolder.isEmpty() ? defaultFolder() : m_lastFolder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString &folder) { saveInto(id, folder); });
    openDialog(dialog);
}

void AttachmentsPanel::saveInto(const session::RecordedId &id, const QString &folder)
{
    m_lastFolder = folder;
    m_desk.receiving().save(id, infoOf(id).displayFilename, folder);
}

api::AttachmentInfo AttachmentsPanel::infoOf(const session::RecordedId &id) const
{
    const auto lead = m_desk.session().book().find(id.lead);
    if (!lead)
        return {};
    for (const api::AttachmentInfo &info : lead->attachments) {
        if (info.id == id.attachment)
            return info;
    }
    return {};
}

void AttachmentsPanel::onRowAction(const RowKey &key, int action)
{
    if (const auto *copy = std::get_if<CopyKey>(&key))
        m_desk.attaching().cancelCopy(copy->id);
    else if (const auto *upload = std::get_if<outbox::SubmissionId>(&key))
        onUploadAction(*upload, action);
    else
        onRecordedAction(std::get<RecordedKey>(key).id, action);
}

void AttachmentsPanel::onUploadAction(outbox::SubmissionId id, int action)
{
    session::Attaching &attaching = m_desk.attaching();
    switch (static_cast<AttachmentAction>(action)) {
    case AttachmentAction::CancelUpload:
        return attaching.cancelUpload(id);
    case AttachmentAction::Remove:
        return attaching.remove(id);
    case AttachmentAction::TryAgain:
        return attaching.tryAgain(id);
    case AttachmentAction::SendNow:
        return applySubmissionAction(m_desk.session(), id, SubmissionAction::SendNow, *this);
    case AttachmentAction::CheckAgain:
        return applySubmissionAction(m_desk.session(), id, SubmissionAction::CheckAgain, *this);
    case AttachmentAction::SendAgain:
        return applySubmissionAction(m_desk.session(), id, SubmissionAction::SendAgain, *this);
    case AttachmentAction::SignIn:
        Q_EMIT signInRequested();
        return;
    default:
        return;
    }
}

void AttachmentsPanel::onRecordedAction(const session::RecordedId &id, int action)
{
    session::Receiving &receiving = m_desk.receiving();
    switch (static_cast<AttachmentAction>(action)) {
    case AttachmentAction::Look:
        return receiving.fetch(id);
    case AttachmentAction::Save:
        return chooseFolder(id);
    case AttachmentAction::CancelFetch:
        return receiving.cancel(id);
    case AttachmentAction::OpenFolder:
        // The folder alone: what a stranger sent is never opened from here.
        if (const session::Receipt *receipt = receiving.find(id))
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(receipt->path).absolutePath()));
        return;
    default:
        return;
    }
}

void AttachmentsPanel::onNoticeAction(int action)
{
    if (static_cast<AttachmentAction>(action) == AttachmentAction::UndoRemove)
        m_desk.attaching().undoRemove();
    else
        m_desk.attaching().dismissRefused();
}

void AttachmentsPanel::onFetched(const session::RecordedId &id, const QByteArray &bytes)
{
    m_thumbnails->want(RecordedKey{id, 0}, bytes);
    const api::AttachmentInfo info = infoOf(id);
    m_background.run<Preview>(
        [bytes, kind = kindOf(info)] { return previewOf(bytes, kind); },
        [this, id, name = info.displayFilename](const Preview &preview) { showPreview(id, name, preview); });
}

void AttachmentsPanel::showPreview(const session::RecordedId &id, const QString &name, const Preview &preview)
{
    auto *window = new PreviewWindow(name, preview, this);
    connect(window, &PreviewWindow::saveRequested, this, [this, id] { chooseFolder(id); });
    window->show();
}

} // namespace jobmark::ui
