// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "preview_window.h"

#include "parts/plain_label.h"
#include "parts/selectable_text.h"
#include "reading/display_text.h"
#include "session/attach_words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace jobmark::ui {
namespace {

/// As large as a usual screen; a larger one is in the file.
constexpr QSize mostPicture(2560, 1600);
/// A UTF-16 character takes two bytes, and as many characters are shown.
constexpr qsizetype mostText = 4 * reading::blockLimit;

/// A picture as large as there is room for, never larger than it is.
class PictureView : public QWidget
{
public:
    PictureView(QImage image, QWidget *parent)
        : QWidget(parent)
        , m_image(std::move(image))
    {
        setMinimumSize(120, 90);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }
    [[nodiscard]] QSize sizeHint() const override { return m_image.size().boundedTo({720, 520}); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QSize room = size().boundedTo(m_image.size());
        QRect place(QPoint(), m_image.size().scaled(room, Qt::KeepAspectRatio));
        place.moveCenter(rect().center());
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, m_image);
    }

private:
    QImage m_image;
};

} // namespace

Preview previewOf(const QByteArray &bytes, files::FileKind expected)
{
    const auto picture = readPicture(bytes, mostPicture);
    if (picture)
        return *picture;
    if (picture.error() == PictureFault::OtherKind && expected == files::FileKind::Text)
        return files::textOf(bytes, mostText);
    return picture.error();
}

PreviewWindow::PreviewWindow(const QString &name, const Preview &preview, QWidget *parent)
    : QDialog(parent)
    , m_name(session::shownFileName(name))
{
    setWindowTitle(m_name);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *page = new QVBoxLayout(this);
    std::visit([this, page](const auto &shown) { add(shown, *page); }, preview);
    auto *save = new QPushButton(tr("&Save…"), this);
    auto *close = new QPushButton(tr("&Close"), this);
    save->setAutoDefault(false);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(save);
    buttons->addWidget(close);
    page->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &PreviewWindow::saveRequested);
    connect(close, &QPushButton::clicked, this, &PreviewWindow::close);
}

void PreviewWindow::add(const Picture &picture, QVBoxLayout &page)
{
    auto *view = new PictureView(picture.image, this);
    const QString what = tr("Picture, %1 × %2 pixels")
                             .arg(locale().toString(picture.size.width()), locale().toString(picture.size.height()));
    view->setAccessibleName(tr("%1: %2", "a file; what it is").arg(m_name, what));
    page.addWidget(view, 1);
    page.addWidget(new PlainLabel(what, this));
}

void PreviewWindow::add(const files::FileText &text, QVBoxLayout &page)
{
    auto *area = new QScrollArea(this);
    auto *shown = new SelectableText(area);
    shown->setAccessibleName(m_name);
    shown->showText(text.text);
    area->setWidget(shown);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    page.addWidget(area, 1);
    const bool isWhole = text.extent == files::Extent::Whole && text.text.size() <= reading::blockLimit;
    if (!isWhole)
        page.addWidget(new PlainLabel(tr("This is its beginning. Save it to read all of it."), this));
    resize(640, 480);
}

void PreviewWindow::add(PictureFault fault, QVBoxLayout &page)
{
    QString sentence;
    switch (fault) {
    case PictureFault::OtherKind:
        sentence = tr("“%1” is of a kind that is not shown here. Save it, and open it with a program you trust.");
        break;
    case PictureFault::TooLarge:
        sentence = tr("“%1” has too many pixels to be shown here. Save it, and open it with a program for pictures.");
        break;
    case PictureFault::Damaged:
        sentence = tr("“%1” is damaged and cannot be shown. Save it, or ask for it to be sent again.");
        break;
    }
    page.addWidget(new PlainLabel(sentence.arg(m_name), this));
    page.addStretch();
}

} // namespace jobmark::ui
