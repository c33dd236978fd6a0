// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "notes_edit.h"

#include "plain_label.h"
#include "tone.h"

#include "rules/notes.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextDocument>
#include <QVBoxLayout>

namespace jobmark::ui {
namespace {

constexpr int shownLines = 4; // a typical note; a longer one scrolls

} // namespace

NotesEdit::NotesEdit(QWidget *parent)
    : FieldEditor(parent)
    , m_text(new QPlainTextEdit(this))
    , m_counter(new PlainLabel(this))
{
    m_text->setTabChangesFocus(true);
    m_counter->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_text, 0, Qt::AlignTop);
    column->addWidget(m_counter);
    setFocusProxy(m_text);
    connect(m_text->document(), &QTextDocument::contentsChanged, this, &NotesEdit::contentsEdited);
    fitHeight();
    count();
}

QString NotesEdit::typed() const
{
    return m_typed;
}

void NotesEdit::showTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    const QScopedValueRollback showing(m_showing, true);
    m_text->setPlainText(typed);
    m_typed = m_text->toPlainText();
    count();
}

void NotesEdit::setAccessibleTexts(const QString &fieldName, const QString &description)
{
    m_text->setAccessibleName(fieldName);
    m_text->setAccessibleDescription(description);
}

QString NotesEdit::counterText() const
{
    const rules::Notes notes(m_typed);
    if (notes.excess() > 0)
        return tr("%L1 too many").arg(notes.excess());
    return tr("%L1 of %L2").arg(notes.text().size()).arg(rules::Notes::maximumLength);
}

void NotesEdit::contentsEdited()
{
    if (m_showing)
        return;
    const QString now = m_text->toPlainText();
    if (now == m_typed)
        return; // formats, or what an input method has not settled yet
    m_typed = now;
    count();
    Q_EMIT edited(m_typed);
}

void NotesEdit::count()
{
    m_counter->showText(counterText());
    const bool tooMany = rules::Notes(m_typed).excess() > 0;
    QPalette colours;
    colours.setColor(QPalette::WindowText,
                     tooMany ? textColour(Tone::Error, palette().color(QPalette::Window)) : quietColour(palette()));
    m_counter->setPalette(colours);
}

void NotesEdit::fitHeight()
{
    const int margins = 2 * (m_text->frameWidth() + static_cast<int>(m_text->document()->documentMargin()));
    m_text->setFixedHeight(shownLines * m_text->fontMetrics().lineSpacing() + margins);
}

void NotesEdit::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        count();
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace jobmark::ui
