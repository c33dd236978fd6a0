// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace jobmark::ui {

/// When a window has been painted for the first time: what takes time comes after that. A window that nobody can see is
/// not painted, so the wait has an end.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds longestWait{500};

    explicit FirstPaint(QWidget &window);

    [[nodiscard]] bool isOver() const { return m_isOver; }

Q_SIGNALS:
    /// Once.
    void over();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void end();

    QTimer m_wait;
    bool m_isOver = false;
};

} // namespace jobmark::ui
