// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "background.h"

#include <chrono>
#include <mutex>
#include <QDeadlineTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobmark::files {
namespace {

/// Where the outcome of a job goes. Outlives everything else in a job that hangs.
struct Receiver
{
    std::mutex mutex;
    QObject *object = nullptr;
};

} // namespace

struct Background::Running
{
    Job job = 0;
    std::shared_ptr<Receiver> receiver;
    std::unique_ptr<QThread> thread;
};

Background::Background()
    : m_here(std::make_unique<QObject>())
{}

Background::~Background()
{
    m_waiting.clear();
    if (!m_running)
        return;
    QThread *thread = m_running->thread.get();
    {
        const std::lock_guard lock(m_running->receiver->mutex);
        m_running->receiver->object = nullptr;
    }
    // A thread that hangs can neither be ended nor deleted.
    if (!thread->wait(QDeadlineTimer(250ms)))
        (void)m_running->thread.release();
}

Background::Job Background::start(Work work)
{
    m_waiting.emplace_back(++m_last, std::move(work));
    next();
    return m_last;
}

void Background::next()
{
    if (m_running || m_waiting.empty())
        return;
    auto [job, work] = std::move(m_waiting.front());
    m_waiting.pop_front();
    const auto receiver = std::make_shared<Receiver>();
    receiver->object = m_here.get();
    auto *thread = QThread::create([this, receiver, job = job, work = std::move(work)] {
        const Then then = work();
        const std::lock_guard lock(receiver->mutex);
        if (receiver->object == nullptr)
            return;
        const auto deliver = [this, job, then] {
            if (finish(job))
                then();
        };
        QMetaObject::invokeMethod(receiver->object, deliver, Qt::QueuedConnection);
    });
    thread->setObjectName(u"files"_s);
    m_running = std::make_unique<Running>(Running{job, receiver, std::unique_ptr<QThread>(thread)});
    thread->start();
}

bool Background::finish(Job job)
{
    if (!m_running || m_running->job != job)
        return false;
    leave(std::move(m_running));
    next();
    return true;
}

/// Its thread ends when it ends; nobody waits for it.
void Background::leave(std::unique_ptr<Running> running)
{
    QThread *thread = running->thread.release();
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    // It may have ended before this connection was made.
    if (thread->isFinished())
        thread->deleteLater();
}

void Background::forget(Job job)
{
    std::erase_if(m_waiting, [job](const auto &waiting) { return waiting.first == job; });
    if (!m_running || m_running->job != job)
        return;
    {
        const std::lock_guard lock(m_running->receiver->mutex);
        m_running->receiver->object = nullptr;
    }
    leave(std::move(m_running));
    next();
}

} // namespace jobmark::files
