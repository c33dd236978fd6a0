// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "command_line.h"
#include "opened_links.h"
#include "sentences.h"

#include "account/profile.h"
#include "instance/hand_over.h"
#include "instance/profile_lock.h"
#include "instance/reception.h"
#include "settings/settings.h"

#include <memory>
#include <optional>
#include <QObject>
#include <QTemporaryDir>

namespace jobmark::ui {

class Application;

/// One run with a window. The first of its profile opens the window; a later one has the first show its own, and ends.
class Program : public QObject
{
    Q_OBJECT

public:
    explicit Program(const CommandLine &line);
    ~Program() override;

    /// Opens the window or hands over, then or soon; the program's exit status says which came of it.
    void start();

    /// There is a first that does not answer.
    static constexpr int exitNotAnswered = 3;

private:
    void open();
    /// The computer's language when there is none.
    void speak(std::optional<reading::Language> language);
    void handOver();
    void sayNotAnswered();
    void receive(const instance::Knock &knock);
    // By a link, which may come before there is a window.
    void openLead(api::LeadId lead);
    void tellUnknownLink(const QString &link);

    CommandLine m_line;
    std::optional<QTemporaryDir> m_tourFolder; ///< the tour shows nothing of the user's, and keeps nothing
    account::Profile m_profile;
    std::unique_ptr<instance::ProfileLock> m_lock;
    std::unique_ptr<settings::Settings> m_settings;
    Sentences m_sentences;
    OpenedLinks m_links;
    instance::Reception m_reception;
    std::unique_ptr<instance::HandOver> m_handOver;
    std::unique_ptr<Application> m_application;
};

} // namespace jobmark::ui
