// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "files/background.h"
#include "report/record_reader.h"
#include "review/correction_request.h"
#include "session/desk.h"

#include <QPointer>
#include <QScrollArea>

class QFileDialog;
class QPushButton;

namespace jobmark::ui {

class Notice;
class Heading;
class PlainLabel;
class SelectableText;
class SideTable;

/// A correction request that somebody sent, beside the record as it is now. What it says is a stranger's word: it is
/// shown as text, and nothing in it is followed, sent or believed. A request about another server than the one in use
/// is not shown beside anything.
class ReceivedPage : public QScrollArea
{
    Q_OBJECT

public:
    /// `desk` outlives the page.
    explicit ReceivedPage(session::Desk &desk, QWidget *parent = nullptr);

    void openClipboard();
    void openText(const QString &text);
    /// Lets the user choose a file.
    void chooseFile();
    /// What was chosen there.
    void openFile(const QString &path);

Q_SIGNALS:
    void leadRequested(jobmark::api::LeadId id);
    void backRequested();

private:
    using FileText = tl::expected<QString, files::ReadFault>;

    void build();
    void open(const tl::expected<review::CorrectionRequest, review::RequestFault> &read);
    void showFault(const QString &sentence);
    void render();
    void renderNotice();
    [[nodiscard]] bool isAboutThisServer() const;
    [[nodiscard]] bool isAboutThisLead(api::LeadId id) const;

    session::Desk &m_desk;
    report::RecordReader m_reader;
    std::optional<review::CorrectionRequest> m_request;
    std::optional<api::ApiError> m_readError;
    QString m_fault; ///< why nothing is open
    QWidget *m_content;
    Heading *m_title;
    PlainLabel *m_about;
    Notice *m_notice;
    QPushButton *m_openLead;
    QPushButton *m_copyReference;
    QPushButton *m_back;
    SideTable *m_sides;
    Heading *m_whyTitle;
    SelectableText *m_why;
    QPointer<QFileDialog> m_dialog;
    files::Background m_background; ///< last, as its outcomes change the rest
};

} // namespace jobmark::ui
