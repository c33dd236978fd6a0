// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "page_states.h"

#include "ui_account/connections_page.h"
#include "window/unkept_question.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace jobmark::test {
namespace {

using Phase = session::Listing::Phase;

constexpr int patience = 15'000; // ms
/// A server of its own accord takes longer than any test.
const QString never = u"600000"_s;

bool isListed(Stage &stage, Phase phase)
{
    session::Session *session = stage.live().workspace().session();
    return session != nullptr && session->book().listing().phase == phase;
}

PageState listing(const QString &name, const QString &fault, Phase phase)
{
    return {name,
            [fault](Stage &stage) {
                stage.startOver();
                stage.work({fault});
            },
            [phase](Stage &stage) { return isListed(stage, phase); }};
}

/// A dialog over the window that `open` opens; the state after closes it first.
PageState dialog(const QString &name, std::function<void(Stage &)> open)
{
    return {name, std::move(open), [](Stage &stage) { return stage.windows().size() > 1; }};
}

void addConnection(Stage &stage, const QString &name)
{
    const auto connection =
        account::Connection{account::ConnectionId::create(), *account::ConnectionName::fromText(name),
                            api::ServerAddress::renovationFind(), api::Access::ReadAndWrite};
    if (!stage.live().connections().add(connection))
        qFatal("The connection is not taken.");
}

/// `text` as the sources have it.
void chooseInMenu(Stage &stage, const char *text)
{
    stage.live().chooseInMenu(QCoreApplication::translate("MainMenu", text).remove(u'&'));
}

void closeDialogs(Stage &stage)
{
    for (QWidget *window : stage.windows()) {
        if (window != &stage.live().window())
            window->close();
    }
}

} // namespace

QList<PageState> accountStates()
{
    const auto always = [](Stage &) { return true; };
    const auto isAsked = [](Stage &stage) {
        return stage.live().find(
                   QCoreApplication::translate("jobmark::ui::ConnectionsPage", "&Keep it").remove(u'&')) != nullptr;
    };
    return {
        {u"welcome"_s, [](Stage &stage) { stage.startOver(); }, always},
        {u"sign in"_s, [](Stage &stage) { stage.live().window().signInTo(std::nullopt); }, always},
        {u"sign in, to be corrected"_s, [](Stage &stage) { stage.live().press(Qt::Key_Return); }, always},
        {u"connections, none yet"_s, [](Stage &stage) { chooseInMenu(stage, "&Connections"); }, always},
        {u"connections"_s,
         [](Stage &stage) {
             addConnection(stage, u"Kitchens of the Valley"_s);
             addConnection(stage, u"Roofs"_s);
         },
         always},
        {u"connections, asked whether to forget one"_s,
         [](Stage &stage) {
             stage.live().window().findChild<ui::ConnectionsPage *>()->askToForget(
                 stage.live().connections().all().first());
         },
         isAsked},
        {u"connections, asked whether to forget a server of one run"_s,
         [](Stage &stage) {
             account::Connection ofThisRun = stage.live().connections().all().first();
             // Without letters: its folder, which has its name, is neither listed nor made, and is no word.
             ofThisRun.id = account::ConnectionId(QUuid(u"11111111-2222-4333-8444-555555555555"_s));
             stage.live().window().findChild<ui::ConnectionsPage *>()->askToForget(ofThisRun);
         },
         isAsked},
    };
}

QList<PageState> settingsStates()
{
    const auto always = [](Stage &) { return true; };
    return {
        {u"settings"_s,
         [](Stage &stage) {
             stage.startOver();
             chooseInMenu(stage, "S&ettings");
         },
         always},
        {u"settings, one cannot be saved"_s,
         [](Stage &stage) {
             // A folder where the new file is made cannot be written by anybody, root included.
             (void)QDir().mkpath(stage.live().profile().file(u"settings.json.new/x"_s));
             stage.live().press(Qt::Key_Up);
         },
         always},
        dialog(u"asked whether to lose what could not be kept"_s,
               [](Stage &stage) { (new ui::UnkeptQuestion(2, &stage.live().window()))->open(); }),
    };
}

QList<PageState> listStates()
{
    return {
        listing(u"leads, being fetched"_s, u"list:delay="_s + never, Phase::Loading),
        listing(u"leads, no list offered"_s, u"no-list"_s, Phase::NotOffered),
        {u"leads, drafts of none of them"_s,
         [](Stage &stage) {
             for (const qint64 lead : {48155, 48195})
                 (void)stage.live().session().store()->drafts().save({api::LeadId(lead), {}, {}, {}, {}});
             stage.live().press(Qt::Key_F5);
         },
         [](Stage &stage) {
             const QString text = QCoreApplication::translate("StrayDrafts", "Open lead %1");
             return stage.live().find(text.arg(48155)) != nullptr;
         }},
        listing(u"leads, cannot be fetched"_s, u"list:unauthorized"_s, Phase::Failed),
        {u"leads, none there"_s,
         [](Stage &stage) {
             stage.startOver();
             stage.workWithLeads(0);
         },
         [](Stage &stage) { return isListed(stage, Phase::Complete); }},
        {u"leads"_s,
         [](Stage &stage) {
             stage.startOver();
             stage.work();
         },
         [](Stage &stage) { return isListed(stage, Phase::Complete) && stage.live().hasListed(); }},
        {u"leads, none found"_s,
         [](Stage &stage) {
             stage.live().press(Qt::Key_F, Qt::ControlModifier);
             stage.live().type(u"pergola in blue"_s);
         },
         [](Stage &) { return true; }},
        {u"leads, all of them again"_s,
         [](Stage &stage) {
             stage.live().press(Qt::Key_A, Qt::ControlModifier);
             stage.live().press(Qt::Key_Delete);
         },
         [](Stage &) { return true; }},
        dialog(u"go to lead"_s, [](Stage &stage) { chooseInMenu(stage, "&Go to lead…"); }),
        dialog(u"go to lead, to be corrected"_s, [](Stage &stage) { stage.live().press(Qt::Key_Return); }),
        dialog(u"keyboard"_s,
               [](Stage &stage) {
                   closeDialogs(stage);
                   chooseInMenu(stage, "&Keyboard");
               }),
        {u"leads again"_s, closeDialogs, [](Stage &stage) { return stage.windows().size() == 1; }},
    };
}

QList<PageState> pageStates()
{
    return accountStates() + settingsStates() + listStates() + leadStates() + formStates() + recordStates() +
           outboxStates() + activityStates() + overviewStates() + askedStates() + openedStates();
}

QString walk(Stage &stage, const std::function<void(const QString &state)> &visit)
{
    for (const PageState &state : pageStates()) {
        state.enter(stage);
        if (!QTest::qWaitFor([&] { return state.isThere(stage); }, patience))
            return state.name + u" did not come"_s;
        // What is rendered in bursts is on screen then, and no caret or default button changes any more.
        QTest::qWait(100);
        if (!state.isThere(stage))
            return state.name + u" did not stay"_s;
        const bool isOpen = QApplication::activePopupWidget() != nullptr;
        visit(state.name);
        if (isOpen && QApplication::activePopupWidget() == nullptr)
            return state.name + u" closed while it was looked at"_s;
    }
    return {};
}

} // namespace jobmark::test
