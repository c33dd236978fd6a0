// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange.h"
#include "read_retry.h"

namespace jobmark::api {

/// One read with its tries. Deletes itself when done; when destroyed before, it is as if cancelled.
class ReadCall : public QObject
{
    Q_OBJECT

public:
    /// Starts one exchange that ends in the given Done.
    using Start = std::function<QPointer<Exchange>(Exchange::Done)>;
    /// Reads what came and keeps it; says the error that it is, if any.
    using Judge = std::function<std::optional<ApiError>(const Result<RawAnswer> &)>;

    /// `finish` is called once, not from here: what the judge kept last is the outcome.
    ReadCall(const RetryPolicy &policy, Start start, Judge judge, std::function<void()> finish, QObject *parent);
    ~ReadCall() override;

    void cancel();

private:
    void tryOnce();
    void onOutcome(const Result<RawAnswer> &outcome);
    void end();

    const RetryPolicy m_policy;
    Start m_start;
    Judge m_judge;
    std::function<void()> m_finish;
    QPointer<Exchange> m_exchange;
    QTimer m_pause;
    int m_tries = 0;
    bool m_cancelled = false;
};

} // namespace jobmark::api
