// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "world.h"

#include "network.h"
#include "updates.h"
#include "user.h"

#include "outbox/life_json.h"
#include "outbox/submission_json.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobmark::simulation {
namespace {

using Millis = Timeline::Millis;
using outbox::SubmissionView;

/// The program stops, at once.
struct Crash
{};

const DeedKind &someDeed(Dice &dice)
{
    int all = 0;
    for (const DeedKind &kind : deedKinds)
        all += kind.often;
    auto drawn = dice.between(1, all);
    for (const DeedKind &kind : deedKinds) {
        drawn -= kind.often;
        if (drawn <= 0)
            return kind;
    }
    return deedKinds.front();
}

class World
{
public:
    World(std::uint64_t seed, const Options &options);
    History live();

private:
    void connectAll();
    void plan(const Options &options);
    void run(int mostSteps);
    void becomeCalm();
    void happen(Deed deed, Dice dice);
    void toTheWorld(Deed deed, Dice &dice);
    void start();
    /// In order, it may still write.
    enum class Stop : std::uint8_t { Killed, Quit };
    void stop(Stop stop);
    void mayStop();
    /// Something would go wrong now. False when it is spared.
    bool goesWrong();
    void look(outbox::SubmissionId id);
    void tell(const QString &what);

    Dice m_dice;
    Fault m_fault;
    bool m_tells;
    QSet<int> m_mishapsSpared;
    History m_history;
    Timeline m_timeline;
    Server m_server;
    Millis m_hold;
    Promises m_promises;
    Network m_network;
    std::unique_ptr<Disk> m_disk;
    User m_user;
    std::unique_ptr<outbox::Outbox> m_outbox;
    int m_stops; ///< of a thousand chances
    bool m_isCalm = false;
    bool m_isQuitting = false;
};

Server::Manners serverManners(Dice &dice)
{
    using Manners = Server::Manners;
    return {dice.chance(500) ? Manners::Keys::Honoured : Manners::Keys::Ignored,
            dice.chance(80) ? Manners::Finals::Refused : Manners::Finals::Taken, dice.chance(100),
            dice.chance(300) ? 200 : 0};
}

Network::Manners networkManners(Dice &dice)
{
    const std::array<int, 4> faults{50, 200, 500, 800};
    return {dice.oneOf(faults), !dice.chance(60)};
}

World::World(std::uint64_t seed, const Options &options)
    : m_dice(seed)
    , m_fault(options.fault)
    , m_tells(options.tells)
    , m_mishapsSpared(options.mishapsSpared)
    , m_timeline(Dice(m_dice.roll()),
                 options.fault == Fault::BelieveWallClock ? Timeline::Belief::WallOnly : Timeline::Belief::Even)
    , m_server(serverManners(m_dice))
    , m_hold(m_dice.chance(200) ? 0 : m_dice.between(1, 60) * 1000)
    , m_promises(m_server, m_timeline, m_hold)
    , m_network(m_server, m_timeline, m_promises, Dice(m_dice.roll()), networkManners(m_dice), options.fault)
    , m_disk(options.disk == Options::Disk::Store ? storeDisk(Dice(m_dice.roll()))
                                                  : modelDisk(Dice(m_dice.roll()), options.fault))
    , m_user(m_server, m_promises)
    , m_stops(m_dice.chance(500) ? 0 : static_cast<int>(m_dice.between(1, 30)))
{
    if (!m_network.offersReads())
        m_promises.allowForNoReads();
    m_promises.watch(*m_disk);
    for (const qint64 lead : someLeads)
        m_server.addLead(lead, m_dice.chance(250) ? u"NONE"_s : u"ACCEPTED"_s);
    connectAll();
    plan(options);
}

void World::connectAll()
{
    const auto toTell = [this](const QString &what) { tell(what); };
    m_network.mayStop = [this] { mayStop(); };
    m_network.goesWrong = [this] { return goesWrong(); };
    m_disk->goesWrong = [this] { return goesWrong(); };
    m_network.tell = toTell;
    m_network.counted = [this] { ++m_history.sends; };
    m_user.tell = toTell;
    m_disk->mayStop = [this] { mayStop(); };
    m_disk->committed = [this](const store::SubmissionBatch &batch) {
        for (const store::SubmissionRow &row : batch.written) {
            if (m_promises.find(row.id) == nullptr)
                m_promises.adopt(*outbox::decodeContent(row.content));
        }
        m_promises.written(batch);
    };
}

void World::plan(const Options &options)
{
    m_history.happenings = static_cast<int>(m_dice.between(4, 24));
    Millis at{0};
    for (int i = 0; i < m_history.happenings; ++i) {
        const std::array<std::int64_t, 4> gaps{300, 5'000, 60'000, 4'000'000};
        at += Millis(m_dice.between(0, m_dice.oneOf(gaps)));
        const DeedKind &kind = i == 0 ? deedKinds.front() : someDeed(m_dice);
        const std::uint64_t seed = m_dice.roll();
        if (!options.leftOut.contains(i))
            m_timeline.in(at, [this, i, &kind, seed] {
                tell(u"%1. %2"_s.arg(i).arg(QLatin1StringView(kind.name)));
                happen(kind.deed, Dice(seed));
            });
    }
    m_timeline.in(at + Millis(m_dice.between(0, 600'000)), [this] { becomeCalm(); });
}

void World::tell(const QString &what)
{
    if (m_tells)
        m_history.told.append(u"%1 s  %2"_s.arg(double(m_timeline.elapsed().count()) / 1000, 10, 'f', 3).arg(what));
}

void World::mayStop()
{
    if (!m_isCalm && !m_isQuitting && m_stops > 0 && m_dice.chance(m_stops) && goesWrong())
        throw Crash{};
}

bool World::goesWrong()
{
    return !m_mishapsSpared.contains(m_history.mishaps++);
}

void World::start()
{
    const Millis deadlineTrusted = m_fault == Fault::TrustOneRead ? 0ms : deadline;
    m_outbox = std::make_unique<outbox::Outbox>(
        *m_disk, m_network, m_timeline,
        outbox::Settings{std::chrono::duration_cast<std::chrono::seconds>(m_hold), deadlineTrusted, deadlineTrusted});
    QObject::connect(m_outbox.get(), &outbox::Outbox::submissionChanged, m_outbox.get(),
                     [this](outbox::SubmissionId id) { look(id); });
    tell(u"  the program starts"_s);
    // What is sent while it starts is judged by what was there before.
    const auto rows = m_disk->loadAll();
    for (const store::SubmissionRow &row : *rows)
        m_promises.foundOnDisk(*outbox::decodeContent(row.content), row.life);
    if (m_outbox->start())
        m_promises.startedWith(m_outbox->submissions());
}

void World::stop(Stop stop)
{
    if (!m_outbox)
        return;
    tell(u"  the program is gone"_s);
    ++m_history.crashes;
    if (stop == Stop::Killed)
        m_disk->leave();
    m_isQuitting = true;
    m_outbox.reset();
    m_isQuitting = false;
    m_disk->leave();
    m_network.forgetClient();
    m_timeline.forgetClient();
    m_disk->stop();
    m_promises.stopped();
    m_timeline.in(Millis(m_dice.between(100, 100'000)), [this] {
        if (!m_outbox)
            start();
    });
}

void World::look(outbox::SubmissionId id)
{
    const auto view = m_outbox->submission(id);
    m_promises.shown(*view);
    if (m_tells)
        tell(u"  #%1 (lead %2) is %3"_s.arg(m_promises.adopt(view->content).name)
                 .arg(view->lead().number())
                 .arg(nameOf(view->state())));
}

void World::run(int mostSteps)
{
    for (int step = 0; step < mostSteps && !m_promises.broken(); ++step) {
        const auto next = m_timeline.next();
        if (!next)
            return;
        try {
            (*next)();
        } catch (const Crash &) {
            stop(Stop::Killed);
        }
    }
}

History World::live()
{
    start();
    run(20'000);
    if (!m_timeline.isEmpty())
        m_promises.breakBecause(u"the world never came to rest"_s);
    if (m_outbox && !m_promises.broken())
        m_promises.ended(m_outbox->submissions());
    m_history.broken = m_promises.broken();
    m_disk->leave();
    m_outbox.reset();
    return m_history;
}

/// Everything works from now on, and the user answers what is asked, until nothing is left to do.
void World::becomeCalm()
{
    if (m_timeline.isAsleep())
        return m_timeline.in(m_timeline.untilAwake(), [this] { becomeCalm(); });
    tell(u"all is well from now on"_s);
    m_isCalm = true;
    m_disk->becomeGood();
    m_network.becomeGood();
    if (!m_outbox)
        start();
    m_promises.calls.signedIn();
    m_outbox->resumeAfterSignIn();
    const auto views = m_outbox->submissions();
    bool isQuiet = true;
    for (const SubmissionView &view : views) {
        isQuiet = isQuiet && (outbox::isEnd(view.state()) || view.state() == outbox::State::Refused);
        if (view.state() == outbox::State::NeedsDecision)
            m_user.decide(*m_outbox, view, m_dice);
    }
    if (!isQuiet)
        m_timeline.in(1h, [this] { becomeCalm(); });
}

/// What happens whether the program runs or not.
void World::toTheWorld(Deed deed, Dice &dice)
{
    const qint64 lead = dice.oneOf(someLeads);
    switch (deed) {
    case Deed::OtherSets:
        return m_server.otherSets(lead, dice.oneOf(someUpdates()));
    case Deed::OtherAnswers:
        return m_server.otherAnswers(lead, dice.chance(700) ? u"ACCEPTED"_s : u"DECLINED"_s);
    case Deed::OtherAttaches:
        return m_server.otherAttaches(lead, dice.oneOf(someFileNames));
    case Deed::SetClock:
        return m_timeline.setWallClock(Millis(dice.between(-100'000'000, 100'000'000)));
    case Deed::FillDisk:
        return m_disk->setFull(true);
    case Deed::FailDisk:
        return m_disk->setFailures(static_cast<int>(dice.between(20, 500)));
    case Deed::MendDisk:
        return m_disk->becomeGood();
    case Deed::Crash:
        throw Crash{};
    default:
        return;
    }
}

void World::happen(Deed deed, Dice dice)
{
    toTheWorld(deed, dice);
    if (!m_outbox || m_timeline.isAsleep())
        return;
    if (deed == Deed::Sleep) {
        m_timeline.fallAsleep(Millis(dice.between(1, 30'000'000)));
    } else if (deed == Deed::Quit) {
        stop(Stop::Quit);
    } else {
        m_user.act(*m_outbox, deed, dice, m_disk->attachmentsFolder());
    }
}

} // namespace

History live(std::uint64_t seed, const Options &options)
{
    return World(seed, options).live();
}

History shrink(std::uint64_t seed, Options options)
{
    options.tells = true;
    History smallest = live(seed, options);
    // Without the later ones first: what came before them stays as it was.
    const auto spare = [&](QSet<int> Options::*which, int count) {
        bool isSmaller = false;
        for (int i = count - 1; i >= 0; --i) {
            Options fewer = options;
            (fewer.*which).insert(i);
            if ((options.*which).contains(i))
                continue;
            History history = live(seed, fewer);
            if (!history.broken)
                continue;
            options = std::move(fewer);
            smallest = std::move(history);
            isSmaller = true;
        }
        return isSmaller;
    };
    for (bool isSmaller = smallest.broken.has_value(); isSmaller;) {
        isSmaller = spare(&Options::leftOut, smallest.happenings);
        isSmaller = spare(&Options::mishapsSpared, smallest.mishaps) || isSmaller;
    }
    return smallest;
}

} // namespace jobmark::simulation
