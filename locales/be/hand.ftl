### Handing a case to a colleague.

hand-whom = Хто возьме зварот?
hand-nobody = Цяпер яго ніхто іншы не можа ўзяць: трэба адказваць за гэты офіс і быць у групе або мець панэль у браўзеры.
# $name (String) - a colleague, $languages (String) - names of languages
hand-at-work = { $name } ({ $languages }) · на працы
# $name (String), $languages (String)
hand-away = { $name } ({ $languages })
hand-done = Зварот перададзены.
