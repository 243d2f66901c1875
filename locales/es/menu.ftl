### The menu.

# $centre (String) - the centre's name
menu-hello = ¡Hola! Soy el asistente automático de { $centre }. Puedo contarle qué ayuda hay y agendarle una cita.
menu-how = Toque un botón o escriba con sus palabras lo que necesita.
menu-book = Agendar una cita
    .keywords = cita, una cita, agendar, agendar cita, pedir cita, pedir una cita, sacar cita, sacar una cita, apartar cita, reservar, reservar cita, reserva, turno, pedir turno, quiero una cita, necesito una cita
menu-visits = Mis citas
menu-offer = ¿Qué ayuda hay?
menu-offices = Oficinas
menu-employers = Para empresas
menu-institutions = Para instituciones
menu-residence = Permiso de residencia
menu-settings = Configuración
menu-help = Ayuda
menu-desk = Panel del equipo
