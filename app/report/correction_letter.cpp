// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "correction_letter.h"

#include "correction_context.h"
#include "correction_sides.h"

#include "reading/meeting_reader.h"
#include "review/correction_text.h"

using namespace Qt::StringLiterals;

namespace jobmark::report {
namespace {

QString titleOf(const review::CorrectionRequest &request)
{
    return CorrectionWords::tr("Correction request %1 for lead %2")
        .arg(review::referenceOf(request), request.recorded.id.text());
}

QByteArray encoded(const QString &text)
{
    QString lines = text;
    lines.replace(u'\n', "\r\n"_L1);
    return QUrl::toPercentEncoding(lines);
}

/// Nothing when it is too long.
std::optional<QUrl> mailLink(const QString &subject, const QString &body)
{
    const QByteArray link = "mailto:?subject=" + encoded(subject) + "&body=" + encoded(body);
    if (link.size() > longestMailLink)
        return std::nullopt;
    return QUrl::fromEncoded(link, QUrl::StrictMode);
}

} // namespace

Document correctionDocument(const review::CorrectionRequest &request, const session::Surroundings &surroundings)
{
    Section about{{}, {}, {}};
    about.rows = {{CorrectionWords::tr("Connection"), request.connection},
                  {CorrectionWords::tr("Server"), request.server.text()},
                  {CorrectionWords::tr("Written"),
                   reading::writeMoment(request.writtenAt.toTimeZone(surroundings.zone), surroundings.locale)}};
    Section changes{CorrectionWords::tr("What should be corrected"), {}, {}};
    for (const CorrectionLine &line : correctionLines(request, std::nullopt, surroundings)) {
        if (line.isChange)
            changes.rows.append(
                {line.name, CorrectionWords::tr("recorded: %1\nshould be: %2").arg(line.recorded, line.shouldBe)});
    }
    if (changes.rows.isEmpty())
        changes.paragraphs.append(CorrectionWords::tr("None of the fields; the reason below says what is wrong."));
    const Section why{CorrectionWords::tr("Why"), {}, {request.why.text()}};
    return {titleOf(request), {about, changes, why}};
}

QString correctionText(const review::CorrectionRequest &request, const session::Surroundings &surroundings)
{
    return plainText(correctionDocument(request, surroundings)) + u'\n' +
           CorrectionWords::tr("For Jobmark, which opens it from the clipboard or a file:") + u'\n' +
           review::requestBlock(request);
}

CorrectionMail correctionMail(const review::CorrectionRequest &request, const session::Surroundings &surroundings)
{
    const QString subject = titleOf(request);
    if (const auto link = mailLink(subject, correctionText(request, surroundings)))
        return {*link, MailCarries::Everything};
    if (const auto link = mailLink(subject, review::requestBlock(request)))
        return {*link, MailCarries::BlockAlone};
    const QString pointer = CorrectionWords::tr("(The request is on the clipboard: paste it here.)");
    return {mailLink(subject, pointer).value_or(QUrl(u"mailto:"_s)), MailCarries::Nothing};
}

QString correctionFileName(const review::CorrectionRequest &request)
{
    return u"correction-lead-%1-%2.txt"_s.arg(request.recorded.id.text(), review::referenceOf(request));
}

} // namespace jobmark::report
