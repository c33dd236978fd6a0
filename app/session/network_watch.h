// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkInformation>
#include <QObject>

class QThread;

namespace jobmark::session {

/// More of the world can be reached than before, as far as the system knows.
[[nodiscard]] bool isBetter(QNetworkInformation::Reachability now, QNetworkInformation::Reachability before);

/// Hears from the system that its network is back. A hint and nothing more: it may be wrong, late, or never come, so it
/// only makes a try come sooner; none is left out because of it. The system is asked in a thread of its own, because it
/// may take as long as it likes to answer. Main thread.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    explicit NetworkWatch(QObject *parent = nullptr);
    ~NetworkWatch() override;

    /// Begins to listen; returns at once. Where the system has nothing to say, nothing is ever heard.
    void start();

Q_SIGNALS:
    void networkCameBack();

private:
    QThread *m_thread = nullptr;
};

} // namespace jobmark::session
