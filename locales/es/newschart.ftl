### The picture of how an announcement went out.

newschart-ordered = Estoy dibujando la gráfica. Llega aquí en un momento.
# $limit (Number)
newschart-too-many = Ya estoy preparando { $limit ->
    [one] { $limit } archivo
   *[other] { $limit } archivos
} para usted. Espere un momento e intente otra vez.
