### Handing a case to a colleague.

hand-whom = Кто возьмёт обращение?
hand-nobody = Сейчас его никто другой не может взять: нужно отвечать за этот офис и быть в группе или иметь панель в браузере.
# $name (String) - a colleague, $languages (String) - names of languages
hand-at-work = { $name } ({ $languages }) · на работе
# $name (String), $languages (String)
hand-away = { $name } ({ $languages })
hand-done = Обращение передано.
