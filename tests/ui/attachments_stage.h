// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "window_stage.h"

#include "attachments/attachments_panel.h"
#include "lead/lead_page.h"
#include "window/work_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

namespace jobmark::test {

using namespace Qt::StringLiterals;

/// The real window at a lead to which nothing is attached, beside a folder of files, and what is done there with them.
class AttachmentsStage : protected WindowStage
{
protected:
    static constexpr qint64 openLead = 48166; // Kwame Boateng, meetup scheduled, nothing attached

    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        WindowStage::begin();
        open(openLead);
    }

    void open(qint64 lead)
    {
        m_live->open(lead);
        QTRY_VERIFY(m_live->desk().state().lead.has_value());
        QTest::qWait(100); // it is read anew
    }
    [[nodiscard]] ui::LeadPage &page() { return m_live->window().workPage()->lead(); }
    QUrl file(const QString &name, const QByteArray &bytes = "bytes"_ba)
    {
        QFile made(m_folder->filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("the file was not made");
        return QUrl::fromLocalFile(made.fileName());
    }
    /// As a file manager does it; true when it was taken, as a copy.
    bool drop(QWidget *on, const QMimeData &data)
    {
        const QPoint at = on->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &enter);
        QDropEvent event(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &event);
        return event.isAccepted() && event.dropAction() == Qt::CopyAction;
    }
    void click(const QString &name)
    {
        QTRY_VERIFY2(m_live->find(name) != nullptr, qPrintable(name + u" is missing in "_s + m_live->readable()));
        QTest::mouseClick(m_live->find(name), Qt::LeftButton);
    }
    [[nodiscard]] QStringList recorded(qint64 lead = openLead) const
    {
        QStringList names;
        const QJsonArray attachments = m_sandbox->lead(lead)[u"attachments"_s].toArray();
        for (const QJsonValue &attachment : attachments)
            names << attachment[u"displayFilename"_s].toString();
        return names;
    }
    /// The dialog that is asked in, which does not hold the program up.
    [[nodiscard]] QFileDialog *dialog() const
    {
        for (auto *dialog : m_live->window().findChildren<QFileDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void saveWith(const QString &button)
    {
        click(button);
        QTRY_VERIFY(dialog() != nullptr);
        QCOMPARE(dialog()->fileMode(), QFileDialog::Directory);
        Q_EMIT dialog()->fileSelected(m_folder->path());
        closeDialog();
    }
    void closeDialog()
    {
        dialog()->close();
        m_live->window().activateWindow(); // which the platform of the tests does not do by itself
        QVERIFY(QTest::qWaitForWindowActive(&m_live->window()));
    }
    /// To add files, where they are missed.
    [[nodiscard]] QAbstractButton *buttonBesideTheWarning()
    {
        for (QAbstractButton *button : page().findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->parentWidget()->inherits("jobmark::ui::Notice") &&
                spokenName(*button).startsWith(u"Add files"_s))
                return button;
        }
        return nullptr;
    }
    /// Of a picture that is of that colour in its middle.
    [[nodiscard]] bool hasThumbnail(const QColor &middle)
    {
        for (const QLabel *label : page().findChildren<QLabel *>()) {
            const QImage shown = label->isVisible() ? label->pixmap().toImage() : QImage();
            if (!shown.isNull() && shown.pixelColor(shown.rect().center()) == middle)
                return true;
        }
        return false;
    }
    /// In a window of its own.
    [[nodiscard]] QWidget *preview() const
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && window->inherits("jobmark::ui::PreviewWindow"))
                return window;
        }
        return nullptr;
    }
    [[nodiscard]] QString previewed() const
    {
        QStringList texts;
        for (const QWidget *part : preview()->findChildren<QWidget *>()) {
            if (const auto *label = qobject_cast<const QLabel *>(part))
                texts << label->text();
            else if (const auto *text = qobject_cast<const QTextEdit *>(part))
                texts << text->toPlainText();
            texts << part->accessibleName();
        }
        return texts.join(u'\n');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace jobmark::test
