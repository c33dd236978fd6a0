// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "field_editor.h"

#include <cstdint>
#include <optional>
#include <QDate>

class QCheckBox;

namespace jobmark::ui {

class DayEdit;

enum class Tbd : std::uint8_t { No, Yes };

/// A day, or "To be determined": one or the other. While it is to be determined the typed day stays, greyed, and is
/// back when the box is unticked.
class TargetDateEdit : public FieldEditor
{
    Q_OBJECT

public:
    explicit TargetDateEdit(QWidget *parent = nullptr);

    void showTyped(const QString &typed);
    void showTbd(Tbd tbd);
    void setReadDay(std::optional<QDate> day);
    void setAccessibleTexts(const QString &fieldName, const QString &description) override;

    [[nodiscard]] DayEdit *dayEdit() const { return m_day; }
    [[nodiscard]] QCheckBox *tbdBox() const { return m_tbd; }

Q_SIGNALS:
    void edited(const QString &typed);
    void tbdEdited(jobmark::ui::Tbd tbd);

private:
    DayEdit *m_day;
    QCheckBox *m_tbd;
};

} // namespace jobmark::ui
