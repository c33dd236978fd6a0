// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "update_line.h"

#include "context_reader.h"
#include "json_text.h"
#include "utf16.h"

#include "rules/draft_reader.h"

#include <optional>
#include <rapidjson/reader.h>
#include <unordered_set>

namespace jobmark::check {
namespace {

using rules::Field;

/// Hears RapidJSON's events and puts each value where it belongs. Handlers answer false to end the parsing.
class Listener
{
public:
    using Ch = char;

    Listener(std::vector<std::string_view> &otherKeys, const QTimeZone &zone)
        : m_otherKeys(otherKeys)
        , m_draft(zone)
    {}

    [[nodiscard]] const rules::Draft &draft() const { return m_draft.draft(); }
    [[nodiscard]] const rules::Context &context() const { return m_context.context(); }
    [[nodiscard]] ContextState contextState() const
    {
        return m_contextIsWrongType || m_context.isFaulty() ? ContextState::Malformed : ContextState::Readable;
    }

    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        const std::string_view key(text, length);
        if (m_depth == 1)
            readKey(key);
        else if (isInContext())
            m_context.readKey(key);
        return true;
    }

    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        const std::string_view utf8(text, length);
        return readValue([&](Field field) { m_draft.readText(field, Utf16(utf8).view()); },
                         [&] { m_context.readText(utf8); });
    }

    bool RawNumber(const char *text, rapidjson::SizeType length, bool)
    {
        const std::string_view token(text, length);
        return readValue([&](Field field) { m_draft.readNumber(field, numberOf(token)); },
                         [&] { m_context.readNumber(numberOf(token)); });
    }

    bool Bool(bool value)
    {
        return readValue([&](Field field) { m_draft.readFlag(field, value); }, [&] { m_context.readFlag(value); });
    }

    bool Null()
    {
        if (m_depth == 1 && m_isContextKey) {
            forgetContext();
            return true;
        }
        return readValue([&](Field field) { m_draft.readNull(field); }, [&] { m_context.readNull(); });
    }

    bool StartObject()
    {
        if (m_depth == 1 && m_isContextKey) {
            forgetContext();
            m_isContextOpen = true;
        } else if (m_depth > 0) {
            readNested();
        }
        ++m_depth;
        return true;
    }

    bool EndObject(rapidjson::SizeType) { return end(); }

    bool StartArray()
    {
        const bool isInObject = readNested();
        ++m_depth;
        return isInObject;
    }

    bool EndArray(rapidjson::SizeType) { return end(); }

    // RapidJSON's interface has these too, but with kParseNumbersAsStringsFlag every number comes as text.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(std::int64_t) { return false; }
    bool Uint64(std::uint64_t) { return false; }
    bool Double(double) { return false; }

private:
    [[nodiscard]] bool isInContext() const { return m_depth == 2 && m_isContextOpen; }

    void readKey(std::string_view key)
    {
        m_field = rules::fieldOfKey(key);
        m_isContextKey = !m_field && key == "context";
        if (!m_field && !m_isContextKey && m_otherKeysSeen.insert(key).second)
            m_otherKeys.push_back(key);
    }

    /// False outside of any object: then the line is none.
    template <class ReadField, class ReadContext>
    bool readValue(ReadField readField, ReadContext readInContext)
    {
        if (m_depth == 1 && m_field)
            readField(*m_field);
        else if (m_depth == 1 && m_isContextKey)
            refuseContext();
        else if (isInContext())
            readInContext();
        return m_depth > 0;
    }

    bool readNested()
    {
        return readValue([this](Field field) { m_draft.readWrongType(field); },
                         [this] { m_context.readArrayOrObject(); });
    }

    bool end()
    {
        if (--m_depth == 1)
            m_isContextOpen = false;
        return true;
    }

    void refuseContext()
    {
        forgetContext();
        m_contextIsWrongType = true;
    }
    void forgetContext()
    {
        m_context = ContextReader();
        m_contextIsWrongType = false;
    }

    std::vector<std::string_view> &m_otherKeys;
    std::unordered_set<std::string_view> m_otherKeysSeen;
    rules::DraftReader m_draft;
    ContextReader m_context;
    bool m_contextIsWrongType = false;
    bool m_isContextOpen = false;
    int m_depth = 0;
    std::optional<Field> m_field; ///< of the key read last in the outermost object
    bool m_isContextKey = false;  ///< likewise
};

} // namespace

class UpdateLineReader::Private
{
public:
    enum class Parsed : std::uint8_t { Update, HugeNumber, Nothing };

    /// Strings are decoded in place, so the text is good for one parsing.
    Parsed parse(const QTimeZone &zone, rules::Instant now)
    {
        constexpr unsigned flags =
            rapidjson::kParseInsituFlag | rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;
        const std::size_t length = m_text.size();
        m_text.push_back('\0');
        m_line.otherKeys.clear();
        Listener listener(m_line.otherKeys, zone);
        rapidjson::InsituStringStream stream(m_text.data());
        const rapidjson::ParseResult result = m_reader.Parse<flags>(stream, listener);
        if (result.Code() == rapidjson::kParseErrorNumberTooBig)
            return Parsed::HugeNumber;
        if (result.IsError() || stream.Tell() != length) // a NUL within the line would pass for its end
            return Parsed::Nothing;
        m_line.draft = listener.draft();
        m_line.context = listener.context();
        m_line.context.now = now;
        m_line.contextState = listener.contextState();
        return Parsed::Update;
    }

    void setText(std::string_view line)
    {
        m_text.assign(line.begin(), line.end());
        if (line.find('\\') != std::string_view::npos)
            replaceLoneSurrogates(m_text);
    }

    rapidjson::Reader m_reader;
    std::vector<char> m_text;
    UpdateLine m_line;
};

UpdateLineReader::UpdateLineReader(rules::Instant now, const QTimeZone &zone)
    : m_now(now)
    , m_zone(zone)
    , d(std::make_unique<Private>())
{}

UpdateLineReader::~UpdateLineReader() = default;

const UpdateLine *UpdateLineReader::read(std::string_view line)
{
    using Parsed = Private::Parsed;
    if (!QUtf8StringView(line.data(), static_cast<qsizetype>(line.size())).isValidUtf8())
        return nullptr;
    d->setText(line);
    Parsed parsed = d->parse(m_zone, m_now);
    if (parsed == Parsed::HugeNumber) {
        d->setText(line);
        tameHugeNumbers(d->m_text);
        parsed = d->parse(m_zone, m_now);
    }
    return parsed == Parsed::Update ? &d->m_line : nullptr;
}

} // namespace jobmark::check
