### Pausing and stopping an announcement.

newssteer-paused = Está en pausa.
newssteer-sending = El envío continúa.
newssteer-stopped = Está detenido. Nadie más lo recibe.
newssteer-draft = Es un borrador otra vez.
# $state (String) - how an announcement stands
newssteer-not-now = Eso no se puede hacer ahora. Estado: { $state }
newssteer-stop-check = ¿Detenerlo del todo? Quienes aún no lo tienen no lo recibirán.
newssteer-stop-yes = Sí, detener
