### Booking a visit.

booking-office = У якім офісе Вы хочаце сустрэцца?
booking-service = З чым Вам патрэбна дапамога?
booking-language = На якой мове Вы хочаце размаўляць?
booking-way = Як Вам зручна сустрэцца?
booking-care = Ці трэба будзе за кімсьці прыгледзець падчас Вашага візіту?
booking-access = Ці патрэбна Вам штосьці, каб візіт быў зручнейшы?
# Said before the name is asked for.
booking-least = Я пытаюся толькі пра тое, што трэба для візіту. Калі ласка, не дасылайце сюды дакументаў, нумара PESEL або нумара пашпарта.
booking-name = Як Вас завуць? Дастаткова аднаго імя.
booking-phone-in-person = Які ў Вас нумар тэлефона? Мы патэлефануем, толькі калі нешта зменіцца. Нумар можна не пісаць.
booking-phone-call = На які нумар Вам патэлефанаваць?
booking-phone-online = Які ў Вас нумар тэлефона? Мы дашлём Вам спасылку на анлайн-візіт.
booking-phone-skip = Не пісаць нумар
booking-company = Як называецца Ваша фірма?
# Of a visit to a lawyer, a psychologist or a mediator.
booking-contact = Як нам пісаць Вам пра гэты візіт?
# $office (String) - a town, $service (String), $language (String), $way (String) - "At the office" and the like,
# $name (String), $phone (String), $when (String) - date and time
booking-check =
    Калі: { $when }
    Паслуга: { $service }
    Офіс: { $office }
    Як сустрэнемся: { $way }
    Мова: { $language }
    Імя: { $name }
    Тэлефон: { $phone }

    Усё правільна?
# $company (String) - only for employers
booking-check-company = Фірма: { $company }
# $access (String) - "I do not hear well" and the like
booking-check-access = Даступнасць: { $access }
booking-no-phone = не пададзены
booking-yes = Так, запісацца
    .keywords = так, ага, добра, правільна, ок, ok, запісаць, запісацца, пацвярджаю
booking-done = Вы запісаны на візіт.
# $code (String) - a secret code, shown this once
booking-done-code =
    Вы запісаны на візіт.

    Ваш код доступу: { $code }
    Захавайце яго: з ім Вы зноў знойдзеце свой візіт тут або ў месенджары. Мы паказваем код толькі адзін раз.
booking-slot-gone = На жаль, гэты час толькі што занялі. Вось які час вольны цяпер.
# $limit (Number) - how many visits of one kind a person may have
booking-too-many = { $limit ->
    [one] У Вас ужо ёсць { $limit } візіт такога віду. Каб запісацца яшчэ раз, скасуйце яго або пачакайце, пакуль ён адбудзецца.
    [few] У Вас ужо ёсць { $limit } візіты такога віду. Каб запісацца яшчэ раз, скасуйце адзін з іх або пачакайце, пакуль ён адбудзецца.
    [many] У Вас ужо ёсць { $limit } візітаў такога віду. Каб запісацца яшчэ раз, скасуйце адзін з іх або пачакайце, пакуль ён адбудзецца.
   *[other] У Вас ужо ёсць { $limit } візіту такога віду. Каб запісацца яшчэ раз, скасуйце адзін з іх або пачакайце, пакуль ён адбудзецца.
}
booking-day-gone = На жаль, гэты час толькі што занялі, і ён быў апошні на гэты дзень. Вось іншыя дні.
