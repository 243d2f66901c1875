### The card to show at the desk, always in Polish.

passport-title = Покажіть це в офісі
# The Polish words are the ones that are shown.
# $when (String), $office (String), $service (String), $name (String), $language (String), $way (String),
# $care (String), $access (String), $ref (String) - the visit's number
passport-card =
    Візит: { $when }
    Офіс: { $office }
    Послуга: { $service }
    Ім’я: { $name }
    Мова: { $language }
    Як: { $way }
    Догляд: { $care }
    Доступність: { $access }
    Номер: { $ref }
# $company (String) - only for employers
passport-company = Компанія: { $company }
passport-how = Це дані про ваш візит польською мовою. Покажіть їх працівникам офісу.
passport-back = Назад до візиту
