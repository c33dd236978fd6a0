// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "followed_sign_in.h"

#include "session.h"

#include <QPointer>

namespace jobmark::session {
namespace {

/// The receiver of what both say.
class Tie : public QObject
{
public:
    Tie(Session &session, account::SignIn &signIn)
        : m_session(&session)
        , m_signIn(&signIn)
    {
        connect(&signIn, &account::SignIn::tokenChanged, this, &Tie::handOver);
        connect(&session, &Session::signInNeeded, this, &Tie::reportRefused);
    }

    void handOver()
    {
        if (m_session && m_signIn)
            m_session->setToken(m_signIn->token());
    }

private:
    void reportRefused()
    {
        if (m_signIn && m_signIn->token())
            m_signIn->reportRefused(api::ApiError{api::ApiError::Kind::SignInNeeded, 401, {}, {}});
    }

    QPointer<Session> m_session;
    QPointer<account::SignIn> m_signIn;
};

} // namespace

void FollowedSignIn::follow(Session &session, account::SignIn *signIn)
{
    m_tie.reset();
    if (signIn == nullptr)
        return;
    auto tie = std::make_unique<Tie>(session, *signIn);
    Tie &tied = *tie;
    m_tie = std::move(tie);
    tied.handOver();
}

} // namespace jobmark::session
