// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "activity/csv.h"

#include <QTest>

using namespace jobmark::activity;
using namespace Qt::StringLiterals;

namespace {

/// Reads CSV by the letter of RFC 4180, as a program that is no spreadsheet does.
QList<QStringList> readCsv(const QString &text)
{
    QList<QStringList> lines{{QString()}};
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString &cell = lines.last().last();
        const QChar c = text.at(i);
        if (isQuoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"') {
            cell += text.at(++i);
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && c == u',') {
            lines.last() << QString();
        } else if (!isQuoted && c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n') {
            lines << QStringList{QString()};
            ++i;
        } else {
            cell += c;
        }
    }
    lines.removeLast(); // what ends in CRLF has no line after it
    return lines;
}

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *name, const QString &text, const QString &written) {
            QTest::newRow(name) << text << written;
        };
        row("empty", u""_s, u""_s);
        row("plain", u"Lead won"_s, u"Lead won"_s);
        row("comma", u"24,350.72"_s, u"\"24,350.72\""_s);
        row("French amount", u"24\u202f350,72\u00a0$"_s, u"\"24\u202f350,72\u00a0$\""_s);
        row("quotes", u"the \"old\" roof"_s, u"\"the \"\"old\"\" roof\""_s);
        row("only quotes", u"\"\""_s, u"\"\"\"\"\"\"\""_s.chopped(1));
        row("lines", u"one\ntwo"_s, u"\"one\ntwo\""_s);
        row("carriage return inside", u"one\rtwo"_s, u"\"one\rtwo\""_s);
        row("blank at the start", u" a"_s, u"\" a\""_s);
        row("blank at the end", u"a "_s, u"\"a \""_s);
        row("semicolon", u"a;b"_s, u"a;b"_s);
        row("sum", u"=1+1"_s, u"\"'=1+1\""_s);
        row("command", u"=cmd|' /C calc'!A0"_s, u"\"'=cmd|' /C calc'!A0\""_s);
        row("link", u"=HYPERLINK(\"http://evil.example\",\"x\")"_s,
            u"\"'=HYPERLINK(\"\"http://evil.example\"\",\"\"x\"\")\""_s);
        row("plus", u"+1 555-0100"_s, u"\"'+1 555-0100\""_s);
        row("minus", u"-2+3"_s, u"\"'-2+3\""_s);
        row("at", u"@SUM(A1)"_s, u"\"'@SUM(A1)\""_s);
        row("tab", u"\t=1+1"_s, u"\"'\t=1+1\""_s);
        row("carriage return", u"\r=1+1"_s, u"\"'\r=1+1\""_s);
        row("line feed", u"\n=1+1"_s, u"\"'\n=1+1\""_s);
        row("full-width sum", u"\uff1d1+1"_s, u"\"'\uff1d1+1\""_s);
        row("full-width plus", u"\uff0b1"_s, u"\"'\uff0b1\""_s);
        row("full-width minus", u"\uff0d1"_s, u"\"'\uff0d1\""_s);
        row("full-width at", u"\uff20A1"_s, u"\"'\uff20A1\""_s);
        row("a quote before a formula", u"\"=1+1"_s, u"\"\"\"=1+1\""_s);
        row("an apostrophe of its own", u"'=1"_s, u"'=1"_s);
        row("a sign inside", u"a=b"_s, u"a=b"_s);
        row("a lone sign", u"="_s, u"\"'=\""_s);
        row("NUL", QString(u"a"_s + QChar(u'\0') + u"b"_s), u"a\ufffdb"_s);
        row("direction", u"\u202e=1+1"_s, u"\u202e=1+1"_s);
    }

    void aCellIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        QCOMPARE(csvCell(text), written);
    }

    void whatIsWrittenIsReadBack()
    {
        const QStringList hostile = {
            u"a,b"_s, u"say \"x\", he said"_s, u"one\r\ntwo\n\nthree"_s, u"\","_s, u"\r\n"_s + u"x"_s,
            u""_s,    u"é ü 漢 \U0001F600"_s};
        QStringList expected = hostile;
        expected[4].prepend(u'\''); // it begins with a carriage return
        const QByteArray bytes = csvLine(hostile) + csvLine({u"next"_s});
        const QList<QStringList> lines = readCsv(QString::fromUtf8(bytes));
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first(), expected);
        QCOMPARE(lines.last(), QStringList{u"next"_s});
    }

    void aLineEndsAsTheStandardSays()
    {
        QCOMPARE(csvLine({u"a"_s, u"é"_s, u""_s}), "a,\xc3\xa9,\r\n"_ba);
        QCOMPARE(csvStart(), "\xef\xbb\xbf"_ba);
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"
