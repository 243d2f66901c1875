### Reminders through a messenger.
messenger-check = Telegram може нагадувати вам про візити. Ви отримаєте посилання, яке відкриє Telegram і перенесе туди ваші візити. Якщо у вас є код доступу, він перестане діяти.
messenger-yes = Отримати посилання
    .keywords = так, ага, добре, ок, ok
# $link (String) - a web address
messenger-link = Відкрийте це посилання на своєму телефоні: { $link }
