### All announcements, for coordinators.

newslist-none = Todavía no hay avisos.
# $count (Number)
newslist-some = Avisos: { $count }. Primero los más nuevos.
newslist-new = Escribir un aviso
newslist-older = Anteriores
# $number (String) - a number by which it is called
# $state (String) - how an announcement stands, $words (String) - how its words begin
newslist-one = N.º { $number } · { $state }: { $words }
newslist-draft = Borrador
newslist-approval = Espera a otra persona
newslist-scheduled = Espera su hora
newslist-sending = Enviándose
newslist-paused = En pausa
newslist-done = Enviado
newslist-stopped = Detenido
newslist-withdrawn = Retirado
