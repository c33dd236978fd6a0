// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// Reads the whole source tree, as a newcomer would, and says where it breaks a rule of the house.
#include "tree.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace jobmark::house;

namespace {

constexpr qsizetype mostLines = 400;

/// "\n  a\n  b", for a message that lists places.
QByteArray listed(const QStringList &places)
{
    return "\n  " + places.join(u"\n  "_s).toUtf8();
}

/// "path:line: text" of every line of these files in which the pattern is found. A line that says
/// "design-exception: why" is let through.
QStringList linesWith(const QRegularExpression &pattern, const QStringList &paths)
{
    QStringList found;
    for (const QString &path : paths) {
        const QStringList lines = QString::fromUtf8(contentOf(path)).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (pattern.match(lines.at(i)).hasMatch() && !lines.at(i).contains("design-exception: "_L1))
                found.append(u"%1:%2: %3"_s.arg(path, QString::number(i + 1), lines.at(i).trimmed()));
        }
    }
    return found;
}

QStringList codeButTheseTests()
{
    QStringList paths = codeFiles();
    paths.removeIf([](const QString &path) { return path.startsWith("tests/house/"_L1); });
    return paths;
}

} // namespace

class TreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileNamesItsLicence();
    void theRootHoldsOnlyWhatItMay();
    void nothingRuledOutIsUsed_data();
    void nothingRuledOutIsUsed();
    void noFileIsTooLong();
    void everySourceFileIsBuilt();
    void everyFileThatNamesEachFieldAsksForANewOne();
    void everyFileOfOneSystemHasItsCounterpart();
    void everyPathInTheReadmeExists();
    void everyFolderIsWhereTheReadmeSays();
    void everyFolderSaysWhatItIsFor();
};

void TreeTest::everyFileNamesItsLicence()
{
    // What cannot hold a comment is covered by .reuse/dep5.
    static const QRegularExpression withoutComments(
        u"^resources/carried/LICENSE\\.[^/]+\\.txt$|(^|/)(fuzz/corpus/[^/]+/[^/]+|debian/(copyright|changelog\\.in)|samples/files/[^/]+|[^/]+\\.(json|json\\.in|jsonl|png|svg|pdf|pem|ico|icns|ts))$"_s);
    QStringList bare;
    for (const QString &folder : {u"app"_s, u"ui"_s, u"resources"_s, u"tests"_s, u"translations"_s, u".ci"_s}) {
        for (const QString &path : filesUnder(folder)) {
            const QByteArray start = contentOf(path).left(600);
            // REUSE-IgnoreStart
            if (!withoutComments.match(path).hasMatch() &&
                !(start.contains("SPDX-FileCopyrightText: ") && start.contains("SPDX-License-Identifier: MIT")))
                bare.append(path);
            // REUSE-IgnoreEnd
        }
    }
    QVERIFY2(bare.isEmpty(), listed(bare));
    QVERIFY(contentOf(u"LICENSE"_s).startsWith("MIT License"));
}

void TreeTest::theRootHoldsOnlyWhatItMay()
{
    const QStringList allowed = {
        u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"LICENSE"_s, u"README.md"_s, u"app"_s, u"ui"_s, u"resources"_s,
        u"tests"_s,          u"translations"_s,      u"build"_s};
    QStringList others = QDir(sourceDir()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    others.removeIf([&](const QString &name) { return allowed.contains(name) || name.endsWith(".user"_L1); });
    QVERIFY2(others.isEmpty(), listed(others));
}

void TreeTest::nothingRuledOutIsUsed_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("folders");

    const QString programs = u"^(app|ui)/"_s;
    const QString all = u"^"_s;
    QTest::newRow("tokens in plain files") << u"setInsecureFallback\\(\\s*true"_s << all;
    QTest::newRow("TLS errors waved through") << u"ignoreSslErrors|\\bVerifyNone\\b|\\bQueryPeer\\b"_s << programs;
    QTest::newRow("nested event loops") << u"\\bQEventLoop\\b|\\bprocessEvents\\b"_s << all;
    QTest::newRow("waiting inside a slot")
        << u"\\bwaitFor(ReadyRead|BytesWritten|Connected|Finished|Disconnected)\\("_s << u"^ui/"_s;
    QTest::newRow("connections by text") << u"\\b(SIGNAL|SLOT)\\("_s << all;
    // Qt has this one, and no other way to it.
    QTest::newRow("singletons") << u"(?<!\\bQNetworkInformation)::instance\\(\\)|\\bQ_GLOBAL_STATIC\\b"_s << programs;
    QTest::newRow("writing to the server past the outbox")
        << u"\\b(updateStatus|acceptLead|declineLead|uploadAttachment)\\("_s
        << u"^(ui/|app/(?!api/|outbox/client_gateway))"_s;
    QTest::newRow("style sheets") << u"\\bsetStyleSheet\\b"_s << all;
    QTest::newRow("text that changes by itself") << u"\\btextChanged\\b(?!.*design-exception)"_s << all;
    QTest::newRow("blocking the ui thread") << u"\\bQThread::(m|u)?sleep\\b"_s << programs;
    QTest::newRow("tests that skip") << u"\\bQSKIP\\b|\\bQEXPECT_FAIL\\b|QVERIFY\\(true\\)|\\bDISABLED_"_s << all;
    QTest::newRow("unfinished work") << u"\\b(TODO|FIXME|XXX|HACK)\\b"_s << all;
    QTest::newRow("linking the window from below") << u"Qt6?::(Widgets|Gui)\\b"_s << u"^app/"_s;
    // Each need that Qt does not fill has one file for each system.
    const QString onlyOfOneSystem = u"^(app|ui)/(?!.*(_posix|_linux|_windows|/windows_file)\\.(cpp|h)$)"_s;
    QTest::newRow("asking the system past its own files")
        << u"#include <(unistd|fcntl|poll|dlfcn|pwd|grp|spawn|termios|signal|(sys|net|netinet|arpa|linux)/\\w+|windows|"
           "winsock2?|ws2tcpip|io)\\.h>"_s
        << onlyOfOneSystem;
    // Such a header may come along with another: whoever calls the system says so with "::", or calls it by a name that
    // nothing else has.
    QTest::newRow("calling the system past its own files")
        << u"(?<![\\w>)])::(?!qHash\\()[A-Za-z_]\\w*\\(|"
           "\\b(clock_gettime|gettimeofday|nanosleep|usleep|getenv|setenv|getpid|fork|ioctl|fsync|fdatasync|mmap|"
           "[gs]etrlimit|GetTickCount\\w*|Query\\w*(Time|Counter)|GetLastError|CreateFileW?)\\("_s
        << onlyOfOneSystem;
    // Both are GPL only, and the program is not.
    QTest::newRow("Qt Charts and Qt HttpServer")
        << u"\\bQt6?::(Charts|HttpServer)\\b|\\bQt(Charts|HttpServer)\\b|\\bQ(Chart|ChartView|HttpServer)\\b|"
           "COMPONENTS\\b.*\\b(Charts|HttpServer)\\b"_s
        << all;
    // What a stranger sent must not come to be opened: folders, and links that were shown before, are opened here
    // alone.
    QTest::newRow("opening things outside of Jobmark in more places")
        << u"\\bQDesktopServices::openUrl\\b"_s
        << u"^(app|ui)/(?!(activity/activity_page|lead/contact_rows|correction/made_request|"
           "attachments/attachments_panel)\\.cpp$)"_s;
    QTest::newRow("objects and input in the rules")
        << u"#include <(Q(Object|File|IODevice|Timer|Settings|CoreApplication)|Qt(Network|Sql).*)>"_s
        << u"^app/rules/"_s;
}

void TreeTest::nothingRuledOutIsUsed()
{
    QFETCH(QString, pattern);
    QFETCH(QString, folders);
    const QRegularExpression words(pattern);
    QVERIFY2(words.isValid(), qPrintable(words.errorString()));
    QStringList paths = codeButTheseTests();
    for (const QString &folder : {u"app"_s, u"ui"_s})
        paths += filesUnder(folder, {u"CMakeLists.txt"_s});
    const QStringList found = linesWith(words, paths.filter(QRegularExpression(folders)));
    QVERIFY2(found.isEmpty(), listed(found));
}

void TreeTest::noFileIsTooLong()
{
    QStringList tooLong;
    for (const QString &path : codeFiles()) {
        const qsizetype lines = contentOf(path).count('\n');
        if (lines > mostLines)
            tooLong.append(u"%1: %2 lines, at most %3"_s.arg(path).arg(lines).arg(mostLines));
    }
    QVERIFY2(tooLong.isEmpty(), listed(tooLong));
}

void TreeTest::everySourceFileIsBuilt()
{
    const QStringList paths = codeFiles();
    QVERIFY(paths.size() > 20);
    QStringList forgotten;
    for (const QString &path : paths.filter(QRegularExpression(u"\\.cpp$"_s))) {
        const QFileInfo file(path);
        QByteArray list = contentOf(file.path() + "/CMakeLists.txt"_L1);
        for (const char *platform : {"posix", "windows"})
            list += QByteArray(list).replace("${JOBMARK_PLATFORM}", platform);
        const QByteArray name = file.fileName().toUtf8();
        // A list may say "money" for money_test.cpp, and "html" for html_fuzz.cpp.
        const QByteArray shortName = file.completeBaseName().remove(QRegularExpression(u"_(test|fuzz)$"_s)).toUtf8();
        if (!list.contains(name) && !(path.startsWith("tests/"_L1) && list.contains(shortName)))
            forgotten.append(path);
    }
    QVERIFY2(forgotten.isEmpty(), listed(forgotten));
}

/// The compiler asks for a new field in a `switch`. Where fields are named one by one, an assertion must.
void TreeTest::everyFileThatNamesEachFieldAsksForANewOne()
{
    const QRegularExpression guard(u"\\bfieldCount ==|\\bcase (rules::)?Field::EstimateType\\b"_s);
    QStringList unguarded;
    int seen = 0;
    for (const QString &path : codeFiles().filter(QRegularExpression(u"^(app|ui)/.*\\.cpp$"_s))) {
        const QString code = QString::fromUtf8(contentOf(path));
        const auto names = [&code](QLatin1StringView field) { return code.contains(field, Qt::CaseInsensitive); };
        if (!names("jobAmount"_L1) || !names("contactMethod"_L1) || !names("estimateType"_L1) ||
            !names("lostReason"_L1))
            continue;
        ++seen;
        if (!guard.match(code).hasMatch())
            unguarded.append(path);
    }
    QVERIFY2(unguarded.isEmpty(), listed(unguarded));
    QVERIFY(seen > 15);
}

/// What one system is asked for is asked of the others too, or known to be unknown there.
void TreeTest::everyFileOfOneSystemHasItsCounterpart()
{
    const QList<std::pair<QString, QString>> counterparts = {
        {u"_posix.cpp"_s, u"_windows.cpp"_s}, {u"_linux.cpp"_s, u"_unknown.cpp"_s}, {u"_dbus.cpp"_s, u"_tray.cpp"_s}};
    QStringList alone;
    int seen = 0;
    for (const QString &path : codeFiles().filter(QRegularExpression(u"^(app|ui)/"_s))) {
        for (const auto &[here, there] : counterparts) {
            if (!path.endsWith(here))
                continue;
            ++seen;
            if (!QFileInfo::exists(sourceDir() + u'/' + path.chopped(here.size()) + there))
                alone.append(path);
        }
    }
    QVERIFY2(alone.isEmpty(), listed(alone));
    QVERIFY(seen > 4);
}

void TreeTest::everyPathInTheReadmeExists()
{
    const QString readme = QString::fromUtf8(contentOf(u"README.md"_s));
    static const QRegularExpression path(
        u"(?<![\\w/.-])((?:app|ui|resources|tests|translations|\\.ci)/[\\w./-]*[\\w/])"_s);
    QStringList missing;
    int seen = 0;
    for (auto found = path.globalMatch(readme); found.hasNext(); ++seen) {
        const QString name = found.next().captured(1);
        if (!QFileInfo::exists(sourceDir() + u'/' + name))
            missing.append(name);
    }
    QVERIFY2(missing.isEmpty(), listed(missing));
    QVERIFY2(seen > 5, "the README says where things are");
}

void TreeTest::everyFolderIsWhereTheReadmeSays()
{
    const QString readme = QString::fromUtf8(contentOf(u"README.md"_s));
    QStringList untold;
    for (const QString &parent : {u"app"_s, u"ui"_s}) {
        const QStringList folders = QDir(sourceDir() + u'/' + parent).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &folder : folders) {
            const QString path = parent + u'/' + folder;
            if (!readme.contains(u"| `"_s + path + u"` |"_s))
                untold.append(path);
        }
    }
    QVERIFY2(untold.isEmpty(), listed(untold));
}

/// In a sentence at the top of its CMakeLists.txt, after the licence.
void TreeTest::everyFolderSaysWhatItIsFor()
{
    static const QRegularExpression purpose(u"\\A(?:# SPDX-[^\\n]*\\n){2}#\\n# \\w"_s);
    QStringList silent;
    for (const QString &path : filesUnder(QString(), {u"CMakeLists.txt"_s})) {
        if (!purpose.match(QString::fromUtf8(contentOf(path))).hasMatch())
            silent.append(path);
    }
    QVERIFY2(silent.isEmpty(), listed(silent));
}

QTEST_GUILESS_MAIN(TreeTest)
#include "tree_test.moc"
