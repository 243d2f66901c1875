### The picture of how an announcement went out.

newschart-ordered = Рыхтую дыяграму. Хутка яна з’явіцца тут.
# $limit (Number)
newschart-too-many = Ужо { $limit ->
    [one] рыхтуецца { $limit } файл
    [few] рыхтуюцца { $limit } файлы
    [many] рыхтуецца { $limit } файлаў
   *[other] рыхтуецца { $limit } файла
}. Пачакайце, калі ласка, і паспрабуйце яшчэ раз.
