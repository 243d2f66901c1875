### Leaving an event, or its line.

leaveevent-course = Це курс: ви відмовитеся від усіх занять. Якщо вам не підходить лише одне з них, відмовлятися не треба.
# $event (String) - its title and when it is
leaveevent-check =
    { $event }

    Відмовитися від участі? Ваше місце дістанеться комусь іншому.
# $event (String) - its title and when it is
leaveevent-line =
    { $event }

    Вийти з черги?
leaveevent-yes = Так
    .keywords = так, ок
leaveevent-done = Дякуємо, що повідомили. Ми це записали.
leaveevent-started = Захід уже почався, тому відмовитися не можна.
