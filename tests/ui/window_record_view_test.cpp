// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "live_window.h"
#include "sandbox_process.h"
#include "telling_record.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>
#include <QTextEdit>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 wonLead = 48110;
constexpr qint64 oddLead = 48055;   // completed before it starts
constexpr qint64 olderLead = 47986; // won long ago without a job amount

} // namespace

/// What is read of a record, alone and beside others.
class WindowRecordViewTest : public QObject
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
        m_live->workWith(m_sandbox.address(), api::Access::ReviewOnly);
        QTRY_VERIFY(m_live->hasListed());
    }
    void cleanup() { m_live.reset(); }

    void everyFieldIsThereAndTheEmptyOnesAreSaidToBe()
    {
        open(wonLead);
        const QString said = m_live->readable();
        for (const QString &part : {u"Lead won (LEAD_WON)"_s, u"$24,350.72"_s, u"Not recorded"_s,
                                    u"This record is locked because its status"_s, u"correction request"_s,
                                    u"Contractor's answer"_s, u"Not recorded from this computer"_s})
            QVERIFY2(said.contains(part), qPrintable(part + u" is missing in "_s + said));
    }

    void whatIsUnderEveryKeyIsShownToItsEnd()
    {
        open(wonLead);
        const QJsonObject object = test::tellingObject(wonLead);
        m_live->session().book().put(test::leadOf(object));
        QTRY_COMPARE(factOf(u"Category"_s), u"Zq category"_s);
        for (const QString &key : test::keysOf(object)) {
            const test::Told told = test::toldOf(object, key);
            const QString shown = QString(told.text).replace(u'\u00a0', u' '); // as a text editor hands it out
            QVERIFY2(factOf(told.name) == shown, qPrintable(key + u": "_s + factOf(told.name)));
        }
        QCOMPARE(factOf(u"Made final by"_s), u"Not recorded from this computer"_s);
        QVERIFY2(m_live->reads(u"Zq displayFilename"_s), qPrintable(m_live->readable()));
    }

    void everythingOfTheRecordCanBeReachedAndCopied()
    {
        open(wonLead);
        m_live->press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_live->tabTo(u"Job amount"_s));
        const auto *amount = qobject_cast<QTextEdit *>(QApplication::focusWidget());
        QVERIFY(amount != nullptr && amount->isEnabled() && amount->isReadOnly());
        m_live->press(Qt::Key_A, Qt::ControlModifier);
        m_live->press(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"$24,350.72"_s);
    }

    void theTabOrderIsTheOneThatIsSeen()
    {
        open(wonLead);
        QTRY_VERIFY(m_live->reads(u"Review checks: "_s) && !m_live->reads(u"Review checks: nothing"_s));
        QStringList order;
        QVERIFY(m_live->tabTo(u"Copy reference"_s));
        for (int i = 0; i < 12; ++i) {
            order << m_live->focusName();
            m_live->press(Qt::Key_Tab);
        }
        QCOMPARE(order.mid(0, 8), (QStringList{u"Copy reference"_s, u"Copy note"_s, u"Copy note as Markdown"_s,
                                               u"Export as PDF…"_s, u"Export as JSON…"_s, u"Without personal data"_s,
                                               u"Compare…"_s, u"Something is wrong…"_s}));
        QVERIFY2(order.contains(u"Review check 1"_s) && order.indexOf(u"Review check 1"_s) < order.indexOf(u"Status"_s),
                 qPrintable(order.join(u", "_s)));
    }

    void whatIsOddIsSaid()
    {
        open(oddLead);
        QTRY_VERIFY2(m_live->reads(u"Completion date: before the start date"_s), qPrintable(m_live->readable()));
        open(olderLead);
        QTRY_VERIFY2(m_live->reads(u"Job amount: not recorded"_s), qPrintable(m_live->readable()));
        QVERIFY(m_live->reads(u"Review checks: "_s));
    }

    void theRawJsonIsFoldedAwayAndCanBeCopied()
    {
        open(wonLead);
        QVERIFY(!m_live->reads(u"postLeadStatusData"_s));
        click(u"Show raw JSON"_s);
        QTRY_VERIFY(m_live->reads(u"postLeadStatusData"_s));
        click(u"Copy raw JSON"_s);
        QVERIFY2(m_live->reads(u"Copied: raw JSON"_s), qPrintable(m_live->readable()));
        const QJsonObject copied = QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).object();
        QCOMPARE(copied, QJsonDocument::fromJson(m_live->desk().state().lead->json).object());
        QCOMPARE(copied[u"id"_s].toInteger(), wonLead);
        QCOMPARE(copied[u"postLeadStatusData"_s][u"jobAmount"_s].toDouble(), 24'350.72);
        click(u"Hide raw JSON"_s);
        QVERIFY(!m_live->reads(u"postLeadStatusData"_s));
    }

    void recordsAreComparedByTheirNumbers()
    {
        open(wonLead);
        click(u"Compare…"_s);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Lead numbers"_s));
        m_live->type(u"48055"_s);
        m_live->press(Qt::Key_Return);
        QTRY_VERIFY2(m_live->reads(u"Job amount: differs"_s), qPrintable(m_live->readable()));
        QVERIFY(m_live->reads(u"$24,350.72"_s) && m_live->reads(u"$12,750.00"_s));
        QCOMPARE(spokenOf(u"Job amount, Lead 48055"_s), u"differs"_s);
        QCOMPARE(spokenOf(u"Job amount, Lead 48110"_s), QString());
        QCOMPARE(spokenOf(u"Contractor's answer, Lead 48055"_s), QString());
        QVERIFY(m_live->reads(u"Contractor's answer\n"_s));
        qobject_cast<QCheckBox *>(m_live->find(u"Only what differs"_s))->click();
        QVERIFY(!m_live->reads(u"Contractor's answer\n"_s));
        m_live->press(Qt::Key_Escape);
        QTRY_VERIFY(m_live->reads(u"This record is locked"_s));
    }

    void whatCannotBeComparedIsSaid()
    {
        open(wonLead);
        click(u"Compare…"_s);
        m_live->type(u"abc"_s);
        m_live->press(Qt::Key_Return);
        QVERIFY2(m_live->reads(u"Lead numbers: write two to 6 numbers"_s), qPrintable(m_live->readable()));
        qobject_cast<QLineEdit *>(m_live->find(u"Lead numbers"_s))->clear();
        m_live->type(u"48110 999999"_s);
        m_live->press(Qt::Key_Return);
        QTRY_VERIFY2(m_live->reads(u"Lead 999999: "_s), qPrintable(m_live->readable()));
    }

private:
    void open(qint64 lead)
    {
        m_live->open(lead);
        QTRY_VERIFY(m_live->desk().state().id == api::LeadId(lead) && m_live->desk().state().lead);
        QTest::qWait(50);
    }

    void click(const QString &name)
    {
        auto *button = qobject_cast<QAbstractButton *>(m_live->find(name));
        QVERIFY2(button != nullptr, qPrintable(name));
        button->click();
    }

    /// The text editor of that name, or null.
    [[nodiscard]] const QTextEdit *textOf(const QString &name) const
    {
        for (const QTextEdit *text : m_live->window().findChildren<QTextEdit *>()) {
            if (text->isVisible() && test::spokenName(*text) == name)
                return text;
        }
        return nullptr;
    }

    /// What stands beside that name in the record.
    [[nodiscard]] QString factOf(const QString &name) const
    {
        const QTextEdit *text = textOf(name);
        return text != nullptr ? text->toPlainText() : u"there is no "_s + name;
    }

    /// What a screen reader says of that text besides its name.
    [[nodiscard]] QString spokenOf(const QString &name) const
    {
        const QTextEdit *text = textOf(name);
        if (text == nullptr)
            return u"there is no "_s + name;
        return QAccessible::queryAccessibleInterface(const_cast<QTextEdit *>(text))->text(QAccessible::Description);
    }

    std::unique_ptr<account::TokenVault> m_vault;
    test::SandboxProcess m_sandbox;
    std::unique_ptr<test::LiveWindow> m_live;
};

QTEST_MAIN(WindowRecordViewTest)
#include "window_record_view_test.moc"
