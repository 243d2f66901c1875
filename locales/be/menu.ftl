### The menu.

# $centre (String) - the centre's name
menu-hello = Вітаем! Гэта { $centre }. Я – аўтаматычны памочнік: магу расказаць, якая ёсць дапамога, і запісаць Вас на візіт.
menu-how = Націсніце кнопку або напішыце сваімі словамі, што Вам трэба.
menu-book = Запіс на візіт
    .keywords = запісацца, запіс, хачу запісацца, браніраванне, запісацца на візіт, запісацца на прыём, запішыце мяне, zapisacca, zapis na vizit, zapisacca na vizit
menu-visits = Мае візіты
menu-offer = Якая ёсць дапамога?
menu-offices = Офісы
menu-employers = Працадаўцам
menu-institutions = Установам
menu-residence = Карта побыту
menu-settings = Налады
menu-help = Як карыстацца
menu-desk = Панэль кансультантаў
