### Short answers to what asks for none of the services.

aside-offices = Toque una oficina para ver su dirección, teléfono y horario.
aside-bye = ¡Hasta luego y que le vaya muy bien! Puede escribir aquí a cualquier hora.
aside-smalltalk = Soy solo un programa, pero gracias por preguntar. ¿Qué necesita: orientación, un curso, una cita?
aside-price = Lo que cuesta cada cosa se lo pueden decir en las oficinas.
aside-insult = Siento que algo le haya molestado. Soy solo un programa y cometo errores. Por favor, escriba con otras palabras lo que necesita.
aside-offtopic = De eso no sé nada. Solo conozco la ayuda que este centro da a las personas extranjeras.
aside-elsewhere = Creo que el centro no se encarga de eso. ¿Le sirve quizás algo de esta lista?
