// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "changed_lead.h"
#include "live_window.h"
#include "sample_pictures.h"
#include "sandbox_process.h"

#include "attachments/attachments_panel.h"
#include "lead/lead_page.h"
#include "window/work_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 openLead = 48166;    // Kwame Boateng, meetup scheduled, nothing attached
constexpr qint64 pictureLead = 48155; // "front of house.png" is recorded

} // namespace

/// Files in the real window: dropped, pasted and chosen, recorded by a real server, looked at and saved.
class WindowAttachmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_vault = std::make_unique<account::TokenVault>(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<test::SandboxProcess>();
        QVERIFY(m_sandbox->start());
        m_live = std::make_unique<test::LiveWindow>(*m_vault);
        m_live->workWith(m_sandbox->address());
        QTRY_VERIFY(m_live->hasListed());
        open(openLead);
    }

    void cleanup()
    {
        m_live.reset();
        m_sandbox.reset();
    }

    void whatIsDroppedIsRecordedAndShown();
    void aFileDroppedOnATextFieldIsAttached();
    void textDroppedOnATextFieldIsTextStill();
    void aFileIsPasted_data() { addPlacesToPaste(); }
    void aFileIsPasted();
    void aPictureIsPasted_data() { addPlacesToPaste(); }
    void aPictureIsPasted();
    void aTextFieldKeepsItsPaste();
    void whatIsChosenIsRecorded();
    void aPictureHasAThumbnail();
    void whatCannotBeAttachedIsSaidInPlace();
    void anUploadShowsHowFarItIsAndCanBeCancelled();
    void aServerThatTakesNoneIsSaidAndTheStatusGoes();
    void whatWasRemovedIsBroughtBack();
    void wonWithoutAnAttachmentWarnsOnceWithTheWayToAddOne();
    void aPictureIsLookedAtAndSaved();
    void aHostilePictureIsNotDecoded_data();
    void aHostilePictureIsNotDecoded();
    void aTextIsShownLiterally();
    void aHostileNameIsShownHarmless();
    void aLockedRecordCanStillBeSaved();

private:
    static void addPlacesToPaste();
    void goToPaste(const QString &focus);
    void open(qint64 lead)
    {
        m_live->open(lead);
        QTRY_VERIFY(m_live->desk().state().lead.has_value());
        QTest::qWait(100); // it is read anew
    }
    [[nodiscard]] ui::LeadPage &page() { return m_live->window().workPage()->lead(); }
    QUrl file(const QString &name, const QByteArray &bytes = "bytes"_ba)
    {
        QFile made(m_folder->filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("the file was not made");
        return QUrl::fromLocalFile(made.fileName());
    }
    /// As a file manager does it; true when it was taken, as a copy.
    bool drop(QWidget *on, const QMimeData &data)
    {
        const QPoint at = on->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &enter);
        QDropEvent event(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &event);
        return event.isAccepted() && event.dropAction() == Qt::CopyAction;
    }
    void click(const QString &name)
    {
        QTRY_VERIFY2(m_live->find(name) != nullptr, qPrintable(name + u" is missing in "_s + m_live->readable()));
        QTest::mouseClick(m_live->find(name), Qt::LeftButton);
    }
    [[nodiscard]] QStringList recorded(qint64 lead = openLead) const
    {
        QStringList names;
        const QJsonArray attachments = m_sandbox->lead(lead)[u"attachments"_s].toArray();
        for (const QJsonValue &attachment : attachments)
            names << attachment[u"displayFilename"_s].toString();
        return names;
    }
    /// In a window of its own.
    [[nodiscard]] QWidget *preview() const
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && window->inherits("jobmark::ui::PreviewWindow"))
                return window;
        }
        return nullptr;
    }
    [[nodiscard]] QString previewed() const
    {
        QStringList texts;
        for (const QWidget *part : preview()->findChildren<QWidget *>()) {
            if (const auto *label = qobject_cast<const QLabel *>(part))
                texts << label->text();
            else if (const auto *text = qobject_cast<const QTextEdit *>(part))
                texts << text->toPlainText();
            texts << part->accessibleName();
        }
        return texts.join(u'\n');
    }
    /// Uploads it beside the window, as somebody else would.
    void recordBeside(qint64 lead, const QString &name, const QByteArray &bytes);

    std::unique_ptr<account::TokenVault> m_vault;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::unique_ptr<test::LiveWindow> m_live;
};

void WindowAttachmentsTest::whatIsDroppedIsRecordedAndShown()
{
    QMimeData data;
    data.setUrls({file(u"contract.pdf"_s), file(u"plan.pdf"_s)});
    QVERIFY(drop(page().viewport(), data));
    QTRY_COMPARE(recorded(), (QStringList{u"contract.pdf"_s, u"plan.pdf"_s}));
    QTRY_VERIFY2(m_live->find(u"Save…: contract.pdf"_s) != nullptr, qPrintable(m_live->readable()));
    QTRY_VERIFY(m_live->find(u"Save…: plan.pdf"_s) != nullptr);
    QVERIFY(QFile::exists(m_folder->filePath(u"contract.pdf"_s)));
}

void WindowAttachmentsTest::aFileDroppedOnATextFieldIsAttached()
{
    m_live->type(u"l"_s);
    auto *amount = qobject_cast<QLineEdit *>(m_live->find(u"Job amount"_s));
    QVERIFY(amount != nullptr);
    QMimeData data;
    data.setUrls({file(u"contract.pdf"_s)});
    data.setText(file(u"contract.pdf"_s).toString());
    QVERIFY(drop(amount, data));
    QCOMPARE(amount->text(), QString());
    QTRY_COMPARE(recorded(), QStringList{u"contract.pdf"_s});
}

void WindowAttachmentsTest::textDroppedOnATextFieldIsTextStill()
{
    m_live->type(u"l"_s);
    auto *amount = qobject_cast<QLineEdit *>(m_live->find(u"Job amount"_s));
    QMimeData data;
    data.setText(u"24350"_s);
    QVERIFY(drop(amount, data));
    QCOMPARE(amount->text(), u"24350"_s);
}

void WindowAttachmentsTest::addPlacesToPaste()
{
    QTest::addColumn<QString>("focus");
    QTest::newRow("on the page") << QString();
    QTest::newRow("while writing notes") << u"Notes"_s;
    QTest::newRow("while writing the amount") << u"Job amount"_s;
}

/// With the focus in that field of a won lead; nowhere in the form when it has no name.
void WindowAttachmentsTest::goToPaste(const QString &focus)
{
    if (focus.isEmpty())
        return;
    m_live->type(u"l"_s);
    QVERIFY(m_live->tabTo(focus));
}

void WindowAttachmentsTest::aFileIsPasted()
{
    QFETCH(QString, focus);
    goToPaste(focus);
    auto data = std::make_unique<QMimeData>();
    data->setUrls({file(u"contract.pdf"_s)});
    QApplication::clipboard()->setMimeData(data.release());
    m_live->press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(recorded(), QStringList{u"contract.pdf"_s});
    QVERIFY(m_live->desk().form().state().typed.notes.isEmpty());
    QVERIFY(m_live->desk().form().state().typed.jobAmount.isEmpty());
}

void WindowAttachmentsTest::aPictureIsPasted()
{
    QFETCH(QString, focus);
    goToPaste(focus);
    QApplication::clipboard()->setImage(QImage::fromData(test::samplePng()));
    m_live->press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(recorded().size(), 1);
    const QRegularExpression name(u"^Pasted image \\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.png$"_s);
    QVERIFY2(name.match(recorded().first()).hasMatch(), qPrintable(recorded().first()));
}

void WindowAttachmentsTest::aTextFieldKeepsItsPaste()
{
    m_live->type(u"l"_s);
    QVERIFY(m_live->tabTo(u"Job amount"_s));
    QApplication::clipboard()->setText(u"24350"_s);
    m_live->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"24350"_s);
    QVERIFY(m_live->desk().attaching().state().refused.isEmpty());
}

void WindowAttachmentsTest::whatIsChosenIsRecorded()
{
    QVERIFY(m_live->find(u"Add files"_s) != nullptr);
    page().attachments().addFiles({file(u"a.txt"_s), file(u"b.txt"_s)});
    QTRY_COMPARE(recorded(), (QStringList{u"a.txt"_s, u"b.txt"_s}));
    QTRY_VERIFY2(m_live->reads(u"Text · added"_s), qPrintable(m_live->readable()));
}

void WindowAttachmentsTest::aPictureHasAThumbnail()
{
    QVERIFY(m_sandbox->setFaults({u"upload:delay=1000"_s}));
    page().attachments().addFiles({file(u"roof.png"_s, test::samplePng())});
    QTRY_VERIFY(m_live->find(u"Cancel: roof.png"_s) != nullptr);
    const auto hasThumbnail = [this] {
        for (const QLabel *label : page().findChildren<QLabel *>()) {
            const QImage shown = label->isVisible() ? label->pixmap().toImage() : QImage();
            if (!shown.isNull() && shown.pixelColor(shown.rect().center()) == QColor(180, 90, 40))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(hasThumbnail());
    QTRY_VERIFY(m_live->find(u"Save…: roof.png"_s) != nullptr);
    QVERIFY(hasThumbnail());
}

void WindowAttachmentsTest::whatCannotBeAttachedIsSaidInPlace()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"photos"_s));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_folder->filePath(u"photos"_s)), file(u"plan.pdf"_s)});
    QVERIFY(drop(page().viewport(), data));
    QTRY_VERIFY2(m_live->reads(u"“photos” is a folder"_s), qPrintable(m_live->readable()));
    QTRY_COMPARE(recorded(), QStringList{u"plan.pdf"_s});
    click(u"Dismiss"_s);
    QTRY_VERIFY(!m_live->reads(u"“photos”"_s));
}

void WindowAttachmentsTest::anUploadShowsHowFarItIsAndCanBeCancelled()
{
    QVERIFY(m_sandbox->setFaults({u"upload:delay=60000"_s}));
    page().attachments().addFiles({file(u"large.jpg"_s, QByteArray(3'000'000, 'x'))});
    QTRY_VERIFY2(m_live->reads(u"Uploading: "_s), qPrintable(m_live->readable()));
    click(u"Cancel: large.jpg"_s);
    QTRY_VERIFY2(m_live->reads(u"“large.jpg” is removed"_s), qPrintable(m_live->readable()));
    QVERIFY(m_live->find(u"Cancel: large.jpg"_s) == nullptr);
    QTest::qWait(200);
    QVERIFY(recorded().isEmpty());
}

void WindowAttachmentsTest::aServerThatTakesNoneIsSaidAndTheStatusGoes()
{
    QVERIFY(m_sandbox->setFaults({u"no-upload"_s}));
    page().attachments().addFiles({file(u"contract.pdf"_s)});
    QTRY_VERIFY2(m_live->reads(u"This server does not take attachments here."_s), qPrintable(m_live->readable()));
    QVERIFY(m_live->reads(u"Manager Portal"_s));
    QVERIFY(m_live->find(u"Add files"_s) == nullptr);
    m_live->press(Qt::Key_2, Qt::ControlModifier);
    m_live->type(u"c"_s);
    m_live->submit();
    QTRY_VERIFY2(m_live->reads(u"Contact made: accepted"_s), qPrintable(m_live->readable()));
}

void WindowAttachmentsTest::whatWasRemovedIsBroughtBack()
{
    QVERIFY(m_sandbox->setFaults({u"no-upload@1"_s}));
    page().attachments().addFiles({file(u"contract.pdf"_s)});
    QTRY_VERIFY(m_live->find(u"Remove: contract.pdf"_s) != nullptr);
    click(u"Remove: contract.pdf"_s);
    QTRY_VERIFY2(m_live->reads(u"“contract.pdf” is removed"_s), qPrintable(m_live->readable()));
    QVERIFY(recorded().isEmpty());
    click(u"Undo"_s);
    QTRY_COMPARE(recorded(), QStringList{u"contract.pdf"_s});
    QTRY_VERIFY(!m_live->reads(u"is removed"_s));
}

void WindowAttachmentsTest::wonWithoutAnAttachmentWarnsOnceWithTheWayToAddOne()
{
    m_live->type(u"l"_s);
    QVERIFY(m_live->find(u"Attachments, recommended"_s) != nullptr);
    QVERIFY(m_live->tabTo(u"Job amount"_s));
    m_live->type(u"24350.72"_s);
    QVERIFY(m_live->tabTo(u"Start date"_s));
    m_live->type(u"+14"_s);
    QVERIFY(m_live->tabTo(u"Completion date"_s));
    m_live->type(u"+30"_s);
    m_live->submit();
    QTRY_VERIFY2(m_live->reads(u"Attachments are missing"_s), qPrintable(m_live->readable()));
    QCOMPARE(m_live->readable().count(u"Attachments are missing"_s), 1);
    QVERIFY(m_live->find(u"Add files"_s) != nullptr);
    page().attachments().addFiles({file(u"contract.pdf"_s)});
    QTRY_VERIFY2(!m_live->reads(u"Attachments are missing"_s), qPrintable(m_live->readable()));
    QTRY_VERIFY2(m_live->reads(u"1 attached"_s), qPrintable(m_live->readable()));
    QVERIFY(m_live->tabTo(u"Record as"_s));
    m_live->press(Qt::Key_Space);
    QTRY_VERIFY2(m_live->reads(u"Lead won: accepted"_s), qPrintable(m_live->readable()));
    QCOMPARE(recorded(), QStringList{u"contract.pdf"_s});
}

void WindowAttachmentsTest::aPictureIsLookedAtAndSaved()
{
    open(pictureLead);
    click(u"Preview: front of house.png"_s);
    QTRY_VERIFY(preview() != nullptr);
    QVERIFY2(previewed().contains(u"Picture, "_s), qPrintable(previewed()));
    const session::RecordedId id{api::LeadId(pictureLead), m_live->desk().attaching().state().recorded.first().info.id};
    page().attachments().saveInto(id, m_folder->path());
    QTRY_VERIFY2(m_live->reads(u"Saved as “front of house.png”"_s), qPrintable(m_live->readable()));
    QVERIFY(!QImage(m_folder->filePath(u"front of house.png"_s)).isNull());
    page().attachments().saveInto(id, m_folder->path());
    QTRY_VERIFY(m_live->reads(u"Saved as “front of house (2).png”"_s));
    QVERIFY(m_live->find(u"Open folder"_s) != nullptr);
}

void WindowAttachmentsTest::recordBeside(qint64 lead, const QString &name, const QByteArray &bytes)
{
    // By the window of somebody else: the sandbox takes what the client sends.
    test::LiveWindow *mine = m_live.get();
    open(lead);
    page().attachments().addFiles({file(name, bytes)});
    QTRY_VERIFY(mine->find(u"Save…: "_s + name) != nullptr);
}

void WindowAttachmentsTest::aHostilePictureIsNotDecoded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("4 thousand million points") << u"huge.png"_s << test::hugePng() << u"too many points"_s;
    QTest::newRow("half a picture") << u"half.png"_s << test::samplePng().left(60) << u"is damaged"_s;
    QTest::newRow("SVG by another name")
        << u"logo.png"_s << "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/hostname'/></svg>"_ba
        << u"not shown here"_s;
    QTest::newRow("PDF by another name") << u"plan.jpg"_s << "%PDF-1.7\n"_ba << u"not shown here"_s;
    QTest::newRow("BMP by another name") << u"bitmap.png"_s << QByteArray("BM") + QByteArray(100, '\1')
                                         << u"not shown here"_s;
}

void WindowAttachmentsTest::aHostilePictureIsNotDecoded()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    recordBeside(openLead, name, bytes);
    click(u"Preview: "_s + name);
    QTRY_VERIFY(preview() != nullptr);
    QVERIFY2(previewed().contains(said), qPrintable(previewed()));
}

void WindowAttachmentsTest::aTextIsShownLiterally()
{
    recordBeside(openLead, u"notes.txt"_s, "<b>bold</b> <img src=\"file:///etc/hostname\"> \u202eend"_ba);
    click(u"Preview: notes.txt"_s);
    QTRY_VERIFY(preview() != nullptr);
    QVERIFY2(previewed().contains(u"<b>bold</b> <img src="_s), qPrintable(previewed()));
    QVERIFY(!previewed().contains(QChar(0x202e)));
}

void WindowAttachmentsTest::aHostileNameIsShownHarmless()
{
    const QJsonArray files = {test::attachmentNamed(u"<b>x</b>\u202egnp.exe"_s, 7),
                              test::attachmentNamed(u"../../etc/passwd"_s, 7), test::attachmentNamed({}),
                              test::attachmentNamed(QString(4096, u'w') + u".pdf"_s)};
    const auto lead = m_live->session().book().find(api::LeadId(openLead));
    m_live->session().book().put(test::changedLead(*lead, u"attachments"_s, files));
    QTRY_VERIFY2(m_live->reads(u"<b>x</b>"_s), qPrintable(m_live->readable()));
    QVERIFY(!m_live->readable().contains(QChar(0x202e)));
    QVERIFY(m_live->reads(u"Attachment without a name"_s));
    QVERIFY(m_live->reads(u"w.pdf"_s));
}

void WindowAttachmentsTest::aLockedRecordCanStillBeSaved()
{
    const QJsonArray leads = m_sandbox->leads();
    for (const QJsonValue &lead : leads) {
        const bool isWon = lead[u"postLeadStatusData"_s][u"status"_s] == u"LEAD_WON"_s;
        if (isWon && !lead[u"attachments"_s].toArray().isEmpty())
            open(lead[u"id"_s].toInteger());
    }
    QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::Record);
    QVERIFY(m_live->find(u"Add files"_s) == nullptr);
    QTRY_VERIFY(!m_live->desk().attaching().state().recorded.isEmpty());
    const session::RecordedFile first = m_live->desk().attaching().state().recorded.first();
    QVERIFY(m_live->find(u"Save…: "_s + first.info.displayFilename) != nullptr);
    page().attachments().saveInto({*m_live->desk().state().id, first.info.id}, m_folder->path());
    QTRY_VERIFY2(m_live->reads(u"Saved as"_s), qPrintable(m_live->readable()));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

QTEST_MAIN(WindowAttachmentsTest)
#include "window_attachments_test.moc"
