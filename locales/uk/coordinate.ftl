### What coordinators find.

coordinate-title = Для координаторів
coordinate-about = Зміни діють одразу й усюди. Файл налаштувань лише заповнив першу базу даних.
coordinate-hours = Години офісів
coordinate-closures = Вихідні дні
coordinate-consultants = Консультанти
coordinate-stranded = Візити, які треба змінити
coordinate-roster = Команда
coordinate-replies = Готові відповіді
coordinate-audit = Що зроблено
