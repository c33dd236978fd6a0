// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "outbox_page.h"

#include "outbox_entry.h"
#include "outbox_words.h"
#include "settled_entry.h"

#include "parts/heading.h"
#include "parts/page_column.h"
#include "parts/plain_label.h"
#include "parts/selectable_text.h"

#include <algorithm>
#include <QVBoxLayout>

namespace jobmark::ui {
namespace {

constexpr std::chrono::milliseconds burst{40};
/// More than a person looks through. The rest waits just the same, and comes up as those before it are settled.
constexpr qsizetype mostUnsettled = 100;
constexpr qsizetype mostSettled = 30;

/// What the user has to settle comes first, then what can only be undone for a while; the rest, oldest first.
int placeOf(outbox::State state)
{
    switch (state) {
    case outbox::State::NeedsDecision:
        return 0;
    case outbox::State::Refused:
        return 1;
    case outbox::State::Held:
        return 2;
    default:
        return 3;
    }
}

/// Takes out what is not in `views` any more, shows the rest in their order, and makes what is missing.
template <class Entry, class Make>
void bringUpToDate(std::map<outbox::SubmissionId, Entry *> &entries, const QList<outbox::SubmissionView> &views,
                   QVBoxLayout &layout, Make make)
{
    std::erase_if(entries, [&views, &layout](const auto &entry) {
        const bool stays =
            std::any_of(views.begin(), views.end(), [&entry](const auto &view) { return view.id() == entry.first; });
        if (!stays) {
            entry.second->hide(); // the focus moves on
            layout.removeWidget(entry.second);
            entry.second->deleteLater();
        }
        return !stays;
    });
    for (int i = 0; i < views.size(); ++i) {
        Entry *&entry = entries[views.at(i).id()];
        if (entry == nullptr)
            entry = make();
        if (layout.indexOf(entry) != i) {
            layout.removeWidget(entry);
            layout.insertWidget(i, entry);
        }
        entry->showSubmission(views.at(i));
    }
}

} // namespace

OutboxPage::OutboxPage(session::Desk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_session(desk.session())
    , m_content(new PageColumn(this))
    , m_summary(new SelectableText(m_content))
    , m_more(new PlainLabel(m_content))
    , m_settledTitle(new Heading(Heading::Level::Section, tr("Settled since Jobmark started"), m_content))
    , m_moreSettled(new PlainLabel(m_content))
    , m_unsettled(new QVBoxLayout)
    , m_settled(new QVBoxLayout)
{
    buildPage();
    m_renderSoon.setSingleShot(true);
    m_renderSoon.setInterval(burst);
    connect(&m_renderSoon, &QTimer::timeout, this, &OutboxPage::render);
    const auto renderSoon = [this] {
        if (isVisible() && !m_renderSoon.isActive())
            m_renderSoon.start();
    };
    connect(&m_session, &session::Session::submissionChanged, this, renderSoon);
    connect(&m_session, &session::Session::signInNeeded, this, renderSoon);
    connect(&m_session, &session::Session::signedIn, this, renderSoon);
    // Whether there is a place for what was discarded.
    connect(&m_session.book(), &session::LeadBook::leadChanged, this, renderSoon);
    connect(&m_session.book(), &session::LeadBook::leadsChanged, this, renderSoon);
}

OutboxPage::~OutboxPage() = default;

void OutboxPage::buildPage()
{
    auto *page = &m_content->parts();
    m_unsettled->setSpacing(18);
    page->addWidget(new Heading(Heading::Level::Page, tr("Outbox"), m_content));
    page->addWidget(m_summary);
    page->addLayout(m_unsettled);
    page->addWidget(m_more);
    page->addSpacing(12);
    page->addWidget(m_settledTitle);
    page->addLayout(m_settled);
    page->addWidget(m_moreSettled);
    page->addStretch(1); // all that is left over
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    m_summary->setAccessibleName(tr("Outbox"));
}

void OutboxPage::showEvent(QShowEvent *event)
{
    render();
    QScrollArea::showEvent(event);
}

void OutboxPage::render()
{
    outbox::Outbox *outbox = m_session.outbox();
    if (outbox == nullptr) {
        m_summary->showText(unavailableSentence(m_session.storeFault()));
        return;
    }
    QList<outbox::SubmissionView> unsettled = outbox->unsettled();
    std::stable_sort(unsettled.begin(), unsettled.end(),
                     [](const auto &a, const auto &b) { return placeOf(a.state()) < placeOf(b.state()); });
    m_summary->showText(summarySentences(session::summaryOf(*outbox), outbox->notUnderstoodCount()));
    renderUnsettled(unsettled);
    renderSettled(outbox->settled(mostSettled), outbox->settledCount());
}

void OutboxPage::renderUnsettled(const QList<outbox::SubmissionView> &views)
{
    bringUpToDate(m_entries, views.first(std::min(views.size(), mostUnsettled)), *m_unsettled, [this] {
        auto *entry = new OutboxEntry(m_session.surroundings(), m_content);
        connect(entry, &OutboxEntry::actionChosen, this, &OutboxPage::onAction);
        connect(entry, &OutboxEntry::openRequested, this, &OutboxPage::openRequested);
        return entry;
    });
    const auto more = static_cast<int>(std::max<qsizetype>(views.size() - mostUnsettled, 0));
    m_more->showText(tr("%n more not shown; they come up as these are settled.", nullptr, more));
    m_more->setVisible(more > 0);
}

void OutboxPage::renderSettled(const QList<outbox::SubmissionView> &views, qsizetype inAll)
{
    bringUpToDate(m_settledEntries, views, *m_settled, [this] {
        auto *entry = new SettledEntry(m_desk, m_session.surroundings(), m_content);
        connect(entry, &SettledEntry::putBackRequested, this, &OutboxPage::putBackRequested);
        return entry;
    });
    const auto more = static_cast<int>(inAll - views.size());
    m_settledTitle->setVisible(!views.isEmpty());
    m_moreSettled->showText(tr("%n earlier one(s) not shown.", nullptr, more));
    m_moreSettled->setVisible(more > 0);
}

void OutboxPage::onAction(outbox::SubmissionId id, SubmissionAction action)
{
    outbox::Outbox *outbox = m_session.outbox();
    const auto view = outbox != nullptr ? outbox->submission(id) : std::nullopt;
    if (!view)
        return;
    switch (action) {
    case SubmissionAction::Undo:
    case SubmissionAction::Edit:
        Q_EMIT takeBackRequested(view->lead(), id);
        return;
    case SubmissionAction::SignIn:
        Q_EMIT signInRequested();
        return;
    default:
        applySubmissionAction(m_session, id, action, *this);
    }
}

void OutboxPage::focusSummary()
{
    m_summary->setFocus(Qt::ShortcutFocusReason);
}

bool OutboxPage::stepBack()
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const auto &entry) { return entry.second->stepBack(); });
}

} // namespace jobmark::ui
