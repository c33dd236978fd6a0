// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "bare_http.h"

#include <QDeadlineTimer>
#include <QTcpSocket>

namespace jobmark::test {
namespace {

QByteArray bytesOf(const BareRequest &request)
{
    QByteArray target = request.url.path(QUrl::FullyEncoded).toUtf8();
    if (request.url.hasQuery())
        target += '?' + request.url.query(QUrl::FullyEncoded).toUtf8();
    QByteArray bytes = request.method + ' ' + target + " HTTP/1.1\r\nHost: " + request.url.authority().toUtf8() +
                       "\r\nConnection: close\r\n";
    for (const BareHeader &header : request.headers)
        bytes += header.name + ": " + header.value + "\r\n";
    if (!request.body.isEmpty() || request.method != "GET")
        bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return bytes + "\r\n" + request.body;
}

BareAnswer parse(const QByteArray &raw)
{
    BareAnswer answer;
    answer.raw = raw;
    const qsizetype headEnd = raw.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return answer;
    const QList<QByteArray> lines = raw.left(headEnd).split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    answer.body = raw.mid(headEnd + 4);
    return answer;
}

} // namespace

QByteArray BareAnswer::header(const QByteArray &name) const
{
    for (const BareHeader &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

BareAnswer exchange(const BareRequest &request, int patience)
{
    const QDeadlineTimer deadline(patience);
    QTcpSocket socket;
    socket.connectToHost(request.url.host(), static_cast<quint16>(request.url.port(80)));
    if (!socket.waitForConnected(patience))
        return {};
    socket.write(bytesOf(request));
    QByteArray raw;
    while (socket.state() == QAbstractSocket::ConnectedState && !deadline.hasExpired()) {
        socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        raw += socket.readAll();
    }
    return parse(raw + socket.readAll());
}

} // namespace jobmark::test
