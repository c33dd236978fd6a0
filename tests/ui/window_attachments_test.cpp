// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "attachments_stage.h"
#include "sample_pictures.h"

#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QRegularExpression>

using namespace jobmark;
using namespace Qt::StringLiterals;

/// Files in the real window: dropped, pasted and chosen, and recorded by a real server.
class WindowAttachmentsTest : public QObject, private test::AttachmentsStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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
    void whyAnUploadFailedIsHeardAtItsButtons();
    void anUploadShowsHowFarItIsAndCanBeCancelled();
    void aServerThatTakesNoneIsSaidAndTheStatusGoes();
    void whatWasRemovedIsBroughtBack();
    void wonWithoutAnAttachmentWarnsOnceWithTheWayToAddOne();

private:
    static void addPlacesToPaste();
    void goToPaste(const QString &focus);
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
    const QList<QUrl> chosen{file(u"a.txt"_s), file(u"b.txt"_s)};
    click(u"Add files"_s);
    QTRY_VERIFY(dialog() != nullptr);
    QCOMPARE(dialog()->fileMode(), QFileDialog::ExistingFiles);
    Q_EMIT dialog()->urlsSelected(chosen);
    closeDialog();
    QTRY_COMPARE(recorded(), (QStringList{u"a.txt"_s, u"b.txt"_s}));
    QTRY_VERIFY2(m_live->reads(u"Text · added"_s), qPrintable(m_live->readable()));
}

void WindowAttachmentsTest::aPictureHasAThumbnail()
{
    QVERIFY(m_sandbox->setFaults({u"upload:delay=1000"_s}));
    page().attachments().addFiles({file(u"roof.png"_s, test::samplePng())});
    QTRY_VERIFY(m_live->find(u"Cancel: roof.png"_s) != nullptr);
    QTRY_VERIFY(hasThumbnail(QColor(180, 90, 40)));
    QTRY_VERIFY(m_live->find(u"Save…: roof.png"_s) != nullptr);
    QVERIFY(hasThumbnail(QColor(180, 90, 40)));
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

void WindowAttachmentsTest::whyAnUploadFailedIsHeardAtItsButtons()
{
    QVERIFY(m_sandbox->setFaults({u"upload:error"_s}));
    page().attachments().addFiles({file(u"plan.pdf"_s)});
    QTRY_VERIFY2(m_live->find(u"Look now: plan.pdf"_s) != nullptr, qPrintable(m_live->readable()));
    for (const QString &button : {u"Look now: plan.pdf"_s, u"Remove: plan.pdf"_s}) {
        const QString heard = m_live->find(button)->accessibleDescription();
        QVERIFY2(!heard.isEmpty() && m_live->reads(heard.section(u'\n', 0, 0)), qPrintable(button + u' ' + heard));
    }
}

void WindowAttachmentsTest::anUploadShowsHowFarItIsAndCanBeCancelled()
{
    QVERIFY(m_sandbox->setFaults({u"upload:delay=60000"_s}));
    page().attachments().addFiles({file(u"large.jpg"_s, QByteArray(3'000'000, 'x'))});
    QTRY_VERIFY2(m_live->reads(u"Uploading: "_s), qPrintable(m_live->readable()));
    QVERIFY2(m_live->reads(u"Picture · 2.9 MB"_s), qPrintable(m_live->readable()));
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
    const QList<QUrl> chosen{file(u"contract.pdf"_s)};
    QVERIFY(buttonBesideTheWarning() != nullptr);
    QTest::mouseClick(buttonBesideTheWarning(), Qt::LeftButton);
    QTRY_VERIFY(dialog() != nullptr);
    Q_EMIT dialog()->urlsSelected(chosen);
    closeDialog();
    QTRY_VERIFY2(!m_live->reads(u"Attachments are missing"_s), qPrintable(m_live->readable()));
    QTRY_VERIFY2(m_live->reads(u"1 attached"_s), qPrintable(m_live->readable()));
    QVERIFY(m_live->tabTo(u"Record as"_s));
    m_live->press(Qt::Key_Space);
    QTRY_VERIFY2(m_live->reads(u"Lead won: accepted"_s), qPrintable(m_live->readable()));
    QCOMPARE(recorded(), QStringList{u"contract.pdf"_s});
}

QTEST_MAIN(WindowAttachmentsTest)
#include "window_attachments_test.moc"
