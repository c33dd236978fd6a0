// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <QByteArray>
#include <QObject>
#include <QString>
#include <qt6keychain/keychain.h>
#include <QThread>

namespace jobmark::account {

/// What QtKeychain said to one job.
struct KeychainAnswer
{
    QKeychain::Error error = QKeychain::OtherError;
    QString secret; ///< of a job that reads
};

/// The thread in which QtKeychain is worked. Finding the backend (a synchronous call to KWallet on KDE), loading
/// libsecret and connecting to the bus happen there. A job is never deleted while it runs, because its backend cannot
/// be told: one that hangs is left behind, even when the process ends.
class KeychainThread
{
public:
    using Then = std::function<void(const KeychainAnswer &)>;

    /// Answers are delivered in the thread of `receiver`, and not after stop().
    explicit KeychainThread(QObject *receiver);
    ~KeychainThread();
    Q_DISABLE_COPY_MOVE(KeychainThread)

    void read(const QString &key, Then then);
    void write(const QString &key, const QString &secret, Then then);
    void remove(const QString &key, Then then);

private:
    /// Where answers go. Outlives this object in a job that hangs.
    struct Receiver
    {
        std::mutex mutex;
        QObject *object = nullptr;
    };

    template <class Job, class Prepare, class Read>
    void run(const QString &key, Then then, Prepare prepare, Read secretOf);

    std::shared_ptr<Receiver> m_receiver;
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QObject> m_worker;
};

} // namespace jobmark::account
