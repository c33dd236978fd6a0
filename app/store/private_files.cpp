// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "private_files.h"

#include <cerrno>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace jobmark::store {
namespace {

constexpr auto filePermissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto folderPermissions = filePermissions | QFileDevice::ExeOwner;

/// In the system's numbers; 0 when it could be made. It is gone again.
int errorOfMakingAFile(const QString &folder)
{
    QTemporaryFile file(folder + "/XXXXXX"_L1);
    errno = 0;
    return file.open() ? 0 : errno;
}

} // namespace

Stored<void> makePrivateFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir()) {
        QFile::setPermissions(folder, folderPermissions);
        return {};
    }
    const QString parent = info.absolutePath();
    if (parent != info.absoluteFilePath() && !QFileInfo(parent).isDir()) {
        if (const auto made = makePrivateFolder(parent); !made)
            return made;
    }
    if (!QDir().mkdir(folder, folderPermissions))
        return tl::make_unexpected(whyNotWritable(parent));
    return {};
}

Stored<void> makePrivateFile(const QString &file)
{
    QFile created(file);
    if (!created.open(QIODevice::WriteOnly | QIODevice::NewOnly, filePermissions))
        return tl::make_unexpected(whyNotWritable(QFileInfo(file).absolutePath()));
    return {};
}

void makePrivate(const QString &file)
{
    if (QFile::exists(file))
        QFile::setPermissions(file, filePermissions);
}

StoreFault whyNotWritable(const QString &folder)
{
    const QStorageInfo storage(folder);
    if (storage.isReadOnly() || !QFileInfo(folder).isWritable())
        return StoreFault::ReadOnly;
    if (storage.isValid() && storage.bytesAvailable() < 64 * 1024)
        return StoreFault::Full;
    switch (errorOfMakingAFile(folder)) {
    case EROFS:
        return StoreFault::ReadOnly;
    case ENOSPC:
        return StoreFault::Full;
    default:
        return StoreFault::Other;
    }
}

} // namespace jobmark::store
