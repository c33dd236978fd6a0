// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "live_window.h"
#include "sandbox_process.h"

#include "lead/lead_page.h"
#include "review/correction_text.h"
#include "window/work_page.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QTest>
#include <QToolButton>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 newLead = 48231;
constexpr qint64 openLead = 48155;
constexpr qint64 wonLead = 48110;
constexpr qint64 declinedLead = 48190;
constexpr qint64 emptyLead = 47990;
constexpr qint64 hostileLead = 47999;
constexpr qint64 unknownLead = 48009; // its status is none of the fifteen

} // namespace

/// A connection that only reads, whatever is pressed, clicked and opened in its window.
class WindowReviewOnlyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<account::TokenVault>();
        for (const auto &scheme : {u"mailto"_s, u"https"_s, u"tel"_s, u"file"_s})
            QDesktopServices::setUrlHandler(scheme, this, "swallow");
    }
    void init()
    {
        m_sandbox = std::make_unique<test::SandboxProcess>();
        QVERIFY(m_sandbox->start());
        m_live = std::make_unique<test::LiveWindow>(*m_vault);
        m_live->workWith(m_sandbox->address(), api::Access::ReviewOnly);
        QTRY_VERIFY(m_live->hasListed());
        QCOMPARE(m_live->session().client().access(), api::Access::ReviewOnly);
    }
    void cleanup()
    {
        m_live.reset();
        m_sandbox.reset();
    }

    void itSaysSoInTheTitleAndInTheWindow()
    {
        QVERIFY2(m_live->window().windowTitle().contains(u"review only"_s), qPrintable(m_live->window().windowTitle()));
        QVERIFY(m_live->reads(u"Test (review only)"_s));
        m_live->open(wonLead);
        QTRY_VERIFY(m_live->window().windowTitle().contains(u"48110"_s));
        QVERIFY(m_live->window().windowTitle().contains(u"review only"_s));
    }

    void itSaysSoOnThePagesThatAreOfNoConnection_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("title");
        QTest::newRow("Settings") << u"settings"_s << u"Settings – Test (review only) – Jobmark"_s;
        QTest::newRow("Connections") << u"connections"_s << u"Connections – Test (review only) – Jobmark"_s;
        QTest::newRow("Sign in") << u"sign in"_s << u"Sign in – Test (review only) – Jobmark"_s;
    }

    void itSaysSoOnThePagesThatAreOfNoConnection()
    {
        QFETCH(QString, page);
        QFETCH(QString, title);
        show(page);
        QCOMPARE(m_live->window().windowTitle(), title);
        m_live->press(Qt::Key_Escape);
        m_live->open(wonLead);
        QTRY_VERIFY(m_live->window().windowTitle().contains(u"48110"_s));
    }

    void everyLeadIsARecord_data() { addLeads(); }
    void everyLeadIsARecord()
    {
        QFETCH(qint64, lead);
        open(lead);
        QCOMPARE(m_live->desk().state().phase, session::DeskPhase::Record);
        QVERIFY(m_live->find(u"Accept"_s) == nullptr && m_live->find(u"Submit"_s) == nullptr);
        QVERIFY2(m_live->reads(u"only reads"_s) || m_live->reads(u"is locked"_s), qPrintable(m_live->readable()));
    }

    void nothingThatIsTriedWrites_data() { addLeads(); }
    void nothingThatIsTriedWrites()
    {
        QFETCH(qint64, lead);
        open(lead);
        const int tried = tryEveryAction(lead) + tryEveryKey(lead) +
                          tryEveryButton(lead, {u""_s, u"correction"_s, u"compare"_s, u"outbox"_s});
        QVERIFY2(tried > 60, qPrintable(QString::number(tried)));
        tryBeneathTheWindow(lead);
        QTest::qWait(300);
        for (const QJsonValue &entry : m_sandbox->log())
            QCOMPARE(entry[u"method"_s].toString(), u"GET"_s);
        QVERIFY(!m_sandbox->log().isEmpty());
    }

    /// What is about no lead: everything on the other pages, and in the menu that the list has of its own.
    void nothingOnTheOtherPagesWrites()
    {
        open(newLead);
        m_live->session().record({store::Time(), api::LeadId(newLead), store::ActivityKind::Viewed, {}, {}});
        for (const QString &page : {u"activity"_s, u"lead's activity"_s, u"overview"_s, u"locked"_s, u"settings"_s,
                                    u"received"_s, u"connections"_s}) {
            QVERIFY2(tryEveryButton(newLead, {page}) > 0, qPrintable(page));
        }
        for (const qint64 lead : {newLead, openLead, wonLead, declinedLead}) {
            open(lead);
            tryEveryChoiceOfTheListsMenu(lead);
        }
        QTest::qWait(300);
        for (const QJsonValue &entry : m_sandbox->log())
            QCOMPARE(entry[u"method"_s].toString(), u"GET"_s);
        QVERIFY(m_live->window().windowTitle().contains(u"review only"_s));
    }

public Q_SLOTS:
    void swallow(const QUrl &) {}

private:
    static void addLeads()
    {
        QTest::addColumn<qint64>("lead");
        QTest::newRow("new") << newLead;
        QTest::newRow("open") << openLead;
        QTest::newRow("won") << wonLead;
        QTest::newRow("declined") << declinedLead;
        QTest::newRow("nothing but a number") << emptyLead;
        QTest::newRow("hostile text") << hostileLead;
        QTest::newRow("a status that nobody knows") << unknownLead;
    }

    void open(qint64 lead)
    {
        m_live->open(lead);
        QTRY_VERIFY(m_live->desk().state().lead.has_value());
        QTRY_VERIFY(m_live->desk().state().id == api::LeadId(lead));
    }

    /// Everything that opened besides the window is closed, and the lead is open again.
    void comeBack(qint64 lead)
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *other : all) {
            if (auto *dialog = qobject_cast<QDialog *>(other))
                dialog->reject();
            else if (auto *menu = qobject_cast<QMenu *>(other))
                menu->close();
        }
        if (!m_live->window().isVisible())
            m_live->window().show();
        m_live->window().activateWindow();
        m_live->open(lead);
    }

    /// Those that leave the session, or the program, are about no lead.
    static bool leaves(const QAction &action)
    {
        const QString text = QString(action.text()).remove(u'&');
        return text == "Try with sample data"_L1 || text == "Quit"_L1 || text.startsWith("Sign in"_L1);
    }

    static bool leaves(const QAbstractButton &button)
    {
        const QString text = QString(button.text()).remove(u'&');
        return text.startsWith("Sign in"_L1) || text == "Sign out"_L1;
    }

    /// As if the menu key had been pressed in the list.
    void tryEveryChoiceOfTheListsMenu(qint64 lead)
    {
        for (int i = 0, count = 1; i < count; ++i) {
            m_live->standOn(lead);
            m_live->press(Qt::Key_F10, Qt::ShiftModifier);
            QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu != nullptr);
            const QList<QAction *> choices = menu->actions();
            count = static_cast<int>(choices.size());
            QVERIFY(count > 1);
            if (!choices.at(i)->isSeparator())
                choices.at(i)->trigger();
            menu->close();
            comeBack(lead);
        }
    }

    int tryEveryAction(qint64 lead)
    {
        int tried = 0;
        for (QAction *menu : m_live->window().menuBar()->actions()) {
            for (QAction *action : menu->menu()->actions()) {
                if (action->isSeparator() || leaves(*action))
                    continue;
                action->trigger();
                ++tried;
                comeBack(lead);
            }
        }
        return tried;
    }

    /// Every shortcut, every letter with Alt and by itself, and what submits elsewhere.
    int tryEveryKey(qint64 lead)
    {
        int tried = 0;
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
            m_live->press(key, modifiers);
            ++tried;
        };
        for (const Qt::Key key :
             {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_Delete, Qt::Key_F2, Qt::Key_F5}) {
            for (const auto modifiers : {Qt::NoModifier, Qt::ControlModifier, Qt::ShiftModifier, Qt::AltModifier})
                press(key, modifiers);
            comeBack(lead);
        }
        for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key) {
            if (key == Qt::Key_Q)
                continue;
            press(static_cast<Qt::Key>(key), Qt::ControlModifier);
            press(static_cast<Qt::Key>(key), Qt::ControlModifier | Qt::ShiftModifier);
            press(static_cast<Qt::Key>(key), Qt::NoModifier);
            comeBack(lead);
            press(static_cast<Qt::Key>(key), Qt::AltModifier);
            comeBack(lead);
        }
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_PageUp,
                                  Qt::Key_PageDown, Qt::Key_Comma, Qt::Key_Question}) {
            press(key, Qt::ControlModifier);
            press(Qt::Key_Return, Qt::NoModifier); // on whatever has the focus there
            comeBack(lead);
        }
        for (const Qt::Key key : {Qt::Key_F1, Qt::Key_Menu, Qt::Key_F10}) {
            press(key, Qt::NoModifier);
            press(key, Qt::ShiftModifier);
            comeBack(lead);
        }
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
            press(key, Qt::ControlModifier | Qt::ShiftModifier);
            comeBack(lead);
        }
        return tried;
    }

    int tryEveryButton(qint64 lead, const QStringList &pages)
    {
        int tried = 0;
        for (const QString &page : pages) {
            for (int i = 0; i < 200; ++i) {
                show(page);
                const QList<QAbstractButton *> buttons = visibleButtons();
                if (i >= buttons.size())
                    break;
                if (leaves(*buttons.at(i)))
                    continue;
                buttons.at(i)->click();
                ++tried;
                QTest::qWait(1);
                comeBack(lead);
            }
        }
        return tried;
    }

    void show(const QString &page)
    {
        if (page == u"outbox"_s)
            m_live->press(Qt::Key_3, Qt::ControlModifier);
        else if (page == u"activity"_s)
            m_live->press(Qt::Key_4, Qt::ControlModifier);
        else if (page == u"lead's activity"_s)
            m_live->press(Qt::Key_H, Qt::ControlModifier);
        else if (page == u"overview"_s)
            m_live->press(Qt::Key_5, Qt::ControlModifier);
        else if (page == u"locked"_s)
            m_live->press(Qt::Key_L, Qt::ControlModifier);
        else if (page == u"settings"_s)
            m_live->press(Qt::Key_Comma, Qt::ControlModifier);
        else if (page == u"received"_s) {
            QApplication::clipboard()->setText(requestAbout(wonLead));
            m_live->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        } else if (page == u"connections"_s)
            trigger(u"Connections"_s);
        else if (page == u"sign in"_s)
            trigger(u"Sign in…"_s);
        else if (page == u"compare"_s)
            m_live->window().workPage()->lead().perform(ui::RecordCommand::Compare);
        else if (page == u"correction"_s)
            m_live->window().workPage()->lead().perform(ui::RecordCommand::Correct);
        if (page.isEmpty())
            return;
        // What it shows may have to be fetched.
        (void)QTest::qWaitFor([this] { return !visibleButtons().isEmpty(); });
        QTest::qWait(20);
    }

    void trigger(const QString &text)
    {
        for (const QAction *menu : m_live->window().menuBar()->actions()) {
            for (QAction *action : menu->menu()->actions()) {
                if (action->text().remove(u'&') == text)
                    action->trigger();
            }
        }
    }

    /// As a contractor would have mailed it.
    [[nodiscard]] QString requestAbout(qint64 number) const
    {
        rules::Draft draft;
        draft.status = rules::Status::JobWon;
        draft.jobAmount = *rules::Money::fromCents(100);
        const api::Lead lead = *m_live->session().book().find(api::LeadId(number));
        return review::requestBlock({QUuid::createUuid(), QDateTime::fromSecsSinceEpoch(1'777'000'000, Qt::UTC),
                                     u"Maple Roofing"_s, m_live->session().connection().server,
                                     review::recordedPart(lead), *rules::makeUpdate(draft, {}),
                                     *review::CorrectionReason::fromText(u"A zero too many."_s)});
    }

    [[nodiscard]] QList<QAbstractButton *> visibleButtons() const
    {
        QList<QAbstractButton *> buttons;
        for (QAbstractButton *button : m_live->window().findChildren<QAbstractButton *>()) {
            // Those that open a menu wait for a choice; what is in the menus of this window only fills in a day.
            const auto *tool = qobject_cast<const QToolButton *>(button);
            if (button->isVisible() && button->isEnabled() && (tool == nullptr || tool->menu() == nullptr))
                buttons.append(button);
        }
        return buttons;
    }

    /// What no page offers: the models asked directly, a link, a drop.
    void tryBeneathTheWindow(qint64 number)
    {
        session::Desk &desk = m_live->desk();
        desk.accept();
        (void)desk.decline(u"Too far away."_s);
        desk.form().apply(session::StatusChosen{rules::Status::ContactMade});
        desk.form().submit();
        desk.form().confirm();
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(QCoreApplication::applicationFilePath())});
        desk.attaching().add(files.urls());
        m_live->window().goToLead(api::LeadId(number));
        const auto lead = m_live->session().book().find(api::LeadId(number));
        const auto taken = m_live->session().submit({*lead, outbox::Accept{}});
        QVERIFY(!taken && taken.error().kind == outbox::SubmitFault::Kind::ReviewOnly);
        QVERIFY(m_live->session().outbox()->submissions().isEmpty());
    }

    std::unique_ptr<account::TokenVault> m_vault;
    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::unique_ptr<test::LiveWindow> m_live;
};

QTEST_MAIN(WindowReviewOnlyTest)
#include "window_review_only_test.moc"
