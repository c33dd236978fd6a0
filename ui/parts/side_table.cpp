// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "side_table.h"

#include "plain_label.h"
#include "selectable_text.h"

#include <algorithm>
#include <numeric>
#include <QEvent>
#include <QGridLayout>

namespace jobmark::ui {
namespace {

constexpr int textMargin = 2; // as the texts beside it have

void makeBold(QWidget *widget)
{
    QFont font = widget->font();
    font.setWeight(QFont::DemiBold);
    widget->setFont(font);
}

} // namespace

SideTable::SideTable(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
}

void SideTable::render(const SideState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    clear();
    if (!state.lines.isEmpty())
        addHeader(state.columns);
    for (const SideLine &line : state.lines)
        addLine(line, state.columns);
    measure();
    arrange(fitting());
}

void SideTable::clear()
{
    QWidgetList all = m_header;
    for (const Parts &line : std::as_const(m_lines))
        all += QWidgetList{line.name} + line.columns + line.texts;
    for (QWidget *part : std::as_const(all)) {
        m_grid->removeWidget(part);
        part->hide();
        part->deleteLater();
    }
    m_header.clear();
    m_lines.clear();
}

PlainLabel *SideTable::newLabel(const QString &text)
{
    auto *label = new PlainLabel(text, this);
    label->setMargin(textMargin);
    return label;
}

void SideTable::addHeader(const QStringList &columns)
{
    for (const QString &column : columns) {
        m_header.append(newLabel(column));
        makeBold(m_header.constLast());
    }
}

void SideTable::addLine(const SideLine &line, const QStringList &columns)
{
    Parts parts{newLabel(line.mark.isEmpty()
                             ? line.name
                             : tr("%1: %2", "a field, and what is to be said of it").arg(line.name, line.mark)),
                {},
                {}};
    if (!line.mark.isEmpty())
        makeBold(parts.name);
    for (int i = 0; i < line.texts.size(); ++i) {
        auto *text = new SelectableText(this);
        text->setAccessibleName(tr("%1, %2", "a field, and the column").arg(line.name, columns.value(i)));
        if (line.stressed.contains(i)) {
            text->setAccessibleDescription(line.mark);
            makeBold(text);
        }
        text->showText(line.texts.at(i));
        parts.texts.append(text);
        parts.columns.append(newLabel(columns.value(i)));
    }
    m_lines.append(parts);
}

void SideTable::measure()
{
    const auto widthOf = [](const QWidget *part) { return part->minimumSizeHint().width(); };
    int names = 0;
    QList<int> columns;
    for (const QWidget *head : std::as_const(m_header))
        columns.append(widthOf(head));
    for (const Parts &line : std::as_const(m_lines)) {
        names = std::max(names, widthOf(line.name));
        for (qsizetype i = 0; i < std::min(columns.size(), line.texts.size()); ++i)
            columns[i] = std::max(columns[i], widthOf(line.texts.at(i)));
    }
    const int gaps = static_cast<int>(columns.size()) * std::max(0, m_grid->horizontalSpacing());
    m_widthBeside = std::accumulate(columns.begin(), columns.end(), names + gaps);
    m_widthBeneath = std::accumulate(columns.begin(), columns.end(), names,
                                     [](int widest, int column) { return std::max(widest, column); });
    updateGeometry();
}

SideTable::Arrangement SideTable::fitting() const
{
    return width() < m_widthBeside ? Arrangement::Beneath : Arrangement::Beside;
}

void SideTable::arrange(Arrangement arrangement)
{
    m_arrangement = arrangement;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, 0);
    const bool isBeside = arrangement == Arrangement::Beside;
    // Shown before they are placed: a layout shows what is new one by one and later, and each time all around it is
    // laid out once more.
    for (QWidget *head : std::as_const(m_header))
        head->setVisible(isBeside);
    for (const Parts &line : std::as_const(m_lines)) {
        for (QWidget *column : line.columns)
            column->setVisible(!isBeside);
        for (QWidget *part : QWidgetList{line.name} + line.texts)
            part->setVisible(true);
    }
    if (isBeside)
        placeBeside();
    else
        placeBeneath();
    updateGeometry();
}

void SideTable::placeBeside()
{
    m_grid->setColumnStretch(0, 2);
    for (int i = 0; i < m_header.size(); ++i) {
        m_grid->addWidget(m_header.at(i), 0, i + 1);
        m_grid->setColumnStretch(i + 1, 3);
    }
    for (int row = 0; row < m_lines.size(); ++row) {
        m_grid->addWidget(m_lines.at(row).name, row + 1, 0, Qt::AlignTop);
        for (int i = 0; i < m_lines.at(row).texts.size(); ++i)
            m_grid->addWidget(m_lines.at(row).texts.at(i), row + 1, i + 1);
    }
}

void SideTable::placeBeneath()
{
    int row = 0;
    for (const Parts &line : std::as_const(m_lines)) {
        m_grid->addWidget(line.name, row++, 0);
        for (qsizetype i = 0; i < line.texts.size(); ++i) {
            m_grid->addWidget(line.columns.at(i), row++, 0);
            m_grid->addWidget(line.texts.at(i), row++, 0);
        }
    }
}

// What the columns need must not hold the page open: it gets less, and then they stand beneath each other.
QSize SideTable::minimumSizeHint() const
{
    return {m_widthBeneath, m_grid->minimumSize().height()};
}

void SideTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (fitting() != m_arrangement)
        arrange(fitting());
}

void SideTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    measure();
    if (fitting() != m_arrangement)
        arrange(fitting());
}

void SideTable::focusFirst()
{
    if (!m_lines.isEmpty() && !m_lines.first().texts.isEmpty())
        m_lines.first().texts.first()->setFocus(Qt::ShortcutFocusReason);
}

void SideTable::arrangeTabs(QWidget *before, QWidget *after) const
{
    QWidget *last = before;
    for (const Parts &line : m_lines) {
        for (QWidget *text : line.texts) {
            setTabOrder(last, text);
            last = text;
        }
    }
    setTabOrder(last, after);
}

} // namespace jobmark::ui
