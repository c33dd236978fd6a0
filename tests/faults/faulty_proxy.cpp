// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "faulty_proxy.h"

#include "bare_http.h"

#include <numeric>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;

namespace jobmark::test {

FaultyProxy::FaultyProxy(QString server, int faults, std::uint64_t seed, std::chrono::milliseconds longest)
    : m_server(std::move(server))
    , m_faults(faults)
    , m_seed(seed)
    , m_longest(longest)
    , m_front([this](Connection &connection) { play(connection); })
{}

FaultyProxy::~FaultyProxy()
{
    while (m_late > 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

int FaultyProxy::faultsInAll() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

std::uint64_t FaultyProxy::roll()
{
    std::uint64_t z = m_seed.fetch_add(0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

void FaultyProxy::pause(std::uint64_t most)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(roll() % (most + 1)));
}

/// The answer as it came, ready to be passed on.
QByteArray FaultyProxy::forward(const SeenRequest &request) const
{
    BareRequest onward{request.method(), QUrl(m_server + QString::fromLatin1(request.target())), {}, request.body};
    for (const QByteArray name : {"Authorization", "Idempotency-Key", "Content-Type", "Accept"}) {
        if (const QByteArray value = request.header(name); !value.isNull())
            onward.headers.append({name, value});
    }
    return exchange(onward).raw;
}

void FaultyProxy::forwardLater(const SeenRequest &request)
{
    ++m_late;
    const auto delay = roll() % static_cast<std::uint64_t>(m_longest.count());
    std::thread([this, request, delay] {
        std::this_thread::sleep_for(std::chrono::milliseconds(delay));
        (void)forward(request);
        --m_late;
    }).detach();
}

void FaultyProxy::play(Connection &connection)
{
    while (const auto request = connection.readRequest()) {
        if (static_cast<int>(roll() % 1000) >= m_faults) {
            if (!connection.send(forward(*request)))
                return;
            continue;
        }
        const auto fault = static_cast<Fault>(roll() % faultCount);
        ++m_counts.at(static_cast<std::size_t>(fault));
        if (misbehave(connection, *request, fault) == Goes::Away)
            return;
    }
}

FaultyProxy::Goes FaultyProxy::misbehave(Connection &connection, const SeenRequest &request, Fault fault)
{
    static const QByteArray unavailable = "HTTP/1.1 503 Not now\r\nContent-Length: 0\r\n\r\n";
    switch (fault) {
    case Fault::LoseRequest:
        return Goes::Away;
    case Fault::ResetRequest:
        connection.reset();
        return Goes::Away;
    case Fault::LoseAnswer:
        (void)forward(request);
        return Goes::Away;
    case Fault::ResetAnswer:
        (void)forward(request);
        connection.reset();
        return Goes::Away;
    case Fault::HalfAnswer: {
        const QByteArray answer = forward(request);
        connection.send(answer.first(answer.size() - answer.size() / 4));
        return Goes::Away;
    }
    case Fault::Twice: {
        const QByteArray answer = forward(request);
        (void)forward(request);
        return connection.send(answer) ? Goes::On : Goes::Away;
    }
    case Fault::TwiceAnswerSecond:
        (void)forward(request);
        return connection.send(forward(request)) ? Goes::On : Goes::Away;
    case Fault::Delay:
        pause(static_cast<std::uint64_t>(m_longest.count()));
        return connection.send(forward(request)) ? Goes::On : Goes::Away;
    case Fault::ArriveLate:
        forwardLater(request);
        return Goes::Away;
    case Fault::UnavailableDone:
        (void)forward(request);
        [[fallthrough]];
    case Fault::Unavailable:
        return connection.send(unavailable) ? Goes::On : Goes::Away;
    }
    return Goes::Away;
}

} // namespace jobmark::test
