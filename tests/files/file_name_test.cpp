// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "hostile_names.h"

#include "files/file_kind.h"
#include "files/file_name.h"

#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

class FileNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostileNameBecomesAHarmlessOne_data() { test::addHostileNames(); }

    void aHostileNameBecomesAHarmlessOne()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        const QString made = files::safeFileName(name, u"attachment"_s);
        if (!safe.isEmpty())
            QCOMPARE(made, safe);
        QVERIFY(!made.isEmpty() && made != u"."_s && made != u".."_s);
        QVERIFY2(made.toUtf8().size() <= files::mostNameBytes, qPrintable(made));
        for (const QChar c : made) {
            QVERIFY2(!u"/\\:*?\"<>|"_s.contains(c), qPrintable(made));
            QVERIFY2(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format, qPrintable(made));
        }
        for (const QChar edge : {made.front(), made.back()})
            QVERIFY2(edge != u'.' && edge != u' ', qPrintable(made));
        QCOMPARE(files::safeFileName(made, u"attachment"_s), made);
    }

    void anOrdinaryNameStaysAsItIs_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {u"roof.jpg"_s, u"Signed contract.pdf"_s, u"Devis n\u00b0 4 \u2013 toiture (r\u00e9vis\u00e9).pdf"_s,
              u"\u5951\u7d04\u66f8.docx"_s, u"plan_v2.final.dwg"_s, u"README"_s, u"100% done.txt"_s, u"a&b=c;d.txt"_s,
              u"Contract.pdf"_s, u"COMMON.txt"_s, u"LPT10.txt"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void anOrdinaryNameStaysAsItIs()
    {
        QFETCH(QString, name);
        QCOMPARE(files::safeFileName(name, u"attachment"_s), name);
    }

    void aNumberStandsBeforeTheSuffix()
    {
        QCOMPARE(files::numberedName(u"roof.jpg"_s, 1), u"roof.jpg"_s);
        QCOMPARE(files::numberedName(u"roof.jpg"_s, 2), u"roof (2).jpg"_s);
        QCOMPARE(files::numberedName(u"README"_s, 3), u"README (3)"_s);
        QCOMPARE(files::numberedName(u"%1 %2.jpg"_s, 2), u"%1 %2 (2).jpg"_s);
    }

    void aNameSaysWhatItIs()
    {
        QCOMPARE(files::contentTypeOfName(u"Roof.JPG"), u"image/jpeg"_s);
        QCOMPARE(files::contentTypeOfName(u"contract.pdf"), u"application/pdf"_s);
        QCOMPARE(files::contentTypeOfName(u"contract"), u"application/octet-stream"_s);
        QCOMPARE(files::contentTypeOfName(u"drawing.svg"), u"application/octet-stream"_s);
        QCOMPARE(files::kindOfName(u"notes.txt"), files::FileKind::Text);
        QCOMPARE(files::kindOfContentType(u"Image/PNG; charset=x"), files::FileKind::Picture);
        QCOMPARE(files::kindOfContentType(u"image/svg+xml"), files::FileKind::Other);
        QCOMPARE(files::kindOfContentType(u"text/html"), files::FileKind::Other);
    }

    void whatWouldRunIsTold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("by its name") << u"Setup.EXE"_s << "abc"_ba;
        QTest::newRow("behind another suffix") << u"roof.jpg.scr"_s << "abc"_ba;
        QTest::newRow("a shortcut of the desktop") << u"contract.desktop"_s << "[Desktop Entry]"_ba;
        QTest::newRow("Windows, as a picture") << u"roof.jpg"_s << "MZ\x90"_ba;
        QTest::newRow("Linux, as a picture") << u"roof.jpg"_s << "\x7f\x45LF\x02"_ba;
        QTest::newRow("a script") << u"notes.txt"_s << "#!/bin/sh\n"_ba;
    }

    void whatWouldRunIsTold()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QVERIFY(files::isProgram(name, bytes));
        QVERIFY(!files::isProgram(u"roof.jpg"_s, "\xff\xd8\xff"_ba));
    }
};

QTEST_GUILESS_MAIN(FileNameTest)
#include "file_name_test.moc"
