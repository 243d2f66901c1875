### Booking a visit.

booking-office = У якому офісі ви хочете зустрітися?
booking-service = З чим вам потрібна допомога?
booking-language = Якою мовою ви хочете розмовляти?
booking-way = Як вам зручно зустрітися?
booking-care = Чи треба буде когось доглянути під час вашого візиту?
booking-access = Чи потрібно вам щось, щоб візит був зручнішим?
# Said before the name is asked for.
booking-least = Я питаю лише те, що потрібно для візиту. Будь ласка, не надсилайте сюди документів, номера PESEL або номера паспорта.
booking-name = Як вас звати? Досить самого імені.
booking-phone-in-person = Який у вас номер телефону? Ми зателефонуємо, лише якщо щось зміниться. Номер можна не вказувати.
booking-phone-call = На який номер вам зателефонувати?
booking-phone-online = Який у вас номер телефону? Ми надішлемо вам посилання на онлайн-візит.
booking-phone-skip = Не вказувати номер
booking-company = Як називається ваша компанія?
# Of a visit to a lawyer, a psychologist or a mediator.
booking-contact = Як нам писати вам про цей візит?
# $office (String) - a town, $service (String), $language (String), $way (String) - "At the office" and the like,
# $name (String), $phone (String), $when (String) - date and time
booking-check =
    Коли: { $when }
    Послуга: { $service }
    Офіс: { $office }
    Як зустрінемося: { $way }
    Мова: { $language }
    Ім’я: { $name }
    Телефон: { $phone }

    Чи все правильно?
# $company (String) - only for employers
booking-check-company = Компанія: { $company }
# $access (String) - "I do not hear well" and the like
booking-check-access = Доступність: { $access }
booking-no-phone = не вказано
booking-yes = Так, записатися
    .keywords = так, ага, добре, гаразд, правильно, ок, ok, записати, записатися, підтверджую
booking-done = Ви записані на візит.
# $code (String) - a secret code, shown this once
booking-done-code =
    Ви записані на візит.

    Ваш код доступу: { $code }
    Збережіть його: з ним ви знову знайдете свій візит тут або в месенджері. Ми показуємо код лише один раз.
booking-slot-gone = На жаль, цей час щойно зайняли. Ось який час вільний зараз.
# $limit (Number) - how many visits of one kind a person may have
booking-too-many = { $limit ->
    [one] У вас уже є { $limit } візит такого виду. Щоб записатися ще раз, скасуйте візит або зачекайте, доки він відбудеться.
    [few] У вас уже є { $limit } візити такого виду. Щоб записатися ще раз, скасуйте один із них або зачекайте, доки він відбудеться.
    [many] У вас уже є { $limit } візитів такого виду. Щоб записатися ще раз, скасуйте один із них або зачекайте, доки він відбудеться.
   *[other] У вас уже є { $limit } візиту такого виду. Щоб записатися ще раз, скасуйте один із них або зачекайте, доки він відбудеться.
}
booking-day-gone = На жаль, цей час щойно зайняли, а він був останнім на цей день. Ось інші дні.
