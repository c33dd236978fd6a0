// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "settings_json.h"

#include <algorithm>
#include <cmath>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace jobmark::settings {
namespace {

constexpr auto undoKey = "undoSeconds"_L1;
constexpr auto limitKey = "attachmentMegabytes"_L1;
constexpr auto reminderKey = "dailyReminder"_L1;
constexpr auto languageKey = "language"_L1;
constexpr auto remindedKey = "remindedOn"_L1;
constexpr auto windowKey = "window"_L1;
constexpr auto systemCode = "system"_L1;

// Nothing on a screen is larger, and nothing in the file is more.
constexpr int farthest = 100'000;
constexpr qsizetype mostEntries = 100;

std::optional<int> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(std::nan(""));
    if (std::isnan(number) || number != std::floor(number) || std::abs(number) > farthest)
        return std::nullopt;
    return static_cast<int>(number);
}

template <class Number>
std::optional<Number> boundedFrom(const QJsonValue &value)
{
    const auto number = wholeNumber(value);
    return number ? Number::from(*number) : std::nullopt;
}

std::optional<DailyReminder> reminderFrom(const QJsonValue &value)
{
    if (!value.isBool())
        return std::nullopt;
    return value.toBool() ? DailyReminder::On : DailyReminder::Off;
}

std::optional<QDate> dayFrom(const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

using LanguageChoice = decltype(Preferences::language);

std::optional<LanguageChoice> languageFrom(const QJsonValue &value)
{
    if (value.toString() == systemCode)
        return LanguageChoice();
    for (const reading::SpokenLanguage &spoken : reading::spokenLanguages) {
        if (value.toString() == spoken.code)
            return LanguageChoice(spoken.language);
    }
    return std::nullopt;
}

QString codeOf(LanguageChoice language)
{
    const auto spoken = std::ranges::find(reading::spokenLanguages, language, &reading::SpokenLanguage::language);
    return spoken == reading::spokenLanguages.end() ? systemCode : spoken->code;
}

std::optional<QList<int>> numbersFrom(const QJsonValue &value)
{
    QList<int> numbers;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        const auto number = wholeNumber(each);
        if (!number || numbers.size() == mostEntries)
            return std::nullopt;
        numbers.append(*number);
    }
    return numbers.isEmpty() ? std::nullopt : std::optional(numbers);
}

std::optional<QMap<QString, QList<int>>> sizesFrom(const QJsonValue &value)
{
    QMap<QString, QList<int>> sizes;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto numbers = numbersFrom(entry.value());
        if (!numbers || sizes.size() == mostEntries)
            return std::nullopt;
        sizes.insert(entry.key(), *numbers);
    }
    return sizes;
}

QJsonObject toJson(const QMap<QString, QList<int>> &sizes)
{
    QJsonObject object;
    for (auto entry = sizes.begin(); entry != sizes.end(); ++entry) {
        QJsonArray numbers;
        for (const int number : entry.value())
            numbers.append(number);
        object.insert(entry.key(), numbers);
    }
    return object;
}

std::optional<WindowPlace> placeFrom(const QJsonValue &value)
{
    const auto numbers = numbersFrom(value["place"_L1]);
    if (!numbers || numbers->size() != 4 || numbers->at(2) < 1 || numbers->at(3) < 1)
        return std::nullopt;
    const auto state = value["maximized"_L1].toBool() ? WindowPlace::State::Maximized : WindowPlace::State::Normal;
    return WindowPlace{QRect(numbers->at(0), numbers->at(1), numbers->at(2), numbers->at(3)), state};
}

QJsonObject toJson(const WindowMemory &memory)
{
    QJsonObject object{{u"splitters"_s, toJson(memory.splitters)}};
    if (memory.place) {
        const QRect &normal = memory.place->normal;
        object.insert(u"place"_s, QJsonArray{normal.x(), normal.y(), normal.width(), normal.height()});
        object.insert(u"maximized"_s, memory.place->state == WindowPlace::State::Maximized);
    }
    return object;
}

/// Takes `key` out of `others`; what cannot be read there leaves `into` as it is.
template <class T, class Read>
void take(SettingsFile &file, QLatin1StringView key, T &into, Read read)
{
    const QJsonValue value = file.others.take(key);
    if (value.isUndefined())
        return;
    if (const auto taken = read(value))
        into = *taken;
    else
        file.damaged = true;
}

std::optional<WindowMemory> windowFrom(const QJsonValue &value)
{
    WindowMemory memory;
    const auto splitters = sizesFrom(value["splitters"_L1]);
    if (!value.isObject() || !splitters)
        return std::nullopt;
    memory.splitters = *splitters;
    memory.place = placeFrom(value);
    if (!memory.place && !value["place"_L1].isUndefined())
        return std::nullopt;
    return memory;
}

} // namespace

QByteArray toJson(const SettingsFile &file)
{
    QJsonObject root = file.others;
    root.insert(undoKey, file.preferences.undoTime.number());
    root.insert(limitKey, file.preferences.attachmentLimit.number());
    root.insert(reminderKey, file.preferences.dailyReminder == DailyReminder::On);
    root.insert(languageKey, codeOf(file.preferences.language));
    root.insert(windowKey, toJson(file.window));
    if (file.remindedOn)
        root.insert(remindedKey, file.remindedOn->toString(Qt::ISODate));
    return QJsonDocument(root).toJson();
}

SettingsFile settingsFromJson(const QByteArray &bytes)
{
    SettingsFile file;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    file.damaged = !document.isObject();
    file.others = document.object();
    Preferences &preferences = file.preferences;
    take(file, undoKey, preferences.undoTime, boundedFrom<UndoTime>);
    take(file, limitKey, preferences.attachmentLimit, boundedFrom<AttachmentLimit>);
    take(file, reminderKey, preferences.dailyReminder, reminderFrom);
    take(file, languageKey, preferences.language, languageFrom);
    take(file, windowKey, file.window, windowFrom);
    take(file, remindedKey, file.remindedOn, dayFrom);
    return file;
}

} // namespace jobmark::settings
