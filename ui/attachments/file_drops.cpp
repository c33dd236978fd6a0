// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "file_drops.h"

#include "brought_files.h"

#include "parts/plain_label.h"

#include <QAbstractScrollArea>
#include <QDropEvent>

namespace jobmark::ui {

FileDrops::FileDrops(QAbstractScrollArea *page)
    : QObject(page)
    , m_page(page)
    , m_hint(new PlainLabel(tr("Drop to attach it to this lead"), page->viewport()))
{
    m_hint->hide();
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setAutoFillBackground(true);
    m_hint->setBackgroundRole(QPalette::Highlight);
    m_hint->setForegroundRole(QPalette::HighlightedText);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    QFont font = m_hint->font();
    font.setWeight(QFont::DemiBold);
    m_hint->setFont(font);
    for (QWidget *part : page->findChildren<QWidget *>()) {
        if (part->acceptDrops())
            part->installEventFilter(this);
    }
    page->viewport()->setAcceptDrops(true);
    page->viewport()->installEventFilter(this);
}

bool FileDrops::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    case QEvent::DragLeave:
        if (watched == m_page->viewport())
            m_hint->hide();
        return false;
    default:
        return false;
    }
    auto &drop = static_cast<QDropEvent &>(*event);
    if (!bringsSomething(*drop.mimeData()))
        return false;
    if (watched != m_page->viewport()) {
        if (isRatherText(*drop.mimeData()))
            return false;
        drop.ignore(); // the page behind it is asked next
        return true;
    }
    if (!offer(drop))
        return true;
    if (event->type() != QEvent::Drop) {
        showHint();
    } else {
        m_hint->hide();
        Q_EMIT dropped(*drop.mimeData());
    }
    return true;
}

bool FileDrops::offer(QDropEvent &event)
{
    if (!event.possibleActions().testFlag(Qt::CopyAction)) {
        event.ignore();
        return false;
    }
    event.setDropAction(Qt::CopyAction);
    event.accept();
    return true;
}

void FileDrops::showHint()
{
    const int height = 3 * m_hint->fontMetrics().height();
    m_hint->setGeometry(0, 0, m_page->viewport()->width(), height);
    m_hint->raise();
    m_hint->show();
}

} // namespace jobmark::ui
