### What happens with people's data: in short, and all of it (GDPR, Article 13).

privacy-title = Ваші дані
    .keywords = приватність, конфіденційність, захист даних, мої персональні дані, gdpr, rodo
privacy-all = Прочитати все
privacy-next = Далі
privacy-before = Назад
# $page (String), $pages (String) - numbers
privacy-page = Усе про ваші дані ({ $page } з { $pages })
# $title (String) - what a part is about
privacy-heading = — { $title } —
# Stands where the centre has not said yet who it is: the same in every language, so that nobody overlooks it.
privacy-to-be-filled = TO BE FILLED

# Where people in Poland can complain, unless the centre says otherwise.
privacy-authority = Голова Управління з охорони персональних даних (UODO), uodo.gov.pl

## In short: all of it together has 900 letters at most.

privacy-changed = Ми змінили цю інформацію. Прочитайте її, коли матимете час; від вас нічого не потрібно.
privacy-write = Перечитати це можна будь-коли: напишіть «приватність».
privacy-assistant = Я автоматичний помічник: програма, а не людина. Щоб поговорити з людиною, напишіть «людина».
# $controller (String) - the name of an institution, $officer (String) - how somebody is reached
privacy-short-who = За ваші дані відповідає: { $controller }. Інспектор із захисту даних: { $officer }.
privacy-short-why = Ваші слова потрібні нам, щоб відповісти вам і домовитися про візит. Це наше завдання за законом, тому допомога не потребує вашої згоди.
# $channel (String) - the name of a channel in ours: telegram, viber, web
privacy-short-seen = { $channel ->
    [telegram] Ваші слова бачать люди з центру, коли допомагають вам. Цей чат іде через Telegram, і той теж його зберігає, зокрема за межами Європейського Союзу. Чат на нашій сторінці обходиться без Telegram.
    [viber] Ваші слова бачать люди з центру, коли допомагають вам. Цей чат іде через Viber, зокрема за межами Європейського Союзу. Чат на нашій сторінці обходиться без Viber.
   *[other] Ваші слова бачать люди з центру, коли допомагають вам. Жоден месенджер у цьому чаті участі не бере.
}
# $length (String) - how long
privacy-short-conversations = Скільки ми зберігаємо розмову з людьми після останнього повідомлення: { $length }.
# $length (String) - how long
privacy-short-visits = Скільки ми зберігаємо візит після його дня: { $length }.
# $authority (String) - the supervisory authority
privacy-short-rights = Переглянути, виправити, забрати або видалити свої дані: /mydata, /erase. Поскаржитися: { $authority }.

## All of it.

privacy-who-title = Хто відповідає
# $controller (String) - the name of an institution, $address (String)
privacy-who = За ваші дані відповідає (адміністратор даних): { $controller }. Адреса: { $address }.
# $officer (String) - how somebody is reached
privacy-officer = На запитання про ваші дані відповідає інспектор із захисту даних: { $officer }.
privacy-why-title = Для чого і на якій підставі
# $purpose (String) - a sentence, $bases (String) - legal bases with commas
privacy-purpose = { $purpose } Підстава: { $bases }.
privacy-purpose-answers = Відповіді тут: ваша мова, як вам писати, і те, що ви щойно вибрали.
privacy-purpose-visits = Візити: ім’я, номер телефону, якщо ви його дали, послуга, час і те, що полегшить вам візит.
privacy-purpose-conversations = Розмови з людьми з центру: те, що ви їм пишете й надсилаєте, і їхні відповіді.
privacy-purpose-examples = Щоб краще вас розуміти: працівники можуть позначити, що означали перші слова розмови. Тоді ми зберігаємо ці слова без імен, номерів і адрес. Перш ніж програма на них навчиться, їх читають люди. З розмов про право, самопочуття чи небезпеку не зберігаємо нічого.
privacy-purpose-events = Практичні заняття, зустрічі та курси: куди ви записалися і скільки людей прийде з вами.
privacy-purpose-announcements = Новини й оголошення, лише якщо ви погодилися: ваші теми й міста, а також коли ви погодилися чи відмовилися.
privacy-purpose-danger = Небезпека: програма шукає у ваших словах ознаки небезпеки, щоб одразу показати, хто може допомогти.
privacy-purpose-security = Безпека: коли і хто з центру щось зробив, без змісту розмов.
privacy-basis-task = завдання в суспільних інтересах (GDPR, стаття 6(1)(е))
privacy-basis-obligation = обов’язок за законом (GDPR, стаття 6(1)(с))
privacy-basis-vital = захист життя чи здоров’я (GDPR, стаття 6(1)(d))
privacy-basis-consent = ваша згода (GDPR, стаття 6(1)(а))
privacy-basis-substantial-interest = щодо здоров’я, походження чи переконань: важливий суспільний інтерес (GDPR, стаття 9(2)(g))
privacy-basis-social-care = щодо здоров’я: медична й соціальна допомога (GDPR, стаття 9(2)(h))
privacy-basis-explicit-consent = щодо здоров’я, походження чи переконань: ваша виразна згода (GDPR, стаття 9(2)(а))
privacy-basis-vital-special = щодо здоров’я: захист життя, коли людина сама не може дати згоди (GDPR, стаття 9(2)(с))
privacy-must = Жоден закон не зобов’язує вас давати нам ці дані. Без імені ми не можемо записати на візит, а без номера – зателефонувати; усе інше можна не вказувати.
privacy-dont-send = Будь ласка, не надсилайте сюди документів, номера PESEL або номера паспорта. Ми ніколи не просимо їх у цьому чаті.
privacy-seen-title = Хто це бачить
privacy-seen = Це бачать люди з центру, які вам допомагають, і ті, хто доглядає за нашими комп’ютерами. Ми нічого не продаємо, і жодна рекламна чи статистична компанія нічого не отримує.
# $channel (String) - the name of a channel in ours: telegram, viber, web
privacy-carried = { $channel ->
    [telegram] Цей чат іде через Telegram. Це компанія за межами Європейського Союзу (Британські Віргінські острови, Об’єднані Арабські Емірати). Вона зберігає повідомлення цього чату на своїх комп’ютерах і може їх прочитати. Для цього діють її власні правила. Якщо ви цього не хочете, скористайтеся чатом на нашій сторінці, зателефонуйте або прийдіть: допомога буде та сама.
    [viber] Цей чат іде через Viber. Viber належить компанії за межами Європейського Союзу (Японія) і має комп’ютери в кількох країнах. Для цього діють її власні правила. Якщо ви цього не хочете, скористайтеся чатом на нашій сторінці, зателефонуйте або прийдіть: допомога буде та сама.
   *[other] Цей чат – наша власна сторінка. Вона не зберігає ваших повідомлень на пристрої й потребує одного файлу cookie, щоб ми знали, що це все ще ви. Жодна інша компанія нічого не отримує.
}
privacy-kept-title = Як довго
# $what (String) - one of the following, $length (String) - how long
privacy-kept = { $what }: { $length }
privacy-kept-dialogue = Недописані відповіді
privacy-kept-web-session = Чат на сторінці, після останнього повідомлення
privacy-kept-letters = Надіслані вам повідомлення
privacy-kept-group-copies = Що з цього бачать працівники в Telegram, щонайбільше
privacy-kept-conversations = Розмови з людьми, після останнього повідомлення
privacy-kept-conversations-delicate = Такі розмови з психологом чи юристом, після завершення
privacy-kept-examples = Перші слова, позначені як приклад, після позначення
privacy-kept-visits = Візити, після їхнього дня
privacy-kept-enrolments = Практичні заняття, зустрічі й курси, після завершення
privacy-kept-inactive-profile = Усе, якщо ви не повертаєтеся
privacy-kept-consents = Що ви погодилися на оголошення чи відмовилися
privacy-kept-audit = Хто з центру що зробив, без змісту
privacy-numbers = Потім ми це видаляємо. Лишаються числа для звітів, у яких нікого не можна впізнати.
privacy-rights-title = Ваші права
privacy-rights = Ви можете переглянути свої дані й отримати копію (/mydata), виправити їх, видалити (/erase), попросити зберігати, але не використовувати, заперечити проти їх використання і забрати їх із собою. Це безкоштовно. Ми відповідаємо протягом місяця.
privacy-withdraw = Згоду на оголошення можна відкликати будь-коли одним натисканням. Те, що надіслано раніше, лишається законним.
privacy-complain-title = Скарги
# $authority (String) - the supervisory authority
privacy-complain = Якщо ви вважаєте, що ми неправильно поводимося з вашими даними, можна поскаржитися сюди: { $authority }. Спершу можна також написати нашому інспекторові із захисту даних.
privacy-more-title = Що ще
privacy-decisions = Програма нічого про вас не вирішує. Вона показує вільний час і передає слова; вирішують люди.
privacy-children = Якщо вам менше ніж 16 років, ви отримаєте тут усю допомогу, як і всі, лише без оголошень: на них мають погодитися батьки. Якщо ви напишете, що вам менше ніж 16 або 18 років, ми запам’ятаємо тільки це, а не вік.
privacy-news = Якщо щось із цього зміниться, ми ще раз покажемо вам коротку версію.
# $count (Number)
privacy-minutes = { $count ->
    [one] { $count } хвилина
    [few] { $count } хвилини
    [many] { $count } хвилин
   *[other] { $count } хвилини
}
# $count (Number)
privacy-hours = { $count ->
    [one] { $count } година
    [few] { $count } години
    [many] { $count } годин
   *[other] { $count } години
}
# $count (Number)
privacy-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}
# $count (Number)
privacy-months = { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
    [many] { $count } місяців
   *[other] { $count } місяця
}
# $count (Number)
privacy-years = { $count ->
    [one] { $count } рік
    [few] { $count } роки
    [many] { $count } років
   *[other] { $count } року
}
