// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "check/check_lines.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>
#include <unistd.h>

using namespace jobmark;
using namespace Qt::StringLiterals;
using check::CheckOutcome;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr qint64 keptAtMost = 400 * 1024; // freed memory stays in quarantine, up to 256 MiB
#else
constexpr qint64 keptAtMost = 4 * 1024; // KiB
#endif

constexpr rules::Instant now{std::chrono::seconds(1'700'000'000)};

CheckOutcome checked(QIODevice &in, QIODevice &out)
{
    return check::checkLines(in, out, now, QTimeZone::utc());
}

/// The most memory this process ever held, in KiB.
qint64 highWaterMark()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

/// Counts what is written and keeps only the end.
class Counter : public QIODevice
{
public:
    qint64 lines = 0;
    QByteArray last;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        const QByteArray block = QByteArray::fromRawData(data, size);
        lines += block.count('\n');
        last = QByteArray(data + qMax<qint64>(0, size - 200), qMin<qint64>(size, 200));
        return size;
    }
};

/// Takes a little, then no more, as a full disk does.
class FullDisk : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size > 10 ? 10 : -1; }
};

} // namespace

class StreamingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_file_is_read_to_its_end();
    void a_pipe_is_read_to_its_end();
    void many_lines_need_no_more_memory_than_few();
    void an_endless_line_needs_no_memory();
    void a_missing_file_is_unreadable();
    void a_folder_is_unreadable();
    void a_read_error_is_unreadable();
    void a_full_disk_is_not_success();
};

void StreamingTest::a_file_is_read_to_its_end()
{
    QTemporaryDir dir;
    QFile in(dir.filePath(u"in"_s));
    QVERIFY(in.open(QIODevice::WriteOnly));
    in.write("{\"status\": \"QUOTE_SENT\"}\n{\"status\": \"JOB_LOST\"}");
    in.close();
    QFile out(dir.filePath(u"out"_s));
    QCOMPARE(checked(in, out), CheckOutcome::SomeNotOk);
    out.close();
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(out.readAll(), QByteArray("{\"line\": 1, \"ok\": true, \"errors\": [], \"warnings\": []}\n"
                                       "{\"line\": 2, \"ok\": false, \"errors\": [{\"field\": \"reason\", \"code\": "
                                       "\"missing\"}], \"warnings\": []}\n"));
}

void StreamingTest::a_pipe_is_read_to_its_end()
{
    int ends[2];
    QCOMPARE(pipe(ends), 0);
    constexpr int count = 20'000;
    std::thread writer([fd = ends[1]] {
        // In odd pieces, so that lines are cut everywhere.
        const QByteArray text = QByteArray("{\"status\": \"QUOTE_SENT\", \"reason\": \"Sent\"}\r\n").repeated(count);
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype piece = qMin<qsizetype>(1 + at % 4093, text.size() - at);
            const ssize_t written = write(fd, text.constData() + at, static_cast<size_t>(piece));
            if (written < 0)
                break;
            at += written;
        }
        close(fd);
    });
    QFile in;
    QVERIFY(in.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle));
    Counter out;
    const CheckOutcome outcome = checked(in, out);
    writer.join();
    QCOMPARE(outcome, CheckOutcome::AllOk);
    QCOMPARE(out.lines, count);
}

void StreamingTest::many_lines_need_no_more_memory_than_few()
{
    QTemporaryDir dir;
    QFile in(dir.filePath(u"in"_s));
    QVERIFY(in.open(QIODevice::WriteOnly));
    constexpr int count = 100'000;
    const QByteArray block =
        QByteArray("{\"status\": \"LEAD_WON\", \"jobAmount\": 18500.5, \"startDateTbd\": true, \"x\": 1, \"reason\": "
                   "\"Signed on site\", \"context\": {\"accepted\": true, \"attachments\": 1}}\n")
            .repeated(1'000);
    for (int i = 0; i < count; i += 1'000)
        QCOMPARE(in.write(block), block.size());
    in.close();
    const qint64 before = highWaterMark();
    QVERIFY(before > 0);
    Counter out;
    QCOMPARE(checked(in, out), CheckOutcome::SomeNotOk);
    QCOMPARE(out.lines, count);
    QVERIFY2(out.last.contains("\"line\": 100000,"), out.last.constData());
    QVERIFY2(highWaterMark() - before < keptAtMost, "the run kept what it had read");
}

void StreamingTest::an_endless_line_needs_no_memory()
{
    QTemporaryDir dir;
    QFile in(dir.filePath(u"in"_s));
    QVERIFY(in.open(QIODevice::ReadWrite));
    QVERIFY(in.resize(qint64(128) * 1024 * 1024)); // zeros, and no line end among them
    in.close();
    const qint64 before = highWaterMark();
    Counter out;
    QCOMPARE(checked(in, out), CheckOutcome::SomeNotOk);
    QCOMPARE(out.lines, 1);
    QVERIFY(highWaterMark() - before < 8 * 1024);
}

void StreamingTest::a_missing_file_is_unreadable()
{
    QTemporaryDir dir;
    QFile in(dir.filePath(u"none"_s));
    Counter out;
    QCOMPARE(checked(in, out), CheckOutcome::Unreadable);
}

void StreamingTest::a_folder_is_unreadable()
{
    QTemporaryDir dir;
    QFile in(dir.path());
    Counter out;
    QCOMPARE(checked(in, out), CheckOutcome::Unreadable);
}

void StreamingTest::a_read_error_is_unreadable()
{
    // Every process may open its own memory, and no process may read the first page of it.
    QFile in(u"/proc/self/mem"_s);
    Counter out;
    QCOMPARE(checked(in, out), CheckOutcome::Unreadable);
}

void StreamingTest::a_full_disk_is_not_success()
{
    QByteArray text("{\"status\": \"QUOTE_SENT\"}\n");
    QBuffer in(&text);
    FullDisk out;
    QCOMPARE(checked(in, out), CheckOutcome::Unreadable);
    QFile full(u"/dev/full"_s);
    in.close();
    QCOMPARE(checked(in, full), CheckOutcome::Unreadable);
}

QTEST_GUILESS_MAIN(StreamingTest)
#include "streaming_test.moc"
