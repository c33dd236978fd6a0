// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace jobmark::ui {

/// A page's parts, one below the other, no wider than lines are comfortable to read, on the leading side of however
/// much room there is. Tab goes through them as they stand, those that come later included.
class PageColumn : public QWidget
{
    Q_OBJECT

public:
    explicit PageColumn(QWidget *parent = nullptr);

    /// Where the parts go.
    [[nodiscard]] QVBoxLayout &parts() { return *m_parts; }

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fitWidth();

    QWidget *m_column;
    QVBoxLayout *m_parts;
    QList<QWidget *> m_tabOrder; // for comparing only: some of them may be gone
};

} // namespace jobmark::ui
