// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "outbox_indicator.h"

#include "outbox_words.h"

using namespace Qt::StringLiterals;

namespace jobmark::ui {

OutboxIndicator::OutboxIndicator(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    hide();
}

void OutboxIndicator::render(const session::OutboxSummary &summary, const QList<session::OtherOutbox> &others)
{
    const QString text = indicatorText(summary, others);
    setText(QString(text).replace(u'&', u"&&"_s)); // a connection may be called so
    setAccessibleName(tr("Outbox: %1").arg(text));
    setVisible(!text.isEmpty());
}

} // namespace jobmark::ui
