### My data: what is known of a person.

mydata-title = Мои данные
    .keywords = мои данные, данные, персональные данные, что вы обо мне знаете, rodo
# $day (String) - a date
mydata-since = Мы знаем вас с такого дня: { $day }.
# $language (String) - a language by its name
mydata-language = Язык: { $language }.
# $ahead (Number) - visits to come, $past (Number) - visits that are over or cancelled
mydata-visits = Будущие визиты: { $ahead }. Прошедшие и отменённые визиты: { $past }.
# $count (Number) - events
mydata-events = Занятия и встречи: { $count }.
# $count (Number) - conversations, $messages (Number) - messages in them
mydata-conversations = Разговоры с людьми из центра: { $count }. Сообщений в них: { $messages }.
# $count (Number) - how many, $days (Number)
mydata-examples = Первые слова, сохранённые как примеры, без имён и номеров: { $count }. На сколько дней: { $days }.
mydata-code = У вас есть код доступа. Сам код мы не храним, только закодированную пометку.
# $day (String) - a date
mydata-agreed = Объявления: вы согласились, { $day }.
# $day (String) - a date
mydata-withdrawn = Объявления: вы отказались, { $day }.
# $under (Number) - 16 or 18
mydata-young = Вы написали, что вам меньше { $under } лет. Сколько именно, мы не храним.
mydata-paused = Сейчас пауза: вы получаете только ответы.
# $days (Number) - for how long
mydata-kept-visits = { $days ->
    [one] Визиты мы храним { $days } день после визита.
    [few] Визиты мы храним { $days } дня после визита.
    [many] Визиты мы храним { $days } дней после визита.
   *[other] Визиты мы храним { $days } дня после визита.
}
# $days (Number) - for how long
mydata-kept-conversations = { $days ->
    [one] Разговоры мы храним { $days } день после последнего сообщения.
    [few] Разговоры мы храним { $days } дня после последнего сообщения.
    [many] Разговоры мы храним { $days } дней после последнего сообщения.
   *[other] Разговоры мы храним { $days } дня после последнего сообщения.
}
# $days (Number) - for how long
mydata-kept-delicate = { $days ->
    [one] Разговоры о праве, самочувствии или опасности мы храним { $days } день после их окончания.
    [few] Разговоры о праве, самочувствии или опасности мы храним { $days } дня после их окончания.
    [many] Разговоры о праве, самочувствии или опасности мы храним { $days } дней после их окончания.
   *[other] Разговоры о праве, самочувствии или опасности мы храним { $days } дня после их окончания.
}
# $days (Number) - for how long
mydata-kept-profile = { $days ->
    [one] Если вы не пишете { $days } день, мы удаляем всё, что о вас знаем.
    [few] Если вы не пишете { $days } дня, мы удаляем всё, что о вас знаем.
    [many] Если вы не пишете { $days } дней, мы удаляем всё, что о вас знаем.
   *[other] Если вы не пишете { $days } дня, мы удаляем всё, что о вас знаем.
}
mydata-staff = Вы также работаете в центре. Ваш рабочий аккаунт сюда не входит: им занимается координация центра.
mydata-take = Получить мои данные в файлах
mydata-correct = Исправить мои данные
mydata-pause = Поставить всё на паузу
mydata-resume = Снять паузу
mydata-erase = Стереть мои данные
    .keywords = стереть, стереть данные, удалить мои данные, удалите меня, забудьте меня, стереть всё
