// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "knock.h"
#include "profile_lock.h"

#include <chrono>
#include <memory>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace jobmark::instance {

/// A start that found the profile's lock taken: asks whoever has it to show its window, again and again until it
/// answers, or ends and leaves the lock, or the time is up. Exactly one of its signals comes, once, later than start().
class HandOver : public QObject
{
    Q_OBJECT

public:
    HandOver(account::Profile profile, Knock knock, QObject *parent = nullptr);
    ~HandOver() override;

    void start();
    /// How long the first may take in all.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// After becameFirst().
    [[nodiscard]] std::unique_ptr<ProfileLock> takeLock() { return std::move(m_lock); }

Q_SIGNALS:
    /// The first has shown its window.
    void delivered();
    /// The first is gone, and this process is the first now: see takeLock().
    void becameFirst();
    /// There is a first, and it does not answer.
    void notAnswered();

private:
    void tryOnce();
    void onAnswer();
    void onGone();
    void finish(void (HandOver::*outcome)());

    account::Profile m_profile;
    Knock m_knock;
    std::chrono::milliseconds m_patience{5'000};
    QTimer m_nextTry;
    QTimer m_deadline;
    QLocalSocket m_socket;
    std::unique_ptr<ProfileLock> m_lock;
    bool m_isOver = false;
};

} // namespace jobmark::instance
