### The picture of how an announcement went out.

newschart-ordered = Готую діаграму. За мить вона з’явиться тут.
# $limit (Number)
newschart-too-many = Уже { $limit ->
    [one] готується { $limit } файл
    [few] готуються { $limit } файли
    [many] готується { $limit } файлів
   *[other] готується { $limit } файлу
}. Зачекайте, будь ласка, і спробуйте ще раз.
