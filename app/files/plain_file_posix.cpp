// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "plain_file.h"

#include <cerrno>
#include <fcntl.h>
#include <QFile>
#include <sys/stat.h>
#include <unistd.h>

namespace jobmark::files {
namespace {

ReadFault faultOf(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return ReadFault::Missing;
    case EACCES:
    case EPERM:
        return ReadFault::NotPermitted;
    case ENXIO:
        return ReadFault::NotPlain;
    default:
        return ReadFault::Unreadable;
    }
}

bool isSame(const struct stat &a, const struct stat &b)
{
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

bool isSameContent(const struct stat &a, const struct stat &b)
{
    return isSame(a, b) && a.st_size == b.st_size && a.st_mtim.tv_sec == b.st_mtim.tv_sec &&
           a.st_mtim.tv_nsec == b.st_mtim.tv_nsec;
}

} // namespace

struct PlainFile::Open
{
    Open(QByteArray thePath, int theNumber)
        : path(std::move(thePath))
        , number(theNumber)
    {}
    ~Open()
    {
        if (number >= 0)
            ::close(number);
    }
    Q_DISABLE_COPY_MOVE(Open)

    QByteArray path;
    int number;
    struct stat then = {};
};

PlainFile::PlainFile(PlainFile &&) noexcept = default;
PlainFile &PlainFile::operator=(PlainFile &&) noexcept = default;
PlainFile::~PlainFile() = default;
PlainFile::PlainFile(std::unique_ptr<Open> file)
    : m_file(std::move(file))
{}

tl::expected<PlainFile, ReadFault> PlainFile::open(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat before = {};
    if (::stat(name.constData(), &before) != 0)
        return tl::make_unexpected(faultOf(errno));
    if (S_ISDIR(before.st_mode))
        return tl::make_unexpected(ReadFault::Folder);
    if (!S_ISREG(before.st_mode))
        return tl::make_unexpected(ReadFault::NotPlain);
    // Something else may stand there by now: O_NONBLOCK, so that it cannot make this wait.
    auto file = std::make_unique<Open>(name, ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (file->number < 0)
        return tl::make_unexpected(faultOf(errno));
    if (::fstat(file->number, &file->then) != 0)
        return tl::make_unexpected(ReadFault::Unreadable);
    if (!S_ISREG(file->then.st_mode) || !isSame(before, file->then))
        return tl::make_unexpected(ReadFault::NotPlain);
    return PlainFile(std::move(file));
}

qint64 PlainFile::size() const
{
    return m_file->then.st_size;
}

tl::expected<QByteArray, ReadFault> PlainFile::read(qint64 most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    ssize_t got = -1;
    do
        got = ::read(m_file->number, bytes.data(), static_cast<std::size_t>(most));
    while (got < 0 && errno == EINTR);
    if (got < 0)
        return tl::make_unexpected(ReadFault::Unreadable);
    bytes.truncate(got);
    return bytes;
}

bool PlainFile::isAsItWas() const
{
    struct stat now = {};
    if (::fstat(m_file->number, &now) != 0 || !isSameContent(now, m_file->then))
        return false;
    return ::stat(m_file->path.constData(), &now) == 0 && isSame(now, m_file->then);
}

} // namespace jobmark::files
