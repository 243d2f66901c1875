### Settings.

settings-title = Configuración
settings-language = Idioma
settings-contact = Cómo escribirme
settings-code = Nuevo código de acceso
settings-enter-code = Tengo un código de acceso
settings-now-discreet = Sus recordatorios van sin detalles: solo dicen el día y la hora.
settings-now-ordinary = Sus recordatorios dicen el día, la hora, la oficina y el servicio. En asuntos delicados solo dicen el día y la hora.
settings-silent = No enviarme nada, solo responder
settings-remind = Recordarme mis citas otra vez
settings-now-silent = Nunca le escribimos primero, ni siquiera para recordatorios. Solo recibe respuestas a lo que escribe.
