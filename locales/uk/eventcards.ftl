### What people are told of events without having asked. Of discreet people $what is nothing but the time.

# $what (String) - a title, when and where it is
eventcards-reminder =
    Нагадування:

    { $what }
eventcards-cannot = Не зможу прийти
# $what (String) - a title and when it is, $count (Number) - how many places
eventcards-offer = { $count ->
    [1]
        Звільнилося місце, і настала ваша черга:

        { $what }
    [one]
        Звільнилося { $count } місце, і настала ваша черга:

        { $what }
    [few]
        Звільнилися { $count } місця, і настала ваша черга:

        { $what }
    [many]
        Звільнилося { $count } місць, і настала ваша черга:

        { $what }
   *[other]
        Звільнилося { $count } місця, і настала ваша черга:

        { $what }
}
# $until (String) - date and time
eventcards-until = Тримаємо для вас до: { $until }. Потім запитаємо наступну людину в черзі.
# $what (String) - a title and when it is
eventcards-missed =
    { $what }

    Ми тримали для вас місце, але час минув, і воно дістанеться наступній людині в черзі. Якщо ви ще хочете прийти, можна знову стати в кінець черги.
# $what (String) - a title and when it was to be
eventcards-cancelled =
    На жаль, скасовано:

    { $what }
eventcards-alike = Пошукати щось інше
# $what (String) - a title
eventcards-moved =
    Змінився час:

    { $what }
eventcards-moved-discreet = Змінився час зустрічі, на яку ви записані.
# $old (String) - from when to when, $new (String) - the same
eventcards-instead =
    Було: { $old }
    Тепер: { $new }
# $when (String) - from when to when
eventcards-new-time = Відбудеться: { $when }
# $when (String) - from when to when
eventcards-no-time = Не відбудеться: { $when }
eventcards-in-calendar = Якщо це є у вашому календарі, видаліть там, будь ласка, самі.
# $count (Number) - how many more times have changed
eventcards-more = { $count ->
    [one] І ще { $count } зміна: натисніть «Докладніше».
    [few] І ще { $count } зміни: натисніть «Докладніше».
    [many] І ще { $count } змін: натисніть «Докладніше».
   *[other] І ще { $count } зміни: натисніть «Докладніше».
}
# $what (String) - a title and when it is
eventcards-changed =
    Дещо змінилося, перевірте, будь ласка:

    { $what }
eventcards-link-on-card = Є нове посилання. Воно за кнопкою «Докладніше».
# $what (String) - a title and when it was
eventcards-how =
    Як вам було? Досить одного натискання, відповідати не обов’язково.

    { $what }
