### Reminders through a messenger.

messenger-title = Напоминания в Telegram
messenger-how = Нажмите на кнопку, чтобы открыть Telegram. Ваши визиты перейдут туда вместе с вами, и Telegram о них напомнит.
messenger-telegram = Открыть Telegram
