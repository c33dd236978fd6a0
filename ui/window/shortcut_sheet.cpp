// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "shortcut_sheet.h"

#include "parts/fact_list.h"
#include "parts/heading.h"
#include "parts/page_column.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jobmark::ui {
namespace {

struct Section
{
    QString title;
    QList<Fact> keys;
};

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

// As keyboards here have it on the key, and as the sentences call it. Qt's Spanish is that of Spain.
[[maybe_unused]] constexpr const char *enter = QT_TRANSLATE_NOOP("QShortcut", "Enter");

QString written(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QString written(std::initializer_list<QKeySequence> keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts << written(key);
    return texts.join(QStringLiteral(", "));
}

/// Without the Return, which is called Enter as well.
QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts()) {
        if (key[0].key() != Qt::Key_Return)
            keys << written(key);
    }
    return keys.join(QStringLiteral(", "));
}

QList<Section> sectionsOf(const QList<QAction *> &actions)
{
    QList<Section> sections;
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        const auto *menu = qobject_cast<const QMenu *>(action->parent());
        const QString title = menu != nullptr ? withoutMnemonic(menu->title()) : QString();
        if (sections.isEmpty() || sections.last().title != title)
            sections.append({title, {}});
        sections.last().keys.append({withoutMnemonic(action->text()), keysOf(*action)});
    }
    return sections;
}

/// What the fields and lists themselves do.
Section inPlace()
{
    return {ShortcutSheet::tr("In fields and lists"),
            {{ShortcutSheet::tr("Open a list or a calendar"), written({Qt::ALT | Qt::Key_Down, Qt::Key_F4})},
             {ShortcutSheet::tr("Choose in a list"), ShortcutSheet::tr("the first letters", "of what is chosen")},
             {ShortcutSheet::tr("From the search to the rows"), written(Qt::Key_Down)},
             {ShortcutSheet::tr("Open the lead of a row"), written(Qt::Key_Enter)},
             {ShortcutSheet::tr("What can be done with the lead of a row"),
              written({Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10})},
             {ShortcutSheet::tr("Attach a copied file or picture"), written(QKeySequence::Paste)},
             {ShortcutSheet::tr("Copy the chosen entry of the activity"), written(QKeySequence::Copy)},
             {ShortcutSheet::tr("Step back, close"), written(Qt::Key_Escape)}}};
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard"));
    auto *list = new PageColumn(this);
    QList<Section> sections = sectionsOf(actions);
    sections << inPlace();
    for (const Section &section : std::as_const(sections)) {
        list->parts().addWidget(new Heading(Heading::Level::Section, section.title, list));
        auto *keys = new FactList(list);
        keys->showFacts(section.keys);
        list->parts().addWidget(keys);
    }
    list->parts().addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole)->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &ShortcutSheet::reject);
    auto *page = new QVBoxLayout(this);
    page->addWidget(scroll);
    page->addWidget(buttons);
    resize(64 * fontMetrics().averageCharWidth(), 30 * fontMetrics().lineSpacing());
}

} // namespace jobmark::ui
