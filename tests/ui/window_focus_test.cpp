// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "live_window.h"
#include "sandbox_process.h"

#include "parts/house_style.h"

#include <QApplication>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 leadWithAttachment = 48155;
constexpr qint64 newLead = 48231;
constexpr qint64 lockedLead = 48110;
constexpr int leastFocusPixels = 40; // about those of a frame round the smallest button, and more than a cursor has

int differentPixels(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return one.width() * one.height();
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    }
    return count;
}

} // namespace

/// Whatever has the focus looks different from when it has not, so that nobody without a mouse loses their place.
class WindowFocusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::useHouseStyle(u"fusion"_s); // as the program has it
        m_vault = std::make_unique<account::TokenVault>();
        QVERIFY(m_sandbox.start());
    }

    void init()
    {
        m_live = std::make_unique<test::LiveWindow>(*m_vault);
        m_live->workWith(m_sandbox.address());
        QTRY_VERIFY(m_live->hasListed());
        m_live->open(leadWithAttachment);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::Form);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Status"_s));
    }

    void cleanup() { m_live.reset(); }

    void theFocusIsSeenOnOtherPages_data() { otherPages(); }

    void theFocusIsSeenOnOtherPages()
    {
        goToOtherPage();
        expectFocusSeen();
    }

    void theFocusIsSeen_data() { forms(); }

    void theFocusIsSeen()
    {
        chooseStatuses();
        expectFocusSeen();
    }

    void theFocusIsSeenOnEachKindOfLead_data()
    {
        QTest::addColumn<qint64>("lead");
        QTest::newRow("new") << newLead;
        QTest::newRow("locked") << lockedLead;
    }

    void theFocusIsSeenOnEachKindOfLead()
    {
        QFETCH(qint64, lead);
        m_live->open(lead);
        QTRY_COMPARE(m_live->desk().state().id, std::optional(api::LeadId(lead)));
        QTRY_VERIFY(m_live->desk().state().phase != session::DeskPhase::Reading);
        QTest::qWait(100); // laid out
        expectFocusSeen();
    }

    void theFocusIsSeenWhereOneSignsIn()
    {
        m_live->window().signInTo(std::nullopt);
        QTest::qWait(100); // laid out
        expectFocusSeen();
    }

private:
    static void otherPages()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("with");
        QTest::newRow("settings") << int(Qt::Key_Comma) << Qt::KeyboardModifiers(Qt::ControlModifier);
        for (const auto &[name, key] : {std::pair("outbox", Qt::Key_3), std::pair("activity", Qt::Key_4),
                                        std::pair("overview", Qt::Key_5), std::pair("locked records", Qt::Key_L)})
            QTest::newRow(name) << int(key) << Qt::KeyboardModifiers(Qt::ControlModifier);
    }

    void goToOtherPage()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, with);
        const QString before = m_live->window().windowTitle();
        m_live->press(Qt::Key(key), with);
        QTRY_VERIFY(m_live->window().windowTitle() != before);
        QTest::qWait(100); // laid out
    }

    static void forms()
    {
        QTest::addColumn<QStringList>("statuses");
        QTest::newRow("none chosen") << QStringList();
        QTest::newRow("a row of its own") << QStringList{u"Contact made"_s};
        QTest::newRow("two fields in a row") << QStringList{u"Meetup scheduled"_s};
        QTest::newRow("many rows") << QStringList{u"Lead won"_s};
        QTest::newRow("one after the other")
            << QStringList{u"Lead won"_s, u"Contact made"_s, u"Lead lost"_s, u"Meetup scheduled"_s, u"Contact made"_s};
    }

    void chooseStatuses()
    {
        QFETCH(QStringList, statuses);
        for (const QString &status : statuses) {
            QVERIFY(m_live->tabTo(u"Status"_s));
            m_live->press(Qt::Key_Home);
            QVERIFY2(m_live->choose(status), qPrintable(status));
            QTest::qWait(50); // laid out
        }
    }

    /// By what is painted: more than a cursor, which blinks.
    void expectFocusSeen()
    {
        QStringList unseen;
        const QList<QWidget *> all = reachable();
        QVERIFY(!all.isEmpty());
        for (QWidget *widget : all) {
            if (QWidget *before = QApplication::focusWidget())
                before->clearFocus();
            const QImage without = widget->grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            QVERIFY(widget->hasFocus());
            if (differentPixels(widget->grab().toImage(), without) < leastFocusPixels)
                unseen << u"%1 (%2)"_s.arg(test::spokenName(*widget),
                                           QString::fromLatin1(widget->metaObject()->className()));
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u", "_s)));
    }

    [[nodiscard]] QList<QWidget *> reachable() const
    {
        QList<QWidget *> widgets = m_live->window().findChildren<QWidget *>();
        widgets.removeIf([this](const QWidget *widget) {
            return !widget->isVisible() || !widget->isEnabled() || widget->window() != &m_live->window() ||
                   (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr;
        });
        return widgets;
    }

    std::unique_ptr<account::TokenVault> m_vault;
    test::SandboxProcess m_sandbox;
    std::unique_ptr<test::LiveWindow> m_live;
};

QTEST_MAIN(WindowFocusTest)
#include "window_focus_test.moc"
