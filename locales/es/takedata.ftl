### All that is known of a person, as files.

takedata-ordered = Sus archivos se están preparando. Llegan a este chat en un momento.
takedata-daily = Recibió sus archivos hace menos de un día. Por favor, pídalos otra vez mañana.
takedata-here = Esto es todo lo que sabemos de usted: una página para leer y un archivo para computadores. Quien tenga este teléfono puede abrirlos.
takedata-failed = Lo sentimos, no se pudieron preparar sus archivos. Intente otra vez.
takedata-page = Página para leer
takedata-file = Archivo para computador
