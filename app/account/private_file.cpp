// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "private_file.h"

#include "files/new_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace jobmark::account {

tl::expected<QByteArray, FileFault> readWhole(const QString &path, qint64 limit)
{
    if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
        return tl::unexpected(FileFault::Missing);
    QFile file(path);
    // A folder or FIFO of that name must not be opened: the one fails late, the other waits for ever.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return tl::unexpected(FileFault::NotReadable);
    const QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(FileFault::NotReadable);
    if (bytes.size() > limit)
        return tl::unexpected(FileFault::TooLarge);
    return bytes;
}

QString setAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString aside = path + u".damaged-" + stamp;
    return QFile::rename(path, aside) ? aside : QString();
}

tl::expected<void, FileFault> writePrivately(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    const QString beside = target.fileName() + QStringLiteral(".new");
    // What a crash left behind; a new file is written through nothing else that stands there.
    QFile::remove(target.path() + u'/' + beside);
    auto file = files::NewFile::create(target.path(), beside, files::Readers::OwnerAlone);
    if (!file || !file->write(bytes) || !file->finishInPlaceOf(target.fileName()))
        return tl::unexpected(FileFault::NotWritten);
    return {};
}

} // namespace jobmark::account
