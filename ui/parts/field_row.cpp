// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "field_row.h"

#include "announce.h"
#include "field_editor.h"
#include "plain_label.h"
#include "row_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVBoxLayout>

namespace jobmark::ui {
namespace {

/// "Job &amount" without the mark of its mnemonic.
QString withoutMnemonic(const QString &name)
{
    QString result;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name.at(i) == u'&' && i + 1 < name.size())
            ++i;
        result.append(name.at(i));
    }
    return result;
}

QWidget *focusTarget(QWidget *editor)
{
    QWidget *target = editor;
    while (target->focusProxy())
        target = target->focusProxy();
    return target;
}

} // namespace

RowNeed rowNeedOf(rules::Need need)
{
    switch (need) {
    case rules::Need::Required:
    case rules::Need::RequiredUnlessTbd:
        return RowNeed::Required;
    case rules::Need::Recommended:
        return RowNeed::Recommended;
    case rules::Need::NotAsked:
    case rules::Need::Optional:
    case rules::Need::RequiredWhenLostReasonOther:
        return RowNeed::Optional;
    }
    return RowNeed::Optional;
}

FieldRow::FieldRow(const QString &name, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_label(new RowLabel(this))
    , m_editor(editor)
    , m_icon(new QLabel(this))
    , m_reading(new PlainLabel(this))
    , m_messageText(new PlainLabel(this))
{
    // The part itself, not the editor around it: this is also how a screen reader finds the label.
    m_label->setBuddy(focusTarget(m_editor));
    m_label->installEventFilter(this);

    auto *messageLine = new QHBoxLayout;
    messageLine->setSpacing(6);
    messageLine->addWidget(m_icon, 0, Qt::AlignTop);
    messageLine->addWidget(m_messageText, 1);
    m_beneath = new QWidget(this);
    auto *beneath = new QVBoxLayout(m_beneath);
    beneath->setContentsMargins(0, 0, 0, 0);
    beneath->setSpacing(0);
    beneath->addWidget(m_reading);
    beneath->addLayout(messageLine);
    beneath->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    // An editor that wants no more room than it needs stands at the leading side; any other fills the row.
    const int policy = m_editor->sizePolicy().horizontalPolicy();
    const bool narrow = (policy & int(QSizePolicy::GrowFlag)) == 0;
    column->addWidget(m_editor, 0, narrow ? Qt::AlignLeading : Qt::Alignment());
    column->addWidget(m_beneath);
    m_editor->installEventFilter(this);
    for (QWidget *part : m_editor->findChildren<QWidget *>())
        part->installEventFilter(this);
    showTexts();
    showColours();
    alignName();
}

void FieldRow::setNeed(RowNeed need)
{
    if (need == m_need)
        return;
    m_need = need;
    showTexts();
}

void FieldRow::setLineBeneath(LineBeneath line)
{
    m_line = line;
    showColours();
}

void FieldRow::announce(const QString &text)
{
    m_announced = ui::announce(*focusTarget(m_editor), text) == Announced::Now ? QString() : text;
    showTexts();
}

void FieldRow::setReading(const QString &text)
{
    if (text == m_readingText)
        return;
    m_readingText = text;
    showTexts();
}

void FieldRow::setMessage(rules::Severity severity, const QString &sentence)
{
    Message message{toneOf(severity), sentence};
    if (message == m_message)
        return;
    m_message = std::move(message);
    showTexts();
    showColours();
}

void FieldRow::clearMessage()
{
    if (!m_message)
        return;
    m_message.reset();
    showTexts();
}

bool FieldRow::hasError() const
{
    return m_message && m_message->tone == Tone::Error;
}

void FieldRow::focusEditor()
{
    QWidget *target = focusTarget(m_editor);
    target->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(target))
        line->selectAll();
}

QString FieldRow::labelText() const
{
    switch (m_need) {
    case RowNeed::Required:
        return m_name;
    case RowNeed::Recommended:
        return tr("%1 (recommended)").arg(m_name);
    case RowNeed::Optional:
        return tr("%1 (optional)").arg(m_name);
    }
    return m_name;
}

QString FieldRow::spokenName() const
{
    const QString name = withoutMnemonic(m_name);
    switch (m_need) {
    case RowNeed::Required:
        return tr("%1, required").arg(name);
    case RowNeed::Recommended:
        return tr("%1, recommended").arg(name);
    case RowNeed::Optional:
        return tr("%1, optional").arg(name);
    }
    return name;
}

QString FieldRow::spokenDescription() const
{
    QString spoken;
    const auto add = [&spoken](const QString &text) {
        if (text.isEmpty())
            return;
        if (spoken.endsWith(u'.'))
            spoken.chop(1);
        spoken = spoken.isEmpty() ? text : tr("%1. %2").arg(spoken, text);
    };
    add(m_announced);
    add(m_readingText);
    add(m_message ? tr("%1: %2").arg(wordOf(m_message->tone), m_message->text) : QString());
    return spoken;
}

void FieldRow::showTexts()
{
    m_label->setText(labelText());
    m_reading->showText(m_readingText);
    m_reading->setVisible(!m_readingText.isEmpty());
    m_messageText->showText(m_message ? m_message->text : QString());
    m_messageText->setVisible(m_message.has_value());
    m_icon->setVisible(m_message.has_value());
    m_beneath->setVisible(m_line == LineBeneath::Kept || m_message || !m_readingText.isEmpty());
    if (auto *parts = qobject_cast<FieldEditor *>(m_editor)) {
        parts->setAccessibleTexts(spokenName(), spokenDescription());
        return;
    }
    m_editor->setAccessibleName(spokenName());
    m_editor->setAccessibleDescription(spokenDescription());
}

void FieldRow::showColours()
{
    const QColor window = palette().color(QPalette::Window);
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, quietColour(palette()));
    m_reading->setPalette(quiet);
    m_beneath->setMinimumHeight(m_line == LineBeneath::Kept ? m_messageText->fontMetrics().height() : 0);
    if (!m_message)
        return;
    const QColor colour = textColour(m_message->tone, window);
    QPalette loud;
    loud.setColor(QPalette::WindowText, colour);
    m_messageText->setPalette(loud);
    const int size = m_messageText->fontMetrics().height();
    m_icon->setPixmap(icon(iconOf(m_message->tone), colour).pixmap(QSize(size, size), devicePixelRatioF()));
}

void FieldRow::alignName()
{
    const QWidget *first = focusTarget(m_editor);
    const auto *text = qobject_cast<const QPlainTextEdit *>(first);
    const int above = text != nullptr ? text->frameWidth() + static_cast<int>(text->document()->documentMargin())
                                      : (first->sizeHint().height() - m_label->fontMetrics().height()) / 2;
    m_label->setContentsMargins(0, qMax(0, above), 0, 0);
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        // The window already knows where the focus goes. A popup or another window leaves that as it was.
        const QWidget *to = window()->focusWidget();
        if (to && to != this && !isAncestorOf(to))
            Q_EMIT left();
    } else if (event->type() == QEvent::Shortcut && watched == m_label && !m_label->buddy()->isEnabled()) {
        // The buddy may be out of use just now ("to be determined"): then the mnemonic goes to the part that is not.
        focusTarget(m_editor)->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FieldRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showColours();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        alignName();
}

} // namespace jobmark::ui
