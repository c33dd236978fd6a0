// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// The real program at work with a token: what another user, a backup or a report of a crash would get of it.
#include "jobmark_process.h"
#include "sandbox_process.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sentinel = "eyJhbGciOi.S3NTINEL0f5ecrecy.c0ffee";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As it is, in wide characters, and as another may have encoded it.
bool tells(const QByteArray &bytes)
{
    const QString text = QString::fromLatin1(sentinel);
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return bytes.contains(sentinel) || bytes.contains(wide) || bytes.contains(sentinel.toBase64().chopped(4));
}

QStringList filesThatTell(const QString &folder, int *read)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        ++*read;
        if (tells(path.toUtf8()) || tells(contentOf(path)))
            found.append(path);
    }
    return found;
}

} // namespace

class TokenStaysInMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_sandbox.start());
        m_program.setEnvironment(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s); // all that Qt itself would say
        m_program.startWith(m_sandbox.address(), {u"--lead"_s, u"48155"_s}, sentinel);
        QTRY_VERIFY_WITH_TIMEOUT(!m_sandbox.logOf(u"GET"_s, u"/general-leads/48155"_s).isEmpty(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!databases().isEmpty(), 20'000);
        QVERIFY(tells(sentinel) && tells("Bearer " + sentinel + "\r\n"));
    }

    void noListOfProcessesTellsIt_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("the arguments") << u"cmdline"_s;
        QTest::newRow("the environment") << u"environ"_s;
    }

    void noListOfProcessesTellsIt()
    {
        QFETCH(QString, what);
        const QByteArray content = contentOf(ofProcess(what));
        QVERIFY(!content.isEmpty());
        QVERIFY(!tells(content));
    }

    void aCrashWritesNoMemory()
    {
        const QList<QByteArray> lines = contentOf(ofProcess(u"limits"_s)).split('\n');
        const auto core = std::find_if(lines.begin(), lines.end(),
                                       [](const QByteArray &line) { return line.startsWith("Max core file size"); });
        QVERIFY(core != lines.end());
        QCOMPARE(core->mid(qstrlen("Max core file size")).simplified(), "0 0 bytes"_ba);
    }

    void noFileTellsIt()
    {
        m_program.kill(); // what it had open stays as it was
        int read = 0;
        QCOMPARE(filesThatTell(m_home.path(), &read), QStringList());
        QVERIFY(read >= databases().size());
    }

    void noMessageTellsIt()
    {
        m_program.kill();
        QVERIFY(!tells(m_program.standardOutput().toUtf8()));
        QVERIFY(!tells(m_program.standardError().toUtf8()));
    }

private:
    [[nodiscard]] QString ofProcess(const QString &what) const
    {
        return u"/proc/%1/%2"_s.arg(m_program.processId()).arg(what);
    }

    [[nodiscard]] QStringList databases() const
    {
        QStringList found;
        QDirIterator files(m_home.path(), {u"*.sqlite"_s, u"*.db"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(files.next());
        return found;
    }

    QTemporaryDir m_home;
    test::SandboxProcess m_sandbox;
    test::JobmarkProcess m_program{m_home.path()};
};

QTEST_GUILESS_MAIN(TokenStaysInMemoryTest)
#include "token_stays_in_memory_test.moc"
