// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "sample_record.h"

#include "paper/pdf.h"
#include "record/record_paper.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace jobmark::test;
using review::Privacy;

namespace {

session::Surroundings toronto()
{
    return {QLocale(QLocale::English, QLocale::Canada), QTimeZone("America/Toronto"),
            [] { return QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC); }};
}

QByteArray pdfOf(const api::Lead &lead, Privacy privacy)
{
    const report::RecordFacts facts{u"Maple Roofing"_s, api::ServerAddress::renovationFind(), lead,
                                    review::checkRecord(lead, {}, toronto().now()), std::nullopt};
    return ui::toPdf(ui::recordPaper(facts, privacy, toronto(), QFont())).value();
}

/// The file, and what each of its compressed streams holds.
QByteArray unpacked(const QByteArray &pdf)
{
    QByteArray all = pdf;
    for (qsizetype at = pdf.indexOf("stream\n"); at >= 0; at = pdf.indexOf("stream\n", at + 7)) {
        const qsizetype end = pdf.indexOf("endstream", at + 7);
        if (end < 0 || (at >= 3 && pdf.mid(at - 3, 3) == "end"))
            continue;
        // qUncompress wants the size before: any will do as a guess.
        all += '\n' + qUncompress(QByteArray::fromHex("00100000") + pdf.mid(at + 7, end - at - 7));
    }
    return all;
}

const QStringList personal = {u"Halvorsen"_s,  u"ngrid"_s,         u"555-0143"_s,          u"example.net"_s,
                              u"Birchfield"_s, u"Langley"_s,       u"nursery"_s,           u"bigger"_s,
                              u"oak"_s,        u"contract Halv"_s, u"www.renovationfind"_s};

} // namespace

/// A record on paper: whole, or without anything that tells who the customer is.
class RecordPaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsOnIt()
    {
        const QString text = readOf(pdfOf(wonLead(), Privacy::Everything));
        for (const QString &part : {u"41207"_s, u"Lead won (LEAD_WON)"_s, u"$18,500.50"_s, u"Ingrid Halvorsen"_s,
                                    u"418 Birchfield Crescent"_s, u"They chose oak."_s, u"contract Halvorsen.pdf"_s,
                                    u"Nothing odd was found."_s, u"Not recorded"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" is not in "_s + text));
    }

    void nothingPersonalSurvives()
    {
        const QByteArray pdf = pdfOf(
            wonLead({{u"lostReason"_s, u"because of Ingrid"_s}}, {{u"category"_s, u"Birchfield Crescent kitchen"_s}}),
            Privacy::WithoutPersonalData);
        const QByteArray bytes = unpacked(pdf);
        QVERIFY2(bytes.size() > 2 * pdf.size(), "the streams were unpacked");
        const QString text = readOf(pdf);
        const QString about = aboutOf(pdf);
        QVERIFY2(text.contains(u"41207"_s) && text.contains(u"[removed]"_s), qPrintable(text));
        QVERIFY2(about.contains(u"Record of lead 41207"_s), qPrintable(about));
        for (const QString &word : personal) {
            QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(word + u" in "_s + text));
            QVERIFY2(!about.contains(word, Qt::CaseInsensitive), qPrintable(word + u" in "_s + about));
            QVERIFY2(!holds(bytes, word), qPrintable(word));
        }
        QVERIFY2(readOf(pdfOf(wonLead(), Privacy::Everything)).contains(u"Halvorsen"_s), "the reader finds such words");
    }

private:
    /// In the ways that a PDF writes text.
    static bool holds(const QByteArray &bytes, const QString &word)
    {
        QByteArray wide;
        for (const QChar c : word)
            wide += QByteArray(1, char(c.unicode() >> 8)) + QByteArray(1, char(c.unicode() & 0xff));
        return bytes.contains(word.toUtf8()) || bytes.contains(wide) || bytes.toLower().contains(wide.toHex());
    }
    QString readOf(const QByteArray &pdf) { return run(u"pdftotext"_s, {u"-layout"_s, fileOf(pdf), u"-"_s}); }
    QString aboutOf(const QByteArray &pdf)
    {
        return run(u"pdfinfo"_s, {fileOf(pdf)}) + run(u"pdfinfo"_s, {u"-meta"_s, fileOf(pdf)});
    }
    QString fileOf(const QByteArray &pdf)
    {
        const QString path = m_folder.filePath(u"record.pdf"_s);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() ? path : QString();
    }
    static QString run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(20'000);
        return QString::fromUtf8(process.readAllStandardOutput()).simplified();
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(RecordPaperTest)
#include "record_paper_test.moc"
