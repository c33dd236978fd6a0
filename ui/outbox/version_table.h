// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/compared_versions.h"

#include <QWidget>

class QGridLayout;

namespace jobmark::ui {

/// Yours and the server's version side by side, field by field. Each text can be reached with Tab, selected and copied;
/// where they differ a word says so, beside the bold.
class VersionTable : public QWidget
{
    Q_OBJECT

public:
    explicit VersionTable(QWidget *parent = nullptr);

    /// Nothing hides it. The same again changes nothing.
    void render(const QList<session::ComparedField> &fields);

private:
    void addHeader();
    void addRow(int row, const session::ComparedField &field);

    QGridLayout *m_grid;
    QList<session::ComparedField> m_fields;
};

} // namespace jobmark::ui
