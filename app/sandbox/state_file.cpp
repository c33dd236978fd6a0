// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "state_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace jobmark::sandbox {

tl::expected<std::optional<QJsonObject>, QString> StateFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(u"%1: %2"_s.arg(m_path, file.errorString()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return tl::make_unexpected(u"%1 is not a state file: %2"_s.arg(m_path, error.errorString()));
    return document.object();
}

tl::expected<void, QString> StateFile::write(const QJsonObject &state) const
{
    const QByteArray json = QJsonDocument(state).toJson(QJsonDocument::Compact);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return tl::make_unexpected(u"%1: %2"_s.arg(m_path, file.errorString()));
    return {};
}

} // namespace jobmark::sandbox
