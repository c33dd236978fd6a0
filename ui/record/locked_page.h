// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/locked_rows.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QListView;

namespace jobmark::ui {

class ChoiceEdit;
class LockedModel;
class PlainLabel;

/// The records that are locked: searched, sorted by date, amount or age, and those with findings alone.
class LockedPage : public QWidget
{
    Q_OBJECT

public:
    /// `session` outlives the page.
    explicit LockedPage(session::Session &session, QWidget *parent = nullptr);

    void focusSearch();

Q_SIGNALS:
    void leadRequested(jobmark::api::LeadId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void showRows(const QList<report::LockedRow> &rows);
    void summarise();
    void renderEmpty();
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString noneText() const;
    void applyFilter();
    void openCurrent();

    session::Session &m_session;
    report::RecordReader m_reader;
    report::LockedRows m_rows;
    QLineEdit *m_search;
    ChoiceEdit *m_order;
    QCheckBox *m_withFindings;
    PlainLabel *m_summary;
    PlainLabel *m_empty;
    QListView *m_view;
    LockedModel *m_model;
    QTimer m_collectSoon; // pages and answers come in bursts
};

} // namespace jobmark::ui
