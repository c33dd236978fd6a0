// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "settings/settings.h"

#include <memory>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace jobmark::settings;
using namespace Qt::StringLiterals;

namespace {

Preferences unusual()
{
    return {*UndoTime::from(0), *AttachmentLimit::from(100), DailyReminder::On, reading::Language::French};
}

WindowMemory arranged()
{
    return {WindowPlace{{-30, 40, 900, 700}, WindowPlace::State::Maximized},
            {{u"work"_s, {300, 600}}, {u"activity"_s, {400, 200}}}};
}

} // namespace

/// What the user prefers stays, whatever happens to the file.
class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_profile = account::Profile::at(m_folder->filePath(u"profile"_s));
    }

    void withoutAFileAllIsAsUsual()
    {
        const Settings settings(m_profile);
        QCOMPARE(settings.loaded().kind, SettingsLoaded::Kind::None);
        QCOMPARE(settings.preferences().undoTime.number(), 10);
        QCOMPARE(settings.preferences().attachmentLimit.number(), 25);
        QCOMPARE(settings.preferences().dailyReminder, DailyReminder::Off);
        QCOMPARE(settings.preferences().language, std::nullopt);
        QVERIFY(!settings.remindedOn());
        QVERIFY2(!QFile::exists(path()), "a start writes nothing");
    }

    void whatIsChangedIsThereInTheNextRun()
    {
        {
            Settings settings(m_profile);
            QSignalSpy changed(&settings, &Settings::preferencesChanged);
            QVERIFY(settings.change(unusual()));
            QCOMPARE(changed.size(), 1);
            QVERIFY(settings.change(unusual()));
            QCOMPARE(changed.size(), 1);
            QVERIFY(settings.remember(arranged()));
            QVERIFY(settings.rememberReminder(QDate(2026, 12, 1)));
            QCOMPARE(changed.size(), 1);
        }
        const Settings settings(m_profile);
        QCOMPARE(settings.loaded().kind, SettingsLoaded::Kind::Whole);
        QCOMPARE(settings.preferences(), unusual());
        QCOMPARE(settings.window(), arranged());
        QCOMPARE(settings.remindedOn(), QDate(2026, 12, 1));
    }

    void onlyItsOwnerCanReadIt()
    {
        Settings settings(m_profile);
        QVERIFY(settings.change(unusual()));
        const auto mine = QFile::ReadOwner | QFile::WriteOwner;
        QCOMPARE(QFile::permissions(path()) & ~(QFile::ReadUser | QFile::WriteUser), mine);
        QVERIFY(!QFile::permissions(m_profile.folder()).testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
    }

    void whatAnotherVersionWroteIsKept()
    {
        write(R"({"undoSeconds": 20, "colour": {"of": "roof"}})");
        Settings settings(m_profile);
        QCOMPARE(settings.loaded().kind, SettingsLoaded::Kind::Whole);
        QCOMPARE(settings.preferences().undoTime.number(), 20);
        QVERIFY(settings.change(unusual()));
        QCOMPARE(read()["colour"_L1]["of"_L1].toString(), u"roof"_s);
        QCOMPARE(read()["undoSeconds"_L1].toInt(), 0);
    }

    void whatIsDamagedIsAsUsualAndTheRestStays_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("undoSeconds");
        QTest::newRow("nothing") << QByteArray() << 10;
        QTest::newRow("bytes") << QByteArray("\0\xff\x01garbage", 10) << 10;
        QTest::newRow("cut off") << QByteArray("{\"undoSeconds\": 30, \"lang") << 10;
        QTest::newRow("a list") << QByteArray("[1, 2]") << 10;
        QTest::newRow("too many seconds") << QByteArray(R"({"undoSeconds": 61})") << 10;
        QTest::newRow("too few seconds") << QByteArray(R"({"undoSeconds": -1})") << 10;
        QTest::newRow("half a second") << QByteArray(R"({"undoSeconds": 1.5})") << 10;
        QTest::newRow("seconds in words") << QByteArray(R"({"undoSeconds": "30"})") << 10;
        QTest::newRow("no room for attachments")
            << QByteArray(R"({"undoSeconds": 30, "attachmentMegabytes": 0})") << 30;
        QTest::newRow("no language") << QByteArray(R"({"undoSeconds": 30, "language": "tlh"})") << 30;
        QTest::newRow("no yes or no") << QByteArray(R"({"undoSeconds": 30, "dailyReminder": 1})") << 30;
        QTest::newRow("a day that is none") << QByteArray(R"({"undoSeconds": 30, "remindedOn": "2026-02-30"})") << 30;
        QTest::newRow("a window without a size")
            << QByteArray(R"({"undoSeconds": 30, "window": {"place": [1, 2, 0, 0]}})") << 30;
        QTest::newRow("a window beyond all bounds")
            << QByteArray(R"({"undoSeconds": 30, "window": {"place": [1e300, 2, 3, 4]}})") << 30;
        QTest::newRow("a splitter of words")
            << QByteArray(R"({"undoSeconds": 30, "window": {"splitters": {"work": ["a"]}}})") << 30;
        QTest::newRow("too large") << "{\"undoSeconds\": 30, \"x\": \"" + QByteArray(300'000, 'x') + "\"}" << 10;
    }

    void whatIsDamagedIsAsUsualAndTheRestStays()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, undoSeconds);
        write(content);
        {
            Settings settings(m_profile);
            QCOMPARE(settings.loaded().kind, SettingsLoaded::Kind::SetAside);
            QFile aside(settings.loaded().setAsideAs);
            QVERIFY(aside.open(QIODevice::ReadOnly));
            QCOMPARE(aside.readAll(), content);
            QCOMPARE(settings.preferences().undoTime.number(), undoSeconds);
            QCOMPARE(settings.preferences().language, std::nullopt);
            QVERIFY(settings.change(unusual()));
        }
        const Settings settings(m_profile);
        QCOMPARE(settings.loaded().kind, SettingsLoaded::Kind::Whole);
        QCOMPARE(settings.preferences(), unusual());
    }

    void whatCannotBeKeptIsNotSeen()
    {
        QVERIFY(m_profile.prepare());
        QVERIFY(QDir().mkpath(path())); // a folder in its place can be read by nobody
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner);
        QVERIFY(QDir().mkpath(path() + u".new/x"_s));
        Settings settings(m_profile);
        QSignalSpy changed(&settings, &Settings::preferencesChanged);
        const auto kept = settings.change(unusual());
        QVERIFY(!kept);
        QCOMPARE(settings.preferences(), Preferences());
        QVERIFY(changed.isEmpty());
    }

    void aWindowIsAlwaysOnAScreen_data()
    {
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QList<QRect>>("screens");
        QTest::addColumn<QRect>("placed");
        const QRect main(0, 30, 1920, 1050);
        const QRect right(1920, 0, 1280, 1024);
        const QRect usual(100, 100, 1000, 680);
        QTest::newRow("where it was") << usual << QList{main, right} << usual;
        QTest::newRow("on the other screen")
            << usual.translated(1900, 0) << QList{main, right} << usual.translated(1900, 0);
        QTest::newRow("the other screen is gone")
            << usual.translated(1900, 0) << QList{main} << QRect(920, 100, 1000, 680);
        QTest::newRow("far away") << QRect(-9000, 5000, 1000, 680) << QList{main, right} << QRect(0, 400, 1000, 680);
        QTest::newRow("beneath the panel") << QRect(10, 0, 1000, 680) << QList{main} << QRect(10, 30, 1000, 680);
        QTest::newRow("larger than the screen")
            << QRect(-50, -50, 4000, 3000) << QList{QRect(0, 0, 800, 600)} << QRect(0, 0, 800, 600);
        QTest::newRow("no screen") << usual << QList<QRect>() << usual;
    }

    void aWindowIsAlwaysOnAScreen()
    {
        QFETCH(QRect, wanted);
        QFETCH(QList<QRect>, screens);
        QFETCH(QRect, placed);
        QCOMPARE(onScreen(wanted, screens), placed);
    }

private:
    [[nodiscard]] QString path() const { return m_profile.file(u"settings.json"_s); }

    void write(const QByteArray &content)
    {
        QVERIFY(m_profile.prepare());
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    [[nodiscard]] QJsonObject read() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    account::Profile m_profile = account::Profile::standard();
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
