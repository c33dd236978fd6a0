// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "knock.h"

#include "account/profile.h"

#include <chrono>
#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace jobmark::instance {

/// Where later starts with the same profile are received. Only the process that holds the ProfileLock opens it: what
/// it finds in its place was left behind by one that is gone. Only the same user can reach it.
class Reception : public QObject
{
    Q_OBJECT

public:
    explicit Reception(QObject *parent = nullptr);
    ~Reception() override;

    /// False when the system does not let it; then later starts say that they got no answer.
    [[nodiscard]] bool open(const account::Profile &profile);

    /// How long somebody may take to say what is wanted.
    static constexpr std::chrono::milliseconds patience{2'000};

Q_SIGNALS:
    void knocked(const jobmark::instance::Knock &knock);

private:
    void receive(QLocalSocket *visitor);
    void listen(QLocalSocket &visitor);

    QLocalServer m_server;
};

} // namespace jobmark::instance
