// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// The real program, started a second time with the same profile.
#include "jobmark_process.h"
#include "sandbox_process.h"

#include "account/connection_list.h"
#include "instance/profile_lock.h"

#include <csignal>
#include <memory>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <vector>

using namespace jobmark;
using namespace Qt::StringLiterals;
using test::JobmarkProcess;

namespace {

constexpr std::chrono::seconds soon{20}; // a busy machine; the program itself takes far less

} // namespace

class SecondStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<test::SandboxProcess>();
        QVERIFY(m_sandbox->start());
    }

    void itOpensItsLeadInTheFirstWindowAndEnds_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("an option") << QStringList{u"--lead"_s, u"48155"_s};
        QTest::newRow("a link") << QStringList{u"jobmark:lead/48155"_s};
    }

    void itOpensItsLeadInTheFirstWindowAndEnds()
    {
        QFETCH(QStringList, arguments);
        JobmarkProcess first(m_home->path());
        startAndList(first);
        QCOMPARE(readsOf(u"48155"_s), 0);
        JobmarkProcess second(m_home->path());
        second.start(arguments);
        QCOMPARE(second.exitCodeWithin(soon), 0);
        QVERIFY2(second.standardOutput().isEmpty(), "it has nothing to say");
        QTRY_COMPARE_GE(readsOf(u"48155"_s), 1);
        QVERIFY(first.isRunning());
    }

    void aLinkThatNamesNoLeadIsHandedOverToo()
    {
        JobmarkProcess first(m_home->path());
        startAndList(first);
        JobmarkProcess second(m_home->path());
        second.start({u"jobmark:leads/48155"_s});
        QCOMPARE(second.exitCodeWithin(soon), 0);
        QVERIFY2(!second.standardError().contains(u"48155"_s), qPrintable(second.standardError()));
        QVERIFY(first.isRunning());
        QCOMPARE(readsOf(u"48155"_s), 0);
    }

    void aLinkIsOnlyReadByWhoReviewsThatServer_data()
    {
        QTest::addColumn<QString>("lead");
        QTest::newRow("won") << u"48110"_s;
        QTest::newRow("open") << u"48155"_s;
        QTest::newRow("not there") << u"999999"_s;
    }

    void aLinkIsOnlyReadByWhoReviewsThatServer()
    {
        QFETCH(QString, lead);
        account::ConnectionList list(account::Profile::at(JobmarkProcess::profileIn(m_home->path())));
        QVERIFY(list.add({account::ConnectionId::create(), *account::ConnectionName::fromText(u"Vendor 12"_s),
                          *api::ServerAddress::fromText(m_sandbox->address().toString()), api::Access::ReviewOnly}));
        JobmarkProcess first(m_home->path());
        startAndList(first);
        JobmarkProcess second(m_home->path());
        second.start({u"jobmark:lead/"_s + lead});
        QCOMPARE(second.exitCodeWithin(soon), 0);
        QTRY_COMPARE_GE(readsOf(lead), 1);
        QTest::qWait(300); // longer than whatever would follow
        for (const QJsonValue &request : m_sandbox->log())
            QCOMPARE(request[u"method"_s].toString(), u"GET"_s);
    }

    void whatCannotBeHandedOverIsSaid()
    {
        JobmarkProcess first(m_home->path());
        startAndList(first);
        JobmarkProcess second(m_home->path());
        second.startWith(m_sandbox->address());
        QCOMPARE(second.exitCodeWithin(soon), 0);
        QVERIFY(second.standardError().contains(u"was not used"_s));
    }

    void afterAKillTheNextStartAsksNothing()
    {
        {
            JobmarkProcess first(m_home->path());
            startAndList(first);
            first.kill();
        }
        JobmarkProcess next(m_home->path());
        startAndList(next);
        JobmarkProcess third(m_home->path());
        third.start({u"--lead"_s, u"48155"_s});
        QCOMPARE(third.exitCodeWithin(soon), 0);
        QTRY_COMPARE_GE(readsOf(u"48155"_s), 1);
        QVERIFY(!next.standardError().contains(u"Jobmark"_s));
    }

    void ofManyAtOnceOneStays()
    {
        std::vector<std::unique_ptr<JobmarkProcess>> all;
        for (int i = 0; i < 6; ++i) {
            all.push_back(std::make_unique<JobmarkProcess>(m_home->path()));
            all.back()->startWith(m_sandbox->address());
        }
        const auto running = [&all] {
            return std::count_if(all.begin(), all.end(), [](const auto &each) {
                (void)each->exitCodeWithin(std::chrono::milliseconds(1));
                return each->isRunning();
            });
        };
        QTRY_COMPARE_WITH_TIMEOUT(running(), 1, int(std::chrono::milliseconds(soon).count()));
        for (const auto &each : all)
            QVERIFY(each->isRunning() || each->exitCodeWithin(soon) == 0);
        QTRY_VERIFY(listings() >= 1);
        QCOMPARE(running(), 1);
    }

    void aFirstThatHangsIsNotWaitedForLong()
    {
        JobmarkProcess first(m_home->path());
        startAndList(first);
        QCOMPARE(::kill(static_cast<pid_t>(first.processId()), SIGSTOP), 0);
        JobmarkProcess second(m_home->path());
        second.start({u"--lead"_s, u"48155"_s});
        QCOMPARE(second.exitCodeWithin(soon), 3);
        QVERIFY(second.standardError().contains(u"is open already, but does not answer"_s));
        QCOMPARE(::kill(static_cast<pid_t>(first.processId()), SIGCONT), 0);
    }

    void whenTheFirstEndsMeanwhileTheSecondOpens()
    {
        auto lock = instance::ProfileLock::take(account::Profile::at(JobmarkProcess::profileIn(m_home->path())));
        QVERIFY(lock);
        JobmarkProcess second(m_home->path());
        second.startWith(m_sandbox->address());
        QCOMPARE(second.exitCodeWithin(std::chrono::milliseconds(300)), -1);
        QCOMPARE(listings(), 0);
        {
            const instance::ProfileLock ends = std::move(*lock);
        }
        QTRY_VERIFY(listings() >= 1);
    }

    void anotherProfileIsNotConcerned()
    {
        JobmarkProcess first(m_home->path());
        startAndList(first);
        const int before = listings();
        JobmarkProcess other(m_home->path());
        other.startWith(m_sandbox->address(), {u"--profile"_s, m_home->filePath(u"another"_s)});
        QTRY_VERIFY(listings() > before);
        QVERIFY(first.isRunning() && other.isRunning());
    }

    void aProfileWithALongPathIsNoExcuse()
    {
        const QString folder = m_home->filePath(QString(120, u'p'));
        QDir().mkpath(m_home->filePath(u"run"_s));
        QFile::setPermissions(m_home->filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        JobmarkProcess first(m_home->path());
        JobmarkProcess second(m_home->path());
        for (JobmarkProcess *each : {&first, &second})
            each->setEnvironment(u"XDG_RUNTIME_DIR"_s, m_home->filePath(u"run"_s));
        first.startWith(m_sandbox->address(), {u"--profile"_s, folder});
        QTRY_VERIFY(listings() >= 1);
        second.start({u"--profile"_s, folder, u"--lead"_s, u"48155"_s});
        QCOMPARE(second.exitCodeWithin(soon), 0);
        QTRY_COMPARE_GE(readsOf(u"48155"_s), 1);
    }

    void textCommandsAreNotConcerned_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("help") << QStringList{u"--help"_s};
        QTest::newRow("version") << QStringList{u"--version"_s};
        QTest::newRow("table") << QStringList{u"--rule-table"_s};
        QTest::newRow("check") << QStringList{u"--check"_s, u"/dev/null"_s};
    }

    void textCommandsAreNotConcerned()
    {
        QFETCH(QStringList, arguments);
        const auto lock = instance::ProfileLock::take(account::Profile::at(JobmarkProcess::profileIn(m_home->path())));
        QVERIFY(lock);
        JobmarkProcess command(m_home->path());
        command.start(arguments);
        QCOMPARE(command.exitCodeWithin(soon), 0);
        QVERIFY(!command.standardOutput().isEmpty() || arguments.contains(u"--check"_s));
    }

    void nobodyElseCanReachWhatItLeavesInTheProfile()
    {
        JobmarkProcess first(m_home->path());
        startAndList(first);
        const QString profile = JobmarkProcess::profileIn(m_home->path());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QTRY_VERIFY(QFileInfo::exists(profile + u"/instance.socket"_s));
        for (const QString &name : {u"/instance.lock"_s, u"/instance.socket"_s, u""_s})
            QVERIFY2(!QFileInfo(profile + name).permissions().testAnyFlags(others), qPrintable(name));
    }

private:
    void startAndList(JobmarkProcess &program)
    {
        const int before = listings();
        program.startWith(m_sandbox->address());
        QTRY_VERIFY_WITH_TIMEOUT(listings() > before, int(std::chrono::milliseconds(soon).count()));
    }

    [[nodiscard]] int listings() const { return int(m_sandbox->logOf(u"GET"_s, u"/general-leads"_s).size()); }
    [[nodiscard]] int readsOf(const QString &lead) const
    {
        return int(m_sandbox->logOf(u"GET"_s, u"/general-leads/"_s + lead).size());
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<test::SandboxProcess> m_sandbox;
};

QTEST_GUILESS_MAIN(SecondStartTest)
#include "second_start_test.moc"
