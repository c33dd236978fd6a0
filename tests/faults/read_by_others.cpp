// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "headless_process.h"
#include "stall_report.h"

#include "store/stock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace jobmark::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int submissions = 20;
const QString nobody = u"http://127.0.0.1:9"_s; // listens there

} // namespace

/// Another program, here the test itself, may look into the database while Jobmark works in it: both see what is so.
class ReadByOthers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { judgeStall(); }
    void aNewDatabase();
    void aDatabaseOfAnEarlierRun();

private:
    void submitAndLook(HeadlessProcess &program, int before);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ReadByOthers::submitAndLook(HeadlessProcess &program, int before)
{
    for (int i = before + 1; i <= before + submissions; ++i) {
        program.say(u"submit %1 %2"_s.arg(i).arg(i % 2 == 0 ? u"won"_s : u"contact"_s));
        QVERIFY2(program.listen([&] { return program.kept(i); }), qPrintable(program.lines().join(u'\n')));
        const auto stock = store::stockOf(m_folder->path());
        QVERIFY(stock);
        QCOMPARE(stock->submissions, i);
    }
    program.say(u"list"_s);
    QVERIFY(program.listenFor(u"listed"_s));
    QCOMPARE(program.heard().size(), std::size_t(before + submissions));
}

void ReadByOthers::aNewDatabase()
{
    HeadlessProcess program;
    QVERIFY(program.start({m_folder->path(), nobody}));
    submitAndLook(program, 0);
}

void ReadByOthers::aDatabaseOfAnEarlierRun()
{
    HeadlessProcess first;
    QVERIFY(first.leaveUnsent(m_folder->path(), {u"contact"_s, u"won"_s}));
    HeadlessProcess program;
    QVERIFY(program.start({m_folder->path(), nobody}));
    submitAndLook(program, 2);
    program.quit();

    HeadlessProcess next;
    QVERIFY(next.start({m_folder->path(), nobody}));
    QVERIFY(!next.lines().contains(u"damaged"_s));
    next.say(u"list"_s);
    QVERIFY(next.listenFor(u"listed"_s));
    QCOMPARE(next.heard().size(), std::size_t(submissions + 2));
}

QTEST_GUILESS_MAIN(ReadByOthers)
#include "read_by_others.moc"
