### The menu.

# $centre (String) - the centre's name
menu-hello = Здравствуйте! Это { $centre }. Я автоматический помощник: расскажу, какая помощь есть, и запишу вас на визит.
menu-how = Нажмите на кнопку или напишите своими словами, что вам нужно.
menu-book = Записаться
    .keywords = записаться на приём, запись, запись на приём, хочу записаться, бронирование, записаться на визит
menu-visits = Мои визиты
menu-offer = Чем мы помогаем
menu-offices = Офисы
menu-employers = Работодателям
menu-institutions = Организациям
menu-residence = Вид на жительство
menu-settings = Настройки
menu-help = Помощь
menu-desk = Панель консультантов
