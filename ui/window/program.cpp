// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "program.h"

#include "application.h"

#include "instance/raising_right.h"

#include <QApplication>
#include <QLocale>
#include <QMessageBox>
#include <QTextStream>

namespace jobmark::ui {
namespace {

std::optional<QTemporaryDir> tourFolderOf(const CommandLine &line)
{
    std::optional<QTemporaryDir> folder;
    if (line.start == Start::Tour)
        folder.emplace();
    return folder;
}

account::Profile profileOf(const CommandLine &line, const std::optional<QTemporaryDir> &tourFolder)
{
    if (tourFolder)
        return account::Profile::at(tourFolder->path());
    return line.profileFolder.isEmpty() ? account::Profile::standard() : account::Profile::at(line.profileFolder);
}

void say(const QString &sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
}

/// Whether somebody could see a message and close it.
bool isSeen()
{
    const QString platform = QGuiApplication::platformName();
    return platform != QLatin1StringView("offscreen") && platform != QLatin1StringView("minimal");
}

} // namespace

Program::Program(const CommandLine &line)
    : m_line(line)
    , m_tourFolder(tourFolderOf(line))
    , m_profile(profileOf(line, m_tourFolder))
    , m_links(*qApp)
{
    connect(&m_reception, &instance::Reception::knocked, this, &Program::receive);
    connect(&m_links, &OpenedLinks::leadAsked, this, &Program::openLead);
    connect(&m_links, &OpenedLinks::unknownLinkOpened, this, &Program::tellUnknownLink);
}

Program::~Program() = default;

void Program::start()
{
    auto lock = instance::ProfileLock::take(m_profile);
    if (!lock && lock.error() == instance::ProfileLock::Fault::HeldByAnother) {
        handOver();
        return;
    }
    if (lock)
        m_lock = std::make_unique<instance::ProfileLock>(std::move(*lock));
    open();
}

// The window first: a second start that comes before the reception is open tries again.
void Program::open()
{
    m_settings = std::make_unique<settings::Settings>(m_profile);
    speak(m_settings->preferences().language);
    m_application = std::make_unique<Application>(m_line, m_profile, *m_settings);
    m_application->start();
    if (m_lock && m_line.start != Start::Tour)
        QMetaObject::invokeMethod(
            this, [this] { (void)m_reception.open(m_profile); }, Qt::QueuedConnection);
}

// Dates, numbers and sentences go together. The tour finds what it works by its name, and its pictures are the
// README's: it is always in English.
void Program::speak(std::optional<reading::Language> language)
{
    if (m_line.start == Start::Tour)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
    else
        QLocale::setDefault(spokenLocale(language, QLocale()));
    m_sentences.speak(QLocale());
}

// Whoever holds the lock may be writing the settings: this start speaks the computer's language.
void Program::handOver()
{
    speak(std::nullopt);
    const auto leads =
        m_line.start == Start::SampleData ? instance::Knock::Leads::Sample : instance::Knock::Leads::AsTheyAre;
    m_handOver =
        std::make_unique<instance::HandOver>(m_profile, instance::Knock{m_line.lead, m_line.unknownLink, leads, {}});
    connect(m_handOver.get(), &instance::HandOver::delivered, this, [this] {
        if (m_line.server || m_line.undoTime || m_line.token == TokenSource::StandardInput)
            say(tr("Jobmark is open already, and its window was raised. What was given for this run was not used: "
                   "close Jobmark first, or name another folder with --profile."));
        QApplication::exit(0);
    });
    connect(m_handOver.get(), &instance::HandOver::becameFirst, this, [this] {
        m_lock = m_handOver->takeLock();
        open();
    });
    connect(m_handOver.get(), &instance::HandOver::notAnswered, this, &Program::sayNotAnswered);
    m_handOver->start();
}

void Program::sayNotAnswered()
{
    const QString sentence = tr("Jobmark is open already, but does not answer. Close its window, or end it in the "
                                "list of running programs, then start Jobmark again. Nothing that was saved is lost.");
    say(sentence);
    if (!isSeen()) {
        QApplication::exit(exitNotAnswered);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Jobmark"), sentence, QMessageBox::NoButton);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(tr("&Close"), QMessageBox::RejectRole);
    connect(box, &QDialog::finished, this, [] { QApplication::exit(exitNotAnswered); });
    box->open();
}

void Program::receive(const instance::Knock &knock)
{
    instance::useActivationToken(knock.activationToken);
    m_application->comeToFront(knock);
}

void Program::openLead(api::LeadId lead)
{
    if (m_application)
        m_application->comeToFront({lead, {}, instance::Knock::Leads::AsTheyAre, {}});
    m_line.lead = lead;
    m_line.unknownLink.clear();
}

void Program::tellUnknownLink(const QString &link)
{
    if (m_application)
        m_application->comeToFront({{}, link, instance::Knock::Leads::AsTheyAre, {}});
    m_line.lead.reset();
    m_line.unknownLink = link;
}

} // namespace jobmark::ui
