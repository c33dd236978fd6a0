// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "flood_guard.h"

#include <atomic>
#include <chrono>
#include <utility>

namespace jobmark::api {
namespace {

/// Loopback brings up to two megabytes in this time, and five times as much to a buffer that is not limited yet: until
/// the request is on its way, on a connection that is limited then, there are more looks, if no more than are enough to
/// connect on this computer.
constexpr std::chrono::microseconds betweenLooks{2'000};
constexpr std::chrono::microseconds betweenFirstLooks{200};
constexpr int firstLooks = 50;
/// An exchange that ends is dropped by Qt as soon as it comes to read less than it can; until then it is looked at.
constexpr int looksAfterwards = 250;
/// What an honest head may take on the wire.
constexpr qint64 head = 16 * 1024;

// Of all guards together, as connections are of all: two clients may talk to one port.
std::atomic<qint64> givenToExchanges = 0;
std::atomic<qint64> cuts = 0;

} // namespace

FloodGuard::FloodGuard(quint16 serverPort)
    : m_ports{serverPort}
    , m_cutsKnown(cuts)
{}

FloodGuard::~FloodGuard()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_change.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void FloodGuard::alsoLookAt(quint16 port)
{
    const std::lock_guard lock(m_mutex);
    m_ports.insert(port);
}

FloodGuard::Answer::Answer(FloodGuard &guard)
    : m_guard(guard)
    , m_cutsAtFirst(cuts)
{
    m_guard.beginWaiting();
}

FloodGuard::Answer::~Answer()
{
    if (!m_hasHead)
        endWaiting();
}

void FloodGuard::Answer::requestLeft()
{
    const std::lock_guard lock(m_guard.m_mutex);
    if (!m_connects)
        return;
    m_guard.limitNew(m_guard.ours(openConnections()));
    endConnecting();
}

void FloodGuard::Answer::gaveHead()
{
    if (m_hasHead)
        return;
    m_hasHead = true;
    givenToExchanges += head;
    endWaiting();
}

void FloodGuard::Answer::endConnecting()
{
    m_guard.m_connecting -= std::exchange(m_connects, false) ? 1 : 0;
}

void FloodGuard::Answer::endWaiting()
{
    const std::lock_guard lock(m_guard.m_mutex);
    endConnecting();
    --m_guard.m_waiting;
}

/// The quarter is what framing, chunks and TLS add.
void FloodGuard::Answer::gaveBody(qint64 bytes)
{
    givenToExchanges += bytes + bytes / 4;
}

bool FloodGuard::Answer::mayBeCut() const
{
    return cuts != m_cutsAtFirst;
}

bool FloodGuard::takeHasCut()
{
    const qint64 now = cuts;
    return std::exchange(m_cutsKnown, now) != now;
}

void FloodGuard::beginWaiting()
{
    const std::lock_guard lock(m_mutex);
    ++m_connecting;
    m_firstLooksLeft = firstLooks;
    m_change.notify_all();
    if (m_waiting++ > 0)
        return;
    ++m_beginnings;
    m_givenAtFirst = givenToExchanges;
    m_takenAtFirst.clear();
    for (const OpenConnection &connection : ours(openConnections()))
        m_takenAtFirst.emplace(connection.id, connection.taken);
    m_looksLeft = looksAfterwards;
    if (!m_thread.joinable())
        m_thread = std::thread([this] { keepLooking(); });
}

void FloodGuard::keepLooking()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_change.wait(lock, [this] { return m_isEnding || m_looksLeft > 0; });
        if (m_isEnding)
            return;
        m_looksLeft = m_waiting > 0 ? looksAfterwards : m_looksLeft - 1;
        // Unlocked, so that who sends waits for nothing. What is given meanwhile is counted, and what was taken for it
        // is not. Once it was begun anew, what was seen may have gone before: all that it ever took would count.
        const std::uint64_t beginnings = m_beginnings;
        lock.unlock();
        std::vector<OpenConnection> all = openConnections();
        lock.lock();
        if (beginnings == m_beginnings)
            look(ours(std::move(all)));
        const bool isFirst = m_connecting > 0 && m_firstLooksLeft > 0;
        m_firstLooksLeft -= isFirst ? 1 : 0;
        m_change.wait_for(lock, isFirst ? betweenFirstLooks : betweenLooks, [this, isFirst] {
            return m_isEnding || (!isFirst && m_connecting > 0 && m_firstLooksLeft > 0);
        });
    }
}

void FloodGuard::limitNew(const std::vector<OpenConnection> &connections)
{
    std::set<std::uint64_t> limited;
    for (const OpenConnection &connection : connections) {
        if (!m_limited.contains(connection.id))
            limitWaiting(connection.id);
        limited.insert(connection.id);
    }
    m_limited = std::move(limited);
}

void FloodGuard::look(const std::vector<OpenConnection> &connections)
{
    limitNew(connections);
    for (const OpenConnection &connection : connections) {
        const auto known = m_takenAtFirst.find(connection.id);
        const qint64 taken = connection.taken - (known != m_takenAtFirst.end() ? known->second : 0);
        if (taken - (givenToExchanges - m_givenAtFirst) > mostBeforeHead) {
            ++cuts; // first: whose connection it was may hear of it at once
            cutConnection(connection.id);
        }
    }
}

std::vector<OpenConnection> FloodGuard::ours(std::vector<OpenConnection> connections) const
{
    std::erase_if(connections, [this](const OpenConnection &one) { return !m_ports.contains(one.peerPort); });
    return connections;
}

} // namespace jobmark::api
