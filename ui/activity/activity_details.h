// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "activity/entry.h"

#include <QWidget>

class QPushButton;

namespace jobmark::ui {

class SelectableText;

/// All of one entry, to read and copy, and the way to its lead.
class ActivityDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityDetails(QWidget *parent = nullptr);

    /// Null: what to do to see one.
    void showEntry(const activity::Entry *entry);
    void copyReference();
    void copyAll();
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void leadAsked(jobmark::api::LeadId lead);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    api::LeadId m_lead;
    QString m_reference;
    QString m_whole;
    SelectableText *m_text;
    QPushButton *m_copyReference;
    QPushButton *m_copyAll;
    QPushButton *m_goToLead;
};

} // namespace jobmark::ui
