### Yes to announcements.

newsyes-topics = ¿Sobre qué quiere recibir avisos? Toque lo que le interesa. Si no elige nada, le escribiremos sobre todo.
newsyes-towns = ¿Sobre qué ciudades quiere recibir avisos? Si no elige ninguna, le escribiremos sobre todas.
newsyes-agree = Sí, acepto
newsyes-done = Gracias. Recibirá nuestros avisos.
