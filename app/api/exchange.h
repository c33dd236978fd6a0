// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answer.h"
#include "flood_guard.h"
#include "network_fault.h"
#include "request.h"
#include "write_body.h"

#include <functional>
#include <memory>
#include <optional>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace jobmark::api {

class Networks;

/// One request and what came of it: a whole answer, or why not. Ends at the latest at the deadline; keeps at most
/// Request::maximumBytes of the answer. Deletes itself when done; when destroyed before, it is as if cancelled.
class Exchange : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<RawAnswer>)>;

    /// `body` is null for a read and only for a read. `done` is called once, and not from here.
    Exchange(Networks &networks, const Request &request, const Credentials &credentials,
             std::unique_ptr<WriteBody> body, Done done, QObject *parent);
    ~Exchange() override;

    void cancel();

Q_SIGNALS:
    /// Bytes of the body, handed to the network and in all.
    void uploaded(qint64 sent, qint64 total);

private:
    void connectReply();
    void onHead();
    void takeBytes();
    void concludeAsTooMuch();
    void onFinished();
    [[nodiscard]] Departure departure() const;
    [[nodiscard]] int httpStatus() const;
    [[nodiscard]] bool endsWithTheConnection() const;
    void concludeWithStatusOr(ApiError::Kind kind);
    void conclude(ApiError::Kind kind);
    void concludeWithAnswer();
    void end(const Result<RawAnswer> &outcome);
    void log(const Result<RawAnswer> &outcome) const;

    const QByteArray m_verb;
    const QString m_path;
    const Traffic m_traffic;
    qint64 m_maximumBytes;
    std::chrono::milliseconds m_timePerPart;
    Done m_done;
    QPointer<QNetworkReply> m_reply;
    QPointer<WriteBody> m_body; ///< owned by the reply, which reads from it
    QByteArray m_received;
    QTimer m_deadline;
    QElapsedTimer m_sinceStart;
    std::optional<FloodGuard::Answer> m_answer; ///< until done with
    bool m_startedConnecting = false;
    bool m_mayHaveLeft = false;
};

} // namespace jobmark::api
