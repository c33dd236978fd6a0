// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// A plugin of Qt's (QT_QPA_GENERIC_PLUGINS=typist), so that the program itself is the one that people get. By its
// environment: JOBMARK_TYPIST_SEED types into JOBMARK_TYPIST_FILE, without it the form is read into that file.
#include "typist.h"

#include <array>
#include <chrono>
#include <fcntl.h>
#include <QApplication>
#include <QFile>
#include <QGenericPlugin>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QSaveFile>
#include <QWindow>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace jobmark::test {
namespace {

qint64 milliseconds()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

QJsonObject toJson(const FormContent &content)
{
    QJsonObject object;
    for (auto part = content.begin(); part != content.end(); ++part)
        object.insert(part.key(), part.value());
    return object;
}

/// Milliseconds since its start in which the program's own thread could have run and was not let: Linux counts them.
qint64 keptWaiting()
{
    QFile counted(u"/proc/self/task/%1/schedstat"_s.arg(::getpid()));
    if (!counted.open(QIODevice::ReadOnly))
        return 0;
    return counted.readAll().split(' ').value(1).toLongLong() / 1'000'000;
}

void watchTheMachine(const Log &log)
{
    constexpr auto nap = 20ms;
    constexpr qint64 noticeable = 10;
    for (qint64 told = 0;; std::this_thread::sleep_for(nap)) {
        if (const qint64 now = keptWaiting(); now - told >= noticeable) {
            log.write({{u"waited"_s, now}});
            told = now;
        }
    }
}

/// With a status to choose, or of a new lead.
bool isFormThere()
{
    return (onScreen(formParts.front()) != nullptr || onScreen(formParts.back()) != nullptr) &&
           QGuiApplication::focusWindow() != nullptr;
}

} // namespace

Log::Log(const QString &path)
    : m_file(::open(path.toUtf8().constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600))
{}

void Log::write(QJsonObject line) const
{
    line.insert(u"ms"_s, milliseconds());
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (::write(m_file, bytes.constData(), size_t(bytes.size())) != bytes.size())
        qFatal("the log of what was typed cannot be written");
}

// To the window, which hands them on to what has the focus; the loop does not turn meanwhile, so nothing is saved that
// is not in the log yet.
void sendKey(int key, const QString &text)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        if (QWindow *window = QGuiApplication::focusWindow())
            QCoreApplication::sendEvent(window, &event);
    }
}

Typist::Typist(const QString &logPath, quint32 seed)
    : m_log(logPath)
    , m_random(seed)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Typist::work);
    m_next.start(20ms);
}

void Typist::work()
{
    if (!m_hasBegun)
        begin();
    else if (m_strokes.empty())
        plan();
    if (!m_strokes.empty()) {
        const Stroke stroke = m_strokes.front();
        m_strokes.pop_front();
        press(stroke);
    }
    // Mostly as fast as nobody types, now and then with a pause in which a draft is written.
    m_next.start(m_strokes.empty() && below(10) == 0 ? 300 + below(1200) : 2 + below(40));
}

void Typist::begin()
{
    if (!isFormThere())
        return;
    m_hasBegun = true;
    m_log.write({{u"form"_s, QJsonObject()}});
    std::thread([this] { watchTheMachine(m_log); }).detach();
}

void Typist::plan()
{
    std::vector<const FormPart *> there;
    for (const FormPart &each : formParts) {
        if (onScreen(each) != nullptr && onScreen(each)->isEnabled())
            there.push_back(&each);
    }
    // To another status more often than to any other part.
    const FormPart &part = below(4) == 0 ? *there.front() : *there.at(size_t(below(int(there.size()))));
    m_part = &part;
    onScreen(part)->setFocus(Qt::MouseFocusReason);
    const auto press = [this](int key, const QString &text = {}) { m_strokes.push_back({key, text}); };
    switch (part.kind) {
    case PartKind::Text:
        planText(part);
        break;
    case PartKind::Choice:
        for (int i = 1 + below(4); i > 0; --i)
            press(below(3) == 0 ? Qt::Key_Up : Qt::Key_Down);
        break;
    case PartKind::Tick:
        press(Qt::Key_Space, u" "_s);
        break;
    }
}

void Typist::planText(const FormPart &part)
{
    static const std::array letters = {u"a"_s, u"e"_s, u"7"_s, u"0"_s,  u"1"_s, u" "_s, u"."_s, u","_s,
                                       u"é"_s, u"Ç"_s, u"—"_s, u"\""_s, u"😀"_s, u"x"_s, u"-"_s, u"5"_s};
    m_strokes.push_back({Qt::Key_End, {}});
    for (int i = 1 + below(12); i > 0; --i) {
        const int kind = below(12);
        if (kind == 0)
            m_strokes.push_back({Qt::Key_Backspace, {}});
        else if (kind == 1 && part.begin == "Notes"_L1)
            m_strokes.push_back({Qt::Key_Return, u"\r"_s});
        else
            m_strokes.push_back({Qt::Key_unknown, letters.at(size_t(below(int(letters.size()))))});
    }
}

void Typist::press(const Stroke &stroke)
{
    sendKey(stroke.key, stroke.text);
    note(stroke);
}

// Of a text it is what was typed, not what the form made of it; of a choice, what came to stand there.
void Typist::note(const Stroke &stroke)
{
    const QString name = nameOf(*m_part);
    const QWidget *widget = onScreen(*m_part);
    QString now = m_content.value(name);
    if (m_part->kind != PartKind::Text)
        now = widget != nullptr ? contentOf(*widget) : QString();
    else if (stroke.key == Qt::Key_Backspace)
        now.chop(now.size() > 1 && now.back().isLowSurrogate() ? 2 : 1);
    else
        now += stroke.key == Qt::Key_Return ? u"\n"_s : stroke.text;
    if (now.isEmpty())
        m_content.remove(name);
    else
        m_content.insert(name, now);
    QJsonObject line{{u"form"_s, toJson(m_content)}};
    if (widget == nullptr || contentOf(*widget) != now)
        line.insert(u"lost"_s, name);
    m_log.write(line);
}

void Reader::readHidden(QWidget &box, FormContent &content)
{
    const QString status = nameOf(formParts.front());
    const QString restored = content.value(status);
    box.setFocus(Qt::MouseFocusReason);
    sendKey(Qt::Key_Home);
    for (QString last; contentOf(box) != last; sendKey(Qt::Key_Down)) {
        last = contentOf(box);
        readScreen(content);
    }
    content.insert(status, restored);
    if (restored.isEmpty())
        content.remove(status);
}

Reader::Reader(QString path)
    : m_path(std::move(path))
{
    connect(&m_next, &QTimer::timeout, this, &Reader::look);
    m_next.start(20ms);
}

void Reader::look()
{
    if (!isFormThere())
        return;
    m_next.stop();
    FormContent content;
    readScreen(content);
    if (QWidget *box = onScreen(formParts.front()))
        readHidden(*box, content);
    QSaveFile file(m_path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(toJson(content)).toJson()) > 0 && file.commit();
    QCoreApplication::exit(isWritten ? 0 : 1);
}

class TypistPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "typist.json")

public:
    QObject *create(const QString &, const QString &) override
    {
        const QString file = qEnvironmentVariable("JOBMARK_TYPIST_FILE");
        const QByteArray seed = qgetenv("JOBMARK_TYPIST_SEED");
        if (seed.isEmpty())
            return new Reader(file);
        return new Typist(file, seed.toUInt());
    }
};

} // namespace jobmark::test

#include "typist.moc"
