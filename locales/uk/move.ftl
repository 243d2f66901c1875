### Moving a visit.

# $when (String) - date and time
move-from = Ваш візит: { $when }. Цей час залишається за вами, доки у вас не буде нового.
# $old (String), $new (String) - dates and times
move-check =
    Перенести ваш візит?

    Зараз: { $old }
    Новий час: { $new }
move-yes = Так, перенести
    .keywords = так, ага, добре, ок, ok, перенести, перенесіть
move-done = Ваш візит перенесено. Попередній час знову вільний.
