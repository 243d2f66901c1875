### Matters of residence: who decides, and where.

residence-title = Вид на жительство, виза, временная защита
    .keywords = внж, карта побыту, карта побыта, побыт, легализация, виза, временная защита, пмж, воевода
residence-not-here = Мы не решаем вопросы о виде на жительство (karta pobytu), визах и временной защите и не консультируем по ним здесь. Решения принимает воевода (wojewoda).
residence-where = Информацию от воеводы можно найти здесь.
residence-where-later = Ссылка на информацию от воеводы появится здесь.
residence-link = Информация от воеводы
residence-assistant = Помощь: анкеты и ведомства
