// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "settled_entry.h"

#include "submission_words.h"

#include "parts/copying.h"
#include "parts/plain_label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace jobmark::ui {
namespace {

struct SettledEntryWords
{
    Q_DECLARE_TR_FUNCTIONS(SettledEntry)
};

/// Discarded, with nobody knowing: neither was it found not to be recorded, nor did the server say no.
bool mayBeRecorded(const outbox::SubmissionView &view)
{
    using Cause = outbox::DecisionCause;
    const bool wasFound = view.life.cause == Cause::NotRecorded || view.life.cause == Cause::ChangedByOther;
    const bool wasRefused = view.life.lastError && view.life.lastError->kind == api::ApiError::Kind::Refused;
    return view.life.unknowns > 0 && !wasFound && !wasRefused;
}

/// %1 the submission, %2 the time.
const char *patternFor(const outbox::SubmissionView &view, const QString &recordedOtherwise)
{
    switch (view.state()) {
    case outbox::State::Accepted:
        if (!recordedOtherwise.isEmpty())
            return QT_TRANSLATE_NOOP("SettledEntry", "%1: accepted %2, but RenovationFind recorded "
                                                     "something else than was sent.");
        return QT_TRANSLATE_NOOP("SettledEntry", "%1: accepted %2.");
    case outbox::State::Undone:
        if (view.mayBeOlderThanTheTruth())
            return QT_TRANSLATE_NOOP("SettledEntry",
                                     "%1: taken back %2. A copy may have been sent before, and may be recorded.");
        if (view.life.unknowns > 0)
            return QT_TRANSLATE_NOOP("SettledEntry", "%1: taken back %2. A copy was sent before, and may be recorded.");
        return QT_TRANSLATE_NOOP("SettledEntry", "%1: taken back %2, not sent.");
    case outbox::State::Replaced:
        if (view.mayBeOlderThanTheTruth())
            return QT_TRANSLATE_NOOP(
                "SettledEntry",
                "%1: replaced by a newer one %2. A copy may have been sent before, and may be recorded.");
        if (view.life.unknowns > 0)
            return QT_TRANSLATE_NOOP("SettledEntry",
                                     "%1: replaced by a newer one %2. A copy was sent before, and may be recorded.");
        return QT_TRANSLATE_NOOP("SettledEntry", "%1: replaced by a newer one %2, not sent.");
    default:
        if (mayBeRecorded(view))
            return QT_TRANSLATE_NOOP("SettledEntry",
                                     "%1: discarded %2. A copy may have been sent before, and may be recorded.");
        return QT_TRANSLATE_NOOP("SettledEntry", "%1: discarded %2.");
    }
}

} // namespace

QString settledText(const outbox::SubmissionView &view, const session::Surroundings &surroundings)
{
    const QString otherwise =
        view.state() == outbox::State::Accepted ? recordedOtherwise(view, surroundings) : QString();
    QStringList lines{SettledEntryWords::tr(patternFor(view, otherwise))
                          .arg(submissionNameInFull(view), clockTime(view.life.changedAt, surroundings)),
                      otherwise, notOnDiskYet(view)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

SettledEntry::SettledEntry(const session::Desk &desk, const session::Surroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_surroundings(surroundings)
    , m_text(new PlainLabel(this))
    , m_copy(new QPushButton(this))
    , m_putBack(new QPushButton(this))
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_text, 1);
    top->addWidget(m_copy, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_putBack, 0, Qt::AlignLeft);
    connect(m_putBack, &QPushButton::clicked, this, [this] { Q_EMIT putBackRequested(m_lead, m_id); });
    connect(m_copy, &QPushButton::clicked, this, [this] { copyText(m_reference, m_reference, *this); });
}

void SettledEntry::showSubmission(const outbox::SubmissionView &view)
{
    m_lead = view.lead();
    m_id = view.id();
    m_reference = view.reference();
    m_text->showText(settledText(view, m_surroundings));
    const bool isFile = std::holds_alternative<outbox::Attachment>(view.content.what);
    m_putBack->setVisible(m_desk.canPutBack(view));
    m_putBack->setText(isFile ? tr("Attach again") : tr("Put back into the form"));
    m_putBack->setAccessibleName(
        tr("%1: %2", "an action, a submission").arg(m_putBack->text(), submissionNameWithLead(view)));
    m_copy->setText(tr("Copy %1", "a reference").arg(m_reference));
    m_copy->setAccessibleName(
        tr("Copy %1: reference of %2", "a reference, a submission").arg(m_reference, submissionNameWithLead(view)));
}

} // namespace jobmark::ui
