// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "activity_page.h"

#include "activity_delegate.h"
#include "activity_details.h"
#include "activity_filters.h"
#include "activity_list_model.h"
#include "activity_words.h"

#include "parts/flow_layout.h"
#include "parts/heading.h"
#include "parts/notice.h"
#include "parts/plain_label.h"
#include "session/store_words.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace jobmark::ui {
namespace {

enum class ExportAction : std::uint8_t { Cancel, OpenFolder, Dismiss };

NoticeAction action(ExportAction what, const QString &text)
{
    return {static_cast<int>(what), text};
}

} // namespace

ActivityPage::ActivityPage(session::Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_feed(session)
    , m_export(session)
    , m_model(new ActivityListModel(m_feed, this))
{
    buildPage();
    connectParts();
    renderFeed();
    renderExport();
}

ActivityPage::~ActivityPage() = default;

void ActivityPage::buildPage()
{
    auto *content = new QWidget(this);
    m_filters = new ActivityFilters(m_session.surroundings(), content);
    m_list = new QListView(content);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ActivityDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Activity"));
    m_list->setMinimumHeight(8 * fontMetrics().lineSpacing());
    m_empty = new PlainLabel(content);
    m_details = new ActivityDetails(content);
    m_splitter = new QSplitter(content);
    m_splitter->setObjectName(QStringLiteral("activity")); // its name in the settings
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_status = new PlainLabel(content);
    m_more = new QPushButton(tr("Show &more"), content);
    m_everything = new QPushButton(tr("&Show everything"), content);
    m_csv = new QPushButton(tr("Export as &CSV…"), content);
    m_pdf = new QPushButton(tr("Export as P&DF…"), content);
    m_exported = new Notice(content);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_more, m_everything, m_csv, m_pdf}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *page = new QVBoxLayout(content);
    page->addWidget(new Heading(Heading::Level::Page, tr("Activity"), content));
    page->addWidget(m_filters);
    page->addWidget(m_empty);
    page->addWidget(m_splitter, 1);
    page->addWidget(m_status);
    page->addLayout(buttons);
    page->addWidget(m_exported);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ActivityPage::connectParts()
{
    connect(m_filters, &ActivityFilters::changed, this, [this] { m_feed.show(m_filters->filter()); });
    connect(&m_feed, &activity::Feed::stateChanged, this, &ActivityPage::renderFeed);
    connect(&m_feed, &activity::Feed::aboutToAdd, this, &ActivityPage::keepPlace);
    connect(&m_feed, &activity::Feed::restarted, this, &ActivityPage::showCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActivityPage::showCurrent);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT leadAsked(m_model->entryAt(index.row()).lead); });
    auto *copy = new QShortcut(QKeySequence::Copy, m_list);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, m_details, &ActivityDetails::copyAll);
    connect(m_details, &ActivityDetails::leadAsked, this, &ActivityPage::leadAsked);
    connect(m_more, &QPushButton::clicked, this, [this] { m_feed.more(); });
    connect(m_everything, &QPushButton::clicked, this, [this] {
        m_filters->reset({});
        m_feed.show(m_filters->filter());
        m_list->setFocus(Qt::OtherFocusReason); // the button goes
    });
    connect(m_csv, &QPushButton::clicked, this, [this] { chooseFile(ExportFormat::Csv); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { chooseFile(ExportFormat::Pdf); });
    connect(&m_export, &ActivityExport::stateChanged, this, &ActivityPage::renderExport);
    connect(m_exported, &Notice::actionChosen, this, &ActivityPage::onExportAction);
}

void ActivityPage::showActivity(std::optional<api::LeadId> lead)
{
    // Who comes back to all of them finds what they were looking at.
    if (lead || m_filters->filter().lead)
        m_filters->reset(lead);
    const activity::Filter filter = m_filters->filter();
    const bool isThere = m_feed.filter() == filter && (m_feed.state().phase == activity::FeedState::Phase::Paused ||
                                                       m_feed.state().phase == activity::FeedState::Phase::Complete);
    if (isThere)
        m_feed.refresh();
    else
        m_feed.show(filter);
}

void ActivityPage::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->selectionModel()->hasSelection() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
}

void ActivityPage::renderFeed()
{
    const activity::FeedState &state = m_feed.state();
    const auto shown = static_cast<qsizetype>(m_feed.entries().size());
    m_status->showText(feedSentence(state, shown, m_session.surroundings()));
    const QString empty = shown == 0 ? emptySentence(state, m_feed.filter()) : QString();
    m_empty->showText(empty);
    m_empty->setVisible(!empty.isEmpty());
    m_more->setVisible(state.phase == activity::FeedState::Phase::Paused);
    m_everything->setVisible(m_feed.filter() != activity::Filter());
    const bool isThere = shown > 0 && !m_export.isUnderWay();
    m_csv->setEnabled(isThere);
    m_pdf->setEnabled(isThere);
}

void ActivityPage::renderExport()
{
    using Phase = ExportState::Phase;
    const ExportState &state = m_export.state();
    const QLocale &locale = m_session.surroundings().locale;
    const NoticeAction cancel = action(ExportAction::Cancel, tr("Cancel"));
    const NoticeAction dismiss = action(ExportAction::Dismiss, tr("Dismiss"));
    switch (state.phase) {
    case Phase::Idle:
        m_exported->render(std::nullopt);
        break;
    case Phase::Gathering:
        m_exported->render(NoticeState{
            Tone::Info, tr("Gathering the entries."), tr("%1 so far").arg(locale.toString(state.gathered)), {cancel}});
        break;
    case Phase::Writing:
        m_exported->render(NoticeState{Tone::Info, tr("Writing the file."), {}, {cancel}});
        break;
    case Phase::Saved:
        m_exported->render(NoticeState{Tone::Success,
                                       exportedSentence(state.path),
                                       tr("It holds customers' data, and only you can read it."),
                                       {action(ExportAction::OpenFolder, tr("Open folder")), dismiss}});
        break;
    case Phase::NotSaved:
        m_exported->render(NoticeState{Tone::Error, notExportedSentence(state.path, state.fault), {}, {dismiss}});
        break;
    case Phase::NotRead:
        m_exported->render(NoticeState{Tone::Error,
                                       tr("Nothing was saved, because the activity could not be read."),
                                       session::storeSentence(state.storeFault),
                                       {dismiss}});
        break;
    case Phase::Cancelled:
        m_exported->render(NoticeState{Tone::Info, tr("The export was stopped; nothing was saved."), {}, {dismiss}});
        break;
    }
    renderFeed();
}

void ActivityPage::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_details->showEntry(current.isValid() ? &m_model->entryAt(current.row()) : nullptr);
}

// What comes in at the beginning must not push what is being read out from under the eyes.
void ActivityPage::keepPlace(int first, int count)
{
    QScrollBar *bar = m_list->verticalScrollBar();
    if (first > 0 || bar->value() == 0)
        return;
    const int value = bar->value() + count;
    connect(
        &m_feed, &activity::Feed::added, m_list, [bar, value] { bar->setValue(value); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void ActivityPage::chooseFile(ExportFormat format)
{
    const bool isCsv = format == ExportFormat::Csv;
    const QString folder =
        m_lastFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : m_lastFolder;
    const QString name =
        tr("Activity %1", "a file name; a day").arg(m_session.surroundings().today().toString(Qt::ISODate)) +
        (isCsv ? QStringLiteral(".csv") : QStringLiteral(".pdf"));
    delete m_dialog;
    m_dialog = new QFileDialog(this, tr("Export the activity"), QDir(folder).filePath(name),
                               isCsv ? tr("Table (*.csv)") : tr("PDF (*.pdf)"));
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setDefaultSuffix(isCsv ? QStringLiteral("csv") : QStringLiteral("pdf"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    // What is shown when the user asks is what is exported.
    connect(m_dialog, &QFileDialog::fileSelected, this, [this, format, filter = m_feed.filter()](const QString &path) {
        m_lastFolder = QFileInfo(path).absolutePath();
        m_export.start(filter, format, path);
    });
    m_dialog->open();
}

void ActivityPage::onExportAction(int chosen)
{
    switch (static_cast<ExportAction>(chosen)) {
    case ExportAction::Cancel:
        m_export.cancel();
        break;
    case ExportAction::OpenFolder:
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_export.state().path).absolutePath()));
        break;
    case ExportAction::Dismiss:
        m_export.dismiss();
        break;
    }
}

// Beside each other where there is room for both, else one above the other.
void ActivityPage::arrange()
{
    const bool isWide = width() > 90 * fontMetrics().averageCharWidth();
    m_splitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
}

void ActivityPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void ActivityPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace jobmark::ui
