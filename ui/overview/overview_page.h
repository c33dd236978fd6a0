// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/overview.h"
#include "session/session.h"

#include <array>
#include <QScrollArea>
#include <QSet>
#include <QTimer>

class QGridLayout;

namespace jobmark::ui {

class ChartPanel;
class Notice;

/// Pictures of all leads that are known, each with its numbers. Follows the leads while it is in sight.
class OverviewPage : public QScrollArea
{
    Q_OBJECT

public:
    /// `session` outlives the page.
    explicit OverviewPage(session::Session &session, QWidget *parent = nullptr);
    ~OverviewPage() override;

    void focusFirst();
    /// Leads are being counted; until that is done it shows what was counted before.
    [[nodiscard]] bool isCounting() const { return m_count.has_value(); }

Q_SIGNALS:
    /// `title`: what they have in common.
    void leadsAsked(const QString &title, const QSet<jobmark::api::LeadId> &leads);
    void fetchAsked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Picture : std::uint8_t { Statuses, Waitings, WonValue, ShareWon, PictureCount };
    /// All of them anew, in short turns, so that the window never waits for it however many there are.
    void startCounting();
    void onTurn();
    void render(const session::Overview &overview);
    void renderEmpty();
    void arrange();

    session::Session &m_session;
    QTimer m_countSoon; // pages of leads come in bursts
    QTimer m_turn;
    std::optional<session::OverviewCount> m_count; ///< while it is under way
    QGridLayout *m_grid;
    Notice *m_empty;
    std::array<ChartPanel *, PictureCount> m_panels;
    int m_columns = 0;
};

} // namespace jobmark::ui
