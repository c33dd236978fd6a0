// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// A plugin of Qt's (QT_QPA_GENERIC_PLUGINS=style_teller), so that it can be asked of any program: writes into the file
// that STYLE_TELLER_FILE names which style the program runs in, without what is put on top of it, and ends the program.
#include <QApplication>
#include <QGenericPlugin>
#include <QProxyStyle>
#include <QSaveFile>
#include <QTimer>

namespace {

QString baseStyle()
{
    QStyle *style = QApplication::style();
    while (const auto *onTop = qobject_cast<QProxyStyle *>(style))
        style = onTop->baseStyle();
    return style->name().toLower();
}

} // namespace

class StyleTellerPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "style_teller.json")

public:
    QObject *create(const QString &, const QString &) override
    {
        // The program goes on with its start after this.
        QTimer::singleShot(0, this, [] {
            QSaveFile file(qEnvironmentVariable("STYLE_TELLER_FILE"));
            if (file.open(QIODevice::WriteOnly) && file.write(baseStyle().toUtf8()) > 0)
                file.commit();
            QCoreApplication::quit();
        });
        return this;
    }
};

#include "style_teller.moc"
