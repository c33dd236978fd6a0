// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace jobmark::test {

/// One sentence of a translation file.
struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< one, or one per plural form
    bool isFinished = true;
    bool isPlural = false;

    [[nodiscard]] QString name() const { return context + QStringLiteral(": ") + source; }
    [[nodiscard]] QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

/// All of a .ts file, or nothing when it cannot be read.
[[nodiscard]] QList<Message> messagesOf(const QString &path);
/// Writes them as a .ts file for Qt's lrelease.
[[nodiscard]] bool writeTs(const QString &path, const QList<Message> &messages);

} // namespace jobmark::test
