### Stop.

stop-title = Stop
# $count (Number) - how many visits
stop-visits = { $count ->
    [one] Le escribo sobre su cita: tiene { $count } agendada. Si no quiere recordatorios, puede desactivarlos abajo.
   *[other] Le escribo sobre sus citas: tiene { $count } agendadas. Si no quiere recordatorios, puede desactivarlos abajo.
}
stop-nothing = No tiene citas agendadas, así que no le escribiré primero.
stop-news = Recibe avisos porque dijo que sí. Para que no lleguen más, basta un toque abajo.
stop-conversation = Está hablando con una persona del centro. Si ya está todo dicho, puede terminar la conversación aquí. También puede desactivar los recordatorios.
# $count (Number) - how many workshops, meetings and courses they have joined or wait for
stop-events = { $count ->
    [one] Participa o está en lista de espera en { $count } taller o charla. Si cambia o se cancela, o se libera un cupo, le avisamos en todo caso.
   *[other] Participa o está en lista de espera en { $count } talleres o charlas. Si algo cambia o se cancela, o se libera un cupo, le avisamos en todo caso.
}
