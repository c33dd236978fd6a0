// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chart_data.h"

#include <QWidget>

namespace jobmark::ui {

/// A picture of numbers in which a bar or point can be chosen: by arrow keys, Home and End, or the mouse. Enter, Space
/// or a click asks for the leads it is about. A screen reader hears the chosen one as its description. Painted in the
/// palette's colours, with every number in words beside its bar.
class Chart : public QWidget
{
    Q_OBJECT

public:
    explicit Chart(QWidget *parent = nullptr);

    /// Keeps what is chosen by its place.
    void showData(const ChartData &data);
    [[nodiscard]] int current() const { return m_current; }

Q_SIGNALS:
    /// The user went to another item; it is to be in sight.
    void moved(const QRect &box);
    /// The user wants to see what this item is about; it is about something.
    void itemAsked(int index);

protected:
    [[nodiscard]] const ChartData &data() const { return m_data; }
    /// Where an item can be pointed at, and what is framed when it is chosen.
    [[nodiscard]] virtual QRect boxOf(int index) const = 0;
    virtual void paintChart(QPainter &painter) const = 0;
    /// The height that the data needs at this width.
    [[nodiscard]] virtual int heightFor(int width) const = 0;

    /// A colour for bars and lines that differs enough from the background, in every palette.
    [[nodiscard]] QColor barColour() const;
    /// A box as it lies from right to left, where the language runs so.
    [[nodiscard]] QRect mirrored(const QRect &box) const;

    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(int index);
    void goTo(int index);
    void ask(int index);
    void fit();
    [[nodiscard]] int itemAt(const QPoint &point) const;

    ChartData m_data;
    int m_current = 0;
    int m_pressed = -1;
};

} // namespace jobmark::ui
