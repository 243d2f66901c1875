### My data: what is known of a person.

mydata-title = Мае даныя
    .keywords = мае даныя, даныя, дадзеныя, мае дадзеныя, персанальныя даныя, што вы пра мяне ведаеце, maje danyja, mae danyja
# $day (String) - a date
mydata-since = Мы ведаем Вас з такога дня: { $day }.
# $language (String) - a language by its name
mydata-language = Мова: { $language }.
# $ahead (Number) - visits to come, $past (Number) - visits that are over or cancelled
mydata-visits = Будучыя візіты: { $ahead }. Мінулыя і скасаваныя візіты: { $past }.
# $count (Number) - events
mydata-events = Практычныя заняткі і сустрэчы: { $count }.
# $count (Number) - conversations, $messages (Number) - messages in them
mydata-conversations = Размовы з людзьмі з цэнтра: { $count }. Паведамленняў у іх: { $messages }.
# $count (Number) - how many, $days (Number)
mydata-examples = Першыя словы, захаваныя як прыклады, без імёнаў і нумароў: { $count }. На колькі дзён: { $days }.
mydata-code = У Вас ёсць код доступу. Самога коду мы не захоўваем, толькі закадаваную пазнаку.
# $day (String) - a date
mydata-agreed = Аб’явы: Вы пагадзіліся, { $day }.
# $day (String) - a date
mydata-withdrawn = Аб’явы: Вы адмовіліся, { $day }.
# $under (Number) - 16 or 18
mydata-young = Вы напісалі, што Вам менш за { $under } гадоў. Колькі дакладна, мы не захоўваем.
mydata-paused = Цяпер паўза: Вы атрымліваеце толькі адказы.
# $days (Number) - for how long
mydata-kept-visits = { $days ->
    [one] Візіты мы захоўваем { $days } дзень пасля візіту.
    [few] Візіты мы захоўваем { $days } дні пасля візіту.
    [many] Візіты мы захоўваем { $days } дзён пасля візіту.
   *[other] Візіты мы захоўваем { $days } дня пасля візіту.
}
# $days (Number) - for how long
mydata-kept-conversations = { $days ->
    [one] Размовы мы захоўваем { $days } дзень пасля апошняга паведамлення.
    [few] Размовы мы захоўваем { $days } дні пасля апошняга паведамлення.
    [many] Размовы мы захоўваем { $days } дзён пасля апошняга паведамлення.
   *[other] Размовы мы захоўваем { $days } дня пасля апошняга паведамлення.
}
# $days (Number) - for how long
mydata-kept-delicate = { $days ->
    [one] Размовы пра права, самаадчуванне або небяспеку мы захоўваем { $days } дзень пасля іх канца.
    [few] Размовы пра права, самаадчуванне або небяспеку мы захоўваем { $days } дні пасля іх канца.
    [many] Размовы пра права, самаадчуванне або небяспеку мы захоўваем { $days } дзён пасля іх канца.
   *[other] Размовы пра права, самаадчуванне або небяспеку мы захоўваем { $days } дня пасля іх канца.
}
# $days (Number) - for how long
mydata-kept-profile = { $days ->
    [one] Калі Вы не пішаце { $days } дзень, мы сціраем усё пра Вас.
    [few] Калі Вы не пішаце { $days } дні, мы сціраем усё пра Вас.
    [many] Калі Вы не пішаце { $days } дзён, мы сціраем усё пра Вас.
   *[other] Калі Вы не пішаце { $days } дня, мы сціраем усё пра Вас.
}
mydata-staff = Вы таксама працуеце ў цэнтры. Ваш працоўны ўліковы запіс сюды не ўваходзіць: за яго адказваюць каардынатары.
mydata-take = Атрымаць мае даныя ў файлах
mydata-correct = Выправіць мае даныя
mydata-pause = Паставіць усё на паўзу
mydata-resume = Зняць паўзу
mydata-erase = Сцерці мае даныя
    .keywords = сцерці, сцерці даныя, сцерці дадзеныя, выдаліць мае даныя, выдаліце мяне, забудзьце мяне, сцерці ўсё
