### The picture of how an announcement went out.

newschart-ordered = Готовлю диаграмму. Через мгновение она появится здесь.
# $limit (Number)
newschart-too-many = Уже { $limit ->
    [one] готовится { $limit } файл
    [few] готовятся { $limit } файла
    [many] готовится { $limit } файлов
   *[other] готовится { $limit } файла
}. Подождите, пожалуйста, и попробуйте ещё раз.
