### How we may write to somebody by ourselves.

contact-title = Cómo escribirme
contact-all = Cuando escribimos primero (recordatorios, cambios, respuestas), ¿cómo lo hacemos?
# $when (String) - date and time
contact-visit = ¿Cómo podemos escribirle sobre esta cita ({ $when })?
contact-discreet = Sin detalles
contact-normal = Con detalles
contact-none = No escribirme primero
contact-phone = Sin detalles significa: el día y la hora, y nada más. ¿Otra persona puede ver su teléfono? Entonces esta es la opción segura. Su teléfono también puede ocultar el texto de los mensajes en la pantalla bloqueada: busque “notificaciones” en la configuración. Cada teléfono es un poco distinto.
contact-now-normal = Desde ahora nuestros mensajes llevan los detalles: el día, la hora, el lugar y el servicio.
contact-now-discreet = Desde ahora nuestros mensajes llevan solo el día y la hora. Lo demás se ve al tocar.
contact-now-none = Desde ahora no le escribimos primero ni enviamos recordatorios. Si una cita no puede ser, le avisamos igual, sin detalles.
contact-delicate-stay = Desde ahora nuestros mensajes llevan los detalles. Los de una cita delicada siguen sin detalles. Puede cambiarlo en la cita.
# $way (String) - one of the three ways
contact-check = Mensajes sobre la cita: { $way }
