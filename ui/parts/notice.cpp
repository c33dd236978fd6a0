// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "notice.h"

#include "flow_layout.h"
#include "plain_label.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace jobmark::ui {
namespace {

/// What a screen reader speaks of its own accord when it is shown, in every version of Qt.
class SpokenNotice : public QAccessibleWidget
{
public:
    explicit SpokenNotice(Notice *notice)
        : QAccessibleWidget(notice, QAccessible::Notification)
        , m_notice(notice)
    {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_notice->spokenText() : QAccessibleWidget::text(kind);
    }

private:
    Notice *m_notice;
};

QAccessibleInterface *makeSpoken(const QString &, QObject *object)
{
    auto *notice = qobject_cast<Notice *>(object);
    return notice ? new SpokenNotice(notice) : nullptr;
}

int iconSize(const QWidget &widget)
{
    return qMax(16, widget.fontMetrics().height());
}

} // namespace

Notice::Notice(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new PlainLabel(this))
    , m_details(new PlainLabel(this))
    , m_tabPlace(new QWidget(this))
    , m_buttonRow(new FlowLayout)
{
    // Once: Qt takes the same factory only once, and keeps it for the life of the program.
    QAccessible::installFactory(makeSpoken);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_text);
    words->addWidget(m_details);
    m_buttonRow->setContentsMargins(0, 4, 0, 0);
    // Buttons come and go; this stays where Tab meets them.
    m_tabPlace->hide();
    words->addLayout(m_buttonRow);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    setVisible(false);
}

void Notice::render(const std::optional<NoticeState> &state)
{
    if (state == m_state)
        return;
    const bool sameActions = state && m_state && state->actions == m_state->actions;
    m_state = state;
    if (!state) {
        if (isAncestorOf(QApplication::focusWidget()))
            focusNextChild();
        setVisible(false);
        return;
    }
    m_text->showText(spokenText());
    // Screen readers keep names; without this they would speak the one before.
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    m_details->showText(state->details);
    m_details->setVisible(!state->details.isEmpty());
    if (!sameActions)
        showActions(state->actions);
    showTone();
    if (isHidden()) {
        setVisible(true);
        return;
    }
    // Already there: what it says now is news as well.
    QAccessibleEvent hidden(this, QAccessible::ObjectHide);
    QAccessible::updateAccessibility(&hidden);
    QAccessibleEvent shown(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

QString Notice::spokenText() const
{
    return m_state ? tr("%1: %2").arg(wordOf(m_state->tone), m_state->text) : QString();
}

void Notice::showActions(const QList<NoticeAction> &actions)
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater(); // it may be the one whose click is being answered
    }
    m_buttons.clear();
    for (const NoticeAction &action : actions) {
        auto *button = new QPushButton(action.text, this);
        button->setAutoDefault(false);
        button->setAccessibleName(action.spokenName);
        connect(button, &QPushButton::clicked, this, [this, id = action.id] { Q_EMIT actionChosen(id); });
        m_buttonRow->insertWidget(static_cast<int>(m_buttons.size()), button);
        m_tabPlace->setFocusPolicy(Qt::TabFocus); // for this call: what takes no focus has no place
        setTabOrder(m_buttons.isEmpty() ? m_tabPlace : m_buttons.last(), button);
        m_tabPlace->setFocusPolicy(Qt::NoFocus);
        m_buttons.append(button);
    }
}

void Notice::focusFirstAction()
{
    if (!m_buttons.isEmpty())
        m_buttons.first()->setFocus(Qt::OtherFocusReason);
}

void Notice::showTone()
{
    if (!m_state)
        return;
    const int size = iconSize(*this);
    const QColor colour = textColour(m_state->tone, boxColour(m_state->tone, palette()));
    m_icon->setPixmap(icon(iconOf(m_state->tone), colour).pixmap(QSize(size, size), devicePixelRatioF()));
    update();
}

void Notice::paintEvent(QPaintEvent *)
{
    if (!m_state)
        return;
    const QColor box = boxColour(m_state->tone, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(textColour(m_state->tone, box), 1));
    painter.setBrush(box);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void Notice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showTone();
}

} // namespace jobmark::ui
