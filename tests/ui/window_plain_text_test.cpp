// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "live_window.h"
#include "sandbox_process.h"
#include "support/scripted_server.h"
#include "support/slowness.h"

#include "api/lead_json.h"

#include <chrono>
#include <ctime>
#include <QLabel>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

/// What strangers wrote is shown as they wrote it, at once, and never as HTML.
class WindowPlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<account::TokenVault>();
        QVERIFY(m_sandbox.start());
        m_live = std::make_unique<test::LiveWindow>(*m_vault);
        m_live->workWith(m_sandbox.address());
        QTRY_VERIFY(m_live->hasListed());
    }
    void cleanupTestCase() { m_live.reset(); }

    void aHostileLeadIsShownLiterally_data()
    {
        QTest::addColumn<session::DeskPhase>("phase");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const std::pair<const char *, session::DeskPhase> phases[] = {{"new", session::DeskPhase::New},
                                                                      {"form", session::DeskPhase::Form},
                                                                      {"record", session::DeskPhase::Record}};
        for (const auto &pair : phases) {
            const char *name = pair.first;
            const session::DeskPhase phase = pair.second;
            const auto row = [name, phase](const char *what, const QString &text, const QString &shown) {
                QTest::addRow("%s, %s", name, what) << phase << text << shown;
            };
            row("bold", u"<b>x</b>"_s, u"<b>x</b>"_s);
            row("image from disk", u"<img src=\"file:///etc/hostname\">"_s, u"<img src="_s);
            row("nested tables", u"<table><tr><td>"_s.repeated(30), u"<table><tr><td>"_s);
            // In each of fourteen fields: two megabytes are all that is read of one answer.
            row("2 MB of letters", QString(140'000, u'W'), u"WWWW"_s);
            row("2 MB of lines", u"ab\n"_s.repeated(46'000), u"ab"_s);
            row("2 MB of tags", u"<table>"_s.repeated(20'000), u"<table>"_s);
            row("2 MB of marks", u'a' + QString(140'000, u'\u0301'), u"a\u0301"_s);
            row("directions and controls", u"\u202e\u2066abc\u0007\u001b[31m"_s, u"abc"_s);
        }
    }

    void aHostileLeadIsShownLiterally()
    {
        QFETCH(session::DeskPhase, phase);
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const qint64 ordinary = millisecondsToShow(phase, u"ordinary"_s);
        // On a slow computer an ordinary lead takes longer, too.
        const qint64 limit = std::max<qint64>(50, 8 * ordinary) * test::slowness;
        qint64 hostile = millisecondsToShow(phase, text);
        for (int again = 0; again < 2 && hostile > limit; ++again) // what else runs on the computer only adds to it
            hostile = std::min(hostile, millisecondsToShow(phase, text));
        QCOMPARE(m_live->desk().state().phase, phase);
        QVERIFY2(hostile <= limit, qPrintable(u"%1 ms, an ordinary lead %2 ms"_s.arg(hostile).arg(ordinary)));
        QVERIFY2(m_live->reads(shown), qPrintable(m_live->readable().left(2000)));
        expectNoHtml(*m_live);
    }

    void theWordsOfARefusalAreShownLiterally()
    {
        const QString words = u"<b>no</b><img src='file:///etc/hostname'>\u202e"_s;
        const auto lead = QJsonDocument(QJsonObject{{u"id"_s, 7}, {u"vendorLeadAction"_s, u"ACCEPTED"_s}}).toJson();
        test::ScriptedServer server([&](test::Connection &connection) {
            while (const auto request = connection.readRequest()) {
                if (request->method() == "PUT")
                    connection.answerJson(409, QJsonDocument({{u"success"_s, false}, {u"error"_s, words}}).toJson());
                else
                    connection.answerJson(200, R"({"success":true,"data":)" + lead + "}");
            }
        });
        test::LiveWindow live(*m_vault);
        live.workWith(QUrl(server.address()));
        live.open(7);
        QTRY_COMPARE(live.desk().state().phase, session::DeskPhase::Form);
        live.desk().form().apply(session::StatusChosen{rules::Status::QuoteSent});
        live.submit();
        QTRY_VERIFY2(live.reads(u"<b>no</b><img src="_s), qPrintable(live.readable()));
        expectNoHtml(live);
        live.press(Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY2(live.reads(u"Refused by the server"_s) && live.reads(u"<b>no</b><img src="_s),
                     qPrintable(live.readable()));
        expectNoHtml(live);
    }

    void theReviewShowsTheCustomerLiterally()
    {
        const api::Lead lead = leadOf(session::DeskPhase::Form, u"<b>x</b><img src=\"file:///etc/hostname\">"_s);
        m_live->session().book().put(lead);
        m_live->open(lead.id.number());
        m_live->desk().form().apply(session::StatusChosen{rules::Status::JobWon});
        m_live->desk().form().apply(session::TextTyped{session::TextBox::JobAmount, u"100"_s});
        m_live->desk().form().apply(session::TextTyped{session::TextBox::Notes, u"<b>mine</b>"_s});
        m_live->desk().form().submit();
        QTRY_COMPARE(m_live->desk().form().state().phase, session::FormPhase::Reviewing);
        QVERIFY(m_live->reads(u"<b>mine</b>"_s));
        QVERIFY(m_live->reads(u"<b>x</b><img src="_s));
        expectNoHtml(*m_live);
    }

    void theOutboxShowsTheCustomerLiterally()
    {
        const api::Lead lead = leadOf(session::DeskPhase::Form, u"<b>x</b><img src=\"file:///etc/hostname\">"_s);
        rules::Draft draft;
        draft.status = rules::Status::QuoteSent;
        draft.notes = rules::Notes(u"<b>mine</b>\u202e"_s);
        QVERIFY(m_live->session().submit({lead, outbox::StatusUpdate{*rules::makeUpdate(draft, rules::Context())}}));
        m_live->press(Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY2(m_live->reads(u"<b>x</b><img src="_s) && m_live->reads(u"<b>mine</b>"_s),
                     qPrintable(m_live->readable()));
        expectNoHtml(*m_live);
        m_live->press(Qt::Key_1, Qt::ControlModifier);
    }

private:
    /// The best of three: the others met another program.
    qint64 millisecondsToShow(session::DeskPhase phase, const QString &text)
    {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i) {
            const api::Lead lead = leadOf(phase, text);
            m_live->session().book().put(lead);
            const std::chrono::nanoseconds start = workOfThisThread();
            m_live->open(lead.id.number());
            m_live->window().grab();
            const auto taken = std::chrono::duration_cast<std::chrono::milliseconds>(workOfThisThread() - start);
            best = std::min<qint64>(best, taken.count());
        }
        return best;
    }

    /// Not the time that passes: the machine may be busy.
    static std::chrono::nanoseconds workOfThisThread()
    {
        timespec work{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &work);
        return std::chrono::seconds(work.tv_sec) + std::chrono::nanoseconds(work.tv_nsec);
    }

    static void expectNoHtml(const test::LiveWindow &live)
    {
        for (const QWidget *widget : live.window().findChildren<QWidget *>()) {
            QVERIFY2(!widget->toolTip().contains(u'<'), qPrintable(widget->toolTip()));
            const auto *label = qobject_cast<const QLabel *>(widget);
            const bool plain =
                label == nullptr || label->textFormat() == Qt::PlainText || !label->text().contains(u'<');
            QVERIFY2(plain, qPrintable(label != nullptr ? label->text() : QString()));
        }
        QVERIFY(!live.readable().contains(u'\u202e') && !live.readable().contains(u'\u001b'));
    }

    /// A lead all of whose texts are `text`, as a server sends it, so that its page is in that phase.
    [[nodiscard]] api::Lead leadOf(session::DeskPhase phase, const QString &text)
    {
        QJsonObject recorded{{u"reason"_s, text}};
        for (const auto &key : {u"lostReason"_s, u"contactMethod"_s, u"estimateType"_s, u"jobAmount"_s})
            recorded[key] = text;
        QJsonObject lead{
            {u"id"_s, 990'000 + ++m_count},
            {u"vendorLeadAction"_s, u"ACCEPTED"_s},
            {u"postLeadStatus"_s, text},
            {u"postLeadStatusData"_s, recorded},
            {u"attachments"_s,
             QJsonArray{QJsonObject{{u"id"_s, 1}, {u"displayFilename"_s, text}, {u"contentType"_s, text}}}}};
        for (const auto &key :
             {u"category"_s, u"customerName"_s, u"customerEmail"_s, u"customerPhone"_s, u"customerAddress"_s,
              u"projectDetailsHtml"_s, u"originalJobDescription"_s, u"customerInformationHtml"_s, u"declineReason"_s})
            lead[key] = text;
        if (phase == session::DeskPhase::New) {
            lead[u"vendorLeadAction"_s] = u"NONE"_s;
            lead[u"postLeadStatus"_s] = QJsonValue();
        } else if (phase == session::DeskPhase::Record) {
            lead[u"postLeadStatus"_s] = u"LEAD_WON"_s;
        }
        return api::leadFromJson(lead, QTimeZone("America/Toronto")).value();
    }

    std::unique_ptr<account::TokenVault> m_vault;
    test::SandboxProcess m_sandbox;
    std::unique_ptr<test::LiveWindow> m_live;
    int m_count = 0;
};

QTEST_MAIN(WindowPlainTextTest)
#include "window_plain_text_test.moc"
