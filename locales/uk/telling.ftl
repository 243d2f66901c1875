### What people are told of what others have done.

telling-taken = Вашим питанням уже займається людина з центру. Вона відповість вам тут.
telling-another = Вашим питанням тепер займається інша людина з центру. Вона відповість вам тут.
telling-begun = Вам пише людина з центру щодо візиту. Відповісти можна просто тут.
telling-case = Розмова
telling-closed = Людина з центру завершила цю розмову.
telling-closed-idle = Тут уже кілька днів ніхто нічого не писав, тому розмову завершено. Якщо допомога ще потрібна, її можна знову відкрити одним натисканням.
telling-closed-old = У цій розмові вже давно ніхто не писав. Ми її завершили й видаляємо все, що було в ній написано та надіслано. Якщо допомога ще потрібна, почніть, будь ласка, нову розмову.
telling-rate = Як ви оцінюєте нашу допомогу? Досить одного натискання, відповідати не обов’язково.
# $count (Number) - 1 to 5
telling-stars = { $count ->
    [one] { $count } зірка
    [few] { $count } зірки
    [many] { $count } зірок
   *[other] { $count } зірки
}
telling-write-again = Написати знову
# $when (String) - date and time
telling-visit-booked = Офіс записав вас на візит: { $when }.
# $when (String) - date and time
telling-visit-moved = На ваше прохання офіс переніс візит: { $when }.
# $when (String) - date and time
telling-visit-cancelled = На ваше прохання офіс скасував візит: { $when }.
# $when (String) - date and time
telling-visit-missed = Ми чекали на вас: { $when }. Сподіваємося, що у вас усе гаразд. Якщо візит ще потрібен, можна записатися на інший час.
# $when (String) - date and time
telling-visit-stands = Ваш візит усе ж відбудеться, як і було заплановано: { $when }.
# $when (String) - date and time, $office (String) - a town
telling-cannot-be = Вибачте: ваш візит не може відбутися, як було заплановано. Це візит: { $when } ({ $office }). Нічого не зміниться без вашого рішення.
telling-same-time = У той самий час вас може прийняти інша людина з нашої команди.
telling-other-time = Виберіть, будь ласка, інший час або скасуйте візит.
telling-keep-time = Залишити цей час
# Як називаються файли від людини з центру, до розширення: «документ.pdf».
telling-file-document = документ
telling-file-photo = фото
telling-file-voice = запис
telling-file-video = відео
# $when (String) - date and time of the visit
telling-sooner-over = Ми більше не тримаємо для вас раніший час. Ваш візит лишається без змін: { $when }. Ви й далі в черзі.
# Of a visit that nobody who looks at the phone may learn more of. $when (String) - date and time
telling-cannot-be-plain = Вибачте: ваш візит не може відбутися, як було заплановано. Це візит: { $when }. Нічого не зміниться без вашого рішення.
# $when (String) - date and time
telling-sooner-plain = Є вільний раніший час: { $when }. Я тримаю його для вас.
