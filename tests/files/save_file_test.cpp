// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "hostile_names.h"
#include "small_disk.h"

#include "files/save_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
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

constexpr auto anyExecute = QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;

} // namespace

/// A file that came from a stranger, saved where the user chose.
class SaveFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_outside = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_outside->path()).mkpath(u"a/b/chosen"_s));
        m_chosen = m_outside->filePath(u"a/b/chosen"_s);
    }

    void aHostileNameLandsInTheChosenFolder_data() { test::addHostileNames(); }

    void aHostileNameLandsInTheChosenFolder()
    {
        QFETCH(QString, name);
        const auto saved = files::saveInto(m_chosen, name, "bytes"_ba);
        QVERIFY(saved.has_value());
        const QFileInfo info(*saved);
        QCOMPARE(info.absolutePath(), m_chosen);
        QCOMPARE(QDir(m_chosen).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{info.fileName()});
        QCOMPARE(QDir(m_outside->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"a"_s});
        QCOMPARE(contentOf(*saved), "bytes"_ba);
        QVERIFY((info.permissions() & anyExecute) == 0);
    }

    void nothingIsOverwritten()
    {
        QVERIFY(write(m_chosen + u"/roof.jpg"_s, "mine"_ba));
        QVERIFY(QDir(m_chosen).mkdir(u"roof (2).jpg"_s));
        const auto saved = files::saveInto(m_chosen, u"roof.jpg"_s, "theirs"_ba);
        QVERIFY(saved.has_value());
        QCOMPARE(QFileInfo(*saved).fileName(), u"roof (3).jpg"_s);
        QCOMPARE(contentOf(m_chosen + u"/roof.jpg"_s), "mine"_ba);
        QCOMPARE(contentOf(*saved), "theirs"_ba);
    }

    void noLinkIsFollowed_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("to a file") << true;
        QTest::newRow("to where a file would be made") << false;
    }

    void noLinkIsFollowed()
    {
        QFETCH(bool, isThere);
        const QString target = m_outside->filePath(u"target"_s);
        if (isThere)
            QVERIFY(write(target, "mine"_ba));
        QVERIFY(QFile::link(target, m_chosen + u"/roof.jpg"_s));
        const auto saved = files::saveInto(m_chosen, u"roof.jpg"_s, "theirs"_ba);
        QVERIFY(saved.has_value());
        QCOMPARE(QFileInfo(*saved).fileName(), u"roof (2).jpg"_s);
        QCOMPARE(contentOf(target), isThere ? "mine"_ba : QByteArray());
        QCOMPARE(QFile::exists(target), isThere);
    }

    void whatTheUsersOwnSettingsForbidStaysForbidden()
    {
        const mode_t before = ::umask(077);
        const auto saved = files::saveInto(m_chosen, u"roof.jpg"_s, "bytes"_ba);
        ::umask(before);
        QVERIFY(saved.has_value());
        struct stat is = {};
        QCOMPARE(::stat(QFile::encodeName(*saved).constData(), &is), 0);
        QCOMPARE(is.st_mode & 0777, mode_t(0600));
    }

    void whereNothingCanBeWrittenIsSaid()
    {
        const auto missing = files::saveInto(m_outside->filePath(u"none"_s), u"a"_s, "bytes"_ba);
        QCOMPARE(missing.error(), files::WriteFault::NoFolder);
        QVERIFY(write(m_outside->filePath(u"file"_s), "x"_ba));
        const auto notAFolder = files::saveInto(m_outside->filePath(u"file"_s), u"a"_s, "bytes"_ba);
        QCOMPARE(notAFolder.error(), files::WriteFault::NoFolder);
        const auto full = files::saveInto(u"/proc/self"_s, u"a"_s, "bytes"_ba);
        QVERIFY(!full.has_value());
    }

    void aFullDiskLeavesNothingBehind()
    {
        const test::SmallDisk disk(1000);
        const auto saved = files::saveInto(m_chosen, u"roof.jpg"_s, QByteArray(100'000, 'x'));
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error(), files::WriteFault::Full);
        QCOMPARE(QDir(m_chosen).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    void whatCouldNotBeFinishedLeavesNothingBehind()
    {
        {
            auto file = files::NewFile::create(m_chosen, u"half"_s, files::Readers::OwnerAlone);
            QVERIFY(file.has_value() && file->write("half of it").has_value());
            QVERIFY(QFile::exists(m_chosen + u"/half"_s));
        }
        QVERIFY(!QFile::exists(m_chosen + u"/half"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_outside;
    QString m_chosen;
};

QTEST_GUILESS_MAIN(SaveFileTest)
#include "save_file_test.moc"
