// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// Loaded into any Qt program (LD_PRELOAD), so that both are measured alike and neither has to know: writes to the file
// that FIRST_PAINT names how many milliseconds after FIRST_PAINT_FROM (nanoseconds of the monotonic clock, when whoever
// measures started the program) its window was painted for the first time.
#include <chrono>
#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>

namespace {

class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            // After this paint and those that came with it.
            QTimer::singleShot(0, this, [this] { say(); });
        }
        return false;
    }

private:
    void say()
    {
        qApp->removeEventFilter(this);
        const qint64 from = qgetenv("FIRST_PAINT_FROM").toLongLong();
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        const double taken = static_cast<double>(std::chrono::nanoseconds(now).count() - from) / 1e6;
        QFile file(QString::fromLocal8Bit(qgetenv("FIRST_PAINT")));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::number(taken, 'f', 3) + '\n');
        deleteLater();
    }

    bool m_seen = false;
};

void watch()
{
    if (qEnvironmentVariableIsSet("FIRST_PAINT"))
        qApp->installEventFilter(new FirstPaint);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
