// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "small_disk.h"

#include "files/copy_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace jobmark;
using namespace Qt::StringLiterals;
using files::CopyFault;

namespace {

constexpr qint64 limit = 1'000'000;

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// Files of every awkward kind, on their way into Jobmark's own folder.
class CopyFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"own"_s));
    }

    void anOrdinaryFileIsCopiedWhole()
    {
        const QByteArray bytes = QByteArray(700'000, 'x') + "end";
        QVERIFY(write(at(u"roof.jpg"_s), bytes));
        const auto copied = files::copyFile(order(u"roof.jpg"_s));
        QVERIFY(copied.has_value());
        QCOMPARE(*copied, bytes.size());
        QFile copy(at(u"own/copy"_s));
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), bytes);
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeOwner;
        QVERIFY((copy.permissions() & others) == 0);
    }

    void aLinkLeadsToItsFile()
    {
        QVERIFY(write(at(u"roof.jpg"_s), "bytes"_ba));
        QVERIFY(QFile::link(at(u"roof.jpg"_s), at(u"link.jpg"_s)));
        QVERIFY(files::copyFile(order(u"link.jpg"_s)).has_value());
    }

    /// S8
    void whatIsNoOrdinaryFileIsRefusedAtOnce_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<CopyFault>("fault");
        QTest::newRow("nothing there") << u"none"_s << CopyFault::Missing;
        QTest::newRow("no name") << QString() << CopyFault::Folder;
        QTest::newRow("a name that is no text") << u"Caf\ufffd.jpg"_s << CopyFault::NameNotText;
        QTest::newRow("in a folder whose name is no text") << u"Caf\ufffd/roof.jpg"_s << CopyFault::NameNotText;
        QTest::newRow("a folder") << u"folder"_s << CopyFault::Folder;
        QTest::newRow("a link to a folder") << u"folder-link"_s << CopyFault::Folder;
        QTest::newRow("a FIFO that nobody writes to") << u"fifo"_s << CopyFault::NotPlain;
        QTest::newRow("a link to a FIFO") << u"fifo-link"_s << CopyFault::NotPlain;
        QTest::newRow("a socket") << u"socket"_s << CopyFault::NotPlain;
        QTest::newRow("a device") << u"/dev/zero"_s << CopyFault::NotPlain;
        QTest::newRow("a terminal") << u"/dev/tty"_s << CopyFault::NotPlain;
        QTest::newRow("a link to a device") << u"device-link"_s << CopyFault::NotPlain;
        QTest::newRow("a link to nothing") << u"dangling"_s << CopyFault::Missing;
        QTest::newRow("a link to itself") << u"loop"_s << CopyFault::Unreadable;
        QTest::newRow("below a file") << u"full/below"_s << CopyFault::Missing;
        QTest::newRow("no bytes") << u"empty"_s << CopyFault::Empty;
        QTest::newRow("a file of the kernel") << u"/proc/self/status"_s << CopyFault::Empty;
        QTest::newRow("one byte too many") << u"large"_s << CopyFault::TooLarge;
        QTest::newRow("a terabyte of nothing") << u"sparse"_s << CopyFault::TooLarge;
        QTest::newRow("a program by its name") << u"setup.exe"_s << CopyFault::Program;
        QTest::newRow("a program by its bytes") << u"picture.jpg"_s << CopyFault::Program;
    }

    void whatIsNoOrdinaryFileIsRefusedAtOnce()
    {
        QFETCH(QString, name);
        QFETCH(CopyFault, fault);
        makeAwkwardFiles();
        const auto copied = files::copyFile(order(name));
        QVERIFY(!copied.has_value());
        QCOMPARE(copied.error(), fault);
        QVERIFY(own().isEmpty());
    }

    void aFileThatMayNotBeReadIsRefused()
    {
        QVERIFY(write(at(u"secret"_s), "bytes"_ba));
        QCOMPARE(::chmod(QFile::encodeName(at(u"secret"_s)).constData(), 0), 0);
        const auto copied = files::copyFile(order(u"secret"_s));
        // Root may read everything.
        QVERIFY(::geteuid() == 0 ? copied.has_value() : copied.error() == CopyFault::NotPermitted);
    }

    void aFileOfExactlyTheLimitIsTaken()
    {
        QVERIFY(write(at(u"full"_s), QByteArray(limit, 'x')));
        QVERIFY(files::copyFile(order(u"full"_s)).has_value());
    }

    /// S8
    void aFileThatChangesMeanwhileIsNoticed_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<bool>("replaced");
        QTest::newRow("longer") << 20 << false;
        QTest::newRow("shorter") << 3 << false;
        QTest::newRow("rewritten") << 10 << false;
        QTest::newRow("replaced") << 10 << true;
        QTest::newRow("taken away") << 0 << true;
    }

    void aFileThatChangesMeanwhileIsNoticed()
    {
        QFETCH(int, bytes);
        QFETCH(bool, replaced);
        const QString path = at(u"notes.txt"_s);
        QVERIFY(write(path, QByteArray(10, 'a')));
        auto file = files::PlainFile::open(path);
        QVERIFY(file.has_value() && file->isAsItWas());
        QTest::qWait(20); // times of files are only as fine as the kernel's clock
        if (replaced)
            QVERIFY(QFile::remove(path));
        if (bytes > 0)
            QVERIFY(write(path, QByteArray(bytes, 'b')));
        QVERIFY(!file->isAsItWas());
    }

    void aCopyThatIsCancelledLeavesNothingBehind()
    {
        QVERIFY(write(at(u"roof.jpg"_s), "bytes"_ba));
        files::CopyOrder cancelled = order(u"roof.jpg"_s);
        cancelled.cancelled = std::make_shared<std::atomic_bool>(true);
        QCOMPARE(files::copyFile(cancelled).error(), CopyFault::Cancelled);
        QVERIFY(own().isEmpty());
    }

    void whereNothingCanBeWrittenIsSaid()
    {
        QVERIFY(write(at(u"roof.jpg"_s), "bytes"_ba));
        files::CopyOrder nowhere = order(u"roof.jpg"_s);
        nowhere.folder = at(u"nowhere"_s);
        QCOMPARE(files::copyFile(nowhere).error(), CopyFault::NotTaken);
    }

    void aDiskThatFillsUpMeanwhileLeavesNothingBehind()
    {
        const QByteArray bytes(700'000, 'x');
        QVERIFY(write(at(u"roof.jpg"_s), bytes));
        const test::SmallDisk disk(300'000);
        const auto copied = files::copyFile(order(u"roof.jpg"_s));
        QVERIFY(!copied.has_value());
        QCOMPARE(copied.error(), CopyFault::NoRoom);
        QCOMPARE(own(), QStringList());
        const auto pasted = files::copyBytes(bytes, order(u"pasted.png"_s));
        QVERIFY(!pasted.has_value());
        QCOMPARE(pasted.error(), CopyFault::NoRoom);
        QCOMPARE(own(), QStringList());
    }

    void bytesAreCheckedAlike()
    {
        QCOMPARE(*files::copyBytes("picture"_ba, order(u"pasted.png"_s)), 7);
        QCOMPARE(files::copyBytes("again"_ba, order(u"pasted.png"_s)).error(), CopyFault::NotTaken);
        QCOMPARE(files::copyBytes({}, order(u"pasted.png"_s)).error(), CopyFault::Empty);
        QCOMPARE(files::copyBytes(QByteArray(limit + 1, 'x'), order(u"pasted.png"_s)).error(), CopyFault::TooLarge);
    }

private:
    [[nodiscard]] QString at(const QString &name) const
    {
        return name.startsWith(u'/') ? name : m_folder->filePath(name);
    }
    [[nodiscard]] files::CopyOrder order(const QString &name) const
    {
        return {at(name), name, at(u"own"_s), u"copy"_s, limit, {}};
    }
    [[nodiscard]] QStringList own() const
    {
        return QDir(at(u"own"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    void makeAwkwardFiles()
    {
        QDir(m_folder->path()).mkdir(u"folder"_s);
        QVERIFY(QFile::link(at(u"folder"_s), at(u"folder-link"_s)));
        QCOMPARE(::mkfifo(QFile::encodeName(at(u"fifo"_s)).constData(), 0600), 0);
        QVERIFY(QFile::link(at(u"fifo"_s), at(u"fifo-link"_s)));
        QVERIFY(QFile::link(u"/dev/zero"_s, at(u"device-link"_s)));
        QVERIFY(QFile::link(at(u"not there"_s), at(u"dangling"_s)));
        QVERIFY(QFile::link(at(u"loop"_s), at(u"loop"_s)));
        makeSocket();
        QVERIFY(write(at(u"full"_s), "bytes"_ba));
        QVERIFY(write(at(u"empty"_s), {}));
        QVERIFY(write(at(u"large"_s), QByteArray(limit + 1, 'x')));
        QVERIFY(write(at(u"sparse"_s), {}));
        QVERIFY(QFile::resize(at(u"sparse"_s), 1'000'000'000'000));
        QVERIFY(write(at(u"setup.exe"_s), "bytes"_ba));
        QVERIFY(write(at(u"picture.jpg"_s), "MZ bytes"_ba));
    }

    void makeSocket()
    {
        const QByteArray path = QFile::encodeName(at(u"socket"_s));
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        QVERIFY(path.size() < qsizetype(sizeof address.sun_path));
        std::copy(path.begin(), path.end(), address.sun_path);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        ::close(socket);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(CopyFileTest)
#include "copy_file_test.moc"
