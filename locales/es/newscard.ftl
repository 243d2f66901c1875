### One announcement, for coordinators.

# $number (String) - a number by which it is called
newscard-title = Aviso n.º { $number }
# $language (String) - a language, $mark (String) - whether it is the original or older than it
newscard-in = { $language } ({ $mark }):
newscard-original = original
newscard-outdated = sin actualizar
newscard-current = traducción
# $label (String) - what a button says
newscard-button = Botón: { $label }
# $languages (String) - languages with commas
newscard-missing = Faltan: { $languages }. La prueba muestra qué reciben esas personas.
# $words (String) - how its words begin
newscard-begins = “{ $words }”
# $who (String) - whom it is for
newscard-for = Para: { $who }
newscard-everybody = quienes aceptaron los avisos
# $number (String) - a number by which it is called
newscard-of-event = personas inscritas en el evento { $number }
# $title (String) - what the event is called, $when (String) - date and time
newscard-of-named-event = personas inscritas en “{ $title }” ({ $when })
# $when (String) - date and time
newscard-when = Envío: { $when }
newscard-urgent = Urgente: también se envía de noche.
newscard-with-picture = Con imagen.
newscard-paused-ban = En pausa: la app de mensajes pide esperar mucho tiempo. Revíselo antes de seguir.
newscard-paused-refused = En pausa: la app de mensajes rechaza el mensaje mismo. Cámbielo, por favor.
# $count (Number)
newscard-size = Personas: { $count }
# $count (Number)
newscard-sent = Enviados: { $count }
# $count (Number)
newscard-blocked = Nos bloquearon: { $count }
# $count (Number)
newscard-failed = Fallaron: { $count }
# $count (Number)
newscard-skipped = Omitidos: { $count }
# $count (Number)
newscard-unknown = No se sabe si llegó: { $count }
# $count (Number)
newscard-pending = Por enviar: { $count }
# $why (String) - a reason, $count (Number)
newscard-reason = • { $why }: { $count }
newscard-why-withdrawn = ya no quieren avisos
newscard-why-unreachable = no se les puede escribir
newscard-why-silent = no quieren ningún mensaje
newscard-why-weekly = ya recibieron uno esta semana y no quieren más
newscard-why-stopped = se detuvo antes
newscard-why-closed = su app de mensajes está desactivada aquí
newscard-why-forgotten = borraron sus datos
newscard-why-refused = la app de mensajes lo rechazó
newscard-why-never = no se pudo entregar tras muchos intentos
# $shares (String) - languages with numbers
newscard-languages = Llegó en: { $shares }
# $language (String) - a language, $count (Number)
newscard-share = { $language } { $count }
# $minutes (Number)
newscard-left = Minutos restantes (aprox.): { $minutes }
# $language (String) - a language
newscard-write = Escribir: { $language }
newscard-aim = Para quién
newscard-photo = Imagen
newscard-set-button = Botón
newscard-set-when = Cuándo
newscard-preview = Vista previa
newscard-trial = Prueba
newscard-send = Enviar
newscard-drop = Borrar el borrador
newscard-approve = Aprobar
newscard-correct = Corregir
newscard-withdraw = Retirar
newscard-copy = Copiar
newscard-chart = Gráfica del envío
newscard-again = Actualizar
newscard-back-to-draft = Volver a borradores
newscard-pause = Pausar
newscard-resume = Continuar
newscard-stop = Detener del todo
newscard-retry = Reintentar fallidos
newscard-retry-unknown = Reintentar dudosos
newscard-correction = Su corrección
newscard-retraction = Su retiro
newscard-corrected = Lo que corrige
