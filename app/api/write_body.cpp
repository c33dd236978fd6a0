// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "write_body.h"

#include <algorithm>
#include <cstring>

namespace jobmark::api {

WriteBody::WriteBody(QObject *parent)
    : QIODevice(parent)
{
    // Unbuffered, so that nothing counts as handed over that was only read ahead.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 WriteBody::bytesAvailable() const
{
    return m_stopped ? 0 : length() - m_handedOver;
}

qint64 WriteBody::readData(char *data, qint64 most)
{
    if (m_stopped || m_handedOver == length())
        return -1;
    const qint64 given = next(data, std::min(most, length() - m_handedOver));
    if (given < 0) {
        stop();
        QMetaObject::invokeMethod(this, &WriteBody::broken, Qt::QueuedConnection);
        return 0;
    }
    m_handedOver += given;
    Q_EMIT advanced(m_handedOver, length());
    return given;
}

BytesBody::BytesBody(QByteArray bytes, QObject *parent)
    : WriteBody(parent)
    , m_bytes(std::move(bytes))
{}

qint64 BytesBody::next(char *data, qint64 most)
{
    std::memcpy(data, m_bytes.constData() + handedOver(), static_cast<std::size_t>(most));
    return most;
}

} // namespace jobmark::api
