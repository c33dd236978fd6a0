// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <array>
#include <QScrollArea>
#include <QSet>
#include <QTimer>

class QGridLayout;

namespace jobmark::ui {

class ChartPanel;
class PlainLabel;

/// Pictures of all leads that are known. Follows the leads while it is in sight.
class OverviewPage : public QScrollArea
{
    Q_OBJECT

public:
    /// `session` outlives the page.
    explicit OverviewPage(session::Session &session, QWidget *parent = nullptr);
    ~OverviewPage() override;

    void focusFirst();

Q_SIGNALS:
    /// `title`: what they have in common.
    void leadsAsked(const QString &title, const QSet<jobmark::api::LeadId> &leads);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Picture : std::uint8_t { Statuses, Waitings, WonValue, ShareWon, PictureCount };
    void render();
    void arrange();

    session::Session &m_session;
    QTimer m_renderSoon; // pages of leads come in bursts
    QGridLayout *m_grid;
    PlainLabel *m_empty;
    std::array<ChartPanel *, PictureCount> m_panels;
    int m_columns = 0;
};

} // namespace jobmark::ui
