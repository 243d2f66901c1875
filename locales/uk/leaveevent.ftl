### Leaving an event, or its line.

leaveevent-course = Це курс: ви відмовитеся від усіх зустрічей. Якщо вам не підходить тільки одна з них, відмовлятися не треба.
# $event (String) - its title and when it is
leaveevent-check =
    { $event }

    Ви справді не хочете брати участі? Ваше місце дістанеться комусь іншому.
# $event (String) - its title and when it is
leaveevent-line =
    { $event }

    Ви справді хочете вийти з черги?
leaveevent-yes = Так
    .keywords = так, ок
leaveevent-done = Дякуємо, що повідомили. Ми це записали.
leaveevent-started = Це вже почалося, тому відмовитися не можна.
