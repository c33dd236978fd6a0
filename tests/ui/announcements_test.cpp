// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "page_states.h"

#include "words/names.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

/// What a screen reader says of its own accord, as it comes: announcements; the description of what has the focus when
/// it changes; and notices that appear.
QStringList heard;

void hear(QAccessibleEvent *event)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (event->type() == QAccessible::Announcement) {
        heard << static_cast<QAccessibleAnnouncementEvent *>(event)->message();
        return;
    }
#endif
    QAccessibleInterface *spoken = event->accessibleInterface();
    if (spoken == nullptr)
        return;
    if (event->type() == QAccessible::DescriptionChanged && spoken->object() == QApplication::focusWidget())
        heard << spoken->text(QAccessible::Description);
    else if (event->type() == QAccessible::ObjectShow && spoken->role() == QAccessible::Notification)
        heard << spoken->text(QAccessible::Name);
}

bool isHeard(const QString &text)
{
    return std::any_of(heard.cbegin(), heard.cend(), [&](const QString &said) { return said.contains(text); });
}

constexpr qint64 openLead = 48155;

} // namespace

/// What happens is said without the focus being moved to it.
class AnnouncementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::installUpdateHandler(hear);
        QAccessible::setActive(true);
        m_vault = std::make_unique<account::TokenVault>();
        m_stage = std::make_unique<test::Stage>(*m_vault);
    }

    void init()
    {
        m_stage->startOver();
        m_stage->work();
        QTRY_VERIFY(m_stage->live().hasListed());
        m_stage->open(openLead);
        QTRY_VERIFY(m_stage->live().focusName().startsWith(u"Status"_s));
        heard.clear();
    }

    void aStatusSaysWhatItIsForAndWhatItAsksFor()
    {
        QWidget *status = QApplication::focusWidget();
        for (int i = 0; i < 15; ++i) {
            heard.clear();
            m_stage->live().press(Qt::Key_Down);
            QCOMPARE(QApplication::focusWidget(), status);
            const auto chosen = m_stage->form().state().typed.status;
            QVERIFY(chosen.has_value());
            QVERIFY2(isHeard(words::statusHint(*chosen)), qPrintable(heard.join(u'\n')));
            for (const session::RowState &row : m_stage->form().state().rows) {
                if (row.isShown())
                    QVERIFY2(isHeard(words::fieldLabel(row.field)), qPrintable(heard.join(u'\n')));
            }
        }
    }

    void whatIsMissingIsSaid()
    {
        m_stage->form().apply(session::StatusChosen{rules::Status::LeadWon});
        m_stage->live().submit();
        QTRY_VERIFY2(isHeard(u"Nothing was sent yet"_s), qPrintable(heard.join(u'\n')));
        QVERIFY(m_stage->live().focusName().startsWith(u"Job amount"_s));
    }

    void howASubmissionGoesIsSaid()
    {
        m_stage->form().apply(session::StatusChosen{rules::Status::ContactMade});
        QWidget *focus = QApplication::focusWidget();
        m_stage->live().submit();
        QTRY_VERIFY2(isHeard(u"Contact made: accepted"_s), qPrintable(heard.join(u'\n')));
        QCOMPARE(QApplication::focusWidget(), focus);
    }

    void aDiscardedDraftIsSaidAndCanBeTakenBack()
    {
        m_stage->form().apply(session::TextTyped{session::TextBox::Notes, u"They call back."_s});
        QTRY_VERIFY(m_stage->live().find(u"Discard draft"_s) != nullptr);
        m_stage->desk().discardDraft();
        QTRY_VERIFY2(isHeard(u"The draft is discarded."_s), qPrintable(heard.join(u'\n')));
        QWidget *undo = m_stage->live().find(u"Undo"_s);
        QVERIFY(undo != nullptr);
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(m_stage->form().state().typed.notes, u"They call back."_s);
    }

    void cleanupTestCase() { QAccessible::installUpdateHandler(nullptr); }

private:
    std::unique_ptr<account::TokenVault> m_vault;
    std::unique_ptr<test::Stage> m_stage;
};

QTEST_MAIN(AnnouncementsTest)
#include "announcements_test.moc"
