### Danger: what is said to whoever calls for help.

danger-title = Ayuda si hay peligro
danger-told = Las personas del centro ya ven que usted necesita ayuda. Pero no pueden ir hasta donde usted está, y quizá no lo lean enseguida: si hay peligro, llame al 112.
danger-later = Cuando esté a salvo, escriba aquí o elija abajo lo que necesita.
danger-heard = Soy un asistente automático y me preocupa lo que usted escribe. No tiene que pasar por esto en soledad.
# $number (String) - a telephone number, $who (String) - who answers there
danger-line = { $number }: { $who }
danger-who-crisis = para personas adultas en crisis, gratis, día y noche
danger-who-young = para niños, niñas y jóvenes, gratis, día y noche
danger-who-children = para niños y niñas, línea del Defensor de la Niñez de Polonia, gratis, día y noche
danger-who-violence = para quienes sufren violencia en casa, gratis, día y noche
danger-who-trafficking = para personas retenidas u obligadas a trabajar, también extranjeras; casos urgentes, día y noche
danger-who-strada = La Strada: para personas retenidas u obligadas a trabajar, día y noche
danger-person = Escribir al centro
danger-tell = Avisar al centro
