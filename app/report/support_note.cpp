// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "support_note.h"

namespace jobmark::report {

QString supportNote(const RecordFacts &facts, Markup markup, review::Privacy privacy,
                    const session::Surroundings &surroundings)
{
    Document document = recordDocument(facts, privacy, surroundings);
    document.title = reference(shownUnder(privacy, facts), surroundings);
    return markup == Markup::PlainText ? plainText(document) : markdown(document);
}

} // namespace jobmark::report
