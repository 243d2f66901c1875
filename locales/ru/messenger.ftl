### Reminders through a messenger.
messenger-check = Telegram может напоминать вам о визитах. Вы получите ссылку, которая откроет Telegram и перенесёт туда ваши визиты. Если у вас есть код доступа, он перестанет действовать.
messenger-yes = Получить ссылку
    .keywords = да, ага, хорошо, ок, ok
# $link (String) - a web address
messenger-link = Откройте эту ссылку на своём телефоне: { $link }
