// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "attach_words.h"

#include "attaching.h"
#include "store_words.h"

#include "reading/display_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jobmark::session {
namespace {

constexpr qsizetype longestShownName = 64;

struct AttachWords
{
    Q_DECLARE_TR_FUNCTIONS(AttachWords)
};

template <class... F>
struct Overload : F...
{
    using F::operator()...;
};
template <class... F>
Overload(F...) -> Overload<F...>;

QString copySentence(files::CopyFault fault)
{
    using files::CopyFault;
    switch (fault) {
    case CopyFault::Missing:
        return AttachWords::tr("“%1” is no longer where it was: choose it again where it is now.");
    case CopyFault::NameNotText:
        return AttachWords::tr("“%1”, or the folder it is in, has a name that this computer cannot read: "
                               "rename it first, then add it again.");
    case CopyFault::NotPermitted:
        return AttachWords::tr("“%1” may not be read: change its permissions, or add a copy of it.");
    case CopyFault::Folder:
        return AttachWords::tr("“%1” is a folder: add the files in it, or a ZIP file of it.");
    case CopyFault::NotPlain:
        return AttachWords::tr("“%1” is not an ordinary file: save what is in it as one, then add that.");
    case CopyFault::Unreadable:
    case CopyFault::Cancelled:
        break;
    case CopyFault::Empty:
        return AttachWords::tr("“%1” is empty: save something in it first, then add it again.");
    case CopyFault::TooLarge:
        return AttachWords::tr("“%1” is larger than %2: add a smaller one, or attach it in the "
                               "RenovationFind Manager Portal.");
    case CopyFault::Program:
        return AttachWords::tr("“%1” is a program or a shortcut: add a document or a picture instead of it.");
    case CopyFault::Changed:
        return AttachWords::tr("“%1” changed while it was copied: wait until it is saved, then add it again.");
    case CopyFault::NoRoom:
        return AttachWords::tr("“%1” found no room on this computer's disk: free some space, then add it again.");
    case CopyFault::NotTaken:
        return AttachWords::tr("“%1” could not be copied into Jobmark's folder: check the permissions of "
                               "that folder, then add it again.");
    }
    return AttachWords::tr("“%1” could not be read: check the drive it is on, then add it again.");
}

QString choiceSentence(ChoiceFault fault, int count)
{
    switch (fault) {
    case ChoiceFault::TooMany:
        return AttachWords::tr("%n file(s) are too many at once: add them in groups of at most %2.", nullptr, count);
    case ChoiceFault::Elsewhere:
        return AttachWords::tr("“%1” is not on this computer: save it here first, then add it.");
    case ChoiceFault::NotOffered:
        return AttachWords::tr(
            "“%1” was not added, because this server does not take attachments here: attach it in the "
            "RenovationFind Manager Portal.");
    case ChoiceFault::ReviewOnly:
        return AttachWords::tr("“%1” was not added, because this connection only reads: switch to one that records.");
    case ChoiceFault::Closed:
        break;
    }
    return AttachWords::tr(
        "“%1” was not added, because this lead takes no attachments here: open one whose status can be "
        "recorded, or attach it in the RenovationFind Manager Portal.");
}

QString writeSentence(files::WriteFault fault)
{
    switch (fault) {
    case files::WriteFault::NoFolder:
        return AttachWords::tr("“%1” was not saved, because that folder is not there any more: choose another one.");
    case files::WriteFault::NotPermitted:
        return AttachWords::tr(
            "“%1” was not saved, because nothing may be written to that folder: choose another one.");
    case files::WriteFault::Taken:
        return AttachWords::tr(
            "“%1” was not saved, because that folder holds too many of this name: choose another one.");
    case files::WriteFault::Full:
        return AttachWords::tr(
            "“%1” was not saved, because the disk is full: free some space, or choose another folder.");
    case files::WriteFault::BadName:
    case files::WriteFault::Other:
        break;
    }
    return AttachWords::tr("“%1” was not saved, because that folder did not take it: choose another one.");
}

} // namespace

QString refusedSentence(const RefusedFile &file, qint64 mostBytes, const Surroundings &surroundings)
{
    const Overload sentenceOf{
        [&](files::CopyFault fault) { return copySentence(fault).replace(u"%2"_s, sizeText(mostBytes, surroundings)); },
        [&](ChoiceFault fault) {
            return choiceSentence(fault, file.count)
                .replace(u"%2"_s, surroundings.locale.toString(Attaching::mostAtOnce));
        },
        [](store::StoreFault fault) {
            return AttachWords::tr("“%1” was not added. %2", "a file; a whole sentence")
                .replace(u"%2"_s, storeSentence(fault));
        },
    };
    // The name last: it may hold a %2 of its own.
    return std::visit(sentenceOf, file.fault).replace(u"%1"_s, shownFileName(file.name));
}

QString notSavedSentence(const QString &name, files::WriteFault fault)
{
    return writeSentence(fault).replace(u"%1"_s, shownFileName(name));
}

QString kindName(files::FileKind kind)
{
    switch (kind) {
    case files::FileKind::Picture:
        return AttachWords::tr("Picture");
    case files::FileKind::Pdf:
        return AttachWords::tr("PDF");
    case files::FileKind::Text:
        return AttachWords::tr("Text");
    case files::FileKind::Document:
        return AttachWords::tr("Document");
    case files::FileKind::Spreadsheet:
        return AttachWords::tr("Spreadsheet");
    case files::FileKind::Archive:
        return AttachWords::tr("Archive");
    case files::FileKind::Other:
        break;
    }
    return AttachWords::tr("File");
}

QString sizeText(qint64 bytes, const Surroundings &surroundings)
{
    const bool isWhole = bytes < 1024 || bytes % (1024 * 1024) == 0;
    return surroundings.locale.formattedDataSize(bytes, isWhole ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

QString shownFileName(const QString &name)
{
    const bool isEndless = name.size() > reading::lineLimit;
    const QString shown =
        reading::displayText(isEndless ? name.left(longestShownName) + name.right(longestShownName) : name);
    if (shown.size() <= longestShownName)
        return shown;
    qsizetype head = longestShownName * 2 / 3;
    qsizetype tail = longestShownName - head - 1;
    if (shown.at(head - 1).isHighSurrogate())
        --head;
    if (shown.at(shown.size() - tail).isLowSurrogate())
        --tail;
    return shown.left(head) + QChar(0x2026) + shown.right(tail);
}

} // namespace jobmark::session
