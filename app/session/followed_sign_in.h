// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "account/sign_in.h"

#include <memory>
#include <QObject>

namespace jobmark::session {

class Session;

/// The one sign-in whose token a session works with, and which hears that the server refused it. Main thread.
class FollowedSignIn
{
public:
    /// From now on this one and no other: what becomes of a former one does not reach the session any more. Gives the
    /// session its token as it is. Null: the session keeps the token that it has. Either may be destroyed before the
    /// other, and before this.
    void follow(Session &session, account::SignIn *signIn);
    void letGo() { m_tie.reset(); }

private:
    std::unique_ptr<QObject> m_tie; ///< the receiver of both, so that it ends what ties them
};

} // namespace jobmark::session
