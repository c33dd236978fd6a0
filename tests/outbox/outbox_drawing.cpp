// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// app/outbox/life.md is drawn from the table of transitions. `outbox_drawing --draw > app/outbox/life.md` draws it
// anew.
#include "outbox/life_json.h"
#include "outbox/transitions.h"

#include <array>
#include <cstdio>
#include <QFile>
#include <QMap>
#include <QStringList>
#include <QTest>

using namespace jobmark::outbox;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array triggerNames = {
    "hold ended",
    "its turn",
    "send now",
    "undo",
    "edit",
    "discard",
    "replaced",
    "send again",
    "keep mine",
    "take theirs",
    "check again",
    "accepted",
    "not sent",
    "slow down",
    "sign-in needed",
    "refused",
    "refusal in doubt",
    "result unknown",
    "equal",
    "changed by other",
    "unchanged once",
    "unchanged twice",
    "unchanged twice, final",
    "refusal stands",
    "read later",
    "cannot read",
    "cannot tell",
    "came back",
    "came back, doubtful",
    "clock jumped",
    "connection back",
};
static_assert(triggerNames.size() == triggerCount);

QString boxOf(State state)
{
    return QString(nameOf(state)).replace(u' ', u'_');
}

QString drawing()
{
    // One arrow for all triggers between two states; staying in a state is left out.
    QMap<std::pair<int, int>, QStringList> arrows;
    for (const Transition &transition : transitions) {
        if (transition.from != transition.to)
            arrows[{int(transition.from), int(transition.to)}].append(
                QLatin1StringView(triggerNames.at(static_cast<std::size_t>(transition.when))));
    }
    QStringList lines{
        // REUSE-IgnoreStart
        u"<!-- SPDX-FileCopyrightText: 2026 The Jobmark authors -->"_s, u"<!-- SPDX-License-Identifier: MIT -->"_s,
        // REUSE-IgnoreEnd
        u"# The life of a submission"_s, u""_s,
        u"Drawn from the table in transitions.h by the test outbox_drawing, which fails when this is stale."_s, u""_s,
        u"```mermaid"_s, u"stateDiagram-v2"_s, u"    [*] --> held: final, with undo time"_s,
        u"    [*] --> queued: everything else"_s};
    for (auto arrow = arrows.cbegin(); arrow != arrows.cend(); ++arrow)
        lines.append(u"    %1 --> %2: %3"_s.arg(boxOf(State(arrow.key().first)), boxOf(State(arrow.key().second)),
                                                arrow->join(u", "_s)));
    lines += QStringList{u"```"_s, u""_s};
    return lines.join(u'\n');
}

} // namespace

class OutboxDrawing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatTheTableSays();
};

void OutboxDrawing::isWhatTheTableSays()
{
    QFile file(QStringLiteral(OUTBOX_ROOM "/life.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), drawing());
}

int main(int argc, char *argv[])
{
    if (argc == 2 && qstrcmp(argv[1], "--draw") == 0) {
        std::fputs(drawing().toUtf8().constData(), stdout);
        return 0;
    }
    OutboxDrawing test;
    return QTest::qExec(&test, argc, argv);
}
#include "outbox_drawing.moc"
