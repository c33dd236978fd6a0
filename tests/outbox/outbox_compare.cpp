// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "fakes.h"

#include "outbox/compare.h"

using namespace jobmark;
using namespace jobmark::outbox;
using namespace jobmark::test;

namespace {

const QString now = u"2026-05-02T10:00:00Z"_s;
const QString earlier = u"2026-05-01T09:00:00Z"_s;

rules::Update leadWon()
{
    rules::Draft draft;
    draft.status = rules::Status::LeadWon;
    draft.jobAmount = *rules::Money::fromCents(2'435'072);
    draft.startDate = QDate(2026, 12, 1);
    draft.completionDateTbd = true;
    draft.notes = rules::Notes(u"Signed\non site"_s);
    return *rules::makeUpdate(draft, {});
}

/// The lead as LEAD_WON above makes it, with some keys of the record different.
api::Lead wonLead(const QJsonObject &other = {})
{
    QJsonObject recorded{{u"jobAmount"_s, 24350.72},
                         {u"estimatedProjectStartDate"_s, u"2026-12-01T12:00:00Z"_s},
                         {u"completionDateTbd"_s, true},
                         {u"startDateTbd"_s, false},
                         {u"reason"_s, u"Signed\r\non site "_s},
                         {u"statusActionDate"_s, now}};
    for (auto it = other.begin(); it != other.end(); ++it)
        recorded.insert(it.key(), it.value());
    return lead(7, u"LEAD_WON"_s, recorded);
}

api::Lead answered(const QString &action)
{
    QJsonObject object{{u"id"_s, 7}, {u"vendorLeadAction"_s, action}};
    return *api::leadFromJson(object, QTimeZone::utc());
}

} // namespace

class OutboxCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void takesNoFileForItsNamesake();
};

void OutboxCompare::tells_data()
{
    QTest::addColumn<What>("sent");
    QTest::addColumn<api::Lead>("before");
    QTest::addColumn<api::Lead>("read");
    QTest::addColumn<Comparison>("verdict");
    const What won = StatusUpdate{leadWon()};
    const What made = StatusUpdate{contactMade()};
    const auto Equal = Comparison::Equal;
    const auto Other = Comparison::ChangedByOther;
    const auto Unchanged = Comparison::Unchanged;
    const auto CannotTell = Comparison::CannotTell;

    QTest::newRow("recorded, in the server's way of writing") << won << lead(7) << wonLead() << Equal;
    QTest::newRow("nothing recorded") << won << lead(7) << lead(7) << Unchanged;
    QTest::newRow("another amount") << won << lead(7) << wonLead({{u"jobAmount"_s, 24350}}) << Other;
    QTest::newRow("no amount") << won << lead(7) << wonLead({{u"jobAmount"_s, QJsonValue()}}) << Other;
    QTest::newRow("another day") << won << lead(7)
                                 << wonLead({{u"estimatedProjectStartDate"_s, u"2026-12-02T12:00:00Z"_s}}) << Other;
    QTest::newRow("a day where it was open")
        << won << lead(7) << wonLead({{u"estimatedCompletionDate"_s, u"2026-12-09T12:00:00Z"_s}}) << Other;
    QTest::newRow("other words") << won << lead(7) << wonLead({{u"reason"_s, u"Signed"_s}}) << Other;
    QTest::newRow("another status") << won << lead(7) << contactMadeLead(7) << Other;
    QTest::newRow("a status nobody knows") << won << lead(7) << lead(7, u"NO_RESPONSE"_s) << Other;
    QTest::newRow("the lead touched elsewhere") << made << lead(7) << withFiles(7, {{3, u"a.pdf"_s}}) << Unchanged;
    QTest::newRow("a method nobody sent") << What(StatusUpdate{[] {
        rules::Draft draft;
        draft.status = rules::Status::ContactMade;
        return *rules::makeUpdate(draft, {});
    }()}) << lead(7) << contactMadeLead(7) << Other;
    QTest::newRow("it was so already") << made << contactMadeLead(7) << contactMadeLead(7) << Unchanged;
    QTest::newRow("it was so already, and was recorded anew")
        << made << lead(7, u"CONTACT_MADE"_s, {{u"contactMethod"_s, u"PHONE_CALL"_s}, {u"statusActionDate"_s, earlier}})
        << contactMadeLead(7) << Equal;
    QTest::newRow("it was so already, and the server leaves out when")
        << made << contactMadeLead(7) << lead(7, u"CONTACT_MADE"_s, {{u"contactMethod"_s, u"PHONE_CALL"_s}})
        << Unchanged;
    QTest::newRow("the old status, recorded anew")
        << made << lead(7, u"QUOTE_SENT"_s, {{u"statusActionDate"_s, earlier}})
        << lead(7, u"QUOTE_SENT"_s, {{u"statusActionDate"_s, now}}) << Other;
    QTest::newRow("little was known of the lead, and nothing was recorded")
        << won << shortLead(7, u"QUOTE_SENT"_s) << lead(7, u"QUOTE_SENT"_s, {{u"statusActionDate"_s, earlier}})
        << Unchanged;
    QTest::newRow("little was known of the lead, and it was recorded")
        << won << shortLead(7, u"QUOTE_SENT"_s) << wonLead() << Equal;
    QTest::newRow("little was known of the lead, and another status came")
        << won << shortLead(7, u"QUOTE_SENT"_s) << contactMadeLead(7) << Other;
    QTest::newRow("little was known of the lead, and more is recorded than was sent")
        << won << shortLead(7, u"QUOTE_SENT"_s) << wonLead({{u"contactMethod"_s, u"TEXT"_s}}) << CannotTell;
    QTest::newRow("little was known of a lead that had the status")
        << made << shortLead(7, u"CONTACT_MADE"_s) << contactMadeLead(7) << Unchanged;
    QTest::newRow("little was known of a lead that had the status and was changed since")
        << made << shortLead(7, u"CONTACT_MADE"_s, earlier) << contactMadeLead(7) << CannotTell;
    QTest::newRow("little was known of the lead, and it was touched since, in the same status")
        << won << shortLead(7, u"QUOTE_SENT"_s, earlier) << lead(7, u"QUOTE_SENT"_s, {{u"statusActionDate"_s, now}})
        << CannotTell;
    QTest::newRow("the server shows the status alone") << won << lead(7) << shortLead(7, u"LEAD_WON"_s) << CannotTell;
    QTest::newRow("the server shows the status alone, and it is as it was")
        << won << lead(7, u"QUOTE_SENT"_s, {{u"statusActionDate"_s, earlier}}) << shortLead(7, u"QUOTE_SENT"_s)
        << Unchanged;
    QTest::newRow("the server shows the status alone, and it is another")
        << won << lead(7) << shortLead(7, u"JOB_LOST"_s) << Other;

    const What statusAlone = StatusUpdate{[] {
        rules::Draft draft;
        draft.status = rules::Status::ContactMade;
        return *rules::makeUpdate(draft, {});
    }()};
    QTest::newRow("a status alone, on a lead that had it, shown without its record")
        << statusAlone << contactMadeLead(7) << shortLead(7, u"CONTACT_MADE"_s) << Unchanged;
    QTest::newRow("a status alone, shown without its record")
        << statusAlone << lead(7) << shortLead(7, u"CONTACT_MADE"_s) << CannotTell;

    const What accept = Accept{};
    const What decline = Decline{*api::DeclineReason::fromText(u"Too far"_s)};
    QTest::newRow("accepted") << accept << answered(u"NONE"_s) << answered(u"ACCEPTED"_s) << Equal;
    QTest::newRow("not accepted yet") << accept << answered(u"NONE"_s) << answered(u"NONE"_s) << Unchanged;
    QTest::newRow("declined meanwhile") << accept << answered(u"NONE"_s) << answered(u"DECLINED"_s) << Other;
    QTest::newRow("declined") << decline << answered(u"NONE"_s) << answered(u"DECLINED"_s) << Equal;
    QTest::newRow("accepted meanwhile") << decline << answered(u"NONE"_s) << answered(u"ACCEPTED"_s) << Other;

    QTest::newRow("the server leaves out what was answered")
        << decline << answered(u"NONE"_s) << answered({}) << CannotTell;
    QTest::newRow("the server leaves out the status")
        << What(StatusUpdate{contactMade()}) << lead(7, u"QUOTE_SENT"_s) << lead(7) << CannotTell;

    QTest::newRow("declined in a word nobody knows")
        << decline << answered(u"NONE"_s) << answered(u"REJECTED"_s) << CannotTell;
    QTest::newRow("a word nobody knows, as before")
        << decline << answered(u"REJECTED"_s) << answered(u"REJECTED"_s) << Unchanged;

    const What upload = Attachment{{}, u"plan.pdf"_s, u"application/pdf"_s};
    QTest::newRow("the file is there") << upload << withFiles(7, {}) << withFiles(7, {{4, u"plan.pdf"_s}}) << Equal;
    QTest::newRow("only the older file of that name")
        << upload << withFiles(7, {{4, u"plan.pdf"_s}}) << withFiles(7, {{4, u"plan.pdf"_s}}) << Unchanged;
    QTest::newRow("a second file of that name") << upload << withFiles(7, {{4, u"plan.pdf"_s}})
                                                << withFiles(7, {{4, u"plan.pdf"_s}, {5, u"plan.pdf"_s}}) << Equal;
    QTest::newRow("a file of that name, and nobody knew what was there before")
        << upload << shortLead(7, u"QUOTE_SENT"_s) << withFiles(7, {{4, u"plan.pdf"_s}}) << CannotTell;
    QTest::newRow("no file of that name, and nobody knew what was there before")
        << upload << shortLead(7, u"QUOTE_SENT"_s) << withFiles(7, {{4, u"other.pdf"_s}}) << Unchanged;
    QTest::newRow("the server leaves out the files")
        << upload << withFiles(7, {}) << shortLead(7, u"QUOTE_SENT"_s) << CannotTell;
    QTest::newRow("files without numbers, one more") << upload << withFiles(7, {{0, u"plan.pdf"_s}})
                                                     << withFiles(7, {{0, u"plan.pdf"_s}, {0, u"plan.pdf"_s}}) << Equal;
    QTest::newRow("one that is known to have been taken, and its number not")
        << upload << withFiles(7, {{0, u"plan.pdf"_s}}) << withFiles(7, {{9, u"plan.pdf"_s}}) << Unchanged;
}

void OutboxCompare::tells()
{
    QFETCH(const What, sent);
    QFETCH(const api::Lead, before);
    QFETCH(const api::Lead, read);
    QFETCH(const Comparison, verdict);
    QCOMPARE(compare({SubmissionId(), sent, before, Time(), Namesake::None}, read), verdict);
}

void OutboxCompare::takesNoFileForItsNamesake()
{
    const Attachment upload{{}, u"plan.pdf"_s, u"application/pdf"_s};
    const Content sent{SubmissionId(), upload, withFiles(7, {{4, u"plan.pdf"_s}}), Time(), Namesake::Sent};
    QCOMPARE(compare(sent, withFiles(7, {{4, u"plan.pdf"_s}, {5, u"plan.pdf"_s}})), Comparison::CannotTell);
    QCOMPARE(compare(sent, withFiles(7, {{4, u"plan.pdf"_s}, {5, u"other.pdf"_s}})), Comparison::Unchanged);
}

QTEST_GUILESS_MAIN(OutboxCompare)
#include "outbox_compare.moc"
