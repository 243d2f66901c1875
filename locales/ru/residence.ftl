### Matters of residence: who decides, and where.

residence-title = Вид на жительство, виза, временная защита
    .keywords = внж, карта побыту, карта побыта, побыт, легализация, виза, временная защита, пмж, воевода
residence-not-here = Мы не принимаем решений о виде на жительство (karta pobytu) и не консультируем здесь по этим вопросам. Решения принимает воевода (wojewoda).
residence-where = Информацию от воеводы можно найти здесь.
residence-where-later = Ссылка на информацию от воеводы появится здесь.
residence-link = Информация от воеводы
residence-assistant = Помощь с анкетами и ведомствами
