### Publishing an event.

eventpublish-words = Ещё нельзя опубликовать: не хватает названия или описания.
eventpublish-link = Ещё нельзя опубликовать: мероприятие онлайн, а ссылки нет.
eventpublish-future = Нельзя опубликовать: время мероприятия уже прошло. Сначала измените его.
eventpublish-closes = Нельзя опубликовать: время для записи уже прошло. Сначала измените конец записи.
eventpublish-scope = Это мероприятие входит в серию. Что опубликовать?
# $count (Number) - how many drafts
eventpublish-all = Все черновики серии ({ $count })
# $languages (String) - names of languages
eventpublish-missing = Нет перевода: { $languages }. Кто читает на этих языках, увидит мероприятие на другом языке.
# $languages (String) - names of languages
eventpublish-outdated = Устарело, потому что изменился оригинал: { $languages }
# $count (Number) - how many events, $title (String)
eventpublish-check = Опубликовать «{ $title }»? Тогда люди его увидят и смогут записаться. Мероприятий: { $count }
eventpublish-yes = Да, опубликовать
    .keywords = да, хорошо
# $count (Number) - how many events
eventpublish-done = Опубликовано: { $count }
