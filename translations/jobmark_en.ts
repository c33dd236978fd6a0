<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_CA">
<context>
    <name>ActivityPage</name>
    <message numerus="yes">
        <source>The newest %n are shown.</source>
        <translation>
            <numerusform>The newest entry is shown.</numerusform>
            <numerusform>The newest %n are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries.</source>
        <translation>
            <numerusform>%n entry.</numerusform>
            <numerusform>%n entries.</numerusform>
        </translation>
    </message>
</context>
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
    <name>Attachments</name>
    <message numerus="yes">
        <source>%n more file(s) were not added either.</source>
        <translation>
            <numerusform>One more file was not added either.</numerusform>
            <numerusform>%n more files were not added either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>%n attached</numerusform>
            <numerusform>%n attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n on the way</numerusform>
            <numerusform>%n on the way</numerusform>
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
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) an update</source>
        <translation>
            <numerusform>%n needs an update</numerusform>
            <numerusform>%n need an update</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>%n need(s) your decision.</source>
        <translation>
            <numerusform>%n needs your decision.</numerusform>
            <numerusform>%n need your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: edit or discard.</source>
        <translation>
            <numerusform>%n refused: edit or discard it.</numerusform>
            <numerusform>%n refused: edit or discard them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can still be undone.</source>
        <translation>
            <numerusform>%n can still be undone.</numerusform>
            <numerusform>%n can still be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way: being sent, or the result being checked.</source>
        <translation>
            <numerusform>%n on the way: being sent, or the result being checked.</numerusform>
            <numerusform>%n on the way: being sent, or the results being checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent.</source>
        <translation>
            <numerusform>%n waiting to be sent.</numerusform>
            <numerusform>%n waiting to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written by another version of Jobmark, and left alone.</source>
        <translation>
            <numerusform>%n written by another version of Jobmark, and left alone.</numerusform>
            <numerusform>%n written by another version of Jobmark, and left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you to settle</source>
        <translation>
            <numerusform>%n for you to settle</numerusform>
            <numerusform>%n for you to settle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s)</source>
        <translation>
            <numerusform>%n more connection</numerusform>
            <numerusform>%n more connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those waiting belong(s) to the connection %1.</source>
        <translation>
            <numerusform>%n of those waiting belongs to the connection %1.</numerusform>
            <numerusform>%n of those waiting belong to the connection %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) are waiting. They are kept on this computer, and go when you start Jobmark the next time.</source>
        <translation>
            <numerusform>%n update is waiting. It is kept on this computer, and goes when you start Jobmark the next time.</numerusform>
            <numerusform>%n updates are waiting. They are kept on this computer, and go when you start Jobmark the next time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can still be undone; its time to undo begins anew at the next start.</source>
        <translation>
            <numerusform>%n can still be undone; its time to undo begins anew at the next start.</numerusform>
            <numerusform>%n can still be undone; their time to undo begins anew at the next start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is on the way; at the next start Jobmark looks whether it was recorded.</source>
        <translation>
            <numerusform>%n is on the way; at the next start Jobmark looks whether it was recorded.</numerusform>
            <numerusform>%n are on the way; at the next start Jobmark looks whether they were recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) for you to settle.</source>
        <translation>
            <numerusform>%n more waits for you to settle it.</numerusform>
            <numerusform>%n more wait for you to settle them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not on the disk yet</source>
        <translation>
            <numerusform>%n not on the disk yet</numerusform>
            <numerusform>%n not on the disk yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back or discarded, and that is not on the disk yet.</source>
        <translation>
            <numerusform>%n taken back or discarded, and that is not on the disk yet.</numerusform>
            <numerusform>%n taken back or discarded, and that is not on the disk yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) are waiting on a connection that is in no list. They are kept on this computer, and go when you start Jobmark with the same address and a token again.</source>
        <translation>
            <numerusform>%n update is waiting on a connection that is in no list. It is kept on this computer, and goes when you start Jobmark with the same address and a token again.</numerusform>
            <numerusform>%n updates are waiting on a connection that is in no list. They are kept on this computer, and go when you start Jobmark with the same address and a token again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) of the sample data are waiting. They end with it.</source>
        <translation>
            <numerusform>%n update of the sample data is waiting. It ends with it.</numerusform>
            <numerusform>%n updates of the sample data are waiting. They end with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that you took back or discarded is still on the disk, which does not take the change. At the next start it is there again, and may be sent. Keep Jobmark open until there is room on the disk.</source>
        <translation>
            <numerusform>%n that you took back or discarded is still on the disk, which does not take the change. At the next start it is there again, and may be sent. Keep Jobmark open until there is room on the disk.</numerusform>
            <numerusform>%n that you took back or discarded are still on the disk, which does not take the change. At the next start they are there again, and may be sent. Keep Jobmark open until there is room on the disk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n leads are known.</source>
        <translation>
            <numerusform>%n lead is known.</numerusform>
            <numerusform>%n leads are known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leads are new or open. After 7 days a lead needs an update.</source>
        <translation>
            <numerusform>%n lead is new or open. After 7 days a lead needs an update.</numerusform>
            <numerusform>%n leads are new or open. After 7 days a lead needs an update.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won leads have no amount.</source>
        <translation>
            <numerusform>%n won lead has no amount.</numerusform>
            <numerusform>%n won leads have no amount.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrayDrafts</name>
    <message numerus="yes">
        <source>You have %n draft(s) for leads that are not in this list.</source>
        <translation>
            <numerusform>You have a draft for a lead that is not in this list.</numerusform>
            <numerusform>You have %n drafts for leads that are not in this list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more come here when these are done.</source>
        <translation>
            <numerusform>%n more comes here when these are done.</numerusform>
            <numerusform>%n more come here when these are done.</numerusform>
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
    <name>jobmark::ui::ComparePage</name>
    <message numerus="yes">
        <source>%n line(s) differ from the first record.</source>
        <translation>
            <numerusform>One line differs from the first record.</numerusform>
            <numerusform>%n lines differ from the first record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ConnectionsPage</name>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) in the outbox</source>
        <translation>
            <numerusform>%n update in the outbox</numerusform>
            <numerusform>%n updates in the outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the activity</source>
        <translation>
            <numerusform>%n entry of the activity</numerusform>
            <numerusform>%n entries of the activity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) of &quot;%1&quot; were not sent or need a decision. If you forget the connection now, they are lost: look into the outbox first.</source>
        <translation>
            <numerusform>%n update of &quot;%1&quot; was not sent or needs a decision. If you forget the connection now, it is lost: look into the outbox first.</numerusform>
            <numerusform>%n updates of &quot;%1&quot; were not sent or need a decision. If you forget the connection now, they are lost: look into the outbox first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobmark::ui::DailyNotice</name>
    <message numerus="yes">
        <source>%n lead(s) need an update</source>
        <translation>
            <numerusform>%n lead needs an update</numerusform>
            <numerusform>%n leads need an update</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobmark::ui::LockedModel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobmark::ui::OutboxPage</name>
    <message numerus="yes">
        <source>%n more not shown; they come up as these are settled.</source>
        <translation>
            <numerusform>%n more is not shown; it comes up as these are settled.</numerusform>
            <numerusform>%n more are not shown; they come up as these are settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier one(s) not shown.</source>
        <translation>
            <numerusform>%n earlier one is not shown.</numerusform>
            <numerusform>%n earlier ones are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobmark::ui::RecordView</name>
    <message numerus="yes">
        <source>Review checks: %n finding(s)</source>
        <translation>
            <numerusform>Review checks: one finding</numerusform>
            <numerusform>Review checks: %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobmark::ui::SettingsPage</name>
    <message numerus="yes">
        <source>In this run it is %n second(s), as --undo-seconds says.</source>
        <translation>
            <numerusform>In this run it is %n second, as --undo-seconds says.</numerusform>
            <numerusform>In this run it is %n seconds, as --undo-seconds says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobmark::ui::UnkeptQuestion</name>
    <message numerus="yes">
        <source>%n draft(s) could not be kept on this computer. If you close Jobmark now, what you typed there is lost.</source>
        <translation>
            <numerusform>%n draft could not be kept on this computer. If you close Jobmark now, what you typed there is lost.</numerusform>
            <numerusform>%n drafts could not be kept on this computer. If you close Jobmark now, what you typed there is lost.</numerusform>
        </translation>
    </message>
</context>
</TS>
