// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "chart.h"

#include "parts/tone.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolTip>

namespace jobmark::ui {
namespace {

constexpr double visibleContrast = 3.0; // WCAG 2.2 AA for what is no text

class SpokenChart : public QAccessibleWidget
{
public:
    explicit SpokenChart(Chart *chart)
        : QAccessibleWidget(chart, QAccessible::Chart)
    {}
};

QAccessibleInterface *makeSpoken(const QString &, QObject *object)
{
    auto *chart = qobject_cast<Chart *>(object);
    return chart ? new SpokenChart(chart) : nullptr;
}

} // namespace

Chart::Chart(QWidget *parent)
    : QWidget(parent)
{
    QAccessible::installFactory(makeSpoken); // the same one again is not taken twice
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Chart::showData(const ChartData &data)
{
    if (data == m_data)
        return;
    m_data = data;
    m_current = qBound(0, m_current, std::max(static_cast<int>(m_data.items.size()) - 1, 0));
    setAccessibleName(m_data.title);
    choose(m_current);
    fit();
    update();
}

QColor Chart::barColour() const
{
    const QColor highlight = palette().color(QPalette::Active, QPalette::Highlight);
    const QColor window = palette().color(QPalette::Window);
    return contrast(highlight, window) >= visibleContrast ? highlight : palette().color(QPalette::WindowText);
}

QRect Chart::mirrored(const QRect &box) const
{
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

void Chart::choose(int index)
{
    m_current = index;
    if (index < m_data.items.size()) {
        const ChartItem &item = m_data.items.at(index);
        const QString sentence = sentenceOf(m_data, item);
        setAccessibleDescription(
            item.leads.isEmpty() ? sentence : tr("%1. Enter shows the leads.", "numbers of a bar").arg(sentence));
    }
    update();
}

void Chart::goTo(int index)
{
    choose(index);
    Q_EMIT moved(boxOf(index));
}

void Chart::ask(int index)
{
    if (index >= 0 && index < m_data.items.size() && !m_data.items.at(index).leads.isEmpty())
        Q_EMIT itemAsked(index);
}

void Chart::fit()
{
    const int height = heightFor(width());
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

int Chart::itemAt(const QPoint &point) const
{
    for (int i = 0; i < m_data.items.size(); ++i) {
        if (boxOf(i).contains(point))
            return i;
    }
    return -1;
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_data.items.size()) - 1;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Up:
        return goTo(std::max(m_current - 1, 0));
    case Qt::Key_Down:
        return goTo(std::min(m_current + 1, std::max(last, 0)));
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = (event->key() == Qt::Key_Right) != isMirrored ? 1 : -1;
        return goTo(qBound(0, m_current + step, std::max(last, 0)));
    }
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(std::max(last, 0));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!event->isAutoRepeat())
            ask(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Chart::mouseMoveEvent(QMouseEvent *event)
{
    const int item = itemAt(event->pos());
    const bool leads = item >= 0 && !m_data.items.at(item).leads.isEmpty();
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Chart::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? itemAt(event->pos()) : -1;
    if (m_pressed >= 0)
        choose(m_pressed);
}

void Chart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_pressed >= 0 && itemAt(event->pos()) == m_pressed)
        ask(m_pressed);
    m_pressed = -1;
}

bool Chart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto &help = static_cast<const QHelpEvent &>(*event);
    const int item = itemAt(help.pos());
    QToolTip::showText(help.globalPos(), item < 0 ? QString() : sentenceOf(m_data, m_data.items.at(item)), this);
    return true;
}

void Chart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void Chart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Chart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        fit();
        update();
    }
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    paintChart(painter);
    if (!hasFocus() || m_current >= m_data.items.size())
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    painter.drawRect(boxOf(m_current).adjusted(1, 1, -1, -1));
}

} // namespace jobmark::ui
