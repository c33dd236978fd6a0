// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "reading/html_to_text.h"
#include "support/slowness.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using jobmark::reading::htmlToPlainText;

class HtmlToTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextOfAPageIsReadable_data();
    void theTextOfAPageIsReadable();
    void longPagesAreCut_data();
    void longPagesAreCut();
    void hostilePagesTakeNoLonger_data();
    void hostilePagesTakeNoLonger();
    void randomTagsNeverLeaveAnythingBehind();
};

void HtmlToTextTest::theTextOfAPageIsReadable_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("plain") << u"Kitchen, 12 x 14 ft"_s << u"Kitchen, 12 x 14 ft"_s;
    QTest::newRow("blanks collapse") << u"  a \n\t b  "_s << u"a b"_s;
    QTest::newRow("paragraphs") << u"<p>One</p><p>Two</p>"_s << u"One\n\nTwo"_s;
    QTest::newRow("paragraphs spelled loosely") << u"<P class='x'>One<p>Two"_s << u"One\n\nTwo"_s;
    QTest::newRow("line breaks") << u"a<br>b<br/>c<br />d"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("list") << u"<ul>\n<li>one</li>\n<li>two <b>bold</b></li></ul>after"_s
                          << u"• one\n• two bold\nafter"_s;
    QTest::newRow("table") << u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s << u"a b\nc"_s;
    QTest::newRow("headings") << u"<h2>Title</h2>text"_s << u"Title\n\ntext"_s;
    QTest::newRow("named entities") << u"a&amp;b &lt;c&gt; &quot;d&quot; caf&eacute; &rsquo;"_s
                                    << u"a&b <c> \"d\" café \u2019"_s;
    QTest::newRow("numeric entities") << u"&#233;&#xE9;&#x1F600;&#39;"_s << u"éé\U0001F600'"_s;
    QTest::newRow("entities are not read twice") << u"&amp;lt;b&amp;gt;"_s << u"&lt;b&gt;"_s;
    QTest::newRow("no-break blank") << u"a&nbsp;&nbsp;b"_s << u"a b"_s;
    QTest::newRow("unknown entity") << u"AT&T &unknown; &;&#;&#x; &#xZZ; R&D"_s
                                    << u"AT&T &unknown; &;&#;&#x; &#xZZ; R&D"_s;
    QTest::newRow("impossible characters")
        << u"&#0;&#xD800;&#x110000;&#99999999;"_s << u"\ufffd\ufffd\ufffd&#99999999;"_s;
    QTest::newRow("script") << u"a<script>alert('<p>x</p>')</script>b"_s << u"ab"_s;
    QTest::newRow("style") << u"a<STYLE type=x>p{}</Style >b"_s << u"ab"_s;
    QTest::newRow("script without end") << u"a<script>b<p>c"_s << u"a"_s;
    QTest::newRow("comment") << u"a<!-- <p>x --> b --><!---->c"_s << u"a b -->c"_s;
    QTest::newRow("comment without end") << u"a<!-- b"_s << u"a"_s;
    QTest::newRow("doctype") << u"<!DOCTYPE html><?xml x?>a"_s << u"a"_s;
    QTest::newRow("tag without end") << u"a<img src=x onerror=y"_s << u"a"_s;
    QTest::newRow("less than") << u"3 < 4 and 5<6"_s << u"3 < 4 and 5<6"_s;
    QTest::newRow("greater in an attribute") << u"<a title=\"x>y\">z</a>"_s << u"z"_s;
    QTest::newRow("image") << u"a<img src=\"file:///etc/passwd\">b"_s << u"ab"_s;
    QTest::newRow("link") << u"<a href=\"javascript:x\">call me</a>"_s << u"call me"_s;
    QTest::newRow("last is less than") << u"a<"_s << u"a<"_s;
    QTest::newRow("last is ampersand") << u"a&"_s << u"a&"_s;
}

void HtmlToTextTest::theTextOfAPageIsReadable()
{
    QFETCH(QString, html);
    QTEST(htmlToPlainText(html, 1000), "text");
}

void HtmlToTextTest::longPagesAreCut_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("text");
    QTest::newRow("just fits") << u"<b>abc</b>"_s << 3 << u"abc"_s;
    QTest::newRow("one too many") << u"<b>abcd</b>"_s << 3 << u"ab…"_s;
    QTest::newRow("nothing after it counts") << u"abc<p> </p>"_s << 3 << u"abc"_s;
    QTest::newRow("whole characters") << u"a&#x1F600;&#x1F600;"_s << 4 << u"a\U0001F600…"_s;
    QTest::newRow("no room") << u"abc"_s << 0 << u""_s;
}

void HtmlToTextTest::longPagesAreCut()
{
    QFETCH(QString, html);
    QFETCH(int, limit);
    QTEST(htmlToPlainText(html, limit), "text");
}

void HtmlToTextTest::hostilePagesTakeNoLonger_data()
{
    QTest::addColumn<QString>("piece");
    for (const QString &piece : {u"<table>"_s, u"<table><tr><td>"_s, u"<!--"_s, u"<!"_s, u"<script"_s, u"<script>"_s,
                                 u"</"_s, u"<"_s, u"&"_s, u"&#"_s, u"<a b='"_s, u"<a>"_s, u"</script"_s, u"<style></"_s,
                                 u"<li>"_s, u"&#x1F600;"_s, u"a"_s, u" "_s, u"<averyveryverylongname"_s})
        QTest::addRow("%s", qPrintable(piece)) << piece;
}

void HtmlToTextTest::hostilePagesTakeNoLonger()
{
    QFETCH(QString, piece);
    const auto time = [&piece](qsizetype size) {
        const QString html = piece.repeated(size / piece.size());
        QElapsedTimer timer;
        timer.start();
        const QString text = htmlToPlainText(html, 20'000);
        return text.size() <= 20'000 ? timer.elapsed() : -1;
    };
    // Two megabytes of UTF-16. A release build needs a few milliseconds; anything quadratic needs minutes.
    const qint64 elapsed = time(1'000'000);
    QVERIFY(elapsed >= 0);
    QVERIFY2(elapsed < 3000 * jobmark::test::slowness, qPrintable(QString::number(elapsed)));
}

void HtmlToTextTest::randomTagsNeverLeaveAnythingBehind()
{
    const QStringList pieces = {u"<"_s,        u">"_s,          u"</p>"_s,     u"<p>"_s,   u"<!--"_s, u"-->"_s,
                                u"<script>"_s, u"</script>"_s,  u"&amp;"_s,    u"&#12;"_s, u"&"_s,    u";"_s,
                                u"x"_s,        u" "_s,          u"'"_s,        u"\""_s,    u"<li>"_s, u"<br>"_s,
                                u"<a b=\""_s,  u"\U0001F600"_s, u"&#x1F600;"_s};
    QRandomGenerator random(20261124);
    for (int round = 0; round < 30'000; ++round) {
        QString html;
        for (int i = random.bounded(20); i > 0; --i)
            html += pieces.at(random.bounded(int(pieces.size())));
        const int limit = random.bounded(12);
        const QString text = htmlToPlainText(html, limit);
        QVERIFY2(text.size() <= limit, qPrintable(html));
        QVERIFY2(!text.contains(u"<p>") && !text.contains(u"<script") && !text.contains(u"\n\n\n"), qPrintable(html));
        QVERIFY2(text.trimmed() == text || text.endsWith(u"…"), qPrintable(html));
    }
}

QTEST_APPLESS_MAIN(HtmlToTextTest)
#include "html_to_text_test.moc"
