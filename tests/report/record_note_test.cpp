// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "telling_record.h"

#include "report/record_json.h"
#include "report/support_note.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace jobmark;
using namespace jobmark::test;
using report::Markup;
using report::RecordFacts;
using review::Privacy;

namespace {

session::Surroundings toronto()
{
    return {QLocale(QLocale::English, QLocale::Canada), QTimeZone("America/Toronto"),
            [] { return QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC); }};
}

RecordFacts factsOf(const api::Lead &lead)
{
    return {u"Maple Roofing"_s, api::ServerAddress::renovationFind(), lead,
            review::checkRecord(lead, {}, toronto().now()), std::nullopt};
}

store::Activity accepted(qint64 lead, const QString &status)
{
    store::Activity entry;
    entry.at = store::Time(std::chrono::milliseconds(1'777'730'400'000));
    entry.lead = api::LeadId(lead);
    entry.what = store::ActivityKind::Accepted;
    entry.details = {{u"kind"_s, u"status"_s}, {u"update"_s, QJsonObject{{u"status"_s, status}}}};
    entry.reference = u"JM-1F3A-90C2"_s;
    return entry;
}

/// Everything in the sample that tells who the customer is, or that somebody wrote.
const QStringList personal = {u"Halvorsen"_s,  u"ngrid"_s,         u"555"_s,     u"example.net"_s,
                              u"Birchfield"_s, u"Langley"_s,       u"nursery"_s, u"bigger"_s,
                              u"oak"_s,        u"contract Halv"_s, u".pdf"_s,    u"renovationfind."_s};

} // namespace

/// What an agent leaves with says everything, in any form, and nothing personal where that was asked for.
class RecordNoteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReferenceIsOneLine()
    {
        QCOMPARE(report::reference(factsOf(wonLead()), toronto()),
                 u"Maple Roofing, lead 41207, Lead won (LEAD_WON), Sat 2 May 2026, 10:00\u00a0am"_s);
        const QString hostile = report::reference(
            factsOf(wonLead({{u"status"_s, u"A\nB\u202e<b>"_s}}, {{u"postLeadStatus"_s, u"A\nB\u202e<b>"_s}})),
            toronto());
        QVERIFY(!hostile.contains(u'\n') && !hostile.contains(u'\u202e'));
    }

    void theNoteSaysEverything()
    {
        const QString note = report::supportNote(factsOf(wonLead()), Markup::PlainText, Privacy::Everything, toronto());
        for (const QString &part :
             {u"Lead won (LEAD_WON)"_s, u"$18,500.50"_s, u"To be determined"_s, u"They chose oak."_s,
              u"Contact method: Not recorded"_s, u"Ingrid Halvorsen"_s, u"+1 604 555-0143"_s,
              u"Open the wall to the nursery"_s, u"contract Halvorsen.pdf"_s, u"Nothing odd was found."_s,
              u"Not recorded from this computer"_s, u"https://www.renovationfind.com"_s})
            QVERIFY2(note.contains(part), qPrintable(part + u" is not in "_s + note));
    }

    void whatIsUnderEveryKeyIsInTheNote()
    {
        const QJsonObject object = tellingObject(41207);
        const QString note =
            report::supportNote(factsOf(leadOf(object)), Markup::PlainText, Privacy::Everything, toronto());
        for (const QString &key : keysOf(object)) {
            const Told told = toldOf(object, key);
            const QString row = u"\n  "_s + told.name + u": "_s + told.text + u'\n';
            QVERIFY2(note.contains(row), qPrintable(key + u':' + row + u"is not in "_s + note));
        }
        QVERIFY2(note.contains(u"Zq displayFilename: PDF, uploaded: Sat 2 May 2026, 9:55\u00a0am"_s), qPrintable(note));
    }

    void whenItBecameFinalIsInTheNote()
    {
        const QString note = report::supportNote(factsOf(wonLead()), Markup::PlainText, Privacy::Everything, toronto());
        QVERIFY2(note.contains(u"\n  Recorded on: Sat 2 May 2026, 10:00\u00a0am\n"_s), qPrintable(note));
        QVERIFY2(note.contains(u"\n  Needs an update: No\n"_s), qPrintable(note));
    }

    void namesAndValuesAreSetApartAsFrenchDoes_data()
    {
        QTest::addColumn<Markup>("markup");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");
        QTest::newRow("plain text") << Markup::PlainText << u"Montant du contrat\u00a0: $18"_s << u"contrat: "_s;
        QTest::newRow("Markdown") << Markup::Markdown << u"**Montant du contrat\u00a0:** $18"_s << u"contrat:"_s;
    }
    void namesAndValuesAreSetApartAsFrenchDoes()
    {
        QFETCH(Markup, markup);
        QFETCH(QString, french);
        QFETCH(QString, english);
        QTranslator translator;
        QVERIFY(translator.load(u"jobmark_fr"_s, QStringLiteral(TRANSLATIONS)));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const QString note = report::supportNote(factsOf(wonLead()), markup, Privacy::Everything, toronto());
        QVERIFY2(note.contains(french) && !note.contains(english), qPrintable(note));
    }

    void itTellsWhichCallMadeItFinal()
    {
        RecordFacts facts = factsOf(wonLead());
        facts.becameFinal =
            report::becameFinal(facts.lead, {accepted(41207, u"CONTACT_MADE"_s), accepted(7, u"LEAD_WON"_s),
                                             accepted(41207, u"LEAD_WON"_s)});
        QVERIFY(facts.becameFinal.has_value());
        const QString note = report::supportNote(facts, Markup::PlainText, Privacy::Everything, toronto());
        QVERIFY2(note.contains(u"JM-1F3A-90C2"_s) && note.contains(u"PUT /general-leads/41207/status"_s),
                 qPrintable(note));
        QVERIFY(!report::becameFinal(facts.lead, {accepted(41207, u"JOB_WON"_s)}));
        QVERIFY(!report::becameFinal(facts.lead, {}));
    }

    void nothingPersonalSurvives_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const RecordFacts facts = factsOf(wonLead({{u"contactMethod"_s, u"via Ingrid"_s}, {u"lostReason"_s, u"555"_s}},
                                                  {{u"category"_s, u"Birchfield Crescent kitchen"_s}}));
        const RecordFacts hostile = factsOf(
            wonLead({{u"status"_s, u"Ingrid 555"_s}}, {{u"postLeadStatus"_s, u"Halvorsen, Birchfield\n555"_s}}));
        const auto privacy = Privacy::WithoutPersonalData;
        QTest::newRow("reference of a hostile status")
            << report::reference(report::shownUnder(privacy, hostile), toronto()).toUtf8();
        QTest::newRow("plain note") << report::supportNote(facts, Markup::PlainText, privacy, toronto()).toUtf8();
        QTest::newRow("Markdown note") << report::supportNote(facts, Markup::Markdown, privacy, toronto()).toUtf8();
        QTest::newRow("JSON") << report::recordJsonFile(facts, privacy, toronto());
        QTest::newRow("file name") << report::exportFileName(facts.lead, privacy, "pdf"_L1).chopped(4).toUtf8();
    }

    void nothingPersonalSurvives()
    {
        QFETCH(QByteArray, bytes);
        for (const QString &text : personal)
            QVERIFY2(!bytes.toLower().contains(text.toLower().toUtf8()),
                     qPrintable(text + u" in "_s + QString::fromUtf8(bytes)));
        QVERIFY(bytes.contains("41207"));
    }

    void theJsonHasTheObjectAsItCame()
    {
        const QJsonObject object = wonObject({}, {{u"newKey"_s, u"kept"_s}});
        const QJsonObject file =
            QJsonDocument::fromJson(report::recordJsonFile(factsOf(leadOf(object)), Privacy::Everything, toronto()))
                .object();
        QCOMPARE(file[u"raw"_s].toObject(), object);
        QCOMPARE(file[u"record"_s][u"postLeadStatusData"_s][u"jobAmount"_s].toDouble(), 18500.5);
        QVERIFY(file[u"findings"_s].toArray().isEmpty());
        const QJsonObject odd = QJsonDocument::fromJson(report::recordJsonFile(factsOf(wonLead({{u"jobAmount"_s, 0}})),
                                                                               Privacy::WithoutPersonalData, toronto()))
                                    .object();
        QCOMPARE(odd[u"findings"_s][0][u"code"_s].toString(), u"zero"_s);
        QVERIFY(!odd.contains(u"raw"_s) && !odd.contains(u"server"_s));
    }

    void strangersWriteNoMarkdown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("picture") << u"![x](https://evil.example/p.png)"_s;
        QTest::newRow("link") << u"[click](javascript:alert(1))"_s;
        QTest::newRow("address") << u"see https://evil.example and www.evil.example"_s;
        QTest::newRow("mail") << u"someone@evil.example"_s;
        QTest::newRow("HTML") << u"<img src=x onerror=alert(1)> &lt;"_s;
        QTest::newRow("heading") << u"x\n# Approved\n===\n- [x] done"_s;
        QTest::newRow("list") << u"x\n1. one\n2) two\n+ three"_s;
        QTest::newRow("code") << u"`a` ```b``` ~~~"_s;
        QTest::newRow("strong") << u"**all** _fine_ __x__ ~~gone~~"_s;
        QTest::newRow("table") << u"a|b\n---|---\nc|d"_s;
        QTest::newRow("escapes of its own") << u"\\[x\\](y) \\"_s;
        QTest::newRow("formula") << u"$a$ and $$b$$"_s;
        QTest::newRow("mention and emoji") << u"@admin :smile:"_s;
    }

    void strangersWriteNoMarkdown()
    {
        QFETCH(QString, text);
        const QString note = report::supportNote(factsOf(wonLead({{u"reason"_s, text}})), Markup::Markdown,
                                                 Privacy::Everything, toronto());
        // Every character that Markdown may give a meaning is escaped, inside the row that holds it.
        static const QRegularExpression meaning(
            u"(?<!\\\\)(\\\\\\\\)*(!?\\[|\\]\\(|https?:|www\\.|javascript:|\\w@\\w|<|`|~~|^\\s+(#|=+$|\\d+[.)] |[+] |[-] )|\\|| :smile:| @admin)"_s,
            QRegularExpression::MultilineOption);
        const qsizetype start = note.indexOf(u"**Notes:**"_s);
        const QString row = note.mid(start, note.indexOf(u"\n- **"_s, start) - start);
        const auto match = meaning.match(row);
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured() + u" in "_s + row));
    }

    void aReadableNoteIsNotLitteredWithBackslashes()
    {
        const QString note =
            report::supportNote(factsOf(wonLead()), Markup::Markdown, Privacy::WithoutPersonalData, toronto());
        QVERIFY2(note.contains(u"Lead won (LEAD_WON)"_s) && note.contains(u"$18,500.50"_s), qPrintable(note));
    }
};

QTEST_GUILESS_MAIN(RecordNoteTest)
#include "record_note_test.moc"
