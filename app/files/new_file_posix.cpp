// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "new_file.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sys/stat.h>
#include <unistd.h>

namespace jobmark::files {
namespace {

WriteFault faultOf(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return WriteFault::NoFolder;
    case EACCES:
    case EPERM:
    case EROFS:
        return WriteFault::NotPermitted;
    case EEXIST:
    case ELOOP:
    case EISDIR:
        return WriteFault::Taken;
    case EINVAL:
    case EILSEQ:
    case ENAMETOOLONG:
        return WriteFault::BadName;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return WriteFault::Full;
    default:
        return WriteFault::Other;
    }
}

tl::expected<void, WriteFault> syncFolder(int folder)
{
    // Some file systems cannot sync a folder; the file itself is there all the same.
    if (::fsync(folder) != 0 && errno != EINVAL && errno != ENOTSUP)
        return tl::make_unexpected(faultOf(errno));
    return {};
}

} // namespace

struct NewFile::Open
{
    Open() = default;
    ~Open()
    {
        if (number >= 0 && !isFinished)
            ::unlinkat(folder, name.constData(), 0);
        if (number >= 0)
            ::close(number);
        if (folder >= 0)
            ::close(folder);
    }
    Q_DISABLE_COPY_MOVE(Open)

    QString path;
    QByteArray name;
    int folder = -1;
    int number = -1;
    bool isFinished = false;
};

NewFile::NewFile(NewFile &&) noexcept = default;
NewFile &NewFile::operator=(NewFile &&) noexcept = default;
NewFile::~NewFile() = default;
NewFile::NewFile(std::unique_ptr<Open> file)
    : m_file(std::move(file))
{}

tl::expected<NewFile, WriteFault> NewFile::create(const QString &folder, const QString &name, Readers readers)
{
    auto file = std::make_unique<Open>();
    file->path = QDir(folder).filePath(name);
    file->name = QFile::encodeName(name);
    // By the folder's own number, so that the folder cannot be exchanged on the way.
    file->folder = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file->folder < 0)
        return tl::make_unexpected(faultOf(errno));
    const mode_t mode =
        readers == Readers::OwnerAlone ? S_IRUSR | S_IWUSR : S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH;
    file->number =
        ::openat(file->folder, file->name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
    if (file->number < 0)
        return tl::make_unexpected(faultOf(errno));
    return NewFile(std::move(file));
}

tl::expected<void, WriteFault> NewFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_file->number, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return tl::make_unexpected(faultOf(errno));
        bytes = bytes.sliced(written);
    }
    return {};
}

tl::expected<void, WriteFault> NewFile::finish()
{
    if (::fsync(m_file->number) != 0)
        return tl::make_unexpected(faultOf(errno));
    if (const auto kept = syncFolder(m_file->folder); !kept)
        return kept;
    m_file->isFinished = true;
    return {};
}

tl::expected<void, WriteFault> NewFile::finishInPlaceOf(const QString &name)
{
    const QByteArray place = QFile::encodeName(name);
    struct stat former = {};
    const bool isThere = ::fstatat(m_file->folder, place.constData(), &former, AT_SYMLINK_NOFOLLOW) == 0;
    if (isThere && !S_ISREG(former.st_mode) && !S_ISLNK(former.st_mode))
        return tl::make_unexpected(WriteFault::Taken);
    if (::fsync(m_file->number) != 0)
        return tl::make_unexpected(faultOf(errno));
    if (::renameat(m_file->folder, m_file->name.constData(), m_file->folder, place.constData()) != 0)
        return tl::make_unexpected(faultOf(errno));
    m_file->isFinished = true;
    m_file->path = QDir(QFileInfo(m_file->path).path()).filePath(name);
    return syncFolder(m_file->folder);
}

QString NewFile::path() const
{
    return m_file->path;
}

} // namespace jobmark::files
