### Publishing an event.

eventpublish-words = Ещё нельзя опубликовать: не хватает названия или описания.
eventpublish-link = Ещё нельзя опубликовать: мероприятие онлайн, а ссылки нет.
eventpublish-future = Нельзя опубликовать: время уже прошло. Сначала измените время.
eventpublish-closes = Нельзя опубликовать: время для записи уже прошло. Сначала измените конец записи.
eventpublish-scope = Это мероприятие входит в серию. Что опубликовать?
# $count (Number) - how many drafts
eventpublish-all = Все черновики серии ({ $count })
# $languages (String) - names of languages
eventpublish-missing = Нет текста на этих языках: { $languages }. Кто на них читает, увидит другой язык.
# $languages (String) - names of languages
eventpublish-outdated = Устарело, потому что изменился оригинал: { $languages }
# $count (Number) - how many events, $title (String)
eventpublish-check = Опубликовать «{ $title }»? С этого момента люди это увидят и смогут записаться. Мероприятий: { $count }
eventpublish-yes = Да, опубликовать
    .keywords = да, хорошо
# $count (Number) - how many events
eventpublish-done = Опубликовано: { $count }
