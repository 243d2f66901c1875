### Leaving an event, or its line.

leaveevent-course = Это курс: вы откажетесь от всех встреч. Если вам не подходит только одна из них, отказываться не нужно.
# $event (String) - its title and when it is
leaveevent-check =
    { $event }

    Вы действительно не хотите участвовать? Ваше место достанется кому-то другому.
# $event (String) - its title and when it is
leaveevent-line =
    { $event }

    Вы действительно хотите выйти из очереди?
leaveevent-yes = Да
    .keywords = да, ок
leaveevent-done = Спасибо, что сообщили. Мы это записали.
leaveevent-started = Это уже началось, поэтому отказаться нельзя.
