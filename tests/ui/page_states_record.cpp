// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "page_states.h"

#include "correction/correction_page.h"
#include "lead/lead_page.h"
#include "parts/day_edit.h"
#include "record/compare_page.h"
#include "record/locked_page.h"
#include "review/correction_text.h"
#include "window/work_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace jobmark::test {
namespace {

constexpr qint64 wonLead = 48110;
constexpr qint64 otherWonLead = 48055; // with findings
constexpr qint64 openLead = 48155;

bool always(Stage &)
{
    return true;
}

/// As an agent works.
void beginReview(Stage &stage)
{
    stage.startOver();
    stage.live().workWith(stage.sandbox().address(), api::Access::ReviewOnly);
}

bool hasListed(Stage &stage)
{
    return stage.live().workspace().desk() != nullptr && stage.live().hasListed();
}

PageState record(const QString &name, qint64 id)
{
    return {name, [id](Stage &stage) { stage.open(id); },
            [id](Stage &stage) {
                return stage.isOpen(session::DeskPhase::Record) && stage.desk().state().id == api::LeadId(id) &&
                       stage.desk().state().lead.has_value();
            }};
}

void perform(Stage &stage, ui::RecordCommand command)
{
    stage.live().window().workPage()->lead().perform(command);
}

/// As the sources have its text.
void click(Stage &stage, const char *context, const char *text)
{
    const QString name = QCoreApplication::translate(context, text).remove(u'&');
    auto *button = qobject_cast<QAbstractButton *>(stage.live().find(name));
    if (button == nullptr)
        qFatal("There is no \"%s\".", text);
    button->click();
}

template <class Page>
Page *page(Stage &stage)
{
    return stage.live().window().findChild<Page *>();
}

void compare(Stage &stage, const QString &numbers)
{
    page<ui::ComparePage>(stage)->findChild<QLineEdit *>()->setFocus();
    stage.live().press(Qt::Key_A, Qt::ControlModifier);
    stage.live().type(numbers);
    stage.live().press(Qt::Key_Return);
}

bool isCompared(Stage &stage, qsizetype records)
{
    const auto texts = page<ui::ComparePage>(stage)->findChildren<QTextEdit *>();
    const auto shown = std::count_if(texts.begin(), texts.end(), [](const QTextEdit *one) { return one->isVisible(); });
    return shown > 10 * records;
}

template <class Editor>
QList<Editor *> shownOf(Stage &stage)
{
    QList<Editor *> shown = page<ui::CorrectionPage>(stage)->template findChildren<Editor *>();
    shown.removeIf([](const Editor *editor) { return !editor->isVisible(); });
    return shown;
}

void typeInto(Stage &stage, QWidget *editor, const QString &text)
{
    editor->setFocus();
    stage.live().press(Qt::Key_A, Qt::ControlModifier);
    stage.live().type(text);
}

void makeRequest(Stage &stage)
{
    click(stage, "jobmark::ui::CorrectionPage", "Make the re&quest");
}

void copyRequest(Stage &stage)
{
    click(stage, "jobmark::ui::MadeRequest", "Copy the request");
}

void openFromClipboard(Stage &stage)
{
    stage.live().press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
}

/// As somebody with another server would have written it.
QString requestFromElsewhere(Stage &stage)
{
    rules::Draft draft;
    draft.status = rules::Status::JobWon;
    draft.jobAmount = *rules::Money::fromCents(1'850'000);
    const api::Lead lead = *stage.live().session().book().find(api::LeadId(wonLead));
    return review::requestBlock({QUuid::createUuid(), QDateTime::fromSecsSinceEpoch(1'777'000'000, Qt::UTC), u"Test"_s,
                                 api::ServerAddress::renovationFind(), review::recordedPart(lead),
                                 *rules::makeUpdate(draft, {}),
                                 *review::CorrectionReason::fromText(u"Talked it through on site."_s)});
}

void addConnection(Stage &stage, const QString &name, api::Access access)
{
    const auto connection =
        account::Connection{account::ConnectionId::create(), *account::ConnectionName::fromText(name),
                            api::ServerAddress::renovationFind(), access};
    if (!stage.live().connections().add(connection))
        qFatal("The connection is not taken.");
}

QList<PageState> lockedStates()
{
    const auto rowCount = [](Stage &stage) {
        const auto *locked = page<ui::LockedPage>(stage);
        return locked != nullptr ? locked->findChild<QListView *>()->model()->rowCount() : -1;
    };
    const auto phase = [](Stage &stage) { return stage.live().session().book().listing().phase; };
    return {
        {u"locked records, leads are being fetched"_s,
         [](Stage &stage) {
             stage.startOver();
             stage.work({u"list:delay=600000"_s});
             stage.live().press(Qt::Key_L, Qt::ControlModifier);
         },
         [phase](Stage &stage) { return phase(stage) == session::Listing::Phase::Loading; }},
        {u"locked records, leads were not fetched"_s,
         [](Stage &stage) { stage.live().session().book().cancelRefresh(); },
         [phase](Stage &stage) { return phase(stage) == session::Listing::Phase::Cancelled; }},
        {u"review only, leads arrive"_s, beginReview, hasListed},
        record(u"review only, record that is not locked"_s, openLead),
        {u"locked records"_s, [](Stage &stage) { stage.live().press(Qt::Key_L, Qt::ControlModifier); },
         [rowCount](Stage &stage) { return rowCount(stage) > 3; }},
        {u"locked records, none found"_s, [](Stage &stage) { stage.live().type(u"pergola in blue"_s); },
         [rowCount](Stage &stage) { return rowCount(stage) == 0; }},
        {u"locked records, none with findings found"_s,
         [](Stage &stage) { click(stage, "jobmark::ui::LockedPage", "&With findings alone"); },
         [rowCount](Stage &stage) { return rowCount(stage) == 0; }},
    };
}

QList<PageState> compareStates()
{
    return {
        record(u"compare, the first is open"_s, wonLead),
        {u"compare, one record"_s, [](Stage &stage) { perform(stage, ui::RecordCommand::Compare); },
         [](Stage &stage) { return isCompared(stage, 1); }},
        {u"compare, to be corrected"_s, [](Stage &stage) { compare(stage, u"x"_s); }, always},
        {u"compare, two records"_s, [](Stage &stage) { compare(stage, u"48110, 48055"_s); },
         [](Stage &stage) { return isCompared(stage, 2); }},
        {u"compare, six records"_s, [](Stage &stage) { compare(stage, u"48110, 48055, 47999, 47986, 48062, 48009"_s); },
         [](Stage &stage) { return isCompared(stage, 6); }},
        {u"compare, one that is not there"_s, [](Stage &stage) { compare(stage, u"48110, 1234"_s); }, always},
    };
}

QList<PageState> correctionStates()
{
    return {
        record(u"correction, the record is open"_s, otherWonLead),
        {u"correction"_s, [](Stage &stage) { perform(stage, ui::RecordCommand::Correct); }, always},
        {u"correction, to be corrected"_s, makeRequest, always},
        {u"correction, made"_s,
         [](Stage &stage) {
             const auto days = shownOf<ui::DayEdit>(stage);
             typeInto(stage, days.last(), u"2027-03-01"_s); // the day of completion
             typeInto(stage, shownOf<QPlainTextEdit>(stage).last(), u"Talked it through on site."_s); // why
             makeRequest(stage);
         },
         [](Stage &stage) {
             return stage.live().find(QCoreApplication::translate("jobmark::ui::MadeRequest", "Copy the request")) !=
                    nullptr;
         }},
        {u"correction, copied"_s, copyRequest, always},
        {u"request received"_s, openFromClipboard,
         [](Stage &stage) {
             return stage.live().reads(QCoreApplication::translate("RequestWords", "Recorded now")) &&
                    !stage.live().reads(QCoreApplication::translate("RequestWords", "Not known here"));
         }},
        {u"request received, about another server"_s,
         [](Stage &stage) {
             QApplication::clipboard()->setText(requestFromElsewhere(stage));
             openFromClipboard(stage);
         },
         [](Stage &stage) {
             return stage.live().reads(QCoreApplication::translate("RequestWords", "Not known here"));
         }},
        {u"request received, which is none"_s,
         [](Stage &stage) {
             QApplication::clipboard()->setText(u"Please correct it."_s);
             openFromClipboard(stage);
         },
         always},
    };
}

QList<PageState> switchStates()
{
    return {
        {u"switch connection"_s,
         [](Stage &stage) {
             addConnection(stage, u"Kitchens of the Valley"_s, api::Access::ReviewOnly);
             addConnection(stage, u"Roofs"_s, api::Access::ReadAndWrite);
             stage.live().press(Qt::Key_K, Qt::ControlModifier);
         },
         [](Stage &stage) { return stage.windows().size() > 1; }},
        {u"switch connection, none like that"_s, [](Stage &stage) { stage.live().type(u"zzz"_s); }, always},
    };
}

} // namespace

QList<PageState> recordStates()
{
    return lockedStates() + compareStates() + correctionStates() + switchStates();
}

} // namespace jobmark::test
