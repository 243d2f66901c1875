### Questions and words that several conversations share.

asking-krakow = Краков
    .keywords = в кракове, кракове, в краков
asking-nowy-sacz = Новы-Сонч
    .keywords = новый сонч, нови сонч, сонч, в новы-сонче, в новом сонче
asking-tarnow = Тарнув
    .keywords = тарнов, в тарнуве, тарнуве
asking-oswiecim = Освенцим
    .keywords = в освенциме, освенциме, освенчим

asking-in-person = В офисе
    .keywords = офис, лично, на месте, приду
asking-phone = По телефону
    .keywords = телефон, звонок, позвоните, созвон
asking-online = Онлайн
    .keywords = он-лайн, видео, видеозвонок, через интернет, интернет, дистанционно

asking-care-none = Присмотр не нужен
    .keywords = нет, не нужен, не нужно, не надо
asking-care-child = Присмотр за ребёнком
    .keywords = ребёнок, дети, за ребёнком, с ребёнком, малыш
asking-care-dependant = Присмотр за взрослым
    .keywords = взрослый, за взрослым, уход, уход за взрослым, родители

asking-access-none = Ничего особенного не нужно
    .keywords = нет, ничего, не нужно, не надо
asking-access-wheelchair = Коляска или трудности с лестницей
    .keywords = инвалидная коляска, коляска, на коляске, лестница, лифт
asking-access-hearing = Плохо слышу
    .keywords = слух, не слышу, слабослышащий, глухота
asking-access-sight = Плохо вижу
    .keywords = зрение, не вижу, слепота
asking-access-other = Другое – скажу на месте
    .keywords = другое, иное, что-то другое

asking-any-language = Любой язык
    .keywords = любой, всё равно, без разницы, на любом
asking-address-later = адрес сообщим позже

asking-which-day = Какой день вам подходит?
# $day (String) - a short date, such as "Mon, 23 Nov"
asking-day = { $day }
# $day (String) - a date in words
asking-which-time = День: { $day }. Какое время вам подходит?
# $time (String) - a time, such as "09:30"
asking-time = { $time }

asking-empty-nobody = Сейчас в центре никто не принимает по этому вопросу.
asking-empty-not-here = Сейчас в этом офисе никто не принимает по этому вопросу.
asking-empty-no-way = В этом офисе никто не принимает по этому вопросу таким способом. Вернитесь, пожалуйста, назад и выберите другой способ.
asking-empty-no-language = В этом офисе никто не принимает по этому вопросу на этом языке.
asking-empty-closed = Этот офис закрыт во все дни, на которые сейчас можно записаться.
asking-empty-full = В ближайшие дни здесь нет свободного времени.
asking-empty-ended = Записаться на визит уже нельзя: проект заканчивается.
# $day (String) - a date in words
asking-empty-day = На этот день ({ $day }) свободного времени больше нет. Пожалуйста, вернитесь и выберите другой день.
asking-empty-else = Вот другое ближайшее свободное время:
asking-empty-nothing = Свободное время появляется, когда кто-то отменяет визит. Пожалуйста, загляните сюда позже.
# $office (String) - a town, $when (String) - date and time
asking-elsewhere = { $office }: { $when }
# $when (String) - date and time
asking-in-any-language = На любом языке: { $when }
# $way (String) - "By phone" and the like, $when (String) - date and time
asking-another-way = { $way }: { $when }

asking-name-unclear = Пожалуйста, напишите буквами имя или имя и фамилию.
asking-company-unclear = Пожалуйста, напишите название фирмы.
asking-phone-unclear = Это не похоже на номер телефона. Пожалуйста, напишите его с кодом страны, например +48 и девять цифр.
# $limit (Number) - how many characters are allowed
asking-too-long = { $limit ->
    [one] Это слишком длинно. Пожалуйста, не больше { $limit } знака.
    [few] Это слишком длинно. Пожалуйста, не больше { $limit } знаков.
    [many] Это слишком длинно. Пожалуйста, не больше { $limit } знаков.
   *[other] Это слишком длинно. Пожалуйста, не больше { $limit } знака.
}
