// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAbstractScrollArea;
class QDropEvent;
class QMimeData;

namespace jobmark::ui {

class PlainLabel;

/// Takes files and pictures that are dropped anywhere on a page, on its text fields too (which would write the file's
/// address instead), and says so while they hover over it. A drop is always a copy: the original stays where it is.
class FileDrops : public QObject
{
    Q_OBJECT

public:
    /// `page` with everything in it made.
    explicit FileDrops(QAbstractScrollArea *page);

Q_SIGNALS:
    void dropped(const QMimeData &data);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool offer(QDropEvent &event);
    void showHint();

    QAbstractScrollArea *m_page;
    PlainLabel *m_hint;
};

} // namespace jobmark::ui
