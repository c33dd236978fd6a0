// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "route.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace jobmark::sandbox {
namespace {

constexpr int notFound = 404;
constexpr int methodNotAllowed = 405;

/// What each address below general-leads is for. "*" stands for a number.
struct Row
{
    Call call;
    QLatin1StringView method;
    std::array<QLatin1StringView, 3> parts;
};

constexpr std::array rows = {
    Row{Call::List, "GET"_L1, {}},
    Row{Call::Read, "GET"_L1, {"*"_L1}},
    Row{Call::Status, "PUT"_L1, {"*"_L1, "status"_L1}},
    Row{Call::Accept, "POST"_L1, {"*"_L1, "accept"_L1}},
    Row{Call::Decline, "POST"_L1, {"*"_L1, "decline"_L1}},
    Row{Call::Upload, "POST"_L1, {"*"_L1, "attachments"_L1}},
    Row{Call::Download, "GET"_L1, {"*"_L1, "attachments"_L1, "*"_L1}},
};
static_assert(rows.size() == allCalls.size());

bool isNumber(const QString &text)
{
    bool fits = false;
    return text.toLongLong(&fits) > 0 && fits;
}

bool fits(const Row &row, const QStringList &parts)
{
    for (std::size_t i = 0; i < row.parts.size(); ++i) {
        const QString part = parts.value(static_cast<qsizetype>(i));
        if (row.parts[i] == "*"_L1 ? !isNumber(part) : part != row.parts[i])
            return false;
    }
    return parts.size() <= static_cast<qsizetype>(row.parts.size());
}

} // namespace

QLatin1StringView callName(Call call)
{
    constexpr std::array names = {"list"_L1,    "read"_L1,   "status"_L1,  "accept"_L1,
                                  "decline"_L1, "upload"_L1, "download"_L1};
    static_assert(names.size() == allCalls.size());
    return names[static_cast<std::size_t>(call)];
}

tl::expected<Route, int> routeOf(const QByteArray &method, const QString &path)
{
    const QString prefix = apiPath + u"/general-leads"_s;
    if (path != prefix && !path.startsWith(prefix + u'/'))
        return tl::make_unexpected(notFound);
    const QStringList parts = path.mid(prefix.size()).split(u'/', Qt::SkipEmptyParts);
    int fault = notFound;
    for (const Row &row : rows) {
        if (!fits(row, parts))
            continue;
        if (QLatin1StringView(method) == row.method)
            return Route{row.call, parts.value(0).toLongLong(), parts.value(2).toLongLong()};
        fault = methodNotAllowed;
    }
    return tl::make_unexpected(fault);
}

} // namespace jobmark::sandbox
