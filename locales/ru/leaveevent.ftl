### Leaving an event, or its line.

leaveevent-course = Это курс: вы откажетесь от всех занятий. Если вам не подходит только одно из них, отказываться не нужно.
# $event (String) - its title and when it is
leaveevent-check =
    { $event }

    Отказаться от участия? Ваше место достанется кому-то другому.
# $event (String) - its title and when it is
leaveevent-line =
    { $event }

    Выйти из очереди?
leaveevent-yes = Да
    .keywords = да, ок
leaveevent-done = Спасибо, что сообщили. Мы это записали.
leaveevent-started = Мероприятие уже началось, поэтому отказаться нельзя.
