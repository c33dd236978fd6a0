// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "picture_reader.h"

#include "files/file_kind.h"
#include "files/file_text.h"

#include <QDialog>
#include <variant>

class QVBoxLayout;

namespace jobmark::ui {

/// What can be shown of an attachment.
using Preview = std::variant<Picture, files::FileText, PictureFault>;

/// A picture, or a text where a text is expected; for any thread.
[[nodiscard]] Preview previewOf(const QByteArray &bytes, files::FileKind expected);

/// A window beside the others that shows a picture or a text, and offers to save it. Nothing in it is run, opened or
/// fetched.
class PreviewWindow : public QDialog
{
    Q_OBJECT

public:
    PreviewWindow(const QString &name, const Preview &preview, QWidget *parent = nullptr);

Q_SIGNALS:
    void saveRequested();

private:
    void add(const Picture &picture, QVBoxLayout &page);
    void add(const files::FileText &text, QVBoxLayout &page);
    void add(PictureFault fault, QVBoxLayout &page);

    QString m_name;
};

} // namespace jobmark::ui
