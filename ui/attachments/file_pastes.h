// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QWidget>

namespace jobmark::ui {

/// The key that pastes belongs to the page and not to the text field that has the focus, when the clipboard has a file
/// or a picture and no text: a field would show a file's address, and of a picture nothing.
class FilePastes : public QObject
{
    Q_OBJECT

public:
    /// For the text fields that `page` has now. Lives as long as the page.
    explicit FilePastes(QWidget *page);

protected:
    bool eventFilter(QObject *field, QEvent *event) override;
};

} // namespace jobmark::ui
