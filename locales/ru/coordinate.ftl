### What coordinators find.

coordinate-title = Для координаторов
coordinate-about = Изменения действуют сразу и везде. Файл настроек нужен был только для первого заполнения базы данных.
coordinate-figures = Как идут дела
coordinate-report = Отчёт в цифрах
coordinate-hours = Часы офисов
coordinate-closures = Нерабочие дни
coordinate-consultants = Консультанты
coordinate-stranded = Визиты, которые надо изменить
coordinate-roster = Команда
coordinate-replies = Готовые ответы
coordinate-audit = Журнал действий
coordinate-news = Объявления
