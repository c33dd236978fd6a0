// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "finding_list.h"

#include "parts/selectable_text.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace jobmark::ui {

FindingList::FindingList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
}

void FindingList::showFindings(const QList<ShownFinding> &findings)
{
    setVisible(!findings.isEmpty());
    if (findings == m_findings)
        return;
    m_findings = findings;
    while (m_texts.size() > findings.size()) {
        delete m_texts.takeLast();
        delete m_icons.takeLast();
    }
    while (m_texts.size() < findings.size()) {
        const int row = static_cast<int>(m_texts.size());
        m_icons.append(new QLabel(this));
        m_texts.append(new SelectableText(this));
        m_grid->addWidget(m_icons.constLast(), row, 0, Qt::AlignTop);
        m_grid->addWidget(m_texts.constLast(), row, 1);
        m_icons.constLast()->show(); // at once: the next key may be Tab
        m_texts.constLast()->show();
    }
    for (int i = 0; i < findings.size(); ++i) {
        const ShownFinding &finding = findings.at(i);
        m_texts.at(i)->setAccessibleName(tr("Review check %1").arg(i + 1));
        m_texts.at(i)->showText(
            tr("%1: %2", "how severe, then the sentence").arg(wordOf(finding.tone), finding.sentence));
    }
    showIcons();
}

void FindingList::showIcons()
{
    const int size = fontMetrics().height();
    for (int i = 0; i < m_findings.size(); ++i) {
        const Tone tone = m_findings.at(i).tone;
        const QColor colour = textColour(tone, palette().color(QPalette::Window));
        m_icons.at(i)->setPixmap(icon(iconOf(tone), colour).pixmap(QSize(size, size), devicePixelRatioF()));
    }
}

void FindingList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showIcons();
}

QList<QWidget *> FindingList::stops() const
{
    return {m_texts.begin(), m_texts.end()};
}

} // namespace jobmark::ui
