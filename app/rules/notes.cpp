// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "notes.h"

namespace jobmark::rules {

Notes::Notes(const QString &asTyped)
    : m_text(asTyped)
{
    m_text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    m_text = m_text.trimmed();
}

} // namespace jobmark::rules
