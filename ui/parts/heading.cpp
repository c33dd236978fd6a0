// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "heading.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QEvent>

namespace jobmark::ui {
namespace {

constexpr qreal pageSize = 1.4; // times the size of text

class SpokenHeading : public QAccessibleWidget
{
public:
    explicit SpokenHeading(Heading *heading)
        : QAccessibleWidget(heading, QAccessible::Heading)
    {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<Heading *>(widget())->shownText()
                                         : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeSpoken(const QString &, QObject *object)
{
    auto *heading = qobject_cast<Heading *>(object);
    return heading ? new SpokenHeading(heading) : nullptr;
}

} // namespace

Heading::Heading(Level level, const QString &text, QWidget *parent)
    : PlainLabel(text, parent)
    , m_level(level)
{
    QAccessible::installFactory(makeSpoken); // the same one again is not taken twice
    fitFont();
}

void Heading::fitFont()
{
    QFont font = QApplication::font(this);
    font.setWeight(QFont::DemiBold);
    if (m_level == Level::Page)
        font.setPointSizeF(font.pointSizeF() * pageSize);
    setFont(font);
    const int above = m_level == Level::Section ? fontMetrics().height() / 2 : 0;
    setContentsMargins(0, above, 0, 0);
}

void Heading::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        fitFont();
}

} // namespace jobmark::ui
