### What stands around the conversation in Telegram: the list of commands, the bot's profile, words beside attachments.

# The list of commands: one short line each.
telegram-command-menu = Галоўнае меню
telegram-command-visits = Мае візіты: перанесці або скасаваць
telegram-command-person = Пагаварыць з чалавекам з цэнтра
telegram-command-language = Змяніць мову
telegram-command-help = Як карыстацца гэтым чатам
telegram-command-privacy = Вашы даныя: што з імі адбываецца
telegram-command-cleanup = Прыбраць паведамленні памочніка з чата
telegram-command-sos = Я ў небяспецы: 112 і хто яшчэ дапаможа
telegram-command-stop = Як выключыць паведамленні
# Only in the list of those who work here.
telegram-command-desk = Панэль кансультантаў

# Shown in the empty chat before the first message: at most 512 characters.
telegram-description =
    Вітаем! Гэта памочнік цэнтра інтэграцыі замежнікаў у Малапольшчы.

    Тут можна даведацца, якая дапамога для Вас ёсць, запісацца на візіт у адным з чатырох офісаў, перанесці або скасаваць яго і атрымаць напамін на Вашай мове.

    Гэта не служба тэрміновай дапамогі. У небяспецы тэлефануйце 112.

    Каб пачаць, націсніце «Пачаць».

# Shown in the bot's profile and when it is shared: at most 120 characters.
telegram-short-description = Дапамога замежнікам у Малапольшчы: інфармацыя, візіты ў нашы офісы і напаміны на Вашай мове.

# Beside the key that sends the person's own phone number.
telegram-share-contact = Нумар можна напісаць або адправіць нумар гэтага ўліковага запісу Telegram кнопкай унізе.

# Under the calendar file.
telegram-calendar-add = Адкрыйце гэты файл, каб дадаць візіт у свой каляндар.
telegram-calendar-remove = Адкрыйце гэты файл, каб прыбраць візіт са свайго календара.

# A phone number or an e-mail address that cannot be a button.
# $label (String) - what it is, $address (String) - the number or the address
telegram-link = { $label }: { $address }
telegram-person = Чалавек з цэнтра:
telegram-person-corrects = Чалавек з цэнтра, выпраўлена:
telegram-command-mydata = Мае даныя
telegram-command-erase = Сцерці мае даныя
