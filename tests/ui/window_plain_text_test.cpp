// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "live_window.h"
#include "sandbox_process.h"

#include <QElapsedTimer>
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
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("bold") << u"<b>x</b>"_s << u"<b>x</b>"_s;
        QTest::newRow("image from disk") << u"<img src=\"file:///etc/hostname\">"_s << u"<img src="_s;
        QTest::newRow("nested tables") << u"<table><tr><td>"_s.repeated(30) << u"<table><tr><td>"_s;
        QTest::newRow("200 kB of letters") << QString(200'000, u'W') << u"WWWW"_s;
        QTest::newRow("200 kB of lines") << u"ab\n"_s.repeated(66'000) << u"ab"_s;
        QTest::newRow("directions and controls") << u"\u202e\u2066abc\u0007\u001b[31m"_s << u"abc"_s;
    }

    void aHostileLeadIsShownLiterally()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const api::Lead lead = hostile(text);
        m_live->session().book().put(lead);
        QElapsedTimer timer;
        timer.start();
        m_live->open(lead.id.number());
        m_live->window().grab();
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(m_live->reads(shown), qPrintable(m_live->readable().left(2000)));
        for (const QWidget *widget : m_live->window().findChildren<QWidget *>()) {
            QVERIFY2(!widget->toolTip().contains(u'<'), qPrintable(widget->toolTip()));
            const auto *label = qobject_cast<const QLabel *>(widget);
            const bool plain =
                label == nullptr || label->textFormat() == Qt::PlainText || !label->text().contains(u'<');
            QVERIFY2(plain, qPrintable(label != nullptr ? label->text() : QString()));
        }
        QVERIFY(!m_live->readable().contains(u'\u202e') && !m_live->readable().contains(u'\u001b'));
    }

private:
    [[nodiscard]] api::Lead hostile(const QString &text)
    {
        api::Lead lead = *m_live->session().book().find(api::LeadId(48155));
        lead.id = api::LeadId(990'000 + ++m_count);
        for (QString *field : {&lead.category, &lead.customerName, &lead.customerEmail, &lead.customerPhone,
                               &lead.customerAddress, &lead.projectDetailsHtml, &lead.originalJobDescription,
                               &lead.customerInformationHtml, &lead.declineReason})
            *field = text;
        if (lead.recorded)
            lead.recorded->reason = text;
        lead.attachments = {{1, text, text, {}}};
        return lead;
    }

    std::unique_ptr<account::TokenVault> m_vault;
    test::SandboxProcess m_sandbox;
    std::unique_ptr<test::LiveWindow> m_live;
    int m_count = 0;
};

QTEST_MAIN(WindowPlainTextTest)
#include "window_plain_text_test.moc"
