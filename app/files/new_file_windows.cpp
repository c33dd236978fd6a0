// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "new_file.h"

#include "windows_file.h"

#include <algorithm>
#include <QDir>
#include <QFileInfo>

namespace jobmark::files {
namespace {

WriteFault faultOf(DWORD error)
{
    switch (error) {
    case ERROR_PATH_NOT_FOUND:
    case ERROR_BAD_NETPATH:
        return WriteFault::NoFolder;
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
    case ERROR_SHARING_VIOLATION:
        return WriteFault::NotPermitted;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return WriteFault::Taken;
    case ERROR_INVALID_NAME:
    case ERROR_DIRECTORY:
    case ERROR_FILENAME_EXCED_RANGE:
        return WriteFault::BadName;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case ERROR_FILE_TOO_LARGE:
        return WriteFault::Full;
    default:
        return WriteFault::Other;
    }
}

} // namespace

struct NewFile::Open
{
    Open() = default;
    ~Open()
    {
        if (!file.isOpen() || isFinished)
            return;
        FILE_DISPOSITION_INFO disposition{TRUE};
        ::SetFileInformationByHandle(file.handle(), FileDispositionInfo, &disposition, sizeof(disposition));
    }
    Q_DISABLE_COPY_MOVE(Open)

    QString path;
    WindowsFile file;
    bool isFinished = false;
};

NewFile::NewFile(NewFile &&) noexcept = default;
NewFile &NewFile::operator=(NewFile &&) noexcept = default;
NewFile::~NewFile() = default;
NewFile::NewFile(std::unique_ptr<Open> file)
    : m_file(std::move(file))
{}

// Who may read it comes from the folder: the profile is the user's own, and gives it to nobody else.
tl::expected<NewFile, WriteFault> NewFile::create(const QString &folder, const QString &name, Readers)
{
    if (!QFileInfo(folder).isDir())
        return tl::make_unexpected(WriteFault::NoFolder);
    auto file = std::make_unique<Open>();
    file->path = QDir(folder).filePath(name);
    file->file = WindowsFile(::CreateFileW(nativePath(file->path).c_str(), GENERIC_WRITE | DELETE, 0, nullptr,
                                           CREATE_NEW, FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
    if (!file->file.isOpen()) {
        const DWORD error = ::GetLastError();
        // A folder of that name is "access denied" to Windows.
        return tl::make_unexpected(QFileInfo::exists(file->path) ? WriteFault::Taken : faultOf(error));
    }
    // "CON" and its like are not files, whatever their path.
    if (::GetFileType(file->file.handle()) != FILE_TYPE_DISK)
        return tl::make_unexpected(WriteFault::BadName);
    return NewFile(std::move(file));
}

tl::expected<void, WriteFault> NewFile::write(QByteArrayView bytes)
{
    constexpr qsizetype most = 64 * 1024 * 1024;
    while (!bytes.isEmpty()) {
        DWORD written = 0;
        const auto size = static_cast<DWORD>(std::min(bytes.size(), most));
        if (!::WriteFile(m_file->file.handle(), bytes.data(), size, &written, nullptr) || written == 0)
            return tl::make_unexpected(faultOf(::GetLastError()));
        bytes = bytes.sliced(static_cast<qsizetype>(written));
    }
    return {};
}

// NTFS keeps the place in the folder in its journal; there is no folder to flush.
tl::expected<void, WriteFault> NewFile::finish()
{
    if (!::FlushFileBuffers(m_file->file.handle()))
        return tl::make_unexpected(faultOf(::GetLastError()));
    m_file->isFinished = true;
    m_file->file = WindowsFile();
    return {};
}

tl::expected<void, WriteFault> NewFile::finishInPlaceOf(const QString &name)
{
    const QString place = QDir(QFileInfo(m_file->path).path()).filePath(name);
    if (const QFileInfo former(place); former.isDir() && !former.isSymLink())
        return tl::make_unexpected(WriteFault::Taken);
    const QString meanwhile = m_file->path;
    if (const auto finished = finish(); !finished)
        return finished;
    if (!::MoveFileExW(nativePath(meanwhile).c_str(), nativePath(place).c_str(),
                       MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)) {
        const WriteFault fault = faultOf(::GetLastError());
        ::DeleteFileW(nativePath(meanwhile).c_str());
        return tl::make_unexpected(fault);
    }
    m_file->path = place;
    return {};
}

QString NewFile::path() const
{
    return m_file->path;
}

} // namespace jobmark::files
