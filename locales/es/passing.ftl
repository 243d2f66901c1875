### Why something that was sent cannot be shown to the people of the centre.

# $megabytes (Number) - the most that a file may weigh
passing-too-large = Este archivo es muy grande para enviarlo al equipo: máximo { $megabytes } MB.
passing-kind = Este tipo de archivo no se puede enviar. Envíe una foto, un PDF, un archivo de Word o de texto, audio o un video MP4.
# $count (Number) - how many files are kept of one conversation
passing-too-many = { $count ->
    [one] Esta conversación ya tiene { $count } archivo y no se pueden guardar más. Por favor, descríbalo con palabras.
   *[other] Esta conversación ya tiene { $count } archivos y no se pueden guardar más. Por favor, descríbalo con palabras.
}
# The file could not be fetched from the messenger.
passing-lost = El archivo no llegó. Por favor, envíelo otra vez.
