// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "line_edits.h"

#include <QLineEdit>
#include <QSignalBlocker>

namespace jobmark::ui {

void onEdited(QLineEdit *line, std::function<void(const QString &typed)> then)
{
    QObject::connect(line, &QLineEdit::textChanged, line, std::move(then)); // design-exception: see the header
}

void showQuietly(QLineEdit *line, const QString &text)
{
    if (line->text() == text)
        return;
    const QSignalBlocker quiet(line);
    line->setText(text);
}

} // namespace jobmark::ui
