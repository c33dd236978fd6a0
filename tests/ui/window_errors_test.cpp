// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "window_stage.h"

#include "lead/lead_page.h"
#include "window/work_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 newLead = 48231;
constexpr qint64 wonLead = 48110;

} // namespace

/// Whichever form it is: what cannot go is said in the window's title, and the focus is where it is mended.
class WindowErrorsTest : public QObject, private test::WindowStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void decliningWithoutAReason()
    {
        m_live->open(newLead);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::New);
        press(u"Decline lead"_s);
        expectError(m_live->window(), u"Reason for declining"_s);
    }

    void comparingWithoutNumbers()
    {
        openRecord(ui::RecordCommand::Compare);
        m_live->press(Qt::Key_A, Qt::ControlModifier);
        m_live->type(u"x"_s);
        press(u"Compare"_s);
        expectError(m_live->window(), u"Lead numbers"_s);
    }

    void aCorrectionWithoutAReason()
    {
        openRecord(ui::RecordCommand::Correct);
        press(u"Make the request"_s);
        QTRY_VERIFY2(m_live->window().windowTitle().startsWith(u"Error: "_s),
                     qPrintable(m_live->window().windowTitle()));
        QVERIFY2(m_live->focusName().startsWith(u"Why it is wrong"_s), qPrintable(m_live->focusName()));
        m_live->press(Qt::Key_Escape); // back to the lead
        QVERIFY(!m_live->window().windowTitle().startsWith(u"Error: "_s));
    }

    void goingToALeadThatIsNone()
    {
        m_live->press(Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeWindow() != &m_live->window());
        QWidget &dialog = *QApplication::activeWindow();
        m_live->type(u"x"_s);
        for (auto *button : dialog.findChildren<QAbstractButton *>()) {
            if (button->text() == u"&Go"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        expectError(dialog, u"Lead number"_s);
    }

    void renamingAConnectionToNothing()
    {
        const account::Connection roofs{account::ConnectionId::create(), *account::ConnectionName::fromText(u"Roofs"_s),
                                        api::ServerAddress::renovationFind(), api::Access::ReadAndWrite};
        QVERIFY(m_live->connections().add(roofs));
        m_live->chooseInMenu(u"Connections"_s);
        QVERIFY(m_live->tabTo(u"Connection name"_s));
        m_live->press(Qt::Key_A, Qt::ControlModifier);
        m_live->press(Qt::Key_Delete);
        press(u"Rename"_s);
        expectError(m_live->window(), u"Connection name"_s);
    }

private:
    void openRecord(ui::RecordCommand command)
    {
        m_live->open(wonLead);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::Record);
        m_live->window().workPage()->lead().perform(command);
        QTest::qWait(50);
    }

    /// The button, as a mouse does it: it has the focus then.
    void press(const QString &name)
    {
        auto *button = qobject_cast<QAbstractButton *>(m_live->find(name));
        QVERIFY2(button != nullptr, qPrintable(name));
        button->setFocus(Qt::MouseFocusReason);
        button->click();
    }

    /// It goes with the next key, which mends it.
    void expectError(QWidget &window, const QString &field)
    {
        QTRY_VERIFY2(window.windowTitle().startsWith(u"Error: "_s), qPrintable(window.windowTitle()));
        QVERIFY2(m_live->focusName().startsWith(field), qPrintable(m_live->focusName()));
        m_live->type(u"1"_s);
        QVERIFY2(!window.windowTitle().startsWith(u"Error: "_s), qPrintable(window.windowTitle()));
    }
};

QTEST_MAIN(WindowErrorsTest)
#include "window_errors_test.moc"
