// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "session/outbox_summary.h"

#include "session/compared_versions.h"

#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;
using outbox::State;
using outbox::WaitingFor;
using session::Agreement;
using session::ComparedField;
using session::Hindrance;

namespace {

session::Surroundings toronto()
{
    return {QLocale(QLocale::English, QLocale::Canada), QTimeZone("America/Toronto"),
            [] { return QDateTime(QDate(2026, 11, 24), QTime(15, 0), Qt::UTC); }};
}

outbox::SubmissionView viewIn(State state, WaitingFor waitingFor = WaitingFor::Nothing)
{
    outbox::SubmissionView view{
        {QUuid::createUuid(), outbox::Accept{}, api::Lead(), {}}, {}, WaitingFor::Nothing, {}, {}};
    view.life.state = state;
    view.waitingFor = waitingFor;
    return view;
}

outbox::SubmissionView retryAfter(api::ApiError::Kind kind)
{
    outbox::SubmissionView view = viewIn(State::Queued, WaitingFor::Retry);
    view.life.lastError = api::ApiError{kind, 0, {}, {}};
    return view;
}

outbox::StatusUpdate quoteSent()
{
    rules::Draft draft;
    draft.status = rules::Status::QuoteSent;
    draft.notes = rules::Notes(u"By mail"_s);
    return {*rules::makeUpdate(draft, rules::Context())};
}

api::Lead leadWith(rules::Status status, const QString &reason)
{
    api::Lead lead;
    lead.postLeadStatus = status;
    lead.recorded = api::RecordedStatus();
    lead.recorded->status = status;
    lead.recorded->reason = reason;
    return lead;
}

} // namespace

class OutboxSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsCountedOnceAndTheSettledNotAtAll()
    {
        QList<outbox::SubmissionView> views;
        for (int state = 0; state < outbox::stateCount; ++state)
            views << viewIn(static_cast<State>(state));
        const session::OutboxSummary summary = session::summaryOf(views);
        QCOMPARE(summary, (session::OutboxSummary{1, 1, 3, 1, 1, Hindrance::None}));
        QCOMPARE(summary.waiting(), 5);
        QCOMPARE(summary.needsUser(), 2);
    }

    void offlineIsSaidOnlyAfterATryWithoutConnection_data()
    {
        QTest::addColumn<QList<outbox::SubmissionView>>("views");
        QTest::addColumn<Hindrance>("hindrance");
        using Kind = api::ApiError::Kind;
        QTest::newRow("nothing") << QList<outbox::SubmissionView>{} << Hindrance::None;
        QTest::newRow("no connection") << QList{retryAfter(Kind::NoConnection)} << Hindrance::Offline;
        QTest::newRow("busy") << QList{retryAfter(Kind::TooManyRequests)} << Hindrance::None;
        QTest::newRow("a fault of the server") << QList{retryAfter(Kind::ServerFault)} << Hindrance::None;
        QTest::newRow("no connection long ago") << QList{viewIn(State::Queued)} << Hindrance::None;
        QTest::newRow("signed out") << QList{viewIn(State::Queued, WaitingFor::SignIn)} << Hindrance::SignIn;
        QTest::newRow("both") << QList{retryAfter(Kind::NoConnection), viewIn(State::Queued, WaitingFor::SignIn)}
                              << Hindrance::SignIn;
    }

    void offlineIsSaidOnlyAfterATryWithoutConnection()
    {
        QFETCH(QList<outbox::SubmissionView>, views);
        QFETCH(Hindrance, hindrance);
        QCOMPARE(session::summaryOf(views).hindrance, hindrance);
    }

    void bothVersionsStandSideBySide_data()
    {
        QTest::addColumn<outbox::What>("yours");
        QTest::addColumn<api::Lead>("theirs");
        QTest::addColumn<QList<ComparedField>>("compared");

        api::Lead declined;
        declined.vendorLeadAction = api::VendorAction::Declined;
        const QList<ComparedField> same{{u"Status"_s, u"Quote sent"_s, u"Quote sent"_s, Agreement::Same},
                                        {u"Notes"_s, u"By mail"_s, u"By mail"_s, Agreement::Same}};
        QTest::newRow("the same") << outbox::What(quoteSent()) << leadWith(rules::Status::QuoteSent, u"By mail"_s)
                                  << same;
        const QList<ComparedField> other{{u"Status"_s, u"Quote sent"_s, u"Job lost"_s, Agreement::Differs},
                                         {u"Notes"_s, u"By mail"_s, u"Too dear"_s, Agreement::Differs}};
        QTest::newRow("changed") << outbox::What(quoteSent()) << leadWith(rules::Status::JobLost, u"Too dear"_s)
                                 << other;
        api::Lead withAmount = leadWith(rules::Status::QuoteSent, {});
        withAmount.recorded->jobAmount = *rules::Money::fromCents(100'000);
        const QList<ComparedField> more{{u"Status"_s, u"Quote sent"_s, u"Quote sent"_s, Agreement::Same},
                                        {u"Job amount"_s, {}, u"$1,000.00"_s, Agreement::NotMentioned},
                                        {u"Notes"_s, u"By mail"_s, {}, Agreement::Differs}};
        QTest::newRow("more and less") << outbox::What(quoteSent()) << withAmount << more;
        const QList<ComparedField> answers{{u"Answer to the lead"_s, u"Accepted"_s, u"Declined"_s, Agreement::Differs}};
        QTest::newRow("accepted and declined") << outbox::What(outbox::Accept{}) << declined << answers;
    }

    void bothVersionsStandSideBySide()
    {
        QFETCH(outbox::What, yours);
        QFETCH(api::Lead, theirs);
        QFETCH(QList<ComparedField>, compared);
        const QList<ComparedField> found = session::comparedVersions(yours, theirs, toronto());
        QCOMPARE(found.size(), compared.size());
        for (int i = 0; i < found.size(); ++i) {
            QCOMPARE(found.at(i).name, compared.at(i).name);
            QCOMPARE(found.at(i).yours, compared.at(i).yours);
            QCOMPARE(found.at(i).theirs, compared.at(i).theirs);
            QCOMPARE(found.at(i).agreement, compared.at(i).agreement);
        }
    }
};

QTEST_GUILESS_MAIN(OutboxSummaryTest)
#include "outbox_summary.moc"
