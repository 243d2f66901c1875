### A report of some months, for coordinators.

report-about = El informe cuenta personas, citas, eventos, cursos y conversaciones por oficina, servicio e idioma. No nombra a nadie. Recibirá una tabla (XLSX) y una imagen.
report-first = ¿Desde qué mes?
# $month (String) - a month and its year
report-month = { $month }
# $first (String) - a month and its year
report-last = ¿Hasta qué mes, incluido? Desde: { $first }
# $first (String) - a month and its year
report-only = Solo { $first }
report-office = ¿De qué oficina?
report-all = Todas las oficinas
report-ordered = Estoy preparando el informe. Llega aquí en un momento.
# $limit (Number)
report-too-many = Ya estoy preparando { $limit ->
    [one] { $limit } archivo
   *[other] { $limit } archivos
} para usted. Espere un momento e intente otra vez.
