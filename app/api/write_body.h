// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace jobmark::api {

/// The body of a write, which can be read once and never again.
///
/// QNetworkAccessManager re-sends a PUT or POST by itself when the connection drops before an answer: up to four times,
/// and says nothing of it. It can only do so when it can rewind the body; this one is sequential and refuses reset(),
/// so Qt gives up with ContentReSendError instead. Needs DoNotBufferUploadDataAttribute (or Qt keeps a copy that it can
/// rewind) and an explicit Content-Length. A body of no bytes protects as well: every write has one.
class WriteBody : public QIODevice
{
    Q_OBJECT

public:
    [[nodiscard]] bool isSequential() const final { return true; }
    bool reset() final { return false; }
    [[nodiscard]] qint64 bytesAvailable() const final;

    /// In bytes; what Content-Length says.
    [[nodiscard]] virtual qint64 length() const = 0;
    /// How much of it may be on its way. Qt asks for the first byte only when it is connected, so 0 of a body that has
    /// bytes means that the server cannot act on the request.
    [[nodiscard]] qint64 handedOver() const { return m_handedOver; }
    /// From now on not one byte more.
    void stop() { m_stopped = true; }

Q_SIGNALS:
    /// From within a read: connect queued when anything is done about it.
    void advanced(qint64 handedOver, qint64 length);
    /// The rest cannot be had: the file it comes from changed. Nothing more is handed over.
    void broken();

protected:
    explicit WriteBody(QObject *parent = nullptr);
    /// Up to `most` of the next bytes to `data`; -1 when they cannot be had. Called until length() bytes were given.
    virtual qint64 next(char *data, qint64 most) = 0;

    qint64 readData(char *data, qint64 most) final;
    qint64 writeData(const char *, qint64) final { return -1; }

private:
    qint64 m_handedOver = 0;
    bool m_stopped = false;
};

/// A body that is in memory already; may be empty.
class BytesBody : public WriteBody
{
    Q_OBJECT

public:
    explicit BytesBody(QByteArray bytes, QObject *parent = nullptr);
    [[nodiscard]] qint64 length() const override { return m_bytes.size(); }

protected:
    qint64 next(char *data, qint64 most) override;

private:
    QByteArray m_bytes;
};

} // namespace jobmark::api
