// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>

namespace jobmark::test {

/// Names that somebody might give an attachment to have it written elsewhere, or taken for something else; and what
/// becomes of each (empty: only that it is harmless).
inline void addHostileNames()
{
    using namespace Qt::StringLiterals;
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *title, const QString &name, const QString &safe = {}) {
        QTest::newRow(title) << name << safe;
    };
    const QString none = u"attachment"_s;

    row("nothing", QString(), none);
    row("a blank", u" "_s, none);
    row("a dot", u"."_s, none);
    row("the folder above", u".."_s, none);
    row("dots", u"....."_s, none);
    row("a slash", u"/"_s, none);
    row("above, with a slash", u"../"_s, none);
    row("a file above", u"../x.txt"_s, u"x.txt"_s);
    row("far above", u"../../../../etc/passwd"_s, u"passwd"_s);
    row("above, and back", u"a/../../b.txt"_s, u"b.txt"_s);
    row("from the root", u"/etc/cron.d/job"_s, u"job"_s);
    row("a hidden file at home", u"~/.bashrc"_s, u"bashrc"_s);
    row("a hidden file", u".profile"_s, u"profile"_s);
    row("home", u"~"_s, u"_"_s);
    row("somebody's home", u"~root"_s, u"_root"_s);
    row("backslashes above", u"..\\..\\x.txt"_s, u"x.txt"_s);
    row("a drive", u"C:\\Windows\\win.ini"_s, u"win.ini"_s);
    row("a drive without a folder", u"C:x.txt"_s, u"C_x.txt"_s);
    row("a drive alone", u"C:\\"_s, none);
    row("another computer", u"\\\\server\\share\\x.txt"_s, u"x.txt"_s);
    row("a device by its path", u"\\\\.\\PhysicalDrive0"_s, u"PhysicalDrive0"_s);
    row("both slashes", u"..\\/..\\/x.txt"_s, u"x.txt"_s);
    row("an address", u"file:///etc/passwd"_s, u"passwd"_s);
    row("a web address", u"https://example.com/a?b=c"_s, u"a_b=c"_s);
    row("escaped slashes", u"..%2f..%2fx.txt"_s, u"%2f..%2fx.txt"_s);
    row("a stream beside the file", u"x.txt:evil.exe"_s, u"x.txt_evil.exe"_s);
    row("the data stream", u"x.txt::$DATA"_s, u"x.txt__$DATA"_s);
    row("CON", u"CON"_s, u"_CON"_s);
    row("con in small letters", u"con"_s, u"_con"_s);
    row("CON with a suffix", u"CON.txt"_s, u"_CON.txt"_s);
    row("CON with two suffixes", u"con.tar.gz"_s, u"_con.tar.gz"_s);
    row("CON with a blank", u"CON .txt"_s, u"_CON.txt"_s);
    row("CON and as long as a name can be", u"con."_s + QString(300, u'x') + u".txt"_s,
        u"_con."_s + QString(111, u'x') + u".txt"_s);
    row("CON before more blanks than a name can have", u"con"_s + QString(300, u' ') + u"x.txt"_s, u"_con.txt"_s);
    row("CON, and a suffix behind blanks where its mark makes it too long",
        u"con."_s + QString(90, u'x') + QString(7, u' ') + u".pdf"_s + QString(14, u' ') + u"y"_s,
        u"_con."_s + QString(90, u'x') + u".pdf"_s);
    row("something invisible before an accent", u"caf\u0065\u200d\u0301.pdf"_s, u"caf\u00e9.pdf"_s);
    row("a suffix behind blanks where it is cut", u"a"_s + QString(111, u' ') + u".pdf"_s + QString(30, u' ') + u"b"_s,
        u"a.pdf"_s);
    row("PRN", u"PRN.pdf"_s, u"_PRN.pdf"_s);
    row("AUX", u"aux.h"_s, u"_aux.h"_s);
    row("NUL", u"NUL"_s, u"_NUL"_s);
    row("NUL with a dot", u"NUL."_s, u"_NUL"_s);
    row("a serial port", u"COM1"_s, u"_COM1"_s);
    row("a printer port", u"lpt9.txt"_s, u"_lpt9.txt"_s);
    row("a port with a raised digit", u"COM\u00b9"_s, u"_COM\u00b9"_s);
    row("the console's input", u"CONIN$"_s, u"_CONIN$"_s);
    row("a file that Windows obeys", u"desktop.ini"_s, u"_desktop.ini"_s);
    row("a file that starts by itself", u"AUTORUN.INF"_s, u"_AUTORUN.INF"_s);
    row("a NUL character", u"a"_s + QChar(0) + u"b.txt"_s, u"ab.txt"_s);
    row("a NUL before the suffix", u"x.jpg"_s + QChar(0) + u".exe"_s, u"x.jpg.exe"_s);
    row("line breaks", u"a\r\nb.txt"_s, u"ab.txt"_s);
    row("an escape sequence", u"\u001b[31mred.txt"_s, u"[31mred.txt"_s);
    row("a bell and a delete", u"a\u0007\u007fb"_s, u"ab"_s);
    row("right to left, a picture that is a program", u"photo\u202egnp.exe"_s, u"photognp.exe"_s);
    row("isolates and marks", u"\u2066a\u2069\u200e\u200f.txt"_s, u"a.txt"_s);
    row("invisible letters", u"\u200b\ufeff\u2060"_s, none);
    row("a break of lines", u"a\u2028b\u2029c"_s, u"a b c"_s);
    row("blanks of other widths", u"\u00a0\u2003x\u3000"_s, u"x"_s);
    row("dots at the end", u"x.txt..."_s, u"x.txt"_s);
    row("blanks at the end", u"x.txt   "_s, u"x.txt"_s);
    row("dots and blanks at the end", u"x.txt . . "_s, u"x.txt"_s);
    row("blanks before a dot", u"  .x"_s, u"x"_s);
    row("an option", u"-rf"_s, u"_rf"_s);
    row("a long option", u"--version.txt"_s, u"_-version.txt"_s);
    row("a pipe and stars", u"a|b*c?d<e>f\"g.txt"_s, u"a_b_c_d_e_f_g.txt"_s);
    row("4 KiB", QString(4096, u'a'));
    row("4 KiB with a suffix", QString(4096, u'a') + u".pdf"_s, QString(116, u'a') + u".pdf"_s);
    row("4 KiB of suffix", u"a."_s + QString(4096, u'b'));
    row("wide letters, too many", QString(200, QChar(0x5951)) + u".docx"_s);
    row("letters of two units, too many", u"\U0001f3e0"_s.repeated(100) + u".png"_s);
    row("accents without an end", u"a"_s + QString(2000, QChar(0x0301)) + u".txt"_s);
    row("half a letter", u"a"_s + QChar(0xd800) + u"b"_s, u"a\ufffdb"_s);
    row("no letter at all", u"a\uffff\ufdd0.txt"_s, u"a.txt"_s);
    row("4 KiB of folders", u"a/"_s.repeated(2048), none);
}

} // namespace jobmark::test
