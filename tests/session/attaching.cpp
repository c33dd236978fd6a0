// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "desk_run.h"
#include "sandbox_process.h"

#include "session/attach_words.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace jobmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using files::CopyFault;
using outbox::State;
using session::Adding;
using session::ChoiceFault;

namespace {

const api::LeadId lead(48166); // Kwame Boateng, meetup scheduled, nothing attached
const api::LeadId other(48155);

QStringList namesOf(const QList<session::RecordedFile> &files)
{
    QStringList names;
    for (const session::RecordedFile &file : files)
        names << file.info.displayFilename;
    return names;
}

} // namespace

/// Files on their way to the lead that is open, as far as the model goes.
class AttachingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        m_folder = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<test::SandboxProcess>(QStringList());
        QVERIFY(m_sandbox->isRunning());
        m_uploadDeadline = outbox::Settings().uploadDeadline;
        begin();
    }
    void cleanup()
    {
        m_run.reset();
        m_sandbox.reset();
    }

    void whatIsAddedIsRecordedAndCounted();
    void severalGoOneAfterTheOther();
    void theOriginalMayGoOnceItIsCopied();
    void whatCannotBeAttachedSaysWhy_data();
    void whatCannotBeAttachedSaysWhy();
    void oneBadFileDoesNotHoldUpTheOthers();
    void tooManyAtOnceAreAllRefused();
    void anAddressIsNotFetched();
    void aNameThatIsNoTextIsToBeChangedFirst();
    void anUploadThatDidNotGetThroughGoesAgainByItself();
    void aPictureWithoutAFileIsAttached();
    void aNameIsMadeHarmlessBeforeItIsSent();
    void aFileGoesBeforeTheStatus();
    void aServerThatTakesNoneSaysSoAndTheStatusGoes();
    void aRefusedOneCanBeTriedAgain();
    void whatIsRemovedCanBeBroughtBack();
    void anUploadThatIsCancelledDoesNotGoAgain();
    void whatWasQueuedIsThereAtTheNextStart();
    void whatIsRecordedWithoutALeadInTheAnswerIsShown();
    void aConnectionThatOnlyReadsTakesNone();
    void aLockedRecordTakesNone();
    void anotherLeadShowsItsOwn();

private:
    void begin(api::Access access = api::Access::ReadAndWrite)
    {
        m_run.reset();
        session::SessionSettings settings;
        settings.largestAttachment = 1'048'576;
        settings.outbox.uploadDeadline = m_uploadDeadline;
        m_run = std::make_unique<test::DeskRun>(m_profile->path(), m_sandbox->address(), access, settings);
        m_run->signIn();
        open(lead);
    }
    void open(api::LeadId id)
    {
        m_run->desk.open(id);
        QTRY_VERIFY(m_run->desk.state().lead.has_value());
    }
    [[nodiscard]] session::Attaching &attaching() { return m_run->desk.attaching(); }
    [[nodiscard]] const session::AttachingState &state() { return attaching().state(); }
    QUrl file(const QString &name, const QByteArray &bytes = "bytes"_ba)
    {
        const QString path = m_folder->filePath(name);
        QFile made(path);
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("the file was not made");
        return QUrl::fromLocalFile(path);
    }
    [[nodiscard]] QJsonArray uploads() const { return m_sandbox->logOf(u"POST"_s, u"/attachments"_s); }
    [[nodiscard]] QStringList recorded() const
    {
        QStringList names;
        const QJsonArray attachments = m_sandbox->lead(lead.number())[u"attachments"_s].toArray();
        for (const QJsonValue &attachment : attachments)
            names << attachment[u"displayFilename"_s].toString();
        return names;
    }
    [[nodiscard]] QString said(int index = 0)
    {
        return session::refusedSentence(state().refused.at(index), 1'048'576, m_run->session.surroundings());
    }
    [[nodiscard]] QStringList copies() const
    {
        return QDir(m_run->session.store()->attachmentsFolder()).entryList(QDir::Files | QDir::Hidden);
    }

    std::chrono::milliseconds m_uploadDeadline{};
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::unique_ptr<test::DeskRun> m_run;
};

void AttachingTest::whatIsAddedIsRecordedAndCounted()
{
    QCOMPARE(state().adding, Adding::Offered);
    attaching().add({file(u"contract.pdf"_s)});
    QCOMPARE(state().copying.size(), 1);
    QCOMPARE(state().onTheirWay(), 1);
    QTRY_COMPARE(namesOf(state().recorded), QStringList{u"contract.pdf"_s});
    QVERIFY(state().uploads.isEmpty() && state().copying.isEmpty());
    QVERIFY(state().recorded.first().uploadedAs.has_value());
    QCOMPARE(recorded(), QStringList{u"contract.pdf"_s});
    QCOMPARE(uploads().first()[u"body"_s][u"contentType"_s].toString(), u"application/pdf"_s);
    QVERIFY(copies().isEmpty());
}

void AttachingTest::severalGoOneAfterTheOther()
{
    attaching().add({file(u"a.txt"_s), file(u"b.txt"_s), file(u"c.txt"_s)});
    QTRY_COMPARE(namesOf(state().recorded), (QStringList{u"a.txt"_s, u"b.txt"_s, u"c.txt"_s}));
    QCOMPARE(uploads().size(), 3);
}

void AttachingTest::theOriginalMayGoOnceItIsCopied()
{
    QVERIFY(m_sandbox->setFaults({u"upload:delay=400"_s}));
    const QUrl original = file(u"contract.pdf"_s);
    attaching().add({original});
    QTRY_COMPARE(state().uploads.size(), 1);
    QCOMPARE(state().uploads.first().size, 5);
    QVERIFY(QFile::remove(original.toLocalFile()));
    QTRY_COMPARE(recorded(), QStringList{u"contract.pdf"_s});
}

void AttachingTest::whatCannotBeAttachedSaysWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<CopyFault>("fault");
    QTest::addColumn<QString>("part");
    QTest::newRow("a folder") << u"folder"_s << CopyFault::Folder << u"is a folder"_s;
    QTest::newRow("a FIFO") << u"fifo"_s << CopyFault::NotPlain << u"not an ordinary file"_s;
    QTest::newRow("a device") << u"device"_s << CopyFault::NotPlain << u"not an ordinary file"_s;
    QTest::newRow("an empty file") << u"empty.txt"_s << CopyFault::Empty << u"is empty"_s;
    QTest::newRow("too large") << u"large.jpg"_s << CopyFault::TooLarge << u"larger than 1 MB"_s;
    QTest::newRow("a program") << u"setup.exe"_s << CopyFault::Program << u"is a program"_s;
    QTest::newRow("gone") << u"gone.pdf"_s << CopyFault::Missing << u"no longer where it was"_s;
}

void AttachingTest::whatCannotBeAttachedSaysWhy()
{
    QFETCH(QString, name);
    QFETCH(CopyFault, fault);
    QFETCH(QString, part);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(m_folder->filePath(u"fifo"_s)).constData(), 0600), 0);
    QVERIFY(QFile::link(u"/dev/zero"_s, m_folder->filePath(u"device"_s)));
    file(u"empty.txt"_s, {});
    file(u"large.jpg"_s, QByteArray(1'048'577, 'x'));
    file(u"setup.exe"_s);
    attaching().add({QUrl::fromLocalFile(m_folder->filePath(name))});
    QTRY_COMPARE(state().refused.size(), 1);
    QVERIFY(std::get<CopyFault>(state().refused.first().fault) == fault);
    QVERIFY2(said().contains(part) && said().contains(name) && said().endsWith(u'.'), qPrintable(said()));
    QCOMPARE(state().onTheirWay(), 0);
    QVERIFY(copies().isEmpty());
    attaching().dismissRefused();
    QVERIFY(state().refused.isEmpty());
    QCOMPARE(uploads().size(), 0);
}

void AttachingTest::oneBadFileDoesNotHoldUpTheOthers()
{
    attaching().add({file(u"a.txt"_s), file(u"empty.txt"_s, {}), file(u"c.txt"_s)});
    QTRY_COMPARE(namesOf(state().recorded), (QStringList{u"a.txt"_s, u"c.txt"_s}));
    QCOMPARE(state().refused.size(), 1);
    QCOMPARE(state().refused.first().name, u"empty.txt"_s);
}

void AttachingTest::tooManyAtOnceAreAllRefused()
{
    QList<QUrl> many;
    for (int i = 0; i <= session::Attaching::mostAtOnce; ++i)
        many << file(u"%1.txt"_s.arg(i));
    attaching().add(many);
    QCOMPARE(state().refused.size(), 1);
    QVERIFY(std::get<ChoiceFault>(state().refused.first().fault) == ChoiceFault::TooMany);
    QVERIFY2(said().contains(u"21"_s) && said().contains(u"at most 20"_s), qPrintable(said()));
    QVERIFY(state().copying.isEmpty());
}

void AttachingTest::anAddressIsNotFetched()
{
    attaching().add({QUrl(u"https://example.com/roof.jpg"_s)});
    QVERIFY(std::get<ChoiceFault>(state().refused.first().fault) == ChoiceFault::Elsewhere);
    QVERIFY2(said().contains(u"not on this computer"_s), qPrintable(said()));
}

void AttachingTest::aNameThatIsNoTextIsToBeChangedFirst()
{
    const QByteArray folder = QFile::encodeName(m_folder->path());
    const QByteArray path = folder + "/Caf\xe9.jpg"; // from an old disk
    const int made = ::open(path.constData(), O_CREAT | O_WRONLY, 0600);
    QVERIFY(made >= 0 && ::write(made, "bytes", 5) == 5 && ::close(made) == 0);
    attaching().add({QUrl::fromEncoded(QByteArray("file://" + folder + "/Caf%E9.jpg"))});
    QTRY_COMPARE(state().refused.size(), 1);
    QVERIFY2(said().contains(u"rename it first"_s) && said().contains(u"Caf"_s), qPrintable(said()));
    QCOMPARE(uploads().size(), 0);
}

void AttachingTest::anUploadThatDidNotGetThroughGoesAgainByItself()
{
    m_uploadDeadline = 300ms; // looked for a second time after that
    begin();
    QVERIFY(m_sandbox->setFaults({u"upload:drop-before-apply@1"_s}));
    attaching().add({file(u"contract.pdf"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(recorded(), QStringList{u"contract.pdf"_s}, 60'000);
    QTRY_COMPARE(namesOf(state().recorded), QStringList{u"contract.pdf"_s});
    QCOMPARE(uploads().size(), 2);
    QVERIFY(copies().isEmpty());
}

void AttachingTest::aPictureWithoutAFileIsAttached()
{
    attaching().addMade([] { return "picture"_ba; }, u"Pasted image 2026-11-24 14.02.png"_s);
    QTRY_COMPARE(namesOf(state().recorded), QStringList{u"Pasted image 2026-11-24 14.02.png"_s});
}

void AttachingTest::aNameIsMadeHarmlessBeforeItIsSent()
{
    // An upload whose answer is lost is looked for under this name, so it must be the one that was sent.
    QVERIFY(m_sandbox->setFaults({u"upload:drop-after-apply@1"_s}));
    attaching().add({file(u"12\" pipe\\end: \u202egnp.jpg"_s)});
    QTRY_COMPARE(recorded(), QStringList{u"end_ gnp.jpg"_s});
    QTRY_VERIFY(state().uploads.isEmpty());
    QCOMPARE(uploads().size(), 1);
}

void AttachingTest::aFileGoesBeforeTheStatus()
{
    QVERIFY(m_sandbox->setFaults({u"upload:delay=300"_s}));
    attaching().add({file(u"contract.pdf"_s)});
    QTRY_COMPARE(state().uploads.size(), 1);
    m_run->desk.form().apply(session::StatusChosen{rules::Status::ContactMade});
    m_run->desk.form().submit();
    QTRY_COMPARE(m_sandbox->logOf(u"PUT"_s, u"/status"_s).size(), 1);
    QCOMPARE(recorded(), QStringList{u"contract.pdf"_s});
}

void AttachingTest::aServerThatTakesNoneSaysSoAndTheStatusGoes()
{
    QVERIFY(m_sandbox->setFaults({u"no-upload"_s}));
    attaching().add({file(u"contract.pdf"_s)});
    m_run->desk.form().apply(session::StatusChosen{rules::Status::ContactMade});
    m_run->desk.form().submit();
    QTRY_VERIFY(state().uploads.size() == 1 && state().uploads.first().view.state() == State::Refused);
    QTRY_COMPARE(m_sandbox->logOf(u"PUT"_s, u"/status"_s).size(), 1);
    QTRY_COMPARE(state().adding, Adding::NotOffered);
    QCOMPARE(state().onTheirWay(), 0);
    attaching().add({file(u"another.pdf"_s)});
    QVERIFY(std::get<ChoiceFault>(state().refused.first().fault) == ChoiceFault::NotOffered);
    QVERIFY2(said().contains(u"Portal"_s), qPrintable(said()));
}

void AttachingTest::aRefusedOneCanBeTriedAgain()
{
    QVERIFY(m_sandbox->setFaults({u"no-upload@1"_s}));
    attaching().add({file(u"contract.pdf"_s)});
    QTRY_VERIFY(state().uploads.size() == 1 && state().uploads.first().view.state() == State::Refused);
    const outbox::SubmissionId id = state().uploads.first().view.id();
    attaching().tryAgain(id);
    attaching().tryAgain(id);
    QTRY_COMPARE(recorded(), QStringList{u"contract.pdf"_s});
    QTRY_COMPARE(namesOf(state().recorded), QStringList{u"contract.pdf"_s});
    QVERIFY(state().uploads.isEmpty());
    QCOMPARE(state().adding, Adding::Offered);
    QCOMPARE(uploads().size(), 2);
}

void AttachingTest::whatIsRemovedCanBeBroughtBack()
{
    QVERIFY(m_sandbox->setFaults({u"upload:unauthorized@1"_s}));
    attaching().add({file(u"contract.pdf"_s)});
    QTRY_VERIFY(m_run->session.outbox()->isWaitingForSignIn());
    attaching().remove(state().uploads.first().view.id());
    QVERIFY(state().uploads.isEmpty());
    QCOMPARE(state().removed->name, u"contract.pdf"_s);
    QVERIFY(state().removed->trace == session::RemovedFile::Trace::None);
    QCOMPARE(state().onTheirWay(), 0);
    attaching().undoRemove();
    QVERIFY(!state().removed);
    m_run->signIn();
    QTRY_COMPARE(namesOf(state().recorded), QStringList{u"contract.pdf"_s});
}

void AttachingTest::anUploadThatIsCancelledDoesNotGoAgain()
{
    QVERIFY(m_sandbox->setFaults({u"upload:delay=60000"_s}));
    attaching().add({file(u"large.jpg"_s, QByteArray(1'000'000, 'x'))});
    QTRY_VERIFY(state().uploads.size() == 1 && state().uploads.first().sent > 0);
    QCOMPARE(state().uploads.first().view.state(), State::Sending);
    attaching().cancelUpload(state().uploads.first().view.id());
    QTRY_VERIFY(state().uploads.isEmpty());
    QCOMPARE(state().removed->name, u"large.jpg"_s);
    QVERIFY(state().removed->trace == session::RemovedFile::Trace::MayBeRecorded);
    QTest::qWait(200);
    QCOMPARE(m_run->session.outbox()->unsettledCount(), 0);
    QVERIFY(recorded().isEmpty());
}

void AttachingTest::whatWasQueuedIsThereAtTheNextStart()
{
    QVERIFY(m_sandbox->setFaults({u"upload:unauthorized@1"_s}));
    const QUrl original = file(u"contract.pdf"_s);
    attaching().add({original});
    QTRY_VERIFY(m_run->session.outbox()->isWaitingForSignIn());
    QVERIFY(QFile::remove(original.toLocalFile()));
    begin();
    QTRY_COMPARE(recorded(), QStringList{u"contract.pdf"_s});
}

void AttachingTest::whatIsRecordedWithoutALeadInTheAnswerIsShown()
{
    QVERIFY(m_sandbox->setFaults({u"no-read"_s}));
    attaching().add({file(u"contract.pdf"_s)});
    QTRY_VERIFY(state().uploads.size() == 1 && state().uploads.first().view.state() == State::Accepted);
    QCOMPARE(state().onTheirWay(), 1);
    QVERIFY(state().recorded.isEmpty());
}

void AttachingTest::aConnectionThatOnlyReadsTakesNone()
{
    begin(api::Access::ReviewOnly);
    QCOMPARE(state().adding, Adding::ReviewOnly);
    attaching().add({file(u"contract.pdf"_s)});
    QVERIFY(std::get<ChoiceFault>(state().refused.first().fault) == ChoiceFault::ReviewOnly);
}

void AttachingTest::aLockedRecordTakesNone()
{
    open(api::LeadId(48110));
    QTRY_COMPARE(m_run->desk.state().phase, session::DeskPhase::Record);
    QCOMPARE(state().adding, Adding::Closed);
    attaching().addMade([] { return "picture"_ba; }, u"pasted.png"_s);
    QVERIFY(std::get<ChoiceFault>(state().refused.first().fault) == ChoiceFault::Closed);
}

void AttachingTest::anotherLeadShowsItsOwn()
{
    QVERIFY(m_sandbox->setFaults({u"upload:delay=500"_s}));
    attaching().add({file(u"contract.pdf"_s)});
    open(other);
    QVERIFY(state().copying.isEmpty() && state().uploads.isEmpty());
    QTRY_COMPARE(recorded(), QStringList{u"contract.pdf"_s});
    QVERIFY(!namesOf(state().recorded).contains(u"contract.pdf"_s));
}

QTEST_GUILESS_MAIN(AttachingTest)
#include "attaching.moc"
