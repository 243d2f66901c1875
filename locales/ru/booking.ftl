### Booking a visit.

booking-office = В какой офис вас записать?
booking-service = В чём вам нужна помощь?
booking-language = На каком языке вам удобно говорить?
booking-way = Как вам удобно с нами встретиться?
booking-care = Нужно ли во время визита присмотреть за ребёнком или другим человеком?
booking-access = Нужно ли что-нибудь, чтобы вам было удобнее во время визита?
# Said before the name is asked for.
booking-least = Я спрашиваю только то, что нужно для визита. Пожалуйста, не присылайте сюда документы, номер PESEL и номер паспорта.
booking-name = Как вас зовут? Достаточно имени.
booking-phone-in-person = Какой у вас номер телефона? Мы звоним, только если что-то меняется. Это можно пропустить.
booking-phone-call = По какому номеру вам позвонить?
booking-phone-online = Какой у вас номер телефона? Мы пришлём на него ссылку для онлайн-визита.
booking-phone-skip = Пропустить
booking-company = Как называется ваша фирма?
# Of a visit to a lawyer, a psychologist or a mediator.
booking-contact = Как нам писать вам об этом визите?
# $office (String) - a town, $service (String), $language (String), $way (String) - "At the office" and the like,
# $name (String), $phone (String), $when (String) - date and time
booking-check =
    Когда: { $when }
    Услуга: { $service }
    Офис: { $office }
    Как: { $way }
    Язык: { $language }
    Имя: { $name }
    Телефон: { $phone }

    Всё верно?
# $company (String) - only for employers
booking-check-company = Фирма: { $company }
# $access (String) - "I do not hear well" and the like
booking-check-access = Доступность: { $access }
booking-no-phone = не указан
booking-yes = Да, записать
    .keywords = да, ок, хорошо, верно, всё верно, запишите, подтверждаю
booking-done = Вы записаны на визит.
# $code (String) - a secret code, shown this once
booking-done-code =
    Вы записаны на визит.

    Ваш код доступа: { $code }
    Сохраните его: с ним можно снова найти свой визит здесь или в мессенджере. Мы показываем код только один раз.
booking-slot-gone = К сожалению, это время только что занял кто-то другой. Вот время, которое свободно сейчас.
# $limit (Number) - how many visits of one kind a person may have
booking-too-many = { $limit ->
    [one] У вас уже есть { $limit } такой визит. Чтобы записаться ещё раз, нужно отменить визит или дождаться, когда он пройдёт.
    [few] У вас уже есть { $limit } таких визита. Чтобы записаться ещё раз, нужно отменить один из них или дождаться, когда один из них пройдёт.
    [many] У вас уже есть { $limit } таких визитов. Чтобы записаться ещё раз, нужно отменить один из них или дождаться, когда один из них пройдёт.
   *[other] У вас уже есть { $limit } такого визита. Чтобы записаться ещё раз, нужно отменить один из них или дождаться, когда один из них пройдёт.
}
booking-day-gone = К сожалению, это время только что заняли, и оно было последним в этот день. Вот другие дни.
