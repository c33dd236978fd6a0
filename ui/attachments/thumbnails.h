// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "row_key.h"

#include "files/background.h"

#include <map>
#include <QImage>
#include <QObject>

namespace jobmark::ui {

/// Small pictures of pictures, made away from the main thread, once each.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    static constexpr int edge = 48; ///< in device-independent pixels

    explicit Thumbnails(QObject *parent = nullptr);

    /// Null while there is none.
    [[nodiscard]] QImage find(const RowKey &key) const;
    /// Has one made of the file at `path`, or of `bytes`; nothing comes of what is no picture.
    void want(const RowKey &key, const QString &path);
    void want(const RowKey &key, const QByteArray &bytes);

Q_SIGNALS:
    void changed();

private:
    void make(const RowKey &key, std::function<QByteArray()> bytes);

    std::map<RowKey, QImage> m_images; ///< null: asked for
    files::Background m_background;
};

} // namespace jobmark::ui
