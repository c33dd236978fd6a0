// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "parts/selectable_text.h"
#include "parts/side_table.h"

#include <algorithm>
#include <QScrollArea>
#include <QTest>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 6;
constexpr int lines = 12;

ui::SideState sixRecords()
{
    ui::SideState state;
    for (int column = 0; column < columns; ++column)
        state.columns << u"Lead %1"_s.arg(48'110 + column);
    for (int line = 0; line < lines; ++line) {
        ui::SideLine one{u"Field %1"_s.arg(line), u"differs"_s, {}, {1}};
        for (int column = 0; column < columns; ++column)
            one.texts << u"Recorded %1 times, and in many words"_s.arg(column);
        state.lines << one;
    }
    return state;
}

} // namespace

/// Texts side by side, or beneath each other where there is no room for that.
class SideTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_area = std::make_unique<QScrollArea>();
        auto *content = new QWidget;
        auto *page = new QVBoxLayout(content);
        m_table = new ui::SideTable(content);
        page->addWidget(m_table);
        page->addStretch(1);
        m_area->setWidget(content);
        m_area->setWidgetResizable(true);
    }

    void whatHasNoRoomBesideStandsBeneath_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("places"); // how many texts of a line stand in one place from the left
        QTest::newRow("wide") << 2000 << 1;
        QTest::newRow("narrow") << 300 << columns;
    }

    void whatHasNoRoomBesideStandsBeneath()
    {
        QFETCH(int, width);
        QFETCH(int, places);
        m_area->resize(width, 400);
        m_area->show();
        m_table->render(sixRecords());
        const auto isAsItShouldBe = [&] { return textsAt(texts().first()->x()) == places * lines && haveRoom(); };
        QTRY_VERIFY(isAsItShouldBe());
        // To the other size and back, with the same texts.
        const QList<ui::SelectableText *> before = texts();
        m_area->resize(2300 - width, 400);
        QTRY_COMPARE(textsAt(texts().first()->x()), (columns + 1 - places) * lines);
        QTRY_VERIFY(haveRoom());
        m_area->resize(width, 400);
        QTRY_VERIFY(isAsItShouldBe());
        QCOMPARE(texts(), before);
    }

private:
    [[nodiscard]] QList<ui::SelectableText *> texts() const
    {
        QList<ui::SelectableText *> shown = m_table->findChildren<ui::SelectableText *>();
        shown.removeIf([](const ui::SelectableText *text) { return !text->isVisible(); });
        return shown;
    }

    [[nodiscard]] qsizetype textsAt(int x) const
    {
        const auto all = texts();
        return std::count_if(all.begin(), all.end(), [x](const ui::SelectableText *text) { return text->x() == x; });
    }

    /// Each shows all of its text, and none goes out of the window to the side.
    [[nodiscard]] bool haveRoom() const
    {
        const auto all = texts();
        return all.size() == columns * lines &&
               std::all_of(all.begin(), all.end(), [this](const ui::SelectableText *text) {
                   return text->document()->size().height() <= text->viewport()->height() + 1 &&
                          text->mapTo(m_area.get(), text->rect().bottomRight()).x() < m_area->width();
               });
    }

    std::unique_ptr<QScrollArea> m_area;
    ui::SideTable *m_table = nullptr;
};

QTEST_MAIN(SideTableTest)
#include "side_table_test.moc"
