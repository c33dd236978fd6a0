// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace jobmark::house {

inline QString sourceDir()
{
    return QStringLiteral(JOBMARK_SOURCE_DIR);
}

/// Paths of the files under `folder` (relative to the source tree, as the answer is) whose name matches, sorted.
/// The build folder and dot folders of git are left out.
inline QStringList filesUnder(const QString &folder, const QStringList &names = {})
{
    QStringList found;
    const QDir root(sourceDir());
    QDirIterator files(root.filePath(folder), names, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    static const QRegularExpression leftOut(QStringLiteral("^(build/|\\.git/|\\.git$|\\.cache)"));
    while (files.hasNext()) {
        const QString path = root.relativeFilePath(files.next());
        if (!leftOut.match(path).hasMatch())
            found.append(path);
    }
    found.sort();
    return found;
}

/// The C++ files of the programs and of their tests.
inline QStringList codeFiles()
{
    QStringList found;
    for (const char *folder : {"app", "ui", "tests"})
        found += filesUnder(QLatin1StringView(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
    return found;
}

/// The whole file; empty when it cannot be read.
inline QByteArray contentOf(const QString &path)
{
    QFile file(QDir(sourceDir()).filePath(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace jobmark::house
