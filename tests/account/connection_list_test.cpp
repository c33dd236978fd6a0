// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "account/access_at.h"
#include "account/connection_list.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace jobmark;
using account::Connection;
using account::ConnectionId;
using account::ConnectionList;
using account::ConnectionName;
using account::ListLoaded;
using account::Profile;

namespace {

Connection connectionNamed(const QString &name, const QString &server = u"https://leads.example/v1"_s)
{
    return {ConnectionId::create(), *ConnectionName::fromText(name), *api::ServerAddress::fromText(server),
            api::Access::ReviewOnly};
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray entry(const char *id, const char *name, const char *server, const char *access)
{
    return QByteArray(R"({"id":")") + id + R"(","name":")" + name + R"(","server":")" + server + R"(","access":")" +
           access + R"("})";
}

const char *const idOne = "11111111-1111-4111-8111-111111111111";
const char *const idTwo = "22222222-2222-4222-8222-222222222222";

} // namespace

class ConnectionListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewProfileHasNoConnections();
    void whatWasAddedIsThereAtTheNextStart();
    void onlyTheUserCanReadTheFile();
    void namesAreTrimmedShortAndUnique_data();
    void namesAreTrimmedShortAndUnique();
    void aDamagedFileIsSetAsideAndWorkGoesOn_data();
    void aDamagedFileIsSetAsideAndWorkGoesOn();
    void whatIsNoFileIsNotWaitedFor();
    void aChangeThatCannotBeSavedChangesNothing();
    void anotherPortIsAnotherServer();
    void removingTheCurrentOneMakesAnotherCurrent();
    void whoReviewsAServerOnlyReadsWithATokenOfOneRun();

private:
    [[nodiscard]] Profile profile() const { return Profile::at(m_folder->filePath(u"profile"_s)); }
    [[nodiscard]] QString path() const { return profile().file(u"connections.json"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ConnectionListTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void ConnectionListTest::aNewProfileHasNoConnections()
{
    const ConnectionList list(profile());
    QCOMPARE(list.loaded().kind, ListLoaded::Kind::None);
    QVERIFY(list.all().isEmpty());
    QVERIFY(!list.current());
    QVERIFY(!QDir(profile().folder()).exists()); // reading makes nothing
}

void ConnectionListTest::whatWasAddedIsThereAtTheNextStart()
{
    const Connection one = connectionNamed(u"Work"_s);
    const Connection two = connectionNamed(u"Büro \"zwei\""_s, u"http://127.0.0.1:8080"_s);
    {
        ConnectionList list(profile());
        QSignalSpy current(&list, &ConnectionList::currentChanged);
        QVERIFY(list.add(one));
        QVERIFY(list.add(two));
        QVERIFY(list.choose(one.id));
        QCOMPARE(current.count(), 3);
    }
    const ConnectionList list(profile());
    QCOMPARE(list.loaded().kind, ListLoaded::Kind::Whole);
    QCOMPARE(list.all(), QList<Connection>({one, two}));
    QCOMPARE(list.current(), std::optional(one));
}

void ConnectionListTest::onlyTheUserCanReadTheFile()
{
#ifdef Q_OS_UNIX
    const mode_t before = ::umask(0);
    QDir().mkpath(profile().folder()); // 0777: made by somebody careless
    ConnectionList list(profile());
    const bool added = list.add(connectionNamed(u"Work"_s)).has_value();
    ::umask(before);
    QVERIFY(added);
    struct stat file = {};
    QCOMPARE(::stat(QFile::encodeName(path()).constData(), &file), 0);
    QCOMPARE(int(file.st_mode & 0777), 0600);
    QCOMPARE(::stat(QFile::encodeName(profile().folder()).constData(), &file), 0);
    QCOMPARE(int(file.st_mode & 0777), 0700);
    QCOMPARE(QDir(profile().folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
#endif
}

void ConnectionListTest::namesAreTrimmedShortAndUnique_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name"); // null: refused
    QTest::newRow("spaces around") << u"  My   roofs "_s << u"My roofs"_s;
    QTest::newRow("line ends and tabs") << u"My\nroofs\t"_s << u"My roofs"_s;
    QTest::newRow("unseen characters") << u"My\u202e roofs\u200b"_s << u"My roofs"_s;
    QTest::newRow("60 characters") << QString(60, u'r') << QString(60, u'r');
    QTest::newRow("61 characters") << QString(61, u'r') << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("spaces only") << u" \t "_s << QString();
    QTest::newRow("unseen only") << u"\u200b"_s << QString();
    QTest::newRow("taken") << u"work"_s << QString();
    QTest::newRow("taken, in full width") << u"Ｗork"_s << QString();
}

void ConnectionListTest::namesAreTrimmedShortAndUnique()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    ConnectionList list(profile());
    QVERIFY(list.add(connectionNamed(u"Work"_s)));
    const auto parsed = ConnectionName::fromText(typed);
    const bool taken = parsed && !list.isNameFree(*parsed);
    QCOMPARE(parsed && !taken, !name.isNull());
    if (taken) {
        const auto added = list.add(connectionNamed(typed));
        QVERIFY(!added);
        QCOMPARE(added.error(), ConnectionList::Fault::NameTaken);
    } else if (parsed) {
        QCOMPARE(parsed->text(), name);
    }
}

void ConnectionListTest::aDamagedFileIsSetAsideAndWorkGoesOn_data()
{
    const QByteArray good = entry(idOne, "Work", "https://leads.example", "readAndWrite");
    const auto file = [](const QByteArray &entries) -> QByteArray {
        return QByteArray(R"({"version":1,"connections":[)") + entries + "]}";
    };
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("connections");
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("zeroes") << QByteArray(4096, '\0') << 0;
    QTest::newRow("cut off") << file(good).chopped(5) << 0;
    QTest::newRow("not an object") << QByteArray("[]") << 0;
    QTest::newRow("from the future") << QByteArray(R"({"version":2,"connections":[]})") << 0;
    QTest::newRow("over a megabyte") << QByteArray(2 * 1024 * 1024, ' ') << 0;
    QTest::newRow("an entry that is none") << file(good + ",7") << 1;
    QTest::newRow("no id") << file(good + "," + entry("", "Other", "https://a.example", "reviewOnly")) << 1;
    QTest::newRow("no name") << file(good + "," + entry(idTwo, " ", "https://a.example", "reviewOnly")) << 1;
    QTest::newRow("plain http") << file(good + "," + entry(idTwo, "Other", "http://a.example", "reviewOnly")) << 1;
    QTest::newRow("unknown access") << file(good + "," + entry(idTwo, "Other", "https://a.example", "all")) << 1;
    QTest::newRow("the same id twice") << file(good + "," + entry(idOne, "Other", "https://a.example", "reviewOnly"))
                                       << 1;
    QTest::newRow("the same name twice") << file(good + "," + entry(idTwo, "WORK", "https://a.example", "reviewOnly"))
                                         << 1;
}

void ConnectionListTest::aDamagedFileIsSetAsideAndWorkGoesOn()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, connections);
    QVERIFY(profile().prepare());
    writeFile(path(), bytes);

    ConnectionList list(profile());
    QCOMPARE(list.loaded().kind, ListLoaded::Kind::SetAside);
    QCOMPARE(readFile(list.loaded().setAsideAs), bytes); // nothing is lost
    QCOMPARE(list.all().size(), connections);
    QCOMPARE(list.current().has_value(), connections > 0);
    QVERIFY(list.add(connectionNamed(u"New"_s)));
    const ConnectionList next(profile());
    QCOMPARE(next.loaded().kind, ListLoaded::Kind::Whole);
    QCOMPARE(next.all().size(), connections + 1);
}

void ConnectionListTest::whatIsNoFileIsNotWaitedFor()
{
#ifdef Q_OS_UNIX
    QVERIFY(profile().prepare());
    QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    ConnectionList list(profile());
    QCOMPARE(list.loaded().kind, ListLoaded::Kind::SetAside);
    QVERIFY(list.add(connectionNamed(u"Work"_s)));
#endif
}

void ConnectionListTest::aChangeThatCannotBeSavedChangesNothing()
{
    // A folder stands where the new file must be written: this also stops root.
    ConnectionList list(profile());
    const Connection one = connectionNamed(u"Work"_s);
    QVERIFY(list.add(one));
    const QByteArray before = readFile(path());
    QVERIFY(QDir().mkpath(path() + u".new/in the way"));
    QSignalSpy changed(&list, &ConnectionList::changed);
    const auto added = list.add(connectionNamed(u"Other"_s));
    QVERIFY(!added);
    QCOMPARE(added.error(), ConnectionList::Fault::NotSaved);
    QVERIFY(!list.remove(one.id));
    QCOMPARE(list.all(), QList<Connection>({one}));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(readFile(path()), before);
}

void ConnectionListTest::anotherPortIsAnotherServer()
{
    ConnectionList list(profile());
    Connection connection = connectionNamed(u"Work"_s, u"https://leads.example/v1"_s);
    QVERIFY(list.add(connection));
    const std::pair<QString, ConnectionList::Moved> moves[] = {
        {u"https://leads.example:443/v2"_s, ConnectionList::Moved::No},
        {u"https://LEADS.example/v2"_s, ConnectionList::Moved::No},
        {u"https://leads.example:444/v2"_s, ConnectionList::Moved::ToAnotherOrigin},
        {u"https://leads.example.org:444"_s, ConnectionList::Moved::ToAnotherOrigin},
    };
    for (const auto &[server, expected] : moves) {
        connection.server = *api::ServerAddress::fromText(server);
        const auto moved = list.change(connection);
        QVERIFY(moved);
        QCOMPARE(*moved, expected);
    }
}

void ConnectionListTest::removingTheCurrentOneMakesAnotherCurrent()
{
    ConnectionList list(profile());
    const Connection one = connectionNamed(u"One"_s);
    const Connection two = connectionNamed(u"Two"_s);
    QVERIFY(list.add(one));
    QVERIFY(list.add(two));
    QVERIFY(list.remove(two.id));
    QCOMPARE(list.current(), std::optional(one));
    QVERIFY(list.remove(one.id));
    QVERIFY(!list.current());
    QCOMPARE(list.remove(one.id).error(), ConnectionList::Fault::NoSuchConnection);
}

void ConnectionListTest::whoReviewsAServerOnlyReadsWithATokenOfOneRun()
{
    const Connection reviewed = connectionNamed(u"Vendor 12"_s, u"https://leads.example/v1"_s);
    Connection recorded = connectionNamed(u"Mine"_s, u"https://mine.example/v1"_s);
    recorded.access = api::Access::ReadAndWrite;
    const QList<Connection> listed{recorded, reviewed};
    QCOMPARE(account::accessAt(reviewed.server, listed), api::Access::ReviewOnly);
    QCOMPARE(account::accessAt(recorded.server, listed), api::Access::ReadAndWrite);
    QCOMPARE(account::accessAt(*api::ServerAddress::fromText(u"https://new.example"_s), listed),
             api::Access::ReadAndWrite);
}

QTEST_GUILESS_MAIN(ConnectionListTest)
#include "connection_list_test.moc"
