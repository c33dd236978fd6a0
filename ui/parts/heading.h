// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plain_label.h"

#include <cstdint>

namespace jobmark::ui {

/// A title: stands out from the text around it in the system's font, whatever that is just now, keeps its distance from
/// what is above, and is a heading to a screen reader, which can go from one to the next.
class Heading : public PlainLabel
{
    Q_OBJECT

public:
    enum class Level : std::uint8_t {
        Page,    ///< who or what the page is about
        Section, ///< a part of it
    };

    explicit Heading(Level level, const QString &text = {}, QWidget *parent = nullptr);

    [[nodiscard]] Level level() const { return m_level; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitFont();

    Level m_level;
};

} // namespace jobmark::ui
