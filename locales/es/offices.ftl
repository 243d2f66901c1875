### The offices.

offices-title = Nuestras oficinas
    .keywords = dirección, direcciones, dónde están, dónde quedan, dónde queda, ubicación, horario, horarios, horario de atención, contacto, cómo llegar
offices-which = ¿De qué oficina quiere saber?
