// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>

namespace jobmark::bench {

/// The yardstick: what anybody would write with Qt in an afternoon. As many rows as Jobmark's largest form, a list
/// beside it, a menu; and nothing behind them but a label that says what is missing.
class BareForm : public QMainWindow
{
public:
    BareForm()
    {
        menuBar()->addMenu(QStringLiteral("&File"))->addAction(QStringLiteral("&Quit"), this, &QWidget::close);
        auto *form = new QWidget;
        auto *rows = new QFormLayout(form);
        m_status->addItems({QStringLiteral("Lead won"), QStringLiteral("Job won"), QStringLiteral("Contact made")});
        rows->addRow(QStringLiteral("&Status"), m_status);
        for (const char *label : {"Job &amount", "S&tart", "&Completion", "&Meeting", "&Attachment"}) {
            auto *edit = new QLineEdit;
            rows->addRow(QString::fromLatin1(label), edit);
            connect(edit, &QLineEdit::textEdited, this, [this] { judge(); });
            m_edits.append(edit);
        }
        for (const char *label : {"Contact m&ethod", "Estimate t&ype", "&Lost reason"}) {
            auto *box = new QComboBox;
            box->addItems({QStringLiteral("One"), QStringLiteral("Other")});
            rows->addRow(QString::fromLatin1(label), box);
        }
        rows->addRow(QStringLiteral("&Notes"), new QPlainTextEdit);
        rows->addRow(m_missing);
        rows->addRow(new QPushButton(QStringLiteral("S&ubmit")));
        auto *list = new QListWidget;
        for (int i = 0; i < 40; ++i)
            list->addItem(QStringLiteral("Lead %1").arg(i));
        auto *sides = new QSplitter;
        sides->addWidget(list);
        sides->addWidget(form);
        setCentralWidget(sides);
        resize(1000, 680);
        connect(m_status, &QComboBox::currentIndexChanged, this, [this, rows](int index) {
            for (int row = 1; row < 6; ++row)
                rows->setRowVisible(row, (row + index) % 3 != 0);
            judge();
        });
        judge();
    }

    [[nodiscard]] QLineEdit *amount() const { return m_edits.first(); }
    [[nodiscard]] QComboBox *status() const { return m_status; }

private:
    void judge()
    {
        QStringList missing;
        for (const QLineEdit *edit : m_edits) {
            if (edit->text().trimmed().isEmpty())
                missing.append(QString::number(missing.size()));
        }
        m_missing->setText(QStringLiteral("Still needed: ") + missing.join(QStringLiteral(", ")));
    }

    QComboBox *m_status = new QComboBox;
    QList<QLineEdit *> m_edits;
    QLabel *m_missing = new QLabel;
};

} // namespace jobmark::bench
