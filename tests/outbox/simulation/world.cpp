// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "world.h"

#include "dice.h"
#include "disk.h"
#include "network.h"
#include "promises.h"
#include "server.h"
#include "timeline.h"
#include "updates.h"

#include "outbox/life_json.h"
#include "outbox/outbox.h"
#include "outbox/submission_json.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobmark::simulation {
namespace {

using Millis = Timeline::Millis;
using outbox::SubmissionView;

/// The program stops, at once.
struct Crash
{};

enum class Deed : std::uint8_t {
    SubmitStatus,
    Answer, ///< accept or decline
    Undo,
    SendNow,
    Edit,
    Discard,
    Decide,
    SignIn,
    NetworkBack,
    OtherSets,
    Crash,
    Restart,
    SetClock,
    FillDisk,
    FreeDisk,
};
// As often as they stand here.
constexpr std::array deeds = {
    Deed::SubmitStatus, Deed::SubmitStatus, Deed::SubmitStatus, Deed::SubmitStatus, Deed::SubmitStatus, Deed::Answer,
    Deed::Undo,         Deed::SendNow,      Deed::Edit,         Deed::Discard,      Deed::Decide,       Deed::Decide,
    Deed::SignIn,       Deed::SignIn,       Deed::NetworkBack,  Deed::OtherSets,    Deed::OtherSets,    Deed::Crash,
    Deed::Crash,        Deed::Restart,      Deed::SetClock,     Deed::FillDisk,     Deed::FreeDisk,     Deed::FreeDisk,
};
constexpr std::array deedNames = {
    "somebody submits a status",
    "somebody accepts or declines",
    "somebody undoes",
    "somebody sends now",
    "somebody edits",
    "somebody discards",
    "somebody decides",
    "somebody signs in",
    "the network is back",
    "somebody else sets a status",
    "the program dies",
    "the program is started again",
    "the clock is set",
    "the disk is full",
    "the disk has room",
};
constexpr std::array<qint64, 3> leads = {1, 2, 3};

class World
{
public:
    World(std::uint64_t seed, const Options &options);
    History live();

private:
    void plan(const Options &options);
    void run(int mostSteps);
    void becomeCalm();
    void happen(Deed deed, Dice dice);
    void submit(const outbox::What &what, qint64 lead);
    void touch(Deed deed, Dice &dice);
    void decide(const SubmissionView &view, Dice &dice);
    void start();
    void crash();
    void mayStop();
    void look(outbox::SubmissionId id);
    void tell(const QString &what);
    [[nodiscard]] std::optional<SubmissionView> someView(Dice &dice, outbox::UserAction action) const;

    Dice m_dice;
    Fault m_fault;
    bool m_tells;
    History m_history;
    Timeline m_timeline;
    Server m_server;
    Millis m_hold;
    Promises m_promises;
    Network m_network;
    Disk m_disk;
    std::unique_ptr<outbox::Outbox> m_outbox;
    int m_stops = 0; ///< of a thousand chances
    bool m_isDiskFull = false;
    bool m_isCalm = false;
};

Network::Manners mannersOf(Dice &dice, Fault fault)
{
    const std::array<int, 4> faults{50, 200, 500, 800};
    return {dice.oneOf(faults), !dice.chance(60), fault == Fault::ResendWhileUnknown};
}

World::World(std::uint64_t seed, const Options &options)
    : m_dice(seed)
    , m_fault(options.fault)
    , m_tells(options.tells)
    , m_server(m_dice.chance(500) ? Server::Keys::Honoured : Server::Keys::Ignored)
    , m_hold(m_dice.chance(200) ? 0 : m_dice.between(1, 60) * 1000)
    , m_promises(m_server, m_timeline, m_hold)
    , m_network(m_server, m_timeline, m_promises, Dice(m_dice.roll()), mannersOf(m_dice, options.fault))
    , m_disk(options.fault == Fault::ActBeforeStore ? Disk::Order::OneBehind : Disk::Order::Honest)
    , m_stops(m_dice.chance(500) ? 0 : static_cast<int>(m_dice.between(1, 30)))
{
    if (!m_network.offersReads())
        m_promises.allowForNoReads();
    for (const qint64 lead : leads)
        m_server.addLead(lead, m_dice.chance(250) ? u"NONE"_s : u"ACCEPTED"_s);
    m_network.mayStop = [this] { mayStop(); };
    m_network.tell = [this](const QString &what) { tell(what); };
    m_network.counted = [this] { ++m_history.sends; };
    m_disk.mayStop = [this] { mayStop(); };
    m_disk.fails = [this] { return m_isDiskFull ? std::optional(store::StoreFault::Full) : std::nullopt; };
    m_disk.committed = [this](const store::SubmissionBatch &batch) {
        for (const store::SubmissionRow &row : batch.written) {
            if (m_promises.find(row.id) == nullptr)
                m_promises.adopt(*outbox::decodeContent(row.content));
        }
        m_promises.written(batch);
    };
    plan(options);
}

void World::plan(const Options &options)
{
    m_history.happenings = static_cast<int>(m_dice.between(4, 24));
    Millis at{0};
    for (int i = 0; i < m_history.happenings; ++i) {
        const std::array<std::int64_t, 4> gaps{300, 5'000, 60'000, 4'000'000};
        at += Millis(m_dice.between(0, m_dice.oneOf(gaps)));
        const Deed deed = i == 0 ? Deed::SubmitStatus : m_dice.oneOf(deeds);
        const std::uint64_t seed = m_dice.roll();
        if (!options.leftOut.contains(i))
            m_timeline.in(at, [this, i, deed, seed] {
                tell(u"%1. %2"_s.arg(i).arg(QLatin1StringView(deedNames.at(static_cast<std::size_t>(deed)))));
                happen(deed, Dice(seed));
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
    if (!m_isCalm && m_stops > 0 && m_dice.chance(m_stops))
        throw Crash{};
}

void World::start()
{
    const Millis deadlineTrusted = m_fault == Fault::TrustOneRead ? 0ms : deadline;
    m_outbox = std::make_unique<outbox::Outbox>(
        m_disk, m_network, m_timeline,
        outbox::Settings{std::chrono::duration_cast<std::chrono::seconds>(m_hold), deadlineTrusted, deadlineTrusted});
    QObject::connect(m_outbox.get(), &outbox::Outbox::submissionChanged, m_outbox.get(),
                     [this](outbox::SubmissionId id) { look(id); });
    tell(u"  the program starts"_s);
    if (m_outbox->start())
        m_promises.startedWith(m_outbox->submissions());
}

void World::crash()
{
    if (!m_outbox)
        return;
    tell(u"  the program is gone"_s);
    ++m_history.crashes;
    m_outbox.reset();
    m_network.forgetClient();
    m_disk.loseWhatIsNotWritten();
    m_promises.stopped();
    m_timeline.in(Millis(m_dice.between(100, 100'000)), [this] {
        if (!m_outbox)
            start();
    });
}

void World::look(outbox::SubmissionId id)
{
    const auto view = m_outbox->submission(id);
    Told &told = m_promises.adopt(view->content);
    if (view->state() == outbox::State::Accepted)
        m_promises.wasAccepted(told);
    if (view->state() == outbox::State::Refused)
        m_promises.wasRefused(told);
    if (m_tells)
        tell(u"  #%1 (lead %2) is %3"_s.arg(told.name).arg(told.lead).arg(nameOf(view->state())));
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
            crash();
        }
    }
}

History World::live()
{
    start();
    run(20'000);
    if (!m_timeline.isEmpty() && !m_promises.broken())
        m_promises.breakBecause(u"and the world never came to rest"_s, Told{0, 0, outbox::Accept{}, {}, {}});
    if (m_outbox)
        m_promises.ended(m_outbox->submissions());
    m_history.broken = m_promises.broken();
    m_outbox.reset();
    return m_history;
}

/// Everything works from now on, and the user answers what is asked, until nothing is left to do.
void World::becomeCalm()
{
    tell(u"all is well from now on"_s);
    m_isCalm = true;
    m_isDiskFull = false;
    m_network.becomeGood();
    if (!m_outbox)
        start();
    m_outbox->resumeAfterSignIn();
    const auto views = m_outbox->submissions();
    bool isQuiet = true;
    for (const SubmissionView &view : views) {
        isQuiet = isQuiet && (outbox::isEnd(view.state()) || view.state() == outbox::State::Refused);
        if (view.state() == outbox::State::NeedsDecision)
            decide(view, m_dice);
    }
    if (!isQuiet)
        m_timeline.in(1h, [this] { becomeCalm(); });
}

std::optional<SubmissionView> World::someView(Dice &dice, outbox::UserAction action) const
{
    QList<SubmissionView> possible;
    for (const SubmissionView &view : m_outbox->submissions()) {
        if (view.allows(action))
            possible.append(view);
    }
    return possible.isEmpty() ? std::nullopt : std::optional(dice.oneOf(possible));
}

void World::submit(const outbox::What &what, qint64 lead)
{
    const auto id = m_outbox->submit({m_server.read(lead), what});
    if (id)
        m_promises.adopt(m_outbox->submission(*id)->content);
    else
        tell(u"  it is not taken"_s);
}

void World::decide(const SubmissionView &view, Dice &dice)
{
    static constexpr std::array decisions = {outbox::Decision::SendAgain, outbox::Decision::KeepMine,
                                             outbox::Decision::TakeTheirs, outbox::Decision::CheckAgain};
    const auto decision = dice.oneOf(decisions);
    Told &told = m_promises.adopt(view.content);
    // Counted before, because it, or another of the lead, may be sent while the decision is made.
    const bool isSending = decision == outbox::Decision::SendAgain || decision == outbox::Decision::KeepMine;
    const bool wasTakenBack = told.takenBack;
    told.decisions += isSending ? 1 : 0;
    told.takenBack = wasTakenBack || decision == outbox::Decision::TakeTheirs;
    const auto done = m_outbox->decide(view.id(), decision);
    if (!done) {
        told.decisions -= isSending ? 1 : 0;
        told.takenBack = wasTakenBack;
    }
}

void World::touch(Deed deed, Dice &dice)
{
    using outbox::UserAction;
    const auto action = deed == Deed::Undo      ? UserAction::Undo
                        : deed == Deed::SendNow ? UserAction::SendNow
                        : deed == Deed::Edit    ? UserAction::Edit
                        : deed == Deed::Discard ? UserAction::Discard
                                                : UserAction::Decide;
    const auto view = someView(dice, action);
    if (!view)
        return;
    Told &told = m_promises.adopt(view->content);
    tell(u"  with #%1"_s.arg(told.name));
    if (action == UserAction::Decide)
        return decide(*view, dice);
    if (action == UserAction::SendNow) {
        told.saidSendNow = true;
        std::ignore = m_outbox->sendNow(view->id());
        return;
    }
    const bool wasTakenBack = std::exchange(told.takenBack, true);
    const bool isDone = action == UserAction::Undo      ? m_outbox->undo(view->id()).has_value()
                        : action == UserAction::Discard ? m_outbox->discard(view->id()).has_value()
                                                        : m_outbox->edit(view->id()).has_value();
    told.takenBack = wasTakenBack || isDone;
}

void World::happen(Deed deed, Dice dice)
{
    const qint64 lead = dice.oneOf(leads);
    if (deed == Deed::OtherSets)
        return m_server.otherSets(lead, dice.oneOf(someUpdates()));
    if (deed == Deed::FillDisk || deed == Deed::FreeDisk)
        m_isDiskFull = deed == Deed::FillDisk;
    if (deed == Deed::SetClock)
        return m_timeline.setWallClock(Millis(dice.between(-100'000'000, 100'000'000)));
    if (deed == Deed::Crash)
        throw Crash{};
    if (!m_outbox)
        return;
    switch (deed) {
    case Deed::SubmitStatus:
        return submit(outbox::StatusUpdate{dice.oneOf(someUpdates())}, lead);
    case Deed::Answer:
        return submit(dice.chance(700) ? outbox::What(outbox::Accept{})
                                       : outbox::What(outbox::Decline{*api::DeclineReason::fromText(u"Too far"_s)}),
                      lead);
    case Deed::SignIn:
        return m_outbox->resumeAfterSignIn();
    case Deed::NetworkBack:
        return m_outbox->networkCameBack();
    case Deed::Restart:
        crash();
        return start();
    case Deed::Undo:
    case Deed::SendNow:
    case Deed::Edit:
    case Deed::Discard:
    case Deed::Decide:
        return touch(deed, dice);
    default:
        return;
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
    for (int i = smallest.happenings - 1; i >= 0 && smallest.broken; --i) {
        Options fewer = options;
        fewer.leftOut.insert(i);
        History history = live(seed, fewer);
        if (history.broken) {
            options = fewer;
            smallest = std::move(history);
        }
    }
    return smallest;
}

} // namespace jobmark::simulation
