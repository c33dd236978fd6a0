<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US">
<context>
    <name>Activity</name>
    <message>
        <source>Correction requested</source>
        <translation>Corrección solicitada</translation>
    </message>
    <message>
        <source>%1, as recorded</source>
        <translation>%1, tal como está registrado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <translation>Motivo del rechazo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Prospecto %1</translation>
    </message>
    <message>
        <source>Lead %1, %2</source>
        <translation>Prospecto %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>referencia %1</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>The server has recorded something else than was sent.</source>
        <translation>El servidor registró algo distinto de lo que se envió.</translation>
    </message>
    <message>
        <source>Two looks at the lead showed that it was not recorded.</source>
        <translation>Dos consultas del prospecto mostraron que el envío no quedó registrado.</translation>
    </message>
    <message>
        <source>The lead could not be read, so nobody knows.</source>
        <translation>No se pudo leer el prospecto, así que nadie lo sabe.</translation>
    </message>
    <message>
        <source>The lead is to be looked at once more.</source>
        <translation>Se consultará el prospecto una vez más.</translation>
    </message>
    <message>
        <source>It is to be sent again.</source>
        <translation>Se enviará de nuevo.</translation>
    </message>
    <message>
        <source>Decision needed</source>
        <translation>Se necesita una decisión</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>Reemplazado por uno más nuevo</translation>
    </message>
    <message>
        <source>Acceptance of the lead</source>
        <translation>Aceptación del prospecto</translation>
    </message>
    <message>
        <source>Decline of the lead</source>
        <translation>Rechazo del prospecto</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Intento %1</translation>
    </message>
    <message>
        <source>The newer one is %1.</source>
        <translation>El más nuevo es %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Prospecto</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Recorded otherwise</source>
        <translation>Registrado de otra manera</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Enviado por usted</translation>
    </message>
    <message>
        <source>Sent to the server</source>
        <translation>Enviado al servidor</translation>
    </message>
    <message>
        <source>Accepted by the server</source>
        <translation>Aceptado por el servidor</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Adjuntado</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>No admitido por el servidor</translation>
    </message>
    <message>
        <source>Result unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Undone, discarded or replaced</source>
        <translation>Deshecho, descartado o reemplazado</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Period: %1</source>
        <translation>Período: %1</translation>
    </message>
    <message>
        <source>Period: %1 to %2</source>
        <translation>Período: del %1 al %2</translation>
    </message>
    <message>
        <source>Period: from %1</source>
        <translation>Período: desde el %1</translation>
    </message>
    <message>
        <source>Period: until %1</source>
        <translation>Período: hasta el %1</translation>
    </message>
    <message>
        <source>Period: from the beginning until now</source>
        <translation>Período: desde el principio hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown.</source>
        <translation>
            <numerusform>Se muestra la entrada más reciente.</numerusform>
            <numerusform>Se muestran las %n más recientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries.</source>
        <translation>
            <numerusform>%n entrada.</numerusform>
            <numerusform>%n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The activity could not be read. %1</source>
        <translation>No se pudo leer la actividad. %1</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Leads that are viewed and statuses that are submitted on this computer appear here, with what the server answered.</source>
        <translation>Todavía no hay nada. Aquí aparecen los prospectos que se ven y los estados que se envían desde esta computadora, con lo que respondió el servidor.</translation>
    </message>
    <message>
        <source>No entry is like that. Choose another kind or period, or show everything.</source>
        <translation>Ninguna entrada coincide. Elija otro tipo u otro período, o quite los filtros.</translation>
    </message>
    <message>
        <source>Only lead %1</source>
        <translation>Solo el prospecto %1</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Solo: %1</translation>
    </message>
    <message>
        <source>Only with the words “%1”</source>
        <translation>Solo con las palabras “%1”</translation>
    </message>
    <message>
        <source>Saved as “%1” in %2.</source>
        <translation>Guardado como “%1” en %2.</translation>
    </message>
    <message>
        <source>“%1” was not saved, because something that is not a file has that name: choose another name.</source>
        <translation>“%1” no se guardó, porque algo que no es un archivo tiene ese nombre: elija otro nombre.</translation>
    </message>
    <message>
        <source>Still looking. Entries looked through: %1; found so far: %2.</source>
        <translation>Buscando. Entradas revisadas: %1; encontradas hasta ahora: %2.</translation>
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
        <translation>Observación</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Elaborado: %1</translation>
    </message>
    <message>
        <source>Activity, %1. %2</source>
        <translation>Actividad, %1. %2</translation>
    </message>
    <message>
        <source>There is no entry.</source>
        <translation>No hay ninguna entrada.</translation>
    </message>
</context>
<context>
    <name>AttachWords</name>
    <message>
        <source>“%1” is no longer where it was: choose it again where it is now.</source>
        <translation>“%1” ya no está donde estaba: elíjalo de nuevo donde está ahora.</translation>
    </message>
    <message>
        <source>“%1” may not be read: change its permissions, or add a copy of it.</source>
        <translation>“%1” no se puede leer por sus permisos: cámbielos, o agregue una copia.</translation>
    </message>
    <message>
        <source>“%1” is a folder: add the files in it, or a ZIP file of it.</source>
        <translation>“%1” es una carpeta: agregue los archivos que contiene, o un archivo ZIP de ella.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file: save what is in it as one, then add that.</source>
        <translation>“%1” no es un archivo común: guarde su contenido como archivo y agregue ese.</translation>
    </message>
    <message>
        <source>“%1” is empty: save something in it first, then add it again.</source>
        <translation>“%1” está vacío: guarde algo en él primero y agréguelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2: add a smaller one, or attach it in the RenovationFind Manager Portal.</source>
        <translation>“%1” pasa de %2: agregue uno más pequeño, o adjúntelo en el portal RenovationFind Manager.</translation>
    </message>
    <message>
        <source>“%1” is a program or a shortcut: add a document or a picture instead of it.</source>
        <translation>“%1” es un programa o un acceso directo: agregue en su lugar un documento o una foto.</translation>
    </message>
    <message>
        <source>“%1” changed while it was copied: wait until it is saved, then add it again.</source>
        <translation>“%1” cambió mientras se copiaba: espere a que esté guardado y agréguelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” found no room on this computer&apos;s disk: free some space, then add it again.</source>
        <translation>“%1” no cupo en el disco de esta computadora: libere espacio y agréguelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” could not be copied into Jobmark&apos;s folder: check the permissions of that folder, then add it again.</source>
        <translation>“%1” no se pudo copiar a la carpeta de Jobmark: revise los permisos de esa carpeta y agréguelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” could not be read: check the drive it is on, then add it again.</source>
        <translation>“%1” no se pudo leer: revise la unidad donde está y agréguelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are too many at once: add them in groups of at most %2.</source>
        <translation>
            <numerusform>%n archivo es demasiado de una sola vez: agréguelos en grupos de %2 como máximo.</numerusform>
            <numerusform>%n archivos son demasiados de una sola vez: agréguelos en grupos de %2 como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not on this computer: save it here first, then add it.</source>
        <translation>“%1” no está en esta computadora: guárdelo aquí primero y luego agréguelo.</translation>
    </message>
    <message>
        <source>“%1” was not added, because this server does not take attachments here: attach it in the RenovationFind Manager Portal.</source>
        <translation>“%1” no se agregó, porque este servidor no recibe archivos adjuntos aquí: adjúntelo en el portal RenovationFind Manager.</translation>
    </message>
    <message>
        <source>“%1” was not added, because this connection only reads: switch to one that records.</source>
        <translation>“%1” no se agregó, porque esta conexión solo lee: cambie a una que registre.</translation>
    </message>
    <message>
        <source>“%1” was not added, because this lead takes no attachments here: open one whose status can be recorded, or attach it in the RenovationFind Manager Portal.</source>
        <translation>“%1” no se agregó, porque este prospecto no recibe archivos adjuntos aquí: abra uno cuyo estado se pueda registrar, o adjúntelo en el portal RenovationFind Manager.</translation>
    </message>
    <message>
        <source>“%1” was not added. %2</source>
        <comment>a file; a whole sentence</comment>
        <translation>“%1” no se agregó. %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo comprimido</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>“%1” was not saved, because that folder is not there any more: choose another one.</source>
        <translation>“%1” no se guardó, porque esa carpeta ya no existe: elija otra.</translation>
    </message>
    <message>
        <source>“%1” was not saved, because nothing may be written to that folder: choose another one.</source>
        <translation>“%1” no se guardó, porque no se puede escribir en esa carpeta: elija otra.</translation>
    </message>
    <message>
        <source>“%1” was not saved, because that folder holds too many of this name: choose another one.</source>
        <translation>“%1” no se guardó, porque esa carpeta tiene demasiados con ese nombre: elija otra.</translation>
    </message>
    <message>
        <source>“%1” was not saved, because the disk is full: free some space, or choose another folder.</source>
        <translation>“%1” no se guardó, porque el disco está lleno: libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” was not saved, because that folder did not take it: choose another one.</source>
        <translation>“%1” no se guardó, porque esa carpeta no lo recibió: elija otra.</translation>
    </message>
    <message>
        <source>“%1”, or the folder it is in, has a name that this computer cannot read: rename it first, then add it again.</source>
        <translation>Esta computadora no puede leer el nombre de “%1” o el de su carpeta: cámbielo primero y luego agréguelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Consultar ahora</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Stopping the upload.</source>
        <translation>Deteniendo la subida.</translation>
    </message>
    <message>
        <source>Uploading: %1 of %2.</source>
        <translation>Subiendo: %1 de %2.</translation>
    </message>
    <message>
        <source>Waiting for the one before it.</source>
        <translation>Espera a que termine el anterior.</translation>
    </message>
    <message>
        <source>Fetching it.</source>
        <translation>Descargándolo.</translation>
    </message>
    <message>
        <source>Saving it.</source>
        <translation>Guardándolo.</translation>
    </message>
    <message>
        <source>Saved as “%1” in %2.</source>
        <translation>Guardado como “%1” en %2.</translation>
    </message>
    <message>
        <source>Copying it.</source>
        <translation>Copiándolo.</translation>
    </message>
    <message>
        <source>Attachment without a name</source>
        <translation>Archivo adjunto sin nombre</translation>
    </message>
    <message>
        <source>%1 · added %2</source>
        <translation>%1 · agregado: %2</translation>
    </message>
    <message>
        <source>It can only be opened in the RenovationFind Manager Portal: it has no number here.</source>
        <translation>Solo se puede abrir en el portal RenovationFind Manager: aquí no tiene número.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Lead %1: %2</source>
        <translation>Prospecto %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) were not added either.</source>
        <translation>
            <numerusform>Tampoco se agregó otro archivo más.</numerusform>
            <numerusform>Tampoco se agregaron otros %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar el aviso</translation>
    </message>
    <message>
        <source>“%1” is removed and does not go to RenovationFind.</source>
        <translation>“%1” se quitó y no irá a RenovationFind.</translation>
    </message>
    <message>
        <source>“%1” is removed and is not sent again. It was on its way: should RenovationFind have it all the same, it appears in this list.</source>
        <translation>“%1” se quitó y no se enviará de nuevo. Ya iba en camino: si RenovationFind lo tiene de todos modos, aparecerá en esta lista.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Choose files, drop them on this page, or paste a file or a picture. Each is uploaded at once and by itself.</source>
        <translation>Elija archivos, arrástrelos a esta página, o pegue un archivo o una imagen. Cada uno se sube enseguida y por separado.</translation>
    </message>
    <message>
        <source>This server does not take attachments here. Attach the file in the RenovationFind Manager Portal; the status can be submitted here all the same.</source>
        <translation>Este servidor no recibe archivos adjuntos aquí. Adjunte el archivo en el portal RenovationFind Manager; el estado sí se puede enviar aquí.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n attached</source>
        <translation>
            <numerusform>%n adjunto</numerusform>
            <numerusform>%n adjuntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n en camino</numerusform>
            <numerusform>%n en camino</numerusform>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a share in percent</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Work with this server; with --token-stdin for this run only.</source>
        <translation>Trabajar con este servidor; con --token-stdin, solo en esta ejecución.</translation>
    </message>
    <message>
        <source>Read the token from standard input, for this run only. It is not kept.</source>
        <translation>Leer el token de la entrada estándar, solo para esta ejecución. No se guarda.</translation>
    </message>
    <message>
        <source>Open at this lead.</source>
        <translation>Abrir en este prospecto.</translation>
    </message>
    <message>
        <source>Try Jobmark on sample leads, without an account.</source>
        <translation>Probar Jobmark con prospectos de ejemplo, sin cuenta.</translation>
    </message>
    <message>
        <source>Keep all data in this folder, settings too.</source>
        <translation>Guardar todos los datos en esta carpeta, también la configuración.</translation>
    </message>
    <message>
        <source>How long a final status can be undone before it goes, 0 to 60; otherwise as set.</source>
        <translation>Cuánto tiempo se puede deshacer un estado definitivo antes de que salga, de 0 a 60; si no, según la configuración.</translation>
    </message>
    <message>
        <source>Check updates, one JSON object a line, and say what is wrong with each. A dash reads standard input.</source>
        <translation>Revisar actualizaciones, un objeto JSON por línea, y decir qué está mal en cada una. Un guion lee la entrada estándar.</translation>
    </message>
    <message>
        <source>Print the table of statuses and their fields as Markdown.</source>
        <translation>Mostrar la tabla de estados y sus campos en Markdown.</translation>
    </message>
    <message>
        <source>Go through all statuses on sample data and save a picture of each step.</source>
        <translation>Recorrer todos los estados con datos de ejemplo y guardar una imagen de cada paso.</translation>
    </message>
    <message>
        <source>Say this, and end.</source>
        <translation>Mostrar esto y terminar.</translation>
    </message>
    <message>
        <source>Say the version, and end.</source>
        <translation>Mostrar la versión y terminar.</translation>
    </message>
    <message>
        <source>A link such as jobmark:lead/41207.</source>
        <translation>Un enlace como jobmark:lead/41207.</translation>
    </message>
    <message>
        <source>--lead: &quot;%1&quot; is no lead number. Write digits, for example --lead 41207.</source>
        <translation>--lead: &quot;%1&quot; no es un número de prospecto. Escriba cifras, por ejemplo --lead 41207.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no link that Jobmark knows. Write it like jobmark:lead/41207, or see --help.</source>
        <translation>&quot;%1&quot; no es un enlace que Jobmark conozca. Escríbalo como jobmark:lead/41207, o consulte --help.</translation>
    </message>
    <message>
        <source>--api-url: &quot;%1&quot; cannot be used. Write an https address, or http for a server on this computer, without a password or a question mark in it.</source>
        <translation>--api-url: &quot;%1&quot; no se puede usar. Escriba una dirección https, o http para un servidor en esta computadora, sin contraseña ni signo de interrogación.</translation>
    </message>
    <message>
        <source>--undo-seconds: write a whole number from 0 to 60.</source>
        <translation>--undo-seconds: escriba un número entero de 0 a 60.</translation>
    </message>
    <message>
        <source>Write one link at most; see --help.</source>
        <translation>Escriba un solo enlace como máximo; consulte --help.</translation>
    </message>
    <message>
        <source>%1 See --help.</source>
        <translation>%1 Consulte --help.</translation>
    </message>
    <message>
        <source>Keeps RenovationFind leads up to date.</source>
        <translation>Mantiene al día los prospectos de RenovationFind.</translation>
    </message>
    <message>
        <source>--check: &quot;%1&quot; cannot be read (%2). Check the path and its permissions.</source>
        <translation>--check: &quot;%1&quot; no se puede leer (%2). Revise la ruta y sus permisos.</translation>
    </message>
</context>
<context>
    <name>ComparedVersions</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Answer to the lead</source>
        <translation>Respuesta al prospecto</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 (review only)</source>
        <translation>%1 (solo revisión)</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Correction request %1 for lead %2</source>
        <translation>Solicitud de corrección %1 del prospecto %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>What should be corrected</source>
        <translation>Qué se debe corregir</translation>
    </message>
    <message>
        <source>recorded: %1
should be: %2</source>
        <translation>registrado: %1
debe ser: %2</translation>
    </message>
    <message>
        <source>None of the fields; the reason below says what is wrong.</source>
        <translation>Ninguno de los campos; el motivo de abajo dice qué está mal.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>For Jobmark, which opens it from the clipboard or a file:</source>
        <translation>Para Jobmark, que la abre desde el portapapeles o desde un archivo:</translation>
    </message>
    <message>
        <source>(The request is on the clipboard: paste it here.)</source>
        <translation>(La solicitud está en el portapapeles: péguela aquí.)</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Can be undone for another %1.</source>
        <translation>Se puede deshacer durante %1 más.</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Próximo intento en %1.</translation>
    </message>
    <message>
        <source>Looks again in %1.</source>
        <translation>Consulta de nuevo en %1.</translation>
    </message>
</context>
<context>
    <name>DeskNotice</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Nothing was sent. What you typed is still here.</source>
        <translation>No se envió nada. Lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>The same is on its way for this lead already. Wait until it is settled, then look again.</source>
        <translation>Lo mismo ya va en camino para este prospecto. Espere a que se resuelva y consúltelo de nuevo.</translation>
    </message>
    <message>
        <source>The attachment cannot be read. Check that the file is still there, then add it again.</source>
        <translation>No se puede leer el archivo adjunto. Revise que siga ahí y agréguelo de nuevo.</translation>
    </message>
    <message>
        <source>This connection only reads: sign in to another one to record a status.</source>
        <translation>Esta conexión solo lee: inicie sesión en otra para registrar un estado.</translation>
    </message>
    <message>
        <source>no status yet</source>
        <translation>todavía sin estado</translation>
    </message>
    <message>
        <source>This lead changed since you began your draft: its status was &quot;%1&quot; and is &quot;%2&quot; now. Your draft is in the form below; keep it or discard it.</source>
        <translation>Este prospecto cambió desde que empezó su borrador: su estado era “%1” y ahora es “%2”. Su borrador está en el formulario de abajo; consérvelo o descártelo.</translation>
    </message>
    <message>
        <source>Keep my draft</source>
        <translation>Conservar mi borrador</translation>
    </message>
    <message>
        <source>Discard my draft</source>
        <translation>Descartar mi borrador</translation>
    </message>
    <message>
        <source>Your draft is on screen, but not saved.</source>
        <translation>Su borrador está en pantalla, pero no está guardado.</translation>
    </message>
    <message>
        <source>Saving draft</source>
        <translation>Guardando el borrador</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Borrador guardado: %1</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>Borrador sin guardar</translation>
    </message>
    <message>
        <source>This lead changed since you began your draft: its status was &quot;%1&quot; and is &quot;%2&quot; now, which is final. Your draft cannot be submitted any more; it is kept until you discard it.</source>
        <translation>Este prospecto cambió desde que empezó su borrador: su estado era “%1” y ahora es “%2”, que es definitivo. Su borrador ya no se puede enviar; se conserva hasta que lo descarte.</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; of this lead was set again since you began your draft. Your draft is in the form below; keep it or discard it.</source>
        <translation>El estado “%1” de este prospecto se volvió a poner desde que empezó su borrador. Su borrador está en el formulario de abajo; consérvelo o descártelo.</translation>
    </message>
    <message>
        <source>This lead changed since you began your draft: it was declined. Your draft cannot be submitted any more; it is kept until you discard it.</source>
        <translation>Este prospecto cambió desde que empezó su borrador: fue rechazado. Su borrador ya no se puede enviar; se conserva hasta que lo descarte.</translation>
    </message>
    <message>
        <source>Copy my draft</source>
        <translation>Copiar mi borrador</translation>
    </message>
    <message>
        <source>There is a draft for this lead that cannot be submitted any more. It is kept until you discard it.</source>
        <translation>Para este prospecto hay un borrador que ya no se puede enviar. Se conserva hasta que lo descarte.</translation>
    </message>
    <message>
        <source>A final status is on its way for this lead. Wait until RenovationFind has answered, then look again.</source>
        <translation>Un estado definitivo va en camino para este prospecto. Espere a que RenovationFind responda y consúltelo de nuevo.</translation>
    </message>
    <message>
        <source>An earlier update of this lead needs your decision first. Decide what becomes of it, then submit again.</source>
        <translation>Una actualización anterior de este prospecto espera primero su decisión. Decida qué pasa con ella y envíe de nuevo.</translation>
    </message>
    <message>
        <source>Go to the decision</source>
        <translation>Ir a la decisión</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>It was not sent, and is not sent any more then.</source>
        <translation>No se ha enviado, y entonces ya no se enviará.</translation>
    </message>
    <message>
        <source>RenovationFind refused it, so nothing of it is recorded.</source>
        <translation>RenovationFind no lo admitió, así que nada de eso está registrado.</translation>
    </message>
    <message>
        <source>It was sent, and nobody knows yet whether it is recorded. Discarding does not take it back: Jobmark only stops looking, and if it is recorded, it is final. Look in the portal to be certain.</source>
        <translation>Se envió, y nadie sabe todavía si está registrado. Descartarlo no lo anula: Jobmark solo deja de consultar, y si está registrado, es definitivo. Mire en el portal para estar seguro.</translation>
    </message>
    <message>
        <source>It was sent, and nobody knows yet whether it is recorded. Discarding does not take it back: Jobmark only stops looking. Look in the portal to be certain.</source>
        <translation>Se envió, y nadie sabe todavía si está registrado. Descartarlo no lo anula: Jobmark solo deja de consultar. Mire en el portal para estar seguro.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Discard &quot;%1&quot;?</source>
        <translation>¿Descartar “%1”?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Nobody knows whether it was sent, and two looks show that RenovationFind does not have it. Discarding takes it out of the outbox, and the status of the lead stays as it is.</source>
        <translation>Nadie sabe si se envió, y dos consultas muestran que RenovationFind no lo tiene. Al descartarlo sale de la bandeja de salida, y el estado del prospecto queda como está.</translation>
    </message>
    <message>
        <source>It may have been sent, and nobody knows yet whether it is recorded. Discarding does not take it back: Jobmark only stops looking, and if it is recorded, it is final. Look in the portal to be certain.</source>
        <translation>Puede que se haya enviado, y nadie sabe todavía si está registrado. Descartarlo no lo anula: Jobmark solo deja de consultar, y si está registrado, es definitivo. Mire en el portal para estar seguro.</translation>
    </message>
    <message>
        <source>It may have been sent, and nobody knows yet whether it is recorded. Discarding does not take it back: Jobmark only stops looking. Look in the portal to be certain.</source>
        <translation>Puede que se haya enviado, y nadie sabe todavía si está registrado. Descartarlo no lo anula: Jobmark solo deja de consultar. Mire en el portal para estar seguro.</translation>
    </message>
    <message>
        <source>It was sent, and two looks show that RenovationFind does not have it. Discarding takes it out of the outbox, and the status of the lead stays as it is.</source>
        <translation>Se envió, y dos consultas muestran que RenovationFind no lo tiene. Al descartarlo sale de la bandeja de salida, y el estado del prospecto queda como está.</translation>
    </message>
    <message>
        <source>It was not sent, and is not sent any more then: the lead keeps the status it has. What you typed can be put back into the form for as long as the outbox lists it as settled.</source>
        <translation>No se envió y ya no se enviará: el prospecto conserva el estado que tiene. Lo que escribió puede volver al formulario mientras la bandeja de salida lo muestre como resuelto.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>%1: %2</source>
        <comment>a name, and what belongs to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>**%1:** %2</source>
        <comment>a name in bold as Markdown has it, and what belongs to it</comment>
        <translation>**%1:** %2</translation>
    </message>
</context>
<context>
    <name>ErrorTitle</name>
    <message>
        <source>Error: %1</source>
        <comment>the name of a page</comment>
        <translation>Error: %1</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The leads were not loaded.</source>
        <translation>No se cargaron los prospectos.</translation>
    </message>
    <message>
        <source>The lead was not read.</source>
        <translation>No se leyó el prospecto.</translation>
    </message>
    <message>
        <source>The status was not recorded.</source>
        <translation>No se registró el estado.</translation>
    </message>
    <message>
        <source>The lead was not accepted.</source>
        <translation>No se aceptó el prospecto.</translation>
    </message>
    <message>
        <source>The lead was not declined.</source>
        <translation>No se rechazó el prospecto.</translation>
    </message>
    <message>
        <source>The attachment was not added.</source>
        <translation>No se agregó el archivo adjunto.</translation>
    </message>
    <message>
        <source>The attachment was not fetched.</source>
        <translation>No se descargó el archivo adjunto.</translation>
    </message>
    <message>
        <source>The token was not confirmed.</source>
        <translation>No se confirmó el token.</translation>
    </message>
    <message>
        <source>Result unknown, checking whether the lead was accepted.</source>
        <translation>Resultado desconocido; se está comprobando si el prospecto quedó aceptado.</translation>
    </message>
    <message>
        <source>Result unknown, checking whether the lead was declined.</source>
        <translation>Resultado desconocido; se está comprobando si el prospecto quedó rechazado.</translation>
    </message>
    <message>
        <source>Result unknown, checking whether the attachment was added.</source>
        <translation>Resultado desconocido; se está comprobando si el archivo adjunto quedó agregado.</translation>
    </message>
    <message>
        <source>Result unknown, checking whether the status was recorded.</source>
        <translation>Resultado desconocido; se está comprobando si el estado quedó registrado.</translation>
    </message>
    <message>
        <source>This server does not offer a list of leads.</source>
        <translation>Este servidor no ofrece una lista de prospectos.</translation>
    </message>
    <message>
        <source>This server does not offer to read a single lead.</source>
        <translation>Este servidor no permite leer un solo prospecto.</translation>
    </message>
    <message>
        <source>This server does not take attachments here.</source>
        <translation>Este servidor no recibe archivos adjuntos aquí.</translation>
    </message>
    <message>
        <source>This server does not hand out attachments here.</source>
        <translation>Este servidor no entrega archivos adjuntos aquí.</translation>
    </message>
    <message>
        <source>This server does not offer the call that a token is tested with.</source>
        <translation>Este servidor no ofrece la llamada con que se prueba un token.</translation>
    </message>
    <message>
        <source>This server does not offer this call.</source>
        <translation>Este servidor no ofrece esta llamada.</translation>
    </message>
    <message>
        <source>The server does not have this attachment.</source>
        <translation>El servidor no tiene este archivo adjunto.</translation>
    </message>
    <message>
        <source>The server has nothing at this address.</source>
        <translation>El servidor no tiene nada en esta dirección.</translation>
    </message>
    <message>
        <source>The server does not know a lead with this number.</source>
        <translation>El servidor no conoce ningún prospecto con este número.</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>El servidor dijo: “%1”</translation>
    </message>
    <message>
        <source>The server said no without giving a reason (HTTP %1).</source>
        <translation>El servidor dijo que no, sin dar un motivo (HTTP %1).</translation>
    </message>
    <message>
        <source>The server said no without giving a reason.</source>
        <translation>El servidor dijo que no, sin dar un motivo.</translation>
    </message>
    <message>
        <source>The server has a fault of its own (HTTP %1): “%2”</source>
        <translation>El servidor tiene una falla propia (HTTP %1): “%2”</translation>
    </message>
    <message>
        <source>The server has a fault of its own (HTTP %1).</source>
        <translation>El servidor tiene una falla propia (HTTP %1).</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what RenovationFind answers.</source>
        <translation>La respuesta del servidor no es lo que responde RenovationFind.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not what RenovationFind answers: “%1”</source>
        <translation>La respuesta del servidor no es lo que responde RenovationFind: “%1”</translation>
    </message>
    <message>
        <source>The server pointed to another address, which was not followed.</source>
        <translation>El servidor remitió a otra dirección, que no se siguió.</translation>
    </message>
    <message>
        <source>The server pointed to another address, which was not followed: “%1”</source>
        <translation>El servidor remitió a otra dirección, que no se siguió: “%1”</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>No hay comunicación con el servidor.</translation>
    </message>
    <message>
        <source>The connection ended before the whole answer came.</source>
        <translation>La comunicación se cortó antes de que llegara la respuesta completa.</translation>
    </message>
    <message>
        <source>The server did not take the connection in time.</source>
        <translation>El servidor no atendió la llamada a tiempo.</translation>
    </message>
    <message>
        <source>The server does not take this token.</source>
        <translation>El servidor no acepta este token.</translation>
    </message>
    <message>
        <source>The server asks you to sign in.</source>
        <translation>El servidor pide que inicie sesión.</translation>
    </message>
    <message>
        <source>The server asks for a pause after many calls.</source>
        <translation>El servidor pide una pausa después de muchas llamadas.</translation>
    </message>
    <message>
        <source>The connection to the server is not secure, so nothing was sent.</source>
        <translation>La comunicación con el servidor no es segura, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>El servidor tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>This connection is for review only and changes nothing.</source>
        <translation>Esta conexión es solo para revisar y no cambia nada.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>El archivo cambió mientras se leía.</translation>
    </message>
    <message>
        <source>Change what the server names and submit again, or contact RenovationFind support. What you typed is kept.</source>
        <translation>Cambie lo que indica el servidor y envíe de nuevo, o comuníquese con el soporte de RenovationFind. Lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>Attach another file, or attach this one in the RenovationFind Manager Portal.</source>
        <translation>Adjunte otro archivo, o adjunte este en el portal RenovationFind Manager.</translation>
    </message>
    <message>
        <source>Copy the whole token from the RenovationFind Manager Portal again.</source>
        <translation>Copie de nuevo el token completo del portal RenovationFind Manager.</translation>
    </message>
    <message>
        <source>Load the leads again to see where this one stands, or contact RenovationFind support.</source>
        <translation>Cargue de nuevo los prospectos para ver cómo está este, o comuníquese con el soporte de RenovationFind.</translation>
    </message>
    <message>
        <source>Open a lead by its number, or work with the leads already seen.</source>
        <translation>Abra un prospecto por su número, o trabaje con los que ya se han visto.</translation>
    </message>
    <message>
        <source>Compare with the RenovationFind Manager Portal before you submit.</source>
        <translation>Compare con el portal RenovationFind Manager antes de enviar.</translation>
    </message>
    <message>
        <source>Attach the file in the RenovationFind Manager Portal; the status can be submitted here all the same.</source>
        <translation>Adjunte el archivo en el portal RenovationFind Manager; el estado sí se puede enviar aquí.</translation>
    </message>
    <message>
        <source>Open the attachment in the RenovationFind Manager Portal.</source>
        <translation>Abra el archivo adjunto en el portal RenovationFind Manager.</translation>
    </message>
    <message>
        <source>Use the token as it is: the first lead opened by its number shows whether it works.</source>
        <translation>Use el token tal como está: el primer prospecto que abra por su número mostrará si sirve.</translation>
    </message>
    <message>
        <source>Check the server address of this connection.</source>
        <translation>Revise la dirección del servidor de esta conexión.</translation>
    </message>
    <message>
        <source>Wait %1; Jobmark then tries again by itself.</source>
        <translation>Espere %1; después Jobmark lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation>Espere %1 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Wait a few minutes; Jobmark then tries again by itself.</source>
        <translation>Espere unos minutos; después Jobmark lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Espere unos minutos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Wait while Jobmark reads the lead to see what the server recorded.</source>
        <translation>Espere mientras Jobmark lee el prospecto para ver qué registró el servidor.</translation>
    </message>
    <message>
        <source>Check the network; Jobmark tries again by itself.</source>
        <translation>Revise la red; Jobmark lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Revise la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Copy the whole token from the RenovationFind Manager Portal again, or make a new one there.</source>
        <translation>Copie de nuevo el token completo del portal RenovationFind Manager, o genere uno nuevo ahí.</translation>
    </message>
    <message>
        <source>Sign in with a new token from the RenovationFind Manager Portal; nothing is lost meanwhile.</source>
        <translation>Inicie sesión con un token nuevo del portal RenovationFind Manager; mientras tanto no se pierde nada.</translation>
    </message>
    <message>
        <source>Check the lead&apos;s number and the connection, and load the leads again.</source>
        <translation>Revise el número del prospecto y la conexión, y cargue de nuevo los prospectos.</translation>
    </message>
    <message>
        <source>Check the server address of this connection; if it is right, contact RenovationFind support.</source>
        <translation>Revise la dirección del servidor de esta conexión; si es correcta, comuníquese con el soporte de RenovationFind.</translation>
    </message>
    <message>
        <source>Check the server address of this connection and the date of this computer, then ask who runs the network.</source>
        <translation>Revise la dirección del servidor de esta conexión y la fecha de esta computadora; después pregunte a quien administra la red.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>Switch to a connection that may change leads.</source>
        <translation>Cambie a una conexión que pueda modificar prospectos.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Comience de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Check that the file is still there and may be read, then attach it again.</source>
        <translation>Revise que el archivo siga ahí y se pueda leer, y adjúntelo de nuevo.</translation>
    </message>
    <message>
        <source>Attach a smaller file, or attach this one in the RenovationFind Manager Portal.</source>
        <translation>Adjunte un archivo más pequeño, o adjunte este en el portal RenovationFind Manager.</translation>
    </message>
    <message>
        <source>Wait until the file is saved, then attach it again.</source>
        <translation>Espere a que el archivo esté guardado y adjúntelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences: what came of it, and why</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Status is missing: choose what happened with this lead.</source>
        <translation>Falta el estado: elija qué pasó con este prospecto.</translation>
    </message>
    <message>
        <source>Meeting date is missing: enter the day and the time of the meeting.</source>
        <translation>Falta la fecha de la cita: indique el día y la hora de la cita.</translation>
    </message>
    <message>
        <source>Job amount is missing: enter what the job was sold for, for example 18,500.</source>
        <translation>Falta el monto del trabajo: indique en cuánto se vendió el trabajo, por ejemplo 18,500.</translation>
    </message>
    <message>
        <source>Start date is missing: enter the day work is to start, or mark it as to be determined.</source>
        <translation>Falta el inicio de la obra: indique el día en que empieza la obra, o márquelo por definir.</translation>
    </message>
    <message>
        <source>Completion date is missing: enter the day work is to be completed, or mark it as to be determined.</source>
        <translation>Falta el fin de la obra: indique el día en que termina la obra, o márquelo por definir.</translation>
    </message>
    <message>
        <source>Lost reason is missing: choose why the lead was lost.</source>
        <translation>Falta el motivo de la pérdida: elija por qué se perdió el prospecto.</translation>
    </message>
    <message>
        <source>Notes are missing: write why the job was lost.</source>
        <translation>Faltan las notas: escriba por qué se perdió el trabajo.</translation>
    </message>
    <message>
        <source>Notes are missing: write why the lead was lost, as the lost reason is Other.</source>
        <translation>Faltan las notas: escriba por qué se perdió el prospecto, ya que el motivo de la pérdida es “Otro”.</translation>
    </message>
    <message>
        <source>Notes are missing: write why the job was postponed or cancelled.</source>
        <translation>Faltan las notas: escriba por qué se pospuso o canceló el trabajo.</translation>
    </message>
    <message>
        <source>Notes are missing: write what happened with this lead.</source>
        <translation>Faltan las notas: escriba qué pasó con este prospecto.</translation>
    </message>
    <message>
        <source>Status cannot be read: choose one from the list.</source>
        <translation>No se puede leer el estado: elija uno de la lista.</translation>
    </message>
    <message>
        <source>Meeting date cannot be read: enter a day and a time, for example 2026-12-01 and 14:30.</source>
        <translation>No se puede leer la fecha de la cita: indique un día y una hora, por ejemplo 2026-12-01 y 14:30.</translation>
    </message>
    <message>
        <source>Job amount cannot be read: enter an amount in dollars, for example 18,500.</source>
        <translation>No se puede leer el monto del trabajo: indique un monto en dólares, por ejemplo 18,500.</translation>
    </message>
    <message>
        <source>Start date cannot be read: enter a day, for example 2026-12-01.</source>
        <translation>No se puede leer el inicio de la obra: indique un día, por ejemplo 2026-12-01.</translation>
    </message>
    <message>
        <source>Start date to be determined cannot be read: choose yes or no (true or false).</source>
        <translation>No se puede leer el inicio de la obra por definir: elija sí o no (true o false).</translation>
    </message>
    <message>
        <source>Completion date cannot be read: enter a day, for example 2026-12-01.</source>
        <translation>No se puede leer el fin de la obra: indique un día, por ejemplo 2026-12-01.</translation>
    </message>
    <message>
        <source>Completion date to be determined cannot be read: choose yes or no (true or false).</source>
        <translation>No se puede leer el fin de la obra por definir: elija sí o no (true o false).</translation>
    </message>
    <message>
        <source>Contact method cannot be read: choose one from the list.</source>
        <translation>No se puede leer el medio de contacto: elija uno de la lista.</translation>
    </message>
    <message>
        <source>Estimate type cannot be read: choose one from the list.</source>
        <translation>No se puede leer el tipo de presupuesto: elija uno de la lista.</translation>
    </message>
    <message>
        <source>Lost reason cannot be read: choose one from the list.</source>
        <translation>No se puede leer el motivo de la pérdida: elija uno de la lista.</translation>
    </message>
    <message>
        <source>Notes cannot be read: enter them as text.</source>
        <translation>No se pueden leer las notas: escríbalas como texto.</translation>
    </message>
    <message>
        <source>Status is not one of the fifteen: choose one from the list.</source>
        <translation>El estado no es uno de los quince: elija uno de la lista.</translation>
    </message>
    <message>
        <source>Contact method is not one of those known: choose phone call, text message, email or in-person meeting.</source>
        <translation>El medio de contacto no es uno de los conocidos: elija llamada, mensaje de texto, correo electrónico o reunión en persona.</translation>
    </message>
    <message>
        <source>Estimate type is not one of those known: choose in-person, emailed, verbal, attached in the portal or other.</source>
        <translation>El tipo de presupuesto no es uno de los conocidos: elija en persona, por correo electrónico, de palabra, adjunto en el portal u otro.</translation>
    </message>
    <message>
        <source>Lost reason is not one of those known: choose price, timing or other.</source>
        <translation>El motivo de la pérdida no es uno de los conocidos: elija precio, plazos u otro.</translation>
    </message>
    <message>
        <source>Meeting date is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation>La fecha de la cita no forma parte del estado “%1” y no se envía: quítela, o elija un estado que la pida.</translation>
    </message>
    <message>
        <source>Job amount is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation>El monto del trabajo no forma parte del estado “%1” y no se envía: quítelo, o elija un estado que lo pida.</translation>
    </message>
    <message>
        <source>Start date is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation>El inicio de la obra no forma parte del estado “%1” y no se envía: quítelo, o elija un estado que lo pida.</translation>
    </message>
    <message>
        <source>Start date to be determined is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation>El inicio de la obra por definir no forma parte del estado “%1” y no se envía: quítelo, o elija un estado que lo pida.</translation>
    </message>
    <message>
        <source>Completion date is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation>El fin de la obra no forma parte del estado “%1” y no se envía: quítelo, o elija un estado que lo pida.</translation>
    </message>
    <message>
        <source>Completion date to be determined is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation>El fin de la obra por definir no forma parte del estado “%1” y no se envía: quítelo, o elija un estado que lo pida.</translation>
    </message>
    <message>
        <source>Contact method is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation>El medio de contacto no forma parte del estado “%1” y no se envía: quítelo, o elija un estado que lo pida.</translation>
    </message>
    <message>
        <source>Estimate type is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation>El tipo de presupuesto no forma parte del estado “%1” y no se envía: quítelo, o elija un estado que lo pida.</translation>
    </message>
    <message>
        <source>Lost reason is not part of the status %1 and is not sent: remove it, or choose a status that asks for it.</source>
        <translation>El motivo de la pérdida no forma parte del estado “%1” y no se envía: quítelo, o elija un estado que lo pida.</translation>
    </message>
    <message>
        <source>Start date is given and also said to be determined: keep one of the two.</source>
        <translation>El inicio de la obra tiene un día y además está por definir: deje uno de los dos.</translation>
    </message>
    <message>
        <source>Completion date is given and also said to be determined: keep one of the two.</source>
        <translation>El fin de la obra tiene un día y además está por definir: deje uno de los dos.</translation>
    </message>
    <message>
        <source>Notes are longer than %1 characters: shorten them by at least %2.</source>
        <translation>Las notas pasan de %1 caracteres: acórtelas en %2 o más.</translation>
    </message>
    <message>
        <source>%1: check what is entered here.</source>
        <translation>%1: revise lo que escribió aquí.</translation>
    </message>
    <message>
        <source>Job amount is below zero: enter 0 or more.</source>
        <translation>El monto del trabajo es menor que cero: indique 0 o más.</translation>
    </message>
    <message>
        <source>Job amount is too large: enter at most 999,999,999.99.</source>
        <translation>El monto del trabajo es demasiado grande: indique como máximo 999,999,999.99.</translation>
    </message>
    <message>
        <source>Job amount has parts of a cent: enter it with at most two decimals.</source>
        <translation>El monto del trabajo tiene fracciones de centavo: indíquelo con dos decimales como máximo.</translation>
    </message>
    <message>
        <source>Status cannot be changed because this lead was won: contact RenovationFind support to have it changed.</source>
        <translation>El estado no se puede cambiar porque este prospecto se ganó: comuníquese con el soporte de RenovationFind para que lo cambien.</translation>
    </message>
    <message>
        <source>Status cannot be set yet: accept this lead first.</source>
        <translation>El estado todavía no se puede poner: acepte primero este prospecto.</translation>
    </message>
    <message>
        <source>Attachments are missing: add the signed contract or the estimate if there is one.</source>
        <translation>Faltan los archivos adjuntos: agregue el contrato firmado o el presupuesto, si lo hay.</translation>
    </message>
    <message>
        <source>Job amount is 0: check it, and enter what the job was sold for.</source>
        <translation>El monto del trabajo es 0: revíselo e indique en cuánto se vendió el trabajo.</translation>
    </message>
    <message>
        <source>Meeting date is in the past: check the day and the time.</source>
        <translation>La fecha de la cita ya pasó: revise el día y la hora.</translation>
    </message>
    <message>
        <source>Completion date is before the start date: check both dates.</source>
        <translation>El fin de la obra es anterior al inicio: revise las dos fechas.</translation>
    </message>
</context>
<context>
    <name>FormNotice</name>
    <message numerus="yes">
        <source>Nothing was sent yet. %n field(s) need attention:</source>
        <translation>
            <numerusform>Todavía no se envió nada. %n campo necesita su atención:</numerusform>
            <numerusform>Todavía no se envió nada. %n campos necesitan su atención:</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Look at this once before it goes:</source>
        <translation>Todavía no se envió nada. Mire esto una vez antes de que salga:</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Submit as it is</source>
        <translation>Enviar tal como está</translation>
    </message>
</context>
<context>
    <name>FormReading</name>
    <message>
        <source>%1 (clocks go back that night and show this time twice: the first one is meant)</source>
        <translation>%1 (esa noche los relojes se atrasan y muestran esta hora dos veces: se entiende la primera)</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Leído como %1</translation>
    </message>
    <message>
        <source>Meeting date: the day is missing. Enter the day beside the time.</source>
        <translation>Fecha de la cita: falta el día. Indíquelo junto a la hora.</translation>
    </message>
    <message>
        <source>Meeting date: the time is missing. Enter it beside the day, for example 2:30 pm.</source>
        <translation>Fecha de la cita: falta la hora. Indíquela junto al día, por ejemplo 2:30 pm.</translation>
    </message>
    <message>
        <source>Meeting date: the time cannot be read. Write it like 14:30, 2:30 pm or 14 h 30.</source>
        <translation>Fecha de la cita: no se puede leer la hora. Escríbala como 14:30, 2:30 pm o 14 h 30.</translation>
    </message>
    <message>
        <source>Meeting date: clocks go forward that night and skip this time. Enter a time an hour later.</source>
        <translation>Fecha de la cita: esa noche los relojes se adelantan y se saltan esta hora. Indique una hora más tarde.</translation>
    </message>
</context>
<context>
    <name>FormRows</name>
    <message>
        <source>St&amp;atus</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>&amp;Meeting date</source>
        <translation>Fecha de la &amp;cita</translation>
    </message>
    <message>
        <source>&amp;Job amount</source>
        <translation>Monto del traba&amp;jo</translation>
    </message>
    <message>
        <source>S&amp;tart date</source>
        <translation>&amp;Inicio de la obra</translation>
    </message>
    <message>
        <source>Com&amp;pletion date</source>
        <translation>&amp;Fin de la obra</translation>
    </message>
    <message>
        <source>C&amp;ontact method</source>
        <translation>Me&amp;dio de contacto</translation>
    </message>
    <message>
        <source>&amp;Estimate type</source>
        <translation>&amp;Tipo de presupuesto</translation>
    </message>
    <message>
        <source>Lost reaso&amp;n</source>
        <translation>Motivo de &amp;la pérdida</translation>
    </message>
    <message>
        <source>Note&amp;s</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Archivos adjuntos</translation>
    </message>
</context>
<context>
    <name>LeadList</name>
    <message>
        <source>Lead %1</source>
        <translation>Prospecto %1</translation>
    </message>
    <message>
        <source>New: accept or decline</source>
        <translation>Nuevo: aceptar o rechazar</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>No status yet</source>
        <translation>Todavía sin estado</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>needs an update</source>
        <translation>por actualizar</translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>tiene un borrador</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Needs an update</source>
        <translation>Por actualizar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganados</translation>
    </message>
    <message>
        <source>Lost or stopped</source>
        <translation>Perdidos o detenidos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) an update</source>
        <translation>
            <numerusform>%n por actualizar</numerusform>
            <numerusform>%n por actualizar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do now</source>
        <translation>Nada que hacer por ahora</translation>
    </message>
    <message>
        <source>waiting over a week</source>
        <translation>espera desde hace más de una semana</translation>
    </message>
    <message>
        <source>waiting over two weeks</source>
        <translation>espera desde hace más de dos semanas</translation>
    </message>
</context>
<context>
    <name>ListingWords</name>
    <message>
        <source>Fetching leads: %1 of %2</source>
        <translation>Cargando prospectos: %1 de %2</translation>
    </message>
    <message>
        <source>Fetching leads: %1 so far</source>
        <translation>Cargando prospectos: %1 hasta ahora</translation>
    </message>
    <message>
        <source>%1. RenovationFind takes a limited number of calls at a time; this goes on at %2.</source>
        <translation>%1. RenovationFind recibe un número limitado de llamadas a la vez; se reanuda: %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened, then what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a time of today</comment>
        <translation>Datos de hoy, %1</translation>
    </message>
    <message>
        <source>As of yesterday, %1</source>
        <translation>Datos de ayer, %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a day of the week</comment>
        <translation>Datos del %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a date</comment>
        <translation>Datos del %1</translation>
    </message>
    <message>
        <source>This server does not offer a list of leads. Open a lead by its number: press Ctrl+G.</source>
        <translation>Este servidor no ofrece una lista de prospectos. Abra un prospecto por su número: presione Control+G.</translation>
    </message>
    <message>
        <source>Fetching was stopped. What is known so far is shown; press F5 to fetch the rest.</source>
        <translation>La carga se detuvo. Se muestra lo conocido hasta ahora; presione F5 para cargar el resto.</translation>
    </message>
    <message>
        <source>Leads are shown here once they have been fetched.</source>
        <translation>Los prospectos aparecen aquí una vez cargados.</translation>
    </message>
    <message>
        <source>There are no leads yet. Those that RenovationFind offers you come here.</source>
        <translation>Todavía no hay prospectos. Aquí llegan los que RenovationFind le ofrece.</translation>
    </message>
    <message>
        <source>No lead is in this group now. Show another one.</source>
        <translation>Ahora no hay ningún prospecto en este grupo. Muestre otro.</translation>
    </message>
    <message>
        <source>No lead has these words. Write others, or show another group.</source>
        <translation>Ningún prospecto tiene estas palabras. Escriba otras o muestre otro grupo.</translation>
    </message>
    <message>
        <source>The chosen lead is shown as it was today at %1.</source>
        <translation>El prospecto elegido se muestra como estaba hoy, %1.</translation>
    </message>
    <message>
        <source>The chosen lead is shown as it was on %1.</source>
        <comment>a date</comment>
        <translation>El prospecto elegido se muestra como estaba el %1.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>&amp;Conexiones</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>&amp;Try with sample data</source>
        <translation>Probar con &amp;datos de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Prospecto</translation>
    </message>
    <message>
        <source>&amp;Find a lead</source>
        <translation>&amp;Buscar un prospecto</translation>
    </message>
    <message>
        <source>&amp;Go to lead…</source>
        <translation>&amp;Ir al prospecto…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>&amp;Next lead</source>
        <translation>&amp;Siguiente prospecto</translation>
    </message>
    <message>
        <source>&amp;Previous lead</source>
        <translation>Prospecto &amp;anterior</translation>
    </message>
    <message>
        <source>S&amp;ubmit</source>
        <translation>En&amp;viar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Leads</source>
        <translation>&amp;Prospectos</translation>
    </message>
    <message>
        <source>The lead&apos;s &amp;status</source>
        <translation>&amp;Estado del prospecto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Bandeja de salida</translation>
    </message>
    <message>
        <source>Switch c&amp;onnection…</source>
        <translation>Cambiar de c&amp;onexión…</translation>
    </message>
    <message>
        <source>Copy &amp;reference</source>
        <translation>Copiar la re&amp;ferencia</translation>
    </message>
    <message>
        <source>Copy support &amp;note</source>
        <translation>Copiar la &amp;nota para soporte</translation>
    </message>
    <message>
        <source>Copy support note as &amp;Markdown</source>
        <translation>Copiar la nota para soporte en &amp;Markdown</translation>
    </message>
    <message>
        <source>Export as &amp;PDF…</source>
        <translation>Exportar como &amp;PDF…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON…</source>
        <translation>Exportar como &amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Compare with other records…</source>
        <translation>&amp;Comparar con otros registros…</translation>
    </message>
    <message>
        <source>Something is &amp;wrong…</source>
        <translation>Algo está ma&amp;l…</translation>
    </message>
    <message>
        <source>Open a correction request from the clip&amp;board</source>
        <translation>Abrir una solicitud de corrección desde el porta&amp;papeles</translation>
    </message>
    <message>
        <source>Open a correction request from a fi&amp;le…</source>
        <translation>Abrir una solicitud de corrección &amp;desde un archivo…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Loc&amp;ked records</source>
        <translation>Registros blo&amp;queados</translation>
    </message>
    <message>
        <source>&amp;Accept lead</source>
        <translation>Ac&amp;eptar el prospecto</translation>
    </message>
    <message>
        <source>&amp;Decline lead…</source>
        <translation>Rec&amp;hazar el prospecto…</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Actividad</translation>
    </message>
    <message>
        <source>Ac&amp;tivity of the lead</source>
        <translation>Ac&amp;tividad del prospecto</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>Resu&amp;men</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Co&amp;nfiguración</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Homeowner contacted</source>
        <translation>Propietario contactado</translation>
    </message>
    <message>
        <source>Meetup scheduled</source>
        <translation>Cita programada</translation>
    </message>
    <message>
        <source>Quote sent</source>
        <translation>Cotización enviada</translation>
    </message>
    <message>
        <source>Job pending decision</source>
        <translation>Trabajo pendiente de decisión</translation>
    </message>
    <message>
        <source>Job won</source>
        <translation>Trabajo ganado</translation>
    </message>
    <message>
        <source>Job lost</source>
        <translation>Trabajo perdido</translation>
    </message>
    <message>
        <source>Job postponed or cancelled</source>
        <translation>Trabajo pospuesto o cancelado</translation>
    </message>
    <message>
        <source>No response from homeowner</source>
        <translation>Sin respuesta del propietario</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a status</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Reached out to homeowner</source>
        <translation>Intento de contacto con el propietario</translation>
    </message>
    <message>
        <source>Multiple attempts, no response</source>
        <translation>Varios intentos, sin respuesta</translation>
    </message>
    <message>
        <source>Contact made</source>
        <translation>Contacto establecido</translation>
    </message>
    <message>
        <source>Estimate provided</source>
        <translation>Presupuesto entregado</translation>
    </message>
    <message>
        <source>Lead won</source>
        <translation>Prospecto ganado</translation>
    </message>
    <message>
        <source>Lead lost</source>
        <translation>Prospecto perdido</translation>
    </message>
    <message>
        <source>In contact</source>
        <translation>En contacto</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Lost or stopped</source>
        <translation>Perdido o detenido</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a group of statuses</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Meeting date</source>
        <translation>Fecha de la cita</translation>
    </message>
    <message>
        <source>Job amount</source>
        <translation>Monto del trabajo</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Inicio de la obra</translation>
    </message>
    <message>
        <source>Start date to be determined</source>
        <translation>Inicio de la obra por definir</translation>
    </message>
    <message>
        <source>Completion date</source>
        <translation>Fin de la obra</translation>
    </message>
    <message>
        <source>Completion date to be determined</source>
        <translation>Fin de la obra por definir</translation>
    </message>
    <message>
        <source>Contact method</source>
        <translation>Medio de contacto</translation>
    </message>
    <message>
        <source>Estimate type</source>
        <translation>Tipo de presupuesto</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Motivo de la pérdida</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>In-person meeting</source>
        <translation>Reunión en persona</translation>
    </message>
    <message>
        <source>In-person estimate</source>
        <translation>Presupuesto en persona</translation>
    </message>
    <message>
        <source>Emailed estimate</source>
        <translation>Presupuesto por correo electrónico</translation>
    </message>
    <message>
        <source>Verbal estimate</source>
        <translation>Presupuesto de palabra</translation>
    </message>
    <message>
        <source>Estimate attached in the portal</source>
        <translation>Presupuesto adjunto en el portal</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a kind of estimate</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>a reason why a lead was lost</comment>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>%n need(s) your decision.</source>
        <translation>
            <numerusform>%n envío necesita su decisión.</numerusform>
            <numerusform>%n envíos necesitan su decisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: edit or discard.</source>
        <translation>
            <numerusform>%n envío no admitido: edítelo o descártelo.</numerusform>
            <numerusform>%n envíos no admitidos: edítelos o descártelos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can still be undone.</source>
        <translation>
            <numerusform>%n envío todavía se puede deshacer.</numerusform>
            <numerusform>%n envíos todavía se pueden deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way: being sent, or the result being checked.</source>
        <translation>
            <numerusform>%n envío en camino: está saliendo, o se está comprobando el resultado.</numerusform>
            <numerusform>%n envíos en camino: están saliendo, o se está comprobando el resultado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent.</source>
        <translation>
            <numerusform>%n envío en espera de salir.</numerusform>
            <numerusform>%n envíos en espera de salir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting. What you submit stands here until RenovationFind has answered.</source>
        <translation>No hay nada en espera. Lo que usted envía queda aquí hasta que RenovationFind responda.</translation>
    </message>
    <message>
        <source>Nothing goes before you sign in again.</source>
        <translation>Nada sale hasta que inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>RenovationFind could not be reached; Jobmark goes on trying by itself.</source>
        <translation>No se pudo llegar a RenovationFind; Jobmark sigue intentándolo por sí solo.</translation>
    </message>
    <message numerus="yes">
        <source>%n written by another version of Jobmark, and left alone.</source>
        <translation>
            <numerusform>%n envío escrito por otra versión de Jobmark, que se deja sin tocar.</numerusform>
            <numerusform>%n envíos escritos por otra versión de Jobmark, que se dejan sin tocar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The outbox is being opened.</source>
        <translation>Se está abriendo la bandeja de salida.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for you to settle</source>
        <translation>
            <numerusform>%n por resolver</numerusform>
            <numerusform>%n por resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>sign-in needed</source>
        <translation>hay que iniciar sesión</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin red</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more connection(s)</source>
        <translation>
            <numerusform>%n conexión más</numerusform>
            <numerusform>%n conexiones más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those waiting belong(s) to the connection %1.</source>
        <translation>
            <numerusform>%n de esos envíos pertenece a la conexión %1.</numerusform>
            <numerusform>%n de esos envíos pertenecen a la conexión %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) are waiting. They are kept on this computer, and go when you start Jobmark the next time.</source>
        <translation>
            <numerusform>%n actualización está en espera. Se conserva en esta computadora y sale la próxima vez que abra Jobmark.</numerusform>
            <numerusform>%n actualizaciones están en espera. Se conservan en esta computadora y salen la próxima vez que abra Jobmark.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can still be undone; its time to undo begins anew at the next start.</source>
        <translation>
            <numerusform>%n envío todavía se puede deshacer; su tiempo para deshacer vuelve a empezar al abrir de nuevo.</numerusform>
            <numerusform>%n envíos todavía se pueden deshacer; su tiempo para deshacer vuelve a empezar al abrir de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is on the way; at the next start Jobmark looks whether it was recorded.</source>
        <translation>
            <numerusform>%n envío está en camino; al abrir de nuevo, Jobmark comprueba si quedó registrado.</numerusform>
            <numerusform>%n envíos están en camino; al abrir de nuevo, Jobmark comprueba si quedaron registrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) for you to settle.</source>
        <translation>
            <numerusform>%n envío más espera a que usted lo resuelva.</numerusform>
            <numerusform>%n envíos más esperan a que usted los resuelva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not on the disk yet</source>
        <translation>
            <numerusform>%n todavía no está en el disco</numerusform>
            <numerusform>%n todavía no están en el disco</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back or discarded, and that is not on the disk yet.</source>
        <translation>
            <numerusform>%n envío deshecho o descartado, lo que todavía no está en el disco.</numerusform>
            <numerusform>%n envíos deshechos o descartados, lo que todavía no está en el disco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) are waiting on a connection that is in no list. They are kept on this computer, and go when you start Jobmark with the same address and a token again.</source>
        <translation>
            <numerusform>%n actualización está en espera en una conexión que no está en ninguna lista. Se conserva en esta computadora y sale cuando abra Jobmark con la misma dirección y un token.</numerusform>
            <numerusform>%n actualizaciones están en espera en una conexión que no está en ninguna lista. Se conservan en esta computadora y salen cuando abra Jobmark con la misma dirección y un token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) of the sample data are waiting. They end with it.</source>
        <translation>
            <numerusform>%n actualización de los datos de ejemplo está en espera. Se pierde con ellos.</numerusform>
            <numerusform>%n actualizaciones de los datos de ejemplo están en espera. Se pierden con ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that you took back or discarded is still on the disk, which does not take the change. At the next start it is there again, and may be sent. Keep Jobmark open until there is room on the disk.</source>
        <translation>
            <numerusform>%n envío que usted deshizo o descartó sigue en el disco, que no acepta el cambio. La próxima vez estará ahí de nuevo y podría salir. Deje Jobmark abierto hasta que haya espacio en el disco.</numerusform>
            <numerusform>%n envíos que usted deshizo o descartó siguen en el disco, que no acepta el cambio. La próxima vez estarán ahí de nuevo y podrían salir. Deje Jobmark abierto hasta que haya espacio en el disco.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>New: accept or decline</source>
        <translation>Nuevo: aceptar o rechazar</translation>
    </message>
    <message>
        <source>Accepted, no status yet</source>
        <translation>Aceptado, todavía sin estado</translation>
    </message>
    <message>
        <source>Another status of the server</source>
        <translation>Otro estado del servidor</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Less than a day</source>
        <translation>Menos de un día</translation>
    </message>
    <message>
        <source>1 to 6 days</source>
        <translation>De 1 a 6 días</translation>
    </message>
    <message>
        <source>7 to 13 days</source>
        <translation>De 7 a 13 días</translation>
    </message>
    <message>
        <source>14 to 29 days</source>
        <translation>De 14 a 29 días</translation>
    </message>
    <message>
        <source>30 days or more</source>
        <translation>30 días o más</translation>
    </message>
    <message>
        <source>Not dated</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Prospectos</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Leads by status</source>
        <translation>Prospectos por estado</translation>
    </message>
    <message numerus="yes">
        <source>%n leads are known.</source>
        <translation>
            <numerusform>Se conoce %n prospecto.</numerusform>
            <numerusform>Se conocen %n prospectos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>How long leads have waited</source>
        <translation>Cuánto llevan esperando los prospectos</translation>
    </message>
    <message>
        <source>No lead is waiting: none is new or open.</source>
        <translation>Ningún prospecto espera: no hay nuevos ni abiertos.</translation>
    </message>
    <message>
        <source>Since the last word</source>
        <translation>Desde la última noticia</translation>
    </message>
    <message numerus="yes">
        <source>%n leads are new or open. After 7 days a lead needs an update.</source>
        <translation>
            <numerusform>%n prospecto está nuevo o abierto. A los 7 días, un prospecto está por actualizar.</numerusform>
            <numerusform>%n prospectos están nuevos o abiertos. A los 7 días, un prospecto está por actualizar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Won value by month</source>
        <translation>Monto ganado por mes</translation>
    </message>
    <message>
        <source>Nothing was won in the last 12 months.</source>
        <translation>No se ganó nada en los últimos 12 meses.</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Monto ganado</translation>
    </message>
    <message>
        <source>In 12 months: %1.</source>
        <translation>En 12 meses: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n won leads have no amount.</source>
        <translation>
            <numerusform>%n prospecto ganado no tiene monto.</numerusform>
            <numerusform>%n prospectos ganados no tienen monto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier or without a date: %1.</source>
        <translation>Antes o sin fecha: %1.</translation>
    </message>
    <message>
        <source>Share won by month</source>
        <translation>Proporción de ganados por mes</translation>
    </message>
    <message>
        <source>Of the leads that were won, lost or stopped in a month, those won.</source>
        <translation>De los prospectos que se ganaron, perdieron o detuvieron en un mes, los ganados.</translation>
    </message>
    <message>
        <source>No lead was won, lost or stopped in the last 12 months.</source>
        <translation>No se ganó, perdió ni detuvo ningún prospecto en los últimos 12 meses.</translation>
    </message>
    <message>
        <source>Share won</source>
        <translation>Proporción de ganados</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganados</translation>
    </message>
    <message>
        <source>Lost or stopped</source>
        <translation>Perdidos o detenidos</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Días elegidos</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>[removed]</source>
        <translation>[quitado]</translation>
    </message>
</context>
<context>
    <name>PutAway</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>El borrador se descartó.</translation>
    </message>
    <message>
        <source>What you had submitted is discarded. It can be put back into the form.</source>
        <translation>Lo que había enviado se descartó. Puede volver a ponerlo en el formulario.</translation>
    </message>
    <message>
        <source>Another draft of this lead is kept: it made way for what was taken back.</source>
        <translation>Se conserva otro borrador de este prospecto: cedió su lugar a lo que se deshizo.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarlo</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
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
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>date not recorded</source>
        <translation>fecha sin registrar</translation>
    </message>
    <message>
        <source>%1, lead %2, %3, %4</source>
        <comment>connection, number, status, when</comment>
        <translation>%1, prospecto %2, %3, %4</translation>
    </message>
    <message>
        <source>This record is not locked, and the contractor can still change it. You only read it, because this connection only reads.</source>
        <translation>Este registro no está bloqueado, y el contratista todavía puede cambiarlo. Usted solo lo lee, porque esta conexión solo lee.</translation>
    </message>
    <message>
        <source>This record is locked because its status, %1, is final: nobody but RenovationFind support can change it. You can read and copy everything, and write a correction request if something is wrong.</source>
        <translation>Este registro está bloqueado porque su estado, “%1”, es definitivo: nadie más que el soporte de RenovationFind puede cambiarlo. Usted puede leer y copiar todo, y escribir una solicitud de corrección si algo está mal.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Neither accepted nor declined</source>
        <translation>Ni aceptado ni rechazado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not recorded from this computer</source>
        <translation>No se registró desde esta computadora</translation>
    </message>
    <message>
        <source>This computer, %1, accepted %2: %3</source>
        <translation>Esta computadora, %1, aceptado (%2): %3</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Lo que está registrado</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Registrado el</translation>
    </message>
    <message>
        <source>Made final by</source>
        <translation>Definitivo por</translation>
    </message>
    <message>
        <source>The lead</source>
        <translation>El prospecto</translation>
    </message>
    <message>
        <source>Lead number</source>
        <translation>Número de prospecto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Contractor&apos;s answer</source>
        <translation>Respuesta del contratista</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondido el</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <translation>Motivo del rechazo</translation>
    </message>
    <message>
        <source>Notification seen</source>
        <translation>Notificación vista</translation>
    </message>
    <message>
        <source>Needs an update</source>
        <translation>Por actualizar</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>More about the customer</source>
        <translation>Más sobre el cliente</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>El proyecto</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>%1, uploaded: %2</source>
        <translation>%1, subido: %2</translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation>Ninguno registrado</translation>
    </message>
    <message>
        <source>Review checks</source>
        <translation>Revisión del registro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how severe, then the sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>No se encontró nada raro.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Leído el</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>%1 stands where something was taken out</source>
        <translation>%1 aparece donde se quitó algo</translation>
    </message>
    <message>
        <source>Record of lead %1</source>
        <translation>Registro del prospecto %1</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Of the lead: %1. With its status: %2.</source>
        <translation>Del prospecto: %1. Con su estado: %2.</translation>
    </message>
</context>
<context>
    <name>RecordFindings</name>
    <message>
        <source>%1: not recorded, as the record is older than this field. Ask the contractor if you need it.</source>
        <translation>%1: sin registrar, porque el registro es anterior a este campo. Pregunte al contratista si lo necesita.</translation>
    </message>
    <message>
        <source>%1: not recorded, although the status needs it. Ask the contractor for it.</source>
        <translation>%1: sin registrar, aunque el estado lo necesita. Pregunte al contratista.</translation>
    </message>
    <message>
        <source>%1: longer than is allowed. Check that nothing is cut off.</source>
        <translation>%1: más largo de lo permitido. Revise que no se haya cortado nada.</translation>
    </message>
    <message>
        <source>%1: recorded in a way Jobmark cannot read. Look at the raw JSON, and ask the contractor what is meant.</source>
        <translation>%1: registrado de un modo que Jobmark no puede leer. Mire el JSON original y pregunte al contratista qué significa.</translation>
    </message>
    <message>
        <source>%1: below zero. Ask the contractor for the right amount.</source>
        <translation>%1: menor que cero. Pregunte al contratista el monto correcto.</translation>
    </message>
    <message>
        <source>%1: larger than can be. Ask the contractor for the right amount.</source>
        <translation>%1: mayor de lo posible. Pregunte al contratista el monto correcto.</translation>
    </message>
    <message>
        <source>%1: has parts of a cent. Ask the contractor for the right amount.</source>
        <translation>%1: tiene fracciones de centavo. Pregunte al contratista el monto correcto.</translation>
    </message>
    <message>
        <source>%1: a day is recorded, and also that it is to be determined. Ask the contractor which of the two holds.</source>
        <translation>%1: hay un día registrado y además dice que está por definir. Pregunte al contratista cuál de los dos vale.</translation>
    </message>
    <message>
        <source>%1: recorded although the lead was not accepted. Look at the lead in the portal.</source>
        <translation>%1: registrado aunque el prospecto no fue aceptado. Mire el prospecto en el portal.</translation>
    </message>
    <message>
        <source>%1: won without any. Ask the contractor for the signed contract or the estimate.</source>
        <translation>%1: ganado sin ninguno. Pida al contratista el contrato firmado o el presupuesto.</translation>
    </message>
    <message>
        <source>%1: zero. Ask the contractor what the job was sold for.</source>
        <translation>%1: cero. Pregunte al contratista en cuánto se vendió el trabajo.</translation>
    </message>
    <message>
        <source>%1: before the start date. Ask the contractor for both dates.</source>
        <translation>%1: antes del inicio de la obra. Pregunte al contratista las dos fechas.</translation>
    </message>
    <message>
        <source>%1: looks odd. Check it with the contractor.</source>
        <translation>%1: se ve raro. Revíselo con el contratista.</translation>
    </message>
    <message>
        <source>%1: the lead says &quot;%2&quot;, its record &quot;%3&quot;. Look at the lead in the portal.</source>
        <translation>%1: el prospecto dice “%2”, y su registro “%3”. Mire el prospecto en el portal.</translation>
    </message>
    <message>
        <source>%1: won on %2, before the lead was there on %3. Look at the lead in the portal.</source>
        <translation>%1: ganado el %2, antes de que el prospecto existiera, el %3. Mire el prospecto en el portal.</translation>
    </message>
    <message>
        <source>%1: won on %2, before the lead was accepted on %3. Look at the lead in the portal.</source>
        <translation>%1: ganado el %2, antes de que el prospecto fuera aceptado, el %3. Mire el prospecto en el portal.</translation>
    </message>
    <message>
        <source>%1: won on %2, which is still to come. Look at the lead in the portal.</source>
        <translation>%1: ganado el %2, que todavía no llega. Mire el prospecto en el portal.</translation>
    </message>
    <message>
        <source>%1: %2, after the job was won on %3. Ask the contractor whether the day is right.</source>
        <translation>%1: %2, después de que el trabajo se ganó, el %3. Pregunte al contratista si el día es correcto.</translation>
    </message>
    <message>
        <source>%1: %2, while the won jobs of this connection are around %3. Check it for a slip of a zero.</source>
        <translation>%1: %2, mientras que los trabajos ganados de esta conexión rondan %3. Revise que no haya un cero de más o de menos.</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>to be corrected; recorded otherwise since</source>
        <translation>por corregir; registrado de otra manera desde entonces</translation>
    </message>
    <message>
        <source>to be corrected</source>
        <translation>por corregir</translation>
    </message>
    <message>
        <source>recorded otherwise since</source>
        <translation>registrado de otra manera desde entonces</translation>
    </message>
    <message>
        <source>There is no correction request in it. Copy the whole mail, with the lines from BEGIN to END, and try again.</source>
        <translation>No contiene ninguna solicitud de corrección. Copie todo el correo, con las líneas de BEGIN a END, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There are several correction requests in it. Copy one of them, with its lines from BEGIN to END, and try again.</source>
        <translation>Contiene varias solicitudes de corrección. Copie una de ellas, con sus líneas de BEGIN a END, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is too large to be a correction request. Copy only the lines from BEGIN to END, and try again.</source>
        <translation>Es demasiado grande para ser una solicitud de corrección. Copie solo las líneas de BEGIN a END e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The correction request is not whole: something was cut off or changed on the way. Ask for it as a file.</source>
        <translation>La solicitud de corrección no está completa: algo se cortó o cambió en el camino. Pídala como archivo.</translation>
    </message>
    <message>
        <source>The correction request was written by a newer Jobmark. Update this one to open it.</source>
        <translation>La solicitud de corrección se escribió con un Jobmark más nuevo. Actualice este para abrirla.</translation>
    </message>
    <message>
        <source>This is not what a correction request looks like, so it is not opened. Ask whoever sent it to write it anew.</source>
        <translation>Así no es una solicitud de corrección, por lo que no se abre. Pida a quien la envió que la escriba de nuevo.</translation>
    </message>
    <message>
        <source>The correction request asks for something that no status can be. Ask whoever sent it to write it anew.</source>
        <translation>La solicitud de corrección pide algo que ningún estado puede ser. Pida a quien la envió que la escriba de nuevo.</translation>
    </message>
    <message>
        <source>The file is not there any more. Choose another.</source>
        <translation>El archivo ya no está ahí. Elija otro.</translation>
    </message>
    <message>
        <source>The file may not be read by you. Check its permissions.</source>
        <translation>Usted no puede leer el archivo. Revise sus permisos.</translation>
    </message>
    <message>
        <source>This is no ordinary file. Choose another.</source>
        <translation>Este no es un archivo común. Elija otro.</translation>
    </message>
    <message>
        <source>The file cannot be read. Copy it to this computer, and try again.</source>
        <translation>No se puede leer el archivo. Cópielo a esta computadora e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Debe ser</translation>
    </message>
    <message>
        <source>Recorded then</source>
        <translation>Registrado entonces</translation>
    </message>
    <message>
        <source>Recorded now</source>
        <translation>Registrado ahora</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>No se conoce aquí</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>The setting could not be saved, so nothing was changed. Check that the disk has room and that Jobmark&apos;s folder can be written to, then set it again.</source>
        <translation>No se pudo guardar la configuración, así que no cambió nada. Revise que haya espacio en el disco y que se pueda escribir en la carpeta de Jobmark, y vuelva a hacer el cambio.</translation>
    </message>
    <message>
        <source>The settings file was damaged. What could not be read of it is as usual again: look the settings over.</source>
        <translation>El archivo de configuración estaba dañado. Lo que no se pudo leer vuelve a ser lo habitual: revise la configuración.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>The settings file can neither be read nor replaced, so all settings are as usual. Check who may write to Jobmark&apos;s folder, then start again.</source>
        <translation>El archivo de configuración no se puede leer ni reemplazar, así que todo está como de costumbre. Revise quién puede escribir en la carpeta de Jobmark y abra Jobmark de nuevo.</translation>
    </message>
</context>
<context>
    <name>SettledEntry</name>
    <message>
        <source>%1: accepted %2, but RenovationFind recorded something else than was sent.</source>
        <translation>%1: aceptado (%2), pero RenovationFind registró algo distinto de lo que se envió.</translation>
    </message>
    <message>
        <source>%1: accepted %2.</source>
        <translation>%1: aceptado (%2).</translation>
    </message>
    <message>
        <source>%1: taken back %2, not sent.</source>
        <translation>%1: deshecho (%2), sin enviar.</translation>
    </message>
    <message>
        <source>%1: replaced by a newer one %2, not sent.</source>
        <translation>%1: reemplazado por uno más nuevo (%2), sin enviar.</translation>
    </message>
    <message>
        <source>%1: discarded %2.</source>
        <translation>%1: descartado (%2).</translation>
    </message>
    <message>
        <source>%1: taken back %2. A copy was sent before, and may be recorded.</source>
        <translation>%1: deshecho (%2). Una copia se envió antes y puede estar registrada.</translation>
    </message>
    <message>
        <source>%1: replaced by a newer one %2. A copy was sent before, and may be recorded.</source>
        <translation>%1: reemplazado por uno más nuevo (%2). Una copia se envió antes y puede estar registrada.</translation>
    </message>
    <message>
        <source>%1: taken back %2. A copy may have been sent before, and may be recorded.</source>
        <translation>%1: deshecho (%2). Puede que una copia se haya enviado antes y esté registrada.</translation>
    </message>
    <message>
        <source>%1: replaced by a newer one %2. A copy may have been sent before, and may be recorded.</source>
        <translation>%1: reemplazado por uno más nuevo (%2). Puede que una copia se haya enviado antes y esté registrada.</translation>
    </message>
    <message>
        <source>%1: discarded %2. A copy may have been sent before, and may be recorded.</source>
        <translation>%1: descartado (%2). Puede que una copia se haya enviado antes y esté registrada.</translation>
    </message>
</context>
<context>
    <name>StatusHints</name>
    <message>
        <source>You spoke or wrote to the homeowner; the older form of Contact made, without saying how.</source>
        <translation>Habló con el propietario o le escribió; la forma anterior de “Contacto establecido”, sin decir cómo.</translation>
    </message>
    <message>
        <source>A day and a time to meet the homeowner are agreed.</source>
        <translation>Se acordaron el día y la hora de una cita con el propietario.</translation>
    </message>
    <message>
        <source>The homeowner has your price; the older form of Estimate provided, without saying which kind.</source>
        <translation>El propietario tiene su precio; la forma anterior de “Presupuesto entregado”, sin decir de qué tipo.</translation>
    </message>
    <message>
        <source>The homeowner has your price and is making up their mind.</source>
        <translation>El propietario tiene su precio y lo está pensando.</translation>
    </message>
    <message>
        <source>The homeowner hired you; the older form of Lead won, with the amount alone. It cannot be changed afterwards.</source>
        <translation>El propietario lo contrató; la forma anterior de “Prospecto ganado”, solo con el monto. Después no se puede cambiar.</translation>
    </message>
    <message>
        <source>You did not get the job; the older form of Lead lost, with the reason in your own words.</source>
        <translation>No obtuvo el trabajo; la forma anterior de “Prospecto perdido”, con el motivo en sus propias palabras.</translation>
    </message>
    <message>
        <source>The homeowner put the work off or gave it up; say why.</source>
        <translation>El propietario dejó la obra para después o desistió; diga por qué.</translation>
    </message>
    <message>
        <source>The homeowner has not answered; the older form of Multiple attempts, no response.</source>
        <translation>El propietario no ha respondido; la forma anterior de “Varios intentos, sin respuesta”.</translation>
    </message>
    <message>
        <source>None of the others fits; say what happened in the notes.</source>
        <translation>Ninguno de los otros corresponde; cuente en las notas qué pasó.</translation>
    </message>
    <message>
        <source>You called, wrote or left a message and wait for an answer; you can say how.</source>
        <translation>Llamó, escribió o dejó un mensaje y espera respuesta; puede decir cómo.</translation>
    </message>
    <message>
        <source>You tried several times and the homeowner has not answered.</source>
        <translation>Lo intentó varias veces y el propietario no ha respondido.</translation>
    </message>
    <message>
        <source>You and the homeowner have been in touch; you can say how.</source>
        <translation>Usted y el propietario se han comunicado; puede decir cómo.</translation>
    </message>
    <message>
        <source>The homeowner has your estimate; you can say which kind.</source>
        <translation>El propietario tiene su presupuesto; puede decir de qué tipo.</translation>
    </message>
    <message>
        <source>The homeowner hired you: amount, start and completion. It cannot be changed afterwards.</source>
        <translation>El propietario lo contrató: monto, inicio y fin. Después no se puede cambiar.</translation>
    </message>
    <message>
        <source>You did not get the job: price, timing or something else.</source>
        <translation>No obtuvo el trabajo: precio, plazos u otra cosa.</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>To be determined</source>
        <translation>Por definir</translation>
    </message>
    <message>
        <source>%1, and also to be determined</source>
        <translation>%1, y además por definir</translation>
    </message>
</context>
<context>
    <name>StillNeeded</name>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>meeting date</source>
        <translation>fecha de la cita</translation>
    </message>
    <message>
        <source>job amount</source>
        <translation>monto del trabajo</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>inicio de la obra</translation>
    </message>
    <message>
        <source>completion date</source>
        <translation>fin de la obra</translation>
    </message>
    <message>
        <source>lost reason</source>
        <translation>motivo de la pérdida</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list so far, one name more</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Todavía falta: %1</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>The disk is full, so nothing more can be kept. Free some space, then try again.</source>
        <translation>El disco está lleno, así que no se puede guardar nada más. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Jobmark&apos;s folder cannot be written to. Check its permissions, and whether its disk is read-only, then try again.</source>
        <translation>No se puede escribir en la carpeta de Jobmark. Revise sus permisos y si su disco es de solo lectura, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Jobmark&apos;s database is damaged. Start Jobmark again: it sets the damaged file aside and goes on with a new one.</source>
        <translation>La base de datos de Jobmark está dañada. Abra Jobmark de nuevo: aparta el archivo dañado y sigue con uno nuevo.</translation>
    </message>
    <message>
        <source>The database was written by a newer Jobmark and is left untouched. Update Jobmark to record statuses on this computer.</source>
        <translation>La base de datos se escribió con un Jobmark más nuevo y no se toca. Actualice Jobmark para registrar estados en esta computadora.</translation>
    </message>
    <message>
        <source>Another program is using Jobmark&apos;s database. Close it, then try again.</source>
        <translation>Otro programa está usando la base de datos de Jobmark. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk did not take what Jobmark wanted to keep. Check the disk, then try again.</source>
        <translation>El disco no recibió lo que Jobmark quería guardar. Revise el disco e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>StrayDrafts</name>
    <message numerus="yes">
        <source>You have %n draft(s) for leads that are not in this list.</source>
        <translation>
            <numerusform>Tiene un borrador de un prospecto que no está en esta lista.</numerusform>
            <numerusform>Tiene %n borradores de prospectos que no están en esta lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open lead %1</source>
        <translation>Abrir el prospecto %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more come here when these are done.</source>
        <translation>
            <numerusform>%n más aparecerá aquí cuando se terminen estos.</numerusform>
            <numerusform>%n más aparecerán aquí cuando se terminen estos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>%1: sending.</source>
        <translation>%1: enviando.</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referencia %1</translation>
    </message>
    <message>
        <source>%1: goes to RenovationFind at %2 and cannot be changed after that.</source>
        <translation>%1: sale hacia RenovationFind (%2) y después no se puede cambiar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>%1: not recorded so far. It goes again at %2.</source>
        <translation>%1: sin registrar hasta ahora. Nuevo envío: %2.</translation>
    </message>
    <message>
        <source>%1: not sent yet, next try at %2.</source>
        <translation>%1: todavía sin enviar; próximo intento: %2.</translation>
    </message>
    <message>
        <source>%1: result unknown. Before Jobmark looks it writes that down, and the disk does not take it; next try at %2.</source>
        <translation>%1: resultado desconocido. Antes de comprobarlo, Jobmark lo anota, y el disco no lo admite; próximo intento: %2.</translation>
    </message>
    <message>
        <source>%1: not sent yet. Each step is written down before it is done, and the disk does not take it; next try at %2.</source>
        <translation>%1: todavía sin enviar. Cada paso se anota antes de darlo, y el disco no lo admite; próximo intento: %2.</translation>
    </message>
    <message>
        <source>%1: not sent yet. Sign in, and it goes.</source>
        <translation>%1: todavía sin enviar. Inicie sesión y sale.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>%1: waits until the update before it is settled.</source>
        <translation>%1: espera a que se resuelva la actualización anterior.</translation>
    </message>
    <message>
        <source>%1: waiting to be sent.</source>
        <translation>%1: en espera de salir.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>%1: result unknown, checking what RenovationFind has recorded.</source>
        <translation>%1: resultado desconocido; se está comprobando qué registró RenovationFind.</translation>
    </message>
    <message>
        <source>%1: result unknown, checking. It is not recorded so far and may still be on its way; Jobmark looks again at %2.</source>
        <translation>%1: resultado desconocido; se está comprobando. Hasta ahora no está registrado y puede seguir en camino; próxima consulta de Jobmark: %2.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Consultar ahora</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>%1: somebody else changed this lead in the meantime. Choose which one holds.</source>
        <translation>%1: mientras tanto otra persona cambió este prospecto. Elija cuál vale.</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Conservar la otra versión</translation>
    </message>
    <message>
        <source>Send mine</source>
        <translation>Enviar mi versión</translation>
    </message>
    <message>
        <source>%1: sent %2, recorded %3</source>
        <translation>%1: enviado %2, registrado %3</translation>
    </message>
    <message>
        <source>%1: accepted %2.</source>
        <translation>%1: aceptado (%2).</translation>
    </message>
    <message>
        <source>RenovationFind has recorded: %1.</source>
        <translation>RenovationFind registró: %1.</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copiar la referencia</translation>
    </message>
    <message>
        <source>%1: accepted %2, but RenovationFind recorded something else than was sent.</source>
        <translation>%1: aceptado (%2), pero RenovationFind registró algo distinto de lo que se envió.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Accepting the lead</source>
        <translation>Aceptación del prospecto</translation>
    </message>
    <message>
        <source>Declining the lead</source>
        <translation>Rechazo del prospecto</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Archivo adjunto %1</translation>
    </message>
    <message>
        <source>%1: %2, lead %3</source>
        <translation>%1: %2, prospecto %3</translation>
    </message>
    <message>
        <source>This is not on the disk yet: leave Jobmark open until there is room on it again.</source>
        <translation>Esto todavía no está en el disco: deje Jobmark abierto hasta que vuelva a haber espacio.</translation>
    </message>
    <message>
        <source>%1: result unknown. The lead cannot be read just now; next try at %2.</source>
        <translation>%1: resultado desconocido. Por ahora no se puede leer el prospecto; próximo intento: %2.</translation>
    </message>
    <message>
        <source>%1: result unknown. Sign in, and Jobmark looks whether it was recorded.</source>
        <translation>%1: resultado desconocido. Inicie sesión y Jobmark comprueba si el envío quedó registrado.</translation>
    </message>
    <message>
        <source>%1, lead %2</source>
        <translation>%1, prospecto %2</translation>
    </message>
    <message>
        <source>%1 for %2, lead %3</source>
        <translation>%1 de %2, prospecto %3</translation>
    </message>
    <message>
        <source>%1: not sent, because this connection only reads. Sign in again to record statuses, and it goes.</source>
        <translation>%1: sin enviar, porque esta conexión solo lee. Inicie sesión de nuevo para registrar estados y sale.</translation>
    </message>
    <message>
        <source>%1: taken back.</source>
        <translation>%1: deshecho.</translation>
    </message>
    <message>
        <source>%1: discarded.</source>
        <translation>%1: descartado.</translation>
    </message>
    <message>
        <source>%1: not recorded. Jobmark&apos;s database was damaged, so nobody knows whether it was sent; two looks show that RenovationFind does not have it. It is final, so you decide whether it goes.</source>
        <translation>%1: sin registrar. La base de datos de Jobmark estaba dañada, así que nadie sabe si se envió; dos consultas muestran que RenovationFind no lo tiene. Es definitivo, así que usted decide si sale.</translation>
    </message>
    <message>
        <source>%1: not recorded. It was sent and no answer came; two looks show that RenovationFind does not have it. It is final, so you decide whether it goes again.</source>
        <translation>%1: sin registrar. Se envió y no llegó respuesta; dos consultas muestran que RenovationFind no lo tiene. Es definitivo, así que usted decide si sale de nuevo.</translation>
    </message>
    <message>
        <source>%1: result unknown. Jobmark&apos;s database was damaged, so nobody knows whether it was sent, and the lead cannot be read. Look in the portal before sending it.</source>
        <translation>%1: resultado desconocido. La base de datos de Jobmark estaba dañada, así que nadie sabe si se envió, y no se puede leer el prospecto. Mire en el portal antes de enviar.</translation>
    </message>
    <message>
        <source>That is not on the disk yet: if Jobmark ended now, it would be there again at the next start and might be sent. Leave Jobmark open until there is room on the disk.</source>
        <translation>Eso todavía no está en el disco: si Jobmark se cerrara ahora, este envío estaría ahí de nuevo la próxima vez y podría salir. Deje Jobmark abierto hasta que haya espacio en el disco.</translation>
    </message>
    <message>
        <source>%1: result unknown. What RenovationFind shows of the lead does not tell whether it was recorded. Look in the portal before sending it again.</source>
        <translation>%1: resultado desconocido. Lo que RenovationFind muestra del prospecto no dice si el envío quedó registrado. Mire en el portal antes de enviar de nuevo.</translation>
    </message>
    <message>
        <source>%1: result unknown. It was sent, and the lead cannot be read. Look in the portal before sending it again.</source>
        <translation>%1: resultado desconocido. Se envió, y el prospecto no se puede leer. Mire en el portal antes de enviar de nuevo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reason for declining: %1</source>
        <translation>Motivo del rechazo: %1</translation>
    </message>
</context>
<context>
    <name>Tone</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>TypedWords</name>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what was typed into it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To be determined</source>
        <translation>Por definir</translation>
    </message>
    <message>
        <source>Reason for declining: %1</source>
        <translation>Motivo del rechazo: %1</translation>
    </message>
</context>
<context>
    <name>WindowNotice</name>
    <message>
        <source>The token of &quot;%1&quot; could not be removed from the keychain, and is used no more. Remove the entries called Jobmark in your keychain program.</source>
        <translation>El token de “%1” no se pudo quitar del llavero, y ya no se usa. Quite las entradas llamadas Jobmark en su programa de llavero.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>The sample data could not be started. Check that jobmark-sandbox stands beside jobmark.</source>
        <translation>No se pudieron abrir los datos de ejemplo. Revise que jobmark-sandbox esté junto a jobmark.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>RenovationFind asks you to sign in again. What waits in the outbox goes on afterwards; nothing typed is lost.</source>
        <translation>RenovationFind pide que inicie sesión de nuevo. Lo que espera en la bandeja de salida sigue después; nada de lo que escribió se pierde.</translation>
    </message>
    <message numerus="yes">
        <source>Jobmark&apos;s database was damaged. It is set aside and a new one is in use; %n draft(s) and entries could be brought over.</source>
        <translation>
            <numerusform>La base de datos de Jobmark estaba dañada. Se apartó y se usa una nueva; se pudo recuperar %n borrador o entrada.</numerusform>
            <numerusform>La base de datos de Jobmark estaba dañada. Se apartó y se usa una nueva; se pudieron recuperar %n borradores y entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Look over the drafts and the outbox, then press F5. The damaged file is kept as %1.</source>
        <translation>Revise los borradores y la bandeja de salida, y presione F5. El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>The connection is forgotten, but its folder could not be removed. Jobmark tries again at the next start; or remove it yourself.</source>
        <translation>La conexión se olvidó, pero no se pudo quitar su carpeta. Jobmark lo intenta otra vez al abrir de nuevo; o quítela usted.</translation>
    </message>
</context>
<context>
    <name>jobmark::session::Workspace</name>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::Account</name>
    <message>
        <source>Connection name: write how you want to call it.</source>
        <translation>Nombre de la conexión: escriba cómo quiere llamarla.</translation>
    </message>
    <message>
        <source>Connection name: shorten it to 60 characters.</source>
        <translation>Nombre de la conexión: acórtelo a 60 caracteres.</translation>
    </message>
    <message>
        <source>Connection name: another connection is called so; choose another name.</source>
        <translation>Nombre de la conexión: otra conexión se llama así; elija otro nombre.</translation>
    </message>
    <message>
        <source>Server address: write where the server is, for example https://www.renovationfind.com/rest-api-v1.</source>
        <translation>Dirección del servidor: escriba dónde está el servidor, por ejemplo https://www.renovationfind.com/rest-api-v1.</translation>
    </message>
    <message>
        <source>Server address: this does not read as a web address; begin with https://.</source>
        <translation>Dirección del servidor: esto no parece una dirección web; empiece con https://.</translation>
    </message>
    <message>
        <source>Server address: begin with https://, so that nobody can read the token on its way.</source>
        <translation>Dirección del servidor: empiece con https://, para que nadie pueda leer el token en el camino.</translation>
    </message>
    <message>
        <source>Server address: take out the user name and password before the @.</source>
        <translation>Dirección del servidor: quite el nombre de usuario y la contraseña antes de la @.</translation>
    </message>
    <message>
        <source>Server address: take out what follows the ? or #.</source>
        <translation>Dirección del servidor: quite lo que sigue al ? o #.</translation>
    </message>
    <message>
        <source>Token: paste the one you were issued in the RenovationFind Manager Portal.</source>
        <translation>Token: pegue el que le dieron en el portal RenovationFind Manager.</translation>
    </message>
    <message>
        <source>Token: this has a line break in it; copy the token alone and paste it again.</source>
        <translation>Token: tiene un salto de línea; copie solo el token y péguelo de nuevo.</translation>
    </message>
    <message>
        <source>Token: this is longer than any token; copy the token alone and paste it again.</source>
        <translation>Token: es más largo que cualquier token; copie solo el token y péguelo de nuevo.</translation>
    </message>
    <message>
        <source>Token: this has spaces in it; copy the token alone and paste it again.</source>
        <translation>Token: tiene espacios; copie solo el token y péguelo de nuevo.</translation>
    </message>
    <message>
        <source>Token: this has characters that no token has; copy the token alone and paste it again.</source>
        <translation>Token: tiene caracteres que ningún token tiene; copie solo el token y péguelo de nuevo.</translation>
    </message>
    <message>
        <source>That connection is no longer in the list. Choose one that is.</source>
        <translation>Esa conexión ya no está en la lista. Elija una que esté.</translation>
    </message>
    <message>
        <source>The list of connections could not be saved, so nothing was changed. Check that the disk has room and your folders can be written, then try again.</source>
        <translation>No se pudo guardar la lista de conexiones, así que no cambió nada. Revise que haya espacio en el disco y que se pueda escribir en sus carpetas, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No keychain service was found on this computer. To stay signed in, install or start one (such as GNOME Keyring or KWallet) and sign in again.</source>
        <translation>No se encontró ningún servicio de llavero en esta computadora. Para mantener la sesión, instale o active uno (como GNOME Keyring o KWallet) e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The keychain is locked or said no. To stay signed in, unlock it and sign in again.</source>
        <translation>El llavero está bloqueado o dijo que no. Para mantener la sesión, desbloquéelo e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The keychain did not answer. To stay signed in, look for its password prompt, or restart it, and sign in again.</source>
        <translation>El llavero no respondió. Para mantener la sesión, busque su ventana de contraseña, o reinícielo, e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The token is too long for the keychain of this computer. Paste it again at the next start.</source>
        <translation>El token es demasiado largo para el llavero de esta computadora. Péguelo otra vez al abrir de nuevo.</translation>
    </message>
    <message>
        <source>The keychain could not do what was asked. To stay signed in, restart it and sign in again.</source>
        <translation>El llavero no pudo hacer lo que se le pidió. Para mantener la sesión, reinícielo e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock this token ran out on %1. The server decides.</source>
        <translation>Según el reloj de esta computadora, este token venció: %1. El servidor decide.</translation>
    </message>
    <message>
        <source>This token says that it runs out on %1.</source>
        <translation>Este token dice que vence: %1.</translation>
    </message>
    <message>
        <source>The token could not be read from the keychain. Sign in again.</source>
        <translation>No se pudo leer el token del llavero. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The keychain has no token for this connection, or it is locked. Unlock the keychain and start again, or sign in.</source>
        <translation>El llavero no tiene token para esta conexión, o está bloqueado. Desbloquee el llavero y abra Jobmark de nuevo, o inicie sesión.</translation>
    </message>
    <message>
        <source>Reading the token from the keychain. It may ask for its password.</source>
        <translation>Leyendo el token del llavero. Puede pedir su contraseña.</translation>
    </message>
    <message>
        <source>Testing the token.</source>
        <translation>Probando el token.</translation>
    </message>
    <message>
        <source>You are signed in for this session only.</source>
        <translation>Su sesión vale solo hasta que cierre Jobmark.</translation>
    </message>
    <message>
        <source>The token could not be tested with this server. It will be used as it is; the first update shows whether it works.</source>
        <translation>No se pudo probar el token con este servidor. Se usará tal como está; la primera actualización mostrará si sirve.</translation>
    </message>
    <message>
        <source>The list of connections was damaged. What could be read of it is here; sign in again to what is missing.</source>
        <translation>La lista de conexiones estaba dañada. Lo que se pudo leer está aquí; inicie sesión de nuevo en lo que falte.</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1.</source>
        <translation>El archivo dañado se conservó como %1.</translation>
    </message>
    <message>
        <source>The list of connections can neither be read nor replaced. Check who may write to Jobmark&apos;s folder, then start again.</source>
        <translation>La lista de conexiones no se puede leer ni reemplazar. Revise quién puede escribir en la carpeta de Jobmark y abra Jobmark de nuevo.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ActivityDetails</name>
    <message>
        <source>Copy &amp;reference</source>
        <translation>Copiar la referen&amp;cia</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copiar t&amp;odo</translation>
    </message>
    <message>
        <source>&amp;Go to lead</source>
        <translation>&amp;Ir al prospecto</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>La entrada elegida</translation>
    </message>
    <message>
        <source>Choose an entry to see all of it here.</source>
        <translation>Elija una entrada para verla completa aquí.</translation>
    </message>
    <message>
        <source>the chosen entry</source>
        <comment>what was copied</comment>
        <translation>la entrada elegida</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ActivityFilters</name>
    <message>
        <source>&amp;Words</source>
        <translation>Pa&amp;labras</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>P&amp;eríodo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Lead &amp;number</source>
        <translation>&amp;Número de prospecto</translation>
    </message>
    <message>
        <source>Name, value, answer or reference</source>
        <translation>Nombre, valor, respuesta o referencia</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Lead number: this is none and leaves nothing out. Write it in digits, as 48155.</source>
        <translation>Número de prospecto: esto no lo es y no filtra nada. Escríbalo con cifras, como 48155.</translation>
    </message>
    <message>
        <source>%1: this is no day and leaves nothing out. Write it as 2026-12-01, or 15 sept.</source>
        <comment>the name of the field</comment>
        <translation>%1: esto no es un día y no filtra nada. Escríbalo como 2026-12-01, o 15 sept.</translation>
    </message>
    <message>
        <source>Lead number</source>
        <translation>Número de prospecto</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Show &amp;more</source>
        <translation>Mostrar las si&amp;guientes</translation>
    </message>
    <message>
        <source>&amp;Show everything</source>
        <translation>&amp;Quitar los filtros</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>Exportar como C&amp;SV…</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>Exportar como PD&amp;F…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar el aviso</translation>
    </message>
    <message>
        <source>Gathering the entries.</source>
        <translation>Reuniendo las entradas.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>Writing the file.</source>
        <translation>Escribiendo el archivo.</translation>
    </message>
    <message>
        <source>It holds customers&apos; data, and only you can read it.</source>
        <translation>Contiene datos de clientes, y solo usted puede leerlo.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Nothing was saved, because the activity could not be read.</source>
        <translation>No se guardó nada, porque no se pudo leer la actividad.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was saved.</source>
        <translation>La exportación se detuvo; no se guardó nada.</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <comment>a file name; a day</comment>
        <translation>Actividad %1</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Exportar la actividad</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
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
            <numerusform>%n imagen guardada en %1</numerusform>
            <numerusform>%n imágenes guardadas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>--tour: the folder %1 cannot be made. Name one that can be written to.</source>
        <translation>--tour: no se puede crear la carpeta %1. Indique una en la que se pueda escribir.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::AttachmentRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a word such as Error; a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does; a file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Upload of %1</source>
        <translation>Subida de %1</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::AttachmentsPanel</name>
    <message>
        <source>Add files</source>
        <translation>Agregar archivos</translation>
    </message>
    <message>
        <source>Pasted image %1.png</source>
        <comment>a file name; a day and time</comment>
        <translation>Imagen pegada %1.png</translation>
    </message>
    <message>
        <source>Save the attachment in a folder</source>
        <translation>Guardar el archivo adjunto en una carpeta</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::AttachmentsView</name>
    <message>
        <source>Add files…</source>
        <translation>Agregar archivos…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Archivos adjuntos</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::Chart</name>
    <message>
        <source>%1. Enter shows the leads.</source>
        <comment>numbers of a bar</comment>
        <translation>%1. Enter muestra los prospectos.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ChartPanel</name>
    <message>
        <source>Copy the numbers</source>
        <translation>Copiar los números</translation>
    </message>
    <message>
        <source>%1, table</source>
        <comment>the title of a picture</comment>
        <translation>%1, tabla</translation>
    </message>
    <message>
        <source>Copy the numbers: %1</source>
        <comment>the title of a picture</comment>
        <translation>Copiar los números: %1</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show as a picture</source>
        <translation>Mostrar como gráfica</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, then the title of a picture</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ClosingQuestion</name>
    <message>
        <source>Close Jobmark</source>
        <translation>Cerrar Jobmark</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Dejarlo abierto</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Nothing is waiting any more: you can close Jobmark.</source>
        <translation>Ya no hay nada en espera: puede cerrar Jobmark.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ComparePage</name>
    <message>
        <source>Lead &amp;numbers</source>
        <translation>&amp;Números de prospecto</translation>
    </message>
    <message>
        <source>Only &amp;what differs</source>
        <translation>&amp;Solo lo que difiere</translation>
    </message>
    <message>
        <source>Compare records</source>
        <translation>Comparar registros</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;Back to the lead</source>
        <translation>V&amp;olver al prospecto</translation>
    </message>
    <message>
        <source>Lead %1: %2</source>
        <comment>a number, and why it cannot be shown</comment>
        <translation>Prospecto %1: %2</translation>
    </message>
    <message>
        <source>Lead %1 is still being fetched.</source>
        <translation>El prospecto %1 todavía se está cargando.</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Prospecto %1</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ from the first record.</source>
        <translation>
            <numerusform>%n línea difiere del primer registro.</numerusform>
            <numerusform>%n líneas difieren del primer registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the number of another record to compare this one with.</source>
        <translation>Agregue el número de otro registro para compararlo con este.</translation>
    </message>
    <message>
        <source>Two to %1 numbers</source>
        <translation>De dos a %1 números</translation>
    </message>
    <message>
        <source>Lead numbers: write two to %1 numbers with commas between, for example 41207, 41350.</source>
        <translation>Números de prospecto: escriba de dos a %1 números separados por comas, por ejemplo 41207, 41350.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ConnectionBar</name>
    <message>
        <source>Connection: %1</source>
        <translation>Conexión: %1</translation>
    </message>
    <message>
        <source>Connection:</source>
        <translation>Conexión:</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ConnectionSwitcher</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ConnectionsPage</name>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Usar esta</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;gregar…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar el n&amp;ombre</translation>
    </message>
    <message>
        <source>Sign &amp;in again…</source>
        <translation>&amp;Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (en uso)</translation>
    </message>
    <message>
        <source>Nothing changes on the server. To come back you need a token.</source>
        <translation>En el servidor no cambia nada. Para volver necesita un token.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Cons&amp;ervarla</translation>
    </message>
    <message>
        <source>For&amp;get…</source>
        <translation>O&amp;lvidar…</translation>
    </message>
    <message>
        <source>Forget the connection &quot;%1&quot; on this computer, with its token in the keychain?</source>
        <translation>¿Olvidar la conexión “%1” en esta computadora, con su token en el llavero?</translation>
    </message>
    <message>
        <source>Forget connection and &amp;token</source>
        <translation>Olvidar conexión y &amp;token</translation>
    </message>
    <message>
        <source>What is kept of it could not be counted; all of it goes.</source>
        <translation>No se pudo contar lo que se guarda de ella; se va todo.</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n prospecto</numerusform>
            <numerusform>%n prospectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n borrador</numerusform>
            <numerusform>%n borradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) in the outbox</source>
        <translation>
            <numerusform>%n actualización en la bandeja de salida</numerusform>
            <numerusform>%n actualizaciones en la bandeja de salida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the activity</source>
        <translation>
            <numerusform>%n entrada de la actividad</numerusform>
            <numerusform>%n entradas de la actividad</numerusform>
        </translation>
    </message>
    <message>
        <source>This removes %1, and the folder %2.</source>
        <translation>Esto quita %1, y la carpeta %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) of &quot;%1&quot; were not sent or need a decision. If you forget the connection now, they are lost: look into the outbox first.</source>
        <translation>
            <numerusform>%n actualización de “%1” no se envió o necesita una decisión. Si olvida la conexión ahora, se pierde: mire primero en la bandeja de salida.</numerusform>
            <numerusform>%n actualizaciones de “%1” no se enviaron o necesitan una decisión. Si olvida la conexión ahora, se pierden: mire primero en la bandeja de salida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget it and lo&amp;se them</source>
        <translation>Olvidarla y per&amp;derlas</translation>
    </message>
    <message>
        <source>Connection &amp;name</source>
        <translation>&amp;Nombre de la conexión</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Li&amp;sto</translation>
    </message>
    <message>
        <source>Forget all that is kept of &quot;%1&quot; on this computer?</source>
        <translation>¿Olvidar todo lo que se guarda de “%1” en esta computadora?</translation>
    </message>
    <message>
        <source>Forget i&amp;t</source>
        <translation>Olvidar &amp;todo</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ContactRows</name>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Copiar el teléfono</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Copy email</source>
        <translation>Copiar el correo electrónico</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>This calls with the program for telephone calls: %1</source>
        <translation>Esto llama con el programa de llamadas: %1</translation>
    </message>
    <message>
        <source>This begins a message in the mail program: %1</source>
        <translation>Esto empieza un mensaje en el programa de correo: %1</translation>
    </message>
    <message>
        <source>This opens a map in the browser: %1</source>
        <translation>Esto abre un mapa en el navegador: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing on this computer opens %1. Copy it instead.</source>
        <translation>Nada en esta computadora abre %1. Mejor cópielo.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::CorrectionPage</name>
    <message>
        <source>Wh&amp;y it is wrong</source>
        <translation>Por &amp;qué está mal</translation>
    </message>
    <message>
        <source>Make the re&amp;quest</source>
        <translation>Hacer la solicit&amp;ud</translation>
    </message>
    <message>
        <source>&amp;Back to the lead</source>
        <translation>V&amp;olver al prospecto</translation>
    </message>
    <message>
        <source>Change what is recorded into what it should be, and say why. Nothing here is sent to RenovationFind: it makes a text for its support.</source>
        <translation>Cambie lo registrado por lo que debe ser y diga por qué. Nada de esto se envía a RenovationFind: se prepara un texto para su soporte.</translation>
    </message>
    <message>
        <source>Something is wrong in the record of lead %1</source>
        <translation>Algo está mal en el registro del prospecto %1</translation>
    </message>
    <message>
        <source>Why it is wrong: shorten it, as the counter below it says.</source>
        <translation>Por qué está mal: acórtelo, como dice el contador de abajo.</translation>
    </message>
    <message>
        <source>Why it is wrong: write what the record has wrong, and how it came.</source>
        <translation>Por qué está mal: escriba qué no es correcto en el registro y cómo ocurrió.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::DailyNotice</name>
    <message numerus="yes">
        <source>%n lead(s) need an update</source>
        <translation>
            <numerusform>%n prospecto por actualizar</numerusform>
            <numerusform>%n prospectos por actualizar</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobmark lists them in the group Needs an update.</source>
        <translation>Jobmark los muestra en el grupo “Por actualizar”.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::DayEdit</name>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Abrir el calendario (Alt+Abajo)</translation>
    </message>
    <message>
        <source>%1: open the calendar</source>
        <translation>%1: abrir el calendario</translation>
    </message>
    <message>
        <source>%1: calendar</source>
        <translation>%1: calendario</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ExportDialog</name>
    <message>
        <source>The file was not saved, because the folder is not there any more: choose another.</source>
        <translation>El archivo no se guardó, porque la carpeta ya no existe: elija otra.</translation>
    </message>
    <message>
        <source>The file was not saved, because you may not write there: choose another folder.</source>
        <translation>El archivo no se guardó, porque ahí no puede escribir: elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file was not saved, because the disk is full: make room, or choose another folder.</source>
        <translation>El archivo no se guardó, porque el disco está lleno: libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file was not saved: choose another folder.</source>
        <translation>El archivo no se guardó: elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::FieldRow</name>
    <message>
        <source>%1 (recommended)</source>
        <translation>%1 (recomendado)</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatorio</translation>
    </message>
    <message>
        <source>%1, recommended</source>
        <translation>%1, recomendado</translation>
    </message>
    <message>
        <source>%1, optional</source>
        <translation>%1, opcional</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>Suéltelo para adjuntarlo a este prospecto</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::FindingList</name>
    <message>
        <source>Review check %1</source>
        <translation>Revisión del registro: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how severe, then the sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::GoToLead</name>
    <message>
        <source>Go to lead</source>
        <translation>Ir al prospecto</translation>
    </message>
    <message>
        <source>Lead &amp;number</source>
        <translation>&amp;Número de prospecto</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Lead number: write its digits, for example 41207.</source>
        <translation>Número de prospecto: escriba sus cifras, por ejemplo 41207.</translation>
    </message>
    <message>
        <source>Lead number: the link &quot;%1&quot; names no lead. Write the lead&apos;s number here, for example 41207, or look for the lead in the list.</source>
        <translation>Número de prospecto: el enlace “%1” no indica ningún prospecto. Escriba aquí el número del prospecto, por ejemplo 41207, o busque el prospecto en la lista.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::LeadDelegate</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::LeadHeader</name>
    <message>
        <source>What they want</source>
        <translation>Lo que quiere</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>En qué está</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Prospecto %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>No status yet</source>
        <translation>Todavía sin estado</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Registrado: %1</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::LeadMenu</name>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Accept lead</source>
        <translation>&amp;Aceptar el prospecto</translation>
    </message>
    <message>
        <source>&amp;Decline lead…</source>
        <translation>&amp;Rechazar el prospecto…</translation>
    </message>
    <message>
        <source>Copy lead &amp;number</source>
        <translation>Copiar el &amp;número de prospecto</translation>
    </message>
    <message>
        <source>Copy &amp;phone</source>
        <translation>Copiar el &amp;teléfono</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::LeadPage</name>
    <message>
        <source>Choose a lead in the list to see it and to record what happened.</source>
        <translation>Elija un prospecto de la lista para verlo y registrar qué pasó.</translation>
    </message>
    <message>
        <source>Fetching lead %1.</source>
        <translation>Cargando el prospecto %1.</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Prospecto %1</translation>
    </message>
    <message>
        <source>This lead was declined, so there is no status to record.</source>
        <translation>Este prospecto se rechazó, así que no hay estado que registrar.</translation>
    </message>
    <message>
        <source>%1, lead %2</source>
        <comment>customer, number</comment>
        <translation>%1, prospecto %2</translation>
    </message>
    <message>
        <source>your draft</source>
        <comment>what was copied</comment>
        <translation>su borrador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::LeadsPane</name>
    <message>
        <source>Name, address, category, phone or number</source>
        <translation>Nombre, dirección, categoría, teléfono o número</translation>
    </message>
    <message>
        <source>F&amp;ind a lead</source>
        <translation>&amp;Buscar un prospecto</translation>
    </message>
    <message>
        <source>Find a lead</source>
        <translation>Buscar un prospecto</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Prospectos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a group of leads and how many are in it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cancela&amp;r</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation>Nombre, dirección o número</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::LockedModel</name>
    <message>
        <source>Lead %1</source>
        <translation>Prospecto %1</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>sin monto</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobmark::ui::LockedPage</name>
    <message>
        <source>&amp;With findings alone</source>
        <translation>Solo con &amp;hallazgos</translation>
    </message>
    <message>
        <source>Locked records</source>
        <translation>Registros bloqueados</translation>
    </message>
    <message>
        <source>F&amp;ind a record</source>
        <translation>Buscar un re&amp;gistro</translation>
    </message>
    <message>
        <source>Find a record</source>
        <translation>Buscar un registro</translation>
    </message>
    <message>
        <source>Name, address, category, phone or number</source>
        <translation>Nombre, dirección, categoría, teléfono o número</translation>
    </message>
    <message>
        <source>&amp;Sorted by</source>
        <translation>&amp;Ordenados por</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Ordenados por</translation>
    </message>
    <message>
        <source>Date, newest first</source>
        <translation>Fecha, los más recientes primero</translation>
    </message>
    <message>
        <source>Amount, largest first</source>
        <translation>Monto, los más altos primero</translation>
    </message>
    <message>
        <source>Age, oldest lead first</source>
        <translation>Antigüedad, los más viejos primero</translation>
    </message>
    <message>
        <source>Checking the records: %1 of %2 done</source>
        <translation>Revisando los registros: %1 de %2</translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation>Nombre, dirección o número</translation>
    </message>
    <message>
        <source>Shown: %1 of %2; with findings: %3</source>
        <translation>Se muestran: %1 de %2; con hallazgos: %3</translation>
    </message>
    <message>
        <source>No record is locked yet. Those of leads that are won come here.</source>
        <translation>Todavía no hay ningún registro bloqueado. Los de los prospectos ganados aparecen aquí.</translation>
    </message>
    <message>
        <source>No record has findings. Untick the box to see them all.</source>
        <translation>Ningún registro tiene hallazgos. Desmarque la casilla para verlos todos.</translation>
    </message>
    <message>
        <source>No record has these words. Write others, or fewer of them.</source>
        <translation>Ningún registro tiene estas palabras. Escriba otras, o menos.</translation>
    </message>
    <message>
        <source>No record with findings has these words. Untick the box, or write others.</source>
        <translation>Ningún registro con hallazgos tiene estas palabras. Desmarque la casilla o escriba otras.</translation>
    </message>
    <message>
        <source>The leads are being fetched. Locked records are listed here as they come.</source>
        <translation>Se están cargando los prospectos. Los registros bloqueados aparecen aquí conforme llegan.</translation>
    </message>
    <message>
        <source>No locked record is known yet: not all leads were fetched. Press F5 to fetch them.</source>
        <translation>Todavía no se conoce ningún registro bloqueado: no se cargaron todos los prospectos. Presione F5 para cargarlos.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::MadeRequest</name>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Copiar la solicitud</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Guardar la solicitud…</translation>
    </message>
    <message>
        <source>Change the request</source>
        <translation>Cambiar la solicitud</translation>
    </message>
    <message>
        <source>Nothing was sent. Hand the request to RenovationFind support: by mail, pasted, or as a file.</source>
        <translation>No se envió nada. Entregue la solicitud al soporte de RenovationFind: por correo, pegada o como archivo.</translation>
    </message>
    <message>
        <source>Correction request %1 for lead %2</source>
        <translation>Solicitud de corrección %1 del prospecto %2</translation>
    </message>
    <message>
        <source>The request could not be kept in the activity. Copy or save it now.</source>
        <translation>No se pudo guardar la solicitud en la actividad. Cópiela o guárdela ahora.</translation>
    </message>
    <message>
        <source>Look at this before you hand it over:</source>
        <translation>Mire esto antes de entregarla:</translation>
    </message>
    <message>
        <source>Your mail program opens with the request in it.</source>
        <translation>Se abre su programa de correo con la solicitud.</translation>
    </message>
    <message>
        <source>Your mail program opens with what Jobmark reads. The text for people did not fit in: it is on the clipboard, paste it above.</source>
        <translation>Se abre su programa de correo con lo que lee Jobmark. El texto para personas no cupo: está en el portapapeles, péguelo arriba.</translation>
    </message>
    <message>
        <source>Your mail program opens. The request did not fit into the link: it is on the clipboard, paste it into the mail.</source>
        <translation>Se abre su programa de correo. La solicitud no cupo en el enlace: está en el portapapeles, péguela en el correo.</translation>
    </message>
    <message>
        <source>No mail program could be opened. The request is on the clipboard: paste it into a mail.</source>
        <translation>No se pudo abrir ningún programa de correo. La solicitud está en el portapapeles: péguela en un correo.</translation>
    </message>
    <message>
        <source>Request copied: paste it where support reads it.</source>
        <translation>Solicitud copiada: péguela donde la lea el soporte.</translation>
    </message>
    <message>
        <source>Choose a folder for the request</source>
        <translation>Elija una carpeta para la solicitud</translation>
    </message>
    <message>
        <source>Saved as:</source>
        <translation>Guardada como:</translation>
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
        <translation>15 dic, vie, +3</translation>
    </message>
    <message>
        <source>2:30 pm</source>
        <translation>2:30 pm</translation>
    </message>
    <message>
        <source>%1: day</source>
        <translation>%1: día</translation>
    </message>
    <message>
        <source>%1: time of day</source>
        <translation>%1: hora</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::NewLeadView</name>
    <message>
        <source>&amp;Accept lead</source>
        <translation>A&amp;ceptar el prospecto</translation>
    </message>
    <message>
        <source>Reason for declinin&amp;g</source>
        <translation>Mo&amp;tivo del rechazo</translation>
    </message>
    <message>
        <source>&amp;Decline lead</source>
        <translation>Rechazar el prospect&amp;o</translation>
    </message>
    <message>
        <source>This lead is new. Accept it to get the customer&apos;s contact details and to record a status, or decline it and say why.</source>
        <translation>Este prospecto es nuevo. Acéptelo para obtener los datos de contacto del cliente y registrar un estado, o rechácelo y diga por qué.</translation>
    </message>
    <message>
        <source>The reason for declining is too long: shorten it to 500 characters.</source>
        <translation>El motivo del rechazo es demasiado largo: acórtelo a 500 caracteres.</translation>
    </message>
    <message>
        <source>The reason for declining is missing: write in a few words why this lead is not for you.</source>
        <translation>Falta el motivo del rechazo: escriba en pocas palabras por qué este prospecto no es para usted.</translation>
    </message>
    <message>
        <source>Record a &amp;status</source>
        <translation>Registrar un &amp;estado</translation>
    </message>
    <message>
        <source>This server does not let Jobmark read leads, so only the number of this one is known. Accept it to get the customer&apos;s contact details, or decline it and say why. If it is accepted already, record a status; RenovationFind says when that cannot be.</source>
        <translation>Este servidor no deja que Jobmark lea prospectos, así que de este solo se conoce el número. Acéptelo para obtener los datos de contacto del cliente, o rechácelo y diga por qué. Si ya está aceptado, registre un estado; RenovationFind dice cuándo no se puede.</translation>
    </message>
    <message>
        <source>Answer to this lead</source>
        <translation>Respuesta a este prospecto</translation>
    </message>
    <message>
        <source>You have answered this lead. How that stands is said above.</source>
        <translation>Usted ya respondió a este prospecto. Más arriba se dice cómo va esa respuesta.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::NotesEdit</name>
    <message>
        <source>%L1 too many</source>
        <translation>De más: %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::Notice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::OutboxEntry</name>
    <message>
        <source>Open lead</source>
        <translation>Abrir el prospecto</translation>
    </message>
    <message>
        <source>Open lead %1</source>
        <translation>Abrir el prospecto %1</translation>
    </message>
    <message>
        <source>Submitted %1.</source>
        <translation>Enviado por usted: %1.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::OutboxIndicator</name>
    <message>
        <source>Outbox: %1</source>
        <translation>Bandeja de salida: %1</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::OutboxPage</name>
    <message>
        <source>Settled since Jobmark started</source>
        <translation>Resuelto desde que abrió Jobmark</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message numerus="yes">
        <source>%n more not shown; they come up as these are settled.</source>
        <translation>
            <numerusform>%n envío más sin mostrar; aparece a medida que se resuelven estos.</numerusform>
            <numerusform>%n envíos más sin mostrar; aparecen a medida que se resuelven estos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier one(s) not shown.</source>
        <translation>
            <numerusform>%n envío anterior sin mostrar.</numerusform>
            <numerusform>%n envíos anteriores sin mostrar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobmark::ui::OverviewPage</name>
    <message>
        <source>The leads are being fetched. They are counted here as they come.</source>
        <translation>Se están cargando los prospectos. Aquí se cuentan conforme llegan.</translation>
    </message>
    <message>
        <source>This server has no list of leads. Those that are opened by number (Ctrl+G) are counted here.</source>
        <translation>Este servidor no tiene lista de prospectos. Aquí se cuentan los que se abren por número (Control+G).</translation>
    </message>
    <message>
        <source>No lead is known yet. Those that are fetched or opened are counted here.</source>
        <translation>Todavía no se conoce ningún prospecto. Aquí se cuentan los que se cargan o se abren.</translation>
    </message>
    <message>
        <source>Fetch the leads</source>
        <translation>Cargar los prospectos</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::PreviewWindow</name>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file; what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is its beginning. Save it to read all of it.</source>
        <translation>Este es su comienzo. Guárdelo para leerlo todo.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that is not shown here. Save it, and open it with a program you trust.</source>
        <translation>“%1” es de un tipo que aquí no se muestra. Guárdelo y ábralo con un programa de confianza.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be shown. Save it, or ask for it to be sent again.</source>
        <translation>“%1” está dañado y no se puede mostrar. Guárdelo, o pida que lo envíen de nuevo.</translation>
    </message>
    <message>
        <source>Picture, %1 × %2 pixels</source>
        <translation>Imagen, %1 × %2 píxeles</translation>
    </message>
    <message>
        <source>“%1” has too many pixels to be shown here. Save it, and open it with a program for pictures.</source>
        <translation>“%1” tiene demasiados píxeles para mostrarlo aquí. Guárdelo y ábralo con un programa de imágenes.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::Program</name>
    <message>
        <source>Jobmark is open already, and its window was raised. What was given for this run was not used: close Jobmark first, or name another folder with --profile.</source>
        <translation>Jobmark ya está abierto, y se puso su ventana al frente. Lo indicado para esta ejecución no se usó: cierre Jobmark primero, o indique otra carpeta con --profile.</translation>
    </message>
    <message>
        <source>Jobmark is open already, but does not answer. Close its window, or end it in the list of running programs, then start Jobmark again. Nothing that was saved is lost.</source>
        <translation>Jobmark ya está abierto, pero no responde. Cierre su ventana, o termínelo en la lista de programas en ejecución, y abra Jobmark de nuevo. Nada de lo guardado se pierde.</translation>
    </message>
    <message>
        <source>Jobmark</source>
        <translation>Jobmark</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::RawJson</name>
    <message>
        <source>Show raw JSON</source>
        <translation>Mostrar el JSON original</translation>
    </message>
    <message>
        <source>Copy raw JSON</source>
        <translation>Copiar el JSON original</translation>
    </message>
    <message>
        <source>Only the beginning is shown; Copy raw JSON copies all of it.</source>
        <translation>Solo se muestra el comienzo; “Copiar el JSON original” copia todo.</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON original</translation>
    </message>
    <message>
        <source>Hide raw JSON</source>
        <translation>Ocultar el JSON original</translation>
    </message>
    <message>
        <source>raw JSON</source>
        <comment>what was copied</comment>
        <translation>JSON original</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ReceivedPage</name>
    <message>
        <source>Open the &amp;record</source>
        <translation>Abrir el re&amp;gistro</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>&amp;Back to the leads</source>
        <translation>V&amp;olver a los prospectos</translation>
    </message>
    <message>
        <source>Open a correction request</source>
        <translation>Abrir una solicitud de corrección</translation>
    </message>
    <message>
        <source>Correction request</source>
        <translation>Solicitud de corrección</translation>
    </message>
    <message>
        <source>Correction request %1 for lead %2</source>
        <translation>Solicitud de corrección %1 del prospecto %2</translation>
    </message>
    <message>
        <source>Written %1 with the connection &quot;%2&quot; to %3. Anybody can write such a request: compare it with what the contractor tells you.</source>
        <translation>Escrita: %1, con la conexión “%2” a %3. Cualquiera puede escribir una solicitud así: compárela con lo que le diga el contratista.</translation>
    </message>
    <message>
        <source>This request is about another server than the connection in use, %1. Switch to the right connection, then open the request again.</source>
        <translation>Esta solicitud es de otro servidor que el de la conexión en uso, %1. Cambie a la conexión correcta y abra la solicitud de nuevo.</translation>
    </message>
    <message>
        <source>Copy the record&apos;s referen&amp;ce</source>
        <translation>&amp;Copiar la referencia del registro</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::RecordActions</name>
    <message>
        <source>Lead %1 is still being fetched. As soon as it is here, it is done.</source>
        <translation>El prospecto %1 todavía se está cargando. En cuanto esté aquí, se hace.</translation>
    </message>
    <message>
        <source>Reference copied:</source>
        <translation>Referencia copiada:</translation>
    </message>
    <message>
        <source>Support note copied, as plain text.</source>
        <translation>Nota para soporte copiada, como texto sin formato.</translation>
    </message>
    <message>
        <source>Support note copied, as Markdown.</source>
        <translation>Nota para soporte copiada, como Markdown.</translation>
    </message>
    <message>
        <source>This record is not locked: its status can still be changed in the form.</source>
        <translation>Este registro no está bloqueado: su estado todavía se puede cambiar en el formulario.</translation>
    </message>
    <message>
        <source>Choose a folder for the export</source>
        <translation>Elija una carpeta para la exportación</translation>
    </message>
    <message>
        <source>Saved as:</source>
        <translation>Guardado como:</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::RecordView</name>
    <message>
        <source>Recorded, and locked</source>
        <translation>Registrado y bloqueado</translation>
    </message>
    <message>
        <source>Without personal data</source>
        <translation>Sin datos personales</translation>
    </message>
    <message>
        <source>Notes and exports then leave out names, contact, addresses, free text and file names.</source>
        <translation>Las notas y exportaciones dejan fuera nombres, contactos, direcciones, texto libre y nombres de archivo.</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copiar la referencia</translation>
    </message>
    <message>
        <source>Copy note</source>
        <translation>Copiar la nota</translation>
    </message>
    <message>
        <source>Copy note as Markdown</source>
        <translation>Copiar la nota en Markdown</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Exportar como PDF…</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>Exportar como JSON…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Something is wrong…</source>
        <translation>Algo está mal…</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Review checks: nothing odd was found.</source>
        <translation>Revisión del registro: no se encontró nada raro.</translation>
    </message>
    <message numerus="yes">
        <source>Review checks: %n finding(s)</source>
        <translation>
            <numerusform>Revisión del registro: %n hallazgo</numerusform>
            <numerusform>Revisión del registro: %n hallazgos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ReviewView</name>
    <message>
        <source>&amp;Back to the form</source>
        <translation>V&amp;olver al formulario</translation>
    </message>
    <message>
        <source>Review before it goes: %1</source>
        <translation>Revise antes de que salga: %1</translation>
    </message>
    <message>
        <source>%1 is final. Once RenovationFind has it, it cannot be changed afterwards.</source>
        <translation>“%1” es definitivo. Una vez que RenovationFind lo tenga, ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>Rec&amp;ord as %1</source>
        <comment>a button; the status is its verb</comment>
        <translation>Registrar &amp;como “%1”</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Prospecto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an amount in digits, and in words</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Agregar archivos…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field; what is in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::SessionPages</name>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Compare records</source>
        <translation>Comparar registros</translation>
    </message>
    <message>
        <source>Correction request</source>
        <translation>Solicitud de corrección</translation>
    </message>
    <message>
        <source>Correction request received</source>
        <translation>Solicitud de corrección recibida</translation>
    </message>
    <message>
        <source>Locked records</source>
        <translation>Registros bloqueados</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::SettingsPage</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>megabytes</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>Como la computadora</translation>
    </message>
    <message>
        <source>Time to &amp;undo a final status</source>
        <translation>Tiempo para &amp;deshacer un estado definitivo</translation>
    </message>
    <message>
        <source>Largest atta&amp;chment</source>
        <translation>Tamaño máximo de un ad&amp;junto</translation>
    </message>
    <message>
        <source>Langua&amp;ge</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>A larger file is not added. RenovationFind may take less.</source>
        <translation>Un archivo más grande no se agrega. RenovationFind puede admitir menos.</translation>
    </message>
    <message>
        <source>Takes effect when Jobmark is started the next time.</source>
        <translation>Se aplica la próxima vez que abra Jobmark.</translation>
    </message>
    <message numerus="yes">
        <source>In this run it is %n second(s), as --undo-seconds says.</source>
        <translation>
            <numerusform>En esta ejecución es %n segundo, como dice --undo-seconds.</numerusform>
            <numerusform>En esta ejecución son %n segundos, como dice --undo-seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes at once, and cannot be undone.</source>
        <translation>Sale enseguida y no se puede deshacer.</translation>
    </message>
    <message>
        <source>So long it waits in the outbox before it goes. 0 sends it at once.</source>
        <translation>Durante ese tiempo espera en la bandeja de salida. Con 0 sale enseguida.</translation>
    </message>
    <message>
        <source>Forget this co&amp;nnection…</source>
        <translation>&amp;Olvidar esta conexión…</translation>
    </message>
    <message>
        <source>Tell on the desktop</source>
        <translation>Avisar en el escritorio</translation>
    </message>
    <message>
        <source>Daily re&amp;minder</source>
        <translation>Avi&amp;so diario</translation>
    </message>
    <message>
        <source>This desktop shows no notifications now.</source>
        <translation>Este escritorio no muestra notificaciones por ahora.</translation>
    </message>
    <message>
        <source>Once a day: how many leads need an update. It names nobody.</source>
        <translation>Una vez al día: cuántos prospectos están por actualizar. No nombra a nadie.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::SettledEntry</name>
    <message>
        <source>Copy %1</source>
        <comment>a reference</comment>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copy %1: reference of %2</source>
        <comment>a reference, a submission</comment>
        <translation>Copiar %1: referencia de %2</translation>
    </message>
    <message>
        <source>Attach again</source>
        <translation>Adjuntar de nuevo</translation>
    </message>
    <message>
        <source>Put back into the form</source>
        <translation>Devolver al formulario</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, a submission</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Step back, close</source>
        <translation>Retroceder, cerrar</translation>
    </message>
    <message>
        <source>Open a list or a calendar</source>
        <translation>Abrir una lista o un calendario</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>In fields and lists</source>
        <translation>En campos y listas</translation>
    </message>
    <message>
        <source>Choose in a list</source>
        <translation>Elegir en una lista</translation>
    </message>
    <message>
        <source>the first letters</source>
        <comment>of what is chosen</comment>
        <translation>las primeras letras</translation>
    </message>
    <message>
        <source>From the search to the rows</source>
        <translation>De la búsqueda a las filas</translation>
    </message>
    <message>
        <source>Open the lead of a row</source>
        <translation>Abrir el prospecto de una fila</translation>
    </message>
    <message>
        <source>What can be done with the lead of a row</source>
        <translation>Qué se puede hacer con el prospecto de una fila</translation>
    </message>
    <message>
        <source>Attach a copied file or picture</source>
        <translation>Adjuntar un archivo o una imagen del portapapeles</translation>
    </message>
    <message>
        <source>Copy the chosen entry of the activity</source>
        <translation>Copiar la entrada elegida de la actividad</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::SideTable</name>
    <message>
        <source>%1: %2</source>
        <comment>a field, and what is to be said of it</comment>
        <translation>%1: %2</translation>
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
        <translation>&amp;Mostrar el token</translation>
    </message>
    <message>
        <source>I &amp;record statuses</source>
        <translation>&amp;Registro estados</translation>
    </message>
    <message>
        <source>Test and &amp;sign in</source>
        <translation>Probar e &amp;iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Connection &amp;name</source>
        <translation>&amp;Nombre de la conexión</translation>
    </message>
    <message>
        <source>Server &amp;address</source>
        <translation>&amp;Dirección del servidor</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Qué hace usted</translation>
    </message>
    <message>
        <source>Sign in with the token you were issued in the RenovationFind Manager Portal.</source>
        <translation>Inicie sesión con el token que le dieron en el portal RenovationFind Manager.</translation>
    </message>
    <message>
        <source>Sign in again: paste a new token from the RenovationFind Manager Portal.</source>
        <translation>Inicie sesión de nuevo: pegue un token nuevo del portal RenovationFind Manager.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>I rev&amp;iew records (support)</source>
        <translation>Reviso registros (&amp;soporte)</translation>
    </message>
    <message>
        <source>To review, the connection only reads.</source>
        <translation>Para revisar, la conexión solo lee.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::StatusFormView</name>
    <message>
        <source>Choose what happened</source>
        <translation>Elija qué pasó</translation>
    </message>
    <message>
        <source>%1 (final)</source>
        <comment>a status that cannot be changed afterwards</comment>
        <translation>%1 (definitivo)</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation>Elija por qué</translation>
    </message>
    <message>
        <source>&amp;Discard draft</source>
        <translation>Descartar b&amp;orrador</translation>
    </message>
    <message>
        <source>Review and s&amp;ubmit</source>
        <translation>R&amp;evisar y enviar</translation>
    </message>
    <message>
        <source>S&amp;ubmit</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>%1 Fields shown now: %2.</source>
        <comment>what the status is for, then a list of fields</comment>
        <translation>%1 Campos que se muestran ahora: %2.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Agregar archivos…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Nothing more is needed.</source>
        <translation>No hace falta nada más.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::SwitchConnection</name>
    <message>
        <source>Switch connection</source>
        <translation>Cambiar de conexión</translation>
    </message>
    <message>
        <source>Connection &amp;name</source>
        <translation>&amp;Nombre de la conexión</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>%1, in use</source>
        <translation>%1, en uso</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>connection, server</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No connection has this in its name.</source>
        <translation>Ninguna conexión tiene esto en su nombre.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::TargetDateEdit</name>
    <message>
        <source>To be determined</source>
        <translation>Por definir</translation>
    </message>
    <message>
        <source>To be determined: %1</source>
        <translation>Por definir: %1</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::Tour</name>
    <message>
        <source>The sample data could not be started.</source>
        <translation>No se pudieron abrir los datos de ejemplo.</translation>
    </message>
    <message>
        <source>The picture %1 could not be saved in %2. Check that the folder can be written to.</source>
        <translation>La imagen %1 no se pudo guardar en %2. Revise que se pueda escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The step &quot;%1&quot; did not come to its end.</source>
        <translation>El paso “%1” no llegó a su fin.</translation>
    </message>
    <message>
        <source>there is nothing to compare</source>
        <translation>no hay nada que comparar</translation>
    </message>
    <message>
        <source>sent %1, recorded %2</source>
        <translation>enviado %1, registrado %2</translation>
    </message>
    <message>
        <source>Talked it through on site. They will call back after the weekend.</source>
        <translation>Lo hablamos en la obra. Llaman después del fin de semana.</translation>
    </message>
    <message>
        <source>%1: the server has recorded something else than was sent: %2.</source>
        <translation>%1: el servidor registró algo distinto de lo que se envió: %2.</translation>
    </message>
    <message>
        <source>There are no more leads to go through.</source>
        <translation>No quedan más prospectos por recorrer.</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::UnkeptQuestion</name>
    <message>
        <source>Close Jobmark</source>
        <translation>Cerrar Jobmark</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) could not be kept on this computer. If you close Jobmark now, what you typed there is lost.</source>
        <translation>
            <numerusform>%n borrador no se pudo guardar en esta computadora. Si cierra Jobmark ahora, lo que escribió ahí se pierde.</numerusform>
            <numerusform>%n borradores no se pudieron guardar en esta computadora. Si cierra Jobmark ahora, lo que escribió ahí se pierde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep Jobmark open, free some space or mend what is wrong with the disk, and try again.</source>
        <translation>Deje Jobmark abierto, libere espacio o arregle lo que tiene el disco, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Dejarlo abierto</translation>
    </message>
    <message>
        <source>Close and &amp;lose it</source>
        <translation>Cerrar y p&amp;erderlo</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::VersionTable</name>
    <message>
        <source>Yours</source>
        <translation>Mi versión</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Ahora en el servidor</translation>
    </message>
    <message>
        <source>%1: differs</source>
        <comment>field</comment>
        <translation>%1: difiere</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>Sin mencionar</translation>
    </message>
    <message>
        <source>%1, yours</source>
        <comment>field</comment>
        <translation>%1, mi versión</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>%1, on the server now</source>
        <comment>field</comment>
        <translation>%1, ahora en el servidor</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Jobmark</source>
        <translation>Le damos la bienvenida a Jobmark</translation>
    </message>
    <message>
        <source>Jobmark keeps your RenovationFind leads up to date: pick a lead, pick what happened, and submit it. What you type is checked as you type it, and is never lost.</source>
        <translation>Jobmark mantiene al día sus prospectos de RenovationFind: elija un prospecto, elija qué pasó y envíelo. Lo que escribe se revisa mientras escribe, y nunca se pierde.</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>Probar con &amp;datos de ejemplo</translation>
    </message>
</context>
<context>
    <name>jobmark::ui::WorkPage</name>
    <message>
        <source>Back to the leads</source>
        <translation>Volver a los prospectos</translation>
    </message>
</context>
</TS>
