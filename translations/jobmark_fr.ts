<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA">
<context>
    <name>CommandLine</name>
    <message>
        <source>Work with another server for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the token from standard input, for this run only. It is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open at this lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Jobmark on sample leads, without an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep connections, drafts and outbox in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a final status can be undone before it goes, 0 to 60 (10).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check updates, one JSON object a line, and say what is wrong with each. A dash reads standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the table of statuses and their fields as Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through all statuses on sample data and save a picture of each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say this, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the version, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link such as jobmark:lead/41207.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--lead: &quot;%1&quot; is no lead number. Write digits, for example --lead 41207.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no link that Jobmark knows. Write it like jobmark:lead/41207, or see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--api-url: &quot;%1&quot; cannot be used. Write an https address, or http for a server on this computer, without a password or a question mark in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--undo-seconds: write a whole number from 0 to 60.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one link at most; see --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. See --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps RenovationFind leads up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--check: &quot;%1&quot; cannot be read: %2. Check the path and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskNotice</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same is on its way for this lead already. Wait until it is settled, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment cannot be read. Check that the file is still there, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection only reads: sign in to another one to record a status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no status yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead changed since you began your draft: its status was &quot;%1&quot; and is &quot;%2&quot; now. Your draft is in the form below; keep it or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard my draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft is on screen, but not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The leads were not loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status was not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead was not declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment was not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result unknown, checking whether the lead was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result unknown, checking whether the lead was declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result unknown, checking whether the attachment was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result unknown, checking whether the status was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not offer a list of leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not offer to read a single lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not take attachments here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not hand out attachments here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not offer the call that a token is tested with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not offer this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have this attachment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has nothing at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know a lead with this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said no without giving a reason (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said no without giving a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a fault of its own (HTTP %1): “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a fault of its own (HTTP %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what RenovationFind answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what RenovationFind answers: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server pointed to another address, which was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server pointed to another address, which was not followed: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended before the whole answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take the connection in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks you to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a pause after many calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the server is not secure, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection is for review only and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what the server names and submit again, or contact RenovationFind support. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach another file, or attach this one in the RenovationFind Manager Portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole token from the RenovationFind Manager Portal again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the leads again to see where this one stands, or contact RenovationFind support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lead by its number, or work with the leads already seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the RenovationFind Manager Portal before you submit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the file in the RenovationFind Manager Portal; the status can be submitted here all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the attachment in the RenovationFind Manager Portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the token as it is: the first lead opened by its number shows whether it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server address of this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait %1; Jobmark then tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes; Jobmark then tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait while Jobmark reads the lead to see what the server recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network; Jobmark tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole token from the RenovationFind Manager Portal again, or make a new one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a new token from the RenovationFind Manager Portal; nothing is lost meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the lead&apos;s number and the connection, and load the leads again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server address of this connection; if it is right, contact RenovationFind support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server address of this connection and the date of this computer, then ask who runs the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to a connection that may change leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is still there and may be read, then attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a smaller file, or attach this one in the RenovationFind Manager Portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the file is saved, then attach it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences: what came of it, and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Status is missing: choose what happened with this lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting date is missing: enter the day and the time of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job amount is missing: enter what the job was sold for, for example 18,500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date is missing: enter the day work is to start, or mark it as to be determined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion date is missing: enter the day work is to be completed, or mark it as to be determined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost reason is missing: choose why the lead was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes are missing: write why the job was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes are missing: write why the lead was lost, as the lost reason is Other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes are missing: write why the job was postponed or cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes are missing: write what happened with this lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status cannot be read: choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting date cannot be read: enter a day and a time, for example 2026-12-01 and 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job amount cannot be read: enter an amount in dollars, for example 18,500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date cannot be read: enter a day, for example 2026-12-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date to be determined cannot be read: choose yes or no (true or false).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion date cannot be read: enter a day, for example 2026-12-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion date to be determined cannot be read: choose yes or no (true or false).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact method cannot be read: choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate type cannot be read: choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost reason cannot be read: choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes cannot be read: enter them as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status is not one of the fifteen: choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact method is not one of those known: choose phone call, text message, email or in-person meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate type is not one of those known: choose in-person, emailed, verbal, attached in the portal or other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost reason is not one of those known: choose price, timing or other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting date is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job amount is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date to be determined is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion date is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion date to be determined is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact method is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate type is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost reason is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date is given and also said to be determined: keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion date is given and also said to be determined: keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes are longer than %1 characters: shorten them by at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: check what is entered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job amount is below zero: enter 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job amount is too large: enter at most 999,999,999.99.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job amount has parts of a cent: enter it with at most two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status cannot be changed because this lead was won: contact RenovationFind support to have it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status cannot be set yet: accept this lead first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments are missing: add the signed contract or the estimate if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job amount is 0: check it, and enter what the job was sold for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting date is in the past: check the day and the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion date is before the start date: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormNotice</name>
    <message numerus="yes">
        <source>Nothing was sent yet. %n field(s) need attention:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet. Look at this once before it goes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormReading</name>
    <message>
        <source>%1 (clocks go back that night and show this time twice: the first one is meant)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting date: the day is missing. Enter the day beside the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting date: the time is missing. Enter it beside the day, for example 2:30 pm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting date: the time cannot be read. Write it like 14:30, 2:30 pm or 14 h 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting date: clocks go forward that night and skip this time. Enter a time an hour later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormRows</name>
    <message>
        <source>St&amp;atus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meeting date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Job amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Com&amp;pletion date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontact method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Estimate type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost reaso&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadList</name>
    <message>
        <source>Lead %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: accept or decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No status yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>needs an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost or stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Homeowner contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetup scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job pending decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job postponed or cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response from homeowner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached out to homeowner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiple attempts, no response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate provided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost or stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a group of statuses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date to be determined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion date to be determined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-person meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-person estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emailed estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbal estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate attached in the portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a kind of estimate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a reason why a lead was lost</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusHints</name>
    <message>
        <source>You spoke or wrote to the homeowner; the older form of Contact made, without saying how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day and a time to meet the homeowner are agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The homeowner has your price; the older form of Estimate provided, without saying which kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The homeowner has your price and is making up their mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The homeowner hired you; the older form of Lead won, with the amount alone. It cannot be changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not get the job; the older form of Lead lost, with the reason in your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The homeowner put the work off or gave it up; say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The homeowner has not answered; the older form of Multiple attempts, no response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the others fits; say what happened in the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You called, wrote or left a message and wait for an answer; you can say how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You tried several times and the homeowner has not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and the homeowner have been in touch; you can say how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The homeowner has your estimate; you can say which kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The homeowner hired you: amount, start and completion. It cannot be changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not get the job: price, timing or something else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>To be determined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and also to be determined</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StillNeeded</name>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completion date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list so far, one name more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>The disk is full, so nothing more can be kept. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobmark&apos;s folder cannot be written to. Check its permissions, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobmark&apos;s database is damaged. Start Jobmark again: it sets the damaged file aside and goes on with a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was written by a newer Jobmark and is left untouched. Update Jobmark to record statuses on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using Jobmark&apos;s database. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take what Jobmark wanted to keep. Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>%1: sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: goes to RenovationFind at %2 and cannot be changed after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not sent yet, next try at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not sent yet. Sign in, and it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: waits until the update before it is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: waiting to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: result unknown, checking what RenovationFind has recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: result unknown, checking. It is not recorded so far and may still be on its way; Jobmark looks again at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not recorded. It was sent once and no answer came; two looks show that RenovationFind does not have it. It is final, so you decide whether it goes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: result unknown. It was sent, no answer came, and the lead cannot be read. Look in the portal before sending it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: somebody else changed this lead in the meantime. Choose which one holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: yours %2, theirs %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sent %2, recorded %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: accepted %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RenovationFind has recorded: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: accepted %2, but RenovationFind recorded something else than was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declining the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowNotice</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample data could not be started. Check that jobmark-sandbox stands beside jobmark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RenovationFind asks you to sign in again. What waits in the outbox goes on afterwards; nothing typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Jobmark&apos;s database was damaged. It is set aside and a new one is in use; %n draft(s) and entries could be brought over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobmark::session::Workspace</name>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobmark::ui::Account</name>
    <message>
        <source>Connection name: write how you want to call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection name: shorten it to 60 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection name: another connection is called so; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address: write where the server is, for example https://www.renovationfind.com/rest-api-v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address: this does not read as a web address; begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address: begin with https://, so that nobody can read the token on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address: take out the user name and password before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address: take out what follows the ? or #.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token: paste the one you were issued in the RenovationFind Manager Portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token: this has a line break in it; copy the token alone and paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token: this is longer than any token; copy the token alone and paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token: this has spaces in it; copy the token alone and paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token: this has characters that no token has; copy the token alone and paste it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That connection is no longer in the list. Choose one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of connections could not be saved, so nothing was changed. Check that the disk has room and your folders can be written, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain service was found on this computer. To stay signed in, install or start one (such as GNOME Keyring or KWallet) and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked or said no. To stay signed in, unlock it and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer. To stay signed in, look for its password prompt, or restart it, and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is too long for the keychain of this computer. Paste it again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain could not do what was asked. To stay signed in, restart it and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this computer&apos;s clock this token ran out on %1. The server decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token says that it runs out on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token could not be read from the keychain. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no token for this connection, or it is locked. Unlock the keychain and start again, or sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the token from the keychain. It may ask for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token could not be tested with this server. It will be used as it is; the first update shows whether it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of connections was damaged. What could be read of it is here; sign in again to what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of connections can neither be read nor replaced. Check who may write to Jobmark&apos;s folder, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobmark::ui::Application</name>
    <message numerus="yes">
        <source>%n picture(s) saved in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--tour: the folder %1 cannot be made. Name one that can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ConnectionSwitcher</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ConnectionsPage</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the connection &quot;%1&quot; from this computer, and its token from the keychain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes on the server. To come back you need a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove connection and &amp;token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of &quot;%1&quot; could not be removed from the keychain, and is used no more. Remove the entries called Jobmark in your keychain program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ContactRows</name>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobmark::ui::DayEdit</name>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobmark::ui::FieldRow</name>
    <message>
        <source>%1 (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobmark::ui::GoToLead</name>
    <message>
        <source>Go to lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead number: write its digits, for example 41207.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobmark::ui::LeadDelegate</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobmark::ui::LeadHeader</name>
    <message>
        <source>What they want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No status yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last update</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobmark::ui::LeadPage</name>
    <message>
        <source>The draft is discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a lead in the list to see it and to record what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching lead %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead was declined, so there is no status to record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lead %2</source>
        <comment>customer, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobmark::ui::LeadsPane</name>
    <message>
        <source>Name, address, category, phone or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group of leads and how many are in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads are shown here once they have been fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching leads: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching leads: %1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not offer a list of leads. Open a lead by its number: press Ctrl+G.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching was stopped. What is known so far is shown; press F5 to fetch the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, then what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobmark::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to lead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubmit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Jobmark</source>
        <comment>connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 – Jobmark</source>
        <comment>lead, connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting in the outbox</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobmark::ui::MeetingEdit</name>
    <message>
        <source>Dec 15, fri, +3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2:30 pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: time of day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobmark::ui::NewLeadView</name>
    <message>
        <source>&amp;Accept lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for declinin&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decline lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lead is new. Accept it to get the customer&apos;s contact details and to record a status, or decline it and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason for declining is too long: shorten it to 500 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason for declining is missing: write in a few words why this lead is not for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobmark::ui::NotesEdit</name>
    <message>
        <source>%L1 too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobmark::ui::Notice</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobmark::ui::RecordView</name>
    <message>
        <source>Recorded, and locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is locked because its status, %1, is final: RenovationFind does not let anybody change it afterwards. If something in it is wrong, write to RenovationFind support and give them lead number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a status and its name in the API</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ReviewView</name>
    <message>
        <source>&amp;Back to the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review before it goes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is final. Once RenovationFind has it, it cannot be changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rec&amp;ord as %1</source>
        <comment>a button; the status is its verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an amount in digits, and in words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back, close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a list or a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobmark::ui::SignInPage</name>
    <message>
        <source>Sho&amp;w the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;record statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I re&amp;view records (support): this connection only reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test and &amp;sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the token you were issued in the RenovationFind Manager Portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again: paste a new token from the RenovationFind Manager Portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobmark::ui::StatusFormView</name>
    <message>
        <source>Choose what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (final)</source>
        <comment>a status that cannot be changed afterwards</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and s&amp;ubmit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubmit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Fields shown now: %2.</source>
        <comment>what the status is for, then a list of fields</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobmark::ui::TargetDateEdit</name>
    <message>
        <source>To be determined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be determined: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobmark::ui::Tour</name>
    <message>
        <source>The sample data could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 could not be saved in %2. Check that the folder can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; did not come to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1, recorded %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no more open leads to go through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked it through on site. They will call back after the weekend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the server has recorded something else than was sent: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jobmark::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Jobmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobmark keeps your RenovationFind leads up to date: pick a lead, pick what happened, and submit it. What you type is checked as you type it, and is never lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
