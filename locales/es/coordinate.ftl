### What coordinators find.

coordinate-title = Coordinación
coordinate-about = Lo que cambie aquí vale enseguida y en todas partes. El archivo de configuración solo sirvió para llenar la base de datos la primera vez.
coordinate-figures = Cómo vamos
coordinate-report = Informe en cifras
coordinate-hours = Horarios
coordinate-closures = Cierres
coordinate-consultants = Quién atiende
coordinate-stranded = Citas por reacomodar
coordinate-roster = Equipo
coordinate-replies = Respuestas rápidas
coordinate-audit = Registro de acciones
coordinate-news = Avisos
