// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "settings_page.h"

#include "settings_words.h"

#include "parts/choice_edit.h"
#include "parts/field_row.h"
#include "parts/form_rows.h"
#include "parts/heading.h"
#include "parts/notice.h"
#include "parts/number_edit.h"
#include "parts/page_scroll.h"

#include <algorithm>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace jobmark::ui {

using settings::AttachmentLimit;
using settings::Preferences;
using settings::UndoTime;

namespace {

/// What an editor shows behind the number that is typed in it: "%1 s" is " s".
QString afterTheNumber(const QString &text)
{
    constexpr QLatin1StringView number{"%1"};
    return text.mid(text.indexOf(number) + number.size());
}

/// The first row is the computer's language, and the languages follow in their own order.
std::optional<reading::Language> languageIn(int row)
{
    return row == 0 ? std::nullopt
                    : std::optional(reading::spokenLanguages.at(static_cast<std::size_t>(row) - 1).language);
}

int rowOf(std::optional<reading::Language> language)
{
    const auto spoken = std::ranges::find(reading::spokenLanguages, language, &reading::SpokenLanguage::language);
    return spoken == reading::spokenLanguages.end() ? 0
                                                    : static_cast<int>(spoken - reading::spokenLanguages.begin()) + 1;
}

} // namespace

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_notice(new Notice(this))
    , m_undoTime(new NumberEdit(UndoTime::least, UndoTime::most, this))
    , m_attachmentLimit(new NumberEdit(AttachmentLimit::least, AttachmentLimit::most, this))
    , m_reminder(new QCheckBox(tr("Tell on the desktop"), this))
    , m_language(new ChoiceEdit(this))
    , m_forget(new QPushButton(tr("Forget this co&nnection…"), this))
    , m_done(new QPushButton(tr("&Done"), this))
{
    setWindowTitle(tr("Settings"));
    makeRows();
    layOut();
    setFocusProxy(m_undoTime);
    connect(m_undoTime, &NumberEdit::entered, this, &SettingsPage::report);
    connect(m_attachmentLimit, &NumberEdit::entered, this, &SettingsPage::report);
    connect(m_reminder, &QCheckBox::clicked, this, &SettingsPage::report);
    connect(m_language, &ChoiceEdit::chosen, this, &SettingsPage::report);
    connect(m_forget, &QPushButton::clicked, this, &SettingsPage::forgetAsked);
    connect(m_done, &QPushButton::clicked, this, &SettingsPage::left);
    showHearing(session::Hearing::Unknown);
    render({});
}

void SettingsPage::makeRows()
{
    m_undoTime->setSuffix(afterTheNumber(tr("%1 s", "seconds")));
    m_attachmentLimit->setSuffix(afterTheNumber(tr("%1 MB", "megabytes")));
    QStringList choices{tr("As the computer is set")};
    for (const reading::SpokenLanguage &spoken : reading::spokenLanguages)
        choices << spoken.ownName.toString();
    m_language->setChoices(choices, {});
    m_undoRow = new FieldRow(tr("Time to &undo a final status"), m_undoTime, this);
    m_attachmentRow = new FieldRow(tr("Largest atta&chment"), m_attachmentLimit, this);
    m_reminderRow = new FieldRow(tr("Daily re&minder"), m_reminder, this);
    m_languageRow = new FieldRow(tr("Langua&ge"), m_language, this);
    m_attachmentRow->setReading(tr("A larger file is not added. RenovationFind may take less."));
    m_languageRow->setReading(tr("Takes effect when Jobmark is started the next time."));
}

void SettingsPage::layOut()
{
    auto *form = new FormRows;
    for (FieldRow *row : {m_undoRow, m_attachmentRow, m_reminderRow, m_languageRow}) {
        row->setLineBeneath(LineBeneath::AsNeeded);
        form->addRow(row->label(), row);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_forget);
    buttons->addWidget(m_done);
    buttons->addStretch();
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(new Heading(Heading::Level::Page, tr("Settings"), content));
    layout->addWidget(m_notice);
    layout->addLayout(form);
    layout->addSpacing(fontMetrics().height());
    layout->addLayout(buttons);
    layout->addStretch();
    showScrolled(*this, content);

    QWidget *order[] = {m_undoTime, m_attachmentLimit, m_reminder, m_language, m_forget, m_done};
    for (std::size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void SettingsPage::follow(settings::Settings &settings, std::optional<std::chrono::seconds> undoTimeOfThisRun)
{
    const auto show = [this, &settings, undoTimeOfThisRun](std::optional<settings::Settings::Fault> fault) {
        render({settings.preferences(), settings.loaded(), fault, undoTimeOfThisRun});
    };
    connect(this, &SettingsPage::changeAsked, &settings, [&settings, show](const Preferences &preferences) {
        const auto kept = settings.change(preferences);
        show(kept ? std::nullopt : std::optional(kept.error()));
    });
    show(std::nullopt);
}

void SettingsPage::render(const SettingsState &state)
{
    m_state = state;
    const Preferences &preferences = state.preferences;
    m_undoTime->showNumber(preferences.undoTime.number());
    m_attachmentLimit->showNumber(preferences.attachmentLimit.number());
    m_reminder->setChecked(preferences.dailyReminder == settings::DailyReminder::On);
    m_language->showChoice(rowOf(preferences.language));
    if (state.undoTimeOfThisRun)
        m_undoRow->setReading(tr("In this run it is %n second(s), as --undo-seconds says.", nullptr,
                                 int(state.undoTimeOfThisRun->count())));
    else
        m_undoRow->setReading(preferences.undoTime.number() == 0
                                  ? tr("It goes at once, and cannot be undone.")
                                  : tr("So long it waits in the outbox before it goes. 0 sends it at once."));
    if (state.fault)
        m_notice->render(NoticeState{Tone::Error, sentence(*state.fault), {}, {}});
    else
        m_notice->render(noticeOf(state.loaded));
}

void SettingsPage::showHearing(session::Hearing hearing)
{
    m_reminderRow->setReading(hearing == session::Hearing::Deaf
                                  ? tr("This desktop shows no notifications now.")
                                  : tr("Once a day: how many leads need an update. It names nobody."));
}

void SettingsPage::offerForgetting(Offered offered)
{
    m_forget->setVisible(offered == Offered::Yes);
}

void SettingsPage::report()
{
    Preferences preferences = m_state.preferences;
    preferences.undoTime = UndoTime::from(m_undoTime->value()).value_or(UndoTime());
    preferences.attachmentLimit = AttachmentLimit::from(m_attachmentLimit->value()).value_or(AttachmentLimit());
    preferences.dailyReminder = m_reminder->isChecked() ? settings::DailyReminder::On : settings::DailyReminder::Off;
    preferences.language = languageIn(m_language->choice().value_or(0));
    Q_EMIT changeAsked(preferences);
}

void SettingsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace jobmark::ui
