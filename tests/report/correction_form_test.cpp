// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "sample_record.h"

#include "session/offline_session.h"

#include "report/correction_form.h"
#include "report/correction_sides.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace jobmark::test;

namespace {

session::Surroundings toronto()
{
    return {QLocale(QLocale::English, QLocale::Canada), QTimeZone("America/Toronto"),
            [] { return QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC); }};
}

} // namespace

/// Something is wrong in a locked record, and a contractor says so.
class CorrectionFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = offlineSession(m_folder->path(), toronto().now);
        m_session->start();
        m_form = std::make_unique<report::CorrectionForm>(*m_session);
    }
    void cleanup()
    {
        m_form.reset();
        m_session.reset();
    }

    void itBeginsWithWhatIsRecorded()
    {
        m_form->open(wonLead());
        const session::TypedAnswers &typed = m_form->form().state().typed;
        QCOMPARE(typed.status, rules::Status::LeadWon);
        QCOMPARE(typed.jobAmount, u"$18,500.50"_s);
        QCOMPARE(typed.completionKind, session::TargetKind::ToBeDetermined);
        QCOMPARE(typed.notes, u"They chose oak."_s);
        QVERIFY(m_form->form().state().errors.isEmpty());
    }

    void itIsMadeAndKeptInTheActivity()
    {
        m_form->open(wonLead());
        m_form->form().apply(session::TextTyped{session::TextBox::JobAmount, u"1850.05"_s});
        m_form->typeWhy(u"A zero too many."_s);
        m_form->make();
        QVERIFY(m_form->state().request.has_value());
        QVERIFY(!m_form->state().fault);
        const review::CorrectionRequest &made = *m_form->state().request;
        QCOMPARE(made.shouldBe.jobAmount()->cents(), 185'005);
        QCOMPARE(made.recorded.recorded->jobAmount.value()->cents(), 1'850'050);
        QCOMPARE(made.connection, u"Test"_s);
        QCOMPARE(made.why.text(), u"A zero too many."_s);
        const auto activity = m_session->store()->activity().load(api::LeadId(41207), 10).value();
        QCOMPARE(activity.size(), 1);
        QCOMPARE(activity.first().what, store::ActivityKind::CorrectionRequested);
        QCOMPARE(activity.first().reference, review::referenceOf(made));
        QCOMPARE(*review::requestFromJson(activity.first().details), made);
        QVERIFY(m_session->outbox()->submissions().isEmpty());
    }

    void whatCannotBeKeptIsMadeAllTheSame()
    {
        QFile inTheWay(m_folder->filePath(u"profile"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto session = offlineSession(inTheWay.fileName() + u"/below"_s, toronto().now);
        session->start();
        QVERIFY(session->store() == nullptr);
        report::CorrectionForm form(*session);
        form.open(wonLead());
        form.form().apply(session::TextTyped{session::TextBox::JobAmount, u"1850.05"_s});
        form.typeWhy(u"A zero too many."_s);
        form.make();
        QVERIFY(form.state().fault.has_value());
        QVERIFY(form.state().request.has_value());
        QCOMPARE(form.state().request->shouldBe.jobAmount()->cents(), 185'005);
    }

    void theValidatorJudgesItAsItJudgesAnyUpdate()
    {
        m_form->open(wonLead());
        m_form->form().apply(session::TextTyped{session::TextBox::JobAmount, u"-5"_s});
        m_form->typeWhy(u"Because."_s);
        m_form->make();
        QVERIFY(!m_form->state().request);
        QCOMPARE(m_form->form().state().phase, session::FormPhase::Correcting);
        m_form->form().apply(session::StatusChosen{rules::Status::LeadLost});
        m_form->make();
        QCOMPARE(m_form->form().state().phase, session::FormPhase::Correcting);
        m_form->form().apply(session::LostReasonChosen{rules::LostReason::Price});
        m_form->make();
        QVERIFY(m_form->state().request.has_value());
        QCOMPARE(m_form->state().request->shouldBe.status(), rules::Status::LeadLost);
    }

    void aReasonIsNeeded_data()
    {
        QTest::addColumn<QString>("why");
        QTest::addColumn<rules::Code>("fault");
        QTest::newRow("none") << u"  \n"_s << rules::Code::Missing;
        QTest::newRow("too long") << QString(501, u'x') << rules::Code::TooLong;
    }

    void aReasonIsNeeded()
    {
        QFETCH(QString, why);
        QFETCH(rules::Code, fault);
        m_form->open(wonLead());
        m_form->typeWhy(why);
        m_form->make();
        QVERIFY(!m_form->state().request);
        QCOMPARE(m_form->state().whyFault, fault);
        m_form->typeWhy(u"Because."_s);
        QVERIFY(!m_form->state().whyFault);
    }

    void anOddButAllowedRequestSaysSo()
    {
        m_form->open(wonLead());
        m_form->form().apply(session::TextTyped{session::TextBox::JobAmount, u"0"_s});
        m_form->typeWhy(u"It was done for free."_s);
        m_form->make();
        QVERIFY(m_form->state().request.has_value());
        QCOMPARE(m_form->state().warnings.size(), 1);
    }

    void whatWasTypedIsThereAfterGoingBack()
    {
        m_form->open(wonLead());
        m_form->form().apply(session::TextTyped{session::TextBox::JobAmount, u"1850"_s});
        m_form->typeWhy(u"A zero too many."_s);
        m_form->make();
        m_form->goBack();
        QVERIFY(!m_form->state().request);
        m_form->open(wonLead());
        QCOMPARE(m_form->form().state().typed.jobAmount, u"1850"_s);
        QCOMPARE(m_form->state().why, u"A zero too many."_s);
        m_form->open(wonLead({}, {{u"id"_s, 41208}}));
        QCOMPARE(m_form->form().state().typed.jobAmount, u"$18,500.50"_s);
        QCOMPARE(m_form->state().why, QString());
    }

    void aRecordThatCannotBeReadIsCorrectedToo()
    {
        m_form->open(wonLead({{u"jobAmount"_s, u"lots"_s}, {u"estimatedProjectStartDate"_s, 12}}));
        QCOMPARE(m_form->form().state().typed.jobAmount, QString());
        m_form->form().apply(session::TextTyped{session::TextBox::JobAmount, u"1850"_s});
        m_form->form().apply(session::TextTyped{session::TextBox::StartDay, u"2026-06-01"_s});
        m_form->typeWhy(u"It was not a number."_s);
        m_form->make();
        QVERIFY(m_form->state().request.has_value());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<report::CorrectionForm> m_form;
};

QTEST_GUILESS_MAIN(CorrectionFormTest)
#include "correction_form_test.moc"
