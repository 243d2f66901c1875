### What coordinators find.

coordinate-title = Для каардынатараў
coordinate-about = Змены дзейнічаюць адразу і ўсюды. Файл налад патрэбны толькі для першага запаўнення базы даных.
coordinate-figures = Як ідуць справы
coordinate-report = Справаздача ў лічбах
coordinate-hours = Гадзіны офісаў
coordinate-closures = Непрацоўныя дні
coordinate-consultants = Кансультанты
coordinate-stranded = Візіты, якія трэба змяніць
coordinate-roster = Каманда
coordinate-replies = Гатовыя адказы
coordinate-audit = Журнал дзеянняў
coordinate-news = Аб’явы
