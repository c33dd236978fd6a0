// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "live_window.h"
#include "sandbox_process.h"

#include <QApplication>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 leadWithAttachment = 48155;

} // namespace

/// Tab goes round the whole window, whichever rows a status brings: nobody without a mouse is caught in a part of it.
class WindowTabTest : public QObject
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
        m_live->open(leadWithAttachment);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::Form);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Status"_s));
    }

    void cleanup() { m_live.reset(); }

    void everythingIsReachedOnOtherPages_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("with");
        QTest::newRow("settings") << int(Qt::Key_Comma) << Qt::KeyboardModifiers(Qt::ControlModifier);
        for (const auto &[name, key] : {std::pair("outbox", Qt::Key_3), std::pair("activity", Qt::Key_4),
                                        std::pair("overview", Qt::Key_5), std::pair("locked records", Qt::Key_L)})
            QTest::newRow(name) << int(key) << Qt::KeyboardModifiers(Qt::ControlModifier);
    }

    void everythingIsReachedOnOtherPages()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, with);
        const QString before = m_live->window().windowTitle();
        m_live->press(Qt::Key(key), with);
        QTRY_VERIFY(m_live->window().windowTitle() != before);
        expectAllReached();
    }

    void everythingIsReached_data()
    {
        QTest::addColumn<QStringList>("statuses");
        QTest::newRow("none chosen") << QStringList();
        QTest::newRow("a row of its own") << QStringList{u"Contact made"_s};
        QTest::newRow("two fields in a row") << QStringList{u"Meetup scheduled"_s};
        QTest::newRow("many rows") << QStringList{u"Lead won"_s};
        QTest::newRow("one after the other")
            << QStringList{u"Lead won"_s, u"Contact made"_s, u"Lead lost"_s, u"Meetup scheduled"_s, u"Contact made"_s};
    }

    void everythingIsReached()
    {
        QFETCH(QStringList, statuses);
        for (const QString &status : statuses) {
            QVERIFY(m_live->tabTo(u"Status"_s));
            m_live->press(Qt::Key_Home);
            QVERIFY2(m_live->choose(status), qPrintable(status));
        }
        expectAllReached();
    }

private:
    void expectAllReached()
    {
        for (const Qt::KeyboardModifiers way : {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ShiftModifier)})
            QTRY_VERIFY2(missed(way).isEmpty(), qPrintable(missed(way).join(u", "_s))); // once it is laid out
    }

    /// What a round does not come to.
    [[nodiscard]] QStringList missed(Qt::KeyboardModifiers way)
    {
        const QSet<QWidget *> reached = round(way);
        QStringList names;
        for (QWidget *widget : reachable()) {
            if (!reached.contains(widget))
                names << test::spokenName(*widget);
        }
        return names;
    }

    /// What gets the focus until it is where it began.
    [[nodiscard]] QSet<QWidget *> round(Qt::KeyboardModifiers way)
    {
        const QWidget *first = QApplication::focusWidget();
        QSet<QWidget *> reached;
        int steps = 0;
        do {
            m_live->press(way == Qt::ShiftModifier ? Qt::Key_Backtab : Qt::Key_Tab, way);
            reached.insert(QApplication::focusWidget());
        } while (QApplication::focusWidget() != first && ++steps < 200);
        return reached;
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

QTEST_MAIN(WindowTabTest)
#include "window_tab_test.moc"
