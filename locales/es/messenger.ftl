### Reminders through a messenger.
messenger-check = Telegram puede recordarle sus citas. Le daré un enlace que abre Telegram y lleva allá sus citas. Si tiene un código de acceso, dejará de funcionar.
messenger-yes = Quiero el enlace
    .keywords = sí, si, ok, dale, enlace, link
# $link (String) - a web address
messenger-link = Abra este enlace en su teléfono: { $link }
