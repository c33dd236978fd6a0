<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA">
<context>
    <name>Activity</name>
    <message>
        <source>Correction requested</source>
        <translation>Correction demandée</translation>
    </message>
    <message>
        <source>%1, as recorded</source>
        <translation>%1, tel qu&apos;enregistré</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Prospect %1</translation>
    </message>
    <message>
        <source>Lead %1, %2</source>
        <translation>Prospect %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>référence %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>The server has recorded something else than was sent.</source>
        <translation>Le serveur a enregistré autre chose que ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Two looks at the lead showed that it was not recorded.</source>
        <translation>Deux lectures du prospect ont montré que ce n&apos;est pas enregistré.</translation>
    </message>
    <message>
        <source>The lead could not be read, so nobody knows.</source>
        <translation>Le prospect n&apos;a pas pu être lu, donc personne ne le sait.</translation>
    </message>
    <message>
        <source>The lead is to be looked at once more.</source>
        <translation>Le prospect doit être relu.</translation>
    </message>
    <message>
        <source>It is to be sent again.</source>
        <translation>L&apos;envoi doit être refait.</translation>
    </message>
    <message>
        <source>Decision needed</source>
        <translation>Décision requise</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Jeté</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>Remplacé par un plus récent</translation>
    </message>
    <message>
        <source>Acceptance of the lead</source>
        <translation>Acceptation du prospect</translation>
    </message>
    <message>
        <source>Decline of the lead</source>
        <translation>Refus du prospect</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Essai %1</translation>
    </message>
    <message>
        <source>The newer one is %1.</source>
        <translation>Le plus récent est %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Recorded otherwise</source>
        <translation>Enregistré autrement</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>Consulté</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Mis dans la boîte d&apos;envoi</translation>
    </message>
    <message>
        <source>Sent to the server</source>
        <translation>Envoyé au serveur</translation>
    </message>
    <message>
        <source>Accepted by the server</source>
        <translation>Accepté par le serveur</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Joint</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Refusé par le serveur</translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation>Résultat inconnu</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Undone, discarded or replaced</source>
        <translation>Annulé, jeté ou remplacé</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Raison&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Period: %1</source>
        <translation>Période&#xa0;: %1</translation>
    </message>
    <message>
        <source>Period: %1 to %2</source>
        <translation>Période&#xa0;: du %1 au %2</translation>
    </message>
    <message>
        <source>Period: from %1</source>
        <translation>Période&#xa0;: à partir du %1</translation>
    </message>
    <message>
        <source>Period: until %1</source>
        <translation>Période&#xa0;: jusqu&apos;au %1</translation>
    </message>
    <message>
        <source>Period: from the beginning until now</source>
        <translation>Période&#xa0;: du début jusqu&apos;à maintenant</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown.</source>
        <translation>
            <numerusform>L&apos;entrée la plus récente est affichée.</numerusform>
            <numerusform>Les %n plus récentes sont affichées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries.</source>
        <translation>
            <numerusform>%n entrée.</numerusform>
            <numerusform>%n entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity could not be read. %1</source>
        <translation>L&apos;activité n&apos;a pas pu être lue. %1</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Leads that are viewed and statuses that are submitted on this computer appear here, with what the server answered.</source>
        <translation>Rien n&apos;est encore noté. Les prospects consultés et les statuts envoyés sur cet ordinateur apparaissent ici, avec la réponse du serveur.</translation>
    </message>
    <message>
        <source>No entry is like that. Choose another kind or period, or show everything.</source>
        <translation>Aucune entrée ne correspond. Choisissez une autre sorte ou une autre période, ou affichez tout.</translation>
    </message>
    <message>
        <source>Only lead %1</source>
        <translation>Seulement le prospect %1</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only with the words “%1”</source>
        <translation>Seulement avec les mots «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Saved as “%1” in %2.</source>
        <translation>Sauvegardé sous «&#xa0;%1&#xa0;» dans %2.</translation>
    </message>
    <message>
        <source>“%1” was not saved, because something that is not a file has that name: choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas été sauvegardé, parce que quelque chose qui n&apos;est pas un fichier porte ce nom&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Still looking. Entries looked through: %1; found so far: %2.</source>
        <translation>Recherche en cours. Entrées parcourues&#xa0;: %1&#xa0;; trouvées jusqu&apos;ici&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ActivityPaper</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Établi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Activity, %1. %2</source>
        <translation>Activité, %1. %2</translation>
    </message>
    <message>
        <source>There is no entry.</source>
        <translation>Il n&apos;y a aucune entrée.</translation>
    </message>
</context>
<context>
    <name>AttachWords</name>
    <message>
        <source>“%1” is no longer where it was: choose it again where it is now.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est plus là où il était&#xa0;: choisissez-le de nouveau là où il est maintenant.</translation>
    </message>
    <message>
        <source>“%1” may not be read: change its permissions, or add a copy of it.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé contre la lecture&#xa0;: changez ses permissions, ou ajoutez-en une copie.</translation>
    </message>
    <message>
        <source>“%1” is a folder: add the files in it, or a ZIP file of it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier&#xa0;: ajoutez les fichiers qu&apos;il contient, ou un fichier ZIP de ce dossier.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file: save what is in it as one, then add that.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un fichier ordinaire&#xa0;: sauvegardez son contenu dans un fichier, puis ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>“%1” is empty: save something in it first, then add it again.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;: sauvegardez-y d&apos;abord quelque chose, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2: add a smaller one, or attach it in the RenovationFind Manager Portal.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse %2&#xa0;: ajoutez un fichier plus petit, ou joignez-le dans le portail RenovationFind Manager.</translation>
    </message>
    <message>
        <source>“%1” is a program or a shortcut: add a document or a picture instead of it.</source>
        <translation>«&#xa0;%1&#xa0;» est un programme ou un raccourci&#xa0;: ajoutez plutôt un document ou une image.</translation>
    </message>
    <message>
        <source>“%1” changed while it was copied: wait until it is saved, then add it again.</source>
        <translation>«&#xa0;%1&#xa0;» a changé pendant la copie&#xa0;: attendez qu&apos;il soit sauvegardé, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” found no room on this computer&apos;s disk: free some space, then add it again.</source>
        <translation>«&#xa0;%1&#xa0;» ne tient pas sur le disque de cet ordinateur&#xa0;: libérez de l&apos;espace, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” could not be copied into Jobmark&apos;s folder: check the permissions of that folder, then add it again.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être copié dans le dossier de Jobmark&#xa0;: vérifiez les permissions de ce dossier, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” could not be read: check the drive it is on, then add it again.</source>
        <translation>«&#xa0;%1&#xa0;» est illisible&#xa0;: vérifiez le support où il se trouve, puis ajoutez-le de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are too many at once: add them in groups of at most %2.</source>
        <translation>
            <numerusform>%n fichier, c&apos;est trop à la fois&#xa0;: ajoutez-les par groupes de %2 au plus.</numerusform>
            <numerusform>%n fichiers, c&apos;est trop à la fois&#xa0;: ajoutez-les par groupes de %2 au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not on this computer: save it here first, then add it.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas sur cet ordinateur&#xa0;: sauvegardez-le d&apos;abord ici, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>“%1” was not added, because this server does not take attachments here: attach it in the RenovationFind Manager Portal.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas été ajouté, car ce serveur ne prend pas de pièces jointes ici&#xa0;: joignez-le dans le portail RenovationFind Manager.</translation>
    </message>
    <message>
        <source>“%1” was not added, because this connection only reads: switch to one that records.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas été ajouté, car cette connexion est en consultation seulement&#xa0;: passez à une connexion qui enregistre.</translation>
    </message>
    <message>
        <source>“%1” was not added, because this lead takes no attachments here: open one whose status can be recorded, or attach it in the RenovationFind Manager Portal.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas été ajouté, car ce prospect ne prend pas de pièces jointes ici&#xa0;: ouvrez un prospect dont le statut peut être enregistré, ou joignez-le dans le portail RenovationFind Manager.</translation>
    </message>
    <message>
        <source>“%1” was not added. %2</source>
        <comment>a file; a whole sentence</comment>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas été ajouté. %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Feuille de calcul</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>“%1” was not saved, because that folder is not there any more: choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas été sauvegardé, car ce dossier n&apos;existe plus&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” was not saved, because nothing may be written to that folder: choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas été sauvegardé, car rien ne peut être écrit dans ce dossier&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” was not saved, because that folder holds too many of this name: choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas été sauvegardé, car ce dossier contient déjà trop de fichiers de ce nom&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” was not saved, because the disk is full: free some space, or choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas été sauvegardé, car le disque est plein&#xa0;: libérez de l&apos;espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” was not saved, because that folder did not take it: choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas été sauvegardé, car ce dossier ne l&apos;a pas pris&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1”, or the folder it is in, has a name that this computer cannot read: rename it first, then add it again.</source>
        <translation>Le nom de «&#xa0;%1&#xa0;», ou celui de son dossier, ne peut pas être lu par cet ordinateur&#xa0;: renommez-le d&apos;abord, puis ajoutez le fichier de nouveau.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Envoyer de nouveau</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Regarder maintenant</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Stopping the upload.</source>
        <translation>Arrêt de l&apos;envoi du fichier.</translation>
    </message>
    <message>
        <source>Uploading: %1 of %2.</source>
        <translation>Envoi du fichier&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Waiting for the one before it.</source>
        <translation>Attend que le précédent soit réglé.</translation>
    </message>
    <message>
        <source>Fetching it.</source>
        <translation>Récupération du fichier.</translation>
    </message>
    <message>
        <source>Saving it.</source>
        <translation>Sauvegarde du fichier.</translation>
    </message>
    <message>
        <source>Saved as “%1” in %2.</source>
        <translation>Sauvegardé sous «&#xa0;%1&#xa0;» dans %2.</translation>
    </message>
    <message>
        <source>Copying it.</source>
        <translation>Copie du fichier.</translation>
    </message>
    <message>
        <source>Attachment without a name</source>
        <translation>Pièce jointe sans nom</translation>
    </message>
    <message>
        <source>%1 · added %2</source>
        <translation>%1 · ajoutée le %2</translation>
    </message>
    <message>
        <source>It can only be opened in the RenovationFind Manager Portal: it has no number here.</source>
        <translation>Elle ne peut être ouverte que dans le portail RenovationFind Manager&#xa0;: elle n&apos;a pas de numéro ici.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Lead %1: %2</source>
        <translation>Prospect %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) were not added either.</source>
        <translation>
            <numerusform>%n autre fichier n&apos;a pas été ajouté non plus.</numerusform>
            <numerusform>%n autres fichiers n&apos;ont pas été ajoutés non plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>“%1” is removed and does not go to RenovationFind.</source>
        <translation>«&#xa0;%1&#xa0;» est retiré et ne va pas à RenovationFind.</translation>
    </message>
    <message>
        <source>“%1” is removed and is not sent again. It was on its way: should RenovationFind have it all the same, it appears in this list.</source>
        <translation>«&#xa0;%1&#xa0;» est retiré et n&apos;est pas envoyé de nouveau. Il était en route&#xa0;: si RenovationFind l&apos;a reçu malgré tout, il paraîtra dans cette liste.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler le retrait</translation>
    </message>
    <message>
        <source>Choose files, drop them on this page, or paste a file or a picture. Each is uploaded at once and by itself.</source>
        <translation>Choisissez des fichiers, déposez-les sur cette page, ou collez un fichier ou une image. Chacun est envoyé tout de suite et séparément.</translation>
    </message>
    <message>
        <source>This server does not take attachments here. Attach the file in the RenovationFind Manager Portal; the status can be submitted here all the same.</source>
        <translation>Ce serveur ne prend pas de pièces jointes ici. Joignez le fichier dans le portail RenovationFind Manager&#xa0;; le statut peut quand même être envoyé d&apos;ici.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>%n fichier joint</numerusform>
            <numerusform>%n fichiers joints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n en route</numerusform>
            <numerusform>%n en route</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1 %2</source>
        <comment>the name of a column, then its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a bar is called, then its numbers</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a share in percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Work with this server; with --token-stdin for this run only.</source>
        <translation>Travailler avec ce serveur&#xa0;; avec --token-stdin, pour cette fois seulement.</translation>
    </message>
    <message>
        <source>Read the token from standard input, for this run only. It is not kept.</source>
        <translation>Lire le jeton sur l&apos;entrée standard, pour cette fois seulement. Il n&apos;est pas conservé.</translation>
    </message>
    <message>
        <source>Open at this lead.</source>
        <translation>Ouvrir Jobmark à ce prospect.</translation>
    </message>
    <message>
        <source>Try Jobmark on sample leads, without an account.</source>
        <translation>Essayer Jobmark avec des prospects d&apos;exemple, sans compte.</translation>
    </message>
    <message>
        <source>Keep all data in this folder, settings too.</source>
        <translation>Garder toutes les données dans ce dossier, les paramètres aussi.</translation>
    </message>
    <message>
        <source>How long a final status can be undone before it goes, 0 to 60; otherwise as set.</source>
        <translation>Durée en secondes pendant laquelle un statut définitif peut être annulé avant de partir, de 0 à 60&#xa0;; sinon selon les paramètres.</translation>
    </message>
    <message>
        <source>Check updates, one JSON object a line, and say what is wrong with each. A dash reads standard input.</source>
        <translation>Vérifier des mises à jour, un objet JSON par ligne, et dire ce qui cloche dans chacune. Un tiret lit l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Print the table of statuses and their fields as Markdown.</source>
        <translation>Afficher le tableau des statuts et de leurs champs en Markdown.</translation>
    </message>
    <message>
        <source>Go through all statuses on sample data and save a picture of each step.</source>
        <translation>Parcourir tous les statuts avec des données d&apos;exemple et sauvegarder une image de chaque étape.</translation>
    </message>
    <message>
        <source>Say this, and end.</source>
        <translation>Afficher cette aide et quitter.</translation>
    </message>
    <message>
        <source>Say the version, and end.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>A link such as jobmark:lead/41207.</source>
        <translation>Un lien comme jobmark:lead/41207.</translation>
    </message>
    <message>
        <source>--lead: &quot;%1&quot; is no lead number. Write digits, for example --lead 41207.</source>
        <translation>--lead&#xa0;: «&#xa0;%1&#xa0;» n&apos;est pas un numéro de prospect. Écrivez des chiffres, par exemple --lead 41207.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no link that Jobmark knows. Write it like jobmark:lead/41207, or see --help.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un lien que Jobmark connaît. Écrivez-le comme jobmark:lead/41207, ou voyez --help.</translation>
    </message>
    <message>
        <source>--api-url: &quot;%1&quot; cannot be used. Write an https address, or http for a server on this computer, without a password or a question mark in it.</source>
        <translation>--api-url&#xa0;: «&#xa0;%1&#xa0;» ne peut pas servir. Écrivez une adresse https, ou http pour un serveur sur cet ordinateur, sans mot de passe ni point d&apos;interrogation.</translation>
    </message>
    <message>
        <source>--undo-seconds: write a whole number from 0 to 60.</source>
        <translation>--undo-seconds&#xa0;: écrivez un nombre entier de 0 à 60.</translation>
    </message>
    <message>
        <source>Write one link at most; see --help.</source>
        <translation>Écrivez un seul lien&#xa0;; voyez --help.</translation>
    </message>
    <message>
        <source>%1 See --help.</source>
        <translation>%1 Voyez --help.</translation>
    </message>
    <message>
        <source>Keeps RenovationFind leads up to date.</source>
        <translation>Tient à jour les prospects de RenovationFind.</translation>
    </message>
    <message>
        <source>--check: &quot;%1&quot; cannot be read (%2). Check the path and its permissions.</source>
        <translation>--check&#xa0;: «&#xa0;%1&#xa0;» ne peut pas être lu (%2). Vérifiez le chemin et ses permissions.</translation>
    </message>
</context>
<context>
    <name>ComparedVersions</name>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Answer to the lead</source>
        <translation>Réponse au prospect</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 (review only)</source>
        <translation>%1 (consultation seulement)</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Correction request %1 for lead %2</source>
        <translation>Demande de correction %1 pour le prospect %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Rédigée</translation>
    </message>
    <message>
        <source>What should be corrected</source>
        <translation>Ce qui est à corriger</translation>
    </message>
    <message>
        <source>recorded: %1
should be: %2</source>
        <translation>enregistré&#xa0;: %1
devrait être&#xa0;: %2</translation>
    </message>
    <message>
        <source>None of the fields; the reason below says what is wrong.</source>
        <translation>Aucun des champs&#xa0;; la raison ci-dessous dit ce qui est faux.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>For Jobmark, which opens it from the clipboard or a file:</source>
        <translation>Pour Jobmark, qui l&apos;ouvre du presse-papiers ou d&apos;un fichier&#xa0;:</translation>
    </message>
    <message>
        <source>(The request is on the clipboard: paste it here.)</source>
        <translation>(La demande est dans le presse-papiers&#xa0;: collez-la ici.)</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Comme c&apos;est</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Can be undone for another %1.</source>
        <translation>Peut encore être annulé pendant %1.</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Prochain essai dans %1.</translation>
    </message>
    <message>
        <source>Looks again in %1.</source>
        <translation>Nouvelle vérification dans %1.</translation>
    </message>
</context>
<context>
    <name>DeskNotice</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing was sent. What you typed is still here.</source>
        <translation>Rien n&apos;a été envoyé. Ce que vous avez écrit est encore ici.</translation>
    </message>
    <message>
        <source>The same is on its way for this lead already. Wait until it is settled, then look again.</source>
        <translation>Le même envoi est déjà en route pour ce prospect. Attendez qu&apos;il soit réglé, puis regardez de nouveau.</translation>
    </message>
    <message>
        <source>The attachment cannot be read. Check that the file is still there, then add it again.</source>
        <translation>La pièce jointe ne peut pas être lue. Vérifiez que le fichier est encore là, puis ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>This connection only reads: sign in to another one to record a status.</source>
        <translation>Cette connexion est en consultation seulement&#xa0;: passez à une autre connexion pour enregistrer un statut.</translation>
    </message>
    <message>
        <source>no status yet</source>
        <translation>aucun statut</translation>
    </message>
    <message>
        <source>This lead changed since you began your draft: its status was &quot;%1&quot; and is &quot;%2&quot; now. Your draft is in the form below; keep it or discard it.</source>
        <translation>Ce prospect a changé depuis le début de votre brouillon&#xa0;: son statut était «&#xa0;%1&#xa0;», il est maintenant «&#xa0;%2&#xa0;». Votre brouillon est dans le formulaire ci-dessous&#xa0;; gardez-le ou jetez-le.</translation>
    </message>
    <message>
        <source>Keep my draft</source>
        <translation>Garder mon brouillon</translation>
    </message>
    <message>
        <source>Discard my draft</source>
        <translation>Jeter mon brouillon</translation>
    </message>
    <message>
        <source>Your draft is on screen, but not saved.</source>
        <translation>Votre brouillon est à l&apos;écran, mais il n&apos;est pas sauvegardé.</translation>
    </message>
    <message>
        <source>Saving draft</source>
        <translation>Sauvegarde du brouillon</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Brouillon sauvegardé à %1</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>Brouillon non sauvegardé</translation>
    </message>
    <message>
        <source>This lead changed since you began your draft: its status was &quot;%1&quot; and is &quot;%2&quot; now, which is final. Your draft cannot be submitted any more; it is kept until you discard it.</source>
        <translation>Ce prospect a changé depuis le début de votre brouillon&#xa0;: son statut était «&#xa0;%1&#xa0;», il est maintenant «&#xa0;%2&#xa0;», ce qui est définitif. Votre brouillon ne peut plus être envoyé&#xa0;; il est gardé jusqu&apos;à ce que vous le jetiez.</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; of this lead was set again since you began your draft. Your draft is in the form below; keep it or discard it.</source>
        <translation>Le statut «&#xa0;%1&#xa0;» de ce prospect a été inscrit de nouveau depuis le début de votre brouillon. Votre brouillon est dans le formulaire ci-dessous&#xa0;; gardez-le ou jetez-le.</translation>
    </message>
    <message>
        <source>This lead changed since you began your draft: it was declined. Your draft cannot be submitted any more; it is kept until you discard it.</source>
        <translation>Ce prospect a changé depuis le début de votre brouillon&#xa0;: il a été refusé. Votre brouillon ne peut plus être envoyé&#xa0;; il est gardé jusqu&apos;à ce que vous le jetiez.</translation>
    </message>
    <message>
        <source>Copy my draft</source>
        <translation>Copier mon brouillon</translation>
    </message>
    <message>
        <source>There is a draft for this lead that cannot be submitted any more. It is kept until you discard it.</source>
        <translation>Il y a pour ce prospect un brouillon qui ne peut plus être envoyé. Il est gardé jusqu&apos;à ce que vous le jetiez.</translation>
    </message>
    <message>
        <source>A final status is on its way for this lead. Wait until RenovationFind has answered, then look again.</source>
        <translation>Un statut définitif est en route pour ce prospect. Attendez la réponse de RenovationFind, puis regardez de nouveau.</translation>
    </message>
    <message>
        <source>An earlier update of this lead needs your decision first. Decide what becomes of it, then submit again.</source>
        <translation>Un envoi précédent pour ce prospect attend d&apos;abord votre décision. Décidez de ce qu&apos;il devient, puis envoyez de nouveau.</translation>
    </message>
    <message>
        <source>Go to the decision</source>
        <translation>Aller à la décision</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>It was not sent, and is not sent any more then.</source>
        <translation>Rien n&apos;est parti, et rien ne partira.</translation>
    </message>
    <message>
        <source>RenovationFind refused it, so nothing of it is recorded.</source>
        <translation>RenovationFind l&apos;a refusé&#xa0;: rien n&apos;en est enregistré.</translation>
    </message>
    <message>
        <source>It was sent, and nobody knows yet whether it is recorded. Discarding does not take it back: Jobmark only stops looking, and if it is recorded, it is final. Look in the portal to be certain.</source>
        <translation>L&apos;envoi est parti, et on ne sait pas encore s&apos;il est enregistré. Le jeter ne le reprend pas&#xa0;: Jobmark cesse seulement de vérifier, et s&apos;il est enregistré, il est définitif. Pour en être certain, regardez dans le portail.</translation>
    </message>
    <message>
        <source>It was sent, and nobody knows yet whether it is recorded. Discarding does not take it back: Jobmark only stops looking. Look in the portal to be certain.</source>
        <translation>L&apos;envoi est parti, et on ne sait pas encore s&apos;il est enregistré. Le jeter ne le reprend pas&#xa0;: Jobmark cesse seulement de vérifier. Pour en être certain, regardez dans le portail.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Discard &quot;%1&quot;?</source>
        <translation>Jeter «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Nobody knows whether it was sent, and two looks show that RenovationFind does not have it. Discarding takes it out of the outbox, and the status of the lead stays as it is.</source>
        <translation>On ne sait pas si l&apos;envoi est parti, et deux vérifications montrent que RenovationFind ne l&apos;a pas. Le jeter le retire de la boîte d&apos;envoi, et le statut du prospect reste tel quel.</translation>
    </message>
    <message>
        <source>It may have been sent, and nobody knows yet whether it is recorded. Discarding does not take it back: Jobmark only stops looking, and if it is recorded, it is final. Look in the portal to be certain.</source>
        <translation>L&apos;envoi est peut-être parti, et on ne sait pas encore s&apos;il est enregistré. Le jeter ne le reprend pas&#xa0;: Jobmark cesse seulement de vérifier, et s&apos;il est enregistré, il est définitif. Pour en être certain, regardez dans le portail.</translation>
    </message>
    <message>
        <source>It may have been sent, and nobody knows yet whether it is recorded. Discarding does not take it back: Jobmark only stops looking. Look in the portal to be certain.</source>
        <translation>L&apos;envoi est peut-être parti, et on ne sait pas encore s&apos;il est enregistré. Le jeter ne le reprend pas&#xa0;: Jobmark cesse seulement de vérifier. Pour en être certain, regardez dans le portail.</translation>
    </message>
    <message>
        <source>It was sent, and two looks show that RenovationFind does not have it. Discarding takes it out of the outbox, and the status of the lead stays as it is.</source>
        <translation>L&apos;envoi est parti, et deux vérifications montrent que RenovationFind ne l&apos;a pas. Le jeter le retire de la boîte d&apos;envoi, et le statut du prospect reste tel quel.</translation>
    </message>
    <message>
        <source>It was not sent, and is not sent any more then: the lead keeps the status it has. What you typed can be put back into the form for as long as the outbox lists it as settled.</source>
        <translation>L&apos;envoi n&apos;est pas parti et ne partira plus&#xa0;: le prospect garde le statut qu&apos;il a. Ce que vous avez écrit peut être remis dans le formulaire tant que la boîte d&apos;envoi l&apos;indique comme réglé.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>%1: %2</source>
        <comment>a name, and what belongs to it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>**%1:** %2</source>
        <comment>a name in bold as Markdown has it, and what belongs to it</comment>
        <translation>**%1&#xa0;:** %2</translation>
    </message>
</context>
<context>
    <name>ErrorTitle</name>
    <message>
        <source>Error: %1</source>
        <comment>the name of a page</comment>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The leads were not loaded.</source>
        <translation>Les prospects n&apos;ont pas été chargés.</translation>
    </message>
    <message>
        <source>The lead was not read.</source>
        <translation>Le prospect n&apos;a pas été lu.</translation>
    </message>
    <message>
        <source>The status was not recorded.</source>
        <translation>Le statut n&apos;a pas été enregistré.</translation>
    </message>
    <message>
        <source>The lead was not accepted.</source>
        <translation>Le prospect n&apos;a pas été accepté.</translation>
    </message>
    <message>
        <source>The lead was not declined.</source>
        <translation>Le refus du prospect n&apos;a pas été enregistré.</translation>
    </message>
    <message>
        <source>The attachment was not added.</source>
        <translation>La pièce jointe n&apos;a pas été ajoutée.</translation>
    </message>
    <message>
        <source>The attachment was not fetched.</source>
        <translation>La pièce jointe n&apos;a pas été récupérée.</translation>
    </message>
    <message>
        <source>The token was not confirmed.</source>
        <translation>Le jeton n&apos;a pas été confirmé.</translation>
    </message>
    <message>
        <source>Result unknown, checking whether the lead was accepted.</source>
        <translation>Résultat inconnu, vérification en cours&#xa0;: le prospect a-t-il été accepté&#xa0;?</translation>
    </message>
    <message>
        <source>Result unknown, checking whether the lead was declined.</source>
        <translation>Résultat inconnu, vérification en cours&#xa0;: le prospect a-t-il été refusé&#xa0;?</translation>
    </message>
    <message>
        <source>Result unknown, checking whether the attachment was added.</source>
        <translation>Résultat inconnu, vérification en cours&#xa0;: la pièce jointe a-t-elle été ajoutée&#xa0;?</translation>
    </message>
    <message>
        <source>Result unknown, checking whether the status was recorded.</source>
        <translation>Résultat inconnu, vérification en cours&#xa0;: le statut a-t-il été enregistré&#xa0;?</translation>
    </message>
    <message>
        <source>This server does not offer a list of leads.</source>
        <translation>Ce serveur n&apos;offre pas de liste de prospects.</translation>
    </message>
    <message>
        <source>This server does not offer to read a single lead.</source>
        <translation>Ce serveur ne permet pas de lire un seul prospect.</translation>
    </message>
    <message>
        <source>This server does not take attachments here.</source>
        <translation>Ce serveur ne prend pas les pièces jointes ici.</translation>
    </message>
    <message>
        <source>This server does not hand out attachments here.</source>
        <translation>Ce serveur ne remet pas les pièces jointes ici.</translation>
    </message>
    <message>
        <source>This server does not offer the call that a token is tested with.</source>
        <translation>Ce serveur n&apos;offre pas l&apos;appel qui sert à tester un jeton.</translation>
    </message>
    <message>
        <source>This server does not offer this call.</source>
        <translation>Ce serveur n&apos;offre pas cet appel.</translation>
    </message>
    <message>
        <source>The server does not have this attachment.</source>
        <translation>Le serveur n&apos;a pas cette pièce jointe.</translation>
    </message>
    <message>
        <source>The server has nothing at this address.</source>
        <translation>Le serveur n&apos;a rien à cette adresse.</translation>
    </message>
    <message>
        <source>The server does not know a lead with this number.</source>
        <translation>Le serveur ne connaît aucun prospect qui porte ce numéro.</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Le serveur a répondu&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The server said no without giving a reason (HTTP %1).</source>
        <translation>Le serveur a dit non sans donner de raison (HTTP %1).</translation>
    </message>
    <message>
        <source>The server said no without giving a reason.</source>
        <translation>Le serveur a dit non sans donner de raison.</translation>
    </message>
    <message>
        <source>The server has a fault of its own (HTTP %1): “%2”</source>
        <translation>Le serveur a lui-même un problème (HTTP %1)&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The server has a fault of its own (HTTP %1).</source>
        <translation>Le serveur a lui-même un problème (HTTP %1).</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what RenovationFind answers.</source>
        <translation>La réponse du serveur n&apos;est pas celle que donne RenovationFind.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what RenovationFind answers: “%1”</source>
        <translation>La réponse du serveur n&apos;est pas celle que donne RenovationFind&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The server pointed to another address, which was not followed.</source>
        <translation>Le serveur a renvoyé vers une autre adresse, qui n&apos;a pas été suivie.</translation>
    </message>
    <message>
        <source>The server pointed to another address, which was not followed: “%1”</source>
        <translation>Le serveur a renvoyé vers une autre adresse, qui n&apos;a pas été suivie&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Il n&apos;y a pas de liaison avec le serveur.</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer came.</source>
        <translation>La liaison a été coupée avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The server did not take the connection in time.</source>
        <translation>Le serveur n&apos;a pas répondu à l&apos;appel à temps.</translation>
    </message>
    <message>
        <source>The server does not take this token.</source>
        <translation>Le serveur n&apos;accepte pas ce jeton.</translation>
    </message>
    <message>
        <source>The server asks you to sign in.</source>
        <translation>Le serveur vous demande de vous connecter.</translation>
    </message>
    <message>
        <source>The server asks for a pause after many calls.</source>
        <translation>Le serveur demande une pause après beaucoup d&apos;appels.</translation>
    </message>
    <message>
        <source>The connection to the server is not secure, so nothing was sent.</source>
        <translation>La liaison avec le serveur n&apos;est pas sécurisée&#xa0;; rien n&apos;a donc été envoyé.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Le serveur a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>This connection is for review only and changes nothing.</source>
        <translation>Cette connexion est en consultation seulement et ne change rien.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>L&apos;opération a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Le fichier est trop gros.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Le fichier a changé pendant la lecture.</translation>
    </message>
    <message>
        <source>Change what the server names and submit again, or contact RenovationFind support. What you typed is kept.</source>
        <translation>Corrigez ce que le serveur indique et envoyez de nouveau, ou communiquez avec le soutien de RenovationFind. Ce que vous avez écrit est conservé.</translation>
    </message>
    <message>
        <source>Attach another file, or attach this one in the RenovationFind Manager Portal.</source>
        <translation>Joignez un autre fichier, ou joignez celui-ci dans le portail RenovationFind Manager.</translation>
    </message>
    <message>
        <source>Copy the whole token from the RenovationFind Manager Portal again.</source>
        <translation>Copiez de nouveau le jeton au complet dans le portail RenovationFind Manager.</translation>
    </message>
    <message>
        <source>Load the leads again to see where this one stands, or contact RenovationFind support.</source>
        <translation>Actualisez la liste pour voir où en est ce prospect, ou communiquez avec le soutien de RenovationFind.</translation>
    </message>
    <message>
        <source>Open a lead by its number, or work with the leads already seen.</source>
        <translation>Ouvrez un prospect par son numéro, ou travaillez avec les prospects déjà vus.</translation>
    </message>
    <message>
        <source>Compare with the RenovationFind Manager Portal before you submit.</source>
        <translation>Comparez avec le portail RenovationFind Manager avant d&apos;envoyer.</translation>
    </message>
    <message>
        <source>Attach the file in the RenovationFind Manager Portal; the status can be submitted here all the same.</source>
        <translation>Joignez le fichier dans le portail RenovationFind Manager&#xa0;; le statut peut quand même être envoyé d&apos;ici.</translation>
    </message>
    <message>
        <source>Open the attachment in the RenovationFind Manager Portal.</source>
        <translation>Ouvrez la pièce jointe dans le portail RenovationFind Manager.</translation>
    </message>
    <message>
        <source>Use the token as it is: the first lead opened by its number shows whether it works.</source>
        <translation>Utilisez le jeton tel quel&#xa0;: le premier prospect ouvert par son numéro montrera s&apos;il fonctionne.</translation>
    </message>
    <message>
        <source>Check the server address of this connection.</source>
        <translation>Vérifiez l&apos;adresse du serveur de cette connexion.</translation>
    </message>
    <message>
        <source>Wait %1; Jobmark then tries again by itself.</source>
        <translation>Attendez %1&#xa0;; Jobmark réessaie ensuite de lui-même.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation>Attendez %1, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait a few minutes; Jobmark then tries again by itself.</source>
        <translation>Attendez quelques minutes&#xa0;; Jobmark réessaie ensuite de lui-même.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait while Jobmark reads the lead to see what the server recorded.</source>
        <translation>Attendez que Jobmark lise le prospect pour voir ce que le serveur a enregistré.</translation>
    </message>
    <message>
        <source>Check the network; Jobmark tries again by itself.</source>
        <translation>Vérifiez le réseau&#xa0;; Jobmark réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Copy the whole token from the RenovationFind Manager Portal again, or make a new one there.</source>
        <translation>Copiez de nouveau le jeton au complet dans le portail RenovationFind Manager, ou créez-y un nouveau jeton.</translation>
    </message>
    <message>
        <source>Sign in with a new token from the RenovationFind Manager Portal; nothing is lost meanwhile.</source>
        <translation>Connectez-vous avec un nouveau jeton du portail RenovationFind Manager&#xa0;; rien ne se perd entre-temps.</translation>
    </message>
    <message>
        <source>Check the lead&apos;s number and the connection, and load the leads again.</source>
        <translation>Vérifiez le numéro du prospect et la connexion, puis actualisez la liste.</translation>
    </message>
    <message>
        <source>Check the server address of this connection; if it is right, contact RenovationFind support.</source>
        <translation>Vérifiez l&apos;adresse du serveur de cette connexion&#xa0;; si elle est bonne, communiquez avec le soutien de RenovationFind.</translation>
    </message>
    <message>
        <source>Check the server address of this connection and the date of this computer, then ask who runs the network.</source>
        <translation>Vérifiez l&apos;adresse du serveur de cette connexion et la date de cet ordinateur, puis demandez à la personne qui gère le réseau.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Switch to a connection that may change leads.</source>
        <translation>Passez à une connexion qui peut modifier les prospects.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Recommencez quand vous voudrez.</translation>
    </message>
    <message>
        <source>Check that the file is still there and may be read, then attach it again.</source>
        <translation>Vérifiez que le fichier est encore là et que vous pouvez le lire, puis joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>Attach a smaller file, or attach this one in the RenovationFind Manager Portal.</source>
        <translation>Joignez un fichier plus petit, ou joignez celui-ci dans le portail RenovationFind Manager.</translation>
    </message>
    <message>
        <source>Wait until the file is saved, then attach it again.</source>
        <translation>Attendez que le fichier soit sauvegardé, puis joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences: what came of it, and why</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 heures</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Status is missing: choose what happened with this lead.</source>
        <translation>Il manque le statut&#xa0;: choisissez ce qui s&apos;est passé avec ce prospect.</translation>
    </message>
    <message>
        <source>Meeting date is missing: enter the day and the time of the meeting.</source>
        <translation>Il manque la date du rendez-vous&#xa0;: inscrivez le jour et l&apos;heure du rendez-vous.</translation>
    </message>
    <message>
        <source>Job amount is missing: enter what the job was sold for, for example 18,500.</source>
        <translation>Il manque le montant du contrat&#xa0;: inscrivez le prix convenu, par exemple 18&#xa0;500.</translation>
    </message>
    <message>
        <source>Start date is missing: enter the day work is to start, or mark it as to be determined.</source>
        <translation>Il manque le début du chantier&#xa0;: inscrivez le jour où les travaux doivent commencer, ou marquez-le «&#xa0;à déterminer&#xa0;».</translation>
    </message>
    <message>
        <source>Completion date is missing: enter the day work is to be completed, or mark it as to be determined.</source>
        <translation>Il manque la fin du chantier&#xa0;: inscrivez le jour où les travaux doivent être terminés, ou marquez-la «&#xa0;à déterminer&#xa0;».</translation>
    </message>
    <message>
        <source>Lost reason is missing: choose why the lead was lost.</source>
        <translation>Il manque la raison de la perte&#xa0;: choisissez pourquoi le prospect a été perdu.</translation>
    </message>
    <message>
        <source>Notes are missing: write why the job was lost.</source>
        <translation>Il manque les notes&#xa0;: écrivez pourquoi le contrat a été perdu.</translation>
    </message>
    <message>
        <source>Notes are missing: write why the lead was lost, as the lost reason is Other.</source>
        <translation>Il manque les notes&#xa0;: écrivez pourquoi le prospect a été perdu, puisque la raison de la perte est «&#xa0;Autre&#xa0;».</translation>
    </message>
    <message>
        <source>Notes are missing: write why the job was postponed or cancelled.</source>
        <translation>Il manque les notes&#xa0;: écrivez pourquoi le contrat a été reporté ou annulé.</translation>
    </message>
    <message>
        <source>Notes are missing: write what happened with this lead.</source>
        <translation>Il manque les notes&#xa0;: écrivez ce qui s&apos;est passé avec ce prospect.</translation>
    </message>
    <message>
        <source>Status cannot be read: choose one from the list.</source>
        <translation>Le statut est illisible&#xa0;: choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Meeting date cannot be read: enter a day and a time, for example 2026-12-01 and 14:30.</source>
        <translation>La date du rendez-vous est illisible&#xa0;: inscrivez un jour et une heure, par exemple 2026-12-01 et 14:30.</translation>
    </message>
    <message>
        <source>Job amount cannot be read: enter an amount in dollars, for example 18,500.</source>
        <translation>Le montant du contrat est illisible&#xa0;: inscrivez un montant en dollars, par exemple 18&#xa0;500.</translation>
    </message>
    <message>
        <source>Start date cannot be read: enter a day, for example 2026-12-01.</source>
        <translation>Le début du chantier est illisible&#xa0;: inscrivez un jour, par exemple 2026-12-01.</translation>
    </message>
    <message>
        <source>Start date to be determined cannot be read: choose yes or no (true or false).</source>
        <translation>La réponse à «&#xa0;Début du chantier à déterminer&#xa0;» est illisible&#xa0;: choisissez oui ou non (true ou false).</translation>
    </message>
    <message>
        <source>Completion date cannot be read: enter a day, for example 2026-12-01.</source>
        <translation>La fin du chantier est illisible&#xa0;: inscrivez un jour, par exemple 2026-12-01.</translation>
    </message>
    <message>
        <source>Completion date to be determined cannot be read: choose yes or no (true or false).</source>
        <translation>La réponse à «&#xa0;Fin du chantier à déterminer&#xa0;» est illisible&#xa0;: choisissez oui ou non (true ou false).</translation>
    </message>
    <message>
        <source>Contact method cannot be read: choose one from the list.</source>
        <translation>Le moyen de contact est illisible&#xa0;: choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Estimate type cannot be read: choose one from the list.</source>
        <translation>Le type de soumission est illisible&#xa0;: choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Lost reason cannot be read: choose one from the list.</source>
        <translation>La raison de la perte est illisible&#xa0;: choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>Notes cannot be read: enter them as text.</source>
        <translation>Les notes sont illisibles&#xa0;: écrivez-les sous forme de texte.</translation>
    </message>
    <message>
        <source>Status is not one of the fifteen: choose one from the list.</source>
        <translation>Le statut n&apos;est pas l&apos;un des quinze&#xa0;: choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>Contact method is not one of those known: choose phone call, text message, email or in-person meeting.</source>
        <translation>Le moyen de contact n&apos;est pas l&apos;un de ceux qui sont connus&#xa0;: choisissez appel téléphonique, message texte, courriel ou rencontre en personne.</translation>
    </message>
    <message>
        <source>Estimate type is not one of those known: choose in-person, emailed, verbal, attached in the portal or other.</source>
        <translation>Le type de soumission n&apos;est pas l&apos;un de ceux qui sont connus&#xa0;: choisissez en personne, par courriel, verbale, jointe dans le portail ou autre.</translation>
    </message>
    <message>
        <source>Lost reason is not one of those known: choose price, timing or other.</source>
        <translation>La raison de la perte n&apos;est pas l&apos;une de celles qui sont connues&#xa0;: choisissez prix, échéancier ou autre.</translation>
    </message>
    <message>
        <source>Meeting date is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation>La date du rendez-vous ne fait pas partie du statut «&#xa0;%1&#xa0;» et n&apos;est pas envoyée&#xa0;: retirez-la, ou choisissez un statut qui la demande.</translation>
    </message>
    <message>
        <source>Job amount is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation>Le montant du contrat ne fait pas partie du statut «&#xa0;%1&#xa0;» et n&apos;est pas envoyé&#xa0;: retirez-le, ou choisissez un statut qui le demande.</translation>
    </message>
    <message>
        <source>Start date is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation>Le début du chantier ne fait pas partie du statut «&#xa0;%1&#xa0;» et n&apos;est pas envoyé&#xa0;: retirez-le, ou choisissez un statut qui le demande.</translation>
    </message>
    <message>
        <source>Start date to be determined is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation>«&#xa0;Début du chantier à déterminer&#xa0;» ne fait pas partie du statut «&#xa0;%1&#xa0;» et n&apos;est pas envoyé&#xa0;: retirez-le, ou choisissez un statut qui le demande.</translation>
    </message>
    <message>
        <source>Completion date is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation>La fin du chantier ne fait pas partie du statut «&#xa0;%1&#xa0;» et n&apos;est pas envoyée&#xa0;: retirez-la, ou choisissez un statut qui la demande.</translation>
    </message>
    <message>
        <source>Completion date to be determined is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation>«&#xa0;Fin du chantier à déterminer&#xa0;» ne fait pas partie du statut «&#xa0;%1&#xa0;» et n&apos;est pas envoyé&#xa0;: retirez-le, ou choisissez un statut qui le demande.</translation>
    </message>
    <message>
        <source>Contact method is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation>Le moyen de contact ne fait pas partie du statut «&#xa0;%1&#xa0;» et n&apos;est pas envoyé&#xa0;: retirez-le, ou choisissez un statut qui le demande.</translation>
    </message>
    <message>
        <source>Estimate type is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation>Le type de soumission ne fait pas partie du statut «&#xa0;%1&#xa0;» et n&apos;est pas envoyé&#xa0;: retirez-le, ou choisissez un statut qui le demande.</translation>
    </message>
    <message>
        <source>Lost reason is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation>La raison de la perte ne fait pas partie du statut «&#xa0;%1&#xa0;» et n&apos;est pas envoyée&#xa0;: retirez-la, ou choisissez un statut qui la demande.</translation>
    </message>
    <message>
        <source>Start date is given and also said to be determined: keep one of the two.</source>
        <translation>Le début du chantier porte une date et aussi la mention «&#xa0;à déterminer&#xa0;»&#xa0;: gardez l&apos;une des deux.</translation>
    </message>
    <message>
        <source>Completion date is given and also said to be determined: keep one of the two.</source>
        <translation>La fin du chantier porte une date et aussi la mention «&#xa0;à déterminer&#xa0;»&#xa0;: gardez l&apos;une des deux.</translation>
    </message>
    <message>
        <source>Notes are longer than %1 characters: shorten them by at least %2.</source>
        <translation>Les notes dépassent %1 caractères&#xa0;: raccourcissez-les d&apos;au moins %2.</translation>
    </message>
    <message>
        <source>%1: check what is entered here.</source>
        <translation>%1&#xa0;: vérifiez ce qui est inscrit ici.</translation>
    </message>
    <message>
        <source>Job amount is below zero: enter 0 or more.</source>
        <translation>Le montant du contrat est sous zéro&#xa0;: inscrivez 0 ou plus.</translation>
    </message>
    <message>
        <source>Job amount is too large: enter at most 999,999,999.99.</source>
        <translation>Le montant du contrat est trop élevé&#xa0;: inscrivez au plus 999&#xa0;999&#xa0;999,99.</translation>
    </message>
    <message>
        <source>Job amount has parts of a cent: enter it with at most two decimals.</source>
        <translation>Le montant du contrat a des fractions de cent&#xa0;: inscrivez-le avec au plus deux décimales.</translation>
    </message>
    <message>
        <source>Status cannot be changed because this lead was won: contact RenovationFind support to have it changed.</source>
        <translation>Le statut ne peut plus changer parce que ce prospect a été gagné&#xa0;: communiquez avec le soutien de RenovationFind pour le faire modifier.</translation>
    </message>
    <message>
        <source>Status cannot be set yet: accept this lead first.</source>
        <translation>Le statut ne peut pas encore être choisi&#xa0;: acceptez d&apos;abord ce prospect.</translation>
    </message>
    <message>
        <source>Attachments are missing: add the signed contract or the estimate if there is one.</source>
        <translation>Il manque les pièces jointes&#xa0;: ajoutez le contrat signé ou la soumission, s&apos;il y en a.</translation>
    </message>
    <message>
        <source>Job amount is 0: check it, and enter what the job was sold for.</source>
        <translation>Le montant du contrat est de 0&#xa0;: vérifiez-le, et inscrivez le prix convenu.</translation>
    </message>
    <message>
        <source>Meeting date is in the past: check the day and the time.</source>
        <translation>La date du rendez-vous est déjà passée&#xa0;: vérifiez le jour et l&apos;heure.</translation>
    </message>
    <message>
        <source>Completion date is before the start date: check both dates.</source>
        <translation>La fin du chantier vient avant le début du chantier&#xa0;: vérifiez les deux dates.</translation>
    </message>
</context>
<context>
    <name>FormNotice</name>
    <message numerus="yes">
        <source>Nothing was sent yet. %n field(s) need attention:</source>
        <translation>
            <numerusform>Rien n&apos;a encore été envoyé. %n champ demande votre attention&#xa0;:</numerusform>
            <numerusform>Rien n&apos;a encore été envoyé. %n champs demandent votre attention&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Look at this once before it goes:</source>
        <translation>Rien n&apos;a encore été envoyé. Jetez un dernier coup d&apos;œil avant l&apos;envoi&#xa0;:</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>Submit as it is</source>
        <translation>Envoyer tel quel</translation>
    </message>
</context>
<context>
    <name>FormReading</name>
    <message>
        <source>%1 (clocks go back that night and show this time twice: the first one is meant)</source>
        <translation>%1 (on recule l&apos;heure cette nuit-là et cette heure passe deux fois&#xa0;: la première est retenue)</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Lu comme %1</translation>
    </message>
    <message>
        <source>Meeting date: the day is missing. Enter the day beside the time.</source>
        <translation>Date du rendez-vous&#xa0;: il manque le jour. Inscrivez-le à côté de l&apos;heure.</translation>
    </message>
    <message>
        <source>Meeting date: the time is missing. Enter it beside the day, for example 2:30 pm.</source>
        <translation>Date du rendez-vous&#xa0;: il manque l&apos;heure. Inscrivez-la à côté du jour, par exemple 14&#xa0;h&#xa0;30.</translation>
    </message>
    <message>
        <source>Meeting date: the time cannot be read. Write it like 14:30, 2:30 pm or 14 h 30.</source>
        <translation>Date du rendez-vous&#xa0;: l&apos;heure est illisible. Écrivez-la comme 14:30, 2:30 pm ou 14&#xa0;h&#xa0;30.</translation>
    </message>
    <message>
        <source>Meeting date: clocks go forward that night and skip this time. Enter a time an hour later.</source>
        <translation>Date du rendez-vous&#xa0;: on avance l&apos;heure cette nuit-là et cette heure est sautée. Inscrivez une heure plus tard.</translation>
    </message>
</context>
<context>
    <name>FormRows</name>
    <message>
        <source>St&amp;atus</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;Meeting date</source>
        <translation>Date du rende&amp;z-vous</translation>
    </message>
    <message>
        <source>&amp;Job amount</source>
        <translation>&amp;Montant du contrat</translation>
    </message>
    <message>
        <source>S&amp;tart date</source>
        <translation>Dé&amp;but du chantier</translation>
    </message>
    <message>
        <source>Com&amp;pletion date</source>
        <translation>Fin d&amp;u chantier</translation>
    </message>
    <message>
        <source>C&amp;ontact method</source>
        <translation>Mo&amp;yen de contact</translation>
    </message>
    <message>
        <source>&amp;Estimate type</source>
        <translation>&amp;Type de soumission</translation>
    </message>
    <message>
        <source>Lost reaso&amp;n</source>
        <translation>&amp;Raison de la perte</translation>
    </message>
    <message>
        <source>Note&amp;s</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
</context>
<context>
    <name>LeadList</name>
    <message>
        <source>Lead %1</source>
        <translation>Prospect %1</translation>
    </message>
    <message>
        <source>New: accept or decline</source>
        <translation>Nouveau&#xa0;: à accepter ou à refuser</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>No status yet</source>
        <translation>Aucun statut</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>needs an update</source>
        <translation>à mettre à jour</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>a un brouillon</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Needs an update</source>
        <translation>À mettre à jour</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnés</translation>
    </message>
    <message>
        <source>Lost or stopped</source>
        <translation>Perdus ou arrêtés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) an update</source>
        <translation>
            <numerusform>%n à mettre à jour</numerusform>
            <numerusform>%n à mettre à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do now</source>
        <translation>Rien à faire pour le moment</translation>
    </message>
    <message>
        <source>waiting over a week</source>
        <translation>en attente depuis plus d&apos;une semaine</translation>
    </message>
    <message>
        <source>waiting over two weeks</source>
        <translation>en attente depuis plus de deux semaines</translation>
    </message>
</context>
<context>
    <name>ListingWords</name>
    <message>
        <source>Fetching leads: %1 of %2</source>
        <translation>Chargement des prospects&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Fetching leads: %1 so far</source>
        <translation>Chargement des prospects&#xa0;: %1 jusqu&apos;ici</translation>
    </message>
    <message>
        <source>%1. RenovationFind takes a limited number of calls at a time; this goes on at %2.</source>
        <translation>%1. RenovationFind accepte un nombre limité d&apos;appels à la fois&#xa0;; la suite vient à %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, then what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time of today</comment>
        <translation>À jour à %1</translation>
    </message>
    <message>
        <source>As of yesterday, %1</source>
        <translation>En date d&apos;hier, %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a day of the week</comment>
        <translation>En date de %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a date</comment>
        <translation>En date du %1</translation>
    </message>
    <message>
        <source>This server does not offer a list of leads. Open a lead by its number: press Ctrl+G.</source>
        <translation>Ce serveur n&apos;offre pas de liste de prospects. Ouvrez un prospect par son numéro&#xa0;: appuyez sur Ctrl+G.</translation>
    </message>
    <message>
        <source>Fetching was stopped. What is known so far is shown; press F5 to fetch the rest.</source>
        <translation>Le chargement a été arrêté. Ce qui est connu jusqu&apos;ici est affiché&#xa0;; appuyez sur F5 pour charger le reste.</translation>
    </message>
    <message>
        <source>Leads are shown here once they have been fetched.</source>
        <translation>Les prospects s&apos;affichent ici une fois chargés.</translation>
    </message>
    <message>
        <source>There are no leads yet. Those that RenovationFind offers you come here.</source>
        <translation>Il n&apos;y a pas encore de prospects. Ceux que RenovationFind vous propose arrivent ici.</translation>
    </message>
    <message>
        <source>No lead is in this group now. Show another one.</source>
        <translation>Aucun prospect n&apos;est dans ce groupe en ce moment. Affichez-en un autre.</translation>
    </message>
    <message>
        <source>No lead has these words. Write others, or show another group.</source>
        <translation>Aucun prospect ne contient ces mots. Écrivez-en d&apos;autres, ou affichez un autre groupe.</translation>
    </message>
    <message>
        <source>The chosen lead is shown as it was today at %1.</source>
        <translation>Le prospect choisi est affiché tel qu&apos;il était aujourd&apos;hui à %1.</translation>
    </message>
    <message>
        <source>The chosen lead is shown as it was on %1.</source>
        <comment>a date</comment>
        <translation>Le prospect choisi est affiché tel qu&apos;il était le %1.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Connexions</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Se connecter…</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>&amp;Essayer avec des données d&apos;exemple</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Prospect</translation>
    </message>
    <message>
        <source>&amp;Find a lead</source>
        <translation>&amp;Chercher un prospect</translation>
    </message>
    <message>
        <source>&amp;Go to lead…</source>
        <translation>&amp;Aller au prospect…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actualise&amp;r</translation>
    </message>
    <message>
        <source>&amp;Next lead</source>
        <translation>Prospect &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous lead</source>
        <translation>&amp;Prospect précédent</translation>
    </message>
    <message>
        <source>S&amp;ubmit</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Leads</source>
        <translation>&amp;Prospects</translation>
    </message>
    <message>
        <source>The lead&apos;s &amp;status</source>
        <translation>&amp;Statut du prospect</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Boîte d&apos;envoi</translation>
    </message>
    <message>
        <source>Switch c&amp;onnection…</source>
        <translation>Changer de co&amp;nnexion…</translation>
    </message>
    <message>
        <source>Copy &amp;reference</source>
        <translation>Copier la &amp;référence</translation>
    </message>
    <message>
        <source>Copy support &amp;note</source>
        <translation>Copier la &amp;note pour le soutien</translation>
    </message>
    <message>
        <source>Copy support note as &amp;Markdown</source>
        <translation>Copier la note pour le soutien en &amp;Markdown</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Exporter en &amp;PDF…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>Exporter en &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Compare with other records…</source>
        <translation>Co&amp;mparer à d&apos;autres fiches…</translation>
    </message>
    <message>
        <source>Something is &amp;wrong…</source>
        <translation>&amp;Il y a une erreur…</translation>
    </message>
    <message>
        <source>Open a correction request from the clip&amp;board</source>
        <translation>&amp;Ouvrir une demande de correction du presse-papiers</translation>
    </message>
    <message>
        <source>Open a correction request from a fi&amp;le…</source>
        <translation>Ouvrir une demande de correction d&apos;un fic&amp;hier…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Loc&amp;ked records</source>
        <translation>Fiches &amp;verrouillées</translation>
    </message>
    <message>
        <source>&amp;Accept lead</source>
        <translation>Accep&amp;ter le prospect</translation>
    </message>
    <message>
        <source>&amp;Decline lead…</source>
        <translation>Re&amp;fuser le prospect…</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Activité</translation>
    </message>
    <message>
        <source>Ac&amp;tivity of the lead</source>
        <translation>Ac&amp;tivité du prospect</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>Vue d&apos;&amp;ensemble</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Pa&amp;ramètres</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Homeowner contacted</source>
        <translation>Propriétaire joint</translation>
    </message>
    <message>
        <source>Meetup scheduled</source>
        <translation>Rendez-vous fixé</translation>
    </message>
    <message>
        <source>Quote sent</source>
        <translation>Soumission envoyée</translation>
    </message>
    <message>
        <source>Job pending decision</source>
        <translation>Contrat en attente de décision</translation>
    </message>
    <message>
        <source>Job won</source>
        <translation>Contrat gagné</translation>
    </message>
    <message>
        <source>Job lost</source>
        <translation>Contrat perdu</translation>
    </message>
    <message>
        <source>Job postponed or cancelled</source>
        <translation>Contrat reporté ou annulé</translation>
    </message>
    <message>
        <source>No response from homeowner</source>
        <translation>Aucune réponse du propriétaire</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a status</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Reached out to homeowner</source>
        <translation>Tentative de contact</translation>
    </message>
    <message>
        <source>Multiple attempts, no response</source>
        <translation>Plusieurs tentatives, sans réponse</translation>
    </message>
    <message>
        <source>Contact made</source>
        <translation>Contact établi</translation>
    </message>
    <message>
        <source>Estimate provided</source>
        <translation>Soumission remise</translation>
    </message>
    <message>
        <source>Lead won</source>
        <translation>Prospect gagné</translation>
    </message>
    <message>
        <source>Lead lost</source>
        <translation>Prospect perdu</translation>
    </message>
    <message>
        <source>In contact</source>
        <translation>En contact</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Soumission</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Lost or stopped</source>
        <translation>Perdu ou arrêté</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a group of statuses</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Meeting date</source>
        <translation>Date du rendez-vous</translation>
    </message>
    <message>
        <source>Job amount</source>
        <translation>Montant du contrat</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Début du chantier</translation>
    </message>
    <message>
        <source>Start date to be determined</source>
        <translation>Début du chantier à déterminer</translation>
    </message>
    <message>
        <source>Completion date</source>
        <translation>Fin du chantier</translation>
    </message>
    <message>
        <source>Completion date to be determined</source>
        <translation>Fin du chantier à déterminer</translation>
    </message>
    <message>
        <source>Contact method</source>
        <translation>Moyen de contact</translation>
    </message>
    <message>
        <source>Estimate type</source>
        <translation>Type de soumission</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Raison de la perte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Appel téléphonique</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Message texte</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>In-person meeting</source>
        <translation>Rencontre en personne</translation>
    </message>
    <message>
        <source>In-person estimate</source>
        <translation>Soumission en personne</translation>
    </message>
    <message>
        <source>Emailed estimate</source>
        <translation>Soumission par courriel</translation>
    </message>
    <message>
        <source>Verbal estimate</source>
        <translation>Soumission verbale</translation>
    </message>
    <message>
        <source>Estimate attached in the portal</source>
        <translation>Soumission jointe dans le portail</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a kind of estimate</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Échéancier</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a reason why a lead was lost</comment>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>%n need(s) your decision.</source>
        <translation>
            <numerusform>%n envoi attend votre décision.</numerusform>
            <numerusform>%n envois attendent votre décision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: edit or discard.</source>
        <translation>
            <numerusform>%n envoi refusé&#xa0;: modifiez-le ou jetez-le.</numerusform>
            <numerusform>%n envois refusés&#xa0;: modifiez-les ou jetez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can still be undone.</source>
        <translation>
            <numerusform>%n envoi peut encore être annulé.</numerusform>
            <numerusform>%n envois peuvent encore être annulés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way: being sent, or the result being checked.</source>
        <translation>
            <numerusform>%n envoi en route&#xa0;: il part, ou son résultat est vérifié.</numerusform>
            <numerusform>%n envois en route&#xa0;: ils partent, ou leur résultat est vérifié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent.</source>
        <translation>
            <numerusform>%n envoi attend de partir.</numerusform>
            <numerusform>%n envois attendent de partir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting. What you submit stands here until RenovationFind has answered.</source>
        <translation>Rien n&apos;attend. Ce que vous envoyez reste ici jusqu&apos;à la réponse de RenovationFind.</translation>
    </message>
    <message>
        <source>Nothing goes before you sign in again.</source>
        <translation>Rien ne part avant que vous vous reconnectiez.</translation>
    </message>
    <message>
        <source>RenovationFind could not be reached; Jobmark goes on trying by itself.</source>
        <translation>RenovationFind n&apos;a pas pu être joint&#xa0;; Jobmark continue d&apos;essayer de lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>%n written by another version of Jobmark, and left alone.</source>
        <translation>
            <numerusform>%n envoi d&apos;une autre version de Jobmark, laissé intact.</numerusform>
            <numerusform>%n envois d&apos;une autre version de Jobmark, laissés intacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The outbox is being opened.</source>
        <translation>La boîte d&apos;envoi s&apos;ouvre.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you to settle</source>
        <translation>
            <numerusform>%n à régler</numerusform>
            <numerusform>%n à régler</numerusform>
        </translation>
    </message>
    <message>
        <source>sign-in needed</source>
        <translation>connexion requise</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s)</source>
        <translation>
            <numerusform>%n autre connexion</numerusform>
            <numerusform>%n autres connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those waiting belong(s) to the connection %1.</source>
        <translation>
            <numerusform>%n de ces envois concerne la connexion %1.</numerusform>
            <numerusform>%n de ces envois concernent la connexion %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) are waiting. They are kept on this computer, and go when you start Jobmark the next time.</source>
        <translation>
            <numerusform>%n envoi attend encore. Il est gardé sur cet ordinateur et partira au prochain démarrage de Jobmark.</numerusform>
            <numerusform>%n envois attendent encore. Ils sont gardés sur cet ordinateur et partiront au prochain démarrage de Jobmark.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can still be undone; its time to undo begins anew at the next start.</source>
        <translation>
            <numerusform>%n peut encore être annulé&#xa0;; son délai d&apos;annulation recommencera au prochain démarrage.</numerusform>
            <numerusform>%n peuvent encore être annulés&#xa0;; leur délai d&apos;annulation recommencera au prochain démarrage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is on the way; at the next start Jobmark looks whether it was recorded.</source>
        <translation>
            <numerusform>%n est en route&#xa0;; au prochain démarrage, Jobmark vérifiera s&apos;il a été enregistré.</numerusform>
            <numerusform>%n sont en route&#xa0;; au prochain démarrage, Jobmark vérifiera s&apos;ils ont été enregistrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) for you to settle.</source>
        <translation>
            <numerusform>%n autre attend que vous le régliez.</numerusform>
            <numerusform>%n autres attendent que vous les régliez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not on the disk yet</source>
        <translation>
            <numerusform>%n envoi pas encore sur le disque</numerusform>
            <numerusform>%n envois pas encore sur le disque</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back or discarded, and that is not on the disk yet.</source>
        <translation>
            <numerusform>%n envoi repris ou jeté, ce qui n&apos;est pas encore sur le disque.</numerusform>
            <numerusform>%n envois repris ou jetés, ce qui n&apos;est pas encore sur le disque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) are waiting on a connection that is in no list. They are kept on this computer, and go when you start Jobmark with the same address and a token again.</source>
        <translation>
            <numerusform>%n envoi attend encore sur une connexion qui n&apos;est dans aucune liste. Il est gardé sur cet ordinateur et partira quand vous démarrerez Jobmark avec la même adresse et un jeton.</numerusform>
            <numerusform>%n envois attendent encore sur une connexion qui n&apos;est dans aucune liste. Ils sont gardés sur cet ordinateur et partiront quand vous démarrerez Jobmark avec la même adresse et un jeton.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) of the sample data are waiting. They end with it.</source>
        <translation>
            <numerusform>%n envoi vers les données d&apos;exemple attend encore. Il disparaît avec elles.</numerusform>
            <numerusform>%n envois vers les données d&apos;exemple attendent encore. Ils disparaissent avec elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that you took back or discarded is still on the disk, which does not take the change. At the next start it is there again, and may be sent. Keep Jobmark open until there is room on the disk.</source>
        <translation>
            <numerusform>%n envoi que vous avez repris ou jeté est encore sur le disque, qui n&apos;accepte pas le changement. Au prochain démarrage, il sera de nouveau là et pourra partir. Gardez Jobmark ouvert jusqu&apos;à ce qu&apos;il y ait de la place sur le disque.</numerusform>
            <numerusform>%n envois que vous avez repris ou jetés sont encore sur le disque, qui n&apos;accepte pas le changement. Au prochain démarrage, ils seront de nouveau là et pourront partir. Gardez Jobmark ouvert jusqu&apos;à ce qu&apos;il y ait de la place sur le disque.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>New: accept or decline</source>
        <translation>Nouveau&#xa0;: à accepter ou à refuser</translation>
    </message>
    <message>
        <source>Accepted, no status yet</source>
        <translation>Accepté, sans statut</translation>
    </message>
    <message>
        <source>Another status of the server</source>
        <translation>Autre statut du serveur</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Less than a day</source>
        <translation>Moins d&apos;un jour</translation>
    </message>
    <message>
        <source>1 to 6 days</source>
        <translation>1 à 6 jours</translation>
    </message>
    <message>
        <source>7 to 13 days</source>
        <translation>7 à 13 jours</translation>
    </message>
    <message>
        <source>14 to 29 days</source>
        <translation>14 à 29 jours</translation>
    </message>
    <message>
        <source>30 days or more</source>
        <translation>30 jours ou plus</translation>
    </message>
    <message>
        <source>Not dated</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Leads by status</source>
        <translation>Prospects par statut</translation>
    </message>
    <message numerus="yes">
        <source>%n leads are known.</source>
        <translation>
            <numerusform>%n prospect est connu.</numerusform>
            <numerusform>%n prospects sont connus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>How long leads have waited</source>
        <translation>Attente des prospects</translation>
    </message>
    <message>
        <source>No lead is waiting: none is new or open.</source>
        <translation>Aucun prospect n&apos;attend&#xa0;: aucun n&apos;est nouveau ou ouvert.</translation>
    </message>
    <message>
        <source>Since the last word</source>
        <translation>Depuis les dernières nouvelles</translation>
    </message>
    <message numerus="yes">
        <source>%n leads are new or open. After 7 days a lead needs an update.</source>
        <translation>
            <numerusform>%n prospect est nouveau ou ouvert. Après 7 jours, un prospect est à mettre à jour.</numerusform>
            <numerusform>%n prospects sont nouveaux ou ouverts. Après 7 jours, un prospect est à mettre à jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Won value by month</source>
        <translation>Montant gagné par mois</translation>
    </message>
    <message>
        <source>Nothing was won in the last 12 months.</source>
        <translation>Rien n&apos;a été gagné dans les 12 derniers mois.</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Montant gagné</translation>
    </message>
    <message>
        <source>In 12 months: %1.</source>
        <translation>En 12 mois&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n won leads have no amount.</source>
        <translation>
            <numerusform>%n prospect gagné n&apos;a pas de montant.</numerusform>
            <numerusform>%n prospects gagnés n&apos;ont pas de montant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier or without a date: %1.</source>
        <translation>Plus tôt ou sans date&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Share won by month</source>
        <translation>Part des prospects gagnés par mois</translation>
    </message>
    <message>
        <source>Of the leads that were won, lost or stopped in a month, those won.</source>
        <translation>Parmi les prospects gagnés, perdus ou arrêtés dans un mois, ceux qui sont gagnés.</translation>
    </message>
    <message>
        <source>No lead was won, lost or stopped in the last 12 months.</source>
        <translation>Aucun prospect n&apos;a été gagné, perdu ou arrêté dans les 12 derniers mois.</translation>
    </message>
    <message>
        <source>Share won</source>
        <translation>Part des prospects gagnés</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gagnés</translation>
    </message>
    <message>
        <source>Lost or stopped</source>
        <translation>Perdus ou arrêtés</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 de %2</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Jours choisis</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>[removed]</source>
        <translation>[retiré]</translation>
    </message>
</context>
<context>
    <name>PutAway</name>
    <message>
        <source>Undo</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>Le brouillon est jeté.</translation>
    </message>
    <message>
        <source>What you had submitted is discarded. It can be put back into the form.</source>
        <translation>Ce que vous aviez envoyé est jeté. Vous pouvez le remettre dans le formulaire.</translation>
    </message>
    <message>
        <source>Another draft of this lead is kept: it made way for what was taken back.</source>
        <translation>Un autre brouillon de ce prospect est gardé&#xa0;: il a cédé la place à l&apos;envoi repris.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Le jeter</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a status and its name in the API</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>date not recorded</source>
        <translation>date non enregistrée</translation>
    </message>
    <message>
        <source>%1, lead %2, %3, %4</source>
        <comment>connection, number, status, when</comment>
        <translation>%1, prospect %2, %3, %4</translation>
    </message>
    <message>
        <source>This record is not locked, and the contractor can still change it. You only read it, because this connection only reads.</source>
        <translation>Cette fiche n&apos;est pas verrouillée, et l&apos;entrepreneur peut encore la changer. Vous pouvez la lire sans la changer, car cette connexion est en consultation seulement.</translation>
    </message>
    <message>
        <source>This record is locked because its status, %1, is final: nobody but RenovationFind support can change it. You can read and copy everything, and write a correction request if something is wrong.</source>
        <translation>Cette fiche est verrouillée parce que son statut, «&#xa0;%1&#xa0;», est définitif&#xa0;: seul le soutien de RenovationFind peut la changer. Vous pouvez tout lire et tout copier, et rédiger une demande de correction s&apos;il y a une erreur.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Neither accepted nor declined</source>
        <translation>Ni accepté ni refusé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not recorded from this computer</source>
        <translation>Pas enregistré depuis cet ordinateur</translation>
    </message>
    <message>
        <source>This computer, %1, accepted %2: %3</source>
        <translation>Cet ordinateur (%1), accepté le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Ce qui est enregistré</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>Made final by</source>
        <translation>Rendu définitif par</translation>
    </message>
    <message>
        <source>The lead</source>
        <translation>Le prospect</translation>
    </message>
    <message>
        <source>Lead number</source>
        <translation>Numéro du prospect</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Contractor&apos;s answer</source>
        <translation>Réponse de l&apos;entrepreneur</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <translation>Motif du refus</translation>
    </message>
    <message>
        <source>Notification seen</source>
        <translation>Avis vu</translation>
    </message>
    <message>
        <source>Needs an update</source>
        <translation>À mettre à jour</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Le client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>More about the customer</source>
        <translation>Autres renseignements sur le client</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Le projet</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>%1, uploaded: %2</source>
        <translation>%1, envoyé&#xa0;: %2</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>Aucune enregistrée</translation>
    </message>
    <message>
        <source>Review checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how severe, then the sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>Rien d&apos;anormal n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>En date du</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>%1 stands where something was taken out</source>
        <translation>%1 tient lieu de ce qui a été retiré</translation>
    </message>
    <message>
        <source>Record of lead %1</source>
        <translation>Fiche du prospect %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Of the lead: %1. With its status: %2.</source>
        <translation>Pour le prospect&#xa0;: %1. Avec son statut&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>RecordFindings</name>
    <message>
        <source>%1: not recorded, as the record is older than this field. Ask the contractor if you need it.</source>
        <translation>%1&#xa0;: rien n&apos;est enregistré, car la fiche est plus ancienne que ce champ. Demandez-le à l&apos;entrepreneur s&apos;il vous le faut.</translation>
    </message>
    <message>
        <source>%1: not recorded, although the status needs it. Ask the contractor for it.</source>
        <translation>%1&#xa0;: rien n&apos;est enregistré, bien que le statut l&apos;exige. Demandez-le à l&apos;entrepreneur.</translation>
    </message>
    <message>
        <source>%1: longer than is allowed. Check that nothing is cut off.</source>
        <translation>%1&#xa0;: plus long que permis. Vérifiez que rien n&apos;est coupé.</translation>
    </message>
    <message>
        <source>%1: recorded in a way Jobmark cannot read. Look at the raw JSON, and ask the contractor what is meant.</source>
        <translation>%1&#xa0;: Jobmark ne peut pas lire ce qui est enregistré. Regardez le JSON brut et demandez à l&apos;entrepreneur ce qu&apos;il voulait dire.</translation>
    </message>
    <message>
        <source>%1: below zero. Ask the contractor for the right amount.</source>
        <translation>%1&#xa0;: sous zéro. Demandez le bon montant à l&apos;entrepreneur.</translation>
    </message>
    <message>
        <source>%1: larger than can be. Ask the contractor for the right amount.</source>
        <translation>%1&#xa0;: plus grand que possible. Demandez le bon montant à l&apos;entrepreneur.</translation>
    </message>
    <message>
        <source>%1: has parts of a cent. Ask the contractor for the right amount.</source>
        <translation>%1&#xa0;: contient des fractions de cent. Demandez le bon montant à l&apos;entrepreneur.</translation>
    </message>
    <message>
        <source>%1: a day is recorded, and also that it is to be determined. Ask the contractor which of the two holds.</source>
        <translation>%1&#xa0;: un jour est enregistré, et aussi qu&apos;il est à déterminer. Demandez à l&apos;entrepreneur lequel des deux est vrai.</translation>
    </message>
    <message>
        <source>%1: recorded although the lead was not accepted. Look at the lead in the portal.</source>
        <translation>%1&#xa0;: enregistré bien que le prospect n&apos;ait pas été accepté. Regardez le prospect dans le portail.</translation>
    </message>
    <message>
        <source>%1: won without any. Ask the contractor for the signed contract or the estimate.</source>
        <translation>%1&#xa0;: gagné sans aucune. Demandez à l&apos;entrepreneur le contrat signé ou la soumission.</translation>
    </message>
    <message>
        <source>%1: zero. Ask the contractor what the job was sold for.</source>
        <translation>%1&#xa0;: zéro. Demandez à l&apos;entrepreneur à quel prix le contrat a été conclu.</translation>
    </message>
    <message>
        <source>%1: before the start date. Ask the contractor for both dates.</source>
        <translation>%1&#xa0;: avant le début du chantier. Demandez les deux dates à l&apos;entrepreneur.</translation>
    </message>
    <message>
        <source>%1: looks odd. Check it with the contractor.</source>
        <translation>%1&#xa0;: semble anormal. Vérifiez avec l&apos;entrepreneur.</translation>
    </message>
    <message>
        <source>%1: the lead says &quot;%2&quot;, its record &quot;%3&quot;. Look at the lead in the portal.</source>
        <translation>%1&#xa0;: le prospect dit «&#xa0;%2&#xa0;», sa fiche «&#xa0;%3&#xa0;». Regardez le prospect dans le portail.</translation>
    </message>
    <message>
        <source>%1: won on %2, before the lead was there on %3. Look at the lead in the portal.</source>
        <translation>%1&#xa0;: gagné le %2, avant l&apos;arrivée du prospect le %3. Regardez le prospect dans le portail.</translation>
    </message>
    <message>
        <source>%1: won on %2, before the lead was accepted on %3. Look at the lead in the portal.</source>
        <translation>%1&#xa0;: gagné le %2, avant que le prospect soit accepté le %3. Regardez le prospect dans le portail.</translation>
    </message>
    <message>
        <source>%1: won on %2, which is still to come. Look at the lead in the portal.</source>
        <translation>%1&#xa0;: gagné le %2, une date encore à venir. Regardez le prospect dans le portail.</translation>
    </message>
    <message>
        <source>%1: %2, after the job was won on %3. Ask the contractor whether the day is right.</source>
        <translation>%1&#xa0;: %2, après que le contrat a été gagné le %3. Demandez à l&apos;entrepreneur si le jour est bon.</translation>
    </message>
    <message>
        <source>%1: %2, while the won jobs of this connection are around %3. Check it for a slip of a zero.</source>
        <translation>%1&#xa0;: %2, alors que les contrats gagnés de cette connexion tournent autour de %3. Vérifiez s&apos;il y a un zéro de trop ou de moins.</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>to be corrected; recorded otherwise since</source>
        <translation>à corriger&#xa0;; enregistré autrement depuis</translation>
    </message>
    <message>
        <source>to be corrected</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>recorded otherwise since</source>
        <translation>enregistré autrement depuis</translation>
    </message>
    <message>
        <source>There is no correction request in it. Copy the whole mail, with the lines from BEGIN to END, and try again.</source>
        <translation>Il ne s&apos;y trouve aucune demande de correction. Copiez tout le courriel, avec les lignes de BEGIN à END, et réessayez.</translation>
    </message>
    <message>
        <source>There are several correction requests in it. Copy one of them, with its lines from BEGIN to END, and try again.</source>
        <translation>Il s&apos;y trouve plusieurs demandes de correction. Copiez-en une seule, avec ses lignes de BEGIN à END, et réessayez.</translation>
    </message>
    <message>
        <source>It is too large to be a correction request. Copy only the lines from BEGIN to END, and try again.</source>
        <translation>C&apos;est trop grand pour être une demande de correction. Copiez seulement les lignes de BEGIN à END, et réessayez.</translation>
    </message>
    <message>
        <source>The correction request is not whole: something was cut off or changed on the way. Ask for it as a file.</source>
        <translation>La demande de correction n&apos;est pas entière&#xa0;: une partie a été coupée ou changée en route. Demandez-la sous forme de fichier.</translation>
    </message>
    <message>
        <source>The correction request was written by a newer Jobmark. Update this one to open it.</source>
        <translation>La demande de correction a été rédigée par un Jobmark plus récent. Mettez celui-ci à jour pour l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>This is not what a correction request looks like, so it is not opened. Ask whoever sent it to write it anew.</source>
        <translation>Ceci ne ressemble pas à une demande de correction et n&apos;est donc pas ouvert. Demandez à la personne qui l&apos;a envoyée de la rédiger à nouveau.</translation>
    </message>
    <message>
        <source>The correction request asks for something that no status can be. Ask whoever sent it to write it anew.</source>
        <translation>La demande de correction demande ce qu&apos;aucun statut ne peut être. Demandez à la personne qui l&apos;a envoyée de la rédiger à nouveau.</translation>
    </message>
    <message>
        <source>The file is not there any more. Choose another.</source>
        <translation>Le fichier n&apos;est plus là. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file may not be read by you. Check its permissions.</source>
        <translation>Vous n&apos;avez pas le droit de lire ce fichier. Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>This is no ordinary file. Choose another.</source>
        <translation>Ce n&apos;est pas un fichier ordinaire. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file cannot be read. Copy it to this computer, and try again.</source>
        <translation>Le fichier est illisible. Copiez-le sur cet ordinateur, et réessayez.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Devrait être</translation>
    </message>
    <message>
        <source>Recorded then</source>
        <translation>Enregistré alors</translation>
    </message>
    <message>
        <source>Recorded now</source>
        <translation>Enregistré maintenant</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Inconnu ici</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>The setting could not be saved, so nothing was changed. Check that the disk has room and that Jobmark&apos;s folder can be written to, then set it again.</source>
        <translation>Le paramètre n&apos;a pas pu être sauvegardé, et rien n&apos;a donc changé. Vérifiez que le disque a de la place et que Jobmark peut écrire dans son dossier, puis réglez-le de nouveau.</translation>
    </message>
    <message>
        <source>The settings file was damaged. What could not be read of it is as usual again: look the settings over.</source>
        <translation>Le fichier des paramètres était endommagé. Ce qui n&apos;a pas pu en être lu a repris sa valeur habituelle&#xa0;: revoyez les paramètres.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Le fichier endommagé est conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>The settings file can neither be read nor replaced, so all settings are as usual. Check who may write to Jobmark&apos;s folder, then start again.</source>
        <translation>Le fichier des paramètres ne peut être ni lu ni remplacé&#xa0;; tous les paramètres ont donc leur valeur habituelle. Vérifiez qui peut écrire dans le dossier de Jobmark, puis relancez Jobmark.</translation>
    </message>
</context>
<context>
    <name>SettledEntry</name>
    <message>
        <source>%1: accepted %2, but RenovationFind recorded something else than was sent.</source>
        <translation>%1&#xa0;: accepté (%2), mais RenovationFind a enregistré autre chose que ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>%1: accepted %2.</source>
        <translation>%1&#xa0;: accepté (%2).</translation>
    </message>
    <message>
        <source>%1: taken back %2, not sent.</source>
        <translation>%1&#xa0;: repris (%2), pas envoyé.</translation>
    </message>
    <message>
        <source>%1: replaced by a newer one %2, not sent.</source>
        <translation>%1&#xa0;: remplacé par un envoi plus récent (%2), pas envoyé.</translation>
    </message>
    <message>
        <source>%1: discarded %2.</source>
        <translation>%1&#xa0;: jeté (%2).</translation>
    </message>
    <message>
        <source>%1: taken back %2. A copy was sent before, and may be recorded.</source>
        <translation>%1&#xa0;: repris (%2). Un exemplaire est parti avant, et il est peut-être enregistré.</translation>
    </message>
    <message>
        <source>%1: replaced by a newer one %2. A copy was sent before, and may be recorded.</source>
        <translation>%1&#xa0;: remplacé par un envoi plus récent (%2). Un exemplaire est parti avant, et il est peut-être enregistré.</translation>
    </message>
    <message>
        <source>%1: taken back %2. A copy may have been sent before, and may be recorded.</source>
        <translation>%1&#xa0;: repris (%2). Un exemplaire est peut-être parti avant, et il est peut-être enregistré.</translation>
    </message>
    <message>
        <source>%1: replaced by a newer one %2. A copy may have been sent before, and may be recorded.</source>
        <translation>%1&#xa0;: remplacé par un envoi plus récent (%2). Un exemplaire est peut-être parti avant, et il est peut-être enregistré.</translation>
    </message>
    <message>
        <source>%1: discarded %2. A copy may have been sent before, and may be recorded.</source>
        <translation>%1&#xa0;: jeté (%2). Un exemplaire est peut-être parti avant, et il est peut-être enregistré.</translation>
    </message>
</context>
<context>
    <name>StatusHints</name>
    <message>
        <source>You spoke or wrote to the homeowner; the older form of Contact made, without saying how.</source>
        <translation>Vous avez parlé ou écrit au propriétaire&#xa0;; ancienne forme de «&#xa0;Contact établi&#xa0;», sans dire comment.</translation>
    </message>
    <message>
        <source>A day and a time to meet the homeowner are agreed.</source>
        <translation>Le jour et l&apos;heure d&apos;une rencontre avec le propriétaire sont convenus.</translation>
    </message>
    <message>
        <source>The homeowner has your price; the older form of Estimate provided, without saying which kind.</source>
        <translation>Le propriétaire a votre prix&#xa0;; ancienne forme de «&#xa0;Soumission remise&#xa0;», sans dire de quel type.</translation>
    </message>
    <message>
        <source>The homeowner has your price and is making up their mind.</source>
        <translation>Le propriétaire a votre prix et prend le temps de se décider.</translation>
    </message>
    <message>
        <source>The homeowner hired you; the older form of Lead won, with the amount alone. It cannot be changed afterwards.</source>
        <translation>Le propriétaire vous a donné le contrat&#xa0;; ancienne forme de «&#xa0;Prospect gagné&#xa0;», avec le montant seulement. Il ne peut plus changer ensuite.</translation>
    </message>
    <message>
        <source>You did not get the job; the older form of Lead lost, with the reason in your own words.</source>
        <translation>Vous n&apos;avez pas eu le contrat&#xa0;; ancienne forme de «&#xa0;Prospect perdu&#xa0;», avec la raison dans vos mots.</translation>
    </message>
    <message>
        <source>The homeowner put the work off or gave it up; say why.</source>
        <translation>Le propriétaire a remis les travaux à plus tard ou y a renoncé&#xa0;; dites pourquoi.</translation>
    </message>
    <message>
        <source>The homeowner has not answered; the older form of Multiple attempts, no response.</source>
        <translation>Le propriétaire n&apos;a pas répondu&#xa0;; ancienne forme de «&#xa0;Plusieurs tentatives, sans réponse&#xa0;».</translation>
    </message>
    <message>
        <source>None of the others fits; say what happened in the notes.</source>
        <translation>Aucun des autres ne convient&#xa0;; dites dans les notes ce qui s&apos;est passé.</translation>
    </message>
    <message>
        <source>You called, wrote or left a message and wait for an answer; you can say how.</source>
        <translation>Vous avez appelé, écrit ou laissé un message et vous attendez une réponse&#xa0;; vous pouvez dire comment.</translation>
    </message>
    <message>
        <source>You tried several times and the homeowner has not answered.</source>
        <translation>Vous avez essayé plusieurs fois et le propriétaire n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>You and the homeowner have been in touch; you can say how.</source>
        <translation>Le propriétaire et vous êtes entrés en contact&#xa0;; vous pouvez dire comment.</translation>
    </message>
    <message>
        <source>The homeowner has your estimate; you can say which kind.</source>
        <translation>Le propriétaire a votre soumission&#xa0;; vous pouvez dire de quel type.</translation>
    </message>
    <message>
        <source>The homeowner hired you: amount, start and completion. It cannot be changed afterwards.</source>
        <translation>Le propriétaire vous a donné le contrat&#xa0;: montant, début et fin du chantier. Il ne peut plus changer ensuite.</translation>
    </message>
    <message>
        <source>You did not get the job: price, timing or something else.</source>
        <translation>Vous n&apos;avez pas eu le contrat&#xa0;: prix, échéancier ou autre chose.</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>To be determined</source>
        <translation>À déterminer</translation>
    </message>
    <message>
        <source>%1, and also to be determined</source>
        <translation>%1, et aussi à déterminer</translation>
    </message>
</context>
<context>
    <name>StillNeeded</name>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>meeting date</source>
        <translation>date du rendez-vous</translation>
    </message>
    <message>
        <source>job amount</source>
        <translation>montant du contrat</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>début du chantier</translation>
    </message>
    <message>
        <source>completion date</source>
        <translation>fin du chantier</translation>
    </message>
    <message>
        <source>lost reason</source>
        <translation>raison de la perte</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list so far, one name more</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Il manque encore&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>The disk is full, so nothing more can be kept. Free some space, then try again.</source>
        <translation>Le disque est plein&#xa0;: plus rien ne peut être conservé. Libérez de l&apos;espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Jobmark&apos;s folder cannot be written to. Check its permissions, and whether its disk is read-only, then try again.</source>
        <translation>Jobmark ne peut pas écrire dans son dossier. Vérifiez les permissions du dossier et si le disque est en lecture seule, puis réessayez.</translation>
    </message>
    <message>
        <source>Jobmark&apos;s database is damaged. Start Jobmark again: it sets the damaged file aside and goes on with a new one.</source>
        <translation>La base de données de Jobmark est endommagée. Relancez Jobmark&#xa0;: il met le fichier endommagé de côté et continue avec un nouveau.</translation>
    </message>
    <message>
        <source>The database was written by a newer Jobmark and is left untouched. Update Jobmark to record statuses on this computer.</source>
        <translation>La base de données vient d&apos;une version plus récente de Jobmark et reste telle quelle. Mettez Jobmark à jour pour enregistrer des statuts sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Another program is using Jobmark&apos;s database. Close it, then try again.</source>
        <translation>Un autre programme utilise la base de données de Jobmark. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk did not take what Jobmark wanted to keep. Check the disk, then try again.</source>
        <translation>Le disque n&apos;a pas pris ce que Jobmark voulait conserver. Vérifiez le disque, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>StrayDrafts</name>
    <message numerus="yes">
        <source>You have %n draft(s) for leads that are not in this list.</source>
        <translation>
            <numerusform>Vous avez %n brouillon pour un prospect qui n&apos;est pas dans cette liste.</numerusform>
            <numerusform>Vous avez %n brouillons pour des prospects qui ne sont pas dans cette liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open lead %1</source>
        <translation>Ouvrir le prospect %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more come here when these are done.</source>
        <translation>
            <numerusform>%n autre viendra ici quand ceux-ci seront traités.</numerusform>
            <numerusform>%n autres viendront ici quand ceux-ci seront traités.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>%1: sending.</source>
        <translation>%1&#xa0;: envoi en cours.</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Référence %1</translation>
    </message>
    <message>
        <source>%1: goes to RenovationFind at %2 and cannot be changed after that.</source>
        <translation>%1&#xa0;: part chez RenovationFind (%2) et ne peut plus changer après.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>%1: not recorded so far. It goes again at %2.</source>
        <translation>%1&#xa0;: pas enregistré jusqu&apos;ici. Nouvel envoi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: not sent yet, next try at %2.</source>
        <translation>%1&#xa0;: pas encore envoyé, prochain essai&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: result unknown. Before Jobmark looks it writes that down, and the disk does not take it; next try at %2.</source>
        <translation>%1&#xa0;: résultat inconnu. Avant de vérifier, Jobmark le note, et le disque ne le prend pas&#xa0;; prochain essai&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: not sent yet. Each step is written down before it is done, and the disk does not take it; next try at %2.</source>
        <translation>%1&#xa0;: pas encore envoyé. Chaque étape est notée avant d&apos;être faite, et le disque ne la prend pas&#xa0;; prochain essai&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: not sent yet. Sign in, and it goes.</source>
        <translation>%1&#xa0;: pas encore envoyé. Connectez-vous, et l&apos;envoi part.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>%1: waits until the update before it is settled.</source>
        <translation>%1&#xa0;: attend que la mise à jour précédente soit réglée.</translation>
    </message>
    <message>
        <source>%1: waiting to be sent.</source>
        <translation>%1&#xa0;: en attente d&apos;envoi.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>%1: result unknown, checking what RenovationFind has recorded.</source>
        <translation>%1&#xa0;: résultat inconnu, vérification de ce que RenovationFind a enregistré.</translation>
    </message>
    <message>
        <source>%1: result unknown, checking. It is not recorded so far and may still be on its way; Jobmark looks again at %2.</source>
        <translation>%1&#xa0;: résultat inconnu, vérification en cours. Rien n&apos;est enregistré pour l&apos;instant et l&apos;envoi peut être encore en route&#xa0;; prochaine vérification de Jobmark&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Regarder maintenant</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Envoyer de nouveau</translation>
    </message>
    <message>
        <source>%1: somebody else changed this lead in the meantime. Choose which one holds.</source>
        <translation>%1&#xa0;: quelqu&apos;un d&apos;autre a modifié ce prospect entre-temps. Choisissez la version à retenir.</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l&apos;autre version</translation>
    </message>
    <message>
        <source>Send mine</source>
        <translation>Envoyer ma version</translation>
    </message>
    <message>
        <source>%1: sent %2, recorded %3</source>
        <translation>%1&#xa0;: envoyé, %2&#xa0;; enregistré, %3</translation>
    </message>
    <message>
        <source>%1: accepted %2.</source>
        <translation>%1&#xa0;: accepté (%2).</translation>
    </message>
    <message>
        <source>RenovationFind has recorded: %1.</source>
        <translation>RenovationFind a enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>%1: accepted %2, but RenovationFind recorded something else than was sent.</source>
        <translation>%1&#xa0;: accepté (%2), mais RenovationFind a enregistré autre chose que ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Accepting the lead</source>
        <translation>Acceptation du prospect</translation>
    </message>
    <message>
        <source>Declining the lead</source>
        <translation>Refus du prospect</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Pièce jointe %1</translation>
    </message>
    <message>
        <source>%1: %2, lead %3</source>
        <translation>%1&#xa0;: %2, prospect %3</translation>
    </message>
    <message>
        <source>This is not on the disk yet: leave Jobmark open until there is room on it again.</source>
        <translation>Ce n&apos;est pas encore sur le disque&#xa0;: laissez Jobmark ouvert jusqu&apos;à ce qu&apos;il y ait de nouveau de la place.</translation>
    </message>
    <message>
        <source>%1: result unknown. The lead cannot be read just now; next try at %2.</source>
        <translation>%1&#xa0;: résultat inconnu. Le prospect ne peut pas être lu pour le moment&#xa0;; prochain essai&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: result unknown. Sign in, and Jobmark looks whether it was recorded.</source>
        <translation>%1&#xa0;: résultat inconnu. Connectez-vous, et Jobmark vérifiera si l&apos;envoi a été enregistré.</translation>
    </message>
    <message>
        <source>%1, lead %2</source>
        <translation>%1, prospect %2</translation>
    </message>
    <message>
        <source>%1 for %2, lead %3</source>
        <translation>%1 pour %2, prospect %3</translation>
    </message>
    <message>
        <source>%1: not sent, because this connection only reads. Sign in again to record statuses, and it goes.</source>
        <translation>%1&#xa0;: pas envoyé, car cette connexion est en consultation seulement. Reconnectez-vous pour enregistrer des statuts, et l&apos;envoi part.</translation>
    </message>
    <message>
        <source>%1: taken back.</source>
        <translation>%1&#xa0;: repris.</translation>
    </message>
    <message>
        <source>%1: discarded.</source>
        <translation>%1&#xa0;: jeté.</translation>
    </message>
    <message>
        <source>%1: not recorded. Jobmark&apos;s database was damaged, so nobody knows whether it was sent; two looks show that RenovationFind does not have it. It is final, so you decide whether it goes.</source>
        <translation>%1&#xa0;: non enregistré. La base de données de Jobmark était endommagée&#xa0;: on ne sait pas si l&apos;envoi est parti. Deux vérifications montrent que RenovationFind ne l&apos;a pas. Comme le statut est définitif, c&apos;est vous qui décidez de l&apos;envoyer ou non.</translation>
    </message>
    <message>
        <source>%1: not recorded. It was sent and no answer came; two looks show that RenovationFind does not have it. It is final, so you decide whether it goes again.</source>
        <translation>%1&#xa0;: non enregistré. L&apos;envoi a été fait et aucune réponse n&apos;est venue&#xa0;; deux vérifications montrent que RenovationFind ne l&apos;a pas. Comme le statut est définitif, c&apos;est vous qui décidez de le renvoyer ou non.</translation>
    </message>
    <message>
        <source>%1: result unknown. Jobmark&apos;s database was damaged, so nobody knows whether it was sent, and the lead cannot be read. Look in the portal before sending it.</source>
        <translation>%1&#xa0;: résultat inconnu. La base de données de Jobmark était endommagée&#xa0;: on ne sait pas si l&apos;envoi est parti, et le prospect ne peut pas être lu. Regardez dans le portail avant d&apos;envoyer.</translation>
    </message>
    <message>
        <source>That is not on the disk yet: if Jobmark ended now, it would be there again at the next start and might be sent. Leave Jobmark open until there is room on the disk.</source>
        <translation>Ce n&apos;est pas encore sur le disque&#xa0;: si Jobmark se fermait maintenant, cet envoi serait de nouveau là au prochain démarrage et pourrait partir. Laissez Jobmark ouvert jusqu&apos;à ce qu&apos;il y ait de la place sur le disque.</translation>
    </message>
    <message>
        <source>%1: result unknown. What RenovationFind shows of the lead does not tell whether it was recorded. Look in the portal before sending it again.</source>
        <translation>%1&#xa0;: résultat inconnu. Ce que RenovationFind montre du prospect ne dit pas si l&apos;envoi a été enregistré. Regardez dans le portail avant d&apos;envoyer de nouveau.</translation>
    </message>
    <message>
        <source>%1: result unknown. It was sent, and the lead cannot be read. Look in the portal before sending it again.</source>
        <translation>%1&#xa0;: résultat inconnu. L&apos;envoi a été fait, et le prospect ne peut pas être lu. Regardez dans le portail avant d&apos;envoyer de nouveau.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reason for declining: %1</source>
        <translation>Motif du refus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>TypedWords</name>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what was typed into it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>To be determined</source>
        <translation>À déterminer</translation>
    </message>
    <message>
        <source>Reason for declining: %1</source>
        <translation>Motif du refus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>WindowNotice</name>
    <message>
        <source>The token of &quot;%1&quot; could not be removed from the keychain, and is used no more. Remove the entries called Jobmark in your keychain program.</source>
        <translation>Le jeton de «&#xa0;%1&#xa0;» n&apos;a pas pu être retiré du trousseau, et ne sert plus. Retirez les entrées nommées Jobmark dans votre gestionnaire de trousseau.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>The sample data could not be started. Check that jobmark-sandbox stands beside jobmark.</source>
        <translation>Jobmark n&apos;a pas pu ouvrir les données d&apos;exemple. Vérifiez que jobmark-sandbox se trouve à côté de jobmark.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>RenovationFind asks you to sign in again. What waits in the outbox goes on afterwards; nothing typed is lost.</source>
        <translation>RenovationFind vous demande de vous connecter de nouveau. Ce qui attend dans la boîte d&apos;envoi continue ensuite&#xa0;; rien de ce que vous avez écrit n&apos;est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>Jobmark&apos;s database was damaged. It is set aside and a new one is in use; %n draft(s) and entries could be brought over.</source>
        <translation>
            <numerusform>La base de données de Jobmark était endommagée. Elle est mise de côté et une nouvelle la remplace&#xa0;; %n brouillon ou entrée a pu être récupéré.</numerusform>
            <numerusform>La base de données de Jobmark était endommagée. Elle est mise de côté et une nouvelle la remplace&#xa0;; %n brouillons et entrées ont pu être récupérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Look over the drafts and the outbox, then press F5. The damaged file is kept as %1.</source>
        <translation>Revoyez les brouillons et la boîte d&apos;envoi, puis appuyez sur F5. Le fichier endommagé est conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>The connection is forgotten, but its folder could not be removed. Jobmark tries again at the next start; or remove it yourself.</source>
        <translation>La connexion est oubliée, mais son dossier n&apos;a pas pu être retiré. Jobmark réessaiera au prochain démarrage&#xa0;; vous pouvez aussi le retirer vous-même.</translation>
    </message>
</context>
<context>
    <name>jobmark::session::Workspace</name>
    <message>
        <source>Sample data</source>
        <translation>Données d&apos;exemple</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::Account</name>
    <message>
        <source>Connection name: write how you want to call it.</source>
        <translation>Nom de la connexion&#xa0;: écrivez comment vous voulez l&apos;appeler.</translation>
    </message>
    <message>
        <source>Connection name: shorten it to 60 characters.</source>
        <translation>Nom de la connexion&#xa0;: raccourcissez-le à 60 caractères.</translation>
    </message>
    <message>
        <source>Connection name: another connection is called so; choose another name.</source>
        <translation>Nom de la connexion&#xa0;: une autre connexion porte ce nom&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Server address: write where the server is, for example https://www.renovationfind.com/rest-api-v1.</source>
        <translation>Adresse du serveur&#xa0;: écrivez où se trouve le serveur, par exemple https://www.renovationfind.com/rest-api-v1.</translation>
    </message>
    <message>
        <source>Server address: this does not read as a web address; begin with https://.</source>
        <translation>Adresse du serveur&#xa0;: ceci ne se lit pas comme une adresse Web&#xa0;; commencez par https://.</translation>
    </message>
    <message>
        <source>Server address: begin with https://, so that nobody can read the token on its way.</source>
        <translation>Adresse du serveur&#xa0;: commencez par https://, pour que personne ne puisse lire le jeton en chemin.</translation>
    </message>
    <message>
        <source>Server address: take out the user name and password before the @.</source>
        <translation>Adresse du serveur&#xa0;: enlevez le nom d&apos;utilisateur et le mot de passe avant le @.</translation>
    </message>
    <message>
        <source>Server address: take out what follows the ? or #.</source>
        <translation>Adresse du serveur&#xa0;: enlevez ce qui suit le point d&apos;interrogation ou le dièse.</translation>
    </message>
    <message>
        <source>Token: paste the one you were issued in the RenovationFind Manager Portal.</source>
        <translation>Jeton&#xa0;: collez celui qui vous a été remis dans le portail RenovationFind Manager.</translation>
    </message>
    <message>
        <source>Token: this has a line break in it; copy the token alone and paste it again.</source>
        <translation>Jeton&#xa0;: il contient un saut de ligne&#xa0;; copiez le jeton seul et collez-le de nouveau.</translation>
    </message>
    <message>
        <source>Token: this is longer than any token; copy the token alone and paste it again.</source>
        <translation>Jeton&#xa0;: il est plus long que n&apos;importe quel jeton&#xa0;; copiez le jeton seul et collez-le de nouveau.</translation>
    </message>
    <message>
        <source>Token: this has spaces in it; copy the token alone and paste it again.</source>
        <translation>Jeton&#xa0;: il contient des espaces&#xa0;; copiez le jeton seul et collez-le de nouveau.</translation>
    </message>
    <message>
        <source>Token: this has characters that no token has; copy the token alone and paste it again.</source>
        <translation>Jeton&#xa0;: il contient des caractères qu&apos;aucun jeton n&apos;a&#xa0;; copiez le jeton seul et collez-le de nouveau.</translation>
    </message>
    <message>
        <source>That connection is no longer in the list. Choose one that is.</source>
        <translation>Cette connexion n&apos;est plus dans la liste. Choisissez-en une qui y est.</translation>
    </message>
    <message>
        <source>The list of connections could not be saved, so nothing was changed. Check that the disk has room and your folders can be written, then try again.</source>
        <translation>La liste des connexions n&apos;a pas pu être sauvegardée, et rien n&apos;a donc changé. Vérifiez que le disque a de la place et que vous pouvez écrire dans vos dossiers, puis réessayez.</translation>
    </message>
    <message>
        <source>No keychain service was found on this computer. To stay signed in, install or start one (such as GNOME Keyring or KWallet) and sign in again.</source>
        <translation>Aucun trousseau n&apos;a été trouvé sur cet ordinateur. Pour rester connecté, installez-en ou démarrez-en un (comme GNOME Keyring ou KWallet) et connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The keychain is locked or said no. To stay signed in, unlock it and sign in again.</source>
        <translation>Le trousseau est verrouillé ou a dit non. Pour rester connecté, déverrouillez-le et connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The keychain did not answer. To stay signed in, look for its password prompt, or restart it, and sign in again.</source>
        <translation>Le trousseau n&apos;a pas répondu. Pour rester connecté, cherchez la fenêtre où il demande son mot de passe, ou redémarrez-le, et connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The token is too long for the keychain of this computer. Paste it again at the next start.</source>
        <translation>Le jeton est trop long pour le trousseau de cet ordinateur. Collez-le de nouveau au prochain démarrage.</translation>
    </message>
    <message>
        <source>The keychain could not do what was asked. To stay signed in, restart it and sign in again.</source>
        <translation>Le trousseau n&apos;a pas pu faire ce qui était demandé. Pour rester connecté, redémarrez-le et connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock this token ran out on %1. The server decides.</source>
        <translation>D&apos;après l&apos;horloge de cet ordinateur, ce jeton a expiré le %1. C&apos;est le serveur qui décide.</translation>
    </message>
    <message>
        <source>This token says that it runs out on %1.</source>
        <translation>Ce jeton indique qu&apos;il expire le %1.</translation>
    </message>
    <message>
        <source>The token could not be read from the keychain. Sign in again.</source>
        <translation>Le jeton n&apos;a pas pu être lu dans le trousseau. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The keychain has no token for this connection, or it is locked. Unlock the keychain and start again, or sign in.</source>
        <translation>Le trousseau n&apos;a pas de jeton pour cette connexion, ou il est verrouillé. Déverrouillez le trousseau et relancez Jobmark, ou connectez-vous.</translation>
    </message>
    <message>
        <source>Reading the token from the keychain. It may ask for its password.</source>
        <translation>Lecture du jeton dans le trousseau. Celui-ci peut demander son mot de passe.</translation>
    </message>
    <message>
        <source>Testing the token.</source>
        <translation>Essai du jeton.</translation>
    </message>
    <message>
        <source>You are signed in for this session only.</source>
        <translation>Votre connexion ne vaut que pour cette session.</translation>
    </message>
    <message>
        <source>The token could not be tested with this server. It will be used as it is; the first update shows whether it works.</source>
        <translation>Le jeton n&apos;a pas pu être essayé avec ce serveur. Il servira tel quel&#xa0;; la première mise à jour montrera s&apos;il fonctionne.</translation>
    </message>
    <message>
        <source>The list of connections was damaged. What could be read of it is here; sign in again to what is missing.</source>
        <translation>La liste des connexions était endommagée. Ce qui a pu en être lu est ici&#xa0;; connectez-vous de nouveau à ce qui manque.</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation>Le fichier endommagé a été conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>The list of connections can neither be read nor replaced. Check who may write to Jobmark&apos;s folder, then start again.</source>
        <translation>La liste des connexions ne peut être ni lue ni remplacée. Vérifiez qui peut écrire dans le dossier de Jobmark, puis relancez Jobmark.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ActivityDetails</name>
    <message>
        <source>Copy &amp;reference</source>
        <translation>Copier la &amp;référence</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Copier tout</translation>
    </message>
    <message>
        <source>&amp;Go to lead</source>
        <translation>&amp;Ouvrir le prospect</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>L&apos;entrée choisie</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it here.</source>
        <translation>Choisissez une entrée pour la voir ici en entier.</translation>
    </message>
    <message>
        <source>the chosen entry</source>
        <comment>what was copied</comment>
        <translation>l&apos;entrée choisie</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ActivityFilters</name>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Mots</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Sor&amp;te</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>Pér&amp;iode</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>A&amp;u</translation>
    </message>
    <message>
        <source>Lead &amp;number</source>
        <translation>&amp;Numéro du prospect</translation>
    </message>
    <message>
        <source>Name, value, answer or reference</source>
        <translation>Nom, valeur, réponse ou référence</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Lead number: this is none and leaves nothing out. Write it in digits, as 48155.</source>
        <translation>Numéro du prospect&#xa0;: ce n&apos;en est pas un, et rien n&apos;est filtré. Écrivez-le en chiffres, comme 48155.</translation>
    </message>
    <message>
        <source>%1: this is no day and leaves nothing out. Write it as 2026-12-01, or 15 sept.</source>
        <comment>the name of the field</comment>
        <translation>%1&#xa0;: ce jour est illisible, et rien n&apos;est filtré. Écrivez-le comme 2026-12-01 ou 15 sept.</translation>
    </message>
    <message>
        <source>Lead number</source>
        <translation>Numéro du prospect</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Afficher p&amp;lus</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>Tout affic&amp;her</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Exporter en C&amp;SV…</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>&amp;Exporter en PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Gathering the entries.</source>
        <translation>Rassemblement des entrées.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Writing the file.</source>
        <translation>Écriture du fichier.</translation>
    </message>
    <message>
        <source>It holds customers&apos; data, and only you can read it.</source>
        <translation>Il contient des données de clients, et vous seul pouvez le lire.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Nothing was saved, because the activity could not be read.</source>
        <translation>Rien n&apos;a été sauvegardé, parce que l&apos;activité n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was saved.</source>
        <translation>L&apos;exportation a été arrêtée&#xa0;; rien n&apos;a été sauvegardé.</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <comment>a file name; a day</comment>
        <translation>Activité %1</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Exporter l&apos;activité</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::Application</name>
    <message numerus="yes">
        <source>%n picture(s) saved in %1</source>
        <translation>
            <numerusform>%n image sauvegardée dans %1</numerusform>
            <numerusform>%n images sauvegardées dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>--tour: the folder %1 cannot be made. Name one that can be written to.</source>
        <translation>--tour&#xa0;: le dossier %1 ne peut pas être créé. Nommez-en un où il est possible d&apos;écrire.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::AttachmentRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a word such as Error; a sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does; a file</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>Envoi de %1</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::AttachmentsPanel</name>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Pasted image %1.png</source>
        <comment>a file name; a day and time</comment>
        <translation>Image collée %1.png</translation>
    </message>
    <message>
        <source>Save the attachment in a folder</source>
        <translation>Sauvegarder la pièce jointe dans un dossier</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::AttachmentsView</name>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::Chart</name>
    <message>
        <source>%1. Enter shows the leads.</source>
        <comment>numbers of a bar</comment>
        <translation>%1. Entrée affiche les prospects.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ChartPanel</name>
    <message>
        <source>Copy the numbers</source>
        <translation>Copier les nombres</translation>
    </message>
    <message>
        <source>%1, table</source>
        <comment>the title of a picture</comment>
        <translation>%1, tableau</translation>
    </message>
    <message>
        <source>Copy the numbers: %1</source>
        <comment>the title of a picture</comment>
        <translation>Copier les nombres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show as a picture</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, then the title of a picture</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ClosingQuestion</name>
    <message>
        <source>Close Jobmark</source>
        <translation>Fermer Jobmark</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>Lai&amp;sser ouvert</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>Fermer &amp;quand même</translation>
    </message>
    <message>
        <source>Nothing is waiting any more: you can close Jobmark.</source>
        <translation>Plus rien n&apos;attend&#xa0;: vous pouvez fermer Jobmark.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ComparePage</name>
    <message>
        <source>Lead &amp;numbers</source>
        <translation>&amp;Numéros des prospects</translation>
    </message>
    <message>
        <source>Only &amp;what differs</source>
        <translation>Seulement ce &amp;qui diffère</translation>
    </message>
    <message>
        <source>Compare records</source>
        <translation>Comparer des fiches</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Back to the lead</source>
        <translation>&amp;Revenir au prospect</translation>
    </message>
    <message>
        <source>Lead %1: %2</source>
        <comment>a number, and why it cannot be shown</comment>
        <translation>Prospect %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Lead %1 is still being fetched.</source>
        <translation>Le prospect %1 est en cours de chargement.</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Prospect %1</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ from the first record.</source>
        <translation>
            <numerusform>%n ligne diffère de la première fiche.</numerusform>
            <numerusform>%n lignes diffèrent de la première fiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the number of another record to compare this one with.</source>
        <translation>Ajoutez le numéro d&apos;une autre fiche à laquelle comparer celle-ci.</translation>
    </message>
    <message>
        <source>Two to %1 numbers</source>
        <translation>De deux à %1 numéros</translation>
    </message>
    <message>
        <source>Lead numbers: write two to %1 numbers with commas between, for example 41207, 41350.</source>
        <translation>Numéros des prospects&#xa0;: écrivez de deux à %1 numéros séparés par des virgules, par exemple 41207, 41350.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ConnectionBar</name>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>Connexion&#xa0;:</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ConnectionSwitcher</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ConnectionsPage</name>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Utiliser celle-ci</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Sign &amp;in again…</source>
        <translation>Se rec&amp;onnecter…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (utilisée)</translation>
    </message>
    <message>
        <source>Nothing changes on the server. To come back you need a token.</source>
        <translation>Rien ne change sur le serveur. Pour y revenir, il vous faut un jeton.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>La gard&amp;er</translation>
    </message>
    <message>
        <source>For&amp;get…</source>
        <translation>Ou&amp;blier…</translation>
    </message>
    <message>
        <source>Forget the connection &quot;%1&quot; on this computer, with its token in the keychain?</source>
        <translation>Oublier la connexion «&#xa0;%1&#xa0;» sur cet ordinateur, avec son jeton dans le trousseau&#xa0;?</translation>
    </message>
    <message>
        <source>Forget connection and &amp;token</source>
        <translation>Oublier &amp;la connexion et le jeton</translation>
    </message>
    <message>
        <source>What is kept of it could not be counted; all of it goes.</source>
        <translation>Ce qui en est conservé n&apos;a pas pu être compté&#xa0;; tout est retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n prospect</numerusform>
            <numerusform>%n prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) in the outbox</source>
        <translation>
            <numerusform>%n envoi dans la boîte d&apos;envoi</numerusform>
            <numerusform>%n envois dans la boîte d&apos;envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the activity</source>
        <translation>
            <numerusform>%n entrée de l&apos;activité</numerusform>
            <numerusform>%n entrées de l&apos;activité</numerusform>
        </translation>
    </message>
    <message>
        <source>This removes %1, and the folder %2.</source>
        <translation>Cela retire %1, ainsi que le dossier %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) of &quot;%1&quot; were not sent or need a decision. If you forget the connection now, they are lost: look into the outbox first.</source>
        <translation>
            <numerusform>%n envoi de «&#xa0;%1&#xa0;» n&apos;est pas parti ou attend une décision. Si vous oubliez la connexion maintenant, il est perdu&#xa0;: consultez d&apos;abord la boîte d&apos;envoi.</numerusform>
            <numerusform>%n envois de «&#xa0;%1&#xa0;» ne sont pas partis ou attendent une décision. Si vous oubliez la connexion maintenant, ils sont perdus&#xa0;: consultez d&apos;abord la boîte d&apos;envoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget it and lo&amp;se them</source>
        <translation>Oubl&amp;ier et tout perdre</translation>
    </message>
    <message>
        <source>Connection &amp;name</source>
        <translation>&amp;Nom de la connexion</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Forget all that is kept of &quot;%1&quot; on this computer?</source>
        <translation>Oublier tout ce qui est conservé de «&#xa0;%1&#xa0;» sur cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Forget i&amp;t</source>
        <translation>&amp;L&apos;oublier</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ContactRows</name>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Copier le téléphone</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Copy email</source>
        <translation>Copier le courriel</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l&apos;adresse</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>This calls with the program for telephone calls: %1</source>
        <translation>Un appel commencera dans le programme de téléphonie&#xa0;: %1</translation>
    </message>
    <message>
        <source>This begins a message in the mail program: %1</source>
        <translation>Un message commencera dans le programme de courriel&#xa0;: %1</translation>
    </message>
    <message>
        <source>This opens a map in the browser: %1</source>
        <translation>Une carte s&apos;ouvrira dans le navigateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing on this computer opens %1. Copy it instead.</source>
        <translation>Rien sur cet ordinateur n&apos;ouvre %1. Copiez-le plutôt.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::CorrectionPage</name>
    <message>
        <source>Wh&amp;y it is wrong</source>
        <translation>Pour&amp;quoi c&apos;est faux</translation>
    </message>
    <message>
        <source>Make the re&amp;quest</source>
        <translation>Rédiger la &amp;demande</translation>
    </message>
    <message>
        <source>&amp;Back to the lead</source>
        <translation>Re&amp;venir au prospect</translation>
    </message>
    <message>
        <source>Change what is recorded into what it should be, and say why. Nothing here is sent to RenovationFind: it makes a text for its support.</source>
        <translation>Changez ce qui est enregistré en ce qui devrait l&apos;être, et dites pourquoi. Rien n&apos;est envoyé à RenovationFind d&apos;ici&#xa0;: il en sort un texte pour son soutien.</translation>
    </message>
    <message>
        <source>Something is wrong in the record of lead %1</source>
        <translation>Il y a une erreur dans la fiche du prospect %1</translation>
    </message>
    <message>
        <source>Why it is wrong: shorten it, as the counter below it says.</source>
        <translation>Pourquoi c&apos;est faux&#xa0;: raccourcissez le texte, comme le dit le compteur en dessous.</translation>
    </message>
    <message>
        <source>Why it is wrong: write what the record has wrong, and how it came.</source>
        <translation>Pourquoi c&apos;est faux&#xa0;: écrivez ce qui ne va pas dans la fiche, et comment c&apos;est arrivé.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::DailyNotice</name>
    <message numerus="yes">
        <source>%n lead(s) need an update</source>
        <translation>
            <numerusform>%n prospect à mettre à jour</numerusform>
            <numerusform>%n prospects à mettre à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobmark lists them in the group Needs an update.</source>
        <translation>Jobmark les montre dans le groupe «&#xa0;À mettre à jour&#xa0;».</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::DayEdit</name>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Ouvrir le calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <source>%1: open the calendar</source>
        <translation>%1&#xa0;: ouvrir le calendrier</translation>
    </message>
    <message>
        <source>%1: calendar</source>
        <translation>%1&#xa0;: calendrier</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ExportDialog</name>
    <message>
        <source>The file was not saved, because the folder is not there any more: choose another.</source>
        <translation>Le fichier n&apos;a pas été sauvegardé, car le dossier n&apos;est plus là&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file was not saved, because you may not write there: choose another folder.</source>
        <translation>Le fichier n&apos;a pas été sauvegardé, car vous n&apos;avez pas le droit d&apos;écrire là&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file was not saved, because the disk is full: make room, or choose another folder.</source>
        <translation>Le fichier n&apos;a pas été sauvegardé, car le disque est plein&#xa0;: faites de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file was not saved: choose another folder.</source>
        <translation>Le fichier n&apos;a pas été sauvegardé&#xa0;: choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::FieldRow</name>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (recommandé)</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatoire</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1, recommandé</translation>
    </message>
    <message>
        <source>%1, optional</source>
        <translation>%1, facultatif</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::FileDrops</name>
    <message>
        <source>Drop to attach it to this lead</source>
        <translation>Déposez pour joindre à ce prospect</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::FindingList</name>
    <message>
        <source>Review check %1</source>
        <translation>Vérification %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how severe, then the sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::GoToLead</name>
    <message>
        <source>Go to lead</source>
        <translation>Aller au prospect</translation>
    </message>
    <message>
        <source>Lead &amp;number</source>
        <translation>&amp;Numéro du prospect</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Lead number: write its digits, for example 41207.</source>
        <translation>Numéro du prospect&#xa0;: écrivez ses chiffres, par exemple 41207.</translation>
    </message>
    <message>
        <source>Lead number: the link &quot;%1&quot; names no lead. Write the lead&apos;s number here, for example 41207, or look for the lead in the list.</source>
        <translation>Numéro du prospect&#xa0;: le lien «&#xa0;%1&#xa0;» ne désigne aucun prospect. Écrivez ici le numéro du prospect, par exemple 41207, ou cherchez le prospect dans la liste.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::LeadDelegate</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::LeadHeader</name>
    <message>
        <source>What they want</source>
        <translation>Ce que le client veut</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où en est le prospect</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Prospect %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>No status yet</source>
        <translation>Aucun statut</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Dernière mise à jour</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::LeadMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Accept lead</source>
        <translation>&amp;Accepter le prospect</translation>
    </message>
    <message>
        <source>&amp;Decline lead…</source>
        <translation>&amp;Refuser le prospect…</translation>
    </message>
    <message>
        <source>Copy lead &amp;number</source>
        <translation>Copier le &amp;numéro du prospect</translation>
    </message>
    <message>
        <source>Copy &amp;phone</source>
        <translation>Copier le &amp;téléphone</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::LeadPage</name>
    <message>
        <source>Choose a lead in the list to see it and to record what happened.</source>
        <translation>Choisissez un prospect dans la liste pour le voir et pour enregistrer ce qui s&apos;est passé.</translation>
    </message>
    <message>
        <source>Fetching lead %1.</source>
        <translation>Chargement du prospect %1.</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Prospect %1</translation>
    </message>
    <message>
        <source>This lead was declined, so there is no status to record.</source>
        <translation>Ce prospect a été refusé&#xa0;; il n&apos;y a donc pas de statut à enregistrer.</translation>
    </message>
    <message>
        <source>%1, lead %2</source>
        <comment>customer, number</comment>
        <translation>%1, prospect %2</translation>
    </message>
    <message>
        <source>your draft</source>
        <comment>what was copied</comment>
        <translation>votre brouillon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::LeadsPane</name>
    <message>
        <source>Name, address, category, phone or number</source>
        <translation>Nom, adresse, catégorie, téléphone ou numéro</translation>
    </message>
    <message>
        <source>F&amp;ind a lead</source>
        <translation>C&amp;hercher un prospect</translation>
    </message>
    <message>
        <source>Find a lead</source>
        <translation>Chercher un prospect</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Aff&amp;icher</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group of leads and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actua&amp;liser</translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation>Nom, adresse ou numéro</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::LockedModel</name>
    <message>
        <source>Lead %1</source>
        <translation>Prospect %1</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>aucun montant</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobmark::ui::LockedPage</name>
    <message>
        <source>&amp;With findings alone</source>
        <translation>&amp;Seulement avec des constats</translation>
    </message>
    <message>
        <source>Locked records</source>
        <translation>Fiches verrouillées</translation>
    </message>
    <message>
        <source>F&amp;ind a record</source>
        <translation>C&amp;hercher une fiche</translation>
    </message>
    <message>
        <source>Find a record</source>
        <translation>Chercher une fiche</translation>
    </message>
    <message>
        <source>Name, address, category, phone or number</source>
        <translation>Nom, adresse, catégorie, téléphone ou numéro</translation>
    </message>
    <message>
        <source>&amp;Sorted by</source>
        <translation>&amp;Tri</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Date, newest first</source>
        <translation>Date, la plus récente en premier</translation>
    </message>
    <message>
        <source>Amount, largest first</source>
        <translation>Montant, le plus grand en premier</translation>
    </message>
    <message>
        <source>Age, oldest lead first</source>
        <translation>Âge, le plus ancien prospect en premier</translation>
    </message>
    <message>
        <source>Checking the records: %1 of %2 done</source>
        <translation>Vérification des fiches&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation>Nom, adresse ou numéro</translation>
    </message>
    <message>
        <source>Shown: %1 of %2; with findings: %3</source>
        <translation>Affichées&#xa0;: %1 sur %2&#xa0;; avec des constats&#xa0;: %3</translation>
    </message>
    <message>
        <source>No record is locked yet. Those of leads that are won come here.</source>
        <translation>Aucune fiche n&apos;est encore verrouillée. Celles des prospects gagnés viennent ici.</translation>
    </message>
    <message>
        <source>No record has findings. Untick the box to see them all.</source>
        <translation>Aucune fiche n&apos;a de constats. Décochez la case pour les voir toutes.</translation>
    </message>
    <message>
        <source>No record has these words. Write others, or fewer of them.</source>
        <translation>Aucune fiche ne contient ces mots. Écrivez-en d&apos;autres, ou moins.</translation>
    </message>
    <message>
        <source>No record with findings has these words. Untick the box, or write others.</source>
        <translation>Aucune fiche avec des constats ne contient ces mots. Décochez la case, ou écrivez-en d&apos;autres.</translation>
    </message>
    <message>
        <source>The leads are being fetched. Locked records are listed here as they come.</source>
        <translation>Les prospects sont en cours de chargement. Les fiches verrouillées s&apos;affichent ici à mesure qu&apos;elles arrivent.</translation>
    </message>
    <message>
        <source>No locked record is known yet: not all leads were fetched. Press F5 to fetch them.</source>
        <translation>Aucune fiche verrouillée n&apos;est encore connue&#xa0;: les prospects n&apos;ont pas tous été chargés. Appuyez sur F5 pour les charger.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::MadeRequest</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Écrire un courriel</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copier la demande</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Sauvegarder la demande…</translation>
    </message>
    <message>
        <source>Change the request</source>
        <translation>Changer la demande</translation>
    </message>
    <message>
        <source>Nothing was sent. Hand the request to RenovationFind support: by mail, pasted, or as a file.</source>
        <translation>Rien n&apos;a été envoyé. Remettez la demande au soutien de RenovationFind&#xa0;: par courriel, collée, ou sous forme de fichier.</translation>
    </message>
    <message>
        <source>Correction request %1 for lead %2</source>
        <translation>Demande de correction %1 pour le prospect %2</translation>
    </message>
    <message>
        <source>The request could not be kept in the activity. Copy or save it now.</source>
        <translation>La demande n&apos;a pas pu être conservée dans l&apos;activité. Copiez-la ou sauvegardez-la maintenant.</translation>
    </message>
    <message>
        <source>Look at this before you hand it over:</source>
        <translation>Regardez ceci avant de la remettre&#xa0;:</translation>
    </message>
    <message>
        <source>Your mail program opens with the request in it.</source>
        <translation>Votre logiciel de courriel s&apos;ouvre avec la demande.</translation>
    </message>
    <message>
        <source>Your mail program opens with what Jobmark reads. The text for people did not fit in: it is on the clipboard, paste it above.</source>
        <translation>Votre logiciel de courriel s&apos;ouvre avec ce que Jobmark lit. Le texte pour les gens n&apos;y entrait pas&#xa0;: il est dans le presse-papiers, collez-le au-dessus.</translation>
    </message>
    <message>
        <source>Your mail program opens. The request did not fit into the link: it is on the clipboard, paste it into the mail.</source>
        <translation>Votre logiciel de courriel s&apos;ouvre. La demande n&apos;entrait pas dans le lien&#xa0;: elle est dans le presse-papiers, collez-la dans le courriel.</translation>
    </message>
    <message>
        <source>No mail program could be opened. The request is on the clipboard: paste it into a mail.</source>
        <translation>Aucun logiciel de courriel n&apos;a pu être ouvert. La demande est dans le presse-papiers&#xa0;: collez-la dans un courriel.</translation>
    </message>
    <message>
        <source>Request copied: paste it where support reads it.</source>
        <translation>Demande copiée&#xa0;: collez-la là où le soutien la lit.</translation>
    </message>
    <message>
        <source>Choose a folder for the request</source>
        <translation>Choisissez un dossier pour la demande</translation>
    </message>
    <message>
        <source>Saved as:</source>
        <translation>Sauvegardé sous&#xa0;:</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::MainWindow</name>
    <message>
        <source>Jobmark</source>
        <translation>Jobmark</translation>
    </message>
    <message>
        <source>%1 – Jobmark</source>
        <comment>connection</comment>
        <translation>%1 – Jobmark</translation>
    </message>
    <message>
        <source>%1 – %2 – Jobmark</source>
        <comment>lead or page, connection</comment>
        <translation>%1 – %2 – Jobmark</translation>
    </message>
    <message>
        <source>%1 – Jobmark</source>
        <comment>page</comment>
        <translation>%1 – Jobmark</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::MeetingEdit</name>
    <message>
        <source>Dec 15, fri, +3</source>
        <translation>15 déc, ven, +3</translation>
    </message>
    <message>
        <source>2:30 pm</source>
        <translation>14&#xa0;h&#xa0;30</translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation>%1&#xa0;: jour</translation>
    </message>
    <message>
        <source>%1: time of day</source>
        <translation>%1&#xa0;: heure</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::NewLeadView</name>
    <message>
        <source>&amp;Accept lead</source>
        <translation>A&amp;ccepter le prospect</translation>
    </message>
    <message>
        <source>Reason for declinin&amp;g</source>
        <translation>Motif &amp;du refus</translation>
    </message>
    <message>
        <source>&amp;Decline lead</source>
        <translation>Refuser le pr&amp;ospect</translation>
    </message>
    <message>
        <source>This lead is new. Accept it to get the customer&apos;s contact details and to record a status, or decline it and say why.</source>
        <translation>Ce prospect est nouveau. Acceptez-le pour obtenir les coordonnées du client et pour enregistrer un statut, ou refusez-le et dites pourquoi.</translation>
    </message>
    <message>
        <source>The reason for declining is too long: shorten it to 500 characters.</source>
        <translation>Le motif du refus est trop long&#xa0;: raccourcissez-le à 500 caractères.</translation>
    </message>
    <message>
        <source>The reason for declining is missing: write in a few words why this lead is not for you.</source>
        <translation>Il manque le motif du refus&#xa0;: écrivez en quelques mots pourquoi ce prospect n&apos;est pas pour vous.</translation>
    </message>
    <message>
        <source>Record a &amp;status</source>
        <translation>Enregistrer un s&amp;tatut</translation>
    </message>
    <message>
        <source>This server does not let Jobmark read leads, so only the number of this one is known. Accept it to get the customer&apos;s contact details, or decline it and say why. If it is accepted already, record a status; RenovationFind says when that cannot be.</source>
        <translation>Ce serveur ne permet pas à Jobmark de lire les prospects&#xa0;: seul le numéro de celui-ci est connu. Acceptez-le pour obtenir les coordonnées du client, ou refusez-le et dites pourquoi. S&apos;il est déjà accepté, enregistrez un statut&#xa0;; RenovationFind dira si cela ne se peut pas.</translation>
    </message>
    <message>
        <source>Answer to this lead</source>
        <translation>Réponse à ce prospect</translation>
    </message>
    <message>
        <source>You have answered this lead. How that stands is said above.</source>
        <translation>Vous avez répondu à ce prospect. L&apos;état de cette réponse est indiqué plus haut.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::NotesEdit</name>
    <message>
        <source>%L1 too many</source>
        <translation>%L1 de trop</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::Notice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::OutboxEntry</name>
    <message>
        <source>Open lead</source>
        <translation>Ouvrir le prospect</translation>
    </message>
    <message>
        <source>Open lead %1</source>
        <translation>Ouvrir le prospect %1</translation>
    </message>
    <message>
        <source>Submitted %1.</source>
        <translation>Mis dans la boîte d&apos;envoi&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::OutboxIndicator</name>
    <message>
        <source>Outbox: %1</source>
        <translation>Boîte d&apos;envoi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::OutboxPage</name>
    <message>
        <source>Settled since Jobmark started</source>
        <translation>Réglés depuis le démarrage de Jobmark</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d&apos;envoi</translation>
    </message>
    <message numerus="yes">
        <source>%n more not shown; they come up as these are settled.</source>
        <translation>
            <numerusform>%n autre n&apos;est pas montré&#xa0;; il apparaîtra quand ceux-ci seront réglés.</numerusform>
            <numerusform>%n autres ne sont pas montrés&#xa0;; ils apparaîtront quand ceux-ci seront réglés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier one(s) not shown.</source>
        <translation>
            <numerusform>%n plus ancien n&apos;est pas montré.</numerusform>
            <numerusform>%n plus anciens ne sont pas montrés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobmark::ui::OverviewPage</name>
    <message>
        <source>The leads are being fetched. They are counted here as they come.</source>
        <translation>Les prospects sont en cours de chargement. Ils sont comptés ici à mesure qu&apos;ils arrivent.</translation>
    </message>
    <message>
        <source>This server has no list of leads. Those that are opened by number (Ctrl+G) are counted here.</source>
        <translation>Ce serveur n&apos;a pas de liste de prospects. Ceux qui sont ouverts par leur numéro (Ctrl+G) sont comptés ici.</translation>
    </message>
    <message>
        <source>No lead is known yet. Those that are fetched or opened are counted here.</source>
        <translation>Aucun prospect n&apos;est encore connu. Ceux qui sont chargés ou ouverts sont comptés ici.</translation>
    </message>
    <message>
        <source>Fetch the leads</source>
        <translation>Charger les prospects</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::PreviewWindow</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file; what it is</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is its beginning. Save it to read all of it.</source>
        <translation>En voici le début. Sauvegardez-le pour tout lire.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not shown here. Save it, and open it with a program you trust.</source>
        <translation>«&#xa0;%1&#xa0;» est d&apos;un type qui n&apos;est pas affiché ici. Sauvegardez-le et ouvrez-le avec un programme auquel vous faites confiance.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be shown. Save it, or ask for it to be sent again.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé et ne peut pas être affiché. Sauvegardez-le, ou demandez qu&apos;il soit envoyé de nouveau.</translation>
    </message>
    <message>
        <source>Picture, %1 × %2 pixels</source>
        <translation>Image, %1 × %2 pixels</translation>
    </message>
    <message>
        <source>“%1” has too many pixels to be shown here. Save it, and open it with a program for pictures.</source>
        <translation>«&#xa0;%1&#xa0;» a trop de pixels pour être affiché ici. Sauvegardez-le et ouvrez-le avec un programme pour images.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::Program</name>
    <message>
        <source>Jobmark is open already, and its window was raised. What was given for this run was not used: close Jobmark first, or name another folder with --profile.</source>
        <translation>Jobmark est déjà ouvert, et sa fenêtre a été mise au premier plan. Ce qui était donné pour ce lancement n&apos;a pas servi&#xa0;: fermez d&apos;abord Jobmark, ou indiquez un autre dossier avec --profile.</translation>
    </message>
    <message>
        <source>Jobmark is open already, but does not answer. Close its window, or end it in the list of running programs, then start Jobmark again. Nothing that was saved is lost.</source>
        <translation>Jobmark est déjà ouvert, mais ne répond pas. Fermez sa fenêtre, ou arrêtez-le dans la liste des programmes en cours, puis relancez Jobmark. Rien de ce qui a été sauvegardé n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Jobmark</source>
        <translation>Jobmark</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::RawJson</name>
    <message>
        <source>Show raw JSON</source>
        <translation>Afficher le JSON brut</translation>
    </message>
    <message>
        <source>Copy raw JSON</source>
        <translation>Copier le JSON brut</translation>
    </message>
    <message>
        <source>Only the beginning is shown; Copy raw JSON copies all of it.</source>
        <translation>Seul le début est affiché&#xa0;; «&#xa0;Copier le JSON brut&#xa0;» le copie en entier.</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON brut</translation>
    </message>
    <message>
        <source>Hide raw JSON</source>
        <translation>Masquer le JSON brut</translation>
    </message>
    <message>
        <source>raw JSON</source>
        <comment>what was copied</comment>
        <translation>JSON brut</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ReceivedPage</name>
    <message>
        <source>Open the &amp;record</source>
        <translation>&amp;Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>&amp;Back to the leads</source>
        <translation>&amp;Revenir aux prospects</translation>
    </message>
    <message>
        <source>Open a correction request</source>
        <translation>Ouvrir une demande de correction</translation>
    </message>
    <message>
        <source>Correction request</source>
        <translation>Demande de correction</translation>
    </message>
    <message>
        <source>Correction request %1 for lead %2</source>
        <translation>Demande de correction %1 pour le prospect %2</translation>
    </message>
    <message>
        <source>Written %1 with the connection &quot;%2&quot; to %3. Anybody can write such a request: compare it with what the contractor tells you.</source>
        <translation>Rédigée le %1 avec la connexion «&#xa0;%2&#xa0;» à %3. N&apos;importe qui peut rédiger une telle demande&#xa0;: comparez-la à ce que l&apos;entrepreneur vous dit.</translation>
    </message>
    <message>
        <source>This request is about another server than the connection in use, %1. Switch to the right connection, then open the request again.</source>
        <translation>Cette demande concerne un autre serveur que celui de la connexion utilisée, %1. Passez à la bonne connexion, puis ouvrez la demande à nouveau.</translation>
    </message>
    <message>
        <source>Copy the record&apos;s referen&amp;ce</source>
        <translation>&amp;Copier la référence de la fiche</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::RecordActions</name>
    <message>
        <source>Lead %1 is still being fetched. As soon as it is here, it is done.</source>
        <translation>Le prospect %1 est en cours de chargement. Dès qu&apos;il sera là, ce sera fait.</translation>
    </message>
    <message>
        <source>Reference copied:</source>
        <translation>Référence copiée&#xa0;:</translation>
    </message>
    <message>
        <source>Support note copied, as plain text.</source>
        <translation>Note pour le soutien copiée, en texte brut.</translation>
    </message>
    <message>
        <source>Support note copied, as Markdown.</source>
        <translation>Note pour le soutien copiée, en Markdown.</translation>
    </message>
    <message>
        <source>This record is not locked: its status can still be changed in the form.</source>
        <translation>Cette fiche n&apos;est pas verrouillée&#xa0;: son statut peut encore être changé dans le formulaire.</translation>
    </message>
    <message>
        <source>Choose a folder for the export</source>
        <translation>Choisissez un dossier pour l&apos;exportation</translation>
    </message>
    <message>
        <source>Saved as:</source>
        <translation>Sauvegardé sous&#xa0;:</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::RecordView</name>
    <message>
        <source>Recorded, and locked</source>
        <translation>Enregistré et verrouillé</translation>
    </message>
    <message>
        <source>Without personal data</source>
        <translation>Sans données personnelles</translation>
    </message>
    <message>
        <source>Notes and exports then leave out names, contact, addresses, free text and file names.</source>
        <translation>Les notes et les exportations omettent alors les noms, les coordonnées, les adresses, le texte libre et les noms de fichiers.</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Copy note</source>
        <translation>Copier la note</translation>
    </message>
    <message>
        <source>Copy note as Markdown</source>
        <translation>Copier la note en Markdown</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>Exporter en JSON…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Something is wrong…</source>
        <translation>Il y a une erreur…</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Review checks: nothing odd was found.</source>
        <translation>Vérifications&#xa0;: rien d&apos;anormal n&apos;a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>Review checks: %n finding(s)</source>
        <translation>
            <numerusform>Vérifications&#xa0;: %n constat</numerusform>
            <numerusform>Vérifications&#xa0;: %n constats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ReviewView</name>
    <message>
        <source>&amp;Back to the form</source>
        <translation>Re&amp;venir au formulaire</translation>
    </message>
    <message>
        <source>Review before it goes: %1</source>
        <translation>À vérifier avant l&apos;envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is final. Once RenovationFind has it, it cannot be changed afterwards.</source>
        <translation>«&#xa0;%1&#xa0;» est définitif. Une fois chez RenovationFind, il ne peut plus changer.</translation>
    </message>
    <message>
        <source>Rec&amp;ord as %1</source>
        <comment>a button; the status is its verb</comment>
        <translation>&amp;Enregistrer comme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an amount in digits, and in words</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field; what is in it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::SessionPages</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d&apos;envoi</translation>
    </message>
    <message>
        <source>Compare records</source>
        <translation>Comparer des fiches</translation>
    </message>
    <message>
        <source>Correction request</source>
        <translation>Demande de correction</translation>
    </message>
    <message>
        <source>Correction request received</source>
        <translation>Demande de correction reçue</translation>
    </message>
    <message>
        <source>Locked records</source>
        <translation>Fiches verrouillées</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::SettingsPage</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>megabytes</comment>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>Comme sur l&apos;ordinateur</translation>
    </message>
    <message>
        <source>Time to &amp;undo a final status</source>
        <translation>Délai pour ann&amp;uler un statut définitif</translation>
    </message>
    <message>
        <source>Largest atta&amp;chment</source>
        <translation>Taille maximale d&apos;une pièce &amp;jointe</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>A larger file is not added. RenovationFind may take less.</source>
        <translation>Un fichier plus gros n&apos;est pas ajouté. RenovationFind peut en accepter moins.</translation>
    </message>
    <message>
        <source>Takes effect when Jobmark is started the next time.</source>
        <translation>Prend effet au prochain démarrage de Jobmark.</translation>
    </message>
    <message numerus="yes">
        <source>In this run it is %n second(s), as --undo-seconds says.</source>
        <translation>
            <numerusform>Pour ce lancement, il est de %n seconde, comme l&apos;indique --undo-seconds.</numerusform>
            <numerusform>Pour ce lancement, il est de %n secondes, comme l&apos;indique --undo-seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes at once, and cannot be undone.</source>
        <translation>Il part aussitôt et ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>So long it waits in the outbox before it goes. 0 sends it at once.</source>
        <translation>Il attend ce temps dans la boîte d&apos;envoi avant de partir. À 0, il part aussitôt.</translation>
    </message>
    <message>
        <source>Forget this co&amp;nnection…</source>
        <translation>Oublier cette co&amp;nnexion…</translation>
    </message>
    <message>
        <source>Tell on the desktop</source>
        <translation>Aviser sur le bureau</translation>
    </message>
    <message>
        <source>Daily re&amp;minder</source>
        <translation>&amp;Rappel quotidien</translation>
    </message>
    <message>
        <source>This desktop shows no notifications now.</source>
        <translation>Ce bureau n&apos;affiche aucune notification en ce moment.</translation>
    </message>
    <message>
        <source>Once a day: how many leads need an update. It names nobody.</source>
        <translation>Une fois par jour, le nombre de prospects à mettre à jour, sans nom.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::SettledEntry</name>
    <message>
        <source>Copy %1</source>
        <comment>a reference</comment>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copy %1: reference of %2</source>
        <comment>a reference, a submission</comment>
        <translation>Copier %1&#xa0;: référence de %2</translation>
    </message>
    <message>
        <source>Attach again</source>
        <translation>Joindre de nouveau</translation>
    </message>
    <message>
        <source>Put back into the form</source>
        <translation>Remettre dans le formulaire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, a submission</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Step back, close</source>
        <translation>Revenir en arrière, fermer</translation>
    </message>
    <message>
        <source>Open a list or a calendar</source>
        <translation>Ouvrir une liste ou un calendrier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>In fields and lists</source>
        <translation>Dans les champs et les listes</translation>
    </message>
    <message>
        <source>Choose in a list</source>
        <translation>Choisir dans une liste</translation>
    </message>
    <message>
        <source>the first letters</source>
        <comment>of what is chosen</comment>
        <translation>les premières lettres</translation>
    </message>
    <message>
        <source>From the search to the rows</source>
        <translation>De la recherche à la liste</translation>
    </message>
    <message>
        <source>Open the lead of a row</source>
        <translation>Ouvrir le prospect de la ligne</translation>
    </message>
    <message>
        <source>What can be done with the lead of a row</source>
        <translation>Ce qui peut être fait avec le prospect de la ligne</translation>
    </message>
    <message>
        <source>Attach a copied file or picture</source>
        <translation>Joindre un fichier ou une image du presse-papiers</translation>
    </message>
    <message>
        <source>Copy the chosen entry of the activity</source>
        <translation>Copier l&apos;entrée choisie de l&apos;activité</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::SideTable</name>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what is to be said of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a field, and the column</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::SignInPage</name>
    <message>
        <source>Sho&amp;w the token</source>
        <translation>Affic&amp;her le jeton</translation>
    </message>
    <message>
        <source>I &amp;record statuses</source>
        <translation>J&apos;enregistre des &amp;statuts</translation>
    </message>
    <message>
        <source>Test and &amp;sign in</source>
        <translation>Tester et se &amp;connecter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Connection &amp;name</source>
        <translation>N&amp;om de la connexion</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>Ad&amp;resse du serveur</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Votre travail</translation>
    </message>
    <message>
        <source>Sign in with the token you were issued in the RenovationFind Manager Portal.</source>
        <translation>Connectez-vous avec le jeton qui vous a été remis dans le portail RenovationFind Manager.</translation>
    </message>
    <message>
        <source>Sign in again: paste a new token from the RenovationFind Manager Portal.</source>
        <translation>Reconnexion&#xa0;: collez un nouveau jeton du portail RenovationFind Manager.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>I rev&amp;iew records (support)</source>
        <translation>Je cons&amp;ulte les fiches (soutien)</translation>
    </message>
    <message>
        <source>To review, the connection only reads.</source>
        <translation>Pour cela, la connexion est en consultation seulement.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::StatusFormView</name>
    <message>
        <source>Choose what happened</source>
        <translation>Choisissez ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>%1 (final)</source>
        <comment>a status that cannot be changed afterwards</comment>
        <translation>%1 (définitif)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation>Choisissez pourquoi</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>&amp;Jeter le brouillon</translation>
    </message>
    <message>
        <source>Review and s&amp;ubmit</source>
        <translation>Vérifier et &amp;envoyer</translation>
    </message>
    <message>
        <source>S&amp;ubmit</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>%1 Fields shown now: %2.</source>
        <comment>what the status is for, then a list of fields</comment>
        <translation>%1 Champs affichés maintenant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>Nothing more is needed.</source>
        <translation>Il ne manque rien.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::SwitchConnection</name>
    <message>
        <source>Switch connection</source>
        <translation>Changer de connexion</translation>
    </message>
    <message>
        <source>Connection &amp;name</source>
        <translation>N&amp;om de la connexion</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1, utilisée</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>connection, server</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No connection has this in its name.</source>
        <translation>Aucune connexion n&apos;a ceci dans son nom.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::TargetDateEdit</name>
    <message>
        <source>To be determined</source>
        <translation>À déterminer</translation>
    </message>
    <message>
        <source>To be determined: %1</source>
        <translation>À déterminer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::Tour</name>
    <message>
        <source>The sample data could not be started.</source>
        <translation>Jobmark n&apos;a pas pu ouvrir les données d&apos;exemple.</translation>
    </message>
    <message>
        <source>The picture %1 could not be saved in %2. Check that the folder can be written to.</source>
        <translation>L&apos;image %1 n&apos;a pas pu être sauvegardée dans %2. Vérifiez qu&apos;il est possible d&apos;écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; did not come to its end.</source>
        <translation>L&apos;étape «&#xa0;%1&#xa0;» ne s&apos;est pas rendue à la fin.</translation>
    </message>
    <message>
        <source>there is nothing to compare</source>
        <translation>il n&apos;y a rien à comparer</translation>
    </message>
    <message>
        <source>sent %1, recorded %2</source>
        <translation>envoyé&#xa0;: %1, enregistré&#xa0;: %2</translation>
    </message>
    <message>
        <source>Talked it through on site. They will call back after the weekend.</source>
        <translation>Discuté sur le chantier. Ils rappellent après la fin de semaine.</translation>
    </message>
    <message>
        <source>%1: the server has recorded something else than was sent: %2.</source>
        <translation>%1&#xa0;: le serveur a enregistré autre chose que ce qui a été envoyé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There are no more leads to go through.</source>
        <translation>Il n&apos;y a plus de prospects à parcourir.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::UnkeptQuestion</name>
    <message>
        <source>Close Jobmark</source>
        <translation>Fermer Jobmark</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) could not be kept on this computer. If you close Jobmark now, what you typed there is lost.</source>
        <translation>
            <numerusform>%n brouillon n&apos;a pas pu être conservé sur cet ordinateur. Si vous fermez Jobmark maintenant, ce que vous y avez écrit est perdu.</numerusform>
            <numerusform>%n brouillons n&apos;ont pas pu être conservés sur cet ordinateur. Si vous fermez Jobmark maintenant, ce que vous y avez écrit est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep Jobmark open, free some space or mend what is wrong with the disk, and try again.</source>
        <translation>Gardez Jobmark ouvert, libérez de l&apos;espace ou réglez ce qui ne va pas avec le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>Lai&amp;sser ouvert</translation>
    </message>
    <message>
        <source>Close and &amp;lose it</source>
        <translation>Fermer et &amp;perdre le texte</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::VersionTable</name>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Sur le serveur maintenant</translation>
    </message>
    <message>
        <source>%1: differs</source>
        <comment>field</comment>
        <translation>%1&#xa0;: diffère</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>Pas mentionné</translation>
    </message>
    <message>
        <source>%1, yours</source>
        <comment>field</comment>
        <translation>%1, la vôtre</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>%1, on the server now</source>
        <comment>field</comment>
        <translation>%1, sur le serveur maintenant</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Jobmark</source>
        <translation>Bienvenue dans Jobmark</translation>
    </message>
    <message>
        <source>Jobmark keeps your RenovationFind leads up to date: pick a lead, pick what happened, and submit it. What you type is checked as you type it, and is never lost.</source>
        <translation>Jobmark tient à jour vos prospects de RenovationFind&#xa0;: choisissez un prospect, choisissez ce qui s&apos;est passé, et envoyez. Ce que vous écrivez est vérifié au fur et à mesure et ne se perd jamais.</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Se connecter…</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>&amp;Essayer avec des données d&apos;exemple</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::WorkPage</name>
    <message>
        <source>Back to the leads</source>
        <translation>Revenir aux prospects</translation>
    </message>
</context>
</TS>
