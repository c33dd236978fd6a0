// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "live_window.h"
#include "sandbox_process.h"

#include <algorithm>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

/// The page of locked records.
class WindowLockedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<account::TokenVault>();
        m_sandbox = std::make_unique<test::SandboxProcess>();
        QVERIFY(m_sandbox->start());
        m_live = std::make_unique<test::LiveWindow>(*m_vault);
        m_live->workWith(m_sandbox->address());
        QTRY_VERIFY(m_live->hasListed());
        m_live->press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY2(m_live->reads(u"with findings"_s), qPrintable(m_live->readable()));
    }

    void theChosenRecordStaysChosenWhenLeadsAreFetchedAnew()
    {
        m_live->press(Qt::Key_Down);
        m_live->press(Qt::Key_Down);
        const auto views = m_live->window().findChildren<QListView *>();
        const auto found = std::ranges::find(views, u"Locked records"_s, &QWidget::accessibleName);
        const auto *view = found != views.end() ? *found : nullptr;
        QVERIFY(view != nullptr);
        QVERIFY(view->model()->rowCount() > 2);
        const QString chosen = view->currentIndex().data().toString();
        QVERIFY(view->currentIndex().row() > 0);
        const QSignalSpy resets(view->model(), &QAbstractItemModel::modelReset);
        Q_EMIT m_live->session().book().leadChanged(api::LeadId(1));
        QTRY_VERIFY(!resets.isEmpty());
        QCOMPARE(view->currentIndex().data().toString(), chosen);
    }

private:
    std::unique_ptr<account::TokenVault> m_vault;
    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::unique_ptr<test::LiveWindow> m_live;
};

QTEST_MAIN(WindowLockedTest)
#include "window_locked_test.moc"
