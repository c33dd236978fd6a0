// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "field_editor.h"

#include <optional>
#include <QDate>

class QCalendarWidget;
class QLineEdit;
class QToolButton;

namespace jobmark::ui {

/// Holds a day as it was typed, and offers a calendar (its button, Alt+Down or F4). Reads and formats nothing by
/// itself, except that a day picked in the calendar is typed as yyyy-MM-dd.
class DayEdit : public FieldEditor
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);

    [[nodiscard]] QString typed() const;
    /// Shows `typed`; cursor and undo stay when it is what stands there already. Reports nothing.
    void showTyped(const QString &typed);
    /// The day the typed text means: where the calendar opens. Nothing: it opens on today.
    void setReadDay(std::optional<QDate> day);
    /// An example in the empty field.
    void setPlaceholder(const QString &text);
    void setAccessibleTexts(const QString &fieldName, const QString &description) override;

    void openCalendar();
    [[nodiscard]] QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    /// The user typed, or picked in the calendar.
    void edited(const QString &typed);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeCalendar();
    void describeDay();
    void colourCalendar();
    void placeCalendar();
    void pick(QDate day);

    QLineEdit *m_line;
    QToolButton *m_button;
    QWidget *m_popup = nullptr;            // made when first opened: it costs more than the rest of the form
    QCalendarWidget *m_calendar = nullptr; // in m_popup
    std::optional<QDate> m_readDay;
};

} // namespace jobmark::ui
