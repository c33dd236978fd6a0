// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "paper_document.h"

#include <optional>
#include <QByteArray>
#include <stop_token>

namespace jobmark::ui {

/// The document as a PDF: in pages with a head and "Page 1 of 8", its text selectable. Any thread; may take long, so
/// that it can be stopped: then nothing.
[[nodiscard]] std::optional<QByteArray> toPdf(const PaperDocument &document, const std::stop_token &stop = {});

} // namespace jobmark::ui
