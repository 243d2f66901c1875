### The menu.

# $centre (String) - the centre's name
menu-hello = Вітаємо! Це { $centre }. Я – автоматичний помічник: можу розповісти, яка є допомога, і записати вас на візит.
menu-how = Натисніть кнопку або напишіть своїми словами, що вам потрібно.
menu-book = Запис на візит
    .keywords = записатися, запис, записатись, хочу записатися, бронювання, записатися на візит
menu-visits = Мої візити
menu-offer = Яка є допомога?
menu-offices = Офіси
menu-employers = Роботодавцям
menu-institutions = Установам
menu-residence = Карта побиту
menu-settings = Налаштування
menu-help = Як користуватися
menu-desk = Панель консультантів
