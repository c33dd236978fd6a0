// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "attachment_row.h"

#include "thumbnails.h"

#include "parts/announce.h"
#include "parts/flow_layout.h"
#include "parts/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace jobmark::ui {
namespace {

constexpr int wholeProgress = 1000;

} // namespace

AttachmentRow::AttachmentRow(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_name(new PlainLabel(this))
    , m_facts(new PlainLabel(this))
    , m_progress(new QProgressBar(this))
    , m_standing(new QWidget(this))
    , m_icon(new QLabel(m_standing))
    , m_text(new PlainLabel(m_standing))
    , m_details(new PlainLabel(this))
    , m_buttonRow(new FlowLayout)
{
    m_picture->setFixedSize(Thumbnails::edge, Thumbnails::edge);
    m_picture->setAlignment(Qt::AlignCenter);
    m_progress->setRange(0, wholeProgress);
    m_progress->setTextVisible(false);
    auto *standing = new QHBoxLayout(m_standing);
    standing->setContentsMargins(0, 0, 0, 0);
    standing->setSpacing(6);
    standing->addWidget(m_icon, 0, Qt::AlignTop);
    standing->addWidget(m_text, 1);
    m_buttonRow->setContentsMargins(0, 2, 0, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_facts),
                          static_cast<QWidget *>(m_progress), m_standing, static_cast<QWidget *>(m_details)})
        words->addWidget(part);
    words->addLayout(m_buttonRow);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(10);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    showPicture();
    showStanding();
}

void AttachmentRow::render(const AttachmentRowState &state)
{
    if (state == m_state)
        return;
    const bool sameActions = state.actions == m_state.actions && state.name == m_state.name;
    const bool samePicture = state.thumbnail.cacheKey() == m_state.thumbnail.cacheKey();
    m_state = state;
    m_name->showText(state.name);
    m_facts->showText(state.facts);
    m_facts->setVisible(!state.facts.isEmpty());
    if (!samePicture)
        showPicture();
    showStanding();
    if (!sameActions)
        showActions(state.actions);
    // How it stands is heard with what can be done about it.
    QStringList said;
    if (state.standing)
        said = {m_text->shownText(), state.standing->details};
    said.removeAll(QString());
    for (QPushButton *button : std::as_const(m_buttons))
        describe(*button, said.join(u'\n'));
}

void AttachmentRow::showPicture()
{
    const QSize box(Thumbnails::edge, Thumbnails::edge);
    if (m_state.thumbnail.isNull()) {
        const QSize size = box / 2;
        m_picture->setPixmap(icon(Icon::Attachment, quietColour(palette())).pixmap(size, devicePixelRatioF()));
        return;
    }
    const QSize sharp = box * devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(m_state.thumbnail.scaled(sharp, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(pixmap);
}

void AttachmentRow::showStanding()
{
    m_progress->setVisible(m_state.permille.has_value());
    m_progress->setValue(m_state.permille.value_or(0));
    m_progress->setAccessibleName(tr("Upload of %1").arg(m_state.name));
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, quietColour(palette()));
    m_facts->setPalette(quiet);
    m_details->setPalette(quiet);
    m_standing->setVisible(m_state.standing.has_value());
    const AttachmentStanding standing = m_state.standing.value_or(AttachmentStanding());
    m_details->showText(standing.details);
    m_details->setVisible(!standing.details.isEmpty());
    if (!m_state.standing)
        return;
    // Told by a word and a shape as well as by colour; what merely goes on needs no word.
    const QString before = m_text->shownText();
    m_text->showText(standing.tone == Tone::Info || standing.tone == Tone::Success
                         ? standing.text
                         : tr("%1: %2", "a word such as Error; a sentence").arg(wordOf(standing.tone), standing.text));
    if (standing.tone == Tone::Error && m_text->shownText() != before)
        (void)announce(*this, u"%1\n%2"_s.arg(m_state.name, m_text->shownText()));
    const QColor colour = textColour(standing.tone, palette().color(QPalette::Window));
    QPalette loud;
    loud.setColor(QPalette::WindowText, colour);
    m_text->setPalette(loud);
    const int size = m_text->fontMetrics().height();
    m_icon->setPixmap(icon(iconOf(standing.tone), colour).pixmap(QSize(size, size), devicePixelRatioF()));
}

void AttachmentRow::showActions(const QList<NoticeAction> &actions)
{
    // The button that was pressed often turns into another one, or goes: the focus stays in the row.
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater(); // it may be the one whose click is being answered
    }
    m_buttons.clear();
    for (const NoticeAction &action : actions) {
        auto *button = new QPushButton(action.text, this);
        button->setAutoDefault(false);
        button->setAccessibleName(tr("%1: %2", "what a button does; a file").arg(action.text, m_state.name));
        connect(button, &QPushButton::clicked, this, [this, id = action.id] { Q_EMIT actionChosen(id); });
        m_buttonRow->insertWidget(static_cast<int>(m_buttons.size()), button);
        button->show();
        m_buttons.append(button);
    }
    if (hadFocus && !m_buttons.isEmpty())
        m_buttons.first()->setFocus(Qt::OtherFocusReason);
}

void AttachmentRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    showPicture();
    showStanding();
}

} // namespace jobmark::ui
