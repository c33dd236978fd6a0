// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "session/lead_index.h"
#include "session/lead_merge.h"

#include "api/lead_json.h"
#include "rules/status.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <set>

using namespace jobmark;
using namespace Qt::StringLiterals;
using session::Scope;
using session::Standing;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(15, 0), Qt::UTC);

api::Lead lead(qint64 id, const QString &name, std::optional<rules::Status> status, int daysAgo)
{
    api::Lead made;
    made.id = api::LeadId(id);
    made.customerName = name;
    made.category = u"Kitchen renovation"_s;
    made.customerPhone = u"(613) 555-0142"_s;
    made.dateCreated = now.addDays(-daysAgo);
    made.vendorLeadAction = api::VendorAction::Accepted;
    if (status) {
        made.postLeadStatus = *status;
        made.recorded.emplace();
        made.recorded->status = *status;
        made.recorded->actionDate = now.addDays(-daysAgo);
    }
    return made;
}

api::Lead newLead(qint64 id)
{
    api::Lead made = lead(id, u"New Person"_s, {}, 1);
    made.vendorLeadAction = api::VendorAction::None;
    return made;
}

api::Lead oldFriend()
{
    api::Lead made = lead(6, u"Old O'Reilly"_s, rules::Status::MeetupScheduled, 20);
    made.customerAddress = u"12, rue du C\u0153ur, St-Laurent"_s;
    made.customerEmail = u"old.friend@example.com"_s;
    return made;
}

session::LeadTable sample()
{
    session::LeadTable leads;
    for (const api::Lead &made :
         {lead(1, u"Émilie Côté"_s, rules::Status::ContactMade, 1),
          lead(2, u"John Smith"_s, rules::Status::LeadWon, 30), lead(3, u"Jane Doe"_s, rules::Status::QuoteSent, 9),
          lead(90004, u"Max Lost"_s, rules::Status::LeadLost, 3), newLead(5), oldFriend()})
        leads.put(session::factsOf(made));
    return leads;
}

QList<qint64> shown(const session::LeadIndex &index)
{
    QList<qint64> ids;
    for (int i = 0; i < index.visibleCount(); ++i)
        ids << index.visibleRow(i).facts.id.number();
    return ids;
}

} // namespace

class LeadListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHasToBeDoneComesFirstAndWhatWaitsLongestBeforeTheRest()
    {
        const session::LeadTable leads = sample();
        session::LeadIndex index;
        index.rebuild(leads, now);
        QCOMPARE(shown(index), (QList<qint64>{5, 6, 3, 1, 2, 90004}));
    }

    void groupsCountWhatIsInThem()
    {
        const session::LeadTable leads = sample();
        session::LeadIndex index;
        index.rebuild(leads, now);
        QCOMPARE(index.countOf(Scope::New), 1);
        QCOMPARE(index.countOf(Scope::NeedsUpdate), 2);
        QCOMPARE(index.countOf(Scope::Open), 3);
        QCOMPARE(index.countOf(Scope::Won), 1);
        QCOMPARE(index.countOf(Scope::LostOrStopped), 1);
        QCOMPARE(index.countOf(Scope::All), 6);
    }

    void searchFindsByAnything_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<qint64>>("found");
        QTest::newRow("name without accents") << u"emilie cote"_s << QList<qint64>{1};
        QTest::newRow("capitals") << u"SMITH"_s << QList<qint64>{2};
        QTest::newRow("number") << u"90004"_s << QList<qint64>{90004};
        QTest::newRow("phone as written") << u"(613) 555"_s << QList<qint64>{5, 6, 3, 1, 2, 90004};
        QTest::newRow("phone without marks") << u"6135550142"_s << QList<qint64>{5, 6, 3, 1, 2, 90004};
        for (const QString &query :
             {u"1-613-555-0142"_s, u"+1 (613) 555-0142"_s, u"16135550142"_s, u"1 613 555 0142"_s})
            QTest::newRow(qPrintable(query)) << query << QList<qint64>{5, 6, 3, 1, 2, 90004};
        QTest::newRow("phone from afar and a name") << u"smith 1.613.555.0142"_s << QList<qint64>{2};
        QTest::newRow("phone from another country") << u"2-613-555-0142"_s << QList<qint64>{};
        QTest::newRow("category") << u"kitchen"_s << QList<qint64>{5, 6, 3, 1, 2, 90004};
        QTest::newRow("phone with a blank") << u"613 5550142"_s << QList<qint64>{5, 6, 3, 1, 2, 90004};
        QTest::newRow("words in another order") << u"smith john"_s << QList<qint64>{2};
        QTest::newRow("words of two fields") << u"kitchen smith"_s << QList<qint64>{2};
        QTest::newRow("apostrophe left out") << u"oreilly"_s << QList<qint64>{6};
        QTest::newRow("apostrophe as a blank") << u"o reilly"_s << QList<qint64>{6};
        QTest::newRow("another apostrophe") << u"o\u2019reilly"_s << QList<qint64>{6};
        QTest::newRow("hyphen left out") << u"stlaurent"_s << QList<qint64>{6};
        QTest::newRow("hyphen as a blank") << u"st laurent"_s << QList<qint64>{6};
        QTest::newRow("hyphen written") << u"St-Laurent"_s << QList<qint64>{6};
        QTest::newRow("joined letters") << u"coeur"_s << QList<qint64>{6};
        QTest::newRow("joined letters, joined") << u"C\u0152UR"_s << QList<qint64>{6};
        QTest::newRow("mail") << u"old.friend@example.com"_s << QList<qint64>{6};
        QTest::newRow("number with its sign") << u"#90004"_s << QList<qint64>{90004};
        QTest::newRow("one word is missing") << u"smith zzz"_s << QList<qint64>{};
        QTest::newRow("marks only") << u"-- ()"_s << QList<qint64>{5, 6, 3, 1, 2, 90004};
        QTest::newRow("nothing") << u"zzz"_s << QList<qint64>{};
        QTest::newRow("blank") << u"   "_s << QList<qint64>{5, 6, 3, 1, 2, 90004};
    }

    void searchFindsByAnything()
    {
        QFETCH(QString, query);
        QFETCH(QList<qint64>, found);
        const session::LeadTable leads = sample();
        session::LeadIndex index;
        index.rebuild(leads, now);
        index.setFilter(Scope::All, query);
        QCOMPARE(shown(index), found);
    }

    void typingLetterByLetterFindsTheSameAsPasting()
    {
        for (const QString &query : {u"jane"_s, u"(613) 555-01"_s, u"613"_s, u"1 2"_s, u"st-l"_s, u"o r"_s,
                                     u"kitchen jane"_s, u"1 613 555 01423"_s}) {
            const session::LeadTable leads = sample();
            session::LeadIndex typed;
            typed.rebuild(leads, now);
            for (qsizetype length = 1; length <= query.size(); ++length)
                typed.setFilter(Scope::All, query.left(length));
            session::LeadIndex pasted;
            pasted.rebuild(leads, now);
            pasted.setFilter(Scope::All, query);
            QCOMPARE(shown(typed), shown(pasted));
        }
    }

    void lettersTakenBackFindTheSameAsPasting()
    {
        session::LeadTable leads = sample();
        session::LeadIndex typed;
        typed.rebuild(leads, now);
        const QString query = u"jane kit"_s;
        for (const auto changeAt : {query.size(), qsizetype(5), qsizetype(2)}) {
            for (qsizetype length = 1; length <= query.size(); ++length)
                typed.setFilter(Scope::All, query.left(length));
            for (qsizetype length = query.size(); length >= 0; --length) {
                if (length == changeAt) { // what was found before is no longer all there is
                    const api::Lead another = lead(1000 + changeAt, u"Janet"_s, rules::Status::QuoteSent, 2);
                    leads.put(session::factsOf(another));
                    typed.update({*leads.positionOf(another.id)}, now);
                }
                typed.setFilter(Scope::All, query.left(length));
                session::LeadIndex pasted;
                pasted.rebuild(leads, now);
                pasted.setFilter(Scope::All, query.left(length));
                QCOMPARE(shown(typed), shown(pasted));
            }
        }
    }

    void aWeekAndTwoAreTheAgesThatCount_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<session::Age>("age");
        QTest::addColumn<Standing>("standing");
        constexpr int week = 7 * 24 * 60 * 60;
        QTest::newRow("just now") << 0 << session::Age::Fresh << Standing::Open;
        QTest::newRow("a second short of a week") << week - 1 << session::Age::Fresh << Standing::Open;
        QTest::newRow("a week") << week << session::Age::Week << Standing::NeedsUpdate;
        QTest::newRow("a second short of two") << 2 * week - 1 << session::Age::Week << Standing::NeedsUpdate;
        QTest::newRow("two weeks") << 2 * week << session::Age::TwoWeeks << Standing::NeedsUpdate;
    }

    void aWeekAndTwoAreTheAgesThatCount()
    {
        QFETCH(int, seconds);
        QFETCH(session::Age, age);
        QFETCH(Standing, standing);
        const auto basis = session::standingBasisOf(lead(1, u"Open"_s, rules::Status::QuoteSent, 0));
        QCOMPARE(session::ageAt(basis, now.addSecs(seconds)), age);
        QCOMPARE(session::standingAt(basis, now.addSecs(seconds)), standing);
        const auto won = session::standingBasisOf(lead(1, u"Won"_s, rules::Status::JobWon, 0));
        QCOMPARE(session::ageAt(won, now.addSecs(seconds)), session::Age::Fresh);
    }

    void aLeadNeedsAnUpdateOnceItsWeekIsOver()
    {
        const session::LeadTable leads = sample();
        session::LeadIndex index;
        index.rebuild(leads, now);
        QVERIFY(index.overtakenBy(now.addDays(4)).empty());
        const std::vector<int> overtaken = index.overtakenBy(now.addDays(6));
        QCOMPARE(overtaken.size(), 3); // one more waits for two weeks; the new one for a week, and is new still
        index.update(overtaken, now.addDays(6));
        QCOMPARE(index.countOf(Scope::NeedsUpdate), 3);
        QCOMPARE(shown(index), (QList<qint64>{5, 6, 3, 1, 2, 90004}));
    }

    void leadsThatComeLaterStandWhereTheyWouldHaveStood()
    {
        QRandomGenerator random(7);
        const auto anyLead = [&random] {
            const auto id = qint64(random.bounded(200));
            const auto status = rules::allStatuses[static_cast<std::size_t>(random.bounded(15))];
            api::Lead made = random.bounded(5) == 0 ? newLead(id) : lead(id, u"Ann"_s, status, random.bounded(30));
            made.customerName = random.bounded(2) == 0 ? u"Ann"_s : u"Bert"_s;
            return made;
        };
        session::LeadTable leads;
        session::LeadIndex grown;
        grown.rebuild(leads, now);
        grown.setFilter(Scope::Open, u"ann"_s);
        for (int round = 0; round < 100; ++round) {
            std::set<int> changed;
            for (int i = random.bounded(10); i >= 0; --i) {
                const api::Lead made = anyLead();
                leads.put(session::factsOf(made));
                changed.insert(*leads.positionOf(made.id));
            }
            grown.update({changed.begin(), changed.end()}, now);
            session::LeadIndex whole;
            whole.rebuild(leads, now);
            whole.setFilter(Scope::Open, u"ann"_s);
            QCOMPARE(shown(grown), shown(whole));
            for (const Scope scope : session::allScopes)
                QCOMPARE(grown.countOf(scope), whole.countOf(scope));
        }
        for (int row = 0; row < grown.visibleCount(); ++row)
            QCOMPARE(grown.rowOf(grown.visibleRow(row).facts.id), row);
    }

    void leadsPickedElsewhereAreShownWhateverTheirGroup()
    {
        const session::LeadTable leads = sample();
        session::LeadIndex index;
        index.rebuild(leads, now);
        index.setFilter(Scope::New, {});
        index.setChoice(QSet<api::LeadId>{api::LeadId(2), api::LeadId(3), api::LeadId(77)});
        QCOMPARE(shown(index), (QList<qint64>{3, 2}));
        index.setFilter(Scope::New, u"smith"_s);
        QCOMPARE(shown(index), (QList<qint64>{2}));
        index.setChoice(std::nullopt);
        index.setFilter(Scope::New, {});
        QCOMPARE(shown(index), (QList<qint64>{5}));
    }

    void aStatusNobodyKnowsIsStillALeadToWorkOn()
    {
        api::Lead odd = lead(9, u"Odd"_s, {}, 1);
        odd.postLeadStatus = api::Reported<rules::Status>::unknown(u"NO_RESPONSE"_s);
        QCOMPARE(session::standingOf(odd, now), Standing::Open);
    }

    void anAcceptedLeadStaysAcceptedWhateverItsAnswerLeavesOut()
    {
        api::Lead vague = newLead(11);
        vague.json = QByteArrayLiteral(R"({"id": 11, "vendorLeadAction": "NONE"})");
        QCOMPARE(session::standingOf(vague, now), Standing::New);
        const api::Lead accepted = session::acceptedLead(vague);
        QCOMPARE(session::standingOf(accepted, now), Standing::Open);
        const QJsonObject kept = QJsonDocument::fromJson(accepted.json).object();
        QCOMPARE(session::standingOf(*api::leadFromJson(kept, QTimeZone::utc()), now), Standing::Open);
    }

    void aLiteListKeepsWhatWasKnownAndTakesWhatIsNew()
    {
        const auto read = [](const char *json) {
            const QJsonObject object = QJsonDocument::fromJson(json).object();
            api::Lead made = *api::leadFromJson(object, QTimeZone::utc());
            made.json = QJsonDocument(object).toJson(QJsonDocument::Compact);
            return made;
        };
        const api::Lead known = read(R"({"id": 1, "customerPhone": "613", "postLeadStatus": "QUOTE_SENT",
            "postLeadStatusData": {"status": "QUOTE_SENT", "reason": "sent"}})");
        const api::Lead same =
            session::mergedLead(known, read(R"({"id": 1, "postLeadStatus": "QUOTE_SENT"})"), QTimeZone::utc());
        QCOMPARE(same.customerPhone, u"613"_s);
        QCOMPARE(same.recorded->reason, u"sent"_s);
        const api::Lead moved =
            session::mergedLead(known, read(R"({"id": 1, "postLeadStatus": "LEAD_LOST"})"), QTimeZone::utc());
        QCOMPARE(*moved.status().value(), rules::Status::LeadLost);
        QVERIFY(!moved.recorded || moved.recorded->reason.isEmpty());
    }

    void whatAnAnswerDoesNotTellIsAsItWas_data();
    void whatAnAnswerDoesNotTellIsAsItWas();
};

// By key, what differs from the known lead afterwards: null is "not there any more".
void LeadListTest::whatAnAnswerDoesNotTellIsAsItWas_data()
{
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<QByteArray>("differs");
    const auto row = [](const char *name, const char *told, const char *differs) {
        QTest::newRow(name) << QByteArray(told) << QByteArray(differs);
    };
    const char *nothing = "{}";
    row("all left out", nothing, nothing);
    row("all null", R"({"customerPhone":null,"vendorLeadAction":null,"declineReason":null,"postLeadStatus":null,
        "postLeadRequiresAction":null,"postLeadStatusData":null,"attachments":null})",
        nothing);
    row("of another kind", R"({"postLeadStatusData":"none","attachments":0})", nothing);
    row("cleared", R"({"customerPhone":"","declineReason":"","attachments":[],"postLeadRequiresAction":false})",
        R"({"customerPhone":"","declineReason":"","attachments":[],"postLeadRequiresAction":false})");
    row("its own status, the record null", R"({"postLeadStatus":"QUOTE_SENT","postLeadStatusData":null})", nothing);
    row("another status, the record null", R"({"postLeadStatus":"LEAD_LOST","postLeadStatusData":null})",
        R"({"postLeadStatus":"LEAD_LOST","postLeadStatusData":null,
        "postLeadRequiresAction":null,"dateModified":null})");
    row("no status any more", R"({"postLeadStatus":""})",
        R"({"postLeadStatus":"","postLeadStatusData":null,
        "postLeadRequiresAction":null,"dateModified":null})");
    row("another status, in the record alone", R"({"postLeadStatus":null,"postLeadStatusData":{"status":"LEAD_LOST"}})",
        R"({"postLeadStatus":null,"postLeadStatusData":{"status":"LEAD_LOST"},
        "postLeadRequiresAction":null,"dateModified":null})");
    row("the same status anew",
        R"({"postLeadStatusData":{"status":"QUOTE_SENT","statusActionDate":"2026-11-20T12:00:00Z","reason":null}})",
        R"({"postLeadStatusData":{"status":"QUOTE_SENT","statusActionDate":"2026-11-20T12:00:00Z","reason":null},
        "postLeadRequiresAction":null,"dateModified":null})");
    row("a record without its notes", R"({"postLeadStatusData":{"status":"QUOTE_SENT"}})",
        R"({"postLeadStatusData":{"status":"QUOTE_SENT"}})");
    row("a record that does not tell the status", R"({"postLeadStatusData":{"reason":"by mail"}})",
        R"({"postLeadStatusData":{"reason":"by mail"}})");
    row("accepted after all", R"({"vendorLeadAction":"ACCEPTED"})",
        R"({"vendorLeadAction":"ACCEPTED","declineReason":null})");
}

void LeadListTest::whatAnAnswerDoesNotTellIsAsItWas()
{
    QFETCH(const QByteArray, told);
    QFETCH(const QByteArray, differs);
    const QJsonObject known =
        QJsonDocument::fromJson(R"({"id":1,"customerPhone":"613","vendorLeadAction":"DECLINED","declineReason":"far",
        "postLeadStatus":"QUOTE_SENT","postLeadRequiresAction":true,"dateModified":"2026-11-01T12:00:00Z",
        "attachments":[{"id":5}],
        "postLeadStatusData":{"status":"QUOTE_SENT","statusActionDate":"2026-11-01T12:00:00Z","reason":"sent"}})")
            .object();
    QJsonObject answer = QJsonDocument::fromJson(told).object();
    answer.insert(u"id"_s, 1);
    QJsonObject expected = known;
    const QJsonObject changes = QJsonDocument::fromJson(differs).object();
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (change->isNull())
            expected.remove(change.key());
        else
            expected.insert(change.key(), *change);
    }
    const api::Lead merged = session::mergedLead(*api::leadFromJson(known, QTimeZone::utc()),
                                                 *api::leadFromJson(answer, QTimeZone::utc()), QTimeZone::utc());
    QCOMPARE(merged.json, QJsonDocument(expected).toJson(QJsonDocument::Compact));
}

QTEST_GUILESS_MAIN(LeadListTest)
#include "lead_list.moc"
