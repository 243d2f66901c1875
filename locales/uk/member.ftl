### Somebody of the staff roster.

# $role (String) - a role
member-is = Роль: { $role }
# $offices (String) - towns with commas
member-offices = Офіси: { $offices }
# $languages (String) - languages with commas
member-languages = Мови: { $languages }
# $name (String) - a short name of the timetable
member-consultant = У розкладі: { $name }
member-waits = Запрошення ще не використано.
member-role-key = Роль
member-offices-key = Офіси
member-languages-key = Мови
member-timetable-key = Місце в розкладі
member-account-key = Новий код запрошення
member-link-key = Посилання на панель у браузері
member-go-key = Забрати доступ
member-role = Яка роль?
member-which-offices = Для яких офісів? Натисніть, щоб додати або прибрати. Якщо нічого не вибрати – для всіх.
member-which-languages = Якими мовами ця людина відповідає? Натисніть, щоб додати або прибрати.
member-who = Хто ця людина в розкладі?
member-nobody = Не проводить візитів
# $name (String) - a person's own name
member-code-check = Той, хто це отримає, зможе один раз увійти як { $name }. Попередні коди або посилання перестануть діяти. Створити зараз?
member-code-yes = Так, створити
# $name (String) - a person's own name
member-go-check = Забрати доступ: { $name }? Це подіє одразу. Звернення цієї людини знову стануть вільними.
member-go-yes = Так, забрати доступ
# $name (String) - a person's own name
member-gone = { $name }: доступу більше немає.
member-saved = Збережено. Це діє відтепер.
member-last-owner = Це остання людина з повними правами. Спершу дайте їх комусь іншому.
# $link (String) - a web address, $until (String) - date and time
member-link = Дайте це посилання лише цій людині. Воно діє один раз, до: { $until }. Ми не покажемо його знову: { $link }
# $code (String) - an invitation code, $until (String) - date and time
member-code = Дайте цей код лише цій людині. Він діє один раз, до: { $until }. Ми не покажемо його знову: { $code }
