// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "private_file.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#else
#include <QSaveFile>
#endif

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

#ifdef Q_OS_UNIX

namespace {

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] bool sync() const { return ::fsync(m_number) == 0; }
    [[nodiscard]] bool write(QByteArrayView bytes) const
    {
        while (!bytes.isEmpty()) {
            const ssize_t written = ::write(m_number, bytes.data(), size_t(bytes.size()));
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                return false;
            bytes = bytes.sliced(written);
        }
        return true;
    }

private:
    int m_number;
};

bool writeNew(const char *path, const QByteArray &bytes)
{
    const Descriptor file(::open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    return file.isOpen() && file.write(bytes) && file.sync();
}

} // namespace

tl::expected<void, FileFault> writePrivately(const QString &path, const QByteArray &bytes)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray temporary = target + ".new";
    // What a crash left behind; O_EXCL below makes sure that nothing else is written through.
    ::unlink(temporary.constData());
    if (!writeNew(temporary.constData(), bytes) || ::rename(temporary.constData(), target.constData()) != 0) {
        ::unlink(temporary.constData());
        return tl::unexpected(FileFault::NotWritten);
    }
    const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    const Descriptor directory(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // From here on the new file stands; only whether it survives a power cut is open.
    if (!directory.isOpen() || !directory.sync())
        return tl::unexpected(FileFault::NotWritten);
    return {};
}

#else

tl::expected<void, FileFault> writePrivately(const QString &path, const QByteArray &bytes)
{
    // The profile folder belongs to the user, and files inherit its access list.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tl::unexpected(FileFault::NotWritten);
    return {};
}

#endif

} // namespace jobmark::account
