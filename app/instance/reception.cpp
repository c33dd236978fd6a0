// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "reception.h"

#include "meeting_place.h"

#include <QLocalSocket>
#include <QTimer>

namespace jobmark::instance {

Reception::Reception(QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(8);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *visitor = m_server.nextPendingConnection())
            receive(visitor);
    });
}

Reception::~Reception() = default;

bool Reception::open(const account::Profile &profile)
{
    const QString place = meetingPlace(profile);
    QLocalServer::removeServer(place);
    return m_server.listen(place);
}

void Reception::receive(QLocalSocket *visitor)
{
    visitor->setReadBufferSize(longestKnock);
    connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
    QTimer::singleShot(patience, visitor, [visitor] { visitor->abort(); });
    connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] { listen(*visitor); });
    listen(*visitor);
}

void Reception::listen(QLocalSocket &visitor)
{
    if (!visitor.canReadLine()) {
        if (visitor.bytesAvailable() >= longestKnock)
            visitor.abort();
        return;
    }
    const auto knock = knockFromLine(visitor.readLine(longestKnock));
    visitor.disconnect(this); // one knock each
    if (!knock) {
        visitor.abort();
        return;
    }
    Q_EMIT knocked(*knock);
    visitor.write(answerLine());
    visitor.disconnectFromServer();
}

} // namespace jobmark::instance
