// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "window/opened_links.h"

#include <QFileOpenEvent>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

/// A link that the system hands over as an event.
class OpenedLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkToALeadOpensIt_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<std::optional<qint64>>("lead");
        using Lead = std::optional<qint64>;
        QTest::newRow("a lead") << u"jobmark:lead/48155"_s << Lead(48155);
        QTest::newRow("no number") << u"jobmark:lead/"_s << Lead();
        QTest::newRow("below one") << u"jobmark:lead/-1"_s << Lead();
        QTest::newRow("something else of ours") << u"jobmark:settings"_s << Lead();
        QTest::newRow("an option") << u"jobmark:--token-stdin"_s << Lead();
        QTest::newRow("another program's") << u"https://example.org/lead/48155"_s << Lead();
        QTest::newRow("a file") << u"file:///tmp/lead/48155"_s << Lead();
    }
    void aLinkToALeadOpensIt()
    {
        QFETCH(QString, link);
        QFETCH(std::optional<qint64>, lead);
        const ui::OpenedLinks links(*qApp);
        std::optional<qint64> asked;
        connect(&links, &ui::OpenedLinks::leadAsked, this, [&](api::LeadId id) { asked = id.number(); });
        QFileOpenEvent event{QUrl(link)};
        QCoreApplication::sendEvent(qApp, &event);
        QCOMPARE(asked, lead);
    }

    void aLinkOfOursThatNamesNoLeadIsTold_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("told");
        QTest::newRow("no number") << u"jobmark:lead/"_s << u"jobmark:lead/"_s;
        QTest::newRow("something else of ours") << u"jobmark:settings"_s << u"jobmark:settings"_s;
        QTest::newRow("a lead") << u"jobmark:lead/48155"_s << QString();
        QTest::newRow("another program's") << u"https://example.org/lead/48155"_s << QString();
    }
    void aLinkOfOursThatNamesNoLeadIsTold()
    {
        QFETCH(QString, link);
        const ui::OpenedLinks links(*qApp);
        QString told;
        connect(&links, &ui::OpenedLinks::unknownLinkOpened, this, [&](const QString &unknown) { told = unknown; });
        QFileOpenEvent event{QUrl(link)};
        QCoreApplication::sendEvent(qApp, &event);
        QTEST(told, "told");
    }
};

QTEST_MAIN(OpenedLinksTest)
#include "opened_links_test.moc"
