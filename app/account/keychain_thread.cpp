// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "keychain_thread.h"

#include <atomic>
#include <chrono>
#include <QDeadlineTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobmark::account {

namespace {

const QString service = u"Jobmark"_s;

void forbidSecondThread()
{
    // QtKeychain queues its jobs in an object that lives in the thread that ran the first of them. Jobs of a second
    // thread would wait for ever.
    [[maybe_unused]] static std::atomic_flag used;
    [[maybe_unused]] const bool second = used.test_and_set();
    Q_ASSERT_X(!second, "TokenVault", "one in the life of a process");
}

} // namespace

KeychainThread::KeychainThread(QObject *receiver)
    : m_receiver(std::make_shared<Receiver>())
    , m_thread(std::make_unique<QThread>())
    , m_worker(std::make_unique<QObject>())
{
    forbidSecondThread();
    m_receiver->object = receiver;
    m_thread->setObjectName(u"keychain"_s);
    m_worker->moveToThread(m_thread.get());
    m_thread->start();
}

KeychainThread::~KeychainThread()
{
    {
        const std::lock_guard lock(m_receiver->mutex);
        m_receiver->object = nullptr;
    }
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(250ms)))
        return;
    // It is stuck inside a call of the backend. Neither it nor what it uses may be deleted; the process is about to
    // end.
    (void)m_worker.release();
    (void)m_thread.release();
}

template <class Job, class Prepare, class Read>
void KeychainThread::run(const QString &key, Then then, Prepare prepare, Read secretOf)
{
    const auto start = [receiver = m_receiver, key, then = std::move(then), prepare, secretOf] {
        auto *job = new Job(service);
        job->setKey(key);
        prepare(*job);
        QObject::connect(job, &QKeychain::Job::finished, job, [receiver, then, secretOf](QKeychain::Job *finished) {
            const KeychainAnswer answer{finished->error(), secretOf(static_cast<Job &>(*finished))};
            const std::lock_guard lock(receiver->mutex);
            if (receiver->object)
                QMetaObject::invokeMethod(
                    receiver->object, [then, answer] { then(answer); }, Qt::QueuedConnection);
        });
        job->start();
    };
    QMetaObject::invokeMethod(m_worker.get(), start, Qt::QueuedConnection);
}

void KeychainThread::read(const QString &key, Then then)
{
    run<QKeychain::ReadPasswordJob>(
        key, std::move(then), [](QKeychain::Job &) {},
        [](const QKeychain::ReadPasswordJob &job) { return job.textData(); });
}

void KeychainThread::write(const QString &key, const QString &secret, Then then)
{
    run<QKeychain::WritePasswordJob>(
        key, std::move(then), [secret](QKeychain::WritePasswordJob &job) { job.setTextData(secret); },
        [](const QKeychain::Job &) { return QString(); });
}

void KeychainThread::remove(const QString &key, Then then)
{
    run<QKeychain::DeletePasswordJob>(
        key, std::move(then), [](QKeychain::Job &) {}, [](const QKeychain::Job &) { return QString(); });
}

} // namespace jobmark::account
