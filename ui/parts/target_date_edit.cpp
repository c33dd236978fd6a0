// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "target_date_edit.h"

#include "day_edit.h"
#include "flow_layout.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace jobmark::ui {

TargetDateEdit::TargetDateEdit(QWidget *parent)
    : FieldEditor(parent)
    , m_day(new DayEdit(this))
    , m_tbd(new QCheckBox(tr("To be determined"), this))
{
    auto *row = new FlowLayout(this);
    row->addWidget(m_day);
    row->addWidget(m_tbd);
    setFocusProxy(m_day);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Minimum); // as high as its lines
    connect(m_day, &DayEdit::edited, this, &TargetDateEdit::edited);
    // Not clicked(): assistive technology toggles without a click.
    connect(m_tbd, &QCheckBox::toggled, this, [this](bool isTicked) {
        const Tbd tbd = isTicked ? Tbd::Yes : Tbd::No;
        showTbd(tbd);
        Q_EMIT tbdEdited(tbd);
    });
}

void TargetDateEdit::showTyped(const QString &typed)
{
    m_day->showTyped(typed);
}

void TargetDateEdit::showTbd(Tbd tbd)
{
    const QSignalBlocker quiet(m_tbd);
    m_tbd->setChecked(tbd == Tbd::Yes);
    m_day->setEnabled(tbd == Tbd::No);
    // A mnemonic goes to the part that can be used.
    setFocusProxy(tbd == Tbd::Yes ? static_cast<QWidget *>(m_tbd) : m_day);
}

void TargetDateEdit::setReadDay(std::optional<QDate> day)
{
    m_day->setReadDay(day);
}

void TargetDateEdit::setAccessibleTexts(const QString &fieldName, const QString &description)
{
    m_day->setAccessibleTexts(fieldName, description);
    m_tbd->setAccessibleName(tr("To be determined: %1").arg(fieldName));
    m_tbd->setAccessibleDescription(description);
}

} // namespace jobmark::ui
