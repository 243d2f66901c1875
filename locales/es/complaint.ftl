### Complaints about how somebody was treated: where they go, past those who answer here.

complaint-title = Algo estuvo mal en nuestra forma de tratarle
# A button
complaint-key = Queja
# Whoever the centre has named stands below
complaint-who = Puede presentar una queja. No la lee el equipo que atiende. Se recibe aquí:
complaint-how = Cuente con sus palabras qué pasó, cuándo y en qué oficina. Yo no paso nada de eso: nada llega al equipo que atiende ni a su grupo.
complaint-stays = La ayuda no depende de eso: citas, cursos y conversaciones siguen igual.
complaint-another = También puede pedir que le atienda otra persona, en una conversación o en una oficina. No hace falta decir por qué.
complaint-not-passed = Estas palabras no han llegado a la persona que le atiende.
