### My events.

myevents-title = Mis talleres y charlas
    .keywords = mis eventos, mis talleres, mis cursos, mis charlas, mis actividades
myevents-none = Todavía no tiene inscripciones.
# $ahead (Number) - how many people are before them in line
myevents-waiting = { $ahead ->
    [0] En lista de espera, nadie va antes
    [one] En lista de espera, antes va { $ahead } persona
   *[other] En lista de espera, antes van { $ahead } personas
}
