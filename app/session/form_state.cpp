// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "form_state.h"

#include <algorithm>

namespace jobmark::session {

FormRowStates hiddenRows()
{
    FormRowStates rows;
    for (std::size_t i = 0; i < formRows.size(); ++i)
        rows[i].field = formRows[i];
    return rows;
}

const RowState &FormState::row(rules::Field field) const
{
    return *std::find_if(rows.begin(), rows.end(), [field](const RowState &state) { return state.field == field; });
}

} // namespace jobmark::session
