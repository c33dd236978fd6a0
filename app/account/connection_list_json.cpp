// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "connection_list_json.h"

#include <algorithm>
#include <optional>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace jobmark::account {

namespace {

constexpr int formatVersion = 1;
constexpr QLatin1StringView readAndWriteText{"readAndWrite"};
constexpr QLatin1StringView reviewOnlyText{"reviewOnly"};

std::optional<api::Access> accessFromText(const QString &text)
{
    if (text == readAndWriteText)
        return api::Access::ReadAndWrite;
    if (text == reviewOnlyText)
        return api::Access::ReviewOnly;
    return std::nullopt;
}

QJsonObject toJson(const Connection &connection)
{
    return {{u"id"_s, connection.id.text()},
            {u"name"_s, connection.name.text()},
            {u"server"_s, connection.server.text()},
            {u"access"_s,
             connection.access == api::Access::ReviewOnly ? QString(reviewOnlyText) : QString(readAndWriteText)}};
}

std::optional<Connection> connectionFromJson(const QJsonObject &object)
{
    const QUuid uuid(object["id"_L1].toString());
    const auto name = ConnectionName::fromText(object["name"_L1].toString());
    const auto server = api::ServerAddress::fromText(object["server"_L1].toString());
    const auto access = accessFromText(object["access"_L1].toString());
    if (uuid.isNull() || !name || !server || !access)
        return std::nullopt;
    return Connection{ConnectionId(uuid), *name, *server, *access};
}

bool collides(const Connection &one, const QList<Connection> &others)
{
    return std::ranges::any_of(
        others, [&one](const Connection &other) { return other.id == one.id || other.name.reads(one.name); });
}

} // namespace

QByteArray toJson(const QList<Connection> &connections, ConnectionId current)
{
    QJsonArray array;
    for (const Connection &connection : connections)
        array.append(toJson(connection));
    QJsonObject root{{u"version"_s, formatVersion}, {u"connections"_s, array}};
    if (!current.isNull())
        root.insert(u"current"_s, current.text());
    return QJsonDocument(root).toJson();
}

ListFile listFromJson(const QByteArray &bytes)
{
    ListFile file;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonObject root = document.object();
    if (root["version"_L1].toInt() != formatVersion || !root["connections"_L1].isArray()) {
        file.damaged = true;
        return file;
    }
    const QJsonArray array = root["connections"_L1].toArray();
    for (const QJsonValue &value : array) {
        const auto connection = connectionFromJson(value.toObject());
        if (connection && !collides(*connection, file.connections))
            file.connections.append(*connection);
        else
            file.damaged = true;
    }
    const ConnectionId current{QUuid(root["current"_L1].toString())};
    const bool listed =
        std::ranges::any_of(file.connections, [current](const Connection &c) { return c.id == current; });
    if (listed)
        file.current = current;
    else if (!file.connections.isEmpty())
        file.current = file.connections.first().id;
    return file;
}

} // namespace jobmark::account
