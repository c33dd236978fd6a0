// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead/choice_box.h"
#include "lead/status_form_view.h"
#include "parts/field_row.h"
#include "parts/house_style.h"
#include "session/status_form.h"
#include "words/names.h"

#include <algorithm>
#include <QApplication>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

session::Surroundings torontoInNovember()
{
    return {QLocale(QLocale::English, QLocale::Canada), QTimeZone("America/Toronto"),
            [] { return QDateTime(QDate(2026, 11, 24), QTime(15, 0), Qt::UTC); }};
}

api::Lead acceptedLead()
{
    api::Lead lead;
    lead.id = api::LeadId(7);
    lead.vendorLeadAction = api::VendorAction::Accepted;
    return lead;
}

/// How often each of those it watches went to another place.
class MoveCounter : public QObject
{
public:
    explicit MoveCounter(QHash<QObject *, int> &moves)
        : m_moves(moves)
    {}
    bool eventFilter(QObject *widget, QEvent *event) override
    {
        if (event->type() == QEvent::Move)
            ++m_moves[widget];
        return false;
    }

private:
    QHash<QObject *, int> &m_moves;
};

} // namespace

class FormViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::useHouseStyle(u"fusion"_s); } // as in the program

    void init()
    {
        m_form = std::make_unique<session::StatusForm>(torontoInNovember());
        m_form->setLead(acceptedLead());
        m_view = new ui::StatusFormView(torontoInNovember());
        connect(m_form.get(), &session::StatusForm::stateChanged, m_view, [this] { m_view->render(m_form->state()); });
        connect(m_view, &ui::StatusFormView::edited, m_form.get(), &session::StatusForm::apply);
        m_area = std::make_unique<QScrollArea>();
        m_area->setWidgetResizable(true);
        m_area->setWidget(m_view);
        m_area->resize(640, 480);
        m_area->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_area.get()));
    }

    void cleanup()
    {
        m_area.reset();
        m_form.reset();
    }

    void everyRowOfEveryStatusHasItsPlace_data()
    {
        QTest::addColumn<rules::Status>("status");
        for (const rules::Status status : rules::allStatuses)
            QTest::addRow("%d", static_cast<int>(status)) << status;
    }

    void everyRowOfEveryStatusHasItsPlace()
    {
        QFETCH(rules::Status, status);
        m_form->apply(session::StatusChosen{status});
        QTRY_VERIFY(rowsStandBelowEachOther());
    }

    void rowsComeAndGoWithTheStatus()
    {
        for (const rules::Status status : rules::allStatuses) {
            m_form->apply(session::StatusChosen{rules::Status::LeadWon});
            m_form->apply(session::StatusChosen{status});
            m_form->apply(session::TextTyped{session::TextBox::JobAmount, u"18"_s});
            QTRY_VERIFY(rowsStandBelowEachOther());
        }
    }

    void rowsThatComeTogetherGoToTheirPlacesTogether()
    {
        for (const rules::Status status : rules::allStatuses) {
            QHash<QObject *, int> moves;
            MoveCounter counter(moves);
            for (auto *row : m_view->findChildren<ui::FieldRow *>())
                row->installEventFilter(&counter);
            m_form->apply(session::StatusChosen{status});
            for (const int times : std::as_const(moves))
                QVERIFY2(times <= 2, "to its place, and once more when the page around has made room");
        }
    }

    void choosingWithTheKeysShowsTheRowsOfWhatIsChosen()
    {
        auto *box = m_view->findChild<ui::ChoiceBox *>();
        for (const rules::Status status : rules::allStatuses) {
            m_form->restore({});
            for (int i = 0; i < 30 && m_form->state().typed.status != status; ++i)
                QTest::keyClick(box, Qt::Key_Down);
            QCOMPARE(m_form->state().typed.status, std::optional(status));
            QTRY_VERIFY2(rowsStandBelowEachOther(), qPrintable(QString::number(static_cast<int>(status))));
        }
    }

    void typingFindsAStatus_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<rules::Status>("found");
        QTest::newRow("first letter") << u"l"_s << rules::Status::LeadWon;
        QTest::newRow("with a blank") << u"job w"_s << rules::Status::JobWon;
        QTest::newRow("a later word") << u"attempts"_s << rules::Status::MultipleAttemptsNoResponse;
        QTest::newRow("capitals") << u"CONT"_s << rules::Status::ContactMade;
        QTest::newRow("the same letter again") << u"jj"_s << rules::Status::JobWon;
    }

    void typingFindsAStatus()
    {
        QFETCH(QString, typed);
        QFETCH(rules::Status, found);
        QTest::keyClicks(m_view->findChild<ui::ChoiceBox *>(), typed);
        QCOMPARE(m_form->state().typed.status, std::optional(found));
    }

    void typingFindsAReasonWithoutItsAccents_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("without an accent") << u"e"_s;
        QTest::newRow("with one") << u"é"_s;
        QTest::newRow("several letters") << u"ECHEA"_s;
    }

    void typingFindsAReasonWithoutItsAccents()
    {
        QFETCH(QString, typed);
        QTranslator french;
        QVERIFY(french.load(QStringLiteral(TRANSLATIONS "/jobmark_fr")));
        QCoreApplication::installTranslator(&french); // until it goes
        cleanup();
        init();
        m_form->apply(session::StatusChosen{rules::Status::LeadLost});
        const QList<ui::ChoiceBox *> boxes = m_view->findChildren<ui::ChoiceBox *>();
        const auto reason = std::ranges::find_if(boxes, [](const ui::ChoiceBox *box) {
            return box->accessibleName().startsWith(words::fieldLabel(rules::Field::LostReason));
        });
        QVERIFY(reason != boxes.end());
        for (const QChar letter : typed)
            QTest::sendKeyEvent(QTest::Click, *reason, Qt::Key_unknown, letter, Qt::NoModifier);
        QCOMPARE(m_form->state().typed.lostReason, std::optional(rules::LostReason::Timing));
    }

private:
    [[nodiscard]] bool rowsStandBelowEachOther() const
    {
        int bottom = -1;
        int visible = 0;
        for (const auto *row : m_view->findChildren<ui::FieldRow *>()) {
            if (!row->isVisible())
                continue;
            ++visible;
            if (row->geometry().top() <= bottom || row->height() < 24 || row->editor()->height() < 18)
                return false;
            bottom = row->geometry().bottom();
        }
        return visible > 1;
    }

    std::unique_ptr<session::StatusForm> m_form;
    std::unique_ptr<QScrollArea> m_area;
    ui::StatusFormView *m_view = nullptr;
};

QTEST_MAIN(FormViewTest)
#include "form_view_test.moc"
