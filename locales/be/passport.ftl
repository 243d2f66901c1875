### The card to show at the desk, always in Polish.

passport-title = Пакажыце гэта ў офісе
# The Polish words are the ones that are shown.
# $when (String), $office (String), $service (String), $name (String), $language (String), $way (String),
# $care (String), $access (String), $ref (String) - the visit's number
passport-card =
    Візіт: { $when }
    Офіс: { $office }
    Паслуга: { $service }
    Імя: { $name }
    Мова: { $language }
    Як: { $way }
    Догляд: { $care }
    Даступнасць: { $access }
    Нумар: { $ref }
# $company (String) - only for employers
passport-company = Фірма: { $company }
passport-how = Тут па-польску напісана пра Ваш візіт. Пакажыце гэта людзям у офісе.
passport-back = Назад да візіту
