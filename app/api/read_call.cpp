// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "read_call.h"

#include <QRandomGenerator>

namespace jobmark::api {

ReadCall::ReadCall(const RetryPolicy &policy, Start start, Judge judge, std::function<void()> finish, QObject *parent)
    : QObject(parent)
    , m_policy(policy)
    , m_start(std::move(start))
    , m_judge(std::move(judge))
    , m_finish(std::move(finish))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ReadCall::tryOnce);
    tryOnce();
}

ReadCall::~ReadCall()
{
    cancel();
}

void ReadCall::tryOnce()
{
    ++m_tries;
    m_exchange = m_start([call = QPointer(this)](const Result<RawAnswer> &outcome) {
        if (call)
            call->onOutcome(outcome);
    });
}

void ReadCall::onOutcome(const Result<RawAnswer> &outcome)
{
    const std::optional<ApiError> error = m_judge(outcome);
    const auto delay = error && !m_cancelled
                           ? nextDelay(m_policy, m_tries, *error, QRandomGenerator::global()->generateDouble())
                           : std::nullopt;
    if (delay)
        m_pause.start(*delay);
    else
        end();
}

void ReadCall::cancel()
{
    if (!m_finish || m_cancelled)
        return;
    m_cancelled = true;
    m_pause.stop();
    if (m_exchange)
        m_exchange->cancel();
    else
        onOutcome(tl::make_unexpected(ApiError{ApiError::Kind::Cancelled, 0, {}, {}}));
}

void ReadCall::end()
{
    const auto finish = std::exchange(m_finish, nullptr);
    finish();
    deleteLater();
}

} // namespace jobmark::api
