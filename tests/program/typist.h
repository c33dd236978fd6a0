// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "form_parts.h"

#include <deque>
#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

namespace jobmark::test {

/// Lines that are in the file once written, whatever becomes of the process: one JSON object each, with "ms", the
/// milliseconds of the system's steady clock.
class Log
{
public:
    explicit Log(const QString &path);
    void write(QJsonObject line) const;

private:
    int m_file;
};

/// Types into the status form, goes from part to part and from status to status, never submits and never ends. What
/// stands in the form after each key, hidden parts included, is a line of its log. The same seed presses the same keys.
class Typist : public QObject
{
    Q_OBJECT

public:
    Typist(const QString &logPath, quint32 seed);

private:
    struct Stroke
    {
        int key;
        QString text;
    };
    void work();
    void begin();
    void plan();
    void planText(const FormPart &part);
    void press(const Stroke &stroke);
    void note(const Stroke &stroke);
    [[nodiscard]] int below(int bound) { return int(m_random.bounded(bound)); }

    Log m_log;
    QRandomGenerator m_random;
    QTimer m_next;
    bool m_hasBegun = false;
    const FormPart *m_part = nullptr; ///< the one with the focus
    std::deque<Stroke> m_strokes;     ///< still to be pressed there
    FormContent m_content;            ///< what was put into the form so far
};

/// Reads the whole form, which has a status or is that of a new lead, going through every status, into a file, and ends
/// the program.
class Reader : public QObject
{
    Q_OBJECT

public:
    explicit Reader(QString path);

private:
    void look();
    /// What comes to be seen with each status of `box`.
    static void readHidden(QWidget &box, FormContent &content);

    QString m_path;
    QTimer m_next;
};

/// As from the keyboard.
void sendKey(int key, const QString &text = {});

} // namespace jobmark::test
