### Words of every conversation: moving about, and kind lines when something does not fit.

talk-back = ← Назад
talk-menu = Меню
talk-earlier = ← Предыдущие
talk-more = Следующие →
talk-continue = Продолжить начатое
talk-share-phone = Отправить мой номер телефона
talk-not-offered = Это больше недоступно. Вот что можно выбрать сейчас.
talk-not-understood = Извините, я не понимаю. Можно нажать на кнопку или написать «меню».
talk-not-read = Я не умею читать фотографии, голосовые сообщения и файлы. Пожалуйста, напишите или нажмите на кнопку.
talk-out-of-date = Эта кнопка уже устарела. Сейчас мы вот здесь.
talk-sorry = Извините, у нас что-то пошло не так. Ничего не пропало. Пожалуйста, попробуйте ещё раз.
talk-no-contact = Спасибо, но номер телефона сейчас не нужен.
talk-no-number = Ваше устройство не отправило номер. Пожалуйста, напишите его.
