// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export_dialog.h"

#include "parts/notice.h"
#include "report/record_reader.h"
#include "report/support_note.h"
#include "session/desk.h"

#include <QWidget>

namespace jobmark::ui {

/// What an agent does with a record.
enum class RecordCommand : std::uint8_t {
    CopyReference,
    CopyNote,
    CopyMarkdown,
    ExportPdf,
    ExportJson,
    Compare,
    Correct,
};

/// Does it, and says in a notice what was done. Asked for while the lead is still being fetched, it is done when it is
/// there, unless somebody goes elsewhere first.
class RecordActions : public QWidget
{
    Q_OBJECT

public:
    /// `desk` outlives it.
    explicit RecordActions(session::Desk &desk, QWidget *parent = nullptr);

    void perform(RecordCommand command, review::Privacy privacy);
    /// Where the chooser of a folder would lead to.
    void exportInto(const QString &folder, RecordCommand command, review::Privacy privacy);

Q_SIGNALS:
    void compareRequested(jobmark::api::LeadId id);
    void correctionRequested(jobmark::api::LeadId id);

private:
    struct Asked
    {
        RecordCommand command;
        review::Privacy privacy;
        api::LeadId lead;
    };
    void follow();
    void carryOut(const report::RecordFacts &facts, RecordCommand command, review::Privacy privacy);
    void copy(const QString &text, const QString &said);
    void exportFile(const report::RecordFacts &facts, RecordCommand command, review::Privacy privacy);
    /// What makes the file, in any thread.
    [[nodiscard]] std::function<QByteArray()> fileOf(const report::RecordFacts &facts, RecordCommand command,
                                                     review::Privacy privacy) const;
    void saySaved(const ExportDialog::Saved &saved);
    void say(Tone tone, const QString &text, const QString &details = {});

    session::Desk &m_desk;
    report::RecordReader m_reader;
    Notice *m_notice;
    ExportDialog *m_export;
    std::optional<Asked> m_waiting;
    std::optional<api::LeadId> m_shown;
};

} // namespace jobmark::ui
