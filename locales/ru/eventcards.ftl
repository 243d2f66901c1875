### What people are told of events without having asked. Of discreet people $what is nothing but the time.

# $what (String) - a title, when and where it is
eventcards-reminder =
    Напоминание:

    { $what }
eventcards-cannot = Не смогу прийти
# $what (String) - a title and when it is, $count (Number) - how many places
eventcards-offer = { $count ->
    [1]
        Освободилось место, и подошла ваша очередь:

        { $what }
    [one]
        Освободилось { $count } место, и подошла ваша очередь:

        { $what }
    [few]
        Освободились { $count } места, и подошла ваша очередь:

        { $what }
    [many]
        Освободилось { $count } мест, и подошла ваша очередь:

        { $what }
   *[other]
        Освободилось { $count } места, и подошла ваша очередь:

        { $what }
}
# $until (String) - date and time
eventcards-until = Держим для вас до: { $until }. Потом спросим следующего человека в очереди.
# $what (String) - a title and when it is
eventcards-missed =
    { $what }

    Мы держали для вас место, но время вышло, и оно достанется следующему человеку в очереди. Если вы ещё хотите прийти, можно снова встать в конец очереди.
# $what (String) - a title and when it was to be
eventcards-cancelled =
    К сожалению, отменено:

    { $what }
eventcards-alike = Поискать что-нибудь другое
# $what (String) - a title
eventcards-moved =
    Изменилось время:

    { $what }
eventcards-moved-discreet = Изменилось время встречи, на которую вы записаны.
# $old (String) - from when to when, $new (String) - the same
eventcards-instead =
    Было: { $old }
    Теперь: { $new }
# $when (String) - from when to when
eventcards-new-time = Состоится: { $when }
# $when (String) - from when to when
eventcards-no-time = Не состоится: { $when }
eventcards-in-calendar = Если это есть в вашем календаре, удалите там, пожалуйста, сами.
# $count (Number) - how many more times have changed
eventcards-more = { $count ->
    [one] И ещё { $count } изменение: нажмите «Подробности».
    [few] И ещё { $count } изменения: нажмите «Подробности».
    [many] И ещё { $count } изменений: нажмите «Подробности».
   *[other] И ещё { $count } изменения: нажмите «Подробности».
}
# $what (String) - a title and when it is
eventcards-changed =
    Кое-что изменилось, пожалуйста, проверьте:

    { $what }
eventcards-link-on-card = Есть новая ссылка. Она за кнопкой «Подробности».
# $what (String) - a title and when it was
eventcards-how =
    Как вам было? Достаточно одного нажатия, отвечать необязательно.

    { $what }
