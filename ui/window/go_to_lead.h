// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"

#include <QDialog>

class QLineEdit;

namespace jobmark::ui {

class FieldRow;

/// Asks for a lead's number. Not modal, and gone with Escape.
class GoToLead : public QDialog
{
    Q_OBJECT

public:
    explicit GoToLead(QWidget *parent = nullptr);

    /// Shows itself, empty, ready for digits.
    void ask();
    /// The same, and says that this link named none.
    void askInsteadOf(const QString &link);

Q_SIGNALS:
    void leadAsked(jobmark::api::LeadId id);

private:
    void go();
    void say(const QString &sentence);
    void sayNothing();

    QLineEdit *m_number;
    FieldRow *m_row;
};

} // namespace jobmark::ui
