### One event, for staff.

eventcard-draft = Черновик: его ещё никто не видит.
eventcard-published = Опубликовано: люди это видят.
eventcard-cancelled = Отменено.
eventcard-over = Завершено.
# $coming (Number), $cannot (Number) - how many have said so
eventcard-coming = Подтвердили, что придут: { $coming }. Не могут прийти: { $cannot }
# $count (Number) - for how many people a place is kept
eventcard-offered = Спросили, возьмут ли свободное место: { $count }
# $count (Number) - how many people
eventcard-untold = Ещё не знают о последнем изменении: { $count }
# $count (Number) - how many ratings, $whole (Number), $tenth (Number) - their mean, in stars and tenths
eventcard-rated = Оценки: { $count }, в среднем { $whole },{ $tenth } из 5
# $languages (String) - names of languages
eventcard-written = Готовые языки: { $languages }
# $languages (String) - names of languages
eventcard-outdated = Устарело, потому что изменился оригинал: { $languages }
# $languages (String) - names of languages
eventcard-missing = Нет перевода: { $languages }
# $count (Number) - how many events, $drafts (Number) - how many of them are drafts
eventcard-series = Мероприятий в серии: { $count }, из них черновиков: { $drafts }
eventcard-publish = Опубликовать
eventcard-words = Название и описание
eventcard-change = Что-то изменить
eventcard-times = Изменить время
eventcard-weekly = Повторять каждую неделю
eventcard-copy = Копировать
eventcard-drop = Удалить черновик
eventcard-cancel = Отменить мероприятие
eventcard-attendance = Кто пришёл
eventcard-check-in = Проверить билет
eventcard-list = Список в файле
eventcard-as-seen = Как это видят люди
