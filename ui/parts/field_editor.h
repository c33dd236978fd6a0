// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace jobmark::ui {

/// An editor made of several widgets that FieldRow treats as one. Its focus proxy is the part a label's mnemonic goes
/// to.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Names the parts for screen readers; `fieldName` is for example "Start date, required".
    virtual void setAccessibleTexts(const QString &fieldName, const QString &description) = 0;
};

} // namespace jobmark::ui
