### One visit, as staff see it.

# $when (String) - date and time, $office (String) - a town
staffvisit-title = { $when }, { $office }
# $name (String) - a colleague
staffvisit-receives = Принимает: { $name }
# $name (String)
staffvisit-name = Имя: { $name }
# $phone (String)
staffvisit-phone = Телефон: { $phone }
# $company (String)
staffvisit-company = Фирма: { $company }
staffvisit-unreachable = Этот человек не получает здесь сообщений: позвоните.
staffvisit-silent = Этот человек просил не присылать сообщений. Если есть номер телефона, позвоните.
staffvisit-elsewhere = Этот человек сейчас переписывается с другим офисом.
staffvisit-proposed = Человека спросили, как быть с визитом.
staffvisit-arrived = ✓ На месте
staffvisit-missed = ✗ Неявка
staffvisit-undo = Снять отметку
staffvisit-write = Написать человеку
staffvisit-case = Открытое обращение
staffvisit-another = Записать ещё раз
staffvisit-day = Визиты дня
staffvisit-erase = Стереть данные человека
