// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview_window.h"
#include "row_key.h"

#include "session/desk.h"

#include <QPointer>
#include <QWidget>

class QFileDialog;
class QMimeData;

namespace jobmark::ui {

class AttachmentsView;
class Thumbnails;
struct ShownRow;

/// The attachments of the open lead: renders what the desk knows of them, and brings it what is chosen, dropped and
/// pasted. No dialog stops the window.
class AttachmentsPanel : public QWidget
{
    Q_OBJECT

public:
    /// `desk` outlives the panel.
    explicit AttachmentsPanel(session::Desk &desk, QWidget *parent = nullptr);

    void render();
    /// Lets the user choose files.
    void chooseFiles();
    /// What was chosen there.
    void addFiles(const QList<QUrl> &files);
    /// From a drop or the clipboard. False when it holds nothing that can be attached.
    bool bring(const QMimeData &from);
    /// Lets the user choose where this goes.
    void chooseFolder(const session::RecordedId &id);
    /// What was chosen there.
    void saveInto(const session::RecordedId &id, const QString &folder);

Q_SIGNALS:
    void signInRequested();

private:
    void onRowAction(const RowKey &key, int action);
    void onUploadAction(outbox::SubmissionId id, int action);
    void onRecordedAction(const session::RecordedId &id, int action);
    void onNoticeAction(int action);
    void onFetched(const session::RecordedId &id, const QByteArray &bytes);
    void showPreview(const session::RecordedId &id, const QString &name, const Preview &preview);
    void renderUpload(outbox::SubmissionId id);
    [[nodiscard]] ShownRow rowOf(const session::UploadState &upload);
    [[nodiscard]] ShownRow rowOf(const session::RecordedFile &file, int nth);
    [[nodiscard]] QList<ShownRow> allRows();
    [[nodiscard]] api::AttachmentInfo infoOf(const session::RecordedId &id) const;
    void openDialog(QFileDialog *dialog);

    session::Desk &m_desk;
    AttachmentsView *m_view;
    Thumbnails *m_thumbnails;
    QPointer<QFileDialog> m_dialog; ///< about the lead that is open; gone with it
    std::optional<api::LeadId> m_shown;
    QString m_lastFolder;
    files::Background m_background;
};

} // namespace jobmark::ui
