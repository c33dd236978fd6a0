// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "activity_export.h"

#include "activity/feed.h"

#include <QPointer>
#include <QScrollArea>

class QFileDialog;
class QListView;
class QPushButton;
class QSplitter;

namespace jobmark::ui {

class ActivityDelegate;
class ActivityDetails;
class ActivityFilters;
class ActivityListModel;
class Notice;
class PlainLabel;

/// What was done on this computer and what the server answered: filtered, an entry at a time in full, exported.
class ActivityPage : public QScrollArea
{
    Q_OBJECT

public:
    /// `session` outlives the page.
    explicit ActivityPage(session::Session &session, QWidget *parent = nullptr);
    ~ActivityPage() override;

    /// Of that lead alone; or of all, filtered and scrolled as it was.
    void showActivity(std::optional<api::LeadId> lead);
    void focusList();

Q_SIGNALS:
    void leadAsked(jobmark::api::LeadId lead);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPage();
    void connectParts();
    void renderFeed();
    void renderExport();
    void showCurrent();
    void keepPlace(int first, int count);
    void chooseFile(ExportFormat format);
    void onExportAction(int action);
    void arrange();

    session::Session &m_session;
    activity::Feed m_feed;
    ActivityExport m_export;
    ActivityListModel *m_model;
    ActivityFilters *m_filters;
    QListView *m_list;
    ActivityDetails *m_details;
    QSplitter *m_splitter;
    PlainLabel *m_status;
    PlainLabel *m_empty;
    QPushButton *m_more;
    QPushButton *m_everything;
    QPushButton *m_csv;
    QPushButton *m_pdf;
    Notice *m_exported;
    QPointer<QFileDialog> m_dialog;
    QString m_lastFolder;
};

} // namespace jobmark::ui
