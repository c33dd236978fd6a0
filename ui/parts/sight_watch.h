// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace jobmark::ui {

/// Whether a widget can be seen: it is shown, in a window that is not minimised. Windows of others may cover it.
class SightWatch : public QObject
{
    Q_OBJECT

public:
    /// `watched` outlives it.
    explicit SightWatch(QWidget &watched);

    [[nodiscard]] bool isInSight() const { return m_isInSight; }

Q_SIGNALS:
    void changed();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void look();

    QWidget &m_watched;
    bool m_isInSight = false;
};

} // namespace jobmark::ui
