// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// Loaded into any Qt program (LD_PRELOAD), so that both are measured alike and neither has to know: writes to the file
// that FIRST_PAINT names, line by line, how many milliseconds after FIRST_PAINT_FROM (nanoseconds of the monotonic
// clock, when whoever measures started the program) its window was painted for the first time, and a list that has
// rows.
#include <chrono>
#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>

namespace {

bool isListWithRows(const QObject *painted)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(painted->parent());
    return view != nullptr && view->viewport() == painted && view->model() != nullptr && view->model()->rowCount() > 0;
}

class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        const bool isFirst = !m_isSeen;
        const bool isFilled = !m_isFilled && isListWithRows(watched);
        m_isSeen = true;
        m_isFilled = m_isFilled || isFilled;
        for (int lines = int(isFirst) + int(isFilled); lines > 0; --lines)
            QTimer::singleShot(0, this, [this] { say(); }); // after this paint and those that came with it
        return false;
    }

private:
    void say()
    {
        const qint64 from = qgetenv("FIRST_PAINT_FROM").toLongLong();
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        const double taken = static_cast<double>(std::chrono::nanoseconds(now).count() - from) / 1e6;
        QFile file(QString::fromLocal8Bit(qgetenv("FIRST_PAINT")));
        if (file.open(QIODevice::WriteOnly | QIODevice::Append))
            file.write(QByteArray::number(taken, 'f', 3) + '\n');
        if (++m_said < 2)
            return;
        qApp->removeEventFilter(this);
        deleteLater();
    }

    bool m_isSeen = false;
    bool m_isFilled = false;
    int m_said = 0;
};

void watch()
{
    if (qEnvironmentVariableIsSet("FIRST_PAINT"))
        qApp->installEventFilter(new FirstPaint);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
