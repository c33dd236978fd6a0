// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "meeting_place.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace jobmark::instance {
namespace {

// sun_path holds 104 bytes on some systems, and QLocalServer first makes the socket in a folder beside its place.
[[maybe_unused]] constexpr qsizetype longestPath = 80;

/// The same for the same folder, however its path was written.
QString nameFor(const account::Profile &profile)
{
    const QString canonical = QFileInfo(profile.folder()).canonicalFilePath();
    const QString folder = canonical.isEmpty() ? profile.folder() : canonical;
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return u"jobmark-"_s + QString::fromLatin1(hash);
}

} // namespace

QString meetingPlace(const account::Profile &profile)
{
#ifdef Q_OS_WIN
    return nameFor(profile);
#else
    QString inProfile = profile.file(u"instance.socket"_s);
    if (QFile::encodeName(inProfile).size() <= longestPath)
        return inProfile;
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + nameFor(profile);
#endif
}

} // namespace jobmark::instance
