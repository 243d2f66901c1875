### How it was.

rate-thanks = Gracias por su respuesta.
