### What people are told of events without having asked. Of discreet people $what is nothing but the time.

# $what (String) - a title, when and where it is
eventcards-reminder =
    Напамін:

    { $what }
eventcards-cannot = Не змагу прыйсці
# $what (String) - a title and when it is, $count (Number) - how many places
eventcards-offer = { $count ->
    [1]
        Вызвалілася месца, і надышла Ваша чарга:

        { $what }
    [one]
        Вызвалілася { $count } месца, і надышла Ваша чарга:

        { $what }
    [few]
        Вызваліліся { $count } месцы, і надышла Ваша чарга:

        { $what }
    [many]
        Вызвалілася { $count } месцаў, і надышла Ваша чарга:

        { $what }
   *[other]
        Вызвалілася { $count } месца, і надышла Ваша чарга:

        { $what }
}
# $until (String) - date and time
eventcards-until = Трымаем для Вас да: { $until }. Потым запытаем наступнага чалавека ў чарзе.
# $what (String) - a title and when it is
eventcards-missed =
    { $what }

    Мы трымалі для Вас месца, але час выйшаў, і яно дастанецца наступнаму чалавеку ў чарзе. Калі Вы яшчэ хочаце прыйсці, можна зноў стаць у канец чаргі.
# $what (String) - a title and when it was to be
eventcards-cancelled =
    На жаль, гэта скасавана:

    { $what }
eventcards-alike = Пашукаць нешта іншае
# $what (String) - a title
eventcards-moved =
    Змяніўся час:

    { $what }
eventcards-moved-discreet = Змяніўся час сустрэчы, на якую Вы запісаны.
# $old (String) - from when to when, $new (String) - the same
eventcards-instead =
    Было: { $old }
    Цяпер: { $new }
# $when (String) - from when to when
eventcards-new-time = Адбудзецца: { $when }
# $when (String) - from when to when
eventcards-no-time = Не адбудзецца: { $when }
eventcards-in-calendar = Калі гэта ёсць у Вашым календары, выдаліце там, калі ласка, самастойна.
# $count (Number) - how many more times have changed
eventcards-more = { $count ->
    [one] І яшчэ { $count } змена: націсніце «Падрабязней».
    [few] І яшчэ { $count } змены: націсніце «Падрабязней».
    [many] І яшчэ { $count } змен: націсніце «Падрабязней».
   *[other] І яшчэ { $count } змены: націсніце «Падрабязней».
}
# $what (String) - a title and when it is
eventcards-changed =
    Нешта змянілася, праверце, калі ласка:

    { $what }
eventcards-link-on-card = Ёсць новая спасылка. Яе пакажа кнопка «Падрабязней».
# $what (String) - a title and when it was
eventcards-how =
    Як усё прайшло? Дастаткова аднаго націскання, адказваць не абавязкова.

    { $what }
