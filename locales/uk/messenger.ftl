### Reminders through a messenger.

messenger-title = Нагадування в Telegram
messenger-how = Натисніть кнопку, щоб відкрити Telegram. Ваші візити перейдуть туди разом з вами, і Telegram вам нагадає.
messenger-telegram = Відкрити Telegram
