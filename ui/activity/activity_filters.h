// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "period.h"

#include "activity/filter.h"

#include <QWidget>

class QLineEdit;

namespace jobmark::ui {

class ChoiceEdit;
class DayEdit;
class FieldRow;
class PlainLabel;

/// What is to be shown of the activity, chosen by the user.
class ActivityFilters : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityFilters(session::Surroundings surroundings, QWidget *parent = nullptr);

    /// As chosen now. What cannot be read (a day, a number) is said beneath and leaves nothing out.
    [[nodiscard]] activity::Filter filter() const;
    /// Everything, of that lead or of all. Reports nothing.
    void reset(std::optional<api::LeadId> lead);
    void focusFirst();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitToText();
    void addLabelled(const QString &label, QWidget *editor, const QString &name);
    FieldRow *addDay(const QString &label, DayEdit *day);
    void onChosen();
    void readTyped();
    [[nodiscard]] Period period() const;
    [[nodiscard]] std::optional<QDate> dayOf(const DayEdit &edit) const;

    session::Surroundings m_surroundings;
    QLineEdit *m_text;
    ChoiceEdit *m_topic;
    QLineEdit *m_lead;
    ChoiceEdit *m_period;
    DayEdit *m_from;
    DayEdit *m_until;
    FieldRow *m_fromRow;
    FieldRow *m_untilRow;
    QWidget *m_days;
    PlainLabel *m_leadNote;
};

} // namespace jobmark::ui
