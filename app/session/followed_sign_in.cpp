// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "followed_sign_in.h"

#include "session.h"

#include <QPointer>

namespace jobmark::session {

void FollowedSignIn::follow(Session &session, account::SignIn *signIn)
{
    m_tie.reset();
    if (signIn == nullptr)
        return;
    m_tie = std::make_unique<QObject>();
    const QPointer<Session> user(&session);
    const QPointer<account::SignIn> followed(signIn);
    const auto hand = [user, followed] {
        if (user && followed)
            user->setToken(followed->token());
    };
    QObject::connect(signIn, &account::SignIn::tokenChanged, m_tie.get(), hand);
    QObject::connect(&session, &Session::signInNeeded, m_tie.get(), [followed] {
        if (followed && followed->token())
            followed->reportRefused(api::ApiError{api::ApiError::Kind::SignInNeeded, 401, {}, {}});
    });
    hand();
}

} // namespace jobmark::session
