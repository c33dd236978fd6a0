// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "window_stage.h"

#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 openLead = 48155;

} // namespace

/// The way between the pages, with keys.
class WindowPagesTest : public QObject, private test::WindowStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void theListAndTheStatusAreAKeyAwayFromAnyPage()
    {
        m_live->open(openLead);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Status"_s));
        m_live->press(Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(m_live->focusName(), u"Leads"_s);
        m_live->window().signInTo(std::nullopt);
        QTRY_VERIFY(m_live->reads(u"Token"_s));
        m_live->press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Status"_s));
    }

    void aFormThatIsNotInSightIsNotSubmitted()
    {
        m_live->open(openLead);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Status"_s));
        m_live->type(u"c"_s);
        m_live->window().signInTo(std::nullopt);
        QTRY_VERIFY(m_live->reads(u"Token"_s));
        m_live->submit();
        QTest::qWait(200);
        QCOMPARE(m_sandbox->logOf(u"PUT"_s, u"/status"_s).size(), 0);
        QVERIFY(m_live->desk().state().submissions.isEmpty());
    }
};

QTEST_MAIN(WindowPagesTest)
#include "window_pages_test.moc"
