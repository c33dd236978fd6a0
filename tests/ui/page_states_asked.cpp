// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "page_states.h"

#include "attachments/attachments_panel.h"
#include "lead/lead_page.h"
#include "parts/error_title.h"
#include "window/work_page.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace jobmark::test {
namespace {

constexpr qint64 openLead = 48155; // with a picture attached
constexpr qint64 draftLead = 48195;
constexpr qint64 waitingLead = 48200;
constexpr qint64 uploadLead = 48166; // nothing attached

bool isFormOf(Stage &stage, qint64 lead)
{
    return stage.isOpen(session::DeskPhase::Form) && stage.desk().state().id == api::LeadId(lead) &&
           stage.desk().state().lead.has_value();
}

PageState form(const QString &name, qint64 lead)
{
    return {name, [lead](Stage &stage) { stage.open(lead); }, [lead](Stage &stage) { return isFormOf(stage, lead); }};
}

/// As the sources have its text; or null.
template <class Button = QAbstractButton>
Button *buttonWith(Stage &stage, const char *context, const char *text)
{
    const QString shown = QCoreApplication::translate(context, text);
    for (auto *button : stage.live().window().findChildren<Button *>()) {
        if (button->isVisible() && button->text() == shown)
            return button;
    }
    return nullptr;
}

void click(Stage &stage, const char *context, const char *text)
{
    auto *button = buttonWith(stage, context, text);
    if (button == nullptr)
        qFatal("There is no \"%s\".", text);
    button->click();
}

void begin(Stage &stage)
{
    stage.startOver();
    stage.work();
}

bool hasListed(Stage &stage)
{
    return stage.live().workspace().desk() != nullptr && stage.live().hasListed();
}

void attach(Stage &stage, const QUrl &what)
{
    stage.live().window().workPage()->lead().attachments().addFiles({what});
}

QUrl newFile(Stage &stage)
{
    QFile file(stage.live().profile().file(u"plan.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(1'000'000, 'x')) < 0)
        qFatal("The file was not made.");
    return QUrl::fromLocalFile(file.fileName());
}

QList<PageState> askedOfLeads()
{
    const auto contact = [](const char *way) {
        constexpr auto rows = "jobmark::ui::ContactRows";
        // What asks has the only push button with that word; the row has a tool button.
        return PageState{u"form, asked whether to "_s + QLatin1StringView(way).toString().toLower(),
                         [way](Stage &stage) { click(stage, rows, way); },
                         [way](Stage &stage) { return buttonWith<QPushButton>(stage, rows, way) != nullptr; }};
    };
    return {
        {u"asked, leads arrive"_s, begin, hasListed},
        form(u"form, with contacts"_s, openLead),
        contact("Call"),
        contact("Write"),
        contact("Map"),
        form(u"form, of a lead that will change"_s, draftLead),
        {u"form, draft of a lead that changed"_s,
         [](Stage &stage) {
             stage.choose(rules::Status::ContactMade);
             stage.desk().draft().save();
             (void)stage.sandbox().call("PUT", u"/general-leads/48195/status"_s,
                                        R"({"status": "QUOTE_SENT", "reason": "Sent by the office"})");
             stage.desk().readAgain();
         },
         [](Stage &stage) { return stage.desk().state().conflict.has_value(); }},
        {u"lead, an update waits"_s,
         [](Stage &stage) {
             (void)stage.sandbox().setFaults({u"status:too-many=300"_s});
             stage.submit(waitingLead, rules::Status::ContactMade);
             stage.open(waitingLead);
         },
         [](Stage &stage) {
             return isFormOf(stage, waitingLead) && buttonWith(stage, "Submission", "Discard") != nullptr;
         }},
        {u"lead, asked whether to discard it"_s, [](Stage &stage) { click(stage, "Submission", "Discard"); },
         [](Stage &stage) { return buttonWith(stage, "DiscardQuestion", "Keep it") != nullptr; }},
        {u"lead, discarded, with the way back"_s,
         [](Stage &stage) { stage.desk().discard(stage.desk().state().submissions.last().id()); },
         [](Stage &stage) { return stage.desk().draft().putAway() == session::OpenDraft::PutAway::Submission; }},
    };
}

QList<PageState> attachingStates()
{
    return {
        form(u"form, nothing attached"_s, uploadLead),
        {u"form, a folder is not attached"_s,
         [](Stage &stage) { attach(stage, QUrl::fromLocalFile(QDir::tempPath())); },
         [](Stage &stage) { return !stage.desk().attaching().state().refused.isEmpty(); }},
        {u"form, a file is being uploaded"_s,
         [](Stage &stage) {
             (void)stage.sandbox().setFaults({u"upload:delay=600000"_s});
             attach(stage, newFile(stage));
         },
         [](Stage &stage) { return !stage.desk().attaching().state().uploads.isEmpty(); }},
        {u"sign in, refused"_s,
         [](Stage &stage) {
             (void)stage.sandbox().setFaults({u"list:unauthorized"_s});
             stage.live().window().signInTo(*api::ServerAddress::fromText(stage.sandbox().address().toString()));
             stage.live().type(u"a-token-that-ran-out"_s);
             stage.live().press(Qt::Key_Return);
         },
         [](Stage &stage) {
             const QString page = QCoreApplication::translate("jobmark::ui::SignInPage", "Sign in");
             return stage.live().window().windowTitle().contains(ui::errorTitle(page));
         }},
        {u"form, with a picture"_s,
         [](Stage &stage) {
             (void)stage.sandbox().setFaults({});
             stage.live().press(Qt::Key_2, Qt::ControlModifier);
             stage.open(openLead);
         },
         [](Stage &stage) {
             return isFormOf(stage, openLead) && buttonWith(stage, "Attachments", "Preview") != nullptr;
         }},
        {u"preview"_s, [](Stage &stage) { click(stage, "Attachments", "Preview"); },
         [](Stage &stage) { return stage.windows().size() > 1; }},
    };
}

} // namespace

QList<PageState> askedStates()
{
    return askedOfLeads() + attachingStates();
}

} // namespace jobmark::test
