### Moving a visit.

# $when (String) - date and time
move-from = Ваш візіт: { $when }. Гэты час застаецца за Вамі, пакуль у Вас не будзе новага.
# $old (String), $new (String) - dates and times
move-check =
    Перанесці Ваш візіт?

    Цяпер: { $old }
    Новы час: { $new }
move-yes = Так, перанесці
    .keywords = так, ага, добра, ок, ok, перанесці, перанясіце
move-done = Ваш візіт перанесены. Папярэдні час зноў вольны.
