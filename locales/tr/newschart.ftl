### The picture of how an announcement went out.

newschart-ordered = Grafiği çiziyorum. Birazdan buraya gelir.
# $limit (Number)
newschart-too-many = { $limit ->
    [one] Sizin için zaten { $limit } dosya hazırlıyorum.
   *[other] Sizin için zaten { $limit } dosya hazırlıyorum.
} Lütfen biraz bekleyip tekrar deneyin.
