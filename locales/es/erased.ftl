### What somebody is told who has just been erased.

erased-title = Todo está borrado
erased-done = Listo: ya no sabemos nada de usted. Tampoco guardamos este mensaje.
erased-new = Si nos escribe otra vez, todo empieza de nuevo, como si no nos conociéramos.
