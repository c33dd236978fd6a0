// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "sample_record.h"

#include "report/correction_letter.h"
#include "report/correction_sides.h"
#include "review/correction_text.h"

#include <QTest>

using namespace jobmark;
using namespace jobmark::test;

namespace {

session::Surroundings toronto()
{
    return {QLocale(QLocale::English, QLocale::Canada), QTimeZone("America/Toronto"),
            [] { return QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC); }};
}

review::CorrectionRequest request(const QString &recordedNotes = u"They chose oak."_s,
                                  const QString &why = u"A zero too many."_s)
{
    rules::Draft draft;
    draft.status = rules::Status::LeadWon;
    draft.jobAmount = *rules::Money::fromCents(1'850'000);
    draft.startDate = QDate(2026, 6, 1);
    draft.completionDateTbd = true;
    return {QUuid(u"3f2a90c2-1111-4222-8333-444455556666"_s),
            QDateTime(QDate(2026, 5, 3), QTime(9, 30), Qt::UTC),
            u"Maple Roofing"_s,
            api::ServerAddress::renovationFind(),
            review::recordedPart(wonLead({{u"reason"_s, recordedNotes}})),
            *rules::makeUpdate(draft, {}),
            *review::CorrectionReason::fromText(why)};
}

QString said(const QList<report::CorrectionLine> &lines)
{
    QStringList all;
    for (const report::CorrectionLine &line : lines) {
        if (line.isChange || line.hasMoved)
            all << line.name + u": "_s + line.recorded + u" > "_s + line.shouldBe + u" | "_s + line.now +
                       (line.isChange ? u" change"_s : QString()) + (line.hasMoved ? u" moved"_s : QString());
    }
    return all.join(u'\n');
}

QString bodyOf(const QUrl &link)
{
    const QByteArray encoded = link.toEncoded();
    return QUrl::fromPercentEncoding(encoded.mid(encoded.indexOf("&body=") + 6));
}

} // namespace

/// What is handed to support can be read by people and by Jobmark, whichever way it goes.
class CorrectionLetterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theThreeSidesStandBesideEachOther()
    {
        QCOMPARE(said(report::correctionLines(request(), std::nullopt, toronto())),
                 u"Job amount: $18,500.50 > $18,500.00 |  change\nNotes: They chose oak. > Nothing |  change"_s);
        const api::Lead moved = wonLead({{u"jobAmount"_s, 18500}, {u"completionDateTbd"_s, QJsonValue()}});
        QCOMPARE(said(report::correctionLines(request(), moved, toronto())),
                 u"Job amount: $18,500.50 > $18,500.00 | $18,500.00 change moved\n"
                 "Completion date: To be determined > As it is | Not recorded moved\n"
                 "Notes: They chose oak. > Nothing | They chose oak. change"_s);
    }

    void theTextIsForPeopleAndForJobmark()
    {
        const QString text = report::correctionText(request(), toronto());
        for (const QString &part : {u"JC-3F2A-90C2"_s, u"lead 41207"_s, u"$18,500.50"_s, u"$18,500.00"_s,
                                    u"A zero too many."_s, u"Maple Roofing"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
        const auto read = review::requestFromText(text);
        QVERIFY(read.has_value());
        QCOMPARE(*read, request());
    }

    void aReasonCannotPassForARequest()
    {
        const QString forged = review::requestBlock(request(u"x"_s, u"another"_s)).left(495);
        const auto read = review::requestFromText(report::correctionText(request(u"y"_s, forged), toronto()));
        QVERIFY(!read);
    }

    void aMailLinkIsNeverTooLong_data()
    {
        QTest::addColumn<QString>("notes");
        QTest::addColumn<QString>("why");
        QTest::addColumn<report::MailCarries>("carries");
        QTest::newRow("few words") << u""_s << u"Typo."_s << report::MailCarries::Everything;
        QTest::newRow("some sentences") << u""_s << QString(300, u'x') << report::MailCarries::BlockAlone;
        QTest::newRow("500 letters") << u""_s << QString(500, u'x') << report::MailCarries::Nothing;
        QTest::newRow("20,000 letters recorded") << QString(20'000, u'x') << u"Typo."_s << report::MailCarries::Nothing;
        QTest::newRow("500 letters of three bytes")
            << QString(500, u'漢') << QString(500, u'漢') << report::MailCarries::Nothing;
    }

    void aMailLinkIsNeverTooLong()
    {
        QFETCH(QString, notes);
        QFETCH(QString, why);
        QFETCH(report::MailCarries, carries);
        const auto asked = request(notes, why);
        const report::CorrectionMail mail = report::correctionMail(asked, toronto());
        const QByteArray link = mail.link.toEncoded();
        QVERIFY2(link.size() <= report::longestMailLink, link.constData());
        QVERIFY(link.startsWith("mailto:?subject="));
        QVERIFY(link.contains("JC-3F2A-90C2"));
        QCOMPARE(mail.carries, carries);
        const auto read = review::requestFromText(bodyOf(mail.link));
        QCOMPARE(read.has_value(), carries != report::MailCarries::Nothing);
        if (read)
            QCOMPARE(*read, asked);
    }

    void theFileNameIsHarmless()
    {
        QCOMPARE(report::correctionFileName(request()), u"correction-lead-41207-JC-3F2A-90C2.txt"_s);
    }
};

QTEST_GUILESS_MAIN(CorrectionLetterTest)
#include "correction_letter_test.moc"
