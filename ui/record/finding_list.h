// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "parts/tone.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace jobmark::ui {

class SelectableText;

struct ShownFinding
{
    Tone tone = Tone::Warning;
    QString sentence; ///< may quote a server
    friend bool operator==(const ShownFinding &, const ShownFinding &) = default;
};

/// What is odd about a record, one line each, by an icon's shape and a word: to be read, selected and copied.
class FindingList : public QWidget
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    void showFindings(const QList<ShownFinding> &findings);
    /// Those that Tab reaches, in order.
    [[nodiscard]] QList<QWidget *> stops() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcons();

    QGridLayout *m_grid;
    QList<ShownFinding> m_findings;
    QList<QLabel *> m_icons;
    QList<SelectableText *> m_texts;
};

} // namespace jobmark::ui
