<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_CA">
<context>
    <name>AttachWords</name>
    <message numerus="yes">
        <source>%n file(s) are too many at once: add them in groups of at most %2.</source>
        <translation>
            <numerusform>%n file is too many at once: add them in groups of at most %2.</numerusform>
            <numerusform>%n files are too many at once: add them in groups of at most %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormNotice</name>
    <message numerus="yes">
        <source>Nothing was sent yet. %n field(s) need attention:</source>
        <translation>
            <numerusform>Nothing was sent yet. One field needs attention:</numerusform>
            <numerusform>Nothing was sent yet. %n fields need attention:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadList</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowNotice</name>
    <message numerus="yes">
        <source>Jobmark&apos;s database was damaged. It is set aside and a new one is in use; %n draft(s) and entries could be brought over.</source>
        <translation>
            <numerusform>Jobmark&apos;s database was damaged. It is set aside and a new one is in use; one draft or entry could be brought over.</numerusform>
            <numerusform>Jobmark&apos;s database was damaged. It is set aside and a new one is in use; %n drafts and entries could be brought over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobmark::ui::Application</name>
    <message numerus="yes">
        <source>%n picture(s) saved in %1</source>
        <translation>
            <numerusform>%n picture saved in %1</numerusform>
            <numerusform>%n pictures saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobmark::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n waiting in the outbox</source>
        <translation>
            <numerusform>%n waiting in the outbox</numerusform>
            <numerusform>%n waiting in the outbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ReviewView</name>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>%n attached</numerusform>
            <numerusform>%n attached</numerusform>
        </translation>
    </message>
</context>
</TS>
