// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "review_view.h"

#include "attachments/attachment_words.h"
#include "parts/announce.h"
#include "parts/fact_list.h"
#include "parts/flow_layout.h"
#include "parts/heading.h"
#include "parts/notice.h"
#include "parts/plain_label.h"
#include "reading/amount_reader.h"
#include "reading/display_text.h"
#include "session/status_words.h"
#include "words/names.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace jobmark::ui {
namespace {

// Shorter than anybody reads an amount, longer than a key bounces or repeats.
constexpr int settleMilliseconds = 600;

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

ReviewView::ReviewView(session::Surroundings surroundings, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(std::move(surroundings))
    , m_title(new Heading(Heading::Level::Section, {}, this))
    , m_warning(new PlainLabel(this))
    , m_facts(new FactList(this))
    , m_notice(new Notice(this))
    , m_back(new QPushButton(tr("&Back to the form"), this))
    , m_confirm(new QPushButton(this))
{
    QFont font = m_warning->font();
    font.setWeight(QFont::DemiBold);
    m_warning->setFont(font);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_title);
    page->addWidget(m_facts);
    page->addWidget(m_notice);
    page->addWidget(m_warning);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_confirm);
    page->addLayout(buttons);
    for (QPushButton *button : {m_back, m_confirm})
        button->installEventFilter(this);
    connect(m_notice, &Notice::actionChosen, this, &ReviewView::addFilesRequested);
    connect(m_back, &QPushButton::clicked, this, &ReviewView::backRequested);
    connect(m_confirm, &QPushButton::clicked, this, &ReviewView::confirmed);
}

void ReviewView::showReview(const api::Lead &lead, const session::FormState &state,
                            const session::AttachingState &attachments)
{
    if (!state.reviewed)
        return;
    const rules::Update &update = *state.reviewed;
    const QString status = words::statusName(update.status());
    m_title->showText(tr("Review before it goes: %1").arg(status));
    m_warning->showText(tr("%1 is final. Once RenovationFind has it, it cannot be changed afterwards.").arg(status));
    m_confirm->setText(tr("Rec&ord as %1", "a button; the status is its verb").arg(status));

    QList<Fact> facts{{tr("Customer"), reading::displayText(lead.customerName, 200)}, {tr("Lead"), lead.id.text()}};
    QString amount;
    for (const session::FieldText &text : session::submittedTexts(update, m_surroundings)) {
        QString shown = text.text;
        if (text.field == rules::Field::JobAmount && update.jobAmount()) {
            shown = tr("%1 · %2", "an amount in digits, and in words")
                        .arg(shown,
                             reading::amountInWords(*update.jobAmount(), reading::languageOf(m_surroundings.locale)));
            amount = tr("%1: %2", "a field; what is in it").arg(words::fieldLabel(text.field), shown);
        }
        facts.append({words::fieldLabel(text.field), shown});
    }
    facts.append({words::fieldLabel(rules::Field::Attachment), attachedText(attachments)});
    m_facts->showFacts(facts);
    describeButtons(amount);

    renderWarnings(state.warnings, attachments.adding);
}

// The focus is on a button when the review appears: what is about to be final is heard there.
void ReviewView::describeButtons(const QString &amount)
{
    QStringList said{m_title->shownText(), m_warning->shownText(), amount};
    said.removeAll(QString());
    describe(*m_back, said.join(u'\n'));
    describe(*m_confirm, m_warning->shownText());
}

void ReviewView::renderWarnings(const QList<session::FormMessage> &messages, session::Adding adding)
{
    if (messages.isEmpty())
        return m_notice->render(std::nullopt);
    NoticeState notice{Tone::Warning, {}, {}, {}};
    QStringList sentences;
    for (const session::FormMessage &message : messages) {
        sentences << message.sentence;
        if (message.field == rules::Field::Attachment && adding == session::Adding::Offered)
            notice.actions << NoticeAction{0, tr("Add files…")};
    }
    notice.text = sentences.join(u'\n');
    m_notice->render(notice);
}

void ReviewView::focusBack()
{
    m_back->setFocus(Qt::OtherFocusReason);
    (void)announce(*m_back, m_back->accessibleDescription());
}

void ReviewView::showEvent(QShowEvent *event)
{
    m_sinceShown.restart();
    QWidget::showEvent(event);
}

void ReviewView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape && !isEnter(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    // The Enter that opened the review may still be held down.
    if (!event->isAutoRepeat() && m_sinceShown.elapsed() >= settleMilliseconds)
        Q_EMIT backRequested();
}

// Enter is safe on every button: it never does what cannot be undone. Space, a click or the mnemonic does; but not the
// second half of a double click that began on the button before.
bool ReviewView::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        if (watched != m_confirm)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        return isEnter(*key) || key->isAutoRepeat();
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return m_sinceShown.elapsed() < settleMilliseconds;
    default:
        return false;
    }
}

} // namespace jobmark::ui
