// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/daily_reminder.h"

#include <memory>
#include <QByteArray>
#include <QMetaType>
#include <QObject>
#include <QString>

namespace jobmark::ui {

/// What is told. Plain text. It may stand on a locked screen and in the desktop's history: it names nobody.
struct DesktopWords
{
    QString title;
    QString text;
    QString choose; ///< what choosing it does
};

/// One notification on the desktop; a later one takes the place of an earlier. Nothing here waits: what the desktop
/// does, or does not do, comes as a signal or never. Main thread.
class DesktopNotice : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotice(QObject *parent = nullptr);
    ~DesktopNotice() override;

    /// Asks whether the desktop listens. Until then, and before the first time, nothing is known or shown.
    void listen();
    [[nodiscard]] session::Hearing hearing() const { return m_hearing; }

    void show(const DesktopWords &words);
    /// Takes it off the desktop.
    void withdraw();

Q_SIGNALS:
    void hearingChanged();
    /// The user chose it. `activationToken`: the desktop's proof of that; may be empty.
    void chosen(const QByteArray &activationToken);

private:
    void hear(session::Hearing hearing);

    class Way; ///< to the desktop, as this system has it
    session::Hearing m_hearing = session::Hearing::Unknown;
    std::unique_ptr<Way> m_way;
};

} // namespace jobmark::ui

Q_DECLARE_METATYPE(jobmark::ui::DesktopWords)
