// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules/finding_code.h"

#include <QWidget>

class QPushButton;

namespace jobmark::ui {

class FieldRow;
class NotesEdit;

/// A lead that is neither accepted nor declined yet: accept it, or decline it with a reason.
class NewLeadView : public QWidget
{
    Q_OBJECT

public:
    explicit NewLeadView(QWidget *parent = nullptr);

    /// Another lead: empties the reason.
    void startOver();
    /// Why declining did not go through: the reason is missing or too long.
    void showReasonFault(rules::Code fault);
    void focusAccept();
    void focusReason();

Q_SIGNALS:
    void acceptRequested();
    void declineRequested(const QString &reason);

private:
    QPushButton *m_accept;
    NotesEdit *m_reason;
    FieldRow *m_reasonRow;
    QPushButton *m_decline;
};

} // namespace jobmark::ui
