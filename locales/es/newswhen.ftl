### When an announcement is sent.

newswhen-when = ¿Cuándo se envía?
newswhen-now = Apenas se confirme
newswhen-later = En una fecha y hora
newswhen-urgent = Ya mismo, también de noche
newswhen-day = ¿Qué día? Por ejemplo: 24.12.2026
newswhen-time = ¿A qué hora? Por ejemplo: 10:30
newswhen-time-unclear = No entiendo esa hora. Escríbala así: 10:30
