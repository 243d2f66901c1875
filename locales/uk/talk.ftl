### Words of every conversation: moving about, and kind lines when something does not fit.

talk-back = ← Назад
talk-menu = Меню
talk-earlier = ← Раніше
talk-more = Далі →
talk-continue = Продовжити розпочате
talk-share-phone = Надіслати мій номер телефону
talk-not-offered = Це вже неможливо. Ось що можна зараз.
talk-not-understood = Вибачте, мені це незрозуміло. Можна натиснути кнопку або написати «меню».
talk-welcome = Будь ласка! Якщо знадобиться ще щось, пишіть.
talk-not-read = Я не можу читати фото, голосові повідомлення чи файли. Напишіть, будь ласка, словами або натисніть кнопку.
talk-out-of-date = Ця кнопка вже застаріла. Ось де ми зараз.
talk-sorry = Вибачте, у нас сталася помилка. Нічого не втрачено. Спробуйте, будь ласка, ще раз.
talk-no-contact = Дякуємо, але зараз номер телефону не потрібен.
talk-send-file = Надішліть це, будь ласка, як фото або як файл.
talk-no-number = Ваш пристрій не надіслав номера. Будь ласка, напишіть його.
talk-person = Консультант
# A key that is always there: the call for help. As short as can be, and known everywhere.
talk-sos = SOS
talk-people-read = Я не можу читати фото, голосові повідомлення чи файли, а люди можуть. Кнопка «Консультант» з’єднає вас із людиною з центру.
talk-cannot-pass = Це не можна передати людині. Напишіть, будь ласка, словами або надішліть фото чи файл.
# $when (String) - date and time
talk-people-later = Зараз ми не працюємо. Прочитаємо ваше повідомлення й відповімо, коли знову будемо на роботі. Початок роботи: { $when }.
talk-people-some-time = Ми прочитаємо ваше повідомлення і відповімо, щойно хтось буде на роботі.
