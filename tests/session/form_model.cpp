// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "session/status_form.h"

#include <QSignalSpy>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;
using session::FormPhase;
using session::TextBox;

namespace {

session::Surroundings torontoInNovember()
{
    return {QLocale(QLocale::English, QLocale::Canada), QTimeZone("America/Toronto"),
            [] { return QDateTime(QDate(2026, 11, 24), QTime(15, 0), Qt::UTC); }};
}

api::Lead acceptedLead()
{
    api::Lead lead;
    lead.id = api::LeadId(7);
    lead.vendorLeadAction = api::VendorAction::Accepted;
    return lead;
}

void type(session::StatusForm &form, TextBox box, const QString &text)
{
    form.apply(session::TextTyped{box, text});
}

void fillLeadWon(session::StatusForm &form)
{
    form.apply(session::StatusChosen{rules::Status::LeadWon});
    type(form, TextBox::JobAmount, u"18 500"_s);
    type(form, TextBox::StartDay, u"2026-12-01"_s);
    form.apply(session::TargetKindChosen{session::Target::Completion, session::TargetKind::ToBeDetermined});
}

} // namespace

class FormModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_form = std::make_unique<session::StatusForm>(torontoInNovember());
        m_form->setLead(acceptedLead());
        m_ready.clear();
        connect(m_form.get(), &session::StatusForm::updateReady, this,
                [this](const rules::Update &update) { m_ready.append(update); });
    }

    void everyStatusShowsExactlyItsRows_data()
    {
        QTest::addColumn<rules::Status>("status");
        QTest::addColumn<QList<rules::Field>>("expected");
        using F = rules::Field;
        using S = rules::Status;
        const auto row = [](const char *name, S status, QList<F> fields) {
            QTest::newRow(name) << status << (fields << F::Notes);
        };
        row("HOMEOWNER_CONTACTED", S::HomeownerContacted, {});
        row("MEETUP_SCHEDULED", S::MeetupScheduled, {F::MeetingDate});
        row("QUOTE_SENT", S::QuoteSent, {});
        row("JOB_PENDING_DECISION", S::JobPendingDecision, {});
        row("JOB_WON", S::JobWon, {F::JobAmount});
        row("JOB_LOST", S::JobLost, {});
        row("JOB_POSTPONED_OR_CANCELLED", S::JobPostponedOrCancelled, {});
        row("NO_RESPONSE_FROM_HOMEOWNER", S::NoResponseFromHomeowner, {});
        row("OTHER", S::Other, {});
        row("REACHED_OUT_TO_HOMEOWNER", S::ReachedOutToHomeowner, {F::ContactMethod});
        row("MULTIPLE_ATTEMPTS_NO_RESPONSE", S::MultipleAttemptsNoResponse, {});
        row("CONTACT_MADE", S::ContactMade, {F::ContactMethod});
        row("ESTIMATE_PROVIDED", S::EstimateProvided, {F::EstimateType});
        row("LEAD_WON", S::LeadWon, {F::JobAmount, F::StartDate, F::CompletionDate, F::Attachment});
        row("LEAD_LOST", S::LeadLost, {F::LostReason});
    }

    void everyStatusShowsExactlyItsRows()
    {
        QFETCH(rules::Status, status);
        QFETCH(QList<rules::Field>, expected);
        m_form->apply(session::StatusChosen{status});
        QList<rules::Field> shown;
        for (const session::RowState &row : m_form->state().rows) {
            if (row.isShown())
                shown << row.field;
        }
        std::sort(shown.begin(), shown.end());
        std::sort(expected.begin(), expected.end());
        QCOMPARE(shown, expected);
    }

    void nothingIsRedWhileTypingForTheFirstTime()
    {
        m_form->apply(session::StatusChosen{rules::Status::JobWon});
        for (const auto &text : {u"n"_s, u"na"_s, u"nan"_s}) {
            type(*m_form, TextBox::JobAmount, text);
            QVERIFY(!m_form->state().row(rules::Field::JobAmount).message);
        }
    }

    void aFilledFieldThatIsLeftSaysWhatIsWrongAndFallsSilentWithTheMendingKey()
    {
        m_form->apply(session::StatusChosen{rules::Status::JobWon});
        type(*m_form, TextBox::JobAmount, u"12x"_s);
        m_form->leave(rules::Field::JobAmount);
        const auto message = m_form->state().row(rules::Field::JobAmount).message;
        QVERIFY(message);
        QCOMPARE(message->severity, rules::Severity::Error);
        type(*m_form, TextBox::JobAmount, u"12"_s);
        QVERIFY(!m_form->state().row(rules::Field::JobAmount).message);
        type(*m_form, TextBox::JobAmount, u"12y"_s);
        QVERIFY(!m_form->state().row(rules::Field::JobAmount).message);
    }

    void anEmptyFieldThatIsLeftStaysQuiet()
    {
        m_form->apply(session::StatusChosen{rules::Status::JobWon});
        m_form->leave(rules::Field::JobAmount);
        QVERIFY(!m_form->state().row(rules::Field::JobAmount).message);
        QVERIFY(m_form->state().stillNeeded.contains(u"amount"_s, Qt::CaseInsensitive));
    }

    void submitWithFaultsShowsAllOfThemInOrderAndSendsNothing()
    {
        QSignalSpy first(m_form.get(), &session::StatusForm::correctionNeeded);
        m_form->apply(session::StatusChosen{rules::Status::LeadWon});
        m_form->submit();
        QCOMPARE(m_form->state().phase, FormPhase::Correcting);
        QCOMPARE(m_ready.count(), 0);
        QCOMPARE(first.count(), 1);
        QCOMPARE(first.first().first().value<rules::Field>(), rules::Field::JobAmount);
        QList<rules::Field> fields;
        for (const session::FormMessage &error : m_form->state().errors)
            fields << error.field;
        QCOMPARE(fields, (QList{rules::Field::JobAmount, rules::Field::StartDate, rules::Field::CompletionDate}));
    }

    void correctingEndsWithTheLastFault()
    {
        m_form->apply(session::StatusChosen{rules::Status::JobLost});
        m_form->submit();
        QCOMPARE(m_form->state().phase, FormPhase::Correcting);
        type(*m_form, TextBox::Notes, u"Too far away"_s);
        QCOMPARE(m_form->state().phase, FormPhase::Editing);
        QVERIFY(m_form->state().errors.isEmpty());
    }

    void submitWithoutAStatusAsksForOne()
    {
        QSignalSpy first(m_form.get(), &session::StatusForm::correctionNeeded);
        m_form->submit();
        QCOMPARE(first.first().first().value<rules::Field>(), rules::Field::Status);
        QCOMPARE(m_form->state().errors.size(), 1);
    }

    void changingTheStatusAndBackRestoresEverything()
    {
        fillLeadWon(*m_form);
        type(*m_form, TextBox::Notes, u"Deposit paid"_s);
        const session::TypedAnswers before = m_form->state().typed;
        m_form->apply(session::StatusChosen{rules::Status::MeetupScheduled});
        m_form->apply(session::StatusChosen{rules::Status::LeadWon});
        QCOMPARE(m_form->state().typed, before);
    }

    void whatIsHiddenIsNeverSubmitted()
    {
        fillLeadWon(*m_form);
        m_form->apply(session::ContactMethodChosen{rules::ContactMethod::Email});
        m_form->apply(session::StatusChosen{rules::Status::HomeownerContacted});
        m_form->submit();
        QCOMPARE(m_ready.count(), 1);
        const QJsonObject sent = rules::toJson(m_ready.first());
        QCOMPARE(sent.keys(), QStringList{u"status"_s});
    }

    void aFinalStatusIsReviewedAndGoesOnlyWhenConfirmed()
    {
        fillLeadWon(*m_form);
        m_form->submit();
        QCOMPARE(m_form->state().phase, FormPhase::Reviewing);
        QVERIFY(m_form->state().reviewed);
        QCOMPARE(m_form->state().reviewed->jobAmount()->cents(), 1'850'000);
        m_form->submit();
        QCOMPARE(m_ready.count(), 0);
        m_form->confirm();
        QCOMPARE(m_ready.count(), 1);
        m_form->confirm();
        QCOMPARE(m_ready.count(), 1);
    }

    void whatChangesDuringAReviewMustBeReviewedAgain()
    {
        fillLeadWon(*m_form);
        m_form->submit();
        type(*m_form, TextBox::JobAmount, u"185 000"_s);
        QCOMPARE(m_form->state().phase, FormPhase::Editing);
        m_form->confirm();
        QCOMPARE(m_ready.count(), 0);
    }

    void goingBackFromAReviewKeepsWhatWasTyped()
    {
        fillLeadWon(*m_form);
        const session::TypedAnswers before = m_form->state().typed;
        m_form->submit();
        m_form->goBack();
        QCOMPARE(m_form->state().phase, FormPhase::Editing);
        QCOMPARE(m_form->state().typed, before);
    }

    void aWarningIsAskedAboutOnce()
    {
        m_form->apply(session::StatusChosen{rules::Status::MeetupScheduled});
        type(*m_form, TextBox::MeetingDay, u"2026-11-20"_s);
        type(*m_form, TextBox::MeetingTime, u"14:30"_s);
        m_form->submit();
        QCOMPARE(m_form->state().phase, FormPhase::AskingWarnings);
        QCOMPARE(m_form->state().warnings.size(), 1);
        m_form->confirm();
        QCOMPARE(m_ready.count(), 1);
        m_form->submit();
        QCOMPARE(m_ready.count(), 2);
    }

    void aLeadThatWasLockedMeanwhileCannotBeSubmitted()
    {
        fillLeadWon(*m_form);
        m_form->submit();
        api::Lead locked = acceptedLead();
        locked.postLeadStatus = rules::Status::JobWon;
        m_form->setLead(locked);
        m_form->confirm();
        QCOMPARE(m_ready.count(), 0);
        m_form->submit();
        QCOMPARE(m_ready.count(), 0);
        QCOMPARE(m_form->state().errors.first().field, rules::Field::Status);
    }

    void anAmbiguousAmountShowsHowItWasRead()
    {
        m_form->apply(session::StatusChosen{rules::Status::JobWon});
        type(*m_form, TextBox::JobAmount, u"1,234"_s);
        QVERIFY(m_form->state().row(rules::Field::JobAmount).readAs.contains(u"1,234.00"_s));
    }

    void aTimeThatTheClockSkipsSaysSo()
    {
        m_form->apply(session::StatusChosen{rules::Status::MeetupScheduled});
        type(*m_form, TextBox::MeetingDay, u"2027-03-14"_s);
        type(*m_form, TextBox::MeetingTime, u"2:30 am"_s);
        m_form->leave(rules::Field::MeetingDate);
        QVERIFY(m_form->state().row(rules::Field::MeetingDate).message->sentence.contains(u"skip"_s));
    }

private:
    std::unique_ptr<session::StatusForm> m_form;
    QList<rules::Update> m_ready;
};

QTEST_GUILESS_MAIN(FormModelTest)
#include "form_model.moc"
