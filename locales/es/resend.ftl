### Words to a person whose conversation is closed.

resend-words = ¿Qué quiere escribirle a la persona del centro?
resend-closed = Su conversación está cerrada, así que nadie ha leído esto todavía:
# $words (String) - what they wrote, or its beginning
resend-quoted = “{ $words }”
resend-ask = ¿Lo envío? Entonces la conversación se abre otra vez.
resend-send = Enviarlo al centro
resend-done = Enviado. La conversación está abierta otra vez.
resend-full = Es más de lo que puedo guardar. Escríbalo otra vez cuando la conversación esté abierta.
resend-file = Su conversación está cerrada, así que nadie lo recibió. Toque “Escribir de nuevo” y luego envíelo otra vez.
