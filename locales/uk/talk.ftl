### Words of every conversation: moving about, and kind lines when something does not fit.

talk-back = ← Назад
talk-menu = Меню
talk-earlier = ← Раніше
talk-more = Далі →
talk-continue = Продовжити розпочате
talk-share-phone = Надіслати мій номер телефону
talk-not-offered = Це вже неможливо. Ось що можна зараз.
talk-not-understood = Вибачте, мені це незрозуміло. Можна натиснути кнопку або написати «меню».
talk-not-read = Я не можу читати фото, голосові повідомлення чи файли. Напишіть, будь ласка, словами або натисніть кнопку.
talk-out-of-date = Ця кнопка вже застаріла. Ось де ми зараз.
talk-sorry = Вибачте, у нас сталася помилка. Нічого не втрачено. Спробуйте, будь ласка, ще раз.
talk-no-contact = Дякуємо, але зараз номер телефону не потрібен.
talk-no-number = Ваш пристрій не надіслав номера. Будь ласка, напишіть його.
