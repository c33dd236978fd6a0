// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "html_words.h"

#include <algorithm>
#include <array>
#include <QString> // QStringView compares itself with Latin-1 there

namespace jobmark::reading {
namespace {

using namespace Qt::StringLiterals;

struct Entity
{
    QLatin1StringView name;
    char16_t character;
};

constexpr std::array entities = {
    Entity{"amp"_L1, u'&'},     Entity{"lt"_L1, u'<'},      Entity{"gt"_L1, u'>'},       Entity{"quot"_L1, u'"'},
    Entity{"apos"_L1, u'\''},   Entity{"nbsp"_L1, 0xa0},    Entity{"copy"_L1, 0xa9},     Entity{"reg"_L1, 0xae},
    Entity{"deg"_L1, 0xb0},     Entity{"frac12"_L1, 0xbd},  Entity{"frac14"_L1, 0xbc},   Entity{"frac34"_L1, 0xbe},
    Entity{"laquo"_L1, 0xab},   Entity{"raquo"_L1, 0xbb},   Entity{"middot"_L1, 0xb7},   Entity{"cent"_L1, 0xa2},
    Entity{"sup2"_L1, 0xb2},    Entity{"times"_L1, 0xd7},   Entity{"hellip"_L1, 0x2026}, Entity{"ndash"_L1, 0x2013},
    Entity{"mdash"_L1, 0x2014}, Entity{"lsquo"_L1, 0x2018}, Entity{"rsquo"_L1, 0x2019},  Entity{"ldquo"_L1, 0x201c},
    Entity{"rdquo"_L1, 0x201d}, Entity{"bull"_L1, 0x2022},  Entity{"trade"_L1, 0x2122},  Entity{"euro"_L1, 0x20ac},
    Entity{"agrave"_L1, u'à'},  Entity{"acirc"_L1, u'â'},   Entity{"ccedil"_L1, u'ç'},   Entity{"eacute"_L1, u'é'},
    Entity{"egrave"_L1, u'è'},  Entity{"ecirc"_L1, u'ê'},   Entity{"euml"_L1, u'ë'},     Entity{"icirc"_L1, u'î'},
    Entity{"iuml"_L1, u'ï'},    Entity{"ocirc"_L1, u'ô'},   Entity{"ugrave"_L1, u'ù'},   Entity{"ucirc"_L1, u'û'},
    Entity{"uuml"_L1, u'ü'},    Entity{"oelig"_L1, 0x153},  Entity{"Agrave"_L1, u'À'},   Entity{"Ccedil"_L1, u'Ç'},
    Entity{"Eacute"_L1, u'É'},  Entity{"Egrave"_L1, u'È'},  Entity{"Ecirc"_L1, u'Ê'},
};
struct Tag
{
    QLatin1StringView name;
    Effect effect;
};

constexpr std::array tags = {
    Tag{"br"_L1, Effect::Line},          Tag{"p"_L1, Effect::Paragraph},       Tag{"div"_L1, Effect::Line},
    Tag{"li"_L1, Effect::ListItem},      Tag{"ul"_L1, Effect::Line},           Tag{"ol"_L1, Effect::Line},
    Tag{"tr"_L1, Effect::Line},          Tag{"td"_L1, Effect::Blank},          Tag{"th"_L1, Effect::Blank},
    Tag{"table"_L1, Effect::Line},       Tag{"h1"_L1, Effect::Paragraph},      Tag{"h2"_L1, Effect::Paragraph},
    Tag{"h3"_L1, Effect::Paragraph},     Tag{"h4"_L1, Effect::Paragraph},      Tag{"h5"_L1, Effect::Paragraph},
    Tag{"h6"_L1, Effect::Paragraph},     Tag{"hr"_L1, Effect::Paragraph},      Tag{"blockquote"_L1, Effect::Paragraph},
    Tag{"pre"_L1, Effect::Paragraph},    Tag{"dl"_L1, Effect::Line},           Tag{"dt"_L1, Effect::Line},
    Tag{"dd"_L1, Effect::Line},          Tag{"section"_L1, Effect::Paragraph}, Tag{"article"_L1, Effect::Paragraph},
    Tag{"header"_L1, Effect::Line},      Tag{"footer"_L1, Effect::Line},       Tag{"address"_L1, Effect::Line},
    Tag{"option"_L1, Effect::Line},      Tag{"script"_L1, Effect::Swallow},    Tag{"style"_L1, Effect::Swallow},
    Tag{"title"_L1, Effect::Swallow},    Tag{"textarea"_L1, Effect::Swallow},  Tag{"iframe"_L1, Effect::Swallow},
    Tag{"noscript"_L1, Effect::Swallow}, Tag{"template"_L1, Effect::Swallow},
};
} // namespace

Effect effectOf(QStringView tagName)
{
    const auto tag = std::find_if(tags.begin(), tags.end(), [tagName](const Tag &each) {
        return each.name.size() == tagName.size() && tagName.compare(each.name, Qt::CaseInsensitive) == 0;
    });
    return tag == tags.end() ? Effect::None : tag->effect;
}

std::optional<char32_t> namedEntity(QStringView name)
{
    const auto found =
        std::find_if(entities.begin(), entities.end(), [name](const Entity &each) { return name == each.name; });
    return found == entities.end() ? std::nullopt : std::optional<char32_t>(found->character);
}

} // namespace jobmark::reading
