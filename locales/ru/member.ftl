### Somebody of the staff roster.

# $role (String) - a role
member-is = Роль: { $role }
# $offices (String) - towns with commas
member-offices = Офисы: { $offices }
# $languages (String) - languages with commas
member-languages = Языки: { $languages }
# $name (String) - a short name of the timetable
member-consultant = В расписании: { $name }
member-waits = Приглашение ещё не использовано.
member-role-key = Роль
member-offices-key = Офисы
member-languages-key = Языки
member-timetable-key = Место в расписании
member-account-key = Новый код приглашения
member-link-key = Ссылка на панель в браузере
member-go-key = Закрыть доступ
member-role = Какая роль?
member-which-offices = Для каких офисов? Нажмите, чтобы добавить или убрать. Без выбора – для всех.
member-which-languages = На каких языках этот человек отвечает? Нажмите, чтобы добавить или убрать.
member-who = Кто этот человек в расписании?
member-nobody = Не проводит визитов
# $name (String) - a person's own name
member-code-check = Любой, кто это получит, сможет один раз войти под именем { $name }. Прежние коды этого вида перестанут действовать. Создать сейчас?
member-code-yes = Да, создать
# $name (String) - a person's own name
member-go-check = С этого момента доступа не будет: { $name }. Обращения снова станут свободными. Точно закрыть доступ?
member-go-yes = Да, закрыть доступ
# $name (String) - a person's own name
member-gone = { $name }: доступа больше нет.
member-saved = Сохранено и уже действует.
member-last-owner = Это последний человек с полными правами. Сначала дайте их кому-то другому.
# $link (String) - a web address, $until (String) - date and time
member-link = Дайте эту ссылку только этому человеку. Она действует один раз, до: { $until }. Мы не покажем её снова: { $link }
# $code (String) - an invitation code, $until (String) - date and time
member-code = Дайте этот код только этому человеку. Он действует один раз, до: { $until }. Мы не покажем его снова: { $code }
