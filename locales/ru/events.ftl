### What is on.

events-title = Занятия и встречи
    .keywords = мероприятия, мероприятие, события, событие, что проходит, курсы, тренинги, расписание занятий, даты занятий
# $count (Number) - how many events
events-count = { $count ->
    [1] { $count } мероприятие. Нажмите на него, чтобы узнать больше и записаться.
    [one] { $count } мероприятие. Нажмите на одно из них, чтобы узнать больше и записаться.
    [few] { $count } мероприятия. Нажмите на одно из них, чтобы узнать больше и записаться.
    [many] { $count } мероприятий. Нажмите на одно из них, чтобы узнать больше и записаться.
   *[other] { $count } мероприятия. Нажмите на одно из них, чтобы узнать больше и записаться.
}
# $day (String) - a short date, $title (String)
events-one = { $day }: { $title }
# $count (Number) - how many times a course meets
events-sessions = { $count ->
    [one] { $count } занятие
    [few] { $count } занятия
    [many] { $count } занятий
   *[other] { $count } занятия
}
# $kind (String) - "Workshop" and the like, $where (String) - a town, or "Online"
events-where = { $kind }, { $where }
events-room = Свободные места есть
events-full = Свободных мест нет, можно встать в очередь
events-joined = Вы записаны
events-waiting = Вы в очереди
events-offered = Мы держим для вас место
# $what (String) - a town, or "Online", or "everywhere"
events-by-office = Где: { $what }
# $what (String) - a kind or a subject, or "everything"
events-by-topic = Что: { $what }
# $what (String) - a language, or "any language"
events-by-language = Язык: { $what }
# $what (String) - "this week" and the like
events-by-week = Когда: { $what }
events-any-office = везде
events-any-topic = всё
events-any-language = любой
events-any-time = в любое время
events-this-week = на этой неделе
events-later = со следующей недели
# $what (String) - a town, a subject, a language, a time; $count (Number) - how many events
events-choice = { $what } ({ $count })
events-which-office = Где?
events-which-topic = Что вас интересует?
events-which-language = На каком языке?
events-which-week = Когда?
events-none = Пока нет запланированных занятий, встреч или курсов. Как только появится дата, вы найдёте её здесь.
events-none-fit = По вашему выбору ничего нет. Нажмите на то, что можно изменить:
# $count (Number) - how many events
events-all = Показать всё ({ $count })
