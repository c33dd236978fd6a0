// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "reading/display_text.h"
#include "support/slowness.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using jobmark::reading::blockLimit;
using jobmark::reading::displayBlock;
using jobmark::reading::displayText;
using jobmark::reading::lineLimit;

namespace {

bool hasHalfCharacter(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            return true;
    }
    return false;
}

} // namespace

class DisplayTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineShowsWhatIsHarmlessAndMarksWhatIsNot_data();
    void aLineShowsWhatIsHarmlessAndMarksWhatIsNot();
    void aBlockKeepsItsLines();
    void longTextEndsInAnEllipsisAndAWholeCharacter_data();
    void longTextEndsInAnEllipsisAndAWholeCharacter();
    void accentsCannotPileUp();
    void anEndlessWordCanBeBrokenIntoLines();
    void moreLinesThanAnyoneReadsEndInAnEllipsis();
    void randomTextStaysWithinItsLimits();
    void twoMegabytesAreShortenedAtOnce();
};

void DisplayTextTest::aLineShowsWhatIsHarmlessAndMarksWhatIsNot_data()
{
    QTest::addColumn<QString>("untrusted");
    QTest::addColumn<QString>("shown");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("a name") << u"Zoé O'Brien"_s << u"Zoé O'Brien"_s;
    QTest::newRow("markup is only text") << u"<b>x</b>&amp;"_s << u"<b>x</b>&amp;"_s;
    QTest::newRow("line breaks") << u"a\nb\r\nc\rd\u2028e\u2029f\u0085g"_s << u"a b c d e f g"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
    QTest::newRow("controls") << u"a\u0001b\u001b[2Jc\u007f"_s << u"a\ufffdb\ufffd[2Jc\ufffd"_s;
    QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u"b"_s) << u"a\ufffdb"_s;
    QTest::newRow("right-to-left override") << u"cod.\u202efdp"_s << u"cod.\ufffdfdp"_s;
    QTest::newRow("isolates") << u"\u2066a\u2069"_s << u"\ufffda\ufffd"_s;
    QTest::newRow("zero-width blank") << u"pay\u200bpal\ufeff"_s << u"paypal"_s;
    QTest::newRow("hebrew stays") << u"שלום"_s << u"שלום"_s;
    QTest::newRow("emoji stays") << u"\U0001F600"_s << u"\U0001F600"_s;
    QTest::newRow("half a character") << QString(u"a"_s + QChar(0xd83d) + u"b"_s) << u"a\ufffdb"_s;
    QTest::newRow("the other half") << QString(QChar(0xde00)) << u"\ufffd"_s;
}

void DisplayTextTest::aLineShowsWhatIsHarmlessAndMarksWhatIsNot()
{
    QFETCH(QString, untrusted);
    QTEST(displayText(untrusted), "shown");
}

void DisplayTextTest::aBlockKeepsItsLines()
{
    QCOMPARE(displayBlock(u"a\r\nb\rc\n\nd\u2028e\tf\u202e"_s), u"a\nb\nc\n\nd\ne f\ufffd"_s);
}

void DisplayTextTest::longTextEndsInAnEllipsisAndAWholeCharacter_data()
{
    QTest::addColumn<QString>("untrusted");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("shown");
    QTest::newRow("just fits") << u"abc"_s << 3 << u"abc"_s;
    QTest::newRow("one too many") << u"abcd"_s << 3 << u"ab…"_s;
    QTest::newRow("a pair at the end") << u"ab\U0001F600"_s << 3 << u"ab…"_s;
    QTest::newRow("a pair across the end") << u"a\U0001F600\U0001F600"_s << 4 << u"a\U0001F600…"_s;
    QTest::newRow("a pair before the end") << u"\U0001F600b"_s << 2 << u"…"_s;
    QTest::newRow("dropped marks do not count") << u"abc\u200b\u200b"_s << 3 << u"abc"_s;
    QTest::newRow("no room") << u"abc"_s << 0 << u""_s;
}

void DisplayTextTest::longTextEndsInAnEllipsisAndAWholeCharacter()
{
    QFETCH(QString, untrusted);
    QFETCH(int, limit);
    QTEST(displayText(untrusted, limit), "shown");
}

void DisplayTextTest::accentsCannotPileUp()
{
    const QString piled = u"a"_s + QString(5000, QChar(0x301)) + u"b"_s;
    QCOMPARE(displayText(piled), u"a"_s + QString(8, QChar(0x301)) + u"b"_s);
}

void DisplayTextTest::anEndlessWordCanBeBrokenIntoLines()
{
    const QString shown = displayBlock(QString(5000, u'W'));
    QCOMPARE(shown.count(u'\u200b'), 4);
    QCOMPARE(QString(shown).remove(u'\u200b'), QString(5000, u'W'));
    QCOMPARE(displayBlock(shown), shown);
    const QString words = u"https://example.org/a-long-address "_s.repeated(100);
    QCOMPARE(displayBlock(words), words);
}

void DisplayTextTest::moreLinesThanAnyoneReadsEndInAnEllipsis()
{
    const QString shown = displayBlock(u"a\n"_s.repeated(2000));
    QCOMPARE(shown.count(u'\n'), 499);
    QVERIFY(shown.endsWith(u"a…"_s));
}

void DisplayTextTest::randomTextStaysWithinItsLimits()
{
    QRandomGenerator random(20261124);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        const int size = random.bounded(60);
        for (int i = 0; i < size; ++i)
            text.append(QChar(static_cast<char16_t>(random.bounded(4) == 0 ? random.bounded(0xd7f0, 0xe010)
                                                                           : random.bounded(0x10000))));
        const int limit = random.bounded(40);
        const QString line = displayText(text, limit);
        const QString block = displayBlock(text, limit);
        QVERIFY(line.size() <= limit && block.size() <= limit);
        QVERIFY(!hasHalfCharacter(line) && !hasHalfCharacter(block));
        QVERIFY(!line.contains(u'\n') && !line.contains(QChar(0x202e)));
        QCOMPARE(displayText(line, limit), line);
    }
}

void DisplayTextTest::twoMegabytesAreShortenedAtOnce()
{
    for (const QString &piece : {u"W"_s, u"\u200b"_s, u"\u0301"_s, u"\u202e"_s, u"\n"_s}) {
        const QString heavy = piece.repeated(2'000'000);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(displayText(heavy).size() <= lineLimit);
        QVERIFY(displayBlock(heavy).size() <= blockLimit);
        QVERIFY2(timer.elapsed() < 500 * jobmark::test::slowness, qPrintable(QString::number(timer.elapsed())));
    }
}

QTEST_APPLESS_MAIN(DisplayTextTest)
#include "display_text_test.moc"
