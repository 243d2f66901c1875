### What people ask for in their own words, where it is no service.

wanting-appointment = Agendar, cambiar o cancelar una cita
wanting-person = Hablar con una persona
