// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "field_editor.h"

#include <optional>
#include <QDate>

class QLineEdit;

namespace jobmark::ui {

class DayEdit;

/// A day and a time of day, each as it was typed.
class MeetingEdit : public FieldEditor
{
    Q_OBJECT

public:
    explicit MeetingEdit(QWidget *parent = nullptr);

    void showTyped(const QString &day, const QString &time);
    void setReadDay(std::optional<QDate> day);
    void setAccessibleTexts(const QString &fieldName, const QString &description) override;

    [[nodiscard]] DayEdit *dayEdit() const { return m_day; }
    [[nodiscard]] QLineEdit *timeLine() const { return m_time; }

Q_SIGNALS:
    /// Both texts, whichever of them the user edited.
    void edited(const QString &day, const QString &time);

private:
    void reportEdit();

    DayEdit *m_day;
    QLineEdit *m_time;
};

} // namespace jobmark::ui
