// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "files/background.h"
#include "files/save_file.h"

#include <functional>
#include <QObject>
#include <QPointer>

class QFileDialog;
class QWidget;

namespace jobmark::ui {

/// Asks for a folder and writes a file into it, without stopping the window and without writing over anything.
class ExportDialog : public QObject
{
    Q_OBJECT

public:
    using Saved = tl::expected<QString, files::WriteFault>;

    /// `window`: above which it asks.
    explicit ExportDialog(QWidget *window);

    /// `make` gives the bytes once a folder was chosen, in another thread; `then` hears where they are, or why they are
    /// nowhere.
    void save(const QString &title, const QString &fileName, std::function<QByteArray()> make,
              std::function<void(const Saved &)> then);
    /// As if `folder` had been chosen.
    void saveInto(const QString &folder, const QString &fileName, std::function<QByteArray()> make,
                  std::function<void(const Saved &)> then);

private:
    QWidget *m_window;
    QPointer<QFileDialog> m_dialog;
    QString m_lastFolder;
    files::Background m_background;
};

/// Why a file was not saved, and what to do about it.
[[nodiscard]] QString notSavedSentence(files::WriteFault fault);

} // namespace jobmark::ui
