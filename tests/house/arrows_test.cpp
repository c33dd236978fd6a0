// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// Really tries what the layout forbids: includes, with the compiler and the flags that each room is built with.
#include "tree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using jobmark::house::sourceDir;

namespace {

/// The rooms of app/ from the ground up: none may include a later one. The order of app/CMakeLists.txt.
QStringList appRooms()
{
    static const QRegularExpression loop(u"foreach\\(room IN ITEMS ([a-z_ ]+)\\)"_s);
    const QString list = QString::fromUtf8(jobmark::house::contentOf(u"app/CMakeLists.txt"_s));
    QStringList rooms = loop.match(list).captured(1).split(u' ', Qt::SkipEmptyParts);
    rooms.removeIf(
        [](const QString &room) { return !QFile::exists(sourceDir() + u"/app/"_s + room + u"/CMakeLists.txt"_s); });
    return rooms;
}

/// The command that compiles a source file of this room, without its file names; empty when the build knows none.
QString compileCommand(const QString &folder)
{
    QFile file(QStringLiteral(JOBMARK_BINARY_DIR "/compile_commands.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // What a room finds precompiled is not what its files include.
    static const QRegularExpression fileNames(u" -include \\S+/cmake_pch\\.hxx| -o \\S+ -c \\S+$"_s);
    // Where several files of a room are compiled at a time, the build names only what includes them.
    const QString together = QStringLiteral(JOBMARK_BINARY_DIR "/") + folder + u"/CMakeFiles/"_s;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &entry : entries) {
        const QString name = entry["file"_L1].toString();
        if (QFileInfo(name).path() == sourceDir() + u'/' + folder || name.startsWith(together))
            return entry["command"_L1].toString().remove(fileNames);
    }
    return {};
}

struct Attempt
{
    bool compiled;
    QByteArray messages;
};

/// Has the compiler take in these lines as a file of the room: as far as what they include, which is all that is asked.
Attempt compile(const QString &command, const QByteArray &lines)
{
    QProcess compiler;
    compiler.setProcessChannelMode(QProcess::MergedChannels);
    compiler.start(u"/bin/sh"_s, {u"-c"_s, command + u" -Wfatal-errors -E -o /dev/null -x c++ -"_s});
    compiler.write(lines);
    compiler.closeWriteChannel();
    const bool ended = compiler.waitForFinished(60'000);
    return {ended && compiler.exitStatus() == QProcess::NormalExit && compiler.exitCode() == 0, compiler.readAll()};
}

/// A header of this room as others include it, "room/header.h", from the include folder that the build made for it.
QByteArray headerOf(const QString &room)
{
    const QDir folder(QStringLiteral(JOBMARK_BINARY_DIR "/rooms/%1/%1").arg(room));
    const QString header = folder.entryList({u"*.h"_s}, QDir::Files, QDir::Name).value(0);
    return header.isEmpty() ? QByteArray() : QString(room + u'/' + header).toUtf8();
}

/// Every room that the build made an include folder for, those of ui/ too.
QStringList builtRooms()
{
    QStringList rooms = QDir(QStringLiteral(JOBMARK_BINARY_DIR "/rooms")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    rooms.removeAll(u"no_gui"_s);
    return rooms;
}

} // namespace

class ArrowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoomOfAppIsInTheOrder();
    void aRoomWithoutAWindowIncludesNoWindowClasses_data();
    void aRoomWithoutAWindowIncludesNoWindowClasses();
    void aRoomIncludesNoRoomAboveIt_data();
    void aRoomIncludesNoRoomAboveIt();
};

void ArrowsTest::everyRoomOfAppIsInTheOrder()
{
    QStringList folders = QDir(sourceDir() + "/app"_L1).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    folders.removeIf([](const QString &folder) { return compileCommand(u"app/"_s + folder).isEmpty(); });
    QStringList rooms = appRooms();
    rooms.sort();
    QVERIFY(rooms.size() >= 3);
    QCOMPARE(rooms, folders);
}

void ArrowsTest::aRoomWithoutAWindowIncludesNoWindowClasses_data()
{
    QTest::addColumn<QString>("room");
    for (const QString &room : appRooms())
        QTest::newRow(qPrintable(room)) << room;
}

void ArrowsTest::aRoomWithoutAWindowIncludesNoWindowClasses()
{
    QFETCH(QString, room);
    const QString command = compileCommand(u"app/"_s + room);
    QVERIFY2(!command.isEmpty(), "no source file of this room in compile_commands.json");
    const Attempt allowed = compile(command, "#include <QString>\nQString shown();\n");
    QVERIFY2(allowed.compiled, allowed.messages);
    for (const QByteArray header :
         {"QWidget", "QtWidgets/QLabel", "QApplication", "QImage", "QtGui/QIcon", "QtGui/qcolor.h"}) {
        const Attempt attempt = compile(command, "#include <" % header % ">\n");
        QVERIFY2(!attempt.compiled, header.constData());
        QVERIFY2(attempt.messages.contains("it belongs in ui/") || attempt.messages.contains("No such file"),
                 attempt.messages);
    }
}

void ArrowsTest::aRoomIncludesNoRoomAboveIt_data()
{
    QTest::addColumn<QString>("room");
    for (const QString &room : appRooms())
        QTest::newRow(qPrintable(room)) << room;
}

void ArrowsTest::aRoomIncludesNoRoomAboveIt()
{
    QFETCH(QString, room);
    const QString command = compileCommand(u"app/"_s + room);
    QVERIFY2(!command.isEmpty(), "no source file of this room in compile_commands.json");
    const Attempt own = compile(command, "#include \"" % headerOf(room) % "\"\n");
    QVERIFY2(own.compiled, own.messages);

    const QStringList below = appRooms().first(appRooms().indexOf(room));
    for (const QString &other : builtRooms()) {
        const QByteArray header = headerOf(other);
        if (other == room || below.contains(other) || header.isEmpty())
            continue;
        const Attempt attempt = compile(command, "#include \"" % header % "\"\n");
        QVERIFY2(!attempt.compiled, header.constData());
        QVERIFY2(attempt.messages.contains(QByteArray(header % ": No such file")), attempt.messages);
    }
}

QTEST_GUILESS_MAIN(ArrowsTest)
#include "arrows_test.moc"
