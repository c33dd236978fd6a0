// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "number_parts.h"
#include "writing.h"

#include <QStringList>

namespace jobmark::reading {
namespace {

using namespace Qt::StringLiterals;

// Everything counted here (dólares, mil, millones) is masculine and follows its number, so uno is un throughout.
constexpr std::array<QStringView, 30> small = {
    u"cero",         u"un",          u"dos",        u"tres",        u"cuatro",     u"cinco",
    u"seis",         u"siete",       u"ocho",       u"nueve",       u"diez",       u"once",
    u"doce",         u"trece",       u"catorce",    u"quince",      u"dieciséis",  u"diecisiete",
    u"dieciocho",    u"diecinueve",  u"veinte",     u"veintiún",    u"veintidós",  u"veintitrés",
    u"veinticuatro", u"veinticinco", u"veintiséis", u"veintisiete", u"veintiocho", u"veintinueve",
};
constexpr std::array<QStringView, 10> tens = {u"",          u"",        u"",        u"treinta", u"cuarenta",
                                              u"cincuenta", u"sesenta", u"setenta", u"ochenta", u"noventa"};
constexpr std::array<QStringView, 10> hundreds = {
    u"",           u"ciento",      u"doscientos",  u"trescientos", u"cuatrocientos",
    u"quinientos", u"seiscientos", u"setecientos", u"ochocientos", u"novecientos"};

QString belowHundred(int number)
{
    if (number < 30)
        return at(small, number).toString();
    if (number % 10 == 0)
        return at(tens, number / 10).toString();
    return at(tens, number / 10) + u" y "_s + at(small, number % 10);
}

QString belowThousand(int number)
{
    if (number == 100)
        return u"cien"_s;
    QStringList words;
    if (number >= 100)
        words << at(hundreds, number / 100).toString();
    if (number % 100 > 0)
        words << belowHundred(number % 100);
    return words.join(u' ');
}

QString spelled(std::int64_t number)
{
    if (number == 0)
        return small.front().toString();
    const NumberParts parts = partsOf(number);
    QStringList words;
    if (parts.millions > 0)
        words << belowThousand(parts.millions) << (parts.millions > 1 ? u"millones"_s : u"millón"_s);
    if (parts.thousands > 1)
        words << belowThousand(parts.thousands);
    if (parts.thousands > 0)
        words << u"mil"_s;
    if (parts.rest > 0)
        words << belowThousand(parts.rest);
    return words.join(u' ');
}

} // namespace

QString spelledInSpanish(std::int64_t dollars, int cents)
{
    const bool endsInMillions = dollars > 0 && dollars % 1'000'000 == 0;
    QString words =
        spelled(dollars) + (endsInMillions ? u" de"_s : QString()) + (dollars == 1 ? u" dólar"_s : u" dólares"_s);
    if (cents > 0)
        words += u" con "_s + QString::number(cents) + (cents == 1 ? u" centavo"_s : u" centavos"_s);
    return words;
}

} // namespace jobmark::reading
