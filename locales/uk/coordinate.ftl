### What coordinators find.

coordinate-title = Для координаторів
coordinate-about = Зміни діють одразу й усюди. Файл налаштувань потрібен лише для першого заповнення бази даних.
coordinate-figures = Як ідуть справи
coordinate-report = Звіт у цифрах
coordinate-hours = Години офісів
coordinate-closures = Неробочі дні
coordinate-consultants = Консультанти
coordinate-stranded = Візити, які треба змінити
coordinate-roster = Команда
coordinate-replies = Готові відповіді
coordinate-audit = Журнал дій
coordinate-news = Оголошення
