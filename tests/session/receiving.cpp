// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "desk_run.h"
#include "sandbox_process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;
using session::Receipt;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Recorded attachments, fetched only when asked for and saved only where asked.
class ReceivingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<test::SandboxProcess>(QStringList());
        QVERIFY(m_sandbox->isRunning());
        m_run = std::make_unique<test::DeskRun>(m_profile->path(), m_sandbox->address());
        m_run->signIn();
    }
    void cleanup()
    {
        m_run.reset();
        m_sandbox.reset();
    }

    void nothingIsFetchedUnasked()
    {
        (void)recorded(u"../../"_s);
        QTest::qWait(100);
        QCOMPARE(downloads(), 0);
    }

    void aHostileNameIsSavedInTheChosenFolder()
    {
        const auto [id, name] = recorded(u"../../"_s);
        receiving().save(id, name, m_folder->path());
        QTRY_VERIFY(phaseOf(id) == Receipt::Phase::Saved);
        const QFileInfo saved(receiving().find(id)->path);
        QCOMPARE(saved.absolutePath(), m_folder->path());
        QVERIFY2(!saved.fileName().contains(QChar(0x202e)), qPrintable(saved.fileName()));
        QVERIFY(!saved.isExecutable());
        QVERIFY(saved.size() > 0);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    }

    void whatWasLookedAtIsNotFetchedAgainToBeSaved()
    {
        const auto [id, name] = recorded(u"Measurements"_s);
        QSignalSpy fetched(&receiving(), &session::Receiving::fetched);
        receiving().fetch(id);
        QTRY_COMPARE(fetched.size(), 1);
        QVERIFY(receiving().find(id) == nullptr);
        receiving().save(id, name, m_folder->path());
        QTRY_VERIFY(phaseOf(id) == Receipt::Phase::Saved);
        QCOMPARE(contentOf(receiving().find(id)->path), fetched.first().at(1).toByteArray());
        QCOMPARE(downloads(), 1);
    }

    void savingTwiceOverwritesNothing()
    {
        const auto [id, name] = recorded(u"Measurements"_s);
        receiving().save(id, name, m_folder->path());
        QTRY_VERIFY(phaseOf(id) == Receipt::Phase::Saved);
        const QString first = receiving().find(id)->path;
        receiving().save(id, name, m_folder->path());
        QTRY_VERIFY(phaseOf(id) == Receipt::Phase::Saved && receiving().find(id)->path != first);
        QCOMPARE(contentOf(receiving().find(id)->path), contentOf(first));
    }

    void whatCannotBeHadSaysSo_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<api::ApiError::Kind>("kind");
        QTest::newRow("not offered") << u"download:no-attachments"_s << api::ApiError::Kind::NotFound;
        QTest::newRow("a fault of the server") << u"download:error"_s << api::ApiError::Kind::ServerFault;
        QTest::newRow("sign-in") << u"download:unauthorized"_s << api::ApiError::Kind::SignInNeeded;
    }

    void whatCannotBeHadSaysSo()
    {
        QFETCH(QString, fault);
        QFETCH(api::ApiError::Kind, kind);
        const auto [id, name] = recorded(u"Measurements"_s);
        QVERIFY(m_sandbox->setFaults({fault}));
        receiving().save(id, name, m_folder->path());
        QTRY_VERIFY(phaseOf(id) == Receipt::Phase::NotFetched);
        QCOMPARE(receiving().find(id)->error->kind, kind);
        QVERIFY(m_sandbox->setFaults({}));
        receiving().save(id, name, m_folder->path());
        QTRY_VERIFY(phaseOf(id) == Receipt::Phase::Saved);
    }

    void whereNothingCanBeWrittenIsSaid()
    {
        const auto [id, name] = recorded(u"Measurements"_s);
        receiving().save(id, name, m_folder->filePath(u"none"_s));
        QTRY_VERIFY(phaseOf(id) == Receipt::Phase::NotSaved);
        QCOMPARE(receiving().find(id)->fault, files::WriteFault::NoFolder);
    }

    void aFetchCanBeCancelled()
    {
        const auto [id, name] = recorded(u"Measurements"_s);
        QVERIFY(m_sandbox->setFaults({u"download:delay=5000"_s}));
        receiving().save(id, name, m_folder->path());
        QTRY_VERIFY(phaseOf(id) == Receipt::Phase::Fetching);
        receiving().cancel(id);
        QTRY_VERIFY(receiving().find(id) == nullptr);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

private:
    [[nodiscard]] session::Receiving &receiving() { return m_run->desk.receiving(); }
    [[nodiscard]] std::optional<Receipt::Phase> phaseOf(const session::RecordedId &id)
    {
        const Receipt *receipt = receiving().find(id);
        return receipt != nullptr ? std::optional(receipt->phase) : std::nullopt;
    }
    [[nodiscard]] qsizetype downloads() const
    {
        qsizetype count = 0;
        const QJsonArray log = m_sandbox->log();
        for (const QJsonValue &entry : log)
            count += entry[u"path"_s].toString().contains(u"/attachments/"_s) ? 1 : 0;
        return count;
    }
    /// The sample attachment whose name begins so, after its lead was opened.
    [[nodiscard]] std::pair<session::RecordedId, QString> recorded(const QString &name)
    {
        const QJsonArray leads = m_sandbox->leads();
        for (const QJsonValue &lead : leads) {
            for (const QJsonValue &attachment : lead[u"attachments"_s].toArray()) {
                const QString is = attachment[u"displayFilename"_s].toString();
                if (!is.startsWith(name))
                    continue;
                const api::LeadId id(lead[u"id"_s].toInteger());
                m_run->desk.open(id);
                if (!QTest::qWaitFor([this] { return m_run->desk.state().lead.has_value(); }))
                    qFatal("the lead did not come");
                return {{id, attachment[u"id"_s].toInteger()}, is};
            }
        }
        qFatal("no sample has such an attachment");
    }

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::unique_ptr<test::DeskRun> m_run;
};

QTEST_GUILESS_MAIN(ReceivingTest)
#include "receiving.moc"
