// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "attachments_stage.h"
#include "changed_lead.h"
#include "sample_pictures.h"

#include <QDir>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pictureLead = 48155;    // "front of house.png" is recorded
constexpr qint64 wonPictureLead = 48062; // the same, and it is won

} // namespace

/// What is recorded at a real server, looked at and saved.
class WindowReceivedTest : public QObject, private test::AttachmentsStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aPictureIsLookedAtAndSaved();
    void aHostilePictureIsNotDecoded_data();
    void aHostilePictureIsNotDecoded();
    void aTextIsShownLiterally();
    void aHostileNameIsShownHarmless();
    void aLockedRecordCanStillBeSaved();
    void aPictureOfALockedRecordIsLookedAt();

private:
    /// Uploads it, as somebody else would.
    void recordBeside(qint64 lead, const QString &name, const QByteArray &bytes)
    {
        open(lead);
        page().attachments().addFiles({file(name, bytes)});
        QTRY_VERIFY(m_live->find(u"Save…: "_s + name) != nullptr);
    }
};

void WindowReceivedTest::aPictureIsLookedAtAndSaved()
{
    open(pictureLead);
    saveWith(u"Save…: front of house.png"_s);
    QTRY_VERIFY2(m_live->reads(u"Saved as “front of house.png”"_s), qPrintable(m_live->readable()));
    const QImage saved(m_folder->filePath(u"front of house.png"_s));
    QVERIFY(!saved.isNull());
    saveWith(u"Save…: front of house.png"_s);
    QTRY_VERIFY(m_live->reads(u"Saved as “front of house (2).png”"_s));
    QVERIFY(m_live->find(u"Open folder"_s) != nullptr);

    const QColor middle = saved.pixelColor(saved.rect().center());
    QVERIFY(!hasThumbnail(middle)); // nothing is fetched without being asked for
    click(u"Preview: front of house.png"_s);
    QTRY_VERIFY(preview() != nullptr);
    QVERIFY2(previewed().contains(u"Picture, "_s), qPrintable(previewed()));
    QTRY_VERIFY(hasThumbnail(middle));
}

void WindowReceivedTest::aHostilePictureIsNotDecoded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("4 thousand million points") << u"huge.png"_s << test::hugePng() << u"too many pixels"_s;
    QTest::newRow("half a picture") << u"half.png"_s << test::samplePng().left(60) << u"is damaged"_s;
    QTest::newRow("SVG by another name")
        << u"logo.png"_s << "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/hostname'/></svg>"_ba
        << u"not shown here"_s;
    QTest::newRow("PDF by another name") << u"plan.jpg"_s << "%PDF-1.7\n"_ba << u"not shown here"_s;
    QTest::newRow("BMP by another name") << u"bitmap.png"_s << QByteArray("BM") + QByteArray(100, '\1')
                                         << u"not shown here"_s;
}

void WindowReceivedTest::aHostilePictureIsNotDecoded()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    recordBeside(openLead, name, bytes);
    click(u"Preview: "_s + name);
    QTRY_VERIFY(preview() != nullptr);
    QVERIFY2(previewed().contains(said), qPrintable(previewed()));
}

void WindowReceivedTest::aTextIsShownLiterally()
{
    recordBeside(openLead, u"notes.txt"_s, "<b>bold</b> <img src=\"file:///etc/hostname\"> \u202eend"_ba);
    click(u"Preview: notes.txt"_s);
    QTRY_VERIFY(preview() != nullptr);
    QVERIFY2(previewed().contains(u"<b>bold</b> <img src="_s), qPrintable(previewed()));
    QVERIFY(!previewed().contains(QChar(0x202e)));
}

void WindowReceivedTest::aHostileNameIsShownHarmless()
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

void WindowReceivedTest::aLockedRecordCanStillBeSaved()
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

void WindowReceivedTest::aPictureOfALockedRecordIsLookedAt()
{
    open(wonPictureLead);
    QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::Record);
    QVERIFY(m_live->find(u"Add files"_s) == nullptr);
    click(u"Preview: front of house.png"_s);
    QTRY_VERIFY(preview() != nullptr);
    QVERIFY2(previewed().contains(u"Picture, "_s), qPrintable(previewed()));
}

QTEST_MAIN(WindowReceivedTest)
#include "window_received_test.moc"
