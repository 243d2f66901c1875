### One event, for staff.

eventcard-draft = Чернетка: її ще ніхто не бачить.
eventcard-published = Опубліковано: люди це бачать.
eventcard-cancelled = Скасовано.
eventcard-over = Завершено.
# $coming (Number), $cannot (Number) - how many have said so
eventcard-coming = Підтвердили, що прийдуть: { $coming }. Не можуть прийти: { $cannot }
# $count (Number) - for how many people a place is kept
eventcard-offered = Запитано, чи візьмуть вільне місце: { $count }
# $count (Number) - how many people
eventcard-untold = Ще не знають про останню зміну: { $count }
# $count (Number) - how many ratings, $whole (Number), $tenth (Number) - their mean, in stars and tenths
eventcard-rated = Оцінки: { $count }, у середньому { $whole },{ $tenth } з 5
# $languages (String) - names of languages
eventcard-written = Готові мови: { $languages }
# $languages (String) - names of languages
eventcard-outdated = Застаріло, бо змінився оригінал: { $languages }
# $languages (String) - names of languages
eventcard-missing = Немає перекладу: { $languages }
# $count (Number) - how many events, $drafts (Number) - how many of them are drafts
eventcard-series = Заходів у серії: { $count }, з них чернеток: { $drafts }
eventcard-publish = Опублікувати
eventcard-words = Назва й опис
eventcard-change = Щось змінити
eventcard-times = Змінити час
eventcard-weekly = Повторювати щотижня
eventcard-copy = Копіювати
eventcard-drop = Видалити чернетку
eventcard-cancel = Скасувати захід
eventcard-attendance = Хто прийшов
eventcard-check-in = Перевірити квиток
eventcard-list = Список у файлі
eventcard-as-seen = Як це бачать люди
