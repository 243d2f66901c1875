### Words of every conversation: moving about, and kind lines when something does not fit.

talk-back = ← Назад
talk-menu = Меню
talk-earlier = ← Предыдущие
talk-more = Следующие →
talk-continue = Продолжить начатое
talk-share-phone = Отправить мой номер телефона
talk-not-offered = Это больше недоступно. Вот что можно выбрать сейчас.
talk-not-understood = Извините, я не понимаю. Можно нажать на кнопку или написать «меню».
talk-welcome = Пожалуйста! Если понадобится что-то ещё, пишите.
talk-not-read = Я не умею читать фотографии, голосовые сообщения и файлы. Пожалуйста, напишите или нажмите на кнопку.
talk-out-of-date = Эта кнопка уже устарела. Сейчас мы вот здесь.
talk-sorry = Извините, у нас что-то пошло не так. Ничего не пропало. Пожалуйста, попробуйте ещё раз.
talk-no-contact = Спасибо, но номер телефона сейчас не нужен.
talk-send-file = Пришлите это, пожалуйста, как фото или как файл.
talk-no-number = Ваше устройство не отправило номер. Пожалуйста, напишите его.
talk-person = Консультант
# A key that is always there: the call for help. As short as can be, and known everywhere.
talk-sos = SOS
talk-people-read = Я не умею читать фотографии, голосовые сообщения и файлы, а люди умеют. Кнопка «Консультант» соединит вас с человеком из центра.
talk-cannot-pass = Это нельзя передать человеку. Пожалуйста, напишите словами или отправьте фото или файл.
# $when (String) - date and time
talk-people-later = Сейчас мы не работаем. Мы прочитаем ваше сообщение и ответим, когда начнём работу: { $when }.
talk-people-some-time = Мы прочитаем ваше сообщение и ответим, как только кто-нибудь будет на работе.
