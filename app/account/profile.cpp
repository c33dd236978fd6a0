// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "profile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace jobmark::account {

namespace {

constexpr QFileDevice::Permissions onlyMine = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

} // namespace

Profile Profile::standard()
{
    return Profile(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
}

Profile Profile::at(const QString &folder)
{
    return Profile(QDir::cleanPath(QDir(folder).absolutePath()));
}

QString Profile::file(const QString &name) const
{
    return m_folder + u'/' + name;
}

bool Profile::prepare() const
{
    const QDir folder(m_folder);
    if (folder.exists())
        return QFile::setPermissions(m_folder, onlyMine);
    return QDir().mkpath(QFileInfo(m_folder).path()) && QDir().mkdir(m_folder, onlyMine);
}

} // namespace jobmark::account
