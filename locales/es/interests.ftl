### What somebody wants to hear about.

interests-title = Novedades y avisos
    .keywords = noticias, novedades, avisos, anuncios, suscribirme, suscribirse, boletín
interests-none = Ahora usted no recibe avisos. Si dice que sí, le escribiremos sobre talleres, charlas, cursos y otras novedades del centro. Usted elige los temas.
interests-agree = ¿Podemos escribirle aquí sobre esto? Puede decir que no cuando quiera, con un solo toque. Los mensajes sobre sus citas y los eventos en que participa llegan en todo caso. Si tiene menos de 16 años, por favor no acepte: recibe toda la ayuda sin esto.
interests-yes = Sí, quiero novedades
interests-cannot-write = Cuando la página se cierra no puedo escribirle aquí, por eso en esta página no hay avisos. En una app de mensajes llegan solos.
# Whoever says that they are under 16, addressed as children are.
interests-young = Tienes menos de 16 años, y solo enviamos avisos a quienes tienen más. Recibes toda la ayuda y todos los recordatorios sin ellos.
# $topics (String) - topics with commas
interests-topics = Sobre: { $topics }
# $towns (String) - towns with commas
interests-towns = Dónde: { $towns }
# $often (String) - how often
interests-often = Cada cuánto: { $often }
# $audience (String) - who somebody is
interests-audience = Para: { $audience }
interests-all-topics = todo
interests-all-towns = todas las ciudades y en línea
interests-online = En línea
interests-each = cuando haya novedades
interests-weekly = máximo una vez por semana
interests-migrant = personas extranjeras que viven aquí
interests-employer = empresas
interests-institution = instituciones y organizaciones
interests-change-topics = Cambiar temas
interests-change-towns = Cambiar ciudades
interests-change-often = Cambiar cada cuánto
interests-change-audience = Cambiar para quién
interests-stop = No más avisos
