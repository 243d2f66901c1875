### Reminders through a messenger.

messenger-title = Przypomnienia w Telegramie
messenger-how = Proszę nacisnąć przycisk, aby otworzyć Telegram. Wizyty zostaną tam przeniesione, a Telegram będzie o nich przypominać.
messenger-telegram = Otwórz Telegram
