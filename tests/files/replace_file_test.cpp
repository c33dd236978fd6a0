// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "small_disk.h"

#include "files/replace_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// An export, written where the user chose.
class ReplaceFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewFileIsThereForItsOwnerAlone()
    {
        QVERIFY(files::replaceFile(path(), "bytes"));
        QCOMPARE(contentOf(path()), "bytes"_ba);
        expectPrivate();
        QCOMPARE(all(), QStringList{u"activity.csv"_s});
    }

    void aFormerFileIsReplacedAndPrivateFromThenOn()
    {
        QVERIFY(write(path(), "a former and longer one"_ba));
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        QVERIFY(files::replaceFile(path(), "bytes"));
        QCOMPARE(contentOf(path()), "bytes"_ba);
        expectPrivate();
        QCOMPARE(all(), QStringList{u"activity.csv"_s});
    }

    void aLinkIsReplacedAndNotWhatItLeadsTo()
    {
        const QString target = m_folder->filePath(u"target"_s);
        QVERIFY(write(target, "mine"_ba));
        QVERIFY(QFile::link(target, path()));
        QVERIFY(files::replaceFile(path(), "bytes"));
        QCOMPARE(contentOf(target), "mine"_ba);
        QVERIFY(!QFileInfo(path()).isSymLink());
    }

    void aFullDiskLeavesTheFormerFileAndNothingElse()
    {
        QVERIFY(write(path(), "former"_ba));
        {
            const test::SmallDisk disk(1000);
            const auto replaced = files::replaceFile(path(), QByteArray(100'000, 'x'));
            QVERIFY(!replaced);
            QCOMPARE(replaced.error(), files::WriteFault::Full);
        }
        QCOMPARE(contentOf(path()), "former"_ba);
        QCOMPARE(all(), QStringList{u"activity.csv"_s});
    }

    void whereItCannotBeWrittenIsSaid_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<files::WriteFault>("fault");
        QTest::newRow("no such folder") << u"none/a.csv"_s << files::WriteFault::NoFolder;
        QTest::newRow("a folder of that name") << u"folder"_s << files::WriteFault::Taken;
        QTest::newRow("no name") << u"folder/"_s << files::WriteFault::BadName;
        QTest::newRow("a name too long") << QString(300, u'a') << files::WriteFault::BadName;
        QTest::newRow("a file system that takes nothing") << u"/proc/self/a.csv"_s << files::WriteFault::NoFolder;
        QTest::newRow("a device") << u"/dev/null"_s << files::WriteFault::Taken;
    }

    void whereItCannotBeWrittenIsSaid()
    {
        QFETCH(QString, place);
        QFETCH(files::WriteFault, fault);
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
        const auto replaced = files::replaceFile(QDir(m_folder->path()).filePath(place), "bytes");
        QVERIFY(!replaced);
        QCOMPARE(replaced.error(), fault);
        QVERIFY(all() == QStringList{} && QDir(m_folder->filePath(u"folder"_s)).isEmpty());
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"activity.csv"_s); }
    [[nodiscard]] QStringList all() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }
    void expectPrivate() const
    {
        struct stat is = {};
        QCOMPARE(::stat(QFile::encodeName(path()).constData(), &is), 0);
        QCOMPARE(is.st_mode & 0777, mode_t(0600));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ReplaceFileTest)
#include "replace_file_test.moc"
