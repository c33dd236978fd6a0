// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QJsonObject>
#include <QString>
#include <tl/expected.hpp>

namespace jobmark::sandbox {

/// One JSON object in a file that is always whole: a write replaces it at once or not at all.
class StateFile
{
public:
    explicit StateFile(QString path)
        : m_path(std::move(path))
    {}

    /// What is in it; nothing when there is no such file yet; a sentence when it cannot be read.
    [[nodiscard]] tl::expected<std::optional<QJsonObject>, QString> read() const;
    /// Or a sentence that says why not.
    [[nodiscard]] tl::expected<void, QString> write(const QJsonObject &state) const;

private:
    QString m_path;
};

} // namespace jobmark::sandbox
