// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "room_for_text.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>

namespace jobmark::ui {
namespace {

constexpr int lettersOfALine = 60;

class RoomForText : public QObject
{
public:
    explicit RoomForText(QDialog &dialog)
        : QObject(&dialog)
        , m_dialog(dialog)
    {
        dialog.installEventFilter(this);
        m_dialog.setMinimumWidth(m_dialog.fontMetrics().averageCharWidth() * lettersOfALine);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        // What is in the dialog gets the font after it.
        if (event->type() == QEvent::FontChange)
            QMetaObject::invokeMethod(
                this, [this] { fit(); }, Qt::QueuedConnection);
        return false;
    }

private:
    void fit()
    {
        m_dialog.setMinimumWidth(m_dialog.fontMetrics().averageCharWidth() * lettersOfALine);
        QLayout &layout = *m_dialog.layout();
        layout.activate();
        const int width = qMax(m_dialog.minimumWidth(), layout.totalMinimumSize().width());
        m_dialog.resize(width, qMax(layout.totalHeightForWidth(width), layout.totalMinimumSize().height()));
    }

    QDialog &m_dialog;
};

} // namespace

void keepRoomForText(QDialog &dialog)
{
    new RoomForText(dialog);
}

} // namespace jobmark::ui
