// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "windows_file.h"

#include <QDir>
#include <utility>

using namespace Qt::StringLiterals;

namespace jobmark::files {

WindowsFile::~WindowsFile()
{
    if (isOpen())
        ::CloseHandle(m_handle);
}

WindowsFile::WindowsFile(WindowsFile &&other) noexcept
    : m_handle(std::exchange(other.m_handle, INVALID_HANDLE_VALUE))
{}

WindowsFile &WindowsFile::operator=(WindowsFile &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

std::wstring nativePath(const QString &path)
{
    // A folder may be no longer than this, so that a file name of the old kind fits into it.
    constexpr qsizetype limit = MAX_PATH - 12;
    QString native = QDir::toNativeSeparators(QDir::cleanPath(QDir(path).absolutePath()));
    if (native.size() >= limit && !native.startsWith("\\\\?\\"_L1))
        native =
            native.startsWith("\\\\"_L1) ? QString("\\\\?\\UNC"_L1 + native.mid(1)) : QString("\\\\?\\"_L1 + native);
    return native.toStdWString();
}

} // namespace jobmark::files
