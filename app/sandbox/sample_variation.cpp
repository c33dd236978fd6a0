// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "sample_variation.h"

#include "sample_leads.h"

#include <array>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace jobmark::sandbox {
namespace {

// Names are common ones joined at random; the places exist, the streets in them do not; 555-01xx numbers are set aside
// for fiction.
constexpr std::array firstNames = {"Amélie",   "Aisha",  "Benoît", "Camille",  "Chen",    "Daniel", "Élise",  "Farid",
                                   "Gurpreet", "Hannah", "Imran",  "Jocelyne", "Kavita",  "Liam",   "Maxime", "Nadia",
                                   "Olivia",   "Pierre", "Rosa",   "Samuel",   "Thérèse", "Victor", "Wendy",  "Yusuf"};
constexpr std::array lastNames = {"Arsenault", "Bélanger", "Campbell",     "Desjardins", "Evans",     "Fraser",
                                  "Gagnon",    "Hébert",   "Ibrahim",      "Johal",      "Kowalchuk", "Lavoie",
                                  "MacLeod",   "Nguyen",   "Ouellet",      "Papadakis",  "Quinn",     "Rossi",
                                  "Singh",     "Tremblay", "Vaillancourt", "Whitfield",  "Zhang"};
constexpr std::array streets = {"Foxglove Hollow",         "Old Lantern Rd",     "Copper Heron Way",
                                "Chemin du Vieux-Sablier", "Marble Otter Cres",  "Rue des Trois-Hiboux",
                                "Tin Kettle Lane",         "Windfall Orchard Dr"};

struct Town
{
    const char *name;
    const char *areaCode;
    const char *postalCode;
};
constexpr std::array towns = {Town{"Guelph, ON", "519", "N1G 0A0"},    Town{"Laval, QC", "450", "H7T 0A0"},
                              Town{"Red Deer, AB", "403", "T4N 0A0"},  Town{"Kelowna, BC", "250", "V1Y 0A0"},
                              Town{"Moncton, NB", "506", "E1C 0A0"},   Town{"Brandon, MB", "204", "R7A 0A0"},
                              Town{"Saskatoon, SK", "306", "S7K 0A0"}, Town{"Dartmouth, NS", "902", "B2Y 0A0"},
                              Town{"Gatineau, QC", "819", "J8P 0A0"},  Town{"Kingston, ON", "613", "K7L 0A0"}};

/// Draws from lists, a little further along each time, so that neighbours differ in everything.
class Draw
{
public:
    explicit Draw(qint64 index)
        : m_state(static_cast<quint64>(index) * 0x9E3779B97F4A7C15ULL + 1)
    {}

    quint64 below(quint64 limit)
    {
        m_state ^= m_state >> 31;
        m_state *= 0xBF58476D1CE4E5B9ULL;
        m_state ^= m_state >> 27;
        return (m_state >> 8) % limit;
    }

    template <class List>
    const auto &from(const List &list)
    {
        return list[static_cast<std::size_t>(below(list.size()))];
    }

private:
    quint64 m_state;
};

} // namespace

QJsonObject variationOf(QJsonObject sample, qint64 index, qint64 id)
{
    Draw draw(index);
    const QString name = QString::fromUtf8(draw.from(firstNames)) + u' ' + QString::fromUtf8(draw.from(lastNames));
    const Town &town = draw.from(towns);
    const QString phone = u"%1-555-01%2"_s.arg(QLatin1StringView(town.areaCode))
                              .arg(static_cast<int>(draw.below(100)), 2, 10, QChar(u'0'));
    const QString email = u"customer%1@example.com"_s.arg(id);
    const QString address = u"%1 %2, %3  %4"_s.arg(static_cast<int>(draw.below(980)) + 11)
                                .arg(QString::fromUtf8(draw.from(streets)), QString::fromUtf8(town.name),
                                     QString::fromUtf8(town.postalCode));
    sample.insert("id"_L1, id);
    sample.insert("customerName"_L1, name);
    sample.insert("customerPhone"_L1, phone);
    sample.insert("customerEmail"_L1, email);
    sample.insert("customerAddress"_L1, address);
    sample.insert("customerInformationHtml"_L1, customerInformation(name, phone, email));
    sample.insert("attachments"_L1, QJsonArray());
    return sample;
}

} // namespace jobmark::sandbox
