### Reminders through a messenger.
messenger-check = Telegram może przypominać o wizytach. Podam link, który otworzy Telegram i przeniesie tam wizyty. Dotychczasowy kod dostępu przestanie działać.
messenger-yes = Proszę o link
    .keywords = tak, dobrze, ok
# $link (String) - a web address
messenger-link = Proszę otworzyć ten link na telefonie: { $link }
