### One visit, as staff see it.

# $when (String) - date and time, $office (String) - a town
staffvisit-title = { $when }, { $office }
# $name (String) - a colleague
staffvisit-receives = Приймає: { $name }
# $name (String)
staffvisit-name = Ім’я: { $name }
# $phone (String)
staffvisit-phone = Телефон: { $phone }
# $company (String)
staffvisit-company = Компанія: { $company }
staffvisit-unreachable = Ця людина не отримує тут повідомлень: зателефонуйте.
staffvisit-silent = Ця людина просила не надсилати повідомлень. Якщо є номер телефону, зателефонуйте.
staffvisit-elsewhere = Ця людина зараз листується з іншим офісом.
staffvisit-proposed = Людину запитано, що робити з візитом.
staffvisit-arrived = ✓ На місці
staffvisit-missed = ✗ Неявка
staffvisit-undo = Скасувати позначку
staffvisit-write = Написати людині
staffvisit-case = Відкрите звернення
staffvisit-another = Записати ще на один візит
staffvisit-day = Візити дня
staffvisit-erase = Стерти дані людини
