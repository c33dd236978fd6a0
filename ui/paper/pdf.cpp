// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "pdf.h"

#include "paper_pages.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace jobmark::ui {
namespace {

constexpr int dotsPerInch = 300;
constexpr QMarginsF margins(18, 16, 18, 16); // millimetres

/// False when it was stopped.
bool fill(PaperPages &pages, const PaperDocument &document, const PaperSetter &setter, const std::stop_token &stop)
{
    pages.add(setter.head());
    if (document.sections.isEmpty())
        pages.add(setter.paragraph(document.whenEmpty));
    for (const PaperSection &section : document.sections) {
        if (stop.stop_requested())
            return false;
        pages.add(setter.section(section));
    }
    return true;
}

} // namespace

std::optional<QByteArray> toPdf(const PaperDocument &document, const std::stop_token &stop)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setTitle(document.title);
    writer.setCreator(u"Jobmark"_s);
    writer.setPageLayout(
        QPageLayout(QPageSize(document.pageSize), QPageLayout::Portrait, margins, QPageLayout::Millimeter));
    const QSizeF page(writer.width(), writer.height());
    const PaperSetter setter(document, writer, page.width());
    PaperPages counted(document, setter, page);
    if (!fill(counted, document, setter, stop))
        return std::nullopt;
    QPainter painter(&writer);
    PaperPages painted(document, setter, page, {painter, writer, counted.count()});
    const bool isWhole = fill(painted, document, setter, stop);
    painter.end();
    return isWhole ? std::optional(bytes) : std::nullopt;
}

} // namespace jobmark::ui
