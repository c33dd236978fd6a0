// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <QThread>

namespace jobmark::files {

/// Work that may take long, or hang (a network drive that is gone), in threads of its own: one job after the other, and
/// what comes of each in the thread that asked. A job touches nothing but what it was given.
class Background
{
public:
    using Job = int;

    Background();
    /// Jobs that wait are dropped, and no outcome comes any more. One that hangs is left behind.
    ~Background();
    Q_DISABLE_COPY_MOVE(Background)

    /// `then` gets what `work` returns, later than this call.
    template <class T>
    Job run(std::function<T()> work, std::function<void(const T &)> then)
    {
        return start([work = std::move(work), then = std::move(then)]() -> Then {
            return [then, made = work()] { then(made); };
        });
    }
    /// No outcome will come of it. When it is at work already the next job begins beside it: it may never end.
    void forget(Job job);

private:
    using Then = std::function<void()>;
    using Work = std::function<Then()>;
    struct Running;

    Job start(Work work);
    void next();
    /// False when it was forgotten.
    bool finish(Job job);
    void leave(std::unique_ptr<Running> running);

    std::unique_ptr<QObject> m_here; ///< receives the outcomes, in the thread that made it
    std::deque<std::pair<Job, Work>> m_waiting;
    std::unique_ptr<Running> m_running;
    Job m_last = 0;
};

} // namespace jobmark::files
