// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// The real program, typed into with real keys by a plugin (typist.cpp), killed at a random moment and started again:
// what had been typed a second before is there, in every part of the form, the hidden ones too.
//
// Each kill has a seed of its own and says it when it fails; JOBMARK_SEED in the environment tries that one alone. The
// keys are the same then, the moment is as near as the machine lets it be.
#include "jobmark_process.h"
#include "long_run.h"
#include "sandbox_process.h"

#include <algorithm>
#include <chrono>
#include <deque>
#include <memory>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int atATime = 4;
constexpr qint64 promised = 1'000; // milliseconds between a key and its place on the disk

qint64 milliseconds()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

QList<QJsonObject> linesOf(const QString &path)
{
    QFile file(path);
    QList<QJsonObject> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

QString text(const QJsonObject &form)
{
    return QString::fromUtf8(QJsonDocument(form).toJson(QJsonDocument::Compact));
}

/// One life of the program, and the start after it.
class Round
{
public:
    explicit Round(quint32 seed)
        : m_seed(seed)
        , m_random(seed)
        , m_lives(300 + qint64(m_random.bounded(3'200)))
    {}

    void start(const QUrl &server)
    {
        m_first = begin();
        m_first->setEnvironment(u"JOBMARK_TYPIST_SEED"_s, QString::number(m_seed));
        m_first->setEnvironment(u"JOBMARK_TYPIST_FILE"_s, logPath());
        m_first->startWith(server, {u"--lead"_s, lead()});
    }

    /// True once it has been killed.
    [[nodiscard]] bool killWhenItIsTime()
    {
        if (!m_began && QFileInfo(logPath()).size() > 0)
            m_began = milliseconds();
        if (!m_began || milliseconds() < *m_began + m_lives)
            return false;
        m_killed = milliseconds();
        m_first->kill();
        return true;
    }

    void startAgain(const QUrl &server)
    {
        m_second = begin();
        m_second->setEnvironment(u"JOBMARK_TYPIST_FILE"_s, formPath());
        m_second->startWith(server, {u"--lead"_s, lead()});
    }

    [[nodiscard]] bool hasEnded() { return !m_second->isRunning(); }
    [[nodiscard]] qint64 keys() const
    {
        const QList<QJsonObject> lines = linesOf(logPath());
        return std::ranges::count_if(lines, [](const QJsonObject &line) { return line.contains("form"_L1); });
    }

    /// Empty when everything is there.
    [[nodiscard]] QString fault()
    {
        const QString told = u"JOBMARK_SEED=%1: "_s.arg(m_seed);
        if (const int code = m_second->exitCodeWithin(0ms); code != 0)
            return told + u"the next start ended with %1"_s.arg(code);
        QFile file(formPath());
        if (!file.open(QIODevice::ReadOnly))
            return told + u"the form was not read"_s;
        const QJsonObject found = QJsonDocument::fromJson(file.readAll()).object();
        const QList<QJsonObject> lines = linesOf(logPath());
        const qint64 kept = keptWaiting(lines);
        QJsonObject due; // the oldest that may stand there
        bool isThere = false;
        for (const QJsonObject &line : lines) {
            if (!line.contains("form"_L1))
                continue;
            if (line.contains("lost"_L1))
                return told + u"a key was lost in %1: %2"_s.arg(line["lost"_L1].toString(), text(line));
            const bool isDue = line["ms"_L1].toInteger() <= m_killed - promised - kept;
            if (isDue)
                due = line["form"_L1].toObject();
            isThere = (isThere && !isDue) || line["form"_L1].toObject() == found;
        }
        if (isThere)
            return {};
        return told + u"typed a second before:\n  %1\nfound after it:\n  %2"_s.arg(text(due), text(found));
    }

private:
    /// How long the machine did not let it run, of late.
    [[nodiscard]] qint64 keptWaiting(const QList<QJsonObject> &lines) const
    {
        qint64 before = 0;
        qint64 last = 0;
        for (const QJsonObject &line : lines) {
            last = std::max(last, line["waited"_L1].toInteger());
            if (line["ms"_L1].toInteger() < m_killed - 4 * promised)
                before = last;
        }
        return last - before;
    }

    [[nodiscard]] std::unique_ptr<test::JobmarkProcess> begin() const
    {
        auto process = std::make_unique<test::JobmarkProcess>(m_home.path());
        process->setEnvironment(u"QT_QPA_GENERIC_PLUGINS"_s, u"typist"_s);
        process->setEnvironment(u"QT_PLUGIN_PATH"_s, QStringLiteral(TYPIST_PLUGINS));
        return process;
    }
    /// Every fourth is a new one, in whose form is the reason for declining and nothing else.
    [[nodiscard]] QString lead() const { return m_seed % 4 == 0 ? u"48231"_s : u"48155"_s; }
    [[nodiscard]] QString logPath() const { return m_home.filePath(u"typed"_s); }
    [[nodiscard]] QString formPath() const { return m_home.filePath(u"form"_s); }

    QTemporaryDir m_home;
    quint32 m_seed;
    QRandomGenerator m_random;
    qint64 m_lives; ///< milliseconds from the first key on
    std::optional<qint64> m_began;
    qint64 m_killed = 0;
    std::unique_ptr<test::JobmarkProcess> m_first;
    std::unique_ptr<test::JobmarkProcess> m_second;
};

} // namespace

/// Whoever is typing when the computer goes off loses a second of it.
class TypingKilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedASecondBeforeIsThereAgain()
    {
        test::SandboxProcess sandbox;
        QVERIFY(sandbox.start());
        const bool isOne = qEnvironmentVariableIsSet("JOBMARK_SEED");
        const quint32 first =
            isOne ? qEnvironmentVariable("JOBMARK_SEED").toUInt() : QRandomGenerator::global()->generate();
        const quint32 kills = isOne ? 1 : test::isLongRun() ? 200 : 8;
        qint64 keys = 0;
        for (quint32 done = 0; done < kills; done += atATime) {
            std::deque<Round> rounds;
            for (quint32 i = done; i < std::min(done + atATime, kills); ++i)
                rounds.emplace_back(first + i).start(sandbox.address());
            QVERIFY(waitForEach(rounds, [](Round &round) { return round.killWhenItIsTime(); }));
            for (Round &round : rounds) {
                keys += round.keys();
                round.startAgain(sandbox.address());
            }
            QVERIFY(waitForEach(rounds, [](Round &round) { return round.hasEnded(); }));
            for (Round &round : rounds) {
                const QString fault = round.fault();
                QVERIFY2(fault.isEmpty(), qPrintable(fault));
            }
        }
        QVERIFY2(isOne || keys > 2 * qint64(kills), "too slow to say anything");
        qInfo("%u kills from seed %u on, %lld keys", kills, first, keys);
    }

private:
    /// False when one is not there after ten minutes, as on a machine that is busy otherwise.
    template <class Done>
    static bool waitForEach(std::deque<Round> &rounds, const Done &isDone)
    {
        std::deque<Round *> waiting;
        for (Round &round : rounds)
            waiting.push_back(&round);
        return QTest::qWaitFor(
            [&] {
                std::erase_if(waiting, [&](Round *round) { return isDone(*round); });
                return waiting.empty();
            },
            600'000);
    }
};

QTEST_GUILESS_MAIN(TypingKilledTest)
#include "typing_killed_test.moc"
