// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "session/lead_index.h"
#include "session/lead_merge.h"

#include "api/lead_json.h"

#include <QJsonDocument>
#include <QTest>

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

QHash<api::LeadId, api::Lead> sample()
{
    QHash<api::LeadId, api::Lead> leads;
    for (const api::Lead &made :
         {lead(1, u"Émilie Côté"_s, rules::Status::ContactMade, 1),
          lead(2, u"John Smith"_s, rules::Status::LeadWon, 30), lead(3, u"Jane Doe"_s, rules::Status::QuoteSent, 9),
          lead(4, u"Max Lost"_s, rules::Status::LeadLost, 3), newLead(5),
          lead(6, u"Old Friend"_s, rules::Status::MeetupScheduled, 20)})
        leads.insert(made.id, made);
    return leads;
}

QList<qint64> shown(const session::LeadIndex &index)
{
    QList<qint64> ids;
    for (int i = 0; i < index.visibleCount(); ++i)
        ids << index.visibleRow(i).id.number();
    return ids;
}

} // namespace

class LeadListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHasToBeDoneComesFirstAndWhatWaitsLongestBeforeTheRest()
    {
        session::LeadIndex index;
        index.rebuild(sample(), now);
        QCOMPARE(shown(index), (QList<qint64>{5, 6, 3, 1, 2, 4}));
    }

    void groupsCountWhatIsInThem()
    {
        session::LeadIndex index;
        index.rebuild(sample(), now);
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
        QTest::newRow("number") << u"6"_s << QList<qint64>{5, 6, 3, 1, 2, 4};
        QTest::newRow("phone as written") << u"(613) 555"_s << QList<qint64>{5, 6, 3, 1, 2, 4};
        QTest::newRow("phone without marks") << u"6135550142"_s << QList<qint64>{5, 6, 3, 1, 2, 4};
        QTest::newRow("category") << u"kitchen"_s << QList<qint64>{5, 6, 3, 1, 2, 4};
        QTest::newRow("nothing") << u"zzz"_s << QList<qint64>{};
        QTest::newRow("blank") << u"   "_s << QList<qint64>{5, 6, 3, 1, 2, 4};
    }

    void searchFindsByAnything()
    {
        QFETCH(QString, query);
        QFETCH(QList<qint64>, found);
        session::LeadIndex index;
        index.rebuild(sample(), now);
        index.setFilter(Scope::All, query);
        QCOMPARE(shown(index), found);
    }

    void typingLetterByLetterFindsTheSameAsPasting()
    {
        for (const QString &query : {u"jane"_s, u"(613) 555-01"_s, u"613"_s, u"1 2"_s}) {
            session::LeadIndex typed;
            typed.rebuild(sample(), now);
            for (qsizetype length = 1; length <= query.size(); ++length)
                typed.setFilter(Scope::All, query.left(length));
            session::LeadIndex pasted;
            pasted.rebuild(sample(), now);
            pasted.setFilter(Scope::All, query);
            QCOMPARE(shown(typed), shown(pasted));
        }
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
};

QTEST_GUILESS_MAIN(LeadListTest)
#include "lead_list.moc"
