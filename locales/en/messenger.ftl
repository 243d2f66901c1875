### Reminders through a messenger.

messenger-title = Reminders on Telegram
messenger-how = Press the button to open Telegram. Your visits move there with you, and Telegram will remind you.
messenger-telegram = Open Telegram
