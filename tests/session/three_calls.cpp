// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "desk_run.h"
#include "list_server.h"
#include "sandbox_process.h"

#include "session/outbox_summary.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using session::DeskPhase;
using session::Standing;
using Run = test::DeskRun;

namespace {

// A server that has the three documented calls and nothing else. Which error an unknown call is differs.
const QStringList onlyThreeCalls = {u"no-list"_s, u"no-read"_s, u"no-attachments"_s};

void acceptByNumber(Run &run, api::LeadId lead)
{
    run.signIn();
    run.desk.open(lead);
    QTRY_COMPARE(run.desk.state().phase, DeskPhase::Unread);
    run.desk.accept();
    QTRY_COMPARE(run.desk.state().phase, DeskPhase::Form);
}

} // namespace

/// A day's work with a server that lists nothing and lets nothing be read.
class ThreeCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<test::SandboxProcess>(QStringList());
        QVERIFY(m_sandbox->isRunning());
        QVERIFY(m_sandbox->setFaults(onlyThreeCalls));
        for (const QJsonValue &lead : m_sandbox->leads()) {
            if (lead[u"vendorLeadAction"_s] == u"NONE"_s && lead[u"postLeadStatus"_s].isNull())
                m_newLeads.append(api::LeadId(lead[u"id"_s].toInteger()));
        }
        QVERIFY(m_newLeads.size() >= 2);
        start();
    }

    void cleanup()
    {
        m_run.reset();
        m_sandbox.reset();
        m_newLeads.clear();
    }

    void aLeadIsAcceptedByItsNumberAndWorkedOn();
    void aLeadIsDeclinedByItsNumber();
    void aLeadThatWasAcceptedElsewhereGetsItsStatus();
    void aFileThatTheServerDoesNotTakeDoesNotHoldUpTheJobThatWasWon();
    void aRefusalSaysWhatTheServerSaid();
    void aSuccessWithoutTheLeadIsRecordedAsItWasSent();
    void whatIsKnownIsThereAtTheNextStart();
    void aServerThatSaysNotFoundOfEveryOtherCall();
    void anAnswerThatLeavesOutWhatIsKnownTakesNothingAway_data();
    void anAnswerThatLeavesOutWhatIsKnownTakesNothingAway();

private:
    void start()
    {
        m_run = std::make_unique<Run>(m_folder->path(), m_sandbox->address());
        m_run->signIn();
    }
    [[nodiscard]] session::Desk &desk() { return m_run->desk; }
    [[nodiscard]] session::LeadBook &book() { return m_run->session.book(); }
    void open(api::LeadId id)
    {
        desk().open(id);
        QTRY_VERIFY(desk().state().phase != DeskPhase::Reading);
    }
    void submit(rules::Status status)
    {
        desk().form().apply(session::StatusChosen{status});
        desk().form().submit();
    }
    [[nodiscard]] bool stands(rules::Status status)
    {
        const auto known = desk().state().lead->status();
        return known.value() != nullptr && *known.value() == status;
    }
    [[nodiscard]] Standing standingOf(api::LeadId id)
    {
        return session::standingAt(book().leads().find(id)->standing, QDateTime::currentDateTimeUtc());
    }
    [[nodiscard]] qsizetype readsOf(api::LeadId id)
    {
        return m_sandbox->logOf(u"GET"_s, u"/general-leads/"_s + id.text()).size();
    }
    /// No notice on the page says anything: it all ended well.
    void expectNoTrouble()
    {
        QVERIFY(!desk().state().readError);
        QVERIFY(!desk().state().submitFault);
        QCOMPARE(session::summaryOf(m_run->session.outbox()->unsettled()).needsUser(), 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::unique_ptr<Run> m_run;
    QList<api::LeadId> m_newLeads;
};

void ThreeCalls::aLeadIsAcceptedByItsNumberAndWorkedOn()
{
    const api::LeadId id = m_newLeads.first();
    open(id);
    QTRY_COMPARE(desk().state().phase, DeskPhase::Unread);
    QCOMPARE(book().leads().size(), 0); // a number that was typed is no lead
    desk().accept();
    QTRY_COMPARE(desk().state().phase, DeskPhase::Form);
    QVERIFY(!desk().state().isByNumber);
    QVERIFY(!desk().state().lead->customerPhone.isEmpty()); // it came with the acceptance
    QVERIFY(standingOf(id) != Standing::New);
    submit(rules::Status::ContactMade);
    QTRY_COMPARE(m_sandbox->lead(id.number())[u"postLeadStatus"_s].toString(), u"CONTACT_MADE"_s);
    QTRY_VERIFY(stands(rules::Status::ContactMade));
    expectNoTrouble();
    // Opened again it is known, and the server is not asked for what it does not have.
    const qsizetype reads = readsOf(id);
    open(m_newLeads.last());
    desk().open(id);
    QCOMPARE(desk().state().phase, DeskPhase::Form);
    expectNoTrouble();
    QCOMPARE(readsOf(id), reads);
}

void ThreeCalls::aLeadIsDeclinedByItsNumber()
{
    const api::LeadId id = m_newLeads.first();
    open(id);
    QTRY_COMPARE(desk().state().phase, DeskPhase::Unread);
    const qsizetype reads = readsOf(id);
    QCOMPARE(desk().decline({}).error(), rules::Code::Missing);
    QVERIFY(desk().decline(u"Too far away"_s));
    QTRY_COMPARE(desk().state().phase, DeskPhase::Declined);
    QCOMPARE(m_sandbox->lead(id.number())[u"declineReason"_s].toString(), u"Too far away"_s);
    QCOMPARE(desk().state().lead->declineReason, u"Too far away"_s);
    QCOMPARE(standingOf(id), Standing::Declined);
    expectNoTrouble();
    QTest::qWait(100);
    QCOMPARE(readsOf(id), reads); // success was said: there is nothing to read
}

void ThreeCalls::aLeadThatWasAcceptedElsewhereGetsItsStatus()
{
    const api::LeadId id(48155); // quote sent
    open(id);
    QTRY_COMPARE(desk().state().phase, DeskPhase::Unread);
    desk().takeAsAccepted();
    QCOMPARE(desk().state().phase, DeskPhase::Form);
    submit(rules::Status::NoResponseFromHomeowner);
    QTRY_COMPARE(m_sandbox->lead(id.number())[u"postLeadStatus"_s].toString(), u"NO_RESPONSE_FROM_HOMEOWNER"_s);
    QTRY_VERIFY(book().leads().contains(id));
    QCOMPARE(desk().state().phase, DeskPhase::Form);
    QVERIFY(!desk().state().isByNumber);
    expectNoTrouble();
}

void ThreeCalls::aFileThatTheServerDoesNotTakeDoesNotHoldUpTheJobThatWasWon()
{
    const api::LeadId id = m_newLeads.first();
    open(id);
    QTRY_COMPARE(desk().state().phase, DeskPhase::Unread);
    desk().accept();
    QTRY_COMPARE(desk().state().phase, DeskPhase::Form);
    QFile contract(m_folder->filePath(u"contract.pdf"_s));
    QVERIFY(contract.open(QIODevice::WriteOnly) && contract.write("bytes") == 5);
    contract.close();
    desk().attaching().add({QUrl::fromLocalFile(contract.fileName())});
    QTRY_COMPARE(desk().attaching().state().adding, session::Adding::NotOffered);
    QCOMPARE(m_sandbox->logOf(u"POST"_s, u"/attachments"_s).size(), 1);

    const QDate start = QDate::currentDate().addDays(14);
    desk().form().apply(session::StatusChosen{rules::Status::LeadWon});
    desk().form().apply(session::TextTyped{session::TextBox::JobAmount, u"24350.72"_s});
    desk().form().apply(session::TextTyped{session::TextBox::StartDay, start.toString(Qt::ISODate)});
    desk().form().apply(session::TextTyped{session::TextBox::CompletionDay, start.addDays(16).toString(Qt::ISODate)});
    desk().form().submit();
    QVERIFY(desk().form().state().reviewed); // the attachment is missed, and that is no reason to stop
    m_run->session.outbox()->setHold(0s);
    desk().form().confirm();
    QTRY_COMPARE(m_sandbox->lead(id.number())[u"postLeadStatus"_s].toString(), u"LEAD_WON"_s);
    QTRY_COMPARE(desk().state().phase, DeskPhase::Record);
}

void ThreeCalls::aRefusalSaysWhatTheServerSaid()
{
    const api::LeadId id = m_newLeads.first(); // not accepted, whatever the user thinks
    open(id);
    QTRY_COMPARE(desk().state().phase, DeskPhase::Unread);
    desk().takeAsAccepted();
    submit(rules::Status::ContactMade);
    QTRY_VERIFY(!desk().state().submissions.isEmpty());
    QTRY_COMPARE(desk().state().submissions.last().state(), outbox::State::Refused);
    QVERIFY(!desk().state().submissions.last().life.lastError->serverText.isEmpty());
    QVERIFY(!book().leads().contains(id));
}

void ThreeCalls::aSuccessWithoutTheLeadIsRecordedAsItWasSent()
{
    QVERIFY(m_sandbox->setFaults(onlyThreeCalls + QStringList{u"no-data"_s}));
    const api::LeadId id = m_newLeads.first();
    open(id);
    QTRY_COMPARE(desk().state().phase, DeskPhase::Unread);
    desk().accept();
    QTRY_COMPARE(desk().state().phase, DeskPhase::Form);
    desk().form().apply(session::StatusChosen{rules::Status::JobLost});
    desk().form().apply(session::TextTyped{session::TextBox::Notes, u"Went with somebody else"_s});
    desk().form().submit();
    QTRY_VERIFY(desk().state().lead->recorded);
    QCOMPARE(*desk().state().lead->status().value(), rules::Status::JobLost);
    QCOMPARE(desk().state().lead->recorded->reason, u"Went with somebody else"_s);
    QVERIFY(desk().state().lead->lastUpdate());
    QCOMPARE(standingOf(id), Standing::LostOrStopped);
    QVERIFY(!desk().state().conflict);
    expectNoTrouble();
}

void ThreeCalls::whatIsKnownIsThereAtTheNextStart()
{
    const api::LeadId accepted = m_newLeads.first();
    const api::LeadId declined = m_newLeads.last();
    open(accepted);
    desk().accept();
    QTRY_COMPARE(desk().state().phase, DeskPhase::Form);
    const QString phone = desk().state().lead->customerPhone;
    open(declined);
    QVERIFY(desk().decline(u"Too far away"_s));
    QTRY_COMPARE(desk().state().phase, DeskPhase::Declined);
    start();
    QTRY_COMPARE(book().leads().size(), 2);
    QTRY_COMPARE(book().listing().phase, session::Listing::Phase::NotOffered);
    desk().open(accepted);
    QCOMPARE(desk().state().phase, DeskPhase::Form);
    QCOMPARE(desk().state().lead->customerPhone, phone);
    desk().open(declined);
    QCOMPARE(desk().state().phase, DeskPhase::Declined);
}

// "Not found" may mean the lead or the call; either way its number can be worked with.
void ThreeCalls::aServerThatSaysNotFoundOfEveryOtherCall()
{
    test::ScriptedServer server(test::listing([](int, const test::SeenRequest &request) {
        if (request.method() == "GET")
            return test::ListAnswer{404, R"({"success":false,"error":"Not found"})"};
        return test::ListAnswer{200, test::envelope(test::listedLead(7, R"(,"customerPhone":"613 555-0142")"))};
    }));
    const QTemporaryDir folder;
    Run run(folder.path(), QUrl(server.address()));
    acceptByNumber(run, api::LeadId(7));
    QCOMPARE(run.desk.state().lead->customerPhone, u"613 555-0142"_s);
    run.desk.open(api::LeadId(8));
    QTRY_COMPARE(run.desk.state().phase, DeskPhase::Unread);
    run.desk.open(api::LeadId(7));
    QTRY_VERIFY(!run.session.book().canRead());
    QCOMPARE(run.desk.state().phase, DeskPhase::Form);
    QVERIFY(!run.desk.state().readError);
}

void ThreeCalls::anAnswerThatLeavesOutWhatIsKnownTakesNothingAway_data()
{
    QTest::addColumn<QByteArray>("updated");
    QTest::newRow("the phone") << QByteArray(R"({"id":7,"postLeadStatus":"CONTACT_MADE",
        "postLeadStatusData":{"status":"CONTACT_MADE","contactMethod":"TEXT","reason":"Call back"}})");
    QTest::newRow("the record") << QByteArray(R"({"id":7,"postLeadStatus":"CONTACT_MADE"})");
    QTest::newRow("everything") << QByteArray(R"({"id":7})");
    QTest::newRow("all is null") << QByteArray(
        R"({"id":7,"customerName":null,"customerPhone":null,"vendorLeadAction":null,"postLeadStatus":null,
        "postLeadRequiresAction":null,"postLeadStatusData":null,"attachments":null})");
}

// What came with the acceptance can be asked for nowhere else, and the answer to an update is a success all the same.
void ThreeCalls::anAnswerThatLeavesOutWhatIsKnownTakesNothingAway()
{
    QFETCH(const QByteArray, updated);
    const QByteArray accepted =
        test::listedLead(7, R"(,"customerPhone":"613 555-0142","postLeadRequiresAction":true,"attachments":[{"id":5}],
        "postLeadStatusData":{"status":"QUOTE_SENT","reason":"By mail"})");
    test::ScriptedServer server(test::listing([&](int, const test::SeenRequest &request) {
        if (request.method() == "GET")
            return test::ListAnswer{404, R"({"success":false,"error":"Not found"})"};
        return test::ListAnswer{200, test::envelope(request.method() == "PUT" ? updated : accepted)};
    }));
    const QTemporaryDir folder;
    Run run(folder.path(), QUrl(server.address()));
    acceptByNumber(run, api::LeadId(7));
    run.desk.form().apply(session::StatusChosen{rules::Status::ContactMade});
    run.desk.form().apply(session::ContactMethodChosen{rules::ContactMethod::Text});
    run.desk.form().apply(session::TextTyped{session::TextBox::Notes, u"Call back"_s});
    run.desk.form().submit();
    run.desk.form().apply(session::StatusChosen{rules::Status::EstimateProvided}); // typed on before the answer comes
    QTRY_COMPARE(run.desk.state().submissions.last().state(), outbox::State::Accepted);
    QTRY_COMPARE(run.desk.state().lead->status(), api::Reported(rules::Status::ContactMade));
    const api::Lead lead = *run.session.book().find(api::LeadId(7));
    QCOMPARE(lead.customerName, u"Customer 7"_s);
    QCOMPARE(lead.customerPhone, u"613 555-0142"_s);
    QCOMPARE(lead.attachments.size(), 1);
    QVERIFY(lead.recorded);
    QCOMPARE(lead.recorded->reason, u"Call back"_s);
    QVERIFY(!lead.postLeadRequiresAction.value_or(false));
    QVERIFY(!run.desk.state().conflict);
}

QTEST_GUILESS_MAIN(ThreeCalls)
#include "three_calls.moc"
