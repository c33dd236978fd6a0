// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules/finding_code.h"

#include <QWidget>

class QPushButton;

namespace jobmark::ui {

class FieldRow;
class NotesEdit;
class PlainLabel;
class SelectableText;

/// A lead that is neither accepted nor declined yet: accept it, or decline it with a reason.
class NewLeadView : public QWidget
{
    Q_OBJECT

public:
    enum class Known : std::uint8_t {
        Lead,
        NumberOnly, ///< the server does not let leads be read: it may be accepted already
    };

    explicit NewLeadView(QWidget *parent = nullptr);

    enum class Answer : std::uint8_t { Open, UnderWay };

    void showKnown(Known known);
    /// UnderWay: what would give another one is hidden, and the focus, if it was there, stays on the words that say so.
    void showAnswer(Answer answer);

    /// Another lead: what was said of the reason is not about this one.
    void startOver();
    /// The reason as far as it is typed.
    void showReason(const QString &typed);
    /// Why declining did not go through: the reason is missing or too long.
    void showReasonFault(rules::Code fault);
    /// It stands there, until the reason is mended.
    [[nodiscard]] bool isToBeCorrected() const;
    /// To the reason that was begun, or to accepting.
    void focusWork();
    void focusReason();

Q_SIGNALS:
    void acceptRequested();
    void declineRequested(const QString &reason);
    void reasonEdited(const QString &typed);
    /// NumberOnly: it is accepted already, and a status is to be recorded.
    void statusRequested();

private:
    PlainLabel *m_text;
    SelectableText *m_underWay;
    QPushButton *m_accept;
    NotesEdit *m_reason;
    FieldRow *m_reasonRow;
    QPushButton *m_decline;
    QPushButton *m_status;
    Known m_known = Known::Lead;
    Answer m_answer = Answer::Open;
};

} // namespace jobmark::ui
