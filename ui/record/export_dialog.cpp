// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "export_dialog.h"

#include <QFileDialog>

namespace jobmark::ui {

ExportDialog::ExportDialog(QWidget *window)
    : QObject(window)
    , m_window(window)
{}

void ExportDialog::save(const QString &title, const QString &fileName, std::function<QByteArray()> make,
                        std::function<void(const Saved &)> then)
{
    delete m_dialog;
    m_dialog = new QFileDialog(m_window, title, m_lastFolder);
    m_dialog->setFileMode(QFileDialog::Directory);
    m_dialog->setOption(QFileDialog::ShowDirsOnly);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QFileDialog::fileSelected, this,
            [this, fileName, make = std::move(make), then = std::move(then)](const QString &folder) {
                saveInto(folder, fileName, make, then);
            });
    m_dialog->open();
}

void ExportDialog::saveInto(const QString &folder, const QString &fileName, std::function<QByteArray()> make,
                            std::function<void(const Saved &)> then)
{
    m_lastFolder = folder;
    m_background.run<Saved>(
        [folder, fileName, make = std::move(make)] { return files::saveInto(folder, fileName, make()); },
        std::move(then));
}

QString notSavedSentence(files::WriteFault fault)
{
    switch (fault) {
    case files::WriteFault::NoFolder:
        return ExportDialog::tr("The file was not saved, because the folder is not there any more: choose another.");
    case files::WriteFault::NotPermitted:
        return ExportDialog::tr("The file was not saved, because you may not write there: choose another folder.");
    case files::WriteFault::Full:
        return ExportDialog::tr(
            "The file was not saved, because the disk is full: make room, or choose another folder.");
    case files::WriteFault::Taken:
    case files::WriteFault::BadName:
    case files::WriteFault::Other:
        break;
    }
    return ExportDialog::tr("The file was not saved: choose another folder.");
}

} // namespace jobmark::ui
