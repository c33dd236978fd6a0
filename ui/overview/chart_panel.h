// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chart_data.h"

#include <QSet>
#include <QWidget>

class QPushButton;
class QTableView;

namespace jobmark::ui {

class Chart;
class ChartTableModel;
class Heading;
class PlainLabel;

/// One picture with its title, what it shows in a sentence, and the same numbers as a table in its place when wanted.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    /// Takes `chart` in.
    explicit ChartPanel(Chart *chart, QWidget *parent = nullptr);

    void showData(const ChartData &shown);
    /// To the picture, or the table in its place.
    void focusNumbers();

Q_SIGNALS:
    /// To a bar, point or row, which is to be in sight: there, from the panel's corner.
    void moved(const QRect &box);
    /// `title`: what they have in common.
    void leadsAsked(const QString &title, const QSet<jobmark::api::LeadId> &leads);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class As : std::uint8_t { Picture, Table };
    void render();
    void fitTable();
    void ask(int index);
    void toggle();

    ChartData m_data;
    As m_as = As::Picture;
    Chart *m_chart;
    QTableView *m_table;
    ChartTableModel *m_model;
    Heading *m_title;
    PlainLabel *m_summary;
    QPushButton *m_toggle;
    QPushButton *m_copy;
};

} // namespace jobmark::ui
