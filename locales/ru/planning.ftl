### What the conversations of staff about events share.

planning-migrants = иностранцы
planning-employers = работодатели
planning-institutions = учреждения
planning-everybody = все
planning-scope = Это мероприятие входит в серию. К каким мероприятиям это относится?
planning-this-one = Только это мероприятие
# $count (Number) - how many events follow in the series
planning-and-others = { $count ->
    [one] Это и ещё { $count } следующее
    [few] Это и ещё { $count } следующих
    [many] Это и ещё { $count } следующих
   *[other] Это и ещё { $count } следующего
}
# $kind (String) - "Workshop" and the like, $topic (String)
planning-kind = { $kind }. Тема: { $topic }
# $level (String) - such as "A2"
planning-level = Уровень: { $level }
# $level (String) - such as "A2"
planning-level-key = { $level }
# $count (Number) - how many sessions; the times stand below
planning-sessions = Количество занятий: { $count }
# $count (Number) - how many sessions are not shown
planning-more-sessions = … и ещё { $count }
# $where (String) - a town and a place, or "Online"
planning-where = Где: { $where }
# $office (String) - a town, $place (String) - a room or an address
planning-place = { $office }, { $place }
# $link (String) - an address
planning-link = Ссылка: { $link }
planning-no-link = Ссылки ещё нет.
# $languages (String) - names of languages, with commas
planning-languages = Языки мероприятия: { $languages }
# $who (String) - "foreigners, employers" and the like
planning-who = Кто может прийти: { $who }
# $count (Number)
planning-places = Количество мест: { $count }
planning-any-number = Количество мест: без ограничений
planning-as-many = Без ограничений
# $count (Number) - how many people
planning-companions = Сколько человек можно взять с собой: { $count }
# $when (String) - date and time
planning-closes = Запись до: { $when }
planning-which-office = Где это будет?
planning-when-unclear = Не удалось понять. Напишите, пожалуйста, день и время так: 24.12 17:00-19:00
# $day (String) - a date in words
planning-beyond = Последний день проекта: { $day }. Позже ничего планировать нельзя.
planning-past = Это время уже прошло. Напишите, пожалуйста, более поздний день и время.
planning-overlap = В это время уже есть другое занятие. Выберите, пожалуйста, другое время.
# $day (String) - a date in words, $name (String) - a holiday's name
planning-holiday = Обратите внимание, государственный праздник: { $day } ({ $name }).
# $day (String) - a date in words
planning-shut = Обратите внимание, офис закрыт: { $day }.
# $least (String), $most (String) - numbers
planning-number-unclear = Напишите, пожалуйста, число от { $least } до { $most }.
planning-link-unclear = Это не адрес. Напишите, пожалуйста, адрес, который начинается с https://
planning-yes-change = Да, изменить
    .keywords = да, хорошо
# $count (Number) - how many people get a message
planning-told = Изменено. Людей, которые сейчас получают сообщение: { $count }
planning-changed = Тем временем кто-то другой это изменил, поэтому ничего не сохранено. Вот как сейчас.
