// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "literal.h"
#include "live_window.h"
#include "painted_text.h"
#include "sandbox_process.h"

#include "api/lead_json.h"
#include "review/correction_request.h"
#include "review/correction_text.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hostileOpen = 990'001;
constexpr qint64 hostileWon = 990'002;
constexpr qint64 wonLead = 48110;
const QString hostile = u"<b>x</b>&lt;i&gt;<img src=\"file:///etc/hostname\">\u202e\u001b[31m"_s;
const QString turning = u"<b>x</b>&lt;i&gt;<img src=x>\u202e"_s;
const QString literal = u"<b>x</b>"_s;

/// All of whose texts are hostile.
api::Lead hostileLead(qint64 number, const QString &status, const QString &notes = hostile)
{
    QJsonObject recorded{{u"reason"_s, notes}};
    for (const auto &key : {u"lostReason"_s, u"contactMethod"_s, u"estimateType"_s, u"jobAmount"_s})
        recorded[key] = hostile;
    QJsonObject lead{
        {u"id"_s, number},
        {u"vendorLeadAction"_s, u"ACCEPTED"_s},
        {u"postLeadStatus"_s, status},
        {u"postLeadStatusData"_s, recorded},
        {u"attachments"_s,
         QJsonArray{QJsonObject{{u"id"_s, 1}, {u"displayFilename"_s, hostile}, {u"contentType"_s, hostile}}}}};
    for (const auto &key :
         {u"category"_s, u"customerName"_s, u"customerEmail"_s, u"customerPhone"_s, u"customerAddress"_s,
          u"projectDetailsHtml"_s, u"originalJobDescription"_s, u"customerInformationHtml"_s, u"declineReason"_s})
        lead[key] = hostile;
    return api::leadFromJson(lead, QTimeZone("America/Toronto")).value();
}

} // namespace

/// What strangers wrote stands on every page as they wrote it; on a lead's own page: window_plain_text_test.
class WindowStrangersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<account::TokenVault>();
        QVERIFY(m_sandbox.start());
    }

    void init()
    {
        m_live = std::make_unique<test::LiveWindow>(*m_vault);
        m_live->workWith(m_sandbox.address());
        QTRY_VERIFY(m_live->hasListed());
        m_live->session().book().put(hostileLead(hostileOpen, hostile));
        m_live->session().book().put(hostileLead(hostileWon, u"LEAD_WON"_s));
    }

    void cleanup() { m_live.reset(); }

    void inTheListOfLeads()
    {
        QTRY_VERIFY2(paintedOf(m_live->window()).contains(u"All (44)"_s), qPrintable(paintedOf(m_live->window())));
        m_live->press(Qt::Key_F, Qt::ControlModifier);
        m_live->type(u"990"_s);
        expectLiteral(4); // name, and status with category, of two
    }

    void amongTheLockedRecords()
    {
        m_live->press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY2(m_live->reads(u"with findings"_s), qPrintable(m_live->readable()));
        m_live->type(u"990"_s);
        expectLiteral(1);
    }

    void inRecordsSideBySide()
    {
        openWon();
        click(u"Compare…"_s);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Lead numbers"_s));
        m_live->type(QString::number(wonLead));
        m_live->press(Qt::Key_Return);
        QTRY_VERIFY2(paintedOf(m_live->window()).contains(u": differs"_s), qPrintable(m_live->readable()));
        expectLiteral(1);
    }

    void inACorrectionRequestThatIsWritten()
    {
        // Notes that are edited stay what they are, marks and all: what is sent back is to differ in what was changed.
        m_live->session().book().put(hostileLead(hostileWon, u"LEAD_WON"_s, literal));
        openWon();
        click(u"Something is wrong…"_s);
        QTRY_VERIFY(m_live->find(u"Job amount"_s) != nullptr);
        expectLiteral(1);
        m_live->find(u"Job amount"_s)->setFocus();
        m_live->press(Qt::Key_A, Qt::ControlModifier);
        m_live->type(u"100"_s);
        chooseToBeDetermined();
        m_live->find(u"Why it is wrong"_s)->setFocus();
        m_live->type(literal);
        click(u"Make the request"_s);
        QTRY_VERIFY2(m_live->reads(u"Correction request JC-"_s), qPrintable(m_live->readable()));
        expectLiteral(1);
    }

    void inACorrectionRequestThatCame()
    {
        rules::Draft draft;
        draft.status = rules::Status::JobWon;
        draft.jobAmount = *rules::Money::fromCents(100);
        draft.notes = rules::Notes(turning);
        api::Lead lead = *m_live->session().book().find(api::LeadId(wonLead));
        lead.recorded->reason = turning;
        const review::CorrectionRequest request{QUuid::createUuid(),
                                                QDateTime::fromSecsSinceEpoch(1'777'000'000, Qt::UTC),
                                                turning,
                                                m_live->session().connection().server,
                                                review::recordedPart(lead),
                                                *rules::makeUpdate(draft, {}),
                                                *review::CorrectionReason::fromText(turning)};
        QApplication::clipboard()->setText(review::requestBlock(request));
        m_live->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY2(m_live->reads(u"Recorded now"_s), qPrintable(m_live->readable()));
        expectLiteral(1);
    }

    void inTheOverview()
    {
        m_live->press(Qt::Key_5, Qt::ControlModifier);
        QTRY_VERIFY(m_live->window().windowTitle().startsWith(u"Overview"_s));
        QTRY_VERIFY2(paintedOf(m_live->window()).contains(u"Another status of the server"_s),
                     qPrintable(paintedOf(m_live->window())));
        expectLiteral(0);
    }

    void whereConnectionsAreSwitched()
    {
        for (const QString &name : {u"<b>x</b> Roofs"_s, u"<img src=x> Decks"_s})
            QVERIFY(m_live->connections().add(
                {account::ConnectionId::create(), *account::ConnectionName::fromText(name),
                 *api::ServerAddress::fromText(u"http://127.0.0.1:9"_s), api::Access::ReadAndWrite}));
        m_live->press(Qt::Key_K, Qt::ControlModifier);
        QTest::qWait(100);
        expectLiteral(1);
    }

private:
    /// On so many lines of the window and what lies over it, at least.
    void expectLiteral(int lines)
    {
        QStringList painted;
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (!window->isVisible())
                continue;
            const QStringList wrong = test::notLiteral(*window);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
            painted << test::paintedLines(*window);
        }
        const auto shown = painted.filter(literal).size();
        QVERIFY2(shown >= lines, qPrintable(painted.join(u'\n')));
    }

    [[nodiscard]] static QString paintedOf(QWidget &window) { return test::paintedLines(window).join(u'\n'); }

    void openWon()
    {
        m_live->open(hostileWon);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::Record);
        QTest::qWait(50);
    }

    void chooseToBeDetermined()
    {
        for (QWidget *box : m_live->window().findChildren<QWidget *>()) {
            auto *check = qobject_cast<QAbstractButton *>(box);
            if (check != nullptr && check->isVisible() && check->isCheckable() && !check->isChecked() &&
                test::spokenName(*check).contains(u"determined"_s))
                check->click();
        }
    }

    void click(const QString &name)
    {
        auto *button = qobject_cast<QAbstractButton *>(m_live->find(name));
        QVERIFY2(button != nullptr, qPrintable(name + u" in "_s + m_live->readable()));
        button->click();
    }

    std::unique_ptr<account::TokenVault> m_vault;
    test::SandboxProcess m_sandbox;
    std::unique_ptr<test::LiveWindow> m_live;
};

QTEST_MAIN(WindowStrangersTest)
#include "window_strangers_test.moc"
