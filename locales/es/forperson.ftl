### Booking for somebody else.

forperson-office = ¿En qué oficina?
forperson-name = ¿Cómo se llama la persona? El apellido no es necesario.
forperson-phone = ¿Cuál es el teléfono de la persona?
forperson-company = ¿Cómo se llama la empresa de la persona?
forperson-done = La cita está agendada. Si se le puede escribir aquí, la persona recibe un mensaje.
forperson-not-there = No se puede agendar la cita en este lugar del calendario: la hora está ocupada o es muy corta, o quien atiende no ofrece ese servicio, ese idioma o esa forma de cita. Elija otra hora.
