### Whether one is coming.

eventcoming-noted = Gracias por avisar. Usted sigue en el curso. Si quiere dejar todo el curso, puede hacerlo abajo.
eventcoming-not-in = Usted no tiene inscripción en este evento.
