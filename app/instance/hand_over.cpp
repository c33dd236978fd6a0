// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "hand_over.h"

#include "meeting_place.h"
#include "raising_right.h"

namespace jobmark::instance {
namespace {

constexpr std::chrono::milliseconds pause{50};
constexpr qint64 longestAnswer = 64;

} // namespace

HandOver::HandOver(account::Profile profile, Knock knock, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_knock(std::move(knock))
{
    m_nextTry.setSingleShot(true);
    m_deadline.setSingleShot(true);
    m_socket.setReadBufferSize(longestAnswer);
    connect(&m_nextTry, &QTimer::timeout, this, &HandOver::tryOnce);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(&HandOver::notAnswered); });
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        giveRaisingRight();
        m_socket.write(toLine(m_knock));
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, &HandOver::onAnswer);
    connect(&m_socket, &QLocalSocket::disconnected, this, &HandOver::onGone);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &HandOver::onGone);
}

HandOver::~HandOver()
{
    m_socket.disconnect(this);
}

void HandOver::start()
{
    m_knock.activationToken = takeActivationToken();
    m_deadline.start(m_patience);
    m_nextTry.start(std::chrono::milliseconds(0));
}

// The first may have ended in the meantime, or may not listen yet because it has just been started.
void HandOver::tryOnce()
{
    auto lock = ProfileLock::take(m_profile);
    if (lock) {
        m_lock = std::make_unique<ProfileLock>(std::move(*lock));
        finish(&HandOver::becameFirst);
        return;
    }
    if (m_socket.state() != QLocalSocket::UnconnectedState) {
        m_socket.abort(); // a try that is over, but for its last signals
        m_nextTry.start(pause);
        return;
    }
    m_socket.connectToServer(meetingPlace(m_profile));
}

void HandOver::onAnswer()
{
    if (m_socket.bytesAvailable() > 0 && m_socket.peek(longestAnswer) == answerLine())
        finish(&HandOver::delivered);
}

void HandOver::onGone()
{
    onAnswer(); // it may have come together with the end
    if (!m_isOver && !m_nextTry.isActive())
        m_nextTry.start(pause);
}

void HandOver::finish(void (HandOver::*outcome)())
{
    if (std::exchange(m_isOver, true))
        return;
    m_deadline.stop();
    m_nextTry.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT(this->*outcome)();
}

} // namespace jobmark::instance
