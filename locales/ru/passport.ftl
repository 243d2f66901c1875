### The card to show at the desk, always in Polish.

passport-title = Покажите это в офисе
# The Polish words are the ones that are shown.
# $when (String), $office (String), $service (String), $name (String), $language (String), $way (String),
# $care (String), $access (String), $ref (String) - the visit's number
passport-card =
    Визит: { $when }
    Офис: { $office }
    Услуга: { $service }
    Имя: { $name }
    Язык: { $language }
    Как: { $way }
    Во время визита: { $care }
    Доступность: { $access }
    Номер визита: { $ref }
# $company (String) - only for employers
passport-company = Фирма: { $company }
passport-how = Это данные о вашем визите на польском языке. Покажите их сотруднику офиса.
passport-back = Вернуться к визиту
