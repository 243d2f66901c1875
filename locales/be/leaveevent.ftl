### Leaving an event, or its line.

leaveevent-course = Гэта курс: Вы адмовіцеся ад усіх заняткаў. Калі Вам не падыходзіць толькі адзін з іх, адмаўляцца не трэба.
# $event (String) - its title and when it is
leaveevent-check =
    { $event }

    Адмовіцца ад удзелу? Ваша месца дастанецца камусьці іншаму.
# $event (String) - its title and when it is
leaveevent-line =
    { $event }

    Выйсці з чаргі?
leaveevent-yes = Так
    .keywords = так, ок
leaveevent-done = Дзякуем, што паведамілі. Мы гэта запісалі.
leaveevent-started = Мерапрыемства ўжо пачалося, таму адмовіцца нельга.
