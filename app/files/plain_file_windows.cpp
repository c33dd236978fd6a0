// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "plain_file.h"

#include "windows_file.h"

#include <QFileInfo>

namespace jobmark::files {
namespace {

ReadFault faultOf(DWORD error)
{
    switch (error) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_BAD_NETPATH:
        return ReadFault::Missing;
    case ERROR_ACCESS_DENIED:
    case ERROR_SHARING_VIOLATION:
        return ReadFault::NotPermitted;
    default:
        return ReadFault::Unreadable;
    }
}

WindowsFile openForReading(const QString &path, DWORD access)
{
    // Others may go on working with it: that it changed is noticed at the end.
    return WindowsFile(::CreateFileW(nativePath(path).c_str(), access,
                                     FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                     FILE_ATTRIBUTE_NORMAL, nullptr));
}

qint64 joined(DWORD high, DWORD low)
{
    return static_cast<qint64>((static_cast<quint64>(high) << 32U) | low);
}

bool isSame(const BY_HANDLE_FILE_INFORMATION &a, const BY_HANDLE_FILE_INFORMATION &b)
{
    return a.dwVolumeSerialNumber == b.dwVolumeSerialNumber && a.nFileIndexHigh == b.nFileIndexHigh &&
           a.nFileIndexLow == b.nFileIndexLow;
}

bool isSameContent(const BY_HANDLE_FILE_INFORMATION &a, const BY_HANDLE_FILE_INFORMATION &b)
{
    return isSame(a, b) && a.nFileSizeHigh == b.nFileSizeHigh && a.nFileSizeLow == b.nFileSizeLow &&
           ::CompareFileTime(&a.ftLastWriteTime, &b.ftLastWriteTime) == 0;
}

} // namespace

struct PlainFile::Open
{
    QString path;
    WindowsFile file;
    BY_HANDLE_FILE_INFORMATION then = {};
};

PlainFile::PlainFile(PlainFile &&) noexcept = default;
PlainFile &PlainFile::operator=(PlainFile &&) noexcept = default;
PlainFile::~PlainFile() = default;
PlainFile::PlainFile(std::unique_ptr<Open> file)
    : m_file(std::move(file))
{}

tl::expected<PlainFile, ReadFault> PlainFile::open(const QString &path)
{
    if (QFileInfo(path).isDir())
        return tl::make_unexpected(ReadFault::Folder);
    auto file = std::make_unique<Open>();
    file->path = path;
    file->file = openForReading(path, GENERIC_READ);
    if (!file->file.isOpen())
        return tl::make_unexpected(faultOf(::GetLastError()));
    // A pipe, a port or a console, whatever its path.
    if (::GetFileType(file->file.handle()) != FILE_TYPE_DISK)
        return tl::make_unexpected(ReadFault::NotPlain);
    if (!::GetFileInformationByHandle(file->file.handle(), &file->then))
        return tl::make_unexpected(ReadFault::Unreadable);
    return PlainFile(std::move(file));
}

qint64 PlainFile::size() const
{
    return joined(m_file->then.nFileSizeHigh, m_file->then.nFileSizeLow);
}

tl::expected<QByteArray, ReadFault> PlainFile::read(qint64 most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    DWORD got = 0;
    if (!::ReadFile(m_file->file.handle(), bytes.data(), static_cast<DWORD>(most), &got, nullptr))
        return tl::make_unexpected(ReadFault::Unreadable);
    bytes.truncate(static_cast<qsizetype>(got));
    return bytes;
}

bool PlainFile::isAsItWas() const
{
    BY_HANDLE_FILE_INFORMATION now = {};
    if (!::GetFileInformationByHandle(m_file->file.handle(), &now) || !isSameContent(now, m_file->then))
        return false;
    const WindowsFile there = openForReading(m_file->path, FILE_READ_ATTRIBUTES);
    return there.isOpen() && ::GetFileInformationByHandle(there.handle(), &now) && isSame(now, m_file->then);
}

} // namespace jobmark::files
