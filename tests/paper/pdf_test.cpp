// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "paper/pdf.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace jobmark::ui;
using namespace Qt::StringLiterals;

/// What was put on paper, as a reader of PDFs gives it back.
class PdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsTextCanBeSelected()
    {
        PaperDocument document = documentOf(1);
        document.sections.first().facts = {{u"Job amount"_s, u"24\u00a0350,72\u00a0$"_s},
                                           {u"Notes"_s, u"Première ligne\nSeconde ligne"_s}};
        const QString text = textOf(document);
        for (const QString &expected : {u"Activity"_s, u"Sample connection"_s, u"Entry 1"_s, u"Job amount"_s,
                                        u"24 350,72 $"_s, u"Première ligne"_s, u"Seconde ligne"_s, u"Page 1 of 1"_s})
            QVERIFY2(text.contains(expected), qPrintable(text));
    }

    void everyPageSaysWhichOfHowManyItIs()
    {
        const QStringList pages = textOf(documentOf(120)).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 2);
        for (int i = 0; i < pages.size(); ++i) {
            const QString number = u"Page %1 of %2"_s.arg(i + 1).arg(pages.size());
            QVERIFY2(pages.at(i).contains(number), qPrintable(pages.at(i)));
            QCOMPARE(pages.at(i).contains(u"Activity, Sample connection"_s), i > 0);
        }
    }

    void everyEntryIsThereOnceAndInOrder()
    {
        const QString text = textOf(documentOf(120));
        qsizetype last = -1;
        for (int i = 1; i <= 120; ++i) {
            const QRegularExpression entry(u"Entry %1\\b"_s.arg(i));
            QCOMPARE(text.count(entry), 1);
            const qsizetype at = text.indexOf(entry);
            QVERIFY(at > last);
            last = at;
        }
    }

    void anEntryStaysOnOnePage()
    {
        for (const QString &page : textOf(documentOf(120)).split(u'\f', Qt::SkipEmptyParts))
            QCOMPARE(page.count(u"Entry "_s), page.count(u"the end of it"_s));
    }

    void anEntryLongerThanAPageGoesOnOnTheNext()
    {
        PaperDocument document = documentOf(1);
        QStringList lines;
        for (int i = 1; i <= 200; ++i)
            lines << u"line %1."_s.arg(i);
        document.sections.first().text = lines.join(u'\n');
        const QString text = textOf(document);
        QVERIFY(text.split(u'\f', Qt::SkipEmptyParts).size() > 1);
        for (const QString &line : lines)
            QVERIFY2(text.contains(line), qPrintable(line));
    }

    void whatStrangersWroteStandsThereLiterally_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("HTML") << u"<b>bold</b><img src='file:///etc/hostname'>"_s
                              << u"<b>bold</b><img src='file:///etc/hostname'>"_s;
        QTest::newRow("entities") << u"&amp;lt;"_s << u"&amp;lt;"_s;
        QTest::newRow("directions") << u"abc\u202edef"_s << u"def"_s;
        QTest::newRow("controls") << u"abc\u0007\u001b[31mdef"_s << u"[31mdef"_s;
        QTest::newRow("brackets of PDF") << u") Tj ET (\\"_s << u") Tj ET (\\"_s;
    }

    void whatStrangersWroteStandsThereLiterally()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        PaperDocument document = documentOf(1);
        document.sections.first().text = text;
        document.sections.first().facts = {{u"Customer"_s, text}};
        const QString read = textOf(document);
        QVERIFY2(read.count(shown) == 2, qPrintable(read));
        QVERIFY(!read.contains(u'\u202e') && !read.contains(u'\u001b'));
    }

    void aWordWiderThanThePageIsBroken()
    {
        PaperDocument document = documentOf(1);
        document.sections.first().text = QString(3000, u'W');
        QCOMPARE(textOf(document).count(u'W'), 3000);
    }

    void anEmptyDocumentSaysSo() { QVERIFY(textOf(documentOf(0)).contains(u"Nothing of that kind"_s)); }

    void itIsMadeInAnyThread()
    {
        std::optional<QByteArray> made;
        const std::unique_ptr<QThread> thread(QThread::create([&] { made = toPdf(documentOf(20)); }));
        thread->start();
        QVERIFY(thread->wait(20'000));
        QVERIFY(made && made->startsWith("%PDF-"));
    }

    void itCanBeStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!toPdf(documentOf(1000), stop.get_token()));
    }

    void paperIsCutAsThere()
    {
        QCOMPARE(pageSizeOf(QLocale(QLocale::French, QLocale::Canada)), QPageSize::Letter);
        QCOMPARE(pageSizeOf(QLocale(QLocale::French, QLocale::France)), QPageSize::A4);
    }

private:
    static PaperDocument documentOf(int entries)
    {
        PaperDocument document;
        document.title = u"Activity"_s;
        document.about = {u"Sample connection"_s, u"1 to 30 November 2026"_s};
        document.runningHead = u"Activity, Sample connection"_s;
        document.whenEmpty = u"Nothing of that kind"_s;
        document.font.setPointSizeF(10);
        document.locale = QLocale(QLocale::English, QLocale::Canada);
        for (int i = 1; i <= entries; ++i)
            document.sections << PaperSection{PaperSection::Level::Entry,
                                              u"Entry %1"_s.arg(i),
                                              u"Lead 48155"_s,
                                              {{u"Status"_s, u"Contact made"_s}, {u"Notes"_s, u"the end of it"_s}}};
        return document;
    }

    QString textOf(const PaperDocument &document)
    {
        const auto pdf = toPdf(document);
        QFile file(m_folder.filePath(u"made.pdf"_s));
        if (!pdf || !file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
            return {};
        file.close();
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, file.fileName(), u"-"_s});
        if (!reader.waitForFinished() || reader.exitCode() != 0)
            return QString::fromUtf8(reader.readAllStandardError());
        // Which kind of blank it was does not survive every font.
        return QString::fromUtf8(reader.readAllStandardOutput()).replace(u'\u00a0', u' ');
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(PdfTest)
#include "pdf_test.moc"
