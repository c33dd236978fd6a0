// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "parts/notice.h"

#include <optional>
#include <QImage>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace jobmark::ui {

class FlowLayout;
class PlainLabel;

/// How an attachment stands, in words.
struct AttachmentStanding
{
    Tone tone = Tone::Info;
    QString text;
    QString details; ///< may be empty
    friend bool operator==(const AttachmentStanding &, const AttachmentStanding &) = default;
};

struct AttachmentRowState
{
    QString name;  ///< fit to be shown
    QString facts; ///< kind, size, date
    QImage thumbnail;
    std::optional<int> permille; ///< of an upload under way
    std::optional<AttachmentStanding> standing;
    QList<NoticeAction> actions;
    friend bool operator==(const AttachmentRowState &, const AttachmentRowState &) = default;
};

/// One attachment: what it looks like, its name, what it is, how it stands, and what can be done with it. Each button
/// says in its accessible name which attachment it is for.
class AttachmentRow : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentRow(QWidget *parent = nullptr);

    void render(const AttachmentRowState &state);

Q_SIGNALS:
    /// The id of the action the user chose.
    void actionChosen(int id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPicture();
    void showStanding();
    void showActions(const QList<NoticeAction> &actions);

    AttachmentRowState m_state;
    QLabel *m_picture;
    PlainLabel *m_name;
    PlainLabel *m_facts;
    QProgressBar *m_progress;
    QWidget *m_standing;
    QLabel *m_icon;
    PlainLabel *m_text;
    PlainLabel *m_details;
    FlowLayout *m_buttonRow;
    QList<QPushButton *> m_buttons;
};

} // namespace jobmark::ui
