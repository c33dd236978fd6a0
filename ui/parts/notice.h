// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tone.h"

#include <optional>
#include <QFrame>
#include <QList>
#include <QString>

class QLabel;
class QPushButton;

namespace jobmark::ui {

class FlowLayout;
class PlainLabel;

/// What a button of a notice offers. `text` is a verb; `id` is the caller's own number for it.
struct NoticeAction
{
    int id = 0;
    QString text;
    QString spokenName = {}; ///< where the verb alone would leave open what it is about; begins with `text`
    friend bool operator==(const NoticeAction &, const NoticeAction &) = default;
};

struct NoticeState
{
    Tone tone = Tone::Info;
    QString text;    ///< a sentence that says what happened and what to do; may quote a server
    QString details; ///< more, in a quieter line below; may be empty
    QList<NoticeAction> actions;
    friend bool operator==(const NoticeState &, const NoticeState &) = default;
};

/// A box that says one thing in an icon's shape, a word and a colour, with buttons for what can be done about it.
///
/// A screen reader speaks it whenever it appears or changes. Does not take the focus; when it goes while the focus is
/// on one of its buttons, the focus moves on as Tab would.
class Notice : public QFrame
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    /// Nothing hides it. The same state again changes nothing and says nothing.
    void render(const std::optional<NoticeState> &state);
    /// "Error: …" as it is spoken; empty when hidden.
    [[nodiscard]] QString spokenText() const;
    /// Puts the focus on the first button, when there is one.
    void focusFirstAction();

Q_SIGNALS:
    /// The id of the action the user chose.
    void actionChosen(int id);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showActions(const QList<NoticeAction> &actions);
    void showTone();

    std::optional<NoticeState> m_state;
    QLabel *m_icon;
    PlainLabel *m_text;
    PlainLabel *m_details;
    QWidget *m_tabPlace;
    FlowLayout *m_buttonRow;
    QList<QPushButton *> m_buttons;
};

} // namespace jobmark::ui
