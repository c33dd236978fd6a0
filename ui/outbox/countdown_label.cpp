// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "countdown_label.h"

#include "parts/plain_label.h"
#include "words/error_words.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace jobmark::ui {
namespace {

using namespace std::chrono_literals;

struct CountdownWords
{
    Q_DECLARE_TR_FUNCTIONS(Countdown)
};

/// The words name seconds below two minutes, minutes below two hours, and hours from there on.
std::chrono::milliseconds unitOfWords(std::chrono::milliseconds left)
{
    if (left <= 2min)
        return 1s;
    if (left <= 2h)
        return 1min;
    return 1h;
}

std::chrono::milliseconds untilWordsChange(std::chrono::milliseconds left)
{
    const std::chrono::milliseconds unit = unitOfWords(left);
    const std::chrono::milliseconds part = left % unit;
    return part == std::chrono::milliseconds::zero() ? unit : part;
}

} // namespace

QString countdownText(outbox::WaitingFor waitingFor, std::chrono::seconds left)
{
    const QString time = words::waitInWords(left);
    switch (waitingFor) {
    case outbox::WaitingFor::UndoTime:
        return CountdownWords::tr("Can be undone for another %1.").arg(time);
    case outbox::WaitingFor::Retry:
    case outbox::WaitingFor::Disk:
        return CountdownWords::tr("Next try in %1.").arg(time);
    case outbox::WaitingFor::SecondLook:
        return CountdownWords::tr("Looks again in %1.").arg(time);
    case outbox::WaitingFor::Nothing:
    case outbox::WaitingFor::Turn:
    case outbox::WaitingFor::SignIn:
    case outbox::WaitingFor::User:
    case outbox::WaitingFor::WriteAccess:
        break;
    }
    return {};
}

CountdownLabel::CountdownLabel(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &CountdownLabel::tick);
    hide();
}

void CountdownLabel::follow(const outbox::SubmissionView &view)
{
    m_waitingFor = view.until ? view.waitingFor : outbox::WaitingFor::Nothing;
    m_end = QDeadlineTimer(std::max(view.left, 0ms), Qt::PreciseTimer);
    setVisible(!countdownText(m_waitingFor, 1s).isEmpty());
    tick();
}

void CountdownLabel::tick()
{
    m_timer.stop();
    const auto left = std::chrono::milliseconds(m_end.remainingTime());
    m_text->showText(countdownText(m_waitingFor, std::chrono::ceil<std::chrono::seconds>(left)));
    if (isVisible() && left > 0ms)
        m_timer.start(untilWordsChange(left));
}

void CountdownLabel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
}

void CountdownLabel::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

} // namespace jobmark::ui
