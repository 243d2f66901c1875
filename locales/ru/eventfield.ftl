### Changing one thing of an event.

eventfield-which = Что изменить?
eventfield-places = Места
eventfield-place = Зал или адрес
eventfield-link = Ссылка
eventfield-office = Офис или онлайн
eventfield-languages = Языки
eventfield-level = Уровень
eventfield-audiences = Кто может прийти
eventfield-companions = Сопровождающие
eventfield-closes = Конец записи
eventfield-topic = Тема
eventfield-kind = Вид
eventfield-back = Назад к мероприятию
# $value (String) - what it is now
eventfield-now = Сейчас: { $value }
eventfield-who = Кто может прийти? Если никого не выбрать, могут все.
eventfield-how-many = Сколько человек, в том числе детей, можно взять с собой? 0 – никого.
eventfield-where = Какой зал? Или какой адрес, если мероприятие не в офисе?
eventfield-no-place = Просто офис
eventfield-which-link = Напишите новую ссылку. Её видят только те, кто записался.
eventfield-until = До какого времени можно записаться? Напишите день или день и время, например: 24.12 или 24.12 12:00
eventfield-until-start = До начала
eventfield-until-unclear = Не удалось понять. Напишите, пожалуйста, так: 24.12 или 24.12 12:00
# $start (String) - date and time
eventfield-until-not = Это должно быть в будущем и не после начала: { $start }
# $count (Number) - how many people
eventfield-check = Изменить? Людей, которые сразу получат сообщение: { $count }
eventfield-saved = Сохранено.
# $taken (Number) - how many places somebody has
eventfield-too-few = Уже занято мест: { $taken }. Меньше быть не может.
