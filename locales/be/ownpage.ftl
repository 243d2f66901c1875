### The files with all that is known of a person.

ownpage-title = Што мы пра Вас ведаем
# $when (String) - date and time
ownpage-made = Створана: { $when }. Час тут усюды польскі.
ownpage-how = Людзі з цэнтра тут названы «кансультант». Усё гэта з тэхнічнымі падрабязнасцямі ёсць таксама ў файле my-data.json.
# $count (Number) - notes
ownpage-notes = { $count ->
    [one] Кансультанты таксама пакінулі { $count } нататку для калег. Яе тут няма, бо ў ёй могуць быць названы іншыя людзі. Запытайце пра яе, калі ласка, у інспектара па абароне даных цэнтра.
    [few] Кансультанты таксама пакінулі { $count } нататкі для калег. Іх тут няма, бо ў іх могуць быць названы іншыя людзі. Запытайце пра іх, калі ласка, у інспектара па абароне даных цэнтра.
    [many] Кансультанты таксама пакінулі { $count } нататак для калег. Іх тут няма, бо ў іх могуць быць названы іншыя людзі. Запытайце пра іх, калі ласка, у інспектара па абароне даных цэнтра.
   *[other] Кансультанты таксама пакінулі { $count } нататкі для калег. Іх тут няма, бо ў іх могуць быць названы іншыя людзі. Запытайце пра іх, калі ласка, у інспектара па абароне даных цэнтра.
}
ownpage-nothing = Нічога.
ownpage-you = Вы
ownpage-visits = Візіты
ownpage-events = Практычныя заняткі і сустрэчы
ownpage-conversations = Размовы з людзьмі
ownpage-messages = Паведамленні памочніка
ownpage-news = Аб’явы
ownpage-codes = Коды і файлы
ownpage-yes = так
ownpage-no = не
ownpage-all = усе
ownpage-created = З якога часу
ownpage-state = Стан
ownpage-language = Мова
ownpage-office = Офіс
ownpage-until = Да
ownpage-when = Калі
ownpage-consultant = З кім
ownpage-kind = Від
ownpage-rating = Ваша ацэнка
ownpage-channel = Месенджар
ownpage-address = Ваш нумар там
ownpage-device-language = Мова тэлефона
ownpage-discreet = Напаміны без падрабязнасцей
ownpage-silent = Паўза
ownpage-young = Узрост
# $under (Number) - 16 or 18
ownpage-under = менш за { $under } гадоў
ownpage-seen = Апошні раз тут
ownpage-service = Паслуга
ownpage-attendance = У дзень візіту
ownpage-name = Імя
ownpage-phone = Тэлефон
ownpage-company = Фірма
ownpage-way = Як
ownpage-care = Догляд
ownpage-access = Даступнасць
ownpage-ref = Нумар візіту
ownpage-reminder = Напамін
ownpage-watch = Патрэбны больш ранні час, з
ownpage-offered = Прапанаваны больш ранні час
ownpage-proposal = Прапанаваны іншы час
ownpage-event = Мерапрыемства
ownpage-seats = Месцы
ownpage-ticket = Білет
ownpage-came = Прысутнасць
ownpage-case = Размова
ownpage-subject = Пра што
ownpage-closed = Скончана
ownpage-author = Хто
ownpage-words = Словы
ownpage-example = Вашы першыя словы, захаваныя для таго, каб асістэнт лепш разумеў
ownpage-place = Месца на карце
ownpage-file = Файл
ownpage-bytes = Байтаў
ownpage-agreed = Згода
ownpage-withdrawn = Адмова
ownpage-audience = Хто Вы
ownpage-topics = Тэмы
ownpage-towns = Гарады
ownpage-often = Як часта
ownpage-announcement = Аб’ява адпраўлена
ownpage-code = Код доступу створаны
ownpage-export = Запыт на файлы
ownpage-booked = запланаваны
ownpage-coming = запланаваны, Вы пацвердзілі
ownpage-cancelled = скасаваны
ownpage-open = ідзе
ownpage-over = скончана
ownpage-arrived = візіт адбыўся
ownpage-missed = візіт не адбыўся
ownpage-by-you = Вы
ownpage-by-consultant = кансультант
ownpage-by-assistant = памочнік
ownpage-consent = Згода
ownpage-given = дадзена
ownpage-taken-back = адклікана
