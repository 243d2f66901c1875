### Matters of residence: who decides, and where.

residence-title = Permisos de residencia (karta pobytu)
    .keywords = karta pobytu, tarjeta de residencia, carta de residencia, permiso de residencia, residencia, residencia temporal, residencia permanente, visa, protección temporal, legalización, regularizar, cédula de extranjería, wojewoda
residence-not-here = Aquí no decidimos sobre permisos de residencia (karta pobytu) ni damos asesoría sobre ellos. Decide el wojewoda, la autoridad de la región.
residence-where = Aquí encuentra la información del wojewoda.
residence-where-later = El enlace a la información del wojewoda se agregará aquí.
residence-link = Información del wojewoda
residence-assistant = Ayuda con formularios y oficinas
